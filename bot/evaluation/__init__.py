"""Measuring the bot: question files read and checked, answers graded, figures by kind."""

"""The parts of the screens. They know nothing of the bot: they show values and post messages."""

"""Years in running text."""

from knowledge.years import year_mentions, years_in


def test_ranges_counts_decades_and_symbols() -> None:
    text = "In 2020-21, after the 1980s, 2000 children read CRC/C/2015/3 and https://example.org/2016/x of 2017."
    assert years_in(text) == (2017, 2020, 2021)


def test_a_text_without_blanks_takes_no_more_than_its_share() -> None:
    assert len(year_mentions("2020;" * 200_000)) == 200_000

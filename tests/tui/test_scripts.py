"""Scripts that are written without blanks, wide characters, and text that is read from the right."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st
from rich.cells import cell_len
from textual.content import Content
from textual.style import Style
from textual.visual import RenderOptions

from bot.answer import Answer, Statement
from bot.testing import FakeBot, cite, example_library
from tui.breaking import breaks, runs_right_to_left
from tui.screens.why import _measure
from tui.widgets.block import Block, height_of, rows_of

if TYPE_CHECKING:
    from textual.selection import Selection

Drive = "Callable[..., Any]"

_CHARACTERS = st.sampled_from("ab 漢字。、「」かナー한국ا“”(),é\u0301👍\u200d")
CHINESE = "UNICEF 是联合国大会授权的机构，负责倡导保护儿童权利（见《公约》第45条），并协助各国加强法律。"
ARABIC = "كلفت الجمعية العامة للأمم المتحدة اليونيسف بالدعوة إلى حماية حقوق الطفل في جميع أنحاء العالم"


def rows(text: str, width: int) -> list[str]:
    return [text[a:b] for a, b in pairwise([0, *breaks(text, width), len(text)])]


@given(st.text(_CHARACTERS, max_size=120), st.integers(2, 40))
def test_rows_are_never_too_wide_and_lose_nothing(text: str, width: int) -> None:
    made = rows(text, width)
    assert "".join(made) == text
    assert all(made) or not text
    assert all(cell_len(row.rstrip()) <= width for row in made)


def test_a_blank_that_carries_an_accent_is_no_blank() -> None:
    assert rows("aa \u0301", 2) == ["aa", " \u0301"]


def test_chinese_fills_its_rows_and_keeps_marks_and_foreign_words_whole() -> None:
    made = rows(CHINESE, 20)
    assert made[0].startswith("UNICEF 是联合国")
    assert not [row for row in made if row[0] in "。，）》" or row[-1] in "（《"]
    assert min(cell_len(row) for row in made[:-1]) >= 16
    assert rows("联合国儿童基金会 UNICEF 协助", 20) == ["联合国儿童基金会 ", "UNICEF 协助"]


def test_korean_breaks_at_its_blanks() -> None:
    assert rows("아동의 권리에 관한 협약", 14) == ["아동의 권리에 ", "관한 협약"]


def test_a_blank_that_keeps_words_together_is_no_place_to_break() -> None:
    assert rows("dit «\u00a0oui\u00a0» ici", 9) == ["dit ", "«\u00a0oui\u00a0» ", "ici"]
    assert rows("第\u202f45\u202f条约", 5) == ["第\u202f45", "\u202f条约"]


@pytest.mark.parametrize("width", range(14, 40))
def test_french_quotation_marks_stay_with_their_words(width: int) -> None:
    text = "Ne figure nulle part\u00a0: «\u00a0lorem\u00a0», «\u00a0ipsum\u00a0», «\u00a0dolor\u00a0»"
    block = Block(Content(text))
    strips = rows_of(block, 0, width, Style(), RenderOptions(lambda _: Style(), {}))
    made = ["".join(segment.text for segment in strip).rstrip(" ") for strip in strips]
    assert " ".join(made) == text
    assert not [row for row in made if row.endswith("«") or row.startswith(("»", ":"))]
    assert len(made) == height_of(block, {}, width)


def test_what_cannot_be_broken_is_broken_where_the_row_is_full() -> None:
    assert rows("aaaaaaaa漢", 4) == ["aaaa", "aaaa", "漢"]
    assert rows("（（（（", 4) == ["（（", "（（"]


@pytest.mark.parametrize(
    ("text", "from_right"),
    [
        (ARABIC, True),
        ("[غانا] “UNICEF and the Ministry used the paper”", False),
        ("ما هي UNICEF وماذا تفعل في غانا؟", True),
        ("שלום", True),
        ("plain", False),
        ("2015 – 2020", False),
        ("“…”", False),
    ],
)
def test_the_letters_say_which_way_a_text_is_read(text: str, *, from_right: bool) -> None:
    assert runs_right_to_left(text) is from_right


def drawn(block: Block, width: int, selection: Selection | None = None) -> list[str]:
    options = RenderOptions(
        lambda style: style if isinstance(style, Style) else Style(), {}, selection, Style(bold=True)
    )
    strips = rows_of(block, 0, width, Style(), options)
    assert height_of(block, {}, width) == len(strips)
    return [strip.text for strip in strips]


def test_a_block_of_chinese_breaks_between_characters() -> None:
    made = drawn(Block(Content(CHINESE), Content("[1] │ "), Content("    │ ")), 40)
    assert made[0].startswith("[1] │ UNICEF 是联合国大会授权的")
    assert all(row.startswith("    │ ") for row in made[1:])
    assert all(cell_len(row) <= 40 for row in made)
    assert "".join(row[6:] for row in made) == CHINESE


def test_a_place_in_a_broken_row_is_its_place_in_the_text() -> None:
    """Selecting with the mouse goes by the offset that each segment carries."""
    options = RenderOptions(lambda style: Style(), {}, None, None)
    strips = rows_of(Block(Content(CHINESE)), 7, 30, Style(), options)
    for strip in strips:
        for segment in strip:
            x, y = segment.style.meta["offset"]
            assert y == 7
            assert CHINESE[x:].startswith(segment.text)


def test_arabic_stands_at_the_right_with_its_bar_and_in_its_own_order() -> None:
    made = drawn(Block(Content(ARABIC), Content("▌ ")), 40)
    assert len(made) > 1
    assert made[0].endswith(" ▐")
    assert all(cell_len(row) == 40 for row in made)
    assert all(row[-3] != " " for row in made), "every row ends at the right edge of the text"
    assert " ".join(row[:-2].strip() for row in made) == ARABIC, "a terminal turns it round, not we"


def test_a_number_stays_left_of_arabic() -> None:
    """A terminal that turns text round would take digits beside it along."""
    made = drawn(Block(Content("حقوق الطفل"), Content("[1] │ ")), 30)
    assert made == ["[1] │ " + "حقوق الطفل".rjust(24)]


def test_bars_stand_below_each_other_where_words_are_wide() -> None:
    firsts = [
        _measure(word, 1.0, 1.0)[0].plain for word in ("law", "联合国儿童", "很长很长很长很长很长很长很长很长很长的词")
    ]
    assert len({cell_len(first) for first in firsts}) == 1


@pytest.fixture
def many_scripts() -> FakeBot:
    library = example_library()
    source = next(iter(library.sources.values()))
    text = f"# 儿童权利\n\n{CHINESE}\n\n{ARABIC}.\n\n- {ARABIC}.\n"
    library = replace(library, sources={source.id: replace(source, text=text, title="联合国儿童基金会的作用")})
    start = text.index(ARABIC)
    quoted = replace(
        cite(example_library(), 1, source.id, "UNICEF is mandated by"),
        quote=ARABIC,
        start=start,
        end=start + len(ARABIC),
    )
    answer = Answer("ما دور اليونيسف؟", "", "answered", ARABIC, (Statement(ARABIC, (1,)),), (quoted,), language="ar")
    return FakeBot(library, {"ما دور اليونيسف؟": answer})


async def test_arabic_is_read_from_the_right_edge_in_the_conversation_and_in_the_source(
    drive: Drive, many_scripts: FakeBot
) -> None:
    async with drive(120, 40, many_scripts) as screen:
        await screen.ask("ما دور اليونيسف؟")
        await screen.press("1")
        view = screen.main.source.view
        rows = [view.render_line(y).text for y in range(view.size.height)]
        arabic = [row for row in rows if runs_right_to_left(row)]
        edges = {len(row.rstrip(" •")) for row in arabic}
        assert len(arabic) >= 4
        assert max(edges) - min(edges) <= 2, "rows end at the same edge, items two columns before it"
        assert [row for row in arabic if row.rstrip().endswith(" •")], "the bullet stands on the right"
        assert "ما دور اليونيسف؟ ▐" in screen.text()


async def test_wide_characters_do_not_shift_what_stands_beside_them(drive: Drive, many_scripts: FakeBot) -> None:
    async with drive(120, 40, many_scripts) as screen:
        await screen.ask("ما دور اليونيسف؟")
        await screen.press("1")
        widths = {cell_len(row) for row in screen.text().split("\n")}
        assert widths == {120}

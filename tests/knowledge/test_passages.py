"""From Markdown to passages: headings, lists, lead-ins, pages, offsets."""

from hypothesis import given
from hypothesis import strategies as st

from knowledge import passages
from knowledge.model import CaseExample, Claim, Passage, Source
from knowledge.passages import passages_of


def read(text: str) -> list[tuple[str, str, str]]:
    return [
        (text[p.start : p.end], p.kind, text[slice(*p.lead_in)] if p.lead_in else "")
        for p in passages_of(Source("s", "S", text))
    ]


def test_a_colon_just_before_a_list_introduces_it() -> None:
    assert read("It can:\n\n- one;\n- two.\n") == [
        ("It can:", "paragraph", ""),
        ("one;", "item", "It can:"),
        ("two.", "item", "It can:"),
    ]


def test_a_colon_before_a_paragraph_adopts_no_later_list() -> None:
    assert [lead for _, _, lead in read("First:\n\nSecond by:\n\n- one\n")] == ["", "", "Second by:"]


def test_a_heading_between_breaks_the_tie() -> None:
    assert read("It can:\n\n## New\n\n- one\n")[1] == ("one", "item", "")


def test_nested_lists_take_the_sentence_above_them() -> None:
    text = "- A says so. Then it has:\n  - x;\n  - y.\n- B\n"
    assert read(text) == [
        ("A says so. Then it has:", "item", ""),
        ("x;", "item", "Then it has:"),
        ("y.", "item", "Then it has:"),
        ("B", "item", ""),
    ]


def test_heading_path_and_page_stand_in_the_locator() -> None:
    text = "# Top\n\n<!-- page 7 -->\n\n## Part\n\nWords here.\n\n1. One\n2. Two\n"
    found = passages_of(Source("s", "S", text))
    assert found[0].heading == ("Top", "Part")
    assert "page 7" in found[0].locator
    assert "Part" in found[0].locator
    assert found[2].locator.endswith("item 2")


def test_lines_of_one_paragraph_stay_one_passage_with_exact_offsets() -> None:
    text = "> Quoted line\n> goes on. Two.\n\nPlain\nparagraph.\n"
    found = passages_of(Source("s", "S", text))
    assert text[found[0].start : found[0].end] == "Quoted line\n> goes on. Two."
    assert text[found[1].start : found[1].end] == "Plain\nparagraph."


def test_items_belong_to_the_case_of_the_sentence_that_introduces_them() -> None:
    text = "In Peru it did:\n\n- this;\n- that.\n\nElsewhere.\n"
    quote = "In Peru it did:"
    case = CaseExample("peru", "Peru", ("PE",), claims=(Claim("action", "", "s", quote, 0, len(quote)),))
    assert [p.cases for p in passages_of(Source("s", "S", text), [case])] == [("peru",)] * 3 + [()]


class Counted(Passage):
    """A passage that counts how often anything of it is looked at."""

    looks = 0

    def __getattribute__(self, name: str) -> object:
        Counted.looks += 1
        return super().__getattribute__(name)


def looks_at(count: int, source: str) -> int:
    """How often passages are looked at to mark a list of ``count`` items with a case that quotes ``source``."""
    plain = passages_of(Source("s", "S", "It did:\n\n" + "- this\n" * count))
    values = [{name: getattr(p, name) for name in Passage.__dataclass_fields__} for p in plain]
    case = CaseExample("peru", "Peru", ("PE",), claims=(Claim("action", "", source, "It", 0, 2),))
    counted: list[Passage] = [Counted(**one) for one in values]
    Counted.looks = 0
    marked = passages._with_cases(counted, [case])
    looks = Counted.looks
    assert all(p.cases == (("peru",) if source == "s" else ()) for p in marked)
    return looks


def test_marking_passages_with_cases_looks_at_each_a_few_times_only() -> None:
    assert looks_at(400, "s") < 2.5 * looks_at(200, "s")
    assert looks_at(400, "another") < 10


@given(st.text(alphabet=st.sampled_from("ab. :#-*>1\n \t’“"), max_size=200))
def test_any_markdown_gives_passages_inside_the_text(text: str) -> None:
    last = -1
    for p in passages_of(Source("s", "S", text)):
        assert 0 <= p.start < p.end <= len(text)
        assert p.start > last
        last = p.start
        assert all(p.start <= start < end <= p.end for start, end in p.sentences)

"""The bundled document: not a word or mark changed, and its structure recorded as it is."""

import hashlib
import re

import pytest

from knowledge.folders import bundled_folder
from knowledge.model import Library, Passage
from knowledge.reading import read_library

# Of the customer's document, its list marks and line ends folded to single blanks.
WORDS_SHA256 = "d92f895d13fd241b0c94b673f12ae793d09f8f7aa783242f42c9671e0fc6ef75"
ID = "international-organisations"


@pytest.fixture(scope="module")
def library() -> Library:
    return read_library([bundled_folder()])


def text_of(library: Library, span: tuple[int, int] | None) -> str:
    assert span is not None
    return library.quote(ID, span)


def passage(library: Library, beginning: str) -> Passage:
    found = [p for p in library.passages if library.quote(ID, (p.start, p.end)).startswith(beginning)]
    assert len(found) == 1, beginning
    return found[0]


def items_under(library: Library, lead_in: str) -> list[Passage]:
    return [p for p in library.passages if p.lead_in and text_of(library, p.lead_in).startswith(lead_in)]


def test_only_markdown_marks_were_added_to_the_words(library: Library) -> None:
    body = library.sources[ID].text
    plain = re.sub(r"^(?:#+ | *- )", "", body, flags=re.MULTILINE)
    assert hashlib.sha256(" ".join(plain.split()).encode()).hexdigest() == WORDS_SHA256
    assert plain.count("’") == 10
    assert plain.count("‘") == 1
    assert plain.count("–") == 1


def test_rights_belong_to_the_publisher(library: Library) -> None:
    source = library.sources[ID]
    assert "belongs to its publisher" in source.rights
    assert source.url == "https://www.childrensrightsreform.org/who/international-organisations"


def test_the_eight_roles_belong_to_helping_states_and_none_to_ratification(library: Library) -> None:
    roles = items_under(library, "It can also help States")
    assert len(roles) == 8
    assert not items_under(library, "UNICEF can promote the ratification")
    assert all(not role.cases for role in roles)


def test_the_four_actions_in_congress_belong_to_chile(library: Library) -> None:
    actions = items_under(library, "During the discussion of this legislation in Congress, UNICEF has:")
    assert [library.quote(ID, (p.start, p.end)).split()[0] for p in actions] == [
        "supported", "offered", "taken", "communicated",
    ]  # fmt: skip
    assert all(p.cases == ("chile-child-protection",) for p in actions)
    parent = passage(library, "UNICEF has on several occasions")
    assert all(p.parent == parent.id for p in actions)


def test_every_sentence_on_ghana_belongs_to_ghana(library: Library) -> None:
    ghana = passage(library, "E.g.: In the run-up to the adoption")
    assert ghana.cases == ("ghana-cybersecurity",)
    assert len(ghana.sentences) == 6
    assert ghana.lead_in is None


def test_a_list_of_one_has_no_lead_in(library: Library) -> None:
    one = passage(library, "UNICEF is the UN entity")
    assert one.kind == "item"
    assert one.lead_in is None


def test_a_reference_behind_the_full_stop_stays_with_its_sentence(library: Library) -> None:
    role = passage(library, "Supporting States in building")
    assert [text_of(library, s) for s in role.sentences][1].endswith("(CRC GC 5, para. 63).")
    assert len(role.sentences) == 2


def test_ids_are_stable_and_offsets_exact(library: Library) -> None:
    assert [p.id for p in library.passages] == [f"{ID}#{n}" for n in range(1, 24)]
    for p in library.passages:
        for start, end in p.sentences:
            assert p.start <= start < end <= p.end

"""Minutes, debates and case notes: who speaks, labels run into paragraphs, days that name a document, cells of tables."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from making import bot_of, bot_over, bundled_terms

from bot.analysis import analyse
from bot.conversation import Conversation
from bot.evaluation.datasets import Dataset, Document, library_of
from bot.indexing.index import build_index
from bot.indexing.paragraph_heads import heads_of
from bot.indexing.source_dates import dates_of_sources
from bot.indexing.tables import cells_of, gives_cell
from bot.question.ideas import ideas_of
from bot.question.plain.phrasal import phrasal_verbs, with_phrasal
from bot.road import take_road

if TYPE_CHECKING:
    from bot.service import Bot

DEBATE = """# House of Assembly of Saint Corvin

Tuesday, 14 May 2024. The House met at 10 a.m.

## Online Safety Bill

Hon. Marcia Delphin (Minister of Digital Affairs): I beg to move the Bill. The Bill does four things. It creates a Commissioner.
It obliges platforms to take down images. It bans advertising aimed at children. And it puts digital literacy in every school.

That will take time. The register opens in spring.

Mr Roy-Baptiste: We have difficulties with it. A fine of that size is pocket money.

Ms Charlery: Who asked the children? I did.
"""
NOTES = """# Memorandum on the Child Justice Bill of Velmora

The memorandum was laid on 11 February 2025.

## Notes on clauses

Clause 5 (diversion). The prosecutor must consider diversion before a charge. Anything the child admits may not be used later.

Clause 17 (records). A child's record is erased after three years. The clause does not apply to homicide.

He was heard. Nobody came.
"""
CASE = """# Case note of Ostrelle

Date of judgment: 9 November 2023

## Facts

A boy from Eritrea was treated as an adult by the Directorate.

He was moved to the adult centre at Halden Road. He stayed there for 143 days.

## Stages

Stage | Date | Outcome

Aliens Appeals Board | Date: 30 August 2022 | Outcome: Appeal dismissed

Court of Appeal | Date: 17 February 2023 | Outcome: Decision upheld
"""
ISLANDS = """# Consultation in Motuvai

The House of Chiefs of Motuvai has received the proposal of a bench for children.

Island | Workshops | Children

Selu | Workshops: 7 | Children: 148

Anarua | Workshops: 5 | Children: 97

Children out of school were hard to reach; we met only 14 in Motuvai.
"""


@pytest.fixture(scope="module")
def office() -> Bot:
    texts = {"debate": DEBATE, "notes": NOTES, "case": CASE, "islands": ISLANDS}
    documents = tuple(Document(name, text.partition("\n")[0].lstrip("# "), text) for name, text in texts.items())
    return bot_of(library_of(Dataset("made", "test", "en", documents, ()), bundled_terms()))


def quotes(bot: Bot, question: str) -> list[str]:
    return [citation.quote for citation in bot.ask(question).answer.citations]


def test_what_stands_at_the_head_of_a_paragraph_is_found(office: Bot) -> None:
    library = office.index.library
    heads = {
        library.quote(library.passages[n].source, library.passages[n].sentences[0])[:24]: head
        for n, head in heads_of(library).items()
    }
    assert heads["Hon. Marcia Delphin (Min"] == "Hon. Marcia Delphin (Minister of Digital Affairs)"
    assert heads["That will take time."] == "Hon. Marcia Delphin (Minister of Digital Affairs)", "what follows is hers"
    assert heads["Mr Roy-Baptiste: We have"] == "Mr Roy-Baptiste"
    assert "Clause 17 (records)" in heads.values()
    assert not any(text.startswith("He was heard") for text in heads), "a short sentence is no label"


def test_a_sentence_is_about_what_its_paragraph_is_labelled_with(office: Bot) -> None:
    assert any("homicide" in quote for quote in quotes(office, "Does clause 17 of the Velmora bill cover homicide?"))
    number = next(n for n in range(len(office.index.units)) if "homicide" in office.index.text(n))
    assert any("record" in words.stems for discount, words in office.index.contexts[number].fields if discount == 0.5)


def test_a_day_names_the_documents_that_bear_it(office: Bot) -> None:
    days = dates_of_sources(office.index)
    assert days["2024-05-14"] == {"debate"}
    assert days["2023-11-09"] == {"case"}
    assert "2022-08-30" not in days, "a day far down in the text is not the document's"
    ideas = take_road("Who spoke of a fine on 14 May 2024?", Conversation(), office.index).pool.ideas
    assert {"14", "2024"} <= {idea.text for idea in ideas if idea.sources == {"debate"}}


def test_the_front_matter_gives_a_day_too(office: Bot) -> None:
    library = office.index.library
    dated = replace(
        library, sources={**library.sources, "islands": replace(library.sources["islands"], date="2023-10-01")}
    )
    assert dates_of_sources(build_index(dated))["2023-10-01"] == {"islands"}


def test_a_document_named_by_something_else_is_asked_for_a_person_from_a_country(office: Bot) -> None:
    assert any(
        "143" in quote
        for quote in quotes(office, "How long did the Eritrean boy stay in the adult centre in Ostrelle?")
    )


def test_a_region_that_only_sets_the_scene_is_not_asked_about(office: Bot) -> None:
    question = "I'm writing a note on children in the Pacific. What became of the bench proposed in Motuvai, did they take it up?"
    assert any("House of Chiefs" in quote for quote in quotes(office, question))


def test_the_row_of_a_table_gives_the_day_of_the_name_at_its_head(office: Bot) -> None:
    assert any(
        "30 August 2022" in quote for quote in quotes(office, "When did the Aliens Appeals Board in Ostrelle decide?")
    )


def test_the_row_and_the_column_that_are_named_give_the_cell(office: Bot) -> None:
    assert quotes(office, "How many children took part on Selu?")[0].startswith("Selu | Workshops: 7")
    ideas = take_road("How many children took part on Selu?", Conversation(), office.index).pool.ideas
    assert gives_cell("Selu | Workshops: 7 | Children: 148", ideas)
    assert not gives_cell("Anarua | Workshops: 5 | Children: 97", ideas)
    assert not gives_cell("Selu | Workshops: 7", ideas)
    assert not gives_cell("The children of Selu", ideas)
    assert cells_of("Selu | Workshops: 7 | none") == ("Selu", ("Workshops",))


def test_what_is_announced_comes_with_what_announces_it(office: Bot) -> None:
    found = quotes(office, "Which four things does the Saint Corvin online safety bill do?")
    assert all(
        any(word in quote for quote in found) for word in ("Commissioner", "platforms", "advertising", "literacy")
    )


def test_a_phrasal_verb_is_read_as_its_meaning_where_the_bank_has_no_concept(office: Bot) -> None:
    question = "What may a child that owned up to a theft expect?"
    ideas = ideas_of(analyse(question), office.index.lexicon, {})
    owned = next(
        idea for idea in with_phrasal(ideas, phrasal_verbs(question), office.index.lexicon) if idea.text == "owned"
    )
    assert owned.stems["admit"] == 1.0


def test_a_debate_of_few_speeches_gives_no_speaker_to_what_follows() -> None:
    bot = bot_over("# A note\n\nMr Allain: We agree on it.\n\nThe work goes on. It is late.\n")
    heads = list(heads_of(bot.index.library).values())
    assert heads[0] == "Mr Allain"
    assert heads.count("Mr Allain") == 1


def test_what_counts_itself_behind_a_sentence_comes_with_it() -> None:
    bot = bot_over(
        "# Report of Tsorongo\n\n## Investigations\n\nTwo investigations were concluded. The first concerned girls sent home. "
        "The second looked into deaths in the pits. We handed that report to the prosecutor.\n",
        "# Rules of Zandora\n\nThe first meeting is in May. The second is in June.\n",
    )
    found = quotes(bot, "Which investigations were concluded in Tsorongo?")
    assert [text.split()[:2] for text in found[:3]] == [["Two", "investigations"], ["The", "first"], ["The", "second"]]
    assert not any("prosecutor" in text for text in found)


def test_when_something_is_due_is_told_by_no_list_without_a_date() -> None:
    bot = bot_over(
        "# Call of Benduri\n\nWhoever wants to apply does so until 10 May 2024.\n\n## How to apply\n\nPlease apply with:\n\n"
        "- a proposal;\n- the CV of each member;\n- the names of two referees.\n",
        "# Rules of Zandora\n\nNobody pays.\n",
    )
    assert quotes(bot, "By when do I have to apply in Benduri?")[0].startswith("Whoever")
    assert not any("proposal" in quote for quote in quotes(bot, "By when do I have to apply in Benduri?"))
    assert len(quotes(bot, "What do I have to apply with in Benduri?")) >= 3

"""``show``, ``list``, ``cases``, ``terms``, ``search``: what the library holds, as text and as JSON."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest

from tui.files import read_bytes

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from conftest import RunCli

    from bot.testing import FakeBot


def test_show_json_offsets_point_into_its_text(run_cli: RunCli, fake_bot: FakeBot) -> None:
    source = json.loads(run_cli("show", "example", "--json").out)
    assert source["id"] == "example"
    assert source["text"] == fake_bot.library.sources["example"].text
    assert len(source["passages"]) == 5
    item = source["passages"][2]
    assert source["text"][item["start"] : item["end"]] == "Raising public awareness on the need for legislative reform."
    assert source["text"][slice(*item["lead_in"])] == "It can also help States to strengthen laws and policies by:"
    assert set(item) >= {"id", "start", "end", "kind", "heading", "lead_in", "sentences", "cases", "locator"}


def test_show_source_holds_every_word(run_cli: RunCli, fake_bot: FakeBot) -> None:
    ran = run_cli("show", "example")
    assert ran.code == 0
    assert "publisher: Example publisher" in ran.out
    assert " ".join(fake_bot.library.sources["example"].text.split()) in " ".join(ran.out.split())
    assert all(len(line) <= 80 for line in ran.out.splitlines())


def test_show_passage(run_cli: RunCli, fake_bot: FakeBot) -> None:
    assert "“E.g.: In Chile, UNICEF has been" in run_cli("show", "example#5").out
    passage = json.loads(run_cli("show", "example#5", "--json").out)
    assert passage["text"].startswith("E.g.: In Chile")
    assert passage["cases"] == ["chile-example"]


def test_show_finds_a_document_by_its_own_id(run_cli: RunCli, tmp_path: Path) -> None:
    sources = tmp_path / "library" / "sources"
    sources.mkdir(parents=True)
    lines = [
        {"_id": name, "kept_as": known, "text": f"Known as {known}."} for name, known in (("n 9", "n-9"), ("m", "m-2"))
    ]
    (sources / "a.jsonl").write_text("".join(json.dumps(line) + "\n" for line in lines), encoding="utf-8")
    (sources / "b.jsonl").write_text('{"_id": "m", "text": "The first m."}\n', encoding="utf-8")
    here = ("--library", str(tmp_path / "library"), "show")
    assert "Known as n-9." in run_cli(*here, "n 9").out
    assert "Known as n-9." in run_cli(*here, "n  9#1").out
    assert "The first m." in run_cli(*here, "m").out  # the id of a source comes first
    (sources / "c.jsonl").write_text('{"_id": "n 9", "text": "Another."}\n', encoding="utf-8")
    several = run_cli(*here, "n 9")
    assert (several.code, several.out) == (2, "")
    assert "'n 9' is the _id of several documents; say which: n-9, c-n-9" in several.err


def test_show_unknown_id_names_near_ones(run_cli: RunCli, fake_bot: FakeBot) -> None:
    ran = run_cli("show", "exampel")
    assert (ran.code, ran.out) == (2, "")
    assert "did you mean example" in ran.err


def test_list(run_cli: RunCli, fake_bot: FakeBot) -> None:
    lines = run_cli("list").out.splitlines()
    assert lines[0].split() == ["id", "title", "kind", "language", "passages", "origin"]
    assert lines[1].split() == ["example", "An", "example", "source", "web-page", "en", "5", "own"]
    assert json.loads(run_cli("list", "--json").out)[0]["passages"] == 5


def test_cases_json_quotes_every_claim(run_cli: RunCli, fake_bot: FakeBot) -> None:
    (case,) = json.loads(run_cli("cases", "--json").out)
    assert (case["id"], case["countries"], case["years"]) == ("chile-example", ["CL"], [2015])
    assert case["citations"] == [claim["n"] for claim in case["sources"]] == [1]
    claim = case["sources"][0]
    text = fake_bot.library.sources[claim["source"]].text
    assert text[claim["start"] : claim["end"]] == claim["quote"]


@pytest.mark.parametrize("country", ["Chile", "chilean", "CL", "cl"])
def test_cases_by_country_in_any_wording(run_cli: RunCli, fake_bot: FakeBot, country: str) -> None:
    ran = run_cli("cases", "--country", country)
    assert ran.code == 0
    assert "Child protection law in Chile (chile-example)" in ran.out
    assert "  countries: Chile (CL)\n" in ran.out
    assert "“closely following the discussion" in ran.out


def test_country_without_a_case_is_not_found_and_offers_the_others(run_cli: RunCli, fake_bot: FakeBot) -> None:
    ran = run_cli("cases", "--country", "Norway", "--json")
    assert (ran.code, json.loads(ran.out)) == (1, [])
    assert "No case example of Norway. There are: chile-example" in ran.err
    assert run_cli("cases", "--country", "Norway").out == ""


@pytest.mark.parametrize("arguments", [["nosuch"], ["--country", "Atlantis"]])
def test_unknown_case_or_country_is_an_error(run_cli: RunCli, fake_bot: FakeBot, arguments: list[str]) -> None:
    ran = run_cli("cases", *arguments)
    assert (ran.code, ran.out) == (2, "")
    assert arguments[-1] in ran.err


def test_check_reads_the_library_once(run_cli: RunCli, monkeypatch: pytest.MonkeyPatch) -> None:
    from knowledge import reading

    real = reading._read_once
    reads: list[Sequence[Path]] = []

    def counted(folders: Sequence[Path]) -> reading.Reading:
        reads.append(folders)
        return real(folders)

    monkeypatch.setattr(reading, "_read_once", counted)
    ran = run_cli("check")
    assert (ran.code, len(reads)) == (0, 1), ran.out


def test_terms(run_cli: RunCli, fake_bot: FakeBot) -> None:
    out = run_cli("terms").out
    assert "UN: United Nations, U.N." in out
    assert "en: drafting, writing the text" in out


def test_terms_are_short_and_in_english_first(run_cli: RunCli, own_folder: Path) -> None:
    concepts = "concepts:\n- id: herd\n  en: [" + ", ".join(f"one{n}" for n in range(20)) + "]\n  fr: [troupeau]\n"
    near = "- id: shepherd\n  en: [shepherd, who keeps the one7]\n"
    (own_folder / "terms.yaml").write_text(concepts + near, encoding="utf-8")
    short = run_cli("--no-bundled", "terms", "one7")
    assert "en: one7, one0" in short.out, "what holds the word comes first"
    assert "one19" not in short.out
    assert "troupeau" not in short.out
    assert short.out.index("herd") < short.out.index("shepherd")
    assert "--all" in short.err
    assert "fr: troupeau" in run_cli("--no-bundled", "terms", "troupeau").out
    everything = run_cli("--no-bundled", "terms", "one7", "--all")
    assert "one19" in everything.out
    assert "troupeau" in everything.out
    assert everything.err == ""


@pytest.mark.parametrize(("word", "concepts"), [("DRAFTING", 1), ("bill", 1), ("text", 1), ("draft", 0)])
def test_terms_of_a_word(run_cli: RunCli, fake_bot: FakeBot, word: str, concepts: int) -> None:
    ran = run_cli("terms", word, "--json")
    assert len(json.loads(ran.out)["concepts"]) == concepts
    assert ran.code == (0 if concepts else 1)


@pytest.mark.parametrize("word", ["", " "])
def test_an_empty_word_is_in_no_term(run_cli: RunCli, fake_bot: FakeBot, word: str) -> None:
    ran = run_cli("terms", word)
    assert (ran.code, ran.out) == (1, "")
    assert "No acronym or concept has the word" in ran.err


def test_search(run_cli: RunCli, fake_bot: FakeBot) -> None:
    ran = run_cli("search", "technical", "assistance", "-k", "1")
    assert ran.out.startswith("  1  example#4 (score 2.000) Role of UNICEF")
    assert ran.code == 0
    hits = json.loads(run_cli("search", "technical assistance", "--json").out)
    assert [hit["passage"] for hit in hits] == ["example#4"]


def test_search_without_a_hit_exits_1(run_cli: RunCli, fake_bot: FakeBot) -> None:
    ran = run_cli("search", "zebra", "--json")
    assert (ran.code, json.loads(ran.out)) == (1, [])
    assert ran.err


@pytest.mark.parametrize("k", ["0", "-1", "x", "1.5", "9" * 5_000])
def test_search_k_is_a_number_above_0(run_cli: RunCli, fake_bot: FakeBot, k: str) -> None:
    ran = run_cli("search", "un", "-k", k)
    assert (ran.code, ran.out) == (2, "")
    assert "Argument -k: " in ran.err
    assert "is not a whole number above 0" in ran.err
    assert len(ran.err) < 200


def test_run_ranks_documents_once_each(run_cli: RunCli, fake_bot: FakeBot, tmp_path: Path) -> None:
    queries = tmp_path / "queries.jsonl"
    queries.write_text('{"_id": "q1", "text": "UNICEF law"}\n\n{"_id": 2, "text": "zebra"}\n', encoding="utf-8")
    run = tmp_path / "out.trec"
    ran = run_cli("search", "--queries", str(queries), "--run", str(run))
    assert (ran.code, ran.out) == (0, "")
    assert run.read_text(encoding="utf-8") == "q1 Q0 example 1 1.000000 article45\n"
    assert [path.name for path in tmp_path.iterdir()] == ["queries.jsonl", "out.trec"]


def test_a_run_has_no_room_for_ids_with_blanks(run_cli: RunCli, tmp_path: Path) -> None:
    queries, run, library = tmp_path / "queries.jsonl", tmp_path / "out.trec", tmp_path / "library"
    queries.write_text('{"_id": "q1", "text": "sheep"}\n', encoding="utf-8")
    (library / "sources").mkdir(parents=True)
    (library / "sources" / "many.jsonl").write_text('{"_id": "doc 1", "text": "412 sheep."}\n', encoding="utf-8")
    ran = run_cli("--library", str(library), "search", "--queries", str(queries), "--run", str(run))
    assert (ran.code, ran.out) == (2, "")
    assert "many.jsonl: a TREC run has no room for the blank in the _id 'doc 1'" in ran.err
    assert not run.exists()


def test_a_run_is_not_written_over_its_queries(run_cli: RunCli, fake_bot: FakeBot, tmp_path: Path) -> None:
    queries, link = tmp_path / "queries.jsonl", tmp_path / "link"
    queries.write_text('{"_id": "q1", "text": "UNICEF law"}\n', encoding="utf-8")
    link.hardlink_to(queries)
    for out in (queries, link):
        ran = run_cli("search", "--queries", str(queries), "--run", str(out))
        assert (ran.code, ran.out) == (2, "")
        assert "give another name" in ran.err
        assert out.read_text(encoding="utf-8").startswith('{"_id"')


@pytest.mark.parametrize(
    ("lines", "message"),
    [
        ("{", ":1: not JSON"),
        ('{"_id": "a", "text": "x"}\n[1]', ':2: no "_id"'),
        ('{"_id": "a b", "text": "x"}', ':1: no "_id" of one word'),
        ('{"_id": "a\\ud800", "text": "x"}', ':1: "_id" holds half a character'),
        ('{"_id": "a"}', ':1: no "text"'),
        ('{"_id": "a", "text": "x"}\n{"_id": "a", "text": "y"}', ":2: _id 'a' stands in line 1 too"),
        ("\n", ": no queries in it"),
        ('{"_id": "a", "text": "' + "x" * 10_001 + '"}', ":1: "),
        ("[" * 100_000, ":1: not JSON"),
    ],
)
def test_bad_query_file_names_file_and_line(
    run_cli: RunCli, fake_bot: FakeBot, tmp_path: Path, lines: str, message: str
) -> None:
    if "x" * 100 in lines:
        _refuse_every_query(fake_bot)
    queries, run = tmp_path / "queries.jsonl", tmp_path / "out.trec"
    queries.write_text(lines, encoding="utf-8")
    ran = run_cli("search", "--queries", str(queries), "--run", str(run))
    assert (ran.code, ran.out) == (2, "")
    assert message in ran.err
    assert not run.exists()


def _refuse_every_query(bot: FakeBot) -> None:
    """Make the bot refuse what it is asked, as the real one does where it is too long."""
    from knowledge.errors import InputError

    def refuse(question: str, k: int = 10) -> list[object]:
        raise InputError("too long")

    bot.search = refuse  # type: ignore[method-assign, assignment]


def test_a_run_is_written_over_no_file_unasked(run_cli: RunCli, fake_bot: FakeBot, tmp_path: Path) -> None:
    queries, run = tmp_path / "queries.jsonl", tmp_path / "out.trec"
    queries.write_text('{"_id": "q1", "text": "UNICEF law"}\n', encoding="utf-8")
    run.write_text("mine\n", encoding="utf-8")
    ran = run_cli("search", "--queries", str(queries), "--run", str(run))
    assert (ran.code, ran.out) == (2, "")
    assert ran.err == f"article45: {run} is there already; give another name, or --force to write over it\n"
    assert run.read_text(encoding="utf-8") == "mine\n"
    assert run_cli("search", "--queries", str(queries), "--run", str(run), "--force").code == 0
    assert run.read_text(encoding="utf-8").startswith("q1 Q0 ")


@pytest.mark.parametrize(
    "arguments", [["--queries", "x"], ["--run", "x"], ["q", "--queries", "x", "--run", "y"], ["q", "--force"], []]
)
def test_search_options_that_do_not_fit(run_cli: RunCli, fake_bot: FakeBot, arguments: list[str]) -> None:
    ran = run_cli("search", *arguments)
    assert (ran.code, ran.out) == (2, "")
    assert ran.err


def test_missing_query_file(run_cli: RunCli, fake_bot: FakeBot, tmp_path: Path) -> None:
    ran = run_cli("search", "--queries", str(tmp_path / "none"), "--run", str(tmp_path / "out"))
    assert ran.code == 2
    assert "cannot be read" in ran.err


def test_run_into_a_missing_folder(run_cli: RunCli, fake_bot: FakeBot, tmp_path: Path) -> None:
    queries = tmp_path / "queries.jsonl"
    queries.write_text('{"_id": "q1", "text": "UNICEF"}', encoding="utf-8")
    ran = run_cli("search", "--queries", str(queries), "--run", str(tmp_path / "none" / "out"))
    assert ran.code == 2
    assert "cannot be written" in ran.err


def test_a_file_of_queries_that_is_too_large_is_refused(
    run_cli: RunCli, fake_bot: FakeBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("tui.files._MOST_BYTES", 20)
    queries = tmp_path / "queries.jsonl"
    queries.write_text('{"_id": "q1", "text": "UNICEF law"}\n', encoding="utf-8")
    ran = run_cli("search", "--queries", str(queries), "--run", str(tmp_path / "out.trec"))
    assert ran.code == 2
    assert "is larger than" in ran.err
    assert read_bytes(queries, 5) == b'{"_id"', "a device may have no end: one byte more than may be, and no more"


def test_without_the_bundled_document_its_terms_still_understand_the_question(run_cli: RunCli, tmp_path: Path) -> None:
    text = (
        "---\nid: rules\ntitle: Rules\n---\nMinors may attend the plenary once a year.\n\nThe gate is painted green.\n"
    )
    library = tmp_path / "library"
    (library / "sources").mkdir(parents=True)
    (library / "sources" / "rules.md").write_text(text, encoding="utf-8")
    here = ("--no-bundled", "--library", str(library))
    ran = run_cli(*here, "ask", "how often can kids come to the plenary")
    assert "Minors may attend the plenary once a year." in ran.out
    listed = json.loads(run_cli(*here, "list", "--json").out)
    assert [source["id"] for source in listed] == ["rules"]
    counted = json.loads(run_cli(*here, "check", "--json").out)
    assert (counted["concepts"], counted["faults"]) == (0, [])
    assert "UNICEF" not in run_cli(*here, "ask", "What can UNICEF do?").out

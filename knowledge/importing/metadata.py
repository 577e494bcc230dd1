"""What a document is, guessed from its head for a person to approve: title, body, symbol, kind, date, language, URL.

Guesses are proposals. Each says why it was made and whether it is sure: what a UN title page states is, the first line of a
text or the name of a file is not.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from knowledge.comments import without_comments
from knowledge.importing.bodies import as_name, is_body, is_issuer
from knowledge.importing.extracted import Guess
from knowledge.importing.metadata_capitals import toned
from knowledge.importing.metadata_dates import (
    as_iso,
    dates_in,
    edition_date,
    imprint_year,
    labelled_date,
    own_date,
    year_of_title,
)
from knowledge.importing.metadata_head import title_block, without_notes
from knowledge.importing.metadata_kinds import has_no_kind, kind_by_block, kind_by_head, kind_by_opening, kind_by_title
from knowledge.importing.metadata_language import language_of
from knowledge.importing.metadata_laws import is_law, law_date
from knowledge.importing.metadata_letters import sender, signed_for
from knowledge.importing.metadata_publishers import (
    body_of_block,
    body_of_title,
    court_at_head,
    is_office,
    is_organisation,
    letterhead,
    maker,
    named_publisher,
    state_of_law,
)
from knowledge.importing.metadata_rights import licence_of
from knowledge.importing.metadata_stated import changed_on, is_contradicted, made_by_template
from knowledge.importing.metadata_symbols import body_of, kind_of, symbol_in_filename, symbols_in, year_in
from knowledge.importing.metadata_titles import STATED, Title, guess_title, site_of
from knowledge.importing.papers import is_about_its_body, is_bare
from knowledge.untrusted import one_line
from knowledge.yaml_fields import is_language

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

__all__ = ["OF_A_SITE", "Guess", "guesses"]

_HEAD = 4_000
"""Characters of the head of a document, in which it says what it is."""
_LAW_HEAD, _FOOT = 1_500, 600
"""Characters of the beginning and the end of a law, in which it says when it was made."""
_READ = 200_000
"""Characters that are looked through for years."""
_TOP = 700
"""Characters of its first lines, where a symbol, an address or a name speaks of the document itself."""
_OPENING = 1_500
"""Characters of its first lines, in which a text may speak of itself."""
_URL = re.compile(r"https?://[^\s<>\"'()\[\]{}|\\^`]+[^\s<>\"'()\[\]{}|\\^`.,;:!?]")
_URL_LABEL = re.compile(
    r"(?:url|source|link|retrieved from|available (?:at|from)|web(?:site)?)\s*[:：]?\s*$", re.IGNORECASE
)
_URL_KEYS = ("url", "canonical", "og:url", "dc.identifier", "source_url", "source", "link", "identifier")
_PUBLISHER_KEYS = ("publisher", "dc.publisher", "dcterms.publisher", "og:site_name", "site_name", "body", "company")
_DATE_KEYS = ("date", "dc.date", "dcterms.date", "article:published_time", "published", "created", "issued", "year")
_RIGHTS_KEYS = ("rights", "dc.rights", "dcterms.rights", "copyright")
_LICENCE_KEYS = ("licence", "license", "dcterms.license", "dc.rights.license", *_RIGHTS_KEYS)
_LANGUAGE_KEYS = ("language", "lang", "dc.language")
_YEAR_OF_A_LAW = re.compile(
    r"(?:guide|handbook|manual|report|review|evaluation|brief|briefing|note|paper|commentary)\b.*\b(?:act|bill|law|code|ordinance"
    r"|regulations|rules|decree)\b[^:]{0,20}(?:19|20)\d\d\)?$",
    re.IGNORECASE,
)
"""The year at the end of the title of what is written about a law is that of the law."""
_HOST, _SITE_NAME = "the site of its URL", "the site's name in the page's title"
OF_A_SITE = frozenset({_HOST, _SITE_NAME})
"""Why a publisher is proposed of which only the site is known."""


def guesses(text: str, title: str = "", filename: str = "", extra: Mapping[str, str] = {}) -> tuple[Guess, ...]:
    """Guess the metadata of a document: fields that can be told, without empty ones, each with its reason.

    ``text`` is its Markdown, ``title`` the title the file states, ``filename`` the name it came under, ``extra`` its other
    statements with keys in lower case (``url``, ``date``, ``publisher``, ``language``, ``format``).
    """
    stated = {key.casefold(): one_line(value) for key, value in extra.items() if isinstance(value, str)}
    head = without_comments(without_notes(text[:_HEAD]))
    symbol = _symbol(head, filename, stated)
    url = _url(head, stated)
    address = url.value if url else ""
    name = guess_title(head, title or stated.get("title", ""), filename, address)
    sign = symbol.value if symbol else ""
    publisher = _publisher(head, name.raw, sign, address, stated) or _of_letter(text, stated)
    whole = _named_with(publisher, name.text, title_block(head))
    language = _language(text, stated)
    if name.why != STATED and language and language.value.startswith("en"):
        whole = toned(whole, text[:_READ])
    found = [Guess("title", whole, name.why, name.sure) if whole else None, symbol, publisher]
    found.append(_kind(head, name, sign, address, filename, stated))
    found.append(_date(head, text, name.text, sign, stated))
    found.append(language)
    found += [url, *_rights(stated)]
    return tuple(guess for guess in found if guess)


def _first(stated: Mapping[str, str], keys: tuple[str, ...]) -> str:
    return next((stated[key] for key in keys if stated.get(key)), "")


def _symbol(head: str, filename: str, stated: Mapping[str, str]) -> Guess | None:
    if stated.get("symbol"):
        return Guess("symbol", stated["symbol"], "stated by the file", sure=True)
    distributed = re.search(r"\bDistr\b|Distr\s?\.|التوزيع|分发", head[:_HEAD])
    for symbol, start in symbols_in(head):
        before, line_end = head[:start], head.find("\n", start)
        alone = before.rpartition("\n")[2].strip(" #*|_") in {"", "United Nations", "UNITED NATIONS", "Nations Unies"}
        rest = head[start : line_end if line_end >= 0 else len(head)]
        if distributed and start < distributed.start() + 200:
            return Guess("symbol", symbol, "at the head, beside the distribution", sure=True)
        if start < _TOP and alone and len(rest.split()) <= 8:
            return Guess("symbol", symbol, "at the head of the text", sure=False)
    by_name = symbol_in_filename(filename)
    return Guess("symbol", by_name, "read from the file's name") if by_name else None


def _url(head: str, stated: Mapping[str, str]) -> Guess | None:
    for key in _URL_KEYS:
        value = stated.get(key, "")
        if _URL.fullmatch(value):
            return Guess("url", value, "stated by the file", sure=True)
    for match in _URL.finditer(head[:1_500]):
        line = head[: match.start()].rpartition("\n")[2]
        alone = not line.strip(" <*_") and head[match.end() : match.end() + 1] in {"", "\n", ">", " "}
        if _URL_LABEL.search(line) or (alone and match.start() < _TOP):
            return Guess("url", match[0], "in the head of the text")
    return None


def _publisher(head: str, title: str, symbol: str, url: str, stated: Mapping[str, str]) -> Guess | None:
    value = _first(stated, _PUBLISHER_KEYS)
    if symbol and body_of(symbol):
        return Guess("publisher", body_of(symbol), "the body of the symbol", sure=True)
    if value:
        return Guess("publisher", value, "stated by the file", sure=True)
    author = stated.get("author", "")
    if stated.get("format", "").casefold() == "html" and (is_organisation(author) or is_body(author)):
        return Guess("publisher", author, "stated by the file as its author")
    site = site_of(title, head, url) or site_of(stated.get("page_title", ""), head, url)
    if site:
        return Guess("publisher", site, _SITE_NAME)
    block = title_block(head)
    above = "" if url else body_of_block(block)
    named = named_publisher(head)
    if named and not (above and is_office(named)):
        return Guess("publisher", named, "named as publisher in the text")
    if court := court_at_head(head):
        return Guess("publisher", court, "the court at the head of the judgment")
    if sent := "" if url else sender(head):
        return Guess("publisher", sent, "it sends the memo")
    if prepared := "" if url else maker(block):
        return Guess("publisher", prepared, "it prepared the paper, as is said above the text")
    body = "" if url else letterhead(block) or above
    if body:
        return Guess("publisher", body, "its name stands alone at the head of the text")
    if state := state_of_law(block) if not url and is_law(title) else "":
        return Guess("publisher", state, "the State whose law it is")
    if owner := "" if url else body_of_title(title):
        return Guess("publisher", owner, "it stands before the colon of the title")
    host = (urlsplit(url).hostname or "").removeprefix("www.")
    return Guess("publisher", host, _HOST) if host else None


def _of_letter(text: str, stated: Mapping[str, str]) -> Guess | None:
    """Whoever signs a letter with the name of a body, where nothing at its head tells whose it is."""
    signed = "" if stated.get("url") else signed_for(text)
    return Guess("publisher", signed, "the letter is signed for it") if signed else None


def _named_with(publisher: Guess | None, title: str, block: Sequence[str]) -> str:
    """Name whose paper it is where its title is one that every body has: "Office of the Guardian: Frequently asked questions"."""
    if publisher is None or publisher.why == _HOST or not (is_about_its_body(title) or is_bare(title)):
        return title
    above = (
        as_name(block[0]) if block and publisher.value in as_name(block[0]) and is_issuer(block[0]) else publisher.value
    )
    return f"{above}: {as_name(title)}"


def _kind(head: str, name: Title, symbol: str, url: str, filename: str, stated: Mapping[str, str]) -> Guess:
    known = stated.get("kind") or stated.get("front_matter.kind", "")
    if known:
        return Guess("kind", known, "stated by the file", sure=True)
    if kind_of(symbol):
        return Guess("kind", kind_of(symbol), "the form of the symbol", sure=kind_of(symbol) != "report")
    page = (
        bool(url) or stated.get("format", "").casefold() in {"html", "web-page"} or filename.endswith((".html", ".htm"))
    )
    if site_of(name.raw, head, url):
        return Guess("kind", "web-page", "a page of a site")
    if kind := kind_by_title(name.text):
        return Guess("kind", "web-page" if page and kind in {"handbook", "report"} else kind, "words of the title")
    if kind := kind_by_head(head[:_TOP]):
        return Guess("kind", kind, "words of the head")
    if page:
        return Guess("kind", "web-page", "it has a URL" if url else "it is a saved web page")
    if kind := kind_by_block(title_block(head)):
        return Guess("kind", kind, "what it calls itself below its title")
    if kind := kind_by_opening(head[:_OPENING]):
        return Guess("kind", kind, "what it calls itself in its first lines")
    none = has_no_kind(name.text)
    return Guess("kind", "other", "no kind is for papers of this sort" if none else "nothing tells its kind")


def _date(head: str, text: str, title: str, symbol: str, stated: Mapping[str, str]) -> Guess | None:
    foot = text[-_FOOT:]
    block = title_block(head)
    of_law = (law_date(head[:_LAW_HEAD]) or law_date(foot)) if is_law(title) and not dates_in(title) else ""
    if of_law:
        return Guess("date", of_law, "the date that the law bears")
    labelled = labelled_date(head, block)
    changed = changed_on(foot) or changed_on(head[:_TOP], sentences=True) or as_iso(stated.get("changed", ""))
    if changed and (labelled is None or labelled.label == "dated"):
        return Guess("date", changed, "date of the last change in the text")
    if labelled:
        why = {
            "distr": "date of distribution",
            "adopted": "date of adoption",
            "passed": "date of adoption",
            "decided": "date of the decision",
            "enacted": "date of adoption",
            "introduced": "date of introduction",
            "updated": "date of the last change in the text",
        }.get(labelled.label, "date in the text")
        return Guess("date", labelled.iso, why, sure=labelled.label not in {"dated", "updated"})
    own = next((iso for key in _DATE_KEYS if (iso := as_iso(stated.get(key, "")))), "")
    made_by_program = stated.get("format", "").casefold() == "pdf"  # a PDF's own date is often that of its last copy
    if made_by_template(own) or (own and made_by_program and is_contradicted(own, text[:_READ])):
        own = ""
    if own and not made_by_program:
        return Guess("date", own, "stated by the file")
    in_title = dates_in(title)
    if in_title:
        return Guess("date", in_title[0].iso, "the date in the title")
    early = own_date(block)
    if early:
        return Guess("date", early, "the date at the head of the text")
    if edition := edition_date(head[:_TOP]):
        return Guess("date", edition, "the date of the edition")
    if imprint := imprint_year(block):
        return Guess("date", imprint, "the year in the imprint below the title")
    if (year := year_of_title(title)) and (is_law(title) or not _YEAR_OF_A_LAW.search(title)):
        return Guess("date", year, "the year in the title")
    if year_in(symbol):
        return Guess("date", year_in(symbol), "the year in the symbol")
    return Guess("date", own, "stated by the file; it may be that of a copy") if own else None


def _rights(stated: Mapping[str, str]) -> list[Guess | None]:
    """Whose the document is, and its licence, where it says so itself."""
    rights = _first(stated, _RIGHTS_KEYS)
    licence = stated.get("licence", "")
    if not licence or "://" in licence:
        licence = next((found for key in _LICENCE_KEYS if (found := licence_of(stated.get(key, "")))), licence)
    return [
        Guess("licence", licence, "stated by the file", sure=True) if licence else None,
        Guess("rights", rights, "stated by the file", sure=True) if rights else None,
    ]


def _language(text: str, stated: Mapping[str, str]) -> Guess | None:
    language, sure = language_of(without_comments(text[:30_000]))
    own = _first(stated, _LANGUAGE_KEYS).replace("_", "-")
    if is_language(own) and (not sure or own.partition("-")[0].casefold() == language):
        return Guess("language", own, "stated by the file", sure=sure)
    return Guess("language", language, "script and frequent words", sure=sure) if language else None

"""The body of a Rich Text file, read sign by sign."""

from __future__ import annotations

import re
from dataclasses import dataclass, field, replace

from knowledge.importing.extracted import RefusedError
from knowledge.importing.labels import OpenList, write_typed
from knowledge.importing.rtf_tokens import INFO, KEPT_STARRED, SIGNS, SKIPPED, Token, charset, code_page
from knowledge.importing.writing import Writer, one_blank, raised, row

_HEADING = re.compile(r"heading ([1-9])", re.IGNORECASE)
MAX_DEPTH = 1_000
"""Groups within groups: each costs memory until it is closed."""


@dataclass(slots=True)
class _State:
    """What holds within a group."""

    target: str = "body"
    font: int = -1
    skip: int = 1  # how many characters follow a \u as its substitute
    hidden: bool = False
    struck: bool = False
    raised: bool = False
    bold: bool = False


@dataclass(slots=True)
class _Paragraph:
    """What holds for the paragraph that is being read."""

    style: int = -1
    outline: int = -1
    indent: float = 0.0
    in_table: bool = False
    bold: int = 0
    plain: int = 0


@dataclass(slots=True)
class RtfReader:
    """Takes in the signs of a file one by one and writes what they say."""

    writer: Writer = field(default_factory=Writer)
    opened: OpenList = field(default_factory=OpenList)
    state: _State = field(default_factory=_State)
    stack: list[_State] = field(default_factory=list)
    texts: dict[str, list[str]] = field(default_factory=lambda: {"body": []})
    paragraph: _Paragraph = field(default_factory=_Paragraph)
    cells: list[str] = field(default_factory=list)
    notes: list[tuple[str, str]] = field(default_factory=list)
    fonts: dict[int, str] = field(default_factory=dict)
    styles: dict[int, int] = field(default_factory=dict)
    style: int = 0
    encoding: str = "cp1252"
    default_font: int = -1
    pending: bytearray = field(default_factory=bytearray)
    to_skip: int = 0
    starred: bool = False
    note_number: int = 0
    struck: int = 0
    info: dict[str, str] = field(default_factory=dict)
    headings: bool = False

    def take(self, token: Token) -> None:
        """Take in one sign."""
        if token.kind == "bytes":
            self._bytes(token)
            return
        self._flush()
        if token.kind == "open":
            if len(self.stack) > MAX_DEPTH:
                raise RefusedError("The file nests deeper than any document does; save it anew as DOCX.", "too-deep")
            self.stack.append(replace(self.state))
            self.to_skip = 0
        elif token.kind == "close":
            self._close()
        elif token.kind == "sign":
            self._sign(token.data)
        else:
            self._word(token.word, token.number)

    def finish(self) -> None:
        """End the last paragraph and write the notes that are left."""
        self._flush()
        self._end_paragraph()
        self._write_notes()

    def _bytes(self, token: Token) -> None:
        data = token.data
        if self.to_skip:
            if token.word == "hex":
                self.to_skip -= 1
                return
            dropped = min(self.to_skip, len(data))
            self.to_skip -= dropped
            data = data[dropped:]
        if self.state.target != "skip" and not self.state.hidden:
            self.pending += data

    def _flush(self) -> None:
        if self.pending:
            font = self.state.font if self.state.font >= 0 else self.default_font
            encoding = self.fonts.get(font) or self.encoding
            self._say(self.pending.decode(encoding, errors="replace"))
            self.pending.clear()

    def _say(self, text: str) -> None:
        if self.state.target == "skip" or self.state.hidden:
            return
        if self.state.struck:
            self.struck += bool(text.strip())
            return
        text = raised(text) if self.state.raised else text
        self.texts.setdefault(self.state.target, []).append(text)
        if self.state.target == "body" and text.strip():
            if self.state.bold:
                self.paragraph.bold += len(text)
            else:
                self.paragraph.plain += len(text)

    def _close(self) -> None:
        if not self.stack:
            return
        ended, self.state = self.state, self.stack.pop()
        self.to_skip = 0
        if ended.target == self.state.target:
            return
        text = one_blank("".join(self.texts.pop(ended.target, [])))
        if ended.target == "footnote":
            self.note_number += 1
            mark = str(self.note_number)  # the text of a note may begin with its own
            self.notes.append((mark, paired([text])[0].removeprefix(f"{mark} ")))
        elif ended.target in INFO.values() and text:
            self.info[ended.target] = text
        elif ended.target == "style":
            self._take_style(text)

    def _take_style(self, text: str) -> None:
        name = text.rstrip(";").strip()
        if found := _HEADING.match(name):
            self.styles[self.style] = int(found[1])
        elif name.lower() == "title":
            self.styles[self.style] = 1

    def _sign(self, sign: bytes) -> None:
        if sign == b"*":
            self.starred = True
        elif sign == b"~":
            self._say("\u00a0")
        elif sign == b"_":
            self._say("-")
        elif sign in b"\\{}":
            self._say(sign.decode("ascii"))
        elif sign in b"\r\n":
            self._end_paragraph()

    def _word(self, word: str, number: int | None) -> None:
        starred, self.starred = self.starred, False
        if self._destination(word, starred):
            return
        if word == "u" and number is not None:
            self._unicode(number)
        elif word in SIGNS:
            self._say(SIGNS[word])
        elif self.state.target in {"style", "fonts"}:
            self._definition(word, number)
        elif word in {"par", "sect", "page", "row", "nestrow"}:
            self._end_paragraph(row_ends=word in {"row", "nestrow"})
        elif word in {"cell", "nestcell"}:
            self.cells.append(one_blank("".join(self.texts["body"])))
            self.texts["body"] = []
        else:
            self._property(word, number)

    def _destination(self, word: str, starred: bool) -> bool:
        """Whether a word says where the text of its group goes."""
        if self.state.target == "skip":
            return True
        if word == "stylesheet":
            self.state.target = "styles"
        elif word == "fonttbl":
            self.state.target = "fonts"
        elif word == "info":
            self.state.target = "info"
        elif word in INFO and self.state.target == "info":
            self.state.target = INFO[word]
        elif word == "footnote":
            self.state.target = "footnote"
        elif word in SKIPPED or (starred and word not in KEPT_STARRED and self.state.target == "body"):
            self.state.target = "skip"
        elif self.state.target == "styles":
            self.state.target, self.style = "style", 0
            return False
        else:
            return False
        return True

    def _definition(self, word: str, number: int | None) -> None:
        if self.state.target == "fonts":
            if word == "f" and number is not None:
                self.state.font = number
            elif word == "fcharset" and number is not None and charset(number):
                self.fonts[self.state.font] = charset(number)
        elif word == "s" and number is not None:
            self.style = number
        elif word == "outlinelevel" and number is not None and number < 9:
            self.styles.setdefault(self.style, number + 1)

    def _property(self, word: str, number: int | None) -> None:
        if word == "ansicpg" and number is not None:
            self.encoding = code_page(number)
        elif word == "deff" and number is not None:
            self.default_font = number
        elif word == "f" and number is not None:
            self.state.font = number
        elif word == "uc" and number is not None:
            self.state.skip = max(0, min(number, 100))
        elif word in {"v", "deleted"}:
            self.state.hidden = number != 0
        elif word == "b":
            self.state.bold = number != 0
        elif word in {"strike", "striked"}:
            self.state.struck = number != 0
        elif word in {"super", "nosupersub"}:
            self.state.raised = word == "super" and number != 0
        elif word == "plain":
            self.state.bold = self.state.hidden = self.state.struck = self.state.raised = False
        elif self.state.target == "body":
            self._paragraph_property(word, number)

    def _paragraph_property(self, word: str, number: int | None) -> None:
        if word == "pard":
            self.paragraph = replace(self.paragraph, style=-1, outline=-1, indent=0.0, in_table=False)
        elif word == "s" and number is not None:
            self.paragraph.style = number
        elif word == "outlinelevel" and number is not None:
            self.paragraph.outline = number
        elif word == "li" and number is not None:
            self.paragraph.indent = number / 20
        elif word == "intbl":
            self.paragraph.in_table = True

    def _unicode(self, number: int) -> None:
        code = number % 65_536
        self._say(chr(code))
        self.to_skip = self.state.skip

    def _end_paragraph(self, *, row_ends: bool = False) -> None:
        if self.state.target != "body":
            self._say(" ")
            return
        if row_ends:
            self.opened.stack.clear()
            self.writer.paragraph(row(paired(self.cells)))
            self.cells = []
            return
        raw = self.texts["body"]
        if self.paragraph.in_table:
            raw.append(" ")  # a paragraph within a cell
            return
        text = one_blank(paired(["".join(raw)])[0])
        self.texts["body"] = []
        level = self.styles.get(self.paragraph.style, 0)
        if not level and 0 <= self.paragraph.outline < 9:
            level = self.paragraph.outline + 1
        if text and level:
            self._write_notes()
            self.opened.stack.clear()
            self.headings = True
            self.writer.heading(level, text)
        elif text and self._is_bold_heading(text):
            self.opened.stack.clear()
            self.writer.heading(2, text)
        elif text:
            write_typed(text, self.paragraph.indent, self.opened, self.writer)
        self.paragraph.bold = self.paragraph.plain = 0

    def _is_bold_heading(self, text: str) -> bool:
        bold = self.paragraph.bold > 0 and self.paragraph.plain == 0
        return bold and not self.headings and 3 < len(text) < 120 and not text.endswith((".", ":", ";", ","))

    def _write_notes(self) -> None:
        self.writer.notes(self.notes)
        self.notes.clear()


def paired(texts: list[str]) -> list[str]:
    """Put characters together that the file writes as two halves (surrogates)."""
    return [text.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace") for text in texts]

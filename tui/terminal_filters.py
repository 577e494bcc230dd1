"""What a terminal cannot show, left out or replaced just before the screen is drawn.

Three filters over finished rows: no colour at all (NO_COLOR), sixteen colours that can be told apart (terminals without
more), and no character beyond ASCII (terminals that are not set to UTF-8). None changes how wide anything is.
"""

from __future__ import annotations

import os
import sys
import unicodedata
from functools import lru_cache
from typing import TYPE_CHECKING

from rich.cells import cell_len, set_cell_size
from rich.color import Color as RichColor
from rich.color import ColorSystem
from rich.segment import Segment
from rich.style import Style
from textual.filter import LineFilter, Monochrome
from textual.filter import NoColor as TextualNoColor

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from textual.color import Color

    from tui.app import Article45App

CHANGED_BY_ASCII = (
    "This terminal is not set to UTF-8, so everything is drawn in ASCII: quotations lose their accents, and “?” stands for "
    "each character that has nothing like it. What you copy or export is letter for letter."
)
"""What is told where :class:`AsciiOnly` draws: a quotation is never changed without a word."""
_MARKED = 0.22
"""How much brighter or darker (0 to 1) the ground of a text must be than that around it to count as marked."""
_READABLE = 3.0
"""The least contrast of text in sixteen colours (the WCAG's ratio for large text)."""
_XTERM = (
    "000000 cd0000 00cd00 cdcd00 0000ee cd00cd 00cdcd e5e5e5 7f7f7f ff0000 00ff00 ffff00 5c5cff ff00ff 00ffff ffffff"
)
_VGA = "000000 aa0000 00aa00 aa5500 0000aa aa00aa 00aaaa aaaaaa 555555 ff5555 55ff55 ffff55 5555ff ff55ff 55ffff ffffff"
"""Two palettes between which most terminals' sixteen colours lie."""


class NoColour(LineFilter):
    """Leave every colour out; what was marked by its ground alone is shown in reverse."""

    def apply(self, segments: list[Segment], background: Color) -> list[Segment]:
        """Give the segments of a row without colours; ``background`` is that of the widget."""
        ground = background.brightness
        return [Segment(text, style and _without_colour(style, ground), control) for text, style, control in segments]


@lru_cache(2048)
def _without_colour(style: Style, ground: float) -> Style:
    plain = style.without_color
    colour = style.color if style.reverse else style.bgcolor
    if colour is None or colour.is_default or colour.triplet is None:
        return plain
    return plain + Style(reverse=abs(_brightness(colour) - ground) > _MARKED)


def _brightness(colour: RichColor) -> float:
    red, green, blue = colour.get_truecolor()
    return (299 * red + 587 * green + 114 * blue) / 255_000


class SixteenColours(LineFilter):
    """Draw in the terminal's sixteen colours; text that could not be read becomes black or white."""

    def apply(self, segments: list[Segment], background: Color) -> list[Segment]:
        """Give the segments of a row in sixteen colours."""
        del background
        return [Segment(text, style and _in_sixteen(style), control) for text, style, control in segments]


@lru_cache(2048)
def _in_sixteen(style: Style) -> Style:
    if style.color is None or style.bgcolor is None or style.color.is_default or style.bgcolor.is_default:
        return style
    ink = style.color.downgrade(ColorSystem.STANDARD)
    ground = style.bgcolor.downgrade(ColorSystem.STANDARD)
    if ink.number is None or ground.number is None:
        return style
    if _contrast(ink.number, ground.number) < _READABLE:
        best = max((0, 15), key=lambda number: _contrast(number, ground.number or 0))
        ink = RichColor.parse("bright_white" if best else "black")
    return style + Style.from_color(ink, ground)


@lru_cache(256)
def _contrast(one: int, other: int) -> float:
    """Give the contrast of two of the sixteen colours, in the palette where it is less."""
    ratios = []
    for palette in (_XTERM.split(), _VGA.split()):
        dark, light = sorted((_luminance(palette[one]), _luminance(palette[other])))
        ratios.append((light + 0.05) / (dark + 0.05))
    return min(ratios)


def _luminance(colour: str) -> float:
    parts = [int(colour[at : at + 2], 16) / 255 for at in (0, 2, 4)]
    red, green, blue = (part / 12.92 if part <= 0.03928 else ((part + 0.055) / 1.055) ** 2.4 for part in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


class AsciiOnly(LineFilter):
    """Replace every character beyond ASCII by one that means nearly the same, or by ``?``, as wide as it was."""

    def apply(self, segments: list[Segment], background: Color) -> list[Segment]:
        """Give the segments of a row in ASCII."""
        del background
        return [
            Segment(text if text.isascii() else _in_ascii(text), style, control) for text, style, control in segments
        ]


@lru_cache(2048)
def _in_ascii(text: str) -> str:
    plain = text.translate(_ASCII)
    width = cell_len(text)  # marks that combine can make several characters as wide as one
    return plain if len(plain) == width else set_cell_size(plain, width)


class _AsciiTable(dict[int, str]):
    """Replacements, worked out when a character is first met."""

    def __missing__(self, code: int) -> str:
        character = chr(code)
        if code < 0x80:
            return character
        base = unicodedata.normalize("NFKD", character)[0]
        wide = cell_len(character)
        self[code] = base if wide == 1 and base.isascii() and base.isprintable() else "?" * wide
        return self[code]


_DRAWN: dict[str, str] = {
    "─━╌╍┄┅┈┉═▔▁▂▃‗⎺⎻⎼⎽—–‐‑‒―": "-",
    "│┃╎╏┆┇┊┋║▏▎▍▌▐▕▊▉┤├": "|",
    "╭╮╰╯┌┐└┘╔╗╚╝┏┓┗┛┬┴┼╋": "+",
    "█▄▅▆▇▀▓▒░■●◉": "#",
    "•·◆▪‣∙◦★": "*",
    "›»▶→⏵▸": ">",
    "‹«◀←⏴◂": "<",
    "↑▲⏶▴": "^",
    "↓▼⏷▾": "v",
    "⏎↵": "e",
    "“”„‟″": '"',
    "‘’‚‛′": "'",
    "…": "~",
    "✓✔": "x",
    "✗✘×": "x",
    "○◯□": "o",
}
_ASCII = _AsciiTable({ord(one): plain for drawn, plain in _DRAWN.items() for one in drawn})


def ascii_only(environment: Mapping[str, str] | None = None) -> bool:
    """Say whether the terminal shows ASCII alone: a locale that is set to something else than UTF-8.

    ``environment`` None: that of the process. An environment that names no locale says nothing about the terminal;
    most show UTF-8. Python itself sets LC_CTYPE to C.UTF-8 where the locale is C, so that value says nothing either.
    """
    if environment is None:
        environment = os.environ
    if sys.platform == "win32":
        return _legacy_console(environment)
    told = [environment.get("LC_ALL", ""), environment.get("LC_CTYPE", ""), environment.get("LANG", "")]
    if told[1] in ("C.UTF-8", "C.utf8", "UTF-8") and told[2] in ("C", "POSIX"):
        told[1] = ""
    locale = next((name for name in told if name), "")
    return bool(locale) and "utf" not in locale.casefold()


def _legacy_console(environment: Mapping[str, str]) -> bool:  # pragma: no cover - Windows only
    """Say whether this is the old Windows console with a code page of its own."""
    if any(environment.get(name) for name in ("WT_SESSION", "TERM_PROGRAM", "ConEmuANSI", "MSYSTEM")):
        return False
    import ctypes

    page: int = ctypes.windll.kernel32.GetConsoleOutputCP()  # type: ignore[attr-defined,unused-ignore]
    return page not in (0, 65001)


def without_colours(filters: Sequence[LineFilter]) -> list[LineFilter]:
    """Give Textual's own filters, with none of its greys where NO_COLOR is set: it means no colour at all."""
    return [NoColour() if isinstance(one, Monochrome | TextualNoColor) else one for one in filters]


def filters_for(app: Article45App) -> list[LineFilter]:
    """Give the filters that the terminal of ``app`` needs; none for a picture, which shows everything.

    The setting ``ascii`` speaks louder than the locale.
    """
    wanted = app.settings.ascii
    made: list[LineFilter] = []
    in_terminal = not app.is_headless and "TEXTUAL_DRIVER" not in os.environ
    if in_terminal and not app.no_color and app.console.color_system == "standard":
        made.append(SixteenColours())
    if wanted or (wanted is None and in_terminal and ascii_only()):
        made.append(AsciiOnly())
    return made

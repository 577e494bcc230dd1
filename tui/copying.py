"""What is copied, as text, and the way it takes to the clipboard."""

from __future__ import annotations

import base64
import os
from dataclasses import replace
from typing import TYPE_CHECKING

from tui.text import harmless, harmless_line

if TYPE_CHECKING:
    from bot.answer import Answer
    from tui.places import Place

_UNWRAPPED = 100_000
"""Columns: whoever pastes the text breaks its lines."""


def answer_text(answer: Answer, *, references: bool) -> str:
    """Give the answer as plain text; with ``references``, the places of its citations below it."""
    if references:
        from tui.plain_answer import format_answer

        return format_answer(replace(answer, suggestions=()), _UNWRAPPED)
    return harmless(answer.answer)


def quotation_text(quote: str, place: Place) -> str:
    """Give one quotation with its reference."""
    reference = place.reference or place.title
    stands = f", {place.where}" if place.where and place.where not in reference else ""
    return f"“{harmless(quote)}” ({harmless_line(reference + stands)})"


def clipboard_sequences(text: str, *, tmux: bool | None = None) -> list[str]:
    """Give the escape sequences that hand ``text`` to the terminal's clipboard (OSC 52).

    Inside tmux the sequence is sent a second time in tmux's envelope, which reaches the outer terminal where tmux lets
    it pass (``allow-passthrough``). ``tmux`` None: look into the environment.
    """
    encoded = base64.b64encode(text.encode("utf-8", "replace")).decode("ascii")
    plain = f"\x1b]52;c;{encoded}\x07"
    inside = bool(os.environ.get("TMUX")) if tmux is None else tmux
    enveloped = "\x1bPtmux;" + plain.replace("\x1b", "\x1b\x1b") + "\x1b\\"
    return [plain, enveloped] if inside else [plain]

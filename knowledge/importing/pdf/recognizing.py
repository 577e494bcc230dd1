"""Text from pictures of pages, through ocrmypdf or tesseract where the person has installed one of them."""

from __future__ import annotations

import re
import shutil
import subprocess
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING, Any

from knowledge.importing.extracted import RefusedError

if TYPE_CHECKING:
    from collections.abc import Sequence

    from knowledge.importing.job import Job

_LANGUAGES = ("eng", "fra", "spa", "rus", "ara", "chi_sim")
_SCALE = 300 / 72
"""Pages are drawn with 300 dots an inch, as tesseract asks for; a point is 1/72 of one."""
_MAX_PIXELS = 40_000_000
"""The largest picture that is drawn of a page; larger pages are drawn coarser."""
_WHITE = re.compile(r"\n\s*\n")


def recognized(document: Any, pages: Sequence[int], job: Job) -> dict[int, list[str]]:
    """Give the paragraphs of pages (counted from 0) that have no text layer.

    tesseract is called for each page by itself, so that a page that fails costs only itself, and pages with text keep
    their own. :class:`RefusedError` where it is not installed; ocrmypdf brings it along.
    """
    program = shutil.which("tesseract")
    if program is None:
        raise RefusedError(
            "OCR was asked for, but tesseract is not installed; install it (with ocrmypdf, for example), or run OCR"
            " elsewhere and add the result.",
            "missing-tool",
        )
    languages = _languages(program)
    found: dict[int, list[str]] = {}
    with tempfile.TemporaryDirectory(prefix="article45-ocr-") as folder:
        for number in pages:
            picture = Path(folder, f"{number}.pgm")
            if not _draw(document, number, picture):
                continue
            text = _run([program, str(picture), "stdout", *languages], job)
            picture.unlink()
            paragraphs = [" ".join(part.split()) for part in _WHITE.split(text)]
            found[number] = [part for part in paragraphs if part]
            job.report("page", number + 1)
    return found


def _languages(program: str) -> list[str]:
    """Give the arguments that name those languages of the United Nations that are installed."""
    try:
        listed = subprocess.run(  # noqa: S603 - the program that the person installed
            [program, "--list-langs"], capture_output=True, timeout=60, check=False
        )
    except (OSError, subprocess.TimeoutExpired):
        return []
    there = listed.stdout.decode("utf-8", "replace").split()
    wanted = [language for language in _LANGUAGES if language in there]
    return ["-l", "+".join(wanted)] if wanted else []


def _draw(document: Any, number: int, picture: Path) -> bool:
    """Draw a page in shades of grey into a PGM file, which needs no imaging library; False where it cannot be drawn."""
    page = document[number]
    try:
        width, height = page.get_size()
        if width <= 0 or height <= 0:
            return False
        scale = min(_SCALE, (_MAX_PIXELS / (width * height)) ** 0.5)
        bitmap = page.render(scale=scale, grayscale=True)
        try:
            data, stride = bytes(bitmap.buffer), bitmap.stride
            rows = (data[line * stride : line * stride + bitmap.width] for line in range(bitmap.height))
            with picture.open("wb") as handle:
                handle.write(b"P5 %d %d 255\n" % (bitmap.width, bitmap.height))
                handle.writelines(rows)
        finally:
            bitmap.close()
    finally:
        page.close()
    return True


def _run(command: list[str], job: Job) -> str:
    try:
        done = subprocess.run(  # noqa: S603 - see above
            command, stdin=subprocess.DEVNULL, capture_output=True, timeout=job.limits.ocr_seconds, check=False
        )
    except (OSError, subprocess.TimeoutExpired):
        return ""
    return done.stdout.decode("utf-8", "replace") if done.returncode == 0 else ""

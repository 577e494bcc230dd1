"""Signs of Markdown that stand for something else are no words to be quoted."""

from __future__ import annotations

import pytest

from knowledge.importing.job import Job
from knowledge.importing.reading import read


def text_of(markdown: str) -> str:
    return read(Job("note.md", data=markdown.encode())).text.rstrip("\n")


@pytest.mark.parametrize(
    ("written", "read_as"),
    [
        ("H &amp; x &lt;tag&gt; &#8211; &nbsp;end.", "H & x <tag> – \u00a0end."),
        ("AT&T; R&D and &nosuch; &#10; &#27; stay.", "AT&T; R&D and &nosuch; &#10; &#27; stay."),
        ("&lt;!-- page 3 --&gt;", "<\u00a0!-- page 3 -->"),
        ("&#35; no heading", "#\u00a0 no heading"),
        ("A line\\\nbroken.\\", "A line\nbroken.\\"),
        (
            "- [x] The union was consulted.\n- [ ] The court was not.",
            "- The union was consulted.\n- The court was not.",
        ),
        ("It is ==most urgent== now, as a == b == c.", "It is most urgent now, as a == b == c."),
        ("Write `a &amp; ==b==` so.", "Write `a &amp; ==b==` so."),
        ("```\n&amp; [x]\\\n: x\n```", "```\n&amp; [x]\\\n: x\n```"),
        ("Run:\n\n    a &amp; \\\n    b \\\n    c", "Run:\n\n    a &amp; \\\n    b \\\n    c"),
        ("- One.\n\n    More &amp; more.", "- One.\n\n    More & more."),
        ("Home\n: A place for children.", "Home: A place for children."),
        ("Home\n\n:   A place.\n:   Another one.\n\nNext.", "Home: A place. Another one.\n\nNext."),
        ("A sentence that goes\nover lines\n: odd.", "A sentence that goes\nover lines\n: odd."),
    ],
)
def test_signs_are_left_out(written: str, read_as: str) -> None:
    assert text_of(written) == read_as

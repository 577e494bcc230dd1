"""Sections that only lead elsewhere are left out, and told of."""

from __future__ import annotations

import pytest

from knowledge.importing.job import Job
from knowledge.importing.reading import read

TEXT = "<p>The ombudsperson asked four hundred children about the draft act before it was sent to parliament.</p>"
LINKS = "<ul>" + "".join(f'<li><a href="/{n}">Entry {n} of the list</a></li>' for n in range(3)) + "</ul>"


def text_of(body: str) -> tuple[str, tuple[str, ...]]:
    found = read(
        Job("page.html", data=f"<html lang=en><body><main><h1>Acts</h1>{TEXT}{body}</main></body></html>".encode())
    )
    return found.text, found.warnings


@pytest.mark.parametrize(
    "heading",
    [
        "See also",
        "References",
        "External links",
        "Further reading",
        "Notes and references",
        "Véase también",
        "参考文献",
    ],
)
def test_they_are_left_out_of_web_pages(heading: str) -> None:
    text, warnings = text_of(
        f"<div class=mw-heading><h2>{heading}</h2><span>edit</span></div><!-- x -->{LINKS}<h2>Rest</h2>{TEXT}"
    )
    assert heading not in text
    assert "Entry 1" not in text
    assert "## Rest\n\nThe ombudsperson" in text
    assert warnings == (f"1 section that only leads elsewhere left out: “{heading}”.",)


def test_what_they_say_stays() -> None:
    text, warnings = text_of(f"<h2>References</h2>{TEXT}{LINKS}")
    assert "## References\n\nThe ombudsperson" in text
    assert not warnings
    text, _ = text_of(f"<h2>See also</h2>{LINKS}{TEXT}")
    assert "Entry 1" not in text
    assert text.count("The ombudsperson") == 2


def test_of_other_documents_bare_links_alone_are_left_out() -> None:
    bare = "- https://a.example/b\n- Act: <https://a.example/c>\n"
    kept = "- https://a.example/b\n- Roe, J., Acts and children, 2019.\n"
    for name, links, left in (("a.md", bare, True), ("a.md", kept, False)):
        found = read(
            Job(name, data=f"# Acts\n\nIt came in 2019.\n\n## References\n\n{links}\n## Rest\n\nEnd.\n".encode())
        )
        assert ("References" not in found.text) is left
        assert "## Rest" in found.text
        assert bool(found.warnings) is left


def test_the_pages_of_what_is_cited_are_no_text() -> None:
    mark = '<sup class="reference nowrap"><span title="Page / location: 108">&#58;&#8202;108,&#8202;112–114&#8202;</span></sup>'
    text, _ = text_of(f"<p>It was founded in 1975.{mark} It grew by 2<sup>8</sup>.</p>")
    assert text.rstrip().endswith("It was founded in 1975. It grew by 2⁸.")

"""What the footer of a web page says of how its body is reached is kept; all else of it is not."""

from __future__ import annotations

import pytest

from knowledge.importing.job import Job
from knowledge.importing.reading import read

TEXT = "<p>The ombudsperson asked four hundred children about the draft act before it was sent to parliament.</p>"
MENU = "<ul>" + "".join(f'<li><a href="/{n}">Menu entry {n}</a></li>' for n in range(4)) + "</ul>"


def _read(footer: str, main: str = f"<h1>Questions</h1>{TEXT}<h2>Privacy</h2>{TEXT * 4}") -> str:
    return read(Job("a.html", data=f"<html><body><main>{main}</main>{footer}</body></html>".encode())).text


def test_an_address_stands_below_the_main_heading_again() -> None:
    text = _read(
        f"<footer>{MENU}<p>Office of the Guardian, 4 Lantern Street, Port Clare. "
        '<a href="/imprint">Imprint</a></p><p>© 2024 Guardian. All rights reserved.</p><p>We use cookies.</p></footer>'
    )
    assert text.endswith("\n\n# Questions\n\nOffice of the Guardian, 4 Lantern Street, Port Clare.\n")
    assert "Menu" not in text
    assert "©" not in text


@pytest.mark.parametrize(
    ("footer", "kept"),
    [
        ("<p>Telephone: 0800 55 77</p>", "Telephone: 0800 55 77"),
        ("<p>Call +44 20 7946 0018</p>", "Call +44 20 7946 0018"),
        ('<p><a href="mailto:help@guardian.example">help@guardian.example</a></p>', "help@guardian.example"),
        ("<p>Open Monday to Friday, 9 am to 5 pm</p>", "Open Monday to Friday, 9 am to 5 pm"),
        ("<address>P.O. Box 12, Port Clare</address>", "P.O. Box 12, Port Clare"),
        ("<p>12 rue des Lilas, tél. 01 23 45 67 89</p>", "12 rue des Lilas, tél. 01 23 45 67 89"),
        ("<p>© 2024 Guardian | 4 Lantern Street, Port Clare | Cookies</p>", "4 Lantern Street, Port Clare"),
        ("<ul><li>Tel. 0800 55 77</li><li>Fax 0800 55 78</li></ul>", "- Tel. 0800 55 77\n- Fax 0800 55 78"),
        ("<h4>Contact</h4><p>Tel. 0800 55 77</p>", "## Contact\n\nTel. 0800 55 77"),
    ],
)
def test_how_a_body_is_reached_is_kept(footer: str, kept: str) -> None:
    assert _read(f"<footer>{footer}</footer>").endswith(f"# Questions\n\n{kept}\n")
    assert _read(f'<div id="site-footer">{footer}</div>').endswith(f"# Questions\n\n{kept}\n")


@pytest.mark.parametrize(
    "footer",
    [
        "<p>Follow us</p><p>Updated in May 2024</p>",
        "<h4>About</h4><p>We speak for all who are under eighteen.</p>",
        '<p hidden="">Tel. 0800 55 77</p>',
        f"<nav>{MENU}</nav><p>Version 2.4.1 of 2024</p>",
        "<p>Registered charity No. 1045</p>",
    ],
)
def test_the_rest_of_a_footer_is_left_out(footer: str) -> None:
    assert _read(f"<footer>{footer}</footer>").count("# Questions") == 1


def test_what_the_page_says_itself_is_not_said_twice() -> None:
    text = _read(
        "<footer><p>Tel. 0800 55 77</p></footer>",
        f"<h1>Questions</h1>{TEXT}<h2>Reach us</h2>{TEXT}<p>Tel. 0800 55 77</p>",
    )
    assert text.count("0800 55 77") == 1

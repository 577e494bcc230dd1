"""Emails as mail programs save them: decoded, with their subject and date, without what is attached."""

from __future__ import annotations

from email.message import EmailMessage

import pytest

from knowledge.importing.extracted import Extracted, RefusedError
from knowledge.importing.job import Job
from knowledge.importing.reading import read

WORDS = "La audiencia se celebra en junio. El niño será oído por la jueza, que le explicará con calma sus derechos."


def message() -> EmailMessage:
    mail = EmailMessage()
    mail["From"] = "Ana Peña <ana@example.org>"
    mail["To"] = "b@example.org"
    mail["Subject"] = "Audiencia del niño"
    mail["Date"] = "Mon, 03 May 2021 10:00:00 +0000"
    mail["Message-ID"] = "<1@example.org>"
    return mail


def extract(mail: EmailMessage, name: str = "mail.eml") -> Extracted:
    return read(Job(name, data=mail.as_bytes()))


@pytest.mark.parametrize("name", ["mail.eml", "mail.txt", "mail"])
@pytest.mark.parametrize("how", ["base64", "quoted-printable"])
def test_an_email_is_read_decoded_and_called_by_its_subject(name: str, how: str) -> None:
    mail = message()
    mail.set_content(WORDS, cte=how)
    read_as = extract(mail, name)
    assert (read_as.format, read_as.title, read_as.date) == ("mail", "Audiencia del niño", "2021-05-03")
    assert WORDS in read_as.text
    assert "From: Ana Peña <ana@example.org>" in read_as.text
    assert "MIME" not in read_as.text
    assert read_as.warnings == ()


def test_of_two_forms_the_plain_one_is_read_and_attachments_are_named() -> None:
    mail = message()
    mail.set_content(WORDS)
    mail.add_alternative(f"<p>{WORDS}</p><p>Otra forma.</p>", subtype="html")
    mail.add_attachment(b"%PDF-1.4", maintype="application", subtype="pdf", filename="ley.pdf")
    read_as = extract(mail)
    assert "Otra forma" not in read_as.text
    assert read_as.warnings == ("1 attachment not read: ley.pdf; add what you need by itself.",)


def test_an_email_of_html_alone_is_read_as_a_page() -> None:
    mail = message()
    mail.set_content(f"<html><body><h1>Aviso</h1><ul><li>{WORDS}</li></ul></body></html>", subtype="html")
    read_as = extract(mail)
    assert (read_as.title, read_as.date) == ("Audiencia del niño", "2021-05-03")
    assert f"# Aviso\n\n- {WORDS}" in read_as.text


def test_an_email_without_words_is_refused() -> None:
    mail = message()
    mail.add_attachment(b"%PDF-1.4", maintype="application", subtype="pdf", filename="ley.pdf")
    with pytest.raises(RefusedError, match="add what is attached to it by itself"):
        extract(mail)


def test_a_file_that_is_something_else_than_its_name_says_is_told() -> None:
    page = b"<!DOCTYPE html><html><body><h1>Sign in</h1><p>Please sign in to see the document.</p></body></html>"
    assert (
        "ends in .pdf, but what is in it is of another kind (web page)" in read(Job("law.pdf", data=page)).warnings[0]
    )
    assert read(Job("law.html", data=page)).warnings == ()


def test_an_email_without_a_date_is_called_by_its_subject() -> None:
    found = read(
        Job("m.eml", data=b"From: a@b.example\nSubject: Re: Bill\n\nThe bill on ducks was adopted in spring.\n")
    )
    assert found.title == "Bill"

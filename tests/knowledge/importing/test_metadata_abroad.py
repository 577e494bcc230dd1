"""Minutes and decisions of other countries: called by the body that met, dated by the line of place and day."""

import pytest

from knowledge.importing.metadata import guesses


def _guessed(field: str, text: str, **extra: str) -> str:
    return next((one.value for one in guesses(text, extra=extra) if one.field == field), "")


RUSSIAN = """# ПРОТОКОЛ № 4

заседания Межведомственной комиссии по делам несовершеннолетних

г. Ольховск, 17 апреля 2025 года, начало в 10:00

Слушали доклад.
"""
SPANISH = """# MUNICIPALIDAD DE SAN TELMO DEL RÍO

## Comisión de Niñez y Adolescencia

### ACTA N.º 7

En la ciudad de San Telmo del Río, a los 12 días del mes de marzo de 2024, siendo las 9:30 horas, se reúnen los miembros.
"""


def test_a_title_that_goes_on_in_the_next_line_is_one() -> None:
    assert _guessed("title", RUSSIAN) == "Протокол № 4 заседания Межведомственной комиссии по делам несовершеннолетних"


def test_minutes_below_the_town_and_the_body_are_called_by_the_body() -> None:
    assert _guessed("title", SPANISH) == "Comisión de Niñez y Adolescencia: ACTA N.º 7"


@pytest.mark.parametrize(("text", "day"), [(RUSSIAN, "2025-04-17"), (SPANISH, "2024-03-12")])
def test_the_line_of_place_and_day_dates_it_whenever_the_file_was_made(text: str, day: str) -> None:
    assert _guessed("date", text, created="2013-12-23T23:15:00Z") == day

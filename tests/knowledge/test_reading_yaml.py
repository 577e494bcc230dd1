"""YAML: lines, plain text only, and what is refused."""

from __future__ import annotations

import pytest
import yaml
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from knowledge.reports import SetAsideError
from knowledge.yaml_lines import Fields, Items, Scalar, read_yaml


@pytest.fixture(params=["c", "python"], autouse=True)
def either_parser(request, monkeypatch):
    """Both of PyYAML's parsers: the fast one is not there on every computer."""
    if request.param == "python":
        monkeypatch.delattr(yaml, "CSafeLoader", raising=False)


def test_lines_and_values_as_they_are_written():
    fields = read_yaml('a: NO\n\nb:\n  - 2015-01-02\n  - {c: "x: y"}\nd: ~\ne: 012\n', first_line=10)
    assert fields.lines == {"a": 10, "b": 12, "d": 15, "e": 16}
    assert fields.values["a"] == Scalar("NO", 10)
    items = fields.values["b"]
    assert isinstance(items, Items)
    assert items.items[0] == Scalar("2015-01-02", 13)
    assert isinstance(items.items[1], Fields)
    assert items.items[1].values == {"c": Scalar("x: y", 14)}
    assert fields.values["d"] == Scalar("~", 15, empty=True)
    assert fields.values["e"] == Scalar("012", 16)


@pytest.mark.parametrize(
    ("text", "line", "what"),
    [
        (
            "a: 1\nb: !!python/object/apply:os.system [ls]\n",
            2,
            "uses the YAML tag tag:yaml.org,2002:python/object/apply:os.system",
        ),
        ("a: !!str x\n", 1, "uses the YAML tag tag:yaml.org,2002:str"),
        ("a: !mine {b: c}\n", 1, "uses the YAML tag !mine"),
        ("!!python/name:os.system a: b\n", 1, "uses the YAML tag tag:yaml.org,2002:python/name:os.system"),
        ("a: 1\nb: &anchor [1]\nc: *anchor\n", 2, "uses the YAML anchor &anchor"),
        ("a: 1\na: 2\n", 2, "the field a is already used in line 1"),
        ("a: {b: 1,\n b: 2}\n", 2, "the field b is already used in line 1"),
        ("? [a, b]\n: c\n", 1, "the name of a field is not plain text"),
        ("a: 1\n---\nb: 2\n", 2, "a second YAML document begins here"),
        ("- a\n", 1, "is not a set of fields"),
        ("just words\n", 1, "is not a set of fields"),
        ("", 1, "holds no fields"),
        ("~\n", 1, "holds no fields"),
        ("a: " + "[" * 40 + "]" * 40 + "\n", 1, "is nested deeper than 16 levels"),
    ],
)
def test_refused(text, line, what):
    with pytest.raises(SetAsideError) as caught:
        read_yaml(text)
    assert (caught.value.line, caught.value.what) == (line, what)
    assert caught.value.mend


@pytest.mark.parametrize(
    ("text", "line", "mend"),
    [
        ("a: 1\nb: c: d\n", 2, "quotation marks"),
        ("a: 1\nb: @x\n", 2, "quotation marks"),
        ("a:\n\t- b\n", 2, "not tabs"),
        ('a: "x\nb: 1\n', None, "close the quotation mark"),
        ("a: [1\n", None, "brackets"),
        ("a: *nothing\n", 1, "write the value out"),
    ],
)
def test_broken_yaml_says_where_and_how_to_mend_it(text, line, mend):
    with pytest.raises(SetAsideError) as caught:
        read_yaml(text)
    assert caught.value.line > 0
    assert line in (None, caught.value.line)
    assert mend in caught.value.mend


def test_a_billion_laughs_are_refused_at_the_first():
    bomb = "a: &a [x, x]\n" + "".join(
        f"{c}: &{c} [*{b}, *{b}, *{b}]\n" for b, c in zip("abcdefgh", "bcdefghi", strict=True)
    )
    with pytest.raises(SetAsideError, match="anchor &a"):
        read_yaml(bomb)


def test_deep_nesting_cannot_exhaust_the_stack():
    with pytest.raises(SetAsideError):
        read_yaml("a: " + "[" * 50_000)


def test_control_characters_are_replaced():
    fields = read_yaml('a: "x\\e[31m"\nb: y\x1b[0m\x00\n')
    assert fields.values["a"] == Scalar("x\ufffd[31m", 1)
    assert fields.values["b"] == Scalar("y\ufffd[0m\ufffd", 2)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.text(st.sampled_from("ab:-[]{}&*!?|>'\"%@`#,~ \n\t\x00\x1b\ud800é"), max_size=60))
def test_any_text_is_read_or_refused(text):
    try:
        fields = read_yaml(text)
    except SetAsideError as error:
        assert error.what.isprintable() and error.mend
    else:
        assert fields.lines.keys() == fields.values.keys()
        assert all(1 <= line <= text.count("\n") + 1 for line in fields.lines.values())

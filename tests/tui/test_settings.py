"""Settings of a reader's own: taken where they can be used, told with file and line where they cannot."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest
from driven import Driven

from bot.testing import example_bot
from knowledge.model import Fault
from tui.app import Article45App
from tui.rebinding import check_keys, default_keys, key_table, normal_key, shown
from tui.settings import TomlFile, read_settings
from tui.themes import CONTRAST, DARK, LIGHT, next_theme
from tui.user_themes import make_themes

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path


@pytest.fixture
def written(tmp_path: Path) -> Callable[..., Path]:
    """Write ``config.toml`` and theme files into a folder."""

    def write(config: str = "", **themes: str) -> Path:
        (tmp_path / "config.toml").write_text(config, encoding="utf-8")
        (tmp_path / "themes").mkdir(exist_ok=True)
        for name, text in themes.items():
            (tmp_path / "themes" / f"{name}.toml").write_text(text, encoding="utf-8")
        return tmp_path

    return write


def only(faults: Any) -> Fault:
    assert len(faults) == 1, faults
    return faults[0]


def test_nothing_set_is_no_fault(tmp_path: Path) -> None:
    settings = read_settings(tmp_path / "nowhere")
    assert (settings.theme, settings.mouse, settings.ascii, settings.keys) == ("", True, None, {})
    assert settings.faults == ()


async def test_many_faults_of_settings_are_one_message_and_f8_lists_them(written: Callable[..., Path]) -> None:
    from driven import Driven

    folder = written("".join(f"nonsense{number} = 1\n" for number in range(5)))
    app = Article45App([], example_bot(), settings=read_settings(folder))
    async with app.run_test(size=(80, 50), notifications=True) as pilot:
        screen = Driven(pilot)
        await screen.ready()
        await screen.wait_for(lambda: "5 settings were left out" in screen.flat())
        assert len(app._notifications) == 1
        await screen.press("f8")
        await screen.wait_for(lambda: "nonsense4" in screen.flat())


async def test_faults_of_settings_are_listed_in_the_order_of_their_lines() -> None:
    from driven import Driven

    from tui.screens.faults import faults_sheet

    app = Article45App([], example_bot())
    async with app.run_test(size=(80, 50)) as pilot:
        screen = Driven(pilot)
        await screen.ready()
        app.push_screen(faults_sheet((), [Fault("config.toml", line, f"fault {line}", "") for line in (2, 10, 1)]))
        await screen.wait_for(lambda: "fault 10" in screen.text())
        assert screen.text().index("fault 1") < screen.text().index("fault 2") < screen.text().index("fault 10")


def test_settings_are_read(written: Callable[..., Path]) -> None:
    settings = read_settings(
        written('theme = "x"\nmouse = false\nhistory = false\nascii = true\n[keys]\nwhy = "f12"\n')
    )
    assert (settings.theme, settings.mouse, settings.ascii, settings.keys) == ("x", False, True, {"why": "f12"})
    assert settings.history is False
    assert settings.faults == ()


@pytest.mark.parametrize(
    ("config", "line", "what"),
    [
        ("mouse = true\ntheme = \n", 2, "is not valid TOML: Invalid value"),
        ('theme = "x\n', 1, "is not valid TOML"),
        ('# words\n\nmuose = false\ntheme = "x"', 3, "no setting 'muose' is known"),
        ("theme = 3\n", 1, "'theme' is 3"),
        ('ascii = true\nmouse = "no"\n', 2, "'mouse' is no"),
        ('keys = "f1"\n', 1, "'keys' is no table"),
        pytest.param(f"theme = 'x'\nmouse = {'1' * 5_000}\n", 2, "a number of thousands of figures", id="long"),
        pytest.param(f"\n\nmouse = [0x{'f' * 5_000}]\n", 3, "a number of thousands of figures", id="long-hex"),
    ],
)
def test_what_cannot_be_used_is_told_with_its_line(
    written: Callable[..., Path], config: str, line: int, what: str
) -> None:
    folder = written(config)
    fault = only(read_settings(folder).faults)
    assert (fault.file, fault.line) == (str(folder / "config.toml"), line)
    assert what in fault.what
    assert fault.mend


def test_file_that_is_no_text(tmp_path: Path) -> None:
    (tmp_path / "config.toml").write_bytes(b'theme = "x"\n\xff\xfe')
    assert only(read_settings(tmp_path).faults).line == 2
    (tmp_path / "config.toml").write_bytes(b"#" * 200_000)
    assert "100,000 bytes" in only(read_settings(tmp_path).faults).what
    (tmp_path / "config.toml").unlink()
    (tmp_path / "config.toml").mkdir()
    assert "cannot be read" in only(read_settings(tmp_path).faults).what


def keys_of(text: str) -> tuple[dict[str, str], list[Fault]]:
    from pathlib import Path
    from tomllib import loads

    values = loads(text)
    return check_keys(TomlFile(Path("config.toml"), text, values), values["keys"])


def test_keys_as_people_write_them() -> None:
    keys, faults = keys_of('[keys]\nwhy = "F12, Alt+W"\nnew-line = "shift+f11"\n')
    assert (keys, faults) == ({"why": "f12,alt+w", "new-line": "shift+f11"}, [])


@pytest.mark.parametrize(
    ("line", "what"),
    [
        ('whi = "f12"', "no command 'whi' is known"),
        ('why = "hyperkey"', "no key 'hyperkey' is known"),
        ('why = "ctrl+"', "no key 'ctrl+' is known"),
        ('why = ""', "'why' has no key"),
        ("why = 12", "the keys of 'why' are no text"),
        ('why = "w"', "'w' is needed for typing"),
        ('why = "backspace"', "needed for typing"),
        ('why = "f6"', "F6 is the key of 'cases'"),
        ('why = "ctrl+c"', "Ctrl+C is the key of 'copy or quit'"),
        ('why = "ctrl+i"', "Ctrl+I is Tab on a terminal"),
        ('why = "f12, Ctrl+M"', "Ctrl+M is Enter on a terminal"),
        ('why = "ctrl+shift+alt+hyper+z"', "terminals do not tell of Hyper"),
        ('why = "enter"', "Enter is the key of 'ask'"),
    ],
)
def test_keys_that_cannot_be_used_are_left_out(line: str, what: str) -> None:
    keys, faults = keys_of(f'[keys]\ncases = "f6"\n{line}\nnew = "f11"\n')
    fault = only(faults)
    assert fault.line == 3
    assert what in fault.what
    assert "why" not in keys
    assert keys["new"] == "f11"


def test_two_commands_may_change_keys() -> None:
    keys, faults = keys_of('[keys]\nwhy = "f6"\ncases = "f7"\n')
    assert (keys, faults) == ({"why": "f6", "cases": "f7"}, [])


def test_help_and_colours_follow_everywhere() -> None:
    keys, _ = keys_of('[keys]\nhelp = "f11"\ntheme = "f12"\n')
    assert keys == {"help": "f11", "help-anywhere": "f11", "theme": "f12", "theme-anywhere": "f12"}


def test_every_default_key_is_known_and_no_key_stands_twice() -> None:
    names = [key for keys in default_keys().values() for key in keys.split(",")]
    assert [key for key in names if normal_key(key) != key] == []
    assert len(names) == len(set(names))


def test_keys_are_shown_as_people_write_them() -> None:
    assert shown("ctrl+y,f12,alt+up,shift+enter") == "Ctrl+Y, F12, Alt+Up, Shift+Enter"
    help_ = "Show how the answer was found"
    assert key_table([("F7", help_), ("N", "Next")], {"why": "f12"}) == [("F12", help_), ("N", "Next")]


async def test_keys_of_ones_own_work_in_the_prompt_and_are_shown(written: Callable[..., Path]) -> None:
    settings = read_settings(written('[keys]\nask = "f12"\nfaults = "ctrl+t"\nhelp = "f11"\n'))
    app = Article45App([], example_bot(), settings=settings)
    async with app.run_test(size=(120, 40)) as pilot:
        main = app.main_screen
        screen = Driven(pilot)
        await screen.ready()
        main.prompt.insert("hello")
        await screen.press("enter")
        assert main.conversation.turns == []
        await screen.press("f12")
        assert [turn.state.question for turn in main.conversation.turns] == ["hello"]
        commands = {command.title for command in app.get_system_commands(main)}
        assert "Faults of the library (Ctrl+T)" in commands
        await screen.press("ctrl+t")
        assert app.screen is not main
        await screen.press("escape")
        await screen.press("f8")
        assert app.screen is main
        await screen.press("f11")
        assert app.screen.id == "help"


def test_themes_of_ones_own(written: Callable[..., Path]) -> None:
    text = 'dark = false\nprimary = "navy"\nbackground = "#ffffff"\nquotation-background = "#ffee00"\n'
    settings = read_settings(written('theme = "paper"\n', paper=text))
    app = Article45App([], example_bot(), settings=settings)
    assert app.theme == "paper"
    assert app.current_theme.dark is False
    assert app.current_theme.variables["quotation-background"] == "#ffee00"
    assert app.setting_faults == []


@pytest.mark.parametrize(
    ("text", "line", "what"),
    [
        ('dark = true\nprimary = "nocolour"\n', 2, "'nocolour', which is no colour"),
        ('primary = "navy"\npirmary = "navy"\n', 2, "no colour 'pirmary' is known"),
        ("primary = 3\n", 1, "which is no colour"),
        ('primary = "navy"\ndark = "yes"\n', 2, "'dark' is neither true nor false"),
    ],
)
def test_what_of_a_theme_cannot_be_used_is_told_and_the_rest_holds(
    written: Callable[..., Path], text: str, line: int, what: str
) -> None:
    text += 'panel = "#123456"\n'
    settings = read_settings(written('theme = "bad"\n', bad=text, good='primary = "red"\n'))
    themes, faults = make_themes(settings.themes)
    assert {theme.name: theme.panel for theme in themes} == {"bad": "#123456", "good": None}
    assert (only(faults).line, what in only(faults).what) == (line, True)
    app = Article45App([], example_bot(), settings=settings)
    assert app.theme == "bad"
    assert [fault.what for fault in app.setting_faults] == [only(faults).what]


def test_theme_that_is_not_there_is_told(written: Callable[..., Path]) -> None:
    app = Article45App([], example_bot(), settings=read_settings(written('theme = "none"\n')))
    assert app.theme == DARK.name
    assert "no theme 'none' is known" in app.setting_faults[-1].what
    assert app.setting_faults[-1].line == 1


def test_theme_without_a_first_colour_takes_that_of_the_program(written: Callable[..., Path]) -> None:
    themes, faults = make_themes(read_settings(written(paper='dark = false\nbackground = "white"\n')).themes)
    assert (themes[0].primary, faults) == (LIGHT.primary, [])


def test_colours_go_round() -> None:
    assert [next_theme(theme.name) for theme in (DARK, LIGHT, CONTRAST)] == [LIGHT.name, CONTRAST.name, DARK.name]
    assert next_theme("gruvbox") == DARK.name

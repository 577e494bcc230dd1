"""The full-screen program.

    run_screen([bundled_folder(), own_folder()])

The first paint does not wait for the library: a question can be typed at once, and is answered when the library,
which a worker opens, is there.
"""

from __future__ import annotations

import asyncio
import signal
from contextlib import suppress
from typing import TYPE_CHECKING, Any, ClassVar

from rich.segment import Segments
from rich.text import Text
from textual import on
from textual._node_list import DuplicateIds
from textual.app import SystemCommand
from textual.binding import Binding
from textual.events import InputEvent
from textual.widget import AwaitMount

from knowledge.errors import debugging
from tui.console import narrate
from tui.drivers import ending_driver
from tui.housekeeping import Housekeeping
from tui.key_order import OrderlyApp
from tui.keys import COMMANDS, KEYS, make_meta_digits_keys
from tui.leaving import clean_terminal, end_in_any_case, end_soon
from tui.messages import AnswerArrived, LibraryOpened
from tui.narrow import make_narrow_text_safe
from tui.palette import Palette, make_page_keys_safe
from tui.resizing import make_resizing_safe
from tui.screens.main import MainScreen
from tui.screens.panels import HORIZONTAL_BREAKPOINTS, VERTICAL_BREAKPOINTS
from tui.settings import Settings
from tui.taking_settings import left_out, take_settings
from tui.terminal_filters import CHANGED_BY_ASCII, AsciiOnly, filters_for, without_colours
from tui.text import harmless_line
from tui.themes import OWN_VARIABLES, colours_named, next_theme
from tui.toasts import make_toasts_safe
from tui.undoing import make_undoing_safe

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from pathlib import Path, PurePath

    from textual.binding import BindingType
    from textual.driver import Driver
    from textual.events import Event
    from textual.screen import Screen

    from bot.service import Bot
    from tui.keys import Command
    from tui.shelf import Shelf

__all__ = ["KEYS", "Article45App", "run_screen"]


def run_screen(
    folders: Sequence[Path],
    bot: Bot | None = None,
    shelf: Shelf | None = None,
    settings: Settings | None = None,
    *,
    mouse: bool = True,
) -> int:
    """Run the full-screen program over the library ``folders`` until the reader leaves; give the exit code.

    ``bot``: answer with this one and open nothing. ``shelf``: where conversations are kept, None keeps nothing.
    ``settings``: what the reader has set. ``mouse`` False leaves the mouse to the terminal.
    """
    app = Article45App(folders, bot, shelf, settings)
    with clean_terminal():
        app.run(mouse=mouse and app.settings.mouse)
    for fault in app.setting_faults:  # told on the screen too, but there it goes away
        narrate(f"article45: {left_out([fault])}: {fault}")
    return app.return_code or 0


class Article45App(OrderlyApp):
    """Holds what every screen shares: themes, the clipboard, help, leaving."""

    TITLE = "Article 45"
    CSS_PATH: ClassVar[list[str | PurePath]] = [
        "styles/ink.tcss",
        "styles/main.tcss",
        "styles/sheets.tcss",
        "styles/colourless.tcss",
    ]
    HORIZONTAL_BREAKPOINTS = HORIZONTAL_BREAKPOINTS
    VERTICAL_BREAKPOINTS = VERTICAL_BREAKPOINTS
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("ctrl+q", "quit", "Quit", priority=True, id="quit", tooltip="Leave the program"),
        Binding("ctrl+c", "copy_or_quit", "Copy, or quit", show=False, priority=True, id="copy-or-quit"),
        Binding("f1", "help", "Help", show=False, priority=True, id="help-anywhere"),
        Binding("f9", "next_colours", "Next colours", show=False, priority=True, id="theme-anywhere"),
    ]

    def __init__(
        self,
        folders: Sequence[Path],
        bot: Bot | None = None,
        shelf: Shelf | None = None,
        settings: Settings | None = None,
    ) -> None:
        make_meta_digits_keys()
        make_page_keys_safe()
        make_narrow_text_safe()
        make_resizing_safe()
        make_undoing_safe()
        make_toasts_safe()
        super().__init__()
        self.settings = settings or Settings()
        self.own_keys: dict[str, str] = {}
        """Textual's names of the keys that the reader has chosen, by the id of their command."""
        self._filters = without_colours(self._filters)
        self.main_screen = MainScreen(folders, bot, shelf)
        self._ascii = False
        self.housekeeping = Housekeeping(self.set_timer)
        self.setting_faults = take_settings(self)

    def get_driver_class(self) -> type[Driver]:
        """Use the driver that Textual would, made to end where the terminal or the server is gone."""
        return ending_driver(super().get_driver_class())

    def on_load(self) -> None:
        """Draw what this terminal can show; a picture of the screen shows everything."""
        wanted = filters_for(self)
        self._filters += wanted
        self._ascii = any(isinstance(one, AsciiOnly) for one in wanted)

    def get_default_screen(self) -> Screen[None]:
        """Begin with the main screen."""
        return self.main_screen

    def on_mount(self) -> None:
        """Tell what is wrong in the settings; leave in good order when the system asks for it."""
        self._tell_settings()
        if self._ascii and self.settings.ascii is None:  # who has set it knows
            self.notify(CHANGED_BY_ASCII, title="Quotations are shown changed", severity="warning", timeout=20)
        self.call_after_refresh(self.housekeeping.begin)
        with suppress(NotImplementedError, ValueError, RuntimeError):  # Windows; tests outside the main thread
            loop = asyncio.get_running_loop()
            names = ("SIGTERM", "SIGHUP", "SIGINT", "SIGQUIT")
            numbers = [getattr(signal, name) for name in names if hasattr(signal, name)]
            for number in numbers:
                loop.add_signal_handler(number, self._leave, 128 + number)
            if not self.is_headless:  # a test, which goes on after the screen
                end_in_any_case(numbers, getattr(self._driver, "attrs_before", None))

    def _tell_settings(self) -> None:
        """Say what of the settings cannot be used, in one message however much it is."""
        if not self.setting_faults:
            return
        first, *others = self.setting_faults
        words = f"{first}\nF8 lists all." if others else str(first)
        self.notify(words, title=left_out(self.setting_faults), severity="warning", markup=False, timeout=15)

    def on_unmount(self) -> None:
        """Leave garbage to Python again."""
        self.housekeeping.end()

    async def on_event(self, event: Event) -> None:
        """Note that the reader does something."""
        if isinstance(event, InputEvent):
            self.housekeeping.note()
        await super().on_event(event)

    @on(AnswerArrived)
    def _answer_arrived(self) -> None:
        self.housekeeping.note()

    @on(LibraryOpened)
    def _library_opened(self) -> None:
        self.housekeeping.note(stays=True)

    def _leave(self, code: int) -> None:
        self.exit(return_code=code)

    def exit(self, result: Any = None, return_code: int = 0, message: Any = None) -> None:
        """Leave in good order, and in any case soon; a test goes on after the screen."""
        if not (self._exit or self.is_headless):
            end_soon(return_code, getattr(self._driver, "attrs_before", None))
        super().exit(result, return_code, message)

    def refresh_css(self, animate: bool = True) -> None:
        """Read the style sheets in other colours; before the first screen there is nothing to read them again for."""
        if self.screen_stack:
            super().refresh_css(animate)
        else:
            self.stylesheet.set_variables(self.get_css_variables())

    def get_theme_variable_defaults(self) -> dict[str, str]:
        """Give every theme the colours that the style sheets need beyond Textual's own."""
        return dict(OWN_VARIABLES)

    def get_system_commands(self, screen: Screen[None]) -> Iterable[SystemCommand]:
        """Every command of the table, with Textual's choice of themes and screenshot."""
        if isinstance(screen, MainScreen):
            for command in COMMANDS:
                yield SystemCommand(
                    f"{command.name} ({self.key_words(command)})",
                    command.help,
                    lambda action=command.action: self.call_later(screen.run_action, action),
                )
        yield SystemCommand("Theme", "Choose the colours of the screen", self.action_change_theme)
        yield SystemCommand(
            "Screenshot", "Save a picture (SVG) of the screen", lambda: self.set_timer(0.1, self.deliver_screenshot)
        )

    def action_command_palette(self) -> None:
        """Show every command by name."""
        self.push_screen(Palette(id="--command-palette"))

    def push_screen(self, screen: Any, *arguments: Any, **options: Any) -> Any:
        """Show a screen over the others, as Textual does; nothing where the same sheet is open already, below others.

        Textual ends the program where two screens have one id, and a sheet that was closed keeps its own for a moment.
        """
        name = getattr(screen, "id", None)
        if name is not None and any(other.id == name for other in self.screen_stack):
            return AwaitMount(self.screen, [])
        try:
            return super().push_screen(screen, *arguments, **options)
        except DuplicateIds:
            self.call_later(self.push_screen, screen, *arguments, **options)
            return AwaitMount(self.screen, [])

    def action_help(self) -> None:
        """Show help for what has the keyboard, and every key."""
        from tui.rebinding import key_table
        from tui.screens.help import help_sheet

        keys = key_table(KEYS, self.own_keys)
        nodes = (self.screen.focused or self.screen).ancestors_with_self
        self.push_screen(help_sheet(next((node.HELP for node in nodes if node.HELP), ""), keys))

    def get_key_display(self, binding: Binding) -> str:
        """Name a key for the footer: Escape as everywhere else, others by their word where their sign cannot be drawn."""
        if binding.key == "escape":
            return "Esc"
        sign = super().get_key_display(binding)
        return binding.key if self._ascii and not sign.isascii() else sign

    def key_words(self, command: Command) -> str:
        """Give the keys of ``command`` as people write them, the reader's own where there are any."""
        from tui.rebinding import shown

        return shown(self.own_keys[command.id]) if command.id in self.own_keys else command.display

    def action_next_colours(self) -> None:
        """Go on to the next of the program's own colours, and name them: dark, light, high contrast."""
        self.theme = next_theme(self.theme)
        self.notify(f"Colours: {colours_named(self.theme)}", markup=False, timeout=2)

    @property
    def _debugging(self) -> bool:
        return "debug" in self.features or debugging()

    def _handle_exception(self, error: Exception) -> None:
        """Stop because of ``error``; what still comes while the screen is taken down finds parts gone, and is no fault."""
        if self._exit and not self._debugging:
            self._close_messages_no_wait()
        else:
            super()._handle_exception(error)

    def _fatal_error(self) -> None:
        """Say in a sentence that the program had to stop; a traceback helps no reader (ARTICLE45_DEBUG=1 shows it)."""
        if self._debugging:
            super()._fatal_error()
            return
        error = self._exception
        words = (
            f"article45 had to stop because of a fault in it: {type(error).__name__}: {harmless_line(str(error))}\n"
            "Please report this, with what you did before it. ARTICLE45_DEBUG=1 article45 shows where it happened."
        )
        self._exit_renderables.append(Segments(self.console.render(Text(words), self.console.options)))
        self._close_messages_no_wait()

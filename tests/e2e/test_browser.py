"""``article45 serve``: the screen in a real browser, for this computer alone."""

from __future__ import annotations

import contextlib
import socket
import subprocess
import sys
import time
from typing import TYPE_CHECKING

import pytest

pytest.importorskip("textual_serve", reason='textual-serve is not installed: pip install "article45[serve]"')

import aiohttp
from e2e import browser

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from conftest import RunCli

QUOTATION = (0xFF, 0xD9, 0x78)
"""The ground of the open quotation in the dark theme."""
_PROMPT = """(() => {
  const place = document.querySelector(".xterm-screen")?.getBoundingClientRect();
  return place ? [place.left + 40, place.bottom - 45] : null;
})()"""
"""A place in the prompt, which stands above the last row of the screen."""
_ANSWERED = r"""window.received.replace(/\x1b\[[0-?]*[ -\/]*[@-~]/g, "").includes("It is the only entity")"""
_SOON = 5.0
"""Seconds that an answer takes at most where the question was typed into the prompt."""


@pytest.fixture
def address() -> Iterator[str]:
    """The address of a running server."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    server = subprocess.Popen(
        [sys.executable, "-m", "tui", "serve", "--port", str(port)], stderr=subprocess.PIPE, encoding="utf-8"
    )
    assert server.stderr is not None
    try:
        assert server.stderr.readline() == f"Article 45 is at http://127.0.0.1:{port} in a browser. Ctrl+C ends it.\n"
        yield f"http://127.0.0.1:{port}"
    finally:
        server.terminate()
        server.wait(timeout=60)
        server.stderr.close()


@pytest.mark.skipif(browser.chromium() is None, reason="Chromium is not installed")
async def test_ask_and_open_a_citation_in_a_real_browser(address: str, tmp_path: Path) -> None:
    async with browser.open_page(address, tmp_path / "profile") as page:
        await page.wait_for_text("1 source")
        assert QUOTATION not in await page.colours()

        asked = -_SOON

        async def answered() -> bool:
            nonlocal asked
            if await page.value(_ANSWERED):
                return True
            # What is typed before the page has come up is lost, or a part of it: then it is asked once more.
            if time.monotonic() - asked > _SOON and (place := await page.value(_PROMPT)):
                await page.click(*place)
                await page.type("Which article of the CRC mentions UNICEF?\r")
                asked = time.monotonic()
            return False

        await page.wait_for(answered, "the question to be answered")
        await page.wait_for_text("It is the only entity", "Answered from the sources")
        await page.type("1")

        async def highlighted() -> bool:
            return (await page.colours()).get(QUOTATION, 0) > 1000

        await page.wait_for(highlighted, "the quotation to be highlighted in its source")
        fetched = await page.value("performance.getEntriesByType('resource').map(one => one.name).join(' ')")
        assert all(one.startswith(address) for one in fetched.split()), "nothing comes from anywhere else"


@pytest.mark.parametrize(
    ("path", "headers", "status"),
    [
        ("/", {}, 200),
        ("/", {"Host": "evil.example"}, 403),
        ("/", {"Host": "[::1"}, 403),
        ("/", {"Origin": "http://evil.example"}, 403),
        ("/", {"Origin": "http://[evil"}, 403),
        ("/ws", {"Origin": "http://evil.example"}, 403),
        ("/ws", {}, 403),
        ("/download/x", {"Host": "evil.example:80"}, 403),
    ],
)
async def test_other_sites_are_refused(address: str, path: str, headers: dict[str, str], status: int) -> None:
    async with (
        aiohttp.ClientSession() as session,
        session.get(f"{address}{path}", headers=headers) as response,
    ):
        assert response.status == status
        if status == 200:
            page = await response.text()
            assert "https://" not in page
            assert f"ws://{address.removeprefix('http://')}/ws" in page


@pytest.mark.parametrize("host", ["0.0.0.0", "::", "192.168.1.5", "example.org"])  # noqa: S104 - refused, which is the point
def test_other_addresses_need_a_word(run_cli: RunCli, host: str) -> None:
    ran = run_cli("serve", "--host", host)
    assert (ran.code, ran.out) == (2, "")
    assert "without a password" in ran.err
    assert "--allow-remote" in ran.err


@pytest.mark.parametrize(
    ("host", "loopback"),
    [
        ("127.0.0.1", True),
        ("localhost", True),
        ("::1", True),
        ("127.8.9.1", True),
        ("0.0.0.0", False),  # noqa: S104
        ("10.0.0.1", False),
        ("localhost.evil.example", False),
    ],
)
def test_what_is_this_computer_alone(host: str, loopback: bool) -> None:
    from tui.serving import is_loopback

    assert is_loopback(host) == loopback


def test_what_cannot_be_served_is_told(run_cli: RunCli) -> None:
    with contextlib.closing(socket.socket()) as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        ran = run_cli("serve", "--port", str(taken.getsockname()[1]))
    assert ran.code == 2
    assert "cannot be listened on" in ran.err
    assert "choose another with --port" in ran.err
    assert "a port is a number" in run_cli("serve", "--port", "70000").err
    assert "does not exist" in run_cli("serve", "--library", "nowhere-at-all").err


def test_without_textual_serve_the_install_line_is_told(run_cli: RunCli, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "textual_serve.server", None)
    monkeypatch.delitem(sys.modules, "tui.serving", raising=False)
    ran = run_cli("serve")
    assert ran.code == 2
    assert f'"{sys.executable}" -m pip install "article45[serve]"' in ran.err

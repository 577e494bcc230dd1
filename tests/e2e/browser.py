"""A real Chromium without a window, driven over its DevTools protocol: enough of it to type and to look."""

from __future__ import annotations

import asyncio
import base64
import contextlib
import json
import re
import shutil
import struct
import zlib
from typing import TYPE_CHECKING, Any

import aiohttp

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Callable
    from pathlib import Path

PATIENCE = 60.0
_LISTENS = re.compile(rb"DevTools listening on ws://[^:]+:(\d+)/")
# What the server sends is kept as text beside being drawn: xterm.js draws on a canvas, which has no text to read.
_LISTEN = """
window.received = "";
const Real = window.WebSocket;
window.WebSocket = class extends Real {
  constructor(...given) {
    super(...given);
    const decoder = new TextDecoder();
    this.addEventListener("message", event => {
      if (typeof event.data !== "string") window.received += decoder.decode(event.data, {stream: true});
      window.dispatchEvent(new Event("received"));
    });
  }
};
"""
_FRAME = "new Promise(done => requestAnimationFrame(done)).then(() => true)"
_RECEIVED = """new Promise(done => {
  const look = () => {
    const shown = window.received.replace(/\\x1b\\[[0-?]*[ -\\/]*[@-~]/g, "");
    if (TEXTS.every(text => shown.includes(text))) { window.removeEventListener("received", look); done(true); }
  };
  window.addEventListener("received", look);
  look();
})"""
"""Kept once all TEXTS have been sent, leaving escapes out."""


def chromium() -> str | None:
    """The path of an installed Chromium, None where there is none."""
    return next(filter(None, map(shutil.which, ("chromium", "chromium-browser", "google-chrome"))), None)


class Page:
    """One page of the browser."""

    def __init__(self, socket: aiohttp.ClientWebSocketResponse) -> None:
        self._socket = socket
        self._number = 0

    async def call(self, method: str, **parameters: Any) -> dict[str, Any]:
        self._number += 1
        await self._socket.send_json({"id": self._number, "method": method, "params": parameters})
        while True:
            message = await self._socket.receive_json(timeout=PATIENCE)
            if message.get("id") == self._number:
                assert "error" not in message, message
                return message["result"]

    async def value(self, expression: str) -> Any:
        """What ``expression`` is, once it is: promises are waited for."""
        result = await self.call("Runtime.evaluate", expression=expression, returnByValue=True, awaitPromise=True)
        assert "exceptionDetails" not in result, result
        return result["result"].get("value")

    async def type(self, text: str) -> None:
        for character in text:
            key = {"\r": "Enter"}.get(character, character)
            for kind in ("keyDown", "keyUp"):
                await self.call(
                    "Input.dispatchKeyEvent",
                    type=kind,
                    key=key,
                    text=character if kind == "keyDown" else "",
                    windowsVirtualKeyCode=13 if character == "\r" else ord(character.upper()),
                )

    async def click(self, x: float, y: float) -> None:
        """Click at a place of the page, in pixels from its upper left corner."""
        for kind in ("mousePressed", "mouseReleased"):
            await self.call("Input.dispatchMouseEvent", type=kind, x=x, y=y, button="left", clickCount=1)

    async def wait_for(self, condition: Callable[[], Any], what: str) -> None:
        """Look anew at every frame that is drawn, until ``condition`` holds."""
        try:
            async with asyncio.timeout(PATIENCE):
                while not await condition():
                    await self.value(_FRAME)
        except TimeoutError:
            raise AssertionError(f"never happened: {what}") from None

    async def wait_for_text(self, *texts: str) -> None:
        """Wait until all ``texts`` have been sent to the page."""
        try:
            assert await self.value(_RECEIVED.replace("TEXTS", json.dumps(texts)))
        except TimeoutError:
            shown = await self.value("window.received")
            raise AssertionError(f"never sent: {texts}; sent was {shown[-2000:]!r}") from None

    async def colours(self) -> dict[tuple[int, int, int], int]:
        """How many pixels of each colour are on the page, as it is drawn."""
        picture = await self.call("Page.captureScreenshot", format="png")
        return count_colours(base64.b64decode(picture["data"]))


@contextlib.asynccontextmanager
async def open_page(url: str, folder: Path) -> AsyncIterator[Page]:
    """Open ``url`` in a browser of its own, which ends with the block."""
    path = chromium()
    assert path is not None
    options = [
        "--headless=new",
        "--no-sandbox",
        "--disable-gpu",
        "--enable-unsafe-swiftshader",
        "--no-first-run",
        "--window-size=1400,900",
        "--remote-debugging-port=0",
        f"--user-data-dir={folder}",
        "about:blank",
    ]
    browser = await asyncio.create_subprocess_exec(
        path, *options, stdout=asyncio.subprocess.DEVNULL, stderr=asyncio.subprocess.PIPE
    )
    assert browser.stderr is not None
    rest = None
    try:
        async with asyncio.timeout(PATIENCE):
            while not (told := _LISTENS.search(line := await browser.stderr.readline())):
                assert line, "the browser ended"
        port = told[1].decode()
        rest = asyncio.create_task(browser.stderr.read())  # a full pipe would hold it up
        async with aiohttp.ClientSession() as session:
            async with session.get(f"http://127.0.0.1:{port}/json/list") as response:
                pages = json.loads(await response.text())
            address = next(page["webSocketDebuggerUrl"] for page in pages if page["type"] == "page")
            async with session.ws_connect(address, max_msg_size=0) as socket:
                page = Page(socket)
                await page.call("Page.enable")
                await page.call(
                    "Emulation.setFocusEmulationEnabled", enabled=True
                )  # a page in front, as a person has it
                await page.call("Page.addScriptToEvaluateOnNewDocument", source=_LISTEN)
                await page.call("Page.navigate", url=url)
                yield page
    finally:
        with contextlib.suppress(ProcessLookupError):
            browser.kill()
        await browser.wait()
        if rest is not None:
            await rest


def count_colours(png: bytes) -> dict[tuple[int, int, int], int]:
    """Count the pixels of every colour of a PNG with eight bits a channel, not interlaced."""
    at, data, width, height, channels = 8, b"", 0, 0, 4
    while at < len(png):
        length, kind = struct.unpack(">I4s", png[at : at + 8])
        body = png[at + 8 : at + 8 + length]
        if kind == b"IHDR":
            width, height, _, colour = struct.unpack(">IIBB", body[:10])
            channels = {2: 3, 6: 4}[colour]
        elif kind == b"IDAT":
            data += body
        at += 12 + length
    raw, line_length = zlib.decompress(data), width * channels
    before = bytearray(line_length)
    counts: dict[tuple[int, int, int], int] = {}
    for row in range(height):
        start = row * (line_length + 1)
        line = _unfiltered(raw[start], bytearray(raw[start + 1 : start + 1 + line_length]), before, channels)
        before = line
        for x in range(0, line_length, channels):
            pixel = (line[x], line[x + 1], line[x + 2])
            counts[pixel] = counts.get(pixel, 0) + 1
    return counts


def _unfiltered(kind: int, line: bytearray, before: bytearray, channels: int) -> bytearray:
    for i in range(len(line)):
        left = line[i - channels] if i >= channels else 0
        up, corner = before[i], before[i - channels] if i >= channels else 0
        if kind == 1:
            add = left
        elif kind == 2:
            add = up
        elif kind == 3:
            add = (left + up) // 2
        elif kind == 4:
            guess = left + up - corner
            near = (abs(guess - left), abs(guess - up), abs(guess - corner))
            add = (left, up, corner)[near.index(min(near))]
        else:
            return line
        line[i] = (line[i] + add) & 0xFF
    return line

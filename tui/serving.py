"""The screen in a browser: a small web server for this computer, on top of textual-serve.

Every page that is opened starts the program once more. Only pages of this server may talk to it: another site that a
reader has open could otherwise use the program through their browser, so requests whose Host or Origin is another are
refused. Nothing is fetched from anywhere else.
"""

from __future__ import annotations

import ipaddress
import logging
from pathlib import Path
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

from aiohttp import web
from textual_serve.server import Server

from tui import console

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

MOST_PAGES = 8
"""Pages open at once; each is a process of its own."""
_TEMPLATES = Path(__file__).parent / "served"


def is_loopback(host: str) -> bool:
    """Whether ``host`` (a name or an address) is reached from this computer alone."""
    if host.casefold() == "localhost":
        return True
    try:
        return ipaddress.ip_address(host.strip("[]")).is_loopback
    except ValueError:
        return False


def _parts(address: str) -> tuple[str, str]:
    """Give host and port of an address as they stand there, and the host alone; both "" for what is no address."""
    try:
        parts = urlsplit(address)
        return parts.netloc, parts.hostname or ""
    except ValueError:  # a bracket that is not closed
        return "", ""


class LocalServer(Server):
    """Serves ``command`` at ``host`` and ``port``."""

    def __init__(self, command: str, host: str, port: int) -> None:
        shown = f"[{host}]" if ":" in host else host
        super().__init__(
            command, host, port, "Article 45", f"http://{shown}:{port}", templates_path=str(_TEMPLATES.resolve())
        )
        self._pages = 0

    def serve(self, debug: bool = False) -> None:
        """Serve until Ctrl+C or SIGTERM; say where, once pages are answered, and on stderr what goes wrong."""
        del debug  # Textual's developer tools have no use here
        logging.basicConfig(level=logging.WARNING, format="article45: %(message)s")
        web.run_app(self._make_app(), host=self.host, port=self.port, access_log=None, print=self._tell)

    def _tell(self, *_: object) -> None:
        console.narrate(f"Article 45 is at {self.public_url} in a browser. Ctrl+C ends it.")

    async def on_startup(self, app: web.Application) -> None:
        """Say nothing yet: nobody is answered before the start is over."""

    async def _make_app(self) -> web.Application:
        app = await super()._make_app()
        app.middlewares.append(self._refuse_strangers)
        return app

    @property
    def _refuse_strangers(self) -> Any:
        """Answer requests of this server's own pages alone."""

        @web.middleware
        async def refuse(
            request: web.Request, handler: Callable[[web.Request], Awaitable[web.StreamResponse]]
        ) -> web.StreamResponse:
            if is_loopback(self.host) and not is_loopback(_parts(f"//{request.host}")[1]):
                raise web.HTTPForbidden(text="This server answers at its own address alone.")
            origin = request.headers.get("Origin")
            if origin is not None and _parts(origin)[0] != request.host:
                raise web.HTTPForbidden(text="This server answers its own pages alone.")
            response = await handler(request)
            if not response.prepared:
                response.headers["Content-Security-Policy"] = (
                    "default-src 'self' 'unsafe-inline' data:; connect-src 'self' ws: wss:; frame-ancestors 'none'"
                )
                response.headers["X-Content-Type-Options"] = "nosniff"
            return response

        return refuse

    async def handle_index(self, request: web.Request) -> web.StreamResponse:
        """Give the page, which calls back at the address it was called at."""
        self.public_url = f"{request.scheme}://{request.host}"
        return await super().handle_index(request)

    async def handle_websocket(self, request: web.Request) -> web.WebSocketResponse:
        """Run the program for a page, unless too many are open."""
        if self._pages >= MOST_PAGES:
            raise web.HTTPServiceUnavailable(text=f"{MOST_PAGES} pages are open already; close one.")
        if request.headers.get("Origin") is None:
            raise web.HTTPForbidden(text="This server answers its own pages alone.")
        self._pages += 1
        try:
            return await super().handle_websocket(request)
        finally:
            self._pages -= 1

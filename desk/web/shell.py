"""Around every page: who may ask, from where, and what a browser may do with the answer."""

from __future__ import annotations

import logging
import traceback
from collections.abc import Mapping
from pathlib import Path

from starlette.datastructures import Headers, MutableHeaders
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from desk.web.office import Office

log = logging.getLogger("priorauth.desk")

_POLICY = (
    "default-src 'none'; img-src 'self'; style-src 'self'; script-src 'self'; form-action 'self'; "
    "base-uri 'none'; frame-ancestors 'none'"
)
_ALWAYS: Mapping[str, str] = {
    "X-Frame-Options": "DENY",
    "X-Content-Type-Options": "nosniff",
    # Not `no-referrer`: with it browsers send forms with `Origin: null`, which is refused here.
    "Referrer-Policy": "same-origin",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Permissions-Policy": "camera=(), geolocation=(), microphone=()",
}

_TLS_ALONE = "max-age=31536000"
"""Seconds for which a browser opens an https page by https alone; not said of other names."""


class Shell:
    """Refuses foreign hosts and foreign forms, and puts the protecting headers on answers."""

    def __init__(self, app: ASGIApp, office: Office, beside: tuple[str, ...] = ()) -> None:
        self._app = app
        self._office = office
        self._beside = beside
        self._hosts = frozenset(origin.partition("://")[2] for origin in office.origins)

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """See ASGI."""
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        started = False

        async def send_guarded(message: Message) -> None:
            nonlocal started
            if message["type"] == "http.response.start":
                started = True
                secure = self._office.secure_cookies
                _protect(MutableHeaders(scope=message), scope["path"], secure=secure)
            await send(message)

        headers = Headers(scope=scope)
        try:
            if headers.get("host", "").lower() not in self._hosts:
                await self._office.page("wrong_address.html", 421)(scope, receive, send_guarded)
            elif not self._may_change(scope, headers):
                await self._office.page("refused.html", 403)(scope, receive, send_guarded)
            else:
                await self._app(scope, receive, send_guarded)
        except Exception as error:
            log.error("the desk page failed: %s", _kind_and_place(error))
            if started:
                raise
            await self._office.page("trouble.html", 500, trouble=_BUG)(scope, receive, send_guarded)

    def _may_change(self, scope: Scope, headers: Headers) -> bool:
        """Say whether a request that may change something comes from our own pages."""
        if scope["method"] in ("GET", "HEAD"):
            return True
        path = scope["path"]
        if any(path == other or path.startswith(f"{other}/") for other in self._beside):
            return True
        origin = headers.get("origin")
        if origin is not None:
            return origin in self._office.origins
        return headers.get("sec-fetch-site") == "same-origin"


def _kind_and_place(error: BaseException) -> str:
    """Return what kind of error it is and where it arose; its text may echo what was typed."""
    trail = traceback.extract_tb(error.__traceback__)
    last = trail[-1] if trail else None
    place = f" at {Path(last.filename).name}:{last.lineno}" if last else ""
    return type(error).__name__ + place


_BUG = "Something went wrong here. Nothing was sent. Try again, and tell an administrator."


def _protect(headers: MutableHeaders, path: str, *, secure: bool) -> None:
    for name, value in _ALWAYS.items():
        headers[name] = value
    if secure:
        headers["Strict-Transport-Security"] = _TLS_ALONE
    is_pdf = headers.get("content-type", "").startswith("application/pdf")
    headers["Content-Security-Policy"] = "frame-ancestors 'none'" if is_pdf else _POLICY
    headers["Cache-Control"] = "no-cache" if path.startswith("/static/") else "no-store"

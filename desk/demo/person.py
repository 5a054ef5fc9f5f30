"""The practice clinic's administrator, who works the desk page in a browser of her own."""

from __future__ import annotations

import re
from html import unescape
from types import TracebackType
from typing import Self

import httpx

from priorauth.errors import Unavailable

_FORM = re.compile(r'<form method="post" action="(?P<action>[^"]+)".*?</form>', re.DOTALL)
_FIELD = re.compile(r'<input type="hidden" name="(?P<name>[^"]+)" value="(?P<value>[^"]*)"')


class DeskPerson:
    """Signs in with the one-time link and presses the page's own buttons."""

    def __init__(self, address: str) -> None:
        self._http = httpx.AsyncClient(base_url=address, timeout=60.0)
        self._origin = {"Origin": address}

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        await self._http.aclose()

    async def sign_in(self, link: str) -> None:
        """Spend the one-time link."""
        await self._post(httpx.URL(link).path, {})

    async def approve(self, case_id: str) -> None:
        """Open a case and approve exactly the packet that the page shows."""
        await self._press(case_id, "approve", {})

    async def says_it_arrived(self, case_id: str, number: str) -> None:
        """Record that the payer has the request, as it said by telephone."""
        await self._press(case_id, "settle", {"payer_reference": number}, verdict="arrived")

    async def says_it_did_not_arrive(self, case_id: str) -> None:
        """Record that the payer does not have the request."""
        await self._press(case_id, "settle", {}, verdict="not_arrived")

    async def _press(self, case_id: str, button: str, typed: dict[str, str], **wanted: str) -> None:
        page = (await self._http.get(f"/cases/{case_id}")).text
        for form in _FORM.finditer(page):
            hidden = {
                unescape(field["name"]): unescape(field["value"])
                for field in _FIELD.finditer(form.group(0))
            }
            fits = all(hidden.get(name) == value for name, value in wanted.items())
            if form["action"].endswith(f"/{button}") and fits:
                await self._post(form["action"], hidden | typed)
                return
        raise Unavailable("The desk page", f"shows no button to {button} case {case_id}")

    async def _post(self, path: str, fields: dict[str, str]) -> None:
        answer = await self._http.post(path, data=fields, headers=self._origin)
        if answer.status_code != httpx.codes.SEE_OTHER:
            raise Unavailable("The desk page", f"answered {answer.status_code}")

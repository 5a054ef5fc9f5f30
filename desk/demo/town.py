"""The practice town: a program of its own, spoken to over real sockets like any vendor."""

from __future__ import annotations

import asyncio
import json
import sys
from pathlib import Path
from types import TracebackType
from typing import Any, Self

import httpx

from priorauth.errors import Unavailable

STARTS_WITHIN = 30.0
SYSTEM = "The practice town"


class PracticeTown:
    """Starts the town, turns its drills on, and asks its payers what they received."""

    def __init__(self, folder: Path, *, speed: float) -> None:
        self._ready = folder / "town.json"
        self._speed = speed
        self._process: asyncio.subprocess.Process | None = None
        self._http = httpx.AsyncClient(timeout=10.0)
        self.availity = ""
        self.claude = ""
        self._control = ""

    async def __aenter__(self) -> Self:
        self._process = await asyncio.create_subprocess_exec(
            *(sys.executable, "-m", "simulator", "--port", "0", "--end-with-parent"),
            *("--ready-file", str(self._ready), "--speed", str(self._speed)),
            stdout=asyncio.subprocess.DEVNULL,
            stderr=asyncio.subprocess.DEVNULL,
        )
        async with asyncio.timeout(STARTS_WITHIN):
            while not self._ready.exists():
                if self._process.returncode is not None:
                    raise Unavailable(SYSTEM, "did not start")
                await asyncio.sleep(0.05)
        where = json.loads(self._ready.read_text(encoding="utf-8"))
        self.availity, self.claude = where["availity"], where["claude"]
        self._control = where["control"]
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        await self._http.aclose()
        if self._process is not None and self._process.returncode is None:
            self._process.terminate()
            await self._process.wait()

    async def drill(self, name: str, **details: Any) -> None:
        """Let something go wrong the next time it can."""
        await self._turn("drills", {"drill": name, **details})

    async def drills_hit(self) -> dict[str, int]:
        """Return how often each drill was met."""
        shown = (await self._http.get(f"{self._control}/drills")).json()
        return {str(name): int(hits) for name, hits in shown.get("hits", {}).items()}

    async def ledger(self) -> dict[str, Any]:
        """Return what the payers received, by their own count."""
        shown: dict[str, Any] = (await self._http.get(f"{self._control}/ledger")).json()
        return shown

    async def telephone(self, reference: str) -> str | None:
        """Ask a payer by telephone whether it has a request; return its number for it."""
        for review in (await self.ledger())["reviews"]:
            if reference in json.dumps(review.get("body", {})):
                return str(review["review_id"])
        return None

    async def _turn(self, what: str, body: dict[str, Any]) -> None:
        answer = await self._http.post(f"{self._control}/{what}", json=body)
        answer.raise_for_status()

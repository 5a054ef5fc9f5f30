"""The town's controls: clock, drills, ledger, what was received, and the model's script."""

from __future__ import annotations

import json
from collections.abc import Awaitable, Callable
from dataclasses import asdict, dataclass
from typing import Any

from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import BaseRoute, Route

from simulator.claude.messages import Model
from simulator.world import World


@dataclass
class Control:
    """What tests and the demo may turn, and look at."""

    world: World
    model: Model

    async def clock(self, request: Request) -> dict[str, Any]:
        """Show the clock; POST `{"speed": N}` or `{"advance_minutes": N}` changes it."""
        clock = self.world.clock
        given = await _given(request)
        if "speed" in given:
            clock.set_speed(float(given["speed"]))
        clock.advance(float(given.get("advance_minutes", 0)))
        return {"now": clock.now().isoformat(), "speed": clock.speed}

    async def drills(self, request: Request) -> dict[str, Any]:
        """Show the drills; POST arms one, DELETE forgets all."""
        if request.method == "DELETE":
            self.world.drills.disarm()
        given = await _given(request)
        if given:
            self.world.drills.arm(given.pop("drill"), int(given.pop("times", 1)), **given)
        return self.world.drills.report()

    async def ledger(self, request: Request) -> dict[str, Any]:
        """Show what the payers received, and how much of it twice."""
        return self.world.ledger.report()

    async def requests(self, request: Request) -> dict[str, Any]:
        """Show every request with headers and body; `?vendor=` for one vendor's."""
        vendor = request.query_params.get("vendor")
        rows = [asdict(seen) for seen in self.world.requests if vendor in (None, seen.vendor)]
        if request.method == "DELETE":
            self.world.requests.clear()
        return {"count": len(rows), "requests": rows}

    async def script(self, request: Request) -> dict[str, Any]:
        """Show the model's script; POST `{"turns": [...]}` replaces it, DELETE drops it."""
        given = await _given(request)
        if "turns" in given or request.method == "DELETE":
            self.model.script.load(given.get("turns", []))
        return {"turns": [vars(turn) for turn in self.model.script.turns]}


def control_routes(control: Control) -> list[BaseRoute]:
    """The addresses of the controls."""
    return [
        Route("/control/clock", _shown(control.clock), methods=["GET", "POST"]),
        Route("/control/drills", _shown(control.drills), methods=["GET", "POST", "DELETE"]),
        Route("/control/ledger", _shown(control.ledger), methods=["GET"]),
        Route("/control/requests", _shown(control.requests), methods=["GET", "DELETE"]),
        Route("/control/claude/script", _shown(control.script), methods=["GET", "POST", "DELETE"]),
    ]


def _shown(
    look: Callable[[Request], Awaitable[dict[str, Any]]],
) -> Callable[[Request], Awaitable[Response]]:
    async def endpoint(request: Request) -> Response:
        try:
            return JSONResponse(await look(request))
        except (ValueError, KeyError, TypeError) as error:
            return JSONResponse({"error": str(error)}, status_code=400)

    return endpoint


async def _given(request: Request) -> dict[str, Any]:
    if request.method != "POST":
        return {}
    given = json.loads(await request.body())
    if not isinstance(given, dict):
        raise TypeError("Send one JSON object.")
    return given

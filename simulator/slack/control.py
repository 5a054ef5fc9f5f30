"""The controls of the practice workspace: what people do there, and what the app did."""

from __future__ import annotations

import json
from typing import Any

from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import BaseRoute, Route

from simulator.slack.socket_mode import deliver, hang_up
from simulator.slack.workspace import TEAM, Workspace


def slack_control_routes(workspace: Workspace) -> list[BaseRoute]:
    """Return the addresses below `/control/slack`."""

    async def state(request: Request) -> Response:
        if request.method == "DELETE":
            workspace.forget()
        return JSONResponse(
            {
                "connected": len(workspace.sockets),
                "posted": workspace.posted(),
                "acks": workspace.acks,
                "calls": [call.method for call in workspace.calls],
            }
        )

    async def envelope(request: Request) -> Response:
        given: dict[str, Any] = json.loads(await request.body())
        try:
            payload = given["payload"]
            if given["type"] == "events_api":
                payload = {"team_id": TEAM, "type": "event_callback", **payload}
            return JSONResponse({"envelope_id": await deliver(workspace, given["type"], payload)})
        except (KeyError, ValueError) as error:
            return JSONResponse({"error": str(error)}, status_code=400)

    async def arm(request: Request) -> Response:
        given: dict[str, Any] = json.loads(await request.body())
        for method, codes in given.get("trouble", {}).items():
            workspace.trouble.setdefault(method, []).extend(codes)
        workspace.people.update(given.get("people", {}))
        hung_up = await hang_up(workspace) if given.get("hang_up") else 0
        return JSONResponse({"hung_up": hung_up})

    return [
        Route("/control/slack", state, methods=["GET", "DELETE"]),
        Route("/control/slack/envelope", envelope, methods=["POST"]),
        Route("/control/slack/arm", arm, methods=["POST"]),
    ]

"""The controls of the practice workspace: what people do there, and what the app did."""

from __future__ import annotations

import json
from typing import Any

from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import BaseRoute, Route

from simulator.slack.by_http import deliver_by_http, signed_by
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
        try:
            return JSONResponse(await _delivered(workspace, json.loads(await request.body())))
        except (KeyError, ValueError) as error:
            return JSONResponse({"error": str(error)}, status_code=400)

    async def arm(request: Request) -> Response:
        given: dict[str, Any] = json.loads(await request.body())
        for method, codes in given.get("trouble", {}).items():
            workspace.trouble.setdefault(method, []).extend(codes)
        workspace.people.update(given.get("people", {}))
        workspace.channels.update(given.get("channels", {}))
        hung_up = await hang_up(workspace) if given.get("hang_up") else 0
        return JSONResponse({"hung_up": hung_up})

    async def file(request: Request) -> Response:
        found = workspace.files.get(request.path_params["file_id"], {}).get("bytes")
        return Response(found or b"", status_code=200 if found else 404)

    return [
        Route("/control/slack/files/{file_id}", file, methods=["GET"]),
        Route("/control/slack", state, methods=["GET", "DELETE"]),
        Route("/control/slack/envelope", envelope, methods=["POST"]),
        Route("/control/slack/arm", arm, methods=["POST"]),
    ]


async def _delivered(workspace: Workspace, given: dict[str, Any]) -> dict[str, Any]:
    """Hand something over to the app: to its `address` by HTTP, else over its socket."""
    kind, payload = given["type"], given["payload"]
    if kind == "events_api":
        payload = {"team_id": TEAM, "type": "event_callback", **payload}
    if "address" in given:
        return await deliver_by_http(given["address"], kind, payload, signed_by(given))
    return {"envelope_id": await deliver(workspace, kind, payload)}

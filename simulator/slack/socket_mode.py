"""Socket Mode: hello, envelopes and their acknowledgements over a web socket."""

from __future__ import annotations

import contextlib
import json
from typing import Any

from starlette.routing import BaseRoute, WebSocketRoute
from starlette.websockets import WebSocket, WebSocketDisconnect

from simulator.slack.workspace import Workspace


async def deliver(workspace: Workspace, kind: str, payload: dict[str, Any]) -> str:
    """Send one envelope to the app and return its id.

    Raises:
        ValueError: The app is not connected.
    """
    if not workspace.sockets:
        raise ValueError("the app is not connected")
    envelope_id = f"envelope-{next(workspace.numbers)}"
    envelope = {
        "type": kind,
        "envelope_id": envelope_id,
        "payload": payload,
        "accepts_response_payload": kind != "events_api",
    }
    await workspace.sockets[-1].send_text(json.dumps(envelope))
    return envelope_id


async def hang_up(workspace: Workspace) -> int:
    """Close every socket, as Slack does from time to time; return how many there were."""
    open_ones = list(workspace.sockets)
    for socket in open_ones:
        with contextlib.suppress(RuntimeError):
            await socket.close()
    return len(open_ones)


def socket_routes(workspace: Workspace, base: str) -> list[BaseRoute]:
    """Return the address that `apps.connections.open` hands out."""

    async def link(socket: WebSocket) -> None:
        await socket.accept()
        await socket.send_text(json.dumps({"type": "hello", "num_connections": 1}))
        workspace.sockets.append(socket)
        try:
            while True:
                said = await socket.receive_text()
                with contextlib.suppress(ValueError):
                    workspace.acks.append(json.loads(said))
        except (WebSocketDisconnect, RuntimeError):
            pass
        finally:
            workspace.sockets.remove(socket)

    return [WebSocketRoute(f"{base}/link/{{ticket}}", link)]

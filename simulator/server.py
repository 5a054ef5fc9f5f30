"""Runs the town on one port of this machine until it is told to stop."""

from __future__ import annotations

import asyncio
import contextlib
import json
import os
import signal
import socket
import sys
from collections.abc import Generator
from pathlib import Path

import uvicorn
from starlette.applications import Starlette

from simulator.availity.routes import availity_routes
from simulator.claude.messages import Model, claude_routes
from simulator.control import Control, control_routes
from simulator.gate import Gate
from simulator.slack.control import slack_control_routes
from simulator.slack.socket_mode import socket_routes
from simulator.slack.web_api import slack_routes
from simulator.slack.workspace import Workspace
from simulator.sockets import CuttableProtocol
from simulator.world import World

LOOPBACK = "127.0.0.1"


class TownServer(uvicorn.Server):
    """Says where it listens once it does, and ends quietly on SIGTERM or SIGINT."""

    def __init__(
        self, config: uvicorn.Config, ready_file: Path | None, *, ends_with_parent: bool
    ) -> None:
        super().__init__(config)
        self._ready_file = ready_file
        self._parent = os.getppid() if ends_with_parent else None

    async def startup(self, sockets: list[socket.socket] | None = None) -> None:
        """Listen, then tell it on standard output and in the ready file."""
        await super().startup(sockets)
        port = sockets[0].getsockname()[1] if sockets else 0
        line = json.dumps(addresses(port))
        if self._ready_file is not None:
            unfinished = self._ready_file.with_name(self._ready_file.name + ".part")
            unfinished.write_text(line + "\n", encoding="utf-8")
            unfinished.replace(self._ready_file)
        sys.stdout.write(line + "\n")
        sys.stdout.flush()

    async def on_tick(self, counter: int) -> bool:
        """End, too, when the program that started the town is gone."""
        if self._parent is not None and os.getppid() != self._parent:
            return True
        return await super().on_tick(counter)

    @contextlib.contextmanager
    def capture_signals(self) -> Generator[None, None, None]:
        """End without handing the signal on, so that the exit code is 0."""
        loop = asyncio.get_running_loop()
        for wanted in (signal.SIGTERM, signal.SIGINT):
            loop.add_signal_handler(wanted, self._stop)
        yield

    def _stop(self) -> None:
        self.should_exit = True


def addresses(port: int) -> dict[str, str | int]:
    """Where each vendor is spoken to."""
    base = f"http://{LOOPBACK}:{port}"
    return {
        "url": base,
        "availity": f"{base}/availity",
        "claude": f"{base}/claude",
        "slack": f"{base}/slack/api/",
        "control": f"{base}/control",
        "pid": os.getpid(),
    }


def run(
    world: World, port: int, ready_file: Path | None, *, ends_with_parent: bool = False
) -> None:
    """Serve the town until a signal ends it."""
    model = Model(world)
    workspace = Workspace()
    routes = [
        *availity_routes(world, "/availity"),
        *claude_routes(model, "/claude"),
        *slack_routes(workspace, "/slack"),
        *socket_routes(workspace, "/slack"),
        *slack_control_routes(workspace),
        *control_routes(Control(world, model)),
    ]
    listening = socket.create_server((LOOPBACK, port))
    listening.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
    config = uvicorn.Config(
        Gate(Starlette(routes=routes), world),
        http=CuttableProtocol,
        lifespan="off",
        log_level="critical",
        access_log=False,
        timeout_graceful_shutdown=1,
    )
    server = TownServer(config, ready_file, ends_with_parent=ends_with_parent)
    server.run(sockets=[listening])

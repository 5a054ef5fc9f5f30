"""What the practice workspace holds: people, what was posted, and the sockets of the app."""

from __future__ import annotations

import itertools
from dataclasses import dataclass, field
from typing import Any

from starlette.websockets import WebSocket

TEAM = "T0LANTERN1"
BOT_USER = "U0PRIORAUTH"
BOT_TOKEN = "xoxb-practice-only"  # noqa: S105  worth nothing anywhere else
APP_TOKEN = "xapp-practice-only"  # noqa: S105  worth nothing anywhere else
SIGNING_SECRET = "practice-signing-only"  # noqa: S105  worth nothing anywhere else
CHANNEL = "C0FRONTDESK"


@dataclass
class Call:
    """One call of the Web API, as it arrived."""

    method: str
    arguments: dict[str, Any]


@dataclass
class Workspace:
    """One workspace while the town runs."""

    calls: list[Call] = field(default_factory=list)
    acks: list[dict[str, Any]] = field(default_factory=list)
    sockets: list[WebSocket] = field(default_factory=list)
    trouble: dict[str, list[str]] = field(default_factory=dict)
    """Error codes that the next calls of a method get."""
    people: dict[str, dict[str, Any]] = field(default_factory=dict)
    """What `users.info` says of somebody beyond the usual."""
    messages: list[dict[str, Any]] = field(default_factory=list)
    """What `conversations.history` tells, the latest first."""
    files: dict[str, dict[str, Any]] = field(default_factory=dict)
    """Files by their id, with their bytes once they are there."""
    channels: dict[str, dict[str, Any]] = field(default_factory=dict)
    """What `conversations.info` says of a channel beyond the usual."""
    streams: dict[str, bool] = field(default_factory=dict)
    """Messages that were begun as a stream, and whether more may be added."""
    numbers: itertools.count[int] = field(default_factory=lambda: itertools.count(1))

    def stamp(self) -> str:
        """Return the next message's time stamp, which is its name too."""
        return f"1764000000.{next(self.numbers):06d}"

    def person(self, user: str) -> dict[str, Any]:
        """Return a person as `users.info` tells of her."""
        usual = {
            "id": user,
            "team_id": TEAM,
            "is_bot": False,
            "deleted": False,
            "is_restricted": False,
            "is_ultra_restricted": False,
        }
        return {**usual, **self.people.get(user, {})}

    def posted(self) -> list[dict[str, Any]]:
        """Return what was posted or shown, the oldest first."""
        shown = ("chat.", "views.", "assistant.", "files.")
        return [
            {"method": call.method, **call.arguments}
            for call in self.calls
            if call.method.startswith(shown)
        ]

    def forget(self) -> None:
        """Forget what was posted and armed; open sockets stay."""
        self.calls.clear()
        self.messages.clear()
        self.acks.clear()
        self.trouble.clear()
        self.people.clear()
        self.streams.clear()
        self.channels.clear()
        self.files.clear()

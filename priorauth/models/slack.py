"""What goes to Slack: a post in the minimum view, kept until Slack has taken it."""

from __future__ import annotations

from datetime import datetime

from pydantic import JsonValue

from priorauth.models.base import Model
from priorauth.models.privacy import Operational

DIGEST = "digest:"
"""How `once` of a morning digest begins; its date follows."""
STREAM = "stream:"
"""How `once` of the end of a broken answer begins; the stamp of its message follows."""


class SlackPost(Model):
    """One message on its way to a channel, a thread or a person."""

    id: Operational[str]
    channel: Operational[str]
    thread: Operational[str | None] = None
    text: Operational[str]
    blocks: Operational[tuple[JsonValue, ...]] = ()
    only_for: Operational[str | None] = None
    """The one person who sees it, in an ephemeral message."""
    once: Operational[str | None] = None
    """A name under which it is posted once, whatever restarts, such as `digest:2026-11-23`."""
    tries: Operational[int] = 0
    next_at: Operational[datetime]
    made_at: Operational[datetime]

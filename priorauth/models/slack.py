"""What goes to Slack: a post in the minimum view, kept until Slack has taken it."""

from __future__ import annotations

from datetime import datetime

from pydantic import JsonValue

from priorauth.models.base import Model


class SlackPost(Model):
    """One message on its way to a channel, a thread or a person."""

    id: str
    channel: str
    thread: str | None = None
    text: str
    blocks: tuple[JsonValue, ...] = ()
    only_for: str | None = None
    """The one person who sees it, in an ephemeral message."""
    once: str | None = None
    """A name under which it is posted once, whatever restarts, such as `digest:2026-11-23`."""
    tries: int = 0
    next_at: datetime
    made_at: datetime

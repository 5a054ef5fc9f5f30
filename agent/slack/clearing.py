"""Removes what Slack no longer needs: events seen, posts done with, threads nobody goes on in."""

from __future__ import annotations

from datetime import timedelta

from agent.slack.desk import SlackDesk

EVENTS = timedelta(days=7)
"""Slack sends an event again for an hour at most."""
POSTS = timedelta(days=30)
"""Also how long a digest or a scheduled answer cannot be posted twice."""
CONVERSATIONS = timedelta(days=30)
"""Since they were last used."""
STOPPED = timedelta(days=90)


async def clear(desk: SlackDesk) -> int:
    """Remove what is old; return how many rows that were."""
    now = desk.services.clock.now()
    async with desk.services.minimum.begin(desk.clinic_id) as tx:
        gone = await tx.slack.clear(events_before=now - EVENTS, posts_before=now - POSTS)
        gone += await tx.conversations.clear(now - CONVERSATIONS)
        gone += await tx.schedules.clear(now - STOPPED)
    return gone

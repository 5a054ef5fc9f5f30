"""Puts the morning digest on the shelf of what is posted to Slack, in the worker's transaction."""

from __future__ import annotations

from sqlalchemy.dialects.postgresql import insert
from sqlalchemy.ext.asyncio import AsyncConnection

from adapters.store.tables.slack import slack_post
from priorauth.boundary import minimum_values
from priorauth.models.slack import SlackPost


async def shelve(connection: AsyncConnection, clinic_id: str, post: SlackPost) -> bool:
    """Put a post there; False when one of the same `once` is there already."""
    values = {**minimum_values(post), "blocks": list(post.blocks)}
    put = insert(slack_post).values(clinic_id=clinic_id, **values)
    found = await connection.execute(put.on_conflict_do_nothing().returning(slack_post.c.id))
    return found.scalar_one_or_none() is not None

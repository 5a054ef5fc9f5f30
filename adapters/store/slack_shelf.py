"""Which events of Slack were taken up, and what waits to be posted there."""

from __future__ import annotations

from datetime import datetime

from psycopg.types.json import Jsonb

from adapters.store.pipeline import Pipeline
from priorauth.boundary import minimum_values
from priorauth.models.slack import SlackPost


class PgSlackShelf:
    """See `priorauth.minimum.SlackShelf`."""

    def __init__(self, pipeline: Pipeline, clinic_id: str) -> None:
        self._pipeline = pipeline
        self._clinic_id = clinic_id

    async def is_new(self, event_id: str, at: datetime) -> bool:
        """See `SlackShelf.is_new`."""
        values = {"clinic": self._clinic_id, "id": event_id, "at": at}
        cursor = await self._pipeline.execute(_TAKE_UP, values)
        return await cursor.fetchone() is not None

    async def put(self, post: SlackPost) -> bool:
        """See `SlackShelf.put`."""
        values = {
            **minimum_values(post),
            "blocks": Jsonb(list(post.blocks)),
            "clinic": self._clinic_id,
        }
        cursor = await self._pipeline.execute(_PUT, values)
        return await cursor.fetchone() is not None

    async def take_due(self, now: datetime, *, until: datetime) -> SlackPost | None:
        """See `SlackShelf.take_due`."""
        values = {"clinic": self._clinic_id, "now": now, "until": until}
        row = await (await self._pipeline.execute(_TAKE_DUE, values)).fetchone()
        if row is None:
            return None
        return SlackPost.model_validate(
            {name: getattr(row, name) for name in SlackPost.model_fields}
        )

    async def hold(self, post_ids: tuple[str, ...], until: datetime) -> None:
        """See `SlackShelf.hold`."""
        values = {"clinic": self._clinic_id, "ids": list(post_ids), "until": until}
        await self._pipeline.execute(_HOLD, values)

    async def posted(self, post_id: str, at: datetime) -> None:
        """See `SlackShelf.posted`."""
        values = {"clinic": self._clinic_id, "id": post_id, "at": at}
        await self._pipeline.execute(_POSTED, values)

    async def failed(self, post_id: str, problem: str, *, again_at: datetime | None) -> None:
        """See `SlackShelf.failed`."""
        values = {"clinic": self._clinic_id, "id": post_id, "problem": problem, "again": again_at}
        await self._pipeline.execute(_FAILED, values)

    async def clear(self, *, events_before: datetime, posts_before: datetime) -> int:
        """See `SlackShelf.clear`."""
        values = {"clinic": self._clinic_id, "events": events_before, "posts": posts_before}
        row = await (await self._pipeline.execute(_CLEAR, values)).fetchone()
        return int(row.gone) if row is not None else 0


_CLEAR = """
with events as (
    delete from slack_event where clinic_id = %(clinic)s and at < %(events)s returning 1
), posts as (
    delete from slack_post where clinic_id = %(clinic)s and made_at < %(posts)s
    and (posted_at is not null or given_up_at is not null) returning 1
)
select (select count(*) from events) + (select count(*) from posts) as gone
"""
_TAKE_UP = """
insert into slack_event (clinic_id, id, at) values (%(clinic)s, %(id)s, %(at)s)
on conflict do nothing returning id
"""
_PUT = """
insert into slack_post (clinic_id, id, channel, thread, text, blocks, only_for, once, next_at,
    made_at)
values (%(clinic)s, %(id)s, %(channel)s, %(thread)s, %(text)s, %(blocks)s, %(only_for)s, %(once)s,
    %(next_at)s, %(made_at)s)
on conflict do nothing returning id
"""
_TAKE_DUE = """
update slack_post set next_at = %(until)s where clinic_id = %(clinic)s and id = (
    select id from slack_post where clinic_id = %(clinic)s and posted_at is null
    and given_up_at is null and next_at <= %(now)s order by next_at, id limit 1
    for update skip locked)
returning *
"""
_HOLD = """
update slack_post set next_at = %(until)s where clinic_id = %(clinic)s and id = any (%(ids)s)
and posted_at is null and given_up_at is null
"""
_POSTED = "update slack_post set posted_at = %(at)s where clinic_id = %(clinic)s and id = %(id)s"
_FAILED = """
update slack_post set tries = tries + 1, problem = %(problem)s,
    next_at = coalesce(%(again)s, next_at),
    given_up_at = case when cast(%(again)s as timestamptz) is null then clock_timestamp() end
where clinic_id = %(clinic)s and id = %(id)s
"""

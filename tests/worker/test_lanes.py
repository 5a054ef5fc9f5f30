"""The lanes of the queue end when they are told to, at whatever moment that is."""

from __future__ import annotations

import asyncio
import contextlib
from typing import Any

import pytest
from procrastinate import App, PsycopgConnector

from tests.clinics import House
from worker.lanes import pause, run_lanes

pytestmark = pytest.mark.anyio


class LosesCancellations(PsycopgConnector):
    """A database whose first answer and a cancellation meet, as `asyncio.wait_for` has it."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.asked, self.may_answer = asyncio.Event(), asyncio.Event()

    async def execute_query_all_async(self, query: str, **arguments: Any) -> Any:
        self.asked.set()
        with contextlib.suppress(asyncio.CancelledError):
            await self.may_answer.wait()
        return await super().execute_query_all_async(query, **arguments)


async def test_a_lane_told_to_stop_while_it_starts_does_not_run_on(house: House) -> None:
    connector = LosesCancellations(
        conninfo=house.url("pa_worker"), kwargs={"options": "-c search_path=jobs,public"}
    )
    app = App(connector=connector, worker_defaults={"install_signal_handlers": False})
    stop = asyncio.Event()

    async with app.open_async(), asyncio.timeout(20):
        lanes = asyncio.create_task(run_lanes(app, stop))
        await connector.asked.wait()
        stop.set()
        await asyncio.sleep(0)
        connector.may_answer.set()
        await lanes

    assert lanes.done()


async def test_a_pause_ends_at_once_when_told_to_stop() -> None:
    stop = asyncio.Event()
    waiting = asyncio.create_task(pause(3600, stop))
    await asyncio.sleep(0)
    assert not waiting.done()

    stop.set()
    done, _ = await asyncio.wait([waiting], timeout=20)

    assert done == {waiting}

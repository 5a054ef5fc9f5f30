"""Waits for the practice clinic as long as it gets on, however slow the machine is."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager

from priorauth.errors import Unavailable

PATIENCE = 240.0
"""Seconds without anything new after which it is stuck and not slow."""


@asynccontextmanager
async def patience(seconds: float = PATIENCE) -> AsyncIterator[Callable[[object], bool]]:
    """Give out what is told how things stand; it says whether that is new.

    Raises:
        Unavailable: Nothing new was told for so long.
    """
    clock = asyncio.get_running_loop()
    last: object = None
    try:
        async with asyncio.timeout(seconds) as limit:

            def is_new(standing: object) -> bool:
                nonlocal last
                if standing == last:
                    return False
                last = standing
                limit.reschedule(clock.time() + seconds)
                return True

            yield is_new
    except TimeoutError:
        raise Unavailable(
            "The practice clinic",
            f"got no further for {seconds / 60:.0f} minutes. Close what else keeps this machine"
            " busy and start it again; what the worker said is above.",
        ) from None

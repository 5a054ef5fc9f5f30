"""Keeps the rule book of a running process fresh: looked at beside other work, swapped whole."""

from __future__ import annotations

import asyncio
import contextlib
import logging
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from priorauth.clock import SystemClock
from rules.shelf import RuleShelf

log = logging.getLogger("priorauth.rules")

LOOK_SECONDS = 10.0
"""How often a running process looks whether its rule files changed."""


@asynccontextmanager
async def kept_fresh(
    shelf: RuleShelf, every_seconds: float = LOOK_SECONDS
) -> AsyncIterator[RuleShelf]:
    """Yield the shelf, and look at its files from time to time while it is in use."""
    watch = asyncio.create_task(_watch(shelf, every_seconds), name="rule files")
    try:
        yield shelf
    finally:
        watch.cancel()
        with contextlib.suppress(asyncio.CancelledError):
            await watch


async def look_again(shelf: RuleShelf) -> bool:
    """Look at the rule files once; return whether a new book is in use."""
    before = str(shelf.problem)
    today = SystemClock().now().date()
    changed = shelf.take(await asyncio.to_thread(shelf.look, today))
    if changed:
        log.info("payer rules: a new set is in use, %s", shelf.version[:12])
    elif shelf.problem is not None and str(shelf.problem) != before:
        log.warning("payer rules: the new set was refused: %s", shelf.problem)
    return changed


async def _watch(shelf: RuleShelf, every_seconds: float) -> None:
    while True:
        await asyncio.sleep(every_seconds)
        await look_again(shelf)

"""Opens the clinic's database as the agent's login, for the person who set this folder up."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from adapters.home import opened, read_whose
from adapters.ids import RandomIds
from adapters.keys.choosing import find_lookup_key
from adapters.rule_watch import kept_fresh
from adapters.settings import Settings
from adapters.store.minimum import MinimumDatabase
from priorauth.clock import SystemClock
from rules.shelf import RuleShelf
from tools.base import Caller, Services


@asynccontextmanager
async def local_caller(settings: Settings) -> AsyncIterator[Caller]:
    """Yield the caller of this folder: its clinic, the person of `priorauth init`.

    Raises:
        NotConfigured: No clinic is set up here, or this process was given no agent login.
    """
    whose = read_whose(settings)
    async with agent_services(settings) as services:
        yield Caller(services=services, clinic_id=whose.clinic_id, staff_id=whose.staff_id)


@asynccontextmanager
async def agent_services(settings: Settings) -> AsyncIterator[Services]:
    """Yield what tools need, with the database as the agent's login sees it.

    Raises:
        NotConfigured: This process was given no agent login.
    """
    with opened(settings) as home:
        minimum = MinimumDatabase(home.login_url("pa_agent"), lookup=find_lookup_key(settings))
        try:
            async with kept_fresh(book_of(settings)) as rules:
                yield Services(
                    minimum=minimum,
                    rules=rules,
                    clock=SystemClock(),
                    ids=RandomIds(),
                    sleep=asyncio.sleep,
                    desk_address=settings.desk_page,
                )
        finally:
            await minimum.close()


def book_of(settings: Settings) -> RuleShelf:
    """Return the rule book with the further folders that the settings name."""
    return RuleShelf(extra=settings.extra_rules, keep=settings.home)

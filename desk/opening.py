"""Opens the clinic of this folder for one command: one login, and the person who works here."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from adapters.home import Home, opened, read_whose
from adapters.ids import RandomIds
from adapters.keys.choosing import master_key
from adapters.keys.source import KeyProblem
from adapters.settings import Login, Settings
from adapters.store.database import Database
from adapters.store.keyring import BrokenKeys, DataKeys, Keyring
from priorauth.clock import SystemClock
from priorauth.errors import NotPermitted
from priorauth.models.people import Actor, ActorKind
from priorauth.services import Services
from rules.shelf import RuleShelf

OPENS = frozenset({"pa_desk", "pa_worker"})
"""The logins whose processes may open what is sealed."""


@asynccontextmanager
async def connected(
    settings: Settings, home: Home, login: Login
) -> AsyncIterator[tuple[Services, Database]]:
    """Yield the store as one login sees it, and nothing else of the house."""
    clock, ids = SystemClock(), RandomIds()
    keys = _keyring(settings) if login in OPENS else None
    database = Database(home.login_url(login), clock, ids, keys=keys, pool_size=1)
    try:
        rules = RuleShelf(extra=settings.extra_rules)
        yield Services(store=database, clock=clock, ids=ids, rules=rules), database
    finally:
        await database.close()


def _keyring(settings: Settings) -> Keyring:
    """Return the keys; a problem with them is told of when something sealed is needed."""
    try:
        return DataKeys(master_key(settings))
    except KeyProblem as problem:
        return BrokenKeys(problem)


@asynccontextmanager
async def as_person(settings: Settings) -> AsyncIterator[tuple[Services, Database, Actor]]:
    """Yield the store as the desk sees it, and the person who works at this machine.

    Raises:
        NotConfigured: No clinic is set up here yet.
        NotPermitted: That person no longer works here.
    """
    whose = read_whose(settings)
    with opened(settings) as home:
        async with connected(settings, home, "pa_desk") as (services, database):
            async with services.store.begin(whose.clinic_id) as tx:
                person = await tx.people.get_staff(whose.staff_id)
            if not person.active:
                raise NotPermitted("work with this clinic")
            actor = Actor(
                kind=ActorKind.PERSON,
                clinic_id=whose.clinic_id,
                staff_id=person.id,
                rights=person.rights,
            )
            yield services, database, actor

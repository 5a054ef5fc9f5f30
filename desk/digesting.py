"""Makes the digest of this folder's clinic, with the worker's login."""

from __future__ import annotations

from datetime import date

from adapters.home import opened, read_whose
from adapters.settings import Settings
from adapters.store.digest import PgDigest
from desk.opening import connected
from priorauth.casework.digest import make_digest
from priorauth.models.digest import Digest


async def made(settings: Settings, on: date | None, *, peek: bool) -> tuple[Digest, str]:
    """Return the digest and the clinic's time zone."""
    clinic_id = read_whose(settings).clinic_id
    prices = settings.model.budget.prices if settings.model else None
    with opened(settings) as home:
        async with (
            connected(settings, home, "pa_worker") as (services, database),
            database.begin(clinic_id) as tx,
        ):
            source = PgDigest(tx.connection, clinic_id, prices)
            digest = await make_digest(services, tx, source, on=on, peek=peek)
            return digest, (await tx.people.clinic()).time_zone

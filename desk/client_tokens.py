"""Makes, lists and ends the tokens of MCP clients, for the person who works at this machine."""

from __future__ import annotations

import secrets
from datetime import timedelta

from adapters.settings import Settings
from desk.opening import as_person
from desk.serving import fitting_person
from priorauth.casework.staff_tokens import make_token, revoke_token
from priorauth.models.people import Right, Scope, StaffToken


async def make(
    settings: Settings, named: str | None, days: int, scopes: frozenset[Scope]
) -> tuple[str, str, StaffToken]:
    """Return the person's name, the token and what is kept of it.

    Raises:
        InvalidRequest: Nobody, or more than one person, is called that.
        NotPermitted: It is for somebody else, and no administrator works at this machine.
    """
    async with as_person(settings) as (services, _, actor):
        async with services.store.begin(actor.clinic_id) as tx:
            staff = await tx.people.staff()
        person = fitting_person(staff, named or actor.staff_id or "")
        token, made = await make_token(
            services,
            actor,
            person.id,
            scopes=scopes,
            lasts=timedelta(days=days),
            secret=secrets.token_urlsafe(32),
        )
        return person.name, token, made


async def listed(settings: Settings) -> list[str]:
    """Return a line for each token: everybody's for an administrator, else one's own."""
    async with as_person(settings) as (services, _, actor):
        async with services.store.begin(actor.clinic_id) as tx:
            names = {person.id: person.name for person in await tx.people.staff()}
            tokens = await tx.people.tokens()
        now = services.clock.now()
        shown = [
            token
            for token in tokens
            if Right.ADMINISTER in actor.rights or token.staff_id == actor.staff_id
        ]
        return [
            f"{token.id}  {names[token.staff_id]}  {_state(token, now > token.expires_at)}"
            f"  {' '.join(sorted(token.scopes))}"
            for token in shown
        ]


async def end(settings: Settings, token_id: str) -> StaffToken:
    """End a token.

    Raises:
        NotFound: There is no such token.
        NotPermitted: It is somebody else's, and no administrator works at this machine.
    """
    async with as_person(settings) as (services, _, actor):
        return await revoke_token(services, actor, token_id)


def _state(token: StaffToken, is_over: bool) -> str:
    if token.revoked_at is not None:
        return f"ended {token.revoked_at:%Y-%m-%d}"
    return f"{'ran out' if is_over else 'until'} {token.expires_at:%Y-%m-%d}"

"""Signing in: a one-time link for a named person, then a session that ends by itself."""

from __future__ import annotations

import hashlib
from datetime import timedelta

from priorauth.casework.recording import record_event, record_refusal
from priorauth.errors import InvalidRequest
from priorauth.models.people import Actor, ActorKind, SignIn
from priorauth.services import Services

LINK_LASTS = timedelta(hours=24)
IDLE = timedelta(minutes=15)
"""Automatic logoff: a session ends after this long without a click."""
LONGEST = timedelta(hours=8)
"""However busy she is, a person signs in anew after this long."""


class NoSuchLink(InvalidRequest):
    """What was tried as a sign-in link never was one; the text says no more than of an old one."""


def token_hash(token: str) -> str:
    """Return what is stored of a token; the token itself is stored nowhere."""
    return hashlib.sha256(token.encode()).hexdigest()


async def make_link(
    services: Services, clinic_id: str, staff_id: str, token: str, made_by: str
) -> None:
    """Make a one-time link for a person; `token` is random and goes to that person only.

    Who made it (`made_by`, a staff id) and for whom is on the record: whoever holds the link is
    that person at the desk.

    Raises:
        NotFound: This clinic has no such person.
    """
    async with services.store.begin(clinic_id) as tx:
        await tx.people.get_staff(staff_id)
        expires_at = services.clock.now() + LINK_LASTS
        await tx.people.add_link(staff_id, token_hash(token), expires_at)
        maker = Actor(kind=ActorKind.PERSON, clinic_id=clinic_id, staff_id=made_by)
        await record_event(tx, services, maker, "make_sign_in_link", details={"for": staff_id})


async def sign_in(services: Services, clinic_id: str, link_token: str, session: str) -> SignIn:
    """Spend a one-time link and begin a session; `session` is random, for the cookie.

    That a link was tried again is on the record.

    Raises:
        NoSuchLink: It never was a link; nothing is on the record yet, see `note_guess`.
        InvalidRequest: The link was used already or is too old.
    """
    async with services.store.begin(clinic_id) as tx:
        person = await tx.people.use_link(token_hash(link_token))
        if person is not None:
            expires_at = services.clock.now() + IDLE
            begun = await tx.people.start_sign_in(person.id, token_hash(session), expires_at)
            await record_event(tx, services, begun, "sign_in")
            return begun
        meant = await tx.people.whose_link(token_hash(link_token))
        if meant is not None:
            who = Actor(kind=ActorKind.PERSON, clinic_id=clinic_id, staff_id=meant)
            await record_refusal(tx, services, who, "sign_in", InvalidRequest.__name__)
    kind = NoSuchLink if meant is None else InvalidRequest
    raise kind("This sign-in link was used or is too old. Ask for a new one.")


async def note_guess(services: Services, clinic_id: str) -> None:
    """Put on the record that somebody tried a link that never was one; who, nobody knows."""
    async with services.store.begin(clinic_id) as tx:
        stranger = Actor(kind=ActorKind.PERSON, clinic_id=clinic_id, staff_id=None)
        await record_refusal(tx, services, stranger, "sign_in", NoSuchLink.__name__)


async def signed_in(services: Services, clinic_id: str, session: str) -> SignIn | None:
    """Return who is signed in with a session, and keep it alive; None when it ended."""
    async with services.store.begin(clinic_id) as tx:
        found = await tx.people.find_sign_in(token_hash(session))
        if found is not None:
            ends_at = services.clock.now() + IDLE
            if found.started_at is not None:
                ends_at = min(ends_at, found.started_at + LONGEST)
            await tx.people.extend_sign_in(found.id, ends_at)
        return found


async def sign_out(services: Services, begun: SignIn) -> None:
    """End a session."""
    async with services.store.begin(begun.clinic_id) as tx:
        await tx.people.end_sign_in(begun.id)
        await record_event(tx, services, begun, "sign_out")

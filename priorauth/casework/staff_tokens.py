"""Tokens by which the MCP client of one person calls the tools in her name."""

from __future__ import annotations

from datetime import timedelta

from pydantic import JsonValue

from priorauth.access import require
from priorauth.casework.recording import record_event
from priorauth.casework.sign_in import token_hash
from priorauth.errors import InvalidRequest
from priorauth.models.people import Actor, Right, Scope, StaffToken
from priorauth.services import Services

LONGEST = timedelta(days=365)
_BETWEEN = "."


def clinic_of(token: str) -> str:
    """Return the clinic that a token says it is for; the rest of it is the secret."""
    return token.partition(_BETWEEN)[0]


async def make_token(
    services: Services,
    who: Actor,
    staff_id: str,
    *,
    scopes: frozenset[Scope],
    lasts: timedelta,
    secret: str,
) -> tuple[str, StaffToken]:
    """Make a token for a person and return it, once, with what is kept of it.

    `secret` is random and goes to that person only. Everybody may make one for herself,
    an administrator for anybody.

    Raises:
        NotFound: This clinic has no such person.
        NotPermitted: It is for somebody else, and `who` is no administrator.
        InvalidRequest: It would be good for nothing, or for too long.
    """
    if staff_id != who.staff_id:
        require(who, Right.ADMINISTER)
    if not scopes or not timedelta(0) < lasts <= LONGEST:
        raise InvalidRequest(f"A token lasts 1 to {LONGEST.days} days and names what it is for.")
    now = services.clock.now()
    made = StaffToken(
        id=services.ids.new("G"),
        staff_id=staff_id,
        scopes=scopes,
        made_at=now,
        expires_at=now + lasts,
    )
    token = f"{who.clinic_id}{_BETWEEN}{secret}"
    async with services.store.begin(who.clinic_id) as tx:
        person = await tx.people.get_staff(staff_id)
        if not person.active:
            raise InvalidRequest("That person no longer works here.")
        await tx.people.add_token(made, token_hash(token))
        details: dict[str, JsonValue] = {
            "token": made.id,
            "for": staff_id,
            "scopes": [str(scope) for scope in sorted(scopes)],
        }
        await record_event(tx, services, who, "token.made", details=details)
    return token, made


async def revoke_token(services: Services, who: Actor, token_id: str) -> StaffToken:
    """End a token at once.

    Raises:
        NotFound: This clinic has no such token.
        NotPermitted: It is somebody else's, and `who` is no administrator.
    """
    async with services.store.begin(who.clinic_id) as tx:
        ended = await tx.people.revoke_token(token_id)
        if ended.staff_id != who.staff_id:
            require(who, Right.ADMINISTER)
        details: dict[str, JsonValue] = {"token": ended.id, "for": ended.staff_id}
        await record_event(tx, services, who, "token.revoked", details=details)
    return ended

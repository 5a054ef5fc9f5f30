"""Breaking the glass: somebody who may not see cases looks in an emergency, and all are told."""

from __future__ import annotations

from datetime import timedelta

from priorauth.casework.recording import record_event
from priorauth.errors import Conflict, InvalidRequest
from priorauth.models.people import Emergency, Right, SignIn
from priorauth.services import Services

LASTS = timedelta(minutes=60)
TOLD = timedelta(days=7)
"""For how long every page tells of it."""
SHORTEST, LONGEST = 10, 500


async def break_glass(services: Services, sign_in: SignIn, reason: str) -> None:
    """Let a signed-in person look at cases for an hour; she can change nothing.

    Raises:
        InvalidRequest: The reason is missing, too short or too long.
        Conflict: She may see cases anyway.
    """
    if Right.SEE in sign_in.staff.rights:
        raise Conflict("You may see cases already. There is no need for emergency access.")
    if not SHORTEST <= len(reason.strip()) <= LONGEST:
        raise InvalidRequest(f"Write why, in {SHORTEST} to {LONGEST} characters.")
    now = services.clock.now()
    async with services.store.begin(sign_in.clinic_id) as tx:
        emergency_id = await tx.people.break_glass(sign_in, reason.strip(), now + LASTS)
        await record_event(
            tx, services, sign_in, "break_glass", details={"emergency": emergency_id}
        )


async def told_emergencies(services: Services, clinic_id: str) -> tuple[Emergency, ...]:
    """Return the emergencies that everybody is told of."""
    async with services.store.begin(clinic_id) as tx:
        return await tx.people.emergencies(services.clock.now() - TOLD)

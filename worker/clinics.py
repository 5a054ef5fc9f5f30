"""Every clinic in its turn: what breaks in one keeps no other from its work."""

from __future__ import annotations

import logging
from collections.abc import Awaitable, Callable
from typing import Protocol, TypeVar

log = logging.getLogger("priorauth.worker")
Done = TypeVar("Done")


class Clinics(Protocol):
    """Who knows the clinics that are served."""

    async def clinic_ids(self) -> tuple[str, ...]:
        """Return every clinic's id."""
        ...


async def for_every_clinic(
    clinics: Clinics, what: str, do: Callable[[str], Awaitable[Done]]
) -> list[Done]:
    """Do something for each clinic; return what came of it where it did not break.

    The log names the clinic and the kind of error, never its text.
    """
    done: list[Done] = []
    for clinic_id in await clinics.clinic_ids():
        try:
            done.append(await do(clinic_id))
        except Exception as error:
            # Nobody can say beforehand what breaks in one clinic's data, and the clinics behind
            # it must get their work whatever it is. The caller's next round tries this one again.
            log.error("no %s for clinic %s: %s", what, clinic_id, type(error).__name__)
    return done

"""Starting: what may leave the house from now on goes on the record, with who vouches for it."""

from __future__ import annotations

from collections.abc import Mapping

from pydantic import JsonValue

from priorauth.casework.recording import record_event
from priorauth.services import Services

ACTION = "start_with_settings"


async def record_start(
    services: Services, clinic_id: str, in_force: Mapping[str, JsonValue]
) -> None:
    """Put the settings that bound what leaves the house on the clinic's record.

    A setting is changed in the environment, where nobody can be asked who did it: what is known
    is from which start on it held.
    """
    async with services.store.begin(clinic_id) as tx:
        await record_event(tx, services, None, ACTION, details=dict(in_force))

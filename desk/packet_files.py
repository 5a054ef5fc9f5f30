"""Gives a packet out in one of its shapes, for a person who may see it, and on the record."""

from __future__ import annotations

import json
import os
from pathlib import Path

from adapters.documents.packet.sheet import copy_sheet, request_json
from adapters.settings import Settings
from desk.opening import as_person
from priorauth.access import require
from priorauth.casework.recording import record_event
from priorauth.errors import InvalidRequest, NotFound
from priorauth.models.packet import Packet
from priorauth.models.people import Right
from priorauth.storage import Transaction


async def shown(settings: Settings, wanted: str, shape: str) -> bytes:
    """Return a packet as `pdf`, `sheet` or `json`; `wanted` is its id or that of its case.

    Raises:
        NotFound: This clinic has no such packet or case.
        NotPermitted: The person may not see cases.
    """
    async with as_person(settings) as (services, _, actor):
        require(actor, Right.SEE)
        async with services.store.begin(actor.clinic_id) as tx:
            packet = await _packet(tx, wanted)
            await record_event(
                tx,
                services,
                actor,
                "view_packet",
                case_id=packet.case_id,
                details={"packet": packet.id, "as": shape},
            )
            if shape == "pdf":
                return await tx.packets.pdf(packet.id)
    if shape == "json":
        return (json.dumps(request_json(packet.content), indent=2) + "\n").encode()
    return copy_sheet(packet.content).encode()


async def _packet(tx: Transaction, wanted: str) -> Packet:
    if wanted.startswith("C-"):
        latest = (await tx.cases.file(wanted)).packet
        if latest is None:
            raise NotFound("packet")
        return latest
    return await tx.packets.get(wanted)


def write_private(path: Path, content: bytes) -> None:
    """Write a file that its owner alone can read, whole or not at all.

    Raises:
        InvalidRequest: It cannot be written there.
    """
    scratch = path.with_name(f".{path.name}.new")
    try:
        scratch.unlink(missing_ok=True)
        with os.fdopen(os.open(scratch, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "wb") as file:
            file.write(content)
        scratch.replace(path)
    except OSError as error:
        scratch.unlink(missing_ok=True)
        raise InvalidRequest(f"{path} cannot be written: {error.strerror}.") from None

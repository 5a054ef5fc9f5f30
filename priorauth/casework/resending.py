"""Knows a message that is sent again: systems resend what nobody acknowledged in time.

A sender's own number for a message (HL7 MSH-10, the identifier of a FHIR bundle, the number of
a fax provider) comes in through every door. The same message again is counted and changes
nothing; the same number with other content is kept as a version of its own, and a person is told.
"""

from __future__ import annotations

import hashlib
import json
import re
from typing import Any

from priorauth.casework.asking import ask
from priorauth.models.case import QuestionKind
from priorauth.services import Services
from priorauth.storage import Transaction

_LINE_ENDS = re.compile(rb"\r\n|\n|\r")
_SENDER, _SENT_AT, _NUMBER = slice(2, 4), 6, 9
"""Where MSH-3 and 4, MSH-7 and MSH-10 stand among the fields of the header."""
_WHEN_SENT = ("timestamp", "lastUpdated")


def resend_key(content: bytes) -> str | None:
    """Return what an HL7 message or FHIR bundle and its resending share, or None.

    All but the time of sending and how it is written down must be the same, the sender's own
    number included: a sender that uses a number twice for different messages loses neither.
    """
    if (header := _header(content)) is not None:
        if len(header) > _SENT_AT:
            header[_SENT_AT] = b""
        lines = [line.rstrip() for line in _LINE_ENDS.split(content)]
        return _hash(b"\r".join([b"|".join(header), *(line for line in lines[1:] if line)]))
    bundle = _bundle(content)
    if bundle is None:
        return None
    return _hash(json.dumps(_without_times(bundle), sort_keys=True).encode())


def message_key(content: bytes, door_key: str | None) -> str | None:
    """Return by what a message is known again: its own number, else that of the door."""
    if (header := _header(content)) is not None and len(header) > _NUMBER and header[_NUMBER]:
        return _hash(b"\x00".join([b"HL7", *header[_SENDER], header[_NUMBER]]))
    bundle = _bundle(content)
    number = _number_of(bundle) if bundle is not None else None
    return door_key if number is None else _hash(f"FHIR\x00{number}".encode())


def door_key(source: str, message_id: str | None) -> str | None:
    """Return the number of a door without what stands in it: a file name may be a patient's."""
    return None if message_id is None else _hash(f"{source}\x00{message_id}".encode())


def named(name: str, content: bytes) -> str:
    """Return the number of a file: scanners use a name again, so its bytes belong to it."""
    return f"{name}\x00{hashlib.sha256(content).hexdigest()}"


async def note_message(tx: Transaction, key: str | None, document_id: str) -> None:
    """Remember which document a message was; one that comes with other content is marked."""
    if key is None:
        return
    first = await tx.work.recall(f"sent:{key}")
    if first is None:
        await tx.work.remember(f"sent:{key}", document_id)
    elif first != document_id:
        await tx.work.remember(f"changed:{document_id}", first)


async def ask_about_change(
    tx: Transaction, services: Services, document_id: str, case_ids: tuple[str, ...]
) -> None:
    """Tell a person that a sender's message came again with other content."""
    first = await tx.work.recall(f"changed:{document_id}")
    if not isinstance(first, str):
        return
    what = "The sender sent one message twice, with other content. Which one holds?"
    why = (
        f"Document {document_id} came under the number of document {first}. Both are kept;"
        " compare them, put the values right and say what you found."
    )
    kind = QuestionKind.SAME_PATIENT
    for case_id in case_ids:
        await ask(tx, services, kind, what, why, case_id=case_id, field=document_id)
    if not case_ids:
        unread = QuestionKind.UNREADABLE
        await ask(tx, services, unread, what, why, document_id=document_id, field="sent twice")


def _header(content: bytes) -> list[bytes] | None:
    if content[:3] != b"MSH" or len(content) < 8:
        return None
    return _LINE_ENDS.split(content, maxsplit=1)[0].rstrip().split(content[3:4])


def _bundle(content: bytes) -> dict[str, Any] | None:
    if b'"Bundle"' not in content[:10_000] or content.lstrip()[:1] != b"{":
        return None
    try:
        found = json.loads(content)
    except (ValueError, RecursionError):
        return None
    is_bundle = isinstance(found, dict) and found.get("resourceType") == "Bundle"
    return found if is_bundle else None


def _number_of(bundle: dict[str, Any]) -> str | None:
    given = bundle.get("identifier")
    if isinstance(given, dict) and isinstance(given.get("value"), str):
        return f"{given.get('system', '')}|{given['value']}"
    own = bundle.get("id")
    return own if isinstance(own, str) and own else None


def _without_times(value: Any) -> Any:
    """A bundle without the moments of its sending, which differ every time."""
    if isinstance(value, list):
        return [_without_times(each) for each in value]
    if not isinstance(value, dict):
        return value
    return {name: _without_times(each) for name, each in value.items() if name not in _WHEN_SENT}


def _hash(content: bytes) -> str:
    return hashlib.sha256(content).hexdigest()

"""Writes what the listener answers: ACK, and RRI^I12 to a referral that was taken.

HL7 2.5.1 sections 2.9, 2.13.9 and 11.3; original mode, AA, AE or AR. What is echoed is echoed
with the sender's own separators, byte for byte.
"""

from __future__ import annotations

from datetime import datetime

from adapters.electronic.hl7_reading import Trouble
from adapters.electronic.hl7_text import Message, Segment
from adapters.electronic.plain_text import clean

VERSION = "2.5.1"
NOT_STORED = Trouble(
    "AR", "207", "Application internal error", "", "It could not be stored now. Send it again."
)
TOO_LONG = Trouble("AR", "207", "Application internal error", "", "The message is too long.")
_PENDING = "P^Pending^HL70283"
_SEVERITY = "E"
_LONGEST_ECHO = 250


def reply_to(message: Message | None, trouble: Trouble | None, own_id: str, at: datetime) -> bytes:
    """Return the answer to a message: taken, or why not.

    `own_id` is the control id of the answer, and our number of the referral.
    """
    code = "AA" if trouble is None else trouble.code
    if message is None:
        lines = [f"MSH|^~\\&|||||{_moment(at)}||ACK|{own_id}|P|{VERSION}", f"MSA|{code}|"]
        return _joined([*lines, *_error(trouble, "|", "^")])
    header = message.header
    field, component = header.raw[3], header.raw[4]
    is_referral = trouble is None and message.kind == ("REF", "I12")
    event = message.kind[1]
    kind = ("RRI", "I12", "RRI_I12") if is_referral else ("ACK", event, "ACK")
    named = component.join(part for part in kind if part or is_referral)
    marks = header.raw[3:].partition(field)[2].partition(field)[0]
    begun = [
        "MSH",
        marks,
        _echo(header, 5),
        _echo(header, 6),
        _echo(header, 3),
        _echo(header, 4),
        _moment(at),
        "",
        named if event or is_referral else "ACK",
        own_id,
        header.text(11) or "P",
        header.text(12) or VERSION,
    ]
    charset = _echo(header, 18)
    if charset:
        begun += ["", "", "", "", "", charset]
    lines = [field.join(begun), field.join(["MSA", code, _echo(header, 10)])]
    lines += _error(trouble, field, component)
    if is_referral:
        lines += _referral(message, field, component, own_id)
    return _joined(lines)


def _referral(message: Message, field: str, component: str, own_id: str) -> list[str]:
    """Return what RRI says of the referral: received, under both numbers, for which patient."""
    lines = []
    asked = message.first("RF1")
    numbers = _echo(asked, 6) if asked is not None else ""
    priority = _echo(asked, 2) if asked is not None else ""
    status = _PENDING.replace("^", component)
    lines.append(field.join(["RF1", status, priority, "", "", "", numbers, "", "", "", "", own_id]))
    lines += [
        field.join(["PRD", _echo(provider, 1), _echo(provider, 2)])
        for provider in message.all("PRD")[:2]
    ]
    patient = message.first("PID")
    if patient is not None:
        parts = [_echo(patient, at) for at in (1, 2, 3, 4, 5, 6, 7, 8)]
        lines.append(field.join(["PID", *parts]).rstrip(field))
    return lines


def _error(trouble: Trouble | None, field: str, component: str) -> list[str]:
    if trouble is None:
        return []
    location = trouble.location.replace("^", component)
    named = component.join([trouble.number, trouble.name, "HL70357"])
    parts = ["ERR", "", location, named, _SEVERITY, "", "", "", trouble.words]
    return [field.join(parts)]


def _echo(segment: Segment, number: int) -> str:
    """Return a field as it was sent; a field too long to be one is not sent back."""
    found = "".join(one.raw for one in list(segment.repetitions(number))[:1])
    plain = found.replace("\r", "").replace("\n", "").replace("\x0b", "").replace("\x1c", "")
    return plain if len(plain) <= _LONGEST_ECHO else ""


def _joined(lines: list[str]) -> bytes:
    return ("\r".join(lines) + "\r").encode("utf-8", errors="replace")


def _moment(at: datetime) -> str:
    return clean(at.strftime("%Y%m%d%H%M%S%z"))

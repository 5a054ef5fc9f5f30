"""Measures the HL7 door: 60 valid and 60 malformed messages, over a real socket.

`priorauth evals hl7 [--json]`; exact means every field of a referral, those that were not sent
included, and every reply code. The listener stores in memory here; everything else is as it runs.
"""

from __future__ import annotations

import argparse
import asyncio
import hashlib
import json
import sys
from dataclasses import dataclass, field
from typing import Any

from adapters.electronic import hl7_text
from adapters.electronic.listening import Listener
from adapters.electronic.mllp_frames import Frames, framed
from adapters.electronic.reading import read_message
from evals.hl7_malformed import SAYS, TAKEN, Flag, malformed_messages
from evals.hl7_valid import TODAY, valid_messages
from priorauth.clock import SystemClock
from priorauth.errors import Unreadable
from priorauth.models.reading import FIELD_NAMES, LIST_FIELDS, DocumentReading, Found

PATIENCE = 30.0


@dataclass
class Count:
    """How many of how many, and which were not."""

    right: int = 0
    all: int = 0
    wrong: list[str] = field(default_factory=list)

    def add(self, name: str, *, right: bool) -> None:
        """Count one."""
        self.all += 1
        self.right += right
        if not right:
            self.wrong.append(name)


@dataclass
class Outcome:
    """What was counted."""

    replies: dict[str, Count]
    fields: dict[str, Count]
    crashes: int = 0
    kept: Count = field(default_factory=Count)

    def as_json(self) -> dict[str, Any]:
        """The counts as they are printed."""
        return {
            "replies": {name: [one.right, one.all] for name, one in self.replies.items()},
            "fields": {name: [one.right, one.all] for name, one in self.fields.items()},
            "kept": [self.kept.right, self.kept.all],
            "crashes": self.crashes,
            "wrong": [
                *(name for one in self.replies.values() for name in one.wrong),
                *(name for one in self.fields.values() for name in one.wrong),
                *self.kept.wrong,
            ],
        }


def measure() -> Outcome:
    """Send every message, read every message, and count."""
    outcome = Outcome(
        {"valid": Count(), "malformed": Count()}, {"valid": Count(), "malformed": Count()}
    )
    sent: list[tuple[str, str, bytes, tuple[str, ...]]] = [
        ("valid", one.name, one.content, TAKEN) for one in valid_messages()
    ]
    sent += [("malformed", one.name, one.content, one.replies) for one in malformed_messages()]
    asyncio.run(_send_all(sent, outcome))
    for valid in valid_messages():
        _compare(valid.name, valid.content, valid.fields, outcome, "valid")
    for bad in malformed_messages():
        if set(bad.replies) == set(TAKEN):
            _compare(bad.name, bad.content, {**SAYS, **bad.instead}, outcome, "malformed")
    return outcome


async def _send_all(sent: list[tuple[str, str, bytes, tuple[str, ...]]], outcome: Outcome) -> None:
    """Send everything over one connection, which must survive all of it."""
    stored: list[bytes] = []

    async def store(content: bytes) -> str:
        stored.append(content)
        return f"N-{len(stored)}"

    listener = Listener(store, SystemClock())
    server = await listener.serve("127.0.0.1", 0, None)
    reader, writer = await asyncio.open_connection(*server.sockets[0].getsockname()[:2])
    for group, name, content, wanted in sent:
        before = len(stored)
        cut_off = content.startswith(hl7_text.START)
        # A cut off message ends where the next one begins: here, an empty frame.
        writer.write(content + framed(b"") if cut_off else framed(content))
        got = await _replies(reader, len(wanted) + cut_off)
        outcome.replies[group].add(f"{name}: {got}", right=tuple(got[: len(wanted)]) == wanted)
        kept = b"".join(stored[before : before + len(wanted)])
        outcome.kept.add(f"{name}: not kept", right=kept.strip() == content.strip())
    writer.close()
    server.close()
    await listener.close()


async def _replies(reader: asyncio.StreamReader, number: int) -> list[str]:
    frames, found = Frames(1_000_000), list[str]()
    async with asyncio.timeout(PATIENCE):
        while len(found) < number:
            received = await reader.read(65536)
            if not received:
                return found
            found += [_code(piece.content) for piece in frames.feed(received)]
    return found


def _code(reply: bytes) -> str:
    message = hl7_text.parse(reply)
    answer, error = message.first("MSA"), message.first("ERR")
    said = answer.text(1) if answer is not None else "?"
    return said if error is None else f"{said} {error.text(3)}"


def _compare(
    name: str, content: bytes, wanted: dict[str, Any], outcome: Outcome, group: str
) -> None:
    args = {"kind": "hl7", "sha256": hashlib.sha256(content).hexdigest(),
            "today": TODAY.isoformat()}  # fmt: skip
    try:
        told, _ = read_message(args, content)
    except Unreadable:
        outcome.fields[group].add(f"{name}: not read", right=False)
        return
    except Exception as error:  # counted: no message may do this
        outcome.crashes += 1
        outcome.fields[group].add(f"{name}: {type(error).__name__}", right=False)
        return
    for referral in DocumentReading.model_validate(told).referrals:
        for field_name in FIELD_NAMES:
            usual: Any = [] if field_name in LIST_FIELDS else None
            found = referral.fields[field_name]
            right = _is_right(found, wanted.get(field_name, usual))
            outcome.fields[group].add(f"{name}: {field_name}", right=right)


def _is_right(found: Found, wanted: Any) -> bool:
    """A value must be there without a flag, or in doubt with the flag that is named."""
    if isinstance(found, tuple):
        wishes = list(wanted)
        return len(found) == len(wishes) and all(map(_is_right, found, wishes))
    if isinstance(wanted, Flag):
        flagged = found.flag is not None and found.flag.startswith(wanted.flag)
        return flagged and found.value == wanted.value
    if wanted is None:
        return found.value is None and found.flag == "absent"
    return found.value == wanted and found.flag is None and found.place is not None


def main(arguments: list[str] | None = None) -> int:
    """Print the counts; 1 when anything is not exact."""
    parser = argparse.ArgumentParser(prog="priorauth evals hl7", description=__doc__)
    parser.add_argument("--json", action="store_true", dest="as_json")
    given = parser.parse_args(arguments)
    shown = measure().as_json()
    if given.as_json:
        print(json.dumps(shown))
    else:
        for what in ("replies", "fields"):
            for group, (right, whole) in shown[what].items():
                print(f"{what:8} {group:10} {right} of {whole} exact")
        print(f"kept     all        {shown['kept'][0]} of {shown['kept'][1]} unchanged")
        print(f"crashes             {shown['crashes']}")
        for name in shown["wrong"]:
            print(f"  wrong: {name}")
    return 1 if shown["wrong"] or shown["crashes"] else 0


if __name__ == "__main__":
    sys.exit(main())

"""Sixty messages as EMRs send them, each with what it says: twelve styles, five people."""

from __future__ import annotations

from datetime import UTC, date, datetime
from random import Random
from typing import Any, NamedTuple

from simulator.emr.messages import write
from simulator.emr.styles import STYLES
from simulator.emr.truth import said
from simulator.paper import invent

PEOPLE = 5
TODAY = date(2026, 11, 23)


class Valid(NamedTuple):
    """A message and its truth."""

    name: str
    content: bytes
    fields: dict[str, Any]


def valid_messages(seed: int = 20261123) -> list[Valid]:
    """Return the messages; the same seed gives the same bytes."""
    found = []
    for at, style in enumerate(STYLES):
        for number in range(PEOPLE):
            rng = Random(f"{seed}/{at}/{number}")
            referral = invent.referral(rng, TODAY)
            sent = datetime(2026, 11, 23, 8, at, number, tzinfo=UTC)
            content = write(referral, style, f"V{at:02}{number:02}", sent)
            found.append(Valid(f"{style.name} {number + 1}", content, said(referral, style)))
    return found

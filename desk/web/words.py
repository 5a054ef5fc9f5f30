"""Says values, dates and what is doubted in the words of a front desk."""

from __future__ import annotations

from datetime import date, datetime
from typing import Any
from zoneinfo import ZoneInfo

from desk.web import names
from priorauth.casework.doubts import why_doubted
from priorauth.casework.fields import in_words
from priorauth.casework.values import date_of
from priorauth.models.evidence import Evidence

_TONE = {state: tone for tone, states in names.TONES.items() for state in states.split()}


def state(word: str) -> str:
    """Return a state in words."""
    return names.STATES.get(str(word), str(word).replace("_", " ").capitalize())


def tone(word: str) -> str:
    """Return how a state looks: good, wait, look or stop."""
    return _TONE.get(str(word), "wait")


def day(value: date | str | None) -> str:
    """Return a date as it is written in the United States."""
    on = date_of(value) if isinstance(value, str) else value
    return on.strftime("%m/%d/%Y") if on else "not known"


def moment(at: datetime, zone: str) -> str:
    """Return an instant in the clinic's own time."""
    local = at.astimezone(ZoneInfo(zone))
    return (
        f"{local:%m/%d/%Y} {local.hour % 12 or 12}:{local:%M} {'am' if local.hour < 12 else 'pm'}"
    )


def days_ago(days: int | None) -> str:
    """Return how long ago something was."""
    if days is None:
        return ""
    return {0: "today", 1: "yesterday"}.get(days, f"{days} days ago")


def ahead(days: int | None) -> str:
    """Return how far ahead a day is."""
    if days is None:
        return ""
    if days < 0:
        return f"{-days} day{'s' if days < -1 else ''} over"
    return {0: "today", 1: "tomorrow"}.get(days, f"in {days} days")


def plain(field: str, value: Any) -> str:
    """Return a value as a person writes it."""
    if value is None:
        return ""
    if isinstance(value, bool):
        return "yes" if value else "no"
    if field == "line_of_business":
        return names.LINES_OF_BUSINESS.get(str(value), str(value))
    text = str(value)
    if isinstance(value, str) and date_of(text) and ("date" in field or field.endswith("_on")):
        return day(text)
    if field.endswith(("_phone", "_fax")) and len(text) == 10 and text.isdigit():
        return f"({text[:3]}) {text[3:6]}-{text[6:]}"
    return text


def flag(text: str | None, field: str = "") -> str:
    """Return why a value needs a look; more is said of one whose field is told."""
    if not text:
        return ""
    head, _, rest = text.partition(":")
    otherwise = sentence(head.replace("_", " "))
    said = names.FLAGS.get(head) or why_doubted(head, otherwise, field=field).rstrip(".")
    return f"{said}: {names.FAILED.get(rest, rest.replace('_', ' '))}" if rest else said


def check(name: str) -> str:
    """Return a passed check in words."""
    head, _, rest = name.partition(":")
    if head == "agrees_with":
        return f"agrees with the {in_words(rest)}"
    return names.CHECKS.get(head, head.replace("_", " "))


def sureness(evidence: Evidence) -> str:
    """Return how well a value was read."""
    if evidence.provenance.kind != "page" or evidence.value is None:
        return ""
    if evidence.confidence >= 0.97:
        return "Read clearly"
    return "Read well" if evidence.confidence >= 0.9 else "Read with doubt"


def deed(action: str) -> str:
    """Return what somebody did, as the record names it."""
    return names.DEEDS.get(action, action.replace("_", " "))


def sentence(text: str) -> str:
    """Return a text with a capital at its beginning, the rest as it is."""
    return text[:1].upper() + text[1:]


FILTERS = {
    "sentence": sentence,
    "state": state,
    "tone": tone,
    "day": day,
    "moment": moment,
    "days_ago": days_ago,
    "ahead": ahead,
    "flag": flag,
    "check": check,
    "sureness": sureness,
    "deed": deed,
    "field": in_words,
}

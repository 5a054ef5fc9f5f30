"""How facts are said to staff: short, concrete, with ids and counts and no names."""

from __future__ import annotations

import re
from typing import Any, NamedTuple

_STANDS = {
    "closed": "closed",
    "stuck": "not delivered for certain",
    "denied": "denied",
    "partial": "approved in part",
    "approved": "approved",
    "not_required": "no authorization required, says the payer",
    "cancelled": "cancelled",
    "pended": "pended: the payer wants something",
    "pending": "pending at the payer",
    "leaving": "approved here, on its way to the payer",
    "held": "waiting for a person's approval",
    "sent_back": "sent back to be put right",
    "draft": "in draft",
    "scheduling": "ready to schedule",
    "staff_review": "waiting for a person to look",
    "new": "new, no packet yet",
}
_WHO = {
    "front_desk": "front desk",
    "therapist": "therapist",
    "referring_office": "referring office",
    "patient": "patient",
    "payer": "payer",
}


class CaseRow(NamedTuple):
    """What the line of a case says, in its parts."""

    case_id: str
    payer: str
    stands: str
    more: str


_ROW = re.compile(
    r"- (C-[0-9A-Z]{10}): (.+?); ("
    + "|".join(map(re.escape, sorted(_STANDS.values(), key=len, reverse=True)))
    + r")(?:$|[;.] ?(.*))"
)


def case_row(line: str) -> CaseRow | None:
    """Return the parts of a line that `case_line` wrote in a list; None for any other line."""
    found = _ROW.fullmatch(line)
    return None if found is None else CaseRow(found[1], found[2], found[3], found[4] or "")


def case_line(case: dict[str, Any]) -> str:
    """Return one case in one line."""
    parts = [case["payer_name"] or "payer not certain", _STANDS[case["state"]]]
    if case["awaits_payer"] and case["sent_days_ago"] is not None:
        parts.append(f"sent {days_ago(case['sent_days_ago'])}")
    if case["procedures"]:
        parts.append(", ".join(case["procedures"][:6]))
    if case["open_questions"]:
        parts.append(counted(case["open_questions"], "open question"))
    if case["runs_out_in_days"] is not None and case["state"] in ("approved", "partial"):
        parts.append(f"runs out {in_days(case['runs_out_in_days'])}")
    return f"{case['case_id']}: {'; '.join(parts)}"


def case_list(listed: dict[str, Any], what: str, none: str) -> str:
    """Return a page of cases under a heading that says how many there are."""
    if not listed["total"]:
        return none
    if not listed["cases"]:
        return f"That was all: {counted(listed['total'], 'case')} {what}."
    shown = "\n".join(f"- {case_line(case)}" for case in listed["cases"])
    is_last = listed["page"] >= listed["pages"]
    more = 0 if is_last else listed["total"] - listed["page"] * len(listed["cases"])
    rest = f"\nand {more} more; say `more` for the next." if more > 0 else ""
    return f"{counted(listed['total'], 'case')} {what}:\n{shown}{rest}"


def gap_lines(gaps: list[dict[str, Any]]) -> str:
    """Return what is missing, each with who can close it."""
    return "\n".join(f"- {gap['need']} ({_WHO[gap['who']]}): {gap['why']}" for gap in gaps)


def question_lines(questions: list[dict[str, Any]]) -> str:
    """Return open questions."""
    return "\n".join(
        f"- {each['question_id']}: {each['what']} {each['why']}"
        + (f" Due {in_days(each['due_in_days'])}." if each["due_in_days"] is not None else "")
        for each in questions
    )


def limit_words(limits: list[dict[str, Any]]) -> str:
    """Return benefit limits, never mixed with authorized visits."""
    return "; ".join(
        f"{_or(limit['remaining'], '?')} of {_or(limit['allowed'], '?')} {limit['unit']} left"
        f" ({limit['network']} network, {limit['period'] or 'period not said'})"
        for limit in limits
    )


def kind_words(kind: str) -> str:
    """Return the words for a kind of page."""
    return kind.replace("_", " ")


def outcome_line(line: dict[str, Any]) -> str:
    """Return what a payer answered about one code."""
    granted = f" for {line['visits']} visits" if line["visits"] is not None else ""
    ago = f" {days_ago(line['days_ago'])}" if line.get("days_ago") is not None else ""
    return f"{line['code'] or 'request'} {line['outcome']}{granted}{ago}"


def stands(state: str) -> str:
    """Return the word for how a case stands, for staff."""
    return _STANDS[state]


def counted(number: int, what: str) -> str:
    """Return `1 case`, `2 cases`."""
    return f"{number} {what}{'' if number == 1 else 's'}"


def days_ago(days: int) -> str:
    """Return `today`, `yesterday`, `5 days ago`."""
    return {0: "today", 1: "yesterday"}.get(days, f"{days} days ago")


def in_days(days: int) -> str:
    """Return `today`, `tomorrow`, `in 5 days`, `3 days ago`."""
    if days < 0:
        return days_ago(-days)
    return {0: "today", 1: "tomorrow"}.get(days, f"in {days} days")


def valid(days: int) -> str:
    """Return how long an authorization is good: `valid for 5 more days`, `valid until today`."""
    if days < 0:
        return f"not valid any more, ended {days_ago(-days)}"
    return f"valid for {days} more days" if days > 1 else f"valid until {in_days(days)}"


def running(said: dict[str, Any]) -> str | None:
    """Return what to say while the worker is not done, or None."""
    if said.get("state") != "running":
        return None
    return f"The desk is still working on it (request {said['request']}). Ask again in a minute."


def _or(value: Any, other: str) -> str:
    return other if value is None else str(value)

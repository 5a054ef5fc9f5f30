"""What a code means: procedures and payers' reason codes, in the words of the rule book."""

from __future__ import annotations

import re
from functools import cache
from pathlib import Path

import rules
from agent.hearing import Heard
from agent.planner.intent import Intent
from agent.toolbox import Toolbox
from rules.decision_reasons import reason_meaning
from rules.procedures import Procedure, load_procedures

_REASON = re.compile(r"\b0[a-z]\b")
_UNLABELED = frozenset({"code", "codes", "with", "part", "area", "listed"})
_MOST = 6


async def _of_reason(heard: Heard, tools: Toolbox) -> str:
    """Say what a payer's reason code means."""
    lines = []
    for code in dict.fromkeys(each.upper() for each in _REASON.findall(heard.words)):
        meaning = reason_meaning(code) or "We have no words for this code; see the desk page."
        lines.append(f"Reason {code}: {meaning}")
    return "\n".join(lines)


async def _of_codes(heard: Heard, tools: Toolbox) -> str:
    """Say what a procedure code stands for, and whether it is billed by time."""
    return "\n".join(_procedure(code) for code in (heard.codes or _by_label(heard))[:_MOST])


def _procedure(code: str) -> str:
    found = procedures().get(code)
    if found is None:
        return f"{code} is not among the codes on file here."
    timed = "a timed code, billed by the quarter of an hour" if found.timed else "not a timed code"
    return f"{code}: {found.label} (our own words); {timed}."


def _by_label(heard: Heard) -> tuple[str, ...]:
    """Return the codes whose label has the longer words of the question."""
    said = {word.rstrip("s") for word in re.findall(r"[a-z]{4,}", heard.words)} - _UNLABELED
    return tuple(
        code
        for code, entry in procedures().items()
        if said & {word.rstrip("s") for word in re.findall(r"[a-z]{4,}", entry.label.lower())}
    )


@cache
def procedures() -> dict[str, Procedure]:
    """Return the procedure codes of the rule book."""
    content = (Path(rules.__file__).parent / "codes" / "cpt.yaml").read_bytes()
    return dict(load_procedures(content).codes)


def _speaks_of_code(heard: Heard) -> bool:
    if heard.payer or heard.case_ids or heard.line_of_business or heard.understood.unknown:
        return False
    return bool(heard.codes or (heard.has("codes") and _by_label(heard)))


INTENTS = (
    Intent(
        "what a payer's reason code means",
        ("",),
        _of_reason,
        "codes denial_reason why denied",
        lambda heard: bool(_REASON.search(heard.words)) and not heard.names_case,
    ),
    Intent(
        "what a procedure code stands for, and whether it is timed",
        ("timed", "codes", ""),
        _of_codes,
        "timed codes units",
        _speaks_of_code,
        minds="codes",
    ),
)

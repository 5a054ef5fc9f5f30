"""A plain question with what a message names in its slots."""

from __future__ import annotations

import re

from agent.hearing.heard import Heard
from agent.hearing.plan_types import LINES
from agent.plainly.marking import figure_in, when_in
from agent.planner.listing import words_of
from agent.planner.rules import EVALUATION, codes_of_kind

_SLOT, _MAYBE = re.compile(r"\{(\w+)\}"), re.compile(r" ?\[([^\]]*)\]")
_REASON = re.compile(r"\b0[a-z]\b", re.IGNORECASE)
_MOST_CODES = 4
_PLACES = {1: "first", 2: "second", 3: "third", -1: "last"}
IT = "it"


def filled(plain: str, heard: Heard) -> str | None:
    """Return a plain question about what is named; None where a slot of it has nothing.

    A part in brackets goes with its slot. A case that is not named is `it`.
    """
    put = _slots(heard)
    for part in _MAYBE.findall(plain):
        is_named = all(put.get(each) for each in _SLOT.findall(part))
        plain = plain.replace(f"[{part}]", part if is_named else "")
    if not all(put.get(each) for each in _SLOT.findall(plain)):
        return None
    return " ".join(_SLOT.sub(lambda slot: put[slot[1]], plain).split())


def _slots(heard: Heard) -> dict[str, str]:
    spans = heard.understood.spans
    papers = [each.words for each in spans if "paper_kind" in each.concepts]
    words = heard.typed_whole.lower()
    plans = (re.search(pattern, words) for pattern, _ in LINES)
    reason = _REASON.search(words)
    return {
        "case": next(iter(heard.case_ids), " ".join(heard.strange) or IT),
        "document": next(iter(heard.document_ids), ""),
        "question": next(iter(heard.question_ids), ""),
        "payer": next(iter(heard.typed), heard.payer or ""),
        "code": ", ".join(heard.codes[:_MOST_CODES]),
        "eval": ", ".join(codes_of_kind(heard) or EVALUATION),
        "time": when_in(heard.text.lower()),
        "n": figure_in(words),
        "nth": _PLACES.get(heard.ordinal or 0, ""),
        "paper": papers[0] if papers else "",
        "plan": next((each[0] for each in plans if each), ""),
        "standing": next((word.replace("_", " ") for word, _ in words_of(heard)), ""),
        "reason": reason[0] if reason else "",
    }

"""The question before with something else in its place: `sorry, I meant 11/25`, `it is Molina`.

What is put right is the case, the day or the days, the payer with its plan, the codes or the
number of days; all else that was asked stays. A payer of which nothing is on file takes the place
of the payer too, so that no other payer's rule is told for it.
"""

from __future__ import annotations

import re
from dataclasses import replace

from agent.hearing.heard import Heard
from agent.hearing.words import understand
from agent.planner import totals
from agent.planner.declining import of_who_corrects
from agent.planner.respanning import renumbered
from agent.planner.subjects import AT_TIMES, of_compared_standing


def put_in_place(heard: Heard, last: Heard | None) -> Heard:
    """Return the last question with what a correction names; any other message as it is."""
    if last is None or heard.document_ids or heard.question_ids:
        return heard
    if not heard.corrects:
        return _goes_on(heard, last) or heard
    for corrected in (_time, _case, _codes, _payer, _days, renumbered, _unheard):
        meant = corrected(heard, last)
        if meant is not None:
            return replace(meant, page=1, corrects=False)
    return heard


def _goes_on(heard: Heard, last: Heard) -> Heard | None:
    """Return a turn that needs the question before though it corrects nothing."""
    if last.unheard_of and not last.case_ids and _IS_WANTED.search(heard.words):
        names = heard.payer or heard.case_ids or heard.codes or heard.strange
        return None if names else replace(heard, unheard_of=last.unheard_of)
    if _JUST_A_DAY.match(heard.words) and last.on is not None:
        return _days(heard, last)
    return (
        of_who_corrects(heard, last)
        or of_compared_standing(heard, last)
        or totals.of_awaited(heard, last)
    )


_IS_WANTED = re.compile(
    r"\b(?:need|needs|needed|require[sd]?|skip|without|auth\w*|visits?|units?|tell (?:her|him|them)"
    r"|source|says who)\b"
)
_JUST_A_DAY = re.compile(
    r"^\W*(?:(?:and|or|what about|how about|then|on|for|also)\W+)*(?:\d{1,2}/\d{1,2}(?:/\d{2,4})?"
    r"|(?:this |next )?(?:mon|tues|wednes|thurs|fri|satur|sun)day|today|tomorrow)\W*$"
)
"""`and 11/20` behind a question about another day."""


def _time(heard: Heard, last: Heard) -> Heard | None:
    """Return a question for a fixed time with another one: how it is set stays the same."""
    return last if last.has("scheduled", "reminding") or AT_TIMES.search(last.words) else None


def _case(heard: Heard, last: Heard) -> Heard | None:
    if not (heard.case_ids and last.case_ids) or heard.codes or heard.payer:
        return None
    text = last.text
    for was, meant in zip(last.case_ids, heard.case_ids, strict=False):
        text = re.sub(re.escape(was), meant, text, flags=re.IGNORECASE)
    return replace(last, text=text, case_ids=heard.case_ids, strange=())


def _codes(heard: Heard, last: Heard) -> Heard | None:
    if not (heard.codes and last.codes) or heard.case_ids or heard.payer:
        return None
    text = last.text
    for was, meant in zip(last.codes, heard.codes, strict=False):
        text = text.replace(was, meant)
    return replace(last, text=text, codes=heard.codes)


def _payer(heard: Heard, last: Heard) -> Heard | None:
    was = last.typed[0] if last.typed else last.unheard_of
    if heard.payer is None or not was or heard.case_ids or last.case_ids:
        return None
    if last.unheard_of:
        asked = understand("does #payer need authorization for #code")
        last = replace(last, text=_ASKED, understood=asked, goes_on="facts")
    return replace(
        last,
        text=re.sub(re.escape(was), heard.typed[0], last.text, flags=re.IGNORECASE),
        payer=heard.payer,
        payers=heard.payers,
        typed=heard.typed,
        one_of=heard.one_of,
        codes=heard.codes or last.codes,
        line_of_business=heard.line_of_business or last.line_of_business,
        plan_kind=heard.plan_kind or last.plan_kind,
        state=heard.state or last.state,
        unheard_of="",
        strange=(),
        points_at=False,
    )


_ASKED = "does it need authorization"


def _days(heard: Heard, last: Heard) -> Heard | None:
    was = last.on or last.ahead or last.back
    now = heard.on or heard.ahead or heard.back
    if now is None or heard.case_ids or heard.payer:
        return None
    if len(last.case_ids) == 1 and heard.on is not None:
        return _day_of_case(heard, last)
    if was is None:
        return None
    return replace(last, on=heard.on, ahead=heard.ahead, back=heard.back)


def _day_of_case(heard: Heard, last: Heard) -> Heard:
    """Return what is asked of a case for another day: whether it is, or was, covered then."""
    named = replace(heard, case_ids=last.case_ids, strange=(), points_at=False, corrects=False)
    if heard.on is not None and heard.on < heard.today:
        asked = understand("was #case covered")
        return replace(named, text=f"was it covered on {heard.on.isoformat()}", understood=asked)
    return replace(named, goes_on="day")


def _unheard(heard: Heard, last: Heard) -> Heard | None:
    """Return a question about a payer's rule as one about a payer that nobody here knows."""
    is_of_rule = bool(last.payer or last.unheard_of) and not last.case_ids
    odd = (*heard.strange, *heard.understood.unknown)
    name = heard.unheard_of or " ".join(heard.strange)
    if not is_of_rule or not (name or odd) or heard.understood.concepts & _STANDS:
        return None
    is_rule = bool(last.codes or last.unheard_of) or last.has("authorization", "rule", "needs")
    if not is_rule:
        return None
    return replace(
        last, payer=None, payers=(), typed=(), one_of=(), unheard_of=name or "that payer"
    )


_STANDS = frozenset({"pending", "approved", "denied", "held", "draft", "questions"})

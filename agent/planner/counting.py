"""How many cases stand how."""

from __future__ import annotations

import re
from typing import Any

from agent.hearing.heard import Heard
from agent.planner.intent import ANY, Intent, asks_which_has_most
from agent.planner.listing import BY_WEEK, NOW, STATES, words_of
from agent.planner.refusing import always
from agent.planner.which import find_named, of_no_certain_payer
from agent.toolbox import Toolbox
from agent.wording import case_line, counted, stands

_ORDER = (
    *("stuck", "denied", "pended", "partial", "running_out", "questions", "held", "sent_back"),
    *("draft", "staff_review", "new", "leaving", "pending", "approved", "scheduling"),
)
_IN_WORDS = {"questions": "with an open question", "running_out": "running out within 14 days"}
_MOST = 8


async def _answer(heard: Heard, tools: Toolbox) -> str:
    """Count for each payer that is named or for all, the states that are named or all."""
    if heard.payer is None and heard.points_at:
        return await _of_person(heard, tools)
    said = [await _of_payer(each, heard, tools) for each in heard.payers[:4] or (None,)]
    return "\n".join([*said, *([NOW] if heard.is_long_span or BY_WEEK.search(heard.words) else [])])


async def _of_payer(payer: str | None, heard: Heard, tools: Toolbox) -> str:
    said = await tools.call("count_cases", payer=payer)
    where = f" for {payer}" if payer else ""
    words = words_of(heard)
    if words:
        lines = []
        for word, what in words:
            number = said["by_state"].get(word, 0)
            more = "" if number else await of_no_certain_payer(word, what, payer, tools)
            more = more if payer else _payers(said, word, heard)
            lines.append(f"{counted(number, 'case')} {what}{where}.{more}")
        all_of = "" if payer else _payers(said, None, heard)
        if heard.has("sent_on") and "pending" not in dict(words):
            lines.append(_SENT)
        if heard.has("unsent") and len(words) > 1:
            in_all = sum(said["by_state"].get(word, 0) for word, _ in words)
            lines.append(f"{counted(in_all, 'case')} in all{where}.")
        if _asks_for_total(heard):
            lines.insert(0, f"{counted(said['open'], 'open case')}{where}.{all_of}")
        return "\n".join(lines)
    lines = [
        f"- {said['by_state'][word]} {_IN_WORDS.get(word) or stands(word)}"
        for word in _ORDER
        if said["by_state"].get(word)
    ]
    head = f"{counted(said['open'], 'open case')}{where}"
    shown = f"{head}:\n" + "\n".join(lines) if lines else f"{head}."
    return shown + ("" if payer else _payers(said, None, heard))


_SENT = "What was sent is listed by its days: ask `what went out this week`."


def _asks_for_total(heard: Heard) -> bool:
    """Whether all open ones are counted beside those that stand one way."""
    asked = [each for each in heard.understood.spans if "how_many" in each.concepts]
    return heard.has("everything") and (len(asked) > 1 or len(words_of(heard)) > 1)


async def _of_person(heard: Heard, tools: Toolbox) -> str:
    """Count the open cases of a patient; a name that nobody here knows is no zero."""
    case_ids = await find_named(heard, tools)
    told = [await tools.call("get_case", case_id=each) for each in case_ids[:_MOST]]
    lines = "".join(f"\n- {case_line(each['case'])}" for each in told)
    return f"{counted(len(case_ids), 'open case')} of that name:{lines}"


def _payers(said: dict[str, Any], word: str | None, heard: Heard) -> str:
    """Return the numbers payer by payer where several have some, or where that is asked for."""
    numbers = [
        (
            each["payer_name"] or "payer not certain",
            each["by_state"].get(word, 0) if word else each["open"],
        )
        for each in said["by_payer"]
    ]
    some = [(name, number) for name, number in numbers if number]
    is_asked = heard.has("overview") or asks_which_has_most(heard)
    if len(some) < (1 if is_asked else 2):
        return ""
    more = f", {len(some) - _MOST} more payers" if len(some) > _MOST else ""
    return (
        "\nBy payer: " + ", ".join(f"{name} {number}" for name, number in some[:_MOST]) + more + "."
    )


_RISK = re.compile(r"\bat risk\b|\bon the line\b")
_HOW_FAST = re.compile(r"\b(?:slow|fast|quick)\w*\b")


def _counts_cases(heard: Heard) -> bool:
    if _RISK.search(heard.words) or (heard.has("compare") and _HOW_FAST.search(heard.words)):
        return False
    if heard.back is not None and heard.has("sent_on", "inbox", "opened_on"):
        return False
    is_of_most = asks_which_has_most(heard)
    if heard.is_long_span and not is_of_most:
        return False
    is_odd = heard.understood.unknown or heard.strange
    if is_odd and not (words_of(heard) or heard.has("overview", "everything") or _of_cases(heard)):
        return False
    is_now = heard.has("overview") and not words_of(heard)
    is_ahead = heard.ahead_only and not (is_now or (is_of_most and heard.is_long_span))
    return not (heard.case_ids or heard.back_only or is_ahead or heard.older_than)


def _of_cases(heard: Heard) -> bool:
    return heard.points_at or re.search(r"\b(?:cases|patients|case)\b", heard.words) is not None


_PER = re.compile(
    r"\b(?:per|a|each|every) (?:day|week|month|quarter|year)\b|\b(?:month|week|year)ly\b"
)
_SHORT = 6


def _asks_per_month(heard: Heard) -> bool:
    """Whether it only asks of a number just told for how long it is: `thats per month or what`."""
    is_short = len(heard.words.split()) <= _SHORT and _PER.search(heard.words) is not None
    says = heard.understood.concepts or heard.payer or heard.codes or heard.names_case
    return is_short and _THAT.search(heard.words) is not None and not says


_THAT = re.compile(r"\bthat(?:'?s)?\b")

INTENTS = (
    Intent("", ("",), always(NOW), ANY, _asks_per_month),
    Intent(
        "how many cases stand how, for a payer",
        ("payer_of", *STATES.split()),
        _answer,
        f"{STATES} payer_of overview answered everything who",
        lambda heard: asks_which_has_most(heard) and _counts_cases(heard),
    ),
    Intent(
        "how many cases stand how, for a payer",
        ("how_many", "overview"),
        _answer,
        f"{STATES} how_many overview everything answered compare first needs payer_of"
        " visits_granted unsent payer_of authorization sent_on link role person where",
        _counts_cases,
    ),
)

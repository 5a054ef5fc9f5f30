"""How many cases stand how."""

from __future__ import annotations

from typing import Any

from agent.hearing import Heard
from agent.planner.listing import word_of
from agent.planner.which import find_named
from agent.toolbox import Toolbox
from agent.wording import case_line, counted, stands

_ORDER = (
    *("stuck", "denied", "pended", "partial", "running_out", "questions", "held", "sent_back"),
    *("draft", "staff_review", "new", "leaving", "pending", "approved", "scheduling"),
)
_IN_WORDS = {"questions": "with an open question", "running_out": "running out within 14 days"}
_MOST = 8


def fits(heard: Heard) -> bool:
    """Questions for numbers; visits and a payer's speed are counted elsewhere."""
    return heard.says(
        r"\bhow many\b(?!.*\bvisits?\b)|\boverview\b|\bbreakdown\b|\bby payer\b|\bper payer\b"
        r"|\bworkload\b|\bsummary\b|\bcounts?\b|\bnumbers\b|\bwhich payers\b|\bwhat payers\b"
        r"|\bhow (is|are) (the )?(queue|desk|things|we)\b|\btotals?\b"
    )


async def answer(heard: Heard, tools: Toolbox) -> str:
    """Count for one payer or for all, one state or all."""
    if heard.payer is None and heard.points_at:
        return await _of_person(heard, tools)
    said = await tools.call("count_cases", payer=heard.payer)
    where = f" for {heard.payer}" if heard.payer else ""
    word, what = word_of(heard)
    if word is not None:
        number = said["by_state"].get(word, 0)
        return f"{counted(number, 'case')} {what}{where}.{_payers(said, word, heard)}"
    lines = [
        f"- {said['by_state'][word]} {_IN_WORDS.get(word) or stands(word)}"
        for word in _ORDER
        if said["by_state"].get(word)
    ]
    head = f"{counted(said['open'], 'open case')}{where}"
    shown = f"{head}:\n" + "\n".join(lines) if lines else f"{head}."
    return shown + _payers(said, None, heard)


async def _of_person(heard: Heard, tools: Toolbox) -> str:
    """Count the open cases of a patient; a name that nobody here knows is no zero."""
    case_ids = await find_named(heard, tools)
    told = [await tools.call("get_case", case_id=each) for each in case_ids[:_MOST]]
    lines = "".join(f"\n- {case_line(each['case'])}" for each in told)
    return f"{counted(len(case_ids), 'open case')} of that name:{lines}"


def _payers(said: dict[str, Any], word: str | None, heard: Heard) -> str:
    """Return the numbers payer by payer where several have some."""
    if heard.payer is not None:
        return ""
    numbers = [
        (
            each["payer_name"] or "payer not certain",
            each["by_state"].get(word, 0) if word else each["open"],
        )
        for each in said["by_payer"]
    ]
    some = [(name, number) for name, number in numbers if number]
    if len(some) < 2:
        return ""
    more = f", {len(some) - _MOST} more payers" if len(some) > _MOST else ""
    return (
        "\nBy payer: " + ", ".join(f"{name} {number}" for name, number in some[:_MOST]) + more + "."
    )

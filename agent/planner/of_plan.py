"""Cases of one kind of plan, whoever the payer is: `VA`, `Medicaid`, `work comp`."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from agent.hearing.heard import Heard
from agent.hearing.plan_types import names_kind_alone, plan_kinds
from agent.hearing.words import written_out
from agent.planner.intent import Intent, names_no_case
from agent.planner.listing import STATES, words_of
from agent.planner.rules import where_nothing_is_open
from agent.toolbox import Toolbox
from agent.wording import case_list, counted

_ROWS, _MOST = 25, 4


async def _answer(heard: Heard, tools: Toolbox) -> str:
    """List them for each kind that is named, and each way of standing that is asked for."""
    kinds = plan_kinds(written_out(heard.words)) or (heard.plan_kind,)
    if heard.plan_kind not in kinds:
        kinds = (heard.plan_kind,)
    return "\n".join([await _of(replace(heard, plan_kind=each), tools) for each in kinds[:_MOST]])


async def _of(heard: Heard, tools: Toolbox) -> str:
    kind = (heard.plan_kind or "").replace("_", " ")
    payer = None if names_kind_alone(heard.typed) else heard.payer
    whose = f" under {kind}" + (f" for {payer}" if payer else "")
    lists = []
    for word, what in words_of(heard)[:_MOST] or ((None, "open"),):
        within = _within(heard) if word == "running_out" else None
        what = f"running out within {counted(within, 'day')}" if within is not None else what
        listed = await tools.call(
            "list_cases",
            state=word,
            payer=payer,
            plan=heard.plan_kind,
            within_days=within,
            limit=_ROWS,
            page=heard.page,
        )
        if word == "pending" and heard.older_than is not None:
            listed, what = _older(listed, heard.older_than)
        lists.append(case_list(listed, f"{what}{whose}", f"No case is {what}{whose}."))
    said = "\n".join(lists)
    is_rule = said.startswith("No case") and not words_of(heard) and heard.payer
    return said + (await where_nothing_is_open(heard, tools) if is_rule else "")


def _older(listed: dict[str, Any], days: int) -> tuple[dict[str, Any], str]:
    """Return those of a page that were sent more than so many days ago."""
    old = [each for each in listed["cases"] if (each["sent_days_ago"] or 0) > days]
    of = "" if listed["pages"] < 2 else f" (of the first {_ROWS})"
    what = f"pending for more than {counted(days, 'day')}{of}"
    return {**listed, "cases": old, "total": len(old), "pages": 1}, what


def _within(heard: Heard) -> int | None:
    return None if heard.ahead is None else (heard.ahead.last - heard.today).days


def _asks(heard: Heard) -> bool:
    """Whether cases are asked for, and not a rule of such plans."""
    is_rule = heard.codes or heard.has("rule", "requirements", "source", "destination", "channel")
    is_rule = is_rule or (heard.has("authorization") and heard.has("needs"))
    return heard.plan_kind is not None and names_no_case(heard) and not is_rule


INTENTS = (
    Intent(
        "cases of a kind of plan, such as Medicaid or workers' comp",
        ("",),
        _answer,
        f"{STATES} everything overview how_many who where needs link authorization latest visits"
        " answered changed visits_left sent_on first payer_of opened_on valid older inbox"
        " oldest requirements",
        _asks,
        minds="payer plan days",
    ),
)

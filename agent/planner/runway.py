"""What runs out soon, or within the days that are named."""

from __future__ import annotations

import math
import re
from datetime import timedelta
from typing import Any

from agent.hearing.heard import Heard
from agent.hearing.when import Window
from agent.planner.intent import Intent, names_no_case
from agent.planner.which import for_payer
from agent.toolbox import Toolbox
from agent.wording import case_line, case_list, counted

_IN_WEEK = re.compile(r"\bthis week\b")
_USUAL, _ROWS, _MOST_PAGES, _A_YEAR = 14, 25, 4, 365


async def what_runs_out(heard: Heard, tools: Toolbox) -> str:
    """List what runs out within the days that are named, else within two weeks."""
    window = heard.ahead or Window(heard.today, heard.today + timedelta(days=_USUAL))
    begins = (window.first - heard.today).days
    within = (window.last - heard.today).days
    if begins > 0:
        return await _between(window, heard, tools)
    listed = await tools.call(
        "list_cases",
        state="running_out",
        payer=heard.payer,
        limit=_ROWS,
        within_days=within,
        page=heard.page,
    )
    days, where = counted(within, "day"), for_payer(heard)
    until = f", until {window.last.isoformat()}" if within and _IN_WEEK.search(heard.words) else ""
    soon = f"within {days}{until}" if within else "today"
    none = f"within the next {days}{until}" if within else "today"
    return case_list(listed, f"running out {soon}{where}", f"Nothing runs out {none}{where}.")


async def _between(window: Window, heard: Heard, tools: Toolbox) -> str:
    """List what ends in a span that begins later: the tool gives the soonest first."""
    begins = (window.first - heard.today).days
    within = (window.last - heard.today).days
    ask = {"state": "running_out", "payer": heard.payer}
    earlier = (await tools.call("list_cases", **ask, limit=1, within_days=begins - 1))["total"]
    listed = await tools.call(
        "list_cases", **ask, limit=_ROWS, within_days=within, page=earlier // _ROWS + heard.page
    )
    number = listed["total"] - earlier
    span = f"from {window.first.isoformat()} to {window.last.isoformat()}{for_payer(heard)}"
    if window.first == window.last:
        span = f"on {window.first.isoformat()}{for_payer(heard)}"
    before = (
        f" {counted(earlier, 'case')} run{'s' if earlier == 1 else ''} out before."
        if earlier
        else ""
    )
    if not number:
        return f"Nothing runs out {span}.{before}"
    shown = [case for case in listed["cases"] if (case["runs_out_in_days"] or 0) >= begins]
    rows = "\n".join(f"- {case_line(case)}" for case in shown)
    rest = f"\nand {number - len(shown)} more." if number > len(shown) else ""
    return f"{counted(number, 'case')} running out {span}:\n{rows}{rest}\n{before.strip()}".rstrip()


async def _few(heard: Heard, tools: Toolbox) -> str:
    """List the cases with few authorized visits left, of those that run out first."""
    most = heard.visits_left or 0
    found: list[dict[str, Any]] = []
    page, pages = 1, 1
    while page <= min(pages, _MOST_PAGES):
        listed = await tools.call(
            "list_cases", state="running_out", payer=heard.payer, limit=_ROWS, page=page,
            within_days=_A_YEAR,
        )  # fmt: skip
        found += [each for each in listed["cases"] if _left(each) <= most]
        page, pages = page + 1, listed["pages"]
    visits = f"{counted(most, 'authorized visit')} or fewer left{for_payer(heard)}"
    visits = visits if most else f"used all its authorized visits{for_payer(heard)}"
    seen = f" (of the first {_ROWS * _MOST_PAGES} that run out)" if pages > _MOST_PAGES else ""
    if not found:
        return f"No case has {visits}{seen}."
    rows = "\n".join(f"- {case_line(each)}; {_left(each):g} left" for each in found)
    return f"{counted(len(found), 'case')} with {visits}{seen}:\n{rows}"


def _left(case: dict[str, Any]) -> float:
    """Return the authorized visits that are left; no end where they are not counted."""
    granted = case["authorized_visits"]
    return math.inf if granted is None else float(granted - case["used_visits"])


INTENTS = (
    Intent(
        "which cases have few visits left",
        ("",),
        _few,
        "running_out authorization visits visits_left who how_many units everything approved needs",
        lambda heard: heard.visits_left is not None and names_no_case(heard) and not heard.strange,
    ),
    Intent(
        "what runs out, within days or by a date",
        ("running_out", "visits_left", "running_out how_many", "running_out when"),
        what_runs_out,
        "running_out authorization visits visits_left needs how_many who when valid"
        " first units approved everything deadline next_step likely payer_of overview",
        lambda heard: names_no_case(heard) and not heard.strange,
        minds="payer days",
    ),
    Intent(
        "what runs out, within days or by a date",
        ("authorization", "approved", "visits"),
        what_runs_out,
        "authorization visits who valid units approved everything needs",
        lambda heard: names_no_case(heard) and heard.ahead_only and not heard.strange,
        minds="payer days",
    ),
)

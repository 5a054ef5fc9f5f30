"""Of the authorizations that run out: for which a next request is begun, and which lack notes."""

from __future__ import annotations

import re
from typing import Any

from agent.hearing.heard import Heard
from agent.planner.gaps import lacking
from agent.planner.intent import Intent, is_question, names_case, names_no_case
from agent.planner.visits import left_on
from agent.planner.which import cases_of, for_payer
from agent.toolbox import Toolbox
from agent.wording import case_line, counted, in_days

_ROWS = 25


async def _begun(heard: Heard, tools: Toolbox) -> str:
    listed = await _running_out(heard, tools)
    if not listed["total"]:
        return f"Nothing runs out within 14 days{for_payer(heard)}."
    lines = "\n".join(f"- {line_of(each)}" for each in listed["cases"])
    return f"{counted(listed['total'], 'case')} running out{for_payer(heard)}:\n{lines}"


def line_of(case: dict[str, Any]) -> str:
    """Return a case with whether a next request of it is begun."""
    if case["state"] in ("approved", "partial"):
        return f"{case_line(case)}; no next request is begun"
    ends = case["runs_out_in_days"]
    until = f"; runs out {in_days(ends)}" if ends is not None else ""
    return f"{case_line(case)}{until}; a next request is begun"


async def _running_out(heard: Heard, tools: Toolbox) -> dict[str, Any]:
    within = (heard.ahead.last - heard.today).days if heard.ahead else None
    return await tools.call(
        "list_cases", state="running_out", payer=heard.payer, limit=_ROWS, within_days=within
    )


async def _with_papers(heard: Heard, tools: Toolbox) -> str:
    """List what runs out, and the drafts that lack such a paper; neither is sorted by person."""
    begun = await _begun(heard, tools)
    return f"{begun}\n{await lacking(heard, tools)}\nCases are not sorted by therapist."


_STARTED = re.compile(
    r"\b(?:(?:anyone|anybody|somebody|someone|we) start"
    r"|started|begun|drafted|under ?way|in the works|in progress|going yet|submitted|sent in)\b"
)


async def _of_case(heard: Heard, tools: Toolbox) -> str:
    return "\n".join([line_of(each["case"]) for each in await cases_of(heard, tools)])


_MORE = re.compile(
    r"\b(?:need\w*|want\w*|get|ask(?:ing)? for|request\w*|require\w*) (?:some |a few )?"
    r"(?:more|additional|extra|further) (?:visits|sessions|time|treatments?)\b"
)


async def _more(heard: Heard, tools: Toolbox) -> str:
    """Say what is left, and how a next request is begun; what it brings nobody knows."""
    said = []
    for told in await cases_of(heard, tools):
        case_id = told["case"]["case_id"]
        said.append(f"{left_on(heard, told['case'])} {_BEGIN.format(case_id=case_id)}")
    return "\n".join(said)


_BEGIN = (
    "Visits beyond that need a new request: `draft {case_id}` begins one, a person approves it, and"
    " the payer decides."
)

MORE = (
    Intent(
        "",
        ("visits", "visits_left", "needs", "regrant", "running_out"),
        _more,
        "visits visits_left needs regrant running_out authorization visits_asked",
        lambda heard: names_case(heard) and _MORE.search(heard.words) is not None,
    ),
)
INTENTS = (
    Intent(
        "whether a next request of a case is begun",
        ("running_out", "draft_order running_out"),
        _of_case,
        "running_out opened_on draft draft_order authorization who person role visits new unsent"
        " negation sent_on submit_order changing next_step",
        lambda heard: (
            names_case(heard)
            and _STARTED.search(heard.words) is not None
            and is_question(heard)
            and not heard.acts
        ),
    ),
    Intent(
        "for which authorizations that run out a next request is begun",
        ("running_out",),
        _begun,
        "running_out draft_order draft authorization visits new unsent negation sent_on pending"
        " submit_order everything who opened_on next_step needs",
        lambda heard: (
            names_no_case(heard)
            and not heard.strange
            and _STARTED.search(heard.words) is not None
            and not heard.acts
        ),
        minds="payer days",
    ),
    Intent(
        "which of them that run out lack a note",
        ("running_out paper_kind",),
        _with_papers,
        "running_out paper_kind deadline missing needs who role visits authorization everything",
        lambda heard: names_no_case(heard) and not heard.strange,
        minds="payer days",
    ),
)

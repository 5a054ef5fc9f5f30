"""Plain facts of a case: payer, plan, codes and diagnoses."""

from __future__ import annotations

from typing import Any

from agent.hearing.heard import Heard
from agent.planner.intent import Intent, names_case
from agent.planner.which import cases_of
from agent.toolbox import Toolbox
from agent.wording import stands
from priorauth.models.coverage import line_in_words


async def _answer(heard: Heard, tools: Toolbox) -> str:
    return "\n".join([facts(each["case"]) for each in await cases_of(heard, tools)])


def facts(case: dict[str, Any]) -> str:
    """Return payer, plan, codes, diagnoses and what is asked for."""
    plan = line_in_words(case["line_of_business"] or "plan type not on file")
    return (
        f"{case['case_id']}: {case['payer_name'] or 'payer not certain'}, {plan}; codes"
        f" {', '.join(case['procedures']) or 'not on file'}; diagnoses"
        f" {', '.join(case['diagnoses']) or 'not on file'};"
        f" {case['visits_requested'] or 'no number of'} visits requested; {stands(case['state'])}."
    )


async def _who(heard: Heard, tools: Toolbox) -> str:
    """Say what may be shown of a patient: the facts of the case, and where the name stands."""
    lines = []
    for told in await cases_of(heard, tools):
        page = f" {told['desk_page']}" if told["desk_page"] else ""
        lines.append(f"{facts(told['case'])}\n{NAMES}{page}")
    return "\n".join(lines)


NAMES = (
    "Names, birth dates, addresses and member numbers are not shown here. A signed-in person sees"
    " them on the desk page of the case."
)

INTENTS = (
    Intent(
        "who a case is about, as far as it is shown", ("who_is",), _who, "who_is who", names_case
    ),
    Intent(
        "payer, plan, codes and diagnoses of a case",
        ("payer_of", "diagnosis", "codes", "visits_asked"),
        _answer,
        "payer_of diagnosis codes who visits_asked approved held authorization covered valid",
        names_case,
    ),
    Intent(
        "payer, plan, codes and diagnoses of a case",
        ("",),
        _answer,
        "",
        lambda heard: bool(
            heard.case_ids
            and (heard.payer or heard.line_of_business)
            and not heard.understood.unknown
        ),
    ),
)

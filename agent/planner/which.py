"""Which case is meant: by its id, or by a name that is matched inside the house."""

from __future__ import annotations

from typing import Any

from agent.hearing import Heard
from agent.toolbox import Refused, Toolbox
from agent.wording import case_line

_MOST = 5
_WHICH = "Which case? Give its id, such as C-7K2M9QXAPT, or the patient's last name."


async def find_named(heard: Heard, tools: Toolbox) -> tuple[str, ...]:
    """Return the cases that the question names, by id or by a patient's name."""
    if heard.case_ids:
        return heard.case_ids[:_MOST]
    if not heard.strange:
        return ()
    found = await tools.call("list_cases", name=" ".join(heard.strange), limit=10)
    if not found["total"] and heard.points_at:
        raise Refused("I know no payer and no patient with an open case of that name.")
    return tuple(case["case_id"] for case in found["cases"])


async def cases_of(heard: Heard, tools: Toolbox) -> list[dict[str, Any]]:
    """Return the cases that the question names with all that is shown of them.

    Raises:
        Refused: None is named; the text asks which.
    """
    case_ids = await find_named(heard, tools) or (await one_case(heard, tools),)
    return [await tools.call("get_case", case_id=each) for each in case_ids[:_MOST]]


def for_payer(heard: Heard) -> str:
    """Return ` for Aetna`, or nothing where all payers are meant."""
    return f" for {heard.payer}" if heard.payer else ""


async def one_case(heard: Heard, tools: Toolbox) -> str:
    """Return the one case that is meant.

    Raises:
        Refused: None or several are meant; the text asks which.
    """
    if len(heard.case_ids) == 1:
        return heard.case_ids[0]
    if heard.case_ids:
        raise Refused("Ask about one case at a time.")
    if not heard.strange:
        raise Refused(_WHICH)
    found = await tools.call("list_cases", name=" ".join(heard.strange), limit=_MOST)
    if found["total"] == 1:
        return str(found["cases"][0]["case_id"])
    if found["total"]:
        shown = "\n".join(f"- {case_line(case)}" for case in found["cases"])
        raise Refused(f"Which case do you mean?\n{shown}")
    raise Refused(_WHICH)

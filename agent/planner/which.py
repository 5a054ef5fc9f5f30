"""Which case is meant: by its id, or by a name that is matched inside the house."""

from __future__ import annotations

import re
from typing import Any

from agent.hearing.heard import Heard
from agent.toolbox import Refused, Toolbox
from agent.wording import case_line, counted

_MOST = 5
NO_CASE = "I know no payer and no patient with an open case of that name."
WHICH = "Which case? Give its id, such as C-7K2M9QXAPT, or the patient's last name."
_OF_RULE = re.compile(r"\brules?\b")
_NO_RULE = (
    " If a payer is meant, no rule of it is on file: it is unknown here, which is no “no”; verify"
    " with the payer before the visit."
)


def nobody_named(heard: Heard) -> str:
    """Return that nobody is known by a name; of rules too, where they are asked for."""
    return NO_CASE + (_NO_RULE if _OF_RULE.search(heard.words) else "")


async def find_named(heard: Heard, tools: Toolbox) -> tuple[str, ...]:
    """Return the cases that the question names, by id or by a patient's name."""
    if heard.case_ids:
        return heard.case_ids[:_MOST]
    if not heard.strange:
        return ()
    found = await _of_name(heard, tools, 10)
    if not found["total"] and heard.points_at:
        raise Refused(nobody_named(heard))
    return tuple(case["case_id"] for case in found["cases"])


async def _of_name(heard: Heard, tools: Toolbox, limit: int) -> dict[str, Any]:
    """Return the cases of a name, for the payer that is named.

    Raises:
        Refused: That name has open cases, but none for this payer; the text says which.
    """
    name = " ".join(heard.strange)
    found = await tools.call("list_cases", name=name, payer=heard.payer, limit=limit)
    if found["total"] or heard.payer is None:
        return found
    others = await tools.call("list_cases", name=name, limit=limit)
    if not others["total"]:
        return found
    shown = "\n".join(f"- {case_line(case)}" for case in others["cases"])
    raise Refused(f"No open case of that name is for {heard.payer}. Of that name:\n{shown}")


async def of_no_certain_payer(
    word: str | None, what: str, payer: str | None, tools: Toolbox
) -> str:
    """Say, where there is none for a payer, how many have no certain payer: maybe this one."""
    if payer is None:
        return ""
    counts = await tools.call("count_cases")
    found = [each for each in counts["by_payer"] if each["payer_id"] is None]
    number = sum(each["by_state"].get(word, 0) if word else each["open"] for each in found)
    if not number:
        return ""
    have = "has" if number == 1 else "have"
    return f" But {counted(number, 'case')} {what} {have} a payer that is not certain."


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
        raise Refused(WHICH)
    found = await _of_name(heard, tools, _MOST)
    if found["total"] == 1:
        return str(found["cases"][0]["case_id"])
    if found["total"]:
        shown = "\n".join(f"- {case_line(case)}" for case in found["cases"])
        raise Refused(f"Which case do you mean?\n{shown}")
    raise Refused(WHICH)

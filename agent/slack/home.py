"""The App Home of one person: what waits, and where to go on."""

from __future__ import annotations

from typing import Any

from agent.slack.writing import answer_blocks, heading, section
from agent.toolbox import Refused, Toolbox
from agent.wording import case_line, counted

_SHOWN = (
    ("stuck", "not delivered for certain"),
    ("denied", "denied"),
    ("running_out", "running out within 14 days"),
    ("held", "waiting for a person's approval"),
    ("questions", "with an open question"),
)
_ROWS = 3


async def home_view(tools: Toolbox, desk: str | None) -> dict[str, Any]:
    """Return the home page as Slack takes it; without rights it says so."""
    blocks: list[dict[str, Any]] = [heading("Prior authorizations")]
    try:
        counts = await tools.call("count_cases")
        blocks.append(section(f"{counted(counts['open'], 'open case')} in all."))
        for state, what in _SHOWN:
            listed = await tools.call("list_cases", state=state, limit=_ROWS)
            if listed["total"]:
                lines = "\n".join(f"- {case_line(case)}" for case in listed["cases"])
                ids = [case["case_id"] for case in listed["cases"]]
                text = f"{counted(listed['total'], 'case')} {what}\n{lines}"
                blocks += answer_blocks(text, by="planner", case_ids=ids, desk=desk)[:-1]
    except Refused as error:
        blocks.append(section(str(error)))
    if len(blocks) == 2:
        blocks.append(section("Nothing waits for anybody right now."))
    return {"type": "home", "blocks": blocks}

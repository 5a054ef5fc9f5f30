"""The App Home of one person: what she can do first, then what waits for others."""

from __future__ import annotations

from typing import Any, NamedTuple, cast

from slack_sdk.models.blocks import ActionsBlock

from agent.slack.writing import (
    answer_text,
    heading,
    open_buttons,
    question_blocks,
    section,
    show_all_button,
    work_button,
)
from agent.toolbox import Refused, Toolbox
from agent.wording import case_line, counted
from priorauth.minimum import CaseWord
from priorauth.models.people import Right, Role, Staff
from priorauth.models.views import QuestionView


class Part(NamedTuple):
    """Cases that stand in one way, where the desk page lists them, and who does it."""

    state: CaseWord
    what: str
    shelf: str
    right: Right


PARTS = (
    Part(CaseWord.STUCK, "not delivered for certain", "stuck", Right.RECORD),
    Part(CaseWord.DENIED, "denied", "answered", Right.DRAFT),
    Part(CaseWord.PENDED, "where the payer wants something", "answered", Right.DRAFT),
    Part(CaseWord.SENT_BACK, "sent back to be put right", "everything", Right.DRAFT),
    Part(CaseWord.RUNNING_OUT, "running out within 14 days", "runs_out", Right.DRAFT),
    Part(CaseWord.HELD, "waiting for a person's approval", "approval", Right.APPROVE),
    Part(CaseWord.QUESTIONS, "with an open question", "questions", Right.CORRECT),
)
_ROWS = 3
_MOST = 25
Blocks = list[dict[str, Any]]


async def home_view(
    tools: Toolbox,
    person: Staff,
    answerable: tuple[QuestionView, ...],
    desk: str | None,
) -> dict[str, Any]:
    """Return the home page as Slack takes it; without rights it says so.

    `answerable` are the questions that she may answer in Slack.
    """
    blocks: Blocks = [heading("Prior authorizations")]
    try:
        counts = await tools.call("count_cases")
        blocks.append(section(f"{counted(counts['open'], 'open case')} in all."))
        mine = await _wanted_of(tools, person, desk)
        others: Blocks = []
        for part in PARTS:
            listed = await tools.call("list_cases", state=part.state, limit=_ROWS)
            if listed["total"]:
                at = mine if part.right in person.rights else others
                at += _part(listed, part, desk)
        for question in answerable[:_ROWS]:
            mine += question_blocks(question, desk=desk, asked_by="", answered_here=True)
        blocks += [heading("For you"), *mine] if mine else []
        blocks += [heading("For others"), *others] if others else []
    except Refused as error:
        blocks.append(section(str(error)))
    if len(blocks) == 2:
        blocks.append(section("Nothing waits for anybody right now."))
    return {"type": "home", "blocks": blocks}


async def all_of(tools: Toolbox, state: str) -> tuple[str, list[str]]:
    """Return every case of one part in words, and their ids; at most 25 of them.

    Raises:
        Refused: She may not see cases.
    """
    part = next(each for each in PARTS if each.state == state)
    listed = await tools.call("list_cases", state=state, limit=_MOST)
    rest = listed["total"] - len(listed["cases"])
    more = f"\nand {rest} more, on the desk page." if rest > 0 else ""
    return f"{_lines(listed, part.what)}{more}", _ids(listed)


async def _wanted_of(tools: Toolbox, person: Staff, desk: str | None) -> Blocks:
    """Return the drafts that wait for something from somebody of her kind."""
    if person.role not in (Role.THERAPIST, Role.FRONT_DESK):
        return []
    listed = await tools.call("list_cases", state="draft", limit=_MOST)
    waiting = [
        (case, needs)
        for case in listed["cases"]
        if (needs := [gap["need"] for gap in case["gaps"] if gap["who"] == person.role])
    ]
    if not waiting:
        return []
    lines = [f"- {case['case_id']}: {case['payer_name'] or 'payer not certain'}; needs"
             f" {', '.join(needs)}" for case, needs in waiting[:_ROWS]]  # fmt: skip
    who = person.role.replace("_", " ")
    text = "\n".join([f"{counted(len(waiting), 'draft')} waiting for the {who}", *lines])
    ids = [cast("str", case["case_id"]) for case, _ in waiting[:_ROWS]]
    return _shown(text, ids, desk, work_button(desk, "missing") if len(waiting) > 1 else [])


def _part(listed: dict[str, Any], part: Part, desk: str | None) -> Blocks:
    total = listed["total"]
    more = show_all_button(part.state, total) if total > len(listed["cases"]) else []
    more += work_button(desk, part.shelf) if total > 1 else []
    return _shown(_lines(listed, part.what), _ids(listed), desk, more)


def _shown(text: str, ids: list[str], desk: str | None, more: list[Any]) -> Blocks:
    buttons = [*more, *open_buttons(ids, desk)]
    shown = [section(answer_text(text, desk))]
    return [*shown, ActionsBlock(elements=buttons).to_dict()] if buttons else shown


def _lines(listed: dict[str, Any], what: str) -> str:
    lines = [f"- {case_line(case)}" for case in listed["cases"]]
    return "\n".join([f"{counted(listed['total'], 'case')} {what}", *lines])


def _ids(listed: dict[str, Any]) -> list[str]:
    return [case["case_id"] for case in listed["cases"]]

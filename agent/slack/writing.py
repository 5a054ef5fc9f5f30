"""How an answer looks in Slack: escaped text in sections, and buttons that lead to the desk."""

from __future__ import annotations

import json
import re
from collections.abc import Sequence
from typing import Any

from slack_sdk.models.blocks import (
    ActionsBlock,
    Block,
    ButtonElement,
    ContextBlock,
    HeaderBlock,
    MarkdownTextObject,
    SectionBlock,
)

from agent.slack.tables import parted, table_of
from priorauth.models.views import QuestionView

LONGEST_SECTION = 2_900
MOST_SECTIONS = 12
MOST_BUTTONS = 3
_ID = re.compile(r"(?<!/)(?<!page of )\bC-[0-9A-Z]{10}\b")
_LINK = re.compile(r"&lt;(https://([A-Za-z0-9.-]{1,200})(?:/[^\s&|<>@]{0,400})?)&gt;")
OPEN, MORE, REPLY = "open_in_desk", "show_more", "answer_question"
SHOW_ALL = "show_all"


def escaped(text: str) -> str:
    """Return text that Slack shows as it is: no mention, channel call or link can hide in it."""
    plain = text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
    return "".join(letter for letter in plain if letter.isprintable() or letter == "\n")


def _shown_as_is(text: str) -> MarkdownTextObject:
    """Return marked-up text in which Slack itself looks for no addresses, channels or names."""
    return MarkdownTextObject(text=text, verbatim=True)


def answer_blocks(
    text: str,
    *,
    by: str,
    case_ids: Sequence[str],
    desk: str | None,
    question: str | None = None,
    open_questions: Sequence[QuestionView] = (),
) -> list[dict[str, Any]]:
    """Return the blocks of an answer: text, where to go on, and who answered.

    `open_questions` are those of the answer that the person who asked may answer in Slack.
    """
    before, cases, after = parted(text)
    blocks: list[Block] = _sections(before, desk)
    blocks += [table_of(cases, desk)] if cases else []
    blocks += _sections(after, desk)
    buttons = open_buttons(case_ids, desk)
    if "say `more`" in text and question is not None:
        buttons.append(ButtonElement(text="Show more", action_id=MORE, value="more"))
    if len(case_ids) > 1:
        buttons += work_button(desk)
    buttons += [
        ButtonElement(text=f"Answer {each.question_id}", action_id=REPLY, value=each.question_id)
        for each in open_questions[:1]
    ]
    if buttons:
        blocks.append(ActionsBlock(elements=buttons))
    blocks.append(ContextBlock(elements=[_shown_as_is(_ABOUT[by])]))
    return [block.to_dict() for block in blocks]


_ABOUT = {
    "model": "Answered by Claude from the desk's tools. Names stay on the desk page.",
    "planner": "Answered from the desk's tools, without a model. Names stay on the desk page.",
}


def plain_blocks(text: str, desk: str | None) -> list[dict[str, Any]]:
    """Return the blocks of a text; every case id in it leads to its page on the desk."""
    shown = escaped(text)
    if desk:
        place = desk.rstrip("/")
        shown = _ID.sub(lambda found: f"<{place}/cases/{found[0]}|{found[0]}>", shown)
    sections = [SectionBlock(text=_shown_as_is(part)) for part in _parts(shown)]
    return [block.to_dict() for block in sections]


def question_blocks(
    question: QuestionView, *, desk: str | None, asked_by: str, answered_here: bool
) -> list[dict[str, Any]]:
    """Return one question to one person: about which case, who asks, and where to answer.

    `asked_by` is the Slack user id of who asked a colleague, and is told of the answer; else "".
    """
    about = [f"About `{question.case_id}`."] if question.case_id else []
    about += [f"Asked by <@{asked_by}>."] if asked_by else []
    about += [] if answered_here else ["Please answer it on the desk page."]
    text = f"*{escaped(question.what)}*\n{escaped(question.why)}\n{' '.join(about)}".rstrip()
    buttons = open_buttons((question.case_id,) if question.case_id else (), desk)
    if answered_here:
        value = f"{question.question_id} {asked_by}".strip()
        answer = ButtonElement(text="Answer", action_id=REPLY, value=value, style="primary")
        buttons.insert(0, answer)
    blocks: list[Block] = [SectionBlock(text=_shown_as_is(text))]
    if buttons:
        blocks.append(ActionsBlock(elements=buttons))
    blocks.append(ContextBlock(elements=[_shown_as_is(f"Question {question.question_id}")]))
    return [block.to_dict() for block in blocks]


def heading(text: str) -> dict[str, Any]:
    """Return a heading."""
    return HeaderBlock(text=text[:150]).to_dict()


def section(text: str) -> dict[str, Any]:
    """Return a section of text that was escaped already."""
    return SectionBlock(text=_shown_as_is(text[:LONGEST_SECTION])).to_dict()


def reply_modal(
    question: QuestionView, *, asked_by: str = "", at_home: bool = False
) -> dict[str, Any]:
    """Return the form in which a person answers a question; it remembers where it was opened."""
    about = f"\nAbout `{question.case_id}`." if question.case_id else ""
    return {
        "type": "modal",
        "callback_id": REPLY,
        "private_metadata": json.dumps(
            {"question": question.question_id, "asked_by": asked_by, "at_home": at_home}
        ),
        "title": {"type": "plain_text", "text": "Answer the desk"},
        "submit": {"type": "plain_text", "text": "Answer"},
        "close": {"type": "plain_text", "text": "Not now"},
        "blocks": [
            section(
                f"*{escaped(question.what)}*\n{escaped(question.why)}{about}\nYes or no, a count,"
                " a date or codes. Nothing that names a patient."
            ),
            {
                "type": "input",
                "block_id": "answer",
                "label": {"type": "plain_text", "text": "Your answer"},
                "element": {"type": "plain_text_input", "action_id": "text", "max_length": 120},
            },
        ],
    }


def answer_text(text: str, desk: str | None) -> str:
    """Escape, then let case ids stand out, and the desk's pages and sources be links."""
    linked = _LINK.sub(r"<\1|\2>", escaped(text))
    if desk:
        page = rf"{re.escape(desk.rstrip('/'))}/cases/(C-[0-9A-Z]{{10}})(?![0-9A-Z/])"
        linked = re.sub(page, r"<\g<0>|the page of \1>", linked)
    return _ID.sub(lambda found: f"`{found[0]}`", linked)


def _sections(text: str, desk: str | None) -> list[Block]:
    parts = _parts(answer_text(text, desk)) if text else []
    return [SectionBlock(text=_shown_as_is(part)) for part in parts]


def _parts(text: str) -> list[str]:
    """Cut a text at its lines so that each part fits a section."""
    parts, part = [], ""
    for line in text.split("\n"):
        line = line[:LONGEST_SECTION]
        if part and len(part) + len(line) + 1 > LONGEST_SECTION:
            parts.append(part)
            part = ""
        part = f"{part}\n{line}" if part else line
    parts.append(part or " ")
    if len(parts) > MOST_SECTIONS:
        return [*parts[: MOST_SECTIONS - 1], "… and more. Ask about fewer cases."]
    return parts


def open_buttons(case_ids: Sequence[str], desk: str | None) -> list[ButtonElement]:
    """Return the ways to the first cases on the desk page."""
    if not desk:
        return []
    place = desk.rstrip("/")
    return [
        ButtonElement(
            text=f"Open {case_id}", action_id=f"{OPEN}:{number}", url=f"{place}/cases/{case_id}"
        )
        for number, case_id in enumerate(case_ids[:MOST_BUTTONS])
    ]


def work_button(desk: str | None, shelf: str = "") -> list[ButtonElement]:
    """Return the way to the desk page's list of them, where they are worked."""
    if not desk:
        return []
    address = f"{desk.rstrip('/')}/queue/{shelf}" if shelf else f"{desk.rstrip('/')}/"
    return [ButtonElement(text="Work them", action_id=f"{OPEN}:queue", url=address)]


def show_all_button(state: str, total: int) -> list[ButtonElement]:
    """Return what shows all cases of one part of the home page."""
    return [ButtonElement(text=f"Show all {total}", action_id=SHOW_ALL, value=state)]

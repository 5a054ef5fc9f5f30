"""What is kept of a conversation, so that it goes on after a restart: never a name.

The planner's last question is kept only when it would be fit for a model too; names in it are
replaced by case ids. The model's part was fit for a model already. Old turns are cut away, but
the ids that were spoken of in them stay.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import replace
from datetime import date
from typing import Any

from agent.hearing.heard import Heard, hear
from agent.hearing.when import Window
from agent.planner import Planner
from agent.thread import Thread
from priorauth.models.conversation import Asked

KEPT_TURNS = 12
"""Messages of a conversation that go with the next question."""
MOST_IDS = 40
_ID = re.compile(r"\b[A-Z]-[2-9A-HJKMNP-TV-Z]{10}\b")
_EARLIER = "Earlier in this conversation we spoke of:"


def cut(said: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """Return the last turns; the first of them says which ids were spoken of before."""
    if len(said) <= KEPT_TURNS:
        return said
    gone, kept = said[:-KEPT_TURNS], said[-KEPT_TURNS:]
    words = " ".join(str(each["content"]) for each in gone)
    ids = list(dict.fromkeys(_ID.findall(words)))[-MOST_IDS:]
    if not ids:
        return kept
    first = kept[0]
    note = f"({_EARLIER} {', '.join(ids)}.)"
    return [{**first, "content": f"{note}\n{first['content']}"}, *kept[1:]]


def asked_of(planner: Planner, question: str | None, today: date) -> Asked:
    """Return what the planner was asked last; `question` is its text with no name in it."""
    last, thread = planner.last, planner.thread
    listed = (*thread.case_ids, *thread.document_ids)
    shown = Asked(shown=listed, page=thread.page, offered=thread.offered)
    if last is None or question is None:
        return shown
    return Asked(
        question=question,
        on_day=today,
        payers=last.payers,
        codes=last.codes,
        line_of_business=last.line_of_business,
        state=last.state,
        visit=last.visit,
        about=last.on,
        ahead=last.ahead and (last.ahead.first, last.ahead.last),
        back=last.back and (last.back.first, last.back.last),
        case_ids=last.case_ids,
        shown=listed,
        page=thread.page,
        offered=thread.offered,
    )


def planner_of(asked: Asked, payers: Iterable[str]) -> Planner:
    """Return a planner that goes on from there."""
    planner = Planner()
    papers = tuple(each for each in asked.shown if each.startswith("D-"))
    cases = tuple(each for each in asked.shown if each not in papers)
    thread = Thread(case_ids=cases, document_ids=papers, page=asked.page, offered=asked.offered)
    planner.go_on(_heard(asked, payers), thread)
    return planner


def _heard(asked: Asked, payers: Iterable[str]) -> Heard | None:
    if asked.question is None or asked.on_day is None:
        return None
    heard = hear(asked.question, payers, asked.on_day)
    return replace(
        heard,
        payer=asked.payers[0] if asked.payers else None,
        payers=asked.payers,
        codes=asked.codes,
        line_of_business=asked.line_of_business,
        state=asked.state,
        visit=asked.visit,
        on=asked.about,
        ahead=asked.ahead and Window(*asked.ahead),
        back=asked.back and Window(*asked.back),
        case_ids=asked.case_ids or heard.case_ids,
        page=asked.page,
    )

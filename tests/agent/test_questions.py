"""Every question on file is answered by the planner as written down, with the tools it names.

Every figure in an answer comes from what the tools told, or from the question.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterator
from functools import cache
from pathlib import Path
from typing import Any

import pytest
import yaml
from mcp import Client
from mcp_types import CallToolResult

from agent.answering import Answer, Answerer
from agent.hearing.counts import few_visits
from agent.hearing.one_day import days_written_out
from agent.hearing.pace import pace_in
from agent.hearing.spelling import spelled_right
from agent.hearing.when import ahead_in, days_old
from agent.hearing.words import written_out
from agent.planner import accounting
from agent.toolbox import text_of
from evals.build_asked_words import SAID_WITH
from tests import practice as day
from tests.agent.conftest import Talk
from tests.clinics import NOW
from tests.practice import Practice

pytestmark = pytest.mark.anyio

TODAY = NOW.date()
FOLDER = Path(__file__).parents[2] / "evals" / "questions"
AREAS = sorted(path.stem for path in FOLDER.glob("*.yaml"))
IDS = {
    name: getattr(day, name)
    for name in (
        "PENDING",
        "HELD",
        "DENIED",
        "RUNNING_OUT",
        "DRAFT",
        "ASKED",
        "SCHEDULING",
        "ELSEWHERE",
    )
}
LEAST = 2_100
ABSTAINS = ("I do not know how to answer", "I know no payer and no patient", "Which case?")


@cache
def questions(area: str) -> list[dict[str, Any]]:
    text = (FOLDER / f"{area}.yaml").read_text(encoding="utf-8")
    return list(yaml.load(text, Loader=yaml.CSafeLoader))


def filled(text: str) -> str:
    for name, value in IDS.items():
        text = text.replace(f"{{{name}}}", value)
    return text


def wrong(question: dict[str, Any], said: Answer) -> str | None:
    for part in question["says"]:
        if filled(part).casefold() not in said.answer.casefold():
            return f"does not say {part!r}"
    for part in question.get("never", ()):
        if filled(part) in said.answer:
            return f"says {part!r}"
    if question.get("abstains") and not any(sign in said.answer for sign in ABSTAINS):
        return "does not abstain"
    wanted = question.get("tools")
    if wanted is not None and not (set(wanted) <= set(said.tools) and (wanted or not said.tools)):
        return f"used {said.tools}"
    return None


LOOKING = frozenset(
    {"count_cases", "explain_denial", "get_case", "list_cases", "lookup_payer_rules"}
    | {"payer_turnaround"}
)
"""Tools that change nothing, so that the same call has the same result until another one runs."""
Told = dict[str, CallToolResult]


class Listening:
    """The client of the tools, with what they told written down.

    What was looked up for an earlier question is told again without a look: two thousand
    questions ask the same few things of one practice day.
    """

    def __init__(self, client: Client, seen: Told | None = None) -> None:
        self._client = client
        self._seen = {} if seen is None else seen
        self.told: list[Any] = []

    async def call_tool(self, tool: str, arguments: dict[str, Any]) -> CallToolResult:
        call = json.dumps([tool, arguments])
        if tool not in LOOKING:
            self._seen.clear()
        if call not in self._seen:
            self._seen[call] = await self._client.call_tool(tool, arguments)
        result = self._seen[call]
        self.told.append(result.structured_content or text_of(result))
        return result


NUMBER = re.compile(r"(?<![\w.-])\d+(?:\.\d+)?(?![\w-])")
NOT_A_FIGURE = re.compile(
    r"\b\d{5}\b|https?://\S+|\b[A-Z]-[0-9A-Z]+|\d{4}-\d{2}-\d{2}|[A-Z][a-z]{2} \d{1,2}\b"
)
OURS = {"0", "7", "12", "14", "278"}
"""None; figures of the help text and of the usual spans; the name of a transaction."""


def untraced(question: dict[str, Any], said: Answer, told: list[Any]) -> str | None:
    """Return a figure of the answer that no tool told and that nobody asked with."""
    asked = " ".join(question["asked"])
    known = {figure for text in (asked, json.dumps(told)) for figure in re.findall(r"[\d.]+", text)}
    known |= OURS | {f"{float(each):g}" for each in known if re.fullmatch(r"\d+(\.\d+)?", each)}
    known |= {str(len(rows)) for answer in told for rows in lists_in(answer)}
    known |= {str(each) for turn in question["asked"] for each in days_meant(turn)}
    known |= {each for turn in question["asked"] for each in worked_out(turn, known)}
    known |= set(counted_below(said.answer, json.dumps(told)))
    figures = NUMBER.findall(NOT_A_FIGURE.sub(" ", said.answer))
    return next((f"says {each} from nowhere" for each in figures if each not in known), None)


def counted_below(answer: str, told: str) -> Iterator[str]:
    """Yield how many cases stand below a heading, each of which a tool told."""
    for found in re.finditer(r"^(\d+) cases? [^\n]*:\n((?:- C-[^\n]+\n?)+)", answer, re.MULTILINE):
        ids = re.findall(r"^- (C-\w+):", found[2], re.MULTILINE)
        if found[1] == str(len(ids)) and all(each in told for each in ids):
            yield found[1]


def worked_out(turn: str, known: set[str]) -> Iterator[str]:
    """Yield what `2x/wk for 4 weeks` comes to, or how many weeks what is left lasts."""
    pace = pace_in(turn)
    if pace is None or pace.a_week is None:
        yield from [str(pace.visits)] if pace else []
        return
    if pace.weeks is not None:
        yield from (str(pace.weeks), str(pace.a_week * pace.weeks))
    else:
        yield from [str(int(each) // pace.a_week) for each in known if each.isdigit()]


def lists_in(told: Any) -> Iterator[list[Any]]:
    inside = told.values() if isinstance(told, dict) else told if isinstance(told, list) else ()
    if isinstance(told, list):
        yield told
    for each in inside:
        yield from lists_in(each)


def days_meant(turn: str) -> Iterator[int]:
    turn = written_out(days_written_out(spelled_right(turn)))
    window, old, visits = ahead_in(turn, TODAY), days_old(turn), few_visits(turn)
    if visits is not None:
        yield visits
    if window is not None:
        yield (window.last - TODAY).days
    if old is not None:
        yield old


@pytest.mark.parametrize("area", AREAS)
async def test_questions_are_answered_as_written_down(
    talk: Talk,
    practice: Practice,
    area: str,
    record_property: Callable[[str, object], None],
) -> None:
    practice.works = False
    problems = []
    seen: Told = {}
    said_with = []
    async with talk() as desk:
        for question in questions(area):
            heard = Listening(desk.client, seen)
            anew = Answerer(heard, desk.caller, desk.known)  # type: ignore[arg-type]
            for turn in question["asked"]:
                said = await anew.ask(filled(turn))
                said_with += anew.heard_as
            if problem := wrong(question, said) or untraced(question, said, heard.told):
                asked = question["asked"][-1]
                problems.append(f"{question['id']} {asked!r} {problem}: {said.answer}")

    record_property(SAID_WITH, said_with)
    assert problems == []
    assert [odd for kind, words in said_with if (odd := accounting.unaccounted(words, kind))] == []


def test_there_are_enough_questions_and_their_ids_are_unique() -> None:
    ids = [question["id"] for area in AREAS for question in questions(area)]

    assert len(ids) == len(set(ids)) >= LEAST

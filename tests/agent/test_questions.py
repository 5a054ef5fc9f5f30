"""Every question on file is answered by the planner as written down, with the tools it names."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
import yaml

from agent.answering import Answer, Answerer
from tests import practice as day
from tests.agent.conftest import Talk
from tests.practice import Practice

pytestmark = pytest.mark.anyio

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
LEAST = 150
ABSTAINS = ("I do not know how to answer", "I know no payer and no patient", "Which case?")


def questions(area: str) -> list[dict[str, Any]]:
    return list(yaml.safe_load((FOLDER / f"{area}.yaml").read_text(encoding="utf-8")))


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


@pytest.mark.parametrize("area", AREAS)
async def test_questions_are_answered_as_written_down(
    talk: Talk, practice: Practice, area: str
) -> None:
    practice.works = False
    problems = []
    async with talk() as desk:
        for question in questions(area):
            anew = Answerer(desk.client, desk.caller, desk.known)
            for turn in question["asked"]:
                said = await anew.ask(filled(turn))
            if problem := wrong(question, said):
                asked = question["asked"][-1]
                problems.append(f"{question['id']} {asked!r} {problem}: {said.answer}")

    assert problems == []


def test_there_are_enough_questions_and_their_ids_are_unique() -> None:
    ids = [question["id"] for area in AREAS for question in questions(area)]

    assert len(ids) == len(set(ids)) >= LEAST

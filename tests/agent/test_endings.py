"""Every reason for which a model stops has its own plain ending, and nothing is done by half."""

from __future__ import annotations

from collections.abc import AsyncIterator
from typing import Any

import pytest
from pydantic import SecretStr

from adapters.model.claude import Claude
from adapters.settings import ModelSettings
from tests.agent.conftest import Talk
from tests.practice import ELSEWHERE, PENDING, Practice
from tests.simulator.town import Town

pytestmark = pytest.mark.anyio


@pytest.fixture
async def claude(town: Town) -> AsyncIterator[Claude]:
    town.http.delete("/control/drills")
    settings = ModelSettings(
        api_key=SecretStr("practice"), base_url=f"{town.url}/claude", model="claude-sonnet-5-5"
    )
    model = Claude(settings, seconds=5)
    yield model
    await model.close()


def script(town: Town, *turns: dict[str, Any]) -> None:
    town.control("claude/script", {"turns": list(turns)})


def says(text: str, stop_reason: str | None = None) -> dict[str, Any]:
    return {"reply": [{"type": "text", "text": text}], "stop_reason": stop_reason}


@pytest.mark.parametrize(
    ("turn", "why"),
    [
        (says("I would rather not.", "refusal"), "The model declined to answer."),
        (
            says("Well", "model_context_window_exceeded"),
            "The conversation became too long for the model.",
        ),
        (says("Well", "of_a_reason_nobody_knows"), "for a reason that the desk does not know"),
        (says(" ", "end_turn"), "The model said nothing."),
    ],
    ids=["refusal", "context", "unknown", "nothing"],
)
async def test_without_a_usable_answer_the_planner_answers_and_says_why(
    talk: Talk, town: Town, claude: Claude, turn: dict[str, Any], why: str
) -> None:
    script(town, turn)
    async with talk(claude) as desk:
        said = await desk.ask("what is pending for Northwind?")

    assert said.by == "planner" and PENDING in said.answer
    assert why.rstrip(".") in said.answer and "Answered without the model." in said.answer


async def test_a_model_that_pauses_goes_on(talk: Talk, town: Town, claude: Claude) -> None:
    script(town, says("Wait.", "pause_turn"), says("Here it is."))
    async with talk(claude) as desk:
        said = await desk.ask("what is pending?")

    assert (said.by, said.answer) == ("model", "Here it is.")


@pytest.mark.parametrize(
    ("status", "times"), [(429, 3), (500, 3), (529, 3)], ids=["429", "500", "529"]
)
async def test_a_storm_is_tried_three_times_and_then_said(
    talk: Talk, town: Town, claude: Claude, status: int, times: int
) -> None:
    error = {"status": status, "retry_after": 0.05}
    script(town, *({"error": error} for _ in range(times)), says("Too late."))
    async with talk(claude) as desk:
        said = await desk.ask("what is pending for Northwind?")

    assert said.by == "planner" and PENDING in said.answer
    assert "Answered without the model." in said.answer and "Too late" not in said.answer


async def test_what_a_model_was_told_by_name_is_kept_in_no_database(talk: Talk, town: Town) -> None:
    settings = ModelSettings(
        api_key=SecretStr("practice"),
        base_url=f"{town.url}/claude",
        model="claude-sonnet-5-5",
        may_see_names=True,
    )
    model = Claude(settings, seconds=5)
    script(town, says("Nobody of that name."), says("Still nobody."))
    async with talk(model) as desk:
        first = await desk.ask("what is the status of Somebody Unheardof?")
        await desk.ask("what is pending?")
        memory = await desk.remembered()
    await model.close()

    assert first.by == "model"
    assert memory.said == ()
    assert "Unheardof" not in memory.model_dump_json()


async def test_a_case_of_another_clinic_is_one_that_does_not_exist(
    talk: Talk, town: Town, claude: Claude, practice: Practice
) -> None:
    ask = {"type": "tool_use", "name": "get_case", "input": {"case_id": ELSEWHERE}}
    script(town, {"reply": [ask]}, says("{tool_result}"))
    async with talk(claude) as desk:
        said = await desk.ask("what is pending?")

    assert "No case with that id" in said.answer or "is on file here" in said.answer
    assert "Northwind" not in said.answer

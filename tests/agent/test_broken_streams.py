"""A model's answer that breaks while it comes: nothing is done by half, and the planner answers."""

from __future__ import annotations

from collections.abc import AsyncIterator
from typing import Any

import pytest
from pydantic import SecretStr

from adapters.model.claude import Claude
from adapters.settings import ModelSettings
from tests.agent.conftest import Talk
from tests.practice import DRAFT, PENDING, Practice
from tests.simulator.town import Town

pytestmark = pytest.mark.anyio

WORDS = "There is one request at the payer, and it waits for nobody here. " * 4


def at_hand(town: Town, seconds: float) -> Claude:
    settings = ModelSettings(
        api_key=SecretStr("practice"), base_url=f"{town.url}/claude", model="claude-sonnet-5-5"
    )
    return Claude(settings, seconds=seconds)


@pytest.fixture
async def claude(town: Town) -> AsyncIterator[Claude]:
    town.http.delete("/control/drills")
    model = at_hand(town, 5)
    yield model
    town.http.delete("/control/drills")
    await model.close()


class Heard:
    """Keeps what an answer's listener is told."""

    def __init__(self) -> None:
        self.told: list[str] = []

    async def looks_up(self, tool: str) -> None:
        self.told.append(f"looks up {tool}")

    async def says(self, piece: str) -> None:
        self.told.append(piece)


def script(town: Town, *blocks: list[dict[str, Any]]) -> None:
    town.control("claude/script", {"turns": [{"reply": each} for each in blocks]})


def text(words: str) -> list[dict[str, Any]]:
    return [{"type": "text", "text": words}]


def call(tool: str, **arguments: Any) -> dict[str, Any]:
    return {"type": "tool_use", "name": tool, "input": arguments}


async def test_an_answer_is_heard_piece_by_piece(talk: Talk, town: Town, claude: Claude) -> None:
    heard = Heard()
    script(town, [call("list_cases", state="pending")], text(WORDS))
    async with talk(claude) as desk:
        said = await desk.ask("what is pending?", heard)

    assert heard.told[0] == "looks up list_cases"
    assert len(heard.told) > 5 and "".join(heard.told[1:]).strip() == said.answer


@pytest.mark.parametrize(
    ("drill", "why"),
    [
        ({"drill": "overloaded_midway"}, "broke off in the middle of its answer"),
        ({"drill": "ends_midway"}, "broke off in the middle of its answer"),
        ({"drill": "half_json", "vendor": "claude"}, "broke off in the middle of its answer"),
        (
            {"drill": "cut_connection", "vendor": "claude", "at": "half_response"},
            "broke off in the middle of its answer",
        ),
        ({"drill": "html_with_200", "vendor": "claude"}, "broke off"),
        ({"drill": "overloaded", "times": 3}, "is not available now (status 529)"),
    ],
    ids=["529 midway", "ends", "half an event", "cut", "a web page", "529 three times"],
)
async def test_a_broken_answer_is_replaced_by_the_planners_and_says_so(
    talk: Talk, town: Town, claude: Claude, drill: dict[str, Any], why: str
) -> None:
    script(town, text(WORDS), text(WORDS), text(WORDS))
    town.control("drills", drill)
    async with talk(claude) as desk:
        said = await desk.ask("what is pending for Northwind?")

    assert said.by == "planner" and PENDING in said.answer
    assert why in said.answer and "nswered without the model" in said.answer
    assert WORDS.split(",")[0] not in said.answer


@pytest.mark.parametrize("seconds", [8, 900], ids=["trickles", "stands still"])
async def test_an_answer_that_takes_too_long_is_not_waited_for(
    talk: Talk, town: Town, claude: Claude, seconds: float
) -> None:
    script(town, text(WORDS))
    town.control("drills", {"drill": "slow_drip", "vendor": "claude", "seconds": seconds})
    impatient = at_hand(town, 0.4)
    async with talk(impatient) as desk:
        said = await desk.ask("what is pending for Northwind?")
    await impatient.close()

    assert said.by == "planner" and PENDING in said.answer
    assert "took too long over its answer. Answered without the model." in said.answer


async def test_a_tool_call_that_breaks_off_is_not_made(
    talk: Talk, town: Town, claude: Claude, practice: Practice
) -> None:
    script(town, [call("draft_packet", case_id=DRAFT)])
    town.control("drills", {"drill": "ends_midway"})
    async with talk(claude) as desk:
        said = await desk.ask("what is pending?")

    assert said.by == "planner" and "draft_packet" not in said.tools
    assert not [row for row in practice.record() if row["action"] == "tool.draft_packet"]


async def test_four_hundred_calls_in_one_reply_end_after_twenty(
    talk: Talk, town: Town, claude: Claude, practice: Practice
) -> None:
    script(town, [call("list_cases", limit=1) for _ in range(400)], text("That was a lot."))
    async with talk(claude) as desk:
        said = await desk.ask("what is pending?")

    made = [row for row in practice.record() if row["action"] == "tool.list_cases"]
    assert len([row for row in made if row["phase"] == "attempt"]) == 20
    assert (said.by, said.answer) == ("model", "That was a lot.")

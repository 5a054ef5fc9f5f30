"""In the terminal an answer is read while it comes, and is whole whatever breaks."""

from __future__ import annotations

from collections.abc import AsyncIterator
from typing import Any

import pytest
from pydantic import SecretStr

from adapters.model.claude import Claude
from adapters.settings import ModelSettings
from agent.terminal import Spoken
from tests.agent.conftest import Talk
from tests.practice import PENDING
from tests.simulator.town import Town

pytestmark = pytest.mark.anyio

WORDS = "There is one request at the payer, and it waits for nobody here. " * 4
LOOKS = {"type": "tool_use", "name": "list_cases", "input": {"state": "pending"}}


@pytest.fixture
async def claude(town: Town) -> AsyncIterator[Claude]:
    settings = ModelSettings(
        api_key=SecretStr("practice"), base_url=f"{town.url}/claude", model="claude-sonnet-5-5"
    )
    town.http.delete("/control/drills")
    model = Claude(settings, seconds=5)
    yield model
    town.http.delete("/control/drills")
    await model.close()


def script(town: Town, *blocks: list[dict[str, Any]]) -> None:
    town.control("claude/script", {"turns": [{"reply": each} for each in blocks]})


async def asked(talk: Talk, claude: Claude) -> list[str]:
    """Return what was written on the screen, piece by piece."""
    written: list[str] = []
    spoken = Spoken(written.append)
    async with talk(claude) as desk:
        spoken.finish((await desk.ask("what is pending for Northwind?", spoken)).answer)
    return written


async def test_an_answer_is_written_as_it_comes_and_once(
    talk: Talk, town: Town, claude: Claude
) -> None:
    script(town, [LOOKS], [{"type": "text", "text": WORDS}])

    written = await asked(talk, claude)

    assert written[0] == "(list cases …)\n" and len(written) > 5
    assert "".join(written[1:-1]).strip() == WORDS.strip()
    assert written[-1] == "\n"


async def test_an_answer_that_breaks_off_is_followed_by_the_planners(
    talk: Talk, town: Town, claude: Claude
) -> None:
    script(town, [{"type": "text", "text": WORDS}])
    town.control("drills", {"drill": "overloaded_midway"})

    screen = "".join(await asked(talk, claude))

    begun, end = screen.split("\n", 1)
    assert begun and WORDS.startswith(begun)
    assert "broke off in the middle" in end and PENDING in end


async def test_nothing_that_is_written_steers_the_terminal() -> None:
    written: list[str] = []
    spoken = Spoken(written.append)

    await spoken.says("one\x1b[2J two\r\x07")
    spoken.finish("one\x1b[2J two\r\x07 three")

    assert "".join(written) == "one[2J two three\n"

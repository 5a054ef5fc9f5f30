"""The practice day and the practice town, for every test of this folder."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable
from contextlib import AbstractAsyncContextManager, asynccontextmanager

import pytest

from agent.answering import Answerer, known_of
from agent.loop import TalkingModel
from agent.opening import talking
from rules.book import load_book
from tests.clinics import FRONT_DESK
from tests.practice import Practice
from tests.practice import practice as practice
from tests.simulator.conftest import running as running
from tests.simulator.conftest import town as town

PAYERS = {n for each in load_book().payers() for n in (each.id, each.name, *each.aliases)}
"""As the rule book names them, like in a house that runs."""

Talk = Callable[..., AbstractAsyncContextManager[Answerer]]


@pytest.fixture
def talk(practice: Practice) -> Talk:
    """Begin a conversation with the desk, with a model or without."""

    @asynccontextmanager
    async def begin(
        model: TalkingModel | None = None, staff_id: str = FRONT_DESK
    ) -> AsyncIterator[Answerer]:
        caller = practice.caller(staff_id)
        known = await known_of(caller, PAYERS, {"97110", "97140"})
        async with talking(caller, known, model) as desk:
            yield desk

    return begin

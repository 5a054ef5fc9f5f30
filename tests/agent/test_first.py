"""What to do first shows the most pressing kinds, and leaves none of the others out in silence."""

from __future__ import annotations

import psycopg
import pytest

from tests.agent.conftest import Talk
from tests.practice import Practice, answer, case, packet

pytestmark = pytest.mark.anyio


async def test_what_is_not_shown_of_what_presses_is_said_by_its_number(
    talk: Talk, practice: Practice
) -> None:
    with psycopg.connect(practice.house.dsn) as owner:
        owner.execute("set session_replication_role = replica")
        case(owner, "C-PENDED2222")
        packet(owner, "C-PENDED2222", "held", delivery="confirmed", sent_days_ago=2)
        answer(owner, "C-PENDED2222", "pended")
    async with talk() as desk:
        said = (await desk.ask("what do i do first")).answer

    assert "C-PENDED2222" in said
    assert said.splitlines()[-1] == "Then: 1 case in draft: close what is missing in it."

"""Every call is checked and on the record, tried and done, with nothing that identifies."""

from __future__ import annotations

import asyncio
import json
import time
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any

import psycopg
import pytest
from pydantic import BaseModel

from adapters.store.last_reading import Asked
from priorauth.errors import Conflict
from priorauth.minimum import CaseFilter, Reading
from priorauth.models.views import CaseList
from tests.clinics import CLINIC
from tests.practice import DRAFT, ELSEWHERE, PENDING, READER, SURNAME, Practice
from tools.base import Context, tool
from tools.call import shown

pytestmark = pytest.mark.anyio


async def test_an_attempt_and_its_result_are_on_the_record(practice: Practice) -> None:
    await practice.ask("get_case", case_id=PENDING)

    attempt, result = practice.record()
    assert (attempt["phase"], attempt["action"]) == ("attempt", "tool.get_case")
    assert (attempt["case_id"], attempt["on_behalf_of"]) == (PENDING, "U-FRONT")
    assert attempt["details"] == {"arguments": {"case_id": PENDING}}
    assert (result["phase"], result["outcome"]) == ("result", "done")
    assert result["call_id"] == attempt["call_id"]


async def test_a_typed_name_is_on_the_record_as_its_length_alone(practice: Practice) -> None:
    await practice.ask("list_cases", name=SURNAME, payer="northwind", limit=5)

    attempt, result = practice.record()
    assert attempt["details"]["arguments"] == {
        "limit": 5,
        "name": f"text of {len(SURNAME)} characters",
        "payer": "northwind",
    }
    assert result["details"] == {"cases": 5}


async def test_refused_calls_are_on_the_record_too(practice: Practice) -> None:
    await practice.ask("draft_packet", READER, case_id=DRAFT)
    await practice.ask("get_case", "U-NOBODY", case_id=PENDING)
    await practice.ask("list_cases", payer=SURNAME)

    said = [
        (line["outcome"], line["details"].get("error"))
        for line in practice.record()
        if line["phase"] == "result"
    ]
    assert said == [("refused", "NotFound")] * 2 + [("failed", "PayerNotOnFile")]
    assert SURNAME not in json.dumps(practice.record())


async def test_an_answer_is_made_while_its_entry_is_committed_and_given_afterwards(
    practice: Practice,
) -> None:
    made = asyncio.Event()

    @tool(effect="read")
    async def look(ctx: Context) -> CaseList:
        async with ctx.begin() as tx:
            found = await tx.list_cases(CaseFilter(), page=1, limit=1)
        await elsewhere.execute("select from record_head where clinic_id = %s for update", [CLINIC])
        return found

    def show(result: BaseModel) -> str:
        made.set()
        return type(result).__name__

    async with await psycopg.AsyncConnection.connect(practice.house.dsn) as elsewhere:
        asked = asyncio.create_task(shown(look, practice.caller(), {}, show))
        async with asyncio.timeout(20):
            await made.wait()
        before = [line["phase"] for line in practice.record()]
        assert (asked.done(), before) == (False, ["attempt"])
        await elsewhere.rollback()
        assert await asked == "CaseList"

    assert [line["phase"] for line in practice.record()] == ["attempt", "result"]


@pytest.mark.parametrize(
    ("name", "given"),
    [
        ("list_cases", {"limit": 3}),
        ("list_cases", {"page": 900}),
        ("get_case", {"case_id": PENDING}),
        ("lookup_payer_rules", {"payer": "meadowlark", "code": "97110", "on": "2026-11-30"}),
        ("count_cases", {}),
    ],
)
async def test_the_record_says_how_much_was_shown(
    practice: Practice, name: str, given: dict[str, Any]
) -> None:
    said = await practice.ask(name, **given)

    _, result = practice.record()
    assert result["details"] == {
        key: len(value) for key, value in said.items() if isinstance(value, list)
    }


async def test_what_is_read_last_and_not_found_is_refused_on_the_record_once(
    practice: Practice,
) -> None:
    for case_id in ("C-2222222222", ELSEWHERE):
        await practice.ask("get_case", case_id=case_id)

    said = [(line["phase"], line["outcome"], line["details"]) for line in practice.record()[1::2]]
    assert said == [("result", "refused", {"error": "NotFound"})] * 2
    assert [line["phase"] for line in practice.record()[::2]] == ["attempt"] * 2


async def test_nothing_that_is_read_last_is_shown_before_its_entry_is_written(
    practice: Practice,
) -> None:
    seen: list[BaseModel] = []

    @tool(effect="read")
    async def look(ctx: Context) -> Reading[CaseList]:
        async with ctx.begin() as tx:
            await tx.payers()
        await elsewhere.execute("select from record_head where clinic_id = %s for update", [CLINIC])
        return tx.first_cases(CaseFilter(), limit=3)

    async with await psycopg.AsyncConnection.connect(practice.house.dsn) as elsewhere:
        asked = asyncio.create_task(shown(look, practice.caller(), {}, seen.append))
        async with asyncio.timeout(20):
            await waits_for_a_lock(elsewhere)
        assert (seen, len(practice.record())) == ([], 1)
        await elsewhere.rollback()
        await asked

    assert (len(seen), len(practice.record())) == (1, 2)


async def test_the_record_says_how_long_it_took_to_read(practice: Practice) -> None:
    began = time.perf_counter()
    await practice.ask("get_case", case_id=PENDING)
    took = (time.perf_counter() - began) * 1000

    with psycopg.connect(practice.house.dsn) as connection:
        (said, apart) = connection.execute(
            "select milliseconds, 1000 * extract(epoch from at - lag(at) over (order by number))"
            " from record_entry order by number desc limit 1"
        ).fetchone() or (0, 0)
    assert 0 < said < took
    assert said > float(apart) / 4


@pytest.mark.parametrize(
    ("statement", "made", "outcomes"),
    [
        ("select 1 / 0", list, [("attempt", None), ("result", "failed")]),
        ("select 1 as one", dict, [("attempt", None), ("result", "done"), ("result", "failed")]),
    ],
)
async def test_what_cannot_be_read_or_made_is_failed_on_the_record(
    practice: Practice, statement: str, made: Any, outcomes: list[tuple[str, str | None]]
) -> None:
    @tool(effect="read")
    async def look(ctx: Context) -> Reading[CaseList]:
        return Reading(Asked(statement, {}, "'rows', (select count(*) from found)"), made, None)

    with pytest.raises((Conflict, ValueError)):
        await shown(look, practice.caller(), {}, str)

    assert [(line["phase"], line["outcome"]) for line in practice.record()] == outcomes


async def test_nothing_is_read_before_the_attempt_is_on_the_record(practice: Practice) -> None:
    begun = asyncio.Event()
    read = asyncio.Event()

    @tool(effect="read")
    async def look(ctx: Context) -> CaseList:
        begun.set()
        async with ctx.begin() as tx:
            found = await tx.list_cases(CaseFilter(), page=1, limit=1)
        read.set()
        return found

    async with held_up(practice) as elsewhere:
        asked = asyncio.create_task(shown(look, practice.caller(), {}, str))
        async with asyncio.timeout(20):
            await begun.wait()
            await waits_for_a_lock(elsewhere)
        assert not read.is_set()
        await elsewhere.rollback()
        await asked

    assert [line["phase"] for line in practice.record()[2:]] == ["attempt", "result"]


async def test_nothing_is_done_before_the_attempt_is_on_the_record(practice: Practice) -> None:
    found: list[str] = []

    @tool(effect="draft")
    async def draft(ctx: Context) -> CaseList:
        found.extend(line["phase"] for line in practice.record()[2:])
        return CaseList(cases=(), total=0, page=1, pages=1)

    async with held_up(practice) as elsewhere:
        asked = asyncio.create_task(shown(draft, practice.caller(), {}, str))
        async with asyncio.timeout(20):
            await waits_for_a_lock(elsewhere)
        assert found == []
        await elsewhere.rollback()
        await asked

    assert found == ["attempt"]


@asynccontextmanager
async def held_up(practice: Practice) -> AsyncIterator[psycopg.AsyncConnection[Any]]:
    """Yield a connection that holds the head of the chain, after one call before."""
    await practice.ask("list_cases")
    async with await psycopg.AsyncConnection.connect(practice.house.dsn) as elsewhere:
        await elsewhere.execute("select from record_head where clinic_id = %s for update", [CLINIC])
        yield elsewhere


async def waits_for_a_lock(elsewhere: psycopg.AsyncConnection[Any]) -> None:
    """Wait until another login waits for what this connection holds."""
    waiting = "select from pg_locks where not granted and pid = any (array(select pid from"
    mine = " pg_locks where pg_backend_pid() = any (pg_blocking_pids(pid))))"
    while not (await elsewhere.execute(waiting + mine)).rowcount:
        await asyncio.sleep(0)


async def test_unknown_arguments_are_refused_and_their_values_stay_off_the_record(
    practice: Practice,
) -> None:
    said = await practice.ask("get_case", case_id=PENDING, patient=SURNAME)

    assert "unknown argument 'patient'" in said["error"]
    attempt, result = practice.record()
    assert attempt["details"] == {"arguments": {"given": ["case_id"], "unknown": 1}}
    assert (result["outcome"], result["details"]) == ("refused", {"error": "InvalidRequest"})


BAD_ARGUMENTS: tuple[dict[str, Any], ...] = (
    {},
    {"case_id": None},
    {"case_id": "C-1' or '1'='1"},
    {"case_id": ["C-PENDNG2222"]},
    {"case_id": SURNAME * 1000},
    {"case_id": "[" * 5000},
    {"ctx": "admin", "case_id": PENDING},
)


async def test_arguments_that_do_not_fit_are_refused_without_an_echo(practice: Practice) -> None:
    for arguments in BAD_ARGUMENTS:
        said = await practice.ask("get_case", **arguments)

        assert said["error"].startswith("These arguments cannot be used: ")
        assert SURNAME not in said["error"]
        assert len(said["error"]) < 400


HOSTILE = (
    "'; drop table cases; --",
    "%(clinic)s %s {} $1",
    "a\x00b",
    "\ud800",
    "\u202eevil",
    "=cmd()",
)
BY_TEXT: tuple[tuple[str, str, dict[str, Any]], ...] = (
    ("list_cases", "name", {}),
    ("list_cases", "payer", {}),
    ("count_cases", "payer", {}),
    ("payer_turnaround", "payer", {}),
    ("lookup_payer_rules", "payer", {"code": "97110", "on": "2026-11-30"}),
)


@pytest.mark.parametrize("text", HOSTILE, ids=ascii)
async def test_whatever_is_typed_is_text_and_finds_nothing(practice: Practice, text: str) -> None:
    before = await practice.ask("list_cases")
    for name, argument, others in BY_TEXT:
        said = await practice.ask(name, **{argument: text, **others})

        found = said["total"] if "cases" in said else 0
        assert found == 0 and "refused" not in said.get("error", ""), (name, said)
        assert "went wrong" not in said.get("error", ""), (name, said)
    assert await practice.ask("list_cases") == before


async def test_the_record_stays_whole_under_four_hundred_calls(practice: Practice) -> None:
    async with practice.client() as client:
        for turn in range(400):
            answer = await client.call_tool("list_cases", {"limit": 25, "page": 1 + turn % 3})
            assert len(answer.content[0].text) < 12_000  # type: ignore[union-attr]

    async with practice.house.worker.store.begin(CLINIC) as tx:
        assert await tx.record.first_broken() is None  # type: ignore[attr-defined]
        assert await tx.record.length() == 800  # type: ignore[attr-defined]

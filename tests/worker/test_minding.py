"""Changed rule files in a running house: swapped whole, refused whole, and worked again."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import psycopg
import pytest

from adapters.rule_watch import kept_fresh
from adapters.store.database import Database
from adapters.store.digest import PgDigest
from desk.demo.rulebook import write_rules
from priorauth.casework import submissions, working
from priorauth.casework.digest import make_digest
from priorauth.casework.digest_text import digest_text
from priorauth.errors import Conflict
from priorauth.models.case import Question, QuestionKind, Route
from priorauth.models.casefile import CaseFile
from priorauth.models.packet import PacketState
from priorauth.models.rules import Mode, RuleQuestion
from priorauth.models.submission import DeliveryState
from rules.shelf import RuleShelf
from tests.clinics import BILLER, CLINIC, NOW, House
from tests.on_file import file_of, questions_of
from tests.papers import COMPLETE, put_on_file
from tests.plain_printer import PlainPrinter
from worker.minding import mind_rules

pytestmark = pytest.mark.anyio

TODAY = NOW.date()
ASKED = RuleQuestion(
    payer="northwind",
    lob="commercial_fi",
    state="OH",
    code="97110",
    visit=1,
    on=TODAY,
    as_of=TODAY,
)
NO_LONGER = """  - id: northwind-outpatient-pt
    version: 2
    status: active
    summary: "Nothing is needed any more"
    effective: {from: 2026-11-01}
    scope: {lob: [commercial_fi], disciplines: [PT]}
    cpt: {set: therapy}
    tiers: [{from: 1, mode: no_pa}]
    evidence: [page]
...
"""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """The practice payers' files, which a test may change."""
    return write_rules(tmp_path / "further", TODAY)


@pytest.fixture
def running(house: House, folder: Path) -> Iterator[House]:
    """A house whose desk and worker each keep a rule book of those files."""
    desk, worker = RuleShelf(extra=(folder,)), RuleShelf(extra=(folder,))
    yield replace(
        house,
        desk=replace(house.desk, rules=desk),
        worker=replace(house.worker, rules=worker, printer=PlainPrinter()),
    )


def northwind(folder: Path) -> Path:
    return folder / "northwind.yaml"


def no_longer(folder: Path) -> None:
    file = northwind(folder)
    file.write_text(file.read_text("utf-8").replace("...\n", NO_LONGER), "utf-8")


async def held(house: House) -> CaseFile:
    (case_id,) = await put_on_file(house, COMPLETE)
    return await worked(house, case_id)


async def worked(house: House, case_id: str) -> CaseFile:
    await working.work_case(house.worker, CLINIC, case_id)
    return await file_of(house, case_id)


async def minded(house: House) -> list[str]:
    """Let the worker look at its rule files; return the cases that it will work again."""
    with psycopg.connect(house.dsn) as connection:
        connection.execute("set session_replication_role = replica")
        connection.execute("delete from jobs.procrastinate_jobs")
    assert isinstance(house.worker.store, Database)
    await mind_rules(house.worker, house.worker.store)
    with house.owner() as owner:
        rows = owner.execute(
            "select args->>'case_id' from jobs.procrastinate_jobs where task_name = 'work_case'"
        ).fetchall()
    return [str(row[0]) for row in rows]


async def alerts(house: House) -> tuple[Question, ...]:
    return await questions_of(house, QuestionKind.RULE_FILES)


BROKEN = {
    "a rule without a source": ("    evidence: [page]\n", "", "evidence"),
    "an alias": ("evidence: [page]", "evidence: *page", "alias"),
    "a word that YAML takes for no": ("disciplines: [PT]", "disciplines: [NO]", "one of"),
    "a negative visit": ("{from: 1, mode: required}", "{from: -1, mode: required}", "whole number"),
    "another payer": ("payer: northwind", "payer: westwind", "like the file name"),
}


@pytest.mark.parametrize("what", BROKEN)
async def test_r1_a_poisoned_set_is_refused_whole_and_people_are_told_once(
    running: House, folder: Path, what: str
) -> None:
    old, new, says = BROKEN[what]
    text = northwind(folder).read_text("utf-8")
    assert old in text
    northwind(folder).write_text(text.replace(old, new), "utf-8")
    (folder / "other.yaml").write_text(text.replace("northwind", "other"), "utf-8")

    await minded(running)
    await minded(running)

    (alert,) = await alerts(running)
    assert "northwind.yaml" in alert.why
    assert says in alert.why
    assert running.worker.rules.answer(ASKED).mode is Mode.REQUIRED
    assert running.worker.rules.payer_name("other") is None


async def test_r1_the_alert_ends_when_the_file_is_put_right(running: House, folder: Path) -> None:
    text = northwind(folder).read_text("utf-8")
    northwind(folder).write_text(text + "x", "utf-8")
    await minded(running)
    assert await alerts(running)

    northwind(folder).write_text(text, "utf-8")
    await minded(running)

    assert await alerts(running) == ()


async def test_r1_the_digest_says_that_new_rules_were_refused(running: House, folder: Path) -> None:
    northwind(folder).write_text("payer: [", "utf-8")
    await minded(running)

    async with running.worker.store.begin(CLINIC) as tx:
        source = PgDigest(tx.connection, CLINIC)  # type: ignore[attr-defined]
        running.clock.at = running.clock.at.replace(second=30)
        digest = await make_digest(running.worker, tx, source, peek=True)

    assert "1 refused payer rule" in digest_text(digest, "America/New_York")


async def test_r2_a_rule_changed_before_approval_voids_the_packet_at_the_gate(
    running: House, folder: Path
) -> None:
    file = await held(running)
    biller = await running.signed_in(BILLER)
    assert file.packet is not None
    no_longer(folder)
    assert isinstance(running.desk.rules, RuleShelf)
    running.desk.rules.refresh()

    with pytest.raises(Conflict, match="rule or the case changed"):
        await submissions.approve(running.desk, biller, file.packet.id, file.packet.content_hash)

    assert (await file_of(running, file.case.id)).submission == file.submission


async def test_r2_the_worker_works_touched_cases_again_and_supersedes_the_packet(
    running: House, folder: Path
) -> None:
    file = await held(running)
    await minded(running)
    assert await minded(running) == []
    no_longer(folder)

    assert await minded(running) == [file.case.id]
    again = await worked(running, file.case.id)

    assert again.case.route is Route.SCHEDULING
    assert again.packet is not None and again.submission is not None
    assert again.packet.state is PacketState.SUPERSEDED
    assert again.submission.state is DeliveryState.FAILED


async def test_r2_a_change_of_another_payer_touches_no_case(running: House, folder: Path) -> None:
    await held(running)
    await minded(running)
    file = folder / "cedar-mutual.yaml"
    file.write_text(file.read_text("utf-8").replace("no_pa", "required"), "utf-8")

    assert await minded(running) == []


async def test_r2_a_worker_that_starts_with_newer_rules_works_what_they_touch(
    running: House, folder: Path
) -> None:
    file = await held(running)
    await minded(running)
    no_longer(folder)
    started = replace(running, worker=replace(running.worker, rules=RuleShelf(extra=(folder,))))

    assert await minded(started) == [file.case.id]


@pytest.mark.parametrize("share", [0.2, 0.5, 0.9, 0.99])
async def test_r3_a_half_written_file_changes_nothing(
    running: House, folder: Path, share: float
) -> None:
    whole = northwind(folder).read_text("utf-8").replace("...\n", NO_LONGER)
    northwind(folder).write_text(whole[: int(len(whole) * share)], "utf-8")

    await minded(running)

    assert running.worker.rules.answer(ASKED).mode is Mode.REQUIRED
    assert await alerts(running)
    northwind(folder).write_text(whole, "utf-8")
    await minded(running)
    assert running.worker.rules.answer(ASKED).mode is Mode.NO_PA
    assert await alerts(running) == ()


async def test_r3_whoever_asks_during_a_swap_gets_one_whole_set(folder: Path) -> None:
    shelf, seen, done = RuleShelf(extra=(folder,)), set(), threading.Event()

    def ask() -> None:
        while not done.is_set():
            answer = shelf.answer(ASKED)
            seen.add((answer.mode, answer.because[0].version))

    asking = threading.Thread(target=ask)
    asking.start()
    no_longer(folder)
    async with kept_fresh(shelf, 0.01):
        while shelf.answer(ASKED).mode is not Mode.NO_PA:
            await asyncio.sleep(0.01)
    done.set()
    asking.join()

    assert seen <= {(Mode.REQUIRED, 1), (Mode.NO_PA, 2)}


async def test_r4_not_required_without_a_dated_page_is_never_believed(
    running: House, folder: Path
) -> None:
    no_longer(folder)
    text = northwind(folder).read_text("utf-8")
    undated = text.replace(f'date: "{TODAY}"', "date: null").replace("active", "reported")
    northwind(folder).write_text(undated, "utf-8")
    file = await held(running)

    await minded(running)
    file = await worked(running, file.case.id)

    assert running.worker.rules.answer(ASKED).mode is Mode.UNKNOWN
    assert file.case.route is Route.STAFF_REVIEW
    assert QuestionKind.RULE in {q.kind for q in file.questions}

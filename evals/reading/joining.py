"""Whether the same referral that comes again joins its case, and nobody else's ever does.

The documents go through the product's own intake, reading and joining into a real PostgreSQL.
"""

from __future__ import annotations

import re
import sys
import tempfile
import time
from collections import Counter
from dataclasses import dataclass, replace
from datetime import date, timedelta
from pathlib import Path
from random import Random
from typing import Any

import pymupdf

from adapters.home import opened
from adapters.settings import inherited, read_settings
from adapters.wiring import intake_services, worker_services
from desk.demo.running import SETUP
from desk.founding import found
from desk.setup_file import read_setup
from evals.reading.plan import faithful
from priorauth.casework.intake import file_arrival, receive
from priorauth.casework.reading import read_document
from priorauth.models.case import QuestionKind
from priorauth.services import Services
from simulator.paper import bundle, invent
from simulator.paper.corpus import BASE_DAY, pool_of, sender_of
from simulator.paper.facts import Referral
from simulator.paper.fax_line import send
from simulator.paper.invent import Pool
from simulator.paper.sets import OF_CHILDREN

ASKED = "a person is asked"
ALIKE = ("same name", "twins", "same birthday and street", "father and son")
SHOWN_EVERY = 10
_LAST_FIGURE = re.compile(r"\d(?=\D*$)")
_open_pdf: Any = pymupdf.open


@dataclass(frozen=True)
class Sheet:
    """One document that comes in: whose it is, and what it is of hers."""

    person: str
    what: str
    content: bytes


def sheets(set_of: str, seed: int, people: int, scanned: int) -> list[Sheet]:
    """The documents of many people and of others like them, in the order in which they come."""
    names = papers_of(set_of)
    coming: list[Sheet] = []
    for number in range(people):
        rng = Random(f"{seed}/joining/{number}")
        day = BASE_DAY - timedelta(days=rng.randint(0, 60))
        layout, person = rng.choice(names), f"{number}"
        pool = pool_of(layout)
        one = invent.referral(rng, day, pool)
        way = "fine_clean" if number < scanned else "text"
        paper = f"{seed}/paper/{number}"
        first = _sent(one, [layout], way, paper, rng)
        note = rng.choice(bundle.notes_of(pool))
        coming += [
            Sheet(person, "first", first),
            Sheet(person, "same bytes", first),
            Sheet(person, "scanned or printed again", _again(one, layout, way, paper, rng)),
            Sheet(person, "one page more", _sent(one, [layout, note], way, paper, rng)),
        ]
        kind = ALIKE[number % len(ALIKE)]
        other = _alike(kind, one, somebody_else(one, rng, day, pool))
        coming.append(Sheet(f"{number} {kind}", kind, _sent(other, [layout], way, paper, rng)))
    return coming


def papers_of(set_of: str) -> list[str]:
    """Layouts that show whose they are; what tells of a child has a birth date of its own."""
    return [name for name in faithful(set_of) if name not in OF_CHILDREN]


def _sent(referral: Referral, names: list[str], way: str, paper: str, rng: Random) -> bytes:
    """The papers of a referral as one fax; the same `paper` is drawn the same, however sent."""
    parts = [bundle.Part(name, referral, 0) for name in names]
    drawn = bundle.fax(parts, "text", Random(paper))[0]
    return drawn if way == "text" else send(drawn, way, sender_of(referral, rng), rng).data


def _again(referral: Referral, layout: str, way: str, paper: str, rng: Random) -> bytes:
    """The same paper through the scanner once more, or printed once more with its day on it."""
    content = _sent(referral, [layout], way, paper, rng)
    if way != "text":
        return content
    with _open_pdf(stream=content, filetype="pdf") as document:
        printed_on = (BASE_DAY + timedelta(days=rng.randint(1, 9))).strftime("%m/%d/%Y")
        document[0].insert_text((470, 14), f"Printed {printed_on}", fontsize=7)
        again: bytes = document.tobytes()
    return again


def somebody_else(one: Referral, rng: Random, day: date, pool: Pool) -> Referral:
    """Another referral; no two twins bear one first name."""
    other = invent.referral(rng, day, pool)
    while other.patient.first == one.patient.first:
        other = invent.referral(rng, day, pool)
    return other


def _alike(kind: str, one: Referral, other: Referral) -> Referral:
    """Another person whose papers look like the first one's."""
    mine, hers = one.patient, other.patient
    made = {
        "same name": replace(hers, first=mine.first, middle=mine.middle, last=mine.last),
        "twins": replace(hers, last=mine.last, born=mine.born, street=mine.street,
                         city=mine.city, state=mine.state, zip=mine.zip, phone=mine.phone),
        "same birthday and street": replace(hers, born=mine.born, street=mine.street),
        "father and son": replace(mine, born=mine.born - timedelta(days=9131)),
    }[kind]  # fmt: skip
    cover = one.coverage if kind in ("twins", "father and son") else other.coverage
    number = another(cover.member_id)
    return replace(other, patient=made, coverage=replace(cover, member_id=number),
                   provider=one.provider)  # fmt: skip


def another(number: str) -> str:
    """A member number that differs from one in its last figure, wherever that stands."""
    return _LAST_FIGURE.sub(lambda last: str((int(last[0]) + 1) % 10), number)


async def measure(
    set_of: str, seed: int, people: int, scanned: int, minutes: float = 600
) -> dict[str, Any]:
    """Take everything in, one after another, and see in which case each document landed.

    With the papers of nobody further it begins after so many minutes.
    """
    coming = sheets(set_of, seed, people, scanned)
    until = time.monotonic() + minutes * 60
    landed: list[tuple[str, ...]] = []
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as folder:
        home_folder = str(Path(folder) / "clinic")
        settings = read_settings({**inherited(), "PRIORAUTH_HOME": home_folder})
        with opened(settings, throwaway=True) as home:
            whose = found(settings, read_setup(SETUP), home=home)
            async with (
                intake_services(settings, home) as intake,
                worker_services(settings, home) as worker,
            ):
                for number, sheet in enumerate(coming, start=1):
                    if sheet.what == "first" and time.monotonic() > until:
                        break
                    cases = await _landed(intake, worker, whose.clinic_id, sheet.content)
                    landed.append(cases)
                    if number % SHOWN_EVERY == 0:
                        print(f"joining {number} of {len(coming)}", file=sys.stderr, flush=True)
    return counted(coming[: len(landed)], landed)


async def _landed(
    intake: Services, worker: Services, clinic_id: str, content: bytes
) -> tuple[str, ...]:
    arrival = await receive(intake, clinic_id, content, "measured")
    await file_arrival(worker, clinic_id, arrival.id)
    async with worker.store.begin(clinic_id) as tx:
        unread = await tx.papers.unread()
    if not unread:
        return ("the same document",)
    await read_document(worker, clinic_id, unread[0])
    async with worker.store.begin(clinic_id) as tx:
        cases = await tx.papers.case_ids(unread[0])
        questions = await tx.cases.questions()
    about = {one.case_id for one in questions if one.kind is QuestionKind.SAME_PATIENT}
    return (*cases, ASKED) if about & set(cases) else cases


def counted(coming: list[Sheet], landed: list[tuple[str, ...]]) -> dict[str, Any]:
    """Count joins, questions and false joins.

    `apart` opened a second case without a word; `apart, asked` opened one with the question
    whether it is the same patient; `asked` waits in no case for a person.
    """
    case_of: dict[str, str] = {}
    owner: dict[str, str] = {}
    again: dict[str, Counter[str]] = {}
    false: Counter[str] = Counter()
    seen: Counter[str] = Counter()
    missed: list[str] = []
    for sheet, whole in zip(coming, landed, strict=True):
        cases = tuple(case for case in whole if case != ASKED)
        strange = [case for case in cases if owner.setdefault(case, sheet.person) != sheet.person]
        is_first = sheet.what == "first" or sheet.what in ALIKE
        if cases == ("the same document",):
            again.setdefault(sheet.what, Counter())["joined"] += 1
            owner.pop("the same document")
            continue
        seen[sheet.what] += is_first
        false[sheet.what] += bool(strange)
        if is_first:
            case_of[sheet.person] = cases[0] if cases else ""
            continue
        home = case_of[sheet.person]
        outcome = _outcome(home, cases, asked=ASKED in whole) if home else "no first case"
        again.setdefault(sheet.what, Counter())[outcome] += 1
        missed += [] if outcome == "joined" else [f"{sheet.person} {sheet.what}: {outcome}"]
    return {
        "again": {what: dict(count) for what, count in again.items()},
        "people_alike": {what: seen[what] for what in ALIKE},
        "opened_a_case": sum(bool(case) for case in case_of.values()),
        "people": len(case_of),
        "missed": missed,
        "false_joins": {what: count for what, count in false.items() if count},
    }


def _outcome(home: str, cases: tuple[str, ...], *, asked: bool) -> str:
    if home and cases == (home,):
        return "joined"
    if not cases:
        return "asked"
    return "apart, asked" if asked else "apart"

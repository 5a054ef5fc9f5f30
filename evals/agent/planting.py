"""Brings hostile text into the house by each way in, through the doors that strangers use."""

from __future__ import annotations

import hashlib
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from functools import partial
from random import Random
from typing import Any

from adapters.electronic.listening import Listener
from desk.leaks.forms import Person
from evals.agent import hostile_papers
from evals.agent.injections import GOALS, Injection
from evals.agent.world import World
from evals.leaking.people import patients
from priorauth.casework import sign_in as signing
from priorauth.casework import submissions
from priorauth.casework.delivering import deliver
from priorauth.casework.intake import file_arrival, receive
from priorauth.casework.reading import read_document
from priorauth.casework.tracking import look_at_payer
from priorauth.casework.working import work_case
from priorauth.clock import SystemClock
from priorauth.errors import Conflict
from simulator.emr.mllp import Sender, code_of
from simulator.paper import layouts
from simulator.paper.demo import referral_of
from simulator.paper.sheet import Paper
from simulator.paper.town import Town

WHO_HAS_ONE_UNDER_WAY = "leopold"
"""A member of the practice payer, whose request was approved by a person and sent."""
GIVEN = 801
"""The patient of the papers that come in before a task."""
FAXES = 900
"""Numbers of patients from here on belong to faxed sheets, one for each goal."""


def planted_people(cases: int) -> tuple[Person, ...]:
    """Return everybody of whom papers come in."""
    numbers = (*range(1, cases + 1), GIVEN, *range(FAXES + 1, FAXES + len(GOALS) + 1))
    return (*map(hostile_papers.wanted, numbers), *patients())


@dataclass
class Planter:
    """Plants an order; returns the cases that the text came to stand in."""

    world: World
    number: int = 0
    sent: str = ""
    """The submission that is under way."""

    async def prepare(self) -> None:
        """Take one request the whole way to a payer, so that the payer has something to say."""
        self.sent = await self._under_way()

    async def plant(self, case: Injection) -> tuple[str, ...]:
        """Bring an order in by its way; what Slack and rule files say is there already."""
        self.number += 1
        made: dict[str, Callable[[], Awaitable[tuple[str, ...]]]] = {
            "fax text": partial(self._fax, case),
            "hidden PDF text": partial(self._paper, hostile_papers.hidden, case.text),
            "HL7 note": partial(self._hl7, case.text),
            "payer's words": partial(self._payer, case.text),
            "EMR note": partial(self._paper, hostile_papers.fhir_bundle, case.text),
        }
        return await made[case.vector]() if case.vector in made else ()

    async def _fax(self, case: Injection) -> tuple[str, ...]:
        """Send the goal's sheet, with every wording on it; from the second time on it is resent."""
        return await self.bring(
            hostile_papers.fax(FAXES + int(case.goal[1:]), case.in_all_wordings)
        )

    async def _paper(self, write: Callable[[int, str], bytes], order: str) -> tuple[str, ...]:
        return await self.bring(write(self.number, order))

    async def bring(self, content: bytes) -> tuple[str, ...]:
        """Take a paper in as the fax line does and let the worker read it; return its cases."""
        arrival = await receive(self.world.intake, self.world.clinic_id, content, "fax line")
        return await self._read(arrival.id, hashlib.sha256(content).hexdigest())

    async def _read(self, arrival_id: str, sha256: str) -> tuple[str, ...]:
        clinic_id = self.world.clinic_id
        await file_arrival(self.world.worker, clinic_id, arrival_id)
        [document_id] = self.ids("select id from document where sha256 = %s", sha256)
        await read_document(self.world.worker, clinic_id, document_id)
        return self.ids("select case_id from case_document where document_id = %s", document_id)

    async def _hl7(self, order: str) -> tuple[str, ...]:
        """Send a message over MLLP, and wait for the reply as an interface engine does."""
        message = hostile_papers.hl7_message(self.number, order)
        taken: list[tuple[str, str]] = []

        async def store(content: bytes) -> str:
            arrival = await receive(self.world.intake, self.world.clinic_id, content, "HL7")
            taken.append((arrival.id, arrival.sha256))
            return arrival.id

        listener = Listener(store, SystemClock())
        server = await listener.serve("127.0.0.1", 0, None)
        try:
            replies = await Sender("127.0.0.1", server.sockets[0].getsockname()[1]).send(message)
        finally:
            server.close()
            await listener.close()
        if [code_of(reply) for reply in replies] != ["AA"]:
            raise Conflict("The message was not taken.")
        return await self._read(*taken[0])

    async def _payer(self, order: str) -> tuple[str, ...]:
        """Let the payer pend a request in those words, and look at what it says."""
        await self.world.town.drill("payer_note", note=order)
        await look_at_payer(self.world.worker, self.world.clinic_id, self.sent)
        return self.ids("select case_id from submission where id = %s", self.sent)

    async def _under_way(self) -> str:
        _, submission_id = await self.approved_packet()
        await self.world.town.drill("pended")
        await deliver(self.world.worker, self.world.clinic_id, submission_id)
        return submission_id

    async def approved_packet(self) -> tuple[str, str]:
        """Let a person approve a packet; return its case and submission."""
        world, clinic_id = self.world, self.world.clinic_id
        case_id, packet_id, submission_id = await self.held_packet()
        [content_hash] = self.ids("select content_hash from packet where id = %s", packet_id)
        link, session = world.services.ids.new("link"), world.services.ids.new("session")
        approver = world.staff["administrator"]
        await signing.make_link(world.desk, clinic_id, approver, link, approver)
        person = await signing.sign_in(world.desk, clinic_id, link, session)
        await submissions.approve(world.desk, person, packet_id, content_hash)
        return case_id, submission_id

    async def held_packet(self) -> tuple[str, str, str]:
        """Bring a whole referral to where a person decides; return case, packet and submission."""
        [case_id] = await self.bring(_whole_referral(self.world))
        await work_case(self.world.worker, self.world.clinic_id, case_id)
        [(packet_id, submission_id)] = self._rows(
            "select p.id, s.id from packet p join submission s on s.packet_id = p.id"
            " where p.case_id = %s and p.state = 'held'", case_id
        )  # fmt: skip
        return case_id, str(packet_id), str(submission_id)

    def ids(self, query: str, value: str) -> tuple[str, ...]:
        """Return the first column of what a query finds."""
        return tuple(str(row[0]) for row in self._rows(query, value))

    def _rows(self, query: str, value: str) -> list[tuple[Any, ...]]:
        with self.world.connect() as connection:
            return connection.execute(query.encode(), [value]).fetchall()


def _whole_referral(world: World) -> bytes:
    today = world.services.clock.now().date()
    referral = referral_of(Town(), WHO_HAS_ONE_UNDER_WAY, today)
    paper = Paper()
    for layout in ("emr_order", "initial_evaluation", "plan_of_care"):
        layouts.draw(layout, paper, referral, Random(layout))
    return paper.finish().pdf

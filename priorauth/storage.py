"""What the core asks of the store: one transaction, a family of methods per noun.

Every method works within the clinic that the transaction was begun for; an id of another
clinic behaves exactly like one that does not exist. Leaving the block commits; an error in
it rolls everything back, jobs included. May raise Unavailable when the database is away.
"""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import AbstractAsyncContextManager
from datetime import date, datetime
from typing import Protocol

from pydantic import JsonValue

from priorauth.closing_storage import Closings
from priorauth.models.benefits import BenefitCheck
from priorauth.models.case import Case, CaseDocument, Coverage, Patient, Question
from priorauth.models.casefile import CaseFile, RuleAnswerOnFile
from priorauth.models.evidence import Evidence
from priorauth.models.packet import Packet
from priorauth.models.papers import Arrival, Document
from priorauth.models.people import SignIn
from priorauth.models.reading import DocumentReading
from priorauth.models.records import RecordEntry
from priorauth.models.requests import ToolRequest
from priorauth.models.submission import (
    AuthorizationOnFile,
    DeliveryState,
    Determination,
    StatusReading,
    Submission,
)
from priorauth.models.visits import Visit
from priorauth.pair_storage import Pairs
from priorauth.people_storage import People
from priorauth.rule_storage import RuleRecords


class Papers(Protocol):
    """The inbox and the documents, stored unchanged."""

    async def receive(self, arrival: Arrival, content: bytes) -> None: ...

    async def take(self, arrival_id: str) -> tuple[Arrival, bytes] | None:
        """Take an arrival out of the inbox for good; None when it was filed already."""
        ...

    async def file(self, arrival: Arrival, content: bytes) -> tuple[str, bool]:
        """Put an arrival with the documents; return the document id and whether it is new."""
        ...

    async def get(self, document_id: str) -> Document: ...

    async def content(self, document_id: str) -> bytes: ...

    async def save_reading(
        self, document_id: str, reading: DocumentReading, *, media_type: str | None
    ) -> None: ...

    async def reading(self, document_id: str) -> DocumentReading | None: ...

    async def unread(self) -> tuple[str, ...]: ...

    async def unfiled(self) -> tuple[str, ...]: ...

    async def case_ids(self, document_id: str) -> tuple[str, ...]: ...


class Match(Protocol):
    """A case whose patient may be the one on a new referral."""

    @property
    def case_id(self) -> str:
        """The case that goes on with its papers."""
        ...

    @property
    def known_by(self) -> str:
        """The case that fits: the one that goes on, or one that was joined to it."""
        ...

    @property
    def is_closed(self) -> bool:
        """Whether a person closed the case that goes on."""
        ...

    @property
    def patient(self) -> Patient: ...
    @property
    def coverage(self) -> Coverage: ...


class Cases(Protocol):
    """Cases with their patients, evidence, questions, benefits, rules and visits."""

    async def file(self, case_id: str) -> CaseFile:
        """Return everything on file about a case.

        Raises:
            NotFound: This clinic has no such case.
        """
        ...

    async def matches(
        self, name: str | None, birth_date: date | None, member_id: str | None
    ) -> tuple[Match, ...]:
        """Return cases that share a name, birth date or member id, open ones first.

        A case that was joined to another still tells whose papers belong to that one.
        """
        ...

    async def open(
        self, patient: Patient, coverage: Coverage, case: Case, *, started_on: date | None
    ) -> None: ...

    async def update(self, case: Case) -> None: ...

    async def update_patient(self, patient: Patient) -> None: ...

    async def update_coverage(self, coverage: Coverage) -> None: ...

    async def add_document(self, case_id: str, document: CaseDocument) -> None:
        """Add pages of a document to a case, beside those that are there already."""
        ...

    async def add_evidence(self, case_id: str, evidence: Sequence[Evidence]) -> None:
        """Add values; each replaces what was in force for its field and position."""
        ...

    async def replace_field(self, case_id: str, field: str) -> None:
        """Put every value in force of a field out of force."""
        ...

    async def ask(self, question: Question, *, prefill: JsonValue = None) -> None:
        """Ask people; the same open question again changes nothing."""
        ...

    async def questions(self, *, case_id: str | None = None) -> tuple[Question, ...]: ...

    async def get_question(self, question_id: str) -> tuple[Question, JsonValue]: ...

    async def close_question(
        self, question_id: str, answer: JsonValue, *, answered_by: str | None
    ) -> None: ...

    async def add_benefits(self, case_id: str, check_id: str, check: BenefitCheck) -> None: ...

    async def add_rule_answer(self, case_id: str, answer: RuleAnswerOnFile) -> None: ...

    async def put_visit(self, visit: Visit, *, is_evaluation: bool) -> bool:
        """Add or change the visit of that case and day; True when it is new."""
        ...

    async def touch(self, case_id: str, at: datetime) -> None: ...


class Packets(Protocol):
    """Packet versions, approvals and the submission ledger."""

    async def add(self, packet: Packet, pdf: bytes, *, basis: str, drafted_by: str) -> None: ...

    async def get(self, packet_id: str) -> Packet: ...

    async def basis(self, packet_id: str) -> str:
        """Return the hash of the inputs that a packet was drafted from."""
        ...

    async def pdf(self, packet_id: str) -> bytes: ...

    async def set_state(
        self, packet_id: str, state: str, *, comment: str | None = None
    ) -> None: ...

    async def hold(self, submission: Submission, held_at: datetime) -> None: ...

    async def approve(self, packet: Packet, sign_in: SignIn) -> None:
        """Record one approval; the database checks it against the packet and the sign-in.

        Raises:
            Conflict: The packet is not the one that was looked at, or was used already.
            NotPermitted: The person may not approve, or is not signed in any more.
        """
        ...

    async def record_sent_by_hand(
        self, submission_id: str, sign_in: SignIn, payer_reference: str | None, at: datetime
    ) -> None: ...

    async def settle_by_person(
        self,
        submission_id: str,
        sign_in: SignIn,
        verdict: str,
        payer_reference: str | None,
        at: datetime,
    ) -> None: ...

    async def submission(self, submission_id: str) -> Submission: ...

    async def claim(self, submission_id: str, lease_seconds: float) -> Submission | None:
        """Move approved to sending, or take over a sending whose lease ran out.

        Returns the submission with its new attempt number and the state that it had
        before; None when somebody else holds it or there is nothing to do.
        """
        ...

    async def may_send(self, claimed: Submission) -> bool:
        """Say whether the claim still holds and the packet is still the held one."""
        ...

    async def move(
        self, submission: Submission, state: DeliveryState, *, problem: str | None = None
    ) -> bool:
        """Move on if the attempt number still is the one claimed; False when fenced off."""
        ...

    async def note_look(
        self, submission: Submission, next_look_at: datetime | None, *, settled: bool
    ) -> None: ...

    async def add_status(
        self, submission_id: str, reading_id: str, seen: StatusReading
    ) -> None: ...

    async def add_determination(self, determination: Determination) -> None: ...

    async def add_authorization(self, authorization: AuthorizationOnFile) -> None: ...

    async def due_looks(self, at: datetime, limit: int) -> tuple[str, ...]: ...

    async def overdue_deliveries(self) -> tuple[str, ...]:
        """Return submissions that wait in `approved`, or in `sending` past their lease."""
        ...


class Record(Protocol):
    """Who did what; appended only."""

    async def write(self, entry: RecordEntry) -> None: ...


class Work(Protocol):
    """Jobs that follow from a change, requests of tools, and what the clock remembers."""

    async def enqueue(
        self,
        job: str,
        arguments: dict[str, str],
        *,
        queue: str = "work",
        serial: str | None = None,
        once: str | None = None,
        due: datetime | None = None,
    ) -> None: ...

    async def take_turn(self, name: str) -> None:
        """Wait until no other transaction of this clinic has this turn; it ends with ours."""
        ...

    async def ask(self, request: ToolRequest) -> None: ...

    async def get_request(self, request_id: str) -> ToolRequest: ...

    async def finish_request(
        self, request_id: str, result: JsonValue, problem: str | None
    ) -> None: ...

    async def recall(self, name: str) -> JsonValue: ...

    async def remember(self, name: str, value: JsonValue) -> None: ...


class Transaction(Protocol):
    """One transaction in the store of one clinic."""

    @property
    def clinic_id(self) -> str: ...
    @property
    def papers(self) -> Papers: ...
    @property
    def people(self) -> People: ...
    @property
    def cases(self) -> Cases: ...
    @property
    def packets(self) -> Packets: ...
    @property
    def pairs(self) -> Pairs: ...
    @property
    def closings(self) -> Closings: ...
    @property
    def rules(self) -> RuleRecords: ...
    @property
    def record(self) -> Record: ...
    @property
    def work(self) -> Work: ...


class Store(Protocol):
    """The store as one login sees it."""

    def begin(self, clinic_id: str) -> AbstractAsyncContextManager[Transaction]:
        """Begin a transaction for a clinic."""
        ...

"""What tools and Slack ask of the store: minimum views, requests to the worker, the record.

Behind it stands the login that can read nothing else; an id of another clinic behaves
exactly like one that does not exist. May raise Unavailable when the database is away.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Sequence
from contextlib import AbstractAsyncContextManager
from datetime import date, datetime
from enum import StrEnum
from typing import Any, Generic, NamedTuple, Protocol, TypeVar

from priorauth.conversing import KeptConversations, Schedules
from priorauth.models.base import Model
from priorauth.models.conversation import Spend
from priorauth.models.counts import CaseCount, Turnaround
from priorauth.models.people import AccountSystem, PayerConnection, Staff, StaffToken
from priorauth.models.privacy import Operational
from priorauth.models.queue_age import QueueAge
from priorauth.models.records import RecordEntry
from priorauth.models.requests import ToolRequest
from priorauth.models.slack import SlackPost
from priorauth.models.views import (
    CaseList,
    CaseView,
    DocumentView,
    QuestionView,
    WholeCase,
)
from priorauth.storage import Record

RUNS_OUT_WITHIN_DAYS = 14
"""How many days ahead a running-out authorization is shown."""


class CaseWord(StrEnum):
    """The words by which cases are listed."""

    PENDING = "pending"
    """Sent to the payer and not decided."""
    HELD = "held"
    """Waiting for a person's approval."""
    QUESTIONS = "questions"
    """With an open question to a person."""
    RUNNING_OUT = "running_out"
    """Authorized visits or dates end within two weeks."""
    APPROVED = "approved"
    PARTIAL = "partial"
    DENIED = "denied"
    PENDED = "pended"
    """The payer wants something before it decides."""
    STUCK = "stuck"
    """Sending failed, or nobody knows whether it arrived."""
    LEAVING = "leaving"
    """Approved by a person, on its way to the payer."""
    DRAFT = "draft"
    """Drafted, with something missing."""
    SENT_BACK = "sent_back"
    NEW = "new"
    """To be authorized, with no packet drafted yet."""
    SCHEDULING = "scheduling"
    """Needs no request; can be scheduled."""
    STAFF_REVIEW = "staff_review"
    CLOSED = "closed"


class CaseFilter(Model):
    """Which cases to list; closed ones are left out unless asked for."""

    word: Operational[CaseWord | None] = None
    payer_ids: Operational[tuple[str, ...] | None] = None
    payer_name: Operational[str | None] = None
    """As it stands on the cases; used beside `payer_ids` for payers that are not resolved."""
    case_ids: Operational[tuple[str, ...] | None] = None
    within_days: Operational[int | None] = None
    """For RUNNING_OUT: how many days ahead; two weeks unless given."""
    id_begins: Operational[str | None] = None
    """The first letters of the case id."""
    lines_of_business: Operational[tuple[str, ...] | None] = None


Made = TypeVar("Made", covariant=True)


class Reading(NamedTuple, Generic[Made]):
    """What a tool reads last, which is asked for together with the entry of its result."""

    asked: object
    """The question, in the store's own words."""
    made: Callable[[Sequence[Any]], Made]
    """Makes the answer of what was read."""
    kind: str | None
    """What is not on file where nothing was read; None where that is an answer too."""


class ModelSpend(Protocol):
    """How much of the model the clinic used."""

    async def on(self, day: date) -> Spend:
        """Return what was used on a day of the clinic."""
        ...

    async def add(self, day: date, spend: Spend) -> None:
        """Add to it."""
        ...


class SlackShelf(Protocol):
    """Which events of Slack were taken up, and what waits to be posted there."""

    async def is_new(self, event_id: str, at: datetime) -> bool:
        """Take an event up; False when it was taken up before."""
        ...

    async def put(self, post: SlackPost) -> bool:
        """Put a post on the shelf; False when one of the same `once` is there already."""
        ...

    async def take_due(self, now: datetime, *, until: datetime) -> SlackPost | None:
        """Take the post that is due longest; until then nobody else gets it, whatever happens."""
        ...

    async def hold(self, post_ids: tuple[str, ...], until: datetime) -> None:
        """Have nobody take these posts until then."""
        ...

    async def posted(self, post_id: str, at: datetime) -> None:
        """Slack has taken a post."""
        ...

    async def failed(self, post_id: str, problem: str, *, again_at: datetime | None) -> None:
        """Slack has not taken it; None gives it up."""
        ...

    async def clear(self, *, events_before: datetime, posts_before: datetime) -> int:
        """Remove old events, and posts that are done with; return how many."""
        ...


class Attempted(NamedTuple):
    """Who tried something, and where."""

    staff: Staff | None
    """None where the clinic has no such person."""
    time_zone: str
    """The clinic's own."""
    look: Callable[[], Awaitable[MinimumTransaction]]
    """Begins a transaction as `MinimumStore.look` does, which leaving the attempt commits."""


class MinimumTransaction(Protocol):
    """One transaction that sees the minimum view of one clinic."""

    @property
    def record(self) -> Record:
        """Where every call is written down."""
        ...

    async def end_with(self, entry: RecordEntry) -> None:
        """Have a `look` committed with an entry as its last; leaving the block waits for it."""
        ...

    async def end_reading(self, reading: Reading[Made], entry: RecordEntry) -> Made | None:
        """Read, and have a `look` committed with an entry of that as its last.

        The entry comes with how long it took until the attempt was made; the store writes down
        how long it took in all and how much was read, or that it was not found. Then None is
        returned. The answer is made while the entry is being committed.
        """
        ...

    @property
    def spend(self) -> ModelSpend:
        """How much of the model the clinic used."""
        ...

    @property
    def slack(self) -> SlackShelf:
        """What goes to Slack and what came from there."""
        ...

    @property
    def conversations(self) -> KeptConversations:
        """What goes on from one question to the next."""
        ...

    @property
    def schedules(self) -> Schedules:
        """Questions that are asked again and again."""
        ...

    async def payers(self) -> tuple[PayerConnection, ...]:
        """Return the payers that the clinic works with."""
        ...

    async def ask_payers(self) -> Callable[[], Awaitable[tuple[PayerConnection, ...]]]:
        """Ask for the payers, and return what waits for them."""
        ...

    async def time_zone(self) -> str:
        """Return the name of the clinic's time zone."""
        ...

    async def find_account(self, system: AccountSystem, account: str) -> Staff | None:
        """Return who is known by an account elsewhere, or None."""
        ...

    async def find_token(self, token_hash: str) -> StaffToken | None:
        """Return the token of an MCP client, whether or not it still may be used.

        Nothing can be looked for after it in the same transaction, so that it is found sooner.
        """
        ...

    async def list_cases(self, wanted: CaseFilter, *, page: int, limit: int) -> CaseList:
        """Return one page of cases, and how many there are."""
        ...

    def first_cases(self, wanted: CaseFilter, *, limit: int) -> Reading[CaseList]:
        """Read the first page of cases, and how many there are."""
        ...

    async def count_cases(self, payer_ids: tuple[str, ...] | None) -> tuple[CaseCount, ...]:
        """Return how many open cases stand how, payer by payer; a case can stand in several ways.

        `open` counts every one that is not closed; running out is counted two weeks ahead.
        """
        ...

    async def queue_ages(self) -> tuple[QueueAge, ...]:
        """Return how many open cases each payer has of each age in days."""
        ...

    async def turnarounds(
        self, payer_ids: tuple[str, ...], since: datetime
    ) -> tuple[Turnaround, ...]:
        """Return requests decided since then, the oldest first."""
        ...

    async def get_case(self, case_id: str) -> CaseView:
        """Return one case.

        Raises:
            NotFound: This clinic has no such case.
        """
        ...

    async def list_questions(
        self, *, case_id: str | None = None, limit: int = 25
    ) -> tuple[QuestionView, ...]:
        """Return open questions, the most urgent first."""
        ...

    async def get_question(self, question_id: str) -> QuestionView:
        """Return one open question.

        Raises:
            NotFound: This clinic has no such open question.
        """
        ...

    def whole_case(self, case_id: str, *, limit: int) -> Reading[WholeCase]:
        """Read one case with its first questions, its latest documents, and what is known."""
        ...

    async def list_documents(self, *, limit: int = 25) -> tuple[DocumentView, ...]:
        """Return documents, the latest first."""
        ...

    async def unread_documents(self, *, limit: int = 25) -> tuple[DocumentView, ...]:
        """Return documents that nobody has read yet, the oldest first."""
        ...

    async def unmatched_documents(self, *, limit: int = 25) -> tuple[DocumentView, ...]:
        """Return documents of the last months that belong to no case, the latest first."""
        ...

    async def get_document(self, document_id: str) -> DocumentView:
        """Return one document.

        Raises:
            NotFound: This clinic has no such document.
        """
        ...

    async def find_cases(self, words: str) -> tuple[str, ...]:
        """Return the ids of cases whose patient's name is among the words; never the name."""
        ...

    async def looked_at(self, submission_id: str) -> datetime | None:
        """Return when the payer was last asked about a submission."""
        ...

    async def find_queued(self, request: ToolRequest) -> str | None:
        """Return the id of the same request that the worker has not come to yet."""
        ...

    async def ask(self, request: ToolRequest) -> None:
        """Hand a request to the worker."""
        ...

    async def get_request(self, request_id: str) -> ToolRequest:
        """Return a request and how far the worker got.

        Raises:
            NotFound: This clinic has no such request.
        """
        ...


class MinimumStore(Protocol):
    """The store as a tool sees it."""

    def begin(self, clinic_id: str) -> AbstractAsyncContextManager[MinimumTransaction]:
        """Begin a transaction for a clinic; leaving the block commits."""
        ...

    def look(self, clinic_id: str) -> AbstractAsyncContextManager[MinimumTransaction]:
        """Begin a transaction for looking, which an entry on the record may end (`end_with`).

        Nothing is taken back in it, so that it costs less than one that can be.
        """
        ...

    def attempt(
        self, clinic_id: str, entry: RecordEntry, staff_id: str
    ) -> AbstractAsyncContextManager[Attempted]:
        """Commit the entry of an attempt; yield who tried it, as she is now.

        Within the block one may look, and nothing is seen before the attempt is committed;
        whatever else follows from the attempt waits until the block is left.
        """
        ...

"""The ports: what the core asks of the outside world, and what it may be told."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Protocol

from priorauth.models.benefits import BenefitCheck, BenefitQuestion
from priorauth.models.evidence import Box
from priorauth.models.packet import AuthorizationRequest, PacketContent
from priorauth.models.reading import DocumentReading, Proposal
from priorauth.models.rule_records import Counting, DecisionDue, DenialRight, Proof
from priorauth.models.rules import PayerOnFile, RuleAnswer, RuleOnFile, RuleQuestion
from priorauth.models.submission import Receipt, StatusReading


class DocumentReader(Protocol):
    """Reads a document in a child process that has no environment, database or network."""

    async def read(self, content: bytes, payers: Sequence[str] = ()) -> DocumentReading:
        """Return what is on the pages, value by value; bad files give `error`, not a crash.

        A payer's name that is one of `payers` is surer than its letters look.
        """
        ...

    async def crop(self, content: bytes, page: int, box: Box | None, dpi: int) -> bytes:
        """Return a PNG of a box of the upright page, or of the whole page.

        Raises:
            Unreadable: The document or page cannot be drawn.
        """
        ...


class SecondReader(Protocol):
    """Reads printed lines a second time, without knowing whose they are.

    What it proposes stands on the line that it names and passed the checks of that field.
    """

    @property
    def shows_names(self) -> bool:
        """Whether the lines leave the house as they are, because the clinic vouches for it."""
        ...

    async def propose(
        self, reading: DocumentReading, wanted: Sequence[str]
    ) -> tuple[Proposal, ...]:
        """Return values for the wanted fields.

        Raises:
            Unavailable: No answer; the same call may work later.
            AuthenticationFailed: The key was refused.
            Rejected: The request was refused as it is.
            UnexpectedResponse: The answer could not be read.
        """
        ...


class Whisper(Protocol):
    """Says something to one person where she asked; nobody else sees it."""

    async def whisper(self, channel: str, user: str, text: str) -> None:
        """Say it.

        Raises:
            Unavailable: It was not said.
            Rejected: The other side does not show it there.
        """
        ...


class RuleKnowledge(Protocol):
    """The payer rules on file; pure, never asks anybody."""

    @property
    def version(self) -> str:
        """A hash of every file that answers can come from."""
        ...

    def answer(self, question: RuleQuestion) -> RuleAnswer:
        """Say whether a visit needs authorization; `unknown` is a normal answer."""
        ...

    def counting(self, question: RuleQuestion) -> Counting:
        """Say how the rules that may answer count visits; where they differ, everything counts."""
        ...

    def denial_rights(self, asked: RuleQuestion) -> tuple[DenialRight, ...]:
        """Say what may be done after a denial, what the payer itself says first."""
        ...

    def packed(self) -> bytes:
        """Return the files of the book in use, so that its answers can be given again."""
        ...

    def decision_due(
        self, asked: RuleQuestion, at: datetime, *, urgent: bool
    ) -> DecisionDue | None:
        """Say by when a payer that got a request `at` must have decided; None: nothing binds it."""
        ...

    def procedure_label(self, code: str) -> str | None:
        """Return our own short label for a procedure code, or None for one not on file."""
        ...

    def payers(self) -> tuple[PayerOnFile, ...]:
        """Return the payers on file."""
        ...

    def rules_of(self, payer_id: str) -> tuple[RuleOnFile, ...]:
        """Return every rule of one payer, those that are no longer in force included.

        Raises:
            PayerNotOnFile: No payer with that id is on file.
        """
        ...

    def payer_name(self, payer_id: str) -> str | None:
        """Return what a payer calls itself, or None for one not on file."""
        ...

    def resolve_payer(self, name: str) -> str | None:
        """Return the payer id for a name as printed, or None when it is not certain."""
        ...


class EligibilityGateway(Protocol):
    """Asks a payer, directly or through a clearinghouse, about a coverage.

    Answers are never cached here. May also raise AuthenticationFailed.
    """

    async def check(self, question: BenefitQuestion) -> BenefitCheck:
        """Return what the payer says.

        Raises:
            NotFound: The payer does not know the member.
            Rejected: The payer cannot use the question; the text says why.
            Unavailable: No answer; the same call may work later.
            UnexpectedResponse: The answer could not be read.
        """
        ...


class AuthorizationGateway(Protocol):
    """Sends authorization requests to a payer and asks what became of them.

    `submit` is called at most once per reference by the ledger; it never retries.
    May also raise AuthenticationFailed (nothing was sent).
    """

    async def submit(self, request: AuthorizationRequest) -> Receipt:
        """Send one request.

        Raises:
            Rejected: Understood and refused; nothing is on file at the payer.
            Unavailable: Surely not accepted (refused connection, 429, 5xx before reading).
            DeliveryUnconfirmed: Sent, outcome unknown.
        """
        ...

    async def find(self, request: AuthorizationRequest) -> StatusReading:
        """Ask whether the payer has this request, by our reference.

        `found` is True, False, or None when the payer cannot say.

        Raises:
            Unavailable: No answer; the same call may work later.
            UnexpectedResponse: The answer could not be read.
        """
        ...

    async def status(self, request: AuthorizationRequest, payer_reference: str) -> StatusReading:
        """Ask how a request stands.

        Raises:
            NotFound: The payer does not know the reference.
            Rejected: The payer cannot use the question any more; the text says why.
            Unavailable: No answer; the same call may work later.
            UnexpectedResponse: The answer could not be read.
        """
        ...


class PacketPrinter(Protocol):
    """Draws a packet as one PDF; the same content and pages give the same bytes."""

    async def draw(self, content: PacketContent, documents: dict[str, bytes]) -> bytes:
        """Return the PDF; `documents` holds the bytes of every document it quotes, by id.

        Raises:
            Unreadable: A source page cannot be copied.
        """
        ...

    async def prove(self, proof: Proof) -> bytes:
        """Return a proof of no authorization as a PDF of one page."""
        ...


class Ids(Protocol):
    """Makes random ids that say nothing about anybody."""

    def new(self, kind: str) -> str:
        """Return a new id that begins with the letter of its kind, such as `C-7K2M9QXA`."""
        ...

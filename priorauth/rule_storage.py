"""What the core asks of the store about rules: books, their answers, proofs and open work."""

from __future__ import annotations

from datetime import date, datetime
from typing import Protocol

from priorauth.models.casefile import RuleAnswerOnFile
from priorauth.models.rule_records import OpenWork, Proof, ProofOnFile, Unanswered


class RuleRecords(Protocol):
    """The rule books that answered here, their answers, proofs, and open work on them."""

    async def keep_book(self, version: str, content: bytes) -> None:
        """Keep the files of a book under its version; once is enough."""
        ...

    async def has_book(self, version: str) -> bool:
        """Say whether that book is kept."""
        ...

    async def book(self, version: str) -> bytes | None:
        """Return the files of a book, or None where it was not kept."""
        ...

    async def answers(self, case_id: str) -> tuple[RuleAnswerOnFile, ...]:
        """Return every answer given for a case, oldest first.

        Raises:
            NotFound: This clinic has no such case.
        """
        ...

    async def open_work(self, on: date) -> tuple[OpenWork, ...]:
        """Return every open case, booked visit and unsent packet with what it asks of a rule."""
        ...

    async def unanswered(self, before: datetime) -> tuple[Unanswered, ...]:
        """Return what payers got before then and have not decided, unless a person was told."""
        ...

    async def add_proof(self, proof_id: str, proof: Proof, *, basis: str, page: bytes) -> bool:
        """Keep a proof; False when one for the same reasons is there already."""
        ...

    async def has_proof(self, case_id: str, basis: str) -> bool:
        """Say whether a proof for these reasons is kept."""
        ...

    async def proofs(self, case_id: str) -> tuple[ProofOnFile, ...]:
        """Return the proofs of a case, oldest first."""
        ...

    async def proof(self, proof_id: str) -> tuple[ProofOnFile, bytes]:
        """Return one proof and its page.

        Raises:
            NotFound: This clinic has no such proof.
        """
        ...

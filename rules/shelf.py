"""Keep the newest good rule book at hand: whole sets are swapped, a bad set changes nothing."""

from __future__ import annotations

import logging
from datetime import date, datetime, timedelta
from pathlib import Path
from typing import NamedTuple

from priorauth.errors import RuleFileInvalid
from priorauth.models.rule_records import Counting, DecisionDue, DenialRight
from priorauth.models.rules import PayerOnFile, RuleAnswer, RuleOnFile, RuleQuestion
from rules.book import RuleBook, book_of, files_of
from rules.files import RuleFiles
from rules.last_good import LastGood
from rules.listing import listing

log = logging.getLogger(__name__)


class Looked(NamedTuple):
    """What a look at the files found: a whole book, or the problem that it has."""

    version: str | None
    files: RuleFiles | None
    book: RuleBook | None
    problem: RuleFileInvalid | None


class RuleShelf:
    """Holds one rule book and replaces it when its files have changed.

    `problem` tells why the newest files were refused; the last good book goes on answering. It is
    kept in the folder `keep`, so that a start while the files are bad has it too.

    Raises:
        RuleFileInvalid: The files are bad, and no good ones were kept.
    """

    def __init__(
        self,
        folder: Path | None = None,
        extra: tuple[Path, ...] = (),
        *,
        keep: Path | None = None,
    ) -> None:
        self._folder = folder
        self._extra = extra
        self._last_good = LastGood(keep)
        self._refused: str | None = None
        self.problem: RuleFileInvalid | None = None
        try:
            self._files = files_of(folder, extra)
            self._book = book_of(self._files)
            self._last_good.save(self._files)
        except RuleFileInvalid as error:
            kept = self._last_good.load()
            if kept is None:
                raise
            log.warning("payer rules: refused at the start, the set kept before answers: %s", error)
            self._files, self._book, self.problem = kept, book_of(kept), error

    @property
    def book(self) -> RuleBook:
        """The last good rule book."""
        return self._book

    @property
    def version(self) -> str:
        """A hash of every file that answers can come from."""
        return self._book.version

    def answer(self, question: RuleQuestion) -> RuleAnswer:
        """Say whether a visit needs authorization; `unknown` is a normal answer."""
        return self._book.answer(question)

    def counting(self, question: RuleQuestion) -> Counting:
        """Say how the rules that may answer count visits; where they differ, everything counts."""
        return self._book.counting(question)

    def denial_rights(self, asked: RuleQuestion) -> tuple[DenialRight, ...]:
        """Say what may be done after a denial, what the payer itself says first."""
        return self._book.denial_rights(asked)

    def decision_due(
        self, asked: RuleQuestion, at: datetime, *, urgent: bool
    ) -> DecisionDue | None:
        """Say by when a payer that got a request `at` must have decided; None: nothing binds it."""
        return self._book.decision_due(asked, at, urgent=urgent)

    def procedure_label(self, code: str) -> str | None:
        """Return our own short label for a procedure code, or None for one not on file."""
        return self._book.procedure_label(code)

    def payers(self) -> tuple[PayerOnFile, ...]:
        """Return the payers on file."""
        return self._book.payers()

    def rules_of(self, payer_id: str) -> tuple[RuleOnFile, ...]:
        """Return every rule of one payer, those that are no longer in force included.

        Raises:
            PayerNotOnFile: No payer with that id is on file.
        """
        return listing(self._book, payer_id).rules

    def payer_name(self, payer_id: str) -> str | None:
        """Return what a payer calls itself, or None for one not on file."""
        return self._book.payer_name(payer_id)

    def resolve_payer(self, name: str) -> str | None:
        """Return the payer id for a name as printed, or None when it is not certain."""
        return self._book.resolve_payer(name)

    def packed(self) -> bytes:
        """Return the files of the book in use, so that its answers can be given again."""
        return self._files.packed()

    def refresh(self) -> bool:
        """Load the files again if they changed; return whether a new book is in use."""
        return self.take(self.look())

    def look(self, today: date | None = None) -> Looked:
        """Read the files and make a book of them, or say why not; nothing is swapped yet.

        Slow enough to be called in a thread of its own. With the day, pages that were seen
        later than that are refused: they would never grow old.
        """
        try:
            files = files_of(self._folder, self._extra)
        except RuleFileInvalid as error:
            return Looked(None, None, None, error)
        version = files.version
        if version == self._book.version:
            return Looked(version, files, self._book, None)
        if version == self._refused:
            return Looked(version, None, None, self.problem)
        try:
            return Looked(version, files, _of_today(book_of(files), today), None)
        except RuleFileInvalid as error:
            return Looked(version, None, None, error)

    def take(self, looked: Looked) -> bool:
        """Put a whole new book in use, or keep the last good one and remember the problem."""
        self.problem = looked.problem
        self._refused = looked.version if looked.problem else None
        if looked.book is None or looked.files is None or looked.book is self._book:
            return False
        self._files, self._book = looked.files, looked.book
        self._last_good.save(looked.files)
        return True


def _of_today(book: RuleBook, today: date | None) -> RuleBook:
    for payer in book.index.payers.values() if today else ():
        for name, source in payer.sources.items():
            if today and source.seen_on > today + timedelta(days=1):
                problem = f"source `{name}` was seen on {source.seen_on}, which is still to come"
                raise RuleFileInvalid(f"{payer.payer}.yaml", None, problem)
    return book

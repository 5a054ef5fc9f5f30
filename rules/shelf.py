"""Keep the newest good rule book at hand: whole sets are swapped, a bad set changes nothing."""

from __future__ import annotations

from pathlib import Path

from priorauth.errors import RuleFileInvalid
from priorauth.models.rules import PayerOnFile, RuleAnswer, RuleOnFile, RuleQuestion
from rules.book import RuleBook, default_folder, load_book, version_of
from rules.listing import listing


class RuleShelf:
    """Holds one rule book and replaces it when its files have changed.

    `problem` tells why the newest files were refused; the last good book goes on answering.
    """

    def __init__(self, folder: Path | None = None, extra: tuple[Path, ...] = ()) -> None:
        self._folder = folder or default_folder()
        self._extra = extra
        self._book = load_book(self._folder, extra)
        self._refused: str | None = None
        self.problem: RuleFileInvalid | None = None

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

    def refresh(self) -> bool:
        """Load the files again if they changed; return whether a new book is in use."""
        try:
            version = version_of(self._folder, self._extra)
        except OSError:
            self.problem = RuleFileInvalid(self._folder.name, None, "cannot be read now")
            return False
        if version == self._book.version:
            self.problem, self._refused = None, None
            return False
        if version == self._refused:
            return False
        return self._replace(version)

    def _replace(self, version: str) -> bool:
        try:
            book = load_book(self._folder, self._extra)
        except RuleFileInvalid as error:
            self.problem, self._refused = error, version
            return False
        self._book, self.problem, self._refused = book, None, None
        return True

"""The rule book: every payer on file, one question in, one answer out."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

from priorauth.errors import PayerNotOnFile, RuleFileInvalid
from priorauth.models.rule_records import Counting, DecisionDue, DenialRight
from priorauth.models.rules import Mode, PayerOnFile, RuleAnswer, RuleQuestion
from rules.answering import answer
from rules.appeals import denial_rights
from rules.clocks import decision_due, promised_due
from rules.counting import counting
from rules.files import CODES, LAWS, RuleFiles, read_files
from rules.index import RuleIndex, build_index
from rules.loading import load_floor_file, load_payer_file
from rules.names import NameTable
from rules.procedures import ProcedureFile, load_procedures
from rules.schema import FloorFile, PayerFile


def default_folder() -> Path:
    """Return the folder of the rule packs that come with the program."""
    return Path(__file__).parent


class RuleBook:
    """All payer rules on file at one moment; never changes, so it can be shared."""

    def __init__(
        self,
        payers: tuple[PayerFile, ...],
        procedures: ProcedureFile,
        floors: FloorFile,
        version: str,
    ) -> None:
        self._index = build_index(payers, procedures, floors)
        self._names = NameTable(payers)
        self._procedures = procedures
        self._laws = floors
        self._version = version

    @property
    def version(self) -> str:
        """A hash of every file that answers can come from."""
        return self._version

    @property
    def index(self) -> RuleIndex:
        """The compiled rules, for lint, coverage and comparison."""
        return self._index

    @property
    def procedures(self) -> ProcedureFile:
        """The procedure codes on file."""
        return self._procedures

    @property
    def laws(self) -> FloorFile:
        """The laws on file."""
        return self._laws

    def answer(self, question: RuleQuestion) -> RuleAnswer:
        """Say whether a visit needs authorization; `unknown` is a normal answer."""
        return answer(self._index, question)

    def decide(self, question: RuleQuestion) -> Mode:
        """Return only the mode of the answer; for many questions at once."""
        return self._index.resolve(question).mode

    def counting(self, question: RuleQuestion) -> Counting:
        """Say how the rules that may answer count visits; where they differ, everything counts."""
        return counting(self._index, question)

    def denial_rights(self, asked: RuleQuestion) -> tuple[DenialRight, ...]:
        """Say what may be done after a denial, what the payer itself says first."""
        winner = self._index.resolve(asked).winner
        term = winner.term.term if winner else None
        return denial_rights(asked.lob or "", self._index.payers.get(asked.payer), term)

    def decision_due(
        self, asked: RuleQuestion, at: datetime, *, urgent: bool
    ) -> DecisionDue | None:
        """Say by when a payer that got a request `at` must have decided; the law goes first."""
        due = decision_due(asked.lob or "", asked.state, at, expedited=urgent)
        winner = self._index.resolve(asked).winner
        if due is not None or winner is None:
            return due
        return promised_due(winner.term.payer, winner.term.term, at, expedited=urgent)

    def payers(self) -> tuple[PayerOnFile, ...]:
        """List the payers on file."""
        return tuple(
            PayerOnFile(
                id=payer.payer,
                name=payer.name,
                aliases=payer.aliases,
                clearinghouse_ids=payer.clearinghouse_ids,
                rules=len(payer.rules),
            )
            for payer in sorted(self._index.payers.values(), key=lambda payer: payer.payer)
        )

    def payer(self, payer_id: str) -> PayerFile:
        """Return everything on file about a payer.

        Raises:
            PayerNotOnFile: No payer with that id is on file.
        """
        payer = self._index.payers.get(payer_id)
        if payer is None:
            raise PayerNotOnFile(f"No payer with the id {payer_id!r} is on file.")
        return payer

    def procedure_label(self, code: str) -> str | None:
        """Return our own short label for a procedure code, or None for one not on file."""
        known = self._procedures.codes.get(code)
        return known.label if known else None

    def payer_name(self, payer_id: str) -> str | None:
        """Return what a payer calls itself, or None for one not on file."""
        payer = self._index.payers.get(payer_id)
        return payer.name if payer else None

    def resolve_payer(self, name: str) -> str | None:
        """Return the payer id for a name as printed, or None when it is not certain."""
        return self._names.resolve(name)


def load_book(folder: Path | None = None, extra: tuple[Path, ...] = ()) -> RuleBook:
    """Load the rule packs, and further folders of payer files such as the demo clinic's.

    A folder that holds payer files directly is read with the codes and laws of the packs.

    Raises:
        RuleFileInvalid: Any file is wrong; nothing is loaded then.
    """
    return book_of(files_of(folder, extra))


def files_of(folder: Path | None = None, extra: tuple[Path, ...] = ()) -> RuleFiles:
    """Read the files of a book without looking into them.

    Raises:
        RuleFileInvalid: A file cannot be read.
    """
    folder = folder or default_folder()
    if (folder / "payers").is_dir():
        return read_files(folder / "payers", folder, extra)
    return read_files(folder, default_folder(), extra)


def book_of(files: RuleFiles) -> RuleBook:
    """Return the book that these files make.

    Raises:
        RuleFileInvalid: Any file is wrong; there is no book then.
    """
    procedures = load_procedures(_wanted(files, CODES))
    floors = load_floor_file(_wanted(files, LAWS))
    laws = {floor.id: floor for floor in floors.floors}
    sets = frozenset(procedures.sets)
    payers = tuple(load_payer_file(name, text, sets, laws) for name, text in files.payers())
    return RuleBook(payers, procedures, floors, files.version)


def _wanted(files: RuleFiles, name: str) -> bytes:
    content = files.contents.get(name)
    if content is None:
        raise RuleFileInvalid(name, None, "is missing")
    return content

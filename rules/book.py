"""The rule book: every payer on file, one question in, one answer out."""

from __future__ import annotations

import hashlib
from pathlib import Path

from priorauth.errors import PayerNotOnFile, RuleFileInvalid
from priorauth.models.rules import Mode, PayerOnFile, RuleAnswer, RuleQuestion
from rules.answering import answer
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

    def answer(self, question: RuleQuestion) -> RuleAnswer:
        """Say whether a visit needs authorization; `unknown` is a normal answer."""
        return answer(self._index, question)

    def decide(self, question: RuleQuestion) -> Mode:
        """Return only the mode of the answer; for many questions at once."""
        return self._index.resolve(question).mode

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
    tables, places = _places(folder or default_folder(), extra)
    procedures = load_procedures(tables / "codes" / "cpt.yaml")
    floors = load_floor_file(tables / "floors.yaml")
    paths = [path for place in places for path in payer_paths(place)]
    _refuse_repeated(paths)
    laws = frozenset(floor.id for floor in floors.floors)
    sets = frozenset(procedures.sets)
    payers = tuple(load_payer_file(path, sets, laws) for path in paths)
    return RuleBook(payers, procedures, floors, version_of(folder or default_folder(), extra))


def payer_paths(folder: Path) -> list[Path]:
    """Return the payer files of a folder in a fixed order."""
    return sorted(path for path in folder.glob("*.yaml") if not path.name.startswith("_"))


def version_of(folder: Path, extra: tuple[Path, ...] = ()) -> str:
    """Return a hash over every file that answers can come from."""
    digest = hashlib.sha256()
    tables, places = _places(folder, extra)
    files = [tables / "codes" / "cpt.yaml", tables / "floors.yaml"]
    files += [path for place in places for path in payer_paths(place)]
    for path in files:
        digest.update(path.name.encode() + b"\0")
        digest.update(hashlib.sha256(path.read_bytes()).digest())
    return digest.hexdigest()


def _places(folder: Path, extra: tuple[Path, ...]) -> tuple[Path, tuple[Path, ...]]:
    """Return where the codes and laws are, and the folders of payer files."""
    if (folder / "payers").is_dir():
        return folder, (folder / "payers", *extra)
    return default_folder(), (folder, *extra)


def _refuse_repeated(paths: list[Path]) -> None:
    seen: set[str] = set()
    for path in paths:
        if path.stem in seen:
            raise RuleFileInvalid(path.name, None, "another folder has this payer already")
        seen.add(path.stem)

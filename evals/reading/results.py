"""Readings on file, one line of JSON per document, so that a run that was stopped goes on."""

from __future__ import annotations

import json
import subprocess
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from evals.reading.plan import Job, made
from priorauth.errors import InvalidRequest

_READINGS, _ABOUT = "readings.jsonl", "about.json"


class Results:
    """A folder of readings that belong to one commit and one plan."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def open_for(self, about: dict[str, Any]) -> set[str]:
        """Begin or go on; return the keys of what was read already.

        Raises:
            InvalidRequest: The folder holds readings of another commit or another plan.
        """
        self.folder.mkdir(parents=True, exist_ok=True)
        self._mend()
        path = self.folder / _ABOUT
        if path.is_file():
            known = self.about()
            differs = [name for name in ("commit", "seed", "set_of") if known[name] != about[name]]
            if differs:
                raise InvalidRequest(
                    f"{self.folder} holds readings with another {differs[0]}. Use another folder."
                )
        else:
            path.write_text(json.dumps(about, indent=1) + "\n", encoding="utf-8")
        return {row["key"] for row in self.rows()}

    def about(self) -> dict[str, Any]:
        """What the readings belong to: commit, seed, layouts, command."""
        known: dict[str, Any] = json.loads((self.folder / _ABOUT).read_text(encoding="utf-8"))
        return known

    def plan(self, documents: int) -> None:
        """Write down how many documents are planned, so that a report can say how far it got."""
        about = {**self.about(), "planned": documents}
        (self.folder / _ABOUT).write_text(json.dumps(about, indent=1) + "\n", encoding="utf-8")

    def paper(self, job: Job, seed: int) -> tuple[bytes, dict[str, Any]]:
        """Return a job's document and truth, made once and kept."""
        path = self.folder / "papers" / f"{seed}" / job.key
        truth_path = path.with_name(f"{path.name}.json")
        if not truth_path.is_file():
            content, truth = made(job, seed)
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(content)
            half = path.with_name(f"{path.name}.half")
            half.write_text(json.dumps(truth), encoding="utf-8")
            half.rename(truth_path)
        return path.read_bytes(), json.loads(truth_path.read_text(encoding="utf-8"))

    def add(self, row: dict[str, Any]) -> None:
        """Keep one reading."""
        with (self.folder / _READINGS).open("a", encoding="utf-8") as file:
            file.write(json.dumps(row) + "\n")

    def rows(self) -> Iterator[dict[str, Any]]:
        """Every reading on file."""
        path = self.folder / _READINGS
        if not path.is_file():
            return
        with path.open(encoding="utf-8") as file:
            for line in file:
                yield json.loads(line)

    def _mend(self) -> None:
        """Drop a last line that a stop cut off; its document is read again."""
        path = self.folder / _READINGS
        if path.is_file():
            whole = path.read_bytes()
            path.write_bytes(whole[: whole.rfind(b"\n") + 1])


def commit_here() -> str:
    """The commit of the program that is measured, with a mark when files differ from it."""
    folder = Path(__file__).parent
    try:
        head = _git(folder, "rev-parse", "--short=12", "HEAD")
        changed = _git(folder, "status", "--porcelain", "--untracked-files=no")
    except (OSError, subprocess.CalledProcessError):
        return "unknown"
    return f"{head}+" if changed else head


def _git(folder: Path, *words: str) -> str:
    ran = subprocess.run(  # noqa: S603
        ["git", *words],  # noqa: S607
        cwd=folder,
        check=True,
        capture_output=True,
        text=True,
    )
    return ran.stdout.strip()

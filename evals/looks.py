"""Keeps what both readers saw on papers whose truth is known: `python -m evals.looks FOLDER …`.

Looking takes seconds a page, understanding what was seen takes almost none: from a folder of looks
the reader's weights are fitted in minutes, and again after every change behind the looking.
"""

from __future__ import annotations

import argparse
import json
from collections.abc import Iterator, Sequence
from dataclasses import asdict, dataclass
from datetime import date
from itertools import chain
from pathlib import Path
from typing import Any

from adapters.documents import parsing
from adapters.reading.page_reading import Page
from adapters.reading.understanding import look, page_of
from adapters.reading.values.candidates import Setting
from evals.reading.plan import PRINTED, Job, made
from simulator.paper import layouts

SEED, TODAY = 77, date(2026, 11, 28)
WAYS = (
    "fine_clean",
    "fine_noisy",
    "fine_dusty",
    "standard_clean",
    "standard_noisy",
    "standard_dusty",
    "fine_rot90",
)


@dataclass(frozen=True)
class Looked:
    """A document, what was seen on each of its pages, and what is printed on it."""

    job: Job
    seen: list[dict[str, Any]]
    truth: dict[str, Any]

    def pages(self) -> list[Page]:
        """Its pages, read anew from what was seen."""
        return [page_of(n, seen, Setting(TODAY)) for n, seen in enumerate(self.seen, start=1)]


def main() -> None:
    """Look at what is not in the folder yet; the same command goes on where it was stopped."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("folder", type=Path)
    parser.add_argument("--ways", nargs="+", default=WAYS, help="how the papers arrive")
    parser.add_argument("--papers", type=int, default=1, help="of each layout and way")
    asked = parser.parse_args()
    asked.folder.mkdir(parents=True, exist_ok=True)
    for job in jobs(asked.ways, asked.papers):
        path = asked.folder / f"{job.layout}.{job.treatment}.{job.number}.json"
        if not path.exists():
            _keep(path, looked_at(job))


def jobs(ways: Sequence[str], papers: int) -> Iterator[Job]:
    """Papers of every printed layout that is not kept for the reported figure, ways by turns."""
    both = chain(layouts.TUNING_FAMILIES.items(), layouts.REPORTING_FAMILIES.items())
    names = [(family, name) for family, group in both if family in PRINTED for name in group]
    for number in range(1, papers + 1):
        for way in ways:
            for family, name in names:
                yield Job("fields", family, way, name, number, "reporting")


def looked_at(job: Job) -> Looked:
    """Make a paper and look at its pages as the reading child does."""
    content, truth = made(job, SEED)
    opened, _ = parsing.open_document({}, content)
    seen = [_looked(number) for number in range(1, opened["pages"] + 1)]
    return Looked(job, seen, json.loads(json.dumps(truth)))


def _looked(number: int) -> dict[str, Any]:
    for closer in (False, True):
        wanted = {"page": number, "closer": closer, "today": TODAY.isoformat()}
        parsed, picture = parsing.read_page(wanted, b"")
        seen, _ = look({**parsed, **wanted}, picture)
        if seen["kind"] != "closer":
            break
    return seen


def marks(truth: dict[str, Any], name: str) -> list[dict[str, Any]]:
    """What a paper says for a field, be it one value or many."""
    said = truth["fields"].get(name, [])
    return said if isinstance(said, list) else [said]


def kept(folder: Path) -> Iterator[Looked]:
    """What a folder holds."""
    for path in sorted(folder.glob("*.json")):
        told = json.loads(path.read_text(encoding="utf-8"))
        yield Looked(Job(**told["job"]), told["seen"], told["truth"])


def _keep(path: Path, looked: Looked) -> None:
    half = path.with_suffix(".half")
    half.write_text(json.dumps(asdict(looked)), encoding="utf-8")
    half.rename(path)


if __name__ == "__main__":
    main()

"""Keeps what both readers saw on papers whose truth is known: `python -m evals.looks FOLDER …`.

Looking takes seconds a page, understanding what was seen takes almost none: from a folder of looks
the reader's weights are fitted in minutes, and again after every change behind the looking. The
papers of a layout arrive in different ways, so that few papers tell of all ways and all layouts.
"""

from __future__ import annotations

import argparse
import json
import time
from collections.abc import Iterator, Sequence
from dataclasses import asdict, dataclass, replace
from datetime import date
from pathlib import Path
from typing import Any

from adapters.documents import parsing
from adapters.reading.assembly import ASIDE, Fields, chosen
from adapters.reading.page_reading import Page
from adapters.reading.patients.patients import sort_by_patient
from adapters.reading.understanding import look, page_of
from adapters.reading.values.candidates import Candidate, Setting
from adapters.reading.values.folding import fold
from evals.reading.plan import PRINTED, Job, made
from simulator.paper import layouts

SEED, TODAY = 77, date(2026, 11, 28)
WAYS = (
    "fine_clean",
    "fine_noisy",
    "fine_dusty",
    "fine_faint",
    "standard_clean",
    "standard_soft",
    "standard_faint",
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
    payers: frozenset[str] = frozenset()
    """Names of payers that the clinic knows, as the reader compares them."""

    def pages(self) -> list[Page]:
        """Its pages, read anew from what was seen."""
        return [page_of(n, seen, self._setting) for n, seen in enumerate(self.seen, start=1)]

    def referrals(self, pages: Sequence[Page]) -> list[tuple[Fields, list[Candidate]]]:
        """What is chosen for each patient before it is weighed, and all that was offered."""
        sorting = sort_by_patient([page for page in pages if page.kind not in ASIDE])
        return [chosen(bundle, self._setting) for bundle in sorting.bundles]

    @property
    def _setting(self) -> Setting:
        return Setting(TODAY, self.payers)


def main() -> None:
    """Look at what is not in the folder yet; the same command goes on where it was stopped."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("folder", type=Path)
    parser.add_argument("--ways", nargs="+", default=WAYS, help="how the papers arrive, by turns")
    parser.add_argument("--papers", type=int, default=3, help="of each layout")
    parser.add_argument("--layouts", nargs="+", help="only these; all that tune the reader")
    parser.add_argument("--minutes", type=float, default=60.0, help="when to stop")
    asked = parser.parse_args()
    asked.folder.mkdir(parents=True, exist_ok=True)
    until = time.monotonic() + asked.minutes * 60
    wanted = {
        asked.folder / f"{job.layout}.{job.treatment}.{job.number}.json": job
        for job in jobs(asked.ways, asked.papers, asked.layouts)
    }
    for path, job in wanted.items():
        if time.monotonic() > until:
            break
        if not path.exists():
            _keep(path, looked_at(job))
    left = sum(not path.exists() for path in wanted)
    print(f"{len(wanted) - left} papers are in the folder, {left} are left to look at.")


def jobs(ways: Sequence[str], papers: int, only: Sequence[str] | None = None) -> Iterator[Job]:
    """Papers of every printed layout that tunes the reader, or of those named, ways by turns."""
    both = (layouts.TUNING_FAMILIES, layouts.REPORTING_FAMILIES if only else {})
    named = [(family, name) for part in both for family in PRINTED for name in part.get(family, ())]
    names = [one for one in named if only is None or one[1] in only]
    for number in range(1, papers + 1):
        for place, (family, name) in enumerate(names):
            way = ways[(place + number) % len(ways)]
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
    """What a folder holds; of three payers the clinic knows two."""
    told = (json.loads(path.read_text(encoding="utf-8")) for path in sorted(folder.glob("*.json")))
    papers = [Looked(Job(**one["job"]), one["seen"], one["truth"]) for one in told]
    names = {fold(mark["value"]) for one in papers for mark in marks(one.truth, "payer_name")}
    known = frozenset(name for place, name in enumerate(sorted(names)) if place % 3)
    yield from (replace(one, payers=known) for one in papers)


def _keep(path: Path, looked: Looked) -> None:
    told = {"job": asdict(looked.job), "seen": looked.seen, "truth": looked.truth}
    half = path.with_suffix(".half")
    half.write_text(json.dumps(told), encoding="utf-8")
    half.rename(path)


if __name__ == "__main__":
    main()

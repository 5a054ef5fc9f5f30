"""Reads invented documents and says how well: `priorauth evals reading --folder FOLDER …`."""

from __future__ import annotations

import argparse
import asyncio
import json
import shlex
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Any, cast

from evals.reading import calibration, patients, tally
from evals.reading.chart import draw_calibration, draw_silent
from evals.reading.plan import CELLS, PARTS, WAYS, Part, Wish, jobs
from evals.reading.reads import read_all
from evals.reading.report import markdown
from evals.reading.results import Results, commit_here
from priorauth.errors import PriorAuthError

JOINING = "joining"
_JOINED = "joining.json"


def main(arguments: Sequence[str]) -> int:
    """Read what is not on file yet, judge everything, write the report; 1 where that fails."""
    given = _parser().parse_args(arguments)
    command = _as_typed(arguments)
    try:
        return _run(given, command)
    except PriorAuthError as problem:
        print(problem, file=sys.stderr)
        return 1


def _as_typed(arguments: Sequence[str]) -> str:
    """The command as the report prints it: folders are the reader's own."""
    words = ["priorauth", "evals", "reading", *arguments]
    for place, word in enumerate(words[:-1]):
        if word in ("--folder", "--out"):
            words[place + 1] = "FOLDER"
    return shlex.join(words)


def _run(given: argparse.Namespace, command: str) -> int:
    results = Results(given.folder)
    if given.prepare:
        for job in jobs(_wish(given)):
            results.paper(job, given.seed)
        return 0
    if not given.report_only:
        wish = _wish(given)
        about = {"commit": commit_here(), "seed": given.seed, "set_of": given.layouts}
        known = results.open_for({**about, "command": command})
        wanted = jobs(wish)
        left = [job for job in wanted if job.key not in known]
        results.plan(len({*known, *(job.key for job in wanted)}))
        print(f"{len(known)} documents on file, {len(left)} to read", file=sys.stderr, flush=True)
        if left:
            asyncio.run(
                read_all(
                    left, results, seed=given.seed, workers=given.workers, minutes=given.minutes
                )
            )
        if JOINING in given.parts:
            _join(given)
    found = measured(results)
    out = given.out or given.folder
    write(found, out)
    planned = max(found["documents"], found["about"].get("planned", 0))
    print(f"{out / 'reading.md'}: {found['documents']} of {planned} documents judged")
    for way, cell in found["by_treatment"].items():
        print(f"  {way}: {cell['documents']} documents, {cell['values']} values")
    return 0


def measured(results: Results) -> dict[str, Any]:
    """Judge everything on file and count it."""
    rows = list(results.rows())
    cells, conflicts, verdicts = tally.judged(rows)
    ways = list(dict.fromkeys([*CELLS, *sorted({way for way, _ in cells})]))
    by_treatment = {way: tally.together(cells, way).as_json() for way in ways}
    points = calibration.curve(verdicts)
    table = calibration.table(verdicts)
    joined = results.folder / _JOINED
    return {
        "about": results.about(),
        "documents": len(rows),
        "by_treatment": {way: cell for way, cell in by_treatment.items() if cell["documents"]},
        "cells": [
            {"treatment": way, "family": family, **cell.as_json()}
            for (way, family), cell in sorted(cells.items(), key=lambda one: ways.index(one[0][0]))
        ],
        "calibration": table,
        "calibration_error": calibration.expected_error(table),
        "curve": points,
        "lowest_line": calibration.lowest_line(points),
        "page_kinds": tally.page_kinds(rows),
        "patients": patients.over_all(rows),
        "conflicts": conflicts.as_json(),
        "joining": json.loads(joined.read_text(encoding="utf-8")) if joined.is_file() else None,
    }


def write(found: dict[str, Any], folder: Path) -> None:
    """Write the report as Markdown, JSON and pictures."""
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "reading.json").write_text(json.dumps(found, indent=1) + "\n", encoding="utf-8")
    (folder / "reading.md").write_text(markdown(found), encoding="utf-8")
    title = f"{found['documents']} documents, {found['about']['set_of']} layouts"
    draw_calibration(
        found["calibration"],
        found["curve"],
        folder / "reading-calibration.svg",
        f"What confidence means: {title}",
    )
    draw_silent(found["by_treatment"], folder / "reading-silent.svg", f"Values read: {title}")


def _join(given: argparse.Namespace) -> None:
    from evals.reading.joining import measure

    path = given.folder / _JOINED
    if path.is_file():
        return
    people, scanned = given.people, given.scanned_people
    found = asyncio.run(measure(given.layouts, given.seed, people, scanned, given.minutes))
    scanned = min(scanned, found["people"] - sum(found["people_alike"].values()))
    path.write_text(json.dumps({**found, "scanned": scanned}, indent=1) + "\n", encoding="utf-8")


def _wish(given: argparse.Namespace) -> Wish:
    return Wish(
        set_of=given.layouts,
        seed=given.seed,
        per_cell=given.per_cell,
        parts=tuple(cast(Part, part) for part in given.parts if part != JOINING),
        treatments=tuple(given.treatments),
        other_ways=given.other_ways,
        kinds=given.kinds,
        faxes=given.faxes,
        scanned_faxes=given.scanned_faxes,
        conflicts=given.conflicts,
    )


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="priorauth evals reading", description=__doc__)
    parser.add_argument("--folder", type=Path, required=True, help="readings; a run goes on there")
    parser.add_argument("--out", type=Path, help="where the report goes (default: the folder)")
    parser.add_argument("--layouts", choices=("reporting", "tuning"), default="reporting")
    parser.add_argument("--parts", nargs="+", choices=(*PARTS, JOINING), default=[*PARTS])
    parser.add_argument("--treatments", nargs="+", choices=WAYS, default=list(CELLS))
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--workers", type=int, default=2, help="documents read at the same time")
    parser.add_argument("--minutes", type=float, default=600, help="begin no document after this")
    parser.add_argument("--prepare", action="store_true", help="make the documents, read none")
    parser.add_argument("--report-only", action="store_true", help="judge what is on file")
    for name, usual, text in (
        ("--per-cell", Wish.per_cell, "documents per treatment and family"),
        ("--other-ways", Wish.other_ways, "photos, grey scans and TIFFs per family"),
        ("--kinds", Wish.kinds, "pages of each other kind, per treatment"),
        ("--faxes", Wish.faxes, "text faxes about several patients"),
        ("--scanned-faxes", Wish.scanned_faxes, "scanned faxes about several patients"),
        ("--conflicts", Wish.conflicts, "papers that contradict themselves"),
        ("--people", 120, "people whose referrals come again (joining)"),
        ("--scanned-people", 10, "of those, by scanned fax (joining)"),
    ):
        parser.add_argument(name, type=int, default=usual, help=f"{text} (usual: {usual})")
    return parser

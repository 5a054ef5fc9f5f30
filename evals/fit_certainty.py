"""Learns how sure a value is: `python -m evals.fit_certainty ROWS [--papers N] [--write]`.

Papers are drawn in every printed layout that is no longer kept for the reported figure, and read.
Every value given is compared with the truth. The weights of
`adapters/reading/sureness/certainty.json` hold for layouts nobody has seen: each layout was judged
by weights fitted without it, and from that curve follow the line of the goal and the error of the
calibration.
"""

from __future__ import annotations

import argparse
import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import asdict
from datetime import date
from itertools import chain, pairwise
from pathlib import Path
from typing import Any

import numpy as np

from adapters.documents import parsing
from adapters.reading.assembly import ASIDE, chosen
from adapters.reading.page_reading import Page
from adapters.reading.patients.patients import sort_by_patient
from adapters.reading.sureness.certainty import LEARNED, signs, surroundings
from adapters.reading.understanding import look, page_of
from adapters.reading.values.candidates import Setting
from evals.fitting import Known, Matrix, left_out, weights
from evals.reading import judge
from evals.reading.calibration import EDGES
from evals.reading.plan import PRINTED, Job, made
from priorauth.models.reading import ReadValue
from simulator.paper import layouts

SEED, TODAY = 77, date(2026, 11, 28)
SCANS = ("fine_clean", "standard_clean", "fine_noisy")
GOAL, LEAST_KEPT = 0.003, 0.99
"""The goal for values without a flag, and the share of them that the applied line keeps."""


def main() -> None:
    """Collect what is not on file, fit, print; with `--write`, keep the weights."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("rows", type=Path, help="values with their truth; made if not there")
    parser.add_argument("--papers", type=int, default=8, help="text papers of each layout")
    parser.add_argument("--write", action="store_true")
    asked = parser.parse_args()
    if not asked.rows.is_file():
        lines = (json.dumps(asdict(one)) for one in collected(asked.papers))
        asked.rows.write_text("\n".join(lines) + "\n", encoding="utf-8")
    text = asked.rows.read_text(encoding="utf-8")
    learned = learn([Known(**json.loads(line)) for line in text.splitlines()])
    print(json.dumps(learned, indent=1))
    if asked.write:
        LEARNED.write_text(json.dumps(learned, indent=1) + "\n", encoding="utf-8")


def learn(known: Sequence[Known]) -> dict[str, Any]:
    """Return the weights, the error on layouts left out, and where the lines stand."""
    matrix = Matrix.of(known)
    sure = left_out(matrix)
    found = weights(matrix, np.ones(len(known), dtype=bool))
    parts = np.split(found, [1, 1 + len(matrix.names)])
    open_ = np.array([not one.flagged for one in known])
    curve = _curve(sure[open_], matrix.right[open_])
    goal = next((point for point in reversed(curve) if point["wrong"] <= GOAL), None)
    applied = next(point for point in curve if point["kept"] >= LEAST_KEPT)
    return {
        "values": len(known),
        "layouts": len(set(matrix.layout)),
        "how": "logistic, one layout left out at a time; lines are for values without a doubt",
        "calibration_error": round(_error(sure, matrix.right), 4),
        "line_of_the_goal": goal,
        "applied": applied,
        "unflagged_from": applied["line"],
        "base": round(float(parts[0][0]), 3),
        "signs": _named(matrix.names, parts[1]),
        "fields": _named(matrix.fields, parts[2]),
    }


def _curve(sure: Any, right: Any) -> list[dict[str, float]]:
    """For each share of values kept, the surest first: the line, and how many are wrong."""
    order = np.argsort(-sure, kind="stable")
    wrong = np.cumsum(1 - right[order])
    points = []
    for percent in range(1, 101):
        last = max(1, round(percent / 100 * len(order))) - 1
        share = round(float(wrong[last]) / (last + 1), 5)
        line = round(float(sure[order][last]) - 0.00005, 4)
        points.append({"line": line, "kept": percent / 100, "wrong": share})
    return points


def _error(sure: Any, right: Any) -> float:
    total = 0.0
    for low, high in pairwise(EDGES):
        inside = (sure >= low) & (sure < high)
        if inside.any():
            total += inside.sum() * abs(float(sure[inside].mean() - right[inside].mean()))
    return total / len(sure)


def _named(names: Sequence[str], found: Any) -> dict[str, float]:
    return {name: round(float(one), 3) for name, one in zip(names, found, strict=True)}


def collected(papers: int) -> Iterator[Known]:
    """Read papers of every open layout: some with a text layer, and one sent in each way."""
    for family, names in _families():
        for name in names:
            jobs = [Job("fields", family, "text", name, n, "reporting") for n in range(papers)]
            jobs += [Job("fields", family, way, name, 0, "reporting") for way in SCANS]
            for job in jobs:
                content, truth = made(job, SEED)
                yield from values_of(job.layout, _pages(content), json.loads(json.dumps(truth)))


def _families() -> Iterator[tuple[str, tuple[str, ...]]]:
    both = chain(layouts.TUNING_FAMILIES.items(), layouts.REPORTING_FAMILIES.items())
    return ((family, names) for family, names in both if family in PRINTED)


def values_of(layout: str, pages: Sequence[Page], truth: dict[str, Any]) -> Iterator[Known]:
    """Every value of the referral that a document holds, right or not."""
    sorting = sort_by_patient([page for page in pages if page.kind not in ASIDE])
    read = [chosen(bundle, Setting(TODAY)) for bundle in sorting.bundles]
    fields, offered = max(read, key=lambda one: _agreeing(truth, one[0]), default=({}, []))
    around = surroundings(fields)
    for name, values in fields.items():
        for one in values if isinstance(values, tuple) else (values,):
            right = _is_right(truth, name, one)
            if right is not None:
                told = {**signs(name, one, offered), **around}
                yield Known(layout, name, right, one.flag is not None, told)


def _agreeing(truth: dict[str, Any], fields: Mapping[str, Any]) -> int:
    return sum(
        isinstance(found, ReadValue) and bool(_is_right(truth, name, found))
        for name, found in fields.items()
    )


def _is_right(truth: dict[str, Any], name: str, one: ReadValue) -> bool | None:
    """Whether a value is what the page says; None for what nobody judges."""
    if one.value is None or one.page is None or name in truth["conflicts"]:
        return None
    marks = truth["fields"].get(name, [])
    right = any(judge.fits(mark, one.value) for mark in _listed(marks))
    implied = any(judge.same(value, one.value) for value in truth["implied"].get(name, ()))
    return None if implied and not right else right


def _listed(marks: Any) -> list[Any]:
    return marks if isinstance(marks, list) else [marks]


def _pages(content: bytes) -> list[Page]:
    opened, _ = parsing.open_document({}, content)
    seen = [_looked(number) for number in range(1, opened["pages"] + 1)]
    return [page_of(number, one, Setting(TODAY)) for number, one in enumerate(seen, start=1)]


def _looked(number: int) -> dict[str, Any]:
    for closer in (False, True):
        wanted = {"page": number, "closer": closer, "today": TODAY.isoformat()}
        parsed, picture = parsing.read_page(wanted, b"")
        seen, _ = look({**parsed, **wanted}, picture)
        if seen["kind"] != "closer":
            break
    return seen


if __name__ == "__main__":
    main()

"""Learns how sure a read value is: `python -m evals.fit_confidence FOLDER [--write]`.

The folder holds documents with truth beside them, as `python -m simulator.paper corpus` writes
them; only layouts meant for tuning belong there. Every value that the readers offered is compared
with the truth; the weights of `adapters/reading/confidence.json` follow by logistic regression,
and the threshold for values that need no second glance from the curve.
"""

from __future__ import annotations

import argparse
import json
from collections.abc import Iterator, Sequence
from datetime import date
from pathlib import Path
from typing import Any

import numpy as np

from adapters.documents import parsing
from adapters.reading import understanding
from adapters.reading.agreement import fold
from adapters.reading.candidates import Candidate, Setting
from adapters.reading.confidence import WEIGHTS, Evidence
from adapters.reading.page_reading import read_scanned_page

TODAY = date(2026, 11, 27)
MOST_SILENT = 0.003
LEAST_SURE = 0.5
STEADY = 0.5
Known = tuple[Evidence, bool]


def main() -> None:
    """Print what the readers' evidence is worth; with `--write`, keep it."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("folder", type=Path)
    parser.add_argument("--write", action="store_true")
    asked = parser.parse_args()
    learned = learn([known for path in _documents(asked.folder) for known in values_of(path)])
    print(json.dumps(learned, indent=1))
    if asked.write:
        WEIGHTS.write_text(json.dumps(learned, indent=1) + "\n", encoding="utf-8")


def learn(known: Sequence[Known]) -> dict[str, Any]:
    """Return the weights that explain which values were right, and the threshold they allow."""
    names = list(known[0][0].signs())
    signs = np.array([list(evidence.signs().values()) for evidence, _ in known])
    right = np.array([float(was_right) for _, was_right in known])
    weights = np.zeros(len(names))
    for _ in range(40):
        chance = _chance(signs, weights)
        slope = signs.T @ (right - chance) - STEADY * weights
        bend = (signs * (chance * (1 - chance))[:, None]).T @ signs + STEADY * np.eye(len(names))
        weights = weights + np.linalg.solve(bend, slope)
    return {
        "values": len(known),
        "unflagged_from": _threshold(_chance(signs, weights), right),
        "weights": {name: round(float(one), 3) for name, one in zip(names, weights, strict=True)},
    }


def values_of(path: Path) -> Iterator[Known]:
    """What the readers offered for the fields of a scanned document, each right or not."""
    truth = json.loads(path.with_suffix(".json").read_text(encoding="utf-8"))["fields"]
    for page in _pages(path.read_bytes()):
        for one in page:
            if one.evidence is not None and one.value is not None:
                yield one.evidence, _is_true(one, truth.get(one.field))


def _is_true(one: Candidate, marks: Any) -> bool:
    listed = marks if isinstance(marks, list) else [marks] if marks else []
    return any(fold(mark["value"]) == fold(one.value) for mark in listed)


def _pages(content: bytes) -> Iterator[list[Candidate]]:
    opened, _ = parsing.open_document({}, content)
    for number in range(1, opened["pages"] + 1):
        parsed, picture = parsing.read_page({"page": number}, b"")
        if parsed["source"] != "scan":
            continue
        args = {**parsed, "page": number, "closer": False, "today": TODAY.isoformat()}
        seen, _ = understanding.look(args, picture)
        page = read_scanned_page(number, seen["looked"], int(seen["turn"]), Setting(TODAY))
        yield page.candidates


def _chance(signs: Any, weights: Any) -> Any:
    return 1 / (1 + np.exp(-np.clip(signs @ weights, -30, 30)))


def _threshold(sure: Any, right: Any) -> float:
    """The lowest confidence from which on no more than the allowed share is wrong."""
    order = np.argsort(-sure)
    wrong = np.cumsum(1 - right[order]) / np.arange(1, len(order) + 1)
    allowed = [float(sure[index]) for index in order[wrong[: len(order)] <= MOST_SILENT]]
    return round(max(min(allowed, default=1.0), LEAST_SURE), 3)


def _documents(folder: Path) -> list[Path]:
    """Every document of a folder that has its truth beside it."""
    return [
        path
        for path in sorted(folder.iterdir())
        if path.suffix != ".json" and path.with_suffix(".json").exists()
    ]


if __name__ == "__main__":
    main()

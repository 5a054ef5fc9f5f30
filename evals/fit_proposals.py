"""Learns whose a value is that its shape tells: `python -m evals.fit_proposals LOOKS… [--write]`.

LOOKS are folders filled by `python -m evals.looks LOOKS --ways text`. Every telephone, date, count,
ZIP and word for a fact on their papers is one example for each field that it may be of, with what
stands around it; the truth says which it is. Sets of layouts are left out whole in turn, and for
each field a line is drawn on papers of the sets left out as if the reader had found nothing for
it: `sure`, the lowest at which hardly any proposal is wrong, and `offered`, the lowest at which
most are right. The weights are in `adapters/reading/proposed/proposals.json`.
"""

from __future__ import annotations

import argparse
import json
from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np

from adapters.reading.proposed.proposing import (
    BASE,
    LEARNED,
    MOST,
    Proposal,
    best_of,
    proposals,
    standing_on,
)
from adapters.reading.proposed.shaped import FIELDS, Kind
from adapters.reading.proposed.situation import Standing
from adapters.reading.sureness.certainty import weighed
from adapters.reading.sureness.relief import FOR_A_PERSON
from adapters.reading.values.candidates import Setting
from evals import looks
from evals.fitting import OF_ALL
from evals.reading import judge
from evals.sparse_fitting import FEWEST_LAYOUTS, OF_A_WORD, Rows, descend
from simulator.paper import layouts, sets

PARTS = 7
"""How many times a part of the sets is left out."""
MOST_WRONG_SURE, MOST_WRONG_OFFERED = 0.003, 0.05
LEAST_SURE, LEAST_OFFERED = 0.7, 0.6
NEVER_SURE = (
    frozenset({"laterality", "accident", "referring_fax", "frequency_per_week"}) | FOR_A_PERSON
)
"""Of these a stranger's paper shows another one too often where it leaves the field open, or all
depends on it."""
FEWEST = 20
"""So many proposals of papers left out tell how often they are wrong."""
LINES = tuple(round(0.5 + step / 100, 2) for step in range(50))
TOO_SMALL, ROUNDS = 0.05, 150
NOT_AT_ALL = 1.01
"""A line that nothing reaches."""


@dataclass(frozen=True)
class Paper:
    """A paper with what its shape makes a value, and what the truth says of it."""

    layout: str
    set_of: str
    truth: Mapping[str, Any]
    around: tuple[Standing, ...]


def main() -> None:
    """Fit and print; with `--write`, keep the weights."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("looks", type=Path, nargs="+")
    parser.add_argument("--without", nargs="*", default=(), help="sets that take no part")
    parser.add_argument("--lines-of", type=Path, help="keep the lines of a file")
    parser.add_argument("--write", type=Path, nargs="?", const=LEARNED)
    asked = parser.parse_args()
    papers = [one for one in _papers(asked.looks) if one.set_of not in asked.without]
    examples = Examples(papers)
    lines = _told_lines(asked.lines_of) or learned_lines(examples)
    weights = {name: examples.weights(name) for names in FIELDS.values() for name in names}
    print(json.dumps(lines, indent=1))
    if asked.write:
        how = "logistic, one field against the others; lines by sets left out"
        told = {"papers": len(papers), "how": how, "lines": lines, "weights": weights}
        asked.write.write_text(json.dumps(told, indent=0) + "\n", encoding="utf-8")


def _told_lines(path: Path | None) -> Any:
    return json.loads(path.read_text(encoding="utf-8"))["lines"] if path else None


def _papers(folders: Iterable[Path]) -> Iterator[Paper]:
    """The papers of some folders that hold one patient and came as text."""
    came = set_of_each()
    for one in (paper for folder in folders for paper in looks.kept(folder)):
        if any(seen["kind"] != "text" for seen in one.seen):
            continue
        pages = one.pages()
        read = one.referrals(pages)
        if len(read) == 1:
            fields = weighed(*read[0], pages)
            around = standing_on(pages, fields, Setting(looks.TODAY))
            yield Paper(one.job.layout, came.get(one.job.layout, ""), one.truth, tuple(around))


def set_of_each() -> dict[str, str]:
    """Which set each layout came with; the oldest came with none."""
    told = {
        layout: name
        for name, names in vars(sets).items()
        if isinstance(names, tuple) and name not in {"FORMERLY_REPORTING", "OF_CHILDREN"}
        and name != "OF_THEIR_OWN"
        for layout in names
    }  # fmt: skip
    return told | {layout: "REPORTING" for layout in layouts.REPORTING_REFERRALS}


class Examples:
    """Every value of some papers with what is told of it, as rows of numbered words."""

    def __init__(self, papers: Sequence[Paper]) -> None:
        self.papers = papers
        self.all = [(paper, one) for paper in papers for one in paper.around]
        layouts_of: defaultdict[str, set[str]] = defaultdict(set)
        for paper, one in self.all:
            for word in one.told:
                layouts_of[word].add(paper.layout)
        shown = sorted(word for word, found in layouts_of.items() if len(found) >= FEWEST_LAYOUTS)
        self.words = [BASE, *shown]
        place = {word: number for number, word in enumerate(self.words)}
        self.rows = [
            np.array([0, *sorted(place[word] for word in one.told if word in place)])
            for _, one in self.all
        ]

    def weights(self, name: str, without: Collection[str] = ()) -> dict[str, float]:
        """What each word weighs for a field, by the papers of all other sets."""
        kind = next(kind for kind, names in FIELDS.items() if name in names)
        own = [
            (row, right, paper.layout)
            for row, (paper, one) in zip(self.rows, self.all, strict=True)
            if one.found.kind == kind and paper.set_of not in without
            if (right := is_stated(paper.truth, name, one)) or not _says(paper.truth, name, one)
        ]
        if not own:
            return {BASE: -MOST}
        many = Counter(layout for _, _, layout in own)
        usual = (len(own) / len(many)) ** 0.5
        columns = np.concatenate([row for row, _, _ in own])
        used, columns = np.unique(columns, return_inverse=True)
        rows = Rows(
            columns,
            np.ones(len(columns)),
            np.concatenate([[0], np.cumsum([len(row) for row, _, _ in own])]),
            np.array([float(right) for _, right, _ in own]),
            np.array([usual / many[layout] ** 0.5 for _, _, layout in own]),
        )
        held = np.where(used == 0, OF_ALL, OF_A_WORD)
        found = descend(rows, held, np.zeros(len(used)), ROUNDS)
        told = ((self.words[at], float(one)) for at, one in zip(used, found, strict=True))
        return {word: round(one, 2) for word, one in told if not word or abs(one) >= TOO_SMALL}


def is_stated(truth: Mapping[str, Any], name: str, one: Standing) -> bool:
    """Whether the paper states a field in this place."""
    stated = [*looks.marks(dict(truth), name), *truth["again"].get(name, ())]
    return any(
        judge.fits(mark, one.found.value) and mark["page"] == one.page and _meet(mark["seen"], one)
        for mark in stated
    )


def _meet(seen: Sequence[float], one: Standing) -> bool:
    across = min(seen[2], one.box[2]) > max(seen[0], one.box[0])
    level = min(seen[3], one.box[3]) - max(seen[1], one.box[1])
    return across and level > 0.3 * min(seen[3] - seen[1], one.box[3] - one.box[1])


def _says(truth: Mapping[str, Any], name: str, one: Standing) -> bool:
    marks = looks.marks(dict(truth), name)
    return any(judge.fits(mark, one.found.value) for mark in marks)


def learned_lines(examples: Examples) -> dict[str, dict[str, float]]:
    """For each field from which chance on a proposal is sure, and from which it is offered."""
    names = sorted({paper.set_of for paper in examples.papers})
    judged: dict[str, list[tuple[float, bool]]] = {}
    for part in (names[start::PARTS] for start in range(PARTS)):
        left = [one for one in examples.papers if one.set_of in part]
        for kind, fields in FIELDS.items():
            for name in fields:
                weights = examples.weights(name, part)
                told = (_proposed(one, name, kind, weights) for one in left)
                judged.setdefault(name, []).extend(one for one in told if one is not None)
    lines = {name: _lines(told) for name, told in judged.items()}
    return {
        name: {**told, "sure": NOT_AT_ALL} if name in NEVER_SURE else told
        for name, told in lines.items()
    }


def _proposed(
    paper: Paper, name: str, kind: Kind, weights: Mapping[str, float]
) -> tuple[float, bool] | None:
    """What would be proposed of a paper that was not read, how sure, and whether it is right."""
    of_kind = [one for one in paper.around if one.found.kind == kind]
    best = proposals(weights, of_kind)
    found: Proposal | None = best_of(best) if best else None
    if found is None or not found.alone or name in paper.truth["conflicts"]:
        return None
    implied = paper.truth["implied"].get(name, ())
    value = found.standing.found.value
    right = _says(paper.truth, name, found.standing)
    return found.chance, right or any(judge.same(one, value) for one in implied)


def _lines(told: Sequence[tuple[float, bool]]) -> dict[str, float]:
    curve = {line: [right for chance, right in told if chance >= line] for line in LINES}
    wrong = {
        line: 1 - sum(found) / len(found) for line, found in curve.items() if len(found) >= FEWEST
    }
    return {
        "sure": _lowest(wrong, MOST_WRONG_SURE, LEAST_SURE),
        "offered": _lowest(wrong, MOST_WRONG_OFFERED, LEAST_OFFERED),
        "papers": len(told),
    }


def _lowest(wrong: Mapping[float, float], most: float, least: float) -> float:
    """The lowest line from which on no higher one does worse than allowed."""
    fair = NOT_AT_ALL
    for at in sorted(wrong, reverse=True):
        if at < least or wrong[at] > most:
            break
        fair = at
    return fair


if __name__ == "__main__":
    main()

"""Judges whether what a question is about can be learned: `python -m evals.fit_intents`.

Every first question on file is told by its traits (`evals/intent_traits.py`); its kind is what the
rules answer it with today. One kind against all others by least squares, held to zero; what a file
left out whole is judged as follows from one inversion, so every file is left out in turn. Whether
a question is one for the desk at all is learned in the same way.

The rules were mended on every file, and are right on all of them. How often they are wrong is told
only by what they made of a file before it came: `first_asked.csv` keeps that for twelve clinics and
strangers, what a planner heard that had never met them, what it made of that, and which kind
answers it today. So what is learned is judged beside the rules of that day, without the file.
"""

from __future__ import annotations

import argparse
import csv
import sys
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import yaml

from agent.hearing.heard import Heard, hear
from agent.planner.every_kind import intent_of
from agent.planner.intent import Intent
from agent.planner.offering import NO_KIND, kind_of, slotted
from evals.build_examples import CASE, CLINIC, ON, QUESTIONS, UNSEEN, known_payers
from evals.intent_traits import named_in, traits_of, unnamed

FIRST_ASKED = Path(__file__).with_name("first_asked.csv")
HELD = 0.3
"""How strongly weights are held to zero; 0.1 to 1 are judged alike."""
LINES = (0.3, 0.4, 0.5, 0.6)
"""How much must say for a kind before it counts: about 1 says that it is of that kind."""
FOR_THE_DESK = 0.55
"""How much must say, beside that, that it is for the desk: 1 for certain, -1 for certain not."""
_FEWEST_FILES, _FEWEST_TIMES = 2, 3
"""Files that a trait stands in; and times, for traits that are two at once."""
_OUTSIDE = (NO_KIND, f"{NO_KIND} elsewhere", f"{NO_KIND} clinical")
RIGHT, UNANSWERED, WRONG = "right", "unanswered", "wrong"


@dataclass(frozen=True)
class Asked:
    """A question on file: who asked, the kind it is of, what it shows, how it was first met."""

    asker: str
    kind: str
    traits: Mapping[str, float]
    is_outside: bool = False
    """Whether nobody here can answer it."""
    met: str = RIGHT
    """What the rules of the day made of it that had never met the asker."""
    said: str = ""
    """As which kind they answered it."""


@dataclass(frozen=True)
class Judged:
    """A question, the kind that says most without its asker, how much, and for the desk."""

    asked: Asked
    kind: str
    sure: float
    for_desk: float

    def is_given(self, line: float) -> bool:
        """Whether it would be answered as that kind."""
        return self.sure >= line and self.kind != NO_KIND

    @property
    def is_guarded(self) -> bool:
        """Whether it seems to be no question for the desk."""
        return self.for_desk < FOR_THE_DESK


@dataclass(frozen=True)
class Learned:
    """The matrix of all questions on file and its inverse, with the names of rows and columns."""

    asked: Sequence[Asked]
    traits: Sequence[str]
    kinds: Sequence[str]
    shown: Any
    inverse: Any
    wanted: Any
    """Of each question, one column for each kind, and a last one whether it is for the desk."""

    def without(self, asker: str) -> Any:
        """Return the weights that saw none of an asker's questions."""
        out = np.array([one.asker == asker for one in self.asked])
        taught = self.wanted[~out]
        kept = self.inverse[np.ix_(~out, ~out)] @ taught
        if out.any():
            across = self.inverse[np.ix_(~out, out)]
            inner = np.linalg.solve(self.inverse[np.ix_(out, out)], across.T @ taught)
            kept = kept - across @ inner
        return self.shown[~out].T @ kept

    def left_out(self) -> list[Judged]:
        """Judge all questions on file, each without those of its asker."""
        every = self.inverse @ self.wanted
        found = np.zeros_like(self.wanted)
        of = np.array([one.asker for one in self.asked])
        for asker in sorted(set(of)):
            own = of == asker
            found[own] = self.wanted[own] - np.linalg.solve(
                self.inverse[np.ix_(own, own)], every[own]
            )
        return [self.judged(one, row) for one, row in zip(self.asked, found, strict=True)]

    def judged(self, one: Asked, row: Any) -> Judged:
        """Say which kind has most, of what is said for each kind and for the desk."""
        best = int(row[:-1].argmax())
        return Judged(one, self.kinds[best], float(row[best]), float(row[-1]))


def main() -> None:
    """Fit, and print how what is left out is judged."""
    argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0]).parse_args()
    learned = learn(list(on_file()))
    for line in report(learned, list(first_asked())):
        sys.stdout.write(line + "\n")


def on_file(folder: Path = QUESTIONS) -> Iterator[Asked]:
    """Every first question on file that the rules answer, or that is to be abstained from."""
    payers = known_payers() | set(CLINIC)
    for path in sorted(folder.glob("*.yaml")):
        if path.stem.endswith(UNSEEN):
            continue
        for question in yaml.safe_load(path.read_text(encoding="utf-8")):
            heard = hear(CASE.sub("C-7K2M9QXAPT", question["asked"][0]), payers, ON)
            abstains = bool(question.get("abstains")) and len(question["asked"]) == 1
            intent = intent_of(heard)
            if intent is None and not abstains:
                continue
            text = unnamed(slotted(heard), heard.strange)
            traits = traits_of(text, heard.understood.concepts, named_in(heard))
            kind = sort_of(intent, heard)
            yield Asked(path.stem, kind, traits, abstains or kind in _OUTSIDE)


def sort_of(intent: Intent | None, heard: Heard) -> str:
    """Return the kind of a question, where also what is refused or not kept is told apart."""
    kind = kind_of(intent, heard)
    return kind if intent is None or kind != NO_KIND else f"{NO_KIND} {intent.needs[0] or 'order'}"


def first_asked(table: Path = FIRST_ASKED) -> Iterator[Asked]:
    """Return how blind askers were first met: heard, and answered, by the rules of that day."""
    with table.open(encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file):
            names = [name for name in row["names"].split("|") if name]
            traits = traits_of(row["text"], row["concepts"].split(), names)
            outside = row["kind"] in _OUTSIDE
            yield Asked(row["asker"], row["kind"], traits, outside, row["met"], row["said"])


def learn(asked: Sequence[Asked]) -> Learned:
    """Return what all questions on file teach."""
    traits = _worth_a_weight(asked)
    kinds = sorted({one.kind for one in asked})
    shown = _matrix([one.traits for one in asked], traits)
    alike = shown @ shown.T + HELD * np.eye(len(asked), dtype=np.float32)
    wanted = [[*(one.kind == kind for kind in kinds), 1 - 2 * one.is_outside] for one in asked]
    inverse = np.linalg.inv(alike)
    return Learned(asked, traits, kinds, shown, inverse, np.array(wanted, dtype=np.float32))


def _worth_a_weight(asked: Sequence[Asked]) -> list[str]:
    files: defaultdict[str, set[str]] = defaultdict(set)
    times = Counter[str]()
    for one in asked:
        for trait in one.traits:
            files[trait].add(one.asker)
            times[trait] += 1
    return sorted(
        trait
        for trait, of in files.items()
        if len(of) >= _FEWEST_FILES
        and (times[trait] >= _FEWEST_TIMES or not trait.startswith(("apart ", "both ")))
    )


def _matrix(shown: Sequence[Mapping[str, float]], traits: Sequence[str]) -> Any:
    place = {trait: at for at, trait in enumerate(traits)}
    made = np.zeros((len(shown), len(traits)), dtype=np.float32)
    for row, each in enumerate(shown):
        for trait, size in each.items():
            if trait in place:
                made[row, place[trait]] = size
    return made


def report(learned: Learned, met: Sequence[Asked]) -> Iterator[str]:
    """Say how every asker is judged by what the others taught, alone and beside the rules."""
    known = learned.left_out()
    right = sum(one.kind == one.asked.kind for one in known)
    many = (len(known), len(learned.kinds), len(learned.traits))
    yield "{} questions, {} kinds, {} traits".format(*many)
    yield f"left out with their file, as they are heard today: {right} right"
    judged = [
        each for name in sorted({one.asker for one in met}) for each in _by(learned, met, name)
    ]
    for name in ["all", *sorted({one.asker for one in met})]:
        here = [each for each in judged if name in ("all", each.asked.asker)]
        rules = Counter(each.asked.met for each in here)
        alone = sum(each.kind == each.asked.kind for each in here)
        yield (
            f"first met, {name}: of {len(here)} the rules of the day {rules[RIGHT]} right,"
            f" {rules[UNANSWERED]} unanswered, {rules[WRONG]} wrong; learned alone {alone} right"
        )
    for line in LINES:
        yield _beside_rules(judged, line)
        yield _unanswerable(known, line)


def _by(learned: Learned, met: Sequence[Asked], asker: str) -> Iterator[Judged]:
    """Judge what an asker asked, as it was first heard, by weights without it."""
    here = [one for one in met if one.asker == asker]
    sums = _matrix([one.traits for one in here], learned.traits) @ learned.without(asker)
    yield from (learned.judged(one, row) for one, row in zip(here, sums, strict=True))


def _beside_rules(judged: Sequence[Judged], line: float) -> str:
    """Say what becomes of questions that rules left open, and how it would doubt the others."""
    given = [one for one in judged if one.asked.met == UNANSWERED and one.is_given(line)]
    kept = [one for one in given if not one.is_guarded]
    good, still = (sum(one.kind == one.asked.kind for one in part) for part in (given, kept))
    doubted = Counter(
        one.asked.met for one in judged if one.sure >= line and one.kind != one.asked.said
    )
    return (
        f"from {line}: of what rules left open {good} right and {len(given) - good} wrong,"
        f" where it seems for the desk {still} and {len(kept) - still};"
        f" other than the rules in {doubted[RIGHT]} that are right, {doubted[WRONG]} that are wrong"
    )


def _unanswerable(known: Sequence[Judged], line: float) -> str:
    """Say how many questions get an answer that rules leave open because nobody can answer."""
    left = [one for one in known if one.asked.kind == NO_KIND]
    given = [one for one in left if one.is_given(line) and not one.kind.startswith(NO_KIND)]
    kept = [one for one in given if not one.is_guarded]
    return (
        f"from {line}: of {len(left)} unanswerable ones {len(given)} would get an answer,"
        f" {len(kept)} where it seems for the desk"
    )


if __name__ == "__main__":
    main()

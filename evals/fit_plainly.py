"""Learns which plain question a message asks: `python -m evals.fit_plainly [--write]`.

`evals/wordings` holds what staff would type for each of `agent/plainly/questions.yaml`, with slots
for what is named. Weights are fitted by small steps (AdaGrad) on a softmax over all questions, each
as heavy as any other. Every wording is put twice: as it stands, and with some day for its slot
and a side remark around it, for people say more than they ask. What is told is measured on a fifth
of the wordings that was left out; near wordings of one hand lie on both sides, so a stranger's
messages are read less well than that.
"""

from __future__ import annotations

import argparse
import random
import re
import sys
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
import yaml

from agent.hearing.heard import Heard, hear
from agent.plainly.marking import marked
from agent.plainly.traits import traits_of
from agent.plainly.weights import FILE, OF_ONE, packed, place, questions
from agent.planner.every_kind import intent_of
from agent.planner.offering import NO_KIND, kind_of
from evals.build_examples import CASE as A_CASE
from evals.build_examples import CLINIC, ON, QUESTIONS, UNSEEN, known_payers
from evals.plain_wordings import Told, drawn, on_file, rows_of

ROUNDS, TOGETHER, PACE, HELD = 10, 256, 0.6, 2e-6
FEWEST = 2
"""A trait of fewer wordings says more of them than of the next one."""
HEAVIEST = 3.0
"""How much more one wording counts of a question that few are on file of."""
MOST = 127
LEFT_OUT = 5
STEEPNESS = 1.3
"""How steeply weights become shares: less steep than wordings left out would say, for a stranger's
words lie further off; chosen on one stranger's messages."""
LINES = (0.3, 0.5, 0.7, 0.9)
SEED = 20
_SLOT = re.compile(r"\{(\w+)\}")


@dataclass(frozen=True)
class Wordings:
    """Marked wordings as rows of places, one behind the other."""

    places: Any
    sizes: Any
    starts: Any
    """Where each row begins; one more at the end."""
    asked: Any
    """Of every row, the number of its plain question."""

    @classmethod
    def of(cls, told: Iterable[Told], row_of: Mapping[int, int]) -> Wordings:
        """Return them by their traits; places that hardly any wording has have no row."""
        rows, asked = [], []
        for number, text, after in told:
            traits = [(place(trait), size) for trait, size in traits_of(text, after).items()]
            rows.append([(row_of[at], size) for at, size in traits if at in row_of])
            asked.append(number)
        return cls(
            np.array([at for row in rows for at, _ in row], dtype=np.int32),
            np.array([size for row in rows for _, size in row], dtype=np.float32),
            np.concatenate([[0], np.cumsum([len(row) for row in rows])]),
            np.array(asked),
        )

    def some(self, numbers: Any) -> tuple[Any, Any, Any, Any]:
        """Return places, sizes, starts and questions of some rows."""
        lengths = self.starts[numbers + 1] - self.starts[numbers]
        starts = np.concatenate([[0], np.cumsum(lengths)])
        at = np.repeat(self.starts[numbers] - starts[:-1], lengths) + np.arange(starts[-1])
        return self.places[at], self.sizes[at], starts[:-1], self.asked[numbers]


def fitted(known: Wordings, rows: int, many: int, chance: Any) -> Any:
    """Return what every row says for every question."""
    weights = np.zeros((rows, many), dtype=np.float32)
    seen = np.full((rows, 1), 1e-4, dtype=np.float32)
    usual = np.bincount(known.asked, minlength=many)
    heavy = np.minimum(len(known.asked) / many / np.maximum(usual, 1), HEAVIEST).astype(np.float32)
    for turn in range(ROUNDS):
        pace = PACE * (1 - turn / ROUNDS)
        order = chance.permutation(len(known.asked))
        for begin in range(0, len(order), TOGETHER):
            places, sizes, starts, asked = known.some(order[begin : begin + TOGETHER])
            said = np.add.reduceat(weights[places] * sizes[:, None], starts, axis=0)
            error = shares_of(said)
            error[np.arange(len(asked)), asked] -= 1
            error *= heavy[asked][:, None]
            lengths = np.diff(np.append(starts, len(places)))
            sort = np.argsort(places, kind="stable")
            at, first = np.unique(places[sort], return_index=True)
            pulls = (np.repeat(error, lengths, axis=0) * sizes[:, None])[sort]
            pull = np.add.reduceat(pulls, first, axis=0) + HELD * weights[at] * TOGETHER
            seen[at] += np.mean(pull * pull, axis=1, keepdims=True)
            weights[at] -= pace * pull / np.sqrt(seen[at])
    return weights


def shares_of(said: Any) -> Any:
    """Return weights as shares of one."""
    raised = np.exp(said - said.max(axis=1, keepdims=True))
    return raised / raised.sum(axis=1, keepdims=True)


def judged(weights: Any, judge: Wordings) -> tuple[Any, Any]:
    """Return of every wording the question that is likeliest, and its weights."""
    said = np.add.reduceat(weights[judge.places] * judge.sizes[:, None], judge.starts[:-1], axis=0)
    return said.argmax(axis=1), said


def main(arguments: Sequence[str] | None = None) -> int:
    """Measure on wordings left out; with `--write` fit all of them and write the weights."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--write", action="store_true")
    asked = parser.parse_args(arguments)
    told = on_file()
    chance = random.Random(SEED)
    random.Random(SEED).shuffle(told)
    judge, rest = told[::LEFT_OUT], [each for at, each in enumerate(told) if at % LEFT_OUT]
    weights, row_of = fitted_on(rows_of(rest, chance))
    left_out = Wordings.of([drawn(each, chance, is_plain=False) for each in judge], row_of)
    best, said = judged(weights, left_out)
    sure = shares_of(said * STEEPNESS).max(axis=1)
    right = best == left_out.asked
    sys.stdout.write(f"{len(told)} wordings; {right.mean():.1%} of {len(judge)} left out right\n")
    for line in LINES:
        given = sure >= line
        sys.stdout.write(f"  from {line}: {given.mean():.1%}, {right[given].mean():.2%} right\n")
    asked_so = with_kinds(weights, row_of)
    sys.stdout.write(f"{len(asked_so)} questions on file beside them\n")
    if asked.write:
        weights, row_of = fitted_on([*rows_of(told, chance), *asked_so, *asked_so])
        write(weights, row_of)
    return 0


def fitted_on(known: Sequence[Told]) -> tuple[Any, dict[int, int]]:
    """Return weights by rows, and the row of every place that enough wordings show."""
    often = Counter(
        at for _, text, after in known for at in {place(t) for t in traits_of(text, after)}
    )
    used = sorted(at for at, times in often.items() if times >= 2 * FEWEST)
    row_of = {at: row for row, at in enumerate(used)}
    told = Wordings.of(known, row_of)
    weights = fitted(told, len(used), len(questions()), np.random.default_rng(SEED))
    return weights, row_of


def with_kinds(weights: Any, row_of: Mapping[int, int]) -> list[Told]:
    """Return the questions on file, each as the likeliest plain question that has its answer.

    What has an answer that no plain question has is `other`, so that the rules keep it; what the
    rules do not read by itself says nothing.
    """
    names = tuple(questions())
    of_answer: dict[object, list[int]] = defaultdict(list)
    for number, plain in enumerate(questions().values()):
        heard = _heard(_EVERY.sub("", _SLOT.sub(lambda slot: _NAMED.get(slot[1], ""), plain)))
        of_answer[_answer_to(heard)].append(number)
    found = []
    outside = [number for number, name in enumerate(names) if name.startswith("out.")]
    for heard, abstains in _asked():
        answer = _answer_to(heard)
        if answer is None and not abstains:
            continue
        numbers = of_answer.get(answer, [names.index("other")])
        is_answered = isinstance(answer, str) and not names[numbers[0]].startswith(_WHICH_OR_NOT)
        if abstains and (is_answered or answer is None):
            numbers = outside
        names_in = [each for each in heard.strange if not each.islower()]
        row = marked(heard.typed_whole, heard.typed, names_in)
        said = np.zeros(len(names))
        for trait, size in traits_of(row).items():
            if place(trait) in row_of:
                said += size * weights[row_of[place(trait)]]
        found.append(Told(max(numbers, key=lambda number: said[number]), row))
    return found


def _answer_to(heard: Heard) -> object:
    """Return what tells one answer from another: its kind, or else what gives it."""
    intent = intent_of(heard)
    kind = kind_of(intent, heard)
    return kind if kind != NO_KIND else intent and intent.answer


_WHICH_OR_NOT = ("case.", "do.", "which", "rule.where")
"""Plain questions that are declined, or that ask which case is meant."""
_EVERY = re.compile(r"[\[\]]")
_NAMED = {
    "case": "C-7K2M9QXAPT", "payer": "cigna", "code": "97110", "time": "this week", "n": "3",
    "question": "Q-7K2M9QXAPT", "document": "D-7K2M9QXAPT", "paper": "plan of care",
    "plan": "medicare advantage", "standing": "held", "reason": "0U", "eval": "97161",
}  # fmt: skip
_PAYERS = frozenset({*known_payers(), *CLINIC})


def _heard(text: str) -> Heard:
    return hear(text, _PAYERS, ON)


def _asked() -> Iterator[tuple[Heard, bool]]:
    """Yield every first question on file, and whether nobody here can answer it."""
    for path in sorted(QUESTIONS.glob("*.yaml")):
        if path.stem.endswith(UNSEEN):
            continue
        for question in yaml.load(path.read_text(encoding="utf-8"), Loader=yaml.CSafeLoader):
            is_first = len(question["asked"]) == 1
            heard = _heard(A_CASE.sub("C-7K2M9QXAPT", question["asked"][0]))
            yield heard, is_first and bool(question.get("abstains"))


def write(weights: Any, row_of: Mapping[int, int]) -> None:
    """Write the weights in steps."""
    steps = np.clip(np.rint(weights * OF_ONE), -MOST, MOST).astype(int)
    FILE.write_bytes(packed({at: steps[row].tolist() for at, row in row_of.items()}, STEEPNESS))
    sys.stdout.write(f"{len(row_of)} places, {FILE.stat().st_size} bytes\n")


if __name__ == "__main__":
    sys.exit(main())

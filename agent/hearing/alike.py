"""Which questions on file a question is most like: a second opinion beside the concepts.

Wordings are compared by their words, pairs of words, groups of three letters and concepts, each
weighted by how rare it is. Payers, cases, codes and times are slots, so that only the way of
asking counts. `examples.txt` is made by `python -m evals.build_examples` from the questions on
file, each with the intent that answers it rightly.
"""

from __future__ import annotations

import math
import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cache
from itertools import pairwise
from pathlib import Path

from agent.hearing.words import stem_of, tokens_of

_CONCEPT, _WORD, _PAIR, _LETTERS = 1.5, 1.0, 0.6, 0.35
_NEIGHBORS = 40
_SLOT = re.compile(r"\{(\w+)\}")


@dataclass(frozen=True)
class Example:
    """One wording on file: which kind of question it is, its concepts, its text with slots."""

    kind: str
    concepts: tuple[str, ...]
    text: str

    @property
    def slots(self) -> frozenset[str]:
        """What it speaks of: `case`, `payer`, `code`, `time`."""
        return frozenset(_SLOT.findall(self.text))


@dataclass(frozen=True)
class Near:
    """An example and how alike it is, from 0 to 1."""

    example: Example
    alike: float


class Index:
    """The wordings on file, to be asked for the ones that are most alike."""

    def __init__(self, examples: Sequence[Example]) -> None:
        self.examples = tuple(examples)
        counted = [_features(each.text, each.concepts) for each in examples]
        found = Counter(feature for each in counted for feature in each)
        self._rare = {f: math.log(1 + len(counted) / n) for f, n in found.items()}
        self._unseen = math.log(1 + len(counted))
        self._by_feature: dict[str, list[tuple[int, float]]] = defaultdict(list)
        for number, features in enumerate(counted):
            for feature, weight in self._weighed(features).items():
                self._by_feature[feature].append((number, weight))

    def nearest(
        self, text: str, concepts: Iterable[str], *, without: int | None = None
    ) -> list[Near]:
        """Return the wordings that are most alike, the best first."""
        score: dict[int, float] = defaultdict(float)
        for feature, weight in self._weighed(_features(text, tuple(concepts))).items():
            for number, other in self._by_feature.get(feature, ()):
                score[number] += weight * other
        best = sorted(score, key=lambda number: -score[number])[:_NEIGHBORS]
        return [Near(self.examples[each], score[each]) for each in best if each != without]

    def _weighed(self, features: dict[str, float]) -> dict[str, float]:
        weighed = {f: w * self._rare.get(f, self._unseen) for f, w in features.items()}
        length = math.sqrt(sum(w * w for w in weighed.values())) or 1.0
        return {feature: weight / length for feature, weight in weighed.items()}


@cache
def examples_on_file() -> Index:
    """Return the wordings of `examples.txt`."""
    lines = (Path(__file__).parent / "examples.txt").read_text(encoding="utf-8").splitlines()
    return Index([_read(line) for line in lines if line and not line.startswith("#")])


def _read(line: str) -> Example:
    kind, concepts, text = line.split("\t")
    return Example(kind, tuple(concepts.split()), text)


def _features(text: str, concepts: tuple[str, ...]) -> dict[str, float]:
    """Return what stands for a wording: concepts, words, pairs and letters."""
    words = [stem_of(word) for word in tokens_of(_SLOT.sub(r" #\1 ", text))]
    found: dict[str, float] = {f"c:{each}": _CONCEPT for each in concepts}
    found |= {f"w:{word}": _WORD for word in words}
    found |= {f"p:{one} {two}": _PAIR for one, two in pairwise(words)}
    for word in words:
        if word[0] != "#":
            marked = f"^{word}$"
            found |= {f"l:{marked[at : at + 3]}": _LETTERS for at in range(len(marked) - 2)}
    return found

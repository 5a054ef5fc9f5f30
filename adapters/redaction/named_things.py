"""Things of several words that no single word tells: tests, exercises, devices, papers, plans.

Two lists hold them: `phrases.txt`, which a label overrules, and `finders.txt`, what is called by
whoever found, made or taught it, which is surer than a label: `Cobb angle 24 degrees`.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

import ahocorasick

from adapters.redaction.found import KEEP, KEPT, Found
from adapters.redaction.lexicon import FOLDER, listed

_OF_ITS_FINDER = 0.96
"""What has something in the name of a disease is nobody of the chart: `Barrett's esophagus`."""


def named_things(text: str) -> Iterator[Found]:
    """Yield things that are several words, found in one pass."""
    small = text.lower()
    for last, (length, score) in _phrases().iter_long(small):
        start, end = last - length + 1, last + 1
        if not (small[start - 1 : start].isalnum() or small[end : end + 1].isalnum()):
            yield Found(start, end, KEEP, score)


@cache
def _phrases() -> ahocorasick.Automaton:
    automaton = ahocorasick.Automaton()
    for name in ("phrases", "finders"):
        for line in (FOLDER / f"{name}.txt").read_text(encoding="utf-8").splitlines():
            if line and not line.startswith("#"):
                is_finders = name == "finders" or _is_called_by_its_finder(line)
                automaton.add_word(line, (len(line), _OF_ITS_FINDER if is_finders else KEPT))
    automaton.make_automaton()
    return automaton


def _is_called_by_its_finder(name: str) -> bool:
    return "'" in name or name.split(" ")[0] in listed("eponyms")

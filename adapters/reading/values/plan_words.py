"""The words of payers' and plans' names, and the phrases of `health_plans.txt` among them."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from adapters.reading.values.name_parts import PARTS, REGIONS, RUNS_MEDICARE, TOGETHER
from adapters.reading.values.states import STATE_NAMES
from adapters.redaction import lexicon

NAMES = Path(__file__).with_name("health_plans.txt")
_WORD = re.compile(r"[A-Za-z0-9+\u2019']+")
PARTS_OFF = re.compile(r"[,;|:(]|\s[-\u2013\u2014/]\s")
"""What stands within no name of the list."""
_STOP = re.compile(r"[a-z]{3,}\.\s+$")
_TOO_PLAIN = frozenset({("health", "plan"), ("general",)})
"""What is left of a few names without their article."""


@dataclass(frozen=True)
class Word:
    """A word of a name in small letters, and where it stands."""

    text: str
    start: int
    end: int
    gap: str
    """What stands between it and the word before it."""
    capital: bool
    big: bool
    """Whether it begins with a capital or a figure, as names do."""


def longest(tokens: Sequence[Word], at: int, known_as: frozenset[tuple[str, ...]]) -> int:
    """How many tokens from a place on are one of the phrases, the longest of them."""
    known = _lengths(known_as).get(tokens[at].text, ()) if at < len(tokens) else ()
    if not known:
        return 0
    near = tokens[at : at + LONGEST]
    ends = (many for many in range(1, len(near)) if PARTS_OFF.search(near[many].gap))
    stop = next(ends, len(near))
    texts = tuple(one.text for one in near[:stop])
    return next((many for many in known if many <= stop and texts[:many] in known_as), 0)


@cache
def _lengths(known_as: frozenset[tuple[str, ...]]) -> dict[str, tuple[int, ...]]:
    """How many words the phrases have that begin with a word, the longest first."""
    found: dict[str, set[int]] = {}
    for phrase in filter(None, known_as):
        found.setdefault(phrase[0], set()).add(len(phrase))
    return {first: tuple(sorted(many, reverse=True)) for first, many in found.items()}


LONGEST = 9
"""Words of the longest name that is looked for."""


def words_of(text: str) -> Iterator[Word]:
    """The words of a text in small letters, each with its place; `and` and `the` say nothing."""
    at = 0
    for match in _WORD.finditer(text):
        gap, at = text[at : match.start()], match.end()
        gap = ";" if _STOP.search(text, 0, match.start()) else gap
        word = re.sub("['\u2019]", "", match[0].lower())
        if word in {"and", "the"} or not word:
            continue
        for part in _parted().get(word, word).split():
            big = not match[0][0].islower()
            yield Word(part, *match.span(), gap, match[0].isupper(), big)
            gap = ""


@cache
def _parted() -> dict[str, str]:
    return dict(TOGETHER)


@cache
def phrases(kind: str) -> frozenset[tuple[str, ...]]:
    """The phrases under a heading of the list, each as its words."""
    return frozenset(
        tuple(one.text for one in words_of(phrase)) for phrase in _listed(kind) if phrase
    ) - (_TOO_PLAIN if kind == "companies" else frozenset())


@cache
def _listed(kind: str) -> tuple[str, ...]:
    if kind == "places":
        return (*STATE_NAMES, *(code.lower() for code in STATE_NAMES.values()), *_of(REGIONS))
    if kind in {"runs", "parts"}:
        return _of(RUNS_MEDICARE if kind == "runs" else PARTS)
    known = _sections()[kind]
    return (*known, *_on_file()) if kind == "companies" else known


def _of(bars: str) -> tuple[str, ...]:
    return tuple(filter(None, bars.split("|")))


@cache
def _on_file() -> tuple[str, ...]:
    """What redaction knows as payers, but for the types of plans among them."""
    types = set(_sections()["types"])
    return tuple(name for name in lexicon.payers() if name not in types)


@cache
def _sections() -> dict[str, tuple[str, ...]]:
    found: dict[str, list[str]] = {}
    kind = ""
    for line in NAMES.read_text(encoding="utf-8").splitlines():
        if line.startswith("["):
            kind = line.strip("[]")
        elif line and not line.startswith("#"):
            found.setdefault(kind, []).extend(part.strip() for part in line.split("|"))
    return {name: tuple(filter(None, phrases)) for name, phrases in found.items()}

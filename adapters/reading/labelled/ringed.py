"""Printed choices of which a pen ringed one: that one is meant, the others are not.

A ring around a word that is no choice among others, as a pen stresses something, says nothing.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from adapters.reading.labelled.ticked_names import prescriber
from adapters.reading.labelled.ticks import CODE, State, Tick, asked_in, meaning
from adapters.reading.labels.finding import Spot
from adapters.reading.layout.layout import Box, Run, View, Word, around, gap_groups
from adapters.reading.prose.precautions_prose import sounds_like_a_precaution
from adapters.reading.values import therapy
from adapters.reading.values.candidates import Value

_BETWEEN = re.compile(r"[^/|,()\[\]]+|[/|,()\[\]]+")
_INNER = re.compile(r"\w(?:.*\w)?")
_LETTERS = re.compile(r"[^\W_]")
_NUMBER, _LINK = re.compile(r"\d{1,2}[xX]?"), re.compile(r"(?i)or|to|[xX]|\W+")
UNIT_WORDS, LINES, LEVEL, GAP, SLACK = 3, 4.0, 0.3, 1.2, 0.3
"""How many words a unit has, how far up and down a list goes, in lines, how far a ringed word may
stand from the middle of its ring, in heights of the ring, the blank between two choices, and how
much of its first and last letter a ring around a whole word may leave out."""
Meaning = dict[str, Value]
_FREE = frozenset({"precautions", "surgery"})
_LISTED = frozenset({"diagnoses", "referring_name"})
_SEVERAL = frozenset({"treatments", "diagnoses", "precautions"})
"""Fields of which more than one choice may be meant."""


def cut_at_rings(page: View, rings: Sequence[Sequence[float]]) -> View:
    """The page with `left/right` as single words where a ring lies on one of them."""
    rows = [Run.of(part for word in row.words for part in _parts(word, rings)) for row in page.rows]
    return replace(page, rows=rows) if rings else page


def _parts(word: Word, rings: Sequence[Sequence[float]]) -> Iterator[Word]:
    if not any(_cuts(ring, word) for ring in rings):
        yield word
        return
    whole = Run.of([word])
    for part in _BETWEEN.finditer(word.text):
        yield from whole.part(*part.span()).words


def _cuts(ring: Sequence[float], word: Word) -> bool:
    """Whether a ring lies on a part of a word, and not around all of it: `Hot/Cold` is one."""
    if not (_is_level(word, ring) and word.x0 < ring[2] and word.x1 > ring[0]):
        return False
    letter = (word.x1 - word.x0) / max(len(word.text), 1)
    return ring[0] > word.x0 + SLACK * letter or ring[2] < word.x1 - SLACK * letter


def from_rings(
    page: View, rings: Sequence[Sequence[float]], spots: Sequence[Spot]
) -> Iterator[Tick]:
    """The ringed choices as checked and those beside them as empty; two rings leave a doubt."""
    ringed = [(ring, words) for ring in rings if (words := _inside(page, ring))]
    for ring, words in ringed:
        means = _meaning(page, words, spots)
        everywhere = not means.keys().isdisjoint(_LISTED)
        offered = _choices(page, words, everywhere=everywhere)
        choices = (run for run in offered if not _answers_a_label(run, spots))
        others = [run for run in choices if _rivals(means, page, run, spots)]
        if set(means) == {"precautions"}:
            others = [run for run in others if _is_level(run.words[0], ring)]
        if not others:
            continue
        also = any(_same(run, rival) for _, rival in ringed for run in others)
        several = set(means) <= _SEVERAL
        sure = ring[4] > 0 and (several or not also)
        yield _tick("checked" if sure else "likely", page, words, spots, _box(ring))
        for run in others:
            if not any(_same(run, rival) for _, rival in ringed):
                yield _tick("empty", page, run, spots)


def _inside(page: View, ring: Sequence[float]) -> Run | None:
    """The words that a ring runs around."""
    words = [
        word
        for word in page.words
        if _is_level(word, ring) and ring[0] < (word.x0 + word.x1) / 2 < ring[2]
        if _LETTERS.search(word.text)
    ]
    return Run.of(words) if words else None


def _box(ring: Sequence[float]) -> Box:
    return (ring[0], ring[1], ring[2], ring[3])


def _is_level(word: Word, ring: Sequence[float]) -> bool:
    return abs(word.middle - (ring[1] + ring[3]) / 2) < LEVEL * (ring[3] - ring[1])


def _choices(page: View, words: Run, *, everywhere: bool) -> Iterator[Run]:
    """What stands beside words in their line, word by word and by blanks, and in their column.

    A list in running lines has no columns: there it may stand everywhere in the lines around.
    """
    first, last = words.words[0], words.words[-1]
    for row in page.rows:
        down = abs(row.words[0].middle - first.middle)
        if down > LINES * page.line_height:
            continue
        groups = gap_groups(row, GAP * page.line_height)
        if any(word is first for word in row.words):
            singles = [Run.of([word]) for word in row.words]
            phrases = [group for group in groups if len(group.words) > 1]
            yield from (run for run in [*singles, *phrases] if first not in run.words)
        else:
            yield from (
                run
                for run in groups
                if everywhere or (run.words[0].x0 < last.x1 and run.words[-1].x1 > first.x0)
            )


def _answers_a_label(run: Run, spots: Sequence[Spot]) -> bool:
    """Whether words are a label for free words with its answer, as in `Precautions Sling`."""
    return any(
        spot.label.role in _FREE and spot.beside is not None and spot.words.words[0] in run.words
        for spot in spots
    )


def _rivals(means: Meaning, page: View, run: Run, spots: Sequence[Spot]) -> bool:
    """Whether words say something else of the field that ringed ones speak of."""
    other = _meaning(page, run, spots)
    return any(name in means and means[name] != value for name, value in other.items())


def _meaning(page: View, run: Run, spots: Sequence[Spot]) -> Meaning:
    tick = _tick("checked", page, run, spots)
    inner = _INNER.search(run.text)
    code = CODE.search(run.text)
    if code is not None:
        return {"diagnoses": code[0]}
    if (name := prescriber(tick)) is not None:
        return {"referring_name": name.name}
    if tick.section == "precautions" and sounds_like_a_precaution(run.text):
        return {"precautions": run.text}
    return dict(meaning(replace(tick, words=run.part(*inner.span())))) if inner else {}


def _tick(
    state: State, page: View, run: Run, spots: Sequence[Spot], ring: Box | None = None
) -> Tick:
    whole = around([ring, run.box()]) or (0.0, 0.0, 0.0, 0.0)
    return Tick(state, whole, run, _counted(page, run, spots) or asked_in(whole, spots))


def _counted(page: View, run: Run, spots: Sequence[Spot]) -> str:
    """What a number counts, by the unit behind it and the numbers beside it: `2x 3x a week`."""
    last = run.words[-1]
    row = next((row for row in page.rows if any(word is last for word in row.words)), None)
    if row is None or not _NUMBER.fullmatch(last.text):
        return ""
    labels = {(word.x0, word.y0) for spot in spots for word in spot.words.words}
    behind = [word for word in row.words if word.x0 > last.x0]
    while behind and (_NUMBER.fullmatch(behind[0].text) or _LINK.fullmatch(behind[0].text)):
        behind.pop(0)
    unit = [word.text for word in behind[:UNIT_WORDS] if (word.x0, word.y0) not in labels]
    said = " ".join([last.text, *unit])
    if therapy.per_week(said) is not None:
        return "freq"
    if therapy.weeks(said) is not None:
        return "duration"
    return "visits" if therapy.visits(said) is not None else ""


def _same(one: Run, other: Run) -> bool:
    return any(word is rival for word in one.words for rival in other.words)

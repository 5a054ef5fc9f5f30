"""The words of invented notes as the rules leave them, each with its traits and whose it is."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from adapters.redaction.known import KnownIdentities
from adapters.redaction.leftovers import Leftovers
from adapters.redaction.plain_text import printed, recognized
from adapters.redaction.redactor import found_by_rules
from adapters.redaction.weighing.likely import NO_WORD, may_stay, stands
from adapters.redaction.weighing.standing import Standing
from adapters.redaction.weighing.traits import traits
from adapters.redaction.weighing.usual import HowUsual, how_usual
from adapters.redaction.words_left import Word
from evals.redaction.notes import Note

CLINICAL, OTHER, SOMEBODYS = 2, 0, 1
_EITHER = 3


@dataclass(frozen=True)
class Met:
    """One word: whose it is (`SOMEBODYS`, `CLINICAL`, `OTHER`), and what is told of it."""

    whose: int
    from_ocr: bool
    is_left: bool
    """Whether the rules left it standing."""
    is_figure: bool
    could_stay: int
    """`LISTED` or `MEANT` where the rules replaced it though a list holds it or what was meant."""
    traits: tuple[str, ...]


def met(notes: Iterable[Note], how_usual: HowUsual = how_usual) -> Iterator[Met]:
    """Yield the words of notes that could be somebody's; what the rules took teaches as well."""
    for note in notes:
        plain = recognized(note.text) if note.from_ocr else printed(note.text)
        known = KnownIdentities(note.known)
        text, taken = found_by_rules(plain.text, known, from_ocr=note.from_ocr)
        rules = Leftovers(text, known, misread=note.from_ocr)
        lines = rules.looked_through(taken)
        page = Standing(text, lines, taken, misread=note.from_ocr, how_usual=how_usual)
        marked = _marked(note)
        for at, word in enumerate(page.words):
            whose = _whose(plain.span(word.start, word.end), marked)
            is_left = stands(word, misread=note.from_ocr)
            if whose != _EITHER and (is_left or _teaches(word, whose)):
                could_stay = may_stay(page, at) if word.is_replaced else NO_WORD
                is_figure = word.form.figures > 0
                told = tuple(traits(page, at))
                yield Met(whose, note.from_ocr, is_left, is_figure, could_stay, told)


def _teaches(word: Word, whose: int) -> bool:
    return whose == SOMEBODYS or word.is_replaced or word.verdict == "taken"


def _whose(place: tuple[int, int], marked: bytearray) -> int:
    """Return whose a piece of the text as given is."""
    marks = set(marked[place[0] : place[1]])
    return next((each for each in (SOMEBODYS, _EITHER, CLINICAL) if each in marks), OTHER)


def _marked(note: Note) -> bytearray:
    marked = bytearray(len(note.text))
    for mark in note.marks:
        whose = {"KEEP": CLINICAL, "EITHER": _EITHER}.get(mark.kind, SOMEBODYS)
        marked[mark.start : mark.end] = bytes([whose]) * (mark.end - mark.start)
    return marked

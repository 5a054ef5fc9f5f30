"""A page being written: text, rules, boxes and check marks, remembering where each fact landed."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from functools import cache
from typing import Any

import pymupdf

from simulator.paper.truth import LIST_FIELDS, Box, Document, Mark, Scalar, Tick, Written, around

LETTER = (612.0, 792.0)
ABOVE, BELOW = 0.76, 0.22
UNBROKEN = 20
BLACK = (0.0, 0.0, 0.0)

_load_font: Any = pymupdf.Font


@cache
def _font(name: str) -> Any:
    return _load_font(name)


def width_of(text: str, font: str, size: float) -> float:
    """How wide a line of text is printed, in points."""
    return float(sum(_advance(font, letter) for letter in text) * size)


@cache
def _advance(font: str, letter: str) -> float:
    """How wide one letter is printed at one point; pymupdf, too, adds up letter after letter."""
    return float(_font(font).text_length(letter, 1))


@dataclass(frozen=True)
class Style:
    """How text looks: font, size and grey or colour."""

    font: str = "helv"
    size: float = 10
    color: tuple[float, float, float] = BLACK

    def bold(self) -> Style:
        """The same text, bold."""
        fonts = {"helv": "hebo", "tiro": "tibo", "cour": "cobo", "heit": "hebi", "tiit": "tibi"}
        return Style(fonts.get(self.font, self.font), self.size, self.color)

    def sized(self, size: float) -> Style:
        """The same text, larger or smaller."""
        return Style(self.font, size, self.color)


@dataclass(frozen=True)
class Fact:
    """A piece of running text that states a field."""

    field: str
    printed: str
    value: Scalar | None = None
    also: tuple[Scalar, ...] = ()


Run = str | Fact


@dataclass
class Paper:
    """A document being written, page after page."""

    pdf: Any = field(default_factory=pymupdf.open)
    kinds: list[str] = field(default_factory=list)
    layouts: list[str] = field(default_factory=list)
    facts: dict[str, Mark | list[Mark]] = field(default_factory=dict)
    ticks: list[Tick] = field(default_factory=list)
    again: dict[str, list[Mark]] = field(default_factory=dict)
    implied: dict[str, list[Scalar]] = field(default_factory=dict)
    conflicts: list[str] = field(default_factory=list)
    _owners: dict[str, int] = field(default_factory=dict)
    _sheet: Sheet | None = None

    def begin(self, layout: str) -> None:
        """Start the next part; a list that an earlier part filled is not filled again."""
        self.layouts.append(layout)

    def page(self, kind: str, size: tuple[float, float] = LETTER) -> Sheet:
        """Add an empty page of one kind."""
        self.put_down()
        self.kinds.append(kind)
        page = self.pdf.new_page(width=size[0], height=size[1])
        self._sheet = Sheet(self, page, len(self.kinds))
        return self._sheet

    def put_down(self) -> None:
        """Put on the last page what is still in the pen."""
        if self._sheet is not None:
            self._sheet.put_down()

    def note(self, name: str, mark: Mark) -> None:
        """Remember a fact; where it is stated again, the first place counts."""
        part = len(self.layouts)
        if name not in LIST_FIELDS:
            if self.facts.setdefault(name, mark) is not mark:
                self.again.setdefault(name, []).append(mark)
            return
        marks = self.facts.setdefault(name, [])
        mine = self._owners.setdefault(name, part) == part
        if mine and isinstance(marks, list) and all(mark.value != one.value for one in marks):
            marks.append(mark)
        else:
            self.again.setdefault(name, []).append(mark)

    def imply(self, name: str, *values: Scalar) -> None:
        """Remember what a careful reader could conclude, though no page states it."""
        self.implied.setdefault(name, []).extend(values)

    def contradict(self, *names: str) -> None:
        """Remember the fields on which the paper contradicts itself."""
        self.conflicts += [name for name in names if name not in self.conflicts]

    def finish(self) -> Document:
        """The finished document; the same writing gives the same bytes."""
        self.put_down()
        data: bytes = self.pdf.tobytes(garbage=3, deflate=True, no_new_id=True)
        return Document(
            data,
            tuple(self.kinds),
            tuple(self.layouts),
            dict(self.facts),
            tuple(self.ticks),
            {name: tuple(marks) for name, marks in self.again.items()},
            {name: tuple(values) for name, values in self.implied.items()},
            tuple(self.conflicts),
        )


class Sheet:
    """One page and a pen.

    What the pen writes and rules is put on the page together: one piece after the other would
    have the library go through the whole page for each.
    """

    def __init__(self, paper: Paper, page: Any, number: int) -> None:
        self.paper = paper
        self.number = number
        self._page = page
        self._pen = page.new_shape()

    @property
    def page(self) -> Any:
        """The page, with all that was written so far, to draw over."""
        self.put_down()
        return self._page

    def put_down(self) -> None:
        """Put on the page what the pen wrote."""
        self._pen.commit()

    def text(self, x: float, y: float, text: str, style: Style | None = None) -> Box:
        """Print a line that starts at x on baseline y."""
        look = style or Style()
        self._pen.insert_text(
            (x, y), text, fontname=look.font, fontsize=look.size, color=look.color
        )
        end = x + width_of(text, look.font, look.size)
        return (x, y - ABOVE * look.size, end, y + BELOW * look.size)

    def right(self, x: float, y: float, text: str, style: Style | None = None) -> Box:
        """Print a line that ends at x."""
        look = style or Style()
        return self.text(x - width_of(text, look.font, look.size), y, text, look)

    def centre(self, x: float, y: float, text: str, style: Style | None = None) -> Box:
        """Print a line with its middle at x."""
        look = style or Style()
        return self.text(x - width_of(text, look.font, look.size) / 2, y, text, look)

    def fact(self, x: float, y: float, fact: Fact, style: Style | None = None) -> Box:
        """Print a fact and remember where."""
        box = self.text(x, y, fact.printed, style)
        self.note(fact, box)
        return box

    def note(self, fact: Fact, box: Box, written: Written = "print") -> None:
        """Remember a fact that something already on the page states."""
        value = fact.printed if fact.value is None else fact.value
        self.paper.note(fact.field, Mark(value, self.number, box, fact.printed, written, fact.also))

    def labelled(
        self, at: tuple[float, float], label: str, runs: Sequence[Run], style: Style | None = None
    ) -> float:
        """Print a label and what belongs to it on one line; returns where the line ends."""
        look = style or Style()
        x, y = at
        if label:
            x = self.text(x, y, label, look.bold())[2] + width_of(" ", look.font, look.size) * 1.6
        for run in runs:
            box = self.text(x, y, run, look) if isinstance(run, str) else self.fact(x, y, run, look)
            x = box[2]
        return x

    def fitted(
        self, at: tuple[float, float], width: float, runs: Sequence[Run], style: Style
    ) -> None:
        """Print runs on one line, smaller where they would not fit the width."""
        words = "".join(run if isinstance(run, str) else run.printed for run in runs)
        wide = width_of(words, style.font, style.size)
        look = style.sized(style.size * width / wide) if wide > width else style
        self.labelled(at, "", runs, look)

    def prose(
        self,
        box: tuple[float, float, float],
        runs: Sequence[Run],
        style: Style | None = None,
        leading: float = 1.32,
    ) -> float:
        """Print running text from (x, baseline y) within a width; returns the next baseline."""
        x0, y, width = box
        look = style or Style()
        space = width_of(" ", look.font, look.size)
        x = x0
        boxes: dict[int, tuple[Fact, list[Box]]] = {}
        for word, fact, glued in _words(runs):
            wide = width_of(word, look.font, look.size)
            gap = 0.0 if glued or x == x0 else space
            if x + gap + wide > x0 + width and x > x0 and not glued:
                x, y, gap = x0, y + look.size * leading, 0.0
            printed = self.text(x + gap, y, word, look)
            x = printed[2]
            if fact is not None:
                boxes.setdefault(id(fact), (fact, []))[1].append(printed)
        for fact, places in boxes.values():
            self.note(fact, around(*places))
        return y + look.size * leading

    def line(self, x0: float, y0: float, x1: float, y1: float, width: float = 0.7) -> None:
        """Draw a rule."""
        self._pen.draw_line((x0, y0), (x1, y1))
        self._pen.finish(width=width, color=BLACK, closePath=False)

    def frame(self, box: Box, width: float = 0.7, fill: float | None = None) -> None:
        """Draw a box, filled with a grey if asked."""
        tone = None if fill is None else (fill, fill, fill)
        if tone:
            self.put_down()
        self._pen.draw_rect(box)
        self._pen.finish(color=BLACK if width else None, fill=tone, width=width or 0)

    def banner(self, box: Box, text: str, style: Style, fill: float = 0.0) -> None:
        """Draw a filled bar with a heading in it, light on dark."""
        self.frame(box, 0, fill)
        white = Style(style.font, style.size, (1, 1, 1) if fill < 0.5 else BLACK)
        self.text(box[0] + 4, (box[1] + box[3]) / 2 + style.size * 0.35, text, white)

    def square(
        self, at: tuple[float, float], label: str, checked: bool, style: Style | None = None
    ) -> Box:
        """Draw a check box with its label; returns the box around both."""
        look = style or Style(size=9)
        x, y = at
        side = look.size * 0.86
        mark = (x, y - side + 0.6, x + side, y + 0.6)
        self.frame(mark, 0.8)
        if checked:
            self.line(mark[0] + 1.2, mark[1] + 1.2, mark[2] - 1.2, mark[3] - 1.2, 1.1)
            self.line(mark[0] + 1.2, mark[3] - 1.2, mark[2] - 1.2, mark[1] + 1.2, 1.1)
        words = self.text(x + side + 4, y, label, look) if label else mark
        self.ticked(label, mark, checked)
        return around(mark, words)

    def ticked(self, label: str, box: Box, checked: bool) -> None:
        """Remember a printed square, checked or not."""
        self.paper.ticks.append(Tick(label, checked, self.number, box))


def unbroken(run: Run) -> list[str]:
    """The parts of a run that a line never breaks."""
    text = run if isinstance(run, str) else run.printed
    is_whole = not isinstance(run, str) and len(text) <= UNBROKEN
    return [text] if is_whole else text.split()


def _words(runs: Sequence[Run]) -> list[tuple[str, Fact | None, bool]]:
    """Words with the fact they belong to, and whether they stick to the word before."""
    words: list[tuple[str, Fact | None, bool]] = []
    open_end = True
    for run in runs:
        text = run if isinstance(run, str) else run.printed
        if not text:
            continue
        fact = None if isinstance(run, str) else run
        for index, part in enumerate(unbroken(run)):
            glued = index == 0 and not open_end and not text[0].isspace()
            words.append((part, fact, glued))
        open_end = text[-1].isspace()
    return words

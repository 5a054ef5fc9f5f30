"""A page that is filled downwards, and how the papers of one house look."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from random import Random
from typing import NamedTuple

from simulator.paper.marks import bracket, radio
from simulator.paper.penned import square_by_pen
from simulator.paper.postbag.lines import high, put
from simulator.paper.sheet import Fact, Paper, Run, Sheet, Style, width_of
from simulator.paper.truth import Box, around

FIRST, LAST = 48.0, 742.0


class Choice(NamedTuple):
    """A box with its words, and what it states when it is marked."""

    words: str
    on: bool
    fact: Fact | None = None


class Slot(NamedTuple):
    """What a paper asks for, and what stands there: words, or boxes of which some are marked."""

    label: str
    runs: Sequence[Run] = ()
    choices: Sequence[Choice] = ()


@dataclass(frozen=True)
class House:
    """Margins, fonts and habits of the papers of one house."""

    edge: float
    label: Style
    value: Style
    head: Style
    small: Style
    capital: bool
    colon: bool
    heading: str
    box: str
    air: float
    grey: float

    def called(self, words: str, parted: bool = True) -> str:
        """A label as it is printed; where nothing else parts it from the value, with a colon."""
        shown = words.upper() if self.capital else words
        return shown + ":" if shown and parted and shown[-1] not in ":?" else shown

    def smaller(self, share: float) -> House:
        """The same house in a smaller print."""
        return replace(
            self,
            label=self.label.sized(self.label.size * share),
            value=self.value.sized(self.value.size * share),
            head=self.head.sized(self.head.size * share),
            air=self.air * share * 0.6,
        )


def of_a_form(rng: Random) -> House:
    """A form, printed in one font and filled in with another."""
    font, size = rng.choice(["helv", "helv", "tiro"]), rng.choice([8.5, 9.0, 9.5])
    plain = Style(font, size)
    filled = Style(rng.choice(["helv", "cour", "tiro", "heit", "cour", font]), size + 0.5)
    return House(
        rng.choice([36.0, 42.0, 48.0, 54.0]),
        plain.bold() if rng.random() < 0.5 else plain,
        filled,
        plain.bold().sized(size + rng.choice([0.5, 1.0, 2.0])),
        Style(font, rng.choice([6.8, 7.2, 7.6])),
        rng.random() < 0.15,
        rng.random() < 0.75,
        rng.choice(["bar", "grey", "rule", "plain", "numbered", "beside", "over"]),
        rng.choice(["square", "square", "pen", "pen", "circle", "bracket"]),
        rng.choice([1.0, 2.5, 4.0]),
        rng.choice([0.82, 0.88, 0.93]),
    )


def of_a_print(rng: Random) -> House:
    """What a record system prints: one font."""
    font = rng.choice(["helv", "helv", "helv", "tiro", "cour"])
    size = rng.choice([8.0, 8.5]) if font == "cour" else rng.choice([8.5, 9.0, 9.5])
    plain = Style(font, size)
    return House(
        rng.choice([32.0, 38.0, 45.0, 52.0]),
        plain.bold() if rng.random() < 0.6 else plain,
        plain,
        plain.bold().sized(size + rng.choice([0.5, 1.5, 2.5])),
        plain.sized(7.2),
        rng.random() < 0.08,
        rng.random() < 0.8,
        rng.choice(["bar", "grey", "rule", "plain", "rule", "over", "plain"]),
        rng.choice(["square", "bracket", "circle"]),
        rng.choice([0.0, 0.5, 2.0]),
        rng.choice([0.84, 0.9, 0.94]),
    )


def of_a_letter(rng: Random) -> House:
    """A letter: one font, wide margins."""
    font = rng.choice(["tiro", "tiro", "helv", "helv", "cour"])
    plain = Style(
        font, rng.choice([9.5, 10.0]) if font == "cour" else rng.choice([10.0, 10.5, 11.0])
    )
    return House(
        rng.choice([60.0, 66.0, 72.0, 78.0]), plain.bold() if rng.random() < 0.4 else plain,
        plain, plain.bold(), plain.sized(8.0), False, True,
        rng.choice(["plain", "plain", "rule", "over"]), "square", 1.0, 0.9,
    )  # fmt: skip


@dataclass
class Page:
    """Where the pen is on the last sheet, and between which edges it writes."""

    paper: Paper
    house: House
    rng: Random
    on_top: Callable[[Page], None]
    parts: int = 0

    def __post_init__(self) -> None:
        self.x0, self.x1 = self.house.edge, 612 - self.house.edge
        self.sheet: Sheet = self.paper.page("referral_order")
        self.y = FIRST

    @property
    def wide(self) -> float:
        """How wide a line may be."""
        return self.x1 - self.x0

    def need(self, much: float) -> None:
        """Go on to another sheet where so much does not fit on this one."""
        if self.y + much > LAST and self.y > FIRST + 60:
            self.another()

    def another(self) -> None:
        """Begin another sheet, with whose it is on top."""
        self.sheet = self.paper.page("referral_order")
        self.y = FIRST
        self.on_top(self)

    def tell(self, runs: Sequence[Run], style: Style | None = None, step: float = 1.3) -> None:
        """Runs on lines of their own, from edge to edge."""
        look = style or self.house.value
        self.need(high(runs, look, self.wide, step))
        self.y = put(self.sheet, (self.x0, self.y, self.wide), runs, look, step)

    def skip(self, share: float) -> None:
        """Leave some of a line empty."""
        self.y += self.house.value.size * share


def heading(page: Page, words: str, room: float = 56.0) -> None:
    """A heading, in the way of the house, with room for what stands under it."""
    house, style = page.house, page.house.head
    if not words:
        page.skip(0.5)
        return
    page.parts += 1
    page.need(room)
    page.y += style.size * 0.75
    y, sheet = page.y, page.sheet
    bar = (page.x0, y - style.size * 1.02, page.x1, y + style.size * 0.4)
    if house.heading == "bar":
        sheet.banner(bar, words, style, 0.2)
    elif house.heading == "grey":
        sheet.banner(bar, words, style, house.grey)
    elif house.heading == "numbered":
        sheet.text(page.x0, y, f"{page.parts}. {words}", style)
    else:
        sheet.text(page.x0, y, words, style)
    if house.heading in ("rule", "numbered"):
        sheet.line(page.x0, y + 3.2, page.x1, y + 3.2, 0.7)
    elif house.heading == "over":
        sheet.line(page.x0, bar[1] - 2, page.x1, bar[1] - 2, 1.1)
    page.y += style.size * 0.5 + house.value.size * 1.2


def choice_wide(words: str, style: Style) -> float:
    """How much room a box takes with its words."""
    return width_of(words, style.font, style.size) + style.size * 3.1


def choose(page: Page, at: tuple[float, float], one: Choice, style: Style) -> Box:
    """Draw a box and its words; note what it states."""
    way, sheet = page.house.box, page.sheet
    if way == "pen":
        box = square_by_pen(sheet, at, one.words, one.on, page.rng, style)
    elif way == "circle":
        box = radio(sheet, at, one.words, one.on, style)
    elif way == "bracket":
        box = bracket(sheet, at, one.words, one.on, style)
    else:
        box = sheet.square(at, one.words, one.on, style)
    if one.on and one.fact is not None:
        sheet.note(one.fact, around(box), "mark")
    return box


def choice_style(page: Page) -> Style:
    """How the words of boxes are printed: in the font of the form, not of its answers."""
    return Style(page.house.small.font, page.house.value.size - 0.5)


def slot_high(page: Page, slot: Slot, width: float) -> float:
    """How high the answer of a slot stands within a width."""
    if not slot.choices:
        return high(slot.runs, page.house.value, width)
    style = choice_style(page)
    rows, x = 1, 0.0
    for one in slot.choices:
        long = choice_wide(one.words, style)
        if x and x + long > width:
            rows, x = rows + 1, 0.0
        x += long
    return rows * style.size * 1.45


def slot_wide(page: Page, slot: Slot) -> float:
    """How wide the answer of a slot wants to stand."""
    style = choice_style(page)
    if slot.choices:
        return sum(choice_wide(one.words, style) for one in slot.choices)
    look = page.house.value
    return max(
        width_of("".join(r if isinstance(r, str) else r.printed for r in slot.runs), look.font,
                 look.size), 36.0,
    )  # fmt: skip


def answer(page: Page, at: tuple[float, float, float], slot: Slot) -> float:
    """Print the answer of a slot from (x, y) within a width; returns the next baseline."""
    if not slot.choices:
        return put(page.sheet, at, slot.runs, page.house.value)
    style = choice_style(page)
    x0, y, width = at
    x = x0
    for one in slot.choices:
        long = choice_wide(one.words, style)
        if x > x0 and x + long > x0 + width:
            x, y = x0, y + style.size * 1.45
        choose(page, (x, y), one, style)
        x += long
    return y + style.size * 1.45

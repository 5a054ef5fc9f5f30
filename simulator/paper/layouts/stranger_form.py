"""Forms as every office makes its own: other wordings, other order, values beside, above, below."""

from __future__ import annotations

from collections.abc import Callable
from random import Random

from simulator.paper import ink
from simulator.paper.answers import Answers, Cell
from simulator.paper.facts import Referral
from simulator.paper.sheet import Fact, Paper, Sheet, Style, width_of
from simulator.paper.strangers import varied
from simulator.paper.voice import Voice

LEFT, RIGHT = 40.0, 572.0
_TITLES = (
    "Physical Therapy Referral Form",
    "OUTPATIENT REHAB REFERRAL",
    "Referral for Physical Therapy",
    "PT / OT ORDER FORM",
    "Physical Therapy Prescription",
    "Rehabilitation Services Order",
)
Row = Callable[[Sheet, float, list[Cell], "_Look"], float]


class _Look:
    """How one office prints its form."""

    def __init__(self, rng: Random) -> None:
        font = rng.choice(["helv", "helv", "tiro"])
        self.value = Style(rng.choice([font, "cour"]), rng.choice([9, 9.5, 10]))
        self.label = Style(rng.choice([font, {"helv": "hebo", "tiro": "tibo"}[font]]),
                           rng.choice([7, 8, 9]))  # fmt: skip
        self.colon = rng.choice([":", ":", ""])
        self.row: Row = rng.choice([_beside, _beside, _above, _boxed, _table, _below])
        self.capitals = rng.random() < 0.25
        self.rule = rng.random() < 0.5


def draw(paper: Paper, referral: Referral, rng: Random) -> None:
    """Draw the form, filled on a computer and signed by pen."""
    referral = varied(referral, rng)
    look = _Look(rng)
    answers = Answers(referral, Voice.of(rng, capitals=rng.random() < 0.15), rng, look.capitals)
    sheet = paper.page("referral_order")
    y = _head(sheet, answers, rng)
    for title, rows in answers.sections():
        y = _title(sheet, title, y, look)
        for cells in rows:
            y = look.row(sheet, y, cells, look)
    _signature(sheet, referral, answers, rng, max(y + 28, 640))


def _head(sheet: Sheet, answers: Answers, rng: Random) -> float:
    who, voice = answers.referral.provider, answers.voice
    name = voice.word("referring_organization", who.organization)
    sheet.fact(LEFT, 48, name, Style("tibo", 15))
    sheet.text(LEFT, 60, f"{who.street}  {who.city}, {who.state} {who.zip}", Style(size=8))
    title = rng.choice(_TITLES)
    sheet.centre(306, 80, title, Style("hebo", 13))
    return 96.0


def _title(sheet: Sheet, title: str, y: float, look: _Look) -> float:
    sheet.banner((LEFT, y, RIGHT, y + 13), title, Style("hebo", 8.5), 0.85)
    return y + (18 if look.row is not _boxed and look.row is not _table else 13)


def _columns(cells: list[Cell]) -> list[float]:
    step = (RIGHT - LEFT) / len(cells)
    return [LEFT + step * index for index in range(len(cells))]


def _beside(sheet: Sheet, y: float, cells: list[Cell], look: _Look) -> float:
    """Labels with the value on the same line, sometimes over a rule."""
    step = (RIGHT - LEFT) / len(cells)
    for x, (label, runs) in zip(_columns(cells), cells, strict=True):
        end = sheet.text(x, y + 9, label + (look.colon or ":"), look.label)[2] + 4
        sheet.fitted((end, y + 9), x + step - end - 8, runs, look.value)
        if look.rule:
            sheet.line(end, y + 11, x + step - 6, y + 11, 0.5)
    return y + 17


def _above(sheet: Sheet, y: float, cells: list[Cell], look: _Look) -> float:
    """Small labels with the value on the next line."""
    step = (RIGHT - LEFT) / len(cells)
    for x, (label, runs) in zip(_columns(cells), cells, strict=True):
        sheet.text(x, y + 7, label + look.colon, look.label.sized(7))
        sheet.fitted((x, y + 19), step - 10, runs, look.value)
    return y + 26


def _boxed(sheet: Sheet, y: float, cells: list[Cell], look: _Look) -> float:
    """Ruled boxes with a small label in the corner."""
    step = (RIGHT - LEFT) / len(cells)
    for x, (label, runs) in zip(_columns(cells), cells, strict=True):
        sheet.frame((x, y, x + step, y + 26))
        sheet.text(x + 3, y + 8, label + look.colon, look.label.sized(6.5))
        sheet.fitted((x + 4, y + 21), step - 10, runs, look.value)
    return y + 26


def _table(sheet: Sheet, y: float, cells: list[Cell], look: _Look) -> float:
    """A table: one cell for the label, the next for its value."""
    step = (RIGHT - LEFT) / len(cells)
    wide = max(width_of(label, look.label.font, look.label.size) for label, _ in cells) + 12
    for x, (label, runs) in zip(_columns(cells), cells, strict=True):
        sheet.frame((x, y, x + wide, y + 16), 0.5, 0.92)
        sheet.frame((x + wide, y, x + step, y + 16), 0.5)
        sheet.text(x + 3, y + 11, label + look.colon, look.label)
        sheet.fitted((x + wide + 4, y + 11), step - wide - 8, runs, look.value)
    return y + 16


def _below(sheet: Sheet, y: float, cells: list[Cell], look: _Look) -> float:
    """The value over a rule, and what it is in small letters under the rule."""
    step = (RIGHT - LEFT) / len(cells)
    for x, (label, runs) in zip(_columns(cells), cells, strict=True):
        sheet.fitted((x + 2, y + 10), step - 12, runs, look.value)
        sheet.line(x, y + 12.5, x + step - 10, y + 12.5, 0.5)
        sheet.text(x + 2, y + 20, label, look.label.sized(6.5))
    return y + 30


def _signature(sheet: Sheet, referral: Referral, answers: Answers, rng: Random, y: float) -> None:
    who, signed = referral.provider, referral.order.signed
    place = (LEFT + 90, y - 20, 330.0, y + 3)
    label = rng.choice(["Physician Signature:", "Provider Signature:", "Signature:",
                        "Signature of Provider:"])  # fmt: skip
    sheet.text(LEFT, y, label, Style("hebo", 9))
    sheet.line(LEFT + 110, y + 3, 330, y + 3, 0.7)
    if signed:
        place = ink.sign(sheet, (LEFT + 116, y), who.name, rng)
    sheet.note(Fact("order_signed", "", signed), place, "ink" if signed else "mark")

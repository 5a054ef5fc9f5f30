"""Letterheads, titles, headings of sections, and where the doctor signs."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from random import Random

from simulator.paper.facts import Provider
from simulator.paper.layouts.by_lot.leaf import Leaf, Look, Row
from simulator.paper.layouts.by_lot.lot import Lot
from simulator.paper.layouts.by_lot.ways import Way
from simulator.paper.penned import signature
from simulator.paper.sheet import Run, Sheet, Style
from simulator.paper.told import centred

Heading = Callable[[Leaf, Look, str], None]


def heading_of(rng: Random) -> Heading:
    """How the headings of one paper look."""
    return rng.choice([_bold, _bold, _ruled, _banner, _banner, _grey, _between])


def _bold(leaf: Leaf, look: Look, words: str) -> None:
    leaf.need(50)
    leaf.sheet.text(leaf.left, leaf.y, words, look.body.bold().sized(look.size + 1.5))
    leaf.y += look.size * 1.7


def _ruled(leaf: Leaf, look: Look, words: str) -> None:
    leaf.need(50)
    leaf.sheet.text(leaf.left, leaf.y, words, look.body.bold().sized(look.size + 1))
    leaf.sheet.line(leaf.left, leaf.y + 4, leaf.right, leaf.y + 4, 0.9)
    leaf.y += look.size * 1.9


def _banner(leaf: Leaf, look: Look, words: str) -> None:
    leaf.need(54)
    box = (leaf.left, leaf.y - look.size, leaf.right, leaf.y + 5)
    leaf.sheet.banner(box, words, look.body.bold(), 0.15)
    leaf.y += look.size * 2.1


def _grey(leaf: Leaf, look: Look, words: str) -> None:
    leaf.need(54)
    box = (leaf.left, leaf.y - look.size, leaf.right, leaf.y + 5)
    leaf.sheet.banner(box, words, look.body.bold(), 0.86)
    leaf.y += look.size * 2.1


def _between(leaf: Leaf, look: Look, words: str) -> None:
    leaf.need(54)
    leaf.sheet.line(leaf.left, leaf.y - look.size, leaf.right, leaf.y - look.size, 0.6)
    style = look.body.bold()
    leaf.sheet.centre((leaf.left + leaf.right) / 2, leaf.y + 2, words, style)
    leaf.y += look.size * 2


def letterhead(leaf: Leaf, lot: Lot, way: str, title: str) -> None:
    """The office and the title where this paper puts them; `none` prints the title alone."""
    look = lot.looks
    large = look.body.bold().sized(look.size + lot.rng.choice([4, 5, 6]))
    titled = look.body.bold().sized(look.size + lot.rng.choice([2, 3, 4]))
    if way == "centre":
        centred(leaf.sheet, leaf.y, [lot.desk.office()], large)
        centred(leaf.sheet, leaf.y + 15, numbers(lot, "   "), look.body.sized(look.size - 1))
        leaf.y += 40
    elif way == "left":
        leaf.sheet.fitted((leaf.left, leaf.y), leaf.width * 0.62, [lot.desk.office()], large)
        line = numbers(lot, "  |  ")
        leaf.sheet.fitted((leaf.left, leaf.y + 15), leaf.width, line, look.body)
        leaf.sheet.line(leaf.left, leaf.y + 22, leaf.right, leaf.y + 22, 1.0)
        leaf.y += 42
    elif way == "both":
        leaf.sheet.fitted((leaf.left, leaf.y), leaf.width * 0.5, [lot.desk.office()], large)
        _stacked(leaf, lot, leaf.left + leaf.width * 0.6, leaf.y)
        leaf.y += 62
    elif way == "side":
        _side(leaf, lot)
    if not title:
        return
    if lot.chance(0.5):
        leaf.sheet.centre((leaf.left + leaf.right) / 2, leaf.y, title, titled)
    else:
        leaf.sheet.text(leaf.left, leaf.y, title, titled)
    leaf.y += look.size * 2.3


def numbers(lot: Lot, joint: str) -> list[Run]:
    """The office's address and numbers in one line."""
    desk, tel, fax = lot.desk, lot.desk.tel(0.05), lot.desk.fax(0.12)
    runs: list[Run] = [desk.address()]
    runs += [joint, f"{lot.rng.choice(['Phone', 'Tel', 'Ph', 'P'])}: ", *tel] if tel else []
    runs += [joint, f"{lot.rng.choice(['Fax', 'Fx', 'F'])}: ", *fax] if fax else []
    return runs


def _lines(lot: Lot) -> list[list[Run]]:
    who, desk = lot.desk.referral.provider, lot.desk
    tel, fax = desk.tel(0.05), desk.fax(0.12)
    lines: list[list[Run]] = [[who.street], [f"{who.city}, {who.state} {who.zip}"]]
    lines += [["Phone ", *tel]] if tel else []
    lines += [["Fax ", *fax]] if fax else []
    return lines


def _stacked(leaf: Leaf, lot: Lot, x: float, y: float) -> None:
    for number, runs in enumerate(_lines(lot)):
        room = leaf.right - x
        leaf.sheet.fitted((x, y + 12 * number), room, runs, Style(lot.looks.face, 9))


def _side(leaf: Leaf, lot: Lot) -> None:
    """A narrow column at the left edge; the paper itself stands beside it."""
    x, look = leaf.left, lot.looks
    y = leaf.sheet.prose((x, leaf.y, 112), [lot.desk.office()], look.body.bold().sized(12), 1.2)
    for runs in [*_lines(lot), *([lot.desk.referrer()] if lot.chance(0.3) else [])]:
        leaf.sheet.fitted((x, y + 4), 112, runs, Style(look.face, 8.5))
        y += 13
    leaf.sheet.line(x + 118, 36, x + 118, 740, 0.6)
    leaf.left = x + 130


def footed(leaf: Leaf, lot: Lot, way: str, foot: str) -> None:
    """What stands at the foot of the last sheet: a remark, and the office where it stands there."""
    style = Style(lot.looks.face, 8)
    if way == "foot":
        leaf.sheet.line(leaf.left, 752, leaf.right, 752, 0.5)
        line: list[Run] = [lot.desk.office(), "  -  ", *numbers(lot, "  -  ")]
        leaf.sheet.fitted((leaf.left, 763), leaf.width, line, style.sized(8.5))
    if foot:
        leaf.sheet.text(leaf.left, 775, foot, style)


def block(leaf: Leaf, lot: Lot, way: Way, rows: Sequence[Row], head: str, heading: Heading) -> None:
    """A headed section of labels and values."""
    if lot.headed and head:
        heading(leaf, lot.looks, head)
    way(leaf, lot.looks, [row for row in rows])
    leaf.y += lot.looks.size * 0.5


def signed(leaf: Leaf, lot: Lot, dated: bool) -> None:
    """A line for the signature, its label beside or under it, now and then the day at the right."""
    look, label = lot.looks, lot.label("signed")
    leaf.need(44)
    leaf.y += 26
    end = leaf.left + leaf.width * (0.62 if dated else 0.75)
    under = lot.chance(0.5)
    x = leaf.left if under else leaf.sheet.text(leaf.left, leaf.y, label, look.label)[2] + 4
    leaf.sheet.line(x, leaf.y + 2, end, leaf.y + 2, 0.6)
    signature(leaf.sheet, lot.desk.referral, (x, leaf.y, end - 6), lot.rng, 19)
    if under:
        leaf.sheet.text(x, leaf.y + 12, lot.words["signed"], look.small)
    if dated:
        start = leaf.sheet.text(end + 8, leaf.y, "Date" + lot.colon, look.label)[2] + 5
        leaf.sheet.line(start, leaf.y + 2, leaf.right, leaf.y + 2, 0.6)
        leaf.sheet.fitted((start + 2, leaf.y), leaf.right - start - 2, lot.desk.day(), look.value)
    leaf.y += 28


def clinic_head(leaf: Leaf, lot: Lot, clinic: Provider, title: str, fax_to: str) -> None:
    """The head of a therapy clinic's own form: no number in it is of the office that refers."""
    look, number = lot.looks, lot.desk.voice.number
    large = look.body.bold().sized(look.size + lot.rng.choice([5, 7]))
    lines = [clinic.street + ", " + f"{clinic.city}, {clinic.state} {clinic.zip}",
             f"{lot.rng.choice(['Phone', 'Tel', 'Ph'])} {number(clinic.phone)}"]  # fmt: skip
    if lot.chance(0.5):
        for n, line in enumerate([clinic.organization, *lines]):
            leaf.sheet.centre(306, leaf.y + 14 * n, line, large if n == 0 else look.body)
    else:
        leaf.sheet.text(leaf.left, leaf.y, clinic.organization, large)
        for n, line in enumerate(lines, start=1):
            leaf.sheet.text(leaf.left, leaf.y + 14 * n, line, look.body)
    leaf.y += 50
    leaf.sheet.text(leaf.left, leaf.y, title, look.body.bold().sized(look.size + 3))
    said = f"{fax_to} {number(clinic.fax)}"
    leaf.sheet.right(leaf.right, leaf.y, said, look.body.bold())
    leaf.y += look.size * 2.4


def running_head(lot: Lot, look: Look, title: str) -> Callable[[Sheet, int], float]:
    """What heads the second and third sheet: the title, whom it is about, which sheet it is."""
    desk, born = lot.desk, lot.chance(0.6)
    way = lot.rng.choice(["line", "two", "right"])

    def draw(sheet: Sheet, number: int) -> float:
        person: list[Run] = [desk.voice.patient_last_first(desk.referral.patient)]
        person += ["   DOB: ", *desk.born()] if born else []
        style = look.body.sized(9)
        if way == "line":
            sheet.labelled((46, 40), "", [f"{title}   ", *person], style)
            sheet.right(566, 40, f"Page {number}", style)
        elif way == "two":
            sheet.text(46, 34, title, style.bold())
            sheet.labelled((46, 46), "Patient:", person, style)
            sheet.right(566, 34, f"Page {number}", style)
        else:
            sheet.text(46, 40, f"Page {number}", style)
            sheet.labelled((240, 40), "", person, style)
        sheet.line(46, 51, 566, 51, 0.5)
        return 74.0

    return draw

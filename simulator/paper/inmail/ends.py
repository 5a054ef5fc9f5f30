"""Who signed and when, how parts are put on a page, and what stands at its foot."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from random import Random

from simulator.paper.facts import Referral
from simulator.paper.inmail.leaf import Ask, Leaf, Look
from simulator.paper.inmail.mail import Mail
from simulator.paper.inmail.say import signer
from simulator.paper.inmail.ways import Way, band, blanks, flowing, listed
from simulator.paper.penned import signature
from simulator.paper.phrases import clock
from simulator.paper.sheet import Fact, Paper, Run

Part = Callable[[Leaf], None]
Write = Callable[[Paper, Referral, Random, Look], Leaf]


def part(head: str, asks: Sequence[Ask], way: Way) -> Part:
    """A heading and what is asked under it; nothing where nothing is asked."""

    def draw(leaf: Leaf) -> None:
        if asks:
            band(leaf, head)
            way(leaf, asks)

    return draw


def side_by_side(one: Part, other: Part, need: float = 210.0) -> Part:
    """Two parts beside each other, each on half the page."""

    def draw(leaf: Leaf) -> None:
        leaf.room(need)
        x0, x1, top, sheet = leaf.x0, leaf.x1, leaf.y, leaf.sheet
        middle = (x0 + x1) / 2
        leaf.x1 = middle - 8
        one(leaf)
        if leaf.sheet is sheet:
            below, leaf.y, leaf.x0 = leaf.y, top, middle + 8
        else:
            below, leaf.x0 = 0.0, x0
        leaf.x1 = x1
        other(leaf)
        leaf.x0 = x0
        leaf.y = max(below, leaf.y) if leaf.sheet is sheet else leaf.y

    return draw


def on_one_sheet(paper: Paper, referral: Referral, rng: Random, look: Look, write: Write) -> None:
    """Write it in a smaller hand where only its end would go on another sheet."""
    state, chosen = rng.getstate(), look
    for size in (1.0, 0.92, 0.84):
        chosen = look if size == 1.0 else look.closer(size)
        trial = Paper()
        trial.begin("trial")
        leaf = write(trial, referral, rng, chosen)
        rng.setstate(state)
        if leaf.sheet.number == 1 or leaf.y > 330:
            break
    write(paper, referral, rng, chosen)


def _day_beside(leaf: Leaf, mail: Mail) -> list[Run]:
    """The day beside a signature: always where the paper tells none elsewhere."""
    if "order_date" in leaf.paper.facts and mail.does(0.55):
        return []
    return [mail.voice.dated("order_date", mail.order.ordered_on)]


def by_pen(leaf: Leaf, mail: Mail, numbers: bool = True) -> None:
    """A line that is signed, or left empty, with the day, the name and the numbers around it."""
    if mail.does(0.4):
        leaf.gap(0.6)
        leaf.said([mail.words["certify"]], leaf.look.fine.sized(8.0))
        leaf.gap(0.5)
    leaf.room(92)
    before, after = _about_signer(leaf, mail, numbers)
    if before:
        blanks(leaf, before)
    leaf.y += 30
    _under_line(leaf, mail) if mail.does(0.5) else _behind_words(leaf, mail)
    if after:
        (blanks if mail.does(0.6) else listed)(leaf, after)


def _about_signer(leaf: Leaf, mail: Mail, numbers: bool) -> tuple[list[Ask], list[Ask]]:
    """The printed name, the number and the telephone: before the signature, behind it, or half."""
    facts, who, voice = leaf.paper.facts, mail.referral.provider, mail.voice
    rows = []
    if "referring_name" not in facts or mail.does(0.45):
        rows.append(mail.ask("printed", *voice.referrer(who)))
    if "referring_npi" not in facts and mail.does(0.75):
        rows.append(mail.ask("npi", Fact("referring_npi", who.npi)))
    if numbers and "referring_phone" not in facts:
        rows.append(mail.ask("doctor_phone", voice.phone("referring_phone", who.phone)))
        if mail.does(0.85):
            rows.append(mail.ask("doctor_fax", voice.phone("referring_fax", who.fax)))
    first = mail.pick(0, 0, 1, len(rows))
    return rows[:first], rows[first:]


def _under_line(leaf: Leaf, mail: Mail) -> None:
    look, dated = leaf.look, _day_beside(leaf, mail)
    end = leaf.x0 + leaf.wide * mail.pick(0.55, 0.6, 0.64)
    leaf.sheet.line(leaf.x0, leaf.y, end, leaf.y, 0.7)
    signature(leaf.sheet, mail.referral, (leaf.x0, leaf.y, end), mail.rng, 22)
    leaf.sheet.text(leaf.x0, leaf.y + look.fine.size + 2, mail.words["sign"], look.fine)
    if dated:
        leaf.sheet.line(end + 22, leaf.y, leaf.x1, leaf.y, 0.7)
        leaf.sheet.labelled((end + 28, leaf.y - 3), "", dated, look.say)
        leaf.sheet.text(end + 22, leaf.y + look.fine.size + 2, mail.words["signed_on"], look.fine)
    leaf.y += look.fine.size + look.say.size * 2


def _behind_words(leaf: Leaf, mail: Mail) -> None:
    look, dated = leaf.look, _day_beside(leaf, mail)
    end = leaf.x0 + leaf.wide * (0.64 if dated else 0.8)
    start = leaf.sheet.text(leaf.x0, leaf.y, look.label(mail.words["sign"], True), look.ask)[2] + 5
    end = max(end, start + 130)
    leaf.sheet.line(start, leaf.y + 2, end, leaf.y + 2, 0.7)
    signature(leaf.sheet, mail.referral, (start, leaf.y + 2, end), mail.rng, 19)
    if dated:
        words = look.label(mail.words["signed_on"], True)
        x = leaf.sheet.text(end + 14, leaf.y, words, look.ask)[2] + 5
        leaf.sheet.fitted((x, leaf.y), max(leaf.x1 - x, 40), dated, look.say)
    leaf.y += look.say.size * 2.1


def by_system(leaf: Leaf, mail: Mail) -> None:
    """What a system prints of a signature, or that there is none yet."""
    who, order = mail.referral.provider, mail.order
    said = mail.words["unsigned"]
    if order.signed:
        stamp = f"{mail.voice.day(order.ordered_on)} {clock(mail.rng)}"
        joint = mail.pick(" on ", ", ", " ", " at ")
        said = f"{mail.words['e_signed']} {who.name}, {who.credentials}{joint}{stamp}"
    leaf.gap(0.6)
    leaf.said([Fact("order_signed", said, order.signed)])


def by_print(leaf: Leaf, mail: Mail, office: bool = False) -> None:
    """Who refers, where nothing above told it, and the system's signature."""
    facts, voice, who = leaf.paper.facts, mail.voice, mail.referral.provider
    rows = []
    if "referring_name" not in facts:
        rows.append(mail.ask("by", *signer(mail)))
    if "referring_npi" not in facts and mail.does(0.6):
        rows.append(mail.ask("npi", Fact("referring_npi", who.npi)))
    if office and "referring_phone" not in facts:
        rows.append(mail.ask("doctor_phone", voice.phone("referring_phone", who.phone)))
    if "order_date" not in facts and mail.does(0.6):
        rows.append(mail.ask("day", voice.dated("order_date", mail.order.ordered_on)))
    if rows:
        leaf.gap(0.5)
        (flowing if mail.does(0.5) else listed)(leaf, rows)
    by_system(leaf, mail)


def foot(leaf: Leaf, mail: Mail) -> None:
    """A line at the end of the last sheet."""
    if not mail.does(0.65):
        return
    style = leaf.look.fine
    where = mail.pick("left", "middle")
    if where == "middle":
        leaf.sheet.centre(306, 774, mail.words["foot"], style.sized(7.0))
    else:
        leaf.sheet.text(leaf.x0, 774, mail.words["foot"], style.sized(7.0))

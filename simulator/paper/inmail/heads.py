"""Whose paper it is and what it is called."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from simulator.paper.inmail.leaf import Leaf, across
from simulator.paper.inmail.mail import Mail
from simulator.paper.sheet import Fact, Run, Style, width_of

NAME_FONTS = ("hebo", "tibo", "helv", "tiro", "tibi", "hebi")


def running(mail: Mail) -> Callable[[Leaf], None]:
    """The head of a second sheet: whose it is, and its number."""
    way = mail.rng.randrange(3)

    def head(leaf: Leaf) -> None:
        person, style = mail.referral.patient, leaf.look.fine.sized(8.5)
        runs: list[Run] = [mail.voice.patient_last_first(person)]
        if way != 1:
            runs += [f"   {mail.words['born']}: ", mail.voice.born(person.born)]
        number = f"{mail.words['page']} {leaf.sheet.number}"
        if way == 2:
            leaf.sheet.labelled((leaf.x0, leaf.y), "", [*runs, f"   {number}"], style)
        else:
            leaf.sheet.labelled((leaf.x0, leaf.y), "", runs, style)
            leaf.sheet.right(leaf.x1, leaf.y, number, style)
        leaf.y += 26

    return head


def at(leaf: Leaf, place: str, runs: Sequence[Run], style: Style) -> None:
    """A line at the left, in the middle or at the right, smaller where it is too long."""
    long = across(runs, style)
    if long > leaf.wide:
        style, long = style.sized(style.size * leaf.wide / long), leaf.wide
    x = {"left": leaf.x0, "middle": leaf.x0 + (leaf.wide - long) / 2, "right": leaf.x1 - long}[
        place
    ]
    leaf.sheet.labelled((x, leaf.y), "", runs, style)
    leaf.y += style.size * 1.28


def numbers(mail: Mail, fax: float = 0.9) -> list[Run]:
    """The office's telephone and fax behind each other."""
    who, voice, words = mail.referral.provider, mail.voice, mail.words
    runs: list[Run] = [f"{words['short_phone']} ", voice.phone("referring_phone", who.phone)]
    if mail.does(fax):
        runs += [mail.pick("   ", " | ", "  *  ", "    "), f"{words['short_fax']} ",
                 voice.phone("referring_fax", who.fax)]  # fmt: skip
    return runs


def letterhead(
    leaf: Leaf, mail: Mail, doctors: float = 0.3, told: float = 0.9, under: str = ""
) -> None:
    """The office with its address and numbers, in one of the ways of letterheads."""
    who = mail.referral.provider
    big = Style(mail.pick(*NAME_FONTS), mail.pick(13.0, 14.5, 16.0, 18.0))
    fine = leaf.look.fine.sized(mail.pick(8.0, 8.5, 9.0))
    name: list[Run] = [mail.voice.organization(who)]
    street, city = who.street, f"{who.city}, {who.state} {who.zip}"
    shown = numbers(mail) if mail.does(told) else []
    way = mail.pick("middle", "left", "sides", "sides", "middle", "right", "foot")
    leaf.y += 6
    if way == "sides":
        _sides(leaf, mail, (name, big), (street, city, shown), fine)
    else:
        place = "middle" if way == "foot" else way
        if place == "left" and mail.does(0.35):
            _mark(leaf, mail, big)
        at(leaf, place, name, big)
        if under:
            at(leaf, place, [under], fine.sized(fine.size + 1.5))
        if way == "foot":
            _foot_line(leaf, [street, ", ", city, *(["   ", *shown] if shown else [])], fine)
        else:
            _address(leaf, mail, place, (street, city, shown), fine)
    if mail.does(doctors):
        _doctors(leaf, mail, fine)
    if mail.does(0.65):
        leaf.sheet.line(leaf.x0, leaf.y - 3, leaf.x1, leaf.y - 3, mail.pick(0.5, 1.0, 1.8))
    leaf.y += 10


def _address(
    leaf: Leaf, mail: Mail, place: str, what: tuple[str, str, list[Run]], fine: Style
) -> None:
    street, city, shown = what
    if mail.does(0.5):
        at(leaf, place, [street, ", ", city], fine)
    else:
        at(leaf, place, [street], fine)
        at(leaf, place, [city], fine)
    if shown:
        at(leaf, place, shown, fine)


def _sides(
    leaf: Leaf, mail: Mail, name: tuple[list[Run], Style],
    what: tuple[str, str, list[Run]], fine: Style,
) -> None:  # fmt: skip
    """The name at the left, address and numbers below each other at the right."""
    runs, big = name
    street, city, shown = what
    leaf.sheet.fitted((leaf.x0, leaf.y + 8), leaf.wide * 0.56, runs, big)
    top = leaf.y
    rows: list[list[Run]] = [[street], [city]]
    if shown:
        rows += [shown[:2], shown[3:]] if len(shown) > 2 and mail.does(0.6) else [shown]
    for row in rows:
        at(leaf, "right", row, fine)
    leaf.y = max(leaf.y, top + big.size + 12)


def _mark(leaf: Leaf, mail: Mail, big: Style) -> None:
    """A mark before the name: a ring or a square with a letter."""
    size = big.size
    box = (leaf.x0, leaf.y - size, leaf.x0 + size * 1.5, leaf.y + size * 0.5)
    letter = mail.referral.provider.organization[0]
    if mail.does(0.5):
        leaf.sheet.frame(box, 1.0, 0.88)
    else:
        middle = ((box[0] + box[2]) / 2, (box[1] + box[3]) / 2)
        leaf.sheet.page.draw_circle(middle, size * 0.75, color=(0, 0, 0), width=1.2)
    leaf.sheet.centre((box[0] + box[2]) / 2, leaf.y + size * 0.08, letter, big.sized(size * 0.9))
    leaf.y = box[3] + size * 1.05


def _foot_line(leaf: Leaf, runs: list[Run], fine: Style) -> None:
    base, leaf.y = leaf.y, 758.0
    at(leaf, "middle", runs, fine.sized(8.0))
    leaf.y = base + 2


def _doctors(leaf: Leaf, mail: Mail, fine: Style) -> None:
    """The doctors of the office, of whom one may be the one who refers."""
    some = [mail.others().physician(mail.pick("MD", "DO", "MD")) for _ in range(mail.pick(2, 3))]
    at(leaf, "middle", [mail.pick("   ", "  |  ", "    ").join(some)], fine)


def title(leaf: Leaf, mail: Mail, words: str = "", fact: Fact | None = None) -> None:
    """What the paper is called."""
    said = words or mail.words["title"]
    style = Style(mail.pick("hebo", "tibo", "hebo", "helv"), mail.pick(11.5, 12.5, 13.5, 15.0))
    place = mail.pick("middle", "middle", "left", "dark", "boxed", "right")
    long = width_of(said, style.font, style.size)
    if long > leaf.wide - 8:
        style = style.sized(style.size * (leaf.wide - 8) / long)
        long = leaf.wide - 8
    leaf.y += style.size * 0.6
    bar = (leaf.x0, leaf.y - style.size * 1.05, leaf.x1, leaf.y + style.size * 0.5)
    if place == "dark":
        leaf.sheet.frame(bar, 0, 0.2)
        style = Style(style.font, style.size, (1.0, 1.0, 1.0))
    elif place == "boxed":
        leaf.sheet.frame(bar, 1.0)
    x = {"left": leaf.x0, "right": leaf.x1 - long}.get(place, leaf.x0 + (leaf.wide - long) / 2)
    box = leaf.sheet.text(x, leaf.y, said, style)
    if fact is not None:
        leaf.sheet.note(fact, box)
    leaf.y += style.size * 0.5 + leaf.look.say.size * 1.5

"""What stands on top of a paper: whose it is and what it is called."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from simulator.paper.postbag.lines import across, one_line
from simulator.paper.postbag.office import Office
from simulator.paper.postbag.page import Page
from simulator.paper.sheet import Fact, Run, Style, width_of

PLACES = {"left": 0.0, "middle": 0.5, "right": 1.0}
DISPLAY = ("hebo", "tibo", "tibo", "helv", "tiro", "hebi")


def placed(page: Page, place: str, runs: Sequence[Run], style: Style, step: float = 1.25) -> None:
    """A line at the left, in the middle or at the right, smaller where it is too long."""
    long = min(across(runs, style), page.wide)
    x = page.x0 + (page.wide - long) * PLACES[place]
    one_line(page.sheet, (x, page.y), page.wide, runs, style)
    page.y += style.size * step


def next_sheets(office: Office) -> Callable[[Page], None]:
    """What stands on top of every further sheet: whose it is."""
    with_birth, at_right = office.often(0.6), office.often(0.5)
    turned = office.often(0.5)

    def on_top(page: Page) -> None:
        person, style = office.referral.patient, page.house.small.sized(8.2)
        named = office.voice.patient_last_first if turned else office.voice.patient
        runs: list[Run] = [named(person)]
        if with_birth:
            runs += [f"    {office.words['born']}: ", office.voice.born(person.born)]
        number = f"{office.words['page']} {page.sheet.number}"
        if at_right:
            placed(page, "right", [*runs, f"    {number}"], style)
        else:
            page.sheet.right(page.x1, page.y, number, style)
            placed(page, "left", runs, style)
        page.y += 16

    return on_top


def numbers(office: Office, fax: float = 0.9) -> list[Run]:
    """The office's telephone and fax."""
    who, voice, words = office.who, office.voice, office.words
    runs: list[Run] = [f"{words['tel']} ", voice.phone("referring_phone", who.phone)]
    if office.often(fax):
        joint = office.one_of("   ", "  |  ", "  \u2022  ", "    ")
        runs += [joint, f"{words['fax']} ", voice.phone("referring_fax", who.fax)]
    return runs


def letterhead(
    page: Page, office: Office, under: str = "", phones: float = 0.9, staff: float = 0.25
) -> None:
    """The office with its address and numbers."""
    who = office.who
    big = Style(office.one_of(*DISPLAY), office.one_of(13.0, 14.0, 16.0, 18.0))
    fine = page.house.small.sized(office.one_of(8.0, 8.5, 9.0))
    name: list[Run] = [office.voice.organization(who)]
    at = [f"{who.street}", f"{who.city}, {who.state} {who.zip}"]
    told = numbers(office) if office.often(phones) else []
    way = office.one_of("stack", "stack", "split", "split", "framed", "foot", "one row")
    page.y += 4
    if way == "split":
        _split(page, (name, big), under, (at, told), fine)
    elif way == "framed":
        _framed(page, (name, big), under, (at, told), fine)
    else:
        place = office.one_of("left", "middle", "middle", "right") if way == "stack" else "middle"
        placed(page, place, name, big)
        if under:
            placed(page, place, [under], fine.sized(fine.size + 1.5))
        _contact(page, office, (way, place), (at, told), fine)
    if office.often(staff):
        doctors = [office.others.physician(office.one_of("MD", "DO", "PA-C")) for _ in range(3)]
        placed(page, "middle", [office.one_of("    ", "  \u2022  ").join(doctors)], fine)
    if way != "framed" and office.often(0.6):
        page.sheet.line(page.x0, page.y - 4, page.x1, page.y - 4, office.one_of(0.5, 1.2, 2.2))
    page.y += 10


def _contact(
    page: Page, office: Office, where: tuple[str, str], what: tuple[list[str], list[Run]],
    fine: Style,
) -> None:  # fmt: skip
    """The address and the numbers under the name, or at the foot of the page."""
    way, place = where
    at, told = what
    line: list[Run] = [", ".join(at)]
    if way == "foot":
        above, page.y = page.y, 766.0
        placed(page, "middle", [*line, *(["    ", *told] if told else [])], fine.sized(8.0))
        page.y = above
    elif way == "one row":
        placed(page, place, [*line, *(["   ", *told] if told else [])], fine)
    else:
        rows: list[list[Run]] = [line] if office.often(0.5) else [[row] for row in at]
        for row in [*rows, *([told] if told else [])]:
            placed(page, place, row, fine)


def _split(
    page: Page, name: tuple[list[Run], Style], under: str, what: tuple[list[str], list[Run]],
    fine: Style,
) -> None:  # fmt: skip
    """The name at the left, address and numbers at the right."""
    runs, big = name
    at, told = what
    top = page.y
    one_line(page.sheet, (page.x0, top + big.size * 0.4), page.wide * 0.58, runs, big)
    below = top + big.size * 1.2
    if under:
        style = fine.sized(fine.size + 1)
        one_line(page.sheet, (page.x0, below + style.size * 0.5), page.wide * 0.58, [under], style)
        below += style.size * 1.4
    rows: list[list[Run]] = [[row] for row in at]
    rows += [told[:2], told[3:]] if len(told) > 2 else [told] if told else []
    for row in rows:
        placed(page, "right", row, fine)
    page.y = max(page.y, below + 8)


def _framed(
    page: Page, name: tuple[list[Run], Style], under: str, what: tuple[list[str], list[Run]],
    fine: Style,
) -> None:  # fmt: skip
    """Everything in the middle of a frame."""
    runs, big = name
    at, told = what
    top = page.y - big.size
    page.y += 4
    placed(page, "middle", runs, big)
    for row in [[under]] * bool(under) + [[", ".join(at)]] + [told] * bool(told):
        placed(page, "middle", row, fine)
    page.sheet.frame((page.x0, top, page.x1, page.y - fine.size * 0.5), 0.9)
    page.y += 12


def title(page: Page, office: Office, words: str = "", fact: Fact | None = None) -> None:
    """What the paper is called; the name may state something."""
    said = words or office.words["title"]
    style = Style(office.one_of("hebo", "tibo", "hebo", "helv"), office.one_of(11.5, 13.0, 14.5))
    long = width_of(said, style.font, style.size)
    if long > page.wide - 12:
        style = style.sized(style.size * (page.wide - 12) / long)
        long = page.wide - 12
    place = office.one_of("middle", "middle", "left", "right", "dark", "underlined")
    page.y += style.size * 0.6
    box = (page.x0, page.y - style.size * 1.05, page.x1, page.y + style.size * 0.45)
    if place == "dark":
        page.sheet.banner(box, said, style, 0.25)
        x = page.x0 + 4
    else:
        x = page.x0 + (page.wide - long) * PLACES.get(place, 0.5)
        page.sheet.text(x, page.y, said, style)
    if place == "underlined":
        page.sheet.line(x, page.y + 3, x + long, page.y + 3, 0.8)
    if fact is not None:
        page.sheet.note(fact, (x, page.y - style.size, x + long, page.y + style.size * 0.45))
    page.y += style.size * 1.6

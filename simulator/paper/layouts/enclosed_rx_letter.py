"""A surgeon's letter to the family doctor, and on a sheet behind it the prescription enclosed."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from random import Random

from simulator.paper import invent
from simulator.paper.extras import Others
from simulator.paper.facts import Referral
from simulator.paper.front_desk import FrontDesk
from simulator.paper.own_words import own_words
from simulator.paper.penned import signature
from simulator.paper.people.seen_twentieth import SEEN_TWENTIETH
from simulator.paper.phrases import age, an_aged, brief, counted, lower, sided
from simulator.paper.sheet import Fact, Paper, Run, Sheet, Style, width_of
from simulator.paper.told import centred

LEFT, RIGHT = 70.0, 542.0
WIDTH = RIGHT - LEFT
KINDS = "Orthopaedic Institute|Shoulder and Knee|Orthopaedic Specialists|Bone and Joint Clinic"
OF_BONES = (
    "pinching_painter_shoulder", "thickened_shoulder_sugar", "cuff_tear_waiting",
    "cuff_sewn_in_spring", "groin_worn_hip", "front_way_new_hip", "worn_knee_on_stairs",
    "new_knee_after_fall_holiday", "twisted_garden_knee", "plated_ankle_boot_off",
    "tight_cord_runner_heel", "backhand_elbow",
)  # fmt: skip
FORMS = {"F": ("Ms.", "She", "her", "woman"), "M": ("Mr.", "He", "his", "man")}
Words = dict[str, str]
Row = tuple[str, Sequence[Run]]


def draw(paper: Paper, referral: Referral, rng: Random) -> None:
    """Draw the letter with the partners at its foot, then the sheet that carries the order."""
    order = invent.order(rng, referral.order.ordered_on, rng.choice(OF_BONES), SEEN_TWENTIETH)
    who = replace(referral.provider, credentials=rng.choice(["MD", "MD", "DO"]))
    shown = replace(referral, order=order, provider=who)
    desk = FrontDesk.of(shown, rng, "long", "us", "month").being(KINDS)
    words = own_words("enclosed_rx_letter", rng)
    look = Style(rng.choice(["tiro", "tiro", "helv"]), 11)
    family = Others(rng, desk.voice, SEEN_TWENTIETH).physician(rng.choice(["MD", "DO"]))
    sheet = paper.page("referral_order")
    y = _letterhead(sheet, desk, words, look)
    y = _addressed(sheet, y, desk, words, look, family)
    for runs in (_seen(desk, words), _found(desk, words), _planned(desk, words)):
        y = sheet.prose((LEFT, y, WIDTH), runs, look, 1.36) + 9
    _close(sheet, y + 4, desk, words, look)
    sheet = paper.page("referral_order")
    y = _letterhead(sheet, desk, words, look)
    centred(sheet, y, [words["title"]], look.bold().sized(14))
    y = _rows(sheet, y + 34, _prescribed(desk, words), look)
    y = _treatments(sheet, y, desk, words, look)
    y = _rows(sheet, y + 8, _course(desk, words), look)
    _signed(sheet, y + 40, desk, words, look)
    desk.conclude(paper, words["ask"])


def _letterhead(sheet: Sheet, desk: FrontDesk, words: Words, look: Style) -> float:
    """The same head on both sheets: the surgeon at the left, the numbers at the right."""
    who = desk.referral.provider
    sheet.labelled((LEFT, 50), "", [desk.office()], look.bold().sized(15))
    sheet.labelled((LEFT, 65), "", desk.referrer(), look.sized(10.5))
    sheet.text(LEFT, 77, words["trained"], look.sized(9))
    sheet.right(RIGHT, 50, who.street, look.sized(9))
    sheet.right(RIGHT, 61, f"{who.city}, {who.state} {who.zip}", look.sized(9))
    numbers = [(words["tel"], who.phone, "referring_phone")]
    numbers += [(words["fax"], who.fax, "referring_fax")]
    for place, (name, digits, field) in enumerate(numbers):
        fact, small = desk.voice.phone(field, digits), look.sized(9)
        x = RIGHT - width_of(f"{name} {fact.printed}", small.font, small.size)
        sheet.labelled((x, 72 + 11 * place), "", [f"{name} ", fact], small)
    sheet.line(LEFT, 90, RIGHT, 90, 1.1)
    return 116


def _addressed(
    sheet: Sheet, y: float, desk: FrontDesk, words: Words, look: Style, family: str
) -> float:
    """The day, the family doctor's address, about whom; the doctor refers nobody here."""
    other = invent.provider(desk.rng, pool=SEEN_TWENTIETH)
    sheet.labelled((LEFT, y), "", desk.day(), look)
    office = f"{other.organization.split()[0]} {words['family']}"
    lines = [family, office, other.street, f"{other.city}, {other.state} {other.zip}"]
    for number, line in enumerate(lines):
        sheet.text(LEFT, y + 26 + 13.5 * number, line, look)
    y += 26 + 13.5 * 4 + 12
    person = desk.referral.patient
    about: list[Run] = [f"{words['re']}  ", desk.voice.patient(person), f"    {words['born']} "]
    about += [*desk.born(), f"    {words['chart']} {desk.rng.randint(10_000, 999_999)}"]
    sheet.fitted((LEFT, y), WIDTH, about, look.bold())
    last = family.partition(",")[0].split(" ", 1)[1]
    sheet.text(LEFT, y + 24, f"Dear Dr. {last}:", look)
    return y + 46


def _seen(desk: FrontDesk, words: Words) -> list[Run]:
    """Thanks, the age, what for, since when or after which operation."""
    person, order = desk.referral.patient, desk.referral.order
    title, she, _, grown = FORMS[person.sex]
    runs: list[Run] = [f"{words['open']} {title} {person.last}, {an_aged(age(order, person))}"]
    runs += ["-year-old ", Fact("sex", grown, person.sex), f" {words['with']} "]
    runs += [*sided(order, order.condition.story), ". "]
    done, began = desk.surgery(), desk.began(0.25)
    if done:
        named = [Fact("surgery", lower(run.printed)) for run in done if isinstance(run, Fact)]
        runs += [f"{she} {words['done']} ", *named]
        runs += [" on ", *began, ". "] if began else [". "]
    elif began:
        runs += [f"{desk.began_as(words['since'])} ", *began, ". "]
    return [*runs, words["tried"]]


def _found(desk: FrontDesk, words: Words) -> list[Run]:
    """What the surgeon found, in words; codes stand on the prescription."""
    said = [lower(brief(said)) for _, said in desk.referral.order.diagnoses]
    return [f"{words['exam']} {words['dx']} {' and '.join(said)}."]


def _planned(desk: FrontDesk, words: Words) -> list[Run]:
    person = desk.referral.patient
    title, _, her, _ = FORMS[person.sex]
    return [f"{words['plan'].format(her=her)} {title} {person.last} {words['back']}"]


def _close(sheet: Sheet, y: float, desk: FrontDesk, words: Words, look: Style) -> None:
    """The letter's own signature, to whom a copy goes, the partners at the foot."""
    others, clinic = Others(desk.rng, desk.voice, SEEN_TWENTIETH), desk.referral.clinic
    sheet.text(LEFT, y, words["bye"], look)
    signature(sheet, desk.referral, (LEFT, y + 42, 300), desk.rng)
    sheet.labelled((LEFT, y + 56), "", desk.referrer(), look)
    sheet.text(LEFT, y + 80, f"{words['copy']} {clinic.organization}", look.sized(9.5))
    sheet.text(LEFT, y + 92, words["enclosed"], look.sized(9.5))
    partners = [others.physician(), others.physician(), others.physician("PA-C")]
    sheet.line(LEFT, 744, RIGHT, 744, 0.5)
    centred(sheet, 756, ["   |   ".join(partners)], look.sized(8.5))


def _rows(sheet: Sheet, y: float, rows: Sequence[Row], look: Style) -> float:
    """Names in bold at the margin, the values at one far edge, wrapped where they are long."""
    for name, runs in (row for row in rows if row[1]):
        sheet.text(LEFT, y, name, look.bold())
        y = sheet.prose((LEFT + 130, y, WIDTH - 130), runs, look, 1.25) + 7
    return y


def _prescribed(desk: FrontDesk, words: Words) -> list[Row]:
    """Whom, who pays, what for, which operation."""
    person, order = desk.referral.patient, desk.referral.order
    coded = desk.rng.random() < 0.9
    dx: list[Run] = []
    for number, (code, said) in enumerate(order.diagnoses):
        dx += ["; " if number else "", brief(said)]
        dx += [" ", Fact("diagnoses", code)] if coded else []
    payer, member = desk.payer(0.15, 0.25), desk.member(0.2)
    cover: list[Run] = [*payer, *([f", {words['member']} ", *member] if member else [])]
    second, number_there = desk.second(0.1)
    side: list[Run] = []
    if order.side != "none":
        side = desk.maybe(0.3, Fact("laterality", order.side.capitalize(), order.side))
    done = desk.surgery()
    began = desk.began(0.2) if done else []
    return [
        (words["patient"], [desk.voice.patient(person), ", DOB ", *desk.born()]),
        (words["phone"], desk.phone(0.3)),
        (words["payer"], cover if payer else []),
        (words["second"], [*second, f", {words['member']} ", *number_there] if second else []),
        (words["date"], desk.day()),
        (words["for"], dx),
        (words["side"], side),
        (words["op"], [*done, *([" (", *began, ")"] if began else [])] if done else []),
    ]


def _treatments(sheet: Sheet, y: float, desk: FrontDesk, words: Words, look: Style) -> float:
    """The order itself, then a number to each treatment, one on a line."""
    sheet.text(LEFT, y, words["rx"], look.bold())
    sheet.text(LEFT + 130, y, words["ask"], look)
    for number, name in enumerate(desk.referral.order.condition.treatments, start=1):
        y += 15
        sheet.labelled((LEFT + 130, y), "", [f"{number}. ", Fact("treatments", name)], look)
    return y + 20


def _course(desk: FrontDesk, words: Words) -> list[Row]:
    order = desk.referral.order
    often, long = counted(order, desk.rng)
    soon: list[Run] = [Fact("urgent", words["soon"], True)] if order.urgent else []
    return [
        (words["often"], [often, words["times"], long, f" {words['weeks']}"]),
        (words["visits"], desk.visits(0.6)),
        (words["care"], desk.care(0.2)),
        (words["rank"], soon),
    ]


def _signed(sheet: Sheet, y: float, desk: FrontDesk, words: Words, look: Style) -> None:
    """The signature under the order, which counts as the order's."""
    sheet.line(LEFT, y + 2, 330, y + 2, 0.6)
    signature(sheet, desk.referral, (LEFT, y + 2, 320), desk.rng)
    npi = desk.npi(0.3)
    line: list[Run] = [*desk.referrer(), *(["    NPI ", *npi] if npi else [])]
    sheet.labelled((LEFT, y + 16), "", line, look)
    sheet.right(RIGHT, 756, words["second_page"], look.sized(8.5))

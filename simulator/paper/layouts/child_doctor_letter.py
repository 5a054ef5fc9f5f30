"""A pediatrician's short letter: who brought the child, the order, under whose policy."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from random import Random

from simulator.paper import invent
from simulator.paper.extras import Others
from simulator.paper.facts import Referral
from simulator.paper.front_desk import FrontDesk
from simulator.paper.own_words import own_words
from simulator.paper.penned import signature
from simulator.paper.people.seen_sixteenth import SEEN_SIXTEENTH, SEEN_SIXTEENTH_CHILDREN
from simulator.paper.phrases import NUMBERS, TIMES, brief, listed, lower, sided
from simulator.paper.sheet import Fact, Paper, Run, Sheet, Style
from simulator.paper.told import centred

LEFT, RIGHT = 90.0, 522.0
WIDTH = RIGHT - LEFT
KINDS = "Pediatrics|Pediatric Associates|Children's Clinic|Pediatric Group, P.A.|Kids Care"
BOTH_SIDES = ("flat_feet_tired",)
FORMS = {"F": ("She", "her"), "M": ("He", "his")}
Words = dict[str, str]


def draw(paper: Paper, referral: Referral, rng: Random) -> None:
    """Draw the office in the middle, the letter's paragraphs, the signature."""
    desk = FrontDesk.of(_child(referral, rng), rng, "us", "long", "plain", "month").being(KINDS)
    words = own_words("child_doctor_letter", rng)
    look = Style(rng.choice(["tiro", "tiro", "helv"]), 11.5)
    parent = _parent(desk)
    sheet = paper.page("referral_order")
    y = _office(sheet, desk, words, look)
    sheet.labelled((LEFT, y), "", desk.day(), look)
    sheet.text(LEFT, y + 32, words["open"], look)
    y += 58
    for runs in (_seen(desk, words, parent), _diagnosis(desk, words), _order(desk, words),
                 _insured(desk, words, parent)):  # fmt: skip
        y = sheet.prose((LEFT, y, WIDTH), runs, look, 1.35) + 9 if runs else y
    y = sheet.prose((LEFT, y, WIDTH), [f"{words['school']} {words['thanks']}"], look, 1.35)
    _close(sheet, y + 16, desk, words, look)
    paper.imply("sex", referral.patient.sex)
    if desk.referral.order.condition.key in BOTH_SIDES:
        paper.imply("laterality", "bilateral")
    desk.conclude(paper, words["ask"])


def _child(referral: Referral, rng: Random) -> Referral:
    """A child of the same name, with a child's complaint and a family's coverage."""
    ordered = referral.order.ordered_on
    order = invent.order(rng, ordered, None, SEEN_SIXTEENTH_CHILDREN)
    born = ordered - timedelta(days=rng.randint(7 * 366, 17 * 365))
    who = replace(referral.provider, credentials=rng.choice(["MD", "MD", "DO", "NP"]))
    cover = invent.coverage(rng, SEEN_SIXTEENTH_CHILDREN)
    patient = replace(referral.patient, born=born)
    return replace(referral, patient=patient, order=order, provider=who, coverage=cover,
                   secondary=None)  # fmt: skip


def _parent(desk: FrontDesk) -> tuple[str, str]:
    """Who came along: mother or father, with a name."""
    kin, sex = desk.rng.choice([("mother", "F"), ("mother", "F"), ("father", "M")])
    names = [
        name for name in SEEN_SIXTEENTH.first[sex].split() if name != desk.referral.patient.first
    ]
    return kin, f"{desk.rng.choice(names)} {desk.referral.patient.last}"


def _office(sheet: Sheet, desk: FrontDesk, words: Words, look: Style) -> float:
    """The office in the middle, and under it beside the referrer who else practices here."""
    others = Others(desk.rng, desk.voice, SEEN_SIXTEENTH)
    centred(sheet, 60, [desk.office()], Style("tibi", 20))
    centred(sheet, 76, [words["job"]], look.sized(9.5))
    names = f"{others.physician()}    {others.physician(desk.rng.choice(['MD', 'DO', 'NP']))}"
    centred(sheet, 90, [*desk.referrer(), f"    {names}"], look.sized(9))
    fax = desk.fax(0.2)
    line: list[Run] = [f"{desk.address()}    {words['tel']} ", *desk.tel()]
    centred(sheet, 103, [*line, *([f"    {words['fax']} ", *fax] if fax else [])], look.sized(9))
    return 146


def _seen(desk: FrontDesk, words: Words, parent: tuple[str, str]) -> list[Run]:
    person, order = desk.referral.patient, desk.referral.order
    she, hers = FORMS[person.sex]
    runs: list[Run] = [desk.voice.patient(person), f" ({words['born']} ", *desk.born()]
    runs += [f") {words['ours']} {she} {words['came']} {hers} {parent[0]}, {parent[1]}, "]
    runs += [f"{words['for']} ", *sided(order, order.condition.story), ". "]
    began = desk.began(0.3)
    return [*runs, f"{desk.began_as(words['since'])} ", *began, "."] if began else runs


def _diagnosis(desk: FrontDesk, words: Words) -> list[Run]:
    coded = desk.rng.random() < 0.85
    runs: list[Run] = [f"{words['dx']} "]
    for number, (code, said) in enumerate(desk.referral.order.diagnoses):
        runs += ["; " if number else "", brief(said)]
        runs += [", ", Fact("diagnoses", code)] if coded else []
    return [*runs, "."]


def _order(desk: FrontDesk, words: Words) -> list[Run]:
    order, rng = desk.referral.order, desk.rng
    names = [lower(name) for name in order.condition.treatments]
    often = rng.choice([TIMES[order.per_week], f"{order.per_week} x a week"])
    weeks = rng.choice([NUMBERS[order.weeks], str(order.weeks), str(order.weeks)])
    runs: list[Run] = [f"{words['order']} {words['ask']}, "]
    runs += [Fact("frequency_per_week", often, order.per_week), " for "]
    runs += [Fact("duration_weeks", f"{weeks} weeks", order.weeks), f". {words['with']} "]
    runs += [*listed("treatments", names, last=" and "), ". "]
    care = desk.care(0.25)
    runs += [f"{words['care']} ", *care, " "] if care else []
    return [*runs, Fact("urgent", words["soon"], True), "."] if order.urgent else runs


def _insured(desk: FrontDesk, words: Words, parent: tuple[str, str]) -> list[Run]:
    """Who pays and under whose policy, and where the family can be called, or not at all."""
    rng = desk.rng
    runs: list[Run] = []
    if rng.random() < 0.75:
        member = desk.member(0.12)
        runs += [f"{words['cover']} ", *desk.payer(0.0, 0.15), f" ({words['under']} {parent[1]}"]
        runs += [f", {words['id']} ", *member, "). "] if member else ["). "]
    phone = desk.phone(0.4)
    return [*runs, f"The {parent[0]} {words['call']} ", *phone, "."] if phone else runs


def _close(sheet: Sheet, y: float, desk: FrontDesk, words: Words, look: Style) -> None:
    sheet.text(LEFT, y, words["bye"], look)
    y += 50
    signature(sheet, desk.referral, (LEFT, y, 300), desk.rng)
    sheet.labelled((LEFT, y + 16), "", desk.referrer(), look)
    npi = desk.npi(0.5)
    if npi:
        sheet.labelled((LEFT, y + 31), "", ["NPI ", *npi], look)

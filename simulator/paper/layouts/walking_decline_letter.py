"""A neurologist's letter over two pages: what was found on one, the orders on the other."""

from __future__ import annotations

from dataclasses import replace
from random import Random

from simulator.paper import invent
from simulator.paper.facts import Referral
from simulator.paper.front_desk import FrontDesk
from simulator.paper.own_words import own_words
from simulator.paper.penned import signature
from simulator.paper.people.seen_nineteenth import SEEN_NINETEENTH
from simulator.paper.phrases import NUMBERS, TIMES, age, brief, lower, sided
from simulator.paper.sheet import Fact, Paper, Run, Sheet, Style
from simulator.paper.told import centred

LEFT, RIGHT = 72.0, 540.0
WIDTH = RIGHT - LEFT
KINDS = "Neurology|Neurological Associates|Neurology Group|Neurology and Balance|Neuroscience"
OF_THE_OLD = (
    "small_steps_walking", "weak_side_since_stroke", "numb_feet_sway", "weaker_after_hospital",
    "dizzy_head_turns",
)  # fmt: skip
OF_ANY_AGE = ("dizzy_head_turns", "weaker_after_hospital", "arm_tingle_neck", "numb_foot_disc")
FORMS = {"F": ("Ms.", "She", "her"), "M": ("Mr.", "He", "his")}
Words = dict[str, str]


def draw(paper: Paper, referral: Referral, rng: Random) -> None:
    """Draw the page of what was found, then the page of the orders, which the provider signs."""
    desk = FrontDesk.of(_aged(referral, rng), rng, "long", "us", "month").being(KINDS)
    words = own_words("walking_decline_letter", rng)
    look = Style(rng.choice(["tiro", "tiro", "helv"]), 12)
    sheet = paper.page("referral_order")
    y = _head(sheet, desk, words, look)
    for runs in (_history(desk, words), [words["medical"]], [words["exam"]],
                 _thoughts(desk, words)):  # fmt: skip
        y = sheet.prose((LEFT, y, WIDTH), runs, look, 1.55) + 14
    sheet.right(RIGHT, 756, words["more"], look.sized(9))
    sheet = paper.page("referral_order")
    y = _again(sheet, desk, words, look)
    y = sheet.prose((LEFT, y, WIDTH), [words["orders"]], look, 1.4) + 8
    for runs in (_order(desk, words), _care(desk, words), _cover(desk, words),
                 [words["certify"]]):  # fmt: skip
        y = sheet.prose((LEFT, y, WIDTH), runs, look, 1.5) + 12 if runs else y
    _close(sheet, y + 8, desk, words, look)
    paper.imply("sex", desk.referral.patient.sex)
    desk.conclude(paper, words["ask"])


def _aged(referral: Referral, rng: Random) -> Referral:
    """The same patient with a complaint of the age."""
    old = age(referral.order, referral.patient) > 55
    key = rng.choice(OF_THE_OLD if old else OF_ANY_AGE)
    order = invent.order(rng, referral.order.ordered_on, key, SEEN_NINETEENTH)
    who = replace(referral.provider, credentials=rng.choice(["MD", "MD", "DO", "NP"]))
    return replace(referral, order=order, provider=who)


def _head(sheet: Sheet, desk: FrontDesk, words: Words, look: Style) -> float:
    """The office in the middle, the day, to whom, about whom on lines of their own."""
    fax, clinic = desk.fax(0.2), desk.referral.clinic
    centred(sheet, 58, [desk.office()], look.bold().sized(16))
    line: list[Run] = [f"{desk.address()}   {words['tel']} ", *desk.tel()]
    line += [f"   {words['fax']} ", *fax] if fax else []
    centred(sheet, 73, line, look.sized(9))
    sheet.line(LEFT, 81, RIGHT, 81, 0.6)
    sheet.labelled((LEFT, 110), "", desk.day(), look)
    sheet.text(LEFT, 138, clinic.organization, look)
    sheet.text(LEFT, 153, f"{clinic.street}, {clinic.city}, {clinic.state}", look)
    sheet.labelled((LEFT, 182), "", [f"{words['re']} ", *desk.name()], look.bold())
    sheet.labelled((LEFT, 197), "", [f"{words['born']} ", *desk.born()], look.bold())
    sheet.text(LEFT, 226, words["greeting"], look)
    return 252


def _history(desk: FrontDesk, words: Words) -> list[Run]:
    """What brought the patient, since when."""
    person, order = desk.referral.patient, desk.referral.order
    title, she, _ = FORMS[person.sex]
    runs: list[Run] = [f"{words['open']} {title} {person.last}, age {age(order, person)}, for "]
    runs += [*sided(order, order.condition.story), ". "]
    began = desk.began(0.2)
    runs += [f"{words['since']} ", *began, ". "] if began else []
    return [*runs, f"{she} {words['home']}"]


def _thoughts(desk: FrontDesk, words: Words) -> list[Run]:
    """What the provider takes it for, with or without codes."""
    order, coded = desk.referral.order, desk.rng.random() < 0.85
    runs: list[Run] = [f"{words['dx']} "]
    for number, (code, said) in enumerate(order.diagnoses):
        runs += [", and " if number else "", lower(brief(said))]
        runs += [" (", Fact("diagnoses", code), ")"] if coded else []
    return [*runs, f". {words['ours']}"]


def _again(sheet: Sheet, desk: FrontDesk, words: Words, look: Style) -> float:
    """Whose letter goes on, on top of the second page."""
    said = desk.voice.patient(desk.referral.patient)
    sheet.labelled((LEFT, 54), "", [f"{words['re']} ", said], look.sized(10))
    sheet.labelled((LEFT, 67), "", desk.day(), look.sized(10))
    sheet.text(LEFT, 80, words["second"], look.sized(10))
    return 112


def _order(desk: FrontDesk, words: Words) -> list[Run]:
    """What is asked for, how often and how long, with which treatments."""
    order, rng = desk.referral.order, desk.rng
    often = rng.choice([TIMES[order.per_week], f"{order.per_week} times per week"])
    weeks = rng.choice([NUMBERS.get(order.weeks, str(order.weeks)), str(order.weeks)])
    often = "once per week" if often == "1 times per week" else often
    runs: list[Run] = [f"{words['ask'][0].upper()}{words['ask'][1:]} "]
    runs += [Fact("frequency_per_week", often, order.per_week), " for "]
    runs += [Fact("duration_weeks", f"{weeks} weeks", order.weeks)]
    visits = desk.visits(0.65)
    runs += [", ", *visits, f" {words['visits']}"] if visits else []
    runs += [f". {words['with']} ", *desk.treatments(", ", " and "), "."]
    return [*runs, " ", Fact("urgent", words["soon"], True)] if order.urgent else runs


def _care(desk: FrontDesk, words: Words) -> list[Run]:
    care = desk.care(0.2)
    return [f"{words['care']} ", *care] if care else []


def _cover(desk: FrontDesk, words: Words) -> list[Run]:
    """Who insures the patient, first and second, and where to call."""
    title, _, her = FORMS[desk.referral.patient.sex]
    payer, member, phone = desk.payer(0.15, 0.2), desk.member(0.2), desk.phone(0.35)
    second, number = desk.second(0.2)
    runs: list[Run] = []
    if payer:
        runs += [f"{title} {desk.referral.patient.last} {words['covered']} ", *payer]
        runs += [f" ({words['member']} ", *member, ")"] if member else []
        runs += [f" {words['then']} ", *second, f" ({words['member']} ", *number, ")"] if (
            second) else []  # fmt: skip
        runs += [". "]
    return [*runs, f"{words['call']} {her} home number, ", *phone, "."] if phone else runs


def _close(sheet: Sheet, y: float, desk: FrontDesk, words: Words, look: Style) -> None:
    sheet.text(LEFT, y, words["bye"], look)
    y += 48
    signature(sheet, desk.referral, (LEFT, y, 300), desk.rng)
    sheet.labelled((LEFT, y + 15), "", desk.referrer(), look)
    npi = desk.npi(0.35)
    if npi:
        sheet.labelled((LEFT, y + 30), "", ["NPI ", *npi], look)
    sheet.text(LEFT, 756, words["typed"], look.sized(9))

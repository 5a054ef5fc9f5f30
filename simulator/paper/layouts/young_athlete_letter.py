"""A pediatric office's letter about a young athlete, who is insured through a parent."""

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
from simulator.paper.people.seen_nineteenth import SEEN_NINETEENTH, SEEN_NINETEENTH_FAMILIES
from simulator.paper.phrases import NUMBERS, TIMES, age, an_aged, brief, lower, sided
from simulator.paper.sheet import Fact, Paper, Run, Sheet, Style

LEFT, RIGHT = 80.0, 532.0
WIDTH = RIGHT - LEFT
KINDS = "Pediatrics|Pediatric and Adolescent Medicine|Children's Medical Group|Family Pediatrics"
OF_THE_YOUNG = (
    "curb_roll_ankle", "runner_front_knee", "soccer_hamstring", "acl_graft_hamstring",
    "meniscus_stitched", "slipped_low_vertebra",
)  # fmt: skip
FORMS = {"F": ("She", "her"), "M": ("He", "his")}
SPORTS = ("soccer", "basketball", "track", "volleyball", "cross country", "lacrosse")
Words = dict[str, str]


def draw(paper: Paper, referral: Referral, rng: Random) -> None:
    """Draw the office, the reference line, the paragraphs, the signature, the foot."""
    desk = FrontDesk.of(_young(referral, rng), rng, "us", "long", "plain").being(KINDS)
    words = own_words("young_athlete_letter", rng)
    look = Style(rng.choice(["helv", "tiro"]), 11)
    sheet = paper.page("referral_order")
    y = _office(sheet, desk, words, look)
    for runs in (_seen(desk, words), _plan(desk, words), _cover(desk, words), [words["thanks"]]):
        y = sheet.prose((LEFT, y, WIDTH), runs, look, 1.38) + 9 if runs else y
    _close(sheet, y + 8, desk, words, look)
    paper.imply("sex", desk.referral.patient.sex)
    desk.conclude(paper, words["ask"])


def _young(referral: Referral, rng: Random) -> Referral:
    """A pupil of the same name, with a complaint of sports and a family's coverage."""
    ordered = referral.order.ordered_on
    order = invent.order(rng, ordered, rng.choice(OF_THE_YOUNG), SEEN_NINETEENTH)
    born = ordered - timedelta(days=rng.randint(12 * 366, 18 * 365 - 30))
    who = replace(referral.provider, credentials=rng.choice(["MD", "MD", "DO", "CPNP"]))
    patient = replace(referral.patient, born=born)
    return replace(referral, patient=patient, order=order, provider=who, secondary=None,
                   coverage=invent.coverage(rng, SEEN_NINETEENTH_FAMILIES))  # fmt: skip


def _office(sheet: Sheet, desk: FrontDesk, words: Words, look: Style) -> float:
    """The office between two thin rules, the day at the left, to whom, about whom."""
    fax, clinic = desk.fax(0.2), desk.referral.clinic
    sheet.line(LEFT, 44, RIGHT, 44, 0.8)
    sheet.fitted((LEFT, 62), 250, [desk.office()], look.bold().sized(15))
    sheet.line(LEFT, 72, RIGHT, 72, 0.8)
    sheet.fitted((LEFT, 84), WIDTH, [desk.address()], look.sized(9))
    line: list[Run] = [f"{words['tel']} ", *desk.tel()]
    line += [f"    {words['fax']} ", *fax] if fax else []
    sheet.labelled((LEFT, 96), "", line, look.sized(9))
    sheet.labelled((LEFT, 126), "", desk.day(), look)
    sheet.text(LEFT, 152, f"{words['to']} {clinic.organization}", look)
    about: list[Run] = [f"{words['re']} ", *desk.name(), f"   {words['born']} ", *desk.born()]
    sheet.fitted((LEFT, 170), WIDTH, about, look.bold())
    sheet.text(LEFT, 198, words["greeting"], look)
    return 222


def _seen(desk: FrontDesk, words: Words) -> list[Run]:
    """The age, the sport, what hurts, since when or after which operation."""
    person, order, rng = desk.referral.patient, desk.referral.order, desk.rng
    she, _ = FORMS[person.sex]
    runs: list[Run] = [f"{person.first} is {an_aged(age(order, person))}-year-old who plays "]
    runs += [f"{rng.choice(SPORTS)}. {she} {words['has']} "]
    runs += [*sided(order, order.condition.story), ". "]
    done, began = desk.surgery(), desk.began(0.2)
    if done:
        named = [Fact("surgery", lower(run.printed)) for run in done if isinstance(run, Fact)]
        runs += [f"{words['done']} ", *named]
        runs += [" on ", *began, ". "] if began else [". "]
    elif began:
        runs += [f"{desk.began_as(words['since'])} ", *began, ". "]
    return [*runs, words["exam"]]


def _plan(desk: FrontDesk, words: Words) -> list[Run]:
    """The diagnoses, what is asked for, how often, with which treatments and care."""
    order, rng = desk.referral.order, desk.rng
    coded = rng.random() < 0.8
    runs: list[Run] = [f"{words['dx']} "]
    for number, (code, said) in enumerate(order.diagnoses):
        runs += [" and " if number else "", lower(brief(said))]
        runs += [" (", Fact("diagnoses", code), ")"] if coded else []
    weeks = rng.choice([NUMBERS[order.weeks], str(order.weeks)]) if order.weeks in NUMBERS else (
        str(order.weeks))  # fmt: skip
    runs += [f". {words['please']} {words['ask']} "]
    runs += [Fact("frequency_per_week", TIMES[order.per_week], order.per_week), " for "]
    runs += [Fact("duration_weeks", f"{weeks} weeks", order.weeks), f". {words['with']} "]
    runs += [*desk.treatments(", ", " and "), ". "]
    care = desk.care(0.2)
    ended = order.condition.precautions.endswith(".")
    runs += [f"{words['care']} ", *care, " " if ended else ". "] if care else []
    runs += [words["sport"]]
    return [*runs, " ", Fact("urgent", words["soon"], True)] if order.urgent else runs


def _cover(desk: FrontDesk, words: Words) -> list[Run]:
    """Under whose policy; the parent who holds it is not the patient."""
    person, rng = desk.referral.patient, desk.rng
    she, her = FORMS[person.sex]
    payer, member, phone = desk.payer(0.15, 0.25), desk.member(0.25), desk.phone(0.35)
    parent, pool = rng.choice(["mother", "father"]), SEEN_NINETEENTH.first
    given = rng.choice(pool["F" if parent == "mother" else "M"].split())
    runs: list[Run] = []
    if payer:
        runs += [f"{she} {words['covered']} {her} {parent}, {given} {person.last}, with ", *payer]
        runs += [f", {words['member']} ", *member, ". "] if member else [". "]
    return [*runs, f"{words['call']} ", *phone, "."] if phone else runs


def _close(sheet: Sheet, y: float, desk: FrontDesk, words: Words, look: Style) -> None:
    sheet.text(LEFT, y, words["bye"], look)
    y += 46
    signature(sheet, desk.referral, (LEFT, y, 300), desk.rng)
    npi = desk.npi(0.4)
    sheet.labelled((LEFT, y + 15), "", desk.referrer(), look)
    if npi:
        sheet.labelled((LEFT, y + 29), "", ["NPI ", *npi], look)
    other = Others(desk.rng, desk.voice, SEEN_NINETEENTH)
    sheet.centre(306, 758, f"{other.physician()}   {other.physician('CPNP')}", look.sized(8.5))

"""A cardiologist's letter: the request comes first, codes and coverage stand under the name."""

from __future__ import annotations

from dataclasses import replace
from random import Random

from simulator.paper import invent
from simulator.paper.extras import Others
from simulator.paper.facts import Referral
from simulator.paper.front_desk import FrontDesk
from simulator.paper.own_words import own_words
from simulator.paper.penned import signature
from simulator.paper.people.seen_seventeenth import SEEN_SEVENTEENTH
from simulator.paper.phrases import NUMBERS, TIMES, age, brief, lower, sided
from simulator.paper.sheet import Fact, Paper, Run, Sheet, Style

LEFT, RIGHT = 80.0, 532.0
WIDTH = RIGHT - LEFT
KINDS = "Cardiology|Heart Center|Cardiovascular Associates|Heart and Vascular|Cardiology, P.C."
OF_THE_HEART = ("tired_heart", "new_valve_weak")
OF_THE_OLD = ("stiff_heart_slow", "bypass_stamina", "leg_cramps_walking")
FORMS = {"F": ("Ms.", "She", "her"), "M": ("Mr.", "He", "his")}
Words = dict[str, str]


def draw(paper: Paper, referral: Referral, rng: Random) -> None:
    """Draw the practice, the request, the history, the limits, the close, the patient's lines."""
    desk = FrontDesk.of(_of_the_heart(referral, rng), rng, "long", "us", "plain").being(KINDS)
    words = own_words("heart_doctor_letter", rng)
    look = Style(rng.choice(["tiro", "tiro", "helv"]), 11)
    sheet = paper.page("referral_order")
    y = _practice(sheet, desk, words, look)
    for runs in (_request(desk, words), _program(desk, words), _history(desk, words),
                 _limits(desk, words), [words["report"]]):  # fmt: skip
        y = sheet.prose((LEFT, y, WIDTH), runs, look, 1.3) + 8 if runs else y
    y = _close(sheet, y + 4, desk, words, look)
    _under_the_name(sheet, y, desk, words, look.sized(9.5))
    paper.imply("sex", referral.patient.sex)
    desk.conclude(paper, words["ask"])


def _of_the_heart(referral: Referral, rng: Random) -> Referral:
    """The same patient with what a cardiologist sends to a therapist."""
    old = age(referral.order, referral.patient) > 49
    key = rng.choice(OF_THE_HEART + OF_THE_OLD if old else OF_THE_HEART)
    order = invent.order(rng, referral.order.ordered_on, key, SEEN_SEVENTEENTH)
    who = replace(referral.provider, credentials=rng.choice(["MD", "MD", "MD", "DO", "NP"]))
    return replace(referral, order=order, provider=who)


def _practice(sheet: Sheet, desk: FrontDesk, words: Words, look: Style) -> float:
    """The practice between two rules, the day, to whom."""
    sheet.line(LEFT, 44, RIGHT, 44, 1.4)
    sheet.fact(LEFT, 62, desk.office(), look.bold().sized(16))
    fax = desk.fax(0.2)
    line: list[Run] = [f"{desk.address()}   {words['tel']} ", *desk.tel()]
    line += [f"   {words['fax']} ", *fax] if fax else []
    sheet.fitted((LEFT, 76), WIDTH, line, look.sized(9.5))
    sheet.line(LEFT, 84, RIGHT, 84, 0.5)
    sheet.labelled((LEFT, 108), "", desk.day(), look)
    clinic = desk.referral.clinic
    sheet.text(LEFT, 132, clinic.organization, look)
    sheet.text(LEFT, 146, f"{words['by_fax']} {desk.voice.number(clinic.fax)}", look)
    sheet.text(LEFT, 172, words["greeting"], look)
    return 194


def _request(desk: FrontDesk, words: Words) -> list[Run]:
    """Who it is, what is asked, how often and how long, in one sentence."""
    person, order, rng = desk.referral.patient, desk.referral.order, desk.rng
    often = rng.choice([TIMES[order.per_week], f"{order.per_week} times weekly"])
    often = often.replace("1 times", "1 time")
    weeks = rng.choice([NUMBERS[order.weeks], str(order.weeks)])
    runs: list[Run] = [f"{words['please']} {FORMS[person.sex][0]} ", desk.voice.patient(person)]
    runs += [f", {words['born']} ", *desk.born(), f", {words['for']} {words['ask']}, "]
    runs += [Fact("frequency_per_week", often, order.per_week), " for "]
    runs += [Fact("duration_weeks", f"{weeks} weeks", order.weeks)]
    visits = desk.visits(0.7)
    runs += [" (", *visits, " visits in all)"] if visits else []
    runs.append(". ")
    return [*runs, Fact("urgent", words["soon"], True), "."] if order.urgent else runs


def _program(desk: FrontDesk, words: Words) -> list[Run]:
    names = [lower(name) for name in desk.referral.order.condition.treatments]
    runs: list[Run] = [f"{words['with']} "]
    for place, name in enumerate(names):
        joint = "" if place == 0 else " and " if place == len(names) - 1 else ", "
        runs += [joint, Fact("treatments", name)]
    return [*runs, f". {words['goal']}"]


def _history(desk: FrontDesk, words: Words) -> list[Run]:
    """Age and complaint, what was operated when, how the heart does."""
    person, order = desk.referral.patient, desk.referral.order
    title, she, hers = FORMS[person.sex]
    runs: list[Run] = [f"{title} {person.last} is {age(order, person)} years old and has "]
    runs += [*sided(order, order.condition.story), ". "]
    began, done = desk.began(0.25), desk.surgery()
    if done:
        done = [Fact("surgery", lower(str(run.printed))) for run in done if isinstance(run, Fact)]
        runs += [f"{she} {words['had']} ", *done, *([" on ", *began] if began else []), ". "]
    elif began:
        runs += [f"{words['since']} ", *began, ". "]
    return [*runs, words["heart"].replace("HERS", hers.capitalize())]


def _limits(desk: FrontDesk, words: Words) -> list[Run]:
    care = desk.care(0.15)
    return [f"{words['care']} ", *care] if care else []


def _close(sheet: Sheet, y: float, desk: FrontDesk, words: Words, look: Style) -> float:
    sheet.text(LEFT, y, words["bye"], look)
    y += 46
    signature(sheet, desk.referral, (LEFT, y, 300), desk.rng)
    sheet.labelled((LEFT, y + 15), "", desk.referrer(), look)
    npi = desk.npi(0.45)
    if npi:
        sheet.labelled((LEFT, y + 29), "", ["NPI ", *npi], look)
        y += 14
    return y + 42


def _under_the_name(sheet: Sheet, y: float, desk: FrontDesk, words: Words, look: Style) -> None:
    """What the office's desk adds below: the diagnoses, who pays, where to call, a copy."""
    coded, rng = desk.rng.random() < 0.8, desk.rng
    runs: list[Run] = []
    for code, said in desk.referral.order.diagnoses:
        runs += ["; " if runs else "", brief(said)]
        runs += [" ", Fact("diagnoses", code)] if coded else []
    y = _line(sheet, y, words["dx"], runs, look)
    if rng.random() < 0.75:
        member = desk.member(0.15)
        cover: list[Run] = [*desk.payer(0.0, 0.2)]
        cover += [f", {words['id']} ", *member] if member else []
        y = _line(sheet, y, words["payer"], cover, look)
    y = _line(sheet, y, words["phone"], desk.phone(0.35), look)
    _line(
        sheet,
        y + 4,
        "cc:",
        [f"{Others(rng, desk.voice, SEEN_SEVENTEENTH).physician()}, {words['copy']}"],
        look,
    )


def _line(sheet: Sheet, y: float, name: str, runs: list[Run], look: Style) -> float:
    if not runs:
        return y
    start = sheet.text(LEFT, y, name, look.bold())[2] + 5
    return sheet.prose((start, y, RIGHT - start), runs, look, 1.25) + 1.5

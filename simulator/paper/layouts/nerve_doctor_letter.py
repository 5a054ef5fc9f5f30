"""A neurologist's consultation letter: parts with heads, the referral one point of the plan."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from random import Random

from simulator.paper import invent
from simulator.paper.facts import Referral
from simulator.paper.front_desk import FrontDesk
from simulator.paper.own_words import own_words
from simulator.paper.people.seen_sixteenth import SEEN_SIXTEENTH
from simulator.paper.phrases import NUMBERS, TIMES, age, brief, lower, sided
from simulator.paper.sheet import Fact, Paper, Run, Sheet, Style

LEFT, RIGHT = 72.0, 540.0
WIDTH = RIGHT - LEFT
SEEN_BY_NEUROLOGY = (
    "ms_fatigue_gait", "head_bump_dizzy", "spinning_in_bed", "pinched_neck_root",
    "tension_headaches",
)  # fmt: skip
OF_THE_OLD = ("parkinson_walking", "stroke_weak_side", "numb_feet_unsteady", "three_falls_home")
KINDS = "Neurology Associates|Neurology|Neurological Clinic, P.C.|Neuroscience Institute|Neurology"
FORMS = {"F": ("Ms.", "woman", "She", "Her"), "M": ("Mr.", "man", "He", "His")}
Words = dict[str, str]


def draw(paper: Paper, referral: Referral, rng: Random) -> None:
    """Draw the practice, whom it is about, history, findings, impression, the numbered plan."""
    desk = FrontDesk.of(_referred(referral, rng), rng, "long", "us", "plain").being(KINDS)
    words = own_words("nerve_doctor_letter", rng)
    look = Style(rng.choice(["tiro", "helv"]), 10.5)
    heads = words["heads"].split("|")
    sheet = paper.page("referral_order")
    y = _practice(sheet, desk, words, look)
    y = _about(sheet, y, desk, words, look)
    parts = (_history(desk, words), _findings(desk, words))
    for head, runs in zip(heads, parts, strict=False):
        y = _part(sheet, y, head, runs, look)
    y = _numbered(sheet, _head(sheet, y, heads[2], look), _impression(desk), look)
    y = _numbered(sheet, _head(sheet, y, heads[3], look), _plan(desk, words), look)
    _close(sheet, y + 6, desk, words, look)
    desk.conclude(paper, words["ask"])


def _referred(referral: Referral, rng: Random) -> Referral:
    """The same patient with what a neurologist treats."""
    old = age(referral.order, referral.patient) > 54
    key = rng.choice(SEEN_BY_NEUROLOGY + OF_THE_OLD if old else SEEN_BY_NEUROLOGY)
    order = invent.order(rng, referral.order.ordered_on, key, SEEN_SIXTEENTH)
    who = replace(referral.provider, credentials=rng.choice(["MD", "MD", "MD", "DO", "NP"]))
    return replace(referral, order=order, provider=who)


def _practice(sheet: Sheet, desk: FrontDesk, words: Words, look: Style) -> float:
    """The practice at the left, its lines at the right, a double rule below."""
    small = look.sized(8.5)
    sheet.fact(LEFT, 54, desk.office(), look.bold().sized(15))
    sheet.text(LEFT, 68, words["field"], look.sized(9.5))
    who, fax = desk.referral.provider, desk.fax(0.2)
    sheet.text(390, 46, who.street, small)
    sheet.text(390, 57, f"{who.city}, {who.state} {who.zip}", small)
    sheet.labelled((390, 68), "", [f"{words['tel']} ", *desk.tel()], small)
    if fax:
        sheet.labelled((390, 79), "", [f"{words['fax']} ", *fax], small)
    sheet.line(LEFT, 88, RIGHT, 88, 1.2)
    sheet.line(LEFT, 91, RIGHT, 91, 0.4)
    return 114


def _about(sheet: Sheet, y: float, desk: FrontDesk, words: Words, look: Style) -> float:
    """The day, to whom, and the lines about the patient."""
    sheet.labelled((LEFT, y), "", desk.day(), look)
    clinic = desk.referral.clinic
    sheet.text(LEFT, y + 22, clinic.organization, look)
    sheet.text(LEFT, y + 35, f"{clinic.city}, {clinic.state} {clinic.zip}", look)
    y += 58
    chart = str(desk.rng.randint(10_000, 999_999))
    lines: list[list[Run]] = [[desk.voice.patient(desk.referral.patient)],
                              [f"{words['born']} ", *desk.born()],
                              [f"{words['chart']} {chart}"]]  # fmt: skip
    if desk.rng.random() < 0.6:
        member = desk.member(0.2)
        cover: list[Run] = [f"{words['payer']} ", *desk.payer(0.0, 0.15)]
        lines.append([*cover, *([", ID ", *member] if member else [])])
    x = sheet.text(LEFT, y, words["about"], look.bold())[2] + 8
    for line in lines:
        sheet.fitted((x, y), RIGHT - x, line, look.bold())
        y += 13
    sheet.text(LEFT, y + 14, words["greeting"], look)
    return y + 36


def _head(sheet: Sheet, y: float, head: str, look: Style) -> float:
    sheet.text(LEFT, y, head, look.bold())
    return y + 14


def _part(sheet: Sheet, y: float, head: str, runs: Sequence[Run], look: Style) -> float:
    return sheet.prose((LEFT, _head(sheet, y, head, look), WIDTH), runs, look, 1.28) + 6


def _numbered(sheet: Sheet, y: float, points: Sequence[Sequence[Run]], look: Style) -> float:
    for number, runs in enumerate(points, start=1):
        sheet.text(LEFT + 6, y, f"{number}.", look)
        y = sheet.prose((LEFT + 24, y, WIDTH - 24), runs, look, 1.28) + 1.5
    return y + 5


def _history(desk: FrontDesk, words: Words) -> list[Run]:
    """Who it is and what for; which hand is used is said of every patient and orders nothing."""
    person, order = desk.referral.patient, desk.referral.order
    title, kind, she, _ = FORMS[person.sex]
    runs: list[Run] = [f"{words['saw']} {title} {person.last} {words['today']}. {she} is a "]
    runs += [f"{age(order, person)}-year-old right-handed ", Fact("sex", kind, person.sex)]
    runs += [" with ", *sided(order, order.condition.story), ". "]
    began = desk.began(0.25)
    return [*runs, f"{desk.began_as(words['since'])} ", *began, "."] if began else runs


def _findings(desk: FrontDesk, words: Words) -> list[Run]:
    order = desk.referral.order
    measured = "; ".join(f"{order.say(what)} {value}" for what, value in order.condition.measures)
    return [f"{words['mental']} {words['tone']} {measured}."]


def _impression(desk: FrontDesk) -> list[list[Run]]:
    """Each diagnosis a point, now and then without codes."""
    coded = desk.rng.random() < 0.75
    rows: list[list[Run]] = []
    for code, said in desk.referral.order.diagnoses:
        runs: list[Run] = [brief(said)]
        rows.append([*runs, " (", Fact("diagnoses", code), ")."] if coded else [*runs, "."])
    return rows


def _plan(desk: FrontDesk, words: Words) -> list[list[Run]]:
    """Therapy first or second, then what else was planned that day."""
    order, rng = desk.referral.order, desk.rng
    names = [lower(name) for name in order.condition.treatments]
    often = rng.choice(
        [TIMES[order.per_week], f"{order.per_week}x/week", f"{order.per_week} x weekly"]
    )
    weeks = rng.choice([NUMBERS[order.weeks], str(order.weeks)])
    runs: list[Run] = [f"{words['ask']}, ", Fact("frequency_per_week", often, order.per_week)]
    runs += [" for ", Fact("duration_weeks", f"{weeks} weeks", order.weeks), f", {words['with']} "]
    for place, name in enumerate(names):
        joint = "" if place == 0 else " and " if place == len(names) - 1 else ", "
        runs += [joint, Fact("treatments", name)]
    runs.append(". ")
    care = desk.care(0.25)
    runs += [f"{words['care']} ", *care, " "] if care else []
    runs += [Fact("urgent", words["soon"], True), "."] if order.urgent else []
    first, second = words["other"].split("|")
    points: list[list[Run]] = [[first], runs, [second]]
    if rng.random() < 0.6:
        points = [runs, [first], [second]]
    return [*points, [words["back"]]]


def _close(sheet: Sheet, y: float, desk: FrontDesk, words: Words, look: Style) -> None:
    sheet.text(LEFT, y, words["bye"], look)
    sheet.labelled((LEFT, y + 24), "", desk.referrer(), look)
    npi = desk.npi(0.55)
    if npi:
        sheet.labelled((LEFT, y + 37), "", ["NPI ", *npi], look)
        y += 13
    sheet.labelled((LEFT, y + 38), "", [desk.signed(words["signed"], words["unsigned"])],
                   look.sized(9))  # fmt: skip

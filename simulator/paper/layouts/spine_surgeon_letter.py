"""A surgeon's short letter: the office at the right, the order in bold inside the second part."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from random import Random

from simulator.paper import invent
from simulator.paper.facts import Referral
from simulator.paper.front_desk import FrontDesk
from simulator.paper.own_words import own_words
from simulator.paper.penned import signature
from simulator.paper.people.seen_fifteenth import SEEN_FIFTEENTH
from simulator.paper.phrases import NUMBERS, TIMES, brief, listed, lower
from simulator.paper.sheet import Fact, Paper, Run, Sheet, Style, width_of

LEFT, RIGHT = 80.0, 532.0
WIDTH = RIGHT - LEFT
SEEN_BY_SURGEONS = (
    "disc_bulge_leg", "back_arthritis_older", "walking_legs_heavy", "disc_removed",
    "neck_nerve_hand", "neck_worn_joints", "cuff_sewn_up", "shoulder_joint_new", "hip_joint_new",
    "knee_joint_new", "knee_wear_stairs", "meniscus_trimmed", "acl_graft_new", "hip_groin_wear",
)  # fmt: skip
KINDS = "Spine Care|Orthopedic Clinic|Orthopedics, LLC|Orthopedic Surgery|Spine & Joint"
FORMS = {"F": ("Mrs.", "She", "Her", "her"), "M": ("Mr.", "He", "His", "his")}
Words = dict[str, str]


def draw(paper: Paper, referral: Referral, rng: Random) -> None:
    """Draw the office's lines at the right, the therapist's address, the text, the signature."""
    desk = FrontDesk.of(_operated(referral, rng), rng, "long", "plain", "us").being(KINDS)
    words = own_words("spine_surgeon_letter", rng)
    look = Style(rng.choice(["tiro", "tiro", "helv"]), 11)
    sheet = paper.page("referral_order")
    y = _office(sheet, desk, words, look)
    y = _address(sheet, y, desk, words, look)
    y = sheet.prose((LEFT, y, WIDTH), _story(desk, words), look, 1.3) + 10
    y = sheet.prose((LEFT, y, WIDTH), [words["please"]], look, 1.3) + 4
    y = sheet.prose((LEFT + 24, y, WIDTH - 48), _order(desk, words), look.bold(), 1.3) + 10
    for runs in (_rest(desk, words), _insured(desk, words), [words["end"]]):
        y = sheet.prose((LEFT, y, WIDTH), runs, look, 1.3) + 10 if runs else y
    _close(sheet, y + 4, desk, words, look)
    paper.imply("sex", referral.patient.sex)
    desk.conclude(paper, words["ask"])


def _operated(referral: Referral, rng: Random) -> Referral:
    """The same patient with what a surgeon's office sees before or after an operation."""
    key = rng.choice(SEEN_BY_SURGEONS)
    order = invent.order(rng, referral.order.ordered_on, key, SEEN_FIFTEENTH)
    who = replace(referral.provider, credentials=rng.choice(["MD", "MD", "DO"]))
    return replace(referral, order=order, provider=who)


def _at_right(sheet: Sheet, y: float, runs: Sequence[Run], look: Style) -> None:
    told = "".join(run if isinstance(run, str) else run.printed for run in runs)
    sheet.labelled((RIGHT - width_of(told, look.font, look.size), y), "", runs, look)


def _office(sheet: Sheet, desk: FrontDesk, words: Words, look: Style) -> float:
    """The surgeon at the left, the office's lines under each other at the right."""
    who, small = desk.referral.provider, look.sized(9)
    sheet.text(LEFT, 58, f"{who.name}, {who.credentials}", look.bold().sized(13))
    sheet.text(LEFT, 72, words["field"], Style("tiit", 10))
    _at_right(sheet, 56, [desk.office()], look.bold())
    sheet.right(RIGHT, 69, who.street, small)
    sheet.right(RIGHT, 80, f"{who.city}, {who.state} {who.zip}", small)
    _at_right(sheet, 91, [f"{words['tel']} ", *desk.tel()], small)
    fax = desk.fax(0.2)
    if fax:
        _at_right(sheet, 102, [f"{words['fax']} ", *fax], small)
    sheet.line(LEFT, 112, RIGHT, 112, 0.6)
    return 140


def _address(sheet: Sheet, y: float, desk: FrontDesk, words: Words, look: Style) -> float:
    clinic = desk.referral.clinic
    sheet.labelled((LEFT, y), "", desk.day(), look)
    sheet.text(LEFT, y + 28, f"{clinic.name}, {clinic.credentials}", look)
    sheet.text(LEFT, y + 42, clinic.organization, look)
    sheet.text(LEFT, y + 56, f"{clinic.city}, {clinic.state} {clinic.zip}", look)
    sheet.text(LEFT, y + 86, words["greeting"].format(last=clinic.last), look)
    return y + 110


def _story(desk: FrontDesk, words: Words) -> list[Run]:
    """Who it is, what is wrong, what was done and when."""
    person, order, voice = desk.referral.patient, desk.referral.order, desk.voice
    title, she, _, _ = FORMS[person.sex]
    runs: list[Run] = [f"{words['saw']} {title} ", voice.patient(person), f" ({words['born']} "]
    runs += [*desk.born(), f") {words['office']} {words['dx']} "]
    coded = desk.rng.random() < 0.8
    for number, (code, said) in enumerate(order.diagnoses):
        runs += [" and " if number else "", lower(brief(said))]
        runs += [", ", Fact("diagnoses", code), "," if number == 0 else ""] if coded else []
    runs.append(". ")
    done, began = desk.surgery(), desk.began(0.15)
    if done:
        named = [Fact("surgery", lower(run.printed)) for run in done if isinstance(run, Fact)]
        when: list[Run] = [" on ", *began] if began else []
        return [*runs, f"{she} had a ", *named, *when, f" {words['well']}"]
    return [*runs, f"{words['since']} ", *began, "."] if began else runs


def _order(desk: FrontDesk, words: Words) -> list[Run]:
    """The order itself, set apart and bold."""
    order = desk.referral.order
    names = [lower(name) for name in order.condition.treatments]
    weeks = NUMBERS[order.weeks] if desk.rng.random() < 0.3 else str(order.weeks)
    often = desk.rng.choice([TIMES[order.per_week], f"{order.per_week} times per week"])
    often = often.replace("1 times", "1 time")
    runs: list[Run] = [f"{words['ask']}, ", Fact("frequency_per_week", often, order.per_week)]
    runs += [" for ", Fact("duration_weeks", f"{weeks} weeks", order.weeks)]
    return [*runs, f", {words['with']} ", *listed("treatments", names, last=" and "), "."]


def _rest(desk: FrontDesk, words: Words) -> list[Run]:
    care = desk.care(0.2)
    runs: list[Run] = [f"{words['care']} ", *care, " "] if care else []
    visits = desk.visits(0.7)
    runs += [f"{words['visits']} ", *visits, " visits. "] if visits else []
    return [*runs, Fact("urgent", words["soon"], True), "."] if desk.referral.order.urgent else runs


def _insured(desk: FrontDesk, words: Words) -> list[Run]:
    """Who pays, in a sentence, or not at all."""
    if desk.rng.random() < 0.3:
        return []
    _, _, hers, _ = FORMS[desk.referral.patient.sex]
    member, group = desk.member(0.1), desk.group(0.6)
    runs: list[Run] = [f"{hers} {words['covered']} ", *desk.payer(0.0, 0.2)]
    runs += [f", {words['id']} ", *member] if member else []
    runs += [f", {words['group']} ", *group] if group else []
    phone = desk.phone(0.4)
    runs += [f", and {hers.lower()} {words['phone']} ", *phone] if phone else []
    return [*runs, "."]


def _close(sheet: Sheet, y: float, desk: FrontDesk, words: Words, look: Style) -> None:
    sheet.text(LEFT, y, words["bye"], look)
    y += 46
    signature(sheet, desk.referral, (LEFT, y, 300), desk.rng)
    sheet.labelled((LEFT, y + 15), "", desk.referrer(), look)
    npi = desk.npi(0.5)
    if npi:
        sheet.labelled((LEFT, y + 29), "", ["NPI ", *npi], look)
    initials = f"{desk.referral.provider.first[0]}{desk.referral.provider.last[0]}"
    sheet.text(LEFT, y + 52, f"{initials}:{words['typist']}", look.sized(9))

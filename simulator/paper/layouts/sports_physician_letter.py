"""A letter out of an office's record: address at the left, particulars at the right, then prose."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from random import Random

from simulator.paper import invent
from simulator.paper.extras import Others
from simulator.paper.facts import Referral
from simulator.paper.front_desk import FrontDesk
from simulator.paper.own_words import own_words
from simulator.paper.people.seen_fifteenth import SEEN_FIFTEENTH
from simulator.paper.phrases import age, brief, lower, sided
from simulator.paper.sheet import Fact, Paper, Run, Sheet, Style

LEFT, TAB, RIGHT = 68.0, 330.0, 544.0
WIDTH = RIGHT - LEFT
SEEN_IN_SPORTS = (
    "back_pain_months", "disc_bulge_leg", "desk_neck", "neck_nerve_hand", "mid_back_strain",
    "shoulder_sore_reach", "shoulder_bursa_night", "shoulder_stuck", "elbow_outer_grip",
    "wrist_out_of_cast", "hip_groin_wear", "hip_outer_tender", "knee_wear_stairs",
    "knee_cap_sitting", "ankle_rolled_step", "heel_fascia_sore", "achilles_sore", "crash_neck_back",
)  # fmt: skip
KINDS = "Sports Medicine Center|Sports Medicine|Family Physicians|Orthopedics & Sports Medicine"
FORMS = {"F": ("Ms.", "woman", "She", "her"), "M": ("Mr.", "man", "He", "him")}
Words = dict[str, str]
Pair = tuple[str, Sequence[Run]]


def draw(paper: Paper, referral: Referral, rng: Random) -> None:
    """Draw the office, both columns of the head, the paragraphs, who signed."""
    desk = FrontDesk.of(_active(referral, rng), rng, "us", "long", "month").being(KINDS)
    words = own_words("sports_physician_letter", rng)
    look = Style(rng.choice(["helv", "tiro"]), 10.5)
    sheet = paper.page("referral_order")
    y = _office(sheet, desk, words, look)
    y = _columns(sheet, y, desk, words, look)
    sheet.text(LEFT, y, words["greeting"], look)
    y += 24
    for runs in (_seen(desk, words), _finding(desk, words), _wish(desk, words), [words["end"]]):
        y = sheet.prose((LEFT, y, WIDTH), runs, look, 1.4) + 5
    _close(sheet, y + 8, desk, words, look)
    desk.conclude(paper, words["ask"])


def _active(referral: Referral, rng: Random) -> Referral:
    """The same patient with a complaint that a sports physician treats without surgery."""
    key = rng.choice(SEEN_IN_SPORTS)
    order = invent.order(rng, referral.order.ordered_on, key, SEEN_FIFTEENTH)
    who = replace(referral.provider, credentials=rng.choice(["MD", "DO", "DO", "PA-C"]))
    return replace(referral, order=order, provider=who)


def _office(sheet: Sheet, desk: FrontDesk, words: Words, look: Style) -> float:
    sheet.fact(LEFT, 56, desk.office(), look.bold().sized(15))
    sheet.text(LEFT, 70, desk.address(), look.sized(9))
    fax = desk.fax(0.15)
    line = [f"{words['tel']} ", *desk.tel(), *([f"   {words['fax']} ", *fax] if fax else [])]
    sheet.labelled((LEFT, 82), "", line, look.sized(9))
    return 116


def _columns(sheet: Sheet, y: float, desk: FrontDesk, words: Words, look: Style) -> float:
    """Whom it goes to, and beside it whom it is about."""
    clinic = desk.referral.clinic
    sheet.labelled((LEFT, y), "", desk.day(), look)
    lines = [clinic.organization, clinic.street, f"{clinic.city}, {clinic.state} {clinic.zip}",
             f"{words['to_fax']} {desk.voice.number(clinic.fax)}"]  # fmt: skip
    for row, line in enumerate(lines):
        sheet.fitted((LEFT, y + 30 + 14 * row), TAB - LEFT - 14, [line], look)
    pairs: list[Pair] = [(words["patient"], desk.name()), (words["born"], desk.born())]
    pairs.append((words["phone"], desk.phone(0.4)))
    if desk.rng.random() < 0.7:
        pairs += [(words["payer"], desk.payer(0.0, 0.2)), (words["member"], desk.member(0.1))]
        pairs.append((words["group"], desk.group(0.6)))
    below = y
    for label, runs in (pair for pair in pairs if pair[1]):
        sheet.text(TAB, below, label, look.sized(9.5))
        sheet.fitted((TAB + 72, below), RIGHT - TAB - 72, runs, look.sized(9.5).bold())
        below += 14
    return max(below, y + 86) + 20


def _seen(desk: FrontDesk, words: Words) -> list[Run]:
    person, order = desk.referral.patient, desk.referral.order
    title, kind, she, _ = FORMS[person.sex]
    runs: list[Run] = [f"{words['thanks']} {title} {person.last}, "]
    runs += [f"a {age(order, person)} year old ", Fact("sex", kind, person.sex)]
    runs += [f" {words['saw']} ", *sided(order, order.condition.story), ". "]
    began = desk.began(0.25)
    runs += [f"{desk.began_as(words['since'])} ", *began, ". "] if began else []
    if order.condition.accident:
        runs += [f"{she} was in a ", Fact("accident", "motor vehicle accident", "auto")]
        runs += [f"; {words['claim']} ", Fact("claim_number", order.claim_number), ". "]
    return runs


def _finding(desk: FrontDesk, words: Words) -> list[Run]:
    """What was measured, what was tried, and what it is called."""
    order = desk.referral.order
    measured = [f"{order.say(what)} of {value}" for what, value in order.condition.measures]
    runs: list[Run] = [f"{words['exam']} {' and '.join(lower(text) for text in measured)}. "]
    runs += [f"{words['tried']} {words['dx']} "]
    coded = desk.rng.random() < 0.75
    for number, (code, said) in enumerate(order.diagnoses):
        runs += [" and " if number else "", lower(brief(said))]
        runs += [" (", Fact("diagnoses", code), ")"] if coded else []
    return [*runs, "."]


def _wish(desk: FrontDesk, words: Words) -> list[Run]:
    _, _, _, him = FORMS[desk.referral.patient.sex]
    runs: list[Run] = [f"{words['please'].format(him=him)} {words['ask']} ", *desk.course()]
    visits, care = desk.visits(0.7), desk.care(0.3)
    runs += [", ", *visits, " visits in all"] if visits else []
    runs += [f". {words['with']} ", *desk.treatments(last=" and "), ". "]
    runs += [f"{words['care']} ", *care, " "] if care else []
    hurry = desk.referral.order.urgent
    return [*runs, Fact("urgent", words["soon"], True), "."] if hurry else runs


def _close(sheet: Sheet, y: float, desk: FrontDesk, words: Words, look: Style) -> None:
    """No ink: the record's own statement of who signed, and to whom a copy goes."""
    sheet.text(LEFT, y, words["bye"], look)
    sheet.labelled((LEFT, y + 26), "", desk.referrer(), look.bold())
    npi = desk.npi(0.5)
    if npi:
        sheet.labelled((LEFT, y + 40), "", ["NPI: ", *npi], look)
    sheet.labelled((LEFT, y + 58), "", [desk.signed(words["signed"], words["unsigned"])],
                   look.sized(9.5))  # fmt: skip
    copy = Others(desk.rng, desk.voice, SEEN_FIFTEENTH).physician()
    sheet.text(LEFT, y + 78, f"cc: {copy}", look.sized(9.5))

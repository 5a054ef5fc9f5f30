"""An internist's letter about a patient of many years: four paragraphs, all facts in sentences."""

from __future__ import annotations

from dataclasses import replace
from random import Random

from simulator.paper import invent
from simulator.paper.extras import Others
from simulator.paper.facts import Referral
from simulator.paper.front_desk import FrontDesk
from simulator.paper.own_words import own_words
from simulator.paper.people.seen_eighteenth import SEEN_EIGHTEENTH
from simulator.paper.phrases import NUMBERS, TIMES, age, an_aged, brief, lower
from simulator.paper.sheet import Fact, Paper, Run, Sheet, Style, width_of
from simulator.paper.told import centred

LEFT, RIGHT = 76.0, 536.0
WIDTH = RIGHT - LEFT
KINDS = "Internal Medicine|Internists|Primary Care Associates|Medical Associates|Adult Medicine"
EVERYDAY_COMPLAINTS = (
    "couch_moving_back", "back_into_thigh", "thinning_low_discs", "tight_low_spine",
    "stuck_sacral_joint", "laptop_neck", "arthritic_neck", "neck_born_headache",
    "overhead_ache_shoulder", "thick_capsule_shoulder", "creaky_knee_stairs", "golf_swing_hip",
    "outer_hip_stairs", "warehouse_shoes_heel",
)  # fmt: skip
OF_THE_OLD = ("garage_step_fall", "after_pneumonia", "rolling_over_spins", "tight_low_spine")
FORMS = {"F": ("Ms.", "She", "her", "woman"), "M": ("Mr.", "He", "him", "man")}
Words = dict[str, str]


def draw(paper: Paper, referral: Referral, rng: Random) -> None:
    """Draw the practice, to whom, the paragraphs, the electronic signature, a copy."""
    desk = FrontDesk.of(_of_a_practice(referral, rng), rng, "long", "us", "plain").being(KINDS)
    words = own_words("internist_prose_letter", rng)
    look = Style("tiro", rng.choice([11, 11.5]))
    sheet = paper.page("referral_order")
    y = _practice(sheet, desk, words, look)
    for runs in (_reason(desk, words), _request(desk, words), _particulars(desk, words),
                 [words["thanks"]]):  # fmt: skip
        y = sheet.prose((LEFT, y, WIDTH), runs, look, 1.32) + 8 if runs else y
    _close(sheet, y + 6, desk, words, look)
    desk.conclude(paper, words["ask"])


def _of_a_practice(referral: Referral, rng: Random) -> Referral:
    """The same patient with a usual complaint of the age."""
    old = age(referral.order, referral.patient) > 64
    key = rng.choice(OF_THE_OLD * 2 + EVERYDAY_COMPLAINTS if old else EVERYDAY_COMPLAINTS)
    order = invent.order(rng, referral.order.ordered_on, key, SEEN_EIGHTEENTH)
    who = replace(referral.provider, credentials=rng.choice(["MD", "MD", "DO", "NP", "PA-C"]))
    return replace(referral, order=order, provider=who)


def _practice(sheet: Sheet, desk: FrontDesk, words: Words, look: Style) -> float:
    """The practice in the middle, the day at the right, to whom at the left."""
    centred(sheet, 54, [desk.office()], Style("tibo", 18))
    fax = desk.fax(0.2)
    centred(sheet, 69, [desk.address()], look.sized(9.5))
    line: list[Run] = [f"{words['tel']} ", *desk.tel()]
    centred(sheet, 81, [*line, *([f"    {words['fax']} ", *fax] if fax else [])], look.sized(9.5))
    day = desk.day()
    told = "".join(run if isinstance(run, str) else run.printed for run in day)
    sheet.labelled((RIGHT - width_of(told, look.font, look.size), 112), "", day, look)
    clinic = desk.referral.clinic
    sheet.text(LEFT, 132, clinic.organization, look)
    sheet.text(LEFT, 147, f"{clinic.city}, {clinic.state} {clinic.zip}", look)
    sheet.text(LEFT, 176, words["greeting"], look)
    return 198


def _reason(desk: FrontDesk, words: Words) -> list[Run]:
    """Who it is, for how long a patient here, what brought them in and since when."""
    person, order = desk.referral.patient, desk.referral.order
    _, she, _, grown = FORMS[person.sex]
    runs: list[Run] = [f"{words['open']} ", desk.voice.patient(person)]
    runs += [f" ({words['born']} ", *desk.born(), f"), {an_aged(age(order, person))}-year-old "]
    runs += [Fact("sex", grown, person.sex), f" {words['known']} "]
    before, named, after = order.condition.story.partition("{side}")
    runs += [f"{she} {words['has']} ", before]
    runs += [Fact("laterality", order.side), after] if named else []
    began = desk.began(0.25)
    runs += [f", {words['since']} ", *began, ". "] if began else [". "]
    return [*runs, words["tried"]]


def _request(desk: FrontDesk, words: Words) -> list[Run]:
    """What is asked for which diagnoses, how often and how long, with which cautions."""
    order, rng, coded = desk.referral.order, desk.rng, desk.rng.random() < 0.85
    runs: list[Run] = [f"{words['please']} {words['ask']} for "]
    for number, (code, said) in enumerate(order.diagnoses):
        runs += [" and " if number else "", _in_line(brief(said))]
        runs += (
            [f" ({words['icd']} ".replace("( ", "("), Fact("diagnoses", code), ")"] if coded else []
        )
    often = rng.choice([TIMES[order.per_week], f"{order.per_week}x per week"])
    weeks = rng.choice([NUMBERS[order.weeks], str(order.weeks)])
    runs += [", ", Fact("frequency_per_week", often, order.per_week), " for "]
    runs += [Fact("duration_weeks", f"{weeks} weeks", order.weeks)]
    visits = desk.visits(0.75)
    runs += [" (", *visits, " visits)"] if visits else []
    names = [lower(name) for name in order.condition.treatments]
    runs.append(f". {words['with']} ")
    for place, name in enumerate(names):
        joint = "" if place == 0 else ", and " if place == len(names) - 1 else ", "
        runs += [joint, Fact("treatments", name)]
    care = desk.care(0.2)
    runs += [f". {words['care']} ", *care, " "] if care else [". "]
    return [*runs, Fact("urgent", words["soon"], True), "."] if order.urgent else runs


def _in_line(said: str) -> str:
    """A diagnosis inside a sentence."""
    return said[0].lower() + said[1:]


def _particulars(desk: FrontDesk, words: Words) -> list[Run]:
    """Who insures the patient and where to call, in a sentence each, as far as the desk knows."""
    title, _, her, _ = FORMS[desk.referral.patient.sex]
    payer, member, phone = desk.payer(0.2, 0.2), desk.member(0.25), desk.phone(0.3)
    runs: list[Run] = []
    if payer:
        runs += [f"{title} {desk.referral.patient.last} {words['covered']} ", *payer]
        runs += [f" ({words['member']} ", *member, "). "] if member else [". "]
    return [*runs, f"{words['call']} {her} at ", *phone, "."] if phone else runs


def _close(sheet: Sheet, y: float, desk: FrontDesk, words: Words, look: Style) -> None:
    """The signature as the record prints it, the name below, who gets a copy."""
    sheet.text(LEFT, y, words["bye"], look)
    signed = desk.signed(words["signed"], words["unsigned"])
    sheet.labelled((LEFT, y + 26), "", [signed], Style("tiit", 10))
    sheet.labelled((LEFT, y + 44), "", desk.referrer(), look)
    npi = desk.npi(0.4)
    if npi:
        sheet.labelled((LEFT, y + 58), "", ["NPI ", *npi], look)
    copy = Others(desk.rng, desk.voice, SEEN_EIGHTEENTH).physician()
    sheet.text(LEFT, y + 84, f"{words['copy']} {copy}", look.sized(9.5))

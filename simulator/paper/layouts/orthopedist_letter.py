"""An orthopedist's letter to a therapist: who and what under the salutation, all in sentences."""

from __future__ import annotations

from dataclasses import replace
from random import Random

from simulator.paper import invent
from simulator.paper.extras import Others
from simulator.paper.facts import Referral
from simulator.paper.front_desk import FrontDesk
from simulator.paper.own_words import own_words
from simulator.paper.penned import signature
from simulator.paper.people.seen_fourteenth import SEEN_FOURTEENTH
from simulator.paper.phrases import age, brief, lower, sided
from simulator.paper.sheet import Fact, Paper, Run, Sheet, Style
from simulator.paper.told import centred

LEFT, RIGHT = 76.0, 536.0
WIDTH = RIGHT - LEFT
SEEN_BY_SURGEONS = (
    "sciatic_leg", "fused_low_back", "neck_to_arm", "cuff_tendon_sore", "shoulder_freeze",
    "cuff_torn", "cuff_repair_done", "elbow_tennis", "wrist_healed", "hip_joint_worn",
    "hip_bursa_side", "hip_replaced_new", "knee_joint_worn", "front_of_knee", "knee_replaced_new",
    "knee_ligament_new", "knee_scoped", "ankle_turned", "heel_tendon",
)  # fmt: skip
KINDS = "Orthopaedic Associates|Orthopedics & Sports Medicine|Orthopaedic Surgery, P.C.|Orthopedics"
FORMS = {"F": ("Ms.", "woman", "She", "she", "Her", "her"),
         "M": ("Mr.", "man", "He", "he", "His", "him")}  # fmt: skip
Words = dict[str, str]


def draw(paper: Paper, referral: Referral, rng: Random) -> None:
    """Draw the practice's head, whom it is to, the reference, the paragraphs, the close."""
    desk = FrontDesk.of(_operated_on(referral, rng), rng, "long", "us", "plain").being(KINDS)
    words = own_words("orthopedist_letter", rng)
    look = Style(rng.choice(["tiro", "tiro", "helv"]), 11)
    sheet = paper.page("referral_order")
    y = _head(sheet, desk, words, look)
    y = _reference(sheet, y, desk, words, look)
    for runs in (_visit(desk, words), _finding(desk, words), _wish(desk, words), [words["end"]]):
        y = sheet.prose((LEFT, y, WIDTH), runs, look, 1.3) + 9
    _close(sheet, y + 4, desk, words, look)
    desk.conclude(paper, words["ask"])


def _operated_on(referral: Referral, rng: Random) -> Referral:
    """The same patient with a complaint of bones and joints, seen by a surgeon or their PA."""
    order = invent.order(
        rng, referral.order.ordered_on, rng.choice(SEEN_BY_SURGEONS), SEEN_FOURTEENTH
    )
    who = replace(referral.provider, credentials=rng.choice(["MD", "MD", "DO", "PA-C"]))
    return replace(referral, order=order, provider=who)


def _head(sheet: Sheet, desk: FrontDesk, words: Words, look: Style) -> float:
    office = desk.office()
    sheet.note(office, sheet.centre(306, 56, office.printed, look.bold().sized(17)))
    others = Others(desk.rng, desk.voice, SEEN_FOURTEENTH)
    partners = [desk.referral.provider.name, others.someone(), others.someone()]
    sheet.centre(306, 71, "     ".join(f"{name}" for name in sorted(partners)), look.sized(8.5))
    sheet.centre(306, 83, desk.address(), look.sized(9))
    fax = desk.fax(0.15)
    line = [f"{words['tel']} ", *desk.tel(), *([f"     {words['fax']} ", *fax] if fax else [])]
    centred(sheet, 95, line, look.sized(9))
    sheet.line(LEFT, 103, RIGHT, 103, 0.8)
    sheet.labelled((LEFT, 130), "", desk.day(), look)
    clinic = desk.referral.clinic
    sheet.text(LEFT, 156, clinic.organization, look)
    sheet.text(LEFT, 170, clinic.street, look)
    sheet.text(LEFT, 184, f"{clinic.city}, {clinic.state} {clinic.zip}", look)
    return 212


def _reference(sheet: Sheet, y: float, desk: FrontDesk, words: Words, look: Style) -> float:
    """Who the letter is about and, where the office puts it there, who pays."""
    rows = [(words["re"], desk.name()), (words["born"], desk.born())]
    if desk.rng.random() < 0.65:
        payer, member = desk.payer(0.0, 0.25), desk.member(0.1)
        rows.append((words["payer"], [*payer, *([f"  {words['id']} ", *member] if member else [])]))
        second, number = desk.second()
        rows += [(words["second"], [*second, f"  {words['id']} ", *number])] if second else []
    for label, runs in rows:
        sheet.text(LEFT, y, label, look.bold())
        sheet.fitted((LEFT + 82, y), WIDTH - 82, runs, look)
        y += 15
    sheet.text(LEFT, y + 12, words["greeting"], look)
    return y + 36


def _visit(desk: FrontDesk, words: Words) -> list[Run]:
    person, order = desk.referral.patient, desk.referral.order
    title, kind, she, _, _, _ = FORMS[person.sex]
    runs: list[Run] = [f"{title} {person.last} is a {age(order, person)}-year-old "]
    runs += [Fact("sex", kind, person.sex), f" {words['saw']} "]
    runs += [*sided(order, order.condition.story), ". "]
    done, began = desk.surgery(), desk.began(0.15)
    if done:
        done = [Fact("surgery", lower(run.printed)) for run in done if isinstance(run, Fact)]
        runs += [f"{she} underwent ", *done, *([" on ", *began] if began else []), ". "]
    elif began:
        runs += [desk.began_as(words["since"]).format(she=she), " ", *began, ". "]
    return runs


def _finding(desk: FrontDesk, words: Words) -> list[Run]:
    """What the examination showed and what it is; codes stand behind the words or nowhere."""
    order = desk.referral.order
    measures = [(what.replace("{Side}", "{side}"), got) for what, got in order.condition.measures]
    found = [f"{order.say(what)} {got}" for what, got in measures]
    runs: list[Run] = [f"{words['exam']} {' and '.join(found)}. {words['films']} "]
    runs.append(f"{words['impression']} ")
    coded = desk.rng.random() < 0.8
    for number, (code, said) in enumerate(order.diagnoses):
        runs += [" and " if number else "", lower(brief(said))]
        runs += [" ", Fact("diagnoses", f"({code})", code)] if coded else []
    return [*runs, "."]


def _wish(desk: FrontDesk, words: Words) -> list[Run]:
    _, _, _, _, _, her = FORMS[desk.referral.patient.sex]
    runs: list[Run] = [f"{words['please'].format(her=her)} {words['ask']}, ", *desk.course()]
    visits = desk.visits(0.75)
    runs += [" (", *visits, " visits)"] if visits else []
    runs += [f", {words['with']} ", *desk.treatments(last=" and "), ". "]
    care = desk.care(0.25)
    runs += [f"{words['care']} ", *care, " "] if care else []
    hurry = desk.referral.order.urgent
    return [*runs, Fact("urgent", words["soon"], True), "."] if hurry else runs


def _close(sheet: Sheet, y: float, desk: FrontDesk, words: Words, look: Style) -> None:
    sheet.text(LEFT, y, words["bye"], look)
    y += 46
    signature(sheet, desk.referral, (LEFT, y, 290), desk.rng)
    sheet.labelled((LEFT, y + 15), "", desk.referrer(), look)
    npi = desk.npi(0.5)
    if npi:
        sheet.labelled((LEFT, y + 29), "", ["NPI ", *npi], look)
    sheet.text(LEFT, y + 52, words["typed"], look.sized(8.5))

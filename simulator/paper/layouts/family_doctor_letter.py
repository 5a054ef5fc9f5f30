"""A family doctor's short letter to whom it may concern: all of the order in running text."""

from __future__ import annotations

from random import Random

from simulator.paper.facts import Referral
from simulator.paper.front_desk import FrontDesk
from simulator.paper.own_words import own_words
from simulator.paper.penned import signature
from simulator.paper.phrases import TIMES, brief, lower, sided
from simulator.paper.sheet import Fact, Paper, Run, Sheet, Style

LEFT, RIGHT = 80.0, 532.0
WIDTH = RIGHT - LEFT
FORMS = {"F": ("Ms.", "She", "Her", "her"), "M": ("Mr.", "He", "His", "his")}
Words = dict[str, str]


def draw(paper: Paper, referral: Referral, rng: Random) -> None:
    """Draw the practice, the day, the salutation, the paragraphs, the signature."""
    desk = FrontDesk.of(referral, rng, "long", "long", "us", "month")
    words = own_words("family_doctor_letter", rng)
    look = Style(rng.choice(["tiro", "helv"]), 11.5)
    sheet = paper.page("referral_order")
    y = _head(sheet, desk, words, look)
    parts = [_patient(desk, words), _order(desk, words), _insured(desk, words)]
    parts.append([words["end"]])
    for runs in (part for part in parts if part):
        y = sheet.prose((LEFT, y, WIDTH), runs, look, 1.36) + 10
    _close(sheet, y, desk, words, look)
    desk.conclude(paper, words["ask"])


def _head(sheet: Sheet, desk: FrontDesk, words: Words, look: Style) -> float:
    sheet.fact(LEFT, 64, desk.office(), look.bold().sized(15))
    sheet.text(LEFT, 79, desk.address(), look.sized(9.5))
    fax = desk.fax(0.25)
    line: list[Run] = [f"{words['tel']} ", *desk.tel(), *(["   Fax ", *fax] if fax else [])]
    sheet.labelled((LEFT, 91), "", line, look.sized(9.5))
    sheet.labelled((LEFT, 132), "", desk.day(), look)
    y = 164.0
    for label, runs in ((words["re"], desk.name()), (words["born"], desk.born())):
        sheet.labelled((LEFT, y), "", [f"{label} ", *runs], look)
        y += 15
    home = desk.home(0.6)
    if home:
        sheet.fitted((LEFT, y), WIDTH, home, look)
        y += 15
    sheet.text(LEFT, y + 16, words["greeting"], look)
    return y + 42


def _patient(desk: FrontDesk, words: Words) -> list[Run]:
    """Who it is and what is wrong; the codes stand behind the words, or nowhere."""
    person, order = desk.referral.patient, desk.referral.order
    title, she, _, _ = FORMS[person.sex]
    runs: list[Run] = [f"{title} {person.last} {words['mine']} {she} has "]
    coded = desk.rng.random() < 0.75
    for number, (code, said) in enumerate(order.diagnoses):
        runs += [" and " if number else "", lower(brief(said))]
        runs += [" (", Fact("diagnoses", code), ")"] if coded else []
    runs += [", with ", *sided(order, order.condition.story), ". "]
    done, hurt, began = desk.surgery(), desk.accident(), desk.began(0.25)
    runs += [f"{she} underwent ", *done, " on ", *began, ". "] if done and began else []
    runs += [f"{she} underwent ", *done, ". "] if done and not began else []
    if began and not done:
        how = {"onset": "This started about", "injury": "This happened on"}
        runs += [f"{how[order.condition.start]} ", *began, ". "]
    return [*runs, *hurt, "."] if hurt else runs


def _order(desk: FrontDesk, words: Words) -> list[Run]:
    order = desk.referral.order
    runs: list[Run] = [f"{words['please']} {words['ask']} "]
    if desk.rng.random() < 0.5:
        times = Fact("frequency_per_week", TIMES[order.per_week], order.per_week)
        runs += [times, " for ", Fact("duration_weeks", f"{order.weeks} weeks", order.weeks)]
    else:
        runs += desk.course()
    visits = desk.visits(0.7)
    runs += [" (", *visits, " visits)"] if visits else []
    runs += [f", {words['with']} ", *desk.treatments(last=" and "), ". "]
    care = desk.care(0.35)
    runs += [f"{words['care']} ", *care, ". "] if care else []
    return [*runs, Fact("urgent", words["soon"], True), "."] if order.urgent else runs


def _insured(desk: FrontDesk, words: Words) -> list[Run]:
    _, _, hers, her = FORMS[desk.referral.patient.sex]
    pays, member, phone = desk.payer(0.12, 0.2), desk.member(0.15), desk.phone(0.3)
    runs: list[Run] = [f"{hers} {words['payer']} ", *pays] if pays else []
    runs += [f", {words['member']} ", *member] if pays and member else []
    runs += [". "] if pays else []
    second, number = desk.second()
    runs += ["The secondary is ", *second, ", ID ", *number, ". "] if pays and second else []
    return [*runs, f"{words['reach'].format(her=her)} ", *phone, "."] if phone else runs


def _close(sheet: Sheet, y: float, desk: FrontDesk, words: Words, look: Style) -> None:
    sheet.text(LEFT, y + 4, words["bye"], look)
    y += 48
    signature(sheet, desk.referral, (LEFT, y, 300), desk.rng)
    sheet.labelled((LEFT, y + 16), "", desk.referrer(), look)
    npi = desk.npi(0.5)
    if npi:
        sheet.labelled((LEFT, y + 31), "", ["NPI: ", *npi], look)

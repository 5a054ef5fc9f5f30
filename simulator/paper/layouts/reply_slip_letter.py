"""A family doctor's letter with a slip at its foot that the therapist fills in and faxes back."""

from __future__ import annotations

from dataclasses import replace
from random import Random

from simulator.paper.facts import Referral
from simulator.paper.front_desk import FrontDesk
from simulator.paper.own_words import own_words
from simulator.paper.penned import signature
from simulator.paper.phrases import NUMBERS, TIMES, brief, lower, sided
from simulator.paper.sheet import Fact, Paper, Run, Sheet, Style, width_of

LEFT, RIGHT = 74.0, 538.0
WIDTH = RIGHT - LEFT
CUT = 604.0
KINDS = "Family Medicine|Family Practice|Primary Care|Internal Medicine|Community Health"
FORMS = {"F": ("Ms.", "She", "her"), "M": ("Mr.", "He", "his")}
Words = dict[str, str]


def draw(paper: Paper, referral: Referral, rng: Random) -> None:
    """Draw the head, the letter in prose, the signature, and below the cut the empty slip."""
    kinds = ["MD", "MD", "DO", "NP", "FNP-C", "PA-C"]
    who = replace(referral.provider, credentials=rng.choice(kinds))
    desk = FrontDesk.of(replace(referral, provider=who), rng, "long", "month", "us").being(KINDS)
    words = own_words("reply_slip_letter", rng)
    look = Style(rng.choice(["tiro", "helv"]), 10.5)
    fax = desk.fax(0.1)
    sheet = paper.page("referral_order")
    y = _head(sheet, desk, words, look, fax)
    y = _about(sheet, y, desk, words, look)
    for runs in (_reason(desk, words), _order(desk, words), _reached(desk, words)):
        y = sheet.prose((LEFT, y, WIDTH), runs, look, 1.33) + 7 if runs else y
    _close(sheet, y + 3, desk, words, look)
    _slip(sheet, desk, words, look, fax)
    paper.imply("sex", desk.referral.patient.sex)
    desk.conclude(paper, words["ask"])


def _head(sheet: Sheet, desk: FrontDesk, words: Words, look: Style, fax: list[Run]) -> float:
    """The practice and its numbers at the right margin, line below line."""
    who = desk.referral.provider
    lines: list[list[Run]] = [[desk.office()], [who.street], [f"{who.city}, {who.state} {who.zip}"]]
    lines += [[f"{words['tel']} ", *desk.tel()], *([[f"{words['fax']} ", *fax]] if fax else [])]
    for number, runs in enumerate(lines):
        line = look.bold().sized(13) if number == 0 else look.sized(9.5)
        told = "".join(run if isinstance(run, str) else run.printed for run in runs)
        x = RIGHT - width_of(told, line.font, line.size)
        sheet.labelled((x, 52 + 13 * number), "", runs, line)
    return 52 + 13 * len(lines) + 6


def _about(sheet: Sheet, y: float, desk: FrontDesk, words: Words, look: Style) -> float:
    sheet.labelled((LEFT, y), "", desk.day(), look)
    sheet.text(LEFT, y + 20, f"{words['to']} {desk.referral.clinic.organization}", look)
    about: list[Run] = [f"{words['re']}  ", *desk.name(), f",  {words['born']} ", *desk.born()]
    sheet.fitted((LEFT, y + 42), WIDTH, about, look.bold())
    sheet.text(LEFT, y + 64, words["greeting"], look)
    return y + 83


def _reason(desk: FrontDesk, words: Words) -> list[Run]:
    """Why: the complaint, when it began, the operation or accident, the diagnosis."""
    order, person = desk.referral.order, desk.referral.patient
    title, _, her = FORMS[person.sex]
    runs: list[Run] = [f"{words['open']} {title} {person.last}, who {words['has']} "]
    runs += [*sided(order, order.condition.story), ". "]
    done, began, hurt = desk.surgery(), desk.began(0.25), desk.accident()
    named = [Fact("surgery", lower(run.printed)) for run in done if isinstance(run, Fact)]
    runs += [f"{words['done'].format(her=her)} ", *named, ". "] if named else []
    runs += [f"{desk.began_as(words['since'])} ", *began, ". "] if began else []
    runs += [f"{words['hurt']} ", *hurt, ". "] if hurt else []
    coded = desk.rng.random() < 0.85
    runs += [f"{words['dx']} "]
    for number, (code, said) in enumerate(order.diagnoses):
        runs += [" and " if number else "", lower(brief(said))]
        runs += [" ", Fact("diagnoses", f"({code})", code)] if coded else []
    return [*runs, "."]


def _order(desk: FrontDesk, words: Words) -> list[Run]:
    """What is asked, how often and how long in words, with what, what to mind."""
    order, rng = desk.referral.order, desk.rng
    often = rng.choice([TIMES[order.per_week], f"{order.per_week} times a week"])
    often = TIMES[1] if order.per_week == 1 else often
    weeks = rng.choice([NUMBERS.get(order.weeks, str(order.weeks)), str(order.weeks)])
    runs: list[Run] = [f"{words['please']} {words['ask']} "]
    runs += [Fact("frequency_per_week", often, order.per_week), " for "]
    runs += [Fact("duration_weeks", f"{weeks} weeks", order.weeks)]
    visits, care = desk.visits(0.6), desk.care(0.3)
    runs += [", ", *visits, f" {words['visits']}"] if visits else []
    runs += [f". {words['with']} ", *desk.treatments(", ", " and "), ". "]
    runs += [f"{words['care']} ", *care, " "] if care else []
    return [*runs, Fact("urgent", words["soon"], True)] if order.urgent else runs


def _reached(desk: FrontDesk, words: Words) -> list[Run]:
    """Cover and telephone, as the practice has them."""
    person = desk.referral.patient
    _, she, her = FORMS[person.sex]
    payer, member, group = desk.payer(0.12, 0.25), desk.member(0.15), desk.group(0.6)
    second, number = desk.second(0.2)
    phone = desk.phone(0.25)
    runs: list[Run] = []
    if payer:
        runs += [f"{words['cover'].format(her=her.capitalize())} ", *payer]
        runs += [f", {words['member']} ", *member] if member else []
        runs += [f", {words['group']} ", *group] if group else []
        runs += [f", {words['then']} ", *second, f", {words['member']} ", *number] if second else []
        runs += [". "]
    return [*runs, f"{she} {words['call']} ", *phone, "."] if phone else runs


def _close(sheet: Sheet, y: float, desk: FrontDesk, words: Words, look: Style) -> None:
    """The signature, always above the cut."""
    npi = desk.npi(0.35)
    sheet.text(LEFT, y, words["bye"], look)
    signature(sheet, desk.referral, (LEFT, y + 38, 300), desk.rng, 20)
    line: list[Run] = [*desk.referrer(), *(["     NPI ", *npi] if npi else [])]
    sheet.labelled((LEFT, y + 52), "", line, look)


def _slip(sheet: Sheet, desk: FrontDesk, words: Words, look: Style, fax: list[Run]) -> None:
    """Dashes across the sheet, then the patient again and blanks that nobody filled yet."""
    for dash in range(40, 572, 12):
        sheet.line(dash, CUT, dash + 7, CUT, 0.7)
    small = look.sized(9.5)
    back: list[Run] = [words["slip"], *([f" {words['back']} ", *fax] if fax else [])]
    sheet.labelled((LEFT, CUT + 22), "", back, look.bold())
    person = desk.referral.patient
    who: list[Run] = [f"{words['patient']} ", desk.voice.patient(person), f"     {words['born']} "]
    sheet.labelled((LEFT, CUT + 42), "", [*who, *desk.born()], small)
    y = CUT + 64
    for number, name in enumerate(words["blanks"].split("|")):
        x, end = ((LEFT, 296.0), (306.0, RIGHT))[number % 2]
        start = sheet.text(x, y, name, small)[2] + 4
        sheet.line(start, y + 2.5, end, y + 2.5, 0.5)
        y += 22 * (number % 2)
    x = LEFT
    for name in words["outcomes"].split("|"):
        x = sheet.square((x, y), name, False, small)[2] + 16

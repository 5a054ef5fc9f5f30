"""A practice's answer to a therapist who saw its patient first: to and from side by side, prose."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from random import Random

from simulator.paper.facts import Referral
from simulator.paper.front_desk import FrontDesk
from simulator.paper.own_words import own_words
from simulator.paper.penned import signature
from simulator.paper.phrases import NUMBERS, TIMES, brief, lower, sided
from simulator.paper.sheet import Fact, Paper, Run, Sheet, Style

LEFT, MIDDLE, RIGHT = 72.0, 326.0, 540.0
WIDTH = RIGHT - LEFT
KINDS = "Family Medicine|Internal Medicine|Primary Care|Family Health Center|Medical Group"
FORMS = {"F": ("Ms.", "She", "her"), "M": ("Mr.", "He", "his")}
Words = dict[str, str]


def draw(paper: Paper, referral: Referral, rng: Random) -> None:
    """Draw to and from, the day, about whom, the answer, the order, the cover, the signature."""
    kinds = ["MD", "MD", "DO", "NP", "PA-C"]
    who = replace(referral.provider, credentials=rng.choice(kinds))
    shown = replace(referral, provider=who)
    desk = FrontDesk.of(shown, rng, "us", "long", "month").being(KINDS)
    words = own_words("direct_access_reply", rng)
    look = Style(rng.choice(["tiro", "helv"]), 11)
    sheet = paper.page("referral_order")
    y = _ends(sheet, desk, words, look)
    y = _about(sheet, y + 16, desk, words, look)
    for runs in (_answer(desk, words), _order(desk, words), _care(desk, words),
                 _cover(desk, words), [words["notes"]]):  # fmt: skip
        y = sheet.prose((LEFT, y, WIDTH), runs, look, 1.36) + 9 if runs else y
    _close(sheet, y + 4, desk, words, look)
    paper.imply("sex", desk.referral.patient.sex)
    desk.conclude(paper, words["ask"])


def _ends(sheet: Sheet, desk: FrontDesk, words: Words, look: Style) -> float:
    """Plain paper without a head: the therapist at the left, the practice at the right."""
    clinic, who, fax = desk.referral.clinic, desk.referral.provider, desk.fax(0.15)
    sheet.text(LEFT, 64, words["to"], look.bold())
    lines = [f"{clinic.name}, {clinic.credentials}", clinic.organization, clinic.street,
             f"{clinic.city}, {clinic.state} {clinic.zip}"]  # fmt: skip
    for number, line in enumerate(lines, start=1):
        sheet.text(LEFT, 64 + 14 * number, line, look.sized(10))
    sheet.text(LEFT, 64 + 14 * 5, f"Fax {desk.voice.number(clinic.fax)}", look.sized(10))
    sheet.text(MIDDLE, 64, words["from"], look.bold())
    rows: list[list[Run]] = [
        desk.referrer(), [desk.office()], [who.street],
        [f"{who.city}, {who.state} {who.zip}"], [f"{words['tel']} ", *desk.tel()],
    ]  # fmt: skip
    rows += [[f"{words['fax']} ", *fax]] if fax else []
    for number, runs in enumerate(rows, start=1):
        sheet.fitted((MIDDLE, 64 + 14 * number), RIGHT - MIDDLE, runs, look.sized(10))
    return 64 + 14 * 6


def _about(sheet: Sheet, y: float, desk: FrontDesk, words: Words, look: Style) -> float:
    """The day, then the patient on lines of their own, set in, then the greeting."""
    sheet.labelled((LEFT, y + 10), "", desk.day(), look)
    start = sheet.text(LEFT, y + 36, words["re"], look.bold())[2] + 12
    sheet.labelled((start, y + 36), "", desk.name(), look.bold())
    sheet.labelled((start, y + 50), "", [f"{words['born']} ", *desk.born()], look)
    sheet.text(LEFT, y + 78, f"{words['greeting']} {desk.referral.clinic.first}:", look)
    return y + 100


def _answer(desk: FrontDesk, words: Words) -> list[Run]:
    """What the practice thanks for: the therapist's own visit, some days before the order."""
    order, person = desk.referral.order, desk.referral.patient
    title, _, her = FORMS[person.sex]
    day = order.ordered_on - timedelta(days=desk.rng.choice([1, 2, 5, 6]))
    came = desk.voice.day(day - timedelta(days=max(0, day.weekday() - 4)))
    runs: list[Run] = [f"{words['open']} {title} {person.last}, {words['seen']} {came} for "]
    runs += [*sided(order, order.condition.story), f". {words['agree']} "]
    coded = desk.rng.random() < 0.8
    for number, (code, said) in enumerate(order.diagnoses):
        runs += [" and " if number else "", lower(brief(said))]
        runs += [" (", Fact("diagnoses", code), ")"] if coded else []
    runs += [". "]
    done, began, hurt = desk.surgery(), desk.began(0.3), desk.accident()
    if done:
        named = [Fact("surgery", lower(run.printed)) for run in done if isinstance(run, Fact)]
        runs += [f"{words['done'].format(her=her)} ", *named, ". "]
    runs += [f"{desk.began_as(words['since'])} ", *began, ". "] if began else []
    return [*runs, *hurt, "."] if hurt else runs


def _order(desk: FrontDesk, words: Words) -> list[Run]:
    """That the letter is the order: how often, how long, with which treatments."""
    order, rng = desk.referral.order, desk.rng
    often = rng.choice([TIMES[order.per_week], f"{order.per_week}x per week"])
    weeks = rng.choice([NUMBERS.get(order.weeks, str(order.weeks)), str(order.weeks)])
    runs: list[Run] = [f"{words['accept']} {words['ask']}, "]
    runs += [Fact("frequency_per_week", often, order.per_week), " for "]
    runs += [Fact("duration_weeks", f"{weeks} weeks", order.weeks)]
    visits = desk.visits(0.6)
    runs += [" (", *visits, f" {words['visits']})"] if visits else []
    runs += [f". {words['with']} ", *desk.treatments(", ", " and "), "."]
    return [*runs, " ", Fact("urgent", words["soon"], True)] if order.urgent else runs


def _care(desk: FrontDesk, words: Words) -> list[Run]:
    care = desk.care(0.3)
    return [f"{words['care']} ", *care] if care else []


def _cover(desk: FrontDesk, words: Words) -> list[Run]:
    """What the desk's own file says of cover and telephone."""
    person = desk.referral.patient
    _, she, her = FORMS[person.sex]
    payer, member, group = desk.payer(0.15, 0.25), desk.member(0.2), desk.group(0.6)
    second, number = desk.second(0.2)
    phone = desk.phone(0.35)
    runs: list[Run] = []
    if payer:
        runs += [f"{words['cover'].format(her=her)} ", *payer]
        runs += [f", {words['member']} ", *member] if member else []
        runs += [f", {words['group']} ", *group] if group else []
        runs += ["; ", words["then"], " ", *second, f", {words['member']} ", *number] if (
            second) else []  # fmt: skip
        runs += [". "]
    return [*runs, f"{she} {words['call']} ", *phone, "."] if phone else runs


def _close(sheet: Sheet, y: float, desk: FrontDesk, words: Words, look: Style) -> None:
    sheet.text(LEFT, y, words["bye"], look)
    y += 44
    signature(sheet, desk.referral, (LEFT, y, 300), desk.rng)
    npi = desk.npi(0.35)
    sheet.labelled((LEFT, y + 15), "", desk.referrer(), look)
    if npi:
        sheet.labelled((LEFT, y + 29), "", ["NPI ", *npi], look)
    sheet.text(LEFT, 752, words["foot"], look.sized(8.5))

"""A web record's order as an outline: heads at the margin, the lines under them step inwards."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from random import Random

from simulator.paper.facts import Referral
from simulator.paper.front_desk import SEXES, FrontDesk
from simulator.paper.own_words import own_words
from simulator.paper.phrases import age, brief
from simulator.paper.sheet import Fact, Paper, Run, Style

LEFT, FIRST, SECOND, RIGHT = 56.0, 74.0, 92.0, 556.0
KINDS = "Family Physicians|Primary Care Clinic|Adult Medicine|Medical Group, PLLC|Health Clinic"
Words = dict[str, str]
Line = tuple[float, Sequence[Run]]


def draw(paper: Paper, referral: Referral, rng: Random) -> None:
    """Draw the title, then patient, insurance, order, diagnoses and prescriber, stepping in."""
    who = replace(referral.provider, credentials=rng.choice(["MD", "MD", "DO", "NP", "PA-C"]))
    desk = FrontDesk.of(replace(referral, provider=who), rng, "us", "month", "plain").being(KINDS)
    words = own_words("order_outline_print", rng)
    heads = words["heads"].split("|")
    look = Style("helv", rng.choice([9.5, 10]))
    sheet = paper.page("referral_order")
    sheet.text(LEFT, 58, words["title"], look.sized(16))
    sheet.labelled((LEFT, 76), "", [f"{words['day']} ", *desk.day()], look)
    parts = [_patient(desk, words), _insured(desk, words), _order(desk, words)]
    parts += [_diagnoses(desk), _prescriber(desk, words), _to(desk, words)]
    y = 104.0
    for head, lines in zip(heads, parts, strict=True):
        sheet.text(LEFT, y, head, look.bold().sized(11))
        y += 16
        for x, runs in (line for line in lines if line[1]):
            y = sheet.prose((x, y, RIGHT - x), runs, look, 1.3) + 1.5
        y += 9
    signed = desk.signed(words["signed"], words["unsigned"])
    sheet.line(LEFT, y - 4, RIGHT, y - 4, 0.5)
    sheet.labelled((LEFT, y + 12), "", [signed], look)
    sheet.text(LEFT, 768, words["foot"], look.sized(8))
    desk.conclude(paper, words["ask"])


def _patient(desk: FrontDesk, words: Words) -> list[Line]:
    """The name with sex and age in brackets, and under it born, address and telephone."""
    person, order = desk.referral.patient, desk.referral.order
    sex: Run = Fact("sex", SEXES[person.sex].lower(), person.sex)
    who: list[Run] = [desk.voice.patient(person), " (", sex, f", {age(order, person)} years)"]
    phone = desk.phone(0.1)
    return [
        (FIRST, who),
        (SECOND, [f"{words['born']} ", *desk.born()]),
        (SECOND, desk.home(0.15)),
        (SECOND, [*phone, f" ({words['line']})"] if phone else []),
    ]


def _insured(desk: FrontDesk, words: Words) -> list[Line]:
    payer, member, group = desk.payer(0.0, 0.3), desk.member(0.05), desk.group(0.2)
    numbers: list[Run] = [f"{words['id']} ", *member] if member else []
    if group:
        numbers += [", " if numbers else "", f"{words['group']} ", *group]
    second, number = desk.second()
    other: list[Run] = [f"{words['id']} ", *number] if second else []
    if desk.rng.random() < 0.06:
        return [(FIRST, [words["none"]])]
    return [
        (FIRST, [f"{words['ranks'].split('|')[0]} ", *payer]),
        (SECOND, numbers),
        (FIRST, [f"{words['ranks'].split('|')[1]} ", *second] if second else []),
        (SECOND, other),
    ]


def _order(desk: FrontDesk, words: Words) -> list[Line]:
    """The order's name, and under it what it says, each with a hyphen."""
    order = desk.referral.order
    began, care, visits = desk.began(0.2), desk.care(0.25), desk.visits(0.5)
    done, hurt = desk.surgery(), desk.accident()
    name: list[Run] = [words["name"]]
    name += [", ", Fact("urgent", words["fast"], True)] if order.urgent else []
    dose: list[Run] = ["- ", *desk.course()]
    dose += [" (", *visits, " visits)"] if visits else []
    return [
        (FIRST, name),
        (SECOND, [f"- {words['ask']}"]),
        (SECOND, dose),
        (SECOND, [f"- {words['with']} ", *desk.treatments()]),
        (SECOND, [f"- {words['why']} ", *_unled(desk.story())]),
        (SECOND, [f"- {desk.began_as(words['since'])} ", *began] if began else []),
        (SECOND, ["- s/p ", *done] if done else []),
        (SECOND, ["- ", *hurt] if hurt else []),
        (SECOND, [f"- {words['care']} ", *care] if care else []),
    ]


def _unled(story: list[Run]) -> list[Run]:
    """The story inside a line."""
    first, *rest = story
    if isinstance(first, Fact):
        return [Fact(first.field, first.printed.lower(), first.value), *rest]
    return [first[0].lower() + first[1:], *rest]


def _diagnoses(desk: FrontDesk) -> list[Line]:
    rows: list[Line] = []
    for code, said in desk.referral.order.diagnoses:
        rows.append((FIRST, [Fact("diagnoses", code), f" {brief(said)}"]))
    return rows


def _prescriber(desk: FrontDesk, words: Words) -> list[Line]:
    npi, fax = desk.npi(0.15), desk.fax(0.15)
    numbers: list[Run] = [f"{words['tel']} ", *desk.tel()]
    numbers += [f", {words['fax']} ", *fax] if fax else []
    return [
        (FIRST, [*desk.referrer(), *([" (NPI ", *npi, ")"] if npi else [])]),
        (SECOND, [desk.office()]),
        (SECOND, [desk.address()]),
        (SECOND, numbers),
    ]


def _to(desk: FrontDesk, words: Words) -> list[Line]:
    clinic = desk.referral.clinic
    number = desk.voice.number(clinic.fax)
    return [
        (FIRST, [clinic.organization]),
        (SECOND, [f"{clinic.street}, {clinic.city}, {clinic.state} {clinic.zip}"]),
        (SECOND, [f"{words['fax']} {number}"]),
    ]

"""A hospital record's outgoing referral: number and status, to and from, answers at a far tab."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import timedelta
from random import Random

from simulator.paper.concluded import conclude
from simulator.paper.extras import Others
from simulator.paper.facts import Referral
from simulator.paper.marks import left_blank
from simulator.paper.own_words import own_words
from simulator.paper.people.seen_thirteenth import SEEN_THIRTEENTH
from simulator.paper.phrases import clock, counted, sided
from simulator.paper.sheet import Fact, Paper, Run, Sheet, Style
from simulator.paper.told import ACCIDENTS, began, home, second_cover, sex_in_full
from simulator.paper.voice import Voice

LEFT, MIDDLE, TAB, RIGHT = 54.0, 312.0, 250.0, 558.0
BODY, SMALL, TITLE = Style("helv", 9.5), Style("helv", 8), Style("hebo", 14)
Words = dict[str, str]
Pair = tuple[str, Sequence[Run]]


def draw(paper: Paper, referral: Referral, rng: Random) -> None:
    """Draw the patient on top, number and dates, both sides, codes, questions, cover, comment."""
    voice = Voice.of(rng, dates=rng.choice(["plain", "us", "plain"]))
    words = own_words("referral_ticket_print", rng)
    others = Others(rng, voice, SEEN_THIRTEENTH)
    heads = words["heads"].split("|")
    sheet = paper.page("referral_order")
    y = _top(sheet, referral, voice, rng, words)
    y = _sides(sheet, y, referral, voice, rng, words)
    y = _codes(sheet, y, heads[0], referral)
    y = _answers(sheet, y, heads[1], _questions(referral, voice, rng, words))
    y = _answers(sheet, y, heads[2], _cover(referral, voice, rng, words))
    y = _comment(sheet, y, heads[3], referral, rng, words)
    _signed(sheet, y + 4, referral, voice, rng, words)
    foot = f"{words['foot']} {others.someone()} {voice.day(referral.order.ordered_on)} {clock(rng)}"
    sheet.text(LEFT, 768, foot, SMALL)
    conclude(paper, referral, words["service"])


def _top(sheet: Sheet, referral: Referral, voice: Voice, rng: Random, words: Words) -> float:
    person, order = referral.patient, referral.order
    name = voice.patient_last_first(person)
    x = sheet.fact(LEFT, 48, name, Style("hebo", 12))[2] + 10
    born: list[Run] = [f"{words['born']} ", voice.born(person.born)]
    sheet.labelled((x, 48), "", [f"(MRN {rng.randint(1_000_000, 9_999_999)})"], BODY)
    sex: list[Run] = ["   ", sex_in_full(person)]
    phone: list[Run] = [f"   {words['phone']} ", voice.phone("patient_phone", person.phone)]
    line = [*born, *left_blank(rng, 0.15, sex), *left_blank(rng, 0.25, phone)]
    sheet.labelled((LEFT, 62), "", line, BODY)
    sheet.labelled((LEFT, 75), "", left_blank(rng, 0.3, home(voice, person)), BODY)
    sheet.line(LEFT, 82, RIGHT, 82, 1.4)
    sheet.text(LEFT, 102, words["title"], TITLE)
    day = voice.dated("order_date", order.ordered_on)
    until = order.ordered_on + timedelta(days=rng.choice([90, 180, 365]))
    sheet.labelled((LEFT, 118), words["number"], [str(rng.randint(10_000_000, 99_999_999))], BODY)
    sheet.labelled((220, 118), words["day"], [day], BODY)
    sheet.labelled((400, 118), words["until"], [voice.day(until)], BODY)
    return 138


def _sides(
    sheet: Sheet, y: float, referral: Referral, voice: Voice, rng: Random, words: Words
) -> float:
    """Who refers at the left, to whom at the right, each with address and numbers."""
    who, clinic = referral.provider, referral.clinic
    names = words["sides"].split("|")
    npi: list[Run] = ["NPI: ", Fact("referring_npi", who.npi)]
    fax: list[Run] = ["Fax: ", voice.phone("referring_fax", who.fax)]
    left: list[list[Run]] = [
        voice.referrer(who),
        [voice.organization(who)],
        [f"{who.street}"],
        [f"{who.city}, {who.state} {who.zip}"],
        ["Phone: ", voice.phone("referring_phone", who.phone)],
        left_blank(rng, 0.2, fax),
        left_blank(rng, 0.25, npi),
    ]
    right: list[list[Run]] = [
        [words["service"]],
        [clinic.organization],
        [clinic.street],
        [f"{clinic.city}, {clinic.state} {clinic.zip}"],
        [f"Phone: {voice.number(clinic.phone)}"],
        [f"Fax: {voice.number(clinic.fax)}"],
    ]
    for x, name, rows in ((LEFT, names[0], left), (MIDDLE, names[1], right)):
        sheet.text(x, y, name, BODY.bold())
        for number, runs in enumerate(row for row in rows if row):
            sheet.fitted((x, y + 13 + 12.5 * number), 236, runs, BODY)
    return y + 13 + 12.5 * 7 + 10


def _title(sheet: Sheet, y: float, name: str) -> float:
    sheet.text(LEFT, y, name, Style("hebo", 10.5))
    sheet.line(LEFT, y + 4, RIGHT, y + 4, 0.4)
    return y + 18


def _codes(sheet: Sheet, y: float, name: str, referral: Referral) -> float:
    y = _title(sheet, y, name)
    for code, said in referral.order.diagnoses:
        sheet.fact(LEFT + 6, y, Fact("diagnoses", code), BODY)
        y = sheet.prose((LEFT + 76, y, RIGHT - LEFT - 76), [said], BODY, 1.25) + 1
    return y + 7


def _answers(sheet: Sheet, y: float, name: str, rows: Sequence[Pair]) -> float:
    """Questions at the left, answers at a tab that all of them share; no ruling."""
    y = _title(sheet, y, name)
    for asked, runs in (row for row in rows if row[1]):
        sheet.text(LEFT + 6, y, asked, BODY)
        y = sheet.prose((TAB, y, RIGHT - TAB), runs, BODY, 1.25) + 1.5
    return y + 7


def _questions(referral: Referral, voice: Voice, rng: Random, words: Words) -> list[Pair]:
    order, condition = referral.order, referral.order.condition
    often, long = counted(order, rng)
    names = words["asked"].split("|")
    rank = Fact("urgent", words["fast"] if order.urgent else words["usual"], order.urgent)
    visits: list[Run] = [Fact("visits_requested", str(order.visits), order.visits)]
    treatments: list[Run] = []
    for name in condition.treatments:
        treatments += ["; " if treatments else "", Fact("treatments", name)]
    since = words["since"].split("|")[("onset", "injury", "surgery").index(condition.start)]
    rows: list[Pair] = [
        (names[0], [rank]),
        (names[1], [often]),
        (names[2], [long]),
        (names[3], left_blank(rng, 0.4, visits)),
        (names[4], treatments),
        (names[5], left_blank(rng, 0.25, [Fact("precautions", condition.precautions)])),
        (since, left_blank(rng, 0.15, [began(order, voice)])),
    ]
    if condition.surgery:
        rows.append((names[6], [Fact("surgery", order.say(condition.surgery))]))
    if condition.accident:
        kind = Fact("accident", ACCIDENTS[condition.accident], condition.accident)
        rows.append((names[7], [kind, " - claim ", Fact("claim_number", order.claim_number)]))
    return rows


def _cover(referral: Referral, voice: Voice, rng: Random, words: Words) -> list[Pair]:
    cover, second = referral.coverage, referral.secondary
    names = words["cover"].split("|")
    rows: list[Pair] = [(names[0], [voice.payer(cover)])]
    rows.append((names[1], [Fact("member_id", cover.member_id)]))
    rows.append((names[2], left_blank(rng, 0.4, voice.group(cover))))
    rows.append((names[3], second_cover(voice, second, f", {words['id']} ")))
    return rows


def _comment(
    sheet: Sheet, y: float, name: str, referral: Referral, rng: Random, words: Words
) -> float:
    story = referral.order.condition.story
    runs: list[Run] = [f"{words['said']} ", *sided(referral.order, story), f". {words['back']}"]
    y = _title(sheet, y, name)
    return sheet.prose((LEFT + 6, y, RIGHT - LEFT - 6), runs, BODY, 1.25) + 6


def _signed(
    sheet: Sheet, y: float, referral: Referral, voice: Voice, rng: Random, words: Words
) -> None:
    who, order = referral.provider, referral.order
    said = words["unsigned"]
    if order.signed:
        said = f"{words['signed']} {who.name}, {who.credentials} on {voice.day(order.ordered_on)}"
        said += f" {clock(rng)}"
    sheet.note(Fact("order_signed", said, order.signed), sheet.text(LEFT, y, said, BODY))

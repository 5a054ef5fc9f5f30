"""A web record's order as it is faxed to a clinic: bars, the order in one long ruled table."""

from __future__ import annotations

from collections.abc import Sequence
from random import Random

from simulator.paper.concluded import conclude
from simulator.paper.extras import Others
from simulator.paper.facts import Referral
from simulator.paper.marks import left_blank
from simulator.paper.own_words import own_words
from simulator.paper.people.seen_thirteenth import SEEN_THIRTEENTH
from simulator.paper.phrases import clock, listed, shorthand, sided
from simulator.paper.sheet import Fact, Paper, Run, Sheet, Style
from simulator.paper.told import began, happened, home, second_cover, sex_in_full
from simulator.paper.voice import Voice

LEFT, TAB, RIGHT = 44.0, 164.0, 568.0
BODY, SMALL, HEAD = Style("helv", 9.5), Style("helv", 8), Style("hebo", 10)
Words = dict[str, str]
Pair = tuple[str, Sequence[Run]]


def draw(paper: Paper, referral: Referral, rng: Random) -> None:
    """Draw the practice, to and from, the patient, then one table with the order and cover."""
    voice = Voice.of(rng, dates=rng.choice(["us", "us", "plain"]))
    words = own_words("order_group_print", rng)
    sheet = paper.page("referral_order")
    y = _practice(sheet, referral, voice, rng, words)
    y = _bar(sheet, y, words["patient"])
    y = _table(sheet, y, _patient(referral, voice, rng, words))
    y = _bar(sheet, y + 10, words["order"])
    y = _table(sheet, y, _order(referral, voice, rng, words))
    y = _bar(sheet, y + 10, words["cover"])
    y = _table(sheet, y, _cover(referral, voice, rng, words))
    _signed(sheet, y + 20, referral, voice, rng, words)
    number = rng.randint(10_000, 99_999)
    sheet.text(LEFT, 770, f"{words['foot']} {number}", SMALL)
    sheet.right(RIGHT, 770, f"{Others(rng, voice, SEEN_THIRTEENTH).someone()}, page 1 of 1", SMALL)
    conclude(paper, referral, words["name"])


def _practice(sheet: Sheet, referral: Referral, voice: Voice, rng: Random, words: Words) -> float:
    """The practice at the left and whom the fax goes to at the right."""
    who, clinic = referral.provider, referral.clinic
    sheet.fact(LEFT, 46, voice.organization(who), Style("hebo", 12))
    sheet.text(LEFT, 58, f"{who.street}, {who.city}, {who.state} {who.zip}", SMALL)
    line: list[Run] = [f"{words['tel']} ", voice.phone("referring_phone", who.phone)]
    line += left_blank(rng, 0.2, [f", {words['fax']} ", voice.phone("referring_fax", who.fax)])
    sheet.labelled((LEFT, 69), "", line, SMALL)
    for number, text in enumerate(
        (
            f"{words['to']} {clinic.organization}",
            f"{clinic.city}, {clinic.state}",
            f"{words['fax']} {voice.number(clinic.fax)}",
        )
    ):
        sheet.text(390, 46 + 11.0 * number, text, SMALL)
    return 84


def _bar(sheet: Sheet, y: float, title: str) -> float:
    sheet.frame((LEFT, y, RIGHT, y + 15), 0, 0.85)
    sheet.text(LEFT + 4, y + 11, title, HEAD)
    return y + 15


def _table(sheet: Sheet, y: float, rows: Sequence[Pair]) -> float:
    """Ruled rows: the name in the first column, its value wrapped in the second."""
    for name, runs in (row for row in rows if row[1]):
        end = sheet.prose((TAB + 5, y + 12, RIGHT - TAB - 10), runs, BODY, 1.25)
        low = end - 4.5
        sheet.text(LEFT + 4, y + 12, name, BODY)
        sheet.frame((LEFT, y, RIGHT, low), 0.5)
        sheet.line(TAB, y, TAB, low, 0.5)
        y = low
    return y


def _patient(referral: Referral, voice: Voice, rng: Random, words: Words) -> list[Pair]:
    person = referral.patient
    names = words["asked_who"].split("|")
    name = rng.choice([voice.patient, voice.patient_last_first])(person)
    phone: list[Run] = [voice.phone("patient_phone", person.phone)]
    return [
        (names[0], [name]),
        (names[1], [voice.born(person.born)]),
        (names[2], left_blank(rng, 0.2, [sex_in_full(person)])),
        (names[3], left_blank(rng, 0.25, home(voice, person))),
        (names[4], left_blank(rng, 0.2, phone)),
    ]


def _order(referral: Referral, voice: Voice, rng: Random, words: Words) -> list[Pair]:
    order, who = referral.order, referral.provider
    names = words["asked_what"].split("|")
    codes: list[Run] = []
    for code, said in order.diagnoses:
        codes += ["; " if codes else "", f"{said} - ", Fact("diagnoses", code)]
    rank = Fact("urgent", words["fast"] if order.urgent else words["usual"], order.urgent)
    by: list[Run] = [*voice.referrer(who)]
    by += left_blank(rng, 0.2, [f" ({words['npi']} ", Fact("referring_npi", who.npi), ")"])
    day = voice.dated("order_date", order.ordered_on)
    return [
        (names[0], [words["name"]]),
        (names[1], [day]),
        (names[2], by),
        (names[3], codes),
        (names[4], [rank]),
        (names[5], _note(referral, voice, rng, words)),
    ]


def _note(referral: Referral, voice: Voice, rng: Random, words: Words) -> list[Run]:
    """What the provider typed for the therapists."""
    order, condition = referral.order, referral.order.condition
    runs: list[Run] = [*shorthand(order, voice, rng)]
    visits = Fact("visits_requested", f"{order.visits} visits", order.visits)
    runs += left_blank(rng, 0.65, [", ", visits])
    runs += [". ", *listed("treatments", condition.treatments), ". "]
    runs += [*sided(order, condition.story[0].upper() + condition.story[1:]), ". "]
    since = {"onset": "Onset", "injury": "DOI", "surgery": "Surgery date"}[condition.start]
    runs += left_blank(rng, 0.2, [f"{since} ", began(order, voice), ". "])
    runs += happened(order)
    care: list[Run] = [f"{words['care']} ", Fact("precautions", condition.precautions)]
    return [*runs, *left_blank(rng, 0.25, care)]


def _cover(referral: Referral, voice: Voice, rng: Random, words: Words) -> list[Pair]:
    cover = referral.coverage
    first: list[Run] = [voice.payer(cover), f", {words['id']} ", Fact("member_id", cover.member_id)]
    if cover.group_number and rng.random() < 0.6:
        first += [f", {words['group']} ", *voice.group(cover)]
    names = words["ranks"].split("|")
    second = second_cover(voice, referral.secondary, f", {words['id']} ")
    return [(names[0], first), (names[1], second)]


def _signed(
    sheet: Sheet, y: float, referral: Referral, voice: Voice, rng: Random, words: Words
) -> None:
    who, order = referral.provider, referral.order
    said = words["unsigned"]
    if order.signed:
        said = f"{words['signed']} {who.name}, {who.credentials}, {voice.day(order.ordered_on)}"
        said += f" {clock(rng)}"
    sheet.note(Fact("order_signed", said, order.signed), sheet.text(LEFT, y, said, BODY))

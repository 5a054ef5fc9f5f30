"""A telephone encounter as a record prints it: who called, the desk's words, the provider's yes."""

from __future__ import annotations

from collections.abc import Sequence
from random import Random

from simulator.paper.concluded import conclude
from simulator.paper.extras import Others
from simulator.paper.facts import Referral
from simulator.paper.marks import left_blank
from simulator.paper.own_words import own_words
from simulator.paper.people.seen_eleventh import SEEN_ELEVENTH
from simulator.paper.phrases import age, listed, lower, shorthand, sided
from simulator.paper.sheet import Fact, Paper, Run, Sheet, Style
from simulator.paper.voice import Voice

LEFT, TAB, RIGHT = 54.0, 150.0, 558.0
BODY, SMALL = Style("helv", 10), Style("helv", 8)
KINDS = {"auto": "MVA", "work": "work injury"}
Words = dict[str, str]


def draw(paper: Paper, referral: Referral, rng: Random) -> None:
    """Draw the office, the rows about the call, the messages in turn, how it was closed."""
    voice = Voice.of(rng, dates=rng.choice(["us", "plain", "short"]))
    words = own_words("telephone_encounter_note", rng)
    others = Others(rng, voice, SEEN_ELEVENTH)
    clerk = f"{others.someone()}, {rng.choice(['MA', 'CMA', 'LPN', 'RN'])}"
    sheet = paper.page("referral_order")
    y = _office(sheet, referral, voice, rng)
    sheet.text(LEFT, y, words["title"], Style("hebo", 13))
    y = _rows(sheet, y + 20, _call(referral, voice, rng, words, others, clerk))
    sheet.line(LEFT, y - 4, RIGHT, y - 4, 0.8)
    who = f"{referral.provider.name}, {referral.provider.credentials}"
    hour = rng.randint(8, 11)
    messages: list[tuple[str, Sequence[Run]]] = [
        (clerk, _wish(referral, voice, rng, words)),
        (who, _answer(referral, voice, rng, words)),
        (clerk, [words["done"].format(clinic=referral.clinic.organization)]),
    ]
    y += 14
    for step, (name, runs) in enumerate(messages):
        half = "AM" if hour + step < 12 else "PM"
        at = f"{(hour + step - 1) % 12 + 1}:{rng.randint(0, 59):02} {half}"
        sheet.text(LEFT, y, f"{name}   {at}", BODY.bold())
        y = sheet.prose((LEFT + 14, y + 15, RIGHT - LEFT - 34), runs, BODY, 1.3) + 9
    _closed(sheet, y + 8, referral, voice, rng, words)
    sheet.text(LEFT, 764, f"{words['foot']} {clerk}   Page 1 of 1", SMALL)
    conclude(paper, referral)


def _office(sheet: Sheet, referral: Referral, voice: Voice, rng: Random) -> float:
    who = referral.provider
    sheet.fact(LEFT, 46, voice.organization(who), Style("hebo", 11))
    sheet.text(LEFT, 58, f"{who.street}  {who.city}, {who.state} {who.zip}", SMALL)
    line: list[Run] = ["Ph ", voice.phone("referring_phone", who.phone)]
    line += left_blank(rng, 0.25, ["   Fx ", voice.phone("referring_fax", who.fax)])
    sheet.labelled((LEFT, 69), "", line, SMALL)
    sheet.line(LEFT, 75, RIGHT, 75, 0.8)
    return 96


def _rows(sheet: Sheet, y: float, rows: Sequence[tuple[str, Sequence[Run]]]) -> float:
    for name, runs in rows:
        sheet.text(LEFT, y, f"{name}:", BODY)
        sheet.fitted((TAB, y), RIGHT - TAB, runs, BODY)
        y += 15
    return y + 4


def _call(
    referral: Referral, voice: Voice, rng: Random, words: Words, others: Others, clerk: str
) -> list[tuple[str, Sequence[Run]]]:
    person, cover, second = referral.patient, referral.coverage, referral.secondary
    name: list[Run] = [voice.patient_last_first(person), "    DOB ", voice.born(person.born)]
    name += [f"    ({age(referral.order, person)} y.o. ", Fact("sex", person.sex), ")"]
    calls: list[Run] = ["Patient"]
    calls += left_blank(rng, 0.3, ["   call back ", voice.phone("patient_phone", person.phone)])
    if rng.random() < 0.25:
        calls = [others.relative(person), f"   call back {others.number()}"]
    pays: list[Run] = [voice.payer(cover), "   ID ", Fact("member_id", cover.member_id)]
    if cover.group_number and rng.random() < 0.3:
        pays += ["   Grp ", *voice.group(cover)]
    rows: list[tuple[str, Sequence[Run]]] = [
        (words["patient"], name),
        (words["payer"], pays),
    ]
    if second:
        more: list[Run] = [voice.word("secondary_payer_name", second.payer), "   ID "]
        rows.append((words["second"], [*more, Fact("secondary_member_id", second.member_id)]))
    day: list[Run] = [voice.dated("order_date", referral.order.ordered_on)]
    return [*rows, (words["day"], day), (words["taken"], [clerk]), (words["caller"], calls),
            (words["about"], [words["reason"]])]  # fmt: skip


def _wish(referral: Referral, voice: Voice, rng: Random, words: Words) -> list[Run]:
    """What the desk noted of the call: the complaint, and since when."""
    order, condition = referral.order, referral.order.condition
    runs: list[Run] = [f"{words['says']} ", *sided(order, condition.story), ". "]
    began = {"onset": "Started about", "injury": "DOI", "surgery": "DOS"}[condition.start]
    date = voice.dated(f"{condition.start}_date", order.began_on)
    runs += left_blank(rng, 0.15, [f"{began} ", date, ". "])
    if condition.surgery:
        runs += ["S/p ", Fact("surgery", lower(order.say(condition.surgery))), ". "]
    if condition.accident:
        accident = Fact("accident", KINDS[condition.accident], condition.accident)
        runs += ["This is a ", accident, ", claim # ", Fact("claim_number", order.claim_number)]
        runs.append(". ")
    return [*runs, words["wants"].format(clinic=referral.clinic.organization)]


def _answer(referral: Referral, voice: Voice, rng: Random, words: Words) -> list[Run]:
    """What the provider wrote back: the order itself."""
    order, condition = referral.order, referral.order.condition
    runs: list[Run] = [f"{words['agrees']} ", *shorthand(order, voice, rng)]
    if rng.random() < 0.25:
        runs += [" = ", Fact("visits_requested", f"{order.visits} visits", order.visits)]
    for number, (code, said) in enumerate(order.diagnoses):
        runs += [", " if number else ". Dx: ", f"{said} ", Fact("diagnoses", code)]
    names = [lower(name) for name in condition.treatments[: rng.randint(2, 4)]]
    runs += [f". {words['with']} ", *listed("treatments", names), ". "]
    if rng.random() < 0.6:
        runs += [f"{words['care']} ", Fact("precautions", condition.precautions), " "]
    if order.urgent:
        runs += [Fact("urgent", words["fast"], True), ". "]
    return [*runs, words["back"]]


def _closed(
    sheet: Sheet, y: float, referral: Referral, voice: Voice, rng: Random, words: Words
) -> None:
    who, order = referral.provider, referral.order
    line: list[Run] = [f"{words['by']}: ", *voice.referrer(who)]
    line += left_blank(rng, 0.35, ["    NPI ", Fact("referring_npi", who.npi)])
    sheet.labelled((LEFT, y), "", line, BODY)
    said = words["open"]
    if order.signed:
        said = f"{words['signed']} {who.name}, {who.credentials} on {voice.day(order.ordered_on)}"
    box = sheet.text(LEFT, y + 16, said, BODY)
    sheet.note(Fact("order_signed", said, order.signed), box)

"""A message of a clinic's staff that was printed and faxed: mail heads, a few informal lines."""

from __future__ import annotations

from random import Random

from simulator.paper.extras import Others
from simulator.paper.facts import Referral
from simulator.paper.marks import left_blank
from simulator.paper.own_words import own_words
from simulator.paper.people.seen_sixth import SEEN_SIXTH
from simulator.paper.phrases import EVALUATE, clock, listed, lower, shorthand
from simulator.paper.sheet import Fact, Paper, Run, Sheet, Style
from simulator.paper.voice import Voice

LEFT, WIDTH = 60.0, 490.0
BODY = Style("helv", 10.5)
Words = dict[str, str]


def draw(paper: Paper, referral: Referral, rng: Random) -> None:
    """Draw the line of the fax server, the heads, the message, who sent it, the small print."""
    voice = Voice.of(rng)
    words = own_words("secure_message", rng)
    sheet = paper.page("referral_order")
    who, order = referral.provider, referral.order
    staff = Others(rng, voice, SEEN_SIXTH).someone()
    time = clock(rng)
    line = f"{order.ordered_on:%m/%d/%Y} {time}   {voice.number(who.fax)}  ->  "
    sheet.text(30, 30, f"{line}{voice.number(referral.clinic.fax)}   pg 1 of 1", Style("cour", 8))
    sheet.text(LEFT, 66, words["system"], Style("hebo", 14))
    sheet.line(LEFT, 74, LEFT + WIDTH, 74, 1.5)
    short = f"{referral.patient.last}, {referral.patient.first[0]}"
    rows = (
        ("From:", f"{staff}, {words['role']} [{who.organization}]"),
        ("To:", f"{referral.clinic.organization}; {words['desk']}"),
        (
            "Sent:",
            f"{order.ordered_on:%A, %B} {order.ordered_on.day}, {order.ordered_on.year} {time}",
        ),
        ("Subject:", f"{words['subject']} {short}"),
    )
    for number, (label, said) in enumerate(rows):
        sheet.text(LEFT, 94 + 16 * number, label, BODY.bold())
        sheet.fitted((LEFT + 56, 94 + 16 * number), WIDTH - 60, [said], BODY)
    sheet.line(LEFT, 152, LEFT + WIDTH, 152, 0.6)
    y = _message(sheet, 178, referral, voice, rng, words)
    _close(sheet, y + 8, referral, voice, rng, words, staff)
    paper.imply("treatments", *EVALUATE)
    if "urgent" not in paper.facts:
        paper.imply("urgent", False)
    if "visits_requested" not in paper.facts:
        paper.imply("visits_requested", order.visits)


def _message(
    sheet: Sheet, y: float, referral: Referral, voice: Voice, rng: Random, words: Words
) -> float:
    sheet.text(LEFT, y, words["hello"], BODY)
    order, who = referral.order, referral.provider
    first: list[Run] = [
        words["please"],
        " ",
        *voice.referrer(who),
        f" {words['saw']} ",
        voice.dated("order_date", order.ordered_on),
        f" {words['order']} ",
        *shorthand(order, voice, rng),
    ]
    if rng.random() < 0.3:
        first += [" (", Fact("visits_requested", f"{order.visits} visits", order.visits), " total)"]
    first.append(".")
    if order.urgent:
        first += [" ", Fact("urgent", "URGENT", True), ", please call today."]
    y = sheet.prose((LEFT, y + 24, WIDTH), first, BODY) + 8
    for runs in _patient(referral, voice, rng, words):
        y = sheet.prose((LEFT, y, WIDTH), runs, BODY) + 2
    y += 6
    for runs in _wanted(referral, voice, rng, words):
        y = sheet.prose((LEFT, y, WIDTH), runs, BODY) + 8
    return y


def _patient(referral: Referral, voice: Voice, rng: Random, words: Words) -> list[list[Run]]:
    """Who it is, how to reach and whom to bill: short lines as somebody types them."""
    person, cover = referral.patient, referral.coverage
    sex: list[Run] = [", ", Fact("sex", {"F": "female", "M": "male"}[person.sex], person.sex)]
    who: list[Run] = [f"{words['patient']} ", voice.patient(person), ", DOB ",
                      voice.born(person.born)]  # fmt: skip
    reach: list[Run] = [f"{words['phone']} ", voice.phone("patient_phone", person.phone)]
    home: list[Run] = [", lives at ", voice.word("patient_street", person.street), ", ",
                       *voice.city(person)]  # fmt: skip
    plan: list[Run] = [" ", voice.word("plan_name", cover.plan)]
    group: list[Run] = [", grp ", *voice.group(cover)]
    bill: list[Run] = [f"{words['payer']} ", voice.payer(cover)]
    bill += [*left_blank(rng, 0.5, plan), ", id ", Fact("member_id", cover.member_id)]
    bill += left_blank(rng, 0.4, group)
    lines = [[*who, *left_blank(rng, 0.4, sex)], [*reach, *left_blank(rng, 0.4, home)], bill]
    if referral.secondary:
        second = referral.secondary
        lines.append(["Also has ", voice.word("secondary_payer_name", second.payer), ", id ",
                      Fact("secondary_member_id", second.member_id)])  # fmt: skip
    return lines


def _wanted(referral: Referral, voice: Voice, rng: Random, words: Words) -> list[list[Run]]:
    order = referral.order
    codes: list[Run] = [f"{words['dx']} "]
    for number, (code, said) in enumerate(order.diagnoses):
        codes += ["; " if number else "", f"{said} ", Fact("diagnoses", code)]
    codes.append(". ")
    field = f"{order.condition.start}_date"
    began = {"onset": "Started ", "injury": "Got hurt ", "surgery": "Had surgery "}
    since: list[Run] = [began[order.condition.start], voice.dated(field, order.began_on)]
    if order.condition.surgery:
        since += [" - ", Fact("surgery", order.say(order.condition.surgery))]
    if order.condition.accident:
        kind = order.condition.accident
        said = {"auto": "car accident", "work": "work comp"}[kind]
        since += [", ", Fact("accident", said, kind)]
        since += [", claim ", Fact("claim_number", order.claim_number)]
    codes += left_blank(rng, 0.15, [*since, "."])
    names = [lower(name) for name in order.condition.treatments]
    runs: list[Run] = [f"{words['would']} ", *listed("treatments", names, ", "), "."]
    if rng.random() < 0.75:
        runs += [f" {words['care']} ", Fact("precautions", order.condition.precautions)]
    return [codes, runs]


def _close(
    sheet: Sheet, y: float, referral: Referral, voice: Voice, rng: Random, words: Words, staff: str
) -> None:
    who, order = referral.provider, referral.order
    said = words["unsigned"]
    if order.signed:
        said = f"{words['signed']} {who.name}, {who.credentials}, {voice.day(order.ordered_on)}"
    sheet.note(Fact("order_signed", said, order.signed), sheet.text(LEFT, y, said, BODY))
    y += 26
    sheet.text(LEFT, y, words["thanks"], BODY)
    sheet.text(LEFT, y + 20, f"{staff}, {words['role']}", BODY)
    sheet.fact(LEFT, y + 34, voice.organization(who), BODY)
    ends: list[list[Run]] = [
        [f"{who.street}, {who.city}, {who.state} {who.zip}"],
        ["p ", voice.phone("referring_phone", who.phone), "  f ",
         voice.phone("referring_fax", who.fax)],
        left_blank(rng, 0.25, ["NPI ", Fact("referring_npi", who.npi)]),
    ]  # fmt: skip
    for number, runs in enumerate(ends):
        sheet.labelled((LEFT, y + 48 + 14 * number), "", runs, BODY)
    sheet.line(LEFT, 712, LEFT + WIDTH, 712, 0.4)
    sheet.prose((LEFT, 724, WIDTH), [words["small"]], BODY.sized(7.5))

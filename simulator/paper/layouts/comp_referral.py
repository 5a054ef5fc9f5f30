"""A workers' compensation or auto claim referral: employer, adjuster, claim, and many numbers."""

from __future__ import annotations

from dataclasses import replace
from random import Random

from simulator.paper import ink, invent
from simulator.paper.facts import Referral
from simulator.paper.sheet import Fact, Paper, Run, Style
from simulator.paper.strangers import varied
from simulator.paper.voice import Voice

LEFT, MIDDLE, RIGHT = 44.0, 320.0, 568.0
LABEL, VALUE = Style("tibo", 9.5), Style("tiro", 10)


def draw(paper: Paper, referral: Referral, rng: Random) -> None:
    """Draw the referral, filled on a computer and signed by pen."""
    key = rng.choice(["lumbar_strain", "whiplash"])
    day = referral.order.ordered_on
    referral = replace(referral, order=invent.order(rng, day, key))
    referral = varied(referral, rng)
    voice = Voice.of(rng)
    sheet = paper.page("referral_order")
    kind = referral.order.condition.accident
    title = "WORKERS' COMPENSATION" if kind == "work" else "AUTO / PERSONAL INJURY"
    sheet.centre(306, 50, f"{title} THERAPY REFERRAL", Style("tibo", 14))
    y = 80.0
    for row in _rows(referral, voice, rng):
        for x, (label, runs) in zip((LEFT, MIDDLE), row, strict=False):
            end = sheet.text(x, y, f"{label}:", LABEL)[2] + 4
            sheet.fitted((end, y), (MIDDLE if x == LEFT and len(row) > 1 else RIGHT) - end - 10,
                         runs, VALUE)  # fmt: skip
        y += 19
    sheet.text(LEFT, y + 30, "Physician signature:", LABEL)
    sheet.line(LEFT + 96, y + 32, 330, y + 32)
    signed = referral.order.signed
    place = (LEFT + 96, y + 8, 330.0, y + 32)
    if signed:
        place = ink.sign(sheet, (LEFT + 104, y + 28), referral.provider.name, rng)
    sheet.note(Fact("order_signed", "", signed), place, "ink" if signed else "mark")


def _rows(referral: Referral, voice: Voice, rng: Random) -> list[list[tuple[str, list[Run]]]]:
    person, order, who = referral.patient, referral.order, referral.provider
    other = voice.number(invent.phone(rng, "312"))
    more = voice.number(invent.phone(rng, "618"))
    kind = order.condition.accident
    said = {"work": "Work injury", "auto": "Motor vehicle accident"}[kind]
    rows: list[list[tuple[str, list[Run]]]] = [
        [("Date of referral", [voice.dated("order_date", order.ordered_on)]),
         ("Type of injury", [Fact("accident", said, kind)])],
        [(rng.choice(["Injured worker", "Claimant", "Patient"]), [voice.patient(person)]),
         ("DOB", [voice.born(person.born)])],
        [("Home phone", [voice.phone("patient_phone", person.phone)]),
         ("Sex", [Fact("sex", person.sex)])],
        [("Address", [voice.word("patient_street", person.street), ", ", *voice.city(person)])],
        [("Employer", ["Ironline Fabrication, Inc."]), ("Employer phone", [other])],
        [(rng.choice(["Insurance carrier", "Carrier", "WC carrier"]),
          [voice.word("payer_name", "Granite Mutual Insurance")]),
         ("Claim #", [Fact("claim_number", order.claim_number)])],
        [("Adjuster", [voice.word("adjuster", order.adjuster)]),
         ("Adjuster phone", [more])],
        [("Adjuster fax", [other]),
         ("Date of injury", [voice.dated("injury_date", order.began_on)])],
        [("Nurse case manager", ["Thea Winslow, RN"]), ("NCM phone", [more])],
        [("Employer address", ["400 Foundry Street, Peoria, IL 61602"])],
        [("Policy #", [Fact("member_id", f"GM{rng.randint(1_000_000, 9_999_999)}")])],
    ]  # fmt: skip
    return [*rows, *_order(referral, voice, rng), [
        ("Referring physician", voice.referrer(who)),
        ("NPI", [Fact("referring_npi", who.npi)]),
    ], [
        ("Office phone", [voice.phone("referring_phone", who.phone)]),
        ("Office fax", [voice.phone("referring_fax", who.fax)]),
    ]]  # fmt: skip


def _order(referral: Referral, voice: Voice, rng: Random) -> list[list[tuple[str, list[Run]]]]:
    order = referral.order
    codes: list[Run] = []
    for code, words in order.diagnoses:
        codes += ["; " if codes else "", Fact("diagnoses", code), f" {words}"]
    treatments: list[Run] = []
    for name in order.condition.treatments:
        treatments += [", " if treatments else "", Fact("treatments", name)]
    total = Fact("visits_requested", str(order.visits), order.visits)
    return [
        [("Body part", [order.condition.part])],
        [("Diagnosis", codes)],
        [("Frequency/duration", list(voice.often(order, rng))),
         ("Visits authorized to date", ["0"])],
        [("Visits requested", [total]), ("Work status", ["Light duty"])],
        [("Treatment requested", treatments)],
        [("Restrictions", [voice.word("precautions", order.condition.precautions)])],
    ]  # fmt: skip

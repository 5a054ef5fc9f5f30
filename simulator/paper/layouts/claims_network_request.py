"""A claims network's request for therapy after a work injury: many people, one who prescribes."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from random import Random

from simulator.paper import invent
from simulator.paper.extras import Others
from simulator.paper.facts import Referral
from simulator.paper.marks import filled_line, left_blank, radio
from simulator.paper.own_words import own_words
from simulator.paper.penned import signature
from simulator.paper.people.ordinary import ORDINARY
from simulator.paper.phrases import EVALUATE, brief, listed, shorthand
from simulator.paper.sheet import Fact, Paper, Run, Sheet, Style
from simulator.paper.voice import Voice

LEFT, MIDDLE, RIGHT = 42.0, 312.0, 570.0
LABEL, TYPED, SMALL = Style("helv", 9), Style("helv", 10), Style("helv", 8)
LOOKS = (LABEL, TYPED)
AT_WORK = ("box_back", "ladder_shoulder", "twisted_work_knee")
Words = dict[str, str]
Cell = tuple[str, Sequence[Run]]


def draw(paper: Paper, referral: Referral, rng: Random) -> None:
    """Draw who asks, who was hurt, whose claim it is, who prescribes, what is asked for."""
    order = invent.order(rng, referral.order.ordered_on, rng.choice(AT_WORK), ORDINARY)
    referral = replace(referral, order=order)
    voice = Voice.of(rng)
    words = own_words("claims_network_request", rng)
    others = Others(rng, voice, ORDINARY)
    adjuster = others.someone()
    sheet = paper.page("referral_order")
    sheet.text(LEFT, 48, words["house"], Style("hebi", 14))
    titled = sheet.right(RIGHT, 48, words["title"], Style("hebo", 12))
    sheet.note(Fact("accident", words["title"], "work"), titled)
    sheet.text(LEFT, 61, f"Phone {others.number()}   Fax {others.number()}", SMALL)
    y = 72.0
    parts = (
        _source(referral, voice, rng, words, others, adjuster),
        _worker(referral, voice, rng, words),
        _claim(referral, voice, rng, words, others, adjuster),
        _doctor(referral, voice, rng, words),
    )
    *titles, last = words["parts"].split("|")
    for title, cells in zip(titles, parts, strict=True):
        y = _cells(sheet, _bar(sheet, y, title), cells)
    y = _services(sheet, _bar(sheet, y, last), referral, voice, rng, words)
    _sign(sheet, y + 30, referral, voice, rng, words)
    paper.imply("treatments", *EVALUATE, words["kinds"].split("|")[0])
    if "visits_requested" not in paper.facts:
        paper.imply("visits_requested", order.visits)


def _bar(sheet: Sheet, y: float, title: str) -> float:
    sheet.banner((LEFT, y, RIGHT, y + 14), title, Style("hebo", 9), 0.82)
    return y + 30


def _cells(sheet: Sheet, y: float, cells: Sequence[Cell]) -> float:
    """Two blanks to a row."""
    for number, (name, runs) in enumerate(cells):
        x, end = ((LEFT, MIDDLE - 10), (MIDDLE, RIGHT))[number % 2]
        filled_line(sheet, (x, y + 19.0 * (number // 2)), end, f"{name}:", runs, LOOKS)
    return y + 19.0 * ((len(cells) + 1) // 2) - 6


def _source(
    referral: Referral, voice: Voice, rng: Random, words: Words, others: Others, adjuster: str
) -> list[Cell]:
    asked_by = rng.choice([adjuster, others.someone()])
    return [
        (words["day"], [voice.dated("order_date", referral.order.ordered_on)]),
        (words["source"], [asked_by]),
        ("Phone", [others.number()]),
        ("Email", left_blank(rng, 0.4, [f"{asked_by.split()[-1].lower()}@claims.example"])),
    ]


def _worker(referral: Referral, voice: Voice, rng: Random, words: Words) -> list[Cell]:
    person = referral.patient
    phone: list[Run] = [voice.phone("patient_phone", person.phone)]
    sex: list[Run] = [Fact("sex", {"F": "Female", "M": "Male"}[person.sex], person.sex)]
    home: list[Run] = [voice.word("patient_street", person.street)]
    place = voice.city(person) if rng.random() < 0.85 else []
    return [
        (words["name"], [rng.choice([voice.patient, voice.patient_last_first])(person)]),
        (words["born"], [voice.born(person.born)]),
        (words["phone"], left_blank(rng, 0.1, phone)),
        ("Gender", left_blank(rng, 0.35, sex)),
        (words["home"], home if place else []),
        ("City / State / Zip", place),
    ]


def _claim(
    referral: Referral, voice: Voice, rng: Random, words: Words, others: Others, adjuster: str
) -> list[Cell]:
    order = referral.order
    nurse, phone = left_blank(rng, 0.55, [f"{others.someone()}, RN", others.number()]) or ("", "")
    return [
        (words["employer"], [words["firm"]]),
        ("Employer Phone", left_blank(rng, 0.4, [others.number()])),
        (words["payer"], [Fact("payer_name", words["carrier"])]),
        (words["claim"], [Fact("claim_number", order.claim_number)]),
        (words["hurt"], [voice.dated("injury_date", order.began_on)]),
        ("Jurisdiction", [referral.patient.state]),
        (words["adjuster"], [Fact("adjuster", adjuster)]),
        ("Adjuster Phone / Fax", [f"{others.number()} / {others.number()}"]),
        (words["nurse"], [nurse]),
        ("NCM Phone", [phone]),
    ]


def _doctor(referral: Referral, voice: Voice, rng: Random, words: Words) -> list[Cell]:
    who = referral.provider
    npi: list[Run] = [Fact("referring_npi", who.npi)]
    fax: list[Run] = [voice.phone("referring_fax", who.fax)]
    return [
        (words["doctor"], voice.referrer(who)),
        ("NPI", left_blank(rng, 0.4, npi)),
        (words["office"], left_blank(rng, 0.15, [voice.organization(who)])),
        (words["tel"], [voice.phone("referring_phone", who.phone)]),
        (words["fax"], left_blank(rng, 0.25, fax)),
        ("Next Appt", left_blank(rng, 0.6, ["2 weeks"])),
    ]


def _services(
    sheet: Sheet, y: float, referral: Referral, voice: Voice, rng: Random, words: Words
) -> float:
    order, condition = referral.order, referral.order.condition
    x = LEFT
    for number, name in enumerate(words["kinds"].split("|")):
        x = sheet.square((x, y), name, not number, TYPED)[2] + 16
    x = MIDDLE + 90
    for name, meant in zip(words["rank"].split("|"), (False, True), strict=True):
        box = radio(sheet, (x, y + 19), name, meant == order.urgent, LABEL)
        if meant == order.urgent:
            sheet.note(Fact("urgent", name, meant), box, "mark")
        x = box[2] + 12
    part: list[Run] = [condition.part]
    if order.side != "none":
        part = [Fact("laterality", order.side.capitalize(), order.side), " ", *part]
    visits: list[Run] = [Fact("visits_requested", str(order.visits), order.visits)]
    filled_line(sheet, (LEFT, y + 19), MIDDLE + 70, f"{words['part']}:", part, LOOKS)
    y += 38
    for number, (code, said) in enumerate(order.diagnoses):
        dx: list[Run] = [Fact("diagnoses", code), f"  {brief(said)}"]
        filled_line(sheet, (LEFT, y), RIGHT, "" if number else f"{words['dx']}:", dx, LOOKS)
        y += 19
    often = shorthand(order, voice, rng)
    filled_line(sheet, (LEFT, y), MIDDLE + 70, f"{words['often']}:", often, LOOKS)
    shown = left_blank(rng, 0.4, visits)
    filled_line(sheet, (MIDDLE + 90, y), RIGHT, f"{words['visits']}:", shown, LOOKS)
    names: list[Run] = [f"{words['ask']}. ", *listed("treatments", condition.treatments)]
    filled_line(sheet, (LEFT, y + 19), RIGHT, f"{words['treat']}:", names, LOOKS)
    care: list[Run] = [Fact("precautions", condition.precautions)]
    shown = left_blank(rng, 0.2, care)
    filled_line(sheet, (LEFT, y + 38), RIGHT, f"{words['care']}:", shown, LOOKS)
    return y + 48


def _sign(
    sheet: Sheet, y: float, referral: Referral, voice: Voice, rng: Random, words: Words
) -> None:
    order = referral.order
    sheet.line(LEFT, y, 350, y, 0.6)
    signature(sheet, referral, (LEFT, y, 350), rng, 20)
    sheet.text(LEFT, y + 10, words["sign"], SMALL)
    day: list[Run] = [voice.dated("order_date", order.ordered_on)] if order.signed else []
    filled_line(sheet, (370, y), RIGHT, "Date:", left_blank(rng, 0.2, day), LOOKS)
    sheet.text(LEFT, 768, words["small"], SMALL)

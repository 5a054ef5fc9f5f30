"""A requisition from a modern record system: a patient banner, codes in brackets, questions."""

from __future__ import annotations

from random import Random

from simulator.paper.facts import Referral
from simulator.paper.marks import left_blank
from simulator.paper.sheet import Fact, Paper, Run, Sheet, Style
from simulator.paper.truth import around
from simulator.paper.voice import Voice

BODY = Style("helv", 9)
LEFT, RIGHT = 40.0, 572.0
COLUMNS = (40.0, 222.0, 404.0)


def draw(paper: Paper, referral: Referral, rng: Random) -> None:
    """Draw the requisition: banner, order, diagnoses, questions and answers, coverage, provider."""
    voice = Voice.of(rng, dates=rng.choice(["plain", "us"]))
    sheet = paper.page("referral_order")
    y = _banner(sheet, referral, voice, rng)
    y = _order(sheet, referral, voice, rng, y)
    y = _diagnoses(sheet, referral, y)
    y = _questions(sheet, referral, voice, rng, y)
    y = _coverage(sheet, referral, voice, rng, y)
    _provider(sheet, referral, voice, rng, y)


def _banner(sheet: Sheet, referral: Referral, voice: Voice, rng: Random) -> float:
    person, order = referral.patient, referral.order
    sheet.frame((LEFT, 34, RIGHT, 96), 0.8, 0.95)
    name = voice.patient_last_first(person)
    sheet.fact(LEFT + 8, 52, name, Style("hebo", 13))
    age = (order.ordered_on - person.born).days // 365
    sex = {"F": "Female", "M": "Male"}[person.sex]
    x = sheet.text(LEFT + 8, 68, f"{age} y.o. ", BODY)[2]
    x = sheet.fact(x, 68, Fact("sex", sex, person.sex), BODY)[2]
    x = sheet.text(x + 14, 68, "DOB: ", BODY)[2]
    x = sheet.fact(x, 68, voice.born(person.born), BODY)[2]
    sheet.text(x + 14, 68, f"MRN: {rng.randint(10_000_000, 99_999_999)}", BODY)
    home: list[Run] = [voice.word("patient_street", person.street), ", ", *voice.city(person)]
    x = sheet.labelled((LEFT + 8, 84), "", home, BODY)
    if phone := left_blank(rng, 0.15, [voice.phone("patient_phone", person.phone)]):
        sheet.labelled((x + 16, 84), "", ["Mobile ", *phone], BODY)
    sheet.text(LEFT, 122, "Ambulatory Referral to Physical Therapy", Style("hebo", 13))
    sheet.right(RIGHT, 122, f"Order ID {rng.randint(100_000_000, 999_999_999)}", BODY)
    return 138


def _columns(sheet: Sheet, y: float, cells: list[tuple[str, list[Run]]]) -> float:
    for number, (label, runs) in enumerate(cells):
        x = COLUMNS[number % 3]
        top = y + 26 * (number // 3)
        sheet.text(x, top, label, BODY.bold().sized(8))
        sheet.fitted((x, top + 11), 176, runs, BODY)
    return y + 26 * ((len(cells) + 2) // 3) + 6


def _title(sheet: Sheet, y: float, text: str) -> float:
    sheet.text(LEFT, y, text, Style("hebo", 10.5))
    sheet.line(LEFT, y + 4, RIGHT, y + 4, 0.9)
    return y + 18


def _order(sheet: Sheet, referral: Referral, voice: Voice, rng: Random, y: float) -> float:
    order = referral.order
    names = {"onset": "Onset date", "injury": "Injury date", "surgery": "Surgery date"}
    at = f" {rng.randint(8, 11)}:{rng.randint(10, 59)} AM"
    y = _title(sheet, y, "Order Information")
    cells: list[tuple[str, list[Run]]] = [
        ("Order Date", [voice.dated("order_date", order.ordered_on), at]),
        ("Class", ["Outgoing Referral"]),
        ("Priority", [Fact("urgent", "Urgent" if order.urgent else "Routine", order.urgent)]),
        (names[order.condition.start], [voice.began(order)[1]]),
        ("Referred To", [referral.clinic.organization]),
    ]
    if order.side != "none":
        side = Fact("laterality", order.side.capitalize(), order.side)
        cells.append(("Laterality", [side]))
    return _columns(sheet, y, cells)


def _diagnoses(sheet: Sheet, referral: Referral, y: float) -> float:
    y = _title(sheet, y, "Associated Diagnoses")
    for code, words in referral.order.diagnoses:
        y = sheet.prose((LEFT + 6, y, RIGHT - LEFT - 12),
                        [f"{words} [", Fact("diagnoses", code), "]"], BODY)  # fmt: skip
    return y + 8


def _questions(sheet: Sheet, referral: Referral, voice: Voice, rng: Random, y: float) -> float:
    order = referral.order
    treatments: list[Run] = []
    for name in order.condition.treatments:
        treatments += ["; " if treatments else "", Fact("treatments", name)]
    codes: list[Run] = []
    for code in order.condition.procedures:
        codes += ["; " if codes else "", Fact("procedures", code)]
    answers: list[tuple[str, list[Run]]] = [
        ("Reason for referral?", [f"{order.say(order.condition.story)}"]),
        ("How often?", list(voice.often(order, rng))),
        ("Number of visits?", [Fact("visits_requested", str(order.visits), order.visits)]),
        ("Which treatments?", treatments),
        ("Procedure codes?", left_blank(rng, 0.3, codes) or ["-"]),
        ("Precautions?", [Fact("precautions", order.condition.precautions)]),
    ]
    if order.condition.surgery:
        done = voice.word("surgery", order.say(order.condition.surgery))
        answers.append(("Surgery performed?", [done]))
    kind = order.condition.accident
    said = {"auto": "Yes - auto accident", "work": "Yes - work related",
            "other": "Yes - other", "": "No"}.get(kind, "")  # fmt: skip
    result: list[Run] = [Fact("accident", said, kind)] if kind else ["No"]
    if order.claim_number:
        result += [", claim ", Fact("claim_number", order.claim_number)]
    answers.append(("Is this visit related to an accident?", result))
    y = _title(sheet, y, "Order Questions")
    sheet.text(LEFT + 6, y, "Question", BODY.bold())
    sheet.text(230, y, "Answer", BODY.bold())
    y += 14
    for question, runs in answers:
        sheet.text(LEFT + 6, y, question, BODY)
        y = sheet.prose((230, y, RIGHT - 236), runs, BODY) + 2
    return y + 8


def _coverage(sheet: Sheet, referral: Referral, voice: Voice, rng: Random, y: float) -> float:
    cover, second = referral.coverage, referral.secondary
    y = _title(sheet, y, "Coverage")
    cells: list[tuple[str, list[Run]]] = [
        ("Payer", [voice.payer(cover)]),
        ("Plan", left_blank(rng, 0.2, [voice.word("plan_name", cover.plan)])),
        ("Subscriber #", [Fact("member_id", cover.member_id)]),
        ("Group #", left_blank(rng, 0.2, voice.group(cover))),
    ]
    if second is not None:
        cells += [
            ("Secondary Payer", [voice.word("secondary_payer_name", second.payer)]),
            ("Secondary Subscriber #", [Fact("secondary_member_id", second.member_id)]),
        ]
    return _columns(sheet, y, cells)


def _provider(sheet: Sheet, referral: Referral, voice: Voice, rng: Random, y: float) -> None:
    who, order = referral.provider, referral.order
    y = _title(sheet, y, "Ordering Provider")
    y = _columns(sheet, y, [
        ("Name", voice.referrer(who)),
        ("NPI", left_blank(rng, 0.08, [Fact("referring_npi", who.npi)])),
        ("Department", [voice.word("referring_organization", who.organization)]),
        ("Department Phone", [voice.phone("referring_phone", who.phone)]),
        ("Department Fax", [voice.phone("referring_fax", who.fax)]),
    ])  # fmt: skip
    if not order.signed:
        box = sheet.text(LEFT, y + 4, "Signature pending", BODY)
        sheet.note(Fact("order_signed", "Signature pending", False), box)
        return
    first = f"Electronically signed by {who.name}, {who.credentials}"
    second = f"on {voice.day(order.ordered_on)} at {rng.randint(1, 5)}:{rng.randint(10, 59)} PM"
    boxes = (sheet.text(LEFT, y + 4, first, BODY), sheet.text(LEFT, y + 15, second, BODY))
    sheet.note(Fact("order_signed", f"{first} {second}", True), around(*boxes))

"""An EMR's faxed order form: shaded headings, pairs in two columns, questions with answers."""

from __future__ import annotations

from random import Random

from simulator.paper import extras
from simulator.paper.facts import Referral
from simulator.paper.marks import left_blank
from simulator.paper.phrases import clock, listed
from simulator.paper.sheet import Fact, Paper, Run, Sheet, Style
from simulator.paper.voice import Voice

LEFT, MIDDLE, RIGHT = 42.0, 310.0, 570.0
BODY = Style("helv", 9)
Pair = tuple[str, list[Run]]


def draw(paper: Paper, referral: Referral, rng: Random) -> None:
    """Draw the order: patient, coverage, order with its questions, who authorized it."""
    voice = Voice.of(rng, dates="us")
    sheet = paper.page("referral_order")
    who, order = referral.provider, referral.order
    sheet.fact(LEFT, 44, voice.organization(who), Style("hebo", 12))
    sheet.text(LEFT, 56, f"{who.street}, {who.city}, {who.state} {who.zip}", BODY.sized(8))
    numbers: list[Run] = ["Ph: ", voice.phone("referring_phone", who.phone), "  Fx: ",
                          voice.phone("referring_fax", who.fax)]  # fmt: skip
    sheet.labelled((LEFT, 67), "", numbers, BODY.sized(8))
    sheet.right(RIGHT, 44, "Ambulatory Referral to Physical Therapy", Style("hebo", 11))
    y = _section(sheet, 84, "Patient Demographics", _patient(referral, voice, rng))
    y = _section(sheet, y, "Primary Coverage", _coverage(referral, voice, rng))
    if referral.secondary is not None:
        y = _section(sheet, y, "Secondary Coverage", [
            ("Payer", [voice.word("secondary_payer_name", referral.secondary.payer)]),
            ("Member ID", [Fact("secondary_member_id", referral.secondary.member_id)]),
        ])  # fmt: skip
    y = _order(sheet, referral, voice, rng, y)
    if order.signed:
        words = f"Electronically signed by: {who.name}, {who.credentials}"
        words += f" {voice.day(order.ordered_on)} {clock(rng)}"
    else:
        words = "Signature: pending (order not yet signed)"
    box = sheet.text(LEFT, y + 18, words, BODY)
    sheet.note(Fact("order_signed", words, order.signed), box)


def _section(sheet: Sheet, y: float, title: str, pairs: list[Pair]) -> float:
    sheet.banner((LEFT - 4, y, RIGHT, y + 14), title, Style("hebo", 9.5), 0.82)
    y += 28
    for number, (label, runs) in enumerate(pairs):
        x = LEFT if number % 2 == 0 else MIDDLE
        sheet.text(x, y, label, BODY.sized(8.5))
        sheet.fitted((x + 92, y), 158, runs, BODY.bold())
        y += 13.0 * (number % 2)
    return y + 13.0 * (len(pairs) % 2) + 2


def _patient(referral: Referral, voice: Voice, rng: Random) -> list[Pair]:
    person = referral.patient
    sex = Fact("sex", {"F": "Female", "M": "Male"}[person.sex], person.sex)
    phone = left_blank(rng, 0.2, [voice.phone("patient_phone", person.phone)])
    return [
        ("Patient Name", [voice.patient_last_first(person)]),
        ("Legal Sex", [sex]),
        ("Date of Birth", [voice.born(person.born)]),
        ("MRN", [str(rng.randint(100_000, 999_999))]),
        ("Street Address", [voice.word("patient_street", person.street)]),
        ("Home Phone", phone),
        ("City, State, ZIP", voice.city(person)),
        ("Emergency Contact", [extras.relative(rng, person)]),
    ]


def _coverage(referral: Referral, voice: Voice, rng: Random) -> list[Pair]:
    cover = referral.coverage
    return [
        ("Payer", [voice.payer(cover)]),
        ("Plan", left_blank(rng, 0.2, [voice.word("plan_name", cover.plan)])),
        ("Member ID", [Fact("member_id", cover.member_id)]),
        ("Group Number", voice.group(cover)),
        ("Subscriber", ["Self"]),
    ]


def _order(sheet: Sheet, referral: Referral, voice: Voice, rng: Random, y: float) -> float:
    who, order = referral.provider, referral.order
    urgent = Fact("urgent", "Urgent" if order.urgent else "Routine", order.urgent)
    y = _section(sheet, y, "Order Information", [
        ("Order Date", [voice.dated("order_date", order.ordered_on)]),
        ("Priority", [urgent]),
        ("Ordering Provider", voice.referrer(who)),
        ("NPI", left_blank(rng, 0.1, [Fact("referring_npi", who.npi)])),
    ])  # fmt: skip
    sheet.banner((LEFT - 4, y, RIGHT, y + 14), "Associated Diagnoses", Style("hebo", 9.5), 0.82)
    y += 28
    for code, words in order.diagnoses:
        sheet.labelled((LEFT, y), "", [f"{words} [", Fact("diagnoses", code), "]"], BODY)
        y += 12
    sheet.banner((LEFT - 4, y, RIGHT, y + 14), "Order Questions", Style("hebo", 9.5), 0.82)
    y += 28
    for question, runs in _questions(referral, voice):
        sheet.text(LEFT, y, question, BODY)
        y = sheet.prose((MIDDLE - 40, y, RIGHT - MIDDLE + 40), runs or ["Not answered"],
                        BODY.bold()) + 2  # fmt: skip
    return y


def _questions(referral: Referral, voice: Voice) -> list[Pair]:
    order = referral.order
    _, began = voice.began(order)
    asked = {"onset_date": "When did the symptoms begin?", "injury_date": "Date of injury?",
             "surgery_date": "Date of surgery?"}[began.field]  # fmt: skip
    pairs: list[Pair] = [
        ("Reason for referral?", ["Evaluate and treat"]),
        ("How many times per week?", [Fact("frequency_per_week", str(order.per_week),
                                           order.per_week)]),
        ("For how many weeks?", [Fact("duration_weeks", str(order.weeks), order.weeks)]),
        ("Number of visits requested?", [Fact("visits_requested", str(order.visits),
                                              order.visits)]),
        (asked, [began]),
        ("Which side?", [Fact("laterality", order.side)] if order.side != "none" else []),
        ("Treatments requested?", listed("treatments", order.condition.treatments)),
        ("Precautions or restrictions?", [Fact("precautions", order.condition.precautions)]),
    ]  # fmt: skip
    if order.condition.surgery:
        pairs.insert(5, ("What surgery was performed?",
                         [Fact("surgery", order.say(order.condition.surgery))]))  # fmt: skip
    return pairs

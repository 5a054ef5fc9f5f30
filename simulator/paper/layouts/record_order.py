"""An order as a record system prints it: patient bar, coverage table, questions and answers."""

from __future__ import annotations

from random import Random

from simulator.paper.facts import Referral
from simulator.paper.sheet import Fact, Paper, Run, Sheet, Style
from simulator.paper.strangers import varied
from simulator.paper.truth import around
from simulator.paper.voice import Voice

LEFT, RIGHT = 42.0, 570.0
BODY = Style("helv", 9)
TITLES = (
    "Ambulatory Referral to Physical Therapy",
    "AMB REFERRAL TO PT",
    "Physical Therapy Evaluate and Treat Order",
    "REFERRAL TO OUTPATIENT REHABILITATION",
)


def draw(paper: Paper, referral: Referral, rng: Random) -> None:
    """Draw the print of the order."""
    referral = varied(referral, rng)
    voice = Voice.of(rng, capitals=rng.random() < 0.4, dates=rng.choice(["us", "plain"]))
    sheet = paper.page("referral_order")
    y = _head(sheet, referral, voice, rng)
    y = _coverages(sheet, referral, voice, rng, y + 8)
    y = _details(sheet, referral, voice, rng, y + 10)
    y = _questions(sheet, referral, voice, rng, y + 10)
    _signed(sheet, referral, voice, rng, y + 14)


def _head(sheet: Sheet, referral: Referral, voice: Voice, rng: Random) -> float:
    person, who = referral.patient, referral.provider
    sheet.fact(LEFT, 44, voice.word("referring_organization", who.organization), Style("hebo", 12))
    sheet.right(RIGHT, 44, f"Printed {voice.day(referral.order.evaluated_on)}  9:41 AM", BODY)
    sheet.text(LEFT, 64, rng.choice(TITLES), Style("hebo", 11))
    sheet.right(RIGHT, 64, f"Order #{rng.randint(100_000_000, 999_999_999)}", BODY)
    sheet.line(LEFT, 70, RIGHT, 70)
    age = (referral.order.ordered_on - person.born).days // 365
    x = sheet.labelled((LEFT, 84), "Patient:", [voice.patient_last_first(person)], BODY)
    x = sheet.labelled(
        (max(x + 14, 236), 84), "DOB:", [voice.born(person.born), f" ({age} y.o.)"], BODY
    )
    sex = {"F": "female", "M": "male"}[person.sex]
    x = sheet.labelled((x + 14, 84), "Sex:", [Fact("sex", sex, person.sex)], BODY)
    sheet.labelled((x + 14, 84), "MRN:", [str(rng.randint(1_000_000, 9_999_999))], BODY)
    street = voice.word("patient_street", person.street)
    sheet.labelled((LEFT, 98), "Address:", [street, ", ", *voice.city(person)], BODY)
    sheet.labelled(
        (LEFT, 112), "Phone:", [voice.phone("patient_phone", person.phone), " (H)"], BODY
    )
    if rng.random() < 0.5:
        sheet.labelled((236, 112), "Emergency contact:", ["R. Holt (207) 555-0198"], BODY)
    sheet.labelled((LEFT, 126), "PCP:", ["Corwin Stavanger, MD"], BODY)
    return 130.0


def _coverages(sheet: Sheet, referral: Referral, voice: Voice, rng: Random, y: float) -> float:
    heads = rng.choice([
        ("Payor", "Plan", "Subscriber ID", "Group #"),
        ("Insurance", "Plan", "Member ID", "Group"),
        ("Coverage", "Plan Name", "Policy Number", "Group Number"),
    ])  # fmt: skip
    sheet.text(LEFT, y + 8, "Insurance Information" if rng.random() < 0.5 else "Coverages",
               BODY.bold())  # fmt: skip
    places = (LEFT, 220.0, 360.0, 480.0)
    for x, head in zip(places, heads, strict=True):
        sheet.text(x, y + 22, head, BODY.bold())
    cover = referral.coverage
    number = Fact("member_id", cover.member_id, cover.member_id.replace(" ", ""))
    cells: tuple[list[Run], ...] = (
        [voice.payer(cover)],
        [voice.word("plan_name", cover.plan)] if cover.plan else [],
        [number],
        voice.group(cover),
    )
    for x, runs, end in zip(places, cells, (*places[1:], RIGHT), strict=True):
        sheet.fitted((x, y + 36), end - x - 8, runs, BODY)
    return y + 40


def _details(sheet: Sheet, referral: Referral, voice: Voice, rng: Random, y: float) -> float:
    order, who = referral.order, referral.provider
    sheet.text(LEFT, y + 8, "Order Details", BODY.bold())
    ordered = voice.dated("order_date", order.ordered_on)
    label = rng.choice(["Order Date:", "Ordered On:", "Ordering Date:", "Date Ordered:"])
    sheet.labelled((LEFT, y + 22), label, [ordered], BODY)
    words = rng.choice(["STAT", "Urgent"] if order.urgent else ["Routine", "Routine"])
    sheet.labelled((236, y + 22), "Priority:", [Fact("urgent", words, order.urgent)], BODY)
    sheet.labelled((400, y + 22), "Class:", ["External Referral"], BODY)
    label = rng.choice(["Authorizing Provider:", "Ordering Provider:", "Ordering User/Provider:"])
    if label.startswith("Ordering User"):
        label = "Ordering Provider:"
    sheet.labelled((LEFT, y + 36), label, voice.referrer(who), BODY)
    sheet.labelled((340, y + 36), "NPI:", [Fact("referring_npi", who.npi)], BODY)
    sheet.labelled((LEFT, y + 50), "Department Phone:",
                   [voice.phone("referring_phone", who.phone)], BODY)  # fmt: skip
    sheet.labelled((340, y + 50), "Department Fax:",
                   [voice.phone("referring_fax", who.fax)], BODY)  # fmt: skip
    sheet.text(LEFT, y + 66, rng.choice(["Associated Diagnoses", "Diagnoses:", "Dx Association"]),
               BODY.bold())  # fmt: skip
    y += 66
    square = rng.random() < 0.5
    for code, words in order.diagnoses:
        y += 13
        runs: list[Run] = [voice.word("", words).printed, " [", Fact("diagnoses", code), "]"]
        if not square:
            runs = [Fact("diagnoses", code), f"  {voice.word('', words).printed}"]
        sheet.labelled((LEFT + 12, y), "", runs, BODY)
    return y


def _questions(sheet: Sheet, referral: Referral, voice: Voice, rng: Random, y: float) -> float:
    order = referral.order
    label, began = voice.began(order)
    treatments: list[Run] = []
    for name in order.condition.treatments:
        treatments += [", " if treatments else "", voice.word("treatments", name)]
    rows: list[tuple[str, list[Run]]] = [
        ("Frequency", [Fact("frequency_per_week", f"{order.per_week}x/week", order.per_week)]),
        ("Duration", [Fact("duration_weeks", f"{order.weeks} weeks", order.weeks)]),
        ("Number of visits", [Fact("visits_requested", str(order.visits), order.visits)]),
        (label, [began]),
        ("Treatment", treatments),
    ]
    if order.side != "none":
        rows.append(("Laterality", [Fact("laterality", order.side.capitalize(), order.side)]))
    if order.condition.surgery:
        words = voice.word("surgery", order.say(order.condition.surgery))
        rows.append(("Surgical procedure", [words]))
    sheet.text(LEFT, y + 8, "Question", BODY.bold())
    sheet.text(200, y + 8, "Answer", BODY.bold())
    y += 8
    colon = rng.choice(["", ":", "?"])
    for question, runs in rows:
        y += 14
        sheet.text(LEFT, y, question + colon, BODY)
        sheet.fitted((200, y), RIGHT - 200, runs, BODY)
    care = voice.word("precautions", order.condition.precautions)
    y += 16
    sheet.labelled((LEFT, y), "Precautions:", [care], BODY)
    story = f"Comments: Patient with {order.say(order.condition.story)}. Please send the plan."
    return sheet.prose((LEFT, y + 16, RIGHT - LEFT), [story], BODY)


def _signed(sheet: Sheet, referral: Referral, voice: Voice, rng: Random, y: float) -> None:
    who, order = referral.provider, referral.order
    if not order.signed:
        box = sheet.text(LEFT, y, "Order status: not yet signed", BODY)
        sheet.note(Fact("order_signed", "not yet signed", False), box)
        return
    words = rng.choice(
        ["Electronically signed by", "Electronically authenticated by", "E-signed by"]
    )
    text = f"{words} {who.name}, {who.credentials} on {voice.day(order.ordered_on)} at 3:15 PM"
    sheet.note(Fact("order_signed", text, True), around(sheet.text(LEFT, y, text, BODY)))

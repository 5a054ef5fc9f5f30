"""A hospital system's referral print: labels over values in a grid, questions and answers."""

from __future__ import annotations

from random import Random

from simulator.paper.extras import Others
from simulator.paper.facts import Referral
from simulator.paper.marks import left_blank
from simulator.paper.own_words import own_words
from simulator.paper.people.seen_fourth import SEEN_FOURTH
from simulator.paper.phrases import EVALUATE, age, clock
from simulator.paper.sheet import Fact, Paper, Run, Sheet, Style
from simulator.paper.voice import Voice

LEFT, RIGHT = 44.0, 568.0
LABEL, VALUE = Style("hebo", 8.5), Style("helv", 9)
SPLIT = 210.0
Words = dict[str, str]
Pair = tuple[str, list[Run]]


def draw(paper: Paper, referral: Referral, rng: Random) -> None:
    """Draw the print: band of the patient, order, diagnoses, questions, coverage, who and where."""
    voice = Voice.of(rng, dates=rng.choice(["us", "plain"]))
    words = own_words("ambulatory_print", rng)
    sheet = paper.page("referral_order")
    person, order = referral.patient, referral.order
    sheet.frame((LEFT - 8, 30, RIGHT + 8, 74), 0, 0.9)
    sheet.fact(LEFT, 45, voice.patient_last_first(person), Style("hebo", 11))
    sex = Fact("sex", {"F": "female", "M": "male"}[person.sex], person.sex)
    born: list[Run] = ["DOB: ", voice.born(person.born), f"  ({age(order, person)} yrs)  ", sex]
    sheet.labelled((300, 45), "", born, VALUE)
    sheet.text(490, 45, f"MRN: {rng.randint(10_000_000, 99_999_999)}", VALUE)
    home: list[Run] = [voice.word("patient_street", person.street), ", ", *voice.city(person)]
    sheet.labelled((LEFT, 58), "", home, VALUE)
    phone = voice.phone("patient_phone", person.phone)
    kind = rng.choice([" (M)", " (H)", " (Mobile)"])
    sheet.labelled((LEFT, 69), "", left_blank(rng, 0.15, [phone, kind]), VALUE)
    number = rng.randint(200_000_000, 899_999_999)
    sheet.text(LEFT, 96, words["title"], Style("hebo", 13))
    sheet.right(RIGHT, 96, f"Order #{number}", VALUE)
    y = _grid(sheet, 112, _order(referral, voice, rng, words))
    y = _section(sheet, y + 4, "Diagnoses")
    for code, said in order.diagnoses:
        y = sheet.prose((LEFT, y, RIGHT - LEFT), [f"{said} [", Fact("diagnoses", code), "]"], VALUE)
    y = _questions(sheet, y + 6, referral, voice, rng, words)
    y = _section(sheet, y + 4, "Coverage")
    y = _grid(sheet, y, _coverage(referral, voice, rng, words))
    y = _section(sheet, y + 2, "Providers")
    y = _providers(sheet, referral, voice, rng, words, y)
    _signed(sheet, referral, voice, rng, words, y + 14)
    sheet.text(
        LEFT, 766, f"Printed by {Others(rng, voice, SEEN_FOURTH).someone()} at {clock(rng)}", VALUE
    )
    sheet.right(RIGHT, 766, "Page 1 of 1", VALUE)
    paper.imply("treatments", *EVALUATE)


def _section(sheet: Sheet, y: float, title: str) -> float:
    sheet.text(LEFT, y + 8, title, Style("hebo", 10.5))
    sheet.line(LEFT, y + 12, RIGHT, y + 12, 0.8)
    return y + 25


def _grid(sheet: Sheet, y: float, pairs: list[Pair]) -> float:
    """Labels in bold over their values, three in a row."""
    step = (RIGHT - LEFT) / 3
    for number, (label, runs) in enumerate(pairs):
        x, top = LEFT + step * (number % 3), y + 27.0 * (number // 3)
        sheet.text(x, top, label, LABEL)
        sheet.fitted((x, top + 11.5), step - 10, runs, VALUE)
    return y + 27.0 * ((len(pairs) + 2) // 3) + 2


def _order(referral: Referral, voice: Voice, rng: Random, words: Words) -> list[Pair]:
    order = referral.order
    urgency = rng.choice(["Urgent", "STAT"] if order.urgent else ["Routine", "Routine", "Elective"])
    label, began = voice.began(order)
    label = words["onset"] if began.field == "onset_date" else label
    total: list[Run] = [Fact("visits_requested", str(order.visits), order.visits)]
    return [
        (words["day"], [voice.dated("order_date", order.ordered_on), f"  {clock(rng)}"]),
        (words["priority"], [Fact("urgent", urgency, order.urgent)]),
        ("Class", [rng.choice(["External Referral", "Outgoing", "Internal/External"])]),
        (label, [began]),
        (words["visits"], left_blank(rng, 0.25, total)),
        ("Type", [rng.choice(["Evaluate and treat", "Consultation/Treatment", "Therapy"])]),
    ]


def _questions(
    sheet: Sheet, y: float, referral: Referral, voice: Voice, rng: Random, words: Words
) -> float:
    """The order's questions, each in a line with its answer."""
    order = referral.order
    asked, answered = words["ask"].split("|")
    sheet.frame((LEFT, y, RIGHT, y + 14), 0, 0.9)
    sheet.text(LEFT + 3, y + 10, asked, LABEL)
    sheet.text(SPLIT + 3, y + 10, answered, LABEL)
    y += 25
    for question, runs in _answers(referral, voice, rng, words):
        sheet.text(LEFT + 3, y, question, VALUE)
        y = sheet.prose((SPLIT + 3, y, RIGHT - SPLIT - 6), runs, VALUE) + 2.5
    comment = f"{order.say(order.condition.story)}."
    if rng.random() < 0.6:
        sheet.text(LEFT + 3, y, "Comments", VALUE)
        y = sheet.prose((SPLIT + 3, y, RIGHT - SPLIT - 6), [comment.capitalize()], VALUE) + 2.5
    return y


def _answers(referral: Referral, voice: Voice, rng: Random, words: Words) -> list[Pair]:
    order = referral.order
    treatments: list[Run] = []
    for name in order.condition.treatments:
        treatments += ["; " if treatments else "", Fact("treatments", name)]
    frequency = rng.choice([f"{order.per_week}x/week", f"{order.per_week} times a week"])
    rows: list[Pair] = [
        (words["often"], [Fact("frequency_per_week", frequency, order.per_week)]),
        (words["long"], [Fact("duration_weeks", f"{order.weeks} weeks", order.weeks)]),
    ]
    if order.side != "none":
        rows.append((words["side"], [Fact("laterality", order.side.capitalize(), order.side)]))
    if order.condition.surgery:
        done = Fact("surgery", order.say(order.condition.surgery))
        rows.append(("Surgery/procedure", [done]))
    kind = order.condition.accident
    told = {"auto": "Auto accident", "work": "Work injury"}
    said: list[Run] = [Fact("accident", told[kind], kind)] if kind else ["No"]
    if kind:
        said += [", claim # ", Fact("claim_number", order.claim_number)]
    care: list[Run] = [Fact("precautions", order.condition.precautions)]
    rows += [(words["auto"], said), (words["treat"], treatments)]
    return rows if rng.random() < 0.15 else [*rows, (words["care"], care)]


def _coverage(referral: Referral, voice: Voice, rng: Random, words: Words) -> list[Pair]:
    cover, second = referral.coverage, referral.secondary
    group = left_blank(rng, 0.2, voice.group(cover))
    plan: list[Run] = [voice.word("plan_name", cover.plan)]
    member: list[Run] = [Fact("member_id", cover.member_id)]
    name = voice.patient(referral.patient).printed
    rows: list[Pair] = [
        (words["payer"], [voice.payer(cover)]), ("Plan", left_blank(rng, 0.3, plan)),
        ("Subscriber", [name]), (words["member"], member), (words["group"], group),
    ]  # fmt: skip
    if second:
        other = voice.word("secondary_payer_name", second.payer)
        number = Fact("secondary_member_id", second.member_id)
        rows += [("Relation", ["Self"]), (f"Secondary {words['payer'].lower()}", [other]),
                 (f"Secondary {words['member']}", [number])]  # fmt: skip
    return rows


def _providers(
    sheet: Sheet, referral: Referral, voice: Voice, rng: Random, words: Words, y: float
) -> float:
    who, clinic = referral.provider, referral.clinic
    npi: list[Run] = ["NPI: ", Fact("referring_npi", who.npi)]
    fax: list[Run] = ["Fax: ", voice.phone("referring_fax", who.fax)]
    left: list[list[Run]] = [
        voice.referrer(who), [voice.organization(who)], [who.street],
        [f"{who.city}, {who.state} {who.zip}"],
        ["Phone: ", voice.phone("referring_phone", who.phone)],
        left_blank(rng, 0.1, fax), left_blank(rng, 0.1, npi),
    ]  # fmt: skip
    place = f"{clinic.city}, {clinic.state} {clinic.zip}"
    right: list[list[Run]] = [
        [clinic.organization], [clinic.street], [place], [f"Phone: {voice.number(clinic.phone)}"],
        [f"Fax: {voice.number(clinic.fax)}"],
    ]  # fmt: skip
    for x, label, lines in ((LEFT, words["by"], left), (310.0, words["to"], right)):
        sheet.text(x, y, label, LABEL)
        for number, runs in enumerate(lines):
            sheet.fitted((x, y + 12 + 11.5 * number), 250, runs, VALUE)
    return y + 12 + 11.5 * len(left)


def _signed(
    sheet: Sheet, referral: Referral, voice: Voice, rng: Random, words: Words, y: float
) -> None:
    who, order = referral.provider, referral.order
    said = "Order status: Pended, not signed"
    if order.signed:
        said = f"{words['signed']} {who.name}, {who.credentials}"
        said += f" on {voice.day(order.ordered_on)} {clock(rng)}"
    sheet.note(Fact("order_signed", said, order.signed), sheet.text(LEFT, y, said, VALUE))
    if "visits_requested" not in sheet.paper.facts:
        sheet.paper.imply("visits_requested", order.visits)

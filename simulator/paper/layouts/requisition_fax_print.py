"""A health system's order as it is faxed out: facts in sections, the order itself in comments."""

from __future__ import annotations

from datetime import timedelta
from random import Random

from simulator.paper.extras import Others
from simulator.paper.facts import Referral
from simulator.paper.marks import left_blank
from simulator.paper.own_words import own_words
from simulator.paper.people.everyday import EVERYDAY
from simulator.paper.phrases import EVALUATE, age, clock, listed, shorthand
from simulator.paper.sheet import Fact, Paper, Run, Sheet, Style
from simulator.paper.voice import Voice

LEFT, RIGHT, MIDDLE = 40.0, 572.0, 310.0
LOOK = Style("helv", 9)
Words = dict[str, str]
Pair = tuple[str, list[Run]]


def draw(paper: Paper, referral: Referral, rng: Random) -> None:
    """Draw the office, the patient, the order's facts, diagnoses, questions, comments, coverage."""
    voice = Voice.of(rng, dates=rng.choice(["us", "plain"]))
    words = own_words("requisition_fax_print", rng)
    sheet = paper.page("referral_order")
    who, order = referral.provider, referral.order
    sheet.fact(LEFT, 44, voice.organization(who), Style("hebo", 12))
    sheet.text(LEFT, 56, f"{who.street}, {who.city}, {who.state} {who.zip}", LOOK)
    tel: list[Run] = ["Phone: ", voice.phone("referring_phone", who.phone)]
    fax: list[Run] = ["   Fax: ", voice.phone("referring_fax", who.fax)]
    sheet.labelled((LEFT, 67), "", [*tel, *left_blank(rng, 0.1, fax)], LOOK)
    sheet.right(RIGHT, 44, words["title"], Style("helv", 12))
    y = _section(sheet, 88, words["person"])
    y = _pairs(sheet, y, _patient(referral, voice, rng))
    number = rng.randint(300_000_000, 799_999_999)
    y = _section(sheet, y + 6, f"{words['order']} (Order {number})")
    y = _pairs(sheet, y, _about(referral, voice, rng, words))
    y = _section(sheet, y + 6, words["dx"])
    for place, (code, said) in enumerate(order.diagnoses):
        runs: list[Run] = [f"{said} [", Fact("diagnoses", code), "]"]
        y = sheet.prose((LEFT + 6, y, 520), [*runs, "" if place else " - Primary"], LOOK) + 1
    y = _questions(sheet, y + 6, referral, voice, rng, words)
    y = _section(sheet, y + 6, words["said"])
    y = sheet.prose((LEFT + 6, y, 520), _comment(referral, voice, rng), LOOK)
    if rng.random() < 0.8:
        y = _section(sheet, y + 8, words["cover"])
        y = _pairs(sheet, y, _coverage(referral, voice, rng, words))
    _close(sheet, y + 20, referral, voice, rng, words)
    paper.imply("treatments", *EVALUATE)
    if "duration_weeks" in paper.facts:
        paper.imply("visits_requested", order.visits)


def _section(sheet: Sheet, y: float, title: str) -> float:
    sheet.text(LEFT, y + 6, title, Style("hebo", 10))
    sheet.line(LEFT, y + 10, RIGHT, y + 10, 0.5)
    return y + 23


def _pairs(sheet: Sheet, y: float, pairs: list[Pair]) -> float:
    """Name and value in a line, two of them side by side."""
    for number, (name, runs) in enumerate(pairs):
        x = (LEFT + 6, MIDDLE)[number % 2]
        at = (x, y + 13.0 * (number // 2))
        start = sheet.text(*at, f"{name}:", LOOK.bold())[2] + 4
        sheet.fitted((start, at[1]), x + 258 - start, runs, LOOK)
    return y + 13.0 * ((len(pairs) + 1) // 2)


def _patient(referral: Referral, voice: Voice, rng: Random) -> list[Pair]:
    person = referral.patient
    sex = Fact("sex", {"F": "Female", "M": "Male"}[person.sex], person.sex)
    home: list[Run] = [voice.word("patient_street", person.street), ", ", *voice.city(person)]
    phone: list[Run] = [voice.phone("patient_phone", person.phone), " (M)"]
    years = f" ({age(referral.order, person)} y.o.)"
    return [
        ("Name", [voice.patient_last_first(person)]),
        ("MRN", [f"E{rng.randint(1_000_000, 9_999_999)}"]),
        ("DOB", [voice.born(person.born), years]),
        ("Legal sex", [sex]),
        ("Address", left_blank(rng, 0.15, home)),
        ("Phone", left_blank(rng, 0.15, phone)),
    ]


def _about(referral: Referral, voice: Voice, rng: Random, words: Words) -> list[Pair]:
    who, order = referral.provider, referral.order
    day = voice.dated("order_date", order.ordered_on)
    ends = order.ordered_on + timedelta(days=365)
    said = rng.choice(["Urgent", "STAT"]) if order.urgent else "Routine"
    npi: list[Run] = [Fact("referring_npi", who.npi)]
    others = Others(rng, voice, EVERYDAY)
    return [
        (words["day"], [day, f" {clock(rng)}"]),
        ("Priority", [Fact("urgent", said, order.urgent)]),
        (words["who"], voice.referrer(who)),
        ("NPI", left_blank(rng, 0.2, npi)),
        ("Ordering user", [f"{others.someone()}, MA"]),
        ("Class", [rng.choice(["Outgoing Referral", "External", "Print"])]),
        ("Expires", [voice.day(ends)]),
        ("Quantity", ["1"]),
        (words["office"], [voice.organization(who)]),
        ("Refer to", [referral.clinic.organization]),
    ]


def _questions(
    sheet: Sheet, y: float, referral: Referral, voice: Voice, rng: Random, words: Words
) -> float:
    order, condition = referral.order, referral.order.condition
    asked: list[Pair] = [("Service requested", ["Evaluate and treat"])]
    if order.side != "none" and rng.random() < 0.6:
        asked.append((words["part"], [Fact("laterality", order.side.capitalize(), order.side)]))
    if condition.start != "onset" or rng.random() < 0.4:
        kinds = dict(zip(("onset", "injury", "surgery"), words["since"].split("|"), strict=True))
        asked.append((kinds[condition.start], [voice.began(order)[1]]))
    if condition.accident:
        said = {"auto": "Auto", "work": "Work related"}[condition.accident]
        asked.append(("Accident related", [Fact("accident", said, condition.accident)]))
    if rng.random() < 0.3:
        total = Fact("visits_requested", str(order.visits), order.visits)
        asked.append(("Number of visits", [total]))
    y = _section(sheet, y, words["ask"])
    for question, runs in asked:
        sheet.text(LEFT + 6, y, f"{question}?", LOOK)
        sheet.labelled((220, y), "", runs, LOOK)
        y += 13
    return y


def _comment(referral: Referral, voice: Voice, rng: Random) -> list[Run]:
    """What the provider typed: how often, what to do, what to mind; or next to nothing."""
    order, condition = referral.order, referral.order.condition
    runs: list[Run] = [Fact("treatments", "PT eval and treat")]
    if rng.random() < 0.75:
        runs += [", ", *shorthand(order, voice, rng)]
    runs += ["."]
    if condition.surgery:
        runs += [" S/p ", Fact("surgery", order.say(condition.surgery)), "."]
    if rng.random() < 0.5:
        runs += [" Please work on ", *listed("treatments", condition.treatments), "."]
    if rng.random() < 0.55:
        runs += [" Precautions: ", Fact("precautions", condition.precautions)]
    return runs


def _coverage(referral: Referral, voice: Voice, rng: Random, words: Words) -> list[Pair]:
    cover, second = referral.coverage, referral.secondary
    plan: list[Run] = [Fact("plan_name", cover.plan)] if cover.plan else []
    pairs: list[Pair] = [
        (words["payer"], [voice.payer(cover)]),
        ("Plan", left_blank(rng, 0.4, plan)),
        (words["member"], left_blank(rng, 0.1, [Fact("member_id", cover.member_id)])),
        (words["group"], left_blank(rng, 0.25, voice.group(cover))),
    ]
    if second:
        name = voice.word("secondary_payer_name", second.payer)
        pairs.append(("Secondary", [name]))
        pairs.append(("Secondary ID", [Fact("secondary_member_id", second.member_id)]))
    return pairs


def _close(
    sheet: Sheet, y: float, referral: Referral, voice: Voice, rng: Random, words: Words
) -> None:
    who, order = referral.provider, referral.order
    said = words["unsigned"]
    if order.signed:
        said = f"{words['signed']}: {who.name}, {who.credentials}, {voice.day(order.ordered_on)}"
    sheet.note(Fact("order_signed", said, order.signed), sheet.text(LEFT, y, said, LOOK.bold()))
    someone = Others(rng, voice, EVERYDAY).someone()
    sheet.text(LEFT, 764, f"Printed by {someone}, {clock(rng)}", LOOK.sized(8))
    sheet.right(RIGHT, 764, "Page 1 of 1", LOOK.sized(8))

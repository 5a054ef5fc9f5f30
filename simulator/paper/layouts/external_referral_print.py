"""A health system's record of a referral that leaves it: rows of four labels over four values."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta
from random import Random

from simulator.paper.extras import Others
from simulator.paper.facts import Referral
from simulator.paper.marks import left_blank
from simulator.paper.own_words import own_words
from simulator.paper.people.ordinary import ORDINARY
from simulator.paper.phrases import EVALUATE, age, clock, listed, lower, shorthand, sided
from simulator.paper.sheet import Fact, Paper, Run, Sheet, Style
from simulator.paper.voice import Voice

LEFT, RIGHT = 36.0, 576.0
QUARTER = (RIGHT - LEFT) / 4
NAME, BODY = Style("hebo", 8), Style("helv", 9)
Words = dict[str, str]
Pair = tuple[str, Sequence[Run]]


def draw(paper: Paper, referral: Referral, rng: Random) -> None:
    """Draw the system, the patient, the coverage, the grid, the codes, the comments."""
    voice = Voice.of(rng, dates=rng.choice(["us", "us", "plain"]))
    words = own_words("external_referral_print", rng)
    sheet = paper.page("referral_order")
    _head(sheet, referral, voice, rng, words)
    y = _person(sheet, 112, referral, voice, rng, words)
    y = _grid(sheet, y, referral, voice, rng, words)
    y = _codes(sheet, y, referral, words)
    y = _comments(sheet, y, referral, voice, rng, words)
    y = _questions(sheet, y, referral, voice, rng, words)
    _signed(sheet, y + 8, referral, voice, rng, words)
    paper.imply("treatments", *EVALUATE, words["ask"])
    if "visits_requested" not in paper.facts:
        paper.imply("visits_requested", referral.order.visits)


def _head(sheet: Sheet, referral: Referral, voice: Voice, rng: Random, words: Words) -> None:
    person, order = referral.patient, referral.order
    sheet.text(LEFT, 46, words["system"], Style("hebo", 14))
    sheet.right(RIGHT, 46, words["title"], Style("hebo", 11))
    sheet.line(LEFT, 54, RIGHT, 54, 1.6)
    sex = Fact("sex", {"F": "female", "M": "male"}[person.sex], person.sex)
    about: list[Run] = [f"   MRN: {rng.randint(1_000_000, 99_999_999)}   {words['born']}: "]
    about += [voice.born(person.born), f" ({age(order, person)} y.o. ", sex, ")"]
    x = sheet.fact(LEFT, 74, voice.patient(person), Style("hebo", 12))[2]
    sheet.fitted((x, 74), RIGHT - x, about, BODY.sized(10))


def _title(sheet: Sheet, y: float, text: str) -> float:
    sheet.frame((LEFT, y - 11, RIGHT, y + 4), 0, 0.86)
    sheet.text(LEFT + 4, y, text, Style("hebo", 9.5))
    return y + 17


def _person(
    sheet: Sheet, y: float, referral: Referral, voice: Voice, rng: Random, words: Words
) -> float:
    """Two lists side by side: where the patient lives, and who pays."""
    person, cover, second = referral.patient, referral.coverage, referral.secondary
    _title(sheet, y - 14, words["person"])
    sheet.text(LEFT + 2 * QUARTER + 4, y - 14, words["cover"], Style("hebo", 9.5))
    phone: list[Run] = [voice.phone("patient_phone", person.phone)]
    mine: list[Pair] = [
        (words["home"], [voice.word("patient_street", person.street)]),
        ("", voice.city(person)),
        (words["phone"], left_blank(rng, 0.1, phone)),
        ("Language", [rng.choice(["English", "English", "Spanish"])]),
    ]
    payer: list[Run] = [voice.payer(cover)]
    if cover.plan and rng.random() < 0.6:
        payer += [" / ", voice.word("plan_name", cover.plan)]
    theirs: list[Pair] = [
        (words["payer"], payer),
        (words["member"], [Fact("member_id", cover.member_id)]),
        (words["group"], left_blank(rng, 0.2, voice.group(cover))),
        ("Subscriber", [f"{person.last},{person.first}".upper()]),
    ]
    if second:
        other: list[Run] = [voice.word("secondary_payer_name", second.payer), "   ID "]
        theirs.append((words["second"], [*other, Fact("secondary_member_id", second.member_id)]))
    for x, pairs in ((LEFT, mine), (LEFT + 2 * QUARTER, theirs)):
        for row, (name, runs) in enumerate(pairs):
            at = y + 4 + 13.0 * row
            sheet.text(x + 4, at, f"{name}:" if name else "", NAME)
            sheet.fitted((x + 98, at), 2 * QUARTER - 104, runs or ["None"], BODY)
    return y + 4 + 13 * 5 + 12


def _grid(
    sheet: Sheet, y: float, referral: Referral, voice: Voice, rng: Random, words: Words
) -> float:
    """Rows of four: names in bold, what the record knows below them, `none` where it is nothing."""
    order, who, clinic = referral.order, referral.provider, referral.clinic
    y = _title(sheet, y, words["block"])
    last: date = order.ordered_on + timedelta(days=rng.choice([90, 180, 365]))
    rank = Fact("urgent", "Urgent" if order.urgent else "Routine", order.urgent)
    visits: list[Run] = [Fact("visits_requested", str(order.visits), order.visits)]
    none: list[Run] = ["none"]
    entered = Others(rng, voice, ORDINARY).someone().split(" ", 1)
    rows: list[list[Pair]] = [
        [("Referral #", [str(rng.randint(10_000_000, 99_999_999))]),
         (words["day"], [voice.dated("order_date", order.ordered_on)]),
         ("Referral Status", [rng.choice(["Open", "Authorized", "Pending Review"])]),
         (words["rank"], [rank])],
        [("Referral Type", ["Rehab Therapy"]), ("Referral Class", ["Outgoing"]),
         ("To Specialty", ["Physical Therapy"]), ("To Location", [clinic.organization])],
        [(words["by"], voice.referrer(who)), (words["office"], [voice.organization(who)]),
         ("Provider NPI", left_blank(rng, 0.3, [Fact("referring_npi", who.npi)])),
         ("Referral Entered By", [f"{entered[1]}, {entered[0]}"])],
        [("Office Phone", [voice.phone("referring_phone", who.phone)]),
         ("Office Fax", left_blank(rng, 0.2, [voice.phone("referring_fax", who.fax)])),
         ("Start Date", [voice.day(order.ordered_on)]), ("Expiration Date", [voice.day(last)])],
        [(words["visits"], left_blank(rng, 0.35, visits)), ("Visits Authorized", none),
         ("Visits Completed", ["0"]), ("Visits Scheduled", ["0"])],
    ]  # fmt: skip
    for row in rows:
        ends = []
        for number, (name, runs) in enumerate(row):
            x = LEFT + 4 + QUARTER * number
            sheet.text(x, y, name, NAME)
            ends.append(sheet.prose((x, y + 11, QUARTER - 10), runs or none, BODY, 1.15))
        y = max(ends) + 7
    return y + 6


def _codes(sheet: Sheet, y: float, referral: Referral, words: Words) -> float:
    y = _title(sheet, y, words["dx"])
    for code, said in referral.order.diagnoses:
        dx: list[Run] = [Fact("diagnoses", code), f" (ICD-10-CM) - {said}"]
        sheet.fitted((LEFT + 4, y), RIGHT - LEFT - 8, dx, BODY)
        y += 13
    return y + 8


def _comments(
    sheet: Sheet, y: float, referral: Referral, voice: Voice, rng: Random, words: Words
) -> float:
    """The order's name, then what the provider typed about it."""
    order, condition = referral.order, referral.order.condition
    y = _title(sheet, y, words["note"])
    sheet.text(LEFT + 4, y, words["ordered"], NAME.sized(9))
    names = [lower(name) for name in condition.treatments]
    runs: list[Run] = [f"{words['ask']}", " ", *shorthand(order, voice, rng), ". "]
    runs += [*listed("treatments", names), ". "]
    runs += left_blank(rng, 0.4, [f"{words['care']}: ", Fact("precautions", condition.precautions)])
    return sheet.prose((LEFT + 4, y + 14, RIGHT - LEFT - 12), runs, BODY) + 10


def _questions(
    sheet: Sheet, y: float, referral: Referral, voice: Voice, rng: Random, words: Words
) -> float:
    """What the order's screen asks of everybody, answered or not."""
    order, condition = referral.order, referral.order.condition
    y = _title(sheet, y, words["asked"])
    done: list[Run] = ["No"]
    if condition.surgery:
        done = ["Yes - ", Fact("surgery", order.say(condition.surgery)), " ", voice.began(order)[1]]
    kind: list[Run] = ["No"]
    if condition.accident:
        said = {"auto": "Yes - auto", "work": "Yes - work"}[condition.accident]
        kind = [Fact("accident", said, condition.accident), ", claim # "]
        kind += [Fact("claim_number", order.claim_number)]
    asked: list[Pair] = [
        ("Reason for referral?", sided(order, condition.story)),
        ("Post-operative?", done),
        ("Accident related?", kind),
    ]
    if condition.start != "surgery":
        since = {"onset": "Approximate date of onset?", "injury": "Date of injury?"}
        began: list[Run] = [voice.began(order)[1]]
        asked.append((since[condition.start], left_blank(rng, 0.3, began)))
    for name, runs in asked:
        sheet.text(LEFT + 4, y, name, BODY)
        y = sheet.prose((LEFT + 150, y, RIGHT - LEFT - 160), runs or [""], BODY) + 2
    return y


def _signed(
    sheet: Sheet, y: float, referral: Referral, voice: Voice, rng: Random, words: Words
) -> None:
    who, order = referral.provider, referral.order
    said = words["unsigned"]
    if order.signed:
        name = f"{who.name}, {who.credentials}"
        said = f"{words['signed']} {name} on {voice.day(order.ordered_on)} at {clock(rng)}"
    sheet.note(Fact("order_signed", said, order.signed), sheet.text(LEFT + 4, y, said, BODY))
    sheet.text(LEFT, 768, f"Printed {voice.day(order.ordered_on)}", BODY.sized(7.5))
    sheet.right(RIGHT, 768, "Page 1 of 1", BODY.sized(7.5))

"""A referral printed from a hospital's chart over two pages, its facts in comments and tables."""

from __future__ import annotations

from random import Random

from simulator.paper import extras
from simulator.paper.facts import Referral
from simulator.paper.marks import left_blank
from simulator.paper.phrases import EVALUATE, age, clock, listed, lower, shorthand
from simulator.paper.sheet import Fact, Paper, Run, Sheet, Style
from simulator.paper.truth import around
from simulator.paper.voice import Voice

BODY, HEAD, TINY = Style("helv", 9.5), Style("hebo", 10.5), Style("helv", 7.5)
LEFT, TAB, RIGHT = 45.0, 180.0, 567.0
Row = tuple[str, list[Run]]


def draw(paper: Paper, referral: Referral, rng: Random) -> None:
    """Draw the order on the first page, the person and who pays on the second."""
    voice = Voice.of(rng, dates=rng.choice(["plain", "us"]))
    printed = f"Printed by [{rng.randint(10_000, 99_999)}] at {clock(rng)}"
    mrn = str(rng.randint(1_000_000, 9_999_999))
    first = paper.page("referral_order")
    _banner(first, referral, voice, mrn)
    _order(first, referral, voice, rng, 92)
    _foot(first, printed, 1)
    second = paper.page("referral_order")
    _banner(second, referral, voice, mrn)
    _person(second, referral, voice, rng, 92)
    _foot(second, printed, 2)


def _banner(sheet: Sheet, referral: Referral, voice: Voice, mrn: str) -> None:
    person = referral.patient
    x = sheet.fact(LEFT, 40, voice.patient_last_first(person), HEAD)[2]
    sheet.text(x, 40, f" (MRN {mrn})", HEAD)
    sheet.labelled((400, 40), "DOB:", [voice.born(person.born)], BODY)
    sheet.text(400, 52, f"Encounter Date: {voice.day(referral.order.ordered_on)}", BODY)
    sheet.line(LEFT, 60, RIGHT, 60, 1.5)


def _foot(sheet: Sheet, printed: str, page: int) -> None:
    sheet.text(LEFT, 770, printed, TINY)
    sheet.right(RIGHT, 770, f"Page {page} of 2", TINY)


def _pairs(sheet: Sheet, y: float, rows: list[Row]) -> float:
    """Names in one column, answers in the next, no colons and no rules."""
    for label, runs in rows:
        sheet.text(LEFT + 8, y, label, BODY)
        y = sheet.prose((TAB, y, RIGHT - TAB), runs, BODY) + 1.5 if runs else y + 14
    return y


def _title(sheet: Sheet, y: float, text: str) -> float:
    sheet.text(LEFT, y, text, HEAD)
    return y + 16


def _order(sheet: Sheet, referral: Referral, voice: Voice, rng: Random, y: float) -> None:
    order, who = referral.order, referral.provider
    name = "Referral to Physical Therapy"
    sheet.text(LEFT, y, f"{name} (Order {rng.randint(400_000_000, 599_999_999)})",
               Style("hebo", 13))  # fmt: skip
    day = voice.dated("order_date", order.ordered_on)
    y = _title(sheet, y + 24, "Order Information")
    y = _pairs(sheet, y, [
        ("Order Date/Time", [day, f" {clock(rng)}"]),
        ("Priority", [Fact("urgent", "Urgent" if order.urgent else "Routine", order.urgent)]),
        ("Order Mode", [rng.choice(["Standard", "Per protocol: no cosign required"])]),
        ("Ordering User", [f"{extras.someone(rng)}, RN"]),
        ("Authorizing Provider", voice.referrer(who)),
        ("Department", [voice.organization(who)]),
        ("Dept Phone", [voice.phone("referring_phone", who.phone)]),
        ("Dept Fax", left_blank(rng, 0.15, [voice.phone("referring_fax", who.fax)])),
    ])  # fmt: skip
    sheet.paper.imply("treatments", *EVALUATE)
    y = _title(sheet, y + 8, "Diagnoses")
    for code, words in order.diagnoses:
        y = sheet.prose((LEFT + 8, y, RIGHT - LEFT - 8),
                        ["- ", f"{words} [", Fact("diagnoses", code), "]"], BODY)  # fmt: skip
    y = _title(sheet, y + 8, "Referral Details")
    y = _pairs(sheet, y, _details(referral, voice, rng))
    if not order.signed:
        sheet.text(LEFT, y + 14, "Order Status: Pended", BODY)
        box = sheet.text(LEFT, y + 28, "Not signed", BODY)
        sheet.note(Fact("order_signed", "Not signed", False), box)
        return
    words = f"Electronically signed by: {who.name}, {who.credentials}"
    at = f"on {voice.day(order.ordered_on)} {clock(rng)}"
    boxes = (sheet.text(LEFT, y + 14, words, BODY), sheet.text(LEFT, y + 27, at, BODY))
    sheet.note(Fact("order_signed", f"{words} {at}", True), around(*boxes))


def _details(referral: Referral, voice: Voice, rng: Random) -> list[Row]:
    order = referral.order
    names = {"onset": "Date of Onset", "injury": "Date of Injury", "surgery": "Date of Surgery"}
    rows: list[Row] = [
        ("Referral Type", ["Eval and Treat"]),
        ("To Provider Specialty", ["Physical Therapy"]),
        (names[order.condition.start], [voice.began(order)[1]]),
        ("Visits Requested", [Fact("visits_requested", str(order.visits), order.visits)]),
    ]
    if order.side != "none":
        rows.append(("Laterality", [Fact("laterality", order.side.capitalize(), order.side)]))
    if order.condition.accident:
        said = {"work": "Workers' Comp", "auto": "Motor Vehicle Accident",
                "other": "Other Accident"}[order.condition.accident]  # fmt: skip
        rows.append(("Accident Type", [Fact("accident", said, order.condition.accident)]))
        claim: list[Run] = [Fact("claim_number", order.claim_number)]
        rows += [("Claim Number", claim)] if order.claim_number else []
    comments: list[Run] = [f"{order.say(order.condition.story)}. "]
    if order.condition.surgery:
        done = order.say(order.condition.surgery)
        comments += ["S/p ", Fact("surgery", done, also=(f"S/p {done}",)), ". "]
    comments += ["PT ", *shorthand(order, voice, rng), ". Please include "]
    comments += listed("treatments", [lower(name) for name in order.condition.treatments])
    comments += [". Precautions: ", Fact("precautions", order.condition.precautions)]
    rows.append(("Comments", comments))
    return rows


def _table(sheet: Sheet, y: float, places: list[float], rows: list[list[list[Run]]]) -> float:
    """Heads in small grey letters, what belongs to each under it."""
    for number, cells in enumerate(rows):
        look = TINY if number == 0 else BODY
        for x, end, runs in zip(places, [*places[1:], RIGHT], cells, strict=False):
            sheet.fitted((x, y), end - x - 8, runs, look)
        y += 13
    return y


def _person(sheet: Sheet, referral: Referral, voice: Voice, rng: Random, y: float) -> None:
    person, cover, second = referral.patient, referral.coverage, referral.secondary
    sex = {"F": "female", "M": "male"}[person.sex]
    y = _title(sheet, y, "Patient Demographics")
    years = f"{age(referral.order, person)} y.o. "
    sheet.labelled((LEFT + 8, y), "", [years, Fact("sex", sex, person.sex)], BODY)
    home: list[Run] = [voice.word("patient_street", person.street), ", ", *voice.city(person)]
    phone = left_blank(rng, 0.1, [voice.phone("patient_phone", person.phone), " (M)"])
    y = _table(sheet, y + 18, [LEFT + 8, 400], [[["Address"], ["Phone"]], [home, phone]])
    family, beside = extras.relative(rng, person), extras.number(rng, voice)
    y = _title(sheet, y + 10, "Emergency Contact(s)")
    y = _table(sheet, y, [LEFT + 8, 300], [[["Name (Relation)"], ["Phone"]], [[family], [beside]]])
    y = _title(sheet, y + 10, "PCP and Center")
    own: list[Run] = [extras.physician(rng), "   ", extras.number(rng, voice)]
    y = _pairs(sheet, y, [("Primary Care Provider", own)])
    holder = rng.choice([f"{person.last}, {person.first}", f"{person.last}, {family.split()[0]}"])
    y = _title(sheet, y + 10, "Primary Visit Coverage")
    plan: list[Run] = [voice.word("plan_name", cover.plan)]
    group = left_blank(rng, 0.15, voice.group(cover))
    y = _table(sheet, y, [LEFT + 8, 230, 350, 420], [
        [["Payer"], ["Plan"], ["Sponsor Code"], ["Group Number"]],
        [[voice.payer(cover)], left_blank(rng, 0.15, plan), [], group],
    ])  # fmt: skip
    y = _title(sheet, y + 4, "Primary Visit Coverage Subscriber")
    y = _table(sheet, y, [LEFT + 8, 180, 330], [
        [["ID"], ["Name"], ["SSN"]],
        [[Fact("member_id", cover.member_id)], [holder], ["xxx-xx-xxxx"]],
    ])  # fmt: skip
    if second is None:
        return
    y = _title(sheet, y + 10, "Secondary Visit Coverage")
    other: list[Run] = [voice.word("secondary_payer_name", second.payer)]
    ident: list[Run] = [Fact("secondary_member_id", second.member_id)]
    _table(sheet, y, [LEFT + 8, 330], [[["Payer"], ["Subscriber ID"]], [other, ident]])

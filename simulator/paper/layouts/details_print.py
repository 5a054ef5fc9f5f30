"""A hospital system's requisition: a two-line banner, and the order as one comma-joined line."""

from __future__ import annotations

from random import Random

from simulator.paper.extras import Others
from simulator.paper.facts import Provider, Referral
from simulator.paper.marks import left_blank
from simulator.paper.people.seen_third import SEEN_THIRD
from simulator.paper.phrases import EVALUATE, age, listed
from simulator.paper.sheet import Fact, Paper, Run, Sheet, Style
from simulator.paper.truth import around
from simulator.paper.voice import Voice

BODY = Style("helv", 9)
LEFT, TAB, RIGHT = 40.0, 168.0, 572.0


def draw(paper: Paper, referral: Referral, rng: Random) -> None:
    """Draw the requisition: banner, bars of a barcode, order details, plans, who ordered."""
    voice = Voice.of(rng, dates="day_first")
    others = Others(rng, voice, SEEN_THIRD)
    sheet = paper.page("referral_order")
    _banner(sheet, referral, voice, rng)
    y = _details(sheet, referral, voice, rng, 130)
    y = _diagnoses(sheet, referral, y + 12)
    y = _plans(sheet, referral, voice, rng, y + 12)
    y = _ordered_by(sheet, referral, voice, rng, y + 12)
    rows = (("Attending Physician:", others.physician()), ("PCP:", others.physician("DO")),
            ("Nurse unit:", others.number()))  # fmt: skip
    for label, words in rows:
        sheet.text(LEFT, y, label, BODY.bold())
        sheet.text(TAB, y, words, BODY)
        y += 13
    _signed(sheet, referral, voice, rng, y + 16)
    sheet.text(LEFT, 770, f"Requisition {rng.randint(10**7, 10**8 - 1)}  Page 1 of 1", BODY)


def _banner(sheet: Sheet, referral: Referral, voice: Voice, rng: Random) -> None:
    person, order = referral.patient, referral.order
    sheet.frame((LEFT - 4, 30, RIGHT, 84), 1)
    sex = Fact("sex", {"F": "Female", "M": "Male"}[person.sex], person.sex)
    sheet.labelled((LEFT, 44), "Name:", [voice.patient_last_first(person)], BODY)
    sheet.labelled((330, 44), "MRN:", [str(rng.randint(10**6, 10**7 - 1))], BODY)
    sheet.labelled((450, 44), "FIN:", [str(rng.randint(10**8, 10**9 - 1))], BODY)
    born: list[Run] = [voice.born(person.born), f"  {age(order, person)} years  ", sex]
    sheet.labelled((LEFT, 59), "DOB/Age/Sex:", born, BODY)
    phone: list[Run] = [voice.phone("patient_phone", person.phone)]
    sheet.labelled((330, 59), "Home Phone:", left_blank(rng, 0.2, phone), BODY)
    home: list[Run] = [voice.word("patient_street", person.street), "  ", *voice.city(person)]
    sheet.labelled((LEFT, 74), "Address:", home, BODY)
    x = 400.0
    for _ in range(60):
        wide = rng.choice([0.8, 1.6, 2.4])
        sheet.frame((x, 90, x + wide, 110), 0, 0.0)
        x += wide + rng.choice([1.0, 2.0])
        if x > RIGHT - 6:
            break
    sheet.text(LEFT, 106, "PT Outpatient Evaluate and Treat", Style("hebo", 13))


def _details(sheet: Sheet, referral: Referral, voice: Voice, rng: Random, y: float) -> float:
    order = referral.order
    sheet.text(LEFT, y, "Order Details:", BODY.bold())
    words = {"onset": "Onset", "injury": "Injury", "surgery": "Surgery"}
    time = f" {rng.randint(7, 18):02}:{rng.randint(0, 59):02}:00 EST"
    priority = Fact("urgent", "STAT" if order.urgent else "Routine", order.urgent)
    runs: list[Run] = [voice.dated("order_date", order.ordered_on), time, ", ", priority, ", "]
    if order.side != "none":
        runs += [Fact("laterality", order.side.capitalize(), order.side),
                 f" {order.condition.part}, "]  # fmt: skip
    often = f"{order.per_week} times per week"
    runs += [Fact("frequency_per_week", often, order.per_week), ", ",
             Fact("duration_weeks", f"{order.weeks} week(s)", order.weeks), ", "]  # fmt: skip
    total: list[Run] = [Fact("visits_requested", f"{order.visits} visit(s)", order.visits), ", "]
    runs += left_blank(rng, 0.5, total)
    runs += [f"{words[order.condition.start]}: ", voice.began(order)[1], ", "]
    if order.condition.surgery:
        runs += ["Procedure: ", Fact("surgery", order.say(order.condition.surgery)), ", "]
    if order.condition.accident:
        kind = order.condition.accident
        said = {"work": "Work related", "auto": "Motor vehicle", "other": "Accident"}[kind]
        runs += [Fact("accident", said, kind), ", "]
        if order.claim_number:
            runs[-1:] = [", Claim: ", Fact("claim_number", order.claim_number), ", "]
    runs += [f"Reason: {order.say(order.condition.story)}"]
    y = sheet.prose((TAB, y, RIGHT - TAB - 10), runs, BODY, 1.4) + 4
    sheet.text(LEFT, y, "Treatment:", BODY.bold())
    y = sheet.prose((TAB, y, RIGHT - TAB - 10),
                    listed("treatments", order.condition.treatments), BODY, 1.4) + 4  # fmt: skip
    sheet.text(LEFT, y, "Special Instructions:", BODY.bold())
    care: list[Run] = [Fact("precautions", order.condition.precautions)]
    y = sheet.prose((TAB, y, RIGHT - TAB - 10), left_blank(rng, 0.2, care) or ["-"], BODY, 1.4)
    sheet.paper.imply("visits_requested", order.visits)
    sheet.paper.imply("treatments", *EVALUATE, "PT Outpatient Evaluate and Treat")
    return y


def _diagnoses(sheet: Sheet, referral: Referral, y: float) -> float:
    sheet.text(LEFT, y, "Diagnosis:", BODY.bold())
    for number, (code, words) in enumerate(referral.order.diagnoses, start=1):
        runs: list[Run] = [f"{number}: {words} (ICD10-CM ", Fact("diagnoses", code), ")"]
        y = sheet.prose((TAB, y, RIGHT - TAB - 10), runs, BODY)
    return y


def _plans(sheet: Sheet, referral: Referral, voice: Voice, rng: Random, y: float) -> float:
    cover, second = referral.coverage, referral.secondary
    plan: list[Run] = [" / ", voice.word("plan_name", cover.plan)]
    group = left_blank(rng, 0.25, voice.group(cover))
    rows: list[tuple[str, list[Run]]] = [
        ("Health Plan 1:", [voice.payer(cover), *left_blank(rng, 0.4, plan)]),
        ("   Member Nbr:", [Fact("member_id", cover.member_id)]),
        ("   Group Nbr:", group),
        ("   Subscriber:", [rng.choice(["SELF", "SPOUSE"])]),
    ]
    if second is not None:
        rows += [
            ("Health Plan 2:", [voice.word("secondary_payer_name", second.payer)]),
            ("   Member Nbr:", [Fact("secondary_member_id", second.member_id)]),
        ]
    for label, runs in rows:
        sheet.text(LEFT, y, label, BODY.bold())
        sheet.labelled((TAB, y), "", runs, BODY)
        y += 13
    return y


def _surname_first(sheet: Sheet, at: tuple[float, float], who: Provider) -> None:
    """The name as such systems print it: last name and degree, comma, first name."""
    last = sheet.text(*at, who.last, BODY)
    title = sheet.text(last[2] + 3, at[1], who.credentials, BODY)
    rest = sheet.text(title[2], at[1], f", {who.first}", BODY)
    printed = f"{who.last} {who.credentials}, {who.first}"
    sheet.note(Fact("referring_name", printed, who.name), around(last, rest))
    sheet.note(Fact("referring_credentials", who.credentials), title)


def _ordered_by(sheet: Sheet, referral: Referral, voice: Voice, rng: Random, y: float) -> float:
    who = referral.provider
    sheet.text(LEFT, y, "Ordering Physician:", BODY.bold())
    _surname_first(sheet, (TAB, y), who)
    fax: list[Run] = [voice.phone("referring_fax", who.fax)]
    npi: list[Run] = [Fact("referring_npi", who.npi)]
    for label, runs in (
        ("Physician NPI:", left_blank(rng, 0.15, npi)),
        ("Ordering Location:", [voice.organization(who)]),
        ("Location Phone:", [voice.phone("referring_phone", who.phone)]),
        ("Location Fax:", left_blank(rng, 0.15, fax)),
    ):
        y += 13
        sheet.text(LEFT, y, label, BODY.bold())
        sheet.labelled((TAB, y), "", list(runs), BODY)
    return y + 13


def _signed(sheet: Sheet, referral: Referral, voice: Voice, rng: Random, y: float) -> None:
    who, order = referral.provider, referral.order
    if not order.signed:
        box = sheet.text(LEFT, y, "Requires signature: NOT SIGNED", BODY.bold())
        sheet.note(Fact("order_signed", "Requires signature: NOT SIGNED", False), box)
        return
    words = f"Electronically Signed By: {who.last} {who.credentials}, {who.first} on "
    words += f"{voice.day(order.ordered_on)} {rng.randint(7, 18):02}:{rng.randint(0, 59):02} EST"
    sheet.note(Fact("order_signed", words, True), sheet.text(LEFT, y, words, BODY))

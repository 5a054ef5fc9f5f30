"""A practice system's referral: sender and receiver in two columns, bold words run into answers."""

from __future__ import annotations

from random import Random

from simulator.paper.extras import Others, pharmacy
from simulator.paper.facts import Referral
from simulator.paper.marks import left_blank
from simulator.paper.people.seen_third import SEEN_THIRD
from simulator.paper.phrases import EVALUATE, age, clock, listed, shorthand
from simulator.paper.sheet import Fact, Paper, Run, Sheet, Style
from simulator.paper.voice import Voice

BODY = Style("helv", 9.5)
LEFT, MIDDLE, RIGHT = 46.0, 312.0, 566.0
Pair = tuple[str, list[Run]]


def draw(paper: Paper, referral: Referral, rng: Random) -> None:
    """Draw the referral: title, whom it is about, from and to, reason, notes, sign-off."""
    voice = Voice.of(rng, dates=rng.choice(["us", "plain"]))
    others = Others(rng, voice, SEEN_THIRD)
    sheet = paper.page("referral_order")
    person, order = referral.patient, referral.order
    sheet.centre(306, 46, "Outgoing Referral", Style("hebo", 14))
    sheet.centre(306, 59, "Physical Therapy", BODY)
    y = _patient(sheet, referral, voice, rng, 80)
    y = max(_from(sheet, referral, voice, rng, y + 20), _to(sheet, referral, voice, y + 20))
    y = _insurance(sheet, referral, voice, rng, y + 8)
    for label, runs in _reason(referral, voice, rng):
        y = _run_in(sheet, y + 3, label, runs)
    family = f"{others.relative(person)}, {others.number()}"
    y = _run_in(sheet, y + 10, "Patient's contact", left_blank(rng, 0.4, [family]))
    y = _run_in(sheet, y, "Pharmacy", [f"{pharmacy(rng)}, {others.number()}"])
    y = _run_in(sheet, y, "PCP", [others.physician(rng.choice(["MD", "DO", "NP"]))])
    _sign_off(sheet, referral, voice, rng, y + 20)
    sheet.centre(306, 770, f"Patient: {person.last}, {person.first}   Printed {clock(rng)}",
                 BODY.sized(7.5))  # fmt: skip
    paper.imply("visits_requested", order.visits)
    paper.imply("treatments", *EVALUATE)


def _run_in(sheet: Sheet, y: float, label: str, runs: list[Run], x: float = LEFT) -> float:
    """A bold word with its answer after it, going on under the word."""
    start = sheet.text(x, y, f"{label}: ", BODY.bold())[2]
    words = "".join(run if isinstance(run, str) else run.printed for run in runs)
    if start + 5 * len(words) < RIGHT:
        sheet.labelled((start, y), "", runs, BODY)
        return y + 13
    return sheet.prose((x + 12, y + 13, RIGHT - x - 12), runs, BODY)


def _patient(sheet: Sheet, referral: Referral, voice: Voice, rng: Random, y: float) -> float:
    person, order = referral.patient, referral.order
    sex = Fact("sex", {"F": "Female", "M": "Male"}[person.sex], person.sex)
    sheet.frame((LEFT - 6, y - 12, RIGHT, y + 30), 0.8)
    x = sheet.labelled((LEFT, y), "Patient:", [voice.patient_last_first(person)], BODY)
    x = sheet.labelled((max(x + 16, 250), y), "DOB:", [voice.born(person.born)], BODY)
    x = sheet.labelled((x + 14, y), "Age:", [f"{age(order, person)} Y"], BODY)
    sheet.labelled((x + 14, y), "Sex:", [sex], BODY)
    home: list[Run] = [voice.word("patient_street", person.street), ", ", *voice.city(person)]
    sheet.labelled((LEFT, y + 13), "Address:", home, BODY)
    phone: list[Run] = [voice.phone("patient_phone", person.phone)]
    x = sheet.labelled((LEFT, y + 26), "Phone:", left_blank(rng, 0.15, phone), BODY)
    sheet.labelled((250, y + 26), "Acct No:", [str(rng.randint(10_000, 999_999))], BODY)
    return y + 30


def _from(sheet: Sheet, referral: Referral, voice: Voice, rng: Random, y: float) -> float:
    who = referral.provider
    sheet.text(LEFT, y, "Referral From", Style("hebo", 10.5))
    sheet.line(LEFT, y + 3, MIDDLE - 16, y + 3, 0.8)
    fax: list[Run] = [voice.phone("referring_fax", who.fax)]
    npi: list[Run] = [Fact("referring_npi", who.npi)]
    rows: list[Pair] = [
        ("Provider", voice.referrer(who)),
        ("NPI", left_blank(rng, 0.1, npi)),
        ("Facility", [voice.organization(who)]),
        ("Address", [f"{who.street}"]),
        ("", [f"{who.city}, {who.state} {who.zip}"]),
        ("Tel", [voice.phone("referring_phone", who.phone)]),
        ("Fax", left_blank(rng, 0.1, fax)),
    ]
    return _column(sheet, LEFT, y + 17, rows)


def _to(sheet: Sheet, referral: Referral, voice: Voice, y: float) -> float:
    clinic = referral.clinic
    sheet.text(MIDDLE, y, "Referral To", Style("hebo", 10.5))
    sheet.line(MIDDLE, y + 3, RIGHT, y + 3, 0.8)
    rows: list[Pair] = [
        ("Provider", [f"{clinic.name}, {clinic.credentials}"]),
        ("Specialty", ["Physical Therapy"]),
        ("Facility", [clinic.organization]),
        ("Address", [clinic.street]),
        ("", [f"{clinic.city}, {clinic.state} {clinic.zip}"]),
        ("Tel", [voice.number(clinic.phone)]),
        ("Fax", [voice.number(clinic.fax)]),
    ]
    return _column(sheet, MIDDLE, y + 17, rows)


def _column(sheet: Sheet, x: float, y: float, rows: list[Pair]) -> float:
    for label, runs in rows:
        start = sheet.text(x, y, f"{label}: ", BODY.bold())[2] if label else x + 42
        sheet.fitted((start, y), x + 244 - start, runs, BODY)
        y += 13
    return y


def _insurance(sheet: Sheet, referral: Referral, voice: Voice, rng: Random, y: float) -> float:
    cover, second = referral.coverage, referral.secondary
    plan: list[Run] = [" ", "(", voice.word("plan_name", cover.plan), ")"]
    group: list[Run] = ["   Group No: ", *voice.group(cover)]
    member: list[Run] = ["   Subscriber No: ", Fact("member_id", cover.member_id)]
    runs = [voice.payer(cover), *left_blank(rng, 0.5, plan), *member, *left_blank(rng, 0.2, group)]
    start = sheet.text(LEFT, y, "Primary Insurance: ", BODY.bold())[2]
    sheet.fitted((start, y), RIGHT - start, runs, BODY)
    if second is not None:
        start = sheet.text(LEFT, y + 13, "Secondary Insurance: ", BODY.bold())[2]
        sheet.fitted((start, y + 13), RIGHT - start, [
            voice.word("secondary_payer_name", second.payer), "   Subscriber No: ",
            Fact("secondary_member_id", second.member_id)], BODY)  # fmt: skip
    return y + 32


def _reason(referral: Referral, voice: Voice, rng: Random) -> list[Pair]:
    order = referral.order
    codes: list[Run] = []
    for code, words in order.diagnoses:
        codes += [" | " if codes else "", Fact("diagnoses", code), f" {words}"]
    began = {"onset": "Onset", "injury": "Date of injury", "surgery": "Date of surgery"}
    rows: list[Pair] = [
        ("Referral Date", [voice.dated("order_date", order.ordered_on)]),
        ("Priority", [Fact("urgent", "Stat" if order.urgent else "Routine", order.urgent)]),
        ("Diagnosis", codes),
        (began[order.condition.start], [voice.began(order)[1]]),
    ]
    if order.condition.surgery:
        rows.append(("Surgery", [Fact("surgery", order.say(order.condition.surgery))]))
    if order.condition.accident:
        kind = order.condition.accident
        said = {"work": "Work", "auto": "Auto", "other": "Other"}[kind]
        claim: list[Run] = [", claim # ", Fact("claim_number", order.claim_number)]
        told: list[Run] = [Fact("accident", said, kind)]
        rows.append(("Accident", told + (claim if order.claim_number else [])))
    reason: list[Run] = ["Eval and treat"]
    if order.side != "none":
        reason += [" ", Fact("laterality", order.side), f" {order.condition.part}"]
    rows += [
        ("Reason", [*reason, ", ", *shorthand(order, voice, rng), ", ",
                    *listed("treatments", order.condition.treatments)]),
        ("Precautions", [Fact("precautions", order.condition.precautions)]),
        ("Clinical notes", [f"{order.say(order.condition.story)}."]),
    ]  # fmt: skip
    return rows


def _sign_off(sheet: Sheet, referral: Referral, voice: Voice, rng: Random, y: float) -> None:
    who, order = referral.provider, referral.order
    if not order.signed:
        box = sheet.text(LEFT, y, "Sign off status: Pending", BODY)
        sheet.note(Fact("order_signed", "Sign off status: Pending", False), box)
        return
    words = f"Electronically signed by {who.name}, {who.credentials} on "
    words += f"{voice.day(order.ordered_on)} at {clock(rng)} EST"
    sheet.note(Fact("order_signed", words, True), sheet.text(LEFT, y, words, BODY))
    sheet.text(LEFT, y + 13, "Sign off status: Completed", BODY)

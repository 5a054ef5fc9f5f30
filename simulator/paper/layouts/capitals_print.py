"""A print in capitals of a fixed pitch: pairs two on a line, treatments numbered."""

from __future__ import annotations

from random import Random

from simulator.paper.extras import physician
from simulator.paper.facts import Referral
from simulator.paper.marks import left_blank
from simulator.paper.phrases import EVALUATE
from simulator.paper.sheet import Fact, Paper, Run, Sheet, Style
from simulator.paper.voice import Voice

BODY = Style("cour", 9.5)
LEFT, HALF, STEP = 40.0, 320.0, 12.5
Pair = tuple[str, list[Run]]


def draw(paper: Paper, referral: Referral, rng: Random) -> None:
    """Draw the print: head, patient, insurance, the order, numbered treatments, sign-off."""
    voice = Voice.of(rng, capitals=True, dates=rng.choice(["us", "dashes"]))
    sheet = paper.page("referral_order")
    sheet.text(LEFT, 40, "OUTPATIENT THERAPY ORDER", BODY.bold())
    sheet.text(HALF, 40, f"REQ {rng.randint(10**6, 10**7 - 1)}", BODY)
    sheet.text(LEFT, 52, "-" * 92, BODY)
    y = _pairs(sheet, _patient(referral, voice, rng), 68)
    y = _pairs(sheet, _plans(referral, voice, rng), y + 8)
    y = _pairs(sheet, _order(referral, voice, rng), y + 8)
    y = _lists(sheet, referral, y + 8)
    _sign_off(sheet, referral, voice, rng, y + 8)
    paper.imply("visits_requested", referral.order.visits)
    paper.imply("treatments", *EVALUATE)


def _pairs(sheet: Sheet, pairs: list[tuple[Pair, Pair]], y: float) -> float:
    for left, right in pairs:
        for x, (label, runs) in ((LEFT, left), (HALF, right)):
            if label:
                start = sheet.text(x, y, f"{label}:", BODY)[2] + 6
                sheet.fitted((start, y), (HALF if x == LEFT else 590) - start - 4, runs, BODY)
        y += STEP
    return y


def _patient(referral: Referral, voice: Voice, rng: Random) -> list[tuple[Pair, Pair]]:
    person = referral.patient
    sex = Fact("sex", person.sex, person.sex)
    phone: list[Run] = [voice.phone("patient_phone", person.phone)]
    street: list[Run] = [voice.word("patient_street", person.street)]
    return [
        (
            ("PT NAME", [voice.patient_last_first(person)]),
            ("MRN", [str(rng.randint(10**5, 10**7))]),
        ),
        (("DOB", [voice.born(person.born)]), ("SEX", [sex])),
        (("ADDR", street), ("HM PHONE", left_blank(rng, 0.2, phone))),
        (("CITY/ST/ZIP", voice.city(person)), ("PCP", [physician(rng).upper()])),
    ]


def _plans(referral: Referral, voice: Voice, rng: Random) -> list[tuple[Pair, Pair]]:
    cover, second = referral.coverage, referral.secondary
    plan: list[Run] = [voice.word("plan_name", cover.plan)]
    group = left_blank(rng, 0.2, voice.group(cover))
    rows: list[tuple[Pair, Pair]] = [
        (("INS 1", [voice.payer(cover)]), ("PLAN", left_blank(rng, 0.4, plan))),
        (("POLICY NBR", [Fact("member_id", cover.member_id)]), ("GRP NBR", group)),
    ]
    if second is not None:
        ident: list[Run] = [Fact("secondary_member_id", second.member_id)]
        rows.append((("INS 2", [voice.word("secondary_payer_name", second.payer)]),
                     ("POLICY NBR", ident)))  # fmt: skip
    return rows


def _order(referral: Referral, voice: Voice, rng: Random) -> list[tuple[Pair, Pair]]:
    order, who = referral.order, referral.provider
    per, weeks = order.per_week, order.weeks
    began = {"onset": "ONSET DT", "injury": "INJURY DT", "surgery": "SURG DT"}
    side: list[Run] = ["N/A"]
    if order.side != "none":
        side = [Fact("laterality", {"left": "LT", "right": "RT"}[order.side], order.side)]
    total: list[Run] = [Fact("visits_requested", str(order.visits), order.visits)]
    urgent = Fact("urgent", "URGENT" if order.urgent else "ROUTINE", order.urgent)
    often = Fact("frequency_per_week", f"{per}X/WK", per)
    long = Fact("duration_weeks", f"{weeks} WKS", weeks)
    return [
        (("ORDER DT", [voice.dated("order_date", order.ordered_on)]), ("PRIORITY", [urgent])),
        (("ORDERING PROV", [voice.word("referring_name", f"{who.last}, {who.first}",
                                       who.name.upper()), " ",
                            Fact("referring_credentials", who.credentials.upper(),
                                 who.credentials)]),
         ("NPI", [Fact("referring_npi", who.npi)])),
        (("PRACTICE", [voice.organization(who)]), ("", [])),
        (("OFC PHONE", [voice.phone("referring_phone", who.phone)]),
         ("OFC FAX", left_blank(rng, 0.1, [voice.phone("referring_fax", who.fax)]))),
        (("FREQ", [often]), ("DURATION", [long])),
        (("TOTAL VISITS", left_blank(rng, 0.4, total)), ("SIDE", side)),
        ((began[order.condition.start], [voice.began(order)[1]]), ("", [])),
    ]  # fmt: skip


def _lists(sheet: Sheet, referral: Referral, y: float) -> float:
    order = referral.order
    sheet.text(LEFT, y, "DX:", BODY)
    for number, (code, words) in enumerate(order.diagnoses, start=1):
        runs: list[Run] = [f"{number}) ", Fact("diagnoses", code), f" {words.upper()}"]
        y = sheet.prose((LEFT + 40, y, 480), runs, BODY)
    sheet.text(LEFT, y + 4, "TREATMENTS ORDERED:", BODY)
    y += 4 + STEP
    for number, name in enumerate(order.condition.treatments, start=1):
        sheet.labelled((LEFT + 40, y), "", [f"{number}) ", Fact("treatments", name.upper())], BODY)
        y += STEP
    care = Fact("precautions", order.condition.precautions.upper())
    start = sheet.text(LEFT, y + 4, "PRECAUTIONS:", BODY)[2] + 6
    return sheet.prose((start, y + 4, 570 - start), [care], BODY)


def _sign_off(sheet: Sheet, referral: Referral, voice: Voice, rng: Random, y: float) -> None:
    who, order = referral.provider, referral.order
    words = "*** UNSIGNED ORDER ***"
    if order.signed:
        words = f"ELECTRONICALLY SIGNED BY {who.name.upper()} {who.credentials.upper()} "
        words += f"ON {voice.day(order.ordered_on)} {rng.randint(700, 1859):04}"
    sheet.note(Fact("order_signed", words, order.signed), sheet.text(LEFT, y, words, BODY))

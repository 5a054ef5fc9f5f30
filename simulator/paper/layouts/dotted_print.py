"""A record system's print in capitals: dot leaders, continuation lines, three people's names."""

from __future__ import annotations

from datetime import timedelta
from random import Random
from textwrap import wrap

from simulator.paper import invent
from simulator.paper.facts import Referral
from simulator.paper.marks import left_blank
from simulator.paper.people.seen import SEEN
from simulator.paper.sheet import Fact, Paper, Run, Sheet, Style, width_of
from simulator.paper.truth import around
from simulator.paper.voice import Voice

PRINT = Style("cour", 9.5)
LEFT, TAB, END, STEP = 42.0, 196.0, 570.0, 13.0


def draw(paper: Paper, referral: Referral, rng: Random) -> None:
    """Draw the print: heading, one long column with leaders, an electronic signature."""
    voice = Voice.of(rng, capitals=True, dates=rng.choice(["us", "dashes"]))
    sheet = paper.page("referral_order")
    who, order = referral.provider, referral.order
    sheet.text(LEFT, 48, "** REFERRAL ORDER **  OUTPATIENT PT", PRINT.bold().sized(11))
    printed = order.ordered_on + timedelta(days=rng.randint(0, 4))
    sheet.right(END, 48, f"PRINTED {voice.day(printed)}", PRINT.sized(8.5))
    site = voice.word("referring_organization", who.organization)
    sheet.labelled((LEFT, 62), "", ["FROM SITE: ", site], PRINT)
    y = 84.0
    for label, runs in _lines(referral, voice, rng):
        y = _line(sheet, y, label, runs)
    _signature(sheet, referral, voice, rng, y + 8)
    sheet.text(LEFT, 758, "*** END OF ORDER ***", PRINT)


def _line(sheet: Sheet, y: float, label: str, runs: list[Run]) -> float:
    """One entry; what does not fit goes on under it, indented by two."""
    if label.startswith("="):
        sheet.text(LEFT, y + 3, label, PRINT.bold())
        return y + STEP + 5
    dots = "." * max(2, int((TAB - LEFT) / 5.7) - len(label) - 1)
    sheet.text(LEFT, y, f"{label}{dots}", PRINT)
    words = "".join(run if isinstance(run, str) else run.printed for run in runs)
    if width_of(words, PRINT.font, PRINT.size) <= END - TAB:
        sheet.labelled((TAB, y), "", runs, PRINT)
        return y + STEP
    if len(runs) == 1:
        return _continued(sheet, y, runs[0])
    return sheet.prose((TAB, y, END - TAB), runs, PRINT, STEP / PRINT.size)


def _continued(sheet: Sheet, y: float, run: Run) -> float:
    text = run if isinstance(run, str) else run.printed
    boxes = []
    for number, part in enumerate(wrap(text, int((END - TAB) / 5.7) - 2)):
        boxes.append(sheet.text(TAB + 11.4 * (number > 0), y, part, PRINT))
        y += STEP
    if not isinstance(run, str):
        sheet.note(run, around(*boxes))
    return y


def _lines(referral: Referral, voice: Voice, rng: Random) -> list[tuple[str, list[Run]]]:
    person, who = referral.patient, referral.provider
    family = invent.provider(rng, "MD", SEEN)
    typist = invent.provider(rng, "RN", SEEN)
    sex = {"F": "FEMALE", "M": "MALE"}[person.sex]
    home: list[Run] = [voice.phone("patient_phone", person.phone)]
    return [
        ("=== PATIENT ===", []),
        ("NAME", [voice.patient_last_first(person)]),
        ("BIRTH DT", [voice.born(person.born)]),
        ("SEX AT BIRTH", [Fact("sex", sex, person.sex)]),
        ("ADDR", [voice.word("patient_street", person.street)]),
        ("CITY ST ZIP", voice.city(person)),
        ("TEL (MOBILE)", left_blank(rng, 0.15, home)),
        ("PCP", [f"{family.last}, {family.first} MD".upper()]),
        ("=== INSURANCE ===", []),
        *_insurance(referral, voice, rng),
        ("=== ORDER ===", []),
        ("AUTHORIZING PROV", voice.referrer(who)),
        ("PROV NPI", [Fact("referring_npi", who.npi)]),
        ("PROV PHONE", [voice.phone("referring_phone", who.phone)]),
        ("PROV FAX", left_blank(rng, 0.15, [voice.phone("referring_fax", who.fax)])),
        ("ENTERED BY", [f"{typist.last}, {typist.first} RN".upper()]),
        *_order(referral, voice, rng),
    ]


def _insurance(referral: Referral, voice: Voice, rng: Random) -> list[tuple[str, list[Run]]]:
    cover, second = referral.coverage, referral.secondary
    group = left_blank(rng, 0.2, voice.group(cover))
    rows: list[tuple[str, list[Run]]] = [
        ("PRIMARY INS", [voice.payer(cover)]),
        ("PRODUCT", left_blank(rng, 0.25, [voice.word("plan_name", cover.plan)])),
        ("POLICY ID", [Fact("member_id", cover.member_id)]),
        ("GROUP NBR", group or ["N/A"]),
    ]
    if second is not None:
        rows += [
            ("SECONDARY INS", [voice.word("secondary_payer_name", second.payer)]),
            ("SECONDARY POLICY ID", [Fact("secondary_member_id", second.member_id)]),
        ]
    return rows


def _order(referral: Referral, voice: Voice, rng: Random) -> list[tuple[str, list[Run]]]:
    order = referral.order
    names = {"onset": "ONSET DT", "injury": "INJURY DT", "surgery": "SURGERY DT"}
    rows: list[tuple[str, list[Run]]] = [
        ("ORDER DT/TM", [voice.dated("order_date", order.ordered_on),
                         f" {rng.randint(8, 17):02}{rng.randint(10, 59)}"]),
        ("PRIORITY", [Fact("urgent", "URGENT" if order.urgent else "ROUTINE", order.urgent)]),
        ("QTY OF VISITS", [Fact("visits_requested", str(order.visits), order.visits)]),
        ("FREQUENCY", list(voice.often(order, rng))),
    ]  # fmt: skip
    for number, (code, words) in enumerate(order.diagnoses, start=1):
        rows.append((f"DX {number}", [Fact("diagnoses", code), f" {words.upper()}"]))
    if order.side != "none":
        rows.append(("BODY SIDE", [Fact("laterality", order.side.upper(), order.side)]))
    rows.append((names[order.condition.start], [voice.began(order)[1]]))
    if order.condition.surgery:
        done = voice.word("surgery", order.say(order.condition.surgery))
        rows.append(("SURGICAL PROC", [done]))
    if order.condition.accident:
        kind = order.condition.accident
        rows.append(("ACCIDENT TYPE", [Fact("accident", kind.upper(), kind)]))
    if order.claim_number:
        rows.append(("CLAIM NBR", [Fact("claim_number", order.claim_number)]))
    return rows + _services(referral, voice, rng)


def _services(referral: Referral, voice: Voice, rng: Random) -> list[tuple[str, list[Run]]]:
    order = referral.order
    codes: list[Run] = []
    for code in order.condition.procedures:
        codes += [" " if codes else "", Fact("procedures", code)]
    treatments: list[Run] = []
    for name in order.condition.treatments:
        treatments += [", " if treatments else "", voice.word("treatments", name)]
    return [
        ("CPT", left_blank(rng, 0.2, codes)),
        ("TREATMENTS", treatments),
        ("PRECAUTIONS", [voice.word("precautions", order.condition.precautions)]),
        ("CLINICAL INFO", [f"{order.say(order.condition.story)}.".upper()]),
    ]


def _signature(sheet: Sheet, referral: Referral, voice: Voice, rng: Random, y: float) -> None:
    who, order = referral.provider, referral.order
    if not order.signed:
        box = sheet.text(LEFT, y, "ORDER NOT YET SIGNED", PRINT)
        sheet.note(Fact("order_signed", "ORDER NOT YET SIGNED", False), box)
        return
    words = f"E-SIGNED: {who.last}, {who.first} {who.credentials}  ".upper()
    words += f"{voice.day(order.ordered_on)} {rng.randint(8, 17):02}{rng.randint(10, 59)}"
    sheet.note(Fact("order_signed", words, True), sheet.text(LEFT, y, words, PRINT))

"""A typed referral form with ruled boxes, a shaded bar over each part, and check boxes."""

from __future__ import annotations

from random import Random

from simulator.paper import ink
from simulator.paper.facts import Referral
from simulator.paper.sheet import Fact, Paper, Run, Sheet, Style
from simulator.paper.truth import Box
from simulator.paper.voice import Voice

LABEL = Style("helv", 7, (0.25, 0.25, 0.25))
TYPED = Style("helv", 10)
LEFT, RIGHT = 42.0, 570.0
OFFERED = (
    "Evaluate and treat",
    "Therapeutic exercise",
    "Manual therapy",
    "Gait training",
    "Neuromuscular re-education",
    "Balance training",
    "Modalities as needed",
    "Home exercise program",
    "Aquatic therapy",
    "Functional capacity evaluation",
)


def draw(paper: Paper, referral: Referral, rng: Random) -> None:
    """Draw the form, filled on a computer and signed by pen."""
    voice = Voice.of(rng)
    sheet = paper.page("referral_order")
    _head(sheet, referral, voice)
    y = _patient(sheet, referral, voice, 132)
    y = _coverage(sheet, referral, voice, y)
    y = _diagnosis(sheet, referral, voice, y)
    y = _treatment(sheet, referral, voice, rng, y)
    _signature(sheet, referral, voice, rng, y)


def _head(sheet: Sheet, referral: Referral, voice: Voice) -> None:
    office = referral.provider
    sheet.fact(LEFT, 56, voice.word("referring_organization", office.organization),
               Style("hebo", 15))  # fmt: skip
    sheet.text(LEFT, 69, f"{office.street}, {office.city}, {office.state} {office.zip}", LABEL)
    sheet.right(RIGHT, 56, "PHYSICAL THERAPY REFERRAL", Style("hebo", 12))
    sheet.right(RIGHT, 69, f"Phone {voice.number(office.phone)}", LABEL)
    sheet.line(LEFT, 76, RIGHT, 76, 1.6)
    x = sheet.labelled((LEFT, 94), "Refer to:", [referral.clinic.organization], TYPED.sized(9))
    sheet.text(x + 10, 94, f"Fax {voice.number(referral.clinic.fax)}", TYPED.sized(9))
    sheet.labelled(
        (430, 94), "Order date:", [voice.dated("order_date", referral.order.ordered_on)], TYPED
    )
    for at, label, checked in ((LEFT, "Routine", not referral.order.urgent),
                               (LEFT + 70, "URGENT", referral.order.urgent)):  # fmt: skip
        box = sheet.square((at, 112), label, checked)
        if checked:
            sheet.note(Fact("urgent", label, label == "URGENT"), box, "mark")


def _row(sheet: Sheet, y: float, cells: list[tuple[float, str, list[Run]]]) -> float:
    sheet.frame((LEFT, y, RIGHT, y + 27))
    for x, label, runs in cells:
        if x > LEFT:
            sheet.line(x, y, x, y + 27)
        sheet.text(x + 4, y + 9, label, LABEL)
        end = min([other for other, _, _ in cells if other > x], default=RIGHT)
        sheet.fitted((x + 4, y + 22), end - x - 8, runs, TYPED)
    return y + 27


def _bar(sheet: Sheet, y: float, title: str) -> float:
    sheet.banner((LEFT, y, RIGHT, y + 15), title, Style("hebo", 9), 0.85)
    sheet.frame((LEFT, y, RIGHT, y + 15))
    return y + 15


def _patient(sheet: Sheet, referral: Referral, voice: Voice, y: float) -> float:
    person = referral.patient
    y = _bar(sheet, y, "PATIENT INFORMATION")
    y = _row(sheet, y, [
        (LEFT, "Patient name (last, first, middle)", [voice.patient_last_first(person)]),
        (330, "Date of birth", [voice.born(person.born)]),
        (430, "Sex", [Fact("sex", person.sex)]),
        (466, "Phone", [voice.phone("patient_phone", person.phone)]),
    ])  # fmt: skip
    return _row(sheet, y, [
        (LEFT, "Street address", [voice.word("patient_street", person.street)]),
        (330, "City, state, ZIP", voice.city(person)),
    ])  # fmt: skip


def _coverage(sheet: Sheet, referral: Referral, voice: Voice, y: float) -> float:
    cover, second = referral.coverage, referral.secondary
    y = _bar(sheet, y + 6, "INSURANCE")
    y = _row(sheet, y, [
        (LEFT, "Primary insurance", [voice.payer(cover)]),
        (242, "Plan", [voice.word("plan_name", cover.plan)] if cover.plan else []),
        (380, "Member ID", [Fact("member_id", cover.member_id)]),
        (490, "Group no.", voice.group(cover)),
    ])  # fmt: skip
    other: list[Run] = [voice.word("secondary_payer_name", second.payer)] if second else ["None"]
    number: list[Run] = [Fact("secondary_member_id", second.member_id)] if second else []
    claim = referral.order.claim_number
    return _row(sheet, y, [
        (LEFT, "Secondary insurance", other),
        (242, "Secondary member ID", number),
        (380, "Claim no. (accident or work)", [Fact("claim_number", claim)] if claim else []),
    ])  # fmt: skip


def _diagnosis(sheet: Sheet, referral: Referral, voice: Voice, y: float) -> float:
    order = referral.order
    y = _bar(sheet, y + 6, "DIAGNOSIS")
    height = 18 * len(order.diagnoses) + 10
    sheet.frame((LEFT, y, RIGHT, y + height))
    for index, (code, words) in enumerate(order.diagnoses):
        line = y + 18 * (index + 1)
        sheet.text(LEFT + 4, line, f"{index + 1}.", LABEL.sized(9))
        sheet.fact(LEFT + 18, line, Fact("diagnoses", code), Style("hebo", 10))
        sheet.text(LEFT + 82, line, words, TYPED)
    label, day = voice.began(order)
    cells: list[tuple[float, str, list[Run]]] = [(LEFT, label, [day])]
    if order.condition.surgery:
        cells.append((170, "Surgery", [voice.word("surgery", order.say(order.condition.surgery))]))
    y = _row(sheet, y + height, cells)
    x, line = LEFT + 4.0, y + 14
    sheet.text(x, line, "Body side:", TYPED.sized(9))
    for side in ("left", "right", "bilateral"):
        box = sheet.square((x + 60, line), side.capitalize(), side == order.side)
        if side == order.side:
            sheet.note(Fact("laterality", side.capitalize(), side), box, "mark")
        x = box[2] - 46
    _accident(sheet, referral, line)
    return y + 20


def _accident(sheet: Sheet, referral: Referral, line: float) -> None:
    sheet.text(316, line, "Accident:", TYPED.sized(9))
    x = 360.0
    chosen = referral.order.condition.accident
    for label, kind in (("No", ""), ("Auto", "auto"), ("Work", "work"), ("Other", "other")):
        box = sheet.square((x, line), label, kind == chosen)
        if kind and kind == chosen:
            sheet.note(Fact("accident", label, kind), box, "mark")
        x = box[2] + 12


def _treatment(sheet: Sheet, referral: Referral, voice: Voice, rng: Random, y: float) -> float:
    order = referral.order
    y = _bar(sheet, y + 4, "TREATMENT ORDERED")
    wanted = {"Evaluate and treat", *order.condition.treatments}
    offered = [*OFFERED, *(name for name in order.condition.treatments if name not in OFFERED)]
    for index, label in enumerate(offered):
        at = (LEFT + 6 + 264 * (index % 2), y + 16 + 16 * (index // 2))
        box = sheet.square(at, label, label in wanted)
        if label in wanted:
            sheet.note(Fact("treatments", label), box, "mark")
    y += 16 * ((len(offered) + 1) // 2) + 22
    codes: list[Run] = []
    for code in order.condition.procedures:
        codes += [Fact("procedures", code), "   "]
    sheet.labelled((LEFT + 6, y), "Procedures (CPT):", codes, TYPED)
    sheet.labelled((LEFT + 6, y + 17), "Frequency and duration:", voice.often(order, rng), TYPED)
    sheet.labelled(
        (330, y + 17), "Total visits:", [Fact("visits_requested", str(order.visits), order.visits)],
        TYPED,
    )  # fmt: skip
    sheet.labelled(
        (LEFT + 6, y + 34), "Precautions:",
        [voice.word("precautions", order.condition.precautions)], TYPED,
    )  # fmt: skip
    return y + 44


def _signature(sheet: Sheet, referral: Referral, voice: Voice, rng: Random, y: float) -> None:
    who = referral.provider
    sheet.text(LEFT, y + 12, "I certify that this therapy is medically necessary.", LABEL.sized(8))
    sheet.labelled((LEFT, y + 32), "Referring provider:", voice.referrer(who), TYPED)
    sheet.labelled((350, y + 32), "NPI:", [Fact("referring_npi", who.npi)], TYPED)
    sheet.labelled((LEFT, y + 48), "Phone:", [voice.phone("referring_phone", who.phone)], TYPED)
    sheet.labelled((350, y + 48), "Fax:", [voice.phone("referring_fax", who.fax)], TYPED)
    line = min(y + 86, 752)
    sheet.labelled((LEFT, line), "Signature:", [], TYPED)
    sheet.line(100, line + 2, 330, line + 2)
    sheet.labelled((350, line), "Date:", [], TYPED)
    sheet.line(384, line + 2, 480, line + 2)
    box: Box = (100, line - 20, 330, line + 2)
    if referral.order.signed:
        box = ink.sign(sheet, (108, line - 2), who.name, rng)
        ink.write(sheet, (388, line - 1), f"{referral.order.ordered_on:%-m/%-d/%y}", 11, rng)
    signed = referral.order.signed
    sheet.note(Fact("order_signed", "", signed), box, "ink" if signed else "mark")

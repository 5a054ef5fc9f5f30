"""A photocopied order form, printed labels, every answer hand printed with a pen."""

from __future__ import annotations

from random import Random

from simulator.paper import ink
from simulator.paper.facts import Referral
from simulator.paper.sheet import Fact, Paper, Sheet, Style
from simulator.paper.truth import Box
from simulator.paper.voice import Voice

LABEL = Style("tiro", 10.5)
LEFT, RIGHT, STEP = 54.0, 558.0, 27.0
Cell = tuple[str, float, list[Fact | str]]
OFFERED = ("Evaluate & treat", "Therapeutic exercise", "Manual therapy", "Gait training",
           "Balance training", "Modalities", "Home exercise program", "Traction")  # fmt: skip


def draw(paper: Paper, referral: Referral, rng: Random) -> None:
    """Draw the form: dotted lines to write on, circles to tick, a signature."""
    voice = Voice.of(rng, dates=rng.choice(["plain", "short"]))
    sheet = paper.page("referral_order")
    sheet.centre(306, 54, "REQUEST FOR PHYSICAL THERAPY", Style("tibo", 17))
    sheet.centre(306, 70, "Please complete every line and fax with the patient's insurance card",
                 Style("tiit", 10))  # fmt: skip
    y = _lines(sheet, 104, _answers(referral, voice), rng)
    y = _treatments(sheet, referral, rng, y + 2)
    y = _lines(sheet, y + 6, _schedule(referral), rng)
    _signature(sheet, referral, voice, rng, y + 10)


def _lines(sheet: Sheet, y: float, rows: list[list[Cell]], rng: Random) -> float:
    for row in rows:
        for number, (label, x, answer) in enumerate(row):
            end = row[number + 1][1] - 8 if number + 1 < len(row) else RIGHT
            start = sheet.text(x, y, label, LABEL)[2] + 4
            sheet.line(start, y + 2, end, y + 2, 0.5)
            _answer(sheet, (start + 4, y), answer, end, rng)
        y += STEP
    return y


def _answer(
    sheet: Sheet, at: tuple[float, float], answer: list[Fact | str], end: float, rng: Random
) -> None:
    x, y = at
    letters = sum(len(part if isinstance(part, str) else part.printed) for part in answer)
    size = min(13.0, (end - x) / max(1, letters + len(answer)) * 1.22)
    for part in answer:
        text = part if isinstance(part, str) else part.printed
        box = ink.write(sheet, (x, y), text, size, rng)
        if isinstance(part, Fact):
            sheet.note(part, box, "ink")
        x = box[2] + size * 0.3


def _answers(referral: Referral, voice: Voice) -> list[list[Cell]]:
    person, cover, who = referral.patient, referral.coverage, referral.provider
    order = referral.order
    label, began = voice.began(order)
    place: list[Fact | str] = [Fact("patient_city", person.city),
                               Fact("patient_state", person.state),
                               Fact("patient_zip", person.zip)]  # fmt: skip
    codes: list[Fact | str] = [Fact("diagnoses", code) for code, _ in order.diagnoses]
    side: list[Fact | str] = []
    if order.side != "none":
        side = [Fact("laterality", order.side, order.side)]
    return [
        [("Patient:", LEFT, [voice.patient(person)]), ("DOB:", 380, [voice.born(person.born)])],
        [("Address:", LEFT, [Fact("patient_street", person.street)]),
         ("Phone:", 360, [voice.phone("patient_phone", person.phone)])],
        [("City, State, Zip:", LEFT, place)],
        [("Insurance:", LEFT, [voice.payer(cover)])],
        [("Member #:", LEFT, [Fact("member_id", cover.member_id)]),
         ("Group #:", 320, voice.group(cover))],
        [("Referred by:", LEFT, [Fact("referring_name", who.name), ",",
                                 Fact("referring_credentials", who.credentials)]),
         ("NPI:", 380, [Fact("referring_npi", who.npi)])],
        [("Office phone:", LEFT, [voice.phone("referring_phone", who.phone)]),
         ("Office fax:", 316, [voice.phone("referring_fax", who.fax)])],
        [("Diagnosis code(s):", LEFT, codes), ("Side:", 400, side)],
        [(f"{label}:", LEFT, [began])],
    ]  # fmt: skip


def _treatments(sheet: Sheet, referral: Referral, rng: Random, y: float) -> float:
    wanted = {"Evaluate & treat", *referral.order.condition.treatments}
    sheet.text(LEFT, y, "Treatment (check all that apply):", LABEL)
    for index, label in enumerate(OFFERED):
        at = (LEFT + 10 + 250 * (index % 2), y + 19 + 18 * (index // 2))
        box = sheet.square(at, "", False)
        words = sheet.text(at[0] + 16, at[1], label, LABEL)
        sheet.paper.ticks.pop()
        sheet.ticked(label, box, label in wanted)
        if label in wanted:
            ink.tick_by_hand(sheet, at, 8, rng)
            sheet.note(Fact("treatments", label), (box[0], box[1], words[2], words[3]), "mark")
    y += 19 + 18 * (len(OFFERED) // 2)
    others: list[Fact | str] = [
        Fact("treatments", name.lower(), name.lower())
        for name in referral.order.condition.treatments
        if name not in OFFERED
    ]
    return _lines(sheet, y + 6, [[("Other:", LEFT, others[:1])]], rng)


def _schedule(referral: Referral) -> list[list[Cell]]:
    order = referral.order
    per = Fact("frequency_per_week", str(order.per_week), order.per_week)
    weeks = Fact("duration_weeks", str(order.weeks), order.weeks)
    total = Fact("visits_requested", str(order.visits), order.visits)
    first: list[Cell] = [("Times per week:", LEFT, [per]), ("Number of weeks:", 220, [weeks]),
                         ("Total visits:", 400, [total])]  # fmt: skip
    note: list[Cell] = [("Precautions:", LEFT, [Fact("precautions", order.condition.precautions)])]
    return [first, note]


def _signature(sheet: Sheet, referral: Referral, voice: Voice, rng: Random, y: float) -> None:
    order, line = referral.order, min(y + 24, 740)
    sheet.text(LEFT, line, "Signature:", LABEL)
    sheet.line(LEFT + 50, line + 2, 350, line + 2, 0.6)
    sheet.text(370, line, "Date:", LABEL)
    sheet.line(398, line + 2, RIGHT, line + 2, 0.6)
    box: Box = (LEFT + 50, line - 22, 350, line + 2)
    if order.signed:
        box = ink.sign(sheet, (LEFT + 58, line - 2), referral.provider.name, rng, 24)
    sheet.note(Fact("order_signed", "", order.signed), box, "ink" if order.signed else "mark")
    day = voice.dated("order_date", order.ordered_on)
    sheet.note(day, ink.write(sheet, (404, line), day.printed, 13, rng), "ink")

"""A box card filled by pen: capitals of a busy hand in the boxes, printed choices with a ring."""

from __future__ import annotations

from random import Random

from simulator.paper import ink
from simulator.paper.facts import Referral
from simulator.paper.marks import left_blank
from simulator.paper.phrases import STARTS
from simulator.paper.sheet import Fact, Paper, Run, Sheet, Style, width_of
from simulator.paper.truth import Box, around
from simulator.paper.voice import Voice

CORNER, CHOICE = Style("heit", 6.5), Style("helv", 11)
LEFT, RIGHT, HIGH = 48.0, 564.0, 34.0
Cell = tuple[float, str, list[Run]]


def draw(paper: Paper, referral: Referral, rng: Random) -> None:
    """Draw the card: the practice in print, whom and why by pen, rings, a signature."""
    voice = Voice.of(rng, dates="plain")
    who, person, cover = referral.provider, referral.patient, referral.coverage
    order = referral.order
    sheet = paper.page("referral_order")
    sheet.fact(LEFT, 58, voice.organization(who), Style("hebo", 14))
    sheet.text(LEFT, 71, f"{who.street}, {who.city}, {who.state} {who.zip}", Style("helv", 9))
    x = sheet.labelled((LEFT, 83), "", ["T ", voice.phone("referring_phone", who.phone)])
    sheet.labelled((x + 14, 83), "", ["F ", voice.phone("referring_fax", who.fax)])
    sheet.right(RIGHT, 58, "PHYSICAL THERAPY ORDER", Style("helv", 11))
    codes: list[Run] = [Fact("diagnoses", code) for code, _ in order.diagnoses]
    day, began = voice.dated("order_date", order.ordered_on), voice.began(order)[1]
    rows: list[list[Cell]] = [
        [(0.0, "patient", [voice.patient(person)]),
         (0.68, "birth date", [voice.born(person.born)])],
        [(0.0, "telephone", left_blank(rng, 0.2, [voice.phone("patient_phone", person.phone)])),
         (0.4, "insurance", [voice.payer(cover)])],
        [(0.0, "insurance number", [Fact("member_id", cover.member_id)]),
         (0.62, "today's date", [day])],
        [(0.0, "ICD-10", codes), (0.68, STARTS[order.condition.start][1].lower(), [began])],
        [(0.0, "please do", [Fact("treatments", name) for name in order.condition.treatments[:2]])],
        [(0.0, "careful with", left_blank(rng, 0.2, [Fact("precautions",
                                                          order.condition.precautions)]))],
    ]  # fmt: skip
    y = 96.0
    for cells in rows:
        y = _row(sheet, y, cells, rng)
    y = _rings(sheet, referral, rng, y + 26)
    _signature(sheet, referral, voice, rng, y + 46)
    paper.imply("visits_requested", order.visits)


def _row(sheet: Sheet, y: float, cells: list[Cell], rng: Random) -> float:
    wide = RIGHT - LEFT
    for number, (part, label, runs) in enumerate(cells):
        x = LEFT + wide * part
        end = LEFT + wide * cells[number + 1][0] if number + 1 < len(cells) else RIGHT
        sheet.frame((x, y, end, y + HIGH), 0.8)
        sheet.text(x + 3, y + 8, label, CORNER)
        _by_pen(sheet, (x + 6, y + HIGH - 8), end - 6, runs, rng)
    return y + HIGH


def _by_pen(
    sheet: Sheet, at: tuple[float, float], end: float, runs: list[Run], rng: Random
) -> None:
    letters = sum(len(run if isinstance(run, str) else run.printed) + 1 for run in runs)
    size = min(12.5, (end - at[0]) / max(1, letters) * 1.2)
    x = at[0]
    for number, run in enumerate(runs):
        text = run if isinstance(run, str) else run.printed
        box = ink.write(sheet, (x, at[1]), text, size, rng)
        if isinstance(run, Fact):
            sheet.note(run, box, "ink")
        x = box[2] + size * 0.3
        if number + 1 < len(runs):
            x = ink.write(sheet, (x - size * 0.3, at[1]), ",", size, rng)[2] + size * 0.2


def _rings(sheet: Sheet, referral: Referral, rng: Random, y: float) -> float:
    order = referral.order
    side = ("Side (ring one):", "laterality", ("right", "left", "both"), order.side)
    often = ("Times a week:", "frequency_per_week", (1, 2, 3, 4), order.per_week)
    weeks = tuple(sorted({4, 6, 8, 12, order.weeks}))
    long = ("Weeks:", "duration_weeks", weeks, order.weeks)
    for label, field, offered, chosen in (side, often, long):
        x = sheet.text(LEFT, y, label, CHOICE)[2] + 18
        for value in offered:
            printed = str(value)
            box = sheet.text(x, y, printed, CHOICE)
            if value == chosen:
                middle = ((box[0] + box[2]) / 2, y - 4)
                radius = max(9.0, width_of(printed, CHOICE.font, CHOICE.size) / 2 + 4)
                ink.ring(sheet, middle, radius, rng)
                ringed = (middle[0] - radius, y - 13, middle[0] + radius, y + 5)
                sheet.note(Fact(field, printed, value), around(box, ringed), "mark")
            x = box[2] + 34
        y += 28
    return y


def _signature(sheet: Sheet, referral: Referral, voice: Voice, rng: Random, y: float) -> None:
    who, order = referral.provider, referral.order
    sheet.line(LEFT, y, 320, y, 0.8)
    box: Box = (LEFT, y - 28, 320, y)
    if order.signed:
        box = ink.sign(sheet, (LEFT + 8, y - 3), who.name, rng, 26)
    sheet.note(Fact("order_signed", "", order.signed), box, "ink" if order.signed else "mark")
    x = sheet.labelled((LEFT, y + 14), "", voice.referrer(who), CHOICE)
    sheet.labelled((x + 16, y + 14), "", ["NPI ", Fact("referring_npi", who.npi)], CHOICE)

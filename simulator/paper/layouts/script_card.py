"""A prescription card with a few printed words, everything else in the provider's handwriting."""

from __future__ import annotations

from random import Random

from simulator.paper import ink
from simulator.paper.facts import Referral
from simulator.paper.sheet import Fact, Paper, Sheet, Style
from simulator.paper.truth import Box
from simulator.paper.voice import Voice

PRINTED = Style("tibo", 10)
LEFT, RIGHT = 90.0, 530.0
Part = Fact | str


def draw(paper: Paper, referral: Referral, rng: Random) -> None:
    """Draw the card: printed head with two circles, six written lines, a signature."""
    voice = Voice.of(rng, dates=rng.choice(["short", "plain"]))
    person, cover, who = referral.patient, referral.coverage, referral.provider
    order = referral.order
    sheet = paper.page("referral_order")
    sheet.frame((70, 60, 550, 520), 1.2)
    sheet.fact(LEFT, 88, voice.word("referring_organization", who.organization), Style("tibo", 15))
    x = sheet.labelled((LEFT, 104), "", voice.referrer(who), PRINTED)
    sheet.labelled((x + 20, 104), "", ["NPI ", Fact("referring_npi", who.npi)], PRINTED)
    sheet.labelled((LEFT, 118), "", ["Ph ", voice.phone("referring_phone", who.phone), "   Fx ",
                                     voice.phone("referring_fax", who.fax)], PRINTED)  # fmt: skip
    sheet.text(LEFT, 156, "Rx", Style("tibi", 26))
    codes: list[Part] = [Fact("diagnoses", code) for code, _ in order.diagnoses]
    if order.side != "none":
        codes.append(Fact("laterality", order.side[0].upper(), order.side))
    per = Fact("frequency_per_week", f"{order.per_week}x/wk", order.per_week)
    often: list[Part] = ["PT", per, "x", Fact("duration_weeks", f"{order.weeks} wks", order.weeks)]
    rows: list[tuple[str, list[Part]]] = [
        ("Name", [voice.patient(person)]),
        ("Born", [voice.born(person.born)]),
        ("Ins.", [voice.payer(cover), "#", Fact("member_id", cover.member_id)]),
        ("Dx", codes),
        ("Order", often),
        ("", [Fact("treatments", name.lower()) for name in order.condition.treatments[:2]]),
    ]
    paper.imply("visits_requested", order.visits)
    _rows(sheet, rows, rng)
    _signature(sheet, referral, voice, rng)


def _rows(sheet: Sheet, rows: list[tuple[str, list[Part]]], rng: Random) -> None:
    y = 196.0
    for label, parts in rows:
        x = sheet.text(LEFT, y, label, PRINTED)[2] + 6
        sheet.line(x, y + 3, RIGHT, y + 3, 0.4)
        for number, part in enumerate(parts):
            text = part if isinstance(part, str) else part.printed
            box = ink.write(sheet, (x + 4, y), text, 12.5, rng)
            if isinstance(part, Fact):
                sheet.note(part, box, "ink")
            x = box[2] + 5
            if label == "" and number + 1 < len(parts):
                x = ink.write(sheet, (x - 4, y), ",", 12.5, rng)[2]
        y += 36


def _signature(sheet: Sheet, referral: Referral, voice: Voice, rng: Random) -> None:
    order, line = referral.order, 486.0
    sheet.line(LEFT, line, 340, line, 0.7)
    sheet.text(LEFT, line + 12, "Signature", PRINTED.sized(8))
    sheet.line(390, line, RIGHT, line, 0.7)
    sheet.text(390, line + 12, "Date", PRINTED.sized(8))
    box: Box = (LEFT, line - 26, 340, line)
    if order.signed:
        box = ink.sign(sheet, (LEFT + 8, line - 4), referral.provider.name, rng, 26)
    sheet.note(Fact("order_signed", "", order.signed), box, "ink" if order.signed else "mark")
    day = voice.dated("order_date", order.ordered_on)
    sheet.note(day, ink.write(sheet, (396, line - 2), day.printed, 13, rng), "ink")

"""A small prescription slip, hand printed and signed, copied onto a letter page."""

from __future__ import annotations

from random import Random

from simulator.paper import ink
from simulator.paper.facts import Referral
from simulator.paper.sheet import Fact, Paper, Sheet, Style
from simulator.paper.voice import Voice

SMALL = Style("helv", 8)
X, Y, WIDE, HIGH = 84.0, 96.0, 396.0, 540.0


def draw(paper: Paper, referral: Referral, rng: Random) -> None:
    """Draw the slip: printed letterhead and labels, everything else by pen."""
    sheet = paper.page("referral_order")
    voice = Voice.of(rng, dates=rng.choice(["plain", "short"]))
    sheet.frame((X, Y, X + WIDE, Y + HIGH), 1.1)
    _letterhead(sheet, referral, voice)
    y = _patient(sheet, referral, voice, rng)
    sheet.text(X + 16, y + 44, "R", Style("tibi", 34))
    sheet.text(X + 36, y + 52, "x", Style("tibi", 20))
    _order(sheet, referral, rng, y + 36)
    _foot(sheet, referral, voice, rng)


def _letterhead(sheet: Sheet, referral: Referral, voice: Voice) -> None:
    who, middle = referral.provider, X + WIDE / 2
    sheet.centre(middle, Y + 24, f"{who.name}, {who.credentials}", Style("tibo", 15))
    half = 90.0
    sheet.note(
        voice.word("referring_name", who.name), (middle - half, Y + 12, middle + half, Y + 28)
    )
    sheet.note(
        Fact("referring_credentials", who.credentials),
        (middle - half, Y + 12, middle + half, Y + 28),
    )
    sheet.centre(middle, Y + 37, who.organization, SMALL.sized(9))
    sheet.note(
        voice.word("referring_organization", who.organization),
        (middle - half, Y + 29, middle + half, Y + 40),
    )
    sheet.centre(middle, Y + 48, f"{who.street}, {who.city}, {who.state} {who.zip}", SMALL)
    x = sheet.labelled((X + 92, Y + 60), "", ["Tel ", voice.phone("referring_phone", who.phone)],
                       SMALL)  # fmt: skip
    x = sheet.labelled((x + 10, Y + 60), "", ["Fax ", voice.phone("referring_fax", who.fax)], SMALL)
    sheet.labelled((x + 10, Y + 60), "", ["NPI ", Fact("referring_npi", who.npi)], SMALL)
    sheet.line(X + 10, Y + 67, X + WIDE - 10, Y + 67, 1)


def _hand(
    sheet: Sheet, at: tuple[float, float], facts: list[Fact | str], size: float, rng: Random
) -> float:
    x, y = at
    for fact in facts:
        text = fact if isinstance(fact, str) else fact.printed
        box = ink.write(sheet, (x, y), text, size, rng)
        if isinstance(fact, Fact):
            sheet.note(fact, box, "ink")
        x = box[2] + size * 0.25
    return x


def _patient(sheet: Sheet, referral: Referral, voice: Voice, rng: Random) -> float:
    person, cover, order = referral.patient, referral.coverage, referral.order
    rows = [
        ("Name", [voice.patient(person)], "Date", [voice.dated("order_date", order.ordered_on)]),
        ("Address", [Fact("patient_street", person.street)], "DOB", [voice.born(person.born)]),
        ("Ins.", [Fact("payer_name", cover.payer)], "ID", [Fact("member_id", cover.member_id)]),
    ]
    y = Y + 96
    for left, first, right, second in rows:
        sheet.text(X + 16, y, left, SMALL)
        sheet.line(X + 52, y + 2, X + 258, y + 2, 0.5)
        _hand(sheet, (X + 54, y), list(first), 10.5, rng)
        sheet.text(X + 264, y, right, SMALL)
        sheet.line(X + 284, y + 2, X + WIDE - 14, y + 2, 0.5)
        _hand(sheet, (X + 286, y), list(second), 10.5, rng)
        y += 26
    return y - 26


def _order(sheet: Sheet, referral: Referral, rng: Random, y: float) -> None:
    order, left = referral.order, X + 66
    opening: list[Fact | str] = ["PT", Fact("treatments", "eval & treat")]
    if order.side != "none":
        letter = order.side[0].upper()
        opening += ["-", Fact("laterality", letter, order.side), order.condition.part]
    _hand(sheet, (left, y), opening, 14, rng)
    for code, _words in order.diagnoses:
        y += 30
        _hand(sheet, (left, y), ["Dx:", Fact("diagnoses", code)], 14, rng)
    y += 32
    often: list[Fact | str] = [
        Fact("frequency_per_week", f"{order.per_week}x/wk", order.per_week),
        "x",
        Fact("duration_weeks", f"{order.weeks} wks", order.weeks),
    ]
    _hand(sheet, (left, y), often, 14, rng)
    for name in order.condition.treatments[:2]:
        y += 30
        _hand(sheet, (left, y), ["-", Fact("treatments", name.lower())], 13, rng)
    if order.urgent:
        _hand(sheet, (left + 150, y + 34), [Fact("urgent", "URGENT", True)], 15, rng)


def _foot(sheet: Sheet, referral: Referral, voice: Voice, rng: Random) -> None:
    y, who = Y + HIGH - 46, referral.provider
    sheet.line(X + 150, y, X + WIDE - 16, y, 0.8)
    sheet.text(X + 150, y + 10, "Signature", SMALL.sized(7))
    box = (X + 150, y - 30, X + WIDE - 16, y)
    if referral.order.signed:
        box = ink.sign(sheet, (X + 160, y - 4), who.name, rng, 25)
    sheet.note(Fact("order_signed", "", referral.order.signed), box,
               "ink" if referral.order.signed else "mark")  # fmt: skip
    sheet.square((X + 16, y - 2), "Dispense as written", False, SMALL.sized(7))
    sheet.text(X + 16, y + 10, "Refill  0  1  2  3  PRN", SMALL.sized(7))
    sheet.centre(X + WIDE / 2, y + 32, "Not valid for controlled substances", SMALL.sized(6.5))

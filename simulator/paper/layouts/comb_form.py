"""A machine-readable referral: one letter a cell for numbers and dates, squares after the words."""

from __future__ import annotations

from random import Random

from simulator.paper import ink
from simulator.paper.extras import Others
from simulator.paper.facts import Referral
from simulator.paper.marks import left_blank
from simulator.paper.people.seen_third import SEEN_THIRD
from simulator.paper.sheet import Fact, Paper, Run, Sheet, Style, width_of
from simulator.paper.truth import Box, around
from simulator.paper.voice import Voice

LEFT, RIGHT, CELL = 40.0, 572.0, 13.0
LABEL, TYPED = Style("helv", 8), Style("cour", 11)
OFFERED = ("Electrical stimulation", "Cold pack", "Massage", "Stair climbing", "Evaluate and treat")


def draw(paper: Paper, referral: Referral, rng: Random) -> None:
    """Draw the form: member, patient, provider, service, and the place to sign."""
    voice = Voice.of(rng, dates="us")
    others = Others(rng, voice, SEEN_THIRD)
    sheet = paper.page("referral_order")
    sheet.frame((30, 28, 582, 770), 1.6)
    sheet.text(LEFT, 50, "REFERRAL FOR REHABILITATION THERAPY", Style("hebo", 13))
    sheet.text(LEFT, 61, "Please print one character in each box.", LABEL)
    sheet.right(RIGHT, 50, f"Form RT-{rng.randint(10, 99)} (rev. 03/24)", LABEL)
    y = _member(sheet, referral, voice, rng, 84)
    y = _provider(sheet, referral, voice, rng, y + 12)
    y = _service(sheet, referral, voice, rng, y + 12)
    _signature(sheet, referral, rng, y + 58)
    line = f"Questions about this form: {others.number()}   Fraud line: {others.number()}"
    sheet.centre(306, 762, line, LABEL)


def _comb(sheet: Sheet, at: tuple[float, float], count: int, fact: Fact | None) -> float:
    """A row of cells, a letter in each; returns where it ends."""
    x, y = at
    boxes: list[Box] = []
    letters = fact.printed.replace(" ", "") if fact else ""
    for number in range(max(count, len(letters))):
        left = x + CELL * number
        sheet.frame((left, y - 11, left + CELL, y + 4), 0.4)
        if number < len(letters):
            boxes.append(sheet.text(left + 3.2, y, letters[number], TYPED))
    if fact is not None:
        value = fact.printed.replace(" ", "") if fact.value is None else fact.value
        sheet.note(Fact(fact.field, " ".join(letters), value, fact.also), around(*boxes))
    return x + CELL * max(count, len(letters))


def _asked(sheet: Sheet, x: float, y: float, label: str) -> float:
    """A label before a value, ending where the value begins."""
    return sheet.text(x, y, label, LABEL)[2] + 5


def _open(sheet: Sheet, x: float, end: float, y: float, label: str, runs: list[Run]) -> None:
    """A label and an open box for words."""
    start = _asked(sheet, x, y, label)
    sheet.frame((start, y - 11, end, y + 4), 0.4)
    sheet.fitted((start + 4, y), end - start - 8, runs, TYPED.sized(10))


def _number(field: str, digits: str) -> Fact:
    return Fact(field, digits, digits)


def _member(sheet: Sheet, referral: Referral, voice: Voice, rng: Random, y: float) -> float:
    person, cover, second = referral.patient, referral.coverage, referral.secondary
    sheet.banner((LEFT, y - 12, RIGHT, y + 2), "A. MEMBER", Style("hebo", 9), 0.85)
    y += 20
    _open(sheet, LEFT, 400, y, "Health plan", [voice.payer(cover)])
    group = left_blank(rng, 0.3, voice.group(cover))
    _open(sheet, 410, RIGHT, y, "Group", group)
    y += 21
    _comb(sheet, (_asked(sheet, LEFT, y, "Member ID"), y), 15, Fact("member_id", cover.member_id))
    sex = Fact("sex", person.sex)
    _comb(sheet, (_asked(sheet, 480, y, "Sex (M/F)"), y), 1, sex)
    y += 21
    _open(sheet, LEFT, 330, y, "Member name", [voice.patient_last_first(person)])
    born = Fact("date_of_birth", f"{person.born:%m%d%Y}", person.born.isoformat())
    _comb(sheet, (_asked(sheet, 342, y, "Birth date (mmddyyyy)"), y), 8, born)
    y += 21
    _open(sheet, LEFT, RIGHT, y, "Street", [voice.word("patient_street", person.street)])
    y += 21
    _open(sheet, LEFT, 250, y, "City", [voice.word("patient_city", person.city)])
    _comb(sheet, (_asked(sheet, 260, y, "State"), y), 2, Fact("patient_state", person.state))
    zip_code = Fact("patient_zip", person.zip)
    _comb(sheet, (_asked(sheet, 330, y, "ZIP"), y), 5, zip_code)
    y += 21
    phone = [_number("patient_phone", person.phone)] if rng.random() < 0.85 else []
    _comb(sheet, (_asked(sheet, LEFT, y, "Phone"), y), 10, phone[0] if phone else None)
    _open(sheet, 250, RIGHT, y, "Other coverage",
          [voice.word("secondary_payer_name", second.payer)] if second else [])  # fmt: skip
    if second:
        y += 21
        ident = Fact("secondary_member_id", second.member_id)
        _comb(sheet, (_asked(sheet, 250, y, "Other ID"), y), 12, ident)
    return y + 18


def _provider(sheet: Sheet, referral: Referral, voice: Voice, rng: Random, y: float) -> float:
    who = referral.provider
    sheet.banner((LEFT, y - 12, RIGHT, y + 2), "B. REFERRING PROVIDER", Style("hebo", 9), 0.85)
    y += 20
    _comb(sheet, (_asked(sheet, LEFT, y, "NPI"), y), 10, _number("referring_npi", who.npi))
    _open(sheet, 230, RIGHT, y, "Name, title", voice.referrer(who))
    y += 21
    _comb(sheet, (_asked(sheet, LEFT, y, "Phone"), y), 10, _number("referring_phone", who.phone))
    fax = _number("referring_fax", who.fax) if rng.random() < 0.85 else None
    _comb(sheet, (_asked(sheet, 300, y, "Fax"), y), 10, fax)
    y += 21
    _open(sheet, LEFT, RIGHT, y, "Group practice", [voice.organization(who)])
    return y + 18


def _service(sheet: Sheet, referral: Referral, voice: Voice, rng: Random, y: float) -> float:
    order = referral.order
    sheet.banner((LEFT, y - 12, RIGHT, y + 2), "C. SERVICE", Style("hebo", 9), 0.85)
    y += 20
    x = _asked(sheet, LEFT, y, "ICD-10-CM")
    for number in range(3):
        known = number < len(order.diagnoses)
        fact = Fact("diagnoses", order.diagnoses[number][0]) if known else None
        x = _comb(sheet, (x, y), 8, fact) + 10
    y += 21
    codes = order.condition.procedures if rng.random() < 0.7 else []
    x = _asked(sheet, LEFT, y, "CPT")
    for code in codes:
        x = _comb(sheet, (x, y), 5, Fact("procedures", code)) + 8
    y += 21
    began = voice.began(order)[1]
    label = {"onset_date": "Onset", "injury_date": "Injury", "surgery_date": "Surgery"}
    when = Fact(began.field, f"{order.began_on:%m%d%Y}", order.began_on.isoformat())
    x = _comb(sheet, (_asked(sheet, LEFT, y, f"{label[began.field]} (mmddyyyy)"), y), 8, when) + 14
    for words, field, value in (("Times a week", "frequency_per_week", order.per_week),
                                ("Weeks", "duration_weeks", order.weeks),
                                ("Visits", "visits_requested", order.visits)):  # fmt: skip
        fact = Fact(field, f"{value:02}", value)
        x = _comb(sheet, (_asked(sheet, x, y, words), y), 2, fact) + 12
    y += 21
    if order.condition.surgery:
        done = Fact("surgery", order.say(order.condition.surgery))
        _open(sheet, LEFT, RIGHT, y, "Operation", [done])
        y += 21
    care: list[Run] = [Fact("precautions", order.condition.precautions)]
    _open(sheet, LEFT, RIGHT, y, "Precautions", left_blank(rng, 0.2, care))
    return _squares(sheet, referral, y + 22)


def _after(sheet: Sheet, at: tuple[float, float], label: str, on: bool) -> Box:
    """A square that stands after its words, a row of dots between."""
    words = sheet.text(*at, label, LABEL.sized(9))
    dots = "." * int((at[0] + 146 - words[2] - 4) / width_of(".", "helv", 8))
    sheet.text(words[2] + 2, at[1], dots, LABEL)
    mark = sheet.square((at[0] + 148, at[1]), "", on, LABEL.sized(9))
    return around(words, mark)


def _squares(sheet: Sheet, referral: Referral, y: float) -> float:
    order = referral.order
    rows: list[tuple[str, str, str | bool, bool]] = [
        (name, "treatments", name, name in (*order.condition.treatments, "Evaluate and treat"))
        for name in sorted({*OFFERED, *order.condition.treatments})
    ]
    rows += [(f"{side.capitalize()} side", "laterality", side, side == order.side)
             for side in ("right", "left")]  # fmt: skip
    rows += [("Auto accident", "accident", "auto", order.condition.accident == "auto"),
             ("Work injury", "accident", "work", order.condition.accident == "work"),
             ("Expedited", "urgent", True, order.urgent)]  # fmt: skip
    if not order.urgent:
        sheet.paper.imply("urgent", False)
    for number, (label, field, value, on) in enumerate(rows):
        at = (LEFT + 180.0 * (number % 3), y + 15.0 * (number // 3))
        box = _after(sheet, at, label, on)
        if on:
            sheet.note(Fact(field, label, value), box, "mark")
    y += 15.0 * ((len(rows) + 2) // 3) + 6
    if order.claim_number:
        _open(sheet, LEFT, 300, y, "Claim number", [Fact("claim_number", order.claim_number)])
    return y


def _signature(sheet: Sheet, referral: Referral, rng: Random, y: float) -> None:
    order = referral.order
    sheet.line(LEFT, y, 330, y)
    sheet.text(LEFT, y + 9, "Signature of referring provider", LABEL)
    box: Box = (LEFT, y - 26, 330, y)
    if order.signed:
        box = ink.sign(sheet, (60, y - 3), referral.provider.name, rng, 22)
    sheet.note(Fact("order_signed", "", order.signed), box, "ink" if order.signed else "mark")
    day = Fact("order_date", f"{order.ordered_on:%m%d%Y}", order.ordered_on.isoformat())
    _comb(sheet, (_asked(sheet, 350, y, "Date (mmddyyyy)"), y), 8, day)

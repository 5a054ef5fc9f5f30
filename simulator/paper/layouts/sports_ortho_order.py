"""A practice's therapy order: the desk types who it is, the provider pens the order and ticks."""

from __future__ import annotations

from collections.abc import Sequence
from random import Random

from simulator.paper import ink
from simulator.paper.concluded import conclude
from simulator.paper.facts import Referral
from simulator.paper.marks import left_blank
from simulator.paper.own_words import own_words
from simulator.paper.penned import by_pen, signature, square_by_pen
from simulator.paper.sheet import Fact, Paper, Run, Sheet, Style
from simulator.paper.told import ACCIDENTS, began, home, second_cover, sex_in_full
from simulator.paper.voice import Voice

LEFT, RIGHT = 48.0, 564.0
ASKED, TYPED, SMALL = Style("helv", 9.5), Style("cour", 10), Style("helv", 8)
COLUMNS = (0.0, 178.0, 352.0)
Words = dict[str, str]
Cell = tuple[float, str, Sequence[Run]]


def draw(paper: Paper, referral: Referral, rng: Random) -> None:
    """Draw the practice, the typed rows, codes, the penned sentence, squares, notes, signature."""
    voice = Voice.of(rng, dates=rng.choice(["plain", "short", "us"]))
    words = own_words("sports_ortho_order", rng)
    sheet = paper.page("referral_order")
    y = _practice(sheet, referral, voice, rng, words)
    for row in _desk(referral, voice, rng, words):
        y = _row(sheet, y, row)
    y = _codes(sheet, y + 10, referral, words)
    y = _often(sheet, y + 24, referral, rng, words)
    y = _squares(sheet, y + 26, referral, rng, words)
    y = _notes(sheet, y + 10, referral, voice, rng, words)
    _sign(sheet, y + 44, referral, voice, rng, words)
    conclude(paper, referral, words["evaluate"])


def _practice(sheet: Sheet, referral: Referral, voice: Voice, rng: Random, words: Words) -> float:
    who = referral.provider
    sheet.fact(LEFT, 52, voice.organization(who), Style("hebo", 15))
    sheet.text(LEFT, 66, f"{who.street}  {who.city}, {who.state}  {who.zip}", SMALL)
    line: list[Run] = [f"{words['tel']} ", voice.phone("referring_phone", who.phone)]
    line += left_blank(rng, 0.2, [f"  {words['fax']} ", voice.phone("referring_fax", who.fax)])
    sheet.labelled((LEFT, 77), "", line, SMALL)
    sheet.banner((LEFT, 88, RIGHT, 106), words["title"], Style("hebo", 11.5), 0.25)
    return 124


def _row(sheet: Sheet, y: float, cells: Sequence[Cell]) -> float:
    """Small words, under them what the desk typed, under both one thin rule."""
    x = LEFT
    for end, name, runs in cells:
        sheet.text(x, y, name, SMALL)
        sheet.fitted((x + 2, y + 13), end - x - 8, runs, TYPED)
        x = end
    sheet.line(LEFT, y + 17, RIGHT, y + 17, 0.4)
    return y + 29


def _desk(referral: Referral, voice: Voice, rng: Random, words: Words) -> list[list[Cell]]:
    person, cover, second = referral.patient, referral.coverage, referral.secondary
    phone: list[Run] = [voice.phone("patient_phone", person.phone)]
    sex: list[Run] = [sex_in_full(person)]
    rows: list[list[Cell]] = [
        [
            (300, words["patient"], [voice.patient(person)]),
            (400, words["born"], [voice.born(person.born)]),
            (470, words["sex"], left_blank(rng, 0.3, sex)),
            (RIGHT, words["phone"], left_blank(rng, 0.2, phone)),
        ],
        [
            (262, words["payer"], [voice.payer(cover)]),
            (430, words["member"], [Fact("member_id", cover.member_id)]),
            (RIGHT, words["group"], left_blank(rng, 0.4, voice.group(cover))),
        ],
    ]
    address = left_blank(rng, 0.4, home(voice, person))
    if address:
        rows.insert(1, [(RIGHT, words["home"], address)])
    if second:
        rows.append([(RIGHT, words["second"], second_cover(voice, second, "   #"))])
    return rows


def _codes(sheet: Sheet, y: float, referral: Referral, words: Words) -> float:
    """What is wrong, a line for each code, beside it which side, typed by the desk."""
    order = referral.order
    sheet.text(LEFT, y, words["wrong"], ASKED.bold())
    for number, (code, said) in enumerate(order.diagnoses):
        short = said if len(said) < 52 else said.split(",")[0]
        sheet.labelled((LEFT + 100, y + 15 * number), "", [Fact("diagnoses", code)], TYPED)
        sheet.fitted((LEFT + 168, y + 15 * number), 250, [short], TYPED)
    x = 478.0
    for side in ("right", "left"):
        box = sheet.square((x, y), side.capitalize(), order.side == side, ASKED)
        if order.side == side:
            sheet.note(Fact("laterality", side.capitalize(), side), box, "mark")
        x = box[2] + 10
    return y + 15 * (len(order.diagnoses) - 1)


def _often(sheet: Sheet, y: float, referral: Referral, rng: Random, words: Words) -> float:
    """A printed sentence with three gaps that a pen fills."""
    order = referral.order
    before, per, weeks, total = words["sentence"].split("|")
    gaps: list[tuple[str, Fact | None]] = [
        (before, Fact("frequency_per_week", str(order.per_week), order.per_week)),
        (per, Fact("duration_weeks", str(order.weeks), order.weeks)),
        (weeks, Fact("visits_requested", str(order.visits), order.visits)),
    ]
    if rng.random() < 0.5:
        gaps[2] = (weeks, None)
    x = LEFT
    for said, fact in gaps:
        x = sheet.text(x, y, said, ASKED)[2] + 4
        sheet.line(x, y + 2, x + 44, y + 2, 0.5)
        if fact is not None:
            by_pen(sheet, (x + 12, y), x + 46, [fact], rng, 14)
        x += 50
    sheet.text(x, y, total, ASKED)
    return y


def _squares(sheet: Sheet, y: float, referral: Referral, rng: Random, words: Words) -> float:
    """Squares in three columns, the provider ticks what is wanted and writes what is missing."""
    offered = [words["evaluate"], *words["offered"].split("|")]
    asked = [name.lower() for name in referral.order.condition.treatments]
    for number, name in enumerate(offered):
        at = (LEFT + COLUMNS[number % 3], y + 18.0 * (number // 3))
        chosen = number == 0 or name.lower() in asked
        box = square_by_pen(sheet, at, name, chosen, rng, ASKED)
        if chosen:
            sheet.note(Fact("treatments", name), box, "mark")
    y += 18.0 * ((len(offered) + 2) // 3) + 4
    known = {name.lower() for name in offered}
    runs: list[Run] = []
    for name in referral.order.condition.treatments:
        if name.lower() not in known:
            runs += [", " if runs else "", Fact("treatments", name)]
    start = sheet.text(LEFT, y, words["other"], ASKED)[2] + 4
    sheet.line(start, y + 2, RIGHT, y + 2, 0.5)
    by_pen(sheet, (start + 4, y), RIGHT - 4, runs, rng, 12)
    return y + 16


def _notes(
    sheet: Sheet, y: float, referral: Referral, voice: Voice, rng: Random, words: Words
) -> float:
    order, condition = referral.order, referral.order.condition
    names = words["dates"].split("|")
    label = names[("onset", "injury", "surgery").index(condition.start)]
    rows: list[tuple[str, list[Run]]] = [(label, left_blank(rng, 0.15, [began(order, voice)]))]
    if condition.surgery:
        rows.append((words["operation"], [Fact("surgery", order.say(condition.surgery))]))
    if condition.accident:
        kind = Fact("accident", ACCIDENTS[condition.accident], condition.accident)
        rows.append((words["cause"], [kind, "  ", Fact("claim_number", order.claim_number)]))
    care: list[Run] = [Fact("precautions", condition.precautions)]
    rows.append((words["care"], left_blank(rng, 0.25, care)))
    for name, runs in rows:
        start = sheet.text(LEFT, y + 8, name, ASKED)[2] + 4
        sheet.line(start, y + 10, RIGHT, y + 10, 0.5)
        by_pen(sheet, (start + 4, y + 8), RIGHT - 4, runs, rng, 12)
        y += 23
    return y


def _sign(
    sheet: Sheet, y: float, referral: Referral, voice: Voice, rng: Random, words: Words
) -> None:
    who, order = referral.provider, referral.order
    sheet.line(LEFT, y, 340, y, 0.6)
    signature(sheet, referral, (LEFT, y, 340), rng)
    sheet.text(LEFT, y + 10, words["sign"], SMALL)
    day = voice.dated("order_date", order.ordered_on)
    sheet.note(day, ink.write(sheet, (372, y - 3), day.printed, 13, rng), "ink")
    sheet.line(366, y, 480, y, 0.6)
    sheet.text(366, y + 10, words["day"], SMALL)
    line: list[Run] = [*voice.referrer(who)]
    line += left_blank(rng, 0.25, [f"   {words['npi']} ", Fact("referring_npi", who.npi)])
    sheet.labelled((LEFT, y + 28), "", line, ASKED)
    box = sheet.square((LEFT, y + 46), words["fast"], False, ASKED)
    if order.urgent:
        sheet.paper.ticks.pop()
        sheet.ticked(words["fast"], box, True)
        ink.tick_by_hand(sheet, (LEFT, y + 46), 8.2, rng)
        sheet.note(Fact("urgent", words["fast"], True), box, "mark")

"""A practice's pad for therapy: typed lines, then printed numbers and words that a pen ticks."""

from __future__ import annotations

from collections.abc import Sequence
from random import Random

from simulator.paper.facts import Referral
from simulator.paper.marks import filled_line, left_blank
from simulator.paper.own_words import own_words
from simulator.paper.penned import signature, square_by_pen
from simulator.paper.phrases import EVALUATE
from simulator.paper.sheet import Fact, Paper, Run, Sheet, Style, width_of
from simulator.paper.voice import Voice

LEFT, RIGHT = 74.0, 538.0
ASKED, SMALL = Style("tiro", 10), Style("tiro", 8.5)
LOOKS = (ASKED, Style("cour", 10))
OFFERED = ("Modalities PRN", "Home exercise program", "Aquatic therapy", "Dry needling")
Words = dict[str, str]
Blank = tuple[float, str, Sequence[Run]]


def draw(paper: Paper, referral: Referral, rng: Random) -> None:
    """Draw the head, the typed lines, what the pen ticked, the signature, the pad's edge."""
    voice = Voice.of(rng, dates=rng.choice(["us", "short", "plain"]))
    words = own_words("quick_pick_pad", rng)
    sheet = paper.page("referral_order")
    order = referral.order
    y = _head(sheet, referral, voice, rng, words)
    for row in [*_who(referral, voice, rng, words), *_why(referral, voice, rng, words)]:
        y = _row(sheet, y, row)
    y = _treatments(sheet, y + 4, referral, rng, words)
    y = _numbers(sheet, y + 4, referral, rng, words)
    care: list[Run] = [Fact("precautions", order.condition.precautions)]
    y = _row(sheet, y + 4, [(RIGHT, words["care"], left_blank(rng, 0.25, care))])
    y = _rank(sheet, y, referral, rng, words)
    y = _sign(sheet, y + 32, referral, voice, rng, words)
    sheet.frame((LEFT - 20, 34, RIGHT + 20, y + 12), 0.5)
    paper.imply("treatments", *EVALUATE, words["whole"])
    if "visits_requested" not in paper.facts:
        paper.imply("visits_requested", order.visits)


def _head(sheet: Sheet, referral: Referral, voice: Voice, rng: Random, words: Words) -> float:
    who = referral.provider
    fact = voice.organization(who)
    sheet.note(fact, sheet.centre(306, 60, fact.printed, Style("tibo", 16)))
    sheet.centre(306, 73, f"{who.street}, {who.city}, {who.state} {who.zip}", SMALL)
    line: list[Run] = ["Tel ", voice.phone("referring_phone", who.phone)]
    line += left_blank(rng, 0.2, ["     Fax ", voice.phone("referring_fax", who.fax)])
    printed = "".join(run if isinstance(run, str) else run.printed for run in line)
    sheet.labelled((306 - width_of(printed, SMALL.font, SMALL.size) / 2, 84), "", line, SMALL)
    sheet.line(LEFT, 91, RIGHT, 91, 1.2)
    sheet.text(LEFT, 120, "Rx", Style("tibi", 27))
    sheet.centre(306, 115, words["title"], Style("tibo", 13))
    return 144


def _row(sheet: Sheet, y: float, row: Sequence[Blank]) -> float:
    x = LEFT
    for end, label, runs in row:
        filled_line(sheet, (x, y), end, f"{label}:", runs, LOOKS)
        x = end + 8
    return y + 20


def _who(referral: Referral, voice: Voice, rng: Random, words: Words) -> list[list[Blank]]:
    person, cover, order = referral.patient, referral.coverage, referral.order
    phone: list[Run] = [voice.phone("patient_phone", person.phone)]
    return [
        [
            (380, words["name"], [voice.patient(person)]),
            (RIGHT, words["day"], [voice.dated("order_date", order.ordered_on)]),
        ],
        [
            (270, words["born"], [voice.born(person.born)]),
            (RIGHT, words["phone"], left_blank(rng, 0.25, phone)),
        ],
        [
            (340, words["payer"], [voice.payer(cover)]),
            (RIGHT, words["member"], [Fact("member_id", cover.member_id)]),
        ],
    ]


def _why(referral: Referral, voice: Voice, rng: Random, words: Words) -> list[list[Blank]]:
    order, condition = referral.order, referral.order.condition
    rows: list[list[Blank]] = []
    for number, (code, said) in enumerate(order.diagnoses, 1):
        runs: list[Run] = [
            Fact("diagnoses", code),
            f"  {said if len(said) < 60 else said.split(',')[0]}",
        ]
        rows.append([(RIGHT, f"{words['dx']} {number}", runs)])
    names = dict(zip(("onset", "injury", "surgery"), words["since"].split("|"), strict=True))
    date: list[Run] = [voice.began(order)[1]]
    row: list[Blank] = [(250, names[condition.start], left_blank(rng, 0.15, date))]
    if condition.surgery:
        row.append((RIGHT, words["surgery"], [Fact("surgery", order.say(condition.surgery))]))
    elif condition.accident:
        kind = {"auto": "MVA", "work": "Work comp"}[condition.accident]
        row.append((390, words["cause"], [Fact("accident", kind, condition.accident)]))
        row.append((RIGHT, words["claim"], [Fact("claim_number", order.claim_number)]))
    return [*rows, row]


def _treatments(sheet: Sheet, y: float, referral: Referral, rng: Random, words: Words) -> float:
    """Evaluation on a line of its own, then squares in two columns, some of them left open."""
    square_by_pen(sheet, (LEFT, y), words["whole"], True, rng, ASKED.bold())
    extra = rng.sample(OFFERED, rng.choice([0, 0, 1]))
    wanted = [*referral.order.condition.treatments, *extra]
    offered = [*wanted, *(name for name in OFFERED if name not in wanted)]
    names = rng.sample(offered, len(offered))
    for number, name in enumerate(names):
        at = (LEFT + 14 + 220.0 * (number % 2), y + 19 + 17.0 * (number // 2))
        box = square_by_pen(sheet, at, name, name in wanted, rng, ASKED)
        if name in wanted:
            sheet.note(Fact("treatments", name), box, "mark")
    return y + 22 + 17.0 * ((len(names) + 1) // 2)


def _numbers(sheet: Sheet, y: float, referral: Referral, rng: Random, words: Words) -> float:
    """Numbers to tick for how often and how long; another length is typed behind them."""
    order = referral.order
    often, long = words["doses"].split("|")
    x = sheet.text(LEFT, y, f"{often}:", ASKED.bold())[2] + 10
    for number in (1, 2, 3, 4, 5):
        box = square_by_pen(sheet, (x, y), str(number), number == order.per_week, rng, ASKED)
        if number == order.per_week:
            sheet.note(Fact("frequency_per_week", str(number), number), box, "mark")
        x = box[2] + 16
    sheet.text(x, y, words["unit"], ASKED)
    y += 20
    x = sheet.text(LEFT, y, f"{long}:", ASKED.bold())[2] + 10
    for number in (2, 4, 6, 8, 12):
        box = square_by_pen(sheet, (x, y), str(number), number == order.weeks, rng, ASKED)
        if number == order.weeks:
            sheet.note(Fact("duration_weeks", str(number), number), box, "mark")
        x = box[2] + 16
    odd: list[Run] = []
    if order.weeks not in (2, 4, 6, 8, 12):
        odd = [Fact("duration_weeks", str(order.weeks), order.weeks)]
    filled_line(sheet, (x, y), x + 74, "other", odd, LOOKS)
    sheet.text(x + 80, y, "weeks", ASKED)
    visits: list[Run] = [Fact("visits_requested", str(order.visits), order.visits)]
    visits = left_blank(rng, 0.65, visits)
    filled_line(sheet, (x + 116, y), RIGHT, words["total"], visits, LOOKS)
    return y + 20


def _rank(sheet: Sheet, y: float, referral: Referral, rng: Random, words: Words) -> float:
    x = LEFT
    urgent = referral.order.urgent
    for label, meant in zip(words["rank"].split("|"), (False, True), strict=True):
        box = square_by_pen(sheet, (x, y), label, urgent == meant, rng, ASKED)
        if urgent == meant:
            sheet.note(Fact("urgent", label, meant), box, "mark")
        x = box[2] + 30
    return y + 18


def _sign(
    sheet: Sheet, y: float, referral: Referral, voice: Voice, rng: Random, words: Words
) -> float:
    who = referral.provider
    sheet.line(LEFT, y, 330, y, 0.6)
    signature(sheet, referral, (LEFT, y, 330), rng)
    sheet.text(LEFT, y + 10, words["sign"], SMALL)
    npi: list[Run] = left_blank(rng, 0.2, [Fact("referring_npi", who.npi)])
    filled_line(sheet, (350, y), RIGHT, "NPI:", npi, LOOKS)
    filled_line(sheet, (LEFT, y + 30), 400, f"{words['print']}:", voice.referrer(who), LOOKS)
    return y + 30

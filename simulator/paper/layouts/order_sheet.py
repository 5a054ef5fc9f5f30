"""A hospital's sheet of physician orders: pen lines in columns, the printed label at the foot."""

from __future__ import annotations

from random import Random

from simulator.paper import ink
from simulator.paper.facts import Referral
from simulator.paper.own_words import own_words
from simulator.paper.penned import by_pen, signature
from simulator.paper.phrases import EVALUATE, lower
from simulator.paper.sheet import Fact, Paper, Run, Sheet, Style
from simulator.paper.voice import Voice

LEFT, ORDERS, RIGHT = 44.0, 128.0, 568.0
TOP, LINE, ROWS = 132.0, 31.0, 13
PRINTED, LABEL = Style("helv", 9), Style("cobo", 10)
Words = dict[str, str]


def draw(paper: Paper, referral: Referral, rng: Random) -> None:
    """Draw the ruled columns, the orders line by line, the signature, the label of the patient."""
    voice = Voice.of(rng, dates=rng.choice(["plain", "short"]))
    words = own_words("order_sheet", rng)
    sheet = paper.page("referral_order")
    who, order = referral.provider, referral.order
    sheet.fact(LEFT, 50, voice.organization(who), Style("hebo", 14))
    sheet.text(LEFT, 63, f"{who.street}, {who.city}, {who.state} {who.zip}", PRINTED)
    sheet.right(RIGHT, 50, words["title"], Style("hebo", 13))
    numbers: list[Run] = [f"{words['tel']} ", voice.phone("referring_phone", who.phone)]
    numbers += [f"   {words['fax']} ", voice.phone("referring_fax", who.fax)]
    sheet.labelled((LEFT, 76), "", numbers, PRINTED)
    _columns(sheet, words)
    by_pen(sheet, (LEFT + 5, TOP + 42), ORDERS - 4,
           [voice.dated("order_date", order.ordered_on)], rng, 12)  # fmt: skip
    _orders(sheet, referral, voice, rng)
    bottom = TOP + 18 + LINE * ROWS
    _label(sheet, bottom + 18, referral, rng, words)
    _close(sheet, bottom + 58, referral, rng, words)
    paper.imply("treatments", *EVALUATE, "PT eval & treat")
    paper.imply("visits_requested", order.visits)
    if "urgent" not in paper.facts:
        paper.imply("urgent", False)


def _columns(sheet: Sheet, words: Words) -> None:
    bottom = TOP + 18 + LINE * ROWS
    sheet.frame((LEFT, TOP, RIGHT, bottom), 1)
    sheet.frame((LEFT, TOP, RIGHT, TOP + 18), 0.8, 0.88)
    sheet.line(ORDERS, TOP, ORDERS, bottom, 0.8)
    first, second = words["heads"].split("|")
    sheet.text(LEFT + 6, TOP + 12.5, first, PRINTED.bold())
    sheet.text(ORDERS + 6, TOP + 12.5, second, PRINTED.bold())
    for number in range(1, ROWS):
        y = TOP + 18 + LINE * number
        sheet.line(LEFT, y, RIGHT, y, 0.3)
    sheet.text(LEFT, TOP - 14, words["allergies"], PRINTED)
    sheet.line(LEFT + 90, TOP - 12, RIGHT, TOP - 12, 0.4)


def _orders(sheet: Sheet, referral: Referral, voice: Voice, rng: Random) -> None:
    """What the pen wrote, one thing a line."""
    if rng.random() < 0.5:
        ink.write(sheet, (LEFT + 100, TOP - 15), rng.choice(["NKDA", "PCN", "sulfa"]), 11, rng)
    for number, runs in enumerate(_lines(referral, voice, rng)[:ROWS]):
        y = TOP + 42 + LINE * number
        by_pen(sheet, (ORDERS + 8, y), RIGHT - 6, [run for run in runs if run], rng)


def _lines(referral: Referral, voice: Voice, rng: Random) -> list[list[Run]]:
    order = referral.order
    codes: list[Run] = ["Dx"]
    for number, (code, _) in enumerate(order.diagnoses):
        codes += ["," if number else "", Fact("diagnoses", code)]
    began = {"onset": "since", "injury": "injured", "surgery": "surgery on"}
    start: list[Run] = [began[order.condition.start], voice.began(order)[1]]
    often: list[Run] = [
        "PT eval & treat",
        Fact("frequency_per_week", f"{order.per_week}x/wk", order.per_week),
        "x",
        Fact("duration_weeks", f"{order.weeks} wks", order.weeks),
    ]
    lines = [often, codes]
    if order.side != "none":
        side = Fact("laterality", order.side, order.side)
        lines.append([side, f"{order.condition.part}"])
    lines.append(start)
    if order.condition.surgery:
        lines.append(["s/p", Fact("surgery", lower(order.say(order.condition.surgery)))])
    if order.condition.accident:
        kind = order.condition.accident
        claim = Fact("claim_number", order.claim_number)
        lines.append([Fact("accident", {"auto": "MVA", "work": "WC"}[kind], kind), "claim", claim])
    lines += [["-", Fact("treatments", lower(name))] for name in order.condition.treatments]
    if rng.random() < 0.75:
        lines.append(["prec:", Fact("precautions", order.condition.precautions)])
    if order.urgent:
        lines.insert(1, [Fact("urgent", "URGENT", True)])
    return lines


def _close(sheet: Sheet, y: float, referral: Referral, rng: Random, words: Words) -> None:
    who = referral.provider
    sheet.line(LEFT, y, 290, y, 0.8)
    signature(sheet, referral, (LEFT, y, 290), rng, 26)
    sheet.text(LEFT, y + 11, words["sign"], PRINTED.sized(8))
    x = sheet.text(LEFT, y + 38, words["print"], PRINTED)[2] + 4
    name = Fact("referring_name", who.name)
    by_pen(sheet, (x, y + 38), 290, [name, ",", Fact("referring_credentials", who.credentials)],
           rng, 12)  # fmt: skip
    sheet.line(x, y + 41, 290, y + 41, 0.4)
    if rng.random() < 0.75:
        x = sheet.text(LEFT, y + 66, "NPI", PRINTED)[2] + 4
        by_pen(sheet, (x + 2, y + 66), 290, [Fact("referring_npi", who.npi)], rng, 13)
        sheet.line(x, y + 69, 290, y + 69, 0.4)


def _label(sheet: Sheet, y: float, referral: Referral, rng: Random, words: Words) -> None:
    """The label that the desk prints, stuck into its frame."""
    person, cover = referral.patient, referral.coverage
    voice = Voice("us", "dashes", capitals=True)
    x = 312.0
    sheet.text(x, y + 9, words["label"], PRINTED.sized(7.5))
    sheet.frame((x, y + 13, RIGHT, y + 122), 0.9)
    sex = Fact("sex", person.sex)
    rows: list[list[Run]] = [
        [voice.patient_last_first(person)],
        [voice.born(person.born), "  ", sex, f"   MR# {rng.randint(100_000, 999_999)}"],
        [voice.word("patient_street", person.street)],
        voice.city(person),
        [voice.phone("patient_phone", person.phone)],
        [voice.payer(cover)],
        [Fact("member_id", cover.member_id), "   GRP ", *voice.group(cover)],
    ]
    for number, runs in enumerate(rows):
        sheet.fitted((x + 8, y + 28 + 14.0 * number), RIGHT - x - 16, runs, LABEL)

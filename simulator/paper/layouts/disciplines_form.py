"""A hospital's rehabilitation order: a row for each discipline, then squares under four heads."""

from __future__ import annotations

from random import Random

from simulator.paper.extras import Others
from simulator.paper.facts import Referral
from simulator.paper.marks import filled_line, left_blank
from simulator.paper.own_words import own_words
from simulator.paper.penned import signature
from simulator.paper.people.seen_eighth import SEEN_EIGHTH
from simulator.paper.phrases import EVALUATE, counted
from simulator.paper.sheet import Fact, Paper, Run, Sheet, Style
from simulator.paper.voice import Voice

LEFT, RIGHT = 40.0, 572.0
PLAIN, SMALL = Style("helv", 9), Style("helv", 7.5)
LOOKS = (Style("helv", 9), Style("cour", 10))
EDGES = (LEFT, 218.0, 318.0, 404.0, 488.0, RIGHT)
OFFERED = (
    ("Active ROM", "Stretching", "Endurance training", "Home program"),
    ("Joint mobilization", "Massage", "Myofascial release", "Manual traction"),
    ("Hot / cold packs", "TENS", "Pulsed ultrasound", "Laser"),
)
Words = dict[str, str]


def draw(paper: Paper, referral: Referral, rng: Random) -> None:
    """Draw the head, who it is, the table of disciplines, why, the squares, the signature."""
    voice = Voice.of(rng, dates=rng.choice(["us", "short", "dashes"]))
    words = own_words("disciplines_form", rng)
    sheet = paper.page("referral_order")
    who, order = referral.provider, referral.order
    sheet.fact(LEFT, 46, voice.organization(who), Style("hebo", 14))
    sheet.text(LEFT, 58, f"{who.street}, {who.city}, {who.state} {who.zip}", SMALL)
    sheet.right(RIGHT, 46, words["title"], Style("hebo", 10.5))
    sheet.right(RIGHT, 58, f"{words['main']}: {Others(rng, voice, SEEN_EIGHTH).number()}", SMALL)
    sheet.line(LEFT, 64, RIGHT, 64, 1.6)
    y = _who(sheet, 84, referral, voice, rng, words)
    y = _disciplines(sheet, y, referral, rng, words)
    y = _why(sheet, y + 20, referral, voice, rng, words)
    y = _squares(sheet, y, referral, rng, words)
    care: list[Run] = left_blank(rng, 0.2, [Fact("precautions", order.condition.precautions)])
    filled_line(sheet, (LEFT, y), RIGHT, words["care"], care, LOOKS)
    _rank(sheet, y + 22, referral, words)
    _close(sheet, y + 66, referral, voice, rng, words)
    sheet.text(
        LEFT, 768, f"Chart copy - do not discard      Form {rng.randint(1000, 9999)}-R", SMALL
    )
    paper.imply("treatments", *EVALUATE, "Eval & treat")
    if "visits_requested" not in paper.facts:
        paper.imply("visits_requested", order.visits)


def _who(
    sheet: Sheet, y: float, referral: Referral, voice: Voice, rng: Random, words: Words
) -> float:
    person, cover, second = referral.patient, referral.coverage, referral.secondary
    phone: list[Run] = left_blank(rng, 0.2, [voice.phone("patient_phone", person.phone)])
    rows: list[list[tuple[float, str, list[Run]]]] = [
        [(300, words["name"], [voice.patient_last_first(person)]),
         (440, words["born"], [voice.born(person.born)]),
         (RIGHT, words["record"], [str(rng.randint(1_000_000, 9_999_999))])],
        [(300, words["payer"], [voice.payer(cover)]),
         (RIGHT, words["phone"], phone)],
        [(300, words["member"], [Fact("member_id", cover.member_id)]),
         (RIGHT, words["group"], left_blank(rng, 0.35, voice.group(cover)))],
    ]  # fmt: skip
    if second:
        rows.append([(300, words["second"], [voice.word("secondary_payer_name", second.payer)]),
                     (RIGHT, words["second_id"],
                      [Fact("secondary_member_id", second.member_id)])])  # fmt: skip
    for row in rows:
        x = LEFT
        for end, label, runs in row:
            filled_line(sheet, (x, y), end, label, runs, LOOKS)
            x = end + 8
        y += 19
    return y


def _disciplines(sheet: Sheet, y: float, referral: Referral, rng: Random, words: Words) -> float:
    """One row is filled; the other departments' rows stay empty."""
    order = referral.order
    height = 18.0
    sheet.frame((LEFT, y, RIGHT, y + height), 0.7, 0.85)
    for x, head in zip(EDGES, words["heads"].split("|"), strict=False):
        sheet.text(x + 4, y + 12.5, head, Style("hebo", 8.5))
    visits = Fact("visits_requested", str(order.visits), order.visits)
    often, long = counted(order, rng)
    names = words["rows"].split("|")
    for number, name in enumerate(names, 1):
        top = y + height * number
        sheet.square((LEFT + 5, top + 12.5), name, number == 1, PLAIN)
        sheet.square((EDGES[1] + 40, top + 12.5), "", number == 1, PLAIN)
        if number == 1:
            sheet.fact(EDGES[2] + 30, top + 12.5, often, LOOKS[1])
            sheet.fact(EDGES[3] + 30, top + 12.5, long, LOOKS[1])
            total: list[Run] = left_blank(rng, 0.4, [visits])
            sheet.labelled((EDGES[4] + 30, top + 12.5), "", total, LOOKS[1])
        sheet.line(LEFT, top, RIGHT, top, 0.5)
    bottom = y + height * (len(names) + 1)
    sheet.frame((LEFT, y, RIGHT, bottom), 0.7)
    for x in EDGES[1:-1]:
        sheet.line(x, y, x, bottom, 0.5)
    return bottom


def _why(
    sheet: Sheet, y: float, referral: Referral, voice: Voice, rng: Random, words: Words
) -> float:
    order, condition = referral.order, referral.order.condition
    runs: list[Run] = []
    for code, said in order.diagnoses:
        runs += ["; " if runs else "", Fact("diagnoses", code)]
        runs += [f" {said}"] if len(order.diagnoses) == 1 else []
    filled_line(sheet, (LEFT, y), RIGHT, words["dx"], runs, LOOKS)
    y += 20
    starts = ("onset", "injury", "surgery")
    date: list[Run] = [voice.began(order)[1]]
    for number, (start, label) in enumerate(zip(starts, words["dates"].split("|"), strict=True)):
        x = LEFT + 178.0 * number
        shown = left_blank(rng, 0.1, date) if start == condition.start else []
        filled_line(sheet, (x, y), min(x + 170, RIGHT), f"{label}:", shown, LOOKS)
    y += 20
    if condition.surgery:
        done: list[Run] = [Fact("surgery", order.say(condition.surgery))]
        filled_line(sheet, (LEFT, y), 390, words["surgery"], done, LOOKS)
    elif condition.accident:
        said = {"auto": "MVA", "work": "Work comp"}[condition.accident]
        cause: list[Run] = [Fact("accident", said, condition.accident)]
        filled_line(sheet, (LEFT, y), 206, words["accident"], cause, LOOKS)
        claim: list[Run] = [Fact("claim_number", order.claim_number)]
        filled_line(sheet, (214, y), 390, words["claim"], claim, LOOKS)
    else:
        filled_line(sheet, (LEFT, y), 390, words["surgery"], [], LOOKS)
    x = sheet.text(402, y, words["side"], PLAIN)[2] + 8
    shown_side = order.side if rng.random() < 0.7 else "none"
    for letter, side in (("R", "right"), ("L", "left")):
        box = sheet.square((x, y), letter, side == shown_side, PLAIN)
        if side == shown_side:
            sheet.note(Fact("laterality", letter, side), box, "mark")
        x += 34
    return y + 24


def _squares(sheet: Sheet, y: float, referral: Referral, rng: Random, words: Words) -> float:
    """Three printed lists, and a fourth of lines that hold what was typed for this patient."""
    extra = rng.sample([name for names in OFFERED for name in names], rng.choice([0, 1, 2]))
    for column, head in enumerate(words["groups"].split("|")):
        x, wide = LEFT + 122.0 * column, 122.0 if column < 3 else 166.0
        sheet.banner((x, y, x + wide - 4, y + 12), head, Style("hebo", 8), 0.3)
        if column < 3:
            for number, name in enumerate(OFFERED[column]):
                box = sheet.square((x + 3, y + 26 + 16.0 * number), name, name in extra, PLAIN)
                if name in extra:
                    sheet.note(Fact("treatments", name), box, "mark")
            continue
        for number, name in enumerate(referral.order.condition.treatments):
            line = y + 26 + 16.0 * number
            runs: list[Run] = [Fact("treatments", name)]
            sheet.fitted((x + 3, line), wide - 8, runs, Style("cour", 9.5))
            sheet.line(x, line + 2.5, x + wide - 4, line + 2.5, 0.4)
    return y + 26 + 16.0 * 4 + 12


def _rank(sheet: Sheet, y: float, referral: Referral, words: Words) -> None:
    usual, fast = words["rank"].split("|")
    urgent = referral.order.urgent
    for x, label, on in ((LEFT, usual, not urgent), (LEFT + 130, fast, urgent)):
        box = sheet.square((x, y), label, on, PLAIN)
        if on:
            sheet.note(Fact("urgent", label, urgent), box, "mark")


def _close(
    sheet: Sheet, y: float, referral: Referral, voice: Voice, rng: Random, words: Words
) -> None:
    who, order = referral.provider, referral.order
    sheet.line(LEFT, y, 330, y, 0.7)
    signature(sheet, referral, (LEFT, y, 330), rng)
    sheet.text(LEFT, y + 9, words["sign"], SMALL)
    sheet.fact(352, y - 3, voice.dated("order_date", order.ordered_on), LOOKS[1])
    sheet.line(346, y, RIGHT, y, 0.7)
    sheet.text(346, y + 9, words["day"], SMALL)
    y += 28
    npi: list[Run] = left_blank(rng, 0.15, [Fact("referring_npi", who.npi)])
    tel: list[Run] = [voice.phone("referring_phone", who.phone)]
    fax: list[Run] = left_blank(rng, 0.15, [voice.phone("referring_fax", who.fax)])
    filled_line(sheet, (LEFT, y), 330, words["print"], voice.referrer(who), LOOKS)
    filled_line(sheet, (346, y), RIGHT, words["npi"], npi, LOOKS)
    filled_line(sheet, (LEFT, y + 19), 330, words["tel"], tel, LOOKS)
    filled_line(sheet, (346, y + 19), RIGHT, words["fax"], fax, LOOKS)

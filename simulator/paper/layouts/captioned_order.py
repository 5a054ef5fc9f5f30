"""A surgeon's prescription of blanks: the typed answer stands on its line, its caption below."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import timedelta
from random import Random

from simulator.paper.extras import Others
from simulator.paper.facts import Referral
from simulator.paper.marks import left_blank
from simulator.paper.own_words import own_words
from simulator.paper.penned import signature
from simulator.paper.people.seen_eighth import SEEN_EIGHTH
from simulator.paper.phrases import EVALUATE, counted
from simulator.paper.sheet import Fact, Paper, Run, Sheet, Style
from simulator.paper.voice import Voice

LEFT, RIGHT = 48.0, 564.0
CAPTION, TYPED = Style("tiit", 8), Style("cour", 10.5)
OFFERED = ("Therapeutic exercise", "Manual therapy", "Modalities as needed", "Aquatic therapy",
           "Dry needling", "Iontophoresis with dexamethasone", "Home exercise program")  # fmt: skip
Words = dict[str, str]
Blank = tuple[float, str, Sequence[Run]]


def draw(paper: Paper, referral: Referral, rng: Random) -> None:
    """Draw the head, the captioned blanks, the squares, the signature."""
    voice = Voice.of(rng, dates=rng.choice(["us", "short", "plain"]), capitals=rng.random() < 0.3)
    words = own_words("captioned_order", rng)
    sheet = paper.page("referral_order")
    y = _head(sheet, referral, voice, rng, words)
    for row in _patient(referral, voice, rng, words):
        y = _row(sheet, y, row)
    for row in _reason(referral, voice, rng, words):
        y = _row(sheet, y, row)
    y = _treatments(sheet, y - 2, referral, rng, words)
    often, long = counted(referral.order, rng)
    visits = Fact("visits_requested", str(referral.order.visits), referral.order.visits)
    doses: list[Blank] = [(0.2, words["often"], [often]), (0.2, words["long"], [long]),
                          (0.2, words["total"], left_blank(rng, 0.5, [visits]))]  # fmt: skip
    y = _row(sheet, y + 6, doses)
    care: list[Run] = [voice.word("precautions", referral.order.condition.precautions)]
    y = _row(sheet, y, [(1.0, words["care"], left_blank(rng, 0.2, care))])
    _close(sheet, y + 24, referral, voice, rng, words)
    paper.imply("treatments", *EVALUATE)
    if "visits_requested" not in paper.facts:
        paper.imply("visits_requested", referral.order.visits)
    if "urgent" not in paper.facts:
        paper.imply("urgent", False)


def _head(sheet: Sheet, referral: Referral, voice: Voice, rng: Random, words: Words) -> float:
    who = referral.provider
    sheet.note(
        fact := voice.organization(who), sheet.centre(306, 46, fact.printed, Style("tibo", 17))
    )
    sheet.centre(306, 59, f"{who.street}, {who.city}, {who.state} {who.zip}", Style("tiro", 9))
    numbers: list[Run] = ["Tel. ", voice.phone("referring_phone", who.phone), "     Fax "]
    numbers += [voice.phone("referring_fax", who.fax)]
    numbers += [f"     {words['after']} {Others(rng, voice, SEEN_EIGHTH).number()}"]
    sheet.labelled((132, 71), "", numbers, Style("tiro", 9))
    sheet.line(LEFT, 78, RIGHT, 78, 2)
    sheet.centre(306, 97, words["title"], Style("tibo", 13))
    if referral.order.urgent:
        rush = Fact("urgent", words["rush"], True)
        sheet.note(rush, sheet.centre(306, 111, rush.printed, Style("hebo", 9)))
    return 132


def _row(sheet: Sheet, y: float, row: Sequence[Blank]) -> float:
    """Blanks side by side: the answer on the line, what is asked for in italics under it."""
    x = LEFT
    for share, caption, runs in row:
        end = x + share * (RIGHT - LEFT) - 10
        sheet.fitted((x + 3, y), end - x - 6, runs, TYPED)
        sheet.line(x, y + 3, end, y + 3, 0.6)
        sheet.text(x + 2, y + 11, caption, CAPTION)
        x = end + 10
    return y + 28


def _patient(referral: Referral, voice: Voice, rng: Random, words: Words) -> list[list[Blank]]:
    person, cover, second = referral.patient, referral.coverage, referral.secondary
    home: list[Run] = [voice.word("patient_street", person.street), ", ", *voice.city(person)]
    phone: list[Run] = [voice.phone("patient_phone", person.phone)]
    rows: list[list[Blank]] = [
        [
            (0.48, words["name"], [voice.patient(person)]),
            (0.2, words["born"], [voice.born(person.born)]),
            (0.08, words["sex"], left_blank(rng, 0.2, [Fact("sex", person.sex)])),
            (0.24, words["phone"], left_blank(rng, 0.15, phone)),
        ],
        [(1.0, words["home"], left_blank(rng, 0.25, home))],
        [
            (0.48, words["payer"], [voice.payer(cover)]),
            (0.3, words["member"], [Fact("member_id", cover.member_id)]),
            (0.22, words["group"], left_blank(rng, 0.3, voice.group(cover))),
        ],
    ]
    other: list[Run] = [voice.word("secondary_payer_name", second.payer)] if second else []
    number: list[Run] = [Fact("secondary_member_id", second.member_id)] if second else []
    if second or rng.random() < 0.5:
        rows.append([(0.6, words["second"], other), (0.4, words["second_id"], number)])
    return rows


def _reason(referral: Referral, voice: Voice, rng: Random, words: Words) -> list[list[Blank]]:
    order, condition = referral.order, referral.order.condition
    rows: list[list[Blank]] = []
    for number, (code, said) in enumerate(order.diagnoses):
        runs: list[Run] = [Fact("diagnoses", code), f"  {said}"]
        rows.append([(1.0, words["dx2" if number else "dx"], runs)])
    began = {"onset": "onset", "injury": "hurt", "surgery": "operated"}[condition.start]
    date: list[Run] = [voice.began(order)[1]]
    row: list[Blank] = [(0.24, words[began], left_blank(rng, 0.1, date))]
    if condition.surgery:
        row.append((0.52, words["surgery"], [voice.word("surgery", order.say(condition.surgery))]))
    elif condition.accident:
        said = {"auto": "Auto", "work": "Work"}[condition.accident]
        row.append((0.22, words["accident"], [voice.word("accident", said, condition.accident)]))
        row.append((0.3, words["claim"], [Fact("claim_number", order.claim_number)]))
    else:
        row.append((0.52, words["surgery"], [rng.choice(["None", "n/a", ""])]))
    back = order.ordered_on + timedelta(days=rng.choice([28, 35, 42]))
    return [*rows, [*row, (0.24, words["next"], [voice.day(back)])]]


def _treatments(sheet: Sheet, y: float, referral: Referral, rng: Random, words: Words) -> float:
    sheet.text(LEFT, y, words["treat"], Style("tibo", 10.5))
    extra = rng.sample(OFFERED, rng.choice([0, 0, 1, 2]))
    wanted = [*referral.order.condition.treatments, *extra]
    offered = [*wanted, *(name for name in OFFERED if name not in wanted)]
    names = rng.sample(offered, len(offered))
    for number, name in enumerate(names):
        at = (LEFT + 6 + 172.0 * (number % 3), y + 16 + 15.0 * (number // 3))
        box = sheet.square(at, name, name in wanted, Style("tiro", 10))
        if name in wanted:
            sheet.note(Fact("treatments", name), box, "mark")
    return y + 22 + 15.0 * ((len(names) + 2) // 3)


def _close(
    sheet: Sheet, y: float, referral: Referral, voice: Voice, rng: Random, words: Words
) -> None:
    who, order = referral.provider, referral.order
    signature(sheet, referral, (LEFT, y + 3, 300), rng)
    day: list[Run] = [voice.dated("order_date", order.ordered_on)]
    _row(sheet, y, [(0.62, words["sign"], []), (0.38, words["day"], day)])
    npi: list[Run] = left_blank(rng, 0.15, [Fact("referring_npi", who.npi)])
    _row(sheet, y + 32, [(0.62, words["print"], voice.referrer(who)), (0.38, words["npi"], npi)])

"""An occupational clinic's report of what a patient may do, with its therapy order in one part."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import timedelta
from random import Random

from simulator.paper.extras import Others, employer
from simulator.paper.facts import Referral
from simulator.paper.marks import left_blank, radio
from simulator.paper.own_words import own_words
from simulator.paper.penned import signature
from simulator.paper.people.seen_ninth import SEEN_NINTH
from simulator.paper.phrases import EVALUATE, counted
from simulator.paper.sheet import Fact, Paper, Run, Sheet, Style
from simulator.paper.voice import Voice

LEFT, RIGHT = 38.0, 574.0
ASKED, FILLED = Style("helv", 7), Style("tiro", 10.5)
PLAIN = Style("helv", 9)
OFFERED = ("Evaluate only", "Work conditioning", "Functional capacity evaluation")
Words = dict[str, str]
Cell = tuple[float, str, Sequence[Run]]


def draw(paper: Paper, referral: Referral, rng: Random) -> None:
    """Draw four parts under black bars, then the signature and the clinic's numbers."""
    voice = Voice.of(rng, dates=rng.choice(["us", "short", "dashes"]))
    words = own_words("activity_status_form", rng)
    sheet = paper.page("referral_order")
    who = referral.provider
    sheet.fact(LEFT, 42, voice.organization(who), Style("hebo", 13))
    sheet.text(LEFT, 54, f"{who.street}, {who.city}, {who.state} {who.zip}", ASKED.sized(8))
    sheet.right(RIGHT, 42, words["title"], Style("hebo", 9.5))
    parts = words["parts"].split("|")
    y = _part(sheet, 62, parts[0], _patient(referral, voice, rng, words))
    y = _part(sheet, y + 5, parts[1], _visit(referral, voice, rng, words))
    y = _status(sheet, y + 5, parts[2], referral, rng, words)
    y = _therapy(sheet, y + 5, parts[3], referral, rng, words)
    _close(sheet, y + 34, referral, voice, rng, words)
    paper.imply("treatments", *EVALUATE)
    if "visits_requested" not in paper.facts:
        paper.imply("visits_requested", referral.order.visits)


def _part(sheet: Sheet, y: float, title: str, rows: Sequence[Sequence[Cell]]) -> float:
    sheet.banner((LEFT, y, RIGHT, y + 13), title, Style("hebo", 8.5), 0.0)
    y += 13
    for row in rows:
        x = LEFT
        for share, label, runs in row:
            end = x + share * (RIGHT - LEFT)
            sheet.frame((x, y, end, y + 26), 0.6)
            sheet.text(x + 3, y + 8, label, ASKED)
            sheet.fitted((x + 4, y + 21), end - x - 8, runs, FILLED)
            x = end
        y += 26
    return y


def _patient(referral: Referral, voice: Voice, rng: Random, words: Words) -> list[list[Cell]]:
    person, cover = referral.patient, referral.coverage
    home: list[Run] = [voice.word("patient_street", person.street), ", ", *voice.city(person)]
    phone: list[Run] = [voice.phone("patient_phone", person.phone)]
    return [
        [
            (0.46, words["name"], [voice.patient_last_first(person)]),
            (0.2, words["born"], [voice.born(person.born)]),
            (0.34, words["phone"], left_blank(rng, 0.15, phone)),
        ],
        [
            (0.6, words["home"], left_blank(rng, 0.2, home)),
            (0.4, words["employer"], left_blank(rng, 0.3, [employer(rng)])),
        ],
        [
            (0.46, words["payer"], [voice.payer(cover)]),
            (0.32, words["member"], [Fact("member_id", cover.member_id)]),
            (0.22, words["group"], left_blank(rng, 0.3, voice.group(cover))),
        ],
    ]


def _visit(referral: Referral, voice: Voice, rng: Random, words: Words) -> list[list[Cell]]:
    order, condition = referral.order, referral.order.condition
    seen = order.ordered_on - timedelta(days=rng.choice([0, 0, 1]))
    back = order.ordered_on + timedelta(days=rng.choice([14, 21, 28]))
    began = {"onset": "onset", "injury": "hurt", "surgery": "operated"}[condition.start]
    work: list[Run] = ["No"]
    if condition.accident:
        said = {"auto": "No - auto accident", "work": "Yes"}[condition.accident]
        work = [Fact("accident", said, condition.accident)]
    claim: list[Run] = [Fact("claim_number", order.claim_number)] if order.claim_number else []
    first: list[Cell] = [
        (0.2, words["visit"], [voice.day(seen)]),
        (0.2, words[began], [voice.began(order)[1]]),
        (0.24, words["related"], work),
        (0.36, words["claim"], claim),
    ]
    codes: list[Run] = []
    short = sum(len(said) for _, said in order.diagnoses) < 80
    for code, said in order.diagnoses:
        codes += ["; " if codes else "", Fact("diagnoses", code), f" {said}" if short else ""]
    done: list[Run] = []
    if condition.surgery:
        done = [Fact("surgery", order.say(condition.surgery))]
    named: list[Run] = []
    if order.claim_number and rng.random() < 0.7:
        named = [Fact("adjuster", Others(rng, voice, SEEN_NINTH).someone())]
    last: list[Cell] = [
        (0.45, words["surgery"], done),
        (0.3, words["adjuster"], named),
        (0.25, words["next"], [voice.day(back)]),
    ]
    return [first, [(1.0, words["dx"], codes)], last]


def _status(
    sheet: Sheet, y: float, title: str, referral: Referral, rng: Random, words: Words
) -> float:
    """Which duty, and how many hours of sitting, standing and so on: numbers that order nothing."""
    y = _part(sheet, y, title, [])
    names = words["duty"].split("|")
    started = referral.order.condition.start
    meant = rng.randint(0, 1) if started == "onset" else rng.randint(1, 2)
    for number, name in enumerate(names):
        radio(sheet, (LEFT + 8 + 150.0 * number, y + 16), name, number == meant)
    sheet.text(LEFT + 8, y + 34, words["hours"], PLAIN.sized(8))
    for number, name in enumerate(("Sit", "Stand", "Walk", "Drive", "Type")):
        x = LEFT + 168 + 74.0 * number
        sheet.text(x, y + 34, f"{name}  {rng.choice([2, 4, 6, 8])}", PLAIN)
    sheet.frame((LEFT, y, RIGHT, y + 42), 0.6)
    return y + 42


def _therapy(
    sheet: Sheet, y: float, title: str, referral: Referral, rng: Random, words: Words
) -> float:
    order = referral.order
    often, long = counted(order, rng)
    visits = Fact("visits_requested", str(order.visits), order.visits)
    care: list[Run] = left_blank(rng, 0.2, [Fact("precautions", order.condition.precautions)])
    row: list[Cell] = [
        (0.25, words["often"], [often]),
        (0.25, words["long"], [long]),
        (0.5, words["total"], left_blank(rng, 0.5, [visits])),
    ]
    y = _part(sheet, y, title, [row, [(1.0, words["care"], care)]])
    top = y
    sheet.text(LEFT + 4, y + 12, words["treat"], Style("hebo", 8.5))
    wanted = order.condition.treatments
    offered = [*wanted, *OFFERED]
    for number, name in enumerate(rng.sample(offered, len(offered))):
        at = (LEFT + 10 + 265.0 * (number % 2), y + 28 + 15.0 * (number // 2))
        box = sheet.square(at, name, name in wanted, PLAIN)
        if name in wanted:
            sheet.note(Fact("treatments", name), box, "mark")
    y += 32 + 15.0 * ((len(offered) + 1) // 2)
    usual, fast = words["rank"].split("|")
    for x, label, on in ((LEFT + 10, usual, not order.urgent), (LEFT + 140, fast, order.urgent)):
        box = radio(sheet, (x, y), label, on)
        if on:
            sheet.note(Fact("urgent", label, order.urgent), box, "mark")
    sheet.frame((LEFT, top, RIGHT, y + 8), 0.6)
    return y + 8


def _close(
    sheet: Sheet, y: float, referral: Referral, voice: Voice, rng: Random, words: Words
) -> None:
    who, order = referral.provider, referral.order
    sheet.line(LEFT, y, 340, y, 0.7)
    signature(sheet, referral, (LEFT, y, 340), rng)
    sheet.text(LEFT, y + 9, words["sign"], ASKED)
    sheet.fact(362, y - 3, voice.dated("order_date", order.ordered_on), FILLED)
    sheet.line(356, y, RIGHT, y, 0.7)
    sheet.text(356, y + 9, words["day"], ASKED)
    fax: list[Run] = left_blank(rng, 0.15, [voice.phone("referring_fax", who.fax)])
    row: list[Cell] = [
        (0.4, words["print"], voice.referrer(who)),
        (0.2, "NPI", left_blank(rng, 0.15, [Fact("referring_npi", who.npi)])),
        (0.2, words["tel"], [voice.phone("referring_phone", who.phone)]),
        (0.2, words["fax"], fax),
    ]
    x = LEFT
    for share, label, runs in row:
        end = x + share * (RIGHT - LEFT)
        sheet.fitted((x + 3, y + 32), end - x - 8, runs, FILLED)
        sheet.text(x + 3, y + 42, label, ASKED)
        x = end

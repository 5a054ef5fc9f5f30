"""A hospital's blank with the patient's printed sticker in its corner; a pen writes the order."""

from __future__ import annotations

from random import Random

from simulator.paper import ink
from simulator.paper.facts import Referral
from simulator.paper.marks import left_blank
from simulator.paper.own_words import own_words
from simulator.paper.penned import by_pen, signature
from simulator.paper.phrases import EVALUATE, age, lower
from simulator.paper.sheet import Fact, Paper, Run, Sheet, Style
from simulator.paper.truth import around
from simulator.paper.voice import Voice

LEFT, RIGHT = 48.0, 564.0
PRINTED, STICKER = Style("helv", 10.5), Style("helv", 9)
Words = dict[str, str]


def draw(paper: Paper, referral: Referral, rng: Random) -> None:
    """Draw the head, the sticker, ruled lines with what the pen wrote, the signature."""
    voice = Voice.of(rng, dates=rng.choice(["plain", "short"]))
    words = own_words("sticker_script", rng)
    sheet = paper.page("referral_order")
    who = referral.provider
    name = voice.organization(who)
    sheet.fitted((LEFT, 66), 230, [name], Style("hebo", 14))
    sheet.text(LEFT, 81, f"{who.street}", PRINTED.sized(9))
    sheet.text(LEFT, 93, f"{who.city}, {who.state} {who.zip}", PRINTED.sized(9))
    numbers: list[Run] = ["T ", voice.phone("referring_phone", who.phone), "   F ",
                          voice.phone("referring_fax", who.fax)]  # fmt: skip
    sheet.labelled((LEFT, 105), "", numbers, PRINTED.sized(9))
    _sticker(sheet, referral, rng)
    sheet.text(LEFT, 192, words["title"], Style("hebo", 15))
    sheet.line(LEFT, 200, RIGHT, 200, 1.6)
    y = _lines(sheet, 230, referral, voice, rng, words)
    _close(sheet, y + 40, referral, voice, rng, words)
    paper.imply("treatments", *EVALUATE)
    paper.imply("visits_requested", referral.order.visits)


def _sticker(sheet: Sheet, referral: Referral, rng: Random) -> None:
    """The label of the registration desk: name, birth, numbers, address, who pays."""
    person, cover, order = referral.patient, referral.coverage, referral.order
    voice = Voice("us", "dashes", capitals=True)
    x, y = 306.0, 62.0
    sheet.frame((x - 8, y - 16, RIGHT, y + 86), 0.8)
    sheet.fitted((x, y), 250, [voice.patient_last_first(person)], STICKER.bold().sized(10.5))
    years = str(age(order, person))
    born: list[Run] = ["DOB ", voice.born(person.born), f"   {years}Y  ", Fact("sex", person.sex)]
    sheet.labelled((x, y + 15), "", born, STICKER)
    record = f"MRN {rng.randint(1_000_000, 9_999_999)}   FIN {rng.randint(10**9, 10**10 - 1)}"
    sheet.text(x, y + 28, record, STICKER)
    home: list[Run] = [voice.word("patient_street", person.street)]
    sheet.labelled((x, y + 41), "", home, STICKER)
    sheet.labelled((x, y + 53), "", voice.city(person), STICKER)
    sheet.labelled((x, y + 65), "", ["PH ", voice.phone("patient_phone", person.phone)], STICKER)
    payer: list[Run] = ["INS ", voice.payer(cover), "  ID ", Fact("member_id", cover.member_id)]
    sheet.fitted((x, y + 79), 250, payer, STICKER)


def _ruled(
    sheet: Sheet, y: float, label: str, runs: list[Run], rng: Random, end: float = RIGHT,
    start: float = LEFT,
) -> float:  # fmt: skip
    """A printed question, a rule, and the pen's answer on it; returns the next line."""
    x = sheet.text(start, y, label, PRINTED.bold())[2] + 6
    sheet.line(x, y + 3, end, y + 3, 0.5)
    by_pen(sheet, (x + 5, y), end - 4, [run for run in runs if run], rng)
    return y + 33


def _lines(
    sheet: Sheet, y: float, referral: Referral, voice: Voice, rng: Random, words: Words
) -> float:
    order = referral.order
    codes: list[Run] = []
    for code, _said in order.diagnoses:
        codes += [", " if codes else "", Fact("diagnoses", code)]
    _ruled(sheet, y, words["dx"], codes, rng, 350)
    began = voice.began(order)[1]
    dated = words["dates"].split("|")[("onset", "injury", "surgery").index(order.condition.start)]
    y = _ruled(sheet, y, dated, left_blank(rng, 0.2, [began]), rng, start=362)
    if order.condition.surgery:
        done = Fact("surgery", order.say(order.condition.surgery))
        y = _ruled(sheet, y, words["surgery"], [done], rng)
    y = _side(sheet, y, referral, rng)
    y = _boxes(sheet, y, rng, words)
    often = Fact("frequency_per_week", str(order.per_week), order.per_week)
    long = Fact("duration_weeks", str(order.weeks), order.weeks)
    _ruled(sheet, y, words["often"], [often], rng, 262)
    y = _ruled(sheet, y, words["long"], [long], rng, 470, 280)
    sheet.text(LEFT, y, words["treat"], PRINTED.bold())
    names = order.condition.treatments
    for pair in (names[:2], names[2:]):
        runs: list[Run] = []
        for name in pair:
            runs += [", " if runs else "", Fact("treatments", lower(name))]
        y += 27
        sheet.line(LEFT + 20, y + 3, RIGHT, y + 3, 0.5)
        by_pen(sheet, (LEFT + 26, y), RIGHT - 4, [run for run in runs if run], rng)
    care: list[Run] = left_blank(rng, 0.25, [Fact("precautions", order.condition.precautions)])
    return _ruled(sheet, y + 33, words["care"], care, rng)


def _side(sheet: Sheet, y: float, referral: Referral, rng: Random) -> float:
    """Two printed words; the pen rings the one that is meant."""
    side = referral.order.side
    sheet.text(LEFT, y, "Side:", PRINTED.bold())
    for number, (label, meant) in enumerate((("Right", "right"), ("Left", "left"))):
        box = sheet.text(LEFT + 60 + 70 * number, y, label, PRINTED)
        if meant == side:
            ink.ring(sheet, ((box[0] + box[2]) / 2, y - 4), 16, rng)
            sheet.note(Fact("laterality", label, side), box, "mark")
    if referral.order.condition.accident:
        kind = referral.order.condition.accident
        said = {"auto": "Auto accident", "work": "Work injury"}[kind]
        box = sheet.square((LEFT + 230, y), said, True, PRINTED)
        sheet.note(Fact("accident", said, kind), box, "mark")
        claim: list[Run] = [Fact("claim_number", referral.order.claim_number)]
        _ruled(sheet, y, "Claim #", claim, rng, start=LEFT + 340)
    return y + 33


def _boxes(sheet: Sheet, y: float, rng: Random, words: Words) -> float:
    x = LEFT
    for number, label in enumerate(words["services"].split("|")):
        box = sheet.square((x, y), "", False, PRINTED)
        sheet.paper.ticks.pop()
        said = sheet.text(x + 16, y, label, PRINTED)
        sheet.ticked(label, around(box, said), number == 0)
        if number == 0:
            ink.tick_by_hand(sheet, (x, y), 9, rng)
        x = said[2] + 26
    sheet.paper.imply("treatments", words["services"].split("|")[0])
    return y + 33


def _close(
    sheet: Sheet, y: float, referral: Referral, voice: Voice, rng: Random, words: Words
) -> None:
    who, order = referral.provider, referral.order
    sheet.line(LEFT, y, 330, y, 0.8)
    signature(sheet, referral, (LEFT, y, 330), rng, 26)
    sheet.text(LEFT, y + 11, words["sign"], PRINTED.sized(8.5))
    day: list[Run] = [voice.dated("order_date", order.ordered_on)]
    _ruled(sheet, y - 3, words["day"], day, rng, start=352)
    npi: list[Run] = [Fact("referring_npi", who.npi)]
    x = sheet.text(LEFT, y + 36, words["print"], PRINTED.bold())[2] + 6
    sheet.labelled((x, y + 36), "", voice.referrer(who), PRINTED)
    _ruled(sheet, y + 36, "NPI", left_blank(rng, 0.2, npi), rng, start=352)
    if order.urgent:
        box = ink.write(sheet, (440, 190), "URGENT", 20, rng)
        sheet.note(Fact("urgent", "URGENT", True), box, "ink")
    else:
        sheet.paper.imply("urgent", False)

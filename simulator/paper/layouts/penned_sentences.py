"""A clinic's order of printed sentences with blanks: a pen fills them, ticks squares and signs."""

from __future__ import annotations

from random import Random

from simulator.paper import ink
from simulator.paper.facts import Referral
from simulator.paper.marks import left_blank
from simulator.paper.own_words import own_words
from simulator.paper.penned import by_pen, signature
from simulator.paper.phrases import EVALUATE, lower
from simulator.paper.sheet import Fact, Paper, Run, Sheet, Style
from simulator.paper.truth import around
from simulator.paper.voice import Voice

LEFT, RIGHT = 56.0, 556.0
PRINTED = Style("tiro", 11)
FIELDS = ("onset_date", "injury_date", "surgery_date")
OFFERED = ("Evaluate and treat", "Stretching and posture", "Posture training", "Isometrics",
           "Lumbar stabilization", "Balance and fall prevention", "Scar massage", "Moist heat",
           "Ice", "Mechanical traction", "Work conditioning", "Home exercise program")  # fmt: skip
Blank = tuple[str, float, list[Run]]
Words = dict[str, str]


def draw(paper: Paper, referral: Referral, rng: Random) -> None:
    """Draw the order: printed head, sentences with written answers, ticks, signature."""
    voice = Voice.of(rng, dates=rng.choice(["plain", "short"]))
    words = own_words("penned_sentences", rng)
    sheet = paper.page("referral_order")
    who, order = referral.provider, referral.order
    sheet.fact(LEFT, 60, voice.organization(who), Style("tibo", 17))
    place = f"{who.street}, {who.city}, {who.state} {who.zip}"
    sheet.text(LEFT, 75, place, PRINTED.sized(9.5))
    fax: list[Run] = ["      Fax ", voice.phone("referring_fax", who.fax)]
    numbers: list[Run] = ["Phone ", voice.phone("referring_phone", who.phone)]
    sheet.labelled((LEFT, 88), "", [*numbers, *left_blank(rng, 0.15, fax)], PRINTED.sized(9.5))
    sheet.line(LEFT, 96, RIGHT, 96, 1.5)
    sheet.centre(306, 120, words["title"], Style("tibo", 15))
    y = 152.0
    for blanks in _sentences(referral, voice, rng, words):
        _sentence(sheet, y, blanks, rng)
        y += 31
    y = _side(sheet, referral, rng, y)
    y = _treatments(sheet, referral, rng, words, y + 30)
    care = left_blank(rng, 0.25, [Fact("precautions", order.condition.precautions)])
    _sentence(sheet, y, [(words["care"], RIGHT, care)], rng)
    _close(sheet, referral, voice, rng, words, y + 62)
    paper.imply("visits_requested", order.visits)
    paper.imply("urgent", False)
    paper.imply("treatments", *EVALUATE)


def _sentences(referral: Referral, voice: Voice, rng: Random, words: Words) -> list[list[Blank]]:
    person, cover, order = referral.patient, referral.coverage, referral.order
    phone = left_blank(rng, 0.2, [voice.phone("patient_phone", person.phone)])
    codes: list[Run] = []
    for code, _said in order.diagnoses:
        codes += ["," if codes else "", Fact("diagnoses", code)]
    began = voice.began(order)[1]
    heads = words["dates"].split("|")
    dates: list[Blank] = [
        (head, LEFT + 168.0 * (number + 1) - 4, [began] if field == began.field else [])
        for number, (head, field) in enumerate(zip(heads, FIELDS, strict=True))
    ]
    often = Fact("frequency_per_week", str(order.per_week), order.per_week)
    long = Fact("duration_weeks", str(order.weeks), order.weeks)
    return [
        [(words["see"], RIGHT, [voice.patient(person)])],
        [(words["born"], 280.0, [voice.born(person.born)]), (words["phone"], RIGHT, phone)],
        [(words["payer"], RIGHT, [voice.payer(cover)])],
        [(words["member"], RIGHT, [Fact("member_id", cover.member_id)])],
        [(words["dx"], RIGHT, [run for run in codes if run])],
        dates,
        [("", 112.0, [often]), (f"{words['times']} for", 290.0, [long]), (words["weeks"], 0.0, [])],
    ]


def _sentence(sheet: Sheet, y: float, blanks: list[Blank], rng: Random) -> None:
    """Printed words, each with a rule behind it up to where its blank ends."""
    x = LEFT
    for words, end, runs in blanks:
        start = sheet.text(x, y, words, PRINTED)[2] + 4 if words else x
        if end > start:
            sheet.line(start, y + 3, end, y + 3, 0.5)
            by_pen(sheet, (start + 4, y), end - 2, runs, rng)
        x = max(end, start) + 6


def _side(sheet: Sheet, referral: Referral, rng: Random, y: float) -> float:
    order = referral.order
    x = LEFT
    for side in ("right", "left", "both sides"):
        x = _ticked(sheet, (x, y), side, side == order.side, rng, Fact("laterality", side)) + 26
    return y


def _ticked(
    sheet: Sheet, at: tuple[float, float], label: str, on: bool, rng: Random, fact: Fact
) -> float:
    """A printed square with its words, ticked by pen if chosen; returns where it ends."""
    box = sheet.square(at, "", False, PRINTED.sized(10))
    words = sheet.text(at[0] + 15, at[1], label, PRINTED)
    sheet.paper.ticks.pop()
    sheet.ticked(label, box, on)
    if on:
        ink.tick_by_hand(sheet, at, 8.5, rng)
        sheet.note(fact, around(box, words), "mark")
    return words[2]


def _treatments(sheet: Sheet, referral: Referral, rng: Random, words: Words, y: float) -> float:
    wanted = referral.order.condition.treatments
    sheet.text(LEFT, y, words["tick"], PRINTED)
    evaluate = rng.random() < 0.8
    for number, name in enumerate(OFFERED):
        at = (LEFT + 6 + 168.0 * (number % 3), y + 20 + 19.0 * (number // 3))
        on = name in wanted or (name == "Evaluate and treat" and evaluate)
        _ticked(sheet, at, name, on, rng, Fact("treatments", name))
    y += 20 + 19.0 * len(OFFERED) / 3 + 8
    rest = [lower(name) for name in wanted if name not in OFFERED][:2]
    runs: list[Run] = []
    for name in rest:
        runs += ["," if runs else "", Fact("treatments", name)]
    _sentence(sheet, y, [("Other", RIGHT, [run for run in runs if run])], rng)
    return y + 32


def _close(
    sheet: Sheet, referral: Referral, voice: Voice, rng: Random, words: Words, y: float
) -> None:
    who = referral.provider
    sheet.line(LEFT, y, 330, y, 0.8)
    signature(sheet, referral, (LEFT, y, 330), rng, 26)
    sheet.text(LEFT, y + 11, words["sign"], PRINTED.sized(8.5))
    sheet.text(372, y, "Date", PRINTED)
    sheet.line(398, y + 3, RIGHT, y + 3, 0.5)
    day = voice.dated("order_date", referral.order.ordered_on)
    by_pen(sheet, (402, y), RIGHT, [day], rng)
    npi: list[Run] = ["     NPI ", Fact("referring_npi", who.npi)]
    runs = [*voice.referrer(who), *left_blank(rng, 0.2, npi)]
    sheet.labelled((LEFT, y + 28), "", runs, PRINTED)

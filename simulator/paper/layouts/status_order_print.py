"""One order as a hospital group's record prints it: its status, whom it is for, added details."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta
from random import Random

from simulator.paper.concluded import conclude
from simulator.paper.extras import Others
from simulator.paper.facts import Referral
from simulator.paper.marks import left_blank
from simulator.paper.own_words import own_words
from simulator.paper.people.seen_eleventh import SEEN_ELEVENTH
from simulator.paper.phrases import clock, counted, sided
from simulator.paper.sheet import Fact, Paper, Run, Sheet, Style
from simulator.paper.voice import Voice

LEFT, INNER, MIDDLE, RIGHT = 48.0, 64.0, 318.0, 564.0
BODY, HEAD = Style("helv", 9.5), Style("hebo", 10.5)
LINE = 13.5
Words = dict[str, str]
Pair = tuple[str, Sequence[Run]]


def draw(paper: Paper, referral: Referral, rng: Random) -> None:
    """Draw the practice and the patient, the order and its status, details, coverage, author."""
    voice = Voice.of(rng)
    words = own_words("status_order_print", rng)
    others = Others(rng, voice, SEEN_ELEVENTH)
    sheet = paper.page("referral_order")
    y = _head(sheet, referral, voice, rng, words)
    y = _order(sheet, y, referral, rng, words, others)
    y = _diagnoses(sheet, y, referral, words)
    y = _details(sheet, y, referral, rng, words)
    y = _coverage(sheet, y, referral, voice, rng, words)
    y = _notes(sheet, y, referral, rng, words, others)
    _author(sheet, y + 6, referral, voice, rng, words)
    later = referral.order.ordered_on + timedelta(days=rng.choice([0, 1, 3]))
    sheet.text(LEFT, 768, f"{words['printed']} {others.someone()}  {_day(later)} {clock(rng)}",
               BODY.sized(7.5))  # fmt: skip
    sheet.right(RIGHT, 768, "Page 1 of 1", BODY.sized(7.5))
    conclude(paper, referral, words["ordered"])


def _day(day: date) -> str:
    """A date as this system writes all of them: 07Mar2026."""
    return f"{day:%d%b%Y}"


def _dated(field: str, day: date) -> Fact:
    return Fact(field, _day(day), day.isoformat())


def _pairs(sheet: Sheet, x: float, y: float, end: float, pairs: Sequence[Pair]) -> float:
    """Bold names with their values run on behind them, a line each; empty ones stay away."""
    for name, runs in (pair for pair in pairs if pair[1]):
        start = sheet.text(x, y, f"{name}:", BODY.bold())[2] + 4
        sheet.fitted((start, y), end - start, runs, BODY)
        y += LINE
    return y


def _bar(sheet: Sheet, y: float, title: str) -> float:
    sheet.text(LEFT, y, title, HEAD)
    sheet.line(LEFT, y + 3.5, RIGHT, y + 3.5, 0.5)
    return y + 17


def _head(sheet: Sheet, referral: Referral, voice: Voice, rng: Random, words: Words) -> float:
    person, who = referral.patient, referral.provider
    sheet.fact(LEFT, 46, voice.organization(who), Style("hebo", 13))
    sheet.text(LEFT, 59, f"{who.street}, {who.city}, {who.state}, {who.zip}", BODY)
    numbers: list[Run] = ["Phone: ", voice.phone("referring_phone", who.phone)]
    numbers += left_blank(rng, 0.25, ["   Fax: ", voice.phone("referring_fax", who.fax)])
    sheet.labelled((LEFT, 71), "", numbers, BODY)
    sex: list[Run] = [Fact("sex", {"F": "Female", "M": "Male"}[person.sex], person.sex)]
    phone: list[Run] = [voice.phone("patient_phone", person.phone)]
    home: list[Run] = [voice.word("patient_street", person.street), "; ", *voice.city(person)]
    sheet.frame((LEFT, 82, RIGHT, 130), 0.8)
    left: list[Pair] = [
        (words["patient"], [voice.patient_last_first(person)]),
        (words["born"], [_dated("date_of_birth", person.born)]),
        (words["home"], left_blank(rng, 0.3, home)),
    ]
    right: list[Pair] = [
        (words["number"], [str(rng.randint(100_000, 9_999_999))]),
        (words["sex"], left_blank(rng, 0.15, sex)),
        (words["phone"], left_blank(rng, 0.25, phone)),
    ]
    _pairs(sheet, LEFT + 6, 95, MIDDLE + 20, left)
    _pairs(sheet, MIDDLE + 30, 95, RIGHT - 4, right)
    return 150


def _order(
    sheet: Sheet, y: float, referral: Referral, rng: Random, words: Words, others: Others
) -> float:
    """The order's name, its status, who wants it and how soon."""
    order, who = referral.order, referral.provider
    y = _bar(sheet, y, words["ordered"])
    rank = Fact("urgent", words["fast"] if order.urgent else words["usual"], order.urgent)
    by: list[Run] = [Fact("referring_name", f"{who.last}, {who.first}", who.name), ", "]
    by.append(Fact("referring_credentials", who.credentials))
    npi: list[Run] = left_blank(rng, 0.2, [Fact("referring_npi", who.npi)])
    wanted = order.ordered_on + timedelta(days=rng.choice([0, 0, 7]))
    left: list[Pair] = [
        ("Status", [words["status"]]),
        ("Ordered", [_dated("order_date", order.ordered_on), f" {clock(rng)}"]),
        (words["wanted"], [_day(wanted)]),
        ("Priority", [rank]),
    ]
    right: list[Pair] = [
        (words["by"], by),
        ("NPI", npi),
        (words["entered"], [others.someone()]),
        (words["perform"], [referral.clinic.organization]),
    ]
    end = _pairs(sheet, INNER, y, MIDDLE - 8, left)
    return max(end, _pairs(sheet, MIDDLE, y, RIGHT, right)) + 8


def _diagnoses(sheet: Sheet, y: float, referral: Referral, words: Words) -> float:
    y = _bar(sheet, y, words["for"])
    for code, said in referral.order.diagnoses:
        runs: list[Run] = [f"{said}; ", Fact("diagnoses", code)]
        sheet.fitted((INNER, y), RIGHT - INNER, runs, BODY)
        y += LINE
    return y + 8


def _details(sheet: Sheet, y: float, referral: Referral, rng: Random, words: Words) -> float:
    """What the system asks about such an order; each treatment is an answer of its own."""
    order, condition = referral.order, referral.order.condition
    y = _bar(sheet, y, words["details"])
    often, long = counted(order, rng)
    names = words["asked"].split("|")
    visits: list[Run] = [Fact("visits_requested", str(order.visits), order.visits)]
    care: list[Run] = [Fact("precautions", condition.precautions)]
    began = {"onset": "Onset date", "injury": "Date of injury", "surgery": "Date of surgery"}
    since: list[Run] = [_dated(f"{condition.start}_date", order.began_on)]
    pairs: list[Pair] = [
        (names[0], [often]),
        (names[1], [long]),
        (names[2], left_blank(rng, 0.55, visits)),
        (began[condition.start], left_blank(rng, 0.15, since)),
    ]
    if condition.surgery:
        pairs.append(("Procedure", [Fact("surgery", order.say(condition.surgery))]))
    if condition.accident:
        kind = Fact("accident", {"auto": "Auto", "work": "Work"}[condition.accident],
                    condition.accident)  # fmt: skip
        pairs.append(("Accident", [kind, ", claim # ", Fact("claim_number", order.claim_number)]))
    pairs += [(f"{names[3]} {number}", [Fact("treatments", name)])
              for number, name in enumerate(condition.treatments, 1)]  # fmt: skip
    pairs.append((names[4], left_blank(rng, 0.2, care)))
    return _pairs(sheet, INNER, y, RIGHT, pairs) + 8


def _coverage(
    sheet: Sheet, y: float, referral: Referral, voice: Voice, rng: Random, words: Words
) -> float:
    cover, second = referral.coverage, referral.secondary
    y = _bar(sheet, y, words["coverage"])
    first: list[Run] = [voice.payer(cover), "; ID ", Fact("member_id", cover.member_id)]
    if cover.group_number:
        first += left_blank(rng, 0.4, ["; Group ", *voice.group(cover)])
    pairs: list[Pair] = [("1", first)]
    if second:
        other: list[Run] = [voice.word("secondary_payer_name", second.payer), "; ID "]
        pairs.append(("2", [*other, Fact("secondary_member_id", second.member_id)]))
    return _pairs(sheet, INNER, y, RIGHT, pairs) + 8


def _notes(
    sheet: Sheet, y: float, referral: Referral, rng: Random, words: Words, others: Others
) -> float:
    """What somebody of the office wrote beside the order."""
    order = referral.order
    y = _bar(sheet, y, words["notes"])
    runs: list[Run] = [f"{others.someone()}; {_day(order.ordered_on)} {clock(rng)}: "]
    runs += [f"{words['note']} ", *sided(order, order.condition.story), "."]
    return sheet.prose((INNER, y, RIGHT - INNER), runs, BODY, 1.3) + 8


def _author(
    sheet: Sheet, y: float, referral: Referral, voice: Voice, rng: Random, words: Words
) -> None:
    who, order = referral.provider, referral.order
    said = words["unsigned"]
    if order.signed:
        said = f"{words['signed']} {who.name}, {who.credentials}; {_day(order.ordered_on)}"
        said += f" {clock(rng)} ({words['role']})"
    box = sheet.text(LEFT, y, said, BODY.bold())
    sheet.note(Fact("order_signed", said, order.signed), box)

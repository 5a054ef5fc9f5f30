"""A hospital's instructions for going home, two pages: for the patient, then the therapy order."""

from __future__ import annotations

from collections.abc import Sequence
from random import Random

from simulator.paper.concluded import conclude
from simulator.paper.extras import Others, pharmacy
from simulator.paper.facts import Referral
from simulator.paper.marks import left_blank
from simulator.paper.own_words import own_words
from simulator.paper.people.seen_twelfth import SEEN_TWELFTH
from simulator.paper.phrases import clock, counted, sided
from simulator.paper.sheet import Fact, Paper, Run, Sheet, Style
from simulator.paper.told import ACCIDENTS, began, home, second_cover, sex_in_full
from simulator.paper.voice import Voice

LEFT, RIGHT = 46.0, 566.0
BODY, BIG, SMALL = Style("helv", 10), Style("hebo", 13), Style("helv", 8)
MEDICINES = (
    "acetaminophen 325 mg: take 2 tablets every 6 hours if needed for pain",
    "meloxicam 7.5 mg: take 1 tablet once a day with food",
    "methocarbamol 500 mg: take 1 tablet at night if needed for spasm",
    "lisinopril 20 mg: keep taking 1 tablet once a day",
)
Words = dict[str, str]
Pair = tuple[str, Sequence[Run]]


def draw(paper: Paper, referral: Referral, rng: Random) -> None:
    """Draw what the patient reads at home, then the order that the packet holds."""
    voice = Voice.of(rng, dates=rng.choice(["us", "plain", "month"]))
    words = own_words("discharge_packet_print", rng)
    others = Others(rng, voice, SEEN_TWELFTH)
    sheet = paper.page("referral_order")
    y = _top(sheet, referral, voice, rng, words, 1)
    y = _reading(sheet, y, referral, voice, rng, words, others)
    sheet = paper.page("referral_order")
    y = _top(sheet, referral, voice, rng, words, 2)
    sheet.text(LEFT, y, words["order"], BIG)
    sheet.line(LEFT, y + 5, RIGHT, y + 5, 1.2)
    y = _pairs(sheet, y + 22, _order(referral, voice, rng, words))
    y = _pairs(sheet, y + 10, _people(referral, voice, rng, words))
    _signed(sheet, y + 10, referral, voice, rng, words)
    conclude(paper, referral, words["order"], words["asked"])


def _top(
    sheet: Sheet, referral: Referral, voice: Voice, rng: Random, words: Words, page: int
) -> float:
    """The hospital and the patient stand on each page alike."""
    person, who = referral.patient, referral.provider
    sheet.fact(LEFT, 42, voice.organization(who), Style("hebo", 12))
    sheet.right(RIGHT, 42, words["title"], Style("helv", 12))
    line: list[Run] = [voice.patient_last_first(person), "    DOB: ", voice.born(person.born)]
    sheet.labelled((LEFT, 57), "", line, BODY)
    sheet.line(LEFT, 63, RIGHT, 63, 0.6)
    when = f"{words['printed']} {voice.day(referral.order.ordered_on)} {clock(rng)}"
    sheet.text(LEFT, 772, when, SMALL)
    sheet.right(RIGHT, 772, f"Page {page} of 2", SMALL)
    return 90


def _reading(
    sheet: Sheet,
    y: float,
    referral: Referral,
    voice: Voice,
    rng: Random,
    words: Words,
    others: Others,
) -> float:
    """Why the patient was here, what to do at home, what to take, whom to call."""
    order, clinic, heads = referral.order, referral.clinic, words["heads"].split("|")
    why: list[Run] = [f"{words['here']} ", *sided(order, order.condition.story), "."]
    call = f"{clinic.organization}, {voice.number(clinic.phone)}"
    parts: list[tuple[str, list[Sequence[Run]]]] = [
        (heads[0], [why]),
        (heads[1], [[row] for row in words["todo"].split("|")]),
        (heads[2], [[row] for row in rng.sample(MEDICINES, rng.choice([2, 3]))]),
        (heads[3], [[f"{words['see']} {call}"],
                    [f"{others.physician()}, {words['later']} {others.number()}"],
                    [f"{words['drugs']} {pharmacy(rng)}"]]),
        (heads[4], [[words["danger"]]]),
    ]  # fmt: skip
    for name, rows in parts:
        sheet.text(LEFT, y, name, BIG)
        y += 17
        for runs in rows:
            sheet.text(LEFT + 8, y, "-", BODY)
            y = sheet.prose((LEFT + 20, y, RIGHT - LEFT - 20), runs, BODY, 1.3) + 3
        y += 12
    return y


def _pairs(sheet: Sheet, y: float, pairs: Sequence[Pair]) -> float:
    """A name in bold, and its value in a column of its own; empty ones stay away."""
    for name, runs in (pair for pair in pairs if pair[1]):
        sheet.text(LEFT, y, name, BODY.bold())
        y = sheet.prose((LEFT + 146, y, RIGHT - LEFT - 146), runs, BODY, 1.25) + 3.5
    return y


def _order(referral: Referral, voice: Voice, rng: Random, words: Words) -> list[Pair]:
    order, condition = referral.order, referral.order.condition
    names = words["asked_for"].split("|")
    often, long = counted(order, rng)
    rank = Fact("urgent", words["fast"] if order.urgent else words["usual"], order.urgent)
    visits: list[Run] = [Fact("visits_requested", str(order.visits), order.visits)]
    care: list[Run] = [Fact("precautions", condition.precautions)]
    since = dict(zip(("onset", "injury", "surgery"), words["since"].split("|"), strict=True))
    pairs: list[Pair] = [
        (names[0], [voice.dated("order_date", order.ordered_on)]),
        (names[1], [rank]),
        (names[2], [words["asked"]]),
    ]
    for number, (code, said) in enumerate(order.diagnoses, 1):
        pairs.append((f"{names[3]} {number}", [f"{said} (", Fact("diagnoses", code), ")"]))
    pairs.append((since[condition.start], left_blank(rng, 0.15, [began(order, voice)])))
    if condition.surgery:
        pairs.append((names[4], [Fact("surgery", order.say(condition.surgery))]))
    if condition.accident:
        kind = Fact("accident", ACCIDENTS[condition.accident], condition.accident)
        pairs.append((names[5], [kind, ", claim ", Fact("claim_number", order.claim_number)]))
    treated: list[Run] = []
    for name in condition.treatments:
        treated += ["; " if treated else "", Fact("treatments", name)]
    return [
        *pairs,
        (names[6], [often]),
        (names[7], [long]),
        (names[8], left_blank(rng, 0.55, visits)),
        (names[9], treated),
        (names[10], left_blank(rng, 0.25, care)),
    ]


def _people(referral: Referral, voice: Voice, rng: Random, words: Words) -> list[Pair]:
    """Patient, cover and who ordered it, each in lines of their own."""
    person, cover, who = referral.patient, referral.coverage, referral.provider
    phone: list[Run] = [voice.phone("patient_phone", person.phone)]
    pays: list[Run] = [voice.payer(cover), ", ID: ", Fact("member_id", cover.member_id)]
    if cover.group_number:
        pays += left_blank(rng, 0.5, [", Group: ", *voice.group(cover)])
    names = words["people"].split("|")
    npi: list[Run] = left_blank(rng, 0.25, [", NPI ", Fact("referring_npi", who.npi)])
    reach: list[Run] = [voice.phone("referring_phone", who.phone)]
    reach += left_blank(rng, 0.3, [", fax ", voice.phone("referring_fax", who.fax)])
    return [
        (names[0], left_blank(rng, 0.3, home(voice, person))),
        (names[1], left_blank(rng, 0.25, phone)),
        (names[2], left_blank(rng, 0.3, [sex_in_full(person)])),
        (names[3], pays),
        (names[4], second_cover(voice, referral.secondary, ", ID: ")),
        (names[5], [*voice.referrer(who), *npi]),
        (names[6], reach),
    ]


def _signed(
    sheet: Sheet, y: float, referral: Referral, voice: Voice, rng: Random, words: Words
) -> None:
    who, order = referral.provider, referral.order
    said = words["unsigned"]
    if order.signed:
        said = f"{words['signed']} {who.name}, {who.credentials}, "
        said += f"{voice.day(order.ordered_on)} {clock(rng)}"
    sheet.note(Fact("order_signed", said, order.signed), sheet.text(LEFT, y, said, BODY))

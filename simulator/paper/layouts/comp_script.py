"""An occupational clinic's therapy script for a work injury: gridded claim, order, work status."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from random import Random

from simulator.paper import invent
from simulator.paper.concluded import conclude
from simulator.paper.extras import Others, employer
from simulator.paper.facts import Referral
from simulator.paper.marks import left_blank
from simulator.paper.own_words import own_words
from simulator.paper.penned import signature
from simulator.paper.people.seen_twelfth import SEEN_TWELFTH
from simulator.paper.phrases import listed, shorthand, sided
from simulator.paper.sheet import Fact, Paper, Run, Sheet, Style
from simulator.paper.told import home
from simulator.paper.voice import Voice

LEFT, RIGHT = 50.0, 562.0
ASKED, TYPED, SMALL = Style("helv", 7), Style("helv", 10), Style("helv", 8)
HURT_AT_WORK = ("forklift_back", "stockroom_shoulder", "stepped_off_knee")
CARRIERS = ("Sedgwick", "Travelers", "Liberty Mutual", "CorVel", "Gallagher Bassett",
            "The Hartford", "State Compensation Fund", "Zurich North America")  # fmt: skip
Words = dict[str, str]
Cell = tuple[float, str, Sequence[Run]]


def draw(paper: Paper, referral: Referral, rng: Random) -> None:
    """Draw the clinic, the claim, the injured worker, the order in lines, status, signature."""
    referral = _at_work(referral, rng)
    voice = Voice.of(rng, dates=rng.choice(["us", "plain", "dashes"]))
    words = own_words("comp_script", rng)
    others = Others(rng, voice, SEEN_TWELFTH)
    sheet = paper.page("referral_order")
    y = _clinic(sheet, referral, voice, rng, words)
    y = _grid(sheet, y, _worker(referral, voice, rng, words))
    y = _grid(sheet, y + 8, _claim(referral, voice, rng, words, others))
    y = _script(sheet, y + 24, referral, voice, rng, words)
    y = _status(sheet, y + 8, rng, words)
    _sign(sheet, y + 46, referral, voice, rng, words)
    conclude(paper, referral, words["asked"])


def _at_work(referral: Referral, rng: Random) -> Referral:
    """The same patient, hurt at work, and insured by the employer's carrier."""
    day, key = referral.order.ordered_on, rng.choice(HURT_AT_WORK)
    cover = replace(referral.coverage, payer=rng.choice(CARRIERS), group_number="")
    order = invent.order(rng, day, key, SEEN_TWELFTH)
    return replace(referral, order=order, coverage=cover, secondary=None)


def _clinic(sheet: Sheet, referral: Referral, voice: Voice, rng: Random, words: Words) -> float:
    who = referral.provider
    sheet.fact(LEFT, 48, voice.organization(who), Style("tibo", 15))
    sheet.text(LEFT, 61, f"{who.street}, {who.city}, {who.state} {who.zip}", SMALL)
    line: list[Run] = [f"{words['tel']} ", voice.phone("referring_phone", who.phone)]
    line += left_blank(rng, 0.2, [f"    {words['fax']} ", voice.phone("referring_fax", who.fax)])
    sheet.labelled((LEFT, 72), "", line, SMALL)
    sheet.banner((LEFT, 82, RIGHT, 100), words["title"], Style("hebo", 11))
    return 110


def _grid(sheet: Sheet, y: float, rows: Sequence[Sequence[Cell]]) -> float:
    """Rows of cells with a small name in the corner of each."""
    for row in rows:
        x = LEFT
        for end, name, runs in row:
            sheet.frame((x, y, end, y + 31), 0.6)
            sheet.text(x + 3, y + 8, name, ASKED)
            sheet.fitted((x + 5, y + 24), end - x - 9, runs, TYPED)
            x = end
        y += 31
    return y


def _worker(referral: Referral, voice: Voice, rng: Random, words: Words) -> list[list[Cell]]:
    person = referral.patient
    phone: list[Run] = [voice.phone("patient_phone", person.phone)]
    sex: list[Run] = [Fact("sex", person.sex)]
    return [
        [
            (316, words["patient"], [voice.patient_last_first(person)]),
            (424, words["born"], [voice.born(person.born)]),
            (464, words["sex"], left_blank(rng, 0.3, sex)),
            (RIGHT, words["phone"], left_blank(rng, 0.2, phone)),
        ],
        [
            (316, words["home"], left_blank(rng, 0.3, home(voice, person))),
            (RIGHT, words["employer"], [employer(rng)]),
        ],
    ]


def _claim(
    referral: Referral, voice: Voice, rng: Random, words: Words, others: Others
) -> list[list[Cell]]:
    order, cover = referral.order, referral.coverage
    kind = Fact("accident", words["kind"], "work")
    adjuster: list[Run] = [voice.word("adjuster", others.someone())]
    return [
        [
            (250, words["payer"], [voice.payer(cover)]),
            (406, words["policy"], [Fact("member_id", cover.member_id)]),
            (RIGHT, words["cause"], [kind]),
        ],
        [
            (190, words["claim"], [Fact("claim_number", order.claim_number)]),
            (290, words["hurt"], [voice.dated("injury_date", order.began_on)]),
            (440, words["adjuster"], left_blank(rng, 0.2, adjuster)),
            (RIGHT, words["adjuster_tel"], left_blank(rng, 0.3, [others.number()])),
        ],
    ]


def _script(
    sheet: Sheet, y: float, referral: Referral, voice: Voice, rng: Random, words: Words
) -> float:
    """The order in lines of type, what each is in bold before it."""
    order, condition = referral.order, referral.order.condition
    names = words["lines"].split("|")
    visits = Fact("visits_requested", f"{order.visits} visits", order.visits)
    often = [*shorthand(order, voice, rng), *left_blank(rng, 0.5, [", total ", visits])]
    care: list[Run] = [Fact("precautions", condition.precautions)]
    lines: list[tuple[str, Sequence[Run]]] = [
        (names[0], [f"{said} - ", Fact("diagnoses", code)]) for code, said in order.diagnoses
    ]
    lines += [
        (names[1], [*sided(order, condition.story)]),
        (names[2], [words["asked"]]),
        (names[3], often),
        (names[4], [*listed("treatments", condition.treatments, "; ")]),
        (names[5], left_blank(rng, 0.2, care)),
    ]
    if order.urgent:
        lines.append((names[6], [Fact("urgent", words["fast"], True)]))
    for name, runs in lines:
        sheet.text(LEFT, y, f"{name}:", TYPED.bold())
        y = sheet.prose((LEFT + 104, y, RIGHT - LEFT - 104), runs, TYPED, 1.25) if runs else y + 13
        y += 9
    return y


def _status(sheet: Sheet, y: float, rng: Random, words: Words) -> float:
    """Whether the patient works meanwhile; that is no order for the therapist."""
    x = sheet.text(LEFT, y, words["status"], TYPED.bold())[2] + 14
    chosen = rng.choice([1, 1, 2])
    for number, name in enumerate(words["statuses"].split("|")):
        x = sheet.square((x, y), name, number == chosen, Style("helv", 9))[2] + 18
    return y + 18


def _sign(
    sheet: Sheet, y: float, referral: Referral, voice: Voice, rng: Random, words: Words
) -> None:
    who = referral.provider
    sheet.line(LEFT, y, 330, y, 0.6)
    signature(sheet, referral, (LEFT, y, 330), rng)
    sheet.text(LEFT, y + 10, words["sign"], SMALL)
    sheet.fact(352, y - 3, voice.dated("order_date", referral.order.ordered_on), TYPED)
    sheet.line(346, y, 446, y, 0.6)
    sheet.text(346, y + 10, words["day"], SMALL)
    printed: list[Run] = [f"{words['print']} ", *voice.referrer(who)]
    printed += left_blank(rng, 0.25, ["     NPI ", Fact("referring_npi", who.npi)])
    sheet.labelled((LEFT, y + 28), "", printed, TYPED)

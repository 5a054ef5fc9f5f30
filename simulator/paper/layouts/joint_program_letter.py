"""A nurse of a surgeon's program writes before the first visit: a story, an order in a frame."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from random import Random

from simulator.paper import invent
from simulator.paper.concluded import conclude
from simulator.paper.extras import Others
from simulator.paper.facts import Referral
from simulator.paper.marks import left_blank
from simulator.paper.own_words import own_words
from simulator.paper.penned import signature
from simulator.paper.people.seen_thirteenth import SEEN_THIRTEENTH
from simulator.paper.phrases import listed, lower, sided
from simulator.paper.sheet import Fact, Paper, Run, Sheet, Style
from simulator.paper.told import home, second_cover
from simulator.paper.voice import Voice

LEFT, RIGHT = 66.0, 546.0
BODY, SMALL = Style("helv", 10), Style("helv", 8.5)
OPERATED = ("knee_new_joint", "hip_new_joint", "cuff_fixed", "cruciate_new",
            "knee_cartilage_shaved")  # fmt: skip
Words = dict[str, str]
Pair = tuple[str, Sequence[Run]]


def draw(paper: Paper, referral: Referral, rng: Random) -> None:
    """Draw the head, the therapists' address, the story, the framed order, the names below."""
    key = rng.choice(OPERATED)
    order = invent.order(rng, referral.order.ordered_on, key, SEEN_THIRTEENTH)
    surgeon = replace(referral.provider, credentials=rng.choice(["MD", "MD", "DO"]))
    referral = replace(referral, order=order, provider=surgeon)
    voice = Voice.of(rng, dates=rng.choice(["us", "plain", "month"]))
    words = own_words("joint_program_letter", rng)
    others = Others(rng, voice, SEEN_THIRTEENTH)
    nurse = f"{others.someone()}, RN"
    sheet = paper.page("referral_order")
    y = _head(sheet, referral, voice, rng, words)
    y = sheet.prose((LEFT, y, RIGHT - LEFT), _story(referral, voice, words), BODY, 1.3) + 8
    y = sheet.prose((LEFT, y, RIGHT - LEFT), _cover(referral, voice, rng, words), BODY, 1.3) + 10
    y = _order(sheet, y, referral, voice, rng, words)
    y = sheet.prose((LEFT, y, RIGHT - LEFT), [words["end"].format(number=others.number())],
                    BODY, 1.3) + 12  # fmt: skip
    sheet.text(LEFT, y, f"{nurse}, {words['role']}", BODY)
    _sign(sheet, y + 48, referral, voice, rng, words)
    conclude(paper, referral, words["ask"])


def _head(sheet: Sheet, referral: Referral, voice: Voice, rng: Random, words: Words) -> float:
    who, clinic = referral.provider, referral.clinic
    sheet.frame((LEFT, 36, RIGHT, 40), 0, 0.3)
    name = voice.organization(who)
    sheet.note(name, sheet.right(RIGHT, 58, name.printed, Style("hebo", 13)))
    sheet.right(RIGHT, 71, words["program"], Style("heit", 10))
    sheet.right(RIGHT, 83, f"{who.street}, {who.city}, {who.state} {who.zip}", SMALL)
    sheet.text(LEFT, 108, f"{words['to']} {clinic.organization}", BODY)
    day = voice.dated("order_date", referral.order.ordered_on)
    sheet.labelled((LEFT, 122), "", [f"{words['day']} ", day], BODY)
    person = referral.patient
    line: list[Run] = [f"{words['re']} ", voice.patient_last_first(person)]
    line += [f", {words['born']} ", voice.born(person.born)]
    sheet.labelled((LEFT, 136), "", line, BODY.bold())
    return 162


def _story(referral: Referral, voice: Voice, words: Words) -> list[Run]:
    order, who = referral.order, referral.provider
    done = Fact("surgery", lower(order.say(order.condition.surgery)))
    runs: list[Run] = [f"{words['our']} ", done, " on "]
    runs.append(voice.dated("surgery_date", order.began_on))
    runs += [" by ", *voice.referrer(who), ". "]
    return [*runs, f"{words['now']} ", *sided(order, order.condition.story), "."]


def _cover(referral: Referral, voice: Voice, rng: Random, words: Words) -> list[Run]:
    cover, person = referral.coverage, referral.patient
    runs: list[Run] = [f"{words['insured']} ", voice.payer(cover), ", ID "]
    runs.append(Fact("member_id", cover.member_id))
    if cover.group_number and rng.random() < 0.5:
        runs += [", group ", *voice.group(cover)]
    if referral.secondary:
        runs += [f"; {words['second']} ", *second_cover(voice, referral.secondary, ", ID ")]
    phone: list[Run] = [". ", f"{words['reach']} ", voice.phone("patient_phone", person.phone)]
    runs += left_blank(rng, 0.2, phone)
    lives: list[Run] = [f"; {words['lives']} ", *home(voice, person)]
    return [*runs, *left_blank(rng, 0.5, lives), "."]


def _order(
    sheet: Sheet, y: float, referral: Referral, voice: Voice, rng: Random, words: Words
) -> float:
    """The order as a few bold words with their answers behind them, in one frame."""
    order, condition = referral.order, referral.order.condition
    names = words["asked"].split("|")
    codes: list[Run] = []
    for code, said in order.diagnoses:
        codes += ["; " if codes else "", Fact("diagnoses", code), f" {said}"]
    often: list[Run] = [Fact("frequency_per_week", f"{order.per_week}x per week", order.per_week)]
    often += [" x ", Fact("duration_weeks", f"{order.weeks} weeks", order.weeks)]
    visits = Fact("visits_requested", f"{order.visits} visits", order.visits)
    often += left_blank(rng, 0.6, [" = ", visits])
    rows: list[Pair] = [
        (names[0], codes),
        (names[1], [f"{words['ask']}. ", *listed("treatments", condition.treatments)]),
        (names[2], often),
        (names[3], left_blank(rng, 0.15, [Fact("precautions", condition.precautions)])),
    ]
    if order.urgent:
        rows.append((names[4], [Fact("urgent", words["fast"], True)]))
    top, y = y, y + 18
    for name, runs in (row for row in rows if row[1]):
        sheet.text(LEFT + 10, y, name, BODY.bold())
        y = sheet.prose((LEFT + 112, y, RIGHT - LEFT - 124), runs, BODY, 1.25) + 4
    sheet.frame((LEFT, top, RIGHT, y - 4), 0.8)
    return y + 20


def _sign(
    sheet: Sheet, y: float, referral: Referral, voice: Voice, rng: Random, words: Words
) -> None:
    who = referral.provider
    sheet.line(LEFT, y, 330, y, 0.6)
    signature(sheet, referral, (LEFT, y, 330), rng)
    line: list[Run] = [f"{words['sign']} {who.name}, {who.credentials}"]
    line += left_blank(rng, 0.25, ["   NPI: ", Fact("referring_npi", who.npi)])
    sheet.labelled((LEFT, y + 12), "", line, BODY)
    numbers: list[Run] = [f"{words['tel']} ", voice.phone("referring_phone", who.phone)]
    fax: list[Run] = [f"   {words['fax']} ", voice.phone("referring_fax", who.fax)]
    numbers += left_blank(rng, 0.2, fax)
    sheet.labelled((LEFT, y + 26), "", numbers, BODY)

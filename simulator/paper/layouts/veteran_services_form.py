"""A request for more care of a veteran: lettered sections of full-width cells, typed answers."""

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
from simulator.paper.phrases import brief, listed, sided
from simulator.paper.sheet import Fact, Paper, Run, Sheet, Style
from simulator.paper.told import began, happened, home
from simulator.paper.voice import Voice

LEFT, RIGHT = 36.0, 576.0
ASKED, TYPED, HEAD = Style("helv", 7.5), Style("cour", 9.5), Style("hebo", 9.5)
Words = dict[str, str]
Cell = tuple[float, str, Sequence[Run]]


def draw(paper: Paper, referral: Referral, rng: Random) -> None:
    """Draw the title, the veteran, who asks, what is asked and why, the signature."""
    voice = Voice.of(rng, dates=rng.choice(["us", "us", "dashes"]))
    words = own_words("veteran_services_form", rng)
    member = invent.filled("10########V######", rng)
    cover = replace(referral.coverage, payer=words["payer"], member_id=member, group_number="")
    referral = replace(referral, coverage=cover)
    sheet = paper.page("referral_order")
    sheet.text(LEFT, 44, words["title"], Style("hebo", 13))
    sheet.text(LEFT, 57, words["hint"], ASKED)
    heads = words["heads"].split("|")
    others = Others(rng, voice, SEEN_THIRTEENTH)
    y = _section(sheet, 66, heads[0], _veteran(referral, voice, rng, words, others))
    y = _section(sheet, y, heads[1], _asking(referral, voice, rng, words))
    y = _section(sheet, y, heads[2], _kind(referral, rng, words))
    y = _wanted(sheet, y, referral, voice, rng, words)
    _sign(sheet, y + 44, referral, voice, rng, words)
    conclude(paper, referral, words["ask"])


def _section(sheet: Sheet, y: float, title: str, rows: Sequence[Sequence[Cell]]) -> float:
    """A grey bar, then rows of cells with their names on top."""
    y = _bar(sheet, y, title)
    for row in rows:
        x = LEFT
        for end, name, runs in row:
            sheet.frame((x, y, end, y + 27), 0.6)
            sheet.text(x + 3, y + 8.5, name, ASKED)
            sheet.fitted((x + 5, y + 21.5), end - x - 9, runs, TYPED)
            x = end
        y += 27
    return y


def _bar(sheet: Sheet, y: float, title: str) -> float:
    sheet.frame((LEFT, y, RIGHT, y + 15), 0.6, 0.88)
    sheet.text(LEFT + 4, y + 11, title, HEAD)
    return y + 15


def _veteran(
    referral: Referral, voice: Voice, rng: Random, words: Words, others: Others
) -> list[list[Cell]]:
    person, cover = referral.patient, referral.coverage
    phone: list[Run] = [voice.phone("patient_phone", person.phone)]
    names = words["who"].split("|")
    place = f"{others.someone().split()[-1]} VA Medical Center"
    return [
        [
            (330, names[0], [voice.patient_last_first(person)]),
            (450, names[1], [voice.born(person.born)]),
            (RIGHT, names[2], left_blank(rng, 0.25, phone)),
        ],
        [
            (390, names[3], left_blank(rng, 0.3, home(voice, person))),
            (RIGHT, names[4], [Fact("member_id", cover.member_id)]),
        ],
        [(300, names[5], [voice.payer(cover)]), (RIGHT, names[6], [place])],
    ]


def _asking(referral: Referral, voice: Voice, rng: Random, words: Words) -> list[list[Cell]]:
    who = referral.provider
    names = words["by"].split("|")
    place = f"{who.street}, {who.city}, {who.state} {who.zip}"
    fax: list[Run] = [voice.phone("referring_fax", who.fax)]
    return [
        [
            (330, names[0], voice.referrer(who)),
            (450, names[1], left_blank(rng, 0.15, [Fact("referring_npi", who.npi)])),
            (RIGHT, names[2], [voice.phone("referring_phone", who.phone)]),
        ],
        [
            (230, names[3], [voice.organization(who)]),
            (466, names[4], [place]),
            (RIGHT, names[5], left_blank(rng, 0.2, fax)),
        ],
    ]


def _kind(referral: Referral, rng: Random, words: Words) -> list[list[Cell]]:
    """The codes, and the counts in cells of their own."""
    order = referral.order
    names = words["counts"].split("|")
    coded: list[list[Cell]] = [
        [(RIGHT, f"{number}. {names[0]}", [Fact("diagnoses", code), f"  {brief(said)}"])]
        for number, (code, said) in enumerate(order.diagnoses, 1)
    ]
    services = [Fact("procedures", code) for code in order.condition.procedures]
    asked: list[Run] = []
    for fact in services:
        asked += [", " if asked else "", fact]
    visits: list[Run] = [Fact("visits_requested", str(order.visits), order.visits)]
    often = Fact("frequency_per_week", f"{order.per_week} per week", order.per_week)
    return [
        *coded,
        [
            (230, names[1], left_blank(rng, 0.4, asked)),
            (340, names[2], left_blank(rng, 0.3, visits)),
            (456, names[3], [often]),
            (RIGHT, names[4], [Fact("duration_weeks", f"{order.weeks} weeks", order.weeks)]),
        ],
    ]


def _wanted(
    sheet: Sheet, y: float, referral: Referral, voice: Voice, rng: Random, words: Words
) -> float:
    """Squares for how soon, then a wide cell with the request and its reasons in type."""
    order, condition = referral.order, referral.order.condition
    sheet.frame((LEFT, y, RIGHT, y + 20), 0.6)
    x = sheet.text(LEFT + 4, y + 13, words["how_soon"], ASKED.bold())[2] + 12
    for number, name in enumerate(words["ranks"].split("|")):
        box = sheet.square((x, y + 13), name, order.urgent == (number == 1), Style("helv", 9))
        if order.urgent == (number == 1):
            sheet.note(Fact("urgent", name, order.urgent), box, "mark")
        x = box[2] + 24
    y = _bar(sheet, y + 20, words["heads"].split("|")[3])
    runs: list[Run] = [f"{words['ask']}: ", *listed("treatments", condition.treatments), ". "]
    runs += [f"{words['veteran']} ", *sided(order, condition.story), ". "]
    since = {"onset": "Onset", "injury": "Injury date", "surgery": "Surgery date"}
    runs += left_blank(rng, 0.15, [f"{since[condition.start]} ", began(order, voice), ". "])
    runs += happened(order)
    care: list[Run] = [f"{words['care']} ", Fact("precautions", condition.precautions)]
    runs += left_blank(rng, 0.2, care)
    end = sheet.prose((LEFT + 6, y + 14, RIGHT - LEFT - 14), runs, TYPED, 1.3)
    low = max(end, y + 76)
    sheet.frame((LEFT, y, RIGHT, low), 0.6)
    return low


def _sign(
    sheet: Sheet, y: float, referral: Referral, voice: Voice, rng: Random, words: Words
) -> None:
    sheet.line(LEFT, y, 372, y, 0.6)
    signature(sheet, referral, (LEFT, y, 372), rng)
    sheet.text(LEFT, y + 10, words["sign"], ASKED)
    day = voice.dated("order_date", referral.order.ordered_on)
    sheet.fact(404, y - 3, day, TYPED)
    sheet.line(396, y, RIGHT, y, 0.6)
    sheet.text(396, y + 10, words["day"], ASKED)
    sheet.text(LEFT, y + 30, words["foot"], ASKED)

"""A hospital's outpatient rehabilitation order: grey cells at the left say what each row is for."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from random import Random

from simulator.paper.extras import Others
from simulator.paper.facts import Referral
from simulator.paper.marks import filled_line, left_blank, radio
from simulator.paper.own_words import own_words
from simulator.paper.penned import signature
from simulator.paper.people.seen_tenth import SEEN_TENTH
from simulator.paper.phrases import EVALUATE, counted
from simulator.paper.sheet import Fact, Paper, Run, Sheet, Style
from simulator.paper.voice import Voice

LEFT, TAB, RIGHT = 34.0, 118.0, 578.0
ASKED, SMALL = Style("helv", 8.5), Style("helv", 7)
LOOKS = (ASKED, Style("cour", 9.5))
OFFERED = ("Aquatic program", "Home exercise instruction", "Wheelchair assessment")
Words = dict[str, str]
Blank = tuple[float, str, Sequence[Run]]
Part = Callable[[float], float]


def draw(paper: Paper, referral: Referral, rng: Random) -> None:
    """Draw the head, then part under part, each as high as what it holds."""
    voice = Voice.of(rng, dates=rng.choice(["us", "plain", "dashes"]))
    words = own_words("side_tab_order", rng)
    others = Others(rng, voice, SEEN_TENTH)
    sheet = paper.page("referral_order")
    sheet.text(LEFT, 44, words["title"], Style("hebo", 14))
    sheet.text(LEFT, 56, words["must"], SMALL.sized(8))
    desk = f"{words['desk']}  {others.number()}    Fax  {others.number()}"
    sheet.right(RIGHT, 56, desk, SMALL.sized(8))
    y = 64.0
    parts: list[Part] = [
        lambda y: _lines(sheet, y, _patient(referral, voice, rng, words, others)),
        lambda y: _lines(sheet, y, _insurance(referral, voice, rng, words, others)),
        lambda y: _lines(sheet, y, _diagnosis(referral, voice, rng, words)),
        lambda y: _service(sheet, y, referral, rng, words),
        lambda y: _squares(sheet, y, referral, rng),
        lambda y: _lines(sheet, y, _care(referral, rng, words)),
        lambda y: _provider(sheet, y, referral, voice, rng, words),
    ]
    for title, part in zip(words["tabs"].split("|"), parts, strict=True):
        end = part(y + 14)
        sheet.frame((LEFT, y, RIGHT, end), 0.8)
        _tab(sheet, (y, end), title)
        y = end
    sheet.text(LEFT, y + 12, f"Form {rng.randint(10_000, 99_999)}  (3/26)   Page 1 of 1", SMALL)
    paper.imply("treatments", *EVALUATE, *words["scope"].split("|")[:1])
    if "visits_requested" not in paper.facts:
        paper.imply("visits_requested", referral.order.visits)


def _tab(sheet: Sheet, rows: tuple[float, float], title: str) -> None:
    """The grey cell, its words under each other in the middle."""
    sheet.frame((LEFT, rows[0], TAB - 6, rows[1]), 0.8, 0.88)
    names = title.split()
    y = (rows[0] + rows[1]) / 2 - 5.5 * (len(names) - 1) + 3
    for name in names:
        sheet.centre((LEFT + TAB - 6) / 2, y, name, Style("hebo", 8.5))
        y += 11


def _lines(sheet: Sheet, y: float, rows: Sequence[Sequence[Blank]]) -> float:
    for row in rows:
        x = TAB
        for end, label, runs in row:
            filled_line(sheet, (x, y), end - 6, label, runs, LOOKS)
            x = end
        y += 19
    return y - 9


def _patient(
    referral: Referral, voice: Voice, rng: Random, words: Words, others: Others
) -> list[list[Blank]]:
    person = referral.patient
    home: list[Run] = [voice.word("patient_street", person.street), ", ", *voice.city(person)]
    phone: list[Run] = [voice.phone("patient_phone", person.phone)]
    return [
        [
            (390, f"*{words['name']}", [voice.patient_last_first(person)]),
            (500, f"*{words['born']}", [voice.born(person.born)]),
            (RIGHT, words["sex"], left_blank(rng, 0.3, [Fact("sex", person.sex)])),
        ],
        [(RIGHT, words["home"], left_blank(rng, 0.35, home))],
        [
            (320, f"*{words['phone']}", left_blank(rng, 0.1, phone)),
            (RIGHT, words["contact"], left_blank(rng, 0.5, [others.relative(person)])),
        ],
    ]


def _insurance(
    referral: Referral, voice: Voice, rng: Random, words: Words, others: Others
) -> list[list[Blank]]:
    cover, second, order = referral.coverage, referral.secondary, referral.order
    rows: list[list[Blank]] = [
        [(RIGHT, f"*{words['payer']}", [voice.payer(cover)])],
        [
            (360, f"*{words['member']}", [Fact("member_id", cover.member_id)]),
            (RIGHT, words["group"], left_blank(rng, 0.35, voice.group(cover))),
        ],
    ]
    name: list[Run] = [voice.word("secondary_payer_name", second.payer)] if second else []
    number: list[Run] = [Fact("secondary_member_id", second.member_id)] if second else []
    rows.append([(360, words["second"], name), (RIGHT, words["second_id"], number)])
    if order.condition.accident:
        kind = {"auto": "Auto", "work": "Workers' comp"}[order.condition.accident]
        accident = Fact("accident", kind, order.condition.accident)
        claim = Fact("claim_number", order.claim_number)
        rows.append([(300, words["cause"], [accident]), (RIGHT, words["claim"], [claim])])
        adjuster: list[Run] = left_blank(rng, 0.4, [Fact("adjuster", others.someone())])
        rows.append([(RIGHT, words["adjuster"], adjuster)])
    return rows


def _diagnosis(referral: Referral, voice: Voice, rng: Random, words: Words) -> list[list[Blank]]:
    order, condition = referral.order, referral.order.condition
    rows: list[list[Blank]] = []
    for number, (code, said) in enumerate(order.diagnoses, 1):
        row: list[Blank] = [
            (212, f"{'*' if number == 1 else ''}ICD-10", [Fact("diagnoses", code)]),
            (RIGHT, words["dx"], [said if len(said) < 76 else said.split(",")[0]]),
        ]
        rows.append(row)
    names = dict(zip(("onset", "injury", "surgery"), words["since"].split("|"), strict=True))
    date: list[Run] = left_blank(rng, 0.15, [voice.began(order)[1]])
    last: list[Blank] = [(290, names[condition.start], date)]
    done: list[Run] = []
    if condition.surgery:
        done = [Fact("surgery", order.say(condition.surgery))]
    return [*rows, [*last, (RIGHT, words["surgery"], done)]]


def _service(sheet: Sheet, y: float, referral: Referral, rng: Random, words: Words) -> float:
    """Which therapy and how far, how soon, and how often: circles first, then blanks."""
    order = referral.order
    x = TAB
    for number, label in enumerate(("PT", "OT", "Speech")):
        x = radio(sheet, (x, y), label, number == 0, ASKED)[2] + 14
    x += 20
    for number, label in enumerate(words["scope"].split("|")):
        x = radio(sheet, (x, y), label, number == 0, ASKED)[2] + 14
    y += 19
    x = sheet.text(TAB, y, words["soon"], ASKED)[2] + 10
    for label, meant in zip(words["rank"].split("|"), (False, True), strict=True):
        box = radio(sheet, (x, y), label, order.urgent == meant, ASKED)
        if order.urgent == meant:
            sheet.note(Fact("urgent", label, meant), box, "mark")
        x = box[2] + 14
    often, long = counted(order, rng)
    visits: list[Run] = [Fact("visits_requested", str(order.visits), order.visits)]
    doses = words["doses"].split("|")
    row: list[Blank] = [
        (258, f"*{doses[0]}", [often]),
        (400, f"*{doses[1]}", [long]),
        (RIGHT, doses[2], left_blank(rng, 0.55, visits)),
    ]
    return _lines(sheet, y + 20, [row])


def _squares(sheet: Sheet, y: float, referral: Referral, rng: Random) -> float:
    wanted = referral.order.condition.treatments
    offered = [*wanted, *OFFERED]
    names = rng.sample(offered, len(offered))
    for number, name in enumerate(names):
        at = (TAB + 230.0 * (number % 2), y + 16.0 * (number // 2))
        box = sheet.square(at, name, name in wanted, ASKED)
        if name in wanted:
            sheet.note(Fact("treatments", name), box, "mark")
    return y + 16.0 * ((len(names) + 1) // 2) - 6


def _care(referral: Referral, rng: Random, words: Words) -> list[list[Blank]]:
    care: list[Run] = [Fact("precautions", referral.order.condition.precautions)]
    return [[(RIGHT, words["care"], left_blank(rng, 0.2, care))]]


def _provider(
    sheet: Sheet, y: float, referral: Referral, voice: Voice, rng: Random, words: Words
) -> float:
    who, order = referral.provider, referral.order
    npi: list[Run] = [Fact("referring_npi", who.npi)]
    fax: list[Run] = [voice.phone("referring_fax", who.fax)]
    rows: list[list[Blank]] = [
        [
            (400, f"*{words['print']}", voice.referrer(who)),
            (RIGHT, words["npi"], left_blank(rng, 0.15, npi)),
        ],
        [(RIGHT, words["office"], left_blank(rng, 0.15, [voice.organization(who)]))],
        [
            (340, words["tel"], [voice.phone("referring_phone", who.phone)]),
            (RIGHT, words["fax"], left_blank(rng, 0.2, fax)),
        ],
    ]
    y = _lines(sheet, y, rows) + 32
    sheet.line(TAB, y, 372, y, 0.6)
    signature(sheet, referral, (TAB, y, 372), rng)
    sheet.text(TAB, y + 9, f"*{words['sign']}", SMALL)
    sheet.fact(388, y - 3, voice.dated("order_date", order.ordered_on), LOOKS[1])
    sheet.line(384, y, 484, y, 0.6)
    sheet.text(384, y + 9, f"*{words['day']}", SMALL)
    sheet.text(500, y - 3, f"{rng.randint(7, 17):02}:{rng.randint(0, 59):02}", LOOKS[1])
    sheet.line(496, y, RIGHT - 6, y, 0.6)
    sheet.text(496, y + 9, "Time", SMALL)
    return y + 14

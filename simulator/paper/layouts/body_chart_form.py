"""A chiropractor's referral: names end at a rule, answers begin there, beside a figure."""

from __future__ import annotations

from itertools import pairwise
from random import Random

from simulator.paper import ink
from simulator.paper.facts import Referral
from simulator.paper.marks import left_blank
from simulator.paper.own_words import own_words
from simulator.paper.penned import signature
from simulator.paper.phrases import EVALUATE, shorthand
from simulator.paper.sheet import Fact, Paper, Run, Sheet, Style
from simulator.paper.voice import Voice

MIDDLE, EDGE, RIGHT = 176.0, 430.0, 566.0
ASKED, SAID = Style("tiit", 10.5), Style("helv", 10)
SPOTS = {
    "head": (0, -4), "face": (0, -4), "neck": (0, 24), "shoulder": (24, 40), "arm": (36, 70),
    "elbow": (38, 80), "wrist": (46, 112), "hand": (48, 122), "chest": (0, 52), "back": (0, 80),
    "low back": (0, 100), "hip": (16, 116), "thigh": (14, 146), "knee": (14, 172),
    "leg": (14, 196), "ankle": (15, 226), "foot": (17, 234),
}  # fmt: skip
Words = dict[str, str]
Line = tuple[str, list[Run]]


def draw(paper: Paper, referral: Referral, rng: Random) -> None:
    """Draw the head, the lines about the rule, the figure at the right, the signature."""
    voice = Voice.of(rng, dates=rng.choice(["us", "plain", "month"]))
    words = own_words("body_chart_form", rng)
    sheet = paper.page("referral_order")
    who, order = referral.provider, referral.order
    sheet.text(46, 56, words["title"], Style("tibo", 18))
    day: list[Run] = [voice.dated("order_date", order.ordered_on)]
    sheet.labelled((EDGE, 56), f"{words['day']}:", day, SAID)
    y = top = 88.0
    lines = [*_who(referral, voice, rng, words), *_why(referral, voice, rng, words)]
    for label, runs in [*lines, *_course(referral, voice, rng, words)]:
        sheet.right(MIDDLE - 8, y, label, ASKED)
        y = sheet.prose((MIDDLE + 8, y, EDGE - MIDDLE - 20), runs, SAID) + 4 if runs else y + 17
    sheet.right(MIDDLE - 8, y, words["treat"], ASKED)
    for name in order.condition.treatments:
        sheet.fact(MIDDLE + 8, y, Fact("treatments", name), SAID)
        y += 14
    y += 6
    for label, runs in _from(referral, voice, rng, words):
        sheet.right(MIDDLE - 8, y, label, ASKED)
        sheet.fitted((MIDDLE + 8, y), RIGHT - MIDDLE - 12, runs, SAID)
        y += 17
    sheet.line(MIDDLE, top - 10, MIDDLE, y - 8, 0.8)
    sheet.right(MIDDLE - 8, y + 28, words["sign"], ASKED)
    sheet.line(MIDDLE + 6, y + 30, 430, y + 30, 0.6)
    signature(sheet, referral, (MIDDLE + 8, y + 30, 430), rng)
    sheet.text(EDGE, top, words["chart"], Style("tiit", 9))
    _figure(sheet, (EDGE + 70, top + 34), referral, rng)
    sheet.text(46, 764, f"{who.street}, {who.city}, {who.state} {who.zip}", Style("tiro", 8.5))
    paper.imply("treatments", *EVALUATE)
    if "visits_requested" not in paper.facts:
        paper.imply("visits_requested", order.visits)


def _who(referral: Referral, voice: Voice, rng: Random, words: Words) -> list[Line]:
    person, cover = referral.patient, referral.coverage
    sex = Fact("sex", {"F": "Female", "M": "Male"}[person.sex], person.sex)
    phone: list[Run] = [voice.phone("patient_phone", person.phone)]
    plan: list[Run] = [voice.word("plan_name", cover.plan)]
    lines: list[Line] = [
        (words["name"], [voice.patient(person)]),
        (words["born"], [voice.born(person.born)]),
        (words["sex"], left_blank(rng, 0.2, [sex])),
        (words["phone"], left_blank(rng, 0.15, phone)),
    ]
    if rng.random() < 0.7:
        lines.append((words["home"], [voice.word("patient_street", person.street)]))
        lines.append((words["place"], voice.city(person)))
    lines += [
        (words["payer"], [voice.payer(cover)]),
        (words["plan"], left_blank(rng, 0.4, plan)),
        (words["member"], [Fact("member_id", cover.member_id)]),
        (words["group"], left_blank(rng, 0.3, voice.group(cover))),
    ]
    return lines


def _why(referral: Referral, voice: Voice, rng: Random, words: Words) -> list[Line]:
    order, condition = referral.order, referral.order.condition
    codes: list[Run] = []
    for code, said in order.diagnoses:
        codes += ["; " if codes else "", Fact("diagnoses", code), f" {said}"]
    began = {"onset": "onset", "injury": "hurt", "surgery": "operated"}[condition.start]
    lines: list[Line] = [(words["dx"], codes)]
    if order.side != "none" and rng.random() < 0.7:
        printed = rng.choice([order.side.capitalize(), order.side[0].upper()])
        lines.append((words["side"], [Fact("laterality", printed, order.side)]))
    lines.append((words[began], left_blank(rng, 0.1, [voice.began(order)[1]])))
    if condition.surgery:
        lines.append((words["surgery"], [Fact("surgery", order.say(condition.surgery))]))
    if condition.accident:
        said = {"auto": "Auto accident", "work": "Injury at work"}[condition.accident]
        lines.append((words["accident"], [Fact("accident", said, condition.accident)]))
        lines.append((words["claim"], [Fact("claim_number", order.claim_number)]))
    return lines


def _course(referral: Referral, voice: Voice, rng: Random, words: Words) -> list[Line]:
    order = referral.order
    lines: list[Line] = [(words["course"], [*shorthand(order, voice, rng)])]
    if rng.random() < 0.45:
        visits: list[Run] = [Fact("visits_requested", str(order.visits), order.visits)]
        lines.append((words["total"], visits))
    rank = Fact("urgent", "Urgent" if order.urgent else words["rank"], order.urgent)
    lines.append((words["urgent"], [rank]))
    care: list[Run] = [Fact("precautions", order.condition.precautions)]
    return [*lines, (words["care"], left_blank(rng, 0.2, care))]


def _from(referral: Referral, voice: Voice, rng: Random, words: Words) -> list[Line]:
    who = referral.provider
    numbers: list[Run] = [voice.phone("referring_phone", who.phone)]
    numbers += left_blank(rng, 0.15, [" / ", voice.phone("referring_fax", who.fax)])
    return [
        (words["by"], voice.referrer(who)),
        (words["office"], [voice.organization(who)]),
        (words["npi"], left_blank(rng, 0.15, [Fact("referring_npi", who.npi)])),
        (words["numbers"], numbers),
    ]


def _figure(sheet: Sheet, at: tuple[float, float], referral: Referral, rng: Random) -> None:
    """A person from the front, and a ring of the pen where it hurts (their right is our left)."""
    x, y = at
    sheet.page.draw_circle((x, y), 13, width=0.8)
    rows = (
        ((-7, 13), (-8, 24), (-30, 34), (-48, 118)),
        ((-22, 46), (-18, 104), (-24, 230)),
        ((0, 118), (-6, 230), (-24, 234)),
    )
    for row in rows:
        for (x0, y0), (x1, y1) in pairwise(row):
            sheet.line(x + x0, y + y0, x + x1, y + y1, 0.8)
            sheet.line(x - x0, y + y0, x - x1, y + y1, 0.8)
    order = referral.order
    if order.condition.part in SPOTS:
        across, down = SPOTS[order.condition.part]
        side = {"left": 1, "right": -1, "none": 0}[order.side]
        ink.ring(sheet, (x + across * side, y + down), 12, rng)
    sheet.text(x - 56, y + 60, "R", Style("helv", 8))
    sheet.text(x + 50, y + 60, "L", Style("helv", 8))

"""A practice system's order: three cards side by side, a table of codes, free instructions."""

from __future__ import annotations

from random import Random

from simulator.paper.extras import Others
from simulator.paper.facts import Referral
from simulator.paper.marks import left_blank
from simulator.paper.own_words import own_words
from simulator.paper.people.seen_fourth import SEEN_FOURTH
from simulator.paper.phrases import EVALUATE, clock, shorthand
from simulator.paper.sheet import Fact, Paper, Run, Sheet, Style
from simulator.paper.voice import Voice

LEFT, RIGHT, GAP = 40.0, 572.0, 10.0
WIDE = (RIGHT - LEFT - 2 * GAP) / 3
BODY, HEAD = Style("helv", 9), Style("hebo", 9.5)
Words = dict[str, str]
Lines = list[list[Run]]


def draw(paper: Paper, referral: Referral, rng: Random) -> None:
    """Draw the order: head, cards, order line, codes, instructions, e-signature."""
    voice = Voice.of(rng)
    words = own_words("chart_cards_print", rng)
    sheet = paper.page("referral_order")
    who, order = referral.provider, referral.order
    sheet.text(LEFT, 44, words["title"], Style("hebo", 14))
    sheet.right(RIGHT, 44, f"Ref# {rng.randint(10_000, 99_999)}", BODY)
    sheet.line(LEFT, 52, RIGHT, 52, 1.2)
    cards = [
        (words["patient"], _patient(referral, voice, rng, words)),
        (words["payer"], _coverage(referral, voice, rng, words)),
        (words["doctor"], _provider(referral, voice, rng)),
    ]
    bottom = 84 + 12.5 * max(len(lines) for _, lines in cards)
    for number, (title, lines) in enumerate(cards):
        _card(sheet, LEFT + number * (WIDE + GAP), bottom, title, lines)
    y = _order(sheet, referral, voice, rng, words, bottom + 20)
    y = _codes(sheet, referral, words, y + 8)
    y = _instructions(sheet, referral, voice, rng, words, y + 20)
    said = "Awaiting provider signature"
    if order.signed:
        said = f"{words['signed']} {who.name}, {who.credentials}"
        said += f" {voice.day(order.ordered_on)} {clock(rng)}"
    box = sheet.text(LEFT, y + 16, said, BODY)
    sheet.note(Fact("order_signed", said, order.signed), box)
    clinic = referral.clinic
    sheet.text(LEFT, 752, f"Sent to: {clinic.organization}, fax {voice.number(clinic.fax)}", BODY)
    sheet.right(RIGHT, 752, f"Entered by {Others(rng, voice, SEEN_FOURTH).someone()}", BODY)
    paper.imply("treatments", *EVALUATE, "PT eval & treat", "Evaluate & treat")
    if "visits_requested" not in paper.facts:
        paper.imply("visits_requested", order.visits)


def _card(sheet: Sheet, x: float, bottom: float, title: str, lines: Lines) -> None:
    sheet.frame((x, 60, x + WIDE, bottom), 0.8)
    sheet.frame((x, 60, x + WIDE, 75), 0.8, 0.88)
    sheet.text(x + 5, 71, title, HEAD)
    for number, runs in enumerate(lines):
        sheet.fitted((x + 5, 88 + 12.5 * number), WIDE - 10, runs, BODY)


def _patient(referral: Referral, voice: Voice, rng: Random, words: Words) -> Lines:
    person = referral.patient
    name = rng.choice([voice.patient, voice.patient_last_first])(person)
    sex = Fact("sex", rng.choice([person.sex, {"F": "Female", "M": "Male"}[person.sex]]),
               person.sex)  # fmt: skip
    lines: Lines = [
        [name],
        [f"{words['born']} ", voice.born(person.born), *left_blank(rng, 0.15, ["   Sex: ", sex])],
        [voice.word("patient_street", person.street)],
        voice.city(person),
    ]
    phone: list[Run] = [f"{words['phone']} ", voice.phone("patient_phone", person.phone)]
    return [*lines, left_blank(rng, 0.15, phone)]


def _coverage(referral: Referral, voice: Voice, rng: Random, words: Words) -> Lines:
    cover, second = referral.coverage, referral.secondary
    group: list[Run] = [f"{words['group']} ", *voice.group(cover)]
    plan: list[Run] = ["Plan: ", voice.word("plan_name", cover.plan)]
    lines: Lines = [[voice.payer(cover)]]
    lines += [plan] if rng.random() < 0.5 else []
    lines += [[f"{words['member']} ", Fact("member_id", cover.member_id)],
              left_blank(rng, 0.25, group)]  # fmt: skip
    if second:
        number = Fact("secondary_member_id", second.member_id)
        lines += [["Secondary: ", voice.word("secondary_payer_name", second.payer)],
                  [f"{words['member']} ", number]]  # fmt: skip
    return lines


def _provider(referral: Referral, voice: Voice, rng: Random) -> Lines:
    who = referral.provider
    fax: list[Run] = ["Fax: ", voice.phone("referring_fax", who.fax)]
    npi: list[Run] = ["NPI: ", Fact("referring_npi", who.npi)]
    return [
        voice.referrer(who),
        [voice.organization(who)],
        [who.street],
        [f"{who.city}, {who.state} {who.zip}"],
        ["Phone: ", voice.phone("referring_phone", who.phone)],
        left_blank(rng, 0.1, fax),
        left_blank(rng, 0.15, npi),
    ]


def _order(
    sheet: Sheet, referral: Referral, voice: Voice, rng: Random, words: Words, y: float
) -> float:
    """One line of what, when and how urgent, and under it what happened."""
    order = referral.order
    rank = Fact("urgent", rng.choice(["STAT", "Urgent"]) if order.urgent else "Routine",
                order.urgent)  # fmt: skip
    total = Fact("visits_requested", str(order.visits), order.visits)
    day = voice.dated("order_date", order.ordered_on)
    x = sheet.labelled((LEFT, y), words["day"], [day], BODY)
    x = sheet.labelled((x + 30, y), words["rank"], [rank], BODY)
    x = sheet.labelled((x + 30, y), words["total"], left_blank(rng, 0.3, [total]), BODY)
    label, began = voice.began(order)
    sheet.labelled((max(x + 30, 400), y), f"{label}:", [began], BODY)
    kind = order.condition.accident
    if kind:
        y += 14
        said = {"auto": "Auto", "work": "Work comp"}[kind]
        sheet.labelled((LEFT, y), "Accident:", [Fact("accident", said, kind)], BODY)
        claim = Fact("claim_number", order.claim_number)
        sheet.labelled((200, y), "Claim #:", [claim], BODY)
    if order.condition.surgery:
        y += 14
        done = Fact("surgery", order.say(order.condition.surgery))
        sheet.labelled((LEFT, y), "Surgery:", [done], BODY)
    return y


def _codes(sheet: Sheet, referral: Referral, words: Words, y: float) -> float:
    heads = words["codes"].split("|")
    sheet.frame((LEFT, y, RIGHT, y + 15), 0.6, 0.88)
    sheet.text(LEFT + 5, y + 11, heads[0], HEAD)
    sheet.text(LEFT + 105, y + 11, heads[1], HEAD)
    for code, said in referral.order.diagnoses:
        y += 15
        sheet.frame((LEFT, y, RIGHT, y + 15), 0.6)
        sheet.line(LEFT + 100, y, LEFT + 100, y + 15, 0.6)
        sheet.fact(LEFT + 5, y + 11, Fact("diagnoses", code), BODY)
        sheet.text(LEFT + 105, y + 11, said, BODY)
    return y + 15


def _instructions(
    sheet: Sheet, referral: Referral, voice: Voice, rng: Random, words: Words, y: float
) -> float:
    order = referral.order
    sheet.text(LEFT, y, words["sig"], HEAD)
    runs: list[Run] = [rng.choice(["PT eval & treat", "Evaluate & treat", "PT"])]
    if order.side != "none":
        side = rng.choice([order.side, order.side[0].upper()])
        runs += [" ", Fact("laterality", side, order.side), f" {order.condition.part}"]
    runs += [", ", *shorthand(order, voice, rng), ". "]
    y = sheet.prose((LEFT, y + 15, RIGHT - LEFT), runs, BODY, 1.4)
    listed: list[Run] = []
    for name in order.condition.treatments:
        listed += [rng.choice([", ", ", "]) if listed else "", Fact("treatments", name)]
    y = sheet.prose((LEFT, y, RIGHT - LEFT), listed, BODY, 1.4)
    story = f"{order.say(order.condition.story)}."
    if rng.random() < 0.6:
        line = f"Reason: {story}"
        y = sheet.prose((LEFT, y, RIGHT - LEFT), [line], BODY, 1.4)
    if rng.random() < 0.8:
        care = Fact("precautions", order.condition.precautions)
        x = sheet.text(LEFT, y, words["care"], BODY.bold())[2] + 4
        sheet.fact(x, y, care, BODY)
        y += 13
    return y

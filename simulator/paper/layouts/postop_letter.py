"""A surgeon's letter to the therapist: a ruled head of facts, orders in prose, phases by week."""

from __future__ import annotations

from random import Random

from simulator.paper.extras import Others
from simulator.paper.facts import Referral
from simulator.paper.marks import left_blank
from simulator.paper.own_words import own_words
from simulator.paper.penned import signature
from simulator.paper.people.seen_fourth import SEEN_FOURTH
from simulator.paper.phrases import EVALUATE, NUMBERS, TIMES, listed, lower
from simulator.paper.sheet import Fact, Paper, Run, Sheet, Style
from simulator.paper.voice import Voice

BODY = Style("helv", 10)
LEFT, TAB, WIDTH = 60.0, 160.0, 492.0
Words = dict[str, str]
Pair = tuple[str, list[Run]]


def draw(paper: Paper, referral: Referral, rng: Random) -> None:
    """Draw the letter: practice, facts of the case, orders, phases, signature, office at foot."""
    voice = Voice.of(rng, dates=rng.choice(["us", "plain", "short"]))
    words = own_words("postop_letter", rng)
    sheet = paper.page("referral_order")
    who = referral.provider
    name = voice.organization(who)
    sheet.note(name, sheet.centre(306, 56, name.printed, Style("hebo", 18)))
    others = Others(rng, voice, SEEN_FOURTH)
    partners = "    ".join(others.physician() for _ in range(2))
    line = f"{who.name}, {who.credentials}    {partners}"
    sheet.centre(306, 71, line, Style("heit", 9))
    sheet.line(LEFT, 78, LEFT + WIDTH, 78, 2)
    sheet.centre(306, 104, words["title"], Style("hebo", 12))
    y = 126.0
    for label, runs in _facts(referral, voice, rng, words):
        sheet.text(LEFT, y, label, BODY.bold())
        y = sheet.prose((TAB, y, WIDTH - 100), runs, BODY) + 2
    sheet.line(LEFT, y - 8, LEFT + WIDTH, y - 8, 0.6)
    sheet.text(LEFT, y + 10, words["open"], BODY)
    y = sheet.prose((LEFT, y + 30, WIDTH), _orders(referral, voice, rng, words), BODY, 1.4) + 6
    if referral.order.condition.surgery:
        for phase in words["phases"].split("|"):
            sheet.text(LEFT + 18, y, phase, BODY)
            y += 14
        y += 4
    line = f"{words['back']} {rng.choice([4, 6])} weeks."
    y = sheet.prose((LEFT, y, WIDTH), [line], BODY) + 8
    _close(sheet, referral, voice, rng, words, y)
    paper.imply("urgent", False)
    paper.imply("treatments", *EVALUATE)


def _facts(referral: Referral, voice: Voice, rng: Random, words: Words) -> list[Pair]:
    person, order, cover = referral.patient, referral.order, referral.coverage
    began = {"onset": "onset", "injury": "injured", "surgery": "operated"}
    codes: list[Run] = []
    for code, said in order.diagnoses:
        codes += ["; " if codes else "", f"{said}, ", Fact("diagnoses", code)]
    plan: list[Run] = [", ", voice.word("plan_name", cover.plan)]
    group: list[Run] = [", Group ", *voice.group(cover)]
    rows: list[Pair] = [
        (words["visit"], [voice.dated("order_date", order.ordered_on)]),
        (words["name"], [voice.patient(person)]),
        (words["born"], [voice.born(person.born)]),
        (words[began[order.condition.start]], [voice.began(order)[1]]),
    ]
    if rng.random() < 0.6:
        rows.insert(3, ("Phone:", [voice.phone("patient_phone", person.phone)]))
    if order.condition.surgery:
        said = order.say(order.condition.surgery)
        rows.append((words["surgery"], [Fact("surgery", said)]))
    rows += [
        (words["diagnosis"], codes),
        (words["payer"], [voice.payer(cover), *left_blank(rng, 0.6, plan), ", ID ",
                          Fact("member_id", cover.member_id), *left_blank(rng, 0.5, group)]),
    ]  # fmt: skip
    if referral.secondary:
        second = referral.secondary
        name = voice.word("secondary_payer_name", second.payer)
        number = Fact("secondary_member_id", second.member_id)
        rows.append(("2nd insurance:", [name, ", ID ", number]))
    if order.condition.accident:
        kind = order.condition.accident
        said = {"auto": "Auto", "work": "Workers comp"}[kind]
        rows.append(("Claim:", [Fact("accident", said, kind), " claim ",
                                Fact("claim_number", order.claim_number)]))  # fmt: skip
    return rows


def _orders(referral: Referral, voice: Voice, rng: Random, words: Words) -> list[Run]:
    order = referral.order
    runs: list[Run] = [f"{words['ask']}"]
    if order.side != "none":
        runs += [" for the ", Fact("laterality", order.side), f" {order.condition.part}"]
    if rng.random() < 0.5:
        often = Fact("frequency_per_week", TIMES[order.per_week], order.per_week)
        long = Fact("duration_weeks", f"{NUMBERS[order.weeks]} weeks", order.weeks)
        runs += [", ", often, " for ", long]
    else:
        runs += [", ", *voice.often(order, rng)]
    total = Fact("visits_requested", f"{order.visits} visits", order.visits)
    counted = rng.random() < 0.5
    runs += [" (", total, ")"] if counted else []
    sheet_says = [lower(name) for name in order.condition.treatments]
    runs += [", to include ", *listed("treatments", sheet_says, ", ", ", and "), ". "]
    care: list[Run] = [f"{words['care']} ", Fact("precautions", order.condition.precautions)]
    return [*runs, *left_blank(rng, 0.15, care)]


def _close(
    sheet: Sheet, referral: Referral, voice: Voice, rng: Random, words: Words, y: float
) -> None:
    who = referral.provider
    sheet.text(LEFT, y, words["close"], BODY)
    signature(sheet, referral, (LEFT, y + 40, LEFT + 220), rng, 24)
    npi: list[Run] = ["   NPI ", Fact("referring_npi", who.npi)]
    runs = [*voice.referrer(who), *left_blank(rng, 0.3, npi)]
    sheet.labelled((LEFT, y + 56), "", runs, BODY)
    place = f"{who.street}, {who.city}, {who.state} {who.zip}"
    sheet.line(LEFT, 738, LEFT + WIDTH, 738, 0.6)
    sheet.text(LEFT, 750, place, BODY.sized(8.5))
    phone = voice.phone("referring_phone", who.phone)
    fax: list[Run] = ["   fax ", voice.phone("referring_fax", who.fax)]
    numbers: list[Run] = ["phone ", phone, *left_blank(rng, 0.15, fax)]
    sheet.labelled((LEFT, 762), "", numbers, BODY.sized(8.5))
    if "visits_requested" not in sheet.paper.facts:
        sheet.paper.imply("visits_requested", referral.order.visits)

"""A referral system's page: tiles on top, grey names beside values, then who did what and when."""

from __future__ import annotations

from datetime import timedelta
from random import Random

from simulator.paper.extras import Others
from simulator.paper.facts import Referral
from simulator.paper.marks import left_blank
from simulator.paper.own_words import own_words
from simulator.paper.people.seen_ninth import SEEN_NINTH
from simulator.paper.phrases import EVALUATE, clock, listed
from simulator.paper.sheet import Fact, Paper, Run, Sheet, Style
from simulator.paper.voice import Voice

LEFT, RIGHT = 42.0, 570.0
NAME, SAID = Style("helv", 8.5, (0.4, 0.4, 0.4)), Style("helv", 9.5)
COLUMN = (RIGHT - LEFT) / 2
Words = dict[str, str]
Pair = tuple[str, list[Run]]


def draw(paper: Paper, referral: Referral, rng: Random) -> None:
    """Draw the title and tiles, two columns of pairs, the order, the log."""
    voice = Voice.of(rng, dates=rng.choice(["us", "plain", "month"]))
    words = own_words("timeline_print", rng)
    sheet = paper.page("referral_order")
    who, order = referral.provider, referral.order
    number = rng.randint(2_000_000, 8_999_999)
    sheet.text(LEFT, 46, f"{words['title']}  #{number}", Style("helv", 15))
    _tiles(sheet, 58, referral, voice, words)
    y = 112.0
    left = _column(sheet, LEFT, y, words["person"], _who(referral, voice, rng, words))
    right = _column(sheet, LEFT + COLUMN, y, words["from"], _from(referral, voice, rng, words))
    y = _order(sheet, max(left, right) + 8, referral, voice, rng, words)
    said = words["unsigned"]
    if order.signed:
        said = f"{words['signed']} {who.name}, {who.credentials} {voice.day(order.ordered_on)}"
    sheet.note(Fact("order_signed", said, order.signed), sheet.text(LEFT + 4, y + 4, said, SAID))
    _log(sheet, y + 26, referral, voice, rng, words)
    sheet.text(LEFT, 766, f"https://referrals.example/r/{number}/print", NAME)
    sheet.right(RIGHT, 766, f"{clock(rng)}   1/1", NAME)
    paper.imply("treatments", *EVALUATE)
    if "visits_requested" not in paper.facts:
        paper.imply("visits_requested", order.visits)


def _tiles(sheet: Sheet, y: float, referral: Referral, voice: Voice, words: Words) -> None:
    order = referral.order
    rank = Fact("urgent", "Urgent" if order.urgent else words["usual"], order.urgent)
    day = voice.dated("order_date", order.ordered_on)
    held: list[Run] = ["Sent", rank, day, "Physical Therapy"]
    wide = (RIGHT - LEFT) / 4
    for number, (name, run) in enumerate(zip(words["tiles"].split("|"), held, strict=True)):
        x = LEFT + wide * number
        sheet.frame((x, y, x + wide - 8, y + 36), 0.6, 0.95)
        sheet.text(x + 8, y + 13, name, NAME)
        sheet.labelled((x + 8, y + 28), "", [run], SAID.bold().sized(11))


def _column(sheet: Sheet, x: float, y: float, title: str, pairs: list[Pair]) -> float:
    sheet.text(x, y, title, Style("hebo", 10.5))
    sheet.line(x, y + 5, x + COLUMN - 14, y + 5, 0.6)
    y += 20
    for name, runs in pairs:
        sheet.text(x + 2, y, name, NAME)
        y = sheet.prose((x + 92, y, COLUMN - 108), runs or ["-"], SAID) + 2
    return y


def _who(referral: Referral, voice: Voice, rng: Random, words: Words) -> list[Pair]:
    person, cover, second = referral.patient, referral.coverage, referral.secondary
    sex: list[Run] = [" (", Fact("sex", person.sex), ")"]
    home: list[Run] = [voice.word("patient_street", person.street), ", ", *voice.city(person)]
    phone: list[Run] = [voice.phone("patient_phone", person.phone)]
    pairs: list[Pair] = [
        ("", [voice.patient(person), *left_blank(rng, 0.2, sex)]),
        (words["born"], [voice.born(person.born)]),
        (words["phone"], left_blank(rng, 0.15, phone)),
        (words["home"], left_blank(rng, 0.25, home)),
        (words["payer"], [voice.payer(cover)]),
        (words["member"], [Fact("member_id", cover.member_id)]),
        (words["group"], left_blank(rng, 0.3, voice.group(cover))),
    ]
    if second:
        number = Fact("secondary_member_id", second.member_id)
        name = voice.word("secondary_payer_name", second.payer)
        pairs.append((words["second"], [name, ", ID ", number]))
    return pairs


def _from(referral: Referral, voice: Voice, rng: Random, words: Words) -> list[Pair]:
    who, clinic = referral.provider, referral.clinic
    numbers: list[Run] = [voice.phone("referring_phone", who.phone)]
    numbers += left_blank(rng, 0.15, [" / ", voice.phone("referring_fax", who.fax)])
    return [
        ("", voice.referrer(who)),
        (words["npi"], left_blank(rng, 0.12, [Fact("referring_npi", who.npi)])),
        (words["office"], [voice.organization(who)]),
        (words["numbers"], numbers),
        (words["to"], [clinic.organization]),
        ("", [f"{voice.number(clinic.phone)} / {voice.number(clinic.fax)}"]),
    ]


def _order(
    sheet: Sheet, y: float, referral: Referral, voice: Voice, rng: Random, words: Words
) -> float:
    sheet.text(LEFT, y, words["why"], Style("hebo", 10.5))
    sheet.line(LEFT, y + 5, RIGHT - 8, y + 5, 0.6)
    y += 20
    for name, runs in _rows(referral, voice, rng, words):
        sheet.text(LEFT + 2, y, name, NAME)
        y = sheet.prose((LEFT + 110, y, RIGHT - LEFT - 120), runs, SAID) + 2
    return y + 6


def _rows(referral: Referral, voice: Voice, rng: Random, words: Words) -> list[Pair]:
    order, condition = referral.order, referral.order.condition
    dx: list[Run] = []
    for code, said in order.diagnoses:
        dx += [" | " if dx else "", Fact("diagnoses", code), f" {said}"]
    how: list[Run] = [*voice.often(order, rng)]
    if rng.random() < 0.4:
        how += [", ", Fact("visits_requested", f"{order.visits} visits", order.visits)]
    label, began = voice.began(order)
    pairs: list[Pair] = [(words["dx"], dx), (label, [began])]
    if rng.random() < 0.5:
        pairs.append((words["cpt"], listed("procedures", condition.procedures, ", ")))
    if condition.surgery:
        pairs.append((words["surgery"], [Fact("surgery", order.say(condition.surgery))]))
    if condition.accident:
        said = {"auto": "Auto", "work": "Workers comp"}[condition.accident]
        pairs.append((words["accident"], [Fact("accident", said, condition.accident)]))
        pairs.append((words["claim"], [Fact("claim_number", order.claim_number)]))
    if order.side != "none" and rng.random() < 0.5:
        side = Fact("laterality", order.side.capitalize(), order.side)
        pairs.append((words["side"], [side]))
    pairs += [(words["how"], how), (words["treat"], listed("treatments", condition.treatments))]
    if rng.random() < 0.8:
        pairs.append((words["care"], [Fact("precautions", condition.precautions)]))
    return pairs


def _log(
    sheet: Sheet, y: float, referral: Referral, voice: Voice, rng: Random, words: Words
) -> None:
    """Dots on a line, each with a day, an hour, an event and who did it."""
    others = Others(rng, voice, SEEN_NINTH)
    sheet.text(LEFT, y, words["log"], Style("hebo", 10.5))
    day = referral.order.ordered_on
    events = ["Referral created", "Insurance checked", "Patient notified by text", "Sent by fax"]
    for number, event in enumerate(events):
        line = y + 18 + 16.0 * number
        sheet.page.draw_circle((LEFT + 6, line - 3), 2.6, color=(0, 0, 0), fill=(0.5, 0.5, 0.5))
        sheet.text(LEFT + 16, line, f"{voice.day(day)}  {clock(rng)}", NAME)
        sheet.text(LEFT + 150, line, f"{event} - {others.someone()}", SAID)
        day += timedelta(days=rng.choice([0, 1, 1]))
    sheet.line(LEFT + 6, y + 15, LEFT + 6, y + 15 + 16.0 * (len(events) - 1), 0.6)

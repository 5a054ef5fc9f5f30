"""The referral page of the summary that a patient takes home from a visit and hands in."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import timedelta
from random import Random

from simulator.paper.extras import Others, pharmacy
from simulator.paper.facts import Referral
from simulator.paper.marks import left_blank
from simulator.paper.own_words import own_words
from simulator.paper.people.seen_tenth import SEEN_TENTH
from simulator.paper.phrases import EVALUATE, clock, listed
from simulator.paper.sheet import Fact, Paper, Run, Sheet, Style
from simulator.paper.voice import Voice

LEFT, INNER, MIDDLE, RIGHT = 46.0, 62.0, 316.0, 566.0
BODY, SMALL = Style("helv", 10), Style("helv", 8)
GREY = (0.35, 0.35, 0.35)
Words = dict[str, str]


def draw(paper: Paper, referral: Referral, rng: Random) -> None:
    """Draw whose visit it was, the referral in its frame, the other advice, the foot."""
    voice = Voice.of(rng, dates=rng.choice(["plain", "us", "month"]))
    words = own_words("visit_summary_print", rng)
    others = Others(rng, voice, SEEN_TENTH)
    sheet = paper.page("referral_order")
    y = _visit(sheet, referral, voice, rng, words)
    top = y
    y = _referral(sheet, y + 20, referral, voice, rng, words)
    y = _places(sheet, y + 8, referral, voice, rng, words)
    y = _coverage(sheet, y + 8, referral, voice, rng, words)
    y = _signed(sheet, y + 8, referral, voice, rng, words)
    sheet.frame((LEFT, top, RIGHT, y), 1.0)
    _rest(sheet, y + 22, referral, voice, rng, words, others)
    foot = f"{referral.patient.last}, {referral.patient.first}   {words['foot']}"
    sheet.text(LEFT, 768, f"{foot}   {clock(rng)}   Page {rng.choice([2, 3])}", SMALL)
    paper.imply("treatments", *EVALUATE)
    if "visits_requested" not in paper.facts:
        paper.imply("visits_requested", referral.order.visits)


def _visit(sheet: Sheet, referral: Referral, voice: Voice, rng: Random, words: Words) -> float:
    person, who, order = referral.patient, referral.provider, referral.order
    sheet.text(LEFT, 48, words["title"], Style("hebo", 18))
    sheet.fact(LEFT, 68, voice.patient(person), Style("hebo", 12))
    line: list[Run] = ["DOB: ", voice.born(person.born), f"   MRN: {rng.randint(10**6, 10**7 - 1)}"]
    sheet.labelled((LEFT, 82), "", line, BODY.sized(9))
    fact = voice.organization(who)
    sheet.note(fact, sheet.right(RIGHT, 68, fact.printed, BODY.bold()))
    day = f"{voice.day(order.ordered_on)} {clock(rng)}"
    sheet.right(RIGHT, 82, f"{words['seen']} {day}", BODY.sized(9))
    return 94.0


def _say(sheet: Sheet, y: float, name: str, runs: Sequence[Run]) -> float:
    """A small grey name, and what belongs to it in a line or more below."""
    sheet.text(INNER, y, name, Style("helv", 8, GREY))
    return sheet.prose((INNER, y + 13, RIGHT - INNER - 14), runs, BODY, 1.28) + 4


def _referral(
    sheet: Sheet, y: float, referral: Referral, voice: Voice, rng: Random, words: Words
) -> float:
    order, condition = referral.order, referral.order.condition
    sheet.text(INNER, y, words["order"], Style("hebo", 13))
    rank = Fact("urgent", words["fast"] if order.urgent else words["usual"], order.urgent)
    number = rng.randint(10_000_000, 39_999_999)
    line: list[Run] = [f"# {number}   {words['day']} "]
    line += [voice.dated("order_date", order.ordered_on), f"   {words['rank']}: ", rank]
    sheet.labelled((INNER, y + 15), "", line, BODY.sized(9))
    codes: list[Run] = []
    for code, said in order.diagnoses:
        codes += ["; " if codes else "", f"{said} - ", Fact("diagnoses", code)]
    y = _say(sheet, y + 34, words["dx"], codes)
    label, began = voice.began(order)
    why: list[Run] = left_blank(rng, 0.15, [f"{label}: ", began, ". "])
    if condition.surgery:
        why += [f"{words['surgery']} ", Fact("surgery", order.say(condition.surgery)), ". "]
    if condition.accident:
        kind = {"auto": "Motor vehicle accident", "work": "Work related"}[condition.accident]
        why += [Fact("accident", kind, condition.accident), ", claim ",
                Fact("claim_number", order.claim_number), ". "]  # fmt: skip
    if order.side != "none" and rng.random() < 0.4:
        why += ["Side: ", Fact("laterality", order.side, order.side), "."]
    if why:
        y = _say(sheet, y, words["why"], why)
    how: list[Run] = [*voice.often(order, rng)]
    if rng.random() < 0.35:
        how += [", ", Fact("visits_requested", f"{order.visits} visits", order.visits)]
    how += [". ", *listed("treatments", condition.treatments), ". "]
    y = _say(sheet, y, words["how"], how)
    if rng.random() < 0.75:
        y = _say(sheet, y, words["care"], [Fact("precautions", condition.precautions)])
    return y


def _places(
    sheet: Sheet, y: float, referral: Referral, voice: Voice, rng: Random, words: Words
) -> float:
    """Who refers at the left, where to go at the right."""
    who, clinic = referral.provider, referral.clinic
    npi: list[Run] = left_blank(rng, 0.35, ["NPI ", Fact("referring_npi", who.npi)])
    fax: list[Run] = ["Fax: ", voice.phone("referring_fax", who.fax)]
    left: list[Sequence[Run]] = [
        voice.referrer(who),
        [who.street],
        [f"{who.city}, {who.state} {who.zip}"],
        ["Phone: ", voice.phone("referring_phone", who.phone)],
        left_blank(rng, 0.3, fax),
        npi,
    ]
    right: list[Sequence[Run]] = [
        [clinic.organization],
        [clinic.street],
        [f"{clinic.city}, {clinic.state} {clinic.zip}"],
        [f"Phone: {voice.number(clinic.phone)}"],
    ]
    for x, name, rows in ((INNER, words["by"], left), (MIDDLE, words["to"], right)):
        sheet.text(x, y, name, Style("helv", 8, GREY))
        line = y
        for runs in rows:
            if runs:
                line += 13
                sheet.fitted((x, line), 240, runs, BODY)
    return y + 13.0 * 6 + 12


def _coverage(
    sheet: Sheet, y: float, referral: Referral, voice: Voice, rng: Random, words: Words
) -> float:
    cover, second = referral.coverage, referral.secondary
    plan: list[Run] = [" - ", voice.word("plan_name", cover.plan)]
    line: list[Run] = [voice.payer(cover), *left_blank(rng, 0.45, plan)]
    line += [f"   {words['member']} ", Fact("member_id", cover.member_id)]
    if cover.group_number and rng.random() < 0.55:
        line += ["   Group ", *voice.group(cover)]
    y = _say(sheet, y, words["payer"], line)
    if second:
        other: list[Run] = [voice.word("secondary_payer_name", second.payer)]
        other += [f"   {words['member']} ", Fact("secondary_member_id", second.member_id)]
        y = _say(sheet, y, words["second"], other)
    return y


def _signed(
    sheet: Sheet, y: float, referral: Referral, voice: Voice, rng: Random, words: Words
) -> float:
    who, order = referral.provider, referral.order
    said = words["unsigned"]
    if order.signed:
        said = f"{words['signed']} {who.name}, {who.credentials} on {voice.day(order.ordered_on)}"
    box = sheet.text(INNER, y, said, BODY.sized(9))
    sheet.note(Fact("order_signed", said, order.signed), box)
    return y + 12


def _rest(
    sheet: Sheet, y: float, referral: Referral, voice: Voice, rng: Random, words: Words,
    others: Others,
) -> None:  # fmt: skip
    """What the summary says beside the referral: the next visit, a drug, numbers to call."""
    back = referral.order.ordered_on + timedelta(days=rng.choice([28, 42, 56]))
    lines = [
        f"{words['back']} {voice.day(back)} {clock(rng)} with {others.physician()}",
        f"{words['drug']} {rng.choice(['meloxicam 15 mg', 'naproxen 500 mg'])}, {pharmacy(rng)}",
        f"{words['call']} {others.number()}",
    ]
    sheet.text(LEFT, y, words["rest"], Style("hebo", 11))
    for number, line in enumerate(rng.sample(lines, rng.choice([2, 3])), 1):
        sheet.text(LEFT + 8, y + 15.0 * number, f"-  {line}", BODY.sized(9.5))
    sheet.prose((LEFT, y + 72, RIGHT - LEFT), [words["wait"]], BODY.sized(9.5))

"""A hospital case manager's letter on behalf of a provider: paragraphs that name many people."""

from __future__ import annotations

from datetime import timedelta
from random import Random

from simulator.paper.extras import Others
from simulator.paper.facts import Referral
from simulator.paper.marks import left_blank
from simulator.paper.own_words import own_words
from simulator.paper.penned import signature
from simulator.paper.people.seen_fifth import SEEN_FIFTH
from simulator.paper.phrases import EVALUATE, listed, lower, shorthand
from simulator.paper.sheet import Fact, Paper, Run, Sheet, Style
from simulator.paper.voice import Voice

BODY, HEAD = Style("helv", 10.5), Style("hebo", 10.5)
LEFT, WIDTH = 66.0, 480.0
Words = dict[str, str]


def draw(paper: Paper, referral: Referral, rng: Random) -> None:
    """Draw the letter: hospital, whom it is about, stay, order, coverage, two names at the end."""
    voice = Voice.of(rng, dates=rng.choice(["us", "plain", "month"]))
    words = own_words("case_manager_letter", rng)
    others = Others(rng, voice, SEEN_FIFTH)
    sheet = paper.page("referral_order")
    who, order = referral.provider, referral.order
    sheet.fitted((LEFT, 54), 320, [voice.organization(who)], Style("hebo", 17))
    sheet.text(LEFT, 69, words["dept"], Style("helv", 11))
    sheet.right(546, 54, f"{who.street}", BODY.sized(8.5))
    sheet.right(546, 65, f"{who.city}, {who.state} {who.zip}", BODY.sized(8.5))
    sheet.line(LEFT, 77, 546, 77, 3)
    sheet.text(LEFT, 106, words["title"], Style("hebo", 13))
    day = voice.dated("order_date", order.ordered_on)
    sheet.note(day, sheet.right(546, 106, day.printed, BODY))
    sheet.text(LEFT, 128, f"To: {referral.clinic.organization}, Intake", BODY)
    person = referral.patient
    x = sheet.text(LEFT, 148, words["re"], HEAD)[2] + 5
    about: list[Run] = [voice.patient(person), f", {words['dob']} ", voice.born(person.born)]
    sheet.labelled((x, 148), "", about, HEAD)
    y = 174.0
    for runs in (
        _opening(referral, voice, words),
        _stay(referral, voice, rng, words),
        _order(referral, voice, rng, words),
        _coverage(referral, voice, rng, words),
        _home(referral, voice, rng, words),
    ):
        y = sheet.prose((LEFT, y, WIDTH), runs, BODY, 1.36) + 8 if runs else y
    manager = f"{others.someone()}, {rng.choice(['RN, CCM', 'MSW', 'RN'])}"
    line = f"{words['questions']} {manager}, {others.number()}."
    y = sheet.prose((LEFT, y, WIDTH), [line], BODY) + 6
    _close(sheet, referral, voice, rng, words, y)
    paper.imply("visits_requested", order.visits)
    paper.imply("urgent", False)
    paper.imply("treatments", *EVALUATE, "evaluation", "treatment")


def _opening(referral: Referral, voice: Voice, words: Words) -> list[Run]:
    order = referral.order
    runs: list[Run] = [f"{words['open']} ", *voice.referrer(referral.provider),
                       f", {words['for']} {order.say(order.condition.story)}."]  # fmt: skip
    day = voice.began(order)[1]
    if order.condition.surgery:
        done = Fact("surgery", order.say(order.condition.surgery))
        return [*runs, " Surgery: ", done, ", ", day, "."]
    start = {"injury": " Date of injury: ", "onset": " Onset: "}[order.condition.start]
    return [*runs, start, day, "."]


def _stay(referral: Referral, voice: Voice, rng: Random, words: Words) -> list[Run]:
    """When the patient was in the hospital; not one of these days is the order's."""
    out = referral.order.ordered_on - timedelta(days=rng.randint(1, 3))
    first = out - timedelta(days=rng.randint(2, 6))
    runs: list[Run] = [f"{words['last']} {voice.day(first)} to {voice.day(out)}."]
    order = referral.order
    if order.condition.accident:
        kind = order.condition.accident
        said = {"auto": "motor vehicle accident", "work": "work-related injury"}[kind]
        runs += [" This is a ", Fact("accident", said, kind), ", claim ",
                 Fact("claim_number", order.claim_number), "."]  # fmt: skip
    return left_blank(rng, 0.3, runs) if not order.condition.accident else runs


def _order(referral: Referral, voice: Voice, rng: Random, words: Words) -> list[Run]:
    order = referral.order
    runs: list[Run] = [f"{words['order']} PT evaluation and treatment"]
    if order.side != "none":
        runs += [", ", Fact("laterality", order.side), f" {order.condition.part}"]
    runs += [", ", *shorthand(order, voice, rng), ". Include "]
    runs += listed("treatments", [lower(n) for n in order.condition.treatments], ", ", " and ")
    runs += [f". {words['codes']} "]
    with_words = rng.random() < 0.6
    for number, (code, said) in enumerate(order.diagnoses):
        runs += ["; " if number else "", Fact("diagnoses", code)]
        runs += [f" ({said})"] if with_words else []
    care: list[Run] = [f" {words['care']} ", Fact("precautions", order.condition.precautions)]
    return [*runs, ".", *left_blank(rng, 0.15, care)]


def _coverage(referral: Referral, voice: Voice, rng: Random, words: Words) -> list[Run]:
    cover, second = referral.coverage, referral.secondary
    plan: list[Run] = [", ", voice.word("plan_name", cover.plan)]
    group: list[Run] = [", group ", *voice.group(cover)]
    runs: list[Run] = [f"{words['pays']} ", voice.payer(cover), *left_blank(rng, 0.6, plan),
                       f", {words['id']} ", Fact("member_id", cover.member_id),
                       *left_blank(rng, 0.4, group), "."]  # fmt: skip
    if second:
        name = voice.word("secondary_payer_name", second.payer)
        number = Fact("secondary_member_id", second.member_id)
        runs += [" Secondary: ", name, f", {words['id']} ", number, "."]
    return runs


def _home(referral: Referral, voice: Voice, rng: Random, words: Words) -> list[Run]:
    person = referral.patient
    street = voice.word("patient_street", person.street)
    runs: list[Run] = [f"{words['home']} ", street, ", ", *voice.city(person)]
    phone = voice.phone("patient_phone", person.phone)
    call: list[Run] = [f", {words['call']} ", phone]
    runs += [*left_blank(rng, 0.15, call), "."]
    if referral.order.urgent:
        word = Fact("urgent", "urgent", True)
        runs += [" Please treat this as ", word, "; first visit within 48 hours."]
    return runs


def _close(
    sheet: Sheet, referral: Referral, voice: Voice, rng: Random, words: Words, y: float
) -> None:
    who = referral.provider
    y = min(y + 44, 690)
    sheet.line(LEFT, y, LEFT + 240, y, 0.8)
    signature(sheet, referral, (LEFT, y, LEFT + 240), rng)
    sheet.text(LEFT, y + 10, words["sign"], BODY.sized(8))
    npi: list[Run] = ["NPI ", Fact("referring_npi", who.npi)]
    phone: list[Run] = ["Office ", voice.phone("referring_phone", who.phone)]
    fax: list[Run] = ["   fax ", voice.phone("referring_fax", who.fax)]
    sheet.labelled((LEFT, y + 26), "", [f"{who.name}, {who.credentials}"], BODY)
    sheet.labelled((LEFT, y + 40), "", left_blank(rng, 0.15, npi), BODY.sized(9.5))
    sheet.labelled((LEFT, y + 53), "", [*phone, *left_blank(rng, 0.1, fax)], BODY.sized(9.5))

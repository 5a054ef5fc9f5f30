"""A letter with words in its margin: what each paragraph is about stands to the left of it."""

from __future__ import annotations

from random import Random

from simulator.paper import ink
from simulator.paper.extras import Others
from simulator.paper.facts import Referral
from simulator.paper.marks import left_blank
from simulator.paper.own_words import own_words
from simulator.paper.people.seen_eighth import SEEN_EIGHTH
from simulator.paper.phrases import EVALUATE, NUMBERS, age, listed, lower
from simulator.paper.sheet import Fact, Paper, Run, Sheet, Style
from simulator.paper.voice import Voice

LEFT, TEXT, RIGHT = 56.0, 158.0, 552.0
BODY = Style("tiro", 11)
FORMS = {"F": ("Ms.", "She", "her"), "M": ("Mr.", "He", "him")}
OFTEN = {1: "weekly", 2: "two times weekly", 3: "three times weekly"}
Words = dict[str, str]


def draw(paper: Paper, referral: Referral, rng: Random) -> None:
    """Draw the head, the greeting, the paragraphs with their margin, the close."""
    voice = Voice.of(rng, dates=rng.choice(["long", "month", "plain"]))
    words = own_words("margin_letter", rng)
    others = Others(rng, voice, SEEN_EIGHTH)
    sheet = paper.page("referral_order")
    who, order = referral.provider, referral.order
    fact = voice.organization(who)
    sheet.note(fact, sheet.right(RIGHT, 54, fact.printed, Style("tibo", 15)))
    sheet.right(RIGHT, 68, f"{who.street} | {who.city}, {who.state} {who.zip}", BODY.sized(9))
    sheet.line(LEFT, 76, RIGHT, 76, 0.8)
    sheet.fact(TEXT, 104, voice.dated("order_date", order.ordered_on), BODY)
    sheet.text(TEXT, 130, referral.clinic.organization, BODY)
    sheet.text(TEXT, 143, f"Fax {voice.number(referral.clinic.fax)}", BODY)
    sheet.text(TEXT, 170, words["greeting"], BODY)
    y = 194.0
    heads = words["heads"].split("|")
    for head, runs in zip(heads, _paragraphs(referral, voice, rng, words, others), strict=True):
        if not runs:
            continue
        sheet.text(LEFT, y, head, Style("tibo", 10))
        y = sheet.prose((TEXT, y, RIGHT - TEXT), runs, BODY) + 7
    _close(sheet, y + 4, referral, voice, rng, words, others)
    paper.imply("treatments", *EVALUATE)
    if "visits_requested" not in paper.facts:
        paper.imply("visits_requested", order.visits)
    if "urgent" not in paper.facts:
        paper.imply("urgent", False)


def _paragraphs(
    referral: Referral, voice: Voice, rng: Random, words: Words, others: Others
) -> list[list[Run]]:
    order = referral.order
    _, she, her = FORMS[referral.patient.sex]
    dx: list[Run] = [words["dx"].format(her=her, She=she) + " "]
    for number, (code, said) in enumerate(order.diagnoses):
        dx += [" and " if number else "", f"{said}, code ", Fact("diagnoses", code)]
    care: list[Run] = [Fact("precautions", order.condition.precautions)]
    return [
        _patient(referral, voice, rng, words),
        _coverage(referral, voice, rng, words),
        [*dx, "."],
        _history(referral, voice, rng, others),
        _request(referral, rng, words),
        left_blank(rng, 0.25, care),
    ]


def _patient(referral: Referral, voice: Voice, rng: Random, words: Words) -> list[Run]:
    person = referral.patient
    _, she, _ = FORMS[person.sex]
    sex = {"F": "woman", "M": "man"}[person.sex]
    home: list[Run] = [voice.word("patient_street", person.street), ", ", *voice.city(person)]
    runs: list[Run] = [voice.patient(person), f", {words['born']} ", voice.born(person.born)]
    runs += [f", is a {age(referral.order, person)} year old ", Fact("sex", sex, person.sex)]
    if rng.random() < 0.6:
        runs += [f" {words['lives']} ", *home]
    if rng.random() < 0.75:
        runs += [f". {she} {words['phone']} ", voice.phone("patient_phone", person.phone)]
    return [*runs, "."]


def _coverage(referral: Referral, voice: Voice, rng: Random, words: Words) -> list[Run]:
    cover, second = referral.coverage, referral.secondary
    title, _, _ = FORMS[referral.patient.sex]
    runs: list[Run] = [f"{title} {referral.patient.last} {words['payer']} ", voice.payer(cover)]
    runs += [f", {words['member']} ", Fact("member_id", cover.member_id)]
    if rng.random() < 0.4:
        runs += [", group ", *voice.group(cover)]
    if second:
        runs += [", and second by ", voice.word("secondary_payer_name", second.payer),
                 f", {words['member']} ",
                 Fact("secondary_member_id", second.member_id)]  # fmt: skip
    return [*runs, "."]


def _history(referral: Referral, voice: Voice, rng: Random, others: Others) -> list[Run]:
    order, condition = referral.order, referral.order.condition
    opening = {"onset": "This began on ", "injury": "The injury happened on ",
               "surgery": "The operation was on "}[condition.start]  # fmt: skip
    date = voice.dated(f"{condition.start}_date", order.began_on)
    runs: list[Run] = [f"{order.say(condition.story).capitalize()}. {opening}", date]
    if condition.surgery:
        done = Fact("surgery", lower(order.say(condition.surgery)))
        runs += [" (", done, f", by Dr. {others.someone()})"]
    if condition.accident:
        said = {"auto": "motor vehicle collision", "work": "workers' compensation matter"}
        claim = Fact("claim_number", order.claim_number)
        runs += [". This is a ", Fact("accident", said[condition.accident], condition.accident),
                 " under claim ", claim]  # fmt: skip
    found = "; ".join(f"{order.say(name)} {value}" for name, value in condition.measures)
    return [*runs, f". At my visit: {found}."]


def _request(referral: Referral, rng: Random, words: Words) -> list[Run]:
    order = referral.order
    title, _, _ = FORMS[referral.patient.sex]
    weeks = NUMBERS.get(order.weeks, str(order.weeks))
    ask = words["ask"].format(name=f"{title} {referral.patient.last}")
    runs: list[Run] = [
        f"{ask} ",
        Fact("frequency_per_week", OFTEN[order.per_week], order.per_week),
        " over ",
        Fact("duration_weeks", f"{weeks} weeks", order.weeks),
    ]
    if rng.random() < 0.4:
        visits = Fact("visits_requested", f"{order.visits} visits", order.visits)
        runs += [f", {words['total']} ", visits]
    names = [lower(name) for name in order.condition.treatments[: rng.randint(2, 4)]]
    runs += [f", {words['work']} ", *listed("treatments", names, ", ", " and "), "."]
    if order.urgent:
        runs += [" This is ", Fact("urgent", "urgent", True), "; please call within a day."]
    return runs


def _close(
    sheet: Sheet, y: float, referral: Referral, voice: Voice, rng: Random, words: Words,
    others: Others,
) -> None:  # fmt: skip
    who, order = referral.provider, referral.order
    sheet.text(TEXT, y, words["close"], BODY)
    if order.signed and rng.random() < 0.4:
        said = f"{words['signed']} {who.name}, {who.credentials}"
        box = sheet.text(TEXT, y + 26, said, Style("tiit", 10.5))
        sheet.note(Fact("order_signed", said, True), box)
    elif order.signed:
        box = ink.sign(sheet, (TEXT + 4, y + 34), who.name, rng)
        sheet.note(Fact("order_signed", "", True), box, "ink")
    else:
        sheet.note(Fact("order_signed", "", False), (TEXT, y + 8, TEXT + 180, y + 40), "mark")
    runs: list[Run] = [*voice.referrer(who)]
    runs += left_blank(rng, 0.2, [f"   {words['npi']} ", Fact("referring_npi", who.npi)])
    sheet.labelled((TEXT, y + 54), "", runs, BODY)
    numbers: list[Run] = ["Telephone ", voice.phone("referring_phone", who.phone)]
    numbers += left_blank(rng, 0.2, [" - Fax ", voice.phone("referring_fax", who.fax)])
    sheet.labelled((TEXT, y + 68), "", numbers, BODY)
    sheet.text(LEFT, y + 96, f"cc: {others.physician()}, fax {others.number()}", BODY.sized(9))

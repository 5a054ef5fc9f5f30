"""A long letter of two pages: the visit on the first, numbered orders and who pays on the next."""

from __future__ import annotations

from datetime import timedelta
from random import Random

from simulator.paper import ink
from simulator.paper.extras import Others
from simulator.paper.facts import Referral
from simulator.paper.marks import left_blank
from simulator.paper.own_words import own_words
from simulator.paper.people.seen_eighth import SEEN_EIGHTH
from simulator.paper.phrases import EVALUATE, age, clock, listed, lower, shorthand
from simulator.paper.sheet import Fact, Paper, Run, Sheet, Style
from simulator.paper.voice import Voice

LEFT, WIDTH = 74.0, 464.0
BODY = Style("tiro", 12)
FORMS = {"F": ("Ms.", "She"), "M": ("Mr.", "He")}
Words = dict[str, str]


def draw(paper: Paper, referral: Referral, rng: Random) -> None:
    """Draw the letterhead and the visit, turn the page, draw orders, coverage and signature."""
    voice = Voice.of(rng, dates=rng.choice(["long", "us", "short"]))
    words = own_words("continued_letter", rng)
    others = Others(rng, voice, SEEN_EIGHTH)
    sheet = paper.page("referral_order")
    order, person = referral.order, referral.patient
    _letterhead(sheet, referral, voice, rng)
    sheet.fact(LEFT, 130, voice.dated("order_date", order.ordered_on), BODY)
    clinic = referral.clinic
    for number, line in enumerate((clinic.organization, clinic.street,
                                   f"{clinic.city}, {clinic.state} {clinic.zip}")):  # fmt: skip
        sheet.text(LEFT, 156 + 13.5 * number, line, BODY)
    about: list[Run] = [voice.patient(person), ", DOB ", voice.born(person.born)]
    sheet.labelled((LEFT + 40, 214), words["re"], about, BODY)
    sheet.text(LEFT, 240, words["greeting"], BODY)
    y = 264.0
    for runs in _visit(referral, voice, rng, words, others):
        y = sheet.prose((LEFT, y, WIDTH), runs, BODY) + 9
    sheet = paper.page("referral_order")
    sheet.fact(LEFT, 60, voice.patient(person), BODY)
    sheet.text(LEFT, 73, "Page 2", BODY)
    sheet.fact(LEFT, 86, voice.dated("order_date", order.ordered_on), BODY)
    y = sheet.prose((LEFT, 118, WIDTH), [words["plan"]], BODY) + 4
    for number, runs in enumerate(_orders(referral, voice, rng, words), 1):
        sheet.text(LEFT + 16, y, f"{number}.", BODY)
        y = sheet.prose((LEFT + 36, y, WIDTH - 36), runs, BODY) + 4
    y = sheet.prose((LEFT, y + 8, WIDTH), _coverage(referral, voice, rng, words), BODY)
    _close(sheet, y + 14, referral, voice, rng, words, others)
    paper.imply("treatments", *EVALUATE)
    if "visits_requested" not in paper.facts:
        paper.imply("visits_requested", order.visits)
    if "urgent" not in paper.facts:
        paper.imply("urgent", False)


def _letterhead(sheet: Sheet, referral: Referral, voice: Voice, rng: Random) -> None:
    who = referral.provider
    fact = voice.organization(who)
    sheet.note(fact, sheet.centre(306, 56, fact.printed, Style("tibo", 14)))
    sheet.centre(306, 70, f"{who.street}, {who.city}, {who.state} {who.zip}", BODY.sized(9))
    numbers: list[Run] = ["Phone: ", voice.phone("referring_phone", who.phone)]
    numbers += left_blank(rng, 0.15, ["   Fax: ", voice.phone("referring_fax", who.fax)])
    sheet.labelled((210, 82), "", numbers, BODY.sized(9))


def _visit(
    referral: Referral, voice: Voice, rng: Random, words: Words, others: Others
) -> list[list[Run]]:
    person, order, condition = referral.patient, referral.order, referral.order.condition
    title, she = FORMS[person.sex]
    sex = {"F": "female", "M": "male"}[person.sex]
    began = {"onset": "Symptoms have been present since ", "injury": "The injury occurred on ",
             "surgery": "Surgery took place on "}[condition.start]  # fmt: skip
    seen: list[Run] = [
        f"{words['seen']} {title} {person.last}, a {age(order, person)}-year-old ",
        Fact("sex", sex, person.sex),
        ". Thank you for taking part in this care.",
    ]
    story: list[Run] = [f"{order.say(condition.story).capitalize()}. {began}",
                        voice.dated(f"{condition.start}_date", order.began_on), "."]  # fmt: skip
    if condition.surgery:
        done = Fact("surgery", lower(order.say(condition.surgery)))
        story += [f" {she} is status post ", done, "."]
    if condition.accident:
        said = {"auto": "automobile accident", "work": "injury at work"}[condition.accident]
        claim = Fact("claim_number", order.claim_number)
        story += [" The cause was an ", Fact("accident", said, condition.accident)]
        story += ["; the claim number is ", claim, "."]
    story += [f" {she} had been followed by {others.physician()}. {words['past']}"]
    found = "; ".join(f"{order.say(name)} {value}" for name, value in condition.measures)
    codes: list[Run] = [f"{words['impression']} "]
    for number, (code, text) in enumerate(order.diagnoses):
        codes += ["; " if number else "", f"{text}, ", Fact("diagnoses", code)]
    exam: list[Run] = [f"{words['exam']} {found}. Blood pressure was {rng.randint(112, 138)}/"
                       f"{rng.randint(68, 86)}. Gait and skin were inspected."]  # fmt: skip
    talk: list[Run] = [f"{words['talk']} {words['options']}"]
    return [seen, story, exam, _films(referral, voice, rng), [*codes, "."], talk]


def _films(referral: Referral, voice: Voice, rng: Random) -> list[Run]:
    """What was seen on films, on another day, with numbers that order nothing."""
    day = voice.day(referral.order.ordered_on - timedelta(days=rng.randint(5, 18)))
    views = rng.choice(["Three views", "Plain films, 2 views", "Radiographs in 4 projections"])
    rest = "Alignment is as expected, and there is no sign of a new fracture or of infection."
    return [f"{views} taken {day} at an outside facility were reviewed with the patient. {rest}"]


def _orders(referral: Referral, voice: Voice, rng: Random, words: Words) -> list[list[Run]]:
    order = referral.order
    how: list[Run] = [f"{words['often']} ", *shorthand(order, voice, rng)]
    if rng.random() < 0.4:
        how += [" (", Fact("visits_requested", str(order.visits), order.visits),
                f" {words['total']})"]  # fmt: skip
    names = [lower(name) for name in order.condition.treatments]
    rows: list[list[Run]] = [
        [*how, "."],
        [f"{words['treat']} ", *listed("treatments", names, ", ", " and "), "."],
    ]
    if rng.random() < 0.8:
        care = order.condition.precautions.rstrip(".")
        rows.append([f"{words['care']} ", Fact("precautions", care), "."])
    if order.urgent:
        rows.append(
            ["Please start this week; the referral is ", Fact("urgent", "urgent", True), "."]
        )
    return [*rows, [f"Return to see me in {order.weeks} weeks."]]


def _coverage(referral: Referral, voice: Voice, rng: Random, words: Words) -> list[Run]:
    cover = referral.coverage
    plan: list[Run] = [" (", voice.word("plan_name", cover.plan), ")"]
    runs: list[Run] = [f"{words['payer']} ", voice.payer(cover), *left_blank(rng, 0.5, plan)]
    runs += [f", {words['member']} ", Fact("member_id", cover.member_id)]
    runs += left_blank(rng, 0.5, [", group ", *voice.group(cover)])
    phone = voice.phone("patient_phone", referral.patient.phone)
    return [*runs, ". ", *left_blank(rng, 0.2, [f"{words['phone']} ", phone, "."])]


def _close(
    sheet: Sheet, y: float, referral: Referral, voice: Voice, rng: Random, words: Words,
    others: Others,
) -> None:  # fmt: skip
    who, order = referral.provider, referral.order
    sheet.text(LEFT, y, words["close"], BODY)
    if order.signed and rng.random() < 0.5:
        said = f"{words['signed']} {who.name}, {who.credentials} on {voice.day(order.ordered_on)}"
        box = sheet.text(LEFT, y + 26, f"{said} at {clock(rng)}", Style("tiit", 10))
        sheet.note(Fact("order_signed", said, True), box)
    elif order.signed:
        box = ink.sign(sheet, (LEFT + 6, y + 34), who.name, rng)
        sheet.note(Fact("order_signed", "", True), box, "ink")
    else:
        said = words["unsigned"]
        sheet.note(Fact("order_signed", said, False), sheet.text(LEFT, y + 26, said, BODY))
    sheet.labelled((LEFT, y + 56), "", voice.referrer(who), BODY)
    npi: list[Run] = left_blank(rng, 0.2, ["NPI ", Fact("referring_npi", who.npi)])
    sheet.labelled((LEFT, y + 70), "", npi, BODY)
    small = BODY.sized(9)
    sheet.text(LEFT, y + 100, f"cc: {others.physician()}", small)
    sheet.text(LEFT + 18, y + 112, f"{others.physician('PA-C')} (tel. {others.number()})", small)
    sheet.text(LEFT, y + 124, "Enc: radiology report, 2 pages", small)

"""A geriatrician's typed letter: why the patient came, then a numbered plan with the therapy."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from math import ceil
from random import Random

from simulator.paper import ink, invent
from simulator.paper.concluded import conclude
from simulator.paper.extras import Others
from simulator.paper.facts import Referral
from simulator.paper.marks import left_blank
from simulator.paper.own_words import own_words
from simulator.paper.people.seen_twelfth import SEEN_TWELFTH
from simulator.paper.phrases import TIMES, age, listed, lower, sided
from simulator.paper.sheet import Fact, Paper, Run, Sheet, Style, width_of
from simulator.paper.told import began, happened, home, second_cover
from simulator.paper.voice import Voice

LEFT, RIGHT = 72.0, 540.0
WIDTH = RIGHT - LEFT
BODY = Style("tiro", 11.5)
FORMS = {"F": ("Ms.", "woman", "She"), "M": ("Mr.", "man", "He")}
MEDICINES = ("Lisinopril 10 mg daily", "Metoprolol 25 mg twice daily", "Vitamin D 1000 units daily",
             "Levothyroxine 50 mcg daily", "Atorvastatin 20 mg at night")  # fmt: skip
OF_AGE = ("both_knees_worn", "slipped_low_bone", "pinned_hip_neck", "frail_and_weak",
          "light_headed_turns", "sore_hip_bursa", "tendon_shoulder")  # fmt: skip
Words = dict[str, str]


def draw(paper: Paper, referral: Referral, rng: Random) -> None:
    """Draw the letterhead at the right, whom it is about, the visit, the plan, the close."""
    referral = _grown_old(referral, rng)
    voice = Voice.of(rng, dates=rng.choice(["long", "long", "us"]))
    words = own_words("geriatric_plan_letter", rng)
    sheet = paper.page("referral_order")
    _head(sheet, referral, voice, rng)
    y = _about(sheet, 146, referral, voice, rng, words)
    y = sheet.prose((LEFT, y, WIDTH), _visit(referral, voice, rng, words), BODY, 1.25) + 8
    sheet.text(LEFT, y, words["plan"], BODY.bold())
    y += 16
    for number, runs in enumerate(_plan(referral, rng, words, Others(rng, voice, SEEN_TWELFTH)), 1):
        sheet.text(LEFT + 8, y, f"{number}.", BODY)
        y = sheet.prose((LEFT + 26, y, WIDTH - 40), runs, BODY, 1.22) + 4
    y = sheet.prose((LEFT, y + 6, WIDTH), [words["end"]], BODY, 1.25) + 10
    _close(sheet, y, referral, voice, rng, words)
    conclude(paper, referral, "evaluation and treatment by a physical therapist")


def _grown_old(referral: Referral, rng: Random) -> Referral:
    """The same patient with an old person's complaint, and older where too young for it."""
    order = invent.order(rng, referral.order.ordered_on, rng.choice(OF_AGE), SEEN_TWELFTH)
    born = referral.patient.born
    short = max(0, 65 - age(order, referral.patient))
    born = born.replace(year=born.year - 20 * ceil(short / 20))
    return replace(referral, order=order, patient=replace(referral.patient, born=born))


def _head(sheet: Sheet, referral: Referral, voice: Voice, rng: Random) -> None:
    who = referral.provider
    name = voice.organization(who)
    sheet.note(name, sheet.right(RIGHT, 54, name.printed, Style("tibo", 15)))
    sheet.right(RIGHT, 68, who.street, BODY.sized(9.5))
    sheet.right(RIGHT, 80, f"{who.city}, {who.state} {who.zip}", BODY.sized(9.5))
    for number, (label, field, digits) in enumerate(
        (("Telephone", "referring_phone", who.phone), ("Fax", "referring_fax", who.fax))
    ):
        if number == 0 or rng.random() < 0.75:
            told = f"{label} {voice.number(digits)}"
            x = RIGHT - width_of(told, "tiro", 9.5)
            sheet.labelled((x, 92 + 12 * number), "", [f"{label} ", voice.phone(field, digits)],
                           BODY.sized(9.5))  # fmt: skip
    sheet.line(LEFT, 112, RIGHT, 112, 0.8)


def _about(
    sheet: Sheet, y: float, referral: Referral, voice: Voice, rng: Random, words: Words
) -> float:
    person, cover = referral.patient, referral.coverage
    sheet.fact(LEFT, y - 12, voice.dated("order_date", referral.order.ordered_on), BODY)
    sheet.text(LEFT, y + 8, referral.clinic.organization, BODY)
    place = f"{referral.clinic.street}, {referral.clinic.city}, {referral.clinic.state}"
    sheet.text(LEFT, y + 21, place, BODY)
    rows: list[list[Run]] = [
        [f"{words['re']} ", voice.patient(person)],
        [f"{words['born']} ", voice.born(person.born)],
        left_blank(rng, 0.5, [*home(voice, person)]),
        left_blank(rng, 0.4, [f"{words['phone']} ", voice.phone("patient_phone", person.phone)]),
        [f"{words['payer']} ", voice.payer(cover), words["id"], Fact("member_id", cover.member_id)],
    ]
    other = second_cover(voice, referral.secondary, words["id"])
    rows.append([f"{words['second']} ", *other] if other else [])
    y += 44
    for runs in (row for row in rows if row):
        sheet.fitted((LEFT + 40, y), WIDTH - 40, runs, BODY)
        y += 14
    sheet.text(LEFT, y + 10, words["greeting"], BODY)
    return y + 30


def _visit(referral: Referral, voice: Voice, rng: Random, words: Words) -> list[Run]:
    person, order, condition = referral.patient, referral.order, referral.order.condition
    title, sex, she = FORMS[person.sex]
    runs: list[Run] = [f"{title} {person.last} {words['came']} {age(order, person)} year old "]
    runs += [Fact("sex", sex, person.sex), f" {words['with']} ", *sided(order, condition.story)]
    since = {"onset": "This began around ", "injury": "The injury was on ",
             "surgery": "The operation was on "}[condition.start]  # fmt: skip
    runs += [". ", *left_blank(rng, 0.15, [since, began(order, voice), ". "])]
    found = ", ".join(f"{order.say(name)} {value}" for name, value in condition.measures)
    lives = rng.choice(words["lives"].split("|"))
    return [*runs, *happened(order, "claim no."), f"{words['found']} {found}. {she} {lives}."]


def _plan(referral: Referral, rng: Random, words: Words, others: Others) -> list[list[Run]]:
    """The therapy is the first or second of some points, and has the diagnoses with it."""
    order, condition = referral.order, referral.order.condition
    first: list[Run] = []
    for number, (code, said) in enumerate(order.diagnoses):
        first += ["; " if number else "", f"{said} (", Fact("diagnoses", code), ")"]
    names = [lower(name) for name in condition.treatments[: rng.choice([3, 4, 4])]]
    ask: list[Run] = [f"{words['ask']} ", *listed("treatments", names, ", ", " and "), ", "]
    ask += [Fact("frequency_per_week", TIMES[order.per_week], order.per_week), " for "]
    ask.append(Fact("duration_weeks", f"{order.weeks} weeks", order.weeks))
    visits = Fact("visits_requested", f"{order.visits} visits", order.visits)
    ask += left_blank(rng, 0.7, [" (", visits, ")"])
    ask.append(". ")
    if order.urgent:
        ask += [Fact("urgent", words["fast"], True), ". "]
    care: list[Run] = [f"{words['care']} ", Fact("precautions", condition.precautions)]
    rest: list[list[Run]] = [
        left_blank(rng, 0.2, care),
        [f"{words['drugs']} {'; '.join(rng.sample(MEDICINES, 2))}."],
        [words["other"].format(name=others.physician())],
    ]
    return [[*first, "."], ask, *(row for row in rest if row)]


def _close(
    sheet: Sheet, y: float, referral: Referral, voice: Voice, rng: Random, words: Words
) -> None:
    who, order = referral.provider, referral.order
    sheet.text(LEFT, y, words["close"], BODY)
    box = (LEFT, y + 6, LEFT + 180, y + 38)
    if order.signed:
        box = ink.sign(sheet, (LEFT + 6, y + 32), who.name, rng)
    sheet.note(Fact("order_signed", "", order.signed), box, "ink" if order.signed else "mark")
    line: Sequence[Run] = voice.referrer(who)
    sheet.labelled((LEFT, y + 52), "", line, BODY)
    npi: list[Run] = ["NPI: ", Fact("referring_npi", who.npi)]
    sheet.labelled((LEFT, y + 66), "", left_blank(rng, 0.35, npi), BODY)

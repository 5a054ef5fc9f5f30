"""A specialist's dictated letter: whom it is about in a block, headings run into the text."""

from __future__ import annotations

from datetime import timedelta
from random import Random

from simulator.paper import ink
from simulator.paper.extras import Others
from simulator.paper.facts import Referral
from simulator.paper.marks import left_blank
from simulator.paper.own_words import own_words
from simulator.paper.people.seen_sixth import SEEN_SIXTH
from simulator.paper.phrases import EVALUATE, NUMBERS, age, clock, listed, lower
from simulator.paper.sheet import Fact, Paper, Run, Sheet, Style
from simulator.paper.voice import Voice

LEFT, WIDTH = 72.0, 468.0
BODY = Style("tiro", 11)
PRONOUNS = {"F": ("She", "Ms.", "her"), "M": ("He", "Mr.", "him")}
OFTEN = {1: "one time per week", 2: "two times per week", 3: "three times per week"}
Words = dict[str, str]


def draw(paper: Paper, referral: Referral, rng: Random) -> None:
    """Draw the letterhead, the block, the dictation, the close, the typist's line."""
    voice = Voice.of(rng, dates=rng.choice(["long", "us", "plain"]))
    words = own_words("transcribed_letter", rng)
    others = Others(rng, voice, SEEN_SIXTH)
    sheet = paper.page("referral_order")
    who, order = referral.provider, referral.order
    sheet.fact(LEFT, 56, voice.organization(who), Style("tibo", 16))
    place = f"{who.street}, {who.city}, {who.state} {who.zip}"
    sheet.text(LEFT, 70, place, BODY.sized(9.5))
    numbers: list[Run] = ["Office ", voice.phone("referring_phone", who.phone)]
    numbers += left_blank(rng, 0.2, ["   Facsimile ", voice.phone("referring_fax", who.fax)])
    sheet.labelled((LEFT, 82), "", numbers, BODY.sized(9.5))
    sheet.fact(LEFT, 116, voice.dated("order_date", order.ordered_on), BODY)
    sheet.text(LEFT, 142, referral.clinic.organization, BODY)
    city = f"{referral.clinic.city}, {referral.clinic.state} {referral.clinic.zip}"
    sheet.text(LEFT, 155, city, BODY)
    y = _about(sheet, 182, referral, voice, rng, words)
    sheet.text(LEFT, y + 8, words["greeting"], BODY)
    y = _dictation(sheet, y + 30, referral, voice, rng, words, others)
    _close(sheet, y + 6, referral, voice, rng, words, others)
    paper.imply("treatments", *EVALUATE)
    paper.imply("urgent", False)
    if "visits_requested" not in paper.facts:
        paper.imply("visits_requested", order.visits)


def _about(
    sheet: Sheet, y: float, referral: Referral, voice: Voice, rng: Random, words: Words
) -> float:
    """The block behind "RE:", each line under the last."""
    person, cover = referral.patient, referral.coverage
    x = LEFT + 36
    look = BODY.bold()
    sheet.text(LEFT, y, "RE:", look)
    payer: list[Run] = [voice.payer(cover), ", ", words["member"], " ",
                        Fact("member_id", cover.member_id)]  # fmt: skip
    group: list[Run] = [", group ", *voice.group(cover)]
    home: list[Run] = [voice.word("patient_street", person.street), ", ", *voice.city(person)]
    rows: list[list[Run]] = [
        [voice.patient(person)],
        [f"{words['born']} ", voice.born(person.born)],
        left_blank(rng, 0.3, home),
        left_blank(rng, 0.3, [f"{words['phone']} ", voice.phone("patient_phone", person.phone)]),
        [f"{words['payer']} ", *payer, *left_blank(rng, 0.4, group)],
    ]
    if referral.order.condition.accident:
        rows.append([f"{words['claim']} ", Fact("claim_number", referral.order.claim_number)])
    for row in rows:
        if row:
            sheet.fitted((x, y), WIDTH - 40, row, look)
            y += 14
    return y + 10


def _dictation(
    sheet: Sheet, y: float, referral: Referral, voice: Voice, rng: Random, words: Words,
    others: Others,
) -> float:  # fmt: skip
    person, order = referral.patient, referral.order
    subject, title, _ = PRONOUNS[person.sex]
    sex = {"F": "female", "M": "male"}[person.sex]
    years = age(order, person)
    began = {"onset": "Symptoms started on or about ", "injury": "The injury was on ",
             "surgery": "Surgery was done on "}[order.condition.start]  # fmt: skip
    field = f"{order.condition.start}_date"
    history: list[Run] = [
        f"{words['history']}  {title} {person.last} is a {years}-year-old ",
        Fact("sex", sex, person.sex),
        f" with {order.say(order.condition.story)}. {began}",
        voice.dated(field, order.began_on),
        ". ",
    ]
    if order.condition.surgery:
        done = Fact("surgery", lower(order.say(order.condition.surgery)))
        history += [f"{subject} underwent ", done, " with me. "]
    if order.condition.accident:
        causes = {"auto": "a motor vehicle accident", "work": "a work injury"}
        kind = order.condition.accident
        history += ["This is due to ", Fact("accident", causes[kind], kind), ". "]
    history.append(f"{subject} was sent to me by {others.physician()}.")
    y = sheet.prose((LEFT, y, WIDTH), history, BODY) + 7
    exam = f"{words['exam']}  Well appearing, in no distress. {words['found']}"
    measures = "; ".join(f"{order.say(name)} {value}" for name, value in order.condition.measures)
    y = sheet.prose((LEFT, y, WIDTH), [f"{exam} {measures}."], BODY) + 7
    codes: list[Run] = [f"{words['assessment']}  "]
    for number, (code, said) in enumerate(order.diagnoses, 1):
        codes += [f" {number}. {said} (", Fact("diagnoses", code), ")."]
    y = sheet.prose((LEFT, y, WIDTH), codes, BODY) + 7
    return sheet.prose((LEFT, y, WIDTH), _plan(referral, rng, words), BODY) + 7


def _plan(referral: Referral, rng: Random, words: Words) -> list[Run]:
    order = referral.order
    _, title, them = PRONOUNS[referral.patient.sex]
    weeks = NUMBERS.get(order.weeks, str(order.weeks))
    names = [lower(name) for name in order.condition.treatments[: rng.randint(2, 4)]]
    runs: list[Run] = [
        f"{words['plan']}  {words['send'].format(name=f'{title} {referral.patient.last}')} ",
        Fact("frequency_per_week", OFTEN[order.per_week], order.per_week),
        " for ",
        Fact("duration_weeks", f"{weeks} weeks", order.weeks),
    ]
    if rng.random() < 0.35:
        visits = Fact("visits_requested", f"{order.visits} visits", order.visits)
        runs += [" (", visits, ")"]
    runs += [f". {words['include']} ", *listed("treatments", names, ", ", " and "), ". "]
    if rng.random() < 0.8:
        care = order.condition.precautions.rstrip(".")
        runs += ["Precautions: ", Fact("precautions", care), ". "]
    return [*runs, f"I will see {them} back in {order.weeks} weeks."]


def _close(
    sheet: Sheet, y: float, referral: Referral, voice: Voice, rng: Random, words: Words,
    others: Others,
) -> None:  # fmt: skip
    who, order = referral.provider, referral.order
    sheet.text(LEFT, y, words["close"], BODY)
    by_key = order.signed and rng.random() < 0.5
    if by_key:
        said = f"{words['signed']} {who.name}, {who.credentials} {voice.day(order.ordered_on)}"
        said += f" {clock(rng)}"
        sheet.note(
            Fact("order_signed", said, True), sheet.text(LEFT, y + 24, said, Style("tiit", 10))
        )
    elif order.signed:
        box = ink.sign(sheet, (LEFT + 6, y + 32), who.name, rng)
        sheet.note(Fact("order_signed", "", True), box, "ink")
    else:
        said = words["unsigned"]
        sheet.note(Fact("order_signed", said, False), sheet.text(LEFT, y + 24, said, BODY))
    y += 52
    sheet.labelled((LEFT, y), "", voice.referrer(who), BODY)
    sheet.labelled(
        (LEFT, y + 13), "", left_blank(rng, 0.15, ["NPI ", Fact("referring_npi", who.npi)]), BODY
    )
    small = BODY.sized(8.5)
    letters = "".join(part[0] for part in who.name.split())
    typed = order.ordered_on + timedelta(days=1)
    line = f"{letters}/{rng.choice(['lmk', 'trs', 'med'])}   D: {order.ordered_on:%m/%d/%Y}   "
    line += f"T: {typed:%m/%d/%Y}   Job {rng.randint(100_000, 999_999)}"
    sheet.text(LEFT, y + 36, line, small)
    sheet.text(LEFT, y + 48, f"cc: {others.physician()}", small)

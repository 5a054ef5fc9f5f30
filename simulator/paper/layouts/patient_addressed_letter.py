"""A referral written to the patient, whose address stands in the window; the clinic gets a copy."""

from __future__ import annotations

from random import Random

from simulator.paper import ink
from simulator.paper.extras import Others
from simulator.paper.facts import Referral
from simulator.paper.marks import left_blank
from simulator.paper.own_words import own_words
from simulator.paper.people.seen_ninth import SEEN_NINTH
from simulator.paper.phrases import EVALUATE, NUMBERS, TIMES, listed, lower
from simulator.paper.sheet import Fact, Paper, Run, Sheet, Style
from simulator.paper.voice import Voice

LEFT, WIDTH, RIGHT = 68.0, 476.0, 544.0
BODY = Style("helv", 10.5)
Words = dict[str, str]


def draw(paper: Paper, referral: Referral, rng: Random) -> None:
    """Draw the head, the window, what concerns the patient in the second person, the copy."""
    voice = Voice.of(rng, dates=rng.choice(["long", "us", "month"]))
    words = own_words("patient_addressed_letter", rng)
    others = Others(rng, voice, SEEN_NINTH)
    sheet = paper.page("referral_order")
    who, order, person = referral.provider, referral.order, referral.patient
    sheet.fact(LEFT, 52, voice.organization(who), Style("helv", 17))
    sheet.text(LEFT, 66, f"{who.street} | {who.city}, {who.state} {who.zip}", BODY.sized(8.5))
    _window(sheet, referral, voice)
    ref: list[Run] = [f"{words['ref']} ", voice.born(person.born)]
    day = voice.dated("order_date", order.ordered_on)
    sheet.fact(RIGHT - 150, 112, day, BODY)
    sheet.fitted((RIGHT - 150, 126), 160, ref, BODY.sized(9))
    sheet.text(RIGHT - 150, 139, f"Chart {rng.randint(100_000, 999_999)}", BODY.sized(9))
    title = {"F": "Ms.", "M": "Mr."}[person.sex]
    name = rng.choice([f"{title} {person.last}", person.first])
    sheet.text(LEFT, 206, words["greeting"].format(name=name), BODY)
    y = 228.0
    for runs in _paragraphs(referral, voice, rng, words, others):
        y = sheet.prose((LEFT, y, WIDTH), runs, BODY) + 7
    _close(sheet, y + 4, referral, voice, rng, words)
    paper.imply("treatments", *EVALUATE)
    if "visits_requested" not in paper.facts:
        paper.imply("visits_requested", order.visits)
    if "urgent" not in paper.facts:
        paper.imply("urgent", False)


def _window(sheet: Sheet, referral: Referral, voice: Voice) -> None:
    """Name and address of the patient, without a label, where the envelope shows them."""
    person = referral.patient
    sheet.fact(LEFT, 118, voice.patient(person), BODY)
    sheet.fact(LEFT, 132, voice.word("patient_street", person.street), BODY)
    sheet.labelled((LEFT, 146), "", voice.city(person), BODY)


def _paragraphs(
    referral: Referral, voice: Voice, rng: Random, words: Words, others: Others
) -> list[list[Run]]:
    order, condition, cover = referral.order, referral.order.condition, referral.coverage
    began = {"onset": "It began on ", "injury": "You were hurt on ",
             "surgery": "Your surgery was on "}[condition.start]  # fmt: skip
    date = voice.dated(f"{condition.start}_date", order.began_on)
    why: list[Run] = [f"{words['why']} "]
    for number, (code, said) in enumerate(order.diagnoses):
        why += [" and " if number else "", f"{said}, ICD-10 ", Fact("diagnoses", code)]
    why += [f". {began}", date]
    if condition.surgery:
        why += [": ", Fact("surgery", lower(order.say(condition.surgery)))]
    if condition.accident:
        said = {"auto": "an auto accident", "work": "a work injury"}[condition.accident]
        why += [" in ", Fact("accident", said, condition.accident), ", claim number "]
        why.append(Fact("claim_number", order.claim_number))
    pays: list[Run] = [f"{words['pays']} ", voice.payer(cover), f" {words['member']} "]
    pays.append(Fact("member_id", cover.member_id))
    if cover.group_number and rng.random() < 0.5:
        pays += [", group ", *voice.group(cover)]
    if rng.random() < 0.75:
        pays += [f". {words['phone']} ", voice.phone("patient_phone", referral.patient.phone)]
    pays += [f". {words['desk']} {others.number()}."]
    care: list[Run] = [f"{words['care']} ", Fact("precautions", condition.precautions)]
    return [
        [words["opening"]],
        [*why, "."],
        _orders(referral, rng, words),
        left_blank(rng, 0.2, care),
        pays,
    ]


def _orders(referral: Referral, rng: Random, words: Words) -> list[Run]:
    order = referral.order
    weeks = NUMBERS.get(order.weeks, str(order.weeks))
    runs: list[Run] = [
        f"{words['go']} ",
        Fact("frequency_per_week", TIMES[order.per_week], order.per_week),
        " for ",
        Fact("duration_weeks", f"{weeks} weeks", order.weeks),
    ]
    if rng.random() < 0.4:
        runs += [", ", Fact("visits_requested", f"{order.visits} visits", order.visits), " in all"]
    names = [lower(name) for name in order.condition.treatments[: rng.randint(2, 4)]]
    runs += [f". {words['work']} ", *listed("treatments", names, ", ", " and "), "."]
    if order.urgent:
        runs += [" This is ", Fact("urgent", "urgent", True), ", so please do not wait."]
    return runs


def _close(
    sheet: Sheet, y: float, referral: Referral, voice: Voice, rng: Random, words: Words
) -> None:
    who, order, clinic = referral.provider, referral.order, referral.clinic
    sheet.text(LEFT, y, words["close"], BODY)
    if order.signed and rng.random() < 0.5:
        said = f"{words['signed']} {who.name}, {who.credentials}, {voice.day(order.ordered_on)}"
        sheet.note(Fact("order_signed", said, True), sheet.text(LEFT, y + 24, said, BODY.sized(9)))
    elif order.signed:
        box = ink.sign(sheet, (LEFT + 4, y + 34), who.name, rng)
        sheet.note(Fact("order_signed", "", True), box, "ink")
    else:
        sheet.note(Fact("order_signed", "", False), (LEFT, y + 8, LEFT + 180, y + 40), "mark")
    runs: list[Run] = [*voice.referrer(who)]
    runs += left_blank(rng, 0.2, ["   NPI ", Fact("referring_npi", who.npi)])
    sheet.labelled((LEFT, y + 56), "", runs, BODY)
    numbers: list[Run] = ["Office ", voice.phone("referring_phone", who.phone)]
    numbers += left_blank(rng, 0.2, ["   Fax ", voice.phone("referring_fax", who.fax)])
    sheet.labelled((LEFT, y + 70), "", numbers, BODY)
    copy = f"{words['copy']} {clinic.organization}, {clinic.city}, fax {voice.number(clinic.fax)}"
    sheet.text(LEFT, y + 98, copy, BODY.sized(9))

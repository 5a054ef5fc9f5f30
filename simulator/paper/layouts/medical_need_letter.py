"""A short letter to whom it may concern: who is in care, what is ordered, the card's numbers."""

from __future__ import annotations

from random import Random

from simulator.paper import ink
from simulator.paper.concluded import conclude
from simulator.paper.facts import Referral
from simulator.paper.marks import left_blank
from simulator.paper.own_words import own_words
from simulator.paper.phrases import NUMBERS, TIMES, listed, lower, sided
from simulator.paper.sheet import Fact, Paper, Run, Sheet, Style
from simulator.paper.told import began, centred, home, second_cover, sex_in_full
from simulator.paper.voice import Voice

LEFT, RIGHT = 78.0, 534.0
WIDTH = RIGHT - LEFT
BODY = Style("helv", 10.5)
CAUSES = {"auto": "a car accident", "work": "an injury at work"}
PRONOUNS = {"F": ("She", "her"), "M": ("He", "his")}
Words = dict[str, str]


def draw(paper: Paper, referral: Referral, rng: Random) -> None:
    """Draw the practice, the date, three paragraphs, the signature and the patient's data."""
    voice = Voice.of(rng, dates=rng.choice(["long", "month", "us", "plain"]))
    words = own_words("medical_need_letter", rng)
    sheet = paper.page("referral_order")
    y = _head(sheet, referral, voice, rng)
    sheet.fact(LEFT, y, voice.dated("order_date", referral.order.ordered_on), BODY)
    sheet.labelled((LEFT, y + 26), words["re"], [voice.patient(referral.patient)], BODY)
    sheet.labelled((LEFT, y + 40), words["born"], [voice.born(referral.patient.born)], BODY)
    sheet.text(LEFT, y + 66, words["greeting"], BODY)
    y += 88
    for runs in (_need(referral, voice, rng, words), _order(referral, rng, words), [words["end"]]):
        y = sheet.prose((LEFT, y, WIDTH), runs, BODY, 1.35) + 9
    y = _close(sheet, y + 4, referral, voice, rng, words)
    _data(sheet, y + 26, referral, voice, rng, words)
    conclude(paper, referral)


def _head(sheet: Sheet, referral: Referral, voice: Voice, rng: Random) -> float:
    who = referral.provider
    name = voice.organization(who)
    sheet.note(name, sheet.centre(306, 58, name.printed, Style("tibo", 17)))
    sheet.centre(306, 73, f"{who.street} | {who.city}, {who.state} {who.zip}", BODY.sized(9))
    line: list[Run] = ["P: ", voice.phone("referring_phone", who.phone)]
    line += left_blank(rng, 0.25, ["  |  F: ", voice.phone("referring_fax", who.fax)])
    centred(sheet, 86, line, BODY.sized(9))
    return 124


def _need(referral: Referral, voice: Voice, rng: Random, words: Words) -> list[Run]:
    """What the patient has and since when."""
    person, order, condition = referral.patient, referral.order, referral.order.condition
    she, her = PRONOUNS[person.sex]
    runs: list[Run] = [f"{person.first} {person.last} {words['care_of']} "]
    for number, (code, said) in enumerate(order.diagnoses):
        runs += [" and " if number else "", f"{lower(said)} (", Fact("diagnoses", code), ")"]
    runs += [f". {she} {words['has']} ", *sided(order, condition.story), ". "]
    since = {"onset": f"{her.capitalize()} symptoms started on ", "injury": "The accident was on ",
             "surgery": f"{her.capitalize()} surgery was on "}[condition.start]  # fmt: skip
    runs += left_blank(rng, 0.15, [since, began(order, voice), ". "])
    if condition.surgery:
        runs += [f"{she} had a ", Fact("surgery", lower(order.say(condition.surgery))), ". "]
    if condition.accident:
        runs += ["This results from ", Fact("accident", CAUSES[condition.accident],
                 condition.accident), "; the claim number is "]  # fmt: skip
        runs += [Fact("claim_number", order.claim_number), ". "]
    return runs


def _order(referral: Referral, rng: Random, words: Words) -> list[Run]:
    """The order in a sentence or two."""
    order, condition = referral.order, referral.order.condition
    weeks = f"{NUMBERS.get(order.weeks, order.weeks)} weeks"
    runs: list[Run] = [f"{words['ask']} "]
    runs += [Fact("frequency_per_week", TIMES[order.per_week], order.per_week), " for "]
    runs.append(Fact("duration_weeks", weeks, order.weeks))
    visits = Fact("visits_requested", f"{order.visits} visits", order.visits)
    runs += left_blank(rng, 0.65, [", a total of ", visits])
    names = [lower(name) for name in condition.treatments]
    runs += [f", {words['with']} ", *listed("treatments", names, ", ", " and "), ". "]
    care: list[Run] = [f"{words['care']} ", Fact("precautions", condition.precautions), " "]
    runs += left_blank(rng, 0.25, care)
    return [*runs, Fact("urgent", words["fast"], True)] if order.urgent else runs


def _close(
    sheet: Sheet, y: float, referral: Referral, voice: Voice, rng: Random, words: Words
) -> float:
    who, order = referral.provider, referral.order
    sheet.text(LEFT, y, words["close"], BODY)
    box = (LEFT, y + 6, LEFT + 180, y + 40)
    if order.signed:
        box = ink.sign(sheet, (LEFT + 4, y + 34), who.name, rng)
    sheet.note(Fact("order_signed", "", order.signed), box, "ink" if order.signed else "mark")
    sheet.labelled((LEFT, y + 56), "", voice.referrer(who), BODY)
    npi: list[Run] = [f"{words['npi']} ", Fact("referring_npi", who.npi)]
    sheet.labelled((LEFT, y + 70), "", left_blank(rng, 0.3, npi), BODY)
    return y + 80


def _data(
    sheet: Sheet, y: float, referral: Referral, voice: Voice, rng: Random, words: Words
) -> None:
    """Below the signature what the desk needs, typed under a rule."""
    person, cover = referral.patient, referral.coverage
    sheet.line(LEFT, y - 14, RIGHT, y - 14, 0.5)
    pays: list[Run] = [voice.payer(cover), f"   {words['id']} ", Fact("member_id", cover.member_id)]
    if cover.group_number:
        pays += left_blank(rng, 0.5, [f"   {words['group']} ", *voice.group(cover)])
    contact: list[Run] = [voice.phone("patient_phone", person.phone)]
    rows: list[tuple[str, list[Run]]] = [
        (words["payer"], pays),
        (words["second"], second_cover(voice, referral.secondary, f"   {words['id']} ")),
        (words["home"], left_blank(rng, 0.35, home(voice, person))),
        (words["phone"], left_blank(rng, 0.25, contact)),
        (words["sex"], left_blank(rng, 0.4, [sex_in_full(person)])),
    ]
    for label, runs in (row for row in rows if row[1]):
        start = sheet.text(LEFT, y, label, BODY.sized(9.5))[2] + 5
        sheet.fitted((start, y), RIGHT - start, runs, BODY.sized(9.5))
        y += 13.5

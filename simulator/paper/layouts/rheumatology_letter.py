"""A specialist's letter to a therapist: particulars in one ruled line, headings, a last request."""

from __future__ import annotations

from collections.abc import Sequence
from random import Random

from simulator.paper.concluded import conclude
from simulator.paper.extras import Others
from simulator.paper.facts import Referral
from simulator.paper.marks import left_blank
from simulator.paper.own_words import own_words
from simulator.paper.penned import signature
from simulator.paper.people.seen_thirteenth import SEEN_THIRTEENTH
from simulator.paper.phrases import TIMES, age, brief, listed, lower, sided
from simulator.paper.sheet import Fact, Paper, Run, Sheet, Style
from simulator.paper.told import began, happened, second_cover
from simulator.paper.voice import Voice

LEFT, RIGHT = 72.0, 540.0
BODY, SMALL = Style("tiro", 11), Style("tiro", 9)
ONCE = {"onset": "began around", "injury": "began with an injury on", "surgery": "was operated on"}
Words = dict[str, str]


def draw(paper: Paper, referral: Referral, rng: Random) -> None:
    """Draw the letterhead, date and particulars, history, findings, impression, request."""
    voice = Voice.of(rng, dates=rng.choice(["long", "long", "us"]))
    words = own_words("rheumatology_letter", rng)
    sheet = paper.page("referral_order")
    y = _letterhead(sheet, referral, voice, rng)
    y = _particulars(sheet, y, referral, voice, rng, words)
    sheet.text(LEFT, y, words["greeting"], BODY)
    y += 20
    parts: list[tuple[str, Sequence[Run]]] = [
        (words["history"], _history(referral, voice, rng, words)),
        (words["findings"], _findings(referral, words)),
        (words["impression"], _impression(referral, voice, rng)),
        (words["request"], _request(referral, rng, words)),
    ]
    for name, runs in parts:
        sheet.text(LEFT, y, name, BODY.bold())
        y = sheet.prose((LEFT, y + 14, RIGHT - LEFT), runs, BODY, 1.22) + 8
    _close(sheet, y, referral, voice, rng, words, Others(rng, voice, SEEN_THIRTEENTH))
    conclude(paper, referral, words["ask"])


def _letterhead(sheet: Sheet, referral: Referral, voice: Voice, rng: Random) -> float:
    """The office at the left, its address and numbers under each other at the right."""
    who = referral.provider
    sheet.fact(LEFT, 54, voice.organization(who), Style("tibo", 15))
    sheet.labelled((LEFT, 68), "", voice.referrer(who), SMALL)
    fax: list[Run] = ["Fax ", voice.phone("referring_fax", who.fax)]
    rows: list[list[Run]] = [
        [who.street],
        [f"{who.city}, {who.state} {who.zip}"],
        ["Tel ", voice.phone("referring_phone", who.phone)],
        left_blank(rng, 0.25, fax),
    ]
    for number, runs in enumerate(rows):
        sheet.labelled((420, 74 + 11.0 * number), "", runs, SMALL)
    sheet.line(LEFT, 114, RIGHT, 114, 1.2)
    return 134


def _particulars(
    sheet: Sheet, y: float, referral: Referral, voice: Voice, rng: Random, words: Words
) -> float:
    """The day, then whom it is about and who pays, in lines set apart by bars."""
    person, cover = referral.patient, referral.coverage
    sheet.fact(LEFT, y, voice.dated("order_date", referral.order.ordered_on), BODY)
    clinic = referral.clinic
    sheet.text(LEFT, y + 22, clinic.organization, BODY)
    sheet.text(LEFT, y + 35, f"{clinic.street}, {clinic.city}, {clinic.state} {clinic.zip}", BODY)
    y += 62
    who: list[Run] = [f"{words['re']} ", voice.patient(person), f"   |   {words['born']} "]
    who.append(voice.born(person.born))
    phone: list[Run] = [f"   |   {words['tel']} ", voice.phone("patient_phone", person.phone)]
    who += left_blank(rng, 0.4, phone)
    pays: list[Run] = [f"{words['payer']} ", voice.payer(cover), f"   |   {words['id']} "]
    pays.append(Fact("member_id", cover.member_id))
    if cover.group_number and rng.random() < 0.4:
        pays += ["   |   Group ", *voice.group(cover)]
    rows: list[list[Run]] = [who, pays]
    if referral.secondary:
        also = second_cover(voice, referral.secondary, f"   |   {words['id']} ")
        rows.append([f"{words['second']} ", *also])
    for runs in rows:
        sheet.fitted((LEFT, y), RIGHT - LEFT, runs, BODY.bold())
        y += 15
    return y + 12


def _history(referral: Referral, voice: Voice, rng: Random, words: Words) -> list[Run]:
    order, person = referral.order, referral.patient
    title = {"F": "Ms.", "M": "Mr."}[person.sex]
    runs: list[Run] = [f"{title} {person.last} {words['is']} {age(order, person)}-year-old "]
    runs += [Fact("sex", {"F": "woman", "M": "man"}[person.sex], person.sex), " with "]
    runs += [*sided(order, order.condition.story), ". "]
    since: list[Run] = [f"This {ONCE[order.condition.start]} ", began(order, voice), ". "]
    return [*runs, *left_blank(rng, 0.15, since), *happened(order)]


def _findings(referral: Referral, words: Words) -> list[Run]:
    told = "; ".join(
        f"{referral.order.say(name)} {found}" for name, found in referral.order.condition.measures
    )
    return [f"{words['seen']} {told}. {words['labs']}"]


def _impression(referral: Referral, voice: Voice, rng: Random) -> list[Run]:
    runs: list[Run] = []
    for code, said in referral.order.diagnoses:
        runs += [" " if runs else "", f"{brief(said)} (", Fact("diagnoses", code), ")."]
    return runs


def _request(referral: Referral, rng: Random, words: Words) -> list[Run]:
    order, condition = referral.order, referral.order.condition
    runs: list[Run] = [f"{words['please']} {words['ask']} "]
    runs += [Fact("frequency_per_week", TIMES[order.per_week], order.per_week), " for "]
    runs += [Fact("duration_weeks", f"{order.weeks} weeks", order.weeks)]
    visits = Fact("visits_requested", f"{order.visits} visits", order.visits)
    runs += left_blank(rng, 0.6, [" (", visits, " in all)"])
    names = [lower(name) for name in condition.treatments]
    runs += [f", {words['with']} ", *listed("treatments", names, ", ", " and "), ". "]
    care: list[Run] = [f"{words['care']} ", Fact("precautions", condition.precautions), " "]
    runs += left_blank(rng, 0.25, care)
    if order.urgent:
        runs += [Fact("urgent", words["fast"], True), " "]
    return [*runs, words["end"]]


def _close(
    sheet: Sheet,
    y: float,
    referral: Referral,
    voice: Voice,
    rng: Random,
    words: Words,
    others: Others,
) -> None:
    who = referral.provider
    sheet.text(LEFT, y + 6, words["close"], BODY)
    signature(sheet, referral, (LEFT, y + 42, 300), rng)
    line: list[Run] = [*voice.referrer(who)]
    line += left_blank(rng, 0.3, ["   NPI ", Fact("referring_npi", who.npi)])
    sheet.labelled((LEFT, y + 58), "", line, BODY)
    sheet.text(LEFT, y + 78, f"cc: {others.physician()}", SMALL)

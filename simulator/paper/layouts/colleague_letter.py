"""A consultation letter in the writer's own words: everything is in the sentences."""

from __future__ import annotations

from random import Random

from simulator.paper import ink
from simulator.paper.facts import Referral
from simulator.paper.sheet import Fact, Paper, Run, Sheet, Style
from simulator.paper.strangers import varied
from simulator.paper.voice import Voice

LEFT, WIDTH = 66.0, 478.0
_WORDS = ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"]


def draw(paper: Paper, referral: Referral, rng: Random) -> None:
    """Draw the letter."""
    referral = varied(referral, rng)
    voice = Voice.of(rng, dates=rng.choice(["us", "plain", "long", "dashes"]))
    body = Style(rng.choice(["tiro", "helv", "cour"]), rng.choice([9.5, 10, 10.5]))
    sheet = paper.page("referral_order")
    who, order = referral.provider, referral.order
    name = voice.word("referring_organization", who.organization)
    sheet.fact(LEFT, 54, name, Style("tibo", 15))
    sheet.text(LEFT, 67, f"{who.street}, {who.city}, {who.state} {who.zip}", body.sized(8.5))
    x = sheet.labelled((LEFT, 79), "", ["Tel ", voice.phone("referring_phone", who.phone)],
                       body.sized(8.5))  # fmt: skip
    sheet.labelled((x + 12, 79), "", ["Fax ", voice.phone("referring_fax", who.fax)],
                   body.sized(8.5))  # fmt: skip
    sheet.fact(LEFT, 110, voice.dated("order_date", order.ordered_on), body)
    y = sheet.prose(
        (LEFT, 138, WIDTH), [f"Dear colleagues at {referral.clinic.organization},"], body
    )
    for part in (_who, _what, _coverage):
        y = sheet.prose((LEFT, y + 8, WIDTH), part(referral, voice, rng), body)
    sheet.text(
        LEFT, y + 14, rng.choice(["Sincerely,", "With kind regards,", "Respectfully,"]), body
    )
    _signature(sheet, referral, voice, rng, y + 14, body)


def _who(referral: Referral, voice: Voice, rng: Random) -> list[Run]:
    person, order = referral.patient, referral.order
    title = "Ms." if person.sex == "F" else "Mr."
    noun = {"F": "woman", "M": "man"}[person.sex]
    age = (order.ordered_on - person.born).days // 365
    patient = voice.patient(person)
    born = voice.born(person.born)
    sex = Fact("sex", noun, person.sex)
    openings: list[list[Run]] = [
        [f"Please see {title} ", patient, ", DOB ", born, ", a ", f"{age}-year-old ", sex],
        [f"Thank you for seeing {title} ", patient, " (date of birth ", born, "), a ",
         f"{age} year old ", sex],
        ["I am referring ", patient, ", born ", born, ", a ", f"{age}-year-old ", sex],
        [f"It is my pleasure to refer {title} ", patient, " (DOB: ", born, "), a ",
         f"{age}-year-old ", sex],
    ]  # fmt: skip
    diagnoses: list[Run] = []
    for code, words in order.diagnoses:
        joint = " and " if diagnoses else ""
        diagnoses += [joint, f"{words.lower()} (", Fact("diagnoses", code), ")"]
    fields = {"onset": "onset_date", "injury": "injury_date", "surgery": "surgery_date"}
    began = voice.dated(fields[order.condition.start], order.began_on)
    since: list[Run] = ["Symptoms began on ", began, "."]
    if order.condition.start == "injury":
        since = ["The date of injury was ", began, "."]
    elif order.condition.start == "surgery":
        done = voice.word("surgery", order.say(order.condition.surgery))
        since = ["The patient underwent ", done, " on ", began, "."]
    story = order.say(order.condition.story)
    return [*rng.choice(openings), ", for ", *diagnoses, ". ", *since, f" There is {story}."]


def _what(referral: Referral, voice: Voice, rng: Random) -> list[Run]:
    order = referral.order
    per, weeks = order.per_week, order.weeks
    how = rng.choice([f"{per} times a week", f"{_WORDS[per]} times per week", f"{per}x per week"])
    if per == 1:
        how = rng.choice(["once a week", "1 time per week"])
    long = rng.choice([f"{_WORDS[weeks]} weeks", f"{weeks} weeks"])
    treatments: list[Run] = []
    names = order.condition.treatments
    for index, name in enumerate(names):
        joint = "" if not index else (" and " if index == len(names) - 1 else ", ")
        treatments += [joint, Fact("treatments", name.lower())]
    runs: list[Run] = [
        rng.choice(["Please evaluate and treat ", "I would like therapy ", "Kindly treat "]),
        Fact("frequency_per_week", how, per), " for ", Fact("duration_weeks", long, weeks),
        ", to include ", *treatments, ". ",
    ]  # fmt: skip
    if rng.random() < 0.5:
        runs += ["I request ", Fact("visits_requested", f"{order.visits} visits", order.visits),
                 " in all. "]  # fmt: skip
    runs += ["Precautions: ", voice.word("precautions", order.condition.precautions)]
    if order.urgent:
        runs += [" Please ", Fact("urgent", "schedule as soon as possible", True), "."]
    return runs


def _coverage(referral: Referral, voice: Voice, rng: Random) -> list[Run]:
    cover, person = referral.coverage, referral.patient
    number = Fact("member_id", cover.member_id, cover.member_id.replace(" ", ""))
    title = "She" if person.sex == "F" else "He"
    runs: list[Run] = rng.choice([
        [f"{title} is insured with ", voice.payer(cover), ", member ID ", number],
        [f"{title} has coverage through ", voice.payer(cover), " (member number ", number, ")"],
        ["Insurance is ", voice.payer(cover), ", policy number ", number],
    ])  # fmt: skip
    if cover.group_number:
        runs += [", group number ", Fact("group_number", cover.group_number)]
    return [*runs, f". {title} can be reached at ", voice.phone("patient_phone", person.phone),
            " and lives at ", voice.word("patient_street", person.street), ", ",
            *voice.city(person), "."]  # fmt: skip


def _signature(
    sheet: Sheet, referral: Referral, voice: Voice, rng: Random, y: float, body: Style
) -> None:
    who, signed = referral.provider, referral.order.signed
    place = (LEFT, y + 4, LEFT + 200, y + 44)
    if signed:
        place = ink.sign(sheet, (LEFT + 6, y + 40), who.name, rng)
    sheet.note(Fact("order_signed", "", signed), place, "ink" if signed else "mark")
    sheet.labelled((LEFT, y + 62), "", voice.referrer(who), body)
    sheet.labelled((LEFT, y + 75), "", ["NPI ", Fact("referring_npi", who.npi)], body)

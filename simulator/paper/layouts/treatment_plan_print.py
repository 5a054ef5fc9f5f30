"""A visit as an office's record faxes it: bold words run into their answers, treatment by code."""

from __future__ import annotations

from collections.abc import Sequence
from random import Random

from simulator.paper.concluded import conclude
from simulator.paper.extras import Others, pharmacy
from simulator.paper.facts import Referral
from simulator.paper.marks import left_blank
from simulator.paper.own_words import own_words
from simulator.paper.people.seen_thirteenth import SEEN_THIRTEENTH
from simulator.paper.phrases import age, brief, clock, listed, lower, shorthand, sided
from simulator.paper.sheet import Fact, Paper, Run, Sheet, Style
from simulator.paper.told import began, happened, home, second_cover, sex_in_full
from simulator.paper.voice import Voice

LEFT, IN, RIGHT = 58.0, 74.0, 554.0
BODY, SMALL = Style("tiro", 10.5), Style("tiro", 8.5)
Words = dict[str, str]
Part = tuple[str, Sequence[Run]]


def draw(paper: Paper, referral: Referral, rng: Random) -> None:
    """Draw the patient's head, why they came, what was found, then treatment and the referral."""
    voice = Voice.of(rng, dates=rng.choice(["us", "us", "dashes"]))
    words = own_words("treatment_plan_print", rng)
    others = Others(rng, voice, SEEN_THIRTEENTH)
    sheet = paper.page("referral_order")
    y = _head(sheet, referral, voice, rng, words)
    for name, runs in _visit(referral, voice, rng, words, others):
        sheet.text(LEFT, y, name, BODY.bold())
        y = sheet.prose((IN, y + 13, RIGHT - IN), runs, BODY, 1.2) + 3
    y = _codes(sheet, y, referral, words)
    y = _treatment(sheet, y, referral, voice, rng, words, others)
    _foot(sheet, y + 10, referral, voice, rng, words)
    conclude(paper, referral, words["ask"])


def _line(sheet: Sheet, x: float, y: float, pairs: Sequence[Part]) -> None:
    """Bold names with their answers, one after the other."""
    for name, runs in (pair for pair in pairs if pair[1]):
        x = sheet.text(x, y, name, BODY.bold())[2] + 3
        x = sheet.labelled((x, y), "", runs, BODY) + 14


def _head(sheet: Sheet, referral: Referral, voice: Voice, rng: Random, words: Words) -> float:
    person, who, cover = referral.patient, referral.provider, referral.coverage
    name = voice.organization(who)
    sheet.note(name, sheet.centre(306, 44, name.printed, Style("tibo", 13)))
    line = f"{who.street}, {who.city}, {who.state} {who.zip}"
    sheet.centre(306, 56, line, SMALL)
    years: list[Run] = [f"{age(referral.order, person)} Y"]
    sex: list[Run] = [sex_in_full(person)]
    phone: list[Run] = [voice.phone("patient_phone", person.phone)]
    member: list[Run] = [Fact("member_id", cover.member_id)]
    rows: list[list[Part]] = [
        [
            (words["patient"], [voice.patient_last_first(person)]),
            (words["born"], [voice.born(person.born)]),
            (words["age"], years),
            (words["sex"], left_blank(rng, 0.15, sex)),
        ],
        [
            (words["phone"], left_blank(rng, 0.2, phone)),
            (words["home"], left_blank(rng, 0.25, home(voice, person))),
        ],
        [(words["payer"], [voice.payer(cover)]), (words["member"], member)],
    ]
    if cover.group_number and rng.random() < 0.4:
        rows.append([(words["group"], voice.group(cover))])
    second = second_cover(voice, referral.secondary, f"  {words['member']} ")
    rows.append([(words["second"], second)])
    day: list[Run] = [voice.dated("order_date", referral.order.ordered_on)]
    rows.append([(words["by"], voice.referrer(who)), (words["day"], day)])
    sheet.line(LEFT, 62, RIGHT, 62, 1.0)
    y = 76.0
    for row in (row for row in rows if any(runs for _, runs in row)):
        _line(sheet, LEFT, y, row)
        y += 14
    sheet.line(LEFT, y - 8, RIGHT, y - 8, 1.0)
    return y + 8


def _visit(
    referral: Referral, voice: Voice, rng: Random, words: Words, others: Others
) -> list[Part]:
    order = referral.order
    names = words["parts"].split("|")
    told: list[Run] = [f"{words['came']} ", *sided(order, order.condition.story), ". "]
    label = {"onset": "Onset", "injury": "Date of injury", "surgery": "Date of surgery"}
    since: list[Run] = [f"{label[order.condition.start]} ", began(order, voice), ". "]
    told += [*left_blank(rng, 0.15, since), *happened(order)]
    pulse, weight = rng.randint(62, 88), rng.randint(128, 232)
    vitals = f"BP {rng.randint(108, 142)}/{rng.randint(64, 88)}, HR {pulse}, Wt {weight} lbs. "
    found = ", ".join(f"{order.say(name)} {value}" for name, value in order.condition.measures)
    return [
        (names[0], told),
        (names[1], [words["drugs"]]),
        (names[2], [f"{vitals}{words['well']} {found}."]),
    ]


def _codes(sheet: Sheet, y: float, referral: Referral, words: Words) -> float:
    sheet.text(LEFT, y, words["assessment"], BODY.bold())
    y += 13
    for number, (code, said) in enumerate(referral.order.diagnoses, 1):
        runs: list[Run] = [f"{number}.  {said} - ", Fact("diagnoses", code)]
        runs += [f" {words['main']}"] if number == 1 else []
        y = sheet.prose((IN, y, RIGHT - IN), runs, BODY, 1.2)
    return y + 3


def _treatment(
    sheet: Sheet,
    y: float,
    referral: Referral,
    voice: Voice,
    rng: Random,
    words: Words,
    others: Others,
) -> float:
    """The plan under its first diagnosis: a notice about medicines, then the referral."""
    order, condition, clinic = referral.order, referral.order.condition, referral.clinic
    sheet.text(LEFT, y, words["plan"], BODY.bold())
    first = brief(order.diagnoses[0][1])
    y = sheet.prose((IN, y + 13, RIGHT - IN), [f"1. {first}"], BODY.bold(), 1.2)
    runs: list[Run] = [f"{words['notes']} {pharmacy(rng)}. {words['labs']} {others.physician()}."]
    y = sheet.prose((IN + 12, y, RIGHT - IN - 12), runs, BODY, 1.2)
    sent: list[Run] = [f"{words['sent']} {clinic.organization}, {clinic.city}   "]
    y = sheet.prose((IN + 12, y, RIGHT - IN - 12), sent, BODY.bold(), 1.2)
    names = [lower(name) for name in condition.treatments]
    why: list[Run] = [f"{words['why']} {words['ask']}, ", *shorthand(order, voice, rng)]
    visits = Fact("visits_requested", f"{order.visits} visits", order.visits)
    why += left_blank(rng, 0.65, [" (", visits, ")"])
    why += [f". {words['with']} ", *listed("treatments", names), ". "]
    care: list[Run] = [f"{words['care']} ", Fact("precautions", condition.precautions), " "]
    why += left_blank(rng, 0.25, care)
    if order.urgent:
        why += [Fact("urgent", words["fast"], True), "."]
    return sheet.prose((IN + 24, y, RIGHT - IN - 24), why, BODY, 1.2)


def _foot(
    sheet: Sheet, y: float, referral: Referral, voice: Voice, rng: Random, words: Words
) -> None:
    who, order = referral.provider, referral.order
    sheet.labelled((LEFT, y), words["later"], [words["weeks"]], BODY)
    said = words["unsigned"]
    if order.signed:
        said = f"{words['signed']} {who.name}, {who.credentials} on {voice.day(order.ordered_on)}"
        said += f" at {clock(rng)}"
    sheet.note(Fact("order_signed", said, order.signed), sheet.text(LEFT, y + 24, said, BODY))
    line: list[Run] = left_blank(rng, 0.25, ["NPI: ", Fact("referring_npi", who.npi), "   "])
    line += [f"{words['tel']} ", voice.phone("referring_phone", who.phone)]
    line += left_blank(rng, 0.2, [f"   {words['fax']} ", voice.phone("referring_fax", who.fax)])
    sheet.labelled((LEFT, y + 38), "", line, BODY)
    patient = referral.patient
    foot = f"{words['foot']} {patient.last}, {patient.first}"
    sheet.text(LEFT, 766, foot, SMALL)

"""A web record's referral: patient, practice and visit in three columns, then short sections."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import timedelta
from random import Random

from simulator.paper.facts import Referral
from simulator.paper.marks import left_blank
from simulator.paper.own_words import own_words
from simulator.paper.phrases import EVALUATE, age, clock, listed, lower, shorthand, sided
from simulator.paper.sheet import Fact, Paper, Run, Sheet, Style
from simulator.paper.voice import Voice

LEFT, RIGHT = 48.0, 564.0
THIRD = (RIGHT - LEFT) / 3
GREY = (0.35, 0.35, 0.35)
NAME, BODY = Style("helv", 8.5, GREY), Style("helv", 9.5)
MEDICINES = ("Lisinopril 10 MG Oral Tablet", "Meloxicam 15 MG Oral Tablet",
             "Atorvastatin 20 MG Oral Tablet", "Gabapentin 300 MG Oral Capsule",
             "Cyclobenzaprine 10 MG Oral Tablet", "Omeprazole 20 MG Oral Capsule")  # fmt: skip
Words = dict[str, str]
Line = tuple[str, Sequence[Run]]


def draw(paper: Paper, referral: Referral, rng: Random) -> None:
    """Draw the three columns, the referral's lines, the codes, who pays, the note, who signed."""
    voice = Voice.of(rng, dates=rng.choice(["us", "plain", "us"]))
    words = own_words("facility_columns_print", rng)
    sheet = paper.page("referral_order")
    y = _columns(sheet, referral, voice, rng, words)
    sheet.text(LEFT, y + 12, words["title"], Style("hebo", 15))
    y = _lines(sheet, y + 34, _ends(referral, voice, rng, words))
    y = _codes(sheet, _section(sheet, y, words["dx"]), referral, voice, rng, words)
    y = _section(sheet, y, words["insured"])
    y = _lines(sheet, y, _insurance(referral, voice, rng, words))
    y = _section(sheet, y, words["why"])
    y = sheet.prose((LEFT, y, RIGHT - LEFT), _note(referral, voice, rng, words), BODY) + 6
    if rng.random() < 0.6:
        y = _section(sheet, y, words["meds"])
        for name in rng.sample(MEDICINES, rng.choice([2, 3])):
            sheet.text(LEFT, y, name, BODY)
            y += 13
    _signed(sheet, y + 18, referral, voice, rng, words)
    paper.imply("treatments", *EVALUATE, words["ask"])
    paper.imply("visits_requested", referral.order.visits)


def _columns(sheet: Sheet, referral: Referral, voice: Voice, rng: Random, words: Words) -> float:
    """Whose chart it is, which practice keeps it, and the visit at which the referral was made."""
    person, who, order = referral.patient, referral.provider, referral.order
    sex = Fact("sex", {"F": "Female", "M": "Male"}[person.sex], person.sex)
    phone: list[Run] = [f"{words['tel']} ", voice.phone("patient_phone", person.phone)]
    fax: list[Run] = [f"{words['fax']} ", voice.phone("referring_fax", who.fax)]
    seen = order.ordered_on - timedelta(days=rng.choice([0, 0, 0, 1, 3]))
    columns: list[list[Line]] = [
        [("", [voice.patient(person)]),
         (words["born"], [voice.born(person.born)]),
         ("AGE", [f"{age(order, person)} yrs"]),
         ("SEX", [sex]),
         (words["chart"], [f"{person.first[:2].upper()}{rng.randint(100_000, 999_999)}"]),
         ("", left_blank(rng, 0.15, phone)),
         ("", [voice.word("patient_street", person.street)]),
         ("", voice.city(person))],
        [("", [voice.organization(who)]),
         ("", [f"{words['tel']} ", voice.phone("referring_phone", who.phone)]),
         ("", left_blank(rng, 0.1, fax)),
         ("", [who.street.partition(",")[0]]), ("", [who.street.partition(", ")[2]]),
         ("", [f"{who.city}, {who.state} {who.zip}"])],
        [("", [words["kind"]]), ("NOTE TYPE", [rng.choice(["Simple", "SOAP", "Consult"])]),
         (words["seen"], [f"{who.name} {who.credentials}"]),
         (words["seen_on"], [voice.day(seen)]),
         ("AGE AT VISIT", [f"{age(order, person)} yrs"])],
    ]  # fmt: skip
    sheet.line(LEFT, 40, RIGHT, 40, 1.2)
    for number, (head, column) in enumerate(zip(words["heads"].split("|"), columns, strict=True)):
        x = LEFT + THIRD * number
        sheet.text(x, 54, head, Style("hebo", 8.5, GREY))
        for row, (name, runs) in enumerate(column):
            y = 70 + 13.0 * row
            start = sheet.text(x, y, name, NAME)[2] + 6 if name else x
            look = BODY.bold().sized(10.5) if row == 0 else BODY
            sheet.fitted((start, y), x + THIRD - 10 - start, runs or [""], look)
    sheet.line(LEFT, 70 + 13 * 8 - 4, RIGHT, 70 + 13 * 8 - 4, 1.2)
    return 70 + 13 * 8 + 14


def _section(sheet: Sheet, y: float, title: str) -> float:
    sheet.text(LEFT, y + 8, title, Style("hebo", 11))
    sheet.line(LEFT, y + 13, RIGHT, y + 13, 0.4)
    return y + 28


def _lines(sheet: Sheet, y: float, lines: Sequence[Line]) -> float:
    for name, runs in lines:
        if runs:
            sheet.text(LEFT, y, name, NAME)
            sheet.fitted((LEFT + 112, y), RIGHT - LEFT - 114, runs, BODY)
            y += 14
    return y + 6


def _ends(referral: Referral, voice: Voice, rng: Random, words: Words) -> list[Line]:
    order, clinic, who = referral.order, referral.clinic, referral.provider
    rank = Fact("urgent", "Urgent" if order.urgent else "Routine", order.urgent)
    npi: list[Run] = ["   NPI ", Fact("referring_npi", who.npi)]
    return [
        (words["to"], [f"{clinic.organization}   {words['fax']} {voice.number(clinic.fax)}"]),
        (words["by"], [*voice.referrer(who), *left_blank(rng, 0.3, npi)]),
        (words["day"], [voice.dated("order_date", order.ordered_on)]),
        (words["rank"], [rank]),
    ]


def _codes(
    sheet: Sheet, y: float, referral: Referral, voice: Voice, rng: Random, words: Words
) -> float:
    """What is wrong as rows of a table; the day that it began stands in its first row."""
    order = referral.order
    heads = words["grid"].split("|")
    coded_first = heads[0].startswith("ICD")
    places = (LEFT, LEFT + 70, RIGHT - 74) if coded_first else (LEFT, RIGHT - 150, RIGHT - 74)
    shown = order.condition.start == "onset" and rng.random() < 0.6
    for x, head in zip(places, heads, strict=True):
        sheet.text(x, y, head, NAME.bold())
    for number, (code, said) in enumerate(order.diagnoses):
        y += 14
        at = places if coded_first else (places[1], places[0])
        sheet.fact(at[0], y, Fact("diagnoses", code), BODY)
        sheet.fitted((at[1], y), 360, [said], BODY)
        if shown and not number:
            sheet.fact(places[2], y, voice.began(order)[1], BODY)
    return y + 14


def _insurance(referral: Referral, voice: Voice, rng: Random, words: Words) -> list[Line]:
    cover, second = referral.coverage, referral.secondary
    plan: list[Run] = []
    if cover.plan:
        plan = left_blank(rng, 0.5, ["  (", voice.word("plan_name", cover.plan), ")"])
    number: list[Run] = [Fact("member_id", cover.member_id)]
    lines: list[Line] = [
        ("Primary", [voice.payer(cover), *plan]),
        (words["member"], left_blank(rng, 0.1, number)),
        (words["group"], left_blank(rng, 0.3, voice.group(cover))),
    ]
    if second:
        other: list[Run] = [voice.word("secondary_payer_name", second.payer), "   ID "]
        lines.append(("Secondary", [*other, Fact("secondary_member_id", second.member_id)]))
    return lines


def _note(referral: Referral, voice: Voice, rng: Random, words: Words) -> list[Run]:
    """What the provider typed: why, since when where it matters, what is asked."""
    order, condition = referral.order, referral.order.condition
    began = voice.began(order)[1]
    runs: list[Run] = [*sided(order, condition.story), ". "]
    if condition.surgery:
        runs += [f"{words['surgery']} ", Fact("surgery", order.say(condition.surgery)), " on "]
        runs += [began, ". "]
    elif condition.start == "injury":
        runs += [f"{words['hurt']} ", began, ". "]
    if condition.accident:
        said = {"auto": "MVA", "work": "Workers comp"}[condition.accident]
        runs += [Fact("accident", said, condition.accident), " claim # "]
        runs += [Fact("claim_number", order.claim_number), ". "]
    runs += [f"{words['ask']}, ", *shorthand(order, voice, rng), ". "]
    runs += [*listed("treatments", [lower(name) for name in condition.treatments]), ". "]
    care: list[Run] = [f"{words['care']}: ", Fact("precautions", condition.precautions)]
    return [*runs, *left_blank(rng, 0.4, care)]


def _signed(
    sheet: Sheet, y: float, referral: Referral, voice: Voice, rng: Random, words: Words
) -> None:
    who, order = referral.provider, referral.order
    said = words["unsigned"]
    if order.signed:
        name = f"{who.name} {who.credentials}"
        said = f"{words['signed']} {name}   {voice.day(order.ordered_on)} {clock(rng)}"
    sheet.note(Fact("order_signed", said, order.signed), sheet.text(LEFT, y, said, BODY))
    sheet.text(LEFT, 768, f"{referral.patient.last} - page 1 of 1", NAME.sized(7.5))

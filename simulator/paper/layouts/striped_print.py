"""A practice system's order in striped rows: names of the fields end where their values begin."""

from __future__ import annotations

from random import Random

from simulator.paper.extras import Others
from simulator.paper.facts import Referral
from simulator.paper.marks import left_blank
from simulator.paper.own_words import own_words
from simulator.paper.people.seen_fifth import SEEN_FIFTH
from simulator.paper.phrases import EVALUATE, age, clock, shorthand
from simulator.paper.sheet import Fact, Paper, Run, Sheet, Style
from simulator.paper.voice import Voice

LEFT, SPLIT, RIGHT = 54.0, 200.0, 558.0
LABEL, VALUE = Style("helv", 9), Style("helv", 9.5)
Words = dict[str, str]
Row = tuple[str, list[Run]]


def draw(paper: Paper, referral: Referral, rng: Random) -> None:
    """Draw the order: practice, then striped sections, the signature, the receiving clinic."""
    voice = Voice.of(rng)
    words = own_words("striped_print", rng)
    sheet = paper.page("referral_order")
    who, order = referral.provider, referral.order
    name = voice.organization(who)
    sheet.note(name, sheet.centre(306, 44, name.printed, Style("hebo", 13)))
    place = f"{who.street}, {who.city}, {who.state} {who.zip}"
    sheet.centre(306, 57, place, LABEL)
    sheet.centre(306, 82, words["title"], Style("helv", 14))
    y = 92.0
    for title, rows in (
        (words["who"], _patient(referral, voice, rng, words)),
        (words["pays"], _insurance(referral, voice, rng, words)),
        (words["what"], _order(referral, voice, rng, words)),
        (words["from"], _provider(referral, voice, rng, words)),
    ):
        y = _section(sheet, y + 6, title, rows)
    said = "Status: Unsigned order"
    if order.signed:
        said = f"{words['signed']} {who.name}, {who.credentials} on "
        said += f"{voice.day(order.ordered_on)} at {clock(rng)}"
    sheet.note(Fact("order_signed", said, order.signed), sheet.text(LEFT, y + 18, said, VALUE))
    clinic = referral.clinic
    line = f"Sent to {clinic.organization} {voice.number(clinic.fax)}"
    sheet.text(LEFT, 760, line, LABEL.sized(8))
    sheet.right(RIGHT, 760, f"Staff: {Others(rng, voice, SEEN_FIFTH).someone()}", LABEL.sized(8))
    paper.imply("treatments", *EVALUATE)
    if "visits_requested" not in paper.facts:
        paper.imply("visits_requested", order.visits)


def _section(sheet: Sheet, y: float, title: str, rows: list[Row]) -> float:
    """A heading and its rows, every second one on grey."""
    sheet.text(LEFT, y + 11, title, Style("hebo", 10.5))
    y += 16
    sheet.line(LEFT, y, RIGHT, y, 1)
    for number, (label, runs) in enumerate(rows):
        words = "".join(run if isinstance(run, str) else run.printed for run in runs)
        lines = 1 + int(len(words) * 4.55 / (RIGHT - SPLIT - 20))
        high = 4 + 12.5 * lines
        if number % 2 == 0:
            sheet.frame((LEFT, y, RIGHT, y + high), 0, 0.93)
        sheet.right(SPLIT - 8, y + 11.5, label, LABEL)
        sheet.prose((SPLIT + 4, y + 11.5, RIGHT - SPLIT - 10), runs, VALUE)
        y += high
    return y


def _patient(referral: Referral, voice: Voice, rng: Random, words: Words) -> list[Row]:
    person = referral.patient
    years: list[Run] = [f" ({age(referral.order, person)} y)"] if "Age" in words["born"] else []
    sex = rng.choice([person.sex, {"F": "Female", "M": "Male"}[person.sex]])
    home: list[Run] = [voice.word("patient_street", person.street), ", ", *voice.city(person)]
    return [
        (words["name"], [rng.choice([voice.patient, voice.patient_last_first])(person)]),
        (words["born"], [voice.born(person.born), *years]),
        (words["sex"], left_blank(rng, 0.2, [Fact("sex", sex, person.sex)])),
        (words["street"], home),
        (words["phone"], left_blank(rng, 0.15, [voice.phone("patient_phone", person.phone)])),
    ]


def _insurance(referral: Referral, voice: Voice, rng: Random, words: Words) -> list[Row]:
    cover, second = referral.coverage, referral.secondary
    rows: list[Row] = [
        (words["payer"], [voice.payer(cover)]),
        ("Plan", left_blank(rng, 0.4, [voice.word("plan_name", cover.plan)])),
        (words["member"], [Fact("member_id", cover.member_id)]),
        (words["group"], left_blank(rng, 0.25, voice.group(cover))),
    ]
    if second:
        name = voice.word("secondary_payer_name", second.payer)
        number = Fact("secondary_member_id", second.member_id)
        rows += [("Secondary Insurance", [name]), (f"Secondary {words['member']}", [number])]
    return rows


def _order(referral: Referral, voice: Voice, rng: Random, words: Words) -> list[Row]:
    order = referral.order
    rank = Fact("urgent", "Urgent" if order.urgent else rng.choice(["Routine", "Normal"]),
                order.urgent)  # fmt: skip
    codes: list[Run] = []
    for code, said in order.diagnoses:
        codes += ["; " if codes else "", Fact("diagnoses", code), f" - {said}"]
    label, began = voice.began(order)
    rows: list[Row] = [
        (words["day"], [voice.dated("order_date", order.ordered_on)]),
        (words["rank"], [rank]),
        (words["dx"], codes),
        (label, [began]),
    ]
    if order.condition.surgery:
        rows.append(("Surgery", [Fact("surgery", order.say(order.condition.surgery))]))
    if order.side != "none":
        rows.append((words["side"], [Fact("laterality", order.side.capitalize(), order.side)]))
    if order.condition.accident:
        kind = order.condition.accident
        said = {"auto": "Auto accident", "work": "Work related"}[kind]
        rows.append(("Accident", [Fact("accident", said, kind)]))
        rows.append(("Claim Number", [Fact("claim_number", order.claim_number)]))
    return [*rows, *_therapy(referral, voice, rng, words)]


def _therapy(referral: Referral, voice: Voice, rng: Random, words: Words) -> list[Row]:
    order = referral.order
    total: list[Run] = [Fact("visits_requested", str(order.visits), order.visits)]
    treatments: list[Run] = []
    for name in order.condition.treatments:
        treatments += [", " if treatments else "", Fact("treatments", name)]
    rows: list[Row] = [
        (words["often"], ["PT eval and treat ", *shorthand(order, voice, rng)]),
        (words["total"], left_blank(rng, 0.3, total)),
        (words["treat"], treatments),
    ]
    if rng.random() < 0.5:
        codes: list[Run] = []
        for code in order.condition.procedures:
            codes += [", " if codes else "", Fact("procedures", code)]
        rows.append((words["cpt"], codes))
    care: list[Run] = [Fact("precautions", order.condition.precautions)]
    rows.append((words["care"], left_blank(rng, 0.2, care)))
    if rng.random() < 0.5:
        rows.append(("Clinical Reason", [f"{order.say(order.condition.story)}."]))
    return rows


def _provider(referral: Referral, voice: Voice, rng: Random, words: Words) -> list[Row]:
    who = referral.provider
    return [
        ("Name", voice.referrer(who)),
        ("NPI", left_blank(rng, 0.1, [Fact("referring_npi", who.npi)])),
        ("Phone", [voice.phone("referring_phone", who.phone)]),
        ("Fax", left_blank(rng, 0.1, [voice.phone("referring_fax", who.fax)])),
    ]

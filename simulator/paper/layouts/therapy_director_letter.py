"""A specialist's letter to the therapists: prose, then what is asked of them in dashed lines."""

from __future__ import annotations

from datetime import timedelta
from random import Random

from simulator.paper import ink
from simulator.paper.extras import Others
from simulator.paper.facts import Referral
from simulator.paper.marks import left_blank
from simulator.paper.own_words import own_words
from simulator.paper.people.seen_tenth import SEEN_TENTH
from simulator.paper.phrases import EVALUATE, NUMBERS, TIMES, age, listed, lower
from simulator.paper.sheet import Fact, Paper, Run, Sheet, Style, width_of
from simulator.paper.voice import Voice

LEFT, WIDTH, RIGHT = 76.0, 460.0, 536.0
BODY = Style("tiro", 11.5)
FORMS = {"F": ("Ms.", "She", "her"), "M": ("Mr.", "He", "him")}
Words = dict[str, str]


def draw(paper: Paper, referral: Referral, rng: Random) -> None:
    """Draw the letterhead, the lines about whom it is, the prose, the dashes, the close."""
    voice = Voice.of(rng, dates=rng.choice(["long", "long", "us", "month"]))
    words = own_words("therapy_director_letter", rng)
    others = Others(rng, voice, SEEN_TENTH)
    sheet = paper.page("referral_order")
    who, order, clinic = referral.provider, referral.order, referral.clinic
    fact = voice.organization(who)
    sheet.note(fact, sheet.text(LEFT, 58, fact.printed, Style("tibo", 17)))
    sheet.line(LEFT, 65, RIGHT, 65, 0.8)
    sheet.fact(LEFT, 92, voice.dated("order_date", order.ordered_on), BODY)
    for number, line in enumerate((words["to"], clinic.organization, clinic.street,
                                   f"{clinic.city}, {clinic.state} {clinic.zip}")):  # fmt: skip
        sheet.text(LEFT, 116 + 13.5 * number, line, BODY)
    person = referral.patient
    about: list[Run] = [voice.patient(person), f"  ({words['born']} ", voice.born(person.born), ")"]
    sheet.labelled((LEFT, 186), words["re"], about, BODY)
    sheet.text(LEFT, 210, words["greeting"], BODY)
    y = 231.0
    for runs in _prose(referral, voice, words, others):
        y = sheet.prose((LEFT, y, WIDTH), runs, BODY, 1.24) + 7
    y = _asked(sheet, y, referral, rng, words) + 5
    y = sheet.prose((LEFT, y, WIDTH), _coverage(referral, voice, rng, words), BODY, 1.24) + 8
    _close(sheet, y, referral, voice, rng, words, others)
    _foot(sheet, referral, voice, rng)
    paper.imply("treatments", *EVALUATE)
    if "visits_requested" not in paper.facts:
        paper.imply("visits_requested", order.visits)
    if referral.order.condition.start == "injury" and not referral.order.condition.accident:
        paper.imply("accident", "other")
    if "urgent" not in paper.facts:
        paper.imply("urgent", False)


def _prose(referral: Referral, voice: Voice, words: Words, others: Others) -> list[list[Run]]:
    person, order, condition = referral.patient, referral.order, referral.order.condition
    title, she, _ = FORMS[person.sex]
    sex = {"F": "woman", "M": "man"}[person.sex]
    began = {"onset": "This began around ", "injury": "The injury happened on ",
             "surgery": "I refer to the operation of "}[condition.start]  # fmt: skip
    seen: list[Run] = [
        f"{words['seen']} {title} {person.last}, a {age(order, person)}-year-old ",
        Fact("sex", sex, person.sex),
        f" referred to us by {others.physician()}, with {order.say(condition.story)}. {began}",
        voice.dated(f"{condition.start}_date", order.began_on),
    ]
    if condition.surgery:
        seen += [", a ", Fact("surgery", lower(order.say(condition.surgery)))]
    if condition.accident:
        kind = {"auto": "a car accident", "work": "an accident at work"}[condition.accident]
        seen += [" in ", Fact("accident", kind, condition.accident), " (claim number "]
        seen += [Fact("claim_number", order.claim_number), ")"]
    found = ", ".join(
        f"{name.replace('{Side}', order.side)} {value}" for name, value in condition.measures
    )
    codes: list[Run] = [f"{words['found']} {found}. {words['think']} "]
    for number, (code, said) in enumerate(order.diagnoses):
        codes += [
            " as well as " if number else "",
            f"{lower(said)}, ICD-10 ",
            Fact("diagnoses", code),
        ]
    past = order.ordered_on - timedelta(days=21)
    codes.append(f". {words['tests'].format(day=voice.day(past), she=she.lower())}")
    return [[*seen, "."], codes]


def _asked(sheet: Sheet, y: float, referral: Referral, rng: Random, words: Words) -> float:
    """Each request on a line of its own behind a dash."""
    order = referral.order
    _, _, her = FORMS[referral.patient.sex]
    weeks = NUMBERS.get(order.weeks, str(order.weeks))
    often: list[Run] = [
        f"see {her} ",
        Fact("frequency_per_week", TIMES[order.per_week], order.per_week),
        " for ",
        Fact("duration_weeks", f"{weeks} weeks", order.weeks),
    ]
    if rng.random() < 0.35:
        often += [", or ", Fact("visits_requested", f"{order.visits} visits", order.visits)]
    names = [lower(name) for name in order.condition.treatments[: rng.randint(2, 4)]]
    rows: list[list[Run]] = [
        [*often, ";"],
        [f"{words['work']} ", *listed("treatments", names, ", ", " and "), ";"],
    ]
    if rng.random() < 0.75:
        care = order.condition.precautions.rstrip(".")
        rows.append([f"{words['care']} ", Fact("precautions", care), ";"])
    if order.urgent:
        rows.append([f"{words['fast']} ", Fact("urgent", "urgent", True), ";"])
    rows.append([f"{words['back'].format(weeks=weeks)}."])
    y = sheet.prose((LEFT, y, WIDTH), [words["ask"]], BODY, 1.24) + 2
    for runs in rows:
        sheet.text(LEFT + 10, y, "-", BODY)
        y = sheet.prose((LEFT + 24, y, WIDTH - 24), runs, BODY, 1.24) + 2
    return y


def _coverage(referral: Referral, voice: Voice, rng: Random, words: Words) -> list[Run]:
    cover = referral.coverage
    _, she, _ = FORMS[referral.patient.sex]
    runs: list[Run] = [f"{words['payer']} ", voice.payer(cover), f", {words['member']} "]
    runs.append(Fact("member_id", cover.member_id))
    if cover.group_number and rng.random() < 0.4:
        runs += [", group ", *voice.group(cover)]
    phone: list[Run] = [f", and {she.lower()} can be reached at "]
    phone.append(voice.phone("patient_phone", referral.patient.phone))
    return [*runs, *left_blank(rng, 0.3, phone), f". {words['thanks']}"]


def _close(
    sheet: Sheet, y: float, referral: Referral, voice: Voice, rng: Random, words: Words,
    others: Others,
) -> None:  # fmt: skip
    who, order = referral.provider, referral.order
    sheet.text(LEFT, y, words["close"], BODY)
    if order.signed and rng.random() < 0.4:
        said = f"{words['signed']} {who.name}, {who.credentials}, {voice.day(order.ordered_on)}"
        box = sheet.text(LEFT, y + 22, said, Style("tiit", 10))
        sheet.note(Fact("order_signed", said, True), box)
    elif order.signed:
        box = ink.sign(sheet, (LEFT + 4, y + 32), who.name, rng)
        sheet.note(Fact("order_signed", "", True), box, "ink")
    else:
        sheet.note(Fact("order_signed", "", False), (LEFT, y + 6, LEFT + 180, y + 38), "mark")
    sheet.labelled((LEFT, y + 50), "", voice.referrer(who), BODY)
    sheet.text(LEFT, y + 63, f"cc: {others.physician()}", BODY.sized(9.5))


def _foot(sheet: Sheet, referral: Referral, voice: Voice, rng: Random) -> None:
    """Where the office is, in a small line over the lower edge."""
    who = referral.provider
    look = BODY.sized(8.5)
    sheet.line(LEFT, 748, RIGHT, 748, 0.5)
    line: list[Run] = [f"{who.street}, {who.city}, {who.state} {who.zip}   T "]
    line.append(voice.phone("referring_phone", who.phone))
    line += left_blank(rng, 0.2, ["   F ", voice.phone("referring_fax", who.fax)])
    line += left_blank(rng, 0.35, ["   NPI ", Fact("referring_npi", who.npi)])
    printed = "".join(run if isinstance(run, str) else run.printed for run in line)
    wide = min(width_of(printed, look.font, look.size), WIDTH)
    sheet.fitted((306 - wide / 2, 760), WIDTH, line, look)

"""A family doctor's referral that carries the visit: history, exam, and a numbered plan."""

from __future__ import annotations

from datetime import timedelta
from random import Random

from simulator.paper.facts import Referral
from simulator.paper.marks import left_blank
from simulator.paper.own_words import own_words
from simulator.paper.penned import signature
from simulator.paper.phrases import EVALUATE, age, clock, listed, lower, shorthand, sided
from simulator.paper.sheet import Fact, Paper, Run, Sheet, Style
from simulator.paper.voice import Voice

LEFT, RIGHT = 64.0, 548.0
WIDTH = RIGHT - LEFT
BODY, SMALL = Style("tiro", 11), Style("tiro", 9.5)
PAST = "HTN|Type 2 DM|Hyperlipidemia|Hypothyroidism|GERD|Asthma|Depression"
MEDICINES = "lisinopril 10 mg|metformin 500 mg BID|atorvastatin 20 mg|omeprazole 20 mg"
BESIDES = (
    ("I10", "Essential (primary) hypertension", "at goal, continue lisinopril"),
    ("E78.5", "Hyperlipidemia, unspecified", "continue statin, lipids in 3 months"),
    ("E11.9", "Type 2 diabetes mellitus without complications", "A1c 6.9, continue metformin"),
)
Words = dict[str, str]


def draw(paper: Paper, referral: Referral, rng: Random) -> None:
    """Draw the head, whom it is about, the note's paragraphs, the plan, the close."""
    voice = Voice.of(rng, dates=rng.choice(["us", "plain", "long"]))
    words = own_words("referral_note", rng)
    sheet = paper.page("referral_order")
    y = _head(sheet, referral, voice, rng, words)
    y = _subject(sheet, y, referral, voice, rng, words)
    y = _note(sheet, y, referral, voice, rng, words)
    y = _plan(sheet, y, referral, voice, rng, words)
    _close(sheet, y + 10, referral, voice, rng, words)
    paper.imply("treatments", *EVALUATE)
    paper.imply("sex", referral.patient.sex)
    if referral.order.side != "none":
        paper.imply("laterality", referral.order.side)
    if not referral.order.urgent:
        paper.imply("urgent", False)
    if "frequency_per_week" in paper.facts:
        paper.imply("visits_requested", referral.order.visits)


def _head(sheet: Sheet, referral: Referral, voice: Voice, rng: Random, words: Words) -> float:
    who, clinic = referral.provider, referral.clinic
    sheet.fact(LEFT, 52, voice.organization(who), Style("tibo", 15))
    place = f"{who.street}, {who.city}, {who.state} {who.zip}"
    sheet.text(LEFT, 65, place, SMALL)
    numbers: list[Run] = ["Phone ", voice.phone("referring_phone", who.phone)]
    numbers += left_blank(rng, 0.1, ["  |  Fax ", voice.phone("referring_fax", who.fax)])
    sheet.labelled((LEFT, 77), "", numbers, SMALL)
    sheet.line(LEFT, 84, RIGHT, 84, 0.8)
    sheet.text(LEFT, 106, words["title"], Style("tibo", 12.5))
    day = voice.dated("order_date", referral.order.ordered_on)
    sheet.note(day, sheet.right(RIGHT, 106, day.printed, BODY))
    sheet.text(LEFT, 126, f"To: {clinic.organization}   Fax {voice.number(clinic.fax)}", BODY)
    return 148


def _subject(
    sheet: Sheet, y: float, referral: Referral, voice: Voice, rng: Random, words: Words
) -> float:
    """The patient and who pays, in the lines of the subject."""
    person, cover, second = referral.patient, referral.coverage, referral.secondary
    x = sheet.text(LEFT, y, f"{words['re']}:", BODY.bold())[2] + 8
    line: list[Run] = [voice.patient(person), f"   {words['born']}: ", voice.born(person.born)]
    phone: list[Run] = [f"   {words['phone']}: ", voice.phone("patient_phone", person.phone)]
    sheet.fitted((x, y), RIGHT - x, [*line, *left_blank(rng, 0.3, phone)], BODY)
    home: list[Run] = [voice.word("patient_street", person.street), ", ", *voice.city(person)]
    if rng.random() < 0.45:
        y += 14
        sheet.fitted((x, y), RIGHT - x, home, BODY)
    plan: list[Run] = [" ", voice.word("plan_name", cover.plan)]
    group: list[Run] = [f", {words['group']} ", *voice.group(cover)] if cover.group_number else []
    payer: list[Run] = [f"{words['insured']}: ", voice.payer(cover), *left_blank(rng, 0.7, plan)]
    payer += [f", {words['member']} ", Fact("member_id", cover.member_id)]
    y += 14
    sheet.fitted((x, y), RIGHT - x, [*payer, *left_blank(rng, 0.5, group)], BODY)
    if second:
        number = Fact("secondary_member_id", second.member_id)
        name = voice.word("secondary_payer_name", second.payer)
        y += 14
        sheet.fitted((x, y), RIGHT - x, ["Secondary: ", name, f", {words['member']} ", number],
                     BODY)  # fmt: skip
    y += 24
    sheet.text(LEFT, y, words["dear"], BODY)
    return sheet.prose((LEFT, y + 18, WIDTH), [words["opening"]], BODY) + 6


def _note(
    sheet: Sheet, y: float, referral: Referral, voice: Voice, rng: Random, words: Words
) -> float:
    order, condition = referral.order, referral.order.condition
    heads = words["heads"].split("|")
    past, taken = rng.sample(PAST.split("|"), 2), rng.sample(MEDICINES.split("|"), 2)
    measure = "; ".join(f"{order.say(name)} {found}" for name, found in condition.measures)
    pressure = f"BP {rng.randint(110, 146)}/{rng.randint(66, 90)}, HR {rng.randint(58, 92)}"
    filmed = voice.day(order.ordered_on - timedelta(days=rng.randint(2, 12)))
    films = f"X-ray {filmed}: no acute fracture, mild degenerative change."
    paragraphs: list[tuple[str, list[Run]]] = [
        (heads[0], _history(referral, voice, rng, words)),
        (heads[1], left_blank(rng, 0.3, [", ".join(past)])),
        (heads[2], left_blank(rng, 0.4, [", ".join(taken)])),
        (heads[3], left_blank(rng, 0.4, [rng.choice(["NKDA", "Penicillin (rash)", "Sulfa"])])),
        (heads[4], [f"{pressure}. {measure}. Tender to palpation. Neurovascularly intact."]),
        (heads[5], left_blank(rng, 0.4, [films])),
    ]
    for name, runs in paragraphs:
        if runs:
            x = sheet.text(LEFT, y, f"{name}:", BODY.bold())[2] + 5
            y = _after(sheet, x, y, runs) + 2
    sheet.text(LEFT, y + 4, f"{heads[6]}:", BODY.bold())
    return y + 20


def _after(sheet: Sheet, x: float, y: float, runs: list[Run]) -> float:
    """Text that goes on behind its heading, in a column of its own."""
    return sheet.prose((x, y, RIGHT - x), runs, BODY)


def _history(referral: Referral, voice: Voice, rng: Random, words: Words) -> list[Run]:
    order, person, condition = referral.order, referral.patient, referral.order.condition
    day = voice.began(order)[1]
    sex = Fact("sex", {"F": "female", "M": "male"}[person.sex], person.sex)
    runs: list[Run] = [f"{age(order, person)} y.o. ", sex, " with ",
                       *sided(order, condition.story), ". "]  # fmt: skip
    if condition.surgery:
        done = Fact("surgery", lower(order.say(condition.surgery)))
        runs += [f"{words['done']} ", done, " on ", day, ". "]
    elif condition.start == "injury":
        runs += [f"{words['hurt']} ", day, ". "]
    elif rng.random() < 0.7:
        runs += [f"{words['since']} ", day, ". "]
    if condition.accident:
        said = {"auto": "motor vehicle accident", "work": "work-related injury"}
        runs += ["This is a ", Fact("accident", said[condition.accident], condition.accident),
                 ", claim # ", Fact("claim_number", order.claim_number), ". "]  # fmt: skip
    return [*runs, words["tried"]]


def _plan(
    sheet: Sheet, y: float, referral: Referral, voice: Voice, rng: Random, words: Words
) -> float:
    """Numbered problems: what therapy is for, then perhaps one that it is not for."""
    order, rows = referral.order, referral.order.diagnoses
    for number, (code, said) in enumerate(rows, 1):
        name: list[Run] = [f"{said} (", Fact("diagnoses", code), ")"]
        sheet.text(LEFT + 8, y, f"{number}.", BODY)
        y = sheet.prose((LEFT + 24, y, WIDTH - 24), name, BODY) + 1
    y = sheet.prose((LEFT + 38, y, WIDTH - 38), _request(referral, voice, rng, words), BODY) + 2
    if rng.random() < 0.4:
        code, said, done = rng.choice(BESIDES)
        sheet.text(LEFT + 8, y, f"{len(rows) + 1}.", BODY)
        y = sheet.prose((LEFT + 24, y, WIDTH - 24), [f"{said} ({code}): {done}."], BODY) + 2
        sheet.paper.imply("diagnoses", code)
    weeks = rng.choice([w for w in (2, 4, 6, 8) if w != order.weeks])
    sheet.text(LEFT + 8, y + 2, f"{words['back']} {weeks} weeks, sooner if worse.", BODY)
    return y + 16


def _request(referral: Referral, voice: Voice, rng: Random, words: Words) -> list[Run]:
    order, condition = referral.order, referral.order.condition
    runs: list[Run] = [f"- {words['refer']} ", *shorthand(order, voice, rng), ": "]
    names = [lower(name) for name in condition.treatments]
    runs += [*listed("treatments", names, ", ", " and "), "."]
    care: list[Run] = [f" {words['care']}: ", Fact("precautions", condition.precautions), "."]
    if condition.precautions.endswith("."):
        care = care[:-1]
    runs += left_blank(rng, 0.4, care)
    if order.urgent:
        said = rng.choice(["URGENT", "please schedule urgently", "ASAP"])
        runs += [" (", Fact("urgent", said, True), ")"]
    return runs


def _close(
    sheet: Sheet, y: float, referral: Referral, voice: Voice, rng: Random, words: Words
) -> None:
    """By pen over the printed name, or by the record with the hour."""
    who, order = referral.provider, referral.order
    sheet.text(LEFT, y, words["close"], BODY)
    y += 16
    if rng.random() < 0.5:
        signature(sheet, referral, (LEFT, y + 24, LEFT + 220), rng, 24)
        y += 40
    else:
        said = words["unsigned"]
        if order.signed:
            name = f"{who.name}, {who.credentials}"
            said = f"{words['signed']} {name} {voice.day(order.ordered_on)} {clock(rng)}"
        box = sheet.text(LEFT, y + 6, said, Style("tiit", 10.5))
        sheet.note(Fact("order_signed", said, order.signed), box)
        y += 24
    npi: list[Run] = ["   NPI ", Fact("referring_npi", who.npi)]
    sheet.labelled((LEFT, y), "", [*voice.referrer(who), *left_blank(rng, 0.45, npi)], BODY)

"""An orthopedic record's therapy order: a grid of diagnoses, brackets ticked, goals, a period."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import timedelta
from random import Random

from simulator.paper.extras import Others
from simulator.paper.facts import Referral
from simulator.paper.marks import bracket, left_blank
from simulator.paper.own_words import own_words
from simulator.paper.people.plain_days import PLAIN_DAYS
from simulator.paper.phrases import EVALUATE, age, clock, counted
from simulator.paper.sheet import Fact, Paper, Run, Sheet, Style
from simulator.paper.voice import Voice

LEFT, MIDDLE, RIGHT = 50.0, 318.0, 562.0
BODY = Style("tiro", 10.5)
COLUMNS = (LEFT, LEFT + 34, LEFT + 378, LEFT + 452)
OFFERED = "Aquatic therapy|Dry needling|Orthotics/bracing|Work hardening|Vestibular rehab"
GOALS = "Decrease pain|Increase range of motion|Increase strength|Improve function"
Words = dict[str, str]
Cell = tuple[str, Sequence[Run]]


def draw(paper: Paper, referral: Referral, rng: Random) -> None:
    """Draw the practice, the patient, the grid, what is ordered and who orders it."""
    voice = Voice.of(rng, dates=rng.choice(["us", "plain"]))
    words = own_words("ortho_record_print", rng)
    sheet = paper.page("referral_order")
    _head(sheet, referral, voice, rng, words)
    y = _patient(sheet, 118, referral, voice, rng, words)
    y = _grid(sheet, y + 6, referral, voice, rng, words)
    y = _treatments(sheet, y + 10, referral, rng, words)
    y = _doses(sheet, y + 6, referral, rng, words)
    y = _terms(sheet, y, referral, voice, rng, words)
    _signed(sheet, y + 14, referral, voice, rng, words)
    paper.imply("treatments", *EVALUATE)
    if referral.order.side != "none":
        paper.imply("laterality", referral.order.side)
    if "frequency_per_week" in paper.facts and "visits_requested" not in paper.facts:
        paper.imply("visits_requested", referral.order.visits)


def _head(sheet: Sheet, referral: Referral, voice: Voice, rng: Random, words: Words) -> None:
    who = referral.provider
    box = sheet.centre(306, 48, who.organization, Style("tibo", 15))
    sheet.note(voice.organization(who), box)
    place = f"{who.street}, {who.city}, {who.state} {who.zip}"
    sheet.centre(306, 61, place, BODY.sized(9.5))
    numbers: list[Run] = ["Phone: ", voice.phone("referring_phone", who.phone)]
    numbers += left_blank(rng, 0.12, ["    Fax: ", voice.phone("referring_fax", who.fax)])
    sheet.labelled((226, 73), "", numbers, BODY.sized(9.5))
    sheet.centre(306, 97, words["title"], Style("tibo", 13))


def _row(sheet: Sheet, y: float, left: Cell, right: Cell) -> float:
    """Two named values side by side; a name whose value is missing stands alone."""
    for x, end, (name, runs) in ((LEFT, MIDDLE, left), (MIDDLE, RIGHT, right)):
        if name:
            start = sheet.text(x, y, f"{name}:", BODY.bold())[2] + 5
            sheet.fitted((start, y), end - start - 6, runs, BODY)
    return y + 15


def _patient(
    sheet: Sheet, y: float, referral: Referral, voice: Voice, rng: Random, words: Words
) -> float:
    person, order = referral.patient, referral.order
    cover, second = referral.coverage, referral.secondary
    home: list[Run] = [voice.word("patient_street", person.street), ", ", *voice.city(person)]
    phone: list[Run] = [voice.phone("patient_phone", person.phone)]
    sex: list[Run] = [Fact("sex", person.sex)]
    group: list[Run] = [f"   {words['group']}: ", *voice.group(cover)] if cover.group_number else []
    number: list[Run] = [Fact("member_id", cover.member_id), *left_blank(rng, 0.25, group)]
    y = _row(
        sheet, y, (words["name"], [voice.patient(person)]),
        (words["day"], [voice.dated("order_date", order.ordered_on)]),
    )  # fmt: skip
    born: list[Run] = [voice.born(person.born), f"   Age: {age(order, person)}"]
    y = _row(sheet, y, (words["born"], born), (words["sex"], left_blank(rng, 0.1, sex)))
    chart = str(rng.randint(10_000, 999_999))
    y = _row(sheet, y, (words["phone"], left_blank(rng, 0.12, phone)), (words["person"], [chart]))
    if rng.random() < 0.75:
        y = _row(sheet, y, (words["home"], home), ("", []))
    y = _row(sheet, y, (words["payer"], [voice.payer(cover)]), (words["member"], number))
    if second:
        name = voice.word("secondary_payer_name", second.payer)
        its = Fact("secondary_member_id", second.member_id)
        y = _row(sheet, y, (words["second"], [name]), (words["member"], [its]))
    return y


def _grid(
    sheet: Sheet, y: float, referral: Referral, voice: Voice, rng: Random, words: Words
) -> float:
    """The diagnoses between rules, then when it began and what was operated on."""
    order, condition = referral.order, referral.order.condition
    for x, name in zip(COLUMNS, words["grid"].split("|"), strict=True):
        sheet.text(x + 4, y + 10, name, BODY.bold().sized(9.5))
    sheet.frame((LEFT, y, RIGHT, y + 14), 0.6)
    y += 14
    for number, (code, said) in enumerate(order.diagnoses, 1):
        sided = f"{order.side} " in f"{said.replace(',', ' ')} "
        below = sheet.prose((COLUMNS[1] + 4, y + 11, 334), [said], BODY.sized(9.5), 1.15)
        sheet.text(COLUMNS[0] + 4, y + 11, str(number), BODY.sized(9.5))
        sheet.fact(COLUMNS[2] + 4, y + 11, Fact("diagnoses", code), BODY.sized(9.5))
        if sided:
            side = Fact("laterality", order.side.capitalize(), order.side)
            sheet.fact(COLUMNS[3] + 4, y + 11, side, BODY.sized(9.5))
        sheet.frame((LEFT, y, RIGHT, below - 7), 0.6)
        y = below - 7
    labels = dict(zip(("onset", "injury", "surgery"), words["began"].split("|"), strict=True))
    began: Cell = (labels[condition.start], [voice.began(order)[1]])
    if condition.start == "onset" and rng.random() < 0.5:
        began = (began[0], [])
    y = _row(sheet, y + 17, began, ("", []))
    if condition.surgery:
        done = Fact("surgery", order.say(condition.surgery))
        sheet.labelled((LEFT, y), f"{words['surgery']}:", [done], BODY)
        y += 15
    return _related(sheet, y, referral, rng, words)


def _related(sheet: Sheet, y: float, referral: Referral, rng: Random, words: Words) -> float:
    order, accident = referral.order, referral.order.condition.accident
    x = sheet.text(LEFT, y, words["related"], BODY.bold())[2] + 10
    kinds = words["kinds"].split("|")
    chosen = {"work": kinds[1], "auto": kinds[2]}.get(accident, kinds[0])
    for kind in kinds:
        box = bracket(sheet, (x, y), kind, kind == chosen, BODY)
        if kind == chosen and accident:
            sheet.note(Fact("accident", kind, accident), box, "mark")
        x = box[2] + 16
    if order.claim_number and rng.random() < 0.85:
        sheet.labelled((x, y), f"{words['claim']}:", [Fact("claim_number", order.claim_number)],
                       BODY)  # fmt: skip
    return y + 15


def _treatments(sheet: Sheet, y: float, referral: Referral, rng: Random, words: Words) -> float:
    x = sheet.text(LEFT, y, words["where"], BODY.bold())[2] + 10
    for kind, on in (("Internal", False), ("External", True)):
        x = bracket(sheet, (x, y), kind, on, BODY)[2] + 16
    sheet.text(x, y, referral.clinic.organization, BODY)
    sheet.text(LEFT, y + 19, f"{words['treat']}:", BODY.bold())
    y += 34
    wanted = referral.order.condition.treatments
    names = [*wanted, *rng.sample(OFFERED.split("|"), 4)]
    rng.shuffle(names)
    ticked = [words["ask"], *wanted]
    for number, name in enumerate([words["ask"], *names]):
        at = (LEFT + 12 + 172.0 * (number % 3), y + 14.0 * (number // 3))
        box = bracket(sheet, at, name, name in ticked, BODY.sized(10))
        if name in ticked:
            sheet.note(Fact("treatments", name), box, "mark")
    y += 14.0 * (len(names) // 3 + 1) + 5
    x = sheet.text(LEFT, y, f"{words['goals']}:", BODY.bold())[2] + 10
    for goal in GOALS.split("|"):
        x = bracket(sheet, (x, y), goal, rng.random() < 0.7, BODY.sized(9.5))[2] + 12
    return y + 15


def _doses(sheet: Sheet, y: float, referral: Referral, rng: Random, words: Words) -> float:
    """Either so often for so long, or so many visits besides, or the therapist decides."""
    order = referral.order
    often, long = counted(order, rng)
    visits = Fact("visits_requested", str(order.visits), order.visits)
    left_open = rng.random() < 0.1
    total: list[Run] = [] if left_open else left_blank(rng, 0.6, [visits])
    cells: list[Cell] = [
        (words["often"], [] if left_open else [often]),
        (words["long"], [] if left_open else [long]),
        (words["total"], total),
    ]
    for number, (name, runs) in enumerate(cells):
        sheet.labelled((LEFT + 138.0 * number, y), f"{name}:", runs, BODY)
    bracket(sheet, (LEFT + 418, y), words["open"], left_open, BODY)
    return y + 17


def _terms(
    sheet: Sheet, y: float, referral: Referral, voice: Voice, rng: Random, words: Words
) -> float:
    order = referral.order
    care: list[Run] = [Fact("precautions", order.condition.precautions)]
    x = sheet.text(LEFT, y, f"{words['care']}:", BODY.bold())[2] + 5
    y = sheet.prose((x, y, RIGHT - x), left_blank(rng, 0.25, care) or [" "], BODY) + 3
    until = order.ordered_on + timedelta(days=90)
    period = f"{voice.day(order.ordered_on)} - {voice.day(until)}"
    rank = Fact("urgent", "Urgent" if order.urgent else "Routine", order.urgent)
    return _row(sheet, y, (words["period"], [period]), (words["rank"], [rank]))


def _signed(
    sheet: Sheet, y: float, referral: Referral, voice: Voice, rng: Random, words: Words
) -> None:
    who, order = referral.provider, referral.order
    npi: list[Run] = [Fact("referring_npi", who.npi)]
    y = _row(sheet, y, (words["by"], voice.referrer(who)), ("NPI", left_blank(rng, 0.15, npi)))
    if rng.random() < 0.6:
        other = Others(rng, voice, PLAIN_DAYS).physician(rng.choice(["MD", "DO"]))
        y = _row(sheet, y, (words["copy"], [other]), ("", []))
    said = words["unsigned"]
    if order.signed:
        name = f"{who.name}, {who.credentials}"
        said = f"{words['signed']} {name} on {voice.day(order.ordered_on)} {clock(rng)}"
    box = sheet.text(LEFT, y + 12, said, Style("tiit", 10))
    sheet.note(Fact("order_signed", said, order.signed), box)
    footer = f"{referral.patient.last}, {referral.patient.first}    1/1"
    sheet.centre(306, 768, footer, BODY.sized(8.5))

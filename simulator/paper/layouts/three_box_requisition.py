"""A requisition with three boxes on top whose lines have no names: office, patient, who pays."""

from __future__ import annotations

from collections.abc import Sequence
from random import Random

from simulator.paper.extras import Others
from simulator.paper.facts import Referral
from simulator.paper.marks import left_blank
from simulator.paper.own_words import own_words
from simulator.paper.people.seen_seventh import SEEN_SEVENTH
from simulator.paper.phrases import EVALUATE, clock
from simulator.paper.sheet import Fact, Paper, Run, Sheet, Style
from simulator.paper.voice import Voice

LEFT, RIGHT = 36.0, 576.0
LINE, HEAD = Style("cour", 9), Style("cobo", 9)
OFFERED = ("Manual therapy", "Gait training", "Traction", "Dry needling", "Vestibular", "HEP")
Words = dict[str, str]


def draw(paper: Paper, referral: Referral, rng: Random) -> None:
    """Draw bars, the boxes, the line of the order, its comments, brackets, the signature."""
    capitals = rng.random() < 0.6
    voice = Voice.of(rng, capitals=capitals, dates=rng.choice(["us", "dashes", "day_first"]))
    words = own_words("three_box_requisition", rng)
    sheet = paper.page("referral_order")
    order = referral.order
    number = f"{rng.randint(10**9, 10**10 - 1)}"
    _bars(sheet, number, rng)
    if rng.random() < 0.5:
        day = f"{order.ordered_on:%Y-%m-%d} {rng.randint(8, 17):02}:{rng.randint(10, 59)}"
        line = (
            f"{day}  {referral.provider.organization[:22]}  {voice.number(referral.provider.fax)}"
        )
        sheet.text(30, 24, f"{line}  Page 001 of 001", Style("cour", 7.5))
    sheet.text(LEFT, 50, words["title"], Style("hebo", 14))
    width = (RIGHT - LEFT - 12) / 3
    boxes = zip(words["boxes"].split("|"), _boxes(referral, voice, rng), strict=True)
    for place, (head, rows) in enumerate(boxes):
        _box(sheet, LEFT + (width + 6) * place, width, head, rows)
    y = _ordered(sheet, 206, referral, voice, rng, words)
    y = _diagnoses(sheet, y + 16, referral, voice, words)
    y = _comments(sheet, y + 6, referral, voice, rng, words)
    _close(sheet, y + 14, referral, voice, rng, words)
    clinic = referral.clinic
    sheet.text(LEFT, 760, f"{words['to']} {clinic.organization} {voice.number(clinic.fax)}", LINE)
    sheet.right(RIGHT, 760, f"{words['by']} {Others(rng, voice, SEEN_SEVENTH).someone()}", LINE)
    paper.imply("treatments", *EVALUATE)
    if "visits_requested" not in paper.facts:
        paper.imply("visits_requested", order.visits)


def _bars(sheet: Sheet, number: str, rng: Random) -> None:
    """A bar code that scanners of the lab would read, and its number."""
    x = RIGHT - 150
    while x < RIGHT - 2:
        wide = rng.choice([1, 1, 1.6, 2.4])
        sheet.frame((x, 30, x + wide, 50), 0, 0.0)
        x += wide + rng.choice([1.2, 2, 3])
    sheet.text(RIGHT - 120, 60, f"* {number} *", LINE.sized(8))


def _boxes(referral: Referral, voice: Voice, rng: Random) -> list[list[list[Run]]]:
    """What stands in the three boxes: lines as on an envelope, most of them without a name."""
    who, person, cover = referral.provider, referral.patient, referral.coverage
    sex: list[Run] = ["   Sex ", Fact("sex", person.sex)]
    phone: list[Run] = [voice.phone("patient_phone", person.phone)]
    group: list[Run] = ["Grp ", *voice.group(cover)]
    return [
        [
            [voice.organization(who)],
            [who.street],
            [f"{who.city}, {who.state} {who.zip}"],
            ["Ph ", voice.phone("referring_phone", who.phone)],
            left_blank(rng, 0.12, ["Fx ", voice.phone("referring_fax", who.fax)]),
        ],
        [
            [voice.patient_last_first(person)],
            ["DOB ", voice.born(person.born), *left_blank(rng, 0.1, sex)],
            [voice.word("patient_street", person.street)],
            voice.city(person),
            left_blank(rng, 0.15, phone),
        ],
        [
            [voice.payer(cover)],
            left_blank(rng, 0.3, [voice.word("plan_name", cover.plan)]),
            ["ID ", Fact("member_id", cover.member_id)],
            left_blank(rng, 0.3, group),
            ["Rel: Self"],
        ],
    ]


def _box(sheet: Sheet, x: float, width: float, head: str, rows: Sequence[Sequence[Run]]) -> None:
    sheet.frame((x, 74, x + width, 186), 0.9)
    sheet.frame((x, 74, x + width, 90), 0.9, 0.85)
    sheet.text(x + 5, 85.5, head, HEAD)
    y = 106.0
    for runs in rows:
        if runs:
            sheet.fitted((x + 6, y), width - 12, runs, LINE)
        y += 17


def _ordered(
    sheet: Sheet, y: float, referral: Referral, voice: Voice, rng: Random, words: Words
) -> float:
    """One line of columns with what is ordered, by whom and when."""
    order = referral.order
    columns = (LEFT, 236.0, 330.0, 420.0)
    rank = Fact("urgent", "STAT" if order.urgent else words["rank"], order.urgent)
    cells: tuple[list[Run], ...] = (
        [words["order"]],
        [voice.dated("order_date", order.ordered_on), f" {clock(rng)[:-3]}"],
        [rank],
        voice.referrer(referral.provider),
    )
    for x, head in zip(columns, words["heads"].split("|"), strict=True):
        sheet.text(x, y, head, HEAD)
    sheet.line(LEFT, y + 4, RIGHT, y + 4, 0.7)
    for x, end, runs in zip(columns, (*columns[1:], RIGHT), cells, strict=True):
        sheet.fitted((x, y + 16), end - x - 6, runs, LINE)
    npi: list[Run] = ["NPI ", Fact("referring_npi", referral.provider.npi)]
    sheet.labelled((columns[3], y + 29), "", left_blank(rng, 0.12, npi), LINE)
    return y + 36


def _diagnoses(sheet: Sheet, y: float, referral: Referral, voice: Voice, words: Words) -> float:
    sheet.text(LEFT, y, words["dx"], HEAD)
    y += 14
    for code, said in referral.order.diagnoses:
        shown = said.upper() if voice.capitals else said
        sheet.fact(LEFT + 14, y, Fact("diagnoses", code), LINE)
        y = sheet.prose((LEFT + 80, y, RIGHT - LEFT - 86), [shown], LINE) + 2
    return y + 6


def _comments(
    sheet: Sheet, y: float, referral: Referral, voice: Voice, rng: Random, words: Words
) -> float:
    """The questions of the order with answers behind dots, the treatments one below the other."""
    order = referral.order
    label, began = voice.began(order)
    per = voice.word("frequency_per_week", f"{order.per_week} x week", order.per_week)
    weeks = voice.word("duration_weeks", f"{order.weeks} weeks", order.weeks)
    rows: list[tuple[str, list[Run]]] = [(words["often"], [per]), (words["long"], [weeks])]
    if rng.random() < 0.5:
        total: list[Run] = [Fact("visits_requested", str(order.visits), order.visits)]
        rows.append((words["total"], total))
    rows.append((label, left_blank(rng, 0.1, [began])))
    if order.condition.surgery:
        done = voice.word("surgery", order.say(order.condition.surgery))
        rows.append((words["surgery"], [done]))
    if order.condition.accident:
        kind = order.condition.accident
        said = {"auto": "Auto", "work": "Employment"}[kind]
        rows.append((words["accident"], [voice.word("accident", said, kind)]))
        rows.append((words["claim"], [Fact("claim_number", order.claim_number)]))
    care: list[Run] = [voice.word("precautions", order.condition.precautions)]
    rows.append((words["care"], left_blank(rng, 0.2, care)))
    for name, runs in rows:
        dots = "." * max(3, 24 - len(name))
        sheet.text(LEFT + 14, y, f"{name}{dots}", LINE)
        sheet.fitted((LEFT + 154, y), RIGHT - LEFT - 160, runs, LINE)
        y += 14
    sheet.text(LEFT, y + 8, words["treat"], HEAD)
    y += 8
    wanted = order.condition.treatments
    offered = [*wanted, *(name for name in OFFERED if name not in wanted)]
    for number, name in enumerate(rng.sample(offered, len(offered))):
        fact = voice.word("treatments", name)
        at = (LEFT + 14 + 270.0 * (number % 2), y + 14 + 14.0 * (number // 2))
        box = sheet.text(*at, f"[{'X' if name in wanted else ' '}] {fact.printed}", LINE)
        sheet.ticked(fact.printed, box, name in wanted)
        if name in wanted:
            sheet.note(fact, box)
    return y + 14 + 14.0 * ((len(offered) + 1) // 2)


def _close(
    sheet: Sheet, y: float, referral: Referral, voice: Voice, rng: Random, words: Words
) -> None:
    who, order = referral.provider, referral.order
    said = words["unsigned"]
    if order.signed:
        said = f"{words['signed']} {who.last}, {who.first} {who.credentials} "
        said += f"{voice.day(order.ordered_on)} {clock(rng)}"
    box = sheet.text(LEFT, y + 14, said, LINE)
    sheet.note(Fact("order_signed", said, order.signed), box)

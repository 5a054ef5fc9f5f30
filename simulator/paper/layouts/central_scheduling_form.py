"""A hospital's order to its scheduling desk: cells with captions, a column to each provider."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from random import Random

from simulator.paper import invent
from simulator.paper.extras import Others
from simulator.paper.facts import Referral
from simulator.paper.form_rows import treatment_squares
from simulator.paper.front_desk import FrontDesk
from simulator.paper.own_words import own_words
from simulator.paper.penned import signature
from simulator.paper.people.seen_twentieth import SEEN_TWENTIETH
from simulator.paper.phrases import counted, in_short
from simulator.paper.sheet import Fact, Paper, Run, Sheet, Style
from simulator.paper.truth import Box, around

LEFT, RIGHT, HIGH = 40.0, 572.0, 25.0
PRINTED, BOLD, SMALL = Style("helv", 9), Style("hebo", 9), Style("helv", 6.5)
KINDS = (
    "Family Medicine|Internal Medicine|Orthopedic Associates|Primary Care|Pain and Spine|"
    "Neurosurgery Clinic|Medical Group"
)
HOSPITALS = ("Regional Hospital", "County Memorial", "Medical Center", "Health Campus")
SQUARES = (
    (0.0, ("Trunk stabilization", "Hip strengthening", "Quad strengthening",
           "Scapular stabilization", "Lower extremity strengthening", "Passive stretching")),
    (178.0, ("Gait training", "Balance training", "Vestibular exercises", "Posture training",
             "Joint mobilization", "Soft tissue mobilization")),
    (356.0, ("Mechanical traction", "Electrical stimulation", "Hot packs", "Cold packs",
             "Aquatic exercise", "Home program")),
)  # fmt: skip
Words = dict[str, str]
Cell = tuple[float, str, Sequence[Run]]
"""Where a cell ends, its caption, what stands in it."""


def draw(paper: Paper, referral: Referral, rng: Random) -> None:
    """Draw the hospital, patient, coverage, three providers, codes, the service, who signs."""
    kinds = ["MD", "DO", "PA-C", "NP", "PA-C", "FNP-C"]
    who = replace(referral.provider, credentials=rng.choice(kinds))
    desk = FrontDesk.of(replace(referral, provider=who), rng, "us", "plain", "dashes").being(KINDS)
    words = own_words("central_scheduling_form", rng)
    look = Style(rng.choice(["tiro", "cour", "heit"]), 10)
    sheet = paper.page("referral_order")
    y = _hospital(sheet, desk, words)
    y = _cells(sheet, _patient(sheet, y, desk, words, look), _contact(desk, words), look)
    y = _grid(sheet, y + 7, (130.0, 300.0, 410.0, 500.0), _cover(desk, words), look)
    y = _grid(sheet, y + 7, (110.0, 280.0, 430.0), _providers(desk, words), look)
    y = _grid(sheet, y + 7, (70.0, 160.0), _codes(desk, words), look)
    y = _cells(sheet, y, [_history(desk, words)], look)
    y = _service(sheet, y + 16, desk, words, look)
    _sign(sheet, y, desk, words, look)
    desk.conclude(paper, words["ask"], "physical therapy")


def _hospital(sheet: Sheet, desk: FrontDesk, words: Words) -> float:
    """The hospital that is to treat, and where its scheduling desk gets the fax."""
    others, town = (
        Others(desk.rng, desk.voice, SEEN_TWENTIETH),
        desk.rng.choice(SEEN_TWENTIETH.places)[0],
    )
    name = f"{town} {desk.rng.choice(HOSPITALS)}"
    sheet.text(LEFT, 46, name, BOLD.sized(13))
    sheet.right(RIGHT, 46, words["title"], BOLD.sized(12))
    sheet.text(LEFT, 59, f"{words['to']} {others.number()}", BOLD)
    sheet.right(RIGHT, 59, f"{words['questions']} {others.number()}", PRINTED)
    sheet.text(LEFT, 71, words["complete"], Style("heit", 8))
    return 78


def _cells(sheet: Sheet, y: float, rows: Sequence[Sequence[Cell]], look: Style) -> float:
    """Rows of ruled cells with the caption small in the upper corner."""
    for row in rows:
        x = LEFT
        for end, caption, runs in row:
            _cell(sheet, (x, y, end, y + HIGH), caption)
            sheet.fitted((x + 5, y + HIGH - 5), end - x - 8, runs, look)
            x = end
        y += HIGH
    return y


def _cell(sheet: Sheet, box: Box, caption: str) -> None:
    sheet.frame(box, 0.6)
    sheet.text(box[0] + 3, box[1] + 7.5, caption, SMALL)


def _patient(sheet: Sheet, y: float, desk: FrontDesk, words: Words, look: Style) -> float:
    """The name in cells of its own parts, then birth, sex, telephone."""
    person = desk.referral.patient
    edges = (LEFT, 160.0, 270.0, 296.0, 386.0, 430.0, RIGHT)
    captions = words["of_patient"].split("|")
    for caption, x, end in zip(captions, edges, edges[1:], strict=False):
        _cell(sheet, (x, y, end, y + HIGH), caption)
    parts = [(edges[0], person.last, edges[1]), (edges[1], person.first, edges[2])]
    parts += [(edges[2], person.middle, edges[3])] if person.middle else []
    boxes = []
    for x, part, end in parts:
        size = min(look.size, look.size * (end - x - 8) / max(1, len(part)) / 0.6)
        boxes.append(sheet.text(x + 5, y + HIGH - 5, part, look.sized(size)))
    printed = " ".join(part for _, part, _ in parts)
    sheet.note(Fact("patient_name", printed, person.name), around(*boxes))
    for x, end, runs in zip(edges[3:], edges[4:], (desk.born(), desk.sex(0.15), desk.phone(0.12)),
                            strict=False):  # fmt: skip
        sheet.fitted((x + 5, y + HIGH - 5), end - x - 8, runs, look)
    return y + HIGH


def _contact(desk: FrontDesk, words: Words) -> list[list[Cell]]:
    person = desk.referral.patient
    street = desk.voice.word("patient_street", person.street)
    home = desk.maybe(0.15, street)
    lines: list[list[Run]] = [[], [], []]
    if home:
        lines = [
            [desk.voice.word("patient_city", person.city)],
            [Fact("patient_state", person.state)],
            [Fact("patient_zip", person.zip)],
        ]
    ends = (270.0, 430.0, 470.0, RIGHT)
    return [list(zip(ends, words["of_home"].split("|"), [home, *lines], strict=True))]


def _grid(
    sheet: Sheet,
    y: float,
    inner: Sequence[float],
    rows: Sequence[Sequence[Sequence[Run]]],
    look: Style,
) -> float:
    """A table: a grey row of heads, then rows whose first cell is in bold."""
    edges = (LEFT, *inner, RIGHT)
    for place, row in enumerate(rows):
        for column, runs in enumerate(row):
            x, end = edges[column], edges[column + 1]
            sheet.frame((x, y, end, y + 15), 0.6, 0.88 if place == 0 else None)
            bold = place == 0 or column == 0
            sheet.fitted((x + 4, y + 11), end - x - 7, runs, BOLD.sized(8) if bold else look)
        y += 15
    return y


def _named(names: str) -> list[list[Run]]:
    """A cell to each of some names."""
    return [[name] for name in names.split("|")]


def _cover(desk: FrontDesk, words: Words) -> list[list[list[Run]]]:
    """A row to each coverage; the second one is empty where there is none."""
    second, number = desk.second(0.05)
    ranks = words["ranks"].split("|")
    heads: list[list[Run]] = [[], *_named(words["of_cover"])]
    plan = desk.maybe(0.3, desk.voice.word("plan_name", desk.referral.coverage.plan))
    member, group = desk.member(0.1), desk.group(0.2)
    return [
        heads,
        [[ranks[0]], desk.payer(0.06, 0.0), plan, member, group],
        [[ranks[1]], second, [], number, []],
    ]


def _providers(desk: FrontDesk, words: Words) -> list[list[list[Run]]]:
    """Who orders, who supervises, who is the family's doctor: only the first one refers."""
    others, rng, who = (
        Others(desk.rng, desk.voice, SEEN_TWENTIETH),
        desk.rng,
        desk.referral.provider,
    )
    heads: list[list[Run]] = [[], *_named(words["of_doctors"])]
    names = words["of_doctor"].split("|")
    helped = who.credentials not in ("MD", "DO")
    boss: list[list[Run]] = [[], [], [], []]
    if helped:
        said = [others.physician(), "", invent.npi(rng), desk.voice.number(who.phone)]
        boss = [[said[0]], [], [said[2]], [said[3]]]
    family: list[list[Run]] = [[], [], [], []]
    if rng.random() < 0.75:
        family = [[others.physician()], [], [], [others.number()]]
    mine: list[list[Run]] = [desk.referrer(), [desk.office()], desk.npi(0.2), desk.tel()]
    rows: list[list[list[Run]]] = []
    for place, cells in enumerate(zip(mine, boss, family, strict=True)):
        rows.append([[names[place]], *cells])
    return [heads, *rows, [[names[4]], desk.fax(0.15), [], []]]


def _codes(desk: FrontDesk, words: Words) -> list[list[list[Run]]]:
    """Three rows for codes, each with its words beside it; some stay empty."""
    coded = desk.rng.random() < 0.9
    rows: list[list[list[Run]]] = [_named(words["of_codes"])]
    for number, (code, said) in enumerate(desk.referral.order.diagnoses, start=1):
        codes: list[Run] = [Fact("diagnoses", code)] if coded else []
        rows.append([[str(number)], codes, [in_short(said)]])
    while len(rows) < 4:
        rows.append([[str(len(rows))], [], []])
    return rows


def _history(desk: FrontDesk, words: Words) -> list[Cell]:
    hurt = desk.accident()
    return [
        (230, words["done"], desk.surgery()),
        (330, desk.began_as(words["since"]), desk.began(0.15)),
        (RIGHT, words["hurt"], hurt),
    ]


def _service(sheet: Sheet, y: float, desk: FrontDesk, words: Words, look: Style) -> float:
    """Which service, how soon, the squares, the course."""
    order, x = desk.referral.order, LEFT
    for number, name in enumerate(words["services"].split("|")):
        x = sheet.square((x, y), name, number == 0, BOLD)[2] + 16
    ranks = words["soon"].split("|")
    x = 360.0
    for number, name in enumerate(ranks):
        box = sheet.square((x, y), name, number == order.urgent, PRINTED)
        if number == order.urgent:
            sheet.note(Fact("urgent", name, order.urgent), box, "mark")
        x = box[2] + 14
    sheet.square((LEFT, y + 18), words["ask"], True, BOLD)
    y, left = treatment_squares(sheet, (LEFT, y + 35), SQUARES, order.condition.treatments, PRINTED)
    often, long = counted(order, desk.rng)
    names = words["course"].split("|")
    ends, values = (217.0, 394.0, RIGHT), ([often], [long], desk.visits(0.4))
    cells: list[Cell] = list(zip(ends, names, values, strict=False))
    rest: list[Cell] = [(RIGHT, names[3], left)]
    care: list[Cell] = [(RIGHT, words["care"], desk.care(0.25))]
    return _cells(sheet, y, [cells, rest, care], look)


def _sign(sheet: Sheet, y: float, desk: FrontDesk, words: Words, look: Style) -> None:
    """The signature in a cell of its own, the day beside it."""
    _cell(sheet, (LEFT, y, 430, y + 40), words["sign"])
    signature(sheet, desk.referral, (LEFT + 20, y + 38, 420), desk.rng, 20)
    _cell(sheet, (430, y, RIGHT, y + 40), words["day"])
    sheet.labelled((440, y + 32), "", desk.day(), look)
    sheet.text(LEFT, 768, words["number"], SMALL)
    sheet.right(RIGHT, 768, words["foot"], SMALL)

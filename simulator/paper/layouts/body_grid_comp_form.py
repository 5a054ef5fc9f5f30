"""A work injury clinic's therapy request: the claim beside the patient, a grid of body parts."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from random import Random

from simulator.paper import extras, invent
from simulator.paper.extras import Others
from simulator.paper.facts import Referral
from simulator.paper.form_rows import one_ticked, treatment_squares
from simulator.paper.front_desk import FrontDesk
from simulator.paper.marks import bracket
from simulator.paper.own_words import own_words
from simulator.paper.penned import signature
from simulator.paper.people.seen_nineteenth import SEEN_NINETEENTH
from simulator.paper.phrases import brief, counted
from simulator.paper.sheet import Fact, Paper, Run, Sheet, Style

LEFT, MIDDLE, RIGHT = 40.0, 308.0, 572.0
PRINTED, BOLD, SMALL = Style("helv", 9), Style("hebo", 9), Style("helv", 8)
KINDS = "Occupational Medicine|Work Health|Industrial Health|Employee Health and Urgent Care"
CARRIERS = (
    "Sentry Insurance", "Old Republic", "Great American", "Helmsman Mgmt Services", "FFVA Mutual",
    "SFM Mutual", "Missouri Employers Mutual", "Builders Mutual", "Key Risk", "LWCC",
    "Society Insurance", "Encova", "WCF Mutual", "Church Mutual", "Amerisure", "PMA Companies",
)  # fmt: skip
AT_WORK = (
    "lifting_box_work_back", "ladder_catch_work_shoulder", "wet_floor_work_knee",
    "dock_step_work_ankle",
)  # fmt: skip
SHAPES = ("WC#######", "##-####-##", "####-WC-##-#######", "E#######", "0##########")
PARTS = ("Neck", "Upper back", "Low back", "Shoulder", "Elbow", "Wrist", "Hip", "Knee", "Ankle")
SQUARES = (
    (0.0, ("Therapeutic exercise", "Core strengthening", "Range of motion", "Manual therapy",
           "Gait training", "Work conditioning", "Work hardening")),
    (130.0, ("Scapular strengthening", "Quadriceps strengthening", "Ankle strengthening",
             "Cryotherapy", "Moist heat", "Ultrasound", "Functional capacity eval")),
)  # fmt: skip
Words = dict[str, str]
Row = tuple[str, Sequence[Run]]


def draw(paper: Paper, referral: Referral, rng: Random) -> None:
    """Draw the clinic, patient beside claim, body parts beside treatments, the course, the sign."""
    desk = FrontDesk.of(_hurt(referral, rng), rng, "us", "plain", "dashes").being(KINDS)
    words = own_words("body_grid_comp_form", rng)
    look = Style(rng.choice(["tiro", "cour", "helv"]), 9.5)
    sheet = paper.page("referral_order")
    y = _clinic(sheet, desk, words)
    heads = words["heads"].split("|")
    ends = (_block(sheet, (LEFT, y, MIDDLE - 8), heads[0], _patient(desk, words), look),
            _block(sheet, (MIDDLE, y, RIGHT), heads[1], _claim(desk, words), look))  # fmt: skip
    y = _injury(sheet, max(ends) + 8, desk, words, look)
    end = _grid(sheet, y, desk, words)
    _treatments(sheet, y, desk, words, look)
    y = _course(sheet, end + 14, desk, words, look)
    y = _status(sheet, y + 18, desk, words, look)
    _sign(sheet, y, desk, words, look)
    desk.conclude(paper, words["ask"])


def _hurt(referral: Referral, rng: Random) -> Referral:
    """The same patient hurt at work, whose employer's insurer pays."""
    order = invent.order(rng, referral.order.ordered_on, rng.choice(AT_WORK), SEEN_NINETEENTH)
    order = replace(order, claim_number=invent.filled(rng.choice(SHAPES), rng))
    cover = replace(referral.coverage, payer=rng.choice(CARRIERS))
    who = replace(referral.provider, credentials=rng.choice(["MD", "DO", "PA-C", "FNP-C", "MD"]))
    return replace(referral, order=order, coverage=cover, secondary=None, provider=who)


def _clinic(sheet: Sheet, desk: FrontDesk, words: Words) -> float:
    fax = desk.fax(0.12)
    sheet.fact(LEFT, 46, Fact("accident", words["title"], "work"), BOLD.sized(14))
    sheet.line(LEFT, 53, RIGHT, 53, 2)
    sheet.fitted((LEFT, 67), 230, [desk.office()], BOLD.sized(10.5))
    sheet.right(RIGHT, 67, desk.address(), SMALL)
    line: list[Run] = [f"{words['tel']} ", *desk.tel()]
    line += [f"   {words['fax']} ", *fax] if fax else []
    sheet.labelled((LEFT, 80), "", line, SMALL)
    sheet.labelled((430, 80), "", [f"{words['day']} ", *desk.day()], BOLD.sized(9.5))
    return 90


def _block(
    sheet: Sheet, at: tuple[float, float, float], head: str, rows: Sequence[Row], look: Style
) -> float:
    """A framed half: its head in a grey bar, a line to each name and value."""
    x, y, end = at
    sheet.frame((x, y, end, y + 15), 0.8, 0.86)
    sheet.text(x + 5, y + 11, head, BOLD)
    base = y + 29
    for name, runs in rows:
        start = sheet.text(x + 5, base, name, PRINTED)[2] + 5
        sheet.fitted((start, base), end - start - 5, runs, look)
        base += 15.5
    sheet.frame((x, y + 15, end, y + 128), 0.8)
    return y + 128


def _patient(desk: FrontDesk, words: Words) -> list[Row]:
    person = desk.referral.patient
    street = desk.voice.word("patient_street", person.street)
    home = desk.maybe(0.2, street)
    return [
        (words["patient"], desk.name()),
        (words["born"], desk.born()),
        (words["sex"], desk.sex(0.3)),
        (words["phone"], desk.phone(0.15)),
        (words["home"], home),
        (words["city"], desk.voice.city(person) if home else []),
        (words["work"], [extras.employer(desk.rng)]),
    ]


def _claim(desk: FrontDesk, words: Words) -> list[Row]:
    """Who pays and decides; the telephone of the adjuster is nobody's who refers."""
    others, order, rng = (
        Others(desk.rng, desk.voice, SEEN_NINETEENTH),
        desk.referral.order,
        desk.rng,
    )
    named = rng.random() < 0.75
    adjuster: list[Run] = [Fact("adjuster", others.someone())] if named else []
    allowed = "" if rng.random() < 0.5 else f"AUTH-{rng.randint(10_000, 99_999)}"
    return [
        (words["carrier"], desk.payer(0.06, 0.0)),
        (words["claim"], desk.maybe(0.08, Fact("claim_number", order.claim_number))),
        (words["hurt_on"], desk.began(0.08)),
        (words["adjuster"], adjuster),
        (words["adjuster_tel"], [others.number()] if named else []),
        (words["manager"], [f"{others.someone()}, RN"] if rng.random() < 0.3 else []),
        (words["allowed"], [allowed]),
    ]


def _injury(sheet: Sheet, y: float, desk: FrontDesk, words: Words, look: Style) -> float:
    """How it happened, then each diagnosis after its code."""
    y += 10
    start = sheet.text(LEFT, y, words["how"], BOLD)[2] + 5
    sheet.fitted((start, y), RIGHT - start, desk.story(), look)
    for number, (code, said) in enumerate(desk.referral.order.diagnoses, start=1):
        y += 16
        start = sheet.text(LEFT, y, f"{words['dx']} {number}:", BOLD)[2] + 5
        sheet.fitted((start, y), RIGHT - start, [Fact("diagnoses", code), "  ", brief(said)], look)
    return y + 10


def _grid(sheet: Sheet, y: float, desk: FrontDesk, words: Words) -> float:
    """A row to each part of the body, an X in the column of its side."""
    order, edges = desk.referral.order, (LEFT, 130.0, 180.0, 230.0, 272.0)
    names = words["sides"].split("|")
    part = order.condition.part.capitalize()
    column = {"right": 1, "left": 2, "none": 3}[order.side]
    for number, row in enumerate((words["part"], *PARTS)):
        top = y + 17 * number
        for place in range(4):
            sheet.frame((edges[place], top, edges[place + 1], top + 17), 0.6,
                        0.9 if number == 0 else None)  # fmt: skip
        sheet.text(LEFT + 5, top + 12, row, BOLD if number == 0 else PRINTED)
        if number == 0:
            for place, name in enumerate(names, start=1):
                sheet.centre((edges[place] + edges[place + 1]) / 2, top + 12, name, BOLD.sized(8))
        elif row == part:
            middle = (edges[column] + edges[column + 1]) / 2
            box = sheet.centre(middle, top + 12.5, "X", BOLD.sized(11))
            if column < 3:
                sheet.note(Fact("laterality", names[column - 1], order.side), box, "mark")
    return y + 17 * (len(PARTS) + 1)


def _treatments(sheet: Sheet, y: float, desk: FrontDesk, words: Words, look: Style) -> None:
    asked, x = desk.referral.order.condition.treatments, 290.0
    bracket(sheet, (x, y + 11), words["ask"], True, BOLD)
    box = bracket(sheet, (x + 150, y + 11), words["fast"], desk.referral.order.urgent, BOLD)
    if desk.referral.order.urgent:
        sheet.note(Fact("urgent", words["fast"], True), box, "mark")
    sheet.text(x, y + 31, words["with"], BOLD)
    end, left = treatment_squares(sheet, (x, y + 48), SQUARES, asked, PRINTED)
    start = sheet.text(x, end + 8, words["other"], PRINTED)[2] + 4
    sheet.line(start, end + 10, RIGHT, end + 10, 0.5)
    sheet.fitted((start + 3, end + 8), RIGHT - start - 5, left, look)


def _course(sheet: Sheet, y: float, desk: FrontDesk, words: Words, look: Style) -> float:
    """Three cells, each with its name on top and a number below."""
    often, long = counted(desk.referral.order, desk.rng)
    cells: tuple[list[Run], ...] = ([often], [long], desk.visits(0.4))
    x = LEFT
    for name, runs in zip(words["course"].split("|"), cells, strict=True):
        sheet.frame((x, y, x + 118, y + 15), 0.6, 0.9)
        sheet.frame((x, y + 15, x + 118, y + 34), 0.6)
        sheet.text(x + 5, y + 11, name, BOLD.sized(8.5))
        sheet.labelled((x + 48, y + 28), "", runs, look.sized(11))
        x += 118
    return y + 34


def _status(sheet: Sheet, y: float, desk: FrontDesk, words: Words, look: Style) -> float:
    """Whether the patient may work, which orders nothing, and with what care."""
    x = sheet.text(LEFT, y, words["status"], BOLD)[2] + 10
    one_ticked(sheet, (x, y), words["states"].split("|"), desk.rng.choice([0, 1, 1]), PRINTED)
    y += 20
    start = sheet.text(LEFT, y, words["care"], BOLD)[2] + 5
    sheet.fitted((start, y), RIGHT - start, desk.care(0.2), look)
    return y + 18


def _sign(sheet: Sheet, y: float, desk: FrontDesk, words: Words, look: Style) -> None:
    npi = desk.npi(0.3)
    y += 34
    start = sheet.text(LEFT, y, words["sign"], PRINTED)[2] + 4
    sheet.line(start, y + 2, 400, y + 2, 0.6)
    signature(sheet, desk.referral, (start, y + 2, 390), desk.rng, 22)
    line: list[Run] = [*desk.referrer(), *(["     NPI ", *npi] if npi else [])]
    start = sheet.text(LEFT, y + 22, words["printed"], PRINTED)[2] + 5
    sheet.fitted((start, y + 22), RIGHT - start, line, look)
    sheet.centre(306, 766, words["foot"], Style("heit", 8))

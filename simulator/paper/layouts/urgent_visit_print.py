"""What an urgent care prints at the door: the visit in two columns, the referral in a box."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from random import Random

from simulator.paper import invent
from simulator.paper.facts import Referral
from simulator.paper.front_desk import FrontDesk
from simulator.paper.own_words import own_words
from simulator.paper.people.seen_sixteenth import SEEN_SIXTEENTH
from simulator.paper.phrases import brief
from simulator.paper.sheet import Fact, Paper, Run, Sheet, Style

LEFT, MIDDLE, RIGHT = 46.0, 312.0, 566.0
BODY = Style("helv", 9.5)
KINDS = "Urgent Care|Walk-In Care|Express Care|Urgent Care Center|Immediate Care"
ACUTE = (
    "gardening_back_ache", "sciatic_pain_sitting", "stiff_neck_computer", "wrist_sprain_fall",
    "ankle_turned_curb", "inner_knee_ligament", "swollen_worn_knee", "heel_morning_pain",
    "spinning_in_bed", "rear_ended_neck", "collarbone_healing", "biceps_tendon_sore",
    "pallet_back_work", "knee_twist_work",
)  # fmt: skip
FILMED = ("wrist", "ankle", "knee", "shoulder", "foot")
Words = dict[str, str]
Line = tuple[str, Sequence[Run]]


def draw(paper: Paper, referral: Referral, rng: Random) -> None:
    """Draw the clinic, the patient's band, the visit, the referral's box, follow up, who signed."""
    order = invent.order(rng, referral.order.ordered_on, rng.choice(ACUTE), SEEN_SIXTEENTH)
    who = replace(referral.provider, credentials=rng.choice(["PA-C", "NP", "MD", "DO", "FNP-C"]))
    shown = replace(referral, order=order, provider=who)
    desk = FrontDesk.of(shown, rng, "us", "plain", "month").being(KINDS)
    words = own_words("urgent_visit_print", rng)
    heads = words["heads"].split("|")
    sheet = paper.page("referral_order")
    y = _clinic(sheet, desk, words)
    y = _band(sheet, y, desk, words)
    y = _visit(sheet, y + 22, heads, desk, words)
    y = _referral(sheet, y + 12, heads[4], desk, words)
    rest = "" if order.condition.part == "balance" else words["rest"]
    y = _said(sheet, (LEFT, y + 26, RIGHT), heads[5], [f"{rest} {words['back']}"])
    signed = desk.signed(words["signed"], words["unsigned"])
    sheet.labelled((LEFT, y + 16), "", [signed], BODY)
    npi = desk.npi(0.35)
    if npi:
        sheet.labelled((LEFT, y + 30), words["npi"], npi, BODY)
    sheet.centre(306, 766, "Page 1 of 1", BODY.sized(8))
    desk.conclude(paper, words["ask"])


def _clinic(sheet: Sheet, desk: FrontDesk, words: Words) -> float:
    """A dark bar with the print's title, and the clinic under it."""
    sheet.banner((LEFT, 36, RIGHT, 60), words["title"], Style("hebo", 14), 0.2)
    sheet.fact(LEFT, 80, desk.office(), Style("hebo", 13))
    sheet.text(LEFT, 94, desk.address(), BODY)
    fax = desk.fax(0.25)
    line: list[Run] = [f"{words['tel']} ", *desk.tel()]
    sheet.labelled((LEFT, 106), "", [*line, *([f"  {words['fax']} ", *fax] if fax else [])], BODY)
    return 116


def _band(sheet: Sheet, y: float, desk: FrontDesk, words: Words) -> float:
    """The patient in two columns on light grey."""
    insured = desk.rng.random() < 0.8
    left: list[Line] = [
        (words["patient"], desk.name()),
        (words["born"], desk.born()),
        (words["sex"], desk.sex(0.15)),
        (words["home"], desk.home(0.2)),
    ]
    right: list[Line] = [
        (words["day"], desk.day()),
        (words["seen"], desk.referrer()),
        (words["phone"], desk.phone(0.15)),
    ]
    if insured:
        right += [(words["payer"], desk.payer(0.05, 0.15)), (words["member"], desk.member(0.1))]
    high = 14 * max(len(left), len(right)) + 8
    sheet.frame((LEFT, y, RIGHT, y + high), 0, 0.93)
    for x, end, lines in ((LEFT + 6, MIDDLE, left), (MIDDLE + 6, RIGHT, right)):
        for row, (name, runs) in enumerate(lines):
            sheet.text(x, y + 15 + 14 * row, name, BODY.bold())
            sheet.fitted((x + 82, y + 15 + 14 * row), end - x - 86, runs, BODY)
    return y + high


def _said(sheet: Sheet, at: tuple[float, float, float], head: str, runs: Sequence[Run]) -> float:
    """A head and what stands under it, up to where the column ends."""
    x, y, end = at
    sheet.text(x, y, head, Style("hebo", 11))
    return sheet.prose((x, y + 14, end - x - 8), runs, BODY)


def _visit(sheet: Sheet, y: float, heads: Sequence[str], desk: FrontDesk, words: Words) -> float:
    """At the left why and what it is, at the right what was measured, pictured, prescribed."""
    order, rng = desk.referral.order, desk.rng
    left = _said(sheet, (LEFT, y, MIDDLE), heads[0], [*desk.story(), "."])
    sheet.text(LEFT, left + 8, heads[1], Style("hebo", 11))
    left += 22
    for code, said in order.diagnoses:
        runs: list[Run] = [brief(said), " - ", Fact("diagnoses", code)]
        left = sheet.prose((LEFT, left, MIDDLE - LEFT - 8), runs, BODY)
    right = _said(sheet, (MIDDLE + 6, y, RIGHT), "Vitals", [words["vitals"]])
    if order.condition.part in FILMED and rng.random() < 0.8:
        right = _said(sheet, (MIDDLE + 6, right + 8, RIGHT), heads[2], [words["films"]])
    right = _said(sheet, (MIDDLE + 6, right + 8, RIGHT), heads[3], [words["pills"]])
    return max(left, right)


def _referral(sheet: Sheet, y: float, head: str, desk: FrontDesk, words: Words) -> float:
    """The order in a box under its head."""
    order = desk.referral.order
    sheet.text(LEFT, y, head, Style("hebo", 11))
    top = y + 6
    rank = Fact("urgent", words["fast" if order.urgent else "calm"], order.urgent)
    visits, began, care = desk.visits(0.6), desk.began(0.3), desk.care(0.25)
    dose: list[Run] = [f"{words['dose']} ", *desk.course()]
    dose += [f". {words['visits']} ", *visits] if visits else []
    hurt = desk.accident()
    rows: list[Sequence[Run]] = [
        [f"{words['ask']} (", rank, ")"],
        dose,
        [f"{words['treat']} ", *desk.treatments()],
        [f"{desk.began_as(words['began'])} ", *began] if began else [],
        [f"{words['hurt']} ", *hurt] if hurt else [],
        [f"{words['care']} ", *care] if care else [],
    ]
    sheet.text(LEFT + 10, top + 18, words["order"], BODY.bold().sized(10.5))
    y = top + 34
    for runs in (row for row in rows if row):
        y = sheet.prose((LEFT + 10, y, RIGHT - LEFT - 20), runs, BODY, 1.3) + 2
    sheet.frame((LEFT, top, RIGHT, y - 4), 0.9)
    return y - 4

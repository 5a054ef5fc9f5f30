"""A sheet of a pad for injured workers and drivers: the claim, the wish in boxes, half a page."""

from __future__ import annotations

from dataclasses import replace
from random import Random

from simulator.paper import invent
from simulator.paper.extras import Others, employer
from simulator.paper.facts import Referral
from simulator.paper.form_rows import Blank, blank_row, one_ticked, treatment_squares
from simulator.paper.front_desk import FrontDesk
from simulator.paper.own_words import own_words
from simulator.paper.penned import signature
from simulator.paper.people.seen_fourteenth import SEEN_FOURTEENTH
from simulator.paper.phrases import brief
from simulator.paper.sheet import Fact, Paper, Run, Sheet, Style
from simulator.paper.told import centred

LEFT, RIGHT, TOP = 92.0, 520.0, 54.0
PRINTED, SMALL = Style("helv", 9.5), Style("helv", 8.5)
ACCIDENTS = ("hit_at_light", "belt_shoulder", "lifted_on_the_job", "pulled_at_work",
             "slipped_at_work")  # fmt: skip
CARRIERS = {
    "work": ("Sedgwick CMS", "Travelers Insurance", "Liberty Mutual Group", "The Hartford WC",
             "Zurich", "AmTrust North America", "Broadspire", "EMC Insurance"),
    "auto": ("State Farm Auto", "GEICO", "Progressive", "Allstate Insurance", "USAA Casualty",
             "Farmers Insurance", "Nationwide", "Erie Insurance"),
}  # fmt: skip
KINDS = "Orthopaedic Associates|Occupational Health|Spine & Injury Center|Physical Medicine"
COLUMNS = (
    (0.0, ("Therapeutic exercise", "Range of motion", "Strengthening", "Manual therapy",
           "Gait training")),
    (144.0, ("Moist heat", "Cryotherapy", "Electrical stimulation", "Ultrasound", "Traction")),
    (290.0, ("Body mechanics training", "Work conditioning", "Massage", "Myofascial release",
             "Home exercise program")),
)  # fmt: skip
Words = dict[str, str]
Looks = tuple[Style, Style]


def draw(paper: Paper, referral: Referral, rng: Random) -> None:
    """Draw the head, the patient and the claim on blanks, the boxes, who signs."""
    desk = FrontDesk.of(_injured(referral, rng), rng, "us", "short", "plain").being(KINDS)
    words = own_words("injury_claim_pad", rng)
    looks = (PRINTED, Style(rng.choice(["cour", "helv"]), 9.5))
    sheet = paper.page("referral_order")
    y = _head(sheet, desk, words)
    y = _patient(sheet, y + 24, desk, words, looks)
    y = _claim(sheet, y + 6, desk, words, looks)
    y = _problem(sheet, y + 4, desk, words, looks)
    y = _wish(sheet, y + 4, desk, words, looks)
    y = _sign(sheet, y + 40, desk, words)
    sheet.frame((LEFT - 20, TOP - 14, RIGHT + 20, y + 16), 1)
    desk.conclude(paper, words["scope"])


def _injured(referral: Referral, rng: Random) -> Referral:
    """The same patient after an accident, which its insurer pays for."""
    order = invent.order(rng, referral.order.ordered_on, rng.choice(ACCIDENTS), SEEN_FOURTEENTH)
    cover = replace(referral.coverage, payer=rng.choice(CARRIERS[order.condition.accident]))
    who = replace(referral.provider, credentials=rng.choice(["MD", "MD", "DO", "PA-C", "DC"]))
    return replace(referral, order=order, coverage=cover, secondary=None, provider=who)


def _head(sheet: Sheet, desk: FrontDesk, words: Words) -> float:
    office = desk.office()
    sheet.note(office, sheet.centre(306, TOP + 8, office.printed, Style("hebo", 14)))
    centred(sheet, TOP + 23, desk.referrer(), PRINTED.bold())
    sheet.centre(306, TOP + 36, desk.address(), SMALL)
    fax = desk.fax(0.15)
    line = [f"{words['tel']} ", *desk.tel(), *([f"    {words['fax']} ", *fax] if fax else [])]
    centred(sheet, TOP + 47, line, SMALL)
    sheet.line(LEFT - 20, TOP + 55, RIGHT + 20, TOP + 55, 1)
    sheet.centre(306, TOP + 74, words["title"], Style("hebo", 12.5))
    return TOP + 74


def _patient(sheet: Sheet, y: float, desk: FrontDesk, words: Words, looks: Looks) -> float:
    blank_row(sheet, (LEFT, y), [(380, words["patient"], desk.name()),
                                 (RIGHT, words["day"], desk.day())], looks)  # fmt: skip
    blank_row(sheet, (LEFT, y + 20), [(270, words["born"], desk.born()),
                                      (RIGHT, words["phone"], desk.phone(0.2))], looks)  # fmt: skip
    return y + 40


def _claim(sheet: Sheet, y: float, desk: FrontDesk, words: Words, looks: Looks) -> float:
    """What kind of case it is, and the insurer's particulars."""
    order = desk.referral.order
    kinds = words["kinds"].split("|")
    chosen = 0 if order.condition.accident == "work" else 1
    x = sheet.text(LEFT, y, words["kind"], PRINTED)[2] + 10
    one_ticked(sheet, (x, y), kinds, chosen, PRINTED,
               Fact("accident", kinds[chosen], order.condition.accident))  # fmt: skip
    others = Others(desk.rng, desk.voice, SEEN_FOURTEENTH)
    claim: list[Run] = [Fact("claim_number", order.claim_number)]
    began: list[Run] = [desk.voice.dated("injury_date", order.began_on)]
    adjuster = desk.maybe(0.3, Fact("adjuster", others.someone()))
    reached = [others.number()] if adjuster and desk.rng.random() < 0.7 else []
    rows: list[list[Blank]] = [
        [(316, words["payer"], desk.payer(0.05, 0.0)), (RIGHT, words["claim"], claim)],
        [(300, words["adjuster"], adjuster), (RIGHT, words["adjuster_tel"], reached)],
    ]
    works: list[Run] = [employer(desk.rng)] if order.condition.accident == "work" else []
    rows.append([(270, words["hurt"], began), (RIGHT, words["employer"], works)])
    for row in rows:
        y += 20
        blank_row(sheet, (LEFT, y), row, looks)
    return y + 20


def _problem(sheet: Sheet, y: float, desk: FrontDesk, words: Words, looks: Looks) -> float:
    """The diagnoses, one to a blank."""
    for number, (code, said) in enumerate(desk.referral.order.diagnoses):
        runs: list[Run] = [Fact("diagnoses", code), f"  {brief(said)}"]
        label = words["dx"] if number == 0 else "2."
        blank_row(sheet, (LEFT, y), [(RIGHT, label, runs)], looks)
        y += 20
    return y


def _wish(sheet: Sheet, y: float, desk: FrontDesk, words: Words, looks: Looks) -> float:
    """What to do in boxes, how often and how long in boxes, and what to mind."""
    order = desk.referral.order
    sheet.square((LEFT, y), words["scope"], True, PRINTED.bold())
    wanted = order.condition.treatments
    y, left = treatment_squares(sheet, (LEFT, y + 18), COLUMNS, wanted, SMALL.sized(9))
    blank_row(sheet, (LEFT, y + 2), [(RIGHT, words["other"], left)], looks)
    y += 24
    per, weeks = order.per_week, order.weeks
    x = sheet.text(LEFT, y, words["often"], PRINTED)[2] + 10
    one_ticked(sheet, (x, y), ("1x", "2x", "3x"), per - 1, PRINTED,
               Fact("frequency_per_week", f"{per}x", per))  # fmt: skip
    x = sheet.text(LEFT + 214, y, words["long"], PRINTED)[2] + 10
    counts = (4, 6, 8)
    one_ticked(sheet, (x, y), [str(count) for count in counts], counts.index(weeks), PRINTED,
               Fact("duration_weeks", str(weeks), weeks))  # fmt: skip
    blank_row(sheet, (LEFT, y + 20), [(RIGHT, words["care"], desk.care(0.3))], looks)
    if order.urgent:
        box = sheet.square((LEFT, y + 40), words["fast"], True, PRINTED.bold())
        sheet.note(Fact("urgent", words["fast"], True), box, "mark")
    else:
        sheet.square((LEFT, y + 40), words["fast"], False, PRINTED.bold())
    return y + 44


def _sign(sheet: Sheet, y: float, desk: FrontDesk, words: Words) -> float:
    sheet.line(LEFT, y, 350, y, 0.7)
    signature(sheet, desk.referral, (LEFT, y, 350), desk.rng, 22)
    sheet.text(LEFT, y + 11, words["sign"], SMALL)
    npi = desk.npi(0.25)
    sheet.labelled((370, y), "", [f"{words['license']} ", *npi], PRINTED)
    return y + 14

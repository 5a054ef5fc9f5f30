"""A pain practice's typed letter: why the patient came, an assessment, a plan by number."""

from __future__ import annotations

from random import Random

from simulator.paper.extras import Others
from simulator.paper.facts import Referral
from simulator.paper.front_desk import FrontDesk
from simulator.paper.own_words import own_words
from simulator.paper.people.common_week import COMMON_WEEK
from simulator.paper.phrases import age, sided
from simulator.paper.sheet import Fact, Paper, Run, Sheet, Style

LEFT, RIGHT = 64.0, 548.0
WIDTH = RIGHT - LEFT
BODY, SMALL = Style("helv", 10), Style("helv", 8.5)
SEXES = {"F": "female", "M": "male"}
DRUGS = ("gabapentin 300 mg at night", "meloxicam 15 mg daily", "methocarbamol 500 mg as needed",
         "duloxetine 30 mg daily", "topical diclofenac")  # fmt: skip
PRACTICES = "Pain Specialists|Pain & Neurology Center|Pain Management Associates, PLLC"
Words = dict[str, str]


def draw(paper: Paper, referral: Referral, rng: Random) -> None:
    """Draw the practice, the patient's lines, the paragraphs, the plan, the electronic close."""
    desk = FrontDesk.of(referral, rng, "us", "long", "plain").being(PRACTICES)
    words = own_words("pain_practice_letter", rng)
    sheet = paper.page("referral_order")
    y = _head(sheet, desk, words)
    y = _about(sheet, y, desk, words)
    for title, runs in ((words["story"], _story(desk, words)), (words["exam"], [words["found"]])):
        sheet.text(LEFT, y, title, BODY.bold())
        y = sheet.prose((LEFT, y + 14, WIDTH), runs, BODY) + 8
    sheet.text(LEFT, y, words["assessment"], BODY.bold())
    y += 14
    for number, row in enumerate(desk.diagnoses(0.1), 1):
        y = sheet.prose((LEFT + 12, y, WIDTH - 12), [f"{number}. ", *row], BODY)
    sheet.text(LEFT, y + 8, words["plan"], BODY.bold())
    y += 22
    for runs in _plan(desk, words):
        y = sheet.prose((LEFT + 12, y, WIDTH - 12), runs, BODY) + 3
    _close(sheet, y + 12, desk, words)
    desk.conclude(paper, words["ask"])


def _head(sheet: Sheet, desk: FrontDesk, words: Words) -> float:
    sheet.fact(LEFT, 52, desk.office(), Style("hebo", 15))
    sheet.text(LEFT, 65, words["field"], Style("heit", 10))
    sheet.right(RIGHT, 52, desk.address().split(",")[0], SMALL)
    who = desk.referral.provider
    sheet.right(RIGHT, 63, f"{who.city}, {who.state} {who.zip}", SMALL)
    fax = desk.fax(0.2)
    line: list[Run] = ["P ", *desk.tel(), *(["   F ", *fax] if fax else [])]
    sheet.labelled((LEFT, 79), "", line, SMALL)
    sheet.line(LEFT, 86, RIGHT, 86, 1.2)
    return 112


def _about(sheet: Sheet, y: float, desk: FrontDesk, words: Words) -> float:
    others = Others(desk.rng, desk.voice, COMMON_WEEK)
    second, number = desk.second()
    pays = desk.payer(0.1)
    member = desk.member(0.12)
    rows: list[tuple[str, list[Run]]] = [
        (words["name"], desk.name()),
        (words["born"], desk.born()),
        (words["day"], desk.day()),
        (words["phone"], desk.phone(0.5)),
        (words["payer"], [*pays, *([f"  {words['member']} ", *member] if member else [])]),
        (words["second"], [*second, f"  {words['member']} ", *number] if second else []),
        (words["primary"], desk.maybe(0.3, others.physician())),
        (words["to"], [desk.referral.clinic.organization]),
    ]
    for label, runs in (row for row in rows if row[1]):
        sheet.text(LEFT, y, label, BODY.bold())
        sheet.fitted((LEFT + 118, y), WIDTH - 118, runs, BODY)
        y += 14
    return y + 12


def _story(desk: FrontDesk, words: Words) -> list[Run]:
    person, order, rng = desk.referral.patient, desk.referral.order, desk.rng
    title = {"F": "Ms.", "M": "Mr."}[person.sex]
    runs: list[Run] = [f"{title} {person.last} is a {age(order, person)}-year-old "]
    runs += [Fact("sex", SEXES[person.sex], person.sex), f" {words['with']} "]
    runs += [*sided(order, order.condition.story), ". "]
    began = desk.began(0.25)
    since = {
        "onset": "Onset was about",
        "injury": "Date of injury was",
        "surgery": "Surgery was on",
    }
    runs += [f"{since[order.condition.start]} ", *began, ". "] if began else []
    done, hurt = desk.surgery(), desk.accident()
    runs += ["Status post ", *done, ". "] if done else []
    runs += [*hurt, ". "] if hurt else []
    return [*runs, f"Pain is {rng.randint(4, 8)}/10. {words['tried']}"]


def _plan(desk: FrontDesk, words: Words) -> list[list[Run]]:
    """Therapy among other things, anywhere from the first to the third."""
    rng = desk.rng
    therapy: list[Run] = [f"{words['refer']} {words['ask']}, ", *desk.course(), ". "]
    therapy += [f"{words['focus']} ", *desk.treatments(last=", and "), ". "]
    care = desk.care(0.3)
    therapy += [f"{words['care']} ", *care, ". "] if care else []
    if desk.referral.order.urgent:
        therapy += [Fact("urgent", words["soon"], True), "."]
    items: list[list[Run]] = [[f"Continue {rng.choice(DRUGS)}."]]
    if rng.random() < 0.67:
        items.append([words["shot"]])
    items.insert(rng.randint(0, len(items)), therapy)
    items.append([words["back"]])
    return [[f"{number}. ", *runs] for number, runs in enumerate(items, 1)]


def _close(sheet: Sheet, y: float, desk: FrontDesk, words: Words) -> None:
    y = sheet.prose((LEFT, y, WIDTH), [words["thanks"]], BODY) + 12
    sheet.labelled((LEFT, y), "", desk.referrer(), BODY.bold())
    npi = desk.npi(0.4)
    if npi:
        sheet.labelled((LEFT, y + 13), "", ["NPI ", *npi], BODY)
    sheet.fact(LEFT, y + 28, desk.signed(words["signed"], words["unsigned"]), SMALL)

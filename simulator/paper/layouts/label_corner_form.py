"""A hospital's therapy order: the patient's label in the corner, a column to each service."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from random import Random

from simulator.paper.facts import Referral
from simulator.paper.form_rows import Blank, blank_row
from simulator.paper.front_desk import FrontDesk
from simulator.paper.own_words import own_words
from simulator.paper.penned import signature
from simulator.paper.phrases import age, counted, in_short, listed
from simulator.paper.sheet import Fact, Paper, Run, Sheet, Style

LEFT, RIGHT, LABEL = 44.0, 568.0, 352.0
EDGES = (LEFT, 326.0, 448.0, RIGHT)
"""Where the columns of the three services begin and end."""
PRINTED, BOLD, SMALL = Style("helv", 9.5), Style("hebo", 9.5), Style("helv", 8)
KINDS = (
    "Regional Medical Center|Community Hospital|Memorial Hospital|Hospital Rehabilitation Services|"
    "General Hospital"
)
OFFERED = (
    ("Therapeutic exercise", "Core strengthening", "Gait training", "Balance training",
     "Range of motion", "Postural training", "Home exercise program"),
    ("Manual therapy", "Neuromuscular re-education", "Aquatic therapy", "Moist heat",
     "Cryotherapy", "Electrical stimulation", "Ultrasound"),
)  # fmt: skip
OF_HANDS = ("ADL training", "Hand therapy", "Splinting", "Low vision", "Cognition")
OF_SPEECH = ("Swallow study", "Voice therapy", "Language", "Cognition")
Words = dict[str, str]
Looks = tuple[Style, Style]


def draw(paper: Paper, referral: Referral, rng: Random) -> None:
    """Draw the hospital and the label, the diagnosis, the services, the course, who signs."""
    who = replace(referral.provider, credentials=rng.choice(["MD", "MD", "DO", "PA-C", "NP"]))
    desk = FrontDesk.of(replace(referral, provider=who), rng, "us", "plain", "short").being(KINDS)
    words = own_words("label_corner_form", rng)
    looks = (PRINTED, Style(rng.choice(["cour", "tiro"]), 10.5))
    sheet = paper.page("referral_order")
    _hospital(sheet, desk, words)
    _label(sheet, desk, words)
    y = _rows(sheet, 166, _about(desk, words), looks)
    y = _services(sheet, y - 6, desk, words)
    y = _rows(sheet, y + 20, [[(RIGHT, words["other"], _left_over(desk))]], looks)
    y = _course(sheet, y, desk, words, looks)
    y = _rows(sheet, y, [[(RIGHT, words["care"], desk.care(0.25))]], looks)
    _sign(sheet, y, desk, words, looks)
    desk.conclude(paper, words["ask"], "Physical Therapy")


def _rows(sheet: Sheet, y: float, rows: Sequence[Sequence[Blank]], looks: Looks) -> float:
    for row in rows:
        blank_row(sheet, (LEFT, y), row, looks)
        y += 22
    return y


def _hospital(sheet: Sheet, desk: FrontDesk, words: Words) -> None:
    who, fax = desk.referral.provider, desk.fax(0.15)
    sheet.fitted((LEFT, 52), LABEL - LEFT - 14, [desk.office()], BOLD.sized(14))
    sheet.text(LEFT, 65, words["unit"], SMALL.sized(9))
    sheet.text(LEFT, 77, f"{who.street}, {who.city}, {who.state} {who.zip}", SMALL)
    line: list[Run] = [f"{words['tel']} ", *desk.tel()]
    line += [f"    {words['fax']} ", *fax] if fax else []
    sheet.labelled((LEFT, 89), "", line, SMALL)
    sheet.line(LEFT, 104, LABEL - 16, 104, 1.4)
    sheet.fitted((LEFT, 122), LABEL - LEFT - 14, [words["title"]], BOLD.sized(13))
    sheet.line(LEFT, 130, LABEL - 16, 130, 1.4)


def _label(sheet: Sheet, desk: FrontDesk, words: Words) -> None:
    """What registration sticks in the corner: name, numbers, birth, address, telephone."""
    person, order, rng = desk.referral.patient, desk.referral.order, desk.rng
    look, x = Style("helv", 9), LABEL + 8
    sheet.frame((LABEL, 36, RIGHT, 132), 0.8)
    sheet.fitted((x, 50), 200, [desk.voice.patient_last_first(person)], Style("hebo", 11))
    born: list[Run] = [f"{words['born']} ", *desk.born(), f"   {age(order, person)}Y   "]
    sheet.labelled((x, 63), "", [*born, Fact("sex", person.sex, person.sex)], look)
    numbers = f"MRN {rng.randint(100_000, 999_999)}   {words['visit']} "
    sheet.text(x, 75, f"{numbers}{rng.randint(10_000_000, 99_999_999)}", look)
    if rng.random() < 0.8:
        street = desk.voice.word("patient_street", person.street)
        sheet.labelled((x, 88), "", [street], look)
        sheet.labelled((x, 100), "", desk.voice.city(person), look)
    sheet.labelled((x, 113), "", desk.phone(0.2), look)
    sheet.text(x, 126, words["stick"], Style("heit", 7))


def _about(desk: FrontDesk, words: Words) -> list[list[Blank]]:
    """Who pays, each diagnosis with its code, the operation, since when."""
    rows: list[list[Blank]] = [
        [(340, words["payer"], desk.payer(0.12, 0.35)), (RIGHT, words["member"], desk.member())]
    ]
    coded = desk.rng.random() < 0.88
    for number, (code, said) in enumerate(desk.referral.order.diagnoses, start=1):
        codes: list[Run] = [Fact("diagnoses", code)] if coded else []
        name = f"{words['dx']} {number}:"
        rows.append([(430, name, [in_short(said)]), (RIGHT, words["code"], codes)])
    hurt = desk.accident()
    rows.append([(350, words["done"], desk.surgery()),
                 (RIGHT, desk.began_as(words["since"]), desk.began(0.2))])  # fmt: skip
    return [*rows, [(RIGHT, words["hurt"], hurt)]] if hurt else rows


def _services(sheet: Sheet, y: float, desk: FrontDesk, words: Words) -> float:
    """Three columns with a service each; only the first one is ordered."""
    asked, order = desk.referral.order.condition.treatments, desk.referral.order
    heads, end = ("PHYSICAL THERAPY", "OCCUPATIONAL", "SPEECH"), y + 152
    for place, head in enumerate(heads):
        x, wide = EDGES[place], EDGES[place + 1]
        sheet.frame((x, y, wide, y + 19), 0.8, 0.88)
        sheet.frame((x, y + 19, wide, end), 0.8)
        sheet.square((x + 6, y + 13.5), head, place == 0, BOLD)
    sheet.square((LEFT + 6, y + 34), words["ask"], True, PRINTED)
    for shift, names in zip((6, 142), OFFERED, strict=True):
        for number, name in enumerate(names):
            at = (LEFT + shift, y + 51 + 16 * number)
            box = sheet.square(at, name, name in asked, PRINTED.sized(9))
            if name in asked:
                sheet.note(Fact("treatments", name), box, "mark")
    _unordered(sheet, y, words)
    box = sheet.square((204, y + 34), words["fast"], order.urgent, BOLD.sized(9))
    if order.urgent:
        sheet.note(Fact("urgent", words["fast"], True), box, "mark")
    return end


def _unordered(sheet: Sheet, y: float, words: Words) -> None:
    """The squares of the other two services, all empty."""
    for place, names in ((1, OF_HANDS), (2, OF_SPEECH)):
        x = EDGES[place] + 6
        sheet.square((x, y + 34), words["other_ask"], False, PRINTED)
        for number, name in enumerate(names):
            sheet.square((x, y + 51 + 16 * number), name, False, PRINTED.sized(9))


def _left_over(desk: FrontDesk) -> list[Run]:
    """What is to be done that no square offers."""
    offered = {name for names in OFFERED for name in names}
    asked = desk.referral.order.condition.treatments
    return listed("treatments", [name for name in asked if name not in offered])


def _course(sheet: Sheet, y: float, desk: FrontDesk, words: Words, looks: Looks) -> float:
    """Blanks inside a sentence: so many times a week, for so many weeks, so many visits."""
    often, long = counted(desk.referral.order, desk.rng)
    x = sheet.text(LEFT, y, words["dose"], BOLD)[2] + 6
    for runs, after in (([often], words["times"]), ([long], words["weeks"]),
                        (desk.visits(0.5), words["visits"])):  # fmt: skip
        sheet.line(x, y + 2.5, x + 46, y + 2.5, 0.5)
        sheet.labelled((x + 12, y), "", runs, looks[1])
        x = sheet.text(x + 50, y, after, PRINTED)[2] + 8
    return y + 22


def _sign(sheet: Sheet, y: float, desk: FrontDesk, words: Words, looks: Looks) -> None:
    """What the provider certifies, the signature over its line, the day, the name in print."""
    sheet.prose((LEFT, y + 2, RIGHT - LEFT), [words["certify"]], Style("tiro", 9.5), 1.25)
    y += 58
    start = sheet.text(LEFT, y, words["sign"], PRINTED)[2] + 4
    sheet.line(start, y + 2, 390, y + 2, 0.6)
    signature(sheet, desk.referral, (start, y + 2, 380), desk.rng, 22)
    blank_row(sheet, (400, y), [(RIGHT, words["day"], desk.day())], looks)
    row: list[Blank] = [(370, words["printed"], desk.referrer()), (RIGHT, "NPI", desk.npi(0.3))]
    blank_row(sheet, (LEFT, y + 26), row, looks)
    sheet.text(LEFT, 764, words["number"], Style("helv", 7))
    sheet.right(RIGHT, 764, words["chart"], Style("helv", 7))

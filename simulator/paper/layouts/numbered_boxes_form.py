"""An order in numbered boxes, in the manner of Medicare's forms, filled by typewriter."""

from __future__ import annotations

from random import Random

from simulator.paper.facts import Person, Referral
from simulator.paper.marks import left_blank
from simulator.paper.own_words import own_words
from simulator.paper.penned import signature
from simulator.paper.phrases import EVALUATE
from simulator.paper.sheet import Fact, Paper, Run, Sheet, Style
from simulator.paper.truth import Box, around
from simulator.paper.voice import Voice

LEFT, RIGHT, HIGH = 34.0, 578.0, 29.0
LABEL, TYPED = Style("helv", 6.5), Style("cour", 10)
Cell = tuple[float, str, list[Run]]
Words = dict[str, str]
Answer = tuple[str, bool, Fact | None]


class Form:
    """The boxes of the form, numbered as they come."""

    def __init__(self, sheet: Sheet, y: float) -> None:
        self.sheet, self.y, self.number = sheet, y, 0

    def head(self, x: float, label: str) -> None:
        """The next number with its label in the corner of a box."""
        self.number += 1
        self.sheet.text(x + 3, self.y + 8, f"{self.number}. {label}", LABEL)

    def row(self, cells: list[Cell], high: float = HIGH) -> list[Box]:
        """A row of boxes from left to right; returns where they stand."""
        boxes = []
        for index, (start, label, runs) in enumerate(cells):
            last = index + 1 == len(cells)
            box = (start, self.y, RIGHT if last else cells[index + 1][0], self.y + high)
            self.sheet.frame(box, 0.6)
            self.head(start, label)
            if high > HIGH:
                self.sheet.prose((start + 5, self.y + 21, box[2] - start - 10), runs, TYPED, 1.2)
            else:
                self.sheet.fitted((start + 5, self.y + 22), box[2] - start - 9, runs, TYPED)
            boxes.append(box)
        self.y += high
        return boxes

    def answers(self, x: float, offered: list[Answer]) -> None:
        """Squares in the box of the row just drawn, the chosen one checked."""
        for label, on, fact in offered:
            box = self.sheet.square((x, self.y - 7), label, on, Style("helv", 8))
            if on and fact is not None:
                self.sheet.note(fact, box, "mark")
            x = box[2] + 9


def draw(paper: Paper, referral: Referral, rng: Random) -> None:
    """Draw the form from the first numbered box to the signature."""
    voice = Voice.of(rng, dates=rng.choice(["us", "us", "dashes"]))
    words = own_words("numbered_boxes_form", rng)
    sheet = paper.page("referral_order")
    sheet.centre(306, 46, words["title"], Style("hebo", 12))
    sheet.centre(306, 57, words["note"], Style("helv", 8))
    form = Form(sheet, 64)
    _patient(form, referral, voice, rng, words)
    _coverage(form, referral, voice, rng, words)
    _related(form, referral)
    _reason(form, referral, voice, words)
    _service(form, referral, rng, words)
    _provider(form, referral, voice, rng, words)
    paper.imply("visits_requested", referral.order.visits)
    paper.imply("urgent", False)
    paper.imply("treatments", *EVALUATE, "PT")


def _patient(form: Form, referral: Referral, voice: Voice, rng: Random, words: Words) -> None:
    person = referral.patient
    form.row([(LEFT, words["last"], []), (430, words["born"], [voice.born(person.born)])])
    form.y -= HIGH
    _name(form, person)
    form.y += HIGH
    phone = left_blank(rng, 0.15, [voice.phone("patient_phone", person.phone)])
    form.row([(LEFT, words["street"], [voice.word("patient_street", person.street)]),
              (320, words["phone"], phone), (470, "SEX", [])])  # fmt: skip
    form.answers(490, [(sex, sex == person.sex, Fact("sex", sex)) for sex in ("M", "F")])
    form.row([(LEFT, "CITY", [voice.word("patient_city", person.city)]),
              (320, "STATE", [Fact("patient_state", person.state)]),
              (400, "ZIP CODE", [Fact("patient_zip", person.zip)])])  # fmt: skip


def _name(form: Form, person: Person) -> None:
    """Last name, first name and initial, each in its own part of the first box."""
    sheet, y = form.sheet, form.y
    boxes = [sheet.text(LEFT + 5, y + 22, person.last, TYPED)]
    for x, label, name in ((200.0, "FIRST NAME", person.first), (360.0, "M.I.", person.middle)):
        sheet.line(x, y, x, y + HIGH, 0.6)
        sheet.text(x + 3, y + 8, label, LABEL)
        boxes += [sheet.text(x + 5, y + 22, name, TYPED)] if name else []
    printed = " ".join(part for part in (person.last, person.first, person.middle) if part)
    sheet.note(Fact("patient_name", printed, person.name), around(*boxes))


def _coverage(form: Form, referral: Referral, voice: Voice, rng: Random, words: Words) -> None:
    cover, second = referral.coverage, referral.secondary
    group = left_blank(rng, 0.3, voice.group(cover))
    form.row([(LEFT, words["payer"], [voice.payer(cover)]),
              (300, words["member"], [Fact("member_id", cover.member_id)]),
              (460, words["group"], group)])  # fmt: skip
    other: list[Run] = []
    number: list[Run] = []
    if second:
        other = [voice.word("secondary_payer_name", second.payer)]
        number = [Fact("secondary_member_id", second.member_id)]
    form.row([(LEFT, words["second"], other), (300, words["second_id"], number)])


def _related(form: Form, referral: Referral) -> None:
    order = referral.order
    claim: list[Run] = [Fact("claim_number", order.claim_number)] if order.claim_number else []
    form.row([(LEFT, "CONDITION RELATED TO EMPLOYMENT?", []), (200, "AUTO ACCIDENT?", []),
              (320, "CLAIM NUMBER (if 14 or 15 is yes)", claim)])  # fmt: skip
    for x, kind in ((LEFT + 20, "work"), (215.0, "auto")):
        yes = order.condition.accident == kind
        form.answers(x, [("YES", yes, Fact("accident", "YES", kind)), ("NO", not yes, None)])


def _reason(form: Form, referral: Referral, voice: Voice, words: Words) -> None:
    order = referral.order
    for number, (code, said) in enumerate(order.diagnoses[:2]):
        form.row([(LEFT, words["main" if number == 0 else "next"], [said]),
                  (480, "ICD-10-CM", [Fact("diagnoses", code)])],
                 HIGH + 11 if len(said) > 66 else HIGH)  # fmt: skip
    label, began = voice.began(order)
    side: list[Run] = []
    if order.side != "none":
        side = [Fact("laterality", order.side.upper(), order.side)]
    cells: list[Cell] = [(LEFT, label.upper(), [began]), (170, "SIDE", side)]
    if order.condition.surgery:
        done = Fact("surgery", order.say(order.condition.surgery))
        cells.append((260, "SURGICAL PROCEDURE", [done]))
    form.row(cells)


def _service(form: Form, referral: Referral, rng: Random, words: Words) -> None:
    order = referral.order
    often = Fact("frequency_per_week", f"{order.per_week}/Wk", order.per_week)
    long = Fact("duration_weeks", f"{order.weeks} Wk", order.weeks)
    total: list[Run] = [Fact("visits_requested", str(order.visits), order.visits)]
    form.row([(LEFT, "TYPE", []), (240, words["often"], [often, " x ", long]),
              (430, words["total"], left_blank(rng, 0.3, total))])  # fmt: skip
    form.answers(LEFT + 12, [(kind, kind == "PT", None) for kind in ("PT", "OT", "SLP", "CR")])
    runs: list[Run] = []
    for name in order.condition.treatments:
        runs += ["; " if runs else "", Fact("treatments", name)]
    form.row([(LEFT, words["orders"], runs)], HIGH + 14)
    care: list[Run] = [Fact("precautions", order.condition.precautions)]
    form.row([(LEFT, words["care"], left_blank(rng, 0.2, care))])


def _provider(form: Form, referral: Referral, voice: Voice, rng: Random, words: Words) -> None:
    who, sheet = referral.provider, form.sheet
    npi: list[Run] = [Fact("referring_npi", who.npi)]
    fax: list[Run] = [voice.phone("referring_fax", who.fax)]
    form.row([(LEFT, words["doctor"], voice.referrer(who)), (300, "NPI", left_blank(rng, 0.1, npi)),
              (400, "TELEPHONE", [voice.phone("referring_phone", who.phone)]),
              (490, "FAX", left_blank(rng, 0.1, fax))])  # fmt: skip
    place = f"{who.street}, {who.city}, {who.state} {who.zip}"
    form.row([(LEFT, "PRACTICE OR FACILITY", [voice.organization(who)]), (270, "ADDRESS", [place])])
    day = voice.dated("order_date", referral.order.ordered_on)
    form.row([(LEFT, words["sign"], []), (420, "DATE", [day])], HIGH + 12)
    signature(sheet, referral, (LEFT + 20, form.y - 4, 400), rng, 23)
    sheet.text(LEFT, form.y + 12, f"Form ORS-{rng.randint(100, 999)} (11-91)", LABEL)
    says = "I CERTIFY THE NEED FOR THESE SERVICES."
    sheet.right(RIGHT, form.y + 12, says, LABEL)

"""A specialist's own form: the printed chart label in the corner, then numbered questions."""

from __future__ import annotations

from collections.abc import Sequence
from random import Random

from simulator.paper.facts import Referral
from simulator.paper.marks import filled_line, left_blank, radio
from simulator.paper.own_words import own_words
from simulator.paper.penned import signature
from simulator.paper.phrases import EVALUATE, counted
from simulator.paper.sheet import Fact, Paper, Run, Sheet, Style
from simulator.paper.truth import around
from simulator.paper.voice import Voice

LEFT, IN, RIGHT = 42.0, 60.0, 570.0
ASKED, SAID = Style("hebo", 9.5), Style("helv", 9.5)
LABEL = Style("cour", 8.5)
LOOKS = (SAID, Style("cour", 10))
COLUMNS = (IN, 130.0, 480.0, 510.0, 540.0, RIGHT)
OFFERED = ("Home program", "Modalities as needed", "Orthotic / brace check")
Words = dict[str, str]


class Asked:
    """Numbers the questions as they are printed."""

    def __init__(self, sheet: Sheet, texts: Sequence[str]) -> None:
        self._sheet, self._texts = sheet, list(texts)
        self._count = 0

    def next(self, y: float) -> float:
        """Print the next question; returns where its answer stands."""
        text = self._texts[self._count]
        self._count += 1
        self._sheet.text(LEFT, y, f"{self._count}.", ASKED)
        self._sheet.text(IN, y, text, ASKED)
        return y + 16


def draw(paper: Paper, referral: Referral, rng: Random) -> None:
    """Draw the practice and the label, the questions with their answers, the signature."""
    voice = Voice.of(rng, dates=rng.choice(["us", "plain", "dashes"]))
    words = own_words("specialist_questions_form", rng)
    sheet = paper.page("referral_order")
    _head(sheet, referral, voice, words)
    _label(sheet, referral, rng)
    asked = Asked(sheet, words["asked"].split("|"))
    y = _diagnoses(sheet, asked.next(136), referral)
    y = _history(sheet, asked.next(y + 20), referral, voice, rng, words)
    y = _films(sheet, asked.next(y + 2), rng, words)
    y = _treatments(sheet, asked.next(y + 2), referral, rng)
    y = _doses(sheet, asked.next(y + 4), referral, rng, words)
    care: list[Run] = [Fact("precautions", referral.order.condition.precautions)]
    y = asked.next(y + 2)
    filled_line(sheet, (IN, y), RIGHT, "", left_blank(rng, 0.2, care), LOOKS)
    y = _insurance(sheet, asked.next(y + 22), referral, voice, rng, words)
    _close(sheet, y + 44, referral, voice, rng, words)
    paper.imply("treatments", *EVALUATE)
    if "visits_requested" not in paper.facts:
        paper.imply("visits_requested", referral.order.visits)


def _head(sheet: Sheet, referral: Referral, voice: Voice, words: Words) -> None:
    who = referral.provider
    sheet.fitted((LEFT, 50), 300, [voice.organization(who)], Style("hebo", 15))
    sheet.text(LEFT, 64, who.street, SAID.sized(8.5))
    sheet.text(LEFT, 75, f"{who.city}, {who.state} {who.zip}", SAID.sized(8.5))
    sheet.text(LEFT, 106, words["title"], Style("hebo", 12))
    sheet.line(LEFT, 114, RIGHT, 114, 1.0)


def _label(sheet: Sheet, referral: Referral, rng: Random) -> None:
    """What the chart's label printer stuck there, in its own type and without names."""
    person = referral.patient
    voice = Voice("us", "dashes", True)
    sheet.frame((364, 30, RIGHT, 106), 0.5)
    sheet.fitted((370, 44), 194, [voice.patient_last_first(person)], LABEL.bold().sized(10))
    born: list[Run] = ["DOB: ", voice.born(person.born), "  ", Fact("sex", person.sex)]
    sheet.labelled((370, 57), "", born, LABEL)
    sheet.labelled((370, 69), "", [voice.word("patient_street", person.street)], LABEL)
    sheet.labelled((370, 81), "", voice.city(person), LABEL)
    phone: list[Run] = left_blank(rng, 0.25, [voice.phone("patient_phone", person.phone)])
    sheet.labelled((370, 93), "", [*phone, f"  CHT {rng.randint(10_000, 99_999)}"], LABEL)


def _diagnoses(sheet: Sheet, y: float, referral: Referral) -> float:
    """A table with a side to cross for each diagnosis."""
    order = referral.order
    for x, head in zip(COLUMNS, ("ICD-10", "Diagnosis", "R", "L", "Both"), strict=False):
        sheet.text(x + 4, y, head, SAID.sized(8))
    top = y + 5
    rows = [*order.diagnoses, ("", "")][:2]
    for number, (code, said) in enumerate(rows):
        base = top + 14 + 19.0 * number
        if code:
            sheet.fact(COLUMNS[0] + 4, base, Fact("diagnoses", code), LOOKS[1])
            sheet.fitted((COLUMNS[1] + 4, base), 342, [said], SAID.sized(9))
        _sides(sheet, base, order.side if code and number == 0 else "none")
        sheet.line(IN, top + 19.0 * number, RIGHT, top + 19.0 * number, 0.5)
    bottom = top + 19.0 * len(rows)
    sheet.line(IN, bottom, RIGHT, bottom, 0.5)
    for x in COLUMNS:
        sheet.line(x, top, x, bottom, 0.5)
    return bottom


def _sides(sheet: Sheet, y: float, side: str) -> None:
    for column, name in ((2, "right"), (3, "left")):
        if side == name:
            box = sheet.text(COLUMNS[column] + 11, y, "X", SAID.bold())
            cell = (COLUMNS[column], y - 13, COLUMNS[column + 1], y + 4)
            sheet.note(Fact("laterality", "X", side), around(box, cell), "mark")


def _history(
    sheet: Sheet, y: float, referral: Referral, voice: Voice, rng: Random, words: Words
) -> float:
    """When it began, whether there was surgery, whether an accident is behind it."""
    order, condition = referral.order, referral.order.condition
    label, began = voice.began(order)
    filled_line(sheet, (IN, y), 240, label, left_blank(rng, 0.12, [began]), LOOKS)
    done: list[Run] = []
    if condition.surgery:
        done = [Fact("surgery", order.say(condition.surgery))]
    filled_line(sheet, (252, y), RIGHT, words["surgery"], done, LOOKS)
    y += 18
    x = sheet.text(IN, y, words["cause"], SAID)[2] + 10
    meant = condition.accident or ("no" if condition.start != "injury" else "")
    for kind, name in (("no", "No"), ("auto", "Auto"), ("work", "Work")):
        box = radio(sheet, (x, y), name, kind == meant, SAID)
        if condition.accident == kind:
            sheet.note(Fact("accident", name, kind), box, "mark")
        x = box[2] + 12
    claim: list[Run] = [Fact("claim_number", order.claim_number)] if condition.accident else []
    filled_line(sheet, (x + 4, y), RIGHT, words["claim"], claim, LOOKS)
    return y + 20


def _films(sheet: Sheet, y: float, rng: Random, words: Words) -> float:
    """Which films were taken: nothing that the referral is asked for."""
    x = IN
    meant = rng.randint(0, 3)
    for number, name in enumerate(words["films"].split("|")):
        x = radio(sheet, (x, y), name, number == meant, SAID)[2] + 16
    return y + 18


def _treatments(sheet: Sheet, y: float, referral: Referral, rng: Random) -> float:
    wanted = referral.order.condition.treatments
    names = rng.sample([*wanted, *OFFERED], len(wanted) + len(OFFERED))
    for number, name in enumerate(names):
        at = (IN + 250.0 * (number % 2), y + 15.0 * (number // 2))
        box = sheet.square(at, name, name in wanted, SAID)
        if name in wanted:
            sheet.note(Fact("treatments", name), box, "mark")
    return y + 15.0 * ((len(names) + 1) // 2) + 3


def _doses(sheet: Sheet, y: float, referral: Referral, rng: Random, words: Words) -> float:
    """A sentence with blanks, then how soon."""
    order = referral.order
    often, long = counted(order, rng)
    visits: list[Run] = [Fact("visits_requested", str(order.visits), order.visits)]
    x = IN
    blanks: list[list[Run]] = [[often], [long], left_blank(rng, 0.6, visits)]
    for runs, after in zip(blanks, words["doses"].split("|"), strict=True):
        filled_line(sheet, (x - 3, y), x + 34, "", runs, LOOKS)
        x = sheet.text(x + 38, y, after, SAID)[2] + 8
    x = IN
    y += 17
    for label, meant in zip(words["rank"].split("|"), (False, True), strict=True):
        box = radio(sheet, (x, y), label, order.urgent == meant, SAID)
        if order.urgent == meant:
            sheet.note(Fact("urgent", label, meant), box, "mark")
        x = box[2] + 20
    return y + 20


def _insurance(
    sheet: Sheet, y: float, referral: Referral, voice: Voice, rng: Random, words: Words
) -> float:
    cover, second = referral.coverage, referral.secondary
    plan: list[Run] = left_blank(rng, 0.5, [" / ", voice.word("plan_name", cover.plan)])
    filled_line(sheet, (IN, y), RIGHT, words["payer"], [voice.payer(cover), *plan], LOOKS)
    y += 18
    number: list[Run] = [Fact("member_id", cover.member_id)]
    filled_line(sheet, (IN, y), 340, words["member"], number, LOOKS)
    group: list[Run] = left_blank(rng, 0.35, voice.group(cover))
    filled_line(sheet, (350, y), RIGHT, words["group"], group, LOOKS)
    if second:
        y += 18
        name: list[Run] = [voice.word("secondary_payer_name", second.payer)]
        filled_line(sheet, (IN, y), 340, words["second"], name, LOOKS)
        other: list[Run] = [Fact("secondary_member_id", second.member_id)]
        filled_line(sheet, (350, y), RIGHT, words["member"], other, LOOKS)
    return y


def _close(
    sheet: Sheet, y: float, referral: Referral, voice: Voice, rng: Random, words: Words
) -> None:
    who, order = referral.provider, referral.order
    sheet.line(LEFT, y, 350, y, 0.7)
    signature(sheet, referral, (LEFT, y, 350), rng)
    sheet.text(LEFT, y + 10, words["sign"], SAID.sized(8))
    day: list[Run] = [voice.dated("order_date", order.ordered_on)]
    filled_line(sheet, (370, y), RIGHT, words["day"], day, LOOKS)
    y += 28
    sheet.labelled((LEFT, y), "", voice.referrer(who), SAID.bold())
    npi: list[Run] = left_blank(rng, 0.2, ["NPI ", Fact("referring_npi", who.npi), "    "])
    tel, fax = words["numbers"].split("|")
    npi += [f"{tel} ", voice.phone("referring_phone", who.phone)]
    npi += left_blank(rng, 0.2, [f"    {fax} ", voice.phone("referring_fax", who.fax)])
    sheet.labelled((LEFT, y + 13), "", npi, SAID)

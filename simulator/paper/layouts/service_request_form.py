"""A group practice's request: ruled cells, a table of what is wrong and asked for, a card."""

from __future__ import annotations

from random import Random

from simulator.paper.extras import Others
from simulator.paper.facts import Referral
from simulator.paper.marks import left_blank
from simulator.paper.own_words import own_words
from simulator.paper.penned import signature
from simulator.paper.people.seen_sixth import SEEN_SIXTH
from simulator.paper.phrases import EVALUATE
from simulator.paper.sheet import Fact, Paper, Run, Sheet, Style
from simulator.paper.voice import Voice

LEFT, RIGHT = 36.0, 576.0
ASKED, FILLED = Style("helv", 6.8), Style("cour", 10)
COLUMNS = (LEFT, 186.0, 250.0, 372.0, 452.0, RIGHT)
Words = dict[str, str]
Cell = tuple[float, str, list[Run]]


def draw(paper: Paper, referral: Referral, rng: Random) -> None:
    """Draw the form and, behind it more often than not, a copy of the insurance card."""
    voice = Voice.of(rng, dates=rng.choice(["us", "dashes"]))
    words = own_words("service_request_form", rng)
    sheet = paper.page("referral_order")
    who, order = referral.provider, referral.order
    sheet.fact(LEFT, 44, voice.organization(who), Style("tibo", 15))
    sheet.text(LEFT, 57, f"{who.street} - {who.city}, {who.state} {who.zip}", Style("tiro", 9))
    sheet.right(RIGHT, 44, words["title"], Style("hebo", 12))
    _urgency(sheet, referral, words)
    who_title, from_title, _ = words["sections"].split("|")
    y = _grid(sheet, 72, who_title, _patient(referral, voice, rng, words))
    y = _grid(sheet, y + 6, from_title, _provider(referral, voice, rng, words))
    y = _table(sheet, y + 6, referral, voice, rng, words)
    y = _treatments(sheet, y, referral, words)
    y = _condition(sheet, y, referral, voice, rng, words)
    sheet.text(LEFT, y + 30, words["certify"], Style("heit", 8))
    sheet.line(LEFT, y + 78, 330, y + 78, 0.7)
    signature(sheet, referral, (LEFT, y + 78, 330), rng)
    sheet.text(LEFT, y + 87, words["sign"], ASKED)
    sheet.fact(372, y + 75, voice.dated("order_date", order.ordered_on), FILLED)
    sheet.line(364, y + 78, RIGHT, y + 78, 0.7)
    sheet.text(364, y + 87, words["day"], ASKED)
    sheet.text(LEFT, 770, f"Form PT-{rng.randint(10, 99)}  Rev. 0{rng.randint(1, 9)}/24", ASKED)
    if rng.random() < 0.6:
        _card(paper, referral, voice)
    paper.imply("treatments", *EVALUATE)
    if "visits_requested" not in paper.facts:
        paper.imply("visits_requested", order.visits)


def _urgency(sheet: Sheet, referral: Referral, words: Words) -> None:
    usual, fast = words["speed"].split("|")
    urgent = referral.order.urgent
    style = Style(size=8)
    for x, label, on in ((430, usual, not urgent), (506, fast, urgent)):
        box = sheet.square((x, 58), label, on, style)
        if on:
            sheet.note(Fact("urgent", label, urgent), box, "mark")


def _grid(sheet: Sheet, y: float, title: str, rows: list[list[Cell]]) -> float:
    """A dark bar, then rows of cells, each with its question small in the corner."""
    sheet.banner((LEFT, y, RIGHT, y + 13), title, Style("hebo", 8.5), 0.25)
    y += 13
    for row in rows:
        x = LEFT
        for share, label, runs in row:
            end = x + share * (RIGHT - LEFT)
            sheet.frame((x, y, end, y + 25), 0.6)
            sheet.text(x + 3, y + 8, label, ASKED)
            sheet.fitted((x + 4, y + 20.5), end - x - 8, runs, FILLED)
            x = end
        y += 25
    return y


def _patient(referral: Referral, voice: Voice, rng: Random, words: Words) -> list[list[Cell]]:
    person, cover, second = referral.patient, referral.coverage, referral.secondary
    other: list[Run] = [voice.word("secondary_payer_name", second.payer)] if second else []
    other_id: list[Run] = [Fact("secondary_member_id", second.member_id)] if second else []
    sex: list[Run] = [Fact("sex", person.sex)]
    phone: list[Run] = [voice.phone("patient_phone", person.phone)]
    plan: list[Run] = [voice.word("plan_name", cover.plan)]
    return [
        [
            (0.5, words["name"], [voice.patient_last_first(person)]),
            (0.22, words["born"], [voice.born(person.born)]),
            (0.08, words["sex"], left_blank(rng, 0.1, sex)),
            (0.2, words["phone"], left_blank(rng, 0.15, phone)),
        ],
        [
            (0.45, words["street"], [voice.word("patient_street", person.street)]),
            (0.55, words["place"], voice.city(person)),
        ],
        [
            (0.45, words["payer"], [voice.payer(cover)]),
            (0.2, words["plan"], left_blank(rng, 0.3, plan)),
            (0.2, words["member"], [Fact("member_id", cover.member_id)]),
            (0.15, words["group"], left_blank(rng, 0.2, voice.group(cover))),
        ],
        [(0.6, words["second"], other), (0.4, words["second_id"], other_id)],
    ]


def _provider(referral: Referral, voice: Voice, rng: Random, words: Words) -> list[list[Cell]]:
    who, clinic = referral.provider, referral.clinic
    return [
        [
            (0.4, words["doctor"], voice.referrer(who)),
            (0.2, words["npi"], left_blank(rng, 0.08, [Fact("referring_npi", who.npi)])),
            (0.2, words["tel"], [voice.phone("referring_phone", who.phone)]),
            (0.2, words["fax"], [voice.phone("referring_fax", who.fax)]),
        ],
        [
            (0.6, words["to"], [clinic.organization]),
            (0.4, words["to_fax"], left_blank(rng, 0.4, [voice.number(clinic.fax)])),
        ],
    ]


def _table(
    sheet: Sheet, y: float, referral: Referral, voice: Voice, rng: Random, words: Words
) -> float:
    """What is wrong, its code, the service, its codes, and how often, in one ruled table."""
    order = referral.order
    heads = words["heads"].split("|")
    sheet.frame((LEFT, y, RIGHT, y + 22), 0.6, 0.88)
    for x, head in zip(COLUMNS, heads, strict=False):
        sheet.text(x + 3, y + 14, head, Style("hebo", 7.5))
    y += 22
    top = y
    how: list[Run] = [*voice.often(order, rng)]
    if rng.random() < 0.7:
        visits = Fact("visits_requested", f"{order.visits} visits", order.visits)
        how += [" - ", visits]
    codes: list[Run] = []
    for code in order.condition.procedures:
        codes += [", " if codes else "", Fact("procedures", code)]
    filled = FILLED.sized(9)
    for number, (code, said) in enumerate(order.diagnoses):
        cells: list[list[Run]] = [[said], [Fact("diagnoses", code)]]
        if number == 0:
            cells += [[words["service"]], left_blank(rng, 0.25, codes), how]
        ends = [
            sheet.prose((x + 4, y + 12, end - x - 8), runs, filled, 1.2)
            for x, end, runs in zip(COLUMNS, COLUMNS[1:], cells, strict=False)
            if runs
        ]
        y = max(y + 24, max(ends) - 4)
        sheet.line(LEFT, y, RIGHT, y, 0.6)
    for x in COLUMNS:
        sheet.line(x, top, x, y, 0.6)
    return y


def _treatments(sheet: Sheet, y: float, referral: Referral, words: Words) -> float:
    """Numbered lines for what is to be done, two beside each other."""
    order = referral.order
    sheet.text(LEFT, y + 16, words["treat"], Style("hebo", 8.5))
    names = order.condition.treatments
    for number in range(6):
        x, line = LEFT + 270.0 * (number % 2), y + 33 + 17.0 * (number // 2)
        sheet.text(x, line, f"{number + 1}.", Style(size=8.5))
        sheet.line(x + 12, line + 2.5, x + 256, line + 2.5, 0.4)
        if number < len(names):
            sheet.fact(x + 16, line, Fact("treatments", names[number]), FILLED)
    return y + 88


def _condition(
    sheet: Sheet, y: float, referral: Referral, voice: Voice, rng: Random, words: Words
) -> float:
    """When it began, what was operated on or who is to blame, and what to beware of."""
    order = referral.order
    began = {"onset": "onset", "injury": "hurt", "surgery": "operated"}[order.condition.start]
    shown = Voice("us").dated(f"{order.condition.start}_date", order.began_on)
    row: list[Cell] = [(0.28, words[began], [shown])]
    care: list[Run] = left_blank(rng, 0.2, [Fact("precautions", order.condition.precautions)])
    if order.condition.surgery:
        row.append((0.72, words["surgery"], [Fact("surgery", order.say(order.condition.surgery))]))
    elif order.condition.accident:
        kind = order.condition.accident
        said = {"auto": "Auto", "work": "Work"}[kind]
        adjuster: list[Run] = [Fact("adjuster", Others(rng, voice, SEEN_SIXTH).someone())]
        row.append((0.2, words["accident"], [Fact("accident", said, kind)]))
        row.append((0.24, words["claim"], [Fact("claim_number", order.claim_number)]))
        row.append((0.28, words["adjuster"], left_blank(rng, 0.3, adjuster)))
    else:
        row += [(0.2, words["accident"], ["No"]), (0.24, words["claim"], [])]
        row.append((0.28, words["adjuster"], []))
    return _grid(sheet, y, words["sections"].split("|")[2], [row, [(1.0, words["care"], care)]])


def _card(paper: Paper, referral: Referral, voice: Voice) -> None:
    """The front and back of the card, copied one above the other."""
    cover, person = referral.coverage, referral.patient
    sheet = paper.page("insurance_card")
    bold, small = Style("hebo", 10), Style(size=8)
    sheet.frame((150, 110, 470, 300), 1.2)
    sheet.fact(164, 136, voice.payer(cover), Style("hebo", 13))
    sheet.fact(164, 152, voice.word("plan_name", cover.plan), small)
    sheet.text(164, 184, "Member Name", small)
    sheet.fact(164, 197, voice.patient(person), bold)
    sheet.text(164, 220, "Member ID", small)
    sheet.fact(164, 233, Fact("member_id", cover.member_id), bold)
    sheet.text(330, 220, "Group No.", small)
    sheet.labelled((330, 233), "", voice.group(cover), bold)
    sheet.text(164, 284, "Office visit $30   Specialist $50   Urgent care $60   ER $350", small)
    sheet.frame((150, 340, 470, 530), 1.2)
    for number, line in enumerate(
        (
            "This card does not prove eligibility.",
            "Members: call the number below before you receive care out of the area.",
            "Providers: claims may be sent electronically.",
            "Member Services 800-555-0199      TTY 711",
        )
    ):
        sheet.text(164, 366 + 22 * number, line, small)

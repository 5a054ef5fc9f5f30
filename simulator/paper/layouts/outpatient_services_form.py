"""A hospital's one requisition for all outpatient services: squares by department, one used."""

from __future__ import annotations

from collections.abc import Sequence
from random import Random

from simulator.paper.concluded import conclude
from simulator.paper.extras import Others
from simulator.paper.facts import Referral
from simulator.paper.marks import filled_line, left_blank
from simulator.paper.own_words import own_words
from simulator.paper.penned import signature
from simulator.paper.people.seen_eleventh import SEEN_ELEVENTH
from simulator.paper.phrases import counted
from simulator.paper.sheet import Fact, Paper, Run, Sheet, Style
from simulator.paper.voice import Voice

LEFT, MIDDLE, RIGHT = 36.0, 306.0, 576.0
ASKED, SMALL, HEAD = Style("helv", 8.5), Style("helv", 7.5), Style("hebo", 8.5)
LOOKS = (ASKED, Style("tiro", 10.5))
DEPARTMENTS = (
    ("RADIOLOGY", "Chest 2 views|Knee 3 views|L-spine|MRI with contrast|MRI without|CT|Ultrasound"),
    ("CARDIOLOGY", "EKG|Echo, complete|Stress test|Holter 48 h|Event monitor|Cardiac rehab|ABI"),
    ("LABORATORY", "CBC w/ diff|CMP|Lipid panel|A1c|TSH|PT/INR|Urinalysis"),
    ("OTHER", "Sleep study|PFT|DEXA|Mammogram, screening|Wound clinic|Nutrition|Infusion"),
)
OFFERED = ("Wheelchair clinic", "Splinting", "Modalities as needed", "Home program only")
Words = dict[str, str]
Blank = tuple[float, str, Sequence[Run]]


def draw(paper: Paper, referral: Referral, rng: Random) -> None:
    """Draw the head, who and what for, the departments, therapy with its lines, who orders."""
    voice = Voice.of(rng, dates=rng.choice(["us", "short", "dashes"]))
    words = own_words("outpatient_services_form", rng)
    others = Others(rng, voice, SEEN_ELEVENTH)
    sheet = paper.page("referral_order")
    sheet.text(LEFT, 44, words["title"], Style("hebo", 14))
    sheet.text(LEFT, 56, words["hint"], SMALL)
    desk = f"{words['desk']} {others.number()}    Fax {others.number()}"
    sheet.right(RIGHT, 56, desk, SMALL)
    sheet.frame((LEFT, 62, RIGHT, 66), 0, 0.4)
    y = _lines(sheet, 84, _who(referral, voice, rng, words))
    y = _lines(sheet, y + 3, _why(referral, voice, rng, words))
    y = _departments(sheet, y, words)
    y = _therapy(sheet, y, referral, rng, words)
    _provider(sheet, y + 20, referral, voice, rng, words)
    sheet.text(LEFT, 772, f"{rng.randint(1000, 9999)}-OP  Rev. 1/26", SMALL)
    scope = words["scope"].split("|")[0]
    conclude(paper, referral, "Physical Therapy", scope)


def _lines(sheet: Sheet, y: float, rows: Sequence[Sequence[Blank]]) -> float:
    for row in rows:
        x = LEFT
        for end, label, runs in row:
            filled_line(sheet, (x, y), end - 8, label, runs, LOOKS)
            x = end
        y += 18
    return y


def _who(referral: Referral, voice: Voice, rng: Random, words: Words) -> list[list[Blank]]:
    person, cover, second = referral.patient, referral.coverage, referral.secondary
    home: list[Run] = [voice.word("patient_street", person.street)]
    city: list[Run] = [*voice.city(person)]
    if rng.random() < 0.35:
        home, city = [], []
    phone: list[Run] = [voice.phone("patient_phone", person.phone)]
    sex: list[Run] = left_blank(rng, 0.2, [Fact("sex", person.sex)])
    payer: list[Run] = [voice.word("secondary_payer_name", second.payer)] if second else []
    number: list[Run] = [Fact("secondary_member_id", second.member_id)] if second else []
    end = RIGHT + 8
    return [
        [
            (310, words["patient"], [voice.patient(person)]),
            (446, words["born"], [voice.born(person.born)]),
            (end, words["sex"], sex),
        ],
        [(310, words["home"], home), (end, words["city"], city)],
        [
            (250, words["phone"], left_blank(rng, 0.15, phone)),
            (end, words["second_phone"], []),
        ],
        [
            (286, words["payer"], [voice.payer(cover)]),
            (452, words["member"], [Fact("member_id", cover.member_id)]),
            (end, words["group"], left_blank(rng, 0.45, voice.group(cover))),
        ],
        [(286, words["second"], payer), (452, words["member"], number), (end, words["auth"], [])],
    ]


def _why(referral: Referral, voice: Voice, rng: Random, words: Words) -> list[list[Blank]]:
    """Diagnoses with codes, the date it began, and what a claim needs where there is one."""
    order, condition = referral.order, referral.order.condition
    rows: list[list[Blank]] = []
    for number, (code, said) in enumerate(order.diagnoses):
        label = words["dx"] if number == 0 else words["more"]
        short = said if len(said) < 78 else said.split(",")[0]
        rows.append([(466, label, [short]), (RIGHT + 8, "ICD-10", [Fact("diagnoses", code)])])
    since = dict(zip(("onset", "injury", "surgery"), words["since"].split("|"), strict=True))
    date: list[Run] = left_blank(rng, 0.2, [voice.began(order)[1]])
    last: list[Blank] = [(226, since[condition.start], date)]
    if condition.surgery:
        done = Fact("surgery", order.say(condition.surgery))
        last.append((RIGHT + 8, words["surgery"], [done]))
    elif condition.accident:
        kind = {"auto": "Auto", "work": "Work"}[condition.accident]
        last.append((400, words["cause"], [Fact("accident", kind, condition.accident)]))
        last.append((RIGHT + 8, words["claim"], [Fact("claim_number", order.claim_number)]))
    return [*rows, last]


def _departments(sheet: Sheet, y: float, words: Words) -> float:
    """Four departments beside each other; nothing is asked of them today."""
    wide = (RIGHT - LEFT) / 4
    high = 22 + 13.0 * 7
    for number, (name, services) in enumerate(DEPARTMENTS):
        x = LEFT + wide * number
        sheet.frame((x, y - 8, x + wide, y - 8 + high), 0.6)
        sheet.banner((x, y - 8, x + wide, y + 4), name, HEAD, 0.82)
        for row, service in enumerate(services.split("|")):
            sheet.square((x + 5, y + 17 + 13 * row), service, False, ASKED)
    return y + high - 8


def _therapy(sheet: Sheet, y: float, referral: Referral, rng: Random, words: Words) -> float:
    """The department that is asked: discipline, scope, squares in columns, lines for the doses."""
    order, top = referral.order, y
    sheet.banner((LEFT, y, RIGHT, y + 12), words["rehab"], HEAD, 0.82)
    y += 26
    x = LEFT + 6
    for number, name in enumerate(("Physical Therapy", "Occupational Therapy", "Speech Therapy")):
        x = sheet.square((x, y), name, number == 0, HEAD)[2] + 20
    y += 17
    x = LEFT + 6
    for number, name in enumerate(words["scope"].split("|")):
        x = sheet.square((x, y), name, number == 0, ASKED)[2] + 20
    wanted = order.condition.treatments
    names = rng.sample([*wanted, *OFFERED], len(wanted) + len(OFFERED))
    for number, name in enumerate(names):
        at = (LEFT + 6 + 180 * (number % 3), y + 18 + 15 * (number // 3))
        box = sheet.square(at, name, name in wanted, ASKED)
        if name in wanted:
            sheet.note(Fact("treatments", name), box, "mark")
    y += 24 + 15 * ((len(names) + 2) // 3)
    often, long = counted(order, rng)
    visits: list[Run] = [Fact("visits_requested", str(order.visits), order.visits)]
    care: list[Run] = [Fact("precautions", order.condition.precautions)]
    doses = words["doses"].split("|")
    sheet.frame((LEFT, top, RIGHT, y + 27), 0.6)
    x = LEFT + 6
    rows = ((200, doses[0], [often]), (340, doses[1], [long]),
            (RIGHT - 6, doses[2], left_blank(rng, 0.6, visits)))  # fmt: skip
    for end, label, runs in rows:
        filled_line(sheet, (x, y), end - 8, label, runs, LOOKS)
        x = end
    filled_line(sheet, (LEFT + 6, y + 18), RIGHT - 8, words["care"], left_blank(rng, 0.2, care),
                LOOKS)  # fmt: skip
    return y + 27


def _provider(
    sheet: Sheet, y: float, referral: Referral, voice: Voice, rng: Random, words: Words
) -> None:
    who, order = referral.provider, referral.order
    x = sheet.text(LEFT, y, words["soon"], HEAD)[2] + 12
    for label, meant in zip(words["rank"].split("|"), (False, True), strict=True):
        box = sheet.square((x, y), label, order.urgent == meant, ASKED)
        if order.urgent == meant:
            sheet.note(Fact("urgent", label, meant), box, "mark")
        x = box[2] + 20
    npi: list[Run] = left_blank(rng, 0.2, [Fact("referring_npi", who.npi)])
    fax: list[Run] = [voice.phone("referring_fax", who.fax)]
    rows: list[list[Blank]] = [
        [(400, words["print"], voice.referrer(who)), (RIGHT + 8, words["npi"], npi)],
        [
            (286, words["office"], left_blank(rng, 0.15, [voice.organization(who)])),
            (440, words["tel"], [voice.phone("referring_phone", who.phone)]),
            (RIGHT + 8, words["fax"], left_blank(rng, 0.25, fax)),
        ],
    ]
    y = _lines(sheet, y + 19, rows) + 22
    sheet.line(LEFT, y, 340, y, 0.6)
    signature(sheet, referral, (LEFT, y, 340), rng)
    sheet.text(LEFT, y + 9, words["sign"], SMALL)
    sheet.fact(364, y - 3, voice.dated("order_date", order.ordered_on), LOOKS[1])
    sheet.line(360, y, 470, y, 0.6)
    sheet.text(360, y + 9, words["day"], SMALL)
    sheet.line(490, y, RIGHT, y, 0.6)
    sheet.text(490, y + 9, "Time", SMALL)

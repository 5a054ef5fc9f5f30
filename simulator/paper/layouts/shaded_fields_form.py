"""A therapy clinic's form that an office fills on its screen: shaded fields, a screening list."""

from __future__ import annotations

from collections.abc import Sequence
from random import Random

from simulator.paper.concluded import conclude
from simulator.paper.facts import Referral
from simulator.paper.marks import left_blank, radio
from simulator.paper.own_words import own_words
from simulator.paper.phrases import sided
from simulator.paper.sheet import Fact, Paper, Run, Sheet, Style
from simulator.paper.voice import Voice

LEFT, RIGHT = 44.0, 568.0
ASKED, TYPED, HEAD = Style("helv", 7.5), Style("helv", 10), Style("hebo", 10)
SHADE, HIGH, STEP = 0.93, 15.0, 29.0
SCREENED = ("Pacemaker / implant", "Active cancer", "Seizures", "Blood thinners", "Pregnant",
            "MRSA / open wound")  # fmt: skip
OFFERED = ("Dry needling", "Aquatic therapy", "Home exercise program", "Vestibular rehab")
Words = dict[str, str]
Cell = tuple[float, str, Sequence[Run]]


def draw(paper: Paper, referral: Referral, rng: Random) -> None:
    """Draw the clinic's head, patient, insurance, reason, order, screening, the provider."""
    voice = Voice.of(rng, dates=rng.choice(["us", "plain"]))
    words = own_words("shaded_fields_form", rng)
    titles = words["parts"].split("|")
    sheet = paper.page("referral_order")
    y = _head(sheet, referral, voice, words)
    y = _part(sheet, y, titles[0], _patient(referral, voice, rng, words))
    y = _part(sheet, y, titles[1], _insurance(referral, voice, rng, words))
    y = _part(sheet, y, titles[2], _reason(referral, voice, rng, words))
    y = _order(sheet, y, titles[3], referral, rng, words)
    y = _screening(sheet, y, titles[4], rng)
    y = _part(sheet, y, titles[5], _provider(referral, voice, rng, words))
    _signed(sheet, y - 8, referral, rng, words)
    conclude(paper, referral)


def _head(sheet: Sheet, referral: Referral, voice: Voice, words: Words) -> float:
    """The receiving clinic's own name and numbers; none of them are the referring office's."""
    clinic = referral.clinic
    sheet.text(LEFT, 46, clinic.organization, Style("hebo", 15))
    place = f"{clinic.street}, {clinic.city}, {clinic.state} {clinic.zip}"
    sheet.text(LEFT, 58, place, ASKED.sized(8))
    sheet.right(RIGHT, 46, words["title"], Style("helv", 13))
    send = f"{words['send']} {voice.number(clinic.fax)}   Phone {voice.number(clinic.phone)}"
    sheet.right(RIGHT, 58, send, ASKED.sized(8))
    return 78


def _part(sheet: Sheet, y: float, title: str, rows: Sequence[Sequence[Cell]]) -> float:
    """A heading, then rows of shaded fields with their small names above them."""
    sheet.text(LEFT, y, title, HEAD)
    y += 12
    for row in rows:
        x = LEFT
        for end, name, runs in row:
            sheet.text(x, y, name, ASKED)
            sheet.frame((x, y + 3, end - 8, y + 3 + HIGH), 0, SHADE)
            sheet.fitted((x + 3, y + 14), end - x - 14, runs, TYPED)
            x = end
        y += STEP
    return y + 5


def _patient(referral: Referral, voice: Voice, rng: Random, words: Words) -> list[list[Cell]]:
    person = referral.patient
    given: list[Run] = [voice.patient(person)]
    sex: list[Run] = [Fact("sex", {"F": "Female", "M": "Male"}[person.sex], person.sex)]
    phone: list[Run] = [voice.phone("patient_phone", person.phone)]
    street: list[Run] = [voice.word("patient_street", person.street)]
    city: list[Run] = [*voice.city(person)]
    if rng.random() < 0.35:
        street, city = [], []
    return [
        [
            (300, words["name"], given),
            (400, words["born"], [voice.born(person.born)]),
            (474, words["sex"], left_blank(rng, 0.3, sex)),
            (RIGHT + 8, words["phone"], left_blank(rng, 0.15, phone)),
        ],
        [(300, words["street"], street), (RIGHT + 8, words["city"], city)],
    ]


def _insurance(referral: Referral, voice: Voice, rng: Random, words: Words) -> list[list[Cell]]:
    cover, second = referral.coverage, referral.secondary
    plan: list[Run] = [voice.word("plan_name", cover.plan)]
    row: list[Cell] = [
        (230, words["payer"], [voice.payer(cover)]),
        (356, words["plan"], left_blank(rng, 0.6, plan)),
        (480, words["member"], [Fact("member_id", cover.member_id)]),
        (RIGHT + 8, words["group"], left_blank(rng, 0.45, voice.group(cover))),
    ]
    if not second:
        return [row]
    payer = voice.word("secondary_payer_name", second.payer)
    number = Fact("secondary_member_id", second.member_id)
    return [row, [(356, words["second"], [payer]), (RIGHT + 8, words["second_id"], [number])]]


def _reason(referral: Referral, voice: Voice, rng: Random, words: Words) -> list[list[Cell]]:
    order, condition = referral.order, referral.order.condition
    first, second = words["codes"].split("|")
    row: list[Cell] = []
    for number, name in enumerate((first, second)):
        code: list[Run] = []
        if number < len(order.diagnoses):
            code = [Fact("diagnoses", order.diagnoses[number][0])]
        row.append((LEFT + 92 * (number + 1), name, code))
    told: list[Run] = [*sided(order, condition.story)]
    row.append((RIGHT + 8, words["told"], left_blank(rng, 0.15, told)))
    since = dict(zip(("onset", "injury", "surgery"), words["since"].split("|"), strict=True))
    date: list[Run] = left_blank(rng, 0.15, [voice.began(order)[1]])
    last: list[Cell] = [(160, since[condition.start], date)]
    if condition.surgery:
        done = Fact("surgery", order.say(condition.surgery))
        last.append((RIGHT + 8, words["surgery"], [done]))
    elif condition.accident:
        kind = {"auto": "Motor vehicle", "work": "Workers' comp"}[condition.accident]
        last.append((300, words["cause"], [Fact("accident", kind, condition.accident)]))
        last.append((RIGHT + 8, words["claim"], [Fact("claim_number", order.claim_number)]))
    return [row, last]


def _order(
    sheet: Sheet, y: float, title: str, referral: Referral, rng: Random, words: Words
) -> float:
    """Fields for the doses, squares for the treatments in three columns, a field for care."""
    order, wanted = referral.order, referral.order.condition.treatments
    doses = words["doses"].split("|")
    often: list[Run] = [Fact("frequency_per_week", f"{order.per_week}x per week", order.per_week)]
    long: list[Run] = [Fact("duration_weeks", f"{order.weeks} weeks", order.weeks)]
    visits: list[Run] = [Fact("visits_requested", str(order.visits), order.visits)]
    rank = Fact("urgent", words["fast"] if order.urgent else words["usual"], order.urgent)
    row: list[Cell] = [
        (180, doses[0], often),
        (310, doses[1], long),
        (420, doses[2], left_blank(rng, 0.6, visits)),
        (RIGHT + 8, doses[3], left_blank(rng, 0.0 if order.urgent else 0.3, [rank])),
    ]
    y = _part(sheet, y, title, [row]) + 2
    offered = [*wanted, *(name for name in OFFERED if name not in wanted)]
    names = rng.sample(offered, len(offered))
    for number, name in enumerate(names):
        at = (LEFT + 178.0 * (number % 3), y + 15 * (number // 3))
        box = sheet.square(at, name, name in wanted, TYPED.sized(9))
        if name in wanted:
            sheet.note(Fact("treatments", name), box, "mark")
    y += 15 * ((len(names) + 2) // 3) + 2
    care: list[Run] = [Fact("precautions", order.condition.precautions)]
    sheet.text(LEFT, y, words["care"], ASKED)
    sheet.frame((LEFT, y + 3, RIGHT, y + 3 + HIGH), 0, SHADE)
    sheet.fitted((LEFT + 3, y + 14), RIGHT - LEFT - 6, left_blank(rng, 0.25, care), TYPED)
    return y + STEP + 7


def _screening(sheet: Sheet, y: float, title: str, rng: Random) -> float:
    """What might stand against therapy: no to each, or nobody answered."""
    sheet.text(LEFT, y, title, HEAD)
    asked = rng.random() < 0.7
    for number, name in enumerate(SCREENED):
        x, line = LEFT + 178.0 * (number % 3), y + 16 + 15 * (number // 3)
        sheet.text(x, line, name, TYPED.sized(8.5))
        start = radio(sheet, (x + 96, line), "Y", False, TYPED.sized(8.5))[2] + 6
        radio(sheet, (start, line), "N", asked, TYPED.sized(8.5))
    return y + 16 + 15 * ((len(SCREENED) + 2) // 3) + 8


def _provider(referral: Referral, voice: Voice, rng: Random, words: Words) -> list[list[Cell]]:
    who = referral.provider
    fax: list[Run] = [voice.phone("referring_fax", who.fax)]
    npi: list[Run] = [Fact("referring_npi", who.npi)]
    office: list[Run] = [voice.organization(who)]
    return [
        [
            (236, words["provider"], voice.referrer(who)),
            (330, "NPI", left_blank(rng, 0.2, npi)),
            (RIGHT + 8, words["office"], left_blank(rng, 0.1, office)),
        ],
        [
            (160, words["tel"], [voice.phone("referring_phone", who.phone)]),
            (276, words["fax"], left_blank(rng, 0.2, fax)),
            (372, words["day"], [voice.dated("order_date", referral.order.ordered_on)]),
        ],
    ]


def _signed(sheet: Sheet, y: float, referral: Referral, rng: Random, words: Words) -> None:
    """The field for a signature at the right of the last row: sealed by the program, or empty."""
    who, order = referral.provider, referral.order
    box = (380.0, y - 24, RIGHT, y + 12)
    sheet.text(380, y - 27, words["sign"], ASKED)
    sheet.frame(box, 0.5, SHADE)
    if not order.signed:
        sheet.note(Fact("order_signed", "", False), box, "mark")
        return
    name = f"{who.name}, {who.credentials}"
    sheet.fitted((384, y - 10), 70, [name], TYPED)
    stamp = f"{order.ordered_on:%Y.%m.%d} {rng.randint(8, 17):02}:{rng.randint(10, 59)}:"
    stamp += f"{rng.randint(10, 59)} -05'00'"
    said = f"Digitally signed by {who.name}"
    sheet.fitted((458, y - 12), 108, [Fact("order_signed", said, True)], ASKED)
    sheet.text(458, y - 2, f"Date: {stamp[:10]}", ASKED)
    sheet.text(458, y + 8, stamp[11:], ASKED)

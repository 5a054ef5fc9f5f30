"""A hospital's outpatient rehabilitation order: asterisks, one column for each discipline."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise
from random import Random

from simulator.paper.extras import Others
from simulator.paper.facts import Referral
from simulator.paper.marks import left_blank, radio
from simulator.paper.own_words import own_words
from simulator.paper.penned import signature
from simulator.paper.people.everyday import EVERYDAY
from simulator.paper.phrases import EVALUATE, brief, counted
from simulator.paper.sheet import Fact, Paper, Run, Sheet, Style
from simulator.paper.voice import Voice

LEFT, RIGHT = 36.0, 576.0
WIDE = RIGHT - LEFT
ASKED, TYPED, SMALL = Style("hebo", 7.5), Style("helv", 10), Style("helv", 8.5)
HOSPITALS = ("Mercy Valley Health", "St. Luke Regional Health", "County General Health System")
CAMPUSES = ("North Campus", "Riverfront", "West Pavilion", "Wellness Center")
HELPS = ("Therapeutic exercise", "Manual therapy", "Balance / vestibular", "Gait training",
         "Pelvic health", "Aquatic therapy", "Lymphedema", "Modalities")  # fmt: skip
OTHERS = (
    ("Occupational Therapy", ("Evaluate and treat", "Hand therapy", "Splinting", "ADL training",
                              "Low vision", "Driving screen")),
    ("Speech Therapy", ("Evaluate and treat", "Swallow study", "Cognition", "Voice")),
)  # fmt: skip
Words = dict[str, str]
Cell = tuple[float, str, Sequence[Run]]


def draw(paper: Paper, referral: Referral, rng: Random) -> None:
    """Draw the head with its campuses, the patient, the reason, three columns, the provider."""
    voice = Voice.of(rng, dates=rng.choice(["us", "plain", "dashes"]))
    words = own_words("rehab_services_order", rng)
    sheet = paper.page("referral_order")
    y = _head(sheet, voice, rng, words)
    y = _rows(sheet, y, _patient(referral, voice, rng, words))
    y = _rows(sheet, y + 6, _reason(referral, voice, rng, words))
    y = _disciplines(sheet, y + 6, referral, rng)
    y = _rows(sheet, y + 6, _course(referral, rng, words))
    y = _rank(sheet, y + 14, referral, words)
    y = _rows(sheet, y + 8, _provider(referral, voice, rng, words))
    _close(sheet, y + 40, referral, voice, rng, words)
    paper.imply("treatments", *EVALUATE)
    if "duration_weeks" in paper.facts:
        paper.imply("visits_requested", referral.order.visits)


def _head(sheet: Sheet, voice: Voice, rng: Random, words: Words) -> float:
    others = Others(rng, voice, EVERYDAY)
    sheet.text(LEFT, 42, rng.choice(HOSPITALS), Style("hebo", 15))
    sheet.right(RIGHT, 42, words["title"], Style("hebo", 11))
    sheet.text(
        LEFT, 55, f"{words['send']}: {others.number()}   Questions: {others.number()}", SMALL
    )
    x = LEFT
    for campus in rng.sample(CAMPUSES, 3):
        x = sheet.square((x, 70), f"{campus} {others.number()}", False, SMALL)[2] + 16
    sheet.line(LEFT, 77, RIGHT, 77, 1.4)
    return 84.0


def _rows(sheet: Sheet, y: float, rows: Sequence[Sequence[Cell]]) -> float:
    """Cells in a frame: what is asked small in the corner, the answer under it."""
    for row in rows:
        x = LEFT
        for share, label, runs in row:
            end = x + share * WIDE
            sheet.frame((x, y, end, y + 27), 0.6)
            sheet.text(x + 3, y + 8.5, label, ASKED)
            sheet.fitted((x + 4, y + 22), end - x - 8, runs, TYPED)
            x = end
        y += 27
    return y


def _patient(referral: Referral, voice: Voice, rng: Random, words: Words) -> list[list[Cell]]:
    person, cover = referral.patient, referral.coverage
    name = voice.patient_last_first if "Last" in words["name"] else voice.patient
    phone: list[Run] = [voice.phone("patient_phone", person.phone)]
    member: list[Run] = [Fact("member_id", cover.member_id)]
    covered = rng.random() < 0.8
    return [
        [
            (0.5, words["name"], [name(person)]),
            (0.25, words["born"], [voice.born(person.born)]),
            (0.25, "Sex", left_blank(rng, 0.4, [Fact("sex", person.sex)])),
        ],
        [
            (0.35, words["phone"], left_blank(rng, 0.2, phone)),
            (0.35, "Alternate contact", []),
            (0.3, words["tongue"], left_blank(rng, 0.7, ["No"])),
        ],
        [
            (0.45, words["payer"], [voice.payer(cover)] if covered else []),
            (0.3, words["member"], left_blank(rng, 0.25, member) if covered else []),
            (0.25, words["permit"], left_blank(rng, 0.6, ["Pending"])),
        ],
    ]


def _reason(referral: Referral, voice: Voice, rng: Random, words: Words) -> list[list[Cell]]:
    order, condition = referral.order, referral.order.condition
    dx: list[Run] = []
    for code, said in order.diagnoses:
        dx += ["; " if dx else "", Fact("diagnoses", code), f" {brief(said)}"]
    began: list[Run] = [voice.began(order)[1]]
    chance = 0.4 if condition.start == "onset" else 0.1
    done: list[Run] = []
    if condition.surgery:
        done = [Fact("surgery", order.say(condition.surgery))]
    return [
        [(1.0, words["dx"], dx)],
        [(0.3, words[condition.start], left_blank(rng, chance, began)), (0.7, words["done"], done)],
    ]


def _disciplines(sheet: Sheet, y: float, referral: Referral, rng: Random) -> float:
    """Physical therapy is checked; what stands under the other two headings is not."""
    order = referral.order
    wanted = [*order.condition.treatments] if rng.random() < 0.5 else []
    spare = [name for name in HELPS if name not in wanted]
    offered = [*wanted, *rng.sample(spare, min(len(spare), 8 - len(wanted)))]
    rng.shuffle(offered)
    high = 80.0
    ends = (LEFT, LEFT + WIDE * 0.5, LEFT + WIDE * 0.77, RIGHT)
    for start, end in pairwise(ends):
        sheet.frame((start, y, end, y + high), 0.6)
    sheet.square((LEFT + 5, y + 13), "Physical Therapy", True, SMALL.bold())
    whole = sheet.square((LEFT + 120, y + 13), "Evaluate and treat", True, SMALL)
    sheet.note(Fact("treatments", "Evaluate and treat"), whole, "mark")
    for number, name in enumerate(offered):
        at = (LEFT + 12 + 134 * (number % 2), y + 28 + 13 * (number // 2))
        box = sheet.square(at, name, name in wanted, SMALL)
        if name in wanted:
            sheet.note(Fact("treatments", name), box, "mark")
    for start, (title, names) in zip(ends[1:], OTHERS, strict=False):
        sheet.square((start + 5, y + 13), title, False, SMALL.bold())
        for number, name in enumerate(names[:5]):
            sheet.square((start + 12, y + 26 + 12 * number), name, False, SMALL)
    return y + high


def _course(referral: Referral, rng: Random, words: Words) -> list[list[Cell]]:
    often, long = counted(referral.order, rng)
    care: list[Run] = [Fact("precautions", referral.order.condition.precautions)]
    stated = rng.random() < 0.75
    left: list[Run] = [often] if stated else [words["free"]]
    return [
        [(0.5, words["often"], left), (0.5, words["long"], [long] if stated else [])],
        [(1.0, words["care"], left_blank(rng, 0.35, care))],
    ]


def _rank(sheet: Sheet, y: float, referral: Referral, words: Words) -> float:
    usual, fast = words["rank"].split("|")
    box = radio(sheet, (LEFT + 2, y), usual, not referral.order.urgent, SMALL)
    other = radio(sheet, (LEFT + 140, y), fast, referral.order.urgent, SMALL)
    said, place = (fast, other) if referral.order.urgent else (usual, box)
    sheet.note(Fact("urgent", said, referral.order.urgent), place, "mark")
    return y


def _provider(referral: Referral, voice: Voice, rng: Random, words: Words) -> list[list[Cell]]:
    who = referral.provider
    office: list[Run] = [voice.organization(who)]
    tel: list[Run] = [voice.phone("referring_phone", who.phone)]
    fax: list[Run] = [voice.phone("referring_fax", who.fax)]
    return [
        [
            (0.65, words["print"], voice.referrer(who)),
            (0.35, "NPI", left_blank(rng, 0.2, [Fact("referring_npi", who.npi)])),
        ],
        [
            (0.5, words["office"], left_blank(rng, 0.15, office)),
            (0.25, words["tel"], left_blank(rng, 0.1, tel)),
            (0.25, words["fax"], left_blank(rng, 0.15, fax)),
        ],
    ]


def _close(
    sheet: Sheet, y: float, referral: Referral, voice: Voice, rng: Random, words: Words
) -> None:
    day = voice.dated("order_date", referral.order.ordered_on)
    sheet.text(LEFT, y - 28, words["terms"], Style("heit", 8))
    sheet.line(LEFT, y + 12, 370, y + 12)
    signature(sheet, referral, (LEFT, y + 12, 360), rng)
    sheet.text(LEFT, y + 22, words["sign"], SMALL)
    sheet.line(390, y + 12, 480, y + 12)
    sheet.labelled((394, y + 9), "", [day], TYPED)
    sheet.text(390, y + 22, "Date", SMALL)
    sheet.line(500, y + 12, RIGHT, y + 12)
    sheet.text(500, y + 22, "Time", SMALL)

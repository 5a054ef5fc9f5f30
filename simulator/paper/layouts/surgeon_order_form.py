"""A surgeons' group's therapy order: the partners down the margin, blanks typed in, squares."""

from __future__ import annotations

from collections.abc import Sequence
from random import Random

from simulator.paper.extras import Others
from simulator.paper.facts import Referral
from simulator.paper.marks import filled_line, left_blank
from simulator.paper.own_words import own_words
from simulator.paper.penned import signature
from simulator.paper.people.plain_days import PLAIN_DAYS
from simulator.paper.phrases import EVALUATE, counted
from simulator.paper.sheet import Fact, Paper, Run, Sheet, Style
from simulator.paper.voice import Voice

MARGIN, LEFT, RIGHT = 30.0, 168.0, 580.0
LABEL, TYPED, SMALL = Style("hebo", 9.5), Style("helv", 10.5), Style("helv", 8)
LOOKS = (LABEL, TYPED)
MODALITIES = ("Modalities PRN", "Ultrasound", "E-stim", "Iontophoresis", "Ice/heat",
              "Moist heat", "Cryotherapy", "Cervical traction", "Lumbar traction")  # fmt: skip
PROGRAMS = ("Home exercise program", "Gait training", "Balance training", "Work conditioning",
            "Stair training", "Aquatic therapy")  # fmt: skip
USUAL = ("AROM", "AAROM", "Stretching", "Isometrics", "Massage")
Words = dict[str, str]


def draw(paper: Paper, referral: Referral, rng: Random) -> None:
    """Draw the margin of partners, the patient's blanks, the squares, the signature."""
    voice = Voice.of(rng)
    words = own_words("surgeon_order_form", rng)
    sheet = paper.page("referral_order")
    _margin(sheet, referral, voice, rng)
    sheet.centre((LEFT + RIGHT) / 2, 66, words["title"], Style("hebo", 14))
    y = _patient(sheet, 96, referral, voice, rng, words)
    y = _reason(sheet, y, referral, voice, rng, words)
    y = _squares(sheet, y + 8, referral, rng, words)
    y = _course(sheet, y + 12, referral, rng, words)
    care: list[Run] = [Fact("precautions", referral.order.condition.precautions)]
    filled_line(sheet, (LEFT, y), RIGHT, f"{words['care']}:", left_blank(rng, 0.3, care), LOOKS)
    _close(sheet, y + 26, referral, voice, rng, words)
    paper.imply("treatments", *EVALUATE)
    paper.imply("urgent", False)
    if "visits_requested" not in paper.facts:
        paper.imply("visits_requested", referral.order.visits)


def _margin(sheet: Sheet, referral: Referral, voice: Voice, rng: Random) -> None:
    """The group, its surgeons, of whom one orders, and where its offices are."""
    who = referral.provider
    x = MARGIN + 4
    y = sheet.prose((x, 62, 116), [voice.organization(who)], Style("tibo", 15), 1.1) + 10
    others = Others(rng, voice, PLAIN_DAYS)
    partners = [f"{who.name}, {who.credentials}"]
    partners += [others.physician(rng.choice(["MD", "DO", "PA-C"])) for _ in range(4)]
    for name in rng.sample(partners, len(partners)):
        sheet.fitted((x, y), 112, [name], Style("tiro", 9.5))
        y += 15
    y += 12
    place = f"{who.city}, {who.state} {who.zip}"
    for line in (who.street, place):
        sheet.fitted((x, y), 120, [line], SMALL)
        y += 11
    sheet.labelled((x, y), "", ["Tel ", voice.phone("referring_phone", who.phone)], SMALL)
    fax: list[Run] = ["Fax ", voice.phone("referring_fax", who.fax)]
    sheet.labelled((x, y + 11), "", left_blank(rng, 0.1, fax), SMALL)
    sheet.line(LEFT - 12, 40, LEFT - 12, 752, 1.2)


def _blanks(sheet: Sheet, y: float, cells: Sequence[tuple[float, str, list[Run]]]) -> float:
    """Names with their blanks side by side; a share of the width each."""
    x = LEFT
    for share, name, runs in cells:
        end = x + share * (RIGHT - LEFT)
        filled_line(sheet, (x, y), end - 8 if end < RIGHT - 1 else end, f"{name}:", runs, LOOKS)
        x = end
    return y + 23


def _patient(
    sheet: Sheet, y: float, referral: Referral, voice: Voice, rng: Random, words: Words
) -> float:
    person, cover = referral.patient, referral.coverage
    name = rng.choice([voice.patient, voice.patient_last_first])(person)
    phone: list[Run] = [voice.phone("patient_phone", person.phone)]
    day: list[Run] = [voice.dated("order_date", referral.order.ordered_on)]
    rows: list[list[tuple[float, str, list[Run]]]] = [
        [(0.66, words["name"], [name]), (0.34, words["day"], day)],
        [
            (0.45, words["born"], [voice.born(person.born)]),
            (0.55, words["phone"], left_blank(rng, 0.25, phone)),
        ],
        [(1.0, words["payer"], [voice.payer(cover)])],
        [
            (0.6, words["member"], [Fact("member_id", cover.member_id)]),
            (0.4, words["group"], left_blank(rng, 0.45, voice.group(cover))),
        ],
    ]
    for row in rows:
        y = _blanks(sheet, y, row)
    return y


def _reason(
    sheet: Sheet, y: float, referral: Referral, voice: Voice, rng: Random, words: Words
) -> float:
    order, condition = referral.order, referral.order.condition
    for number, (code, said) in enumerate(order.diagnoses):
        dx: list[Run] = [Fact("diagnoses", code), f"  {said}"]
        filled_line(sheet, (LEFT, y), RIGHT, "" if number else f"{words['dx']}:", dx, LOOKS)
        y += 23
    x = LEFT
    for name, side in zip(words["side"].split("|"), ("right", "left", "bilateral"), strict=True):
        box = sheet.square((x, y), name, side == order.side, TYPED)
        if side == order.side:
            sheet.note(Fact("laterality", name, side), box, "mark")
        x = box[2] + 14
    labels = dict(zip(("onset", "injury", "surgery"), words["began"].split("|"), strict=True))
    blank = 0.4 if condition.start == "onset" else 0.1
    began = left_blank(rng, blank, [voice.began(order)[1]])
    filled_line(sheet, (384, y), RIGHT, f"{labels[condition.start]}:", began, LOOKS)
    done: list[Run] = []
    if condition.surgery:
        done = [Fact("surgery", order.say(condition.surgery))]
    filled_line(sheet, (LEFT, y + 23), RIGHT, f"{words['surgery']}:", done, LOOKS)
    return _related(sheet, y + 46, referral, rng, words)


def _related(sheet: Sheet, y: float, referral: Referral, rng: Random, words: Words) -> float:
    order = referral.order
    work, auto, claim = words["related"].split("|")
    x = LEFT
    for name, kind in ((work, "work"), (auto, "auto")):
        box = sheet.square((x, y), name, kind == order.condition.accident, TYPED)
        if kind == order.condition.accident:
            sheet.note(Fact("accident", name, kind), box, "mark")
        x = box[2] + 14
    number: list[Run] = []
    if order.claim_number:
        number = left_blank(rng, 0.2, [Fact("claim_number", order.claim_number)])
    filled_line(sheet, (384, y), RIGHT, f"{claim}:", number, LOOKS)
    return y + 16


def _squares(sheet: Sheet, y: float, referral: Referral, rng: Random, words: Words) -> float:
    """Three columns under their heads; what they do not offer is written behind them."""
    wanted = referral.order.condition.treatments
    box = sheet.square((LEFT, y + 10), words["ask"], True, LABEL.sized(11))
    sheet.note(Fact("treatments", words["ask"]), box, "mark")
    own = [name for name in wanted if name not in (*MODALITIES, *PROGRAMS)]
    kept, rest = own[:2], own[2:]
    columns = ([*kept, *USUAL], MODALITIES, PROGRAMS)
    for number, (head, names) in enumerate(zip(words["heads"].split("|"), columns, strict=True)):
        x = LEFT + (RIGHT - LEFT) / 3 * number
        sheet.text(x, y + 30, head, LABEL)
        for row, name in enumerate(names[:7]):
            at = (x, y + 46 + 15.0 * row)
            place = sheet.square(at, name, name in wanted, TYPED.sized(9))
            if name in wanted:
                sheet.note(Fact("treatments", name), place, "mark")
    missing = [name for name in wanted if name in MODALITIES[7:]] + rest
    runs: list[Run] = []
    for name in missing:
        runs += [", " if runs else "", Fact("treatments", name)]
    filled_line(sheet, (LEFT, y + 156), RIGHT, words["other"], runs, LOOKS)
    sheet.square((LEFT, y + 178), words["protocol"], False, TYPED.sized(9.5))
    return y + 190


def _course(sheet: Sheet, y: float, referral: Referral, rng: Random, words: Words) -> float:
    """A sentence with numbers set into it: so often, for so long, so many visits."""
    order = referral.order
    often, long = counted(order, rng)
    times, weeks, visits = words["course"].split("|")
    total: list[Run] = [Fact("visits_requested", str(order.visits), order.visits)]
    x = LEFT
    for wide, runs, after in (
        (44.0, [often], times),
        (44.0, [long], weeks),
        (44.0, left_blank(rng, 0.65, total), visits),
    ):
        sheet.line(x, y + 2.5, x + wide, y + 2.5, 0.5)
        sheet.labelled((x + 10, y), "", runs, TYPED)
        x = sheet.text(x + wide + 4, y, after, LABEL)[2] + 12
    return y + 26


def _close(
    sheet: Sheet, y: float, referral: Referral, voice: Voice, rng: Random, words: Words
) -> None:
    who = referral.provider
    sheet.text(LEFT, y, words["necessary"], SMALL.sized(9))
    sheet.line(LEFT, y + 46, 400, y + 46, 0.6)
    signature(sheet, referral, (LEFT, y + 46, 400), rng)
    sheet.text(LEFT, y + 56, words["sign"], SMALL)
    npi: list[Run] = [Fact("referring_npi", who.npi)]
    filled_line(sheet, (414, y + 46), RIGHT, "NPI:", left_blank(rng, 0.35, npi), LOOKS)
    filled_line(sheet, (LEFT, y + 80), 430, f"{words['print']}:", voice.referrer(who), LOOKS)

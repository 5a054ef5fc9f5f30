"""A chain of therapy clinics' own pad: blanks filled by an office, squares, its places below."""

from __future__ import annotations

from collections.abc import Sequence
from random import Random

from simulator.paper.extras import Others
from simulator.paper.facts import Referral
from simulator.paper.marks import filled_line, left_blank
from simulator.paper.own_words import own_words
from simulator.paper.penned import signature
from simulator.paper.people.ordinary import ORDINARY
from simulator.paper.phrases import EVALUATE, brief
from simulator.paper.sheet import Fact, Paper, Run, Sheet, Style
from simulator.paper.voice import Voice

LEFT, RIGHT = 42.0, 570.0
LABEL, TYPED, SMALL = Style("helv", 9.5), Style("cour", 10), Style("helv", 8)
LOOKS = (LABEL, TYPED)
MANUAL = ("Therapeutic exercise", "Manual therapy", "Joint mobilization", "Gait training",
          "Balance training", "Home exercise program")  # fmt: skip
MODALITIES = ("Modalities PRN", "Ultrasound", "E-stim", "Iontophoresis", "Cervical traction",
              "Moist heat")  # fmt: skip
PROGRAMS = ("Vestibular rehab", "Dry needling", "Work conditioning", "Aquatic therapy",
            "Pre-op education", "Pelvic health")  # fmt: skip
USUAL = ("Therapeutic exercise", "Manual therapy", "Modalities PRN", "Home exercise program")
Words = dict[str, str]
Cell = tuple[float, str, list[Run]]


def draw(paper: Paper, referral: Referral, rng: Random) -> None:
    """Draw the chain's name, the blanks, the squares, the signature, the places."""
    voice = Voice.of(rng)
    words = own_words("chain_location_pad", rng)
    sheet = paper.page("referral_order")
    sheet.fitted((LEFT, 54), 330, [words["brand"]], Style("hebo", 19))
    sheet.right(RIGHT, 54, words["title"], Style("hebo", 11.5))
    sheet.line(LEFT, 64, RIGHT, 64, 2.2)
    sheet.text(LEFT, 77, words["hours"], SMALL)
    y = _blanks(sheet, 104, referral, voice, rng, words)
    y = _course(sheet, y + 4, referral, words)
    y = _squares(sheet, y + 6, referral, rng, words)
    y = _signed(sheet, y + 10, referral, voice, rng, words)
    _places(sheet, y, voice, rng, words)
    paper.imply("treatments", *EVALUATE)
    paper.imply("visits_requested", referral.order.visits)
    paper.imply("urgent", False)


def _row(sheet: Sheet, y: float, cells: Sequence[Cell]) -> float:
    """Names with their blanks side by side, each up to where it ends."""
    x = LEFT
    for end, name, runs in cells:
        filled_line(sheet, (x, y), end, name and f"{name}:", runs, LOOKS)
        x = end + 10
    return y + 22


def _blanks(
    sheet: Sheet, y: float, referral: Referral, voice: Voice, rng: Random, words: Words
) -> float:
    person, order, cover = referral.patient, referral.order, referral.coverage
    condition = order.condition
    name = rng.choice([voice.patient, voice.patient_last_first])(person)
    phone: list[Run] = [voice.phone("patient_phone", person.phone)]
    began = left_blank(rng, 0.5 if condition.start == "onset" else 0.15, [voice.began(order)[1]])
    labels = dict(zip(("onset", "injury", "surgery"), words["began"].split("|"), strict=True))
    insured, member = [voice.payer(cover)], [Fact("member_id", cover.member_id)]
    rows: list[list[Cell]] = [
        [(430, words["name"], [name]),
         (RIGHT, words["day"], [voice.dated("order_date", order.ordered_on)])],
        [(250, words["born"], [voice.born(person.born)]),
         (RIGHT, words["phone"], left_blank(rng, 0.2, phone))],
        [(350, words["payer"], [*insured]),
         (RIGHT, words["member"], left_blank(rng, 0.25, [*member]))],
    ]  # fmt: skip
    for number, (code, said) in enumerate(order.diagnoses):
        dx: list[Run] = [Fact("diagnoses", code), f"  {brief(said)}"]
        rows.append([(RIGHT, "" if number else words["dx"], dx)])
    done: list[Run] = []
    if condition.surgery:
        done = [Fact("surgery", order.say(condition.surgery))]
    rows.append([(400, words["surgery"], done), (RIGHT, labels[condition.start], began)])
    care: list[Run] = [Fact("precautions", condition.precautions)]
    rows.append([(RIGHT, words["care"], left_blank(rng, 0.35, care))])
    for row in rows:
        y = _row(sheet, y, row)
    return y


def _course(sheet: Sheet, y: float, referral: Referral, words: Words) -> float:
    """Numbers to tick for how often and how long; what is not among them is typed behind."""
    order = referral.order
    box = sheet.square((LEFT, y), words["ask"], True, LABEL.bold().sized(11))
    sheet.note(Fact("treatments", words["ask"]), box, "mark")
    y += 20
    x = LEFT
    for name, field, value, offered in (
        (words["often"], "frequency_per_week", order.per_week, (1, 2, 3)),
        (words["long"], "duration_weeks", order.weeks, (4, 6, 8)),
    ):
        x = sheet.text(x, y, f"{name}:", LABEL.bold())[2] + 8
        for one in offered:
            place = sheet.square((x, y), str(one), one == value, LABEL)
            if one == value:
                sheet.note(Fact(field, str(one), one), place, "mark")
            x = place[2] + 12
        typed: list[Run] = [] if value in offered else [Fact(field, str(value), value)]
        filled_line(sheet, (x, y), x + 66, "Other", typed, LOOKS)
        x += 86
    return y + 14


def _squares(sheet: Sheet, y: float, referral: Referral, rng: Random, words: Words) -> float:
    """Three columns of services; what none of them offers is typed after the last."""
    order = referral.order
    wanted = {*order.condition.treatments, *rng.sample(USUAL, rng.choice([0, 1, 2]))}
    offered = (MANUAL, MODALITIES, PROGRAMS)
    for number, (head, names) in enumerate(zip(words["heads"].split("|"), offered, strict=True)):
        x = LEFT + 178.0 * number
        sheet.text(x, y + 8, head, LABEL.bold())
        for row, name in enumerate(names):
            box = sheet.square((x, y + 23 + 14.0 * row), name, name in wanted, LABEL.sized(9))
            if name in wanted:
                sheet.note(Fact("treatments", name), box, "mark")
    left = [name for name in order.condition.treatments if not any(name in row for row in offered)]
    runs: list[Run] = []
    for name in left:
        runs += [", " if runs else "", Fact("treatments", name)]
    filled_line(sheet, (LEFT, y + 113), RIGHT, "Other / Comments:", runs, LOOKS)
    return y + 124


def _signed(
    sheet: Sheet, y: float, referral: Referral, voice: Voice, rng: Random, words: Words
) -> float:
    who = referral.provider
    sheet.text(LEFT, y + 4, words["necessary"], SMALL)
    sheet.text(LEFT, y + 36, f"{words['sign']}:", LABEL)
    sheet.line(LEFT + 92, y + 38, 380, y + 38, 0.6)
    signature(sheet, referral, (LEFT + 92, y + 38, 380), rng, 22)
    npi: list[Run] = [Fact("referring_npi", who.npi)]
    filled_line(sheet, (392, y + 36), RIGHT, "NPI:", left_blank(rng, 0.3, npi), LOOKS)
    phone: list[Run] = [voice.phone("referring_phone", who.phone)]
    fax: list[Run] = [voice.phone("referring_fax", who.fax)]
    cells: list[Cell] = [
        (282, words["print"], voice.referrer(who)),
        (430, words["tel"], left_blank(rng, 0.15, phone)),
        (RIGHT, words["fax"], left_blank(rng, 0.3, fax)),
    ]
    return _row(sheet, y + 60, cells)


def _places(sheet: Sheet, y: float, voice: Voice, rng: Random, words: Words) -> None:
    """The chain's clinics with their own numbers, one of them perhaps ticked."""
    others = Others(rng, voice, ORDINARY)
    sheet.banner((LEFT, y, RIGHT, y + 15), words["where"], Style("hebo", 9.5))
    chosen = rng.choice([0, 1, 2, 3, 4, 5, 9])
    places = rng.sample(ORDINARY.places, 6)
    streets = rng.sample(ORDINARY.streets.split("|"), 6)
    for number, ((city, state, code, _), street) in enumerate(zip(places, streets, strict=True)):
        x, top = LEFT + 178.0 * (number % 3), y + 30 + 48.0 * (number // 3)
        sheet.square((x, top), city, number == chosen, LABEL.bold().sized(9))
        sheet.text(x + 12, top + 11, f"{rng.randint(100, 990)} {street}", SMALL)
        sheet.text(x + 12, top + 21, f"{city}, {state} {code}", SMALL)
        sheet.text(x + 12, top + 31, f"P {others.number()}  F {others.number()}", SMALL.sized(7.5))

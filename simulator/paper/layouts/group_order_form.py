"""An orthopaedic practice's own therapy order: underlined blanks, squares in three columns."""

from __future__ import annotations

from collections.abc import Sequence
from random import Random

from simulator.paper.facts import Referral
from simulator.paper.marks import filled_line, left_blank
from simulator.paper.own_words import own_words
from simulator.paper.penned import signature
from simulator.paper.phrases import EVALUATE, brief
from simulator.paper.sheet import Fact, Paper, Run, Sheet, Style
from simulator.paper.voice import Voice

LEFT, RIGHT = 46.0, 566.0
SMALL, BOX = Style("helv", 8.5), Style("helv", 9.5)
LOOKS = (Style("helv", 10), Style("tiro", 11))
OFFERED = ("Therapeutic exercise", "ROM / stretching", "Strengthening", "Manual therapy",
           "Gait / balance", "Modalities as needed", "Dry needling", "Aquatic", "HEP")  # fmt: skip
Words = dict[str, str]
Blank = tuple[float, str, Sequence[Run]]


def draw(paper: Paper, referral: Referral, rng: Random) -> None:
    """Draw the letterhead, the patient, the reason, the squares, the course, the signature."""
    voice = Voice.of(rng, dates=rng.choice(["us", "short", "plain"]))
    words = own_words("group_order_form", rng)
    sheet = paper.page("referral_order")
    who, order = referral.provider, referral.order
    name = voice.organization(who)
    sheet.note(name, sheet.centre(306, 50, name.printed, Style("tibo", 19)))
    sheet.centre(306, 65, f"{who.street}, {who.city}, {who.state} {who.zip}", SMALL)
    line: list[Run] = ["Tel ", voice.phone("referring_phone", who.phone)]
    line += ["     Fax ", voice.phone("referring_fax", who.fax)]
    sheet.labelled((208, 77), "", line, SMALL)
    sheet.line(LEFT, 84, RIGHT, 84, 1.2)
    sheet.centre(306, 106, words["title"], Style("hebo", 14))
    y = 134.0
    for row in (*_patient(referral, voice, rng, words), *_reason(referral, voice, rng, words)):
        y = _row(sheet, y, row)
    y = _treatments(sheet, y + 6, referral, rng, words)
    y = _course(sheet, y + 12, referral, rng, words)
    care: list[Run] = [Fact("precautions", order.condition.precautions)]
    y = _row(sheet, y + 22, [(RIGHT, words["care"], left_blank(rng, 0.35, care))])
    said = left_blank(rng, 0.6, [order.say(order.condition.story)])
    if said and order.condition.accident:
        paper.imply("accident", order.condition.accident)
    y = _row(sheet, y, [(RIGHT, words["more"], said)])
    _close(sheet, y + 30, referral, voice, rng, words)
    paper.imply("treatments", *EVALUATE)
    if "frequency_per_week" in paper.facts:
        paper.imply("visits_requested", order.visits)
    paper.imply("urgent", False)


def _row(sheet: Sheet, y: float, row: Sequence[Blank]) -> float:
    x = LEFT
    for end, label, runs in row:
        filled_line(sheet, (x, y), end, f"{label}:", runs, LOOKS)
        x = end + 10
    return y + 24


def _patient(referral: Referral, voice: Voice, rng: Random, words: Words) -> list[list[Blank]]:
    person, cover, order = referral.patient, referral.coverage, referral.order
    covered = rng.random() < 0.6
    payer: list[Run] = [voice.payer(cover)] if covered else []
    member: list[Run] = [Fact("member_id", cover.member_id)]
    phone: list[Run] = [voice.phone("patient_phone", person.phone)]
    return [
        [
            (400, words["name"], [voice.patient(person)]),
            (RIGHT, words["day"], [voice.dated("order_date", order.ordered_on)]),
        ],
        [
            (260, words["born"], [voice.born(person.born)]),
            (RIGHT, words["phone"], left_blank(rng, 0.35, phone)),
        ],
        [
            (330, words["payer"], payer),
            (RIGHT, words["member"], left_blank(rng, 0.25, member) if covered else []),
        ],
    ]


def _reason(referral: Referral, voice: Voice, rng: Random, words: Words) -> list[list[Blank]]:
    order, condition = referral.order, referral.order.condition
    dx: list[Run] = []
    told = [(code, brief(said)) for code, said in order.diagnoses[: rng.choice([1, 2, 2])]]
    short = sum(len(said) for _, said in told) < 64
    for code, said in told:
        dx += ["; " if dx else "", Fact("diagnoses", code), f" {said}" if short else ""]
    began = voice.began(order)[1]
    chance = 0.45 if condition.start == "onset" else 0.1
    done: list[Run] = []
    if condition.surgery:
        done = [Fact("surgery", order.say(condition.surgery))]
    return [
        [(RIGHT, words["dx"], dx)],
        [(250, words[condition.start], left_blank(rng, chance, [began])),
         (RIGHT, words["done"], done)],
    ]  # fmt: skip


def _treatments(sheet: Sheet, y: float, referral: Referral, rng: Random, words: Words) -> float:
    """The side, evaluate and treat, and what else is offered, three squares in a line."""
    order, look = referral.order, BOX
    x = sheet.text(LEFT, y, "Side:", LOOKS[0].bold())[2] + 10
    stated = order.side != "none" and rng.random() < 0.8
    for side in ("right", "left", "bilateral"):
        box = sheet.square((x, y), side.capitalize(), stated and side == order.side, look)
        if stated and side == order.side:
            sheet.note(Fact("laterality", side.capitalize(), side), box, "mark")
        x = box[2] + 18
    sheet.text(LEFT, y + 24, f"{words['treat']}:", LOOKS[0].bold())
    whole = Fact("treatments", "Evaluate and treat")
    wanted = [*order.condition.treatments] if rng.random() < 0.75 else []
    spare = [name for name in OFFERED if name not in wanted]
    offered = [*wanted, *rng.sample(spare, 9 - len(wanted))]
    rng.shuffle(offered)
    evaluate = not wanted or rng.random() < 0.8
    box = sheet.square((LEFT + 8, y + 42), whole.printed, evaluate, look.bold())
    if evaluate:
        sheet.note(whole, box, "mark")
    for number, name in enumerate(offered):
        at = (LEFT + 8 + 176 * (number % 3), y + 60 + 17 * (number // 3))
        box = sheet.square(at, name, name in wanted, look)
        if name in wanted:
            sheet.note(Fact("treatments", name), box, "mark")
    return y + 60 + 17 * 3


def _course(sheet: Sheet, y: float, referral: Referral, rng: Random, words: Words) -> float:
    """Squares for how often and how long; some offices leave both to the therapist."""
    order = referral.order
    stated = rng.random() < 0.8
    rows = (
        ("frequency_per_week", words["often"], (1, 2, 3), order.per_week, "x / week"),
        ("duration_weeks", words["long"], (4, 6, 8, 10, 12), order.weeks, "weeks"),
    )
    for number, (field, label, offered, meant, unit) in enumerate(rows):
        line = y + 20.0 * number
        sheet.text(LEFT, line, f"{label}:", LOOKS[0].bold())
        x = LEFT + 116
        for count in sorted({*offered, meant}):
            chosen = stated and count == meant
            box = sheet.square((x, line), str(count), chosen, BOX)
            if chosen:
                sheet.note(Fact(field, str(count), count), box, "mark")
            x = box[2] + 16
        sheet.text(x, line, unit, BOX)
    return y + 20


def _close(
    sheet: Sheet, y: float, referral: Referral, voice: Voice, rng: Random, words: Words
) -> None:
    who = referral.provider
    sheet.line(LEFT, y, 350, y)
    sheet.text(LEFT, y + 11, words["sign"], SMALL)
    signature(sheet, referral, (LEFT, y, 340), rng)
    npi: list[Run] = [Fact("referring_npi", who.npi)]
    row: list[Blank] = [
        (380, words["print"], voice.referrer(who)),
        (RIGHT, "NPI", left_blank(rng, 0.25, npi)),
    ]
    _row(sheet, y + 36, row)

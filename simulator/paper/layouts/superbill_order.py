"""A busy practice's printed list of codes: one is crossed, treatments stand in a row, a ring."""

from __future__ import annotations

from random import Random

from simulator.paper import ink
from simulator.paper.facts import Referral
from simulator.paper.layouts import health_card
from simulator.paper.marks import filled_line, left_blank
from simulator.paper.own_words import own_words
from simulator.paper.penned import signature
from simulator.paper.phrases import EVALUATE
from simulator.paper.sheet import Fact, Paper, Run, Sheet, Style, width_of
from simulator.paper.voice import Voice

LEFT, RIGHT = 40.0, 572.0
PLAIN, SMALL = Style("helv", 9), Style("helv", 8)
LOOKS = (Style("hebo", 9), Style("tiro", 11))
CODES = (
    ("NECK / BACK", ("M54.2|Neck pain", "M54.6|Thoracic pain", "M54.50|Low back pain",
                     "M48.02|Cervical stenosis", "M40.204|Kyphosis, thoracic",
                     "M54.16|Lumbar radiculopathy", "M79.7|Fibromyalgia")),
    ("UPPER EXTREMITY", ("M25.511|Shoulder pain R", "M25.512|Shoulder pain L",
                         "S43.51XD|AC sprain R", "S43.52XD|AC sprain L",
                         "M65.331|Trigger middle finger R", "M65.332|Trigger middle finger L",
                         "M75.41|Impingement R")),
    ("LOWER EXTREMITY", ("M25.561|Knee pain R", "M25.562|Knee pain L", "S80.01XD|Knee contusion R",
                         "S80.02XD|Knee contusion L", "G57.01|Piriformis R", "G57.02|Piriformis L",
                         "S92.001D|Calcaneus fx R", "S92.002D|Calcaneus fx L")),
)  # fmt: skip
OFFERED = ("Eval & treat", "Ther ex", "HEP", "NMES", "US", "E-stim", "Ice", "AAROM", "STM", "MFR",
           "IASTM", "Posture training", "Hip strengthening", "Aquatic exercise",
           "Cupping")  # fmt: skip
WEEKS = (3, 4, 6, 8, 12)
Words = dict[str, str]


def draw(paper: Paper, referral: Referral, rng: Random) -> None:
    """Draw the head, who it is, the codes, the treatments in a row, rings, the signature."""
    voice = Voice.of(rng, dates=rng.choice(["us", "plain", "dashes"]))
    words = own_words("superbill_order", rng)
    sheet = paper.page("referral_order")
    who, order = referral.provider, referral.order
    sheet.fact(LEFT, 44, voice.organization(who), Style("tibo", 14))
    line: list[Run] = [f"{who.city}, {who.state} {who.zip}   Ph ",
                       voice.phone("referring_phone", who.phone)]  # fmt: skip
    line += left_blank(rng, 0.15, ["   Fax ", voice.phone("referring_fax", who.fax)])
    sheet.labelled((LEFT, 57), "", line, SMALL)
    sheet.right(RIGHT, 44, words["title"], Style("hebo", 12))
    y = _who(sheet, 84, referral, voice, rng, words)
    y = _codes(sheet, y, referral, words)
    y = _began(sheet, y, referral, voice, rng, words)
    y = _treatments(sheet, y, referral, rng, words)
    y = _doses(sheet, y + 6, referral, rng, words)
    care: list[Run] = [Fact("precautions", order.condition.precautions)]
    filled_line(sheet, (LEFT, y), RIGHT, words["care"], left_blank(rng, 0.2, care), LOOKS)
    _close(sheet, y + 64, referral, voice, rng, words)
    if rng.random() < 0.4:
        health_card.draw(paper, referral, rng)
    paper.imply("treatments", *EVALUATE, "Eval & treat")
    paper.imply("visits_requested", order.visits)
    if "urgent" not in paper.facts:
        paper.imply("urgent", False)


def _who(
    sheet: Sheet, y: float, referral: Referral, voice: Voice, rng: Random, words: Words
) -> float:
    person, cover = referral.patient, referral.coverage
    phone: list[Run] = [voice.phone("patient_phone", person.phone)]
    group: list[Run] = left_blank(rng, 0.4, voice.group(cover))
    filled_line(sheet, (LEFT, y), 340, words["name"], [voice.patient_last_first(person)], LOOKS)
    filled_line(sheet, (350, y), RIGHT, words["born"], [voice.born(person.born)], LOOKS)
    y += 20
    filled_line(sheet, (LEFT, y), 340, words["payer"], [voice.payer(cover)], LOOKS)
    filled_line(sheet, (350, y), RIGHT, words["phone"], left_blank(rng, 0.2, phone), LOOKS)
    y += 20
    number: list[Run] = [Fact("member_id", cover.member_id)]
    filled_line(sheet, (LEFT, y), 340, words["member"], number, LOOKS)
    filled_line(sheet, (350, y), RIGHT, words["group"], group, LOOKS)
    return y + 22


def _codes(sheet: Sheet, y: float, referral: Referral, words: Words) -> float:
    """Columns of printed codes; only the first diagnosis may be among them, others are typed."""
    (first, _), *more = referral.order.diagnoses
    sheet.text(LEFT, y, words["dx"], PLAIN.bold())
    y += 6
    found = False
    for number, (head, rows) in enumerate(CODES):
        x = LEFT + 178.0 * number
        sheet.banner((x, y, x + 172, y + 12), head, Style("hebo", 7.5), 0.3)
        for line, row in enumerate(rows):
            code, said = row.split("|")
            label = f"{code}  {said}"
            box = sheet.square((x + 4, y + 24 + 13.5 * line), label, code == first, SMALL)
            if code == first:
                sheet.note(Fact("diagnoses", code), box, "mark")
                found = True
    y += 30 + 13.5 * max(len(rows) for _, rows in CODES)
    runs: list[Run] = []
    for code in ([] if found else [first]) + [code for code, _ in more]:
        runs += [", " if runs else "", Fact("diagnoses", code)]
    filled_line(sheet, (LEFT, y), RIGHT, words["other_dx"], runs, LOOKS)
    return y + 20


def _began(
    sheet: Sheet, y: float, referral: Referral, voice: Voice, rng: Random, words: Words
) -> float:
    order = referral.order
    heads = dict(zip(("onset", "injury", "surgery"), words["dates"].split("|"), strict=True))
    date: list[Run] = [voice.began(order)[1]]
    started = order.condition.start
    done: list[Run] = []
    label = words["surgery"]
    if order.condition.surgery:
        done = [Fact("surgery", order.say(order.condition.surgery))]
    elif order.condition.accident:
        label, kind = words["accident"], order.condition.accident
        said = {"auto": "MVA", "work": "WC"}[kind]
        done = [Fact("accident", said, kind), "  claim ", Fact("claim_number", order.claim_number)]
    filled_line(sheet, (LEFT, y), 210, heads[started], left_blank(rng, 0.1, date), LOOKS)
    filled_line(sheet, (220, y), RIGHT, label, done, LOOKS)
    return y + 22


def _treatments(sheet: Sheet, y: float, referral: Referral, rng: Random, words: Words) -> float:
    """Squares that run on in lines like text, and a blank for what is not among them."""
    wanted = referral.order.condition.treatments
    sheet.text(LEFT, y, words["treat"], PLAIN.bold())
    evaluate = rng.random() < 0.75
    x, y = LEFT + 6, y + 16
    for name in OFFERED:
        wide = width_of(name, PLAIN.font, PLAIN.size) + 30
        if x + wide > RIGHT:
            x, y = LEFT + 6, y + 16
        on = name in wanted or (name == "Eval & treat" and evaluate)
        box = sheet.square((x, y), name, on, PLAIN)
        if on:
            sheet.note(Fact("treatments", name), box, "mark")
        x += wide
    y += 20
    runs: list[Run] = []
    for name in wanted:
        if name not in OFFERED:
            runs += [", " if runs else "", Fact("treatments", name)]
    filled_line(sheet, (LEFT, y), RIGHT, words["other"], runs, LOOKS)
    return y + 20


def _doses(sheet: Sheet, y: float, referral: Referral, rng: Random, words: Words) -> float:
    """Digits in a row; a pen rings the one that is meant."""
    order = referral.order
    often, long = words["doses"].split("|")
    _ringed(sheet, (LEFT, y), often, (1, 2, 3, 4), order.per_week, "frequency_per_week", rng)
    weeks = WEEKS if order.weeks in WEEKS else (*WEEKS[:2], order.weeks, *WEEKS[2:])
    _ringed(sheet, (300, y), long, tuple(sorted(weeks)), order.weeks, "duration_weeks", rng)
    return y + 30


def _ringed(
    sheet: Sheet, at: tuple[float, float], label: str, numbers: tuple[int, ...], meant: int,
    field: str, rng: Random,
) -> None:  # fmt: skip
    x = sheet.text(*at, label, LOOKS[0])[2] + 14
    for number in numbers:
        box = sheet.text(x, at[1], str(number), Style("helv", 11))
        if number == meant:
            ink.ring(sheet, ((box[0] + box[2]) / 2, at[1] - 4), 9.5, rng)
            sheet.note(Fact(field, str(number), number), box, "mark")
        x += 28


def _close(
    sheet: Sheet, y: float, referral: Referral, voice: Voice, rng: Random, words: Words
) -> None:
    who, order = referral.provider, referral.order
    sheet.line(LEFT, y, 320, y, 0.7)
    signature(sheet, referral, (LEFT, y, 320), rng)
    sheet.text(LEFT, y + 10, words["sign"], SMALL)
    day: list[Run] = [voice.dated("order_date", order.ordered_on)]
    filled_line(sheet, (340, y - 2), RIGHT, words["day"], day, LOOKS)
    name: list[Run] = [*voice.referrer(who)]
    filled_line(sheet, (LEFT, y + 30), 320, words["print"], name, LOOKS)
    npi: list[Run] = [Fact("referring_npi", who.npi)]
    filled_line(sheet, (340, y + 30), RIGHT, "NPI", left_blank(rng, 0.2, npi), LOOKS)
    if order.urgent:
        box = sheet.square((RIGHT - 60, 62), words["urgent"], True, PLAIN)
        sheet.note(Fact("urgent", words["urgent"], True), box, "mark")

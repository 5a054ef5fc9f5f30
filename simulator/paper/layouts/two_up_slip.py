"""A slip in two halves: the order above the cut, the patient's copy with many clinics below it."""

from __future__ import annotations

from collections.abc import Sequence
from random import Random

from simulator.paper.extras import Others
from simulator.paper.facts import Referral
from simulator.paper.marks import filled_line, left_blank
from simulator.paper.own_words import own_words
from simulator.paper.penned import signature
from simulator.paper.people.seen_ninth import SEEN_NINTH
from simulator.paper.phrases import EVALUATE, shorthand
from simulator.paper.sheet import Fact, Paper, Run, Sheet, Style, width_of
from simulator.paper.voice import Voice

LEFT, RIGHT, CUT = 44.0, 568.0, 400.0
PLAIN, SMALL = Style("helv", 9), Style("helv", 8)
LOOKS = (Style("hebo", 8.5), Style("cour", 10))
OFFERED = ("Strengthening", "ROM", "Modalities", "Manual techniques", "Core program",
           "Aquatic", "Taping", "HEP")  # fmt: skip
CLINICS = ("Lakeview PT", "Peak Motion Therapy", "Corner Stone Rehab", "Hands On PT & Sport",
           "Back in Balance", "Stride Physical Therapy")  # fmt: skip
Words = dict[str, str]
Blank = tuple[float, str, Sequence[Run]]


def draw(paper: Paper, referral: Referral, rng: Random) -> None:
    """Draw the order in the upper half, the cut, and what the patient keeps."""
    voice = Voice.of(rng, dates=rng.choice(["short", "us", "plain"]))
    words = own_words("two_up_slip", rng)
    sheet = paper.page("referral_order")
    who, order = referral.provider, referral.order
    fact = voice.organization(who)
    sheet.note(fact, sheet.centre(306, 40, fact.printed, Style("hebo", 13)))
    line: list[Run] = [f"{who.street}, {who.city}, {who.state} {who.zip}   "]
    line += ["Ph ", voice.phone("referring_phone", who.phone)]
    line += left_blank(rng, 0.15, ["   Fx ", voice.phone("referring_fax", who.fax)])
    printed = "".join(run if isinstance(run, str) else run.printed for run in line)
    start = 306 - width_of(printed, SMALL.font, SMALL.size) / 2
    sheet.labelled((start, 52), "", line, SMALL)
    sheet.centre(306, 70, words["title"], Style("hebo", 11))
    if order.urgent:
        box = sheet.square((LEFT, 70), words["fast"], True, PLAIN.bold())
        sheet.note(Fact("urgent", words["fast"], True), box, "mark")
    y = 92.0
    for row in [*_who(referral, voice, rng, words), *_why(referral, voice, rng, words)]:
        y = _row(sheet, y, row)
    y = _orders(sheet, y + 2, referral, rng, words)
    how: list[Run] = [*shorthand(order, voice, rng)]
    if rng.random() < 0.4:
        how += [" = ", Fact("visits_requested", f"{order.visits} visits", order.visits)]
    y = _row(sheet, y, [(RIGHT, words["doses"], how)])
    care: list[Run] = [Fact("precautions", order.condition.precautions)]
    y = _row(sheet, y, [(RIGHT, words["care"], left_blank(rng, 0.25, care))])
    _sign(sheet, y + 22, referral, voice, rng, words)
    _below(sheet, referral, voice, rng, words)
    paper.imply("treatments", *EVALUATE)
    if "visits_requested" not in paper.facts:
        paper.imply("visits_requested", order.visits)
    if "urgent" not in paper.facts:
        paper.imply("urgent", False)


def _row(sheet: Sheet, y: float, row: Sequence[Blank]) -> float:
    x = LEFT
    for end, label, runs in row:
        filled_line(sheet, (x, y), end, f"{label}:", runs, LOOKS)
        x = end + 8
    return y + 19


def _who(referral: Referral, voice: Voice, rng: Random, words: Words) -> list[list[Blank]]:
    person, cover = referral.patient, referral.coverage
    phone: list[Run] = [voice.phone("patient_phone", person.phone)]
    return [
        [
            (270, words["name"], [voice.patient(person)]),
            (400, words["born"], [voice.born(person.born)]),
            (RIGHT, words["phone"], left_blank(rng, 0.15, phone)),
        ],
        [
            (300, words["payer"], [voice.payer(cover)]),
            (460, words["member"], [Fact("member_id", cover.member_id)]),
            (RIGHT, words["group"], left_blank(rng, 0.4, voice.group(cover))),
        ],
    ]


def _why(referral: Referral, voice: Voice, rng: Random, words: Words) -> list[list[Blank]]:
    order, condition = referral.order, referral.order.condition
    codes: list[Run] = []
    for code, _ in order.diagnoses:
        codes += [", " if codes else "", Fact("diagnoses", code)]
    said = order.say(condition.story).split(",")[0]
    codes += left_blank(rng, 0.4, [f"  {said}"])
    heads = dict(zip(("onset", "injury", "surgery"), words["since"].split("|"), strict=True))
    date: list[Run] = [voice.began(order)[1]]
    row: list[Blank] = [(190, heads[condition.start], left_blank(rng, 0.1, date))]
    if condition.surgery:
        row.append((RIGHT, words["surgery"], [Fact("surgery", order.say(condition.surgery))]))
    elif condition.accident:
        kind = {"auto": "MVA", "work": "WC"}[condition.accident]
        row.append((360, words["accident"], [Fact("accident", kind, condition.accident)]))
        row.append((RIGHT, words["claim"], [Fact("claim_number", order.claim_number)]))
    return [[(RIGHT, words["dx"], codes)], row]


def _orders(sheet: Sheet, y: float, referral: Referral, rng: Random, words: Words) -> float:
    """Squares that run on from the label; what is not printed is typed after "Other"."""
    extra = rng.sample(OFFERED, rng.choice([0, 1, 1, 2]))
    x = sheet.text(LEFT, y, f"{words['treat']}:", LOOKS[0])[2] + 8
    for name in ("Evaluate & treat", *OFFERED):
        wide = width_of(name, PLAIN.font, PLAIN.size) + 26
        if x + wide > RIGHT:
            x, y = LEFT + 10, y + 15
        on = name in extra or name.startswith("Evaluate")
        box = sheet.square((x, y), name, on, PLAIN)
        if name in extra:
            sheet.note(Fact("treatments", name), box, "mark")
        x += wide
    y += 19
    names: list[Run] = []
    for name in referral.order.condition.treatments:
        names += [", " if names else "", Fact("treatments", name)]
    sheet.paper.imply("treatments", "Evaluate & treat")
    return _row(sheet, y, [(RIGHT, "Other", names)])


def _sign(
    sheet: Sheet, y: float, referral: Referral, voice: Voice, rng: Random, words: Words
) -> None:
    who, order = referral.provider, referral.order
    sheet.line(LEFT, y, 300, y, 0.6)
    signature(sheet, referral, (LEFT, y, 300), rng, 20)
    sheet.text(LEFT, y + 9, words["sign"], SMALL)
    day: list[Run] = [voice.dated("order_date", order.ordered_on)]
    filled_line(sheet, (312, y), RIGHT, f"{words['day']}:", day, LOOKS)
    npi: list[Run] = left_blank(rng, 0.2, ["  NPI ", Fact("referring_npi", who.npi)])
    name: list[Run] = [*voice.referrer(who), *npi]
    filled_line(sheet, (LEFT, y + 26), RIGHT, f"{words['print']}:", name, LOOKS)


def _below(sheet: Sheet, referral: Referral, voice: Voice, rng: Random, words: Words) -> None:
    """Other clinics with their streets and numbers, in two columns."""
    for dash in range(int(LEFT), int(RIGHT), 12):
        sheet.line(dash, CUT, dash + 7, CUT, 0.8)
    others = Others(rng, voice, SEEN_NINTH)
    sheet.text(LEFT, CUT + 26, words["keep"], Style("hebo", 11))
    sheet.text(LEFT, CUT + 44, words["choose"], PLAIN)
    place = referral.provider
    for number, name in enumerate(rng.sample(CLINICS, len(CLINICS))):
        x, y = LEFT + 270.0 * (number % 2), CUT + 66 + 48.0 * (number // 2)
        sheet.text(x, y, name, PLAIN.bold())
        street = f"{rng.randint(100, 4900)} {rng.choice(['Main St', 'Oak Ave', 'Route 9'])}"
        sheet.text(x, y + 12, f"{street}, {place.city}, {place.state} {place.zip[:5]}", SMALL)
        sheet.text(x, y + 23, f"{others.number()}   fax {others.number()}", SMALL)
    sheet.text(LEFT, CUT + 216, "Bring your insurance card, a photo ID and this slip.", PLAIN)
    visit = (
        f"Your first visit: ____________  at ________   Arrive {rng.choice([10, 15])} min early."
    )
    sheet.text(LEFT, CUT + 234, visit, PLAIN)

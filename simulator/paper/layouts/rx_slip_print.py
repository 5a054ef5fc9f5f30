"""A prescribing system's slip on half a page: patient and prescriber, item, sig, quantity, note."""

from __future__ import annotations

from random import Random

from simulator.paper.extras import Others, pharmacy
from simulator.paper.facts import Referral
from simulator.paper.marks import left_blank
from simulator.paper.own_words import own_words
from simulator.paper.people.seen_eighth import SEEN_EIGHTH
from simulator.paper.phrases import EVALUATE, clock, listed, shorthand
from simulator.paper.sheet import Fact, Paper, Run, Sheet, Style
from simulator.paper.voice import Voice

LEFT, MIDDLE, RIGHT = 72.0, 312.0, 540.0
PLAIN, SMALL = Style("helv", 9.5), Style("helv", 7.5)
Words = dict[str, str]


def draw(paper: Paper, referral: Referral, rng: Random) -> None:
    """Draw the slip in the upper half of the page and nothing below it."""
    voice = Voice.of(rng, dates=rng.choice(["us", "plain", "month"]), capitals=rng.random() < 0.4)
    words = own_words("rx_slip_print", rng)
    sheet = paper.page("referral_order")
    who, order = referral.provider, referral.order
    sheet.fact(LEFT + 8, 76, voice.organization(who), Style("hebo", 12))
    sheet.right(RIGHT - 8, 76, words["title"], Style("helv", 10))
    sheet.text(LEFT + 8, 88, f"{who.street}, {who.city}, {who.state} {who.zip}", SMALL)
    written: list[Run] = [voice.dated("order_date", order.ordered_on)]
    sheet.labelled((MIDDLE + 90, 90), f"{words['written']}:", written, PLAIN)
    sheet.line(LEFT, 96, RIGHT, 96, 0.8)
    _parties(sheet, 110, referral, voice, rng, words)
    y = _body(sheet, 196, referral, voice, rng, words)
    said = words["unsigned"]
    if order.signed:
        said = f"{words['signed']} {who.name}, {who.credentials}  {voice.day(order.ordered_on)}"
    box = sheet.text(LEFT + 8, y + 12, said, PLAIN)
    sheet.note(Fact("order_signed", said, order.signed), box)
    drug = f"{words['pharmacy']}: {pharmacy(rng)}, {Others(rng, voice, SEEN_EIGHTH).number()}"
    sheet.text(LEFT + 8, y + 28, drug, SMALL)
    code = f"Rx {rng.randint(10_000_000, 99_999_999)}   printed {clock(rng)}   page 1/1"
    sheet.right(RIGHT - 8, y + 28, code, SMALL)
    sheet.frame((LEFT, 58, RIGHT, y + 36), 1.2)
    paper.imply("treatments", *EVALUATE)
    if "visits_requested" not in paper.facts:
        paper.imply("visits_requested", order.visits)
    if "urgent" not in paper.facts:
        paper.imply("urgent", False)


def _parties(
    sheet: Sheet, y: float, referral: Referral, voice: Voice, rng: Random, words: Words
) -> None:
    """Patient at the left, prescriber at the right, most lines without a name."""
    person, who = referral.patient, referral.provider
    sheet.text(LEFT + 8, y, words["patient"], SMALL.bold())
    sheet.text(MIDDLE + 8, y, words["prescriber"], SMALL.bold())
    home: list[Run] = [voice.word("patient_street", person.street)]
    born: list[Run] = [f"{words['born']} ", voice.born(person.born)]
    born += left_blank(rng, 0.2, ["   ", Fact("sex", person.sex)])
    phone: list[Run] = [f"{words['phone']} ", voice.phone("patient_phone", person.phone)]
    left: list[list[Run]] = [[voice.patient_last_first(person)], born]
    if rng.random() < 0.8:
        left += [home, voice.city(person)]
    left.append(left_blank(rng, 0.2, phone))
    right: list[list[Run]] = [
        voice.referrer(who),
        left_blank(rng, 0.1, ["NPI ", Fact("referring_npi", who.npi)]),
        [f"{words['phone']} ", voice.phone("referring_phone", who.phone)],
        left_blank(rng, 0.15, ["Fax ", voice.phone("referring_fax", who.fax)]),
        ["DEA on file"],
    ]
    for x, end, rows in ((LEFT + 8, MIDDLE - 4, left), (MIDDLE + 8, RIGHT - 6, right)):
        for number, runs in enumerate(filter(None, rows)):
            look = PLAIN.bold() if number == 0 else PLAIN
            sheet.fitted((x, y + 13 + 13.0 * number), end - x, runs, look)
    sheet.line(MIDDLE, 96, MIDDLE, y + 74, 0.5)
    sheet.line(LEFT, y + 74, RIGHT, y + 74, 0.8)


def _body(
    sheet: Sheet, y: float, referral: Referral, voice: Voice, rng: Random, words: Words
) -> float:
    order, cover = referral.order, referral.coverage
    dx: list[Run] = []
    for code, said in order.diagnoses:
        dx += ["; " if dx else "", Fact("diagnoses", code), f" {said}"]
    names = [voice.word("treatments", name).printed for name in order.condition.treatments]
    sig: list[Run] = [*shorthand(order, voice, rng), ". ", *listed("treatments", names, ", ")]
    visits = Fact("visits_requested", f"{order.visits} visits", order.visits)
    amount: list[Run] = left_blank(rng, 0.3, [visits])
    item: list[Run] = [words["service"]]
    if order.urgent:
        item += ["   ** ", Fact("urgent", words["rush"], True), " **"]
    payer: list[Run] = [voice.payer(cover), f"   {words['member']} ",
                        Fact("member_id", cover.member_id)]  # fmt: skip
    payer += left_blank(rng, 0.3, [f"   {words['group']} ", *voice.group(cover)])
    rows: list[tuple[str, list[Run]]] = [
        (words["item"], item),
        (words["sig"], [*sig, "."]),
        (words["qty"], [*amount, f"   {words['refills']}: 0"]),
        (words["dx"], dx),
        (words["note"], _note(referral, voice, rng, words)),
        (words["payer"], payer),
    ]
    for label, runs in rows:
        sheet.text(LEFT + 8, y, f"{label}:", PLAIN.bold())
        y = sheet.prose((LEFT + 104, y, RIGHT - LEFT - 114), runs, PLAIN) + 4
    return y


def _note(referral: Referral, voice: Voice, rng: Random, words: Words) -> list[Run]:
    order, condition = referral.order, referral.order.condition
    began = {"onset": "onset", "injury": "hurt", "surgery": "operated"}[condition.start]
    runs: list[Run] = [f"{words[began]} ", voice.began(order)[1], ". "]
    if condition.surgery:
        runs = ["s/p ", voice.word("surgery", order.say(condition.surgery)), ", ", *runs]
    if condition.accident:
        said = {"auto": "Auto accident", "work": "Work injury"}[condition.accident]
        claim = Fact("claim_number", order.claim_number)
        runs += [voice.word("accident", said, condition.accident), ", claim # ", claim, ". "]
    care: list[Run] = [voice.word("precautions", condition.precautions)]
    return [*runs, *left_blank(rng, 0.2, care)]

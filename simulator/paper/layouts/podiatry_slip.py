"""A foot doctors' own slip: partners with typed brackets, sentences with blanks to be filled."""

from __future__ import annotations

from random import Random

from simulator.paper import extras, ink, invent
from simulator.paper.facts import Provider, Referral
from simulator.paper.marks import bracket, filled_line, left_blank
from simulator.paper.people.seen import SEEN
from simulator.paper.phrases import STARTS, shorthand
from simulator.paper.sheet import Fact, Paper, Run, Sheet, Style
from simulator.paper.truth import Box
from simulator.paper.voice import Voice

LEFT, RIGHT = 48.0, 564.0
SMALL, BODY = Style("helv", 8), Style("helv", 9.5)
ALWAYS = ("Evaluate and treat", "Home exercise program", "Contrast baths", "Custom orthotics")


def draw(paper: Paper, referral: Referral, rng: Random) -> None:
    """Draw the slip: the practice and its doctors, whom it sends, the order, a signature."""
    voice = Voice.of(rng, dates=rng.choice(["us", "plain", "dashes"]))
    sheet = paper.page("referral_order")
    y = _practice(sheet, referral, voice, rng)
    y = _patient(sheet, referral, voice, rng, y + 34)
    y = _reason(sheet, referral, voice, rng, y + 10)
    y = _treatments(sheet, referral, y + 19)
    y = _course(sheet, referral, voice, rng, y + 14)
    _signature(sheet, referral, voice, rng, y + 44)
    places = ("Billing office", "Shoe shop", "After hours")
    lines = [f"{place} {extras.number(rng, voice)}" for place in places]
    sheet.centre(306, 772, "     ".join(lines), SMALL)


def _practice(sheet: Sheet, referral: Referral, voice: Voice, rng: Random) -> float:
    who = referral.provider
    sheet.frame((36, 30, 576, 758), 1.2)
    sheet.fitted((LEFT, 56), 270, [voice.organization(who)], Style("tibo", 17))
    sheet.text(LEFT, 69, f"{who.street}, {who.city}, {who.state} {who.zip}", SMALL)
    x = sheet.labelled((LEFT, 80), "Tel", [voice.phone("referring_phone", who.phone)], SMALL)
    sheet.labelled((x + 10, 80), "Fax", [voice.phone("referring_fax", who.fax)], SMALL)
    partners: list[Provider] = [invent.provider(rng, pool=SEEN) for _ in range(2)]
    partners.insert(rng.randint(0, 2), who)
    for number, one in enumerate(partners):
        y = 50 + 15.0 * number
        mine = one is who
        x = bracket(sheet, (330, y), "", mine, BODY)[2]
        runs: list[Run] = [f"{one.name}, {one.credentials}", f"   NPI {one.npi}"]
        if mine:
            runs = [*voice.referrer(who), "   NPI ", Fact("referring_npi", who.npi)]
        sheet.fitted((x, y), RIGHT - x, runs, BODY)
    sheet.line(36, 94, 576, 94, 1.2)
    sheet.text(LEFT, 126, "Rx", Style("tibi", 34))
    sheet.text(LEFT + 52, 124, "Physical Therapy", Style("hebo", 15))
    filled_line(sheet, (390, 124), RIGHT, "Date",
                [voice.dated("order_date", referral.order.ordered_on)])  # fmt: skip
    return 124


def _patient(sheet: Sheet, referral: Referral, voice: Voice, rng: Random, y: float) -> float:
    person, cover, second = referral.patient, referral.coverage, referral.secondary
    name = rng.choice([voice.patient, voice.patient_last_first])(person)
    filled_line(sheet, (LEFT, y), 360, "This is to refer", [name])
    filled_line(sheet, (364, y), 480, "born", [voice.born(person.born)])
    for x, letter in ((490.0, "F"), (526.0, "M")):
        box = bracket(sheet, (x, y), letter, letter == person.sex, BODY)
        if letter == person.sex:
            sheet.note(Fact("sex", letter), box, "mark")
    filled_line(sheet, (LEFT, y + 20), 318, "of", [voice.word("patient_street", person.street)])
    filled_line(sheet, (322, y + 20), RIGHT, ",", voice.city(person))
    phone: list[Run] = [voice.phone("patient_phone", person.phone)]
    filled_line(sheet, (LEFT, y + 40), 280, "who can be reached at", left_blank(rng, 0.15, phone))
    family: list[Run] = [extras.relative(rng, person), " ", extras.number(rng, voice)]
    filled_line(sheet, (284, y + 40), RIGHT, "or through", left_blank(rng, 0.5, family))
    filled_line(sheet, (LEFT, y + 60), 310, "and is insured with", [voice.payer(cover)])
    filled_line(sheet, (314, y + 60), 470, "under no.", [Fact("member_id", cover.member_id)])
    filled_line(sheet, (474, y + 60), RIGHT, "grp", left_blank(rng, 0.25, voice.group(cover)))
    other: list[Run] = [voice.word("secondary_payer_name", second.payer)] if second else []
    ident: list[Run] = [Fact("secondary_member_id", second.member_id)] if second else []
    filled_line(sheet, (LEFT, y + 80), 350, "second insurance, if any,", other)
    filled_line(sheet, (354, y + 80), RIGHT, "under no.", ident)
    return y + 92


def _reason(sheet: Sheet, referral: Referral, voice: Voice, rng: Random, y: float) -> float:
    order = referral.order
    for number in range(3):
        runs: list[Run] = []
        if number < len(order.diagnoses):
            code, words = order.diagnoses[number]
            runs = [Fact("diagnoses", code), f"  {words}"]
        filled_line(sheet, (LEFT, y + 18 * number), RIGHT, f"Diagnosis {number + 1}.", runs)
    y += 54
    for x, label, side in ((LEFT, "left", "left"), (LEFT + 60, "right", "right"),
                           (LEFT + 124, "both sides", "both")):  # fmt: skip
        box = bracket(sheet, (x, y), label, side == order.side, BODY)
        if side == order.side:
            sheet.note(Fact("laterality", label, side), box, "mark")
    _, day = voice.began(order)
    filled_line(sheet, (270, y), 400, STARTS[order.condition.start][1].lower(), [day])
    done: list[Run] = []
    if order.condition.surgery:
        done = [voice.word("surgery", order.say(order.condition.surgery))]
    filled_line(sheet, (404, y), RIGHT, "operation", done)
    box = bracket(sheet, (LEFT, y + 18), "hurt at work", order.condition.accident == "work", BODY)
    if order.condition.accident == "work":
        sheet.note(Fact("accident", "hurt at work", "work"), box, "mark")
    claim: list[Run] = [Fact("claim_number", order.claim_number)] if order.claim_number else []
    filled_line(sheet, (LEFT + 90, y + 18), 280, "claim", claim)
    return y + 18


def _treatments(sheet: Sheet, referral: Referral, y: float) -> float:
    wanted = {"Evaluate and treat", *referral.order.condition.treatments}
    names = sorted({*ALWAYS, *referral.order.condition.treatments})
    for number, name in enumerate(names):
        at = (LEFT + 258.0 * (number % 2), y + 15.0 * (number // 2))
        box = bracket(sheet, at, name, name in wanted, BODY)
        if name in wanted:
            sheet.note(Fact("treatments", name), box, "mark")
    return y + 15.0 * ((len(names) + 1) // 2)


def _course(sheet: Sheet, referral: Referral, voice: Voice, rng: Random, y: float) -> float:
    order = referral.order
    filled_line(sheet, (LEFT, y), 290, "How often and how long", shorthand(order, voice, rng))
    total: list[Run] = [Fact("visits_requested", str(order.visits), order.visits)]
    kept = left_blank(rng, 0.5, total)
    if not kept:
        sheet.paper.imply("visits_requested", order.visits)
    filled_line(sheet, (300, y), 420, "visits in all", kept)
    box = bracket(sheet, (440, y), "see within 48 hours", order.urgent, BODY)
    if order.urgent:
        sheet.note(Fact("urgent", "see within 48 hours", True), box, "mark")
    else:
        sheet.paper.imply("urgent", False)
    care: list[Run] = [Fact("precautions", order.condition.precautions)]
    filled_line(sheet, (LEFT, y + 20), RIGHT, "Precautions", left_blank(rng, 0.2, care))
    return y + 20


def _signature(sheet: Sheet, referral: Referral, voice: Voice, rng: Random, y: float) -> None:
    signed = referral.order.signed
    sheet.line(300, y + 3, RIGHT, y + 3)
    sheet.centre(432, y + 13, "signature of the doctor checked above", SMALL)
    box: Box = (300, y - 24, RIGHT, y + 3)
    if signed:
        box = ink.sign(sheet, (320, y), referral.provider.name, rng, 24)
    sheet.note(Fact("order_signed", "", signed), box, "ink" if signed else "mark")
    sheet.text(LEFT, y + 13, f"Therapist: please fax notes to us. {extras.pharmacy(rng)}", SMALL)

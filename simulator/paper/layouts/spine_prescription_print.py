"""A spine center's prescription out of its record system: a centred head, marked lists, a table."""

from __future__ import annotations

from collections.abc import Sequence
from random import Random

from simulator.paper.concluded import conclude
from simulator.paper.facts import Referral
from simulator.paper.marks import left_blank
from simulator.paper.own_words import own_words
from simulator.paper.penned import signature
from simulator.paper.phrases import STARTS, sided
from simulator.paper.sheet import Fact, Paper, Run, Sheet, Style
from simulator.paper.told import ACCIDENTS, began, centred, home, second_cover, sex_in_full
from simulator.paper.voice import Voice

LEFT, RIGHT = 56.0, 556.0
BODY, SMALL = Style("helv", 10), Style("helv", 8.5)
Words = dict[str, str]
Pair = tuple[str, Sequence[Run]]


def draw(paper: Paper, referral: Referral, rng: Random) -> None:
    """Draw the center, the patient between rules, the prescription's parts, signature, coverage."""
    voice = Voice.of(rng, dates=rng.choice(["us", "plain", "month"]))
    words = own_words("spine_prescription_print", rng)
    heads = words["heads"].split("|")
    sheet = paper.page("referral_order")
    y = _center(sheet, referral, voice, rng, words)
    y = _patient(sheet, y, referral, voice, rng, words)
    sheet.text(LEFT, y, "Rx", Style("tibi", 22))
    sheet.text(LEFT + 34, y, words["rx"], Style("hebo", 12))
    y = _part(sheet, y + 24, heads[0], _diagnoses(referral, voice, rng))
    wanted: list[Sequence[Run]] = [[words["ask"]]]
    wanted += [[Fact("treatments", name)] for name in referral.order.condition.treatments]
    y = _part(sheet, y, heads[1], wanted)
    y = _part(sheet, y, heads[2], [_often(referral, rng, words)])
    care: list[Run] = [Fact("precautions", referral.order.condition.precautions)]
    y = _part(sheet, y, heads[3], [row for row in [left_blank(rng, 0.2, care)] if row])
    y = _sign(sheet, y + 40, referral, voice, rng, words)
    _cover(sheet, y, referral, voice, rng, words)
    conclude(paper, referral, words["ask"])


def _center(sheet: Sheet, referral: Referral, voice: Voice, rng: Random, words: Words) -> float:
    who = referral.provider
    name = voice.organization(who)
    sheet.note(name, sheet.centre(306, 48, name.printed, Style("hebo", 15)))
    sheet.centre(306, 61, f"{who.street}, {who.city}, {who.state} {who.zip}", SMALL)
    line: list[Run] = [f"{words['tel']} ", voice.phone("referring_phone", who.phone)]
    line += left_blank(rng, 0.2, [f"   {words['fax']} ", voice.phone("referring_fax", who.fax)])
    centred(sheet, 73, line, SMALL)
    return 92


def _patient(
    sheet: Sheet, y: float, referral: Referral, voice: Voice, rng: Random, words: Words
) -> float:
    """Two columns of names and values between two rules."""
    person = referral.patient
    day = voice.dated("order_date", referral.order.ordered_on)
    phone: list[Run] = [voice.phone("patient_phone", person.phone)]
    left: list[Pair] = [
        (words["patient"], [voice.patient(person)]),
        (words["home"], left_blank(rng, 0.35, home(voice, person))),
        (words["phone"], left_blank(rng, 0.25, phone)),
    ]
    right: list[Pair] = [
        (words["day"], [day]),
        (words["born"], [voice.born(person.born)]),
        (words["sex"], left_blank(rng, 0.2, [sex_in_full(person)])),
    ]
    sheet.line(LEFT, y - 8, RIGHT, y - 8, 0.8)
    for x, end, pairs in ((LEFT, 376.0, left), (388.0, RIGHT, right)):
        for number, (name, runs) in enumerate(pairs):
            low = y + 6 + 15 * number
            start = sheet.text(x, low, name, BODY.bold())[2] + 5
            sheet.fitted((start, low), end - start, runs, BODY)
    sheet.line(LEFT, y + 44, RIGHT, y + 44, 0.8)
    return y + 72


def _part(sheet: Sheet, y: float, name: str, rows: Sequence[Sequence[Run]]) -> float:
    """A bold heading and its points; nothing at all where there are none."""
    if not rows:
        return y
    sheet.text(LEFT, y, name, BODY.bold())
    y += 14
    for runs in rows:
        sheet.text(LEFT + 12, y, "\u2022", BODY)
        y = sheet.prose((LEFT + 24, y, RIGHT - LEFT - 24), runs, BODY, 1.22) + 1.5
    return y + 7


def _diagnoses(referral: Referral, voice: Voice, rng: Random) -> list[Sequence[Run]]:
    order, condition = referral.order, referral.order.condition
    rows: list[Sequence[Run]] = [[f"{said}  [", Fact("diagnoses", code), "]"]
                                 for code, said in order.diagnoses]  # fmt: skip
    told: list[Run] = [*sided(order, condition.story[0].upper() + condition.story[1:])]
    since: list[Run] = [f". {rng.choice(STARTS[condition.start])}: ", began(order, voice)]
    rows.append([*told, *left_blank(rng, 0.15, since)])
    if condition.surgery:
        rows.append(["Status post ", Fact("surgery", order.say(condition.surgery))])
    if condition.accident:
        kind = Fact("accident", ACCIDENTS[condition.accident], condition.accident)
        rows.append([kind, ". Claim no. ", Fact("claim_number", order.claim_number)])
    return rows


def _often(referral: Referral, rng: Random, words: Words) -> list[Run]:
    order = referral.order
    unit = rng.choice(["times per week", "times a week", "x per week"])
    often = f"{order.per_week} {unit}" if order.per_week > 1 else "1 time per week"
    runs: list[Run] = [Fact("frequency_per_week", often, order.per_week)]
    runs += [rng.choice([" for ", ", "]), Fact("duration_weeks", f"{order.weeks} weeks",
             order.weeks)]  # fmt: skip
    visits = Fact("visits_requested", f"{order.visits} visits", order.visits)
    runs += left_blank(rng, 0.6, ["; ", visits])
    if order.urgent:
        runs += [". ", Fact("urgent", words["fast"], True)]
    return runs


def _sign(
    sheet: Sheet, y: float, referral: Referral, voice: Voice, rng: Random, words: Words
) -> float:
    who = referral.provider
    sheet.line(LEFT, y, 320, y, 0.6)
    signature(sheet, referral, (LEFT, y, 320), rng)
    line: list[Run] = [*voice.referrer(who)]
    line += left_blank(rng, 0.2, ["     NPI: ", Fact("referring_npi", who.npi)])
    sheet.labelled((LEFT, y + 12), "", line, BODY)
    sheet.text(LEFT, y + 25, words["swap"], SMALL)
    return y + 48


def _cover(
    sheet: Sheet, y: float, referral: Referral, voice: Voice, rng: Random, words: Words
) -> None:
    """A small table at the foot: who pays, first and second."""
    cover, second = referral.coverage, referral.secondary
    names = words["table"].split("|")
    edges = (LEFT, 118.0, 310.0, 446.0, RIGHT)
    rows: list[list[Sequence[Run]]] = [
        [[name] for name in names],
        [
            [words["first"]],
            [voice.payer(cover)],
            [Fact("member_id", cover.member_id)],
            left_blank(rng, 0.4, voice.group(cover)),
        ],
    ]
    if second:
        payer, _, member = second_cover(voice, second, "")
        rows.append([[words["second"]], [payer], [member], []])
    for number, cells in enumerate(rows):
        top = y + 17 * number
        for column, runs in enumerate(cells):
            x, end = edges[column], edges[column + 1]
            sheet.frame((x, top, end, top + 17), 0.5, 0.92 if number == 0 else None)
            sheet.fitted((x + 4, top + 12), end - x - 8, runs, SMALL if number == 0 else BODY)

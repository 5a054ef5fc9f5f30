"""A letter of medical need: short lines with bold heads, goals, the patient's data at the end."""

from __future__ import annotations

from random import Random

from simulator.paper import ink
from simulator.paper.extras import Others
from simulator.paper.facts import Referral
from simulator.paper.marks import left_blank
from simulator.paper.own_words import own_words
from simulator.paper.people.seen_seventh import SEEN_SEVENTH
from simulator.paper.phrases import EVALUATE, shorthand
from simulator.paper.sheet import Fact, Paper, Run, Sheet, Style
from simulator.paper.voice import Voice

LEFT, WIDTH = 66.0, 480.0
BODY, SMALL = Style("tiro", 11.5), Style("tiro", 10)
Words = dict[str, str]


def draw(paper: Paper, referral: Referral, rng: Random) -> None:
    """Draw the head, the letter with its list, the signature, the table of data."""
    voice = Voice.of(rng, dates=rng.choice(["long", "us", "month"]))
    words = own_words("footed_letter", rng)
    sheet = paper.page("referral_order")
    who, order = referral.provider, referral.order
    name = voice.organization(who)
    sheet.note(name, sheet.centre(306, 52, name.printed, Style("tibo", 17)))
    sheet.centre(306, 67, f"{who.street} · {who.city}, {who.state} {who.zip}", SMALL)
    sheet.line(LEFT, 74, LEFT + WIDTH, 74, 1)
    sheet.fact(LEFT, 98, voice.dated("order_date", order.ordered_on), BODY)
    sheet.text(LEFT, 122, words["about"], BODY.bold())
    person = referral.patient
    title = {"F": "Ms.", "M": "Mr."}[person.sex]
    opening = words["opening"].format(name=f"{title} {person.last}")
    y = sheet.prose((LEFT, 146, WIDTH), [opening], BODY) + 6
    for head, runs in _lines(referral, voice, rng, words):
        x = sheet.text(LEFT + 14, y, head, BODY.bold())[2] + 6
        y = sheet.prose((x, y, LEFT + WIDTH - x), runs, BODY) + 3
    y = _treatments(sheet, y, referral, words)
    y = _goals(sheet, y, referral, rng, words)
    y = _close(sheet, y + 6, referral, voice, rng, words)
    _data(sheet, max(y + 16, 610), referral, voice, rng, words)
    paper.imply("treatments", *EVALUATE)
    if "urgent" not in paper.facts:
        paper.imply("urgent", False)
    if "visits_requested" not in paper.facts:
        paper.imply("visits_requested", order.visits)


def _lines(
    referral: Referral, voice: Voice, rng: Random, words: Words
) -> list[tuple[str, list[Run]]]:
    order = referral.order
    codes: list[Run] = []
    for code, said in order.diagnoses:
        codes += ["; " if codes else "", f"{said}, ", Fact("diagnoses", code)]
    label, began = voice.began(order)
    lines: list[tuple[str, list[Run]]] = [(words["dx"], codes), (f"{label}:", [began])]
    if order.condition.surgery:
        lines.append((words["surgery"], [Fact("surgery", order.say(order.condition.surgery))]))
    if order.condition.accident:
        kind = order.condition.accident
        said = {"auto": "Motor vehicle", "work": "Work related"}[kind]
        claim = Fact("claim_number", order.claim_number)
        lines.append((words["cause"], [Fact("accident", said, kind), ", claim ", claim]))
    how: list[Run] = [*shorthand(order, voice, rng)]
    if rng.random() < 0.35:
        how += [
            f" ({words['total']} ",
            Fact("visits_requested", str(order.visits), order.visits),
            ")",
        ]
    lines.append((words["often"], how))
    care: list[Run] = [Fact("precautions", order.condition.precautions)]
    if rng.random() < 0.75:
        lines.append((words["care"], care))
    if order.urgent:
        lines.append((words["rank"], [Fact("urgent", "Urgent", True)]))
    return lines


def _treatments(sheet: Sheet, y: float, referral: Referral, words: Words) -> float:
    sheet.text(LEFT + 14, y, words["treat"], BODY.bold())
    for name in referral.order.condition.treatments:
        y += 15
        sheet.text(LEFT + 30, y, "-", BODY)
        sheet.fact(LEFT + 40, y, Fact("treatments", name), BODY)
    return y + 18


def _goals(sheet: Sheet, y: float, referral: Referral, rng: Random, words: Words) -> float:
    condition = referral.order.condition
    if rng.random() < 0.5:
        return y
    sheet.text(LEFT + 14, y, words["goals"], BODY.bold())
    for number, goal in enumerate((condition.short, condition.long), 1):
        y = sheet.prose((LEFT + 30, y + 15, WIDTH - 30), [f"({number}) {goal}"], BODY) - 15
    return y + 18


def _close(
    sheet: Sheet, y: float, referral: Referral, voice: Voice, rng: Random, words: Words
) -> float:
    who, order = referral.provider, referral.order
    sheet.text(LEFT, y, words["close"], BODY)
    if order.signed and rng.random() < 0.5:
        said = f"{words['signed']} {who.name}, {who.credentials}"
        sheet.note(
            Fact("order_signed", said, True), sheet.text(LEFT, y + 26, said, Style("tiit", 11))
        )
    elif order.signed:
        box = ink.sign(sheet, (LEFT + 4, y + 32), who.name, rng)
        sheet.note(Fact("order_signed", "", True), box, "ink")
    else:
        place = (LEFT, y + 8, LEFT + 180, y + 38)
        sheet.note(Fact("order_signed", "", False), place, "mark")
    runs: list[Run] = [*voice.referrer(who)]
    runs += left_blank(rng, 0.2, [", NPI ", Fact("referring_npi", who.npi)])
    sheet.labelled((LEFT, y + 52), "", runs, BODY)
    numbers: list[Run] = ["Ph. ", voice.phone("referring_phone", who.phone)]
    numbers += left_blank(rng, 0.15, ["   Fx. ", voice.phone("referring_fax", who.fax)])
    sheet.labelled((LEFT, y + 66), "", numbers, BODY)
    return y + 76


def _data(
    sheet: Sheet, y: float, referral: Referral, voice: Voice, rng: Random, words: Words
) -> None:
    """Names of the fields in one column, what they hold in the next, two pairs in a row."""
    person, cover = referral.patient, referral.coverage
    place: list[Run] = [voice.word("patient_street", person.street), ", ", *voice.city(person)]
    sex = Fact("sex", {"F": "Female", "M": "Male"}[person.sex], person.sex)
    relative = Others(rng, voice, SEEN_SEVENTH).relative(person)
    number: list[Run] = [Fact("member_id", cover.member_id)]
    rows: list[tuple[str, list[Run], str, list[Run]]] = [
        (words["name"], [voice.patient(person)], words["born"], [voice.born(person.born)]),
        (words["payer"], [voice.payer(cover)], words["member"], number),
        (words["phone"], left_blank(rng, 0.15, [voice.phone("patient_phone", person.phone)]),
         words["group"], left_blank(rng, 0.3, voice.group(cover))),
        (words["contact"], [relative], words["sex"], left_blank(rng, 0.2, [sex])),
    ]  # fmt: skip
    sheet.text(LEFT, y, words["data"], SMALL.bold())
    y += 6
    edges = (LEFT, LEFT + 92, LEFT + 288, LEFT + 366, LEFT + WIDTH)
    top = y
    for first, value, second, other in rows:
        sheet.line(LEFT, y, LEFT + WIDTH, y, 0.5)
        cells: list[list[Run]] = [[first], value, [second], other]
        for x, end, runs in zip(edges, edges[1:], cells, strict=False):
            sheet.fitted((x + 4, y + 11.5), end - x - 8, runs, SMALL)
        y += 16
    sheet.line(LEFT, y, LEFT + WIDTH, y, 0.5)
    for x in edges:
        sheet.line(x, top, x, y, 0.5)
    sheet.frame((LEFT, y, LEFT + WIDTH, y + 16), 0.5)
    sheet.text(LEFT + 4, y + 11.5, words["street"], SMALL)
    sheet.fitted((edges[1] + 4, y + 11.5), WIDTH - 100, left_blank(rng, 0.2, place), SMALL)

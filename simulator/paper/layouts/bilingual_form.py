"""A community clinic's referral that asks in two languages: boxes in two columns, yes or no."""

from __future__ import annotations

from random import Random

from simulator.paper import ink
from simulator.paper.facts import Referral
from simulator.paper.marks import left_blank
from simulator.paper.own_words import own_words
from simulator.paper.penned import signature
from simulator.paper.phrases import EVALUATE
from simulator.paper.sheet import Fact, Paper, Run, Sheet, Style
from simulator.paper.voice import Voice

LEFT, MIDDLE, RIGHT = 44.0, 306.0, 568.0
ASKED, SECOND, FILLED = Style("hebo", 8), Style("heit", 7.5), Style("helv", 10)
Words = dict[str, str]
Box = tuple[str, list[Run]]


def draw(paper: Paper, referral: Referral, rng: Random) -> None:
    """Draw the head, the two columns, the questions, the order, the two signatures."""
    voice = Voice.of(rng)
    words = own_words("bilingual_form", rng)
    sheet = paper.page("referral_order")
    who, order = referral.provider, referral.order
    name = voice.organization(who)
    sheet.note(name, sheet.centre(306, 42, name.printed, Style("hebo", 14)))
    sheet.centre(306, 55, f"{who.street}  {who.city}, {who.state} {who.zip}", Style(size=8.5))
    sheet.centre(306, 78, words["title"], Style("hebo", 11))
    left = _column(sheet, LEFT, _patient(referral, voice, rng, words))
    right = _column(sheet, MIDDLE + 6, _provider(referral, voice, rng, words))
    y = _questions(sheet, max(left, right) + 18, referral, voice, rng, words)
    y = _diagnoses(sheet, y, referral, words)
    y = _order(sheet, y, referral, rng, words)
    _signatures(sheet, y + 54, referral, voice, rng, words)
    paper.imply("treatments", *EVALUATE)
    if "visits_requested" not in paper.facts:
        paper.imply("visits_requested", order.visits)


def _asked(sheet: Sheet, x: float, y: float, words: str) -> float:
    """A question in English and, behind a stroke and slanted, in Spanish; returns its end."""
    first, second = words.split("|")
    x = sheet.text(x, y, f"{first} /", ASKED)[2] + 3
    return sheet.text(x, y, second, SECOND)[2]


def _column(sheet: Sheet, x: float, boxes: list[Box]) -> float:
    """Questions under each other, each with a grey box below for the answer."""
    y, width = 96.0, MIDDLE - LEFT - 10
    for words, runs in boxes:
        _asked(sheet, x, y + 8, words)
        sheet.frame((x, y + 11, x + width, y + 26), 0.4, 0.94)
        sheet.fitted((x + 4, y + 22), width - 8, runs, FILLED)
        y += 30
    return y


def _patient(referral: Referral, voice: Voice, rng: Random, words: Words) -> list[Box]:
    person = referral.patient
    sex: list[Run] = []
    if rng.random() < 0.8:
        sex = ["      ", Fact("sex", {"F": "Female", "M": "Male"}[person.sex], person.sex)]
    phone: list[Run] = [voice.phone("patient_phone", person.phone)]
    return [
        (words["name"], [voice.patient(person)]),
        (words["born"], [voice.born(person.born), *sex]),
        (words["street"], [voice.word("patient_street", person.street)]),
        (words["place"], voice.city(person)),
        (words["phone"], left_blank(rng, 0.12, phone)),
    ]


def _provider(referral: Referral, voice: Voice, rng: Random, words: Words) -> list[Box]:
    who, cover = referral.provider, referral.coverage
    npi: list[Run] = ["   NPI ", Fact("referring_npi", who.npi)]
    numbers: list[Run] = [voice.phone("referring_phone", who.phone)]
    numbers += [" / ", voice.phone("referring_fax", who.fax)]
    ids: list[Run] = [Fact("member_id", cover.member_id)]
    ids += left_blank(rng, 0.4, ["   Gr. ", *voice.group(cover)])
    return [
        (words["doctor"], [*voice.referrer(who), *left_blank(rng, 0.15, npi)]),
        (words["numbers"], numbers),
        (words["payer"], [voice.payer(cover)]),
        (words["member"], ids),
        (words["day"], [voice.dated("order_date", referral.order.ordered_on)]),
    ]


def _answer(sheet: Sheet, x: float, y: float, yes: bool) -> None:
    for number, (label, on) in enumerate((("Yes / Sí", yes), ("No", not yes))):
        sheet.square((x + 56 * number, y), label, on, Style(size=8.5))


def _questions(
    sheet: Sheet, y: float, referral: Referral, voice: Voice, rng: Random, words: Words
) -> float:
    """What is answered by yes or no, with the particulars behind a yes."""
    order = referral.order
    kind, start = order.condition.accident, order.condition.start
    date = voice.dated(f"{start}_date", order.began_on)
    caused: list[Run] = []
    if kind:
        said = {"auto": "Auto", "work": "Work / Trabajo"}[kind]
        caused = [
            Fact("accident", said, kind),
            ", claim ",
            Fact("claim_number", order.claim_number),
        ]
    done: list[Run] = []
    if order.condition.surgery:
        done = [Fact("surgery", order.say(order.condition.surgery)), ", ", date]
    urgent = Fact("urgent", "Yes / Sí" if order.urgent else "No", order.urgent)
    began: list[Run] = [] if done else [date]
    label = words["hurt"] if start == "injury" else words["since"]
    for asked, yes, runs in (
        (words["accident"], bool(kind), caused),
        (words["surgery"], bool(done), done),
        (words["urgent"], order.urgent, []),
    ):
        _asked(sheet, LEFT, y, asked)
        _answer(sheet, 268, y, yes)
        if asked == words["urgent"]:
            place = (268.0, y - 8, 320.0, y + 2) if yes else (324.0, y - 8, 348.0, y + 2)
            sheet.note(urgent, place, "mark")
        sheet.line(374, y + 3, RIGHT, y + 3, 0.4)
        sheet.fitted((377, y), RIGHT - 380, runs, FILLED.sized(9))
        y += 17
    end = _asked(sheet, LEFT, y, label)
    sheet.labelled((end + 8, y), "", left_blank(rng, 0.15, began), FILLED)
    return y + 22


def _diagnoses(sheet: Sheet, y: float, referral: Referral, words: Words) -> float:
    _asked(sheet, LEFT, y, words["dx"])
    for code, said in referral.order.diagnoses:
        y += 16
        sheet.frame((LEFT, y - 10, LEFT + 74, y + 4), 0.5)
        sheet.fact(LEFT + 5, y, Fact("diagnoses", code), FILLED)
        sheet.fitted((LEFT + 84, y), RIGHT - LEFT - 88, [said], FILLED)
    return y + 24


def _order(sheet: Sheet, y: float, referral: Referral, rng: Random, words: Words) -> float:
    order = referral.order
    x = _asked(sheet, LEFT, y, words["often"]) + 8
    long, total = words["long"].split("/")[0], words["total"]
    runs: list[Run] = [Fact("frequency_per_week", str(order.per_week), order.per_week)]
    runs += [f" {words['times']}   ", Fact("duration_weeks", str(order.weeks), order.weeks)]
    runs += [f" {long}"]
    if rng.random() < 0.4:
        runs += [f"   {total} ", Fact("visits_requested", str(order.visits), order.visits)]
    sheet.fitted((x, y), RIGHT - x, runs, FILLED)
    y += 22
    _asked(sheet, LEFT, y, words["treat"])
    for name in order.condition.treatments:
        y += 15
        sheet.text(LEFT + 10, y, "•", FILLED)
        sheet.fact(LEFT + 20, y, Fact("treatments", name), FILLED)
        sheet.line(LEFT + 18, y + 3, MIDDLE + 60, y + 3, 0.3)
    y += 23
    x = _asked(sheet, LEFT, y, words["care"]) + 8
    care: list[Run] = [Fact("precautions", order.condition.precautions)]
    sheet.fitted((x, y), RIGHT - x, left_blank(rng, 0.2, care), FILLED)
    return y


def _signatures(
    sheet: Sheet, y: float, referral: Referral, voice: Voice, rng: Random, words: Words
) -> None:
    """The provider signs; below, the patient may, which does not sign the order."""
    sheet.line(LEFT, y, 300, y, 0.7)
    signature(sheet, referral, (LEFT, y, 300), rng)
    _asked(sheet, LEFT, y + 10, words["sign"])
    y += 56
    sheet.line(LEFT, y, 300, y, 0.7)
    person = referral.patient
    if rng.random() < 0.6:
        ink.sign(sheet, (LEFT + 8, y - 3), f"{person.first} {person.last}", rng, 20)
        sheet.text(330, y - 3, voice.day(referral.order.ordered_on), FILLED)
    sheet.line(322, y, 430, y, 0.7)
    _asked(sheet, LEFT, y + 10, words["patient_sign"])
    _asked(sheet, 322, y + 10, "Date|Fecha")

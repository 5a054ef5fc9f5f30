"""A sheet of a prescription pad, filled at the desk: a printed head, the sign Rx, a few lines."""

from __future__ import annotations

from random import Random

from simulator.paper.facts import Referral
from simulator.paper.marks import filled_line, left_blank
from simulator.paper.own_words import own_words
from simulator.paper.penned import signature
from simulator.paper.phrases import EVALUATE, age, brief, listed, shorthand
from simulator.paper.sheet import Fact, Paper, Run, Sheet, Style
from simulator.paper.voice import Voice

LEFT, RIGHT, TOP, END = 96.0, 516.0, 60.0, 640.0
SMALL, TYPED = Style("tiro", 9), Style("cour", 11)
LOOKS = (Style("tiro", 10), Style("cour", 10.5))
Words = dict[str, str]


def draw(paper: Paper, referral: Referral, rng: Random) -> None:
    """Draw the pad's frame and head, the patient's lines, the order, the signature."""
    voice = Voice.of(rng, dates=rng.choice(["us", "short", "plain"]))
    words = own_words("desk_rx_pad", rng)
    sheet = paper.page("referral_order")
    sheet.frame((LEFT - 18, TOP, RIGHT + 18, END), 1.1)
    y = _head(sheet, referral, voice, rng)
    y = _patient(sheet, y + 22, referral, voice, rng, words)
    sheet.text(LEFT, y + 36, "R", Style("tibi", 34))
    sheet.text(LEFT + 17, y + 43, "x", Style("tibi", 26))
    y = _order(sheet, y + 32, referral, voice, rng, words)
    line = max(y + 44, END - 76)
    sheet.line(LEFT + 170, line, RIGHT, line)
    signature(sheet, referral, (LEFT + 170, line, RIGHT), rng)
    sheet.text(LEFT + 170, line + 11, words["sign"], SMALL)
    sheet.text(LEFT, END - 36, words["refill"], SMALL)
    sheet.text(LEFT, END - 22, words["label"], SMALL)
    paper.imply("treatments", *EVALUATE)
    if "duration_weeks" in paper.facts and "visits_requested" not in paper.facts:
        paper.imply("visits_requested", referral.order.visits)
    if "diagnoses" not in paper.facts:
        paper.imply("diagnoses", *(code for code, _ in referral.order.diagnoses))
    paper.imply("urgent", False)


def _head(sheet: Sheet, referral: Referral, voice: Voice, rng: Random) -> float:
    who, middle = referral.provider, (LEFT + RIGHT) / 2
    group = voice.organization(who)
    sheet.note(group, sheet.centre(middle, TOP + 24, group.printed, Style("tibo", 15)))
    sheet.labelled((LEFT, TOP + 44), "", voice.referrer(who), LOOKS[0].bold().sized(11))
    npi: list[Run] = ["NPI ", Fact("referring_npi", who.npi)]
    shown = left_blank(rng, 0.35, npi)
    sheet.labelled((RIGHT - 110, TOP + 44), "", shown, SMALL)
    sheet.text(LEFT, TOP + 57, who.street, SMALL)
    sheet.text(LEFT, TOP + 68, f"{who.city}, {who.state} {who.zip}", SMALL)
    tel: list[Run] = ["Tel. ", voice.phone("referring_phone", who.phone)]
    sheet.labelled((RIGHT - 110, TOP + 57), "", tel, SMALL)
    fax: list[Run] = ["Fax ", voice.phone("referring_fax", who.fax)]
    sheet.labelled((RIGHT - 110, TOP + 68), "", left_blank(rng, 0.2, fax), SMALL)
    sheet.line(LEFT - 6, TOP + 76, RIGHT + 6, TOP + 76, 1.4)
    return TOP + 76


def _patient(
    sheet: Sheet, y: float, referral: Referral, voice: Voice, rng: Random, words: Words
) -> float:
    person, order = referral.patient, referral.order
    day: list[Run] = [voice.dated("order_date", order.ordered_on)]
    years: list[Run] = [f"{age(order, person)}"]
    home: list[Run] = [voice.word("patient_street", person.street), ", ", *voice.city(person)]
    filled_line(sheet, (LEFT, y), 380, words["name"], [voice.patient(person)], LOOKS)
    filled_line(sheet, (390, y), RIGHT, words["day"], left_blank(rng, 0.08, day), LOOKS)
    filled_line(sheet, (LEFT, y + 21), 290, words["born"], [voice.born(person.born)], LOOKS)
    filled_line(sheet, (300, y + 21), 390, "Age", left_blank(rng, 0.4, years), LOOKS)
    sex: list[Run] = [Fact("sex", person.sex)]
    filled_line(sheet, (400, y + 21), RIGHT, "Sex", left_blank(rng, 0.5, sex), LOOKS)
    filled_line(sheet, (LEFT, y + 42), RIGHT, words["home"], left_blank(rng, 0.6, home), LOOKS)
    return y + 42


def _order(
    sheet: Sheet, y: float, referral: Referral, voice: Voice, rng: Random, words: Words
) -> float:
    """Lines as somebody in a hurry types them: the wish, the reason, how often, what to do."""
    x, wide = LEFT + 44, RIGHT - LEFT - 50
    for runs in _lines(referral, voice, rng, words):
        y = sheet.prose((x, y, wide), runs, TYPED) + 7
    return y


def _lines(referral: Referral, voice: Voice, rng: Random, words: Words) -> list[list[Run]]:
    order, condition = referral.order, referral.order.condition
    wish: list[Run] = [f"{words['order']} - ", Fact("treatments", words["wish"])]
    dx: list[Run] = [f"{words['dx']}: "]
    coded = rng.random() < 0.75
    for number, (code, said) in enumerate(order.diagnoses[: rng.choice([1, 1, 2])]):
        dx += ["; " if number else "", brief(said)]
        dx += [" ", Fact("diagnoses", code)] if coded else []
    lines = [wish, dx]
    if condition.surgery:
        field = voice.dated("surgery_date", order.began_on)
        lines.append(["s/p ", Fact("surgery", order.say(condition.surgery)), " ", field])
    if rng.random() < 0.8:
        course = shorthand(order, voice, rng)
        if rng.random() < 0.25:
            total = Fact("visits_requested", f"{order.visits} visits", order.visits)
            course = [*course, " (", total, ")"]
        lines.append(course)
    if rng.random() < 0.55:
        lines.append(listed("treatments", condition.treatments[: rng.choice([2, 3, 4])]))
    if rng.random() < 0.4:
        lines.append([f"{words['care']}: ", Fact("precautions", condition.precautions)])
    if rng.random() < 0.3:
        cover = referral.coverage
        lines.append(["Ins: ", voice.payer(cover), " ", Fact("member_id", cover.member_id)])
    return lines

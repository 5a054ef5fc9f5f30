"""An urgent care's narrow strip, copied onto a page: names at the left, values at the right."""

from __future__ import annotations

from collections.abc import Sequence
from random import Random

from simulator.paper.extras import Others
from simulator.paper.facts import Referral
from simulator.paper.marks import left_blank
from simulator.paper.own_words import own_words
from simulator.paper.people.seen_ninth import SEEN_NINTH
from simulator.paper.phrases import EVALUATE, clock
from simulator.paper.sheet import Fact, Paper, Run, Sheet, Style, width_of
from simulator.paper.voice import Voice

LEFT, RIGHT = 150.0, 410.0
TYPE = Style("cour", 9.5)
Words = dict[str, str]
Line = tuple[str, list[Run]]


def draw(paper: Paper, referral: Referral, rng: Random) -> None:
    """Draw the strip from its head to the torn edge."""
    voice = Voice.of(rng, dates=rng.choice(["us", "short", "dashes"]), capitals=True)
    words = own_words("receipt_print", rng)
    sheet = paper.page("referral_order")
    who, order = referral.provider, referral.order
    fact, look = voice.organization(who), TYPE.bold()
    look = look.sized(min(10.5, 10.5 * 250 / width_of(fact.printed, look.font, 10.5)))
    sheet.note(fact, sheet.centre(280, 60, fact.printed, look))
    sheet.centre(280, 72, who.street.upper()[:40], TYPE.sized(8))
    sheet.centre(280, 83, f"{who.city.upper()} {who.state} {who.zip}", TYPE.sized(8))
    sheet.centre(280, 104, f"*** {words['title']} ***", TYPE.bold())
    y = 116.0
    for lines in (
        _who(referral, voice, rng, words),
        _why(referral, voice, rng, words),
        _orders(referral, voice, rng, words),
        _from(referral, voice, rng, words),
    ):
        sheet.text(LEFT, y, "-" * 45, TYPE)
        y += 13
        for name, runs in lines:
            y = _line(sheet, y, name, runs)
    said = words["unsigned"]
    if order.signed:
        said = f"{words['signed']} {who.name.upper()}"[:45]
        sheet.text(LEFT, y + 18.5, f"{voice.day(order.ordered_on)} {clock(rng)}", TYPE)
    sheet.note(Fact("order_signed", said, order.signed), sheet.text(LEFT, y + 6, said, TYPE))
    sheet.centre(280, y + 44, f"TKT {rng.randint(1000, 9999)}-{rng.randint(10, 99)}", TYPE.sized(8))
    sheet.line(LEFT - 12, 40, LEFT - 12, y + 54, 0.4)
    sheet.line(RIGHT + 12, 40, RIGHT + 12, y + 54, 0.4)
    paper.imply("treatments", *EVALUATE)
    if "visits_requested" not in paper.facts:
        paper.imply("visits_requested", order.visits)


def _line(sheet: Sheet, y: float, name: str, runs: Sequence[Run]) -> float:
    """One name and its value, which moves to lines of its own where both do not fit."""
    words = "".join(run if isinstance(run, str) else run.printed for run in runs)
    start = sheet.text(LEFT, y, name, TYPE)[2] + 10
    wide = width_of(words, TYPE.font, TYPE.size)
    if start + wide <= RIGHT:
        sheet.labelled((RIGHT - wide, y), "", runs, TYPE)
        return y + 12.5
    return sheet.prose((LEFT + 12, y + 12.5, RIGHT - LEFT - 12), runs, TYPE)


def _who(referral: Referral, voice: Voice, rng: Random, words: Words) -> list[Line]:
    person, cover = referral.patient, referral.coverage
    phone: list[Run] = [voice.phone("patient_phone", person.phone)]
    lines: list[Line] = [
        (words["name"], [voice.patient_last_first(person)]),
        (words["born"], [voice.born(person.born)]),
        (words["sex"], [Fact("sex", person.sex)]),
        (words["phone"], phone),
        (words["payer"], [voice.payer(cover)]),
        (words["member"], [Fact("member_id", cover.member_id)]),
        (words["group"], voice.group(cover)),
    ]
    usual = {words["name"], words["born"], words["payer"], words["member"]}
    return [line for line in lines if line[0] in usual or rng.random() < 0.75]


def _why(referral: Referral, voice: Voice, rng: Random, words: Words) -> list[Line]:
    order, condition = referral.order, referral.order.condition
    lines: list[Line] = [
        (f"{words['dx']} {number}", [Fact("diagnoses", code), f" {said.upper()}"])
        for number, (code, said) in enumerate(order.diagnoses, 1)
    ]
    began = {"onset": "onset", "injury": "hurt", "surgery": "operated"}[condition.start]
    if rng.random() < 0.9:
        lines.append((words[began], [voice.began(order)[1]]))
    if condition.surgery:
        done = voice.word("surgery", order.say(condition.surgery))
        lines.append((words["surgery"], [done]))
    if condition.accident:
        said = {"auto": "AUTO", "work": "WORK COMP"}[condition.accident]
        lines.append((words["accident"], [Fact("accident", said, condition.accident)]))
        lines.append((words["claim"], [Fact("claim_number", order.claim_number)]))
    return lines


def _orders(referral: Referral, voice: Voice, rng: Random, words: Words) -> list[Line]:
    order = referral.order
    lines: list[Line] = [
        ("PT EVAL AND TREAT", []),
        (words["often"], [Fact("frequency_per_week", str(order.per_week), order.per_week)]),
        (words["long"], [Fact("duration_weeks", str(order.weeks), order.weeks)]),
    ]
    if rng.random() < 0.45:
        visits: list[Run] = [Fact("visits_requested", str(order.visits), order.visits)]
        lines.append((words["total"], visits))
    for number, name in enumerate(order.condition.treatments, 1):
        lines.append((f"{words['treat']} {number}", [voice.word("treatments", name)]))
    if rng.random() < 0.8:
        care = voice.word("precautions", order.condition.precautions)
        lines.append((words["care"], [care]))
    rank = Fact("urgent", "URGENT" if order.urgent else words["usual"], order.urgent)
    return [*lines, (words["rank"], [rank])]


def _from(referral: Referral, voice: Voice, rng: Random, words: Words) -> list[Line]:
    who, order = referral.provider, referral.order
    fax: list[Run] = [voice.phone("referring_fax", who.fax)]
    lines: list[Line] = [
        (words["by"], voice.referrer(who)),
        (words["npi"], left_blank(rng, 0.15, [Fact("referring_npi", who.npi)])),
        (words["tel"], [voice.phone("referring_phone", who.phone)]),
        (words["fax"], left_blank(rng, 0.15, fax)),
        (words["day"], [voice.dated("order_date", order.ordered_on)]),
        (words["seen"], [clock(rng)]),
        ("CLERK", [Others(rng, voice, SEEN_NINTH).someone().upper()]),
    ]
    return [line for line in lines if line[1]]

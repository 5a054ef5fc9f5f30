"""An office system's outgoing referral: names before a colon, small tables, dates of validity."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import timedelta
from random import Random

from simulator.paper.facts import Referral
from simulator.paper.marks import left_blank
from simulator.paper.own_words import own_words
from simulator.paper.phrases import EVALUATE, clock, listed, shorthand
from simulator.paper.sheet import Fact, Paper, Run, Sheet, Style
from simulator.paper.voice import Voice

LEFT, RIGHT, TAB, MIDDLE = 48.0, 564.0, 142.0, 312.0
LOOK = Style("tiro", 10)
Words = dict[str, str]
Pair = tuple[str, list[Run]]


def draw(paper: Paper, referral: Referral, rng: Random) -> None:
    """Draw the practice, who goes where, the dates, the reason, the tables, the notes."""
    voice = Voice.of(rng, dates=rng.choice(["us", "us", "day_first"]))
    words = own_words("outgoing_referral_print", rng)
    sheet = paper.page("referral_order")
    who, order = referral.provider, referral.order
    name = voice.organization(who)
    sheet.note(name, sheet.centre(306, 46, name.printed, Style("tibo", 13)))
    sheet.centre(306, 59, f"{who.street}, {who.city}, {who.state} {who.zip}", LOOK)
    sheet.centre(306, 82, words["title"], Style("tibo", 14))
    y = _block(sheet, LEFT, 104, _patient(referral, voice, rng, words))
    other = _block(sheet, MIDDLE, 104, _dates(referral, voice, rng, words))
    y = max(y, other) + 4
    sheet.line(LEFT, y - 6, RIGHT, y - 6, 0.5)
    left = _block(sheet, LEFT, y + 8, _from(referral, voice, rng, words))
    right = _block(sheet, MIDDLE, y + 8, _to(referral, voice, words))
    y = max(left, right) + 6
    y = _table(sheet, y, (words["payer"], words["member"], words["group"]), (0, 210, 380),
               _coverage(referral, voice, rng))  # fmt: skip
    told: list[list[list[Run]]] = [
        [[Fact("diagnoses", code)], [said]] for code, said in order.diagnoses
    ]
    y = _table(sheet, y, ("ICD-10", words["dx"]), (0, 80), told)
    if rng.random() < 0.35:
        y = _line(sheet, y, words["cpt"], listed("procedures", order.condition.procedures))
    y = _line(sheet, y, words["why"], _reason(referral, rng))
    y = _line(sheet, y, words["more"], _notes(referral, voice, rng))
    said = words["unsigned"]
    if order.signed:
        said = f"{words['signed']} {who.name} {who.credentials} on {voice.day(order.ordered_on)}"
        said += f" at {clock(rng)}"
    sheet.note(Fact("order_signed", said, order.signed), sheet.text(LEFT, y + 14, said, LOOK))
    paper.imply("treatments", *EVALUATE)
    if "visits_requested" not in paper.facts and "duration_weeks" in paper.facts:
        paper.imply("visits_requested", order.visits)


def _block(sheet: Sheet, x: float, y: float, pairs: list[Pair]) -> float:
    for name, runs in pairs:
        sheet.text(x, y, f"{name}:" if name else "", LOOK.bold())
        sheet.fitted((x + TAB - LEFT, y), MIDDLE - TAB - 8, runs, LOOK)
        y += 14
    return y


def _line(sheet: Sheet, y: float, name: str, runs: Sequence[Run]) -> float:
    sheet.text(LEFT, y, f"{name}:", LOOK.bold())
    return sheet.prose((LEFT + 8, y + 13, RIGHT - LEFT - 8), runs, LOOK) + 5


def _table(
    sheet: Sheet,
    y: float,
    heads: Sequence[str],
    stops: Sequence[float],
    rows: Sequence[Sequence[Sequence[Run]]],
) -> float:
    """A grey row of headings and the rows under it, each cell as wide as its column."""
    sheet.frame((LEFT, y - 1, RIGHT, y + 14), 0.5, 0.88)
    ends = [*(LEFT + stop for stop in stops[1:]), RIGHT]
    for head, stop in zip(heads, stops, strict=True):
        sheet.text(LEFT + stop + 3, y + 10, head, LOOK.bold())
    y += 14
    for row in rows:
        sheet.frame((LEFT, y, RIGHT, y + 16), 0.5)
        for runs, stop, end in zip(row, stops, ends, strict=True):
            sheet.fitted((LEFT + stop + 3, y + 11.5), end - LEFT - stop - 6, runs, LOOK)
        y += 16
    return y + 16


def _patient(referral: Referral, voice: Voice, rng: Random, words: Words) -> list[Pair]:
    person = referral.patient
    street: list[Run] = [voice.word("patient_street", person.street)]
    sex = Fact("sex", {"F": "Female", "M": "Male"}[person.sex], person.sex)
    phone: list[Run] = [voice.phone("patient_phone", person.phone)]
    given = rng.random() < 0.8
    return [
        ("Patient", [voice.patient_last_first(person)]),
        (words["born"], [voice.born(person.born)]),
        ("Sex", [sex]),
        (words["phone"], left_blank(rng, 0.12, phone)),
        ("Address", street if given else []),
        ("", [*voice.city(person)] if given else []),
    ]


def _dates(referral: Referral, voice: Voice, rng: Random, words: Words) -> list[Pair]:
    order = referral.order
    ends = order.ordered_on + timedelta(days=rng.choice([90, 180, 364]))
    total: list[Run] = [Fact("visits_requested", str(order.visits), order.visits)]
    said = "Urgent" if order.urgent else rng.choice(["Routine", "Normal"])
    return [
        (words["day"], [voice.dated("order_date", order.ordered_on)]),
        (words["start"], [voice.day(order.ordered_on)]),
        (words["end"], [voice.day(ends)]),
        (words["allowed"], left_blank(rng, 0.4, total)),
        (words["permit"], []),
        (words["rank"], [Fact("urgent", said, order.urgent)]),
    ]


def _from(referral: Referral, voice: Voice, rng: Random, words: Words) -> list[Pair]:
    who = referral.provider
    return [
        (words["from"], voice.referrer(who)),
        ("NPI", left_blank(rng, 0.15, [Fact("referring_npi", who.npi)])),
        ("Tel", [voice.phone("referring_phone", who.phone)]),
        ("Fax", left_blank(rng, 0.12, [voice.phone("referring_fax", who.fax)])),
    ]


def _to(referral: Referral, voice: Voice, words: Words) -> list[Pair]:
    clinic = referral.clinic
    return [
        (words["to"], [clinic.organization]),
        ("Specialty", ["Physical Therapy"]),
        ("Tel", [voice.number(clinic.phone)]),
        ("Fax", [voice.number(clinic.fax)]),
    ]


def _coverage(referral: Referral, voice: Voice, rng: Random) -> list[list[list[Run]]]:
    cover, second = referral.coverage, referral.secondary
    group = left_blank(rng, 0.25, voice.group(cover))
    rows: list[list[list[Run]]] = [
        [[voice.payer(cover)], [Fact("member_id", cover.member_id)], group]
    ]
    if second:
        name = voice.word("secondary_payer_name", second.payer)
        rows.append([[name], [Fact("secondary_member_id", second.member_id)], []])
    return rows


def _reason(referral: Referral, rng: Random) -> list[Run]:
    order, condition = referral.order, referral.order.condition
    runs: list[Run] = [
        Fact("treatments", rng.choice(["Evaluation and treatment", "Eval and treat"]))
    ]
    if rng.random() < 0.4:
        runs += [f" for {order.say(condition.story)}"]
        if condition.accident:
            kind = condition.accident
            runs += [" (", Fact("accident", {"auto": "MVA", "work": "work comp"}[kind], kind), ")"]
    return runs


def _notes(referral: Referral, voice: Voice, rng: Random) -> list[Run]:
    order, condition = referral.order, referral.order.condition
    runs: list[Run] = []
    if rng.random() < 0.8:
        runs += [*shorthand(order, voice, rng), ". "]
    if condition.surgery:
        day = voice.dated("surgery_date", order.began_on)
        runs += [Fact("surgery", order.say(condition.surgery)), " on ", day, ". "]
    elif condition.start == "injury":
        runs += ["DOI ", voice.dated("injury_date", order.began_on), ". "]
    if rng.random() < 0.5:
        runs += [*listed("treatments", condition.treatments), ". "]
    if rng.random() < 0.5:
        runs += ["Precautions: ", Fact("precautions", condition.precautions)]
    return runs or ["-"]

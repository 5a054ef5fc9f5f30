"""A script pad written by hand under a printed head, the patient's typed label stuck below."""

from __future__ import annotations

from random import Random

from simulator.paper.facts import Referral
from simulator.paper.marks import left_blank
from simulator.paper.own_words import own_words
from simulator.paper.penned import by_pen, signature
from simulator.paper.phrases import EVALUATE
from simulator.paper.sheet import Fact, Paper, Run, Sheet, Style
from simulator.paper.voice import Voice

LEFT, RIGHT = 66.0, 546.0
PRINTED, LABEL = Style("helv", 9), Style("cour", 10)
Words = dict[str, str]


def draw(paper: Paper, referral: Referral, rng: Random) -> None:
    """Draw the script: printed head, three written blanks, the order, signature, label."""
    voice = Voice.of(rng, dates=rng.choice(["short", "plain"]))
    words = own_words("blank_script", rng)
    sheet = paper.page("referral_order")
    who, order = referral.provider, referral.order
    sheet.frame((50, 36, 562, 560), 1)
    x = sheet.labelled((LEFT, 62), "", voice.referrer(who), Style("hebo", 13))
    sheet.right(RIGHT, 62, f"Lic. {rng.randint(10_000, 99_999)}", PRINTED)
    sheet.fact(LEFT, 77, voice.organization(who), Style("helv", 10.5))
    sheet.text(LEFT, 90, f"{who.street}, {who.city}, {who.state} {who.zip}", PRINTED)
    x = sheet.labelled((LEFT, 102), "", ["Tel ", voice.phone("referring_phone", who.phone)],
                       PRINTED)  # fmt: skip
    fax: list[Run] = ["Fax ", voice.phone("referring_fax", who.fax)]
    x = sheet.labelled((x + 16, 102), "", left_blank(rng, 0.2, fax), PRINTED)
    npi: list[Run] = ["NPI ", Fact("referring_npi", who.npi)]
    sheet.labelled((x + 16, 102), "", left_blank(rng, 0.2, npi), PRINTED)
    sheet.line(50, 110, 562, 110, 0.8)
    _blanks(sheet, referral, voice, rng, words)
    sheet.text(LEFT, 214, "Rx", Style("tibi", 28))
    _order(sheet, referral, voice, rng, words)
    sheet.text(LEFT, 546, words["sub"], PRINTED.sized(8))
    sheet.line(300, 528, RIGHT, 528, 0.7)
    signature(sheet, referral, (300, 528, RIGHT), rng, 26)
    sheet.text(300, 539, "Signature", PRINTED.sized(8))
    _label(sheet, referral, voice, rng, words)
    paper.imply("visits_requested", order.visits)
    paper.imply("urgent", False)
    paper.imply("treatments", *EVALUATE, words["start"])


def _blanks(sheet: Sheet, referral: Referral, voice: Voice, rng: Random, words: Words) -> None:
    person, order = referral.patient, referral.order
    rows: list[tuple[float, float, float, str, list[Run]]] = [
        (LEFT, 138, RIGHT, words["name"], [voice.patient(person)]),
        (LEFT, 168, 300, words["born"], [voice.born(person.born)]),
        (320, 168, RIGHT, words["day"], [voice.dated("order_date", order.ordered_on)]),
    ]
    for x, y, end, label, runs in rows:
        start = sheet.text(x, y, label, PRINTED)[2] + 6
        sheet.line(start, y + 3, end, y + 3, 0.5)
        by_pen(sheet, (start + 4, y), end, runs, rng, 14)


def _order(sheet: Sheet, referral: Referral, voice: Voice, rng: Random, words: Words) -> None:
    """What the hand wrote under the Rx, one thing in a line."""
    order = referral.order
    first: list[Run] = [words["start"]]
    if order.side != "none":
        side = rng.choice([order.side[0].upper(), order.side])
        first += [Fact("laterality", side, order.side), order.condition.part]
    often = Fact("frequency_per_week", f"{order.per_week}x/wk", order.per_week)
    weeks = rng.choice([f"{order.weeks} wks", f"{order.weeks} weeks", f"{order.weeks}wks"])
    long = Fact("duration_weeks", weeks, order.weeks)
    codes: list[Run] = [words["dx"]]
    for number, (code, _said) in enumerate(order.diagnoses):
        codes += ["," if number else "", Fact("diagnoses", code)]
    course: list[Run] = [often, rng.choice(["x", "for"]), long]
    lines: list[list[Run]] = [first, [run for run in codes if run], course]
    lines += [["-", Fact("treatments", name)] for name in order.condition.treatments[:3]]
    began = voice.began(order)[1]
    told = {"onset_date": "onset", "injury_date": "DOI", "surgery_date": "s/p surgery"}
    lines.insert(2, [told[began.field], began])
    if rng.random() < 0.4:
        lines.append([Fact("precautions", order.condition.precautions)])
    y = 236.0
    for runs in lines:
        by_pen(sheet, (rng.uniform(108, 120), y), RIGHT, runs, rng, 14.5)
        y += 33


def _label(sheet: Sheet, referral: Referral, voice: Voice, rng: Random, words: Words) -> None:
    person, cover = referral.patient, referral.coverage
    sex = Fact("sex", person.sex)
    group: list[Run] = ["  GRP ", *voice.group(cover)]
    last_first = voice.patient_last_first(person)
    lines: list[list[Run]] = [
        [last_first, *left_blank(rng, 0.2, ["  Sex ", sex])],
        ["DOB ", voice.born(person.born), "  ", voice.phone("patient_phone", person.phone)],
        [voice.word("patient_street", person.street)],
        voice.city(person),
        [f"{words['pay']}: ", voice.payer(cover)],
        [f"{words['id']}: ", Fact("member_id", cover.member_id), *left_blank(rng, 0.4, group)],
    ]
    sheet.text(LEFT, 584, words["line"], PRINTED.sized(8))
    sheet.frame((LEFT, 590, 430, 590 + 15.0 * len(lines) + 8), 0.6)
    for number, runs in enumerate(lines):
        sheet.fitted((LEFT + 8, 605 + 15.0 * number), 430 - LEFT - 16, runs, LABEL)

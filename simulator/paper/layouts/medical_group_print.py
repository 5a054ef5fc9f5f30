"""A medical group's referral order as its web desk prints it: member, from, to, codes, a note."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import timedelta
from random import Random

from simulator.paper.extras import Others
from simulator.paper.facts import Referral
from simulator.paper.marks import left_blank
from simulator.paper.own_words import own_words
from simulator.paper.people.seen_tenth import SEEN_TENTH
from simulator.paper.phrases import EVALUATE, clock, listed, lower, shorthand
from simulator.paper.sheet import Fact, Paper, Run, Sheet, Style
from simulator.paper.voice import Voice

LEFT, MIDDLE, RIGHT = 40.0, 330.0, 572.0
BODY, HEAD = Style("helv", 9), Style("hebo", 9.5)
GROUPS = ("Valley Independent Physicians IPA", "Physicians Choice Medical Group",
          "Coastal Provider Network", "United Family Doctors IPA")  # fmt: skip
CODES = {
    "97161": "PT EVAL LOW COMPLEX 20 MIN",
    "97162": "PT EVAL MOD COMPLEX 30 MIN",
    "97110": "THERAPEUTIC EXERCISES",
    "97112": "NEUROMUSCULAR REEDUCATION",
    "97116": "GAIT TRAINING THERAPY",
    "97140": "MANUAL THERAPY 1/> REGIONS",
    "97530": "THERAPEUTIC ACTIVITIES",
    "97012": "MECHANICAL TRACTION THERAPY",
    "97014": "ELECTRIC STIMULATION THERAPY",
    "97018": "PARAFFIN BATH THERAPY",
    "97033": "ELECTRIC CURRENT THERAPY",
    "97035": "ULTRASOUND THERAPY",
    "90912": "BFB TRAINING 1ST 15 MIN",
    "95992": "CANALITH REPOSITIONING PROC",
}
Words = dict[str, str]
Pair = tuple[str, Sequence[Run]]


def draw(paper: Paper, referral: Referral, rng: Random) -> None:
    """Draw the group's head and the referral's data, three blocks, two tables, the note."""
    voice = Voice.of(rng, dates=rng.choice(["us", "plain"]))
    words = own_words("medical_group_print", rng)
    others = Others(rng, voice, SEEN_TENTH)
    sheet = paper.page("referral_order")
    sheet.text(LEFT, 42, rng.choice(GROUPS), Style("hebo", 13))
    sheet.right(RIGHT, 42, words["title"], Style("hebo", 11))
    sheet.line(LEFT, 49, RIGHT, 49, 1.4)
    titles = words["parts"].split("|")
    y = _columns(sheet, 64, *_top(referral, voice, rng, words))
    y = _block(sheet, y, titles[0], *_member(referral, voice, rng, words, others))
    y = _block(sheet, y, titles[1], *_from(referral, voice, rng, words))
    y = _block(sheet, y, titles[2], *_to(referral, voice, rng))
    y = _table(sheet, y, titles[3], _diagnoses(referral))
    y = _table(sheet, y, titles[4], _codes(referral))
    y = _note(sheet, y, titles[5], referral, voice, rng, words)
    _signed(sheet, y + 10, referral, voice, rng, words)
    printed = f"Printed {voice.day(referral.order.ordered_on + timedelta(days=1))} {clock(rng)}"
    sheet.text(LEFT, 768, f"{printed} by {others.someone()}", BODY.sized(7.5))
    sheet.right(RIGHT, 768, "Page 1 of 1", BODY.sized(7.5))
    paper.imply(
        "treatments", *EVALUATE, *(CODES[one] for one in referral.order.condition.procedures)
    )
    if referral.order.condition.start == "injury" and not referral.order.condition.accident:
        paper.imply("accident", "other")
    if "visits_requested" not in paper.facts:
        paper.imply("visits_requested", referral.order.visits)


def _columns(sheet: Sheet, y: float, left: Sequence[Pair], right: Sequence[Pair]) -> float:
    """Names and values in two columns, line by line."""
    for x, end, pairs in ((LEFT + 4, MIDDLE - 8, left), (MIDDLE, RIGHT, right)):
        line = y
        for name, runs in pairs:
            sheet.text(x, line, f"{name}:" if name else "", BODY.bold())
            if runs:
                sheet.fitted((x + 88, line), end - x - 88, runs, BODY)
            line += 12.5
    return y + 12.5 * max(len(left), len(right)) + 3


def _block(
    sheet: Sheet, y: float, title: str, left: Sequence[Pair], right: Sequence[Pair]
) -> float:
    sheet.banner((LEFT, y - 8, RIGHT, y + 5), title, HEAD, 0.86)
    return _columns(sheet, y + 17, left, right)


def _top(
    referral: Referral, voice: Voice, rng: Random, words: Words
) -> tuple[list[Pair], list[Pair]]:
    order = referral.order
    until = voice.day(order.ordered_on + timedelta(days=rng.choice([60, 90, 120])))
    rank = Fact("urgent", words["fast"] if order.urgent else words["usual"], order.urgent)
    visits: list[Run] = [Fact("visits_requested", str(order.visits), order.visits)]
    left: list[Pair] = [
        (words["number"], [f"{order.ordered_on:%y%m}{rng.randint(100_000, 999_999)}R"]),
        (words["day"], [voice.dated("order_date", order.ordered_on)]),
        (words["rank"], [rank]),
    ]
    right: list[Pair] = [
        ("Specialty", ["Physical Therapy"]),
        (words["until"], [until]),
        (words["total"], left_blank(rng, 0.45, visits)),
    ]
    return left, right


def _member(
    referral: Referral, voice: Voice, rng: Random, words: Words, others: Others
) -> tuple[list[Pair], list[Pair]]:
    person, cover = referral.patient, referral.coverage
    sex: list[Run] = [Fact("sex", {"F": "Female", "M": "Male"}[person.sex], person.sex)]
    phone: list[Run] = [voice.phone("patient_phone", person.phone)]
    plan: list[Run] = [voice.word("plan_name", cover.plan)]
    left: list[Pair] = [
        (words["name"], [voice.patient_last_first(person)]),
        (words["born"], [voice.born(person.born)]),
        (words["sex"], left_blank(rng, 0.15, sex)),
        ("Address", [voice.word("patient_street", person.street)]),
        ("", voice.city(person)),
    ]
    right: list[Pair] = [
        (words["payer"], [voice.payer(cover)]),
        (words["plan"], left_blank(rng, 0.4, plan)),
        (words["member"], [Fact("member_id", cover.member_id)]),
        (words["phone"], left_blank(rng, 0.2, phone)),
        ("PCP", [others.physician()]),
    ]
    return left, right


def _from(
    referral: Referral, voice: Voice, rng: Random, words: Words
) -> tuple[list[Pair], list[Pair]]:
    who = referral.provider
    fax: list[Run] = [voice.phone("referring_fax", who.fax)]
    left: list[Pair] = [
        (words["by"], voice.referrer(who)),
        (words["office"], [voice.organization(who)]),
        ("Address", [who.street]),
        ("", [f"{who.city}, {who.state} {who.zip}"]),
    ]
    right: list[Pair] = [
        ("NPI", left_blank(rng, 0.15, [Fact("referring_npi", who.npi)])),
        ("Phone", [voice.phone("referring_phone", who.phone)]),
        ("Fax", left_blank(rng, 0.2, fax)),
    ]
    return left, right


def _to(referral: Referral, voice: Voice, rng: Random) -> tuple[list[Pair], list[Pair]]:
    clinic = referral.clinic
    left: list[Pair] = [
        ("Provider", [clinic.organization]),
        ("Address", [clinic.street]),
        ("", [f"{clinic.city}, {clinic.state} {clinic.zip}"]),
    ]
    right: list[Pair] = [
        ("Phone", [voice.number(clinic.phone)]),
        ("Fax", left_blank(rng, 0.4, [voice.number(clinic.fax)])),
    ]
    return left, right


def _table(sheet: Sheet, y: float, title: str, rows: Sequence[tuple[Run, str, str]]) -> float:
    sheet.banner((LEFT, y - 8, RIGHT, y + 5), title, HEAD, 0.86)
    y += 17
    for code, said, last in rows:
        sheet.labelled((LEFT + 4, y), "", [code], BODY)
        sheet.fitted((LEFT + 66, y), 400, [said], BODY)
        sheet.right(RIGHT - 6, y, last, BODY)
        sheet.line(LEFT, y + 3.5, RIGHT, y + 3.5, 0.3)
        y += 13.5
    return y + 5


def _diagnoses(referral: Referral) -> list[tuple[Run, str, str]]:
    return [
        (Fact("diagnoses", code), said, "Primary" if number == 0 else "")
        for number, (code, said) in enumerate(referral.order.diagnoses)
    ]


def _codes(referral: Referral) -> list[tuple[Run, str, str]]:
    """What is asked for by code; an evaluation is done once."""
    order = referral.order
    return [
        (
            Fact("procedures", code),
            CODES[code],
            f"Qty {1 if 'EVAL' in CODES[code] else order.visits}",
        )
        for code in order.condition.procedures
    ]


def _note(
    sheet: Sheet, y: float, title: str, referral: Referral, voice: Voice, rng: Random, words: Words
) -> float:
    order, condition = referral.order, referral.order.condition
    label, began = voice.began(order)
    said = order.say(condition.story)
    runs: list[Run] = [f"{said[0].upper()}{said[1:]}. "]
    runs += left_blank(rng, 0.15, [f"{label} ", began, ". "])
    if condition.surgery:
        runs += ["S/p ", Fact("surgery", lower(order.say(condition.surgery))), ". "]
    if condition.accident:
        kind = {"auto": "auto accident", "work": "work injury"}[condition.accident]
        runs += ["Due to ", Fact("accident", kind, condition.accident)]
        runs += [", claim # ", Fact("claim_number", order.claim_number), ". "]
    names = [lower(name) for name in condition.treatments]
    runs += [f"{words['ask']} ", *shorthand(order, voice, rng), ": "]
    runs += [*listed("treatments", names), ". "]
    if rng.random() < 0.75:
        runs += [f"{words['care']} ", Fact("precautions", condition.precautions)]
    sheet.banner((LEFT, y - 8, RIGHT, y + 5), title, HEAD, 0.86)
    return sheet.prose((LEFT + 4, y + 17, RIGHT - LEFT - 8), runs, BODY) + 4


def _signed(
    sheet: Sheet, y: float, referral: Referral, voice: Voice, rng: Random, words: Words
) -> None:
    who, order = referral.provider, referral.order
    said = words["unsigned"]
    if order.signed:
        said = f"{words['signed']} {who.name}, {who.credentials} {voice.day(order.ordered_on)}"
        said += f" {clock(rng)}"
    sheet.note(Fact("order_signed", said, order.signed), sheet.text(LEFT + 4, y, said, BODY.bold()))
    sheet.prose((LEFT + 4, y + 16, RIGHT - LEFT - 8), [words["small"]], BODY.sized(7.5))

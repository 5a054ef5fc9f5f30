"""A health system's order print: a strip about the patient, then tables whose cells wrap."""

from __future__ import annotations

from random import Random

from simulator.paper.extras import Others
from simulator.paper.facts import Referral
from simulator.paper.marks import left_blank
from simulator.paper.own_words import own_words
from simulator.paper.people.seen_sixth import SEEN_SIXTH
from simulator.paper.phrases import EVALUATE, age, clock, shorthand
from simulator.paper.sheet import Fact, Paper, Run, Sheet, Style
from simulator.paper.voice import Voice

LEFT, RIGHT = 40.0, 572.0
CELL, HEAD = Style("helv", 8.8), Style("hebo", 8)
Words = dict[str, str]
Cells = list[list[Run]]


def draw(paper: Paper, referral: Referral, rng: Random) -> None:
    """Draw the strip, the order, its details, diagnoses, coverage, who ordered and signed."""
    voice = Voice.of(rng, dates=rng.choice(["us", "plain", "month"]))
    words = own_words("order_table_print", rng)
    others = Others(rng, voice, SEEN_SIXTH)
    sheet = paper.page("referral_order")
    who = referral.provider
    sheet.fact(LEFT, 40, voice.organization(who), Style("hebo", 11))
    stamp = f"Printed {referral.order.ordered_on:%m/%d/%Y} {clock(rng)} by {others.someone()}"
    sheet.right(RIGHT, 40, stamp, Style("helv", 7.5))
    y = _strip(sheet, 50, referral, voice, rng, words)
    sheet.text(LEFT, y + 22, words["title"], Style("hebo", 13))
    y = _orders(sheet, y + 30, referral, voice, rng, words)
    y = _details(sheet, y + 12, referral, voice, rng, words)
    y = _diagnoses(sheet, y + 12, referral, words)
    if rng.random() < 0.4:
        sheet.text(LEFT, 767, words["foot"], Style("helv", 7.5))
        sheet, y = _overleaf(paper, referral, voice, words)
    y = _coverage(sheet, y + 12, referral, voice, rng, words)
    y = _ordered_by(sheet, y + 12, referral, voice, rng, words)
    said = words["unsigned"]
    if referral.order.signed:
        said = f"{words['signed']} {who.name}, {who.credentials} "
        said += f"({voice.day(referral.order.ordered_on)} {clock(rng)})"
    sheet.note(
        Fact("order_signed", said, referral.order.signed), sheet.text(LEFT, y + 20, said, CELL)
    )
    sheet.line(LEFT, 756, RIGHT, 756, 0.5)
    sheet.text(LEFT, 767, words["foot"], Style("helv", 7.5))
    paper.imply("treatments", *EVALUATE)
    if "visits_requested" not in paper.facts:
        paper.imply("visits_requested", referral.order.visits)


def _overleaf(paper: Paper, referral: Referral, voice: Voice, words: Words) -> tuple[Sheet, float]:
    """The next page, with the patient's name on top again."""
    sheet = paper.page("referral_order")
    sheet.fact(LEFT, 44, voice.patient_last_first(referral.patient), HEAD.sized(9))
    again: list[Run] = [f"{words['born']} ", voice.born(referral.patient.born)]
    sheet.labelled((300, 44), "", again, CELL)
    sheet.line(LEFT, 50, RIGHT, 50, 0.8)
    return sheet, 58.0


def _strip(
    sheet: Sheet, y: float, referral: Referral, voice: Voice, rng: Random, words: Words
) -> float:
    """Two lines on grey with everything about the patient, parted by strokes."""
    person = referral.patient
    sheet.frame((LEFT, y, RIGHT, y + 50), 0.8, 0.92)
    sheet.fact(LEFT + 6, y + 15, voice.patient_last_first(person), Style("hebo", 12))
    sex: list[Run] = [" | ", Fact("sex", {"F": "Female", "M": "Male"}[person.sex], person.sex)]
    first: list[Run] = [f"{words['born']} ", voice.born(person.born)]
    first += [f" | {age(referral.order, person)} y.o.", *left_blank(rng, 0.1, sex)]
    first += [f" | MRN {rng.randint(10**7, 10**8 - 1)}"]
    sheet.labelled((LEFT + 6, y + 30), "", first, CELL)
    second: list[Run] = [voice.word("patient_street", person.street), ", ", *voice.city(person)]
    phone: list[Run] = [f" | {words['phone']} ", voice.phone("patient_phone", person.phone)]
    second += left_blank(rng, 0.15, phone)
    sheet.fitted((LEFT + 6, y + 43), RIGHT - LEFT - 12, second, CELL)
    return y + 50


def _table(
    sheet: Sheet, y: float, title: str, shares: tuple[float, ...], heads: list[str],
    rows: list[Cells],
) -> float:  # fmt: skip
    """A title, a grey row of heads, then rows as high as their highest cell."""
    if title:
        sheet.text(LEFT, y + 9, title, Style("hebo", 10))
        y += 14
    edges = [LEFT]
    for share in shares:
        edges.append(edges[-1] + share * (RIGHT - LEFT))
    top = y
    if heads:
        sheet.frame((LEFT, y, RIGHT, y + 14), 0.5, 0.85)
        for x, head in zip(edges, heads, strict=False):
            sheet.text(x + 4, y + 10, head, HEAD)
        y += 14
    else:
        sheet.line(LEFT, y, RIGHT, y, 0.5)
    for cells in rows:
        y = _row(sheet, y, edges, cells)
    for x in edges:
        sheet.line(x, top, x, y, 0.5)
    return y


def _row(sheet: Sheet, y: float, edges: list[float], cells: Cells) -> float:
    """One row, as high as its highest cell."""
    ends = [y + 16]
    for x, end, runs in zip(edges, edges[1:], cells, strict=False):
        if runs:
            ends.append(sheet.prose((x + 4, y + 11, end - x - 8), runs, CELL, 1.25) - 5)
    y = max(ends)
    sheet.line(LEFT, y, RIGHT, y, 0.5)
    return y


def _orders(
    sheet: Sheet, y: float, referral: Referral, voice: Voice, rng: Random, words: Words
) -> float:
    order = referral.order
    rank = Fact("urgent", "Urgent" if order.urgent else words["rank"], order.urgent)
    how: list[Run] = [*shorthand(order, voice, rng)]
    if rng.random() < 0.5:
        total = Fact("visits_requested", str(order.visits), order.visits)
        how += [f", {words['total']} ", total]
    row: Cells = [
        [words["order"]],
        [voice.dated("order_date", order.ordered_on)],
        [rank],
        how,
        [f"{rng.randint(10**8, 10**9 - 1)}"],
    ]
    shares = (0.3, 0.15, 0.12, 0.27, 0.16)
    return _table(sheet, y, "", shares, words["heads"].split("|"), [row])


def _details(
    sheet: Sheet, y: float, referral: Referral, voice: Voice, rng: Random, words: Words
) -> float:
    """Two pairs of name and value in every row, as the order's questions come."""
    order = referral.order
    treatments: list[Run] = []
    for name in order.condition.treatments:
        treatments += ["; " if treatments else "", Fact("treatments", name)]
    label, began = voice.began(order)
    pairs: list[tuple[str, list[Run]]] = [(words["treat"], treatments), (label, [began])]
    if order.side != "none":
        pairs.append((words["side"], [Fact("laterality", order.side.capitalize(), order.side)]))
    if order.condition.surgery:
        pairs.append((words["surgery"], [Fact("surgery", order.say(order.condition.surgery))]))
    if order.condition.accident:
        kind = order.condition.accident
        said = {"auto": "Auto", "work": "Workers' comp"}[kind]
        pairs.append((words["accident"], [Fact("accident", said, kind)]))
        pairs.append(("Claim #", [Fact("claim_number", order.claim_number)]))
    care: list[Run] = [Fact("precautions", order.condition.precautions)]
    pairs.append((words["care"], left_blank(rng, 0.2, care)))
    pairs.append((words["to"], [referral.clinic.organization]))
    codes: list[Run] = []
    for code in order.condition.procedures:
        codes += [" " if codes else "", Fact("procedures", code)]
    if rng.random() < 0.4:
        pairs.append(("CPT", codes))
    rows: list[Cells] = []
    for left, right in zip(pairs[::2], [*pairs[1::2], ("", [])], strict=False):
        rows.append([[left[0]], left[1], [right[0]] if right[0] else [], right[1]])
    return _table(sheet, y, words["details"], (0.17, 0.36, 0.17, 0.3), [], rows)


def _diagnoses(sheet: Sheet, y: float, referral: Referral, words: Words) -> float:
    rows: list[Cells] = [
        [[Fact("diagnoses", code)], [said], ["Primary" if number == 0 else ""]]
        for number, (code, said) in enumerate(referral.order.diagnoses)
    ]
    heads = ["ICD-10", "Description", ""]
    return _table(sheet, y, words["dx"], (0.15, 0.7, 0.15), heads, rows)


def _coverage(
    sheet: Sheet, y: float, referral: Referral, voice: Voice, rng: Random, words: Words
) -> float:
    cover, second = referral.coverage, referral.secondary
    plan: list[Run] = [voice.word("plan_name", cover.plan)]
    rows: list[Cells] = [
        [["1"], [voice.payer(cover)], left_blank(rng, 0.25, plan),
         [Fact("member_id", cover.member_id)], left_blank(rng, 0.25, voice.group(cover))]
    ]  # fmt: skip
    if second:
        rows.append([["2"], [voice.word("secondary_payer_name", second.payer)], [],
                     [Fact("secondary_member_id", second.member_id)], []])  # fmt: skip
    shares = (0.06, 0.36, 0.22, 0.21, 0.15)
    return _table(sheet, y, words["pays"], shares, words["cover"].split("|"), rows)


def _ordered_by(
    sheet: Sheet, y: float, referral: Referral, voice: Voice, rng: Random, words: Words
) -> float:
    who = referral.provider
    row: Cells = [
        voice.referrer(who),
        left_blank(rng, 0.1, [Fact("referring_npi", who.npi)]),
        [voice.phone("referring_phone", who.phone)],
        left_blank(rng, 0.12, [voice.phone("referring_fax", who.fax)]),
    ]
    shares = (0.4, 0.2, 0.2, 0.2)
    return _table(sheet, y, words["by"], shares, words["by_heads"].split("|"), [row])

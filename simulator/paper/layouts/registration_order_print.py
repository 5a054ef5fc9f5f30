"""A hospital system's order whose patient data follow on a second page with a guarantor's."""

from __future__ import annotations

from collections.abc import Sequence
from random import Random

from simulator.paper.extras import Others, employer
from simulator.paper.facts import Coverage, Referral
from simulator.paper.marks import left_blank
from simulator.paper.own_words import own_words
from simulator.paper.people.seen_ninth import SEEN_NINTH
from simulator.paper.phrases import EVALUATE, clock, shorthand
from simulator.paper.sheet import Fact, Paper, Run, Sheet, Style
from simulator.paper.voice import Voice

LEFT, MIDDLE, RIGHT = 40.0, 306.0, 572.0
PLAIN = Style("cour", 9.5)
Words = dict[str, str]
Pair = tuple[str, Sequence[Run]]


def draw(paper: Paper, referral: Referral, rng: Random) -> None:
    """Draw the order on one page and registration's print on the next."""
    voice = Voice.of(rng, dates=rng.choice(["us", "dashes", "day_first"]), capitals=True)
    words = own_words("registration_order_print", rng)
    others = Others(rng, voice, SEEN_NINTH)
    record = str(rng.randint(1_000_000, 9_999_999))
    sheet = paper.page("referral_order")
    _top(sheet, referral, voice, words["title"], words, record)
    y = _order(sheet, 112, referral, voice, rng, words)
    _signed(sheet, y + 16, referral, voice, rng, words)
    sheet.text(
        LEFT, 760, f"PRINTED BY {others.someone().upper()} {clock(rng)}   PAGE 1 OF 2", PLAIN
    )
    sheet = paper.page("referral_order")
    _top(sheet, referral, voice, words["second"], words, record)
    y = _registered(sheet, 112, referral, voice, rng, words, others)
    _coverages(sheet, y, referral, voice, rng, words)
    sheet.text(LEFT, 760, "PAGE 2 OF 2", PLAIN)
    paper.imply("treatments", *EVALUATE)
    if "visits_requested" not in paper.facts:
        paper.imply("visits_requested", referral.order.visits)


def _top(
    sheet: Sheet, referral: Referral, voice: Voice, title: str, words: Words, record: str
) -> None:
    """The same on both pages: the system, the title, whose page it is."""
    person, who = referral.patient, referral.provider
    sheet.fact(LEFT, 44, voice.organization(who), Style("cobo", 12))
    sheet.text(LEFT, 57, title, PLAIN.bold())
    sheet.frame((LEFT, 66, RIGHT, 92), 0.8)
    line: list[Run] = [voice.patient_last_first(person), f"   {words['born'].upper()} "]
    line += [voice.born(person.born), f"   MRN {record}"]
    sheet.fitted((LEFT + 6, 82), RIGHT - LEFT - 12, line, PLAIN.bold())


def _pairs(sheet: Sheet, y: float, pairs: Sequence[Pair]) -> float:
    """A name, dots to a column, and the value."""
    for name, runs in pairs:
        sheet.text(LEFT + 6, y, f"{name.upper()}:" if name else "", PLAIN)
        y = (
            sheet.prose((LEFT + 132, y, RIGHT - LEFT - 138), runs, PLAIN, 1.25) + 3
            if runs
            else y + 15
        )
    return y


def _order(
    sheet: Sheet, y: float, referral: Referral, voice: Voice, rng: Random, words: Words
) -> float:
    order, condition = referral.order, referral.order.condition
    rank = Fact("urgent", "STAT" if order.urgent else words["usual"].upper(), order.urgent)
    sheet.text(LEFT, y, words["order"].upper(), Style("cobo", 11))
    label, began = voice.began(order)
    pairs: list[Pair] = [
        (words["day"], [voice.dated("order_date", order.ordered_on)]),
        (words["rank"], [rank]),
        (words["by"], voice.referrer(referral.provider)),
    ]
    for number, (code, said) in enumerate(order.diagnoses, 1):
        pairs.append((f"{words['dx']} {number}", [Fact("diagnoses", code), f"  {said.upper()}"]))
    pairs.append((label, left_blank(rng, 0.1, [began])))
    if condition.surgery:
        done = voice.word("surgery", order.say(condition.surgery))
        pairs.append((words["surgery"], [done]))
    if condition.accident:
        said = {"auto": "AUTO ACCIDENT", "work": "EMPLOYMENT"}[condition.accident]
        pairs.append((words["accident"], [Fact("accident", said, condition.accident)]))
        pairs.append((words["claim"], [Fact("claim_number", order.claim_number)]))
    if order.side != "none" and rng.random() < 0.5:
        pairs.append((words["side"], [Fact("laterality", order.side.upper(), order.side)]))
    pairs.append((words["often"], [*shorthand(order, voice, rng)]))
    if rng.random() < 0.4:
        visits = Fact("visits_requested", str(order.visits), order.visits)
        pairs.append((words["total"], [visits]))
    for number, name in enumerate(condition.treatments):
        pairs.append(("" if number else words["treat"], [voice.word("treatments", name)]))
    care: list[Run] = [voice.word("precautions", condition.precautions)]
    pairs.append((words["care"], left_blank(rng, 0.2, care)))
    return _pairs(sheet, y + 18, pairs)


def _signed(
    sheet: Sheet, y: float, referral: Referral, voice: Voice, rng: Random, words: Words
) -> None:
    who, order = referral.provider, referral.order
    phone, fax = words["numbers"].split("|")
    numbers: list[Run] = left_blank(rng, 0.12, [f"{words['npi']} ", Fact("referring_npi", who.npi)])
    numbers += [f"   {phone} ", voice.phone("referring_phone", who.phone)]
    numbers += left_blank(rng, 0.15, [f"   {fax} ", voice.phone("referring_fax", who.fax)])
    said = words["unsigned"].upper()
    if order.signed:
        said = f"{words['signed'].upper()} {who.name.upper()} {voice.day(order.ordered_on)}"
    box = sheet.text(LEFT + 6, y, f"{said} {clock(rng)}" if order.signed else said, PLAIN)
    sheet.note(Fact("order_signed", said, order.signed), box)
    sheet.fitted((LEFT + 6, y + 16), RIGHT - LEFT - 12, numbers, PLAIN)


def _registered(
    sheet: Sheet, y: float, referral: Referral, voice: Voice, rng: Random, words: Words,
    others: Others,
) -> float:  # fmt: skip
    """Patient and guarantor side by side, then the contact: three people, one of them meant."""
    person = referral.patient
    sex: list[Run] = [Fact("sex", {"F": "FEMALE", "M": "MALE"}[person.sex], person.sex)]
    mine: list[Sequence[Run]] = [
        [voice.patient_last_first(person)],
        left_blank(rng, 0.15, sex),
        [voice.word("patient_street", person.street)],
        voice.city(person),
        left_blank(rng, 0.12, [voice.phone("patient_phone", person.phone)]),
    ]
    given = others.someone().split()[0].upper()
    theirs: list[Sequence[Run]] = [
        [f"{person.last.upper()}, {given}"],
        [],
        ["PO BOX " + str(rng.randint(100, 999))],
        [f"{person.city.upper()}, {person.state}"],
        [others.number()],
    ]
    sheet.text(LEFT, y, words["patient"].upper(), PLAIN.bold())
    sheet.text(MIDDLE, y, words["guarantor"].upper(), PLAIN.bold())
    for number, name in enumerate(words["rows"].split("|")):
        line = y + 16 + 14.0 * number
        for x, runs in ((LEFT, mine[number]), (MIDDLE, theirs[number])):
            sheet.text(x + 6, line, name.upper(), PLAIN.sized(8.5))
            sheet.fitted((x + 84, line), 174, runs, PLAIN)
    y += 16 + 14.0 * 5 + 8
    contact = f"{others.relative(person).upper()}  {others.number()}"
    return _pairs(
        sheet, y, [(words["contact"], [contact]), (words["work"], [employer(rng).upper()])]
    )


def _coverages(
    sheet: Sheet, y: float, referral: Referral, voice: Voice, rng: Random, words: Words
) -> None:
    person, cover, second = referral.patient, referral.coverage, referral.secondary
    plan: list[Run] = [voice.word("plan_name", cover.plan)]
    mine: list[Sequence[Run]] = [
        [voice.payer(cover)],
        left_blank(rng, 0.3, plan),
        [Fact("member_id", cover.member_id)],
        left_blank(rng, 0.25, voice.group(cover)),
        [f"{person.name.upper()} (SELF)"],
    ]
    y = _coverage(sheet, y + 10, words["first"], words, mine)
    if second:
        _coverage(sheet, y + 6, words["other"], words, _second(second, voice))


def _second(second: Coverage, voice: Voice) -> list[Sequence[Run]]:
    number = Fact("secondary_member_id", second.member_id)
    return [[voice.word("secondary_payer_name", second.payer)], [], [number], [], ["SELF"]]


def _coverage(
    sheet: Sheet, y: float, title: str, words: Words, values: Sequence[Sequence[Run]]
) -> float:
    sheet.text(LEFT, y, title.upper(), PLAIN.bold())
    pairs = list(zip(words["cover"].split("|"), values, strict=True))
    return _pairs(sheet, y + 16, pairs)

"""A surgery center's orders for going home: a cell to each kind of order, therapy in one."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from random import Random

from simulator.paper import invent
from simulator.paper.facts import Referral
from simulator.paper.front_desk import SEXES, FrontDesk
from simulator.paper.own_words import own_words
from simulator.paper.people.seen_twenty_first import SEEN_TWENTY_FIRST
from simulator.paper.phrases import age, counted
from simulator.paper.sheet import Fact, Paper, Run, Sheet, Style

LEFT, CELL, HOUR, NOTED, RIGHT = 40.0, 132.0, 478.0, 528.0, 572.0
"""Where the kind, the orders, the hour and the nurse's initials begin; where the table ends."""
BODY, BOLD, SMALL = Style("helv", 9.5), Style("hebo", 9.5), Style("helv", 7.5)
KINDS = "Surgery Center|Outpatient Surgery|Ambulatory Surgery Center|Day Surgery"
OPERATED = (
    "cuff_anchored_sling", "trimmed_cartilage_knee", "ski_turn_ligament_knee",
    "bunion_fixed_shoe", "ankle_lax_tightened", "disc_trimmed_back",
)  # fmt: skip
OF_THE_OLD = ("cuff_anchored_sling", "trimmed_cartilage_knee", "new_knee_in_autumn")
PILLS = (
    "Oxycodone 5 mg tablet, 1 by mouth every 6 hours as needed, #20, no refill",
    "Hydrocodone-acetaminophen 5-325 mg, 1 tablet every 6 hours as needed, #24",
    "Meloxicam 15 mg tablet, 1 daily with food, #14", "Ondansetron 4 mg ODT as needed, #8",
    "Aspirin 81 mg, 1 tablet twice daily, #28", "Cephalexin 500 mg, 1 four times daily, #12",
)  # fmt: skip
Words = dict[str, str]
Block = tuple[str, Sequence[Sequence[Run]]]


def draw(paper: Paper, referral: Referral, rng: Random) -> None:
    """Draw the center, who was operated, the table of orders, who pays, the signature."""
    old = age(referral.order, referral.patient) > 60
    key = rng.choice(OF_THE_OLD if old else OPERATED)
    order = invent.order(rng, referral.order.ordered_on, key, SEEN_TWENTY_FIRST)
    order = replace(order, began_on=order.ordered_on)
    foot = order.condition.part in ("foot", "ankle")
    who = replace(referral.provider, credentials=rng.choice(["MD", "DO", "DPM" if foot else "MD"]))
    desk = FrontDesk.of(replace(referral, order=order, provider=who), rng, "us", "plain", "dashes")
    desk = desk.being(KINDS)
    words = own_words("surgery_center_print", rng)
    sheet = paper.page("referral_order")
    y = _patient(sheet, _center(sheet, desk, words), desk, words)
    y = _head(sheet, y, words)
    for block in _blocks(desk, words):
        y = _block(sheet, y, block, desk)
    y = _cover(sheet, y + 16, desk, words)
    _signed(sheet, y + 6, desk, words)
    desk.conclude(paper, words["ask"], words["order"], "physical therapy")


def _center(sheet: Sheet, desk: FrontDesk, words: Words) -> float:
    """The center at the left, its address and numbers at the right of it, the title below."""
    fax = desk.fax(0.15)
    sheet.fitted((LEFT, 44), 270, [desk.office()], BOLD.sized(14))
    sheet.right(RIGHT, 38, desk.address(), SMALL.sized(8.5))
    line: list[Run] = [f"{words['tel']} ", *desk.tel()]
    line += [f"   {words['fax']} ", *fax] if fax else []
    sheet.labelled((372, 49), "", line, SMALL.sized(8.5))
    sheet.banner((LEFT, 56, RIGHT, 72), words["title"], BOLD.sized(10.5), 0.25)
    return 88


def _patient(sheet: Sheet, y: float, desk: FrontDesk, words: Words) -> float:
    """Three lines of names run into their values, in a frame."""
    person, order = desk.referral.patient, desk.referral.order
    sex = Fact("sex", desk.rng.choice([SEXES[person.sex], person.sex]), person.sex)
    phone, done = desk.phone(0.15), desk.surgery()
    first: list[Run] = [f"{words['patient']} ", desk.voice.patient_last_first(person)]
    first += [f"     {words['born']} ", *desk.born(), f" ({age(order, person)})"]
    first += [f"     {words['sex']} ", sex]
    second: list[Run] = [f"{words['record']} {desk.rng.randint(100_000, 999_999)}"]
    second += [f"     {words['by']} ", *desk.referrer()]
    second += [f"     {words['phone']} ", *phone] if phone else []
    third: list[Run] = [f"{words['done']} ", *done, f"     {words['operated']} ", *desk.began(0.0)]
    sheet.frame((LEFT, y - 12, RIGHT, y + 38), 0.8)
    for number, runs in enumerate((first, second, third)):
        sheet.fitted((LEFT + 6, y + 15 * number), RIGHT - LEFT - 12, runs, BODY)
    return y + 46


def _head(sheet: Sheet, y: float, words: Words) -> float:
    names = words["of_table"].split("|")
    for x, end, name in zip((LEFT, CELL, HOUR, NOTED), (CELL, HOUR, NOTED, RIGHT), names,
                            strict=True):  # fmt: skip
        sheet.frame((x, y, end, y + 15), 0.6, 0.86)
        sheet.text(x + 4, y + 10.5, name, BOLD.sized(8.5))
    return y + 15


def _block(sheet: Sheet, y: float, block: Block, desk: FrontDesk) -> float:
    """One kind of order: its name once, its lines with a dot each, hour and initials beside."""
    name, rows = block
    base, hour = y + 12, f"{desk.rng.choice([9, 10, 11, 13])}:{desk.rng.randint(10, 59)}"
    nurse = desk.rng.choice(["kd RN", "mk RN", "bt RN"])
    for runs in rows:
        sheet.text(CELL + 5, base, "\u2022", BODY)
        sheet.text(HOUR + 6, base, hour, SMALL.sized(8.5))
        sheet.text(NOTED + 6, base, nurse, SMALL.sized(8.5))
        base = sheet.prose((CELL + 14, base, HOUR - CELL - 30), runs, BODY, 1.25) + 2
    bottom = base - BODY.size * 1.25 + 5
    sheet.frame((LEFT, y, CELL, bottom), 0.6)
    sheet.prose((LEFT + 4, y + 12, CELL - LEFT - 8), [name], BOLD, 1.2)
    for x, end in ((CELL, HOUR), (HOUR, NOTED), (NOTED, RIGHT)):
        sheet.frame((x, y, end, bottom), 0.6)
    return bottom


def _blocks(desk: FrontDesk, words: Words) -> list[Block]:
    """What the patient eats, takes and does, and the therapy with its own lines among it."""
    order, rng, names = desk.referral.order, desk.rng, words["kinds"].split("|")
    often, long = counted(order, rng)
    rank = Fact("urgent", words["ranks"].split("|")[order.urgent], order.urgent)
    coded = rng.random() < 0.88
    dx: list[Run] = [f"{words['dx']} "]
    for number, (code, said) in enumerate(order.diagnoses):
        dx += ["; " if number else "", said]
        dx += [" ", Fact("diagnoses", f"({code})", code)] if coded else []
    care, visits = desk.care(0.2), desk.visits(0.5)
    course: list[Run] = [f"{words['often']} ", often, f" {words['per']}, {words['long']} ", long]
    course += [f" {words['weeks']}", *([f", {words['visits']} ", *visits] if visits else [])]
    therapy: list[list[Run]] = [
        [f"{words['order']}: {words['ask']}. {words['rank']} ", rank],
        dx, course, [f"{words['with']} ", *desk.treatments()],
        [f"{words['care']} ", *care] if care else [],
    ]  # fmt: skip
    pills: list[list[Run]] = [[line] for line in rng.sample(PILLS, rng.choice([2, 3]))]
    blocks: list[Block] = [
        (names[0], [[words["eat"]]]), (names[1], pills), (names[2], [[words["skin"]]]),
    ]  # fmt: skip
    rng.shuffle(blocks)
    blocks.insert(rng.choice([1, 2, 3]), (names[3], [row for row in therapy if row]))
    return [*blocks, (names[4], [[words["back"]]])]


def _cover(sheet: Sheet, y: float, desk: FrontDesk, words: Words) -> float:
    """Who pays, in one line below the table; who pays second in another."""
    payer, member, group = desk.payer(0.08, 0.3), desk.member(0.1), desk.group(0.35)
    second, number = desk.second(0.1)
    first: list[Run] = [f"{words['payer']} ", *payer]
    first += [f"   {words['member']} ", *member] if member else []
    first += [f"   {words['group']} ", *group] if group else []
    other: list[Run] = [f"{words['second']} ", *second, f"   {words['member']} ", *number]
    for runs in (first if payer else [], other if second else []):
        if runs:
            sheet.fitted((LEFT, y), RIGHT - LEFT, runs, BODY)
            y += 15
    return y


def _signed(sheet: Sheet, y: float, desk: FrontDesk, words: Words) -> None:
    """The day the orders were written, the record's words for the signature, the number."""
    npi, clinic = desk.npi(0.25), desk.referral.clinic
    line: list[Run] = [f"{words['written']} ", *desk.day(), *(["     NPI ", *npi] if npi else [])]
    sheet.labelled((LEFT, y), "", line, BODY)
    sheet.fitted(
        (LEFT, y + 15), RIGHT - LEFT, [desk.signed(words["signed"], words["unsigned"])], BODY
    )
    sheet.text(LEFT, y + 30, f"{words['sent']} {clinic.organization}, {clinic.city}", BODY)
    sheet.text(LEFT, 764, words["foot"], SMALL)
    sheet.right(RIGHT, 764, words["page"], SMALL)

"""A visit of two sheets as a group's record prints it: each order one line cut by semicolons."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from random import Random

from simulator.paper.facts import Referral
from simulator.paper.front_desk import SEXES, FrontDesk
from simulator.paper.own_words import own_words
from simulator.paper.phrases import age, clock, counted
from simulator.paper.sheet import Fact, Paper, Run, Sheet, Style

LEFT, RIGHT = 54.0, 558.0
WIDTH = RIGHT - LEFT
KINDS = "Medical Group|Family Physicians|Internal Medicine Group|Orthopedic Group|Multispecialty"
PROBLEMS = (
    ("Essential hypertension", "I10"), ("Hyperlipidemia", "E78.5"), ("GERD", "K21.9"),
    ("Type 2 diabetes mellitus", "E11.9"), ("Hypothyroidism", "E03.9"),
    ("Allergic rhinitis", "J30.9"), ("Obesity", "E66.9"), ("Generalized anxiety", "F41.1"),
)  # fmt: skip
MEDICINES = (
    "Lisinopril 20 MG Oral Tablet; TAKE 1 TABLET DAILY",
    "Atorvastatin Calcium 40 MG Oral Tablet; TAKE 1 TABLET AT BEDTIME",
    "Omeprazole 20 MG Oral Capsule; TAKE 1 CAPSULE DAILY",
    "Metformin HCl 500 MG Oral Tablet; TAKE 1 TABLET TWICE DAILY",
    "Naproxen 500 MG Oral Tablet; TAKE 1 TABLET TWICE DAILY WITH FOOD",
    "Cyclobenzaprine HCl 5 MG Oral Tablet; TAKE 1 TABLET AT BEDTIME AS NEEDED",
)
Words = dict[str, str]


def draw(paper: Paper, referral: Referral, rng: Random) -> None:
    """Draw the sheet of the visit, then the sheet of the plan with the therapy in it."""
    kinds = ["MD", "MD", "DO", "PA-C", "NP", "APRN"]
    who = replace(referral.provider, credentials=rng.choice(kinds))
    shown = replace(referral, provider=who)
    desk = FrontDesk.of(shown, rng, "day_first", "us", "plain").being(KINDS)
    words = own_words("semicolon_plan_print", rng)
    look = Style(rng.choice(["tiro", "helv"]), 10)
    record, heads = str(rng.randint(100_000, 9_999_999)), words["heads"].split("|")
    sheet = paper.page("referral_order")
    y = _head(sheet, _office(sheet, desk, words, look), desk, words, look, record)
    for head, rows in zip(heads, _told(desk, words), strict=False):
        y = _part(sheet, y, head, rows, look)
    later = f"{desk.voice.day(desk.referral.order.ordered_on)} {clock(rng)}"
    _foot(sheet, words, later, 1)
    sheet = paper.page("referral_order")
    y = _head(sheet, 46, desk, words, look, record)
    y = _part(sheet, y, heads[8], _planned(desk, words), look)
    for head, rows in zip(heads[9:], (_cover(desk, words), _reached(desk, words)), strict=False):
        y = _part(sheet, y, head, rows, look) if rows else y
    _signed(sheet, y, heads[11], desk, words, look)
    _foot(sheet, words, later, 2)
    desk.conclude(paper, words["ask"], words["name"], "physical therapy")


def _office(sheet: Sheet, desk: FrontDesk, words: Words, look: Style) -> float:
    """The group's name and numbers, on the first sheet alone."""
    fax = desk.fax(0.12)
    sheet.fact(LEFT, 48, desk.office(), look.bold().sized(13))
    line: list[Run] = [f"{desk.address()}; {words['tel']} ", *desk.tel()]
    line += [f"; {words['fax']} ", *fax] if fax else []
    sheet.fitted((LEFT, 61), WIDTH, line, look.sized(9))
    return 82


def _head(sheet: Sheet, y: float, desk: FrontDesk, words: Words, look: Style, record: str) -> float:
    """Whose visit it is and when, between two rules, on either sheet."""
    person, order = desk.referral.patient, desk.referral.order
    given = f"{person.first} {person.middle}".strip()
    name = Fact("patient_name", f"{person.last.upper()}, {given}", person.name)
    sheet.line(LEFT, y - 13, RIGHT, y - 13, 0.8)
    first: list[Run] = [name, f"     {words['record']} {record}     {words['day']} ", *desk.day()]
    sheet.fitted((LEFT, y), WIDTH, first, look.bold().sized(11))
    sex = Fact("sex", SEXES[person.sex], person.sex)
    second: list[Run] = [f"{age(order, person)} Years old, ", sex, f"; {words['born']} "]
    sheet.fitted((LEFT, y + 14), WIDTH, [*second, *desk.born()], look)
    sheet.line(LEFT, y + 20, RIGHT, y + 20, 0.8)
    return y + 42


def _part(sheet: Sheet, y: float, head: str, rows: Sequence[Sequence[Run]], look: Style) -> float:
    """A head underlined in bold, then each row wrapped behind its margin."""
    end = sheet.text(LEFT, y, head, look.bold().sized(11))[2]
    sheet.line(LEFT, y + 2, end, y + 2, 0.6)
    y += 15
    for runs in rows:
        y = sheet.prose((LEFT + 8, y, WIDTH - 8), runs, look, 1.27) + 1.5
    return y + 9


def _told(desk: FrontDesk, words: Words) -> list[list[list[Run]]]:
    """Why the patient came, what else is known and taken, what was measured and found."""
    rng, order = desk.rng, desk.referral.order
    coded = rng.random() < 0.5
    known: list[list[Run]] = [
        [f"{number}. {name} ({code})" if coded else f"{number}. {name}"]
        for number, (name, code) in enumerate(rng.sample(PROBLEMS, rng.randint(3, 5)), start=1)
    ]
    taken: list[list[Run]] = [[line] for line in rng.sample(MEDICINES, rng.randint(2, 4))]
    measured: list[list[Run]] = [
        [f"BP: {rng.randint(108, 142)}/{rng.randint(64, 88)}, HR: {rng.randint(58, 92)} b/min, "
         f"Height: 5 ft {rng.randint(1, 11)} in, Weight: {rng.randint(120, 240)} lb"]
    ]  # fmt: skip
    came: list[Run] = [*desk.story(), ". "]
    done, began, hurt = desk.surgery(), desk.began(0.2), desk.accident()
    came += [f"{words['done']} ", *done, ". "] if done else []
    came += [f"{desk.began_as(words['since'])} ", *began, ". "] if began else []
    came += [*hurt, ". "] if hurt else []
    found: list[list[Run]] = [
        [f"{number}. {said} (", Fact("diagnoses", code), ")"]
        for number, (code, said) in enumerate(order.diagnoses, start=1)
    ]
    looked: list[list[Run]] = [[line] for line in words["exam"].split("|")]
    allergic: list[list[Run]] = [[rng.choice(["No Known Drug Allergies", "Penicillins", "Latex"])]]
    return [[came], [[words["told"]]], known, allergic, taken, measured, looked, found]


def _planned(desk: FrontDesk, words: Words) -> list[list[Run]]:
    """Under the first diagnosis what was done, the therapy, a medicine; a line to each."""
    order, rng = desk.referral.order, desk.rng
    often, long = counted(order, rng)
    visits, care = desk.visits(0.5), desk.care(0.25)
    rank = Fact("urgent", words["ranks"].split("|")[order.urgent], order.urgent)
    therapy: list[Run] = [f"* {words['name']}; {words['ask']}; {words['state']} "]
    therapy += [f"{words['wanted']} ", *desk.day(), f"; {words['rank']} ", rank]
    therapy += [f"; {words['often']} ", often, f"; {words['long']} ", long]
    therapy += [f"; {words['visits']} ", *visits] if visits else []
    therapy += [f"; {words['with']} ", *desk.treatments(), ";"]
    therapy += [f" {words['care']} ", *care, ";"] if care else []
    first = [f"{order.diagnoses[0][1]}"]
    day = desk.voice.day(order.ordered_on)
    film: list[Run] = [f"* {words['film']} Status:Complete; Done: {day};"]
    pills: list[Run] = [f"* Start: {rng.choice(MEDICINES[4:])}; Qty:30; R:0;"]
    beside = [[film], [pills], [film, pills]][rng.randrange(3)]
    rows: list[list[Run]] = [*beside]
    rows.insert(rng.randrange(len(rows) + 1), therapy)
    by: list[Run] = [f"{words['by']} ", *desk.referrer()]
    npi = desk.npi(0.3)
    return [[*first], *rows, [*by, *(["; NPI: ", *npi] if npi else [])]]


def _cover(desk: FrontDesk, words: Words) -> list[list[Run]]:
    payer, member, group = desk.payer(0.08, 0.35), desk.member(0.1), desk.group(0.35)
    second, number = desk.second(0.1)
    if not payer:
        return []
    first: list[Run] = ["1. ", *payer]
    first += [f"; {words['member']} ", *member] if member else []
    first += [f"; {words['group']} ", *group] if group else []
    rows: list[list[Run]] = [first]
    return [*rows, ["2. ", *second, f"; {words['member']} ", *number]] if second else rows


def _reached(desk: FrontDesk, words: Words) -> list[list[Run]]:
    home, phone = desk.home(0.15), desk.phone(0.15)
    return [row for row in (home, [f"{words['phone']} ", *phone] if phone else []) if row]


def _signed(sheet: Sheet, y: float, head: str, desk: FrontDesk, words: Words, look: Style) -> None:
    """The record's line of the signature, and where the referral was sent."""
    clinic = desk.referral.clinic
    sent: list[Run] = [f"{words['to']} {clinic.organization}; {clinic.city}, {clinic.state}"]
    _part(sheet, y, head, [[desk.signed(words["signed"], words["unsigned"])], sent], look)


def _foot(sheet: Sheet, words: Words, later: str, page: int) -> None:
    sheet.text(LEFT, 764, f"{words['printed']} {later}", Style("helv", 7.5))
    sheet.right(RIGHT, 764, f"{words['page']} {page}/2", Style("helv", 7.5))

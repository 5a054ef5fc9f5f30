"""A hospital's dictated summary after a stay, two sheets: the course, then what is ordered next."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import timedelta
from random import Random

from simulator.paper import invent
from simulator.paper.extras import Others
from simulator.paper.facts import Referral
from simulator.paper.front_desk import FrontDesk
from simulator.paper.own_words import own_words
from simulator.paper.penned import signature
from simulator.paper.people.seen_twenty_first import SEEN_TWENTY_FIRST
from simulator.paper.phrases import age, an_aged, brief, counted, lower, sided
from simulator.paper.sheet import Fact, Paper, Run, Sheet, Style
from simulator.paper.told import centred

LEFT, MIDDLE, RIGHT = 68.0, 318.0, 544.0
WIDTH = RIGHT - LEFT
KINDS = "Regional Medical Center|Community Hospital|Memorial Hospital|General Hospital"
STAYED = (
    "new_hip_same_week_home", "new_knee_in_autumn", "broken_hip_pinned", "hospital_stay_weak",
    "stroke_in_summer",
)  # fmt: skip
OF_THE_YOUNG = ("hospital_stay_weak", "disc_trimmed_back")
SEXES = {"F": "female", "M": "male"}
MEDICINES = (
    "acetaminophen 650 mg every 6 hours as needed", "aspirin 81 mg daily", "lisinopril 10 mg daily",
    "atorvastatin 40 mg at bedtime", "metoprolol 25 mg twice daily", "docusate 100 mg twice daily",
    "pantoprazole 40 mg daily", "metformin 500 mg twice daily",
)  # fmt: skip
Words = dict[str, str]
Part = tuple[str, Sequence[Run]]


def draw(paper: Paper, referral: Referral, rng: Random) -> None:
    """Draw the head and the stay, then on the next sheet what follows, who pays, who signed."""
    desk = FrontDesk.of(_stayed(referral, rng), rng, "us", "plain", "month").being(KINDS)
    words = own_words("discharge_summary_letter", rng)
    look = Style(rng.choice(["tiro", "tiro", "cour"]), 10.5)
    record, heads = str(rng.randint(100_000, 999_999)), words["heads"].split("|")
    sheet = paper.page("referral_order")
    y = _top(sheet, desk, words, look, record)
    for head, runs in zip(heads, _course(desk, words), strict=False):
        y = _part(sheet, y, head, runs, look)
    sheet.right(RIGHT, 756, words["more"], look.sized(9))
    sheet = paper.page("referral_order")
    y = _again(sheet, desk, words, look, record)
    y = _part(sheet, y, heads[6], [", ".join(rng.sample(MEDICINES, 4)) + "."], look)
    y = _orders(sheet, y, heads[7], _ordered(desk, words), look)
    cover = _cover(desk, words)
    y = _part(sheet, y, heads[8], cover, look) if cover else y
    _close(sheet, y + 10, desk, words, look)
    desk.conclude(paper, words["ask"], words["order"])


def _stayed(referral: Referral, rng: Random) -> Referral:
    """The same patient, who went home on the day of the order after some days in a bed."""
    old = age(referral.order, referral.patient) > 50
    key = rng.choice(STAYED if old else OF_THE_YOUNG)
    order = invent.order(rng, referral.order.ordered_on, key, SEEN_TWENTY_FIRST)
    order = replace(order, began_on=order.ordered_on - timedelta(days=rng.randint(2, 6)))
    who = replace(referral.provider, credentials=rng.choice(["MD", "DO", "MD", "PA-C", "NP"]))
    return replace(referral, order=order, provider=who)


def _top(sheet: Sheet, desk: FrontDesk, words: Words, look: Style, record: str) -> float:
    """The hospital, its address, the title; then names and values in two columns."""
    fax, order, who = desk.fax(0.15), desk.referral.order, desk.referral.provider
    centred(sheet, 50, [desk.office()], look.bold().sized(15))
    place = desk.address().replace(who.street, who.street.partition(", Suite")[0])
    line: list[Run] = [f"{place}   {words['tel']} ", *desk.tel()]
    line += [f"   {words['fax']} ", *fax] if fax else []
    centred(sheet, 64, line, look.sized(9))
    centred(sheet, 88, [words["title"]], look.bold().sized(12))
    came = order.began_on - timedelta(days=desk.rng.choice([0, 0, 1]))
    family = Others(desk.rng, desk.voice, SEEN_TWENTY_FIRST).physician()
    rows: list[Part] = [
        (words["patient"], desk.name()), (words["came"], [desk.voice.day(came)]),
        (words["born"], desk.born()), (words["left"], desk.day()),
        (words["record"], [record]), (words["by"], desk.referrer()),
        (words["phone"], desk.phone(0.2)), (words["family"], [family]),
    ]  # fmt: skip
    for number, (name, runs) in enumerate(rows):
        x, y = (LEFT, MIDDLE)[number % 2], 112 + 16 * (number // 2)
        sheet.text(x, y, name, look.bold())
        sheet.fitted((x + 106, y), MIDDLE - LEFT - 110, runs, look)
    sheet.line(LEFT, 170, RIGHT, 170, 0.8)
    return 190


def _again(sheet: Sheet, desk: FrontDesk, words: Words, look: Style, record: str) -> float:
    """The next sheet's head: who, which record, which page."""
    line: list[Run] = [
        desk.voice.patient(desk.referral.patient),
        f"     {words['record']} {record}",
    ]
    sheet.fitted((LEFT, 50), 360, line, look.bold())
    sheet.right(RIGHT, 50, words["next"], look)
    sheet.line(LEFT, 58, RIGHT, 58, 0.8)
    return 82


def _part(sheet: Sheet, y: float, head: str, runs: Sequence[Run], look: Style) -> float:
    """A head in bold on a line of its own, the words below it."""
    sheet.text(LEFT, y, head, look.bold())
    return sheet.prose((LEFT, y + 15, WIDTH), runs, look, 1.32) + 8


def _course(desk: FrontDesk, words: Words) -> list[list[Run]]:
    """Diagnoses, why the patient came, what happened in the hospital, the state on leaving."""
    person, order = desk.referral.patient, desk.referral.order
    coded = desk.rng.random() < 0.85
    found: list[Run] = []
    for number, (code, said) in enumerate(order.diagnoses, start=1):
        found += [f"{' ' if found else ''}{number}. {brief(said)}"]
        found += [" ", Fact("diagnoses", f"({code})", code), "."] if coded else ["."]
    years = an_aged(age(order, person))
    came: list[Run] = [f"{words['is'].format(name=person.last)} {years}-year-old "]
    came += [Fact("sex", SEXES[person.sex], person.sex), f" {words['with']} "]
    came += [*sided(order, order.condition.story), ". ", words["background"]]
    done, began = desk.surgery(), desk.began(0.1)
    stay: list[Run] = []
    if done:
        named = [Fact("surgery", lower(run.printed)) for run in done if isinstance(run, Fact)]
        stay += [f"{words['done']} ", *named, *([" on ", *began] if began else []), ". "]
    elif order.side != "none" and began:
        stay += [f"{words['onset']} ", *began, ". "]
    stay += [words["stay"]]
    return [found, came, stay, [words["studies"]], [words["exam"]], [words["state"]]]


def _orders(sheet: Sheet, y: float, head: str, rows: Sequence[Sequence[Run]], look: Style) -> float:
    """Numbered lines, each wrapped behind its number."""
    sheet.text(LEFT, y, head, look.bold())
    y += 16
    for number, runs in enumerate(rows, start=1):
        sheet.text(LEFT + 6, y, f"{number}.", look)
        y = sheet.prose((LEFT + 28, y, WIDTH - 28), runs, look, 1.3) + 3
    return y + 6


def _ordered(desk: FrontDesk, words: Words) -> list[list[Run]]:
    """What happens after the stay: whom to see, what to eat, and the therapy."""
    order, care, visits = desk.referral.order, desk.care(0.2), desk.visits(0.6)
    often, long = counted(order, desk.rng)
    asked: list[Run] = [f"{words['order']}: {words['ask']}, ", often, f" {words['times']} ", long]
    asked += [f" {words['weeks']}", *([", ", *visits, " visits"] if visits else []), ". "]
    asked += [f"{words['include']} ", *desk.treatments(), ". "]
    asked += [Fact("urgent", words["soon"], True)] if order.urgent else []
    rows: list[list[Run]] = [
        [words["see"]], asked, [f"{words['care']} ", *care] if care else [], [words["eat"]],
    ]  # fmt: skip
    clinic = desk.referral.clinic
    sent: list[Run] = [f"{words['to']} {clinic.organization}, {clinic.city}, {clinic.state}."]
    return [*(row for row in rows if row), sent]


def _cover(desk: FrontDesk, words: Words) -> list[Run]:
    payer, member, group = desk.payer(0.1, 0.3), desk.member(0.12), desk.group(0.5)
    second, number = desk.second(0.1)
    runs: list[Run] = [f"{words['first']} ", *payer]
    runs += [f", {words['member']} ", *member] if member else []
    runs += [f", {words['group']} ", *group] if group else []
    runs += (
        [". ", words["second"], " ", *second, f", {words['member']} ", *number] if second else []
    )
    return [*runs, "."] if payer else []


def _close(sheet: Sheet, y: float, desk: FrontDesk, words: Words, look: Style) -> None:
    """The pen's signature, the name with its number, the typist's line, to whom copies go."""
    npi, clinic, rng = desk.npi(0.3), desk.referral.clinic, desk.rng
    signature(sheet, desk.referral, (LEFT, y + 34, 300), rng)
    line: list[Run] = [*desk.referrer(), *(["     NPI ", *npi] if npi else [])]
    sheet.labelled((LEFT, y + 48), "", line, look)
    who = desk.referral.provider
    marks = f"{who.first[0]}{who.last[0]}/{rng.choice(['kb', 'tjm', 'sd', 'lr'])}"
    sheet.text(LEFT, y + 68, f"{words['typed']} {marks}", look.sized(9))
    sheet.text(LEFT, y + 80, f"{words['copy']} {clinic.organization}", look.sized(9))

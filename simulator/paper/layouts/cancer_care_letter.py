"""A cancer center's letter after treatment: the patient in a small table, the wishes by bullet."""

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
from simulator.paper.people.seen_seventeenth import SEEN_SEVENTEENTH
from simulator.paper.phrases import brief, listed, lower
from simulator.paper.sheet import Fact, Paper, Run, Sheet, Style, width_of

LEFT, RIGHT = 66.0, 546.0
WIDTH = RIGHT - LEFT
KINDS = "Cancer Center|Oncology|Cancer Care|Hematology Oncology|Oncology Associates"
AFTER_CANCER = ("swollen_arm_nodes", "armpit_cords", "worn_by_chemo", "chemo_numb_feet")
HELPED = ("NP", "PA-C", "APRN")
Words = dict[str, str]


def draw(paper: Paper, referral: Referral, rng: Random) -> None:
    """Draw the center at the right, the table, two paragraphs, the bullets, who signed."""
    order = invent.order(rng, referral.order.ordered_on, rng.choice(AFTER_CANCER), SEEN_SEVENTEENTH)
    who = replace(referral.provider, credentials=rng.choice(["NP", "PA-C", "APRN", "MD", "MD"]))
    shown = replace(referral, order=order, provider=who)
    desk = FrontDesk.of(shown, rng, "us", "long", "month").being(KINDS)
    words = own_words("cancer_care_letter", rng)
    look = Style("helv", rng.choice([10, 10.5]))
    sheet = paper.page("referral_order")
    _center(sheet, desk, words, look)
    sheet.labelled((LEFT, 122), "", desk.day(), look)
    y = _table(sheet, 138, desk, words, look)
    sheet.text(LEFT, y + 22, words["greeting"], look)
    y = sheet.prose((LEFT, y + 42, WIDTH), _treated(desk, words), look, 1.3) + 8
    y = sheet.prose((LEFT, y, WIDTH), [words["ask_for"]], look, 1.3) + 3
    for runs in _wishes(desk, words):
        sheet.text(LEFT + 10, y, "\u00b7", look.bold().sized(14))
        y = sheet.prose((LEFT + 24, y, WIDTH - 30), runs, look, 1.25) + 3
    y = sheet.prose((LEFT, y + 7, WIDTH), _last(desk, words), look, 1.3)
    _close(sheet, y + 12, desk, words, look)
    desk.conclude(paper, words["ask"])


def _center(sheet: Sheet, desk: FrontDesk, words: Words, look: Style) -> None:
    """The center's name and lines, all ending at the right edge."""
    office, who = desk.office(), desk.referral.provider
    big, small = look.bold().sized(15), look.sized(9)
    sheet.fact(RIGHT - width_of(office.printed, big.font, big.size), 52, office, big)
    sheet.right(RIGHT, 66, who.street, small)
    sheet.right(RIGHT, 77, f"{who.city}, {who.state} {who.zip}", small)
    lines = [(words["tel"], desk.tel()), (words["fax"], desk.fax(0.2))]
    for place, (name, runs) in enumerate((name, runs) for name, runs in lines if runs):
        told = f"{name} " + "".join(run if isinstance(run, str) else run.printed for run in runs)
        x = RIGHT - width_of(told, small.font, small.size)
        sheet.labelled((x, 88 + 11 * place), "", [f"{name} ", *runs], small)


def _table(sheet: Sheet, y: float, desk: FrontDesk, words: Words, look: Style) -> float:
    """Two ruled rows of two or three cells: who it is, who pays."""
    cells: list[list[tuple[float, str, Sequence[Run]]]] = [
        [(300, words["patient"], desk.name()), (430, words["born"], desk.born()),
         (RIGHT, words["phone"], desk.phone(0.25))],
        [(360, words["payer"], desk.payer(0.2, 0.3)), (RIGHT, words["member"], desk.member(0.2))],
    ]  # fmt: skip
    for row in cells:
        x = LEFT
        for end, name, runs in row:
            sheet.frame((x, y, end, y + 19), 0.6)
            start = sheet.text(x + 5, y + 13, name, look.bold().sized(8.5))[2] + 5
            sheet.fitted((start, y + 13), end - start - 4, runs, look.sized(9.5))
            x = end
        y += 19
    return y


def _treated(desk: FrontDesk, words: Words) -> list[Run]:
    """What was done for the cancer, then what is left of it and since when."""
    order = desk.referral.order
    ended = order.ordered_on - timedelta(days=desk.rng.randint(60, 200))
    runs: list[Run] = [f"{words['ours']} "]
    done, began = desk.surgery(), desk.began(0.25)
    if not done:
        runs.append(f"{words['treated']} {ended:%B %Y}. ")
    else:
        told = [lower(run.printed) for run in done if isinstance(run, Fact)]
        runs += [f"{words['had']} ", *(Fact("surgery", said) for said in told)]
        runs += [f" {words['dated']} ", *began, ". "] if began else [". "]
    runs += [f"{words['now']} "]
    before, named, after = order.condition.story.partition("{side}")
    runs += [before, Fact("laterality", order.side), after] if named else [before]
    runs.append(". ")
    return [*runs, f"{words['since']} ", *began, "."] if began and not done else runs


def _wishes(desk: FrontDesk, words: Words) -> list[list[Run]]:
    """The order, a bullet to each part of it."""
    order, coded = desk.referral.order, desk.rng.random() < 0.85
    runs: list[Run] = [f"{words['dx']} "]
    for number, (code, said) in enumerate(order.diagnoses):
        runs += ["; " if number else "", brief(said)]
        runs += [" (", Fact("diagnoses", code), ")"] if coded else []
    names = listed("treatments", [lower(name) for name in order.condition.treatments])
    care, visits = desk.care(0.2), desk.visits(0.6)
    course: list[Run] = [f"{words['course']} ", *desk.course()]
    course += [", ", *visits, " visits"] if visits else []
    rows: list[list[Run]] = [[words["evaluate"]], runs, [f"{words['with']} ", *names], course]
    return [*rows, [f"{words['care']} ", *care]] if care else rows


def _last(desk: FrontDesk, words: Words) -> list[Run]:
    runs: list[Run] = [f"{words['report']} "]
    if desk.referral.order.urgent:
        runs += [Fact("urgent", words["soon"], True), ". "]
    return [*runs, words["thanks"]]


def _close(sheet: Sheet, y: float, desk: FrontDesk, words: Words, look: Style) -> None:
    """Who wrote, by a system's signature, and beside whom they work."""
    sheet.text(LEFT, y, words["bye"], look)
    y += 26
    sheet.labelled((LEFT, y), "", desk.referrer(), look)
    npi = desk.npi(0.4)
    if npi:
        y += 13
        sheet.labelled((LEFT, y), "", ["NPI: ", *npi], look)
    if desk.referral.provider.credentials in HELPED:
        y += 13
        chief = Others(desk.rng, desk.voice, SEEN_SEVENTEENTH).physician()
        sheet.text(LEFT, y, f"{words['chief']} {chief}", look)
    signed = desk.signed(words["signed"], words["unsigned"])
    sheet.labelled((LEFT, y + 22), "", [signed], look.sized(9))

"""A visit as an office record prints it: patient, note, and the referral in the plan."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from random import Random

from simulator.paper.facts import Referral
from simulator.paper.front_desk import SEXES, FrontDesk
from simulator.paper.own_words import own_words
from simulator.paper.phrases import age, lower
from simulator.paper.sheet import Fact, Paper, Run, Sheet, Style
from simulator.paper.told import centred

LEFT, RIGHT = 54.0, 558.0
WIDTH = RIGHT - LEFT
Words = dict[str, str]


def draw(paper: Paper, referral: Referral, rng: Random) -> None:
    """Draw the patient's lines, each section of the note, the signature, the office below."""
    who = replace(referral.provider, credentials=rng.choice(["MD", "MD", "DO", "NP", "PA-C"]))
    desk = FrontDesk.of(replace(referral, provider=who), rng, "us", "us", "month")
    words = own_words("office_visit_print", rng)
    look = Style(rng.choice(["tiro", "helv"]), 10)
    sheet = paper.page("referral_order")
    y = _patient(sheet, desk, words, look)
    for head, lines in zip(words["heads"].split("|"), _note(desk, words), strict=True):
        sheet.text(LEFT, y, head, look.bold().sized(11))
        y += 15
        for runs in (line for line in lines if line):
            y = sheet.prose((LEFT + 14, y, WIDTH - 14), runs, look, 1.25) + 2
        y += 6
    _signed(sheet, y + 6, desk, words, look)
    desk.conclude(paper, words["ask"], words["order"].partition(": ")[2])


def _patient(sheet: Sheet, desk: FrontDesk, words: Words, look: Style) -> float:
    """Lines of labelled values between two rules."""
    person, order = desk.referral.patient, desk.referral.order
    name = desk.voice.patient_last_first(person)
    years: list[Run] = [f"{age(order, person)} Y"]
    sex: list[Run] = [Fact("sex", SEXES[person.sex], person.sex)]
    second, number = desk.second()
    rows: list[list[tuple[float, str, Sequence[Run]]]] = [
        [(LEFT, "Patient:", [name]), (272, words["born"], desk.born()), (426, "Age:", years),
         (484, "Sex:", sex)],
        [(LEFT, words["phone"], desk.phone(0.1)), (272, words["account"], [_account(desk)])],
        [(LEFT, words["home"], desk.home(0.1))],
        [(LEFT, words["payer"], desk.payer(0.05, 0.2))],
        [(LEFT, words["member"], desk.member(0.08)), (272, words["group"], desk.group(0.2))],
        [(LEFT, words["second"], [*second, "  ID: ", *number])] if second else [],
        [(LEFT, words["provider"], desk.referrer()), (330, words["day"], desk.day()),
         (474, "NPI:", desk.npi(0.4))],
    ]  # fmt: skip
    sheet.line(LEFT, 40, RIGHT, 40, 1)
    y = 56.0
    for row in (row for row in rows if any(runs for _, _, runs in row)):
        for x, label, runs in (cell for cell in row if cell[2]):
            sheet.labelled((x, y), label, runs, look)
        y += 15
    sheet.line(LEFT, y - 7, RIGHT, y - 7, 1)
    return y + 14


def _account(desk: FrontDesk) -> str:
    return str(desk.rng.randint(1000, 99_999))


def _note(desk: FrontDesk, words: Words) -> list[list[list[Run]]]:
    """The lines of every section, in the order that the note has them."""
    order, rng = desk.referral.order, desk.rng
    vitals = f"BP {rng.randint(108, 142)}/{rng.randint(64, 88)}, HR {rng.randint(58, 92)}, "
    vitals += f"Wt {rng.randint(118, 240)} lbs"
    measured = "; ".join(f"{order.say(what)} {value}" for what, value in order.condition.measures)
    drugs = words["meds"].split("|")
    return [
        [[f"{words['visit']} {order.condition.part} problem"]],
        _history(desk, words),
        [[drug] for drug in drugs],
        [[vitals]],
        [[words["exam"]], [f"{order.condition.part.capitalize()}: {measured}."]],
        _assessments(desk, words),
        _plan(desk, words),
        [[words["later"]]],
    ]


def _history(desk: FrontDesk, words: Words) -> list[list[Run]]:
    began, done, hurt = desk.began(0.2), desk.surgery(), desk.accident()
    lines: list[list[Run]] = [["Patient presents with ", *_unnamed(desk.story()), "."]]
    lines += [[f"{desk.began_as(words['since'])} ", *began]] if began else []
    lines += [["Surgery: ", *done]] if done else []
    return [*lines, [*hurt]] if hurt else lines


def _unnamed(story: list[Run]) -> list[Run]:
    """The story inside a sentence."""
    first, *rest = story
    if isinstance(first, Fact):
        return [Fact(first.field, first.printed.lower(), first.value), *rest]
    return [lower(first), *rest]


def _assessments(desk: FrontDesk, words: Words) -> list[list[Run]]:
    lines: list[list[Run]] = []
    for number, (code, said) in enumerate(desk.referral.order.diagnoses, 1):
        rank = f" {words['main']}" if number == 1 else ""
        lines.append([f"{number}. {said} - ", Fact("diagnoses", code), rank])
    return lines


def _plan(desk: FrontDesk, words: Words) -> list[list[Run]]:
    """The first diagnosis again, and under it the referral with its reason."""
    order = desk.referral.order
    why: list[Run] = [f"{words['reason']} {words['ask']}, ", *desk.course(), ". "]
    why += [f"{words['with']} ", *desk.treatments(), "."]
    care, visits = desk.care(0.3), desk.visits(0.6)
    lines: list[list[Run]] = [[f"1. {order.diagnoses[0][1]}"], [words["order"]], why]
    lines += [[f"{words['care']} ", *care]] if care else []
    lines += [[f"{words['visits']} ", *visits]] if visits else []
    return [*lines, [Fact("urgent", words["fast"], True)]] if order.urgent else lines


def _signed(sheet: Sheet, y: float, desk: FrontDesk, words: Words, look: Style) -> None:
    """The statement of the signature, and at the foot where all of it was printed."""
    sheet.labelled((LEFT, y), "", [desk.signed(words["signed"], words["unsigned"])], look)
    if desk.referral.order.signed:
        sheet.text(LEFT, y + 14, words["done"], look)
    foot = max(y + 44, 738.0)
    sheet.line(LEFT, foot - 14, RIGHT, foot - 14, 0.6)
    centred(sheet, foot, [desk.office()], look.bold())
    sheet.centre(306, foot + 12, desk.address(), look.sized(9))
    fax = desk.fax(0.1)
    line = ["Tel: ", *desk.tel(), *(["   Fax: ", *fax] if fax else [])]
    centred(sheet, foot + 24, line, look.sized(9))

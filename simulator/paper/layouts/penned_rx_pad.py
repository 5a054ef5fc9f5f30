"""A page of a prescription pad on a larger sheet: one prescriber's head, Rx, a few short lines."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from random import Random

from simulator.paper.facts import Referral
from simulator.paper.front_desk import ACCIDENTS, FrontDesk
from simulator.paper.own_words import own_words
from simulator.paper.penned import by_pen, signature
from simulator.paper.phrases import in_short
from simulator.paper.sheet import Fact, Paper, Run, Sheet, Style
from simulator.paper.told import centred

LEFT, RIGHT, TOP = 120.0, 492.0, 70.0
PRINTED, SMALL = Style("tiro", 10), Style("tiro", 9)
KINDS = "Family Physicians|Adult Medicine|Orthopedic Clinic|Primary Care Clinic|Spine Care"
Words = dict[str, str]


class Writer:
    """Whoever fills the pad: a pen, or the office's printer."""

    def __init__(self, sheet: Sheet, rng: Random, typed: Style | None) -> None:
        self.sheet, self._rng, self._typed = sheet, rng, typed

    def put(self, at: tuple[float, float], end: float, runs: Sequence[Run]) -> None:
        """Write runs on one line."""
        if self._typed is None:
            by_pen(self.sheet, at, end, [run for run in runs if run], self._rng, 13)
        else:
            self.sheet.fitted(at, end - at[0], runs, self._typed)


def draw(paper: Paper, referral: Referral, rng: Random) -> None:
    """Draw the head, the patient's blanks, the sign Rx and the order's lines, the foot."""
    who = replace(referral.provider, credentials=rng.choice(["MD", "MD", "DO", "NP", "PA-C"]))
    desk = FrontDesk.of(replace(referral, provider=who), rng, "us", "plain", "short").being(KINDS)
    words = own_words("penned_rx_pad", rng)
    sheet = paper.page("referral_order")
    typed = Style(rng.choice(["cour", "helv"]), 10)
    office = Writer(sheet, rng, typed)
    prescriber = Writer(sheet, rng, None if rng.random() < 0.6 else typed)
    y = _head(sheet, desk, words)
    y = _patient(sheet, y + 26, desk, words, office)
    sheet.text(LEFT, y + 26, "Rx", Style("tibi", 30))
    y = _order(y + 28, desk, words, prescriber)
    y = _foot(sheet, max(y + 30, 440.0), desk, words)
    sheet.frame((LEFT - 22, TOP - 24, RIGHT + 22, y + 14), 0.8)
    desk.conclude(paper, words["ask"])


def _head(sheet: Sheet, desk: FrontDesk, words: Words) -> float:
    centred(sheet, TOP, desk.referrer(), Style("tibo", 15))
    centred(sheet, TOP + 16, [desk.office()], PRINTED.bold().sized(11))
    sheet.centre(306, TOP + 30, desk.address(), SMALL)
    fax = desk.fax(0.2)
    line = [f"{words['tel']} ", *desk.tel(), *([f"     {words['fax']} ", *fax] if fax else [])]
    centred(sheet, TOP + 42, line, SMALL)
    npi = desk.npi(0.35)
    if npi:
        centred(sheet, TOP + 54, [f"{words['npi']} ", *npi], SMALL)
    sheet.line(LEFT - 22, TOP + 63, RIGHT + 22, TOP + 63, 1)
    return TOP + 63


def _patient(sheet: Sheet, y: float, desk: FrontDesk, words: Words, office: Writer) -> float:
    """Printed names with rules behind them; the office's printer filled what it knew."""
    rows: list[list[tuple[float, float, str, list[Run]]]] = [
        [(LEFT, 356, words["patient"], desk.name()), (364, RIGHT, words["born"], desk.born())],
        [(LEFT, RIGHT, words["home"], desk.home(0.3))],
        [(LEFT, 296, words["phone"], desk.phone(0.4)), (364, RIGHT, words["day"], desk.day())],
    ]
    for row in rows:
        for x, end, label, runs in row:
            start = sheet.text(x, y, label, PRINTED)[2] + 4
            sheet.line(start, y + 3, end, y + 3, 0.5)
            if runs:
                office.put((start + 3, y), end - 2, runs)
        y += 24
    return y


def _order(y: float, desk: FrontDesk, words: Words, writer: Writer) -> float:
    """The order, a short line each."""
    order, rng = desk.referral.order, desk.rng
    names = [in_short(text) for _, text in order.diagnoses]
    coded = rng.random() < 0.75
    lines: list[list[Run]] = [[words["ask"]], [*desk.course()]]
    for (code, _), name in zip(order.diagnoses, names, strict=True):
        lead = f"{words['dx']} " if len(lines) == 2 else ""
        runs: list[Run] = [f"{lead}{name}"]
        lines.append([*runs, " ", Fact("diagnoses", code)] if coded else runs)
    done, began, care = desk.surgery(), desk.began(0.4), desk.care(0.4)
    lines += [["s/p ", *done]] if done else []
    lines += [[f"{desk.began_as(words['dates'])} ", *began]] if began else []
    lines += [_hurt(desk)] if order.condition.accident else []
    lines += _treatments(desk)
    lines += [[f"{words['care']} ", *care]] if care else []
    lines += [[Fact("urgent", words["fast"], True)]] if order.urgent else []
    for line in lines:
        writer.put((LEFT + 52, y), RIGHT, line)
        y += 25
    return y


def _treatments(desk: FrontDesk) -> list[list[Run]]:
    """What to do, two to a line."""
    names = desk.referral.order.condition.treatments
    pairs = [names[start : start + 2] for start in range(0, len(names), 2)]
    rows: list[list[Run]] = []
    for number, pair in enumerate(pairs):
        runs: list[Run] = [Fact("treatments", pair[0])]
        runs += [", ", Fact("treatments", pair[1])] if len(pair) > 1 else []
        rows.append([*runs, "," if number < len(pairs) - 1 else ""])
    return rows


def _hurt(desk: FrontDesk) -> list[Run]:
    order = desk.referral.order
    said = ACCIDENTS[order.condition.accident][1]
    kind = Fact("accident", said, order.condition.accident)
    return [kind, " claim # ", Fact("claim_number", order.claim_number)]


def _foot(sheet: Sheet, y: float, desk: FrontDesk, words: Words) -> float:
    """The rule for the signature and the pad's small print."""
    sheet.line(276, y, RIGHT, y, 0.6)
    signature(sheet, desk.referral, (276, y, RIGHT), desk.rng, 22)
    sheet.text(276, y + 11, words["sign"], SMALL)
    sheet.text(LEFT, y + 2, words["refill"], SMALL)
    sheet.centre(306, y + 30, words["foot"], SMALL.sized(7.5))
    return y + 30

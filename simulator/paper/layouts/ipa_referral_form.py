"""A physician network's referral form: member, who refers, to whom, codes and visits asked for."""

from __future__ import annotations

from collections.abc import Sequence
from random import Random

from simulator.paper.extras import Others
from simulator.paper.facts import Referral
from simulator.paper.form_rows import one_ticked
from simulator.paper.front_desk import FrontDesk
from simulator.paper.own_words import own_words
from simulator.paper.penned import signature
from simulator.paper.people.common_week import COMMON_WEEK
from simulator.paper.phrases import brief
from simulator.paper.sheet import Fact, Paper, Run, Sheet, Style

LEFT, RIGHT = 40.0, 572.0
LABEL, TYPED, SMALL = Style("helv", 7.5), Style("helv", 10), Style("helv", 8)
Words = dict[str, str]
Cell = tuple[float, str, Sequence[Run]]


def draw(paper: Paper, referral: Referral, rng: Random) -> None:
    """Draw the network, the hurry, the boxes of each part, the notes, the signature."""
    desk = FrontDesk.of(referral, rng)
    words = own_words("ipa_referral_form", rng)
    sheet = paper.page("referral_order")
    y = _head(sheet, desk, words)
    titles = words["parts"].split("|")
    parts = (_member(desk, words), _from(desk, words), _to(desk, words), _asked(desk, words))
    for title, rows in zip(titles, parts, strict=True):
        y = _part(sheet, y, title, rows)
    y = _notes(sheet, y, desk, words)
    _signed(sheet, y, desk, words)
    desk.conclude(paper, words["service"], "Physical Therapy")


def _head(sheet: Sheet, desk: FrontDesk, words: Words) -> float:
    others = Others(desk.rng, desk.voice, COMMON_WEEK)
    sheet.text(LEFT, 48, words["network"], Style("hebo", 14))
    sheet.right(RIGHT, 48, words["title"], Style("hebo", 12))
    sheet.text(LEFT, 61, f"{words['um']} {others.number()}   Fax {others.number()}", SMALL)
    names = words["ranks"].split("|")
    urgent = desk.referral.order.urgent
    chosen = 1 if urgent else 0
    one_ticked(sheet, (LEFT, 82), names, chosen, SMALL.sized(9.5),
               Fact("urgent", names[chosen], urgent))  # fmt: skip
    return 92


def _part(sheet: Sheet, y: float, title: str, rows: Sequence[Sequence[Cell]]) -> float:
    """A grey bar, then ruled boxes with their names small in the corner."""
    sheet.banner((LEFT, y, RIGHT, y + 14), title, Style("hebo", 9), 0.85)
    y += 14
    for row in rows:
        x = LEFT
        for end, label, runs in row:
            sheet.frame((x, y, end, y + 27), 0.6)
            sheet.text(x + 3, y + 8.5, label, LABEL)
            sheet.fitted((x + 5, y + 21.5), end - x - 10, runs, TYPED)
            x = end
        y += 27
    return y


def _member(desk: FrontDesk, words: Words) -> list[list[Cell]]:
    second, number = desk.second()
    return [
        [(250, words["name"], desk.name()), (350, words["born"], desk.born()),
         (410, words["sex"], desk.sex()), (RIGHT, words["phone"], desk.phone())],
        [(RIGHT, words["home"], desk.home(0.4))],
        [(250, words["payer"], desk.payer(0.05)), (430, words["member"], desk.member(0.08)),
         (RIGHT, words["group"], desk.group())],
        [(250, words["second"], second), (430, words["second_id"], number),
         (RIGHT, words["assigned"], [desk.referral.patient.state])],
    ]  # fmt: skip


def _from(desk: FrontDesk, words: Words) -> list[list[Cell]]:
    return [
        [(250, words["by"], desk.referrer()), (400, words["npi"], desk.npi(0.15)),
         (RIGHT, words["day"], desk.day())],
        [(250, words["office"], [desk.office()]), (400, words["tel"], desk.tel(0.1)),
         (RIGHT, words["fax"], desk.fax(0.15))],
    ]  # fmt: skip


def _to(desk: FrontDesk, words: Words) -> list[list[Cell]]:
    clinic, voice = desk.referral.clinic, desk.voice
    return [
        [(250, words["to"], [clinic.organization]), (400, words["kind"], ["Physical Therapy"]),
         (RIGHT, words["to_tel"], [voice.number(clinic.phone)])],
    ]  # fmt: skip


def _asked(desk: FrontDesk, words: Words) -> list[list[Cell]]:
    order = desk.referral.order
    rows: list[list[Cell]] = []
    for number, (code, said) in enumerate(order.diagnoses, 1):
        runs: list[Run] = [brief(said)]
        rows.append([(150, f"{words['code']} {number}", [Fact("diagnoses", code)]),
                     (RIGHT, words["said"], runs)])  # fmt: skip
    codes: list[Run] = []
    for code in order.condition.procedures:
        codes += [", " if codes else "", Fact("procedures", code)]
    coded = desk.maybe(0.3, *codes)
    rows.append([(250, words["wanted"], [words["service"]]), (RIGHT, words["cpt"], coded)])
    rows.append([(150, words["visits"], desk.visits(0.15)), (340, words["course"], desk.course()),
                 (RIGHT, desk.began_as(words["began"]), desk.began())])  # fmt: skip
    return rows


def _notes(sheet: Sheet, y: float, desk: FrontDesk, words: Words) -> float:
    sheet.banner((LEFT, y, RIGHT, y + 14), words["why"], Style("hebo", 9), 0.85)
    runs: list[Run] = [*desk.story(), ". "]
    done, hurt, care = desk.surgery(), desk.accident(), desk.care(0.4)
    runs += ["S/P ", *done, ". "] if done else []
    runs += [*hurt, ". "] if hurt else []
    runs += [f"{words['please']} ", *desk.treatments(), ". "]
    runs += [f"{words['care']} ", *care, "."] if care else []
    end = sheet.prose((LEFT + 5, y + 28, RIGHT - LEFT - 10), runs, TYPED, 1.3)
    low = max(end - 4, y + 62)
    sheet.frame((LEFT, y + 14, RIGHT, low), 0.6)
    return low + 40


def _signed(sheet: Sheet, y: float, desk: FrontDesk, words: Words) -> None:
    sheet.line(LEFT, y, 330, y)
    signature(sheet, desk.referral, (LEFT, y, 330), desk.rng)
    sheet.text(LEFT, y + 10, words["sign"], SMALL)
    shown = desk.maybe(0.25, *desk.day())
    sheet.labelled((360, y - 2), "", shown, TYPED)
    sheet.line(350, y, RIGHT, y)
    sheet.text(350, y + 10, "Date", SMALL)
    sheet.prose((LEFT, y + 26, RIGHT - LEFT), [words["small"]], LABEL)

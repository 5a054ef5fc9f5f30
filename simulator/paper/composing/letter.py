"""Puts a letter together by lot: where each thing stands, and in which sentence it is said."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from functools import partial
from random import Random
from typing import Any

from simulator.paper.composing.asking import Office, joined, wordings
from simulator.paper.composing.orders import course
from simulator.paper.penned import signature
from simulator.paper.phrases import lower
from simulator.paper.sheet import Fact, Paper, Run, Sheet, Style, width_of

LEFT, RIGHT, FOOT = 66.0, 540.0, 764.0
_PIECE = re.compile(r"<([^<>]*)>|([^<>]+)")
_SLOT = re.compile(r"\{(\w+)\}")
FORMS = {"F": ("Ms.", "She", "Her", "her"), "M": ("Mr.", "He", "His", "him")}
Slots = Mapping[str, Callable[[], list[Run]]]


def write(paper: Paper, office: Office, rng: Random) -> None:
    """Write a letter from its letterhead to its signature, on one page."""
    sheet, slots = paper.page("referral_order"), slots_of(office)
    look = Style(rng.choice(["helv", "tiro"]), rng.choice([9.5, 10.0, 10.5]))
    numbers = rng.choice(["head", "head", "foot", "signature"])
    insured = rng.choice(["line", "prose", "prose"])
    y = _letterhead(sheet, office, slots, look, numbered=numbers == "head")
    y = _opening(sheet, slots, (y, rng.choice([6.0, 12.0])), look, rng, listed=insured == "line")
    for sentences in _paragraphs(office, rng, insured=insured == "prose"):
        told = [runs for one in sentences if (runs := filled(one, slots))]
        runs = joined(told, " ")
        y = sheet.prose((LEFT, y, RIGHT - LEFT), runs, look, 1.3) + 6 if runs else y
    y = _signed(sheet, office, slots, (y + 4, numbers == "signature"), look)
    if numbers == "foot":
        line: list[Run] = [office.desk.office(), "  ", office.desk.address(), "  "]
        line += filled(rng.choice(_said("head")), slots)
        sheet.fitted((LEFT, FOOT), RIGHT - LEFT, line, look.sized(8.5))
    office.desk.conclude(paper, "evaluate and treat")
    paper.imply("referring_credentials", office.desk.referral.provider.credentials)


def slots_of(office: Office) -> Slots:
    """What each word in braces stands for in the letters of an office."""
    desk = office.desk
    person, voice = desk.referral.patient, desk.voice
    title, he, his, him = FORMS[person.sex]
    payer2, member2 = desk.second(0.3)
    other, clinic = office.others.physician().split(",")[0], desk.referral.clinic.organization
    words: dict[str, Run] = {
        "title": title, "last": person.last, "He": he, "he": he.lower(), "His": his, "him": him,
        "clinic": clinic, "other": other, "number": office.others.number(),
        "branch": office.saying("branches"), "urgent": Fact("urgent", "urgent", True),
        "URGENT": Fact("urgent", "URGENT", True),
    }  # fmt: skip
    fixed = {**{name: [run] for name, run in words.items()}, "payer2": payer2, "member2": member2}
    return {
        **{name: partial(list, runs) for name, runs in fixed.items()},
        "name": lambda: [voice.patient(person)],
        "born": desk.born, "sex": lambda: desk.sex(0), "home": desk.home, "phone": desk.phone,
        "payer": lambda: desk.payer(0, 0.2), "member": desk.member, "group": desk.group,
        "tel": desk.tel, "fax": desk.fax, "npi": desk.npi, "referrer": desk.referrer,
        "day": desk.day, "began": lambda: desk.began(0.1), "surgery": desk.surgery,
        "dx": lambda: joined(_named(office), " and "), "story": desk.story,
        "course": lambda: course(office), "visits": desk.visits, "care": desk.care,
        "treat": lambda: desk.treatments(last=", and "),
    }  # fmt: skip


def filled(template: str, slots: Slots) -> list[Run]:
    """A line with its values, without the parts whose values are left out; empty where all are."""
    runs: list[Run] = []
    for match in _PIECE.finditer(template):
        piece = list(_with_values(match[1] or match[2], slots))
        if None not in piece:
            runs += [run for run in piece if run]
        elif match[1] is None:
            return []
    return runs


def _with_values(text: str, slots: Slots) -> Iterator[Run | None]:
    at = 0
    for match in _SLOT.finditer(text):
        yield text[at : match.start()]
        runs = slots[match[1]]()
        yield from runs
        if not runs:
            yield None
        at = match.end()
    yield text[at:]


def _said(name: str) -> Any:
    """The wordings of one thing, or of each of its kinds."""
    return wordings("letters.yaml")[name]


def _named(office: Office) -> list[list[Run]]:
    """Each diagnosis in the middle of a sentence."""
    rows = office.desk.diagnoses(0.08)
    return [
        [lower(row[0]) if isinstance(row[0], str) and row[0] else row[0], *row[1:]] for row in rows
    ]


def _letterhead(
    sheet: Sheet, office: Office, slots: Slots, look: Style, *, numbered: bool
) -> float:
    rng, desk, y = office.rng, office.desk, 58.0
    lines: list[tuple[list[Run], Style]] = [
        ([desk.office()], look.bold().sized(rng.choice([12, 14, 16]))),
        ([desk.address()], look.sized(9)),
    ]
    if numbered:
        lines.append((filled(rng.choice(_said("head")), slots), look.sized(9)))
    middle = rng.random() < 0.5
    for runs, style in lines:
        words = "".join(run if isinstance(run, str) else run.printed for run in runs)
        wide = width_of(words, style.font, style.size)
        sheet.labelled(((LEFT + RIGHT - wide) / 2 if middle else LEFT, y), "", runs, style)
        y += 13
    return y + 16


def _opening(
    sheet: Sheet, slots: Slots, at: tuple[float, float], look: Style, rng: Random, *, listed: bool
) -> float:
    """The day, whom it is sent to, whom it is about, and the greeting."""
    (y, gap), step = at, look.size * 1.3
    blocks = [rng.choice(_said("day")), rng.choice(_said("to")), rng.choice(_said("subject"))]
    blocks[2] += f"|{rng.choice(_said('insured_line'))}" if listed else ""
    for block in (*blocks, rng.choice(_said("greeting"))):
        lines = [filled(line, slots) for line in block.split("|")]
        for runs in (line for line in lines if line):
            sheet.fitted((LEFT, y), RIGHT - LEFT, runs, look)
            y += step
        y += gap if any(lines) else 0
    return y + 2


def _paragraphs(office: Office, rng: Random, *, insured: bool) -> Iterator[list[str]]:
    """The letter itself; what is of no weight stands now here, now there."""
    order = office.desk.referral.order
    kind = order.condition.start
    began = _said("began")[kind if kind != "surgery" or order.condition.surgery else "onset"]
    first = [rng.choice(_said("intro")), rng.choice(_said("story")), rng.choice(began)]
    care = [rng.choice(_said("care")), rng.choice(_said("aside"))]
    if order.urgent:
        care.append(rng.choice(_said("soon")))
    cover = [rng.choice(_said("insured")), rng.choice(_said("second"))] if insured else []
    parts = [first, [rng.choice(_said("ask"))], care, cover, [rng.choice(_said("staff"))]]
    if rng.random() < 0.3:
        parts[1], parts[2] = parts[2], parts[1]
    yield from parts


def _signed(
    sheet: Sheet, office: Office, slots: Slots, at: tuple[float, bool], look: Style
) -> float:
    (y, numbered), rng = at, office.rng
    sheet.text(LEFT, y, rng.choice(_said("bye")), look)
    signature(sheet, office.desk.referral, (LEFT, y + 40, 280), rng)
    y += 54
    lines = rng.choice(_said("sign")).split("|")
    for line in [*lines, *([rng.choice(_said("head"))] if numbered else [])]:
        sheet.labelled((LEFT, y), "", filled(line, slots), look)
        y += look.size * 1.3
    return y

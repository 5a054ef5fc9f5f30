"""The head and foot that every page of a clinic's own chart shares."""

from __future__ import annotations

from simulator.paper.facts import Referral
from simulator.paper.sheet import Run, Sheet, Style
from simulator.paper.voice import Voice

LEFT, RIGHT = 50.0, 562.0
WIDTH = RIGHT - LEFT
BODY = Style("helv", 9.5)
HEAD = Style("hebo", 10)


def letterhead(sheet: Sheet, referral: Referral, voice: Voice, title: str) -> float:
    """Print the clinic's letterhead, the title and whose page it is; returns the next baseline."""
    clinic, person = referral.clinic, referral.patient
    sheet.text(LEFT, 52, clinic.organization, Style("tibo", 16))
    place = f"{clinic.street}, {clinic.city}, {clinic.state} {clinic.zip}"
    sheet.text(LEFT, 65, place, BODY.sized(8.5))
    numbers = f"Phone {voice.number(clinic.phone)}   Fax {voice.number(clinic.fax)}"
    sheet.right(RIGHT, 65, numbers, BODY.sized(8.5))
    sheet.line(LEFT, 71, RIGHT, 71, 1.4)
    sheet.text(LEFT, 92, title, Style("hebo", 13))
    sheet.frame((LEFT, 100, RIGHT, 138), 0.7, 0.96)
    sheet.labelled((LEFT + 6, 114), "Patient:", [voice.patient(person)], BODY)
    sheet.labelled((330, 114), "DOB:", [voice.born(person.born)], BODY)
    payer: list[Run] = [voice.payer(referral.coverage), "   ID ",
                        voice.word("member_id", referral.coverage.member_id)]  # fmt: skip
    start = sheet.text(LEFT + 6, 130, "Insurance:", BODY.bold())[2] + 4
    sheet.fitted((start, 130), 322 - start, payer, BODY)
    sheet.labelled((330, 130), "Referred by:", voice.referrer(referral.provider), BODY)
    return 156


def section(sheet: Sheet, y: float, title: str, runs: list[Run]) -> float:
    """Print a heading with running text under it; returns the next baseline."""
    sheet.text(LEFT, y, title, HEAD)
    sheet.line(LEFT, y + 3, RIGHT, y + 3, 0.4)
    return sheet.prose((LEFT, y + 16, WIDTH), runs, BODY) + 6


def table(sheet: Sheet, y: float, head: tuple[str, str], rows: list[tuple[str, str]]) -> float:
    """Print a ruled table of two columns; returns the next baseline."""
    for index, (left, right) in enumerate([head, *rows]):
        top = y + 15 * index
        look = BODY.bold() if index == 0 else BODY
        sheet.frame((LEFT, top - 11, RIGHT, top + 4), 0.4, 0.9 if index == 0 else None)
        sheet.line(330, top - 11, 330, top + 4, 0.4)
        sheet.text(LEFT + 5, top, left, look)
        sheet.text(335, top, right, look)
    return y + 15 * (len(rows) + 1) + 6

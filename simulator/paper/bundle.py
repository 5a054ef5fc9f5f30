"""Faxes of many pages: cover, order and notes, a second patient, a sheet twice, junk between.

Each paper is drawn by itself, so that the truth knows whose every page is.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import timedelta
from hashlib import sha256
from random import Random
from typing import Any

import pymupdf

from simulator.paper import invent, layouts, sets
from simulator.paper.corpus import BASE_DAY, sender_of
from simulator.paper.facts import Person, Referral, Side
from simulator.paper.fax_line import send
from simulator.paper.invent import Pool
from simulator.paper.record import truth_of
from simulator.paper.sheet import Paper

JUNK = ("advertisement", "blank_page")
NOTES = ("clinical_note", "face_sheet", "imaging_report")
UNSEEN_NOTES = ("progress_soap", "registration_print", "mri_dictation", "op_dictation")

_open_pdf: Any = pymupdf.open


@dataclass(frozen=True)
class Part:
    """One paper of a fax: its layout, and whom it is about (None for a cover or junk)."""

    layout: str
    referral: Referral
    patient: int | None
    twice: bool = False


def fax(parts: list[Part], treatment: str, rng: Random) -> tuple[bytes, str, dict[str, Any]]:
    """Send papers as one fax: its bytes, file ending and truth, page by page and by patient."""
    with _open_pdf() as bound:
        pages: list[dict[str, Any]] = []
        people: dict[int, dict[str, Any]] = {}
        for part in parts:
            paper = Paper()
            state = rng.getrandbits(32)
            layouts.draw(part.layout, paper, part.referral, Random(state))
            document = paper.finish()
            for _ in range(2 if part.twice else 1):
                with _open_pdf(stream=document.pdf, filetype="pdf") as one:
                    bound.insert_pdf(one)
                pages += [
                    {"page": number, "kind": kind, "patient": part.patient}
                    for number, kind in enumerate(document.kinds, start=len(pages) + 1)
                ]
            if part.patient is not None:
                people.setdefault(part.patient, _identity(part.referral))
        whole: bytes = bound.tobytes(garbage=3, deflate=True, no_new_id=True)
    arrival = send(whole, treatment, sender_of(parts[0].referral, rng), rng)
    truth = {
        "sha256": sha256(arrival.data).hexdigest(),
        "treatment": treatment,
        "layouts": [part.layout for part in parts],
        "pages": pages,
        "patients": [people[number] for number in sorted(people)],
    }
    return arrival.data, arrival.suffix, truth


def several_patients(
    rng: Random, treatment: str, names: tuple[str, ...], pool: Pool = invent.USUAL
) -> tuple[bytes, str, dict[str, Any]]:
    """A fax about two or three patients of one office, alike as patients of one office are."""
    known = [name for name in names if name not in sets.OF_CHILDREN]
    day = BASE_DAY - timedelta(days=rng.randint(0, 60))
    first = invent.referral(rng, day, pool)
    others = range(rng.choice([1, 1, 2]))
    referrals = [first, *(_neighbour(rng, invent.referral(rng, day, pool), first) for _ in others)]
    parts: list[Part] = []
    if rng.random() < 0.6:
        parts.append(Part(rng.choice(["cover_sheet", "fax_transmittal"]), first, None))
    for number, referral in enumerate(referrals):
        parts.append(Part(rng.choice(known), referral, number))
        notes = [note for note in notes_of(pool) if rng.random() < 0.35]
        parts += [Part(note, referral, number, rng.random() < 0.1) for note in notes]
        if rng.random() < 0.15:
            parts.append(Part(rng.choice(JUNK), referral, None))
    return fax(parts, treatment, rng)


def contradiction(
    rng: Random, treatment: str, names: tuple[str, ...], pool: Pool = invent.USUAL
) -> tuple[bytes, str, dict[str, Any]]:
    """An order that contradicts itself: the other side in the code, or another birth date behind.

    The truth names the fields in `conflicts`.
    """
    known = [name for name in names if name not in sets.OF_THEIR_OWN]
    while True:
        referral = invent.referral(rng, BASE_DAY - timedelta(days=rng.randint(0, 60)), pool)
        paper = Paper()
        sided = referral.order.side != "none" and rng.random() < 0.6
        contradict = _two_sides if sided else _two_birthdays
        if contradict(paper, rng.choice(known), referral, pool, rng):
            break
    document = paper.finish()
    arrival = send(document.pdf, treatment, sender_of(referral, rng), rng)
    return arrival.data, arrival.suffix, truth_of(document, treatment, arrival)


def _two_sides(paper: Paper, layout: str, referral: Referral, pool: Pool, rng: Random) -> bool:
    """Draw an order with the other side in its code, where it says a side in words too."""
    del pool
    order = referral.order
    other: Side = "left" if order.side == "right" else "right"
    layouts.draw(layout, paper, replace(referral, order=replace(order, coded_side=other)), rng)
    paper.contradict("laterality")
    return "laterality" in paper.facts


def _two_birthdays(paper: Paper, layout: str, referral: Referral, pool: Pool, rng: Random) -> bool:
    """Draw an order and, behind it, a note of the same patient with another birth date."""
    layouts.draw(layout, paper, referral, rng)
    born = referral.patient.born
    said = paper.facts.get("date_of_birth")
    wrong = replace(referral.patient, born=born.replace(year=born.year - rng.choice([1, 10])))
    layouts.draw(notes_of(pool)[0], paper, replace(referral, patient=wrong), rng)
    paper.contradict("date_of_birth")
    return not isinstance(said, list) and said is not None and said.value == born.isoformat()


def notes_of(pool: Pool) -> tuple[str, ...]:
    """The notes that go with a pool's orders: what judges the reader never tuned it."""
    return NOTES if pool is invent.USUAL else UNSEEN_NOTES


def _neighbour(rng: Random, referral: Referral, first: Referral) -> Referral:
    """Another patient of the same office; sometimes of the same name, street or birthday."""
    other: Person = referral.patient
    alike = rng.random()
    if alike < 0.15:
        other = replace(other, first=first.patient.first, last=first.patient.last)
    elif alike < 0.3:
        other = replace(other, last=first.patient.last, street=first.patient.street)
    elif alike < 0.4:
        other = replace(other, born=first.patient.born)
    return replace(referral, patient=other, provider=first.provider, clinic=first.clinic)


def _identity(referral: Referral) -> dict[str, Any]:
    person = referral.patient
    return {
        "patient_name": person.name,
        "date_of_birth": person.born.isoformat(),
        "patient_phone": person.phone,
        "patient_street": person.street,
        "member_id": referral.coverage.member_id,
    }

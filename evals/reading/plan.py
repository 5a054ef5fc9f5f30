"""Which documents are read, cell by cell in turns: a run that ends early is still balanced."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from itertools import chain, islice, zip_longest
from random import Random
from typing import Any, Literal

import pymupdf

from simulator.paper import bundle, corpus, invent, layouts, sets
from simulator.paper.sheet import Paper

_open_pdf: Any = pymupdf.open
Part = Literal["fields", "kinds", "patients", "conflicts"]
PARTS: tuple[Part, ...] = ("fields", "kinds", "patients", "conflicts")
PRINTED = ("form", "letter", "print")
TURNED = "fine_rotated"
TURNS = ("fine_rot90", "fine_rot180", "fine_rot270")
CELLS = (
    "text",
    "fine_clean",
    "fine_noisy",
    "standard_clean",
    "standard_noisy",
    "standard_heavy",
    TURNED,
)
OTHER_WAYS = (
    "photo_phone",
    "photo_jpeg",
    "scan_colour",
    "scan_grey",
    "fax_tiff",
    "fine_stamped",
)
WAYS = (*CELLS, *OTHER_WAYS)
KIND_WAYS = ("text", "fine_clean", "standard_clean")
HAND_WAYS = ("fine_clean", "scan_grey")


@dataclass(frozen=True)
class Job:
    """One document to be read: what it is for, how it is made, and a name that stays the same."""

    part: Part
    family: str
    treatment: str
    layout: str
    number: int
    set_of: str

    @property
    def key(self) -> str:
        """Where the document stands in the results."""
        return f"{self.part}/{self.family}/{self.treatment}/{self.layout}/{self.number}"


@dataclass(frozen=True)
class Wish:
    """What to measure: documents per cell, from which layouts, sent how."""

    set_of: str = "reporting"
    seed: int = 1
    per_cell: int = 38
    parts: tuple[Part, ...] = PARTS
    treatments: tuple[str, ...] = CELLS
    other_ways: int = 6
    kinds: int = 10
    faxes: int = 300
    scanned_faxes: int = 20
    conflicts: int = 60


def jobs(wish: Wish) -> list[Job]:
    """Every document of a run, cells by turns; what needs no OCR comes first.

    Of the others, the cells of the main table come most often, so that they fill first.
    """
    chosen = {
        "fields": _fields(wish),
        "kinds": _kinds(wish),
        "patients": _patients(wish),
        "conflicts": [_many(wish, "conflicts", "text", wish.conflicts)]
        if "text" in wish.treatments
        else [],
    }
    cells = [cell for part in wish.parts for cell in chosen[part]]
    quick = [cell for cell in cells if cell and cell[0].treatment == "text"]
    slow = [cell for cell in cells if cell and cell[0].treatment != "text"]
    main = _in_turns([cell for cell in slow if _is_main(cell[0])])
    rest = _in_turns([cell for cell in slow if not _is_main(cell[0])])
    return [*_in_turns(quick), *_mixed(main, rest)]


def made(job: Job, seed: int) -> tuple[bytes, dict[str, Any]]:
    """The document of a job and its truth; the same seed makes the same."""
    rng = Random(f"{seed}/{job.key}")
    treatment = TURNS[job.number % len(TURNS)] if job.treatment == TURNED else job.treatment
    if job.part == "fields" or job.part == "kinds":
        data, _, truth = corpus.one(rng, job.layout, treatment)
        return data, truth
    drawn = faithful(job.set_of)
    if job.part == "conflicts":
        drawn = tuple(name for name in drawn if name not in sets.OF_THEIR_OWN)
    pool = corpus.pool_of(rng.choice(drawn))
    names = tuple(name for name in drawn if corpus.pool_of(name) is pool)
    draw = bundle.several_patients if job.part == "patients" else bundle.contradiction
    data, _, truth = draw(rng, treatment, names, pool)
    return data, truth


@cache
def faithful(set_of: str) -> tuple[str, ...]:
    """The printed layouts that show the patient they are given; others invent one of their own.

    Where several papers must be one patient's, only these tell whose each page is.
    """
    names = chain.from_iterable(families(set_of)[name] for name in PRINTED)
    return tuple(name for name in names if _shows(name))


def _shows(name: str) -> bool:
    referral = invent.referral(Random("faithful"), corpus.BASE_DAY, corpus.pool_of(name))
    paper = Paper()
    layouts.draw(name, paper, referral, Random("faithful"))
    with _open_pdf(stream=paper.finish().pdf, filetype="pdf") as drawn:
        text = "".join(page.get_text() for page in drawn)
    return referral.patient.last.lower() in text.lower()


def families(set_of: str) -> dict[str, tuple[str, ...]]:
    """The layouts of referrals by family, of those that tune the reader or that judge it."""
    return layouts.REPORTING_FAMILIES if set_of == "reporting" else layouts.TUNING_FAMILIES


def _fields(wish: Wish) -> list[list[Job]]:
    cells = []
    for treatment in wish.treatments:
        cells += [_cell(wish, name, treatment, wish.per_cell) for name in PRINTED]
    ways = OTHER_WAYS if wish.treatments == CELLS else ()
    cells += [_cell(wish, name, way, wish.other_ways) for way in ways for name in PRINTED]
    hands = HAND_WAYS if wish.treatments == CELLS else ()
    return cells + [_cell(wish, "hand", way, wish.per_cell // 2) for way in hands]


def _cell(wish: Wish, family: str, treatment: str, count: int) -> list[Job]:
    names = families(wish.set_of).get(family, ())
    if not names:
        return []
    return [
        Job("fields", family, treatment, names[number % len(names)], number, wish.set_of)
        for number in range(count)
    ]


def _kinds(wish: Wish) -> list[list[Job]]:
    names = layouts.REPORTING_OTHERS if wish.set_of == "reporting" else layouts.TUNING_OTHERS
    return [
        [Job("kinds", "other", way, name, number, wish.set_of) for number in range(wish.kinds)]
        for way in KIND_WAYS
        if way in wish.treatments
        for name in names
    ]


def _patients(wish: Wish) -> list[list[Job]]:
    counts = {
        "text": wish.faxes,
        "fine_clean": wish.scanned_faxes,
        "fax_tiff": wish.scanned_faxes // 2,
    }
    ways = WAYS if wish.treatments == CELLS else wish.treatments
    return [_many(wish, "patients", way, n) for way, n in counts.items() if way in ways]


def _many(wish: Wish, part: Part, treatment: str, count: int) -> list[Job]:
    return [Job(part, "several", treatment, "several", n, wish.set_of) for n in range(count)]


def _is_main(job: Job) -> bool:
    return job.part == "fields" and job.treatment in CELLS and job.family in PRINTED


def _mixed(main: Iterator[Job], rest: Iterator[Job]) -> Iterator[Job]:
    """Six of the main table, then one other, until both are used up."""
    while six := list(islice(main, 6)):
        yield from six
        yield from islice(rest, 1)
    yield from rest


def _in_turns(cells: list[list[Job]]) -> Iterator[Job]:
    for row in zip_longest(*cells):
        yield from (job for job in row if job is not None)

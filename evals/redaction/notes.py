"""Draws notes with the place of every identifier and of every clinical phrase.

In a paper `[KIND:key]` is an identifier and `{phrase}` or `{~pool}` is what must survive; a key or
pool written in capitals is printed in capitals. What stands as `[-:key]` may stay or go.
"""

from __future__ import annotations

import json
import random
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Literal

from evals.redaction.circles.attending import invent_attending_person
from evals.redaction.circles.caseload import invent_patient_of_the_caseload
from evals.redaction.circles.charting import invent_charted_person
from evals.redaction.circles.front_desk import invent_front_desk_person
from evals.redaction.circles.further_strangers import invent_further_stranger
from evals.redaction.circles.later import invent_later_person
from evals.redaction.circles.monthly import invent_monthly_person
from evals.redaction.circles.neighbors import invent_neighboring_person
from evals.redaction.circles.phone_book import invent_person_from_the_phone_book
from evals.redaction.circles.quarterly import invent_quarterly_person
from evals.redaction.circles.regulars import invent_regular_patient
from evals.redaction.circles.roster import invent_patient_on_the_roster
from evals.redaction.circles.strangers import invent_stranger
from evals.redaction.circles.unheard import invent_unheard_of_person
from evals.redaction.circles.unknown import invent_unknown_person
from evals.redaction.circles.unmet import invent_unmet_person
from evals.redaction.circles.unseen import invent_unseen_person
from evals.redaction.circles.untold import invent_untold_person
from evals.redaction.circles.usual import invent_usual_person
from evals.redaction.circles.waiting_room import invent_patient_in_the_waiting_room
from evals.redaction.circles.weekly import invent_weekly_person
from evals.redaction.circles.yearly import invent_yearly_person
from evals.redaction.damage import damaged
from evals.redaction.papers import (
    reporting_plain_chart,
    reporting_plain_desk,
    reporting_plain_mail,
    tuning,
    tuning_agencies,
    tuning_back_office,
    tuning_care,
    tuning_charts,
    tuning_correspondence,
    tuning_counterparts,
    tuning_days,
    tuning_departments,
    tuning_errands,
    tuning_everyday,
    tuning_exchange,
    tuning_floor,
    tuning_front_desk,
    tuning_further,
    tuning_gym_floor,
    tuning_incoming,
    tuning_inside,
    tuning_later,
    tuning_letters,
    tuning_mailroom,
    tuning_monthly,
    tuning_outside,
    tuning_partners,
    tuning_quarterly,
    tuning_received,
    tuning_records,
    tuning_referrers,
    tuning_rooms,
    tuning_specialists,
    tuning_switchboard,
    tuning_therapists,
    tuning_treating,
    tuning_usual,
    tuning_visits,
    tuning_weekly,
    tuning_written,
    tuning_yearly,
)
from evals.redaction.people import Invented, Pool, invent
from evals.redaction.renaming import Known, Renaming

Split = Literal["tuning", "reporting"]
Pools = dict[str, tuple[str, ...]]
VARIANTS = ("common", "rare", "wordlike", "capitals", "ocr 1 %", "ocr 3 %", "ocr 5 %")
_RATES = {"ocr 1 %": 0.01, "ocr 3 %": 0.03, "ocr 5 %": 0.05}
_FIELD = re.compile(r"\[([A-Z_-]+):([A-Za-z_0-9]+)\]|\{(~?)([^{}]*)\}")
_SOURCES = {
    "tuning": (
        (invent, (tuning, tuning_further, tuning_later)),
        (invent_stranger, (tuning_incoming, tuning_written)),
        (invent_further_stranger, (tuning_received, tuning_everyday)),
        (invent_unmet_person, (tuning_outside, tuning_inside)),
        (invent_unseen_person, (tuning_referrers, tuning_floor)),
        (invent_unheard_of_person, (tuning_agencies, tuning_departments)),
        (invent_untold_person, (tuning_visits,)),
        (invent_unknown_person, (tuning_rooms,)),
        (invent_usual_person, (tuning_usual,)),
        (invent_later_person, (tuning_specialists,)),
        (invent_weekly_person, (tuning_weekly,)),
        (invent_monthly_person, (tuning_monthly,)),
        (invent_quarterly_person, (tuning_quarterly,)),
        (invent_yearly_person, (tuning_yearly,)),
        (invent_front_desk_person, (tuning_front_desk, tuning_back_office)),
        (invent_charted_person, (tuning_charts, tuning_letters)),
        (invent_attending_person, (tuning_care, tuning_errands)),
        (invent_neighboring_person, (tuning_partners, tuning_days)),
        (invent_regular_patient, (tuning_records, tuning_correspondence)),
        (invent_patient_of_the_caseload, (tuning_treating, tuning_exchange)),
        (invent_patient_on_the_roster, (tuning_therapists, tuning_counterparts)),
        (
            invent_patient_in_the_waiting_room,
            (tuning_gym_floor, tuning_mailroom, tuning_switchboard),
        ),
    ),
    "reporting": (
        (
            invent_person_from_the_phone_book,
            (reporting_plain_chart, reporting_plain_mail, reporting_plain_desk),
        ),
    ),
}
"""Who is invented for which papers."""
PROVIDER_KINDS = frozenset({"PROVIDER", "FACILITY", "NPI"})


@dataclass(frozen=True)
class Mark:
    """A piece of a note: an identifier by kind, or a phrase that must survive (`KEEP`).

    `EITHER` is what may stay or go.
    """

    start: int
    end: int
    kind: str


@dataclass(frozen=True)
class Note:
    """One note with its truth."""

    text: str
    variant: str
    template: int
    marks: tuple[Mark, ...]
    known: Known = field(default_factory=dict)
    circle: str = ""
    """Whose papers it is one of: people and papers that one hand invented."""

    @property
    def from_ocr(self) -> bool:
        """Whether the strict setting is for it."""
        return self.variant.startswith("ocr")


def papers(split: Split) -> list[tuple[Callable[..., Invented], str, Pools, str]]:
    """Return every paper: who invents its people, what it says, its pools, whose circle it is."""
    return [
        (who, template, source.POOLS, f"{split} {circle}")
        for circle, (who, sources) in enumerate(_SOURCES[split])
        for source in sources
        for template in source.TEMPLATES
    ]


def draw_notes(count: int, seed: int, split: Split, *, renamed: bool = False) -> Iterator[Note]:
    """Yield notes, every template in every variant by turns; `renamed` gives people other names."""
    every = papers(split)
    for number in range(count):
        rng = random.Random(f"{seed} {split} {number}")
        variant = VARIANTS[number % len(VARIANTS)]
        template = number // len(VARIANTS) % len(every)
        who, paper, pools, circle = every[template]
        person = who(rng, _pool(rng, variant))
        text, marks = _filled(rng, paper, pools, person.values)
        known = person.known
        if renamed:
            text, marks, known = _renamed(rng, text, marks, known)
        note = _note(rng, text, marks, variant)
        yield replace(note, template=template, known=known, circle=circle)


def read_notes(folder: Path) -> Iterator[Note]:
    """Yield the notes of a folder: `NAME.txt` with its truth beside it in `NAME.json`."""
    for number, path in enumerate(sorted(folder.glob("*.json"))):
        truth = json.loads(path.read_text(encoding="utf-8"))
        text = path.with_suffix(".txt").read_text(encoding="utf-8")
        marks = [Mark(each["start"], each["end"], _kind(each["label"])) for each in truth["spans"]]
        marks += [Mark(each["start"], each["end"], "KEEP") for each in truth["keep"]]
        known: Known = {
            name: "-".join(map(str, value)) if isinstance(value, list) else str(value)
            for name, value in truth["known"].items()
        }
        yield Note(text, str(truth["variant"]), number, tuple(marks), known)


def _kind(label: str) -> str:
    return "PROVIDER" if label.endswith("PROVIDER") else label


def _note(rng: random.Random, text: str, marks: list[Mark], variant: str) -> Note:
    if variant == "capitals":
        text = text.upper()
    if variant in _RATES:
        text, places = damaged(text, _RATES[variant], rng)
        marks = [Mark(places[mark.start], places[mark.end], mark.kind) for mark in marks]
    kept = tuple(mark for mark in marks if text[mark.start : mark.end].strip())
    return Note(text, variant, 0, kept)


def _renamed(
    rng: random.Random, text: str, marks: list[Mark], known: Known
) -> tuple[str, list[Mark], Known]:
    renaming = Renaming(rng)
    text, pieces = renaming.renamed(text, [(mark.start, mark.end, mark.kind) for mark in marks])
    return text, [Mark(*piece) for piece in pieces], renaming.known(known)


def _pool(rng: random.Random, variant: str) -> Pool:
    if variant in ("common", "rare", "wordlike"):
        return variant  # type: ignore[return-value]
    return rng.choice(("common", "rare", "wordlike"))


def _filled(
    rng: random.Random, template: str, pools: Pools, values: dict[str, str]
) -> tuple[str, list[Mark]]:
    made: list[str] = []
    marks: list[Mark] = []
    length = at = 0
    for match in _FIELD.finditer(template):
        kind, key, from_pool, phrase = match.groups()
        before = template[at : match.start()]
        name = (key or phrase).lower()
        found = values[name] if key else rng.choice(pools[name]) if from_pool else phrase
        put = found.upper() if (key or phrase).isupper() else found
        start = length + len(before)
        made += [before, put]
        length = start + len(put)
        at = match.end()
        marks.append(Mark(start, length, "EITHER" if kind == "-" else kind or "KEEP"))
    made.append(template[at:])
    return "".join(made), marks

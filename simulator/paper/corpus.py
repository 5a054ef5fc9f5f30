"""Writes many invented documents with their truth, to measure how well they are read."""

from __future__ import annotations

import json
from collections.abc import Sequence
from datetime import date, timedelta
from pathlib import Path
from random import Random
from typing import Any

from simulator.paper import invent, layouts, sets
from simulator.paper.facts import Referral
from simulator.paper.fax_line import Sender, send
from simulator.paper.invent import Pool
from simulator.paper.people.common_week import COMMON_WEEK
from simulator.paper.people.composed import COMPOSED
from simulator.paper.people.everyday import EVERYDAY
from simulator.paper.people.ordinary import ORDINARY
from simulator.paper.people.plain_days import PLAIN_DAYS
from simulator.paper.people.seen import SEEN
from simulator.paper.people.seen_eighteenth import SEEN_EIGHTEENTH
from simulator.paper.people.seen_eighth import SEEN_EIGHTH
from simulator.paper.people.seen_eleventh import SEEN_ELEVENTH
from simulator.paper.people.seen_fifteenth import SEEN_FIFTEENTH
from simulator.paper.people.seen_fifth import SEEN_FIFTH
from simulator.paper.people.seen_fourteenth import SEEN_FOURTEENTH
from simulator.paper.people.seen_fourth import SEEN_FOURTH
from simulator.paper.people.seen_nineteenth import SEEN_NINETEENTH
from simulator.paper.people.seen_ninth import SEEN_NINTH
from simulator.paper.people.seen_seventeenth import SEEN_SEVENTEENTH
from simulator.paper.people.seen_seventh import SEEN_SEVENTH
from simulator.paper.people.seen_sixteenth import SEEN_SIXTEENTH
from simulator.paper.people.seen_sixth import SEEN_SIXTH
from simulator.paper.people.seen_tenth import SEEN_TENTH
from simulator.paper.people.seen_third import SEEN_THIRD
from simulator.paper.people.seen_thirteenth import SEEN_THIRTEENTH
from simulator.paper.people.seen_twelfth import SEEN_TWELFTH
from simulator.paper.people.seen_twentieth import SEEN_TWENTIETH
from simulator.paper.people.seen_twenty_first import SEEN_TWENTY_FIRST
from simulator.paper.people.seen_twenty_fourth import SEEN_TWENTY_FOURTH
from simulator.paper.people.seen_twenty_second import SEEN_TWENTY_SECOND
from simulator.paper.people.seen_twenty_third import SEEN_TWENTY_THIRD
from simulator.paper.people.unseen import UNSEEN
from simulator.paper.record import truth_of
from simulator.paper.sheet import Paper

BASE_DAY = date(2026, 11, 23)
_OF_THEIR_TIME = (
    (sets.PLAIN_DAYS, PLAIN_DAYS),
    (sets.ORDINARY, ORDINARY),
    (sets.COMMON_WEEK, COMMON_WEEK),
    (sets.COMPOSED, COMPOSED),
    (sets.THIRD_REPORTING, SEEN_THIRD),
    (sets.FOURTH_REPORTING, SEEN_FOURTH),
    (sets.FIFTH_REPORTING, SEEN_FIFTH),
    (sets.SIXTH_REPORTING, SEEN_SIXTH),
    (sets.SEVENTH_REPORTING, SEEN_SEVENTH),
    (sets.EIGHTH_REPORTING, SEEN_EIGHTH),
    (sets.EVERYDAY, EVERYDAY),
    (sets.NINTH_REPORTING, SEEN_NINTH),
    (sets.TENTH_REPORTING, SEEN_TENTH),
    (sets.ELEVENTH_REPORTING, SEEN_ELEVENTH),
    (sets.TWELFTH_REPORTING, SEEN_TWELFTH),
    (sets.THIRTEENTH_REPORTING, SEEN_THIRTEENTH),
    (sets.FOURTEENTH_REPORTING, SEEN_FOURTEENTH),
    (sets.FIFTEENTH_REPORTING, SEEN_FIFTEENTH),
    (sets.SIXTEENTH_REPORTING, SEEN_SIXTEENTH),
    (sets.SEVENTEENTH_REPORTING, SEEN_SEVENTEENTH),
    (sets.EIGHTEENTH_REPORTING, SEEN_EIGHTEENTH),
    (sets.NINETEENTH_REPORTING, SEEN_NINETEENTH),
    (sets.TWENTIETH_REPORTING, SEEN_TWENTIETH),
    (sets.TWENTY_FIRST_REPORTING, SEEN_TWENTY_FIRST),
    (sets.TWENTY_SECOND_REPORTING, SEEN_TWENTY_SECOND),
    (sets.TWENTY_THIRD_REPORTING, SEEN_TWENTY_THIRD),
    (sets.TWENTY_FOURTH_REPORTING, SEEN_TWENTY_FOURTH),
    (sets.FORMERLY_REPORTING, SEEN),
)


def write(
    folder: Path,
    *,
    seed: int,
    count: int,
    names: Sequence[str],
    treatments: Sequence[str],
    canaries: bool = False,
) -> list[Path]:
    """Write documents, each with a truth file of the same name; layouts and treatments take turns.

    With canaries, each patient's identifiers occur nowhere else, and the truth lists them.

    Raises:
        ValueError: when a layout or treatment does not exist.
    """
    folder.mkdir(parents=True, exist_ok=True)
    written = []
    for index in range(count):
        layout = names[index % len(names)]
        treatment = treatments[(index // len(names) + index) % len(treatments)]
        marked = Random(f"{seed}/{index}/canary") if canaries else None
        data, suffix, truth = one(Random(f"{seed}/{index}"), layout, treatment, marked)
        path = folder / f"{index:04}_{layout}_{treatment}.{suffix}"
        path.write_bytes(data)
        text = json.dumps({"file": path.name, "seed": seed, **truth}, indent=1)
        path.with_suffix(".json").write_text(text + "\n", encoding="utf-8")
        written.append(path)
    return written


def one(
    rng: Random, layout: str, treatment: str, marked: Random | None = None
) -> tuple[bytes, str, dict[str, Any]]:
    """One document of a layout, sent one way: its bytes, file ending and truth.

    `marked` is where the identifiers of a canary come from, when the patient is to be one.
    """
    day = BASE_DAY - timedelta(days=rng.randint(0, 60))
    referral = invent.referral(rng, day, pool_of(layout))
    if layout == "operative_report":
        referral = _operated(rng, referral)
    told: tuple[str, ...] = ()
    if marked is not None:
        referral, told = invent.canary(referral, marked)
    paper = Paper()
    layouts.draw(layout, paper, referral, rng)
    if referral.order.side != "none" and "laterality" not in {*paper.facts, *paper.implied}:
        paper.imply("laterality", referral.order.side)
    document = paper.finish()
    arrival = send(document.pdf, treatment, sender_of(referral, rng), rng)
    truth = {**truth_of(document, treatment, arrival), "canaries": list(told)}
    return arrival.data, arrival.suffix, truth


def pool_of(layout: str) -> Pool:
    """Whose people stand on a layout: those that judge the reader have their own."""
    if layout in layouts.REPORTING:
        return UNSEEN
    for names, pool in _OF_THEIR_TIME:
        if layout in names:
            return pool
    return invent.USUAL


def sender_of(referral: Referral, rng: Random) -> Sender:
    """The header that the fax of a referring office carries."""
    number, to = referral.provider.fax, referral.clinic.fax
    when = f"{referral.order.ordered_on:%Y-%m-%d} {rng.randint(7, 17):02}:{rng.randint(0, 59):02}"
    return Sender(when, _dashed(number), _dashed(to), referral.provider.organization.upper()[:20])


def _dashed(digits: str) -> str:
    return f"{digits[:3]}-{digits[3:6]}-{digits[6:]}"


def _operated(rng: Random, referral: Referral) -> Referral:
    key = rng.choice(["total_knee", "total_hip", "rotator_cuff_tear", "acl_reconstruction"])
    order = invent.order(rng, referral.order.ordered_on, key)
    return Referral(**{**vars(referral), "order": order})

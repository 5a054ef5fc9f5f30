"""A record system's print of a referral order; its structure is drawn by lot for every paper."""

from __future__ import annotations

from collections.abc import Callable
from random import Random

from simulator.paper.drawn import about, ordered, prints
from simulator.paper.drawn.ends import (
    at_work,
    beside_each_other,
    close,
    now_and_then_bare,
    part,
    running,
    sign_by_system,
)
from simulator.paper.drawn.kit import Flow, Item, Office, of_a_print
from simulator.paper.facts import Referral
from simulator.paper.sheet import Paper

WHO = ("MD", "MD", "DO", "NP", "PA-C", "APRN")
KINDS = (
    "Health System|Medical Group|Clinic|Health Partners|Orthopedics|Family Medicine|"
    "Internal Medicine|Physician Network"
)
Part = Callable[[Flow], None]


def draw(paper: Paper, referral: Referral, rng: Random) -> None:
    """Draw the system's head, its sections in the order of this system, who signed."""
    keys: tuple[str, ...] = ()
    o = at_work("referral_record_print", referral, rng, of_a_print(rng), WHO, KINDS, keys)
    now_and_then_bare(o)
    flow = Flow(paper, o.kit, running(o))
    prints.printed_head(flow, o)
    parts = _parts(o)
    signs = o.one(len(parts), len(parts), len(parts), 2)
    for number, one in enumerate(parts):
        if number == signs:
            sign_by_system(flow, o)
        one(flow)
    if signs >= len(parts):
        sign_by_system(flow, o)
    prints.printed_foot(flow, o)
    close(o, paper)


def _parts(o: Office) -> list[Part]:
    """The sections; the patient stands first or behind the order, who pays may stand last."""
    who = part(o, o.words["patient_head"], about.patient(o, 0.65))
    cover = prints.cover(o, o.words["cover_head"])
    by = part(o, o.words["by_head"], about.referrer(o, o.often(0.5), o.often(0.8)))
    to = part(o, o.words["to_head"], about.therapist(o))
    dx = prints.diagnoses(o, o.words["dx_head"])
    order = part(o, o.words["order_head"], _order(o))
    asked = part(o, o.words["questions_head"], prints.questions(o))
    rest: list[Part] = [order, dx] if o.often(0.6) else [dx, order]
    if o.often(0.4):
        rest.append(asked)
    way = o.one("patient", "patient", "order", "doctors", "beside")
    if way == "order":
        return [*rest, who, by, cover]
    if way == "doctors":
        return [who, lambda flow: beside_each_other(flow, by, to), *rest, cover]
    if way == "beside":
        return [lambda flow: beside_each_other(flow, who, by), *rest, cover]
    ends: list[Part] = [cover, by] if o.often(0.5) else [by, cover]
    first = [who, *([to] if o.often(0.4) else [])]
    return [*first, cover, *rest, by] if o.often(0.4) else [*first, *rest, *ends]


def _order(o: Office) -> list[Item]:
    """What the system keeps of the order, what is ordered, since when, an accident."""
    rows = [*prints.referral(o), *prints.ordered_items(o)]
    if o.often(0.75):
        rows += ordered.began(o)
    if o.often(0.85):
        rows += ordered.accident(o)
    if o.often(0.15):
        rows.append(ordered.side(o))
    return rows

"""A record system's referral to an outside office with its face sheet; the structure is drawn."""

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
    sign_by_pen,
    sign_by_system,
)
from simulator.paper.drawn.kit import Flow, Item, Office, of_a_print
from simulator.paper.facts import Referral
from simulator.paper.sheet import Paper

WHO = ("MD", "MD", "DO", "NP", "PA-C")
KINDS = (
    "Medical Associates|Health Network|Orthopedics|Family Medicine|Clinic|Physicians Group|"
    "Spine Center|Primary Care"
)
Part = Callable[[Flow], None]


def draw(paper: Paper, referral: Referral, rng: Random) -> None:
    """Draw from whom to whom and what for, then on a sheet of its own who the patient is."""
    keys: tuple[str, ...] = ()
    o = at_work("outside_referral_print", referral, rng, of_a_print(rng), WHO, KINDS, keys)
    now_and_then_bare(o)
    flow = Flow(paper, o.kit, running(o))
    prints.printed_head(flow, o)
    for one in _parts(o):
        one(flow)
    sign_by_pen(flow, o) if o.often(0.25) else sign_by_system(flow, o)
    flow.kind = "demographics"
    flow.turn() if o.often(0.4) else _fresh(flow)
    for one in _face(o):
        one(flow)
    prints.printed_foot(flow, o)
    close(o, paper)


def _fresh(flow: Flow) -> None:
    """The next sheet, which has a head of its own."""
    flow.sheet = flow.paper.page(flow.kind)
    flow.y = 50.0


def _parts(o: Office) -> list[Part]:
    """From whom, to whom, for whom and what, in the order of this system."""
    named = about.patient(o, 0.1)[: o.one(2, 3, 4)]
    if all(one.label != o.words["born"] for one in named):
        named.append(o.item("born", o.desk.born()))
    who = part(o, o.words["patient_head"], named)
    by = part(o, o.words["by_head"], [*about.referrer(o, o.often(0.6)), *_sender(o)])
    to = part(o, o.words["to_head"], about.therapist(o))
    dx = prints.diagnoses(o, o.words["dx_head"])
    rows = [*prints.referral(o), *prints.ordered_items(o)]
    if o.often(0.8):
        rows += ordered.began(o)
    rows += ordered.accident(o) if o.often(0.85) else []
    order = part(o, o.words["order_head"], rows)
    way = o.one("from to", "to from", "beside", "patient", "patient")
    rest = [order, dx] if o.often(0.5) else [dx, order]
    if way == "from to":
        return [by, to, who, *rest]
    if way == "to from":
        return [to, by, who, *rest]
    if way == "beside":
        pair = o.one((by, to), (to, by))
        return [lambda flow: beside_each_other(flow, *pair), who, *rest]
    return [who, *rest, by, *([to] if o.often(0.6) else [])]


def _sender(o: Office) -> list[Item]:
    """Who sends it from the office, who refers nobody."""
    return [o.item("sender", [o.words["senders"]])] if o.often(0.4) else []


def _face(o: Office) -> list[Part]:
    """The face sheet: patient, contacts, who pays, in some order."""

    def head(flow: Flow) -> None:
        flow.sheet.text(flow.left, flow.y, o.words["face"], o.kit.head.sized(o.one(12, 13)))
        flow.y += 26

    who = part(o, o.words["patient_head"], about.patient(o, 0.9))
    other = part(o, o.words["other_head"], about.beside(o))
    pays = prints.cover(o, o.words["cover_head"], 0.02)
    rest = [other, pays] if o.often(0.5) else [pays, other]
    return [head, who, *rest]

"""A primary care office's order for services elsewhere; its structure is drawn for every paper."""

from __future__ import annotations

from collections.abc import Callable
from random import Random

from simulator.paper.drawn import about, ordered
from simulator.paper.drawn.ends import (
    at_work,
    beside_each_other,
    close,
    day,
    foot,
    now_and_then_bare,
    on_few_sheets,
    part,
    running,
    sign_by_pen,
    sign_by_system,
    top,
)
from simulator.paper.drawn.kit import Choice, Flow, Item, Kit, Office, of_a_form
from simulator.paper.facts import Referral
from simulator.paper.sheet import Paper, Run

WHO = ("MD", "MD", "DO", "NP", "PA-C", "FNP-C", "APRN")
KINDS = (
    "Family Medicine|Primary Care|Internal Medicine|Family Practice|Community Health Center|"
    "Medical Associates|Family Health Clinic|Internists"
)
OF_A_FAMILY = (
    "ladder_painter_back", "long_haul_leg_pain", "sciatica_gardener", "narrow_canal_walker",
    "sacral_joint_runner", "desk_neck_two_screens", "tension_neck_headache",
    "high_cupboard_shoulder", "frozen_shoulder_spring", "tennis_arm_renovator",
    "thumb_side_wrist_parent", "hip_worn_stairs", "hip_bursa_sofa", "knee_worn_market",
    "kneecap_cyclist", "curb_rolled_ankle", "heel_mornings_barefoot", "achilles_hill_walker",
    "unsteady_grandparent", "weak_after_flu_ward", "vertigo_pillow_turn", "rear_ended_neck_lights",
)  # fmt: skip
Part = Callable[[Flow], None]


def draw(paper: Paper, referral: Referral, rng: Random) -> None:
    """Draw the office, the patient, what is asked of whom and why, who orders it."""
    on_few_sheets(paper, referral, rng, of_a_form(rng), _written)


def _written(paper: Paper, referral: Referral, rng: Random, kit: Kit) -> Flow:
    o = at_work("primary_office_order_form", referral, rng, kit, WHO, KINDS, OF_A_FAMILY)
    now_and_then_bare(o)
    flow = Flow(paper, o.kit, running(o))
    top(flow, o, 0.35)
    for one in _parts(o):
        one(flow)
    sign_by_system(flow, o) if o.often(0.2) else sign_by_pen(flow, o)
    foot(flow, o)
    close(o, paper)
    return flow


def _parts(o: Office) -> list[Part]:
    """The parts in the order of this office; two short ones now and then side by side."""
    patient = about.patient(o, 0.7)
    who = part(o, o.words["patient_head"], patient)
    cover = part(o, o.words["cover_head"], about.cover(o, 0.06))
    referrer = part(o, o.words["by_head"], about.referrer(o, o.often(0.4), o.often(0.7)))
    to = part(o, o.words["to_head"], about.therapist(o))
    reason = part(o, o.words["dx_head"], _reason(o))
    order = part(o, o.words["order_head"], _order(o))
    other = part(o, o.words["other_head"], [*about.beside(o)[:2], *_papers(o)])
    way = o.one("plain", "beside", "beside", "order first", "doctor first", "mixed")
    if way == "beside":
        pair = o.one((who, cover), (referrer, to), (who, referrer), (who, cover))
        first: list[Part] = [lambda flow: beside_each_other(flow, *pair)]
        rest = [one for one in (who, cover, reason, order) if one not in pair]
        return [*first, *rest]
    if way == "order first":
        return [order, reason, who, cover]
    if way == "doctor first":
        return [referrer, who, cover, reason, order]
    if way == "mixed":
        return [to, who, reason, order, cover, other]
    return [who, cover, reason, order, *([other] if o.often(0.4) else [])]


def _reason(o: Office) -> list[Item]:
    """Why: the complaint, the diagnoses, since when, an accident."""
    rows = [*ordered.diagnoses(o), *ordered.began(o)]
    if o.often(0.6):
        rows.insert(o.one(0, len(rows)), ordered.reason(o))
    if o.often(0.8):
        rows += ordered.accident(o)
    if o.often(0.15):
        rows.append(ordered.side(o))
    return rows


def _order(o: Office) -> list[Item]:
    """The day, which service, to what end, the order in words or line by line."""
    rows: list[Item] = [day(o)] if o.often(0.6) else []
    if o.often(0.65):
        names = o.words["services"].split("|")
        rows.append(Item(o.words["of_service"], [], tuple(
            Choice(name, name in ("Physical Therapy", "PT")) for name in names
        )))  # fmt: skip
    else:
        rows.append(o.item("of_service", [o.words["service"]]))
    if o.often(0.35):
        actions = o.words["actions"].split("|")
        wanted = next(one for one in actions if "treat" in one or one == "New referral")
        rows.append(Item(o.words["please"], [], tuple(
            Choice(one, one == wanted) for one in actions
        )))  # fmt: skip
    if o.often(0.5):
        rows.append(ordered.urgency(o, squares=True))
    return [*rows, *_told(o)]


def _told(o: Office) -> list[Item]:
    """How often and what to do: in one note, or each with its name."""
    if o.often(0.4):
        note: list[Run] = [*ordered.asked(o), ". ", *o.desk.course(), "."]
        care = o.desk.care(0.3)
        if care and o.often(0.5):
            return [o.item("notes", [*note, " ", f"{o.words['care']}: ", *care])]
        return [o.item("notes", note), o.item("care", care)]
    rows, is_bare = ordered.course(o, squares=o.often(0.4)), ordered.is_bare(o)
    treat = o.item("treat", ordered.asked(o) if is_bare or o.often(0.5) else ordered.treatments(o))
    return [*rows, treat, ordered.care(o)] if o.often(0.5) else [treat, *rows, ordered.care(o)]


def _papers(o: Office) -> list[Item]:
    """What is sent along, which is no part of the order."""
    names = o.words["papers"].split("|")
    return [Item(o.words["enclosed"], [], tuple(Choice(one, o.often(0.4)) for one in names))]

"""An orthopedic office's referral form; its structure is drawn anew for every paper."""

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
    on_few_sheets,
    part,
    running,
    sign_by_pen,
    sign_by_system,
    top,
)
from simulator.paper.drawn.kit import Choice, Flow, Item, Kit, Office, of_a_form
from simulator.paper.drawn.rows import drawn, heading
from simulator.paper.drawn.squares import grid
from simulator.paper.facts import Referral
from simulator.paper.sheet import Paper

WHO = ("MD", "MD", "MD", "DO", "PA-C", "NP")
KINDS = (
    "Orthopedics|Orthopaedic Associates|Bone and Joint|Orthopaedic Specialists|Sports Medicine|"
    "Orthopedic Group|Hand and Shoulder Center|Spine and Joint"
)
OF_BONES = (
    "long_haul_leg_pain", "narrow_canal_walker", "fused_lumbar_spring", "neck_arm_tingling_guitar",
    "high_cupboard_shoulder", "frozen_shoulder_spring", "cuff_wear_swimmer", "cuff_sewn_june",
    "tennis_arm_renovator", "carpenter_golf_elbow", "thumb_side_wrist_parent", "hip_worn_stairs",
    "hip_bursa_sofa", "hip_replaced_march", "knee_worn_market", "knee_replaced_april",
    "kneecap_cyclist", "meniscus_scoped_may", "cruciate_rebuilt_soccer", "curb_rolled_ankle",
    "achilles_hill_walker", "ankle_plated_ice",
)  # fmt: skip
PARTS = ("neck", "shoulder", "elbow", "wrist", "low back", "hip", "knee", "ankle", "foot")
Part = Callable[[Flow], None]


def draw(paper: Paper, referral: Referral, rng: Random) -> None:
    """Draw whose form it is, its parts in the order of this office, who signed."""
    on_few_sheets(paper, referral, rng, of_a_form(rng), _written)


def _written(paper: Paper, referral: Referral, rng: Random, kit: Kit) -> Flow:
    o = at_work("ortho_office_form", referral, rng, kit, WHO, KINDS, OF_BONES)
    flow = Flow(paper, o.kit, running(o))
    top(flow, o, 0.25)
    for one in _parts(o):
        one(flow)
    sign_by_system(flow, o) if o.often(0.12) else sign_by_pen(flow, o)
    foot(flow, o)
    close(o, paper)
    return flow


def _parts(o: Office) -> list[Part]:
    """The parts in order: who is referred and who pays now and then stand side by side or last."""
    patient = about.patient(o, 0.35)
    if o.often(0.45):
        patient.insert(o.one(0, len(patient)), day(o))
    who = part(o, o.words["patient_head"], patient)
    pays = [] if o.often(0.25) else about.cover(o, 0.08)
    cover = part(o, o.words["cover_head"], pays)
    reason = _listed(o) if o.often(0.15) else part(o, o.words["dx_head"], _reason(o, True))
    order, treat = _order(o), _treatments(o)
    referrer = part(o, o.words["by_head"], about.referrer(o, o.often(0.4)))
    to = part(o, o.words["to_head"], about.therapist(o))
    middle = [reason, order, treat] if o.often(0.6) else [reason, treat, order]
    first: list[Part] = [who, cover]
    if pays and o.often(0.25):
        left, right = (who, cover) if o.often(0.8) else (cover, who)
        first = [lambda flow: beside_each_other(flow, left, right)]
    elif o.often(0.3):
        first, middle = [who], [*middle, cover]
    last = [referrer] if o.often(0.3) else []
    if o.often(0.2):
        first.append(to)
    return [*last, *first, *middle] if o.often(0.25) else [*first, *middle, *last]


def _listed(o: Office) -> Part:
    """The usual diagnoses with squares, the rest of the reason below."""
    choices = ordered.checklist(o)
    rest = part(o, "", _reason(o, False))

    def squares(flow: Flow) -> None:
        heading(flow, o.words["dx_head"], 80)
        grid(flow, choices, o.rng)
        rest(flow)

    return squares


def _reason(o: Office, named: bool) -> list[Item]:
    """Diagnosis, since when, the part of the body and the side, the operation, the complaint."""
    rows = ordered.diagnoses(o) if named else []
    more = ordered.began(o)
    if o.often(0.4):
        more.append(_body(o))
    if o.often(0.5):
        more.append(ordered.side(o))
    if o.often(0.3):
        more.append(ordered.reason(o))
    if o.often(0.3):
        o.rng.shuffle(more)
    return [*rows, *more] if o.often(0.75) else [*more, *rows]


def _body(o: Office) -> Item:
    """A square for each part of the body, which states nothing that is looked for."""
    order = o.desk.referral.order
    shown = [one for one in PARTS if one == order.condition.part or o.often(0.75)]
    return Item(o.words["part"], [], tuple(
        Choice(one.capitalize(), one == order.condition.part) for one in shown
    ))  # fmt: skip


def _order(o: Office) -> Part:
    """What is asked, how often and how long, what to mind, how soon."""
    rows: list[Item] = []
    if o.often(0.6):
        rows.append(Item("", [], (Choice(o.words["ask"], True),)))
    rows += ordered.course(o, squares=True)
    more = [ordered.care(o)]
    if o.often(0.35):
        more.append(ordered.urgency(o, squares=True))
    if o.desk.referral.order.condition.surgery and o.often(0.4):
        more.append(o.item("protocol", [o.words["protocols"]]))
    if o.often(0.4):
        o.rng.shuffle(more)
    return part(o, o.words["order_head"], [*rows, *more])


def _treatments(o: Office) -> Part:
    """Squares for treatments with a line for others, or the treatments in words."""
    if o.often(0.3):
        return part(o, "", [o.item("treat", ordered.treatments(o))], "lines")
    choices, left = ordered.offered(o, o.rng.randint(6, 16))

    def squares(flow: Flow) -> None:
        heading(flow, o.words["treat_head"], 70)
        grid(flow, choices, o.rng)
        if left or o.often(0.5):
            drawn(flow, [o.item("other", left)], "blanks", o.rng)

    return squares

"""A family doctor's short letter that refers a patient; its structure is drawn for every paper."""

from __future__ import annotations

from collections.abc import Callable
from random import Random

from simulator.paper.drawn import about, letters, ordered
from simulator.paper.drawn.ends import at_work, close, letterhead, now_and_then_bare, running
from simulator.paper.drawn.kit import Flow, Office, of_a_letter
from simulator.paper.drawn.rows import drawn
from simulator.paper.facts import Referral
from simulator.paper.sheet import Paper, Run

WHO = ("MD", "MD", "DO", "NP", "PA-C", "FNP-C")
KINDS = (
    "Family Medicine|Primary Care|Family Practice|Internal Medicine|Family Health|Physicians|"
    "Community Clinic|Family Doctors"
)
SEEN = (
    "ladder_painter_back", "sciatica_gardener", "narrow_canal_walker", "sacral_joint_runner",
    "desk_neck_two_screens", "tension_neck_headache", "high_cupboard_shoulder",
    "frozen_shoulder_spring", "tennis_arm_renovator", "carpenter_golf_elbow",
    "thumb_side_wrist_parent", "hip_worn_stairs", "hip_bursa_sofa", "knee_worn_market",
    "kneecap_cyclist", "curb_rolled_ankle", "heel_mornings_barefoot", "achilles_hill_walker",
    "unsteady_grandparent", "weak_after_flu_ward", "vertigo_pillow_turn", "rear_ended_neck_lights",
)  # fmt: skip
Said = list[Run]


def draw(paper: Paper, referral: Referral, rng: Random) -> None:
    """Draw the head, the few sentences that refer, the coverage somewhere, who signed."""
    o = at_work("brief_doctor_letter", referral, rng, of_a_letter(rng), WHO, KINDS, SEEN)
    now_and_then_bare(o)
    flow = Flow(paper, o.kit, running(o))
    pays = o.one("re", "re", "end", "last", "none")
    letterhead(flow, o, 0.35)
    named = o.often(0.35)
    first: list[Callable[[], object]] = [lambda: letters.dated(flow, o)]
    if o.often(0.7):
        first.append(lambda: letters.to(flow, o, False))
    if not named:
        first.append(lambda: letters.re_block(flow, o, letters.who(o, pays == "re")))
    if not named and o.often(0.2):
        first = [first[-1], *first[:-1]]
    for write in first:
        write()
    letters.line(flow, [o.words["greeting"]])
    flow.y += 8
    _asked(flow, o, named)
    if pays == "end" or (named and pays == "re"):
        letters.paragraph(flow, letters.covered(o))
    letters.farewell(flow, o, 0.25)
    if pays == "last":
        flow.y += 14
        drawn(flow, about.cover(o, 0.05), o.one("lines", "pairs", "table"), o.rng)
    close(o, paper, o.words["order"])


def _asked(flow: Flow, o: Office, named: bool) -> None:
    """Who and what for, the impression, the order: in one paragraph, in some, or line by line."""
    met: Said = [*letters.met(flow, o, named), " ", *letters.since(o)]
    if o.often(0.5):
        met += [o.words["tried"]]
    way = o.one("one", "some", "some", "block", "points")
    ends: Said = [o.words["options"]] if o.often(0.7) else []
    if way == "one":
        said: Said = [*met, " ", *letters.impression(o), " ", *letters.order_in_prose(o)]
        letters.paragraph(flow, [*said, " ", *ends])
        return
    letters.paragraph(flow, met)
    if way == "some":
        if o.often(0.3):
            flow.y += 2
            drawn(flow, ordered.diagnoses(o), "lines", o.rng)
        else:
            letters.paragraph(flow, letters.impression(o))
        letters.paragraph(flow, letters.order_in_prose(o))
    else:
        letters.ordering(flow, o, way, True)
    letters.paragraph(flow, ends)

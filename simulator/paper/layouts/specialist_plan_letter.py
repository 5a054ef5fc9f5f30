"""A specialist's letter after a consultation, the order within; its structure is drawn by lot."""

from __future__ import annotations

from random import Random

from simulator.paper.drawn import letters
from simulator.paper.drawn.ends import at_work, close, letterhead, now_and_then_bare, running
from simulator.paper.drawn.kit import Flow, Item, Office, of_a_letter
from simulator.paper.drawn.rows import drawn, heading
from simulator.paper.facts import Referral
from simulator.paper.sheet import Paper, Run

WHO = ("MD", "MD", "MD", "DO", "PA-C", "NP")
KINDS = (
    "Spine and Pain|Neurology|Physical Medicine|Orthopedics|Sports Medicine|Rheumatology|"
    "Neurosurgery|ENT and Balance|Orthopaedic Specialists"
)
SEEN = (
    "long_haul_leg_pain", "narrow_canal_walker", "neck_arm_tingling_guitar",
    "tension_neck_headache", "sciatica_gardener", "frozen_shoulder_spring", "cuff_wear_swimmer",
    "tennis_arm_renovator", "hip_worn_stairs", "hip_bursa_sofa",
    "knee_worn_market", "kneecap_cyclist", "achilles_hill_walker",
    "unsteady_grandparent", "vertigo_pillow_turn", "sacral_joint_runner", "seat_belt_shoulder",
    "side_impact_back",
)  # fmt: skip
Said = list[Run]


def draw(paper: Paper, referral: Referral, rng: Random) -> None:
    """Draw the head, whom it is to and about, what was found, the order, who signed."""
    kit = of_a_letter(rng)
    o = at_work("specialist_plan_letter", referral, rng, kit, WHO, KINDS, SEEN)
    now_and_then_bare(o)
    flow = Flow(paper, o.kit, running(o))
    pays = o.one("re", "end", "end", "middle", "none")
    letterhead(flow, o, 0.5)
    letters.dated(flow, o)
    greeting = letters.to(flow, o, o.often(0.35))
    named = o.often(0.15)
    if not named:
        letters.re_block(flow, o, letters.who(o, pays == "re"))
    letters.line(flow, [greeting])
    flow.y += 8
    way = o.one("prose", "block", "block", "points", "numbers", "sheet", "prose")
    apart = o.often(0.7) or way == "sheet"
    _found(flow, o, named, apart)
    if pays == "middle":
        letters.paragraph(flow, letters.covered(o))
    if way != "sheet":
        letters.ordering(flow, o, way, not apart)
    letters.paragraph(flow, [o.words["back"]])
    if pays == "end":
        letters.paragraph(flow, letters.covered(o))
    if way == "sheet":
        letters.farewell(flow, o, 0.3)
        letters.ordering(flow, o, way, o.often(0.6))
    else:
        letters.farewell(flow, o, 0.35)
    close(o, paper, o.words["order"])


def _found(flow: Flow, o: Office, named: bool, apart: bool) -> None:
    """The history, the examination, the films, the impression and what was agreed."""
    history: Said = [*letters.met(flow, o, named), " ", *letters.since(o), o.words["tried"]]
    if o.often(0.6):
        history += [" ", o.words["past"]]
    parts: list[Said] = [history, [o.words["exam"]]]
    parts.append([o.words["films"]] if o.often(0.7) else [])
    way = o.one("prose", "prose", "headed", "headed", "lines")
    parts.append(letters.impression(o, way != "prose") if apart else [])
    parts.append([o.words["options"]])
    if way == "prose" and o.often(0.5):
        parts = [history, [*parts[1], " ", *parts[2]], [*parts[3], " ", *parts[4]]]
    for head, runs in zip(o.words["heads"].split("|"), parts, strict=False):
        if not runs:
            continue
        if way == "headed":
            heading(flow, head, 30)
        if way == "lines":
            drawn(flow, [Item(head, runs)], "lines", o.rng)
            flow.y += 4
        else:
            letters.paragraph(flow, runs)

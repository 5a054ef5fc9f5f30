"""A surgeon's or hospital's letter after an operation; its structure is drawn for every paper."""

from __future__ import annotations

from random import Random

from simulator.paper.drawn import about, letters
from simulator.paper.drawn.ends import (
    at_work,
    close,
    letterhead,
    now_and_then_bare,
    part,
    running,
    title,
)
from simulator.paper.drawn.kit import Flow, Item, Office, of_a_letter
from simulator.paper.drawn.rows import drawn, heading
from simulator.paper.facts import Referral
from simulator.paper.sheet import Paper, Run

WHO = ("MD", "MD", "MD", "DO", "PA-C")
KINDS = (
    "Regional Hospital|Surgical Specialists|Memorial Hospital|Orthopedic Surgery|Medical Center|"
    "Joint Replacement Center|Surgery Associates|Orthopaedic Institute"
)
OPERATED = (
    "fused_lumbar_spring", "cuff_sewn_june", "hip_replaced_march", "knee_replaced_april",
    "meniscus_scoped_may", "cruciate_rebuilt_soccer", "ankle_plated_ice",
)  # fmt: skip
Said = list[Run]


def draw(paper: Paper, referral: Referral, rng: Random) -> None:
    """Draw the head, the operation and how it went, the order, who pays, who signed."""
    kit = of_a_letter(rng)
    o = at_work("operated_patient_letter", referral, rng, kit, WHO, KINDS, OPERATED)
    now_and_then_bare(o)
    flow = Flow(paper, o.kit, running(o))
    pays = o.one("re", "end", "part", "none", "end")
    letterhead(flow, o, 0.3)
    if o.often(0.3):
        title(flow, o, "orders_head")
    letters.dated(flow, o)
    greeting = o.words["greeting"]
    if o.often(0.75):
        greeting = letters.to(flow, o, o.often(0.25))
    rows = letters.who(o, pays == "re")
    if o.often(0.4):
        done = [one for one in _operation(o) if one.runs]
        rows += done
    else:
        done = []
    letters.re_block(flow, o, rows)
    if o.often(0.85):
        letters.line(flow, [greeting])
        flow.y += 8
    way = o.one("prose", "block", "block", "points", "numbers", "sheet")
    apart = o.often(0.5)
    _told(flow, o, apart, bool(done))
    _close(flow, o, way, apart, pays)
    close(o, paper, o.words["order"])


def _operation(o: Office) -> list[Item]:
    """What was operated and when, with names of their own."""
    return [o.item("done_name", o.desk.surgery()),
            o.item("on_name", o.desk.began(0.1))]  # fmt: skip


def _told(flow: Flow, o: Office, apart: bool, done: bool) -> None:
    """The visit, the operation, the wound, the films, how the patient does."""
    met: Said = [*letters.met(flow, o, False)]
    if not done or o.often(0.3):
        met += [" ", *letters.since(o)]
    parts: list[Said] = [met, [o.words["exam"]], [o.words["films"]] if o.often(0.6) else []]
    way = o.one("prose", "joined", "headed", "lines")
    headed = way in ("headed", "lines")
    parts += [letters.impression(o, headed) if apart else [], [o.words["options"]]]
    if way == "joined":
        parts = [met, [*parts[1], " ", *parts[2], " ", *parts[4]], parts[3]]
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


def _close(flow: Flow, o: Office, way: str, apart: bool, pays: str) -> None:
    """The order with how it goes on, who pays, the signature before or behind the order."""
    if way == "sheet":
        letters.farewell(flow, o, 0.3)
        letters.ordering(flow, o, way, not apart)
        letters.paragraph(flow, [o.words["phases"]])
    else:
        letters.ordering(flow, o, way, not apart)
        if o.often(0.6):
            letters.paragraph(flow, [o.words["phases"]])
        letters.paragraph(flow, [o.words["back"]])
    if pays == "end":
        letters.paragraph(flow, letters.covered(o))
    if pays == "part":
        part(o, o.words["cover_head"], about.cover(o, 0.04))(flow)
    if way != "sheet":
        letters.farewell(flow, o, 0.4)

"""A therapy prescription for a claim at work or on the road; its structure is drawn every time."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from random import Random

from simulator.paper import extras
from simulator.paper.drawn import about, ordered
from simulator.paper.drawn.ends import (
    at_work,
    beside_each_other,
    close,
    day,
    foot,
    letterhead,
    on_few_sheets,
    part,
    running,
    sign_by_pen,
    title,
)
from simulator.paper.drawn.kit import Choice, Flow, Item, Kit, Office, of_a_form
from simulator.paper.drawn.rows import drawn, heading
from simulator.paper.drawn.squares import grid
from simulator.paper.facts import Referral
from simulator.paper.sheet import Fact, Paper, Run, Style

WHO = ("MD", "MD", "DO", "PA-C", "NP")
KINDS = "Occupational Health|Urgent Care|Orthopedics|Occupational Medicine|Injury Clinic|Spine Care"
AT_WORK = (
    "pallet_lift_back", "conveyor_shoulder_pull", "wet_floor_knee_shift", "stepladder_ankle_shift",
)  # fmt: skip
ON_THE_ROAD = ("rear_ended_neck_lights", "side_impact_back", "seat_belt_shoulder")
CARRIERS = {
    "work": ("Sedgwick", "Travelers", "Gallagher Bassett", "The Hartford", "Zurich North America",
             "Liberty Mutual", "CorVel", "ESIS", "AmTrust", "Broadspire", "SAIF", "Employers"),
    "auto": ("State Farm", "Progressive", "GEICO", "Allstate", "USAA", "Nationwide", "Farmers",
             "American Family", "Erie Insurance", "Safeco"),
}  # fmt: skip
Part = Callable[[Flow], None]


def draw(paper: Paper, referral: Referral, rng: Random) -> None:
    """Draw the claim, the injured person, what is ordered for how long, who prescribes it."""
    on_few_sheets(paper, referral, rng, of_a_form(rng), _written)


def _written(paper: Paper, referral: Referral, rng: Random, kit: Kit) -> Flow:
    keys = AT_WORK if rng.random() < 0.65 else ON_THE_ROAD
    o = at_work("carrier_therapy_form", referral, rng, kit, WHO, KINDS, keys)
    kind = o.desk.referral.order.condition.accident
    cover = replace(referral.coverage, payer=rng.choice(CARRIERS[kind]), plan="", group_number="")
    o.desk.referral = replace(o.desk.referral, coverage=cover, secondary=None)
    flow = Flow(paper, o.kit, running(o))
    by_network = o.often(0.4)
    _network(flow, o) if by_network else letterhead(flow, o)
    said = o.often(0.5)
    fact = Fact("accident", o.words[f"title_{kind}"], kind) if said else None
    title(flow, o, f"title_{kind}" if said else "title", fact)
    for one in _parts(o, by_network, said):
        one(flow)
    sign_by_pen(flow, o)
    foot(flow, o)
    close(o, paper)
    return flow


def _network(flow: Flow, o: Office) -> None:
    """Whose form it is: a network's, with numbers that are nobody's who refers."""
    more = about.others(o)
    name = f"{o.one('Meridian', 'Atlas', 'Compass', 'Summit', 'Unified')} {o.words['network']}"
    place = o.one("left", "middle")
    look = Style(o.one("hebo", "tibo"), o.one(13, 15))
    small = flow.kit.small.sized(8.5)
    line = f"Fax referrals to {more.number()}   Questions {more.number()}"
    flow.y += 4
    for said, style in ((name, look), (line, small)):
        put = flow.sheet.text if place == "left" else flow.sheet.centre
        put(flow.left if place == "left" else 306, flow.y, said, style)
        flow.y += 14
    flow.y += 12


def _parts(o: Office, by_network: bool, said: bool) -> list[Part]:
    """The parts in the order of this form."""
    who = part(o, o.words["patient_head"], _injured(o))
    claim = part(o, o.words["claim_head"], _claim(o, said))
    reason = part(o, o.words["dx_head"], _reason(o))
    order = part(o, o.words["order_head"], _order(o))
    treat = _treatments(o)
    by = part(o, o.words["by_head"], about.referrer(o, by_network))
    first: list[Part] = [who, claim]
    if o.often(0.3):
        first = [lambda flow: beside_each_other(flow, who, claim)]
    elif o.often(0.3):
        first = [claim, who]
    middle = [reason, order, treat] if o.often(0.5) else [reason, treat, order]
    if not by_network and o.often(0.6):
        return [*first, *middle]
    return [*first, by, *middle] if o.often(0.5) else [*first, *middle, by]


def _injured(o: Office) -> list[Item]:
    """The injured person, where they live and work."""
    rows = about.patient(o, 0.6)
    if o.often(0.7):
        rows.append(o.item("works", [extras.employer(o.rng)]))
    return rows


def _claim(o: Office, said: bool) -> list[Item]:
    """Who pays, the number of the claim, its day and kind, who handles it."""
    desk, order, more = o.desk, o.desk.referral.order, about.others(o)
    kind = order.condition.accident
    rows = [
        o.item("payer", desk.payer(0.06, 0.0)),
        o.item("claim", [Fact("claim_number", order.claim_number)]),
        Item(desk.began_as(o.words["since"]), desk.began(0.05)),
    ]
    o.rng.shuffle(rows)
    if o.often(0.2):
        rows.insert(1, o.item("member", desk.member(0.1)))
    if not said or o.often(0.3):
        names = o.words["kinds"].split("|")
        rows.append(Item(o.words["hurt"], [], tuple(
            Choice(name, _is(name, kind), Fact("accident", name, kind)) for name in names
        )))  # fmt: skip
    if o.often(0.7):
        rows.append(o.item("adjuster", [desk.voice.word("adjuster", more.someone())]))
        if o.often(0.6):
            rows.append(o.item("adjuster_tel", [more.number()]))
    if o.often(0.25):
        rows.append(o.item("manager", [more.someone()]))
    return rows


def _is(name: str, kind: str) -> bool:
    """Whether a square's words are those of a kind of accident."""
    words = name.lower()
    if kind == "work":
        return "work" in words or words == "wc"
    return "auto" in words or "motor" in words or words == "mva"


def _reason(o: Office) -> list[Item]:
    """The diagnoses, the complaint, the side."""
    rows = ordered.diagnoses(o)
    more = [ordered.reason(o)] if o.often(0.4) else []
    if o.often(0.4):
        more.append(ordered.side(o))
    return [*rows, *more]


def _order(o: Office) -> list[Item]:
    """The day, what is asked, the course, precautions, what the patient may do at work."""
    rows: list[Item] = [day(o)] if o.often(0.5) else []
    if o.often(0.7):
        rows.append(Item(o.one("", o.words["of_service"]), [], (
            Choice(o.words["ask"], True), Choice(o.one("Work hardening", "FCE"), False),
        )))  # fmt: skip
    rows += [*ordered.course(o, squares=True), ordered.care(o)]
    if o.often(0.4):
        rows.append(ordered.urgency(o, squares=True))
    if o.often(0.35):
        names = o.words["statuses"].split("|")
        chosen = o.rng.randrange(len(names))
        rows.append(Item(o.words["work_status"], [], tuple(
            Choice(name, number == chosen) for number, name in enumerate(names)
        )))  # fmt: skip
    return rows


def _treatments(o: Office) -> Part:
    """Squares for treatments with a line for others, or the treatments in words."""
    if o.often(0.45):
        said: list[Run] = ordered.treatments(o)
        return part(o, o.one("", o.words["treat_head"]), [o.item("treat", said)])
    choices, left = ordered.offered(o, o.rng.randint(6, 14))

    def squares(flow: Flow) -> None:
        heading(flow, o.words["treat_head"], 70)
        grid(flow, choices, o.rng)
        if left or o.often(0.5):
            drawn(flow, [o.item("other", left)], "blanks", o.rng)

    return squares

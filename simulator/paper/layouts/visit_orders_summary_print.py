"""A record system's summary of a visit with the orders of that day; its structure is drawn."""

from __future__ import annotations

from collections.abc import Callable
from random import Random

from simulator.paper.drawn import about, ordered, prints
from simulator.paper.drawn.ends import (
    at_work,
    close,
    day,
    now_and_then_bare,
    part,
    running,
    sign_by_system,
)
from simulator.paper.drawn.kit import Flow, Item, Office, high, of_a_print
from simulator.paper.drawn.rows import WAYS, heading
from simulator.paper.facts import Referral
from simulator.paper.sheet import Paper, Run

WHO = ("MD", "MD", "DO", "NP", "PA-C", "FNP-C")
KINDS = (
    "Medical Group|Family Medicine|Health Center|Clinic|Primary Care|Internal Medicine|"
    "Orthopedics|Sports Medicine"
)
MEDICINES = (
    "lisinopril 10 mg tablet daily", "atorvastatin 20 mg tablet at bedtime",
    "metformin 500 mg twice daily", "levothyroxine 50 mcg daily", "amlodipine 5 mg daily",
    "omeprazole 20 mg daily", "sertraline 50 mg daily", "acetaminophen 500 mg as needed",
    "naproxen 500 mg twice daily with food", "vitamin D3 2000 units daily",
)  # fmt: skip
Part = Callable[[Flow], None]


def draw(paper: Paper, referral: Referral, rng: Random) -> None:
    """Draw the visit: patient, vital signs, medicines, diagnoses, the orders, what follows."""
    keys: tuple[str, ...] = ()
    o = at_work("visit_orders_summary_print", referral, rng, of_a_print(rng), WHO, KINDS, keys)
    now_and_then_bare(o)
    flow = Flow(paper, o.kit, running(o))
    prints.printed_head(flow, o)
    for one in _parts(o):
        one(flow)
    sign_by_system(flow, o)
    prints.printed_foot(flow, o)
    close(o, paper)


def _parts(o: Office) -> list[Part]:
    """The sections: the visit, then what was found and ordered, by lot."""
    patient = [*about.patient(o, 0.45), *_visit(o)]
    who = part(o, o.words["patient_head"], patient)
    cover = prints.cover(o, o.words["cover_head"])
    dx = prints.diagnoses(o, o.words["problems_head"])
    orders = [_orders(o)]
    chart: list[Part] = [_vitals(o)] if o.often(0.7) else []
    if o.often(0.6):
        chart.append(_listed(o, o.words["medicines_head"], o.rng.sample(MEDICINES, 3)))
    if o.often(0.6):
        chart.append(_listed(o, o.words["allergies_head"], [o.words["allergies"]]))
    o.rng.shuffle(chart)
    follow = [_listed(o, o.words["follow_head"], [o.words["follows"]])] if o.often(0.6) else []
    pays = [] if o.often(0.15) else [cover]
    way = o.one("chart first", "orders first", "cover last", "usual")
    if way == "chart first":
        return [who, *pays, *chart, dx, *orders, *follow]
    if way == "orders first":
        return [who, dx, *orders, *follow, *chart, *pays]
    if way == "cover last":
        return [who, dx, *chart, *orders, *follow, *pays]
    return [who, *pays, dx, *orders, *chart, *follow]


def _visit(o: Office) -> list[Item]:
    """The day of the visit, which is that of the order, with whom, and the family's doctor."""
    rows = [o.item("visit", o.desk.day()), o.item("by", o.desk.referrer())]
    if o.often(0.4):
        rows.append(o.item("npi", o.desk.npi(0.1)))
    if o.often(0.3):
        rows.append(o.item("family", [about.others(o).physician("MD")]))
    if o.often(0.3):
        rows.append(o.item("practice", [o.desk.office()]))
    return rows


def _vitals(o: Office) -> Part:
    """Four signs; nobody looks for them."""
    rng = o.rng
    told = {"BP": f"{rng.randint(108, 142)}/{rng.randint(64, 88)}", "Temp": "98.2 F", "T": "98.4",
            "Weight": f"{rng.randint(120, 240)} lb", "Wt": f"{rng.randint(120, 240)} lbs",
            "SpO2": f"{rng.randint(96, 99)}%", "BMI": f"{rng.randint(21, 34)}.{rng.randint(0, 9)}",
            "Ht": "5' 7\"", "Temperature": "97.9 F"}  # fmt: skip
    told |= dict.fromkeys(("Blood Pressure", "B/P"), told["BP"])
    pulse = str(rng.randint(60, 92))
    items = [Item(name, [told.get(name, pulse)]) for name in o.words["vitals"].split("|")]
    way = o.one("flowed", "pairs", "lines", "stack")

    def draw(flow: Flow) -> None:
        heading(flow, o.words["vitals_head"])
        WAYS[way](flow, items)

    return draw


def _listed(o: Office, head: str, rows: list[str]) -> Part:
    """A head with a line for each thing."""
    mark = o.one("", "- ", "\u2022 ")

    def draw(flow: Flow) -> None:
        heading(flow, head)
        for row in rows:
            _line(flow, [mark + row])
        flow.y += 3

    return draw


def _line(flow: Flow, runs: list[Run], shift: float = 0.0) -> None:
    flow.need(high(runs, flow.kit.value, flow.width - shift))
    flow.y = flow.wrapped(flow.left + shift, flow.width - shift, runs, flow.kit.value) + 2


def _orders(o: Office) -> Part:
    """The orders of the day, of which the therapy is one: in sentences, or with names."""
    more = [o.words["other_orders"]] if o.often(0.5) else []
    before = o.one("Ambulatory referral to ", "Referral: ", "Referral to ", "")
    service = f"{before}{o.words['service']}"
    rows = [*prints.ordered_items(o), *(ordered.began(o) if o.often(0.7) else [])]
    rows += ordered.accident(o) if o.often(0.85) else []
    if o.often(0.5):
        rows.append(ordered.urgency(o, squares=False))
    if o.often(0.3):
        rows.append(day(o))
    to = about.therapist(o)[:2] if o.often(0.4) else []
    whole = part(o, "", [*rows, *to], o.one("lines", "pairs", "table", "flowed"))
    first = o.often(0.5)

    def draw(flow: Flow) -> None:
        heading(flow, o.words["orders_head"], 80)
        for said in more if first else []:
            _line(flow, [said])
        _line(flow, [service])
        whole(flow)
        for said in [] if first else more:
            _line(flow, [said])

    return draw

"""An office's own plain form: every section set out in a way, and asked in words, drawn by lot."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from random import Random

from simulator.paper.composing import usual_sections as sections
from simulator.paper.composing.arranging import ARRANGEMENTS, Flow
from simulator.paper.composing.asking import Ask, Office
from simulator.paper.composing.composer import heading
from simulator.paper.composing.habits import office_of
from simulator.paper.composing.plan import Plan, of_a_form
from simulator.paper.composing.usual_rows import (
    LEFT,
    RIGHT,
    WAYS,
    coverages_across,
    coverages_down,
    set_rows,
)
from simulator.paper.facts import Referral
from simulator.paper.penned import signature
from simulator.paper.sheet import Paper, Style, width_of
from simulator.paper.truth import Mark, around

LABELS = "usual_labels.yaml"
MIDDLE = (LEFT + RIGHT) / 2
SIGNED_IN = ("blank", "below", "boxed")
Section = Callable[[Office], list[sections.Row]]
SECTIONS: dict[str, Section] = {
    "patient": sections.patient,
    "cover": sections.cover,
    "provider": sections.provider,
    "reason": sections.reason,
    "order": sections.order,
}


def draw(paper: Paper, referral: Referral, rng: Random) -> None:
    """Draw a form as roomy as keeps it to one page."""
    plan, seed = _plan(rng), rng.random()
    for looks in (plan, plan.tighter(), plan.tighter().tighter()):
        trial = Paper()
        _write(trial, looks, referral, Random(seed))
        if len(trial.kinds) == 1:
            break
    _write(paper, looks, referral, Random(seed))


def _plan(rng: Random) -> Plan:
    """The looks of a plain form: mostly colons behind labels, seldom answers in one line."""
    plan = replace(of_a_form(rng), mark=rng.choice([":", ":", ":", ""]), aligned=False)
    if plan.heading == "none" and rng.random() < 0.7:
        return replace(plan, heading=rng.choice(["bold", "grey", "ruled"]))
    return plan


def _write(paper: Paper, plan: Plan, referral: Referral, rng: Random) -> None:
    office = office_of(referral, rng, capitals=rng.random() < 0.1, labels=LABELS)
    flow = Flow(paper, plan, office.desk)
    _title(flow, office)
    one = rng.choice(WAYS) if rng.random() < 0.6 else ""
    names = ["patient", "cover", "provider", "reason", "order"]
    if rng.random() < 0.5:
        names = ["patient", "cover", "reason", "order", "provider"]
    if rng.random() < 0.2:
        names.insert(rng.choice([0, 4]), names.pop(names.index("provider")))
    for name in names:
        _section(flow, office, name, one or rng.choice(WAYS))
    _sign(flow, office)
    _join_name(paper)
    office.desk.conclude(paper, office.saying("asked"))
    paper.imply("referring_credentials", referral.provider.credentials)


def _title(flow: Flow, office: Office) -> None:
    """The title, on half of the forms under the name of the clinic that gives them out."""
    look, clinic = Style(flow.plan.label.font, 13).bold(), office.desk.referral.clinic
    if office.often(0.4):
        numbers = [office.desk.voice.number(digits) for digits in (clinic.phone, clinic.fax)]
        flow.sheet.centre(MIDDLE, flow.y - 8, clinic.organization, look)
        where = f"{clinic.street}, {clinic.city}, {clinic.state} {clinic.zip}"
        flow.sheet.centre(MIDDLE, flow.y + 4, where, flow.plan.small)
        said = f"Phone {numbers[0]}    Fax {numbers[1]}"
        flow.sheet.centre(MIDDLE, flow.y + 15, said, flow.plan.small)
        flow.y += 34
    flow.sheet.centre(MIDDLE, flow.y, office.saying("title"), look.sized(14))
    flow.y += 26


def _section(flow: Flow, office: Office, name: str, way: str) -> None:
    flow.room(80)
    heading(flow, office.saying(name), (LEFT, RIGHT))
    if name == "cover" and office.often(0.25):
        table = coverages_across if office.often(0.5) else coverages_down
        table(flow, *sections.both_covers(office))
    else:
        set_rows(flow, SECTIONS[name](office), way)
    flow.y += 5


def _sign(flow: Flow, office: Office) -> None:
    """A line or cell to sign in, with the day of the order beside it, now and then left open."""
    rng, way = office.rng, office.rng.choice(SIGNED_IN)
    flow.room(64)
    flow.y += 20
    name, middle, y = office.label("sign"), LEFT + 0.66 * (RIGHT - LEFT), flow.y
    day = office.ask("day", *office.desk.maybe(sections.BLANK, *office.desk.day()))
    ARRANGEMENTS[way](flow, [(LEFT, middle, Ask(name)), (middle, RIGHT, day)])
    start = LEFT + 6.0
    if way != "below":
        start += width_of(name, flow.plan.label.bold().font, flow.plan.label.size) + 8
    signature(flow.sheet, office.desk.referral, (start, y + (8 if way == "boxed" else 1), middle),
              rng, 20)  # fmt: skip


def _join_name(paper: Paper) -> None:
    """A name in two or three cells is one: stated where all of them are."""
    first, parts = paper.facts["patient_name"], paper.again.get("patient_name", [])
    if isinstance(first, list) or not parts or first.printed == first.value:
        return
    marks = [first, *parts]
    said = " ".join(mark.printed for mark in marks)
    box = around(*(mark.box for mark in marks))
    paper.facts["patient_name"] = Mark(first.value, first.page, box, said)
    paper.again.pop("patient_name")

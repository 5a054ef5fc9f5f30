"""A visit's chart, printed, with the therapy order in its plan; drawn anew for every paper."""

from __future__ import annotations

from random import Random

from simulator.paper.facts import Referral
from simulator.paper.inmail import prose, say, system, therapy
from simulator.paper.inmail.ends import Part, by_print, part
from simulator.paper.inmail.heads import running
from simulator.paper.inmail.leaf import Leaf, print_look
from simulator.paper.inmail.mail import Mail
from simulator.paper.inmail.ways import PRINT_WAYS, Way, band, listed, twice
from simulator.paper.sheet import Paper, Run

WHO = ("MD", "DO", "MD", "PA-C", "NP", "FNP-C")
KINDS = (
    "Orthopedic Group|Family Health Center|Primary Care|Spine & Sports|Neurology Clinic|"
    "Internal Medicine|Bone & Joint Clinic"
)


def draw(paper: Paper, referral: Referral, rng: Random) -> None:
    """Draw the head, the patient, the visit's parts, the plan with the order, who signed."""
    mail = Mail.of("chart_plan_print", referral, rng, print_look(rng), WHO, KINDS)
    mail.bare_now_and_then(0.08)
    leaf = Leaf(paper, mail.look, rng, running(mail))
    system.head(leaf, mail)
    for one in _parts(mail):
        one(leaf)
    by_print(leaf, mail)
    system.foot(leaf, mail)
    mail.conclude(paper)


def _parts(mail: Mail) -> list[Part]:
    words = mail.words
    way, other = mail.pick(*PRINT_WAYS), mail.pick(*PRINT_WAYS)
    who = say.patient(mail, home=0.4, more=0.35)
    who.insert(
        mail.pick(0, len(who), len(who)), mail.ask("visit", mail.voice.day(mail.order.ordered_on))
    )
    if mail.does(0.4):
        who.append(mail.ask("by", *say.signer(mail)))
    if mail.does(0.25):
        who.append(mail.ask("family_doctor", mail.others().physician()))
    chart: list[Part] = [_told(words["story_head"], mail)]
    notes = [
        system.vitals(mail),
        system.texts(words["drugs_head"], words["drugs"].split("|"), mail.pick("", "- ", "* ")),
        system.texts(words["allergy_head"], [words["allergy"]]),
        system.texts(words["exam_head"], [words["exam"]]),
    ]
    chart += [note for note in notes if mail.does(0.45)]
    mail.rng.shuffle(chart)
    plan = [system.diagnoses(mail, words["dx_head"], other), _plan(mail, other)]
    pays = system.cover(mail, words["cover_head"], way)
    parts: list[Part] = [part(words["patient_head"], who, way)]
    if mail.does(0.35):
        return [*parts, *plan, *chart, *([pays] if mail.does(0.5) else [])]
    if mail.does(0.5):
        parts.insert(1, pays)
    return [*parts, *chart, *plan]


def _told(heading: str, mail: Mail) -> Part:
    """The story in a paragraph."""
    runs = [*prose.seen(mail, named=False), " ", *prose.since(mail)]

    def draw(leaf: Leaf) -> None:
        band(leaf, heading, 60)
        prose.paragraph(leaf, runs)

    return draw


def _plan(mail: Mail, way: Way) -> Part:
    """The order among the visit's other orders: by questions, as points, or as a sentence."""
    words = mail.words
    manner = mail.pick("asks", "asks", "points", "sentence")
    extra = mail.rng.sample(words["other_plans"].split("|"), 2) if mail.does(0.6) else []
    point = mail.pick("- ", "* ", "\u2022 ", "1. ")

    def others(leaf: Leaf, rows: list[str]) -> None:
        for number, row in enumerate(rows, start=2):
            leaf.said([f"{number}. {row}" if point == "1. " else f"{point}{row}"])

    if manner == "asks":
        asks = [therapy.day(mail)] if mail.does(0.4) else []
        asks += system.wanted(mail)
        order = part(words["order_head"], asks, mail.pick(way, listed, twice))
        rest = system.texts(words["rest_head"], extra, "- ")
        return _both(order, rest) if extra else order
    if manner == "sentence":
        runs: list[Run] = [point, *prose.request(mail)]
    else:
        runs = [point, words["service"], ": ", *system.comment(mail)]
    when = part("", [therapy.day(mail)] if mail.does(0.3) else [], listed)

    def draw(leaf: Leaf) -> None:
        band(leaf, words["order_head"], 80)
        leaf.said(runs)
        others(leaf, extra)
        when(leaf)

    return draw


def _both(one: Part, other: Part) -> Part:
    def draw(leaf: Leaf) -> None:
        one(leaf)
        other(leaf)

    return draw

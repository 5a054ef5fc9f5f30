"""An office system's order requisition: blocks of who and who pays, and a table of the order."""

from __future__ import annotations

from random import Random

from simulator.paper.facts import Referral
from simulator.paper.inmail import say, system, therapy
from simulator.paper.inmail.ends import Part, by_pen, by_print, part
from simulator.paper.inmail.heads import running
from simulator.paper.inmail.leaf import Ask, Leaf, print_look
from simulator.paper.inmail.mail import Mail
from simulator.paper.inmail.ways import PRINT_WAYS, framed, listed
from simulator.paper.sheet import Paper, Run

WHO = ("MD", "MD", "DO", "NP", "PA-C", "APRN")
KINDS = (
    "Family Practice|Medical Associates|Orthopedics|Internal Medicine|Physicians|Health Clinic|"
    "Spine Institute|Women's Health"
)


def draw(paper: Paper, referral: Referral, rng: Random) -> None:
    """Draw the head, the blocks beside or below each other, the order, who signed."""
    mail = Mail.of("requisition_slip_print", referral, rng, print_look(rng), WHO, KINDS)
    mail.bare_now_and_then(0.1)
    leaf = Leaf(paper, mail.look, rng, running(mail))
    system.head(leaf, mail)
    for one in [*_blocks(mail), *_ordered(mail)]:
        one(leaf)
    if mail.does(0.3):
        by_pen(leaf, mail, numbers=False)
    else:
        by_print(leaf, mail)
    system.foot(leaf, mail)
    mail.conclude(paper)


def _blocks(mail: Mail) -> list[Part]:
    """Patient, who orders, who pays: two or three beside each other, or one after the other."""
    words = mail.words
    who = [ask for ask in say.patient(mail, home=0.5, more=0.25) if not ask.is_empty]
    by = say.referrer(mail, office=mail.does(0.3), numbers=0.8)
    pays = [ask for ask in say.cover(mail) if not ask.is_empty]
    claim = say.claim(mail)
    way = mail.pick("three", "two", "two", "below", "below")
    shown = [(words["patient_head"], who), (words["by_head"], by)]
    frame = mail.does(0.6)
    if way == "three":
        return [system.columns([*shown, (words["cover_head"], pays)], frame),
                *([part("", claim, listed)] if claim else [])]  # fmt: skip
    set_ = mail.pick(*PRINT_WAYS)
    cover = part(words["cover_head"], [*pays, *claim], set_)
    if way == "two":
        if mail.does(0.3):
            shown.reverse()
        return [system.columns(shown, frame), *([cover] if mail.does(0.85) else [])]
    rows: list[Part] = [part(head, asks, set_) for head, asks in shown]
    if mail.does(0.8):
        rows.insert(mail.pick(1, 2), cover)
    return rows


def _ordered(mail: Mail) -> list[Part]:
    """The order as a table with a row, or as questions and answers."""
    words, way = mail.words, mail.pick(*PRINT_WAYS)
    dx = system.diagnoses(mail, words["dx_head"], way)
    rows = system.particulars(mail)
    when = part("", [ask for ask in rows if mail.does(0.9) or ask.label == words["day"]], way)
    more = part(words["detail_head"], therapy.began(mail, 0.25), way)
    if mail.does(0.45):
        what: Part = part(words["order_head"], system.wanted(mail), mail.pick(way, framed, listed))
    else:
        what = _row_of_order(mail)
    to = part(words["to_head"], say.sent_to(mail), way)
    parts = [when, what, dx, more] if mail.does(0.5) else [dx, when, what, more]
    if mail.does(0.35):
        parts.insert(mail.pick(0, len(parts)), to)
    return parts


def _row_of_order(mail: Mail) -> Part:
    """A table: the service, how often, how many, and what the order says beside."""
    heads = mail.words["order_columns"].split("|")
    often, long = therapy.often_and_long(mail)
    note: list[Run] = [*therapy.asked(mail)]
    if mail.does(0.5):
        care = therapy.care(mail)
        note += [". ", f"{care.label}: ", *care.runs] if care.runs else []
    cells = [Ask("", [mail.words["service"]]), Ask("", [often]), Ask("", [long]), Ask("", note)]
    if len(heads) == 5:
        cells.insert(3, Ask("", [therapy.visits(mail)]))
    beside = mail.does(0.5)
    if beside:
        return system.tabled(mail.words["order_head"], heads, [cells], mail.does(0.7))
    first = system.tabled(mail.words["order_head"], heads[:-1], [cells[:-1]], mail.does(0.7))
    second = part("", [Ask(mail.words["comment"], note)], listed)

    def draw(leaf: Leaf) -> None:
        first(leaf)
        second(leaf)

    return draw

"""A visit's note, sent as a letter with the order in its plan; drawn anew for every paper."""

from __future__ import annotations

from random import Random

from simulator.paper.facts import Referral
from simulator.paper.inmail import prose, say
from simulator.paper.inmail.heads import letterhead, running, title
from simulator.paper.inmail.leaf import Leaf, letter_look
from simulator.paper.inmail.mail import Mail
from simulator.paper.inmail.therapy import operation
from simulator.paper.inmail.ways import band, flowing, listed, twice
from simulator.paper.sheet import Paper

WHO = ("MD", "MD", "DO", "PA-C", "NP")
KINDS = (
    "Orthopedics|Spine Care|Sports Medicine|Neurology|Primary Care|Family Medicine|"
    "Orthopaedic Associates|Rehabilitation Medicine"
)


def draw(paper: Paper, referral: Referral, rng: Random) -> None:
    """Draw the letterhead, about whom it is, the headed parts, the plan with the order."""
    look = letter_look(rng)
    mail = Mail.of("visit_note_letter", referral, rng, look, WHO, KINDS)
    mail.bare_now_and_then(0.08)
    leaf = Leaf(paper, look, rng, running(mail))
    letterhead(leaf, mail, doctors=0.25)
    if mail.does(0.5):
        title(leaf, mail)
    if mail.does(0.4):
        prose.dated(leaf, mail)
    _who(leaf, mail)
    _told(leaf, mail, mail.words["heads"].split("|"))
    prose.paragraph(leaf, [mail.words["again"]])
    if "payer_name" not in paper.facts and mail.does(0.4):
        prose.paragraph(leaf, prose.insured(mail))
    prose.farewell(leaf, mail, system=0.6)
    mail.conclude(paper)


def _told(leaf: Leaf, mail: Mail, heads: list[str]) -> None:
    """The visit under its headings, the order under the last one."""
    _headed(leaf, heads[0], [*prose.seen(mail, named=False), " ", *prose.since(mail)])
    if mail.does(0.5):
        _headed(leaf, heads[1], [mail.words["history"]])
    if mail.does(0.75):
        _headed(leaf, heads[2], [mail.words["exam"]])
    if mail.does(0.4):
        _headed(leaf, heads[3], [mail.words["films"]])
    in_list = mail.does(0.5)
    with_dx = in_list and mail.does(0.3)
    if not with_dx:
        _headed(leaf, heads[4], prose.impression(mail, heading=True))
    band(leaf, heads[5], 90)
    if in_list:
        way = mail.pick("points", "numbers", "table")
        prose.listed_orders(leaf, prose.orders(mail, with_dx), way, mail.pick("-", "*", "\u2022"))
    else:
        prose.paragraph(leaf, prose.request(mail))


def _who(leaf: Leaf, mail: Mail) -> None:
    """The patient, the day of the visit, now and then who pays and the family's doctor."""
    rows = [say.name(mail), say.born(mail)]
    if mail.does(0.35):
        rows.append(say.sex(mail, boxes=False))
    visit = mail.voice.day(mail.order.ordered_on)
    rows.insert(mail.pick(0, len(rows)), mail.ask("visit", visit))
    if mail.does(0.25):
        rows.append(mail.ask("family_doctor", mail.others().physician()))
    if mail.does(0.3):
        rows.append(mail.ask("by", *mail.voice.referrer(mail.referral.provider)))
    if mail.does(0.4):
        rows += say.cover(mail)
    if mail.order.condition.surgery and mail.does(0.3):
        rows.append(mail.ask("operation", operation(mail)))
    mail.pick(listed, twice, flowing)(leaf, rows)
    leaf.gap(0.4)


def _headed(leaf: Leaf, head: str, runs: list[str] | prose.Said) -> None:
    """A heading with a paragraph under it."""
    band(leaf, head, 70)
    prose.paragraph(leaf, runs)

"""A short letter with the order as a list: nurse practitioners, family and other doctors."""

from __future__ import annotations

from random import Random

from simulator.paper.facts import Referral
from simulator.paper.inmail import prose
from simulator.paper.inmail.heads import letterhead, running, title
from simulator.paper.inmail.leaf import Leaf, letter_look
from simulator.paper.inmail.mail import Mail
from simulator.paper.inmail.ways import band
from simulator.paper.sheet import Paper

WHO = ("NP", "FNP-C", "APRN", "PA-C", "MD", "DO")
KINDS = (
    "Family Medicine|Primary Care|Health Clinic|Internal Medicine|Family Practice|Urgent Care|"
    "Senior Health|Medical Clinic"
)


def draw(paper: Paper, referral: Referral, rng: Random) -> None:
    """Draw the letterhead, about whom it is, one or two paragraphs, the list, who signed."""
    look = letter_look(rng)
    mail = Mail.of("order_by_letter", referral, rng, look, WHO, KINDS)
    mail.bare_now_and_then(0.1)
    leaf = Leaf(paper, look, rng, running(mail))
    letterhead(leaf, mail, doctors=0.15)
    if mail.does(0.4):
        title(leaf, mail)
    prose.dated(leaf, mail)
    greeting = prose.addressed(leaf, mail) if mail.does(0.6) else mail.words["greeting"]
    covered = mail.does(0.45)
    prose.about(leaf, mail, cover=covered)
    if mail.does(0.8):
        leaf.said([greeting])
        leaf.gap(0.7)
    dx_in_list = mail.does(0.65)
    runs = [*prose.seen(mail, named=False), " ", *prose.since(mail)]
    if not dx_in_list:
        runs += [" ", *prose.impression(mail, heading=False)]
    after = mail.does(0.2)
    if not after:
        prose.paragraph(leaf, runs)
    _list(leaf, mail, dx_in_list)
    if after:
        prose.paragraph(leaf, runs)
    if not covered and mail.does(0.45):
        prose.paragraph(leaf, prose.insured(mail))
    prose.paragraph(leaf, [mail.words["closing"]])
    prose.farewell(leaf, mail, system=0.35)
    mail.conclude(paper)


def _list(leaf: Leaf, mail: Mail, dx: bool) -> None:
    """The order behind points, by number or in two columns, under a heading or a sentence."""
    if mail.does(0.6):
        band(leaf, mail.words["orders_head"])
    else:
        leaf.said([mail.words["lead_in"]])
        leaf.gap(0.3)
    way = mail.pick("points", "points", "numbers", "table", "table")
    prose.listed_orders(leaf, prose.orders(mail, dx), way, mail.pick("-", "*", "\u2022"))

"""A dictated letter that refers to therapy in its sentences; its structure is drawn every time."""

from __future__ import annotations

from random import Random

from simulator.paper.facts import Referral
from simulator.paper.inmail import prose
from simulator.paper.inmail.heads import letterhead, running
from simulator.paper.inmail.leaf import Leaf, letter_look
from simulator.paper.inmail.mail import Mail
from simulator.paper.sheet import Paper

WHO = ("MD", "MD", "MD", "DO")
KINDS = (
    "Orthopedics|Sports Medicine|Internal Medicine|Neurology|Family Physicians|Rheumatology|"
    "Pain Center|Physical Medicine"
)


def draw(paper: Paper, referral: Referral, rng: Random) -> None:
    """Draw the letterhead, to whom and about whom, the paragraphs, the farewell."""
    look = letter_look(rng)
    mail = Mail.of("dictated_referral_letter", referral, rng, look, WHO, KINDS)
    mail.bare_now_and_then(0.08)
    leaf = Leaf(paper, look, rng, running(mail))
    letterhead(leaf, mail, doctors=0.35)
    prose.dated(leaf, mail)
    in_block = mail.does(0.6)
    greeting = prose.addressed(leaf, mail)
    if in_block:
        prose.about(leaf, mail, cover=mail.does(0.3))
    leaf.said([greeting])
    leaf.gap(0.7)
    told = "payer_name" in paper.facts
    first = [*prose.seen(mail, named=not in_block), " ", *prose.since(mail)]
    middle: list[prose.Said] = [[mail.words[one]] for one in ("history", "exam", "films")]
    for runs in [first, *(one for one in middle if mail.does(0.65))]:
        prose.paragraph(leaf, runs)
    last = [prose.impression(mail, heading=False), prose.request(mail)]
    if mail.does(0.3):
        last = [[*last[0], " ", *last[1]]]
    for runs in last:
        prose.paragraph(leaf, runs)
    if not told and mail.does(0.5):
        prose.paragraph(leaf, prose.insured(mail))
    prose.paragraph(leaf, [mail.words["closing"]])
    prose.farewell(leaf, mail, system=0.3)
    mail.conclude(paper)

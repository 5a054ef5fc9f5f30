"""A hospital system's ambulatory order to therapy, printed; its structure is drawn every time."""

from __future__ import annotations

from random import Random

from simulator.paper.facts import Referral
from simulator.paper.inmail import say, system
from simulator.paper.inmail.ends import Part, by_print, part, side_by_side
from simulator.paper.inmail.heads import running
from simulator.paper.inmail.leaf import Leaf, print_look
from simulator.paper.inmail.mail import Mail
from simulator.paper.inmail.ways import PRINT_WAYS, listed, right_sided
from simulator.paper.sheet import Paper

WHO = ("MD", "MD", "DO", "NP", "PA-C", "MD")
KINDS = (
    "Health Orthopedics|Medical Center|Health Family Medicine|Clinic|Health Neurology|"
    "Regional Medical Group|Health Primary Care"
)


def draw(paper: Paper, referral: Referral, rng: Random) -> None:
    """Draw the head, patient, order, diagnoses, questions and cover, then who signed."""
    mail = Mail.of("ambulatory_order_print", referral, rng, print_look(rng), WHO, KINDS)
    mail.bare_now_and_then(0.12)
    leaf = Leaf(paper, mail.look, rng, running(mail))
    system.head(leaf, mail)
    for one in _parts(mail):
        one(leaf)
    by_print(leaf, mail, office=mail.does(0.5))
    system.foot(leaf, mail)
    mail.conclude(paper)


def _parts(mail: Mail) -> list[Part]:
    words = mail.words
    first, second = mail.pick(*PRINT_WAYS), mail.pick(*PRINT_WAYS)
    who = part(words["patient_head"], say.patient(mail, home=0.6, more=0.5), first)
    rows, detail = system.particulars(mail), [*system.wanted(mail), *system.happened(mail)]
    if mail.does(0.5):
        orders = [part(words["order_head"], [*rows, *detail], second)]
    else:
        orders = [part(words["order_head"], rows, second)]
        orders.append(part(words["detail_head"], detail, second))
    dx = system.diagnoses(mail, words["dx_head"], second)
    by = part(words["by_head"], say.referrer(mail, office=False, numbers=0.6), first)
    to = part(words["to_head"], say.sent_to(mail), first)
    pays = system.cover(mail, words["cover_head"], first)
    middle = [*orders, dx] if mail.does(0.5) else [orders[0], dx, *orders[1:]]
    if mail.does(0.45):
        asked = part(
            words["questions_head"], system.questions(mail), mail.pick(listed, right_sided)
        )
        middle.insert(mail.rng.randint(1, len(middle)), asked)
    around: list[Part] = [by] if mail.does(0.8) else []
    if mail.does(0.55):
        around = [side_by_side(by, to)] if mail.does(0.4) else [*around, to]
    last = [pays] if mail.does(0.75) else []
    if mail.does(0.35):
        return [who, *last, *middle, *around]
    if mail.does(0.3):
        return [*around, who, *middle, *last]
    return [who, *middle, *around, *last]

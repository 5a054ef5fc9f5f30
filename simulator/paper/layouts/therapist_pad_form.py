"""A therapy clinic's own prescription pad that offices fill in; drawn anew for every paper."""

from __future__ import annotations

from random import Random

from simulator.paper.facts import Referral
from simulator.paper.inmail import say, therapy
from simulator.paper.inmail.boxes import columns_of
from simulator.paper.inmail.ends import Part, by_pen, foot, on_one_sheet, part
from simulator.paper.inmail.heads import at, running, title
from simulator.paper.inmail.leaf import Ask, Leaf, Look, Tick, form_look
from simulator.paper.inmail.mail import Mail
from simulator.paper.inmail.ways import FORM_WAYS, blanks
from simulator.paper.sheet import Paper, Style

WHO = ("MD", "MD", "DO", "NP", "PA-C", "APRN", "FNP-C")
KINDS = "Family Medicine|Orthopedics|Internal Medicine|Medical Clinic|Pain Management|Physicians"


def draw(paper: Paper, referral: Referral, rng: Random) -> None:
    """Draw the clinic's head, its places, what it asks of whoever refers."""
    on_one_sheet(paper, referral, rng, form_look(rng), _written)


def _written(paper: Paper, referral: Referral, rng: Random, look: Look) -> Leaf:
    mail = Mail.of("therapist_pad_form", referral, rng, look, WHO, KINDS)
    leaf = Leaf(paper, look, rng, running(mail))
    places_at_foot = mail.does(0.3)
    mail.bare_now_and_then(0.1)
    _head(leaf, mail, not places_at_foot)
    title(leaf, mail)
    for one in _parts(mail):
        one(leaf)
    by_pen(leaf, mail)
    if mail.does(0.4):
        leaf.said([mail.words["please"]], look.fine.sized(8.5))
    if places_at_foot and leaf.y < 700:
        _places(leaf, mail, 744.0)
    foot(leaf, mail)
    mail.conclude(paper)
    return leaf


def _head(leaf: Leaf, mail: Mail, places: bool) -> None:
    """The clinic and its numbers, which are nobody's who refers."""
    clinic, number = mail.referral.clinic, mail.voice.number
    place = mail.pick("left", "middle", "middle", "right")
    fine = leaf.look.fine.sized(8.5)
    style = Style(mail.pick("hebo", "tibo", "hebi", "helv"), mail.pick(14.0, 16.0, 18.0, 20.0))
    at(leaf, place, [clinic.organization], style)
    if mail.does(0.3):
        at(leaf, place, [mail.words["motto"]], Style("tiit", 9))
    if mail.does(0.8):
        at(leaf, place, [f"{clinic.street}, {clinic.city}, {clinic.state} {clinic.zip}"], fine)
        at(leaf, place, [f"{mail.words['short_phone']} {number(clinic.phone)}   "
                         f"{mail.words['short_fax']} {number(clinic.fax)}"], fine)  # fmt: skip
    if places and mail.does(0.35):
        _places(leaf, mail, leaf.y + 8)
    leaf.y += 4


def _places(leaf: Leaf, mail: Mail, level: float) -> None:
    """Other places of the clinic, each with its telephone."""
    fine = leaf.look.fine.sized(7.5)
    names = mail.words["places"].split("|")
    wide = leaf.wide / len(names)
    for number, name in enumerate(names):
        x = leaf.x0 + number * wide
        leaf.sheet.text(x, level, name, fine.bold())
        leaf.sheet.text(x, level + 9.5, mail.others().number(), fine)
    leaf.y = max(leaf.y, level + 22)


def _parts(mail: Mail) -> list[Part]:
    way, other = mail.pick(*FORM_WAYS), mail.pick(*FORM_WAYS)
    with_heads = mail.does(0.5)

    def head(name: str) -> str:
        return mail.words[name] if with_heads else ""

    who = part(head("patient_head"), _who(mail), way)
    why = part(head("dx_head"), _why(mail), other)
    order = part(head("order_head"), _order(mail), way)
    treat = _treatments(mail)
    by = part(head("by_head"), say.referrer(mail, office=mail.does(0.55), headed=with_heads), other)
    pays = part(head("cover_head"), say.cover(mail, forms=True), way)
    rows: list[Part] = [who, why, treat, order] if mail.does(0.5) else [who, why, order, treat]
    if mail.does(0.5):
        rows.insert(mail.pick(1, 1, len(rows)), pays)
    if mail.does(0.45):
        rows.insert(mail.pick(0, len(rows), len(rows)), by)
    return rows


def _who(mail: Mail) -> list[Ask]:
    rows = say.patient(mail, boxes=True, home=0.25, more=0.1)
    if mail.does(0.45):
        rows.insert(mail.pick(0, len(rows)), therapy.day(mail))
    if mail.does(0.2):
        rows.append(mail.ask("visit_at", mail.pick("Will call", "", "Please call patient")))
    return rows


def _why(mail: Mail) -> list[Ask]:
    rows = therapy.diagnoses(mail)
    rows += therapy.began(mail, 0.3)
    if mail.does(0.4):
        rows += therapy.side(mail, boxes=True)
    elif mail.does(0.3):
        rows.append(therapy.part(mail))
    return [*rows, *(say.claim(mail)[:2] if mail.does(0.8) else [])]


def _order(mail: Mail) -> list[Ask]:
    rows = [*therapy.course(mail, boxes=True), therapy.care(mail)]
    if mail.does(0.3):
        rows.append(therapy.hurry(mail, boxes=True))
    if mail.does(0.3):
        names = mail.words["reports"].split("|")
        rows.append(
            Ask(mail.words["report"], [], [Tick(one, n == 0) for n, one in enumerate(names)])
        )
    return rows


def _treatments(mail: Mail) -> Part:
    """Boxes for what the clinic offers, now and then a line."""
    if mail.does(0.2) or not mail.order.condition.treatments:
        return part("", [mail.ask("treat", *therapy.asked(mail))], mail.pick(blanks, *FORM_WAYS))
    ticks, left = therapy.offered(mail, mail.rng.randint(6, 18))
    return columns_of(mail, mail.words["treat_head"], ticks, left)

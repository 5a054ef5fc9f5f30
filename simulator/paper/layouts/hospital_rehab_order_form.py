"""A hospital's order for outpatient rehabilitation; its structure is drawn for every paper."""

from __future__ import annotations

from random import Random

from simulator.paper.facts import Referral
from simulator.paper.inmail import say, therapy
from simulator.paper.inmail.boxes import columns_of
from simulator.paper.inmail.ends import Part, by_pen, foot, on_one_sheet, part, side_by_side
from simulator.paper.inmail.heads import at, running, title
from simulator.paper.inmail.leaf import Ask, Leaf, Look, Tick, form_look
from simulator.paper.inmail.mail import Mail
from simulator.paper.inmail.ways import FORM_WAYS, listed
from simulator.paper.sheet import Paper, Style

WHO = ("MD", "MD", "DO", "NP", "PA-C", "APRN")
KINDS = (
    "Physician Group|Medical Associates|Internal Medicine|Orthopedics|Family Health|"
    "Neurology Associates|Primary Care"
)


def draw(paper: Paper, referral: Referral, rng: Random) -> None:
    """Draw the hospital's head, the parts in its order, the lines for whoever orders."""
    on_one_sheet(paper, referral, rng, form_look(rng), _written)


def _written(paper: Paper, referral: Referral, rng: Random, look: Look) -> Leaf:
    mail = Mail.of("hospital_rehab_order_form", referral, rng, look, WHO, KINDS)
    leaf = Leaf(paper, look, rng, running(mail))
    hospital = _head(leaf, mail)
    title(leaf, mail)
    for one in _parts(mail):
        one(leaf)
    by_pen(leaf, mail)
    foot(leaf, mail)
    mail.conclude(paper)
    if "referring_organization" not in paper.facts:
        paper.imply("referring_organization", hospital, f"{hospital} {mail.words['department']}")
    return leaf


def _head(leaf: Leaf, mail: Mail) -> str:
    """The hospital, its department, and now and then its sites: nobody who refers."""
    clinic, others = mail.referral.clinic, mail.others()
    hospital = f"{clinic.city} {mail.words['hospital']}"
    place = mail.pick("left", "middle", "middle", "right")
    fine = leaf.look.fine.sized(8.3)
    at(
        leaf,
        place,
        [hospital],
        Style(mail.pick("hebo", "tibo", "helv"), mail.pick(13.0, 15.0, 17.0)),
    )
    at(leaf, place, [mail.words["department"]], leaf.look.head)
    if mail.does(0.6):
        line = f"{mail.words['schedule']} {others.number()}"
        line += f"   {mail.words['fax_orders']} {others.number()}" if mail.does(0.8) else ""
        at(leaf, place, [line], fine)
    if mail.does(0.35):
        leaf.y += 4
        sites = mail.words["sites"].split("|")
        chosen = mail.rng.randrange(len(sites))
        listed(leaf, [Ask("", [], [Tick(site, n == chosen) for n, site in enumerate(sites)])])
    leaf.y += 4
    return hospital


def _parts(mail: Mail) -> list[Part]:
    first, second = mail.pick(*FORM_WAYS), mail.pick(*FORM_WAYS)
    who = part(mail.words["patient_head"], say.patient(mail, boxes=True, home=0.5), first)
    pays = part(mail.words["cover_head"], [*say.cover(mail, forms=True), *say.claim(mail)], first)
    by = part(mail.words["by_head"], say.referrer(mail, office=mail.does(0.75)), second)
    why = part(mail.words["dx_head"], _why(mail), second)
    order = part(mail.words["order_head"], _order(mail), second)
    treat = _treatments(mail)
    top: list[Part] = [who, pays] if mail.does(0.75) else [who]
    if len(top) == 2 and mail.does(0.25):
        top = [side_by_side(who, pays)]
    middle = [why, order, treat] if mail.does(0.5) else [why, treat, order]
    way = mail.pick("by last", "by second", "no by", "by first")
    if way == "by first":
        return [by, *top, *middle]
    if way == "by second":
        return [*top, by, *middle]
    return [*top, *middle, by] if way == "by last" else [*top, *middle]


def _why(mail: Mail) -> list[Ask]:
    rows = therapy.diagnoses(mail)
    rest = therapy.began(mail)
    if mail.does(0.35):
        rest.append(therapy.part(mail))
    elif mail.does(0.4):
        rest += therapy.side(mail, boxes=True)
    return [*rows, *rest] if mail.does(0.8) else [*rest, *rows]


def _order(mail: Mail) -> list[Ask]:
    """The service, how soon, how often, what to mind."""
    rows = []
    if mail.does(0.75):
        services = mail.words["services"].split("|")
        ticks = [Tick(one, one in ("Physical Therapy", "PT")) for one in services]
        rows.append(Ask(mail.pick("", mail.words["of_service"]), [], ticks))
    if mail.does(0.4):
        rows.insert(0, therapy.day(mail))
    if mail.does(0.4):
        rows.append(therapy.hurry(mail, boxes=True))
    return [*rows, *therapy.course(mail, boxes=True), therapy.care(mail)]


def _treatments(mail: Mail) -> Part:
    """Boxes in columns, or a line."""
    if mail.does(0.3):
        asked = mail.ask("treat", *therapy.asked(mail))
        return part(mail.pick("", mail.words["treat_head"]), [asked], mail.pick(*FORM_WAYS))
    ticks, left = therapy.offered(mail, mail.rng.randint(5, 15))
    return columns_of(mail, mail.words["treat_head"], ticks, left)

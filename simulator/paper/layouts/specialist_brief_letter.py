"""A short letter of a dentist, women's, children's, nerve or joint doctor; drawn anew."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from random import Random

from simulator.paper.facts import Referral
from simulator.paper.postbag import fitting, letter
from simulator.paper.postbag.ends import of_a_letter
from simulator.paper.postbag.heads import letterhead, next_sheets, title
from simulator.paper.postbag.office import Kind, Office
from simulator.paper.postbag.page import Page
from simulator.paper.postbag.page import of_a_letter as house_of
from simulator.paper.sheet import Paper

KINDS = (
    Kind("Family Dentistry|Oral and Maxillofacial Surgery|Dental Associates", ("DDS", "DMD"),
         fitting.JAWS),
    Kind("OB/GYN Associates|Women's Care|Midwifery and Women's Health", ("MD", "DO", "CNM"),
         fitting.FLOORS),
    Kind("Pediatrics|Children's Clinic|Pediatric Associates", ("MD", "DO", "NP"),
         fitting.OF_PUPILS),
    Kind("Neurology|Neurological Associates|Headache Clinic", ("MD", "DO"), fitting.NERVES),
    Kind("Rheumatology|Orthopedic Specialists|Pain Clinic", ("MD", "DO"), fitting.JOINTS),
    Kind("Ear Nose and Throat|Balance and Hearing", ("MD", "DO"),
         ("inner_ear_spinning", "head_hit_dizzy_skater", "migraine_neck_clerk")),
)  # fmt: skip


def draw(paper: Paper, referral: Referral, rng: Random) -> None:
    """Draw the letterhead, to whom and about whom it is, the paragraphs, the farewell."""
    house = house_of(rng)
    office = Office.of("specialist_brief_letter", _aged(referral, rng), rng, house, KINDS)
    office.plainly(0.06)
    page = Page(paper, house, rng, next_sheets(office))
    letterhead(page, office)
    letter.day(page, office)
    above = office.often(0.65)
    greeting = letter.addressed(page, office)
    if above:
        letter.about(page, office, 0.3)
    if office.often(0.2):
        title(page, office)
    page.tell([greeting])
    page.skip(0.7)
    _said(page, office, named=not above)
    letter.paragraph(page, [office.words["closing"]])
    of_a_letter(page, office, 0.2)
    office.conclude(paper)


def _aged(referral: Referral, rng: Random) -> Referral:
    """Now and then the patient is a child, and the office one for children."""
    if rng.random() > 0.2:
        return referral
    born = referral.order.ordered_on - timedelta(days=rng.randint(7 * 366, 17 * 365))
    return replace(referral, patient=replace(referral.patient, born=born))


def _said(page: Page, office: Office, named: bool) -> None:
    """What is the matter, what was found, what is thought, what is asked for."""
    first = [*letter.opening(office, named), " ", *letter.since(office)]
    found = [office.words[name] for name in ("past", "exam", "tests") if office.often(0.45)]
    thought, asked = letter.impression(office), letter.request(office)
    if office.often(0.4):
        letter.paragraph(page, first)
        letter.paragraph(page, [" ".join(found)] if found else [])
    else:
        letter.paragraph(page, [*first, *([" ", " ".join(found)] if found else [])])
    if office.often(0.4):
        letter.paragraph(page, [*thought, " ", *asked])
    else:
        letter.paragraph(page, thought)
        letter.paragraph(page, asked)
    if "payer_name" not in page.paper.facts and office.often(0.4):
        letter.paragraph(page, letter.covered(office))

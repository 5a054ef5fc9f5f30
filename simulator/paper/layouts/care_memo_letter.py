"""A family office's memo or short letter with the order as a list; every paper is drawn anew."""

from __future__ import annotations

from random import Random

from simulator.paper.facts import Referral
from simulator.paper.postbag import fitting, letter, tell
from simulator.paper.postbag.blocks import block
from simulator.paper.postbag.ends import foot, of_a_letter
from simulator.paper.postbag.heads import letterhead, next_sheets, title
from simulator.paper.postbag.office import Kind, Office
from simulator.paper.postbag.page import Page, Slot, heading
from simulator.paper.postbag.page import of_a_letter as house_of
from simulator.paper.postbag.ways import in_a_list, in_a_table, in_halves, on_rules
from simulator.paper.sheet import Paper

WHO = ("MD", "DO", "NP", "FNP-C", "PA-C", "APRN")
KINDS = (
    Kind("Family Practice|Family Medicine|Family Physicians|Primary Care", WHO, fitting.FAMILY),
    Kind("Internal Medicine|Community Health|Senior Care|Medical Clinic", WHO, fitting.FAMILY),
    Kind("Home Health|Geriatrics|Senior Medical Group", ("MD", "NP", "DO"), fitting.DISCHARGED),
)


def draw(paper: Paper, referral: Referral, rng: Random) -> None:
    """Draw the head, from whom to whom about whom, a few words, the order, who signs."""
    house = house_of(rng)
    office = Office.of("care_memo_letter", referral, rng, house, KINDS)
    office.plainly(0.08)
    page = Page(paper, house, rng, next_sheets(office))
    letterhead(page, office, phones=0.8)
    memo = office.often(0.55)
    if memo or office.often(0.4):
        title(page, office)
    if memo:
        _memo(page, office)
    else:
        letter.day(page, office)
        greeting = letter.addressed(page, office)
        letter.about(page, office, 0.45)
        page.tell([greeting])
        page.skip(0.6)
    _body(page, office)
    letter.paragraph(page, [office.words["closing"]])
    of_a_letter(page, office, 0.35)
    if memo and office.often(0.3):
        page.skip(0.5)
        page.tell([f"{office.words['written_by']}: {office.others.someone()}"])
    foot(page, office, 0.3)
    office.conclude(paper)


def _memo(page: Page, office: Office) -> None:
    """From whom to whom, of which day, about whom."""
    to, voice = office.referral.clinic, office.voice
    day = voice.dated("order_date", office.order.ordered_on)
    ends = [office.slot("memo_to", to.organization)]
    if office.often(0.5):
        ends.append(office.slot("memo_fax", voice.number(to.fax)))
    ends.append(office.slot("from", *tell.signer(office)))
    ends.insert(office.one_of(0, len(ends)), office.slot("memo_day", day))
    if office.often(0.3):
        ends.append(office.slot("pages", office.one_of("1", "2", "3")))
    way = office.one_of(in_a_list, in_a_list, in_halves, on_rules, in_a_table)
    block("", ends, way)(page)
    about = [Slot(office.words["memo_re"], tell.name(office).runs), tell.born(office)]
    if office.often(0.4):
        about += tell.lives(office)
    if office.often(0.45):
        number = voice.phone("patient_phone", office.referral.patient.phone)
        about.append(office.slot("phone", number))
    if office.often(0.55):
        about += [slot for slot in tell.pays(office) if slot.runs]
    about += tell.claim(office)
    block("", about, way)(page)
    page.sheet.line(page.x0, page.y - 4, page.x1, page.y - 4, 0.8)
    page.y += 10


def _body(page: Page, office: Office) -> None:
    """Why, then the order as a list, with the diagnoses in it or before it."""
    named = "patient_name" not in page.paper.facts
    letter.paragraph(page, [*letter.opening(office, named), " ", *letter.since(office)])
    if office.often(0.35):
        letter.paragraph(page, [office.words[office.one_of("exam", "past", "tests")]])
    inside = office.often(0.6)
    if not inside:
        letter.paragraph(page, letter.impression(office))
    if office.often(0.5):
        page.tell([office.words["lead_in"]])
        page.skip(0.2)
    else:
        heading(page, office.words["order_head"])
    office.one_of(*letter.LIST_WAYS)(page, letter.orders(office, inside))
    page.skip(0.4)
    if "payer_name" not in page.paper.facts and office.often(0.5):
        letter.paragraph(page, letter.covered(office))

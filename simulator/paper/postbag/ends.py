"""How a paper ends: who signed and when, and what stands at its foot."""

from __future__ import annotations

from simulator.paper.penned import signature
from simulator.paper.phrases import clock
from simulator.paper.postbag.blocks import FORM_WAYS
from simulator.paper.postbag.heads import numbers
from simulator.paper.postbag.lines import one_line, put
from simulator.paper.postbag.office import Office
from simulator.paper.postbag.page import Page, Slot, heading
from simulator.paper.postbag.tell import signer
from simulator.paper.postbag.ways import in_a_list, in_lines, on_rules
from simulator.paper.sheet import Fact, Run


def by_hand(page: Page, office: Office, phones: bool = True) -> None:
    """A line for a signature, with the day, the printed name and the numbers around it."""
    if office.often(0.35):
        heading(page, office.words["sign_head"], 120)
    if office.often(0.4):
        page.skip(0.4)
        page.tell([office.words["certify"]], page.house.small.sized(8.0))
    page.need(96)
    before, after = _around(page, office, phones)
    if before:
        page.skip(0.3)
        office.one_of(on_rules, in_lines, in_a_list)(page, before)
    page.y += 27
    _signed(page, office, office.often(0.5))
    if after:
        office.one_of(*FORM_WAYS[:2], in_lines, in_a_list)(page, after)


def _around(page: Page, office: Office, phones: bool) -> tuple[list[Slot], list[Slot]]:
    """What is told of who signs: all before the line, all behind it, or the name before."""
    facts, who, voice = page.paper.facts, office.who, office.voice
    slots = []
    if "referring_name" not in facts or office.often(0.4):
        slots.append(office.slot("printed", *voice.referrer(who)))
    if "referring_npi" not in facts and office.often(0.7):
        slots.append(office.slot("npi", Fact("referring_npi", who.npi)))
    if phones and "referring_phone" not in facts:
        slots.append(office.slot("doctor_phone", voice.phone("referring_phone", who.phone)))
        if office.often(0.85):
            slots.append(office.slot("doctor_fax", voice.phone("referring_fax", who.fax)))
    cut = office.one_of(0, 0, 1, len(slots))
    return slots[:cut], slots[cut:]


def _dated(page: Page, office: Office) -> list[Run]:
    """The day beside the signature: always where the paper tells none elsewhere."""
    if "order_date" in page.paper.facts and office.often(0.5):
        return []
    return [office.voice.dated("order_date", office.order.ordered_on)]


def _signed(page: Page, office: Office, captions: bool) -> None:
    """The line with its words under it or before it."""
    look, small, dated = page.house.label, page.house.small, _dated(page, office)
    y, sheet = page.y, page.sheet
    end = page.x0 + page.wide * (office.one_of(0.58, 0.62) if dated else 0.72)
    start = page.x0
    if not captions:
        start = sheet.text(page.x0, y, page.house.called(office.words["sign"]), look)[2] + 4
        end = max(end, start + 120)
    sheet.line(start, y + 2, end, y + 2, 0.6)
    signature(sheet, office.referral, (start, y + 2, end), office.rng, 20)
    if captions:
        sheet.text(start, y + small.size + 3, office.words["sign"], small)
    if dated:
        x = end + 16
        if captions:
            sheet.line(x, y + 2, page.x1, y + 2, 0.6)
            sheet.text(x, y + small.size + 3, office.words["signed_on"], small)
            x += 4
        else:
            x = sheet.text(x, y, page.house.called(office.words["signed_on"]), look)[2] + 4
        one_line(sheet, (x, y), max(page.x1 - x, 44), dated, page.house.value)
    page.y += page.house.value.size * 1.9 + (small.size if captions else 0)


def by_system(page: Page, office: Office) -> None:
    """What a system prints of a signature, or that it waits for one."""
    who, order = office.who, office.order
    said = office.words["unsigned"]
    if order.signed:
        stamp = f"{office.voice.day(order.ordered_on)} {clock(office.rng)}"
        joint = office.one_of(" on ", " ", ", ", " at ", " - ")
        said = f"{office.words['e_signed']} {who.name}, {who.credentials}{joint}{stamp}"
    page.skip(0.5)
    page.tell([Fact("order_signed", said, order.signed)])


def of_a_print(page: Page, office: Office, phones: float = 0.3) -> None:
    """Who ordered, where nothing above told it, and the system's signature."""
    facts, who, voice = page.paper.facts, office.who, office.voice
    slots = []
    if "referring_name" not in facts:
        slots.append(office.slot("by", *signer(office)))
    if "referring_npi" not in facts and office.often(0.55):
        slots.append(office.slot("npi", Fact("referring_npi", who.npi)))
    if "referring_phone" not in facts and office.often(phones):
        slots.append(office.slot("doctor_phone", voice.phone("referring_phone", who.phone)))
    if "order_date" not in facts and office.often(0.6):
        slots.append(office.slot("day", voice.dated("order_date", office.order.ordered_on)))
    if slots:
        page.skip(0.6)
        office.one_of(in_lines, in_a_list)(page, slots)
    by_system(page, office)


def of_a_letter(page: Page, office: Office, system: float) -> None:
    """The last words, the signature, the name with the number, whom a copy goes to."""
    size, voice, who = page.house.value.size, office.voice, office.who
    page.need(size * 11)
    page.skip(0.4)
    page.tell([office.words["bye"]])
    if office.often(system):
        page.skip(0.6)
        page.tell(voice.referrer(who))
        by_system(page, office)
    else:
        page.y += size * 2.5
        signature(page.sheet, office.referral, (page.x0, page.y, page.x0 + 200), office.rng, 21)
        page.y += size * 1.5
        page.tell(voice.referrer(who))
    if office.often(0.3):
        page.tell([voice.organization(who)])
    if office.often(0.55):
        page.tell([f"{office.words['npi']} ", Fact("referring_npi", who.npi)])
    if "referring_phone" not in page.paper.facts and office.often(0.85):
        page.tell(numbers(office))
    if office.often(0.22):
        page.skip(0.6)
        page.tell([f"{office.one_of('cc:', 'CC:', 'c:')} {office.others.physician()}"])
    if office.often(0.18):
        page.tell([office.words["typed"]], page.house.small.sized(8.0))


def foot(page: Page, office: Office, often: float = 0.6) -> None:
    """A line at the foot of the last sheet."""
    if not office.often(often):
        return
    style = page.house.small.sized(7.0)
    put(page.sheet, (page.x0, 778.0, page.wide), [office.words["foot"]], style)
    if office.often(0.3):
        number = f"{office.words['page']} {page.sheet.number}"
        page.sheet.right(page.x1, 778.0, number, style)

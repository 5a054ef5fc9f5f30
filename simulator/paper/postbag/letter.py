"""What letters say: to whom, about whom, why, what is thought, what is asked for."""

from __future__ import annotations

from collections.abc import Sequence

from simulator.paper.phrases import in_short
from simulator.paper.postbag import tell
from simulator.paper.postbag.lines import across
from simulator.paper.postbag.office import STARTS, Office
from simulator.paper.postbag.ordering import (
    asked,
    at_once,
    care,
    coded,
    complaint,
    course,
    diagnoses,
    hurry,
    operation,
    row_of,
    total,
    treatments,
)
from simulator.paper.postbag.page import Page, Slot
from simulator.paper.postbag.ways import Way, in_a_list, in_halves, in_points
from simulator.paper.sheet import Fact, Run

GROWN = {"M": ("man", "male", "gentleman"), "F": ("woman", "female", "lady")}
YOUNG = {"M": ("boy", "male"), "F": ("girl", "female")}
HAPPENED = {
    "work": ("an injury at work", "a work injury", "an on-the-job injury"),
    "auto": ("a motor vehicle accident", "a car accident", "an auto accident"),
}


def paragraph(page: Page, runs: Sequence[Run]) -> None:
    """A paragraph with a gap behind it."""
    if runs:
        page.tell(runs, step=1.32)
        page.skip(0.6)


def day(page: Page, office: Office) -> None:
    """The day of the letter."""
    fact = office.voice.dated("order_date", office.order.ordered_on)
    runs: list[Run] = [office.one_of("Date: ", "DATE: "), fact] if office.often(0.25) else [fact]
    if office.often(0.25):
        page.sheet.labelled((page.x1 - across(runs, page.house.value), page.y), "", runs,
                            page.house.value)  # fmt: skip
        page.y += page.house.value.size * 1.3
    else:
        page.tell(runs)
    page.skip(0.8)


def addressed(page: Page, office: Office, to_doctor: bool = False) -> str:
    """To whom the letter goes; returns the greeting."""
    to, number = office.referral.clinic, office.voice.number
    greeting = office.words["greeting"]
    if to_doctor:
        doctor = office.others.someone()
        page.tell([f"{doctor}, MD"])
        page.skip(0.8)
        return f"Dear Dr. {doctor.split()[-1]}{office.one_of(',', ':')}"
    rows = [to.organization]
    if office.often(0.5):
        rows += [to.street, f"{to.city}, {to.state} {to.zip}"]
    if office.often(0.35):
        rows.append(f"{office.one_of('Fax:', 'By fax', 'Via facsimile')} {number(to.fax)}")
    if office.often(0.25):
        rows.insert(0, office.words["attention"])
    for row in rows:
        page.tell([row])
    page.skip(0.8)
    return greeting


def about(page: Page, office: Office, cover: float, way: Way | None = None) -> None:
    """Whom it is about: on a line, on some lines or in a small list."""
    slots = [Slot(office.words["re"], tell.name(office).runs), tell.born(office, "born")]
    if office.often(0.3):
        number = office.voice.phone("patient_phone", office.referral.patient.phone)
        slots.append(office.slot("phone", number))
    if office.often(0.2):
        slots.append(office.slot("record", str(office.rng.randint(10_000, 999_999))))
    if office.often(0.2):
        slots += tell.lives(office)
    if office.often(cover):
        slots += [slot for slot in tell.pays(office) if slot.runs]
    slots += tell.claim(office) if office.often(0.5) else []
    if way is None:
        way = office.one_of(in_a_list, in_a_list, in_halves, _in_a_row, _in_a_row)
    way(page, slots)
    page.skip(0.6)


def _in_a_row(page: Page, slots: Sequence[Slot]) -> None:
    """All behind each other, over as many lines as it takes."""
    joint = page.rng.choice(["; ", " | ", " / "])
    runs: list[Run] = []
    for number, slot in enumerate(slots):
        runs += [*([joint] if number else []), f"{page.house.called(slot.label)} ", *slot.runs]
    page.tell(runs, page.house.label)


def person(office: Office, named: bool) -> list[Run]:
    """The patient in a sentence: in full with the birth, or by the last name."""
    who, voice = office.referral.patient, office.voice
    runs: list[Run] = []
    if named:
        born = voice.born(who.born)
        way = office.one_of("brackets", "commas", "commas")
        runs = [voice.patient(who)]
        if way == "brackets":
            runs += [" (DOB: ", Fact(born.field, f"{born.printed})", born.value)]
        else:
            runs += [office.one_of(", DOB ", ", date of birth ", ", born "), born, ","]
    else:
        grown = f"{'Mr.' if who.sex == 'M' else 'Ms.'} {who.last}"
        runs = [grown if office.years > 17 else who.first]
    if office.often(0.6):
        said = office.one_of(*(GROWN if office.years > 17 else YOUNG)[who.sex])
        comma = "" if runs[-1] == "," else ","
        article = "an" if office.years in (8, 11, 18) or office.years // 10 == 8 else "a"
        year = office.one_of("-year-old", " year old", " y.o.")
        return [*runs, f"{comma} {article} {office.years}{year} ", Fact("sex", said, who.sex), ","]
    return runs


def opening(office: Office, named: bool) -> list[Run]:
    """The first sentence: who it is and what for."""
    before, after = office.words["opening"].split("|")
    runs: list[Run] = [f"{before} " if before else "", *person(office, named), f" {after} ",
                       *complaint(office), "."]  # fmt: skip
    return [run for run in runs if run]


def since(office: Office) -> list[Run]:
    """When it began, what was operated, what happened."""
    order = office.order
    when = office.voice.dated(f"{order.condition.start}_date", order.began_on)
    if order.condition.surgery:
        done = operation(office, inside=True)
        dated: list[Run] = [" on ", when] if office.often(0.8) else []
        return [f"{office.words['after']} ", done, *dated, "."]
    runs: list[Run] = []
    if office.often(0.8):
        said = office.words["began"].split("|")[STARTS.index(order.condition.start)]
        runs += [f"{said} ", when, ". "]
    kind = order.condition.accident
    if kind and office.often(0.85):
        runs += [
            f"{office.words['because']} ",
            Fact("accident", office.one_of(*HAPPENED[kind]), kind),
        ]
        number = Fact("claim_number", order.claim_number)
        runs += [
            office.one_of(", claim ", ", claim number ", "; the claim number is "),
            number,
            ".",
        ]
    return runs


def impression(office: Office, led: bool = True) -> list[Run]:
    """The diagnoses in a sentence."""
    parts = coded(office)
    if office.often(0.2):
        parts = [[in_short(said)] for _, said in office.order.diagnoses]
    before = [f"{office.words['dx_is']} "] if led else []
    return [*before, *row_of(parts, office.one_of("; ", "; ", " and ")), "."]


def request(office: Office) -> list[Run]:
    """The order in sentences."""
    order, words = office.order, office.words
    told = at_once(office, 0.6)
    runs: list[Run] = [f"{words['request']} ", *told]
    if office.often(0.3):
        all_ = total(office, True)
        runs += office.one_of([", ", all_, " in all"], [", ", all_, " total"], [", ", all_])
    runs.append(". ")
    if order.condition.treatments:
        last = office.one_of(" and ", ", and ", ", ")
        runs += [f"{words['including']} ", *row_of(treatments(office, True), ", ", last), ". "]
    else:
        runs += [f"{words['ask']}. "]
    if office.often(0.8):
        runs += [f"{words['minding']} ", Fact("precautions", order.condition.precautions), " "]
    if order.urgent and office.often(0.85):
        runs.append(Fact("urgent", words["soon"], True))
    return runs


def orders(office: Office, with_dx: bool) -> list[Slot]:
    """The order as a list."""
    slots = diagnoses(office) if with_dx else []
    service: list[Run] = [office.words["service"]]
    if office.often(0.5) or not office.order.condition.treatments:
        service += [office.one_of(", ", " - "), office.words["ask"]]
    slots.append(office.slot("of_service", *service))
    slots += course(office, boxes=False)
    if office.order.condition.treatments:
        slots.append(office.slot("treat", *asked(office)))
    slots.append(care(office))
    if office.order.urgent or office.often(0.15):
        slots.append(hurry(office, boxes=False))
    return [slot for slot in slots if slot.runs]


def numbered(page: Page, slots: Sequence[Slot]) -> None:
    """A number before each line of the order."""
    x0 = page.x0
    for number, slot in enumerate(slots, start=1):
        page.sheet.text(x0 + 4, page.y, f"{number}.", page.house.value)
        page.x0 = x0 + 20
        page.tell([f"{page.house.called(slot.label)} ", *slot.runs])
        page.x0 = x0
    page.skip(0.4)


LIST_WAYS: tuple[Way, ...] = (in_points, numbered, in_a_list)


def covered(office: Office) -> list[Run]:
    """Who pays, in a sentence."""
    first, second, voice = office.referral.coverage, office.referral.secondary, office.voice
    runs: list[Run] = [f"{office.words['insured']} ", voice.payer(first)]
    runs += [
        office.one_of(", ID ", ", member ID ", ", policy "),
        Fact("member_id", first.member_id),
    ]
    if first.group_number and office.often(0.5):
        runs += [office.one_of(", group ", ", group number "), *voice.group(first)]
    if second is not None and office.often(0.9):
        runs += [office.one_of("; secondary ", "; the secondary is "),
                 voice.word("secondary_payer_name", second.payer), ", ID ",
                 Fact("secondary_member_id", second.member_id)]  # fmt: skip
    return [*runs, "."]

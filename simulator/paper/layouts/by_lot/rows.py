"""What each part of a paper asks for, in an order drawn by lot; the truth is in the values."""

from __future__ import annotations

from simulator.paper.extras import Others
from simulator.paper.layouts.by_lot.leaf import Row, said
from simulator.paper.layouts.by_lot.lot import Lot
from simulator.paper.people.seen_twenty_second import SEEN_TWENTY_SECOND
from simulator.paper.phrases import NUMBERS, TIMES, age, counted
from simulator.paper.sheet import Fact, Run

SCRIBES = ("Brenda", "Kim", "Tasha", "Marisol", "J. Ortiz", "Dee", "Lynette", "Carol P.")


def patient(lot: Lot, full: float = 0.85) -> list[Row]:
    """Name and birth first, the rest as it falls."""
    desk = lot.desk
    person = desk.referral.patient
    born: list[Run] = desk.born()
    if lot.chance(0.25):
        born += [f"  ({age(lot.order, person)} y.o.)"]
    first = [lot.row("patient", desk.name()), lot.row("born", born)]
    if lot.chance(0.15):
        first.reverse()
    rest: list[Row] = []
    if lot.chance(full):
        rest.append(lot.row("sex", desk.sex(0.12)))
    if lot.chance(full):
        rest.append(lot.row("phone", desk.phone(0.12)))
    if lot.chance(0.35):
        rest.append(lot.row("record", [str(lot.rng.randint(10_000, 9_999_999))]))
    if lot.chance(0.12):
        rest.append(lot.row("tongue", [lot.rng.choice(["English", "English", "Spanish"])]))
    if lot.chance(0.1):
        others = Others(lot.rng, desk.voice, SEEN_TWENTY_SECOND)
        rest.append(lot.row("contact", [f"{others.relative(person)} {others.number()}"]))
    lot.rng.shuffle(rest)
    return [*first, *rest, *(_home(lot) if lot.chance(full) else [])]


def _home(lot: Lot) -> list[Row]:
    desk, person = lot.desk, lot.desk.referral.patient
    if lot.chance(0.6):
        return [lot.row("home", desk.home(0.1))]
    street = [desk.voice.word("patient_street", person.street)]
    city, _, state, _, code = desk.voice.city(person)
    if lot.chance(0.4):
        both = f"{lot.words['city']}, {lot.words['state']}, {lot.words['zip']}{lot.colon}"
        return [lot.row("street", street), (both, [city, ", ", state, " ", code])]
    return [lot.row("street", street), lot.row("city", [city]), lot.row("state", [state]),
            lot.row("zip", [code])]  # fmt: skip


def cover(lot: Lot, blank: float = 0.06) -> list[Row]:
    """Who pays first, under which number, and who pays second."""
    desk = lot.desk
    held = desk.referral.coverage
    if lot.chance(0.45):
        plan = [desk.voice.word("plan_name", held.plan)]
        rows = [lot.row("payer", desk.payer(blank, 0.0)), lot.row("plan", desk.maybe(0.2, *plan))]
    else:
        rows = [lot.row("payer", desk.payer(blank, 0.25))]
    rest = [lot.row("member", desk.member(0.08)), lot.row("group", desk.group(0.2))]
    if lot.chance(0.25):
        rest.append(lot.row("holder", [lot.rng.choice(["Self", "Self", "Spouse"])]))
    if lot.chance(0.2):
        rest.reverse()
    second, number = desk.second(0.1)
    if second:
        rest += [lot.row("second", second), lot.row("second_member", number)]
    return [*rows, *rest]


def doctor(lot: Lot, office: bool) -> list[Row]:
    """Who refers, with a number; where from and how to call, unless the letterhead says so."""
    desk = lot.desk
    rows = [lot.row("doctor", desk.referrer()), lot.row("npi", desk.npi(0.2))]
    if office:
        rows += [lot.row("office", [desk.office()])]
        rows += [lot.row("at", [desk.address()])] if lot.chance(0.4) else []
        rows += [lot.row("tel", desk.tel(0.05)), lot.row("fax", desk.fax(0.12))]
    if lot.chance(0.12):
        rows.append(lot.row("desk", [lot.rng.choice(SCRIBES)]))
    return rows


def receiver(lot: Lot) -> list[Row]:
    """The clinic that is to treat; its numbers are nobody's who refers."""
    clinic = lot.desk.referral.clinic
    rows: list[Row] = [lot.row("to", [clinic.organization])]
    place = f"{clinic.street}, {clinic.city}, {clinic.state} {clinic.zip}"
    if lot.chance(0.5):
        rows.append(("Clinic address" + lot.colon, [place]))
    if lot.chance(0.6):
        rows.append(("Clinic phone" + lot.colon, [lot.desk.voice.number(clinic.phone)]))
    if lot.chance(0.6):
        rows.append(("Clinic fax" + lot.colon, [lot.desk.voice.number(clinic.fax)]))
    return rows


def course(lot: Lot) -> list[Row]:
    """How often, how long and how many in all, in one of five ways."""
    desk, order, rng = lot.desk, lot.order, lot.rng
    way = rng.choice(["short", "short", "boxes", "boxes", "words", "unit", "visits"])
    often, long = counted(order, rng)
    if way == "short":
        rows = [lot.row("course", desk.course())]
    elif way == "boxes":
        bare, weeks = "week" in lot.words["often"].lower(), lot.words["long"].lower()
        rows = [
            lot.row("often", [often] if bare else [often, " x/week"]),
            lot.row("long", [long] if "week" in weeks or "wk" in weeks else [long, " weeks"]),
        ]
    elif way == "unit":
        rows = [
            lot.row("often", [often, rng.choice([" x per week", " times/week", " per week"])]),
            lot.row("long", [long, rng.choice([" weeks", " wks"])]),
        ]
    elif way == "words":
        per = Fact("frequency_per_week", TIMES[order.per_week], order.per_week)
        weeks = NUMBERS.get(order.weeks, str(order.weeks))
        lasts = Fact("duration_weeks", f"{weeks} weeks", order.weeks)
        rows = [lot.row("course", [per, rng.choice([" for ", " x "]), lasts])]
    else:
        per = Fact("frequency_per_week", f"{order.per_week}x per week", order.per_week)
        count = Fact("visits_requested", f"{order.visits} visits", order.visits)
        return [lot.row("course", [per, ", ", count, " total"])]
    visits = desk.visits(0.45)
    return [*rows, *([lot.row("visits", visits)] if visits else [])]


def told(lot: Lot, blank: float = 0.2) -> list[Row]:
    """When it began, the operation, the accident, what to mind; only what there is."""
    desk = lot.desk
    began, done = desk.began(blank), desk.surgery()
    rows: list[Row] = [(lot.since(), began)] if began or lot.chance(0.5) else []
    if done:
        rows.append(lot.row("surgery", done))
    if lot.order.condition.accident:
        kind, _, claim = desk.accident()
        rows += [lot.row("accident", [kind]), lot.row("claim", desk.maybe(0.15, claim))]
    return rows


def filled(rows: list[Row]) -> list[Row]:
    """Only the rows that say something, as a record system prints them."""
    return [row for row in rows if said(row[1])]

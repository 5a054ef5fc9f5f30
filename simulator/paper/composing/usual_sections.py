"""What an ordinary office asks on its form, section by section, in rows of cells."""

from __future__ import annotations

from simulator.paper.composing import orders, people
from simulator.paper.composing.asking import Ask, Line, Office, joined
from simulator.paper.phrases import in_short
from simulator.paper.sheet import Fact, Run

Row = list[tuple[float, Ask]]
"""Questions side by side, each with how much of the width it asks for."""
BLANK = 0.08
"""How often a place that every form has stays empty."""


def patient(office: Office) -> list[Row]:
    """Whose paper it is: the name whole or in its parts, the home in one cell or in four."""
    desk, person, rng = office.desk, office.desk.referral.patient, office.rng
    sex = people.sex(office)
    named: Row = [(5, office.ask("name", *people.name(office))), (3, _born(office))]
    if office.often(0.35):
        named = [*_parts_of_name(office), (2.5, _born(office))]
    rows = [[*named, (1.6, sex)]] if office.often(0.85) else [named]
    phone = office.ask("phone", *desk.phone(BLANK))
    street = office.ask("street", *desk.maybe(BLANK, _street(office)))
    if office.often(0.45):
        rows += [[(5, street), (4, phone)], _town(office)]
    elif office.often(0.5):
        rows += [[(4, street), *_town(office)], [(1, phone)]]
    else:
        rows += [[(1, street)], [*_town(office), (3, phone)]]
    if office.often(0.2):
        number = str(rng.randint(100_000, 9_999_999))
        rows[-1] = [*rows[-1], (2, office.ask("mrn", number))]
    if office.often(0.15):
        kin = office.ask("kin", office.others.relative(person), "  ", office.others.number())
        rows.append([(1, kin)])
    return rows


def _born(office: Office) -> Ask:
    return office.ask("born", *office.desk.born())


def _street(office: Office) -> Run:
    return office.desk.voice.word("patient_street", office.desk.referral.patient.street)


def _parts_of_name(office: Office) -> Row:
    """Last and first name in cells of their own; both state the one name."""
    person, word = office.desk.referral.patient, office.desk.voice.word
    initial = person.middle and office.often(0.5)
    given = person.first if initial else f"{person.first} {person.middle}".strip()
    last = office.ask("last", word("patient_name", person.last, person.name))
    first = office.ask("first", word("patient_name", given, person.name))
    row: Row = [(3, last), (3, first)] if office.often(0.75) else [(3, first), (3, last)]
    if initial:
        letter = word("patient_name", person.middle, person.name)
        row.append((0.8, office.ask("middle", letter)))
    return row


def _town(office: Office) -> Row:
    desk, person = office.desk, office.desk.referral.patient
    if office.often(0.35):
        return [(4, office.ask("place", *desk.maybe(BLANK, *desk.voice.city(person))))]
    city = desk.maybe(BLANK / 2, desk.voice.word("patient_city", person.city))
    state = desk.maybe(BLANK / 2, Fact("patient_state", person.state))
    code = desk.maybe(BLANK / 2, Fact("patient_zip", person.zip))
    return [(2.6, office.ask("city", *city)), (0.9, office.ask("state", *state)),
            (1.5, office.ask("zip", *code))]  # fmt: skip


def cover(office: Office) -> list[Row]:
    """Who pays first, mostly with a place for who pays second, filled in or not."""
    desk, payer = office.desk, office.desk.referral.coverage
    row: Row = [(4, office.ask("payer", *desk.payer(BLANK / 2, 0.0)))]
    if payer.plan and office.often(0.5):
        plan = desk.maybe(BLANK, desk.voice.word("plan_name", payer.plan))
        row.append((2, office.ask("plan", *plan)))
    numbers: Row = [
        (3, office.ask("member", *desk.member(BLANK / 2))),
        (2, office.ask("group", *desk.group(BLANK))),
    ]
    rows = [[*row, *numbers]] if office.often(0.6) else [row, numbers]
    if office.often(0.2):
        rows.append([(1, office.ask("holder", office.rng.choice(["Self", "Same", "Spouse"])))])
    second, number = desk.second(BLANK)
    if second or office.often(0.3):
        rows.append([(3, office.ask("second", *second)), (3, office.ask("second_id", *number))])
    return [*rows, *_claim(office)]


def _claim(office: Office) -> list[Row]:
    if not office.desk.referral.order.condition.accident:
        return []
    return [[(1, ask) for ask in people.claim(office)]]


def both_covers(office: Office) -> tuple[list[str], list[tuple[str, Line, Line]]]:
    """The two heads of a table of coverages, and what it asks of each of them."""
    desk, rng = office.desk, office.rng
    heads = office.label("both").split("|")
    second, number = desk.second(BLANK)
    asked: list[tuple[str, Line, Line]] = [
        (rng.choice(["Insurance Company", "Insurance", "Carrier", "Payer", "Company", "Name"]),
         desk.payer(0.0, 0.0), second),
        (office.label("member"), desk.member(BLANK / 2), number),
        (office.label("group"), desk.group(BLANK), []),
    ]  # fmt: skip
    if office.often(0.3):
        asked.append((office.label("holder"), ["Self"], ["Spouse"] if second else []))
    return heads, asked


def provider(office: Office) -> list[Row]:
    """Who refers, and the office where they can be reached."""
    desk = office.desk
    name = office.ask("doctor", *people.referrer(office))
    rows: list[Row] = [[(4, name), (2, office.ask("npi", *desk.npi(BLANK)))]]
    practice = Ask(office.label("office"), [desk.maybe(BLANK, desk.office())])
    numbers: Row = [
        (3, office.ask("tel", *desk.tel(BLANK))),
        (3, office.ask("fax", *desk.fax(BLANK))),
    ]
    rows += [[(4, practice), *numbers]] if office.often(0.6) else [[(1, practice)], numbers]
    if office.often(0.2):
        rows.append([(1, office.ask("seat", desk.address()))])
    return rows


def reason(office: Office) -> list[Row]:
    """What is wrong, and since when."""
    since: Row = [(1, ask) for ask in orders.began(office)]
    return [*_diagnoses(office), since] if since else _diagnoses(office)


def _diagnoses(office: Office) -> list[Row]:
    """Codes and words together, in cells beside each other, or in two cells for all of them."""
    told = [([Fact("diagnoses", code)], in_short(said))
            for code, said in office.desk.referral.order.diagnoses]  # fmt: skip
    way = office.rng.random()
    if way < 0.45:
        line = joined([[*code, " ", said] for code, said in told], office.rng.choice(["; ", ", "]))
        return [[(1, Ask(office.label("dx_coded"), [line]))]]
    code_label, label = office.label("code"), office.label("dx")
    if way < 0.75:
        return [[(2, Ask(code_label, [list(code)])), (5, Ask(label, [[said]]))]
                for code, said in told]  # fmt: skip
    codes: list[Line] = [list(code) for code, _ in told]
    return [[(2, Ask(code_label, codes)), (5, Ask(label, [[said] for _, said in told]))]]


def order(office: Office) -> list[Row]:
    """How often, how long, what, and with which care."""
    rows: list[Row] = [[(2, ask) for ask in orders.weekly(office)]]
    rows.append([(1, orders.treatments(office))])
    rows.append([(1, office.ask("care", *office.desk.care(BLANK)))])
    return rows

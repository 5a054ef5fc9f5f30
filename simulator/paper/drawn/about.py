"""Who is referred, who pays and who refers, as one office asks for it, drawn by lot."""

from __future__ import annotations

from simulator.paper import extras
from simulator.paper.drawn.kit import Choice, Item, Office
from simulator.paper.extras import Others
from simulator.paper.front_desk import SEXES
from simulator.paper.people.seen_twenty_third import SEEN_TWENTY_THIRD
from simulator.paper.phrases import age
from simulator.paper.sheet import Fact, Run


def others(o: Office) -> Others:
    """The other people and numbers on the paper."""
    return Others(o.rng, o.desk.voice, SEEN_TWENTY_THIRD)


def patient(o: Office, home: float = 0.6) -> list[Item]:
    """Name, birth, and what else this office keeps of a patient, in its own order."""
    desk, rng = o.desk, o.rng
    born = desk.born()
    if o.often(0.2):
        born += [f"  ({age(desk.referral.order, desk.referral.patient)} {o.words['years']})"]
    asks_last = "Last" in o.words["patient"]
    last_first: list[Run] = [desk.voice.patient_last_first(desk.referral.patient)]
    first = [o.item("patient", last_first if asks_last else desk.name()), o.item("born", born)]
    more = [_sex(o)] if o.often(0.6) else []
    if o.often(0.75):
        more.append(o.item("phone", desk.phone(0.1)))
    if o.often(0.3):
        more.append(o.item("record", [str(rng.randint(100_000, 9_999_999))]))
    rng.shuffle(more)
    if o.often(home):
        more += _home(o)
    if o.often(0.12):
        more.append(o.item("email", [o.one("on file", "declined", "see portal")]))
    return [*first, *more] if o.often(0.8) else [first[0], *more, first[1]]


def _sex(o: Office) -> Item:
    """The sex in a word, a letter, or squares."""
    sex = o.desk.referral.patient.sex
    if o.kit.blanks and o.often(0.5):
        names = o.one("Female|Male", "F|M", "Male|Female", "M|F").split("|")
        return Item(o.words["sex"], [], tuple(
            Choice(name, name[0] == sex, Fact("sex", name, sex)) for name in names
        ))  # fmt: skip
    return o.item("sex", [Fact("sex", o.one(SEXES[sex], sex), sex)])


def _home(o: Office) -> list[Item]:
    """Where the patient lives, in one line or in two."""
    person = o.desk.referral.patient
    if o.often(0.5):
        return [o.item("home", o.desk.home(0.05))]
    street = o.desk.voice.word("patient_street", person.street)
    return [o.item("street", [street]), o.item("city", o.desk.voice.city(person))]


def cover(o: Office, blank: float = 0.06) -> list[Item]:
    """Who pays first and second, with the numbers; a second one only where there is one."""
    desk, words = o.desk, o.words
    plan = desk.referral.coverage.plan
    apart = bool(plan) and o.often(0.3)
    rows = [o.item("payer", desk.payer(blank, 0.0 if apart else 0.25))]
    if apart:
        rows.append(o.item("plan", [desk.voice.word("plan_name", plan)]))
    numbers = [o.item("member", desk.member(blank))]
    if o.often(0.7):
        numbers.append(o.item("group", desk.group(0.2)))
    rows += numbers
    if o.often(0.2):
        rows.append(o.item("insured", [o.one("Self", "Patient", "same")]))
    second, number = desk.second(0.1)
    if second and o.often(0.75):
        rows += [o.item("second", second), Item(words["second_id"], number)]
    elif second:
        rows.append(Item(words["second"], [*second, o.one(", ID ", "  ID# ", " / "), *number]))
    elif o.kit.blanks and o.often(0.4):
        rows.append(o.item("second", []))
    return rows


def referrer(o: Office, office: bool = True, numbers: bool = True) -> list[Item]:
    """Who refers, with the number, the practice and its telephone."""
    desk = o.desk
    rows = [o.item("by", desk.referrer())]
    more = [o.item("npi", desk.npi(0.15))]
    if office:
        more.append(o.item("practice", [desk.office()]))
    if numbers:
        more += [o.item("tel", desk.tel(0.05)), o.item("fax", desk.fax(0.1))]
    if office and o.often(0.35):
        more.append(o.item("where", [desk.address()]))
    if o.often(0.2):
        more = more[1:] + more[:1]
    return rows + more


def therapist(o: Office) -> list[Item]:
    """The clinic that is to treat: its name, and now and then its numbers, which nobody refers."""
    clinic = o.desk.referral.clinic
    rows: list[Item] = [o.item("refer_to", [clinic.organization])]
    if o.often(0.5):
        place = f"{clinic.street}, {clinic.city}, {clinic.state} {clinic.zip}"
        rows.append(o.item("to_where", [place]))
    if o.often(0.6):
        number = o.desk.voice.number
        rows.append(o.item("to_tel", [number(clinic.phone)]))
        if o.often(0.7):
            rows.append(o.item("to_fax", [number(clinic.fax)]))
    return rows


def beside(o: Office) -> list[Item]:
    """Other people in a chart, whom no referral asks for."""
    more = others(o)
    person = o.desk.referral.patient
    kin: list[Run] = [more.relative(person)]
    if o.often(0.6):
        kin += [" ", more.number()]
    old = age(o.desk.referral.order, person) > 66
    boss = "Retired" if old else extras.employer(o.rng)
    rows = [
        o.item("contact", kin),
        o.item("family", [more.physician(o.one("MD", "DO", "NP"))]),
        o.item("works", [boss]),
        o.item("drugs", [extras.pharmacy(o.rng)]),
        o.item("tongue", [o.one("English", "English", "Spanish")]),
        o.item("status", [o.one("Married", "Single", "Widowed", "Divorced")]),
    ]
    return o.rng.sample(rows, o.rng.randint(2, 5))

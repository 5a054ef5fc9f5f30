"""What an office asks about the patient, who pays, and who refers."""

from __future__ import annotations

from simulator.paper.composing.asking import Ask, Choice, Line, Office, joined
from simulator.paper.extras import employer
from simulator.paper.sheet import Fact, Run

SLASHES = (" / ", " - ", ", ", "   ")


def patient(office: Office) -> list[Ask]:
    """Whose paper it is, with what an office asks besides."""
    desk, person = office.desk, office.desk.referral.patient
    asks = _name(office)
    if office.often(0.85):
        asks.append(office.ask("phone", *desk.phone(0.08)))
    asks += _home(office)
    asides = [
        office.ask("mrn", str(office.rng.randint(100_000, 9_999_999))),
        office.ask("email", f"{person.first[0]}{person.last}@example.net".lower().replace(" ", "")),
        office.ask("language", office.rng.choice(["English", "Spanish", "No interpreter needed"])),
        office.ask("kin", office.others.relative(person), "  ", office.others.number()),
        office.ask("pcp", office.others.physician()),
        office.ask("employer", employer(office.rng)),
    ]
    office.rng.shuffle(asides)
    return [*asks, *asides[: office.rng.choice([0, 0, 1, 1, 2, 3])]]


def name(office: Office) -> Line:
    """The patient's name in one of the usual orders."""
    person, rng = office.desk.referral.patient, office.rng
    given = f"{person.first} {person.middle}".strip()
    printed = rng.choice(
        [
            person.name,
            person.name,
            f"{person.last}, {given}",
            f"{person.last}, {given}",
            f"{person.last}, {given}".upper(),
            f"{person.last},{given}".upper(),
            person.name.upper(),
        ]
    )
    return [office.desk.voice.word("patient_name", printed, person.name)]


def sex(office: Office) -> Ask:
    """The sex, in a word, by a letter or ticked."""
    chosen = office.desk.referral.patient.sex
    if office.often(0.3):
        names = office.rng.choice([("M", "F"), ("Male", "Female"), ("F", "M"), ("Female", "Male")])
        boxes = [Choice(one, one[0] == chosen, Fact("sex", one, chosen)) for one in names]
        return Ask(office.label("sex"), choices=boxes)
    return office.ask("sex", *office.desk.sex(0.05))


def _name(office: Office) -> list[Ask]:
    desk, rng = office.desk, office.rng
    way = rng.random()
    if way < 0.1:
        line = joined([name(office), desk.born()], rng.choice(SLASHES))
        return [office.ask("name_born", *line), sex(office)]
    if way < 0.2:
        line = joined([desk.born(), desk.sex(0.0)], rng.choice(SLASHES))
        return [office.ask("name", *name(office)), office.ask("born_sex", *line)]
    asks = [office.ask("name", *name(office)), office.ask("born", *desk.born())]
    return [*asks, sex(office)] if office.often(0.75) else asks


def _home(office: Office) -> list[Ask]:
    desk, person = office.desk, office.desk.referral.patient
    if office.often(0.25):
        return []
    street: Run = desk.voice.word("patient_street", person.street)
    if office.often(0.4):
        joint = office.rng.choice([", ", " ", ", "])
        return [office.ask("street", street, joint, *desk.voice.city(person), wide=True)]
    return [office.ask("street", street), office.ask("place", *desk.voice.city(person))]


def cover(office: Office) -> list[Ask]:
    """Who pays first and second."""
    desk, referral = office.desk, office.desk.referral
    asks = _first_cover(office)
    if office.often(0.6):
        asks.append(office.ask("group", *desk.group(0.1)))
    second, number = desk.second(0.1)
    if second:
        asks += [office.ask("second", *second), office.ask("second_id", *number)]
    asides = [
        office.ask("holder", office.rng.choice(["Self", "SELF", "Same", "Spouse"])),
        office.ask("relation", office.rng.choice(["Self", "Spouse", "Child"])),
        office.ask("permit", office.saying("permits")),
    ]
    office.rng.shuffle(asides)
    asks += asides[: office.rng.choice([0, 0, 1, 2])]
    return [*asks, *claim(office)] if referral.order.condition.accident else asks


def _first_cover(office: Office) -> list[Ask]:
    desk, rng, payer = office.desk, office.rng, office.desk.referral.coverage
    voice, way = desk.voice, rng.random()
    if way < 0.12:
        line = joined([desk.payer(0.0, 0.0), desk.member(0.0)], rng.choice(SLASHES))
        return [office.ask("payer_member", *line)]
    if way < 0.35 and payer.plan:
        plan = voice.word("plan_name", payer.plan)
        return [
            office.ask("payer", voice.payer(payer)),
            office.ask("plan", plan),
            office.ask("member", *desk.member(0.05)),
        ]
    behind = 0.35 if way < 0.7 else 0.0
    return [
        office.ask("payer", *desk.payer(0.04, behind)),
        office.ask("member", *desk.member(0.06)),
    ]


def claim(office: Office) -> list[Ask]:
    """What kind of accident it was, and its claim number."""
    order = office.desk.referral.order
    kinds = {"auto": ["Auto", "MVA", "Auto accident"], "work": ["Work", "Work comp", "WC"]}
    said = office.rng.choice(kinds.get(order.condition.accident, ["Other"]))
    fact = Fact("accident", said, order.condition.accident)
    asks = [office.ask("accident", fact)]
    if office.often(0.4):
        boxes = [
            Choice(word, key == order.condition.accident, Fact("accident", word, key))
            for key, word in (("auto", "Auto"), ("work", "Work"), ("other", "Other"))
        ]
        asks = [Ask(office.label("accident"), choices=boxes)]
    if order.claim_number:
        asks.append(office.ask("claim", Fact("claim_number", order.claim_number)))
    return asks


def provider(office: Office, *, headed: bool) -> list[Ask]:
    """Who refers; an office whose letterhead says where it is asks less of that again."""
    desk, rng = office.desk, office.rng
    asks = _doctor(office)
    if not headed or office.often(0.3):
        asks.append(Ask(office.label("office"), [[desk.office()]]))
    if not headed or office.often(0.5):
        asks += _numbers(office)
    asides = [
        office.ask("branch", office.saying("branches")),
        office.ask("contact", office.others.someone().split()[0]),
    ]
    return [*asks, *asides[: rng.choice([0, 0, 1, 2])]]


def referrer(office: Office) -> Line:
    """Who refers, in one of the usual ways, mostly with a degree."""
    rng, who, voice = office.rng, office.desk.referral.provider, office.desk.voice
    last_first = Fact("referring_name", f"{who.last}, {who.first}", who.name)
    degree = Fact("referring_credentials", who.credentials)
    printed: Line = rng.choice(
        [
            voice.referrer(who),
            voice.referrer(who),
            [voice.word("referring_name", who.name), " ", degree],
            [last_first, rng.choice([", ", " "]), degree],
            ["Dr. ", voice.word("referring_name", who.name)],
        ]
    )
    return printed


def _doctor(office: Office) -> list[Ask]:
    desk, printed = office.desk, referrer(office)
    if office.often(0.15):
        joint = office.rng.choice(SLASHES)
        return [office.ask("doctor_npi", *printed, joint, *desk.npi(0.0))]
    return [office.ask("doctor", *printed), office.ask("npi", *desk.npi(0.1))]


def _numbers(office: Office) -> list[Ask]:
    desk = office.desk
    if office.often(0.25):
        line = joined([desk.tel(), desk.fax(0.0)], office.rng.choice(SLASHES))
        return [office.ask("tel_fax", *line)]
    asks = [office.ask("tel", *desk.tel())]
    return [*asks, office.ask("fax", *desk.fax(0.0))] if office.often(0.8) else asks

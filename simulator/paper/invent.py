"""Invented people, providers, coverages and orders, drawn from a seeded random source."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, timedelta
from random import Random

from simulator.paper.facts import Coverage, Order, Person, Provider, Referral, conditions


@dataclass(frozen=True)
class Pool:
    """What people, payers and offices are put together from; words stand apart by spaces or `|`.

    A payer is its name, a plan and how its member numbers begin, or their shape (`#` a digit);
    those that are `ungrouped` print no group number on their cards.
    """

    first: dict[str, str]
    last: str
    streets: str
    places: tuple[tuple[str, str, str, str], ...]
    payers: tuple[tuple[str, str, str], ...]
    offices: str
    office_names: str
    conditions: str = "usual.yaml"
    groups: tuple[str, ...] = ("######",)
    ungrouped: tuple[str, ...] = ()


_FIRST = {
    "F": "Alma Beatriz Carlotta Delphine Edith Farida Greta Hyacinth Imelda Joyce Keiko Lorraine "
    "Marisol Nadia Opal Priya Rosalind Svetlana Thuy Wilhelmina Yolanda Zora",
    "M": "Ambrose Bertrand Cyrus Desmond Emeka Fabian Gordon Hollis Ignacio Jerome Kwame Lionel "
    "Malik Nestor Osvaldo Percival Quentin Rufus Stellan Tobias Vikram Wendell",
}
_LAST = (
    "Abernethy Bellweather Castellan Dunmoor Eastwick Farrowgate Grimsdale Holloway Ironwood "
    "Jessamy Kettering Lindqvist Marchbanks Netherton Okonjo Pemberly Quillfeather Ravensworth "
    "Silvermane Thistlewood Underhill Vasquarez Wetherby Yarborough Zielonka Ashgrove Brackwater "
    "O'Dell Nguyen-Hale De_La_Vega Saint-Cyr"
)
_STREETS = (
    "Cinder Mill Road|Old Orchard Lane|Harbor View Drive|Quarry Street|Juniper Court|"
    "Lantern Way|North Beacon Avenue|Millrace Terrace|Copperfield Boulevard|Tamarack Street"
)
_PLACES = (
    ("Portland", "ME", "04101", "207"), ("Bangor", "ME", "04401", "207"),
    ("Tacoma", "WA", "98402", "253"), ("Boise", "ID", "83702", "208"),
    ("Peoria", "IL", "61602", "309"), ("Durham", "NC", "27701", "919"),
    ("Trenton", "NJ", "08608", "609"), ("Worcester", "MA", "01608", "508"),
    ("Topeka", "KS", "66603", "785"), ("Roanoke", "VA", "24011", "540"),
    ("Fresno", "CA", "93721", "559"), ("El Paso", "TX", "79901", "915"),
)  # fmt: skip
_PAYERS = (
    ("Aetna", "Open Access Managed Choice POS", "W"), ("Cigna Healthcare", "Open Access Plus", "U"),
    ("UnitedHealthcare", "Choice Plus PPO", "9"), ("Humana", "Gold Plus HMO", "H"),
    ("Anthem Blue Cross and Blue Shield", "Blue Access PPO", "XLX"),
    ("Blue Cross Blue Shield of Illinois", "PPO", "XOF"),
    ("Horizon Blue Cross Blue Shield of New Jersey", "Omnia Silver", "YHZ"),
    ("Molina Healthcare", "Marketplace Silver", "MO"), ("Regence BlueShield", "Preferred", "ZRG"),
    ("Pine Tree Mutual", "Standard PPO", "PTM"), ("Granite Health Plan", "HMO 20", "GHP"),
)  # fmt: skip
_OFFICES = (
    "Orthopaedics|Family Medicine|Sports Medicine|Spine Center|Internal Medicine|Primary Care"
)
_OFFICE_NAMES = (
    "Stonebridge|Blue Heron|Tidewater|Cedar Ridge|Lakeshore|Foxglove|Summit Path|Eastgate"
)
USUAL = Pool(_FIRST, _LAST, _STREETS, _PLACES, _PAYERS, _OFFICES, _OFFICE_NAMES)
_CREDENTIALS = ("MD", "MD", "MD", "DO", "NP", "PA-C", "DPM")


def npi(rng: Random) -> str:
    """An invented NPI whose check digit holds (Luhn over 80840 + the number)."""
    body = "1" + "".join(str(rng.randint(0, 9)) for _ in range(8))
    return body + luhn_digit("80840" + body)


def luhn_digit(body: str) -> str:
    """The check digit that makes a number pass the Luhn test."""
    total = 0
    for index, letter in enumerate(reversed(body)):
        doubled = int(letter) * (2 if index % 2 == 0 else 1)
        total += doubled - 9 if doubled > 9 else doubled
    return str(-total % 10)


def phone(rng: Random, area: str) -> str:
    """A phone number from the range that is kept for fiction."""
    return f"{area}55501{rng.randint(0, 99):02}"


def person(rng: Random, today: date, pool: Pool = USUAL) -> Person:
    """A patient between 18 and 86 years old."""
    sex = rng.choice(["F", "M"])
    city, state, zip_code, area = rng.choice(pool.places)
    plus_four = f"-{rng.randint(1000, 9999)}" if rng.random() < 0.2 else ""
    return Person(
        first=rng.choice(pool.first[sex].split()),
        middle=rng.choice(["", "", rng.choice("ABCDEFGHJKLMNPRSTW")]),
        last=_last_name(rng, pool),
        born=today - timedelta(days=rng.randint(18 * 366, 86 * 365)),
        sex=sex,
        phone=phone(rng, area),
        street=_street(rng, pool),
        city=city,
        state=state,
        zip=zip_code + plus_four,
    )


def _last_name(rng: Random, pool: Pool) -> str:
    return rng.choice(pool.last.split()).replace("_", " ")


def _street(rng: Random, pool: Pool) -> str:
    unit = rng.choice(["", "", "", f" Apt {rng.randint(1, 40)}", f" Unit {rng.choice('ABCD')}"])
    return f"{rng.randint(11, 9899)} {rng.choice(pool.streets.split('|'))}{unit}"


def _house(street: str) -> str:
    return street.split(" Apt")[0].split(" Unit")[0]


def coverage(rng: Random, pool: Pool = USUAL) -> Coverage:
    """A member of some plan, with an invented member number."""
    payer, plan, shape = rng.choice(pool.payers)
    number = filled(shape if "#" in shape else f"{shape}#########", rng)
    group = filled(rng.choice(pool.groups), rng)
    return Coverage(payer, plan, number, "" if payer in pool.ungrouped else group)


def filled(shape: str, rng: Random) -> str:
    """A number of a shape, with a digit for each `#`."""
    return "".join(str(rng.randint(1, 9)) if letter == "#" else letter for letter in shape)


def provider(rng: Random, credentials: str | None = None, pool: Pool = USUAL) -> Provider:
    """Somebody who refers patients, in an office of their own."""
    city, state, zip_code, area = rng.choice(pool.places)
    sex = rng.choice(["F", "M"])
    return Provider(
        first=rng.choice(pool.first[sex].split()),
        last=_last_name(rng, pool),
        credentials=credentials or rng.choice(_CREDENTIALS),
        npi=npi(rng),
        phone=phone(rng, area),
        fax=phone(rng, area),
        organization=" ".join(
            rng.choice(words.split("|")) for words in (pool.office_names, pool.offices)
        ),
        street=f"{_house(_street(rng, pool))}, Suite {rng.randint(100, 420)}",
        city=city,
        state=state,
        zip=zip_code,
    )


def order(rng: Random, today: date, condition: str | None = None, pool: Pool = USUAL) -> Order:
    """An order written within the last three weeks for a usual condition."""
    known = conditions(pool.conditions)
    chosen = known[condition or rng.choice(sorted(known))]
    ordered = _workday(today - timedelta(days=rng.randint(0, 20)))
    back = {"onset": (20, 200), "injury": (4, 40), "surgery": (7, 28)}[chosen.start]
    claim = ""
    if chosen.accident in ("auto", "work"):
        claim = f"{rng.choice('ABCKTW')}{rng.randint(10_000_000, 99_999_999)}"
    return Order(
        condition=chosen,
        side=rng.choice(chosen.sides()),
        ordered_on=ordered,
        began_on=_workday(ordered - timedelta(days=rng.randint(*back))),
        per_week=rng.choice([chosen.plan["per_week"], rng.choice([1, 2, 3])]),
        weeks=rng.choice([chosen.plan["weeks"], rng.choice([4, 6, 8])]),
        urgent=rng.random() < 0.15,
        signed=rng.random() < 0.93,
        claim_number=claim,
    )


def _workday(day: date) -> date:
    return day - timedelta(days=max(0, day.weekday() - 4))


def referral(rng: Random, today: date, pool: Pool = USUAL) -> Referral:
    """A whole referral of an invented patient by an invented provider to an invented clinic."""
    return Referral(
        patient=person(rng, today, pool),
        coverage=coverage(rng, pool),
        provider=provider(rng, pool=pool),
        clinic=_clinic(rng),
        order=order(rng, today, pool=pool),
        secondary=coverage(rng, pool) if rng.random() < 0.2 else None,
    )


def canary(referral: Referral, rng: Random) -> tuple[Referral, tuple[str, ...]]:
    """The same referral for a patient whose name and numbers occur nowhere else, and those.

    Whoever looks for them in a log, a message or a model's prompt finds what leaked.
    """
    name = "".join(rng.choice(("zor", "quel", "vith", "mab", "jex", "pim")) for _ in range(4))
    number = "".join(str(rng.randint(0, 9)) for _ in range(12))
    patient = replace(
        referral.patient,
        last=name.capitalize(),
        street=f"{rng.randint(10_000, 99_999)} {name[::-1].capitalize()} Lane",
    )
    covered = replace(referral.coverage, member_id=f"ZQ{number}")
    told = (patient.last, patient.street, covered.member_id)
    return replace(referral, patient=patient, coverage=covered), told


def _clinic(rng: Random) -> Provider:
    base = provider(rng, "PT, DPT")
    name = rng.choice(["Riverside Physical Therapy", "Motion Works PT", "Northgate Rehabilitation"])
    return Provider(**{**vars(base), "organization": name})

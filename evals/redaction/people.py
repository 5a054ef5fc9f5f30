"""People, places and numbers invented for redaction notes; everyday-word names are among them."""

from __future__ import annotations

import random
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Literal

Pool = Literal["common", "rare", "wordlike"]

FIRST: dict[Pool, tuple[str, ...]] = {
    "common": tuple(
        [
            "Mary",
            "John",
            "Patricia",
            "Robert",
            "Jennifer",
            "Michael",
            "Linda",
            "David",
            "Elizabeth",
            "William",
            "Barbara",
            "Richard",
            "Susan",
            "Joseph",
            "Jessica",
            "Thomas",
            "Karen",
            "Charles",
            "Sarah",
            "Daniel",
            "Lisa",
            "Matthew",
            "Nancy",
            "Anthony",
            "Sandra",
            "Kevin",
            "Ashley",
            "Brian",
            "Emily",
            "George",
            "Donna",
            "Edward",
        ]
    ),
    "rare": tuple(
        [
            "Thandeka",
            "Oyelaran",
            "Siobhan",
            "Xochitl",
            "Wilhelmina",
            "Krzysztof",
            "Nnamdi",
            "Ileana",
            "Bhavani",
            "Yevgeny",
            "Saoirse",
            "Tariku",
            "Philomena",
            "Aurelio",
            "Zdenka",
            "Makoa",
            "Ottoline",
            "Rajinder",
            "Esperance",
            "Lubomir",
            "Anahera",
            "Ignatius",
            "Fatoumata",
            "Dagny",
            "Evangelos",
            "Parvati",
            "Tzipora",
            "Kwabena",
        ]
    ),
    "wordlike": tuple(
        [
            "Will",
            "Mark",
            "Grace",
            "Hope",
            "Faith",
            "Rose",
            "April",
            "June",
            "Chase",
            "Grant",
            "Joy",
            "Dawn",
            "Summer",
            "Hunter",
            "Ray",
            "Skip",
            "Art",
            "Rusty",
            "Olive",
            "Ivy",
            "Violet",
            "Heather",
            "Holly",
            "Robin",
            "Jewel",
            "Sandy",
            "Penny",
            "Ruby",
            "Pearl",
            "Crystal",
            "Mercy",
            "Frank",
            "Miles",
            "Rich",
            "Drew",
            "Gene",
            "Angel",
            "Max",
        ]
    ),
}
LAST: dict[Pool, tuple[str, ...]] = {
    "common": tuple(
        ["Johnson", "Brown", "Garcia", "Davis", "Martinez", "Wilson", "Anderson", "Thomas", "Jackson", "Thompson", "Lewis", "Robinson", "Clark", "Allen", "Scott", "Nguyen", "Hernandez", "Adams", "Nelson", "Mitchell", "Roberts", "Phillips", "Parker", "Evans", "Edwards", "Collins", "Morris", "Murphy", "Rogers", "Peterson"]
    ),
    "rare": (
        *["Quattlebaum", "Mbeki", "Featherstonhaugh", "Iyer", "Vandermolen", "Szymborski", "Achterberg", "Tsosie", "Okonjo", "Papadimitriou", "Delacroix"],
        *["Yarborough", "Lindgren", "Hrdlicka", "Ouellette", "Ramanujam", "Kealoha", "Birchmeier", "Zubizarreta", "Throckmorton", "Nakamura-Bell"],
        "O'Donoghue", "D'Amico", "de la Fuente", "Van Houten", "St. Clair", "McElhinney", "Al-Rashid",
    ),
    "wordlike": tuple(
        ["Young", "Long", "Strong", "Sharp", "Day", "Hand", "Foot", "Bone", "Rice", "Waters", "Stone", "Black", "White", "Green", "Little", "Short", "Small", "Hill", "Rivers", "Wood", "Walker", "Ball", "Banks", "Page", "Price", "Good", "Power", "Moody", "Paine", "Stiff", "Bright", "Swift", "Best", "Case", "Church", "Cook", "Cross", "Field", "Fox", "Ford", "Head", "Heart", "Knight", "Lamb", "Love", "Marsh", "May", "Noble", "Park", "Poole", "Post", "Read", "Rose", "Savage", "Snow", "Steel", "Sweet", "Temple", "Wall", "Ward"]
    ),
}  # fmt: skip
TOWNS = (
    "Harlan Falls", "Mobile", "Prescott", "Las Vegas", "Eau Claire", "Bangor", "Rocky Mount", "Terre Haute", "Kalamazoo",
    "Winston-Salem", "Reading", "Boise", "Chattanooga", "Fond du Lac", "Saginaw", "Yuma", "Lubbock", "St. Cloud", "Independence",
    "Elko", "Muskogee", "Pawtucket", "Dubuque", "Nacogdoches", "Salem",
)  # fmt: skip
STATES = [
    "OH",
    "AL",
    "AZ",
    "NV",
    "WI",
    "ME",
    "NC",
    "IN",
    "MI",
    "PA",
    "ID",
    "TN",
    "TX",
    "MN",
    "MO",
    "OK",
    "RI",
    "IA",
    "OR",
]
STREETS = (
    "W 47th St", "Old Mill Rd", "Maple Ave", "County Road 9", "Sycamore Hollow Ln", "Martin Luther King Blvd", "N Pine Ct", "Rolling Hills Dr",
    "State Route 14", "Harbor View Ter", "Orchard Pl", "Quarry Ridge Trl", "E Main St", "Fox Run", "Whispering Pines Pkwy",
)  # fmt: skip
FACILITIES = (
    "Granite Peak Orthopedics", "St. Aldhelm Family Medicine", "Tidewater Spine Associates", "Four Corners Orthopaedic Group", "Maple Street Internal Medicine",
    "Three Rivers Sports Medicine", "Holy Name Medical Center", "Prairie Wind Physical Therapy", "Sandhill Surgical Associates", "Blue Ridge Pain Clinic",
)  # fmt: skip
EMPLOYERS = (
    "Calloway Freight", "Ironwood Elementary School", "Pemberton Foods", "Delmar Roofing Co", "Silver Creek Logistics", "Bexley Manufacturing", "Oakmont Senior Living",
    "Northgate Hardware", "Harrow & Sons", "Tri-State Plumbing",
)  # fmt: skip


@dataclass(frozen=True)
class Invented:
    """Everything that a note may say about one patient, by key."""

    values: dict[str, str]
    known: dict[str, str | tuple[str, ...]]


def invent(rng: random.Random, pool: Pool) -> Invented:
    """Return one patient with a circle of people, places and numbers."""
    write = _date_writer(rng)
    names = {who: _name(rng, pool) for who in ("patient", "provider", "therapist", "relative")}
    first, last = names["patient"]
    values = {
        "first": first,
        "last": last,
        "full": f"{first} {last}",
        "last_first": f"{last}, {first}",
        "titled": f"{rng.choice(('Mr.', 'Ms.', 'Mrs.'))} {last}",
        "owner": f"{last}'s",
        "middle": f"{first} {rng.choice('ABCDEJKLMRST')}. {last}",
        "initials": f"{first[0]}.{last[0]}.",
        "nick": f'{first} "{rng.choice(("Skip", "Bunny", "Mac", "Dot", "Buzz"))}" {last}',
        "provider": " ".join(names["provider"]),
        "provider_last": names["provider"][1],
        "therapist": " ".join(names["therapist"]),
        "therapist_first": names["therapist"][0],
        "relative": names["relative"][0],
        "relative_full": " ".join(names["relative"]),
    }
    values |= _numbers(rng, first, last) | _places(rng)
    born = date(1935, 1, 1) + timedelta(days=rng.randrange(25_000))
    values["dob"] = write(born)
    for number in range(1, 7):
        values[f"date{number}"] = write(date(2026, 3, 1) + timedelta(days=rng.randrange(270)))
    short = date(2026, 1, 1) + timedelta(days=rng.randrange(330))
    values["short_date"] = f"{short.month}/{short.day}"
    return Invented(values, known_to_the_case(values, names, born))


def _name(rng: random.Random, pool: Pool) -> tuple[str, str]:
    return rng.choice(FIRST[pool]), rng.choice(LAST[pool])


def _date_writer(rng: random.Random) -> Callable[[date], str]:
    """Return one of the ways in which offices write dates."""
    ways: tuple[Callable[[date], str], ...] = (
        lambda on: f"{on.month:02}/{on.day:02}/{on.year}",
        lambda on: f"{on.month}/{on.day}/{on.year % 100:02}",
        lambda on: f"{on.month:02}-{on.day:02}-{on.year}",
        lambda on: f"{on:%B} {on.day}, {on.year}",
        lambda on: f"{on.day} {on:%b} {on.year}",
        lambda on: f"{on.year}-{on.month:02}-{on.day:02}",
        lambda on: f"{on:%b} {on.day} {on.year}",
    )
    return rng.choice(ways)


def _numbers(rng: random.Random, first: str, last: str) -> dict[str, str]:
    def digits(count: int) -> str:
        return str(rng.randrange(1, 10)) + "".join(str(rng.randrange(10)) for _ in range(count - 1))

    letters = "ABCDEFGHJKLMNPQRSTUVWXYZ"
    plain = "".join(each for each in last.lower() if each.isalpha())
    mbi_letters = "ACDEFGHJKMNPQRTUVWXY"
    mbi = (
        f"{rng.randrange(1, 10)}"
        f"{rng.choice(mbi_letters)}{rng.choice(mbi_letters)}{rng.randrange(10)}"
        f"-{rng.choice(mbi_letters)}"
        f"{rng.choice(mbi_letters)}"
        f"{rng.randrange(10)}-{rng.choice(mbi_letters)}{rng.choice(mbi_letters)}{digits(2)}"
    )
    member = rng.choice(
        (
            f"{''.join(rng.choice(letters) for _ in range(3))}{digits(9)}", f"W{digits(9)}", f"H{digits(8)}", digits(9), f"U{digits(8)} 01",
            mbi, f"{digits(3)}A{digits(5)}", f"{''.join(rng.choice(letters) for _ in range(3))}{digits(3)}M{digits(5)}",
        )
    )  # fmt: skip
    return {
        "phone": _phone(rng),
        "phone2": _phone(rng),
        "pphone": _phone(rng),
        "pfax": _phone(rng),
        "email": f"{first[0].lower()}"
f"{plain}{digits(2)}@{rng.choice(('example.com', 'mailbox.net', 'inbox.org'))}",
        "member": member,
        "group": rng.choice((digits(6), digits(7), f"0{digits(5)}-{digits(3)}", f"GRP{digits(5)}")),
        "mrn": rng.choice((digits(7), f"MR{digits(7)}", f"A-{digits(7)}", digits(6), f"00{digits(6)}")),
        "ssn": f"{digits(3)}-{digits(2)}-{digits(4)}",
        "npi": f"1{digits(9)}",
        "claim": rng.choice((digits(12), f"WC{digits(8)}", f"{digits(4)}-{digits(6)}", f"{digits(3)}CB{digits(6)}")),
        "number": rng.choice((f"A{digits(9)}", digits(10), f"PA-{digits(7)}", f"AUTH{digits(6)}")),
        "licence": rng.choice((f"PT{digits(5)}", digits(6), f"D{digits(7)}")),
        "device": f"SN{digits(8)}",
        "plate": f"{''.join(rng.choice(letters) for _ in range(3))} {digits(4)}",
        "url": f"www.{plain}family{digits(2)}.com",
        "old_age": str(rng.randrange(90, 103)),
    }  # fmt: skip


def _phone(rng: random.Random) -> str:
    parts = (rng.randrange(201, 990), rng.randrange(201, 999), f"{rng.randrange(10_000):04}")
    shape = rng.choice(("({}) {}-{}", "{}-{}-{}", "{}.{}.{}", "{} {} {}"))
    return shape.format(*parts)


def _places(rng: random.Random) -> dict[str, str]:
    unit = rng.choice(("", "", f" Apt {rng.randrange(1, 40)}", f" Unit {rng.choice('ABCD')}"))
    return {
        "street": f"{rng.randrange(11, 9999)} {rng.choice(STREETS)}{unit}",
        "city": rng.choice(TOWNS),
        "city2": rng.choice(TOWNS),
        "state": rng.choice(STATES),
        "zip": f"{rng.randrange(10_000, 96_000)}",
        "facility": rng.choice(FACILITIES),
        "employer": rng.choice(EMPLOYERS),
    }


def known_to_the_case(
    values: dict[str, str], names: dict[str, tuple[str, str]], born: date
) -> dict[str, str | tuple[str, ...]]:
    """Return what a case would know: the form's fields and the chart's people."""
    known: dict[str, str | Sequence[str]] = {
        f"{who}_{part}": name[at]
        for who, name in names.items()
        if who != "relative"
        for at, part in enumerate(("first", "last"))
    }
    for key in ("phone", "street", "city", "zip", "email", "npi", "employer", "facility", "mrn"):
        known[key] = values[key]
    known |= {
        "member_id": values["member"],
        "spouse": names["relative"][0],
        "dob": born.isoformat(),
    }
    return {key: value if isinstance(value, str) else tuple(value) for key, value in known.items()}

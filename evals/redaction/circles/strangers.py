"""People for notes that were reported on once: other names, places and ways of writing."""

from __future__ import annotations

import random
from collections.abc import Callable
from datetime import date, timedelta

from evals.redaction.people import Invented, Pool, known_to_the_case

FIRST: dict[Pool, tuple[str, ...]] = {
    "common": tuple(
        "Angela Stephen Deborah Kenneth Carolyn Joshua Rebecca Jason Laura Ronald Cynthia Timothy Kathleen Jeffrey Amy Gary Shirley Ryan Brenda Jacob Pamela Nicole Eric"
        " Samantha Stephanie Larry Christine Justin Diane Tyler Alice Carlos Teresa Luis Gloria Hector Rosa Javier".split()
    ),
    "rare": (
        *"Abimbola Caoimhe Dzintars Eilidh Fionnuala Ghislaine Hyacinth Ikaika Jadwiga Keahi Lakshmi Mthunzi Nizhoni Oluwaseun Quyen Rosamund Tigist Uchenna Vasilisa".split(),
        *"Wojciech Xiomara Ysolde Zbigniew Amparo Cosmina Jos\u00e9-Luis Mary-Kate D'Shawn Ta'Niyah Jean-Paul LaKeisha DeAndre McKayla P\u00e1draig".split(),
        "Thuy Linh", "Mary Jo",
    ),
    "wordlike": tuple(
        "Chance Sunny Destiny Harmony Bill Jack Pat Rob Nick Dean Lance Chip Buck Stormy Amber Ginger Sage Reed Forrest Cliff Dale Glen Wade Carol Melody Star Patience Prudence"
        " Charity Precious Major King August Rowdy Sterling Gale Royal Junior Happy Iris".split()
    ),
}  # fmt: skip
LAST: dict[Pool, tuple[str, ...]] = {
    "common": tuple(
        "Miller Rodriguez Lopez Gonzalez Lee Perez Harris Sanchez Ramirez King Wright Torres Flores Rivera Campbell Carter Gomez Diaz Cruz Reyes Stewart Morales Cooper Reed"
        " Bailey Kelly Howard Ramos Kim Cox Richardson Watson Brooks Chavez Bennett Gray Mendoza Ruiz Hughes Alvarez Castillo Sanders Patel Myers Ross Foster Jimenez".split()
    ),
    "rare": (
        *"Abernathy-Ruiz Baptiste Chukwuemeka O'Shaughnessy D'Angelo McGillicuddy MacAllister Fitzgibbon Pe\u00f1a N\u00fa\u00f1ez-Ortega Ngata Kuznetsova Wi\u015bniewski".split(),
        *"Bjarnason al-Hashimi Ben-David Yellowhorse Whitecloud Nguyen-Tran Oyarzabal Pfefferkorn Qui\u00f1ones Schermerhorn Tuiasosopo Vijayaraghavan Wojtkiewicz Xiong".split(),
        *"Yoshimura Zacharopoulos O\u2019Hanrahan Smith-Oduya".split(),
        "van der Meulen", "de los Santos", "ter Horst", "Le Blanc", "St. Onge", "von Adelmann", "Del Rosario", "Mac Giolla",
    ),
    "wordlike": tuple(
        "Hurt Brace Legg Back Shin Chin Still Weeks Winters Summers Friday March Doctor Nurse Bills Cash Pack Bond Law Judge Justice Sargent Bishop Pope Chambers Hall House Lake"
        " Brook Bridges Press Cane Drake Pike Bass Fish Weaver Carpenter Mason Baker Farmer Driver Porter Turner Potter Burns Blood Graves Gentle Loving Moon Light Frost Rains".split()
    ),
}  # fmt: skip
NICKNAMES = ("Teddy", "Bo", "Cookie", "Lulu", "Junebug", "Red", "Tink", "Big Al", "Mimi", "Ozzie")
SUFFIXES = ("Jr.", "Jr", "Sr.", "II", "III")
TOWNS = (
    "Walla Walla", "Sheboygan", "Punta Gorda", "Coeur d'Alene", "Hope", "Truth or Consequences", "Beaver Dam", "Kennebunk", "Opelousas", "Bowling Green", "Grand Forks", "Oshkosh",
    "La Crosse", "Paducah", "Sault Ste. Marie", "Normal", "Cedar City", "Waxahachie", "Port Huron", "Bluefield", "Carthage", "Great Bend", "Van Wert", "Hickory", "Mount Airy",
)  # fmt: skip
STATES = (
    "WA",
    "FL",
    "NM",
    "LA",
    "KY",
    "ND",
    "WV",
    "UT",
    "KS",
    "IL",
    "SC",
    "NH",
    "Georgia",
    "Montana",
    "Delaware",
)
STREETS = (
    "Larkspur Cir", "S Tamarack Street", "Hwy 61 North", "Old Ferry Landing Road", "NE 12th Ave", "Cherry St.", "Bishop's Gate Way", "FM 1960", "Calle del Sol", "Juniper Loop",
    "West Lincoln Avenue", "Mill Pond Ln.", "Rural Route 3", "Third Street SE", "Canal Row", "Pinecrest Blvd", "Saddleback Cv", "Hospital Drive", "Dogwood Terrace", "Easy Street",
)  # fmt: skip
FACILITIES = (
    "Copperline Physical Therapy & Rehab", "Mercy Lakes Regional Hospital", "Alder Bay Bone and Joint", "Northstar Hand Center", "St. Brannoc Medical Center", "Valley Step PT", "Juniper Street Family Practice",
    "Riverbend Rehabilitation Institute", "Cardinal Point Orthopedic Surgery, P.C.", "Summit Ridge Sports & Spine",
)  # fmt: skip
EMPLOYERS = (
    "Hollis Paper Mill", "Quickway Parcel", "Marlow Unified School District", "Dunmore Poultry", "Big Sky Drywall LLC", "Lakeshore Transit Authority", "Pruitt's Bakery", "Vandalia Foundry",
    "Sun Harbor Hotel", "Kettering Tool & Die", "City of Ashgrove Public Works", "Amberly Nursing Home",
)  # fmt: skip
SCHOOLS = (
    "Cold Spring High School", "Lincoln-Weaver Middle School", "St. Cuthbert Prep", "Tallgrass State University", "Westover HS", "Bear Hollow Elementary", "Marengo Community College",
)  # fmt: skip
AGENCIES = ("Bridgeway Interpreters", "Polyglot Partners LLC", "Clearvoice Language Line")
LANGUAGES = ("Spanish", "Somali", "Vietnamese", "Haitian Creole", "ASL", "Arabic")
SPORTS = ("wrestling", "girls soccer", "cross country", "football, LB", "volleyball")
_LETTERS = "ABCDEFGHJKLMNPQRSTUVWXYZ"
_MBI_LETTERS = "ACDEFGHJKMNPQRTUVWXY"


def invent_stranger(rng: random.Random, pool: Pool) -> Invented:
    """Return one patient, of whom no tuned paper tells, with a circle of people and numbers."""
    circle = ("patient", "provider", "therapist", "relative", "kin", "other", "other2")
    names = {who: (rng.choice(FIRST[pool]), rng.choice(LAST[pool])) for who in circle}
    born = date(1936, 1, 1) + timedelta(days=rng.randrange(26_000))
    values = _people(rng, names) | _dates(rng, born) | _numbers(rng, *names["patient"])
    values |= _places(rng) | {"old_age": str(rng.randrange(90, 104))}
    for key in ("phone", "phone2", "phone3", "pphone", "pfax"):
        values[key] = _phone(rng)
    values["phone_ext"] = (
        _phone(rng) + rng.choice((" x", " ext. ", " Ext ", ", extension ")) + _digits(rng, 3)
    )
    case = {who: names[who] for who in ("patient", "provider", "therapist", "relative")}
    return Invented(values, known_to_the_case(values, case, born))


def _people(rng: random.Random, names: dict[str, tuple[str, str]]) -> dict[str, str]:
    first, last = names["patient"]
    letter = rng.choice("ABCDEFGHJKLMNPRSTW")
    suffix = rng.choice(SUFFIXES)
    values = {
        "last_first": f"{last}, {first}",
        "last_first_middle": f"{last}, {first} {letter}",
        "last_caps": f"{last.upper()}, {first}",
        "joined": f"{last},{first}",
        "middle": f"{first} {letter}. {last}",
        "suffixed": f"{first} {last}{rng.choice((' ', ', '))}{suffix}",
        "last_suffix": f"{last} {suffix}, {first}",
        "initial_last": f"{first[0]}. {last}",
        "first_initial": f"{first} {last[0].upper()}.",
        "initials": f"{first[0]}.{letter}.{last[0].upper()}.",
        "nickname": rng.choice(NICKNAMES),
    }
    for who, (given, family) in names.items():
        start = "" if who == "patient" else f"{who}_"
        values |= {
            f"{start}first": given,
            f"{start}last": family,
            f"{start}full": f"{given} {family}",
        }
    for who in ("provider", "therapist"):
        values[who] = values[f"{who}_full"]
    for who in ("relative", "kin"):
        values[who] = values[f"{who}_first"]
    return values


def _dates(rng: random.Random, born: date) -> dict[str, str]:
    write = rng.choice(_WAYS)
    values = {"dob": write(born), "born": rng.choice(_WAYS)(born)}
    values["spoken_birth"] = rng.choice(
        (f"{born:%B} {_ordinal(born.day)}, {born.year}", f"{born.month}/{born.day}/{born:%y}")
    )
    for number in range(1, 6):
        values[f"date{number}"] = write(_some_day(rng))
    for number in range(1, 4):
        on = _some_day(rng)
        values[f"slash{number}"] = f"{on.month}/{on.day}"
        on = _some_day(rng)
        spoken = (
            f"the {_ordinal(on.day)} of {on:%B}",
            f"{on:%B} {_ordinal(on.day)}",
            f"{on:%b}. {on.day}",
            f"{on:%B} {on.day}",
        )
        values[f"spoken{number}"] = rng.choice(spoken)
    on = _some_day(rng)
    values["month"] = rng.choice(
        (f"{on:%B} '{on:%y}", f"{on:%b} '{on:%y}", f"{on.month:02}/{on.year}", f"{on:%B} {on.year}")
    )
    values["day"] = _ordinal(on.day)
    values["weekday"] = f"{on:%A}"
    values["year"] = str(rng.randrange(2009, 2025))
    return values


_WAYS: tuple[Callable[[date], str], ...] = (
    lambda on: f"{on.month:02}.{on.day:02}.{on.year}",
    lambda on: f"{on.month}-{on.day}-{on:%y}",
    lambda on: f"{on:%b} {_ordinal(on.day)}, {on.year}",
    lambda on: f"{on.day:02}-{on:%b}-{on.year}".upper(),
    lambda on: f"{on.month:02}/{on.day:02}/{on:%y}",
    lambda on: f"{on:%B} {on.day} {on.year}",
    lambda on: f"{on.month}/{on.day}/{on.year}",
    lambda on: f"{on.year}/{on.month:02}/{on.day:02}",
    lambda on: f"{on.day} {on:%B} {on.year}",
)


def _some_day(rng: random.Random) -> date:
    return date(2025, 11, 1) + timedelta(days=rng.randrange(420))


def _ordinal(day: int) -> str:
    ending = {1: "st", 2: "nd", 3: "rd"}.get(day % 10, "th") if day not in (11, 12, 13) else "th"
    return f"{day}{ending}"


def _digits(rng: random.Random, count: int) -> str:
    return str(rng.randrange(1, 10)) + "".join(str(rng.randrange(10)) for _ in range(count - 1))


def _some_letters(rng: random.Random, count: int, of: str = _LETTERS) -> str:
    return "".join(rng.choice(of) for _ in range(count))


def _numbers(rng: random.Random, first: str, last: str) -> dict[str, str]:
    def digits(count: int) -> str:
        return _digits(rng, count)

    def letters(count: int) -> str:
        return _some_letters(rng, count)

    given, family = (
        "".join(each for each in name.lower() if each.isascii() and each.isalpha())
        for name in (first, last)
    )
    return {
        "email": rng.choice((f"{given}.{family}{digits(2)}", f"{family}_{given[0]}{digits(4)}", f"the{family}s{digits(2)}")) + rng.choice(("@example.org", "@postbox.example", "@mail.example.net")),
        "other_email": f"{_some_letters(rng, 1).lower()}{rng.choice(('desk', 'rehab', 'claims', 'care'))}{digits(3)}@{rng.choice(('carefirm.example', 'clinicmail.example.com'))}",
        "member": _member(rng),
        "group": rng.choice((f"{digits(5)}", f"{digits(6)}-{digits(2)}", f"{letters(2)}{digits(5)}", f"0{digits(7)}", f"{digits(5)}{letters(1)}{digits(3)}")),
        "mrn": rng.choice((digits(8), f"E{digits(7)}", f"{digits(3)}-{digits(2)}-{digits(2)}", f"{digits(5)}", f"M{digits(9)}", f"{letters(2)}-{digits(6)}")),
        "ssn": f"{digits(3)}-{digits(2)}-{digits(4)}",
        "ssn4": digits(4),
        "npi": f"1{digits(9)}",
        "claim": rng.choice((f"{digits(3)}-{letters(2)}-{digits(6)}", f"{letters(1)}{digits(2)}{letters(1)}{digits(7)}", f"20{digits(2)}-{digits(7)}", f"{digits(2)}-{digits(8)}", f"CLM{digits(9)}")),
        "number": rng.choice((f"{letters(2)}{digits(8)}", digits(8), f"{digits(4)} {digits(4)} {digits(2)}", f"OP{digits(7)}", f"{digits(6)}-{letters(1)}")),
        "number2": rng.choice((digits(9), f"R{digits(6)}", f"{letters(3)}-{digits(5)}")),
        "licence": rng.choice((f"{digits(5)}", f"PT-{digits(6)}", f"PT.{digits(6)}", f"0{digits(6)}")),
        "dl": rng.choice((f"{letters(1)}{digits(3)}-{digits(4)}-{digits(4)}", digits(8), f"{letters(2)}{digits(6)}{letters(1)}")),
        "device": rng.choice((f"{letters(2)}{digits(6)}{letters(1)}", f"{digits(4)}-{digits(5)}", f"{letters(1)}{digits(9)}", f"(21){digits(8)}")),
        "badge": rng.choice((digits(4), digits(5), f"{letters(1)}-{digits(4)}")),
        "plate": rng.choice((f"{digits(1)}{letters(3)}{digits(3)}", f"{letters(3)}-{digits(4)}", f"{letters(2)} {digits(5)}", f"{digits(3)} {letters(3)}")),
        "url": rng.choice((f"https://{family}-{given[0]}{digits(2)}.example.com/recovery", f"{family}{digits(3)}.example.org", f"http://forms.example.net/p/{digits(6)}")),
        "ip": f"{rng.choice(('203.0.113', '198.51.100', '192.0.2'))}.{rng.randrange(2, 250)}",
    }  # fmt: skip


def _member(rng: random.Random) -> str:
    mbi = f"{rng.randrange(1, 10)}{_some_letters(rng, 1, _MBI_LETTERS)}{rng.randrange(10)}{rng.randrange(10)}{_some_letters(rng, 1, _MBI_LETTERS)}{rng.randrange(10)}{rng.randrange(10)}{_some_letters(rng, 2, _MBI_LETTERS)}{_digits(rng, 2)}"
    return rng.choice(
        (
            f"{_some_letters(rng, 3)} {_digits(rng, 9)}", f"{_digits(rng, 11)}", f"{_some_letters(rng, 2)}{_digits(rng, 5)}{_some_letters(rng, 1)}", f"{_digits(rng, 9)}-{_digits(rng, 2)}",
            mbi, f"R{_digits(rng, 8)}", f"{_digits(rng, 4)}-{_digits(rng, 4)}-{_digits(rng, 2)}", f"{_some_letters(rng, 3)}{_digits(rng, 12)}",
        )
    )  # fmt: skip


def _phone(rng: random.Random) -> str:
    parts = (rng.randrange(201, 990), rng.randrange(201, 999), f"{rng.randrange(10_000):04}")
    return rng.choice(
        ("({}){}-{}", "{}-{}-{}", "1-{}-{}-{}", "{}.{}.{}", "+1 {} {} {}", "{}/{}-{}", "({}) {} {}")
    ).format(*parts)


def _places(rng: random.Random) -> dict[str, str]:
    unit = rng.choice(
        (
            "",
            "",
            "",
            f", Apt. {rng.randrange(1, 40)}{rng.choice('ABC')}",
            f" #{rng.randrange(2, 300)}",
            f", Lot {rng.randrange(2, 90)}",
        )
    )
    post = f"{rng.randrange(10_000, 98_000)}"
    return {
        "street": f"{rng.randrange(3, 29_999)} {rng.choice(STREETS)}{unit}",
        "box": f"{rng.choice(('PO Box', 'P.O. Box', 'Box'))} {rng.randrange(12, 9_999)}",
        "city": rng.choice(TOWNS),
        "city2": rng.choice(TOWNS),
        "county": f"{rng.choice(('Wexham', 'Ottertail Fork', 'St. Brendan', 'Delmore'))} County",
        "state": rng.choice(STATES),
        "zip": post,
        "zip4": f"{post}-{rng.randrange(1_000, 9_999)}",
        "facility": rng.choice(FACILITIES),
        "employer": rng.choice(EMPLOYERS),
        "school": rng.choice(SCHOOLS),
        "school2": rng.choice(SCHOOLS),
        "language": rng.choice(LANGUAGES),
        "sport": rng.choice(SPORTS),
        "agency": rng.choice(AGENCIES),
    }

"""People for the papers that were reported on a second time: nobody of the sets before."""

from __future__ import annotations

import random
from collections.abc import Callable
from datetime import date, timedelta

from evals.redaction.people import Invented, Pool, known_to_the_case
from evals.redaction.shapes import filled, ordinal

FIRST: dict[Pool, tuple[str, ...]] = {
    "common": tuple(
        "James Margaret Ruth Sharon Helen Paul Steven Andrew Kimberly Michelle Amanda Melissa Raymond Gregory Benjamin Virginia Judith Martha Peter Douglas Henry Kyle Noah Ethan"
        " Walter Roger Keith Sean Megan Hannah Olivia Julia Victoria Evelyn Joan Lauren Andrea Janet Catherine Denise Tammy Lori Miguel Juan Maria Guadalupe Alejandro Ana".split()
    ),
    "rare": (
        *"Adaeze Birgitta Chidi Deirdre Eszter Folasade Goran Hye-jin Ifeoma Jorunn Kalani Lucretia Magdalena Nkechi Oddny Pranav Ragnhild Sunniva Temperance Umberto".split(),
        *"Vikram Winifred Yolanda Zoltan Ana-Luc\u00eda Joaqu\u00edn Ren\u00e9e Bj\u00f6rn Se\u00e1n O'Neal DaQuan LaTonya Tr\u00e2m Minh-Anh Shu-Fen Hortencia Deepika Mohammed Siddharth".split(),
        "Anne Marie", "Maria del Carmen", "Bobby Joe",
    ),
    "wordlike": tuple(
        "Autumn Hazel Daisy Lily Basil Herb Clay Rocky Sonny Bud Earl Constance Felicity Honor Rod Pierce Colt Cooper Dallas Savannah Sierra Lane Heath Brook Opal Coral Wren Jay"
        " Guy Rex Tanner Peg Hank Sky Gay Ernest Chandler Marina Paris Florence Norm Sue".split()
    ),
}  # fmt: skip
LAST: dict[Pool, tuple[str, ...]] = {
    "common": tuple(
        "Smith Williams Jones Taylor Moore Morgan Peters Gutierrez Ortiz Murray Freeman Simpson Stevens Tucker Crawford Boyd Kennedy Warren Dixon Gordon Shaw Holmes Robertson Daniels"
        " Palmer Nichols Ferguson Hawkins Dunn Perkins Hudson Spencer Gardner Pierce Matthews Wagner Watkins Olson Carroll Duncan Snyder Cunningham Bradley Vasquez Schmidt Garza Romero".split()
    ),
    "rare": (
        *"Agyemang Bhattacharya Castellanos-Vega Dombrowski Etcheverry Fa'alogo Guzm\u00e1n-Prieto Hoang Ibarguen Jankowski-Lee Kapoor Lefebvre M\u00fcller Nwachukwu O'Callaghan".split(),
        *"Petrosyan Qureshi Rasmussen S\u00e1nchez-Mora Tchaikowsky Ulloa Vongphakdy Wasserman Yamaguchi Zeleny McGonagle MacNamara Swiderski Thibodeaux Begay Manygoats".split(),
        "De La Cruz", "van den Berg", "Le Roux", "di Stefano", "San Miguel", "El-Amin", "Ter Avest",
    ),
    "wordlike": tuple(
        "Crouch Kneeland Shank Beard Self Person Mann Child Monday Noon Flowers Bush Woods Ponds Wells Fountain Rock Sands Clay Coates Hatch Keys Bell Horn Singer Piper Priest Prior"
        " Friend Early Crisp Rush Speed Quick Finch Crane Swan Bird Wolf Berry Cherry Plum Bean Butler Barber Shepherd Fisher Sawyer Colon Palm Stark Major English French Holland London".split()
    ),
}  # fmt: skip
NICKNAMES = ("Peaches", "Sarge", "T.J.", "Nana", "Coop", "Bubba", "Lolo", "Duke", "Kit", "Mandy")
TOWNS = (
    "Ypsilanti", "Bend", "Flagstaff", "Pascagoula", "Hot Springs", "Sandusky", "Council Bluffs", "Mechanicsville", "Valdosta", "Rapid City", "Plano", "New Braunfels", "Erie",
    "Twin Falls", "Battle Creek", "Anaconda", "Ocala", "Spearfish", "Bismarck", "Tupelo", "Glens Falls", "Joplin", "Moscow", "Intercourse", "Apple Valley", "Sulphur", "Boaz",
)  # fmt: skip
COUNTIES = ("Harlow County", "San Ysidro County", "Tallow County", "Pembina Lake Parish")
STATES = ("CA", "CO", "GA", "MS", "NY", "SD", "MT", "VA", "NE", "AR", "Oregon", "Michigan", "Texas")
STREETS = (
    "Cottonwood Dr", "N Lincoln St", "Stagecoach Trail", "Avenue C", "Hwy 20 W", "Peachtree Ct", "Via Rosa", "Broken Arrow Rd", "2nd Ave N", "Vineyard Lane", "Camp Creek Rd",
    "Bluff View Circle", "W Division Street", "Prospect Ave", "CR 412", "Meadow Lark Ln", "SW Barbur Blvd", "Grand Blvd", "Wagon Wheel Way", "Elm",
)  # fmt: skip
FACILITIES = (
    "Pinnacle Rehab Partners", "Elk Valley Family Health", "Hartwell Orthopedics & Sports Medicine", "Sacred Heart Community Hospital", "Steady Steps Balance Center", "Lone Oak Physical Therapy, LLC",
    "Westgate Neurosurgery", "Bayou Bend Primary Care", "Keystone Hand & Shoulder", "Mesa Verde Internal Medicine", "Tamarack Occupational Health", "First Street PT",
)  # fmt: skip
IMAGING = ("Clearview Imaging Center", "Open MRI of Lakeridge", "Ridgeline Radiology, PLLC")
EMPLOYERS = (
    "Farwell Dairy", "Pioneer Seed & Feed", "Rapid Route Couriers", "Stockman's Steakhouse", "Ellsworth County Jail", "Gilded Nail Salon", "J. Ortega Landscaping", "Coldwater Cabinet Works",
    "Brightside Daycare", "Trailhead Outfitters", "Mutual Bank of Tilden", "Sprague Electric Co-op", "Red Barn Market",
)  # fmt: skip
SCHOOLS = (
    "Robert Frost Elementary", "Lake Wenona High", "Mt. Hebron Christian Academy", "Jefferson-Polk Jr. High", "Eastern Plains Tech", "Head Start on Alder Street", "PS 118",
)  # fmt: skip
_CIRCLE = ("patient", "provider", "therapist", "helper", "relative", "kin", "other", "other2")


def invent_further_stranger(rng: random.Random, pool: Pool) -> Invented:
    """Return one patient whom neither tuned paper tells of, with the people and numbers around."""
    names = {who: (rng.choice(FIRST[pool]), rng.choice(LAST[pool])) for who in _CIRCLE}
    born = date(1937, 6, 1) + timedelta(days=rng.randrange(25_500))
    values = _people(rng, names) | _dates(rng, born) | _cards(rng) | _papers(rng) | _places(rng)
    values |= _online(rng, *names["patient"]) | {"old_age": str(rng.randrange(90, 103))}
    for key in ("phone", "phone2", "phone3", "phone4", "pphone", "pfax"):
        values[key] = _phone(rng)
    values["phone_ext"] = (
        f"{_phone(rng)}{rng.choice((', ext ', ' x', ' ext.'))}{filled(rng, '####')}"
    )
    case = {who: names[who] for who in ("patient", "provider", "therapist", "relative")}
    return Invented(values, known_to_the_case(values, case, born))


def _people(rng: random.Random, names: dict[str, tuple[str, str]]) -> dict[str, str]:
    first, last = names["patient"]
    letter, title = rng.choice("ABCDEFGHJKLMPRSTW"), rng.choice(("Mr.", "Ms.", "Mrs.", "Miss"))
    values = {
        "titled": f"{title} {last}",
        "titled_full": f"{title} {first} {last}",
        "last_first": f"{last}, {first}",
        "caps_last": f"{last}, {first} {letter}".upper(),
        "last_first_middle": f"{last}, {first} {letter}.",
        "middle": f"{first} {letter} {last}",
        "slashed": f"{last}/{first}",
        "first_initial": f"{first} {last[0].upper()}",
        "initial_last": f"{first[0]} {last}",
        "nickname": rng.choice(NICKNAMES),
        "maiden": rng.choice(LAST["common"]),
    }
    for who, (given, family) in names.items():
        start = "" if who == "patient" else f"{who}_"
        full = f"{given} {family}"
        values |= {f"{start}first": given, f"{start}last": family, f"{start}full": full}
    values["relative"], values["kin"] = names["relative"][0], names["kin"][0]
    return values


_WAYS: tuple[Callable[[date], str], ...] = (
    lambda on: f"{on.month}/{on.day}/{on.year}",
    lambda on: f"{on.month:02}/{on.day:02}/{on.year}",
    lambda on: f"{on.month:02}-{on.day:02}-{on:%y}",
    lambda on: f"{on:%B} {on.day}, {on.year}",
    lambda on: f"{on:%b} {on.day}, {on.year}",
    lambda on: f"{on.month}/{on.day}/{on:%y}",
    lambda on: f"{on.day:02}{on:%b}{on.year}".upper(),
    lambda on: f"{on.month}.{on.day}.{on:%y}",
    lambda on: f"{on.year}-{on.month:02}-{on.day:02}",
    lambda on: f"{on.day:02} {on:%b} {on:%y}",
)


def _dates(rng: random.Random, born: date) -> dict[str, str]:
    write = rng.choice(_WAYS)
    other = date(1940, 1, 1) + timedelta(days=rng.randrange(21_000))
    values = {"dob": _WAYS[rng.randrange(5)](born), "born": rng.choice(_WAYS[:4])(born)}
    values["relative_born"] = _WAYS[rng.randrange(4)](other)
    for number in range(1, 6):
        values[f"date{number}"] = write(_some_day(rng))
    for number in range(1, 4):
        on = _some_day(rng)
        values[f"slash{number}"] = rng.choice(
            (f"{on.month}/{on.day}", f"{on.month:02}/{on.day:02}")
        )
        on = _some_day(rng)
        ways = (
            f"{on:%B} {on.day}",
            f"{on:%b} {on.day}",
            f"{on.day} {on:%B}",
            f"{on:%B} {ordinal(on.day)}",
        )
        values[f"spoken{number}"] = rng.choice(ways)
    on = _some_day(rng)
    ways = (
        f"{on:%B} {on.year}",
        f"{on.month}/{on.year}",
        f"{on:%b} {on.year}",
        f"{on:%B} of {on.year}",
    )
    values |= {"month": rng.choice(ways), "day": ordinal(on.day), "weekday": f"{on:%A}"}
    return values | {"year": str(rng.randrange(1998, 2024))}


def _some_day(rng: random.Random) -> date:
    return date(2025, 10, 6) + timedelta(days=rng.randrange(430))


def _phone(rng: random.Random) -> str:
    area, middle = rng.randrange(203, 989), rng.randrange(210, 998)
    return filled(
        rng,
        f"{area}-{middle}-####",
        f"({area}) {middle}-####",
        f"{area}.{middle}.####",
        f"{area} {middle} ####",
        f"1 ({area}) {middle}-####",
        f"{area}{middle}####",
    )


def _cards(rng: random.Random) -> dict[str, str]:
    """Return what stands on the insurance cards and on the other cards in a purse."""
    shapes = ("@@@*########", "W*########", "*########", "H*#######", "*&&#&&#&&##", "*######## 01", "@@*#####@", "*#########", "@@@*#######-01", "*##-##-####")  # fmt: skip
    return {
        "member": filled(rng, *shapes),
        "member2": filled(rng, *shapes),
        "group": filled(
            rng, "*####", "*######", "@@*###", "*#####-####", "0#####-##-###", "@*####"
        ),
        "ssn": filled(rng, "*##-*#-####", "*##-*#-####", "*## *# ####"),
        "ssn4": filled(rng, "*###"),
        "dl": filled(rng, "@*######", "*########", "@@@-##-####", "@###-####-####-##"),
        "licence": filled(rng, "PT*####", "*####", "PT-*####", "*#.######", "PTA#####"),
        "plate": filled(rng, "@@@ ####", "#@@@###", "@@@-###", "@## ###", "##-@@##"),
        "npi": filled(rng, "1#########"),
    }


def _papers(rng: random.Random) -> dict[str, str]:
    """Return what offices number: charts, claims, approvals, parts."""
    return {
        "mrn": filled(rng, "*#####", "*######", "00*#####", "@*######", "*##-###", "MRN*######", "*###-@@"),
        "claim": filled(rng, "*#########", "*##-@-######", "WC-*#-#####", "*#-#####-@", "@@*#######-##", "20*#@#####"),
        "number": filled(rng, "@*########", "*##########", "*#######", "@@-*######", "*###-#####", "26*#####@@"),
        "number2": filled(rng, "*#######", "@@@*####", "*##-####-#", "*########"),
        "device": filled(rng, "*#######", "@*#####", "@@@*####-#", "*##-###-####", "*#####@"),
        "device2": filled(rng, "*########", "@#@*####", "*####/##"),
    }  # fmt: skip


def _online(rng: random.Random, first: str, last: str) -> dict[str, str]:
    given, family = (
        "".join(each for each in name.lower() if each.isascii() and each.isalpha())
        for name in (first, last)
    )
    box = filled(
        rng, f"{given}{family}##", f"{given}_{family}", f"{family}.{given}*#", f"{given}*###"
    )
    site = rng.choice(("fastmail.example", "home.example.com", "cablenet.example.org"))
    return {
        "email": f"{box}@{site}",
        "url": filled(rng, f"www.{family}-strong.example.com", "https://meet.example.net/j/*#########", f"carepage.example.org/{given}{family}"),
        "ip": filled(rng, "203.0.113.*#", "198.51.100.1##", "192.0.2.*#"),
    }  # fmt: skip


def _places(rng: random.Random) -> dict[str, str]:
    unit = rng.choice(("", "", "", f" Apt {rng.randrange(1, 60)}", ", Unit C", f" Trlr {rng.randrange(3, 80)}"))  # fmt: skip
    zip_code = f"{rng.randrange(10_000, 98_000)}"
    return {
        "street": f"{rng.randrange(7, 19_999)} {rng.choice(STREETS)}{unit}",
        "city": rng.choice(TOWNS),
        "city2": rng.choice(TOWNS),
        "county": rng.choice(COUNTIES),
        "state": rng.choice(STATES),
        "zip": zip_code,
        "zip4": f"{zip_code}-{rng.randrange(1_000, 9_999)}",
        "facility": rng.choice(FACILITIES),
        "facility2": rng.choice(FACILITIES),
        "imaging": rng.choice(IMAGING),
        "employer": rng.choice(EMPLOYERS),
        "school": rng.choice(SCHOOLS),
    }

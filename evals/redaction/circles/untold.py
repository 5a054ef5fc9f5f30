"""People for the notes about visits: a circle around one patient."""

from __future__ import annotations

import random
from datetime import date, timedelta

from evals.redaction.people import Invented, Pool, known_to_the_case
from evals.redaction.shapes import filled, ordinal

FIRST: dict[Pool, tuple[str, ...]] = {
    "common": tuple(
        (
            "Alberto Alfredo Alma Annette Antonio Audrey Beth Blake Brad Calvin Camila Carla Cecilia Celia Chester Claire Claudia Clifford Colleen Courtney Dana Darlene Dave Derrick"
            " Doreen Doug Dwight Edna Edwin Eileen Elsie Enrique Esther Eva Floyd Gail Gerald Gilbert Gina Greg Harry Hattie Ian Ignacio Inez Irma Isaac Jackie Jaime Jake Janelle"
            " Jasmine Jill Jim Joel Josh Alicia Phyllis Loretta Marcus Dustin Travis Malik Aisha Connor Hailey"
        ).split()
    ),
    "rare": (
        *(
            "Adwoa Bohumil Chukwuma Dilnoza Enikő Fereshteh Haralampi Ingeborg Kaveh Ludmila Mosese Oddvar Pelagia Quirino Rashida Svetlana Tevita Veerle Xiulan Yetunde Zoraida"
            " Agnieszka Bhaskar Cedomir Hồng Núria Jae-won Ta-Nehisi LaShonda Marie-Claire Leilani Kerttu Unathi Étienne MacKenzie"
        ).split(),
        "Ana Sofia", "Nguyet Thi", "Peggy Sue",
    ),
    "wordlike": tuple(
        (
            "Blossom Bonny Brandy Briar Dash Deacon Dell Echo Eden Finn Gem Harley Hawk Indigo January Jet Kip Lacey Legend Lilac Lucky Lyric Maple Mickey Oak Onyx Pansy Peach Pip"
            " Primrose Rory"
        ).split()
    ),
}  # fmt: skip
LAST: dict[Pool, tuple[str, ...]] = {
    "common": tuple(
        (
            "Acosta Alvarado Atkins Ballard Barron Barton Blackwell Boone Boyer Brady Briggs Buchanan Burgess Calderon Caldwell Cannon Carlson Carrillo Cervantes Cochran Cohen Combs"
            " Conrad Conway Cortez Cummings Dalton Davidson Dawson Dillon Donovan Dudley Duran Ellison Escobar Farrell Figueroa Fischer Fleming Flynn Frazier Gallagher Garner Gilbert"
            " Gillespie Goodman Guerra Hancock Harding Hartman Hayden Hendricks Hodges Hopkins Howell Huffman Huynh Ingram Jacobs Jennings Vu Vang"
        ).split()
    ),
    "rare": (
        *(
            "Abernethy Bjorklund Chattopadhyay Dzhugashvili Ekwueme Fjeldstad Gomułka Hatzopoulos Iskandarov Jaramillo Kowalewski Ljungqvist Mutombo Onyango Rautenberg"
            " Sivaramakrishnan Udechukwu Vasquez-Orr Wojtkowiak Yamashita Zeleznik Ó'Súilleabháin Núñez-Prado Björnsdóttir D'Agostino M'Bala Al-Hamdani Pettibone Hinojosa"
        ).split(),
        "Van der Zee", "Dos Reis", "Ten Broeck",
    ),
    "wordlike": tuple(
        (
            "Akers Angle Arms Ash Backus Barefoot Beach Bloom Blunt Book Bow Brain Buckle Burden Button Cain Chew Chill Coffee Cord Cutts Dance Deal Deep Dial Draper Ease Eaves"
            " Elder Fair Footman Force Forehand Gain Gear Goodnight Grasp Hack Hair Hipp Hitch Holder Hood Hull Iron Kicker Knee Large Lean Lively Loose Marker Merry Mild Neat"
            " Needles Nettles Nice Pain Partner Peck"
        ).split()
    ),
}  # fmt: skip
CALLED = ("Bootsie", "Nonna", "Big Mike", "Scooter", "Missy", "Kiki", "T-Bone", "C.J.", "Memaw", "Abuela Chayo", "Lefty", "Sparky")  # fmt: skip
TOWNS = (
    "Bath Springs", "Broken Bow", "Painted Post", "Rib Lake", "Sandwich", "Yellow Jacket", "Zephyr Cove", "Amherst", "Carlisle", "Dover", "Evansville", "Greenfield", "Hillsboro", "Lexington",
    "Marietta", "Newport News", "Oxford", "Troy", "Accident", "Cool", "Knee Lake", "Belfast", "Liberal", "New London", "Racine", "Sequim",
)  # fmt: skip
COUNTIES = ("Pellham County", "St. Bride Parish", "Borough of Wick", "Upper Tanner Township")
STATES = ("KY", "ID", "MA", "NM", "WA", "IL", "NY", "Oregon", "DE", "GA", "MD", "Ohio", "VT", "WY")  # fmt: skip
STREETS = (
    "Tanager Way", "N Meridian St", "Old Stage Coach Rd", "FM 1488", "Avenida del Sol", "Brook Hollow Dr", "Knee Creek Rd", "SE 82nd Ave", "Highway 90 E", "Palmer Sq", "Spine Rd",
    "Chapel View Ln", "Lincoln Blvd", "Grove Street Ext", "Rural Route 4", "Short St", "Camino Alto", "W Wilson Ave", "Ankle Bone Trl", "Fifth Ave S", "Mt. Olivet Church Rd",
)  # fmt: skip
FACILITIES = (
    "Cedar Gate Physical Therapy", "Ridgeline Sports & Spine PT", "Firefly Rehabilitation", "ProActive PT of Pellham", "Bayou Hand and Physical Therapy", "Motion Theory", "Gulliver Rehab Partners",
)  # fmt: skip
PRACTICES = (
    "Bayou Family Health", "Anchor Orthopedic Associates", "Kite Hill Pediatrics", "QuickStep Urgent Care", "Meridian Hand & Upper Limb", "Wren Street Internal Medicine", "Stillwater Neurology",
    "Larkspur Pain Institute", "Dr. Tull's Walk-In",
)  # fmt: skip
HOSPITALS = ("Pellham Regional", "St. Bride's Hospital", "Tanner Memorial Medical Center", "VA Wick Harbor")  # fmt: skip
IMAGING = ("Clearwindow Radiology", "Pellham Open MRI", "Tri-Lakes Imaging Group")
EMPLOYERS = (
    "Amber Waves Bakery", "Boxcar Movers", "Copperline Electric", "Dune Buggy Rentals", "Pellham Unified", "Everbright Solar", "Flagstone Masonry", "Golden Pheasant Inn", "Hobb's Lumber",
    "Kestrel Airfreight", "Lumen Call Center", "Mercer Poultry", "Nightingale Nursing Staffing", "Oak & Iron Gym", "Pellham Fire District 3", "Quarry Stone Supply",
)  # fmt: skip
SCHOOLS = (
    "Pellham Central High", "St. Bride Academy", "Wick Harbor Middle School", "Tanner Community College", "Juniper Elementary", "Sunny Days Preschool",
)  # fmt: skip
FIRMS = ("Ashby Stroud LLP", "The Coble Law Group", "Renfro, Teague & Daughters")
WEEKDAYS = ("Monday", "Tue", "Weds", "Thursday", "Fri", "Sat")
_CIRCLE = ("patient", "provider", "therapist", "tech", "colleague", "relative", "kin", "kin2", "other", "other2", "clerk", "officer")  # fmt: skip
_NUMBERS: dict[str, tuple[str, ...]] = {
    "member": ("@@@*########", "*########-*", "W*###*#####", "*&&#&&#&&##", "*&&#-&&#-&&##", "U*##*####*#", "@*#######*", "*##*##*##*", "R*#######", "@@##*#####"),
    "member2": ("*#########", "@@@*#####@##", "*&&#&&#&&##"),
    "group": ("*######", "0*####", "*###", "@@*####", "*####-***", "*#####-@@"),
    "ssn": ("*##-*#-####", "*## *# ####", "*##-*#-####"),
    "ssn4": ("*###", "xxx-xx-*###"),
    "mrn": ("*#######", "E*######", "*####-*", "*##-*##-###", "PT-*####", "M*########", "00*####"),
    "account": ("*#######", "A*####", "*##*##-*#", "V*##########", "*####/*#"),
    "claim": ("*#########", "@*##-*#####", "2026-*#####", "*##@@*####", "*#-*####-@*"),
    "request": ("A*#######", "*##########", "REQ-*####", "@*###@####", "*###-*###-*##"),
    "call_no": ("*########", "@@-*######", "REF*######", "*####@*##"),
    "code": ("*###", "#*#*", "*##@"),
    "device": ("*######", "SN *####@", "@@*######", "*##-####-@", "LOT*####", "*@*#####"),
    "plate": ("@@@-*##", "*@@ @##", "@@# *##", "*###@@"),
    "dl": ("@*#######", "*########", "@@@*@#####"),
    "licence": ("*#####", "PT-*####", "PTA*###", "@@*#####", "2*####-**"),
    "npi": ("1#########",),
    "ein": ("*#-#######",),
    "badge": ("*####", "@@*##"),
    "unit": ("", "", "", ", Apt *@", " No *#", " Unit *", " Bldg * Apt **"),
    "house": ("*###", "*####", "*##", "*#", "*##*@", "*####-*"),
}  # fmt: skip
_WAYS = (
    *("{0:%m/%d/%Y}", "{0.month}/{0.day}/{0:%y}", "{0.month}/{0.day}/{0.year}", "{0.month}-{0.day}-{0:%y}", "{0:%Y-%m-%d}", "{0:%B} {0.day}, {0.year}", "{0:%b} {0.day}, {0.year}"),
    *("{0:%d-%b-%Y}", "{0.month}.{0.day}.{0:%y}", "{0:%m/%d/%y}", "{0:%b} {1} {0.year}", "{0:%m.%d.%Y}", "{0:%d} {0:%B} {0.year}", "{0:%m}-{0:%d}-{0.year}"),
)  # fmt: skip


def invent_untold_person(rng: random.Random, pool: Pool) -> Invented:
    """Return one patient with the people, places and numbers around."""
    names = {who: (rng.choice(FIRST[pool]), rng.choice(LAST[pool])) for who in _CIRCLE}
    born = date(1941, 2, 1) + timedelta(days=rng.randrange(23_700))
    values = {key: filled(rng, *shapes) for key, shapes in _NUMBERS.items()}
    values |= _people(rng, names) | _dates(rng, born) | _places(rng, values)
    values |= _online(rng, *names["patient"])
    values |= {key: _phone(rng) for key in ("phone", "phone2", "phone3", "pphone", "pfax")}
    values["phone_ext"] = f"{_phone(rng)}{filled(rng, ' x*##', ' ext. *###', ', option * then *#')}"
    values["old_age"] = str(rng.randrange(90, 102))
    case = {who: names[who] for who in ("patient", "provider", "therapist", "relative")}
    return Invented(values, known_to_the_case(values, case, born))


def _people(rng: random.Random, names: dict[str, tuple[str, str]]) -> dict[str, str]:
    first, last = names["patient"]
    letter = rng.choice("ABCDEFGHJKLMNPRSTW")
    values = {
        f"{who}_{part}": text
        for who, name in names.items()
        for part, text in zip(("first", "last", "full"), (*name, " ".join(name)), strict=True)
    }
    return values | {
        "first": first,
        "last": last,
        "full": f"{first} {last}",
        "titled": f"{rng.choice(('Mr.', 'Ms.', 'Mrs.', 'Mr', 'Ms', 'Miss', 'Mx.'))} {last}",
        "last_first": rng.choice(("{1}, {0}", "{1}, {0} {2}", "{1},{0} {2}.")).format(first, last, letter),
        "last_first_caps": f"{last}, {first}".upper(),
        "full_caps": f"{first} {letter} {last}".upper(),
        "middle": f"{first} {letter}. {last}",
        "initial_last": f"{first[0]}. {last}",
        "initials": rng.choice(("{}{}", "{}.{}.", "{}. {}.")).format(first[0], last[0]),
        "spelled": "-".join(each for each in last.upper() if each.isalpha()),
        "owner": f"{last}'s",
        "lower": f"{first} {last}".lower(),
        "former": rng.choice(LAST["common"]),
        "called": rng.choice(CALLED),
        "relative": names["relative"][0],
    }  # fmt: skip


def _dates(rng: random.Random, born: date) -> dict[str, str]:
    way = rng.choice(_WAYS)

    def write(on: date) -> str:
        return way.format(on, ordinal(on.day))

    days = [date(2025, 11, 3) + timedelta(days=rng.randrange(380)) for _ in range(6)]
    infant = date(2026, 2, 1) + timedelta(days=rng.randrange(200))
    short = rng.choice(
        ("{0.month}/{0.day}", "{0.month}-{0.day}", "{0:%m/%d}", "{0.day} {0:%b}")
    ).format
    spoken = rng.choice(("{0:%B} {1}", "the {1} of {0:%B}", "{0:%b} {1}", "{0:%B} {0.day}"))
    values = {f"date{at}": write(on) for at, on in enumerate(days, 1)}
    values |= {f"short{at}": short(on) for at, on in enumerate(days, 1)}
    values |= {f"spoken{at}": spoken.format(on, ordinal(on.day)) for at, on in enumerate(days, 1)}
    values |= {
        f"sent{at}": f"{on.month}/{on.day}/{on.year} {at + 1}:{5 * at + 12} PM"
        for at, on in enumerate(days, 1)
    }
    early, late = sorted(days[2:4])
    return values | {
        "dob": write(born),
        "infant_dob": write(infant),
        "holder_born": write(born - timedelta(days=rng.randrange(300, 6_000))),
        "dob_spoken": f"{born:%B} {ordinal(born.day)} {born.year}",
        "span": rng.choice(("{0:%m/%d/%y}-{1:%m/%d/%y}", "{0.month}/{0.day} thru {1.month}/{1.day}/{1.year}", "{0:%Y-%m-%d} to {1:%Y-%m-%d}")).format(early, late),
        "month": rng.choice(("{0:%B} {0.year}", "{0:%b} {0.year}", "{0.month}/{0.year}", "{0:%b} '{0:%y}")).format(days[5]),
        "month_alone": f"{days[1]:%B}",
        "day": ordinal(days[4].day),
        "weekday": rng.choice(WEEKDAYS),
        "year": str(rng.randrange(1988, 2025)),
    }  # fmt: skip


def _phone(rng: random.Random) -> str:
    area, middle = rng.randrange(205, 987), rng.randrange(223, 996)
    ways = ("({0}) {1}-####", "({0}){1}-####", "{0}-{1}-####", "{0}.{1}.####", "{0} {1} ####", "{0}/{1}-####", "1-{0}-{1}-####", "{0}{1}####", "+1 {0}-{1}-####")  # fmt: skip
    return filled(rng, rng.choice(ways).format(area, middle))


def _online(rng: random.Random, first: str, last: str) -> dict[str, str]:
    given, family = (
        "".join(each for each in name.lower() if each.isascii() and each.isalpha()) or "pt"
        for name in (first, last)
    )
    box = rng.choice((f"{given}{family}", f"{given[0]}.{family}", f"{family}_{given}", f"{given}.{family}.home", f"{family}fam"))  # fmt: skip
    return {
        "email": f"{box}{rng.choice(('', '', '3', '62', '2010'))}@{rng.choice(('postbox.example', 'mail.pellham.example', 'fastmail.example.org'))}",
        "other_email": f"{rng.choice(('intake', 'um.nurse', 'records', 'claims', 'frontdesk'))}@{rng.choice(('wick.example.org', 'review.example.com', 'pellham.example.net'))}",
        "url": filled(rng, "https://portal.pellham.example/v/*#####", "www.wick.example.org/@@@@*#", "hep.example.com/p/*@*@*@").lower(),
        "ip": filled(rng, "192.0.2.2#", "198.51.100.1##", "10.*#.*.*##"),
    }  # fmt: skip


def _places(rng: random.Random, numbers: dict[str, str]) -> dict[str, str]:
    post = str(rng.randrange(10_100, 99_400))
    return {
        "street": f"{numbers['house']} {rng.choice(STREETS)}{numbers['unit']}",
        "box": filled(rng, "PO Box *##", "P O Box *###", "P.O. BOX *#"),
        "city": rng.choice(TOWNS),
        "city2": rng.choice(TOWNS),
        "county": rng.choice(COUNTIES),
        "state": rng.choice(STATES),
        "zip": post,
        "zip4": f"{post}-{rng.randrange(1_000, 9_999)}",
        "facility": rng.choice(FACILITIES),
        "facility2": rng.choice(PRACTICES),
        "hospital": rng.choice(HOSPITALS),
        "imaging": rng.choice(IMAGING),
        "employer": rng.choice(EMPLOYERS),
        "employer2": rng.choice(EMPLOYERS),
        "school": rng.choice(SCHOOLS),
        "firm": rng.choice(FIRMS),
    }

"""People for the papers of other visits: nobody and nowhere that redaction was tuned on."""

from __future__ import annotations

import random
from datetime import date, timedelta

from evals.redaction.people import Invented, Pool, known_to_the_case
from evals.redaction.shapes import filled, ordinal

FIRST: dict[Pool, tuple[str, ...]] = {
    "common": tuple(
        (
            "Adrian Alfred Amelia Archie Becky Bessie Bonnie Cameron Cassandra Chad Clifton Deanna Diana Dorothea Edgar Estelle Francis Gerard Gwendolyn Hilda Ingrid Jan Jeanne"
            " Jessie Jody Juana Karla Kelli Kristi Ladonna Laverne Lillie Lyle Mamie Margie Marion Maya Meredith Mona Nellie Otis Pauline Rachael Rick Roderick"
        ).split()
    ),
    "rare": (
        *(
                "Alasdair Amarachi Ayodele Bronisława Chidinma Delphine Dorota Engelbert Fathima Giancarlo Habiba Ioannis Jacinto Keola Kavitha Ligaya Lucjan Manuela Mohamed Nicanor"
                " Nobuko Quynh Refugio Sanjana Shoshana Sławomir Tadhg Thanh Yoshiko Da'Quan  Eluned Tunde Amara Rohini Anneke Maartje Soren Liisa Jukka Grażyna Dragana Armen"
                " Nino"
        ).split(),
        "Kieu Oanh", "Bobbi Lynne",
    ),
    "wordlike": tuple(
        (
            "Blaze Gus Honey Magnolia Mo Phoenix Princess Quill Rip Steele Tripp Denim Maverick Praise Rally Sabine Spike Zest Sandie Cinnamon Cobalt Gable Jubilee Mercury Nectar"
            " Paisley Raine Solace Tansy Trooper Umber Yarrow Gala Courage Larkin Cadence Fable Gallant Memory Oriole Reason Tally Wheatley"
        ).split()
    ),
}  # fmt: skip
LAST: dict[Pool, tuple[str, ...]] = {
    "common": tuple(
        (
            "Adkins Arroyo Baldwin Bautista Bentley Blanchard Bowers Brock Calhoun Cantu Chan Clarke Collier Corona Daugherty Delarosa Dorsey Durham Estes Fitzpatrick Friedman"
            " Galvan Gilmore Grimes Hampton Hester Hobbs Hoover Huerta Ibarra Kerr Livingston Magana Maynard McClain McKnight Middleton Moses Navarro Oneill Parsons Portillo"
            " Ramsey Ritter Rosas"
        ).split()
    ),
    "rare": (
        *(
                "Adeyemi Anagnostou Bhattacharyya Bjornstad Boateng Chukwu Czerwinski Ebersole Encarnación Fukunaga Ghebremariam Grzybowski Haverkamp Hryniewicz Ivanovich Jayawardena"
                " Kahananui Kekahuna Krishnamurthy Lachowicz Maduako Mazzarella Mkrtchyan Muñiz Natarajan Odhiambo Ossowski Pfannenstiel Ranganathan Rousseau Schlottmann Sokolowski"
                " Szczepanski Tapahonso Tokunaga Ukaegbu Vaidyanathan Villaseñor Waskiewicz Yazzie Zoellner McAllister-Ray Kahale Phommachanh"
        ).split(),
        "Del Valle", "Van Buren", "Mac Dougall",
    ),
    "wordlike": tuple(
        (
            "Acre Bar Blade Booth Bread Bundy Candle Cave Cleaver Coin Crook Cummins Dimes Drummer Father Fix Foil Gallop Groom Hare Helm Hipps Just Lace Ledge Lilly Luck Marks"
            " Meek Mott Neighbors Orange Parsley Peel Pipes Poe Prime Pump Rail Robe Rowe Sale Scull Sheets Shore Sleeper"
        ).split()
    ),
}  # fmt: skip
CALLED = (
    "Teeny", "Boots McGee", "Pops Lou", "A.B.", "Queenie", "Skeeter", "Looloo", "Gigi Mae", "Champ", "Zuzu", "Captain", "Ms. Kay",
)  # fmt: skip
TOWNS = (
    "Ashtabula", "Beloit", "Cadillac", "Deer Isle", "Effingham", "Farmington Hills", "Gloversville", "Holyoke", "Ironton", "Jamestown", "Keokuk", "Lompoc",
    "Manhattan", "Nogales", "Oneonta", "Pahrump", "Quakertown", "Ravenna", "Spokane", "Tullahoma", "Upper Sandusky", "Vernal", "Weirton", "Yreka", "Last Chance",
    "Hurricane", "Cairo", "Peru", "Social Circle", "Truckee",
)  # fmt: skip
STATES = (
    "IL", "OH", "MI", "SC", "UT", "NY", "WV", "OR", "Texas", "AL", "Mass.", "CO", "WA", "New Jersey", "KY",
)  # fmt: skip
STREETS = (
    "Alameda Padre Serra", "Bunker Hill Ct", "Cayuga St", "Drumlin Dr", "Eastlake Ave E", "Foundry Rd", "Greenwich Pt", "Hidden Acres Ln", "Interurban Ave",
    "Jericho Tpke", "Kapiolani Blvd", "Lower Lake Rd", "Millrace Way", "N 90th Plz", "Ocotillo Dr", "Powder Horn Trl", "Ridge Avenue", "Sixth Street SW",
    "Tollgate Rd", "US Route 6", "Viewcrest Ter", "Wheelwright Cir", "County Hwy K", "Knuckle Hollow Rd", "Zinfandel Ct",
)  # fmt: skip
FACILITIES = (
    "Ambler Ridge Physical Therapy", "Balance Works of Tarrow", "Cornerpost PT", "Dayspring Rehabilitation Center", "Everstep Physical Therapy, Inc.",
    "Tarrow Hand & Physical Therapy", "Plumbline PT & Performance", "Upright Therapy Partners",
)  # fmt: skip
PRACTICES = (
    "Tarrow Rehabilitation Physicians", "Bellwether Pain Specialists", "Clementine Women's Health", "Sundial Family Medicine", "Kettle Falls Orthopedics",
    "Lodestar Spine & Pain Center", "Tarrow ENT & Balance", "Drs. Quimby and Strand", "Palisade Sports Medicine",
)  # fmt: skip
HOSPITALS = (
    "Tarrow Valley Medical Center", "St. Hedwig Hospital", "Palisade General", "Ambler County Hospital",
)  # fmt: skip
IMAGING = (
    "Palisade Imaging", "Tarrow X-Ray & MRI",
)  # fmt: skip
AGENCIES = (
    "Bluebird Home Care", "Tarrow Rehab & Nursing", "Sundial Assisted Living", "Maplewood Transitional Care",
)  # fmt: skip
EMPLOYERS = (
    "Anvil Auto Body", "Badger Box Company", "Crescent Cold Storage", "Dovetail Cabinetry", "Eagle Pass Quarry", "Flywheel Bicycle Co.", "Garland Foods",
    "Hightower Elevator", "Ibis Cruise Line", "Kiln Creek Pottery", "Ladder 9 Restaurant", "Mastodon Moving", "Tarrow County Highway Dept", "Orchid Linens",
    "Paddlewheel Casino", "Sprocket Tool Rental", "Tarrow Public Schools", "Wickham Dairy",
)  # fmt: skip
SCHOOLS = (
    "Tarrow High", "Palisade Prep", "Ambler Ridge Middle School", "St. Hedwig Academy", "Kettle Falls HS", "Tarrow Valley College",
)  # fmt: skip
PHARMACIES = (
    "Corner Drug of Tarrow", "Hygeia Pharmacy", "Palisade Apothecary", "Sav-Well Pharmacy #218",
)  # fmt: skip
SHOPS = (
    "Stride Prosthetics & Orthotics", "Tarrow Limb & Brace", "Keel Bionics",
)  # fmt: skip
_CIRCLE = ("patient", "provider", "therapist", "tech", "colleague", "relative", "kin", "kin2", "other", "other2", "clerk", "officer")  # fmt: skip
_NUMBERS: dict[str, tuple[str, ...]] = {
    "member": ("@@@#*#######", "H*#######", "*##########", "*&&*&&#&&##", "*&&#-&&#-&&##", "@@*#######", "U*#######*#", "*###-*###-*#", "M*######@", "*##@@####",),
    "member2": ("W*#######", "*#########", "*&&#-&&#-&&##", "@@@*######",),
    "group": ("*####", "*######", "*###-###", "@*#####", "00*###@",),
    "ssn": ("*##-##-####", "*##*#####",),
    "ssn4": ("*###",),
    "mrn": ("*######", "*########", "T*######", "TV-*#####", "000*#####",),
    "account": ("*########", "T*#######", "*###*###-##", "*##-*#####",),
    "order": ("*######", "W*####-*", "*####@",),
    "claim": ("*#########", "WC*##-*####", "*@@*######", "26*###-*##", "C*########",),
    "request": ("R*########", "*########@", "*####-*####", "U*#######", "OP*#######",),
    "auth2": ("A*#######", "*#########", "*###@*###",),
    "call_no": ("*#######@", "E*######", "*####-@", "*########",),
    "code": ("*####", "@*##@", "*##*##",),
    "rx1": ("*######", "RX*#####", "N*######",),
    "rx2": ("*######", "RX*#####",),
    "rx3": ("*######", "C*######",),
    "rx4": ("*######", "*###-*####",),
    "dea": ("@@*######",),
    "device": ("*######", "@@@*#####", "*##@*###", "*####-*##", "H*####@#",),
    "plate": ("@@@ *###", "*@@ *##", "@*##@@", "*##-@@@",),
    "dl": ("@*#######", "*#######", "@*##-*###-*##",),
    "licence": ("PT*####", "@@*#####", "*####", "*#####",),
    "npi": ("1#########",),
    "ein": ("*#-#######",),
    "unit": ("", "", " Apt *##", " Unit *@", ", Apt @", " #*@",),
    "house": ("*##", "*####", "*###", "*#",),
    "house2": ("*###", "*#",),
    "suite": ("", " Suite *##", ", Ste *@",),
}  # fmt: skip
_WAYS = (
    "{0:%m/%d/%Y}", "{0.month}/{0.day}/{0.year}", "{0.month}/{0.day}/{0:%y}", "{0:%m/%d/%y}", "{0:%b %d, %Y}", "{0:%B} {0.day}, {0.year}", "{0:%B} {1}, {0.year}",
    "{0.month}-{0.day}-{0:%y}", "{0:%Y-%m-%d}", "{0:%Y/%m/%d}", "{0:%d %b %Y}", "{0:%m-%d-%Y}",
)  # fmt: skip


def invent_later_person(rng: random.Random, pool: Pool) -> Invented:
    """Return one patient with the people, places and numbers around."""
    names = {who: (rng.choice(FIRST[pool]), rng.choice(LAST[pool])) for who in _CIRCLE}
    born = date(1937, 6, 1) + timedelta(days=rng.randrange(25_500))
    values = {key: filled(rng, *shapes) for key, shapes in _NUMBERS.items()}
    values |= _people(rng, names) | _dates(rng, born) | _places(rng, values)
    values |= _online(rng, *names["patient"])
    values |= {key: _phone(rng) for key in ("phone", "phone2", "phone3", "pphone", "pfax")}
    values["phone_ext"] = f"{_phone(rng)}{filled(rng, ' x*###', ' ext *##', ', x*##', ' ext. *#')}"
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
        "titled": f"{rng.choice(('Mr.', 'Ms.', 'Mrs.', 'Mr', 'Ms', 'Mrs'))} {last}",
        "titled_full": f"{rng.choice(('Mr.', 'Ms.', 'Mrs.'))} {first} {last}",
        "last_first": rng.choice(("{1}, {0}", "{1}, {0} {2}", "{1}, {0} {2}.")).format(first, last, letter),
        "last_first_caps": rng.choice((f"{last}, {first}", f"{last},{first} {letter}")).upper(),
        "full_caps": f"{first} {last}".upper(),
        "middle": f"{first} {letter}. {last}",
        "initial_last": rng.choice(("{}. {}", "{} {}")).format(first[0], last),
        "initials": rng.choice(("{}.{}.", "{}{}", "{}. {}.")).format(first[0], last[0]),
        "first_initial": f"{first} {last[0]}.",
        "owner": f"{first}'s",
        "lower": f"{first} {last}".lower(),
        "called": rng.choice(CALLED),
        "relative": names["relative"][0],
    }  # fmt: skip


def _dates(rng: random.Random, born: date) -> dict[str, str]:
    way = rng.choice(_WAYS)

    def write(on: date) -> str:
        return way.format(on, ordinal(on.day))

    days = [date(2025, 9, 2) + timedelta(days=rng.randrange(440)) for _ in range(6)]
    short = rng.choice(
        ("{0.month}/{0.day}", "{0:%m-%d}", "{0:%b} {0.day}", "{0:%m/%d}", "{0.day} {0:%b}")
    ).format
    spoken = rng.choice(("{0:%B} {0.day}", "{0:%b} {1}", "{0:%B} {1}", "{0.day} {0:%B}"))
    values = {f"date{at}": write(on) for at, on in enumerate(days, 1)}
    values |= {f"short{at}": short(on) for at, on in enumerate(days, 1)}
    values |= {f"spoken{at}": spoken.format(on, ordinal(on.day)) for at, on in enumerate(days, 1)}
    values |= {
        f"sent{at}": rng.choice(
            (
                "{0:%m/%d/%Y} 14:32",
                "{0:%b} {0.day}, {0.year} 7:48 PM",
                "{0.month}/{0.day}/{0:%y} 9:03 AM",
                "{0:%Y-%m-%d} 10:26",
            )
        ).format(on)
        for at, on in enumerate(days, 1)
    }
    early, late = sorted(days[3:5])
    came, left = sorted(days[:2])
    return values | {
        "dob": write(born),
        "holder_born": write(born - timedelta(days=rng.randrange(250, 7_000))),
        "span": rng.choice(
            (
                "{0:%m/%d/%y}-{1:%m/%d/%y}",
                "{0:%m/%d/%Y} to {1:%m/%d/%Y}",
                "{0:%B} {0.day} - {1:%B} {1.day}, {1.year}",
                "{0:%Y-%m-%d} thru {1:%Y-%m-%d}",
            )
        ).format(early, late),
        "month": rng.choice(
            ("{0:%B} {0.year}", "{0:%b} {0.year}", "{0:%m}/{0.year}", "{0:%b} {0:%y}")
        ).format(days[5]),
        "month_alone": f"{days[1]:%B}",
        "day": ordinal(days[4].day),
        "stay": f"{came.month}/{came.day}/{came:%y} - {left.month}/{left.day}/{left:%y}",
        "year": str(rng.randrange(1981, 2025)),
    }


def _phone(rng: random.Random) -> str:
    area, middle = rng.randrange(205, 989), rng.randrange(221, 998)
    ways = (
        "({0}) {1}-####",
        "{0}-{1}-####",
        "{0}-{1}-####",
        "{0}.{1}.####",
        "{0}/{1}-####",
        "({0})-{1}-####",
        "{0} {1} ####",
        "+1 {0} {1} ####",
    )
    return filled(rng, rng.choice(ways).format(area, middle))


def _online(rng: random.Random, first: str, last: str) -> dict[str, str]:
    given, family = (
        "".join(each for each in name.lower() if each.isascii() and each.isalpha()) or "me"
        for name in (first, last)
    )
    box = rng.choice(
        (
            f"{given}{family}",
            f"{given}_{family[0]}",
            f"{family}_{rng.randrange(10, 99)}",
            f"{given[0]}.{family}",
            f"{given}{rng.randrange(100, 999)}",
        )
    )
    return {
        "email": f"{box}@{rng.choice(('webpost.example', 'tarrow.example.com', 'mymail.example.org'))}",
        "other_email": f"{rng.choice(('casemgmt', 'athletics', 'claims.team', 'rehab.desk'))}@{rng.choice(('tarrow.example', 'carrier.example.net'))}",
        "url": filled(rng, "https://share.tarrow.example/p/@*##@*", "portal.palisade.example/m?t=*######", "www.tarrow-limb.example/*##/@@@").lower(),
        "ip": filled(rng, "203.0.113.*#", "10.1.*.*#", "172.16.*#.*"),
    }  # fmt: skip


def _places(rng: random.Random, numbers: dict[str, str]) -> dict[str, str]:
    post, post2 = (str(rng.randrange(10_200, 98_900)) for _ in range(2))
    return {
        "street": f"{numbers['house']} {rng.choice(STREETS)}{numbers['unit']}",
        "street2": f"{numbers['house2']} {rng.choice(STREETS)}{numbers['suite']}",
        "box": filled(rng, "PO Box *###", "P.O. Box *####", "PO BOX *##"),
        "city": rng.choice(TOWNS),
        "city2": rng.choice(TOWNS),
        "state": rng.choice(STATES),
        "zip": post,
        "zip2": post2,
        "zip4": f"{post2}-{rng.randrange(1_000, 9_999)}",
        "facility": rng.choice(FACILITIES),
        "facility2": rng.choice(PRACTICES),
        "hospital": rng.choice(HOSPITALS),
        "imaging": rng.choice(IMAGING),
        "pharmacy": rng.choice(PHARMACIES),
        "op_shop": rng.choice(SHOPS),
        "agency": rng.choice(AGENCIES),
        "employer": rng.choice(EMPLOYERS),
        "employer2": rng.choice(EMPLOYERS),
        "school": rng.choice(SCHOOLS),
    }

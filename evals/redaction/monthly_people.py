"""People for the papers of one month: nobody and nowhere that redaction was tuned on."""

from __future__ import annotations

import random
from datetime import date, timedelta

from evals.redaction.people import Invented, Pool, known_to_the_case
from evals.redaction.shapes import filled, ordinal

FIRST: dict[Pool, tuple[str, ...]] = {
    "common": tuple(
        (
            "Celeste Omar Rochelle Terrence Antoine Ashlee Bryce Christa Daphne Dexter Duane Eloise Emilio Ernestine Eugenia Glenda Hugh Israel"
            " Jillian Joaquin Josefina Keisha Lindsay Lorenzo Marjorie Noreen Paulette Ramona Reginald Rudy Shelley Sherri Stella Tabitha"
        ).split()
    ),
    "rare": (
        *(
            "Aoife Bożena Fenella Jarosław Mahalia Nalani Rosalba Sadhana Teodora Venancio Achieng Akihiro Alphonsine Aparna Asha Branislav Chanda"
            " Dimitra Donatella Efthymia Farida Gaspard Gudrun Henrike Hussein Imani Isidro Jelani Kanoa Keoni Koji Lidia Liudmila Mandla"
            " Mariusz Matilde Mohan"
        ).split(),
        "Bao Chau", "Mary Pat",
    ),
    "wordlike": tuple(
        (
            "Argyle Channing Crispin Delight Easton Freedom Glory Innocence Linden Midge Novella Petunia Ransom Robbin Starr Truly Bonita Jock Scot"
            " Tab Toby Caraway Lupine Quartz Sonnet Sterlyn Twain"
        ).split()
    ),
}  # fmt: skip
LAST: dict[Pool, tuple[str, ...]] = {
    "common": tuple(
        (
            "Alford Barrera Becerra Camacho Dickson Gaines Gould Hatfield Irwin Leblanc Osborne Stanton Wiggins Andrade Barajas Beltran Bolton Bullock"
            " Compton Crowley Dillard Downs Easley Eubanks Ferrell Foley Fuentes Gentry Gorman Harmon Herring Hodge Hough Hubbard Jarvis Joyner Lehman"
            " Lucero"
        ).split()
    ),
    "rare": (
        *(
            "Aizenberg Asante Bevilacqua Chakraborty Gebhardt Janowitz Kirschbaum Nishimura Peñaloza Sankaran Skarsgaard Tovmasyan Wolframson Aharonov"
            " Andriessen Babatunde Bergqvist Bocanegra Bouchard Capobianco Chernyshev Dąbrowska Dimitriou Engstrom Fashola Gajewski Gjerde Gutknecht"
            " Hallgrimson Heikkinen Iwuchukwu Kamakawiwoole Karagiannis Kjellberg Krawczyk Lombardozzi Macapagal Makwana"
        ).split(),
        "De Witt", "Le Blond", "Von Braun", "Ben Ami",
    ),
    "wordlike": tuple(
        (
            "Bark Belt Clamp Frame Gunn Tabor Toes Wages Arch Armor Bake Buff Butcher Chalk Coats Core Crabb Cupp Dart Dew Doll Eddy Fears Firestone"
            " Foote Fuse Grimm Ground Harp Hedge Huff Keen Knot Lash Leader Lowe Mallard Mound Partridge Perch Plow Porch Powers Proud Purdy Rand"
            " Roads Seat Shanks Sill"
        ).split()
    ),
}  # fmt: skip
CALLED = (
    "Pepaw", "Lulu Ann", "Pookie J", "Nubbin", "Deke", "O.C.", "Uncle Zeb", "Aunt Vee", "Tinker", "Tante Lo", "Fuzz", "Cap'n Dan",
)  # fmt: skip
TOWNS = (
    "Amarillo", "Bozeman", "Corpus Christi", "Dodge City", "Eureka Springs", "Fredericksburg", "Grass Valley", "Hilo", "Iowa Falls", "Johnstown", "Klamath Falls", "Lake Charles",
    "Mount Shasta", "New Ulm", "Ocean Springs", "Petaluma", "Rockport", "Santa Rosa", "Two Rivers", "Uvalde", "Vicksburg", "Waterloo", "Zapata", "Muleshoe", "Boring", "Sundown", "Difficult",
    "Half Moon Bay", "Cuba City", "Mineral Wells",
)  # fmt: skip
STATES = (
    "KS", "MT", "NC", "Tex.", "CA", "LA", "IA", "HI", "Penn.", "MD", "Florida", "MS", "OR", "CO", "NE",
)  # fmt: skip
STREETS = (
    "Arrowhead Pass", "Birdsong Ave", "Camino Largo", "Dogleg Dr", "E 112th Ter", "Fiddlers Green", "Gallows Hill Rd", "Halfmoon Bay Ln", "Industrial Pkwy S", "Jackrabbit Trl",
    "Kingfisher Ct", "Laurel Canyon Way", "Mill Pond Rd", "NW Larch St", "Oyster Catcher Cv", "Pickett Mill Cir", "Rural Route 11", "Sugarbush Ln", "Thirteenth Ave", "Upper Bench Rd",
    "Van Buren Hwy", "W Tenth Pl", "Windmill Xing", "Elbow Creek Rd", "Farm to Market 1093",
)  # fmt: skip
FACILITIES = (
    "Amble Physical Therapy", "Bluff Street PT", "Carrick Rehab & Balance", "Fulcrum Therapy Group", "Halyard Physical Therapy, PC", "Lantern Hill PT", "Pendulum Sports & Spine PT",
    "Carrick Pelvic & Ortho Therapy",
)  # fmt: skip
PRACTICES = (
    "Carrick Rehab Medicine", "Beacon Hollow Pain Center", "Tern Island Women's Care", "Foxglove Family Health", "Granary Square Orthopedics", "Drs. Moreland & Vesey",
    "Carrick Neurology Clinic", "Ospreys Point Urology",
)  # fmt: skip
HOSPITALS = (
    "Carrick Memorial Hospital", "St. Ebba Health Center", "Tern Island General", "Foxglove University Hospital",
)  # fmt: skip
IMAGING = (
    "Granary Square Imaging", "Carrick Scan Center",
)  # fmt: skip
AGENCIES = (
    "Puffin Home Care", "Carrick Skilled Nursing", "Orchard Gate Rehab Center", "Lantern Hill Senior Living",
)  # fmt: skip
EMPLOYERS = (
    "Albatross Freight", "Beehive Bakery", "Carrick County Parks", "Dynamo Electric", "Egret Cruises", "Foundation Drilling Inc", "Gopher Pest Control", "Hoist & Sons Rigging",
    "Icehouse Seafood", "Jubilation Events", "Kilowatt Solar", "Longhorn Meat Packing", "Muddy Boots Landscaping", "Carrick Fire District", "Otter Creek School District", "Pinwheel Toys",
    "Rustic Barn Lumber", "Turnkey Movers",
)  # fmt: skip
SCHOOLS = (
    "Carrick HS", "Foxglove Academy", "Tern Island Middle School", "St. Ebba Prep", "Otter Creek High", "Carrick Valley Tech",
)  # fmt: skip
PHARMACIES = (
    "Foxglove Drug Store", "Pestle & Mortar", "Carrick Family Pharmacy", "QuickScript #77",
)  # fmt: skip
SHOPS = (
    "Carrick Orthotics", "Gait Right Brace Co.", "Tern Island O&P",
)  # fmt: skip
_CIRCLE = ("patient", "provider", "therapist", "tech", "colleague", "relative", "kin", "kin2", "other", "other2", "clerk", "officer")  # fmt: skip
_NUMBERS: dict[str, tuple[str, ...]] = {
    "member": ("*&&#&&#&&##", "*&&#-&&#-&&##", "@@@@*#######", "*########", "J*#########", "*#####@###", "*########*01", "WMK*########", "M*####-*###", "@*###@*###",),
    "member2": ("@@@*######", "*########", "*&&#&&#&&##",),
    "group": ("*####-*#", "*#####@", "*#######", "0*####", "@@@*###",),
    "ssn": ("*##-##-####", "*########",),
    "ssn4": ("*###",),
    "mrn": ("*########", "*#####", "C*######", "*###-*###", "MR*#####",),
    "account": ("*########", "*##########", "A-*######", "*####@*##",),
    "acc": ("*######@", "*##-*###-*#", "T*######",),
    "order": ("*#####", "SO-*####", "*#####-@",),
    "claim": ("*#########", "@@*##-*#####", "*###@*#####", "20*#-*######", "*##########-@",),
    "request": ("*########", "P*#######", "*##@@*####", "SR-*######", "*###-*###-*#",),
    "auth2": ("*########", "P*######", "@@*######",),
    "call_no": ("*######", "C-*#######", "*#########@", "@*##*##",),
    "code": ("*####", "@*###", "*###*##",),
    "rx1": ("*######", "*#-*####", "R*#####",),
    "rx2": ("*######", "*######-*#",),
    "dea": ("@@*######",),
    "device": ("*########", "@@*#####", "*###-*###@", "C*####*##", "*####/*#",),
    "plate": ("*@@@###", "@@@-*###", "@*# *##", "*#@-@##",),
    "dl": ("*########", "@*######", "@###-####-####",),
    "licence": ("*####", "*#####", "DPT*####", "@@-*####",),
    "npi": ("1#########",),
    "ein": ("*#-#######",),
    "unit": ("", "", " Apt @", " Apt *##", " Unit @*", ", Trlr *#"),
    "house": ("*##", "*###", "*####", "*#",),
    "house2": ("*###", "*##",),
    "suite": ("", " Ste *@", ", Suite *##",),
}  # fmt: skip
_WAYS = (
    "{0:%m/%d/%y}", "{0.month}/{0.day}/{0.year}", "{0:%m/%d/%Y}", "{0:%d %b %y}", "{0:%B} {0.day}, {0.year}", "{0:%b} {0.day}, {0.year}", "{0:%m-%d-%Y}", "{0.month}.{0.day}.{0.year}",
    "{0.year}-{0:%m}-{0:%d}", "{0:%b}-{0:%d}-{0.year}", "{0:%B} {1}, {0.year}", "{0.month}-{0.day}-{0:%y}",
)  # fmt: skip


def invent_monthly_person(rng: random.Random, pool: Pool) -> Invented:
    """Return one patient with the people, places and numbers around."""
    names = {who: (rng.choice(FIRST[pool]), rng.choice(LAST[pool])) for who in _CIRCLE}
    born = date(1937, 1, 9) + timedelta(days=rng.randrange(25_500))
    values = {key: filled(rng, *shapes) for key, shapes in _NUMBERS.items()}
    values |= _people(rng, names) | _dates(rng, born) | _places(rng, values)
    values |= _online(rng, *names["patient"])
    values |= {key: _phone(rng) for key in ("phone", "phone2", "phone3", "pphone", "pfax")}
    values["phone_ext"] = f"{_phone(rng)}{filled(rng, ' x*##', ' ext. *##', ', ext *###', '-x*#')}"
    values["old_age"] = str(rng.randrange(90, 103))
    case = {who: names[who] for who in ("patient", "provider", "therapist", "relative")}
    return Invented(values, known_to_the_case(values, case, born))


def _people(rng: random.Random, names: dict[str, tuple[str, str]]) -> dict[str, str]:
    first, last = names["patient"]
    letter = rng.choice("ABCDEFGHJKLMNPRSTVW")
    values = {
        f"{who}_{part}": text
        for who, name in names.items()
        for part, text in zip(("first", "last", "full"), (*name, " ".join(name)), strict=True)
    }
    return values | {
        "first": first,
        "last": last,
        "full": f"{first} {last}",
        "titled": f"{rng.choice(('Mr.', 'Ms.', 'Mrs.', 'Ms', 'Mr', 'Miss'))} {last}",
        "titled_full": f"{rng.choice(('Mr.', 'Ms.', 'Mrs.'))} {first} {last}",
        "last_first": rng.choice(("{1}, {0}", "{1},{0}", "{1}, {0} {2}", "{1}, {0} {2}.")).format(
            first, last, letter
        ),
        "last_first_caps": rng.choice((f"{last}, {first}", f"{last}, {first} {letter}")).upper(),
        "full_caps": f"{first} {last}".upper(),
        "middle": f"{first} {letter}. {last}",
        "initial_last": rng.choice(("{}. {}", "{} {}")).format(first[0], last),
        "initials": rng.choice(("{}.{}.", "{}{}", "{}. {}.")).format(first[0], last[0]),
        "first_initial": f"{first} {last[0]}.",
        "lower": f"{first} {last}".lower(),
        "called": rng.choice(CALLED),
        "relative": names["relative"][0],
    }  # fmt: skip


def _dates(rng: random.Random, born: date) -> dict[str, str]:
    way = rng.choice(_WAYS)

    def write(on: date) -> str:
        return way.format(on, ordinal(on.day))

    days = [date(2025, 8, 18) + timedelta(days=rng.randrange(455)) for _ in range(6)]
    short = rng.choice(
        ("{0:%m/%d}", "{0.month}/{0.day}", "{0.month}.{0.day}", "{0:%b} {0.day}", "{0.day} {0:%b}")
    ).format
    spoken = rng.choice(("{0:%B} {0.day}", "{0:%B} {1}", "{0:%b} {1}", "{0.day} {0:%B}"))
    values = {f"date{at}": write(on) for at, on in enumerate(days, 1)}
    values |= {f"short{at}": short(on) for at, on in enumerate(days, 1)}
    values |= {f"spoken{at}": spoken.format(on, ordinal(on.day)) for at, on in enumerate(days, 1)}
    values |= {
        f"sent{at}": rng.choice(
            (
                "{0.month}/{0.day}/{0.year} 1:48 pm",
                "{0:%m/%d/%y} 0953",
                "{0:%b} {0.day}, {0.year}, 6:22 PM",
                "{0:%Y-%m-%d} 07:31",
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
                "{0:%m/%d/%y} to {1:%m/%d/%y}",
                "{0.month}/{0.day}/{0.year} through {1.month}/{1.day}/{1.year}",
                "{0:%b} {0.day} - {1:%b} {1.day}, {1.year}",
                "{0.month}/{0.day}-{1.month}/{1.day}/{1:%y}",
            )
        ).format(early, late),
        "month": rng.choice(
            ("{0:%B} {0.year}", "{0:%b} {0.year}", "{0.month}/{0.year}", "{0:%b} '{0:%y}")
        ).format(days[5]),
        "month_alone": f"{days[1]:%B}",
        "day": ordinal(days[4].day),
        "stay": f"{came:%m/%d/%y}-{left:%m/%d/%y}",
        "year": str(rng.randrange(1983, 2025)),
    }


def _phone(rng: random.Random) -> str:
    area, middle = rng.randrange(205, 989), rng.randrange(221, 998)
    ways = (
        "{0}-{1}-####",
        "({0}) {1}-####",
        "({0}) {1} ####",
        "{0}.{1}.####",
        "{0}-{1}-####",
        "+1-{0}-{1}-####",
        "{0} {1} ####",
        "1 ({0}) {1}-####",
    )
    return filled(rng, rng.choice(ways).format(area, middle))


def _online(rng: random.Random, first: str, last: str) -> dict[str, str]:
    given, family = (
        "".join(each for each in name.lower() if each.isascii() and each.isalpha()) or "me"
        for name in (first, last)
    )
    box = rng.choice(
        (
            f"{given}.{family}",
            f"{given[0]}{family}{rng.randrange(10, 99)}",
            f"{family}{given}",
            f"{family}.home",
            f"{given}-{rng.randrange(1950, 2004)}",
        )
    )
    return {
        "email": f"{box}@{rng.choice(('quickmail.example', 'carrick.example.org', 'homepost.example.net'))}",
        "other_email": f"{rng.choice(('caseteam', 'athletic.office', 'hr.benefits'))}@{rng.choice(('carrick.example', 'claimsco.example.com'))}",
        "url": filled(rng, "https://files.carrick.example/s/*##@@", "www.carrick-pt.example/m/@*###", "go.ternisland.example/?v=*#####").lower(),
        "ip": filled(rng, "203.0.113.*##", "172.20.*.*#", "10.0.*#.*#"),
    }  # fmt: skip


def _places(rng: random.Random, numbers: dict[str, str]) -> dict[str, str]:
    post, post2 = (str(rng.randrange(10_200, 98_900)) for _ in range(2))
    return {
        "street": f"{numbers['house']} {rng.choice(STREETS)}{numbers['unit']}",
        "street2": f"{numbers['house2']} {rng.choice(STREETS)}{numbers['suite']}",
        "box": filled(rng, "P.O. Box *##", "PO Box *####", "POB *###", "P.O. Drawer *##"),
        "city": rng.choice(TOWNS),
        "city2": rng.choice(TOWNS),
        "state": rng.choice(STATES),
        "zip": post,
        "zip2": post2,
        "zip4": f"{post}-{rng.randrange(1_000, 9_999)}",
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
        "school2": rng.choice(SCHOOLS),
    }

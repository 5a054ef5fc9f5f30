"""People for the papers of a usual week: nobody and nowhere that redaction was tuned on."""

from __future__ import annotations

import random
from datetime import date, timedelta

from evals.redaction.people import Invented, Pool, known_to_the_case
from evals.redaction.shapes import filled, ordinal

FIRST: dict[Pool, tuple[str, ...]] = {
    "common": tuple(
        (
            "Adele Alexis Alvin Annie Beatrice Bertha Blanche Byron Casey Cedric Clara Darryl Devin Dominic Eddie Essie Felicia Freddie Geraldine Gwen Herbert Ida Jamie Jeanette"
            " Jeremy Joanne Johnnie Kari Kay Kirk Kristy Laurie Leona Lula Maggie Margarita Marianne Mattie Melinda Molly Nadine Ora Patti Preston Renata Roberto"
        ).split()
    ),
    "rare": (
        *(
                "Akosua Aleksander Anneliese Blessing Casimir Concetta Dinh Ekaterina Eun-ji Gebhard Gwyneira Imogen Itzel Katarzyna Khadija Laszlo Lourdes Mahmoud Meenakshi Muhammad"
                " Ngoc Pavlos Raghunath Roisin Senthil Sigrid Sunita Taiwo Venkat Yolotl Zoë Françoise Sipho Kofi Priyanka Suresh Joost Piet Astrid Timo Halina Vesna Slobodan Anahit"
        ).split(),
        "Aud Marit", "Minh Tam",
    ),
    "wordlike": tuple(
        (
            "Aspen Chuck Henna Lotus Marigold Petal Pink Promise Reef Season Tad Whisper Hart Novel Quest Rebel Skipper Viper Sherwood Bree Baron Nutmeg Falcon Lavender Mocha"
            " Oakley Pebble Satin Sundance Topaz Tulsa Verbena Zinnia Cherish Amity Sorrel Linnet Clarity Fortune Halo Mirth Quincy Sparkle Vision"
        ).split()
    ),
}  # fmt: skip
LAST: dict[Pool, tuple[str, ...]] = {
    "common": tuple(
        (
            "Acevedo Arias Baird Bartlett Benitez Blackburn Bowen Brennan Burnett Cantrell Castaneda Cisneros Coffey Cordova Cuevas Delacruz Donaldson Dunlap Esquivel Fitzgerald"
            " Frederick Gallegos Gill Griffith Hammond Harrington Hess Ho Holt Huber Hutchinson Liu Mack Mayer McCarty McKenzie Meza Morton Nava Oneal Parra Ponce Quintero"
            " Richmond Rosales"
        ).split()
    ),
    "rare": (
        *(
                "Abernathy-Cole Agbaje Balasubramanian Bienkowski Blaszczyk Brzezinski Cieslak Dziedzic Eijkman Farquharson Gebreselassie Giannopoulos Gudmundsson Hohenstein Igwe"
                " Jankauskas Juarez-Whitman Karapetyan Kristjansson Kuznetsov Lemaire Makarova Mehrotra Montalbano Nakagawa Obafemi Olszewski Pellegrini Quijano Reinholtz Saldívar"
                " Schwartzendruber Sundaram Takahashi Teklemariam Trzebiatowski Urquhart Vandenberghe Vukovic Wojciechowski Zawadzki Zwicker O'Malley Leavasa"
        ).split(),
        "De Luca", "Van Der Berg", "La Rocca",
    ),
    "wordlike": tuple(
        (
            "Ache Balm Birch Boatman Bowl Budd Buttons Cast Christmas Cobb Craft Crutchfield Dill Drum Easter Fiddler Flower Freeze Glove Harness Heel Hinge Jump Kneisel Leap"
            " Lightfoot Loft Mallet Mayes Monk Music Nix Pallet Pear Pipe Pointer Presley Pulley Race Ripple Rope Rust Saw Shears Shook Skates"
        ).split()
    ),
}  # fmt: skip
CALLED = (
    "Mims", "Biscuit", "Dubs", "Nana Ruth", "Peanut", "C.W.", "Sistah", "Tex", "Lolly", "Junie B", "Wheezer", "Big Hal",
)  # fmt: skip
TOWNS = (
    "Altoona", "Bemidji", "Clovis", "Duluth", "Elmira", "Findlay", "Gallup", "Helena", "Joliet", "Kearney", "Laramie", "Moline", "Nampa", "Orono", "Palatka",
    "Quincy Bend", "Roanoke", "Scottsbluff", "Topeka", "Utica", "Visalia", "Wausau", "Xenia", "Zanesville", "Cold Bay", "Stony Point", "Burnt Corn", "Long Beach",
    "Red Lodge", "Geneva Falls",
)  # fmt: skip
STATES = (
    "PA", "NM", "OH", "MT", "NE", "WY", "GA", "ID", "Maine", "VA", "KS", "New York", "CA", "WI", "TX",
)  # fmt: skip
STREETS = (
    "Abbey Ct", "Birchwood Dr", "N Clinton Ave", "Dovecote Ln", "E 118th St", "Falconer Rd", "Glen Eden Ter", "Hwy 287 S", "Ironwood Way", "Old Jacksonville Pike",
    "Kingsbury Pl", "Lynwood Blvd", "Mockingbird Trl", "NW Naito Pkwy", "Overlook Pass", "Paseo del Rio", "Quail Hollow Cir", "Rte 30", "Sassafras St", "Tenth Ave",
    "Upland Rd", "Willowbrook Rd N", "Watermill Xing", "County Line Rd", "Heel Path", "SE Yamhill St",
)  # fmt: skip
FACILITIES = (
    "Bridger Physical Therapy", "Cobblestone PT & Sports Medicine", "Deerfield Rehab, LLC", "Elm & Oak Physical Therapy", "Fulcrum Rehabilitation",
    "Gristmill Physical Therapy Associates", "Limber PT of Norvale", "Norvale Spine & Sport",
)  # fmt: skip
PRACTICES = (
    "Norvale Orthopedic Clinic", "Applegate Family Practice", "Cardinal Creek Internal Medicine", "Drs. Whitcombe and Lisle", "Echo Lake Neurosurgery",
    "Greenbriar Medical Group", "Norvale Sports Medicine Center", "Weatherby Primary Care, P.A.", "Pinto Ridge Ortho",
)  # fmt: skip
HOSPITALS = (
    "Norvale Community Hospital", "St. Gertrude Medical Center", "Bridger Valley Memorial", "Mercy-Weatherby Hospital",
)  # fmt: skip
IMAGING = (
    "Norvale Advanced Imaging", "Lumina Radiology", "Bridger Valley MRI Center", "Open Sky Imaging",
)  # fmt: skip
AGENCIES = (
    "Candlewick Home Health", "Norvale VNA", "Marigold Senior Living",
)  # fmt: skip
EMPLOYERS = (
    "Acme Ladder & Scaffold", "Bridger Beef Packers", "Cloverleaf Dairy Bar", "Dunes Golf Club", "Elkhorn Mining", "Frontier Title", "Gantry Crane Services",
    "Homestead Feed", "Interstate Pallet", "Knapsack Outfitters", "Lomax Plumbing", "Norvale Transit", "Opal Spa", "Pettibone Printing", "Quarterhorse Saloon",
    "Riddle Concrete", "Norvale Unified Schools", "Tumbleweed Trucking",
)  # fmt: skip
SCHOOLS = (
    "Norvale High School", "Weatherby Elementary", "Bridger Valley CC", "St. Gertrude's School", "Pinto Ridge Middle School", "Lewis & Clark Academy",
)  # fmt: skip
WEEKDAYS = (
    "Mon", "Tues", "Wednesday", "Thurs", "Fri",
)  # fmt: skip
_CIRCLE = ("patient", "provider", "therapist", "tech", "colleague", "relative", "kin", "kin2", "other", "other2", "clerk", "officer")  # fmt: skip
_NUMBERS: dict[str, tuple[str, ...]] = {
    "member": ("@@@*########", "W*########", "*########", "H*#######", "*&&#&&#&&##", "*&&#-&&#-&&##", "@@@*##@*####", "*#########", "U*######", "*###@@*###",),
    "member2": ("@*########", "*######-##", "*&&#&&#&&##",),
    "group": ("*#####", "00*####-00#", "GRP*####", "*###@", "@@*####",),
    "ssn": ("*##-##-####", "*##*#####",),
    "ssn4": ("*###",),
    "mrn": ("*#######", "00*#####", "MRN*#####", "N-*#####", "E*######",),
    "account": ("*#########", "A*######", "V000*######", "*####-*",),
    "acc": ("*######", "MR-26-*####", "*#@@*####", "NAI*######", "*##########",),
    "order": ("*########", "*#######", "O*#####",),
    "claim": ("WC*#######", "*##-*#####", "26-*####", "*###*####-0*", "CL*######@",),
    "request": ("A*########", "*#########", "PA-*######", "AUTH*######", "*####@###", "UM*#######",),
    "call_no": ("*######", "I-*########", "*###@*##", "REF*#####",),
    "code": ("*###", "@@*#@*", "*#####",),
    "device": ("*########", "@*####-*#", "SN*######", "*###*#", "@@*####@",),
    "plate": ("@@@-*###", "*@@@###", "@@ *####",),
    "dl": ("@*######", "*########", "@@@*##*##",),
    "licence": ("PT*#####", "*#####", "@*####", "PT-*####",),
    "npi": ("1#########",),
    "ein": ("*#-#######",),
    "unit": ("", "", " Apt *@", " #*##", ", Unit **", " Lot *#",),
    "house": ("*###", "*##", "*####", "*#",),
    "house2": ("*##", "*###",),
    "suite": ("", " Ste *##", ", Suite *#",),
}  # fmt: skip
_WAYS = (
    "{0:%m/%d/%Y}", "{0:%m/%d/%Y}", "{0.month}/{0.day}/{0:%y}", "{0.month}/{0.day}/{0.year}", "{0:%m/%d/%y}", "{0:%B} {0.day}, {0.year}",
    "{0:%b} {0.day}, {0.year}", "{0:%m-%d-%Y}", "{0:%Y-%m-%d}", "{0:%m.%d.%Y}", "{0:%d-%b-%Y}", "{0.day} {0:%B} {0.year}",
)  # fmt: skip


def invent_usual_person(rng: random.Random, pool: Pool) -> Invented:
    """Return one patient with the people, places and numbers around."""
    names = {who: (rng.choice(FIRST[pool]), rng.choice(LAST[pool])) for who in _CIRCLE}
    born = date(1938, 2, 1) + timedelta(days=rng.randrange(25_500))
    values = {key: filled(rng, *shapes) for key, shapes in _NUMBERS.items()}
    values |= _people(rng, names) | _dates(rng, born) | _places(rng, values)
    values |= _online(rng, *names["patient"])
    values |= {key: _phone(rng) for key in ("phone", "phone2", "phone3", "pphone", "pfax")}
    values["phone_ext"] = (
        f"{_phone(rng)}{filled(rng, ' x*##', ' ext. *###', ', ext *##', ' ext *#')}"
    )
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
        ("{0.month}/{0.day}", "{0:%m/%d}", "{0:%b} {0.day}", "{0.month}-{0.day}")
    ).format
    spoken = rng.choice(("{0:%B} {0.day}", "{0:%B} {1}", "{0:%b} {0.day}", "{1} of {0:%B}"))
    values = {f"date{at}": write(on) for at, on in enumerate(days, 1)}
    values |= {f"short{at}": short(on) for at, on in enumerate(days, 1)}
    values |= {f"spoken{at}": spoken.format(on, ordinal(on.day)) for at, on in enumerate(days, 1)}
    values |= {
        f"sent{at}": rng.choice(
            (
                "{0:%m/%d/%Y} {0.day:02}:17",
                "{0.month}/{0.day}/{0.year} 4:06 PM",
                "{0.month}/{0.day}/{0:%y} 8:52 AM",
            )
        ).format(on)
        for at, on in enumerate(days, 1)
    }
    early, late = sorted(days[3:5])
    return values | {
        "dob": write(born),
        "holder_born": write(born - timedelta(days=rng.randrange(250, 7_000))),
        "span": rng.choice(
            (
                "{0:%m/%d/%Y}-{1:%m/%d/%Y}",
                "{0.month}/{0.day}/{0:%y} - {1.month}/{1.day}/{1:%y}",
                "{0:%m/%d/%Y} through {1:%m/%d/%Y}",
                "{0:%b} {0.day} to {1:%b} {1.day}, {1.year}",
            )
        ).format(early, late),
        "month": rng.choice(
            ("{0:%B} {0.year}", "{0:%b} {0.year}", "{0.month}/{0.year}", "{0:%B}")
        ).format(days[5]),
        "month_alone": f"{days[1]:%B}",
        "day": ordinal(days[4].day),
        "weekday": rng.choice(WEEKDAYS),
        "year": str(rng.randrange(1981, 2025)),
    }


def _phone(rng: random.Random) -> str:
    area, middle = rng.randrange(205, 989), rng.randrange(221, 998)
    ways = (
        "({0}) {1}-####",
        "({0}) {1}-####",
        "{0}-{1}-####",
        "{0}.{1}.####",
        "{0} {1} ####",
        "({0}){1}-####",
        "1-{0}-{1}-####",
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
            f"{given[0]}{family}",
            f"{family}{given[0]}{rng.randrange(2, 99)}",
            f"{given}{rng.randrange(1950, 2005)}",
            f"the{family}s",
        )
    )
    return {
        "email": f"{box}@{rng.choice(('mailhub.example', 'norvale.example.net', 'post.example.com'))}",
        "other_email": f"{rng.choice(('appeals', 'um.intake', 'records', 'therapy.auths'))}@{rng.choice(('plan.example', 'review.example.org'))}",
        "url": filled(rng, "https://images.norvale.example/v/*####@@", "hep.example/go/@@*##@", "www.portal-weatherby.example/chart?id=*#####").lower(),
        "ip": filled(rng, "198.51.100.*#", "10.*#.*.1*#", "192.168.*.*#"),
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
        "agency": rng.choice(AGENCIES),
        "employer": rng.choice(EMPLOYERS),
        "employer2": rng.choice(EMPLOYERS),
        "school": rng.choice(SCHOOLS),
    }

"""People for the notes reported now: nobody and nowhere that redaction was tuned on."""

from __future__ import annotations

import random
from datetime import date, timedelta

from evals.redaction.people import Invented, Pool, known_to_the_case
from evals.redaction.shapes import filled, ordinal

FIRST: dict[Pool, tuple[str, ...]] = {
    "common": tuple(
        (
            "Jared Jenny Jerome Joanna Jodi Jon Judy Karl Kate Katie Ken Kent Kerry Krista Kristen Kurt Leah Leo Leon Lloyd Lois Louise Lucia Lucy Luke Lydia Lynn Mabel Madeline"
            " Malcolm Marcia Mario Marlene Marsha Martin Maurice Maxine Milton Minnie Miriam Myra Naomi Natasha Neil Nina Nora Norma Orlando Pablo Paula Phillip Rafael Ramon Renee"
            " Rosalie Roxanne Sabrina Sally Salvador Sam Shannon Sheri Sonia Stacey Stuart Tanya Tim Tom Tracy Vera Wendy Wesley"
        ).split()
    ),
    "rare": (
        *(
            "Abena Bertrand Chinedu Dagmar Freyja Gulnara Halvor Isolde Jomo Mirjana Nazanin Olumuyiwa Pernilla Qasim Radmila Shabnam Thorvald Vytautas Xóchil Yusra Zdravko Aroha"
            " Bolormaa Cillian Dyani Fumiko Ghassan Hyun-woo Iolana Jyoti Kwasi Lwazi Mairead Nilufar Orsolya Petronella Rukmini Soledad Tuyen Valdis Zsuzsa Anh-Thu Jo-Anne T'Challa"
            " DeShawn LaTasha Małgosia Ólafur Begoña"
        ).split(),
        "Mary Lou", "Kim Ly",
    ),
    "wordlike": tuple(
        (
            "Rainbow Remedy Rhythm Roman Saffron Saint Santa Sequoia Shade Shadow Sherry Sincere Slate Slim Song Spirit Squire Sugar Tempest Tiny Tulip Twig Unity Velvet Venus"
            " Vesper Victory Viola Wave Wilder Woody Wynn Zephyr Zion Curry Boots Bridge Ocean Peace"
        ).split()
    ),
}  # fmt: skip
LAST: dict[Pool, tuple[str, ...]] = {
    "common": tuple(
        (
            "Kane Kaufman Kemp Kent Kirby Kline Knapp Knox Koch Kramer Lam Landry Lang Lara Leach Leon Levine Levy Lowery Lozano Lyons Macias Madden Mahoney Marquez Martin Massey"
            " Mathis McBride McClure McConnell McCormick McDowell McGee McGuire McIntosh McKay McLaughlin McMahon McPherson Melendez Merritt Meyers Miranda Montoya Mooney Moran"
            " Morrow Moyer Mullins Nash Nicholson Nolan Norton O'Brien O'Connor Ochoa Olsen Pacheco Padilla Parrish Payne Phelps Pineda Pratt Pugh Reeves Reid Reilly Riggs Rivas"
            " Robles Rojas Roth Rubio Russo Salinas Saunders Schroeder Schwartz Serrano Sims Sloan Solomon Stein Suarez Tate Trevino Trujillo Vance Vaughan Velasquez Weiss Welch"
            " Wilkinson Wu Yu Zamora"
        ).split()
    ),
    "rare": (
        *(
            "Achebe Cvetkovic Dhillon-Marsh Echevarría Fa'asavalu Gwozdz Hakobyan Ishikawa Jurgensmeyer Khachaturian Lysenko Marciniak Ncube Okwuosa Rosenkrantz Stepanyan"
            " Tchaikowski Umaña Vlahopoulos Wiśniewska Yarmolenko Zubair Ahlquist Begaye Cavanaugh-Ruiz Drozdowicz Ezekwesili Fitzsimmons Gaetano Izquierdo Jhaveri Kaczmarek Lokelani"
            " Mukherjee Nguyen-Ho Piatkowski Shimabukuro Tkachenko Uwimana Vigneault Zaragoza L'Heureux St.Onge"
        ).split(),
        "De Graaf", "Van Ness", "La Porte", "Black Elk",
    ),
    "wordlike": tuple(
        (
            "Abbott Able Band Bank Blow Board Bump Cage Camp Castle Chair Chart Clinch Cuff Curl Dark Dear Dent Dye Edge Fast Fell Fine Fite Floor Fry Gait Game Glad Guard Handler"
            " Hard Heal Hyde Key Land Last Leak Mast Moss Muse Neck Newborn Packer Past Patch Pinch Pitt Plank Pond Quiet Ramp Rash Reach Reader Rector Rest Riding Rocker"
            " Roller Sand Scales Service Shade Shields Showers Sick Simple Sly Smart Splint Square Stair Stamper Steed Steep Stem Stepp Stitch Sunday Swing Table Tack Thumb Tight"
            " Tipton Trail Tuck Vital Wake Walking Warm Wear Well Wing Wooden Work Wrist Yell"
        ).split()
    ),
}  # fmt: skip
CALLED = ("Nettie", "Pawpaw", "Grandma Jo", "Bubbles", "Ducky", "Babs", "E.Z.", "Chacha", "Tootie", "J.T.", "Tío Beto", "Mister B")  # fmt: skip
TOWNS = (
    "Bay City", "Eureka", "Big Timber", "Coldwater", "Crystal River", "Decatur", "Fayetteville", "Frankfort", "Garden City", "Goodland", "Iron Mountain", "Milford", "Mobridge", "Newton",
    "Niles", "Opp", "Plains", "Pullman", "Roswell", "Sedona", "Smyrna", "Uncertain", "Versailles", "Back Bay", "Elbow Lake", "Cuba", "Lima", "Berlin", "Shoulderblade",
)  # fmt: skip
COUNTIES = ("Marrow County", "Tilden Parish", "City and County of Osage Point", "Lower Ferris Twp")
STATES = ("FL", "MI", "CA", "LA", "NC", "TN", "Iowa", "ND", "AR", "CT", "HI", "Missouri", "NV", "NJ")  # fmt: skip
STREETS = (
    "Plover Ct", "S Kedzie Ave", "Turkey Trot Ln", "US Hwy 51 N", "Calle Ocho", "Haystack Mtn Rd", "Lower Back Creek Rd", "NE 3rd Pl", "County Rd E", "Madison Park Dr", "Hand Ave",
    "Thistledown Cir", "Bayou Teche Rd", "MacArthur Blvd W", "Ferry St", "Mile 7 Rd", "Long Pond Ln", "Vista del Lago", "Jefferson Pkwy", "Hip Sling Alley", "Eighth St", "Farm to Market 20",
)  # fmt: skip
FACILITIES = (
    "Osage Point Physical Therapy", "Tilden Sports Rehab", "Kingfisher PT & Aquatics", "Back in Balance", "Marrow County Rehab Services", "Heron Physical Therapy, PLLC", "StrongSteps Therapy",
)  # fmt: skip
PRACTICES = (
    "Osage Neurology Associates", "Ferris Bone and Joint", "Tilden Primary Care", "Blue Lantern Family Medicine", "Highwater Pulmonary", "Drs. Amory & Pell", "Foothold Podiatry",
    "Cypress Burn Center Clinic", "Vantage Spine Surgery",
)  # fmt: skip
HOSPITALS = ("Marrow Valley Hospital", "Our Lady of the Point", "Tilden General", "Ferris VAMC")  # fmt: skip
AGENCIES = ("Quail Meadow Skilled Nursing", "The Orchards at Ferris", "Point View Care Center")
EMPLOYERS = (
    "Amory Boatworks", "Bluestem Dairy", "Catfish Jack's Grill", "Delta Pride Packing", "Tilden Public Library", "Ferris Gas & Light", "Gatehouse Security", "Harpoon Software", "Jolly Roger Lanes",
    "Kudzu Landscaping", "Lockport Steel", "Marrow County Schools", "Nopal Foods", "Osage Point Police", "Pinwheel Daycare", "Rook & Son Roofing", "Sawgrass Resort",
)  # fmt: skip
SCHOOLS = (
    "Osage Point High", "Tilden State University", "Ferris Elementary", "St. Brendan Prep", "Marrow Valley Middle School", "Little Otters Preschool",
)  # fmt: skip
WEEKDAYS = ("Mon.", "Tuesday", "Wed", "Thu", "Friday", "Sat.")
_CIRCLE = ("patient", "provider", "therapist", "tech", "colleague", "relative", "kin", "kin2", "other", "other2", "clerk", "officer")  # fmt: skip
_NUMBERS: dict[str, tuple[str, ...]] = {
    "member": ("@@@*##@*#####", "*#########-##", "V*#######", "*&&#&##&&##", "*&&# &&# &&##", "@@*########", "*###-*####-*", "J*########", "*##*##*###*", "#*####*##@@"),
    "member2": ("*########", "@@@@*#####", "*&&#-&##-&&##"),
    "group": ("*##-*##", "G-*####", "*######@", "00*###", "@@@*##", "*####"),
    "ssn": ("*##-*#-####", "*##*#####", "*## - *# - ####"),
    "ssn4": ("*###", "x*###"),
    "mrn": ("*######", "MV*#####", "*##*###*", "H-*#####", "*########", "@@*####", "*#-*#-*#"),
    "account": ("*########", "FC*####", "*####*###@", "*##-*###", "R*#####"),
    "claim": ("*####*####", "WC-*###-*##", "*@*######", "C-*######-*", "*##*##*##@"),
    "request": ("VA0*########", "*#######", "P*####-*###", "*@@*####@*", "PA*########"),
    "call_no": ("*#######", "I*######@", "*###-@@-*##", "CR*###-###"),
    "code": ("*##*", "@*#*", "*####"),
    "device": ("*#######", "S/N *###@*##", "@@@*####", "*####.*#", "H*######", "*##@@*##"),
    "plate": ("@@@ ####", "*@@@###", "@#@ *#@", "@@-##-@@"),
    "dl": ("@*##-*###-*###", "*#######", "@@*####@"),
    "licence": ("PT*####", "*####", "@@-*####", "PTL.00*####", "*##-*###"),
    "npi": ("1#########",),
    "ein": ("*#-#######", "*########"),
    "badge": ("*##", "*###@"),
    "unit": ("", "", "", " Apt. **", " Unit *", ", Trlr *", " Fl *"),
    "house": ("*###", "*##", "*####", "*", "*#-*##", "N*##"),
}  # fmt: skip
_WAYS = (
    *("{0:%m/%d/%Y}", "{0.month}/{0.day}/{0:%y}", "{0.month}/{0.day}/{0.year}", "{0:%m/%d/%y}", "{0:%B} {1}, {0.year}", "{0:%b} {0.day} {0.year}", "{0:%Y-%m-%d}", "{0.month}-{0.day}-{0.year}"),
    *("{0.day} {0:%b} {0:%y}", "{0.month}.{0.day}.{0.year}", "{0:%d%b%Y}", "{0:%Y%m%d}", "{0:%a} {0:%m/%d/%Y}", "{0:%B} {0.day}, {0.year}", "{0:%b}. {0.day}, {0.year}"),
)  # fmt: skip


def invent_unknown_person(rng: random.Random, pool: Pool) -> Invented:
    """Return one patient with the people, places and numbers around."""
    names = {who: (rng.choice(FIRST[pool]), rng.choice(LAST[pool])) for who in _CIRCLE}
    born = date(1939, 5, 1) + timedelta(days=rng.randrange(25_000))
    values = {key: filled(rng, *shapes) for key, shapes in _NUMBERS.items()}
    values |= _people(rng, names) | _dates(rng, born) | _places(rng, values)
    values |= _online(rng, *names["patient"])
    values |= {key: _phone(rng) for key in ("phone", "phone2", "phone3", "pphone", "pfax")}
    values["phone_ext"] = (
        f"{_phone(rng)}{filled(rng, ' ext *##', 'x*###', ' Ext. *##', ' (ext *##)')}"
    )
    values["old_age"] = str(rng.randrange(90, 100))
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
        "titled": f"{rng.choice(('Mr.', 'Ms.', 'Mrs.', 'Mr', 'Mrs', 'Miss', 'Rev.'))} {last}",
        "titled_full": f"{rng.choice(('Mr.', 'Ms.', 'Mrs.'))} {first} {letter}. {last}",
        "last_first": rng.choice(("{1}, {0}", "{1} {0}", "{1}, {0} {2}")).format(
            first, last, letter
        ),
        "last_first_caps": f"{last},{first} {letter}".upper(),
        "full_caps": f"{first} {last}".upper(),
        "middle": f"{first} {letter} {last}",
        "initial_last": rng.choice(("{}. {}", "{} {}", "{}.{}")).format(first[0], last),
        "initials": rng.choice(("{}.{}.", "{}{}", "{}-{}")).format(first[0], last[0]),
        "first_initial": f"{first} {last[0]}",
        "owner": f"{first}'s",
        "lower": f"{first} {last}".lower(),
        "called": rng.choice(CALLED),
        "relative": names["relative"][0],
    }


def _dates(rng: random.Random, born: date) -> dict[str, str]:
    way = rng.choice(_WAYS)

    def write(on: date) -> str:
        return way.format(on, ordinal(on.day))

    days = [date(2025, 10, 6) + timedelta(days=rng.randrange(410)) for _ in range(6)]
    short = rng.choice(
        ("{0.month}/{0.day}", "{0:%m/%d}", "{0:%b} {0.day}", "{0.month}.{0.day}")
    ).format
    spoken = rng.choice(("{0:%B} {0.day}", "{0.day} {0:%B}", "{0:%B} {1}", "{0:%b} {0.day}"))
    values = {f"date{at}": write(on) for at, on in enumerate(days, 1)}
    values |= {f"short{at}": short(on) for at, on in enumerate(days, 1)}
    values |= {f"spoken{at}": spoken.format(on, ordinal(on.day)) for at, on in enumerate(days, 1)}
    values |= {
        f"sent{at}": f"{on:%m/%d/%Y} {at + 7:02}:{6 * at + 5:02} AM"
        for at, on in enumerate(days, 1)
    }
    values |= {f"plain{at}": f"{on:%Y-%m-%d}" for at, on in enumerate(days, 1)}
    early, late = sorted(days[3:5])
    return values | {
        "dob": write(born),
        "holder_born": write(born - timedelta(days=rng.randrange(250, 7_000))),
        "span": rng.choice(("{0:%m/%d/%Y} - {1:%m/%d/%Y}", "{0:%b} {0.day}-{1:%b} {1.day}, {1.year}", "{0.month}/{0.day}/{0:%y} to {1.month}/{1.day}/{1:%y}")).format(early, late),
        "month": rng.choice(("{0:%B} {0.year}", "{0:%b} {0.year}", "{0:%m}/{0.year}", "{0:%B} of {0.year}")).format(days[5]),
        "month_alone": f"{days[1]:%B}",
        "day": ordinal(days[4].day),
        "weekday": rng.choice(WEEKDAYS),
        "year": str(rng.randrange(1979, 2025)),
    }  # fmt: skip


def _phone(rng: random.Random) -> str:
    area, middle = rng.randrange(206, 988), rng.randrange(224, 997)
    ways = ("({0}) {1}-####", "{0}-{1}-####", "{0}.{1}.####", "({0}){1} ####", "{0} {1}-####", "{0}  {1}  ####", "1.{0}.{1}.####", "{0}{1}####", "{0}-{1}####")  # fmt: skip
    return filled(rng, rng.choice(ways).format(area, middle))


def _online(rng: random.Random, first: str, last: str) -> dict[str, str]:
    given, family = (
        "".join(each for each in name.lower() if each.isascii() and each.isalpha()) or "me"
        for name in (first, last)
    )
    box = rng.choice((f"{given}_{family}", f"{family}.{given}", f"{given}{family[0]}", f"{family}{given[:2]}", f"just{given}"))  # fmt: skip
    return {
        "email": f"{box}{rng.choice(('', '', '01', '55', '1971'))}@{rng.choice(('inmail.example', 'tilden.example.net', 'hello.example.com'))}",
        "other_email": f"{rng.choice(('rehab', 'community.care', 'precert', 'cm.desk', 'residency'))}@{rng.choice(('ferris.example', 'osage.example.org', 'plan.example.com'))}",
        "url": filled(rng, "https://pt.osage.example/s/@@*##", "osage.example/hep?id=*#####", "http://video.tilden.example/*##-*##").lower(),
        "ip": filled(rng, "192.0.2.*#", "203.0.113.2#", "172.20.*.*#"),
    }  # fmt: skip


def _places(rng: random.Random, numbers: dict[str, str]) -> dict[str, str]:
    post = str(rng.randrange(10_200, 98_900))
    return {
        "street": f"{numbers['house']} {rng.choice(STREETS)}{numbers['unit']}",
        "box": filled(rng, "PO Box *###", "P.O. Box *##", "POB *###"),
        "city": rng.choice(TOWNS),
        "city2": rng.choice(TOWNS),
        "county": rng.choice(COUNTIES),
        "state": rng.choice(STATES),
        "zip": post,
        "zip4": f"{post}-{rng.randrange(1_000, 9_999)}",
        "facility": rng.choice(FACILITIES),
        "facility2": rng.choice(PRACTICES),
        "hospital": rng.choice(HOSPITALS),
        "agency": rng.choice(AGENCIES),
        "employer": rng.choice(EMPLOYERS),
        "employer2": rng.choice(EMPLOYERS),
        "school": rng.choice(SCHOOLS),
    }

"""People for notes of agencies and departments, by somebody who did not know redaction."""

from __future__ import annotations

import random
from datetime import date, timedelta

from evals.redaction.people import Invented, Pool, known_to_the_case
from evals.redaction.shapes import filled, ordinal

FIRST: dict[Pool, tuple[str, ...]] = {
    "common": tuple(
        (
            "Rachel Joyce Christina Sara Jonathan Harold Ralph Eugene Lawrence Jordan Joe Johnny Jorge Fernando Cheryl Katelyn Tiffany Brittany Kristin Wanda Rhonda Roberta Edith"
            " Sheryl Elaine Josephine Valerie Caroline Anita Juanita Lorraine Peggy Yvonne Melanie Maureen Howard Marvin Curtis Norman Leonard Melvin Ernesto Sergio Ruben Todd Manuel"
            " Corey Clinton Darrell Brett Ronnie Tommy Alan Ivan Felix Julian Adriana Marisol Beatriz Seth Owen Mason Evan Chelsea Brooke Morgan Alyssa Kendra Ebony Jamal Tyrone"
        ).split()
    ),
    "rare": (
        *(
            "Babajide Dmytro Gurpreet Idunn Kwame Nasrin Phuong Roswitha Tomasz Valentyna Zainab Chiamaka Efua Ihsan Kenji Malgorzata Olumide Ruxandra Tamar Vaclav Yasmin Boglárka"
            " Divya Farrukh Haruka Jacinta Leontine Noor Rohan Taras Vivek Ximena Zsófia La'Keisha DeMarcus McKenna Ngoc-Lan Ayşe Noël Amélie Łukasz"
        ).split(),
        "Mary Beth", "Luz Elena", "Tommy Lee",
    ),
    "wordlike": tuple(
        (
            "Dot Kitty Patty River Scarlet Tuesday Vale Cash Duke Rider Liberty Genesis Heaven Diamond Candace Bob Grady Brick Ridge Lark Teal Silver Gray Breeze Snowy Buster Ranger"
            " Sailor Fisher Taylor Porter Tucker Baker Turner Free Loyal Valor Modesty Temper Comfort"
        ).split()
    ),
}  # fmt: skip
LAST: dict[Pool, tuple[str, ...]] = {
    "common": tuple(
        (
            "Kelley Elliott Hunt Hunter Ryan Andrews Riley Greene Chapman Johnston Hanson Richards Meyer Burton Harvey Garrett Carr Oliver Mills Bowman Hoffman Douglas Santos Sandoval"
            " Guerrero Nunez Cabrera Estrada Dominguez Solis Li Wang Ng Chu Ali Walsh Stephens Fletcher McKinney Maldonado Becker Mueller Novak Larsen Nielsen Sorensen Gustafson"
            " Lindsey Norris Lambert Vaughn Horton Curtis Sutton Klein Rhodes Parks Doyle"
        ).split()
    ),
    "rare": (
        *(
            "Czerny Eyjólfsdóttir Gjertsen Ilunga Kekauoha Mahlangu Ogunleye Quattrocchi Szczepanik Ughetti Wnuk Yusupov Agyeman Cichocki Eze Ghorbani Ibekwe Kamakau Mzimela Oyelowo"
            " Skrzypek Uchida Weatherspoon Zielinski Çelik Müller-Hahn Dąbrowski Mc'Donnell Abu-Bakr Whitehorse"
        ).split(),
        "Little Thunder", "Von Trotha", "Del Rio", "Mac Duff", "Ap Rhys",
    ),
    "wordlike": tuple(
        (
            "Legge Pray Raines Pace Daily Bender Twist Hope Gates Jolly Pickle Register Sample Shaver Stamp Story Tongue Vest Counts Pool Bed Bolt Broad Carrier Childs Cutter Darling"
            " Drain Eagle West South Finger Flood Gold Gore Hammer Held Ice Kneebone Leaf Lock Mayor Measures Mole Mudd Night Organ Parson Patient Pitts Pride Raven Reel Roach Rowing"
            " Sales Sharpe Sides Spine Standing Start Stock Straight Stroke Suggs Tallman Therapy Toe Treat Tune Visit Waist Way Weight Whitehead Wild Worth"
        ).split()
    ),
}  # fmt: skip
CALLED = ("Cricket", "Buzzy", "Mimi", "R.C.", "Dub", "Sarge", "Pinky", "Tía Nena", "Lulu", "Junior", "Cap", "Weezie")  # fmt: skip
TOWNS = (
    "Gold Hill", "Sugar Land", "Blue Ball", "Bird-in-Hand", "Clear Lake", "Fairplay", "King of Prussia", "Ely", "Spring Green", "Deadwood", "Valparaiso", "Corinth", "Medicine Lodge",
    "Rifle", "Superior", "Port Angeles", "Monroe", "Pleasant Grove", "Joint Base Harlow", "St. Ignace", "Elkins", "Ruidoso", "Kill Devil Hills", "Hanover", "Buffalo Gap", "Nome",
)  # fmt: skip
COUNTIES = ("Ansonby County", "Little Fork County", "Calvary Parish", "Township of Orrin")
STATES = ("NE", "CO", "PA", "MS", "KS", "NH", "TX", "Alaska", "VA", "MT", "Utah", "SC", "WI", "Indiana")  # fmt: skip
STREETS = (
    "Bluff Rd", "E Juniper St", "County Rd 305 N", "Paseo Verde", "Cemetery Ln", "State Hwy 21 W", "Dogleg Ct", "Upper Falls Rd", "Twelfth St NE", "Heron Lake Cv", "Loop 410",
    "Covered Bridge Trce", "Washington Ave", "Rue Royale", "Elbow Ln", "Back Mountain Rd", "Shoulder Pt", "Third Creek Cir", "Patton Blvd", "S Union Pike", "Bishop's Gate", "RR 2",
)  # fmt: skip
FACILITIES = (
    "Thistle Hill Physical Therapy", "Lantern Bay Orthopaedics", "Mesa Verde Spine & Rehab", "Northwind Oncology", "Oxbow Pediatric Therapy", "Plum Creek Family Practice",
    "Quiet Harbor Pain & Wellness", "Rosewater Women's Clinic", "Summit Motion PT, Inc.", "Two Forks Primary Care", "Windrow Wound & Lymphedema Center",
)  # fmt: skip
HOSPITALS = ("Holy Ghost Medical Center", "Orrin County Hospital", "University of Ansonby Health", "St. Kilian's")  # fmt: skip
AGENCIES = ("Lamplight Home Health", "Orrin Visiting Nurses", "Steadfast Home Care of Ansonby")
EMPLOYERS = (
    "Barlow Tool & Die", "Cinder Block Brewing", "Dakota Egg Ranch", "Eastside Transit", "Foster Glassworks", "Orrin ISD", "Grain & Feed Co-op", "Hilltop Ford", "Ivory Coast Nails",
    "Jackalope Towing", "Lucky Penny Casino", "Mayfair Dry Cleaners", "Ninth Street Diner", "Old Fort Museum", "Pine Needle Sawmill", "Ansonby Sheriff's Office",
)  # fmt: skip
SCHOOLS = (
    "Harriet Tubman Primary", "Orrin Valley High", "Blessed Trinity School", "Ansonby STEM Academy", "Fox Hollow Middle", "Lakeside Head Start", "Riverbend Elementary",
)  # fmt: skip
WEEKDAYS = ("Mon", "Tues", "Wed", "Thurs", "Fri", "Sunday")
_CIRCLE = ("patient", "provider", "therapist", "tech", "colleague", "relative", "kin", "kin2", "other", "other2", "clerk", "officer")  # fmt: skip
_NUMBERS: dict[str, tuple[str, ...]] = {
    "member": ("@@@*#####*###", "*###### *##", "K*#######", "M*########", "*########*01", "@@@@*#######", "*&&#&##&&##", "*&&# &## &&##", "N*##-*##-*##", "*#######@"),
    "member2": ("@*########", "*######-##", "*&&#-&##-&&##"),
    "group": ("*#####", "*###-*###", "00*#####", "@@@@*", "G*####", "*####@@"),
    "ssn": ("*##-*#-####", "*##/*#/####", "*##*#####", "*##-*#-####"),
    "card4": ("*###",),
    "ssn4": ("*###", "XXX-XX-*###", "*###"),
    "mrn": ("*########", "MR*#####", "*###-*##-#", "@*######", "000*#####", "*#####/*", "Z*#######"),
    "account": ("*####-@", "PT*######", "*#########", "AC-*####", "*###.*###", "@@@*####"),
    "claim": ("@@*########", "*##-@@@-####", "26*########", "CLM*######", "*#-*######", "*####*####-##"),
    "request": ("AUTH*######", "@@*###*###", "*######-26", "SR*########", "0*########", "*##@@*####"),
    "call_no": ("I-*########", "*###*####*##", "C26*######", "@@@*#####", "*#########-#"),
    "ticket": ("#*####", "CASE-*####", "*####-*", "T*######"),
    "code": ("*####", "@@#@@#", "@*@*@*", "*##-*##"),
    "device": ("SN*#######", "*#@@*####", "@-*####-*#", "*##*##*##", "W*#######", "@@@-*#####"),
    "device2": ("*####-*#", "*######-@", "@@*####*", "*#####.@"),
    "plate": ("@@*-####", "*@@@*##", "@@@ *##@", "*##*##", "@@@@*#", "*#-@@*#"),
    "vin": ("2@*@@#&*&#@######", "JH@@&*###&@######", "3@@@@*&#&#&######"),
    "dl": ("@@*#####", "*######*#", "@*##*##*##", "@###-####-####", "*#@@@*###"),
    "licence": ("PT.*####", "*####", "PT*###-@", "LPT-*###", "070-*#####", "*######@", "OT*###"),
    "npi": ("1#########",),
    "ein": ("*#-#######",),
    "badge": ("*###", "*##-*#", "@*##"),
    "unit": ("", "", "", " Apt *", " Ste *##", ", Rm *##", " No. *#", ", Lot @"),
    "house": ("*##", "*###", "*####", "*#", "*## 1/2", "*##W*##N"),
}  # fmt: skip
_WAYS = (
    *("{0:%m/%d/%Y}", "{0.month}/{0.day}/{0.year}", "{0.month}/{0.day}/{0:%y}", "{0:%m/%d/%y}", "{0:%B} {0.day}, {0.year}", "{0:%b} {0.day}, {0.year}", "{0:%m-%d-%Y}", "{0:%Y/%m/%d}"),
    *("{0.day}-{0:%b}-{0.year}", "{0:%A}, {0:%B} {0.day}, {0.year}", "{0:%a} {0.month}/{0.day}/{0:%y}", "{0:%m%d%y}", "{0:%b}-{0.day}-{0:%y}", "{0.day}. {0:%b} {0.year}", "{0:%B} {1} {0.year}"),
)  # fmt: skip


def invent_unheard_of_person(rng: random.Random, pool: Pool) -> Invented:
    """Return one patient with the people, places and numbers around."""
    names = {who: (rng.choice(FIRST[pool]), rng.choice(LAST[pool])) for who in _CIRCLE}
    born = date(1946, 9, 1) + timedelta(days=rng.randrange(21_300))
    values = {key: filled(rng, *shapes) for key, shapes in _NUMBERS.items()}
    values |= _people(rng, names) | _dates(rng, born) | _places(rng, values)
    values |= _online(rng, *names["patient"])
    values |= {key: _phone(rng) for key in ("phone", "phone2", "phone3", "pphone", "pfax")}
    values["phone_ext"] = f"{_phone(rng)}{filled(rng, ' ex *##', ',*##', ' (x*###)', ' ext *#')}"
    values["old_age"] = str(rng.randrange(90, 104))
    case = {who: names[who] for who in ("patient", "provider", "therapist", "relative")}
    return Invented(values, known_to_the_case(values, case, born))


def _people(rng: random.Random, names: dict[str, tuple[str, str]]) -> dict[str, str]:
    first, last = names["patient"]
    letter = rng.choice("ABCDEFGHJKLMNOPRSTVW")
    values = {
        f"{who}_{part}": text
        for who, name in names.items()
        for part, text in zip(("first", "last", "full"), (*name, " ".join(name)), strict=True)
    }
    return values | {
        "first": first,
        "last": last,
        "full": f"{first} {last}",
        "titled": f"{rng.choice(('Mr', 'Ms', 'Mrs', 'Mr.', 'Ms.', 'Mrs.', 'Sr.', 'Sra.'))} {last}",
        "last_first": rng.choice(("{1}, {0}", "{1},{0}", "{1}; {0}")).format(first, last),
        "last_first_caps": f"{last}, {first} {letter}".upper(),
        "caps_last": last.upper(),
        "middle": f"{first} {letter}. {last}",
        "junior": f"{first} {last}{rng.choice((' Jr.', ', Jr', ' III', ' Sr', ' II'))}",
        "hyphened": f"{first} {last}-{rng.choice(LAST['common'])}",
        "initials": rng.choice(("{}.{}.", "{}{}", "{}/{}", "{}. {}")).format(first[0], last[0]),
        "first_initial": f"{first} {last[0]}.",
        "lower": f"{first} {last}".lower(),
        "called": rng.choice(CALLED),
        "relative": names["relative"][0],
        "relative_owns": f"{names['relative'][0]}s",
    }


def _dates(rng: random.Random, born: date) -> dict[str, str]:
    way = rng.choice(_WAYS)

    def write(on: date) -> str:
        return way.format(on, ordinal(on.day))

    days = [date(2025, 9, 20) + timedelta(days=rng.randrange(430)) for _ in range(6)]
    child = date(2010, 5, 1) + timedelta(days=rng.randrange(4_000))
    short = rng.choice(("{0.month}/{0.day}", "{0.month:02}.{0.day:02}", "{0:%b} {0.day}")).format
    spoken = rng.choice(("{0:%B} {1}", "{1} of {0:%B}", "{0:%b}. {0.day}", "{0:%B} {0.day}"))
    values = {f"date{at}": write(on) for at, on in enumerate(days, 1)}
    values |= {f"short{at}": short(on) for at, on in enumerate(days, 1)}
    values |= {f"spoken{at}": spoken.format(on, ordinal(on.day)) for at, on in enumerate(days, 1)}
    values |= {f"sent{at}": f"{on:%Y-%m-%d} {8 + at}:{7 * at + 3:02}" for at, on in enumerate(days)}
    early, late = sorted(days[3:5])
    return values | {
        "dob": write(born),
        "child_dob": write(child),
        "holder_born": write(born - timedelta(days=rng.randrange(400, 8_000))),
        "span": rng.choice(("{0:%m/%d/%Y} - {1:%m/%d/%Y}", "{0:%b} {0.day} to {1:%b} {1.day}")).format(early, late),
        "month": rng.choice(("{0:%B} of {0.year}", "{0:%b}. {0.year}", "{0:%m}/{0:%y}", "{0:%B} {0.year}")).format(days[5]),
        "month_alone": f"{days[2]:%B}",
        "day": ordinal(days[4].day),
        "weekday": rng.choice(WEEKDAYS),
        "year": str(rng.randrange(1991, 2025)),
    }  # fmt: skip


def _phone(rng: random.Random) -> str:
    area, middle = rng.randrange(204, 986), rng.randrange(222, 994)
    ways = ("({0}) {1}-####", "{0}-{1}-####", "{0}.{1}.####", "{0} {1}-####", "({0})-{1}-####", "+1 ({0}) {1}-####", "{0}{1}####", "{0} . {1} . ####", "{0}-{1} ####", "1 {0} {1} ####")  # fmt: skip
    return filled(rng, rng.choice(ways).format(area, middle))


def _online(rng: random.Random, first: str, last: str) -> dict[str, str]:
    given, family = (
        "".join(each for each in name.lower() if each.isascii() and each.isalpha()) or "me"
        for name in (first, last)
    )
    box = rng.choice((f"{given}.{family}", f"{family}{given[0]}", f"the{family}s", f"{given}+pt", f"{given[:3]}{family[:3]}"))  # fmt: skip
    slug = filled(rng, "*####/@@@", "@@@@-*###", "v/*#######").lower()
    return {
        "email": f"{box}{rng.choice(('', '77', '_4', '1958'))}@{rng.choice(('skymail.example', 'orrin.example.net', 'webbox.example.org'))}",
        "other_email": f"{rng.choice(('hr', 'ime', 'referrals', 'sped', 'billing2', 'nurseline'))}@{rng.choice(('ansonby.example', 'plan.example.net', 'rehab.example.com'))}",
        "direct": f"{family}.md@direct.ansonby.example",
        "url": f"{rng.choice(('https://', 'http://', '', 'www.'))}{rng.choice(('meet.example.org', 'pay.example.com', 'chart.ansonby.example'))}/{slug}",
        "ip": filled(rng, "192.0.2.1##", "198.51.100.*#", "172.16.*#.*#", "2001:db8:*##::*", "203.0.113.1##"),
    }  # fmt: skip


def _places(rng: random.Random, numbers: dict[str, str]) -> dict[str, str]:
    post = str(rng.randrange(10_300, 98_300))
    return {
        "street": f"{numbers['house']} {rng.choice(STREETS)}{numbers['unit']}",
        "box": filled(rng, "P.O. Box *####", "PO BOX *##", "HC 6* Box *##", "Box *###"),
        "city": rng.choice(TOWNS),
        "city2": rng.choice(TOWNS),
        "county": rng.choice(COUNTIES),
        "state": rng.choice(STATES),
        "zip": post,
        "zip4": f"{post} - {rng.randrange(1_000, 9_999)}",
        "facility": rng.choice(FACILITIES),
        "facility2": rng.choice(FACILITIES),
        "hospital": rng.choice(HOSPITALS),
        "agency": rng.choice(AGENCIES),
        "employer": rng.choice(EMPLOYERS),
        "employer2": rng.choice(EMPLOYERS),
        "school": rng.choice(SCHOOLS),
    }

"""People for the papers that were reported on a third time: nobody of the sets before."""

from __future__ import annotations

import random
from collections.abc import Callable
from datetime import date, timedelta

from evals.redaction.people import Invented, Pool, known_to_the_case
from evals.redaction.shapes import filled, ordinal

FIRST: dict[Pool, tuple[str, ...]] = {
    "common": tuple(
        "Donald Christopher Dorothy Betty Anna Debra Frances Jean Emma Madison Marie Jerry Dennis Patrick Alexander Brandon Samuel Adam Nathan Zachary Aaron Jose Arthur Albert Bruce Bryan"
        " Louis Philip Dylan Logan Randy Vincent Russell Austin Gabriel Wayne Elijah Sofia Isabella Theresa Beverly Danielle Marilyn Charlotte Natalie Kayla Abigail Jacqueline Janice Kathryn"
        " Ricardo Eduardo Carmen Leticia".split()
    ),
    "rare": (
        *"Aisling Bolanle Chinwe Dariusz Ebenezer Freja Giacomo Hamid Iolanthe Jagdish Kiyomi Leocadia Mair\u00e9ad Ngozi Octavian Perpetua Quetzalli Rukhsana Stellan Tuyet Ulrike".split(),
        *"Venkatesh Wambui Yaw Zuleikha \u00c9amon In\u00e9s S\u00f8ren Zo\u00eb Ke'Shawn RaShonda JoBeth Le'Veon Sung-min Anne-Sophie Xuan Bronwyn Ciar\u00e1n Thaddeus Marguerita".split(),
        "Thi Mai", "Juan Pablo", "Billie Jean",
    ),
    "wordlike": tuple(
        "Clover Dusty Fern Goldie Haven Jasper Laurel Misty Myrtle Noel Poppy Raven Rain Serenity Story True West Winter Wiley Birdie Buddy Candy Fawn Garnet Harper Jade"
        " Mercedes Pepper Tiger Trace Dolly Angus Flora Ace Beau Flint Gunner Homer Booker Butch Merit Mercer Scout Wells Bliss Ember Sparrow Cotton".split()
    ),
}  # fmt: skip
LAST: dict[Pool, tuple[str, ...]] = {
    "common": tuple(
        "Barnes Henderson Coleman Jenkins Perry Patterson Washington Simmons Bryant Alexander Russell Griffin Hayes Hamilton Graham Sullivan Wallace Cole Jordan Reynolds Ellis Harrison Gibson"
        " McDonald Marshall Owens Webb Medina Fernandez Aguilar Castro Vargas Herrera Guzman Salazar Soto Delgado Rios Mendez Silva Burke Hansen Larson Schultz Keller Tran Pham Singh Chen Khan".split()
    ),
    "rare": (
        *"Adeyinka Bogdanov Ciccarelli Dvo\u0159\u00e1k Fitzsimmons-Ode Gwynne Haugen Iwaszkiewicz Jaramillo-Cho Kowalczyk Lungu Mwangi Nygaard Obuya Przybylski Quispe Ristevski".split(),
        *"Szabo Tewodros Uzoma Villalobos-Reyna Wickramasinghe Yilmaz Zdravkovic M\u00e1rquez-Lev\u00ed Gr\u00f6nholm O'Rourke D'Souza N'Diaye McTavish MacIntyre Abdel-Rahman al-Masri".split(),
        "Standing Elk", "De Vries", "Van Dyke", "della Rocca", "dos Santos", "St. James", "Bin Yusuf",
    ),
    "wordlike": tuple(
        "Strain Shoulders Armstrong Cramp Means Purchase Outlaw Walk Stout Lower Crutcher Boot Fields Forest Grove Meadows Glass Lemon Root Branch Sparks Cloud Storm Bachelor Dean Dyer"
        " Gage Garland Glover Hooker Inch Ivory Joiner Ledger Lord Mace Minor New Pillow Pleasant Roper Salmon Sellers Shine Silver Skinner Spears Staples Street Teal Towns Trotter Vice"
        " Wait Wheeler Wise Workman Coffin Blank Ready Handy Limb".split()
    ),
}  # fmt: skip
NICKNAMES = (
    "Pookie",
    "Doc",
    "J.R.",
    "Gigi",
    "Smitty",
    "Tootsie",
    "Chuy",
    "Bear",
    "Dee Dee",
    "Fritz",
)
TOWNS = (
    "Pocatello", "Wichita Falls", "Sweetwater", "Gold Beach", "Surprise", "Muscle Shoals", "Ketchikan", "Lake Havasu City", "Kankakee", "Peculiar", "Rolla", "Deming", "Ogallala", "Minot",
    "Brattleboro", "Nashua", "Chillicothe", "Cut Bank", "Bay Minette", "Thibodaux", "Rome", "Fort Dodge", "Stillwater", "Poplar Bluff", "Sun City", "Athens", "North Platte", "Skokie",
)  # fmt: skip
COUNTIES = ("Merrow County", "Santa Inez County", "Coldiron Parish", "Lower Teague County")
STATES = ("IA", "NJ", "WY", "AK", "MD", "HI", "MA", "CT", "VT", "AZ", "AL", "ID", "Nevada", "Maine", "Louisiana")  # fmt: skip
STREETS = (
    "Ridgecrest Way", "S Wabash Ave", "Kettle Moraine Dr", "Ranch Road 620", "Avenida Cortez", "US-2 E", "Lighthouse Pt", "Sugar Maple Row", "NW Everett St", "5th St", "Chapel Hill Rd",
    "Eagle's Nest Ct", "Fairground Rd", "Lower Plain Road", "Hollow Tree Ln", "E 900 S", "Garden Gate Walk", "Old Post Rd", "Sawmill Run", "Broadway", "Cannery Row", "St. Charles Ave",
)  # fmt: skip
FACILITIES = (
    "Harborlight Physical Therapy", "Crossroads Orthopaedic Institute", "Kinetic Roots PT & Wellness", "Summerfield Pediatrics", "Tri-Rivers Women's Health", "Broadleaf Family Physicians",
    "Old Town Spine & Joint", "Lakehead Rehab Associates, P.C.", "Foothold Foot & Ankle", "Nine Mile Medical Group", "Back in Motion of Dunlin",
)  # fmt: skip
HOSPITALS = ("Saint Odile Hospital", "Lakehead Regional Medical Center", "Calder Valley General")
AGENCIES = (
    "Hearth & Home Health Services",
    "Visiting Nurses of Calder Valley",
    "Comfort Bridge Home Care",
)
LABS = ("Northern Arc Prosthetics & Orthotics", "Stride Brace and Limb", "O&P Works of Dunlin")
EMPLOYERS = (
    "Amos Lumber", "Blue Heron Brewing", "Fairlane Auto Glass", "Delta Ridge Cotton Gin", "Hobart Street Laundry", "Mercer Steel Erectors", "Nightingale Catering", "Palmetto Pool Supply",
    "Redline Trucking", "Stan's Tire Barn", "Vista Grande School District", "Whitlock Farms", "Zephyr Regional Airways", "K & L Drywall", "The Copper Kettle", "Town of Dunlin",
)  # fmt: skip
SCHOOLS = (
    "Willa Cather Elementary", "Harbor Day School", "North Branch HS", "Our Lady of the Plains", "Thurgood Marshall Middle", "Little Sprouts Preschool", "Cypress Bayou Charter", "Dunlin Tech",
)  # fmt: skip
WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday")
_CIRCLE = ("patient", "provider", "therapist", "helper", "colleague", "relative", "kin", "kin2", "other", "other2", "other3", "clerk")  # fmt: skip


def invent_unmet_person(rng: random.Random, pool: Pool) -> Invented:
    """Return one patient of whom no tuned paper tells, with the people and numbers around."""
    names = {who: (rng.choice(FIRST[pool]), rng.choice(LAST[pool])) for who in _CIRCLE}
    born = date(1946, 1, 1) + timedelta(days=rng.randrange(21_500))
    values = _people(rng, names) | _dates(rng, born) | _cards(rng) | _papers(rng) | _places(rng)
    values |= _online(rng, *names["patient"]) | {"old_age": str(rng.randrange(90, 102))}
    for key in ("phone", "phone2", "phone3", "pphone", "pfax"):
        values[key] = _phone(rng)
    values["phone_ext"] = f"{_phone(rng)}{filled(rng, ' ext ###', ', opt. *', ' x*###', ' Ext.##')}"
    case = {who: names[who] for who in ("patient", "provider", "therapist", "relative")}
    return Invented(values, known_to_the_case(values, case, born))


def _people(rng: random.Random, names: dict[str, tuple[str, str]]) -> dict[str, str]:
    first, last = names["patient"]
    letter, title = rng.choice("ABCDEGHJKLMNPRSTV"), rng.choice(("Mr.", "Ms.", "Mrs.", "Mr", "Mrs"))
    values = {
        "titled": f"{title} {last}",
        "titled_full": f"{title} {first} {last}",
        "last_first": rng.choice((f"{last}, {first}", f"{last.upper()}, {first}")),
        "caps_last": f"{last} {first} {letter}".upper(),
        "last_first_middle": f"{last}, {first} {letter}",
        "middle": f"{first} {letter}. {last}",
        "slashed": f"{last} / {first}",
        "initials": rng.choice(("{}.{}.", "{}{}", "{}. {}.")).format(first[0], last[0]).upper(),
        "first_lower": first.lower(),
        "nickname": rng.choice(NICKNAMES),
        "maiden": rng.choice(LAST["common"]),
    }
    for who, (given, family) in names.items():
        start = "" if who == "patient" else f"{who}_"
        full = f"{given} {family}"
        values |= {f"{start}first": given, f"{start}last": family, f"{start}full": full}
    values["relative"], values["kin"] = names["relative"][0], names["kin"][0]
    return values


_PLAIN: tuple[Callable[[date], str], ...] = (
    lambda on: f"{on.month}/{on.day}/{on.year}",
    lambda on: f"{on.month:02}/{on.day:02}/{on.year}",
    lambda on: f"{on.month:02}/{on.day:02}/{on:%y}",
    lambda on: f"{on:%B} {on.day}, {on.year}",
    lambda on: f"{on:%b}. {on.day}, {on.year}",
)
_ODD: tuple[Callable[[date], str], ...] = (
    lambda on: f"{on:%b}-{on.day:02}-{on.year}",
    lambda on: f"{on:%B} {ordinal(on.day)}, {on.year}",
    lambda on: f"{on.day}-{on:%b}-{on:%y}",
    lambda on: f"{on.month} / {on.day} / {on:%y}",
    lambda on: f"{on.month:02} {on.day:02} {on.year}",
    lambda on: f"{on:%b} {on.day} '{on:%y}",
    lambda on: f"{on.day:02}/{on:%b}/{on.year}",
    lambda on: f"{on.year}{on.month:02}{on.day:02}",
)


def _dates(rng: random.Random, born: date) -> dict[str, str]:
    write = rng.choice(_PLAIN if rng.random() < 0.65 else _ODD)
    values = {"dob": write(born)}
    values["child_born"] = write(date(2008, 8, 1) + timedelta(days=rng.randrange(4_400)))
    values["toddler_born"] = write(date(2020, 7, 1) + timedelta(days=rng.randrange(1_700)))
    values["relative_born"] = write(date(1944, 1, 1) + timedelta(days=rng.randrange(20_500)))
    for number in range(1, 6):
        values[f"date{number}"] = write(_some_day(rng))
    short = rng.choice(("{}/{}", "{}/{}", "{:02}/{:02}", "{:02}-{:02}"))
    for number in range(1, 4):
        on = _some_day(rng)
        values[f"slash{number}"] = short.format(on.month, on.day)
        on = _some_day(rng)
        ways = (
            f"{on:%B} {on.day}",
            f"{on:%b} {on.day}",
            f"{on:%b}. {ordinal(on.day)}",
            f"{on:%B} the {ordinal(on.day)}",
        )
        values[f"spoken{number}"] = rng.choice(ways)
    on = _some_day(rng)
    month = rng.choice(
        (
            f"{on:%b}. {on.year}",
            f"{on:%B}, {on.year}",
            f"{on:%B} {on.year}",
            f"{on.month:02}-{on.year}",
        )
    )
    values |= {"month": month, "day": ordinal(on.day), "weekday": rng.choice(WEEKDAYS)}
    return values | {"year": str(rng.randrange(1996, 2025))}


def _some_day(rng: random.Random) -> date:
    return date(2025, 9, 15) + timedelta(days=rng.randrange(440))


def _phone(rng: random.Random) -> str:
    area, middle = rng.randrange(202, 988), rng.randrange(220, 996)
    return filled(
        rng,
        f"({area}) {middle}-####",
        f"{area}-{middle}-####",
        f"{area}-{middle}-####",
        f"{area}.{middle}.####",
        f"({area}){middle}.####",
        f"{area} - {middle} - ####",
        f"+1{area}{middle}####",
        f"1.{area}.{middle}.####",
        f"{area} {middle}-####",
    )


def _cards(rng: random.Random) -> dict[str, str]:
    """Return what stands on the insurance cards and on the other cards in a purse."""
    shapes = ("@@@*########", "W*########", "*########", "H*#######", "U*####### 02", "@@@ *## ## ####", "*######@@", "*&&#-&##-&&##", "@@*#######", "*##########", "0*#######-*#")  # fmt: skip
    return {
        "member": filled(rng, *shapes),
        "member2": filled(rng, *shapes),
        "mbi": filled(rng, "*&&#-&##-&&##", "*&##&&#&&##", "*&&# &## &&##"),
        "group": filled(rng, "*#####", "*####-##", "00*####", "@@@*##", "*###", "*#####@"),
        "ssn": filled(rng, "*##-*#-####", "*##-*#-####", "*##*#####"),
        "ssn4": filled(rng, "*###"),
        "dl": filled(rng, "@########", "@##-##-####", "*#######", "WDL@@@@#####", "@@######"),
        "licence": filled(rng, "PT*###", "*#####", "PT0#####", "*####@", "40QA0#######", "PTL.00#####"),
        "plate": filled(rng, "@##-@@@", "@@@ #@#", "##@-###", "*##-@@@", "@-#####", "@@@####"),
        "npi": filled(rng, "1#########"),
    }  # fmt: skip


def _papers(rng: random.Random) -> dict[str, str]:
    """Return what offices number: charts, claims, requests, parts."""
    return {
        "mrn": filled(rng, "*#######", "E*######", "P-*#####", "CL*#####", "*####-*", "H0*######", "*###/##"),
        "claim": filled(rng, "*##-####-@@", "26-*######", "@@-*####-##", "*##########", "C*##@######", "*##-*######-#"),
        "number": filled(rng, "*#########", "@#*######", "A-26-*#####", "0*##-####-@#", "REF*#######", "*###*####", "@@@@*#####"),
        "number2": filled(rng, "*######@", "C*#######", "*##########", "PT-*###-####"),
        "code": filled(rng, "@#@@-#@##", "@@@@@#", "*#####", "@@@-@@@-##"),
        "device": filled(rng, "@@*##-####", "*####-@-##", "*########", "RT*######@", "@*####/#"),
        "device2": filled(rng, "L*#####", "*#####-##", "@@#*####"),
    }  # fmt: skip


def _online(rng: random.Random, first: str, last: str) -> dict[str, str]:
    given, family = (
        "".join(each for each in name.lower() if each.isascii() and each.isalpha())
        for name in (first, last)
    )
    site = rng.choice(("westnet.example", "rivermail.example.net", "me.example.com"))
    box = filled(
        rng, f"{given}.{family}", f"{given[:1]}{family}*##", f"{family}family*", f"{given}-*###"
    )
    desk = filled(rng, "intake", "pt.desk", "records", "j@@*", "frontoffice*#").lower()
    home = rng.choice(("harbor-clinic.example", "counsel.example.org", "care.example.com"))
    hexed = f"{rng.randrange(4096, 65_536):x}"
    return {
        "email": f"{box}@{site}",
        "other_email": f"{desk}@{home}",
        "url": filled(rng, "https://portal.example.com/v?id=*######", "visit.example.net/@@@-####", f"drop.example.org/{family}-##"),
        "ip": filled(rng, "203.0.113.*#", "192.0.2.1##", "198.51.100.*", f"2001:db8::{hexed}:*#"),
    }  # fmt: skip


def _places(rng: random.Random) -> dict[str, str]:
    unit = rng.choice(("", "", "", "", f" Apt {rng.randrange(1, 30)}-{rng.choice('ABC')}", f", Bldg {rng.randrange(2, 40)}", f" Spc {rng.randrange(2, 90)}", " (rear)"))  # fmt: skip
    post = f"{rng.randrange(10_000, 98_500)}"
    return {
        "street": f"{rng.randrange(5, 24_999)} {rng.choice(STREETS)}{unit}",
        "box": filled(rng, "PO Box *####", "P. O. Box *###", "POB *####"),
        "city": rng.choice(TOWNS),
        "city2": rng.choice(TOWNS),
        "county": rng.choice(COUNTIES),
        "state": rng.choice(STATES),
        "zip": post,
        "zip4": f"{post}-{rng.randrange(1_000, 9_999)}",
        "facility": rng.choice(FACILITIES),
        "facility2": rng.choice(FACILITIES),
        "hospital": rng.choice(HOSPITALS),
        "agency": rng.choice(AGENCIES),
        "lab": rng.choice(LABS),
        "employer": rng.choice(EMPLOYERS),
        "school": rng.choice(SCHOOLS),
        "local": filled(rng, "*##-####", "*##-####", "*## ####"),
    }

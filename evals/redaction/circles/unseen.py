"""People for the papers that were reported on a fourth time: nobody of the sets before."""

from __future__ import annotations

import random
from datetime import date, timedelta

from evals.redaction.people import Invented, Pool, known_to_the_case
from evals.redaction.shapes import filled, ordinal

FIRST: dict[Pool, tuple[str, ...]] = {
    "common": tuple(
        (
            "Katherine Julie Kelly Doris Nicholas Scott Carl Roy Willie Jesse Billy Bobby Bradley Silvia Debbie Mildred Monica Erin Tara Tina Sheila Regina Lucille Ella Ellen Eleanor"
            " Irene Erica Lillian Veronica Connie Gladys Rita Leslie Bernice Glenn Fred Leroy Allen Stanley Nathaniel Clarence Raul Marco Craig Derek Rodney Herman Lester Cory Shane"
            " Jimmy Barry Darren Oscar Hugo Diego Gabriela Esperanza Trevor Caleb Lucas Landon Cody Paige Haley Sydney Jenna Latoya Tamika Darnell"
        ).split()
    ),
    "rare": (
        *(
            "Aoibheann Cosima Feodora Hildegard Jovanka Mbali Oisín Qiang Shirin Ugochukwu Yuki Bertil Drahomíra Gwenllian Jelena Ludovica Niamh Padraig Sanjay Ulla Waleed Aminata"
            " Catalina Emeka Gerlinde Ismail Kamala Mehmet Pilar Sinéad Urszula Wanjiru Yadira D'Andre Ta'Shawn LeAnn Jean-Luc Ji-woo Håkon Chloë Íñigo Śārada"
        ).split(),
        "Van Anh", "Sarah Jane", "Da Quan",
    ),
    "wordlike": tuple(
        (
            "Bay Hardy Nova Queen Rowan Tawny Victor Willow Prince Stone Justice Journey Trinity Essence Treasure Rosemary Don Forest Bishop Ford Dove Golden Blue Windy Dewey Rocket"
            " Sport Pilot Archer Carter Parker Sawyer Walker Carver Weaver Early Noble Constant Verity Remember"
        ).split()
    ),
}  # fmt: skip
LAST: dict[Pool, tuple[str, ...]] = {
    "common": tuple(
        (
            "Powell Grant Arnold Hicks Willis Lane Harper Austin Lawrence Franklin Lynch Montgomery Williamson George McCoy Newman Vega Fuller Moreno Fowler Brewer Pearson Luna"
            " Espinoza Contreras Mejia Molina Ayala Ortega Velez Wong Zhang Yang Chang Ahmed Hussain Byrd Lawson Obrien Blair Bauer Schneider Weber Kowalski Jensen Petersen Erickson"
            " Swanson Barker Leonard Zimmerman Benson Barrett Haynes Gregory Terry Hale Wolfe Bates"
        ).split()
    ),
    "rare": (
        *(
            "Abernathy-Quist Dhillon Fonoti Huynh-Pratt Jagoda Lachapelle Ndiaye Pospisil Rzepka Tagaloa Vaszary Xenakis Zwolinski Brandvold Dlamini Fahey-Noor Hrabovsky Jurczyk"
            " Llewellyn Nwosu Rukavina Teklehaimanot Vuković Yellowhair Bjørnstad Núñez-Ibarra Sørbø O'Keefe MacGillivray Begay-Tso"
        ).split(),
        "Two Bulls", "Van der Meer", "La Rue", "Ten Eyck", "Ben David",
    ),
    "wordlike": tuple(
        (
            "Butts Chestnut Stretch Couch Slaughter Hardy Tingle Gamble Battle Holiday Ogle Rainwater Rule Sessions Spring Starling Tidy Valentine Weekly Winter Bath Bench Brand Bull"
            " Chance Close Dame Dove Duty East North Fall Fleet Free Goodbody Grave Hay Hook Kite Lance Link Loop Mead Mercy Money Nail Nutt Paper Patience Peak Pounds Proctor Record"
            " Ring Rolls Royal Seal Ship Slack Spence Star Sting Stool Strange Style Summer Test Thorn Tower True Upright Vine Watts Weed Whips Whole Winn Yard"
        ).split()
    ),
}  # fmt: skip
PET_NAMES = ("Peaches", "Ziggy", "Papa Lou", "T.J.", "Sissy", "Moose", "Nana Bee", "Chip", "Cookie", "A.J.", "Big Al", "Lupe")  # fmt: skip
TOWNS = (
    "Paw Paw", "Why", "Sisters", "Fall Creek", "Santa Paula", "Wheeling", "Big Rapids", "Defiance", "Plant City", "Show Low", "Bad Axe", "Corning", "Cedar Bluff",
    "Winnemucca", "Natchitoches", "Friendship", "Two Harbors", "Cape Girardeau", "Hialeah", "Waukesha", "Lee's Summit", "Fond Du Bois", "Plain City", "Tarpon Springs", "Mount Sterling", "Hershey",
)  # fmt: skip
COUNTIES = ("Tolliver County", "Upper Pruitt County", "Saint Eloi Parish", "Kinross Borough")
STATES = ("NM", "WV", "FL", "WA", "LA", "SD", "MI", "CA", "Idaho", "Oregon", "KY", "DE", "Arkansas", "UT")  # fmt: skip
STREETS = (
    "Bramble Ct", "N 3rd Ave", "Farm to Market Rd 1488", "Calle Sombra", "Mission Hill Blvd", "Highway 61 S", "Turnpike St", "Beaver Dam Rd", "Old Creamery Ln", "SE Stark", "Wren Cir",
    "Main", "Camino del Sol", "Route 9W", "Windmill Way", "Back Bay Plaza", "W Congress Pkwy", "Knob Hill", "Pond View Xing", "Grandview Hts", "Mile Marker 12 Rd", "King George Sq",
)  # fmt: skip
FACILITIES = (
    "Arrowleaf Physical Therapy", "Bluestem Orthopedics & Sports", "Canyon Rim Neurology", "Driftwood Primary Care, PLLC", "Evergreen Hand to Shoulder", "Full Circle Rehab of Wexley",
    "Gateway Joint Center", "Highline Internal Medicine", "Ironbridge PT", "Juniper Family Health", "Keystone Balance & Dizziness",
)  # fmt: skip
HOSPITALS = ("Mercy of the Pines", "St. Brannoc's Hospital", "Wexley Memorial", "Ottersby University Medical Center")  # fmt: skip
IMAGING = ("ClearView Open MRI of Wexley", "Ottersby Radiology Group", "Pinnacle Imaging Partners")
FIRMS = ("Kettering, Moss & Doyne, P.A.", "Law Offices of Tolland", "Brightwater Injury Lawyers LLP", "Pruitt Ames PLLC")  # fmt: skip
EMPLOYERS = (
    "Granger Millwork", "Cascade Linen Service", "Hometown Grocers #214", "Bayou Barge Lines", "Wexley Public Works", "Twin Oaks Nursery", "Sunrise Bakery", "Apex Fiber & Cable",
    "Laughing Goat Dairy", "USD 417", "Mountain West Couriers", "Stonegate Assisted Living", "Perry Bros. Paving", "The Rusty Anchor", "Ottersby Fire Dept", "Dollar Barn",
)  # fmt: skip
SCHOOLS = (
    "Rosa Parks Elementary", "Wexley Consolidated High", "St. Anselm Academy", "Ottersby Middle School", "Prairie Rose Montessori", "Chief Joseph K-8", "Coldwater Community College",
)  # fmt: skip
WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday")
_CIRCLE = ("patient", "provider", "therapist", "aide", "colleague", "relative", "kin", "kin2", "other", "other2", "clerk", "adjuster", "lawyer")  # fmt: skip
_NUMBERS: dict[str, tuple[str, ...]] = {
    "member": ("@@@*########", "*########", "W*########", "H*#######", "*########-01", "@@*########", "R*#######", "*&&#-&##-&&##", "@@@*##@#####", "*###########"),
    "member2": ("@@*#######", "*##########", "*&&#&##&&##", "J*########"),
    "group": ("*####", "*######", "0*######", "@@*###-#", "*###-*##", "*#####00#"),
    "ssn": ("*##-*#-####", "*## *# ####", "*########", "*##.*#.####"),
    "ssn4": ("*###", "xxx-xx-*###", "***-**-*###"),
    "mrn": ("*######", "00*#####", "M*####*###", "@@*#####", "*##-##-##", "AP-*####", "*#######"),
    "account": ("*######", "V*########", "*####*####", "A*#####", "26*######", "*##-*###", "*######.#"),
    "claim": ("WC*#######", "*###-@@-##-*######", "C*########", "*##*##*####", "@*@-*#####-#", "30*########", "*#@*#####"),
    "request": ("A*########", "*#########", "UM-*######", "26*###*####", "@@*#####-#", "PA*######", "*########@"),
    "trace": ("*##########", "EFT*######", "0*##*######", "*######-*##"),
    "icn": ("26*###*######", "E*#@*#######", "*##############", "20260*#######"),
    "order": ("*#######", "ORD-*#####", "RX*######", "@*###-##"),
    "accession": ("@@-26-*#####", "*######", "MR*#####", "*#######.1", "A*########"),
    "code": ("@#@#@#", "*###*#", "@@@-####", "@@*###@@"),
    "device": ("SN*######", "@*####@##", "*##-####-@", "@@@*#####", "*#########", "K*@-*####"),
    "device2": ("*####-**#", "@*####/@", "(01)00*##########(21)@*####", "@@#####*"),
    "plate": ("@@@-*###", "*@@@###", "@@ *####", "*##@@*", "@@@ *##", "*##-*@@"),
    "vin": ("1@@@@*#@#@@######", "*@@&&#&&#&@######", "5@@@#*&&#@@######"),
    "dl": ("@*#######", "*########", "@*##-####-####", "@@@@*##", "@@*###*##@"),
    "licence": ("PT*####", "PT-*###", "PT0*#####", "*#####", "05-*####", "PTA*###", "*####T"),
    "npi": ("1#########",),
    "ein": ("*#-#######", "*########"),
    "unit": ("", "", "", " #*@", ", Unit *#", " Lot *##", ", Fl *", " Trlr *#"),
    "house": ("*##", "*###", "*####", "*#", "*##-A", "N*#W*####"),
}  # fmt: skip


def invent_unseen_person(rng: random.Random, pool: Pool) -> Invented:
    """Return one patient with the people, places and numbers around."""
    names = {who: (rng.choice(FIRST[pool]), rng.choice(LAST[pool])) for who in _CIRCLE}
    born = date(1947, 6, 1) + timedelta(days=rng.randrange(20_900))
    values = {key: filled(rng, *shapes) for key, shapes in _NUMBERS.items()}
    values |= _people(rng, names) | _dates(rng, born) | _places(rng, values)
    values |= _online(rng, *names["patient"]) | _ages(rng)
    for key in ("phone", "phone2", "phone3", "pphone", "pfax"):
        values[key] = _phone(rng)
    values["phone_ext"] = _phone(rng) + filled(
        rng, " x*##", " ext. *###", ", extension *#", " Ext *#"
    )
    case = {who: names[who] for who in ("patient", "provider", "therapist", "relative")}
    return Invented(values, known_to_the_case(values, case, born))


def _people(rng: random.Random, names: dict[str, tuple[str, str]]) -> dict[str, str]:
    first, last = names["patient"]
    letter = rng.choice("ABCDEFGHJKLMNPRSTW")
    values = {
        "titled": f"{rng.choice(('Mr.', 'Ms.', 'Mrs.', 'Miss', 'Mx.'))} {last}",
        "last_first": rng.choice((f"{last}, {first}", f"{last.upper()},{first.upper()}")),
        "middle": f"{first} {letter} {last}",
        "hl7": f"{last}^{first}^{letter}".upper(),
        "hl7_provider": "^".join(reversed(names["provider"])).upper(),
        "hl7_kin": "^".join(reversed(names["kin"])).upper(),
        "caps": f"{first} {last}".upper(),
        "file": f"{last}_{first}".replace(" ", ""),
        "initials": rng.choice(("{}{}", "{}.{}.", "{} {}", "{}. {}.")).format(first[0], last[0]),
        "handle": f"@{names['therapist'][0].lower()}",
        "initial_last": f"{first[0]}. {last}",
        "pet_name": rng.choice(PET_NAMES),
        "maiden": rng.choice(LAST["common"]),
    }
    for who, (given, family) in names.items():
        start = "" if who == "patient" else f"{who}_"
        values |= {f"{start}first": given, f"{start}last": family}
        values[f"{start}full"] = f"{given} {family}"
    return values | {"relative": names["relative"][0]}


_WAYS = (
    *("{0.month}/{0.day}/{0.year}", "{0:%m/%d/%Y}", "{0:%m/%d/%Y}", "{0:%m/%d/%y}", "{0.month}/{0.day}/{0:%y}", "{0:%B} {0.day}, {0.year}", "{0:%b} {0.day}, {0.year}"),
    *("{0:%Y-%m-%d}", "{0:%m-%d-%y}", "{0:%d-%b-%Y}", "{0.month}.{0.day}.{0:%y}", "{0.day} {0:%B} {0.year}", "{0:%b} {0:%d} {0:%Y}", "{0:%m.%d.%Y}", "{0:%d%b%Y}", "{0:%m%d%Y}"),
)  # fmt: skip


def _dates(rng: random.Random, born: date) -> dict[str, str]:
    write = rng.choice(_WAYS).format
    days = [_some_day(rng) for _ in range(6)]
    first, last = sorted(days[:2])
    child = date(2009, 3, 1) + timedelta(days=rng.randrange(4_200))
    short = rng.choice(("{0.month}/{0.day}", "{0:%m/%d}", "{0.month}-{0.day}")).format
    spoken = rng.choice(("{0:%B} {0.day}", "{0:%B} {1}", "{1} of {0:%B}", "{0:%b} {1}"))
    values = {f"date{at}": write(on) for at, on in enumerate(days, 1)}
    values |= {f"slash{at}": short(on) for at, on in enumerate(days, 1)}
    values |= {f"spoken{at}": spoken.format(on, ordinal(on.day)) for at, on in enumerate(days, 1)}
    values |= {f"packed{at}": f"{on:%Y%m%d}" for at, on in enumerate(days, 1)}
    values |= {f"stamp{at}": f"{on:%Y%m%d}{7 + at:02}{9 * at:02}" for at, on in enumerate(days, 1)}
    values |= {f"iso{at}": f"{on:%Y-%m-%d}" for at, on in enumerate(days, 1)}
    values |= {
        "zulu": f"{days[0]:%Y-%m-%d}T18:22:07Z",
        "dob": write(born),
        "iso_born": f"{born - timedelta(days=rng.randrange(9_000)):%Y-%m-%d}",
        "packed_dob": f"{born:%Y%m%d}",
        "iso_dob": f"{born:%Y-%m-%d}",
        "child_dob": write(child),
        "span": rng.choice(("{0:%m/%d/%y}-{1:%m/%d/%y}", "{0.month}/{0.day}-{1.month}/{1.day}/{1.year}")).format(first, last),
        "month": rng.choice(("{0:%B} {0.year}", "{0:%b} {0.year}", "{0:%m}/{0.year}", "{0:%b} '{0:%y}")).format(days[4]),
        "month_alone": f"{days[5]:%B}",
        "day": ordinal(days[5].day),
        "weekday": rng.choice(WEEKDAYS),
        "year": str(rng.randrange(1994, 2025)),
    }  # fmt: skip
    return values


def _some_day(rng: random.Random) -> date:
    return date(2025, 10, 1) + timedelta(days=rng.randrange(420))


def _ages(rng: random.Random) -> dict[str, str]:
    age = rng.randrange(90, 100)
    spoken = ("", "-one", "-two", "-three", "-four", "-five", "-six", "-seven", "-eight", "-nine")
    return {"old_age": str(age), "old_age_spoken": f"ninety{spoken[age - 90]}"}


def _phone(rng: random.Random) -> str:
    area, middle = rng.randrange(203, 987), rng.randrange(221, 995)
    ways = ("({0}) {1}-####", "{0}-{1}-####", "{0}.{1}.####", "{0}-{1}-####", "{0} {1} ####", "+1 {0}-{1}-####", "{0}{1}####", "1-{0}-{1}-####", "({0}) {1} ####", "{0}/{1}-####")  # fmt: skip
    return filled(rng, rng.choice(ways).format(area, middle))


def _online(rng: random.Random, first: str, last: str) -> dict[str, str]:
    given, family = (
        "".join(each for each in name.lower() if each.isascii() and each.isalpha()) or "box"
        for name in (first, last)
    )
    box = rng.choice((f"{given}{family}", f"{family}.{given[0]}", f"{given}_{family}", f"mom2{given}", f"{given[0]}.{family}"))  # fmt: skip
    host = rng.choice(("homebox.example", "pinemail.example.org", "post.example.com"))
    return {
        "email": f"{box}{rng.randrange(2, 99)}@{host}",
        "other_email": f"{filled(rng, 'rehab.fax', 'claims*#', 'um.desk', 'nurse.cm', 'w*@@').lower()}@{rng.choice(('wexley.example', 'carrier.example.net', 'firm.example.com'))}",
        "url": rng.choice(("https://my.wexley.example/r/{0}", "http://files.example.net/{0}?dl=1", "chart.example.org/u/{0}", "www.example.com/hep/{0}")).format(filled(rng, "@#@##@", "*#######").lower()),
        "ip": filled(rng, "198.51.100.1##", "203.0.113.*", "10.20.*#.1#", "192.0.2.*#", "2001:db8:*#::*f"),
    }  # fmt: skip


def _places(rng: random.Random, numbers: dict[str, str]) -> dict[str, str]:
    post = str(rng.randrange(10_200, 98_400))
    return {
        "street": f"{numbers['house']} {rng.choice(STREETS)}{numbers['unit']}",
        "box": filled(rng, "PO Box *###", "P.O. Box *##", "Post Office Box *###", "P O BOX *####"),
        "city": rng.choice(TOWNS),
        "city2": rng.choice(TOWNS),
        "county": rng.choice(COUNTIES),
        "state": rng.choice(STATES),
        "zip": post,
        "zip4": f"{post}-{rng.randrange(1_000, 9_999)}",
        "facility": rng.choice(FACILITIES),
        "facility2": rng.choice(FACILITIES),
        "hospital": rng.choice(HOSPITALS),
        "imaging": rng.choice(IMAGING),
        "firm": rng.choice(FIRMS),
        "employer": rng.choice(EMPLOYERS),
        "employer2": rng.choice(EMPLOYERS),
        "school": rng.choice(SCHOOLS),
    }

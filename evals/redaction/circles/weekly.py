"""People for the papers of one week: nobody and nowhere that redaction was tuned on."""

from __future__ import annotations

from datetime import date
from functools import partial

from evals.redaction.inventing import NAMES, Surroundings, invent_from
from evals.redaction.people import Pool

FIRST: dict[Pool, tuple[str, ...]] = {
    "common": tuple(
        (
            "Carlton Clayton Priscilla Shelby Vernon Arturo Brent Caitlin Damon Darla Dolores Elisa Elvira Emmett Esmeralda Fannie Gustavo Ismael"
            " Jaclyn Joann Jocelyn Katrina Lamar Lorena Marcella Neal Olga Percy Randall Roland Saul Sheldon Simon Sylvia"
        ).split()
    ),
    "rare": (
        *(
            "Ainsley Batsheva Desta Gintaras Kaimana Mei-Ling Ravindra Ruairi Tatsuya Ulrich Abeni Aigerim Aleida Anatoliy Arjun Bogdan Camilo"
            " Christos Dariush Dobromir Ebele Esteban Florentyna Genoveva Haruki Hirotaka Ilse Indira Ivanka Jiro Kateryna Kiyoko Lavanya Liesbeth"
            " Makana Maristela Masako Mireille"
        ).split(),
        "Thi Ngan", "Ana Sofía",
    ),
    "wordlike": tuple(
        (
            "Ambrose Beacon Chantilly Dahlia Earnest Feather Gardenia Hyacinthe Jules Marvel Miracle Octavia Posy Ripley Shell Topper Ty Curt Merrily"
            " Shiloh Tea Bronze Jonquil Pascal Rhyme Spruce Sylvan Wisdom"
        ).split()
    ),
}  # fmt: skip
LAST: dict[Pool, tuple[str, ...]] = {
    "common": tuple(
        (
            "Aguirre Avila Beasley Burch Conley Finley Giles Hardin Hendrix Juarez Mcdaniel Quinn Valdez Albright Ayers Bateman Blankenship Bradshaw"
            " Cline Copeland Dejesus Dodson Duffy Eaton Faulkner Fink Frye Garrison Goff Guevara Hebert Hinton Horne Houston Humphrey Jeffers Langley"
            " Lockhart"
        ).split()
    ),
    "rare": (
        *(
            "Abubakar Arceneaux Bartoszewski Bondarenko Gavrilov Halvorsen Jörgensen Lagerquist Paszkiewicz Rautio Sigurdsson Stavropoulos Vandekamp"
            " Zhukov Akintola Aristizábal Bahrami Bielecki Borgstrom Brankovic Castellanos Chidambaram Deschênes Drozdowski Esposito Fitzwilliam"
            " Ganapathy Gołębiewski Habtemariam Hashimoto Hettiarachchi Jablonski Kaminsky Kawakami Koroma Kupchenko Lundqvist Madhavan"
        ).split(),
        "St. Germain", "La Follette", "Mac Intyre", "El Amin", "Des Jardins",
    ),
    "wordlike": tuple(
        (
            "Bacon Barrow Brush Croft Grindle Print Thorne Treadway Amend Argue Baggs Bevel Bunch Card Cheek Cope Cork Crow Currier Deed Dicker Downey"
            " Farr Finder Fitch Furlong Goose Grist Hail Hazard Hick Husk Kidd Lard Laws Litter Lunge Mint Needham Passmore Pitcher Plumb Pound Proper"
            " Pryor Rabbit Reese Salt Sells Shoemaker"
        ).split()
    ),
}  # fmt: skip
CALLED = (
    "Mimi Jo", "Papa Gene", "Bitsy", "Wink", "Toodles", "L.T.", "Moonpie", "Uncle Ches", "Bugs", "Nonie", "Spanky", "Big Lou",
)  # fmt: skip
TOWNS = (
    "Abilene", "Bellingham", "Cape May", "Bountiful", "Enid", "Fort Wayne", "Grand Rapids", "Hattiesburg", "Indio", "Janesville", "Kokomo", "Lake Placid", "Medford", "Natchez", "Ogden",
    "Port Townsend", "Red Oak", "Ste. Genevieve", "Titusville", "Virginia Beach", "West Point", "Yakima", "Tranquillity", "Hope Mills", "Cut and Shoot", "Pleasant View", "Odessa", "Havre de Grace",
    "Liberty Center", "Braintree",
)  # fmt: skip
STATES = (
    "TX", "WA", "OH", "ID", "NM", "MS", "Calif.", "MO", "IN", "NY", "Oregon", "SD", "WI", "GA", "Mass",
)  # fmt: skip
STREETS = (
    "Abbey Ln", "Bluebonnet Trl", "Calle Lomita", "Deerfield Pkwy", "E 3rd St", "Frontage Rd N", "Gristmill Ct", "Hwy 62 W", "Ivy Hollow Dr", "Juniper Pass", "King George Ave",
    "Loop 289", "Mockingbird Ln", "NE Thistle St", "Old Ferry Rd", "Paseo Alegre", "Quail Run", "Rte 9W", "Saddle Horn Cir", "Tamarack Ter", "Union Sq", "Vine & Fig Way",
    "Wagon Wheel Bnd", "Town Line Rd", "Backbone Rd",
)  # fmt: skip
FACILITIES = (
    "Anchor Point Physical Therapy", "Bridgeway PT & Sports Rehab", "Corvane Physical Therapy", "Driftwood Rehab, LLC", "First Stride Physical Therapy", "Gatehouse Therapy Center",
    "Kestrel PT", "Northbank Physical Therapy & Wellness",
)  # fmt: skip
PRACTICES = (
    "Corvane Orthopaedic Institute", "Harborlight Family Practice", "Juniper Spine & Joint", "Larkspur Internal Medicine", "Millbrook Neurology", "Drs. Ashgrove & Penn",
    "Summit Fork Orthopedics", "Corvane Primary Care",
)  # fmt: skip
HOSPITALS = (
    "Corvane Regional Hospital", "St. Philomel Medical Center", "Harborlight Surgery Center", "Mercy of the Lakes",
)  # fmt: skip
IMAGING = (
    "ClearPlane Imaging", "Corvane Open MRI", "Harborlight Radiology",
)  # fmt: skip
URGENT = (
    "SwiftDoor Urgent Care", "Corvane Walk-In Clinic", "Northbank Immediate Care", "DoctorsNow Larkspur",
)  # fmt: skip
AGENCIES = (
    "Willow Bend Assisted Living", "Hearthside Home Health", "Corvane Manor",
)  # fmt: skip
EMPLOYERS = (
    "Acorn Tree Service", "Brightwater Laundry", "Copperhead Drilling", "Duchess Bakery", "Elk Ridge Lumber", "Corvane Transit Authority", "Gannet Airlines", "Harvest Moon Grocers",
    "Ironclad Fence Co.", "Jolly Roger Charters", "Kitchen Table Catering", "Lighthouse Daycare", "Meridian Call Center", "Night Owl Security", "Corvane Post Office", "Ridgeback Construction",
    "Tumbleweed Motors", "Zephyr HVAC",
)  # fmt: skip
SCHOOLS = (
    "Corvane High School", "Larkspur Middle", "Our Lady of the Pines", "Northbank Community College", "Summit Fork HS", "Corvane State",
)  # fmt: skip
PHARMACIES = (
    "Millbrook Drug", "Larkspur Rx", "Corvane Pharmacy #12",
)  # fmt: skip
_NUMBERS: dict[str, tuple[str, ...]] = {
    "member": ("@@@*########", "W*########", "*&&#&&#&&##", "*&&#-&&#-&&##", "H*######", "*########-##", "U*######## 01", "@@@*##@*####", "*###########", "ID*#######@",),
    "member2": ("*&&#&&#&&##", "R*########", "*########A", "@@@*#######",),
    "group": ("*#####", "*#######", "00*####-*##", "G*####@", "@@*####",),
    "ssn": ("*##-##-####", "*## ## ####",),
    "ssn4": ("*###",),
    "mrn": ("*#######", "E*######", "CV-*####", "00*######", "*##-##-##",),
    "account": ("*#########", "V*########", "*####-*###", "*##*####@",),
    "acc": ("*#######", "MR-26-*####", "CV*######", "*##-*####-##",),
    "order": ("*########", "*#######-1", "O*######",),
    "claim": ("*##-*######", "*########-01", "WC-*#####", "0*##@@*####",),
    "request": ("A*########", "*#########", "PA*######", "*###@@*###", "AUTH-*#####",),
    "call_no": ("*########", "I-*#######", "*####@@", "*###-*####",),
    "code": ("*###", "@@*###", "*#####",),
    "dea": ("@@*######",),
    "device": ("*#######", "@*######", "*####@@", "*##-*####", "LOT*#####",),
    "plate": ("@@@*###", "*@@@*##", "@@ *####", "*## @@@",),
    "dl": ("*########", "@@*######", "@*##-###-##-###-#",),
    "licence": ("*#####", "PT-*####", "*####@", "L*#####",),
    "npi": ("1#########",),
    "ein": ("*#-#######",),
    "unit": ("", "", " Apt *@", " Apt *##", ", Unit *#", " Lot *",),
    "house": ("*###", "*##", "*####", "*#",),
    "house2": ("*##", "*###",),
    "suite": ("", " Ste *##", ", Suite *#",),
}  # fmt: skip
_WAYS = (
    "{0.month}/{0.day}/{0:%y}", "{0:%m/%d/%Y}", "{0.month}.{0.day}.{0:%y}", "{0:%b} {0.day}, {0.year}", "{0:%B} {0.day}, {0.year}", "{0:%d-%b-%Y}", "{0:%Y-%m-%d}",
    "{0:%m-%d-%y}", "{0.day} {0:%B} {0.year}", "{0:%m/%d/%y}", "{0:%b} {1} {0.year}", "{0.month}-{0.day}-{0.year}",
)  # fmt: skip

AROUND = Surroundings(
    first=FIRST,
    last=LAST,
    numbers=_NUMBERS,
    born=(date(1937, 3, 1), 25_500),
    days=(date(2025, 10, 6), 410),
    letters="ABCDEFGHJKLMNPRSTVW",
    names={
        **NAMES,
        "titled": (
            "Mr. {last}",
            "Ms. {last}",
            "Mrs. {last}",
            "Miss {last}",
            "Mr {last}",
            "Mrs {last}",
        ),
        "last_first": (
            "{last}, {first}",
            "{last},{first}",
            "{last}, {first} {letter}",
            "{last}, {first} {letter}.",
        ),
        "LAST_FIRST_CAPS": ("{last}, {first}", "{last}, {first} {letter}"),
    },
    called=CALLED,
    ways=_WAYS,
    shorts=(
        "{0.month}/{0.day}",
        "{0:%m/%d}",
        "{0:%b} {0.day}",
        "{0.month}-{0.day}",
        "{0.day}-{0:%b}",
    ),
    spoken=("{0:%B} {0.day}", "{0:%B} {1}", "{1} of {0:%B}", "{0:%b}. {0.day}"),
    sent=(
        "{0:%m/%d/%Y} 08:17",
        "{0.month}/{0.day}/{0:%y} 2:05 PM",
        "{0:%b} {0.day}, {0.year} at 11:40 AM",
        "{0:%Y-%m-%d} 16:54:09",
    ),
    spans=(
        "{0:%m/%d/%Y} - {1:%m/%d/%Y}",
        "{0.month}/{0.day}/{0:%y} thru {1.month}/{1.day}/{1:%y}",
        "{0:%b} {0.day} to {1:%b} {1.day}, {1.year}",
        "{0:%m/%d}-{1:%m/%d/%y}",
    ),
    months=("{0:%B} {0.year}", "{0:%b} {0.year}", "{0.month}/{0.year}", "{0:%b} '{0:%y}"),
    stays="{0.month}/{0.day}-{1.month}/{1.day}/{1:%y}",
    years=(1983, 2025),
    phones=(
        "({0}) {1}-####",
        "({0}){1}-####",
        "{0}-{1}-####",
        "{0}-{1}-####",
        "{0}.{1}.####",
        "{0} {1}-####",
        "1-{0}-{1}-####",
        "{0}{1}####",
    ),
    extensions=(" ext. *##", " x*#", " x *####", ", x*###"),
    oldest=103,
    boxes=(
        ("{given}.{family}", None),
        ("{given[0]}{family}{n}", (10, 99)),
        ("{family}{given}", None),
        ("the{family}s", None),
        ("{given}-{n}", (1950, 2004)),
    ),
    houses=("postbox.example", "corvane.example.net", "netmail.example.com"),
    desks=(("appeals", "um.intake", "grievance-desk"), ("plan.example", "healthco.example.org")),
    urls=(
        "https://hep.corvane.example/v/@@*##",
        "www.corvane-ortho.example/r/*####",
        "images.clearplane.example/?s=*######",
    ),
    machines=("198.51.100.*#", "10.*#.*.*##", "192.168.*.*#"),
    streets=STREETS,
    post_boxes=("PO Box *##", "P.O. Box *###", "P O Box *####", "Box *##, RR *"),
    zip4_of="zip",
    places={
        "city": TOWNS,
        "city2": TOWNS,
        "state": STATES,
        "facility": FACILITIES,
        "facility2": PRACTICES,
        "hospital": HOSPITALS,
        "imaging": IMAGING,
        "urgent": URGENT,
        "pharmacy": PHARMACIES,
        "agency": AGENCIES,
        "employer": EMPLOYERS,
        "employer2": EMPLOYERS,
        "school": SCHOOLS,
    },
)
"""Around the patients of these papers."""
invent_weekly_person = partial(invent_from, AROUND)

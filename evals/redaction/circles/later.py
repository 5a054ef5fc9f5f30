"""People for the papers of other visits: nobody and nowhere that redaction was tuned on."""

from __future__ import annotations

from datetime import date
from functools import partial

from evals.redaction.inventing import Surroundings, invent_from
from evals.redaction.people import Pool

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

AROUND = Surroundings(
    first=FIRST,
    last=LAST,
    numbers=_NUMBERS,
    born=(date(1937, 6, 1), 25_500),
    days=(date(2025, 9, 2), 440),
    letters="ABCDEFGHJKLMNPRSTW",
    called=CALLED,
    ways=_WAYS,
    shorts=("{0.month}/{0.day}", "{0:%m-%d}", "{0:%b} {0.day}", "{0:%m/%d}", "{0.day} {0:%b}"),
    spoken=("{0:%B} {0.day}", "{0:%b} {1}", "{0:%B} {1}", "{0.day} {0:%B}"),
    sent=(
        "{0:%m/%d/%Y} 14:32",
        "{0:%b} {0.day}, {0.year} 7:48 PM",
        "{0.month}/{0.day}/{0:%y} 9:03 AM",
        "{0:%Y-%m-%d} 10:26",
    ),
    spans=(
        "{0:%m/%d/%y}-{1:%m/%d/%y}",
        "{0:%m/%d/%Y} to {1:%m/%d/%Y}",
        "{0:%B} {0.day} - {1:%B} {1.day}, {1.year}",
        "{0:%Y-%m-%d} thru {1:%Y-%m-%d}",
    ),
    months=("{0:%B} {0.year}", "{0:%b} {0.year}", "{0:%m}/{0.year}", "{0:%b} {0:%y}"),
    stays="{0.month}/{0.day}/{0:%y} - {1.month}/{1.day}/{1:%y}",
    years=(1981, 2025),
    phones=(
        "({0}) {1}-####",
        "{0}-{1}-####",
        "{0}-{1}-####",
        "{0}.{1}.####",
        "{0}/{1}-####",
        "({0})-{1}-####",
        "{0} {1} ####",
        "+1 {0} {1} ####",
    ),
    extensions=(" x*###", " ext *##", ", x*##", " ext. *#"),
    oldest=102,
    boxes=(
        ("{given}{family}", None),
        ("{given}_{family[0]}", None),
        ("{family}_{n}", (10, 99)),
        ("{given[0]}.{family}", None),
        ("{given}{n}", (100, 999)),
    ),
    houses=("webpost.example", "tarrow.example.com", "mymail.example.org"),
    desks=(
        ("casemgmt", "athletics", "claims.team", "rehab.desk"),
        ("tarrow.example", "carrier.example.net"),
    ),
    urls=(
        "https://share.tarrow.example/p/@*##@*",
        "portal.palisade.example/m?t=*######",
        "www.tarrow-limb.example/*##/@@@",
    ),
    machines=("203.0.113.*#", "10.1.*.*#", "172.16.*#.*"),
    streets=STREETS,
    post_boxes=("PO Box *###", "P.O. Box *####", "PO BOX *##"),
    zip4_of="zip2",
    places={
        "city": TOWNS,
        "city2": TOWNS,
        "state": STATES,
        "facility": FACILITIES,
        "facility2": PRACTICES,
        "hospital": HOSPITALS,
        "imaging": IMAGING,
        "pharmacy": PHARMACIES,
        "op_shop": SHOPS,
        "agency": AGENCIES,
        "employer": EMPLOYERS,
        "employer2": EMPLOYERS,
        "school": SCHOOLS,
    },
)
"""Around the patients of these papers."""
invent_later_person = partial(invent_from, AROUND)

"""People for the papers of a usual week: nobody and nowhere that redaction was tuned on."""

from __future__ import annotations

from datetime import date
from functools import partial

from evals.redaction.inventing import Surroundings, invent_from
from evals.redaction.people import Pool

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

AROUND = Surroundings(
    first=FIRST,
    last=LAST,
    numbers=_NUMBERS,
    born=(date(1938, 2, 1), 25_500),
    days=(date(2025, 9, 2), 440),
    letters="ABCDEFGHJKLMNPRSTW",
    called=CALLED,
    ways=_WAYS,
    shorts=("{0.month}/{0.day}", "{0:%m/%d}", "{0:%b} {0.day}", "{0.month}-{0.day}"),
    spoken=("{0:%B} {0.day}", "{0:%B} {1}", "{0:%b} {0.day}", "{1} of {0:%B}"),
    sent=(
        "{0:%m/%d/%Y} {0.day:02}:17",
        "{0.month}/{0.day}/{0.year} 4:06 PM",
        "{0.month}/{0.day}/{0:%y} 8:52 AM",
    ),
    spans=(
        "{0:%m/%d/%Y}-{1:%m/%d/%Y}",
        "{0.month}/{0.day}/{0:%y} - {1.month}/{1.day}/{1:%y}",
        "{0:%m/%d/%Y} through {1:%m/%d/%Y}",
        "{0:%b} {0.day} to {1:%b} {1.day}, {1.year}",
    ),
    months=("{0:%B} {0.year}", "{0:%b} {0.year}", "{0.month}/{0.year}", "{0:%B}"),
    stays="{0:%m/%d} - {1:%m/%d/%y}",
    weekdays=WEEKDAYS,
    years=(1981, 2025),
    phones=(
        "({0}) {1}-####",
        "({0}) {1}-####",
        "{0}-{1}-####",
        "{0}.{1}.####",
        "{0} {1} ####",
        "({0}){1}-####",
        "1-{0}-{1}-####",
    ),
    extensions=(" x*##", " ext. *###", ", ext *##", " ext *#"),
    oldest=102,
    boxes=(
        ("{given}.{family}", None),
        ("{given[0]}{family}", None),
        ("{family}{given[0]}{n}", (2, 99)),
        ("{given}{n}", (1950, 2005)),
        ("the{family}s", None),
    ),
    houses=("mailhub.example", "norvale.example.net", "post.example.com"),
    desks=(
        ("appeals", "um.intake", "records", "therapy.auths"),
        ("plan.example", "review.example.org"),
    ),
    urls=(
        "https://images.norvale.example/v/*####@@",
        "hep.example/go/@@*##@",
        "www.portal-weatherby.example/chart?id=*#####",
    ),
    machines=("198.51.100.*#", "10.*#.*.1*#", "192.168.*.*#"),
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
        "agency": AGENCIES,
        "employer": EMPLOYERS,
        "employer2": EMPLOYERS,
        "school": SCHOOLS,
    },
)
"""Around the patients of these papers."""
invent_usual_person = partial(invent_from, AROUND)

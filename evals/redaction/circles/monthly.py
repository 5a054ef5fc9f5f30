"""People for the papers of one month: nobody and nowhere that redaction was tuned on."""

from __future__ import annotations

from datetime import date
from functools import partial

from evals.redaction.inventing import NAMES, Surroundings, invent_from
from evals.redaction.people import Pool

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

AROUND = Surroundings(
    first=FIRST,
    last=LAST,
    numbers=_NUMBERS,
    born=(date(1937, 1, 9), 25_500),
    days=(date(2025, 8, 18), 455),
    letters="ABCDEFGHJKLMNPRSTVW",
    names={
        **NAMES,
        "titled": (
            "Mr. {last}",
            "Ms. {last}",
            "Mrs. {last}",
            "Ms {last}",
            "Mr {last}",
            "Miss {last}",
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
        "{0:%m/%d}",
        "{0.month}/{0.day}",
        "{0.month}.{0.day}",
        "{0:%b} {0.day}",
        "{0.day} {0:%b}",
    ),
    spoken=("{0:%B} {0.day}", "{0:%B} {1}", "{0:%b} {1}", "{0.day} {0:%B}"),
    sent=(
        "{0.month}/{0.day}/{0.year} 1:48 pm",
        "{0:%m/%d/%y} 0953",
        "{0:%b} {0.day}, {0.year}, 6:22 PM",
        "{0:%Y-%m-%d} 07:31",
    ),
    spans=(
        "{0:%m/%d/%y} to {1:%m/%d/%y}",
        "{0.month}/{0.day}/{0.year} through {1.month}/{1.day}/{1.year}",
        "{0:%b} {0.day} - {1:%b} {1.day}, {1.year}",
        "{0.month}/{0.day}-{1.month}/{1.day}/{1:%y}",
    ),
    months=("{0:%B} {0.year}", "{0:%b} {0.year}", "{0.month}/{0.year}", "{0:%b} '{0:%y}"),
    stays="{0:%m/%d/%y}-{1:%m/%d/%y}",
    years=(1983, 2025),
    phones=(
        "{0}-{1}-####",
        "({0}) {1}-####",
        "({0}) {1} ####",
        "{0}.{1}.####",
        "{0}-{1}-####",
        "+1-{0}-{1}-####",
        "{0} {1} ####",
        "1 ({0}) {1}-####",
    ),
    extensions=(" x*##", " ext. *##", ", ext *###", "-x*#"),
    oldest=103,
    boxes=(
        ("{given}.{family}", None),
        ("{given[0]}{family}{n}", (10, 99)),
        ("{family}{given}", None),
        ("{family}.home", None),
        ("{given}-{n}", (1950, 2004)),
    ),
    houses=("quickmail.example", "carrick.example.org", "homepost.example.net"),
    desks=(
        ("caseteam", "athletic.office", "hr.benefits"),
        ("carrick.example", "claimsco.example.com"),
    ),
    urls=(
        "https://files.carrick.example/s/*##@@",
        "www.carrick-pt.example/m/@*###",
        "go.ternisland.example/?v=*#####",
    ),
    machines=("203.0.113.*##", "172.20.*.*#", "10.0.*#.*#"),
    streets=STREETS,
    post_boxes=("P.O. Box *##", "PO Box *####", "POB *###", "P.O. Drawer *##"),
    zip4_of="zip",
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
        "school2": SCHOOLS,
    },
)
"""Around the patients of these papers."""
invent_monthly_person = partial(invent_from, AROUND)

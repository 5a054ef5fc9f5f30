"""People for the papers of one year: nobody and nowhere that redaction was tuned on."""

from __future__ import annotations

from datetime import date
from functools import partial

from evals.redaction.inventing import NAMES, Surroundings, invent_from
from evals.redaction.people import Pool

FIRST: dict[Pool, tuple[str, ...]] = {
    "common": tuple(
        (
            "Alison Anne Arlene Bernard Camille Carole Cecil Chris Clyde Cora Cornell Dan Danny Delbert Dianne Edmund Elsa Erik Everett"
            " Gayle Geneva Geoffrey Greta Heidi Helena Hubert Irving Isabel Jane Janice-Marie Janine Jeffery Josie Kristina"
            " Lorna Lynette Marian Marissa Mia Michele Mike Mitch Myron Norberto Ricky Ron Rosalind Saundra Shawn Sophia"
            " Stacy Steve Suzanne Tamara Theodore Tony Tracey Trina Troy Vanessa Verna Vicki Wendell Whitney Winston Yesenia"
        ).split()
    ),
    "rare": (
        *(
            "Abebe Akua Alessandra Amadou Apolonia Aram Arvind Aziza Bilal Birgit Boris Chloé Concepción Cuong Dalia Deepak Devika Dimitri Elif Esra"
            " Fernanda Florentino Galina Ganesh Gerhard Gita Idris Iryna Jovana Kamran Kavita Kiran Ljubica Malika Manjit Meera"
            " Mehdi Nasir Neema Nikhil Nikolai Noriko Padma Pavel Piotr Pooja Quang Radomir Rahul Rania Samir Santosh Seamus Sergei Tadeusz"
            " Tendai Tuan Usha Vasily Xiaoli Yoko Zahra Zoran Zofia Fiorella Ksenia Maeve Ugochi Wenceslao"
        ).split(),
        "Rosa Inés", "Jean Paul", "Ngoc Anh",
    ),
    "wordlike": (
        *(
            "Page Rock Van Wood Worth Aster Bear Bunny Clementine Dixie Easter Foster Garland Irish Judge Lacy May Missy Piper Denver Houston Boston"
            " Dakota Cheyenne Lincoln Camden Doc Flower Gentry Holland Hunt Kit Lake Len Moses Tate Temple Bailey Fletcher Sargent Pace Waverly"
            " Peaches Link"
        ).split(),
        "Mary Joy", "Anna Belle",
    ),
}  # fmt: skip
LAST: dict[Pool, tuple[str, ...]] = {
    "common": tuple(
        (
            "Atkinson Avery Barnett Baxter Benton Berg Bonner Boyle Bradford Buckner Burris Byers Callahan Carson Chaney Conner"
            " Cooke Cooley Cote Delaney Dickerson Ewing Forbes Fulton Gibbs Gonzales Gross Guthrie Harrell Hays Hensley Hewitt Hickman"
            " Hines Holcomb Holden Holloway Holman Hopper Hurst Jefferson Kirkland Lancaster MacDonald Mathews Maxwell McCall McCarthy McDaniel"
            " McGowan McIntyre McKee McLeod McNeil Monroe Morrison Mosley Mueller-Hayes Munoz Newton Osborn Pate Pennington Puckett Ratliff"
            " Robbins Rodgers Rollins Rutledge Salas Sanford Santiago Sexton Sheppard Slater Stevenson Stokes Sweeney Sykes Talley"
            " Underwood Valencia Walters Warner Webster Whitfield Whitley Wilkins Woodward Wooten Wyatt"
        ).split()
    ),
    "rare": (
        *(
            "Adebayo Agarwal Ahmadi Akinola Alarcón Almeida Anagnostopoulos Andrzejewski Aquino Arslan Baczkowski Benally Bergström Bielski"
            " Borkowski Boucher Buchholz Calabrese Chaudhary Chiang DeAngelis DeGroot Demir Deshmukh Dietrich Duong Elkhatib"
            " Fabbri Fonseca Fujita Gebremariam Goldfarb Grabowski Grigoryan Gustafsson Haile Hashemi Hirsch Hovland Ibáñez Ivanov"
            " Jovanović Kamara Kariuki Kikuchi Kimani Kulkarni Kwiatkowski Larsson Leclerc Lemieux Mahmood Matsumoto Mazur"
            " Mekonnen Michalski Mikkelsen Moreau Morozov Narayanan Novotny Obi Owusu Pappas Pelletier Pietrzak Reddy Rezaei"
            " Rodrigues Sarkisian Schreiber Sharma Siddiqui Tadesse Tolentino Uddin Velarde Watanabe Wierzbicki Yildiz"
            " Yoshida Zamorano Zhao Hernandez-Cole"
        ).split(),
        "La Rosa", "Van der Berg", "De Santis", "Abu-Saad", "Mac Donald",
    ),
    "wordlike": tuple(
        (
            "Archer Barley Bliss Bowler Bridge Broadway Buck Burn Chase Corn Crabtree Crown Falls Forrester Goforth Goldsmith Grace Grey Guest Gift"
            " Hart Hatcher Hawks Hazel Heath Hightower Hobby Hogg Holly Howe Ireland Jewel Kitchen Landers Lark Mabry Masters Mayo Medley Mountain"
            " Mundy Neely Oaks Oats Olive Overall Overstreet Painter Parish Peach Pearl Peppers Pine Prince Rain Rich Sadler Saylor Silk Smiley"
            " Spark Sparrow Squires Stallings Starks Stern Storey Stringer Sumner Swann Tiller Timmons Toll Towers Toy Trainer Tree Turnbull Vickers"
            " Wade Welcome Wheat Whistler Wilder Winder Woodcock Wren Yeager"
        ).split()
    ),
}  # fmt: skip
CALLED = (
    "Nana Bee", "Big Al", "Toots", "Chippy", "Kit Kat", "T.J.", "Papa Joe", "Bitty", "Red", "Cookie", "Mimsy", "Deuce",
)  # fmt: skip
TOWNS = (
    "Aberdeen", "Anniston", "Asheboro", "Ashland", "Batavia", "Beckley", "Binghamton", "Blacksburg", "Brainerd", "Bristol", "Brunswick", "Butte", "Casper", "Clarksburg", "Concord", "Coos Bay",
    "Cookeville", "Danville", "Durango", "Elkhart", "Florence", "Grants Pass", "Greeley", "Hagerstown", "Hays", "Huntsville", "Idaho Falls", "Ithaca", "Lewiston", "Macomb", "Marquette", "Meridian",
    "Missoula", "Muncie", "Newark", "Olean", "Owensboro", "Parkersburg", "Peoria", "Plattsburgh", "Quincy", "Redding", "Rutland", "Scranton", "Sheridan", "Spartanburg", "Staunton", "Wenatchee", "Williamsport",
)  # fmt: skip
STATES = (
    "NY", "PA", "VA", "WV", "KY", "Montana", "ID", "Idaho", "CO", "Calif.", "SC", "AL", "IN", "Wash.", "VT", "MI", "Maryland", "NJ", "KS", "Ill.",
)  # fmt: skip
STREETS = (
    "Alpine Dr", "Appleton St", "Beaumont Ave", "Birch Hill Rd", "Bittersweet Ln", "Cardiff Ct", "Chestnut St", "Cloverdale Ave", "Seminary Ave", "Colonial Dr", "Constitution Blvd", "Court Street", "Delaware Ave",
    "E 38th Street", "Edgewood Ter", "Elmhurst Dr", "Garfield Ave", "Glenwood Ave", "Hawthorne Rd", "Hemlock Ln", "Hickory Nut Dr", "Hillside Ave", "Holly Springs Rd", "Jackson St", "Kenmore Pl",
    "Lexington Ave", "Locust St", "Lower Ridge Rd", "Meadowbrook Dr", "Monroe St", "N 22nd Ave", "Upper Main St", "Old County Rd", "Oxford Cir", "Parkview Dr", "Pleasant Valley Rd", "Poplar St", "Riverside Dr",
    "S 11th Street", "School House Rd", "Spring Garden St", "State Route 34", "Stonybrook Ct", "SW 8th Ave", "Thornhill Dr", "US Highway 40", "Valley Forge Rd", "W Commerce St", "Butternut Grove Ln", "Winding Way",
)  # fmt: skip
FACILITIES = (
    "Averill Physical Therapy", "Second Wind Physical Therapy", "Millbrae Sports & Spine Rehab", "Cove Street Physical Therapy, PC", "Sugar Hill PT & Wellness", "Averill Orthopedic Rehab",
    "Movement Clinic of Stanhope", "Highpoint Therapy Associates", "Beechwood Physical Therapy, LLC", "Stanhope Rehab & Sports Medicine",
)  # fmt: skip
PRACTICES = (
    "Stanhope Orthopedic Associates", "Averill Family Medicine", "Beechwood Primary Care", "Cove Street Internal Medicine", "Millbrae Spine Center", "Highpoint Neurology",
    "Drs. Ellery and Boone", "Sugar Hill Medical Group", "Stanhope Sports Medicine, PA", "Averill Hand & Wrist Center",
)  # fmt: skip
HOSPITALS = (
    "Averill General Hospital", "Stanhope Community Hospital", "St. Walburga Medical Center", "Millbrae Surgery Center", "University Hospital of Averill",
)  # fmt: skip
IMAGING = (
    "Averill Open MRI", "Stanhope Radiology", "Highpoint Imaging Center", "Millbrae Diagnostic Imaging",
)  # fmt: skip
AGENCIES = (
    "Beechwood Home Care", "Averill Visiting Nurses", "The Meadows at Stanhope", "Sugar Hill Rehab & Care Center",
)  # fmt: skip
EMPLOYERS = (
    "Averill Glass Company", "Stanhope Township", "Beechwood Senior Village", "Highpoint Distribution Center", "Millbrae Beverage", "Kessler Brothers Paving", "Ridgeway Auto Group", "Three Corners Market",
    "Stanhope Central Schools", "Averill County Sheriff", "Coastal Uniform Service", "Fairway Ford", "Lakes Region Propane", "Metro Door & Window", "Hilliard Elevator Co.", "Patriot Moving & Storage",
    "Green Valley Nursery", "Blue Door Bakery", "Sutter Machine Works", "Twin Rivers Casino", "Northern Lights Electric", "Averill Savings Bank", "Pike Street Diner", "Delmonico Tile", "Stanhope Steel", "Mid-Valley Ambulance",
)  # fmt: skip
SCHOOLS = (
    "Averill Area High School", "Stanhope Elementary", "Millbrae Middle School", "Beechwood Christian School", "Averill State College", "Highpoint Junior High", "St. Walburga School", "Stanhope HS",
)  # fmt: skip
PHARMACIES = (
    "Cove Street Pharmacy", "Stanhope Apothecary", "Beechwood Drugs",
)  # fmt: skip
_NUMBERS: dict[str, tuple[str, ...]] = {
    "member": ("@@@*########", "@@@*##@*####", "R*#######", "W*########", "*########", "*########", "U*#######", "U*#########", "H*#######", "*&&#&&#&&##", "*&&#-&&#-&&##", "OSC*#######", "@@*####*@", "*#######@", "*##########",),
    "member2": ("*&&#&&#&&##", "*########", "@@@*########", "*#########-1",),
    "group": ("*#####", "0*####", "*#######", "*#####-*##", "@@*###", "*##@#",),
    "ssn": ("*##-##-####",),
    "ssn4": ("*###",),
    "mrn": ("*######", "*#######", "00*#####", "M*######", "*#####-*", "SR*#####",),
    "account": ("*#######", "*########", "*#####", "V*########", "*####-*#", "A*######",),
    "acc": ("*#######", "*########", "MR*######", "26*#######", "*##-*####-*##",),
    "order": ("*########", "*#######", "ORD*######", "*#########",),
    "claim": ("WC*##-@*####", "26-*######", "30*########-0001", "L*######-01", "*#########", "*##*@*#####", "C*###-*####",),
    "icn": ("26*#########", "*############", "E*########", "*##*####*##@",),
    "request": ("A*########", "*#########", "OP*#######", "PA*#######", "UM-26-*#####", "*###*####", "T*#######-*",),
    "call_no": ("*########", "*#######", "I-*#######", "*####*###@", "C*########",),
    "check": ("*#######", "00*######", "*#####", "EFT*########",),
    "policy": ("*##@*#####", "@@@*######", "*###-##-*####", "PAP*######",),
    "device": ("*#######", "SN*######", "@@*####*", "*###-*###-*#", "*#####@",),
    "plate": ("@@@-*###", "@@@ *###", "*@@@*##", "*## @@@", "@*#-@@@",),
    "dl": ("*## ### ###", "*#######", "@*##-*###-*###", "@@*#####@",),
    "licence": ("PT*#####", "*####", "0*####", "PT-*####", "23*#####", "40QA*######",),
    "npi": ("1#########",),
    "ein": ("*#-#######",),
    "unit": ("", "", "", " Apt *@", " #*##", " Apt *", ", Unit *#", " Lot *#",),
    "house": ("*##", "*##", "*###", "*###", "*####", "*#",),
    "house2": ("*##", "*###", "*###", "*####",),
    "suite": ("", ", Suite *00", " Ste *#", ", 2nd Floor",),
}  # fmt: skip
_WAYS = (
    "{0:%m/%d/%Y}", "{0:%m/%d/%Y}", "{0.month}/{0.day}/{0.year}", "{0.month}/{0.day}/{0:%y}", "{0:%m/%d/%y}", "{0:%B} {0.day}, {0.year}", "{0:%B} {0.day}, {0.year}", "{0:%b} {0.day}, {0.year}",
    "{0:%m-%d-%Y}", "{0.month}-{0.day}-{0.year}", "{0:%m-%d-%y}", "{0:%m}.{0:%d}.{0.year}", "{0:%Y-%m-%d}", "{0:%d} {0:%b} {0.year}", "{0:%d-%b-%Y}", "{0:%b} {1} {0.year}",
)  # fmt: skip

AROUND = Surroundings(
    first=FIRST,
    last=LAST,
    numbers=_NUMBERS,
    born=(date(1937, 2, 11), 25_600),
    days=(date(2025, 12, 1), 362),
    letters="ABCDEFGHJKLMNPRSTVW",
    names={
        **NAMES,
        "titled": ("Mr. {last}", "Mrs. {last}", "Ms. {last}", "Mr {last}", "Miss {last}"),
        "last_first": ("{last}, {first}", "{last}, {first} {letter}", "{last},{first}"),
        "middle": ("{first} {letter}. {last}", "{first} {letter} {last}"),
        "initials": ("{f}.{l}.", "{f}{l}"),
        "suffixed": (
            "{first} {last}",
            "{first} {last} Jr.",
            "{first} {last}, Sr.",
            "{last}, {first} III",
        ),
        "last_initial": ("{last}, {f}.", "{last} {f}"),
    },
    called=CALLED,
    ways=_WAYS,
    shorts=(
        "{0.month}/{0.day}",
        "{0.month}/{0.day}",
        "{0:%m/%d}",
        "{0:%b} {0.day}",
        "{0.month}/{0.day}/{0:%y}",
    ),
    spoken=("{0:%B} {0.day}", "{0:%B} {1}", "{0:%b}. {0.day}", "{0:%B} {0.day}"),
    sent=(
        "{0.month}/{0.day}/{0.year} 2:17 PM",
        "{0:%m/%d/%Y} 08:52",
        "{0:%b} {0.day}, {0.year} 11:36 AM",
        "{0.month}/{0.day}/{0:%y} 4:05p",
        "{0:%Y-%m-%d} 16:20",
    ),
    spans=(
        "{0:%m/%d/%Y} to {1:%m/%d/%Y}",
        "{0:%m/%d/%Y}-{1:%m/%d/%Y}",
        "{0.month}/{0.day}/{0:%y} - {1.month}/{1.day}/{1:%y}",
        "{0:%B} {0.day}, {0.year} through {1:%B} {1.day}, {1.year}",
        "{0:%b} {0.day} to {1:%b} {1.day}, {1.year}",
    ),
    months=("{0:%B} {0.year}", "{0:%b} {0.year}", "{0.month}/{0.year}"),
    stays="{0.month}/{0.day}/{0.year} to {1.month}/{1.day}/{1.year}",
    years=(1984, 2024),
    phones=(
        "({0}) {1}-####",
        "({0}) {1}-####",
        "({0}){1}-####",
        "{0}-{1}-####",
        "{0}-{1}-####",
        "{0}.{1}.####",
        "{0} {1} ####",
        "1 ({0}) {1}-####",
        "+1 {0}-{1}-####",
        "{0}{1}####",
    ),
    extensions=(" ext. *##", " x*##", " ext *###", " extension *###"),
    oldest=101,
    boxes=(
        ("{given}.{family}", None),
        ("{given}{family}", None),
        ("{given}{family}{n}", (10, 99)),
        ("{family}.{given[0]}", None),
        ("{given}{n}", (1951, 2006)),
        ("{given[0]}{family}{n}", (1, 9)),
    ),
    houses=(
        "quickmail.example",
        "postbox.example.org",
        "webmail.example.net",
        "mymail.example.com",
    ),
    desks=(
        ("billing", "intake", "authdept", "claims.info", "hr", "wc.adjusters"),
        ("averillpt.example", "stanhope-ortho.example.com", "comp.example.net"),
    ),
    urls=(
        "https://averillpt.example/visit/*#####",
        "www.stanhope-ortho.example.com/portal",
        "https://pay.averillpt.example/s/@*##@*",
        "viewer.highpoint.example/study/*######",
    ),
    machines=("203.0.113.*#", "10.*.2#.1##", "172.16.*#.*#"),
    streets=STREETS,
    post_boxes=("PO Box *####", "P.O. Box *###", "PO BOX *#####", "P O Box *###"),
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
        "agency": AGENCIES,
        "employer": EMPLOYERS,
        "employer2": EMPLOYERS,
        "school": SCHOOLS,
    },
)
"""Around the patients of these papers."""
invent_yearly_person = partial(invent_from, AROUND)

"""People for the papers of one quarter: nobody and nowhere that redaction was tuned on."""

from __future__ import annotations

from datetime import date
from functools import partial

from evals.redaction.inventing import NAMES, Surroundings, invent_from
from evals.redaction.people import Pool

FIRST: dict[Pool, tuple[str, ...]] = {
    "common": tuple(
        (
            "Alana Allison Amos Bethany Bridget Carolina Carrie Cesar Charlene Cindy Cristina Darin Desiree Elena Elias Erika Francine Francisco Garrett"
            " Gerardo Gordon Guillermo Harriet Jeannie Jeff Julio Kara Kelvin Kristine Latrice Leigh Lena Luther Marc Maribel Marla Mathew Mindy Mitchell"
            " Monique Natalia Nelson Orville Pedro Rene Rosemarie Rufus Salvatore Sonja Tasha Teri Thelma Tonya Vivian Wilma Yvette"
        ).split()
    ),
    "rare": (
        *(
            "Abdirahman Adaora Ahmet Akiko Alemayehu Amrita Anjali Anwar Bashir Biruk Chiara Danuta Deqa Eleni Fadumo Farzana Feliks Giuseppe Gopal Hamza"
            " Hideo Hodan Ibrahim Ilya Jamila Jesús Kalpana Karthik Kazimierz Keiko Khalil Leszek Luka Milica Nadia Naveen Obinna Oksana Parisa Prakash"
            " Rajesh Selam Shanthi Shreya Sokha Solveig Stanisław Sudha Takeshi Temitope Tomislav Valentín Yohannes Yusuf Zeynep"
        ).split(),
        "Marie Claude", "María José", "Thanh Mai",
    ),
    "wordlike": (
        *(
            "Berry Blythe Brooks Cherry Cricket Dee Dimple Elder Florida Fritz Georgia Hyatt Ireland Ivory Jersey Legacy London Madonna Meadow Merry"
            " Montana Moss Nevada Noelle Odell Patsy Presley Queenie Rhett Royce Shepherd Smith Spencer Storm Sunshine Sutton Tatum Teddy Thatcher Trip"
            " Trudy Urban Virgil Wally Wynne Christian Miller Palmer Banks Fay Grey"
        ).split(),
        "Ruth Ann", "Holly Ann",
    ),
}  # fmt: skip
LAST: dict[Pool, tuple[str, ...]] = {
    "common": tuple(
        (
            "Abrams Andersen Barr Beck Blevins Buckley Cameron Carney Christensen Clements Davenport Decker Dougherty Farley Floyd Galloway Gilliam"
            " Goodwin Greer Hahn Haley Henson Higgins Hogan Hurley Jacobson Krause Lucas Maddox Malone Manning Marino McCullough McGrath McLean McMillan"
            " Melton Merrill Mullen Nixon Odom Orr Patton Pittman Pollard Potts Pruitt Randolph Rosario Santana Schaefer Shaffer Shelton Singleton"
            " Stafford Stephenson Strickland Terrell Thornton Todd Townsend Vazquez Villarreal Walton Whitaker Wilcox Wilkerson Woodard Yates Yoder"
        ).split()
    ),
    "rare": (
        *(
            "Abdullahi Adjei Ahluwalia Akhtar Alemu Amoah Asfaw Aydin Banerjee Bartkowiak Bhandari Budzinski Chowdhury Constantinou Czajkowski Desrosiers"
            " Diallo Doan Dubois Economou Eriksson Farah Feinberg Fujimoto Gagnon Haddad Hosseini Iqbal Johansson Kaur Khoury Kobayashi Konstantinidis"
            " Kozlowski Lachance Larrañaga Lindholm Luong Majewski Malhotra Mensah Mohamud Nair Nowakowski Ogbonna Okafor Osei Ozturk Petrov Popescu"
            " Rosenthal Saito Sayegh Shrestha Srinivasan Suleiman Thao Tshibangu Venkataraman Villanueva Warsame Yamamoto Zielonka Saint-Pierre"
        ).split(),
        "Di Marco", "De Jesus", "Del Toro", "Van Horn", "Le Clair",
    ),
    "wordlike": tuple(
        (
            "Aiken Ashe Beam Beaver Bible Biggs Bound Box Brackett Breed Broom Burr Cable Capps Chain Clapp Comer Comfort Cotton Court Creek Curry"
            " Dodge Duke Earnest Fairchild Feather Fender Flint Fogg Gable Going Guess Hammock Hawk Heard Honey Horns Humble Ivey Jack Jeans Joy Keel"
            " Lamp Lawless Lift Limp Locke Marble Marrow Neal Newell Oakes Packard Peacock Penn Pepper Pickens Plant Player Posey Prater Pulse Rainey"
            " Rankin Redd Ridge Rounds Sage Sears Settle Shell Shivers Sink Slide Smalls Sole Speaker Springer Stack Stepper Stiles Stocker Stover Straw"
            " Swallow Tanner Tooth Trout Walls Ware Weaks Wink Wisdom"
        ).split()
    ),
}  # fmt: skip
CALLED = (
    "Grammy", "Pop Pop", "Sonny Boy", "Bets", "Coach K", "Ricky Ray", "R.J.", "Mama Lou", "Stretch", "Bubba Joe", "Sweet Pea", "Aunt Flo",
)  # fmt: skip
TOWNS = (
    "Alpharetta", "Bartlesville", "Bloomington", "Camden", "Carbondale", "Cedar Rapids", "Conway", "Corvallis", "Dothan", "El Dorado", "Fairfax", "Fargo", "Fort Smith", "Galveston", "Gainesville",
    "Harrisonburg", "Hutchinson", "Jonesboro", "Kalispell", "La Grande", "Lawton", "Longview", "Mankato", "Marshall", "Mount Vernon", "Murfreesboro", "New Castle", "Olathe", "Pine Bluff",
    "Port Arthur", "Rochester", "Salina", "San Angelo", "Silver Spring", "Sioux Falls", "St. Joseph", "Tempe", "Traverse City", "Victor", "Warm Springs", "Winter Haven", "Youngstown",
)  # fmt: skip
STATES = (
    "GA", "OK", "IN", "IL", "AR", "Oregon", "AL", "ND", "Texas", "FL", "Va.", "MN", "Tenn.", "MO", "MI", "AZ", "Ohio",
)  # fmt: skip
STREETS = (
    "Ash Street", "Bayberry Ct", "Brookside Dr", "Burlington Ave", "Carriage House Ln", "Cedar Point Rd", "Crestview Dr", "Dunbar Rd", "E Sunset Blvd", "Fairmount Ave", "Forest Glen Dr",
    "Franklin Turnpike", "Hampton Ct", "Highland Ave SE", "Indian Creek Pkwy", "Kimball Rd", "Lakeview Ter", "Linwood St", "Magnolia Dr", "N 14th St", "Northgate Blvd", "Oak Ridge Cir",
    "Old Sawmill Rd", "Park Place", "Pebblebrook Ln", "Rosewood Ave", "S 6th Ave W", "Shady Lane", "State Rd 44", "Summit St", "Timberline Trl", "University Dr", "W Elm St", "Westfield Way",
    "Willow Bend Ct", "County Rd 118", "NE 27th St", "Hwy 9",
)  # fmt: skip
FACILITIES = (
    "Larchmere Physical Therapy", "Keel Physical Therapy & Sports", "Hollins Rehab Associates", "Sable Creek PT", "North End Physical Therapy, LLC", "OnTrack Therapy Services",
    "Lakeland Spine & Sport PT", "Hometown Physical Therapy of Hollins", "Upstream Rehabilitation & Wellness", "Parkway PT",
)  # fmt: skip
PRACTICES = (
    "Hollins Orthopaedics & Sports Medicine", "Larchmere Family Medicine", "Sable Creek Primary Care", "Tri-Lakes Neurosurgery & Spine", "Parkway Internal Medicine, PC",
    "Drs. Fenwick and Loomis", "University Physicians of Hollins", "Northfield Bone & Joint Clinic", "Lakeland Rheumatology",
)  # fmt: skip
HOSPITALS = (
    "Hollins Methodist Hospital", "St. Camillus Medical Center", "Sable Creek Regional", "Larchmere Surgery Center", "Tri-Lakes Memorial Hospital",
)  # fmt: skip
IMAGING = (
    "Hollins Diagnostic Imaging", "Lakeland Radiology Associates", "Larchmere MRI & X-Ray",
)  # fmt: skip
AGENCIES = (
    "Tri-Lakes Home Health", "Maplecrest Rehab & Nursing", "Hollins Senior Services", "Comfort Hands Home Care", "The Villas at Larchmere",
)  # fmt: skip
EMPLOYERS = (
    "Allied Paper Supply", "Benson Heating & Air", "Bluffton Auto Parts", "Central States Freight", "Cornerstone Credit Union", "County of Hollins", "Crown Valley Packaging", "Dockside Cold Storage",
    "Family Tree Preschool", "Great Plains Roofing", "Heartland Poultry", "Hollins Public Schools", "J&R Excavating", "Kline Plumbing Inc.", "Lakeland Linen", "Larchmere Police Dept",
    "Midway Tire & Brake", "North Star Foods", "Parkside Dental", "Premier Staffing", "Royal Crest Hotel", "Sable Creek Winery", "Southern Star Trucking", "Tri-Lakes Warehouse", "Wheatland Co-op",
)  # fmt: skip
SCHOOLS = (
    "Hollins High School", "Larchmere Elementary", "Tri-Lakes Community College", "Sable Creek Middle School", "Holy Family School", "Northfield HS", "University of Hollins",
)  # fmt: skip
PHARMACIES = (
    "Parkway Pharmacy", "Hollins Drug", "Corner Rx of Larchmere",
)  # fmt: skip
_NUMBERS: dict[str, tuple[str, ...]] = {
    "member": ("@@@*########", "W*########", "*########", "*##########", "U*######", "*&&#&&#&&##", "*&&#-&&#-&&##", "@@@*##@*####", "*########-00", "H*#######*", "@@*########",),
    "member2": ("*########", "@@@*########", "*&&#&&#&&##", "K*#######",),
    "group": ("*#####", "*######", "00*#####", "@*####", "*####-*", "*###@@",),
    "ssn": ("*##-##-####",),
    "ssn4": ("*###",),
    "mrn": ("*#######", "*#####", "00*######", "H*#######", "*##-##-*#", "LPT*####",),
    "account": ("*########", "*#######", "*####.*", "L*#######", "20*########",),
    "acc": ("*#######", "XR-*######", "*##########", "RAD*######", "26-*######",),
    "order": ("*########", "*######", "REF-*#####", "*#########",),
    "claim": ("*##########", "WC-26-*####", "*##@*#####", "0*#######-*", "E*###*#####", "26*##*####-##",),
    "request": ("*#########", "A*########", "PT*######", "*########", "AR*#######", "*###-*####-*", "@*##*#####",),
    "call_no": ("*#######", "*#########", "I*########", "@@*######", "26*######",),
    "code": ("*###", "*#####", "*##@",),
    "device": ("*######", "*########", "@@*##*###", "*####-*##", "S*#######",),
    "plate": ("@@@ *##", "*@@ *##", "@@@*###", "*##-@@@",),
    "dl": ("*########", "@*#######", "@*##-*###-####",),
    "licence": ("*####", "PT*####", "*#####", "PT.*#####", "*##.*#####",),
    "npi": ("1#########",),
    "ein": ("*#-#######",),
    "unit": ("", "", "", " Apt *", " Apt *##", " Unit @", ", Apt *@",),
    "house": ("*##", "*###", "*####", "*#",),
    "house2": ("*##", "*###", "*####",),
    "suite": ("", " Ste *##", ", Suite *##", " Bldg @",),
}  # fmt: skip
_WAYS = (
    "{0:%m/%d/%Y}", "{0:%m/%d/%Y}", "{0.month}/{0.day}/{0:%y}", "{0.month}/{0.day}/{0:%y}", "{0.month}/{0.day}/{0.year}", "{0:%m/%d/%y}", "{0:%B} {0.day}, {0.year}", "{0:%b} {0.day}, {0.year}",
    "{0:%b} {1}, {0.year}", "{0:%m-%d-%Y}", "{0.month}-{0.day}-{0:%y}", "{0:%d-%b-%y}", "{0:%Y-%m-%d}", "{0.day} {0:%b} {0.year}",
)  # fmt: skip

AROUND = Surroundings(
    first=FIRST,
    last=LAST,
    numbers=_NUMBERS,
    born=(date(1936, 5, 4), 25_900),
    days=(date(2025, 11, 3), 380),
    letters="ABCDEFGHJKLMNPRSTW",
    names={
        **NAMES,
        "titled": ("Mr. {last}", "Ms. {last}", "Mrs. {last}", "Mr {last}", "Ms {last}"),
        "last_first": ("{last}, {first}", "{last}, {first}", "{last}, {first} {letter}"),
        "middle": ("{first} {letter}. {last}", "{first} {letter} {last}"),
        "initials": ("{f}.{l}.", "{f}{l}"),
        "first_initial": ("{first} {l}.", "{first} {l}"),
    },
    called=CALLED,
    ways=_WAYS,
    shorts=(
        "{0.month}/{0.day}",
        "{0.month}/{0.day}",
        "{0:%m/%d}",
        "{0:%b} {0.day}",
        "{0.month}-{0.day}",
    ),
    spoken=("{0:%B} {0.day}", "{0:%B} {1}", "{0:%b} {1}", "{0:%b} {0.day}"),
    sent=(
        "{0.month}/{0.day}/{0.year} 10:24 AM",
        "{0:%m/%d/%y} 3:41 PM",
        "{0:%b} {0.day}, {0.year} 9:05 am",
        "{0:%m/%d/%Y} 1512",
        "{0:%Y-%m-%d} 13:37",
    ),
    spans=(
        "{0:%m/%d/%Y} - {1:%m/%d/%Y}",
        "{0.month}/{0.day}/{0:%y} to {1.month}/{1.day}/{1:%y}",
        "{0.month}/{0.day}/{0:%y}-{1.month}/{1.day}/{1:%y}",
        "{0:%B} {0.day} through {1:%B} {1.day}, {1.year}",
        "{0.month}/{0.day} - {1.month}/{1.day}/{1.year}",
    ),
    months=("{0:%B} {0.year}", "{0:%b} {0.year}", "{0:%m}/{0.year}"),
    stays="{0.month}/{0.day}/{0:%y} - {1.month}/{1.day}/{1:%y}",
    years=(1986, 2025),
    phones=(
        "({0}) {1}-####",
        "({0}) {1}-####",
        "{0}-{1}-####",
        "{0}-{1}-####",
        "{0}.{1}.####",
        "{0} {1}-####",
        "{0}/{1}-####",
        "{0} {1} ####",
        "1-{0}-{1}-####",
        "{0}{1}####",
    ),
    extensions=(" ext *###", " x*###", " Ext. *#", ", ext. *##", " x *##"),
    oldest=101,
    boxes=(
        ("{given}.{family}", None),
        ("{given}{family}{n}", (1, 99)),
        ("{given[0]}{family}", None),
        ("{given}_{family}", None),
        ("{family}family{n}", (2, 9)),
        ("{given}{n}", (1948, 2007)),
    ),
    houses=(
        "homemail.example",
        "larchmere.example.net",
        "fastmail.example.com",
        "inbox.example.org",
    ),
    desks=(
        ("referrals", "authorizations", "records.request", "frontdesk", "um.therapy"),
        ("hollins-ortho.example", "plan.example.com", "larchmerept.example"),
    ),
    urls=(
        "https://portal.hollins.example/msg/*#####",
        "www.larchmerept.example/forms",
        "https://hep.larchmere.example/p/@@*###",
        "images.lakeland.example/view?acc=*#####",
    ),
    machines=("198.51.100.*#", "10.*#.*.1##", "192.168.*.1*#"),
    streets=STREETS,
    post_boxes=("PO Box *###", "P.O. Box *####", "P.O. Box *##", "PO Box *####"),
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
invent_quarterly_person = partial(invent_from, AROUND)

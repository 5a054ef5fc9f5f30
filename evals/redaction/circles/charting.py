"""People for the papers of charts and letters: nobody and nowhere that redaction was tuned on."""

from __future__ import annotations

from datetime import date
from functools import partial

from evals.redaction.inventing import NAMES, Surroundings, invent_from
from evals.redaction.people import Pool

FIRST: dict[Pool, tuple[str, ...]] = {
    "common": tuple(
        (
            "Adolfo Agnes Agustin Alec Alejandra Alfonso Alisha Alton Amie Anabel Andre Anton Armando Ashton Ava Bea Belinda Ben Benita Blanca Britney"
            " Cal Cassie Cathryn Charley Chasity Claudine Cleveland Cordell Cristobal Cruz Damian Danial Deana Dominique Donnie Dwayne Edwina Efrain Elton"
            " Elva Elvis Emil Erwin Ester Ethel Fran Gavin Georgina Harrison Hollie Jed Jennie Jeremiah Jesus Joelle Johanna Johnathan Joni Justine Kelsey"
            " Kierra Kristie Kristopher Lakeisha Latasha Lauri Lee Lilly Linwood Loraine Loren Lorrie Lou Luella Lynne Mable Margo Martina Maura Meagan"
            " Melva Monte Myrna Ned Neva Nicolas Nikki Norbert Octavio Odessa Randi Raymundo Reuben Reynaldo Richie Rickie Riley Rocio Rolando Ronda"
            " Rosalinda Roscoe Roseann Roslyn Roxie Santiago Selena Shanna Shaun Sidney Simone Susanna Tami Tammi Therese Tia Timmy Tommie Traci Twila"
            " Valarie Valeria Vilma Vonda Weldon Wendi Wes Winnie Zane"
        ).split()
    ),
    "rare": (
        *(
            "Aarav Alejandrina Alem Ananya Arash Ashok Ayesha Bao Beata Bjorn Bronwen Bukola Carlota Chika Ciara Citlali Cosmin Daria Darya Deepa"
            " Dong-hyun Dorotea Dragan Eirik Ewa Ewelina Fadi Federico Femi Fidencio Folake Freya Geeta Ghada Giang Gunnar Haile Hassan Heriberto Hien"
            " Ikechukwu Ikram Isamu Jacek Jalal Javed Josue Karim Kenan Khalid Klaus Leila Lidija Liesl Livia Lubna Luljeta Maarten Macario Magda Mamadou"
            " Marija Matej Mei Merab Milena Mirela Miroslav Modupe Mohammad Morag Nadezhda Nadir Naoko Narges Nasreen Natalya Nayeli Nguyet Nimisha Olena"
            " Olufemi Omid Pallavi Rafiq Rahel Reza Riku Ritu Rohit Rustam Sachiko Seung-min Shukri Sirpa Soo-jin Srinivas Stefania Swati Taavi Takashi"
            " Telesforo Thuy Trang Tsegaye Tuomas Ulises Ulrika Uwe Vasile Vijay Vladimir Vuong Wei Wiktor Xin Yasuko Yordan Zenaida Zivko"
        ).split(),
        "Maria del Sol", "Thanh Ha", "Abdul Rahim",
    ),
    "wordlike": (
        *(
            "Able Actor Admiral Apple Arrow Ash Ashes Avenue Badger Barley Branch Calla Cameo Canyon Captain Celery Champ Chaplain Chastity Cherub China"
            " Christmas Citrus Clarion Coal Coast Coco Concord Cook Copper Cosmo Crimson Cypress Delta Dill Domino Drake Dream East Elm Emerald Empress"
            " Epic Evening Fig Finch Flip Friday Fury Gamble Glade Grain Green Grove Gypsy Holiday Hollow Horizon Iron Jessamine Juniper Kale Kestrel"
            " Kismet Lemon Lexus Luck Manna Marble March Mare Monday Mystic Oasis Orchid Orion Osprey Otter Parish Pastor Peony Pet Pine Pixie Plato Poet"
            " Polo Prairie Price Smiley Spark Steel Sunday Theory Thistle Thorn Thunder Tide Tribute Trout Tully Valentine Valley Vista Wednesday Welcome"
            " Whimsy Winner Wonder Zeal"
        ).split(),
        "Betty Rose", "Dee Dee",
    ),
}  # fmt: skip
LAST: dict[Pool, tuple[str, ...]] = {
    "common": tuple(
        (
            "Abernathy Adcock Ahern Amato Archuleta Armijo Arnett Ashby Asher Atwood Bagley Bedford Bergman Bethea Blalock Bledsoe Booker Boyce Boykin"
            " Brantley Brinkley Briscoe Broussard Burt Bynum Cahill Callaway Calvert Carmona Carrasco Cassidy Chapin Charles Chavis Choate Clanton Coker"
            " Colby Conaway Corley Cothran Courtney Cramer Crenshaw Crews Crockett Crowder Culver Daniel Denton Derrick Dickens Dickey Dobson Dodd Donohue"
            " Dooley Driscoll Drummond Dubose Dukes Dunning Dupree Durant Dykes Ebert Edmonds Elkins Ellington Embry Enriquez Etheridge Falk Faust Ferraro"
            " Ferris Fincher Flannery Fontaine Frey Gaddis Galindo Gary Gifford Gipson Goldstein Goodson Granados Greenfield Guidry Gunter Haines Halsey"
            " Hamlin Hamm Hanlon Harwood Healy Hearn Heck Heller Helton Herr Herron Hibbard Hildebrand Hilton Hobson Holguin Hollingsworth Honeycutt"
            " Hooper Hudgins Huggins Hutchens Hutchison Ingle Irizarry Irvin Isaacs Ivy Jacobsen Jameson Jamison Jarrell Judd Julian Kay Kearney Kearns"
            " Keefe Kelsey Kendall Kenyon Kern Keyes Kilgore Kimbrough Kirkpatrick Kiser"
        ).split()
    ),
    "rare": (
        *(
            "Abdurakhmanov Abebe Adamczyk Afolayan Alcantara Almquist Antonescu Anzaldua Apostolou Assefa Avetisyan Azarian Baghdasarian Baimukhamedov"
            " Baranowski Barzaga Basu Bergstrom Bielawski Boonstra Bui Cabezas Cadwallader Cerny Cherian Chidozie Chmielewski Cordero Czarnecki Danielyan"
            " Drozd Dudek Edwardsen Eichhorn Engebretsen Erdogan Espiritu Fakhoury Farahani Ferenczy Fernandes Fiorentino Fofana Galanis Ghebremedhin"
            " Ghosh Gierke Gomulka Gopalan Gulbrandsen Hernandez-Rios Horvath Idowu Ignatiev Jayaraman Jimenez-Ortiz Kaminski Khalil Kolawole Kopec"
            " Korhonen Kristoffersen Kubicek Kucera Kurosawa Larocque Laurila Lazarov Lekkas Lewandowski Makinen Malinowski Marchand Markovic Minasian"
            " Miyamoto Mochizuki Mutasa Nakamura Nazarian Nedelcu Niewiadomski Nikolaidis Nilsson Nyberg Okeke Okonkwo Oyelaran Padilla-Cruz Papadakis"
            " Parthasarathy Patwardhan Pawlak Phetsarath Rahman Rausch Romanowski Rozanski Saarinen Salamanca Sasaki Scaramuzzo Schwarzkopf Sikorski"
            " Skibinski Somasundaram Srivastava Stefanski Szymanski Talavera Terpstra Thorvaldsen Tomaszewski Traore Tremblay Tsinajinnie Tuominen Ubaldo"
            " Umarov Vanderhoff Vangelis Vartanian Verbeek Weerasinghe Westergaard Wiesniewski Wozniak Yankovich Zablocki Zylstra"
        ).split(),
        "De la Fuente", "Van Wyk", "Al-Najjar", "Ó Laoghaire", "San Roman",
    ),
    "wordlike": tuple(
        (
            "Admire Angel Apron Batch Bend Blanket Brave Bundle Buyer Buzzard Carpet Cater Chess Chips Clear Clench Clover Cobble Colder Crab Curd"
            " Curtain Diver Dock Down Dozier Dream Dry Dusk Dust Elbow Ever Fact Fallow Farm Fellows Fence Flair Flax Folds Forder Fork Fortune Funk"
            " Gallon Gang Gate Gem Girdle Gown Grain Grand Grape Gravel Great Greet Grim Grind Gulley Halter Harbor Harrow Harvest Hatchet Haven Heater"
            " Heaven Heir Helper Hemp Hide High Hind Hold Hollow Hoof Horse Host Hurdle Job Keep Kid Knock Latch Laurel Lawn Leather Leaver Lent Lever"
            " Lily Live Loan Lone Lover Low Lumber Market Mask Meadow Midwinter Mill Mine Mould Mouse Nap Needle Nott Otter Oven Pan Pant Parrot Part"
            " Pedal Pigeon Pile Pinion Pink Plate Plume Portion Pouch Prayer Presence President Pull Quilt Rack Ram Ratchet Reins Rising River Roof Room"
            " Rough Rugg Rumble Salter Saver Seaman Seller Servant Setter Sickles Silence Sling Slow Smoke Snead Sock Soldier Sound Spinner Spires Starter"
            " Steal Stoker Stop Stream Stubbs Studd Sugar Sweeting Swim Tale Taste Thread Tide Tiger Timber Tinker Tinsel Trigger Tubb Twine Varnish Veal"
            " Waller Warrior Waterfall Wedge Wheel Will Wimple Wind Wine Wither Yule"
        ).split()
    ),
}  # fmt: skip
CALLED = (
    "Abuelita", "Bubba", "Chuy", "Coach Dan", "Dot", "Junior", "Lefty", "Mimi", "Bobcat", "Nana Jo", "Peaches", "Sissy", "Skeeter", "T.J.", "Tiny",
)  # fmt: skip
TOWNS = (
    "Eagle Pass", "Hazard", "Junction City", "Marfa", "Mexia", "Silver City", "St. Johnsbury", "Ada", "Augusta", "Baker City", "Bedford", "Big Spring", "Bolivar", "Bradford", "Brigham City", "Bucyrus", "Burlington", "Centralia",
    "Cheyenne", "Cody", "Columbus", "Corsicana", "Del Rio", "Delta", "Easton", "Eufaula", "Fallon", "Fostoria", "Geneva", "Globe", "Hamilton", "Havre", "Hudson", "Huron", "Iola", "Jackson",
    "Laconia", "Las Cruces", "Madison", "Mandan", "Mason City", "Miles City", "Moberly", "Newport", "Orange", "Perry", "Pierre", "Platteville", "Ponca City", "Portales", "Rhinelander", "Richmond", "Ruston", "Saco",
    "Saint Marys", "Shelby", "Sidney", "Socorro", "Somerset", "Sterling", "Storm Lake", "Taos", "Texarkana", "The Dalles", "Trinidad", "Union", "Vincennes", "Wabash", "Waco", "Wallace", "Watertown", "Williston",
    "Woodstock", "Yazoo City", "York",
)  # fmt: skip
STATES = (
    "AZ", "CO", "Colo.", "IA", "ID", "IL", "Illinois", "IN", "KY", "Ky.", "ME", "MI", "Michigan", "MO", "MT", "NH", "NV", "PA", "Pa.", "TN", "VA", "WA", "WV",
)  # fmt: skip
STREETS = (
    "Alameda Del Rey", "Apple Orchard Ln", "Ashwood Ter", "Beacon Hill Rd", "Birchbark Trail", "Blue Heron Way", "Boulder Pass", "Buttonwood Ave", "Calle Luna", "Camelback Ct", "Canal St", "Cherry Tree Ln", "Clearwater Cir",
    "Colonel Bogey Dr", "County Hwy M", "Covered Bridge Rd", "Cranberry Bog Rd", "Crescent Moon Dr", "Dogwood Trl", "Dry Gulch Rd", "E 14 Mile Rd", "E Ninth Ave", "Farm to Market 1488", "Ferncliff Ave", "Flagstone Walk", "Foxglove Ct", "Garfield St",
    "Goose Pond Rd", "Half Moon Bay Dr", "Heartland Pkwy", "Hidden Spring Ln", "Hoover Ave", "Ironwood Cir", "Juniper Hill Rd", "Kettle Creek Rd", "Kingfisher Ln", "Lantern Ln", "Lincoln Hwy E", "Lone Star Dr", "Maiden Ln", "Meetinghouse Rd",
    "Mercer Ave", "Mill Race Rd", "Monument Blvd", "N Main", "NE 33rd Ave", "Orchid Isle Dr", "Paper Mill Rd", "Pebble Beach Blvd", "Pioneer Trl", "Polk Street", "Prospect Hill", "S 500 W", "S Wabash", "Sagebrush Ct", "School House Ln",
    "Shady Grove Rd", "Silver Maple Dr", "Spinnaker Way", "Stagecoach Rd", "Star Route 2", "Sugar Camp Rd", "Tanglewood Dr", "Thunder Ridge", "Turkey Foot Rd", "Twelve Oaks Dr", "US Highway 30", "Vineyard Ave", "W Monroe St", "Whippoorwill Ln", "Zion Church Rd",
)  # fmt: skip
FACILITIES = (
    "Amberly Physical Therapy", "Back in Stride Rehab", "Castellan Physical Therapy & Wellness", "Corvane Sports Rehab", "Drumlin Valley PT", "Eastgate Physical Therapy, P.C.", "Foxmere Therapy Associates", "Holloway Rehab Partners",
    "Ironbridge Physical Therapy", "Marlpit Orthopedic Physical Therapy", "Northfold PT & Sports Medicine", "Quillan Therapy Center", "Sandridge Outpatient Rehab", "Total Motion of Amberly", "Whitlow Physical Therapy LLC",
)  # fmt: skip
PRACTICES = (
    "Amberly Bone & Joint", "Castellan Spine Institute", "Corvane Primary Care", "Drumlin Valley Family Medicine", "Eastgate Orthopedics", "Foxmere Internal Medicine Associates", "Holloway Neurosurgery", "Ironbridge Rheumatology",
    "Marlpit Foot & Ankle Center", "Northfold Occupational Health", "Quillan Pediatrics", "Sandridge Physiatry, PA", "Westerley Hand & Upper Extremity", "Whitlow Medical Group",
)  # fmt: skip
HOSPITALS = (
    "Amberly General Hospital", "Castellan Memorial", "Corvane Surgical Hospital", "Drumlin Valley Medical Center", "Foxmere Community Hospital", "Sacred Heart of Quillan", "St. Alban's Northfold", "Whitlow Surgery Center",
)  # fmt: skip
IMAGING = (
    "Amberly Diagnostic Imaging", "Castellan MRI Center", "Eastgate Radiology Consultants", "Foxmere Open MRI", "Quillan Medical Imaging, LLC", "Sandridge X-Ray",
)  # fmt: skip
AGENCIES = (
    "Amberly Visiting Nurses", "Corvane Home Care Services", "Drumlin Manor Nursing & Rehab", "Golden Hours Home Health", "Northfold at Home", "Quillan Village Senior Living", "Whitlow Home Health & Hospice",
)  # fmt: skip
EMPLOYERS = (
    "Acme Pallet & Crate", "Amberly Parks & Rec", "Amberly Unified School District", "Blue Spruce Landscaping", "Bonanza Foods", "Brightside Dental Lab", "Castellan Machine Tool", "Chestnut Street Market", "City of Corvane", "Cold Creek Fisheries",
    "Copper Kettle Diner", "Corvane Electric Co-op", "County of Drumlin", "Delgado Drywall", "Double Eagle Golf Club", "Drumlin Valley Transit", "Eastgate Lumber", "Evergreen Waste Services", "First Light Bakery", "Foxmere Fire Dept",
    "Foxmere Glass", "Great Basin Freight", "Green Acres Nursery", "Hammerhead Construction", "Happy Paws Kennel", "Holloway Aerospace", "Ironbridge Foundry", "Ironbridge Sheriff's Office", "Keystone Fabrication", "Mama Rosa's Pizzeria",
    "Marlpit Quarry", "Midway Auto Body", "Northfold Beverage Distributors", "Northfold Mills", "Olde Towne Upholstery", "Parcel Partners", "Quillan Correctional Facility", "Quillan Savings Bank", "Red Barn Feed & Seed", "Sandridge Casino",
    "Sandridge Plastics", "Sparkle Janitorial", "Tri-County Paving", "Valley Linen Service", "Westerley Warehouse", "Whitlow Tractor", "Zip Movers",
)  # fmt: skip
SCHOOLS = (
    "Amberly High", "Castellan Community College", "Corvane Middle School", "Drumlin Valley HS", "Foxmere Christian Academy", "Holloway State University", "Ironbridge Elementary", "Northfold High School", "Quillan Catholic", "St. Brendan School", "Whitlow Charter School",
)  # fmt: skip
_NUMBERS: dict[str, tuple[str, ...]] = {
    "member": ("@@@*########", "@@@*########", "*########", "*##########", "W*########", "H*#######", "*&&#&&#&&##", "*&&#-&&#-&&##", "*########-01", "XY@*########", "U*#######-0*", "*##########A", "R*#######", "*#### *####"),
    "member2": ("*&&#-&&#-&&##", "@@@*########", "*#########", "M*#######"),
    "group": ("*#####", "00*####", "*#######", "@*#####", "*####-##", "*##@*#", "@@*###"),
    "ssn": ("1##-*#-####", "2##-*#-####", "3##-*#-####", "5##-*#-####", "4## *# ####"),
    "ssn4": ("####",),
    "mrn": ("*#####", "*#######", "00*#####", "M*######", "*##-##-###", "A*#####", "*####-#", "AMB*#####"),
    "account": ("*#######", "*#####", "*####-**", "V*########", "A*#####", "*########"),
    "claim": ("*#########", "WC*######", "*###-##-####", "26WC*#####", "@*########", "*##@*######-0001", "*## ## *####"),
    "icn": ("*############", "26*#########", "@@*########"),
    "request": ("*########", "A*########", "R-*######", "*#########", "PA26*#####", "*####-*###", "0*########"),
    "call_no": ("*########", "I-*#######", "*######-*", "C*######@"),
    "policy": ("*##-*##-####", "*########", "@@*######", "P*##-####"),
    "device": ("*#######", "@@*######", "*####-###", "@*##*##@", "1*##*##*##"),
    "plate": ("@@@-*###", "*@@@*##", "@@*-*##@", "*## @@@"),
    "vin": ("1@&@&*#*#@&*#####", "3@&*&B##*&@######", "4@*&&##*#@*0#####"),
    "dl": ("@*#######", "*########", "*##-##-####", "@@*######"),
    "licence": ("PT*#####", "*####", "PT-*####", "PTA*####", "0*0*####", "PT *#####", "40QA*######"),
    "npi": ("1#########",),
    "acc": ("*#######", "*##########", "MR-*#####", "26-*######", "@*######"),
    "invoice": ("*#####", "INV*#####", "*###-26"),
    "tracking": ("1Z@*#@**#*########", "9*## #### #### #### ####"),
    "card4": ("####",),
    "docket": ("WCB *#######", "26-*#####", "ADJ*#######"),
    "unit": ("", "", "", "", " Apt *@", ", Apt *##", " Spc *#", " Lot *#", ", Unit *"),
    "house": ("*#", "*##", "*###", "*####", "*##@"),
    "house2": ("*##", "*###", "*####"),
    "suite": ("", "", ", Suite *##", ", Ste. *#", " Ste @", " Bldg @"),
}  # fmt: skip
_WAYS = (
    "{0:%m/%d/%Y}", "{0:%m/%d/%Y}", "{0:%m/%d/%Y}", "{0.month}/{0.day}/{0:%y}", "{0.month}/{0.day}/{0.year}", "{0:%m/%d/%y}", "{0.month}-{0.day}-{0.year}", "{0:%m-%d-%y}", "{0:%b} {0.day}, {0.year}",
    "{0:%B} {0.day}, {0.year}", "{0:%d-%b-%Y}", "{0:%d %b %Y}", "{0:%Y-%m-%d}", "{0.month}.{0.day}.{0.year}", "{0:%b}-{0:%d}-{0.year}", "{0:%b} {1} {0.year}",
)  # fmt: skip

AROUND = Surroundings(
    first=FIRST,
    last=LAST,
    numbers=_NUMBERS,
    born=(date(1937, 2, 11), 26_900),
    days=(date(2026, 1, 12), 318),
    letters="ABCDEFGHJKLMPRSTW",
    names={
        **NAMES,
        "last_first": (
            "{last}, {first}",
            "{last}, {first}",
            "{last}, {first} {letter}",
            "{last}, {first} {letter}.",
        ),
        "middle": ("{first} {letter}. {last}", "{first} {letter} {last}"),
        "last_f": ("{last}, {f}.", "{last}, {f}", "{last} {f}"),
        "suffixed": ("{first} {last}, Jr.", "{first} {last} Sr", "{first} {last} III"),
    },
    called=CALLED,
    ways=_WAYS,
    shorts=(
        "{0.month}/{0.day}",
        "{0.month}/{0.day}",
        "{0:%m/%d}",
        "{0.month}-{0.day}",
        "{0:%b} {0.day}",
    ),
    spoken=("{0:%B} {0.day}", "{0:%B} {1}", "{0:%b} {0.day}", "{0:%B} {0.day}"),
    sent=(
        "{0:%m/%d/%Y}",
        "{0:%B} {0.day}, {0.year}",
        "{0.month}/{0.day}/{0:%y}",
        "{0:%m-%d-%Y}",
        "{0:%Y-%m-%d}",
    ),
    spans=(
        "{0:%m/%d/%Y} - {1:%m/%d/%Y}",
        "{0.month}/{0.day}/{0:%y}-{1.month}/{1.day}/{1:%y}",
        "{0:%B} {0.day} - {1:%B} {1.day}, {1.year}",
    ),
    months=("{0:%m/%Y}", "{0.month}/{0.year}"),
    stays="{0:%m/%d/%Y} - {1:%m/%d/%Y}",
    years=(1985, 2025),
    phones=(
        "({0}) {1}-####",
        "({0}) {1}-####",
        "{0}-{1}-####",
        "{0}-{1}-####",
        "{0}.{1}.####",
        "{0} {1} ####",
        "1 ({0}) {1}-####",
    ),
    extensions=(" ext. *##", " x*###", " ext *##", ", x*#"),
    oldest=103,
    boxes=(
        ("{given}.{family}", None),
        ("{given}{family}{n}", (1, 99)),
        ("{given[0]}{family}{n}", (10, 999)),
        ("{family}_{given}", None),
        ("{given}{n}", (1950, 2003)),
    ),
    houses=(
        "mailnook.example.com",
        "quickpost.example",
        "ourmail.example.net",
        "postal.example.org",
    ),
    desks=(
        ("referrals", "intake", "records", "claims", "um.team", "scheduling"),
        ("amberlypt.example", "corvanehealth.example.com", "quillan.example.org"),
    ),
    urls=(
        "https://my.amberlypt.example/msg/*#####",
        "www.corvanehealth.example.com/auth/@@*####",
        "https://pacs.quillan.example.org/study/*#######",
        "hep.foxmere.example/*@@*###",
    ),
    machines=("192.0.2.*#", "203.0.113.1##", "10.*#.*#.*"),
    streets=STREETS,
    post_boxes=("P.O. Box *####", "PO Box *###", "P.O. Box *##", "PO BOX *####"),
    zip4_of="zip",
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
invent_charted_person = partial(invent_from, AROUND)
"""Invents a patient with the people, places and numbers around: one of those charted and written to."""

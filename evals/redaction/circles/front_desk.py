"""People for the papers of a front desk: nobody and nowhere that redaction was tuned on."""

from __future__ import annotations

from datetime import date
from functools import partial

from evals.redaction.inventing import NAMES, Surroundings, invent_from
from evals.redaction.people import Pool

FIRST: dict[Pool, tuple[str, ...]] = {
    "common": tuple(
        (
            "Alvaro Arnold Benny Bernadette Bert Brady Brianna Carly Cary Christy Cole Colin Conrad Darius Delia Delores Desmond"
            " Dina Dora Elliott Elmer Emilia Erick Fabian Faye Frederick Genevieve Gracie Harvey Henrietta Ina Ira Jada Jana Jolene"
            " Juliana Kaitlyn Karin Kathy Katy Kellie Kenny Kirsten Krystal Lana Laurence Leonor Lindsey Lola Lonnie Lowell Lucinda Lynda"
            " Mallory Mandy Marcy Marta Matt Mauricio Micah Millie Moises Morris Nichole Nola Oliver Otto Pam Perry Pete Quentin"
            " Randolph Raquel Reba Reggie Rhoda Rogelio Ross Rosie Rudolph Sadie Sasha Selma Shari Sheena Sherman Sonya Stan"
            " Susie Tanisha Ted Terri Terry Tessa Thea Tricia Ursula Velma Vickie Vince Wallace Warren Wilbur Willard Zach"
        ).split()
    ),
    "rare": (
        *(
            "Adebayo Aditi Ainhoa Anatole Andrzej Antonella Arturas Asif Astou Aylin Azadeh Balázs Bartosz Basma Bhavna Binh Boubacar Brigid"
            " Catriona Cezary Chandrika Chinonso Corazon Damir Desislava Diarmuid Dieudonné Edita Ekene Emre Eoin Farhad Fatima Ferenc"
            " Gaetano Grzegorz Hadiza Hakim Hanako Heikki Hiroshi Huda Iman Iwona Jamshid Jarmila Jibril Jin-ho Jolanta Junaid Kayode Khanh"
            " Kimiko Kinga Laila Leyla Linh Madhuri Maciej Mahesh Mai-Linh Manoj Marek Mateusz Mehreen Mitsuko Mustafa Naledi Nandini Nilesh"
            " Nuno Olayinka Oyuna Padmini Parveen Petra Ramesh Rasmus Reiko Renuka Rosendo Sadia Salma Satoshi Shilpa Somchai Soraya Stavros"
            " Sujata Tarik Teodoro Théo Tomoko Tsering Uzma Vasanth Vincenzo Wafa Xavier Yael Yasir Yiannis Zeinab Zlata"
        ).split(),
        "Ana Luisa", "Minh Chau", "Maria Inez",
    ),
    "wordlike": (
        *(
            "Abbey Ally Aura Birch Bo Bond Brand Bright Burl Case Cedar Court Cove Cruise Curly Dane Darling Day Eagle Ever Fancy Fate"
            " Field Fox Frost Gage Garner General Glow Hale Hall Harbor Harvest Hero Hill Hollis Jazz Jolly Karma Key Lady Law League Leaf"
            " Levi Light Love Mack Marine Marlin Marshall Match Merlin Mica Mint Moon Music Nash North Penn Perry Phil Pike Pledge Plum Polly"
            " Posey Prosper Race Range Rise Robbie Root Rover Rue Rush Sable Salem Sid Sol Stetson Stoney Sweet Talon Tierney Timber Truth"
            " Vance Vern Vic Ward Win Wing Wish Wolf Worthy Young Zen"
        ).split(),
        "Joy Ann", "Bobbie Lee",
    ),
}  # fmt: skip
LAST: dict[Pool, tuple[str, ...]] = {
    "common": tuple(
        (
            "Ackerman Alston Applegate Babcock Barlow Beatty Billings Boswell Britton Browning Bryan Burks Butler-Mills Campos Cardenas"
            " Carey Carlisle Carmichael Cates Childers Clifton Corbett Cowan Crandall Crosby Crowell Currie Dailey Davila Deleon Dennis"
            " Doherty Dotson Emerson Farris Fenton Franco Fulmer Gannon Glenn Godwin Grady Haas Hagan Hanna Haskins Henry Hollis Hutchins"
            " Jernigan Kaplan Kinney Lawton Ledford Lester Lockett Logan Lombardi Magee Mayfield Mays McAllister McElroy McFarland Mercado"
            " Metcalf Milligan Moser Murillo Nance Nesbitt Orozco Pena Pinkston Polk Prescott Quigley Ragland Renfro Rocha Rooney Rosen"
            " Rowland Sampson Satterfield Schafer Seymour Shah Shepard Shipley Sierra Sizemore Sosa Spangler Stanley Stovall Swenson"
            " Tackett Thorpe Tillman Toth Truong Tyson Valenzuela Vickery Villegas Voss Wendt Westbrook Whitten Winslow York Zuniga"
        ).split()
    ),
    "rare": (
        *(
            "Agbayani Andriopoulos Arrizabalaga Balakrishnan Bandyopadhyay Barzani Borowski Boutros Calvillo Chaudhry Cojocaru Csonka"
            " Dabrowski Dahlgren Doucette Echeverria Ekberg Engström Fagerberg Farrokhzad Fontenot Gbadamosi Gebreyesus Georgiou Gjonaj"
            " Goundar Hakimi Houghtaling Iturralde Janowicz Kawamoto Kiplagat Kirchner Klosterman Kovacevic Lamoureux Langenkamp Laskaris"
            " Leszczynski Lindqvist Maalouf Madarang Magnusson Mandelbaum Marchetti Mazurek Menendez Mihailovic Mohapatra Montefiore"
            " Myrvold Nagarajan Nguyen-Pham Nieuwenhuis Nkosi Obradovic Oduya Onyekwere Pandit Panagiotopoulos Pellegrino Pfeiffer"
            " Piotrowski Quiroz Radhakrishnan Razafindrakoto Rinaldi Rutkowski Sadowski Sakamoto Santangelo Sawicki Schlesinger Seferian"
            " Sepulveda Shevchenko Sidhu Sinclair-Obi Sobczak Solberg Stankiewicz Swaminathan Tamaki Teixeira Terzian Torkelson Tufuga"
            " Ugwu Urbanowicz Uzun Valtierra Vasilakis Vlahos Wawrzyniak Wojcik Woldemariam Wroblewski Yohannan Zelaya Zografos"
        ).split(),
        "De Leeuw", "Della Torre", "Van der Meulen", "El-Masri", "Mac an Bhaird",
    ),
    "wordlike": tuple(
        (
            "Alder Ales Alley Ambler Apple Beers Block Blue Boss Bottom Bower Boxer Brass Brick Brow Burger Call Cape Care Carver Champion"
            " Chandler Chapel Comb Corner Cousins Coy Crafts Creamer Dale Dash Deer Diamond Dollar Door Drew Drinkwater Duck Earl Faith"
            " Falcon Ferry Flagg Fort Freed Fudge Gale Garden German Golden Greenleaf Halfacre Hasty Helms Herd Hooks Husband Irons Jay"
            " Kernel Kettle Kind Ladd Lay Liberty Line Locks Lodge Loud Lovely Manly Mark Match Mercer Merchant Miles Mix Moment Moor"
            " Morning Musick Mustard Nation Need Newcomer Nickel Oates Orchard Over Parcel Pass Peace Pease Penny Petty Pew Pilgrim Pitch"
            " Place Points Port Prettyman Profit Ransom Ray Reason Riddle Rider Rouse Rude Sail Sailor Saint Search Sinks Sites Slade"
            " Slate Sledge Soles Song Spade Spindle Springs Stable Staff Stamps States Steer Stump Sturdy Sunshine Sword Tall Tapp Tell"
            " Tempest Tender Thrower Tickle Times Town Treadwell Trueblood Upchurch Usher Vines Waits Want Warden Wash Wax Welder Whale"
            " Whisper Wiser Wonder Wool Word Yards"
        ).split()
    ),
}  # fmt: skip
CALLED = (
    "Big Tim", "Chickie", "Coach P", "Dodie", "Flip", "Gramps Lou", "Half-Pint", "J.R.", "Jojo", "Mama Dee", "Ms. Bea", "Pepe", "Rooster", "Tita Baby", "Woo",
)  # fmt: skip
TOWNS = (
    "Abingdon", "Aiken", "Alamogordo", "Alliance", "Alton", "Andover", "Arkadelphia", "Astoria", "Auburn", "Bastrop", "Beaufort", "Bennington", "Blackfoot", "Blythe", "Boone", "Bremerton", "Burley",
    "Canandaigua", "Chambersburg", "Chelan", "Chico", "Cortland", "Culpeper", "Denison", "Dillon", "Ellensburg", "Emporia", "Escanaba", "Farmington", "Galax", "Gillette", "Goldsboro", "Hannibal", "Houma",
    "Kerrville", "Kinston", "Lander", "Lufkin", "Manitowoc", "Massena", "Menomonie", "Moultrie", "Needles", "Oil City", "Okmulgee", "Ottumwa", "Pendleton", "Petoskey", "Pikeville", "Price", "Raton", "Rough and Ready",
    "Sedalia", "Snowflake", "Starkville", "Temple", "Tooele", "Tucumcari", "Ukiah", "Ware", "Waycross", "Weed", "White River Junction", "Winona", "Wooster", "Yankton",
)  # fmt: skip
STATES = (
    "SD", "MN", "NE", "OH", "Ohio", "N.M.", "NM", "TX", "Tex.", "GA", "WI", "MS", "La.", "OR", "UT", "Utah", "MA", "NC", "VT", "KS", "WY", "Arkansas",
)  # fmt: skip
STREETS = (
    "Aldine Pl", "Amity Ln", "Arbor Crest Dr", "Bell Tower Rd", "Blackberry Knoll", "Bond Street", "Cable Car Dr", "Carver Blvd", "Catalpa St", "Chisholm Trl", "Clinic Rd", "Cobbler's Way", "Coral Ridge Ave", "County Road 2210",
    "Creekside Ct", "Decatur St", "Dixie Hwy", "E 72nd Pl", "East Bay Ave", "Elder St", "Fieldcrest Rd", "Fort Hill Ave", "Front St", "Gaslight Ln", "Granite St", "Greentree Cir", "Gulf Breeze Pkwy", "Hackberry Ln",
    "Harrison Ave", "Highland Park Dr", "Joshua Tree Ln", "Joy Rd", "Kilkenny Dr", "Lake Shore Rd", "Larch Loop", "Limestone Trce", "Long Hollow Pike", "Lyric Ave", "Marina Way", "Marsh Harbor Rd", "Mesa Grande", "Mulberry St", "N 61st Dr",
    "NW 140th Ter", "North Fork Rd", "Old Bridge Turnpike", "Old Quarry Ln", "Persimmon Way", "Pike Rd", "Plaza Del Norte", "Ranch to Market Rd 12", "Rosemont Ave", "Ruby Ave", "Rural Rte 7", "S Cleveland Ave", "S Grand Ave E", "Sandpiper Ct",
    "SE Hawthorne Ct", "Shepherd's Crook", "Spur 408", "State Hwy 6", "Stetson Hills Loop", "SW Corona Ct", "Tenmile Rd", "Tulip Poplar Ln", "Tyler St", "Union Mill Rd", "Vermont Ave", "W 9th", "Walnut Bottom Rd", "Waverly Pl", "Yucca Dr",
)  # fmt: skip
FACILITIES = (
    "Bramwell Physical Therapy", "Garrow & Lind Physical Therapy", "Hadleigh Spine and Sport", "Kinsale PT Group", "Lakewalk Rehabilitation, Inc.", "Motionwise PT", "Next Step Therapy of Tamsett",
    "Penhallow Physical Therapy PLLC", "Rushmere Rehab & Performance", "Stride Right Physical Therapy", "Tamsett Orthopedic & Sports Therapy", "The Therapy Barn", "Thornbury PT & Hand", "Velden Balance & Movement",
)  # fmt: skip
PRACTICES = (
    "Ashfield Orthopaedic Surgeons", "Bramwell Medical Associates", "Drs. Tolman and Grieve", "Garrow Neurology, LLC", "Hadleigh Family Care", "Kinsale Pain & Spine", "Ostrander Foot and Ankle", "Rushmere Primary Care Group",
    "Selkirk Sports Medicine", "Tamsett Hand Surgery", "Thornbury Internal Medicine", "Velden Women's Health", "Wyndale Pediatrics & Adolescent Medicine", "Concentric Occupational Medicine",
)  # fmt: skip
HOSPITALS = (
    "Ashfield Regional Medical Center", "Bramwell County Hospital", "Good Samaritan of Tamsett", "Kinsale University Hospital", "Our Lady of Wyndale Hospital", "St. Fintan Medical Center", "Selkirk Ambulatory Surgery Center",
)  # fmt: skip
IMAGING = (
    "Ashfield MRI", "Bramwell Imaging Associates", "Kinsale Radiology Group, PC", "Open Door MRI of Tamsett", "Selkirk X-Ray & Ultrasound", "Wyndale Advanced Diagnostics",
)  # fmt: skip
AGENCIES = (
    "Ashfield Home Health", "Harper's Landing Skilled Nursing", "Hadleigh Place Assisted Living", "Kinsale Transitional Care", "Neighborly Home Care", "Rushmere VNA",
)  # fmt: skip
EMPLOYERS = (
    "Ashfield Boat Works", "Ballentine Millwork", "Big Sandy Sand & Gravel", "Bramwell ISD", "Bramwell Water Dept", "Buckhorn Outfitters", "Burr Oak Veterinary Clinic", "Cactus Flower Florist", "Capstone Roofing", "Casa Paloma Restaurant",
    "City of Tamsett", "Clearfork Drilling", "Cornhusker Cold Storage", "Doughboy Bakery", "Fastline Couriers", "Garrow County Road Commission", "Gulfport Rigging", "Hadleigh Fire Rescue", "Happy Trails Daycare", "Hoffstetter Dairy",
    "Kinsale Paper", "Lamplighter Hotel", "Lone Pine Sawmill", "Magic Touch Car Wash", "Mr. Plumb", "Nine Eleven Tire", "Penhallow Orchards", "Prairie Dog Brewing", "Quick & Clean Laundromat", "Rushmere Poultry", "Sandstone Credit Union",
    "Selkirk Bus Lines", "Sentinel Security Group", "Shoreline Steel Fab", "Snap-Lock Fence", "Super Saver #61", "Tamsett Public Library", "Thornbury Furniture Outlet", "Triple J Trucking", "Velden Wind Energy", "Wyndale Meat Packing",
)  # fmt: skip
SCHOOLS = (
    "Ashfield High School", "Blessed Sacrament Academy", "Bramwell Junior High", "Carl Sandburg Middle School", "Garrow County Technical College", "Hadleigh Prep", "Kinsale State University", "Rushmere Elementary", "Tamsett HS", "Wyndale Union High",
)  # fmt: skip
PHARMACIES = (
    "Bramwell Drug", "Kinsale Care Pharmacy", "Script Stop #4", "Tamsett Family Rx",
)  # fmt: skip
_NUMBERS: dict[str, tuple[str, ...]] = {
    "member": ("@@@*########", "@@@*##########", "*########", "*#########", "W#########", "H*#######", "U*######## 01", "*&&#&&#&&##", "*&&#-&&#-&&##", "*##-##-####A", "@@*#######", "ZG@*########", "*########-02", "*#### ####", "JEH*##M*####",),
    "member2": ("*&&#-&&#-&&##", "@@@*###M#####", "*#########", "*########@",),
    "group": ("*#####", "00*#####", "*####-*##", "@*####", "*###### ####", "@@#*##@", "*##-###",),
    "ssn": ("1##-*#-####", "2##-*#-####", "4##-*#-####", "5##-*#-####", "3## *# ####"),
    "ssn4": ("####",),
    "mrn": ("*#####", "*######", "E*#######", "BPT-*####", "*##-##-##", "000*#####", "*#######-@",),
    "account": ("*######", "*#####-*", "P*######", "*####.*", "*########", "G-*#####",),
    "claim": ("WC-26-*#####", "*###-WC-26-#######", "A*#########", "*###### ##", "05-*####-*##", "@@@*#####@", "0*########## GB 01", "26-*#####-C",),
    "icn": ("*############", "26*##########", "EB*#######", "*##-####-####-00",),
    "request": ("*#########", "A*######-26", "PT*#######", "*###-##-####", "REF*######", "0*#######", "UM*########",),
    "call_no": ("*#########", "@*########", "*####*####", "I*#######-@", "*###-*###",),
    "check": ("*#####", "0*#########", "8*########", "E*#######*",),
    "policy": ("*##-####-@##", "@*##-####-##", "*########", "*###@@###",),
    "device": ("SN*######", "@@@*#####", "*##-*######", "21*########", "*####@",),
    "plate": ("@@@ *##", "@@@*###", "*##-@@@", "@@ *####", "*@@#*##",),
    "vin": ("1@&*&B##*&@######", "5@@&*##*##@#*####", "J@#*&&##*#@0#####",),
    "dl": ("@*######", "*#########", "@*##-##-####", "*######-@",),
    "licence": ("PT*####", "PT.0*####", "*#####", "PTA-*###", "PHT-PT-LIC-*####", "05-0*###",),
    "npi": ("1#########",),
    "acc": ("*######", "*#########", "A26-*#####", "@@*########", "*##-####-@@",),
    "invoice": ("INV-*####", "*######", "S*####-26", "*####-0*",),
    "tracking": ("9*## #### #### #### ####", "1Z*@#*@#*#########", "70## #### #### ####",),
    "docket": ("26-CV-*###", "CC-*#####", "@*## ####",),
    "card4": ("####",),
    "unit": ("", "", "", " Apt *##", " Unit *@", ", Apt. @", " Rear", " Trlr *#",),
    "house": ("*#", "*##", "*###", "*####", "*##-*#", "*## 1/2", "N*## W*###",),
    "house2": ("*##", "*###", "*####",),
    "suite": ("", ", Ste *##", ", Suite @", " Bldg *", ", Suite *##-@", " 3rd Fl",),
}  # fmt: skip
_WAYS = (
    "{0:%m/%d/%Y}", "{0:%m/%d/%Y}", "{0.month}/{0.day}/{0:%y}", "{0.month}/{0.day}/{0.year}", "{0:%m/%d/%y}", "{0.month}-{0.day}-{0:%y}", "{0:%m-%d-%Y}", "{0:%b} {0.day}, {0.year}",
    "{0:%B} {0.day}, {0.year}", "{0:%b}. {0.day}, {0.year}", "{0:%d-%b-%y}", "{0:%Y-%m-%d}", "{0.month}.{0.day}.{0:%y}", "{0:%B} {1}, {0.year}", "{0.day} {0:%B} {0.year}", "{0:%Y}/{0:%m}/{0:%d}",
)  # fmt: skip

AROUND = Surroundings(
    first=FIRST,
    last=LAST,
    numbers=_NUMBERS,
    born=(date(1936, 5, 3), 26_400),
    days=(date(2026, 1, 5), 325),
    letters="ABCDEFGHJKLMNPRSTW",
    names={
        **NAMES,
        "last_first": ("{last}, {first}", "{last}, {first} {letter}", "{last}, {first} {letter}."),
        "middle": ("{first} {letter}. {last}", "{first} {letter} {last}"),
        "last_f": ("{last}, {f}", "{last} {f}.", "{last},{f}"),
        "suffixed": ("{first} {last} Jr", "{first} {last}, Sr.", "{first} {last} II"),
    },
    called=CALLED,
    ways=_WAYS,
    shorts=(
        "{0.month}/{0.day}",
        "{0.month}/{0.day}",
        "{0:%m/%d}",
        "{0.month}-{0.day}",
        "{0:%b} {0.day}",
        "{0.day}-{0:%b}",
    ),
    spoken=("{0:%B} {0.day}", "{0:%B} {1}", "{0:%b} {1}", "{0:%b} {0.day}"),
    sent=(
        "{0:%m/%d/%Y}",
        "{0:%b} {0.day}, {0.year}",
        "{0.month}/{0.day}/{0:%y}",
        "{0:%d-%b-%Y}",
        "{0:%Y-%m-%d}",
    ),
    spans=(
        "{0:%m/%d/%Y} - {1:%m/%d/%Y}",
        "{0.month}/{0.day}/{0:%y} - {1.month}/{1.day}/{1:%y}",
        "{0:%m/%d/%y}-{1:%m/%d/%y}",
        "{0:%b} {0.day} - {1:%b} {1.day}, {1.year}",
        "{0.month}/{0.day} - {1.month}/{1.day}/{1.year}",
    ),
    months=("{0:%m/%Y}", "{0.month}/{0.year}"),
    stays="{0:%m/%d/%Y} - {1:%m/%d/%Y}",
    years=(1979, 2025),
    phones=(
        "({0}) {1}-####",
        "({0}) {1}-####",
        "{0}-{1}-####",
        "{0}-{1}-####",
        "{0}.{1}.####",
        "({0}) {1} ####",
        "{0}/{1}-####",
        "1-{0}-{1}-####",
        "{0}{1}####",
    ),
    extensions=(" ext *###", " x*##", ", ext. *#", " x *###"),
    oldest=104,
    boxes=(
        ("{given}_{family}", None),
        ("{given}.{family}{n}", (1, 99)),
        ("{family}{given[0]}{n}", (100, 999)),
        ("the{family}s", None),
        ("{given}{n}", (1948, 2004)),
        ("{given[0]}.{family}", None),
    ),
    houses=(
        "letterbox.example.com",
        "homemail.example",
        "netpost.example.org",
        "inbox.example.net",
    ),
    desks=(
        ("frontdesk", "adjuster.team", "records", "medreview", "pt.referrals", "accounts"),
        ("bramwellpt.example", "tamsettclaims.example.com", "kinsale.example.org"),
    ),
    urls=(
        "https://portal.bramwellpt.example/u/*#####",
        "hep.motionwise.example/p/@@*###",
        "www.tamsettclaims.example.com/case/*######",
        "https://images.kinsale.example.org/v?id=*######",
    ),
    machines=("198.51.100.*#", "192.0.2.1##", "10.*#.*.*#"),
    streets=STREETS,
    post_boxes=("P.O. Box *###", "PO Box *##", "P O Box *####", "Post Office Box *##"),
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
        "agency": AGENCIES,
        "employer": EMPLOYERS,
        "employer2": EMPLOYERS,
        "school": SCHOOLS,
    },
)
"""Around the patients of these papers."""
invent_front_desk_person = partial(invent_from, AROUND)
"""Invents a patient with the people, places and numbers around: one of those at the front desk."""

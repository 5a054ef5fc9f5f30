"""People for the papers of courses of care: nobody and nowhere that redaction was tuned on."""

from __future__ import annotations

from datetime import date
from functools import partial

from evals.redaction.inventing import NAMES, Surroundings, invent_from
from evals.redaction.people import Pool

FIRST: dict[Pool, tuple[str, ...]] = {
    "common": tuple(
        (
            "Abel Abraham Ada Adrienne Aimee Alberta Alex Alexandra Allan Alonzo Andres Andy Angelica Angelo Angie Ann Antoinette Antonia Bennie Betsy"
            " Beulah Billie Bobbie Bradford Brandi Brendan Bret Brittney Bryant Candice Carroll Cathy Cecelia Charlie Cheri Christie Clark Claude Clint"
            " Consuelo Cornelius Darrel Daryl Debora Della Demetrius Devon Dewayne Dianna Domingo Dominick Dorthy Doyle Ed Effie Elbert Eldon Eli"
            " Elisabeth Ellis Emanuel Erma Ernie Ervin Eunice Felipe Frankie Freda Freddy Fredrick Garry Gertrude Gilberto Graciela Gregg Gretchen"
            " Horace Humberto Imogene Irvin Jacquelyn Janie Jeannette Jerald Jermaine Jimmie Jo Joey Jonathon Julius Kelley Kendall Kim Lamont Leland"
            " Lenora Leola Leonardo Lesley Lewis Lila Lionel Lizzie Lora Lottie Mae Marcos Marguerite Marty Meghan Merle Micheal Miranda Muriel Murray"
            " Nettie Ollie Patrice Ramiro Rebekah Rickey Rodger Rodolfo Sallie Sammy Shawna Shelia Shelly Sherrie Sophie Stacie Stefanie Stewart"
            " Sylvester Tammie Terrance Terrell Tomas Toni Tracie Trent Trisha Tyson Vicente Vicky Wilbert Wilfred Wilfredo Willis Wilson"
        ).split()
    ),
    "rare": (
        *(
            "Aaliyah Abhishek Adelheid Ahmad Ailani Aleksandra Almaz Amina Anand Anastasiya Andreea Aneta Anil Anisa Annika Anoush Anselmo Arnav Artem"
            " Arun Atanas Atsuko Augusto Ayumi Azamat Babak Bahar Baltazar Benedikta Berit Bolaji Borislav Brigitta Celestino Ciro Constanza Cyprian"
            " Daisuke Danilo Demba Dinesh Dmitri Ebere Eleftheria Eliška Emiko Emine Erzsébet Estefania Etsuko Eulogio Fabiola Faisal Filip Florin"
            " Frantisek Gabor Getachew Giulia Gwendolen Hadassah Hajime Halima Heidrun Hilario Hisako Hovhannes Igor Ilir Ioana Iqbal Irena Isabela"
            " Ishaan Istvan Ivana Jaroslav Jasmina Joaquim Jorgen João Kadiatou Kailash Kamal Kareem Konstantin Krisztina Larisa Ljiljana Lorenz Lucija"
            " Maheen Marwan Melaku Mihail Mikhail Milos Mitra Mounir Nabil Naima Namrata Neelam Neha Nuria Oleksandr Osman Paloma Paolo Paresh Polina"
            " Pradeep Purnima Radek Raisa Rakesh Rashid Ravi Rhiannon Rodrigo Sachin Samina Sandeep Satish Sayaka Senait Shahid Shigeru Shira Silvio"
            " Sinead Slavica Souad Stanislav Tadashi Tanvi Tariq Tatiana Tenzin Teresita Tesfaye Toshiko Uche Umar Varsha Violeta Viorica Yaroslav Yuri"
            " Zehra Ziad Zuzana"
        ).split(),
        "Maria Elena", "Kim Anh", "Abdul Karim",
    ),
    "wordlike": (
        *(
            "Africa Alpha America Angelic Angle Argentina Aria Asia Aurora Azalea Babe Baby Barb Barker Barney Bee Bell Belle Bentley Beryl Bethel"
            " Bianca Bird Boyd Brain Brewer Brock Brooklyn Brother Buffy Burton Butler Camellia Candida Cannon Canon Caprice Carmine Chancellor Clement"
            " Colton Coy Creed Cutter Desire Dick Dinah Doctor Draper Dulce Dyer Egypt Era Essex Farmer Favor Flame Franklin Freeman Gemma German Gift"
            " Ginny Goodman Granger Hal Hue Hutch India Jackson Jude Kimber Knox Lawyer Linen Loan Long Lovely Lovey Luna Luz Mac Magdalene Majesty"
            " Manual Marge Marquis Marshal Memphis Messiah Milagros Milan Minerva Napoleon Nat Olympia Omega Painter Pandora Parson Paz Pinkie Pleasant"
            " Portia Potter Priest Proctor Providence Rainy Raleigh Red Regal Reign Reina Remedios Remington Robyn Roosevelt Rosario Rosy Ryder Sal"
            " Sapphire Savanna September Sexton Shad Shorty Skye Solomon Son Spring Starling Stew Stockton Sumner Tennessee Thyme Tiara Trapper Trinidad"
            " Truman Valencia Venice Vienna Vine Vita Warner Webb Wheeler Winchester"
        ).split(),
        "Anna Grace", "Billy Ray",
    ),
}  # fmt: skip
LAST: dict[Pool, tuple[str, ...]] = {
    "common": tuple(
        (
            "Albert Allison Anthony Ashley Belcher Benjamin Berger Bernard Blake Blanton Boggs Brandt Britt Bruce Casey Childress Christian Clayton"
            " Clemons Cleveland Costa Covington Craig Crowe Crum David Davies Donahue Downing Dunbar England Everett Felix Flanagan Foreman Francis"
            " Godfrey Gregg Griggs Guy Haney Hartley Hastings Herman James Johns Joseph Keith Kendrick Kirk Knowles Krueger Lindsay Lloyd Lott Lugo Lutz"
            " Lynn Lyon Mackey Maloney McCann McCray McFadden McGhee McGinnis Meeks Michael Mobley Mora Morin Newsome Nieves Noel Norman O'Connell"
            " O'Donnell O'Neil Odell Owen Patrick Paul Pearce Pickett Preston Randall Rangel Raymond Reyna Richard Roberson Rodriquez Roman Rosa Rosado"
            " Roy Rutherford Shannon Shea Sherman Simms Simon Sinclair Snider Spivey Starr Steele Stinson Stuart Swain Tatum Tracy Travis Tyler"
            " Velazquez Villa Vincent Vinson Walden Walter Webber Werner Whitney Wiley William Witt Womack Wynn"
        ).split()
    ),
    "rare": (
        *(
            "Abramov Acosta-Ruiz Adeleke Aguinaldo Ahlstrom Alekseev Amarasinghe Amundsen Angelopoulos Aoki Arakelyan Arellanes Avakian Babic Baczynski"
            " Bakshi Balogun Bangura Barbieri Batbayar Bekele Belyakov Bergquist Bernardino Birnbaum Blazejewski Boyajian Bustamante Caballes Camarillo"
            " Caputo Cavanagh Chandrasekhar Chavarria Christodoulou Ciccone Conteh Cortez-Luna Cruickshank Dahlberg Danso Das Delapena Devaraj Dhaliwal"
            " Dimitrov Donatelli Dubrovsky Dumitru Dvorak Egbuna Eisenhower Elizondo Eriksen Escamilla Falkenberg Feng Fjelstad Fortier Frangos Fukuda"
            " Garabedian Getahun Gonsalves Gorecki Guimond Gurung Gutowski Gyasi Hamasaki Haugland Henriquez Hirano Hofstetter Holmquist Horowitz"
            " Hossain Hovsepian Iglesias Imamura Isakov Iwasaki Jankowski Jansson Jha Johannsen Jovanovic Kalra Karlsson Kasprzak Katsaros Keawe Kebede"
            " Khachatryan Kimura Kinoshita Koenig Kohli Kraszewski Labrecque Langlois Lavoie Legaspi Levesque Lindstrom Lopresti Lundgren Macek Mamedov"
            " Manoukian Mastroianni Matsuda Mbaye Mendiola Milosevic Mirzaei Mishra Molnar Morales-Vega Nadeau Naidoo Natividad Nevarez Ngo Nikolic"
            " Nordstrom Obando Obeng Ohanian Okamoto Olaleye Opoku Ostrowski Ouedraogo Palaniappan Palmieri Panganiban Paquette Parikh Pavlov Pereyra"
            " Pietrangelo Pokharel Popov Poulsen Prasad Rabinowitz Ramachandran Robichaud Rossi Saechao Sahin Sandhu Santoro Savchenko Schoenfeld"
            " Sedlacek Selvaraj Sengupta Shimizu Simonsen Smirnov Sobolewski Suzuki Tedeschi Tesfamariam Topalian Ueda Uribe Valdivia Varghese Verma"
            " Vermeulen Walczak Wasilewski Yeboah Zabala Zepeda Zimmermann"
        ).split(),
        "Van Nostrand", "De Guzman", "Al-Sayed", "Ní Bhriain", "Da Costa",
    ),
    "wordlike": tuple(
        (
            "Almond Askew Badger Banker Bare Barge Barrier Bash Batten Bear Beech Bellows Bent Binder Blessing Bloomer Boardman Boatwright Bolden"
            " Boozer Bounds Bowling Brake Brew Brim Brink Bunker Bunting Buss Buster Canning Caraway Cardinal Champagne Charity Cheney Chow Clough"
            " Commander Coney Conger Cool Copper Cousin Cover Coward Crank Creel Crouse Crump Cull Cutler Cutting Danner Deck Delay Dexter Divine Drown"
            " Dryer Dull Feaster Felt Fielder Fielding Flack Fly Forester Gallant Gist Granger Grass Greenwood Grill Grizzle Grow Guild Gully Hacker"
            " Hanger Harden Harder Hash Hoard Horner Huntsman Kindred Kiss Lair Lavender Lawyer Leal Lease List Locker Longshore Looney Loveless Main"
            " Majors Maple Maze Merryman Messer Miner Mock Monger Motley Mount Mull Munch Nock Northern Numbers Overman Paddock Pare Parent Peek Peeler"
            " Pence Pick Pickering Plowman Plummer Pollock Ponder Pullen Purser Queen Real Ream Redding Ringer Rooker Rowan Rucker Ruff Runner Rushing"
            " Saddler See Session Severance Shearer Sheriff Shipman Shirk Shorter Shuck Sizer Skipper Smoot Spear Speck Spicer Spiller Spoon Spooner"
            " Steward Stickler Stockman Stoner Storer Strait Strand Struck Sturgeon Surface Swank Sweat Swindle Tally Tapper Tart Teller Thrasher Till"
            " Topper Trader Tribble Trim Tutor Urban Vail Vestal Wagoner Weir Whiting Whittle Wicker Winner Withers Witty Woodman Worthy Younger"
        ).split()
    ),
}  # fmt: skip
CALLED = (
    "Ace", "Aunt Dot", "Big Ed", "Boo", "Butch", "Chip", "Coach Rick", "D.J.", "G-Ma", "Granny Sue", "Hoss", "K.C.", "Mee-Maw", "Oma", "Pudge", "Slim", "Tita Cora",
)  # fmt: skip
TOWNS = (
    "Ardmore", "Boerne", "Bogalusa", "Cheboygan", "Clinton", "Coffeyville", "Crowley", "Cushing", "Dalton", "Derby", "Dyersburg", "El Reno", "Elgin", "Enterprise", "Fergus Falls", "Fremont", "Fulton", "Galesburg", "Glasgow",
    "Glendive", "Glenwood Springs", "Grand Island", "Grants", "Guymon", "Hastings", "Hibbing", "Holland", "Hood River", "Indiana", "Jasper", "Jefferson City", "Kirksville", "La Porte", "Lake City", "Laurel", "Lebanon", "Liberty",
    "Livingston", "Logan", "Longmont", "Ludington", "Malone", "Marion", "McAlester", "Monmouth", "Mount Pleasant", "Mountain Home", "New Bern", "Ontario", "Page", "Palestine", "Paris", "Pella", "Plymouth", "Provo", "Pueblo",
    "Rawlins", "Red Wing", "Rising Sun", "Rock Springs", "Roseburg", "Safford", "Seneca", "Sierra Vista", "Sleepy Eye", "Sparta", "St. Albans", "Stevens Point", "Sweet Home", "Thief River Falls", "Tifton", "Tyler", "Vidalia",
    "Warren", "Waverly", "West Plains", "Wolf Point", "Yuba City",
)  # fmt: skip
STATES = (
    "AR", "GA", "Ga.", "KS", "LA", "MN", "MS", "Minn.", "NC", "ND", "NE", "NM", "NY", "OH", "OK", "OR", "Oklahoma", "Ore.", "SC", "SD", "TX", "UT", "VT", "Wis.",
)  # fmt: skip
STREETS = (
    "Acorn Hollow Rd", "Ambrose Ave", "Angel Fire Loop", "Barley Field Ln", "Bayberry Loop", "Bear Claw Dr", "Bellflower St", "Black Oak Rd", "Bluebonnet Ln", "Brickyard Rd", "Bridle Path Way", "Cactus Wren Ct", "Candlestick Dr",
    "Cattail Cv", "Chinaberry Ave", "Church Hill Rd", "Cider Mill Rd", "Coffee Pot Dr", "Copper Canyon Trl", "Corporate Center Dr", "County Road 612", "Cross Creek Xing", "Cumberland Gap Rd", "Deer Path", "Devon Pl", "E 27th Ave",
    "E Broad St", "E State Hwy 44", "Elderberry Ln", "Evergreen Ter", "Farmhouse Rd", "Firethorn Dr", "Flint Ridge Rd", "Gettysburg Ave", "Golden Eagle Dr", "Grant St", "Grape Arbor Ln", "Gunpowder Rd", "Hamlet Ct", "Hayride Rd",
    "High St", "Honeysuckle Way", "Horseshoe Bend", "Huckleberry Rd", "Iron Bridge Rd", "Jacobs Well Rd", "Kestrel Ct", "Kiln Rd", "Ladyslipper Ln", "Lakemont Ave", "Little River Rd", "Magnolia Bluff", "Mallard Pond Dr",
    "Market St", "Mill Street Ext", "N 48th Plz", "N Cascade Ave", "NW 9th Ter", "Nutmeg Ln", "Old Depot Rd", "Old Orchard Cir", "Opal Ave", "Partridge Run", "Peach Blossom Dr", "Pepperwood Ct", "Persimmon Ridge Rd",
    "Pine Needle Ln", "Quail Ridge", "Railroad Ave", "Red Barn Rd", "Rustic Gate Dr", "S Elm", "S Jefferson Ave", "SW 14th Ct", "Salt Lick Rd", "Shoal Creek Dr", "Snowbird Ln", "Temple View Dr", "Thornapple Rd", "Tin Cup Dr",
    "US 71 Bypass", "Valley View Rd", "Van Ness Ave", "W 130th St", "Wild Plum Ct", "Windsor Gate", "Woodchuck Hill Rd",
)  # fmt: skip
FACILITIES = (
    "Ardent Path Physical Therapy", "Brindley Physical Therapy", "Cobalt Physical Therapy & Sports", "Colebrook PT Associates, Inc.", "Haverlock Rehab & Sports Medicine", "Marchmont Physical Therapy, LLC",
    "Mill City Physical Therapy", "Move Well of Pennick", "New Heights Therapy", "Pennick Orthopedic & Sports PT", "Restore PT", "Sorrel Creek Physical Therapy", "Tessaly Physical Therapy Group", "Trailside Rehabilitation",
    "Wendover Balance & Spine PT",
)  # fmt: skip
PRACTICES = (
    "Ashgate Family Medicine", "Brindley Orthopaedics", "Colebrook Sports Medicine", "Drs. Marbury and Stoll", "Haverlock Primary Care", "Haverlock Spine & Pain", "Marchmont Neurology", "Marchmont Women's Clinic",
    "Pennick Bone & Joint", "Pennick Internal Medicine, LLC", "Red Bridge Pediatrics", "Sorrel Creek Family Health", "Tessaly Hand & Shoulder Center", "Wendover Medical Associates",
)  # fmt: skip
HOSPITALS = (
    "Brindley County Medical Center", "Colebrook Surgical Center", "Haverlock Regional Hospital", "Marchmont University Hospital", "Our Lady of Wendover", "Pennick Memorial Hospital", "Sorrel Creek General",
    "St. Columba's Tessaly",
)  # fmt: skip
IMAGING = (
    "Brindley Open MRI", "Colebrook Radiology, PC", "Haverlock Imaging Center", "Marchmont MRI & Diagnostic", "Pennick X-Ray", "Tessaly Radiology Associates",
)  # fmt: skip
AGENCIES = (
    "Autumn Ridge Assisted Living", "Brindley VNA", "Caring Circle Home Health", "Haverlock Place Rehab & Nursing", "Marchmont Home Care", "Pennick Senior Village", "Wendover Home Health",
)  # fmt: skip
EMPLOYERS = (
    "Aardvark Pest Control", "Anytime Plumbing", "Ardmoor Meats", "Blue Ox Hardware", "Brindley Area Schools", "Brindley Bottling", "Brindley Police Department", "Buttermilk Donuts", "Castle Rock Concrete", "Checkered Flag Auto",
    "City of Haverlock", "Colebrook Casket Co.", "Colebrook Water Authority", "Cornerstone Masonry", "Cozy Critters Vet", "Del Sol Produce", "Dutch Oven Bakery", "Eagle Express Freight", "Fairhaven Assisted Living",
    "Five Points Grocery", "Frontline Security", "Goldenrod Nursery", "Haverlock Furniture", "Haverlock Transit", "Hilltop Dairy", "J & S Roofing", "Kangaroo Moving", "Lakefront Marina", "Lazy Acres Farm",
    "Liberty Bell Pest & Lawn", "Lucky Star Casino", "Marchmont Airport Authority", "Marchmont Steel", "Morning Glory Daycare", "Mountaintop Propane", "New Leaf Landscaping", "Northwind HVAC", "Old Mill Pottery",
    "Pennick County Sheriff", "Pennick Glassworks", "Pennick Public Schools", "Prairie Gold Foods", "Precision Tool & Mold", "Quick Stop #118", "Rainbow Cleaners", "Sorrel Creek Winery", "Speedy Lube", "Superior Drywall",
    "Tessaly Paper", "Tessaly Parks Department", "The Daily Grind Cafe", "The Hair Loft", "Upland Poultry", "Wendover Post Office", "Wendover Textile",
)  # fmt: skip
SCHOOLS = (
    "Brindley High School", "Colebrook Regional HS", "Ella Baker Elementary", "Haverlock Community College", "Haverlock Middle", "Holy Cross Academy", "Marchmont Tech", "Pennick Area High School", "Sorrel Creek Elementary",
    "Tessaly Christian School", "Wendover State",
)  # fmt: skip
_NUMBERS: dict[str, tuple[str, ...]] = {
    "member": ("@@@*########", "*########", "W*########", "*##########", "*&&#&&#&&##", "*&&#-&&#-&&##", "H*#######-00", "*#######*01", "@@*########", "*##-##-####", "YP@*########", "*########@", "R*#########", "M*#### ####"),
    "member2": ("*&&#&&#&&##", "*&&#-&&#-&&##", "@@@*########", "*########"),
    "group": ("*#####", "*#######", "00#####-**", "@@*####", "*####", "*##-****", "@*####-##"),
    "ssn": ("1##-*#-####", "2##-*#-####", "4##-*#-####", "5##-*#-####", "3## *# ####"),
    "ssn4": ("####",),
    "mrn": ("*######", "*########", "00*####", "H*#######", "*##-###", "P*####", "*#####-**", "BR-*#####"),
    "account": ("*######", "*########", "A-*#####", "*####.*", "V*#######", "*#########"),
    "claim": ("*########", "WC-26-*####", "*##-######-@@", "*@*#######", "26*########", "*#####-*##-*", "*## *## *###"),
    "icn": ("*###########", "26*##########", "E*#########"),
    "request": ("*#########", "A*#######", "REQ-*#####", "P*#######", "26-*######", "*#####-**", "0*#######"),
    "call_no": ("*#######", "C-*######", "*#########", "I*#####@"),
    "policy": ("*#########", "@@*#######", "*##-####-*", "LTD-*#####"),
    "device": ("*########", "@*######", "@@@*####", "*##-*####", "SN*#######", "2*##@*##"),
    "plate": ("@@@ *###", "*@@@###", "@@*###", "@@@-*##*"),
    "vin": ("1@&&&*##*#@&*#####", "2@&&&*##&@*######", "5@&&*&##*@*######"),
    "dl": ("@*######", "*#########", "@@*####*", "*## *## ***"),
    "licence": ("PT*####", "*#####", "PT-*#####", "PTA-*####", "40QA0*#####", "PT.*#####", "0*######"),
    "npi": ("1#########",),
    "acc": ("*########", "*#######-**", "26*######", "@@*######"),
    "invoice": ("*######", "INV-*####", "S*#####"),
    "card4": ("####",),
    "trip": ("*#######", "T-*######", "*####-*-A", "B*#####"),
    "unit": ("", "", "", "", " Apt *#", ", Apt @", " #*##", " Trlr *#", ", Unit *@"),
    "house": ("*#", "*##", "*###", "*####", "*## 1/2"),
    "house2": ("*##", "*###", "*####"),
    "suite": ("", "", ", Suite *#", ", Ste *##", " Ste. @", ", 2nd Floor"),
}  # fmt: skip
_WAYS = (
    "{0:%m/%d/%Y}", "{0:%m/%d/%Y}", "{0:%m/%d/%Y}", "{0.month}/{0.day}/{0.year}", "{0.month}/{0.day}/{0:%y}", "{0:%m/%d/%y}", "{0:%m-%d-%Y}", "{0.month}-{0.day}-{0:%y}", "{0:%B} {0.day}, {0.year}",
    "{0:%b} {0.day}, {0.year}", "{0:%d-%b-%y}", "{0:%Y-%m-%d}", "{0:%m.%d.%Y}", "{0:%d %B %Y}", "{0:%b}. {0.day}, {0.year}",
)  # fmt: skip

AROUND = Surroundings(
    first=FIRST,
    last=LAST,
    numbers=_NUMBERS,
    born=(date(1938, 6, 3), 26_400),
    days=(date(2026, 1, 5), 322),
    letters="ABCDEFGHJKLMNPRSTW",
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
        "suffixed": ("{first} {last} Jr.", "{first} {last}, Sr.", "{first} {last} II"),
    },
    called=CALLED,
    ways=_WAYS,
    shorts=(
        "{0.month}/{0.day}",
        "{0.month}/{0.day}",
        "{0.month}/{0.day}",
        "{0:%m/%d}",
        "{0.month}-{0.day}",
    ),
    spoken=("{0:%B} {0.day}", "{0:%B} {1}", "{0:%b} {1}", "{0:%B} {0.day}"),
    sent=(
        "{0:%m/%d/%Y}",
        "{0:%B} {0.day}, {0.year}",
        "{0.month}/{0.day}/{0.year}",
        "{0:%b} {0.day}, {0.year}",
        "{0.month}/{0.day}/{0:%y}",
    ),
    spans=(
        "{0:%m/%d/%Y} - {1:%m/%d/%Y}",
        "{0:%m/%d/%y}-{1:%m/%d/%y}",
        "{0.month}/{0.day} - {1.month}/{1.day}/{1:%y}",
    ),
    months=("{0:%m/%Y}", "{0.month}/{0.year}"),
    stays="{0:%m/%d/%Y} - {1:%m/%d/%Y}",
    weekdays=("Monday", "Tuesday", "Wednesday", "Thursday", "Friday"),
    years=(1988, 2025),
    phones=(
        "({0}) {1}-####",
        "({0}) {1}-####",
        "{0}-{1}-####",
        "{0}-{1}-####",
        "{0}.{1}.####",
        "({0}){1}-####",
        "1-{0}-{1}-####",
    ),
    extensions=(" ext *##", " x*##", ", ext. *###", " x *#"),
    oldest=102,
    boxes=(
        ("{given}.{family}", None),
        ("{family}.{given}", None),
        ("{given[0]}{family}", None),
        ("{given}{family}{n}", (2, 99)),
        ("{given}_{n}", (1951, 2004)),
    ),
    houses=(
        "inboxly.example.com",
        "homemail.example",
        "fastletter.example.net",
        "webpost.example.org",
    ),
    desks=(
        ("frontdesk", "billing", "referrals", "pt.scheduling", "auths", "rides"),
        ("brindleypt.example", "haverlock.example.org", "pennickhealth.example.com"),
    ),
    urls=(
        "https://portal.brindleypt.example/m/*######",
        "www.haverlock.example.org/pay/@*####",
        "exercises.pennickhealth.example.com/p/*@*##@",
        "https://forms.tessaly.example/r/*#####",
    ),
    machines=("192.0.2.1##", "198.51.100.*#", "10.*#.*.1##"),
    streets=STREETS,
    post_boxes=("P.O. Box *###", "PO Box *####", "P. O. Box *##", "PO BOX *###"),
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
invent_attending_person = partial(invent_from, AROUND)
"""Invents a patient with the people, places and numbers around: one who attends a course of care."""

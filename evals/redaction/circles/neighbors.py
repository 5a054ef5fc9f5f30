"""People for the papers of a clinic's neighbors: nobody and nowhere that redaction was tuned on."""

from __future__ import annotations

from datetime import date
from functools import partial

from evals.redaction.inventing import NAMES, Surroundings, invent_from
from evals.redaction.people import Pool

FIRST: dict[Pool, tuple[str, ...]] = {
    "common": tuple(
        (
            "Abby Adan Addie Adeline Adolph Aida Aileen Alexandria Ali Althea Angelina Annabelle Antony Armand Aubrey Avery Benito Bernadine Bernardo Bettie Blaine"
            " Bruno Bryon Callie Cara Carlo Carmela Cathleen Cecile Cherie Clarice Clarissa Cleo Colby Corinne Cornelia Damien Darwin Deloris Dena Denis Denny Donny"
            " Dudley Eddy Edmond Elise Eliza Elliot Elma Elvin Elwood Emery Emmanuel Errol Estella Etta Fidel Francisca Galen Gerry Giovanni Glenna Gonzalo Graham"
            " Gregorio Harlan Helene Hilary Hiram Isabelle Isaiah Issac Janette Jayne Jayson Jeanie Jeanine Jess Jodie Joesph Katharine Kendrick Keri Kermit"
            " Kimberley Kris Kurtis Latisha Lea Leanne Lela Lorene Louie Malinda Marcel Mariano Marisa Maritza Maude Mavis Maynard Melba Merrill Millard Mollie"
            " Monroe Nell Nestor Nickolas Noemi Patrica Pierre Quinton Raphael Rena Rocco Ronny Russel Sammie Scotty Sebastian Serena Shauna Sondra Staci Stefan"
            " Stephan Stevie Susana Susanne Sybil Terence Thurman Tristan Ulysses Vaughn Willa Woodrow Zachery"
        ).split()
    ),
    "rare": (
        *(
            "Adeola Afua Agathe Akira Aliaksandr Almudena Altagracia Amirhossein Anfernee Anfisa Angharad Anoosh Antonija Apolinar Araceli Armine Asuncion Ayaan"
            " Ayelet Balwinder Baraka Behrouz Bernadett Bich Blessing-Ann Bojan Boniface Calogero Candelaria Carmelita Chanthavy Chayton Chioma Dae-Jung Dalisay"
            " Damaris Davit Dawit Devi Dieudonne Dilip Djamila Dolores-Ann Dong-Hyun Eamon Eiji Eligio Emese Endre Enzo Eyob Faiza Farid Fikret Franciszek Gagandeep"
            " Giselle-Marie Gitanjali Grazyna Guillermina Habib Harpreet Haruto Hemant Hermenegildo Hoa Hyun Ibtisam Iglika Inderjit Ines Irina Ivelisse Jagoda"
            " Jaskaran Javad Jiho Jin-Soo Joaquina Jovan Juhi Kaito Kazuko Kehinde Koffi Krystyna Kunal Lorenza Lupita Magdaleno Manpreet Mariana Marisela Mihaela"
            " Minh Miyuki Moana Mukesh Mwangi Nanami Natsuki Ndidi Nermin Nikos Nima Nirmala Odalys Oyinkan Pema Porfirio Preeti Rafaela Ramón Rigo Roksana Roya"
            " Ruchi Rutendo Ryoko Saba Sakura Samuela Sefa Sevgi Silvana Simone-Lee Sione Sopheap Stanislaw Suda Sumiko Susanti Tala Thi Tien Uriel Vanja Vasilis"
            " Veena Vikas Wanda-Lynn Wangari Yaa Yamileth Yelena Yitzhak Yolanda-Rae"
        ).split(),
        "Ana Lucía", "Ngoc Mai", "Abd al-Aziz",
    ),
    "wordlike": (
        *(
            "Adventure Aide Alba Amour Angeles Asa Atlas Ballad Barbie Beauty Bellamy Berkeley Bok Boone Bowie Bowman Bravery Buena Cairo Calico Carpenter Carry"
            " Chancey Chin Chosen Conception Creek Crew Cross Decker Dior Divine Dutch Else Epiphany Eternity Fairy Fanny Forever France Gardner Garrison"
            " Genie Heavenly Hendrix Heritage Honesty Infinity Jagger Jones Journee Justus Keen Keys Knight Lace Ledger Lore Loyalty Magic Marley Marry Marvelous"
            " Mead Meta Million Mina Miss Mission Modesto Mora Moxie Mystery Nature Navy Nona Oaks Oslo Palma Passion Pride Princeton Psalm Rhea Rio Rivers Rogue"
            " Romeo Royalty Santana Santo See Seven Shin Shine Sommer Soo Soul Symphony Terra Tranquility Una Unique Ute Vida Viva Warden Wyatt Yale"
            " Zelda"
        ).split(),
        "Mary Alba", "Bobby Dean",
    ),
}  # fmt: skip
LAST: dict[Pool, tuple[str, ...]] = {
    "common": tuple(
        (
            "Aaron Aldridge Ames Amos Arrington Arthur Baca Barnard Barry Bernal Bingham Bland Bonilla Bowden Brandon Braun Bray Brewster Bruno Burrell Byrne"
            " Carlton Chamberlain Chappell Christopher Chung Colbert Conklin Connolly Cornett Correa Costello Dickinson Donnelly Duarte Dunham Dwyer Elmore Erwin"
            " Espinosa Feliciano Forrest Fritz Gibbons Givens Goins Goldberg Groves Hankins Hannah Hathaway Henley Herbert Hickey Hilliard Hinkle Holliday Hoskins"
            " Inman Jeffries Joyce Katz Kenney Kimball Kuhn Lacy Ladner Leslie Lovell Lowry Lund Madison Manley Manuel Marrero Mata McCabe McCain McCauley McClellan"
            " McClendon McCord McDermott McGill McKinley McNeal McNeill McQueen Meredith Milton Montes Morse Muller Muniz Murdock Padgett Paige Palacios Phipps"
            " Pierson Pritchard Quinones Quintana Ritchie Salgado Samuels Sanderson Schmitt Shafer Sheehan Simons Snell Stanford Stroud Swartz Tapia Teague Thomason"
            " Thurman Tidwell Tolbert Tomlinson Trent Vogel Waddell Welsh Weston Whaley Willard Wiseman"
        ).split()
    ),
    "rare": (
        *(
            "Abdelrahman Abegunde Adekunle Aghajanian Aguirre-Soto Ahanonu Alemayehu Altamirano Alvarenga Anyanwu Aoyama Aravamudan Asgari Aslanian Awad Azevedo"
            " Babayan Bajwa Bartolome Bednarz Berhane Bertolini Bogosian Buonocore Cabrera-Soto Canizales Caradonna Carbajal Cervantes-Mora Clavijo Concannon"
            " Coulibaly Cusimano Dagher Dang Demirci DiPasquale Doherty-Lane Dosunmu Ebrahimi Eguchi Esposito-Ray Fadel Farooqui Fiorello Fuentes-Ray Galstyan"
            " Ghebre Gnanasekaran Goncalves Gorospe Guerrero-Diaz Guzowski Habibi Harutyunyan Hassanzadeh Hernandez-Pool Hidalgo-Cruz Hirose Hjelm Houlihan Hussaini"
            " Ibarra-Cruz Ikeda Inoue Ivanovic Juarez-Luna Kalinowski Kaneshiro Karimi Kayihura Keohane Khatri Kimathi Kokubun Kondratiev Kwarteng Laaksonen"
            " Lagerstrom Lam-Ortiz Lazaridis Lomidze Lukashenko Lukic Maamar Macalintal Madrigal-Ruiz Magsaysay Manganiello Maravilla Maruyama Mbatha Menon"
            " Mikhailov Monteverdi Murakami Nasser Navarrete Nemeth Nguema Novakovic Nowicki Oganesyan Okonkwo-Bell Olaniyan Orozco-Lee Ortiz-Vega Padilla-Rey"
            " Pagonis Panagos Pankratz Papazian Pham-Cole Piatek Pinheiro Pribyl Quigley-Roe Quiñonez Raghunathan Rahimi Rangaswamy Reyes-Tan Rosenzweig Rostami"
            " Saldivar Samarasinghe Sandoval-Lee Sarkissian Schuylenburg Shirazi Sidiropoulos Soriano Subramanian Swiatek Tamayo Tavares Tekle Thammavong Thapa"
            " Toussaint Tran-Hughes Trujillo-Paz Tsegaye Tyszkiewicz Urbina Villarreal-Gil Wachowski Wanjiru Zamudio Zapata-Ruiz"
        ).split(),
        "Van Der Meulen", "De La Torre", "Al-Masri", "Ó Súilleabháin", "Dos Anjos",
    ),
    "wordlike": tuple(
        (
            "Armour Arrow Bain Bangs Banner Bays Blades Blanks Blazer Blossom Bonds Bottoms Bragg Breeding Breeze Brothers Bury Butt Canada Captain Carry Center"
            " Chick City Clipper Coil Coke Confer Cost Council Craven Creed Crocker Crooks Current Dates Deem Dice Dow Duff Dutch Earls Eden Ensign Fanning Feathers"
            " Fines First Flake Flick Folks Fore Forward Games Gent Gram Grams Gravely Gunning Halt Harms Herald Highland Hills Hitchcock Hole Homes Hopping Huddle"
            " Hurry Jumper Junk Kicks Kitchens Knack Lackey Lax Lear Leech Lemons Lesser Linen Liner Lines Lipps Lore Lucky Manners Mares Mounts Neighbor Nobles"
            " Notice Pal Paradise Pell Peoples Phoenix Plain Polite Poor Pry Puff Quarry Quirk Rank Raver Roe Sack Sell Settles Sharps Shores Shows Simmer Slick"
            " Sober Spell Spray Sprinkle Squire Stairs Stall Staple Stay Stocks Storms Stroll Styles Suits Tea Thrash Thrift Toms Toney Tools Topping Utter Wafer"
            " Wager Wakefield Waltz Weathers Wilde Willing Wills Wire Woodland Woody Yawn"
        ).split()
    ),
}  # fmt: skip
CALLED = (
    "Aunt Tee", "Bam", "Big Daddy Ray", "Birdman", "Bop", "Coach V", "Cubby", "Dimples", "Doll", "Gram Pat", "Honey B", "J.B.", "Jelly", "Ma Bell", "Moose", "Nanny Lou", "Papaw", "Poppo", "R.W.", "Smokey", "Sugar",
    "Tank", "Yaya",
)  # fmt: skip
TOWNS = (
    "Albemarle", "Alpena", "Antigo", "Apopka", "Arcata", "Artesia", "Atmore", "Bar Harbor", "Barre", "Belle Fourche", "Berea", "Bonham", "Bowie", "Branson", "Brevard", "Burns", "Canton", "Ceres", "Chester",
    "Chickasha", "Choteau", "Clarion", "Comfort", "Corona", "Cottonwood", "Crescent City", "Crossville", "Cullman", "Dahlonega", "Deer Lodge", "Devils Lake", "Dublin", "Early", "Elizabeth City", "Emmett",
    "Escondido", "Estes Park", "Evanston", "Fort Collins", "Friday Harbor", "Gaylord", "Grayling", "Greenville", "Gulf Shores", "Harlingen", "Hart", "Havana", "Hereford", "Homer", "Humble", "Huntington",
    "Ironwood", "Justice", "Lancaster", "Latrobe", "Leadville", "Lodi", "Lovington", "Magnolia", "Marathon", "Media", "Mercer", "Milan", "Mission", "Moab", "Monticello", "Nephi", "Nevada", "Niceville", "Oneida",
    "Opelika", "Oskaloosa", "Payson", "Poteau", "Rapid River", "Rice Lake", "Roundup", "Salmon", "Santa Claus", "Searcy", "Selma", "Slippery Rock", "Soldotna", "Steamboat Springs", "Sunbury", "Tell City", "Tomah",
    "Vale", "Weiser", "White Salmon", "Winner",
)  # fmt: skip
STATES = (
    "AK", "AL", "Ariz.", "CA", "CO", "FL", "Fla.", "ID", "IN", "Ind.", "KY", "MA", "ME", "MI", "MT", "NH", "NV", "PA", "Pennsylvania", "TN", "Tenn.", "VA", "WA", "WV", "WY",
)  # fmt: skip
STREETS = (
    "Almanac Rd", "Antler Ridge Rd", "Apricot Ln", "Armory St", "Aster Ct", "Banjo Ln", "Battery Park Rd", "Beekeeper Ln", "Bell Buoy Ct", "Bent Tree Pass", "Birch Run", "Blacksmith Ln", "Bobolink Dr",
    "Brass Lantern Way", "Bridgeport Ave", "Broomcorn Rd", "Bugle Call Rd", "Calico Corners", "Camp Meeting Rd", "Cardinal Perch", "Carousel Ct", "Cedar Swamp Rd", "Chalk Hill Rd", "Chicory Ln", "Clock Tower Sq",
    "Coneflower Ct", "Cotton Gin Rd", "County Rd 19 N", "Cranberry Bog Ln", "Creamery Rd", "Crooked Stick Dr", "Dove Cote Ln", "Dry Fork Rd", "E 3rd St S", "E Pioneer Way", "Edgemont Blvd", "FM 2094",
    "Falling Leaf Ln", "Fathom Dr", "Fiddlehead Way", "Fishhook Rd", "Foundry St", "Garnet Rd", "Ginkgo Ct", "Goose Hollow Rd", "Grindstone Rd", "Hackberry St", "Harvest Home Ln", "Hickory Nut Rd", "Hilltopper Dr",
    "Hobby Horse Ln", "Icehouse Rd", "Indigo Bunting Ct", "Jackdaw Ln", "Josephine St", "Juneberry Ln", "Kingpin Ave", "Ladder Rd", "Larkin Mill Rd", "Lime Kiln Ct", "Lincolnway W", "Locust Fork Rd",
    "Lost Mule Trl", "Maiden Choice Ln", "Marble Quarry Rd", "Marigold Ave", "Meeting House Rd", "Mockingbird Hill", "Mulberry Bend", "N 11th Ave W", "N Kickapoo St", "Needlepoint Rd", "Newbury Turnpike",
    "Old Ferry Landing", "Old Stagecoach Rd", "Osprey Nest Ln", "Paddlewheel Dr", "Parade Ground Rd", "Peppermill Ct", "Pilgrim Ave", "Plumb Line Rd", "Potato Patch Ln", "Prospector Loop", "Pumphouse Rd",
    "Quarter Horse Ln", "Rabbit Run", "Ropewalk Ln", "Roundhouse Rd", "S 200 East", "S Delaware", "SE Ankeny Ct", "Saddlebag Ln", "Schoolmaster Ln", "Sheep Gate Rd", "Silo Rd", "Skyline Cir", "Spinning Wheel Ln",
    "State Route 93", "Sugarbush Trl", "Sycamore Shoals", "Tannery Row", "Tea Rose Ct", "Timothy Field Rd", "Tollhouse Rd", "Trillium Way", "Umbrella Pt", "W Okmulgee Pl", "Waterwheel Ct", "Whistle Stop Rd",
    "Windlass Run", "Yarrow Ct",
)  # fmt: skip
FACILITIES = (
    "Ardlow Physical Therapy & Rehab", "Ascend Sports Rehab", "Brackney Hand & Physical Therapy", "Brackney PT", "Compass Rose Physical Therapy", "Fallowdale Orthopedic Physical Therapy, P.C.",
    "Fallowdale Therapy Works", "Good Stride Physical Therapy", "Kestlin Rehabilitation Partners", "Lever & Pulley PT", "On Your Feet Physical Therapy", "Orsley Spine & Sport PT", "Penmarrow Physical Therapy, LLC",
    "Riverwalk PT of Tavistone", "Slate Creek Rehab & Balance", "Tavistone Physical Therapy", "Three Oaks Rehabilitation", "Umberly Movement Lab", "Wrenfield Sports & Orthopedic Therapy, Inc.",
)  # fmt: skip
PRACTICES = (
    "Ardlow Family Physicians", "Brackney Orthopedic Group", "Brackney Podiatry", "Drs. Ansley and Pruett", "Fallowdale Internal Medicine", "Fallowdale Sports Medicine Institute", "Kestlin Bone & Spine",
    "Kestlin ENT & Balance Center", "Orsley Hand Surgery, PA", "Penmarrow Neurosurgical", "Penmarrow Primary Care", "Silver Maple Pediatrics", "Tavistone Occupational Medicine", "Tavistone Orthopaedics",
    "Umberly Women's Health", "Wrenfield Medical Group", "Wrenfield Pain & Physiatry",
)  # fmt: skip
HOSPITALS = (
    "Ardlow County General", "Brackney Memorial Hospital", "Fallowdale Medical Center", "Kestlin Surgery Center", "Our Lady of Orsley", "Penmarrow Community Hospital", "St. Swithin Regional",
    "Tavistone University Hospital", "Wrenfield Methodist",
)  # fmt: skip
IMAGING = (
    "Brackney Imaging", "Fallowdale Open MRI", "Kestlin Radiology Partners", "Orsley MRI & CT", "Penmarrow X-Ray & Ultrasound", "Tavistone Diagnostic Center",
)  # fmt: skip
AGENCIES = (
    "Ardlow Visiting Nurses", "Bright Window Home Health", "Fallowdale VNA", "Fireside Home Care", "Kestlin Manor", "Orsley Senior Suites", "Penmarrow Home Health, Inc.", "Tavistone Home Therapies",
)  # fmt: skip
DEALERS = (
    "Brackney Medical Supply", "Fallowdale Brace & Limb", "Kestlin Home Medical", "Orsley Orthotics", "Tavistone DME, LLC", "Umberly Mobility Center", "Wrenfield Surgical Supply",
)  # fmt: skip
EMPLOYERS = (
    "Ardlow Foundry", "Bagel Barn", "Bell & Buckle Harness Co.", "Big Pine Lumber Yard", "Black Kettle Coffee", "Brackney Board of Education", "Brackney Cold Pack", "Brackney Fire Department",
    "Buckeye Crane Rental", "Cherry Top Towing", "City of Tavistone", "Clover Patch Dairy", "Coyote Crossing Feed", "Crescent Moon Mattress", "Diamond Edge Glass", "Double Dip Creamery", "Eastfield Aluminum",
    "Fallowdale Casting", "Fallowdale County Highway Dept", "Fallowdale Sanitation", "First National Bank of Orsley", "Four Winds Moving", "Fresh Start Janitorial", "Gold Leaf Printing", "Grandma's Pie Kitchen",
    "Gray Fox Security", "Green Thumb Nursery & Sod", "Harvest Table Foods", "High Gear Cycles", "Honey Bear Daycare", "Hook & Reel Bait", "Kestlin Ambulance Corps", "Kestlin Distribution Center",
    "Kestlin Turbine", "Lamp Post Electric", "Lone Wolf Trucking", "Meadowbrook Manor", "Mister Muffler", "Old Town Trolley", "Orsley Police Dept.", "Orsley Ready-Mix", "Patriot Paving",
    "Penmarrow Correctional Center", "Penmarrow School District 14", "Penmarrow Shipyard", "Quilted Goose Crafts", "Red Rooster Grill", "Ridge Runner Courier", "Rolling Pin Bakery", "Silver Spoon Catering",
    "Snip & Clip Salon", "Tavistone Gas & Light", "Tavistone Linen", "Third Street Hardware", "Tumbleweed Tire", "Umberly Chicken", "Umberly Water District", "White Birch Casino", "Wrenfield Carton",
    "Wrenfield Plumbing & Drain",
)  # fmt: skip
SCHOOLS = (
    "Ardlow High School", "Brackney Consolidated School", "Brackney Tech", "Elijah McCoy Middle School", "Fallowdale High", "Fallowdale State", "Holy Rosary School of Orsley", "Kestlin Community College",
    "Kestlin Prep", "Marian Anderson Elementary", "Orsley Regional High School", "Penmarrow Academy", "St. Swithin School", "Tavistone Area HS", "Tavistone University", "Umberly Junior High", "Wrenfield Christian",
    "Wrenfield Union HS",
)  # fmt: skip
_NUMBERS: dict[str, tuple[str, ...]] = {
    "member": ("*#########", "@@*#######", "W*## ######", "@@@*##&#####", "*&#&-#&#-&&##", "*&#&#&#&&##", "*########-01", "M*#######*02", "*###-####-##", "U*#######", "ZG@*########", "*##########*", "*#####@@"),
    "member2": ("*########", "@*#######", "*##-###-###", "SS*######"),
    "group": ("*####", "*######", "@@*###", "0*#####", "*###-@@", "*#-*####", "76-*#####", "@*###*"),
    "ssn": ("0##-*#-####", "2##-*#-####", "3##-*#-####", "6##-*#-####", "5## *# ####"),
    "mrn": ("*#####", "*#######", "0*######", "M*######", "*###-###", "PT*####", "*######-*", "KS*#####"),
    "account": ("*#####", "*#######", "*###-####", "B*######", "*######-0*", "*##########"),
    "claim": ("*#######", "*###-*#-#####", "@@*########", "0*#-######", "WC*######", "*########-@", "*#### ##### *"),
    "icn": ("*##########", "20*#########", "@*#########", "26-*######"),
    "request": ("*########", "*#########", "PA*######", "T*########", "*####-####", "26*#####", "*######@"),
    "call_no": ("*######", "*########", "I-*#######", "*####-*", "CC*#####"),
    "policy": ("*########", "@@@*#####", "*##-#####-*#", "P*#######"),
    "device": ("*#######", "@@*#####", "*###-####", "@*####@", "SN *######", "*####@@##", "21*#######"),
    "plate": ("@@@ ####", "*## @@@", "@@ *####", "@##-*@@", "*@@ ###"),
    "vin": ("1@&&&*#&#@&*#####", "3@&&&*##*@*######", "4@&&*&##&@*#####*"),
    "dl": ("@*#######", "*########", "@@*#####@", "*###-##-####"),
    "licence": ("PT*###", "*######", "PT *####", "AT*####", "2*####", "PT0*####", "DPT-*####"),
    "npi": ("1#########",),
    "acc": ("*#######", "*####-*##", "@*#######", "26*#####"),
    "invoice": ("*#####", "*#######", "DT-*####", "R*######"),
    "card4": ("####",),
    "unit": ("", "", "", "", " Apt *@", ", Apt *##", " #*", " Lot *#", ", Unit *##", " Rear"),
    "house": ("*", "*#", "*##", "*###", "*####", "N*##W*####"),
    "house2": ("*#", "*##", "*###"),
    "suite": ("", "", ", Suite *", ", Ste @", " Suite *##", ", Bldg *", ", Lower Level"),
}  # fmt: skip
_WAYS = (
    "{0:%m/%d/%Y}", "{0:%m/%d/%Y}", "{0:%m/%d/%Y}", "{0.month}/{0.day}/{0.year}", "{0.month}/{0.day}/{0.year}", "{0:%m/%d/%y}", "{0.month}/{0.day}/{0:%y}", "{0:%m-%d-%y}", "{0.month}-{0.day}-{0.year}",
    "{0:%B} {0.day}, {0.year}", "{0:%b} {0.day}, {0.year}", "{0:%d-%b-%Y}", "{0:%Y-%m-%d}", "{0.month}.{0.day}.{0:%y}", "{0:%b} {1}, {0.year}", "{0.day} {0:%b} {0.year}",
)  # fmt: skip

AROUND = Surroundings(
    first=FIRST,
    last=LAST,
    numbers=_NUMBERS,
    born=(date(1937, 2, 11), 26_900),
    days=(date(2025, 12, 4), 350),
    letters="ABCDEGHJKLMNPRSTVW",
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
        "{0:%b} {0.day}",
    ),
    spoken=("{0:%B} {0.day}", "{0:%B} {1}", "{0:%B} {0.day}", "{0:%b} {0.day}"),
    sent=(
        "{0:%m/%d/%Y}",
        "{0:%B} {0.day}, {0.year}",
        "{0.month}/{0.day}/{0.year}",
        "{0.month}-{0.day}-{0:%y}",
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
    years=(1941, 2009),
    phones=(
        "({0}) {1}-####",
        "({0}) {1}-####",
        "{0}-{1}-####",
        "{0}-{1}-####",
        "{0}.{1}.####",
        "({0}){1}-####",
        "1-{0}-{1}-####",
    ),
    extensions=(" ext. *##", " x*###", ", ext *##", " Ext *#"),
    oldest=101,
    boxes=(
        ("{given}{family}", None),
        ("{family}{given[0]}", None),
        ("{given}.{family}{n}", (1, 88)),
        ("{given[0]}.{family}", None),
        ("{family}_{n}", (1948, 2008)),
    ),
    houses=(
        "letterdrop.example.com",
        "mailporch.example",
        "quickpost.example.net",
        "ourhouse.example.org",
    ),
    desks=(
        ("office", "hr", "intake", "athletics", "frontdesk", "compliance", "service"),
        ("tavistone.example", "kestlin.example.org", "brackneygroup.example.com"),
    ),
    urls=(
        "https://visit.kestlin.example/room/*#####",
        "www.tavistone.example.org/v/@*###",
        "reviews.brackneygroup.example.com/p/*@*###",
        "https://my.penmarrow.example/x/@@*####",
    ),
    machines=("203.0.113.*#", "192.0.2.*#", "10.*#.2#.1##"),
    streets=STREETS,
    post_boxes=("PO Box *##", "P.O. Box *####", "Post Office Box *##", "P.O. BOX *###"),
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
        "dealer": DEALERS,
        "employer": EMPLOYERS,
        "employer2": EMPLOYERS,
        "school": SCHOOLS,
    },
)
"""Around the patients of these papers."""
invent_neighboring_person = partial(invent_from, AROUND)
"""Invents a patient with the people, places and numbers around: one whose clinic has neighbors."""

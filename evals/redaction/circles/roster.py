"""People for the papers of therapists and their counterparts: strangers to what tuned redaction."""

from __future__ import annotations

from datetime import date
from functools import partial

from evals.redaction.inventing import NAMES, Surroundings, invent_from
from evals.redaction.people import Pool

FIRST: dict[Pool, tuple[str, ...]] = {
    "common": tuple(
        (
            "Mari Marci Wilda Freida Diann Liz Janell Bertie Elba Deann Leta Lesa Beverley Herminia Tori Germaine Michell Doretha Antionette Leeann Dessie Kathi"
            " Gayla Mellisa Kimberlee Jasmin Gussie Lakesha Allene Pamala Jacquline Iola Griselda Elida Demetria Delma Chong Arleen Virgina Retha Tillie Cari Treva"
            " Maurine Yong Debby Maudie Catrina Shonda Danette Maryjane Nilda Danna Cindi Iona Racheal Caren Malissa Lona Shellie Christen Pattie Tera Karrie Alecia"
            " Shiela Lashawn Dara Tawana Christin Alene Zella Sandi Alvina Shayla Lyn Lettie Alva Samatha Oralia Vesta Delois Shanda Phillis Lorri Erlinda Cathrine"
            " Isabell Gisela Roxanna Kisha Mellissa Dorris Zoila Lauretta Christal Charla Tiffani Leota Carmel Vernell Tomasa Mandi Dominga Melodie Lura Tamela"
            " Mirna Kerrie Felicita Cristy Berniece Annemarie Cori Roxana Pricilla Kristal Jung Elyse Haydee Aletha Bettina Gillian Harriette Caridad Aretha"
            " Pearline Marjory Marcela Evette Buford Arron Kennith Mervin Jamel Alphonse Johnie Abdul Lucien Jamar Elmo Aron Everette Rodrick Jerrod Hershel Barton"
            " Lavern Antwan Margarito Normand Kieth Jerold Milford Christoper Alfonzo Jamaal Dewitt Jarred Donn Odis Lenard Chang Tod Mel Keven Dannie Olen Amado"
            " Tory Brice Delmer Reyes Jerrold Sung Rolland Damion Chi Antone Fredric Bradly Tyree Jefferey Ahmed Willy Stanford Mikel Darrick Cletus Geraldo Chet"
            " Huey Dwain Donte Tyron Chung Jamey Mckinley Maximo Lawerence Emmitt Daron Samual Otha Miquel Eusebio Darron Wilber Renato Hoyt Haywood Elroy Arden"
            " Carrol Shayne Jordon Claud Raymon Rayford Titus Hyman Felton Ezequiel Erasmo Lonny Lino Jarod Jayden Aiden Kaylee Brayden Kayden Peyton Aubree Skylar"
            " Kinsley Everly Braxton Nevaeh Ayden Maddox Jaxson Jaxon Delaney Finley Ashlyn Makayla Kaylin Brynn Rylee Zoey Layla Gianna Brody Bryson Declan Grayson"
            " Holden Kaden Liam Mateo Zander Anika Teagan Raelynn"
        ).split()
    ),
    "rare": (
        *(
            "Akash Alejandra-Sofia Alessia Anupama Asma Assefa Bhupinder Branimir Cai Consuelo-Maria Fatemeh Gebre Giuseppina Hyun-Ju Imani-Joy Jaswinder Jeong-Hee"
            " Jun-Ho Kseniya Liang María-Elena Mi-Kyung Mohamud Radhika Rizwan Rosario-Inés Samira Shivani Sofía-Isabel Takumi Thi-Mai Ursula-Jean Vaishali"
            " Viktoriya Vinh Wahida Wei-Lin Yewande Youssef Zodwa Aiko-Marie Akosua-Grace Alfonsina Alisher Amina-Rose Amit-Raj Anselm Apinya Areli Aruna Aurelija"
            " Aziz-Khan Baljinder Belinay Bilal-Ahmad Bintou Bojana Carmelina Cheng-Hao Concetta-Ann Damilola Danuta-Jo Devorah Dung-Anh Eduarda Eleni-Marie"
            " Fernanda-Luz Guadalupe-Ann Hector-Luis Iman-Noor Itzayana Jelena-Rae Jesús-Manuel Keala Khalid-Omar Kyung-Soo Lam-Anh Larisa-Jean Lupita-Mae Mandeep"
            " Manuela-Rose Marek-John Marwa Mihai Minh-Tuan Mohini Muhammad-Ali Nkosana Noor-Jehan Nurit Omkar Paulina-Jo Pilar-Ann Qing Ramón-Luis Rosalba-Ines"
            " Sae-Jin Sagal Sang-Woo Satoko Sina-Marie Suresh-Babu Tamika-Rose Thuy-Linh Tipene Tolga Uzoma Veronika-Ann Wen-Hui Xiu-Ying Yen-Nhi Yolanda-Sue"
            " Young-Ho Yuan-Ting Zaynab Zoltán-Paul"
        ).split(),
        "Mary Frances", "Ana Belén", "Thi Lan", "Abdul Rahman", "Jo Beth", "Bobby Lee", "Mei Hua",
    ),
    "wordlike": (
        *(
            "Grace-Ann Hope-Marie Faith-Ann Joy-Lynn Rose-Marie Mark-Anthony Dawn-Marie Elouise Alina Catharine Belva Nakia Luanne Lorine Karon Dorene Danita"
            " Brenna Louann Julianna Andria Lucila Leonora Dovie Romona Mimi Jacquelin Tonja Misti Stacia Roxann Micaela Nikita Velda Marlys Johnna Lavern Andreas"
            " Douglass Oswaldo Ellsworth Virgilio Toney Nathanael Benedict Mose Isreal Fausto Arlen Zack Francesco Jae Gaylord Gaston"
        ).split(),
        "Mary Grace", "Anna Rose", "John Mark", "Ruby Jean", "Jack Henry", "Penny Sue", "April Lynn", "June Marie", "Hunter James", "Chase Allen", "Amber Lee",
    ),
}  # fmt: skip
"""Over a quarter of the pool of words are words, the rest as usual: as often as in life, all told."""
LAST: dict[Pool, tuple[str, ...]] = {
    "common": (
        *(
            "Lin Ott Michel Mims Roland Otto Pina Valle Coon Busby Whitt Rubin Cho Jean Vick Parr Mohr Boston Lim Sams Huang Ezell Cyr Nunn Hong Bowser Loyd Lind"
            " Boles Hinds Busch Russ Hoff Dube Luke Gil Beavers Tang Blum Watt Sousa Grubb Rader Shipp Lyle McMillian Torrez Peachey Creech Barth Dupre Murry Dias"
            " Ruth Gant Gann Carnes Libby Lopes Fay Linn Speer Pyle Spann Levin Snowden Parris Alaniz Agee Girard Lau Coe Willey Hammonds Elam Whipple Liles"
            " Michaels Eller Layne Harley Kang Foss Branham Bartholomew Templeton Maguire Holton Alonso McCormack Streeter Nieto Nielson Moffett Gatlin Unger"
            " Robinette Jeter Brunner Steen Parrott Montanez Luther Clevenger Trahan Quarles Pederson Jansen Grantham Gilchrist Schell Schaeffer Leyva Dyson Wallis"
            " Leavitt Hyman Cheng Batts Rockwell Linder Houck Adler Pimentel Mize Lytle Donald Cason Acker Switzer Higginbotham Waterman Sisk Shuler Riddick Redman"
            " McMahan Hatton Gerber Baughman Silverman McCrary Greco Cabral Rinehart Mahon Linton Gooden Curley Baugh Wyman Weiner Schwab Schuler Mahan Bunn Andrew"
            " Waggoner Shelley Robert Qualls McWhorter Mauldin Jordon Gilman Perryman Newsom Menard Martino Graf Billingsley Artis Simpkins Salisbury Quintanilla"
            " Gilliland Fraley Foust Scarborough Fultz Rico Markham Madrigal Barfield Varney Schwarz Huey Gooch Poulin Mackenzie Leone Hurtado Selby Gaither Fortner"
            " Brinson Barkley Holm Tan Morrell Heaton Gamez Douglass Causey Turpin Schrader Isom Hardison Carranza Yanez Scroggins Schofield Runyon Ratcliff Murrell"
            " Moeller Irby Butterfield Yee Ralston Pinson Estep Carbone Casillas Spurlock Sikes McCartney Kruger Isbell Houle Francisco Burk Tomlin Shelby Neumann"
            " Lovelace Fennell Cheatham Skidmore Hidalgo Forman Culp Bowens Betancourt Robb Rea Milner Martel Gresham Ricketts Gavin Dowd Collazo Bostic Blakely"
            " Sherrod Gandy Deloach Cary Allard Sauer Olivares Gillette Lyman Hite Hauser Devore Crawley Chapa Tobias Talbert Poindexter Millard Meador McDuffie"
            " Mattox Kraus Harkins Bess Sanborn Geary Cornwell Barclay Adam Abney Seward Rhoads Howland Benner Troutman Rapp McCurdy Deluca Westmoreland Havens"
            " Guajardo Ely Clary Meehan Herzog Guillen Ashcraft Waugh Renner Milam Jung Elrod Churchill Buford Breaux Bolin Windham Tirado Pemberton Nolen Noland"
            " Knott Emmons Cornish Christenson Brownlee Barbee Waldrop Olvera Gruber Gaffney Eggleston"
        ).split(),
        "St. John",
    ),
    "rare": (
        *(
            "Acheampong Al-Khatib Alvarado-Price Amponsah Anand Azizi Bacigalupo Bhatt Bongiovanni Bukowski Byun Castellanos-Ruiz Cataldo Cervantes-Hunt Da-Silva"
            " De-Leon DiBenedetto Fernandez-Young Fitzsimmons-Lee Gill-Sandhu Gomez-Bright Gutierrez-Hall Guzman-Reyes Haddad-Cole Hadjiev Hailemariam Hamidi"
            " Hovhannisyan Hussein-Ali Iglesias-Moran Johannesson Juarez-Kim Kaur-Gill Kirkegaard La-Rosa Lagerqvist Lapinski Le-Tran Lo-Bianco Lopez-Grant"
            " Mahadevan Makarios Medina-Stone Montemayor Moreno-Fields Muller-Hahn Musa-Bello Ngo-Carter Nguyen-Woods Obi-Nwosu Ojukwu Okafor-Reed Onyeka"
            " Ortega-West Osei-Bonsu Ospina Paderewski Pak-Wilson Palaniswamy Pappas-Kline Petrov-Dean Pham-Nolan Prakash Premji Ramaswamy Reyes-Whitfield Rios-Snow"
            " Sadeghi Salcedo-Park Sandoval-Best Santana-Cruz Sathe Schweitzer Serwaa Shaikh-Noor Silva-Prado Singh-Bains Soto-Marsh Stathopoulos Strzelecki"
            " Subramaniam Sugimoto Tashiro Teixeira-Bond Thibodeaux-Ward Torres-Fuller Tran-Delgado Uchenna Valdivia-Hope Vigil-Sanders Villalobos-Shah Vu-Pearson"
            " Wasserman-Levy Weglarz Zavala-Rich Zhang-Hughes"
        ).split(),
        "Dela Cruz", "Abu Hamdan",
    ),
    "wordlike": tuple(
        (
            "King-Young Price-Hall Wood-Ellis Gray-Moss Rose-Kelly Young-Kim Samples Reading Persons Centers Pickles Holding Stacks Pages Seed Yellow"
            " Lands Friendly Corners Angles Denmark Cairo Pretty Waddle Watchman Printer Rambler Trust Banda Slone Prewitt Mena McAdams Henning Gardiner Cromwell"
            " Chisholm Burleson Oglesby McCarter Malcolm Lumpkin Larue Wofford Vanhorn Swafford Stclair Stanfield Herrmann Hannon Arsenault Roush McAlister Hiatt"
            " Gunderson Forsythe Duggan Delvalle Cintron Wilks Weinstein Rizzo Noyes McLendon Gurley Winstead Maples Harry Guyton Giordano Valdes Polanco Grogan"
            " Griffiths Bobo Arevalo Whitson Sowell Rendon Matthew Farrow Edmond Benavidez Ayres Alicea Smalley Seitz Schulte Gilley Dewey Casper Canfield Wolford"
            " McNutt McNulty McGovern Hardman Harbin Cowart Beckett Bagwell Armstead Anglin Abreu Reynoso Krebs Jett"
        ).split()
    ),
}  # fmt: skip
TOWNS = (
    "Ames", "Anoka", "Arcadia", "Attica", "Baraboo", "Bay St. Louis", "Beaverton", "Bel Air", "Big Stone Gap", "Biloxi", "Blytheville", "Craig", "Crestview",
    "Crown Point", "Cut Off", "Decorah", "Des Plaines", "Elyria", "Faribault", "Grand Junction", "Gulfport", "Hamtramck", "Hopewell", "Ishpeming", "Little Falls",
    "Nixa", "Owosso", "Pittsfield", "Salida", "Sumter", "Tehachapi", "Sturgeon Bay", "Castle Dale", "Three Forks", "Battle Ground", "Adrian", "Aitkin", "Alvin", "Amory",
    "Anamosa", "Arab", "Arvada", "Avon Park", "Bardstown", "Bartow", "Beatrice", "Beulah", "Blair", "Brazil", "Caldwell", "Cheraw", "Cocoa", "Colby", "Crosby",
    "Dalhart", "Du Quoin", "Eastport", "Edinburg", "Elizabethton", "Eunice", "Flat Rock", "Gardner", "Greybull", "Grinnell", "Hamlet", "Helper", "Hermiston", "Issaquah",
    "Junction", "Kodiak", "Lamar", "Lewistown", "Libby", "Lovell", "Malta", "Maquoketa", "Marysville", "Neosho", "Seward", "Streator", "Sylacauga", "Thermopolis",
    "Tremonton", "Ulysses", "Wahpeton", "Warsaw", "Wauchula", "Webster City", "Winslow", "Woodward", "Worland", "Pikesville", "Athol", "Nanticoke", "Punxsutawney",
    "Rising Fawn", "Cusseta", "Zelienople", "Ticonderoga", "Saranac", "Kittery", "Wiscasset", "Machias", "Keyser", "Wytheville", "Emporium",
)  # fmt: skip
STATES = (
    "AL", "AR", "AZ", "CA", "CO", "CT", "DE", "FL", "GA", "IA", "ID", "IL", "IN", "KS", "KY", "LA", "MA", "MD", "ME", "MI", "MN", "MO", "MS", "MT", "NC", "ND", "NE",
    "NJ", "NM", "NV", "NY", "OH", "OK", "PA", "SD", "TX", "VA", "WA", "WI", "WV", "WY", "Fla.", "Mass.", "Penn.",
)  # fmt: skip
STREETS = (
    "Abbey Glen Dr", "Adobe Wall Rd", "Alder Brook Ln", "Amberjack Way", "Anchor Bay Ct", "Angus Hill Rd", "Applegate Ter", "Aqueduct Rd", "Argonne Ave",
    "Aspen Leaf Ct", "Barn Owl Ln", "Battery Park Dr", "Beechnut St", "Bell Ranch Rd", "Birch Bark Trl", "Bishop Hill Rd", "Blue Heron Cv", "Boat Ramp Rd",
    "Bridle Gate Ln", "Brookside Ave N", "Bull Run Rd", "Butternut Cir", "Calle Real", "Canal Bank Rd", "Cattail Cir", "Cedar Shake Dr", "Chapel Oak Ln",
    "Cherry Pit Rd", "Chickadee Ct", "Cinnamon Teal Dr", "Claymont Ave", "Coach House Rd", "Cobbler Ln", "County Road 212", "Crows Nest Cir", "Danube St",
    "Deer Lick Rd", "Delano Ave", "Dogleg Ln", "E 118th Ave", "Eagle Bluff Rd", "Echo Lake Dr", "Elk Horn Ct", "Fallen Timber Rd", "Fawn Meadow Ln", "Feed Mill Rd",
    "Flint Hill Rd", "Garrison Ave", "Goat Island Rd", "Gooseberry Ln", "Grand River Ave", "Grist Mill Way", "Gull Rock Rd", "Harvest Moon Ln", "Hawk Ridge Ct",
    "Heron Marsh Way", "Highway 16 W", "Hitching Post Rd", "Honey Locust Ln", "Ice House Rd", "Juniper Flat Rd", "Kennebec St", "Kiln Creek Pkwy", "Lady Slipper Ln",
    "Laurel Run Rd", "Limestone Rd", "Lodgepole Dr", "Loon Call Rd", "Lower Landing Rd", "Mallard Pond Ct", "Market St NE", "Mission Bell Ln", "Moose Hollow Rd",
    "Mulberry Grove Rd", "N Ashland Blvd", "N State Hwy 5", "New Bridge Rd", "Nutmeg Dr", "Otter Tail Ave", "Paddle Creek Ln", "Perch Lake Rd", "Pheasant Walk",
    "Pigeon Roost Rd", "Pine Knot Rd", "Plum Orchard Ave", "Prairie Dog Ln", "Pump House Rd", "Quail Covey Ct", "Railroad Ave W", "Raintree Blvd", "River Birch Way",
    "Rose Arbor Ct", "S 61st St", "Sage Hen Cir", "Salem Church Rd", "Sandpiper Key", "Seminole Trl", "Shady Nook Ct", "Ski Hill Rd", "Smokehouse Ln",
    "Spring Hollow Dr", "Stage Coach Rd", "Stone Wall Ln", "Sunnyside Ave", "Tamarack Loop", "Teaberry Ln", "Timber Wolf Trl", "Trolley Line Rd", "Twin Silo Dr",
    "Upper Mill Rd", "Vista Grande", "W Division St", "Wharf Ln", "Whippoorwill Ct", "Wild Plum Rd", "Windmill Point Rd", "Yellow Pine Ave",
)  # fmt: skip
CALLED = (
    "Babe", "Bubba Ray", "Cissy", "Dee Dee", "Doc", "Grandpa Joe", "Junie", "Kat", "Mac", "Mimi Ann", "Uncle Bud",
)  # fmt: skip
FACILITIES = (
    "Ashburn Lake Physical Therapy", "Ashburn Lake Rehab & Sports", "Back at It Physical Therapy", "Ottersby Mills PT", "Ottersby Mills Sports Therapy, PLLC",
    "Birchline Physical Therapy", "Birchline Spine & Hand", "Dovecote Balance & Dizziness Center", "Dovecote Physical Therapy", "Fernhollow Rehab Associates",
    "First Step Rehab", "Glassboro Pike Physical Therapy", "Kettle Point Physical Therapy & Wellness", "Kettle Point PT", "Marlow Bend Hand & Upper Limb",
    "Marlow Bend Physical Therapy", "Prentiss Orthopedic Rehab", "Prentiss Physical Therapy, Inc.", "Rowanoak Physical Therapy", "Rowanoak Pelvic Health",
    "Stonecrop Therapy Services", "Two Bridges Physical Therapy",
)  # fmt: skip
PRACTICES = (
    "Ashburn Lake Family Medicine", "Ashburn Lake Orthopedics", "Ottersby Mills Internal Medicine", "Ottersby Mills Podiatry", "Birchline Neurosurgery",
    "Birchline Orthopaedics & Sports", "Dovecote ENT", "Dovecote Primary Care", "Drs. Hollander & Voss", "Fernhollow Bone & Joint Clinic", "Fernhollow Pain Management",
    "Kettle Point Medical Group", "Kettle Point Spine Center", "Marlow Bend Women's Health", "Prentiss Clinic", "Prentiss Orthopaedic Surgeons",
    "Rowanoak Family Practice", "Rowanoak Neurology", "Stonecrop Foot & Ankle",
)  # fmt: skip
HOSPITALS = (
    "Ashburn Lake Hospital", "Ottersby Mills Surgery Center", "Birchline Regional Medical Center", "Dovecote Community Hospital", "Fernhollow Memorial",
    "Kettle Point Medical Center", "Marlow Bend Outpatient Surgery", "Our Lady of Prentiss", "Prentiss General Hospital", "Rowanoak Surgical Hospital",
    "St. Osyth's Hospital",
)  # fmt: skip
IMAGING = (
    "Ashburn Lake Imaging", "Ottersby Mills Open MRI", "Birchline Radiology Associates", "Dovecote X-Ray", "Kettle Point Diagnostic Imaging", "Prentiss Imaging Center",
)  # fmt: skip
EMPLOYERS = (
    "Ace High Towing", "Ashburn Lake Marina", "Ashburn Lake School District", "Big Elm Tree Care", "Blue Ox Lumber", "Bob's Tire & Brake", "Ottersby Mills Cheese",
    "Ottersby Mills Paper", "Ottersby Mills Police Dept", "City of Prentiss", "Clean Sweep Janitors", "Birchline Aviation", "Birchline Cafe", "Birchline Transit",
    "Corner Drug", "Crossroads Staffing", "D&L Drywall", "Dovecote Bank", "Dovecote Estates Senior Living", "Dovecote Garage Doors", "Fernhollow Farms",
    "Fernhollow Plastics", "Fernhollow Power Co-op", "Fourth Street Diner", "Freightline Express", "Golden Crust Bakery", "Grand Prairie Seed", "Happy Tails Kennel",
    "Iron Range Mining Supply", "Kettle Point Casino", "Kettle Point Cement", "Kettle Point Fire District", "Kettle Point Foundry", "Kwik Flow Plumbing",
    "Lakeland Beverage", "Mammoth Storage", "Marlow Bend Builders", "Marlow Bend Hotel", "Marlow Bend Schools", "Northern Pipe & Valve", "Oakdale Home Health",
    "Pat's Pizza", "Prentiss County Roads", "Prentiss Ford", "Prentiss Hardwoods", "Prentiss Laundry", "Riverbend Poultry", "Rowanoak Apartments",
    "Rowanoak College Bookstore", "Rowanoak Market", "Rowanoak Window & Door", "Second Chance Thrift", "Steady Hand Movers", "Stonecrop Masonry", "Stonecrop Meats",
    "Sun Valley Solar", "Top Notch Roofers", "Two Bridges Brewing", "Valley Disposal", "Wildwood Nursery",
)  # fmt: skip
SCHOOLS = (
    "Ashburn Lake Elementary", "Ashburn Lake High", "Ottersby Mills High School", "Ottersby Mills Middle", "Birchline Community College", "Dovecote Day School",
    "Fernhollow High", "Fernhollow State University", "Kettle Point HS", "Marlow Bend Academy", "Marlow Bend Junior High", "Our Savior Lutheran School",
    "Prentiss Central", "Prentiss Prep", "Rowanoak College", "Stonecrop Elementary", "Two Bridges Montessori",
)  # fmt: skip
_NUMBERS: dict[str, tuple[str, ...]] = {
    "member": ("W*########", "@@@*########", "@@@*##@#####", "@@@@*#######", "9########", "*########", "*&#&-&&#-&&##", "*&&#-&##-&&##", "*&#&&&#&&##", "H*#######", "U*####### 01", "*##########", "R*#######", "*########-02", "0*#######", "K*######", "@*##-##-####"),
    "member2": ("*######-11", "9########", "*##*######", "@@@*########"),
    "group": ("*######", "0*######", "*#####", "7######", "@*####", "*####-**", "00*#####-000*", "*##@@"),
    "ssn": ("1##-*#-####", "2##-*#-####", "4##-*#-####", "5##-*#-####", "6##-*#-####"),
    "mrn": ("*#######", "*######", "*#####", "00*######", "@*#####", "E*######", "MRN*######", "*####-*"),
    "account": ("*######", "*#####", "A*#######", "*####.*", "*#######-01", "PTA*####"),
    "claim": ("*##########", "WC-*######", "*##*####@#", "26*#######-001", "E*@#####", "0*#######*", "*##-*#####", "2026-*####", "@@*#######"),
    "icn": ("*#########", "26*##########", "*############", "ORD-*######", "R*#######"),
    "request": ("A*########", "*#########", "PA*######", "26*########", "*###########", "@@*#######", "*####*####", "OP*#######", "@*##-####"),
    "call_no": ("*#########", "I-*#######", "*#######", "@@@*####*", "26*##*###"),
    "check": ("*#######", "00*#######", "E*########"),
    "device": ("*#######", "*####@##", "@*#######", "SN*#####", "*######-*##", "@@*####*"),
    "plate": ("@@@ *###", "*@@@###", "@@@*###", "@@-*####", "*## @@@"),
    "dl": ("@*######", "*#######", "@*##-*###-####", "*########", "@@*######"),
    "licence": ("PT*####", "PT-*####", "*#####", "0*####", "PT0*####", "@*####"),
    "bar": ("*#####", "0*#####", "*####"),
    "student": ("*#####", "*########", "S*######"),
    "yy": ("5*", "6*", "7*", "8*"),
    "npi": ("1*########",),
    "acc": ("*#######", "*##########", "@@*######", "MR-*#####", "*####-26"),
    "unit": ("", "", "", "", "", " Apt *", " Apt *#@", ", Unit *", " #*##", ", Lot *#", " Apt. *##"),
    "house": ("*##", "*###", "*###", "*####", "*#", "@*##"),
    "house2": ("*##", "*###", "*####"),
    "suite": ("", "", " Suite *##", ", Ste *", " Ste. *0*", ", 2nd Floor", " Unit @"),
}  # fmt: skip
_WAYS = (
    "{0:%m/%d/%Y}", "{0:%m/%d/%Y}", "{0:%m/%d/%Y}", "{0:%m/%d/%y}", "{0.month}/{0.day}/{0.year}", "{0.month}/{0.day}/{0.year}", "{0.month}/{0.day}/{0:%y}", "{0.month}/{0.day}/{0:%y}",
    "{0:%m-%d-%Y}", "{0.month}-{0.day}-{0:%y}", "{0:%B} {0.day}, {0.year}", "{0:%b} {0.day}, {0.year}", "{0:%b} {0.day} {0.year}", "{0:%d-%b-%y}", "{0.day} {0:%b} {0.year}", "{0:%Y-%m-%d}", "{0:%m.%d.%Y}",
)  # fmt: skip

AROUND = Surroundings(
    first=FIRST,
    last=LAST,
    numbers=_NUMBERS,
    born=(date(1939, 5, 3), 26_400),
    days=(date(2026, 1, 5), 325),
    letters="ABCDEFGHJKLMNPRSTW",
    names={
        **NAMES,
        "last_first": (
            "{last}, {first}",
            "{last}, {first}",
            "{last}, {first} {letter}",
            "{last}, {first} {letter}.",
            "{last},{first}",
        ),
        "middle": ("{first} {letter}. {last}", "{first} {letter} {last}"),
        "initials": ("{f}{l}", "{f}.{l}.", "{f}{letter}{l}"),
        "file_name": ("{last}_{first}", "{last}-{first}"),
    },
    called=CALLED,
    ways=_WAYS,
    shorts=(
        "{0.month}/{0.day}",
        "{0.month}/{0.day}",
        "{0:%m/%d}",
        "{0.month}-{0.day}",
        "{0.month}/{0.day}/{0:%y}",
    ),
    spoken=("{0:%B} {0.day}", "{0:%B} {1}", "{0:%b} {0.day}", "{1} of {0:%B}"),
    sent=(
        "{0:%m/%d/%Y}",
        "{0.month}/{0.day}/{0:%y}",
        "{0:%B} {0.day}, {0.year}",
        "{0:%b} {0.day}, {0.year}",
    ),
    spans=(
        "{0:%m/%d/%Y} - {1:%m/%d/%Y}",
        "{0.month}/{0.day}/{0:%y} - {1.month}/{1.day}/{1:%y}",
        "{0:%m/%d/%Y} - {1:%m/%d/%Y}",
    ),
    months=("{0:%m/%Y}", "{0.month}/{0:%y}"),
    stays="{0:%m/%d/%Y} - {1:%m/%d/%Y}",
    weekdays=("Monday", "Tuesday", "Wednesday", "Thursday", "Friday"),
    years=(2011, 2026),
    phones=(
        "({0}) {1}-####",
        "({0}) {1}-####",
        "{0}-{1}-####",
        "{0}-{1}-####",
        "{0}.{1}.####",
        "{0} {1} ####",
        "+1 {0}-{1}-####",
        "{0}{1}####",
    ),
    extensions=(" x*##", " ext. *##", " ext *###"),
    oldest=101,
    boxes=(
        ("{given}{n}", (10, 99)),
        ("{given[0]}{family}{n}", (1, 99)),
        ("{family}.{given}", None),
        ("{given}_{family}", None),
        ("{family}family{n}", (3, 9)),
    ),
    houses=(
        "inbox.example.com",
        "quickmail.example.net",
        "webpost.example.org",
        "homemail.example",
    ),
    desks=(
        ("frontdesk", "referrals", "claims", "therapy", "info", "rehab.office", "records"),
        ("prentiss.example", "kettlepoint.example.net", "rowanoakpt.example.org"),
    ),
    urls=(
        "https://portal.prentiss.example/v/*####",
        "https://kettlepoint.example.net/r/@##*@#",
        "my.rowanoakpt.example.org/hep/*#####",
        "https://share.dovecote.example/@@-*###",
    ),
    machines=("203.0.113.*#", "198.51.100.1##", "172.16.*.*#"),
    streets=STREETS,
    post_boxes=("PO Box *####", "P.O. Box *###", "PO Box *##", "P.O. Box *#####"),
    zip4_of="zip",
    places={
        "city": TOWNS,
        "city2": TOWNS,
        "state": STATES,
        "facility": FACILITIES,
        "facility2": PRACTICES,
        "hospital": HOSPITALS,
        "imaging": IMAGING,
        "employer": EMPLOYERS,
        "employer2": EMPLOYERS,
        "school": SCHOOLS,
    },
)
"""Around the patients of these papers."""
invent_patient_on_the_roster = partial(invent_from, AROUND)
"""Invents a patient with the people, places and numbers around: one on a clinic's roster."""

"""People for the papers of floor, mailroom and switchboard: strangers to what tuned redaction."""

from __future__ import annotations

from datetime import date
from functools import partial

from evals.redaction.inventing import NAMES, Surroundings, invent_from
from evals.redaction.people import Pool

FIRST: dict[Pool, tuple[str, ...]] = {
    "common": (
        *(
            "Elda Elia Oma Verda Reta Tana Ivonne Hayley Nicki Majorie Herlinda Perla Gregoria Antonette Shelli Mozelle Cordelia Josette Chiquita Trista Laquita"
            " Georgiana Candi Shanon Valentina Stephany Karol Gabriella Tiana Richelle Oleta Jacque Idella Alaina Suzanna Jovita Tosha Nereida Marlyn Kyla Delfina"
            " Tena Stephenie Marcelle Gertie Darleen Sharonda Shantel Belen Venessa Rosalina Ona Renate Georgianna Floy Ariana Tyra Theda Mariam Juli Jesica Vikki"
            " Verla Roselyn Melvina Jannette Debrah Corrie Myrtis Latricia Collette Charleen Viviana Twyla Nedra Latonia Hellen Annamarie Adell Sharyn Chantal Niki"
            " Maud Lizette Lindy Kia Kesha Jeana Danelle Charline Valorie Dortha Cristal Gerri Debi Andra Keshia Ima Linnie Kami Georgie Catina Alda Winnifred"
            " Sharla Meaghan Lissette Adelaida Venita Trena Shirlene Shameka Elizebeth Dian Shanta Latosha Carlotta Rosina Mariann Leisa Jonnie Dawna Cathie Laureen"
            " Janeen Holli Vickey Teressa Shante Rubye Marcelina Terese Scarlett Marnie Lisette Jeniffer Elenor Dorinda Donita Carman Bernita Aleta Adrianna Nicola"
            " Lyndsey Janina Chrissy Ami Starla Phylis Robt Chas Del Filiberto Deangelo Michale Granville Zackary Nicky Eldridge Cortez Antione Malcom Korey Waylon"
            " Hosea Rudolf Rolf Rey Renaldo Marcellus Lucius Kristofer Boyce Benton Hayden Harland Arnoldo Rueben Leandro Kraig Jerrell Jeromy Hobert Cedrick Arlie"
            " Winford Keneth Graig Franklyn Edmundo Leif Jeramy Willian Shon Michal Lynwood Jere Hai Elden Dorsey Darell Broderick Kai Atticus Ronan Callum Jayce"
            " Kingston Bodhi Kolton Zayden Ryker Karter Cayden Jaylen Jalen Marquise Trevon Dashawn Landyn Sullivan Griffin Leonidas Ephraim Nehemiah Malachi Aidan"
            " Hudson Brennan Brenden Keegan Kellen Killian Lachlan Luca Matteo Nico Xander Kason Jett Remy Cade Davion Dawson Finnegan Gideon Izaiah Jace Jaden"
            " Jamari Jensen Judah Kane Kian Kobe Kody Kylan Langston Lawson Odin Reece Reese Ryland Santino Skyler Zaire Zeke Alistair Anders Arlo Asher Isla Elodie"
            " Emersyn Everleigh Raegan Selah Sloane Tenley Vivienne Whitley Zara Zuri Adalyn Alaia Amaya Amira Anaya Annalise Arabella Aubrielle Ayla Brielle"
            " Brinley Calliope Celine Charlee Eliana Esme Fiona Hadley Harlow Jayla Jolie Jordyn Kaia Kamila Kamryn Kayleigh Kenzie Kora Kyleigh Lainey Leia Lilah"
            " Lyla Lyra Maisie Malia Mila Mira Myla Norah Nyla Payton Ryleigh Sienna Sylvie"
        ).split(),
    ),
    "rare": (
        *(
            "Alejo Ardeshir Asel Bao-Tran Beatriz-Elena Bijan Blessing-Joy Bùi Cormac Ebony-Rae Feng Francisco-Javier Gebriel Giorgos Hae-Won Henrique Hiroko Hoang"
            " Ikenna Ines-María Isidro-Luis Jian-Ming Leilani-Ann Leticia-Mae Magdalena-Jo Maria-José Marisol-Ann Masoud Nneka Sophal Xiaoling Yasmin-Noor Adebowale"
            " Afonso Agustín Akbar Alberta-Jean Aliou Aloysius-John Andrzej-Jan Aniket Annika-Lee Apoorva Awa Azucena Bernadette-Ann Bharat Camilo-Jose"
            " Catalina-Rose Chloé-Anne Diego-Armando Duc Edvard Efren-Luis Elzbieta Etienne-Paul Fanta Fatima-Zahra Hai-Yen Hanna-Liv Hassan-Ali Heba Hitomi"
            " Hong-Van Husain Ibrahima Ilaria Imelda-Rose Itziar Iveta Jaya Jing Jozef Khoa Lamar-Jon Laleh Luciana-Rae Maïté Mayumi Mei-Lan Mónica-Isabel Nhung"
            " Nguyễn Nisha Noboru Olga-Marie Paweł Prem Qiu Rafał Sabitha Saeed Sarangerel Seo-Yeon Sunil Teodoro-Luis Vijaya Yara Yong-Soo Zhen Zora-Belle"
        ).split(),
        "Juan Carlos", "Ana Lucia", "Thi Hoa", "Jo Ellen", "Xiao Mei", "Le Thuy", "Bobbie Jo",
    ),
    "wordlike": (
        *(
            "Sunny-Rae Rose-Ellen Faith-Marie Hope-Ann Joy-Beth Lily-Rose April-Dawn Art-Louis Max-Henry Will-Thomas Dean-Paul Kyra Charisse Sanjuanita Rona Nanci"
            " Maranda Brigette Sanjuana Marita Kassandra Joycelyn Felipa Chelsie Mireya Kyong Sherie Lucie Leatrice Lakeshia Gerda Edie Marylin Lavon Hortense Evie"
            " Tressa Shayna Lavina Kyung Jeanetta Sherrill Shara Phyliss Mittie Alesia Tawanda Tiffanie Lashanda Karissa Enriqueta Daniella Corinna Alanna Roxane"
            " Roseanna Lida Joellen Carleen Tresa Peggie Nila Maybelle Jenelle Carina Melina Marquerite Margarette Josephina Evonne Cinthia Albina Toya Tawnya"
            " Sherita Myriam"
        ).split(),
        "Grace Lynn", "Pearl Ann", "Frank Lee", "Mark Allen", "Dawn Renee", "Jade Marie", "Ivy Rose", "Rusty Joe", "Olive Jane", "Daisy Mae",
        "Crystal Lynn", "Autumn Skye", "Sandy Jo", "Gene Ray", "River James",
    ),
}  # fmt: skip
"""In the pool of words over a quarter are words, the rest as usual, as in the set before."""
LAST: dict[Pool, tuple[str, ...]] = {
    "common": (
        *(
            "Gee Han Noe Forte Burney Broome Sisson Jude Trammell Marvin Lomax Gossett Frantz Fogle Cooney Broughton Paulsen Neil Muncy McArthur Hollins Edward"
            " Beauchamp Osorio Hoyle Foy Dockery Cockrell Begley Amador Roby Lindquist Gentile Everhart Bohannon Wylie Sommers Purnell Palma Fortin Breeden Phelan"
            " Phan Marx Cosby Colburn Chong Boling Biddle Ledesma Denney Bueno Berrios Tolliver Nagle Fisk Crist Barbosa Reedy Locklear Kolb Himes Behrens Beckwith"
            " Beckham Weems Wahl Shackelford Rees Cerda Valadez Thibodeau Saavedra Ridgeway Reiter McHenry Keaton Israel Ferrara Clemens Paz Mojica Kuykendall Hamel"
            " Burchett Ainsworth Wilbur Vidal Thigpen Strauss Spruill Sowers Riggins Ricker McCombs Harlow Garnett Buffington Yi Sotelo Olivas Morey Macon Logsdon"
            " Lapointe Florence Cathey Bigelow Bello Westfall Stubblefield Lindley Jeffrey Hein Hawes Farrington Breen Reinhardt Proffitt Minter Messina McNabb"
            " Maier Keeler Gamboa Basham Shinn Orlando Cota Bachman Tisdale Schmid Pickard Jasper Condon Clancy Batista Wadsworth Martell Littleton Ison Haag Folsom"
            " Brumfield Broyles Brito Mireles Hamblin Gough Winfield Whitworth Palumbo Newkirk Mangum Hutcherson Comstock Cecil Carlin Beall Bair Watters Walling"
            " Putman O'Toole Oliva Morley Keener Jeffery Hundley Billups Strother McFarlane Lamm Caraballo Canty Atwell Taft Siler Rawls Rawlings Prieto Niles"
            " McNeely McAfee Hulsey Harlan Hackney Galvez Escalante Crider Charlton Bandy Wilbanks Stowe Steinberg Samson Masterson Massie Lanham Haskell Hamrick"
            " Dehart Burdette Branson Bourne Babin Aleman Tibbs Paradis Luce Houghton Gantt Furman Christianson Burge Broderick Ashford Arndt Stallworth Searcy"
            " Sager Noonan McLemore McIntire Maxey Lavigne Ferrer Edgar Byrnes Aranda Apodaca Olmstead Dunaway Bruns Reich McClung Lacroix Koontz Herrick Hardesty"
            " Cato Cade Nagel Dupuis Croteau Cotter Stuckey Stine Porterfield Pauley Nye Moffitt Knudsen Hardwick Dupont Barrows Barnhill Shull Ralph Lorenzo Loftis"
            " Lemay Grenier Fuchs Fairbanks Culbertson Calkins Burnside Beattie Ashworth Albertson Wertz Vo Vaught Vallejo Tyree Turk Tijerina Picard Peterman Otis"
            " Marroquin Marr Lantz Demarco Berube Barnette Wharton Stinnett Slocum Scanlon Sander Pinto Mancuso Lima Headley Epstein Clarkson Carnahan Brice Boren"
            " Arteaga Adame Zook Whitehurst Wenzel Saxton Rhea Reddick Puente Handley Haggerty Earley Devlin Dallas Chaffin Cady Acuna Solano Sigler Pollack"
            " Pendergrass Ostrander Janes Francois Cordell Chamberlin Brubaker Willson Reis Neeley Mullin Mercier Lira Keeling Higdon Espinal Dion Carl Warfield"
            " Toledo Pulido Peebles Nagy Montague Mello Jaeger Graff Soliz Poore Mendenhall McLaurin Maestas Barraza Tillery Neill McCulloch McCorkle Hutchings"
            " Holloman Dorn Bock Turley Somers Oswald Merrick Marquis Easterling Bivens Truitt Poston Parry Ontiveros Olivarez Neville Medlin Lenz Knowlton Fairley"
            " Cobbs Chisolm Bannister Woodworth Toler Ocasio Noriega Neuman Moye Milburn McClanahan Lilley Hanes Dellinger Danielson Conti Blodgett Weatherford Karr"
        ).split(),
        "De La Garza", "St. Pierre",
    ),
    "rare": (
        *(
            "Abdi-Hassan Aboagye Adebayo-Cole Aguirre-Lane Akhtar-Jones Alcántara Antoniadis Arevalo-Finch Asante-Poole Aslanyan Attanasio Baptiste-Moore Belizaire"
            " Berezovsky Cabrera-Nunn Caruana Castronovo Chukwuma Cisneros-Bay Cwiklinski Dahlgren-West Daniels-Osei Darwish Debnath Delacruz-Hill Desjardins-Fox"
            " Diaz-Sterling Echevarria-Moss El-Sayed Emecheta Escobedo-Frye Fakhouri Fitzwilliam-Ames Frangopoulos Giannakopoulos Golubev Hallström Hernandez-Locke"
            " Hoang-Barr Ibarra-Stokes Jankowiak Kamara-Webb Kealiher Khoury-Adams Kowalczyk-Ray Kucharski Kumar-Blythe Lefebvre-Ross Lopez-Harding Malinowski-Day"
            " Marchetti-Vance Martinez-Locke Mazurkiewicz Mensah-Boyd Mikkelsen-Tate Nguyen-Baird Okonkwo-Lee Oyelowo-King Pacheco-Dunn Panagiotou Patel-Brandt"
            " Perez-Winslow Pham-Curtis Quiñones-Hart Ramirez-Stroud Rosenzweig-Katz Saenz-Holt Sandberg-Ruiz Santillan-Kerr Siddiqui-Bell Sithole Soto-Lindgren"
            " Takahashi-Wynn Tarnowski Tesfaye Thiruvengadam Tran-Mallory Valenzuela-Price Volkov Wojciechowska Yamashita-Orr Yamauchi Zuniga-Marsh"
        ).split(),
        "De Los Reyes", "Santa Maria",
    ),
    "wordlike": (
        *(
            "Coons Healer Ney Supple Ammons Anchor Bluff Bracken Bramble Brier Chard Clapper Cress Dagger Dome Dresser Gammon Gavel Gilder Glazer Gosling Grainger"
            " Mantle Marten Minter Mouser Myrtle Rhyme Seasons Sumter Tailor Tasker Wares Wharf Widener Winch Hitt Denham Coble Casteel Bolduc Batchelor Ammons"
            " Whitlow Tierney Staten Sibley Seifert Schubert Salcedo Mattison Laney Haggard Dees Cromer Colson Caswell Zarate Swisher Stacey Ragan Pridgen McVey"
            " Matheny Leigh Lafleur Franz Dugger Whiteside Rigsby Lehmann Jacoby Hendrick Headrick Drury Borges Archibald Albers Trapp Soares Seaton Richie Monson"
            " Luckett Lindberg Kopp Keeton Hsu Healey Garvey Gaddy Burchfield Wentworth Saucier Ruby Ricci Plunkett Pannell Ness Leger Hoy Freitas Fong Duval Chun"
            " Calvin Beaudoin Rickard Partin Moe McGrew McClintock Ledoux Forsyth Faison Bertrand Wasson Tilton Scarbrough Leung Larry Irvine Garber Denning Colley"
            " Castleberry"
        ).split(),
    ),
}  # fmt: skip
TOWNS = (
    "Barberton", "Bithlo", "Broussard", "Crookston", "Southbury", "Albert Lea", "Flossmoor", "Hopatcong", "Keansburg", "Reedley", "Ferry Pass", "Waterboro",
    "Marianna", "Mishawaka", "Hardeeville", "Scotia", "Airway Heights", "Onalaska", "Linden", "Los Altos", "Maltby", "Sanger", "Allendale", "North Bend", "Clive",
    "Granbury", "North Tonawanda", "Larchmont", "Lilburn", "Poway", "Selinsgrove", "Bedminster", "Murrysville", "Lockport", "DeRidder", "Hernando", "Kapolei",
    "Walnut Grove", "Kennett Square", "Dedham", "Whitinsville", "Wasco", "Orem", "Bethany", "Calumet City", "Theodore", "Moorhead", "Sunnyvale", "Palos Hills",
    "Coon Rapids", "Winter Park", "Bothell", "Sparks", "East Haddam", "Warrington", "Windham", "Houghton", "Circleville", "Manasquan", "Patchogue", "Lake Wales",
    "Heber City", "Pleasanton", "Pelham", "Brenham", "Loganville", "Rosemount", "Orting", "Economy", "Americus", "Ripon", "Kosciusko", "Valley Falls",
    "Vandergrift", "Leesville", "Pontotoc", "Cynthiana", "Ogdensburg", "White Settlement", "Monaca", "Saraland", "Excelsior Springs", "Dracut", "Edina", "Stow",
    "Fruitland", "Easley", "Choctaw", "Orangeburg", "Estherville", "River Rouge", "Missouri City", "Manteno", "Tuskegee", "Middlesboro", "Milledgeville",
    "Rittman", "Lemoore", "Connellsville", "Tahlequah", "Turlock", "Acton", "Kronenwetter", "Reedsburg", "Munster", "Old Town", "Downey", "Irmo", "Kernersville",
    "Daleville", "Tuckahoe", "McDonough", "Bellefontaine", "Radford", "Bee Cave", "Grain Valley", "Palmerton", "South Boston", "Pooler", "Tarrytown", "Aptos",
    "Iowa Park", "Lake Mills", "Belle Plaine", "Black Diamond",
)  # fmt: skip
STATES = (
    "AL", "AK", "AZ", "CA", "CO", "CT", "FL", "GA", "HI", "IA", "ID", "IL", "IN", "KS", "KY", "LA", "MA", "MD", "MI", "MN", "MO", "MS", "NC", "NE", "NH", "NJ", "NM",
    "NV", "NY", "OH", "OK", "OR", "PA", "RI", "SC", "TN", "TX", "UT", "VA", "VT", "WA", "WI", "WV", "Texas", "Ohio", "Calif.",
)  # fmt: skip
STREETS = (
    "Acorn Patch Rd", "Amber Mill Ct", "Arrowood Dr", "Ash Hollow Ln", "Balsam Fir Ct", "Barley Field Way", "Bay Laurel Ave", "Beacon Light Rd", "Bell Tower Dr",
    "Black Walnut Dr", "Bonfire Ct", "Boulder Ridge Rd", "Bramblewood Ter", "Burr Oak Ave", "Carriage Stone Dr", "Cedar Elm Cv", "Chimney Rock Rd", "Church St S",
    "Clover Leaf Cir", "Cold Spring Rd", "County Line Rd E", "County Road 47", "Cricket Hollow Ln", "Dairy Lane Rd", "Dog Creek Rd", "Driftwood Key Dr",
    "Duck Pond Ln", "E 9th St", "E Fremont Ave", "Elder Grove Ln", "Falcon Crest Way", "Ferris Wheel Ln", "Fiddlers Green Rd", "Foggy Bottom Rd", "Forge Pond Rd",
    "Four Mile Rd", "Frog Hollow Rd", "Garnet Hill Dr", "Gopher Flat Rd", "Grapevine Ct", "Greylock Ave", "Half Moon Bay Rd", "Hemlock Point", "Hickory Nut Trl",
    "High Meadow Rd", "Hill Country Blvd", "Huckleberry Pl", "Indian Trail Rd", "Iron Gate Way", "Ivy Chapel Ln", "Jackrabbit Run", "Jefferson Davis Hwy",
    "Kingfisher Rd", "Knotty Pine Cir", "Lakeshore Dr W", "Lantern Way", "Leaning Tree Rd", "Lilac Hedge Ln", "Lone Cedar Rd", "Maple Sugar Ct", "Marsh Wren Ct",
    "Millpond Cir", "Monarch Bay Dr", "Morning Glory Way", "Oak Savanna Trl", "Old State Rd 60", "Peach Tree Hollow", "Pebble Brook Way", "Pinon Ct",
    "Plantation Oaks Dr", "Pocket Rd", "Ramblin Rose Rd", "Redbud Ter", "Ridge Top Ct", "Rocky Ford Rd", "Rural Route 2", "S Cherokee St", "S 204th Pl",
    "Saddle Horn Dr", "Sawmill Gulch Rd", "Sea Oats Ln", "Shale Pit Rd", "Snowy Egret Way", "Sorghum Mill Rd", "Split Rail Dr", "Star Route 3", "Sundance Loop",
    "Sweet Gum Ln", "Thistle Down Ct", "Three Oaks Rd", "Tidal Creek Dr", "Turtle Bayou Rd", "Tuttle St", "Union Depot Ave", "Valley Forge Pl",
    "Vineyard Gate Ln", "W Sunflower Ave", "Wagon Rut Rd", "Walnut Shell Ln", "Water Oak Blvd", "White Birch Cir", "Wildcat Creek Rd", "Willow Switch Ln",
    "Winding Stair Rd", "Wolf Pen Rd",
)  # fmt: skip
CALLED = (
    "Bo-Bo", "Buttons", "Fitz", "Granny Mae", "Hootie", "Jinx", "Kipper", "Lala", "Mo", "Nonny", "Ozzie", "Papa Lee", "Pip", "Sully", "Tibby", "Vee",
)  # fmt: skip
FACILITIES = (
    "Alderwick Physical Therapy", "Alderwick Sports & Spine PT", "Corbel Hill Rehabilitation", "Corbel Hill PT & Hand Therapy",
    "Hazelmere Physical Therapy, P.C.", "Hazelmere Women's Health PT", "Quillon Therapy Group", "Quillon Vestibular & Balance", "Saltmarsh Physical Therapy",
    "Saltmarsh Pediatric Therapy", "Northfork Rehab Specialists", "Northfork Physical Therapy LLC", "Cinderford PT", "Larkmoor Orthopedic & Sports PT",
    "Larkmoor Aquatic Therapy", "Mossgate Physical Therapy", "Fallowfield Rehab & Wellness", "Barrowgate PT Center", "Lockhaven Physical Therapy Associates",
    "Step Ahead Physiotherapy", "Upright Physical Therapy", "Good Stride PT",
)  # fmt: skip
PRACTICES = (
    "Alderwick Orthopaedic Associates", "Alderwick Family Health", "Corbel Hill Spine Institute", "Corbel Hill Pediatrics", "Hazelmere Internal Medicine",
    "Hazelmere OB/GYN", "Quillon Neurology Group", "Quillon Ear, Nose & Throat", "Saltmarsh Family Practice", "Saltmarsh Bone & Joint", "Northfork Home Care",
    "Northfork Medical Clinic", "Cinderford Foot Clinic", "Larkmoor Hand Surgery", "Larkmoor Home Health", "Mossgate Pain & Spine", "Fallowfield Primary Care",
    "Barrowgate Orthopedics", "Barrowgate Visiting Nurses", "Lockhaven Physiatry", "Lockhaven Community Health Center",
)  # fmt: skip
HOSPITALS = (
    "Alderwick Memorial Hospital", "Corbel Hill Medical Center", "Hazelmere Surgery Center", "Quillon University Hospital", "Saltmarsh General",
    "Northfork Regional", "Cinderford Day Surgery", "Larkmoor Specialty Hospital", "St. Brannock's Medical Center", "Mossgate Rehabilitation Hospital",
    "Holy Rood Hospital", "Lockhaven VA Clinic",
)  # fmt: skip
IMAGING = (
    "Alderwick MRI", "Corbel Hill Imaging Associates", "Quillon Radiology", "Saltmarsh Open Imaging", "Northfork Advanced Imaging",
    "Barrowgate X-Ray & Ultrasound",
)  # fmt: skip
EMPLOYERS = (
    "Alderwick Freight Lines", "Alderwick Public Works", "Alderwick Creamery", "Anchor & Rope Supply", "Apex Pool Service", "Barrowgate Brick",
    "Barrowgate Sheriff's Office", "Big Dipper Ice Cream", "Blue Mesa Drilling", "Bright Beginnings Daycare", "Cinderford Glass", "Cinderford Steel Erectors",
    "Cinderford Transit Authority", "Citrus Packers Union Hall", "Copper Canyon Mining", "Corbel Hill Country Club", "Corbel Hill Electric",
    "Corbel Hill Nursing Home", "County of Larkmoor", "Double R Feedlot", "Eastgate Auto Body", "Evergreen Lawn & Snow", "Fallowfield Furniture",
    "Fallowfield Grocers", "Fallowfield Unified School District", "Five Star Drywall", "Flagship Linen", "Gulf Coast Shrimp", "Hazelmere Bakery",
    "Hazelmere Hotel & Suites", "Hazelmere Post Office", "High Plains Wind", "Hometown Hardware", "J&M Concrete", "Keystone Crane", "Larkmoor Airport",
    "Larkmoor Fire Rescue", "Larkmoor Toyota", "Lockhaven Lumber", "Lockhaven Water District", "Lucky Strike Lanes", "Maple Leaf Moving", "Mossgate Dental Lab",
    "Mossgate Warehouse Club", "Northfork Grain", "Northfork Nurseries", "Northfork Tool & Die", "Old Mill Tavern", "Pacific Rim Seafoods",
    "Patriot Pest Control", "Prairie Sky Airlines", "Quillon Biotech", "Quillon Call Center", "Quillon Plastics", "Ranchland Meats", "Saltmarsh Boatworks",
    "Saltmarsh Correctional", "Saltmarsh Hauling", "Curl Up Salon", "Blue Plate Catering", "Suds & Duds Laundry", "Summit Roofing & Gutters",
    "Mossgate Ambulance", "Twin City Plating", "Valley View Dairy", "Whitetail Outfitters",
)  # fmt: skip
SCHOOLS = (
    "Alderwick Elementary School", "Alderwick High", "Barrowgate Christian Academy", "Cinderford Tech", "Corbel Hill Middle School", "Corbel Hill Prep",
    "Fallowfield Junior High", "Hazelmere HS", "Larkmoor State College", "Larkmoor Elementary", "Lockhaven High School", "Mossgate Charter School",
    "Northfork University", "Northfork Consolidated", "Quillon Arts Academy", "Saltmarsh Intermediate", "St. Brannock's School", "Three Pines Preschool",
)  # fmt: skip
_NUMBERS: dict[str, tuple[str, ...]] = {
    "member": ("W*## *####*#", "W*########", "@@@*########", "@@@*##M#####", "@@@@*#########", "R########", "9########", "*######## 01", "*&#&-&&#-&&##", "*&#&&&#&&##", "*&&#&&#&&##", "H*#######", "U*####### 02", "*##########", "101*######V*#####", "*#######A", "@@*####*@", "00*########", "*########-00", "ZG@*########"),
    "member2": ("*########1", "@@@*########", "*##*#####-11", "*#######", "M*#######"),
    "group": ("*#####", "*######", "00*#####", "0*#####-00*-000**", "@@*####", "*#####M*@@", "*##-*####", "G*######"),
    "ssn": ("1##-*#-####", "2##-*#-####", "3##-*#-####", "4##-*#-####", "5##-*#-####", "0*#-*#-####"),
    "mrn": ("*#######", "*######", "000*#####", "M*######", "*##-*#-**", "E*######", "10*######", "*#####"),
    "account": ("*#####", "*########", "P*#####", "*####-*", "V*##########", "*######.0*"),
    "claim": ("30*#########-0001", "WC*##-*#####", "26-*#####", "*###-WC-26-*######", "0*#######", "*##-*###-*@*", "A*@@*###", "26*###########", "*######-*", "@*##*####"),
    "icn": ("*##########", "26*##########", "E*#######", "*#####-*", "REF-*######"),
    "request": ("A*########", "*#########", "26*#######@@@*##", "WEB-*######", "OP*########", "VA00*########", "*####*####", "UM-*######", "@@@@*###", "PA-26-*#####", "*#######-01"),
    "request2": ("A*########", "*#########", "OP*########", "UM-*######"),
    "call_no": ("I-*########", "*########", "*#####-*##", "C*#########", "@*####@*##"),
    "check": ("*########", "00*######", "EFT*#######", "V*####*####"),
    "ticket": ("*#####", "PM-*####", "T*######"),
    "file_no": ("26-*###", "*####.00*", "PI-*####"),
    "cause": ("26-CV-*####", "C-*###-26-@", "2026-*#####-NI", "26CV*###"),
    "badge": ("*####", "*#####", "E*####"),
    "device": ("*########", "SN*######", "@@*#######", "*####-*###", "@*#@*####", "26*######"),
    "plate": ("*@@@*##", "@@@-*###", "@@@ *###", "*## @@@", "@@*-*##", "@*#-@@@"),
    "dl": ("@*#######", "*########", "@*##-*###-*###", "*#######", "@@@*###"),
    "licence": ("PT*####", "PT.0*####", "*#####", "0*####", "PT-*###", "*######", "PTA*###"),
    "bar": ("*######", "*#####", "00*###"),
    "student": ("*######", "*#####", "00*####"),
    "yyyy": ("19*#",),
    "dob8": ("194*0*1#", "195*0*2*", "196*101*", "197*0*0*", "198*122*"),
    "npi": ("1*########",),
    "acc": ("*########", "26-*#######", "@*#######", "*######-*", "RA*######"),
    "unit": ("", "", "", "", "", " Apt *#", ", Apt *@", " Unit *##", ", Trlr *#", " #*", " Bldg * Apt *#"),
    "house": ("*##", "*###", "*####", "*###", "*#", "N*##@*###"),
    "house2": ("*##", "*###", "*####"),
    "suite": ("", "", ", Suite *##", " Ste *#", " Suite @", ", Bldg *", ", Floor *"),
}  # fmt: skip
_WAYS = (
    "{0:%m/%d/%Y}", "{0:%m/%d/%Y}", "{0:%m/%d/%Y}", "{0:%m/%d/%Y}", "{0:%m/%d/%y}", "{0:%m/%d/%y}", "{0.month}/{0.day}/{0.year}", "{0.month}/{0.day}/{0.year}", "{0.month}/{0.day}/{0:%y}",
    "{0:%m-%d-%Y}", "{0:%m-%d-%y}", "{0:%B} {0.day}, {0.year}", "{0:%b} {0.day}, {0.year}", "{0:%d %b %Y}", "{0:%d-%b-%Y}", "{0:%Y-%m-%d}", "{0.month}.{0.day}.{0:%y}",
)  # fmt: skip

AROUND = Surroundings(
    first=FIRST,
    last=LAST,
    numbers=_NUMBERS,
    born=(date(1938, 2, 11), 27_300),
    days=(date(2026, 1, 7), 330),
    letters="ABCDEFGHJKLMNPRSTVW",
    names={
        **NAMES,
        "last_first": (
            "{last}, {first}",
            "{last}, {first}",
            "{last}, {first} {letter}",
            "{last}, {first} {letter}.",
            "{last},{first}",
            "{last}, {f}.",
        ),
        "middle": ("{first} {letter}. {last}", "{first} {letter} {last}"),
        "initials": ("{f}{l}", "{f}.{l}.", "{f}{letter}{l}"),
        "file_name": ("{last}_{first}", "{first}-{last}", "{last}{f}"),
    },
    called=CALLED,
    ways=_WAYS,
    shorts=(
        "{0.month}/{0.day}",
        "{0.month}/{0.day}",
        "{0:%m/%d}",
        "{0.month}-{0.day}",
        "{0:%b} {0.day}",
        "{0.month}/{0.day}/{0:%y}",
    ),
    spoken=(
        "{0:%B} {0.day}",
        "{0:%B} {1}",
        "{0:%b} {1}",
        "{0:%B} {0.day}",
        "{1} of {0:%B}",
    ),
    sent=(
        "{0:%m/%d/%Y}",
        "{0.month}/{0.day}/{0.year}",
        "{0:%B} {0.day}, {0.year}",
        "{0:%b} {0.day}, {0.year}",
        "{0.month}/{0.day}/{0:%y}",
    ),
    spans=(
        "{0:%m/%d/%Y} - {1:%m/%d/%Y}",
        "{0:%m/%d/%y}-{1:%m/%d/%y}",
        "{0.month}/{0.day}/{0:%y} - {1.month}/{1.day}/{1:%y}",
    ),
    months=("{0:%m/%Y}", "{0.month}/{0:%y}", "{0:%m/%y}"),
    stays="{0.month}/{0.day} - {1.month}/{1.day}",
    weekdays=("Monday", "Tuesday", "Wednesday", "Thursday", "Friday"),
    years=(2008, 2026),
    phones=(
        "({0}) {1}-####",
        "({0}) {1}-####",
        "({0}){1}-####",
        "{0}-{1}-####",
        "{0}-{1}-####",
        "{0}.{1}.####",
        "{0} {1} ####",
        "{0}/{1}-####",
        "1-{0}-{1}-####",
        "{0}{1}####",
    ),
    extensions=(" x*###", " ext. *##", " ext *##", ", ext. *###"),
    oldest=102,
    boxes=(
        ("{given}.{family}", None),
        ("{given}{family}{n}", (1, 99)),
        ("{family}{given[0]}{n}", (40, 99)),
        ("the{family}s{n}", (2, 7)),
        ("{given}{n}", (100, 999)),
    ),
    houses=(
        "fastmail.example.com",
        "homepost.example.net",
        "cloudbox.example.org",
        "ourmail.example",
    ),
    desks=(
        ("intake", "scheduling", "wc.claims", "records.request", "office", "hr", "nurse.line"),
        ("alderwick.example", "corbelhill.example.org", "northfork.example.net"),
    ),
    urls=(
        "https://mychart.corbelhill.example.org/msg/*#####",
        "https://pay.alderwick.example/s/@##*#@",
        "www.northfork.example.net/upload/*####",
        "https://share.quillon.example/d/@@*####",
    ),
    machines=("192.0.2.1##", "203.0.113.*#", "198.51.100.*#", "10.*#.*.1##"),
    streets=STREETS,
    post_boxes=("PO Box *####", "P.O. Box *##", "P.O. Box *####", "PO BOX *#####"),
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
        "school2": SCHOOLS,
    },
)
"""Around the patients of these papers."""
invent_patient_in_the_waiting_room = partial(invent_from, AROUND)
"""Invents a patient with the people, places and numbers around: one in a clinic's waiting room."""

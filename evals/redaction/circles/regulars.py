"""People for the papers of a clinic's daily work: nobody and nowhere that redaction was tuned on."""

from __future__ import annotations

from datetime import date
from functools import partial

from evals.redaction.inventing import NAMES, Surroundings, invent_from
from evals.redaction.people import Pool

FIRST: dict[Pool, tuple[str, ...]] = {
    "common": tuple(
        (
            "Abe Adela Adelaide Al Alexa Alisa Alissa Allie Alonso Alphonso Alyson Angeline Angelique Anissa Annmarie Athena Audra Augusta Augustine"
            " Aurelia Barrett Bart Bennett Bernie Bess Bobbi Branden Brandie Brenton Briana Bridgette Britt Camilla Carissa Carmella Carson Charmaine"
            " Chelsey Chloe Christi Clare Colette Collin Corine Cristopher Dalton Daniela Dante Dario Davis Deanne Deena Deidre Derick Dillon Dion"
            " Dionne Dirk Domenic Donnell Donovan Dorcas Dottie Duncan Earlene Edgardo Efren Eliseo Ellie Emerson Emory Enid Erich Estela Eugenio"
            " Eulalia Evangeline Ezra Ferdinand Francesca Frieda Gabrielle Garret Gena Geri Gil Grover Hans Harriett Hillary Ila Ilene Imelda Ione Irwin"
            " Iva Jami Jamison Janel Janis Janna Jarrett Jarvis Jefferson Jena Jenifer Jeri Joanie Jonah Jonas Josef Julianne Juliet Kaitlin Kasey"
            " Katheryn Kathrine Kerri Kira Kirby Kory Kylie Lara Larissa Lenny Lenore Leopoldo Letitia Lia Libby Lilia Lilian Liliana Lina Liza Lorie"
            " Luann Lucio Luisa Lyndon Madeleine Madge Mai Mara Margery Margot Mariah Marietta Marilee Marlena Marlon Maryann Maryellen Matilda Maxwell"
            " Meghann Michaela Milo Mitzi Monty Myles Nanette Nannie Nathalie Nita Noe Nolan Norris Ofelia Omer Ophelia Paulina Penelope Phoebe Quinn"
            " Rachelle Rae Randal Reid Renae Rico Rigoberto Rosalee Rosalia Rosanna Roseanne Rosetta Rosita Rowena Rubin Rupert Russ Ruthann Ruthie"
            " Sabina Scottie Selina Seymour Shana Sharlene Shelton Silas Socorro Suzette Tabatha Tamera Tania Taryn Terrie Theodora"
        ).split()
    ),
    "rare": (
        *(
            "Adrijana Ahuva Ajay Akemi Alazar Albertina Aleksandar Alinafe Alket Ambika Ambrosio Anastasios Anatoly Aneesa Aniceto Anja Ankita Antje"
            " Anuradha Ariadne Arkadiusz Asad Ashwin Aslan Avram Ayanna Bahram Barnabé Beatrix-Noor Bhavesh Boglarka Bozena Chukwudi Chukwuemeka"
            " Corneliu Dagmara Dalibor Daoud Dejan Dhruv Domenica Dusan Dzung Efosa Eitan Enkhtuya Ersin Ezinne Fabrizio Farah Farhan Fedora Fidelia"
            " Funmilayo Gelila Gerardus Gheorghe Gloriana Hanh Hanneke Haya Hrvoje Huong Ileen Iliana Imran Inga Ivo Izabela Janusz Jesusita Jirina"
            " Jitendra Kalyani Karolina Katalin Kemal Lamia Latifa Lazar Lien Loredana Luigi Maksim Malaika Manish Maryam Marzena Małgorzata Melchor"
            " Mercedita Milagrosa Monifa Nabeel Noemie Odile Omari Oskar Panagiotis Patrizia Priya Rabia Radha Rajani Ranjit Rubén Ryszard Sahar Sangita"
            " Sanjeev Seble Seung Sibusiso Sorin Sushila Sylwia Tamiko Tarun Thierry Trinh Vandana Veronika Vladislav Wael Wioletta Yevgenia Zlatan"
        ).split(),
        "Maria Fernanda", "Thi Hong", "Jean Baptiste",
    ),
    "wordlike": (
        *(
            "Addison Alder Ara Bambi Bard Baxter Blanch Brave Breezy Bristol Burt Chanel Cinderella Clair Clancy Clem Columbus Concha Darby Dong Ease"
            " Eve Fin Foxy Garfield Glad Gracious Granite Hang Hester Hilton Home Hong Hung Hutton Icy Isis July Just Kali Lala Lang Latina Lean Leda"
            " Leone Lion Lolita Lulu Maia Maiden Man Mana Mar Marin Maryland Masters Maxima Mignon Mika Min Miner Ming Morning Motley Nice Nigel Noon Oz"
            " Park Philly Ping Porsche Reagan Ringo Rosebud Said Sang Santos Sanford Shan Shay Sheridan Sixto Snow Soon Stanton Success Sun Tai Tam Tan"
            " Tang Taffy Tequila Tess Theo Thai Thu Tilly Toy Vena Visa Waldo Walton Wan Williams Winsome Yen Yon York"
        ).split(),
        "Hope Ann", "Jim Bob",
    ),
}  # fmt: skip
LAST: dict[Pool, tuple[str, ...]] = {
    "common": tuple(
        (
            "Abel Abraham Adair Addison Aldrich Allred Alonzo Altman Ambrose Anaya Anders Aragon Arce Arellano Arredondo Ashton Aviles Babb Baer Baez"
            " Baggett Barbour Bassett Beal Bearden Beaty Beckman Bellamy Benavides Benedict Benoit Bermudez Bernstein Blackman Blackmon Blanco Blount"
            " Bollinger Boudreau Braden Brannon Braxton Bronson Brunson Bryson Burgos Burkett Burnham Burroughs Calloway Cardona Carrington Cartwright"
            " Caruso Cavanaugh Cavazos Chacon Chadwick Chastain Choi Christiansen Cleary Clement Coburn Coffman Coles Colvin Connor Conroy Corbin"
            " Cormier Cornelius Coronado Cottrell Coughlin Coulter Coyle Crain Crespo Cronin Culpepper Curran Dahl Daley Daly Darby Darnell Davison"
            " Dawkins Dempsey Denson Devine Dietz Dobbs Dolan Dowdy Dowell Dugan Durbin Duvall Eason Eastman Egan Eldridge Emery Epps Ervin Escobedo"
            " Esparza Fagan Farnsworth Feldman Flaherty Fraser Gallardo Gallo Gillis Gleason Goldman Gomes Goodrich Goss Grayson Grier Grigsby Grissom"
            " Guinn Hackett Hadley Hager Hairston Hanley Hargrove Harman Haywood Hendrickson Herndon Hinson Holbrook Holley Houser Hoyt Hurd Iverson"
            " Jarrett Jorgensen Kahn Keating Kessler Kincaid Knutson Koehler Kruse Landis Langford Langston Lankford Larkin Latham Layton Ledbetter"
            " Lombardo Lorenz Lundy Madrid Mallory Malloy Mansfield Marcus Marlow Mattson Maurer McCollum McCracken McDonough McGraw McGregor McHugh"
            " McKenna McKinnon McLain McManus McNair McNamara McWilliams Medrano Metzger Monahan Montano Moreland Morrissey Moseley Munson Myrick Napier"
            " Negron Nickerson Norwood Nowak Nugent O'Hara O'Leary Ornelas Otero Overton Pagan Parnell Patten Paulson Paxton Payton Pedersen Pereira"
            " Pettit Platt Pruett Purcell Putnam Quezada Radford Ragsdale Reardon Redmond Reece Renteria Rhoades Richter Robison Romano Rosenberg"
            " Saldana Sapp Saucedo Schilling Schumacher Scruggs Sewell Shapiro Sheffield Sheldon Sheridan Skelton Sneed Spaulding Sprague Stahl"
            " Stapleton Starkey Stearns Steiner Stoddard Stratton Sutherland Talbot Thacker Tharp Thurston Tilley Tobin Tompkins Tovar Trejo Triplett"
            " Tripp Tuttle Upton Valentin Vann Varner Velasco Vigil Villalobos Waite Weller Whalen Whitlock Wilkes Winston Witherspoon Woodruff Woodson"
            " Worrell Yarbrough Ybarra Zapata Zavala Ziegler"
        ).split()
    ),
    "rare": (
        *(
            "Abarquez Abbasi Abernathy-Kent Acevedo-Roe Adebisi Adhikari Afolabi Akpan Alcaraz Aliyev Amato-Ruiz Aniekwe Antwi Aquino-Vale Araújo Arora"
            " Arvanitis Atherton-Mays Avramidis Ayala-Bond Ayyub Azikiwe Baczewski Bagheri Bagley-Stone Balasubramaniam Basiliere Battaglia Beauregard"
            " Benitez-Holt Bertrand-Oaks Biswas Bonaventura Boukhari Bourque Bravermann Buenaventura Cadotte Cangelosi Capistrano Castellano"
            " Castellanos-Bray Catalano Celik Chavez-Ortiz Chernov Chilcote Cipriani Colangelo Cuevas-Park D'Alessandro Dalgaard Dasgupta Davoodi"
            " DeLaCruz-Poe Degtyarev Delacerna Demetriou Desjardins Dimaggio Dobrowolski Doležal Eberhardt Echevarria Ekstrom Ekundayo Emanuelson Espejo"
            " Evangelista Fadeyi Fahey-Moss Ferrante Fontaine-Reid Fukushima Gabrielyan Galindo-West Gallegos-Orr Ganesan Ganguly Gjoni Gopalakrishnan"
            " Gunawardena Gutowska Guðmundsson Hallgrímsson Hatzis Hegde Hernando Herrera-Pace Hjalmarsson Huerta-Lane Iannucci Ibrahimovic Ilyas"
            " Inocencio Isakson-Ford Ivanenko Izumi Jagannathan Jain-Lowe Janssen Jaworski Jayasuriya Jelinek Jimenez-Cobb Kamau Karunaratne Kashyap"
            " Katsumoto Keller-Ochoa Keoghan Kirilenko Kleinschmidt Kolodziej Komorowski Kovalenko Kuroda Lachance-Dyer Laurentiis Lemus Leontiev"
            " Levitsky Liatos Lipinski Llamas-Ford Lozada Lozano-Fry Luczak Madueke Mahajan Majumdar Makarov Malakhov Manfredi Manzanares Marcinkowski"
            " Mbongo Mehta Mendenhall-Ito Mendes Mercado-Dunn Mihailescu Minkowski Moghaddam Mohammadi Montenegro Moskowitz Nakashima Napolitano"
            " Nascimento Negrete Nemec Nguyen-Hall Niedermeyer Nkemelu Noorani Nunez-Ward Ocampo Ochieng Oladipo Omotoso Onwuka Orellana Orsini"
            " Ortega-Wynn Pacheco-Wynn Pandey Pantoja Papageorgiou Paszkowski Perera Phommasane Pietrowski Pillai Piscitelli Podolski Ponomarenko Quaye"
            " Quintero-Shaw Raghavan Rahmani Ranasinghe Ratnayake Rosales-Kim Rosenbaum Ruszkowski Salcedo-Price Sanghvi Sarkar Scarpelli Schlossberg"
            " Schwarzenbach Sesay Shankar Simopoulos Sivakumar Skoglund Sokolov Solorzano Sorensen-Wade Stojanovic Sunderland Tanaka Tarkowski"
            " Tchaikovsky Tengku Tiwari Toscano Trivedi Tsukamoto Turcotte Ugarte Umeh Vaidya Vasilenko Venkatesan Vergara Vignola Waleszczak"
            " Watanabe-Cole Wolanski Yanagihara Zaccaria Zakharov Zdanowicz Zuniga-Hart"
        ).split(),
        "Van Buskirk", "De León", "Ní Mháille", "Di Pietro",
    ),
    "wordlike": tuple(
        (
            "Abbey Abbot Akin Alderman Anger Argyle Artist Aye Backer Bailiff Banister Bard Barren Basket Beagle Beams Beer Biddy Bill Blind Blocker"
            " Bodily Bold Border Borders Bough Bravo Bride Brooke Burrow Burrows Butters Calder Canary Candy Caster Chamber Channel Cheeks Cheers Choice"
            " Circle Cleaves Clerk Clever Client Cliff Coach Coder Comes Constable Converse Cooks Coop Corral Countryman Courts Covert Cowboy Cray Crick"
            " Crumb Crystal Cue Curb Curling Dancer Dare Daring Deacon Deeds Deputy Divers Dole Dolly Downer Dragon Eager Elders Elk Factor Fain Fallen"
            " Fan Favor Favors Feller Fern Fife Fling Flock Flora Fluke Folk Forth Friar Furrow Gains Gales Galley Gander Gardener Gathers Gauze Gladden"
            " Glance Gloss Goad Graver Grays Grief Grieves Grinder Grooms Grounds Gum Gurney Gust Guys Halls Ham Harps Harsh Heap Heaps Hedges Hefty Hem"
            " Heron Hilt Hock Hopes Hose Hover Hug Hunger Irish Journey Jury Kin Kinder Kindle Kitten Lack Lady Lain Lakes Larger Laser Layman League"
            " Leaks Learn Leathers Leek Lien Life Likes Locket Lords Maize Maker Manor Marine Mariner Mars Marvel Medal Melody Mess Messenger Metro"
            " Mines Mingle Mink Miracle Mixer Mode Monks Mood Moos Motto Mower Mule Nails Nations Nave Nest Nicely Nickels Nicks Pair Pang Pardon"
            " Parents Party Pastor Peat Pelt Pen Pier Pillar Pilot Pines Plants Platter Poplar Poster Provost Quail Quill Quint Quiver Racer Rake Ranger"
            " Reaper Render Rise Risk Ritz Rivet Robins Rode Roll Rook Roots Round Ruble Ruck Rudder Rue Rung Sable Sailors Salts Seals Seats Sermons"
            " Shake Shield Shilling Shiner Show Shutter Slider Sons Sorrow Southern Spain Spells Spikes Spore Spry Stager Stake Standard Stead Stick"
            " Stirrup Stow Stray Stride String Study Swimmer Swords Temples Tester Thistle Tinder Toner Touchstone Trace Trojan Trump Trusty Tubbs Tuner"
            " Turnipseed Vale Valley Vent Verge View Vineyard Viola Violet Visor Wale Wander Waring Washer Water Wave Wedding Welling Whisker Whistle"
            " Wicks Wide Wiles Wilt Wonders Works Yoke"
        ).split()
    ),
}  # fmt: skip
TOWNS = (
    "Ajo", "Alma", "Amity", "Anchor Point", "Angel Fire", "Arco", "Ash Grove", "Aurora", "Bath", "Bisbee", "Bloomfield", "Blue Earth", "Brawley", "Bridge City", "Bridgeport", "Broken Arrow",
    "Brookings", "Cadiz", "Calais", "Cave City", "Chanute", "Chino", "Circle Pines", "Columbia Falls", "Commerce", "Corry", "Cortez", "Council Grove", "Covington", "Crossett", "East Liverpool",
    "Elba", "Elk City", "Fairbury", "Fairfield", "Falls City", "Forest Grove", "Fort Payne", "Forty Fort", "Fountain", "Franklin", "Fredonia", "Gladstone", "Glen Burnie", "Goshen",
    "Green River", "Greensburg", "Grove City", "Hailey", "Hanford", "Hazleton", "Hobbs", "Idabel", "International Falls", "Juniata", "Kennett", "King City", "Kingman", "Laurinburg", "Leesburg",
    "Lock Haven", "Loveland", "Macon", "Madras", "Meadville", "Mesquite", "Mexico", "Midland", "Mitchell", "Morning Sun", "North Pole", "Novato", "Paradise", "Park City", "Pittsburg",
    "Point Pleasant", "Sandpoint", "Sitka", "Spirit Lake", "Sturgis", "Sun Prairie", "Sunnyside", "Talladega", "Three Rivers", "Toccoa", "Tombstone", "Valentine", "Wahoo", "Warrior",
    "White Bear Lake", "Willow Springs", "Wolfeboro", "Zion",
)  # fmt: skip
STATES = (
    "AZ", "Ala.", "CT", "Colo.", "DE", "FL", "GA", "IA", "ID", "IL", "Ill.", "KS", "Ky.", "LA", "MD", "Mich.", "MO", "MS", "NC", "NJ", "NY", "OH", "OK", "OR", "PA", "TX", "Texas", "UT", "VA", "Wash.", "WI",
)  # fmt: skip
STREETS = (
    "Abbott Rd", "Adobe Trl", "Alder Creek Rd", "Amberwood Dr", "Anchor Way", "Apple Blossom Ln", "Arrowhead Trl", "Ashbury Ct", "Aspen Grove Dr", "Azalea Park Rd", "Basin St", "Bay Laurel Ct",
    "Bellevue Ave E", "Big Sky Loop", "Birchwood Ter", "Bishop St", "Blue Heron Dr", "Briar Patch Rd", "Buckboard Trl", "Burnt Mill Rd", "Butternut Ln", "Buttonwood Cir", "Caraway Ct",
    "Castle Rock Rd", "Centennial Blvd", "Central Park W", "Chapel Rd", "Cherokee Strip Rd", "Cinnamon Ridge", "Claremont Ave", "Clover Hill Rd", "Coach Light Ln", "Cobblestone Way",
    "College Ave", "Comanche Dr", "Coral Reef Way", "Cottonwood Canyon Rd", "County Route 4A", "Court St", "Cove Rd", "Coyote Pass", "Crabapple Ln", "Crescent Ave", "Crystal Springs Rd",
    "Cypress Bend", "Dairy Rd", "Daisy Ln", "Deerfield Run", "Diamond Head Cir", "Division St", "Dogwood Trce", "Dover Ct", "Duck Pond Rd", "E 5th St", "E Lincoln Ave", "E Oak Leaf Trl",
    "Eagle Nest Rd", "Easy St", "Echo Lake Rd", "Elm Grove Rd", "Emerald Isle Dr", "Falcon Crest", "Fern Valley Rd", "First Ave N", "Flower Mound Rd", "Foothill Blvd", "Franklin Tpke",
    "Galloping Hill Rd", "Garden Gate Ln", "Glacier View Dr", "Gold Rush Rd", "Grandview Ave", "Gravel Pit Rd", "Green Meadow Ln", "Grove St", "Half Moon Rd", "Hawk Hill Rd", "Hazelnut Ct",
    "Heather Glen", "Hemlock St", "Heritage Oaks Dr", "High Plains Rd", "Highway 50 E", "Holly Berry Ct", "Homestead Rd", "Hopewell Rd", "Hunters Chase", "Inverness Dr", "Iris Ave",
    "Ivy Hill Ln", "Jackson St NE", "Jade St", "Jasmine Trl", "Juniper Ct", "Kennedy Blvd", "King St", "Kings Hwy", "Lafayette Ave", "Lakeshore Dr", "Laurel Fork Rd", "Leaf Ct", "Liberty St",
    "Lighthouse Rd", "Lilac Ln", "Lone Pine Rd", "Longview Dr", "Lookout Mtn Rd", "Lupine Dr", "Madrone St", "Mason Dixon Rd", "Meadowlark Ct", "Mesa Verde Dr", "Midway Rd", "Milkweed Ln",
    "Mint Springs Rd", "Moonlight Bay", "Moss Creek Rd", "Mustang Trl", "N 7th St", "N Church St", "N Lake Park Ave", "N State St", "NE 82nd Ave", "Northern Lights Blvd", "Oak Hollow Cir",
    "Old Bridge Rd", "Old Highway 6", "Olive Branch Rd", "Overlook Ter", "Owl Creek Rd", "Palmetto Way", "Park Ave S", "Patriot Ln", "Peach Tree Cir", "Pear Orchard Rd", "Pebble Beach Ct",
    "Penny Ln", "Pheasant Run", "Pickerel Ln", "Pigeon Hill Rd", "Pinecone Dr", "Plantation Rd", "Plum Creek Dr", "Pond View Ct", "Poplar Grove Rd", "Prairie Rose Ct", "Primrose Path",
    "Prospect St", "Queen Anne Ct", "Ranch Road 12", "Raven Rock Rd", "Red Clay Rd", "Ridgewood Ave", "River Bend Rd", "Rosemary Ln", "Sagebrush Way", "Sandpiper Cir", "Second St SW",
    "Shady Grove Ln", "Sharon Rd", "Shore Dr", "Silver Lake Rd", "South St", "Spruce Hollow", "Stone Gate Ct", "Stony Brook Rd", "Summer Breeze Ln", "Sun Valley Pkwy", "Sunset Blvd",
    "Sweet Gum Ct", "Tall Timbers Rd", "Tamarack Rd", "Teal Ct", "Third Ave", "Timber Ridge", "Town Center Dr", "Turkey Trot Rd", "Turtle Creek Blvd", "Twin Lakes Rd", "US Highway 20",
    "Union St", "Village Green Ln", "Vine St", "Vista Del Sol", "W 18th Pl", "W Jackson Blvd", "W Main", "Wagon Wheel Rd", "Walnut Grove Rd", "Washington St", "Water Lily Ct", "West End Ave",
    "White Oak Dr", "Wildflower Ln", "Windmill Rd", "Winter Park Dr", "Wolf Creek Pass", "Woodland Ave", "Yellow Brick Ln", "Zinnia Ct",
)  # fmt: skip
CALLED = (
    "Bumper", "Corky", "Digger", "Gramps", "Junebug", "Lulu Belle", "Meemaw", "Opa", "P.J.", "Pee Wee", "Pops", "Punkin", "Rocket", "Tater", "Uncle Lou", "Whitey",
)  # fmt: skip
FACILITIES = (
    "Active Life Physical Therapy", "Back in Balance PT, LLC", "Cedarville Physical Therapy & Sports Rehab", "Ellerton Orthopedic & Sports Physical Therapy", "Ellerton PT", "Evolve Rehab", "Halden Physical Therapy",
    "Halden Rehabilitation Services, Inc.", "Joint Effort Physical Therapy", "Millhaven Spine & Sports PT", "Momentum Physical Therapy", "Northlake Physical Therapy Associates", "Northlake Rehab", "Peak Form Physical Therapy",
    "Pinemoor Therapy Center", "Stanbury Hand & Upper Limb Therapy", "Stanbury Outpatient Rehab", "Stronger Together PT", "Westbrook Physical Therapy, P.C.", "Westbrook Therapy Group",
)  # fmt: skip
PRACTICES = (
    "Cedarville Family Practice", "Drs. Hollander and Pratt", "Ellerton Bone & Joint Clinic", "Ellerton Internal Medicine Associates", "Halden Family Medicine", "Halden Pain Consultants", "Halden Podiatry Group",
    "Millhaven Neurology & Spine", "Millhaven Sports Medicine", "Northlake Medical Group", "Northlake Orthopaedic Institute", "Pinemoor Family Health, PLLC", "Pinemoor Occupational Health", "Stanbury Orthopedic Specialists",
    "Stanbury Primary Care", "Westbrook Orthopaedics", "Westbrook Physicians, PA", "Westbrook Women's Care",
)  # fmt: skip
HOSPITALS = (
    "Cedarville Surgery Center", "Ellerton General Hospital", "Halden Memorial", "Millhaven Regional Medical Center", "Northlake Outpatient Surgery", "Our Lady of Mercy, Halden", "Pinemoor Community Hospital",
    "St. Cyprian Hospital", "Stanbury Health System", "Westbrook University Medical Center",
)  # fmt: skip
IMAGING = (
    "Cedarville Open MRI", "Ellerton Imaging Associates", "Halden Radiology, P.C.", "Northlake Advanced Imaging", "Stanbury Diagnostic Imaging", "Westbrook MRI",
)  # fmt: skip
EMPLOYERS = (
    "A-1 Roofing & Siding", "Ace Parcel", "Bluegrass Tile & Stone", "Bright Beginnings Preschool", "Cedarville City Schools", "Cedarville Fire Dept", "Cedarville Packing", "Central Valley Foods", "Corner Bakery of Halden",
    "County Line Excavating", "Crown Laundry", "Diamond Auto Body", "Ellerton Casting Co.", "Ellerton Public Works", "Ellerton Transit", "Express Lube & Tire", "Freedom Freight Lines", "Golden Crust Pizza", "Halden County Sheriff",
    "Halden Hardware & Lumber", "Halden Manor", "Halden Plastics", "Halden Post Office", "Ideal Heating & Air", "Journeyman Staffing", "King Drywall", "Liberty Landscaping", "Millhaven Bottling", "Millhaven Distribution",
    "Millhaven Foods, Inc.", "Modern Dental Lab", "Neighbors Credit Union", "Northlake Airport", "Northlake Electric Co-op", "Northlake Grocers", "Northlake Paper Mill", "Pinemoor Farms", "Pinemoor Hotel & Spa", "Precise Machining",
    "Quality Carpet Care", "Reliable Plumbing", "Rite Way Moving", "Sharp Edge Tree Service", "Stanbury Brewing", "Stanbury Ford", "Stanbury Logistics", "Stanbury Nursing Home", "State Street Diner", "Summit Concrete",
    "Superior Steel Erectors", "Target Pest Control", "United Glass", "Valley Dairy", "Westbrook Cabinet Shop", "Westbrook Police", "Westbrook School District", "Westbrook Tool & Die", "Wheels Up Aviation",
)  # fmt: skip
SCHOOLS = (
    "Cedarville Elementary", "Cedarville High School", "Ellerton Central School", "Ellerton Community College", "Ellerton HS", "Frederick Douglass Middle School", "Halden High", "Halden State University", "Millhaven Academy",
    "Northlake East High School", "Northlake Middle School", "Pinemoor Charter School", "Rachel Carson Elementary", "St. Cyprian School", "Stanbury Catholic High", "Stanbury Tech", "Westbrook College", "Westbrook High School",
)  # fmt: skip
_NUMBERS: dict[str, tuple[str, ...]] = {
    "member": ("*########", "*###########", "@@@*########", "@@@*##@#####", "W*########", "W*## #####-*#", "U*####### 0*", "*&#&-&#&-&&##", "*&#&&#&&&##", "H*#######", "*#########@", "*########00", "R*#######", "@*###-*####"),
    "member2": ("*########", "@@@*########", "*######*", "R*#######"),
    "group": ("*#####", "*######", "0*####", "00*#####", "@*####", "*####-00*", "*###@", "*########"),
    "ssn": ("1##-*#-####", "2##-*#-####", "4##-*#-####", "5##-*#-####", "3##*#####"),
    "mrn": ("*#####", "*#####", "*######", "*#######", "00*#####", "E*######", "*##-##-##", "@*#####", "MRN*#####"),
    "account": ("*#####", "*#######", "*######", "A*#####", "*####-**", "H*#########"),
    "claim": ("*########", "*###-*#-####", "*########-*", "WC-*######", "@*######", "*##@#####", "20*#-*#####"),
    "icn": ("*############", "26*#########", "E*########", "*######"),
    "request": ("*#########", "A*########", "@@*######", "*#######", "*######-*", "0*#######"),
    "call_no": ("*#######", "*########", "@*#######", "*###########"),
    "device": ("*#####", "*########", "@*#####", "*#@##*##", "*####-##-*", "@@@*######"),
    "plate": ("@@@-####", "@@@ *###", "*@@@###", "@*# *##", "*##-@@@"),
    "dl": ("@*#######", "*#######", "@###-*###-####", "*########"),
    "licence": ("PT*####", "*####", "*#####", "PT-*####", "0*#####", "PT.0*####", "40QA0*######"),
    "npi": ("1#########",),
    "acc": ("*######", "*########", "@@*#######", "26-*####"),
    "unit": ("", "", "", "", "", " Apt *", " Apt *@", ", Apt *##", " #*##", " Unit *", " Lot *", " Fl 2"),
    "house": ("*#", "*##", "*##", "*###", "*###", "*####"),
    "house2": ("*##", "*###", "*#"),
    "suite": ("", "", " Ste *##", ", Suite *", ", Suite *#0", " Unit @", ", 2nd Floor"),
}  # fmt: skip
_WAYS = (
    "{0:%m/%d/%Y}", "{0:%m/%d/%Y}", "{0:%m/%d/%Y}", "{0:%m/%d/%y}", "{0:%m/%d/%y}", "{0.month}/{0.day}/{0.year}", "{0.month}/{0.day}/{0.year}", "{0.month}/{0.day}/{0:%y}", "{0.month}/{0.day}/{0:%y}", "{0:%m-%d-%Y}", "{0.month}-{0.day}-{0:%y}",
    "{0:%B} {0.day}, {0.year}", "{0:%b} {0.day}, {0.year}", "{0:%d} {0:%b} {0.year}", "{0:%Y-%m-%d}", "{0:%m.%d.%Y}", "{0:%b} {0.day} {0.year}", "{0:%d%b%Y}",
)  # fmt: skip

AROUND = Surroundings(
    first=FIRST,
    last=LAST,
    numbers=_NUMBERS,
    born=(date(1937, 6, 3), 26_600),
    days=(date(2025, 12, 9), 346),
    letters="ABCDEFGJKLMNPRSTW",
    names={
        **NAMES,
        "last_first": (
            "{last}, {first}",
            "{last}, {first}",
            "{last}, {first} {letter}",
            "{last},{first}",
        ),
        "middle": ("{first} {letter}. {last}", "{first} {letter} {last}"),
        "last_f": ("{last}, {f}", "{last}, {f}.", "{last} {f}"),
    },
    called=CALLED,
    ways=_WAYS,
    shorts=(
        "{0.month}/{0.day}",
        "{0.month}/{0.day}",
        "{0.month}/{0.day}",
        "{0.month}-{0.day}",
        "{0.month}/{0.day}/{0:%y}",
    ),
    spoken=("{0:%B} {0.day}", "{0:%B} {1}", "{0:%b} {0.day}"),
    sent=(
        "{0:%m/%d/%Y}",
        "{0:%m/%d/%Y}",
        "{0:%B} {0.day}, {0.year}",
        "{0.month}/{0.day}/{0.year}",
        "{0.month}/{0.day}/{0:%y}",
    ),
    spans=(
        "{0:%m/%d/%Y} - {1:%m/%d/%Y}",
        "{0.month}/{0.day}/{0:%y} - {1.month}/{1.day}/{1:%y}",
    ),
    months=("{0:%m/%Y}", "{0.month}/{0.year}"),
    stays="{0:%m/%d/%Y} - {1:%m/%d/%Y}",
    weekdays=("Monday", "Tuesday", "Wednesday", "Thursday", "Friday"),
    years=(2012, 2026),
    phones=(
        "({0}) {1}-####",
        "({0}) {1}-####",
        "{0}-{1}-####",
        "{0}-{1}-####",
        "{0}.{1}.####",
        "{0} {1} ####",
        "{0}/{1}-####",
    ),
    extensions=(" ext. *###", " x*##", " ext *#", ", x *###"),
    oldest=100,
    boxes=(
        ("{given}.{family}", None),
        ("{given[0]}{family}{n}", (2, 99)),
        ("{family}.{given}", None),
        ("{given}{n}", (1950, 2009)),
        ("{family}family{n}", (3, 9)),
    ),
    houses=(
        "mailhub.example.com",
        "inbox.example.net",
        "webpost.example",
        "homemail.example.org",
    ),
    desks=(
        ("referrals", "frontdesk", "records", "billing", "scheduling", "um", "pt"),
        ("halden.example", "ellerton.example.org", "westbrookgroup.example.com"),
    ),
    urls=(
        "https://portal.halden.example/r/*######",
        "images.ellerton.example.org/v/@@*####",
        "https://sign.westbrookgroup.example.com/d/*@*###",
        "www.northlake.example/p/*####",
    ),
    machines=("198.51.100.*#", "203.0.113.1##", "10.*#.*.1##"),
    streets=STREETS,
    post_boxes=("PO Box *##", "P.O. Box *###", "P O Box *####", "PO BOX *####"),
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
invent_regular_patient = partial(invent_from, AROUND)
"""Invents a patient with the people, places and numbers around: one whom a clinic sees on any day."""

"""People for the papers between a clinic's opening and closing: strangers to what tuned redaction."""

from __future__ import annotations

from datetime import date
from functools import partial

from evals.redaction.inventing import NAMES, Surroundings, invent_from
from evals.redaction.people import Pool

FIRST: dict[Pool, tuple[str, ...]] = {
    "common": tuple(
        (
            "Abbie Abram Adalberto Adelina Adrianne Agatha Alden Aldo Alfreda Aline Allyson Alta Alyce Amalia Anastasia Anderson Angelia Angelita Anibal Annetta"
            " Ariel Arline Arnulfo Ashleigh Augustus Avis Barbra Bella Berta Bertram Bette Bettye Blair Brant Breanna Brendon Brianne Bridgett Brigitte Carey"
            " Carlene Carmelo Caryn Casandra Celestine Celina Chadwick Chandra Chantel Chauncey Chrystal Claudette Claudio Clemente Coleen Coleman Concepcion Corina"
            " Corrine Cortney Cyril Cyrus Darcy Daren Darrin Dayna Deidra Delilah Delmar Denice Deon Dino Dollie Dona Dorian Earle Earline Earnestine Edison Edwardo"
            " Edythe Eleanore Elinor Elisha Elissa Elnora Eloisa Eloy Elvia Emile Emilie Enoch Ericka Erna Ernestina Eula Evangelina Ezekiel Faustino Felecia Fermin"
            " Florencio Florine Flossie Frederic Garth Genaro Georgette Gilda Gino Hallie Hanna Harris Helga Herschel Hipolito Horacio Isaias Isiah Ivette Jacklyn"
            " Jacques Jannie Jaqueline Jarrod Jayme Jeanna Jeannine Jeffry Jerri Jewell Johnathon Josefa Josiah Judi Judson Juliette Justina Karina Karyn Kathie"
            " Katina Kaye Keenan Kenton Krystle Lakisha Lanny Latanya Lavonne Lawanda Lazaro Leanna Lelia Lemuel Leonel Leora Lessie Letha Lon Louella Louisa Loyd"
            " Luciano Lucile Lupe Lyman Lynnette Madelyn Marcelino Marcelo Marcie Margret Marianna Maricela Marilynn Markus Marquita Marva Maryanne Marybeth Marylou"
            " Mauro Mayme Mayra Melisa Michel Migdalia Millicent Mitchel Monika Morton Moshe Nathanial Nelda Nelly Neville Newton Ola Olin Oren Orval Osvaldo"
            " Pasquale Pearlie Quintin Randell Rashad Rebeca Reinaldo Renita Reva Reyna Robby Rosalyn Rosanne Rosella Sharron Sheree Suzan Tameka Tamra Tessie Thad"
            " Theron Tisha Tobias Tonia Trenton Trey Tyrell Valentin Veda Vernice Virgie Vito Werner Weston Wilburn Wilford Wilmer Wilton Winfred Winona Zachariah"
            " Zelma Zoe"
        ).split()
    ),
    "rare": (
        *(
            "Adunni Aino Ainsley-Rose Akiko-Jo Amarjit Amparito Annelise Araceli-May Archana Arvid Asunta Azucena-Rae Basak Bautista Benedikt Berhane Birute"
            " Boris-Paul Borys Bronislava Brígida Caterina Chibuzo Csilla Cvetana Darija Demyan Doménica Dorottya Dushan Ebrahim Efraín Eirini Enkhjargal"
            " Esperanza-Luz Evaristo Fatou Federica Feliciano Feodor Filomena Frederik Gaspar Giedre Girish Godofredo Graciela-Ann Gyorgy Gülay Haruko Hermelinda"
            " Hideki Hilda-Mae Hironobu Hyacintha Ibrahim-Musa Ilka Ilona-Marie Iracema Ismael-Jose Jaroslava Jayanthi Jiayi Jorge-Luis Kaede Kanchana Kiril"
            " Lateefah Leticia-Paz Lindiwe Lourdes-Ann Lourenço Luzviminda Lyubov Magda-Lynn Mahbub Mahnaz Makeda Marisela-Ann Marzieh Meiling Mercè Minh-Chau"
            " Mykola Nagendra Nalini Natividad Ngozi-Ann Nikolaos Niloufar Nomvula Nuala Olamide Orlaith Osei Parvaneh Philippa-Jo Pietro Purificacion Radoslav"
            " Raquel-Ines Rasheeda Rekha Ruqayyah Ruzanna Sadako Salome-Ines Savitri Segun Semira Setareh Shigeko Silvestre Snezana Soledad-Ann Stanislava Subhash"
            " Tamar-Lea Tatiana-Rae Teuta Thandiwe Torvald Vasiliki Vinod Wilhelmina-Jo Winnifred-Ann Yesenia-Mae Yordanka Yoselin Zainab-Noor Zivile Zofia-Anne"
            " Zsuzsanna"
        ).split(),
        "Mary Kay", "Anna Lisa",
    ),
    "wordlike": tuple(
        (
            "Acacia Affinity Almond Alto An Anise Arbor Axel Azure Banner Blade Bong Cable Calm Cello Chime Cloud Comet Contessa Cookie Dandy Dung Dusk Edge"
            " Electra Esquire Fe Fidelity Flor Fonda Galaxy Gaye Genius Gin Han Hazard Haze Helm Heron Honest Ike Italy Job Joker Kenya Laramie Latte Le Les Lux"
            " Manly Many Marsh Mat Mee Mi Minnow Moody Muse Nam Nan Nickel Nile Nook Normal Okey Oral Orange Pa Parrish Pax Peppy Pepsi Persia Pier Prentice Puck"
            " Quiet Radiance Revel Roma Romana Rooster Rye Sabbath Saber Salina Salt Sash Sax Sego Sheba Silk Silva Sister Sly So Soda Stately Stellar Sunset Swan"
            " Swift Taffeta Talent Tempie Tenor Tip Tonic Trixie Tu Tuck Tula Tycoon Vada Val Vanity Velour Venture Verona Versa Vest Vi Virtue Vogue Wick Wilhelm"
            " Wisp Wright Wynd Zenith Zip"
        ).split()
    ),
}  # fmt: skip
LAST: dict[Pool, tuple[str, ...]] = {
    "common": tuple(
        (
            "Adamson Aguilera Akins Albrecht Alfaro Amaya Aponte Augustine Avalos Barger Barksdale Barney Barnhart Barrios Bartley Baum Bauman Beaulieu Beebe"
            " Belanger Bergeron Berman Bernier Betts Beverly Beyer Borden Boudreaux Bourgeois Bowie Bowles Boyles Braswell Brenner Brower Browne Bruner Bullard"
            " Burdick Burkhart Burnette Caballero Cagle Canales Cano Cardwell Caron Caudill Chatman Chester Christie Christy Clifford Clinton Cloutier Cody Coley"
            " Conn Connell Connelly Connors Corcoran Corey Cornell Cortes Couture Cuellar Cullen Daigle Darden Deaton Delong Dennison Denny Dewitt Diehl Diggs"
            " Dobbins Doran Dorman Doss Doty Dowling Duckworth Dumas Dutton Echols Eckert Edmondson Elias Elliot Ellsworth Engel Engle Ennis Epperson Ernst Farrar"
            " Faulk Felder Felton Ferreira Finn Finney Fournier France Frank Franks Fugate Gabriel Gagne Garvin Gaskins Gaston Gauthier Gay Geiger Goddard Goetz"
            " Goode Greenberg Grossman Grover Grubbs Guillory Hagen Hamby Hammons Hanks Hawley Hawthorne Hayward Hedrick Hemphill Herrington Hillman Hogue Hopson"
            " Huddleston Hummel Humphreys Humphries Huntley Huston Hutson Hutton Hyatt Irving Isaac Jacob Jacques Jewell John Kauffman Keenan Keene Kellogg Kenny"
            " Kerns Killian Kilpatrick Kimble Kinsey Kohler Kraft Kurtz Kyle Lacey Laird Lamar Landrum Lange Lanier Lassiter Laughlin Lawler Leary Leggett Lentz"
            " Lincoln Lipscomb Littlefield Littlejohn Lockwood Lofton Longoria Loomis Louis Lovett Ludwig Lujan Lunsford Lusk Lyles Machado Madsen Maher Marcum"
            " Marin Marion Matlock Matos Matson Mattingly Mayberry McClelland McCloud McMullen McNally McRae Meade Medeiros Meier Melvin Metz Michaud Minton Mixon"
            " Montalvo Mosher Moulton Moya Myles Naquin Naylor Neff Newberry Newby Newcomb Nicholas Oakley Oconnor Odonnell Ogden Ojeda Oldham Oneil Parham Paris"
            " Pendleton Peralta Perdue Pierre Poirier Prado Prather Pressley Pringle Pritchett Pulliam Purvis Ramey Randle Reagan Reaves Reeder Regan Richey Ricks"
            " Ridley Roark Roche Romo Rowell Rowley Rudd Rudolph Ruffin Ryder Saenz Samuel Schaffer Schmitz Schulz Schuster Segura Serna Sherrill Sherwood Shirley"
            " Shockley Shultz Siegel Singletary Skaggs Smallwood Snodgrass Sorenson Souza Stacy Staley Starnes Staton Sterling Stockton Sylvester Thayer Thomson"
            " Tinsley Titus Traylor Trimble Ulrich Varela Vela Ventura Vera Vernon Vogt Waldron Washburn Weldon Wellman Wesley Wetzel Whatley Wheatley Whitman"
            " Whitmore Whittaker Whittington Wilburn Wilhelm Willett Willingham Willoughby Winkler Wolff Woodall Worley Worthington Wray Yancey Yost Youngblood"
            " Zeigler"
        ).split()
    ),
    "rare": tuple(
        (
            "Adesanya Aghasi Ahlgren Albuquerque Alderete-Moss Amankwah Andrianov Angkasa Apostolakis Aranda-Webb Asghari Asplund Avedisian Awolowo Axelrod-Lin"
            " Baptiste-Cole Bayraktar Bednarski Belyaev Benavente Bhattarai Bojorquez Bouchard-Lee Bui-Harper Cabrera-Knox Campisi Carvalho-Nunez Cetinkaya"
            " Chakravarty Chatterjee-Ross Chernenko Chikwendu Christakos Cienfuegos Coppola-Dean D'Onofrio Danjuma Danquah De-Souza Dehghani Delvecchio Diallo-West"
            " Dragomir Duszynski Eisenhauer Elmasry Emmanouil Engelbrecht Enriquez-Bell Eriksdottir Escamilla-Roy Eskandari Faraone Fedorchuk Figueiredo Filipović"
            " Forsberg-Hale Fragoso Friedrichs Gacheru Gadhia Geronimo-Tate Gikas Goncharov Goswami Grabowska Gruszka Gudmundsen Guevara-Stein Halvorson-Day"
            " Haraldsen Hashimoto-Lee Hatzidakis Hayashida Hernandes-Pope Hewitt-Okoro Higashi Hoang-Miller Hochstetler Holmqvist Hutchcraft Idowu-Grant Ignatenko"
            " Ikonomou Irizarry-Bloom Iturbide Jablonska Jacobsson Jaramillo-Katz Javadi Jeyaraj Juárez-Finn Kachowski Kalogeras Kamath Kapoor-Singh Karimov"
            " Kawaguchi Kazemi Kehinde Khoury-Banks Kieffer-Ruiz Kipkorir Kitagawa Kjeldsen Kosciuszko Koshy Kouassi Krishnaswamy Krzyzewski Kubiak Laakso"
            " Labrecque-Ott Lalonde-Fox Larrabee-Hunt Lavrov Lefkowitz Lekwauwa Lewandowska Lombardi-Shaw Loukas Luangrath Lundgren-Cruz Maccarone Machuca Magalhães"
            " Maldonado-Wise Malinowska Mantzaris Marangopoulos Markarian Mastrangelo Matsumura Melikyan Mikolajczyk Mirchandani Mitropoulos Miyazaki Mizrahi Mkhize"
            " Moctezuma Mogensen Mukherji Munteanu Muñoz-Avery Nachmanovitch Nagorski Namvar Navarro-Finch Ndlovu Neumann-Diaz Niederhauser Nishiyama Njoroge"
            " Nordquist Nwosu-Hill Oberholtzer Obregon-Lamb Okorafor Ordoñez-Kay Osterhaus Ozturk-Dale Panagopoulos Papadakis-Ray Pavlenko Pellegrino-Cho"
            " Phanthavong Piekarski Popescu-Lane Poulsen-Gray Qaderi Quansah Quispe-Mora Rajaratnam Rantanen Rasmussen-Poe Rigopoulos Rodrigues-Ames Rutkowska"
            " Saakashvili Sabharwal Safavi Sakellarios Satterthwaite Schellenberger Schoenfelder Seetharaman Semenova Serrano-Kirk Sethuraman Shahbazi Shevchuk"
            " Shimizu-Hart Siddiqi-Rowe Simonyan Skarsgard Slominski Smirnova Soriano-Vance Spyropoulos Srinivas-Bell Stavrakis Steenkamp Stefanopoulos Stryjewski"
            " Subedi Sundaresan Suthar Svendsen Takeuchi Tamashiro Taniguchi Taszarek Tchoumi Terauchi Thangaraj Theodorou Toivonen Torbjornsen Tran-Whitley"
            " Treviño-Abbott Tsegay Tshabalala Tumanyan Tymoshenko Ugalde-Roth Ulusoy Urbanczyk Valderrama-Hicks Vandersloot Vardanyan Vasquez-Thorne Veerasamy"
            " Velichko Vishwanathan Witkowska Wojtowicz Wolde Xanthopoulos Xiong-Baker Yakubu Yamaguchi-Kent Yazdani Yildirim Yoshikawa Zabrowski Zachariadis"
            " Zamorano-Fisk Zelenko Zhukovsky Zielinska Zsigmond"
        ).split()
    ),
    "wordlike": tuple(
        (
            "Ace Acres Atlas Axe Bail Bales Barn Baron Bay Bee Bitter Bitters Blaze Blight Blizzard Boards Bonnet Boom Boots Briar Brittle Buckles Bud Butter Cake"
            " Campion Canter Cantor Capers Cargo Carp Cart Cedar Cellar Charm Cheese Clap Clock Clouse Cluck Collar Colt Commons Cone Cove Cradle Crest Crew Cruise"
            " Crutch Custard Custer Cypress Darter Daughtry Dawn Days Deese Dell Ditch Dose Doughty Dragoo Drop Easterly Elm Emerald Essex Eve Eye Fang Fare Farrier"
            " Farthing Fate Fauver Fear Feast Fee Files Filler Fire Flanders Flank Flash Flight Flow Forge Fought Foxx Fret Fritter Fruit Furr Fury Gaff Gall Garnet"
            " Gaskin Germany Ginger Ginn Glade Glaze Glow Goings Gong Gourd Greathouse Greaves Grip Grit Guise Gull Gunner Gutter Hamlet Hamper Hands Haste Hatter"
            " Hawkes Hazelwood Heather Herb Hero Hew Hickory Hillock Hoe Holler Holster Holy Homer Honor Hoop Hoops Husky Ink Island Lanes Lighter Lime Lion Luster"
            " Maiden Mellow Mister Mitten Mullet Nose Ocean Oiler Oyster Pane Panther Pay Pea Perfect Pippin Plane Plaster Plenty Point Pole Purple Quince Ranch"
            " Range Reap Records Reef Reynard Rigger Roam Robin Rod Rogue Romance Rover Row Royals Rusk Rye Savory Scale Schooler Score Scripture Sea Seay Sergeant"
            " Shad Shadow Shed Shells Shock Shoe Shorts Silvers Skiff Smoker Snipes Sorrel Space Speak Spice Sport Spruce Stage Stain Stalker Starch Step Store"
            " Stove Strawberry Streets Strike Suit Sun Tank Teel Teeter Tennis Tent Tin Train Trammel Trapper Trees Trial Trice Truelove Trunk Twitty Vicars Virtue"
            " Vise Voice Wagers Wagon War Warp Waver Ways Weather Whites Wick Wildes Willow Wings Winkle Wish Woolen World Yarn Yeast"
        ).split()
    ),
}  # fmt: skip
TOWNS = (
    "Agawam", "Alameda", "Alpine", "Altus", "Atlantic", "Austin", "Ballston Spa", "Belzoni", "Black Mountain", "Bullhead City", "Canby", "Canon City", "Carefree",
    "Cedar Key", "Celina", "Chadron", "Cherry Hill", "Clarksdale", "Clayton", "Clearwater", "Clever", "Clio", "College Place", "Coventry", "Dade City", "Dixon", "Durant",
    "East Moline", "Eden", "Energy", "Farmer City", "Federal Way", "Frostburg", "Gas City", "Greenwood", "Gun Barrel City", "Hancock", "Hapeville", "Harlan", "Hercules",
    "Hinesville", "Hominy", "Horseheads", "Iron River", "Jackson Hole", "Keene", "Kingsport", "Knob Noster", "Lakeview", "Lansing", "Likely", "Live Oak", "Lone Tree",
    "Love Valley", "Luck", "Mancos", "Manteca", "Marblehead", "Mayfield", "Morro Bay", "Muscatine", "Norway", "Oberlin", "Okemos", "Orleans", "Oxnard", "Panama City",
    "Papillion", "Pensacola", "Petal", "Placerville", "Portage", "Protection", "Ranger", "Reform", "Roscoe", "Rugby", "Sanford", "Savage", "Seaside", "Seneca Falls",
    "Shawnee", "Sikeston", "Soda Springs", "Spring Lake", "St. Johns", "Story City", "Thomaston", "Tok", "Tonopah", "Vermillion", "Washington", "Welch", "What Cheer",
    "Wisdom",
)  # fmt: skip
STATES = (
    "AK", "AL", "Ariz.", "CA", "Calif.", "CO", "FL", "Ga.", "IN", "IA", "KY", "MA", "Md.", "ME", "MI", "MN", "Minn.", "MT", "NE", "NH", "NM", "NV", "NY", "OH", "OK", "OR",
    "PA", "SC", "TN", "Tenn.", "UT", "VT", "VA", "WA", "WV", "Wis.", "WY",
)  # fmt: skip
STREETS = (
    "Acorn Hill Dr", "Agate St", "Airport Rd", "Alamo Ct", "Almond Tree Ln", "Antelope Trl", "Apache Pass", "Arbor Vitae Ln", "Asher Rd", "Auburn Ave", "Badger Creek Rd",
    "Balsam Ct", "Barley Mill Rd", "Bayou Bend Dr", "Bear Claw Ct", "Bell Tower Ln", "Bent Oak Cir", "Big Horn Ave", "Blackberry Rd", "Bluebell Ct", "Bobwhite Trl",
    "Bonnie Brae St", "Bramble Bush Ln", "Brick Kiln Rd", "Bristlecone Way", "Buckeye Path", "Butterfield Stage Rd", "Cactus Wren Dr", "Camp Ground Rd", "Candlewick Ct",
    "Cardinal Way", "Catalpa Ave", "Cedar Waxwing Dr", "Charter Oak St", "Chestnut Ridge Rd", "Clock Tower Pl", "Colonel Ledyard Hwy", "Concord Tpke", "Copper Kettle Ln",
    "Corn Crib Rd", "Corporate Dr", "Courthouse Sq", "Cricket Hollow Rd", "Crooked Creek Rd", "Culver Ave", "Dewdrop Ln", "E 42nd St", "E Cedar Bluff Rd", "E Main Cross St",
    "Eastgate Blvd", "Elderberry Ct", "Esplanade Ave", "Exchange St", "Fairgrounds Rd", "Farm to Market Rd 1960", "Ferry Landing Rd", "Fiddlehead Ln", "Fire Tower Rd",
    "Fox Den Cir", "Front Royal Pike", "Gables End", "Ginkgo St", "Grant Line Rd", "Hackberry Dr", "Haystack Rd", "Hickory Nut Ln", "High St NW", "Hilltop Acres Rd",
    "Horseshoe Bend Rd", "Huckleberry Ct", "Indian Head Hwy", "Iron Gate Rd", "Jockey Club Dr", "Kingfisher Cv", "Knob Hill Ave", "Lake Forest Blvd", "Lantern Hill Rd",
    "Larkspur Ct", "Linden Ave", "Llano St", "Lock and Dam Rd", "Magnolia Bluff Dr", "Maple Grove Ave", "Mill Race Ct", "Mineral Wells Hwy", "Mountain Laurel Ln",
    "N 44th Ave", "N Broadway", "N Elm Ter", "Nightingale Ct", "Orchard Crest", "Osage Orange Ln", "Palisades Dr", "Paper Birch Ct", "Partridge Hill Rd", "Pecan Grove Ct",
    "Pennywhistle Ln", "Pilgrim Rd", "Pine Cone Cir", "Pony Express Trl", "Post Office St", "Quarry Rock Rd", "Quartz Mountain Dr", "Red Barn Ln", "Ridge Pike",
    "Rim Rock Rd", "Roadrunner Loop", "Rock Quarry Rd", "Rolling Meadow Dr", "S Jefferson Davis Pkwy", "S Main St", "Saddle Horn Ct", "Salt Creek Rd", "Sand Hill Rd",
    "Sassafras Ln", "Sawmill Rd", "Shagbark Ct", "Shell Beach Rd", "Sorrel Horse Ln", "Spyglass Hill Rd", "State Route 37", "Steeplechase Dr", "Stillwater Ave",
    "Strawberry Patch Ln", "Sugar Maple Dr", "Sumac Trl", "Swan Lake Dr", "Sycamore Bend", "Tanglewood Ct", "Thunderbird Rd", "Tillman Ave", "Toll House Rd", "Tulip Tree Ln",
    "Vineyard Haven Rd", "W 3rd St N", "W Cactus Rd", "Wagon Trail Ct", "Waterworks Rd", "Weeping Willow Dr", "White Pine Trl", "Wild Rose Ct", "Willow Bend Cir",
    "Wintergreen Rd", "Yucca Ave",
)  # fmt: skip
CALLED = (
    "Big Pat", "Bunny Lou", "Chookie", "Dutchie", "G.W.", "Grampy", "Itsy", "JoJo B", "Mama Jean", "Mister Ed", "Nonno", "Patches", "Pinkie", "Poppy Lou", "Rosie Posie",
    "Shorty", "Sis", "Tommy Boy", "Ziggy",
)  # fmt: skip
FACILITIES = (
    "Body Mechanics Physical Therapy", "Brookhollow Physical Therapy", "Brookhollow Sports & Spine Rehab", "Garnerville Physical Therapy, Inc.",
    "Garnerville Therapy Partners", "Get Going PT", "Hartsgrove Physical Therapy", "Hartsgrove Rehab & Wellness, LLC", "Langdale Outpatient Therapy", "Langdale PT",
    "Langdale Sports Physical Therapy", "Merrifield Hand Therapy", "Merrifield Physical Therapy & Balance Center", "Pikesboro Physical Therapy Group",
    "Saltlick Therapy Services", "Steadfast Physical Therapy", "Tolliver Back & Neck Physical Therapy", "Tolliver Rehab", "Tolliver Spine & Joint PT",
    "Walk Tall Physical Therapy",
)  # fmt: skip
PRACTICES = (
    "Brookhollow Family Doctors", "Brookhollow Spine Institute", "Drs. Applebaum & Oyler", "Garnerville Foot & Ankle", "Garnerville Orthopaedic Clinic",
    "Hartsgrove Internists", "Hartsgrove Orthopedics, P.C.", "Langdale Bone & Joint", "Langdale Medical Associates", "Langdale Neurology", "Merrifield Family Practice",
    "Merrifield Pain & Spine", "Pikesboro Clinic", "Pikesboro Orthopedic Group", "Tolliver Hand Surgery", "Tolliver Primary Care", "Tolliver Sports Medicine",
)  # fmt: skip
HOSPITALS = (
    "Brookhollow Medical Center", "Garnerville Day Surgery", "Hartsgrove Hospital", "Hartsgrove Surgical Center", "Langdale Regional Hospital", "Merrifield General",
    "Pikesboro Memorial Hospital", "Saltlick Community Hospital", "St. Werburgh Medical Center", "Tolliver County Hospital",
)  # fmt: skip
IMAGING = (
    "Brookhollow Radiology", "Garnerville MRI Center", "Hartsgrove Imaging", "Langdale Diagnostic", "Merrifield X-Ray & Ultrasound", "Tolliver Medical Imaging",
)  # fmt: skip
EMPLOYERS = (
    "All Seasons Pool & Spa", "Beck's Truck Stop", "Big Sky Drilling Supply", "Brookhollow Assisted Living", "Brookhollow Ready Mix", "Brookhollow Unified Schools",
    "C&R Millwright", "Cardinal Wire & Cable", "Chrome City Plating", "Citywide Janitorial", "Dependable Tree Service", "Duke's Barbecue", "Fast Lane Freight",
    "First Choice Staffing", "Garnerville Bus Garage", "Garnerville Chicken Plant", "Garnerville Fire & Rescue", "Garnerville Light & Power", "Garnerville Paper Box",
    "Good Shepherd Nursing Center", "Granite State Movers", "Hartsgrove Auto Parts", "Hartsgrove Bakery", "Hartsgrove Boat Works", "Hartsgrove Farm Supply",
    "Hartsgrove Glass Co.", "Hartsgrove Public Library", "Interstate Tire", "Langdale Appliance", "Langdale Carpet Mills", "Langdale City Hall", "Langdale Cold Storage",
    "Langdale Daycare", "Langdale Distribution Center", "Langdale Flooring", "Langdale Water Dept", "Merrifield Chevrolet", "Merrifield Credit Union",
    "Merrifield Greenhouses", "Merrifield Machine Shop", "Merrifield Parks & Rec", "Nextday Couriers", "Patriot Roofing", "Pikesboro Correctional", "Pikesboro Furniture",
    "Pikesboro Grain & Feed", "Pikesboro Quarry", "Quick Stop Market", "Rapid Rooter", "Saltlick Lumber", "Shear Delight Salon", "Sunup Donuts", "Tolliver Foods",
    "Tolliver Ironworks", "Tolliver Post Office", "Tolliver Steel Fab", "Tri-County Ambulance", "Union Hall Brewing",
)  # fmt: skip
SCHOOLS = (
    "Brookhollow Elementary", "Brookhollow High", "Garnerville Community College", "Garnerville High School", "Hartsgrove Christian School", "Hartsgrove Middle School",
    "Langdale Academy", "Langdale High School", "Langdale State", "Merrifield College", "Merrifield Junior High", "Mother Cabrini School", "Pikesboro County High",
    "Saltlick Elementary", "Tolliver HS", "Tolliver Technical College",
)  # fmt: skip
_NUMBERS: dict[str, tuple[str, ...]] = {
    "member": ("9########", "*########", "W*########", "W*#########", "@@@*########", "@@@*##@#####", "R########", "*&##-&##-&&##", "*&&#-&#&-&&##", "*&##&##&&##", "H*#######", "U*#######01", "U*####### 02", "00*########", "@@*#####@", "9#######@#", "*##########", "@*##*####*-01"),
    "member2": ("9########", "@@@*########", "*######*-1", "W*########"),
    "group": ("7#####", "*######", "00*#####", "*#####-*##-000*", "@*###", "*#@###", "3######", "174###", "*####"),
    "ssn": ("1##-*#-####", "2##-*#-####", "3##-*#-####", "4##-*#-####", "5##-*#-####"),
    "mrn": ("*#####", "*######", "*#######", "000*#####", "M*######", "PT-*####", "*##*##", "*#####.0"),
    "account": ("*#####", "*######", "*#####-1", "AC*#####", "*########"),
    "claim": ("*########-0001", "30*##*#####*-0001", "WC*##-@#####", "0*#-@#-*#####", "2026*#####", "*######", "A*#######*", "F*@####", "26-*#######", "05*#######"),
    "icn": ("*############", "2026*########", "26*####*######", "*#######", "@@*#########"),
    "request": ("A*########", "*#########", "*###########", "1########", "AUTH*#####", "VA00*#######", "*#####-*", "@@@@*###", "26*#######", "OP*########", "*##*#*##"),
    "call_no": ("*########", "*###########", "I-*#########", "26*#*#####", "@*####"),
    "policy": ("*##-*###-***", "@@*######", "9*#######", "PA*#######"),
    "device": ("*#####", "*########", "@*######", "*##@@#####", "0*######*", "@@*###-*#"),
    "plate": ("*@@@###", "@@@ *###", "@@@-*##", "*##-@@@", "@@ *####", "*@@ *##"),
    "dl": ("@*#######", "*########", "@*##-####-####", "*#######", "@@*#####"),
    "licence": ("PT*####", "*####", "0*####", "PT*#####", "PT0*###", "*#####-*"),
    "npi": ("1*########",),
    "acc": ("*#######", "*########", "MR26-*####", "@@@*#####", "*######-*"),
    "unit": ("", "", "", "", "", " Apt *##", " Apt @", ", Apt *", " Unit *#", " No. *", " Trlr *#", ", Bldg *"),
    "house": ("*##", "*##", "*###", "*###", "*####", "*#", "*##*"),
    "house2": ("*##", "*###", "*####"),
    "suite": ("", "", " Ste *00", ", Ste @", ", Suite *##", " Bldg *", ", 3rd Fl"),
}  # fmt: skip
_WAYS = (
    "{0:%m/%d/%Y}", "{0:%m/%d/%Y}", "{0:%m/%d/%Y}", "{0:%m/%d/%y}", "{0.month}/{0.day}/{0.year}", "{0.month}/{0.day}/{0.year}", "{0.month}/{0.day}/{0:%y}", "{0.month}/{0.day}/{0:%y}", "{0:%m-%d-%Y}", "{0:%m-%d-%y}", "{0.month}-{0.day}-{0.year}",
    "{0:%B} {0.day}, {0.year}", "{0:%b} {0.day}, {0.year}", "{0:%b} {0.day} {0.year}", "{0:%d-%b-%Y}", "{0.day} {0:%B} {0.year}", "{0:%Y-%m-%d}", "{0.month}.{0.day}.{0:%y}",
)  # fmt: skip

AROUND = Surroundings(
    first=FIRST,
    last=LAST,
    numbers=_NUMBERS,
    born=(date(1938, 2, 11), 26_900),
    days=(date(2025, 12, 15), 340),
    letters="ABCDEFGHJKLMNPRSTV",
    names={
        **NAMES,
        "last_first": (
            "{last}, {first}",
            "{last}, {first} {letter}",
            "{last}, {first} {letter}.",
        ),
        "middle": ("{first} {letter}. {last}", "{first} {letter} {last}"),
        "last_f": ("{last}, {f}.", "{last}, {f}", "{f}. {last}"),
        "initials": ("{f}.{l}.", "{f}.{letter}.{l}.", "{f}. {l}."),
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
    spoken=("{0:%B} {0.day}", "{0:%B} {1}", "{0:%b} {1}", "{1} of {0:%B}"),
    sent=(
        "{0:%m/%d/%Y}",
        "{0.month}/{0.day}/{0.year}",
        "{0:%B} {0.day}, {0.year}",
        "{0:%b} {0.day}, {0.year}",
    ),
    spans=(
        "{0:%m/%d/%Y} - {1:%m/%d/%Y}",
        "{0.month}/{0.day}/{0:%y}-{1.month}/{1.day}/{1:%y}",
        "{0:%m/%d/%y} to {1:%m/%d/%y}",
    ),
    months=("{0:%m/%Y}", "{0.month}/{0:%y}"),
    stays="{0:%m/%d/%Y} to {1:%m/%d/%Y}",
    weekdays=("Monday", "Tuesday", "Wednesday", "Thursday", "Friday"),
    years=(2009, 2026),
    phones=(
        "({0}) {1}-####",
        "({0}){1}-####",
        "{0}-{1}-####",
        "{0}-{1}-####",
        "{0}.{1}.####",
        "1-{0}-{1}-####",
        "{0} {1}-####",
    ),
    extensions=(" ext *##", " x*###", " ext. *####", ", ext *##"),
    oldest=99,
    boxes=(
        ("{given}{family}", None),
        ("{given}.{family}{n}", (1, 99)),
        ("{family}{given[0]}{n}", (1948, 2008)),
        ("the{family}s{n}", (2, 8)),
        ("{given}_{n}", (10, 99)),
    ),
    houses=(
        "postbox.example.com",
        "mymail.example.net",
        "letters.example.org",
        "coldmail.example",
    ),
    desks=(
        ("office", "auth", "scheduling", "hello", "ptfront", "casemgmt", "medrecords"),
        ("langdale.example", "tolliver.example.net", "brookhollowpt.example.org"),
    ),
    urls=(
        "https://chart.langdale.example/x/*####",
        "https://send.tolliver.example.net/u/@*##@##",
        "records.brookhollowpt.example.org/p?id=*#####",
        "https://upload.hartsgrove.example/*###-@@",
    ),
    machines=("198.51.100.*#", "192.0.2.1##", "10.*.*#.*#"),
    streets=STREETS,
    post_boxes=("PO Box *###", "P.O. Box *####", "PO Box *#####", "P.O. BOX *##"),
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
invent_patient_of_the_caseload = partial(invent_from, AROUND)
"""Invents a patient with the people, places and numbers around: one of a clinic's caseload."""

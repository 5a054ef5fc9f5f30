"""People for the plain papers of a clinic: called as those in a phone book, strangers to tuning."""

from __future__ import annotations

from datetime import date
from functools import partial

from evals.redaction.inventing import NAMES, Surroundings, invent_from
from evals.redaction.people import Pool

FIRST: dict[Pool, tuple[str, ...]] = {
    "common": (
        *(
            "Trish Deb Jen Meg Steph Becca Cass Maddie Lexi Viv Bev Roz Jenn Andi Suzy Suzie Shirlee Keely Jenni Giselle Cheryle Ardith Shaina Linnea Karolyn"
            " Darci Nena Nannette Jeane Jaimie Inge Farrah Elaina Caitlyn Yolonda Teena Lizbeth Carolee Melony Kori Jennette Susannah Joleen Cristine Aracely"
            " Marti Lacie Kala Brittani Marlo Kandice Kandi Alycia Norene Giovanna Christel Shanika Melonie Jazmin Geralyn Estrella Sarita Maribeth Cherise"
            " Karie Elna Davina Cierra Ashlie Tanesha Stephani Mindi Noelia Kristan Darcie Cherrie Jerilyn Gisele Cyndi Tanika Charissa Talia Jonna Candis"
            " Candance Brandee Anitra Nicolette Maryjo Christiana Cassidy Alexia Cherri Cecily Annabel Shannan Mechelle Leandra Kylee Kandy Jolynn Eboni Alysia"
            " Lyndsay Hortensia Liana Leslee Kiara Jacalyn Arielle Otilia Kirstin Kacey Joetta Jaunita Renea Meryl Kristyn Julieta Danica Breanne Lorelei Leesa"
            " Kenna Kathlyn Charlette Shantell Juliann Christiane Carri Paola Stefani Shanell Machelle Lissa Karlene Julissa Jenniffer Corrina Judie Cristi"
            " Cathi Luciana Lesli Marilou Janene Kennedy Brynlee Ariella Keira Khloe Ryann Blakely Camryn Nate Walt Gabe Mick Manny Vinny Stu Howie Mikey Irv"
            " Kaleb Keaton Corbin Cullen Jameson Kyler Landen Rylan Beckett Greyson Paxton Brantley Bridger Eason Wesson Kade Dax Thiago Emiliano Valentino"
            " Maximus Jaxton Kolten Kasen Dillan Brennon Camron Kameron Devante Deonte Tevin Keon Kelvyn Dyllan Tylor Skylor Konner Conner Kristian Christophe"
            " Nikolas Matthias Zackery Stephon Barrie Gareth Darryn Deron Greggory Jeremie Jerod Jarrad Trever Trevis Treavor"
        ).split(),
        "Mary Ann", "Mary Jane", "Mary Louise", "Betty Lou", "Billy Joe", "Carol Ann", "Donna Kay", "James Robert", "John Paul", "John Michael",
        "Jerry Wayne", "Jo Lynn", "Larry Dean", "Leigh Ann", "Lisa Marie", "Martha Jane", "Norma Jean", "Robert Earl", "Sue Ellen", "William Earl",
        "Ann Marie", "Beth Ann", "Charles Edward", "Gary Wayne", "Julie Ann", "Laura Beth", "Jose Luis", "Maria Teresa", "Tammy Lynn",
    ),
    "rare": (
        *(
            "Yousef Amir Raj Ying Quoc Lan Min-Jun Ji-Hoon Abdullahi Sven Lars Jean-Pierre Jean-Claude Anne-Marie Yves Shlomo Chaim Rivka Yehuda Menachem Ama"
            " Yan Rajeshwari Nitin Tejas Jaspreet Phong Primitivo Epifanio Xochilt Wojtek Arkady Despina Efthimia Kyriakos Siobhán Babatunde Makena Tesfa Nasser"
            " Kaori Kalena Nohea Gianluca Piero Ottavio Benedetta Elettra Joachim Dieter Liesel Eero Tiburcio Iraida Ysabel Tonantzin Tavita Mele Losa Fa'afetai"
            " Thuan Nhu Uyen Diep Thinh Noy Bounmy Chanthou Ratha Vanna Darnell-Lee Quintessa Ladonte Marquez"
        ).split(),
    ),
    "wordlike": (
        *(
            "Pearly Dotty Sibyl Romaine Rosette Ardis Alesha Adriane Dori Armida Zola Vergie Maxie Lovie Felicitas Caryl Nydia Tierra Tomeka Shalonda Zona"
            " Nidia Ronna Ena Zora Hettie Adella Milissa Golda Ethelyn Velva Mirta Albertha Nelle Lorinda Florene Demetra Dedra Chantelle Ashly Rosalva Leatha"
            " Karri Darline Awilda Lanette Cleta Carin Zina Tanika"
        ).split(),
        "Rose Marie", "Grace Anne", "Joy Lynn", "Dawn Marie", "Faith Ann", "Hope Marie", "Mark David", "Gene Paul", "Ray Allen", "Heather Lynn", "Robin Lee",
        "Daisy Ann", "Misty Dawn", "Amber Dawn", "Summer Lynn", "Frank James",
    ),
}  # fmt: skip
"""A third of the pool of words is words, so that about one name in ten is, all told."""
LAST: dict[Pool, tuple[str, ...]] = {
    "common": (
        *(
            "Leclair Ly Devries Bowlin Bogan Beale Baines Rayburn Nunes Leahy Kimmel Higgs Carden Taggart Spearman Prichard Morrill Koonce Guenther Grice Earle"
            " Creighton Boothe Vitale Vetter Stiltner Montero Melancon Harter Hamer Goble Tarver Sammons Royster Muir Morehead Kingsley Kelso Grisham Glynn"
            " Baumann Alves Yount Paterson Hargis Greenlee Gillen DeSantis Conover Breedlove Scherer Rupp Reichert Heredia Cohn Clemmons Casas Bickford Belton"
            " Williford Whitcomb Tennant Sutter Stull McCallum Manson Dancy Damron Bankston Oliveira Mintz McInnis Mabe Laster Jolley Hildreth Hefner Glaser"
            " Duckett Demers Brockman Blais Alcorn Agnew Toliver Tice Seeley Najera Musser McFall Laplante Galvin Fajardo Coyne Copley Clawson Cheung Barone"
            " Wynne Woodley Stoll Sparkman Sasser Roney Ramon Lai Heim Farias Concepcion Colwell Christman Bratcher Upshaw Southerland Sorrell McCloskey"
            " Martindale Luttrell Lovejoy Linares Latimer Coombs Bratton Bostick Venable Tuggle Toro Staggs Sandlin Jefferies Heckman Griffis Crayton Browder"
            " Thorton Sturgill Sprouse Royer Ridenour Pogue Perales Peeples Metzler McCutcheon McBee Hornsby Heffner Corrigan Vue Plante Peyton Paredes Hussey"
            " Hodgson Frias Carman Becnel Almanza Turney McDaniels Keeney Hutto Gorham Fishman Fierro Blanchette Rodrigue Osburn Lerma Keefer Hammett Chalmers"
            " Brinkman Baumgartner Valerio Tellez Steffen Shumate Sauls Ripley Kemper Guffey Evers Craddock Carvalho Blaylock Banuelos Balderas Shuman Mosier"
            " McCue Ligon Johansen Briones Rickman Pipkin Orosco Moniz Kunkel Galarza Enos Bussey Schott Salcido Perreault McDougal Haight Garris Atherton"
            " Wimberly Utley Spellman Smithson Slagle Ritchey O'Sullivan McVay Mayhew Jewett Cardoza Arriaga Zeller Wirth Whitmire Stauffer Rountree McCaffrey"
            " Martz Larose Langdon Humes Wingfield Wingate Villareal Tyner Severson Pennell Maupin Hassell Hallman Halcomb Fahey Cranford Bolen Wooldridge Trask"
            " Rosser Regalado McEwen Fuqua Boynton Andrus Viera Spradlin Seibert Oliphant Laporte Hwang Hatchett Greiner Byars Wiese Venegas Shrader Roberge"
            " Mullis Mortensen McCune Marlowe Keck Isaacson Hostetler Halverson Griswold Fenner Durden Blackwood Bertram Ahrens Nabors Mackay Labbe Jessup"
            " Hubert Fullerton Correia Centeno Caudle Callender Alarcon Winfrey Salley Roden Musgrove Minnick Fortenberry Batiste Whited Rauch Perrin Mancini"
            " Kinard Hartmann Thornhill Spalding Rafferty Pitre Patino Ordonez Kelleher Homan Galbraith Feeney Curtin Bunnell Beeler Autry Alcala Witte Wentz"
            " Stidham Shively Nunley Meacham Lemke Hynes Holcombe Dunne Derr Cochrane Brittain Bedard Torrence Strunk Soria Simonson Shumaker Moriarty Kuntz"
            " Hutcheson Horan Wisniewski Sturm Prosser Lundberg Keane Cosgrove Batson Thomsen Smyth Redmon Heflin Goulet Forney Asbury Aguiar Southard Krieger"
            " Delgadillo DaSilva Bradbury Bordelon Whelan Travers Tejada Norfleet Gatewood Freund Boehm Walston Rawlins Medlock MacLean Harwell Gilson"
            " Brandenburg Villasenor Petrie Lombard Kovach Kidwell Hershberger Fulcher Cantwell Bustos Boland"
        ).split(),
    ),
    "rare": (
        *(
            "Aldana-Ruiz Ananthakrishnan Banerjee-Webb Borowiak Bruckenstein Buchholtz Castellanos-Mora Chatterjee Deshpande Dzurilla Elhaddad Espinoza-Reyes"
            " Fagbemi Fernandes-Costa Ghanem Haddad-Khoury Jaramillo-Vega Kalogeropoulos Khalilzadeh Lakshmanan Mbah Meijer Padmanabhan Pappas-Reed"
            " Rasmussen-Hale Tamayo-Cruz Tanaka-Hill Villalobos-Soto Weissmuller Zaleski Zbikowski Abernathy-Cruz Alvarez-Stone Bauer-Lopez Brandt-Nguyen"
            " Carlson-Diaz Castillo-Meyer Chavez-Roth Dalton-Reyes Delgado-Burns Fischer-Gomez Flores-Quinn Kilgore-Ruiz Gomez-Whitaker Guerrero-Nash"
            " Haas-Moreno Hansen-Ortiz Jimenez-Roper Keller-Vargas Larson-Pena Lopez-Kerrigan Mendez-Schultz Medina-Barrett Morales-Kuhn Navarro-Finley"
            " Ortega-Lund Ramos-Whittle Rivera-Schenk Romero-Vance Salazar-Hobbs Torres-Maddox Vega-Sutherland Bonsu Guedes Hrubec Juarez-Toledo Kristiansen"
            " Lumumba Ntim Oyewole Sarpong Urbanek Vrana Waweru Xiong-Lor Zerihun"
        ).split(),
    ),
    "wordlike": (
        *(
            "Knoll Covey Marlin Derby Sherry Fleck Battles Lander Arena Canon Nightingale Shavers Knights Glazier Banning Fray Marshal Falconer Goodwill Yeoman"
            " Corning Fitting Sills Sandy Boon Baptist Bader Wester Weis Verdin Sisco Sharkey Rohr Logue Lessard Lerner Lebron Krauss Klinger Halstead Haller"
            " Scully Pfeifer Perron Nelms Munn McKenney Knudson Huskey Goebel Cushman Carder Bumgarner Wampler Spinks McReynolds Kasper Florez Brogan Berryman"
            " Wilmoth Seidel Schulze Roldan Pettis O'Bryan Mackie Hatley Fiore Bisson Trudeau Timm Shifflett Milliken Kohn Horsley Guerin Frizzell Bozeman"
            " Boisvert Angulo Ramsay McGehee Linville Kiefer Ketchum Howerton Gaylord Fusco Bartels Aiello Weddle Sperry Seiler"
        ).split(),
    ),
}  # fmt: skip
TOWNS = (
    "Naperville", "Garland", "Glendale", "Reno", "Riverside", "Fresno", "Santa Maria", "Pomona", "Hesperia", "Carlsbad", "Murrieta", "Vacaville",
    "Hayward", "Salinas", "McKinney", "Lewisville", "Mansfield", "Conroe", "Killeen", "Cedar Park", "Schertz", "Laredo", "Brownsville",
    "Arlington Heights", "Downers Grove", "Orland Park", "Plainfield", "Urbana", "Collinsville", "Fishers", "Lafayette", "Merrillville", "Kettering",
    "Fairborn", "Gahanna", "Pickerington", "Solon", "Cuyahoga Falls", "Livonia", "Novi", "Kentwood", "Grandville", "Burnsville", "Woodbury",
    "Maple Grove", "West Allis", "Appleton", "De Pere", "Middleton", "Ankeny", "Cedar Falls", "Lenexa", "Raytown", "Ballwin", "St. Charles", "Broomfield",
    "Littleton", "West Jordan", "Lehi", "Clearfield", "Renton", "Lacey", "Lynnwood", "Redmond", "Tigard", "Milwaukie", "Tuscaloosa", "Trussville",
    "Dunwoody", "Suwanee", "Conyers", "Newnan", "Bonita Springs", "Venice", "Riverview", "Altamonte Springs", "Port Orange", "Vero Beach", "Boca Raton",
    "Coral Springs", "Miramar", "Cary", "Garner", "Gastonia", "Matthews", "Mauldin", "Summerville", "Suffolk", "Manassas", "Chantilly", "Midlothian",
    "Germantown", "Towson", "Severna Park", "Levittown", "West Chester", "Bethlehem", "Toms River", "Piscataway", "Clifton", "Wayne", "Millville",
    "White Plains", "Babylon", "Hauppauge", "Newburgh", "Colonie", "Cheektowaga", "Henrietta", "Danbury", "Wallingford", "Enfield", "Woonsocket",
    "Taunton", "Marlborough", "Lowell", "Methuen", "Portsmouth", "Essex Junction", "Metairie", "Bossier City", "Horn Lake", "Hendersonville", "Maryville",
    "Moore", "Owasso", "Springdale", "Cabot", "Goodyear", "Marana", "Kailua", "Billings", "Bellevue",
)  # fmt: skip
STATES = (
    "AL", "AZ", "CA", "CA", "CO", "CT", "FL", "FL", "GA", "IA", "IL", "IN", "KS", "KY", "LA", "MA", "MD", "MI", "MN", "MO", "NC", "NE", "NJ", "NV", "NY", "OH",
    "OK", "OR", "PA", "SC", "TN", "TX", "TX", "UT", "VA", "WA", "WI",
)  # fmt: skip
STREETS = (
    "Maple St", "Elm St", "Cedar St", "Main St", "W Main St", "Lake St", "Spring St", "Church St", "River Rd", "Water St", "1st Ave", "2nd Ave",
    "3rd Ave", "4th Ave", "6th St", "7th St", "8th St", "9th St", "10th St", "11th St", "13th St", "N 1st St", "S 3rd St", "W 6th St", "S 10th St",
    "W 15th St", "N 35th Ave", "Washington Blvd", "Lincoln St", "Jefferson St", "Madison St", "Franklin St", "Grant Ave", "Wilson Blvd", "Smith Rd",
    "Davis Rd", "Lewis Ave", "Maple Dr", "Oak Dr", "Pine Dr", "Pine Ln", "Cedar Dr", "Elm Ave", "Birch St", "Birch Dr", "Spruce Ln", "Willow Ln",
    "Hickory Ln", "Hickory Dr", "Dogwood Dr", "Poplar Ave", "Aspen Dr", "Sycamore St", "Laurel St", "Laurel Dr", "Holly Ln", "Rose Ln", "Country Club Rd",
    "College St", "W Broadway", "State St", "Front Ave", "Depot St", "Green St", "Prospect Rd", "Highland Ave", "Hillcrest Dr", "Hillside Dr",
    "Lakewood Dr", "Ridgewood Dr", "Valley Dr", "Forest Dr", "Woodland Rd", "Meadow Dr", "Orchard Rd", "Garden Ave", "Park St", "Parkway Dr", "Circle Dr",
    "West St", "North Ave", "Fairview Ave", "Glenwood Dr", "Hamilton St", "Harrison St", "Jackson Ave", "Central St", "Liberty Rd", "Pennsylvania Ave",
    "Ohio St", "Oakwood Dr", "Maplewood Ave", "Sherwood Dr", "Heather Ln", "Windsor Dr", "Oxford St", "Sunset Dr", "Sunrise Dr", "Creekside Dr",
    "Canterbury Ct", "County Road 12", "State Route 9", "US Highway 11", "Deer Run", "Eagle Dr", "Fox Trl", "Cottage St", "Lawrence St", "Wood St",
    "Riverside Ave", "Bay St", "Beach Rd", "Shore Rd", "Westwood Dr", "Northwood Dr", "Wellington Dr", "Princeton Ave", "Yale Ave", "Stanford Ave",
    "Locust Ave", "Rosewood Dr", "Juniper Dr", "Hemlock Dr", "Walnut Ave", "Cherry Ln", "Plum St", "Mountain Ave", "Pond St", "Lake Ave", "Clearview Dr",
    "Parkside Dr", "Hampton Dr", "Colony Dr", "Sheffield Dr",
)  # fmt: skip
CALLED = (
    "Bubba", "Chip", "Dee", "Doc", "Gigi", "Junior", "Kat", "Lil", "Mimi", "Nana Jo", "Rocky", "Sis", "Tex", "Tootie",
)  # fmt: skip
FACILITIES = (
    "Ashbrook Physical Therapy", "Ashbrook PT & Sports Medicine", "Bellwether Physical Therapy", "Bellwether Rehab, LLC", "Cresthaven Physical Therapy",
    "Cresthaven Hand & Physical Therapy", "Dunmere Therapy Services", "Dunmere Physical Therapy", "Elmhollow PT", "Fernbank Physical Therapy, Inc.",
    "Grayling Park Physical Therapy", "Kestrel Point Rehabilitation", "Kestrel Point PT", "Northlake Sports & Spine", "Oakhurst Physical Therapy Associates",
    "Pinecrest Rehab Center", "Stonebridge Physical Therapy", "Tri-County Physical Therapy", "Westbrook Orthopedic PT", "Total Motion Physical Therapy",
)  # fmt: skip
PRACTICES = (
    "Ashbrook Orthopedics", "Ashbrook Primary Care", "Bellwether Family Medicine", "Bellwether Spine Center", "Cresthaven Orthopaedic Clinic",
    "Cresthaven Internal Medicine", "Dunmere Sports Medicine", "Dunmere Medical Associates", "Elmhollow Family Physicians", "Fernbank Neurology",
    "Fernbank Podiatry", "Grayling Park Medical Group", "Kestrel Point Orthopedics", "Northlake Pain Management", "Oakhurst Rheumatology", "Oakhurst Neurosurgery",
    "Pinecrest Family Care", "Stonebridge Orthopaedic Group", "Tri-County Bone and Joint", "Westbrook Walk-In Clinic",
)  # fmt: skip
HOSPITALS = (
    "Ashbrook Community Hospital", "Bellwether Regional Medical Center", "Cresthaven Hospital", "Dunmere Surgical Center", "St. Finian Hospital",
    "Fernbank Medical Center", "Grayling County Hospital", "Kestrel Point Surgery Center", "Northlake Memorial", "Oakhurst Outpatient Surgery",
    "Mercy of Stonebridge", "Tri-County General Hospital",
)  # fmt: skip
IMAGING = (
    "Ashbrook Imaging", "Bellwether Diagnostic Imaging", "Cresthaven Radiology", "Northlake MRI Center", "Stonebridge Open MRI", "Tri-County Radiology Group",
)  # fmt: skip
EMPLOYERS = (
    "Ashbrook Public Schools", "Ashbrook Police Department", "Bellwether Insurance Agency", "Bellwether Trucking", "Big Valley Foods", "Carlton Packaging",
    "City of Ashbrook", "Corner Pharmacy", "Cresthaven Nursing Center", "Cresthaven School District", "Custom Cabinets Inc", "Dunmere Auto Parts",
    "Dunmere Distribution Center", "Eastside Plumbing & Heating", "Fernbank County", "Fernbank Credit Union", "First Community Bank", "Fresh Farms Market",
    "Grayling Hardware", "Grayling Park Apartments", "Home Town Pizza", "J.R. Construction", "Kestrel Point Marina", "Kestrel Software", "Lakeside Landscaping",
    "Northlake Hospital Laundry", "Northlake Manufacturing", "Oakhurst Bakery", "Oakhurst Dental Group", "Pinecrest Golf Club", "Precision Machine Shop",
    "Quality Roofing", "Reliable Electric", "Southside Cleaners", "Stonebridge Fire Department", "Stonebridge Foods Warehouse", "Sunrise Child Care",
    "Superior Auto Glass", "Tri-County Airport", "Tri-County Transit", "United Steel Works", "Valley Concrete", "Westbrook Hotel", "Westbrook Paper Mill",
)  # fmt: skip
SCHOOLS = (
    "Ashbrook High School", "Ashbrook Middle School", "Bellwether Elementary", "Cresthaven Elementary School", "Cresthaven High", "Dunmere Community College",
    "Fernbank Academy", "Kestrel Point High School", "Northlake University", "Oakhurst Middle School", "Pinecrest Elementary", "St. Finian School",
    "Stonebridge High School", "Tri-County Vocational", "Westbrook State University",
)  # fmt: skip
_NUMBERS: dict[str, tuple[str, ...]] = {
    "member": ("W*########", "W*## *####*##", "@@@*########", "@@@*########", "@@@*##M#####", "@@@@*########", "*########", "*########", "9########", "*&#&-&&#-&&##", "*&#&&&#&&##", "*&#&&&#&&##", "H*#######", "U*####### 01", "*##########", "*#######", "1*#######*##", "R########", "00*########"),
    "mbi": ("*&#&-&&#-&&##", "*&#&&&#&&##", "*&#&&&#&&##"),
    "member2": ("*########", "@@@*########", "*########-11", "*#######A"),
    "group": ("*#####", "*######", "0*#####", "*#####-**", "00*#####", "@*#####", "7*####"),
    "ssn": ("1##-*#-####", "2##-*#-####", "3##-*#-####", "4##-*#-####", "5##-*#-####"),
    "mrn": ("*#####", "*######", "*#######", "00*#####", "MR*#####", "*####"),
    "account": ("*#####", "*#######", "*####-1", "A*#####", "*########"),
    "claim": ("*###########", "26*######*###", "WC*######", "*##-*####-*##", "0*########", "*########-0001", "*#@*#####"),
    "icn": ("*###########", "26*##########", "E*########", "*#########"),
    "request": ("A*########", "*#########", "*########", "AUTH*#####", "OP*########", "*####*#####", "PA*######", "R*#######"),
    "request2": ("A*########", "*#########", "PA*######"),
    "call_no": ("I*########", "*########", "*#########", "C-*#######"),
    "check": ("*######", "*########", "00*######"),
    "badge": ("*####", "*###", "E*####"),
    "device": ("*######", "SN*######", "*###-*####", "@*#######"),
    "plate": ("@@@*###", "@@@-*###", "*@@@*##", "@@@ *###"),
    "dl": ("@*#######", "*########", "@*##-*###-*###"),
    "licence": ("PT*####", "*#####", "PT-*####", "0*####", "PTA*####"),
    "student": ("*#####", "*######"),
    "dob8": ("194*0*1#", "195*0*2*", "196*101*", "197*0*0*", "198*122*"),
    "npi": ("1*########",),
    "acc": ("*########", "*######", "26-*#####", "RA*######"),
    "unit": ("", "", "", "", "", "", " Apt *#", " Apt *@", ", Apt *##", " Unit *", " Unit *##", " Lot *#"),
    "house": ("*##", "*###", "*###", "*####", "*#"),
    "house2": ("*##", "*###", "*####"),
    "suite": ("", "", ", Suite *##", " Ste *##", ", Suite *"),
}  # fmt: skip
_WAYS = (
    "{0:%m/%d/%Y}", "{0:%m/%d/%Y}", "{0:%m/%d/%Y}", "{0:%m/%d/%Y}", "{0:%m/%d/%Y}", "{0.month}/{0.day}/{0.year}", "{0.month}/{0.day}/{0.year}", "{0.month}/{0.day}/{0.year}",
    "{0:%m/%d/%y}", "{0:%m/%d/%y}", "{0.month}/{0.day}/{0:%y}", "{0.month}/{0.day}/{0:%y}", "{0:%m-%d-%Y}", "{0:%B} {0.day}, {0.year}", "{0:%b} {0.day}, {0.year}", "{0:%d-%b-%Y}", "{0:%Y-%m-%d}",
)  # fmt: skip

AROUND = Surroundings(
    first=FIRST,
    last=LAST,
    numbers=_NUMBERS,
    born=(date(1939, 4, 3), 26_900),
    days=(date(2026, 1, 12), 320),
    letters="ABCDEFGJKLMNPRST",
    names={
        **NAMES,
        "last_first": (
            "{last}, {first}",
            "{last}, {first}",
            "{last}, {first}",
            "{last}, {first} {letter}",
            "{last}, {first} {letter}.",
        ),
        "middle": ("{first} {letter}. {last}", "{first} {letter} {last}"),
        "initials": ("{f}{l}", "{f}.{l}."),
        "file_name": ("{last}_{first}", "{first}_{last}"),
    },
    called=CALLED,
    ways=_WAYS,
    shorts=("{0.month}/{0.day}", "{0.month}/{0.day}", "{0:%m/%d}", "{0.month}/{0.day}/{0:%y}"),
    spoken=(
        "{0:%B} {0.day}",
        "{0:%B} {1}",
        "{0:%B} {0.day}",
        "{0:%b} {0.day}",
        "{1} of {0:%B}",
    ),
    sent=(
        "{0:%m/%d/%Y}",
        "{0.month}/{0.day}/{0.year}",
        "{0:%B} {0.day}, {0.year}",
        "{0:%B} {0.day}, {0.year}",
        "{0:%b} {0.day}, {0.year}",
    ),
    spans=(
        "{0:%m/%d/%Y} - {1:%m/%d/%Y}",
        "{0:%m/%d/%Y}-{1:%m/%d/%Y}",
        "{0.month}/{0.day}/{0:%y} - {1.month}/{1.day}/{1:%y}",
    ),
    months=("{0:%m/%Y}", "{0.month}/{0:%y}"),
    stays="{0.month}/{0.day}-{1.month}/{1.day}",
    weekdays=("Monday", "Tuesday", "Wednesday", "Thursday", "Friday"),
    years=(2009, 2026),
    phones=(
        "({0}) {1}-####",
        "({0}) {1}-####",
        "({0}) {1}-####",
        "{0}-{1}-####",
        "{0}-{1}-####",
        "{0}-{1}-####",
        "{0}.{1}.####",
        "{0} {1} ####",
        "1-{0}-{1}-####",
        "{0}{1}####",
    ),
    extensions=(" x*##", " ext. *##", " ext *###", ", ext. *#"),
    oldest=100,
    boxes=(
        ("{given}.{family}", None),
        ("{given[0]}{family}", None),
        ("{given}{family}{n}", (1, 99)),
        ("{family}{n}", (100, 999)),
        ("{given}{n}", (1950, 2004)),
    ),
    houses=("example.com", "mail.example.net", "webmail.example.org", "example.net"),
    desks=(
        ("referrals", "frontdesk", "claims", "records", "billing", "info"),
        ("ashbrook.example", "stonebridge.example.org", "kestrelpoint.example.net"),
    ),
    urls=(
        "https://portal.ashbrook.example/login/*####",
        "www.stonebridge.example.org/pay/*#####",
        "https://forms.kestrelpoint.example.net/@*##@",
    ),
    machines=("192.0.2.*#", "198.51.100.*#", "203.0.113.*#", "10.0.*.*#"),
    streets=STREETS,
    post_boxes=("PO Box *####", "P.O. Box *####", "PO Box *##", "P.O. Box *#####"),
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
invent_person_from_the_phone_book = partial(invent_from, AROUND)
"""Invents a patient with the people, places and numbers around, named as in a phone book."""

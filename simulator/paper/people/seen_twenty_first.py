"""People, payers and offices on the twenty-first set of papers; now they tune the reader."""

from __future__ import annotations

from simulator.paper.invent import Pool

SEEN_TWENTY_FIRST = Pool(
    first={
        "F": "Adele Alana Amelia Anna Antonia Audrey Ava Barbara Beth Betty Brenda Carol Carolyn "
        "Cassie Catherine Cathy Cheryl Chloe Clara Cora Corinne Cynthia Danielle Debra Denise "
        "Dianne Eileen Elaine Elizabeth Ellen Eva Faye Gail Gina Gloria Hazel Heather Heidi "
        "Helen Holly Ida Isabel Jane Jean Jennifer Jo Joanna Judith Karen Katherine Kelly Laura "
        "Lauren Lena Lisa Lorena Louise Lynn Marie Marlene Martha Mary Melissa Mia Michelle Nancy "
        "Nicole Nora Olga Olivia Pamela Patricia Priscilla Rachel Ruth Sandra Sarah Sharon Shirley "
        "Stephanie Susan Sylvia Teresa Theresa Valerie Vera Veronica Vivian Wendy Zoe Mei Ayesha",
        "M": "Aaron Alan Albert Andrew Anthony Archie Arthur Ben Billy Brandon Brian Bruce Carl "
        "Carlos Charles Charlie Chris Christian Daniel Darius David Dennis Devin Donald Douglas "
        "Edgar Edward Eric Erik Evan Frank Gary George Gerald Gilbert Gregory Guy Henry Jack Jacob "
        "James Jason Jeffrey Jerry Jesse Joe John Jonathan Jose Joseph Joshua Juan Justin Kevin "
        "Kyle Larry Leon Luis Luke Mark Martin Matthew Micah Michael Mike Nathan Nicholas Nick "
        "Owen Patrick Paul Perry Peter Phil Rafael Randy Raymond Richard Rick Robert Rodney Roger "
        "Ronald Ross Ryan Samuel Scott Simon Spencer Stephen Steve Stuart Terry Thomas Tim Tom "
        "Tyler Vince Walter William Xavier Wei Kofi Hassan",
    },
    last=(
        "Aldridge Ashby Aguirre Bagley Barnett Best Blanchard Bowden Branch Broussard Buckley "
        "Burks Cain Carlisle Carrillo Cherry Clemons Cline Coates Combs Cotton Crocker Crowley "
        "Daly Darby Daugherty Devine Dillard Doherty Duvall Edmonds Engel Ennis Flanagan Flowers "
        "Foreman Frederick French Galloway Galvan Geiger Gilmore Grady Guerra Guidry Hatcher Hays "
        "Heller Hodge Holcomb Holden Hood Horn Howe Huber Huffman Humphries Ibarra Irwin Jeffries "
        "Justice Kaiser Kent Knapp Lancaster Langley Lester Levine Markham Mathews McCall McDowell "
        "McKay McKee Mercado Merrill Mead Moyer Munoz Neal Oakley Reeves Rich Rios Rodgers Rollins "
        "Sanford Savage Sears Sherwood Simon Sosa Sparrow Spence Stevenson Tapia Ware Warner "
        "Wilkinson Wolf Woodruff Woodward Worley McAllister Alford Ballew Bankston Batiste "
        "Bautista Belcher Bello Bertrand Bianchi Billings Bivens Bledsoe Bohannon Bolden Bostic "
        "Boucher Bowers Boyce Brantley Bruno Burleson Busby Bynum Cagle Castro Clifton Colbert "
        "Crain Crouch Cuevas Culver Darnell Dotson Dowling Eason Ebert Eddy Ellison Escobar Fagan "
        "Fallon Fenton Flood Funk Gagnon Gagne Gallo Gaston Gauthier Gentile Gleason Godfrey Goss "
        "Hagen Hairston Halvorson Hamm Hinkle Hite Holley Hwang Isaacs Ivey Joiner Keane Kearney "
        "Keenan Kilgore Kincaid Kruse Kuhn Lafleur Landers Lutz Maloney Mayes Mayfield McCabe "
        "McElroy Meeks Messer Metz Meyers Michaud Milligan Minor Mize Mohr Moreau Mosher Nance "
        "Needham Ngo Oleson Otero Peck Pelletier Pickett Pinto Prather Presley Rader Ransom Rausch "
        "Regan Renner Robison Rooney Rucker Rust Sadler Sawyer Schroeder Seay Shoemaker Siegel "
        "Sikes Slater Spangler Stallings Starr Sumner Thao Thayer Thomason Tidwell Toledo Toth "
        "Treadwell Venable Vick Villa Voss Waddell Wampler Weir Westbrook Wirth Womack Zook "
        "De_Luna Tran-Lee Castro-Mead"
    ),
    streets=(
        "Dogwood Lane|W Lake Street|Chestnut Avenue|Orchard Hill Road|Market Street|Aspen Court|"
        "Clinton Avenue|E Washington Street|State Route 21|Walnut Grove Road|Birch Street|"
        "Church Road|Crescent Drive|River Bend Road|Tanglewood Drive|S Adams Street|Poplar Avenue|"
        "N 3rd Street|Deerfield Lane|Old County Road|Mulberry Street|Van Dyke Road"
    ),
    places=(
        ("Ames", "IA", "50010", "515"), ("Ithaca", "NY", "14850", "607"),
        ("Sheboygan", "WI", "53081", "920"), ("Elkins", "WV", "26241", "304"),
        ("Bristol", "CT", "06010", "860"), ("Searcy", "AR", "72143", "501"),
        ("Cookeville", "TN", "38501", "931"), ("Farmville", "VA", "23901", "434"),
        ("Ponca City", "OK", "74601", "580"), ("Tiffin", "OH", "44883", "419"),
        ("Garden City", "KS", "67846", "620"), ("Kailua", "HI", "96734", "808"),
        ("Pasco", "WA", "99301", "509"), ("Laconia", "NH", "03246", "603"),
        ("LaGrange", "GA", "30240", "706"), ("Lebanon", "PA", "17042", "717"),
        ("Cedar City", "UT", "84720", "435"), ("Marion", "IL", "62959", "618"),
        ("Alma", "MI", "48801", "989"), ("New Bern", "NC", "28560", "252"),
        ("Ocean Springs", "MS", "39564", "228"), ("Payson", "AZ", "85541", "928"),
        ("Ruston", "LA", "71270", "318"), ("Salisbury", "MD", "21801", "410"),
        ("Brownwood", "TX", "76801", "325"), ("Camden", "SC", "29020", "803"),
        ("Millville", "NJ", "08332", "856"), ("Winona", "MN", "55987", "507"),
    ),
    payers=(
        ("Anthem Blue Cross PPO CA", "Prudent Buyer", "XDM###M#####"),
        ("Anthem HealthKeepers VA", "Gold HMO", "XEV###W#####"),
        ("Anthem BCBS Georgia", "Pathway X", "XRP###A#####"),
        ("BCBS of Arizona Alliance", "EPO 4000", "XBP#########"),
        ("BCBS of Michigan PPO", "Community Blue Plus", "XYK#########"),
        ("BCBS of Nebraska Premier", "Select BlueChoice", "YKC#########"),
        ("BCBS of New Mexico PPO", "Blue Preferred Plus", "YIA#########"),
        ("BlueCross BlueShield of Western NY", "Align 200", "YQD#########"),
        ("Blue Cross Blue Shield of Massachusetts PPO", "Blue Care Elect", "XXP#########"),
        ("Blue Shield of California Tandem", "Platinum PPO", "XEA#########"),
        ("CareFirst BCBS Administrators", "PPO 80/20", "JHD#########"),
        ("Florida Blue BlueCare", "HMO 1449", "H##########"),
        ("Highmark Blue Shield PA", "PPO Blue", "ZHM#########"),
        ("Excellus BluePPO", "Option J", "VYS#########"),
        ("Regence BCBS of Oregon", "Legacy LHP", "ZRX#########"),
        ("Wellmark BCBS of Iowa", "Blue Rewards", "XQI#########"),
        ("UnitedHealthcare Surest", "Copay Plan", "9########"),
        ("UnitedHealthcare Oxford", "Metro EPO", "1########"),
        ("UHC Student Resources", "PPO Student", "9########"),
        ("UHC Medicare Advantage Choice", "Regional PPO", "9########"),
        ("UHC Choice Plus Network", "HSA 3000", "9########"),
        ("Aetna Select Open Access", "HMO", "W#########"),
        ("Aetna Medicare Dual Preferred", "PPO", "1017########"),
        ("Aetna Marketplace", "Bronze S", "W#########"),
        ("Aetna Teachers Plan", "Enhanced PPO", "W#########"),
        ("Cigna Medicare Preferred", "HMO", "6########"),
        ("Cigna OAP Network", "In Network Only", "U########02"),
        ("Cigna Simple Choice", "HDHP 2500", "U########"),
        ("Humana Choice H5216", "PPO", "H########"),
        ("Humana Full Access", "Giveback", "H########"),
        ("Humana Preferred EPO", "Copay Plan", "#########"),
        ("Medicare Part B (Palmetto JM)", "Original Medicare", "#GH#KM#NP##"),
        ("Medicare Part B (NGS JK)", "Original", "#RT#VW#XY##"),
        ("Original Medicare Part B", "Traditional", "#AC#DE#FG##"),
        ("Medicare B of Iowa", "Original Medicare", "#HJ#KN#MQ##"),
        ("Tricare Prime Remote", "East", "###########"),
        ("CHAMPVA", "Standard", "#########"),
        ("CareSource Ohio", "Medicaid", "1##########"),
        ("TennCare Select", "Medicaid", "ZEF#########"),
        ("Husky Health", "Husky D", "00#######"),
        ("Meridian Health Plan of Illinois", "Medicaid", "1########"),
        ("Ambetter of Georgia", "Everyday Gold", "U#########"),
        ("Oscar Secure", "Catastrophic", "OSC########-01"),
        ("Kaiser Permanente of Georgia", "Signature HMO", "########"),
        ("Harvard Pilgrim HealthCare", "ElevateHealth", "HP#########"),
        ("Point32Health Tufts", "Navigator", "8########01"),
        ("Health Net of California", "SmartCare HMO", "R########"),
        ("HealthPartners Open Access", "Choice 500", "7#######"),
        ("Quartz Health", "One Tiered", "1########"),
        ("PacificSource", "Navigator 2000", "8########"),
        ("Physicians Health Plan", "Sparrow PPO", "9########"),
        ("AultCare", "Select PPO", "A########"),
        ("NALC Health Benefit Plan", "High Option", "N########"),
        ("Allegiance Benefit Plan", "Cigna Network", "AL#######"),
        ("Lucent Health", "Self Funded PPO", "LH#######"),
        ("HealthComp", "Anthem Network", "HC########"),
        ("Mutual Health Services", "SuperMed Network", "MH#######"),
    ),
    offices=(
        "Family Medicine|Internal Medicine|Primary Care|Orthopedics|Orthopaedic Group|Neurology|"
        "Sports Medicine|Medical Associates|Family Practice|Physicians"
    ),
    office_names=(
        "Bluffton|Carthage|Danbury|Laurelwood|Mariner|Oakmont|Ridgefield|Unionville|Winfield|"
        "Yellowstone|Brandywine|Huron|Iroquois|Klamath|Monadnock|Nantucket|Olympic|Potomac|Rainier|"
        "Tallgrass|Vermilion|Acadia|Delmarva"
    ),
    groups=("######", "0######", "7#####", "###-###", "M#####", "8########"),
    ungrouped=(
        "Medicare Part B (Palmetto JM)", "Medicare Part B (NGS JK)", "Original Medicare Part B",
        "Medicare B of Iowa", "Tricare Prime Remote", "CHAMPVA", "CareSource Ohio",
        "TennCare Select", "Husky Health", "Meridian Health Plan of Illinois",
    ),
    conditions="seen_twenty_first.yaml",
)  # fmt: skip

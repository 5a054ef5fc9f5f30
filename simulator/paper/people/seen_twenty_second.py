"""People, payers and offices on the twenty-second set of papers; now they tune the reader."""

from __future__ import annotations

from simulator.paper.invent import Pool

SEEN_TWENTY_SECOND = Pool(
    first={
        "F": "Abigail Agnes Alice Alicia Alyssa Amanda Amy Ana Andrea Angela Anita Ann Annette "
        "Arlene Ashley Becky Bernice Beverly Brittany Candace Carla Carmen Caroline Charlene "
        "Charlotte Christina Christine Cindy Colleen Courtney Crystal Dana Dawn Deborah Diana "
        "Donna Dorothy Edna Emily Emma Erica Erin Evelyn Florence Frances Geraldine Glenda "
        "Grace Harriet Irma Jackie Jamie Janet Janice Jenna Jessica Jill Joan Joyce Juanita "
        "Julia Julie Kathleen Kathy Kayla Kim Kristen Latoya Leslie Lillian Linda Lori Luz "
        "Marcella Margaret Maria Marjorie Megan Melanie Mildred Miriam Monica Natasha Norma "
        "Pam Peggy Renee Roberta Robin Rosa Rosemary Samantha Sally Sheila Sonia Sophia Sue "
        "Tammy Tanya Tiffany Tina Tracy Vanessa Vicki Victoria Virginia Yvonne",
        "M": "Adam Adrian Al Alex Alexander Alfred Antonio Armando Austin Benjamin Blake Bobby "
        "Bradley Brent Cameron Chad Chester Clifford Clyde Cody Corey Curtis Darrell Darren "
        "Derek Derrick Dwight Edwin Elijah Ernest Ethan Eduardo Fernando Francis Fred "
        "Frederick Gabriel Gilberto Glen Gordon Greg Herbert Herman Hector Ian Ivan Jared Jay "
        "Jeremy Jerome Jim Jimmy Jordan Jorge Julian Julio Kenneth Kent Kurt Lee Leo Leroy "
        "Leslie Lewis Logan Lonnie Louis Marc Marcus Mario Marvin Matt Max Melvin Miguel "
        "Milton Morris Nelson Noah Oliver Oscar Pedro Philip Preston Ramon Raul Ray Ricardo "
        "Rich Rick Roberto Rolando Roland Ron Roy Salvador Sean Seth Shane Shawn Sidney Ted "
        "Theodore Timothy Todd Travis Troy Victor Wade Warren Wayne Willie Zachary",
    },
    last=(
        "Acevedo Adair Adler Alcala Allman Almeida Alonso Amaya Ambrose Anglin Applegate Arias "
        "Armenta Arndt Arrington Asher Avalos Backus Baer Balderas Barbee Barber Barclay Barfield "
        "Barger Barone Barrow Bartlett Bass Bateman Batten Bauer Baumann Beale Becerra Beckman "
        "Bedford Beeler Behrens Benavides Benedict Benoit Bernal Bettencourt Bingham Blake "
        "Blalock Bland Blanton Boggs Bonner Borden Boswell Bourgeois Bowles Bowling Boykin Bragg "
        "Bravo Breaux Brink Brody Brogan Brower Brunson Bryan Buck Buckner Buford Bunch Burdick "
        "Burger Burrell Butcher Byers Canales Cantu Capps Carson Castellanos Caudill Cavanaugh "
        "Chalmers Chapa Chau Chavis Cheek Childress Chin Cleary Cleveland Coburn Coker Colley "
        "Collier Colvin Comer Conklin Connell Connolly Cooney Corley Cornell Cornett Corona "
        "Cortes Covington Cowart Crawley Creech Crisp Cronin Crow Crowder Cruse Culbertson Cullen "
        "Cummins Currie Dailey Damico Danner Dawkins Delarosa Denney DeVries Dewitt Dill Dobbs "
        "Dobson Dockery Dodd Dolan Donahue Dove Draper Driscoll Duckworth Dugan Dukes Dunaway "
        "Dunbar Duong Dupree Dutton Dwyer Earley Echols Eckert Edgar Edmondson Egan Eldridge "
        "Elmore Embry Engle Epps Espino Fahey Faircloth Faulk Ferrara Ferris Fiore Fisk Fitch "
        "Flagg Fleck Flint Forrest Forsyth Foss Fournier Fraley Franks Frasier Freed Fritz "
        "Fullerton Fuqua Gage Gamez Garay Garber Garland Garvey Gaskins Gaylord Gerber Gibbons "
        "Gifford Gilliam Gillis Gilman Gipson Givens Goins Goldberg Goldman Goldsmith Gomes Gooch "
        "Goode Gorman Gragg Greenwood Gregg Greiner Gresham Griggs Grover Grubbs Guillory Gunn "
        "Gunter Guthrie Hadley Hagan Haines Hallman Halstead Hamby Hamlin Hanks Harlan Harms Haro "
        "Harp Harrington Hartley Hastings Hayden Headley Healy Heck Hedges Heflin Helm Helton "
        "Hendrix Henley Herman Herron Hester Hickey Hiatt Hildebrand Hilliard Hogue Holbrook "
        "Holder Holm Holman Hopper Houck Houser Howland Huddleston Hudgins Huerta Huggins Hulsey "
        "Hutton Hyatt Ingle Irby Ireland Irvin Jamison Jansen Jeffers Judd Kauffman Kearns Keck "
        "Keen Keener Kemper Kendrick Kenney Keyes Kimball Kimble Kinder Kiser Knowles Koenig "
        "Kraus Krause Lackey Lacy Laird Lamar Lanier Larkin Lassiter Latham Lavoie Layton "
        "Ledbetter Ledford Leggett Leighton Lentz Leung Lilly Lindley Linton Lister Locklear "
        "Lockwood Loftin Lomax Loomis Lovell Lowry Luckett Lykins Lynn Lytle Madrid Maher Malloy "
        "Manley Mansfield Manzo Maples Marcum Mares Marin Marlow Marr Marrero Mata Mattingly "
        "Mattson Maurer Maxey McCann McCartney McClellan McCord McCormack McCrary McCurdy "
        "McDougal McFadden McGowan McGregor McHugh McLain McLeod McManus McNair McNally McNamara "
        "McQueen McVey Medrano Melvin Menard Mickelson Milam Milburn Millard Milne Milner Mims "
        "Mireles Mixon Moffett Mojica Montano Moniz Montalvo Mooney Moorman Morales-Webb Moreland "
        "Morin Morley Morrell Mott Moulton Mullen Mulligan Munn Murdock Murrell Musgrove Myrick "
        "Nagle Naquin Neely Neff Neville Newby Newell Newkirk Newsome Nix Noland Nolen Norfleet "
        "Northrup Novotny Nugent Nunley Nunn Oconnell Odell Ogden Oglesby Ohara Olds Oliva "
        "Olivares Olivas Orellana Osborn Osorio Osteen Overton Packard Padgett Paine Palacios "
        "Pappas Paradis Parham Parks Parr Partin Paschal Paulson Payton Peacock Pearce Peebles "
        "Pence Penn Perdue Perrin Petit Pettit Peyton Phan Pickens Pierson Pinkston Pitman Pitts "
        "Plummer Polk Posey Poston Pounds Prado Prieto Pringle Pritchett Pryor Pulliam Purvis "
        "Putnam Quintana Radford Rafferty Ragland Rainey Raines Ramey Ramsay Randle Rawls Raymond "
        "Razo Reardon Reaves Redd Redding Reece Reeder Reich Reilly Reiter Reynoso Rhoades Richey "
        "Riggins Ringer Ripley Roark Robb Roberson Robins Roche Rockwell Rogan Roldan Rooks "
        "Rosado Rosenberg Rouse Roush Rowan Rowell Rubin Rudd Ruffin Rushing Ryder Saenz Salcedo "
        "Salmon Samuels Sandlin Santana Sapp Sargent Saucedo Sayre Scarborough Schafer Schaffer "
        "Schiller Schmitz Schubert Schulte Schwab Scoggins Scruggs Seals Searcy Seeley Segura "
        "Serna Severson Seward Sewell Seymour Shafer Shah-Benton Shank Sheehan Shelley Sheppard "
        "Sherrill Shipley Shook Shumate Sierra Sills Silverman Simms Simone Sipes Sisk Sizemore "
        "Skelton"
    ),
    streets=(
        "Hickory Lane|N Main Street|Maple Avenue|Ridge Road|E 5th Street|Cypress Court|"
        "Jefferson Street|Valley View Drive|State Route 66|Franklin Avenue|Pleasant Street|"
        "Pinecrest Drive|W 8th Avenue|Sycamore Lane|Highland Avenue|S Grant Street|"
        "Bayberry Court|Meadow Lane|College Avenue|Old Mill Road|Laurel Street|Park Place|"
        "Elm Street|Washington Boulevard"
    ),
    places=(
        ("Athens", "TN", "37303", "423"), ("Beaufort", "SC", "29902", "843"),
        ("Brattleboro", "VT", "05301", "802"), ("Canton", "GA", "30114", "770"),
        ("Carson City", "NV", "89701", "775"), ("Chippewa Falls", "WI", "54729", "715"),
        ("Clovis", "CA", "93611", "559"), ("Dothan", "AL", "36301", "334"),
        ("Enid", "OK", "73701", "580"), ("Fort Collins", "CO", "80521", "970"),
        ("Frederick", "MD", "21701", "301"), ("Grants Pass", "OR", "97526", "541"),
        ("Hastings", "NE", "68901", "402"), ("Hickory", "NC", "28601", "828"),
        ("Houma", "LA", "70360", "985"), ("Jasper", "IN", "47546", "812"),
        ("Keene", "NH", "03431", "603"), ("Kerrville", "TX", "78028", "830"),
        ("Mankato", "MN", "56001", "507"), ("Midland", "MI", "48640", "989"),
        ("Moscow", "ID", "83843", "208"), ("Muscatine", "IA", "52761", "563"),
        ("New Castle", "PA", "16101", "724"), ("Oneonta", "NY", "13820", "607"),
        ("Paducah", "KY", "42001", "270"), ("Prescott", "AZ", "86301", "928"),
        ("Quincy", "IL", "62301", "217"), ("Rutland", "VT", "05701", "802"),
        ("Sedalia", "MO", "65301", "660"), ("Toms River", "NJ", "08753", "732"),
        ("Winchester", "VA", "22601", "540"), ("Wooster", "OH", "44691", "330"),
    ),
    payers=(
        ("Aetna Student Health", "Open Choice PPO", "W#########"),
        ("Aetna Better Health of Illinois", "Medicaid", "#########"),
        ("Aetna Medicare Select", "HMO", "1018########"),
        ("Aetna Managed Choice Open Access", "POS II", "W#########"),
        ("Aetna Open Access Select", "EPO", "W#########"),
        ("Aetna Health Inc", "HMO", "W#########"),
        ("Aetna Life Insurance Company", "Traditional Choice", "W#########"),
        ("Cigna OAPIN", "Open Access Plus In Network", "U########01"),
        ("Cigna Health and Life Insurance", "PPO", "U########"),
        ("Cigna Healthcare of Texas", "Connect Bronze", "U########"),
        ("Cigna Open Access Plus IN", "OAP", "U########02"),
        ("UnitedHealthcare Options", "PPO", "9########"),
        ("UnitedHealthcare Individual Exchange", "Silver Value", "9########"),
        ("UnitedHealthcare Group Medicare Advantage", "PPO", "9########"),
        ("AARP Medicare Advantage from UHC", "HMO POS", "9########"),
        ("UnitedHealthcare Community Plan of Arizona", "AHCCCS Complete Care", "A########"),
        ("UnitedHealthcare SignatureValue", "HMO", "9########"),
        ("UHC Select Plus", "POS", "9########"),
        ("UHC Oxford", "Liberty EPO", "1########"),
        ("United Healthcare Medicare Advantage", "Patriot PPO", "9########"),
        ("United Healthcare Options PPO", "Gold 1500", "9########"),
        ("UnitedHealthcare Choice Plus PPO", "HSA", "9########"),
        ("UHC Medicare Dual Complete", "HMO SNP", "9########"),
        ("BlueCross BlueShield of North Carolina", "Blue Options PPO", "YPP#########"),
        ("Blue Cross Blue Shield of Louisiana", "Preferred Care PPO", "XUA#########"),
        ("Blue Cross Blue Shield of South Carolina", "Preferred Blue PPO", "ZCS#########"),
        ("Blue Cross Blue Shield of Alabama", "Blue Secure", "PPA#########"),
        ("Blue Cross Blue Shield of Oklahoma", "Blue Preferred PPO", "YUP#########"),
        ("Blue Cross Blue Shield of New Mexico", "Blue Community HMO", "YIB#########"),
        ("Blue Cross Blue Shield of Mississippi", "Network Blue", "MCB#########"),
        ("Blue Cross Blue Shield of Kansas City", "Preferred Care Blue", "KCB#########"),
        ("Blue Cross Blue Shield of North Dakota", "BlueCare PPO", "YND#########"),
        ("Arkansas Blue Cross", "True Blue PPO", "XCA#########"),
        ("Blue Cross Blue Shield of Georgia", "Blue Open Access POS", "XRA###M#####"),
        ("Blue Cross Blue Shield of Florida", "BlueOptions", "XJB#########"),
        ("Anthem Blue Cross Blue Shield of Ohio", "Blue Access", "YRP###A#####"),
        ("Anthem Blue Cross Blue Shield of Virginia", "KeyCare PPO", "XET###M#####"),
        ("Anthem Blue Cross HMO", "Select HMO", "JQU###W#####"),
        ("Empire BlueCross BlueShield", "EPO Direct", "YLB###A#####"),
        ("Independence Blue Cross PPO", "Personal Choice", "QCA#########"),
        ("Keystone First", "Medicaid", "#########"),
        ("Regence BlueCross BlueShield of Oregon", "Preferred PPO", "ZRO#########"),
        ("Regence BlueCross BlueShield of Utah", "FocalPoint", "ZRU#########"),
        ("Wellmark BlueCross BlueShield", "Alliance Select", "XQM#########"),
        ("Horizon Blue Cross Blue Shield of NJ", "Advantage EPO", "NJX#########"),
        ("Horizon NJ Health", "NJ FamilyCare", "############"),
        ("Humana Medicare Gold Plus", "HMO", "H########"),
        ("Humana Medicare Advantage PPO", "HumanaChoice", "H########"),
        ("Humana Health Plan", "HMO Premier", "#########"),
        ("Humana Insurance Company", "ChoiceCare PPO", "#########"),
        ("Medicare Part B (NGS J6)", "Original Medicare", "#CF#GH#JK##"),
        ("Medicare Part B (Novitas JL)", "Original Medicare", "#KM#NP#QR##"),
        ("Medicare Part B (WPS J5)", "Original Medicare", "#RT#UV#WX##"),
        ("Medicare Part B Indiana", "Original Medicare", "#AD#EF#GJ##"),
        ("Original Medicare (Part B)", "Traditional", "#TV#WX#YA##"),
        ("Federal Medicare Part B", "Original Medicare", "#EG#HJ#KM##"),
        ("TRICARE West Region", "Prime", "###########"),
        ("TRICARE East Region", "Select", "###########"),
        ("Molina Healthcare of Washington", "Apple Health", "1########WA"),
        ("Molina Healthcare of Wisconsin", "BadgerCare Plus", "3########"),
        ("CareSource of Indiana", "Hoosier Healthwise", "1##########"),
        ("CareSource Georgia", "Marketplace Silver", "1##########"),
        ("Buckeye Health", "Ohio Medicaid", "9##########"),
        ("Louisiana Healthcare Connections", "Healthy Louisiana", "##########"),
        ("Home State Health", "MO HealthNet Managed Care", "########"),
        ("Coordinated Care of Washington", "Apple Health", "2########WA"),
        ("Ambetter from Peach State", "Balanced Care", "U#########"),
        ("Ambetter from Home State Health", "Focused Silver", "U#########"),
        ("Oscar Health Plan", "Bronze Classic", "OSC########-02"),
        ("Kaiser Permanente Northwest", "Deductible HMO", "########"),
        ("Kaiser Permanente Colorado", "Gold HMO", "########"),
        ("Kaiser Permanente of Washington", "Access PPO", "########"),
        ("Tufts Health Direct", "ConnectorCare", "8########"),
        ("Health Alliance", "HMO 2000", "H########01"),
        ("UPMC Health Options", "MyCare Advantage", "7##########"),
        ("UPMC for You", "Medical Assistance", "7##########"),
        ("Denver Health Medical Plan", "Elevate", "6########"),
        ("SelectHealth Advantage", "Essential HMO", "8########"),
        ("Providence Medicare Advantage", "Prime HMO POS", "1########"),
        ("UMR United Healthcare", "Options PPO", "3########"),
        ("Auxiant", "Cigna PPO Network", "AX#######"),
        ("Imagine360", "Self Funded", "IM########"),
        ("Blue KC", "BlueSelect Plus", "KCX#########"),
        ("Community Health Options", "Value PPO", "CHO#######"),
        ("Common Ground Healthcare Cooperative", "Envision", "CG########"),
        ("Prominence Health Plan", "HealthFirst PPO", "PR########"),
        ("Essence Healthcare", "Advantage HMO", "E########"),
        ("Health Plan of Nevada", "MyHPN Solutions", "1#########"),
        ("Sierra Health and Life", "PPO 500", "2#########"),
        ("Tufts Medicare Preferred", "HMO Prime", "S########"),
        ("Fidelis Care New York", "Essential Plan", "7#########"),
        ("MetroPlus Health Plan", "Gold", "M########"),
        ("Absolute Total Care", "Healthy Connections", "##########"),
        ("Select Health of South Carolina", "First Choice", "##########"),
        ("Carolina Complete Health", "NC Medicaid", "9########"),
        ("Aspirus Health Plan", "Signature PPO", "A#########"),
    ),
    offices=(
        "Family Medicine|Internal Medicine|Primary Care|Orthopedics|"
        "Orthopaedics and Sports Medicine|Medical Group|Physicians|Family Practice|"
        "Health Associates|Spine and Joint Center"
    ),
    office_names=(
        "Amherst|Applewood|Bay Street|Beechwood|Bellwether|Bennington|Big Bend|Blackstone|"
        "Blue Ridge|Brookfield|Canyon Vista|Cape Fear|Carriage Hill|Cedar Bluff|Cherry Creek|"
        "Churchill|Clayton Road|Coral Bay|Cottonwood|Covington|Cross Timbers|Deer Creek|"
        "Dutch Hollow|Eastpoint|Edgewood|Elk Ridge|Elmwood|Fairfield|Farmington|Fern Hill|"
        "Flint Hills|Fox Hollow|Garden State|Glen Oaks|Grand Avenue|Green Valley|Hazelwood|"
        "Hickory Grove|High Plains|Holly Springs|Horizon View|Inwood|Kennebec|King Street|"
        "Lake Forest|Lone Peak|Main Street|Maple Street|Marshall|Millbrook|Monarch|Morningside|"
        "Mount Airy|North Fork|Oak Hill|Park Avenue|Peachtree|Pine Ridge|Ponderosa|Red Oak|"
        "River Oaks|Rosewood|Sandstone|Sawgrass|Snake River|South Shore|Spring Creek|Stone Creek|"
        "Susquehanna|Sugar Creek|Turtle Creek|Upstate|Waterford|West End|Whispering Pines|"
        "Willow Bend|Woodbridge|Wyndham"
    ),
    groups=("######", "0######", "7####", "##-####", "G#####", "00######", "9######"),
    ungrouped=(
        "Aetna Better Health of Illinois", "Keystone First",
        "Horizon NJ Health", "Medicare Part B (NGS J6)",
        "Medicare Part B (Novitas JL)", "Medicare Part B (WPS J5)",
        "Medicare Part B Indiana", "Original Medicare (Part B)",
        "Federal Medicare Part B", "TRICARE West Region",
        "TRICARE East Region", "Molina Healthcare of Washington",
        "Molina Healthcare of Wisconsin", "Buckeye Health",
        "Louisiana Healthcare Connections", "Coordinated Care of Washington",
        "UPMC for You", "Absolute Total Care",
        "Select Health of South Carolina", "Carolina Complete Health",
    ),
    conditions="seen_twenty_second.yaml",
)  # fmt: skip

"""People, payers and offices on the twentieth set of papers; now they tune the reader."""

from __future__ import annotations

from dataclasses import replace

from simulator.paper.invent import Pool

SEEN_TWENTIETH = Pool(
    first={
        "F": "Addison Adriana Aisha Alejandra Allison April Aubrey Autumn Bonnie Bridget Caitlin "
        "Camille Cassandra Cecilia Chelsea Claire Connie Daisy Darlene Desiree Doris Eleanor Elena "
        "Esther Faith Fatima Felicia Francine Gabriela Georgia Ginger Gwendolyn Hannah Hope Irene "
        "Ivy Jasmine Jeanette Jocelyn Josephine June Kara Katrina Kendra Krista Leah Lois Loretta "
        "Lucy Lydia Madison Maggie Marcia Marilyn Maureen Molly Naomi Natalie Nina Paige Paula "
        "Penny Phyllis Rebecca Regina Rhonda Rita Sabrina Shannon Sierra Stacy Thelma Trinh Wanda",
        "M": "Abraham Alan Alberto Allen Alvin Andres Angelo Arnold Avery Barry Ben Bernard Bob "
        "Brad Brett Bryan Byron Caleb Calvin Cesar Clarence Clayton Colin Craig Dale Damian Dan "
        "Dean Dominic Duane Dustin Earl Eddie Eli Eugene Felix Floyd Franklin Garrett Gene Glenn "
        "Grant Harold Harvey Howard Hugo Isaac Jackson Jake Javier Jeff Joel Karl Keith Ken Lance "
        "Lawrence Leonard Lloyd Lucas Manuel Maurice Mitchell Nate Neil Norman Omar Pablo Parker "
        "Ralph Randall Reggie Ruben Russell Sam Sergio Stanley Tony Trevor Vernon Vincent Wesley",
    },
    last=(
        "Abel Ackley Aldrich Allison Amato Ames Antonelli Appleton Arroyo Ashton Atwood Ayers Bain "
        "Barr Barron Baxter Beal Bender Blackburn Blackmon Blevins Bond Booker Booth Bower Boyer "
        "Bradshaw Brewer Bridges Britton Browning Bullock Burch Burris Burton Bush Callaway "
        "Cardona Carey Carlson Cash Charles Childers Choudhury Christian Clarke Clay Clayton "
        "Cochran Coffey Conner Conrad Copeland Corbett Cowan Cote Crane Cross Dao Davenport "
        "Davidson Davila Deleon Denton DeSantis Dickerson Dickson Dorsey Downs Duffield Dudley "
        "Duke Durham Dyer Easley Elkins Emerson Enriquez Epstein Erwin Espinosa Estes Ewing Farmer "
        "Farrell Felix Fink Finch Floyd Fowler Frost Fulton Gallegos Gamble Gardner Gates Gentry "
        "Glass Glenn Golden Gonzales Gordon-Pike Grimes Gross Hackett Hancock Haney Hanna Harding "
        "Harrell Hartman Haynes Heath Hebert Hensley Herring Hinton Hodges Hoover Horne Horton "
        "House Hull Humphrey Hurst Hyde Jacobson Jarrell Keith Kerr Kidd Kline Koch Lawler Levy "
        "Lindsey Logan Love Lyon Mack Mann Marks Massey Mayer Mayo McClain McFarland McGrath "
        "McIntosh McMahon McMillan Michael Middleton Moody Moon Moran Morrow Morse Mueller-Ross "
        "Nielson Nieves Noel Olvera Orr Owen Pate Patrick Pennell Petty Pham-Cole Phelps Pike "
        "Pollard Pope Preston Proctor Pugh Puckett Rasheed Ratliff Ritter Roach Robles Roman Roth "
        "Rowland Rubio Salgado Sampson Sellers Sexton Shannon Sharp Shields Short Singleton Small "
        "Sparks Spears Stafford Stanley Stanton Stephenson Stout Suarez Swain Sweeney Talbot "
        "Terrell Thorpe Travis Trinh Tyler Vance Varner Vinson Waller Waters Weiss-Lane Whitney "
        "Wilder Wiley Winters-Ode Witt Wooten Workman Wynn York Zamudio O'Farrell Van_Horne "
        "De_Jong St._Denis"
    ),
    streets=(
        "Prospect Street|E Broad Street|Court Street|N 12th Avenue|Willow Creek Drive|Beech Street|"
        "State Highway 7|Union Street|Cherry Lane|SW Canyon Road|Deer Path|Railroad Avenue|"
        "Spring Valley Drive|Winding Way|Monroe Street|Harrison Avenue|Quail Hollow Court|"
        "Lake Shore Boulevard|Fernwood Avenue|County Road 210|W Sherman Street|Brookline Terrace"
    ),
    places=(
        ("Auburn", "ME", "04210", "207"), ("Bozeman", "MT", "59715", "406"),
        ("Carbondale", "IL", "62901", "618"), ("Chillicothe", "OH", "45601", "740"),
        ("Columbia Falls", "MT", "59912", "406"), ("Corvallis", "OR", "97330", "541"),
        ("Crystal Lake", "IL", "60014", "815"), ("Dalton", "GA", "30720", "706"),
        ("Easton", "PA", "18042", "610"), ("Edmond", "OK", "73034", "405"),
        ("Fairbanks", "AK", "99701", "907"), ("Gadsden", "AL", "35901", "256"),
        ("Hobbs", "NM", "88240", "575"), ("Holland", "MI", "49423", "616"),
        ("Janesville", "WI", "53545", "608"), ("Kearney", "NE", "68847", "308"),
        ("Kokomo", "IN", "46901", "765"), ("Leesburg", "VA", "20176", "703"),
        ("Merced", "CA", "95340", "209"), ("Minot", "ND", "58701", "701"),
        ("Nampa", "ID", "83651", "208"), ("New Braunfels", "TX", "78130", "830"),
        ("Paso Robles", "CA", "93446", "805"), ("Petoskey", "MI", "49770", "231"),
        ("Plymouth", "MA", "02360", "508"), ("Rochester Hills", "MI", "48307", "248"),
        ("Staunton", "VA", "24401", "540"), ("Texarkana", "AR", "71854", "870"),
        ("Wausau", "WI", "54401", "715"), ("Wenatchee", "WA", "98801", "509"),
        ("Zanesville", "OH", "43701", "740"),
    ),
    payers=(
        ("Anthem Blue Preferred", "HMO Plus", "WPX###M#####"),
        ("Anthem BCBS of New Hampshire", "Access Blue", "YGG###W#####"),
        ("Anthem BCBS of Colorado", "Mountain Enhanced", "XFD###A#####"),
        ("BCBS of Delaware", "Shared Cost EPO", "XAD#########"),
        ("BCBS of Rhode Island", "HealthMate Coast", "ZBI#########"),
        ("BCBS of South Dakota", "BlueValue", "XQD#########"),
        ("BlueCross of Idaho", "SmartConnect", "XMI#########"),
        ("BlueCross BlueShield of Alabama", "Blue Saver", "XAA#########"),
        ("Blue Cross Blue Shield of Nebraska", "NEtwork BLUE", "YUN#########"),
        ("BlueChoice HealthPlan SC", "Essential Gold", "ZCW#########"),
        ("Blue Shield of Northeastern NY", "Community Blue", "YLN#########"),
        ("Capital Health Plan", "Selection HMO", "8#########"),
        ("Horizon BCBS NJ", "Omnia Bronze", "NJP#########"),
        ("Independence Administrators", "Personal Choice PPO", "QCB#########"),
        ("Regence BlueShield of Idaho", "Engage", "ZVD#########"),
        ("Premera Dimension", "Prime EPO", "PDW#########"),
        ("FEP Blue Focus", "Self Plus One", "R########"),
        ("Wellmark Alliance Select", "PPO", "XQW#########"),
        ("UHC Navigate Balanced", "HMO", "9########"),
        ("UHC Heritage", "Select Plus", "9########"),
        ("UnitedHealthcare Options PPO", "Tier Plus", "9########"),
        ("UnitedHealthcare Nexus ACO", "Tiered", "1########"),
        ("UHC Complete Care", "C SNP", "9########"),
        ("UHC Medicare Gold", "Regional PPO", "9########"),
        ("UHC Community Plan of Michigan", "Medicaid", "9########"),
        ("Aetna Open Choice PPO", "Passive Network", "W#########"),
        ("Aetna Premier Care Network", "APCN Plus", "W#########"),
        ("Aetna Medicare Explorer", "PPO", "1016########"),
        ("Aetna Better Health of Ohio", "MyCare", "##########"),
        ("Cigna Connect Plus", "Flex Gold", "U########01"),
        ("Cigna LocalPlus IN", "Local Network", "U########"),
        ("Cigna Preferred Savings Medicare", "HMO", "7########"),
        ("Humana Gold Plus H1036", "HMO", "H########"),
        ("Humana USAA Honor", "Giveback PPO", "H########"),
        ("HumanaChoice R5826", "Regional PPO", "H########"),
        ("Humana Premier PPO", "National POS", "#########"),
        ("Medicare Part B (Noridian JF)", "Original Medicare", "#DG#HK#MN##"),
        ("Medicare Part B (First Coast)", "Original Medicare", "#PR#TV#XY##"),
        ("Medicare Part B NC", "Original", "#AF#CH#EK##"),
        ("Medicare of Ohio", "Part B", "#GM#JP#KR##"),
        ("TRICARE East Prime", "Group B", "###########"),
        ("Tricare For Life WPS", "TFL", "###########"),
        ("Molina Medicare", "Complete Care", "4########"),
        ("Molina Healthcare of Michigan", "Healthy Michigan", "2########"),
        ("IlliniCare Health", "Medicaid", "#########"),
        ("Wellpoint Washington", "Apple Health", "7########WA"),
        ("Texas Childrens Health Plan", "STAR", "5########"),
        ("Arizona Complete Health", "AHCCCS", "A########"),
        ("Ambetter of Florida", "Clear Silver", "U#########"),
        ("Ambetter from Sunflower", "Elite Bronze", "U#########"),
        ("Oscar Simple", "Gold Classic", "OSC########-03"),
        ("Medica Individual", "Choice Passport", "0##########"),
        ("HAP Senior Plus", "HMO POS", "1#######"),
        ("McLaren Medicare", "Inspire", "8########"),
        ("Geisinger Marketplace", "Copay 25", "###########"),
        ("Sharp Health Plan", "Performance HMO", "9#######01"),
        ("Scott and White Health Plan", "Plus PPO", "S#########"),
        ("Cox HealthPlans", "Silver Prime", "C########"),
        ("Paramount Insurance", "Preferred PPO", "P#########"),
        ("WEA Trust", "East Network", "W########"),
        ("Benefit Administrative Systems", "Self Funded PPO", "BAS#######"),
        ("Aither Health", "Open Network", "AH########"),
        ("Marpai Health", "Choice PPO", "MP#######"),
    ),
    offices=(
        "Family Medicine|Internal Medicine|Primary Care|Orthopedics|Bone and Joint|Spine Care|"
        "Sports Medicine|Medical Group|Family Physicians|Health Partners"
    ),
    office_names=(
        "Silverton|Bridgeport|Halifax|Ravenna|Cloverdale|Wheatland|Lakota|Quincy|Saddleback|"
        "Stonewall|Tamiami|Yadkin|Penobscot|Chatham|Ozark|Sawmill|Sandpiper|Ashwood|Longmeadow"
    ),
    groups=("######", "1######", "00#####", "##-#####", "G######", "7########"),
    ungrouped=(
        "Medicare Part B (Noridian JF)", "Medicare Part B (First Coast)", "Medicare Part B NC",
        "Medicare of Ohio", "TRICARE East Prime", "Tricare For Life WPS", "IlliniCare Health",
        "Wellpoint Washington", "Arizona Complete Health", "Molina Healthcare of Michigan",
        "UHC Community Plan of Michigan", "Texas Childrens Health Plan",
    ),
    conditions="seen_twentieth.yaml",
)  # fmt: skip
_OF_THE_OLD = ("Medicare", "Gold Plus", "R5826", "Honor", "For Life", "Complete Care", "Senior",
               "of Ohio")  # fmt: skip
SEEN_TWENTIETH_FAMILIES = replace(
    SEEN_TWENTIETH,
    payers=tuple(
        row for row in SEEN_TWENTIETH.payers if not any(old in row[0] for old in _OF_THE_OLD)
    ),
)
"""The same people, with what covers a family."""
SEEN_TWENTIETH_MOTHERS = replace(SEEN_TWENTIETH_FAMILIES, conditions="seen_twentieth_mothers.yaml")
"""The same, with what women come for after a birth."""

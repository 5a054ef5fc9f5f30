"""People, payers and offices on the eighteenth set of papers; now they tune the reader."""

from __future__ import annotations

from simulator.paper.invent import Pool

SEEN_EIGHTEENTH = Pool(
    first={
        "F": "Amanda Amber Andrea Anne Barbara Brenda Carol Carmen Cheryl Courtney Danielle Debra "
        "Denise Elizabeth Ellen Gloria Heather Helen Jane Jean Jennifer Jessica Judith Judy Karen "
        "Katherine Kayla Kelly Laura Lauren Lisa Lori Maria Marie Mary Melissa Michelle Nancy "
        "Nicole Olivia Pamela Patricia Rachel Rebecca Rosa Ruth Samantha Sandra Sarah Sharon "
        "Shirley Stephanie Susan Teresa Theresa Victoria Ha Harpreet Lakshmi Shanice",
        "M": "Aaron Adam Albert Andrew Anthony Arthur Benjamin Billy Brandon Brian Bruce Carl "
        "Carlos Charles Christopher Daniel David Dennis Donald Edward Eric Frank Gary George "
        "Gerald Gregory Henry Jack James Jason Jeffrey Jerry John Jonathan Jose Joseph Joshua "
        "Juan Justin Kenneth Kevin Kyle Larry Luis Mark Matthew Michael Nathan Nicholas Paul Peter "
        "Raymond Richard Robert Roger Ronald Ryan Samuel Scott Steven Thomas Timothy Tyler "
        "Walter William Duc Rajesh Demetrius",
    },
    last=(
        "Smith Williams Brown Wilson Martin Thomas Taylor White Robinson Scott King Hill Green "
        "Baker Mitchell Roberts Evans Ward Cook Bell Bailey Cooper Richardson Wood James Gray "
        "Price Long Sanders Perry Butler Barnes Jordan Wallace West Cole Reynolds Hamilton Graham "
        "Kelly Howard Peterson Ramirez Rodriguez Ortiz Gomez Mendoza Ruiz Castillo Romero "
        "Alexander Russell Hunter Hicks Henry Simpson Stevens Tucker Gordon Black Stone Knight "
        "Hudson Spencer Pierce Arnold Matthews Wagner Willis Ray Olsen Watkins Carroll Weaver "
        "Greene Andrews Snyder Franklin Lawrence Hoang Dang Kaur Gupta Reddy Wong Chan Liu Kang "
        "Ramos Molina Contreras Santiago Padilla Soto Schultz Schneider Meyer Schwartz Nowak "
        "Romano Russo Adeyemi Hassan Begay Hernandez Moreno Rojas Smith-Lopez Del_Valle Van_Vliet "
        "St._Onge O'Sullivan McKinney McLaughlin MacKenzie Hawkins Warren Dunn Perkins Burns"
    ),
    streets=(
        "Main Street|Elm Street|S 3rd Street|Park Avenue|Washington Street|Lakeview Drive|"
        "Ridge Road|Hickory Lane|Country Club Road|W 8th Avenue|Poplar Street|Forest Drive|"
        "Old Post Road|Locust Street|Wilson Avenue|Valley Road|Birch Court|State Route 9|"
        "Mill Street|NE 45th Place|Chestnut Street|Woodland Avenue"
    ),
    places=(
        ("Alexandria", "LA", "71301", "318"), ("Arlington", "TX", "76010", "817"),
        ("Battle Creek", "MI", "49017", "269"), ("Brockton", "MA", "02301", "508"),
        ("Champaign", "IL", "61820", "217"), ("Clovis", "NM", "88101", "575"),
        ("Elkhart", "IN", "46514", "574"), ("Enid", "OK", "73701", "580"),
        ("Florence", "SC", "29501", "843"), ("Fond du Lac", "WI", "54935", "920"),
        ("Fredericksburg", "VA", "22401", "540"), ("Glendale", "AZ", "85301", "623"),
        ("Hendersonville", "NC", "28739", "828"), ("Johnstown", "PA", "15901", "814"),
        ("Longview", "WA", "98632", "360"), ("Mankato", "MN", "56001", "507"),
        ("Meridian", "MS", "39301", "601"), ("Newark", "OH", "43055", "740"),
        ("Oceanside", "CA", "92054", "760"), ("Parkersburg", "WV", "26101", "304"),
        ("Rome", "GA", "30161", "706"), ("Sarasota", "FL", "34236", "941"),
        ("Scranton", "PA", "18503", "570"), ("Tyler", "TX", "75701", "903"),
        ("Vacaville", "CA", "95687", "707"), ("Waterloo", "IA", "50701", "319"),
    ),
    payers=(
        ("Anthem BCBS of Kentucky", "Blue Access PPO", "JQG###M#####"),
        ("Anthem BCBS of Ohio", "Pathway X HMO", "YRX###W#####"),
        ("BCBS of Oklahoma", "Blue Preferred", "YUP#########"),
        ("BCBS of Minnesota", "Aware", "XZG#########"),
        ("BCBS of Tennessee", "Network S", "ZEC#########"),
        ("BCBS of New Mexico", "Blue Advantage HMO", "YIH#########"),
        ("BCBS of Louisiana", "Preferred Care PPO", "XUP#########"),
        ("BCBS of Mississippi", "Healthy You", "MBX#########"),
        ("FEP BlueCross BlueShield", "Basic Option", "R########"),
        ("Capital BlueCross", "PPO", "YWF#########"),
        ("Highmark BCBS of WV", "SuperBlue Plus", "MTV#########"),
        ("Independence Keystone HMO", "Proactive Silver", "QCA#########"),
        ("Regence BCBS of Utah", "ValueCare", "ZUX#########"),
        ("UnitedHealthcare Charter", "HMO", "9########"),
        ("UnitedHealthcare Insurance Co", "Core", "9########"),
        ("UHC Exchange", "Bronze Value", "1########"),
        ("UHC Nexus ACO", "OAP", "9########"),
        ("AARP Medicare Advantage", "Choice PPO", "9########"),
        ("Aetna Managed Choice POS", "Open Access", "W#########"),
        ("Aetna Medicare Signature", "PPO", "1014########"),
        ("Aetna OAMC", "POS II", "W#########"),
        ("Cigna Healthcare OAP", "Open Access Plus", "U########02"),
        ("Cigna Healthcare of Illinois", "LocalPlus", "U########"),
        ("Cigna Medicare True Choice", "PPO", "5########"),
        ("Humana Gold Plus Giveback", "H1036-286 HMO", "H########"),
        ("HumanaChoice PPO", "H5216-231", "H########"),
        ("Humana NPOS", "Premier 80", "#########"),
        ("Medicare Part B Noridian", "Original Medicare", "#AC#DE#FG##"),
        ("Medicare Part B (Palmetto GBA)", "Original Medicare", "#HJ#KM#NP##"),
        ("NGS Medicare", "Part B", "#QR#TU#VW##"),
        ("Medicare Part A/B", "Original", "#XY#CA#DF##"),
        ("Tricare East Humana Military", "Prime", "###########"),
        ("TriWest TRICARE West", "Select", "###########"),
        ("Healthy Blue NC", "Medicaid", "9########K"),
        ("Molina Healthcare of Texas", "STAR", "5########"),
        ("PA Medicaid (Highmark Wholecare)", "HealthChoices", "##########"),
        ("Ambetter of Illinois", "Everyday Silver", "U#########"),
        ("Oscar Insurance", "Bronze Simple", "OSC########-01"),
        ("WellCare Medicare", "Simple HMO", "########"),
        ("Kaiser Foundation Health Plan", "HMO", "########"),
        ("Health New England", "HMO Essential", "G##########"),
        ("Farm Bureau Health Plans", "Traditional", "FB########"),
        ("HealthEZ", "PPO", "HZ#######"),
    ),
    offices=(
        "Family Medicine|Internal Medicine|Primary Care|Medical Group|Orthopaedics|Orthopedics|"
        "Physicians|Family Practice|Sports Medicine"
    ),
    office_names=(
        "Ridgewood|Brookdale|Elmhurst|Beacon|Granville|Hartwell|Kingsley|Lakemont|Milford|Preston|"
        "Stratford|Waverly|Allegheny|Catawba|Wabash|Palmetto|Northridge|Eastview|Westchester"
    ),
    groups=("######", "7######", "00######", "#####-##", "L#####", "##########"),
    ungrouped=(
        "Medicare Part B Noridian", "Medicare Part B (Palmetto GBA)", "NGS Medicare",
        "Medicare Part A/B", "Tricare East Humana Military", "TriWest TRICARE West",
        "Healthy Blue NC", "Molina Healthcare of Texas", "PA Medicaid (Highmark Wholecare)",
    ),
    conditions="seen_eighteenth.yaml",
)  # fmt: skip

"""People, payers and offices on the twelfth set of papers; now they tune the reader."""

from __future__ import annotations

from simulator.paper.invent import Pool

SEEN_TWELFTH = Pool(
    first={
        "F": "Allison Bernadette Cecilia Dolores Eileen Fatima Georgia Harriet Ingrid Janelle "
        "Kimberly Leticia Marguerite Nora Oksana Patrice Raquel Sheila Teresa Ursula Vivian Winona",
        "M": "Arnold Byron Clifford Darius Everett Felix Grant Hector Isaiah Joaquin Keith Lamar "
        "Mitchell Nolan Omar Perry Ralph Sergio Terrence Victor Wayne Zachary",
    },
    last=(
        "Amundsen Barrientos Bergeron Cisneros Corcoran Dabrowski Desai Easterling Figueroa "
        "Gilchrist Granados Haugen Holloman Iqbal Jurado Kirby Krishnan Laughlin Lefebvre Mabry "
        "McDermott Mendenhall Negron O'Hara Okafor Paxton Pruett-Lane Rashid Rutledge Sepulveda "
        "Stroud Tran Van_Der_Berg Whitaker Wysocki Ybarra St._Amand Ho"
    ),
    streets=(
        "Larchmont Avenue|W Pershing Road|Bobcat Run|S 22nd Street|Schoolhouse Lane|Tulip Court|"
        "State Route 104|Calle Vista|N Douglas Street|Blue Spruce Way|Creamery Road|"
        "E Lafayette Street|Harbor Terrace|County Road 415|Old Stage Road"
    ),
    places=(
        ("Omaha", "NE", "68114", "402"), ("Frederick", "MD", "21701", "301"),
        ("Kingsport", "TN", "37660", "423"), ("Kennewick", "WA", "99336", "509"),
        ("Henderson", "NV", "89052", "702"), ("Belleville", "IL", "62220", "618"),
        ("Saginaw", "MI", "48602", "989"), ("Rock Hill", "SC", "29730", "803"),
        ("Thomasville", "GA", "31792", "229"), ("New London", "CT", "06320", "860"),
        ("Jonesboro", "AR", "72401", "870"), ("Appleton", "WI", "54911", "920"),
        ("Temecula", "CA", "92590", "951"), ("Plattsburgh", "NY", "12901", "518"),
        ("Houma", "LA", "70360", "985"), ("Wailuku", "HI", "96793", "808"),
        ("Logan", "UT", "84321", "435"), ("Fort Myers", "FL", "33901", "239"),
        ("Willmar", "MN", "56201", "320"), ("Winchester", "VA", "22601", "540"),
    ),
    payers=(
        ("BCBS MN", "Aware PPO", "XZN#########"),
        ("BC/BS of North Dakota", "BlueCare", "YNK#########"),
        ("Hawaii Medical Service Assn (HMSA)", "Preferred Provider Plan", "XLK#########"),
        ("BCBSNE", "NEtwork BLUE", "YSN#########"),
        ("Anthem BCBS of Connecticut", "Century Preferred", "JZA###A#####"),
        ("Federal BCBS", "Basic Option", "R########"),
        ("UHC All Savers", "Choice EPO", "9########"),
        ("UHC Dual Complete", "D-SNP", "9########"),
        ("UnitedHealthcare Navigate", "HMO", "9########"),
        ("Aetna Choice POS II", "POS II", "W#########"),
        ("Aetna Medicare Eagle", "PPO", "1012########"),
        ("Cigna SureFit", "EPO", "U########01"),
        ("Humana Honor PPO", "Medicare PPO", "H########"),
        ("MCR", "Part B", "#FT#QH#WC##"),
        ("Medicare Pt B", "Original Medicare", "#KD#UA#RN##"),
        ("Palmetto GBA Railroad Medicare", "Part B", "#JG#TE#XK##"),
        ("TRICARE Select (Humana Military)", "Select", "###########"),
        ("VACCN", "Optum Region 3", "10########V######"),
        ("Healthy Blue Nebraska", "Heritage Health", "NEH########"),
        ("Husky Health CT", "HUSKY D", "00#######"),
        ("Quartz Health Solutions", "Quartz One HMO", "Q########"),
        ("Priority Partners MCO", "Maryland Medicaid", "########"),
        ("Arise / WPS", "HMO", "A########"),
        ("GEHA Health Plan", "Standard Option", "########"),
        ("Boon-Chapman", "PPO", "BC#######"),
        ("Amerihealth Caritas LA", "Healthy Louisiana", "8########"),
    ),
    offices=(
        "Orthopedics & Sports Medicine|Bone & Joint Clinic|Spine Specialists, LLC|"
        "Family Physicians, P.A.|Internal Medicine Associates|Senior Health|Medical Center|"
        "Neurosurgery, PLLC|Occupational Medicine|Community Hospital|Family Practice, Inc.|"
        "Adult & Geriatric Medicine"
    ),
    office_names=(
        "Arbor|Big Sky|Cascade|Diamond Lake|East Bay|Garfield|Hawkins|Jackson Street|Lincoln Park|"
        "Mill Pond|Orchard Park|Sterling|Walnut Hills"
    ),
    conditions="seen_twelfth.yaml",
    groups=("######", "0#######", "76####", "10######", "##-#####", "G#####"),
    ungrouped=(
        "MCR", "Medicare Pt B", "Palmetto GBA Railroad Medicare",
        "TRICARE Select (Humana Military)", "VACCN", "Husky Health CT", "Priority Partners MCO",
        "Healthy Blue Nebraska",
    ),
)  # fmt: skip

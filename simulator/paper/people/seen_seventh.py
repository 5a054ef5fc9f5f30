"""People, payers and offices on the seventh set of papers; now they tune the reader."""

from __future__ import annotations

from simulator.paper.invent import Pool

SEEN_SEVENTH = Pool(
    first={
        "F": "Amelia Bridget Celeste Dorothy Erika Faye Gloria Holly Irma Jocelyn Karla Luz "
        "Miriam Nicolette Odessa Penelope Quiana Roberta Shirley Tamara Vivian Ximena",
        "M": "Alonzo Bernard Cedric Dominic Elijah Fernando Glenn Homer Ivan Julius Keenan "
        "Lawrence Moses Nathaniel Omar Perry Rodrigo Sylvester Theodore Virgil Wallace Zeke",
    },
    last=(
        "Aguilar Beaumont Crenshaw Delgado Ellington Fitzgerald Goldstein Hollingsworth Irizarry "
        "Jefferies Kendall Lundgren Maldonado Nickerson Ortega Pfeiffer Quintero Ramsey "
        "Satterfield Tanaka Underwood Vandenberg Winslow Yoon Zamora MacDougall O'Neal Van_Dyke "
        "Ruiz-Pratt De_Luca Fox Ng"
    ),
    streets=(
        "Lilac Lane|Chestnut Hill Road|N Sherman Avenue|Pecan Grove Drive|Bayou Street|"
        "US Highway 41|Saddleback Court|E 122nd Place|Foundry Street|Old Ferry Road|"
        "Windmill Way|S Congress Avenue|Cottonwood Pass"
    ),
    places=(
        ("Akron", "OH", "44308", "330"), ("Tulsa", "OK", "74103", "918"),
        ("Salem", "OR", "97301", "503"), ("Flint", "MI", "48502", "810"),
        ("Lynchburg", "VA", "24504", "434"), ("Gulfport", "MS", "39501", "228"),
        ("Ocala", "FL", "34471", "352"), ("Bismarck", "ND", "58501", "701"),
        ("Carson City", "NV", "89701", "775"), ("Lowell", "MA", "01852", "978"),
        ("Mt. Pleasant", "SC", "29464", "843"), ("Council Bluffs", "IA", "51501", "712"),
        ("Wilkes-Barre", "PA", "18701", "570"), ("San Angelo", "TX", "76903", "325"),
        ("Twin Falls", "ID", "83301", "208"),
    ),
    payers=(
        ("Blue Cross Blue Shield of Minnesota", "Aware Gold", "XZA#########"),
        ("BlueCross BlueShield of Western New York", "POS 204", "YGK########"),
        ("UnitedHealthcare Oxford Freedom", "Liberty Network", "10########"),
        ("Humana Military", "TRICARE Select", "00#########"),
        ("CHPW Medicare", "Advantage Plan 2", "C#######"),
        ("Simply Healthcare", "SMMC", "9#########"),
        ("Paramount Elite", "Prime HMO", "P########01"),
        ("Aultcare", "PPO Classic", "A#######"),
        ("Cigna LocalPlus", "IN Network", "U#######02"),
        ("Community First Health Plans", "University Family Care", "7########"),
        ("Scan Health Plan", "Classic", "S#########"),
        ("Avera Health Plans", "MyPlan 3000", "AV######"),
        ("Regence Blue Cross of Oregon", "Direct Gold", "ZVR########"),
        ("American Postal Workers Union Health Plan", "High Option", "A########"),
        ("EBMS", "Self Funded PPO", "E######-00"),
    ),
    offices=(
        "Orthopedic Institute|Family Health Clinic|Women's Health Group|Brain & Spine|"
        "Foot & Ankle Specialists, LLC|Internal Medicine|Memorial Hospital|Hand Center|"
        "Community Health Center|Physical Medicine, P.A."
    ),
    office_names=(
        "Anchor Bay|Birchwood|Cactus Flower|Delta|Eagle Rock|Fairhaven|Greenleaf|Hilltop|"
        "Ivy Lane|Meridian"
    ),
    conditions="seen_seventh.yaml",
    groups=("######", "1000###", "#####", "GRP####", "0###-##", "##########"),
)  # fmt: skip

"""People, payers and offices on the fifth set of papers that judged the reader and now tune it."""

from __future__ import annotations

from simulator.paper.invent import Pool

SEEN_FIFTH = Pool(
    first={
        "F": "Alicia Barbara Cassandra Danielle Eunice Felicia Glenda Hannah Ines Jillian Kimberly "
        "Lourdes Melissa Natalie Paige Pamela Rosa Stephanie Teresa Valerie Whitney Zoe",
        "M": "Andre Bruce Curtis Douglas Emilio Franklin Garrett Hector Ian Jesse Kendrick Leonard "
        "Mitchell Nolan Oscar Preston Ricardo Stanley Timothy Victor Wesley Antwan",
    },
    last=(
        "Arceneaux Blankenship Castaneda Drummond Escobedo Faulkner Gonsalves Hutchins Isaacson "
        "Jaramillo Krueger Lovelace Mancuso Norwood Oberlander Peralta Quezada Ridenour "
        "Schumacher Tillman Valdovinos Whitfield Yates Zuniga-Cole O'Rourke Del_Rio Mc_Donald Cho "
        "Sipe"
    ),
    streets=(
        "Magnolia Lane|E Jefferson Street|Oak Hollow Drive|NW 23rd Street|Pine Ridge Trail|"
        "Old Mill Road|S State Road 7|Cherry Blossom Way|Franklin Turnpike|W Broad Street|"
        "Lakewood Circle|County Rd 412|Veterans Memorial Parkway"
    ),
    places=(
        ("Harrisburg", "PA", "17101", "717"), ("Toledo", "OH", "43604", "419"),
        ("Savannah", "GA", "31401", "912"), ("Huntsville", "AL", "35801", "256"),
        ("Abilene", "TX", "79601", "325"), ("Evansville", "IN", "47708", "812"),
        ("Charleston", "SC", "29401", "843"), ("Nashua", "NH", "03060", "603"),
        ("Green Bay", "WI", "54301", "920"), ("Modesto", "CA", "95354", "209"),
        ("Yakima", "WA", "98901", "509"), ("Morgantown", "WV", "26505", "304"),
        ("Sierra Vista", "AZ", "85635", "520"), ("Owensboro", "KY", "42301", "270"),
        ("Port St. Lucie", "FL", "34952", "772"),
    ),
    payers=(
        ("Blue Cross Blue Shield of Massachusetts", "HMO Blue", "MTN########"),
        ("Anthem Blue Cross", "Prudent Buyer", "VGK###A#####"),
        ("Blue Cross & Blue Shield of Rhode Island", "HealthMate", "ZBM########"),
        ("UHC Medicare Advantage", "AARP PPO", "9########"),
        ("Cigna HealthSpring", "Preferred HMO", "6#######"),
        ("Health First Health Plans", "Gold HMO", "HF######"),
        ("Superior HealthPlan", "STAR+PLUS", "6########"),
        ("Humana Medicare", "Choice PPO", "H########"),
        ("Dean Health Plan", "Focus", "########01"),
        ("GlobalHealth", "State Employees", "GH#######"),
        ("Sutter Health Plus", "Plan ML42", "S########"),
        ("Mutual of Omaha", "Supplement G", "######-##M"),
        ("MHBP", "Consumer Option", "M########"),
        ("Banner Aetna", "Open Choice", "W#########"),
        ("PEHP", "Summit", "P#######"),
    ),
    offices=(
        "Orthopedic Clinic|Family Health Center|Neurosurgery & Spine|Sports Medicine Center|"
        "Neurology Associates|Internal Medicine Group, LLC|Bone & Joint Center|Regional Hospital|"
        "Orthopaedics and Spine, P.A.|Physiatry"
    ),
    office_names=(
        "Magnolia|Silver Creek|Pinnacle|Harbor Point|Crescent|Wolf River|Red Mesa|Kingsway|"
        "St. Brigid|Gateway"
    ),
    conditions="seen_fifth.yaml",
    groups=("######", "0#####", "#######", "#####-##", "B######", "8#-####"),
)  # fmt: skip

"""People, payers and offices on the sixth set of papers that judged the reader and now tune it."""

from __future__ import annotations

from simulator.paper.invent import Pool

SEEN_SIXTH = Pool(
    first={
        "F": "Adele Bernadette Corinne Deborah Esther Florence Gwendolyn Helena Isabel Josephine "
        "Katrina Leticia Marjorie Noreen Ophelia Phyllis Ramona Suzette Trinh Ursula Veronica "
        "Winifred",
        "M": "Albert Brendan Clifford Darnell Edmund Forrest Gerald Harvey Isaac Joaquin Kurt "
        "Lamar Maurice Norbert Otis Pierre Reginald Salvador Thaddeus Ulises Vernon Warren",
    },
    last=(
        "Abbott Baumgartner Calderon Dougherty Espinoza Friedman Guerrero Hendrickson Ingram "
        "Josephson Kaplan Lopresti Matsuda Nordstrom Olivarez Petrakis Quigley Redmond Sorensen "
        "Trujillo Urbanski Velasco Weatherford Yancey Zielinski McKenna O'Bryan Van_Horn "
        "Baker-Ellis La_Fleur Ott Lam"
    ),
    streets=(
        "Willow Bend Road|Hickory Street|SE Division Street|Canal Street|Meadowlark Lane|"
        "Stagecoach Trail|W 5th Avenue|Route 9|Bluff View Court|Commonwealth Avenue|"
        "Sandpiper Drive|State Highway 16|Martin Luther King Jr Blvd"
    ),
    places=(
        ("Lansing", "MI", "48933", "517"), ("Asheville", "NC", "28801", "828"),
        ("Pueblo", "CO", "81003", "719"), ("Waco", "TX", "76701", "254"),
        ("Rapid City", "SD", "57701", "605"), ("Joplin", "MO", "64801", "417"),
        ("Santa Rosa", "CA", "95404", "707"), ("New Bedford", "MA", "02740", "508"),
        ("Lake Charles", "LA", "70601", "337"), ("Vancouver", "WA", "98660", "360"),
        ("Cherry Hill", "NJ", "08002", "856"), ("Idaho Falls", "ID", "83402", "208"),
        ("St. Augustine", "FL", "32084", "904"), ("Altoona", "PA", "16601", "814"),
        ("La Crosse", "WI", "54601", "608"),
    ),
    payers=(
        ("Blue Cross Blue Shield of Michigan", "Community Blue PPO", "XYL#########"),
        ("Blue Cross NC", "Blue Advantage", "YPPW########"),
        ("UnitedHealthcare Dual Complete", "HMO D-SNP", "1########"),
        ("Humana Gold Choice", "PFFS", "H########"),
        ("Presbyterian Health Plan", "Turquoise Care", "00#######"),
        ("Inland Empire Health Plan", "DualChoice", "########F"),
        ("AmeriHealth New Jersey", "EPO Value", "T##########"),
        ("Buckeye Health Plan", "Marketplace", "U########01"),
        ("Allegiance", "Open Access", "AB#######"),
        ("Rocky Mountain Health Plans", "Monument", "R######-1"),
        ("Alignment Health Plan", "Platinum HMO", "AHP#######"),
        ("Aetna Medicare Advantage", "Premier PPO", "1014########"),
        ("Blue Cross of Louisiana", "Group Care PPO", "XUP#########"),
        ("Network Health", "Assure", "5#######"),
        ("Cigna Medicare", "True Choice", "8########"),
    ),
    offices=(
        "Pain Management|Family Practice, P.C.|Orthopaedic Surgeons|Medical Associates, PLLC|"
        "Rheumatology|Community Hospital|Spine & Joint Clinic|Health Partners|Urgent Care|"
        "University Physicians"
    ),
    office_names=(
        "Alder Creek|Bayview|Cobblestone|Desert Willow|Evergreen|Four Corners|Granite Falls|"
        "Highland|Juniper Hill|Lighthouse"
    ),
    conditions="seen_sixth.yaml",
    groups=("######", "00######", "#####", "7##-##", "G#####", "7600####"),
)  # fmt: skip

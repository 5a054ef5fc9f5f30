"""People, payers and offices on the papers that judge the reader; none of them ever tuned it."""

from __future__ import annotations

from simulator.paper.invent import Pool

UNSEEN = Pool(
    first={
        "F": "Annelise Bronwyn Chidinma Drusilla Evangeline Freya Genoveva Henrietta Isaura "
        "Jolanta Kamala Lakshmi Marguerite Noelani Oksana Pilar Quinn Renata Sunniva Thandiwe "
        "Ulrike Vivienne Winifred Yesenia",
        "M": "Augustin Balthazar Cedric Darnell Ezekiel Fergus Gerardo Harlan Ivo Joaquin "
        "Kristoffer Lucian Matthias Nicanor Olumide Pascal Reginald Santiago Terrence Umberto "
        "Vaughn Winston Yusuf Zachariah",
    },
    last=(
        "Applewhite Boudreaux Chukwuma Dalrymple Echevarria Fotheringham Gallardo-Pierce "
        "Hrabovsky Ingersoll Jorgensen Kowalczyk Lachapelle McCorkindale Nakashima Oyelaran "
        "Penhallow Quesenberry Rutherford Sandoval Tomlinson-Gray Ugarte Vanterpool Whitlock "
        "Yamauchi Zeledon De_Witt O'Malley Le Ford"
    ),
    streets=(
        "Bittersweet Lane|SE 17th Avenue|Old Ferry Landing Road|Cottonwood Pass|State Route 31|"
        "Gov. Winthrop Highway|Sugar Maple Crossing|Pacific Bluffs Drive|N Kedzie Street|"
        "Township Line Road|Avenida de la Luna"
    ),
    places=(
        ("Erie", "PA", "16501", "814"), ("Rochester", "NY", "14604", "585"),
        ("Provo", "UT", "84601", "801"), ("Des Moines", "IA", "50309", "515"),
        ("Chattanooga", "TN", "37402", "423"), ("Fargo", "ND", "58102", "701"),
        ("New Haven", "CT", "06510", "203"), ("Ann Arbor", "MI", "48104", "734"),
        ("Medford", "OR", "97501", "541"), ("Cape May Court House", "NJ", "08210", "609"),
        ("St. Petersburg", "FL", "33701", "727"), ("Wichita Falls", "TX", "76301", "940"),
    ),
    payers=(
        ("Independence Blue Cross", "Keystone HMO Proactive", "QCB##########"),
        ("Highmark Blue Cross Blue Shield", "PPO Blue", "UMB############"),
        ("Excellus BlueCross BlueShield", "SimplyBlue Plus Gold", "VYA#########"),
        ("EmblemHealth", "Bridge Program", "K##########"),
        ("SelectHealth", "Med Network", "8########"),
        ("ConnectiCare", "FlexPOS", "CC#######01"), ("Moda Health", "Beacon Bronze", "M########"),
        ("Wellmark Blue Cross and Blue Shield", "Alliance Select", "WMX#######"),
        ("BlueCross BlueShield of Tennessee", "Network S", "ZEB#########"),
        ("Blue Care Network of Michigan", "Local HMO", "XYK#########"),
        ("PacificSource Health Plans", "Navigator", "########00"),
        ("CareSource", "Marketplace Low Premium", "1########00"),
        ("Sanford Health Plan", "TRUE", "SHP######"), ("WellCare", "Giveback HMO", "3#######"),
    ),
    offices=(
        "Orthopaedic Group, PLLC|Bone & Joint Clinic|Physiatry Associates, PC|Foot & Ankle|"
        "Family Physicians|Neurosurgery|Spine & Sport, LLC|Internal Medicine Partners"
    ),
    office_names=(
        "Amberley|Black Pine|Canterbury|Dovetail|Elkhorn|Fair Isle|Glenmoor|Heron Lake"
    ),
    conditions="unseen_conditions.yaml",
    groups=("######", "0######", "G#####", "##-#####", "#####-####", "PD####"),
)  # fmt: skip

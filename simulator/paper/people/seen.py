"""People, payers and offices on the papers that judged the reader before; now they tune it."""

from __future__ import annotations

from simulator.paper.invent import Pool

SEEN = Pool(
    first={
        "F": "Adaeze Blythe Concetta Dagny Esperanza Fionnuala Gwendolyn Hortensia Ingeborg "
        "Jacqueline Katarzyna Luciana Mei-Ling Nkechi Ottoline Philippa Rachelle Soledad "
        "Tamsin Ursula Verena Xiomara Ann-Marie Annelise Bronwyn Chidinma Drusilla Evangeline "
        "Freya Genoveva Henrietta Isaura Jolanta Kamala Lakshmi Marguerite Noelani Oksana "
        "Pilar Quinn Renata Sunniva Thandiwe Ulrike Vivienne Winifred Yesenia",
        "M": "Alasdair Bartholomew Cornelius Dmitri Efrain Florian Giovanni Humberto Isidore "
        "Jean-Luc Konstantin Leander Mordecai Nathaniel Obadiah Prakash Ramiro Sanjay "
        "Thaddeus Ulysses Valentin Wolfgang Zbigniew Augustin Balthazar Cedric Darnell "
        "Ezekiel Fergus Gerardo Harlan Ivo Joaquin Kristoffer Lucian Matthias Nicanor Olumide "
        "Pascal Reginald Santiago Terrence Umberto Vaughn Winston Yusuf Zachariah",
    },
    last=(
        "Ashworthy Birdsong Cavanagh-Roe Delacroixe Esposita Featherstonehaugh Gundersen Hathaway "
        "Ibarrola Jablonski Kirkegaard Lamontagne McAllister-Bey Novakova O'Shaughnessy Papadakis "
        "Quintanilla Rasmussen St._James Tran-Whitlock Uribe Van_der_Meer Wojcik Xavierson "
        "Youngblood Zambrano Li Oh Applewhite Boudreaux Chukwuma Dalrymple Echevarria "
        "Fotheringham Gallardo-Pierce Hrabovsky Ingersoll Jorgensen Kowalczyk Lachapelle "
        "McCorkindale Nakashima Oyelaran Penhallow Quesenberry Rutherford Sandoval Tomlinson-Gray "
        "Ugarte Vanterpool Whitlock Yamauchi Zeledon De_Witt O'Malley Le Ford"
    ),
    streets=(
        "Hollow Creek Trail|W 42nd Street|Saint Brendan Place|Mount Airy Circle|County Road 9|"
        "Martin Luther King Jr Boulevard|Plum Island Turnpike|Three Oaks Parkway|Elm Street NE|"
        "Rural Route 2 Box 14|Bittersweet Lane|SE 17th Avenue|Old Ferry Landing Road|"
        "Cottonwood Pass|State Route 31|Gov. Winthrop Highway|Sugar Maple Crossing|"
        "Pacific Bluffs Drive|N Kedzie Street|Township Line Road|Avenida de la Luna"
    ),
    places=(
        ("Burlington", "VT", "05401", "802"),
        ("Santa Fe", "NM", "87501", "505"),
        ("Fort Collins", "CO", "80521", "970"),
        ("Saint Paul", "MN", "55101", "651"),
        ("Winston-Salem", "NC", "27101", "336"),
        ("Baton Rouge", "LA", "70801", "225"),
        ("Grand Rapids", "MI", "49503", "616"),
        ("Las Cruces", "NM", "88001", "575"),
        ("Eau Claire", "WI", "54701", "715"),
        ("Coeur d'Alene", "ID", "83814", "208"),
        ("Springfield", "MO", "65806", "417"),
        ("White Plains", "NY", "10601", "914"),
        ("Erie", "PA", "16501", "814"),
        ("Rochester", "NY", "14604", "585"),
        ("Provo", "UT", "84601", "801"),
        ("Des Moines", "IA", "50309", "515"),
        ("Chattanooga", "TN", "37402", "423"),
        ("Fargo", "ND", "58102", "701"),
        ("New Haven", "CT", "06510", "203"),
        ("Ann Arbor", "MI", "48104", "734"),
        ("Medford", "OR", "97501", "541"),
        ("Cape May Court House", "NJ", "08210", "609"),
        ("St. Petersburg", "FL", "33701", "727"),
        ("Wichita Falls", "TX", "76301", "940"),
    ),
    payers=(
        ("Premera Blue Cross", "Heritage Plus", "PRM"),
        ("Tufts Health Plan", "Navigator PPO", "T"),
        ("CareFirst BlueCross BlueShield", "BlueChoice HMO", "CFX"),
        ("Medica", "Choice", "55"),
        ("Harvard Pilgrim Health Care", "Focus Network", "HP"),
        ("Oscar Health", "Silver", "OSC"),
        ("Ambetter", "Balanced Care 4", "U7"),
        ("HealthPartners", "Open Access Choice", "8"),
        ("Geisinger Health Plan", "Gold 360", "G"),
        ("Priority Health", "MyPriority", "70"),
        ("Kaiser Permanente", "Deductible HMO", "11"),
        ("Medicare", "Part B", "1EG4T"),
        ("Florida Blue", "BlueOptions", "XJB"),
        ("Wellpoint", "Essential", "WP"),
        ("Independence Blue Cross", "Keystone HMO Proactive", "QCB##########"),
        ("Highmark Blue Cross Blue Shield", "PPO Blue", "UMB############"),
        ("Excellus BlueCross BlueShield", "SimplyBlue Plus Gold", "VYA#########"),
        ("EmblemHealth", "Bridge Program", "K##########"),
        ("SelectHealth", "Med Network", "8########"),
        ("ConnectiCare", "FlexPOS", "CC#######01"),
        ("Moda Health", "Beacon Bronze", "M########"),
        ("Wellmark Blue Cross and Blue Shield", "Alliance Select", "WMX#######"),
        ("BlueCross BlueShield of Tennessee", "Network S", "ZEB#########"),
        ("Blue Care Network of Michigan", "Local HMO", "XYK#########"),
        ("PacificSource Health Plans", "Navigator", "########00"),
        ("CareSource", "Marketplace Low Premium", "1########00"),
        ("Sanford Health Plan", "TRUE", "SHP######"),
        ("WellCare", "Giveback HMO", "3#######"),
    ),
    offices=(
        "Orthopedic Associates|Rheumatology|Neurology Group|Pain Management|Urgent Care|"
        "Health Partners|Hand & Upper Extremity Center|Medical Group|Orthopaedic Group, PLLC|"
        "Bone & Joint Clinic|Physiatry Associates, PC|Foot & Ankle|Family Physicians|Neurosurgery|"
        "Spine & Sport, LLC|Internal Medicine Partners"
    ),
    office_names=(
        "Three Rivers|Saltmarsh|Mesa Verde|Old Colony|Prairie Sky|Great Lakes|Piedmont|Ironbridge|"
        "Amberley|Black Pine|Canterbury|Dovetail|Elkhorn|Fair Isle|Glenmoor|Heron Lake"
    ),
    conditions="seen.yaml",
    groups=("######", "0######", "G#####", "##-#####", "#####-####", "PD####"),
)  # fmt: skip

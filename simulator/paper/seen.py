"""People, payers and offices on the papers that judged the reader before; now they tune it."""

from __future__ import annotations

from simulator.paper.invent import Pool

SEEN = Pool(
    first={
        "F": "Adaeze Blythe Concetta Dagny Esperanza Fionnuala Gwendolyn Hortensia Ingeborg "
        "Jacqueline Katarzyna Luciana Mei-Ling Nkechi Ottoline Philippa Rachelle Soledad Tamsin "
        "Ursula Verena Xiomara Ann-Marie",
        "M": "Alasdair Bartholomew Cornelius Dmitri Efrain Florian Giovanni Humberto Isidore "
        "Jean-Luc Konstantin Leander Mordecai Nathaniel Obadiah Prakash Ramiro Sanjay Thaddeus "
        "Ulysses Valentin Wolfgang Zbigniew",
    },
    last=(
        "Ashworthy Birdsong Cavanagh-Roe Delacroixe Esposita Featherstonehaugh Gundersen Hathaway "
        "Ibarrola Jablonski Kirkegaard Lamontagne McAllister-Bey Novakova O'Shaughnessy "
        "Papadakis Quintanilla Rasmussen St._James Tran-Whitlock Uribe Van_der_Meer Wojcik "
        "Xavierson Youngblood Zambrano Li Oh"
    ),
    streets=(
        "Hollow Creek Trail|W 42nd Street|Saint Brendan Place|Mount Airy Circle|County Road 9|"
        "Martin Luther King Jr Boulevard|Plum Island Turnpike|Three Oaks Parkway|Elm Street NE|"
        "Rural Route 2 Box 14"
    ),
    places=(
        ("Burlington", "VT", "05401", "802"), ("Santa Fe", "NM", "87501", "505"),
        ("Fort Collins", "CO", "80521", "970"), ("Saint Paul", "MN", "55101", "651"),
        ("Winston-Salem", "NC", "27101", "336"), ("Baton Rouge", "LA", "70801", "225"),
        ("Grand Rapids", "MI", "49503", "616"), ("Las Cruces", "NM", "88001", "575"),
        ("Eau Claire", "WI", "54701", "715"), ("Coeur d'Alene", "ID", "83814", "208"),
        ("Springfield", "MO", "65806", "417"), ("White Plains", "NY", "10601", "914"),
    ),
    payers=(
        ("Premera Blue Cross", "Heritage Plus", "PRM"), ("Tufts Health Plan", "Navigator PPO", "T"),
        ("CareFirst BlueCross BlueShield", "BlueChoice HMO", "CFX"), ("Medica", "Choice", "55"),
        ("Harvard Pilgrim Health Care", "Focus Network", "HP"), ("Oscar Health", "Silver", "OSC"),
        ("Ambetter", "Balanced Care 4", "U7"), ("HealthPartners", "Open Access Choice", "8"),
        ("Geisinger Health Plan", "Gold 360", "G"), ("Priority Health", "MyPriority", "70"),
        ("Kaiser Permanente", "Deductible HMO", "11"), ("Medicare", "Part B", "1EG4T"),
        ("Florida Blue", "BlueOptions", "XJB"), ("Wellpoint", "Essential", "WP"),
    ),
    offices=(
        "Orthopedic Associates|Rheumatology|Neurology Group|Pain Management|Urgent Care|"
        "Health Partners|Hand & Upper Extremity Center|Medical Group"
    ),
    office_names=(
        "Three Rivers|Saltmarsh|Mesa Verde|Old Colony|Prairie Sky|Great Lakes|Piedmont|Ironbridge"
    ),
    conditions="seen_conditions.yaml",
)  # fmt: skip

"""People, payers and offices on the third set of papers that judged the reader and now tune it."""

from __future__ import annotations

from simulator.paper.invent import Pool

SEEN_THIRD = Pool(
    first={
        "F": "Amarachi Birgitta Clementine Dolores Eilidh Fatoumata Gisela Honora Ileana Jessamine "
        "Khadija Leocadia Mirabel Nerissa Odalys Petronella Rosamund Sigrid Theodora Violeta "
        "Wanjiru Xochitl Yvaine Zenobia",
        "M": "Anselm Broderick Casimir Delbert Eamon Ferdinand Gideon Horatio Ismael Jovan Kenji "
        "Lachlan Maximo Norbert Octavio Phineas Rashad Sylvester Tavita Urban Virgil Wyatt "
        "Ximenes Zoltan",
    },
    last=(
        "Aldersgate Bonaventure Coverdale Dumbarton Ellsworthy Fairbrother Gutierrez-Lowe "
        "Haverstock Imamura Jellicoe Kaczmarek Loughborough MacGillivray Nightengale Obuasi "
        "Pankhurst Rademacher Summerfield Trelawney Upchurch Villanueva Wolstenholme Yilmaz "
        "Zimmerly Mc_Cray O'Hanlon Ko Du_Bois"
    ),
    streets=(
        "Whippoorwill Way|NE 81st Court|Tannery Hill Road|Rue Charlemagne|County Highway M|"
        "Pres. Madison Avenue|Windmill Pointe|Granada Vista Drive|S Halsted Row|"
        "Mill Pond Extension|Camino Alto"
    ),
    places=(
        ("Allentown", "PA", "18101", "610"), ("Albany", "NY", "12207", "518"),
        ("Ogden", "UT", "84401", "801"), ("Cedar Rapids", "IA", "52401", "319"),
        ("Knoxville", "TN", "37902", "865"), ("Sioux Falls", "SD", "57104", "605"),
        ("Stamford", "CT", "06901", "203"), ("Kalamazoo", "MI", "49007", "269"),
        ("Bend", "OR", "97701", "541"), ("Egg Harbor Township", "NJ", "08234", "609"),
        ("Ft. Lauderdale", "FL", "33301", "954"), ("Corpus Christi", "TX", "78401", "361"),
    ),
    payers=(
        ("UPMC Health Plan", "Partner Network PPO", "#########01"),
        ("Capital Blue Cross", "BlueJourney", "YWB##########"),
        ("CDPHP", "Embrace Health EPO", "0####7####"),
        ("MVP Health Care", "Liberty", "8########00"),
        ("Medical Mutual of Ohio", "SuperMed", "M7######"), ("Quartz", "One", "7########"),
        ("Arkansas Blue Cross and Blue Shield", "True Blue PPO", "XCA########"),
        ("Providence Health Plan", "Signature", "1########0"),
        ("Blue Cross of Idaho", "Choice Plus", "XMM##########"),
        ("Security Health Plan", "Prime HMO", "5####S###"), ("AvMed", "Empower", "A#########"),
        ("Johns Hopkins EHP", "Classic", "JH#######"), ("GEHA", "Standard Option", "4#######"),
        ("Baylor Scott & White Health Plan", "BSW Plus HMO", "9######W"),
    ),
    offices=(
        "Orthopedics and Sports Health|Musculoskeletal Institute, LLC|Neurology & Rehab, PC|"
        "Women's Wellness|Adult Medicine|Hand Therapy and Surgery|Joint Replacement Clinic|"
        "Pain and Spine, PLLC"
    ),
    office_names=(
        "Aspen Grove|Brightwater|Copper Basin|Driftwood|Edgemont|Falcon Point|Goldenrod|Hawthorn"
    ),
    conditions="seen_third.yaml",
    groups=("######", "00####", "L#####A", "##-####", "####-##", "GRP#####"),
)  # fmt: skip

"""People, payers and offices on the eighth set of papers; now they tune the reader."""

from __future__ import annotations

from simulator.paper.invent import Pool

SEEN_EIGHTH = Pool(
    first={
        "F": "Agnes Brooke Claudia Daphne Elaine Francesca Ginger Harriet Iris Jasmine Kendra "
        "Lucinda Maureen Nora Olivia Patricia Raquel Stella Tiffany Una Victoria Wanda",
        "M": "Adrian Byron Calvin Damian Ellis Felix Grant Herbert Ibrahim Jonah Kelvin Lorenzo "
        "Milton Nelson Oliver Pedro Roland Simon Trevor Uriah Vance Wilfred",
    },
    last=(
        "Ackerman Bellamy Carmichael Donnelly Eastman Ferreira Gallagher Haraldsen Ibanez "
        "Jimenez Kirkland Lombardi Mwangi Navarro Oakes Pellegrino Rossi Steinberg Tavares "
        "Uchida Vasquez Wheelwright Xiong Yeager Zeller McAfee O'Connell Van_Ness "
        "Hale-Burton Di_Marco Day Roy"
    ),
    streets=(
        "Persimmon Street|Old Mill Crossing|W Grand Avenue|Ridgeline Drive|Cannery Row|"
        "NE 42nd Street|County Road 12|Bluebonnet Lane|Saint Charles Place|Turnpike Road|"
        "Fox Hollow Court|S Main Street|Highway 90 E"
    ),
    places=(
        ("Duluth", "MN", "55802", "218"), ("Mobile", "AL", "36602", "251"),
        ("Eugene", "OR", "97401", "541"), ("Springfield", "IL", "62701", "217"),
        ("Erie", "PA", "16501", "814"), ("Galveston", "TX", "77550", "409"),
        ("Yakima", "WA", "98901", "509"), ("Burlington", "VT", "05401", "802"),
        ("Macon", "GA", "31201", "478"), ("Great Falls", "MT", "59401", "406"),
        ("Toms River", "NJ", "08753", "732"), ("St. Joseph", "MO", "64501", "816"),
        ("Santa Fe", "NM", "87501", "505"), ("Fort Wayne", "IN", "46802", "260"),
        ("Port St. Lucie", "FL", "34952", "772"),
    ),
    payers=(
        ("BCBS FEP", "Standard Option", "R########"),
        ("Blue Cross Blue Shield of Texas", "Blue Essentials HMO", "ZGD#########"),
        ("United Healthcare", "Choice Plus", "9########"),
        ("Medicare Part B", "Original Medicare", "#EV#RK#HN##"),
        ("Anthem HealthKeepers", "HMO Open Access", "YTN###M#####"),
        ("VA Community Care", "CCN Region 2", "10########V######"),
        ("Tricare Prime", "West Region", "00########"),
        ("Keystone Health Plan East", "HMO Proactive", "QCC#########"),
        ("Mass General Brigham Health Plan", "Complete HMO", "P########00"),
        ("Cigna", "OAP", "U########01"),
        ("Humana Choice PPO", "H5216", "H########"),
        ("Hometown Health", "Renown Preferred", "HT#######"),
        ("CalOptima", "OneCare", "9#######A"),
        ("Health Net of Oregon", "CommunityCare", "R########01"),
        ("Nebraska Total Care", "Heritage Health", "1##########"),
    ),
    offices=(
        "Orthopedics & Sports Medicine|Physiatry Associates|Spine Institute, PLLC|"
        "Regional Medical Center|Neurosurgery|Family Care|Medical Group, Inc.|"
        "Joint Replacement Center|Health System|Bone & Joint"
    ),
    office_names=(
        "Larkspur|Northfield|Ocean Gate|Palisade|Quail Run|Rolling Hills|Sycamore|Timberline|"
        "Union Square|Vista Grande"
    ),
    conditions="seen_eighth.yaml",
    groups=("######", "00######", "###-####", "G######", "7#####", "TX######"),
)  # fmt: skip

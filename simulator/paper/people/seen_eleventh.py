"""People, payers and offices on the eleventh set of papers; now they tune the reader."""

from __future__ import annotations

from simulator.paper.invent import Pool

SEEN_ELEVENTH = Pool(
    first={
        "F": "Adelaide Antonella Bettina Candace Darlene Dionne Estelle Gretchen Hattie Ilana "
        "Jeanette Kelsey Loretta Maya Mildred Naomi Pauline Rosemary Saundra Tabitha Valeria Xiu",
        "M": "Alden Burton Clarence Gerard Dexter Eugene Gavin Hassan Jorge Julian Leon Lloyd "
        "Manuel Marshall Mateo Neal Rafael Rodney Ronald Rory Tariq Wilson",
    },
    last=(
        "Maddox Manning Marchetti Medeiros Mulcahy Naylor Nesbitt Nwachukwu O'Grady Ocampo Orlov "
        "Pickering Purcell Quiroz Radcliffe Ramaswamy Rhodes Rojas-Lind Sabatini Sayegh "
        "Schofield Sokolov St._Pierre Stancil Swenson Tackett Tovar Trask Ulibarri Van_Alstyne "
        "Vickers Vo Wadsworth Weisman Yi Zeigler"
    ),
    streets=(
        "Bellflower Road|W Chandler Street|Cattail Court|N 14th Avenue|Old Mine Road|Parson Lane|"
        "US Route 50|Via Lomas|S Hawthorne Place|Red Barn Drive|Signal Hill Road|"
        "E Monroe Street|River Bluff Terrace|County Road 88"
    ),
    places=(
        ("Lincoln", "NE", "68508", "402"), ("Bowie", "MD", "20715", "301"),
        ("Oak Ridge", "TN", "37830", "865"), ("Walla Walla", "WA", "99362", "509"),
        ("Las Vegas", "NV", "89102", "702"), ("O'Fallon", "IL", "62269", "618"),
        ("Bay City", "MI", "48708", "989"), ("Sumter", "SC", "29150", "803"),
        ("Valdosta", "GA", "31601", "229"), ("Norwich", "CT", "06360", "860"),
        ("Hot Springs", "AR", "71901", "501"), ("Oshkosh", "WI", "54901", "920"),
        ("Palm Desert", "CA", "92260", "760"), ("Lake Placid", "NY", "12946", "518"),
        ("New Iberia", "LA", "70560", "337"), ("Kailua-Kona", "HI", "96740", "808"),
        ("St. George", "UT", "84770", "435"), ("Port Charlotte", "FL", "33952", "941"),
    ),
    payers=(
        ("BCBS TX", "Blue Essentials HMO", "ZGJ#########"),
        ("BCBS of MS", "Blue Care PPO", "MSB#########"),
        ("Premera BCBS of Alaska", "Preferred Plus", "YAK#########"),
        ("Anthem MediBlue", "Access PPO", "YGZ###M#####"),
        ("AARP/UHC Medicare", "Patriot PPO", "9########"),
        ("United Healthcare Choice Plus", "POS", "9########"),
        ("Surest (UHC)", "Flex", "########"),
        ("Aetna MCR PPO", "Premier Plus", "1018########"),
        ("Aetna State Health Plan", "Base PPO Plan", "W#########"),
        ("CIGNA OA Plus", "Open Access Plus", "U########01"),
        ("Medicare Part A and B", "Original Medicare", "#EH#TJ#MV##"),
        ("Traditional Medicare", "Part B", "#RK#WD#PY##"),
        ("Humana ChoiceCare", "National POS", "H########"),
        ("TRICARE West (TriWest)", "Prime", "###########"),
        ("VA CCN - Optum Region 2", "VA CCN", "10########V######"),
        ("Meridian Medicaid", "HealthChoice Illinois", "########"),
        ("CHRISTUS Health Plan", "Gold EPO", "C########"),
        ("McLaren Health Plan", "Community HMO", "M########"),
        ("Neighborhood Health Plan of RI", "Commercial Plus", "N########"),
        ("Teamsters Health & Welfare Fund", "Active PPO", "T########"),
    ),
    offices=(
        "Neurological Associates|Podiatry, PLLC|Women's Clinic|Interventional Pain, LLC|"
        "Rheumatology Associates, P.C.|Sports Physicians|Hand Surgery, PA|Cancer Center|"
        "Heart & Vascular|Urogynecology|Physical Medicine Clinic|Medical Partners, Inc."
    ),
    office_names=(
        "Ashby|Bridgewater|Clearbrook|Fox River|Hudson|Kenwood|Linden|Mayfield|Northern Lights|"
        "Osprey|Sandhill|Valley View"
    ),
    conditions="seen_eleventh.yaml",
    groups=("######", "0######", "7#####", "##-####", "G######", "10######"),
    ungrouped=(
        "Medicare Part A and B", "Traditional Medicare", "TRICARE West (TriWest)",
        "VA CCN - Optum Region 2", "Meridian Medicaid",
    ),
)  # fmt: skip

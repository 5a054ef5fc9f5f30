"""People, payers and offices on the tenth set of papers; now they tune the reader."""

from __future__ import annotations

from simulator.paper.invent import Pool

SEEN_TENTH = Pool(
    first={
        "F": "Adriana Belinda Carmen Diane Ethel Frances Gina Hope Ilse June Kathleen Lydia "
        "Marlene Natasha Odette Peggy Rhonda Sonia Thelma Vera Wilma Yvette",
        "M": "Alvin Boyd Carlton Dennis Elliot Francis Gilbert Hugo Ira Jerry Karl Leland "
        "Marvin Nicholas Orville Patrick Randall Stuart Todd Vernell Wilbur Yosef",
    },
    last=(
        "Albright Bustamante Caldwell Dombrowski Esteban Farnsworth Garibaldi Holcombe "
        "Ivanova Jessup Kozlowski Lockhart McPherson Nakagawa Ogletree Petersen Quimby "
        "Rosario Szabo Tennyson Umstead Villarreal Wakefield Yoakum Zavala O'Dwyer Van_Houten "
        "Reyes-Hall Le_Blanc Saint_John Xu Fry"
    ),
    streets=(
        "Dogtown Road|W Elmwood Avenue|Kestrel Court|SE 3rd Street|Old Post Road|Bishop Lane|"
        "State Highway 47|Paseo del Norte|N Cedar Street|Harvest Moon Drive|Tower Hill Circle|"
        "E Washington Boulevard|Lower River Road"
    ),
    places=(
        ("Lafayette", "LA", "70501", "337"), ("Reno", "NV", "89501", "775"),
        ("Traverse City", "MI", "49684", "231"), ("Columbia", "MO", "65201", "573"),
        ("Brattleboro", "VT", "05301", "802"), ("Amarillo", "TX", "79101", "806"),
        ("Bloomington", "IN", "47401", "812"), ("Olympia", "WA", "98501", "360"),
        ("Wilmington", "NC", "28401", "910"), ("Flagstaff", "AZ", "86001", "928"),
        ("Poughkeepsie", "NY", "12601", "845"), ("Lewiston", "ID", "83501", "208"),
        ("Tupelo", "MS", "38801", "662"), ("Visalia", "CA", "93291", "559"),
        ("Mount Vernon", "OH", "43050", "740"), ("York", "PA", "17401", "717"),
    ),
    payers=(
        ("BCBS of Illinois", "Blue Choice Preferred PPO", "XOJ#########"),
        ("Anthem BC/BS of Ohio", "Blue Access", "YRP###A#####"),
        ("UHC Commercial", "Choice Plus POS", "9########"),
        ("Aetna POS II", "Open Choice", "W#########"),
        ("Cigna Open Access Plus", "OAP IN", "U########02"),
        ("Medicare B", "Original Medicare", "#RG#NW#FK##"),
        ("TriWest Healthcare Alliance", "VA CCN Region 4", "10########V######"),
        ("Humana Gold Plus HMO", "H1036-054", "H########"),
        ("BlueCross BlueShield of Oklahoma", "Blue Preferred PPO", "YUP#########"),
        ("AARP UHC Medicare Advantage", "Plan 2 HMO-POS", "9########"),
        ("Fidelis Care", "Essential Plan 1", "7##########"),
        ("WellSense Health Plan", "Clarity Silver", "B########"),
        ("Mercy Care", "AHCCCS Complete Care", "A########"),
        ("Highmark BCBS of Delaware", "Shared Cost PPO", "QFD#########"),
        ("UCare", "UCare Medicare Classic", "8##########"),
        ("Trustmark Health Benefits", "PPO", "T########"),
    ),
    offices=(
        "Neurology Center|Podiatry Group, P.C.|Arthritis & Rheumatology|Pain Consultants, LLC|"
        "Urology & Pelvic Health|Women's Care|Ortho & Spine|Primary Care Partners|"
        "Physicians Group|General Hospital"
    ),
    office_names=(
        "Laurel Run|Maple Hollow|Nightingale|Old Harbor|Pebble Brook|Queensbury|Rock Island|"
        "Sagebrush|Tall Pines|Westbrook"
    ),
    conditions="seen_tenth.yaml",
    groups=("######", "0#######", "7######", "###-###", "P#####", "10#####"),
    ungrouped=("Medicare B", "TriWest Healthcare Alliance", "Mercy Care"),
)  # fmt: skip

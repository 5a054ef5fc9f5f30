"""People, payers and offices on the sixteenth set of papers; now they tune the reader."""

from __future__ import annotations

from dataclasses import replace

from simulator.paper.invent import Pool

SEEN_SIXTEENTH = Pool(
    first={
        "F": "Abigail Alice Angela Ashley Beverly Catherine Christine Deborah Donna Dorothy Emma "
        "Evelyn Frances Grace Jacqueline Janet Joan Julie Kimberly Linda Margaret Megan Monica "
        "Olivia Rachel Rosa Stephanie Theresa Victoria Yvonne",
        "M": "Adam Andrew Anthony Arthur Benjamin Brian Christopher Curtis Daniel Donald Edward "
        "Ethan Francisco Gerald Henry Ivan Jeffrey Jonathan Joshua Kenneth Leonard Marcus "
        "Nathan Oscar Philip Ronald Samuel Timothy Victor William",
    },
    last=(
        "Acosta Adkins Baird Banks Barrera Blackwell Boone Bowen Brock Burnett Cannon Cardenas "
        "Carver Clements Cobb Conley De_La_Rosa Delaney Dillon Dunlap Esparza Farley "
        "Fitzpatrick Flynn Foley Gaines Garrison Glover Greer Griffith Hardin Harmon Hess Hobbs "
        "Howell Kaufman Knox Landry Leach Livingston Maynard McCarty McGee Meadows Mueller "
        "Navarrete O'Callaghan Odom Pittman Poole Reilly-Soto Riggs Rocha Rush Schmitt Serrano "
        "Sloan St._Cyr Stein Stokes Talley Van_Winkle Vargas Wade Watts Weiss Wilkerson Zhou"
    ),
    streets=(
        "Hillcrest Drive|Madison Street|W 9th Avenue|Poplar Street|Fairway Drive|College Street|"
        "S 3rd Street|Lake Street|Ridge Road|Orchard Road|Birch Lane|N State Street|E Main Street|"
        "Brookfield Court|Airport Road|Adams Street|Laurel Street|Prospect Avenue|W Market Street"
    ),
    places=(
        ("Albuquerque", "NM", "87110", "505"), ("Augusta", "GA", "30909", "706"),
        ("Beaumont", "TX", "77706", "409"), ("Boulder", "CO", "80303", "303"),
        ("Charlottesville", "VA", "22903", "434"), ("Clarksville", "TN", "37043", "931"),
        ("Columbus", "OH", "43214", "614"), ("Decatur", "AL", "35601", "256"),
        ("Greensboro", "NC", "27408", "336"), ("Hartford", "CT", "06106", "860"),
        ("Laredo", "TX", "78041", "956"), ("Paducah", "KY", "42001", "270"),
        ("Racine", "WI", "53405", "262"), ("Redding", "CA", "96002", "530"),
        ("Shreveport", "LA", "71105", "318"), ("Stockton", "CA", "95207", "209"),
        ("Syracuse", "NY", "13210", "315"), ("Tallahassee", "FL", "32308", "850"),
        ("Tempe", "AZ", "85282", "480"), ("Warwick", "RI", "02886", "401"),
        ("Wichita", "KS", "67206", "316"),
    ),
    payers=(
        ("BCBS of Kansas City", "Preferred-Care Blue", "YKC#########"),
        ("BCBS of Nebraska", "NEtwork Blue", "YEB#########"),
        ("Anthem BCBS of Virginia", "HealthKeepers POS", "YTE###M#####"),
        ("Anthem Blue Cross of California", "Prudent Buyer PPO", "XDP###A#####"),
        ("Highmark Blue Shield", "Connect Blue EPO", "ZHU##########"),
        ("Florida Blue PPO", "BlueCare", "XJB#########"),
        ("Blue Shield of California PPO", "Full PPO", "XEH#########"),
        ("BCBS of Massachusetts", "HMO Blue", "XXP#########"),
        ("BCBS of Georgia", "Open Access POS", "YYG###W#####"),
        ("United Healthcare PPO", "Select Plus", "9########"),
        ("UHC Choice", "Choice EPO", "9########"),
        ("UHC Medicare Complete", "AARP Plan 2", "9########"),
        ("UHC Community Plan of Ohio", "Medicaid", "1########"),
        ("Aetna HealthFund", "HRA Open Choice", "W#########"),
        ("Aetna Select", "Open Access", "W#########"),
        ("Aetna Medicare Value", "HMO-POS", "1012########"),
        ("Cigna Choice Fund", "OAP HSA", "U########"),
        ("Cigna HMO", "SureFit", "U########02"),
        ("Cigna True Choice Medicare", "PPO", "7########"),
        ("Humana Full Access PPO", "H5216", "H########"),
        ("Humana Gold Plus SNP", "HMO D-SNP", "H########"),
        ("Medicare Part B (Novitas)", "Part B", "#HD#WN#PF##"),
        ("Medicare (CGS)", "Part B", "#TM#JK#EY##"),
        ("Medicare FCSO", "Part B", "#AG#RU#CX##"),
        ("TRICARE Select", "Select", "###########"),
        ("VA Community Care Network", "Region 3", "10########V######"),
        ("Florida Medicaid", "MMA", "##########"),
        ("CareSource Marketplace", "Low Premium Silver", "###########"),
        ("Ambetter from Superior", "Clear Silver", "U#########"),
        ("Geisinger Gold", "Classic 360", "###########"),
        ("Surest", "Flex", "#########"),
        ("Allied Benefit Systems", "Aetna Signature", "AB#######"),
    ),
    offices=(
        "Orthopaedic Group|Family Medicine|Primary Care Associates|Internal Medicine Group|"
        "Medical Partners|Health System|Neurology Associates|Physicians, P.A.|Clinic"
    ),
    office_names=(
        "Alpine|Bellevue|Berkshire|Clifton|Coastal|Concord|Fairmont|Georgetown|Greenwood|Hampton|"
        "Kensington|Lexington|Princeton|Redwood|Rockford|Winchester"
    ),
    groups=("######", "0######", "#######", "###-##", "P#####", "0##########"),
    ungrouped=(
        "Medicare Part B (Novitas)", "Medicare (CGS)", "Medicare FCSO", "TRICARE Select",
        "VA Community Care Network", "Florida Medicaid", "UHC Community Plan of Ohio",
    ),
    conditions="seen_sixteenth.yaml",
)  # fmt: skip
_OF_THE_OLD = ("Medicare", "Gold", "AARP", "VA Community")
SEEN_SIXTEENTH_CHILDREN = replace(
    SEEN_SIXTEENTH,
    payers=tuple(
        row for row in SEEN_SIXTEENTH.payers if not any(old in row[0] for old in _OF_THE_OLD)
    ),
    conditions="seen_sixteenth_children.yaml",
)

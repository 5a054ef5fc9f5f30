"""People, payers and offices on the fourteenth set of papers; now they tune the reader."""

from __future__ import annotations

from simulator.paper.invent import Pool

SEEN_FOURTEENTH = Pool(
    first={
        "F": "Alexis Bonnie Camille Colleen Constance Diana Elsa Gabriela Hazel Isabella Jane Judy "
        "Kathy Leslie Lucille Marilyn Marta Norma Pearl Rita Rosemarie Sally Sophia Suzanne Terri",
        "M": "Alan Alfred Bernardo Bill Carl Cesar Clayton Danny Dean Earl Edgar Ernest Freddie "
        "Greg Harry Jack Javier Jim Lester Mario Miguel Norman Pablo Rick Roberto Ruben Stephen",
    },
    last=(
        "Alvarado Barlow Bassett Benson Bowman Brandt Briggs Burgess Cabrera Callahan Chandler "
        "Choi Coleman Costello Curry Dawson Dixon Duarte Duncan Erickson Fields Finley Frazier "
        "Galindo Gibbs Greenberg Hahn Hoffman Huynh Jacobs Kapoor Lang Lucero MacLean McIntyre "
        "Melendez Nunez-Ward O'Connor Ochoa Pena Pratt Rosen Salinas Sharma St._Louis Strickland "
        "Vang Van_Zandt Villegas Whitehead Wolfe Yang Ziegler"
    ),
    streets=(
        "Maple Avenue|Oak Hill Road|W 4th Street|N Main Street|Church Street|Pine Ridge Drive|"
        "Lakeview Drive|Washington Street|E Elm Street|Meadow Lane|County Road 12|Hickory Court|"
        "Franklin Avenue|S Park Blvd|Forest View Dr|US Highway 60|Sunset Circle|Rosewood Way"
    ),
    places=(
        ("Akron", "OH", "44312", "330"), ("Albany", "OR", "97321", "541"),
        ("Asheville", "NC", "28806", "828"), ("Billings", "MT", "59102", "406"),
        ("Chandler", "AZ", "85224", "480"), ("Columbia", "MO", "65203", "573"),
        ("Dover", "DE", "19904", "302"), ("Eau Claire", "WI", "54703", "715"),
        ("Evansville", "IN", "47715", "812"), ("Flint", "MI", "48507", "810"),
        ("Fort Collins", "CO", "80525", "970"), ("Greenville", "SC", "29607", "864"),
        ("Lakeland", "FL", "33803", "863"), ("Lancaster", "PA", "17603", "717"),
        ("Lubbock", "TX", "79424", "806"), ("Modesto", "CA", "95355", "209"),
        ("Owensboro", "KY", "42303", "270"), ("Pittsfield", "MA", "01201", "413"),
        ("Spokane Valley", "WA", "99206", "509"), ("Springfield", "IL", "62704", "217"),
        ("Toms River", "NJ", "08753", "732"), ("Watertown", "NY", "13601", "315"),
    ),
    payers=(
        ("Anthem Blue Cross Blue Shield", "Blue Access", "JQU###W#####"),
        ("BCBS of Michigan", "Community Blue PPO", "XYL#########"),
        ("BCBS of North Carolina", "Blue Options", "YPP##########"),
        ("Blue Cross Blue Shield of Kansas", "Blue Choice", "XSB#########"),
        ("BCBS of Arizona", "Alliance", "XBA#########"),
        ("Highmark BCBS", "PPO Blue", "UMM##########"),
        ("Horizon BCBS", "Direct Access", "YHN#########"),
        ("Premera", "Heritage Signature", "KPW#########"),
        ("UnitedHealthcare Choice Plus", "PPO", "9########"),
        ("UHC Medicare Advantage PPO", "AARP Choice", "9########"),
        ("UHC Community & State", "Managed Medicaid", "1########"),
        ("Aetna Managed Choice", "POS", "W#########"),
        ("Aetna Medicare HMO", "Value Plan", "1014########"),
        ("Aetna Open Access", "Elect Choice", "W#########"),
        ("Cigna Open Access", "OAP", "U########"),
        ("Cigna EPO", "Open Access EPO", "U########03"),
        ("Humana Medicare Advantage", "Gold Plus HMO", "H########"),
        ("Original Medicare", "Part B", "#EA#CT#MH##"),
        ("Medicare (Palmetto)", "Part B", "#RY#DP#KW##"),
        ("Medicare Railroad", "Part B", "#UN#QA#JE##"),
        ("TRICARE West", "Prime", "###########"),
        ("VA Optum", "Community Care Network", "10########V######"),
        ("Molina Healthcare of Ohio", "Marketplace", "MOH########"),
        ("AHCCCS", "Acute", "A########"),
        ("NC Medicaid", "Standard Plan", "#########P"),
        ("Kaiser", "HMO", "########"),
        ("Medical Mutual", "SuperMed PPO", "#########01"),
        ("Medica Choice", "Passport", "7########"),
        ("Meritain", "PPO", "M########"),
    ),
    offices=(
        "Orthopaedic Associates|Family Practice|Internal Medicine Associates|Medical Clinic|"
        "Bone & Joint Clinic|Primary Care, PLLC|Spine & Sports Medicine|Physicians Group|"
        "Family Medicine, P.C.|Orthopedic Surgery, LLC|Medical Center|Health Partners"
    ),
    office_names=(
        "Oakwood|Ridgeview|Lakeland|Brookside|Clearwater|Fairview|Bayside|Sierra|Carolina|Westlake|"
        "Pioneer|Heritage|Stonegate|Eastside"
    ),
    groups=("######", "0######", "#######", "##-######", "71####-010", "GRP#####"),
    ungrouped=(
        "Original Medicare", "Medicare (Palmetto)", "Medicare Railroad", "TRICARE West",
        "VA Optum", "AHCCCS", "NC Medicaid", "UHC Community & State",
    ),
    conditions="seen_fourteenth.yaml",
)  # fmt: skip

"""People, payers and offices on the fifteenth set of papers; now they tune the reader."""

from __future__ import annotations

from simulator.paper.invent import Pool

SEEN_FIFTEENTH = Pool(
    first={
        "F": "Amanda Anita Barbara Brenda Carmen Cindy Debra Denise Elaine Ellen Gloria Heather "
        "Jill Karen Laura Lillian Lisa Maria Melissa Nancy Patricia Robin Sandra Shirley "
        "Teresa Tracy",
        "M": "Aaron Albert Bradley Bruce Carlos Charles David Dennis Eric Frank Gary George "
        "Hector Jason Jerry Juan Keith Larry Luis Martin Matthew Patrick Peter Raymond Scott Todd "
        "Walter",
    },
    last=(
        "Albertson Andrade Archer Avery Ballard Barajas Beasley Berger Bloom Bradford Bryant "
        "Camacho Casey Chambers Chung Conway Daniels Decker Doyle Eaton Ellis Feldman Garner Gill "
        "Goodwin Graves Haas Hampton Hickman Horvath Jarvis Juarez Kane Klein Lucas Madden McNeil "
        "Mejia Mercer Monroe Mosley Novak O'Reilly Ortiz-Lamb Parrish Pineda Ponce Randall Rivas "
        "Rowe Saunders Shaffer Solis St._John Sutton Trevino Van_Meter Vogel Walsh Weber Zepeda"
    ),
    streets=(
        "Cherry Street|Park Avenue|N 2nd Street|Cedar Lane|Mill Road|River Road|E Broadway|"
        "Willow Drive|Jefferson Avenue|Locust Street|Valley View Road|State Route 9|Linden Court|"
        "S Grant Street|Spring Hill Drive|Chestnut Street|Old Mill Lane|W Highland Ave"
    ),
    places=(
        ("Allentown", "PA", "18104", "610"), ("Appleton", "WI", "54911", "920"),
        ("Bakersfield", "CA", "93309", "661"), ("Bloomington", "IL", "61701", "309"),
        ("Charleston", "WV", "25304", "304"), ("Chattanooga", "TN", "37421", "423"),
        ("Concord", "NH", "03301", "603"), ("Corpus Christi", "TX", "78412", "361"),
        ("Des Moines", "IA", "50312", "515"), ("Fort Wayne", "IN", "46804", "260"),
        ("Gainesville", "FL", "32605", "352"), ("Grand Junction", "CO", "81501", "970"),
        ("Hagerstown", "MD", "21740", "301"), ("Jackson", "MS", "39206", "601"),
        ("Kalamazoo", "MI", "49008", "269"), ("Macon", "GA", "31210", "478"),
        ("Medford", "OR", "97504", "541"), ("New Bedford", "MA", "02740", "508"),
        ("Omaha", "NE", "68114", "402"), ("Schenectady", "NY", "12304", "518"),
        ("St. Joseph", "MO", "64506", "816"), ("Yakima", "WA", "98902", "509"),
    ),
    payers=(
        ("BCBS of Florida", "BlueOptions", "XJH#########"),
        ("BCBS of Texas", "Blue Choice PPO", "ZGP#########"),
        ("Anthem BCBS of Indiana", "Blue Access PPO", "YRP###M#####"),
        ("Blue Cross Blue Shield of Tennessee", "Network S", "ZEL#########"),
        ("CareFirst BCBS", "BlueChoice Advantage", "XIC#########"),
        ("Wellmark", "Alliance Select", "WYG#########"),
        ("Independence BC", "Personal Choice", "QCA##########"),
        ("Regence", "Evolve PPO", "ZVX#########"),
        ("UHC PPO", "Options PPO", "9########"),
        ("UnitedHealthcare Medicare Advantage", "HMO-POS", "9########"),
        ("UHC Medicaid", "Community Plan", "1########"),
        ("Aetna Choice POS", "POS II", "W#########"),
        ("Aetna Medicare", "Premier PPO", "1017########"),
        ("Aetna Open Choice", "PPO", "W#########"),
        ("Cigna Medicare Advantage", "Preferred HMO", "7########"),
        ("Cigna OAP Plus", "OAP", "U########01"),
        ("Humana Gold Plus", "HMO", "H########"),
        ("Humana Choice", "PPO", "H########"),
        ("Medicare Pt. B", "Part B", "#FT#MK#RW##"),
        ("Noridian Medicare", "Part B", "#GX#HA#PN##"),
        ("Medicare NGS", "Part B", "#VD#TE#KY##"),
        ("TRICARE Prime", "Prime", "###########"),
        ("VA CCN TriWest", "Region 4", "10########V######"),
        ("MO HealthNet", "Managed Care", "########"),
        ("Molina", "Marketplace Silver", "MO########"),
        ("Ambetter Health", "Silver", "U9########"),
        ("SummaCare", "Medicare Sapphire", "S########"),
        ("GEHA PPO", "Standard", "G########"),
        ("UMR PPO", "Choice Plus", "########"),
        ("Oscar", "Simple Bronze", "OSC########"),
    ),
    offices=(
        "Orthopedic Clinic|Family Physicians|Internal Medicine, P.C.|Sports Medicine Center|"
        "Spine Care|Medical Group, PLLC|Primary Care Clinic|Orthopedics, LLC|Community Hospital|"
        "Health Clinic|Adult Medicine|Physician Partners"
    ),
    office_names=(
        "Arlington|Brighton|Cedarwood|Crestwood|Foothills|Glenwood|Madison|Parkview|Somerset|"
        "Stonebrook|Sunnyside|Westgate|Windsor|Wildwood"
    ),
    groups=("######", "0######", "#######", "##-#####", "G####", "76-######"),
    ungrouped=(
        "Medicare Pt. B", "Noridian Medicare", "Medicare NGS", "TRICARE Prime", "VA CCN TriWest",
        "MO HealthNet", "UHC Medicaid",
    ),
    conditions="seen_fifteenth.yaml",
)  # fmt: skip

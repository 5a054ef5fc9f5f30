"""People, payers and offices of a common week, payers as their front desks shorten them."""

from __future__ import annotations

from simulator.paper.invent import Pool

COMMON_WEEK = Pool(
    first={
        "F": "Patricia Linda Barbara Susan Jessica Karen Nancy Sandra Ashley Kimberly Donna Carol "
        "Rebecca Sharon Cynthia Kathleen Angela Brenda Pamela Nicole Rachel Maria Janet Olivia",
        "M": "James Robert Michael David William Richard Thomas Christopher Anthony Steven Paul "
        "Andrew Kenneth George Edward Brian Ronald Timothy Jeffrey Gary Jacob Nicholas Luis",
    },
    last=(
        "Lambert Larson Lawson Lowe Lynch Malone Marsh Marshall Mason McDaniel Mendez Miles Miller "
        "Moore Morales Morgan Murphy Myers Nash Newman O'Neill Owens Park Parker Payne Perez "
        "Phillips Pham Porter Powell Quinn Ramirez-Cole Reed Rivera Rogers Ross Sanchez Shah "
        "Shelton Singh Stewart Sullivan Torres Turner Van_Dam Walker Watson Webb Woods Wright"
    ),
    streets=(
        "Maple Ave|Oakwood Dr|S Main St|Park Ave|Hillside Rd|Cherry Ln|W 4th St|Meadow Ln|"
        "Cedar St|County Road 12|N Lincoln Ave|Chestnut Ct|US Highway 41|Ridge Rd|Spruce St|"
        "E Washington St|Old Mill Rd|Dogwood Trl|Martin Luther King Jr Blvd|Rosewood Cir"
    ),
    places=(
        ("Mobile", "AL", "36608", "251"), ("Grand Rapids", "MI", "49503", "616"),
        ("Greenville", "SC", "29607", "864"), ("Dayton", "OH", "45402", "937"),
        ("Mesa", "AZ", "85201", "480"), ("Norfolk", "VA", "23502", "757"),
        ("St. Cloud", "MN", "56301", "320"), ("Yakima", "WA", "98902", "509"),
        ("Sioux City", "IA", "51101", "712"), ("Lowell", "MA", "01852", "978"),
        ("Lake Charles", "LA", "70601", "337"), ("Bakersfield", "CA", "93301", "661"),
        ("Mount Vernon", "NY", "10550", "914"), ("Ocala", "FL", "34471", "352"),
        ("Fayetteville", "AR", "72701", "479"), ("Fort Wayne", "IN", "46802", "260"),
    ),
    payers=(
        ("BCBS AL", "PPO", "XAA########"), ("BCBSM PPO", "Community Blue", "XYL9########"),
        ("BCBS SC", "State Health Plan", "ZCS########"), ("Empire BCBS", "PPO", "YLS###A#####"),
        ("Wellmark BCBS", "Alliance Select", "XQH########"), ("BCBS KC", "Blue-Care", "KCV#######"),
        ("Anthem BCBS OH", "HMO", "TRP###M#####"), ("Blue Shield CA PPO", "", "XEA#########"),
        ("UHC Choice POS", "", "9########"), ("UHC Navigate", "HMO", "9########"),
        ("UHC MCR ADV", "PPO", "9########"), ("UHC Community Plan", "Medicaid", "1########"),
        ("AETNA POS 2", "", "W#########"), ("Aetna Mcare HMO", "Prime", "1012########"),
        ("Aetna/Meritain", "PPO", "M########"), ("Cigna POS", "", "U########02"),
        ("CIGNA HEALTHCARE PPO", "OAP", "U########"), ("MCARE B", "", "#HN#WD#TY##"),
        ("MCR B", "", "#KT#AC#UR##"), ("Humana MCR HMO", "Gold Plus", "H########"),
        ("Humana Commercial", "NPOS", "H########"), ("Tricare East", "Prime", "###########"),
        ("MassHealth", "Standard", "1###########"), ("Medi-Cal", "", "9#######A"),
        ("Ohio Medicaid", "", "9###########"), ("HMSA", "Akamai Advantage", "R###########"),
        ("Health Net HMO", "Salud", "R########"), ("GEHA/UHC", "Standard", "8#######"),
        ("Luminare Health", "Self funded", "LH########"), ("PHP", "SE Michigan", "7########"),
    ),
    offices=(
        "Orthopedics|Family Medicine Associates|Spine & Pain Center|Medical Group|Internal Medicine"
        "|Bone & Joint Clinic|Primary Care|Neurology, P.C.|Physicians Group, LLC|Health Partners"
    ),
    office_names=(
        "Crossroads|Riverside|Community|Southwest|Midtown|Woodland|Harmony|Maplewood|Eagle Creek|"
        "Bay Area|Liberty|Greenbrier"
    ),
    conditions="common_week.yaml",
    groups=("######", "#####", "0######", "7######", "#####-##", "W#####"),
    ungrouped=("MCARE B", "MCR B", "Tricare East", "MassHealth", "Medi-Cal", "Ohio Medicaid"),
)  # fmt: skip

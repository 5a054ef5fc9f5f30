"""People, payers and offices of ordinary papers, payers written as front desks write them."""

from __future__ import annotations

from simulator.paper.invent import Pool

ORDINARY = Pool(
    first={
        "F": "Mary Elizabeth Sarah Lisa Betty Margaret Michelle Amy Debra Megan Judith Alice Joan "
        "Beverly Charlotte Christina Evelyn Lauren Samantha Katherine Erin Dawn Anna",
        "M": "John Joseph Charles Daniel Matthew Mark Joshua Kevin Jason Ryan Justin Eric Juan "
        "Jonathan Samuel Benjamin Sean Bradley Roger Arthur Ralph Russell Roy Louis",
    },
    last=(
        "Alvarez Anderson Armstrong Baldwin Becker Bishop Brooks Burke Bui Campbell Carpenter "
        "Carter Chavez Chen Clark Crawford Cruz Cunningham D'Angelo Davis De_Leon Dominguez "
        "Elliott Fernandez Fisher Flores Freeman Garza-Bell Gonzalez Griffin Hansen Hayes "
        "Herrera Holmes Huang Hughes Jenkins Jensen Johnson Jones Keller Kelley La_Fontaine "
        "Lopez"
    ),
    streets=(
        "Lakeview Dr|Sunset Blvd|E Main St|Church St|Highland Ave|2nd Ave N|W Center St|River Rd|"
        "Pleasant View Ct|N College Ave|State Route 60|County Road 550|Forest Ridge Dr|"
        "Walnut Grove Ln|S 11th St|Jackson Pike|Old Wm. Penn Hwy|Saint Andrews Ln"
    ),
    places=(
        ("Overland Park", "KS", "66204", "913"), ("Chandler", "AZ", "85225", "480"),
        ("Murfreesboro", "TN", "37130", "615"), ("Round Rock", "TX", "78664", "512"),
        ("Aurora", "CO", "80012", "303"), ("Kenosha", "WI", "53140", "262"),
        ("Bethlehem", "PA", "18018", "610"), ("Vineland", "NJ", "08360", "856"),
        ("Schenectady", "NY", "12305", "518"), ("Hickory", "NC", "28601", "828"),
        ("Muncie", "IN", "47303", "765"), ("Winter Haven", "FL", "33880", "863"),
        ("Everett", "WA", "98201", "425"), ("O'Fallon", "MO", "63366", "636"),
        ("Rancho Cucamonga", "CA", "91730", "909"), ("Bay St. Louis", "MS", "39520", "228"),
    ),
    payers=(
        ("BCBSTX", "Blue Choice PPO", "ZGP#########"), ("BCBS TN", "Network S", "ZEC#########"),
        ("Anthem BC/BS", "Blue Access", "YRP###M#####"), ("Anthem", "PPO", "JQU###A#####"),
        ("Horizon BCBSNJ", "Direct Access", "3HZN########"), ("Fed BCBS", "Basic", "R########"),
        ("UHC Commercial PPO", "Choice Plus", "9########"), ("UHC/UMR", "Self Funded", "########"),
        ("UHC Medicare", "AARP Patriot PPO", "9########"),
        ("United Healthcare Dual Complete", "HMO D-SNP", "1########"),
        ("Aetna Medicare PPO", "Premier", "1010########"), ("AETNA", "POS II", "W#########"),
        ("CIGNA", "OAP", "U########01"), ("Cigna OAP", "", "U########"),
        ("MEDICARE", "Part B", "#EG#TE#MK##"), ("Medicare - Part B", "", "#NW#RA#VC##"),
        ("Humana PPO", "", "H########"), ("Humana Medicare Adv", "Choice PPO", "H########"),
        ("Tricare Select", "East", "###########"), ("IL Medicaid", "", "#########"),
        ("Sunshine Health", "Medicaid MMA", "9########"), ("TennCare BlueCare", "", "ZECM#######"),
        ("WebTPA", "PHCS network", "WT#######"), ("HealthSmart", "PPO", "####-#####"),
    ),
    offices=(
        "Orthopaedic Clinic|Orthopaedic Associates|Sports Medicine Institute|Medical Associates|"
        "Family Practice Center|Internal Medicine Associates|Primary Care Physicians, PLLC|"
        "Spine Surgery Associates|Physician Network|Bone & Joint Surgeons, P.A."
    ),
    office_names=(
        "Tri-County|Valley|Metro|Heartland|Lakeview|First Street|Franklin Square|Legacy|"
        "Cornerstone|Sunrise|Trinity|Mountain View"
    ),
    conditions="ordinary.yaml",
    groups=("######", "00#####", "7#####", "GRP#####", "######-000", "K####"),
    ungrouped=(
        "MEDICARE", "Medicare - Part B", "Tricare Select", "IL Medicaid", "TennCare BlueCare",
    ),
)  # fmt: skip

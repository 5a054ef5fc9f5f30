"""People, payers and offices on the papers of a usual week; they tune the reader."""

from __future__ import annotations

from simulator.paper.invent import Pool

EVERYDAY = Pool(
    first={
        "F": "Allison Amanda Brianna Christine Diane Emily Frances Ingrid Jennifer "
        "Kathleen Lindsay Marisa Laura Monica Nicole Rachel Shannon Sylvia Tonya Yvonne",
        "M": "Alejandro Anthony Brandon Christopher Dennis Edward Francisco Harold Jeffrey "
        "Kenneth Larry Marvin Michael Nicholas Patrick Randall Steven",
    },
    last=(
        "Abrams Buchanan Cordova Delacroix Estrada Fleming Gutierrez Hutchinson Irving "
        "Jernigan Kaminski Leblanc Montgomery Nguyen Olszewski Pacheco Quinones Robertson "
        "Schaefer Townsend Usher Valdez Washington Yost Zimmer McCullough O'Leary "
        "Van_Buren Reyes-Ortega Des_Marais Wu Cox"
    ),
    streets=(
        "Peachtree Street|Kirkwood Avenue|E 14th Street|Meadow Lark Drive|Oakmont Circle|"
        "County Line Road|MLK Jr Blvd|Pebble Beach Way|N Walnut Street|"
        "State Highway 9|Crestview Terrace|S Maple Avenue|Farm to Market Road 1488"
    ),
    places=(
        ("Naperville", "IL", "60540", "630"), ("Marietta", "GA", "30060", "770"),
        ("Plano", "TX", "75074", "972"), ("Reading", "PA", "19601", "610"),
        ("Visalia", "CA", "93291", "559"), ("Mansfield", "OH", "44902", "419"),
        ("Clearwater", "FL", "33755", "727"), ("Columbia", "MO", "65201", "573"),
        ("Mesa", "AZ", "85201", "480"), ("Keene", "NH", "03431", "603"),
        ("Fayetteville", "NC", "28301", "910"), ("Hattiesburg", "MS", "39401", "601"),
        ("Waukesha", "WI", "53186", "262"), ("North Little Rock", "AR", "72114", "501"),
    ),
    payers=(
        ("BCBS of IL", "PPO", "XOF#########"),
        ("Anthem BCBS of GA", "Pathway HMO", "AXK###A#####"),
        ("UHC Choice Plus", "POS", "9########"),
        ("Medicare A & B", "", "#TW#HN#PR##"),
        ("Aetna PPO", "Choice POS II", "W#########"),
        ("Cigna PPO", "OAP", "U########02"),
        ("Humana Medicare PPO", "HumanaChoice H5216", "H########"),
        ("UHC AARP Medicare Advantage", "HMO-POS", "9########"),
        ("Tricare Prime East", "Prime", "00#########"),
        ("Texas Medicaid", "STAR", "5########"),
        ("Blue Shield of CA", "Full PPO", "XEH#########"),
        ("Ambetter of Arkansas", "Balanced Silver", "U########01"),
        ("NALC High Option", "High", "2#######"),
        ("United HealthCare UMR", "Choice Plus", "1#######"),
        ("Mercy Care AHCCCS", "Complete Care", "A########"),
        ("Wellcare Medicare HMO", "Giveback", "3#######"),
    ),
    offices=(
        "Orthopaedic Group, P.C.|Bone and Joint Clinic|Family Practice|Internists, LLP|"
        "Spine & Pain|Sports & Orthopedic Specialists|Primary Care Associates, LLC|"
        "Internal Medicine Group|General Hospital|Brain & Spine Surgery"
    ),
    office_names=(
        "Briarwood|Chestnut Hill|Eastlake|Forest Glen|Hillcrest|Kingsbridge|Lakewood|Northpoint|"
        "Oak Street|Parkside|Southgate|Westfield"
    ),
    conditions="everyday.yaml",
    groups=("######", "0#####", "7#####-##", "P#####", "33#####", "##-######"),
    ungrouped=("Medicare A & B", "Texas Medicaid", "Tricare Prime East", "Mercy Care AHCCCS"),
)  # fmt: skip

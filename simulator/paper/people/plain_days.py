"""People, payers and offices of a usual week: the names that a front desk meets every day."""

from __future__ import annotations

from simulator.paper.invent import Pool

PLAIN_DAYS = Pool(
    first={
        "F": "Amanda Sandra Carol Donna Emily Julie Laura Jessica Karen Linda Maria Cynthia "
        "Ashley Christine Rachel Susan Angela Sharon Yvonne Guadalupe",
        "M": "Andrew Brian Carlos David Edward Donald George Henry James Kenneth Jose Michael "
        "Nathan Robert Paul Richard Steven Thomas William Xavier",
    },
    last=(
        "Adams Bennett Collins Diaz Edwards Foster Garcia Harris Ingersoll-Reed Jackson Khan "
        "Lewis Martinez Nguyen Olson Patel Reyes Simmons Thompson Unger Valentine Washington "
        "Young Zimmerman McCoy O'Brien De_La_Cruz Rodriguez-Santos St._Clair Wu Hall"
    ),
    streets=(
        "Maple Avenue|Second Street|Washington Boulevard|Park Place|N 3rd Street|Spring Valley Rd|"
        "Country Lane|W Oak St|SE Main St|County Road 210|Hillcrest Dr|Highway 12|Cedar Ln"
    ),
    places=(
        ("Naperville", "IL", "60540", "630"), ("Plano", "TX", "75074", "972"),
        ("Mesa", "AZ", "85201", "480"), ("Canton", "OH", "44702", "330"),
        ("Reading", "PA", "19601", "610"), ("Gainesville", "FL", "32601", "352"),
        ("Columbia", "MO", "65201", "573"), ("Marietta", "GA", "30060", "770"),
        ("Gresham", "OR", "97030", "503"), ("West Des Moines", "IA", "50265", "515"),
        ("Oak Lawn", "IL", "60453", "708"), ("Salina", "KS", "67401", "785"),
        ("N Little Rock", "AR", "72114", "501"), ("Mt. Vernon", "WA", "98273", "360"),
    ),
    payers=(
        ("BCBS", "PPO", "XQC#########"), ("BCBSIL", "Blue Choice PPO", "XQL#########"),
        ("Blue Cross Blue Shield PPO", "Blue Options", "YPD########"),
        ("UHC", "Choice Plus", "9########"), ("United Health Care", "Navigate HMO", "9########"),
        ("AETNA PPO", "Choice POS II", "W#########"), ("Aetna HMO", "Select", "W#########"),
        ("CIGNA PPO", "Open Access Plus", "U########"),
        ("MEDICARE B", "Original", "#DC#MY#KA##"),
        ("Medicare A/B", "Original", "#FR#TD#QN##"),
        ("Humana Medicare HMO", "Gold Plus", "H########"),
        ("UHC Medicare Adv PPO", "Group Retiree", "9########"),
        ("Tricare", "Prime", "###########"), ("VA CCN Optum", "Region 4", "10########V######"),
        ("Medicaid", "State Plan", "##########"),
        ("Molina Medicaid", "Managed Care", "0########"),
        ("UMR", "Self Funded", "########"), ("Wellcare by Allwell", "Value HMO", "4#######"),
        ("Amerihealth Caritas", "Community HealthChoices", "7########"),
    ),
    offices=(
        "Orthopedics, PC|Family Medicine Clinic|Internal Medicine, PA|Primary Care Associates|"
        "Spine & Pain Center|Sports & Orthopaedics|Medical Clinic|Physicians Group|"
        "Bone & Joint Specialists|Orthopedic Surgery"
    ),
    office_names=(
        "Riverview|Northwest|Central|Premier|Advanced|Parkway|Southside|Mission|Mercy|St. Luke's"
    ),
    conditions="plain_days.yaml",
    groups=("######", "0#####", "#######", "7#####", "######-01", "P#####"),
    ungrouped=(
        "MEDICARE B", "Medicare A/B", "Tricare", "VA CCN Optum", "Medicaid", "Molina Medicaid",
    ),
)  # fmt: skip

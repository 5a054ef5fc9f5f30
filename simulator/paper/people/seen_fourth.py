"""People, payers and offices on the fourth set of papers that judged the reader and now tune it."""

from __future__ import annotations

from simulator.paper.invent import Pool

SEEN_FOURTH = Pool(
    first={
        "F": "Abigail Brenda Cheyenne Denise Elena Francine Gail Heather Ivette Janelle Kayla "
        "Latoya Monique Nancy Olga Patrice Ruth Sheila Tanisha Vanessa Wendy Yasmin",
        "M": "Aaron Brent Craig Dwayne Ernesto Frank Gregory Howard Irving Jamal Keith Luis "
        "Marcus Neil Orlando Philip Raymond Scott Travis Vincent Walter Zachary",
    },
    last=(
        "Alderete Bachman Cervantes Dobrowski Eberhart Fontaine Gillespie Hargrove Iverson "
        "Jankowski Kilpatrick Lindstrom Montgomery-Ruiz Nakamura Ostrander Pruitt Quarles "
        "Rosenthal Stubblefield Thibodeaux Umana Voorhees Wainwright Yoder Zapata Mac_Neil "
        "O'Keefe La_Rosa Vu"
    ),
    streets=(
        "Sycamore Street|Ridgeview Drive|SW 9th Terrace|Church Hill Road|Farm to Market Road 1960|"
        "Lincoln Avenue|Country Club Lane|N Main Street|Fox Run Court|Brookside Parkway|"
        "E Palmetto Street|Hwy 70 West|Heritage Oaks Boulevard"
    ),
    places=(
        ("Lancaster", "PA", "17602", "717"), ("Dayton", "OH", "45402", "937"),
        ("Macon", "GA", "31201", "478"), ("Mobile", "AL", "36602", "251"),
        ("Lubbock", "TX", "79401", "806"), ("Rockford", "IL", "61101", "815"),
        ("Greenville", "SC", "29601", "864"), ("Manchester", "NH", "03101", "603"),
        ("Duluth", "MN", "55802", "218"), ("Bakersfield", "CA", "93301", "661"),
        ("Spokane", "WA", "99201", "509"), ("Huntington", "WV", "25701", "304"),
        ("Prescott Valley", "AZ", "86314", "928"), ("Bowling Green", "KY", "42101", "270"),
    ),
    payers=(
        ("BlueCross BlueShield of South Carolina", "Preferred Blue", "ZCF########"),
        ("Anthem BCBS", "Pathway HMO", "YRP###M#####"),
        ("Fallon Health", "Select Care", "F########"),
        ("Blue Shield of California", "Trio HMO", "XEH#########"),
        ("UnitedHealthcare Community Plan", "TANF", "1########"),
        ("Aetna Better Health", "Medicaid", "##########01"),
        ("TRICARE East", "Select", "###########"),
        ("Health Alliance Plan", "HAP EPO", "#########10"),
        ("Oxford Health Plans", "Freedom", "5######01"),
        ("Peach State Health Plan", "Georgia Families", "2##########"),
        ("Meritain Health", "POS II", "MH########"),
        ("BCBS of Alabama", "PMD", "PAH########"),
        ("Devoted Health", "Core HMO", "D#######"),
        ("WPS Health Insurance", "Statewide", "00#######A"),
        ("Railroad Medicare", "Part B", "#EH#TE#MK##"),
    ),
    offices=(
        "Orthopaedic Specialists|Family Practice Associates|Orthopedic Surgery Center|"
        "Primary Care|Spine Specialists, PA|Sports Medicine & Orthopaedics|"
        "Medical Associates, P.C.|"
        "Bone and Joint Institute|Internal Medicine|Physical Medicine & Rehabilitation"
    ),
    office_names=(
        "Cumberland|Riverbend|Twin Oaks|Lone Star|Capitol City|Bluegrass|Shenandoah|Golden Valley|"
        "Mid-County|North Shore"
    ),
    conditions="seen_fourth.yaml",
    groups=("######", "0#####", "7#-######", "#####", "K######", "GA####M###"),
)  # fmt: skip

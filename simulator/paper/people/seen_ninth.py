"""People, payers and offices on the ninth set of papers; now they tune the reader."""

from __future__ import annotations

from simulator.paper.invent import Pool

SEEN_NINTH = Pool(
    first={
        "F": "Annette Bianca Cheryl Deanna Eleanor Fiona Georgina Hilda Ivana Janet Kristin "
        "Lillian Meredith Nina Octavia Paula Rebecca Sabrina Tracy Viola Willa Zelda",
        "M": "Archie Barry Chester Duane Everett Floyd Graham Hank Irwin Jasper Kent Leroy "
        "Morgan Newton Owen Phillip Ross Sterling Tyler Ulrich Vito Wade",
    },
    last=(
        "Barrett Christensen Dvorak Engstrom Fairchild Gonzaga Hammond Iglesias Johansson "
        "Kessler Langford Mehta Nielsen Orozco Prescott Rinaldi Salazar Thornton Upton "
        "Vaughan Wexler Yamada Zhang McBride O'Toole Von_Berg Cole-Hastings Da_Silva Lee Kim"
    ),
    streets=(
        "Sassafras Street|Brookside Terrace|N Lincoln Avenue|Orchard Knoll Drive|Depot Road|"
        "SW 8th Street|State Route 66|Heritage Lane|Camino Real|Mountain View Loop|"
        "Wild Rose Way|E Broadway|Rural Route 3"
    ),
    places=(
        ("Kalamazoo", "MI", "49007", "269"), ("Savannah", "GA", "31401", "912"),
        ("Bellingham", "WA", "98225", "360"), ("Lubbock", "TX", "79401", "806"),
        ("Utica", "NY", "13501", "315"), ("Chico", "CA", "95928", "530"),
        ("Huntsville", "AL", "35801", "256"), ("Billings", "MT", "59101", "406"),
        ("Pensacola", "FL", "32502", "850"), ("Dubuque", "IA", "52001", "563"),
        ("Concord", "NH", "03301", "603"), ("St. Cloud", "MN", "56301", "320"),
        ("Grand Junction", "CO", "81501", "970"), ("Hilo", "HI", "96720", "808"),
        ("Fort Smith", "AR", "72901", "479"),
    ),
    payers=(
        ("Blue Cross Blue Shield of Arizona", "AZBlue PPO", "XBP#########"),
        ("BCBS of Kansas", "Blue Choice", "XSB########"),
        ("AARP Medicare Complete", "UHC HMO-POS", "9########"),
        ("Aetna CVS Health", "Silver HMO", "1014########"),
        ("Medicare (Part B)", "Traditional", "#TE#PW#CD##"),
        ("TRICARE For Life", "TFL", "00########"),
        ("Optum VA CCN", "Region 3", "10########V######"),
        ("Humana Healthy Horizons", "Medicaid MMA", "H########"),
        ("Cigna HealthCare", "PPO", "U########03"),
        ("Blue Cross Blue Shield of Vermont", "Vermont Blue EPO", "ZII#########"),
        ("Sentara Health Plans", "Vantage HMO", "S#######01"),
        ("Amerigroup", "STAR+PLUS", "7########"),
        ("L.A. Care Health Plan", "Covered Direct", "9#######C"),
        ("Healthfirst", "Leaf Premier", "F########"),
        ("UMR (UnitedHealthcare)", "Choice Plus Network", "########"),
    ),
    offices=(
        "Occupational Health|Veterans Clinic|OB-GYN Associates|Athletic Medicine|Neurology, P.C.|"
        "Foot & Ankle|Urgent Care Center|Chiropractic & Rehab|Medical Center|Family Physicians"
    ),
    office_names=(
        "Amber Valley|Boulder Creek|Cypress|Dogwood|Elm Park|Fieldstone|Grandview|Harbor Light|"
        "Indigo|Jefferson"
    ),
    conditions="seen_ninth.yaml",
    groups=("######", "000####", "#######", "G-#####", "9##-##", "K####"),
    ungrouped=("Medicare (Part B)", "TRICARE For Life", "Optum VA CCN"),
)  # fmt: skip

"""People, payers and offices on the nineteenth set of papers; now they tune the reader."""

from __future__ import annotations

from dataclasses import replace

from simulator.paper.invent import Pool

SEEN_NINETEENTH = Pool(
    first={
        "F": "Abigail Alexis Alicia Angela Anita Annette Ashley Beverly Brianna Carla Charlotte "
        "Christina Christine Crystal Dana Deborah Diane Donna Dorothy Emily Emma Erica Evelyn "
        "Frances Grace Hailey Jacqueline Jamie Janet Janice Jill Joan Joyce Julia Julie Kathy Kim "
        "Kristen Latoya Leslie Linda Lillian Margaret Megan Mildred Miriam Monica Norma Peggy "
        "Robin Rose Sally Sofia Sonya Tammy Tina Tracy Vanessa Virginia Yesenia Thanh Sunita",
        "M": "Adrian Alex Alfred Antonio Austin Blake Bobby Bradley Brent Cameron Chad Clifford "
        "Cody Corey Curtis Darren Darryl Derrick Don Edwin Ernest Ethan Fernando Francis Fred "
        "Greg Hector Herbert Ian Ivan Jared Jay Jeremy Jimmy Johnny Jordan Julian Leo Leroy Lewis "
        "Logan Louis Marcus Marvin Mario Max Melvin Miguel Noah Oscar Pedro Philip Ray Ricardo "
        "Roberto Roy Sean Seth Shane Theodore Todd Travis Victor Warren Wayne Zachary Minh Anil",
    },
    last=(
        "Allen Nelson Morris Henderson Patterson Harrison Gibson McDonald Wells Boyd Kennedy Shaw "
        "Rice Hunt Palmer Mills Grant Ferguson Rose Dean Lin Ali Ahmed Kumar Sato Petrov Kowalski "
        "Schmidt Fischer Larsen Hanson Lindgren Berg Dahl Murray McCarthy McCormick McKenzie "
        "McGuire McLean Donovan Boyle Esposito Marino Greco DeLuca DiMarco Caruso Silva Pereira "
        "Costa Santos Campos Cortez Duran Garza Leon Luna Marquez Medina Miranda Montoya Nunez "
        "Rosales Velasquez Zuniga Mensah Diallo Osman Khoury Farah Benally Carr Chapman Curtis "
        "Fuller George Gilbert Hart Harvey Hopkins Jennings Johnston Lane Little Nichols Oliver "
        "Peters Reid Riley Robbins Ryan Sims Stephens Summers Terry Todd Vaughn Walton Weeks "
        "Wheeler Williamson Wise Atkins Austin Barker Bates Beck Blair Brady Bradley Cohen Craig "
        "Cummings Dalton Douglas Drake Fletcher Garrett Goodman Hale Hardy Harper Higgins Hines "
        "Hogan Holland Holt Houston Hubbard Joseph Kirk Lamb Leonard Lloyd Lyons Maxwell Morrison "
        "Mullins Newton Norris Norton Parsons Patton Pearson Potter Powers Reese Sherman Snow "
        "Steele Swanson Tanner Walters Webster Wilkins Woodard Garza-Luna O'Shea Van_Wyk St._Martin"
    ),
    streets=(
        "Second Street|Oakdale Avenue|N Lincoln Street|Cedar Lane|Pleasant Valley Road|Grove St|"
        "E 21st Street|Sycamore Drive|County Line Road|Linden Avenue|SE Division Street|Fox Run|"
        "College Avenue|Hillside Drive|US Highway 50|Laurel Street|Maplewood Court|Bayview Road|"
        "W Jackson Street|Stonehill Drive|Magnolia Avenue|King Street"
    ),
    places=(
        ("Abilene", "TX", "79601", "325"), ("Altoona", "PA", "16601", "814"),
        ("Asheboro", "NC", "27203", "336"), ("Bellingham", "WA", "98225", "360"),
        ("Bowling Green", "KY", "42101", "270"), ("Bremerton", "WA", "98310", "360"),
        ("Cape Girardeau", "MO", "63701", "573"), ("Chico", "CA", "95926", "530"),
        ("Coeur d'Alene", "ID", "83814", "208"), ("Dothan", "AL", "36301", "334"),
        ("Eau Claire", "WI", "54701", "715"), ("Fort Wayne", "IN", "46802", "260"),
        ("Grand Junction", "CO", "81501", "970"), ("Hagerstown", "MD", "21740", "301"),
        ("Kalamazoo", "MI", "49001", "269"), ("Lake Charles", "LA", "70601", "337"),
        ("Manchester", "NH", "03101", "603"), ("Ocala", "FL", "34470", "352"),
        ("Pueblo", "CO", "81003", "719"), ("Rapid City", "SD", "57701", "605"),
        ("Salina", "KS", "67401", "785"), ("Spartanburg", "SC", "29301", "864"),
        ("Toms River", "NJ", "08753", "732"), ("Utica", "NY", "13501", "315"),
        ("Visalia", "CA", "93277", "559"), ("Yuma", "AZ", "85364", "928"),
    ),
    payers=(
        ("Anthem BCBS of Nevada", "Pathway PPO", "YNV###M#####"),
        ("Anthem BCBS of Maine", "Blue Choice PPO", "MEX###W#####"),
        ("Arkansas BCBS", "True Blue PPO", "XCV#########"),
        ("BCBS of Vermont", "Vermont Freedom Plan", "ZIA#########"),
        ("BCBS of Wyoming", "BlueSelect", "ZSQ#########"),
        ("BlueCross BlueShield of Montana", "Blue Focus POS", "YDM#########"),
        ("BlueCross BlueShield of Texas", "Blue Essentials", "ZGP#########"),
        ("Blue Cross Blue Shield of NC", "Blue Options PPO", "YPP#########"),
        ("Blue Cross of Michigan", "Simply Blue", "XYP#########"),
        ("Empire Blue Cross", "Empire PPO", "YLD###A#####"),
        ("Horizon NJ Direct", "Direct 15", "NJX#########"),
        ("Independence BC Keystone 65", "Select HMO", "QCM#########"),
        ("Premera BC of Washington", "Heritage Prime", "PBW#########"),
        ("Federal Employee Program BCBS", "Standard Option", "R########"),
        ("UnitedHealthcare Choice", "EPO", "9########"),
        ("UnitedHealthcare Core Essential", "POS", "9########"),
        ("UHC Freedom", "Oxford PPO", "1########"),
        ("UHC AARP Medicare Complete", "HMO Plan 2", "9########"),
        ("UHC Group Medicare Advantage", "PPO", "9########"),
        ("UnitedHealthcare Community Plan of NC", "Medicaid", "9########M"),
        ("Aetna Choice PPO", "Open Choice", "W#########"),
        ("Aetna Open Access Managed Choice", "POS", "W#########"),
        ("Aetna Medicare Freedom", "PPO", "1015########"),
        ("Aetna Better Health of Virginia", "Medicaid", "##########"),
        ("Cigna Open Access PPO", "Network PPO", "U########03"),
        ("Cigna Healthcare POS", "POS Open Access", "U########"),
        ("Cigna Total Care", "Medicare HMO", "6########"),
        ("Humana Gold Plus H0028", "HMO", "H########"),
        ("Humana PPO Medicare", "HumanaChoice", "H########"),
        ("Medicare Part B (CGS)", "Original", "#CD#FG#HJ##"),
        ("Medicare Part B KY", "Original", "#KM#NP#QR##"),
        ("CMS Medicare", "Part B", "#TU#VW#XY##"),
        ("Medicare Part B WPS GHA", "Original Medicare", "#AE#EH#TK##"),
        ("Tricare East Select", "Group A", "###########"),
        ("TRICARE West Prime", "Prime", "###########"),
        ("Amerigroup Texas", "STAR Kids", "7########"),
        ("Health First Colorado", "Medicaid", "Y######"),
        ("Apple Health Molina", "Medicaid", "2########WA"),
        ("Ambetter of Tennessee", "Focused Silver", "U#########"),
        ("Oscar EPO", "Silver Classic", "OSC########-02"),
        ("Kaiser Permanente HMO", "Traditional", "########"),
        ("UPMC for Life", "PPO High Deductible", "###########"),
        ("Medical Mutual SuperMed", "PPO Plus", "############"),
        ("Priority Health Medicare", "Key HMO", "8########"),
        ("UMR Choice Plus", "Employer PPO", "########"),
        ("Meritain Health Aetna", "Choice POS II", "M########"),
    ),
    offices=(
        "Family Medicine|Internal Medicine|Primary Care|Orthopedics|Orthopaedic Surgery|"
        "Sports Medicine|Medical Associates|Family Health|Physicians Group"
    ),
    office_names=(
        "Pinecrest|Meadowbrook|Westside|Prairie|Mesa|Harborview|Springfield|Kingston|Bristol|Dover|"
        "Camden|Cambridge|Norwood|Crestview|Foothill|Chesapeake|Willamette|Wasatch|Saratoga|Mohawk"
    ),
    groups=("######", "0#####", "7#######", "###-####", "K######", "##########"),
    ungrouped=(
        "Medicare Part B (CGS)", "Medicare Part B KY", "CMS Medicare", "Medicare Part B WPS GHA",
        "Tricare East Select", "TRICARE West Prime", "Health First Colorado",
        "Apple Health Molina", "Aetna Better Health of Virginia", "Amerigroup Texas",
        "UnitedHealthcare Community Plan of NC",
    ),
    conditions="seen_nineteenth.yaml",
)  # fmt: skip
_OF_THE_OLD = ("Medicare", "Gold", "AARP", "Keystone 65", "Total Care", "for Life")
SEEN_NINETEENTH_FAMILIES = replace(
    SEEN_NINETEENTH,
    payers=tuple(
        row for row in SEEN_NINETEENTH.payers if not any(old in row[0] for old in _OF_THE_OLD)
    ),
)
"""The same people, with what covers a family."""

"""People, payers and offices on the thirteenth set of papers; now they tune the reader."""

from __future__ import annotations

from simulator.paper.invent import Pool

SEEN_THIRTEENTH = Pool(
    first={
        "F": "Abigail Belinda Charlene Deborah Elvira Francesca Glenda Hilda Irene Jolene Katrina "
        "Lourdes Monique Nicolette Odessa Phyllis Ramona Stacey Tamara Velma Yesenia Zainab",
        "M": "Adrian Barry Curtis Dwayne Edmund Franklin Gilbert Howard Ibrahim Jamal Kurt Leroy "
        "Maurice Nathaniel Orlando Phillip Reginald Santiago Trevor Ulysses Vernon Warren",
    },
    last=(
        "Ainsley Ballesteros Bannister Carrasco Conti Dandridge Dubois Eastlund Fuentes Gaither "
        "Gomez-Vance Haddad Hostetler Inouye Joyner Karlsson Kemp Lacroix Lozano Mahoney McGill "
        "Mirza Nava O'Donnell Osborne Pagan Pritchard Rao Renfro Saldana Sandberg Teague Tuttle "
        "Urrutia Van_Pelt Vega Wendt Whaley Yazzie St._Germain Hu"
    ),
    streets=(
        "Bayberry Lane|S Kirkwood Road|Elkins Street|Mockingbird Trail|NE 41st Ave|Sugar Maple Ln|"
        "Prospect Park Drive|State Highway 27|Paseo Verde|W Armitage Street|Cotton Gin Road|"
        "Farmington Pike|Sandpiper Circle|Tannery Road|N Wabash Avenue|Heritage Loop"
    ),
    places=(
        ("Duluth", "MN", "55802", "218"), ("Cape Girardeau", "MO", "63701", "573"),
        ("Beaufort", "SC", "29902", "843"), ("Ocala", "FL", "34471", "352"),
        ("Kalispell", "MT", "59901", "406"), ("Abilene", "TX", "79605", "325"),
        ("Elyria", "OH", "44035", "440"), ("Muncie", "IN", "47304", "765"),
        ("Santa Rosa", "CA", "95404", "707"), ("Bend", "OR", "97701", "541"),
        ("Utica", "NY", "13501", "315"), ("Williamsport", "PA", "17701", "570"),
        ("Nashua", "NH", "03060", "603"), ("Dothan", "AL", "36301", "334"),
        ("Cheyenne", "WY", "82001", "307"), ("Lawton", "OK", "73505", "580"),
        ("Prescott", "AZ", "86301", "928"), ("Lynchburg", "VA", "24501", "434"),
        ("La Crosse", "WI", "54601", "608"), ("Hattiesburg", "MS", "39401", "601"),
    ),
    payers=(
        ("BCBS of WY", "BlueChoice PPO", "YWN#########"),
        ("Excellus BCBS", "SimplyBlue Plus", "VYA#########"),
        ("BlueCross of Northeastern PA", "PPO Blue", "QFC#########"),
        ("Anthem Blue Cross PPO", "Prudent Buyer PPO", "CQD###M#####"),
        ("Blue Cross and Blue Shield of Montana", "Blue Preferred", "YDM#########"),
        ("BCBS Federal Employee Program", "FEP Blue Focus", "R########"),
        ("UHC Core", "Core Essential", "9########"),
        ("UHC Medicare Complete HMO", "Plan 1", "9########"),
        ("United Healthcare Student Resources", "PPO", "8#######"),
        ("Aetna Signature Administrators", "PPO", "W#########"),
        ("Aetna Medicare Premier", "PPO", "1018########"),
        ("Cigna Connect", "HMO", "U########02"),
        ("Cigna + Oscar", "LocalPlus", "OSC########"),
        ("HumanaChoice H5216", "PPO", "H########"),
        ("Medicare - Traditional", "Part B", "#AM#VT#HC##"),
        ("Novitas Medicare JL", "Part B", "#PN#UE#QK##"),
        ("Medicare Part B (NGS)", "Original Medicare", "#RW#FA#GT##"),
        ("TRICARE East (Humana)", "Prime", "###########"),
        ("Veterans Affairs CCN", "TriWest Region 4", "10########V######"),
        ("Sooner Care", "Oklahoma Medicaid", "B########"),
        ("Apple Health / Coordinated Care", "Managed Medicaid", "1########WA"),
        ("Mississippi CAN - Magnolia", "Medicaid", "9########"),
        ("Samaritan Health Plans", "Advantage HMO", "SH#######"),
        ("AultCare PPO", "Select", "AU#######"),
        ("Nippon Life Benefits", "PPO", "NL########"),
        ("Independent Health Assoc", "FlexFit Active", "########01"),
        ("Clover Health", "LiveHealthy PPO", "6########"),
    ),
    offices=(
        "Orthopedic Institute|Joint & Spine Center|Family Care, P.C.|Primary Care Partners|"
        "Neurology & Pain, LLC|Foot & Ankle Specialists|Regional Hospital|Health Network|"
        "Rheumatology, P.A.|Medical Associates|Surgical Group, Inc.|Women's & Family Health"
    ),
    office_names=(
        "Blue Mesa|Cedar Grove|Douglas County|Five Points|Glacier|Hamilton Place|Ironwood|Keystone|"
        "Monument|Northside|Patriot|Rivermont|Tamarack Lake"
    ),
    conditions="seen_thirteenth.yaml",
    groups=("######", "00####", "7##-###", "30#####", "K####", "#####-01"),
    ungrouped=(
        "Medicare - Traditional", "Novitas Medicare JL", "Medicare Part B (NGS)",
        "TRICARE East (Humana)", "Veterans Affairs CCN", "Sooner Care",
        "Apple Health / Coordinated Care", "Mississippi CAN - Magnolia",
    ),
)  # fmt: skip

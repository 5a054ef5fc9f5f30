"""People, payers and offices on the seventeenth set of papers; now they tune the reader."""

from __future__ import annotations

from simulator.paper.invent import Pool

SEEN_SEVENTEENTH = Pool(
    first={
        "F": "Agnes Allison April Bernice Bonnie Brittany Carolyn Claudia Constance Cynthia Diana "
        "Doris Eileen Esther Faye Geraldine Hannah Holly Irene Jasmine Joanna Kathleen Lucille "
        "Marjorie Martha Natalie Paula Phyllis Renee Sylvia Tiffany Valerie Vivian Wanda",
        "M": "Alan Alejandro Barry Calvin Clarence Craig Derek Douglas Dustin Earl Eduardo "
        "Eugene Floyd Gabriel Glenn Harold Howard Isaac Jesse Joel Keith Lawrence Leon Manuel "
        "Mitchell Neil Norman Patrick Ralph Russell Stanley Terrence Trevor Vernon",
    },
    last=(
        "Akers Alston Babcock Barton Battle Beard Benitez Berry Bolton Brennan Bruce Byrd Cantrell "
        "Carney Chappell Colon Compton Cooley Craft Crosby De_Soto Dempsey Dodson Duffy English "
        "Eng Everett Ferrell Forbes Frye Goff Gould Guzman Haley Hatfield Henson Hewitt Hooper "
        "Huff Hurley Kinney Kramer Lara Lindsay Lott Macias Mac_Donald Mathis McClure McKnight "
        "Melton Merritt Moss Noble Nolan O'Brian O'Connell-Wade Oneal Pace Pennington Potts Rangel "
        "Rankin Salas Santos-Rey Shepherd Skinner St._Pierre-Low Stark Sykes Tate Tran-Moody "
        "Valencia Van_Etten Velez Walls Welch Whitley Wiggins Wilcox Winters Wyatt"
    ),
    streets=(
        "Maple Street|E 12th Street|Oak Hill Road|Cherry Street|Jefferson Avenue|County Road 14|"
        "Sunset Drive|N 5th Avenue|River Road|Walnut Street|Meadow Lane|Church Street|"
        "SW Taylor Street|Highland Avenue|Old Mill Road|Franklin Street|Cedar Court|"
        "Martin Luther King Blvd|Spring Street|W Broadway|Dogwood Circle|Pine Ridge Drive"
    ),
    places=(
        ("Anderson", "SC", "29621", "864"), ("Beckley", "WV", "25801", "304"),
        ("Brownsville", "TX", "78520", "956"), ("Casper", "WY", "82601", "307"),
        ("Sedalia", "MO", "65301", "660"), ("Conway", "AR", "72034", "501"),
        ("Danville", "VA", "24541", "434"), ("Escondido", "CA", "92025", "760"),
        ("Farmington", "NM", "87401", "505"), ("Findlay", "OH", "45840", "419"),
        ("Gastonia", "NC", "28054", "704"), ("Grants Pass", "OR", "97526", "541"),
        ("Hanford", "CA", "93230", "559"), ("Jamestown", "NY", "14701", "716"),
        ("Lima", "OH", "45805", "419"), ("Midland", "MI", "48640", "989"),
        ("Monroe", "LA", "71201", "318"), ("Murray", "UT", "84107", "801"),
        ("Ottumwa", "IA", "52501", "641"), ("Port Huron", "MI", "48060", "810"),
        ("Rutland", "VT", "05701", "802"), ("St. Charles", "IL", "60174", "630"),
        ("Vero Beach", "FL", "32960", "772"),
    ),
    payers=(
        ("Anthem BCBS of Missouri", "Alliance PPO", "YRP###M#####"),
        ("Anthem BCBS of Wisconsin", "Pathway POS", "XDS###W#####"),
        ("BCBS of Western New York", "Align EPO", "YJW#########"),
        ("BCBS of North Dakota", "BlueCare 80", "YQD#########"),
        ("BCBS of Utah (Regence)", "BluePoint", "UTB#########"),
        ("BlueCross of South Carolina", "State Health Plan", "ZCS########"),
        ("Blue Cross Complete of Michigan", "Medicaid HMO", "##########"),
        ("CareFirst BlueChoice", "HMO Open Access", "XIC#########"),
        ("Independence Personal Choice", "PPO", "QCB#########"),
        ("Florida Blue HMO", "BlueCare 60", "YYD#########"),
        ("UHC Options PPO", "Options", "9########"),
        ("UnitedHealthcare Select Plus", "POS", "9########"),
        ("AARP Medicare Advantage (UHC)", "Plan 1 HMO", "9########"),
        ("UHC Community Plan TX STAR+PLUS", "Medicaid", "5########"),
        ("Aetna Elect Choice", "EPO", "W#########"),
        ("Aetna Medicare Elite", "PPO", "1013########"),
        ("Aetna Whole Health", "ACO", "W#########"),
        ("Cigna PPO (Great-West)", "PPO", "U########01"),
        ("Cigna Preferred Medicare", "HMO", "4########"),
        ("Humana Value Plus", "H5216-042 PPO", "H########"),
        ("HumanaChoice Florida", "R5826 PPO", "H########"),
        ("Medicare Part B (WPS)", "Part B", "#EG#TE#MK##"),
        ("Medicare B - First Coast", "Part B", "#RW#QA#DH##"),
        ("Medicare (Novitas JH)", "Part B", "#KN#FU#YX##"),
        ("TRICARE East Select", "Select", "###########"),
        ("Medicaid of Arkansas", "PCCM", "##########"),
        ("Health Net Medi-Cal", "HMO", "9#######C"),
        ("Buckeye Ambetter", "Gold 5", "U#########"),
        ("Oscar Classic", "Silver EPO", "OSC########"),
        ("Wellcare Giveback", "HMO", "########"),
        ("Community Health Choice", "Marketplace", "0########"),
        ("Christian Brothers Services", "PPO", "CBS#######"),
        ("Kaiser Permanente Added Choice", "POS", "########"),
    ),
    offices=(
        "Medical Group|Family Practice|Internal Medicine|Primary Care|Physician Group|"
        "Health Partners|Orthopedics|Medical Associates|Clinic, P.C."
    ),
    office_names=(
        "Ashland|Bancroft|Belmont|Brookhaven|Carlisle|Chesterfield|Dunmore|Eastbrook|Fulton|"
        "Hanover|Lafayette|Linwood|Montclair|Newport|Oxford|Pembroke|Salem|Sheffield|Wellington"
    ),
    groups=("######", "0#######", "#####", "##-#####", "G######", "#########"),
    ungrouped=(
        "Medicare Part B (WPS)", "Medicare B - First Coast", "Medicare (Novitas JH)",
        "TRICARE East Select", "Medicaid of Arkansas", "Health Net Medi-Cal",
        "Blue Cross Complete of Michigan", "UHC Community Plan TX STAR+PLUS",
    ),
    conditions="seen_seventeenth.yaml",
)  # fmt: skip

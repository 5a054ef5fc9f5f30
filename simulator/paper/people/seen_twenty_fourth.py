"""People, payers and offices on the twenty-fourth set of papers; now they tune the reader."""

from __future__ import annotations

from simulator.paper.invent import Pool

SEEN_TWENTY_FOURTH = Pool(
    first={
        "F": "Abby Adele Alexis Allison Alma Amelia Anita Anjali Annie Arlene Barbara Beatrice "
        "Belinda Bernadette Betsy Bonnie Brandi Brenda Brooke Camila Carol Carolyn Cassandra "
        "Catherine Celia Chelsea Cheryl Chloe Cindy Clara Cora Cynthia Danielle Debbie Debra "
        "Denise Desiree Doreen Eileen Elaine Eleanor Elisa Elizabeth Ellen Eloise Erika "
        "Estelle Eva Felicia Gail Gayle Genevieve Gloria Gretchen Guadalupe Hazel Heather "
        "Heidi Helen Holly Ida Ingrid Isabel Jana Jane Jean Jeanette Jennifer Jessie Jo Joann "
        "Jocelyn Johanna Jolene Josephine Juana Judith Karen Karla Kate Katrina Kelly Kerry "
        "Keisha Krista Lana Laura Lauren Laurie Leona Leticia Lisa Lois Loretta Lorraine "
        "Louise Lucia Luisa Lynn Mandy Marcia Marian Marie Marjorie Marlene Martha Mary Maya "
        "Melinda Melissa Michele Michelle Mindy Nancy Nellie Nicole Nora Olga Olivia Pamela "
        "Patricia Patsy Pauline Pearl Polly Priya Rachel Ramona Raquel Ruth Sandra Sarah "
        "Selena Serena Shannon Sharon Shelley Shirley Stella Stephanie Susan Sylvia Teresa "
        "Thelma Theresa Trudy Valerie Velma Vera Veronica Vivian Wendy Wilma Yesenia Zoe",
        "M": "Aaron Abel Abraham Alan Albert Alejandro Alonzo Amos Andrew Anthony Archie Arthur "
        "Ben Billy Bradford Brandon Brian Bruce Bryce Caleb Carl Carlos Carlton Casey Charles "
        "Charlie Chris Christopher Clark Claudio Clay Cliff Cole Craig Damon Daniel Darius "
        "David Dennis Desmond Dewey Diego Don Donald Doug Douglas Dustin Ed Edgar Edward "
        "Edwin Eli Emilio Emmett Eric Erik Esteban Evan Everett Frank Franklin Freddie Gary "
        "Gerald Gerardo Gilbert Guy Gus Hank Hans Henry Hiroshi Homer Horace Hubert Ignacio "
        "Irving Isaiah Ismael Jack Jackson Jacob James Jason Jeffrey Jerry Jesse Joaquin Joe "
        "John Johnnie Jonathan Jose Joseph Josh Joshua Juan Justin Karl Kareem Keith Kevin "
        "Kyle Larry Laurence Leon Leonardo Liam Lorenzo Lowell Lucas Luis Luke Luther Lyle "
        "Malcolm Mark Martin Mathew Micah Michael Mike Mitch Moses Nathan Nathaniel Nicholas "
        "Nick Norris Otis Owen Patrick Paul Perry Peter Phil Phillip Quentin Rafael Ralph "
        "Randall Randy Raymond Reginald Rex Richard Rick Robert Rodney Roger Roman Ronald "
        "Ross Rudy Ryan Salvatore Samuel Santiago Scott Simon Spencer Stephen Steve Steven "
        "Stuart Terrence Terry Thomas Tim Timothy Tom Trent Tyler Tyrone Vince Virgil Wallace "
        "Walter Wendell Will William Winston Xavier",
    },
    last=(
        "Abercrombie Abshire Adcock Agnew Aguayo Ahern Aiello Akin Albers Alleman Allred "
        "Alspaugh Alvord Amburgey Amick Ammons Anaya Ancheta Andersson Andrus Ansley Antoine "
        "Apodaca Aponte Arcand Archuleta Arevalo Arguello Armbruster Arnett Artis Ashcraft "
        "Askew Atchison Athey Augustine Aviles Ayala Aylward Babb Bagwell Bahr Baines "
        "Baldridge Ballinger Balzer Banister Bannon Barham Barnhart Barrios Bartholomew "
        "Basham Batista Battaglia Baugh Bayer Baylor Beatty Beauchamp Beaulieu Becher Beebe "
        "Belisle Belk Bellinger Beltran Benford Benning Bergman Berkley Bernstein Bettis "
        "Bevins Bickel Biddle Bierman Birkett Bixby Blackwood Blais Blasko Bleich Bloomquist "
        "Boatwright Bodine Boisvert Boland Bolduc Bolling Boothe Borchardt Bordelon Bosley "
        "Botello Boulware Bourque Bozeman Brackett Braddock Brannock Brannon Brashear Brasher "
        "Braxton Breeden Breland Brewster Brickhouse Bridwell Brinkley Briscoe Brockman "
        "Broughton Brumfield Brumley Bruner Bryson Buchner Buehler Bundy Burkett Burkhart "
        "Burnham Burrage Busch Bushnell Butterfield Caban Cade Calabrese Calvert Camarena "
        "Candelaria Canfield Carbajal Carder Cardoza Carnahan Carnes Carranza Cartwright "
        "Casillas Castleberry Caswell Catalano Cathey Cavazos Chaffin Chambliss Chaney "
        "Chastain Cheatham Cheney Chenoweth Choate Christenson Claxton Claypool Clemmons "
        "Clevenger Cochrane Cofer Coffman Coggins Coles Coley Collazo Colson Comstock Condon "
        "Cooksey Coombs Coppola Corbin Cornwell Cosby Cosgrove Cottrell Coyle Crabb Cramer "
        "Crandall Cranford Craven Cribbs Croteau Crump Cuellar Curiel Dabney Danforth "
        "Dangerfield DeBoer Dearborn Debose Deem Degroot Delacruz Delong Demarco Denham "
        "Dennison Denson Derosa Desmond Devlin Dewberry Dietrich Diggs Dinkins Dion Dockins "
        "Donato Doran Dorsett Doughty Dowd Dowdy Downing Duff Dugger Durand Durkin Dwight "
        "Eads Eberhardt Eckles Edens Eggleston Eichler Elam Eller Elston Emmons Ensley "
        "Epperson Escalante Espinal Estep Eubank Everhart Fancher Fannin Felton Ferrante "
        "Fielder Fincher Finnegan Fitzhugh Fitzsimmons Flanders Florian Fonseca Fontenot "
        "Forsythe Foust Fowlkes Fraser Frazee Freese Friedrich Fugate Furman Gaffney Gandy "
        "Gannon Garmon Garnett Gatewood Gaudet Geary Gerard Gilley Gilmer Ginn Gladden Godwin "
        "Goforth Goodson Goolsby Gorham Gossett Gramling Grayson Greeley Gressett Griffis "
        "Grimm Grooms Guillen Gullett Gustafson Guyton Haag Hagerman Halverson Hammett "
        "Hardaway Hardesty Harkness Hartmann Hartwig Hashimoto Haygood Hazelwood Heffner "
        "Heinz Hemphill Hendley Hennessy Herndon Herrmann Hibbard Hidalgo Hillman Hinojosa "
        "Hitchcock Hobart Hockett Hodgson Hoffmann Holladay Holliman Hollowell Holston Hooten "
        "Hopson Horan Hornback Hoskins Houghton Hovey Howerton Hummel Hunley Hurtado "
        "Hutchison Hyland Inman Izzo Jamerson Janssen Jewell Judkins Kanter Kasper Keating "
        "Keefer Kelsey Kenyon Kerns Kershaw Ketchum Kidwell Killian Kimbrough Kinsey Kirchner "
        "Kirkpatrick Kissinger Klassen Knott Knutson Kohler Kovach Kraft Krebs Kruger Kuhlman "
        "Kuntz LaFleur LaPorte Ladner Lagrange Lambeth Lambright Laney Langdon Lasater "
        "Lattimore Lauer Lawhorn Leary Ledesma Leger Leland Lessard Lilley Lindholm Lindquist "
        "Littlefield Lofton Longo Longstreet Lopes Lowery Lowman Ludwig Lusk Machado "
        "Mackenzie Mahan Mancini Mangum Mansell Marchand Marcotte Markley Maroney Masterson "
        "Matlock Mauldin Maupin Mayhew Mazur McAdoo McAlister McArthur McCaffrey McClendon "
        "McConnell McCracken McCurry McDonough McGarry McGinnis McGraw McInnis McKeown "
        "McKinley McLemore McLendon McMahan McMullen McMurray McNabb McNeill McNutt McSwain "
        "McWilliams Menendez Messina Meza Middlebrooks Minter Mixson Mobley Molnar Monaghan "
        "Montague Montes Morehead Moriarty Mowery Moya Mulholland Munson Nabors Nadeau Nagel "
        "Nall Napier Nettles Nevarez Newcomb Nolte Northcutt Oates Obregon Ogle Oquinn Orosco "
        "Osgood Ouellette Owings Palermo Palmquist Palomino Pantoja Parrott Partridge Pease "
        "Peeples Pendergrass Perryman Pettis Pettway Phelan Pickard Pinckney Plante Pomeroy "
        "Popham Portillo Prewitt Prichard Provost Pruett Raab Rawlings Reinhardt Renteria "
        "Reyna Rhoads Rico Riddick Rigsby Rinehart Risner Ritchie Roberge Roden Rodman Rohde "
        "Roper Rountree Sager Salisbury Sanborn Sauls Saxton Scanlon Schmid Schoen Schreiber "
        "Scully Seaton Seibert Shankle Sharkey Shearer Shively Shultz Sibley Sievers Sinclair "
        "Skaggs Slagle Slocum Smallwood Smiley Snodgrass Southard Southerland Spearman "
        "Speight Spivey Spruill Stanfield Stapleton Staton Stegall Stidham Stillwell Stinnett "
        "Stoddard Stovall Stuckey Stull Sturgill Suggs Sullins Summerlin Swafford Talbott "
        "Tatum Tejada Thaxton Theriault Thigpen Thornburg Thrasher Tiller Tobin Toliver "
        "Tomlin Trahan Trammell Trejo Triplett Tripp Truitt Tuggle Turnbull Twitty Vaccaro "
        "Valadez Valles Vandiver Vann Vaught Verdin Vidal Wagers Waggoner Waites Waldrop "
        "Wallis Wardlaw Washburn Wasson Watters Weddle Weems Welborn Wentworth Westfall "
        "Wetzel Wharton Wheatley Whitmire Whitten Wickham Wilhelm Willingham Wiseman Wolford "
        "Woodall Woodson Yocum O'Hara-Lentz De_La_Fuente Nguyen-Boyd Van_Orden"
    ),
    streets=(
        "River Birch Street|N Butternut Street|Clover Lane|Stagecoach Road|E Carroll Street|"
        "Hillside Avenue|"
        "Lake Breeze Drive|W Chestnut Avenue|Forest Glen Road|Mulberry Bend|2nd Avenue|"
        "S Lincoln Street|Pear Orchard Road|State Route 44|Briarwood Court|Willow Bend Drive|"
        "W Tyler Street|Prospect Hill Road|Dogwood Hollow|NE 12th Street|Black Locust Way|"
        "Long Valley Road"
    ),
    places=(
        ("Ames", "IA", "50010", "515"), ("Beckley", "WV", "25801", "304"),
        ("Chico", "CA", "95928", "530"), ("Decatur", "AL", "35601", "256"),
        ("Elmira", "NY", "14901", "607"), ("Fort Collins", "CO", "80524", "970"),
        ("Greenville", "SC", "29601", "864"), ("Hattiesburg", "MS", "39401", "601"),
        ("Ithaca", "NY", "14850", "607"), ("Joplin", "MO", "64801", "417"),
        ("Kearney", "NE", "68847", "308"), ("Lewiston", "ID", "83501", "208"),
        ("Medford", "OR", "97501", "541"), ("Nashua", "NH", "03060", "603"),
        ("Oshkosh", "WI", "54901", "920"), ("Pueblo", "CO", "81003", "719"),
        ("Richmond", "IN", "47374", "765"), ("Salina", "KS", "67401", "785"),
        ("Terre Haute", "IN", "47807", "812"), ("Warren", "OH", "44481", "330"),
        ("New Bern", "NC", "28560", "252"), ("Bridgeport", "CT", "06604", "203"),
        ("Bay City", "MI", "48708", "989"), ("Fairbanks", "AK", "99701", "907"),
        ("Lawton", "OK", "73501", "580"), ("Sun City", "AZ", "85351", "623"),
    ),
    payers=(
        ("Blue Cross Blue Shield of Wyoming", "BlueSelect PPO", "ZSE#########"),
        ("Highmark BCBS WNY", "POS 8100", "YJW#########"),
        ("Anthem BCBS NY", "Blue Access EPO", "JLJ###M#####"),
        ("UnitedHealthcare Doctors Plan", "Gold 1500", "9########"),
        ("UHC SignatureValue", "HMO", "8########"),
        ("United Healthcare Navigate", "HMO Plus", "1########"),
        ("Cigna Network POS", "Open Network", "U########"),
        ("Aetna Value Plus", "HMO", "W#########"),
        ("Humana Gold Choice PFFS", "PFFS", "H########"),
        ("HumanaChoice H7617", "PPO", "H########"),
        ("Wellcare No Premium", "HMO", "2#######"),
        ("Wellcare Simple", "HMO POS", "3#######"),
        ("CarePlus Health Plans", "CareOne HMO", "2########"),
        ("Peoples Health", "Choices Gold", "P########"),
        ("Freedom Health", "Medicare Savings", "FH#######"),
        ("Health Choice Arizona", "Complete Care", "A########"),
        ("Care1st Health Plan", "AHCCCS", "A########"),
        ("Passport by Molina", "Medicaid", "00########"),
        ("MDwise", "Hoosier Healthwise", "1##########99"),
        ("Managed Health Services", "Marketplace", "7########"),
        ("MercyCare Health Plans", "HMO 2000", "MC######"),
        ("Hennepin Health", "PMAP", "0########"),
        ("PrimeWest Health", "Families", "PW#######"),
        ("DAKOTACARE", "Gold PPO", "DK#######"),
        ("Trillium Community Health Plan", "OHP", "TR######A"),
        ("CareOregon", "Oregon Health Plan", "CB###N#A"),
        ("Western Health Advantage", "Advantage 40", "W#######01"),
        ("Gold Coast Health Plan", "Medi-Cal Managed Care", "9#######C"),
        ("El Paso Health", "STAR", "5########"),
        ("FirstCare Health Plans", "Select HMO", "FC########"),
        ("Sendero Health Plans", "IdealCare Silver", "SN#######"),
        ("Ascension Personalized Care", "Balanced Silver", "AP########"),
        ("US Family Health Plan", "Prime", "4##########"),
        ("Medicare Part B Noridian JE", "Original Medicare", "#DA#DE#DF##"),
        ("Medicare Part B Palmetto", "Original Medicare", "#FG#FH#FJ##"),
        ("Medicare B Novitas", "Original Medicare", "#GH#GJ#GK##"),
        ("Foreign Service Benefit Plan", "High", "FS########"),
        ("SAMBA Health Plan", "Standard", "S########"),
        ("Rural Carrier Benefit Plan", "High Option", "R########"),
        ("Carpenters Health Fund", "Plan A", "CF#######"),
        ("IBEW Family Medical Care Plan", "Plan 14", "X########"),
        ("UFCW Health Fund", "Plan II", "UF######"),
        ("Medicaid of Indiana", "Traditional", "10##########"),
        ("Kentucky Medicaid", "Fee for Service", "00########"),
        ("Blue Medicare Advantage", "Essential PPO", "XMD#########"),
        ("Freedom Blue PPO", "Classic", "HFB#########"),
        ("AmeriBen", "PPO Network", "AB########"),
        ("Key Benefit Administrators", "Base PPO", "KB#######"),
        ("Centivo", "Preferred", "CV#######"),
        ("Blue Plus", "Advantage MinnesotaCare", "XZN########"),
    ),
    offices=(
        "Family Medicine|Orthopedics|Primary Care|Internal Medicine|Sports Medicine|Neurology"
    ),
    office_names=(
        "Aldersgate|Arrowwood|Avondale|Barrington|Belmar|Birchmont|Bluestem|Bonaventure|"
        "Calverton|Cambria|Carriage|Cedarbrook|Copperleaf|Creekside|Dunwoody|Edgewater|"
        "Fairmount|Fieldcrest|Flintlock|Foxhall|Gilmore|Glenview|Graystone|Hampstead|"
        "Haverhill|Hawkstone|Hearthstone|Highpoint|Ivywood|Kenmore|Lochmere|Longleaf|"
        "Maplecrest|Merrimack|Millstone|Mosswood|Northstar|Penrose|Pinebrook|Quail|Radnor|"
        "Ridgeline|Rockport|Saddlebrook|Seaside|Selwyn|Sequoia|Silverlake|Skyline|"
        "Steeplechase|Stillwater|Tanglewood|Thornbury|Tremont|Trillium|Valleyview|Wakefield|"
        "Whitehall|Willowbrook|Woodhaven"
    ),
    conditions="seen_twenty_fourth.yaml",
    groups=("######", "7#####", "00######", "#####-##", "GRP####", "E####"),
    ungrouped=(
        "Medicare Part B Noridian JE",
        "Medicare Part B Palmetto",
        "Medicare B Novitas",
        "Medicaid of Indiana",
        "Kentucky Medicaid",
        "Passport by Molina",
        "Care1st Health Plan",
        "Hennepin Health",
        "PrimeWest Health",
        "El Paso Health",
        "Gold Coast Health Plan",
        "CareOregon",
        "US Family Health Plan",
    ),
)  # fmt: skip

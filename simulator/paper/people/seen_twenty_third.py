"""People, payers and offices on the twenty-third set of papers; now they tune the reader."""

from __future__ import annotations

from simulator.paper.invent import Pool

SEEN_TWENTY_THIRD = Pool(
    first={
        "F": "Abby Abigail Agnes Alice Alicia Alison Amanda Amber Amy Andrea Angela Angelica "
        "Anita Ann Anne Annette April Ariana Ashley Audra Becky Bernice Bethany Beverly "
        "Bianca Bonnie Bridget Brittany Camille Candace Carla Carmen Caroline Cecilia "
        "Celeste Charlotte Christina Christine Claire Claudia Colleen Connie Courtney "
        "Crystal Daisy Dana Darlene Dawn Deborah Delia Diana Diane Dolores Donna Doris "
        "Dorothy Edna Elena Elise Ella Elsie Emily Emma Erica Erin Esther Eunice Evelyn "
        "Faith Fatima Fiona Florence Frances Gabriela Georgia Gina Ginger Grace Gwen "
        "Hannah Harriet Hilda Hope Inez Irene Iris Ivy Jackie Jacqueline Jamie Janet "
        "Janice Jasmine Jill Joan Joy Joyce Juanita Judy Julia Julie June Kara Kathleen "
        "Kathy Katie Kim Kristen Latoya Leah Leslie Lillian Linda Lori Lucille Lucy Lupe "
        "Lydia Mabel Madison Maggie Margaret Maria Marilyn Marisa Marsha Maureen Maxine "
        "Megan Mercedes Mildred Minh Miriam Molly Monica Myra Nadine Naomi Natalie Nina "
        "Noelle Norma Opal Paige Pam Paula Peggy Penny Phyllis Pooja Rebecca Regina Renee "
        "Rhonda Rita Roberta Robin Rosa Rose Rosemary Roxanne Sabrina Sally Samantha "
        "Sheila Sherry Sonia Sophia Stacy Sue Tamara Tammy Tanya Tara Tina Toni Tracy "
        "Trina Ursula Vanessa Vicki Victoria Viola Virginia Wanda Whitney Yolanda Yvonne "
        "Yuki",
        "M": "Abdul Adam Adrian Al Alex Alfred Allen Alvin Amir Andre Andy Angelo Antonio "
        "Arnold Art Austin Barry Benjamin Bernard Bert Bill Blake Bob Brad Bradley Brent "
        "Bryan Byron Calvin Cameron Cecil Cesar Chad Chester Clarence Claude Clayton "
        "Clifford Clint Clyde Cody Colin Connor Corey Craig Curtis Dale Dan Danny Darrell "
        "Darren Dave Dean Derek Derrick Dominic Don Drew Duane Dustin Dwight Dylan Earl "
        "Eddie Eduardo Elias Elijah Elmer Enrique Ernest Ethan Eugene Felix Fernando Floyd "
        "Francis Fred Gabriel Garrett Gavin Gene Gilberto Glen Glenn Gordon Grant Greg "
        "Harold Harry Harvey Hector Herbert Herman Howard Hugo Ian Isaac Ivan Jake Jamal "
        "Jared Javier Jay Jeff Jeremiah Jeremy Jerome Jesus Jim Jimmy Joel Johnny Jon "
        "Jordan Jorge Julian Julio Keith Ken Kenneth Kent Kirk Kurt Lance Lawrence Lee Leo "
        "Leonard Leroy Leslie Lester Lewis Lloyd Logan Lonnie Louis Manuel Marc Marcus "
        "Mario Marshall Marvin Mason Maurice Max Melvin Miguel Milton Mitchell Mohammed "
        "Morris Neil Nelson Noah Noel Norman Oliver Omar Orlando Oscar Pablo Pedro Pete "
        "Philip Ralph Ramon Raul Ray Reggie Rene Ricardo Rodolfo Roland Ron Roy Ruben "
        "Russell Sal Sam Sean Sergio Seth Shane Shawn Sidney Stanley Stefan Sunil Ted "
        "Theodore Todd Tony Travis Trevor Troy Van Vernon Victor Vincent Wade Warren Wayne "
        "Wesley Willie Wyatt Zachary",
    },
    last=(
        "Abbate Adkinson Albrecht Alderman Allard Amundson Angell Appel Arden Armijo "
        "Arsenault Atwater Aucoin Aycock Babin Baez Bailes Balcom Banda Barksdale Barra "
        "Bartels Bauman Bayless Beardsley Bechtel Belanger Berard Berlin Bertram Bickford "
        "Binder Blaine Blaylock Blume Bock Bonham Borges Bouchard Bowie Bradbury "
        "Brandenburg Braswell Brenner Bridgers Britt Brubaker Buchholz Bullard Burrows "
        "Buttram Cahill Calkins Cannady Cardwell Carmody Carothers Cashman Cepeda Chadwick "
        "Chamberlin Chandra Chapin Chatman Chisholm Christman Claridge Clawson Cloutier "
        "Colburn Coolidge Copley Cordell Cormier Corrigan Coughlin Covey Crabtree Crews "
        "Crockett Crum Cutler Damron Darden Deaton Denning Derrick Desrosiers Dickey Dinh "
        "Dorman Doss Doucet Doyon Dubose Dugas Dunham Durbin Dyson Earls Ehlers Elrod "
        "Erdmann Esquivel Eubanks Faber Falk Farias Fay Felder Fiedler Finn Flaherty "
        "Fogarty Forde Fortier Frame Freitag Fritts Fulmer Gable Gallardo Garrity Gatlin "
        "Gerlach Glaser Glidden Goebel Goodrich Gough Grantham Greenlee Grissom Grubb "
        "Gunderson Hackney Haight Halsey Hammer Hankins Harbin Harkins Hartsfield Haskell "
        "Havens Hawley Healey Heaton Heim Hendrick Henning Hershberger Hightower Hinson "
        "Hobson Holguin Hollins Honeycutt Horner Hubbell Hundley Hutchens Isom Jacobsen "
        "Jaeger Jobe Jolly Juneau Karr Keefe Keeton Kern Kingsley Kirkwood Klinger Koehler "
        "Kovacs Krieger Labelle Lamm Landrum Larue Latimer LeBlanc Leavitt Lemaire "
        "Levesque Liddell Linares Littleton Loera Longoria Lowell Lujan Lyman Mackey Magee "
        "Mallory Margolis Martell Massie Mayberry McAdams McBee McCloud McComb McCutcheon "
        "McElhaney McGhee McGuffey McIver McLaurin McNeal McRae McWhorter Meeker Merriman "
        "Metcalf Mingo Moller Monk Moorhead Moseley Muldoon Narvaez Neill Noonan Noyes "
        "Orlando Otis Overby Owsley Pardue Parkinson Patino Peabody Peeler Penney Perrault "
        "Phipps Piper Poindexter Polanco Poulin Pressley Purdy Quick Rash Rayburn Register "
        "Rennie Revels Rickard Ridley Robledo Rohr Rooker Rothman Royster Runyon Salcido "
        "Salyers Santoro Sauer Schell Schilling Schuster Sedgwick Self Shackelford Sharpe "
        "Sheets Sheridan Shockley Shropshire Silvia Singletary Skipper Slaughter Smalls "
        "Snead Solano Soria Spaulding Spicer Spradlin Sprouse Stacy Stallworth Standifer "
        "Staples Steadman Steiner Stiles Stinson Storey Stover Stratton Stringer Stubbs "
        "Sumpter Sutter Swann Sweat Tandy Tarver Tedesco Tharp Thorne Thurman Tillery "
        "Tinsley Titus Tolliver Toomey Townes Travers Trimble Trotter Tubbs Turley Twomey "
        "Upshaw Valentin Varela Vickery Vitale Voight Walden Waltz Warfield Waterman "
        "Weatherly Weinstein Weldon Wertz Weston Whelan Whisenant Whitehurst Whitt Wilburn "
        "Willey Wilmoth Winchester Wingate Witcher Wofford Woolley Worthy Wyman Yarbro "
        "Yount"
    ),
    streets=(
        "Fox Run Lane|E Elm Street|Pleasant Valley Road|Hawthorne Avenue|S Main Street|"
        "Brookside Drive|Cherry Street|Highland Avenue|Old Mill Road|W 5th Street|"
        "Maplewood Drive|County Road 12|Meadow Lane|Spruce Court|Jackson Street|"
        "Riverside Avenue|N Oak Street|Sunset Boulevard|Linden Street|Ridge Road|"
        "Franklin Street|Cedar Lane"
    ),
    places=(
        ("Auburn", "AL", "36830", "334"), ("Bozeman", "MT", "59715", "406"),
        ("Carson City", "NV", "89701", "775"), ("Dover", "DE", "19901", "302"),
        ("Eau Claire", "WI", "54701", "715"), ("Flagstaff", "AZ", "86001", "928"),
        ("Galesburg", "IL", "61401", "309"), ("Hot Springs", "AR", "71901", "501"),
        ("Idaho Falls", "ID", "83402", "208"), ("Jackson", "TN", "38301", "731"),
        ("Keene", "NH", "03431", "603"), ("Lima", "OH", "45801", "419"),
        ("Mankato", "MN", "56001", "507"), ("North Platte", "NE", "69101", "308"),
        ("Olean", "NY", "14760", "716"), ("Paducah", "KY", "42001", "270"),
        ("Quincy", "MA", "02169", "617"), ("Rutland", "VT", "05701", "802"),
        ("Statesboro", "GA", "30458", "912"), ("Traverse City", "MI", "49684", "231"),
        ("Uniontown", "PA", "15401", "724"), ("Valdosta", "GA", "31601", "229"),
        ("Wenatchee", "WA", "98801", "509"), ("York", "ME", "03909", "207"),
        ("Zanesville", "OH", "43701", "740"), ("Redding", "CA", "96001", "530"),
    ),
    payers=(
        ("BCBS of Montana", "Blue Focus", "YDM#########"),
        ("BCBS of South Carolina", "Business Blue", "ZCL#########"),
        ("Blue Shield of California Access Plus", "HMO", "XEC#########"),
        ("Capital Blue Cross PA", "PPO Silver", "YWF#########"),
        ("Independence Blue Cross Keystone", "HMO Proactive", "QCB#########"),
        ("Florida Blue Medicare", "Value HMO", "H##########"),
        ("UMR United Choice", "PPO", "1########"),
        ("AARP Medicare Advantage by UnitedHealthcare", "Plan 3", "9########"),
        ("HumanaChoice", "PPO R4182", "H########"),
        ("Humana Military East", "Select", "###########"),
        ("Medicare Part B WPS", "Original Medicare", "#EG#TE#MK##"),
        ("Medicare Novitas", "Part B", "#HK#LM#NP##"),
        ("Medicare Part B CGS", "Original Medicare", "#RT#VW#XY##"),
        ("Medicaid of Kentucky", "Standard", "00########"),
        ("Iowa Total Care Medicaid", "IA Health Link", "0#######A"),
        ("AmeriHealth Caritas", "Medicaid", "8########"),
        ("WellCare of Kentucky", "Medicaid", "3########"),
        ("Buckeye Community Health", "Medicaid", "1##########"),
        ("Mail Handlers Benefit Plan", "Consumer Option", "M########"),
        ("APWU Health Plan", "High Option", "A########"),
        ("Champ VA", "Standard", "#########"),
        ("Molina Marketplace", "Constant Care", "M########"),
        ("Bright Health", "Silver 5000", "B########"),
        ("Aetna CVS Health Marketplace", "Silver 4", "1########"),
        ("BCBS of Idaho PPO", "Choice", "XMI#########"),
        ("BCBS of Mississippi State Plan", "Select", "XMS#########"),
        ("BCBS of Kansas BlueChoice", "Select Blue", "XSB#########"),
        ("Empire BCBS Prism", "EPO", "YLK###M#####"),
        ("Humana Honor", "PPO", "H########"),
        ("Medicare Part B First Coast", "Original Medicare", "#AK#EL#MN##"),
        ("Medicaid of Nebraska", "Heritage Health", "1########01"),
        ("Wellpoint Tennessee", "TennCare", "ZEC#########"),
        ("Healthy Blue Missouri", "MO HealthNet", "7########"),
        ("Network Health Wisconsin", "Select", "NH#######"),
        ("Neighborhood Health Plan of Rhode Island", "Value", "1########"),
        ("Presbyterian Turquoise Care", "Centennial", "8########"),
        ("Univera Healthcare", "Access Plus", "VYU#########"),
        ("L.A. Care Covered", "Silver 70", "1########A"),
        ("Alliant Health Plans", "SoloCare", "AL######"),
        ("Chorus Community Health Plans", "Together", "C#######"),
    ),
    offices=(
        "Family Medicine|Orthopedics|Primary Care|Internal Medicine|Sports Medicine|Medical Group"
    ),
    office_names=(
        "Crestline|Glenmont|Greenbriar|Kingsbury|Oakhurst|Pinehurst|Sandhills|Shoreline|"
        "Springdale|Stonecrest|Westbury|Westport|Windham|Woodlawn|Wyndmoor|Applegate|"
        "Harvest|Emerald|Fernwood|Goldleaf|Inverness|Lindenhurst|Marlboro|Newbridge|"
        "Rosemont|Tidal|Upland|Whitestone|Yarrow|Ashbrook|Ellicott|Gladstone|Hartland|"
        "Langhorne"
    ),
    conditions="seen_twenty_third.yaml",
    groups=("######", "0#####", "7#####-00", "##-####", "G######", "3#######"),
    ungrouped=(
        "Humana Military East",
        "Medicare Part B WPS",
        "Medicare Novitas",
        "Medicare Part B CGS",
        "Medicaid of Kentucky",
        "Iowa Total Care Medicaid",
        "AmeriHealth Caritas",
        "WellCare of Kentucky",
        "Buckeye Community Health",
        "Champ VA",
        "Medicare Part B First Coast",
        "Medicaid of Nebraska",
    ),
)  # fmt: skip

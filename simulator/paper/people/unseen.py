"""People, payers and offices on the papers that judge the reader; none of them ever tuned it."""

from __future__ import annotations

from simulator.paper.invent import Pool

UNSEEN = Pool(
    first={
        "F": "Abigail Adriana Agnes Aisha Alexandra Alicia Aileen Amanda Amina Amy Ana "
        "Andrea Angela Angelica Ann Annette April Ariana Ashley Audrey Autumn Becky "
        "Bella Beth Bettina Beverly Bianca Blanca Bridget Caitlin Callie Candace Carla "
        "Carmen Caroline Charlotte Christina Christine Claire Claudia Colleen Connie "
        "Courtney Daisy Dana Daniela Daphne Darlene Dawn Deanna Deborah Delia Della "
        "Diana Diane Dolores Donna Doris Dorothy Edna Elena Elsie Emily Emma Erica Erin "
        "Esther Ethel Evelyn Faith Faye Fern Fiona Florence Frances Francine Gina "
        "Ginger Glenda Grace Graciela Gwen Hannah Harriet Hilda Hope Imani Irene Irma "
        "Iris Isabella Ivy Jackie Jacqueline Jada Jan Janelle Janet Janice Jasmine "
        "Jenna Jenny Jill Joan Joanna Jodi Josie Joy Joyce Juanita Julia Julie June "
        "Justine Kara Kari Katelyn Katherine Kathleen Kathy Katie Kayla Kendra Kim "
        "Kimberly Kristen Kristin Latoya Leah Leila Lena Leslie Lillian Lily Linda "
        "Lindsay Lola Lorna Lori Lucille Lucy Lydia Mabel Madeline Mai Maria Mariana "
        "Maribel Marilyn Marissa Marsha Maureen Maxine Megan Meghan Mercedes Meredith "
        "Mildred Millie Minh Miriam Molly Monica Monique Muriel Myra Myrtle Nadine "
        "Naomi Natalie Natasha Nina Noelle Norma Opal Paige Paula Peggy Penny Phoebe "
        "Phyllis Rebecca Regina Renee Rhonda Rita Roberta Robin Rosa Rosalie Rose "
        "Rosemary Roxanne Ruby Sabrina Sadie Sally Samantha Sara Savannah Sheila Sherri "
        "Sierra Silvia Simone Sonia Sophia Stacey Sue Suzanne Tabitha Tamara Tammy "
        "Tanya Tara Tasha Thuy Tiffany Tina Toni Tonya Tracy Trisha Ursula Vanessa "
        "Vicki Victoria Viola Violet Virginia Whitney Winnie Yolanda Yvette Yvonne "
        "Zainab",
        "M": "Adam Adrian Al Alan Alberto Alec Alex Alexander Alfonso Alfred Allen Alvin "
        "Andre Andres Andy Angel Angelo Antonio Armando Arnold Austin Barry Benjamin "
        "Bernard Bill Bob Bobby Brad Bradley Brendan Brent Brett Bryan Byron Calvin "
        "Cameron Cecil Cesar Chad Chester Clarence Claude Clayton Clifford Clint Clyde "
        "Cody Colin Connor Corey Curtis Dale Dan Danny Darrell Darren Dave Dean Derek "
        "Devin Dmitri Dominic Duane Duc Dwayne Earl Eddie Eduardo Elijah Elliot Elmer "
        "Enrique Ernest Ernesto Ethan Eugene Felix Fernando Floyd Forrest Francis "
        "Francisco Fred Frederick Gabriel Garrett Gavin Gene Geoffrey George Gerard "
        "Giovanni Glen Glenn Gordon Graham Grant Greg Gregory Guillermo Harold Harry "
        "Harvey Hector Herbert Herman Howard Hugh Hugo Ian Ira Isaac Ivan Jaime Jake "
        "Jamal Jared Jay Jeff Jeremy Jerome Jim Jimmy Joel Joey Johnny Jon Jordan Jorge "
        "Jules Julian Julio Karim Ken Kenneth Kent Khalid Kirk Kurt Lance Lawrence Lee "
        "Leo Leroy Leslie Lester Lewis Linh Lionel Lloyd Logan Lonnie Louis Manuel Marc "
        "Marco Marcus Mario Marshall Marty Marvin Mason Matt Matthew Maurice Max Melvin "
        "Miguel Miles Mitchell Mohammed Morris Myron Neil Nelson Noah Noel Oliver Omar "
        "Orlando Oscar Pablo Pat Pedro Philip Pierre Preston Ramon Ravi Ray Rene "
        "Ricardo Rob Roberto Roderick Roland Ron Ronnie Roy Ruben Russell Sam Sean "
        "Sergio Seth Shane Shawn Sheldon Sidney Stan Stanley Sylvester Ted Theodore "
        "Toby Todd Tony Travis Trevor Troy Vernon Victor Vincent Wade Warren Wayne "
        "Wesley Wilbur Willie Zachary",
    },
    last=(
        "Abdi Abe Abendroth Abruzzi Acheson Adebayo Afolabi Agyeman Ahlgren Ahn Akerman "
        "Albaugh Alcantar Aldaco Alemu Almanza Almquist Alsup Altamirano Amadi Amaral "
        "Ambriz Anderegg Andrei Angstadt Antonopoulos Apgar Aquino Arbogast Archambault "
        "Arel Argueta Armentrout Arriaga Asante Asbury Aubuchon Auclair Ault Avila "
        "Axtell Babineaux Bacani Badillo Baek Baeza Bagby Balan Baltazar Bandy Banerjee "
        "Bantz Barbieri Barboza Barkley Bartelt Bartosz Barwick Bassham Batchelder "
        "Bechtold Beckstrom Bedard Behnke Bekele Benefiel Bergstrom Bernier Berube "
        "Beyer Bissell Bitner Blakeslee Blanchette Blount Boateng Bogdanov Bohn "
        "Bojorquez Bonilla Bontrager Borders Borland Bottoms Bowersox Bracken Bratton "
        "Brauer Brenneman Brewington Bridger Brisco Brodeur Brookshire Brownlee "
        "Budzinski Buenrostro Bullington Burdette Burgos Burnside Bussell Butterworth "
        "Byler Cabello Cadena Caldera Callender Calloway Cao Caputo Carbone Carlin "
        "Carmona Carrigan Castellano Ceballos Cha Champagne Chatterjee Chavarria Chiu "
        "Chmielewski Chukwu Ciobanu Clausen Clinkscales Cobos Constantine Coronado "
        "Correia Couture Covarrubias Croft Crutchfield Culpepper Cunha Cusick Cypher "
        "Czajka Dahlberg Dalessandro Dambrosio Danielson DeGraff Deckard Decoteau "
        "Delvecchio Demers Deschenes Deshpande Desjardins Diaz-Ortega Dimas Dizon Doan "
        "Dobbins Dorn Dossantos Doucette Dragan Drexler Dudek Duquette Dykstra Ebersole "
        "Edgington Eggers Ehrlich Eisenberg Ellsworth Endo Espiritu Etheridge Eze "
        "Fairbanks Falcon Fassett Favela Fehr Feliciano Fenner Ferraro Figueiredo "
        "Filipek Fitts Fong Frederickson Freitas Frey Friesen Fujii Fulcher Fultz "
        "Funderburk Furtado Galarza Galbraith Gamache Garces Gaspar Gatdula Gaughan "
        "Gearhart Gebre Giang Giddens Giordano Girard Gorski Gosselin Goto Gower "
        "Grabowski Gribble Griego Groves Guajardo Guevara Gutowski Haddock Hadjian "
        "Hafner Haggerty Haile Hammonds Hanlon Hannah Hara Harrigan Harshman Hauser "
        "Hayworth Heckman Hedrick Helms Hendershot Her Hernandez-Cole Herrick Hibbs "
        "Higginbotham Hixson Hofstetter Hollenbeck Hsu Inoue Ionescu Isbell Iyer Jama "
        "Jeong Kahale Kealoha Kebede Kekoa Kettler Kieffer Kitchens Knowlton Kolar "
        "Kondo Koontz Kostas Koval Kozak Kroll Kubiak Kulkarni Kuo Kuykendall Kwon "
        "Lachance Lacson Laframboise Landeros Lantz Lapointe Lavallee Layman Leal "
        "Lebron Leclair Lemay Lemieux Lemons Liang Liebert Lightfoot Lingle Lis Loftus "
        "Logsdon Lor Lovato Loveless Luo Luong Luttrell Lyles Macaraeg Madrigal Magana "
        "Maguire Mahaffey Majewski Makoa Malhotra Mansour Mariscal Marriott Mascarenas "
        "Matsui Mazza McCloskey McIntire McReynolds Meador Mears Medeiros-Silva Medlin "
        "Meehan Melnyk Menon Metzger Mielke Millican Mok Monahan Mondragon Moorehead "
        "Moquin Morgenstern Morrissey Moua Muncy Muniz Murillo Muse Nair Nakano Naranjo "
        "Nasser Neuman Nez Nichol Niemi Noh Obi Obrien Okada Olmstead Ontiveros Ornelas "
        "Outlaw Overstreet Owusu Pacheco-Lee Paige Paik Pangilinan Paquette Parris "
        "Patel-Rao Paulsen Pawlak Pedersen Peltier Penland Peoples Pepin Pesek Petrenko "
        "Petrie Petrosyan Pillai Pinkerton Pitre Poirier Popa Presnell Proulx "
        "Provencher Puente Pulido Quach Quiambao Rael Ramsdell Raposo Rathbun "
        "Ravenscroft Reddick Regalado Renaud Resendiz Reuter Ricard Rickert Riddle Ries "
        "Rioux Rizzo Robichaud Rodrigue Roebuck Romo Royer Ruckman Rusu Rutkowski Ryu "
        "Sabo Saddler Saito Saleh Samaniego Samples Sarkissian Sartin Savoie Saxena "
        "Schlegel Schott Schrader Schuler Sessions Shaheen Shevchenko Shin Shirey "
        "Shuler Sikora Simard Sirois Sison Smoot Snell Snider Soileau Sousa Sparkman "
        "Speer Springer Staley Stamper Stan Starkey Stavros Steger Stockton Stoltz "
        "Stoner Street Strunk Sublett Sulak Swan Swift Takeda Teel Teixeira Telles "
        "Tesfaye Tessier Theis Thibodeau Thiel Tibbs Tilley Timmons Tipton Tolbert "
        "Tolentino Tong Torgerson Toscano Trombley Trout Truong Tsai Tseng Tso Tsosie "
        "Turcotte Tyson Ueda Ulrich Umali Urbina Valdivia Vallejo Vasey Venkatesan "
        "Vergara Vieira Vlahos Volk Vue Wada Waldron Wallin Walston Waltman Warrick "
        "Warsame Webber Weidner Weller Westmoreland Wheelock Whipple Whitacre Wilbanks "
        "Wilkes Willard Willett Wimmer Windham Winkler Winn Woodbury Wrobel Wyant Yadav "
        "Yanez Yarbrough Yip Yoshida Younger Yousef Zajac Zhao Zheng De_Souza O'Keefe- "
        "Lund St_Germain"
    ),
    streets=(
        "Alder Court|E Kimball Avenue|Old Ferry Road|Sunnyslope Drive|N 14th Street|"
        "Gristmill Lane|Bay Meadow Drive|Larkspur Circle|County Road 9|Ashland Avenue|"
        "Windmill Way|S Harrison Street|Turnberry Court|Pinecone Trail|Franklin Pike|"
        "W 3rd Street|Church Hill Road|Canal Street|Highway 61 N|Crabapple Lane|"
        "Heather Glen Court|SW Marion Avenue|Rolling Acres Road|Bluff Street"
    ),
    places=(
        ("Slidell", "LA", "70458", "985"), ("Aberdeen", "SD", "57401", "605"),
        ("Bartlesville", "OK", "74003", "918"), ("Laramie", "WY", "82070", "307"),
        ("Marquette", "MI", "49855", "906"), ("Sandusky", "OH", "44870", "419"),
        ("Yankton", "SD", "57078", "605"), ("Barre", "VT", "05641", "802"),
        ("Astoria", "OR", "97103", "503"), ("Santa Maria", "CA", "93454", "805"),
        ("Sherman", "TX", "75090", "903"), ("Alpena", "MI", "49707", "989"),
        ("Batavia", "NY", "14020", "585"), ("Elko", "NV", "89801", "775"),
        ("Brunswick", "ME", "04011", "207"), ("Seguin", "TX", "78155", "830"),
    ),
    payers=(
        ("Blue Cross Blue Shield of North Carolina", "Blue Options", "YPP#########"),
        ("BCBSRI", "HealthMate Coast to Coast", "ZBM#########"),
        ("Anthem BCBS Missouri", "Blue Preferred HMO", "YRT###M#####"),
        ("CareFirst Administrators", "PPO", "CFA#######"),
        ("Highmark Wholecare", "Medicaid", "4########"),
        ("HMO Blue Texas", "Blue Essentials", "ZGJ#########"),
        ("MyBlue Health", "Bronze 402", "T2X#########"),
        ("HMO Louisiana", "Community Blue", "XUL#########"),
        ("Blue Cross and Blue Shield of Minnesota", "Aware", "XZA#########"),
        ("Blue Cross and Blue Shield of Nebraska", "NEtwork BLUE", "YBN#########"),
        ("AlohaCare", "QUEST Integration", "A#######"),
        ("University Health Alliance", "UHA 3000", "UH######"),
        ("Jefferson Health Plans", "Medicare Special", "JH#######"),
        ("Martin's Point Generations Advantage", "Prime HMO POS", "MP#######"),
        ("Commonwealth Care Alliance", "One Care", "5########"),
        ("Mass Advantage", "Basic HMO", "MA########"),
        ("Tufts Health Together", "ACO", "T#########"),
        ("Blue Benefit Administrators", "PPO Plan 2", "BBA#########"),
        ("CareSource Kentucky", "Humana CareSource", "1##########"),
        ("The Health Plan", "SecureChoice PPO", "H#######01"),
        ("MedMutual Advantage", "Choice HMO", "9#########"),
        ("Anthem Healthy Indiana Plan", "HIP Plus", "YRH##########99"),
        ("MHS Indiana", "Hoosier Care Connect", "1##########99"),
        ("Kaiser Permanente Southern California", "HMO 25", "00########"),
        ("Kaiser Permanente Mid Atlantic", "Signature HMO", "1#######"),
        ("Molina Healthcare of Utah", "Marketplace Gold", "00########"),
        ("Molina Healthcare of South Carolina", "Medicaid", "1########"),
        ("SelectHealth Medicare", "Essential HMO", "8########"),
        ("University of Utah Health Plans", "Healthy Preferred", "U########"),
        ("DMBA", "Deseret Choice", "7#######"),
        ("EMI Health", "Care Plus", "E########"),
        ("ATRIO Health Plans", "Special Needs", "AT#######"),
        ("PacificSource Medicare", "MyCare Rx 40", "8#########"),
        ("LifeWise Health Plan of Washington", "Essential Gold", "LWA#########"),
        ("Partnership HealthPlan of California", "Medi-Cal Managed Care", "9#######B"),
        ("Alameda Alliance for Health", "Group Care", "00#######"),
        ("Santa Clara Family Health Plan", "SCFHP DualConnect", "9#######D"),
        ("Health Plan of San Joaquin", "HealthReach", "9#######E"),
        ("Kern Family Health Care", "Medi-Cal", "9#######F"),
        ("Brand New Day", "Harmony Choice", "BN######"),
        ("Driscoll Health Plan", "STAR Kids", "5########"),
        ("KelseyCare Advantage", "Rx HMO", "K########"),
        ("BlueCare Tennessee", "TennCare", "ZEC#########"),
        ("VIVA Medicare", "Plus", "V########01"),
        ("Florida Health Care Plans", "Triple Option", "F#######"),
        ("Doctors HealthCare Plans", "Gold", "DH######"),
        ("Optimum HealthCare", "Platinum Rewards", "OP########"),
        ("First Choice by Select Health", "Healthy Connections", "9#########"),
        ("Optima Health", "OptimaFit Silver", "7#######01"),
        ("Innovation Health", "Leap Everyday", "W#########"),
        ("Johns Hopkins Advantage MD", "Plus PPO", "JM#######"),
        ("EmblemHealth GHI", "CBP", "K#########"),
        ("1199SEIU Benefit Funds", "National", "1#########"),
        ("MagnaCare", "PPO Access", "MG########"),
        ("Prevea360 Health Plan", "Select 30", "PV#######"),
        ("Group Health Cooperative of Eau Claire", "BadgerCare Plus", "0#########"),
        ("Medical Associates Health Plans", "HMO Choice", "MH######"),
        ("South Country Health Alliance", "SeniorCare Complete", "SC#######"),
        ("Medica with CHI Health", "Elevate", "3########"),
        ("Aetna Better Health of Kansas", "KanCare", "00########"),
        ("CommunityCare Oklahoma", "Senior Health Plan", "CC########"),
        ("Oklahoma Complete Health", "SoonerSelect", "B########"),
        ("Presbyterian Centennial Care", "Turquoise", "1########"),
        ("UnitedHealthcare Rocky Mountain", "Colorado Doctors Plan", "9########"),
        ("UHC Bind", "Plan B", "8########"),
        ("United Healthcare Choice EPO", "Choice EPO", "9########"),
        ("UHC Medicare Patriot", "PPO no Rx", "9########"),
        ("Aetna Choice POS Open Access", "Choice POS II", "W#########"),
        ("Aetna Medicare Value Plus", "HMO POS", "MEB#######"),
        ("Cigna Pathwell", "PPO", "U########"),
        ("Cigna Healthcare Open Access", "OAP", "U########"),
        ("Humana Gold Plus H5619", "HMO", "H########"),
        ("Humana USAA Honor Giveback", "PPO", "H########"),
        ("Wellcare Patriot Giveback", "HMO", "1#######"),
        ("Devoted Core", "HMO", "D######"),
        ("Medicare Part B Ohio", "Original Medicare", "#CD#EF#GH##"),
        ("Medicare Part B Texas", "Original Medicare", "#TE#UF#VG##"),
        ("Medicare Part B California", "Original Medicare", "#PN#QP#RQ##"),
        ("TRICARE Retired Reserve", "Select", "4#########"),
        ("TRICARE Young Adult", "Prime", "6#########"),
        ("Teamcare", "Plan 7", "TC#######"),
        ("Operating Engineers Local 139", "Health Benefit Fund", "OE######"),
        ("Plumbers and Pipefitters Welfare Fund", "Plan A", "PP######"),
        ("Sheet Metal Workers Health Plan", "Actives", "SM######"),
        ("GEHA Elevate", "Elevate Plus", "1#######"),
        ("Compass Rose Benefits", "High", "CR#######"),
        ("Blue Cross Service Benefit Plan", "Basic Option", "R########"),
        ("Nevada Medicaid", "Fee for Service", "00#########"),
        ("Wisconsin ForwardHealth", "BadgerCare", "7#########"),
        ("Utah Medicaid", "Traditional", "0#########"),
        ("Allied National", "Freedom Bridge", "AN######"),
        ("Personify Health", "Open PPO", "PH########"),
        ("Healthgram", "PPO", "HG#######"),
        ("Medcost Benefit Services", "Ultra PPO", "MC#######"),
        ("Nova Healthcare Administrators", "Standard", "NV#######"),
    ),
    offices=(
        "Family Medicine|Orthopedics|Primary Care|Internal Medicine|Sports Medicine|Neurology"
    ),
    office_names=(
        "Alderbrook|Almond|Bayfront|Bellflower|Brambleton|Briargate|Broadmoor|Buckeye|"
        "Canyon|Catalpa|Deerfield|Eagle|Flagstone|Greystone|Hickory|Homestead|Huntington|"
        "Larkin|Laurel|Lonestar|Meadowlark|Mountain|Newbury|Oxbow|Pathway|Pelican|"
        "Primrose|Redbud|Redstone|Sugar|Summerfield|Timber|Union|Valor|Verbena|Vista|"
        "Walnut|Whitewater|Winterset|Zephyr|Bluewater|Cardinal|Juniper|Aspenwood|"
        "Cottonfield|Wrenfield|Ambercrest|Riverstone|Lockwood|Harborside|Rockledge|"
        "Compass|Foxtail|Hollybrook|Ivyland|Kestrel|Lambert|Maitland|Nolan|Orchardview|"
        "Pemberton|Quarry|Rosewater|Thornhill|Umber|Vinewood|Westerly"
    ),
    conditions="unseen.yaml",
    groups=("#######", "0#####", "##-#####", "G####", "#####", "PL####A"),
    ungrouped=(
        "AlohaCare",
        "Partnership HealthPlan of California",
        "Kern Family Health Care",
        "Driscoll Health Plan",
        "First Choice by Select Health",
        "South Country Health Alliance",
        "Oklahoma Complete Health",
        "Presbyterian Centennial Care",
        "Medicare Part B Ohio",
        "Medicare Part B Texas",
        "Medicare Part B California",
        "TRICARE Young Adult",
        "Nevada Medicaid",
        "Wisconsin ForwardHealth",
        "Utah Medicaid",
    ),
)  # fmt: skip

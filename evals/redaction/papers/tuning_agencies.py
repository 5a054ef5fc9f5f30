"""Notes used while tuning: what reaches a clinic from outside."""

TEMPLATES: tuple[str, ...] = (
    """{Summary of Care} (text part)        via Direct: [EMAIL:direct] to [EMAIL:other_email]
document id [ACCOUNT:call_no]        created [DATE:sent1]

Person .......... [NAME:last_first]        sex F        born [DATE:dob]
Identifiers ..... [MRN:mrn] ([FACILITY:hospital]); [SSN:ssn] (SSA); [MEMBER_ID:member] ({~payer})
Home ............ [ADDRESS:street], [CITY:city], [-:state] [ZIP:zip] -- tel [PHONE:phone]
Guardian ........ [RELATIVE:kin_full], [PHONE:phone2]
Author .......... [PROVIDER:provider_full], MD, NPI [NPI:npi]

ALLERGIES ....... {~ccd_allergy}
PROBLEMS ........ {~ccd_problem} (active, noted [DATE:date2])
                  {~ccd_problem} (active, noted [DATE:date3])
MEDICATIONS ..... {~ccd_drug}
                  {~ccd_drug}
                  {~ccd_drug}, stopped [DATE:date4]
PROCEDURES ...... {~ccd_procedure}, [DATE:month]
DEVICES ......... {~ccd_device}, UDI [DEVICE:device]
RESULTS ......... {~ccd_result}; {~ccd_result}; {~ccd_result}
VITALS .......... {~ccd_vital}; {~ccd_vital}
SOCIAL .......... {~ccd_social}. Retired from [EMPLOYER:employer]. Widow of [RELATIVE:kin2_full]. Mother died at [AGE:old_age].
FUNCTION ........ {~ccd_function}
REFERRAL ........ [FACILITY:facility], [NAME:first] [NAME:last], {~ccd_ask}, before [DATE:spoken5]
""",
    """INDEPENDENT MEDICAL EXAMINATION
Examinee: [NAME:junior]                                     Claim: [ACCOUNT:claim]
Examined: [DATE:date1], 9:20 to 10:35, at [ADDRESS:street], [CITY:city2]
Examiner: [PROVIDER:colleague_full], D.O., [-:state] license [LICENCE:licence]
Requested by: [OTHER:clerk_full], {~ime_payer}            Identity: driver license [LICENCE:dl] shown

HISTORY. [NAME:titled], right handed, employed by [EMPLOYER:employer] since [-:year], states that on [DATE:date2] {~ime_accident} at the yard in [CITY:city]. A coworker, [OTHER:other_full], drove him in a company truck ([VEHICLE:plate]) to [FACILITY:hospital], record [MRN:mrn]. He has had {~ime_care} with [PROVIDER:therapist_last] at [FACILITY:facility]. His wife [RELATIVE:relative] dresses him. A prior claim, [-:year], concerned {~ime_prior}.

REVIEWED. {~ime_record} of [DATE:date3]; {~ime_record} of [DATE:date4]; 41 minutes of video made on the [DATE:day].

EXAMINATION. {~ime_exam}. {~ime_exam}. {~ime_exam}. {~ime_signs}.

OPINION. 1. {~ime_dx}. 2. {~ime_cause}. 3. MMI was reached on [DATE:spoken5]. 4. Impairment {~ime_rating}. 5. {~ime_therapy}. 6. Restrictions: {~ime_limit}.

Mr./Ms. [NAME:last] was told that no treatment relation exists. Present throughout: [RELATIVE:kin_full], cousin; interpreter no. [LICENCE:badge].
Invoice [ACCOUNT:ticket], tax id [ACCOUNT:ein]. Copy: [OTHER:officer_full], counsel, [EMAIL:other_email]
""",
    """[FACILITY:agency]                                   Phone [PHONE:pphone]  Fax [PHONE:pfax]
TRANSFER TO OUTPATIENT                              SOC [DATE:date1]   D/C [DATE:date2]   Cert [DATE:span]
Pt [NAME:last_first_caps]      HIC [MEMBER_ID:member]      MR [MRN:mrn]      HH claim {~payer}
Lives [ADDRESS:street] (key box [ACCOUNT:code]), [CITY:city] [ZIP:zip4], w/ [RELATIVE:relative_full]; niece [RELATIVE:kin_first] [PHONE:phone2] evenings
Primary {~hh_dx}      Other {~hh_dx}; {~hh_dx}
OASIS-E   M1800 {~oasis}   M1830 {~oasis}   M1850 {~oasis}   M1860 {~oasis}   GG0170I {~gg}   GG0170M {~gg}
Falls since SOC: 1, [DATE:short3], {~hh_fall}. EMS run [ACCOUNT:ticket].
Wound {~hh_wound}, last measured [DATE:short4] by [PROVIDER:tech_full], LVN
Rx changes [DATE:short5] per Dr [PROVIDER:provider_last]: {~hh_rx}; {~hh_rx}
Teaching done with [NAME:called] and caregiver: {~hh_teach}; {~hh_teach}
Equipment stays: {~hh_gear} ([DEVICE:device]), rented; pick up from [OTHER:other_full], 2 doors down
Goals not met: {~hh_goal}; {~hh_goal}
Why outpatient: [NAME:first] is no longer homebound since [DATE:spoken6], drives a Buick, plate [VEHICLE:plate], to bingo in [CITY:city2]
[NAME:caps_last] pt signed. RN case mgr [PROVIDER:colleague_full]. PT [PROVIDER:therapist_full], [LICENCE:licence]
""",
    """Eligibility inquiry result                    run [DATE:sent2] by [PROVIDER:tech_first] from [IP:ip]
{~payer}   trace [ACCOUNT:call_no]   provider [FACILITY:facility] [NPI:npi]
Subscriber     [RELATIVE:relative_full]   [DATE:holder_born]   ID [MEMBER_ID:member]   Grp [GROUP:group] [EMPLOYER:employer]
Dependent      [NAME:full]   02   [DATE:dob]   [ADDRESS:street] / [CITY:city] / [-:state] / [ZIP:zip]
Status         1 Active coverage   eligible from [DATE:date1]   {~plan_product}
AE PT          {~benefit}   {~benefit}   {~benefit}
AE PT          {~visits_cap}   used 7   [DATE:date2]
CQ             {~cq}
MSG            {~portal_msg}
COB            Medicare is secondary [MEMBER_ID:member2], from [DATE:date3]
PCP on file    [PROVIDER:provider_last], [PROVIDER:provider_first], [PHONE:pphone]
--- call log, same day ---
rep [OTHER:clerk_first] [OTHER:clerk_last], ext on [PHONE:phone_ext], call no. [ACCOUNT:ticket]. States {~rep_said} for {~rep_code}. Retro ok until [DATE:spoken4]. Told [NAME:last] by text, [PHONE:phone]; mother-in-law [RELATIVE:kin_full] pays the {~rep_pay}. Login for member site: [URL:url]
""",
    """[SCHOOL:school] SPECIAL SERVICES            IEP / 504 excerpt for outside provider
Student [NAME:first] [NAME:last] ("[NAME:called]")      DOB [DATE:child_dob]      State student no. [ACCOUNT:account]
School [SCHOOL:school]      Grade {3}      Case manager [OTHER:officer_full]      Meeting [DATE:date1]
Parents [RELATIVE:relative_full] ([PHONE:phone]) / [RELATIVE:kin_full] ([EMAIL:email]); foster sibling [RELATIVE:kin2_first]
Eligibility  {~iep_category}      Medical {~iep_dx}, per [PROVIDER:provider_full], [FACILITY:hospital]
Present levels  {~iep_level}. {~iep_level}. {~iep_test} ([DATE:date2]).
Annual goal  By [DATE:date3], [NAME:first] will {~iep_goal} in 4 of 5 trials.
Annual goal  By [DATE:date3], [NAME:first] will {~iep_goal} with {~iep_help}.
Services  PT {~iep_minutes}, from [DATE:span], by [PROVIDER:colleague_full]
Accommodations  {~iep_accommodation}; {~iep_accommodation}
Bus  No. 44 with lift, stop at [ADDRESS:street]; aide [OTHER:other_first]
Evacuation chair tag [DEVICE:device]. Medicaid billing {~payer} [MEMBER_ID:member], consent on [DATE:short5]
Outside PT [PROVIDER:therapist_first] asked on [DATE:spoken6] that we {~iep_asked}. Team said yes. No photo of [NAME:last] on the class page.
""",
    """CERTIFICATION OF HEALTH CARE PROVIDER (FMLA), Section III continued
1. Employee                [NAME:middle]          HR file [ACCOUNT:account]
   Employer and contact    [EMPLOYER:employer], [OTHER:clerk_full], [PHONE:phone_ext]
   Employee's mail         [ADDRESS:box], [CITY:city] [ZIP:zip]          Last 4 [SSN:ssn4]
2. Provider                [PROVIDER:provider_full], [FACILITY:facility2]; therapist [PROVIDER:therapist_full], lic. [LICENCE:licence]
3. Condition began         [DATE:date1]          Probable duration    {~fmla_long}
4. Hospital stay           [FACILITY:hospital], [DATE:span]
5. Medical facts           {~fmla_fact}; {~fmla_fact}
6. Treatment               {~fmla_treat}, plus PT {~fmla_pt}; next [DATE:date2]
7. Functions not possible  {~fmla_cannot}; {~fmla_cannot}
8. Flare ups               {~fmla_flare}
9. Care for a relative     [RELATIVE:kin_full], father, age [AGE:old_age], {~fmla_kin}
10. Return                 full duty [DATE:spoken3]; modified from [DATE:short4]: {~fmla_modified}
Signed [DATE:date3]     e-mail to [EMAIL:other_email]     plan {~payer}, claim [ACCOUNT:claim]
HR stamp: received [DATE:sent4], scanned by [OTHER:other_last]; [NAME:last]'s badge [LICENCE:badge] off until then
""",
    """OPERATIVE REPORT
[FACILITY:hospital]          OR 6
NAME: [NAME:last_first_caps]          MR#: [MRN:mrn]          ACCT: [ACCOUNT:account]          BORN: [DATE:dob]
DATE: [DATE:date1]          D: [DATE:sent1]  T: [DATE:sent2]  /[PROVIDER:tech_last]
SURGEON: [PROVIDER:provider_full], M.D.     FIRST ASSISTANT: [PROVIDER:colleague_full], PA-C     ANESTHESIA: {~op_anesthesia}, Dr. [PROVIDER:therapist_last]
PREOP DX: {~op_dx}          POSTOP DX: Same.
PROCEDURE: {~op_procedure}, {~op_side}
IMPLANTS: {~op_implant}, [DEVICE:device2]; {~op_implant}, [DEVICE:device]
TOURNIQUET: {~op_tourniquet}          EBL: {~op_ebl}
INDICATIONS: [NAME:titled] hurt this joint {~op_how} in [CITY:city2] on [DATE:date2] and failed {~op_failed}.
FINDINGS: {~op_finding}. {~op_finding}.
DESCRIPTION: After time out, at which [NAME:first] [NAME:last] and the {~op_side} side were confirmed, {~op_step}. {~op_step}. {~op_closing}.
PLAN: {~op_plan}. PT on [DATE:spoken3] at [FACILITY:facility]. {~op_protocol}. Husband [RELATIVE:relative] was phoned at [PHONE:phone2] by 11:40. Sutures out [DATE:short4]. {~payer} case [ACCOUNT:request].
""",
)

POOLS: dict[str, tuple[str, ...]] = {
    "payer": ("Medica", "Health Net", "Oscar Health", "Blue Cross Blue Shield of Texas", "Humana Choice PPO", "Aetna Whole Health", "UnitedHealthcare Community Plan", "Cigna LocalPlus", "WellCare Giveback", "Molina Marketplace", "Railroad Medicare"),
    "ccd_allergy": ("codeine, hives", "no known drug allergies", "iodinated contrast, wheeze", "ibuprofen, GI bleed"),
    "ccd_problem": ("Parkinson disease, Hoehn and Yahr 2.5", "Osteoarthritis of left hip, M16.12", "Atrial flutter", "Chronic kidney disease stage 3b", "Lumbar stenosis with claudication", "Type 2 diabetes, A1c 7.9"),
    "ccd_drug": ("carbidopa-levodopa 25/100 tid", "metoprolol succinate 50 mg daily", "warfarin 3 mg, INR goal 2-3", "tramadol 50 mg q8h prn", "alendronate 70 mg weekly", "insulin glargine 18 units"),
    "ccd_procedure": ("Total hip replacement, left", "Kyphoplasty L1", "CABG x 3", "Laminectomy L3-L5"),
    "ccd_device": ("Dual mobility acetabular cup", "Loop recorder", "Deep brain stimulator, bilateral STN", "IVC filter"),
    "ccd_result": ("creatinine 1.6 mg/dL", "vitamin D 19 ng/mL", "DXA T-score -2.8 at the neck", "platelets 141", "ejection fraction 40%", "hemoglobin 10.4"),
    "ccd_vital": ("BP 136/72 sitting, 112/64 standing", "weight 61.2 kg", "SpO2 94% on room air", "pulse 58, irregular"),
    "ccd_social": ("Former smoker, 20 pack years", "One glass of wine a day", "Walks the dog twice daily", "Lives on the second floor"),
    "ccd_function": ("Timed Up and Go 19 s, dual task 26 s", "Barthel 75/100", "Needs contact guard on stairs", "SPPB 6 of 12"),
    "ccd_ask": ("LSVT BIG, four times a week", "evaluate for falls, 97163", "gait and balance 2x8", "posterior hip precautions, progress WBAT"),
    "ime_payer": ("Berkshire Hathaway Homestate", "CNA", "Zurich North America", "AmTrust", "EMC Insurance"),
    "ime_accident": ("a chain hoist slipped and pulled the right arm into extension", "he stepped into a trench and twisted the left knee", "a pallet struck the low back", "the forklift tipped, ejecting him"),
    "ime_care": ("34 sessions of therapy", "two epidural injections and traction", "a subacromial injection, then PT", "12 chiropractic visits"),
    "ime_prior": ("a lumbar strain", "the opposite shoulder", "bilateral carpal tunnel syndrome", "a rib fracture"),
    "ime_record": ("MRI of the lumbar spine", "EMG of the right arm", "the physical therapy notes", "the job description, DOT 921.683-050", "an operative note"),
    "ime_exam": ("Shoulder flexion was 95 degrees actively and 150 passively", "Girth of the thigh was 48 cm right, 45.5 left", "Deep tendon reflexes were 2+ and symmetric", "Two-point discrimination was 9 mm at the index", "Lachman was 2B with a soft end point", "Straight leg raise was negative at 75 degrees seated", "Jamar testing gave a flat curve"),
    "ime_signs": ("Waddell 4 of 5", "Hoover was positive", "No symptom magnification was seen", "Jerking give-way weakness was noted"),
    "ime_dx": ("Lumbar sprain, resolved", "Partial articular-sided supraspinatus tear", "ACL insufficiency, left", "CRPS type I is not supported by Budapest criteria"),
    "ime_cause": ("Causation is more likely than not", "The degenerative changes predate the event", "Apportion 40% to the fall"),
    "ime_rating": ("5% of the whole person, DRE II", "11% upper extremity, AMA Guides 6th edition", "zero"),
    "ime_therapy": ("No further skilled therapy is needed", "Six visits of work hardening are reasonable", "Home exercise with bands suffices"),
    "ime_limit": ("no lifting above 20 lb from the floor", "no overhead reach on the right", "sit or stand at will", "no limits"),
    "hh_dx": ("I63.411 CVA, R MCA", "Z47.1 aftercare, joint replacement", "J44.1 COPD with exacerbation", "E11.42 diabetic polyneuropathy", "S72.141D intertroch fx, R femur", "I50.32 diastolic CHF"),
    "oasis": ("01", "02", "03", "00"),
    "gg": ("04", "05", "03", "88"),
    "hh_fall": ("off the commode, skin tear L elbow", "tripped on O2 tubing, no injury", "knees buckled at the sink"),
    "hh_wound": ("sacral stage 2, 1.8 x 0.9 cm", "R heel DTI, intact", "incision approximated, 22 staples", "none open"),
    "hh_rx": ("furosemide up to 40 mg", "amlodipine held for SBP under 100", "start Lyrica 75 mg bid", "Lovenox finished", "O2 to 3 L with activity"),
    "hh_teach": ("pursed lip breathing", "car transfer with a garbage bag", "hip kit, sock aid", "foot checks with a mirror", "tub bench entry"),
    "hh_gear": ("trapeze bar", "oxygen concentrator, 5 L", "bariatric commode", "hospital bed, semi-electric"),
    "hh_goal": ("ascend 12 stairs with one rail", "walk 300 ft on 2 L", "Tinetti above 24", "rise from a 17 inch seat", "don TED hose unaided"),
    "plan_product": ("EPO Bronze 6500", "POS II, self-funded", "HMO-SNP", "PPO Silver, CSR 87"),
    "benefit": ("coins 20% after deductible", "copay $40 specialist", "deductible $1,500, $612 met", "OOP max $6,350", "INN copay $0", "auth or cert required Y", "OON 50%"),
    "visits_cap": ("30 visits per calendar year, PT/OT combined", "60 visits per benefit period", "20 visits, then medical review", "unlimited, medical necessity"),
    "cq": ("rehab benefit excludes massage 97124", "telehealth PT not covered", "habilitative limit separate", "chiropractic counts toward the cap"),
    "portal_msg": ("PRECERT VIA AVAILITY AFTER VISIT 6", "NO REFERRAL FROM PCP NEEDED", "UNITS REVIEWED BY NATIONAL IMAGING ASSOCIATES", "EVAL CODES EXEMPT 97161-97163"),
    "rep_said": ("no precert at the outpatient hospital", "precert after the 8th visit", "a per-code review", "an exclusion for maintenance"),
    "rep_code": ("97110 and 97530", "97140, 97112", "97161 thru 97164", "S9090 and 97012"),
    "rep_pay": ("$55 copay", "coinsurance", "late fee", "deductible by HSA"),
    "iep_category": ("Orthopedic Impairment", "Other Health Impairment", "Multiple Disabilities", "504 only, mobility"),
    "iep_dx": ("spastic diplegia, GMFCS II", "spinal muscular atrophy type 3", "L4 myelomeningocele with VP shunt", "arthrogryposis", "juvenile idiopathic arthritis, both knees"),
    "iep_level": ("Climbs the bus steps marking time", "Walks 400 ft in Kaye walker", "Falls twice per recess", "Sits tailor style 4 min without prop", "Propels chair on gravel 20 ft"),
    "iep_test": ("BOT-2 balance scale score 6", "PEDI-CAT mobility T 31", "School Function Assessment 54", "6MWT 288 m"),
    "iep_goal": ("open the cafeteria door", "step over a 6 inch hurdle", "transfer from floor to stand", "carry a tray 30 ft", "keep pace with the line"),
    "iep_help": ("one verbal prompt", "standby assist", "a reverse walker", "hand on the rail"),
    "iep_minutes": ("30 minutes, 2x weekly", "60 min per month, consult", "45 min weekly, push-in"),
    "iep_accommodation": ("slant board", "early release from class", "adapted PE", "stander 40 min a day", "cushioned stool", "second set of textbooks"),
    "iep_asked": ("check the AFO fit after lunch", "limit squat jumps", "keep the stander at 20 degrees abduction", "log spasms"),
    "fmla_long": ("10 to 12 weeks", "lifelong, episodic", "until 6 months post-op", "through the second trimester"),
    "fmla_fact": ("bimalleolar ankle fracture with ORIF", "relapsing MS with leg spasticity", "posterior spinal fusion T10-L2", "stage IIIA breast cancer, ALND", "pubic symphysis diastasis", "trimalleolar hardware infection"),
    "fmla_treat": ("infusion q4 weeks", "non-weight bearing in a boot", "IV cefazolin by PICC", "radiation, 25 fractions"),
    "fmla_pt": ("3 times a week for 6 weeks", "twice weekly, 45 min", "weekly, then monthly"),
    "fmla_cannot": ("kneel or crawl", "lift over 10 pounds", "stand longer than 15 min", "drive a commercial vehicle", "type more than 1 hour"),
    "fmla_flare": ("2 per month, 1 to 3 days each", "none expected", "heat related, half a day"),
    "fmla_kin": ("vascular dementia, needs lifts", "hip fracture, needs transfers", "home hospice"),
    "fmla_modified": ("4 h days, seated, leg up", "no ladders, 15 lb", "remote work, breaks each hour"),
    "op_anesthesia": ("interscalene block and general", "spinal with adductor canal block", "MAC with local", "Bier block"),
    "op_dx": ("Full-thickness rotator cuff tear", "Varus gonarthrosis, Kellgren-Lawrence IV", "Displaced midshaft clavicle fracture", "Zone II flexor laceration, ring finger", "Femoroacetabular impingement"),
    "op_procedure": ("Arthroscopic double-row cuff repair with biceps tenodesis, 29827 and 29828", "Cemented total knee arthroplasty, 27447", "ORIF with superior plate, 23515", "FDP repair, four-strand, 26356", "Hip arthroscopy with femoroplasty, 29914"),
    "op_side": ("left", "right"),
    "op_implant": ("SwiveLock 4.75 mm", "posterior stabilized femur size 5", "6-hole LCP plate", "12 mm polyethylene", "3-0 FiberLoop"),
    "op_tourniquet": ("58 min at 275 mmHg", "not inflated", "31 min at 250"),
    "op_ebl": ("75 mL", "scant", "250 cc"),
    "op_how": ("lifting a transmission", "in a bicycle crash", "catching a falling child", "on a table saw"),
    "op_failed": ("12 weeks of therapy and two cortisone shots", "NSAIDs and unloader bracing", "sling care", "activity change"),
    "op_finding": ("Bone on bone medially with eburnation", "L-shaped tear, 2.8 cm, mobile", "Type II SLAP fraying", "80% of the FDP cut, FDS intact", "Butterfly fragment", "Labrum stable after trimming the cam"),
    "op_step": ("a deltopectoral interval was developed", "portals were made and the bursa was excised", "the extension gap was balanced with a 10 mm spacer", "an epitendinous 6-0 Prolene stitch was run", "lag screws held the fragment"),
    "op_closing": ("Closed in layers with 2-0 Vicryl and Monocryl", "Staples, Aquacel, cryo cuff", "Dorsal blocking splint, wrist at 20 degrees of flexion"),
    "op_plan": ("Sling with abduction pillow x 6 wk", "WBAT with walker, ASA 81 bid", "NWB upper limb, pendulums", "Duran protocol from day 4"),
    "op_protocol": ("Passive ER to 30 only", "Flexion 0-90 by week 2", "No active grip for 4 weeks", "Isometrics at week 6"),
}  # fmt: skip

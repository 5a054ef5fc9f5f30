"""Notes used while tuning: what a clinic writes down in its own day."""

from evals.redaction.papers.tuning_agencies import POOLS as FROM_OUTSIDE

TEMPLATES: tuple[str, ...] = (
    """LETTER OF MEDICAL NECESSITY: {GROUP 3 POWER WHEELCHAIR}
For [NAME:full], [DATE:dob], [MEMBER_ID:member], {~payer}.   Seating clinic of [DATE:date1]: [PROVIDER:therapist_full], PT, ATP; [PROVIDER:provider_full], MD; supplier [OTHER:other_full], of the shop in [CITY:city2].

[NAME:titled] lives at [ADDRESS:street] in [CITY:city] with [RELATIVE:relative_full] and a grandfather of [AGE:old_age]. {~chair_dx}. The present chair, [DEVICE:device], came in [-:year] through [EMPLOYER:employer]'s plan and {~chair_broken}.

Mat exam: {~mat}; {~mat}; {~mat}.
Sitting: {~sitting}. Skin: {~skin}. Tone: {~tone}.
Home: door 31", ramp 1:12, measured [DATE:short2] by [PROVIDER:tech_first]. Transport: van, VIN [VEHICLE:vin].
Tried on [DATE:spoken3] and ruled out: {~ruled_out}; {~ruled_out}.

   item asked for                     why
   {~chair_part}          {~chair_why}
   {~chair_part}          {~chair_why}
   {~chair_part}          {~chair_why}

When [NAME:first] was left in the old chair, [DATE:date2] to [DATE:date3], a nurse of [FACILITY:agency] found {~sore}. Trial video: [URL:url]. Quote [ACCOUNT:ticket]. Concur: [PROVIDER:provider_last], NPI [NPI:npi], [DATE:date4].
""",
    """ACCT [ACCOUNT:account]   [NAME:last_first]   resp party: [RELATIVE:relative_full] (ex-husband)   [ADDRESS:box] [CITY:city] [-:state] [ZIP:zip]
posted      dos         tx                                             chg       pd       bal
[DATE:short1]        [DATE:date1]     {~charge}                      85.00    41.20    43.80
[DATE:short1]        [DATE:date1]     {~charge}                       62.00     0.00   105.80
[DATE:short2]        [DATE:date2]     {~adjustment}           -17.44             88.36
[DATE:short3]        --          stmt 3 returned, new addr [ADDRESS:street]
[DATE:short4]        [DATE:date3]     {~charge}, {~payer} says {~ledger_denial}, clm [ACCOUNT:claim]
[DATE:short5]        --          card ending [ACCOUNT:card4], name on card [RELATIVE:kin_full], online from [IP:ip], conf [ACCOUNT:code]
NOTES
 [PROVIDER:tech_first] [DATE:short3]: lm at [PHONE:phone] and at work ([EMPLOYER:employer]). pt's dad called back from [PHONE:phone2], wants itemized to [EMAIL:email]. he says {~ledger_says}
 [PROVIDER:tech_first] [DATE:short4]: [NAME:first] has new ins as of [DATE:spoken4]: id [MEMBER_ID:member2] grp [GROUP:group]. old one termed. {~ledger_do}
 [OTHER:clerk_first] at the agency [DATE:short6]: file no. [ACCOUNT:ticket], ssn on file [SSN:ssn], skip trace plate [VEHICLE:plate]. do NOT send the chart, only {~ledger_send}
 [PROVIDER:therapist_first]: [NAME:last] told me at visit {9} the shoulder is {~ledger_clin}, pls no hard call, [NAME:titled] lost a brother, [RELATIVE:kin2_first], on the [DATE:day]
""",
    """LYMPHEDEMA & ONCOLOGY REHAB                                  [DATE:date1]  8:40-9:35
[NAME:hyphened]   #[MRN:mrn]   b. [DATE:dob]   onc [PROVIDER:provider_full], [FACILITY:facility2]
S: {~onc_history}, finished [DATE:date2]. "{~onc_words}." Flew back from [CITY:city2] on [DATE:spoken1], sleeve off on the plane. Daughters [RELATIVE:kin_first] and [RELATIVE:kin2_first] do the wraps; wife [RELATIVE:relative] squeamish. On {~onc_drug}.
O: Stemmer {~stemmer}. ISL {~isl}. {~girth}. {~girth}. Skin {~onc_skin}. {~cords}. L-Dex {~ldex}. Shoulder: {~onc_rom}; {~onc_rom}. FACT-B {~fact}. Port R chest, card no. [DEVICE:device].
Tx: {~mld}; {~bandage}; {~onc_ex}. Min: {~onc_min}.
A: {~onc_assess}. LLIS {~llis}. Precautions {~onc_caution}.
P: 4x/wk to [DATE:spoken3], then garment: {~garment}, ordered [DATE:short4] from [OTHER:other_full], [PHONE:phone3], ref. [ACCOUNT:ticket]. {~payer} wants photos; [NAME:first] agrees to arm only, no face. Pump loaner [DEVICE:device2].
[NAME:initials] asked that [EMPLOYER:employer] not hear of it. E-signed, [PROVIDER:therapist_full], CLT-LANA, [LICENCE:licence], [DATE:sent3]
""",
    """class: Steady Steps (balance)   leader [PROVIDER:therapist_full]   site: pool room, [FACILITY:facility]   week of [DATE:date1]
no,name,age,ride,pre,post,watch
1,[NAME:full],81,son [RELATIVE:kin_first] [PHONE:phone],{~pre_test},{~post_test},{~watch}
2,[OTHER:other_full],[AGE:old_age],Access van [VEHICLE:plate],{~pre_test},{~post_test},{~watch}
3,[OTHER:other2_full],77,walks from [ADDRESS:street],{~pre_test},{~post_test},{~watch}
4,[RELATIVE:kin_full] (sister-in-law of [NAME:last]),74,w/ [NAME:first],{~pre_test},{~post_test},{~watch}
absent [DATE:short2]: no. 2, {~absent}; absent [DATE:short3]: [NAME:first_initial], {~absent}
sub on [DATE:spoken4]: [PROVIDER:colleague_full], PTA, [LICENCE:licence]
set: {~set}; {~set}; {~set}
event [DATE:short5] 10:20: [NAME:caps_last] {~class_event}; {~vital_now}; rested 6 min; [PROVIDER:tech_first] called [RELATIVE:relative_full], [PHONE:phone2]
grant no. [ACCOUNT:code] ([CITY:county] on Aging), fee by {~payer} for no. 1, [MEMBER_ID:member], code {~class_code}
photos for [URL:url]: all but no. 1 signed
""",
    """{CHART AUDIT, MEDICARE B}      reviewer [OTHER:officer_full]      pulled [DATE:date1]      chart of [NAME:last_first_caps]
MBI [MEMBER_ID:member]    acct [ACCOUNT:account]    POC [DATE:span]    treating [PROVIDER:therapist_last] / PTA [PROVIDER:tech_last]
(Y, N or NA)

 1 N  POC certified within 30 days of {97162}? sent to Dr [PROVIDER:provider_last] [DATE:date2], back [DATE:date3], fax [PHONE:pfax]
 2 Y  {~audit_item}: {~audit_found}
 3 N  {~audit_item}: {~audit_found}
 4 Y  Progress report by visit 10? visit 10 was [DATE:short4], written [DATE:short5]
 5 N  {~audit_units}
 6 Y  {KX} after threshold, since [DATE:spoken4]
 7 N  Wrong paper in chart: driver's license of [OTHER:other_full], [LICENCE:dl], [ADDRESS:street]; also a WC form of [EMPLOYER:employer2] with SSN [SSN:ssn]. Removed, ticket [ACCOUNT:ticket].
 8 Y  Name matches card? card says [NAME:junior], chart says [NAME:full], wife [RELATIVE:relative] signs
 9 N  {~audit_item}: {~audit_found}
10 Y  {~audit_goal}
Refund: {~audit_refund}, ICN [ACCOUNT:claim], MAC [ACCOUNT:call_no]
To [PROVIDER:therapist_first] by [DATE:date5]: addend note of [DATE:short2], do not alter. [NAME:titled]'s brother-in-law [RELATIVE:kin_full], a lawyer in [CITY:city2], asked for the audit trail at [EMAIL:email].
""",
    """TELEHEALTH VISIT, auto captions            room [URL:url]    started [DATE:sent2]    pt ip [IP:ip]
[PROVIDER:therapist_first]: Morning [NAME:first], can you hear me? For the record say your full name, birthday, and where you are right now.
Pt: Yeah. [NAME:full], [DATE:spoken1] [-:year], and I'm at my mother's, [ADDRESS:street], [CITY:city2].
[PROVIDER:therapist_first]: And if we get cut off?
Pt: [PHONE:phone]. Or [RELATIVE:relative], that's my fiancé, [PHONE:phone2].
[PROVIDER:therapist_first]: How's {~tele_part}?
Pt: {~tele_report}. I stopped {~tele_drug} on the [DATE:day], Doctor [PROVIDER:provider_last] said fine.
[RELATIVE:kin_first] (off camera): tell her {~tele_tattle}.
Pt: That was one time, [RELATIVE:kin_first].
[PROVIDER:therapist_first]: Okay. Show me {~tele_task}. ... Good. {~tele_cue}. I'd call that {~tele_measure}.
Pt: My boss at [EMPLOYER:employer], [OTHER:other_first], wants me back [-:weekday], [DATE:spoken4].
[PROVIDER:therapist_first]: Not before you can do {~tele_bar}. I'll send {~tele_send} to [EMAIL:email], and {~payer} gives us {~tele_left}, ask [OTHER:clerk_first] for the number, it is [ACCOUNT:request].
Pt: The brace says [DEVICE:device] on the tag, is that the recalled one?
[PROVIDER:therapist_first]: I'll check. Bye [NAME:called].
-- coded {~tele_code}; [NAME:last] consented [DATE:date3]; located in [-:state]; PT lic. [LICENCE:licence]
""",
    """sent;to;dir;text
[DATE:sent0];[PHONE:phone];out;[FACILITY:facility]: hi [NAME:first], PT with [PROVIDER:therapist_first] is [-:weekday] [DATE:short1] 3:15p. Reply C to confirm
[DATE:sent1];[PHONE:phone];in;c but can it be 4 i get off [EMPLOYER:employer] at 330
[DATE:sent2];[PHONE:phone];in;also {~sms_symptom} since the first week of [DATE:month_alone], normal??
[DATE:sent3];[PHONE:phone];out;4:00 ok. {~sms_advice}. If {~sms_if} call [PHONE:pphone]. [PROVIDER:tech_first]
[DATE:sent3];[PHONE:phone3];in;this is [RELATIVE:kin_full], [NAME:lower] is my gma she is [AGE:old_age] n cant text, gate code is [ACCOUNT:code], house is [ADDRESS:street] [CITY:city]
[DATE:sent4];[PHONE:phone];out;Balance $38.50, acct [ACCOUNT:account], pay at [URL:url]
[DATE:sent4];[PHONE:phone2];in;wrong # this is [OTHER:other_full] not [NAME:last]
[DATE:sent5];[PHONE:phone];in;new card {~payer} [MEMBER_ID:member] is it [RELATIVE:relative_owns] dob or mine u need, his is [DATE:holder_born]
[DATE:sent5];[PHONE:phone];out;His please. {~sms_auth}; Dr [PROVIDER:provider_last] must sign by [DATE:spoken5]
[DATE:sent5];[PHONE:phone];in;k. did {~sms_done} today, {~sms_symptom}. my car is the red one [VEHICLE:plate] dont tow lol
[DATE:sent5];[PHONE:phone];in;STOP
""",
)

POOLS: dict[str, tuple[str, ...]] = {
    "payer": FROM_OUTSIDE["payer"],
    "chair_dx": ("C6 ASIA A tetraplegia", "ALS, FVC 48%", "secondary progressive MS, EDSS 7.5", "quadriplegic cerebral palsy, GMFCS V", "bilateral transfemoral amputation"),
    "chair_broken": ("tilts only to 20 degrees", "has a cracked caster housing", "drops the left legrest", "no longer holds a charge past 2 miles"),
    "mat": ("hip flexion 85 R, 70 L", "fixed pelvic obliquity, left low 3 cm", "hamstring tightness, popliteal angle 55", "scoliosis, Cobb 42, convex right", "windswept to the right", "head control fair, 90 seconds", "trunk reducible to midline with 2 hands"),
    "sitting": ("hands-dependent sitter", "propped sitter, falls at 12 s", "cannot shift weight, MMT triceps 0/5"),
    "skin": ("healed stage 3 at the ischium", "Braden 12", "blanching redness over both trochanters"),
    "tone": ("Ashworth 3 in adductors", "extensor thrust with cough", "flaccid below T4", "baclofen pump, 240 mcg/day"),
    "ruled_out": ("K0005 manual chair", "scooter, K0800", "Group 2 single power", "sip-and-puff", "standard sling back"),
    "chair_part": ("E1007 power tilt and recline", "E2607 skin protection cushion", "E0956 lateral supports x 2", "E2377 expandable controller", "E1028 swing-away mount", "E2620 positioning back"),
    "chair_why": ("relieves 60 mmHg at 45 degrees", "pelvis slides without it", "drives by chin only", "keeps SpO2 above 90%", "spasm ejects the foot"),
    "sore": ("a stage 2 sacral ulcer, 2 x 2 cm", "autonomic dysreflexia, 186/104", "a femoral neck fracture after a slide"),
    "charge": ("97110-GP 2u", "97140-GP-59", "97535-GP 1u", "97164", "97530-GP-KX 2u"),
    "adjustment": ("CO-45 contractual", "sequestration 2%", "PR-3 copay moved", "MPPR 50% PE"),
    "ledger_denial": ("CO-96 non covered", "PR-204", "CO-18 exact duplicate", "CO-22 other payer first"),
    "ledger_says": ("she never had dry needling", "only one ultrasound, not three", "the eval was half an hour"),
    "ledger_do": ("rerun 97110 and 97112 from visit 7", "void the GA modifier", "drop to secondary w/ EOB"),
    "ledger_send": ("codes and units", "the 97161 line", "the ABN"),
    "ledger_clin": ("frozen again, ER 15", "re-torn per MRI", "pain free but 3+/5"),
    "onc_history": ("R mastectomy with 14 nodes out, then 30 Gy", "left axillary dissection, taxol x 12", "radical neck dissection, proton therapy", "hysterectomy with pelvic nodes, cisplatin"),
    "onc_words": ("my rings don't fit and the arm is heavy by supper", "it feels like a rubber band in my armpit", "can't button my collar", "leg is tight as a drum"),
    "onc_drug": ("tamoxifen 20 mg", "anastrozole 1 mg, calcium", "pembrolizumab q3 weeks", "gabapentin 600 for CIPN"),
    "stemmer": ("positive at digits 2 and 3", "negative", "positive, great toe"),
    "isl": ("stage I", "late stage II", "0 to I"),
    "girth": ("Forearm at 10 cm 27.4 vs 24.1", "Volume difference 412 mL, 17%", "Calf max 44.2, other side 38.6", "Wrist 18.1 both", "Dorsum 21.9 cm"),
    "onc_skin": ("peau d'orange over the upper outer quadrant", "fibrosis, pitting 2+", "papillomas at the ankle", "radiation fibrosis of the platysma"),
    "cords": ("Three axillary cords to the antecubital fossa", "No webbing", "Seroma, 3 x 4 cm, soft"),
    "ldex": ("+14.2", "6.8, up from 2.1", "over 20"),
    "onc_rom": ("abduction 98 before, 121 after", "flexion 130", "neck rotation L 35", "ER at side 60"),
    "fact": ("84/148", "101", "92 of 148"),
    "mld": ("MLD, R axillary to inguinal anastomosis, 30 min", "MLD neck sequence and face", "MLD abdomen, both legs"),
    "bandage": ("short stretch x 3, 6-8-10 cm with grey foam", "Coban 2 lite", "CircAid Juxta-Fit refit"),
    "onc_ex": ("nerve flossing, pulleys in the wrap", "diaphragm breathing and pumps", "trismus stretch, TheraBite 7-7-7"),
    "onc_min": ("97140 x 3, 97110 x 1", "97140 40, 97535 15", "97140-GP 53"),
    "onc_assess": ("Subclinical to mild BCRL, phase I CDT", "Axillary web syndrome limits reach", "Trismus, MIO 22 mm", "Good response, 6% less volume"),
    "llis": ("38/90", "31% impaired", "52/90"),
    "onc_caution": ("no heat or deep friction, R arm", "platelets over 50 before PREs", "bone mets at T9, no resisted flexion", "cellulitis twice this year"),
    "garment": ("class 2 flat knit sleeve, A6578", "night Tribute, A6584", "CCL3 thigh high, custom", "chin strap compression"),
    "pre_test": ("TUG 17.2", "4-Stage 2 of 4", "30sCST 7", "ABC 51%", "MiniBEST 14"),
    "post_test": ("TUG 13.0", "4-Stage 3 of 4", "30sCST 11", "ABC 68%", "MiniBEST 20", "not yet"),
    "watch": ("O2 2 L", "no jumps, T-score -3.1", "hears left side only", "insulin pump off in water", "pacemaker 60 bpm", "urgency"),
    "absent": ("shingles", "sodium of 128", "new cataract lens", "chest cold"),
    "set": ("noodle tandem walk 4 laps", "foam march 2 x 45 s", "ball toss on Airex", "sit to stand 3 x 8", "side step over cones", "eyes shut, feet together 20 s"),
    "class_event": ("went pale at the wall", "swallowed water, coughing", "cramped in the left hamstring", "slipped on the ramp, no strike"),
    "vital_now": ("92/54, 110 bpm", "SpO2 88% up to 93%", "glucose 61, juice given", "pupils equal"),
    "class_code": ("97150", "97113", "G0159", "S9451"),
    "audit_item": ("8-minute rule", "Skilled need stated", "Total and timed minutes", "PTA supervision noted", "Functional measure at eval"),
    "audit_found": ("38 timed min billed as 3 u", "97112 without any balance task", "PSFS 3.7 listed", "copy of last A&P, 4 visits running", "CQ missing on 97530"),
    "audit_units": ("97140 and 97530 in the same 15 minutes, no 59", "G0283 daily for 12 visits", "97035 over a joint replacement"),
    "audit_goal": ("LTG: stairs reciprocally, 12 steps, in 6 wk, measurable", "STG: sit 45 min, NPRS under 3", "goal lacks a baseline MMT"),
    "audit_refund": ("2 units of 97110", "one 97164", "4 x 97032"),
    "tele_part": ("the tailbone", "your pelvic floor", "that plantar fascia", "the wrist after the cast"),
    "tele_report": ("Like a four, six when I sit on the toilet", "Numb along the pinky side still", "Way better, I can do ten heel raises", "It locks when I twist a jar"),
    "tele_drug": ("my Mobic", "the Flexeril", "prednisone", "the blood thinner"),
    "tele_tattle": ("you carried the laundry down two flights", "you skipped the bridges all week", "she slept in the recliner", "about the popping in the hip"),
    "tele_task": ("a single leg bridge, ten seconds", "the chin tuck against the wall", "thumb to each finger", "a squat to the couch"),
    "tele_cue": ("Ribs down, don't flare", "Knee over the second toe", "Slower on the way down"),
    "tele_measure": ("about 110 of flexion", "4 minus", "five of ten reps, trunk lean", "wrist extension 40"),
    "tele_bar": ("twenty step-downs without a dip", "a 30 pound carry", "pinch of 12 pounds", "45 minutes seated"),
    "tele_send": ("the clam and side plank sheet", "tendon glides", "a taping video for the arch", "bladder diary"),
    "tele_left": ("four more visits", "two units a visit", "nothing past visit ten"),
    "tele_code": ("97110-GT x 2", "98970", "97530-95, POS 10", "97535-95 x 1"),
    "sms_symptom": ("my foot tingles after the band pulls", "knee looks twice its size", "got a charley horse in bed", "back spasm when i cough", "the kt tape left blisters"),
    "sms_advice": ("Ice and elevate, skip lunges", "Only ankle pumps tonight", "Loosen the strap two notches", "Half the reps until seen"),
    "sms_if": ("you run over 101", "you lose bladder control", "the calf gets red", "chest feels tight"),
    "sms_auth": ("6 visits left", "the 97530 is pending", "approval is for 2x wk"),
    "sms_done": ("3x10 bridges", "pool 20 min", "the nerve glides", "wall sits 30s"),
}  # fmt: skip

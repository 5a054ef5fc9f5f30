"""A fourth set of notes used while tuning redaction: papers that come in."""

TEMPLATES: tuple[str, ...] = (
    """[FACILITY:facility]
{POST-OPERATIVE PROTOCOL}, cover note to the treating therapist

Pt:  [NAME:last_first_middle]   (DOB [DATE:dob]; our chart [MRN:mrn])
Procedure [DATE:date1]: {~procedure}
Surgeon: [PROVIDER:provider], M.D.

Please follow the enclosed {~tissue} protocol with these changes. {~phase}. {~phase}. Stitches come out on [DATE:spoken1]. {~brace}. If you see {~warning}, page me the same day, [PHONE:pphone]. [NAME:first] has a follow-up here on [DATE:spoken2] and would like to be back at [EMPLOYER:employer] by [DATE:month]. {~dosing}.

[PROVIDER:provider_last]/ms   cc: [PROVIDER:therapist], PT; Mrs. [RELATIVE:relative_full]
""",
    """*** FAX *** this fax has 6 pages incl. cover
TO.......: [PROVIDER:therapist_full] @ [FACILITY:facility]
FAX NO...: [PHONE:pfax]
FROM.....: [OTHER:other_full], {~payer} utilization mgmt.
OUR PHONE: [PHONE:phone_ext]
RE.......: [NAME:last_caps]  /  [MEMBER_ID:member]  /  grp [GROUP:group]
REMARKS..: rec'd your request on [DATE:slash1], it is pended. Still need 1) {~needed}; 2) signed {plan of care}; 3) the date of [NAME:first]'s last visit w/ Dr. [PROVIDER:provider_last]. Reply by [DATE:date1] 5 pm CT or case #[ACCOUNT:number] will be closed. Dx on file is {~dx}, codes {~codes}.
""",
    """{~payer}
Medical Record Request, second notice

[DATE:date1]

[FACILITY:facility]
Attn: Records

Patient name ........ [NAME:suffixed]
Patient's birthday .. [DATE:born]
Subscriber .......... [RELATIVE:relative_full]
Subscriber no. ...... [MEMBER_ID:member]
Claim(s) ............ [ACCOUNT:claim]; [ACCOUNT:number]
Dates of service .... [DATE:date2] thru [DATE:date3]
Billed .............. {~codes}
Dx .................. {~dx}

Send the {~needed}, the daily notes and the {flow sheets} for the dates above. Mail them to [ADDRESS:box], [CITY:city], [-:state] [ZIP:zip4], fax them to [PHONE:pfax], or upload at [URL:url] with access key [ACCOUNT:number2]. Reviewer: [OTHER:other_full], [PHONE:phone_ext].
""",
    """From: [OTHER:other_full], RN, CCM <[EMAIL:other_email]>
Sent: [-:weekday], [DATE:date1], 4:51 PM
To: [PROVIDER:therapist_full]
Cc: [OTHER:other2_full]
Subject: RE: [NAME:last] / {~payer} / [ACCOUNT:claim]

[PROVIDER:therapist_first],

Following up on the injured worker, [NAME:first] [NAME:last] (DOI [DATE:slash1], employer [EMPLOYER:employer]). I sat in on the visit with Dr. [PROVIDER:provider_last] on [DATE:slash2]: {~duty}, {~duty}. [OTHER:other2_first] at the carrier has approved {~course}. Can you send me {~score}, {~lift} and the current {~range} before the call on [DATE:spoken1]? The job needs {~demand}. Mr. [NAME:last] told me that the brace rubs and that pain is {~pain}. His wife [RELATIVE:relative] drives him; her cell is [PHONE:phone2].

Thanks so much!
[OTHER:other_first]
[PHONE:phone_ext] | case mgr. licence [LICENCE:licence]
""",
    """{ATHLETIC TRAINING ROOM}, [SCHOOL:school]
Athlete: [NAME:first] "[NAME:nickname]" [NAME:last]    Gr: 11    Sport: [-:sport]    Student no. [ACCOUNT:number]
Inj date [DATE:slash1] at the [SCHOOL:school2] game. MOI: {~mechanism}
O/ {~sideline}. {~special}. {~special}.
A/ {~athlete_dx}
Talked to dad ([RELATIVE:kin], [PHONE:phone2]) and to Coach [OTHER:other_last]. [NAME:nickname] has an appt w/ Dr. [PROVIDER:provider_last] [DATE:slash2]; no practice until cleared. {~treat}, {~treat}. If cleared, return to play step 2 on or about [DATE:spoken1].
Pls call w/ questions. [PROVIDER:therapist], ATC
""",
    """[FACILITY:facility]  {DISCHARGE SUMMARY}, page 2 of 5
PATIENT: [NAME:last_suffix]   MED REC: [MRN:mrn]   ENCOUNTER: [ACCOUNT:number]   SS# [SSN:ssn]
ADMITTED: [DATE:date1]   DISCHARGED: [DATE:date2]   ATTENDING: [PROVIDER:provider_full] MD

HOSPITAL COURSE. This is a {~aged} who came in after {~admission}. The patient lives with a sister, [RELATIVE:kin_full], on [ADDRESS:street] in [CITY:city], [-:state]. {~course_event}. On POD {2} the patient walked {~walked}. Cleared by PT on [DATE:date2].
DISCHARGE MEDS: {~meds}; {~meds}.
PRECAUTIONS: {~precaution}.
DISPOSITION: home w/ outpatient PT, first visit by [DATE:spoken1]. PCP Dr. [PROVIDER:therapist_last] was told. Contact: [RELATIVE:kin_first] at [PHONE:phone2]; mother is [AGE:old_age] and cannot help.
FOLLOW-UP: {~labs} [DATE:slash1]; wound check [DATE:slash2].
D: [DATE:date2]  T: [DATE:date3]  Job ID [ACCOUNT:number2]
""",
    """{DETAILED WRITTEN ORDER: DURABLE MEDICAL EQUIPMENT}
Beneficiary: [NAME:full]          MBI / ID: [MEMBER_ID:member]
Address: [ADDRESS:street]
         [CITY:city], [-:state]  [ZIP:zip4]
Tel: [PHONE:phone]     D.O.B.: [DATE:dob]     Ht {5'7"}  Wt {183 lb}
ICD-10: {~dx}
Item: {~equipment}                 Qty 1     Length of need {~need}
Medical reason: {~reason}. {~gait}.
Delivered unit S/N [DEVICE:device] on [DATE:date1]; received by [RELATIVE:kin_full] (nephew)
Ordering clinician: [PROVIDER:provider_full]     NPI [NPI:npi]     Lic [LICENCE:licence]     Signed: [DATE:date2]
""",
    """VOICEMAIL transcript (auto), box 3, [DATE:slash1] 7:58 am, from [PHONE:phone]
"Hi, um, good morning, this is [NAME:first] [NAME:last] calling, last name [NAME:last], birthday is [DATE:spoken_birth]. I'm supposed to come in [DATE:spoken1] with [PROVIDER:therapist_first] and I, I don't think I can make it, my husband, [RELATIVE:relative], has the car. So, uh, {~voice} and {~voice}. Dr. [PROVIDER:provider_last] gave me {~pill}. If you could call me back, the number is [PHONE:phone2], or my work, [EMPLOYER:employer], that's [PHONE:phone3], ask for [NAME:nickname]. Oh, and the insurance changed, it's {~payer} now, the number on the card is [MEMBER_ID:member]. Okay. Thanks. Bye bye."
""",
    """Re: Appeal of {adverse determination}, your ref. [ACCOUNT:claim]
Enrollee [NAME:suffixed], ID# [MEMBER_ID:member], born [DATE:born]

Dear Medical Director of {~payer}:

On [DATE:date1] you cut the request from {~course} to {4 visits} for {~dx}. We disagree. When [NAME:first] came to us on [DATE:date2], {~baseline}. By [DATE:date3], {~gained}. What is left is {~left}. The {Clinical Practice Guideline} and the {MCID} of {~tool} support going on. Without care [NAME:first] [NAME:last] cannot keep the job at [EMPLOYER:employer] or look after a father of [AGE:old_age].

Dr. [PROVIDER:provider_last] writes on [DATE:date4]: {~quote}. I can be reached for a peer-to-peer on [DATE:slash1] or [DATE:slash2], [PHONE:phone_ext].

[PROVIDER:therapist_full], PT, OCS   ([-:state] license [LICENCE:licence])
Encl.; copy to Ms. [NAME:last], [ADDRESS:street], [CITY:city] [ZIP:zip]
""",
)

_PAYERS = (
    "Anthem", "Aetna", "Medicare", "Cigna", "Medicaid", "UnitedHealthcare", "Humana",
    "Blue Cross Blue Shield", "Tricare",
)  # fmt: skip
_DX = (
    "M75.121 complete rotator cuff tear, right shoulder", "S82.001D", "M51.26", "Z47.1 aftercare following joint replacement surgery", "M25.662 stiffness of left knee",
    "I69.351 hemiplegia following cerebral infarction, right dominant side", "M79.7 fibromyalgia", "R26.81 unsteadiness on feet",
)  # fmt: skip

POOLS: dict[str, tuple[str, ...]] = {
    "payer": _PAYERS,
    "dx": _DX,
    "procedure": ("right arthroscopic rotator cuff repair with biceps tenodesis", "L ACL reconstruction, patellar tendon autograft", "reverse total shoulder arthroplasty, left", "ORIF of the right distal radius", "L4-L5 microdiscectomy", "left Achilles tendon repair"),
    "tissue": ("rotator cuff repair", "ACL", "Achilles repair", "meniscus root repair", "lumbar decompression"),
    "phase": ("PROM only through week 4, forward flexion to 120, ER to 30", "TTWB with crutches x 2 weeks, then WBAT", "no active hamstring curls for 8 weeks", "Begin isometrics at week 6, bands at week 10", "knee flexion no more than 90 degrees until week 4", "scar massage once the wound is closed", "DVT prophylaxis with aspirin 81 mg BID for 4 weeks"),
    "brace": ("Brace locked at 0 degrees for ambulation", "Abduction pillow sling day and night", "CAM boot with two heel lifts", "No brace is needed", "TLSO when out of bed"),
    "warning": ("drainage, redness or a temp over 101.5", "calf pain or a positive Homans", "a Popeye deformity", "new foot drop", "loss of extension of more than 5 degrees"),
    "dosing": ("2-3x/wk x 12 wks", "Twice weekly for 8 weeks, then reassess", "PT 3 times per week, 24 visits"),
    "needed": ("initial evaluation", "progress report", "updated functional scores (LEFS or DASH)", "MRI report", "objective ROM and MMT", "discharge summary"),
    "codes": ("97110, 97112, 97140", "97161 and 97530 x 2", "97110-GP, 97140-59-GP", "97116/97535", "97010, G0283, 97035"),
    "duty": ("sedentary duty, 4 hours a day", "no lifting above 10 lb with the right arm", "no ladders", "may stand 30 minutes per hour", "light duty with a sit/stand option"),
    "course": ("12 more visits", "2x/week for 4 weeks", "6 work conditioning sessions", "18 visits over 9 weeks"),
    "score": ("the QuickDASH", "an updated Oswestry", "the PSFS and FABQ", "a current LEFS score"),
    "lift": ("floor to waist lift 35 lb", "grip by Jamar dynamometer", "a carry of 40 lb x 50 ft", "push/pull forces"),
    "range": ("shoulder flexion and abduction AROM", "lumbar flexion in degrees", "wrist extension (48 degrees last time)", "knee ROM 3-118"),
    "demand": ("occasional lifting to 50 lb", "frequent overhead reaching", "medium PDL", "climbing 12 rungs"),
    "pain": ("3-4/10", "8/10 after a shift", "down to 2/10", "5/10, VAS 47 mm"),
    "mechanism": ("valgus blow to the left knee", "FOOSH, right", "inversion while landing", "direct hit to the AC joint", "noncontact pivot, felt a pop"),
    "sideline": ("Effusion 2+, AROM 10-85", "point tender over the ATFL", "no step-off, no crepitus", "grip 4/5, NV intact", "able to WB x 4 steps, Ottawa neg"),
    "special": ("Lachman soft, 2+", "(+) anterior drawer", "Thessaly neg. bilat", "Kleiger (-)", "O'Brien's pos R", "SCAT6 symptom score 14", "valgus stress opens at 30 deg, not at 0"),
    "athlete_dx": ("r/o ACL tear L", "grade II lateral ankle sprain", "AC sprain, type 1", "MCL sprain vs. meniscus", "concussion"),
    "treat": ("RICE", "e-stim and ice 20 min", "crutches issued", "quad sets 3 x 20", "compression wrap", "BAPS board, level 2"),
    "aged": ("66-year-old right-handed woman", "71 y.o. male", "58 yo F", "eighty-one-year-old man"),
    "admission": ("a ground-level fall with a left intertrochanteric fracture", "elective R THA, anterior approach", "an acute left MCA stroke", "a COPD exacerbation", "worsening claudication"),
    "course_event": ("Hgb fell to 8.1 and 1 unit PRBC was given", "Course complicated by delirium", "EF 55% on echo", "Pain was controlled with acetaminophen 1 g q8h", "NIHSS improved from 9 to 3"),
    "walked": ("75 ft with a FWW, CGA", "150 feet x 2, min A", "to the bathroom with mod assist", "up 4 steps with one rail, SBA"),
    "meds": ("rivaroxaban 10 mg daily", "oxycodone 5 mg PRN", "tamsulosin 0.4 mg", "carvedilol 6.25 mg BID", "senna 8.6 mg", "insulin glargine 18 units at bedtime", "levetiracetam 500 mg"),
    "precaution": ("posterior hip precautions x 6 weeks", "WBAT LLE", "aspiration precautions, nectar thick liquids", "no BP in the left arm", "sternal precautions"),
    "labs": ("INR", "CBC and BMP", "A1c", "repeat X-ray of the left femur"),
    "equipment": ("rollator, 4 wheels, E0143/E0156", "TENS unit E0730", "custom KAFO, left (L2036)", "standard wheelchair K0001", "cervical traction, E0849", "bedside commode"),
    "need": ("99 months", "6 months", "lifetime"),
    "reason": ("two falls in 3 months, TUG 22 s", "cannot bear weight on the right leg", "quad strength 2/5 with buckling", "chronic low back pain, ODI 52%"),
    "gait": ("Gait speed 0.5 m/s", "Ambulates 40 feet with a SPC and min A", "Tinetti 17/28", "Antalgic, step-to pattern"),
    "voice": ("my knee swelled up like a grapefruit", "the shoulder's about a six out of ten", "I did the clamshells and now my hip hurts", "my leg went numb down to the big toe", "I fell on the steps but I'm okay"),
    "pill": ("a Medrol dose pack", "tramadol", "Flexeril, 10 milligrams", "a cortisone shot in the left knee"),
    "baseline": ("active flexion was 78 degrees", "the LEFS was 24 of 80", "gait was limited to 90 feet", "the Berg was 33/56", "shoulder abduction was 3-/5"),
    "gained": ("active flexion had reached 112 degrees", "the LEFS had risen to 41", "Berg was 45/56", "the patient climbed 10 stairs reciprocally", "pain had dropped from 8/10 to 3/10"),
    "left": ("a 9-degree extension lag", "abductor strength of 3+/5", "a fall risk by Mini-BESTest, 16/28", "overhead reach limited to 105 degrees"),
    "tool": ("the LEFS", "the Neck Disability Index", "DASH", "the 6MWT", "the Berg Balance Scale"),
    "quote": ("no surgery is planned while therapy is helping", "the repair is intact on ultrasound", "the weakness is from disuse atrophy", "manipulation under anesthesia may be needed"),
}  # fmt: skip

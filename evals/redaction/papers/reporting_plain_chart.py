"""Notes used only for the reported figure: what stands in the chart of an ordinary clinic."""

from __future__ import annotations

from evals.redaction.wording import in_every_wording

_PAPERS: tuple[str, ...] = (
    # initial evaluation: a print of a record system, a dictation, a note under headings
    """<<[FACILITY:facility]
{Physical Therapy Initial Evaluation}
Patient: [NAME:last_first]          DOB: [DATE:dob]          Date of Service: [DATE:date1]
Referring Provider: [PROVIDER:provider_full], MD          Primary Insurance: {~payer}
Treatment Diagnosis: {~dx}, {~dx}          Onset Date: [DATE:date2]

{Subjective}
{History of Present Illness}: Patient is {~age} who reports {~onset}. {~hist}. {~hist}. Imaging: {~img}.
{Current Complaints}: {~cc}, {~cc}
{Pain}: current {~pain}, best {~pain}, worst {~pain}. Worse with {~worse} and {~worse}. Better with {~better}.
{Past Medical History}: {~pmh}, {~pmh}, {~pmh}
{Medications}: {~med}, {~med}, {~med}          {Allergies}: {~all}
{Living Situation}: lives with spouse, [RELATIVE:relative_first], {~home}. {Occupation}: {~job} at [EMPLOYER:employer].
{Patient Goals}: {~aim}

{Objective}
{Observation}: {~post}; {~gait}
{AROM}: {~rom}; {~rom}; {~rom}
{Strength}: {~mmt}; {~mmt}; {~mmt}
{Special Tests}: {~test}; {~test}; {~test}
{Palpation}: {~palp}          {Sensation/Reflexes}: {~neuro}
{Outcome Measure}: {~om}

{Assessment}: {~assess}. {~assess}. Rehab potential is {~pot}.
{Short Term Goals} (4 weeks): {~goal}; {~goal}
{Long Term Goals} (8 weeks): {~goal}; {~goal}
{Plan}: {~freq}. {~iv}, {~iv}, {~iv}, {~iv}.
Electronically signed by [PROVIDER:therapist_full], PT, DPT on [DATE:sent1] at 4:12 PM||This is [PROVIDER:therapist_first] [PROVIDER:therapist_last] dictating an initial evaluation on [NAME:first] [NAME:last], date of birth [DATE:dob], seen [DATE:date1].

Ms. [NAME:last] is {~age} referred by Dr. [PROVIDER:provider_full] at [FACILITY:facility2] for {~dxw}. She says {~onset} back in [DATE:month_alone]. {~hist}. She had {~img}. She lives with her daughter [RELATIVE:kin_first] in [CITY:city], {~home}. She works at [EMPLOYER:employer] as {~job}. Medical history is {~pmh} and {~pmh}. She takes {~med} and {~med}.

On exam, {~gait}. {~post}. Range of motion: {~rom}, {~rom}. Strength: {~mmt}, {~mmt}. {~test}, {~test}. {~neuro}. She has {~palp}. {~om}.

My impression is that {~assess}. I would like to see her {~freq} for {~iv}, {~iv} and {~iv}. Goals are {~goal}, and {~goal}. She was given {~hep} and she agrees with the plan. Next visit is [DATE:spoken2]. Please send a copy to Dr. [PROVIDER:provider_last].||{PT EVAL}     [DATE:DATE1]     [NAME:LAST_FIRST_CAPS]     DOB [DATE:DOB]     MRN [MRN:MRN]
REFERRED BY DR [PROVIDER:PROVIDER_FULL]     INS {~PAYER}     THERAPIST [PROVIDER:THERAPIST_LAST]
{S:} {~AGE} WITH {~CC}. {~ONSET} ON [DATE:DATE2]. {~HIST}. {~IMG}. {PAIN} {~PAIN} NOW, {~PAIN} AT WORST. WORSE W/ {~WORSE}. BETTER W/ {~BETTER}.
{PMH:} {~PMH}, {~PMH}. {MEDS:} {~MED}, {~MED}. LIVES WITH HUSBAND [RELATIVE:RELATIVE_FULL], {~HOME}. {~JOB}, [EMPLOYER:EMPLOYER].
{O:} {~POST}. {~GAIT}. {ROM} {~ROM}, {~ROM}. {MMT} {~MMT}, {~MMT}. {~TEST}, {~TEST}. {~NEURO}. {~PALP}. {~OM}.
{A:} {~ASSESS}. {GOALS:} {~GOAL}; {~GOAL}; {~GOAL}.
{P:} {~FREQ}, {~IV}, {~IV}, {~IV}. {~HEP}. BEST PHONE [PHONE:PHONE].>>
""",
    # daily note: SOAP with a table of codes, a few lines, a narrative of an assistant
    """<<{Daily Note / Billing Sheet}
Patient Name: [NAME:full]          Date of Birth: [DATE:dob]          Date: [DATE:date1]
Visit No.: {~visit}          Time In: 9:00 AM          Time Out: 9:54 AM
{Diagnosis}: {~dx}
{Subjective}: {~subj}. {~subj}. {Pain} {~pain}.
{Objective}:
     {Therapeutic Exercise} (97110)          {25 min}
          {~ex} {~sets}; {~ex} {~sets}; {~ex} {~sets}; {~ex} {~sets}
     {Manual Therapy} (97140)          {15 min}
          {~man}; {~man}
     {Neuromuscular Re-ed} (97112)          {10 min}
          {~bal}; {~bal}
     {Modalities}: {~modal}
     {Measurements}: {~rom}; {~mmt}
{Assessment}: {~resp}. {~need}.
{Plan}: {~next}. Next appointment [DATE:date2].
[PROVIDER:therapist_full], PT          License # [LICENCE:licence]||[NAME:last], [NAME:first]   [DATE:short1]   visit {~visit}
S: {~subj}, {pain} {~pain}. saw dr [PROVIDER:provider_last] [DATE:short2], {~mdsay}
O: {~ex} {~sets}, {~ex} {~sets}, {~ex} {~sets}, {~man}, {~bal}, {~modal}. {~rom}
A: {~resp}. {~need}
P: {~next}. [PROVIDER:colleague_first] to see [-:weekday]. wife [RELATIVE:relative_first] wants copy of HEP
[PROVIDER:therapist_first] [PROVIDER:therapist_last], PT||{PTA Treatment Note}
[DATE:date1]. Patient [NAME:first] [NAME:last] arrived on time with her son, [RELATIVE:kin_first]. She states that {~subj} and rates her pain {~pain}. She is still having trouble with {~worse}. She told me Dr. [PROVIDER:provider_last] {~mdsay} at her visit on [DATE:spoken2].
Treatment today consisted of {~ex}, {~ex} and {~ex}, all {~sets}, followed by {~bal} and {~man}. We finished with {~modal}. {~rom} after treatment. {~resp}.
Mrs. [NAME:last] continues to benefit from skilled therapy; {~need}. Discussed with supervising PT [PROVIDER:therapist_full] and we will {~next}.
[PROVIDER:colleague_full], PTA   [DATE:sent1]>>
""",
    # progress note: a print, a letter to the physician, a reassessment in capitals
    """<<{Progress Note - 10th Visit}
[FACILITY:facility]          Phone [PHONE:pphone]          Fax [PHONE:pfax]
Name: [NAME:last_first]     DOB: [DATE:dob]     MBI: [MEMBER_ID:mbi]     Reporting Period: [DATE:span]
Physician: [PROVIDER:provider_full], DO
{Diagnosis}: {~dx}; {~dx}
{Attendance}: {~att}
{Subjective}: Patient reports that {~subj}. {~lim}; {~lim}.
{Objective}          {Initial}          {Current}
{Range of motion}     {~rom}     {~rom}
{Strength}     {~mmt}     {~mmt}
{Outcome measure}     {~om}     {~om}
{Pain}     {~pain}     {~pain}
{Goals}
1. {~goal} - {~met}
2. {~goal} - {~met}
3. {~goal} - {~met}
{Assessment}: {~assess}. {~need}.
{Plan}: Continue {~freq}, {~iv}, {~iv}.
[PROVIDER:therapist_full], PT          [DATE:sent1]||[FACILITY:facility]
[ADDRESS:street2], [CITY:city2], [-:state] [ZIP:zip2]

[DATE:sent1]

[PROVIDER:provider_full], MD
[FACILITY:facility2]

RE: [NAME:full], DOB [DATE:dob]

Dear Dr. [PROVIDER:provider_last],

Thank you for referring [NAME:first] to us. She has been seen for {~att} since her evaluation on [DATE:date1] for {~dxw}. She reports that {~subj}, but {~lim}.

Today her findings are {~rom}, {~mmt}, and {~test}. Her score is {~om}, compared with {~om} at the start. Pain is {~pain}.

{~assess}. I recommend that we continue {~freq} with {~iv} and {~iv}. She sees you on [DATE:spoken3]; please let me know if you want any change. You can reach me at [PHONE:pphone].

Sincerely,
[PROVIDER:therapist_full], PT, DPT||{RE-EVALUATION}   [NAME:FULL]   DOB [DATE:DOB]   [DATE:DATE1]   VISIT {~VISIT}   AUTH [ACCOUNT:REQUEST]
{S} {~SUBJ}. {~SUBJ}. {PAIN} {~PAIN}. {STILL} {~LIM}.
{O} {~ROM} (WAS {~ROM}). {~MMT} (WAS {~MMT}). {~TEST}. {~OM}.
{A} {~ASSESS}. {GOAL 1} {~MET}, {GOAL 2} {~MET}. {~NEED}.
{P} REQUEST MORE VISITS FROM {~PAYER}, {~FREQ}. {~IV}, {~IV}. F/U DR [PROVIDER:PROVIDER_LAST] [DATE:DATE2]. [PROVIDER:THERAPIST_FULL] PT>>
""",
    # plan of care: a certification, a form of few boxes, a paragraph sent for signature
    """<<{Plan of Care / Physician Certification}
Patient: [NAME:last_first]          DOB: [DATE:dob]          Medicare #: [MEMBER_ID:mbi]
Start of Care: [DATE:date1]          Certification Period: [DATE:span]
{Medical Diagnosis}: {~dx}          {Treatment Diagnosis}: {~dx}
{Functional Limitations}: {~lim}; {~lim}; {~lim}
{Long Term Goals}: {~goal}; {~goal}; {~goal}
{Interventions}: {~iv}, {~iv}, {~iv}, {~iv}
{Frequency/Duration}: {~freq}          {Rehab Potential}: {~pot}
{Precautions}: {~prec}
Therapist: [PROVIDER:therapist_full], PT          NPI: [NPI:npi]          Date: [DATE:date1]
I certify the need for these services furnished under this plan of treatment.
Physician: [PROVIDER:provider_full], MD     Signature: ______________     Date: ________
Please sign and fax to [PHONE:pfax]||{POC}     [FACILITY:FACILITY]     [DATE:DATE1]
PATIENT [NAME:FULL]     DOB [DATE:DOB]     ID [MEMBER_ID:MEMBER]     {~PAYER}
{DX} {~DX}, {~DX}     {ONSET} [DATE:DATE2]
{PROBLEMS} {~LIM}, {~LIM}
{GOALS} {~GOAL}, {~GOAL}, {~GOAL}
{TX} {~IV}, {~IV}, {~IV}     {FREQ} {~FREQ}     {PRECAUTIONS} {~PREC}
PT [PROVIDER:THERAPIST_FULL]     LIC [LICENCE:LICENCE]
MD [PROVIDER:PROVIDER_FULL]     PLEASE SIGN AND RETURN BY [DATE:DATE3]     FAX [PHONE:PFAX]||To Dr. [PROVIDER:provider_full] from [PROVIDER:therapist_full], PT, [FACILITY:facility], [DATE:sent1]
{Plan of care for your signature}: [NAME:first] [NAME:last], born [DATE:dob], age [AGE:old_age]
I evaluated Mr. [NAME:last] on [DATE:spoken1] for {~dxw}. His main problems are that he {~lim} and {~lim}. I propose {~freq} of {~iv}, {~iv} and {~iv} until [DATE:date3]. We are working toward {~goal} and {~goal}. Rehab potential is {~pot}. {~prec}. His wife, [RELATIVE:relative_full], will help with the home program. Please sign below, with any changes, and fax back to [PHONE:pfax]. Thank you. My direct line is [PHONE:phone_ext].>>
""",
    # discharge: a summary, after the last visit, after no-shows
    """<<{Physical Therapy Discharge Summary}
Patient Name: [NAME:full]          Date of Birth: [DATE:dob]          Account #: [ACCOUNT:account]
Referring Physician: [PROVIDER:provider_full], MD          Therapist: [PROVIDER:therapist_full], PT
Date of Evaluation: [DATE:date1]          Date of Discharge: [DATE:date2]          {Total Visits}: {~att}
{Diagnosis}: {~dx}
{Treatment Provided}: {~iv}, {~iv}, {~iv}
{Status at Discharge}: {~rom}; {~mmt}; {~om}; {pain} {~pain}
{Goals}: {~goal} - {~met}; {~goal} - {~met}
{Reason for Discharge}: {~dcwhy}
{Instructions}: {~dcplan}; {~dcplan}
Thank you for this referral. Please call [PHONE:pphone] with any questions.
[PROVIDER:therapist_last], [PROVIDER:therapist_first], PT     Signed [DATE:sent1]||{Discharge note}
[DATE:date1]. Last visit for [NAME:first] [NAME:last] ({~visit}). He is {~age} who came in [DATE:date2] with {~cc}. {~subj}. He is back to work full duty at [EMPLOYER:employer] and went bowling with his brother [RELATIVE:kin_first] over the weekend. {~rom}, {~mmt}, {~om}. Status of his goals: {~met}. He will {~dcplan} and {~dcplan}. Discharge today, {~dcwhy}. Letter to Dr. [PROVIDER:provider_last]. Good luck, [NAME:first]!
[PROVIDER:therapist_full], DPT||{DISCHARGE}   [NAME:LAST_FIRST]   DOB [DATE:DOB]   [DATE:DATE1]
LAST SEEN [DATE:DATE2], {~ATT}. CALLED [PHONE:PHONE] X2, LEFT MESSAGE W/ MOTHER [RELATIVE:KIN_FIRST] [DATE:DATE3], NO CALL BACK. LETTER SENT TO [ADDRESS:STREET], [CITY:CITY].
{STATUS AT LAST VISIT:} {~ROM}, {~MMT}, {~OM}. {GOALS} {~MET}. {REASON:} {~DCWHY}.
DR [PROVIDER:PROVIDER_FULL] NOTIFIED BY FAX [PHONE:PFAX]. [PROVIDER:THERAPIST_FULL], PT>>
""",
    # home program: a print of pictures, a sheet by hand, after surgery
    """<<{Home Exercise Program}          Created for: [NAME:first] [NAME:last]          Date: [DATE:date1]
Prepared by: [PROVIDER:therapist_full], PT     [FACILITY:facility]     [PHONE:pphone]
1. {~ex}          {~sets}          Daily
2. {~ex}          {~sets}          {2 times a day}
3. {~ex}          {~sets}          Daily
4. {~ex}          {~sets}          {3 times a week}
5. {~bal}          {Hold 30 seconds}
{Notes}: {~tip}. {~tip}. Videos at [URL:url]
Next visit: [-:weekday], [DATE:date2] with [PROVIDER:colleague_first]||[NAME:first], here's your homework until [DATE:short1]!
- {~ex}, {~sets}, every morning
- {~ex}, {~sets}, if not sore
- {~bal} at the kitchen counter, have [RELATIVE:relative_first] stand next to you
- {~better} afterwards, and {~tip}
No {~worse} for now. Call me if {~call}, [PHONE:pphone].
[PROVIDER:therapist_first]||{Instructions after surgery}          Patient: [NAME:full]     Surgery: {~op}, [DATE:date1]     Surgeon: Dr. [PROVIDER:provider_last]
{Precautions}: {~prec}
{Weeks 0-2}: {~ex} {~sets}; {~ex} {~sets}; {~tip}
{Weeks 2-6}: {~ex} {~sets}; {~bal}; {~tip}
{Call the surgeon} at [PHONE:phone3] if {~call} or {~call}.
Reviewed with patient and husband [RELATIVE:relative_full] on [DATE:date2]. Both understood. [PROVIDER:therapist_full], PT>>
""",
    # face sheet: a print, a registration form, a chart's header in capitals
    """<<{Patient Demographics}          Printed [DATE:sent1] by [PROVIDER:tech_full]          Page 1 of 1
Name: [NAME:last_first]          Chart #: [MRN:mrn]
Address: [ADDRESS:street]
         [CITY:city], [-:state] [ZIP:zip]
Home: [PHONE:phone2]          Cell: [PHONE:phone]          Email: [EMAIL:email]
DOB: [DATE:dob]          SSN: [SSN:ssn]          Sex: F          Marital status: Married
Employer: [EMPLOYER:employer]
Emergency contact: [RELATIVE:relative_full] (spouse)     [PHONE:phone3]
Primary insurance: {~payer}     Policy #: [MEMBER_ID:member]     Group #: [GROUP:group]     Insured: Self
Secondary insurance: {~supp}     Policy #: [MEMBER_ID:member2]
Referring: [PROVIDER:provider_full], MD     Primary care: [PROVIDER:colleague_full], [FACILITY:facility2]
Case: {~dxw}     {Diagnosis}: {~dx}     Date of injury: [DATE:date1]     Treating: [PROVIDER:therapist_full]||{New Patient Registration}
Legal name [NAME:full]     Preferred name [NAME:called]     Date of birth [DATE:dob]
Street [ADDRESS:street]     City [CITY:city]     State [-:state]     Zip [ZIP:zip4]
Cell phone [PHONE:phone]     OK to text? Yes     E-mail [EMAIL:email]
Driver's license [LICENCE:dl]     Social Security [SSN:ssn]
Guardian (if minor) [RELATIVE:kin_full]     Relationship mother     Date of birth [DATE:holder_born]
School [SCHOOL:school]     Employer of guardian [EMPLOYER:employer]
Insurance {~payer}     Subscriber [RELATIVE:relative_full]     ID [MEMBER_ID:member]     Group [GROUP:group]
Who referred you? Dr. [PROVIDER:provider_full]     Reason for visit {~dxw}
How did you hear about us? friend, [OTHER:other_full]
Signature [RELATIVE:kin_full]     Date [DATE:date1]||{FACE SHEET}     [FACILITY:FACILITY]     ACCT [ACCOUNT:ACCOUNT]
[NAME:LAST_FIRST_CAPS]     [DATE:DOB]     SSN [SSN:SSN]
[ADDRESS:STREET], [CITY:CITY], [-:STATE] [ZIP:ZIP]     PH [PHONE:PHONE]
RESPONSIBLE PARTY [RELATIVE:RELATIVE_FULL]     EMPLOYER [EMPLOYER:EMPLOYER]
INS 1 {~PAYER} [MEMBER_ID:MEMBER] GRP [GROUP:GROUP]     INS 2 {~SUPP} [MEMBER_ID:MEMBER2]
REF DR [PROVIDER:PROVIDER_FULL] NPI [NPI:NPI]     {DX} {~DX}     EVAL [DATE:DATE1] [PROVIDER:THERAPIST_LAST]     EMERGENCY [RELATIVE:KIN_FIRST] [PHONE:PHONE2]>>
""",
)
TEMPLATES = in_every_wording(_PAPERS)
POOLS: dict[str, tuple[str, ...]] = {
    "payer": ("Aetna", "Aetna PPO", "Aetna Medicare Advantage", "Anthem Blue Cross", "Blue Cross and Blue Shield", "BCBS PPO", "BCBS Federal Employee Program", "Blue Shield HMO", "Highmark BCBS", "Cigna", "Cigna PPO", "UnitedHealthcare", "UHC Medicare Advantage", "UHC Community Plan", "Humana", "Humana Gold Plus", "Humana Medicare PPO", "Medicare Part B", "Medicare", "Medicaid", "Tricare Prime", "VA Community Care", "Kaiser Permanente", "UMR", "Oscar", "Molina Healthcare", "Ambetter", "WellCare", "Centene", "CareSource", "Priority Health", "Self-funded through Cigna"),
    "supp": ("AARP Medicare Supplement", "Mutual of Omaha Medigap", "BCBS Medicare supplement", "Medicaid", "Aetna Senior Supplemental", "Cigna Medicare Supplement", "Tricare for Life"), "carr": ("Liberty Mutual", "The Hartford", "Travelers", "Sedgwick", "Gallagher Bassett", "State Farm", "Allstate", "Progressive", "GEICO", "AmTrust", "Berkshire Hathaway Homestate", "Employers Insurance", "SAIF"),
    "dx": ("M54.50 unspecified low back pain", "M54.2 cervicalgia", "M25.511 right shoulder joint pain", "M25.512 left shoulder joint pain", "M25.561 right knee joint pain", "M25.562 left knee joint pain", "M25.551 pain in right hip", "M25.571 pain in right ankle", "M75.41 right shoulder impingement syndrome", "M75.122 complete rotator cuff tear or rupture of left shoulder", "Z96.651 right artificial knee joint status", "Z96.642 left artificial hip joint status", "Z47.1 aftercare, joint replacement surgery", "M17.12 osteoarthritis of left knee", "M16.11 osteoarthritis of right hip", "M54.16 lumbar radiculopathy", "M54.12 cervical radiculopathy", "M51.26 displacement of lumbar disc", "S83.512A sprain of ACL, left knee", "S93.401A ankle sprain, right", "M72.2 plantar fasciitis", "M77.11 lateral epicondylitis", "R26.2 difficulty walking", "R26.89 gait abnormality", "M62.81 muscle weakness", "R29.6 repeated falls", "M25.611 stiffness of right shoulder", "M75.02 adhesive capsulitis, left", "H81.12 BPPV, left ear", "G44.86 cervicogenic headache", "M76.61 Achilles tendinitis", "M22.2X1 patellofemoral disorder", "S42.201D fracture of upper end of right humerus", "M48.06 spinal stenosis, lumbar"),
    "dxw": ("low back pain", "right shoulder pain", "left knee pain", "neck pain", "right total knee replacement", "left total hip replacement", "rotator cuff repair, right side", "ACL reconstruction", "an ankle sprain", "plantar fasciitis", "frozen shoulder", "sciatica", "balance problems", "vertigo", "tennis elbow", "hip bursitis", "a wrist fracture", "lumbar fusion", "headaches and neck stiffness", "knee arthritis"),
    "age": ("a 45-year-old female", "a 62-year-old male", "a 38 y.o. male", "a 71-year-old female", "a 57 year old woman", "a 29-year-old man", "a 66 y/o female", "a 17-year-old male", "an 80-year-old female", "a 52 y.o. female", "a 74-year-old retired male"), "job": ("an office manager", "a nurse", "a teacher", "a warehouse worker", "a truck driver", "a cashier", "a mechanic", "an accountant", "a cook", "a bus driver", "an electrician", "a receptionist", "a delivery driver", "a construction laborer", "a home health aide"),
    "cc": ("right shoulder pain and weakness", "low back pain", "left knee pain and swelling", "neck pain and stiffness", "difficulty with stairs", "pain with overhead reaching", "numbness in the left leg", "unsteady walking", "heel pain with first steps", "headaches", "hip pain when lying on that side", "stiffness after surgery"), "onset": ("pain started gradually", "symptoms began after lifting a box", "pain began after a fall on ice", "it started after a car accident", "pain began while gardening", "symptoms started for no known reason", "pain increased after painting a ceiling", "she twisted the knee stepping off a curb", "symptoms came on while moving furniture"),
    "hist": ("He denies numbness or tingling", "She has had similar pain before", "Symptoms are getting slowly better", "Symptoms have not changed", "Pain is constant and achy", "Pain comes and goes", "Pain wakes her at night", "She had one cortisone injection with some relief", "He had PT two years ago with good results", "Denies change in bowel or bladder", "Denies dizziness and unexplained weight loss", "She uses a cane outside the home"), "img": ("x-rays were negative", "MRI showed a rotator cuff tear", "x-ray showed moderate arthritis", "MRI showed a disc bulge at L5-S1", "no imaging has been done", "x-rays showed good hardware position", "MRI is pending"),
    "pain": ("0/10", "1/10", "2/10", "3/10", "4/10", "5/10", "6/10", "7/10", "8/10", "9/10"), "worse": ("stairs", "prolonged sitting", "bending", "lifting", "reaching overhead", "standing more than 15 minutes", "walking long distances", "lying on the painful side", "getting out of a chair", "driving", "squatting", "reaching behind the back"), "better": ("rest", "ice", "heat", "changing positions", "Tylenol", "ice for 10 minutes", "lying down"),
    "pmh": ("hypertension", "high cholesterol", "type 2 diabetes", "osteoarthritis", "osteoporosis", "hypothyroidism", "asthma", "GERD", "depression", "anxiety", "atrial fibrillation", "coronary artery disease", "breast cancer in remission", "sleep apnea", "prior lumbar surgery", "left TKA", "migraines", "rheumatoid arthritis", "obesity", "COPD", "pacemaker", "history of DVT", "fibromyalgia", "neuropathy"), "med": ("lisinopril", "metformin", "atorvastatin", "ibuprofen", "naproxen", "gabapentin 300 mg", "levothyroxine", "meloxicam 15 mg", "amlodipine 5 mg", "omeprazole", "Eliquis", "Flexeril", "Tylenol", "tramadol", "sertraline", "metoprolol", "aspirin 81 mg", "Celebrex", "prednisone taper", "vitamin D", "hydrocodone as needed", "losartan", "albuterol inhaler"), "all": ("NKDA", "penicillin", "sulfa", "latex", "codeine", "none known", "adhesive tape"),
    "home": ("two-story home with 12 stairs", "one-level home", "ranch home with 3 steps to enter", "second floor apartment, no elevator", "split level home with railing", "single story, walk-in shower"), "aim": ("return to golf", "walk without a cane", "go back to my job", "sleep without waking up", "play with grandchildren", "get rid of the pain", "climb stairs normally", "run a 5K", "lift overhead without pain", "drive again"),
    "post": ("rounded shoulders with forward head", "decreased lumbar lordosis", "mild swelling about the knee", "incision healing well, no drainage", "genu valgum bilaterally", "elevated right shoulder", "guarded posture", "mild ecchymosis laterally"), "gait": ("antalgic gait on the right", "ambulates with rolling walker", "gait within normal limits", "decreased stance time on left", "ambulates with single point cane", "Trendelenburg gait", "short step length bilaterally", "decreased heel strike"),
    "rom": ("knee flexion 105 degrees", "knee extension lacks 8 degrees", "shoulder flexion 120 degrees", "shoulder abduction 95 degrees", "shoulder ER 40 degrees", "IR to L3", "lumbar flexion 50% limited", "lumbar extension 25% limited with pain", "cervical rotation right 55", "cervical side bending 25", "hip flexion 100", "hip IR 20 degrees", "ankle dorsiflexion 5 degrees", "wrist extension 45 degrees", "knee AROM 0-118", "shoulder PROM flexion 150", "hamstring length 60 degrees"), "mmt": ("quadriceps 4-/5", "hip abductors 3+/5", "shoulder flexion 4/5", "external rotators 3+/5", "gluteus medius 4-/5", "hamstrings 4/5", "middle trapezius 4-/5", "ankle dorsiflexors 5/5", "grip strength 42 lbs right", "hip flexors 4+/5", "core strength fair", "deltoid 4/5", "gastroc 4/5", "hip extension 3/5"),
    "test": ("Neer positive", "Hawkins-Kennedy positive", "Empty can test positive", "drop arm negative", "straight leg raise positive on the left", "slump test negative", "FABER positive on left", "Spurling's negative", "cervical distraction relieves symptoms", "McMurray's negative", "Lachman negative", "valgus stress test negative", "Thomas test positive", "Ober's test positive", "anterior drawer positive", "Speed's test positive", "Phalen's negative", "Tinel's positive at right wrist", "Dix-Hallpike positive right", "Homan's sign negative", "Romberg positive", "single leg stance 6 seconds", "scour test positive"), "palp": ("tender over the greater trochanter", "tenderness at the bicipital groove", "tender L4-L5 paraspinals", "tightness in the upper trapezius", "tender medial joint line", "minimal edema", "trigger points in the levator scapulae", "tender plantar heel"), "neuro": ("sensation intact to light touch", "reflexes 2+ bilaterally", "decreased sensation left L5 dermatome", "myotomes intact", "Achilles reflex 1+ on the right", "negative clonus"),
    "om": ("LEFS 38/80", "LEFS 61/80", "Oswestry 42%", "ODI 24%", "NDI 36%", "QuickDASH 48", "DASH 31", "FOTO 47", "FOTO 63", "TUG 14 seconds", "Berg Balance 44/56", "5x sit to stand 15 sec", "KOOS 55", "PSFS 4.3", "6 minute walk 980 feet", "SPADI 52%", "Dizziness Handicap Inventory 40", "ABC scale 68%"), "assess": ("signs and symptoms are consistent with rotator cuff tendinitis", "Presentation is consistent with lumbar radiculopathy", "Patient is progressing as expected following surgery", "Patient presents with decreased ROM, strength and function", "Patient has impaired gait and balance with increased fall risk", "Findings suggest hip weakness and poor lumbopelvic control", "Patient is making good progress toward goals", "Patient remains limited by stiffness", "findings are consistent with the diagnosis"), "pot": ("good", "excellent", "fair", "good with compliance"),
    "goal": ("independent with HEP", "decrease pain to 2/10 with activity", "increase shoulder flexion to 160 degrees", "knee flexion of 120 degrees or more", "ascend and descend 12 stairs with reciprocal gait", "return to full duty work", "sleep all night without pain", "lift 20 pounds to shoulder height", "walk one mile without pain", "improve LEFS by 15 points", "stand 30 minutes to cook", "sit 1 hour without increased pain", "single leg stance for 15 seconds", "reach overhead cabinet without pain", "strength 4+/5 throughout", "drive 30 minutes without neck pain"), "freq": ("2x/week for the next 6 weeks", "2 times per week for 8 weeks", "3x/week for the first month", "1-2x/week for 6 weeks", "1x/week x 4 weeks", "2x/week x 12 visits", "3 visits a week for 6 weeks"), "iv": ("therapeutic exercise", "manual therapy", "neuromuscular re-education", "therapeutic activities", "gait training", "patient education", "home exercise program", "modalities as needed", "dry needling", "balance training", "joint mobilization", "cold pack", "electrical stimulation", "mechanical traction", "canalith repositioning"), "hep": ("a written home exercise program", "heel slides, quad sets and ankle pumps", "pendulums and table slides", "bridges and clamshells", "chin tucks and scapular squeezes"),
    "visit": ("3 of 12", "5 of 10", "8 of 16", "#10", "2 of 8", "11 of 24", "6 of 6"), "subj": ("feeling better overall", "sore after last visit for one day", "she was able to sleep through the night", "knee felt stiff this morning", "no real change in pain", "doing exercises every day", "walked around the block without pain", "had a flare-up after yard work", "no new complaints", "he can reach the second shelf now", "stairs are getting easier", "less numbness in the leg"), "mdsay": ("was pleased with progress", "wants her to continue PT", "ordered an MRI", "cleared him to drive", "gave a second injection", "took her out of the sling"),
    "ex": ("quad sets", "straight leg raise", "heel slides", "clamshells with red band", "bridges", "mini squats", "forward step ups, 6 inch", "leg press 70 lbs", "hamstring stretch", "calf stretch", "rows with green band", "shoulder external rotation with yellow band", "wall slides", "pulleys", "pendulums", "scapular retraction", "prone extension", "single knee to chest", "pelvic tilts", "dead bug", "sit to stand", "heel raises", "side stepping with band", "chin tucks", "upper trap stretch", "recumbent bike 8 minutes", "UBE 6 minutes", "NuStep level 5", "cat camel", "piriformis stretch", "doorway stretch", "lower trunk rotation"), "sets": ("3 x 10", "2 x 10", "2 x 15", "3 x 30 sec", "10 x 5 sec hold", "x 20", "3 x 12", "5 x 10 sec"), "man": ("soft tissue mobilization to upper trapezius", "patellar mobilization", "grade III joint mobilization, shoulder", "PROM right shoulder all planes", "lumbar PA mobilization L3-L5", "manual cervical traction", "scar massage", "STM to IT band", "PROM knee flexion and extension", "suboccipital release"), "bal": ("tandem stance", "single leg stance on foam", "Airex marching", "BOSU step ups", "weight shifts", "walking over cones", "standing on one leg", "rocker board"), "modal": ("cold pack 10 min", "moist heat 10 min", "IFC with ice 15 min", "declined modalities", "Game Ready 15 minutes", "e-stim 12 minutes"), "resp": ("Tolerated treatment well", "No increase in pain with exercise", "Required verbal cues for form", "Fatigued at end of session", "Improved ROM after manual therapy", "Demonstrated good form with new exercises", "Pain decreased to 2/10 after treatment"), "need": ("continues to need skilled PT to restore strength", "patient requires verbal and tactile cues for technique", "skilled therapy needed to progress exercises safely", "patient has not yet met functional goals", "needs continued work on balance and gait"), "next": ("continue per POC", "progress strengthening as tolerated", "add step downs", "reassess ROM", "advance per protocol", "increase resistance", "update HEP", "progress note due"),
    "att": ("10 visits", "8 visits", "12 of 12 visits", "9 visits with 1 cancellation", "16 visits", "6 visits", "7 visits and 2 no shows"), "lim": ("cannot lift more than 10 pounds", "has difficulty with stairs", "is unable to sleep on the affected side", "cannot reach overhead", "is limited to 15 minutes of standing", "needs help with dressing", "has trouble getting in and out of the car", "cannot squat", "walks only short distances", "cannot do housework"), "met": ("goal met", "partially met", "not met at this time", "progressing toward goal", "ongoing, 50% met", "met in full"), "prec": ("fall risk", "WBAT", "no lifting over 5 pounds", "posterior hip precautions", "sling at night and in public", "NWB right leg", "pacemaker", "universal precautions", "no active shoulder motion", "lumbar precautions"), "dcwhy": ("goals met", "patient did not return", "patient reached a plateau", "independent with HEP", "insurance benefits exhausted", "patient request", "returned to physician for further workup"), "dcplan": ("continue home exercise program", "follow up with physician as needed", "join a gym", "ice after activity", "return to PT if symptoms come back", "continue stretching daily", "avoid heavy lifting for one month"), "tip": ("Stop if you feel sharp pain", "Mild soreness is normal", "Keep your back straight", "Breathe and do not hold your breath", "Use ice 10 minutes after exercise", "Elevate your leg", "Go slowly", "use a pillow under the arm"), "call": ("the pain gets worse", "there is redness or drainage", "you have a fever", "your calf is swollen", "the numbness increases", "you feel dizzy"), "op": ("total knee arthroplasty, right knee", "left total hip arthroplasty", "right shoulder arthroscopy with rotator cuff repair", "left ACL reconstruction", "left carpal tunnel release", "L4-L5 laminectomy", "left ankle ORIF", "right knee arthroscopy with partial meniscectomy", "reverse total shoulder arthroplasty", "ACDF C5-C6"),
}  # fmt: skip

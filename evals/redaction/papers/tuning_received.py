"""A sixth set of notes used while tuning redaction: papers that others send to a clinic."""

TEMPLATES: tuple[str, ...] = (
    """[FACILITY:facility]
Tel [PHONE:pphone]    Fax [PHONE:pfax]

[DATE:date1]

To the physical therapists at [FACILITY:facility2]
Re: [NAME:titled_full], born [DATE:dob], our chart [MRN:mrn]

Dear colleagues,

I would be grateful if you would see this {~who} with {~trouble}. It began in [DATE:month], when [NAME:first] {~began}. Since then there has been {~complaint} and {~complaint}. [NAME:titled] cooks for [EMPLOYER:employer], lives in [CITY:city] and has stopped {~hobby}.

On examination {~sign}; {~sign}. {~film}. We have tried {~tried} and {~tried}. Past history: {~past}; {~past}. Medicines: {~drug}, {~drug}. {~allergy}.

Please {~please}, {~often}. I will see [NAME:first] again on [DATE:date2]. The daughter, [RELATIVE:kin_full], keeps the appointments; her number is [PHONE:phone2].

With thanks,
[PROVIDER:provider_full], MD
NPI [NPI:npi]
""",
    """[FACILITY:imaging]                              {DIAGNOSTIC IMAGING REPORT}
Patient: [NAME:caps_last]          Accession: [ACCOUNT:number]
DOB: [DATE:dob]          MR#: [MRN:mrn]          Exam date: [DATE:date1] 16:20
Ordered by: [PROVIDER:provider_full], PA-C
{EXAM}: {~exam}
{HISTORY}: {~indication}. Injured [DATE:slash1].
{COMPARISON}: {~compare} of [DATE:date2] from [CITY:city2].
{TECHNIQUE}: {~technique}.
{FINDINGS}:
{~seen}. {~seen}. {~seen}.
{~seen}.
{IMPRESSION}:
1. {~impression}.
2. {~impression}.
Result telephoned to Dr. [PROVIDER:provider_last] at [PHONE:pphone] on [DATE:date1]. A disc was given to Mr. [NAME:last].
Electronically signed by [PROVIDER:helper_full], MD on [DATE:date3]
""",
    """{OPERATIVE REPORT}
PATIENT NAME: [NAME:last_first]                 UNIT NO: [MRN:mrn]
DATE OF SURGERY: [DATE:date1]                   BIRTH DATE: [DATE:dob]
SURGEON: [PROVIDER:provider_full], MD           ASSISTANT: [PROVIDER:helper_full], PA-C
{PREOPERATIVE DIAGNOSIS}: {~torn}.
{POSTOPERATIVE DIAGNOSIS}: {Same}.
{PROCEDURE}: {~operation}.
{ANESTHESIA}: {~anesthesia}.   {EBL}: {~blood}.
{IMPLANTS}: {~implant}, lot [DEVICE:device]; {~implant}, serial number [DEVICE:device2].
{INDICATIONS}: [NAME:titled] is a {~who} who {~began} and failed {~tried}. Risks were gone over with the patient and the husband, [RELATIVE:relative_full], on [DATE:date2].
{DESCRIPTION}: [NAME:first] was met in the holding area and the limb was marked. {~step}. {~step}. {~step}.
{DISPOSITION}: {~after}. Therapy is to begin by [DATE:spoken1]. I spoke with [RELATIVE:relative] in the waiting room; the family is staying in [CITY:city2] and can be reached on [PHONE:phone2].
D: [DATE:date1]   T: [DATE:date3]   Document [ACCOUNT:number]
cc: [PROVIDER:therapist_full], PT
""",
    """PATIENT FACE SHEET                                   printed [DATE:date1] 08:14
Name        [NAME:last_first_middle]           Previous name   [NAME:maiden]
Birth date  [DATE:dob]        Sex F            Soc. Sec.       [SSN:ssn]
Address     [ADDRESS:street]
            [CITY:city], [-:state] [ZIP:zip4]          County          [CITY:county]
Cell        [PHONE:phone]                      Work            [PHONE:phone3]
E-mail      [EMAIL:email]
Employer    [EMPLOYER:employer]                Occupation      bookkeeper
Guarantor   [RELATIVE:relative_full]  (spouse)   DOB [DATE:relative_born]
Emergency   [RELATIVE:kin_full]  (sister)   [PHONE:phone2]
            [OTHER:other_full]  (neighbor)   [PHONE:phone4]
Primary     {~payer}      ID [MEMBER_ID:member]      Grp [GROUP:group]      Eff. [DATE:date2]
Secondary   {~payer}      ID [MEMBER_ID:member2]
Referred by [PROVIDER:provider_full], MD      NPI [NPI:npi]      Ph [PHONE:pphone]
PCP         [PROVIDER:helper_full], DO
Diagnosis   {~dx}; {~dx}
Onset       [DATE:date3]      Approval [ACCOUNT:number]      {~visits}
Alerts      {~alert}; {~alert}
Chart       [MRN:mrn]         Account [ACCOUNT:number2]
""",
    """{~payer}
[DATE:date1]

[NAME:middle]
[ADDRESS:street]
[CITY:city], [-:state] [ZIP:zip]

Your care is approved

Dear [NAME:titled]:

We looked at the request from [PROVIDER:therapist_full], PT, of [FACILITY:facility], which we got on [DATE:date2]. We have approved {~approved}. You may use them from [DATE:date3] through [DATE:date4].

    Member number:       [MEMBER_ID:member]
    Approval number:     [ACCOUNT:number]
    Condition:           {~dx}
    Services:            {~codes}

{~limit}. If more care is needed, your therapist should write to us by [DATE:spoken1] and send {~needed} and {~needed}. This letter is not a promise of payment; {~caveat}.

Do you have questions? Call [OTHER:other_full] at [PHONE:phone_ext]. Copies: [PROVIDER:provider_full], MD; [FACILITY:facility]
Letter [ACCOUNT:number2]
""",
    """{WORK ABILITY REPORT}        copies: worker, employer, carrier
Worker   [NAME:full]      Age {~age}      SSN (last 4) [SSN:ssn4]      Claim [ACCOUNT:claim]
Employer [EMPLOYER:employer]      Supervisor [OTHER:other_full], [PHONE:phone_ext]
Injured [DATE:date1]      First visit [DATE:date2]      This visit [DATE:date3]
What happened: {~accident} while unloading van [VEHICLE:plate] in [CITY:city].
1. Diagnosis: {~dx}
2. May work:  (x) with limits, [DATE:slash1] to [DATE:slash2]   ( ) full duty   ( ) not at all
3. Limits: {~restriction}; {~restriction}; {~restriction}
4. Since the last report: {~progress}; {~progress}; {~outcome}
5. Treatment: {~treatment}; {~treatment}; {~often}
6. {Maximum medical improvement}: not before [DATE:month]
7. Remarks: [NAME:last] has not been offered light duty. Commercial driver, license [LICENCE:dl]. The wife, [RELATIVE:relative], came along.
Signed [PROVIDER:provider_full], NP, license [LICENCE:licence]      Adjuster [OTHER:other2_full], fax [PHONE:pfax]
""",
    """NEW PATIENT QUESTIONS (please print)
Your name: [NAME:full]          What should we call you? [NAME:nickname]
Today's date: [DATE:date1]          Birthday: [DATE:born]          Age: {~age}
Best way to reach you: text [PHONE:phone] or [EMAIL:email]
Which doctor sent you? Dr. [PROVIDER:provider_last]
Where does it hurt? {~hurts}
When did it start? [DATE:spoken1], {~onset}
How bad is it now (0-10)? {~now}     At worst? {~worst}
What makes it worse? {~worse}     Better? {~better}
What can't you do? {~cannot}
Operations, with dates: {~operated} [DATE:month]; {~operated} [-:year]
Medicines: {~drug}, {~drug}, {~drug}
Have you had: {~illness}, {~illness}
Work: hairdresser, before that [EMPLOYER:employer]
Who lives with you? my mother [RELATIVE:kin], she is [AGE:old_age]
In an emergency call: [RELATIVE:relative_full] (husband) [PHONE:phone2]
Insurance: {~payer}, number [MEMBER_ID:member]
Signed: [NAME:initial_last]     Scanned by [PROVIDER:helper_first] [DATE:slash1]
""",
)

POOLS: dict[str, tuple[str, ...]] = {
    "payer": ("Aetna", "UnitedHealthcare", "Cigna", "Humana", "Medicare", "Anthem", "Tricare", "Blue Cross Blue Shield", "Medicaid", "Kaiser Permanente"),
    "who": ("48-year-old woman", "63-year-old man", "right-handed 35-year-old", "70 year old retired nurse", "57 y/o diabetic man"),
    "trouble": ("right lateral hip pain", "chronic neck pain and headaches", "left sided sciatica", "a stiff right shoulder", "recurrent ankle sprains", "bilateral knee osteoarthritis", "plantar heel pain on the left", "balance trouble and two falls"),
    "began": ("lifted a mattress and felt the back seize", "slipped on ice and landed on the left hip", "fell from a ladder", "noticed weakness after a long drive", "twisted the knee getting out of a car"),
    "complaint": ("stiffness for half an hour in the morning", "an aching pain down the left leg to the calf", "weakness with overhead work", "clicking and giving way on stairs", "night pain when lying on the affected side", "tingling in the ring and little fingers", "headache at the base of the skull"),
    "hobby": ("gardening", "walking the dog", "bowling", "swimming laps", "lifting the grandchildren"),
    "sign": (
        "forward flexion is 110 degrees and external rotation 25 degrees", "there is tenderness over the greater trochanter", "straight leg raising is positive at 50 degrees on the left", "Spurling's test reproduces the arm pain", "the ankle is stable to anterior drawer",
        "quadriceps power is 4/5 with visible wasting", "the left Achilles reflex is absent", "there is a small effusion and crepitus behind the patella", "the empty can test is painful", "the gait is antalgic with a shortened stance on the right", "light touch is reduced over the L5 dermatome",
    ),
    "film": ("Plain films show moderate joint space narrowing", "The MRI shows a disc bulge at L4-5 without nerve root compression", "X-rays were unremarkable", "An ultrasound shows calcific tendinitis", "EMG confirms an ulnar neuropathy at the elbow"),
    "tried": ("ibuprofen 800 mg three times a day", "two steroid injections", "a home stretching program", "a lumbar support", "meloxicam 15 mg for a month", "rest and ice", "chiropractic care", "a night splint"),
    "past": ("type 2 diabetes", "high blood pressure", "breast cancer treated with lumpectomy and radiation", "atrial fibrillation", "hypothyroidism", "a right hip replacement", "depression", "gout", "kidney stones", "asthma"),
    "drug": ("metformin 1000 mg", "lisinopril 20 mg", "atorvastatin 40 mg", "duloxetine 60 mg", "levothyroxine 75 mcg", "Eliquis", "omeprazole", "amlodipine 5 mg", "baby aspirin", "gabapentin 300 mg", "celecoxib 200 mg", "vitamin D", "Ozempic", "albuterol"),
    "allergy": ("Allergic to penicillin", "No known drug allergies", "Sulfa gives a rash"),
    "please": ("evaluate and treat", "start strengthening and range of motion", "assess gait and fit a cane", "begin manual therapy and core stabilization", "teach a home program"),
    "often": ("two or three times a week for six weeks", "1-2 times weekly for 8 weeks", "3x weekly for a month", "twice a week, 10 visits"),
    "exam": ("MRI RIGHT KNEE WITHOUT CONTRAST", "MRI of the lumbar spine without contrast", "MR arthrogram, left shoulder", "XR cervical spine, 4 views", "CT left ankle without contrast", "US right Achilles tendon"),
    "indication": ("Knee pain and locking", "Low back pain with left leg numbness", "Persistent shoulder pain, rule out labral tear", "Neck pain after fall", "Ankle pain, unable to bear weight"),
    "compare": ("Radiographs", "Prior MRI", "CT", "Outside films"),
    "technique": ("Sagittal T1 and T2, axial T2 and coronal STIR sequences", "Multiplanar, multisequence imaging at 1.5 T", "AP, lateral, oblique and odontoid views", "Axial 1 mm slices with coronal and sagittal reformats"),
    "seen": (
        "There is a complex tear of the posterior horn of the medial meniscus", "The anterior and posterior cruciate ligaments are intact", "Mild chondral thinning of the patellofemoral compartment", "A 5 mm broad-based disc protrusion at L5-S1 abuts the left S1 nerve root", "No fracture or dislocation",
        "Moderate joint effusion and a small Baker's cyst", "The supraspinatus tendon shows tendinosis with an interstitial tear", "Vertebral body heights are maintained", "Mild facet arthropathy at L3-L4", "The long head of the biceps is in the groove", "Marrow signal is normal",
        "The conus ends at L1", "Moderate acromioclavicular joint arthrosis",
    ),
    "impression": ("Medial meniscus tear", "Left paracentral disc protrusion with S1 contact", "Partial-thickness articular-sided supraspinatus tear", "No acute osseous abnormality", "Mild multilevel spondylosis", "Grade 2 sprain of the calcaneofibular ligament", "Tricompartmental osteoarthritis, moderate"),
    "torn": ("Right knee medial meniscus tear", "Left shoulder full-thickness rotator cuff tear", "Left hip primary osteoarthritis", "Right anterior cruciate ligament rupture", "Cervical stenosis C5-C6 with myelopathy", "Right carpal tunnel syndrome"),
    "operation": ("Right knee arthroscopy with partial medial meniscectomy", "Left shoulder arthroscopic rotator cuff repair and subacromial decompression", "Left total hip arthroplasty, posterior approach", "Right ACL reconstruction with hamstring autograft", "Anterior cervical discectomy and fusion C5-C6"),
    "anesthesia": ("General with interscalene block", "Spinal", "General endotracheal", "Adductor canal block and sedation"),
    "blood": ("minimal", "50 mL", "200 cc", "less than 25 mL"),
    "implant": ("5.5 mm suture anchor", "titanium interference screw 8 x 25 mm", "acetabular shell 52 mm", "femoral stem size 5", "cortical button", "polyethylene liner", "cervical plate with 14 mm screws"),
    "step": (
        "The arm was placed in a beach chair position", "A tourniquet was inflated to 250 mmHg", "Standard anterolateral and anteromedial portals were made", "The tear was debrided to a stable rim", "Two double-loaded anchors were placed at the footprint", "Tunnels were drilled at the anatomic footprints", "The wound was irrigated with 3 L of saline",
        "The fascia was closed with #1 Vicryl and the skin with 3-0 Monocryl", "The hip was reduced and was stable through 90 degrees of flexion", "The patient was prepped and draped in the usual sterile fashion",
    ),
    "after": ("Sling for 6 weeks, passive motion only for 4 weeks", "Weight bearing as tolerated with crutches for 1 week", "Posterior hip precautions for 3 months", "Hinged brace locked in extension, partial weight bearing 50%", "Soft collar for comfort, no lifting over 5 pounds"),
    "dx": ("M25.511 right shoulder pain", "M54.50", "M17.0 bilateral primary osteoarthritis of knee", "S46.011A strain of muscle of rotator cuff, right shoulder", "M54.41", "G56.01 carpal tunnel syndrome, right", "Z96.642 presence of left artificial hip joint", "M70.61 trochanteric bursitis, right hip", "S39.012D strain of lower back", "R29.6 repeated falls"),
    "visits": ("20 visits per year, 3 used", "30 PT visits, hard max", "12 of 24 used", "no visit limit"),
    "alert": ("latex allergy", "use a gait belt", "hard of hearing", "pacemaker", "needs wheelchair", "copay at every visit", "weight 310 lb", "insulin dependent"),
    "approved": ("12 physical therapy visits", "8 visits of outpatient therapy", "an evaluation and 10 treatments", "24 units of therapeutic exercise"),
    "codes": ("97110, 97140, 97530", "97161, 97110 and 97112", "97110 GP, 97116 GP", "97530 and 97140"),
    "limit": ("Your plan covers 30 visits of physical and occupational therapy each year", "Up to 4 units may be billed per visit", "A visit may last up to 60 minutes", "There is a copay of $35 for each visit"),
    "needed": ("a progress report", "the plan of care with goals", "range of motion and strength measures", "a functional outcome score", "the daily notes of the last 30 days"),
    "caveat": ("you must be eligible on the day of service", "benefits and deductible apply", "codes that were not approved are not covered"),
    "age": ("52", "44", "38", "61", "29", "73"),
    "accident": ("felt a pull in the low back", "was hit on the left shoulder by a pallet jack", "slipped off the lift gate and landed on the right knee", "wrenched the neck"),
    "restriction": ("no lifting over 20 pounds", "no overhead work with the left arm", "sit 10 minutes of every hour", "no squatting or crawling", "no ladder work", "push and pull up to 30 pounds", "limited driving, 2 hours at most"),
    "progress": ("lumbar flexion 60 degrees, was 35", "pain 4/10, was 7/10", "shoulder abduction 130 degrees", "lifts 25 lb floor to waist", "knee extension lacks 5 degrees", "grip 38 kg right, 46 kg left", "spasm has resolved"),
    "outcome": ("Oswestry 28%, was 46%", "QuickDASH 34", "LEFS 48/80, was 33/80", "NDI 30%"),
    "treatment": ("work hardening", "therapeutic exercise and manual therapy", "lumbar stabilization", "electrical stimulation and moist heat", "naproxen 500 mg twice daily", "body mechanics training"),
    "hurts": ("lower back and right buttock", "left knee, inside", "both shoulders", "neck and between the shoulder blades", "bottom of my right heel", "my right wrist and thumb"),
    "onset": ("all of a sudden", "slowly, for no reason", "after yard work", "after my surgery", "lifting at work"),
    "now": ("4", "3 or 4", "6", "2"),
    "worst": ("8", "9 out of 10", "7", "10+"),
    "worse": ("sitting in the car", "stairs, squatting", "reaching behind my back", "standing at the sink", "first steps in the morning", "typing"),
    "better": ("lying down", "heat", "ice and Tylenol", "walking", "stretching", "changing positions"),
    "cannot": ("put on socks, pick up my grandson", "sleep through the night", "lift a gallon of milk", "walk more than 10 minutes", "wash my hair", "play golf"),
    "operated": ("gallbladder", "left knee scope", "C-section", "hernia repair", "back fusion L4-5", "right rotator cuff", "cataracts"),
    "illness": ("arthritis", "high cholesterol", "heart attack", "osteopenia", "diabetes", "anxiety", "cancer (skin)", "stroke", "blood clot", "thyroid trouble", "dizziness"),
}  # fmt: skip

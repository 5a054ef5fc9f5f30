"""Notes used while tuning redaction: `[KIND:key]` is an identifier, `{…}` must survive."""

TEMPLATES: tuple[str, ...] = (
    """{PHYSICAL THERAPY REFERRAL}
Patient: [NAME:full]    DOB: [DATE:dob]    Sex: F
Address: [ADDRESS:street], [CITY:city], [-:state] [ZIP:zip]
Home phone: [PHONE:phone]   Email: [EMAIL:email]
Insurance: {~payer}   Member ID: [MEMBER_ID:member]   Group: [GROUP:group]
MRN: [MRN:mrn]   SSN: [SSN:ssn]
Diagnosis: {M54.50 Low back pain, unspecified}; {M54.16 Radiculopathy, lumbar region}
Order: {evaluate and treat}, {2x/week x 6 weeks}. CPT {97110}, {97140}, {97530}.
Onset: [DATE:date1]. Precautions: {no lifting over 10 lb}. {~order}.
Referring provider: [PROVIDER:provider], MD   NPI [NPI:npi]
Phone [PHONE:pphone]  Fax [PHONE:pfax]   Date: [DATE:date2]
""",
    """[FACILITY:facility]
Fax: [PHONE:pfax]

[DATE:date1]

RE: [NAME:last_first]   DOB [DATE:dob]

Dear [PROVIDER:therapist_first],

Thank you for seeing [NAME:titled], a pleasant {52-year-old} machinist at [EMPLOYER:employer] who {~injury} on [DATE:date2] near [CITY:city]. [NAME:first] reports {~symptom}. {~medication}. On examination there is {~finding} and {~finding}; {~finding}.

I would like to order {therapeutic exercise, manual therapy and gait training} for {M25.561}. The spouse, [RELATIVE:relative], can be reached at [PHONE:phone2]. [NAME:owner] claim number is [ACCOUNT:claim] and the adjuster's e-mail is [EMAIL:email].

Sincerely,
[PROVIDER:provider], DO
cc: [PROVIDER:therapist], PT
""",
    """{INITIAL EVALUATION}
Name: [NAME:full]  MRN: [MRN:mrn]  DOB: [DATE:dob]  Date of service: [DATE:date1]
Therapist: [PROVIDER:therapist], PT, DPT

S: Pt states onset on [DATE:date2] and had {right total knee arthroplasty} on [DATE:date3] by Dr. [PROVIDER:provider_last]. {~pain}. Lives with daughter [RELATIVE:relative] in a two story house in [CITY:city]. {~history}. Meds: {~drugs}.
O: {~finding}. {~finding}. {~measure}, {~measure}, {~gait}.
A: [NAME:first] presents with {~impairment} consistent with {Z96.651} and {R26.2}. Rehab potential is {good}.
P: {3x/week x 4 weeks}: {97110, 97112, 97116, 97140}. Goals: {~goal}, {~goal}. Next visit [DATE:date4].
Signed electronically by [PROVIDER:therapist] on [DATE:date1]
""",
    """{PROGRESS NOTE} visit {8 of 12}
[NAME:full] seen [DATE:date1]. Pt reports {left shoulder pain is down to 3/10} and can {reach overhead} to put dishes away. [NAME:last] missed the visit on [DATE:short_date] because a son [RELATIVE:relative] was ill. Will be out of town in [CITY:city] until [DATE:date2].
Objective: {~finding}. {~finding}. {~measure}.
Treatment: {97110 x 2 units, 97140 x 1 unit}, {~treatment}, {~treatment}. {Total timed minutes 53}.
Assessment: {good progress toward goals; continues to need skilled therapy}. Plan: {continue 2x/week}. Request {8 more visits} from {~payer}, member [MEMBER_ID:member], auth [ACCOUNT:number].
Called [RELATIVE:relative] at [PHONE:phone2] about transport. Emergency contact: [OTHER:relative_full], mother, [PHONE:phone].
""",
    """FAX  TO: Prior Authorization   FROM: [FACILITY:facility]   PAGES: {4}
DATE: [DATE:date1]   PHONE: [PHONE:pphone]   FAX: [PHONE:pfax]
RE: Authorization request for [NAME:middle], member [MEMBER_ID:member]

Please find attached the {plan of care} and {initial evaluation}. We ask for {12 visits} of {97110}, {97112} and {97140} for {S83.511A}. The patient is {6 weeks} status post {ACL reconstruction} on the {left}. Claim [ACCOUNT:claim]. Questions: ask for [PROVIDER:therapist], or e-mail [EMAIL:email].
""",
    """{DISCHARGE SUMMARY}
Pt: [NAME:last_first]   Acct: [ACCOUNT:number]   DOB: [DATE:dob]   Payer: {~payer}
[NAME:full] was treated from [DATE:date1] to [DATE:date2] for {~diagnosis}. {Attended 11 of 12 visits}.
[NAME:titled] lives at [ADDRESS:street] in [CITY:city] and works for [EMPLOYER:employer]. The patient prefers to be called [NAME:first].
Outcome: {~measure}. {~finding}. {~pain}.
[NAME:first] is {independent with home exercise program}. Follow up with Dr. [PROVIDER:provider_last] at [FACILITY:facility].
[PROVIDER:therapist], DPT, license [LICENCE:licence]
""",
    """{WORKERS COMPENSATION STATUS REPORT}
Employee: [NAME:full]    Employer: [EMPLOYER:employer]    Claim #: [ACCOUNT:claim]
Date of injury: [DATE:date1]    Insurer: {~payer}    Adjuster: [OTHER:relative_full], [PHONE:phone2]
Work status: {modified duty, no lifting over 15 lb}, {no overhead reaching}.
[NAME:nick] {~injury} while driving plate [VEHICLE:plate]. {~finding}. {~finding}.
Therapy {2 times per week for 4 weeks}. {~treatment}.
Reviewed by [PROVIDER:provider], MD, NPI [NPI:npi], on [DATE:date2].
""",
    """{TELEPHONE NOTE} [DATE:date1]
Spoke with [NAME:first] [NAME:last]'s husband [RELATIVE:relative] at [PHONE:phone]. He says that [NAME:first] fell in [CITY:city] on [DATE:date2]; {~symptom}. [NAME:initials] is a {67 y/o} retired teacher. {~medication}. The mother is [AGE:old_age] years old.
Advised to see Dr. [PROVIDER:provider]. {~treatment} on hold. Portal: [URL:url]. TENS unit serial [DEVICE:device].
Insurance {~payer} ID [MEMBER_ID:member].
""",
    """[FACILITY:facility]  |  {Outpatient Therapy Order}
NAME        [NAME:last_first]
BIRTH DATE  [DATE:dob]          CHART NO. [MRN:mrn]
PLAN        {~payer}            POLICY [MEMBER_ID:member]
ORDERED BY  [PROVIDER:provider], NP        NPI: [NPI:npi]
DX          {~coded}
ORDER       {~ordered}
NOTES       {~precaution}. Surgery [DATE:date1]. Call [PHONE:phone] to book.
Electronically signed by [PROVIDER:provider], NP [DATE:date2]
""",
    """{SUBJECTIVE}: [NAME:full] returns today, [DATE:date1], for visit {5 of 10}. "{~quote}" [NAME:titled] did the exercises with a sister, [RELATIVE:relative], over the weekend in [CITY:city]. {~level}.
{OBJECTIVE}: {~exam}. {~exam}. {~scored}.
{INTERVENTION}: {~session}, {~session}; {97530 2 units, 97112 1 unit}.
{ASSESSMENT}: [NAME:first] {~response}.
{PLAN}: {~next}. Recheck with Dr. [PROVIDER:provider_last] on [DATE:date2].
[PROVIDER:therapist], PT  Lic. [LICENCE:licence]
""",
    """To Whom It May Concern:

I write on behalf of [NAME:full] (DOB [DATE:dob], member number [MEMBER_ID:member], reference [ACCOUNT:number]) to appeal your letter of [DATE:date1]. [NAME:first] [NAME:last] is employed by [EMPLOYER:employer] as a cook and {~event} on [DATE:date2]. Before that [NAME:first] could {~function}.

At evaluation we found {~exam}, {~exam} and {~scored}. After {9 visits} {~response}. {~next}.

Please call me at [PHONE:pphone] or fax [PHONE:pfax]. The patient lives at [ADDRESS:street], [CITY:city2], [-:state] [ZIP:zip].

Respectfully,
[PROVIDER:therapist], DPT
[FACILITY:facility]
""",
    """{PLAN OF CARE / CERTIFICATION}
Patient name: [NAME:middle]        Start of care: [DATE:date1]
Medical record #: [MRN:mrn]   Health plan: {~payer}   Group no: [GROUP:group]
Treating diagnosis: {~coded}
Frequency / duration: {~often}
Long term goals: 1. {~aim}  2. {~aim}
Rehab potential: {good}   Prior level: {~function}
I certify the need for these services from [DATE:date2] through [DATE:date3].
Physician: [PROVIDER:provider], MD   Date: [DATE:date4]
""",
    """Message taken [DATE:short_date] by front desk
Caller: [OTHER:relative_full] (spouse), callback [PHONE:phone2]
For: [PROVIDER:therapist_first]
Patient [NAME:full] had a flare after mowing; {~level}. Asks whether to keep the appointment on [DATE:date1]. New insurance: {~payer}, ID number [MEMBER_ID:member], effective [DATE:date2]. New address [ADDRESS:street], [CITY:city]. Email [EMAIL:email].
""",
    """{HOME VISIT NOTE}
[NAME:titled] is a {74 year old} who lives alone at [ADDRESS:street] in [CITY:city]. Neighbor [RELATIVE:relative] brings groceries. {~event} in the kitchen on [DATE:date1]. Medications: {~taken}. [NAME:owner] home has {five steps with one rail}.
{~exam}. {~scored}. Vitals: {BP 132/84, HR 76}.
Trained [NAME:first] in {~session}. Walker serial no. [DEVICE:device]. Social security [SSN:ssn] verified.
Next visit [DATE:date2]. Referring: [PROVIDER:provider], PA-C, [FACILITY:facility], tel [PHONE:pphone].
""",
    """{MOTOR VEHICLE ACCIDENT INTAKE}
Claimant: [NAME:full]; carrier {~payer}; claim number [ACCOUNT:claim]; date of loss [DATE:date1]
Vehicle: license plate [VEHICLE:plate]. Driver's license [LICENCE:licence]. Attorney: [OTHER:relative_full], [PHONE:phone2].
History: {~event}; {~quote}. Works at [EMPLOYER:employer]. {~level}.
Exam: {~exam}; {~exam}.
Plan: {~ordered}. Website for forms: [URL:url].
Evaluated by [PROVIDER:therapist], PT on [DATE:date2]
""",
    """{RE-EVALUATION} of [NAME:full], seen with daughter [RELATIVE:relative].
Last seen [DATE:date1] in [CITY:city]. The father-in-law is [AGE:old_age] years old and needs care at home.
{~level}. {~exam}. {~scored}. Per Dr. [PROVIDER:provider], {~precaution}.
[NAME:first] {~response}. Request {10 additional visits} under auth # [ACCOUNT:number] from {~payer}.
Therapist: [PROVIDER:therapist], DPT, NPI [NPI:npi]
""",
)

_PAYERS = ("Aetna", "Cigna", "Humana", "UnitedHealthcare", "Medicare", "Anthem Blue Cross", "BCBS")
POOLS: dict[str, tuple[str, ...]] = {
    "order": ("Weight bearing as tolerated", "Partial weight bearing on the left", "Avoid end range flexion", "Sling at all times for 4 weeks"),
    "injury": ("twisted the right knee", "strained the lower back", "fell on an outstretched hand", "felt a pop in the left shoulder"),
    "symptom": ("sharp medial pain, worse with stairs", "burning pain into the right foot", "numbness in the thumb and index finger", "stiffness in the morning", "dizziness when rolling in bed"),
    "finding": (
        "tenderness along the medial joint line", "positive McMurray test", "flexion limited to 95 degrees", "Lachman and posterior drawer are negative", "Quadriceps strength 4/5", "AROM knee flexion 88, extension -8",
        "MMT quadriceps 3+/5, hamstrings 4-/5, gluteus medius 4-/5", "Incision clean, dry and intact, moderate effusion", "Romberg negative; Homans sign negative", "Hawkins-Kennedy and Neer positive, Speed negative",
        "flexion 150, abduction 140, external rotation 60 degrees", "Straight leg raise positive at 45 degrees", "reflexes 2+ and symmetric",
    ),
    "medication": ("Takes naproxen 500 mg twice daily", "Takes gabapentin 300 mg at night", "Uses Tylenol as needed"),
    "pain": ("Pain 6/10 at worst, 2/10 at rest", "Pain rated 4/10 today", "Pain is 0/10 at rest and 5/10 with activity"),
    "history": ("PMH: hypertension, type 2 diabetes, hyperlipidemia", "PMH: osteoporosis, GERD", "PSH: left hip replacement"),
    "drugs": ("lisinopril, metformin, atorvastatin", "meloxicam, cyclobenzaprine", "amlodipine and aspirin 81 mg"),
    "measure": ("TUG 16.4 s", "LEFS 28/80", "SPADI 38%", "NDI 22/50", "Berg 41/56", "ODI 44%", "Grip strength 32 kg"),
    "gait": ("gait: antalgic with front wheeled walker", "Gait: Trendelenburg on the right, single point cane"),
    "impairment": ("decreased range of motion, strength deficits and impaired balance", "poor scapular control and rotator cuff weakness"),
    "goal": ("flexion to 115 degrees in 4 weeks", "LEFS to 45/80", "independent with home exercise program", "walk 500 feet without a cane"),
    "treatment": ("Maitland grade III inferior glides", "Codman pendulums", "Thera-Band rows", "Bosu squats", "Epley maneuver", "dry needling to the upper trapezius", "McKenzie extension in lying"),
    "diagnosis": ("M75.41 impingement syndrome of right shoulder", "S33.5XXA sprain of ligaments of lumbar spine", "adhesive capsulitis"),
    "payer": (*_PAYERS, "Molina Healthcare", "Tricare", "Kaiser Permanente", "Blue Cross Blue Shield", "Medicaid", "Humana", "Aetna", "Regence"),
    "coded": ("M75.102 rotator cuff tear, left", "M17.11 primary osteoarthritis, right knee", "S93.401A sprain of right ankle", "M48.061 lumbar spinal stenosis", "G20.A1 Parkinson disease"),
    "ordered": ("Eval and treat 2-3x/wk for 6 wks", "Therapeutic exercise 97110 and gait training 97116", "Vestibular rehab, 1x/week x 8 weeks", "Aquatic therapy 97113 twice weekly"),
    "precaution": ("toe touch weight bearing right lower extremity", "no active external rotation past 30 degrees", "fall risk", "keep the brace locked in extension", "no driving for 2 weeks"),
    "quote": ("It catches when I go down the stairs", "I can sleep on that side now", "My leg gives out after ten minutes", "the headrest hit the back of my head"),
    "level": ("Rates pain 7/10 with lifting and 1/10 at rest", "Pain 2-3/10, down from 8/10", "Reports tingling in both feet", "Sleep is interrupted 3 times a night"),
    "exam": ("Phalen positive on the right, Tinel negative", "shoulder flexion 135 degrees, ER 40 degrees", "hip abductors 3+/5, knee extensors 4/5", "Spurling negative, cervical rotation limited to 50 degrees", "Thomas test positive bilaterally", "moderate swelling over the lateral malleolus",
             "Dix-Hallpike positive left with upbeating nystagmus", "Trendelenburg sign on the left", "patellar reflex 2+, sensation intact to light touch", "Single leg stance 6 seconds"),
    "scored": ("DASH 46", "Timed Up and Go 14.2 seconds", "FGA 19/30", "QuickDASH 38.6", "30 second chair stand 9 reps", "KOOS 52", "6 minute walk 310 m"),
    "session": ("clamshells 3x10 with red band", "Mulligan mobilization with movement", "stair training with single rail", "instrument assisted soft tissue mobilization", "eccentric heel drops 3 sets of 15", "habituation exercises"),
    "response": ("tolerated treatment well with minimal soreness", "improved walking distance from 150 to 400 feet", "is making steady gains but lacks terminal extension"),
    "next": ("Progress to single leg balance", "Continue skilled therapy twice a week", "Add closed chain strengthening next session", "Extend the plan of care by 4 weeks"),
    "event": ("slipped on a wet floor", "was rear-ended at a stop light", "lost balance reaching for a pan", "had a rotator cuff repair"),
    "function": ("carry 25 lb and climb ladders", "walk a mile without a cane", "dress and bathe independently"),
    "often": ("2x/wk for 8 weeks", "3 times a week x 4 weeks, then 1x/week x 4 weeks", "twice weekly, 45 minutes"),
    "aim": ("reach a shelf at shoulder height with 2/10 pain", "ascend 12 steps with reciprocal gait", "Berg score of 50/56", "return to full duty in 6 weeks"),
    "taken": ("losartan 50 mg, warfarin 5 mg", "Lyrica 75 mg twice daily", "levothyroxine, omeprazole and vitamin D"),
}  # fmt: skip

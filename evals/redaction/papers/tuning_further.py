"""More notes used while tuning redaction: they were reported on once, and looked at since."""

TEMPLATES: tuple[str, ...] = (
    """{ORTHOPEDIC CLINIC VISIT}
[NAME:last_first] | [DATE:dob] | MRN [MRN:mrn] | Seen [DATE:date1] by [PROVIDER:provider], MD
HPI: [NAME:titled] is a {45 y.o.} carpenter at [EMPLOYER:employer] with {~story}. Symptoms began [DATE:date2]. {~worse}.
EXAM: {~sign}. {~sign}. {~strength}.
IMAGING: {~image}.
A/P: {~named}. Refer to physical therapy at [FACILITY:facility], {~dose}. Return in {6 weeks}.
Ins: {~payer} #[MEMBER_ID:member]
""",
    """Dear Dr. [PROVIDER:provider_last]:

Your patient [NAME:full] completed the {vestibular program} on [DATE:date1]. When [NAME:first] started on [DATE:date2], {~worse}. At discharge {~sign}, {~tool} and {~strength}. [NAME:first] moved from [CITY:city] to [CITY:city2] last month, and the new phone number is [PHONE:phone].

I recommend {~advice}. Thank you for referring [NAME:titled].

With kind regards,
[PROVIDER:therapist], PT, DPT
""",
    """{AUTHORIZATION REQUEST}
Date submitted: [DATE:date1]     Requested by: [PROVIDER:therapist]     Fax back: [PHONE:pfax]
Member: [NAME:middle]     Member number: [MEMBER_ID:member]     Birth date: [DATE:dob]
Plan: {~payer}     Group: [GROUP:group]     Prior authorization number: [ACCOUNT:number]
Facility: [FACILITY:facility]     NPI: [NPI:npi]
Codes: {97110}, {97112}, {97530} for {~named}
Visits used: {8}. Visits requested: {12}, {~dose}.
Clinical summary: {~worse}. {~sign}. {~tool}.
""",
    """{DAILY NOTE}  [DATE:short_date]
Pt [NAME:first] [NAME:last] arrives 10 minutes late with husband [RELATIVE:relative]. States {~worse}. {~rating}.
Tx: {~exercise}; {~exercise}; {manual therapy 15 min}.
Response: {~reaction}. [NAME:last] will call [PHONE:pphone] to confirm [DATE:date1].
Cosigned: [PROVIDER:provider]
""",
    """{INJURY REPORT}
The worker, [NAME:full], SSN [SSN:ssn], of [ADDRESS:street], [CITY:city], [-:state] [ZIP:zip], was hurt on [DATE:date1] at [EMPLOYER:employer] when {~story}. Witness: [OTHER:relative_full]. Driver license [LICENCE:licence]; company truck plate [VEHICLE:plate].
First treated by [PROVIDER:provider], DO, on [DATE:date2]. Claim no. [ACCOUNT:claim], carrier {~payer}.
Findings: {~sign}, {~strength}. Restrictions: {~limit}.
""",
    """{CARE CONFERENCE}
Present: [NAME:full], her son [RELATIVE:relative], and therapist [PROVIDER:therapist].
[NAME:first] turned [AGE:old_age] years old in the spring. She lives near [CITY:city]. Email for the portal is [EMAIL:email]; the family page is [URL:url].
Function: {~limit}. {~tool}. Bone stimulator serial number [DEVICE:device].
Decision: {~advice}. Next conference [DATE:date1].
""",
    """[FACILITY:facility] {Fax Cover Sheet}
To: {~payer} Utilization Review    Fax: [PHONE:pfax]
From: [PROVIDER:therapist]    Phone: [PHONE:pphone]
Subject: [NAME:full], ID [MEMBER_ID:member], DOB [DATE:dob]
Comments: Corrected {plan of care} attached. {~named}. Case reference [ACCOUNT:claim]. Patient [NAME:initials] has {3 visits} left before [DATE:date1].
""",
    """{SURGICAL FOLLOW-UP}
[NAME:last_first]. {~image}. [NAME:owner] incision is healed. Operation on [DATE:date1] by Dr. [PROVIDER:provider_last] at [FACILITY:facility] without complication.
May start {~dose}. {~limit}. Meds: {~pills}.
Call [PHONE:phone2] (sister [RELATIVE:relative]) with results. Chart no. [MRN:mrn].
Dictated by [PROVIDER:provider], MD [DATE:date2]
""",
)

POOLS: dict[str, tuple[str, ...]] = {
    "payer": ("Cigna", "UnitedHealthcare", "Medicare", "Tricare", "Molina Healthcare", "Aetna", "Humana"),
    "story": ("numbness and weakness of the left hand", "a box fell on his right foot", "low back pain radiating to the left calf", "neck stiffness after a collision"),
    "worse": ("symptoms increase with sitting longer than 20 minutes", "turning the head quickly causes dizziness", "the ankle swells by evening", "gripping a pan is painful, and sleep is poor"),
    "sign": ("Finkelstein test positive", "Hoffmann sign absent", "anterior drawer 1+ compared with the left", "lumbar flexion 40 degrees, extension 10 degrees", "Tinel sign positive at the elbow", "Ober test positive on the right",
             "mild atrophy of the thenar eminence", "Faber and Fadir negative", "wrist extension 55 degrees", "Yergason negative, O'Brien positive"),
    "strength": ("dorsiflexion 4-/5", "grip 18 kg right and 31 kg left", "rotator cuff strength 4+/5 throughout", "hip flexors 5/5"),
    "image": ("MRI shows a 4 mm disc protrusion at L4-L5", "X-ray negative for fracture", "Ultrasound confirms a partial thickness tear of the supraspinatus", "CT of the cervical spine is unremarkable"),
    "named": ("M54.12 cervical radiculopathy", "G56.02 carpal tunnel syndrome, left upper limb", "M72.2 plantar fasciitis", "M25.511 pain in right shoulder", "R42 dizziness"),
    "dose": ("2 visits per week for 6 weeks", "twice a week x 5 weeks", "1-2x/week, 8 visits in total"),
    "tool": ("FOTO score 54", "Oswestry 36%", "Dynamic Gait Index 17/24", "Berg Balance 44/56", "QuickDASH 29.5", "LEFS 51/80"),
    "advice": ("a home program three times a week", "a trial of mechanical traction", "aquatic therapy and a rolling walker", "continued balance training"),
    "exercise": ("heel raises 3x15", "sciatic nerve glides 2 sets of 10", "Brandt-Daroff exercises", "scapular retraction with green band", "leg press 60 lb", "tandem walking along the counter"),
    "reaction": ("fatigue after 12 minutes, no increase in pain", "pain decreased from 5/10 to 2/10", "required two rest breaks"),
    "rating": ("Pain 4/10", "Pain 0/10 now, 6/10 last night", "Pain is rated 3/10 at best and 8/10 at worst"),
    "limit": ("no pushing or pulling over 30 lb", "walks 200 feet with minimal assistance", "non weight bearing for 3 weeks", "sit to stand with supervision"),
    "pills": ("ibuprofen 600 mg, pantoprazole 40 mg", "oxycodone 5 mg every 6 hours", "metoprolol 25 mg and Eliquis 5 mg"),
}  # fmt: skip

"""A third set of notes used while tuning redaction: reported on once, and looked at since."""

TEMPLATES: tuple[str, ...] = (
    """{PORTAL MESSAGE}
Sent: [DATE:date1] 7:42 PM
From: [NAME:full] ([EMAIL:email])
To: [PROVIDER:therapist]
Subject: {question about my exercises}

Hi [PROVIDER:therapist_first], it's [NAME:first]. I did {~homework} but {~complaint}. My husband [RELATIVE:relative] thinks I should skip [DATE:date2]. Can you text me at [PHONE:phone]? I am back at [EMPLOYER:employer] on Monday. Also my card now says [MEMBER_ID:member].
Thanks, [NAME:full]
""",
    """{CALL LOG}
[DATE:date1]  9:05  Inbound  [PHONE:phone]  [NAME:full], bday [DATE:dob], wants to move the slot of [DATE:date2]. {~complaint}.
[DATE:date1]  9:31  Outbound  {~payer}  Rep [OTHER:relative_full], ref [ACCOUNT:number]. {12 visits per calendar year}, {8 used}.
[DATE:date2]  14:10  Outbound  [PHONE:phone2]  Left voicemail with [RELATIVE:relative] (daughter) for [NAME:last_first].
[DATE:date3]  16:20  Inbound  Dr. [PROVIDER:provider_last] office, [FACILITY:facility], fax [PHONE:pfax]: {~instruction}.
""",
    """{NURSE TRIAGE}
Caller is the patient, [NAME:full], age {61}. Verified with birthday [DATE:dob] and address [ADDRESS:street], [CITY:city].
Chief concern: {~complaint} since [DATE:date1]. {~redflag}.
Current meds: {~medicine}. Allergies: {penicillin}.
Disposition: {~instruction}. [NAME:titled] agreed and will call [PHONE:pphone] if worse. Triage RN: [PROVIDER:therapist].
Routed to [PROVIDER:provider], MD at [DATE:date2].
""",
    """{FITNESS FOR DUTY}
To the Human Resources office of [EMPLOYER:employer], [CITY:city], [-:state] [ZIP:zip]
Your employee [NAME:middle], badge [DEVICE:device], was examined here on [DATE:date1].
{~ability}. {~ability}. These limits hold until [DATE:date2]; then [NAME:owner] status will be looked at again.
Functional capacity: {~capacity}.
Questions go to [PROVIDER:therapist], PT, [PHONE:pphone].
""",
    """[FACILITY:facility]
Law Offices of [OTHER:relative_full]
Our client: [NAME:full]          Your file: [ACCOUNT:claim]
Date of loss: [DATE:date1]

Dear Counsel:

You asked for an opinion on the injuries of [NAME:titled], born [DATE:dob]. On the day of loss the car with tag [VEHICLE:plate] was struck from behind. [NAME:last] was seen in the emergency room at once and came to us on [DATE:date2] with {~complaint}. I found {~result}, {~result} and {~capacity}. In my opinion {~opinion}. The charges so far belong to account [ACCOUNT:number].

Very truly yours,
[PROVIDER:provider], MD
""",
    """{FRONT OF CARD}
{~payer}
SUBSCRIBER [NAME:full]
ID [MEMBER_ID:member]        GRP [GROUP:group]
Dependents: [RELATIVE:relative]
PCP [PROVIDER:provider]   {OFFICE VISIT $25}   {SPECIALIST $40}
{BACK OF CARD}
Members call [PHONE:pphone]. Providers: fax [PHONE:pfax] or [URL:url]
""",
    """{TRANSPORT REQUEST}
Rider: [NAME:last_first]     Mobile: [PHONE:phone]     Medicaid no. [MEMBER_ID:member]
Pick up: [ADDRESS:street], [CITY:city], [-:state] [ZIP:zip]
Drop off: [FACILITY:facility]
When: [DATE:date1] and [DATE:date2]
Needs: {~mobility}. Escort: [RELATIVE:relative] (son). Rider is {72} and {~redflag}.
Arranged by [PROVIDER:therapist_first]
""",
    """{RELEASE OF RECORDS}
I, [NAME:full], date of birth [DATE:dob], last four of social [SSN:ssn], let [FACILITY:facility] give my {therapy records} from [DATE:date1] to [DATE:date2] to [OTHER:relative_full], [PHONE:phone2].
Identification shown: license [LICENCE:licence]. Medical record [MRN:mrn].
Records to include: {evaluation, progress reports and discharge summary}.
Signed [NAME:full], [DATE:date3]     Witnessed by [PROVIDER:therapist]
""",
    """{ATHLETIC TRAINER HANDOFF}
[NAME:first] [NAME:last] (captain, {junior varsity}) went down on [DATE:short_date] in the match at [CITY:city]. {~mechanism}. On the sideline {~result}. Mom is [RELATIVE:relative], reach her at [PHONE:phone2]. [NAME:first] saw Dr. [PROVIDER:provider_last] next day; {~imaging}. Hoping to be back by [DATE:date2]. {~homework} started.
""",
    """{PEER TO PEER SUMMARY}
Reviewer for {~payer} called about [NAME:full] / [DATE:dob] / [MEMBER_ID:member] on [DATE:date1].
Asked for {10 further visits} of {97110}, {97140} and {97530} for {~condition}.
Told the reviewer: {~result}; {~capacity}; {~opinion}.
Outcome: {6 visits} through [DATE:date2], tracking number [ACCOUNT:number].
[PROVIDER:therapist], DPT, NPI [NPI:npi]
""",
    """{STATEMENT OF ACCOUNT}
Guarantor  [NAME:middle]
           [ADDRESS:street]
           [CITY:city], [-:state] [ZIP:zip]
Account    [ACCOUNT:number]          Chart   [MRN:mrn]
[DATE:date1]   {97110 therapeutic exercise 2 units}     {~payer} paid
[DATE:date2]   {97140 manual therapy 1 unit}            pending
Pay online at [URL:url] or call [PHONE:pphone]. Questions by e-mail: [EMAIL:email]
""",
    """{NOTICE OF DENIAL}
[DATE:date1]
Enrollee: [NAME:full]     Identification: [MEMBER_ID:member]     Case: [ACCOUNT:claim]
Requested by: [PROVIDER:provider]     For: {~condition}
We cannot approve {12 more visits} because {~reason}. [NAME:first] or a helper may appeal within {60 days} of [DATE:date2].
""",
    """{HOME EXERCISE REVIEW}
Video visit with [NAME:first] from her kitchen in [CITY:city], [DATE:date1]. Her grandmother, who is [AGE:old_age] years old, watched. {~homework}: {~correction}. {~complaint}. {~capacity}.
[NAME:initials] asks for a printed sheet, to be mailed to [ADDRESS:street]. Implant card: lot [DEVICE:device].
Next check [DATE:date2] with [PROVIDER:therapist], PTA
""",
    """{CONSULT REPLY}
Re your question about [NAME:nick], MR number [MRN:mrn].
I examined [NAME:titled] today ([DATE:date1]) together with the wife, [RELATIVE:relative]. {~imaging}. {~result}. There is {~condition}. {~opinion}. Since [NAME:last] drives for [EMPLOYER:employer], {~ability}.
Copy to [PROVIDER:provider], DO, phone [PHONE:pphone]
""",
)

POOLS: dict[str, tuple[str, ...]] = {
    "payer": ("UnitedHealthcare", "Aetna", "Cigna", "Humana", "Medicaid", "Blue Cross Blue Shield", "Medicare", "Tricare"),
    "homework": ("bridges 2 sets of 12", "the wall slides every morning", "calf stretches 30 seconds each side", "prone press ups 10 times", "pendulum swings", "side lying hip lifts with the yellow band", "chin tucks"),
    "complaint": ("my knee clicks when I squat", "the pain went up to 7/10 last night", "the shoulder is stiff in the morning", "it burns down the back of the left thigh", "hand numbness wakes me up", "dizzy spells last about 20 seconds", "the calf feels tight and warm"),
    "instruction": ("hold therapy until the wound check", "start weight bearing as tolerated", "no resisted elbow flexion for 6 weeks", "ice 15 minutes three times a day", "go to the emergency room if the calf swells", "come in this afternoon"),
    "redflag": ("No fever, chills or night sweats", "denies bowel or bladder changes", "no chest pain or shortness of breath", "two falls in the past month", "history of deep vein thrombosis"),
    "medicine": ("apixaban 5 mg, amlodipine 10 mg", "hydrochlorothiazide 25 mg and simvastatin", "prednisone 20 mg for 5 days", "sertraline 50 mg, ibuprofen as needed"),
    "ability": ("May lift 20 lb to waist height", "no kneeling or crawling", "may stand up to 4 hours a day", "should not climb above 6 feet", "may drive a forklift for 2 hours at a time"),
    "capacity": ("single leg hop 85% of the other side", "carries 30 lb for 50 feet", "LEFS 62/80", "5 times sit to stand 13.8 seconds", "gait speed 0.9 m/s", "PSFS average 4.3", "grip 24 kg, pinch 6 kg"),
    "result": ("passive flexion 118 degrees", "Lachman 1+ with a firm end point", "Neer and Hawkins positive", "strength of the supraspinatus 4-/5", "joint line tenderness on the medial side", "patellar apprehension negative", "FABER positive on the left", "cervical rotation 55 degrees to the right", "slump test positive", "girth 2 cm larger above the patella"),
    "opinion": ("further skilled therapy is needed", "the treatment was reasonable and necessary", "a return to full activity is likely in 3 months", "surgery is not indicated", "balance training twice weekly should continue"),
    "mobility": ("wheelchair with elevating leg rests", "walks with a rollator, one step at a time", "needs door to door help", "uses a quad cane"),
    "mechanism": ("Planted the right foot and the knee gave way", "landed on the point of the shoulder", "rolled the left ankle inward", "took an elbow to the ribs"),
    "imaging": ("MRI shows a grade 2 MCL sprain", "radiographs are normal", "ultrasound shows tendinopathy of the Achilles tendon", "MRI with a horizontal tear of the medial meniscus"),
    "condition": ("M17.12 unilateral primary osteoarthritis, left knee", "M54.2 cervicalgia", "S83.241D tear of medial meniscus, right knee", "M76.61 Achilles tendinitis, right leg", "frozen shoulder", "M62.81 muscle weakness"),
    "reason": ("the records do not show measurable progress", "the plan allows 20 visits per benefit year", "a home program would serve as well", "no plan of care was attached"),
    "correction": ("keep the heel down", "knees over the second toe", "slower on the way down", "exhale while lifting"),
}  # fmt: skip

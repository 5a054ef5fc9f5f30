"""A seventh set of notes used while tuning redaction: papers of the clinic's own people."""

from evals.redaction.papers.tuning_received import POOLS as FROM_OTHERS

TEMPLATES: tuple[str, ...] = (
    """{PT DAILY TREATMENT NOTE}     visit {~nth}     DOS [DATE:date1]     in 9:02  out 9:57
Pt: [NAME:last_first] ([MRN:mrn])     Tx by: [PROVIDER:therapist_full], PTA     Supervising: [PROVIDER:provider_full], PT
S:  {~says}. {~says}. Missed [DATE:slash1], was at brother [RELATIVE:kin]'s in [CITY:city].
O:  {~measured}; {~measured}.
    {~activity}        {~dose}
    {~activity}        {~dose}
    {~activity}        {~dose}
    {~manual}          {~timed}
    {~modality}        {~timed}
    Billed: {~billed}
A:  {~thought}. {~thought}.
P:  {~plan}. Next [DATE:slash2], then f/u Dr. [PROVIDER:helper_last] [DATE:slash3].
Auth [ACCOUNT:number] from {~payer} good through [DATE:date2]. Called [NAME:first] at [PHONE:phone] re: new time.
Signed [PROVIDER:therapist_full], PTA, [LICENCE:licence], [DATE:date1] 10:11
""",
    """{BALANCE AND VESTIBULAR EVALUATION}
[NAME:full]            DOB [DATE:dob]            Eval date [DATE:date1]
Referral: Dr. [PROVIDER:provider_full], [FACILITY:facility]            Dx: {~dizzy}
{HISTORY}
Pt reports {~spell} since [DATE:spoken1]. {~trigger}. {~falls}, the last one on [DATE:date2] in the shower. Lives with husband [RELATIVE:relative] at [ADDRESS:street], [CITY:city]; {~home}. Retired from [EMPLOYER:employer] in [-:year]. Goal: "{~wish}."
{MEDS}: {~balance_drug}, {~balance_drug}
{EXAM}
Oculomotor: {~eyes}; {~eyes}
Positional: {~positional}
Balance: {~stood}; {~stood}; {~stood}
Gait: {~walked}
Sensation: {~felt}
{ASSESSMENT}
[NAME:titled] has {~found} with {~deficit} and is at {~risk} risk for falls. Rehab potential {good}.
{PLAN}
{~frequency}: {~codes}. {~taught} done today. Plan gone over with [NAME:first] and daughter [RELATIVE:kin_full] ([PHONE:phone2]).
[PROVIDER:therapist_full], PT, DPT, NCS
""",
    """{UPDATED PLAN OF CARE} (recertification)               fax signed copy to [PHONE:pfax]
Beneficiary [NAME:middle]      ID [MEMBER_ID:member]      DOB [DATE:dob]
Start of care [DATE:date1]      Cert. period [DATE:date2] - [DATE:date3]      {~used}
Medical dx {~dx}      Treatment dx {~treated}
{STG 1}: {~goal}.   Status: {~status}
{STG 2}: {~goal}.   Status: {~status}
{LTG 1}: {~goal}.   by [DATE:month]
{LTG 2}: {~goal}.   by [DATE:month]
{Functional measures}: {~tool}; {~tool}
{Justification}: [NAME:first]'s progress was slowed by {~slowed}. [NAME:last] still needs {~cueing} and cannot yet {~unable}, which is needed to care for the husband, [RELATIVE:relative].
{Frequency}: {~frequency}     {Interventions}: {~codes}
I certify that I have reviewed this plan.
_______________________  [PROVIDER:provider_full], MD   NPI [NPI:npi]   Date ________
[PROVIDER:therapist_full], PT   [DATE:date4]
""",
    """{TELEHEALTH VISIT}, pediatrics                [DATE:date1], 3:30 - 4:08 pm
Child: [NAME:full] ("[NAME:nickname]"), age {~years}, [SCHOOL:school], 2nd grade
Present: mother [RELATIVE:relative_full]; later grandmother [RELATIVE:kin], [AGE:old_age]
Joined from [CITY:city], [-:state], address [IP:ip], through [URL:url]. Consent on file [DATE:date2].
Dx: {~child_dx}
Mom reports: {~at_home}. {~at_home}. The school PT, [OTHER:other_full], wants the orthotics checked before the field trip on [DATE:spoken1].
Seen on camera: {~skill}; {~skill}; {~skill}.
Coached: {~coached}; {~coached}.
Plan: {~frequency}. New SMOs fitted [DATE:slash1], serial [DEVICE:device]. Send note to Dr. [PROVIDER:provider_last] and to the school nurse, [PHONE:phone_ext]. {~payer} ID [MEMBER_ID:member]. Forms to [EMAIL:email].
[PROVIDER:therapist_full], PT, DPT, PCS
""",
    """[FACILITY:facility]
[DATE:date1]

Dr. [PROVIDER:provider_full]
Fax [PHONE:pfax]

Regarding: [NAME:full], date of birth [DATE:dob]

Dear Dr. [PROVIDER:provider_last],

Today [NAME:titled] finished therapy for {~ailment} after {~attended}. You referred [NAME:first] to us on [DATE:date2].

            First visit ([DATE:slash1])        Last visit ([DATE:slash2])
Pain        {~pain_then}                       {~pain_now}
Motion      {~motion_then}                     {~motion_now}
Strength    {~power_then}                      {~power_now}
Function    {~function_then}                   {~function_now}

[NAME:first] can now {~able} and went back to work at [EMPLOYER:employer] on [DATE:spoken1]. {~remaining}. The home program is {~program}. With the son, [RELATIVE:kin], [NAME:first] has joined the pool in [CITY:city].

Thank you for trusting us with [NAME:first]'s care. If anything changes, please call me at [PHONE:pphone].

[PROVIDER:therapist_full], PT
Lic. [LICENCE:licence]
""",
    """[FACILITY:facility]

[DATE:date1]

[NAME:titled_full]
[ADDRESS:street]
[CITY:city], [-:state]  [ZIP:zip]

Dear [NAME:first],

We missed you on [DATE:date2] and on [DATE:spoken1]. We tried your cell, [PHONE:phone], and left word with [RELATIVE:relative] at [PHONE:phone2]. You have been seen {~seen_so_far} for {~plain_dx}, and [PROVIDER:therapist_first] would like to see you finish: at the last visit {~last_visit}.

{~payer} (your number [MEMBER_ID:member]) approved visits only until [DATE:date3]. After that we have to ask again under a new number; the one we have is [ACCOUNT:number]. If we do not hear from you by [DATE:spoken2], we will send Dr. [PROVIDER:provider_last] a {discharge summary}.

Until then please go on with {~easy} and {~easy}. Stop if {~stop}. To book, call [PHONE:pphone] or write to [EMAIL:email], and mention account [ACCOUNT:number2]. Your car, plate [VEHICLE:plate], may stand in the lot behind [FACILITY:facility2].

Warm regards,
[PROVIDER:helper_full], front office
cc: chart of [NAME:last]
""",
    """#front-desk   [DATE:date1]
[PROVIDER:helper_first]  8:03 AM
morning! [NAME:last] just called, cant make 9:15, {~out}. can we squeeze her in thurs? cb [PHONE:phone]
[PROVIDER:therapist_first]  8:05 AM
ok 4:30 works. is that the {~short_dx} or the {~short_dx}? two have that name
[PROVIDER:helper_first]  8:06 AM
[NAME:first_initial], dob [DATE:dob], {~payer}. the other one is [OTHER:other_full]
[PROVIDER:therapist_first]  8:09 AM
ah ok. tell [NAME:first] {~tell}. and dr [PROVIDER:provider_last] wants {~wanted} before the [DATE:day]
[PROVIDER:provider_first]  8:15 AM
fyi auth for [NAME:slashed] came back, {~granted} thru [DATE:slash1], ref [ACCOUNT:number]. member id in the emr was wrong, its [MEMBER_ID:member]
[PROVIDER:helper_first]  8:31 AM
her husband [RELATIVE:relative] picked up the {~gear}, he works at [EMPLOYER:employer], text him [PHONE:phone2] when the second one comes in
[PROVIDER:therapist_first]  12:40 PM
note done: {~quick}, {~quick}. seeing her again [DATE:slash2]
""",
)

POOLS: dict[str, tuple[str, ...]] = {
    "payer": FROM_OTHERS["payer"],
    "dx": FROM_OTHERS["dx"],
    "nth": ("4 of 12", "7/16", "11 of 20", "9 of 10"),
    "says": ("Pt states the knee is \"a little stiff today\"", "Reports 3/10 pain with stairs", "Slept better, woke once", "Sore for a day after last session", "Doing HEP most days", "Able to drive 20 minutes without symptoms", "Had an injection, feels looser", "Pain 5/10 this am, 2/10 now"),
    "measured": ("Knee AROM 4-112", "R shoulder flex 142 AROM / 155 PROM", "Quad lag 5 deg", "Lumbar ext 75% of normal with pain", "Hip abd MMT 4-/5", "SLS L 9 sec, R 22 sec", "Girth at joint line 41.5 cm", "Gait: decreased heel strike L", "TTP R levator scapulae", "grip L 42 lb"),
    "activity": ("Recumbent bike", "Leg press", "Step ups 6 in", "Bridge w/ march", "Rows, blue TB", "Wall slides", "Side lying ER", "Dead bug", "Tandem walk on foam", "Heel slides", "Mini squats", "NuStep L4", "Sidelying clamshell", "Pulleys, flexion"),
    "dose": ("3x10, 70 lb", "10 min", "2x15", "3x8 @ 5 lb", "x 20 each", "5 x 30 sec hold", "3x12 R only"),
    "manual": ("STM to upper trap and scalenes", "Patellar mobs gr III", "PA glides L3-L5", "PROM all planes", "Scar mobilization", "Posterior capsule stretch"),
    "modality": ("IFC + MHP", "Game Ready", "US 1 MHz, 1.2 W/cm2", "Cold pack", "NMES to VMO", "Cervical traction 18 lb"),
    "timed": ("10 min", "8 min", "12'", "13 min"),
    "billed": ("97110 x2, 97140 x1", "97530 2u, 97112 1u", "97110-GP x3", "97116 x1, 97110 x1, G0283"),
    "thought": ("Improved quad control with step ups", "Needs VC for scapular setting", "Good tolerance, min fatigue", "Extension ROM still limits gait", "Progressing toward LTG 2", "Would benefit from continued skilled PT to address strength deficits", "Pain with end range ER persists"),
    "plan": ("Cont POC, add lunges", "Progress resistance next visit", "Re-eval in 2 visits", "Trial of stairs without rail", "D/C modalities, increase loading"),
    "dizzy": ("H81.11 BPPV, right ear", "H83.2X2 labyrinthine dysfunction, left", "R42", "S06.0X0D concussion", "G60.9 neuropathy"),
    "spell": ("spinning when rolling over in bed", "unsteadiness in the dark", "lightheadedness on standing", "a floating feeling in stores"),
    "trigger": ("Worse looking up to a shelf", "Lasts less than a minute", "Nausea but no vomiting", "No tinnitus or hearing loss", "Better when sitting still"),
    "falls": ("Two falls this year", "Three near falls", "4 falls in 6 months, no fracture"),
    "home": ("one level, 2 steps to enter", "bathroom upstairs, rail on the right", "walk-in shower with grab bar"),
    "wish": ("walk to church without the cane", "stop holding on to the walls", "get back to line dancing"),
    "balance_drug": ("meclizine 25 mg PRN", "metoprolol succinate 50 mg", "furosemide 40 mg", "amitriptyline 10 mg at night", "clonazepam", "Jardiance", "losartan"),
    "eyes": ("smooth pursuit intact", "saccades hypometric", "head impulse test positive left", "VOR x1 blurred at 100 bpm", "gaze-evoked nystagmus absent", "convergence 12 cm"),
    "positional": ("Right Dix-Hallpike positive, upbeating torsional nystagmus 14 s", "roll test negative bilaterally", "left Dix-Hallpike with dizziness, no nystagmus", "orthostatics 142/80 supine to 118/70 standing"),
    "stood": ("mCTSIB condition 4: 8 sec", "Romberg eyes closed 30 s", "single leg stance 3 s R, 5 s L", "BBS 43/56", "TUG 15.8 sec, TUG cognitive 21 sec", "FGA 16 of 30", "5xSTS 17.4 s", "ABC scale 58%", "DHI 48"),
    "walked": ("0.72 m/s, wide base, reduced arm swing", "veers left with head turns", "SPC in right hand, supervision on stairs", "10MWT 11.2 sec without device"),
    "felt": ("monofilament absent at both great toes", "vibration decreased at the ankles", "intact to light touch", "proprioception impaired R hallux"),
    "found": ("posterior canal BPPV", "a unilateral vestibular hypofunction", "multisensory imbalance", "post-concussive dizziness"),
    "deficit": ("impaired gaze stability", "reduced limits of stability", "poor use of vestibular input", "deconditioning and hip weakness"),
    "risk": ("high", "moderate", "increased"),
    "frequency": ("1x/week for 6 weeks", "2 x wk x 5 wks", "2 times per week, 60 days", "once a week, 8 visits", "weekly x 4 then every other week"),
    "codes": ("97112, 97116, 95992", "97530, 97110, 97535", "therapeutic activities, neuromuscular re-education", "97110/97112/97140", "gait training, balance training and HEP"),
    "taught": ("Canalith repositioning, right, x2", "VOR x1 seated, 3 times a day", "Home safety checklist", "Ankle strategy at the counter"),
    "used": ("14 visits to date", "20 treatments since start of care", "visits 1-10"),
    "treated": ("R26.89 other abnormalities of gait", "M62.81", "M25.661 stiffness of right knee", "R29.3 abnormal posture", "Z74.09 reduced mobility"),
    "goal": (
        "Pt will ascend/descend 10 stairs with one rail, SBA", "Improve knee flexion to 120 degrees for sit to stand from low chair", "Increase hip abductor strength to 4+/5", "Ambulate 800 ft on uneven surfaces with no device", "Reach overhead to 8 lb shelf with pain <=2/10", "Perform HEP independently", "BBS at least 50/56 to cut fall risk",
        "Carry a 15 lb laundry basket 40 feet", "Stand 30 minutes for meal prep",
    ),
    "status": ("met", "70% met", "not met, 92 degrees", "partially met, min A", "ongoing, 3+/5"),
    "tool": ("OPTIMAL 41", "LEFS 29 -> 44/80", "TUG 18.1 s to 12.9 s", "6MWT 280 m to 355 m", "PSFS 3.0 to 5.7", "KOOS JR 57.1", "AM-PAC 6-clicks 18", "30STS 8 reps"),
    "slowed": ("a wound infection in week 3", "a urinary tract infection", "an exacerbation of COPD", "an ankle sprain", "new onset atrial fibrillation", "a hospital stay for pneumonia"),
    "cueing": ("verbal cues for step length", "contact guard on stairs", "minimal assistance for bed mobility", "tactile cues for posture"),
    "unable": ("lift 20 pounds", "get up from the floor", "climb a curb without help", "walk for 15 minutes"),
    "years": ("7", "8 y 2 m", "6 1/2", "9"),
    "child_dx": ("R62.0 delayed milestone", "G80.1 spastic diplegic cerebral palsy, GMFCS II", "M21.41 flat foot, right", "idiopathic toe walking", "Q66.89 s/p serial casting", "hypotonia and joint hypermobility"),
    "at_home": ("trips when running", "wears the night splints 5 nights a week", "tires after two blocks", "complains of calf pain after recess", "now jumps with both feet together", "W-sits while watching TV"),
    "skill": ("single leg stance 4 s R, 2 s L", "heel walks 10 steps with compensation", "ascends stairs reciprocally without rail", "hops twice on the left", "floor to stand through half kneel", "dorsiflexion to about neutral with knee extended", "catches a 6 inch ball 3 of 5", "PDMS-3 percentile 16"),
    "coached": ("animal walks down the hallway", "calf stretch on the stair, 30 sec x 3", "step stool games", "scooter board pulls", "bridging with a toy between the knees", "obstacle course with cushions"),
    "ailment": ("left shoulder adhesive capsulitis", "low back pain with radiculopathy", "her right total knee replacement", "cervicogenic headache", "a right distal radius fracture"),
    "attended": ("14 visits over 9 weeks", "10 of 12 visits", "eighteen visits", "8 visits and two cancellations"),
    "pain_then": ("7/10", "6-8/10", "8 out of 10"),
    "pain_now": ("1/10", "0-2/10", "2 out of 10"),
    "motion_then": ("flexion 84 degrees", "rotation 35 left, 40 right", "extension lacks 12", "wrist ext 22"),
    "motion_now": ("flexion 158 degrees", "rotation 65 both sides", "extension full", "wrist ext 61"),
    "power_then": ("3/5", "4-/5, pain", "grip 8 kg"),
    "power_now": ("4+/5", "5/5 and painless", "grip 21 kg"),
    "function_then": ("SPADI 72%", "ODI 50%", "LEFS 22/80", "PRWE 64"),
    "function_now": ("SPADI 14%", "ODI 12%", "LEFS 66/80", "PRWE 17"),
    "able": ("reach the top shelf", "walk two miles", "sleep on the left side", "climb a flight of stairs without the rail", "turn the head while driving"),
    "remaining": ("Mild stiffness remains in the morning", "End range rotation is still a little tight", "Grip endurance will keep improving", "No further skilled need was found"),
    "program": ("stretching daily and bands three times a week", "20 minutes of walking and core exercises", "putty and a 3 lb weight every other day"),
    "seen_so_far": ("5 times out of 12", "six times", "for the evaluation and 3 treatments"),
    "plain_dx": ("your frozen shoulder", "back and leg pain", "the knee replacement", "dizziness and balance", "tennis elbow"),
    "last_visit": ("you could bend the knee to 105 degrees", "you had 4/10 pain", "your walking speed was up by a third", "your arm reached shoulder height"),
    "easy": ("the heel slides", "your pendulum exercises", "icing 15 minutes after activity", "the chin tucks, 10 at a time", "walking 10 minutes twice a day", "sit to stands"),
    "stop": ("you get sharp pain", "your calf swells", "you feel faint", "numbness spreads into the hand"),
    "out": ("her back went out", "shes got covid", "kid has strep", "migraine again", "stuck at mri"),
    "short_dx": ("acl", "rtc repair", "lumbar fusion", "tka", "bppv", "tennis elbow"),
    "tell": ("to keep icing and skip the lunges", "sling stays on at night", "no driving on the norco", "bring the knee brace", "wbat, ok to ditch crutches"),
    "wanted": ("a progress note w/ rom", "the lefs", "updated mmt", "quickdash score", "an eval copy"),
    "granted": ("8 visits", "12 of the 16 we asked", "6 more", "97110 and 97140 only"),
    "gear": ("tens unit", "cam boot", "heel lift", "overdoor pulley", "lumbar roll", "knee immobilizer"),
    "quick": ("flex 118", "pain 2/10", "quads 4/5", "stairs w/o rail", "neg slump today", "gait much better", "added rdl 15 lb"),
}  # fmt: skip

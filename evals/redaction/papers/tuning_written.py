"""A fifth set of notes used while tuning redaction: papers that a clinic writes itself."""

from evals.redaction.papers.tuning_incoming import POOLS as PAPERS_THAT_COME_IN

TEMPLATES: tuple[str, ...] = (
    """Secure messages (3), newest on top
--
[PROVIDER:therapist_first] @ clinic, [DATE:slash2], 12:04p:  Thanks [NAME:first]! {~advice}. See you and [RELATIVE:relative] at 2:15. If it gets worse call the desk, [PHONE:pphone].
--
[NAME:first_initial], [DATE:slash1], 9:47p:  sorry to bug u again. {~typed}. also the link [URL:url] didnt work, can u send to [EMAIL:email] instead?? my daughter [RELATIVE:kin] can print it
--
[NAME:full], [DATE:slash3], 6:20a:  hi its [NAME:nickname] :) {~typed}, {~typed}. is that normal after {~procedure}? i go back to [EMPLOYER:employer] [-:weekday] the [DATE:day] and dr [PROVIDER:provider_last] said {~said}
""",
    """NO SHOW / LATE CANCEL LOG        month: [DATE:month]
date | pt | slot | why | who called
[DATE:slash1] | [NAME:joined] | 8:15 w/ [PROVIDER:therapist_first] | {~excuse} | pt, cell [PHONE:phone]
[DATE:slash2] | [NAME:initial_last] | 10:00 eval | no call. left vm x2. Medicaid, do not charge | [PROVIDER:provider_first]
[DATE:slash3] | [OTHER:other_full] | 3:45 | {~excuse}; moved to Thurs the [DATE:day] | mother, [RELATIVE:kin_first], [PHONE:phone2]
[DATE:date1] | [NAME:last], [NAME:first] ([MRN:mrn]) | 4:30 | 3rd in a row -> letter to [ADDRESS:street], [CITY:city] [ZIP:zip]; {~payer} case mgr told, auth [ACCOUNT:number] runs out [DATE:date2] | [PROVIDER:therapist_first]
""",
    """MY HOME EXERCISES
For: [NAME:first] [NAME:last]          Made by: [PROVIDER:therapist_full], DPT          Printed [DATE:date1]
1) {~drill}   {~sets}
2) {~drill}   {~sets}
3) {~drill}   {~sets}
STOP if {~stop}. Ice {10-15 min}. Next visit: [-:weekday] [DATE:slash1] 11 am, same time on [DATE:slash2].
[NAME:first], show sheet #2 to [RELATIVE:relative] so somebody can count for you. Videos: [URL:url], code [ACCOUNT:number2]. Questions? [EMAIL:other_email] or text [PHONE:pphone].
""",
    """{SLP/OT CO-TREATMENT}     [NAME:last_caps]     acct [ACCOUNT:number]     DOS [DATE:date1]
Disciplines: [PROVIDER:therapist_full], MS, CCC-SLP + [PROVIDER:provider_full], OTR/L.  {45} min, {23} SLP / {22} OT.
Dx {~neuro}. Onset [DATE:month].
SLP: {~speech}; {~speech}. Named husband "[RELATIVE:relative]" and the dog but not the street ([ADDRESS:street]) or the year.
OT: {~hand}. {~hand}. Needs {~cue} to button.
Why both: [NAME:first] fatigues after {~minutes} and does the reaching task only while talking about work at [EMPLOYER:employer].
Billing: {~pair}. Plan: again on [DATE:slash1] + [DATE:slash2]; home visit to [CITY:city] w/ brother [RELATIVE:kin_first] before [DATE:spoken1].
""",
    """sticky, front desk mon. -> whoever opens
* [NAME:last] [NAME:first] eval 7:30 not 8. ref from [PROVIDER:provider_last] came w/o signature!! {~short}
* call [NAME:first_initial]'s mom ([RELATIVE:kin]) [PHONE:phone2] re copay, card on file exp.
* [NAME:nickname] [NAME:last] only wants [PROVIDER:therapist_first]. {~short}. new ins {~payer} id [MEMBER_ID:member] gr [GROUP:group]
* dob was wrong in EMR, is [DATE:born] NOT [DATE:date3]
* [OTHER:other_first] from [EMPLOYER:employer] HR wants work note, fax [PHONE:pfax], ok per pt [DATE:slash1]
* white truck [VEHICLE:plate] in the handicap spot = [NAME:last]'s ride
* {~left_visits} b4 [DATE:slash2]
""",
    """INTERPRETER ENCOUNTER NOTE
Agency: [FACILITY:agency]   Interpreter: [OTHER:other_full], badge [LICENCE:badge]   Language: [-:language]
LEP patient: [NAME:full] (no. [MRN:mrn])   Present: [PROVIDER:therapist_full], PT; aunt [RELATIVE:kin_full]
Date/time: [DATE:date1], 13:05 to 14:00   Job [ACCOUNT:number2]
Rendered consecutively. The patient's words, through me: "{~spoken}, and {~spoken}. In [CITY:city] the doctor, [PROVIDER:provider_last], told me {~told}." Patient spells the family name [NAME:last], not as on the card. Aunt [RELATIVE:kin_first] asked whether {~question}; the therapist explained {~explained}. Next booking [DATE:date2]. Callback for the family [PHONE:phone2], [-:language] only.
""",
    """INCIDENT REPORT (not part of the chart)
WHO: pt [NAME:first] [NAME:last] / visitor [RELATIVE:kin_full], spouse's brother
WHEN: [-:weekday], [DATE:spoken2], approx. 0940      WHERE: gym, by the {parallel bars}
WHAT: While doing {~drill}, [NAME:last] {~incident}. BP {~vitals}. {~found}. [PROVIDER:therapist_last] lowered pt to the mat; pt denied {~denied}.
EQUIPMENT: pt's own rollator, serial [DEVICE:device]; brake cable torn, tagged
TOLD: Dr. [PROVIDER:provider_full] ([PHONE:pphone]) at 10:02; spouse [RELATIVE:relative] at 10:10, [PHONE:phone2]; {~payer} liability, file [ACCOUNT:claim]
Pt's car ([VEHICLE:plate]) left in our lot overnight. F/u call [DATE:slash2]: {~later}.
""",
    """{CONSENT AND ASSIGNMENT OF BENEFITS}, e-signed
Signer: [NAME:middle]    E-mail: [EMAIL:email]    IP address: [IP:ip]    Time: [DATE:date1] 06:12:44 UTC
Photo ID: [-:state] DL [LICENCE:dl]   SSN (last 4): [SSN:ssn4]   Employer: [EMPLOYER:employer], [CITY:city2]
I, [NAME:full], of [ADDRESS:street], [CITY:city], [CITY:county], agree to {physical therapy evaluation and treatment}, incl. {~modality} and {~modality}. You may speak to: 1. [RELATIVE:kin_full], cousin, [PHONE:phone2]  2. [RELATIVE:relative_full], spouse, [PHONE:phone3]. You may not speak to: [OTHER:other_full].
Allergies/implants stated: {~implant}; model/serial [DEVICE:device].
Witness [PROVIDER:therapist_full]    Envelope [ACCOUNT:number2]    Plan: {~payer} [MEMBER_ID:member]
""",
    """{SPLINT & ORTHOTIC FITTING}, hand clinic
[NAME:last_first] - [DATE:dob] - ref: [PROVIDER:provider_full], PA-C ([DATE:date1])
{~handed}, works the line at [EMPLOYER:employer] since [-:year]. {~hand}. {~palm}; {~palm}.
Fabricated: {~splint}. Wear {~wear}. Pt, who lives w/ grandmother ([AGE:old_age] yrs), don/doffs w/ {~cue}.
Watched on video by [RELATIVE:relative] from [CITY:city2]. Recheck [DATE:slash1]; K-wire out [DATE:spoken1]. Claim [ACCOUNT:claim] WC.
[PROVIDER:therapist_full] OTR/L, CHT, cert. [LICENCE:licence]
""",
)

POOLS: dict[str, tuple[str, ...]] = {
    "payer": PAPERS_THAT_COME_IN["payer"],
    "procedure": PAPERS_THAT_COME_IN["procedure"],
    "advice": ("Swelling for 2-3 weeks is expected, keep it above your heart", "Drop to 1 set of 10 and skip the step downs", "Use the heating pad 15 min, not ice", "Hold the squats until I look at it"),
    "typed": ("my calf is kinda sore after the heel raises", "pain was like a 7 last nite, 3 now", "cant straighten the knee past 10 degrees", "the tape gave me a rash", "took 2 advil and slept ok", "still dizzy when i roll to the left"),
    "said": ("no lifting over 5 lbs", "i can ditch the sling", "the mri shows a labral tear", "2 more weeks in the boot"),
    "excuse": ("flu, temp 102", "migraine", "back spasm, could not drive", "vomiting since last night", "had MRI same time", "feels better, wants to stop"),
    "drill": ("Sit to stand from chair", "Quad sets", "Bridges with red band", "Doorway pec stretch", "Tandem stance at counter", "Side steps, green loop", "Prone hip extension", "Towel slides for shoulder flexion", "Lateral step-downs, 4 inch"),
    "sets": ("3 x 10, 2x a day", "hold 30 sec x 3, both sides", "2 sets of 15, every other day", "10 reps, 5 second hold, left only"),
    "stop": ("pain goes above 5/10", "you feel chest pain", "tingling runs past the elbow", "the knee locks"),
    "neuro": ("I63.512, L MCA CVA", "G81.91 R hemiplegia", "TBI, Rancho VI", "R47.01 aphasia", "Parkinson's disease, H&Y 3"),
    "speech": ("Phrase repetition 60%, min A", "WAB-R AQ 71.4", "dysarthria moderate, SIT 78%", "thickened liquids, IDDSI 2, no s/s aspiration", "MoCA 19/30", "word finding 6/10 w/ phonemic cues"),
    "hand": ("9-hole peg R 48 s, L 23 s", "Box & Blocks 31", "FMA-UE 38/66", "Grip R 14 kg, L 29 kg", "MAS 1+ R biceps", "Key pinch 9 lb", "2-pt discrimination 6 mm"),
    "cue": ("mod verbal cues", "min A", "supervision", "hand over hand assist"),
    "minutes": ("20 min", "about 25 minutes", "15 min"),
    "pair": ("92507 and 97530", "97535 x1, 92526", "97112 x2 / 97129"),
    "short": ("ok to tx 2x wk x 6 per script", "NWB R, needs wheelchair at door", "bring LEFS form", "dry needling 20 min", "vestib eval, dim the lights", "post op wk 3, sling stays on"),
    "left_visits": ("only 2 visits left", "9 of 12 used", "needs 10th visit progress note", "recert due"),
    "spoken": ("the needles run from my neck to the thumb", "at night the shoulder wakes me", "I cannot kneel to pray", "since the surgery my foot is asleep", "standing makes it eight of ten", "the pills for sugar upset my stomach"),
    "told": ("it is a slipped disc", "I have arthritis in both knees", "to take ibuprofen 800 three times a day", "the bone is not healed"),
    "question": ("massage would be better", "the cane goes in the left or the right hand", "herbal tea mixes with warfarin", "an injection is safe with diabetes"),
    "explained": ("the 0 to 10 pain scale", "log rolling", "weight bearing as tolerated", "why the home exercises matter", "signs of a blood clot"),
    "incident": ("felt lightheaded and sat down", "caught a toe and went to one knee", "had a vasovagal episode", "bumped the left shin, 2 cm skin tear"),
    "vitals": ("98/60, HR 54, SpO2 97%", "152/90, P 88", "128/76 supine, 102/64 standing"),
    "found": ("No LOC, PERRLA, GCS 15", "Abrasion R knee 3 x 1 cm", "glucose 61 mg/dL, juice given", "neuro screen WNL"),
    "denied": ("head strike", "neck pain, diplopia or nausea", "chest pain", "any increase over 2/10"),
    "later": ("sore, 2/10, no swelling", "saw urgent care, X-ray neg", "fine, will come next time"),
    "modality": ("dry needling", "cupping", "pelvic floor examination", "neuromuscular electrical stimulation", "mechanical traction", "blood flow restriction"),
    "implant": ("latex; pacemaker", "sulfa, cochlear implant left", "nickel; spinal cord stimulator", "NKDA, right TKA", "adhesive tape, insulin pump"),
    "handed": ("RHD", "Left-hand dominant", "ambidextrous", "38 y/o R-handed"),
    "palm": ("Froment (+)", "Tinel at cubital tunnel neg", "PIP ext lag 15 deg, flex 70", "CMC grind pos L", "edema figure-of-eight 44 cm", "composite fist 2 cm to DPC", "Eichhoff painful", "Jebsen-Taylor 74 s"),
    "splint": ("forearm-based thumb spica, L", "dorsal blocking splint, wrist 20 flexion, MPs 60", "ulnar gutter, 4th-5th", "static progressive PIP extension, R RF", "resting hand splint at 25 deg ext"),
    "wear": ("24/7 x 3 wks, off for hygiene", "nights only", "2 h on / 2 h off", "with heavy tasks"),
}  # fmt: skip

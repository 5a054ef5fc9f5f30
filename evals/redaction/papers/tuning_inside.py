"""Notes used while tuning redaction: what a clinic writes down in its own day."""

from evals.redaction.papers.tuning_outside import POOLS as FROM_OUTSIDE

TEMPLATES: tuple[str, ...] = (
    """{PELVIC HEALTH INITIAL EVALUATION}
[NAME:full]        DOB [DATE:dob]        acct [ACCOUNT:number]        [DATE:date1]
Sent by [PROVIDER:provider_full], CNM, [FACILITY:facility]. Chaperone offered and declined; consent signed [DATE:date2].
CC: {~pelvic_cc} since [DATE:month]. In the patient's words, "{~pelvic_words}."
OB / surgical: {~obstetric}; {~pelvic_surgery} [-:year]. Children are [RELATIVE:kin] and [RELATIVE:kin2_first].
Bladder: {~bladder}; {~bladder}
Bowel: {~bowel}; {~bowel}
Pain: {~pelvic_pain}. Intimacy: {~intimacy}.
Takes: {~pelvic_drug}, {~pelvic_drug}
Life: lives with [RELATIVE:relative] in [CITY:city], teaches at [SCHOOL:school], lifts crates at [EMPLOYER:employer] on weekends
External exam: {~external}; {~external}
Internal exam (consented): {~internal}; {~internal}
Forms: {~pelvic_form}; {~pelvic_form}
Impression: [NAME:titled] has {~pelvic_finding} with {~pelvic_finding}.
Plan: {~pelvic_dose}; {~pelvic_treatment}; {~pelvic_treatment}. Bladder diary back by [DATE:spoken1] to [EMAIL:email].
Text only, [PHONE:phone]; nothing to be left with [RELATIVE:relative].
[PROVIDER:therapist_full], PT, WCS
""",
    """PEDIATRIC PT, QUARTERLY PROGRESS                              to [DATE:date1]
[NAME:full] ([NAME:nickname] at home), {~child_age}, born [DATE:toddler_born] {~gestation}. {~child_dx}.
Raised by [RELATIVE:relative_full] and [RELATIVE:kin_full]; uncle [RELATIVE:kin2_first] brings the child on Tuesdays. Attends [SCHOOL:school], room of Ms. [OTHER:other_last].
Seen {~child_visits}; out on [DATE:slash1] and [DATE:slash2] ({~child_ill}).

   goal                                             where it stands
   {~child_goal}        {~child_status}
   {~child_goal}        {~child_status}
   {~child_goal}        {~child_status}

Tested [DATE:date2]: {~child_test}; {~child_test}
Seen in play: {~play}; {~play}; {~play}
[NAME:first]'s family does {~family_does} and {~family_does} most evenings. {~parent_says}.
Gear: {~child_gear}, serial [DEVICE:device]; rep [OTHER:other2_full], [PHONE:phone_ext]
Ask {~payer} ([MEMBER_ID:member], through the father's work, [EMPLOYER:employer]) for {~child_dose}. New goals: {~child_goal}.
Copies: Dr. [PROVIDER:provider_full]; service coordinator [OTHER:clerk_full], [EMAIL:other_email]
[PROVIDER:therapist_full], PT, PCS, [LICENCE:licence]
""",
    """WORK CONDITIONING DAILY LOG                                       {~week}
[NAME:last_first]    claim [ACCOUNT:claim]    {~carrier}    DOI [DATE:date1]    [-:state] license [LICENCE:dl]
Order selector, [EMPLOYER:employer] warehouse in [CITY:city]; {~job}. Back to work by [DATE:date2].
Nurse case mgr [OTHER:other_full], [PHONE:phone_ext]; adjuster [OTHER:other2_full], fax [PHONE:pfax]
-----------------------------------------------------------------
[DATE:slash1]   8:00-12:05   {~start_pain}   {~rate}
   {~task}          {~load}
   {~task}          {~load}
   {~task}          {~load}
   {~log_note}.
[DATE:slash2]   8:10-12:00   {~start_pain}   {~rate}
   {~task}          {~load}
   {~task}          {~load}
   {~log_note}. [NAME:initials] left early for Dr. [PROVIDER:provider_last], no change in restrictions.
[DATE:slash3]   absent. [NAME:first] texted at 7:40, truck ([VEHICLE:plate]) would not start; wife [RELATIVE:relative] called as well, [PHONE:phone2].
-----------------------------------------------------------------
Week: {~week_sum}; {~week_sum}; {~week_sum}
Foreman [OTHER:other3_full] came by and lent a pallet jack, tag [DEVICE:device]. [NAME:last] asks about night shift.
Next FCE [DATE:date3].      [PROVIDER:therapist_full], PT / [PROVIDER:helper_full], ATC
""",
    """BENEFITS CALL        {~payer} provider line        [DATE:date1], 10:22 to 10:51        by [PROVIDER:helper_first]
Rep [OTHER:other_first], call ref [ACCOUNT:number]
Patient      [NAME:last_first], DOB [DATE:dob], SSN ending [SSN:ssn4]
Policy       [MEMBER_ID:member], grp [GROUP:group], active since [DATE:date2]
Subscriber   [RELATIVE:relative_full], DOB [DATE:relative_born], through [EMPLOYER:employer]
Network      {~network}
Deductible   {~deductible}
Out of pkt   {~out_of_pocket}
PT benefit   {~benefit}; {~benefit}
Limit        {~limit}
Auth         {~auth_rule}. Requests by fax, [PHONE:pfax], or [URL:url]
Not covered  {~excluded}
Other ins.   {~payer}, [MEMBER_ID:member2], ended [DATE:date3]
Claims to    [ADDRESS:box], [CITY:city2], [-:state] [ZIP:zip4]
On file      Dr. [PROVIDER:provider_full], NPI [NPI:npi]; old address [ADDRESS:street], [CITY:city], so [NAME:first] must call them
Told [NAME:titled] on [DATE:slash1] at [PHONE:phone]: {~told}; {~told}. E-mailed the estimate to [EMAIL:email].
""",
    """Auth log: [NAME:slashed], {~payer} [MEMBER_ID:member], {~log_dx}, asked {~log_asked}

[DATE:slash1] 9:05   keyed on the portal as [NAME:caps_last], conf. no. [ACCOUNT:number]; sent {~sent} ([PROVIDER:helper_first])
[DATE:slash2] 14:30  [PHONE:pphone], 41 minutes on hold, then [OTHER:other_full] in intake: {~payer_said}. Wanted the DOB again ([DATE:dob]) and Dr. [PROVIDER:provider_full]'s fax, gave [PHONE:pfax].
[DATE:slash3] 8:50   same line, [OTHER:other2_first], [PHONE:phone_ext]: moved to nurse review under [ACCOUNT:number2]; {~payer_said}
[DATE:date1] 11:15   [NAME:first] here at the desk, worried; has {~left}. Husband [RELATIVE:relative] will call his HR ([EMPLOYER:employer])
[DATE:date2] 16:40   RN [OTHER:clerk_full] phoned [PROVIDER:therapist_first] about {~nurse_asks} and {~nurse_asks}. Answer: {~answered}; {~answered}
[DATE:date3] 7:55    fax in: {~outcome}, good [DATE:date4] to [DATE:date5]. Called [NAME:last] at [PHONE:phone2], lm with [RELATIVE:kin]
             scheduled: {~booked}. Chart [MRN:mrn] updated. Closed.
""",
    """[FACILITY:facility]

[DATE:date1]

Student Support Office, [SCHOOL:school]
Attention: [OTHER:other_full], 504 coordinator (fax [PHONE:pfax])

Re: [NAME:middle], born [DATE:child_born], student number [ACCOUNT:number]

Dear [OTHER:other_first],

I treat [NAME:first] for {~student_dx}. Since the {~student_event} on [DATE:date2], {~student_state}, and {~student_state}. Until [DATE:date3], please allow the following:

  - {~allow}
  - {~allow}
  - {~allow}
  - In physical education, {~gym}; {~gym}

[NAME:first] will leave early on [-:weekday]s for therapy and may be picked up by the grandparents, [RELATIVE:kin_full] and [RELATIVE:kin2_full], in the blue wagon, plate [VEHICLE:plate]. Coach [OTHER:other2_last] has a copy. In an emergency, call [RELATIVE:relative_full] at [PHONE:phone2], then Dr. [PROVIDER:provider_full] at [PHONE:pphone]. Do not mail anything to the old address on [ADDRESS:street] in [CITY:city].

I expect {~expect} by [DATE:spoken1]. Please write to me at [EMAIL:other_email].

[PROVIDER:therapist_full], PT, DPT, [-:state] license [LICENCE:licence]
""",
    """Text thread between the clinic's line ([PHONE:pphone]) and [PHONE:phone], saved to chart [MRN:mrn] on [DATE:date1]

[DATE:date2]
 7:02a  hi its [NAME:first_lower] ([NAME:first] [NAME:last]), {~text_complaint}. do i still come in
 7:41a  CLINIC: Good morning [NAME:first], [PROVIDER:helper_first] here. {~text_question}?
 7:44a  {~text_answer}. no fever or anything
 7:45a  and my hubby [RELATIVE:relative] says {~hubby}
 7:52a  CLINIC: I asked [PROVIDER:therapist_first]. {~text_advice}, and {~text_advice}. Come at 1:30 instead of 9, ok?
 7:53a  ok!! can my son [RELATIVE:kin] sit in, hes off from [SCHOOL:school]
[DATE:date3]
 4:18p  CLINIC: Reminder: [NAME:last], [NAME:first], PT visit [-:weekday] [DATE:slash1] 10:15 AM. Reply C to confirm.
 4:20p  C
 4:26p  wait i start back at [EMPLOYER:employer] that day. also dr [PROVIDER:provider_last] took me off {~off} and put me on {~on}
 4:40p  CLINIC: Thanks, noted. What about [DATE:slash2] at 5?
 4:41p  perfect. new card btw {~payer} [MEMBER_ID:member], and we moved, [ADDRESS:street] [CITY:city] [ZIP:zip]
 4:42p  oh n if u cant reach me try my sister [RELATIVE:kin2_full] [PHONE:local]
""",
)

POOLS: dict[str, tuple[str, ...]] = {
    "payer": FROM_OUTSIDE["payer"],
    "pelvic_cc": ("stress urinary incontinence", "urge incontinence and frequency", "pelvic organ prolapse, grade 2 cystocele", "coccyx pain", "constipation with dyssynergia", "vulvodynia", "post-prostatectomy leakage"),
    "pelvic_words": ("I leak every time I cough", "it feels like a bowling ball down there", "I know every bathroom in town", "sitting on the bleachers is torture"),
    "obstetric": ("G2P2, forceps x1, 3rd degree tear", "G3 P2012, one C-section", "gravida 1, episiotomy", "two vaginal births, epidural both"),
    "pelvic_surgery": ("hysterectomy", "midurethral sling", "laparoscopy for endometriosis", "hemorrhoidectomy", "bladder lift"),
    "bladder": ("voids 14 times a day", "nocturia x3", "2-3 pads per day", "hesitancy, double voiding", "drinks 4 coffees, 20 oz water", "post-void residual 60 mL", "urgency with key in the door"),
    "bowel": ("Bristol type 2, every 3 days", "strains, splints to empty", "no fecal leakage", "gas incontinence", "takes MiraLAX daily"),
    "pelvic_pain": ("3/10 deep, 6/10 with sitting over 30 min", "burning at the introitus, 5/10", "none", "dull suprapubic ache, 2-4/10"),
    "intimacy": ("dyspareunia on entry, Marinoff 2", "not active", "no complaints", "pain for a day afterwards"),
    "pelvic_drug": ("oxybutynin 5 mg", "Myrbetriq 50 mg", "vaginal estradiol", "nortriptyline 10 mg", "norethindrone", "psyllium", "tadalafil 5 mg"),
    "external": ("diastasis 2.5 fingers at the umbilicus", "perineal descent 2 cm with bearing down", "C-section scar adherent on the left", "ASLR 3/5 right", "hip IR 20 degrees bilaterally", "Carnett's sign negative", "Q-tip test 4/10 at 6 o'clock"),
    "internal": ("PERF 2/4/5/6", "levator ani tender left, 6/10", "Oxford grade 3/5, incomplete relaxation", "obturator internus trigger points", "no reflex contraction with cough", "high resting tone", "puborectalis lag"),
    "pelvic_form": ("PFDI-20 118", "ICIQ-UI SF 13", "PFIQ-7 84", "NIH-CPSI 24", "PGQ 46%", "FSFI 19.2"),
    "pelvic_finding": ("hypertonic pelvic floor", "poor coordination of the deep core", "levator weakness", "urge suppression deficits", "sacroiliac dysfunction", "scar restriction"),
    "pelvic_dose": ("weekly for 8 weeks", "10 visits over 12 weeks", "1x/wk x 6, then biweekly x 3"),
    "pelvic_treatment": ("sEMG biofeedback", "Kegels in sidelying, 5 sec on 10 off", "bladder retraining, 2 hour intervals", "dilators, size 2", "diaphragmatic breathing", "squatty potty and toileting posture", "internal myofascial release", "posterior tibial nerve stimulation"),
    "child_age": ("4 years 7 months", "29 months", "age 6-2", "3 y.o.", "17 months adjusted"),
    "gestation": ("at 27 weeks, 62 days in the NICU", "at term, breech", "at 34 weeks, twin B", "full term, no complications"),
    "child_dx": ("G80.2 hemiplegic CP, left", "Trisomy 21 with hypotonia", "Torticollis with plagiocephaly, resolved", "Spina bifida, L4 level, shunted", "Duchenne muscular dystrophy", "Developmental coordination disorder, F82", "Erb's palsy, right"),
    "child_visits": ("11 of 13 visits", "22 times", "9 sessions plus 2 at home"),
    "child_ill": ("RSV", "ear tubes", "hand, foot and mouth", "Botox to gastrocs", "double ear infection"),
    "child_goal": ("Walk 10 feet in the gait trainer with min A", "Climb 4 stairs, rail, marking time", "Jump forward 6 inches, two feet", "Sit on a bench 5 min hands free", "Kick a rolling ball 4 of 5 times", "Pull to stand through left half kneeling", "Ride a tricycle 50 ft", "Pivot turn both ways without falls"),
    "child_status": ("achieved", "emerging, 2/5 trials", "mod A, was max A", "not begun", "met w/ SMOs on", "75 percent of trials"),
    "child_test": ("PDMS-2 gross motor quotient 76", "GMFM-66 58.4", "Bayley-4 motor composite 81", "AIMS 44, below 5th percentile", "BOT-2 bilateral coordination 9", "PEDI-CAT mobility T 32", "TIMP 71", "BOT-2 strength scale score 11"),
    "play": ("creeps reciprocally over a 4 inch mat", "toe walks 60%", "cruises right only", "falls 3 times in 20 min", "weight shifts onto the left with cueing", "squats to retrieve 8 of 10", "stairs step-to, holds one hand", "head righting delayed to the right", "fists the left hand when running"),
    "family_does": ("tummy time on the wedge", "stander 45 minutes", "hamstring stretches", "sidestepping along the couch", "kneeling at the coffee table", "night splints"),
    "parent_says": ("Parents report fewer falls on grass", "Less fussy in the stander", "Sleeps through, off melatonin", "New AFOs leave red marks at the heel"),
    "child_gear": ("Rifton Pacer, small", "posterior walker", "adaptive stroller", "Leckey stander", "hip helpers and SMOs", "KidWalk"),
    "child_dose": ("1x/week for 6 months", "24 visits, 97530 and 97112", "twice weekly x 13 weeks", "45 min weekly, 97116/97110"),
    "week": ("week 2 of 4", "wk 3/6", "day 11 to 15"),
    "carrier": ("Travelers", "Liberty Mutual", "The Hartford", "Sedgwick", "Zurich"),
    "job": ("PDL heavy, 75 lb occasional", "medium-heavy, lifts 60 lb from floor", "frequent bending, 8,000 steps a shift", "reach to 72 in with 35 lb"),
    "start_pain": ("LBP 3/10", "shoulder 4/10", "pain in 2 / out 5", "knee 1/10", "stiff, 3-4/10"),
    "rate": ("resting HR 78", "BP 138/86", "HR max 141", "RPE 13"),
    "task": ("Sled push", "Floor to knuckle lift", "Waist to overhead lift", "Two-hand carry", "Treadmill", "Ladder climb", "Crate stacking", "Airdyne", "Crawl under bar", "Unilateral carry, R", "Farmer's walk", "Kneel and sort", "Battle ropes"),
    "load": ("45 lb x 10 x 4", "90 lb, 40 ft x 6", "20 min, 3.0 mph, 2% grade", "12 rungs x 5", "25 lb, 15 reps, 3 rounds", "8 min, level 5", "4 x 100 ft at 30 lb", "62 lb max, 1 rep"),
    "log_note": ("Stoops after 40 minutes, corrected with cue", "Good squat mechanics", "Stopped the lift for 6/10 pain, iced 10 min", "Self-paces, no guarding", "Grip gives out on the left", "Waddell 0/5", "Kinesiophobic with twisting"),
    "week_sum": ("lift up from 45 to 62 lb", "tolerates 4 h standing", "MET level 5.2", "attendance 4 of 5", "overhead still 20 lb, needs 35", "carries met", "PILE 48 lb", "FABQ-W 31 to 22", "CV of grip 9%"),
    "network": ("in network, PPO", "out of network, no OON benefit", "HMO, referral from PCP on file", "in network, tier 2"),
    "deductible": ("$1,500, met $1,122.40", "$0", "3,000 / 640 met", "$500 met in full"),
    "out_of_pocket": ("$6,350, met $2,010", "4,500, not met", "$8,700 family"),
    "benefit": ("$40 copay per visit", "20% coinsurance after deductible", "80/20", "covered at 100% after OOP", "eval and treat under the same copay", "telehealth PT covered", "habilitative separate"),
    "limit": ("60 visits PT/OT/ST combined, 14 used", "30 PT visits hard max", "medical necessity, no max", "20 per condition, chiro counts", "KX after threshold"),
    "auth_rule": ("No auth for eval, auth after visit 6", "Auth required from visit 1", "no PA needed, post-service review", "auth through eviCore", "auth required for 97140 only", "Optum review after 12 visits"),
    "excluded": ("maintenance care", "dry needling, 20560", "massage 97124", "work hardening 97545", "S9090 decompression", "self-pay orthotics"),
    "told": ("about $92 for the eval", "copay due at check-in", "16 visits remain", "needs a new script every 30 days", "deductible starts over with the plan year"),
    "log_dx": ("M75.52 bursitis of left shoulder", "S83.512D ACL sprain, left", "M54.59", "Z98.1 fusion status", "M47.812 cervical spondylosis", "S72.141D"),
    "log_asked": ("12 visits, 97110/97140/97530", "16 v, 48 units", "2x8 wks", "97113 x 10 visits"),
    "sent": ("eval, POC and op note", "re-eval with ODI 38%", "script, LEFS 31/80 and MRI read", "Oswestry and ROM table"),
    "payer_said": ("notes are missing the frequency", "turnaround is 3 business days", "they show no signed POC", "the code set needs 97161 first", "pended for clinicals", "expedited was refused", "benefit max not reached"),
    "left": ("one visit left", "2 visits to go", "no visits since the last denial"),
    "nurse_asks": ("the quad strength", "PLOF", "fall history", "why 97140 every visit", "the HEP compliance", "knee flexion at visit 8", "goals with time frames"),
    "answered": ("MMT quads 3+/5, hams 4/5", "flex 96, ext -7", "prior level was stairs w/o rail", "one fall in week 2", "AROM up 24 deg in 5 visits", "HEP daily, log scanned", "return to prior level in 6 weeks"),
    "outcome": ("approved 8 of 12", "10 visits, 40 units", "97110 and 97112 yes, 97140 no", "partial, 6 visits", "approved in full"),
    "booked": ("Tu/Th 4 wks", "2x wk then weekly", "8 slots, mornings"),
    "student_dx": ("patellofemoral pain", "an ACL reconstruction, right", "a concussion", "juvenile idiopathic arthritis", "scoliosis, s/p fusion T4 to L1", "Sever's disease", "a tibial stress fracture"),
    "student_event": ("operation", "collision on the field", "flare", "fall from the bars"),
    "student_state": ("stairs are limited to one flight", "reading brings on headache after 15 minutes", "the brace stays locked when standing", "backpack weight must stay below 8 pounds", "standing tolerance is about 20 minutes", "the heel is sore after running"),
    "allow": ("Elevator pass and 5 minutes between classes", "A second set of books", "Rest in the nurse's room as needed", "Extra time for tests, 50 percent", "Leg elevated on a chair", "No backpack on the left shoulder", "Ice for 15 minutes after lunch", "Crutches in the hallway", "Screen breaks every 20 minutes"),
    "gym": ("upper body only", "no running, jumping or pivoting", "stationary bike 10 minutes", "may keep score", "no contact drills", "walking laps at own pace"),
    "expect": ("full participation", "running at half speed", "a return to play protocol, stage 4", "an end to the crutches"),
    "text_complaint": ("my knee blew up after the bike", "calf is super tight and kinda red", "threw my back out tying my shoes", "incision is oozing a lil", "woke up w a crick in my neck", "shoulder popped and its like 6/10"),
    "text_question": ("Is it warm or swollen", "Can you put weight on it", "Any numbness or tingling", "How is the pain from 0 to 10"),
    "text_answer": ("yeah a bit puffy, prob a 5", "tingles down to my pinky", "can walk but limping", "2 sitting 7 on stairs"),
    "hubby": ("use the heating pad", "i did too many squats", "its just gas lol", "skip the band work"),
    "text_advice": ("Ice 15 on, 45 off", "skip the lunges today", "keep the brace at 0 to 60", "ankle pumps every hour", "log your pain before bed", "no pulleys until you are seen"),
    "off": ("the meloxicam", "percocet", "coumadin", "the steroid pack", "skelaxin"),
    "on": ("celebrex 200", "tylenol 1000 3x a day", "lyrica", "voltaren gel", "xarelto 20"),
}  # fmt: skip

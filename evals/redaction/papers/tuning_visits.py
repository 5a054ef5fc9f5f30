"""Notes used while tuning: what visits leave on paper, by somebody who did not know redaction."""

TEMPLATES: tuple[str, ...] = (
    """[FACILITY:facility2] -- {URGENT CARE VISIT}
[NAME:last_first] | DOB: [DATE:dob] | {~uc_age} | MRN: [MRN:mrn] | DOS: [DATE:date1] | arrived 5:42 PM
[ADDRESS:street], [CITY:city], [-:state] [ZIP:zip] | C: [PHONE:phone] | {~payer} [MEMBER_ID:member]
CC: {~uc_cc}
HPI: [NAME:titled] is a {~uc_age} who {~uc_how} on [DATE:spoken1] while {~uc_doing} in [CITY:city2]. {~uc_course}. {~uc_course}. Drove here with roommate [RELATIVE:relative_full]. Works at [EMPLOYER:employer] as {~uc_job}; not hurt at work per patient.
PMH: {~hx}; {~hx}. Meds: {~med}, {~med}. {NKDA}. {~social}.
VS: {~vitals}
PE: {~uc_exam}. {~uc_exam}. {~uc_exam}. {~uc_nv}.
XR ({~uc_views}): {~uc_film} on my read, overread by [FACILITY:imaging] pending, acc# [ACCOUNT:account].
A/P: {~uc_dx}. {~uc_plan}; {~uc_plan}. PT referral, {~freq}, to [FACILITY:facility]. Ortho (Dr. [PROVIDER:colleague_last]) if not better by [DATE:date2]. Work note thru [DATE:short3].
Addendum [DATE:short4]: called [NAME:first] w/ overread, {~uc_over}. Verbalized understanding.
[PROVIDER:provider_full], PA-C    signed [DATE:sent1]
""",
    """{SOAP NOTE} (student draft, CI to cosign)     [DATE:date1]     visit {~nth}
Pt: [NAME:full]     DOB [DATE:dob]     Dx: {~kn_dx}     MD: Dr. [PROVIDER:provider_last]
S: Pt states {~kn_said}. Pain {~pain}. Spent the weekend at her sister [RELATIVE:kin_first]'s in [CITY:city2] and was able to {~kn_could}. HEP: {~hep}. Denies {~denies}.
O: {~kn_obs}.
AROM: {~kn_rom}; {~kn_rom}
MMT: {~kn_mmt}; {~kn_mmt}; {~kn_mmt}
Special tests: {~kn_test}; {~kn_test}; {~kn_test}
TherEx ({97110}, {25 min}): {~kn_ex}; {~kn_ex}; {~kn_ex}
Manual ({97140}, {15 min}): {~kn_manual}; {~kn_manual}
Neuro re-ed ({97112}, {10 min}): {~kn_neuro}
Pt response: {~kn_resp}.
A: [NAME:titled] is progressing toward {~kn_goal}. {~kn_assess}. Remaining deficits in {~kn_deficit} limit {~kn_limit}; skilled PT remains necessary.
P: Cont {~freq}, progress {~kn_next}. [NAME:owner] squat video is on the tablet. Auth [ACCOUNT:request] ends [DATE:date2].
[PROVIDER:tech_full], SPT
CI: nice work. [NAME:first] told me the knee buckled on [DATE:short3] coming down the steps at [EMPLOYER:employer], add to S. -- [PROVIDER:therapist_full], PT, DPT, OCS, lic. [LICENCE:licence]
""",
    """[FACILITY:facility2]                    {ELECTRODIAGNOSTIC REPORT}
Name: [NAME:last_first_caps]      ID: [MRN:mrn]      DOB: [DATE:dob]      Test date: [DATE:date1]
Referred by: [PROVIDER:provider_full], DO      Examiner: [PROVIDER:colleague_full], MD      Tech: [PROVIDER:tech_last]
History: {~em_age}, right handed, a {~em_job} at [EMPLOYER:employer], with {~em_hx} since [DATE:month]. {~em_extra}.
Limb temperature {~em_temp}.
NERVE / SITE               LAT (ms)   AMP       CV (m/s)
{~em_sensory}
{~em_sensory}
{~em_motor}
{~em_motor}
F wave: {~em_f}
NEEDLE                     IA     FIB    PSW    MUAP
{~em_needle}
{~em_needle}
{~em_needle}
IMPRESSION: {~em_imp}. There is no electrodiagnostic evidence of {~em_not}.
[NAME:titled] tolerated the study well. Discussed with patient and spouse ([RELATIVE:relative]). Suggest {~em_suggest}; she already attends therapy with [PROVIDER:therapist_full] at [FACILITY:facility]. Recheck with Dr. [PROVIDER:provider_last] [DATE:date2].
""",
    """{TMJ / CERVICOGENIC HEADACHE EVALUATION}
Patient [NAME:middle]   Date of birth [DATE:dob]   Eval [DATE:date1]   Referred by [PROVIDER:provider_full], DDS   Ins: {~payer}, ID# [MEMBER_ID:member]
Subjective: [NAME:first] is a {~tm_age} who reports {~tm_cc}. Onset [DATE:spoken2], {~tm_onset}. {~tm_symptom}. {~tm_symptom}. Aggravated by {~tm_worse}; eased by {~tm_better}. Headaches {~tm_ha}. Works {~tm_job} for [EMPLOYER:employer]; mother of two, [RELATIVE:kin_first] and [RELATIVE:kin2_first]. Lives in [CITY:city]. Sleep: {~sleep}. Meds: {~med}, {~med}. PMH: {~hx}.
Pain: {~pain}. Outcome: {~tm_form}; {~tm_form}.
Objective:
- Posture: {~posture}
- Mandible: {~tm_open}; {~tm_joint}; {~tm_dev}
- Palpation: {~tm_palp}; {~tm_palp}
- Cervical AROM: {~cx_rom}; {~cx_rom}; {~cx_rom}
- Tests: {~cx_test}; {~cx_test}; {~cx_test}
- DTRs/myotomes/dermatomes: {~cx_neuro}
Treatment today: {~tm_tx}; {~tm_tx}. HEP: {~tm_hep}, {~tm_hep} ([URL:url]).
Assessment: Findings consistent with {~tm_dx}. Rehab potential {good}.
Goals: in {4 wks} {~tm_goal}; in {8 wks} {~tm_goal}.
Plan: {~freq}; {~tm_plan}. Splint check with Dr. [PROVIDER:provider_last] on [DATE:date3]. Next appt [-:weekday] [DATE:short4] 2:45.
[PROVIDER:therapist_full], PT, CCTT     Portal summary sent to [EMAIL:email]
""",
    """RETURN TO SPORT TESTING          [SCHOOL:school]
Athlete: [NAME:full]      Ht/Wt {~rs_size}      Sport: {~rs_sport}      DOB: [DATE:dob]
Surgery: {~rs_surgery}, [DATE:date2], Dr. [PROVIDER:provider_last], [FACILITY:hospital]      {~rs_weeks}
Tester: [PROVIDER:therapist_full], SCS      Date: [DATE:date1]      Parent present: [RELATIVE:relative_full]

TEST                                  INV        UNINV       LSI
{~rs_iso}
{~rs_iso}
{~rs_hop}
{~rs_hop}
Y-Balance: {~rs_ybt}
LESS / tuck jump: {~rs_less}
Psych: {~rs_psych}; {~rs_psych}
Subjective: "{~rs_says}" No effusion, {~rs_exam}, {~rs_exam}.
Interpretation: {~rs_read}. [NAME:first] does not yet meet criteria for {~rs_level}; recommend {~rs_do} and {~rs_do}. Retest [DATE:spoken3]. AT [OTHER:other_full] ([PHONE:phone3]) may start {~rs_at}. First match is against [CITY:city2] on [DATE:short5].
cc: mom [EMAIL:email]; Dr. [PROVIDER:provider_last] fax [PHONE:pfax]
""",
    """(voice file [ACCOUNT:call_no], 2 min 51 s, unedited)
okay this is [PROVIDER:therapist_full] physical therapist dictating a progress note on [NAME:full] last name spelled [NAME:spelled] date of birth [DATE:dob_spoken] chart number [MRN:mrn] date of service [DATE:spoken1] period new paragraph
[NAME:titled] has now completed {~dc_n} visits for {~dc_dx} following a fall at home in [CITY:city] on [DATE:spoken2] period her daughter [RELATIVE:kin_first] comes along comma she reports {~dc_said} and {~dc_said} period pain is {~dc_pain} period new paragraph
objective colon {~dc_obj} comma {~dc_obj} comma {~dc_obj} period {~dc_test} period {~dc_gait} period new paragraph
assessment colon she is {~dc_assess} period one stumble on the [DATE:day] comma no injury period barriers include {~dc_barrier} and a husband of [AGE:old_age] at home who needs {~dc_help} period
plan colon continue {~dc_freq} with {~dc_plan} and {~dc_plan} period uh strike that last one period send copies to doctor [PROVIDER:provider_full] at [FACILITY:facility2] and call [NAME:last] at [PHONE:phone] about the [-:weekday] slot period the {~payer} authorization is good to [DATE:spoken3] end of dictation
T: [DATE:date3] by [PROVIDER:tech_full]
""",
    """{PROCEDURE NOTE}                                                   [FACILITY:facility2]
Patient: [NAME:last_first]     MR [MRN:mrn]     DOB [DATE:dob]     Date: [DATE:date1]
Physician: [PROVIDER:provider_full], MD     Assistant: [PROVIDER:tech_full], RT(R)
Procedure: {~ip_proc}
Indication: {~ip_dx}, failed {~ip_failed}. Pain {~pain}.
Consent: signed; risks incl. {~ip_risk} reviewed with [NAME:titled] and husband [RELATIVE:relative].  Time out 09:14.
Technique: Patient placed {~ip_position}. {~ip_prep}. Under {~ip_guide}, a {~ip_needle} was advanced to {~ip_target}. {~ip_contrast}. Then {~ip_drug} was injected without resistance. SCS generator (s/n [DEVICE:device]) off during, back on after.
Complications: none. EBL {minimal}. Post-procedure {~ip_after}. Discharged in stable condition to [RELATIVE:relative_full], who drives.
Plan: {~ip_plan}. Resume PT in {3 days} with [PROVIDER:therapist_full]: {~ip_pt}. Hold {~ip_hold} until [DATE:date2]. Pain diary to [PHONE:pfax]. Follow-up on [DATE:spoken3].
Prior auth {~payer} #[ACCOUNT:request] approved [DATE:span].
""",
    """{ACUTE CARE PT DAILY NOTE}        [FACILITY:hospital], 5 West, rm 512
[NAME:full_caps]   [MRN:mrn]   Acct [ACCOUNT:account]   Admit [DATE:date1]   {POD #2} {~ac_proc}   Attending [PROVIDER:provider_last]
Precautions: {~ac_prec}; {~ac_prec}.  Cleared by RN [PROVIDER:colleague_first] prior to tx. Pain {~pain}, premedicated {~ac_drug} 0830.
PLOF / home: lives with [RELATIVE:relative_full] (spouse) in [CITY:city], {~ac_home}; indep w/ {~ac_plof}. Son [RELATIVE:kin_first] from [CITY:city2] staying thru [DATE:short2]. Worked at [EMPLOYER:employer] until retirement in [-:year].
Vitals: supine {~vitals}; standing {~vitals}
Bed mobility: {~ac_bed}      Transfers: {~ac_xfer}      Gait: {~ac_gait}      Stairs: {~ac_stairs}
Ther ex: {~ac_ex}, {~ac_ex}, {~ac_ex}
Cognition: A&Ox{4}. Ed: {~ac_ed}; [NAME:first] returned demo.
AM-PAC "6 Clicks" {~ac_ampac}.  A: Tolerated well, {~ac_assess}. Limited by {~ac_limit}.
D/C rec: {~ac_dc}; DME: {~ac_dme}. OP PT eval set at [FACILITY:facility] [DATE:date2], fax [PHONE:pfax]. Discussed w/ CM [PROVIDER:tech_full], [PHONE:phone_ext].
Time in/out 0905-0931, {gait training 97116 x1, ther act 97530 x1}.   [PROVIDER:therapist_full], PT  [DATE:date3] 1012
""",
    """{FUNCTIONAL CAPACITY EVALUATION} - SUMMARY
Evaluee: [NAME:full]          Claim no.: [ACCOUNT:claim]          DOI: [DATE:date2]          SSN: [SSN:ssn4]
Referred by: [OTHER:officer_full], RN, CCM, for {~fc_payer}          Tested: [DATE:date1] and [DATE:short3], total {5 h 20 min}
Job: {~fc_job}, [EMPLOYER:employer], [CITY:city], PDL {~fc_pdl}. Supervisor [OTHER:other_full] supplied the job description.
Diagnosis: {~fc_dx}. Surgery: {~fc_surgery} by [PROVIDER:provider_full], MD.
Reported: {~fc_report}; pain {~pain}; {~fc_form}.
Physical: {~fc_exam}; {~fc_exam}; {~fc_exam}.
Material handling   floor-waist {~fc_lb}   waist-shoulder {~fc_lb}   overhead {~fc_lb}   carry 50 ft {~fc_lb}   push/pull {~fc_force}
Positional          sit {~fc_tol}   stand {~fc_tol}   kneel {~fc_tol}   overhead reach {~fc_tol}
Grip (Jamar): {~fc_grip}. HR response {~fc_hr}.
Effort: {~fc_effort}; {~fc_effort}. Reliability of pain reports: {~fc_reliable}.
Conclusion: [NAME:titled] demonstrates ability at the {~fc_level} level for an 8-hour day and {~fc_match}. Recommend {~fc_rec}. Results reviewed with [NAME:first] on [DATE:spoken4], wife [RELATIVE:relative] on the phone.
[PROVIDER:therapist_full], PT, CEAS, license [LICENCE:licence] | report sent to [EMAIL:other_email] | adjuster [OTHER:clerk_full] [PHONE:phone_ext]
""",
    """{INFANT TORTICOLLIS EVALUATION}
Baby [NAME:last], [NAME:first]     "[NAME:called]"     DOB [DATE:infant_dob]     seen [DATE:date1]     {~tt_age}
Mom [RELATIVE:relative_full] [PHONE:phone]; dad [RELATIVE:kin_full] works nights at [EMPLOYER:employer]. Home: [ADDRESS:street], [CITY:city]. Peds: [PROVIDER:provider_full], MD.
Plan: {~tt_payer} [MEMBER_ID:member], subscriber DOB [DATE:holder_born]
Birth: {~tt_birth}; {~tt_birth}. {~tt_hip}. Feeding: {~tt_feed}. Sleeps {~tt_sleep}. Tummy time {~tt_tummy}.
Parent concern: {~tt_concern}, noticed [DATE:spoken2] by grandma [RELATIVE:kin2_first].
Observation: {~tt_tilt}; {~tt_head}; {~tt_face}
PROM: rotation {~tt_rot}; lateral flexion {~tt_lat}. SCM: {~tt_scm}. MFS {~tt_mfs}.
Motor: {~tt_motor}; {~tt_motor}. AIMS {~tt_aims}. Tone {normal}. Reflexes: {~tt_reflex}.
Skin folds {clean and dry}. Vision: {~tt_vision}. FLACC {~tt_flacc}.
Impression: {~tt_dx}, {~tt_grade}.
HEP shown to mom: {~tt_hep}; {~tt_hep}; {~tt_hep}.
POC: {~freq} from [DATE:date1]. Helmet consult if {~tt_helmet}; cranial scan at [FACILITY:facility2] [DATE:date3]. [NAME:first]'s sibling [RELATIVE:other2_first] also had it. [PROVIDER:therapist_full], PT, PCS
""",
    """{PROSTHETIC GAIT TRAINING}, daily      [NAME:initial_last]  #[MRN:mrn]      [DATE:date1], 1300-1355      visit {~nth}
S: "{~pg_says}" [NAME:titled] wore the leg {~pg_wear} since [DATE:short2]. {~pg_skin_s}. Phantom pain {~pain}. Wife [RELATIVE:relative] doing skin checks. Blood sugar {~pg_sugar} this am. Wants to get back to {~pg_hobby} with cousin [RELATIVE:kin_full] by [DATE:month_alone].
O: {~pg_level}, {~pg_cause}. Socket: {~pg_socket}, {~pg_sock} ply. Foot/knee: {~pg_comp}, s/n [DEVICE:device]. Residual limb: {~pg_limb}; {~pg_limb}.
   Donning {~pg_assist}. Sit-stand {~pg_assist}. Gait {~pg_gait}: {~pg_dev}; {~pg_dev}.
   {~pg_measure}; {~pg_measure}. AMPnoPRO/AMPPRO: {~pg_amp}.
   Tx: {~pg_tx}; {~pg_tx}; {~pg_tx}. CPT {97116} x2, {97761} x1, {97530} x1.
A: {~pg_assess}. Deviations likely due to {~pg_due}. Falls since last visit: {0}.
P: {~freq}. Call prosthetist [OTHER:other_full] ([PHONE:phone3]) re {~pg_call}. New socket fit [DATE:spoken3], [FACILITY:facility2]. {~payer} ref [ACCOUNT:call_no]. Transport by [VEHICLE:plate] van arranged w/ [OTHER:clerk_first].
[PROVIDER:therapist_full], PT / [PROVIDER:tech_first] (tech)
""",
    """{~um_vendor} for {~payer}
{REQUEST FOR ADDITIONAL INFORMATION}                                   Date: [DATE:date1]
To: [FACILITY:facility], attn [PROVIDER:therapist_full]      Fax: [PHONE:pfax]      NPI: [NPI:npi]      TIN: [ACCOUNT:ein]
Member: [NAME:last_first_caps]      ID: [MEMBER_ID:member]      DOB: [DATE:dob]      Group: [GROUP:group]      Case: [ACCOUNT:request]
We received your request on [DATE:date2] for {~um_codes}, {~um_visits}, dates [DATE:span], for {~um_dx}. We cannot complete our review because:
 [x] {~um_missing}
 [x] {~um_missing}
 [ ] Other
Reviewer comments: Notes dated [DATE:date3] list {~um_note}. Prior notes show {~um_note}. Please clarify {~um_clarify}, and whether {~um_question}. Your note refers to a patient "[OTHER:other_full]" on page 3; if this is a different person, send a corrected page.
Reply by [DATE:date4], 5 p.m., to [PHONE:phone_ext] or [EMAIL:other_email]. If not received the request will be decided on what we have. Call [PHONE:pphone] for a peer to peer with [PROVIDER:colleague_full], PT.
Nurse reviewer: [OTHER:officer_full], RN, badge [LICENCE:badge]       letter id [ACCOUNT:call_no]       A copy went to [NAME:titled], [ADDRESS:street], [CITY:city], [-:state] [ZIP:zip4]
""",
    """[PROVIDER:therapist_full], PT     [-:weekday] [DATE:date1]     (printed 6:58a [PROVIDER:tech_first])
 7:30   [OTHER:other_full]            {EVAL}     {~sc_dx}     no script yet, call Dr [PROVIDER:provider_last] [PHONE:pphone]
 8:30   [NAME:last_first]             {F/U}      {~sc_dx}     {~payer}, visit {~nth}, AUTH EXP [DATE:short2]!
        -> ask [NAME:first] for new card, old ID [MEMBER_ID:member] rejected. lives w/ [RELATIVE:relative] now, new addr [ADDRESS:street]
 9:15   [OTHER:other2_last], [OTHER:other2_first]      {RE-EVAL}     {~sc_dx}     {~sc_note}
10:00   lunch & learn w/ [OTHER:clerk_full] from [FACILITY:facility2]
10:45   [RELATIVE:kin_full]           {F/U}      {~sc_dx}     (son of 8:30, same car)
11:30   HOLD for [OTHER:officer_last]      {~sc_note}
 1:00   [NAME:initials]               2nd slot, {~sc_type}, room 2. {~sc_note}
 1:45   no show x2 [OTHER:kin2_last] -- text [PHONE:phone2]
 2:30   [OTHER:colleague_first] [OTHER:colleague_last]      {DC}     {~sc_dx}     {~sc_form} please
To do: progress note [NAME:lower] due [DATE:short3] ({~sc_due}); DN consent on file? PTA [PROVIDER:tech_last] covers 3-5. [OTHER:other_last] prefers texts to [PHONE:phone3]
""",
    """{~payer} - Other Insurance / Accident Questionnaire                          Ref: [ACCOUNT:claim]
Patient [NAME:full] (before marriage [NAME:former])      Member ID [MEMBER_ID:member]      Date(s) of service [DATE:span]      Provider [FACILITY:facility]
1. Was this visit due to an injury?  YES   Date: [DATE:date1]   Where: parking lot of [EMPLOYER:employer], [CITY:city2]
2. Tell us what happened:  {~aq_how}. {~aq_then}. my neighbor [OTHER:other_full] saw it
3. Body part(s):  {~aq_part}
4. Doctors you saw:  Dr [PROVIDER:provider_last] at [FACILITY:hospital], then [PROVIDER:therapist_first] for PT ({~aq_pt})
5. Auto?  other driver [OTHER:officer_full], plate [VEHICLE:plate], license [LICENCE:dl], his insurance {~aq_auto} policy [ACCOUNT:request]
6. Lawyer?  yes [OTHER:firm], talk to [OTHER:clerk_full] [PHONE:phone_ext]
7. Other coverage?  thru my wife [RELATIVE:relative_full], born [DATE:holder_born], ssn [SSN:ssn], {~payer} ID [MEMBER_ID:member2], from her job at [EMPLOYER:employer2]
8. Still treating?  {~aq_still}
9. Past problems with this body part?  {~aq_past}, in [-:year]
Signed [NAME:full]   [DATE:date2]   day phone [PHONE:phone]   mail to [ADDRESS:box], [CITY:city] [-:state] [ZIP:zip]   e-mail [EMAIL:email]
(office stamp) RECD [DATE:date3] / scanned [PROVIDER:tech_first] / acct [ACCOUNT:account]
""",
)

POOLS: dict[str, tuple[str, ...]] = {
    "payer": ("Aetna Choice POS II", "Anthem Blue Cross", "BCBS of Michigan PPO", "Cigna Open Access Plus", "Humana Gold Plus", "Medicare Part B", "UHC Choice Plus", "Ambetter", "Tricare Prime", "Kaiser HMO", "Priority Health", "Medicaid"), "freq": ("2x/wk x 6 wks", "1-2x/week for 8 weeks", "3 times per week for 4 weeks", "2 visits a week x 12 visits", "weekly x 4, then every other week"),
    "nth": ("4 of 12", "7", "11/16", "#3", "2 (of 8 auth)"), "pain": ("4/10 at rest, 7/10 with stairs", "0-6/10", "3/10 current, 8/10 worst", "5 out of 10, dull ache", "2/10 NPRS"), "hep": ("compliant daily", 'did them "most days"', "forgot the clams", "2x/day, no questions", "partially compliant"),
    "denies": ("numbness/tingling", "locking, fever or calf pain", "saddle anesthesia, B/B changes", "night sweats or weight loss"), "hx": ("HTN", "T2DM, A1c 7.1", "hypothyroid", "GERD", "asthma", "s/p appendectomy", "A-fib", "depression", "OA bilateral knees", "former smoker", "osteopenia", "hyperlipidemia"),
    "med": ("lisinopril 10 mg", "metformin 500 mg BID", "ibuprofen 800 prn", "levothyroxine 88 mcg", "Flexeril 5 mg qhs", "gabapentin 300 TID", "Zoloft 50 mg", "Eliquis 5 mg bid", "atorvastatin 40", "sumatriptan prn", "meloxicam 15 mg daily"), "social": ("Never smoker", "Occasional beer", "Vapes daily", "1/2 ppd x 20 yrs", "No alcohol"),
    "vitals": ("BP 128/78, HR 72, SpO2 98% RA", "142/88, P 84, R 16, T 98.4", "BP 118/70 HR 66 O2 97%", "136/80, HR 91, SpO2 94% on 2L NC", "BP 104/62, HR 98, mild dizziness"), "sleep": ("wakes 2-3x/night", "fair, 5-6 h", "unable to lie on R side", "good with a contour pillow"), "posture": ("forward head, rounded shoulders", "increased thoracic kyphosis", "R shoulder depressed, mild CT junction hump", "WNL"),
    "uc_age": ("34 y/o male", "58-year-old woman", "19 yo F", "46 y.o. M", "27-year-old"), "uc_cc": ("R ankle injury", "left shoulder pain after a fall", "knee pain & swelling", "low back pain x 2 days", "wrist injury (FOOSH)"), "uc_how": ("rolled the ankle, inverted", "fell on an outstretched hand", "felt a pop in the knee", "landed directly on the shoulder", "twisted and felt a pull in the back"),
    "uc_doing": ("playing pickleball", "stepping off a curb", "walking the dog on ice", "moving a couch", "hiking with friends"), "uc_course": ("Able to bear weight 4 steps", "Immediate swelling laterally", "Iced and took Advil with partial relief", "No LOC, no head strike", "Pain worse with stairs", "No prior injury to this side"),
    "uc_job": ("a line cook", "a dental hygienist", "a roofer", "a 3rd grade teacher", "a forklift operator"),
    "uc_exam": ("TTP over ATFL and CFL, none at base of 5th MT", "Ottawa ankle rules negative", "Moderate effusion, ROM 5-95", "Anterior drawer 1+", "Empty can positive, drop arm negative", "Anatomic snuffbox nontender", "Valgus stress opens 5 mm, firm end point", "SLR neg bilat, no midline tenderness", "McMurray equivocal", "Ecchymosis and edema lateral malleolus"),
    "uc_nv": ("NV intact distally", "DP/PT 2+, cap refill <2 s", "Sensation intact to light touch, axillary nerve ok"), "uc_views": ("3v ankle", "2 views L-spine", "shoulder AP/Y/axillary", "4v knee", "wrist PA, lat, oblique"), "uc_film": ("no acute fracture or dislocation", "small avulsion off the distal fibula", "mild medial joint space narrowing", "type I AC separation", "nondisplaced radial styloid fx"),
    "uc_dx": ("Lateral ankle sprain, grade II, S93.401A", "L rotator cuff strain S46.012A", "MCL sprain R knee, S83.411A", "Acute lumbar strain, S39.012A", "L wrist sprain, S63.502A"), "uc_plan": ("RICE, Aircast, crutches WBAT", "hinged knee brace", "thumb spica splint", "naproxen 500 BID w/ food x 7d", "methocarbamol 750 q8h", "sling for comfort, Codman's daily", "ACE wrap and elevation"),
    "uc_over": ("no fracture, continue brace", "possible subtle Segond fragment, MRI ordered", "neg, ok to wean crutches"), "kn_dx": ("s/p R TKA, Z47.1, Z96.651", "L ACL-R (BTB autograft) 9 wks", "PFPS, M22.2X1", "R knee OA, M17.11", "medial meniscectomy 5 wks post-op"),
    "kn_said": ('the knee feels "stiff but stronger"', "less swelling since last visit", "going down stairs is still hard", "she stopped using the cane indoors", "mild soreness after last session for 1 day"), "kn_could": ("walk around the mall 40 min", "kneel in the garden briefly", "do 2 flights reciprocally", "stand to cook dinner", "drive 45 minutes"),
    "kn_obs": ("min effusion, incision well healed, no s/s infection", "antalgic gait, dec R stance time", "quad atrophy 10 cm above patella, 2 cm diff", "mild genu valgum, pes planus B"), "kn_rom": ("R knee flex 112, ext -4", "L knee 0-3-128", "knee flexion 0-118 deg prone", "hip IR 25/35", "ankle DF w/ knee ext 4 deg"),
    "kn_mmt": ("quads 4-/5", "HS 4/5", "glute med 3+/5 R, 4/5 L", "hip ER 4-/5", "gastroc 20/25 heel raises", "hip ext 4/5 B"), "kn_test": ("Lachman -", "Thessaly + at 20 deg", "Ober + R", "patellar grind (Clarke's) +", "Ely's pos", "McMurray neg", "step-down test: 3/6, poor control", "valgus stress 0/30 neg", "Homan's neg", "Noble compression -"),
    "kn_ex": ("recumbent bike 8' L3", "leg press 90# 3x12", "SLR 4-way 2# 3x10", "TKE w/ blue TB x30", 'step-ups 6" 2x15', "mini squats to 60 deg", "Nordic curl eccentrics 3x5", "heel slides w/ strap 10x10 s", "Bulgarian split squat 2x8", "clamshells GTB 3x12", "quad sets w/ Russian stim 10/50"),
    "kn_manual": ("patellar mobs sup/inf gr III", "tibiofemoral AP gr III-IV, 3x30 s", "scar mob", "STM to ITB and lat quad", "contract-relax HS", "Mulligan MWM tib IR"), "kn_neuro": ("SLS on Airex 3x30 s", "BOSU squats, mirror feedback", "Star Excursion reach, 3 dir x5", "perturbations on rocker board"),
    "kn_resp": ("tolerated well, no inc in sx", "fatigued, pain 5/10 post, ice x 10'", "required 2 rest breaks and vc for form"), "kn_goal": ("STG #2 (flex >120)", "LTG of LEFS 60/80", "normalized gait w/o AD", "reciprocal stairs w/o rail"), "kn_assess": ("Quad lag resolved", "Good VMO recruitment with biofeedback", "Plateau in extension, consider Dynasplint", "LEFS improved 31 -> 47 (MCID 9)"),
    "kn_deficit": ("terminal knee ext", "eccentric quad control", "hip abductor strength", "single leg balance"), "kn_limit": ("squatting and stairs", "return to jogging", "kneeling for her job", "community ambulation"), "kn_next": ("CKC strengthening", 'to 8" step', "plyo prep as per protocol", "Biodex at wk 12"), "em_age": ("52-year-old woman", "61 y.o. man", "44-year-old"),
    "em_job": ("hair stylist", "machinist", "court reporter", "postal carrier", "welder"), "em_hx": ("numbness of digits 1-3, worse at night", "left foot drop", "neck pain radiating to the right thumb", "burning feet", "ulnar hand weakness"),
    "em_extra": ("Phalen and Tinel were positive at the wrist", "Spurling reproduced the arm pain", "Diabetic, on insulin", "EHL 3/5, TA 3+/5", "Froment sign present, 1st DI wasted", "Night splints helped some"), "em_temp": ("32.4 C", "31.8 C hand, warmed", "33 C"),
    "em_sensory": ("R Median, wrist-D2           4.1        12 uV    38", "L Ulnar, wrist-D5            3.0        22 uV    54", "R Sural, calf-ankle          NR", "L Superficial peroneal       3.4        6 uV     41", "R Radial, forearm-snuffbox   2.2        31 uV    56"),
    "em_motor": ("R Median-APB, wrist          5.2        6.8 mV   -", "L Ulnar-ADM, above elbow     8.1        7.0 mV   41", "L Peroneal-EDB, fib head     11.9       1.1 mV   36", "R Tibial-AH, ankle           4.8        9.3 mV   44"), "em_f": ("R median 30.1 ms", "L tibial absent", "ulnar 28.9 ms (nl <32)"),
    "em_needle": ("R APB                      incr   1+     1+     large, dec recruit", "L Tib Ant                  N      2+     2+     poly", "R Deltoid                  N      0      0      N", "L5 paraspinals             incr   1+     0      N", "R FDI                      N      0      1+     long duration", "C6 paraspinals             N      0      0      N"),
    "em_imp": ("Moderate right median mononeuropathy at the wrist (CTS), demyelinating and axonal", "Left common peroneal neuropathy at the fibular head", "Chronic right C6 radiculopathy", "Left ulnar neuropathy at the elbow with conduction block", "Length-dependent sensorimotor polyneuropathy"), "em_not": ("a cervical radiculopathy", "plexopathy", "motor neuron disease", "myopathy", "Martin-Gruber anastomosis"),
    "em_suggest": ("neutral wrist splint at night", "an AFO and tibialis anterior strengthening", "nerve gliding, avoid leaning on the elbow", "MRI C-spine w/o", "decompression if not better in 6 wks"), "tm_age": ("29 yo", "43-year-old female", "37 y/o accountant"),
    "tm_cc": ("R jaw clicking w/ chewing and AM jaw stiffness", "L temporal headaches and jaw locking", "ear fullness and facial pain", "suboccipital HA spreading to the R eye"), "tm_onset": ("after a long dental procedure", "insidious", "following whiplash", "w/ stress at work, clenching"),
    "tm_symptom": ("Locks open about once a month", "Cannot bite an apple", "Tinnitus on R with clenching", "Ache spreads to upper trap", "Denies dizziness, 5 Ds and 3 Ns neg", "Photophobia with bad HA"), "tm_worse": ("yawning, gum, bagels", "computer > 1 h", "phone on shoulder", "chewing steak"), "tm_better": ("heat, soft foods", "ibuprofen", "massage of temples", "lying supine"),
    "tm_ha": ("3-4 d/wk, 5/10", "daily, band-like", "HIT-6 of 61"), "tm_job": ("remote in data entry", "as a call taker", "as a flutist and teacher"), "tm_form": ("JFLS-8 26/80", "NDI 18/50 (36%)", "TMD Disability Index 42%", "HIT-6: 62", "PHQ-2 1"), "tm_open": ("opening 31 mm w/ pain, 38 assisted", "MMO 44 mm", "opening 26 mm, hard end feel"),
    "tm_joint": ("reciprocal click R at 18 mm", "crepitus L", "no clicks, lateral excursion R 5/L 9"), "tm_dev": ("C-curve to R", "S-shaped", "deflects L 4 mm", "protrusion 3 mm"), "tm_palp": ("masseter 2/3 R", "lat pterygoid exquisitely tender", "temporalis TrPs refer to teeth", "suboccipitals hypertonic", "SCM taut bands bilat", "digastric 1/3"),
    "cx_rom": ("flexion 42", "ext 50 w/ pinch", "R rot 58, L rot 71", "R SB 28", "retraction limited 50%"), "cx_test": ("Flexion-rotation test 24 R/ 41 L", "Spurling's neg", "Sharp-Purser neg", "alar lig intact", "CCFT 22 mmHg, fail at 24", "DNF endurance 14 s", "ULTT-1 (median) neg", "Hoffmann's neg"), "cx_neuro": ("intact C5-T1", "2+ sym, no deficits", "trace R biceps reflex, otherwise WNL"),
    "tm_tx": ("intraoral STM pterygoids", "caudal traction TMJ gr II-III", "C1-2 SNAG (Mulligan)", "suboccipital release", "Rocabado 6x6", "dry needling masseter, 2 needles, LTR", "US 3 MHz 0.8 W/cm2 x 5'"), "tm_hep": ('N-position ("N" tongue up, teeth apart)', "chin nods 10x10 s", "controlled opening w/ tongue up", "self SNAG w/ towel", "diaphragmatic breathing"),
    "tm_dx": ("disc displacement w/ reduction, M26.631", "myalgia of mastication m., M79.11", "cervicogenic HA G44.86", "M26.621 arthralgia R TMJ with C2-3 hypomobility"), "tm_goal": ("open 40 mm pain free", "HA <= 1 d/wk", "eat a regular diet w/o click", "FRT > 39 deg bilat", "NDI <= 10%"),
    "tm_plan": ("manual, DNF training, behavior modification", "97140, 97110, 97112 as indicated", "co-treat w/ dentist re: occlusal splint"), "rs_size": ("5'4\", 128 lb", "6-1 / 182#", "168 cm, 61.3 kg"), "rs_sport": ("varsity soccer, CB", "volleyball, outside", "lacrosse (mid)", "wrestling 145"),
    "rs_surgery": ("R ACLR, quad tendon autograft", "L ACL-R + lat meniscus root repair", "Latarjet R shoulder", "L ACLR, HS graft, LET"), "rs_weeks": ("26 wks post-op", "7 mo", "32 weeks"),
    "rs_iso": ("Isok. quad 60 deg/s (Nm/kg)     2.1        2.6        81%", "Isok. HS 180 deg/s             1.3        1.35       96%", "HHD quad 90 deg (lb)            88         104        85%", "Biodex quad 300                1.4        1.5        93%"),
    "rs_hop": ("Single hop (cm)                 132        151        87%", "Triple hop (cm)                 410        455        90%", "Crossover hop                   366        395        93%", "6 m timed hop (s)               2.4        2.1        87%", "Vertical jump (in)              11.5       13         88%"), "rs_ybt": ("ANT diff 5 cm, composite 92/97", "ant 58/64, PM 101/104, PL 99/99"),
    "rs_less": ("LESS 7, valgus on landing", "tuck jump 6 flaws", "LESS 4 (good), soft landing"), "rs_psych": ("ACL-RSI 62", "IKDC 81.6", "TSK-11: 22", "KOOS-Sport 75"), "rs_says": ("I don't trust cutting to that side yet.", "Feels great, I forget about it.", "Sore after two-a-days.", "Still scared of contact."),
    "rs_exam": ("Lachman 1A, firm", "full ROM 0-138", "pivot shift neg", "trace crepitus PF joint", "quad girth -1.2 cm"), "rs_read": ("Quad LSI below 90%", "Asymmetry on ANT reach > 4 cm", "Passed 3 of 5 hops", "Knee-to-hip ratio low"), "rs_level": ("unrestricted pivoting", "live scrimmage", "contact drills"),
    "rs_do": ("heavy OKC quads 2x/wk, 6RM", "drop-jump retraining", "deceleration & 505 drills", "copenhagen planks", "eccentric HS"), "rs_at": ("non-contact practice, 50%", "linear sprints", "individual ball work, no cutting"), "dc_n": ("eight", "ten of twelve", "fourteen"),
    "dc_dx": ("a right proximal humerus fracture", "left hip fracture status post ORIF", "lumbar spinal stenosis", "deconditioning and gait instability"), "dc_said": ("less difficulty getting out of the bathtub", "occasional night pain", "she walked to the mailbox without the walker", "she cannot yet fasten her bra"), "dc_pain": ("three over ten at worst five over ten", "two out of ten", "resolved at rest"),
    "dc_obj": ("active flexion one hundred fifteen degrees", "timed up and go fourteen point two seconds", "external rotation thirty five degrees", "five times sit to stand eighteen seconds", "Berg forty four over fifty six", "hip abduction three plus over five", "grip twenty eight pounds"),
    "dc_test": ("Neer and Hawkins are negative", "Trendelenburg positive on the left", "Romberg steady thirty seconds", "slump test negative"), "dc_gait": ("gait shows decreased trunk rotation and short left step", "she uses a single point cane on the right", "scapular hiking with elevation"), "dc_assess": ("making steady gains", "a high fall risk still", "slower than expected secondary to adhesive capsulitis"),
    "dc_barrier": ("osteoporosis and fear of falling", "macular degeneration", "limited transportation"), "dc_help": ("bathing", "transfers with a Hoyer lift", "meals and medication"), "dc_freq": ("twice weekly for six weeks", "once a week for four weeks", "three times a week times four"),
    "dc_plan": ("joint mobilization grade three", "balance training on foam", "progressive resistance with the green band", "stair training"), "ip_proc": ("L4-5 interlaminar ESI, 62323", "R L5 transforaminal epidural, 64483", "bilateral L3-L5 medial branch block", "US-guided R GH joint injection, 20611", "L SI joint injection 27096"),
    "ip_dx": ("lumbar radiculopathy M54.16", "facet arthropathy", "adhesive capsulitis, M75.01", "sacroiliitis, + FABER and Gaenslen", "foraminal stenosis w/ claudication"), "ip_failed": ("6 weeks of PT and NSAIDs", "Medrol dose pack", "gabapentin titration", "home exercise"), "ip_risk": ("infection, bleeding, spinal headache", "nerve injury, steroid flare", "hyperglycemia"),
    "ip_position": ("prone with a pillow under the abdomen", "supine, arm in ER", "lateral decubitus"), "ip_prep": ("ChloraPrep x 2 and sterile drape", "Skin prepped with Betadine, 1% lidocaine wheal"), "ip_guide": ("AP and lateral fluoroscopy", "ultrasound guidance, linear 12 MHz", "CT guidance"), "ip_needle": ("20G Tuohy", "22-gauge 3.5 inch Quincke", "25 ga 2 inch needle"),
    "ip_target": ("loss of resistance at L4-5", "the 6 o'clock position of the pedicle", "the posterior GH recess", "the inferior SI joint"), "ip_contrast": ("Omnipaque 240, 1.5 mL, good epidural spread, no vascular uptake", "0.5 cc Isovue outlined the joint"), "ip_drug": ("dexamethasone 10 mg with 2 mL PF saline", "Kenalog 40 mg + 3 mL ropivacaine 0.5%", "80 mg Depo-Medrol and 1 cc bupivacaine 0.25%"),
    "ip_after": ("pain 1/10, 80% relief", "strength 5/5, no block", "mild heaviness in R leg, resolved in 20 min"), "ip_plan": ("repeat in 2 wks if > 50% relief", "RFA if second MBB positive", "no driving today, ice prn"), "ip_pt": ("McKenzie extension, core stab", "flexion-biased program", "capsular stretching, pulleys, gr III-IV mobs"), "ip_hold": ("Eliquis", "Plavix", "heavy lifting and baths", "SMT"),
    "ac_proc": ("L THA, posterior", "R TKA", "L3-5 laminectomy", "CABG x3", "ORIF R hip (IMN)"), "ac_prec": ("posterior hip: no flex >90, add, IR", "WBAT LLE", "TTWB RLE", "spinal: no BLT", "sternal", "fall risk, bed alarm", "contact (MRSA)"), "ac_drug": ("oxycodone 5 mg", "Tylenol 1 g", "Dilaudid 0.5 mg IV"),
    "ac_home": ("1-story, 3 STE w/ R rail", "2nd floor walk-up, 14 steps", "ranch, ramp, walk-in shower", "split level, tub/shower combo"), "ac_plof": ("all ADLs, drove", "cane in community", "mobility w/ 4WW, HHA 2x/wk"), "ac_bed": ("sup>sit min A x1", "log roll CGA w/ vc", "SBA, HOB 30", "mod A for LEs"), "ac_xfer": ("sit<>stand CGA w/ RW", "min A x 2 from low chair", "SPT mod A", "bed>BSC SBA"),
    "ac_gait": ("85' RW CGA, step-to, 2 standing rests", "150 ft x 2 FWW SBA", "20 ft mod A, knee buckling x1", "300' no AD, SBA"), "ac_stairs": ("4 w/ L rail + cane, CGA", "deferred 2/2 dizziness", '3 up/down, "up with the good"', "NT"), "ac_ex": ("ankle pumps x20", "quad sets x10", "glute sets", "SAQ 2x10", "heel slides AAROM x10", "LAQ", "IS x10 (1250 mL)"),
    "ac_ed": ("hip precautions, car transfer", "log roll, brace don/doff", "DVT signs, ice 20 min", "RW safety, no tugging"), "ac_ampac": ("17/24", "20", "14 of 24 (55% impaired)"), "ac_assess": ("orthostatic but asymptomatic", "progressing, meets 2/4 goals", "HR to 118 w/ amb, recovered 2 min"), "ac_limit": ("pain and quad weakness", "SOB, desat to 87%", "impulsivity, poor carryover", "nausea"),
    "ac_dc": ("home w/ OP PT", "home w/ HHPT 24h assist", "SNF short term", "IRF"), "ac_dme": ("RW, BSC", "hip kit, raised toilet seat", "FWW and tub bench", "none"), "fc_payer": ("Travelers", "Liberty Mutual", "Sedgwick", "State Comp Fund", "The Hartford"), "fc_job": ("warehouse picker", "CNA, night shift", "pipefitter", "bus operator", "meat cutter"), "fc_pdl": ("Medium", "Heavy", "Light-medium", "Very heavy"),
    "fc_dx": ("lumbar HNP L5-S1", "R rotator cuff tear, M75.121", "L knee PCL sprain", "bilateral lateral epicondylitis", "crush injury R hand"), "fc_surgery": ("microdiscectomy", "RCR with SAD", "none", "CTR and trigger release"), "fc_report": ("unable to sit past 40 min", "overhead work impossible", "grip gives out", "stairs one at a time"),
    "fc_form": ("ODI 38%", "QuickDASH 52.3", "PDQ 71/150", "FABQ-W 29", "SPADI 64%"), "fc_exam": ("flexion 60%, extension 30%", "R shoulder ER 40, IR to L5", "Waddell's 1/5", "SLR 65/80", "knee flex 128", "two-point 5 mm", "PILE lumbar 29 lb", "9-Hole Peg 23.4 s"), "fc_lb": ("20 lb occ", "35# occ, 15# freq", "50 lb occasional", "10 lb", "NT (pain 8/10)"), "fc_force": ("62 lb peak", "44 / 51 lb", "80 lbs sled"),
    "fc_tol": ("frequent", "occasional", "45 min", "constant", "never"), "fc_grip": ("R 42/L 88 lb, position II, CV 9%", "78, 80, 76 lb", "REG negative, bell curve"), "fc_hr": ("78 to 121", "rose 34 bpm with max lift", "RPE Borg 15"), "fc_effort": ("CVs under 15% on 7/8", "mechanical changes at endpoint", "HR and kinesiophysical signs consistent", "self-limited 3 of 21 tasks"),
    "fc_reliable": ("good, 11/13", "pain behaviors out of proportion twice", "moderate"), "fc_level": ("Light", "Medium (50 lb occ)", "Sedentary-light"), "fc_match": ("does not match the job demands", "meets 9 of 11 critical demands", "meets demands with no overhead lifting"), "fc_rec": ("4 weeks of work hardening, 97545/97546", "restricted duty 20 lb, sit/stand option", "case closure at MMI"),
    "tt_age": ("11 wks old (CA 8 wks)", "4 mo", "5 1/2 months", "14-week-old"), "tt_payer": ("Medicaid HMO", "BCBS PPO", "UHC Community Plan", "Cigna"), "tt_birth": ("36w5d, C-section for breech", "vaginal, vacuum assist", "twin A, 5 lb 2 oz", "NICU 6 d, TTN", "LGA 9-11", "oligohydramnios"), "tt_hip": ("Hip US normal, Ortolani/Barlow neg", "Galeazzi neg", "Pavlik x 6 wks for L DDH"),
    "tt_feed": ("breast, prefers L side", "bottle, reflux on famotidine", "nipple shield, tongue tie clipped"), "tt_sleep": ("supine, head R", "in a swing 3 h/d", "bassinet, rolls to side"), "tt_tummy": ("<10 min/day, cries", "25 min in 5 bouts", "hates it"), "tt_concern": ("always looks right", "flat spot in back", "head tilts in the car seat"),
    "tt_tilt": ("L tilt 15 deg", "R lateral tilt 10 supine, 20 in sitting", "mild L tilt"), "tt_head": ("R occipital flattening, ear 6 mm fwd", "plagiocephaly Argenta II", "CVAI 6.8", "brachycephaly CI 94%"), "tt_face": ("L jaw hypoplasia", "R eye smaller", "symmetrical"), "tt_rot": ("L 70, R 100", "R 85/L 105", "-15 to L"), "tt_lat": ("R 45, L 70", "limited 20 deg to R", "full"),
    "tt_scm": ("2 cm olive mass mid belly L", "tight band, no mass", "fibrotic lower third"), "tt_mfs": ("R 2, L 0", "1/3", "3 R, 1 L"), "tt_motor": ("props on forearms briefly", "rolls prone>supine to L only", "hands to midline", "head lag on pull to sit", "no weight through L arm"), "tt_aims": ("11, 25th %ile", "18 (10th)", "9, 50%"),
    "tt_reflex": ("Moro symmetric, ATNR integrating", "Babinski present, age approp.", "Galant neg, no clonus"), "tt_vision": ("tracks 180", "fixes and follows, limited to L", "saw ophtho, nystagmus ruled out"), "tt_flacc": ("2 with stretch", "4/10", "0"), "tt_dx": ("L CMT (muscular), Q68.0, with plagiocephaly Q67.3", "postural R torticollis, M43.6", "Erb's palsy ruled out; L CMT"),
    "tt_grade": ("grade 2 (early moderate)", "CMT severity grade 1", "grade 5, late mild"), "tt_hep": ("football carry stretch", "tummy time on chest 5x/d", "toys to L in supine", "side-lying L w/ roll", "alternate crib ends", "rotation stretch 3x30 s"), "tt_helmet": ("CVAI > 8.75 at 6 mo", "no change in 6 wks", "mod asymmetry persists"),
    "pg_says": ("It rubs in the front by lunch.", "I did the whole grocery store!", "Feels like I'm falling in a hole.", "Knee let go on the ramp once."), "pg_wear": ("6 h/day, 2 on 1 off", "10 hours", "3 h x 2"), "pg_skin_s": ("Blister gone", "Redness fades in 10 min", "New liner sweats a lot"), "pg_sugar": ("148", "212, took 4 u Humalog", "96"),
    "pg_hobby": ("bass fishing", "church choir", "walking 9 holes", "the deer stand"), "pg_level": ("L TTA", "R transfemoral", "bilat transtibial", "L knee disarticulation", "R Syme"), "pg_cause": ("PVD/DM", "motorcycle trauma", "osteosarcoma", "infected Charcot foot"), "pg_socket": ("PTB with pin lock", "ischial containment, suction", "elevated vacuum, TSB"), "pg_sock": ("3", "5", "1 + 3"),
    "pg_comp": ("Vari-Flex XC", "C-Leg 4", "SACH foot", "Rheo Knee, Pro-Flex", "Total Knee 2000"), "pg_limb": ("cylindrical, 28.5 cm at MPT", "distal fib head red 1 cm, blanches", "incision healed, adherent scar", "hip flexor contracture 12 (Thomas)", "knee ext 0", "Tinel at fibular neuroma"), "pg_assist": ("mod I", "SBA", "CGA w/ vc for pin", "indep", "min A"),
    "pg_gait": ("200 ft RW", "350' SPC, SBA", "2x75 ft // bars to forearm crutches", "outdoor gravel, QC"), "pg_dev": ("vaulting", "lateral trunk lean over L", "circumduction", "foot slap", "short prosthetic stance", "excessive knee flexion at LR", "medial whip"), "pg_measure": ("TUG 21.4 s", "2MWT 84 m", "L-test 38 s", "10MWT 0.71 m/s", "ABC 58%", "PLUS-M T 44.2"), "pg_amp": ("32 (K2)", "38/47, K3", "27"),
    "pg_tx": ("weight shift on scales to 80% BW", "stool stepping", "resisted gait w/ Theraband at pelvis", "mirror therapy 10'", "ramp/curb training", "prone lying 10 min, hip ext x20", "falls recovery to floor"), "pg_assess": ("K2, potential K3", "Tolerated stance control well", "Sock mgmt still needs cues", "Improved symmetry w/ metronome"),
    "pg_due": ("loose socket", "weak hip abd", "plantarflexion alignment", "fear of loading toe"), "pg_call": ("anterior pad, foot 2 deg DF", "shorten pylon 5 mm", "liner size 26 Iceross", "MPK trial"), "um_vendor": ("eviCore healthcare", "Carelon Medical Benefits", "American Specialty Health", "Cohere Health", "Optum Physical Health", "NIA Magellan"),
    "um_codes": ("97110, 97140, 97112", "97530 x 2, 97110 x 2", "97164 and 97116", "CPT 97112/97535"), "um_visits": ("12 visits", "8 add'l visits", "24 units", "16 visits over 8 weeks"), "um_dx": ("M54.50", "S83.241D, other tear of medial meniscus", "M75.41 impingement, R shoulder", "G20.A1 Parkinson's disease", "I69.351"),
    "um_missing": ("Signed plan of care is missing", "No standardized outcome score (ODI, LEFS, DASH) in the last 30 days", "Objective ROM and strength not documented", "Functional goals are not measurable", "Op report needed", "Number of prior visits this year"), "um_note": ("ODI 44% (no change)", "shoulder flexion 95 to 140", "pain 6/10", "FIM 5, gait speed 0.5 m/s", "strength 3+/5 throughout"),
    "um_clarify": ("the side treated", "why HEP alone is not enough", "the date-of-onset versus chronic (> 6 mo)", "dx code laterality"), "um_question": ("maintenance care is being asked", "member had chiropractic in the same period", "aquatic 97113 is needed"), "sc_dx": ("R RCR 6wk", "LBP/sciatica", "L TKA day 5", "vertigo, BPPV", "post concussion", "plantar fasciitis", "neck + HA", "de Quervain's", "BKA pre-pros"),
    "sc_note": ("bring brace", "gown, private rm", "DN today, ate breakfast?", "needs Spanish forms", "recheck ODI", "no heat, on radiation", "balance on Biodex first"), "sc_type": ("laser + ex", "aquatics", "FCE part 2", "gait video"), "sc_form": ("FOTO", "LEFS", "DHI", "PSFS"), "sc_due": ("10th visit", "30 days", "KX modifier over threshold"),
    "aq_how": ("i slipped on some ice and came down on my tail bone", "a cart ran over my foot", "got rear ended at a red light and my neck snapped back", "tripped on a broke curb, landed on both hands"), "aq_then": ("could not get up for 10 min", "went to ER by ambulance", "thought it was nothing until next morning", "they put me in a collar"),
    "aq_part": ("lower back and L hip", "neck, rt shoulder", "both wrists, knee", "right foot/ankle"), "aq_pt": ("2x a week, stretches & heat", "12 visits so far", "exercises, the needle thing", "traction"), "aq_auto": ("Progressive", "State Farm", "GEICO", "none, uninsured"), "aq_still": ("yes, MRI showed bulging disc L4-L5", "yes 3 more weeks", "no but it aches when it rains", "yes, shot in the back next"),
    "aq_past": ("pulled a muscle once", "arthritis in the knee", "no", "surgery on a torn meniscus"),
}  # fmt: skip

"""Notes used while tuning redaction: what passes in a course of care."""

from __future__ import annotations

from evals.redaction.wording import in_every_wording

_PAPERS: tuple[str, ...] = (
    # cover note of a referral
    """<<[FACILITY:facility2]
[ADDRESS:street2], [CITY:city2], [-:state] [ZIP:zip2]
{OUTGOING REFERRAL}          {7} pages with this one
To: [FACILITY:facility], Fax [PHONE:pfax]
From: [OTHER:clerk_full], {referral desk}          Direct [PHONE:phone_ext]          [DATE:sent1]||From: [OTHER:clerk_full] <[EMAIL:other_email]>
Sent: [DATE:sent1] 11:26 AM
To: Referrals, [FACILITY:facility]
Subject: {secure} new PT referral, [NAME:last]
Attachments: {order.pdf, demographics.pdf, office note.pdf}||{Referral message}          Ref ID [ACCOUNT:request]          status: {NEW}
sent by [OTHER:clerk_full] ([FACILITY:facility2])          [DATE:sent1] 08:47
recipient: [FACILITY:facility]          priority: {~rc_pr}>>

<<pt: [NAME:last_first]     dob: [DATE:dob]     our mrn: [MRN:mrn]
ord provider: [PROVIDER:provider_full]     dept: {ORTHO}     dx: {~icd}
ins: {~payer} / [MEMBER_ID:member] / subscriber [RELATIVE:relative_full] [DATE:holder_born]
home ph: [PHONE:phone]     email: [EMAIL:email]||Patient     [NAME:full]          DOB  [DATE:dob]          Sex  {F}
Address     [ADDRESS:street], [CITY:city], [-:state] [ZIP:zip]
Phone       [PHONE:phone]          Alt  [PHONE:phone2] ([RELATIVE:relative_first])
Insurance   {~payer}     ID [MEMBER_ID:member]     Grp [GROUP:group]
Dx          {~icd}
Ordering    [PROVIDER:provider_full], MD     NPI [NPI:npi]||Hi [PROVIDER:tech_first],

Attached is the PT order for [NAME:full] ([DATE:dob], cell [PHONE:phone]). Dx is {~icd}. Dr. [PROVIDER:provider_last] wants {~freq}, {~rc_rx}. Plan is {~payer} # [MEMBER_ID:member].>>

<<{~rc_wh}. {~rc_ms}. Her daughter [RELATIVE:kin_full] makes the appointments, [PHONE:phone3]. She had {~rc_op} [DATE:short2] and comes back to us [DATE:short4]. {~rc_ms}.||comments: {~rc_ms}. {~rc_wh}. s/p {~rc_op} [DATE:date2]. work: [EMPLOYER:employer]. order says {~freq}, {~rc_rx}. {~rc_ms}.||Message: {~rc_ms}. {~rc_ms}. Mr. [NAME:last] had {~rc_op} on [DATE:date2] at [FACILITY:hospital]. {~rc_wh}. Please see before his return visit on [DATE:date4]. {~freq}; {~rc_rx}.>>

<<Enclosed:  (x) signed order   (x) last office note [DATE:short3]   (x) {~rc_en}   ( ) {~rc_en}
If this fax reached you in error call [PHONE:pphone].||Let me know if you do not take {~payer} and we will send her to [FACILITY:agency] instead. Auth if needed is on you guys :) we have ref # [ACCOUNT:call_no] from the plan.

Thanks!
[OTHER:clerk_first]
[FACILITY:facility2]   p [PHONE:pphone]   f [PHONE:pfax]||docs: order [DATE:short3]; {~rc_en}; {~rc_en}
reply: [DATE:sent5] [PROVIDER:tech_full]: scheduled [DATE:date5] 9:30 with [PROVIDER:therapist_full], PT. {~rc_re}.>>
""",
    # evaluation in paragraphs
    """<<[FACILITY:facility]
{Physical Therapy Evaluation} (narrative)

[NAME:full]          DOB [DATE:dob]          Seen [DATE:date1]          Referred by [PROVIDER:provider_full], DO||{Initial visit}, [DATE:date1], [PROVIDER:therapist_full], DPT
Patient: [NAME:middle], born [DATE:dob], chart [MRN:mrn], {~payer} [MEMBER_ID:member]||{OUTPATIENT PHYSICAL THERAPY - EVALUATION LETTER}
[FACILITY:facility], [ADDRESS:street2], [CITY:city2], [-:state] [ZIP:zip2]
To Dr. [PROVIDER:provider_full], [FACILITY:facility2]
Regarding [NAME:full], date of birth [DATE:dob]>>

<<[NAME:first] [NAME:last] is a {~age} who works as a {~job} at [EMPLOYER:employer] and comes in today for {~ep_pb}.||I had the pleasure of evaluating Ms. [NAME:last], a {~age}, on [DATE:date1] for {~ep_pb}.||Mr. [NAME:last] is a [AGE:old_age]-year-old retired {~job} who lives with his son [RELATIVE:kin_full] in [CITY:city] and is referred for {~ep_pb}.>> {~ep_on}. <<The trouble began on [DATE:date2].||Symptoms started around [DATE:spoken2] and were seen first at [FACILITY:hospital].||This goes back to [DATE:month_alone] [-:year], with a flare on [DATE:short2].>> {~ep_st}. {~ep_st}. {~ep_ag}. <<Treatment with {~ep_tx} by Dr. [PROVIDER:colleague_last] helped for two weeks.||Care at [FACILITY:facility2] on [DATE:date3], {~ep_tx}, gave little relief.||Had {~ep_tx} [DATE:short3] with [PROVIDER:colleague_full], PA-C.>> Films: {~ep_im}.

Past history is notable for {~hx}, {~hx} and {~hx}. Current medicines are {~med}, {~med} and {~med}. <<At home [NAME:first] {~ep_ho}; wife [RELATIVE:relative_first] helps with {~ep_hp}.||{~ep_ho}. Grandson [RELATIVE:kin2_first] is around for {~ep_hp}.||The patient {~ep_ho} and is alone until husband [RELATIVE:relative_full] is home from [EMPLOYER:employer2].>> Prior level: {~ep_pl}.

On examination {~ep_ob}. {~ep_rm}. {~ep_rm}. {~ep_mm}. {~ep_sp}. {~ep_sp}. {~ep_ne}. {~ep_fn}. The {~ep_om}.

In my opinion <<the picture fits||findings are consistent with||this presents as>> {~icd}. {~ep_as}. {~ep_as}. {~ep_pg}. <<I have asked Mrs. [NAME:last] to {~ep_ad} until I see her on [DATE:spoken4].||[NAME:first] was told to {~ep_ad}; next visit [DATE:short4].||I told your nurse [OTHER:other_first] on [DATE:short4] that the patient should {~ep_ad}.>>

Goals are to {~ep_gl}, to {~ep_gl} and to {~ep_gl} by <<[DATE:date5]||the recheck on [DATE:date5]||[DATE:spoken5]>>. The plan is {~freq} of {~ep_pn}, {~ep_pn} and {~ep_pn}.

<<signed [PROVIDER:therapist_full], DPT, [DATE:sent1] 17:12
student: [PROVIDER:tech_full]||Thank you for trusting us with this patient.

[PROVIDER:therapist_full], PT, OCS     tel [PHONE:pphone]
Please sign and fax to [PHONE:pfax]:  ______________ [PROVIDER:provider_full], DO   NPI [NPI:npi]||[PROVIDER:therapist_full], PT, DPT     license [LICENCE:licence]     [DATE:sent1]>>
""",
    # dictated progress summary
    """<<DICTATED BUT NOT READ
{Progress summary}   job [ACCOUNT:icn]   dictated [DATE:sent1]   typed [DATE:sent2] /[PROVIDER:tech_first]||{Voice note to chart} (auto-transcribed, {94%} confidence)   [DATE:sent1]   speaker [PROVIDER:therapist_full]||[FACILITY:facility]
{DICTATION: PROGRESS REPORT}
Author [PROVIDER:therapist_full], PT          D: [DATE:sent1]   T: [DATE:sent2]>>

<<PATIENT NAME: [NAME:full]          MR #: [MRN:mrn]          BIRTHDATE: [DATE:dob]
CC: [PROVIDER:provider_full], M.D., [FACILITY:facility2], fax [PHONE:pfax]||RE: [NAME:last_first]
DOB: [DATE:dob]
ATTENDING: [PROVIDER:provider_full], MD||ok this is a progress note on [NAME:full] date of birth [DATE:dob] patient of doctor [PROVIDER:provider_last]>>

<<so [NAME:first] has had {~dp_n} now first visit was [DATE:spoken2] diagnosis {~icd}||Mrs. [NAME:last] is a {~age} treated for {~icd}. Start of care [DATE:date2]. She has completed {~dp_n}.||This is a progress summary on [NAME:first] [NAME:last], who has been seen here for {~dp_n} since [DATE:date2] with a diagnosis of {~icd}.>> <<Surgery was [DATE:date3] at [FACILITY:hospital], {~dp_op}, [PROVIDER:colleague_full] assisting.||had {~dp_op} on [DATE:spoken3] at [FACILITY:hospital] um with doctor [PROVIDER:colleague_full]||She is status post {~dp_op} by Dr. [PROVIDER:provider_last] on [DATE:date3].>>

<<SUBJECTIVE: {~dp_su2}. She reports {~dp_su}. Her sister [RELATIVE:kin_full] drives her from [CITY:city]. Missed [DATE:short4] and [DATE:short5] for {~dp_ms}.||Subjectively the patient says {~dp_su}. {~dp_su2}. He is back at [EMPLOYER:employer] {~dp_wk}.||period new paragraph subjective {~dp_su} comma {~dp_su} his wife [RELATIVE:relative_first] says {~dp_wf} and he went back to [EMPLOYER:employer] on [DATE:spoken4] {~dp_wk}>>

<<objective colon {~dp_ob} it was {~dp_ba} at eval comma {~dp_ob} {~dp_om} period||OBJECTIVE: {~dp_ob2}. {~dp_ob2}. {~dp_om}. At evaluation: {~dp_ba}.||Objectively, {~dp_ob}, compared with {~dp_ba} at the start. {~dp_ob2}. {~dp_ob2}. {~dp_om}.>>
Treatment has been {~dp_tx}, {~dp_tx} and {~dp_tx}.

<<Assessment: {~dp_as}; {~dp_as}. {~dp_br}.||assessment {~dp_as} period {~dp_as} period no wait strike that last one {~dp_as} period||ASSESSMENT: Ms. [NAME:last] {~dp_av}; {~dp_as}. {~dp_br}.>>

<<PLAN: {~freq}; {~dp_pl}; {~dp_pl}. Copy to [NAME:full] at [ADDRESS:street], [CITY:city], [-:state] [ZIP:zip].||Plan: I recommend {~freq} to {~dp_pl}. The present authorization, number [ACCOUNT:request], ends [DATE:date5].||plan {~freq} auth number is [ACCOUNT:request] good through [DATE:spoken5] {~dp_pl} send copy to [OTHER:officer_full] the nurse case manager at [PHONE:phone_ext] claim [ACCOUNT:claim]>>

<<end of dictation
edited [DATE:short6] [PROVIDER:tech_first]||[PROVIDER:therapist_full], PT, MSPT   Lic. [LICENCE:licence]
Reviewed and electronically released [DATE:sent3]||[PROVIDER:therapist_full], P.T.
/[PROVIDER:tech_last]>>
""",
    # surgeon's sheet for after an operation
    """<<[FACILITY:facility2]          {POST-OP THERAPY INSTRUCTIONS}
[ADDRESS:street2], [CITY:city2], [-:state] [ZIP:zip2]     T [PHONE:pphone]     F [PHONE:pfax]||{Rehabilitation Protocol}: {~po_pt}
[PROVIDER:provider_full], MD          {~po_ti}          [URL:url]||{SURGERY NOTICE TO PHYSICAL THERAPY}          from the office of Dr. [PROVIDER:provider_full]          sent [DATE:sent1]>>

<<Name: [NAME:full]          DOB: [DATE:dob]
Procedure: {~po_pr}          Side: {~po_sd}          Date of surgery: [DATE:date1]||Patient [NAME:last_first]   ([DATE:dob])   MRN [MRN:mrn]
Surgery [DATE:date1], [FACILITY:hospital]: {~po_pr}, {~po_sd}||[NAME:full], [DATE:dob], home [PHONE:phone], is booked for {~po_pr} ({~po_sd}) at [FACILITY:hospital] on [DATE:date1], arrival 6:15.>>
<<Implant: {~po_mf} {~po_im}, lot [DEVICE:device]||Fixation: {~po_im} ({~po_mf}), serial no. [DEVICE:device]||Brace: {~po_br}, serial [DEVICE:device], fitted by [OTHER:other_full]>>
<<Assistant: [PROVIDER:colleague_full], PA-C||Payer {~payer} [MEMBER_ID:member], surgical auth [ACCOUNT:request]||Caregiver after surgery: [RELATIVE:relative_full], [PHONE:phone2]>>

{First therapy visit}: <<[DATE:date2]||{~po_fv}, not before [DATE:date2]||on or about [DATE:spoken2] at [FACILITY:facility]>>     {Frequency}: {~freq}
{Weight bearing}: {~po_wb}     {Brace/sling}: {~po_sl}
{Weeks 0-2}: {~po_a}; {~po_a}; {~po_a}
{Weeks 2-6}: {~po_b}; {~po_b}; {~po_b}
{Weeks 6-12}: {~po_c}; {~po_c}
{After 12 weeks}: {~po_d}; {~po_d}
{Do not}: {~po_no}; {~po_no}.
{Modalities}: {~po_mo}, {~po_mo}.     {DVT}: {~po_dv}.

<<Special note for Mr. [NAME:last]: {~po_nt}. {~po_nt}.||Tissue was {~po_ti2}, so [NAME:first] should go slower: {~po_nt}.||Findings at surgery: {~po_fi}. {~po_nt}.>> <<Sutures out [DATE:short3] with [PROVIDER:colleague_first].||Post-op check [DATE:date3] in [CITY:city2].||Return visits [DATE:short3] and [DATE:short4].>> Call [PHONE:phone3] for {~po_cl} or {~po_cl}.

<<[PROVIDER:provider_full], MD     [DATE:sent1]     NPI [NPI:npi]||Signed for Dr. [PROVIDER:provider_last] by [PROVIDER:colleague_full], PA-C, [DATE:sent1] 3:40 PM||Surgery scheduler: [OTHER:clerk_full], [EMAIL:other_email]>>
""",
    # outcome questionnaire
    """<<[FACILITY:facility]          {~oq_nm}
Name: [NAME:full]          Today's date: [DATE:date1]          Date of birth: [DATE:dob]||{~oq_nm} - tablet form [URL:url] - submitted [DATE:sent1] 7:52 AM from [IP:ip]
patient: [NAME:last_first]     dob: [DATE:dob]     mrn: [MRN:mrn]||{OUTCOME TOOLS} for [NAME:full] ([DATE:dob]), visit of [DATE:date1]
form: {~oq_nm}     given by: [PROVIDER:tech_first]     language: {English}>>

<<Complaint: {~oq_wh}, began [DATE:spoken2]. Therapist: [PROVIDER:therapist_full]. Referred by: [PROVIDER:provider_full].||What brings you in: {~oq_wh}
How long: since [DATE:date2]          Work: {~job}, [EMPLOYER:employer]||reason: {~oq_wh}     onset: [DATE:date2]     filled in by: [RELATIVE:relative_full] (spouse)>>

Please mark what fits TODAY
  1. {~oq_q}          <<( ) 0   ( ) 1   (X) {2}   ( ) 3   ( ) 4||answer: {~oq_a}||(x) {~oq_a}>>
  2. {~oq_q}          <<( ) 0   (X) {1}   ( ) 2   ( ) 3   ( ) 4||answer: {~oq_a}||(x) {~oq_a}>>
  3. {~oq_q}          <<( ) 0   ( ) 1   ( ) 2   (X) {3}   ( ) 4||answer: {~oq_a}||(x) {~oq_a}>>
  4. {~oq_q}          {~oq_a}
  5. {~oq_q}          {~oq_a}
Pain now {~oq_p}   best {~oq_p}   worst {~oq_p}     Falls in the past year: {~oq_fl}
Three things that are hard for me:  {~oq_hd} ({~oq_p}),  {~oq_hd} ({~oq_p}),  {~oq_hd} ({~oq_p})
Comments: <<"{~oq_cm}. My wife [RELATIVE:relative_first] does the {~oq_ch} now."||"{~oq_cm}. Dr. [PROVIDER:provider_last] said it would be better by [DATE:spoken3]."||"{~oq_cm}. I used to bowl at the lanes in [CITY:city] with my friend [OTHER:other_first]."||"{~oq_cm}. I am [AGE:old_age] and still drive myself.">>

SCORE: {~oq_sc}          <<last time ([DATE:date4]): {~oq_sc}||previous: {~oq_sc} on [DATE:short4]||at evaluation, [DATE:date4]: {~oq_sc}>>     {MCID}: {~oq_mc}
<<Reviewed [DATE:short1] [PROVIDER:therapist_last]. {~oq_rv}. Repeat on [DATE:date5].||Scored by [PROVIDER:tech_full]     entered [DATE:short1]     Patient's signature: [NAME:full]||reviewed with Ms. [NAME:last] by [PROVIDER:therapist_full], PT [DATE:sent1]: {~oq_rv}>>
<<Email a copy: [EMAIL:email]||Emergency contact changed? Yes, son [RELATIVE:kin_full] [PHONE:phone2]||Best number for reminders: [PHONE:phone]>>
""",
    # hand-over to a covering therapist
    """<<Cover notes for [PROVIDER:colleague_full], PT     I'm out [DATE:short1] to [DATE:short2]     [PROVIDER:therapist_first]||From: [PROVIDER:therapist_full]
To: [PROVIDER:colleague_full]; [PROVIDER:tech_full]
Subject: my people while I'm on leave
Sent: [DATE:sent1] 5:38 PM||{CASELOAD HAND-OVER}     [FACILITY:facility]     from [PROVIDER:therapist_full] to [PROVIDER:colleague_full]     effective [DATE:date1]>>

<<PATIENT [NAME:last_first]   DOB [DATE:dob]   MRN [MRN:mrn]
  Dx {~icd}; {~ho_wk}; referring [PROVIDER:provider_full], [FACILITY:facility2]
  Status: {~ho_st}. {~ho_st}.
  Treat: {~ho_dn}; {~ho_dn}; {~ho_ex}
  Caution: {~ho_wt}
  Payer: {~payer} [MEMBER_ID:member], auth [ACCOUNT:request] to [DATE:date5]||1. [NAME:full], {~icd}. {~ho_wk}. Surgeon is [PROVIDER:provider_full]. Doing {~ho_dn}, {~ho_dn}. Note: {~ho_wt}. HEP: {~ho_ex}, {~ho_ex}.
   Auth [ACCOUNT:request] runs out [DATE:short5], {~ho_v} left. Wife [RELATIVE:relative_first] comes with him.||Hi [PROVIDER:colleague_first]! Thanks again. Here goes.

[NAME:first] [NAME:last] - {~age}, {~icd}, {~ho_wk}. We have been doing {~ho_dn} and {~ho_dn}; {~ho_wt}. Sees Dr. [PROVIDER:provider_last] on [DATE:spoken5] so a progress note must go out the day before, fax [PHONE:pfax]. Her mom [RELATIVE:kin_full] texts from [PHONE:phone2].>>
<<{~ho_st}, {~ho_st}. Goes by [NAME:called]. Works at [EMPLOYER:employer], FCE maybe [DATE:spoken3].||  Social: lives at [ADDRESS:street], [CITY:city], with [RELATIVE:relative_full]; employer [EMPLOYER:employer]; phone [PHONE:phone]||   Likes to talk about {~ho_tk}. {~ho_st}. Works nights at [EMPLOYER:employer], so no mornings.>>

<<2. [OTHER:other_full], {~ho_ot}. {~ho_dn}. re-eval due [DATE:short3].||[OTHER:other_full] is the {~ho_ot}. {~ho_wt}. Next visit [DATE:spoken4] at 2.||PATIENT [OTHER:other_full]   {~ho_ot}   re-eval [DATE:date3]
  Treat: {~ho_dn}; {~ho_ex}>>
<<PATIENT [OTHER:other2_full]   {~ho_ot}   {~ho_no}||3. [OTHER:other2_last], {~ho_ot}, {~ho_no}.||Then [OTHER:other2_first], the {~ho_ot}, {~ho_no}. Ask [PROVIDER:tech_first], she knows.>>

<<If [NAME:first] tells you {~ho_sy}, {~ho_if}. I can be reached at [PHONE:phone3] or [EMAIL:other_email].

You're a lifesaver,
[PROVIDER:therapist_first]||Red flags for Mr. [NAME:last]: {~ho_rd}, then {~ho_if}.
Accepted: [PROVIDER:colleague_full], PT   lic [LICENCE:licence]   [DATE:sent2]||If [NAME:last] has {~ho_rd} call the office, [PHONE:pphone]. [PROVIDER:tech_first] knows the {~ho_eq}. My cell [PHONE:phone3] if it's on fire.>>
""",
    # payer's clinical worksheet
    """<<{~PAYER}          {PHYSICAL THERAPY CLINICAL WORKSHEET}
FAX COMPLETED FORM TO [PHONE:PFAX] OR ENTER AT [URL:URL]||{OUTPATIENT THERAPY PRE-SERVICE REVIEW}     {~PAYER}     CASE [ACCOUNT:REQUEST]     STARTED [DATE:SENT1]||{REHAB TREATMENT REQUEST FORM} (CONTINUED CARE)     PLAN: {~PAYER}     DATE: [DATE:SENT1]>>

{SECTION A - MEMBER}
<<NAME: [NAME:LAST_FIRST]          DOB: [DATE:DOB]          ID: [MEMBER_ID:MEMBER]          GROUP: [GROUP:GROUP]
ADDRESS: [ADDRESS:STREET], [CITY:CITY], [-:STATE] [ZIP:ZIP]          PHONE: [PHONE:PHONE]||MEMBER: [NAME:FULL]     ID NO. [MEMBER_ID:MEMBER]     BIRTH DATE [DATE:DOB]     SUBSCRIBER: [RELATIVE:RELATIVE_FULL]||LAST NAME: [NAME:LAST]     FIRST NAME: [NAME:FIRST]     DATE OF BIRTH: [DATE:DOB]
MEMBER NUMBER: [MEMBER_ID:MEMBER]     OTHER COVERAGE: {~PAYER} [MEMBER_ID:MEMBER2]>>
{SECTION B - PROVIDER}
<<THERAPIST: [PROVIDER:THERAPIST_FULL], PT     NPI: [NPI:NPI]     FACILITY: [FACILITY:FACILITY]     CONTACT: [PROVIDER:TECH_FULL] [PHONE:PHONE_EXT]||[FACILITY:FACILITY], [ADDRESS:STREET2], [CITY:CITY2], [-:STATE] [ZIP:ZIP2]     TEL [PHONE:PPHONE]     LICENSE [LICENCE:LICENCE]||TREATING: [PROVIDER:THERAPIST_FULL]     REFERRING: [PROVIDER:PROVIDER_FULL], MD     ORDER DATE: [DATE:DATE2]>>
{SECTION C - CONDITION}
1. PRIMARY DIAGNOSIS: {~ICD}     ONSET: <<[DATE:DATE3]||{SURGICAL}, [DATE:DATE3], DR. [PROVIDER:PROVIDER_LAST]||[DATE:DATE3] WHILE AT WORK ([EMPLOYER:EMPLOYER])? {NO}>>
2. CAUSE: {~CW_CA}     3. PRIOR THERAPY THIS YEAR: {~CW_PT}
4. COMPLICATING CONDITIONS: {~HX}, {~HX}     5. MEDICATIONS: {~MED}, {~MED}
{SECTION D - FINDINGS AS OF} <<[DATE:DATE1]||[DATE:SHORT1] (EVAL [DATE:SHORT3])||[DATE:DATE1], VISIT {~CW_N}>>
6. PAIN {~PAIN}     7. {~CW_TL} SCORE {~CW_SC}, PREVIOUS {~CW_SC}
8. RANGE OF MOTION: {~CW_RM}; {~CW_RM}     9. STRENGTH: {~CW_MM}; {~CW_MM}
10. GAIT/BALANCE: {~CW_GB}     11. SPECIAL TESTS: {~CW_SP}; {~CW_SP}
12. FUNCTION NOT YET POSSIBLE: {~CW_FN}; {~CW_FN}
{SECTION E - REQUEST}
13. VISITS: {~CW_V}     14. CODES: {~CW_CP}, {~CW_CP}, {~CW_CP}     15. DATES: <<[DATE:SPAN]||FROM [DATE:DATE4] THROUGH [DATE:DATE5]||START [DATE:DATE4]>>
16. WHY SKILLED CARE IS NEEDED: {~CW_WY}. {~CW_WY}. <<MR. [NAME:LAST] {~CW_CAN}.||[NAME:FIRST] {~CW_CAN} AND LIVES ALONE.||HUSBAND [RELATIVE:RELATIVE_FIRST] REPORTS SHE {~CW_CAN}.>>
17. HOME PROGRAM: {~CW_HE}     18. DISCHARGE EXPECTED: <<[DATE:DATE6]||BY [DATE:SHORT6]||[DATE:MONTH]>>

<<ATTESTED BY [PROVIDER:THERAPIST_FULL], PT, [DATE:SENT1]||FOR PLAN USE: REVIEWER [OTHER:CLERK_FULL], RN     RECEIVED [DATE:SENT2]     REF [ACCOUNT:CALL_NO]||SUBMITTED BY [PROVIDER:TECH_FULL] [DATE:SENT1] 16:20. DECISION CALL TO [PHONE:PHONE2], ASK FOR [PROVIDER:TECH_FIRST].>>
""",
)
TEMPLATES = in_every_wording(_PAPERS)
POOLS: dict[str, tuple[str, ...]] = {
    "payer": ("Aetna Managed Choice", "AmeriHealth Caritas", "Anthem Blue Access", "AvMed", "Blue Cross NC", "BCBS of Kansas", "Capital Blue Cross", "Cigna Medicare", "Dean Health Plan", "Devoted Health", "HealthPartners", "Humana Gold Plus HMO", "Medicare Part B", "MVP Health Care", "Premera Blue Cross", "Priority Health", "Quartz", "Security Health Plan", "Tricare East", "UHC Medicare Advantage", "UMR", "Univera"),
    "age": ("19-year-old man", "33 y/o female", "41-year-old right-handed male", "48-year-old woman", "56 yo M", "59-year-old female", "66-year-old gentleman", "71 y.o. woman", "79-year-old man", "84-year-old lady"), "job": ("bus driver", "machinist", "pastry cook", "school custodian", "dental assistant", "bricklayer", "bank teller", "truck mechanic", "nursing aide", "night stocker", "paralegal", "tree trimmer"),
    "hx": ("HTN", "type 2 DM, A1c 7.4", "hypercholesterolemia", "hypothyroid", "asthma", "anxiety", "osteopenia", "A-fib", "CABG x3", "gout", "psoriatic arthritis", "Crohn's disease", "Raynaud's", "Hashimoto's thyroiditis", "migraine", "Bell's palsy, resolved", "stage 3 CKD", "Dupuytren's contracture", "Hodgkin lymphoma in remission", "COPD on home oxygen"), "med": ("lisinopril 20 mg", "metformin ER", "rosuvastatin 10", "levothyroxine 88 mcg", "naproxen 500 BID", "Cymbalta 60 mg", "gabapentin 300 TID", "Eliquis 5 mg", "meloxicam 15", "Trulicity", "baby aspirin", "hydrocodone 5/325 prn", "Flexeril at night", "Fosamax weekly", "allopurinol", "sertraline 100 mg", "methotrexate"),
    "pain": ("3/10", "4/10 at rest, 7/10 moving", "6/10", "2-5/10", "7/10", "1/10 at best"), "freq": ("2x/wk x 6 wks", "twice weekly for 8 weeks", "3 times weekly, 4 wks in all", "1-2x/week, 12 visits", "2-3 visits/wk x 5 wks"), "icd": ("M54.16 lumbar radiculopathy", "M25.551 right hip pain", "M17.11 right knee OA", "S46.012D left rotator cuff strain", "M22.41 chondromalacia patellae", "M76.62 Achilles tendinitis", "S93.402D left ankle sprain", "M50.122 cervical disc disorder", "Z47.1 aftercare, joint replacement", "M70.62 trochanteric bursitis", "R26.81 unsteadiness", "G57.61 lesion of plantar nerve"),
    "rc_pr": ("ROUTINE", "URGENT, within 48 hours", "POST-OP"), "rc_rx": ("eval and treat", "aquatic therapy ok", "core strengthening and modalities prn", "ROM per protocol, no strengthening yet", "gait training with walker", "Graston if tolerated"), "rc_ms": ("Please call patient to schedule ASAP", "Prefers early afternoon", "Needs a ground floor entrance", "Was with another clinic, not happy there", "MRI pending", "Speaks Portuguese, bring interpreter", "Patient is anxious about pain", "Has 20 visits per calendar year", "Auth not required per portal"), "rc_op": ("a right knee scope", "ORIF of the left ankle", "a cortisone shot", "a lumbar fusion", "carpal tunnel release", "a rotator cuff repair", "a C5-6 epidural"), "rc_wh": ("NWB for now", "Still in the sling", "Stitches are out", "She fell twice last month", "Sharp pain with overhead reach", "Wants to avoid surgery"), "rc_en": ("MRI report", "op note", "insurance card, both sides", "med list", "protocol", "lab results"), "rc_re": ("voicemail first, then reached", "told to bring MRI disc", "needs MD signature on the order", "put on cancel list for sooner"),
    "ep_pb": ("right shoulder pain that keeps her from sleeping", "low back pain with left leg numbness", "stiffness after a knee replacement", "neck pain and headaches at the computer", "heel pain with the first steps of the day", "unsteady walking and two falls", "tennis elbow of the dominant arm"), "ep_on": ("It came on while shoveling wet snow", "There was no injury that can be recalled", "It followed a misstep off a curb", "It started the week after painting a ceiling", "A dog pulled the leash hard"), "ep_st": ("Pain is 3/10 at best and 8/10 at worst", "There is tingling into the thumb and index finger", "Morning stiffness lasts about forty minutes", "Night pain wakes the patient twice", "There are no bowel or bladder changes", "The knee feels as if it will give way on stairs", "Coughing does not make it worse"), "ep_ag": ("Sitting past twenty minutes and getting out of a car aggravate it, walking eases it", "Reaching behind the back is worst and rest with a pillow is best", "Stairs, squatting and kneeling are painful, ice helps", "Typing and looking up provoke it, heat relieves it"), "ep_tx": ("an epidural steroid injection", "a Medrol dose pack", "two chiropractic visits", "Synvisc", "a walking boot", "trigger point injections"), "ep_im": ("moderate joint space narrowing", "a 4 mm disc protrusion at L5-S1", "no fracture", "small heel spur", "type II acromion, otherwise normal", "hardware in good position"),
    "ep_ho": ("lives in a split level with seven steps", "sleeps in a recliner", "has a walk-in shower and one rail", "cares for two toddlers", "lives on the third floor, no elevator", "keeps a large garden"), "ep_hp": ("laundry and groceries", "stairs", "shoes and socks", "driving", "the yard"), "ep_pl": ("independent without a device", "played pickleball three times a week", "walked two miles daily", "full duty with lifting to 60 lb", "used a cane outdoors only"), "ep_ob": ("posture shows a forward head and rounded shoulders", "gait is antalgic with a short stance on the left", "there is a lateral shift to the right", "the incision is clean and dry with mild warmth", "the arch collapses in single leg stance"), "ep_rm": ("Shoulder flexion is 118 degrees and external rotation 32", "Lumbar flexion reaches the knees with peripheral symptoms", "Knee motion is 8 to 94 degrees", "Cervical rotation is 48 degrees left and 61 right", "Ankle dorsiflexion is 2 degrees short of neutral", "Hip internal rotation is 14 degrees with a firm end feel"), "ep_mm": ("Strength is 4-/5 in abduction and external rotation", "The extensor hallucis is 4/5 and heel raise is 6 reps", "Quadriceps are 3+/5 with a 10 degree lag", "Grip is 38 pounds against 71"), "ep_sp": ("Hawkins-Kennedy and Neer were positive", "Straight leg raise reproduced symptoms at 42 degrees", "Slump was positive, crossed leg raise negative", "The Windlass test was painful", "Cozen's and Mill's reproduced the pain", "Homans' sign was absent", "Lachman was firm", "Romberg with eyes closed lasted 7 seconds", "Thompson's squeeze was normal"), "ep_ne": ("Reflexes are 2+ and equal", "Light touch is dull over the lateral foot", "Hoffmann's and clonus are absent", "The Achilles reflex is 1+ on the left"), "ep_fn": ("Sit to stand takes 17 seconds for five", "He can lift 15 pounds to the waist", "Single leg stance is 4 seconds", "She cannot fasten a bra behind her", "Timed Up and Go is 15.8 seconds"), "ep_om": ("Oswestry is 46%", "SPADI score is 58", "LEFS is 34 of 80", "Neck Disability Index is 38%", "FAAM is 61%", "Berg is 43 of 56"),
    "ep_as": ("Weakness and stiffness limit work and self care", "There is a clear directional preference for extension", "Fear of movement plays a part and was discussed", "Healing is on schedule for week five", "Loading tolerance of the tendon is low", "Balance reactions are delayed and the risk of falls is high"), "ep_pg": ("Rehab potential is good", "Prognosis is good but slower with diabetes", "Outlook is fair given the long duration", "I expect full return to sport"), "ep_ad": ("avoid sitting on soft chairs", "stay off ladders", "ice twice a day", "keep using the walker at night", "stop the arm bike at the gym"), "ep_gl": ("sleep six hours undisturbed", "lift a 30 pound crate from the floor", "climb a flight of stairs step over step", "turn the head fully to drive", "walk a mile without a limp", "score 55 or more on the LEFS", "reach the second shelf with 2 pounds"), "ep_pn": ("manual therapy", "graded loading", "nerve mobility work", "gait training", "postural retraining", "neuromuscular re-education", "patient education"),
    "dp_n": ("eight visits", "eleven of twelve visits", "five visits out of six", "nine treatments"), "dp_op": ("a right total hip", "an arthroscopic labral repair", "a left quad tendon repair", "an L4-5 decompression", "a bunionectomy"), "dp_su": ("sleep is better", "stairs are still slow", "the numbness is gone below the knee", "the shoulder catches at ninety degrees", "she can stand to cook a meal"), "dp_su2": ("Pain is down to three out of ten", "The home program is done most days", "He still cannot kneel", "Driving more than half an hour bothers the neck"), "dp_wk": ("on light duty", "four hours a day", "with no lifting over ten pounds", "full time"), "dp_wf": ("he limps by evening", "he is less grumpy", "he forgets the ice"), "dp_ms": ("a bad cold", "ice on the roads", "a funeral", "jury duty"), "dp_ob": ("flexion is one hundred twelve degrees", "quad strength is four out of five", "TUG is eleven seconds", "the single leg stance is nine seconds", "abduction has come up to one forty"), "dp_ba": ("eighty-eight degrees", "three plus out of five", "nineteen seconds", "two seconds"), "dp_ob2": ("Swelling measures 1 cm over the other side", "Gait is without a device indoors", "The scar moves freely", "Trendelenburg sign is still slightly positive", "Straight leg raise shows no lag"), "dp_om": ("The LEFS rose from 29 to 51", "Oswestry has dropped 18 points", "QuickDASH is now 34", "Berg went from 39 to 47"), "dp_tx": ("joint mobilization", "closed chain work", "balance training on foam", "scar massage", "eccentric loading", "blood flow restriction at low load"), "dp_as": ("gains are steady and objective", "skilled care is still needed for loading", "the hip flexors stay tight", "rehab potential remains good", "endurance is the main limit"), "dp_av": ("has met two of four goals", "is progressing slower than expected because of swelling", "shows a meaningful change in function"), "dp_br": ("The main barrier is the work schedule", "Transportation has been a barrier", "No barriers at this time"), "dp_pl": ("advance to single leg work", "wean from the cane", "recheck in four weeks", "discharge to a gym program when strength is equal", "begin overhead strengthening"),
    "po_pt": ("arthroscopic Bankart repair", "distal biceps repair", "medial patellofemoral ligament reconstruction", "total ankle replacement", "gluteus medius repair"), "po_ti": ("Shoulder and Elbow Surgery", "Sports Medicine", "Joint Replacement", "Foot and Ankle"), "po_pr": ("Latarjet procedure", "Broström lateral ligament repair", "meniscal root repair with Arthrex anchors", "proximal hamstring repair", "unicompartmental knee arthroplasty", "SLAP repair with biceps tenodesis", "Lapidus bunionectomy", "anterior hip replacement"), "po_sd": ("left", "right"), "po_mf": ("Arthrex", "Stryker", "Smith & Nephew", "Zimmer Biomet", "DePuy Synthes", "ConMed"), "po_im": ("suture anchors x 3", "press-fit stem", "cannulated screws", "locking plate", "interference screw 8 mm"), "po_br": ("Breg hinged knee brace", "DonJoy UltraSling III", "Aircast boot", "Bledsoe post-op brace"), "po_fv": ("post-op day 3", "10 days after surgery", "at 2 weeks"), "po_wb": ("NWB 4 weeks, then 50%", "WBAT with crutches", "heel touch only", "no weight through the arm"), "po_sl": ("sling 5 weeks day and night", "locked at 0 for walking", "boot until week 6", "none"), "po_a": ("elbow, wrist and hand motion", "quad sets and ankle pumps", "passive flexion to 60 degrees", "scapular squeezes", "toe curls", "edema control with Game Ready", "pendulums"), "po_b": ("active assisted motion as tolerated", "stationary bike without resistance", "patellar glides", "isometrics below pain", "motion to 90 degrees", "pool walking once healed"), "po_c": ("light band work", "leg press 0-60 degrees", "step ups to 4 inches", "rotator cuff below shoulder height"), "po_d": ("plyometrics after strength test", "return to run program", "throwing program at 5 months", "full gym without restrictions"), "po_no": ("no active biceps for 6 weeks", "no external rotation past 30 degrees", "no open chain extension", "no hip extension with external rotation", "no passive stretching of the repair"), "po_mo": ("ice", "NMES to quads", "no ultrasound over metal", "TENS", "cupping after week 8"), "po_dv": ("aspirin 81 mg twice daily for 30 days", "Xarelto 10 mg", "compression stockings, early walking"), "po_nt": ("go by tissue, not by calendar", "stiffness is expected, do not force it", "call before moving to the next phase", "diabetic, watch the wound", "microfracture was also done"), "po_ti2": ("poor", "thin and frayed", "retracted 3 cm"), "po_fi": ("grade 3 cartilage wear", "large retracted tear", "stable meniscus"), "po_cl": ("drainage", "calf swelling", "fever above 101.5", "sudden loss of motion"),
    "oq_nm": ("LOWER EXTREMITY FUNCTIONAL SCALE", "OSWESTRY LOW BACK QUESTIONNAIRE", "QuickDASH", "NECK DISABILITY INDEX", "KOOS, JR.", "DIZZINESS HANDICAP INVENTORY", "PATIENT-SPECIFIC FUNCTIONAL SCALE"), "oq_wh": ("knee hurts going down stairs", "back goes out", "stiff neck from desk job", "shoulder surgery", "dizzy when I roll over", "ankle sprain playing softball"), "oq_q": ("Getting into or out of the bath", "Walking two blocks", "Putting on shoes or socks", "Lifting groceries", "Sleeping on the sore side", "Sitting for an hour", "Opening a tight jar", "Squatting", "Usual work or housework", "Running on uneven ground", "Rolling over in bed", "Reading or screen time"), "oq_a": ("a little bit of difficulty", "moderate difficulty", "quite a bit", "unable to do", "no trouble", "some days"), "oq_p": ("2", "4", "6", "8", "1", "7"), "oq_fl": ("0", "1", "2, no injury", "3, one trip to ER"), "oq_hd": ("kneel in garden", "carry the baby", "mow lawn", "drive the truck", "play cards sitting", "wash hair", "take the bus"), "oq_cm": ("I just want to walk my dog again", "It was better until I moved the couch", "Pills upset my stomach", "some questions do not fit me", "Cold weather makes it bad"), "oq_ch": ("vacuuming", "lifting", "dishes", "driving"), "oq_sc": ("41/80", "38%", "54.5", "22/50", "63/100", "5.3 average"), "oq_mc": ("9 points", "10 points", "7.5", "met", "not met"), "oq_rv": ("change is clinically meaningful", "score worse after flare", "goals updated", "pt marked two boxes, clarified"),
    "ho_wk": ("post-op week 4", "visit 7 of 12", "third week of vestibular work", "returning after a flare"), "ho_dn": ("grade III posterior glides", "BFR on the leg press", "gait with one crutch", "repeated extension in standing", "Cawthorne-Cooksey progressions", "IASTM to the forearm", "step downs from 6 inches"), "ho_wt": ("no passive ER past 40", "watch BP, it ran 168/94 last time", "faints with needles so skip the dry needling", "hip precautions until the surgeon says otherwise", "latex allergy, use the green bands"), "ho_ex": ("clams", "wall slides", "tandem walking by the counter", "nerve flossing", "heel raises off a step", "dead bugs"), "ho_st": ("flexion stuck at 95", "pain 2/10 most days", "walks without limp for about 200 ft", "still guarding a lot", "motivated but overdoes it", "effusion went down after ice"), "ho_v": ("3 visits", "one visit", "6", "8 units"), "ho_tk": ("fishing", "grandkids", "woodworking", "sourdough"), "ho_ot": ("tennis elbow with the blue brace", "ACL at month 5", "BPPV lady", "frozen shoulder", "hip OA, pre-op", "torticollis baby"), "ho_no": ("cancels a lot", "just needs a HEP check", "insurance allows 2 more", "waiting on MRI"), "ho_rd": ("new numbness", "drainage from the incision", "chest pain", "a swollen calf"), "ho_eq": ("AlterG", "traction table", "Biodex", "laser settings"), "ho_sy": ("the knee locked again", "the headaches are back", "she quit the pain pills"), "ho_if": ("go back one step", "hold treatment and send a note", "drop the load by half", "call the surgeon the same day"),
    "cw_ca": ("fall at home", "post-surgical", "repetitive use", "gradual onset", "sports injury", "degenerative"), "cw_pt": ("none", "6 visits, same condition", "10 visits, other body part", "chiropractic x 4"), "cw_n": ("6", "9", "12"), "cw_tl": ("LEFS", "Oswestry", "QuickDASH", "NDI", "KOOS", "ABC scale"), "cw_sc": ("32/80", "44%", "51", "28/50", "67%"), "cw_rm": ("knee flexion 98 degrees", "shoulder abduction 105 active", "lumbar extension 10 degrees", "ankle DF 3 degrees", "cervical flexion 30"), "cw_mm": ("quads 4-/5", "hip abductors 3+/5", "deltoid 4/5", "gastroc 2 heel raises", "grip 41 lb"), "cw_gb": ("TUG 14.9 sec", "antalgic, SPC", "FGA 20/30", "steady on level surface"), "cw_sp": ("Faber positive", "Neer negative", "Ely's positive", "Patrick's test positive", "empty can positive", "Tinel's at elbow negative"), "cw_fn": ("cannot climb stairs without rail", "cannot lift over 10 lb", "cannot drive", "unable to dress without help", "cannot stand for a full shift"), "cw_v": ("12", "8 over 4 weeks", "16 visits / 60 days", "6"), "cw_cp": ("97110", "97112", "97116", "97140", "97530", "97535"), "cw_wy": ("technique must be adjusted each visit", "loading follows a surgical protocol", "gait deviations need hands-on correction", "progress is measurable and not yet at plateau"), "cw_can": ("can now stand for 25 minutes", "still needs a hand on the rail", "has stopped using the walker indoors", "cannot return to work yet"), "cw_he": ("independent, 5 days a week", "given, reviewed each visit", "partly, needs cues"),
}  # fmt: skip

"""Notes used while tuning redaction: what a clinic is sent, told and asked."""

from __future__ import annotations

from evals.redaction.papers.tuning_records import POOLS as RECORDS
from evals.redaction.wording import in_every_wording

_PAPERS: tuple[str, ...] = (
    # order: a prescription pad, a family doctor's letter, print of a record system in capitals
    """<<[PROVIDER:provider_full], M.D.          [PROVIDER:colleague_full], PA-C
[FACILITY:facility2]
[ADDRESS:street2], [CITY:city2], [-:state] [ZIP:zip2]          Tel [PHONE:pphone]          Fax [PHONE:pfax]

Name  [NAME:full]          Age  ____          Date  [DATE:date1]
Address  ____________________          DOB  [DATE:dob]

Rx     {PT eval & treat}
       {~icd}
       s/p {~ds_op} [DATE:short2]
       {~freq}
       {~rx_or}, {~rx_or}
       {~prec}

( ) May substitute          Refills  0
Signature  [PROVIDER:provider_first] [PROVIDER:provider_last]          NPI  [NPI:npi]          Lic  [LICENCE:licence]
pt ph [PHONE:phone]     ins {~payer} [MEMBER_ID:member]     call husband [RELATIVE:relative_first] to sched||[FACILITY:facility2]
[CITY:city2], [-:state]

[DATE:sent1]

[FACILITY:facility]
Attention: [PROVIDER:therapist_full], PT

Dear [PROVIDER:therapist_first],

Thank you for seeing [NAME:first] [NAME:last], a {~age} I have followed since [DATE:month_alone] [-:year]. He comes with {~ev_cc}. {~ev_mo}. I found {~spt} and {~spt}; {~neu}. {~ev_im}. We have tried {~med} and {~med} without much luck, and Dr. [PROVIDER:colleague_last] does not think surgery is indicated.

He has {~hx}, {~hx}, and {~hx}. He is a {~job} at [EMPLOYER:employer] and cares for his brother [RELATIVE:kin_first], so time is short; {~freq} is what he can manage. Please emphasize {~rx_or}. I will see Mr. [NAME:last] back on [DATE:spoken4] and would appreciate a word before then.

His number is [PHONE:phone], or his wife [RELATIVE:relative_full] at [PHONE:phone2]. {~payer} does not need a referral number.

With kind regards,

[PROVIDER:provider_full], MD
dictated, not proofread     cc: chart||{AMBULATORY REFERRAL TO PHYSICAL THERAPY}     ORDER # [ACCOUNT:ICN]     {ROUTINE}
PATIENT: [NAME:LAST_FIRST]     MRN: [MRN:MRN]     DOB: [DATE:DOB]     SEX: M
PT ADDRESS: [ADDRESS:STREET], [CITY:CITY], [-:STATE] [ZIP:ZIP]     PHONE: [PHONE:PHONE]
ORDERED ON: [DATE:DATE1] 1324     ORDERED BY: [PROVIDER:COLLEAGUE_FULL]     AUTHORIZED BY: [PROVIDER:PROVIDER_FULL], MD
DEPT: [FACILITY:FACILITY2]     PH: [PHONE:PPHONE]     FAX: [PHONE:PFAX]
REFER TO: [FACILITY:FACILITY]     SCHED BY: [DATE:DATE2]     EXPIRES: [DATE:DATE3]
DX: {~ICD}; {~ICD}
QTY: {12 VISITS}     FREQ: {~FREQ}
Q: REASON FOR REFERRAL?          A: {~EV_CC}
Q: WEIGHT BEARING / PRECAUTIONS?          A: {~PREC}
Q: SURGERY DATE?          A: [DATE:DATE4]
Q: SPECIAL INSTRUCTIONS?          A: {~RX_OR}
COVERAGE: {~PAYER} / SUBSCR [RELATIVE:RELATIVE_FULL] / ID [MEMBER_ID:MEMBER] / GRP [GROUP:GROUP]
COMMENTS: [NAME:FIRST] WORKS AT [EMPLOYER:EMPLOYER], PREFERS AM. {~EV_IM}.
ELECTRONICALLY SIGNED BY [PROVIDER:PROVIDER_FIRST] [PROVIDER:PROVIDER_LAST] [DATE:SENT1] 1326>>
""",
    # letter of an insurer: approved, more information wanted, partly denied
    """<<{~payer}
[-:weekday], [DATE:sent1]

[NAME:full]
[ADDRESS:street]
[CITY:city], [-:state] [ZIP:zip]

Member: [NAME:first] [NAME:last]          Member ID: [MEMBER_ID:member]          Date of birth: [DATE:dob]
Reference number: [ACCOUNT:request]
Requesting provider: [FACILITY:facility]          Ordering: [PROVIDER:provider_full]

Dear [NAME:first] [NAME:last]:

We received a request on [DATE:date2] for {outpatient physical therapy}. We have APPROVED the following:

     Service: {~il_sv}
     Diagnosis: {~icd}
     Quantity: {~il_qt}
     From [DATE:date3] through [DATE:date4]

This approval is not a guarantee of payment. {~il_bn}. {~il_bn}. If you have questions call the number on your card, or ask for [OTHER:officer_first] in Utilization Management at [PHONE:phone_ext].

Sincerely,
[OTHER:officer_full], RN

cc: [PROVIDER:therapist_full], PT, fax [PHONE:pfax]||{~payer} {Utilization Management}
{REQUEST FOR ADDITIONAL INFORMATION}          Fax date [DATE:date1]
TO       [FACILITY:facility], [PROVIDER:tech_full], fax [PHONE:pfax]
FROM     [OTHER:officer_full], intake, phone [PHONE:phone_ext]
RE       [NAME:last_first]     ID [MEMBER_ID:member]     DOB [DATE:dob]     REF [ACCOUNT:request]

We cannot complete the review of {~il_sv} for {~icd}. Please send by [DATE:date2], 5 PM:
  (x) {~il_nd}
  (x) {~il_nd}
  ( ) {~il_nd}
Note from reviewer: the evaluation of [DATE:date3] signed by [PROVIDER:therapist_full] lists {~rom} and {~out} but {~il_ms}. The order is from [PROVIDER:provider_full], NPI [NPI:npi]; our file shows Dr. [PROVIDER:colleague_last]. Member told us on [DATE:short4] that {~il_mb}.
If not received the request will be decided on what we have. Peer to peer: ask for [OTHER:other_full], PT.||{~payer}          Appeals and Grievances, [ADDRESS:box], [CITY:city2], [-:state] [ZIP:zip2]
{NOTICE OF PARTIAL DENIAL}          [DATE:sent1]

Patient [NAME:full]          Birth date [DATE:dob]          ID [MEMBER_ID:member]          Group [GROUP:group], [EMPLOYER:employer]
Case [ACCOUNT:request]          Claim [ACCOUNT:icn]

To: [NAME:middle], c/o [RELATIVE:kin_full]

You or your provider, [PROVIDER:therapist_full] of [FACILITY:facility], asked for {~il_qt}. We approved {~il_pa} and denied the rest. The denied visits would have started [DATE:date2].

Why: our medical director, [OTHER:officer_full], MD, board certified in {~il_bd}, found that {~il_wy}. The records show {~dn_a}. {~il_wy2}. The guideline used was {~il_gl}.

Ms. [NAME:last], you have {180 days} from [DATE:date1] to appeal. Write to us, or call [OTHER:clerk_full] at [PHONE:phone3]. Your doctor, [PROVIDER:provider_full], can ask for a call with the reviewer before [DATE:spoken3]. You may have someone act for you; your father [RELATIVE:kin2_first] is already listed.
Copies: [FACILITY:facility2], [FACILITY:facility]>>
""",
    # telephone note: a pink slip, a nurse's encounter, one patient's calls in a list
    """<<WHILE YOU WERE OUT          for [PROVIDER:therapist_first]          [DATE:short1]   10:40
M  [NAME:full]
of [EMPLOYER:employer]          phone [PHONE:phone]     (X) telephoned   ( ) came in   (X) please call
re: {~tn_rs}. {~tn_rs}. DOB [DATE:dob]. Cannot make [DATE:short2], wants [-:weekday]. Wife [RELATIVE:relative_first] had the baby!! Dr [PROVIDER:provider_last] told him {~tn_dr}.
taken by [PROVIDER:tech_last]
back side: called 1:15, talked to [RELATIVE:relative_first]. told her {~tn_ad}. [NAME:first] to come [DATE:short3] 4:30. [PROVIDER:therapist_last]||[FACILITY:facility2]
{Telephone Encounter}          [DATE:date1] 3:22 PM          [OTHER:clerk_full], LPN
Patient: [NAME:full]          DOB: [DATE:dob]          MRN: [MRN:mrn]
Caller: [PROVIDER:therapist_full], PT at [FACILITY:facility]          Call back: [PHONE:pphone]
Reason for call: {~tn_rn}

Therapist states Ms. [NAME:last] was in for visit {~dn_n} today. {~dn_s2}. {~tn_ob}; {~tn_ob}. BP {~bp}. No fever. She is {~tn_wk} from {~ds_op}. Meds reviewed: {~med}, {~med}. Allergies: {~al}.
Advised: {~tn_ad}. Routed to [PROVIDER:provider_full], MD.

[DATE:date1] 4:05 PM  [PROVIDER:provider_full], MD: {~tn_md}. {~tn_md}.
[DATE:date1] 4:31 PM  [OTHER:clerk_full], LPN: Called pt at [PHONE:phone], no answer, then son [RELATIVE:kin_full] at [PHONE:phone2], who will bring her. Called [PROVIDER:therapist_first] back. Pharmacy: Walgreens in [CITY:city]. Encounter closed.||calls re [NAME:last] [NAME:first] ([DATE:dob])     {~payer} [MEMBER_ID:member]
[DATE:short1] 0905 in   [NAME:first]: {~tn_rs}. tx to [PROVIDER:tech_first]
[DATE:short1] 1130 out  {~payer}, [OTHER:officer_first] (no last name given), ref [ACCOUNT:call_no]: {~tn_in}
[DATE:short2] 0810 in   dtr [RELATIVE:kin_full], on HIPAA form: {~tn_rs}, cell [PHONE:phone2]
[DATE:short2] 0815 out  dr [PROVIDER:provider_last] ofc, spoke w [OTHER:clerk_first], {~tn_of}
[DATE:short3] 1445 in   [OTHER:clerk_full] from [FACILITY:facility2]: {~tn_md}, faxing new rx
[DATE:short4] 1010 in   adjuster [OTHER:other_full], {~carrier}, clm [ACCOUNT:claim], {~tn_in}. email notes to [EMAIL:other_email]
[DATE:short5] 1600 out  lm [PHONE:phone], [NAME:last] next appt [DATE:date6] 8:15 w/ [PROVIDER:therapist_full]
[DATE:short5] 1640 in   [NAME:first] ok w/ time. moved, new adress [ADDRESS:street], [CITY:city] [ZIP:zip]>>
""",
    # fax cover: printed form, capitals, a few words by hand
    """<<{FAX}
[FACILITY:facility]          [ADDRESS:street2], [CITY:city2], [-:state] [ZIP:zip2]

To: Dr. [PROVIDER:provider_full]          From: [PROVIDER:therapist_full], PT
Company: [FACILITY:facility2]          Pages: {6} incl. cover
Fax: [PHONE:pfax]          Date: [DATE:date1]
Phone: [PHONE:phone3]          Our phone: [PHONE:pphone]
Re: [NAME:first] [NAME:last], DOB [DATE:dob]          CC: ____

( ) Urgent   (X) For review   (X) Please sign and return   ( ) For your records

Comments: {~fx_cm}. {~fx_cm}. [NAME:first] sees you [DATE:spoken2]. Thanks! [PROVIDER:tech_first]

{CONFIDENTIAL}: This fax may contain protected health information. If you are not the intended recipient, destroy it and call us at once.||FROM: [FACILITY:FACILITY]     [DATE:DATE1] 09:31     P.{01}/{04}
{FACSIMILE TRANSMITTAL}
TO: {~PAYER} UM DEPT     ATTN: [OTHER:OFFICER_FULL]     FAX: [PHONE:PFAX]
FROM: [PROVIDER:TECH_FULL], REFERRAL COORD     PHONE: [PHONE:PHONE_EXT]
PATIENT: [NAME:FULL]     DOB: [DATE:DOB]     MEMBER ID: [MEMBER_ID:MEMBER]
AUTH/REF: [ACCOUNT:REQUEST]     PROVIDER: [PROVIDER:THERAPIST_FULL], NPI [NPI:NPI]
{~FX_CM}. DX {~ICD}, {~FREQ}. REQUESTED START [DATE:DATE2]. {~FX_UR}. CALL [PROVIDER:TECH_FIRST] IF PAGES ARE MISSING. MRS. [NAME:LAST] OR HER DAUGHTER [RELATIVE:KIN_FIRST] CAN BE REACHED AT [PHONE:PHONE].||[DATE:short1]
to [OTHER:clerk_first] @ dr [PROVIDER:provider_last]     [PHONE:pfax]
fr [PROVIDER:tech_first] @ [FACILITY:facility]     [PHONE:pphone]
[NAME:full]     [DATE:dob]
{~fx_cm}. Need by [DATE:short2], {~payer} cuts her off [DATE:short3] ([MEMBER_ID:member]). {~fx_ur}
3rd request!!  [NAME:last] is in the lobby now w/ her mom [RELATIVE:kin_full]
p.s. also still need {~fx_al} on [OTHER:other_full], dob in yr chart>>
""",
    # imaging: MRI and radiographs in capitals, ultrasound with an addendum
    """<<[FACILITY:IMAGING]
PATIENT NAME: [NAME:LAST_FIRST]          DOB: [DATE:DOB]          ACC: [ACCOUNT:ACC]
REFERRING: [PROVIDER:PROVIDER_FULL], DO          EXAM DATE: [DATE:DATE1]          MRN: [MRN:MRN]
EXAM: {~IR_EX}
HISTORY: {~AGE}. {~EV_CC}. {~IR_HX}.
COMPARISON: {RADIOGRAPHS} [DATE:DATE2].
TECHNIQUE: {~IR_TQ}.
FINDINGS:
{~IR_FM}. {~IR_FM}. {~IR_FM}. {~IR_FM}. {~IR_IN}.
IMPRESSION:
1. {~IR_IM}.
2. {~IR_IM}.
RESULT CALLED TO [OTHER:CLERK_FULL] FOR DR. [PROVIDER:PROVIDER_LAST] ON [DATE:DATE3] AT 1415. [NAME:FIRST] TO BRING DISC TO [FACILITY:FACILITY].
DICTATED BY: [PROVIDER:COLLEAGUE_FULL], MD     TRANSCRIBED [DATE:SENT1]||[FACILITY:HOSPITAL]     {DIAGNOSTIC RADIOLOGY}     FINAL
[NAME:FULL]     [DATE:DOB]     LOC: {ED}     ORD: [PROVIDER:PROVIDER_LAST], [PROVIDER:PROVIDER_FIRST]
ORDER [ACCOUNT:ICN]     DONE [DATE:DATE1] 2148     READ [DATE:DATE2] 0702
{~IR_XR}
INDICATION: {~IR_HX}, {~AGE}
{~IR_FX}. {~IR_FX}. {~IR_FX}. {~IR_IN}.
IMPRESSION: {~IR_IX}. {~IR_RC}.
SIGNED [PROVIDER:COLLEAGUE_FULL], MD. PRELIM BY [PROVIDER:TECH_FULL], DO (RESIDENT) DISCUSSED WITH MOTHER [RELATIVE:KIN_FULL] AT BEDSIDE. FAXED TO [FACILITY:FACILITY] [PHONE:PFAX] AT REQUEST OF PT [NAME:LAST].||{Musculoskeletal Ultrasound Report}          [FACILITY:imaging], [ADDRESS:street2], [CITY:city2]
Name: [NAME:middle]          Birthdate: [DATE:dob]          Study no.: [ACCOUNT:acc]          Images: [URL:url]
Date: [DATE:date1]          Requested by: [PROVIDER:provider_full], MD, [FACILITY:facility2]          Insurer: {~payer}
Clinical: {~ev_cc}. {~ir_hx}. Ms. [NAME:last] works as a {~job} at [EMPLOYER:employer].
Technique: {~ir_tu}.
{~ir_fu}. {~ir_fu}. {~ir_fu}. {~ir_fu}.
Conclusion: {~ir_cu}. {~ir_rc}.
Performed by [PROVIDER:tech_full], RDMS. Interpreted by [PROVIDER:colleague_full], MD, on [DATE:sent1].
{ADDENDUM} [DATE:sent2]: At the request of [PROVIDER:therapist_full], PT, prior study of [DATE:date3] was obtained from [FACILITY:hospital]. {~ir_ad}. Dr. [PROVIDER:provider_last] and [NAME:first] were told by phone on [DATE:short4].>>
""",
    # operative note: in capitals, in paragraphs, a brief one
    """<<[FACILITY:HOSPITAL]          {OPERATIVE REPORT}
NAME: [NAME:FULL]          DOB: [DATE:DOB]          MED REC: [MRN:MRN]          ACCT: [ACCOUNT:ACCOUNT]
DATE OF OPERATION: [DATE:DATE1]
SURGEON: [PROVIDER:PROVIDER_FULL], M.D.          ASSISTANT: [PROVIDER:COLLEAGUE_FULL], P.A.-C.
ANESTHESIA: {~OP_AN}, DR. [PROVIDER:TECH_LAST]
PREOP DX: {~OP_DX}          POSTOP DX: {SAME}
PROCEDURE: {~DS_OP}
IMPLANTS: {~MK}, LOT [DEVICE:DEVICE]
EBL: {50 ML}          TOURNIQUET: {62 MIN}          COMPLICATIONS: {NONE}
INDICATIONS: [NAME:LAST] IS A {~AGE} WHO FAILED {~OP_FL}. RISKS WERE REVIEWED WITH THE PATIENT AND HER HUSBAND [RELATIVE:RELATIVE_FULL] ON [DATE:DATE2] AND SHE WISHED TO PROCEED.
PROCEDURE IN DETAIL: {~OP_TX}. {~OP_TX}. {~OP_TX}. {~OP_TX}. {~OP_CL}.
POSTOPERATIVE PLAN: {~OP_PL}. {~OP_PL}. PHYSICAL THERAPY AT [FACILITY:FACILITY] STARTING [DATE:DATE3].
D: [DATE:SENT1]   T: [DATE:SENT2]   JOB [ACCOUNT:ICN]   CC: [FACILITY:FACILITY2]||{Operative Note}

Patient [NAME:last_first], date of birth [DATE:dob], was taken to room {4} at [FACILITY:hospital] on [DATE:date1] for {~ds_op}. I marked the site myself in the holding area with his wife [RELATIVE:relative_first] present. Anesthesia was {~op_an} by Dr. [PROVIDER:colleague_full]. First assistant was [PROVIDER:tech_full], PA. Time out was called by [OTHER:other_full], RN, and all agreed.

Findings: {~op_fi}; {~op_fi}. {~op_tx}. {~op_tx}. {~op_tx}. I used a {~mk} (serial number [DEVICE:device]), and the representative, [OTHER:clerk_full], was in the room. {~op_cl}.

Mr. [NAME:last] went to recovery in good condition. I called his daughter [RELATIVE:kin_full] at [PHONE:phone2] afterward. {~op_pl}; {~op_pl}. He will see me on [DATE:date2] and [PROVIDER:therapist_full] at [FACILITY:facility] on [DATE:date3] for therapy, {~freq}. He is off work from [EMPLOYER:employer] until [DATE:spoken4].

[PROVIDER:provider_full], MD, FAAOS
Electronically authenticated [DATE:sent1] 18:40||{BRIEF OP NOTE}
Date: [DATE:date1]     Pt: [NAME:first] [NAME:last]     MRN [MRN:mrn]     DOB [DATE:dob]
Surg: [PROVIDER:provider_last]     Asst: [PROVIDER:colleague_last], [PROVIDER:tech_last] (PGY-3)
Preop: {~op_dx}     Postop: same
Proc: {~ds_op}     Anes: {~op_an}     EBL: {min}     Drains: {none}     Spec: {none}
Findings: {~op_fi}     Implant: {~mk} #[DEVICE:device]
Dispo: PACU, then home w/ sister [RELATIVE:kin_full] ([PHONE:phone2])
WB/ROM: {~prec}, {~op_pl}
DVT: {~op_dv}     Pain: {~med}     F/u [DATE:short2] clinic     PT [DATE:short3] [FACILITY:facility]
Family updated: mother [RELATIVE:kin2_first], questions answered. [NAME:first] awake, NVI, moving toes.
[PROVIDER:colleague_full] PA-C, for Dr. [PROVIDER:provider_full]     pager [PHONE:phone3]>>
""",
    # intake: a registration form, questions answered online, a parent's hand
    """<<{NEW PATIENT REGISTRATION}          please print
Last name  [NAME:last]     First  [NAME:first]     MI  ___     Goes by  [NAME:called]
Date of birth  [DATE:dob]     SSN  [SSN:ssn]     Sex  ( ) M  (X) F
Address  [ADDRESS:street]     City  [CITY:city]     State  [-:state]     Zip  [ZIP:zip]
Cell  [PHONE:phone]     Home  ________     E-mail  [EMAIL:email]
Employer  [EMPLOYER:employer]     Job  {~job}
Spouse / parent  [RELATIVE:relative_full]     Their employer  [EMPLOYER:employer2]
In case of emergency  [RELATIVE:kin_full]     Relationship  {aunt}     Phone  [PHONE:phone2]
Primary insurance  {~payer}     ID  [MEMBER_ID:member]     Group  [GROUP:group]     Policy holder  [RELATIVE:relative_first], born [DATE:holder_born]
Secondary  ________     ID  [MEMBER_ID:member2]
Doctor who sent you  [PROVIDER:provider_full]     Family doctor  [PROVIDER:colleague_last]
How did you hear of us?  my neighbor [OTHER:other_full]
What is the problem?  {~in_wh}     When did it start?  [DATE:spoken2]     Work or auto?  {no}
Allergies  {~al}     Medicines  {~med}, {~med}
Have you ever had  (X) {~hx}  ( ) {cancer}  (X) {~hx}  ( ) {pacemaker}
I authorize release of records to  [RELATIVE:relative_first] and [OTHER:other2_full]
Signature  [NAME:first] [NAME:last]     Date  [DATE:date1]     Witness  [PROVIDER:tech_first]||{Pre-visit questionnaire}          submitted [DATE:sent1] 9:48 PM          confirmation [ACCOUNT:call_no]
Who is this for?  [NAME:first] [NAME:last], [DATE:dob]
Who is answering?  {spouse}, [RELATIVE:relative_full]
Best way to reach you?  [EMAIL:email] or text [PHONE:phone]
Where is your pain?  {~in_wh}
What happened?  "{~in_hp}. We went to [FACILITY:hospital] on [DATE:spoken2] and Dr. [PROVIDER:provider_last] said {~in_dr}."
Rate it now / at worst?  {~pn} / {~pn}
What makes it better?  {~in_bt}          Worse?  {~in_ws}
Had PT before?  yes, at [FACILITY:facility] with [PROVIDER:therapist_full] in [DATE:month_alone] [-:year], for {~in_wh}
Other conditions?  {~hx}, {~hx}          Medicines?  {~med}, {~med}, {~med}
Work?  {~job} for [EMPLOYER:employer], off since [DATE:date3]
Your goal?  {~ev_pg}
Insurance?  {~payer}, ID [MEMBER_ID:member], photo of card: {attached}
Anything else?  "[NAME:first] is [AGE:old_age] and hard of hearing, please talk to me. Our driver is [OTHER:other_first]."
Sent from [IP:ip]||child: [NAME:full]     b. [DATE:dob]     school: [SCHOOL:school]     gr. {~in_gr}
mother [RELATIVE:kin_full] [PHONE:phone]     father [RELATIVE:kin2_full] [PHONE:phone2] (works nights [EMPLOYER:employer])
lives with: mom, grandma [RELATIVE:relative_first], at [ADDRESS:street], [CITY:city]
ins: {~payer} thru dad     [MEMBER_ID:member]
pediatrician: [PROVIDER:provider_full] @ [FACILITY:facility2]
why here: {~in_wh}, {~in_hp}. seen at [FACILITY:hospital] [DATE:date2]. dr [PROVIDER:colleague_last] put a boot on it til [DATE:short3]
sports: {~in_sp}. coach is [OTHER:other_full], needs to know if [NAME:first] can play by [DATE:short4]
meds: {~in_cm}     allergic: {~al}     surgeries: {tubes} age 3
growth/dev: {normal}     glasses: {no}     braces: {yes}
worries: {~in_wr}
ok to treat without me in the room: yes, or w/ sitter [OTHER:other2_full]
signed [RELATIVE:kin_first] [RELATIVE:kin_last]     [DATE:date1]>>
""",
)
TEMPLATES = in_every_wording(_PAPERS)
POOLS: dict[str, tuple[str, ...]] = {
    **RECORDS,
    "rx_or": ("ROM and strengthening", "core program", "modalities prn", "progress WBAT", "McKenzie approach", "RTC protocol phase 2", "gait and balance", "no ultrasound", "aquatic if available", "home exercise program", "may dry needle", "quad strengthening, avoid open chain", "vestibular rehab", "lumbar stabilization"), "il_sv": ("97110, 97140, 97530", "PT re-evaluation and treatment", "physical therapy, 97110 x 4 units", "97161, 97110, 97112", "therapeutic services, outpatient"), "il_qt": ("12 visits", "8 visits", "16 units", "24 visits", "6 sessions", "10 visits"),
    "il_bn": ("Your plan covers 30 therapy visits per year", "A $40 copay applies to each visit", "Unused visits end with the authorization period", "Your deductible may apply", "Massage and dry needling are excluded", "Speech and occupational therapy share this limit"), "il_nd": ("signed order", "plan of care with measurable goals", "daily notes for the last 3 visits", "functional outcome scores", "date of surgery and op report", "home program compliance", "initial evaluation", "list of conservative care in the last 6 weeks"),
    "il_ms": ("gives no prior level of function", "has no goals tied to function", "does not state frequency", "lacks a physician signature", "the left side is named in one place and the right in another"), "il_mb": ("the pain is from a car accident", "he is also seeing a chiropractor", "she stopped going", "the injury happened at work"), "il_pa": ("4 visits", "6 of 12", "2 visits", "8 units"), "il_bd": ("physical medicine and rehabilitation", "orthopedic surgery", "family medicine", "occupational medicine"),
    "il_wy": ("more visits are not medically necessary", "the goals could be met with a home program", "function has not improved in 30 days", "the frequency exceeds the guideline for this diagnosis", "skilled care is no longer shown"), "il_wy2": ("Strength is near normal", "The last two scores are the same", "You can walk without a device", "No new surgery is planned", "Pain alone does not meet criteria"), "il_gl": ("InterQual, Outpatient Rehabilitation", "MCG A-0533", "our policy on rehabilitative services", "eviCore PT guidelines V2", "Milliman ambulatory care"),
    "tn_rs": ("knee swelled up after last visit", "needs a work note", "asking about the bill", "wants to switch to mornings", "pain shot down the leg again", "lost her exercise sheet", "wants to know if he can drive", "stitches look red", "wants to cancel, copay too high", "asking if the auth came through"), "tn_dr": ("to skip therapy this week", "no more weights", "he could drop the sling", "to get an x-ray first", "keep the brace locked"),
    "tn_ad": ("ice and elevate, walker until seen", "go to ER if calf gets hot or SOB", "hold exercises today", "ok to loosen the brace at night", "take pressure off, no stairs", "keep dressing dry", "call back if numbness spreads", "use heat and gentle chin tucks"), "tn_rn": ("calf pain and swelling", "elevated BP", "incision drainage", "increased knee pain after fall", "foot slapping since this AM", "dizziness with exercise"), "tn_ob": ("L calf 2 cm larger than R", "Homans equivocal", "incision edges pink, scant serous drainage", "DF 2/5", "pulse 104", "tender over tibial tubercle", "quad can't hold SLR", "walker in use"),
    "tn_wk": ("11 days", "3 weeks", "day 5", "6 weeks"), "tn_md": ("venous doppler today", "start Keflex 500 QID", "hold PT until seen", "continue PT, no change", "add on to schedule tomorrow", "OK for WBAT", "recheck BP, go to UC if over 180", "stop meloxicam"), "tn_in": ("12 visits approved", "no auth required under this plan", "visits 13+ need review", "wants progress note before paying", "deductible met", "out of network, 60/40", "records not received"), "tn_of": ("MD out till next week", "will fax order today", "needs appt before new script", "PA will sign"),
    "fx_cm": ("Please sign and date the attached POC", "Progress note attached, requesting 8 more visits", "Need PT script with dx and frequency", "Eval and last 3 notes attached per your request", "Please send op report and protocol", "Updated FOTO and goals enclosed", "Requesting clarification of WB status", "D/C summary enclosed"), "fx_ur": ("Patient is post op day 3", "Pt cannot be seen until signed", "Current auth is used up", "Expedited review requested", "Surgeon wants no gap in care"), "fx_al": ("protocol", "signed POC", "MRI report", "a new script"),
    "ir_ex": ("MR L-SPINE NONCONTRAST", "MRI RIGHT SHOULDER WITHOUT CONTRAST", "MRI LEFT KNEE W/O", "MRI CERVICAL SPINE", "MRI ANKLE, LEFT"), "ir_hx": ("Pain x 3 months, failed PT", "Fell from ladder", "Twisting injury, r/o tear", "Trauma, eval fx", "Weakness and numbness", "Post-op, assess hardware", "Pain, no known injury"), "ir_tq": ("Multiplanar T1, T2 and STIR", "Sagittal and axial PD FS, coronal T2", "3T, standard protocol, no contrast", "Motion degrades the axial images"),
    "ir_fm": ("L4-5: broad based disc bulge with mild central stenosis", "L5-S1: left paracentral protrusion contacts the S1 root", "Vertebral heights and alignment preserved", "Conus normal at T12-L1", "Full thickness tear of supraspinatus, 14 mm retraction", "Moderate AC joint arthrosis", "Long head of biceps is medially subluxed", "Cruciates are intact", "Horizontal tear, posterior horn medial meniscus", "Grade 3 chondromalacia, lateral facet", "Small Baker cyst", "C5-6 uncovertebral spurring, moderate right foraminal narrowing", "Peroneus brevis split tear", "Modic type 1 change", "Hill-Sachs deformity with Bankart lesion"),
    "ir_in": ("Incidental 9 mm renal cyst", "Paraspinal soft tissues normal", "No marrow edema", "Visualized lung apex clear", "Vascular calcification", "Bone island, benign"), "ir_im": ("LEFT S1 NERVE ROOT COMPRESSION", "COMPLEX TEAR OF MEDIAL MENISCUS", "FULL THICKNESS ROTATOR CUFF TEAR", "MULTILEVEL SPONDYLOSIS, NO CORD SIGNAL CHANGE", "MILD DEGENERATIVE CHANGE, NO ACUTE FINDING", "MODERATE FORAMINAL STENOSIS, C5-6 RIGHT", "TRICOMPARTMENTAL OA, MILD", "TENDINOSIS WITHOUT TEAR"), "ir_xr": ("XR WRIST 3V RT", "XR KNEE 4 VIEWS LT", "XR PELVIS AND HIP 2V", "XR L-SPINE AP/LAT", "XR FOOT 3V", "XR SHOULDER, GRASHEY AND Y"),
    "ir_fx": ("No acute fracture or dislocation", "Joint spaces preserved", "Minimally displaced Colles fracture", "Small effusion", "Kellgren-Lawrence grade 2", "Soft tissue swelling laterally", "Hardware intact, no lucency", "Jones fracture, base of 5th metatarsal", "Chronic Osgood-Schlatter fragment", "Hallux valgus angle 28 degrees"), "ir_ix": ("No acute bony injury", "Nondisplaced fracture, as above", "Moderate medial compartment OA", "Stable postoperative appearance", "Possible Segond fragment"),
    "ir_rc": ("Clinical correlation advised", "MRI if symptoms persist", "Repeat films in 10-14 days", "No follow up needed", "Consider CT"), "ir_tu": ("15 MHz linear probe, both sides compared", "dynamic exam with resisted motion", "color Doppler used"), "ir_fu": ("Supraspinatus: articular sided partial tear, 6 x 4 mm", "Biceps tendon in groove, small sheath effusion", "Achilles 8 mm thick, 3 cm above insertion", "Plantar fascia 5.6 mm at the calcaneus", "Common extensor origin hypoechoic, no full tear", "Median nerve 14 mm2 at the tunnel inlet", "No bursal fluid", "Mild neovascularity", "Subscapularis intact"),
    "ir_cu": ("Partial thickness tear, under 50%", "Tendinopathy, mid portion", "Findings support carpal tunnel syndrome", "Plantar fasciitis", "Lateral epicondylitis, moderate"), "ir_ad": ("No change in tear size", "The fluid is new", "Thickness was 6.1 mm then", "That study was of the other side"), "op_an": ("GETA with interscalene catheter", "spinal", "LMA general", "MAC and local", "adductor canal block"),
    "op_dx": ("end stage OA, right knee", "recurrent HNP L5-S1", "rotator cuff tear, left", "ACL deficient knee", "displaced distal radius fx", "bucket handle tear", "cervical spondylosis with myelopathy", "carpal tunnel syndrome"), "op_fl": ("bracing and three injections", "six months of nonoperative care", "PT, NSAIDs and ESI", "a year of conservative treatment"),
    "op_tx": ("A standard midline incision was made and a medial parapatellar approach used", "The tourniquet was inflated to 250 mmHg", "Two 5.5 mm Corkscrew anchors were placed in a double row", "The flap was resected to a stable rim with a shaver", "Allen stirrups were not needed", "The patella tracked well with no thumbs", "A McCulloch retractor was placed and level confirmed by fluoroscopy", "The radial artery was protected, Henry approach", "The graft was tensioned at 20 degrees with a posterior drawer", "Hohmann retractors about the femoral neck", "Range was 0 to 125 on the table", "A Kocher clamp marked the level", "Pulse lavage with 3 liters, then vancomycin powder"),
    "op_cl": ("Closed in layers with Vicryl and Monocryl, Aquacel applied", "Staples and a bulky Jones dressing", "3-0 nylon, sling with abduction pillow", "Dermabond and Steri-Strips"), "op_fi": ("grade IV changes medially", "cuff mobile, good tissue", "extruded fragment under the root", "chronic ACL stump", "biceps frayed 40%", "loose body 8 mm", "screw purchase good"), "op_pl": ("WBAT with walker", "sling 6 weeks, pendulums only", "CPM 0-60", "NWB 2 weeks then boot", "no BLT x 6 weeks", "brace locked in extension for gait", "start PT POD 3", "ROM as tolerated", "splint 10 days then removable brace"),
    "op_dv": ("ASA 81 BID x 30d", "Lovenox 40", "none, early mobility", "Xarelto 10"), "in_wh": ("low back into the left calf", "right shoulder", "both knees", "neck and headaches", "left ankle", "vertigo", "wrist I broke", "hip since the fall", "tailbone", "jaw clicking"), "in_hp": ("missed the last step at home", "came down wrong on a rebound", "was moving a couch", "woke up with it one day", "bent to tie a shoe and could not get up", "has been getting worse since the race"), "in_dr": ("it was a bulging disc", "nothing was broken", "it is arthritis", "surgery could wait", "to rest it"),
    "in_bt": ("heat, lying on my side", "Advil", "nothing", "sitting in the recliner", "moving around", "ice"), "in_ws": ("stairs", "sitting through church", "reaching back", "cold mornings", "the computer", "the clutch in my truck"), "in_gr": ("5", "8", "7th", "10", "3"), "in_sp": ("club volleyball, year round", "flag football", "gymnastics level 6", "swim team", "baseball, catcher", "dance 12 hrs a week"), "in_cm": ("Zyrtec", "Adderall XR", "none", "inhaler prn", "Flintstones vitamins"), "in_wr": ("growth plate", "will it heal crooked", "limping at recess", "keeps getting hurt", "scared of needles"),
}  # fmt: skip

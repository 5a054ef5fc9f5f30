"""Notes used while tuning redaction: letters, short notes, messages and a log of calls."""

from __future__ import annotations

from evals.redaction.wording import in_every_wording

_PAPERS: tuple[str, ...] = (
    # authorization letter of a payer
    """<<{~payer}
{Utilization Management}
[ADDRESS:box]
[CITY:city2], [-:state] [ZIP:zip2]

[DATE:sent1]

[FACILITY:facility]
[ADDRESS:street2]
[CITY:city], [-:state] [ZIP:zip]||{~payer} {Authorization Notification}
Date: [DATE:sent1]          Fax to: [PHONE:pfax]
Provider: [FACILITY:facility]          NPI: [NPI:npi]||{~payer}                    {NOTICE OF APPROVAL}

[DATE:sent1]

[NAME:full]
[ADDRESS:street]
[CITY:city] [-:state] [ZIP:zip4]>>

<<Member Name: [NAME:full]
Member ID: [MEMBER_ID:member]
Date of Birth: [DATE:dob]
Authorization Number: [ACCOUNT:request]
Requesting Provider: [PROVIDER:therapist_full], PT||RE: [NAME:last_first]   ID# [MEMBER_ID:member]   Group [GROUP:group]   Auth# [ACCOUNT:request]||Enrollee: [NAME:full] (born [DATE:dob])
Subscriber: [RELATIVE:relative_full], [DATE:holder_born]
Plan ID: [MEMBER_ID:member]      Reference: [ACCOUNT:request]>>

<<Dear Provider:||To whom it may concern,||Dear Mr. [NAME:last]:>>

<<The services listed below have been approved as {~au_mn}.||We received the request of [DATE:date2] from [PROVIDER:provider_full], MD and have approved {~au_sv}.||Good news. Your plan has approved {~au_sv} with [PROVIDER:therapist_full] at [FACILITY:facility].>>

<<Service                         Code       Units     From - To
{~au_sn}                 {~au_cp}     {~au_u}       [DATE:span]
{~au_sn}                 {~au_cp}     {~au_u}       [DATE:span]||Approved: {~au_n}     Dates: [DATE:span]     Diagnosis: {~icd}     Codes: {~au_cp}, {~au_cp}||   {Visits approved}: {~au_n}
   {Valid}: from [DATE:date4] until [DATE:date5]
   {Condition}: {~icd}>>

{~au_no}. {~au_no}. <<If more visits are needed, send {~au_dc} and {~au_dc} before [DATE:date5] to fax [PHONE:pfax] or [URL:url].||To extend, please submit {~au_dc} at least {5 business days} before the end date. Questions: [OTHER:clerk_full], {Care Coordinator}, [PHONE:phone_ext].||You may owe {~au_cs}. Call Member Services at [PHONE:phone2] and give reference [ACCOUNT:call_no].>>

<<Sincerely,
[OTHER:clerk_full], RN
{Clinical Review}||[OTHER:officer_full], {Intake Specialist II}
[EMAIL:other_email]||cc: [PROVIDER:provider_full], MD, [FACILITY:facility2]
    [FACILITY:facility], fax [PHONE:pfax]>>
""",
    # denial letter
    """<<{~payer}
{Notice of Adverse Benefit Determination}
[DATE:sent1]

[NAME:full]
[ADDRESS:street]
[CITY:city], [-:state] [ZIP:zip]||{~payer}   {DENIAL OF COVERAGE}   Mailed [DATE:sent1]
To: [FACILITY:facility], [ADDRESS:street2], [CITY:city2], [-:state] [ZIP:zip2]||{~payer} {Notice of Denial of Medical Coverage}
Date: [DATE:sent1]     Member number: [MEMBER_ID:member]     Name: [NAME:full]>>

<<Patient: [NAME:full]     ID: [MEMBER_ID:member]     DOB: [DATE:dob]
Case number: [ACCOUNT:request]     Treating provider: [PROVIDER:therapist_full], DPT
Service denied: {~dn_sv}||Member [NAME:last_first] / [MEMBER_ID:member] / claim [ACCOUNT:icn] / DOS [DATE:date2]||Service: {~dn_sv}
Requested by: [PROVIDER:provider_full], MD on [DATE:date2]
Our file: [ACCOUNT:request]>>

<<Dear [NAME:full]:||Dear Provider,||Dear Ms. [NAME:last]:>>

<<We reviewed the request for {~dn_sv} from [FACILITY:facility] and cannot approve it.||Your request dated [DATE:date2] for {~dn_sv} has been denied for dates [DATE:span].||After review by [OTHER:officer_full], MD, board certified in {Physical Medicine and Rehabilitation}, we denied {~dn_sv}.>>
{Reason}: {~dn_re}. {~dn_re}. <<The note of [DATE:date3] from [PROVIDER:therapist_full] states {~dn_nt}.||The records show [NAME:first] {~dn_sh}.||In the {~dn_om} submitted [DATE:date3], {~dn_nt}.>> {Criteria used}: {~dn_cr}.

<<To appeal, write within {180 days} to {Appeals Unit}, [ADDRESS:box], [CITY:city2], [-:state] [ZIP:zip2] or fax [PHONE:pfax].||A {peer-to-peer discussion} may be requested by [DATE:date4]. Call [PHONE:phone_ext] and ask for [OTHER:clerk_full]; cite [ACCOUNT:call_no].||You have {60 calendar days} from this notice to ask for a reconsideration. Online: [URL:url]. Mail: [ADDRESS:box], [CITY:city2] [-:state] [ZIP:zip2].>> {~dn_ap}. {~dn_ap}.
<<Someone may act for you. We have [RELATIVE:relative_full] on file as your representative, phone [PHONE:phone3].||Include {~dn_in} and {~dn_in}.||For an urgent review have Dr. [PROVIDER:provider_last] call [PHONE:phone2]; {~dn_in} should be faxed.>>

<<Sincerely,
[OTHER:officer_full], M.D.
{Medical Director}||[OTHER:officer_full], DO (license [LICENCE:licence])
{Physician Reviewer}||{Member Appeals}, by [OTHER:clerk_full]
cc [FACILITY:facility]>>
""",
    # workers' compensation status report
    """<<{WORK STATUS REPORT}
Clinic: [FACILITY:facility]     Phone: [PHONE:pphone]     Date: [DATE:date1]||{Workers' Compensation Progress / Status Report}
To: [OTHER:officer_full], {Claims Adjuster}, {~carrier}     Fax [PHONE:pfax]     [DATE:date1]||{PT STATUS UPDATE - WC}   [FACILITY:facility]   report # {~wc_no}>>

<<Employee: [NAME:full]          SSN: [SSN:ssn]          DOB: [DATE:dob]
Employer: [EMPLOYER:employer]          Job title: {~wc_job}
Carrier: {~carrier}          Claim #: [ACCOUNT:claim]          Date of injury: [DATE:date2]||Injured worker [NAME:last_first], claim [ACCOUNT:claim], DOI [DATE:date2], [EMPLOYER:employer] ({~wc_job}), supervisor [OTHER:other_full] [PHONE:phone3]||Patient: [NAME:middle]     Claim no. [ACCOUNT:claim]     D/I: [DATE:date2]
Employer: [EMPLOYER:employer], [ADDRESS:street2], [CITY:city2], [-:state]
NCM: [OTHER:clerk_full], RN   cell [PHONE:phone2]   [EMAIL:other_email]>>

Diagnosis: {~wc_dx}   <<Treating physician: [PROVIDER:provider_full], MD, [FACILITY:facility2]||Referred by Dr. [PROVIDER:provider_last] on [DATE:date3]||Surgery: {~wc_op}, [DATE:date3], [PROVIDER:colleague_full], MD>>
Mechanism: <<{~wc_me}.||Mr. [NAME:last] states he was {~wc_mg} at the [CITY:city2] yard.||While driving the company truck (plate [VEHICLE:plate]) [NAME:first] was {~wc_mg}.>>
Attendance: {~wc_at}. <<Missed [DATE:short4] and [DATE:short5] due to {~wc_ms}.||Authorized through [DATE:date5] under UR [ACCOUNT:request].||Next visit [DATE:short5] with [PROVIDER:therapist_first].>>

<<Findings: {~wc_fi}; {~wc_fi}; {~wc_fi}.||Objective status
   {~wc_fi}
   {~wc_fi}
   {~wc_fi}||Ms. [NAME:last] reports {~wc_su}. Exam shows {~wc_fi} and {~wc_fi}.>> {~wc_ou}.
Capacity:   Lift {~wc_l}     Carry {~wc_l}     Push/pull {~wc_l}     Stand/walk {~wc_h}     Sit {~wc_h}
Work status: ( ) regular duty   (X) {~wc_ws}   <<effective [DATE:date4] to [DATE:date5]||starting [DATE:date4]||until seen by Dr. [PROVIDER:provider_last] [DATE:date4]>>
Restrictions: {~wc_rs}; {~wc_rs}; {~wc_rs}
Plan: {~freq}. {~wc_pl}. {~wc_pl}. {MMI}: {~wc_mm}. <<Discussed with [OTHER:other_full] in HR, [PHONE:phone_ext], who says {~wc_hr}.||Attorney of record [OTHER:other2_full], docket [ACCOUNT:docket].||Patient's home phone is now [PHONE:phone]; new address [ADDRESS:street], [CITY:city] [ZIP:zip].>>

<<[PROVIDER:therapist_full], PT, DPT     Lic. [LICENCE:licence]     [DATE:sent1]||Completed by [PROVIDER:therapist_full], PT. Faxed [DATE:sent1] to [OTHER:officer_full] and Dr. [PROVIDER:provider_full].||Signature: [PROVIDER:therapist_full], OTR/L, CHT     NPI [NPI:npi]     Employee signature: [NAME:full]>>
""",
    # note for an employer
    """<<[FACILITY:facility]
[ADDRESS:street2] | [CITY:city2], [-:state] [ZIP:zip2] | [PHONE:pphone]

[DATE:date1]||[FACILITY:facility]          {RETURN TO WORK NOTE}          Date: [DATE:date1]||[DATE:date1]

Attn: [OTHER:other_full], {Human Resources}
[EMPLOYER:employer]
Fax [PHONE:pfax]>>

<<To whom it may concern at [EMPLOYER:employer]:||RE: [NAME:full], DOB [DATE:dob]||Dear [OTHER:other_first],>>

<<Please excuse [NAME:full] from work on [DATE:date2] and [DATE:date3] for physical therapy appointments.||This is to certify that Mr. [NAME:first] [NAME:last] has been under my care since [DATE:date2] for {~en_dx}.||I am writing about your employee [NAME:full] (employee ID [ACCOUNT:account]), who is attending therapy {~freq} for {~en_dx}.>> <<He/she was seen today from 8:15 to 9:10 AM.||She will need to leave by 3:30 on therapy days, next on [DATE:spoken4].||[NAME:first] may return on [DATE:date4] {~en_wh}.>>

<<While at work the following apply until [DATE:date5]:
  - {~en_rs}
  - {~en_rs}
  - {~en_rs}||Restrictions: {~en_rs}; {~en_rs}. {~en_ac}.||Ms. [NAME:last] should have {~en_ne} and {~en_ne}. She may {~en_ma} as tolerated.>>
<<{~en_ex}. {~en_ex}.||These limits will be reviewed on [DATE:date5] with Dr. [PROVIDER:provider_full] of [FACILITY:facility2].||Short-term disability form (policy [ACCOUNT:policy]) was sent to {~en_di} on [DATE:short6].>>

<<Call me at [PHONE:pphone] with questions. The patient has signed a release.||Questions may be emailed to [EMAIL:other_email]. A fax copy is as good as the original.||{~en_cl}. If light duty is not available please call [OTHER:clerk_full] in our office at [PHONE:phone_ext].>>

<<Sincerely,
[PROVIDER:therapist_full], PT, DPT
License # [LICENCE:licence]||Thank you,
[PROVIDER:provider_full], NP / [PROVIDER:therapist_full], PT||[PROVIDER:therapist_full], MPT, CSCS
c: [NAME:full], [EMAIL:email]>>
""",
    # note for a school
    """<<[FACILITY:facility]     [PHONE:pphone]
{SCHOOL / SPORTS EXCUSE}     [DATE:date1]||[DATE:date1]

[SCHOOL:school]
Attn: {Attendance Office} / {School Nurse}
Fax: [PHONE:pfax]||{RETURN TO SPORT NOTE} - [FACILITY:facility] - [DATE:date1]
To: [OTHER:other_full], ATC, [SCHOOL:school]>>

<<Student: [NAME:full]     DOB: [DATE:dob]     Grade: {~sn_gr}     School: [SCHOOL:school]||Re: [NAME:first] [NAME:last], student ID [ACCOUNT:account], {~sn_gr} grade||Athlete: [NAME:last_first]     Sport: {~sn_sp}     Injury date: [DATE:date2]     Parent: [RELATIVE:kin_full] [PHONE:phone]>>

<<[NAME:first] was seen in our clinic today for {~sn_dx} and should be excused from {~sn_cl} until [DATE:date3].||Please excuse [NAME:full] for {tardy arrival} on [DATE:short3] and [DATE:short4]. Appointments are with [PROVIDER:therapist_full].||Dear Mr. [OTHER:other_last]: [NAME:first] is {~sn_ph} after {~sn_dx}. Surgery was on [DATE:date3] with Dr. [PROVIDER:provider_last] at [FACILITY:hospital].>> {~sn_st}.
<<Allowed: {~sn_al}; {~sn_al}.
Not allowed: {~sn_na}; {~sn_na}.||In PE: {~sn_al}. No {~sn_nn}, no {~sn_nn}.||Today's tests: {~sn_te}; {~sn_te}. {~sn_al} is fine, {~sn_na} is not.>>
<<Needs: {~sn_ne}, {~sn_ne}.||The 504 plan meeting with [OTHER:other2_full] is on [DATE:spoken5]; we suggest {~sn_ne}.||Please allow {~sn_ne}. Coach [OTHER:clerk_last] may call [PROVIDER:tech_first] at [PHONE:phone_ext].>>
Concussion: {~sn_co}. <<Next visit [DATE:date5].||Cleared for full play on [DATE:date5] if {~sn_if}.||Mom ([RELATIVE:relative_full], [EMAIL:email]) has a copy of the home program.>>

<<[PROVIDER:therapist_full], PT, SCS     Lic [LICENCE:licence]||[PROVIDER:provider_full], MD
[FACILITY:facility2], [CITY:city2]||Parent signature: [RELATIVE:kin_full]     Date: [DATE:date6]
Therapist: [PROVIDER:therapist_full]>>
""",
    # messages of a patient
    """<<From: [NAME:full] <[EMAIL:email]>
To: [EMAIL:other_email]
Sent: [DATE:sent1] 9:47 PM
Subject: {~pm_sj}||{Patient Portal Message}          [FACILITY:facility]
Sender: [NAME:full] (MRN [MRN:mrn])          Received: [DATE:sent1] 06:31          IP [IP:ip]
Subject: {~pm_sj}||[DATE:sent1] 2:05 PM  Text from [PHONE:phone] ([NAME:full])>>

<<hey its [NAME:lower]||Hi [PROVIDER:therapist_first],||Good morning, this is [NAME:first] [NAME:last], birthday [DATE:dob].>>

<<My mom [RELATIVE:kin_full] drives me and her car is in the shop, so I can't be there [DATE:spoken2]. {~pm_sa}. {~pm_sa}.||{~pm_lo}. {~pm_lo}. cant make it [DATE:short2], my boss at [EMPLOYER:employer] wont let me go||{~pm_sa}. {~pm_sa}. I did the {~pm_hw} like you showed me on [DATE:spoken2] but {~pm_bu}.>> <<Dr. [PROVIDER:provider_last] says {~pm_md} and wants me back on [DATE:spoken3].||My surgery with [PROVIDER:provider_full] got moved to [DATE:date3] at [FACILITY:hospital].||saw the dr [DATE:short3] he said {~pm_md}>> {~pm_qu}?

<<can u email the exercises to [EMAIL:email], the link [URL:url] wont open||Also my insurance changed to {~payer}, ID [MEMBER_ID:member], group [GROUP:group]. It's under my husband [RELATIVE:relative_full], his birthday is [DATE:holder_born].||We moved. New address is [ADDRESS:street], [CITY:city], [-:state] [ZIP:zip]. Same cell, [PHONE:phone].>> <<Also, I turned [AGE:old_age] last week! Still doing my {~pm_hw}.||my moms number is [PHONE:phone2] if i dont pick up, her name is [RELATIVE:kin2_first]||My brother [RELATIVE:kin2_first] can drive me if you have anything after 4.>>

<<Thanks so much,
[NAME:first]
[PHONE:phone]||Sincerely, Mrs. [NAME:last]||thx - [NAME:called]>>

--- <<[DATE:short4] 2:20 PM reply, [FACILITY:facility]||Reply from [PROVIDER:therapist_full], PT, [DATE:sent4]||[PROVIDER:tech_full] replied [DATE:sent4] 8:12 AM>> ---
<<Dear Mrs. [NAME:last], ||Hi [NAME:called]! ||Hi [NAME:first], >>{~pm_an}. {~pm_an}. <<I can see you [DATE:spoken5] at 4:15 in [CITY:city2].||We sent the new card to [OTHER:clerk_first] in billing. Your next visit is [DATE:spoken5].||you're set for [DATE:short5] w [PROVIDER:colleague_first], 7:30a>> {~pm_rf}.
<<-[PROVIDER:therapist_first]||[PROVIDER:therapist_first]||[PROVIDER:tech_first], front desk, [PHONE:pphone]>>
""",
    # log of telephone calls
    """<<{PHONE LOG} - [FACILITY:facility] - [DATE:date1]||{Telephone Encounters}     date [DATE:date1]     entered by [PROVIDER:tech_full]||{CALL LOG}, week of [DATE:date1]     initials = staff>>

<<[DATE:short1] 0804 pt [NAME:last_f] c/o {~pl_co}. {~pl_do}. cb [PHONE:phone].||8:04  [NAME:full]  [PHONE:phone]  {~pl_wy}. Moved to [DATE:short2] 10:00 w/ [PROVIDER:therapist_first].||Time: 8:04a   Caller: [NAME:full] (DOB [DATE:dob])   Re: {~pl_wy}
   Action: {~pl_do}. New appt [DATE:date2].>>
<<Time: 8:20a   Called {~payer} for [NAME:first] [NAME:last], ID [MEMBER_ID:member]. Spoke w/ [OTHER:clerk_first]. {~pl_bn}. {~pl_bn}. Call # [ACCOUNT:call_no]||[DATE:short1] 0820 {~payer} / rep [OTHER:clerk_full] / auth [ACCOUNT:request] for [NAME:last] approved, {~pl_vs}, [DATE:span]||8:20  [OTHER:clerk_full], {~payer}, ref [ACCOUNT:call_no]: {~pl_bn}; {~pl_bn}. Verified by last 4 of SSN [SSN:ssn4]. ID [MEMBER_ID:member] active since [DATE:date3].>>
<<8:55  Dr. [PROVIDER:provider_last]'s MA [OTHER:other_first]: {~pl_rx}. Will fax to [PHONE:pfax].||Time: 8:55a   [FACILITY:facility2], [OTHER:other_full]: needs {~pl_rq} on Mr. [NAME:last] before [DATE:date4] visit with [PROVIDER:provider_full].||[DATE:short1] 0855 lm w [PROVIDER:provider_full] office [PHONE:pphone] re {~pl_rx} for [NAME:initial_last]>>
<<[DATE:short1] 0930 [RELATIVE:kin_first] [NAME:last] dtr calling, {~pl_fm}. pt fell [DATE:short5] at home [ADDRESS:street] [CITY:city]. adv {~pl_to}.||9:30  [RELATIVE:relative_full] (wife of [NAME:last_first]) - {~pl_fm}. On HIPAA form. {~pl_do}.||Time: 9:30a   [RELATIVE:kin_full], mom, for [NAME:first]: {~pl_fm}. School is [SCHOOL:school], out at 2:50. Told {~pl_to}.>>
<<Time: 10:15a   [OTHER:officer_full] from {~carrier}: claim [ACCOUNT:claim] for [NAME:full], DOI [DATE:date5]. Still works at [EMPLOYER:employer]? {~pl_nt}.||[DATE:short1] 1015 brace rep [OTHER:officer_first] called, {~pl_br} ser# [DEVICE:device] ready for [NAME:last], will bring [DATE:short6]||10:15  Adjuster [OTHER:officer_full], {~pl_au}, [PHONE:phone_ext]. MVA of [DATE:date5], claim [ACCOUNT:claim], VIN [VEHICLE:vin]. Wants {~pl_rq}.>>
<<11:40  New pt [OTHER:other2_full], [PHONE:phone3], {~pl_np}. Sent forms to [EMAIL:other_email]. Friend of [NAME:first].||Time: 11:40a   Towing notice: visitor car tag [VEHICLE:plate], owner is pt [NAME:full], asked to move it. {~pl_nt}.||[DATE:short1] 1140 [OTHER:other2_full] nbr of [NAME:first], wants eval for {~pl_co}, [PHONE:phone3], has {~payer}>>
<<[DATE:short1] 1305 vm from [PROVIDER:colleague_full] PT, {~pl_nt}||1:05  [NAME:first] again: {~pl_wy}. Told {~pl_to}.||Time: 1:05p   Balance call to [NAME:full], acct [ACCOUNT:account], {~pl_ba}. Card ending [ACCOUNT:card4] declined. Mail to [ADDRESS:street], [CITY:city] [-:state] [ZIP:zip].>>

<<Closed by [PROVIDER:tech_full] [DATE:sent1] 5:02 PM||log rev'd [DATE:short2] [PROVIDER:therapist_last]||{~pl_nt}. [PROVIDER:tech_first]>>
""",
)
TEMPLATES = in_every_wording(_PAPERS)
POOLS: dict[str, tuple[str, ...]] = {
    "payer": ("Aetna HMO", "Aetna Medicare Eagle", "Alignment Health Plan", "Ambetter Health", "BCBS of Texas", "Banner Medisun", "CareSource", "Cigna Healthcare", "Centene", "Excellus BCBS", "Fidelis Care", "Florida Blue", "Harvard Pilgrim", "Horizon BCBSNJ", "Humana Honor", "Mass General Brigham Health Plan", "Medicaid", "Moda Health", "Optima Health", "UHC Dual Complete", "United Healthcare", "VA Community Care"),
    "carrier": ("AIG", "Berkshire Hathaway Homestate", "Broadspire", "Chubb", "CorVel", "Employers Holdings", "ESIS", "Helmsman", "ICW Group", "Sentry", "Texas Mutual", "Zurich"),
    "icd": ("M54.41 lumbago with sciatica", "M25.562 left knee pain", "S43.432D SLAP lesion", "M76.61 Achilles tendinitis", "M17.0 bilateral knee OA", "R42 dizziness", "M79.7 fibromyalgia", "G35 multiple sclerosis", "M75.01 adhesive capsulitis"), "freq": ("2x/week for 6 weeks", "three times weekly x 4 weeks", "weekly visits, 8 in all", "2-3x/wk x 6 wks"),
    "au_mn": ("medically necessary", "meeting plan guidelines"), "au_sv": ("outpatient physical therapy, 12 visits", "an evaluation and eight therapy visits", "18 visits of PT after knee replacement", "aquatic therapy twice a week"), "au_sn": ("Therapeutic exercise", "Manual therapy", "Gait training", "PT re-evaluation", "Therapeutic activities", "Mechanical traction"), "au_cp": ("97110", "97140", "97530", "97116", "97164", "97012"), "au_u": ("24", "12", "16", "1"), "au_n": ("10 visits", "12", "6 visits", "24 units", "16 visits"), "au_no": ("An approved request does not mean the claim will be paid", "Benefits are subject to eligibility on the date of service", "Services must be given by an in-network provider", "Multiple procedure reductions may apply", "Dry needling is not a covered benefit"), "au_dc": ("a progress report with current outcome scores", "a signed plan of care", "updated range of motion and strength", "the home exercise plan"), "au_cs": ("a $40 copay per visit", "20% coinsurance after your deductible", "$0 for these services"),
    "dn_sv": ("physical therapy visits 13 through 24", "12 additional PT sessions", "continued therapy for the lumbar spine", "a functional capacity evaluation", "CPT 97140 on the same day as 97530"), "dn_re": ("The information does not show measurable improvement over the last six visits", "A home exercise program can meet the remaining goals", "Care is considered maintenance and not skilled", "The yearly limit of 30 visits has been reached", "The signed plan of care was not received", "Timely filing limits were exceeded"), "dn_nt": ("pain is unchanged at 6/10", "flexion improved only from 98 to 101 degrees", "the ODI score went from 44% to 42%", "strength is 4+/5 throughout"), "dn_sh": ("is independent with transfers and stairs", "has returned to all usual activities", "walks without a device on level ground"), "dn_om": ("plan of care", "progress note", "outcome form"), "dn_cr": ("InterQual 2026 Outpatient Rehabilitation", "MCG Ambulatory Care, 30th edition", "LCD L33631", "Medical Policy THER-014"), "dn_ap": ("You may send new evidence with the appeal", "An external review is available at no cost", "We will decide within 30 days, or 72 hours if urgent", "You may ask for the criteria free of charge"), "dn_in": ("a letter of medical necessity", "dated functional goals", "the operative report", "objective measurements"),
    "wc_no": ("3", "5", "2 of 4"), "wc_job": ("stock clerk", "pipefitter", "cafeteria worker", "patrol officer", "CNC operator", "framing carpenter", "package driver"), "wc_dx": ("right rotator cuff strain S46.011A", "lumbar sprain S33.5XXA", "left wrist fracture, healing", "right knee contusion and MCL sprain", "cervical strain with headaches"), "wc_op": ("arthroscopic debridement", "L5-S1 microdiscectomy", "carpal tunnel release"), "wc_me": ("Slipped on wet tile and landed on an outstretched hand", "Lifted a 90 lb motor from the floor with a twist", "Repetitive overhead drilling for ten hours"), "wc_mg": ("struck by a swinging gate", "rear-ended at a light", "thrown from a loader step"), "wc_at": ("8 of 9 visits attended", "6 visits to date, no cancellations", "12 of 12 authorized visits used"), "wc_ms": ("transportation", "a stomach virus", "a deposition"), "wc_fi": ("grip 52 lb right versus 88 lb left", "lumbar flexion 60%, pain at end range", "shoulder abduction 128 degrees", "straight leg raise negative bilaterally", "lifts 20 lb floor to waist", "Waddell signs 0/5", "Phalen's positive at 30 seconds", "Jamar curve bell shaped"), "wc_su": ("less pain but early fatigue", "numbness at the end of a shift"), "wc_ou": ("QuickDASH improved from 61 to 38", "Oswestry now 28%", "Tampa scale 41, fear of reinjury"),
    "wc_l": ("10 lb", "20 lb occ", "35 lb", "15 lb freq", "50 lb"), "wc_h": ("4 hrs", "2 hours at a time", "no limit", "6 hr"), "wc_ws": ("modified duty", "light duty", "sedentary work only", "off work"), "wc_rs": ("no overhead reaching", "no climbing of ladders", "change position every 30 minutes", "no repetitive bending", "splint on for all tasks", "no lifting over 15 lb", "no commercial driving"), "wc_pl": ("Begin work conditioning 3x/wk", "Job site visit is recommended", "Continue eccentric loading and core program", "FCE if gains stop after the next block", "Wean splint"), "wc_mm": ("not yet", "anticipated in 6-8 weeks", "to be set by physician"), "wc_hr": ("desk work is available", "no light duty exists"),
    "en_dx": ("a low back strain", "recovery from shoulder surgery", "cervical radiculopathy", "a knee injury", "pregnancy related pelvic pain"), "en_wh": ("with no restrictions", "half days for two weeks", "on light duty only"), "en_rs": ("no lifting above 10 pounds", "no kneeling or squatting", "sit/stand option every 45 minutes", "no overhead work with the right arm", "must wear knee brace", "limit stairs to two trips per shift", "no vibrating tools"), "en_ac": ("A headset and a monitor at eye level are advised", "An anti-fatigue mat would help"), "en_ne": ("a lumbar support chair", "a sit-stand desk", "ten minute stretch breaks", "close parking"), "en_ma": ("drive and type", "walk and stand"), "en_ex": ("Healing is expected to take another six weeks", "Overtime is not advised at this time", "Gradual return lowers the risk of reinjury"), "en_di": ("Unum", "Lincoln Financial", "MetLife", "The Standard"), "en_cl": ("The condition is not contagious", "This note replaces the one given earlier"),
    "sn_gr": ("7th", "10th", "12th", "9th"), "sn_sp": ("wrestling", "volleyball", "cross country", "lacrosse", "gymnastics"), "sn_dx": ("a right ankle sprain", "Osgood-Schlatter disease", "ACL reconstruction", "a spondylolysis of L5", "shoulder dislocation", "Sever's disease"), "sn_cl": ("PE class", "running and jumping", "weight room", "contact drills"), "sn_ph": ("in phase 3 of rehab", "at week 10"), "sn_st": ("Uses crutches, weight bearing as tolerated", "Walking boot for three more weeks", "No brace is needed for class"), "sn_al": ("stationary bike", "upper body lifting seated", "straight line jogging", "pool work", "non-contact shooting drills"), "sn_na": ("pivoting or cutting", "box jumps", "tackling", "back bends and walkovers"), "sn_nn": ("sprints", "tumbling", "scrimmage", "rope climb"), "sn_te": ("single hop 91% of other leg", "Y-balance within 3 cm", "quad strength index 84%", "ACL-RSI 71"), "sn_ne": ("an elevator pass", "five extra minutes between classes", "a second set of books", "preferential seating", "rest breaks in a quiet room"), "sn_co": ("not applicable", "ImPACT back to baseline", "step 4 of 6 on the Zurich protocol"), "sn_if": ("hop tests exceed 90%", "pain free for one week", "the surgeon agrees"),
    "pm_sj": ("question about my exercises", "swelling after therapy", "need to change appointment", "new insurance card", "bill question"), "pm_sa": ("My knee is swollen again after the step downs", "I have a burning feeling down the back of my leg", "The headache came back after the neck traction", "Sleeping is much better now with the towel roll", "I'm still using the walker outside but not in the house", "The blue band is too hard for me"), "pm_hw": ("bridges and clamshells", "pendulum swings", "balance exercises at the sink", "nerve glides"), "pm_bu": ("my hip clicks every time", "it hurts about a 7", "only got to 5 reps"), "pm_lo": ("my shoulder is killing me today", "foot is swollen up after standing all day", "the tens pads wont stick", "back locked up tying my shoes"), "pm_md": ("no lifting for 2 more weeks", "the x-ray looks good", "I can stop the boot", "i need another mri"), "pm_qu": ("Is it ok to use the elliptical", "Should I ice or heat", "Can I skip the ankle weights", "do I still need the sling at night", "Is some bruising normal after cupping"),
    "pm_an": ("Cut the reps in half and stop if pain goes above 4", "Some soreness for a day or two is normal", "Please hold the step downs until I look at it", "Go to urgent care if the calf is red or hot", "Yes, ice 15 minutes after your walk", "Switch to the red band for now"), "pm_rf": ("Bring the brace", "Wear shorts so I can see the knee", "Keep up the good work", "Copay is $25"),
    "pl_wy": ("sick with flu, cancel", "running late, flat tire", "wants an early morning slot", "asking if order was received", "no longer has vertigo, stop PT"), "pl_do": ("told to elevate and ice", "put on wait list", "message to PT", "transferred to billing", "advised ER if weakness gets worse"), "pl_co": ("swollen calf", "increased LBP", "tingling in 4th and 5th fingers", "jaw pain", "stitches opened"), "pl_bn": ("$30 copay", "60 visits PT/OT/ST combined", "deductible $2,000, met $750", "no referral needed", "precert after visit 12", "out of network 60/40"), "pl_vs": ("8 visits", "12 v", "20 units"), "pl_rx": ("new order for pool therapy", "okay to advance to WBAT", "script needs ICD-10", "hold therapy until doppler"), "pl_rq": ("progress note and ROM", "last 4 daily notes", "itemized bill", "outcome scores"), "pl_fm": ("worried about his balance on stairs", "asks if driving is allowed yet", "needs note for missed gym class", "wants the home program in large print"), "pl_to": ("use the walker at all times", "no driving while on narcotics", "bring the old brace", "24 hour notice for cancels"), "pl_au": ("State Farm", "Nationwide", "Farmers", "Erie Insurance"), "pl_nt": ("records release on file", "left no details on machine", "will try again tomorrow", "needs supervisor approval", "scanned to chart"), "pl_br": ("DonJoy OA brace", "custom AFO", "Dynasplint knee"), "pl_np": ("post-op ankle, wants Thursdays", "tennis elbow, no script", "knee replaced last month"), "pl_ba": ("$118.40", "$65 past due", "$20 copay")
}  # fmt: skip

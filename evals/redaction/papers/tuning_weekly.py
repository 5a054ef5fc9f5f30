"""Notes used while tuning redaction: what a clinic receives and writes in one week."""

from __future__ import annotations

from evals.redaction.wording import in_every_wording

_PAPERS: tuple[str, ...] = (
    # referral letter
    """<<[PROVIDER:provider_full], MD, FAAOS     [FACILITY:facility2]||[FACILITY:facility2]   *   [ADDRESS:street2]   *   [CITY:city2], [-:state] [ZIP:zip2]||{CONSULT / REFERRAL LETTER}          [FACILITY:facility2], [URL:url]>>
<<[DATE:date1]||Letter date [DATE:date1]   (seen [DATE:short1])||[DATE:sent1]>>

<<[PROVIDER:therapist_full], DPT
c/o [FACILITY:facility]||[FACILITY:facility]
Attn: new patient desk, fax [PHONE:pfax]||To my colleagues at [FACILITY:facility]>>

<<Your new patient: [NAME:full] (b. [DATE:dob])||Patient [NAME:middle], born [DATE:dob], tel. [PHONE:phone]||[NAME:last_first] / DOB [DATE:dob] / {~payer} [MEMBER_ID:member]>>

<<Dear [PROVIDER:therapist_first],||Good afternoon,||Dear Ms. [PROVIDER:therapist_last]:>>

<<Could you see [NAME:titled] for {~lt_ask}?||I would be grateful if you took on [NAME:first] [NAME:last] for {~lt_ask}.||[NAME:titled] was in my clinic on [DATE:date1] and needs {~lt_ask}.>> <<This is a {~lt_age} who runs a route for [EMPLOYER:employer].||A {~lt_age} and a {~job} at [EMPLOYER:employer], [NAME:first] has done well until lately.||The patient is a {~lt_age}, grandparent of [RELATIVE:kin_first] and [RELATIVE:kin2_first], who moved here from [CITY:city2] in [-:year].>> {~lt_story}. {~lt_story}. <<It began [DATE:spoken2], {~lt_mech}.||The trouble dates from [DATE:month], {~lt_mech}.||On [DATE:date2], {~lt_mech}, and it has not settled since.>>
<<I found||On examination today||My exam:>> {~lt_exam}, {~lt_exam}, {~lt_exam}, {~lt_exam}. {~lt_film}<< on films of [DATE:date3]||, [FACILITY:imaging], [DATE:short3]||; Dr. [PROVIDER:colleague_last] agrees with the reading>>. <<Other history:||Background:>> {~hx}, {~hx}, {~hx}. <<Takes||Current drugs:>> {~med}, {~med} and {~med}.
<<I have in mind||My thought is||Kindly do>> {~freq}; {~lt_rx}, {~lt_rx}, {~lt_rx}. {~lt_avoid}. <<The husband, [RELATIVE:relative_full], drives; please phone [PHONE:phone2] for times.||[NAME:titled] hears poorly, so call [RELATIVE:kin_first] (daughter) at [PHONE:phone2].||The pastor, [OTHER:other_full], brings [NAME:first] on most days.>> <<I will recheck on [DATE:date4].||Next seen here [DATE:spoken4].||A note back by [DATE:short4] would help.>>
<<Yours,
[PROVIDER:provider_full]||Warm regards, [PROVIDER:provider_first] [PROVIDER:provider_last], DO     NPI [NPI:npi]||Dictated, not read: [PROVIDER:provider_last]/[PROVIDER:tech_first]>>
<<cc [PROVIDER:colleague_full], MD; chart [MRN:mrn]||copy: patient, [ADDRESS:street], [CITY:city] [ZIP:zip]||enc. card copy, last note>>
""",
    # initial evaluation
    """[FACILITY:facility]     <<{Outpatient PT - Evaluation}||{INITIAL EVAL (97162)}||{NEW PATIENT EVALUATION}>>     <<[DATE:date1] 0830-0925||DOS: [DATE:date1]||[DATE:sent1]>>
<<Pt: [NAME:last_first] / [DATE:dob] / #[MRN:mrn]||NAME [NAME:full] | DOB [DATE:dob] | CELL [PHONE:phone]||[NAME:full] ("[NAME:called]"), dob [DATE:dob], {~payer} [MEMBER_ID:member]>>
<<Referral: [PROVIDER:provider_full] ([FACILITY:facility2])||Referring: Dr. [PROVIDER:provider_last], script dated [DATE:date2]||Direct access, PCP [PROVIDER:provider_full]>>. <<Precert||Auth>> <<[ACCOUNT:request], [DATE:span]||none per [OTHER:clerk_first] at {~payer}||pending, ref [ACCOUNT:call_no]>>
<<CHIEF COMPLAINT||Reason for visit||Why here>>: {~ev_cc}. {~ev_dx}.
<<HPI: {~lt_age}. [NAME:titled] was {~ev_how} on [DATE:date3].||History: Began [DATE:spoken3] when pt was {~ev_how}.||Mechanism: {~ev_how}, [DATE:short3], at [EMPLOYER:employer].>> {~ev_tell}. {~ev_tell}. Worse: {~ev_worse}, {~ev_worse}. Better: {~ev_better}. Night: {~ev_night}. Now {~pain}, best {~pain}, worst {~pain}. Screen: {~ev_red}.
<<Imaging [DATE:date4] at [FACILITY:imaging]: {~lt_film}.||Films in [-:year]: {~lt_film}.||{~lt_film} ([DATE:short4]).>> Hx {~hx}; {~hx}; {~hx}. Rx {~med}; {~med}. All: {~allergy}.
<<Social: shares a duplex in [CITY:city] with wife [RELATIVE:relative] and in-laws; {~ev_home}.||Lives with partner [RELATIVE:relative_full], {~ev_home}; coaches at [SCHOOL:school].||Home: {~ev_home}; brother [RELATIVE:kin_full] helps, mother [RELATIVE:kin2_full], [AGE:old_age], downstairs.>> Job: {~job}, {~ev_work}.
Posture/gait  {~ev_gait}; {~ev_gait}
AROM  {~ev_rom}; {~ev_rom}; {~ev_rom}
PROM/end feel  {~ev_ef}; {~ev_ef}
Strength  {~ev_str}; {~ev_str}; {~ev_str}
Provocation  {~ev_test}; {~ev_test}; {~ev_test}; {~ev_test}
Palpation  {~ev_palp}     Sensation/DTR  {~ev_neu}
Measures  {~ev_om}; {~ev_om}; {~ev_om}
<<IMPRESSION||Dx/prognosis||A>>: {~ev_imp}, {~ev_stage}. <<[NAME:first]'s prognosis is {good}.||Complexity {moderate}: {~hx}.||[NAME:titled] is limited in {~ev_lim} and {~ev_lim}.>>
GOALS  4w: {~ev_goal}; {~ev_goal}.  8w: {~ev_goal}; {~ev_goal}; <<back to work at [EMPLOYER:employer] by [DATE:month]||{~ev_lim} without limit by [DATE:short5]||attend [RELATIVE:kin_first]'s graduation [DATE:spoken5]>>.
RX TODAY  {~ev_tx}; {~ev_tx}; {~ev_tx}.  HEP  {~hep}; {~hep}. <<Sent via portal to [EMAIL:email].||Handout given; [PROVIDER:tech_first] reviewed it.||Pt filmed it on own phone.>>
<<PLAN {~freq}; next [DATE:short5], [DATE:short6].||POC {~freq} thru [DATE:date5], to Dr. [PROVIDER:provider_last] for signature, fax [PHONE:pfax].||See {~freq}.>> {~ev_tx}, {~ev_tx}.
<<[PROVIDER:therapist_full], PT, DPT, CSCS   lic [LICENCE:licence]||eval by [PROVIDER:therapist_full], SPT w/ [PROVIDER:officer_full], PT||/s/ [PROVIDER:therapist_last], MPT [DATE:sent2]>>
""",
    # progress note
    """<<{PT Progress Summary}, [FACILITY:facility]||{Recert / progress to MD}||{10TH VISIT NOTE}>>
<<[NAME:initial_last], dob [DATE:dob], chart [MRN:mrn]||Name: [NAME:full]     DOB: [DATE:dob]     Claim: [ACCOUNT:claim]||[NAME:last], [NAME:first]     [DATE:dob]     {~payer} ID [MEMBER_ID:member]>>
<<To: Dr. [PROVIDER:provider_last], fax [PHONE:pfax]||For: [PROVIDER:provider_full], MD, visit [DATE:date4]||cc: [PROVIDER:provider_full]; adjuster [OTHER:clerk_full]>>      <<Date of report [DATE:date1]||Written [DATE:date1]||Covers [DATE:span]>>
Dx {~ev_dx}; <<{~sx} [DATE:date2] by [PROVIDER:colleague_full]||{~sx}, [DATE:short2], [FACILITY:hospital]||no surgery>>. <<Wk {~pg_wk}.||Attendance {~pg_att}; no-show [DATE:short3].||Eval [DATE:date3]; {~pg_att}.>>
<<Patient's words: "{~pg_quote}". [NAME:first] adds that {~pg_sub}.||[NAME:titled] tells us {~pg_sub}; {~pg_sub}.||Subjective: {~pg_sub}. Roommate [OTHER:other_first] notes {~pg_sub}.>> <<At [EMPLOYER:employer] on {~pg_duty} since [DATE:spoken4].||Flew to [CITY:city2] [DATE:short4] to see son [RELATIVE:kin_full], sore after.||Missed a week when uncle [RELATIVE:kin_full] died ([DATE:short4]).>> Pain {~pain} at rest, {~pain} active.
| measure | first | now | goal |
| {~pg_m} | {~pg_v} | {~pg_v} | {~pg_v} |
| {~pg_m} | {~pg_v} | {~pg_v} | {~pg_v} |
| {~pg_s} | {~pg_n} | {~pg_n} | {~pg_n} |
| {~pg_s} | {~pg_n} | {~pg_n} | {~pg_n} |
Strength: {~ev_str}; {~ev_str}. Tests: {~ev_test}; {~ev_test}. Gait: {~ev_gait}.
Done this period: {~ev_tx}; {~ev_tx}; {~ev_tx}; {~pg_ex}; {~pg_ex}; {~pg_ex}.
<<Billing today||CPT>>: {97110} x2, {97140} x1, {97530} x1<<; total timed 53 min||, {KX} {GP}||>>.
Judgment: {~pg_as}. {~pg_as}. <<[NAME:first] has met {2 of 4} goals.||Goals: STG {met}; LTG {ongoing}.||[NAME:titled] still cannot {~pg_cant}.>>
Ask: {~pg_ask}. {~freq}. <<Script ends [DATE:date5].||Visits left {4}; auth [ACCOUNT:request] to [DATE:date5].||Please sign by [DATE:short5].>>
<<[PROVIDER:therapist_full], PT||[PROVIDER:tech_full], PTA, and [PROVIDER:therapist_full], DPT||Elec. signed [PROVIDER:therapist_full] [DATE:sent2]>>
""",
    # plan of care
    """<<{PLAN OF CARE - MEDICARE PART B}||{Therapy Certification}||{POC for signature}>>     <<[FACILITY:facility], Ph [PHONE:pphone], Fx [PHONE:pfax]||[FACILITY:facility]
[ADDRESS:street2], [CITY:city2] [ZIP:zip2]||[FACILITY:facility]     Tax ID [ACCOUNT:ein]     NPI [NPI:npi]>>
<<Beneficiary [NAME:full]   MBI [MEMBER_ID:member]   DOB [DATE:dob]   Sex {F}||Patient name: [NAME:last_first_caps]   HICN/MBI: [MEMBER_ID:member]||[NAME:last], [NAME:first]  |  [DATE:dob]  |  [MEMBER_ID:member]  |  secondary {~payer} [MEMBER_ID:member2]>>
Certification period: [DATE:span]     <<Initial eval [DATE:date1]     Onset/exacerbation [DATE:date2]||SOC: [DATE:date1]     Onset: [DATE:month]||SOC [DATE:date1]; hospital stay [DATE:stay], [FACILITY:hospital]>>
Medical dx: {~ev_dx}     Rehab dx: {~pl_rx}
<<Relevant history: [AGE:old_age] y/o, {~hx}, {~hx}, {~pl_hx}.||Comorbid: {~hx}; {~hx}. Turned [AGE:old_age] on [DATE:short2].||Background: {~pl_hx}; {~hx}; was a {~job} ([EMPLOYER:employer]) until [-:year].>>
<<Before onset [NAME:titled] was {~pl_plof}.||PLOF: {~pl_plof}; lived with sister [RELATIVE:kin_full].||Prior: {~pl_plof}, shopping with aide [OTHER:other_full].>>  Now: {~pl_now}; {~pl_now}; {~pl_now}.
Baseline  {~pl_base}; {~pl_base}; {~pl_base}; {~pl_base}
Why skilled: {~pl_why}. {~pl_why}.
LTG 1 {~pl_goal}
LTG 2 {~pl_goal}
LTG 3 {~pl_goal}   (all by <<[DATE:date3]||[DATE:short3]||[DATE:month]>>)
Interventions: {~ev_tx}; {~pl_int}; {~pl_int}; {~pl_int}.   Amount/frequency/duration: {~freq}.   Precautions: {~pl_pre}
<<Discussed with [NAME:first] and [RELATIVE:relative_full] (spouse), both agree.||[NAME:titled] and POA [RELATIVE:kin2_full] ([PHONE:phone2]) agree to this plan.||Facility nurse [PROVIDER:officer_full] at [FACILITY:agency] informed [DATE:short4].>> Discharge plan: {~pl_dc}.
<<Established by [PROVIDER:therapist_full], PT [DATE:date1]||Therapist: [PROVIDER:therapist_full], PT, GCS  Lic. [LICENCE:licence]||Prepared [DATE:sent1] [PROVIDER:therapist_full]>>
<<I have reviewed this plan and certify the need. [PROVIDER:provider_full], MD   [DATE:date4]||Physician: [PROVIDER:provider_full]   NPI [NPI:npi]   Date signed: [DATE:date4]||( ) no change   (x) verbal, [PROVIDER:provider_full], D.O., OK per phone [DATE:short4] to [PROVIDER:tech_first]>>
""",
    # operative note extract
    """<<[FACILITY:hospital] - {Perioperative Services}||[FACILITY:hospital]
{OPERATION RECORD}||{Op note excerpt sent with PT order}>>
<<Patient [NAME:last_first_caps]   MRN [MRN:mrn]   CSN [ACCOUNT:account]||NAME: [NAME:full_caps]     DOB: [DATE:dob]     ACCT: [ACCOUNT:account]||pt [NAME:middle], [DATE:dob], [MRN:mrn]>>
<<Date of surgery [DATE:date1]||Date/time in room: [DATE:sent1]||Performed [DATE:date1]; transcribed [DATE:date2]>>   Surgeon <<[PROVIDER:provider_full], MD||Dr. [PROVIDER:provider_full]||[PROVIDER:provider_last] (attending), [PROVIDER:officer_full] (resident)>>   First assist [PROVIDER:colleague_full], PA   Anesthesia {~or_an}<<, CRNA [PROVIDER:tech_full]||||, Dr. [PROVIDER:tech_last]>>
PRE/POST-OP DX: {~or_dx}
OPERATION: 1. {~or_op}  2. {~or_op}   CPT {~or_cpt}
<<Implant log: {~or_imp} / lot [DEVICE:device] / qty 1||Hardware {~or_imp}, serial no. [DEVICE:device]||{~or_imp} ([DEVICE:device]); {~or_imp}>>
<<Brief history: [NAME:titled] is a {~lt_age} with {~or_ind}.||Indication: {~or_ind} since [DATE:date3], hurt at [EMPLOYER:employer].||Indication: [NAME:first], a {~or_ath} at [SCHOOL:school], with {~or_ind}; parents [RELATIVE:kin_full] and [RELATIVE:relative_first] signed.>> {~or_fail}.
FINDINGS: {~or_find}; {~or_find}; {~or_find}.
TECHNIQUE: {~or_tech}. {~or_tech}. {~or_tech}. {~or_tech}. {~or_tech}. {~or_end}.
EBL {~or_ebl}. Tourniquet {~or_tt}. Counts {correct} x2. Specimen {none}. Disposition: {PACU, stable}. <<Spouse [RELATIVE:relative] was called at [PHONE:phone2].||I spoke with [RELATIVE:relative_full] in the family lounge.||Ride home: [OTHER:other_full].>>
REHAB: {~or_pp}; {~or_pp}; {~or_pp}; {~or_pp}. <<PT starts [DATE:date4], [FACILITY:facility].||First PT POD 3 ([DATE:short4]) with [PROVIDER:therapist_full].||Therapy {~freq} from [DATE:spoken4].>> <<Clinic [DATE:date5] for stitches.||Wound check [DATE:short5].||See me [DATE:spoken5].>>
<<Electronically signed [PROVIDER:provider_full], MD [DATE:sent2]||D [DATE:sent2] / T [DATE:sent3] / [PROVIDER:tech_first]||auth. [PROVIDER:provider_last] [DATE:sent2]>>
""",
    # MRI report
    """<<[FACILITY:imaging]   [ADDRESS:street2], [CITY:city2]||[FACILITY:imaging]   tel [PHONE:pphone]||{RADIOLOGY REPORT}   [FACILITY:imaging]>>
<<PT NAME: [NAME:last_first_caps]   DOB: [DATE:dob]   EXAM: [DATE:date1]||Patient: [NAME:full]   MRN: [MRN:mrn]   DOB: [DATE:dob]||[NAME:last_first]   [DATE:dob]   Acc [ACCOUNT:acc]>>
<<ORDERING: [PROVIDER:provider_full]   ACC: [ACCOUNT:acc]||Ordering provider: [PROVIDER:provider_full], [FACILITY:facility2]; exam [DATE:date1]||Req. by Dr. [PROVIDER:provider_last]; performed [DATE:sent1]>>
{~mi_exam}
<<Clinical info: {~mi_why}, injury [DATE:date2].||HX: {~mi_why}. [NAME:titled] fell at [EMPLOYER:employer] [DATE:short2].||Indication: {~mi_why} since [DATE:month].>>   Compared with: <<{none}||radiographs of [DATE:date3]||[FACILITY:hospital] MRI, [DATE:date3]>>
<<Technique||Protocol>>: {~mi_tech}. {~mi_tech2}.
{~mi_f}. {~mi_f}. {~mi_f}. {~mi_f}. {~mi_f}.
{~mi_inc}.
<<IMPRESSION||CONCLUSION||OPINION>>:
1. {~mi_imp}
2. {~mi_imp}
3. {~mi_imp2}<<, unchanged from [DATE:short3]||||, as told to [PROVIDER:tech_first] at the office [DATE:short4] 4:40 pm>>
<<Implant screened: [DEVICE:device], MR conditional.||Motion; [NAME:first] could not lie still.||Images: [URL:url]>>
<<Read by [PROVIDER:colleague_full], MD, [DATE:sent2]||Signed (e): [PROVIDER:colleague_full], D.O., neuroradiology, [DATE:sent2]||Interpreting: [PROVIDER:colleague_last]   Final [DATE:date4]   viewed from [IP:ip]>>
""",
    # urgent-care summary
    """<<[FACILITY:urgent]    {Visit Summary}    [DATE:date1]||{AFTER VISIT SUMMARY} [FACILITY:urgent]||{URGENT CARE NOTE}    [FACILITY:urgent], [CITY:city2]    [DATE:sent1]>>
<<[NAME:full]    DOB [DATE:dob]    [PHONE:phone]||Pt [NAME:last_first]    [DATE:dob]    visit [ACCOUNT:account]||[NAME:full_caps]    [ADDRESS:street], [CITY:city] [ZIP:zip]    b. [DATE:dob]>>    <<Seen by [PROVIDER:provider_full], PA-C||Clinician: [PROVIDER:provider_full], FNP||Provider [PROVIDER:provider_full], MD, triage [PROVIDER:tech_first], MA>>
{~payer} [MEMBER_ID:member]<<   copay card on file||   self pay if denied||   subscriber [RELATIVE:relative_full] [DATE:holder_born]>>
CC {~uc_cc}. <<{~lt_age}, {~uc_how} this morning at [EMPLOYER:employer].||[NAME:titled], {~lt_age}, {~uc_how} on [DATE:date2].||{~uc_how} at [SCHOOL:school] [DATE:short2]; brought by father [RELATIVE:kin_full].>> {~uc_hpi}. {~uc_hpi}. {~uc_neg}. LMP {n/a}. Tdap <<[-:year]||[DATE:month]||{given}, lot [DEVICE:device]>>.
VS: {~uc_vs}; {~uc_vs}; {~uc_vs}; {~uc_vs}. PMH {~hx}. Meds {~med}, {~med}. All {~allergy}.
PE: {~uc_pe}; {~uc_pe}; {~uc_pe}; {~uc_pe}.
XR: {~uc_xr}, <<over-read [PROVIDER:colleague_full], MD||wet read; radiology [DATE:short1]||prelim>>. MDM: {~uc_mdm}.
DX: {~uc_dx}; {~uc_dx}
TX: {~uc_tx}; {~uc_tx}; {~uc_tx}. Rx {~uc_rx} <<to [FACILITY:pharmacy]||(paper)||#[ACCOUNT:order]>>.
D/C: {~uc_dc}. {~uc_dc}. <<Refer PT [FACILITY:facility], {~freq}.||PT order to [FACILITY:facility] [PHONE:pfax].||See ortho (Dr. [PROVIDER:colleague_last]) [DATE:date3], then PT.>> <<Off work until [DATE:date4]; note for [NAME:first] given.||No gym to [DATE:spoken4].||Employer form to [OTHER:officer_full], [EMPLOYER:employer] HR, [PHONE:phone3].>>
<<Call [PHONE:phone2] (wife [RELATIVE:relative]) w/ final read.||[NAME:first] understood; left w/ friend [OTHER:other_full].||Recheck [DATE:short5] if no better.>>   <<esign [PROVIDER:provider_last] [DATE:sent2]||Checked out 18:52 [PROVIDER:tech_last]||chart closed [DATE:sent2]>>
""",
    # primary care visit
    """[FACILITY:facility2]    <<{OFFICE VISIT}||{Established patient, 99214}||{PCP follow up}>>    [DATE:date1]
<<PATIENT: [NAME:full]     DOB: [DATE:dob]     PCP: [PROVIDER:provider_full]||[NAME:last_first] ([DATE:dob])   MRN [MRN:mrn]   room 4, [PROVIDER:tech_first]||[NAME:titled_full] / DOB [DATE:dob] / acct [ACCOUNT:account]>>
<<Here for: {~pv_cc}; {~pv_cc}.||[NAME:first] comes in with [RELATIVE:relative] about {~pv_cc}, and {~pv_cc}.||CC: {~pv_cc}. Last seen [DATE:date2].>>
<<{~lt_age}, {~pv_hpi}. {~pv_hpi}.||[NAME:titled] reports {~pv_hpi} since [DATE:spoken2]. {~pv_hpi}.||Interval: ED [DATE:short2] at [FACILITY:hospital] for {~pv_cc}; {~pv_hpi}.>> <<Retired from [EMPLOYER:employer].||Works nights, [EMPLOYER:employer].||Caring for mother-in-law [RELATIVE:kin_full], [AGE:old_age].>> {~pv_soc}.
Problems: {~hx}, {~hx}, {~hx}, {~hx}
Meds: {~med}; {~med}; {~med}; {~med}. Allergy {~allergy}
Health maint: {~pv_hm}, {~pv_hm}; <<colonoscopy [DATE:date3]||mammogram [DATE:month]||DXA [-:year]>>
Vitals {~uc_vs}, {~uc_vs}, {~uc_vs}
Exam {~pv_pe}; {~pv_pe}; {~pv_pe}; {~lt_exam}; {~lt_exam}
Labs<< [DATE:date3]|| ([DATE:short3])||, drawn [DATE:short1]>>: {~pv_lab}; {~pv_lab}; {~pv_lab}
A/P
# {~pv_ap}: {~pv_pl}
# {~pv_ap}: {~pv_pl}; {~pv_pl}
# {~pv_ms}: PT {~freq} <<at [FACILITY:facility]||w/ [PROVIDER:therapist_full]||, order [ACCOUNT:order]>>, {~lt_rx}; {~pv_pl}
<<Handicap tag renewed, plate [VEHICLE:plate].||Form for license [LICENCE:dl] done.||FMLA for daughter [RELATIVE:kin_full], [EMPLOYER:employer2], done.>> <<RTC [DATE:date4].||Wellness visit [DATE:spoken4].||F/u {3 mo} w/ labs, call [PHONE:phone].>> <<Sees Dr. [PROVIDER:colleague_last] [DATE:short5].||Referral to [PROVIDER:colleague_full], podiatry.||Refill to [FACILITY:pharmacy].>>
<<[PROVIDER:provider_full], MD   time 32 min||scribed by [PROVIDER:tech_full] for Dr. [PROVIDER:provider_last]||[PROVIDER:provider_last], ARNP, [DATE:sent2]>>
""",
    # order print from a record system
    """<<{Ambulatory Referral to Physical Therapy}   (Order [ACCOUNT:order])||{ORDER REQUISITION}   Ord# [ACCOUNT:order]||{External Order: Rehab}   printed [DATE:sent1] by [PROVIDER:tech_last]>>
Patient Information
<<Name: [NAME:last_first]        Legal sex: {Male}        DOB: [DATE:dob]||Pt. Name [NAME:full_caps]   Birth Date [DATE:dob]   Preferred name [NAME:called]||[NAME:last], [NAME:first]     DOB [DATE:dob]     SSN xxx-xx-[SSN:ssn4]>>
<<Address: [ADDRESS:street], [CITY:city], [-:state] [ZIP:zip4]||Home: [ADDRESS:street]     [CITY:city] [-:state] [ZIP:zip]||Mailing: [ADDRESS:box], [CITY:city] [ZIP:zip]>>
<<Home Phone [PHONE:phone]   Mobile [PHONE:phone2]   E-mail [EMAIL:email]||Mobile: [PHONE:phone] (preferred, text ok)||Phone: H [PHONE:phone]  W [PHONE:phone_ext] [EMPLOYER:employer]>>
MRN: [MRN:mrn]     <<CSN: [ACCOUNT:account]||HAR: [ACCOUNT:account]||Enc: [ACCOUNT:account]>>     <<Emergency contact: [RELATIVE:relative_full] (Spouse) [PHONE:phone2]||Next of kin [RELATIVE:kin_full], child, [PHONE:phone2]||Guarantor: [RELATIVE:relative_full], born [DATE:holder_born]>>
Coverage
  Payer/Plan: {~payer}     Subscriber ID: [MEMBER_ID:member]     <<Group: [GROUP:group]||Grp No. [GROUP:group] ([EMPLOYER:employer])||Rel: {self}>>
Order Details
  Procedure: {~od_proc}     Class: {~od_class}     Priority: {~od_prio}     <<Ordered: [DATE:sent2]||Order date [DATE:date1]     Expires [DATE:date2]||Start [DATE:date1]     Expected [DATE:short3]>>
  Dx: {~ev_dx}; {~ev_dx}
  Question: Frequency?  {~freq}
  Question: Modalities? {~od_mod}, {~od_mod}
  Question: Weight bearing? {~od_wb}      Precautions? {~pl_pre}
  Question: Surgery?  <<{none}||{~sx}, [DATE:date3]||{~sx} ([DATE:short3]), [PROVIDER:colleague_full]>>
  Comments: <<{~od_com}. Pt prefers [PROVIDER:therapist_first] at [FACILITY:facility].||{~od_com}; [NAME:first] is away until [DATE:spoken4].||{~od_com}. Ok to leave message with [RELATIVE:relative].>>
  Scheduling: <<call before [DATE:date4]||[DATE:short4] attempt 1, LVM -[PROVIDER:tech_first]||appt [DATE:date4] w/ [PROVIDER:therapist_last]>>
Authorizing Provider: [PROVIDER:provider_full], <<MD     NPI: [NPI:npi]||DO (NPI [NPI:npi], DEA [LICENCE:dea])||PA-C     Supervising: [PROVIDER:colleague_full]>>     <<Ph [PHONE:pphone] Fax [PHONE:pfax]||Dept: [FACILITY:facility2]||[FACILITY:facility2], [ADDRESS:street2], [CITY:city2]>>
<<Electronically signed by [PROVIDER:provider_full] on [DATE:sent2]||Released [DATE:sent3] [PROVIDER:officer_full], RN||Ordering user: [PROVIDER:tech_full] / cosigned [DATE:sent3]>>
""",
    # benefits call
    """<<{INS VERIFICATION}    [DATE:date1]    [PROVIDER:tech_first]||{Benefits call log}    by [PROVIDER:tech_full], [DATE:sent1]||{VOB SHEET}    DOS from [DATE:date1]>>
<<pt [NAME:full]  dob [DATE:dob]||Patient: [NAME:last_first]   DOB: [DATE:dob]   SSN: [SSN:ssn]||[NAME:first_initial] full name [NAME:full], [DATE:dob], acct [ACCOUNT:account]>>
<<ins {~payer} id [MEMBER_ID:member] grp [GROUP:group]||Primary: {~payer} / [MEMBER_ID:member] / [GROUP:group]||{~payer}, ID# [MEMBER_ID:member], thru [EMPLOYER:employer]>>    <<holder [RELATIVE:relative_full] dob [DATE:holder_born]||sub: self||policyholder is dad, [RELATIVE:kin_full], [DATE:holder_born]>>
<<2ndary {~payer} [MEMBER_ID:member2], cob updated [DATE:short2]||no secondary||Sec: {~payer}, ID [MEMBER_ID:member2], claims to [ADDRESS:box], [CITY:city2] [ZIP:zip2]>>
<<called [PHONE:phone_ext] 10:12a spoke w [OTHER:clerk_first] ref# [ACCOUNT:call_no]||Rep: [OTHER:clerk_full]   Call ref [ACCOUNT:call_no]   hold 22 min||Spoke to [OTHER:clerk_first] [OTHER:clerk_last] in provider services, [PHONE:phone3], ref [ACCOUNT:call_no]>>
eff [DATE:date2], <<plan yr {calendar}||term {none}||renews in [DATE:month_alone]>>. {~vb_net}. ded {~vb_ded}, met {~vb_met}; oop {~vb_oop}; copay {~vb_cp}; coins {~vb_co}
PT limit {~vb_lim}, used {~vb_used}. {~vb_rule}. {~vb_rule}
Auth: {~vb_auth}. Codes asked {~vb_codes}: {~vb_ans}. {~vb_ans2}
<<She says [NAME:first] also had visits at [FACILITY:facility2] in [DATE:month].||Prior auth [ACCOUNT:request] still open to [DATE:date3].||Referral needed from PCP [PROVIDER:provider_full], NPI [NPI:npi].>>
<<told pt [DATE:short3] est {~vb_cp} per visit, vm at [PHONE:phone]||[NAME:titled] called back [DATE:short3], wants to think. wife [RELATIVE:relative] will pay by card||emailed estimate [EMAIL:email] [DATE:short3]>>
<<WC? No. MVA? no||MVA claim [ACCOUNT:claim], adj [OTHER:officer_full] [PHONE:phone2], DOI [DATE:date4]||Atty [OTHER:other_full], LOP on file, plate [VEHICLE:plate]>>
<<first appt [DATE:date5] [PROVIDER:therapist_last]||sched [DATE:short5] 4 pm w/ [PROVIDER:therapist_first], [FACILITY:facility]||eval [DATE:spoken5], recheck elig [DATE:short6]>>
""",
    # approval letter
    """{~payer} <<{Utilization Management}
[ADDRESS:box]
[CITY:city2], [-:state] [ZIP:zip2]||{Clinical Services}   fax [PHONE:phone3]||{Medical Management}, [ADDRESS:box], [CITY:city2] [ZIP:zip2]>>

[DATE:date1]

<<[NAME:full]
[ADDRESS:street]
[CITY:city], [-:state] [ZIP:zip]||[FACILITY:facility]
Attn: [PROVIDER:therapist_full]
[ADDRESS:street2]||TO: [NAME:full_caps]
[ADDRESS:street]
[CITY:city] [ZIP:zip4]>>

<<{NOTICE OF APPROVAL}||{Authorization Determination: APPROVED}||{We have approved your request}>>
<<Member: [NAME:full]   ID: [MEMBER_ID:member]   DOB: [DATE:dob]||Member name [NAME:last_first]     Member ID [MEMBER_ID:member]     Group [GROUP:group]||Patient [NAME:full], [DATE:dob]; subscriber [RELATIVE:relative_full], [MEMBER_ID:member]>>
<<Reference number: [ACCOUNT:request]||Auth # [ACCOUNT:request]     Case [ACCOUNT:claim]||Service request [ACCOUNT:request], received [DATE:date2]>>
Requesting: [PROVIDER:provider_full], <<MD||NPI [NPI:npi]||of [FACILITY:facility2]>>.   Servicing: [FACILITY:facility], <<[PROVIDER:therapist_full]||TIN [ACCOUNT:ein]||in network>>

<<Dear [NAME:titled]:||Dear [NAME:first] [NAME:last],||Dear Provider:>>

<<We reviewed the request of [DATE:date2] for {~al_svc}.||Your provider asked us on [DATE:spoken2] to cover {~al_svc}.||This letter confirms what [OTHER:clerk_first] told your office by phone on [DATE:short2].>> <<We approve||Approved:||It is medically necessary, so we authorize>> {~al_units}, codes {~al_codes}, diagnosis {~ev_dx}. Valid [DATE:span]. {~al_note}. {~al_note}. {~al_cost}.
<<If more care is needed, send notes before [DATE:date3].||Any visit after [DATE:date3] needs a new request.||Care manager [OTHER:officer_full], RN, will call [PHONE:phone] in [DATE:month_alone].>> {~al_legal}. <<Questions? Call [PHONE:phone_ext].||Track it at [URL:url].||Message us from your account, [EMAIL:email].>>

<<Sincerely,
[OTHER:officer_full], RN
{Care Review}||[OTHER:officer_full], {Intake Coordinator}||{Utilization Review Team}>>
<<cc: Dr. [PROVIDER:provider_last]||cc [FACILITY:facility]||letter [ACCOUNT:code], mailed [DATE:short1]>>
""",
    # denial letter
    """{~payer}
<<{NOTICE OF ADVERSE BENEFIT DETERMINATION}||{Denial of Medical Coverage}||{Notice of Non-Coverage}>>
<<Date of notice: [DATE:date1]||[DATE:date1]||Mailed [DATE:date1], faxed [DATE:sent1]>>
<<To: [NAME:full], [ADDRESS:street], [CITY:city], [-:state] [ZIP:zip]||Parent of [NAME:full]: [RELATIVE:relative_full], [ADDRESS:street], [CITY:city] [ZIP:zip]||[NAME:titled_full]
[ADDRESS:box]
[CITY:city] [ZIP:zip]>>
<<ID [MEMBER_ID:member]    Grp [GROUP:group]    Ref [ACCOUNT:request]||Member ID: [MEMBER_ID:member]   DOB: [DATE:dob]   Case #: [ACCOUNT:request]||Case [ACCOUNT:request] / member [MEMBER_ID:member] / plan of [EMPLOYER:employer]>>
<<Provider: [FACILITY:facility], [PROVIDER:therapist_full]||Asked for by [PROVIDER:provider_full], NPI [NPI:npi]||Requested by Dr. [PROVIDER:provider_last] on [DATE:date2]>>

<<Dear [NAME:titled],||Dear Member [NAME:last]:||Hello [NAME:first],>>
<<On [DATE:date2] we got a request for {~al_svc}.||We looked at the request for {~al_svc} for [NAME:first] [NAME:last].||Your request for {~al_svc} ([DATE:span]) is denied in part.>> {~dn_what}. <<Why:||The reason is||Rationale:>> {~dn_why}. {~dn_why}. {~dn_saw}, <<dated [DATE:date3]||[DATE:short3]||by [PROVIDER:therapist_full], [DATE:date3]>>. {~dn_crit}.
<<This was decided by [OTHER:officer_full], MD, {~dn_spec}, [-:state] lic. [LICENCE:licence].||Reviewer: Dr. [OTHER:officer_last], {~dn_spec}.||Medical director [OTHER:officer_full], DO ({~dn_spec}), signed [DATE:date4].>> {~dn_p2p} <<by [DATE:short5], phone [PHONE:phone_ext]||[PHONE:phone3]||with code [ACCOUNT:code]>>.
<<You may appeal||Your rights||How to appeal>>: {~dn_right}. {~dn_right}. <<Write to [ADDRESS:box], [CITY:city2], [-:state] [ZIP:zip2] by [DATE:date5].||Send it before [DATE:date5] to [EMAIL:other_email].||Fax [PHONE:pfax], attn [OTHER:clerk_full], no later than [DATE:spoken5].>> {~dn_ext}.
<<cc [PROVIDER:provider_full]; [FACILITY:facility]||Copy to [PROVIDER:therapist_first] [PROVIDER:therapist_last], PT||IP of portal upload: [IP:ip]; page 1 of 4>>
""",
    # home programme and phone log
    """<<{HOME PROGRAM}  for  [NAME:full]   [DATE:date1]||[FACILITY:facility] - {HEP}     Name: [NAME:first] [NAME:last]     Date: [DATE:date1]||{Home exercises} ([NAME:last_first], dob [DATE:dob])>>
<<Your therapist: [PROVIDER:therapist_full], [PHONE:pphone]||PT [PROVIDER:therapist_first], helper [PROVIDER:tech_first]||Made by [PROVIDER:therapist_full], DPT; code [ACCOUNT:code] at [URL:url]>>
1) {~hep}   {~hx_dose}
2) {~hep}   {~hx_dose}
3) {~hep}   {~hx_dose}
4) {~hep}   {~hx_dose}
5) {~hep}   {~hx_dose}   <<(add after [DATE:short2])||(not before [DATE:spoken2])||({stop if numb})>>
{~hh_tip}. {~hh_tip}. <<[NAME:first], have [RELATIVE:relative] stand behind you.||Ask your son [RELATIVE:kin_first] to count.||Walk to the mailbox on [ADDRESS:street] and back.>>
<<{PHONE LOG}||{Calls}||{communication log}>>
[DATE:date2] <<9:15||0940||2p>>  <<t/c to [NAME:titled] [PHONE:phone], {~hh_call}. -[PROVIDER:therapist_last]||pt's wife [RELATIVE:relative_full] called: {~hh_call}. [PROVIDER:tech_first]||lm w/ coworker [OTHER:other_first] at [EMPLOYER:employer], {~hh_call}>>
[DATE:short3]  <<[NAME:first] texted from [PHONE:phone2], {~hh_call}; advised {~hh_adv}||{~hh_call}; told to {~hh_adv}, [PROVIDER:therapist_first]||Dr. [PROVIDER:provider_last]'s nurse [PROVIDER:officer_first] says {~hh_adv}>>
[DATE:short4]  <<called {~payer} re [MEMBER_ID:member], {~hh_ins}, rep [OTHER:clerk_first], ref [ACCOUNT:call_no]||{~hh_ins}; auth [ACCOUNT:request], per [OTHER:clerk_full]||new card: {~payer} [MEMBER_ID:member], {~hh_ins}>>
[DATE:short5]  <<r/s [DATE:short6] 3:15, ride from [OTHER:other2_full] (gray van, plate [VEHICLE:plate])||no show, mother [RELATIVE:kin_full] in hospital ([FACILITY:hospital])||moved to [CITY:city2] with daughter [RELATIVE:kin_full], d/c [DATE:date5]; records to [EMAIL:email]>>
<<logged [PROVIDER:tech_full]||initials [PROVIDER:tech_first], file [MRN:mrn]||[PROVIDER:therapist_last], PT [DATE:sent2]>>
""",
    # intake questionnaire
    """<<[FACILITY:facility]     {NEW PATIENT QUESTIONNAIRE}||{Welcome! Tell us about you}     [FACILITY:facility]||{PATIENT INTAKE / HEALTH HISTORY}>>     <<Today's date: [DATE:date1]||[DATE:date1]||Completed online [DATE:sent1] from [IP:ip]>>
<<Name (first, last): [NAME:full]     Birthdate: [DATE:dob]     SS# [SSN:ssn]||LAST [NAME:last]   FIRST [NAME:first]   I go by [NAME:called]   DOB [DATE:dob]||Your name: [NAME:lower]     born: [DATE:dob]>>
<<Address: [ADDRESS:street]   City: [CITY:city]   Zip: [ZIP:zip]||Where do you live? [ADDRESS:street], [CITY:city], [-:state] [ZIP:zip]||Street [ADDRESS:street]     Town [CITY:city]     P.O. [ADDRESS:box]>>     Driver's lic. <<[LICENCE:dl]||no. [LICENCE:dl]||{not given}>>
<<Cell [PHONE:phone]   Email [EMAIL:email]||Best phone: [PHONE:phone]  2nd: [PHONE:phone2]||email: [EMAIL:email]  text ok? {yes}>>
<<Employer: [EMPLOYER:employer]     Job: {~job}     Since: [-:year]||Work/school: [SCHOOL:school], {part time}||Occupation: {~job}, [EMPLOYER:employer], boss [OTHER:officer_first]>>
<<In an emergency call: [RELATIVE:relative_full]   (husband)   [PHONE:phone2]||Emergency contact / relation: [RELATIVE:kin_full], sister, [PHONE:phone3]||Who may we talk to? [RELATIVE:relative_full], [RELATIVE:kin2_first], and my friend [OTHER:other_full] [PHONE:phone3]>>
<<Insurance {~payer}   ID [MEMBER_ID:member]   Group [GROUP:group]||Ins. card: {~payer} [MEMBER_ID:member], in my wife's name [RELATIVE:relative] DOB [DATE:holder_born]||Plan: {~payer}   #[MEMBER_ID:member]   Car accident? claim [ACCOUNT:claim]>>
<<Family doctor: [PROVIDER:colleague_full]     Who sent you? Dr. [PROVIDER:provider_last]||Doctor: [PROVIDER:provider_full], last seen [DATE:short2]||How did you hear of us? neighbor, [OTHER:other2_full]>>
What is the problem? {~iq_prob}. When did it start? <<[DATE:date2]||[DATE:month]||around [DATE:spoken2]>>. How? {~iq_how}. Worst thing: {~iq_bad}, {~iq_bad}. Pain now {~iq_n} worst {~iq_n}. Feels: {~iq_feel}, {~iq_feel}
Surgeries: <<{~iq_sx} [-:year], {~iq_sx} [DATE:month]||{~iq_sx}, [DATE:date3], [FACILITY:hospital]||{none}>>. Conditions: {~iq_cond}; {~iq_cond}; {~iq_cond}. Medicines: {~iq_med}; {~iq_med}; {~med}. Allergies: {~allergy}
Pacemaker/implants? <<{no}||yes, card # [DEVICE:device]||{yes}, put in [DATE:month] by Dr. [PROVIDER:officer_last]>>. Falls this year {~iq_fall}. Do you smoke? {~iq_smoke}. Exercise: {~iq_ex}. Lives with: <<[RELATIVE:relative], 2 dogs||my dad [RELATIVE:kin_full] who is [AGE:old_age]||{alone}>>
My goal: {~iq_goal}<<, and dance at [RELATIVE:kin_first]'s wedding on [DATE:spoken4]|| by [DATE:month_alone]||>>. {~iq_more}.
<<Signed [NAME:full] [DATE:date1]||Signature: [NAME:initial_last]     Guardian: [RELATIVE:kin_full]||initials [NAME:initials]   reviewed by [PROVIDER:therapist_full], PT>>
""",
)
TEMPLATES: tuple[str, ...] = in_every_wording(_PAPERS)
"""Every kind of paper in each of its wordings."""

POOLS: dict[str, tuple[str, ...]] = {
    "payer": ("Aetna Open Choice PPO", "Premera Blue Cross", "Cigna OAP", "Humana Honor PPO", "UHC Dual Complete", "Medicare Part B", "Kaiser Permanente", "HealthPartners", "Molina Marketplace", "BlueCross BlueShield of Tennessee", "Ambetter", "GEHA", "Meritain Health", "Geisinger Gold", "Harvard Pilgrim"), "freq": ("2x/wk for 6 wks", "3 x week x 4 weeks", "1-2x/wk, 10 visits", "twice a week, eight weeks", "once a week, 7 visits", "12 visits over 60 days"), "job": ("line cook", "phlebotomist", "forklift operator", "bus driver", "hair stylist", "electrician's helper", "warehouse picker", "software tester", "school secretary", "letter carrier", "welder"), "pain": ("2/10", "5/10", "7-8/10", "0", "4", "9/10 brief", "3-6/10"),
    "hx": ("HTN, controlled", "type 2 DM, A1c 7.4", "hypothyroid", "Raynaud phenomenon", "L TKA", "AFib on warfarin", "osteoporosis T -2.8", "Crohn's", "asthma", "migraine", "remote DVT", "GERD", "COPD, 2 L O2 prn", "gout", "depression/anxiety", "Graves disease", "breast ca, L lumpectomy", "CAD s/p stent", "BMI 34", "Ehlers-Danlos"), "med": ("losartan 50 mg", "metformin 1000 bid", "atorvastatin 40", "naproxen 500 BID prn", "Flexeril 10 mg qhs", "duloxetine 30 mg", "Coumadin 5 mg", "Synthroid 88 mcg", "ibuprofen 600 mg TID", "gabapentin 300 TID", "omeprazole 20 mg", "Mobic 7.5", "HCTZ 25 mg", "Trelegy", "Mounjaro 5 mg q wk", "diclofenac gel", "prednisone taper", "Fosamax 70 mg q week", "vit D3 5000 IU"), "allergy": ("NKA", "penicillin (hives)", "latex", "sulfa, codeine", "adhesive tape", "shellfish"),
    "sx": ("R TKA", "L rotator cuff repair", "ACDF C5-7", "R ACLR w/ BPTB autograft", "microdiscectomy L5-S1", "ORIF L distal radius", "R THA, direct anterior", "Achilles repair", "Bankart repair R"), "lt_ask": ("a course of PT for the shoulder", "conservative care of neck pain", "gait and balance work", "knee rehab before we talk about replacement", "core work for chronic low back pain", "return to running"), "lt_age": ("53-year-old woman", "41 y/o male", "77 yo retired lady", "29-year-old", "64M", "17 y.o. F", "58 year old right-hand-dominant man"), "lt_story": ("Pain is worst on stairs and after sitting", "Sleep is broken three times a night", "Two injections gave little", "There is no numbness or weakness", "An NSAID helps about half", "Overhead reach is nearly gone", "She limps by the end of her shift", "Walking is down to two blocks", "Grip has become weak and jars are hard"),
    "lt_mech": ("without any injury", "after shoveling wet snow", "after a rear-end collision", "when a ladder slipped", "following a long flight", "on stepping off a curb"), "lt_exam": ("forward elevation 110 with a hitch", "Jobe positive", "negative drop arm", "medial joint line tender", "McMurray equivocal", "1+ effusion", "Spurling positive to the left", "reflexes brisk but symmetric", "SLR negative to 80", "FABER tight on the right", "Trendelenburg sign left", "calf soft, Homans negative", "Ober positive", "Lachman firm", "Yergason mildly positive", "heel and toe walk fine"), "lt_film": ("moderate medial compartment OA", "type II acromion", "C5-6 disc space loss", "no fracture", "grade 1 spondylolisthesis L4 on L5", "calcaneal spur", "mild AC arthrosis", "Kellgren-Lawrence 3"),
    "lt_rx": ("cuff and periscapular strengthening", "McKenzie extension", "closed chain quads", "eccentric loading", "manual therapy with traction", "balance training, fall prevention", "ROM as tolerated", "dry needling if you think fit", "hip abductor work", "aquatic start, then land"), "lt_avoid": ("No lifting above shoulder height for now", "WBAT", "No joint mobs above C2 please", "Avoid deep squats past 90", "No restrictions", "Watch the blood pressure"), "ev_cc": ("R shoulder pain w/ reaching", "LBP with L leg tingling", "unsteady on feet", "neck stiffness and HA", "anterior knee pain", "heel pain first steps", "post-op knee stiffness", "L hip pain sit to stand"),
    "ev_dx": ("M25.512 L shoulder pain", "M54.42 lumbago w/ sciatica L", "R26.81 unsteadiness", "M54.2 cervicalgia", "M22.2X1 patellofemoral", "M72.2 plantar fasciitis", "Z96.651, Z47.1", "M16.12 L hip OA", "S83.511D ACL R", "M75.121", "G44.86 cervicogenic HA", "M17.11"), "ev_how": ("lifting a generator", "rear-ended at a light", "playing pickleball", "carrying laundry upstairs", "reaching for a seatbelt", "landing from a jump", "moving a couch"), "ev_tell": ("Felt a pop", "Could not straighten for 2 days", "Chiro x4, short relief", "Cortisone helped 3 wks", "Tingling to the lateral calf", "Gives way on stairs", "HA starts at occiput", "Locks if sits too long", "Iced and rested a week", "Swells by evening"), "ev_worse": ("bending >10 min", "driving", "overhead", "stairs down", "prolonged sit", "cough/sneeze", "lying on R side", "looking over L shoulder", "squatting"),
    "ev_better": ("heat", "lying 90/90", "walking it off", "ice, Aleve", "arm on pillow", "nothing much"), "ev_night": ("wakes 1-2x", "fine", "can't lie R", "up at 3 a.m."), "ev_red": ("no B/B change, no wt loss, no night sweats", "5 D's and 3 N's neg", "Wells 0", "Canadian C-spine neg", "Ottawa ankle neg"), "ev_home": ("split level, 7 + 6 steps", "2nd floor walk-up", "1 level, ramp", "tub shower, no bars", "3 STE w/ L rail", "2 kids under 5"), "ev_work": ("full duty", "off x3 wk", "20 lb limit", "WFH, sits 9 h", "on feet 10 h", "light duty, seated only"), "ev_gait": ("antalgic R, short stance", "SPC in L hand, wrong side", "head fwd, round shoulders", "lat shift to R", "genu valgum B", "pes planus R>L", "stiff knee gait", "scap winging L", "WNL", "reduced arm swing"),
    "ev_rom": ("shld flex 118/170, abd 95", "ER 30, IR to L5", "L/S flex to mid shin, ext 25% w/ pain", "knee 8-104", "rot R 48 L 66", "DF -2 knee ext", "hip IR 12, flex 95", "SB R 50%", "lag 6 deg"), "ev_ef": ("capsular, firm", "empty", "springy block", "muscle guarding", "ER PROM 40 firm", "bony, ext -5", "flex 110 soft"), "ev_str": ("ER 3+/5, IR 4/5", "quad 4-/5", "glut med 3+/5 B", "EHL L 4/5", "DNF endurance 9 s", "heel raise x6 R, x22 L", "grip 48/71 lb (Jamar)", "mid trap 3/5", "hip ext 4-", "HHD quad 28 kg v 41"), "ev_test": ("Neer +", "Hawkins-Kennedy +", "Empty can +", "O'Brien neg", "Slump L +", "SLR 45 +", "Prone instability +", "Spurling A +", "Sharp-Purser neg", "Clarke's +", "Thessaly neg", "Windlass +", "Thompson neg", "FADIR +", "Scour +", "Thomas +", "Lachman 1A", "Flexion-rotation + R", "Ely +"),
    "ev_palp": ("TTP subscap, bicipital groove", "UPA L5 L, hypomobile", "suboccipitals, C2-3 R", "medial calc tubercle", "lateral retinaculum", "scar adhered distal 1/3", "GT tender"), "ev_neu": ("intact LT, 2+ throughout", "dec LT L S1, Achilles 1+", "C6 dec R, BR 1+", "no UMN signs", "monofilament 7/10"), "ev_om": ("QuickDASH 52.3", "Oswestry 44%", "NDI 19/50", "LEFS 33/80", "FOTO 41", "KOOS Jr 52.5", "TUG 16.2 s", "FABQ-PA 18", "PSFS 3.3", "HOOS Jr 49", "FAAM 61%", "Tinetti 19/28", "5xSTS 18.4", "PCS 27"), "ev_imp": ("subacromial pain syndrome", "lumbar radiculopathy, extension bias", "cervicogenic headache", "PFPS w/ hip weakness", "post-op stiffness", "plantar heel pain", "fall risk, multifactorial", "hip OA per CPG"), "ev_stage": ("subacute", "high irritability", "mod severity, low irritability", "wk 3 post-op", "chronic w/ yellow flags"),
    "ev_lim": ("reaching overhead", "sit tolerance", "stairs", "sleep", "driving > 20 min", "carrying groceries", "running"), "ev_goal": ("flex to 160 for shelf", "Oswestry < 20%", "stairs recip w/o rail", "sleep 6 h", "HEP indep", "LEFS >= 55", "lift 35# floor to waist x10", "rotation 65 to check blind spot", "TUG < 12", "SLS 20 s", "knee ext 0"), "ev_tx": ("97110 ther ex", "GH post glides gr III", "CPA L4-5 gr II-III", "MDT REIL 10x", "NMES quad 10/50 x 10 min", "gait trng w/ SPC", "cervical traction 18 lb", "patellar mobs", "IASTM calf", "TDN glute med", "97530 lifting", "kinesiotape", "SNAGs C1-2", "vaso 15 min low"),
    "hep": ("wall slides 2x15", "clamshells, green band 3x12", "prone press-up x10 q2h", "chin tucks 10 x 5 s", "quad sets 20x", "heel slides w/ strap 3x10", "towel stretch 3 x 30 s", "bridges 3x10", "step downs 6 in 2x8", "pendulums 2 min", "sidelying ER 2# 3x15", "tandem stance at sink 3x30s", "sit to stand no hands x12", "door pec stretch 30 s x4", "scaption 1 lb 2x10", "eccentric heel drops 3x15"), "pg_wk": ("5 post-op", "8", "12 s/p", "3"), "pg_att": ("9 of 10", "11/12, 1 cx", "6 visits", "100%"), "pg_quote": ("I can finally sleep on it", "stairs are still a bear", "about 60% better", "good days and bad days", "it quit popping"), "pg_sub": ("sleep is 6 h", "mowed the lawn, sore 1 day", "no more cane indoors", "puts on a coat without help", "still numb by the scar", "two near falls, none hit floor", "knee feels tight mornings", "driving again", "skips HEP on work days"),
    "pg_duty": ("light duty", "half days", "regular duty", "desk work"), "pg_m": ("Shoulder flexion", "Knee flexion", "Knee ext lag", "SLR", "Cervical rot R", "Ankle DF", "Girth mid-patella", "Hip abd"), "pg_v": ("95", "124 deg", "140", "4 deg", "0", "38.5 cm", "60", "12"), "pg_s": ("LEFS", "TUG", "6MWT", "30 s chair stand", "Oswestry", "QuickDASH", "SANE", "Berg"), "pg_n": ("31", "52", "9.8", "1120 ft", "14", "24%", "70", "46"), "pg_ex": ("leg press 90# 3x10", "Bodyblade 3x20 s", "TRX squat 2x12", "bike 8 min L3", "BOSU SLS 4x20s", "rows blue TB 3x15", "prone Y/T 1# 2x10", "sled push 45# x4", "Nustep 10 min", "shuttle jumps 2x15"), "pg_as": ("Gains are past MCID for LEFS", "Quad lag resolved", "Capsular tightness persists", "Plateau in flexion since last week", "Progressing per protocol", "Pain no longer limits", "Fear avoidance is lower"),
    "pg_cant": ("reach the second shelf", "kneel", "lift 40 lb", "descend stairs reciprocally", "jog", "stand a full shift"), "pg_ask": ("Continue", "8 more visits", "OK to start plyos?", "May we drop the brace", "Consider MUA if < 95 at 8 wk", "D/C next week w/ HEP"), "pl_rx": ("R26.89, M62.81", "Z74.09 reduced mobility", "M25.661", "R29.6 repeated falls", "M62.81 weakness"), "pl_hx": ("2 falls in 6 mo", "prior PT for other hip", "ICU stay, vent 4 d", "low vision, macular degeneration", "chemo x6, neuropathy"), "pl_plof": ("independent w/o device", "mod I with rollator", "active, line danced", "community ambulator, drove days"), "pl_now": ("CGA for 3 steps", "RW 120 ft, SBA", "min A tub transfer", "sit-stand needs both hands", "bed mob mod I", "cannot carry a plate", "rests every 50 ft"),
    "pl_base": ("Berg 37/56", "TUG 22.5 s w/ RW", "gait speed 0.61 m/s", "5TSTS 24 s", "Tinetti POMA 17", "ABC 48%", "2MWT 210 ft", "DGI 11/24", "SLS 2 s", "quad 3+/5 B"), "pl_why": ("Needs cueing for safe turns", "Program must be adjusted to BP", "Balance work is unsafe alone", "Post-op precautions limit self care", "Frequent change of load under supervision", "Caregiver training has not been done"), "pl_goal": ("Berg >= 46", "TUG <= 14 s w/o device", "walk 400 ft w/ SPC on grass", "up/down 12 steps, 1 rail, mod I", "5TSTS < 15", "floor recovery w/ SBA", "gait speed 0.9", "indep tub transfer w/ bench"), "pl_int": ("97112 neuro re-ed", "97116 gait", "97530", "97535 home mgmt", "97140 MT", "97150 group", "Otago", "vestibular adaptation"), "pl_pre": ("fall", "anterior hip x 6 wk", "cardiac, HR < 110", "PWB 50% RLE", "no BP L arm", "sternal", "none"),
    "pl_dc": ("Silver Sneakers", "HEP w/ spouse", "home, indep", "community tai chi"), "or_an": ("GETA", "spinal + adductor canal block", "general, interscalene", "MAC/local"), "or_dx": ("R full-thickness supraspinatus tear", "L medial meniscus bucket handle tear", "Severe OA R knee", "R ACL rupture", "L5-S1 HNP with radiculopathy", "Recurrent anterior instability L shoulder", "L hip femoroacetabular impingement", "Dupuytren contracture, ring"), "or_op": ("arthroscopic RCR, double row", "subacromial decompression", "partial medial meniscectomy", "R total knee arthroplasty", "ACLR, hamstring autograft", "L5-S1 microdiscectomy", "Bankart repair with remplissage", "Mumford distal clavicle excision", "labral repair, femoroplasty", "open biceps tenodesis"), "or_cpt": ("29827, 29826", "29881", "27447", "29888", "63030", "29806"),
    "or_imp": ("SwiveLock 4.75", "Persona CR fem 7", "FiberTak x3", "Endobutton CL 20", "PEEK interference 8x25", "Triathlon tib 4", "JuggerKnot", "poly 10 mm CR"), "or_ind": ("mechanical symptoms and a positive McMurray", "a cuff tear on MRI", "end-stage arthritis", "pivoting instability", "leg pain and EHL 4-/5", "three dislocations"), "or_ath": ("midfielder", "setter", "shortstop", "freshman sprinter"), "or_fail": ("PT, NSAIDs and two injections failed", "Six months of conservative care failed", "Risks incl. infection, DVT, stiffness, CRPS were reviewed", "Bracing did not help"), "or_find": ("18 x 12 mm crescent tear", "Goutallier 1", "grade 3 chondromalacia trochlea", "Outerbridge IV medial femoral condyle", "ACL empty notch", "biceps 60% frayed", "Hill-Sachs, non engaging", "extruded fragment under S1", "lateral compartment pristine", "ramp lesion stable to probe", "PCL intact"),
    "or_tech": ("Beach chair, arm in Spider", "Standard posterior viewing portal", "Midline incision, medial parapatellar approach used", "Distal cut 5 degrees valgus", "The footprint was abraded to bleeding bone", "Tunnel drilled at 10 o'clock through an AM portal", "Graft 8.5 mm passed and cycled 20 times at 30 degrees", "Gaps balanced in flexion and extension", "Two medial anchors, sutures bridged laterally", "METRx tube docked on L5 lamina", "Patella tracked centrally, no-thumb test", "Stab incision, needle localization", "Tibial slope 3 degrees"), "or_end": ("Stratafix, Dermabond, Aquacel", "3-0 nylon, sterile dressing, UltraSling", "Monocryl and Steri-Strips, Ace wrap", "Vicryl, staples, knee immobilizer"), "or_ebl": ("25 cc", "100 mL", "minimal"), "or_tt": ("47 min @ 250", "not used", "62 min, 300 mmHg"),
    "or_pp": ("sling 6 wk, pillow", "PROM only x 4 wk", "WBAT w/ walker", "brace 0-90 x 2 wk", "no active biceps 6 wk", "ER limit 30", "TTWB 20 lb", "no BLT x 6 wk", "knee ext 0 by wk 2", "ASA 81 bid x 30 d", "CPM none", "NMES quad early", "pendulums day 1"), "mi_exam": ("MRI RIGHT KNEE WITHOUT CONTRAST", "MR LUMBAR SPINE W/O", "MR ARTHROGRAM LEFT SHOULDER", "MRI CERVICAL SPINE W/O CONTRAST 72141", "MRI LEFT HIP 73721", "MR R ANKLE"), "mi_why": ("pain and locking", "radiating leg pain, weak EHL", "r/o labral tear", "arm numbness C6", "groin pain", "lateral instability", "limited abduction"), "mi_tech": ("Sag PD FS, cor T1, ax T2 FS at 1.5 T", "Multiplanar multisequence, 3T, no gad", "Sag T1/T2/STIR, axial T2 C2-T1", "12 mL dilute Gadavist intra-articular, ABER view"), "mi_tech2": ("Motion degrades axial images", "Diagnostic quality", "Dedicated knee coil", "Limited by habitus"),
    "mi_f": ("Horizontal tear of posterior horn medial meniscus reaching the inferior surface", "ACL, PCL, MCL and LCL intact", "Small Baker cyst 2.1 x 0.9 cm", "L4-L5: broad bulge, facet hypertrophy, moderate central stenosis, AP 8 mm", "L5-S1: left paracentral extrusion 7 mm contacts the S1 root", "Conus ends at L1", "Supraspinatus: high grade bursal tear, 9 mm", "SLAP type II", "C5-6 uncovertebral spurring, severe left foraminal narrowing", "Cord signal normal", "ATFL thick, chronic", "Modic 2 endplates L4-5", "Alpha angle 64", "Superolateral Hoffa pad edema", "Schmorl node T12", "Tarlov cyst S2, 11 mm", "No marrow replacing process"), "mi_inc": ("Incidental renal cyst 1.8 cm, Bosniak I", "Thyroid nodule 9 mm, US if not done", "Bone island, no follow-up", "Uterine fibroids"),
    "mi_imp": ("Medial meniscal tear, posterior horn", "Moderate central stenosis L4-5", "Left S1 nerve root contact", "High grade partial supraspinatus tear", "Severe L C5-6 foraminal stenosis", "Cam morphology with anterosuperior labral tear", "Chronic ATFL sprain"), "mi_imp2": ("Mild patellofemoral chondrosis", "No acute fracture", "Small effusion", "Degenerative disc disease, multilevel", "AC joint OA"), "uc_cc": ("ankle injury", "low back pain", "wrist pain after fall", "neck pain, MVC", "knee swelling", "shoulder pain"), "uc_how": ("rolled the L ankle off a step", "slipped and caught himself with one hand", "was T-boned, belted", "twisted the R knee", "tweaked the back lifting a keg", "landed on the shoulder"),
    "uc_hpi": ("Heard a snap", "Able to walk 4 steps", "Swelling within an hour", "Advil x1, no help", "Pain 8 of 10 with motion", "No head strike", "Airbags did not deploy", "Tingling in fingers, now gone"), "uc_neg": ("Denies LOC, saddle numbness, fever", "No numbness or weakness", "No CP, SOB, calf pain", "No hematuria"), "uc_vs": ("BP 134/82", "HR 78", "T 98.2 F", "SpO2 99% RA", "RR 16", "Wt 182 lb", "BMI 27.4", "pain 6/10"), "uc_pe": ("lat malleolus TTP, ATFL tender", "anatomic snuffbox nontender", "NV intact, cap refill < 2 s", "midline C-spine nontender, NEXUS neg", "SLR neg B", "effusion 2+, Lachman guarded", "AC step-off none", "ant drawer 1+", "spasm paraspinals R", "Finkelstein neg", "skin closed, ecchymosis", "gait limps"),
    "uc_xr": ("3v ankle neg for fx", "wrist: nondisplaced buckle", "LS 2v: no acute", "knee: effusion, no fx", "C-spine 3v straightened", "shoulder: Y view located"), "uc_mdm": ("Ottawa rules met", "low suspicion cauda equina", "likely strain, no red flags", "r/o occult scaphoid"), "uc_dx": ("S93.401A ankle sprain R", "M54.50 LBP", "S13.4XXA whiplash", "S83.91XA", "S63.501A", "S43.401A"), "uc_tx": ("Aircast", "crutches, WBAT", "Toradol 30 mg IM", "thumb spica", "RICE", "Ace 4 in", "Lidoderm", "sling"), "uc_rx": ("cyclobenzaprine 5 mg #15", "meloxicam 15 #14", "Medrol Dosepak", "none", "Naprosyn 500 #20"), "uc_dc": ("Return for numb groin or bladder trouble", "Repeat films 10-14 d if tender", "Alphabet ROM from day 3", "Ice 20 on 40 off", "No driving on Flexeril", "Wean crutches as able"),
    "pv_cc": ("BP check", "knees", "diabetes", "shoulder not better", "back pain again", "balance", "med refills", "tired"), "pv_hpi": ("home BPs 130s/70s", "sugars 110-150 fasting", "knee pain worse on stairs, Voltaren helps", "stumbles on rugs, no falls", "back flares q few months", "can't lift arm to comb hair", "sleeps poorly, snores", "walks 15 min then stops"), "pv_soc": ("Never smoker, wine 2/wk", "Quit tobacco, 20 pk yr", "Vapes", "No EtOH"), "pv_hm": ("flu shot given", "Shingrix #2 due", "PHQ-9 4", "A1c due", "Prevnar 20 done", "AAA screen n/a"), "pv_pe": ("NAD", "RRR, no m/r/g", "CTAB", "trace edema B", "crepitus B knees, no effusion", "monofilament 8/10 R", "abd soft", "Get Up and Go 14 s", "no tremor"), "pv_lab": ("A1c 7.1", "LDL 88", "eGFR 62", "K 4.3", "TSH 2.9", "B12 310", "Vit D 22", "uric acid 7.9", "CBC wnl"),
    "pv_ap": ("HTN", "DM2", "HLD", "obesity", "insomnia", "hypothyroid"), "pv_pl": ("cont lisinopril 20", "up metformin to 1000 bid", "start Crestor 10", "sleep study", "no change", "recheck 3 mo", "DASH diet", "Tylenol 1 g TID prn", "weight watchers", "x-ray both knees standing"), "pv_ms": ("Knee OA M17.0", "Chronic LBP M54.50", "Gait imbalance R26.81", "Adhesive capsulitis M75.01", "Neck pain M54.2"), "od_proc": ("REF104 PHYSICAL THERAPY", "Amb ref to PT (Ortho)", "97161-97163 eval, treat", "AMB REFERRAL PELVIC PT", "PT vestibular"), "od_class": ("External", "Internal", "Outgoing"), "od_prio": ("Routine", "Urgent (48 h)", "Within 2 wks"), "od_mod": ("per therapist", "e-stim", "US", "traction", "moist heat", "iontophoresis w/ dexamethasone 4 mg/mL"), "od_wb": ("WBAT", "NWB LLE x 6 wk", "PWB 25%", "no restriction", "TTWB R"),
    "od_com": ("Follow attached protocol", "Phase II cuff repair", "HEP and d/c", "Please send POC for signature", "No passive ER > 20", "Needs English/Spanish handouts"), "vb_net": ("INN", "OON, no benefits", "in network tier 1", "par"), "vb_ded": ("$1,500", "$500/$1000 fam", "0", "$3,200 HDHP"), "vb_met": ("$412.18", "met", "$0", "960.50"), "vb_oop": ("$4,000, met 2110", "$6,750", "no max"), "vb_cp": ("$40", "$25", "$60 spec", "0"), "vb_co": ("20% after ded", "80/20", "none", "100%"), "vb_lim": ("30 combined PT/OT/ST per cal yr", "60 days per condition", "20 hard max", "med nec", "none but $2,410 KX threshold"), "vb_used": ("4", "0", "11", "unk, claims pending"), "vb_rule": ("Needs MD script within 30 d", "1 eval per 180 d", "No dry needling 20560", "Max 4 units/day", "PTA ok w/ CQ", "Telehealth covered", "Must bill GP", "MPPR applies"),
    "vb_auth": ("not req first 12", "yes after eval, via eviCore", "yes, Cohere portal", "NO per rep", "required, Carelon", "none w/ referral"), "vb_codes": ("97110 97140 97530", "97161-3", "97112, 97014/G0283", "20561"), "vb_ans": ("covered", "all ok but 97010 bundled", "valid and billable", "exclusion"), "vb_ans2": ("no pre-ex", "recorded line", "rep unsure re orthotics L3000", "timely filing 90 d"), "al_svc": ("outpatient physical therapy", "eight PT visits", "continued PT, 97110 and 97140", "re-evaluation and 12 visits", "therapy after knee surgery"), "al_units": ("12 visits", "8 visits, 32 units", "one evaluation plus 6 visits", "24 units"), "al_codes": ("97110, 97112, 97140", "97161 and 97530", "97110-GP x 16", "97116, 97530"),
    "al_note": ("Unused visits do not roll over", "Treatment must match the plan of care", "This is not a promise of payment", "Visits past 4 units a day are not covered", "Evaluations do not count", "The place of service is 11"), "al_cost": ("Your copay is $35", "A 20% coinsurance applies", "No cost share after the deductible", "You owe nothing in network"), "al_legal": ("Payment depends on eligibility on the date of service", "Benefits are subject to plan limits", "Keep this letter for your records", "You may ask for our criteria free of charge"), "dn_what": ("We cannot approve it", "We approve 4 of 12 visits", "Coverage ends after visit 10", "It is not medically necessary under your plan"),
    "dn_why": ("The notes do not show measurable gains", "Range of motion is the same as last month", "A home program would be enough", "Goals are not objective", "The plan of care is not signed", "Maintenance care is excluded", "You have used 30 of 30 visits", "No records came within 5 days"), "dn_saw": ("We read the progress note", "Your therapist's evaluation was reviewed", "The file held a daily note", "The peer reviewer saw the plan of care"), "dn_crit": ("Criteria: MCG 28th ed., Musculoskeletal Rehab", "InterQual Outpatient Rehab 2025", "Carelon guideline OR-PT", "LCD L33631", "Policy CG-REHAB-04"), "dn_spec": ("physical medicine", "family practice", "orthopedics", "internal medicine"), "dn_p2p": ("Your doctor can ask for a peer-to-peer", "A clinician may talk to our reviewer", "For reconsideration call"),
    "dn_right": ("You have 180 days", "Ask for a fast appeal if waiting harms you", "You can send more facts", "Someone may act for you with form AOR-1696", "Benefits go on if you ask within 10 days"), "dn_ext": ("An independent review is free", "State fair hearing is open to Medicaid members", "ERISA 502(a) rights apply", "Language help is free"), "hx_dose": ("2x/day, hold 5 s", "3 x 10 daily", "every other day", "10 reps, 3 sets, slow", "30 s x 3 each side", "AM and PM", "to mild stretch, no pain > 3"), "hh_tip": ("Cold pack 12 min when done", "Stop if pain goes past the knee", "Breathe out on the effort", "Use the counter for balance", "Keep shoulder blades down", "Red band, move up to green when easy"),
    "hh_call": ("running 10 min late", "calf sore after lunges", "wants to move to mornings", "balance due $80", "lost the band", "knee swollen since last visit", "asked about dry needling", "has new script", "cancelled, flu"), "hh_adv": ("drop to 2 sets", "skip squats 48 h, ice", "come in early", "see MD if calf is hot", "heat before, ice after", "wear the brace on stairs"), "hh_ins": ("4 visits left", "needs updated POC", "approved 8 more", "denied, P2P offered", "copay went to $50"), "iq_prob": ("right knee hurts", "low back + left leg", "Frozen shoulder??", "dizzy when I get up", "neck pain from desk", "hip surgery rehab", "ankle keeps rolling"), "iq_how": ("slipped on ice", "not sure, gradual", "car wreck", "gardening", "lifting my toddler", "softball"), "iq_bad": ("stairs", "getting in the car", "sleeping", "putting on socks", "reaching back", "long drives", "doing dishes"),
    "iq_n": ("3", "6", "8", "10!!"), "iq_feel": ("sharp", "dull ache", "burning", "pins + needles", "throbbing", "tight"), "iq_sx": ("appendix", "C-section", "left knee scope", "gallbladder", "hernia", "carpal tunnel"), "iq_cond": ("high blood pressure", "diabetes", "thyroid", "bad heartburn", "Arthritis", "anxiety", "kidney stones", "Bell's palsy once"), "iq_med": ("blood pressure pill", "metformin", "Tylenol", "birth control", "fish oil", "Advil 2-3/day", "Zoloft"), "iq_fall": ("0", "1, in shower", "2 or 3", "none"), "iq_smoke": ("no", "quit", "1/2 pack", "vape"), "iq_ex": ("walk dog 30 min", "none lately", "Peloton 3x", "Zumba"), "iq_goal": ("hike again", "play on the floor w/ grandkids", "go back to my job", "no more pain pills", "run a 5K", "sleep all night"),
    "iq_more": ("I don't like needles", "Please use the treadmill", "prefer a female therapist", "hard of hearing L", "late shift, call after 2", "n/a"),
}  # fmt: skip

"""Notes used while tuning redaction: what a clinic writes into its own charts."""

from __future__ import annotations

from evals.redaction.wording import in_every_wording

_PAPERS: tuple[str, ...] = (
    # evaluation: a template half filled in, capitals in telegraph style, typed in a hurry
    """<<[FACILITY:facility]
{Physical Therapy Initial Evaluation}

Patient Name: [NAME:last_first]          DOB: [DATE:dob]          Gender: ____
Date of Service: [DATE:date1]          Onset Date: [DATE:date2]          Surgery Date: ____
Referring: [PROVIDER:provider_full], MD          PCP: Dr. [PROVIDER:colleague_last]
Insurance 1: {~payer} ([MEMBER_ID:member])          Insurance 2: ____
Medical Dx: {~icd}          Treating Dx: {~icd}

SUBJECTIVE
Chief Complaint: {~ev_cc}
HPI: Pt is a {~age} with {~ev_cc} since [DATE:date2]. {~ev_mo}. Saw Dr. [PROVIDER:provider_last] on [DATE:short3], given {~med}. {~ev_im}.
PMH: {~hx}, {~hx}          PSH: ____          Allergies: {~al}
Medications: {~med}, {~med}, see list
Occupation: {~job}, [EMPLOYER:employer]          Hobbies: ____
Lives with: wife [RELATIVE:relative_first]          Home: {~ev_hm}
Pain now {~pn}     best {~pn}     worst {~pn}
PLOF: {~ev_pl}          Patient goal: "{~ev_pg}"
OBJECTIVE
Posture: {~ev_po}          Gait: {~ev_ga}
AROM: {~rom}; {~rom}          PROM: ____
MMT: {~mmt}; {~mmt}
Palpation: {~ev_pa}
Special Tests: {~spt}; {~spt}; {~spt}
Neuro: {~neu}          Outcome Tool: {~out}
ASSESSMENT
Mr. [NAME:last] presents with {~ev_as}. {~ev_as2}. Rehab potential: {~pot}
PLAN
{~freq} for {~tx}, {~tx}, {~tx}. HEP issued: {~hep}
Electronically signed by [PROVIDER:therapist_full], PT, DPT (Lic# [LICENCE:licence]) on [DATE:sent1] at 4:58 PM||{PT EVAL}     [FACILITY:FACILITY]     [DATE:DATE1]
[NAME:FULL]     DOB [DATE:DOB]     MR# [MRN:MRN]     MD: [PROVIDER:PROVIDER_LAST]     THERAPIST: [PROVIDER:THERAPIST_FULL]
HX: {~AGE}, C/O {~EV_CC} SINCE [DATE:SHORT2]. {~EV_MO}. {~EV_IM}. LIVES W/ DAUGHTER [RELATIVE:KIN_FIRST], {~EV_HM}. WORKS {~JOB} AT [EMPLOYER:EMPLOYER]. PMH {~HX}, {~HX}. RX {~MED}, {~MED}. {NKDA}.
PAIN {~PN} AT REST, {~PN} W/ ACTIVITY.
OBJ: {~EV_GA}. {~ROM}. {~ROM}. {~MMT}. {~SPT}, {~SPT}. {~NEU}. {~EV_PA}.
{~OUT}.
ASSMT: [NAME:LAST] HAS {~EV_AS}. {~EV_AS2}. POTENTIAL {~POT}.
PLAN: {~FREQ}. {~TX}, {~TX}, {~TX}. HEP {~HEP}. PT AGREES W/ POC. SON [RELATIVE:KIN2_FIRST] WILL DRIVE. DAUGHTER CELL [PHONE:PHONE2].
LTG 6 WKS: {~GOAL}; {~GOAL}.
[PROVIDER:THERAPIST_FIRST] [PROVIDER:THERAPIST_LAST], PT     [DATE:SENT1]||eval [DATE:short1]     [NAME:first] [NAME:last]     [DATE:dob]     {~payer}, no auth needed
s: {~age}, {~job} @ [EMPLOYER:employer]. mva [DATE:short2], was driving, rear ended at a light, tag [VEHICLE:plate], other driver [OTHER:other_full], claim [ACCOUNT:claim]. went to [FACILITY:hospital] by ambulance, {~ev_im}. c/o {~ev_cc}. {~ev_mo}. {~ev_mo}. attorney [OTHER:officer_full] [PHONE:phone3]
pain {~pn}, worst {~pn}. takes {~med}, {~med}. pmh {~hx}. wants to "{~ev_pg}"
husband [RELATIVE:relative_first] doing the {~ev_ch} for now. per [RELATIVE:relative_first] she was {~ev_pl} before
o: {~ev_po}. {~rom}, {~rom}. {~mmt}. {~spt}. {~spt}. {~neu}. ttp {~ev_pa}. {~out}
a: {~ev_as}. {~ev_as2}. pot {~pot}
p: {~freq}. did {~tx}, {~tx} today. hep {~hep}. ref dr [PROVIDER:provider_last] [FACILITY:facility2] [PHONE:pphone]
[PROVIDER:therapist_last] dpt>>
""",
    # daily note: timed lines, a clipboard scrawl, copied forward
    """<<{Daily Treatment Note}          Visit {~dn_n}
[NAME:full]          [DATE:dob]          DOS [DATE:date1]          Arrived 9:02   Left 9:57
Precautions: {~prec}          Auth [ACCOUNT:request] thru [DATE:date2]
S  [NAME:first] states {~dn_s}. {~dn_s2}. Pain {~pn}.
O  {~rom}. {~mmt}.
   {97110} Ther Ex       {24} min   {~ex}, {~ex}, {~ex}, {~ex}
   {97140} Manual         {12} min   {~man}, {~man}
   {97112} Neuro Re-ed   {9} min    {~nm}
   {G0283} E-stim         {10} min   {~mod}
   Total timed {45}          Total {55}
   Exercises supervised by [PROVIDER:tech_full], PTA
A  {~dn_a}. {~dn_a}. Needs skilled PT for {~dn_sk}.
P  {~dn_p}. Sees Dr. [PROVIDER:provider_last] [DATE:short3]. Next visit [DATE:short4] w/ [PROVIDER:therapist_first].
[PROVIDER:therapist_full], PT   [LICENCE:licence]||[DATE:short1]   [NAME:last_f]   #{~dn_n}
"{~dn_q}"  {~pn}.  {~dn_s2}.  Wife [RELATIVE:relative_first] in lobby, says {~dn_w}.
{~mod}.  {~man}.  {~ex}.  {~ex}.  {~ex}.  {~nm}.
{~rom} after.  tol {~dn_t}.  {~dn_a}.
Cont.  {~dn_p}.  [PROVIDER:therapist_last], PT
[DATE:short2]   [NAME:last]   #{~dn_n}
15 min late, had to pick up grandson at [SCHOOL:school].  {~dn_s}.  {~pn}.  {~man}.  {~ex}.  {~ex}.  {~dn_a}.
Call [FACILITY:facility2] re {~dn_cl}.  [PROVIDER:therapist_last], PT
[DATE:short3]   [NAME:last] CX, [RELATIVE:kin_first] (dtr) called, {~dn_cx}.  [PROVIDER:tech_first]||[FACILITY:facility]     {SOAP NOTE}     Patient: [NAME:full]     MRN: [MRN:mrn]     Birth Date: [DATE:dob]
Date: [DATE:date3]     Provider: [PROVIDER:colleague_full], PT (covering for [PROVIDER:therapist_full])
{Subjective}: Patient reports {~dn_s}. {~dn_s2}. (carried over from [DATE:date2]) Patient reports {~dn_s}. Patient lives with husband [RELATIVE:relative_full] and works at [EMPLOYER:employer].
{Objective}: {~rom}. {~rom}. {~mmt}. {~spt}. Patient performed {~ex}, {~ex}, {~ex} and {~nm}. {~man}. {~mod}.
{Assessment}: Patient tolerated treatment {~dn_t}. {~dn_a}. {~dn_a}. Ms. [NAME:last] continues to benefit from skilled physical therapy for {~dn_sk}.
{Plan}: Continue per plan of care dated [DATE:date1]. {~dn_p}.
Copied forward from note of [DATE:date2] by [PROVIDER:therapist_full], PT. Reviewed and edited [DATE:sent4] 17:46 [PROVIDER:colleague_full].>>
""",
    # progress report: for Medicare, a letter before an appointment, then and now
    """<<{PROGRESS REPORT (10th visit)}
Provider: [FACILITY:facility], NPI [NPI:npi]
Beneficiary: [NAME:full]          MBI: [MEMBER_ID:member]          DOB: [DATE:dob]
SOC Date: [DATE:date1]          Reporting Period: [DATE:date2] to [DATE:date3]          Visits this period: {10}
Dx: {~icd}          Physician: [PROVIDER:provider_full], DO
{Status at start of period}: {~rom}; {~mmt}; {~out}
{Status now}: {~rom}; {~mmt}; {~out}
Goal 1  {~goal}          {~gs}
Goal 2  {~goal}          {~gs}
Goal 3  {~goal}          {~gs}
Justification: Mrs. [NAME:last] is [AGE:old_age] y/o with {~hx} and {~hx}, which {~pr_sl}. {~pr_ju}. Without skilled care {~pr_wo}. Caregiver, niece [RELATIVE:kin_full], {~pr_cg}.
Plan: {~freq}, add {~tx}. Anticipated D/C [DATE:date4].
[PROVIDER:therapist_full], PT, GCS          [DATE:sent3]          KX modifier: {Y}||[FACILITY:facility]     [ADDRESS:street2], [CITY:city2], [-:state] [ZIP:zip2]     ph [PHONE:pphone]     fx [PHONE:pfax]

[DATE:sent1]

Dr. [PROVIDER:provider_full]
[FACILITY:facility2]

Re: [NAME:first] [NAME:last], [DATE:dob]

Dear Dr. [PROVIDER:provider_last]:

You are seeing [NAME:first] this [-:weekday], so here is where we stand. She has had {~pr_vs} since [DATE:spoken2] for {~icd}. {~pr_gd}. {~pr_gd}. What is still hard: {~pr_hd}. On exam today {~rom}, {~mmt}, and {~spt}. Her {~out}.

I would ask you to consider {~pr_ak}. She is also asking about {~pr_qu}, and I told her that is for you to say. She goes back to [EMPLOYER:employer] on [DATE:spoken4] either way. Her mother [RELATIVE:kin_first] will be with her.

If you agree, I would continue {~freq} with {~tx} and {~tx}. Please call me at [PHONE:phone_ext] with any changes.

Best,
[PROVIDER:therapist_first] [PROVIDER:therapist_last], PT, OCS||re-eval     [NAME:last], [NAME:first]     dob [DATE:dob]     [DATE:date4]     visit {~dn_n}     [PROVIDER:therapist_last]
                     [DATE:short1]                    [DATE:short4]
pain                 {~pn}                    {~pn}
flex                 {~pr_d1}                    {~pr_d2}
ext                  {~pr_e1}                    {~pr_e2}
strength             {~pr_m1}                    {~pr_m2}
function             {~pr_f1}                    {~pr_f2}
pt says {~dn_s}, still can't {~pr_cn}. back at [EMPLOYER:employer] {~pr_wk}
goals: {~goal} {~gs}; {~goal} {~gs}
missed [DATE:short2], [DATE:short3] (son [RELATIVE:kin_first] sick)
{~pr_ju}. rec {~freq}. {~payer} needs new auth after [DATE:date5], [MEMBER_ID:member], send to [OTHER:clerk_first] at [PHONE:pfax]>>
""",
    # plan of care: a form to certify, recertification by e-signature, short within a chart
    """<<{PLAN OF CARE / CERTIFICATION OF MEDICAL NECESSITY}
1. Patient's Last Name  [NAME:last]     First  [NAME:first]     MI  __
2. Provider No.  [NPI:npi]     3. HICN/ID  [MEMBER_ID:member]     4. Birthdate  [DATE:dob]
5. Medical Record No.  [MRN:mrn]     6. Onset  [DATE:date1]     7. SOC  [DATE:date2]
8. Primary Dx  {~icd}     9. Treatment Dx  {~icd}
10. Functional limitation at start of care: {~pc_fl}; {~pc_fl}
11. Plan of treatment: {~tx}, {~tx}, {~tx}, {~man}
12. Short term goals: {~goal}; {~goal}
    Long term goals: {~goal}; {~goal}
13. Frequency/Duration: {~freq}     14. Rehab potential: {~pot}
15. Prior treatment: {~pc_pt}     16. Precautions: {~prec}
17. Signature  [PROVIDER:therapist_full], PT     Date  [DATE:date2]
I certify the need for these services from [DATE:date3] through [DATE:date4].
18. Physician  [PROVIDER:provider_full], MD     ____________________     Date ________
Please return by fax to [PHONE:pfax], attn [PROVIDER:tech_first]||[DATE:sent1] 12:09 PM     {Document ready for your signature}
From: [FACILITY:facility] <[EMAIL:other_email]>
To: [PROVIDER:provider_full], NP
Open: [URL:url]     (expires in {14} days)

{Recertification of the therapy plan of care}
Patient [NAME:full] (born [DATE:dob]), {~payer}, [MEMBER_ID:member]
Certification period: [DATE:date2] to [DATE:date3]
Seen {~pr_vs} to date. {~pr_gd}. Remaining deficits: {~pc_fl}; {~pc_fl}. {~out}.
Goals: {~goal}, {~goal}.
Interventions: {~tx}, {~tx}, {~tx}.
Amount: {~freq}. Mr. [NAME:last] and his wife [RELATIVE:relative_first] took part in setting these goals.
Changes requested by the signer: ____________________

Signed [PROVIDER:provider_full], NP, NPI [NPI:npi], [DATE:sent3] 7:41 PM from [IP:ip]
Audit: sent by [PROVIDER:therapist_full] [DATE:short1]; viewed [DATE:short2] by [OTHER:clerk_full]; signed [DATE:short3]||[NAME:full]   poc   [DATE:date1]
dx {~icd}, {~pc_pt}. md [PROVIDER:provider_last] ([FACILITY:facility2])
problems 1 {~pc_fl}  2 {~pc_fl}  3 {~pn} pain
stg 3 wk: {~goal}. {~goal}.
ltg 8 wk: {~goal}. return to {~job} at [EMPLOYER:employer], full duty.
tx: {~tx}, {~tx}, {~man}, {~nm}, {~mod} prn
{~freq}. pot {~pot}. {~prec}
reviewed w/ [NAME:first] + mom [RELATIVE:kin_full], both agree. lives at [ADDRESS:street], too far for 3x
sent to dr [PROVIDER:provider_last] [DATE:short2], 2nd req [DATE:short3], recieved signed copy [DATE:short4], scanned [PROVIDER:tech_first]
d/c when goals met or plateau. [PROVIDER:therapist_full] mpt, lic [LICENCE:licence]>>
""",
    # discharge: in headings, in capitals, after the patient stopped coming
    """<<[FACILITY:facility]          {Discharge Summary}
Patient          [NAME:full]
Date of birth    [DATE:dob]
Referred by      [PROVIDER:provider_full], MD, [FACILITY:facility2]
Diagnosis        {~icd}
First visit      [DATE:date1]          Last visit  [DATE:date2]          Attended {~ds_at}

Course of care. [NAME:first] was seen after {~ds_op} done by Dr. [PROVIDER:provider_last] on [DATE:date3] at [FACILITY:hospital]. Treatment consisted of {~tx}, {~tx} and {~man}. {~ds_cr}. {~ds_cr}.
Findings at discharge. {~rom}. {~rom}. {~mmt}. {~out}.
Goals. {~goal} - {~gs}. {~goal} - {~gs}. {~goal} - {~gs}.
Reason for discharge. {~ds_rs}.
Recommendations. {~ds_rc}; {~ds_rc}. Home program reviewed with Ms. [NAME:last] and her sister [RELATIVE:kin_full], both understood.

[PROVIDER:therapist_full], PT, DPT, CSCS          [DATE:sent2]          License [LICENCE:licence]||{DISCHARGE}   [NAME:LAST_FIRST]   ACCT [ACCOUNT:ACCOUNT]   [DATE:DOB]   DC DATE [DATE:DATE2]
PAYER {~PAYER}   ID [MEMBER_ID:MEMBER]   GRP [GROUP:GROUP]   PHYS [PROVIDER:PROVIDER_FULL]   PT [PROVIDER:THERAPIST_FULL]
DX {~ICD}.  {~DS_AT}.
INITIAL [DATE:DATE1]: {~PR_D1} FLEX, {~PR_M1}, {~PR_F1}.
FINAL: {~PR_D2} FLEX, {~PR_M2}, {~PR_F2}.
{~DS_CR}.  {~DS_RS}.  [NAME:FIRST] RETURNED TO [EMPLOYER:EMPLOYER] [DATE:SHORT3] AS {~JOB}.
INSTR: {~HEP}; {~DS_RC}.  COPY TO DR [PROVIDER:PROVIDER_LAST] [PHONE:PFAX] AND CASE MGR [OTHER:OFFICER_FULL] [PHONE:PHONE3].
[PROVIDER:THERAPIST_LAST], PT   [DATE:SENT2]||{Administrative discharge} (patient not present)
Patient: [NAME:middle]     DOB: [DATE:dob]     Phone: [PHONE:phone]     Therapist: [PROVIDER:therapist_full]
[NAME:first] was last seen on [DATE:date1] for visit {~dn_n}. {~ds_ns}. Messages were left on [DATE:short2] and [DATE:short3]; on [DATE:short4] I reached her roommate, [OTHER:other_first], who said {~ds_ex}. A letter went to [ADDRESS:street], [CITY:city], [-:state] [ZIP:zip] on [DATE:spoken5] and came back.
As of the last visit: {~rom}, {~mmt}, {~pn}. {~goal}: {~gs}. Current status is not known.
Because there has been no contact in 30 days, the episode for {~icd} is closed under our policy. Mrs. [NAME:last] may return with a new order from Dr. [PROVIDER:provider_last]. {~payer} authorization [ACCOUNT:request] has {~ds_lf} unused.
Dictated [DATE:sent1] by [PROVIDER:therapist_full], PT; typed by [PROVIDER:tech_full]>>
""",
    # export of a chart: face sheet in capitals, summary of care, list of encounters in capitals
    """<<{FACE SHEET}     PRINTED [DATE:SENT1] 08:14     BY [PROVIDER:TECH_LAST]     PAGE {1} OF {3}
[FACILITY:FACILITY]     [ADDRESS:STREET2]     [CITY:CITY2] [-:STATE] [ZIP:ZIP2]     [PHONE:PPHONE]
CHART NO   [MRN:MRN]          ACCT TYPE  {COMMERCIAL}          STATUS  {ACTIVE}
NAME       [NAME:LAST], [NAME:FIRST]          SEX F          DOB  [DATE:DOB]          SSN  [SSN:SSN]
ADDRESS    [ADDRESS:STREET]          CITY  [CITY:CITY]          ZIP  [ZIP:ZIP]
HOME PH    [PHONE:PHONE]          WORK PH  [PHONE:PHONE3]          EMAIL  [EMAIL:EMAIL]
EMPLOYER   [EMPLOYER:EMPLOYER]          OCCUPATION  {~JOB}
EMERGENCY  [RELATIVE:RELATIVE_FULL]          REL  {SPOUSE}          PH  [PHONE:PHONE2]
GUARANTOR  [NAME:FULL]          DL#  [LICENCE:DL]
INS 1      {~PAYER}     ID [MEMBER_ID:MEMBER]     GRP [GROUP:GROUP]     INSURED [RELATIVE:RELATIVE_FULL]     DOB [DATE:HOLDER_BORN]
INS 2      NONE ON FILE
REF PHYS   [PROVIDER:PROVIDER_FULL]     NPI [NPI:NPI]     LAST SEEN [DATE:DATE2]
DX 1       {~ICD}          DX 2  {~ICD}
ALLERGIES  {~AL}          ALERTS  {~PREC}
CASE       [ACCOUNT:ICN]     OPENED [DATE:DATE3]     PT [PROVIDER:THERAPIST_FULL]     VISITS {~DS_AT}||{Patient Summary} (exported [DATE:sent1])
Name: [NAME:first] [NAME:last]     Preferred: [NAME:called]     DOB: [DATE:dob]     Legal sex: {M}     ID: [MRN:mrn]
Contact: [ADDRESS:street], [CITY:city], [-:state] [ZIP:zip4]; [PHONE:phone] (mobile); [EMAIL:email]
Care team: [PROVIDER:provider_full], MD (orders); [PROVIDER:therapist_full], PT (lead); [PROVIDER:colleague_full], PTA
Next of kin: [RELATIVE:kin_full], son, [PHONE:phone2]
Coverage: {~payer} / [MEMBER_ID:member] / effective [DATE:date1] / termed: -

{Problems}
  {~icd}     noted [DATE:date2]     active
  {~hx}     noted [DATE:date3]     active
  {~hx}     resolved
{Medications}
  {~med}; {~med}; {~med}
{Allergies}
  {~al}
{Procedures}
  {~ds_op}, [DATE:date4], [PROVIDER:provider_full], [FACILITY:hospital]
{Results}
  {~ev_im}
{Vitals} ([DATE:date5])
  BP {~bp}   HR {72}   Wt {184 lb}
{Notes}
  [DATE:date5]  PT treatment  [PROVIDER:therapist_full]  "{~dn_s2}. {~dn_a}. [NAME:first] will {~dn_hw}."
  [DATE:date6]  Phone  [PROVIDER:tech_full]  "son [RELATIVE:kin_first] moved the appt, {~dn_cx}"
{Implants}
  {~mk}, serial [DEVICE:device]||{ENCOUNTER HISTORY}     PATIENT: [NAME:FULL] ([MRN:MRN])     DOB: [DATE:DOB]     FILTER: ALL
DATE          TYPE              PROVIDER               DX / COMMENT
[DATE:DATE1]     {PT EVAL 97162}     [PROVIDER:THERAPIST_LAST]     {~ICD}
[DATE:DATE2]     {PT TX}             [PROVIDER:COLLEAGUE_LAST]     {~DN_S2}
[DATE:DATE3]     {PT TX}             [PROVIDER:THERAPIST_LAST]     {~DN_A}
[DATE:DATE4]     {NO SHOW}           -                 LM FOR [NAME:FIRST], HUSBAND [RELATIVE:RELATIVE_FIRST] WILL TELL HER
[DATE:DATE5]     {PT RE-EVAL 97164}  [PROVIDER:THERAPIST_LAST]     {~OUT}
ORDERS:  {~FREQ}, [PROVIDER:PROVIDER_FULL] MD, [FACILITY:FACILITY2], RECEIVED [DATE:SENT1]
AUTH:    {~PAYER}  [ACCOUNT:REQUEST]  {12} VISITS  EXP [DATE:DATE6]
COMM:    [DATE:SHORT2] [PROVIDER:TECH_FIRST]: PT [NAME:LAST] REQUESTS RECORDS SENT TO ATTY [OTHER:OTHER_FULL] FAX [PHONE:PFAX]
COMM:    [DATE:SHORT3] [PROVIDER:TECH_FIRST]: SPOKE W/ [OTHER:CLERK_FULL] AT CARRIER, CLAIM [ACCOUNT:CLAIM], {~WS_CR}
SCANS:   ID CARD, RX, {~IM_NM} REPORT [DATE:DATE2]
USER [PROVIDER:TECH_LAST] IP [IP:IP] [DATE:SENT2] 16:20>>
""",
    # status for work: a form with boxes, a letter, a slip for class
    """<<{WORK STATUS REPORT}          [FACILITY:facility]          Date [DATE:date1]
Employee: [NAME:full]          SSN: [SSN:ssn]          D.O.B. [DATE:dob]
Employer: [EMPLOYER:employer]          Attn: [OTHER:other_full]          Fax [PHONE:pfax]
Date of injury: [DATE:date2]          Claim no. [ACCOUNT:claim]          Carrier: {~carrier}
Diagnosis: {~icd}          Next exam: [DATE:date3], Dr. [PROVIDER:provider_last]
( ) Full duty     (X) Modified duty     ( ) Off work          effective [DATE:date4] to [DATE:date5]
Lifting: {~ws_li}          Push/pull: {~ws_pu}
Standing: {~ws_st}          Sitting: ____          Overhead: {~ws_ov}
Other: {~ws_ot}; {~ws_ot}
Comments: Mr. [NAME:last] {~ws_cm}. Therapy {~freq}.
Completed by [PROVIDER:therapist_full], PT          Authorized by [PROVIDER:provider_full], MD
Copy given to employee: {Y}          Copy to adjuster [OTHER:officer_first] [OTHER:officer_last]: {Y}||[FACILITY:facility]
[ADDRESS:box], [CITY:city2], [-:state] [ZIP:zip2]

[DATE:sent1]

To whom it may concern,

[NAME:first] [NAME:last] (DOB [DATE:dob]) is under my care for {~ws_wh}. From [DATE:spoken2] until she is seen again on [DATE:spoken3] she should not {~ws_no} or {~ws_no}. She may {~ws_my}. She will need to leave work by 3 PM on therapy days, {~freq}.

I have spoken with her supervisor at [EMPLOYER:employer], Ms. [OTHER:other_last], who says {~ws_sp}. Ms. [NAME:last] also drives for [EMPLOYER:employer2] on weekends, and the same limits hold there.

Dr. [PROVIDER:provider_full] at [FACILITY:facility2] has seen this letter. Questions may be directed to me at [PHONE:pphone].

Sincerely,
[PROVIDER:therapist_full], PT||pt: [NAME:full]     [DATE:date1]
please excuse from {PE} / {practice} at [SCHOOL:school]  [DATE:short1] thru [DATE:short2]
reason: {~ws_wh}
ok to: {~ws_my}
not ok: {~ws_no}, {~ws_no}
seen here today 2:15-3:10, mom [RELATIVE:kin_first] drove
coach [OTHER:other_last] can call w/ ?s [PHONE:pphone], nurse [OTHER:clerk_first] has copy
[PROVIDER:therapist_last], dpt - [FACILITY:facility] - order of dr [PROVIDER:provider_last]
also for work: [NAME:first] buses tables @ [EMPLOYER:employer], {~ws_li}, til [DATE:short3]>>
""",
)
TEMPLATES = in_every_wording(_PAPERS)
POOLS: dict[str, tuple[str, ...]] = {
    "payer": ("Aetna Choice POS II", "Anthem Blue Access PPO", "BCBS of Illinois", "BlueShield of California", "Cigna LocalPlus", "Humana Gold Plus", "Medicare Part B", "UHC Community Plan", "UnitedHealthcare Options PPO", "Highmark PPO Blue", "Medica Choice", "Oscar Silver", "Priority Health", "Regence Innova", "Tricare Prime", "Medicaid", "Kaiser Foundation Health Plan", "CareFirst BlueChoice", "Horizon NJ Health", "HealthPartners Open Access", "Devoted Health HMO", "Mutual of Omaha Plan G"),
    "carrier": ("Sedgwick", "Liberty Mutual", "Travelers", "AmTrust", "The Hartford", "CorVel", "Berkshire Hathaway Guard", "SFM Mutual", "Pinnacol Assurance", "ICW Group"),
    "icd": ("M54.16 radiculopathy, lumbar region", "M54.59 other low back pain", "M75.121 complete rotator cuff tear, right", "M25.511 pain in right shoulder", "M17.11 primary OA of right knee", "Z96.652 artificial knee joint, left", "M23.222 derangement of posterior horn of medial meniscus, left", "M76.61 Achilles tendinitis, right leg", "S93.402D sprain of ankle, left", "R26.89 other abnormality of gait", "M54.12 cervical radiculopathy", "M70.62 trochanteric bursitis, left hip", "S13.4XXA sprain of ligaments of cervical spine", "M25.662 stiffness of left knee", "H81.11 BPPV, right ear", "M62.81 muscle weakness", "S52.501D fracture of lower end of right radius", "M43.16 spondylolisthesis, lumbar"),
    "hx": ("HTN", "DM2", "hypothyroid", "GERD", "asthma", "a-fib", "OA both knees", "Hashimoto's", "Raynaud's", "prior L4-5 microdiscectomy", "anxiety", "CKD stage 3", "migraine", "appendectomy", "Crohn's disease", "Addison's disease", "osteopenia", "high cholesterol", "CABG x2", "former smoker", "gout", "Bell's palsy in past", "C-section x2", "TIA"),
    "med": ("Mobic 15", "ibuprofen 800 TID", "gabapentin 300 mg", "Flexeril 5-10 qhs", "lisinopril 20", "metformin 500 BID", "atorvastatin", "levothyroxine 75 mcg", "Eliquis 5 mg", "prednisone taper x 6 days", "naproxen OTC", "Tylenol ES prn", "Humira", "Fosamax weekly", "hydrocodone 5/325", "sertraline 50", "Voltaren gel", "omeprazole", "HCTZ", "duloxetine 60"), "al": ("NKDA", "sulfa", "latex", "PCN, rash", "codeine, nausea", "shellfish", "none known", "tape adhesive"),
    "age": ("19 y/o F", "24-year-old right hand dominant male", "33 yo male", "41 y.o. female", "47-year-old man", "55 y/o woman", "58 yo RHD male", "66-year-old female", "71 y/o male", "78-year-old retired woman", "84 y/o female"), "job": ("CNA", "warehouse picker", "electrician", "dental hygienist", "school bus driver", "bookkeeper", "cook", "machinist", "delivery driver", "nurse, med-surg floor", "carpenter", "cashier", "landscaper", "kindergarten teacher", "auto technician", "desk job, IT", "housekeeper", "truck driver"),
    "pn": ("2/10", "3/10", "4/10", "5-6/10", "6/10", "7/10", "8/10", "0-1/10", "9/10", "1/10"), "freq": ("2x/wk x 6 wks", "3x/week for 4 weeks", "1-2x/week x 8 weeks", "2x/week for 12 visits", "1x/wk x 4 wks", "twice weekly for 30 days", "2-3 x/wk x 4-6 wks", "q week x 6"), "pot": ("good", "fair plus", "excellent", "good with compliance", "guarded due to chronicity"),
    "prec": ("none", "fall risk", "WBAT", "NWB R LE", "no lifting > 10 lb", "no active shoulder elevation until week 6", "pacemaker", "latex allergy", "hip precautions, posterior", "orthostatic BP", "TTWB in CAM boot", "no lumbar flexion past neutral", "blood thinner"),
    "goal": ("independent with HEP", "amb 500 ft without AD", "sleep through the night without waking", "reach overhead shelf with 5 lb", "LEFS to 60/80", "ascend/descend 12 steps reciprocally", "knee flexion to 120 degrees", "sit 45 min for desk work", "lift 30 lb floor to waist", "TUG under 12 sec", "drive 1 hr with pain less than 3/10", "dress upper body without help", "single leg stance 20 sec B", "return to jogging 2 miles", "cervical rotation 70 degrees for driving"), "gs": ("met", "not met", "partially met", "progressing", "ongoing", "MET 100%", "75% met", "upgraded", "D/C goal"),
    "rom": ("L-spine flex 50%, ext 25% w/ pain", "R shoulder flex 128, abd 110, ER 45", "knee 5-108", "C-spine rot R 52, L 60", "ankle DF 4 deg, PF 40", "hip IR 18, ER 30", "wrist ext 48, flex 52", "elbow 0-140 WNL", "SLR 55 L, 75 R", "shoulder IR to L3", "great toe ext 40", "knee ext lag 8", "SB fingertips to mid thigh B"), "mmt": ("quads 4-/5", "hip abd 3+/5 B", "ER 4/5, IR 4+/5", "ant tib 4/5", "EHL 4-/5 L", "glut max 4-/5", "grip R 42 lb, L 68 lb", "deltoid 3+/5", "hamstrings 4+/5", "core 2/5 per Sahrmann", "heel raises 12 L vs 25 R", "mid and lower trap 3+/5", "all myotomes 5/5"),
    "spt": ("Spurling's + R", "SLR + at 40 L", "Hawkins-Kennedy +", "Neer +", "Empty can painful", "Lachman -", "McMurray + med", "Thessaly + 20", "FABER + L groin", "FADIR -", "Ober +", "Thomas + B", "Dix-Hallpike R, upbeat torsional", "Slump + L", "Phalen's + 30 sec", "Tinel's at elbow", "Thompson -", "Ant drawer 1+", "Speed's equivocal", "O'Brien neg", "Trendelenburg L", "Homans neg", "Sharp-Purser neg", "Kemp's R", "Gaenslen +", "Finkelstein ++", "Mills' test pos"),
    "neu": ("DTRs 2+ and symmetric", "L Achilles reflex absent", "dec LT L5 dermatome", "sensation intact LT", "C6 paresthesia", "Hoffmann neg, Babinski neg", "no clonus", "brachioradialis 1+ R", "stocking loss to mid calf", "UE myotomes intact, LT intact"), "out": ("ODI 42%", "NDI 36%", "LEFS 33/80", "QuickDASH 45.5", "FOTO 47", "KOOS JR 57.1", "TUG 15.8 s", "Berg 44/56", "DGI 17/24", "PSFS avg 4.3", "DHI 38/100", "5xSTS 18.4 s", "FABQ-W 31", "ABC 54.4", "HOOS JR 58.9", "30s chair stand 8"),
    "tx": ("therapeutic exercise", "manual therapy", "neuromuscular re-education", "gait training", "therapeutic activities", "dry needling", "aquatic therapy", "mechanical traction", "moist heat", "patient education", "NMES to quad", "CRM as indicated", "TrA/multifidus training", "balance training", "BFR", "IASTM", "self care training"),
    "man": ("gr III PA mobs L4-5", "STM upper trap", "patellar mobs sup/inf", "post glide GH joint gr III-IV", "SOR 5'", "talocrural AP glides", "scar mobs", "MET for ant innominate", "prone CPAs T4-T8", "Mulligan SNAGs C5-6", "PROM R shoulder, pt supine", "hip long axis distraction", "IASTM to Achilles"),
    "ex": ("NuStep L5 x 8'", "bridges w/ ball 2x12", "clams GTB 2x15", "SLR 4 way 2#", "LAQ 5# 3x10", "rows BTB 30x", "scap squeezes", "wall slides 20x", "prone press ups 10x", "PPT 20 x 5\"", "heel slides", "pulleys 5'", "mini squats 2x12", "fwd step ups 4\" 2x10", "TKE w/ ball", "SKTC 3 x 30\"", "dead bug", "side steps YTB 4 laps", "leg press 80# 3x12", "chin tucks 15x", "gastroc stretch 3x30\"", "UBE 3'/3'", "quad sets 20x5\"", "sleeper stretch", "pallof press"),
    "nm": ("SLS foam 20\" x4 ea", "tandem gait 4 laps", "TrA activation w/ biofeedback", "rhythmic stab supine", "BAPS L2 cw/ccw", "VOR x1 60\" sitting", "rockerboard A/P 2'", "star excursion 5x ea", "mirror work for scap hike"), "mod": ("IFC + MHP to L/S x 15'", "CP R knee 10'", "US 1 MHz 1.2 w/cm2 x 8'", "GameReady 15'", "none today", "TENS, pt's own unit", "ionto w/ dex #3", "vasopneumatic med pressure", "russian to VMO 10/50"),
    "hep": ("MedBridge, 5 exercises", "press ups q2h", "handout given, pt demo'd back", "pendulums + table slides", "quad sets, SLR, heel slides 3x/day", "walking program 10 min BID", "Brandt-Daroff TID", "RTB rows/ER daily", "towel curls and ABCs"), "ev_cc": ("R LBP radiating to calf", "L knee pain and stiffness", "R shoulder pain with reaching", "neck stiffness and HA from base of skull", "spinning when rolling to R in bed", "L heel pain in AM", "unsteadiness and 2 falls", "R wrist stiffness after casting", "L hip pain w/ walking", "bilat knee pain on stairs", "numbness 4th and 5th digits R", "L ankle pain after inversion injury"),
    "ev_mo": ("Insidious onset, no trauma", "Felt a pull lifting a mower", "Worse with sitting > 20 min, better with walking", "AM stiffness about 30 min", "Denies bowel/bladder changes, saddle anesthesia, wt loss", "Had 2 ESIs w/ short relief", "Wakes 2-3x/night", "Tried chiro x 6, no change", "Fell on ice, landed on outstretched arm", "Pain comes and goes, never gone", "Sx are irritable, 1 hr to settle"),
    "ev_im": ("MRI: L5-S1 HNP, mod foraminal stenosis", "X-rays neg for fx", "XR shows mod medial OA", "no imaging to date", "MRI pending", "US shows RTC partial tear", "CT head/neck neg per pt", "films: healed fx, good alignment", "EMG mild CTS B"), "ev_hm": ("2 story, 14 steps, rail on R", "ranch, 3 STE no rail", "2nd floor apt, elevator", "tub shower w/ grab bar", "split level", "mobile home, ramp"), "ev_pl": ("indep all ADLs, no AD", "indep, walked 3 miles/day", "mod I with cane", "worked full time, no restrictions", "active, gym 4x/week"),
    "ev_pg": ("play 18 holes again", "sleep without waking up", "walk the dog", "pick up my granddaughter", "be able to work a full day", "not have surgery", "stop taking pills", "kneel in church"), "ev_po": ("FHP, protracted scapulae", "dec lumbar lordosis, L lat shift", "R shoulder higher", "genu varum B", "flat feet B, L>R", "unremarkable", "sits on R ischium"), "ev_ga": ("antalgic L, dec stance time", "WNL", "SPC in R hand, step-to pattern", "Trendelenburg, mild", "dec heel strike and push off", "wide base, slow turns", "B axillary crutches, 3 pt", "no arm swing on L"),
    "ev_pa": ("R QL and L5 paraspinals", "med joint line", "lat epicondyle", "L piriformis", "bicipital groove", "B UT and levator", "calcaneal tubercle", "GT L", "none"), "ev_as": ("s/s consistent w/ lumbar disc derangement", "impaired ROM, strength and gait", "s/s c/w subacromial impingement", "findings suggestive of BPPV, R posterior canal", "deficits expected after immobilization", "mechanical neck pain w/ cervicogenic HA", "PFPS w/ weak hip ER", "balance deficits and high fall risk", "adhesive capsulitis, freezing stage"),
    "ev_as2": ("Responds to extension, centralizes to buttock", "Would benefit from skilled PT to address above", "Comorbidities may slow recovery", "No red flags noted", "Mod complexity d/t 2 personal factors", "Fear avoidance is high", "Sx do not fit one pattern"), "ev_ch": ("lifting and laundry", "driving", "cooking", "stairs and trash"), "dn_n": ("4", "6", "7 of 12", "9 of 24", "11", "13", "3 of 8", "5"),
    "dn_s": ("the knee feels looser but aches after stairs", "slept better, only woke once", "sore x 2 days after last time", "about the same", "no dizziness since the maneuver", "leg pain is now just in the butt", "able to put dishes away now", "HA are down to one a week", "did HEP most days", "flare up after a long car ride", "new shoes helped"), "dn_s2": ("Compliant w/ HEP", "Did not do HEP, busy week", "Denies falls", "Using cane less in the house", "Took pain med before PT", "Had injection, 50% better", "Ices after work", "Returned to mowing w/ riding mower", "Brace off for ADLs per MD"),
    "dn_q": ("Felt good till I vacuumed", "Did too much in the yard", "Better every time", "It's the weather", "Not my day", "Pretty sore today"), "dn_w": ("he limps by night", "he does too much", "he won't use the walker", "he skips the stretches"), "dn_t": ("well", "fair", "well w/ rest breaks", "w/ mod fatigue", "without inc in pain", "with min VCs"),
    "dn_a": ("ROM +6 deg since last visit", "Quad lag resolving", "Needs VCs to avoid UT compensation", "Gait improved after manual", "Centralizing", "Still guarded at end range", "Progressed to GTB without pain", "Fatigues after 8 min", "Strength gains are slow", "Poor eccentric control on step down", "Good understanding of body mechanics", "Nystagmus resolved after 2nd Epley"), "dn_sk": ("progression of WB ex and joint mobs", "safe progression of balance tasks", "manual techniques and cueing", "return to work lifting", "gait normalization off AD"),
    "dn_p": ("Cont per POC", "Progress to closed chain next visit", "Add step downs", "Reassess FOTO next visit", "D/C modalities", "Hold traction", "Prep for DC in 2 visits", "Recheck goals", "Trial of taping (McConnell)"), "dn_cl": ("wt bearing status", "the brace", "new script", "swelling in calf"), "dn_cx": ("car trouble", "flu", "work called her in", "snow", "doctor appt ran late", "forgot"), "dn_hw": ("ice 2x/day", "do heel slides hourly", "wear brace outdoors", "walk 15 min daily"),
    "pr_sl": ("slow tissue healing and tolerance", "limit weight bearing ex", "make falls more likely", "call for BP checks each visit"), "pr_ju": ("Gains in ROM have carried over to transfers and stairs", "MCID exceeded on outcome tool", "Pt plateaued x 2 wks, then responded to new approach", "Strength still insufficient for job lifting", "Skilled progression needed as loading advances"), "pr_wo": ("pt is at risk for falls and loss of indep", "contracture is likely", "she will not regain stair function"), "pr_cg": ("is trained in guarding on stairs", "assists w/ HEP 2x/week", "cannot lift"),
    "pr_vs": ("8 visits", "ten visits", "14 sessions", "6 of 8 visits", "18 treatments"), "pr_gd": ("She now walks a mile without stopping", "Overhead reach went from 95 to 140 degrees", "Night pain is gone", "The limp is nearly gone", "Headaches are weekly instead of daily", "She is off the cane indoors", "Sitting tolerance has doubled to 40 minutes"), "pr_hd": ("descending stairs", "sleeping on that side", "fastening her bra", "lifting a gallon of milk", "driving past an hour", "getting off the floor"),
    "pr_ak": ("an updated order for 6 more visits", "repeat films", "a change in the weight bearing status", "a cortisone injection", "an unloader brace", "an EMG", "vestibular testing"), "pr_qu": ("a gel shot", "an MRI", "dropping the boot", "a handicap placard", "going back to Zumba"), "pr_d1": ("74", "82 deg", "90", "68"), "pr_d2": ("112", "118 deg", "121", "125"), "pr_e1": ("-10", "lacks 12", "-8"), "pr_e2": ("-2", "0", "lacks 3"), "pr_m1": ("quad 3+/5", "ER 3/5", "abd 3-/5", "quad 3/5"), "pr_m2": ("quad 4+/5", "ER 4/5", "abd 4-/5", "quad 4/5"), "pr_f1": ("LEFS 24", "TUG 22 sec", "walker", "QuickDASH 70"),
    "pr_f2": ("LEFS 51", "TUG 11 sec", "no device", "QuickDASH 27"), "pr_cn": ("kneel", "run", "lift overhead", "do floor to stand", "sleep on R side"), "pr_wk": ("half days", "light duty", "since last week, full duty", "with a stool"), "pc_fl": ("unable to climb stairs without rail", "cannot reach above shoulder", "walks < 200 ft", "sleep disturbed 3x/night", "sitting limited to 15 min", "unable to lift > 5 lb", "difficulty donning shoes", "unable to drive", "dec balance in shower", "cannot squat or kneel"),
    "pc_pt": ("none for this episode", "HHPT x 3 wks", "chiro", "PT same knee, good result", "ESI x1", "cast 6 weeks"), "ds_at": ("12 of 14", "9 visits, 1 no show", "8", "16 visits over 9 weeks", "20 of 24", "6, 3 cancels"), "ds_op": ("R TKA", "L THA, anterior approach", "arthroscopic RCR with SAD", "ACLR w/ BPTB autograft", "ORIF distal radius", "partial medial meniscectomy", "ACDF C5-6", "bunionectomy, Lapidus", "L5-S1 microdiscectomy", "carpal tunnel release"),
    "ds_cr": ("Early stiffness responded to mobs and a dynamic splint", "Advanced to strengthening at week 8 per protocol", "Setback at week 5 after a fall, no injury", "Weaned from SPC at visit 9", "Progressed through return to run stage 4", "Made steady gains throughout", "Pain controlled without meds by visit 6"), "ds_rs": ("Goals met", "Max benefit reached", "Benefits exhausted", "Pt requests D/C, feels 90% better", "MD discontinued", "Moving out of the area", "Plateau, referred back to MD"),
    "ds_rc": ("continue HEP 3x/wk", "gym program, avoid deep squats", "f/u w/ MD for persistent numbness", "use of SPC outdoors in winter", "walk 30 min 5x/wk", "avoid overhead press", "return if sx recur", "night splint 4 more weeks"), "ds_ns": ("No showed x 2, then did not reschedule", "Cancelled twice for work", "Said she would check her schedule", "Copay was a concern"), "ds_ex": ("she is working two jobs now", "she is feeling fine", "she had moved in with family", "she went back to the surgeon"), "ds_lf": ("5 visits", "7 of 12", "three visits"), "bp": ("138/84", "122/76", "146/90", "118/70"),
    "mk": ("Stryker Triathlon CR femoral comp", "Zimmer Biomet Persona", "Smith+Nephew Journey II", "DePuy Actis stem", "Medtronic spinal cord stimulator", "Arthrex TightRope", "Exactech Equinoxe", "Synthes volar plate"), "im_nm": ("MRI L/S", "XR KNEE 3V", "CT", "MRI SHOULDER", "EMG"), "ws_li": ("no lifting > 10 lb", "max 20 lb occ", "25 lb to waist", "none with R arm", "5 lb only"), "ws_pu": ("30 lb", "none", "as tolerated", "with cart only"), "ws_st": ("30 min/hr", "no limit", "sit/stand option", "max 4 hrs/shift"), "ws_ov": ("none", "occasional", "R none, L ok"),
    "ws_ot": ("no ladders", "no kneeling or crawling", "no commercial driving", "wear brace", "keep wound dry", "no repetitive gripping", "stretch break each hour", "no forklift"), "ws_cm": ("tolerates 6 hr shifts", "can begin ladder work in 2 wks", "has not been offered light duty", "lifts 35 lb in clinic, job needs 50", "is making good progress"), "ws_cr": ("APPROVED 6 MORE", "WANTS WORK NOTE", "ON HOLD PENDING IME", "NO RTW DATE YET"), "ws_wh": ("a rotator cuff strain", "a back injury", "an ankle sprain", "a concussion", "a knee arthroscopy", "a pars stress fracture", "post-op hand"),
    "ws_no": ("lift over 15 pounds", "climb", "run or jump", "stand longer than an hour", "do contact drills", "work above shoulder height", "carry a backpack", "bend repeatedly"), "ws_my": ("sit or stand as needed", "walk laps", "do upper body work", "use both hands below chest level", "ride the bike 20 min", "answer phones"), "ws_sp": ("there is desk work for now", "a stool is fine", "nights are the only shift", "they can spare her three mornings"),
}  # fmt: skip

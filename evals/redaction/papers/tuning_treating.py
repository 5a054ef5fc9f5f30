"""Notes used while tuning redaction: what is written around the treating itself."""

from __future__ import annotations

from evals.redaction.wording import in_every_wording

_PAPERS: tuple[str, ...] = (
    # evaluation: typed into a system's boxes, in capitals off a pad, told to a scribe
    """<<{Initial Examination}     [FACILITY:facility]     printed [DATE:sent1]
Pt: [NAME:last_first]   MR: [MRN:mrn]   DOB: [DATE:dob]   DOS: [DATE:date1]   Tx PT: [PROVIDER:therapist_full]
Ref by: [PROVIDER:provider_full] DO   Payer: {~payer}   Subscriber: [RELATIVE:relative_full]   Visit auth: [ACCOUNT:request]
Dx: {~dx}; {~dx}
{Hx of current condition}: {~age} referred for {~cc}. Date of onset [DATE:date2]. {~moi}. {~moi}. {~img}.
{Prior care}: Had PT here with [PROVIDER:colleague_first] in [DATE:month_alone] [-:year] for {~dxw}, did well.
{PMH}: {~pmh}, {~pmh}, {~pmh}   {Meds}: {~rx}; {~rx}   {Allergy}: {~alg}
{Social}: lives w/ spouse [RELATIVE:relative_first] in [CITY:city], {~home}. Employed as {~job}, [EMPLOYER:employer]. PLOF {~plof}.
{Pain}: now {~vas}, high {~vas}, low {~vas}
{Observation}: {~post}; {~gait}
{Range}: {~rom}; {~rom}; {~rom}
{Strength}: {~mmt}; {~mmt}   {Neuro}: {~neu}
Tests: {~st}, {~st}, {~st}   {Palpation}: {~palp}
{Outcome measure}: {~om}
{Clinical impression}: [NAME:first] presents with {~imp}. {~imp2}. Rehab potential {~pot}.
{Plan}: {~freq} to include {~iv}, {~iv}, {~iv}. {HEP}: {~hep}.
[PROVIDER:therapist_full], PT, DPT   Lic [LICENCE:licence]   signed [DATE:sent1] 18:22||{EVAL}   [DATE:DATE1]   [NAME:FULL]   DOB [DATE:DOB]   REF [PROVIDER:PROVIDER_LAST]   INS {~PAYER}
S: {~AGE}. {~CC}. {~MOI}. {~MOI}. {~IMG}. PMH {~PMH}, {~PMH}. MEDS {~RX}. ALL: {~ALG}.
WORK: {~JOB}, [EMPLOYER:EMPLOYER]. HOME: {~HOME}, SISTER [RELATIVE:KIN_FIRST] HELPS. EMERG [RELATIVE:KIN_FULL] [PHONE:PHONE2]
PAIN {~VAS} TO {~VAS}. WANTS TO {~AIM}.
O: {~POST}. {~GAIT}. {~ROM}. {~ROM}. {~MMT}. {~ST}. {~ST}. {~NEU}. {~PALP}. {~OM}.
A: {~IMP}. {~IMP2}. POT {~POT}.
P: {~FREQ}. {~IV}, {~IV}. GAVE {~HEP}. LTG: {~GOAL}. {~GOAL}.
MR [NAME:LAST] VERBALIZED UNDERSTANDING. NEXT APPT [DATE:SHORT2] WITH [PROVIDER:COLLEAGUE_FIRST].
[PROVIDER:THERAPIST_LAST] PT||{Evaluation, ambient draft, not yet reviewed}
Clinician [PROVIDER:therapist_full] / patient [NAME:first] [NAME:last] / [DATE:date1]

[NAME:first] is a {~age} who comes in today with his wife, [RELATIVE:relative_first]. He tells [PROVIDER:therapist_first] that it started on [DATE:spoken2] and describes {~cc}. {~moi}. He went to see Dr. [PROVIDER:provider_last] over in [CITY:city2] who ordered pictures: {~img}. He is a {~job} and his boss [OTHER:other_full] at [EMPLOYER:employer] has him on light duty. He rates it {~vas} at present and {~vas} at worst. He has {~pmh} and {~pmh} and takes {~rx} and {~rx}.

On examination {~gait}. {~rom}. {~rom}. {~mmt}. {~st}, {~st} and {~st}. {~neu}. The score today: {~om}.

{~imp}. {~imp2}. [PROVIDER:therapist_first] explained the findings and suggested {~freq}, with {~iv}, {~iv} and {~iv}. He practiced {~hep} before leaving. [RELATIVE:relative_first] asked whether he may {~aim}; the answer was not yet. They live at [ADDRESS:street] and can come any morning except [-:weekday]. His cell is [PHONE:phone].>>
""",
    # daily note: a flow sheet, a few quick lines, a long one in sentences
    """<<{Tx flow sheet}  [NAME:last_f]  dob [DATE:dob]  dx {~dxw}  prec: {~prec}  PT [PROVIDER:therapist_last]
DATE       [DATE:short1]          [DATE:short2]          [DATE:short3]
visit      {4}             {5}             {6}
{pain}       {~vas}          {~vas}          {~vas}
{bike}       {5 min}         {6 min}         {8 min}
{~te}       {x10}           {x15}           {2x10}
{~te}       {x10}           {x10}           {x12}
{~te}       {30 sec x3}     {30 sec x3}     {30 sec x5}
{~nr}       -             {2 min}         {3 min}
{~mt}       {8 min}         {10 min}        {8 min}
{~md}       done          held          done
init       [PROVIDER:therapist_first]          [PROVIDER:colleague_first]          [PROVIDER:tech_first], aide
[DATE:short1] {~subj}. {~resp}
[DATE:short2] {~subj}. late, dropped dtr [RELATIVE:kin_first] at [SCHOOL:school]
[DATE:short3] {~subj}. {~pl}. [NAME:first] to call Dr [PROVIDER:provider_last]||[DATE:date1]  [NAME:full] ([MRN:mrn])
S {~subj}. {~subj2}. Pain {~vas}.
O {~te}, {~te}, {~te}, {~nr}. {~mt}. {~md}. {~rom}.
  {97110x2, 97140x1}, {41 min}
A {~resp}. {~resp}.
P {~pl}. Seen by [PROVIDER:colleague_full] PTA under [PROVIDER:therapist_full] PT. Back [DATE:short4].
addendum [DATE:sent2]: hubby [RELATIVE:relative_first] called 4:40, [NAME:first] {~call}. told {~adv}. [PROVIDER:colleague_last]||[FACILITY:facility] | {Treatment Encounter} | [DATE:date2] 10:15-11:02
Patient [NAME:last_first] | {~payer} [MEMBER_ID:member] | Visit {~vn} | Referring [PROVIDER:provider_full], NP

{Subjective.} Ms. [NAME:last] says {~subj}, and {~subj2}. Her supervisor, [OTHER:other_full], moved her off the line at [EMPLOYER:employer] until [DATE:spoken3]. Her grandson [RELATIVE:kin_first] now carries the groceries.
{Objective.} Treatment consisted of {~mt} and {~mt} followed by {~te}, {~te}, {~te} and {~nr}, finishing with {~md}. Reassessed: {~rom}; {~mmt}; {~st}.
{Assessment.} {~resp}. {~resp}. Continued skilled care is indicated for {~skill}.
{Plan.} {~pl}. {~pl}. She returns on [DATE:date4]; her cardiologist, Dr. [PROVIDER:colleague_last], clears her for {~cl}.

[PROVIDER:therapist_first] [PROVIDER:therapist_last], PT, DPT, CLT (NPI [NPI:npi])>>
""",
    # plan of care: a certification page, a short text to sign, a renewal in capitals
    """<<{PHYSICAL THERAPY PLAN OF CARE}  (please sign and fax back to [PHONE:pfax])
Patient: [NAME:full]     Birth date: [DATE:dob]     Medicare no.: [MEMBER_ID:member]
Start of care: [DATE:date1]     Certification: [DATE:date2] through [DATE:date3]
{Treating dx}: {~dx}     {Medical dx}: {~dx}
{Problem list}
 1. {~lim}
 2. {~lim}
 3. {~mmt}
{Goals, 4 weeks}: {~goal}. {~goal}.
{Goals, 8 weeks}: {~goal}. {~goal}.
{Interventions}: {~iv}; {~iv}; {~iv}; {~iv}
{Frequency and duration}: {~freq}     {Potential}: {~pot}     {Precautions}: {~prec}
Therapist: [PROVIDER:therapist_full], PT     [DATE:date1]
I have reviewed this plan and (  ) agree  (  ) change as noted: ______________
Physician/NPP: [PROVIDER:provider_full], MD     NPI [NPI:npi]     sign ____________ date ______
Questions: ask for [PROVIDER:tech_first] at [PHONE:pphone]||POC for [NAME:first] [NAME:last], [AGE:old_age] yo, [DATE:dob], seen at home of niece [RELATIVE:kin_full] before, now outpatient
{dx} {~dxw}   {onset} [DATE:date2]   md [PROVIDER:provider_full]   pcp [PROVIDER:colleague_full]
needs: {~lim}, {~lim}. {~om}
will do {~freq}: {~iv}, {~iv}, {~mt}, {~nr}
by [DATE:short3]: {~goal}
by [DATE:short4]: {~goal}; {~goal}
potential {~pot}. {~prec}. discussed w/ pt + [RELATIVE:kin_first], they want [-:weekday] and [-:weekday] only
faxed [DATE:short5] [PHONE:pfax], conf by [OTHER:clerk_first] at [FACILITY:facility2]
[PROVIDER:therapist_full] PT [LICENCE:licence]||{RECERTIFICATION}     [FACILITY:FACILITY]     [ADDRESS:STREET2], [CITY:CITY2], [-:STATE] [ZIP:ZIP2]
RE: [NAME:FULL]     D.O.B. [DATE:DOB]     ID [MEMBER_ID:MEMBER]     PAYER {~PAYER}
DX: {~DX}
VISITS SINCE [DATE:DATE1]: {~VN}     LAST SEEN [DATE:DATE2]     NEW PERIOD [DATE:DATE3] TO [DATE:DATE4]
STATUS THEN: {~ROM}, {~MMT}, {~OM}
STATUS NOW: {~ROM}, {~MMT}, {~OM}
STILL LIMITED: {~LIM}; {~LIM}
GOALS: {~GOAL} ({~GST}); {~GOAL} ({~GST})
REQUEST: {~FREQ} FOR {~IV}, {~IV}
MRS. [NAME:LAST] LIVES ALONE, SON [RELATIVE:KIN_FULL] IN [CITY:CITY] VISITS WEEKLY.
PREPARED BY [PROVIDER:THERAPIST_FULL], PT     FOR SIGNATURE BY [PROVIDER:PROVIDER_FULL], MD>>
""",
    # discharge: sections, two lines at a keyboard, a letter-like summary in capitals
    """<<{PT Discharge Summary}
[NAME:full], born [DATE:dob], chart [MRN:mrn]
Referral: [PROVIDER:provider_full], MD, [FACILITY:facility2]
Episode: [DATE:span]     Attended: {~att}     Payer: {~payer}
Dx: {~dx}     {Procedure}: {~op} on [DATE:date2] ([FACILITY:hospital])

At start: {~rom}; {~mmt}; {~om}; pain {~vas}
At end: {~rom}; {~mmt}; {~om}; pain {~vas}
{Goals}: {~goal}, {~gst}. {~goal}, {~gst}. {~goal}, {~gst}.
{What was done}: {~iv}, {~iv}, {~mt}. {~crs}.
{Why ending}: {~dcr}.
Afterward: {~dcp}; {~dcp}. Mr. [NAME:last] has the number of [OTHER:other_full], trainer, for the gym part.
[PROVIDER:therapist_full], PT, OCS     [DATE:sent2]||dc note [NAME:last], [NAME:first] [DATE:short1]
last tx [DATE:short2], {~att}. {~crs}. {~rom}. {~om}. {~goal} {~gst}, {~goal} {~gst}
dc because {~dcr}. [RELATIVE:relative_first] (wife) said on phone he {~exc}. back to [EMPLOYER:employer] [DATE:short3]
told to {~dcp}. {~dcp}. copy to [PROVIDER:provider_last] + [OTHER:officer_full] (ncm, [EMAIL:other_email]) clm [ACCOUNT:claim]
[PROVIDER:therapist_last]||[FACILITY:FACILITY]
{SUMMARY AT DISCHARGE FROM OUTPATIENT THERAPY}
NAME [NAME:LAST_FIRST]   BIRTH [DATE:DOB]   ACCT [ACCOUNT:ACCOUNT]   THERAPIST [PROVIDER:THERAPIST_FULL]
DATES [DATE:DATE1] TO [DATE:DATE2]   {~ATT}   INS {~PAYER}   [MEMBER_ID:MEMBER]
[NAME:FIRST] WAS SENT BY DR. [PROVIDER:PROVIDER_FULL] FOLLOWING {~OP}. {~CRS}. {~CRS}.
MEASURES: {~ROM}. {~MMT}. {~OM}.
GOALS: {~GOAL} - {~GST}. {~GOAL} - {~GST}.
REASON: {~DCR}.
HOME PROGRAM REVIEWED WITH DAUGHTER [RELATIVE:KIN_FULL]. {~DCP}. {~DCP}.
CALL [PHONE:PPHONE] WITH QUESTIONS.   [PROVIDER:THERAPIST_LAST] [DATE:SENT2]>>
""",
    # schedule: a day by the clock, a list of missing paper, a huddle note
    """<<{Day sheet}   [-:weekday] [DATE:date1]   [PROVIDER:therapist_full]   [FACILITY:facility]
Time   Patient   Type   Payer   Note
7:00   [NAME:last_first]   {~sty}   {~payer}   {~sno}
7:45   [OTHER:other_last], [OTHER:other_first]   {~sty}   {~payer}   {~sno}
8:30   [OTHER:other2_full]   {~sty}   {~payer}   dob [DATE:holder_born], {~sno}
9:15   LUNCH / NOTES
9:45   [OTHER:clerk_full]   {~sty}   {~carr}   clm [ACCOUNT:claim], {~sno}
10:30  [OTHER:officer_last]   {~sty}   {~payer}   husband cx'd, {~exc}
Bal due   [NAME:last] $40, acct [ACCOUNT:account]
Reminders   text [PHONE:phone], call [RELATIVE:relative_first] re [DATE:short2]
printed by [PROVIDER:tech_full] 6:41||{AUTHS + SCRIPTS DUE}   run [DATE:sent1]   user [PROVIDER:tech_first]
name   dob   payer / id   auth   thru   left   next
[NAME:full]   [DATE:dob]   {~payer} [MEMBER_ID:member]   [ACCOUNT:request]   [DATE:date2]   {3}   [DATE:short1] [PROVIDER:therapist_last]
[OTHER:other_full]   [DATE:holder_born]   {~payer} [MEMBER_ID:member2]   pending   [DATE:date3]   {0}   [DATE:short2] [PROVIDER:colleague_last]
[OTHER:other2_full]   on chart   {~carr} [ACCOUNT:claim]   n/a   [DATE:date4]   {5}   none
- [NAME:last]: {~due}, [OTHER:clerk_first] at Dr [PROVIDER:provider_last]'s says [DATE:short3]
- [OTHER:other_last]: {~due}. HOLD [DATE:short2]
- [OTHER:other2_first]: {~due}||huddle [DATE:short1]
out today: [PROVIDER:colleague_first]. [PROVIDER:tech_first] floats
evals: [NAME:first] [NAME:last] 9a ({~dxw}, {~payer}, dr [PROVIDER:provider_last]), [OTHER:other_full] 1p ({~dxw})
watch: [NAME:last] is {~prec}. [OTHER:other2_last] had {~op} [DATE:short2], {~sno}
[OTHER:clerk_full] bringing kid [OTHER:officer_first]. mom says {~exc}
dc's: [OTHER:kin2_full]. last visit, needs {~om} redone
[PROVIDER:therapist_first] wants {~te} set up in bay 2. birthday: [PROVIDER:tech_first] on [DATE:short4]>>
""",
    # export of a chart: face page, timeline in capitals, a portable record
    """<<{Patient demographics}   exported [DATE:sent1] by [PROVIDER:tech_full]   [URL:url]
ID [MRN:mrn]   Acct [ACCOUNT:account]   Status active
Name [NAME:middle]   Nickname [NAME:called]   DOB [DATE:dob]   Sex F   SSN [SSN:ssn]
Addr [ADDRESS:street], [CITY:city], [-:state] [ZIP:zip4]
Mobile [PHONE:phone]   Alt [PHONE:phone2]   Email [EMAIL:email]   DL [LICENCE:dl]
Employer [EMPLOYER:employer]   Title {~job}
Contact 1 [RELATIVE:relative_full], husband, [PHONE:phone2]   Contact 2 [RELATIVE:kin_full], son
Primary {~payer}   ID [MEMBER_ID:member]   Group [GROUP:group]   Holder [RELATIVE:relative_full], [DATE:holder_born]
Secondary {~payer}   ID [MEMBER_ID:member2]
Referring [PROVIDER:provider_full], MD   NPI [NPI:npi]   PCP [PROVIDER:colleague_full]
Dx {~dx} / {~dx}   Onset [DATE:date1]   Alerts {~prec}; {~alg}||{CHART AUDIT TRAIL}   [FACILITY:FACILITY]   RUN [DATE:SENT2]
PATIENT [NAME:FULL]   [DATE:DOB]   [MRN:MRN]
[DATE:DATE1]   {REFERRAL SCANNED}   [PROVIDER:PROVIDER_LAST]   {~DX}
[DATE:DATE2]   {EVAL 97161}   [PROVIDER:THERAPIST_LAST]   {~OM}
[DATE:DATE3]   AUTH ENTERED   [ACCOUNT:REQUEST]   {~PAYER}
[DATE:DATE4]   NOTE   [PROVIDER:COLLEAGUE_LAST]   {~SUBJ}. {~RESP}.
[DATE:DATE5]   NOTE   [PROVIDER:THERAPIST_LAST]   {~TE}, {~TE}, {~MT}
[DATE:DATE5]   MSG   [RELATIVE:RELATIVE_FULL] FOR [NAME:FIRST], {~CALL}
[DATE:DATE6]   LETTER   TO [EMPLOYER:EMPLOYER], ATTN [OTHER:OTHER_FULL]
VIEWED BY [PROVIDER:TECH_FULL] FROM [IP:IP]||{Continuity record}
Patient: [NAME:first] [NAME:last] | Born [DATE:dob] | Language English | Lives [CITY:city], [-:state]
Source: [FACILITY:facility], [ADDRESS:street2], [CITY:city2] [ZIP:zip2]; author [PROVIDER:therapist_full]
Conditions: {~dx} (since [DATE:date1]); {~pmh}; {~pmh}
{Procedures}: {~op}, [DATE:date2], [PROVIDER:provider_full]
{Devices}: {~imp3}, serial [DEVICE:device]
Drugs: {~rx}, {~rx}, {~rx}
{Reactions}: {~alg}
{Vitals}: {BP} {~bp}, {pulse} {74}
{Function}: {~om}; {~lim}
{Goals}: {~goal}; {~goal}
Latest note ([DATE:date3], [PROVIDER:colleague_full]): "{~subj}. {~resp}. Mrs. [NAME:last] asked that her brother [RELATIVE:kin_full] get a copy at [EMAIL:email]."
Insurance: {~payer}, [MEMBER_ID:member], group [GROUP:group] through [EMPLOYER:employer]>>
""",
    # imaging: MRI, plain films in capitals, a study read at a visit
    """<<[FACILITY:imaging]   [ADDRESS:street2], [CITY:city2]   T [PHONE:pphone]
Patient: [NAME:last_first]   Birth date: [DATE:dob]   Exam date: [DATE:date1]   Acc no: [ACCOUNT:acc]
Ordered by: [PROVIDER:provider_full], PA-C   Copy to: [FACILITY:facility]
{~mex}
{Indication}: {~ihx}
{Technique}: {~mtq}
Prior: {X-ray} [DATE:date2]
{Findings}: {~mfi}. {~mfi}. {~mfi}. {~mfi}.
{Impression}: {~mim}. {~mim}.
Read by [PROVIDER:colleague_full], MD   [DATE:sent1] 2:07 PM||[FACILITY:HOSPITAL]   {RADIOLOGY REPORT - FINAL}
[NAME:FULL]   MRN [MRN:MRN]   [DATE:DOB]   ORDERING [PROVIDER:PROVIDER_FULL] MD
EXAM {~XEX}   [DATE:DATE1]
HISTORY {~IHX}. {~AGE}. EMPLOYEE OF [EMPLOYER:EMPLOYER].
FINDINGS {~XFI}. {~XFI}. {~XFI}.
IMPRESSION {~XIM}.
MS. [NAME:LAST] NOTIFIED [DATE:DATE2] BY [OTHER:CLERK_FULL], RT. SIGNED [PROVIDER:COLLEAGUE_LAST], MD, LICENSE [LICENCE:LICENCE]||{Imaging reviewed today} for [NAME:first] [NAME:last] ([DATE:dob])
{MRI} [DATE:date1], [FACILITY:imaging], read by Dr. [PROVIDER:colleague_full]: {~mfi}; {~mfi}; {~mfi}. {~mim}.
{XR} [DATE:date2], our office, my read: {~xfi}, {~xfi}.
{US} with [PROVIDER:tech_first] on [DATE:short3]: {~ufi}; {~ufi}.
I compared these with his brother [RELATIVE:kin_first] in the room. CD returned to Mr. [NAME:last]. To [FACILITY:facility] for {~freq}.
[PROVIDER:provider_full], MD>>
""",
    # operative report: dictated in full, capitals, a page of headings
    """<<{Operative Report}   [FACILITY:hospital]
Patient: [NAME:full]   DOB: [DATE:dob]   MRN: [MRN:mrn]   Date of surgery: [DATE:date1]
Surgeon: [PROVIDER:provider_full], MD   Assistant: [PROVIDER:tech_full], PA-C   Anesthesiologist: [PROVIDER:colleague_full], MD
{Preoperative diagnosis}: {~odx}   {Postoperative diagnosis}: same
{Operation}: {~op}   {Anesthesia}: {~oan}
{Implants}: {~imp3}, ref/lot [DEVICE:device]
{Indication}: Ms. [NAME:last] is a {~age} with {~odx} who did not improve with {~ofl}. Her partner [RELATIVE:relative_full] was present for the consent on [DATE:date2].
{Procedure}: {~osp}. {~osp}. {~osp}. {~osp}. {~ocl}.
{Plan}: {~opl}; {~opl}. Physical therapy begins [DATE:date3] at [FACILITY:facility] with [PROVIDER:therapist_first].
Dictated [DATE:sent1]   Transcribed [DATE:sent2]   Job [ACCOUNT:icn]||{OP NOTE}   [NAME:LAST_FIRST]   [DATE:DOB]   ACCT [ACCOUNT:ACCOUNT]   [DATE:DATE1]
SURGEON [PROVIDER:PROVIDER_FULL]   FIRST ASSIST [PROVIDER:COLLEAGUE_FULL]   CRNA [OTHER:OTHER_FULL]
PRE/POST DX {~ODX}
PROC {~OP}   ANES {~OAN}   EBL {MINIMAL}   IMPLANT {~IMP3} SN [DEVICE:DEVICE]
FINDINGS {~OFI}. {~OFI}.
{~OSP}. {~OSP}. {~OSP}. {~OCL}.
TO PACU STABLE. SPOKE WITH FATHER [RELATIVE:KIN_FULL] AT [PHONE:PHONE2]. [NAME:FIRST] {~OPL}, {~OPL}. SEE IN OFFICE [DATE:SHORT2].
CC [FACILITY:FACILITY], FAX [PHONE:PFAX]||{Procedure summary for the therapist}
Who: [NAME:first] [NAME:last], [DATE:dob], cell [PHONE:phone], helped at home by [RELATIVE:relative_first]
What: {~op}, [DATE:date1], [FACILITY:hospital], by me with [PROVIDER:colleague_last]
Found: {~ofi}; {~ofi}
Put in: {~imp3}
Closed with: {~ocl}
Do: {~opl}; {~opl}; {~freq}
Do not: {~prec}
Back to work at [EMPLOYER:employer]: not before [DATE:date2]
Call me if {~adv}: [PHONE:phone3], or page [OTHER:clerk_full], RN
[PROVIDER:provider_full], MD, [FACILITY:facility2]>>
""",
)
TEMPLATES = in_every_wording(_PAPERS)
POOLS: dict[str, tuple[str, ...]] = {
    "payer": ("Aetna HMO", "Aetna Medicare Eagle", "Anthem BCBS", "BCBS PPO", "Blue Shield Promise", "Blue Cross Blue Shield FEP", "Cigna OAP", "UHC Choice Plus", "UHC Dual Complete", "UnitedHealthcare", "Humana Choice PPO", "Medicare", "Medicare A/B + AARP supp", "TriWest", "Tricare East Select", "VA CCN", "Medi-Cal", "Molina Marketplace", "Ambetter", "WellCare Giveback", "Kaiser HMO", "Meritain", "UMR", "GEHA", "Surest", "Health Net PPO", "Tufts Health Plan", "Optima Vantage"),
    "carr": ("Sedgwick", "Gallagher Bassett", "Zurich", "Broadspire", "State Fund", "Texas Mutual", "Progressive PIP", "GEICO med pay", "Chubb"),
    "dx": ("M54.50 low back pain, unspecified", "M54.2 cervicalgia", "M54.41 lumbago with sciatica, right side", "M25.561 pain in right knee", "M25.562 pain in left knee", "M17.12 primary OA, left knee", "Z96.651 presence of right artificial knee joint", "Z47.1 aftercare following joint replacement", "M75.02 adhesive capsulitis of left shoulder", "M75.41 impingement, right shoulder", "S83.512D sprain of ACL of left knee", "M72.2 plantar fascial fibromatosis", "M77.11 lateral epicondylitis, right elbow", "G57.02 lesion of sciatic nerve, left", "R26.81 unsteadiness on feet", "H81.12 BPPV, left ear", "G20.A1 Parkinson's disease", "M41.126 adolescent idiopathic scoliosis, lumbar", "M65.4 de Quervain", "G35 multiple sclerosis", "I69.351 hemiplegia following infarct, right", "M99.05 segmental dysfunction, pelvic", "M62.830 muscle spasm of back", "S42.201D fx upper end of right humerus"),
    "dxw": ("left knee OA", "lumbar stenosis", "right frozen shoulder", "tennis elbow", "a Colles fracture", "plantar fasciitis", "cervical radic", "vertigo", "an ankle sprain", "hip bursitis", "post-op meniscus", "TMD", "de Quervain's", "Parkinson's, falls", "sciatica"),
    "pmh": ("HTN", "type 2 DM", "Graves' disease", "hx DVT 2019", "COPD", "breast CA in remission", "fibromyalgia", "Sjogren's", "afib on thinner", "Ehlers-Danlos", "depression", "Hodgkin's as teen", "L3-S1 fusion", "OSA with CPAP", "Meniere's", "RA", "R THA 6 yrs ago", "hiatal hernia", "Parkinson's", "CAD, 2 stents", "Charcot foot", "stage 2 CKD", "obesity", "Dupuytren's", "smoker 1/2 ppd"),
    "rx": ("meloxicam 7.5 mg daily", "Lyrica 75 BID", "Synthroid", "losartan 50", "tizanidine 4 mg hs", "Xarelto 20", "aspirin 81", "Ozempic weekly", "metoprolol", "tramadol 50 prn", "Celebrex 200", "Lipitor", "Sinemet 25/100 TID", "vit D3", "Medrol dose pack, finished", "Wellbutrin XL", "diclofenac gel", "Prolia q6mo", "baclofen 10 TID", "methotrexate weekly"), "alg": ("NKA", "penicillin", "Betadine", "adhesive", "sulfa drugs, hives", "morphine", "latex, mild", "NSAIDs upset stomach", "bee stings"),
    "age": ("34 y/o M", "42-year-old female", "56 y.o. male", "61 yo right hand dominant F", "19-year-old college sophomore", "70 y/o female", "77-year-old gentleman", "48 yo M", "16 y/o athlete", "83-year-old widow", "65-year-old retired man"), "job": ("dental hygienist", "forklift driver", "RN, med-surg", "hairdresser", "lineman", "line cook", "kindergarten aide", "bookkeeper", "roofer", "postal carrier", "truck driver", "welder", "stocker", "mechanic", "custodian", "machinist"),
    "cc": ("R knee pain and giving way", "LBP with L leg tingling", "L shoulder stiffness", "neck pain and headaches", "dizziness with bed mobility", "bilateral foot pain on first steps", "R elbow pain with grip", "L hip pain on stairs", "loss of balance and near falls", "wrist stiffness out of cast", "calf tightness after sprinting", "jaw pain with chewing"), "moi": ("Gradual, no known cause", "Slipped on wet floor and twisted", "Worse by the end of the day", "Eases with ice and rest", "Denies night sweats, fever, bowel or bladder change", "Woke up with it", "Was T-boned, airbag deployed", "Heard a pop cutting to the left", "Up 2x a night", "Sitting tolerance 15 min", "Symptoms peripheralize with flexion", "Worse since lifting a mattress", "One cortisone shot, helped two weeks"),
    "img": ("XR negative", "MRI shows L4-5 disc protrusion", "no imaging yet", "x-ray: mod joint space loss", "MRI: supraspinatus tendinosis", "CT unremarkable per report", "DEXA T-score -2.6", "NCS: mild ulnar slowing", "Doppler neg for clot"), "home": ("2 story house, bed/bath up", "one level, 2 steps in", "3rd floor walk-up", "assisted living, elevator", "bathtub without bars", "trailer, 4 steps and rail", "basement laundry"), "plof": ("independent, no device", "indep community amb, gardening", "ran 15 mi/wk", "used RW outdoors", "full duty, 12 hr shifts", "played pickleball 3x/wk"),
    "aim": ("get back to pickleball", "lift my toddler", "sleep on my side", "walk the mall", "climb ladders again", "drive", "kneel to garden", "hike with my brother", "return to unrestricted duty", "get through a shift"), "post": ("forward head, rounded shoulders", "pelvis level, L iliac crest high", "increased thoracic kyphosis", "dowager's hump, mild", "pes planus B", "R lateral shift", "genu valgum", "scapular winging L", "guarded"), "gait": ("gait with decreased push off L", "antalgic R with SPC", "steppage L", "Trendelenburg R", "shuffling, en bloc turns", "normal, slow 0.7 m/s", "toe walking avoided due to pain", "ambulates with FWW, flexed trunk", "limp resolves after ten steps"),
    "rom": ("lumbar flex 60%, ext 25%", "R knee 0-8-112", "L shoulder flex 140, ER 30", "cervical rot L 48, R 66", "DF R 2, L 10", "hip flex 95 with pinch", "elbow -12 to 130", "wrist flex 40, ext 35", "Schober 3.5 cm", "SB R to knee crease", "IR to sacrum", "supination 50", "knee flex 121, ext 0", "mouth opening 32 mm", "thoracic rotation 35 B"), "mmt": ("quad 3+/5 R", "glute med 3/5 L", "ER 4-/5", "tib ant 4/5 L", "grip 38 lb R, 61 lb L (Jamar)", "psoas 4/5", "post tib 3+/5", "triceps 4/5 L", "lower trap 3-/5", "deep neck flexors 11 sec", "HHD quad 41 kg vs 63 kg", "EHL 5/5", "heel raise 6 reps", "hip ext 3+/5 B"),
    "st": ("Lachman neg", "Apley grind +", "Ely's + R", "Noble compression +", "Patrick's + L", "Yeoman's pos", "Stinchfield +", "Yergason's neg", "Crank test +", "Jobe's + for pain", "lag sign neg", "Adson's neg", "Roos 1:40", "Froment's neg", "Watson shift neg", "Cozen's +", "Maudsley's +", "Kleiger neg", "windlass +", "Murphy's sign neg", "Wells score 0", "Romberg + EC", "Fukuda 45 deg R", "head impulse + L", "roll test neg", "Craig's 22 deg", "slump R pos", "crossed SLR neg", "Kernig neg", "VBI screen neg", "Alar ligament intact", "Waddell 1/5", "pivot shift deferred"),
    "neu": ("reflexes 2+ throughout", "patellar 1+ L", "LT intact L2-S1", "decreased L5 pinprick R", "Babinski downgoing", "clonus 2 beats L", "Semmes-Weinstein 5.07 absent at hallux", "ULTT 1 + R", "Modified Ashworth 1+ biceps", "proprioception off at great toe", "myotomes clear"), "palp": ("tender L4-5 facets R", "TTP pes anserine", "trigger point in infraspinatus", "warmth over patellar tendon", "tender at Gerdy's tubercle", "tight suboccipitals", "sacral sulcus deep L", "Lister's tubercle tender", "no swelling"), "om": ("Oswestry 38%", "NDI 24/50", "LEFS 41/80", "QuickDASH 38.6", "FOTO 52", "WOMAC 44", "Roland-Morris 11/24", "Tinetti 19/28", "BBS 41/56", "mCTSIB fail cond 4", "TUG 14.2 sec", "FGA 18/30", "Lysholm 61", "FAAM ADL 57%", "PRWE 48", "5TSTS 16.1 s", "TSK-11 29", "PROMIS PF 38.4", "ABC 61%", "Constant 55", "6MWT 284 m"),
    "imp": ("signs consistent with discogenic pain, directional preference for extension", "patellofemoral pain with hip weakness", "adhesive capsulitis, stage 2", "posterior canal BPPV", "cervicogenic headache", "decreased mobility and balance after hospital stay", "lateral elbow tendinopathy", "expected post-operative deficits", "SI joint dysfunction, R anterior innominate", "gait and endurance impairment"), "imp2": ("Low complexity, stable presentation", "Moderate complexity, evolving", "No contraindication to manual therapy", "Yellow flags: high TSK", "Would refer back if no change in 3 weeks", "Skilled care needed to restore function safely", "Keele STarT Back: medium risk"), "pot": ("good", "excellent", "fair", "good for stated goals", "guarded", "fair to good"),
    "freq": ("2x/week x 4 weeks", "2-3x/wk for 6 wks", "3 times a week for 8 weeks", "1x/week x 10", "BIW x 6 weeks", "2 visits weekly, 12 total", "weekly x 5, then every other week", "2/wk x 30 days"), "iv": ("ther ex", "manual therapy", "NMR", "gait and stair training", "canalith repositioning", "Schroth-based exercise", "LSVT BIG", "therapeutic activity", "dry needling", "aquatic PT", "cervical traction", "e-stim", "work conditioning", "Otago program", "cupping", "pelvic floor training", "Graston", "pain neuroscience education", "home program"), "mt": ("STM to quads and ITB", "Maitland gr III-IV CPAs L3-5", "GH inferior glides", "patellar glides", "Mulligan MWM hip", "thoracic HVLA supine", "suboccipital release", "Kaltenborn traction gr II", "scar mobilization", "Graston to Achilles", "muscle energy for R ant innom", "lymphatic drainage, Vodder"),
    "te": ("recumbent bike", "SLR flex/abd", "bridging", "clamshells red", "monster walks", "prone on elbows", "REIL 10x", "Codman's", "cane AAROM flex", "wall slides", "Bulgarian split squat", "heel raise eccentrics (Alfredson)", "Nordic ham curls", "Swiss ball walkouts", "Palloff iso", "SL RDL 10#", "Thera-Band ER", "prone Ts and Ys", "quad set with towel", "step down 6 in", "Total Gym L7", "serratus punch", "open book", "bird dogs", "cat camel", "Biodex 60/120", "sled push 45#", "towel scrunch"), "nr": ("tandem on foam", "SLS EO/EC", "VOR x1 pitch and yaw", "BOSU squats", "ladder drills", "Dynadisc marching", "D2 flexion PNF", "Cawthorne-Cooksey level 2", "clock reach", "Wobble board cw/ccw", "mirror therapy"), "md": ("ice 10 min", "MHP to low back", "premod ESTIM with heat", "US 3 MHz 0.8 pulsed", "Game Ready", "Kinesio tape, I strip", "none", "NMES 50 pps quads", "paraffin", "laser class IV", "Leukotape patella"), "hep": ("printed HEP x 4", "REIL every 2 hours", "nerve glides", "quad sets and ankle pumps", "Epley handout", "bridge and clam", "Physitrack code", "sleeper stretch", "chair stands 2x/day"),
    "vas": ("0/10", "2/10", "3/10", "4/10", "5/10", "6-7/10", "8/10", "1-2/10", "10/10"), "vn": ("3", "8 of 12", "7", "10", "5 of 8", "14", "2 of 6"), "subj": ("the hip is looser in the morning", "sore from yard work", "no change", "only two dizzy spells this week", "stairs are easier going up", "can reach the second shelf", "headache gone after last tx", "slept five hours straight", "buckled once on the curb", "tingling now stops at the knee", "shot wore off", "skipped the HEP over the holiday", "feels stronger"), "subj2": ("no falls", "taking fewer pain pills", "wearing the brace for errands only", "HEP twice daily", "icing after work", "saw the PA, cleared for PWB", "new orthotics came", "drove for the first time"),
    "resp": ("Good carryover", "Fatigued by third set", "Required tactile cues for scapular set", "Pain down two points after manual", "Flexion up 7 degrees", "Quad control better on eccentric", "No nystagmus on retest", "Min A for last step", "Tolerated added resistance", "HR 112 after steps, recovered in 2 min", "Valgus collapse with fatigue", "Centralized with prone press-up"), "skill": ("cueing to avoid compensation", "graded loading of the repair", "fall prevention with dual tasks", "joint mobilization and reassessment"), "pl": ("Progress as able", "Add leg press", "Retest FOTO", "Hold manual, see response", "Start plyos per protocol", "Re-eval in 2 visits", "Continue POC", "Trial of traction", "Move to 1x/wk", "Wean from brace"), "cl": ("moderate exertion, HR under 125", "walking and light weights", "cardiac rehab in the spring"),
    "call": ("has a headache since the needling", "is sore but fine", "wants to move to afternoons", "lost the band", "fell in the shower, no injury", "has a fever", "can't find parking"), "adv": ("the calf swells or turns red", "rest today and heat", "numbness spreads", "ice 15 min, hold exercises", "come in and be checked", "fever over 101"), "prec": ("none", "WBAT", "PWB 50%", "NWB L", "hx falls", "osteoporosis, no loaded flexion", "spinal precautions", "no ER past neutral x 6 wk", "seizure history", "pacemaker, no e-stim", "lymphedema L arm, no BP", "posterior hip precautions", "contact guard on stairs"), "lim": ("cannot stand over 10 min", "stairs one at a time with rail", "unable to lift a gallon overhead", "transfers need arms", "walks 150 ft with RW", "cannot sleep through", "no driving", "sitting under 20 min", "unable to kneel", "needs help with bra and hair", "two falls in 3 months"),
    "goal": ("5TSTS under 12 sec", "walk 1000 ft without rest", "lift 25 lb from floor to waist", "stairs reciprocal without rail", "Oswestry below 20%", "DF to 10 degrees", "reach overhead without pain", "independent HEP", "BBS 50/56", "run 20 min", "sleep 7 hours", "return to full duty", "turn head to back up car", "knee ROM 0-120", "stand at counter 30 min", "Tinetti 25"), "gst": ("met", "partly met", "not met", "80% met", "in progress", "deferred", "exceeded"), "att": ("11 of 12 visits", "7 visits, 2 no shows", "attended 19 of 22", "15 visits", "4 of 10 seen", "24 visits over 12 weeks"), "op": ("R TKR", "L total hip, posterior approach", "R ACL reconstruction, quad autograft", "L rotator cuff repair", "R reverse total shoulder", "L5-S1 discectomy", "C4-6 ACDF", "Brostrom repair", "R carpal tunnel release", "L knee scope, meniscal repair", "Achilles repair", "Latarjet R", "ORIF L ankle", "Bankart repair", "hip scope, labral repair"),
    "crs": ("Slow start, then steady gains once swelling settled", "MUA at week 7 for stiffness", "Did very well, off crutches by visit 5", "Limited by attendance", "Regained full motion, strength lags", "Two flare-ups, both settled with activity changes", "Advanced through phase 3 of the Brigham protocol"), "dcr": ("all goals met", "plan limit reached", "moved", "no response to calls", "transferred to a pelvic specialist", "plateau, back to surgeon", "self-discharged, feels fine"), "dcp": ("keep up HEP 3 days a week", "join a gym, light loads", "see surgeon if it locks", "cane on uneven ground", "no kneeling for 3 months", "walk 30 min daily", "call if symptoms return", "wear the night splint"), "exc": ("is working doubles", "had no ride", "feels good enough", "has the flu", "is at the beach", "changed jobs"), "sty": ("EVAL", "f/u 45", "RE-EVAL", "D/C", "aquatic", "f/u 30", "hand", "vestib"), "sno": ("copay 25", "needs FOTO", "auth ends soon", "POC unsigned", "bring brace", "WC, no pay", "no script", "1st visit since surgery", "park by ramp"),
    "due": ("POC not back", "script expired", "progress note due", "re-auth sent", "needs updated MRI report", "payer wants last 3 notes"), "bp": ("126/78", "144/86", "118/66", "152/90"), "imp3": ("Stryker Mako tibial tray", "DePuy Attune femoral size 5", "Arthrex SwiveLock 4.75", "Zimmer M/L Taper stem", "Smith & Nephew Healicoil", "Wright Medical Aequalis", "Boston Scientific Spectra", "Acumed plate", "Medtronic Prestige disc"), "ihx": ("pain after fall", "knee pain, r/o meniscal tear", "persistent pain despite 6 weeks PT", "eval for fracture", "weakness, r/o cuff tear", "low back and leg pain", "post-op check"), "mex": ("MRI knee right wo contrast", "MRI lumbar spine wo", "MRI shoulder left", "MR cervical spine", "MRI hip arthrogram left"), "mtq": ("multiplanar multisequence, 1.5T", "axial, sagittal and coronal PD and T2 FS", "no contrast given", "3T with surface coil"),
    "mfi": ("Radial tear of medial meniscus at the root", "Intact ACL and PCL", "Grade 2 MCL sprain", "Outerbridge grade 3 change of the trochlea", "Baker's cyst 3 cm", "L4-5 facet hypertrophy and mild canal narrowing", "L5-S1 annular fissure", "No cord signal abnormality", "Schmorl's node at L1", "Infraspinatus tendinopathy without tear", "SLAP type II tear", "Buford complex, variant", "C6-7 disc osteophyte, moderate left foraminal stenosis", "Perthes lesion of the anterior labrum", "Goutallier grade 1 atrophy", "Bone marrow edema lateral condyle", "Tarlov cyst, incidental"), "mim": ("Medial meniscal root tear", "Mild to moderate degenerative disc disease", "Partial cuff tear, bursal side", "No fracture", "Cam morphology with labral tear", "Moderate C6-7 foraminal narrowing on the left", "Pfirrmann grade IV at L5-S1"), "xex": ("XR KNEE 3V LEFT", "XR SHOULDER RIGHT 2V", "XR LUMBAR SPINE 5V", "XR ANKLE MORTISE", "XR HIP UNILAT 2V", "XR HAND 3V"), "xfi": ("no fracture", "medial compartment narrowing", "Tonnis grade 1", "hardware in place", "calcaneal spur", "normal alignment", "Weber B fibula fracture, healing", "Hill-Sachs deformity", "mild scoliosis, Cobb 14 degrees", "old Boxer's fracture", "Bohler's angle normal"), "xim": ("NO ACUTE FINDING", "HEALING WEBER B FRACTURE", "MODERATE OA", "STABLE HARDWARE", "KELLGREN-LAWRENCE 3"), "ufi": ("5 mm tear of distal supraspinatus", "thick plantar fascia, 6 mm", "Doppler signal at the tendon", "no effusion", "biceps stays in the groove"),
    "odx": ("end-stage osteoarthritis", "massive cuff tear", "ACL rupture", "recurrent instability", "cubital tunnel syndrome", "lumbar herniation with radiculopathy", "bimalleolar fracture", "Achilles rupture", "FAI with labral tear"), "oan": ("general with block", "spinal", "Bier block", "general LMA", "femoral nerve block and sedation"), "ofl": ("therapy, bracing and two injections", "nonoperative care for four months", "Synvisc", "activity change and NSAIDs"), "osp": ("A deltopectoral approach was used", "The graft was fixed with an Endobutton", "Whiteside's line was referenced for rotation", "The tear was reduced without tension", "Gerdy's tubercle was exposed", "A Krackow stitch was placed", "The Hoffa fat pad was debrided", "Esmarch exsanguination, tourniquet to 275", "Gelpi retractors were placed", "The labrum was refixed with three anchors", "The nerve was decompressed at Osborne's band", "Mallory-Head broaches were used in order", "Trial reduction was stable through a full arc"),
    "ocl": ("Closed with #1 Vicryl and staples", "Nylon and a Robert Jones dressing", "Subcuticular Monocryl, Prineo mesh", "Layered closure, Mepilex, sling"), "ofi": ("eburnated bone medially", "good tissue quality", "a 2 cm retracted tear", "loose body removed", "intact cartilage", "stable after fixation"), "opl": ("WBAT with crutches", "sling 4 weeks", "NWB in splint 2 weeks", "ROM 0-90 until week 4", "no active ER", "start PT day 10", "CPM at night", "cryotherapy and elevation", "brace locked for 2 weeks"),
}  # fmt: skip

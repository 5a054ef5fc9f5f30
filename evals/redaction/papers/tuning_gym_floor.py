"""Notes used while tuning redaction: what therapists write between the mats and the desk."""

from __future__ import annotations

from evals.redaction.wording import in_every_wording

_PAPERS: tuple[str, ...] = (
    # evaluation: a print of a record system, a dictation on dizziness, a pad in capitals
    """<<[FACILITY:facility]  |  {PT Initial Evaluation}  |  Page 1 of 3
Patient Name       [NAME:last_first]                    MRN  [MRN:mrn]
Birth Date         [DATE:dob]                    Age/Sex  {~agx}
Visit Date         [DATE:date1] 08:15            Clinician  [PROVIDER:therapist_full], PT, DPT
Referral Source    [PROVIDER:provider_full], MD, [FACILITY:facility2]
Coverage           {~payer} / [MEMBER_ID:member]

{SUBJECTIVE}
{Chief complaint}: {~cc}
{HPI}: Pt states {~moi} on [DATE:date2]. {~hx}. {~hx}. Saw Dr. [PROVIDER:provider_last] [DATE:date3]. {~img}.
{NPRS}: now {~vas}, best {~vas}, worst {~vas}. {Aggravating}: {~agg}; {~agg}. {Easing}: {~ease}.
{PMH}: {~pmh}, {~pmh}, {~pmh}. {PSH}: {~op} ([-:year]). {Meds}: {~rx}, {~rx}, {~rx}. {~alg}.
{Social}: {~home}; husband [RELATIVE:relative_first] and mother-in-law [RELATIVE:kin_full] in the home. {Occupation}: {~job}, [EMPLOYER:employer].
{Patient goal}: "{~aim}"

{OBJECTIVE}
                    {Involved}                    {Uninvolved}
{AROM}           {~rom}               {~rom}
{MMT}            {~mmt}               {~mmt}
{Special tests}  {~st}; {~st}; {~st}
{Gait/posture}   {~gait}; {~post}
{Palpation}      {~palp}               {Sensation}  {~neu}
{Outcome tool}   {~om}

{ASSESSMENT}: Ms. [NAME:last] presents with {~imp}. {~cplx}.
{Goals} (by [DATE:date4]): 1) {~goal} 2) {~goal} 3) {~goal}
{PLAN}: {~freq}. {~iv}, {~iv}, {~iv}. {~hep} issued.
Signed: [PROVIDER:therapist_last], [PROVIDER:therapist_first], PT  Lic# [LICENCE:licence]  [DATE:sent1] 09:52||Evaluation of [NAME:first] [NAME:last] on [DATE:spoken1], dictated by [PROVIDER:therapist_first] [PROVIDER:therapist_last]. [NAME:first], who goes by [NAME:called], is {~age} referred by the ear nose and throat clinic, Dr. [PROVIDER:provider_full], for {~vcc}. Onset was [DATE:spoken2] after {~vmo}. Her sister [RELATIVE:kin_first] found her on the bathroom floor and drove her to [FACILITY:hospital], where {~vim}. She was seen by Dr. [PROVIDER:colleague_last] there and sent home with {~vrx}. Birth date [DATE:dob], chart [MRN:mrn].

Past history includes {~pmh} and {~pmh}. She takes {~rx} and {~rx}. She retired from [EMPLOYER:employer] and volunteers at the library in [CITY:city] with [OTHER:other_full].

Oculomotor exam: {~vex}. {~vex}. Positional testing: {~vpo}. Balance: {~vba}. {~vba}. Cervical screen: {~st}.

Impression is {~vdx}. I performed {~vtx} with {~vre}. I explained {~ved} to Mrs. [NAME:last] and to her sister. We will see her {~freq}. She knows to call [PHONE:pphone] if {~adv}. She said she would like to {~aim} by the time her grandson [RELATIVE:kin2_first] graduates on [DATE:spoken4]. Copy to Dr. [PROVIDER:provider_last], fax [PHONE:pfax].||{EVAL} [DATE:DATE1]  [NAME:LAST_FIRST_CAPS]  [DATE:DOB]  MD [PROVIDER:PROVIDER_LAST]  {~PAYER}
{CC} {~CC}. {MOI} {~MOI} [DATE:SHORT2]. {~HX}.
{PMH} {~PMH}, {~PMH}. {RX} {~RX}, {~RX}. {~ALG}.
LIVES W/ SON [RELATIVE:KIN_FULL], {~HOME}. WORKS [EMPLOYER:EMPLOYER] ({~JOB}). H/O PT AT [FACILITY:FACILITY2] [DATE:MONTH_ALONE] [-:YEAR].
{PAIN} {~VAS} TO {~VAS}, {AGG} {~AGG}, {EASE} {~EASE}
{ROM} {~ROM}, {~ROM} {MMT} {~MMT}, {~MMT}
{TESTS} {~ST}, {~ST}, {~ST} {NEURO} {~NEU} {PALP} {~PALP}
{OUTCOME} {~OM}
{A} {~IMP}, {POTENTIAL} {~POT}
{P} {~FREQ}, {~IV}, {~IV}, {~HEP}. RTC [DATE:SHORT3] W/ [PROVIDER:COLLEAGUE_FIRST]. CELL [PHONE:PHONE]>>
""",
    # daily note: headings and a table of codes, shorthand, capitals
    """<<{Daily Treatment Note}
[NAME:first] [NAME:last] ([DATE:dob])          Visit {~vn}          [DATE:date1], 10:30 - 11:25
{Dx}: {~dx}; {~dx}          {Precautions}: {~prec}
{S}: "{~subj}," per pt. {~subj2}. Wife [RELATIVE:relative_first] attended.
{O}:
  {Code}          {Min}          {Activity}
  {97110}         {23}           {~te}, {~sets}; {~te}, {~sets}
  {97112}         {15}           {~nr}, {~sets}
  {97140}         {12}           {~mt}
  {97530}         {8}            {~fa}
{Post-treatment}: {~rom}; {pain} {~vas}; {~resp}
{A}: {~imp} improving; {~lim} still. {~skill}.
{P}: {~pl}; {~pl}. Next appt [DATE:date2] with [PROVIDER:colleague_full], PTA.
Documented by [PROVIDER:colleague_first] [PROVIDER:colleague_last], PTA; reviewed [PROVIDER:therapist_full], PT, [DATE:sent1]||[NAME:first_initial] {~vn} / [DATE:short1]
c/o {~cc}, {~subj}. {~subj2}. inj by [PROVIDER:provider_last] [DATE:short2] helped x 3 d. back at [EMPLOYER:employer] light duty
tx: {~te} {~sets} / {~te} {~sets} / {~nr} / {~mt} / {~md}
{~rom}, {~mmt}. {~resp}
plan {~pl}. [NAME:first] asked if daughter [RELATIVE:kin_first] (also a pt, sees [PROVIDER:colleague_first]) can come same time, told front desk [PROVIDER:tech_first]
[PROVIDER:therapist_first] PT||{TX NOTE}     PT [NAME:FULL]     DOB [DATE:DOB]     DOS [DATE:DATE1]     {VISIT} {~VN}
{S} {~SUBJ}. {~SUBJ2}. {PAIN} {~VAS}. FOLLOW UP WITH DR [PROVIDER:PROVIDER_LAST] ON [DATE:SHORT2].
{O} {~TE} {~SETS}, {~TE} {~SETS}, {~FA}, {~MT}, {~MD}. {~ROM}. {~ST}.
{A} {~RESP}. {~SKILL}. {~LIM}.
{P} {~PL}. {~FREQ}. RIDE IS BROTHER [RELATIVE:KIN_FIRST], CALL [PHONE:PHONE2] IF RUNNING LATE. COPAY TO [PROVIDER:TECH_FIRST].
[PROVIDER:THERAPIST_FULL], PT   LIC [LICENCE:LICENCE]   ACCT [ACCOUNT:ACCOUNT]>>
""",
    # progress report: side by side, a letter to the physician, a recertification in sentences
    """<<[FACILITY:facility]   [ADDRESS:street2], [CITY:city2], [-:state] [ZIP:zip2]   Tel [PHONE:pphone]   Fax [PHONE:pfax]
{PROGRESS REPORT}          Report date: [DATE:sent1]
Patient: [NAME:full]     D.O.B.: [DATE:dob]     ID: [MEMBER_ID:member]     Claim/auth: [ACCOUNT:request]
Dates covered: [DATE:span]     {~att}
To: [PROVIDER:provider_full], [FACILITY:facility2]

{MEASURE}                    {EVAL}                    {TODAY}                    {GOAL}
{~mea}          {~mev}          {~mev}          {~mev}
{~mea}          {~mev}          {~mev}          {~mev}
{~mea}          {~mev}          {~mev}          {~mev}
{Pain}          {~vas}          {~vas}          {~vas}
{Outcome}: {~om} (was {~om})
{Functional status}: {~lim}; {~lim}. Spouse [RELATIVE:relative_full] confirms.
{Goal status}: {~goal}, {~gst}. {~goal}, {~gst}.
{Why skilled care}: {~skill}. {~skill}.
{Recommendation}: {~freq}; {~iv}; {~iv}; recheck [DATE:date3]
[PROVIDER:therapist_full], PT, OCS     NPI [NPI:npi]||[DATE:sent2]

Dear Dr. [PROVIDER:provider_last],

Your patient [NAME:first] [NAME:last], born [DATE:dob], has had {~att} with me since [DATE:date1] after {~op}, which you did at [FACILITY:hospital] on [DATE:date2]. {~crs}.

On the plus side: {~rom}, {~mmt}, {~om}. On the minus side: {~lim}, and {~lim}. {~st} today. At work ([EMPLOYER:employer]) his supervisor, [OTHER:other_full], lets him sit, but only until [DATE:spoken3].

May we {~opr}? I would also be glad to know whether {~opq}. I plan {~freq} with {~iv} and {~iv}. His fiancee [RELATIVE:relative_first] has learned the {~te}.

You see Mr. [NAME:last] again on [DATE:spoken4]. If you sign below, this serves as the plan of care.

Warmly,
[PROVIDER:therapist_first] [PROVIDER:therapist_last], PT
[FACILITY:facility], [PHONE:phone_ext]||{Recertification note} for the period [DATE:span]. [NAME:last], [NAME:first]. Medicare number [MEMBER_ID:member], born [DATE:dob], age [AGE:old_age]. Start of care [DATE:date1]. Certifying physician [PROVIDER:provider_full], NPI [NPI:npi].

[NAME:first] came to us with {~cc} and {~cc}. At that time {~mmt}, and {~om}. She has been seen {~att}. Currently {~mmt}, and {~om}. {~crs}. What she cannot do yet: {~lim}, {~lim}.

Her caregiver, [OTHER:other_first] from [EMPLOYER:employer2], reports {~subj}. Her niece [RELATIVE:kin_full] in [CITY:city] holds the health care proxy ([PHONE:phone2]).

Continued therapy is reasonable because {~rsn}. I recommend {~freq} of {~iv}, {~iv}, and {~iv} toward {~goal} and {~goal}. {Rehab potential} {~pot}. {~prec}.

Therapist [PROVIDER:therapist_full], PT, GCS, [DATE:date3]. Physician signature and date: ____>>
""",
    # discharge: a print, a note after the last call, capitals
    """<<{Discharge Summary} - Outpatient PT
Name: [NAME:last_first]     DOB: [DATE:dob]     Encounter #: [ACCOUNT:icn]     D/C: [DATE:date1]
Eval: [DATE:date2]     {Visits}: {~att}     Referring: [PROVIDER:provider_full], PA-C
{Dx}: {~dx} | {~dx}
{Reason for discharge}: {~dcr}
{Summary of care}: {~crs}. {~iv}, {~iv} and {~iv} were provided.
{Initial / final}: {~om} / {~om}; {~rom} / {~rom}; NPRS {~vas} / {~vas}
{Goals}: {~goal} ({~gst}); {~goal} ({~gst}); {~goal} ({~gst})
{Recommendations}: {~dcp}; {~dcp}. {~hep} reviewed with pt and with son [RELATIVE:kin_first].
Equipment returned: TENS, serial [DEVICE:device].
Notified: [OTHER:officer_full], nurse case manager, [PHONE:phone3]; PCP Dr. [PROVIDER:colleague_full]
e-signed [PROVIDER:therapist_full], DPT, [DATE:sent1] 17:40||{dc note} [NAME:first] [NAME:last] mrn [MRN:mrn]
didn't come [DATE:short1] or [DATE:short2]. left 2 msgs at [PHONE:phone], 3rd call got partner [RELATIVE:relative_first]: moved to [CITY:city] for a job with [EMPLOYER:employer], will find PT there. asked us to send records to [FACILITY:facility2], fax [PHONE:pfax], roi signed by e-mail [EMAIL:email]
when last seen {~rom}, {~mmt}, {~om}, goals {~gst}
{~crs}. {~dcr}. told her {~dcp}
auth [ACCOUNT:request] had {4} left. md [PROVIDER:provider_last] cc'd [DATE:short3]
[PROVIDER:therapist_last]||{D/C SUMMARY}   [FACILITY:FACILITY]   [NAME:LAST_FIRST]   BORN [DATE:DOB]   MRN [MRN:MRN]
SEEN [DATE:DATE1] TO [DATE:DATE2], {~ATT}, REF [PROVIDER:PROVIDER_FULL] MD
{DX} {~DX}. {SURGERY} {~OP} [DATE:DATE3] AT [FACILITY:HOSPITAL].
{STATUS} {~ROM}. {~MMT}. {~OM}. {PAIN} {~VAS}.
{GOALS} {~GOAL} {~GST}. {~GOAL} {~GST}.
{REASON} {~DCR}. {PLAN} {~DCP}, {~DCP}.
MR [NAME:LAST] AND DAUGHTER [RELATIVE:KIN_FULL] GIVEN {~HEP}. THERAPIST [PROVIDER:THERAPIST_FIRST] [PROVIDER:THERAPIST_LAST] PT. QUESTIONS [PHONE:PPHONE]>>
""",
    # flow sheet: a grid by date, a class, capitals
    """<<{Exercise Flow Sheet}     [NAME:last], [NAME:first]     {Dx} {~dxw}     {Prec} {~prec}     PT [PROVIDER:therapist_last]
Date             [DATE:short1]        [DATE:short2]        [DATE:short3]        [DATE:short4]
Arrived          on time        late        on time        on time
{~te}     {~sets}     {~sets}     {~sets}     {~sets}
{~te}     {~sets}     {~sets}     {~sets}     hold
{~te}     -     {~sets}     {~sets}     {~sets}
{~nr}     -     -     {~sets}     {~sets}
{~fa}     -     -     -     {~sets}
{~mt}     x     x     x     -
{~md}     x     x     -     -
{BP} pre     {~bp}     {~bp}     {~bp}     {~bp}
{SpO2}     {97%}     {96%}     {98%}     {97%}
{Pain} in/out     {~vas}     {~vas}     {~vas}     {~vas}
Comments: [DATE:short2] {~subj}. [DATE:short3] seen by [PROVIDER:colleague_first] for [PROVIDER:therapist_first]. [DATE:short4] grandma [RELATIVE:kin_first] waited in car||{Balance class}, [-:weekday] [DATE:date1] 2 pm, led by [PROVIDER:therapist_full] and student [PROVIDER:tech_full]
1. [NAME:first] [NAME:last] - {~om}, {~te} {~sets}, {~nr}, walker from loan closet #[DEVICE:device], {~resp}
2. [OTHER:other_full] - {~om}, {~nr}, {~prec}, husband stays
3. [OTHER:other2_first] [OTHER:other2_last] - new, dob [DATE:holder_born], {~pmh}, {~te} {~sets}
4. [OTHER:kin_last], [OTHER:kin_first] - absent, hip fx [DATE:short2], at [FACILITY:hospital]
HR max {118}. {BP} of [NAME:first] {~bp} at start, {~bp} after {~nr}; rechecked; called Dr. [PROVIDER:provider_last]'s office, spoke w/ [OTHER:clerk_first]. Brother [RELATIVE:relative_full] took her home to [CITY:city].
Next: [DATE:date2]; {~nr}||{FLOWSHEET}   [NAME:FULL]   {~DXW}   S/P {~OP} [DATE:SHORT1]   DR [PROVIDER:PROVIDER_LAST]
{WK 2} [DATE:SHORT2]   {~TE} {~SETS}   {~TE} {~SETS}   {~MT}   {~ROM}
{WK 3} [DATE:SHORT3]   {~TE} {~SETS}   {~NR} {~SETS}   {~MT}   {~ROM}
{WK 4} [DATE:SHORT4]   {~TE} {~SETS}   {~FA}   {~MD}   {~ROM}
{PROTOCOL} {~PRO}, {~PRO}. {PREC} {~PREC}
NOTES: MOM [RELATIVE:KIN_FIRST] DOES CPM AT HOME. PLAYS FOR [SCHOOL:SCHOOL]. CLEARED BY [PROVIDER:COLLEAGUE_FULL] ATC TO BIKE [DATE:SHORT5].>>
""",
    # contact log: entries of calls, a letter after missed visits, an addendum
    """<<{Communication log}     Chart: [NAME:last_first] / [DATE:dob]
[DATE:date1] 09:12  Out to [FACILITY:facility2], spoke w/ [OTHER:clerk_first] (MA for [PROVIDER:provider_last]). Needs {~ndd}. Fax [PHONE:pfax]. -[PROVIDER:tech_first]
[DATE:date2] 13:30  In from spouse [RELATIVE:relative_full], [PHONE:phone2]. Asks {~aql}? Told {~dcp}. -[PROVIDER:therapist_first]
[DATE:date3] 08:05  E-mail from [OTHER:officer_full] ([EMAIL:other_email]), adjuster, claim [ACCOUNT:claim]. Wants {~ndd}. Sent.
[DATE:date4] 16:48  Text from pt [PHONE:phone]: {~exc}, r/s to [DATE:short5].
[DATE:date5] 11:00  Team: {~lim} despite {~iv}; {~pl}. Present [PROVIDER:therapist_full], [PROVIDER:colleague_full].
[DATE:date6] 10:20  Dr. [PROVIDER:provider_full] called back: {~opn}. Verbal order read back.||[FACILITY:facility]
[ADDRESS:street2]
[CITY:city2], [-:state] [ZIP:zip2]

[DATE:sent1]

[NAME:full]
[ADDRESS:street]
[CITY:city], [-:state] [ZIP:zip4]

Dear Mr. [NAME:last]:

We missed you on [DATE:spoken1] and [DATE:spoken2]. You have been treated for {~dxw} and had {~att}; Dr. [PROVIDER:provider_last] asked for {~freq}. Stopping now may mean {~rsk}.

Please call [PROVIDER:tech_first] at [PHONE:pphone] by [DATE:spoken3]. If {~exc} keeps you away, we can talk about telehealth or an hour that suits [EMPLOYER:employer]. We tried [PHONE:phone] and your emergency contact, [RELATIVE:kin_full].

If we do not hear from you we will close your case and tell Dr. [PROVIDER:provider_full] and {~payer}. Until then, {~dcp}.

[PROVIDER:therapist_full], PT
cc: chart [MRN:mrn]||{Addendum} to note of [DATE:date1], entered [DATE:date2] 07:40 by [PROVIDER:therapist_full], PT
Patient [NAME:first] [NAME:last], account [ACCOUNT:account]
Late entry. The side was written wrong: {~dx} should have read {~dx}. Also, during {~te} pt said that {~subj}, and a fall on [DATE:date3] in the lot of [EMPLOYER:employer] was not written down; witness was her coworker [OTHER:other_full]. She drove off in a gray van, plate [VEHICLE:plate], before vitals. {BP} had been {~bp}. I called her [RELATIVE:kin_first], her daughter, at [PHONE:phone2] that evening. Incident no. [ACCOUNT:call_no], told to clinic director [PROVIDER:colleague_full]. {~st}. {~neu}. Dr. [PROVIDER:provider_last] aware [DATE:date4].>>
""",
    # necessity of equipment: a wheelchair's letter, a brace, a form in capitals
    """<<[DATE:sent1]
{~payer}, Durable Medical Equipment
{LETTER OF MEDICAL NECESSITY}
RE: [NAME:first] [NAME:last]     DOB [DATE:dob]     ID [MEMBER_ID:member]     Group [GROUP:group]
    Parent/guardian: [RELATIVE:relative_full]     Home: [ADDRESS:street], [CITY:city], [-:state] [ZIP:zip]

To Whom It May Concern,
I evaluated [NAME:first] in seating clinic at [FACILITY:hospital] on [DATE:date1] together with [OTHER:other_full], ATP, of the supplier. [NAME:first] has {~wdx}. {~wst}. {~wst}. Current chair, serial [DEVICE:device], was delivered [DATE:month_alone] [-:year] and {~wwh}.

Requested: {~wch}; {~wac}; {~wac}; {~wac}.
Tried and ruled out: {~wal}, which {~wwh}.
[NAME:first] attends [SCHOOL:school], where aide [OTHER:other2_first] [OTHER:other2_last] helps with transfers, and rides a county van in [CITY:city2]. Without the chair {~rsk} is likely.

[PROVIDER:therapist_full], PT, ATP     [PROVIDER:provider_full], MD, physiatry, NPI [NPI:npi]
Questions: [PHONE:phone_ext] or [EMAIL:other_email]||{Brace justification}, [NAME:last_first], seen [DATE:date1]
Dr. [PROVIDER:provider_full] of [FACILITY:facility2] ordered {~brc} on [DATE:date2] for {~dx}.
Pt is {~age}, {~job}. {~gait}. {~st}. {~mmt}. Trialed {~brc} for two weeks, failed: {~wwh}.
He must {~jdm} at [EMPLOYER:employer] and {~lim}. His wife, [RELATIVE:relative_first], helps with straps.
Fit by orthotist [PROVIDER:colleague_full], CPO, [PHONE:phone3]. Brace lot/serial [DEVICE:device]. {~payer} member [MEMBER_ID:member], prior auth [ACCOUNT:request].
[PROVIDER:therapist_first] [PROVIDER:therapist_last], PT||{CERTIFICATE OF MEDICAL NECESSITY}   {TENS / NMES UNIT}   INITIAL DATE [DATE:DATE1]
PATIENT [NAME:FULL]   HIC/MBI [MEMBER_ID:MEMBER]   DOB [DATE:DOB]   TEL [PHONE:PHONE]
ADDRESS [ADDRESS:STREET], [CITY:CITY] [-:STATE] [ZIP:ZIP]
SUPPLIER REP [OTHER:CLERK_FULL]   ACCT [ACCOUNT:ACCOUNT]   UNIT S/N [DEVICE:DEVICE]
{DIAGNOSIS} {~DX}   {DURATION OF PAIN} {14 MONTHS}   {TRIAL} [DATE:DATE2] TO [DATE:DATE3]
{RESULT} {~RESP}. {PAIN} {~VAS} BEFORE, {~VAS} AFTER. {MEDS} {~RX}.
{OTHER TREATMENT TRIED} {~IV}, {~IV}, {~OFL}
PHYSICIAN [PROVIDER:PROVIDER_FULL]   NPI [NPI:NPI]   FAX [PHONE:PFAX]
MRS [NAME:LAST] INSTRUCTED WITH HUSBAND [RELATIVE:RELATIVE_FULL] PRESENT BY [PROVIDER:THERAPIST_FULL] PT>>
""",
)
TEMPLATES = in_every_wording(_PAPERS)
POOLS: dict[str, tuple[str, ...]] = {
    "payer": ("Aetna Open Access Select", "Aetna Medicaid MCO", "Anthem Pathway X", "BCBS of Tennessee Network S", "Blue Shield of California PPO", "Blue Cross FEP Standard", "Horizon NJ Direct", "Regence BluePoint", "Cigna LocalPlus", "Cigna HDHP", "UHC Choice Plus", "UHC Dual Complete", "Surest", "UMR Advantage", "Humana Choice PPO", "Medicare A and B", "Medicare Railroad", "Medicaid FFS", "Tricare East", "TriWest VA CCN", "Kaiser HMO", "HealthPartners", "Medical Mutual", "Meritain", "Ambetter Silver", "Molina Silver", "Devoted Health", "Clover Health", "Moda Health", "Select Health", "Independence Keystone HMO", "EmblemHealth GHI", "Fidelis Care", "GEHA"),
    "supp": ("Plan F supplement", "AARP supplement by UHC", "Tricare for Life", "Medicaid secondary", "Cigna Medigap G", "State Farm Medicare supplement"), "carr": ("Sedgwick CMS", "Zurich WC", "Travelers", "AIG WC", "Chubb", "Broadspire", "Progressive PIP", "GEICO med pay", "State Fund", "Helmsman", "CNA", "Farmers auto", "Nationwide WC", "Pinnacol Assurance", "Texas Mutual"),
    "dx": ("M25.562 L knee pain", "M25.511 R shoulder pain", "M54.59 other low back pain", "M54.2 cervicalgia", "M17.11 unilateral primary OA, right knee", "Z96.653 presence of artificial knees, bilateral", "Z47.89 other orthopedic aftercare", "M75.42 impingement of left shoulder", "M75.01 adhesive capsulitis, right shoulder", "S83.511D sprain of ACL of right knee", "M77.12 lateral epicondylitis, L elbow", "M72.2 plantar fasciitis, bilateral", "M65.4 de Quervain", "G20.B1 Parkinson's with dyskinesia", "I69.351 hemiplegia following infarction", "R26.81 unsteadiness on feet", "M48.061 lumbar stenosis without claudication", "M51.16 disc disorder with radiculopathy", "S72.141D intertrochanteric fracture, right", "G56.02 CTS of left wrist", "H81.13 BPPV, both ears", "M53.3 coccydynia", "R42 dizziness", "N81.10 cystocele", "S13.4XXD sprain of cervical spine", "M41.126 idiopathic scoliosis", "M79.18 myalgia", "Q66.51 flat foot, right"),
    "dxw": ("right TKA", "left shoulder RTC tear", "LBP with L leg radiculopathy", "neck pain s/p MVA", "De Quervain's", "Sever's disease", "plantar fasciitis", "ITB syndrome", "post-concussion dizziness", "Osgood-Schlatter", "tennis elbow", "hip fracture, ORIF", "lymphedema left arm", "Scheuermann kyphosis", "Parkinson's", "CMT disease, foot drop", "ankle fracture", "L hip labral repair", "diastasis recti"),
    "agx": ("61 / F", "47 y / M", "34yo F", "70 / M", "19 y/o M", "83 / Female", "55 / Male"), "age": ("a 31-year-old woman", "a 59-year-old man", "66 y/o female", "78-year-old gentleman", "a 42 y.o. right hand dominant male", "an 85-year-old lady", "50yo F", "a 23 y/o male", "27 y/o postpartum female"), "job": ("a reach truck operator", "a med-surg nurse", "a dental assistant", "a line cook", "a parcel loader", "a school custodian", "a welder", "a paralegal", "a hair stylist", "a roofer", "a data analyst", "a firefighter", "a daycare teacher", "a truck driver", "a phlebotomist"),
    "cc": ("R knee pain with stairs", "stiff L shoulder", "low back pain radiating to calf", "neck pain with headaches", "difficulty walking after hip surgery", "pain at the base of the thumb", "first-step heel pain", "weakness on the left side", "tailbone pain when sitting", "three falls this year", "numb fingers at night", "groin pain with pivoting"), "moi": ("pain began after raking leaves", "she slipped on a wet ramp", "he was rear ended at low speed", "a pallet jack ran over the foot", "she landed badly from a layup", "he felt a pop during a deadlift", "it started for no clear reason", "she fell off a step stool"),
    "hx": ("Symptoms are intermittent", "Pain wakes her twice a night", "Denies bowel or bladder changes", "No saddle numbness", "Two prior episodes, both resolved", "Completed a Medrol dose pack", "Had a cortisone shot without benefit", "Tried chiropractic care", "Numbness to the great toe", "No red flags", "Getting worse overall"), "img": ("Radiographs: tricompartmental OA", "MRI L4-5 paracentral protrusion", "No imaging on file", "X-ray negative", "MRI full-thickness supraspinatus tear, 1.4 cm", "DEXA T-score -2.7", "EMG mild median neuropathy", "CT head unremarkable"),
    "vas": ("0/10", "1-2/10", "3/10", "4/10", "5-6/10", "7/10", "8/10"), "agg": ("descending stairs", "sit to stand", "overhead reach", "prolonged sitting", "rolling in bed", "gripping a pan", "driving over 30 min", "coughing"), "ease": ("ice and rest", "lying on the left", "heat", "ibuprofen", "nothing helps", "walking it off"),
    "pmh": ("HTN", "T2DM, A1c 7.4", "hyperlipidemia", "Graves' disease", "Sjogren's syndrome", "COPD", "afib on Xarelto", "BPH", "breast CA s/p lumpectomy", "osteoporosis", "RA", "depression", "CKD stage 3", "Ehlers-Danlos", "Meniere's disease", "TIA", "OSA with CPAP", "obesity, BMI 34", "Dupuytren's", "celiac disease", "ACDF C4-6", "stent x2", "Crohn's", "Parkinson's", "seizure disorder", "Bell's palsy, resolved"),
    "rx": ("meloxicam 7.5", "losartan 50 mg", "metformin XR 750 BID", "tramadol 50 prn", "cyclobenzaprine 5 mg qhs", "Lyrica 75 BID", "rosuvastatin 10", "pantoprazole 20", "sertraline 100", "Synthroid 88 mcg", "Ozempic 0.5 weekly", "hydrochlorothiazide 25", "warfarin per INR", "Celebrex 200", "carbidopa-levodopa 25/100 TID", "Prolia q6mo", "albuterol prn", "Advil PM", "MTX 12.5 mg once a week", "baclofen 10 TID", "Lasix 20", "no prescription meds"), "alg": ("NKA", "Allergies: PCN (hives)", "Allergies: latex", "Allergic to adhesive", "Allergies: sulfa, morphine", "No known allergies", "Allergies: Bactrim"),
    "op": ("right TKA", "L THA, posterior approach", "R RTC repair with biceps tenodesis", "ACLR with BTB autograft", "L5-S1 microdiscectomy", "ORIF bimalleolar ankle", "CTR right", "lap hernia repair", "C-section", "TLIF L4-5", "Latarjet, left", "A1 pulley release, ring finger", "Brostrom repair", "RSA, left", "partial meniscectomy"), "home": ("2-story house, 14 steps, one rail", "single level condo", "mobile home with ramp", "third floor walk-up", "lives in basement of split entry", "tri-level, tub shower combo", "assisted living, lift to 2nd floor"),
    "aim": ("carry my laundry upstairs", "play pickleball again", "hold the baby", "walk to the mailbox and back", "ride my bike", "sleep on my side", "finish a full shift", "hike without poles", "go to the bathroom by myself", "turn my head to back up"),
    "rom": ("knee flex 104, ext -6", "shoulder flex 96 PROM", "ER 15 at 0 abd", "cervical rot L 48", "lumbar flex fingertips to knee", "hip flex 90", "DF with knee straight 2", "IR to L5", "wrist flex 55", "knee ext 0", "abd 82", "SLR 55", "trunk rotation 25% limited", "thumb opposition 7/10 Kapandji", "hip ext 4", "elbow flex 128"), "mmt": ("quad 3+/5", "glute med 4-/5", "ER 3+/5 painful", "TA 4/5", "EHL 3/5", "lower trap 3-/5", "grip 38# R, 55# L", "biceps 5/5", "hip flexors 4/5", "quad lag 8 deg", "deep neck flexor hold 9 sec", "single heel rise x 4", "pinch 9#", "hamstring 4/5"),
    "st": ("Neer's (+)", "Hawkins (+)", "Jobe (-)", "Lachman 1A", "McMurray (-)", "Apley's (+)", "Patellar grind +", "SLR (+) at 40", "crossed SLR (-)", "Slump + R", "FABER (-)", "FADDIR (+)", "Ober +", "Spurling's (-)", "Phalen 40 sec", "Tinel + at elbow", "Finkelstein's +", "Cozen's +", "Yergason -", "lift-off negative", "Ely's + B", "Noble compression +", "talar tilt 2+", "Thompson's (-)", "Windlass +", "Roos 2 min", "Adson -", "ULTT1 + L", "Stork +", "Craig's 22 deg", "Kemp +", "Wells score 0", "Babinski downgoing", "alar ligament test negative"),
    "neu": ("L5 dermatome diminished", "reflexes 2+ and equal", "patellar DTR 1+ left", "sensation WNL", "clonus absent", "C7 myotome 4/5", "5.07 Semmes-Weinstein not felt, plantar", "proprioception impaired L ankle", "Romberg +, sways right"), "palp": ("TTP medial joint line", "taut bands UT bilaterally", "TTP lateral epicondyle", "trace effusion", "PSIS tender R", "incision clean and dry", "2+ pitting edema", "hypomobile T4-T7", "boggy Achilles insertion", "scar adherent distally"),
    "om": ("LEFS 29/80", "Oswestry 36%", "NDI 17/50", "QuickDASH 43", "FOTO 52", "KOOS-JR 57", "TUG 13.4 sec", "Berg 41/56", "5xSTS 17 s", "DHI 54/100", "PSFS 3.7", "Mini-BEST 18/28", "6MWT 288 m", "FGA 17/30", "UEFS 44/80", "HOOS JR 64", "10MWT 0.81 m/s", "MCTSIB 84/120", "ABC 62%", "AM-PAC 47", "Tegner 4", "IKDC 51", "PFDI-20 98", "ASES 46"), "post": ("FHP, rounded shoulders", "increased lordosis", "R iliac crest high", "pes planus B", "lateral shift R", "knee valgus L > R", "Dowager's hump"), "gait": ("antalgic R", "WBAT with FWW", "steppage L", "compensated Trendelenburg R", "wide BOS, no arm swing", "lacks terminal knee ext", "SPC in L hand", "festinating", "vaulting on the left"),
    "imp": ("s/s consistent with rotator cuff tendinopathy", "lumbar radiculopathy with directional preference", "expected post-op deficits at 4 weeks", "PFPS with hip weakness", "cervicogenic headache", "frozen stage capsulitis", "gait and balance deficits", "chronic lateral ankle laxity", "SI joint dysfunction", "Achilles tendinopathy"), "cplx": ("Low complexity evaluation, 97161", "Moderate complexity, 97162", "97163, high complexity", "Stable presentation", "Evolving presentation, two comorbidities"), "pot": ("good", "fair", "excellent", "guarded", "fair plus"),
    "freq": ("2x/week for 8 weeks", "3x/wk x 4 wk", "1x/week x 6 weeks", "2-3x/week, 12 weeks", "two visits weekly for 30 days", "1 visit every other week x 3", "10 visits over 60 days"), "iv": ("ther ex", "manual therapy", "NMR", "gait training", "ther act", "self care training", "e-stim, attended", "mechanical traction", "IASTM", "dry needling", "Epley maneuver", "vestibular rehab", "Mulligan MWM", "Graston", "LSVT BIG", "BFR training", "cupping", "aquatic PT", "orthotic training", "pelvic floor retraining"), "hep": ("HEP (Medbridge)", "handout of 4 exercises", "heel slides and SLR", "table slides", "press-ups q2h", "Habituation exercises", "tendon glides"), "prec": ("none", "WBAT", "NWB R LE", "PWB 50%", "sling at all times", "no ER past 30", "posterior hip", "fall risk", "sternal", "cardiac, HR under 120", "no lifting > 10 lb", "BLT precautions", "osteoporosis, avoid loaded flexion", "lymphedema, no BP left arm"),
    "te": ("quad sets", "SLR flexion", "heel raises", "clams, red TB", "bridge", "bird dog", "pendulum", "pulleys", "wall slide", "serratus punch 3#", "shoulder ER, yellow TB", "prone Y and T", "leg press 80#", "step up 4 in", "lateral step down", "hamstring curl", "recumbent bike", "NuStep L4", "TKE, blue band", "hip hike", "chin tuck", "thoracic extension over roll", "calf stretch on wedge", "sleeper stretch", "doorway pec stretch", "prone on elbows", "wrist eccentric, FlexBar", "towel scrunches", "sit to stand, no hands", "monster walk", "deadlift 25# KB", "Copenhagen plank"), "sets": ("3x10", "2x15", "2x10", "3x8", "30 sec x 4", "5 min", "x20", "10 x 5 sec", "3x12", "1x20"), "nr": ("SLS on foam", "tandem stance", "Bosu squats", "VORx1 60 sec", "cone taps", "ladder drills", "perturbations", "PNF D2 flexion", "star excursion", "Biodex limits of stability", "quad re-ed with NMES"),
    "fa": ("floor transfer x 3", "box lift 15# floor to waist", "stairs, reciprocal, 2 flights", "car transfer", "simulated overhead stocking", "squat to chair", "carry 20# x 60 ft", "curb and ramp"), "mt": ("tib-fem AP gr III", "STM quads", "GH inf glide gr II", "CPA T5-8", "LAD hip", "MET for R anterior innominate", "suboccipital release", "PROM to tolerance", "talar posterior glide", "IASTM patellar tendon", "cross friction, ECRB", "contract-relax"), "md": ("CP 10 min", "MHP 15 min", "GameReady", "IFC with ice", "TENS trial", "K-tape", "declined ice", "Iontophoresis, dexamethasone"), "bp": ("128/76", "142/84", "118/70", "136/88", "152/90", "110/64"),
    "vn": ("2/12", "4", "6 of 16", "#7", "9/24 authorized", "11", "3rd"), "subj": ("the knee gave out once on the stairs", "I slept through the night", "sore for a day after last time", "back to walking the dog", "the shoulder pops but does not hurt", "pain is lower overall", "no better, no worse", "I forgot my exercises", "I can put my socks on now", "less tingling in the foot", "I carried groceries"), "subj2": ("HEP 5 days of 7", "Denies falls", "Using ice nightly", "Off pain meds", "Brace unlocked by surgeon", "Sutures out", "No new meds"), "resp": ("Tolerated well without increase in pain", "mild DOMS expected", "required mod VCs for scapular set", "fatigue noted in final set", "good carryover of lift mechanics", "pain-free after manual", "gained 5 deg after mobs", "LOB x1, recovered with CGA"), "pl": ("cont POC", "progress CKC strengthening", "add eccentric phase", "wean brace", "reassess next visit", "add plyos at 12 wks", "trial traction", "MD note due", "DC to HEP in 2 visits"),
    "lim": ("cannot kneel", "unable to lift over 10 lb", "needs two hands on rail", "cannot reach top shelf", "sits no more than 20 min", "limited to 2 blocks", "cannot fasten bra behind back", "sleeps 4 hours", "unable to run", "needs help with bathing", "cannot open jars"), "skill": ("requires skilled cueing to avoid compensation", "manual techniques to restore accessory motion", "progression per surgical protocol", "monitoring of vitals in activity", "gait deviations persist"), "goal": ("ascend 14 steps reciprocally", "knee AROM 0-120", "LEFS 55/80 or better", "lift a 25 lb crate off the floor", "reach the second shelf pain free", "sit 60 min", "TUG under 12 sec", "walk 1000 ft with no AD", "NPRS 2/10 or less", "SLS 20 sec", "I with HEP", "return to soccer", "drive without neck pain", "turn in bed without dizziness"), "gst": ("met", "not met", "80% met", "progressing", "partly met", "deferred", "upgraded"),
    "att": ("10 visits, 2 cancels", "7 of 12 visits", "16 visits", "9 visits, no missed", "24 of 24 visits", "5 visits, 2 no shows"), "mea": ("Knee flexion", "Shoulder ER", "Quad strength", "Gait speed", "SLS", "Grip", "Sit to stand x5", "Cervical rotation"), "mev": ("88", "102", "115", "3+/5", "4/5", "0.9 m/s", "14 sec", "41#"), "crs": ("Steady gains in motion, slower in strength", "Flare at week 3 that settled", "Excellent compliance", "Progress has slowed in the last two weeks", "Attendance hurt the result", "She has returned to most chores"), "rsn": ("she is improving by objective measures", "withdrawal of therapy would risk another fall", "new deficits were found after the fall", "the home program alone did not hold gains"), "dcr": ("all LTGs met", "max benefit reached", "insurance visits exhausted", "self discharge", "change in medical status", "noncompliance with attendance", "surgery scheduled"), "dcp": ("continue HEP 3x/week", "keep using the cane outdoors", "gym transition plan given", "follow up with MD prn", "stop if swelling returns", "use heat before and ice after", "ring us if it flares"),
    "opr": ("advance him to full weight bearing", "start active motion", "lift the extension block", "add dry needling", "begin return to run", "order an AFO"), "opq": ("the repair was double row", "the clicking worries you", "you want an MRI first", "he may drive", "the brace stays on at night"), "opn": ("hold resisted ER two weeks", "okay to WBAT in boot", "stat duplex to rule out DVT", "start Neurontin at night", "new order for aquatic"), "ndd": ("a signed POC", "last 3 notes", "the op note", "an updated script", "the ROM chart", "a work note", "the FCE"), "aql": ("can she use the heating pad", "is bruising to the shin normal", "how long does the sling stay", "should he skip the clinic if it is swollen", "can I lie on that side", "do you take HSA cards"), "exc": ("child is sick", "car won't start", "work meeting", "migraine", "stuck in traffic", "snow day", "COVID exposure"), "rsk": ("loss of motion and another surgery", "skin breakdown", "a fall with fracture", "a longer time off work", "contracture"), "adv": ("the room spins without stopping", "your calf is hot or swollen", "you see double", "you lose bladder control", "the wound opens", "you have chest pain"),
    "vcc": ("vertigo lasting seconds with rolling", "imbalance and oscillopsia", "dizziness in grocery aisles", "faintness when she stands"), "vmo": ("a bad cold", "a bump to the head on a cabinet", "dental work", "a long flight"), "vim": ("CT was negative", "MRI brain without acute findings", "orthostatics were positive", "labs were fine"), "vrx": ("meclizine 25", "Zofran ODT 4 mg", "a Medrol pack", "Antivert prn"), "vex": ("smooth pursuit saccadic", "head impulse test positive to the left", "no spontaneous nystagmus", "VOR cancellation normal", "DVA loss of 3 lines", "skew absent", "Alexander's law followed"), "vpo": ("Dix-Hallpike left with upbeating torsional nystagmus, 12 sec", "Dix-Hallpike negative both sides", "roll test right geotropic", "deep head hang negative"), "vba": ("mCTSIB condition 4 fall at 6 sec", "Fukuda 45 degrees left", "tandem Romberg 4 seconds", "FGA 19/30", "DHI 58"), "vdx": ("left posterior canalithiasis", "unilateral vestibular hypofunction", "PPPD with migraine features", "right horizontal canal BPPV"), "vtx": ("an Epley", "a Semont liberatory maneuver", "a Gufoni maneuver", "two BBQ rolls"), "vre": ("complete resolution", "residual lightness", "no nystagmus on retest", "brief nausea"), "ved": ("recurrence and what to do at home", "gaze stabilization twice a day", "fall safety at night"),
    "wdx": ("cerebral palsy, GMFCS IV", "Becker muscular dystrophy", "spina bifida, L2 level", "T6 paraplegia, ASIA A", "ALS", "Friedreich ataxia", "Rett syndrome"), "wst": ("Sits with moderate assist", "Head control fair for 20 minutes", "Pelvic obliquity 15 degrees, flexible", "Braden score 13", "MAS 3 in hip adductors", "Dependent for pressure relief", "Hip migration 38% left"), "wwh": ("no longer fits her hips", "cannot be adjusted further", "caused redness at the sacrum", "has a cracked frame", "does not clear the door"), "wch": ("Permobil M3 power chair", "Ki Mobility Little Wave tilt-in-space", "Quickie IRIS", "TiLite TRA", "Group 3 Quantum Edge"), "wac": ("ROHO cushion", "swing-away laterals", "Jay J3 back", "power tilt 50 degrees", "headrest, Whitmyer", "anti-tippers", "chest harness"), "wal": ("a standard K0001", "scooter", "a hospital tilt chair", "a linear back"), "brc": ("an AlloStep AFO", "DonJoy OA unloader", "a Thuasne Townsend brace", "LSO, custom", "a Swede-O ankle brace", "Ottobock WalkOn"), "jdm": ("climb a ladder 20 times a day", "stand for 10 hours", "lift 60 lb boxes", "walk on gravel", "kneel on concrete"), "ofl": ("NSAIDs", "lidocaine patches", "two ESIs", "acupuncture", "chiropractic"), "pro": ("PROM alone to week 4", "brace locked 0-30", "no active IR 6 weeks", "AAROM at week 5", "CKC to 70 degrees", "WBAT in boot"),
}  # fmt: skip

"""Notes used while tuning redaction: what stands in a chart of outpatient therapy."""

from __future__ import annotations

from evals.redaction.wording import in_every_wording

_PAPERS: tuple[str, ...] = (
    # office note of the referring doctor
    """<<[FACILITY:facility2]
[ADDRESS:street2], [CITY:city2], [-:state] [ZIP:zip2]
Tel [PHONE:pphone]   Fax [PHONE:pfax]

{OFFICE VISIT}||[FACILITY:facility2]                                   {Progress Note}
Patient Portal: [URL:url]||{Established Patient Visit} - [FACILITY:facility2] - printed [DATE:sent1] by [PROVIDER:tech_full]>>

<<Patient: [NAME:full]                    DOB: [DATE:dob]
MRN: [MRN:mrn]                            Visit date: [DATE:date1]
Provider: [PROVIDER:provider_full], MD    Insurance: {~payer} [MEMBER_ID:member]||[NAME:last_first]  |  [DATE:dob]  |  #[MRN:mrn]  |  DOS [DATE:date1]  |  [PROVIDER:provider_last]||Name: [NAME:middle]
Date of Birth: [DATE:dob]
Date of Service: [DATE:date1]
PCP: [PROVIDER:colleague_full], DO
Home phone: [PHONE:phone]>>

{CC}: {~ov_cc}
{HPI}: <<[NAME:first] [NAME:last] is a {~age} who presents with {~ov_cc} since [DATE:spoken2].||Mr. [NAME:last] returns for {~ov_cc}. I last saw him on [DATE:date2].||Ms. [NAME:last] is a [AGE:old_age]-year-old here with her daughter [RELATIVE:kin_first] for {~ov_cc}.>> {~ov_hpi}. {~ov_hpi}. <<Works at [EMPLOYER:employer] as a {~job}.||She lives in [CITY:city] with her husband [RELATIVE:relative_first].||Saw Dr. [PROVIDER:colleague_last] at [FACILITY:hospital] in [DATE:month_alone], who ordered {~ov_test}.>>
{PMH}: {~hx}, {~hx}, {~hx}.   {Meds}: {~med}, {~med}.   {Allergies}: {~ov_al}.
{Vitals}: {~ov_vs}
{Exam}: {~ov_ex}. {~ov_ex}. {~ov_ex}.
{Imaging}: <<{~ov_test} from [FACILITY:imaging] dated [DATE:date3] reviewed: {~ov_im}.||I reviewed the {~ov_test} of [DATE:short3] personally. {~ov_im}.||{~ov_test} today in office: {~ov_im}.>>

{Assessment/Plan}
1. {~icd} - {~ov_pl}. {~ov_pl}.
2. <<Refer to [FACILITY:facility] for physical therapy, {~freq}. Fax referral to [PHONE:phone2], attn [PROVIDER:therapist_full].||PT order: {~freq}, {~ov_rx}. Patient prefers [FACILITY:facility] in [CITY:city].||Continue therapy with [PROVIDER:therapist_full], PT ({~freq}); {~ov_rx}.>>
3. <<Return [DATE:date4] or sooner if {~ov_red}.||Follow up in {6 weeks}; call [PHONE:pphone] for {~ov_red}.||RTC [DATE:short4]. FMLA form for [EMPLOYER:employer] completed.>>

<<Electronically signed by [PROVIDER:provider_full], MD on [DATE:date1] 4:52 PM     NPI [NPI:npi]||[PROVIDER:provider_full], PA-C / supervising: [PROVIDER:colleague_full], MD     [DATE:date5]||Signed: [PROVIDER:provider_full], M.D.
cc: [PROVIDER:therapist_full], PT, [FACILITY:facility]>>
""",
    # daily note of the therapist
    """<<{Daily Treatment Note}                     [FACILITY:facility]
Patient: [NAME:full]     DOB: [DATE:dob]     DOS: [DATE:date1]
Visit # {~so_v}     Auth [ACCOUNT:request] thru [DATE:short5]     {~payer}||[FACILITY:facility] - {PT SOAP NOTE}
[NAME:last_first] ([MRN:mrn])    [DATE:date1]    {~so_v} visits||{Physical Therapy Daily Note}
Pt: [NAME:full]        Acct: [ACCOUNT:account]        Date: [DATE:date1]        Time in 9:02  out 9:57
Dx: {~icd}        Referring: [PROVIDER:provider_full]        Therapist: [PROVIDER:therapist_full]>>

<<S - "{~so_s}". Mrs. [NAME:last] {~so_w} at [EMPLOYER:employer] [DATE:short2]. Rates pain {~pain}.||S: Pt reports {~so_s}. {~so_s}. Pain {~pain}. Saw Dr. [PROVIDER:provider_last] on [DATE:short2], who {~so_md}.||{Subjective}: [NAME:first] states {~so_s}. Pain {~pain}. Husband [RELATIVE:relative_first] helped with {~so_h}.>>
<<{Objective}
  {~so_o}
  {~so_o}
  {~so_o}||O - {~so_o}; {~so_o}. {~so_ob}.||O: {~so_o}. {~so_o}. {~so_o}.>>
<<{Therapeutic exercise} {97110} {~so_u}: {~so_x}, {~so_x}, {~so_x}
{Manual therapy} {97140} {~so_u}: {~so_m}
{Neuro re-ed} {97112} {~so_u}: {~so_n}||  Exercise                                Sets/Reps
  {~so_x}                   {~so_r}
  {~so_x}                   {~so_r}
  {~so_x}                   {~so_r}
  {~so_m}, {~so_u}||TE {~so_u}: {~so_x}, {~so_x}. MT: {~so_m}. HEP updated at [URL:url].>>
<<A - {~so_a}. Discussed with [PROVIDER:colleague_full], PT, who agrees. {~so_a}.||A: {~so_a}. {~so_a}. Continues to need skilled PT for {~so_g}.||{Assessment}: [NAME:first] {~so_av}. {~so_a}. Co-treated with [PROVIDER:tech_full], SPT.>>
<<{Plan}: {~so_p}. Re-eval due [DATE:date4]. Call [PHONE:phone] if the [DATE:short3] slot opens.||P - {~so_p}. Send note to [PROVIDER:provider_full] before appt on [DATE:spoken4].||P: {~so_p}. {~so_p}. Next visit [DATE:short3].>>

<<{Total timed minutes}: {~so_t}
[PROVIDER:therapist_full], PT, DPT    License [LICENCE:licence]    [DATE:sent1] 12:10||[PROVIDER:tech_full], PTA #[LICENCE:licence], under [PROVIDER:therapist_full], PT||e-signed [PROVIDER:therapist_full] DPT OCS [DATE:sent1]>>
""",
    # evaluation summary
    """<<[FACILITY:facility]
{PHYSICAL THERAPY INITIAL EVALUATION}
[ADDRESS:street2], [CITY:city2], [-:state] [ZIP:zip2]   Phone: [PHONE:pphone]   Fax: [PHONE:pfax]||{Initial Evaluation Summary}
To: [PROVIDER:provider_full], MD     Fax: [PHONE:pfax]
From: [PROVIDER:therapist_full], PT, [FACILITY:facility]||{PT Eval} / [FACILITY:facility] / [DATE:date1]>>

<<Patient Name: [NAME:suffixed]              Date of Birth: [DATE:dob]
Date of Evaluation: [DATE:date1]         Onset: [DATE:date2]
Insurance: {~payer}                      Policy: [MEMBER_ID:member]   Group: [GROUP:group]
Employer: [EMPLOYER:employer]            Occupation: {~job}||RE: [NAME:full], DOB [DATE:dob], MR# [MRN:mrn]||NAME [NAME:last_first]     DOB [DATE:dob]     MRN [MRN:mrn]     PAYER {~payer} / {~payer}
ADDRESS [ADDRESS:street], [CITY:city], [-:state] [ZIP:zip]     PH [PHONE:phone]     EMERG [RELATIVE:relative_full] [PHONE:phone2]>>

<<{History}: [NAME:first] is a {~age} referred by Dr. [PROVIDER:provider_last] of [FACILITY:facility2] for {~ev_dx}.||Thank you for referring Mr. [NAME:last], a {~age} with {~ev_dx}.||Pt is a {~age} s/p {~ev_op} on [DATE:date3] by [PROVIDER:colleague_full], MD at [FACILITY:hospital].>> {~ev_hx}. {~ev_hx}. <<Retired from [EMPLOYER:employer2] in [-:year].||Prior PT at a clinic in [CITY:city2] in [-:year] helped.||Attends [SCHOOL:school] and {~ev_sp}.>> {~ev_home}. {Goal}: {~ev_pg}.
{Medical history}: {~hx}; {~hx}; {~hx}.

<<{Outcome measure}: {~ev_om}, {~ev_om}.
{Posture}: {~ev_po}.   {Gait}: {~ev_ga}.
{Palpation}: {~ev_pa}.   {Special tests}: {~ev_st}; {~ev_st}.||Posture/gait: {~ev_po}, {~ev_ga}. Tender: {~ev_pa}. {~ev_st}. {~ev_om}.||FINDINGS
- {~ev_ga}
- {~ev_pa}
- {~ev_st}
- {~ev_st}
- {~ev_om}>>
{ROM}            {Left}          {Right}
{~ev_mo}         {~ev_d}         {~ev_d}
{~ev_mo}         {~ev_d}         {~ev_d}
{MMT}  {~ev_mm}, {~ev_mm}

{Assessment}: {~ev_as}. {~ev_as}. {Rehab potential} {~ev_rp}. {~ev_cx}.
{Goals}: <<1) {~ev_g} by [DATE:date4]  2) {~ev_g} by [DATE:date5]||STG ({3 weeks}): {~ev_g}. LTG ({8 weeks}): {~ev_g}, {~ev_g}.||[NAME:first] will {~ev_gv} by [DATE:spoken4] and {~ev_gv} by [DATE:spoken5].>>
{Plan of care}: {~freq}; {~ev_tx}, {~ev_tx}, {~ev_tx}. <<Reviewed with pt and wife [RELATIVE:relative_full].||Patient agrees with the plan.||Parent [RELATIVE:kin_full] present, consents.>>

<<[PROVIDER:therapist_full], PT, DPT     Lic# [LICENCE:licence]     [DATE:sent1]
Physician signature: [PROVIDER:provider_full], MD   NPI [NPI:npi]   Date [DATE:date6]||Sincerely, [PROVIDER:therapist_full], PT, MS ([LICENCE:licence])||Evaluating therapist [PROVIDER:therapist_full]; entered [DATE:sent1] by [PROVIDER:tech_full]>>
""",
    # discharge summary
    """<<{PHYSICAL THERAPY DISCHARGE SUMMARY}
[FACILITY:facility], [CITY:city2], [-:state]||{Discharge Note}     [FACILITY:facility]     T [PHONE:pphone]  F [PHONE:pfax]||{D/C Summary to Referring Provider}: [PROVIDER:provider_full], [FACILITY:facility2]>>

<<Patient: [NAME:full]          DOB: [DATE:dob]          Chart: [MRN:mrn]
Dates of service: [DATE:span]       Visits attended: {~ds_v}       Referring: [PROVIDER:provider_full], MD||[NAME:last_f]  dob [DATE:dob]  SOC [DATE:date1]  DC [DATE:date4]  {~ds_v}||Re: Mrs. [NAME:first] [NAME:last]
Birth date: [DATE:dob]
Diagnosis: {~icd}
Treated: [DATE:span]>>

<<{Reason for discharge}: {~ds_r}.||Ms. [NAME:last] was last seen on [DATE:date2]; {~ds_r}.||Discharged [DATE:spoken4] as {~ds_r}. [NAME:first] was called at [PHONE:phone] on [DATE:short5] and [DATE:short6].>>
{Course of treatment}: {~ds_c}. {~ds_c}. <<Dr. [PROVIDER:colleague_last] gave {~ds_in} on [DATE:short3].||She missed {2 weeks} to care for her mother [RELATIVE:kin_first] in [CITY:city2].||Returned to {~ds_du} at [EMPLOYER:employer] on [DATE:date3].>>

                         {Initial}            {Discharge}
{Pain}                   {~pain}              {~pain}
{~ds_om}                 {~ds_sc}             {~ds_sc}
{~ds_mo}                 {~ds_d}              {~ds_d}
{~ds_mt}                 {~ds_gr}             {~ds_gr}

{Goals}: {~ds_g}: {~ds_s}. {~ds_g}: {~ds_s}. {~ds_g}: {~ds_s}.
{Remaining deficits}: {~ds_de}.
{Recommendations}: {~ds_rc}; {~ds_rc}. <<Will continue independently at the gym of [SCHOOL:school].||New script needed from [PROVIDER:provider_full] ([PHONE:phone3]) for any return.||Copy mailed to [NAME:full], [ADDRESS:street], [CITY:city], [-:state] [ZIP:zip].>>

<<Thank you for this kind referral.
[PROVIDER:therapist_full], PT, OCS     [DATE:sent1]||[PROVIDER:therapist_full], DPT, lic [LICENCE:licence]
cc [PROVIDER:colleague_full], MD; {~payer} claim [ACCOUNT:claim]||Prepared by [PROVIDER:tech_full], PTA; reviewed [PROVIDER:therapist_full], PT, [DATE:sent1]>>
""",
    # home health transfer
    """<<[FACILITY:AGENCY]
{TRANSFER OF CARE TO OUTPATIENT THERAPY}
TO: [FACILITY:FACILITY]   FAX [PHONE:PFAX]   FROM: [PROVIDER:COLLEAGUE_FULL], RN   PAGES {4}||{HOME HEALTH DISCHARGE / TRANSFER SUMMARY}          [FACILITY:AGENCY]   PH [PHONE:PPHONE]||HOME HEALTH TRANSFER, [FACILITY:AGENCY], SENT [DATE:SENT1] 15:22 TO [PROVIDER:THERAPIST_FULL], PT>>

<<PATIENT: [NAME:LAST_FIRST]          DOB: [DATE:DOB]          {MEDICARE} # [MEMBER_ID:MEMBER2]
ADDRESS: [ADDRESS:STREET], [CITY:CITY], [-:STATE] [ZIP:ZIP4]
PHONE: [PHONE:PHONE]          CAREGIVER: [RELATIVE:RELATIVE_FULL] (SPOUSE) [PHONE:PHONE2]||PT NAME [NAME:FULL]   AGE [AGE:OLD_AGE]   MR NO. [MRN:MRN]   SOC [DATE:DATE1]   DC [DATE:DATE2]   CERT [DATE:SPAN]||[NAME:FULL], BORN [DATE:DOB], {~PAYER} ID [MEMBER_ID:MEMBER], HICN/SSN [SSN:SSN]. RESIDED AT [ADDRESS:STREET2], [CITY:CITY2], NOW DISCHARGED TO SON [RELATIVE:KIN_FULL]'S HOME, [ADDRESS:STREET], [CITY:CITY].>>

{PRIMARY DX}: {~HH_DX}     {SECONDARY}: {~HX}, {~HX}
{HOSPITAL STAY}: <<[FACILITY:HOSPITAL] [DATE:STAY], [PROVIDER:PROVIDER_FULL], MD||ADMITTED [DATE:DATE3] TO [FACILITY:HOSPITAL], SURGEON DR. [PROVIDER:PROVIDER_LAST]||[FACILITY:HOSPITAL], DC'D [DATE:SHORT3]>>
{PRECAUTIONS}: {~HH_PR}, {~HH_PR}.   {ALLERGIES}: {~OV_AL}
{MEDICATIONS}: {~MED}; {~MED}; {~MED}; {~MED}

<<{FUNCTIONAL STATUS AT TRANSFER}
BED MOBILITY: {~HH_LV}     TRANSFERS: {~HH_LV}     GAIT: {~HH_GA}
STAIRS: {~HH_LV}     BATHING: {~HH_LV}     {TUG} {~HH_TU}||MRS. [NAME:LAST] NOW {~HH_CAN} AND {~HH_CAN}. {~HH_GA}. {TUG} {~HH_TU}. PT VISITS {~HH_N}, OT VISITS {~HH_N}.||PT [PROVIDER:TECH_FULL] REPORTS [NAME:FIRST] {~HH_CAN}. {~HH_GA}. SKIN: {~HH_WO}. {~HH_HE}.>>
{WOUND}: {~HH_WO}.   {HOME}: {~HH_HO}.   {EQUIPMENT}: {~HH_EQ}, {~HH_EQ}.
<<{REASON FOR TRANSFER}: {~HH_RE}. DRIVEN BY DAUGHTER [RELATIVE:KIN_FULL], CELL [PHONE:PHONE3].||{~HH_RE}. LAST HH VISIT [DATE:DATE4]. OUTPATIENT EVAL SET [DATE:DATE5] AT [FACILITY:FACILITY].||{~HH_RE}; MR. [NAME:LAST] ASKED FOR [FACILITY:FACILITY], CLOSE TO NIECE [RELATIVE:KIN2_FIRST].>>
{GOALS LEFT}: {~HH_GO}; {~HH_GO}.   {CODE STATUS}: {~HH_CO}.

<<CASE MANAGER [PROVIDER:COLLEAGUE_FULL], RN, BSN     [DATE:SENT1]     ORDERS FROM [PROVIDER:PROVIDER_FULL], MD, NPI [NPI:NPI]||SIGNED: [PROVIDER:TECH_FULL], PT     LIC [LICENCE:LICENCE]     [DATE:DATE4]||QUESTIONS: CALL [OTHER:CLERK_FULL], INTAKE, [PHONE:PHONE_EXT]; RECORDS AT [URL:URL]>>
""",
    # operative report excerpt
    """<<[FACILITY:HOSPITAL]
{OPERATIVE REPORT}
PATIENT: [NAME:LAST_FIRST]     MRN: [MRN:MRN]     DOB: [DATE:DOB]
DATE OF SURGERY: [DATE:DATE1]     ACCT: [ACCOUNT:ACCOUNT]||{OPERATIVE NOTE} (PAGE 1 OF 2)     [NAME:FULL]     [DATE:DOB]     ENC [ACCOUNT:ACCOUNT]     [DATE:DATE1]||NAME: [NAME:MIDDLE]
UNIT NUMBER: [MRN:MRN]
LOCATION: [FACILITY:HOSPITAL], {OR 5}
DATE OF OPERATION: [DATE:DATE1]     DICTATED: [DATE:SENT2]>>

<<SURGEON: [PROVIDER:PROVIDER_FULL], M.D.     ASSISTANT: [PROVIDER:COLLEAGUE_FULL], P.A.-C.     ANESTHESIA: {~OP_AN} (DR. [PROVIDER:TECH_LAST])||SURGEON: DR. [PROVIDER:PROVIDER_FIRST] [PROVIDER:PROVIDER_LAST], [FACILITY:FACILITY2]. {~OP_AN}.||ATTENDING: [PROVIDER:PROVIDER_FULL]   RESIDENT: [PROVIDER:COLLEAGUE_FULL]   CIRCULATOR: [PROVIDER:TECH_FULL], RN>>
{PREOPERATIVE DIAGNOSIS}: {~OP_DX}.
{POSTOPERATIVE DIAGNOSIS}: {SAME}.
{PROCEDURE}: {~OP_PR} ({~OP_CPT}).
{IMPLANTS}: <<{~OP_MF} {~OP_IM}, SERIAL [DEVICE:DEVICE]||{~OP_IM} X {2}, {~OP_MF}, S/N [DEVICE:DEVICE]||{~OP_MF} {~OP_IM}, REF/SERIAL NO. [DEVICE:DEVICE], STICKER ON CHART>>
{EBL}: {~OP_EB}.   {TOURNIQUET}: {~OP_TQ}.   {COMPLICATIONS}: {NONE}.

{INDICATIONS}: <<MS. [NAME:LAST] IS A {~AGE} WHO {~OP_FA}.||THE PATIENT, A {~AGE} {~JOB} AT [EMPLOYER:EMPLOYER], WAS HURT ON [DATE:DATE2] AND {~OP_FA}.||[NAME:FIRST] [NAME:LAST] FELL IN [CITY:CITY] ON [DATE:SPOKEN2]. {MRI} AT [FACILITY:IMAGING] SHOWED {~OP_DX}. {~OP_CO}.>> {~OP_CO}.
{PROCEDURE IN DETAIL}: {~OP_S}. {~OP_S}. {~OP_S}. <<THE {TIME OUT} CONFIRMED [NAME:FULL] AND THE {~OP_SI} SIDE. {~OP_S}.||{~OP_F}. {~OP_S}.||MR. [NAME:LAST] WAS TAKEN TO {PACU} IN STABLE CONDITION. I SPOKE WITH HIS WIFE [RELATIVE:RELATIVE_FULL] AT [PHONE:PHONE].>>

{POSTOPERATIVE PLAN}: {~OP_P}. {~OP_P}. <<PHYSICAL THERAPY AT [FACILITY:FACILITY] TO BEGIN [DATE:DATE3].||SEE DR. [PROVIDER:PROVIDER_LAST] [DATE:DATE3], {SUTURES OUT}. THERAPY WITH [PROVIDER:THERAPIST_FULL].||FOLLOW UP {10 DAYS}, [ADDRESS:STREET2], [CITY:CITY2].>>

<<D: [DATE:SENT2]  T: [DATE:SENT3]  JOB [ACCOUNT:ICN]
[PROVIDER:PROVIDER_FULL], MD||ELECTRONICALLY AUTHENTICATED BY [PROVIDER:PROVIDER_FULL], MD, [DATE:SENT2] 18:40||CC: [PROVIDER:THERAPIST_FULL], PT, FAX [PHONE:PFAX]>>
""",
    # imaging report
    """<<[FACILITY:IMAGING]
[ADDRESS:STREET2], [CITY:CITY2], [-:STATE] [ZIP:ZIP2]     PHONE [PHONE:PPHONE]||{RADIOLOGY REPORT}   [FACILITY:IMAGING]   {FINAL}||[FACILITY:HOSPITAL] {DEPARTMENT OF RADIOLOGY}          IMAGES: [URL:URL]>>

<<PATIENT NAME: [NAME:LAST_FIRST]          DOB: [DATE:DOB]          SEX: {F}
ACCESSION: [ACCOUNT:ACC]          MRN: [MRN:MRN]
REFERRING: [PROVIDER:PROVIDER_FULL], MD          EXAM DATE: [DATE:DATE1]||[NAME:FULL] / [DATE:DOB] / ACC# [ACCOUNT:ACC] / ORD [PROVIDER:PROVIDER_LAST] / [DATE:DATE1] 10:14||PATIENT [NAME:FULL]     ID [MRN:MRN]     BORN [DATE:DOB]     PHONE [PHONE:PHONE]
ORDERED BY [PROVIDER:PROVIDER_FULL], [FACILITY:FACILITY2]     PERFORMED [DATE:DATE1] BY [PROVIDER:TECH_FULL], RT(R)>>

{EXAM}: {~IM_EX}
{CLINICAL HISTORY}: <<{~AGE}, {~IM_HX}. {~IM_HX}.||{~IM_HX} SINCE [DATE:DATE2]. PT AT [FACILITY:FACILITY] FAILED.||{~IM_HX}; INJURED [DATE:SHORT2] AT [EMPLOYER:EMPLOYER], CLAIM [ACCOUNT:CLAIM].>>
{COMPARISON}: <<{NONE}||RADIOGRAPHS [DATE:DATE3]||{MRI} OF [DATE:DATE3] FROM [FACILITY:HOSPITAL]>>
{TECHNIQUE}: {~IM_TE}.

{FINDINGS}:
{~IM_F}. {~IM_F}. {~IM_F}.
{~IM_F}. {~IM_F}.
{IMPRESSION}:
1. {~IM_I}.
2. {~IM_I}.
<<3. {~IM_R}.||3. {~IM_R}. FINDINGS CALLED TO [PROVIDER:COLLEAGUE_FULL] ON [DATE:SHORT4] AT 11:20.||RESULT GIVEN TO MS. [NAME:LAST] AND HER SISTER [RELATIVE:KIN_FULL] BY PHONE, [PHONE:PHONE2], [DATE:DATE4].>>

<<READ BY: [PROVIDER:COLLEAGUE_FULL], MD          SIGNED [DATE:SENT5] 13:05||INTERPRETING RADIOLOGIST [PROVIDER:COLLEAGUE_FULL], D.O., NPI [NPI:NPI]; TRANSCRIBED [DATE:SENT5] BY [PROVIDER:TECH_LAST]||DICTATED AND AUTHENTICATED BY [PROVIDER:COLLEAGUE_FULL], MD. COPY FAXED [DATE:SENT5] TO [PROVIDER:THERAPIST_FULL], [PHONE:PFAX]>>
""",
)
TEMPLATES = in_every_wording(_PAPERS)
POOLS: dict[str, tuple[str, ...]] = {
    "payer": ("Aetna Choice POS II", "Anthem Blue Cross", "Blue Shield of California", "BCBS of Michigan", "CareFirst", "Cigna Open Access Plus", "ConnectiCare", "EmblemHealth", "Geisinger Gold", "Health Net", "Highmark", "Humana Choice PPO", "Independence Blue Cross", "Medicare", "Medical Mutual", "Oxford Freedom", "SelectHealth", "Sentara Health Plans", "TRICARE West", "UnitedHealthcare Choice Plus", "UPMC Health Plan", "Wellmark"),
    "age": ("27-year-old female", "39 y.o. male", "44-year-old man", "51-year-old left-handed woman", "62 yo F", "67-year-old gentleman", "73-year-old female", "85-year-old male", "16-year-old girl"),
    "job": ("welder", "forklift operator", "hair stylist", "preschool aide", "mail handler", "electrician", "warehouse picker", "home health aide", "roofer", "data entry clerk", "ICU nurse", "delivery driver"),
    "hx": ("hypertension", "type 2 diabetes", "hyperlipidemia", "hypothyroidism", "GERD", "depression", "osteoporosis", "atrial fibrillation", "CAD with two stents", "rheumatoid arthritis", "obesity, BMI 34", "sleep apnea on CPAP", "Graves' disease", "DVT in the left leg", "fibromyalgia", "Ménière's disease", "Lyme disease", "peripheral neuropathy", "Barrett's esophagus"),
    "med": ("losartan 50 mg daily", "metformin 1000 mg BID", "atorvastatin 40", "ibuprofen 600 mg prn", "Lyrica 75 mg", "tramadol 50", "Xarelto 20 mg", "omeprazole", "Lexapro 10 mg", "prednisone taper", "Celebrex 200", "methocarbamol 750 mg", "Ozempic", "furosemide 20 mg", "warfarin", "amlodipine 5 mg", "Humira", "oxycodone 5 mg q6h prn", "Tylenol 1 g TID"),
    "pain": ("2/10", "3/10 at rest", "5/10", "6/10", "8/10 with stairs", "4-5/10", "1/10", "0 out of 10"), "freq": ("2x/week for 6 weeks", "3x weekly, 4 weeks, then 1x/wk x 2", "1-2x/wk x 8 wks", "twice a week x 12 visits", "2 visits per week, 30 days"),
    "icd": ("M54.50 low back pain", "M25.511 pain in right shoulder", "M17.12 left knee OA", "M54.2 cervicalgia", "S83.241A medial meniscus tear", "M75.102 rotator cuff tear, left", "M72.2 plantar fasciitis", "M77.11 lateral epicondylitis", "Z96.652 s/p left TKA", "M48.061 lumbar stenosis", "G56.01 carpal tunnel, right"),
    "ov_cc": ("right shoulder pain", "low back pain radiating to the left foot", "bilateral knee pain", "neck stiffness with headaches", "left hip and groin pain", "heel pain on first steps", "numbness in both hands", "dizziness with head turns"), "ov_hpi": ("Night pain is the main complaint, also tucking in a shirt", "Denies saddle numbness or trouble with bladder or bowel", "Tried ice and naproxen with partial relief", "Denies fever, weight loss or trauma", "Symptoms improve when leaning on a shopping cart", "A subacromial injection helped for about three weeks", "She cannot walk more than one block without stopping", "Locking and giving way are reported on stairs"),
    "ov_test": ("MRI lumbar spine", "x-ray of the right shoulder", "EMG/NCS", "standing knee films", "MRI cervical spine without contrast"), "ov_al": ("NKDA", "penicillin (rash)", "sulfa", "latex", "codeine - nausea", "adhesive tape"), "ov_vs": ("BP 138/82, HR 74, RR 16, SpO2 98%, BMI 29.4", "BP 122/70 P 66 T 98.4 Wt 184 lb Ht 5'8\"", "146/90, pulse 80 regular, afebrile"),
    "ov_ex": ("Neer and Hawkins positive on the right", "Straight leg raise positive at 40 degrees", "Spurling's negative bilaterally", "Strength 4/5 in external rotation", "Reflexes 2+ and symmetric at the knees and ankles", "Medial joint line tenderness, McMurray positive", "FABER and FADIR reproduce groin pain", "Well-healed portal scars without erythema", "Tinel's positive at the wrist", "Antalgic gait without assistive device"),
    "ov_im": ("L4-5 disc protrusion contacting the left L5 root", "moderate medial compartment narrowing", "no fracture or dislocation", "partial-thickness supraspinatus tear", "multilevel spondylosis, worst at C5-6"), "ov_pl": ("Conservative care first, injection if no better", "Start meloxicam 15 mg with food", "Discussed surgery vs. therapy at length", "MRI if no improvement after therapy", "Activity modification and heel cups", "Wean from the sling"), "ov_rx": ("McKenzie extension program", "eval and treat, WBAT", "core stabilization and HEP", "ROM and strengthening, modalities as needed", "vestibular rehab"), "ov_red": ("worsening weakness or foot drop", "calf swelling or chest pain", "new numbness in the groin"),
    "so_v": ("4", "7 of 12", "11", "3/8", "2 of 16"), "so_s": ("the knee felt stiff after sitting through a movie", "slept better with the pillow between the legs", "HEP done twice a day, no questions", "sore for a day after last session, then better", "was able to lift a gallon of milk to the counter", "still cannot kneel to garden", "headaches down to one a week", "woke twice from shoulder pain when rolling over"), "so_md": ("is pleased with flexion", "cleared her for light jogging", "wants the brace unlocked to 90", "ordered another month of therapy"), "so_h": ("ankle pumps and heel slides", "car transfers", "putting on the compression stocking"), "so_w": ("stood for a full shift", "did inventory on a ladder", "returned to light duty"),
    "so_o": ("Knee flexion 112, extension lacking 4 degrees", "Shoulder flexion AROM 135, PROM 150", "Quad lag resolved", "SLS 14 sec L, 22 sec R", "BP 128/76 before exercise, HR 72", "Cervical rotation 60 L, 52 R", "TUG 11.8 sec without device", "Incision clean and dry, steri-strips intact", "Grip 48 lb R, 61 lb L", "Thomas test positive on the left", "Gait with SPC, decreased heel strike", "Girth 1.5 cm larger than uninvolved side"), "so_ob": ("Required min verbal cues for scapular setting", "Tolerated 55 minutes with two rest breaks", "No increase in radicular symptoms with extension"),
    "so_u": ("15 min", "2 units", "1 unit", "23 min", "30 min"), "so_x": ("heel slides with strap", "wall slides", "clamshells, green band", "bridges with ball squeeze", "step ups 6 inch", "recumbent bike level 3", "standing rows, blue tube", "prone press ups", "nu-step x 8 min", "eccentric heel drops", "sidelying ER 2 lb", "mini squats", "Nordic curls", "Bosu lunges"), "so_r": ("3x10", "2x15", "3 x 12 @ 5 lb", "10 x 10 sec", "8 min", "4x6"), "so_m": ("patellar mobs grade III", "STM to upper traps and levator", "posterior glides GH joint grade II-III", "L4-5 rotational mobilization", "scar massage", "suboccipital release", "Graston to the distal Achilles"), "so_n": ("tandem stance on foam", "Biodex balance level 6", "rhythmic stabilization at 90 flexion"),
    "so_a": ("Improved quad control with less extensor lag", "Good response to manual techniques with 10 degree gain", "Fatigue limits form after the second set", "Progressing as expected per the MOON guideline", "Symptoms centralized with repeated extension", "Balance deficits remain with eyes closed"), "so_av": ("tolerated progression to closed chain work", "is making steady gains in reach behind the back", "shows less guarding than at last visit"), "so_g": ("return to overhead lifting", "gait normalization on uneven ground", "safe stair negotiation"), "so_p": ("Continue POC 2x/wk", "Progress to plyometrics if no effusion", "Add prone Y and T next session", "Reassess FOTO at visit 10", "Trial of dry needling to the glute med", "Wean from crutches to cane"), "so_t": ("53 min", "45 minutes", "38 min, 3 units"),
    "ev_dx": ("chronic low back pain with left radiculopathy", "adhesive capsulitis of the right shoulder", "patellofemoral pain syndrome", "post-concussion dizziness", "de Quervain's tenosynovitis", "Achilles tendinopathy"), "ev_op": ("right TKA", "left arthroscopic RTC repair with biceps tenodesis", "L4-S1 fusion", "ACL reconstruction with BTB autograft", "ankle ORIF"), "ev_hx": ("Symptoms began after moving furniture", "Pain is constant, worst in the morning", "Sitting tolerance is limited to 20 minutes", "Reports two falls in the past 6 months, no injury", "Uses a rolling walker at home and a wheelchair outside", "Numbness extends to the great toe", "Sleeps in a recliner since surgery"), "ev_sp": ("plays varsity soccer", "throws javelin", "marches with the drumline"), "ev_home": ("Two-story home, 13 steps with left rail", "Single level house, one step to enter", "Third floor walk-up"), "ev_pg": ("get back to pickleball", "play on the floor with the grandkids", "return to work without restrictions", "walk the dog around the block"),
    "ev_om": ("LEFS 34/80", "ODI 46%", "QuickDASH 52", "NDI 18/50", "Berg 41/56", "Tinetti 19/28", "FOTO 48", "ABC scale 62%", "DHI 44", "5x sit to stand 17.2 sec"), "ev_po": ("forward head and rounded shoulders", "decreased lumbar lordosis", "genu varum bilaterally"), "ev_ga": ("Trendelenburg on the right", "antalgic, decreased stance time left", "ambulates 150 ft with front wheeled walker, SBA"), "ev_pa": ("supraspinatus insertion and bicipital groove", "bilateral L4-5 paraspinals and left piriformis", "medial calcaneal tubercle", "inferior pole of the patella"), "ev_st": ("Lachman negative", "Hawkins-Kennedy (+) R", "slump test positive left", "Dix-Hallpike positive to the right", "Finkelstein positive", "Ober's tight bilaterally", "Thompson squeeze test negative", "empty can painful but strong"), "ev_mo": ("Flexion", "Abduction", "External rotation", "Extension", "Dorsiflexion"), "ev_d": ("0-95", "118", "40 degrees", "WNL", "62, painful", "-8"),
    "ev_mm": ("quads 3+/5", "glute med 4-/5", "ER 3/5 with pain", "dorsiflexors 4/5", "lower trap 3+/5", "hamstrings 5/5"), "ev_as": ("Signs and symptoms are consistent with subacromial impingement", "Presentation suggests a lumbar derangement with extension preference", "Deficits in strength, ROM and balance limit community ambulation", "Patient is a good candidate for skilled physical therapy", "Weakness of the hip abductors contributes to the gait deviation"), "ev_rp": ("good", "excellent", "fair due to chronicity"), "ev_cx": ("Low complexity, 97161", "Moderate complexity evaluation 97162", "High complexity, 97163"), "ev_g": ("Independent with HEP", "ODI below 20%", "Ascend 12 steps reciprocally", "Reach overhead shelf with 5 lb", "Walk 1000 ft without device", "Berg above 48"), "ev_gv": ("sit 60 minutes without symptoms", "sleep 6 hours without waking", "carry two bags of groceries", "return to full practice"), "ev_tx": ("therapeutic exercise", "manual therapy", "neuromuscular re-education", "gait training", "dry needling", "aquatic therapy", "Kinesio taping", "NMES to the quads"),
    "ds_v": ("16 of 18", "9", "22 visits, 2 cancellations", "12"), "ds_r": ("all goals met", "plateau in progress", "benefit limit reached", "no return after the last scheduled visit", "surgery is now planned"), "ds_c": ("Treatment included graded exercise, joint mobilization and education", "Early focus was on swelling control and quad activation", "Canalith repositioning resolved the vertigo by visit 4", "Therapy progressed from isometrics to overhead loading", "Aquatic sessions were used until weight bearing was full"), "ds_in": ("a cortisone injection", "a second hyaluronic acid injection", "an epidural at L5-S1"), "ds_du": ("full duty", "modified duty, no ladders", "half days"), "ds_om": ("LEFS", "Oswestry", "DASH", "NDI", "KOOS Jr"), "ds_sc": ("29/80", "66/80", "48%", "12%", "71"), "ds_mo": ("Knee flexion", "Shoulder elevation", "Cervical rotation R"), "ds_d": ("88 deg", "124 deg", "full", "70"), "ds_mt": ("Quad strength", "Rotator cuff strength", "Hip abduction"), "ds_gr": ("3-/5", "4+/5", "5/5"),
    "ds_g": ("Stairs without rail", "Drive 45 minutes", "Carry a toddler", "Overhead press 15 lb", "Run 2 miles", "Dress without help"), "ds_s": ("met", "partially met", "not met", "90% met"), "ds_de": ("mild end-range stiffness", "single leg balance under 10 seconds", "weak push-off after long walks", "none"), "ds_rc": ("Continue HEP 3 times a week", "join a walking program", "wear the lateral wedge insole", "ice after yard work", "return to PT if symptoms recur"),
    "hh_dx": ("aftercare following joint replacement, Z47.1", "CVA with right hemiparesis", "left hip fracture s/p hemiarthroplasty", "CHF exacerbation with deconditioning", "s/p lumbar laminectomy"), "hh_pr": ("WBAT right lower extremity", "posterior hip precautions", "fall risk", "no bending, lifting, twisting", "O2 2 L at night", "aspiration, nectar thick liquids"), "hh_lv": ("modified independent", "contact guard assist", "supervision", "min assist x 1", "independent"), "hh_ga": ("ambulates 200 ft with rolling walker", "quad cane, 75 ft, one loss of balance", "household distances with hemi walker and AFO"), "hh_tu": ("24 sec", "31.5 seconds", "18 sec with FWW"), "hh_can": ("gets in and out of bed alone", "climbs 4 steps with one rail", "prepares a light meal seated", "dresses the lower body with a reacher"), "hh_n": ("8", "12", "5"), "hh_wo": ("incision healed, staples removed", "stage 2 sacral ulcer, foam dressing", "intact, no drainage", "small eschar left heel"), "hh_he": ("Home exercise booklet reviewed with return demonstration", "Pain controlled, 3/10 with activity"),
    "hh_ho": ("ranch, ramp in garage", "2 steps to enter, tub bench in place", "split level, bed moved downstairs"), "hh_eq": ("raised toilet seat", "rollator", "hospital bed", "reacher and sock aid", "shower chair", "bedside commode"), "hh_re": ("no longer homebound", "met home goals and needs outpatient equipment", "family can now transport twice weekly"), "hh_go": ("walk to mailbox without device", "full flight of stairs", "knee flexion past 110", "return to driving", "dynamic balance for church activities"), "hh_co": ("full code", "DNR on chart"),
    "op_an": ("general with interscalene block", "spinal", "MAC and local", "general endotracheal"), "op_dx": ("full-thickness rotator cuff tear, left shoulder", "end-stage osteoarthritis, right knee", "complete ACL tear with medial meniscus tear", "Weber B ankle fracture", "lumbar stenosis L3-L5", "Dupuytren's contracture, ring finger"), "op_pr": ("arthroscopic rotator cuff repair with subacromial decompression", "right total knee arthroplasty", "ACL reconstruction with hamstring autograft and partial meniscectomy", "open reduction internal fixation, lateral malleolus", "L3-L5 laminectomy", "Bankart repair"), "op_cpt": ("29827", "27447", "29888", "27792", "63047"), "op_mf": ("Arthrex", "Stryker", "Zimmer Biomet", "Smith & Nephew", "DePuy Synthes"), "op_im": ("suture anchor 4.75 mm", "cemented femoral component size 5", "interference screw 9 x 28", "six-hole one-third tubular plate"), "op_eb": ("minimal", "50 cc", "150 mL"), "op_tq": ("74 minutes at 275 mmHg", "none used", "58 min"), "op_si": ("left", "right"),
    "op_fa": ("failed injections and three months of therapy", "has had persistent instability", "could not tolerate daily activities", "elected surgical treatment after discussion of options"), "op_co": ("risks including infection, stiffness and DVT were discussed", "informed consent was obtained"), "op_s": ("the patient was placed in the beach chair position", "standard posterior and lateral portals were made", "a midline incision was carried down to the retinaculum", "the Hoffa fat pad was partly excised", "the torn tendon was mobilized to the greater tuberosity", "an Esmarch was used and the tourniquet inflated", "alignment was checked with fluoroscopy", "the wound was irrigated with 3 liters of saline", "layers were closed with 2-0 Vicryl and staples"), "op_f": ("The articular surface showed grade III chondromalacia", "The Hill-Sachs lesion was small and did not engage"), "op_p": ("abduction pillow and sling for 6 weeks, off for showers", "weight bearing as tolerated in hinged brace", "passive range of motion only until week 4", "aspirin 81 mg twice daily for DVT prophylaxis", "no active abduction for 6 weeks", "nonweightbearing in a splint 2 weeks"),
    "im_ex": ("MRI right knee without contrast", "x-ray lumbar spine, 4 views", "MRI left shoulder without contrast", "CT cervical spine", "ultrasound Achilles tendon", "right hip, 2 views with AP pelvis"), "im_hx": ("chronic pain, evaluate for tear", "radiculopathy", "fall with inability to bear weight", "rule out stress fracture", "limited range of motion"), "im_te": ("multiplanar multisequence images on a 1.5 T magnet", "AP, lateral and both oblique views", "high-frequency linear transducer in two planes", "axial 2 mm slices with sagittal reformats"), "im_f": ("Alignment is anatomic", "Small joint effusion with a Baker's cyst", "The ACL and PCL are intact", "Horizontal tear of the posterior horn of the medial meniscus", "Mild facet arthropathy at L4-L5", "Grade 1 anterolisthesis of L5 on S1", "Moderate tendinosis of the distal supraspinatus", "No marrow edema", "Type II acromion with lateral downsloping", "Schmorl's nodes at T12 and L1", "Vertebral body heights are maintained", "Soft tissues are unremarkable"),
    "im_i": ("Medial meniscus tear", "No acute osseous abnormality", "High-grade partial tear of the supraspinatus", "Moderate central stenosis at L4-L5", "Mild tricompartmental osteoarthritis, Kellgren-Lawrence grade 2", "Thickened Achilles without full tear", "Morton's neuroma in the third web space"), "im_r": ("Correlate clinically", "Orthopedic consultation is suggested", "Consider MR arthrogram if instability persists", "Follow-up radiographs in 6 weeks"),
}  # fmt: skip

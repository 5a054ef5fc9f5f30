"""Notes used only for the reported figure: what an ordinary clinic is faxed and sent, and faxes."""

from __future__ import annotations

from evals.redaction.papers.reporting_plain_chart import POOLS as CHART
from evals.redaction.wording import in_every_wording

_PAPERS: tuple[str, ...] = (
    # referral: a prescription, an order of a record system, a pad in capitals
    """<<[FACILITY:facility2]
[ADDRESS:street2], [CITY:city2], [-:state] [ZIP:zip2]
Phone: [PHONE:pphone]     Fax: [PHONE:pfax]

{Physical Therapy Prescription}

Patient Name: [NAME:full]          Date: [DATE:date1]
DOB: [DATE:dob]          Phone: [PHONE:phone]
{Diagnosis}: {~dx}
(x) {Evaluate and treat}     ( ) {Aquatic therapy}     (x) {~iv}     (x) {~iv}
{Frequency}: {~freq}
{Precautions}: {~prec}
{Comments}: {~order}
Physician Signature: [PROVIDER:provider_full], MD     NPI: [NPI:npi]||{Ambulatory Referral to Physical Therapy} (Order [ACCOUNT:icn])
Patient: [NAME:last_first]     MRN: [MRN:mrn]     DOB: [DATE:dob]     Sex: Male
Ordering user: [PROVIDER:provider_full], PA-C     Order date: [DATE:sent1]     Expires: [DATE:sent2]
Authorizing provider: [PROVIDER:colleague_full], MD     Department: [FACILITY:facility2]
{Associated diagnoses}: {~dx}; {~dx}
{Order questions}
  {Reason for referral}: {~dxw}
  {Type of therapy}: {Evaluate and treat}
  {Special instructions}: {~order}; {~order}
{Coverage}: {~payer}, member ID [MEMBER_ID:member], subscriber [RELATIVE:relative_full]
Patient contact: [ADDRESS:street], [CITY:city] [-:state] [ZIP:zip], [PHONE:phone] (mobile)
Referred to: [FACILITY:facility]||[PROVIDER:PROVIDER_FULL] MD     [FACILITY:FACILITY2]     [PHONE:PPHONE]
FOR [NAME:FULL]     DOB [DATE:DOB]     DATE [DATE:DATE1]
{RX: PT EVAL AND TREAT}     {~FREQ}
{DX:} {~DX}
S/P {~OP} [DATE:DATE2]
{~ORDER}. {~PREC}.
NPI [NPI:NPI]     FOLLOW UP [DATE:DATE3]>>
""",
    # office note of a physician: an orthopedist's visit, a family doctor's, after surgery
    """<<[FACILITY:facility2]
{Office Visit Note}
Patient: [NAME:full]     DOB: [DATE:dob]     Visit Date: [DATE:date1]     Provider: [PROVIDER:provider_full], MD
PCP: [PROVIDER:colleague_full], MD

{Chief Complaint}: {~cc}
{HPI}: [NAME:first] is {~age} who presents for follow up of {~dxw}. {~onset}. {~hist}. {~hist}. He works as {~job}.
{PMH}: {~pmh}, {~pmh}. {PSH}: {~op}. {Medications}: {~med}, {~med}. {Allergies}: {~all}.
{Social History}: {~social}. Married to [RELATIVE:relative_first].
{Vitals}: {~vitals}
{Physical Exam}: {~exam}. {~exam}. {~test}. {~neuro}.
{Imaging}: {~img}.
{Assessment/Plan}:
1. {~dx}. {~mdplan}. {~mdplan}.
2. Referral to physical therapy at [FACILITY:facility], {~freq}.
3. Return in 6 weeks.
[PROVIDER:provider_full], MD     [DATE:sent1] 10:22 AM||[PROVIDER:provider_last], [PROVIDER:provider_first] MD - {Progress Notes} - [DATE:date1]
Subjective: [NAME:first] [NAME:last] ([DATE:dob]) comes in today with her daughter [RELATIVE:kin_first] to discuss {~cc}. {~onset}. {~hist}. She has tried {~better} and {~med}. She also has {~pmh} and {~pmh}, both stable. {~social}.
Objective: {~vitals}. {~exam}. {~exam}.
Assessment: {~dx}. {~dx}.
Plan: {~mdplan}. {~mdplan}. PT referral sent to [FACILITY:facility]. Labs from [DATE:date2] reviewed. Recheck [DATE:date3]. She will call if {~call}.||{POST-OP VISIT}     [DATE:DATE1]     [FACILITY:FACILITY2]
[NAME:LAST_FIRST]     DOB [DATE:DOB]     MRN [MRN:MRN]
S/P {~OP} ON [DATE:DATE2] AT [FACILITY:HOSPITAL].
{DOING WELL}. {~HIST}. {PAIN} {~PAIN}. TAKING {~MED}.
{EXAM} {~EXAM}. {~ROM}. {~NEURO}. {XR} {~IMG}.
{PLAN} {~MDPLAN}. {~ORDER}. PT {~FREQ}. RTC [DATE:DATE3]. WORK NOTE GIVEN FOR [EMPLOYER:EMPLOYER].
[PROVIDER:PROVIDER_FULL] MD / [PROVIDER:COLLEAGUE_FULL] PA-C>>
""",
    # operative report: long, short, of an outpatient surgery center
    """<<[FACILITY:hospital]
{OPERATIVE REPORT}
PATIENT NAME: [NAME:last_first_caps]
MEDICAL RECORD #: [MRN:mrn]
DATE OF BIRTH: [DATE:dob]
DATE OF OPERATION: [DATE:date1]
SURGEON: [PROVIDER:provider_full], M.D.
ASSISTANT: [PROVIDER:colleague_full], P.A.-C.
{PREOPERATIVE DIAGNOSIS}: {~preop}
{POSTOPERATIVE DIAGNOSIS}: Same
{PROCEDURE}: {~op}
{ANESTHESIA}: {~anes}     {ESTIMATED BLOOD LOSS}: {50 mL}     {COMPLICATIONS}: None
{IMPLANTS}: {~implant}, lot number [DEVICE:device]
{INDICATIONS}: The patient is {~age} with a history of {~preop} who failed conservative treatment including {~consv} and {~consv}. Risks and benefits were discussed.
{DESCRIPTION OF PROCEDURE}: The patient was identified in the holding area and the operative site was marked. {~opstep}. {~opstep}. {~opstep}. {~opfind}. {~opstep}. {~opclose}. The patient was taken to recovery in stable condition.
{POSTOPERATIVE PLAN}: {~oplan}. {~oplan}. Follow up on [DATE:date2].
Dictated by [PROVIDER:provider_full], M.D. on [DATE:sent1]||{Operative Note}
Patient: [NAME:full] ([DATE:dob])     Procedure date: [DATE:date1]     Location: [FACILITY:hospital]
Surgeon: [PROVIDER:provider_full], MD     Anesthesiologist: [PROVIDER:colleague_full], MD
{Pre-op Diagnosis}: {~preop}     {Procedure}: {~op}     {Anesthesia}: {~anes}
{Findings}: {~opfind}; {~opfind}
{Implants}: {~implant}
{Specimens}: none     {EBL}: {minimal}
{Details}: Mr. [NAME:last] was brought to the operating room. {~opstep}. {~opstep}. {~opclose}.
{Plan}: {~oplan}, {~oplan}. PT to start [DATE:date2]. I spoke to his wife [RELATIVE:relative_first] in the waiting room.||[FACILITY:HOSPITAL]     {PROCEDURE NOTE}
[NAME:LAST_FIRST]     [DATE:DOB]     ACCT [ACCOUNT:ACCOUNT]     DOS [DATE:DATE1]
{DX:} {~PREOP}     {PROC:} {~OP}     {ANES:} {~ANES}
SURGEON [PROVIDER:PROVIDER_FULL] MD
{~OPSTEP}. {~OPFIND}. {~OPSTEP}. {~OPCLOSE}.
{IMPLANT:} {~IMPLANT} SN [DEVICE:DEVICE]
{DC HOME WITH} [RELATIVE:RELATIVE_FULL]. {~OPLAN}. {~OPLAN}. POST-OP CHECK [DATE:DATE2]. TEL [PHONE:PPHONE]>>
""",
    # imaging report: magnetic resonance, films, ultrasound or density
    """<<[FACILITY:imaging]
[ADDRESS:street2], [CITY:city2], [-:state]     Phone [PHONE:pphone]
Patient: [NAME:last_first]     DOB: [DATE:dob]     MRN: [MRN:mrn]     Accession: [ACCOUNT:acc]
Referring: [PROVIDER:provider_full], MD     Date of exam: [DATE:date1]
{EXAM}: {~mri}
{HISTORY}: {~cc}
{TECHNIQUE}: {Multiplanar multisequence images without contrast}
{COMPARISON}: None
{FINDINGS}: {~mrfind}. {~mrfind}. {~mrfind}. {~mrfind}.
{IMPRESSION}:
1. {~mrimp}.
2. {~mrimp}.
Read by: [PROVIDER:colleague_full], MD     Signed [DATE:sent1] 2:38 PM||{X-RAY REPORT}
Name: [NAME:full]     Date of Birth: [DATE:dob]     Exam Date: [DATE:date1]     Ordered by: Dr. [PROVIDER:provider_full]
{Exam}: {~xr}     {Indication}: {~cc}
Comparison is made with [DATE:date2].
{~xrfind}. {~xrfind}. {~xrfind}.
{Impression}: {~xrimp}.
Electronically signed by [PROVIDER:colleague_first] [PROVIDER:colleague_last], DO||{RADIOLOGY}     [FACILITY:HOSPITAL]     [DATE:DATE1]
[NAME:LAST_FIRST_CAPS]     [DATE:DOB]     {~AGE}     ORDERING [PROVIDER:PROVIDER_FULL]     ACC [ACCOUNT:ACC]
{EXAM:} {~XR}
{CLINICAL:} {~CC}
{~XRFIND}. {~XRFIND}.
{IMPRESSION:} {~XRIMP}.
RADIOLOGIST [PROVIDER:COLLEAGUE_LAST] MD. CALLED TO [OTHER:CLERK_FIRST] IN CLINIC [DATE:SHORT2]>>
""",
    # approval: a letter to the member, a fax to the clinic, a page of a portal
    """<<{~payer}
[ADDRESS:box], [CITY:city2], [-:state] [ZIP:zip2]

[DATE:sent1]

[NAME:full]
[ADDRESS:street]
[CITY:city], [-:state] [ZIP:zip]

Member ID: [MEMBER_ID:member]
Reference Number: [ACCOUNT:request]
Provider: [PROVIDER:therapist_full]
Facility: [FACILITY:facility]

Dear [NAME:first] [NAME:last]:

We are writing to let you know that the following services have been {approved}:
{~svc} - {~units}, from [DATE:date1] to [DATE:date2]
{~fine}. {~fine}.
If you have questions, please call Member Services at [PHONE:phone3].
Sincerely,
[OTHER:officer_full], RN
Utilization Management
cc: [PROVIDER:provider_full], MD||{~payer}     {AUTHORIZATION NOTIFICATION}     Fax date: [DATE:date1]
To: [FACILITY:facility]     Attn: [PROVIDER:tech_full]     Fax: [PHONE:pfax]
Authorization Number: [ACCOUNT:request]     Status: {Approved}
Member: [NAME:last_first]     ID: [MEMBER_ID:member]     DOB: [DATE:dob]     Group: [GROUP:group]
Servicing Provider: [PROVIDER:therapist_full], PT     NPI: [NPI:npi]
Requesting Provider: [PROVIDER:provider_full], MD
{Diagnosis}: {~dx}
{Service}: {~svc}     {Units}: {~units}     Dates: [DATE:span]
{~fine}. {~fine}.
Questions? Contact [OTHER:officer_first] at [PHONE:phone_ext].||Provider Portal - Authorization Details
Auth/Ref # [ACCOUNT:request]     Submitted [DATE:date1] by [PROVIDER:tech_full]     Decision [DATE:date2]
Patient [NAME:full]     [DATE:dob]     [MEMBER_ID:member]     {~payer}
{Status}: {Approved in full}
Line 1: {~svc}   {~units}   [DATE:date3] thru [DATE:date4]
Line 2: {~svc}   {~units}   [DATE:date3] thru [DATE:date4]
Primary dx {~dx}
Rendering [PROVIDER:therapist_last], [PROVIDER:therapist_first] (PT)     Location [FACILITY:facility]     Referring [PROVIDER:provider_last]
Reviewer notes: [OTHER:officer_full] spoke with office on [DATE:short2], {~fine}. Session from [IP:ip]>>
""",
    # denial: a letter, a notice with rights, a fax in capitals
    """<<{~payer}
[DATE:sent1]

[NAME:full]
[ADDRESS:street]
[CITY:city], [-:state] [ZIP:zip]

RE: {Notice of Adverse Determination}
Member: [NAME:full]     Member ID: [MEMBER_ID:member]     Date of Birth: [DATE:dob]
Case Number: [ACCOUNT:request]     Date of Request: [DATE:date1]
Requesting Provider: [PROVIDER:therapist_full], PT, [FACILITY:facility]
Service: {~svc}, {~units}

Dear Mr. [NAME:last]:

After review of the information sent to us, we are unable to approve this request. The reason is: {~deny}. {~deny}. This decision was based on {~crit}. It was made by [OTHER:officer_full], MD.

Your doctor may ask for a peer-to-peer discussion by calling [PHONE:phone3] by [DATE:date2]. You may appeal within 180 days in writing to [ADDRESS:box], [CITY:city2], [-:state] [ZIP:zip2] or by fax at [PHONE:pfax].
c: [PROVIDER:provider_full], MD||{Notice of Denial of Medical Coverage}
Date: [DATE:date1]     Member number: [MEMBER_ID:member]
Name: [NAME:full]
{Your request was denied}
We've denied the services listed below requested by you or your doctor [PROVIDER:provider_full]:
{~svc}, {~units}, from [DATE:date2]
{Why did we deny your request?}
{~deny}. {~crit} says that {~denywhy}.
{You have the right to appeal our decision}
You have until [DATE:date3]. You may name a relative such as [RELATIVE:relative_full] to act for you. Call {~payer} at [PHONE:phone3] or write to Appeals, [ADDRESS:box], [CITY:city2], [-:state] [ZIP:zip2].
A copy was sent to [PROVIDER:therapist_full] at [FACILITY:facility].||{~PAYER}     {DENIAL}     [DATE:DATE1]
TO: [FACILITY:FACILITY]     FAX [PHONE:PFAX]
MEMBER [NAME:FULL]     ID [MEMBER_ID:MEMBER]     DOB [DATE:DOB]     CASE [ACCOUNT:REQUEST]
REQUESTED: {~SVC}, {~UNITS}     {DX} {~DX}
{DECISION: DENIED}. {~DENY}. {~DENYWHY}. CRITERIA {~CRIT}.
PEER TO PEER: CALL [OTHER:OFFICER_FULL] [PHONE:PHONE3] BEFORE [DATE:DATE2]
REQUESTING PROVIDER [PROVIDER:THERAPIST_FULL] PT>>
""",
    # request for authorization: a payer's form, a letter of a therapist, an appeal
    """<<{Outpatient Therapy Prior Authorization Request Form}     {~payer}     Fax to [PHONE:pfax]
MEMBER INFORMATION
Name: [NAME:full]     ID#: [MEMBER_ID:member]     DOB: [DATE:dob]     Phone: [PHONE:phone]
PROVIDER INFORMATION
Requesting: [PROVIDER:provider_full], MD     Servicing: [PROVIDER:therapist_full], PT     NPI: [NPI:npi]
Facility: [FACILITY:facility], [ADDRESS:street2], [CITY:city2], [-:state] [ZIP:zip2]
Contact: [PROVIDER:tech_full]     Phone: [PHONE:pphone]
REQUEST
( ) Initial   (x) Continuation     Previous auth #: [ACCOUNT:request2]     Date of eval: [DATE:date1]
{ICD-10}: {~dx}     {CPT}: {~svc}, {~svc}     {Visits requested}: {~units}
From [DATE:date2] to [DATE:date3]     {Surgery}: {~op}, [DATE:date4]
CLINICAL
{Current function}: {~lim}; {~lim}     {Outcome score}: {~om}
{ROM/strength}: {~rom}; {~mmt}     {Progress}: {~att}, {~assess}
Signature: [PROVIDER:therapist_full]     Date: [DATE:sent1]||[DATE:sent1]

{~payer}
Utilization Review Department

Re: [NAME:full]
ID: [MEMBER_ID:member]
DOB: [DATE:dob]
Auth: [ACCOUNT:request]

To whom it may concern:

I am requesting {~units} of physical therapy for [NAME:first] [NAME:last], whom I have treated since [DATE:date1] for {~dx}. He underwent {~op} on [DATE:date2] with Dr. [PROVIDER:provider_full]. He has completed {~att} and has improved: {~rom}, {~mmt}, {~om}. However, he {~lim} and {~lim}. He is {~job} at [EMPLOYER:employer] and must return to full duty.

{~need}. Without further therapy he is at risk of {~risk}. The plan is {~freq} with {~iv} and {~iv}.

Thank you for your consideration. My number is [PHONE:pphone].

[PROVIDER:therapist_full], PT, DPT
License [LICENCE:licence]||{Level 1 Appeal}     [DATE:sent1]     sent by fax [PHONE:pfax]
Member: [NAME:last_first]     Policy: [MEMBER_ID:member]     Claim: [ACCOUNT:claim]     Denied: [DATE:date1]
Dear [OTHER:officer_full],
We disagree with the denial of {~svc} for [NAME:first] [NAME:last], dates of service [DATE:span]. Your letter said that {~deny}. The enclosed notes show {~rom} on [DATE:date2] and {~rom} on [DATE:date3], and {~om} improved to {~om}. {~need}. Her physician, Dr. [PROVIDER:provider_full] of [FACILITY:facility2], agrees. Mrs. [NAME:last] {~lim} and her husband [RELATIVE:relative_first] still has to help her. We ask that you approve {~units}.
Enclosed: evaluation, progress note, operative report.
[PROVIDER:therapist_full], PT, [FACILITY:facility], [PHONE:phone_ext]>>
""",
    # fax cover: with a referral, a request for records, a reply in capitals
    """<<{FAX}
To: [FACILITY:facility], Attn: [PROVIDER:tech_full]          Fax: [PHONE:pfax]
From: [OTHER:clerk_full], [FACILITY:facility2]          Phone: [PHONE:pphone]
Date: [DATE:date1]          Pages: 6 including cover
Re: [NAME:full], DOB [DATE:dob]
( ) Urgent   (x) For review   ( ) Please reply
Comments: Attached are the {order for PT}, {last office note} and {insurance card}. Patient has {~payer}. Please call her at [PHONE:phone] to schedule, {~dxw}. Dr. [PROVIDER:provider_last] would like {~order}. Thank you, [OTHER:clerk_first]
{CONFIDENTIALITY NOTICE}: The documents in this fax may contain protected health information.||{Authorization for Release of Medical Records}
Patient: [NAME:full]     DOB: [DATE:dob]     SSN (last 4 not needed): [SSN:ssn]     Phone: [PHONE:phone]
I authorize [FACILITY:facility2] to release to [FACILITY:facility], [ADDRESS:street2], [CITY:city2], [-:state] [ZIP:zip2], fax [PHONE:pfax]:
(x) {office notes} from [DATE:span]   (x) {operative report} of [DATE:date1]   (x) {imaging reports}   ( ) {billing}
Purpose: continuing care for {~dxw}
This expires on [DATE:date2]. Signed [NAME:full], [DATE:date3]
If signed by a representative: [RELATIVE:kin_full], daughter and power of attorney, driver's license [LICENCE:dl], vehicle for pickup [VEHICLE:plate]||{FAX BACK}     [DATE:DATE1]     TO DR [PROVIDER:PROVIDER_FULL]     FAX [PHONE:PFAX]
FROM [FACILITY:FACILITY]     [PHONE:PPHONE]     ATTN [OTHER:CLERK_FIRST]
RE [NAME:FULL]     [DATE:DOB]
{PLEASE SIGN THE ATTACHED PLAN OF CARE} DATED [DATE:DATE2]. WE NEED IT BY [DATE:DATE3] FOR {~PAYER}.
ALSO NEED {~ASKED} AND {~ASKED}.
{DX} {~DX}, {~FREQ}. SEEN {~ATT}.
THANK YOU, [PROVIDER:TECH_FULL]>>
""",
)
TEMPLATES = in_every_wording(_PAPERS)
POOLS: dict[str, tuple[str, ...]] = {
    **CHART,
    "order": ("ROM and strengthening", "follow my rotator cuff protocol", "progress weight bearing as tolerated", "core strengthening and stretching", "balance and gait work", "no resisted biceps for 6 weeks", "wean from brace", "McKenzie exercises", "modalities for pain", "home program instruction", "vestibular rehab", "please avoid manipulation"), "social": ("Never smoker", "Former smoker, quit 10 years ago", "Drinks alcohol socially", "Lives alone", "Retired, walks daily", "Denies tobacco use"), "vitals": ("BP 132/78, HR 72", "BP 118/74, pulse 66, BMI 28.4", "BP 144/86, HR 80, weight 188 lb", "BP 126/80, temp 98.4, SpO2 98%", "height 5 ft 6 in, weight 172 lb"),
    "exam": ("Well developed, in no acute distress", "Tenderness over the lateral joint line", "Full active range of motion with pain at end range", "Forward elevation to 110 degrees", "Incision clean, dry and intact", "No effusion", "Distal pulses intact", "Calf soft and nontender", "Weakness with resisted abduction", "Normal alignment"), "mdplan": ("Continue NSAIDs as needed", "Start physical therapy", "Cortisone injection given today", "MRI if no improvement", "Sutures removed", "Discontinue the sling", "Full weight bearing as tolerated", "Refill meloxicam", "Discussed surgical options", "Ice and elevation"),
    "preop": ("right knee osteoarthritis", "full-thickness rotator cuff tear", "anterior cruciate ligament rupture", "left hip osteoarthritis", "carpal tunnel syndrome", "lumbar spinal stenosis", "medial meniscus tear", "distal radius fracture", "bimalleolar ankle fracture"), "anes": ("General endotracheal", "Spinal with sedation", "General anesthesia with interscalene block", "Local with MAC", "General plus adductor canal block"), "implant": ("Stryker Triathlon", "Zimmer Biomet Persona", "DePuy Sigma", "Smith & Nephew Genesis II", "Arthrex SwiveLock anchors", "Arthrex BioComposite screw", "Medtronic pedicle screws", "Synthes locking plate", "DJO AltiVate Reverse"), "consv": ("physical therapy", "NSAIDs", "corticosteroid injections", "bracing", "activity modification", "weight loss"),
    "opstep": ("The extremity was prepped and draped in the usual sterile fashion", "The tourniquet was raised to 300 mmHg", "An anterior midline incision was made", "A medial parapatellar arthrotomy was performed", "Standard arthroscopic portals were established", "The subacromial space was decompressed", "The tendon was mobilized and repaired with two anchors", "The femur and tibia were prepared with cutting guides", "Trial components were placed and range of motion was full", "The wound was irrigated copiously", "The hamstring graft was harvested and prepared", "Antibiotics were given within one hour of incision"), "opfind": ("Grade 4 chondromalacia of the medial compartment", "2 cm tear of the supraspinatus", "Intact articular cartilage", "Complex posterior horn meniscus tear", "Severe tricompartmental wear", "Biceps tendon was frayed", "Stable fixation under fluoroscopy"), "opclose": ("The wound was closed in layers", "Skin was closed with staples", "Portals were closed with nylon and a sterile dressing applied", "Steri-Strips and dry dressing were applied"), "oplan": ("Full weight bearing as tolerated", "Sling with abduction pillow for 6 weeks", "Begin PT in 2 weeks", "Aspirin for DVT prophylaxis", "Brace locked in extension", "Non weight bearing for 6 weeks", "Passive motion only until week 6", "Keep dressing dry"),
    "mri": ("MRI right shoulder without contrast", "MRI L-spine without and with contrast", "MRI left knee without contrast", "MRI cervical spine, routine", "MRI right hip"), "mrfind": ("Full-thickness tear of the supraspinatus tendon, 15 mm", "Mild to moderate AC joint arthrosis", "L4-L5 broad-based disc bulge with mild canal stenosis", "L5-S1 central protrusion contacting the S1 nerve root", "Degenerative tear, body and posterior horn of medial meniscus", "The cruciate and collateral ligaments are intact", "Small joint effusion", "No marrow signal abnormality", "Mild facet arthropathy", "C5-C6 disc osteophyte complex with left foraminal narrowing", "The labrum is intact", "Popliteal cyst is noted", "Gluteus medius tendinosis", "Conus ends normally at L1"), "mrimp": ("Full-thickness supraspinatus tear", "Medial meniscus tear", "Degenerative disc disease at L4-L5 and L5-S1", "Mild to moderate foraminal stenosis", "No acute fracture", "Subacromial bursitis", "Moderate osteoarthritis"),
    "xr": ("XR right shoulder 3 views", "XR left knee standing AP and lateral", "XR lumbar spine 2 views", "XR right ankle 3 views", "XR hip and pelvis", "XR cervical spine 4 views"), "xrfind": ("No fracture or subluxation is seen", "Joint spaces are preserved", "Moderate medial compartment narrowing with osteophytes", "The soft tissues appear normal", "Disc height loss at L5-S1", "Alignment is normal", "Total knee prosthesis in good position", "Bones are osteopenic", "Mild AC joint degenerative change", "Straightening of the cervical lordosis"), "xrimp": ("No acute osseous abnormality of the joint", "Moderate osteoarthritis of the knee", "Degenerative changes of the lumbar spine", "Postoperative changes without complication", "Healing fracture with callus"),
    "svc": ("physical therapy", "outpatient physical therapy visits", "97110 therapeutic exercise", "97140 manual therapy", "97112", "97530", "97161 PT evaluation", "97164", "97035 ultrasound", "97010", "G0283"), "units": ("12 visits", "8 visits", "6 visits", "10 visits", "16 visits", "20 visits", "4 visits", "24 units"), "fine": ("An authorization does not guarantee payment", "Payment is subject to eligibility when services are provided", "Copays and deductibles still apply", "Please submit clinical notes for additional visits", "Services must be provided by an in-network provider", "Visit limit is 30 per calendar year"), "deny": ("the requested services do not meet medical necessity", "the clinical notes do not show measurable progress", "you can continue with a home exercise program", "the maximum benefit has been reached", "the request was received without clinical notes", "therapy for maintenance is not a covered benefit"), "denywhy": ("therapy must be expected to improve your condition", "skilled services must be needed", "progress must be shown every 30 days", "visits over the guideline need new findings"), "crit": ("MCG guidelines", "InterQual criteria", "Medicare Benefit Policy Manual, Chapter 15", "eviCore guidelines", "our Clinical Policy Bulletin 0325", "American Specialty Health guidelines"), "risk": ("falls", "loss of motion", "reinjury", "permanent stiffness", "inability to return to work"), "asked": ("a signed prescription", "the operative report", "the MRI report", "the last two office notes", "an updated referral", "the surgical protocol"),
}  # fmt: skip

"""Notes used while tuning redaction: what fax, post and portals bring to a clinic."""

from __future__ import annotations

from evals.redaction.papers.tuning_gym_floor import POOLS as GYM_FLOOR
from evals.redaction.wording import in_every_wording

_PAPERS: tuple[str, ...] = (
    # referral: a form with boxes, capitals, an electronic one with a comment
    """<<{OUTPATIENT THERAPY REFERRAL FORM}          To: [FACILITY:facility]   Fax: [PHONE:pfax]
PATIENT INFORMATION
Last: [NAME:last]          First: [NAME:first]          DOB: [DATE:dob]          Sex: F
Address: [ADDRESS:street]          City: [CITY:city]          State: [-:state]          Zip: [ZIP:zip]
Home/Cell: [PHONE:phone]          Alt: [PHONE:phone2] ([RELATIVE:relative_first], spouse)          Language: English
INSURANCE   Primary: {~payer}   ID: [MEMBER_ID:member]   Group: [GROUP:group]   Subscriber: [RELATIVE:relative_full]   Subscriber DOB: [DATE:holder_born]
            Secondary: {~supp}   ID: [MEMBER_ID:member2]
CLINICAL    ICD-10: {~dx}   {~dx}          Onset/Surgery: [DATE:date1]          Procedure: {~op}
(x) {PT}   ( ) {OT}   ( ) {ST}          (x) {Evaluate and Treat}          Frequency: {~freq}
(x) {~iv}   (x) {~iv}   ( ) {~iv}          Weight bearing: {~prec}
Special instructions: {~ord}; {~ord}
Referring provider (print): [PROVIDER:provider_full], DO          NPI: [NPI:npi]          Date: [DATE:sent1]
Office contact: [OTHER:clerk_first] at [PHONE:phone_ext]          # pages: {4}||RX     [FACILITY:FACILITY2]     [ADDRESS:STREET2] [CITY:CITY2] [-:STATE] [ZIP:ZIP2]     [PHONE:PPHONE]
[NAME:LAST_FIRST_CAPS]     DOB [DATE:DOB]     [DATE:DATE1]
{PT EVAL AND TREAT}     {~FREQ}
{DX} {~DX}; {~DX}
{~IV}, {~IV}. {~ORD}. {PREC} {~PREC}
S/P {~OP} [DATE:DATE2]. NEXT VISIT [DATE:DATE3].
PT PHONE [PHONE:PHONE]. CALL MOTHER [RELATIVE:KIN_FULL] TO SCHEDULE. PLAN {~PAYER} [MEMBER_ID:MEMBER]
DISPENSE AS WRITTEN. [PROVIDER:PROVIDER_FULL] MD     LIC [LICENCE:LICENCE]     NPI [NPI:NPI]||eReferral #[ACCOUNT:icn]   Status: Accepted   Received [DATE:sent1] 4:47 PM
From: [PROVIDER:provider_last], [PROVIDER:provider_first], FNP-C ([FACILITY:facility2])
To: [FACILITY:facility] / any PT
Pt: [NAME:middle], [DATE:dob], MRN [MRN:mrn], pref. name [NAME:called], cell [PHONE:phone], [EMAIL:email]
Priority: Routine
Problem: {~dx}
Order: {Ambulatory referral to Physical Therapy}; {~freq}; {~ord}
Meds: {~rx}; {~rx}; {~rx}      {~alg}
Comment (by [OTHER:clerk_full], LPN): pt works nights at [EMPLOYER:employer], afternoons only. Saw [PROVIDER:colleague_first] there in [DATE:month_alone], wants her again. Her ride is her cousin [RELATIVE:kin_first]. {~img}.
Attachment: [NAME:file_name]_office_note.pdf>>
""",
    # transfer from a hospital: a therapist's last note, capitals, a hand-over by phone
    """<<[FACILITY:hospital]     {Acute Care Physical Therapy - Transfer/Discharge Note}
Patient: [NAME:last_first]     MRN: [MRN:mrn]     CSN: [ACCOUNT:account]     DOB: [DATE:dob]     Unit/Bed: 5 West, bed 12B
Admit date: [DATE:date1]     Attending: [PROVIDER:provider_full], MD     Expected discharge: [DATE:date2]
{Reason for admission}: {~adm}. {Hospital course}: {~hcs}. {~hcs}. {~op} on [DATE:date3] (Dr. [PROVIDER:colleague_full]).
{Lines/precautions}: {~hln}; {~prec}
{Bed mobility}: {~asl}     {Sit to stand}: {~asl}     {Gait}: {~hga}     {Stairs}: {~asl}
{AM-PAC "6 Clicks"}: {~apk}     {Orthostatics}: {~bp} supine, {~bp} standing
{Cognition}: {~cog}
{Home setup}: {~home}. Wife [RELATIVE:relative_full] works; neighbor [OTHER:other_full] checks in. Stairs: {3} to enter.
{DME}: {~dme}, {~dme} delivered by [OTHER:clerk_first].
{Recommendation}: {~hrc}. Referral sent to [FACILITY:facility], first visit [DATE:date4].
[PROVIDER:tech_full], PT     pager [PHONE:phone3]     [DATE:sent1] 1320||{CASE MANAGEMENT TRANSFER SUMMARY}     [FACILITY:HOSPITAL]     [DATE:DATE1]
PT [NAME:FULL]     DOB [DATE:DOB]     SSN [SSN:SSN]     MRN [MRN:MRN]     {~PAYER} [MEMBER_ID:MEMBER]
ADM [DATE:DATE2]     D/C [DATE:DATE3]     {DX} {~ADM}
{COURSE} {~HCS}. {~HCS}.
{FUNCTION} TRANSFERS {~ASL}, GAIT {~HGA}, {~COG}
{MEDS} {~RX}, {~RX}, {~RX}. {~ALG}
{DISPOSITION} {~HRC}. {DME} {~DME}, {~DME}
CONTACTS: DAUGHTER [RELATIVE:KIN_FULL] [PHONE:PHONE2], POA BROTHER [RELATIVE:KIN2_FULL] OF [CITY:CITY2]
FOLLOW UP DR [PROVIDER:PROVIDER_FULL] [DATE:DATE4]. OUTPATIENT PT [FACILITY:FACILITY] FAX [PHONE:PFAX]. CM [OTHER:OFFICER_FULL] RN [PHONE:PHONE_EXT]||{Rehab unit to outpatient hand-off} (phone, [DATE:date1], taken by [PROVIDER:therapist_first])
Caller: [PROVIDER:tech_full], PT at [FACILITY:hospital], [PHONE:phone3]
[NAME:first] [NAME:last], [DATE:dob], [AGE:old_age] y/o. {~adm} [DATE:short2], rehab stay [DATE:stay].
{CARE scores}: transfer {4}, walk 150 ft {3}, stairs {2}. {~asl}. {~hga}. {~cog}. {~hcs}.
Left AFO by [PROVIDER:colleague_full], orthotist; ser. [DEVICE:device]. {~dme}.
Family: husband [RELATIVE:relative_first] trained on [DATE:short3]; two sons, [RELATIVE:kin_first] and [RELATIVE:kin2_first]. House at [ADDRESS:street], [CITY:city]. Was a volunteer at [EMPLOYER:employer].
Physiatrist [PROVIDER:provider_last], next [DATE:short4]. {~hrc}. {Tone}: {~wst}. Wants {~iv} and {~iv}.>>
""",
    # home health: a discharge summary, capitals, an e-mail of a nurse
    """<<[FACILITY:facility2]
{Home Health Agency Discharge Summary}                    Agency fax [PHONE:pfax]
Patient  [NAME:last_first]          Patient ID  [MRN:mrn]          MBI  [MEMBER_ID:member]
DOB  [DATE:dob]          Age  [AGE:old_age]          SOC  [DATE:date1]          Discharge  [DATE:date2]
Cert period  [DATE:span]          Physician  [PROVIDER:provider_full], MD
Address  [ADDRESS:street], [CITY:city], [-:state] [ZIP:zip4]          Phone  [PHONE:phone]
Caregiver  [RELATIVE:kin_full] (daughter)  [PHONE:phone2]
{Primary dx}  {~adm}          {Other dx}  {~pmh}; {~pmh}; {~pmh}
{Disciplines}  SN {6} visits, PT {9} visits, OT {2} visits
{OASIS} at SOC / DC: M1850 {2} / {1}; M1860 {3} / {2}; M1033 {4} / {2}
{PT summary}: {~hhs}. {~hhs}. {~om}. {~hga}. {BP} {~bp}.
{Homebound status}: {~hhb}
{Fall history}: {~hhf}, [DATE:date3]
{Med changes}: {~rx} started; {~rx} stopped
{Discharge disposition}: {~hrc}. HEP left in blue folder.
PT: [PROVIDER:tech_full], PT          RN case manager: [OTHER:officer_full], RN          Signed [DATE:sent1]||{HH PT DC}   [FACILITY:FACILITY2]   [DATE:DATE1]
[NAME:FULL]   [DATE:DOB]   MBI [MEMBER_ID:MEMBER]   MD [PROVIDER:PROVIDER_LAST]
SOC [DATE:DATE2], {8 VISITS}, {~ADM}
{~HHS}. {~HHS}. {~OM}. {GAIT} {~HGA}. {TRANSFERS} {~ASL}. {~HHB}.
{MEDS} {~RX}, {~RX}. {~ALG}. {DME} {~DME}
LIVES AT [ADDRESS:STREET], [CITY:CITY]. SON [RELATIVE:KIN_FIRST] [PHONE:PHONE2]. AIDE [OTHER:OTHER_FIRST] MWF.
{REFER} {~HRC}. [PROVIDER:TECH_FULL] PT||From: [OTHER:officer_full] <[EMAIL:other_email]>
To: referrals
Sent: [DATE:sent1] 3:18 PM
Subject: secure: handoff [NAME:initials]

Hi all, we discharge [NAME:first] [NAME:last] (b. [DATE:dob]) from home care on [DATE:spoken2] and her daughter-in-law [RELATIVE:kin_full] would like her to start with you. She is {~age} after {~adm}. {~hhs}. She walks {~hga}. {~hhb}.

Dr. [PROVIDER:provider_full] will sign; his nurse is [OTHER:clerk_first], [PHONE:phone3]. Coverage is {~payer}, [MEMBER_ID:member]. She lives on [ADDRESS:street] in [CITY:city], door code with the super, [OTHER:other_full]. Her pacemaker card: {Medtronic}, serial [DEVICE:device].

Our PT [PROVIDER:tech_first] says {~lim} and {~rsn}. Last visit note was uploaded at [URL:url].

[OTHER:officer_first], RN, [FACILITY:facility2]>>
""",
    # surgery: a typed report, a brief one in capitals, a surgeon's protocol for one patient
    """<<{Operative Report}
Facility: [FACILITY:hospital]          Account: [ACCOUNT:account]
Patient: [NAME:full]          Date of Birth: [DATE:dob]          Date of Procedure: [DATE:date1]
Surgeon: [PROVIDER:provider_full], MD          First assist: [PROVIDER:tech_full], PA-C          Anesthesia: [PROVIDER:colleague_full], CRNA, {~ane}
{Pre-op diagnosis}: {~sdx}          {Post-op diagnosis}: Same
{Procedure performed}: {~op}
{EBL}: {50 mL}          {Tourniquet}: {62 min at 250 mmHg}          {Complications}: None
{Implants}: {~imp4} (lot [DEVICE:device])
{Indications}: Ms. [NAME:last] is {~age} with {~sdx} who did not improve with {~ofl} and {~iv}.
{Procedure in detail}: {~sde}. {~sde}. {~sde}. {~sde}. {~sfi}. {~sde}.
{Plan}: {~spl}; {~spl}; {~spl}. PT to begin [DATE:date2] at [FACILITY:facility].
I spoke with her sister, [RELATIVE:kin_first], after the case.
Dictated [DATE:sent1]  Transcribed [DATE:sent2] by [OTHER:clerk_last]  Job [ACCOUNT:icn]||{BRIEF OP NOTE}   [DATE:DATE1]   [FACILITY:HOSPITAL]
[NAME:LAST_FIRST]   MRN [MRN:MRN]   DOB [DATE:DOB]
SURGEON [PROVIDER:PROVIDER_LAST]   ASST [PROVIDER:TECH_FIRST] [PROVIDER:TECH_LAST]   {ANES} {~ANE}
{PRE/POST} {~SDX}   {PROC} {~OP}
{FINDINGS} {~SFI}. {~SFI}.   {IMPLANT} {~IMP4}   SN [DEVICE:DEVICE]
{~SDE}. {~SDE}. {SPONGE COUNT CORRECT}
{DISPO} {PACU STABLE}. {~SPL}. {~SPL}. FU [DATE:DATE2].
SPOUSE [RELATIVE:RELATIVE_FULL] CALLED [PHONE:PHONE2]||[FACILITY:facility2]     [PROVIDER:provider_full], MD     Assistant: [OTHER:clerk_first] [PHONE:pphone]
{Rehabilitation protocol}: {~op}
For: [NAME:first] [NAME:last]     DOB [DATE:dob]     DOS [DATE:date1]     Side: {R}
{Phase I} (to [DATE:date2]): {~pro}; {~pro}; {~spl}
{Phase II} (to [DATE:date3]): {~pro}; {~ord}; {~te}
{Phase III} (from [DATE:date4]): {~te}; {~nr}; {~ord}
{Return to sport}: no earlier than [DATE:month_alone] [-:year], {LSI over 90%}, Dr. [PROVIDER:provider_last] only
{Repair details}: {~sfi}; {~imp4}
Note to therapist: [NAME:first] plays for [SCHOOL:school] and will push. Coach [OTHER:other_last] has been told. Call me on [PHONE:phone3] with any {~adv2}. Parents [RELATIVE:relative_first] and [RELATIVE:kin_first] have a copy.>>
""",
    # tests: an MRI, films in capitals, a nerve conduction study
    """<<[FACILITY:imaging]          Phone [PHONE:pphone]
Name: [NAME:last_first]          DOB: [DATE:dob]          Pt ID: [MRN:mrn]          Acc: [ACCOUNT:acc]
Exam: {~mre}          Exam date: [DATE:date1]          Referring: [PROVIDER:provider_last], [PROVIDER:provider_first]
{CLINICAL INDICATION}: {~cin}
{COMPARISON}: Radiographs of [DATE:date2]
{TECHNIQUE}: {~mte}
{FINDINGS}:
{~mrf}. {~mrf}. {~mrf}. {~mrf}. {~mrf}.
{IMPRESSION}:
1. {~mri}.
2. {~mri}.
Electronically signed: [PROVIDER:colleague_full], MD   [DATE:sent1] 18:06   Workstation [IP:ip]||{RADIOLOGY}   [FACILITY:HOSPITAL]   [DATE:DATE1]   {~XRE}
[NAME:FULL]   {~AGX}   [DATE:DOB]   MR# [MRN:MRN]   ACC# [ACCOUNT:ACC]   ORD [PROVIDER:PROVIDER_FULL] PA
{HX} {~CIN}
{FINDINGS} {~XRF}. {~XRF}. {~XRF}.
{IMP} {~XRI}.
COMPARED WITH [DATE:DATE2]. PHONED TO [OTHER:CLERK_FIRST] [DATE:SHORT3] 1410. [PROVIDER:COLLEAGUE_LAST] MD||{Electrodiagnostic Report}          [FACILITY:facility2], [CITY:city2]
Subject: [NAME:first] [NAME:last]     DOB: [DATE:dob]     Study: [DATE:date1]     Examiner: [PROVIDER:colleague_full], DO     Tech: [OTHER:clerk_first]
Ref: Dr. [PROVIDER:provider_last], for {~cin}
{Motor}: {~nca}; {~nca}          {Sensory}: {~ncb}; {~ncb}
{Needle EMG}: {~ncc}; {~ncc}
{Temperature}: {32.4 C}          {Height}: {168 cm}
{Summary}: {~nci}. {~nci}.
Mr. [NAME:last] handles boxes at [EMPLOYER:employer]; his symptoms date from [DATE:month_alone] [-:year]. He came with his son [RELATIVE:kin_first]. Results given by phone [PHONE:phone] on [DATE:sent1].>>
""",
    # payer: an approval, a denial, a request for papers in capitals
    """<<{~payer}
[DATE:sent1]
[NAME:full]
[ADDRESS:street]
[CITY:city], [-:state] [ZIP:zip]

Member: [NAME:first] [NAME:last]     Member ID: [MEMBER_ID:member]     Reference: [ACCOUNT:request]
Provider: [PROVIDER:therapist_full], [FACILITY:facility]     Requested by: Dr. [PROVIDER:provider_full]

{Your request has been approved}

Service: {~svc}; {~svc}     Quantity: {~qty}     Diagnosis: {~dx}
Approved from [DATE:date1] through [DATE:date2]
{~pnt}. {~pnt}.
If your plan changes before [DATE:date2] this approval ends. A copy was sent to [RELATIVE:kin_full], your personal representative.
Questions? Member Services, [PHONE:phone3]. Log in at [URL:url].
Sincerely, [OTHER:officer_full], RN, Care Coordinator||{NOTICE OF DENIAL OF MEDICAL COVERAGE}
Date: [DATE:date1]                    Member number: [MEMBER_ID:member]
Name: [NAME:full]                    Date of birth: [DATE:dob]
Your request was denied. We have {denied} the service listed below, asked for by [PROVIDER:therapist_full] on [DATE:date2]:
{~svc}, {~qty}
Why did we deny your request? {~dny}. {~dny}. We relied on {~crit}. The decision was made by [OTHER:officer_full], MD, board certified in {~spc2}.
You have the right to appeal by [DATE:date3]. You can name someone, such as your wife [RELATIVE:relative_full], to act for you.
Standard appeal: mail to {~payer}, Appeals, [ADDRESS:box], [CITY:city2], [-:state] [ZIP:zip2], or fax [PHONE:pfax]. Fast appeal: [PHONE:phone3].
Case [ACCOUNT:request]     c: [PROVIDER:provider_full], [FACILITY:facility2]||{~PAYER}   {ADDITIONAL INFORMATION REQUEST}   [DATE:DATE1]
TO [FACILITY:FACILITY]   FAX [PHONE:PFAX]   ATTN [PROVIDER:TECH_FULL]
MEMBER [NAME:FULL]   ID [MEMBER_ID:MEMBER]   GRP [GROUP:GROUP]   DOB [DATE:DOB]
CASE [ACCOUNT:REQUEST]   CLAIM [ACCOUNT:CLAIM]   DOS [DATE:DATE2] TO [DATE:DATE3]
{SERVICE} {~SVC}, {~QTY}   {DX} {~DX}
{NEEDED} {~NDD}; {~NDD}; {~PNT}
REPLY BY [DATE:DATE4] OR {~DNY}.
REVIEWER [OTHER:OFFICER_FIRST] [OTHER:OFFICER_LAST] PT   [PHONE:PHONE_EXT]   REF PHYSICIAN [PROVIDER:PROVIDER_LAST]>>
""",
    # attorneys: a lien, a subpoena, a summary for a demand
    """<<{LETTER OF PROTECTION}
[OTHER:other_last], [OTHER:other2_last] & Associates, [ADDRESS:street2], [CITY:city2], [-:state] [ZIP:zip2]
[DATE:sent1]     Via fax [PHONE:pfax]

Re: Our client [NAME:first] [NAME:last], DOB [DATE:dob], date of accident [DATE:date1], our file [ACCOUNT:file_no]

Dear [FACILITY:facility]:
This office represents the above in a claim against [OTHER:clerk_full] and {~carr} (claim [ACCOUNT:claim], adjuster [OTHER:officer_first] [OTHER:officer_last], [PHONE:phone3]). In return for your treatment of {~dxw} we agree to protect your balance from any settlement.
Our client was a passenger in her husband [RELATIVE:relative_full]'s truck, tag [VEHICLE:plate]. She was taken to [FACILITY:hospital], where {~img}. She is unable to work at [EMPLOYER:employer] and {~lim}. Dr. [PROVIDER:provider_full] wants {~freq}.
Kindly send {~ndd} each month to [EMAIL:other_email].
[OTHER:other_full], Attorney, Bar [LICENCE:bar]||{SUBPOENA DUCES TECUM}     Cause No. [ACCOUNT:cause]     In the District Court, [CITY:city] County
[NAME:last] v. [EMPLOYER:employer2]
To: Custodian of Records, [FACILITY:facility], [ADDRESS:street2], [CITY:city2]
You are commanded to produce by [DATE:spoken2], 10:00 a.m., at the office of [OTHER:other_full], [PHONE:phone_ext], for [NAME:middle], born [DATE:dob], Social Security [SSN:ssn]:
1. All notes of [PROVIDER:therapist_full], PT, and [PROVIDER:colleague_full], PTA, for [DATE:span];
2. {~img} and any report of {~mre};
3. Bills for {~svc}, account [ACCOUNT:account];
4. Anything on earlier {~dxw} or {~pmh}.
Depositions of Dr. [PROVIDER:provider_full] and of Mr. [NAME:last]'s father, [RELATIVE:kin_full], are set for [DATE:date3].
Issued [DATE:date1]. Clerk: [OTHER:clerk_full]. Driver license of plaintiff [LICENCE:dl].||{Treatment summary} for counsel, prepared by [PROVIDER:therapist_full], PT, on [DATE:sent1]
Person treated: [NAME:first] [NAME:last], [DATE:dob]. Counsel: Ms. [OTHER:other_full]. Paralegal: [OTHER:other2_first], [EMAIL:other_email].
On [DATE:date1] [NAME:first] was struck by a bus of [EMPLOYER:employer2] in [CITY:city2] while walking with her daughter [RELATIVE:kin_first], then four. At [FACILITY:hospital] Dr. [PROVIDER:colleague_full] found {~dx}. She began here on [DATE:date2]: {~rom}, {~mmt}, {~om}, pain {~vas}. By [DATE:date3]: {~rom}, {~mmt}, {~om}, pain {~vas}. {~crs}.
She had {~pmh} before; her prior therapist was [OTHER:clerk_full]. Charges for {~svc} and {~svc} total {$4,310.00}.
Future care: {~freq} and {~iv}. She {~lim} and lost {11 weeks} at [EMPLOYER:employer]. Opinion: {~opi}.>>
""",
    # work: a capacity evaluation, a status form in capitals, an e-mail of an employer
    """<<{Functional Capacity Evaluation - Summary}
Evaluee: [NAME:last_first]          DOB: [DATE:dob]          Claim #: [ACCOUNT:claim]          DOI: [DATE:date1]
Referral: [OTHER:officer_full], {~carr}          Physician: [PROVIDER:provider_full], MD          Test dates: [DATE:date2] and [DATE:date3]
Employer/job: [EMPLOYER:employer], {~job}          DOT level: {Heavy}
{Validity}: {~fva}; {~fva}
{Lift} floor-waist {35 lb occ}     waist-shoulder {25 lb occ}     overhead {15 lb occ}     {Carry} {30 lb}     {Push/pull} {60 lbf / 54 lbf}
{Tolerance}: sit {45 min}, stand {30 min}, kneel {~fto}, climb {~fto}
{Heart rate} {84 - 131}     {Borg RPE} {13}     {Pain} {~vas}
{Findings}: {~rom}; {~mmt}; {~st}
{Conclusion}: {~fco}. Job match per job description from [OTHER:other_full], safety manager ([PHONE:phone2]): {~fma}.
Mr. [NAME:last] drove himself ([VEHICLE:plate]) and was given lunch by his wife [RELATIVE:relative_first].
Evaluator: [PROVIDER:therapist_full], PT, CWCE, license [LICENCE:licence], [FACILITY:facility]||{WORK STATUS}   [DATE:DATE1]   [FACILITY:FACILITY2]   [PHONE:PPHONE]
EMPLOYEE [NAME:FULL]   SSN [SSN:SSN]   DOB [DATE:DOB]   DOI [DATE:DATE2]
EMPLOYER [EMPLOYER:EMPLOYER]   CARRIER {~CARR}   CLAIM [ACCOUNT:CLAIM]
{DX} {~DX}   {TODAY} {~ROM}, {~MMT}
{RESTRICTIONS} {~WRS}, {~WRS} UNTIL [DATE:DATE3]
{TREATMENT} PT {~FREQ} AT [FACILITY:FACILITY], {~RX}
RETURN [DATE:DATE4] 0915. MMI NO. CC ADJUSTER [OTHER:OFFICER_LAST] FAX [PHONE:PFAX]
PROVIDER [PROVIDER:PROVIDER_FULL] DO. PT SIGNED [NAME:INITIALS]||From: [OTHER:other_full], HR, [EMPLOYER:employer]
To: [FACILITY:facility]
Date: [DATE:sent1]
Re: employee [NAME:last], badge [ACCOUNT:badge]

Good afternoon. [NAME:first] gave us a note signed by [PROVIDER:therapist_first] [PROVIDER:therapist_last] saying {~wrs} through [DATE:spoken2]. His foreman, [OTHER:other2_full], has only jobs open where you {~jdm}. Can he {~jdm} if a second man helps? We filed with {~carr} on [DATE:short3], number [ACCOUNT:claim], and their nurse [OTHER:officer_first] says {~fma}.

He was hurt on [DATE:spoken4] at our [CITY:city] yard; they told us {~dxw}. If he needs {~freq}, mornings before 7 are best. His brother [RELATIVE:kin_full] works here too and can drive him.

Reply to [EMAIL:other_email] or [PHONE:phone_ext].>>
""",
    # school: therapy in a pupil's plan, a trainer's form, a nurse's note home
    """<<{Individualized Education Program - Related Service: Physical Therapy}
Student: [NAME:full]     Birth date: [DATE:dob]     Student ID: [ACCOUNT:student]     School: [SCHOOL:school]     Grade: {4}
Meeting: [DATE:date1]     Review due: [DATE:date2]     Case manager: [OTHER:other_full]
Parents: [RELATIVE:relative_full] and [RELATIVE:kin_full], [ADDRESS:street], [CITY:city] [ZIP:zip], [PHONE:phone]
{Eligibility}: {~wdx}
{Present levels}: {~spl2}. {~spl2}. {~wst}.
{Annual goal}: {~sgo}. {~sgo}.
{Service}: {30 min, 2 x week}, direct, by [PROVIDER:colleague_full], PT; consult with Ms. [OTHER:other2_last] in PE
{Accommodations}: {~sac}; {~sac}; {~sac}
Outside provider: [PROVIDER:therapist_full] at [FACILITY:facility] may exchange records (consent signed [DATE:date3]). Physician: [PROVIDER:provider_full].
[NAME:first] uses {~dme}, ser. no. [DEVICE:device], kept in Room 12.||{Athletic Training Room} - [SCHOOL:school]          Report of injury
Athlete [NAME:first] [NAME:last]     DOB [DATE:dob]     Sport {~spt}     Injured [DATE:date1] vs. [SCHOOL:school2]
Reported by Coach [OTHER:other_full]     Guardian called: [RELATIVE:relative_first] [RELATIVE:relative_last], [PHONE:phone]
{Mechanism}: {~moi2}     {Exam}: {~st}; {~st}; {~palp}; {~gait}
{Impression}: {~dxw}     {SCAT6} symptom score {9}
{Action}: {~act}; {~act}. Seen [DATE:short2] by team doc [PROVIDER:provider_full]
To PT: please clear before [DATE:short3]. Ins. {~payer} [MEMBER_ID:member] via dad [RELATIVE:kin_full] ([EMPLOYER:employer])
[PROVIDER:colleague_full], LAT, ATC     [EMAIL:other_email]||Health Office, [SCHOOL:school]     [DATE:sent1]
To [PROVIDER:therapist_full], PT

[NAME:first] [NAME:last] (grade 7) brought your note of [DATE:spoken2]. I have given it to her homeroom teacher, Mr. [OTHER:other_last], and to [OTHER:other2_first] [OTHER:other2_last], who drives bus 14. She may {~sac} and {~sac}. In gym she may do {~te} and {~nr}.

I still need {~ndd}, since {~spt} is not allowed without it. On [DATE:spoken3] she came to me with {~cc}; I gave ice and called her stepfather, [RELATIVE:kin_full], at [PHONE:phone2]. Dr. [PROVIDER:provider_last] has her on {~rx}.

Thanks, [OTHER:officer_full], RN, [PHONE:phone_ext]. Fax [PHONE:pfax]>>
""",
)
TEMPLATES = in_every_wording(_PAPERS)
POOLS: dict[str, tuple[str, ...]] = {
    **GYM_FLOOR,
    "ord": ("gentle ROM only", "progress per protocol", "core stabilization", "no modalities", "gait work with least device", "Alfredson heel drops", "home exercise instruction", "vestibular evaluation", "no joint mobilization", "desensitization", "pool when incision heals", "wean from crutches", "McKenzie approach", "Schroth exercises", "taping ok"),
    "adm": ("left MCA stroke", "R hip fracture after fall, IM nail", "CHF exacerbation", "elective L TKA", "pneumonia with sepsis", "Guillain-Barre syndrome", "L1 compression fracture, kyphoplasty", "subdural hematoma, burr hole", "pelvic ring fracture", "BKA right", "acute encephalopathy, UTI"), "hcs": ("Extubated on day 3", "Transfused 2 units PRBC", "Delirium cleared", "Afebrile at transfer", "Course complicated by ileus", "DVT ruled out by duplex", "tPA given", "Weaned to room air", "Foley out, voiding", "Mild dysphagia, nectar thick"), "hln": ("PIV left forearm", "wound vac", "hemovac removed", "telemetry", "3 L NC", "TLSO when up", "knee immobilizer"), "asl": ("CGA", "min A x1", "mod A x2", "SBA with RW", "Mod I", "supervision", "max A", "not tested"), "hga": ("150 ft with RW, CGA", "40 ft x 2, min A", "hemi-walker, 60 ft", "household distances with 4WW", "with a quad cane and SBA", "300 ft no device", "limited by SOB at 80 ft"), "apk": ("16/24", "18/24", "20/24", "12/24", "22/24"), "cog": ("A&O x4", "oriented x2, impulsive", "MoCA 21/30", "left neglect", "follows 2-step commands", "expressive aphasia, Broca's type", "Rancho VII"), "dme": ("RW", "bedside commode", "tub bench", "K4 lightweight wheelchair", "platform walker", "Drive rollator", "gait trainer, Rifton Pacer", "hospital bed", "stander", "shower chair"), "hrc": ("Outpatient PT 3x week", "Home with outpatient neuro rehab", "SNF then outpatient", "continue with clinic based PT", "Outpatient PT and OT, no longer homebound"),
    "hhs": ("Bed to chair now Mod I", "Walks in home with rollator", "Tinetti rose from 14 to 21", "Wound at heel closed", "HEP independent with pictures", "Manages 4 porch steps with rail", "TUG fell from 31 to 19 sec", "Oxygen stopped"), "hhb": ("not homebound now", "leaves home with one person", "taxing effort resolved", "able to tolerate car ride 30 min"), "hhf": ("one fall in bathroom", "no falls in episode", "slid from recliner, no injury"),
    "ane": ("general with adductor canal block", "spinal", "MAC and local", "general, LMA", "Bier block", "interscalene plus general"), "sdx": ("end-stage OA, right knee", "massive rotator cuff tear", "ACL and medial meniscus tear", "L4-5 herniated nucleus pulposus", "trimalleolar fracture", "recurrent anterior instability, Bankart tear", "cubital tunnel syndrome", "femoroacetabular impingement, cam"), "imp4": ("Stryker Mako Triathlon CR, size 5", "Zimmer Biomet G7 cup, 54 mm", "Arthrex FiberTak x 3", "Smith and Nephew Regeneten patch", "DePuy Attune", "Medacta GMK Sphere", "Globus Creo screws", "Exactech Equinoxe", "Synthes VA distal plate", "Wright Medical Aequalis", "Conmed Y-Knot", "Acumed Acu-Loc"), "sde": ("The patient was placed in beach chair position", "Time out was performed", "A bump was placed under the hip", "A standard parapatellar approach was used", "Diagnostic arthroscopy was carried out", "Tendon whipped with Krackow sutures", "The footprint was prepared with a shaver", "Kocher approach was developed", "A Penfield 4 was used to free the root", "The joint was irrigated with 3 L saline", "Gelpis were set deep", "Fluoroscopy showed good alignment", "Range was 0 to 130 on the table", "Closed in layers, Prineo dressing", "The capsule was repaired anatomically", "Weber clamp held reduction"), "sfi": ("Outerbridge III of the trochlea", "1.8 cm U-shaped tear, good tissue", "Root of the lateral meniscus intact", "Hill-Sachs engaging", "Large free fragment", "SLAP II, debrided", "Cotton test stable under fluoro", "No loose bodies"), "spl": ("WBAT with walker", "UltraSling with pillow through week 6", "splint and NWB to first visit", "ASA 81 BID for DVT", "drop lock brace at 0 for gait", "Keflex 24 hours", "ice machine", "no active biceps 6 weeks", "suture removal in 12 days"), "adv2": ("effusion over 2+", "loss of extension", "fever or drainage", "popping with pain"),
    "mre": ("MRI RIGHT KNEE WO", "MRI left shoulder arthrogram", "MRI L-spine wo, 1.5T", "MRI C-spine", "MRI hip left", "MRI brain with IACs"), "cin": ("knee pain and locking", "fall, rule out fracture", "weak shoulder, suspected cuff tear", "sciatica, failed PT", "numb hand at night", "hip click, athlete", "persistent headache after MVC"), "mte": ("sagittal PD FS, coronal T1, axial T2", "3T, dedicated coil", "STIR and T2 in two planes", "12 mL dilute gadolinium"), "mrf": ("Complex tear, posterior horn medial meniscus", "ACL and PCL intact", "Grade 2 MCL sprain", "Baker's cyst 3 cm", "Supraspinatus retraction to the humeral head, Patte 1", "Goutallier 2 fatty change", "L4-5 facet arthropathy with moderate stenosis", "Schmorl node at L1", "Modic II endplate change", "Labral tear at 1 o'clock", "Os acromiale", "No marrow edema", "Incidental Tarlov cyst at S2", "Mild C6-7 uncovertebral spurring", "Hoffa fat pad edema", "Normal cord signal"), "mri": ("Full-thickness tear of the supraspinatus", "Medial meniscal tear with extrusion", "Moderate canal stenosis L4-5", "No acute intracranial abnormality", "Labral tear with cam morphology", "Small joint effusion", "Mild degenerative change"), "xre": ("XR KNEE 4V BILAT WB", "XR SHOULDER AXILLARY LT", "XR HIP 2V RT", "XR CSPINE FLEX EXT", "XR ANKLE MORTISE LT", "SCOLIOSIS SERIES"), "xrf": ("NO FRACTURE", "Kellgren-Lawrence 3", "HARDWARE WITHOUT LOOSENING", "Cobb angle 24 degrees", "MORTISE CONGRUENT", "Bohler angle preserved", "CALCIFIC DEPOSIT AT CUFF", "OSTEOPENIA", "GRADE 1 L5 SPONDYLOLISTHESIS, Meyerding"), "xri": ("NO ACUTE OSSEOUS FINDING", "MODERATE MEDIAL OA", "STABLE POSTOP CHANGE", "MILD DEXTROSCOLIOSIS"),
    "nca": ("Median distal latency 4.9 ms, APB", "Ulnar velocity 41 m/s across elbow", "Peroneal CMAP 1.8 mV, EDB", "Tibial normal"), "ncb": ("Sural SNAP 12 uV", "Median to digit 2 absent", "Radial normal", "Ulnar digit 5 borderline"), "ncc": ("1+ fibs in tibialis anterior", "normal in deltoid and biceps", "reduced recruitment FDI", "paraspinals 2+ positive sharp waves at L5"), "nci": ("Moderate right carpal tunnel syndrome", "Chronic L5 radiculopathy", "No Martin-Gruber anastomosis", "No evidence of polyneuropathy", "Ulnar neuropathy at elbow"),
    "svc": ("97110 x 2 units", "97140", "97530", "97112", "97162 PT evaluation", "97116", "physical therapy, outpatient", "G0283", "20560 dry needling", "97014"), "qty": ("8 visits", "16 units", "6 visits", "12 visits", "24 visits", "4 visits"), "pnt": ("This is not a guarantee of payment", "Visits count toward your yearly limit of 40", "A new plan of care is needed for more visits", "Your copay still applies", "Benefits are checked when the claim arrives", "Send objective measures with the next request"), "dny": ("The notes do not show skilled care is needed", "You have reached the goals of treatment", "Your function has not changed in 30 days", "The number of visits is more than the guideline allows", "Care can be continued with a home program", "THE CASE WILL BE CLOSED AS INCOMPLETE"), "crit": ("MCG Ambulatory Care 28th Edition", "InterQual 2026", "eviCore MSK guidelines", "Medicare Benefit Policy Manual Chapter 15", "Carelon Rehab guideline", "National Imaging Associates criteria", "LCD L34049"), "spc2": ("orthopedic surgery", "family medicine", "physical medicine", "internal medicine", "occupational medicine"),
    "opi": ("the injuries are consistent with the crash", "more likely than not a permanent loss of motion", "full recovery is expected in a year", "symptoms were aggravated, not caused"), "fva": ("CV under 12% on Jamar grips", "five of five Waddell negative", "HR climbed as effort was reported", "REG valid", "inconsistent on 2 of 14 items"), "fto": ("occasional", "frequent", "avoid", "rare", "constant"), "fco": ("Medium PDL for an 8 hour day", "Light-medium, 6 hours", "can resume full duty", "Sedentary with position changes"), "fma": ("does not meet the lifting demand", "meets all essential demands", "modified duty is fine", "needs 4 weeks of work hardening"), "wrs": ("no lifting > 20 lb", "sit down job only", "no ladder or roof work", "no use of left arm", "4 hour shifts", "alternate sit/stand q30 min", "no driving company vehicle", "brace on at work"),
    "spl2": ("Walks in hallways with posterior walker, 200 ft", "Tires by mid day", "Climbs bus steps with hand held", "GMFM-66 score 58", "Falls about once a week at recess", "Stands to wash hands"), "sgo": ("Will climb 10 steps with one rail in 4 of 5 trials", "Will keep pace in line for 150 ft", "Will transfer to floor with SBA", "Will carry lunch tray 30 ft"), "sac": ("use the elevator key", "leave 5 minutes before the bell", "carry a rolling bag", "have a desk with footrest", "keep an extra set of books", "rest in the nurse's office", "skip the mile run", "elevate the leg"), "spt": ("volleyball", "wrestling", "cross country", "lacrosse", "cheer", "football, JV"), "moi2": ("inversion landing on another foot", "blow to lateral knee", "head to head contact", "overuse, mileage doubled", "FOOSH", "pop with cutting"), "act": ("removed from play", "crutches issued", "splinted", "sent to ER", "ice and wrap", "Return to Learn step 2"),
}  # fmt: skip

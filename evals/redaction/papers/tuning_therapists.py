"""Notes used while tuning redaction: what is written at the treatment table and read there."""

from __future__ import annotations

from evals.redaction.wording import in_every_wording

_PAPERS: tuple[str, ...] = (
    # evaluation: a system's boxes, a narrative by dictation, a pad in capitals
    """<<[FACILITY:facility]
{PT Evaluation}          Encounter [DATE:date1], 1:05 PM - 2:00 PM
Patient: [NAME:last_first]          DOB: [DATE:dob]          Acct #: [ACCOUNT:account]
Referring: [PROVIDER:provider_full], MD          Primary ins: {~payer}          Subscriber ID: [MEMBER_ID:member]

{Treatment Diagnosis}: {~dx} | {~dx}
{Mechanism of Injury}: {~moi}. {~moi}.          Onset: [DATE:date2]
{Chief Complaint}: {~cc}          {Worst/Best/Current}: {~vas}, {~vas}, {~vas}
{Imaging}: {~img}
{Comorbidities}: {~pmh}; {~pmh}; {~pmh}          {Medications}: {~rx}, {~rx}
{Living situation}: {~home}, with partner [RELATIVE:relative_full]          {Occupation}: {~job}, [EMPLOYER:employer]
{Prior level}: {~plof}

{Posture}: {~post}          {Gait}: {~gait}
{AROM}: {~rom}; {~rom}; {~rom}
{MMT}: {~mmt}; {~mmt}; {~mmt}
{Special tests}: {~st}; {~st}; {~st}; {~st}
{Neuro screen}: {~neu}          {Palpation}: {~palp}
{Functional outcome}: {~om}

{Assessment}: Ms. [NAME:last] demonstrates {~imp}. {~imp2}.
{LTG 1}: {~goal}          {LTG 2}: {~goal}          {Rehab potential}: {~pot}
{Plan}: {~freq}; {~iv}, {~iv}, {~iv}
Electronically signed by [PROVIDER:therapist_full], PT, DPT on [DATE:sent1] at 3:41 PM  License [LICENCE:licence]||This is [PROVIDER:therapist_full] dictating an evaluation on [NAME:first] [NAME:last], spelled as on the script, medical record [MRN:mrn], date of birth [DATE:dob], seen [DATE:spoken1] at our [CITY:city2] office.

The patient is a {~age} sent by Dr. [PROVIDER:provider_last] with {~cc}. {~moi}. {~moi}. Before that he had therapy with [PROVIDER:colleague_full] in [CITY:city] back in [DATE:month_alone] [-:year] for {~dxw}. {~img}. Health history is {~pmh} and {~pmh}, and he takes {~rx}. {~alg}. He works for [EMPLOYER:employer] as {~job} and lives in {~home}; his son [RELATIVE:kin_first] does the driving for now.

On exam, {~post}. {~gait}. {~rom}. {~rom}. {~mmt} and {~mmt}. {~st}. {~st}. {~neu}. He scored {~om}.

In my opinion this is {~imp}. {~imp2}. Prognosis {~pot}. I would like to see Mr. [NAME:last] {~freq} for {~iv} and {~iv}. [NAME:first] went home with {~hep}. He told me he wants to {~aim} before his wedding on [DATE:spoken3]. End of dictation, copy to [FACILITY:facility2].||{INITIAL}     [DATE:DATE1]     PT [PROVIDER:THERAPIST_LAST]     REF DR [PROVIDER:PROVIDER_FULL]
[NAME:FULL]     [DATE:DOB]     TEL [PHONE:PHONE]     {~PAYER}
CC {~CC}. {~MOI}. {~MOI}. SINCE [DATE:SHORT2].
HX {~PMH}, {~PMH}. RX {~RX}. {~ALG}. {~IMG}.
{~JOB} AT [EMPLOYER:EMPLOYER]. {~HOME}. HUSBAND [RELATIVE:RELATIVE_FIRST] DOES STAIRS WITH HER. NEIGHBOR [OTHER:OTHER_FULL] HAS KEY.
PAIN {~VAS}
{OBJ} {~POST}, {~GAIT}, {~ROM}, {~ROM}, {~MMT}, {~ST}, {~ST}, {~ST}, {~PALP}
{OM} {~OM}
{ASSESS} {~IMP}. {~IMP2}.
{PLAN} {~FREQ}. {~IV}, {~IV}. {~HEP}. NEXT [DATE:SHORT3] WITH [PROVIDER:COLLEAGUE_FIRST].>>
""",
    # daily note: boxes with minutes, shorthand between patients, full sentences
    """<<{DAILY NOTE / BILLING SHEET}
Name: [NAME:first] [NAME:last]   DOB: [DATE:dob]   DOS: [DATE:date1]   Visit: {~vn}   Case: [ACCOUNT:account]
{Subjective}: Pt reports {~subj}; {~subj2}. {Pain} {~vas}.
{Objective}:
  {~te}          {~sets}
  {~te}          {~sets}
  {~te}          {~sets}
  {~nr}          {~sets}
  {~mt}          {10 min}
  {~md}
{Timed code minutes}: {97110 - 24, 97112 - 10, 97140 - 10}   {Total}: {49}
{Response}: {~resp}. {~resp}.
{Plan}: {~pl}.
[PROVIDER:colleague_full], PTA   cosigned [PROVIDER:therapist_full], PT [DATE:sent1]||[NAME:last] [DATE:short1]
{s}- {~subj}. {~subj2}. saw [PROVIDER:provider_last] [DATE:short2], next f/u [DATE:short3]. gf [RELATIVE:relative_first] asked re: {~aim}, said ask [PROVIDER:therapist_first]
{o}- {~te}, {~te}, {~te}, {~mt}, {~md}. {~rom}. {~mmt}
{a}- {~resp}
{p}- {~pl}, {~pl}. [NAME:first] off to [CITY:city] til [DATE:short4] for work ([EMPLOYER:employer]), call [PHONE:phone] to r/s
- [PROVIDER:tech_first]||[DATE:date2]
{Treatment note, visit} {~vn}
Re: [NAME:full], [MEMBER_ID:member]

{Subjective}: [NAME:first] arrived ten minutes late because her grandmother, [RELATIVE:kin_full], was discharged from [FACILITY:hospital] this morning. She reports that {~subj} and that {~subj2}. Pain is {~vas}.

{Objective}: She completed {~te}, {~te} and {~te}, each {~sets}, with {~nr} in between. Manual treatment was {~mt}. We ended with {~md}. Measured today: {~rom}; {~mmt}. Also tested: {~st}.

{Assessment}: {~resp}. {~resp}. Skilled therapy is required for {~skill}.

{Plan}: {~pl}. Student therapist [PROVIDER:tech_full] will lead on [DATE:spoken3] with [PROVIDER:therapist_full], PT in the room.>>
""",
    # plan of care: progress report with columns, a re-evaluation told, a plan in capitals
    """<<{Progress Report} (10th visit)          [DATE:sent1]
Patient: [NAME:middle]          Birthdate: [DATE:dob]          Record: [MRN:mrn]
Physician: [PROVIDER:provider_full], DO          Therapist: [PROVIDER:therapist_full], MPT
Reporting period: [DATE:span]          {~att}
                         {Initial}               {Current}
{Motion}               {~rom}               {~rom}
{Strength}             {~mmt}               {~mmt}
{Outcome}              {~om}               {~om}
{Pain}                 {~vas}               {~vas}
{Goal 1}: {~goal} - {~gst}
{Goal 2}: {~goal} - {~gst}
{Goal 3}: {~goal} - {~gst}
{Barriers}: {~lim}. Daughter [RELATIVE:kin_first] reports {~lim}.
{Justification}: {~skill}. {~imp2}.
{Plan}: {~freq} for {~iv}, {~iv}, {~iv}; recheck by [DATE:date4]||{Re-eval and updated plan}, [NAME:last], [NAME:first], b. [DATE:dob]

[NAME:first] has now been seen since [DATE:date1] ({~att}) after {~op} by Dr. [PROVIDER:provider_full] at [FACILITY:hospital]. {~crs}. Today {~rom}; {~mmt}; {~st}; {~om}.

What still gets in the way: {~lim} and {~lim}. Her foster mom, [RELATIVE:relative_full], says the bus driver, Mr. [OTHER:other_last], has to wait for her at [SCHOOL:school].

Goals for [DATE:month_alone]: {~goal}; {~goal}. We will keep {~freq} and add {~iv} and {~iv}. Precautions: {~prec}. Potential: {~pot}.

Reviewed with [PROVIDER:colleague_first] and with the patient; both agree.
[PROVIDER:therapist_first] [PROVIDER:therapist_last], PT, OCS, [FACILITY:facility], [PHONE:pphone]||{PLAN OF TREATMENT}     [FACILITY:FACILITY]     TAX ID ON FILE
PT NAME [NAME:LAST_FIRST_CAPS]     DOB [DATE:DOB]     HICN/MBI [MEMBER_ID:MEMBER]     ONSET [DATE:DATE2]     SOC [DATE:DATE3]
DX {~DX}; {~DX}
{STATUS}: {~LIM}; {~LIM}; {~OM}
{SHORT TERM}: {~GOAL}
{LONG TERM}: {~GOAL}; {~GOAL}
{TX}: {~IV}, {~IV}, {~IV}, {~FREQ}
{PRECAUTIONS}: {~PREC}     {POTENTIAL}: {~POT}
CAREGIVER BROTHER [RELATIVE:KIN_FULL], [ADDRESS:STREET], [CITY:CITY] [-:STATE] [ZIP:ZIP]
THERAPIST [PROVIDER:THERAPIST_FULL], PT     PHYSICIAN [PROVIDER:PROVIDER_FULL], MD NPI [NPI:NPI]>>
""",
    # Medicare certification: a form to sign, a cover letter with it, a log of unsigned ones
    """<<{Outpatient Rehabilitation: Certification / Recertification}
1. Patient's last name [NAME:last]   first name [NAME:first]   M.I. -
2. Provider no. [NPI:npi]   3. Medicare ID [MEMBER_ID:member]   4. Date of birth [DATE:dob]
5. Provider name [FACILITY:facility]   6. SOC date [DATE:date1]   7. Visits from SOC {~vn}
8. {Primary diagnosis} {~dx}   9. {Treatment diagnosis} {~dx}
10. {Plan of treatment, functional goals} {~goal}; {~goal}; {~goal}
11. {Frequency/duration} {~freq}
12. {Interventions} {~iv}; {~iv}; {~iv}
13. Professional establishing POC [PROVIDER:therapist_full], PT   date [DATE:date1]
14. I certify the need for these services from [DATE:date2] through [DATE:date3]
15. Physician [PROVIDER:provider_full]   16. Signature ____________   17. Date ____________
18. {Prior functional status} {~plof}   19. {Current status} {~lim}; {~lim}
20. Secondary: {~supp}, policy [MEMBER_ID:member2]||[DATE:sent1]

Office of Dr. [PROVIDER:provider_full]
Attn: [OTHER:clerk_first]
Fax [PHONE:pfax]

Good morning [OTHER:clerk_first],

The recert for [NAME:first] [NAME:last] (DOB [DATE:dob], Medicare [MEMBER_ID:member]) was faxed [DATE:date2] and again [DATE:date3] and we still have nothing back. Medicare gives us {30 days}. The new period runs [DATE:span].

He is {~age}, {~dxw}, now at {~om}, and needs {~freq} more because {~lim}. His wife [RELATIVE:relative_first] said Dr. [PROVIDER:provider_last] is out until the [DATE:day]; could Dr. [PROVIDER:colleague_full] sign?

Thank you!
[PROVIDER:tech_full], front office, [FACILITY:facility], direct [PHONE:phone_ext]||{UNSIGNED CERTS}, printed [DATE:date1] by [PROVIDER:tech_first]
patient / born / MBI / cert from / md / sent / note
[NAME:last_first] / [DATE:dob] / [MEMBER_ID:member] / [DATE:date2] / [PROVIDER:provider_last] / [DATE:short3], [DATE:short4] / lm w/ [OTHER:clerk_first], {~ddu}
[OTHER:other_full] / [DATE:holder_born] / [MEMBER_ID:member2] / [DATE:date5] / [PROVIDER:colleague_last] / [DATE:short6] / moved to [CITY:city2], {~ddu}
[NAME:first] is [AGE:old_age], dx {~dxw}, {~freq}, prec {~prec}. niece [RELATIVE:kin2_full] has POA, [PHONE:phone2]
md office fax changed to [PHONE:pfax]. portal for md [URL:url]>>
""",
    # discharge: system summary, two lines and a call, capitals
    """<<{Discharge Summary}          [FACILITY:facility], [CITY:city2]
[NAME:full]          DOB [DATE:dob]          Chart [MRN:mrn]
First visit [DATE:date1]          Last visit [DATE:date2]          {~att}
{Diagnosis}: {~dx}          {Surgery}: {~op}, Dr. [PROVIDER:provider_full]

{Course}: {~crs}.
{Final measures}: {~rom}; {~rom}; {~mmt}; {~om}; pain {~vas}
{Goals}: {~goal}: {~gst}. {~goal}: {~gst}.
{Reason}: {~dcr}.
{Instructions}: {~dcp}; {~dcp}; {~hep}.

[NAME:first] is again working at [EMPLOYER:employer] and coaching her stepson [RELATIVE:kin_first]'s team at [SCHOOL:school]. Nurse case manager [OTHER:officer_full] was notified at [EMAIL:other_email].
[PROVIDER:therapist_full], PT, Cert. MDT          [DATE:sent2]||d/c [NAME:initial_last]
{last seen} [DATE:short2], {~att}, cx last 2 (mom [RELATIVE:kin_first] {~exc})
called [PHONE:phone] x2, vm full. letter to [ADDRESS:street], [CITY:city] [DATE:short4]
{~crs}. last {~rom}, {~om}. goals {~gst}
{dc} bc {~dcr}. {~dcp}
dr [PROVIDER:provider_last]'s office told ([OTHER:clerk_first]). {~payer} auth [ACCOUNT:request] closed [DATE:short5]. [PROVIDER:therapist_last]||{DISCHARGE NOTE}     [DATE:DATE1]     [NAME:FULL]     [DATE:DOB]     {~PAYER}     THERAPIST [PROVIDER:THERAPIST_FIRST]
TREATED [DATE:DATE2] TO [DATE:DATE3] FOR {~DX}. {~ATT}.
{START} {~ROM}, {~MMT}, {~OM}
{END} {~ROM}, {~MMT}, {~OM}
{GOALS} {~GOAL} - {~GST}; {~GOAL} - {~GST}
{REASON} {~DCR}. {~CRS}.
{HOME} {~DCP}, {~DCP}. REVIEWED WITH MR. [NAME:LAST] AND WIFE [RELATIVE:RELATIVE_FULL].
RETURNS TO DR. [PROVIDER:PROVIDER_FULL] [DATE:DATE4]. OK TO TEXT [PHONE:PHONE].>>
""",
    # schedule: columns, a cancellation board, a reminder list in capitals
    """<<{Appointments} for [-:weekday], [DATE:date1]          Provider: [PROVIDER:therapist_full]
 8:00a  [NAME:last_first]     {~sty}     {~payer}     c: [PHONE:phone]     {~sno}
 8:45a  [OTHER:other_full]     {~sty}     {~payer}     c: [PHONE:phone2]     {~sno}
 9:30a  [OTHER:other2_full]     {~sty}     {~payer}     h: [PHONE:phone3]     {~sno}
10:15a  BLOCKED, staff meeting w/ [PROVIDER:colleague_first] and [PROVIDER:tech_first]
11:00a  [OTHER:kin_last], [OTHER:kin_first]     {~sty}     {~carr}     adj [OTHER:officer_last]     {~sno}
 1:00p  [OTHER:kin2_full]     {~sty}     {~payer}     born [DATE:holder_born]     {~sno}
[NAME:first] asked to be moved to [DATE:short2]; rides with her aunt [RELATIVE:relative_first].||{cx / no show / move}
[DATE:short1]
[NAME:first] [NAME:last] 9:15 cx, {~exc}, wants [DATE:short2], cell [PHONE:phone]
[OTHER:other_first] [OTHER:other_last] 10:00 ns x2, {~dxw}, lm w husband
[OTHER:other2_last] 11:30 moved to [PROVIDER:colleague_first], {~sno}
[DATE:short3]
[OTHER:clerk_full] late 20 min, bus from [CITY:city]
new: [OTHER:kin2_first] [OTHER:kin2_last], {~cc}, ref [PROVIDER:provider_last], {~payer} [MEMBER_ID:member2], born [DATE:holder_born]
waitlist: [NAME:last] if [PROVIDER:therapist_first] has {45 min}. [OTHER:officer_first] at [EMPLOYER:employer] wants a.m. for all their wc||REMINDER CALLS     RUN [DATE:DATE1] 16:00     SITE [FACILITY:FACILITY]
[DATE:DATE2] 07:30     [NAME:LAST_FIRST_CAPS]     [PHONE:PHONE]     {~STY}     CONFIRMED BY [RELATIVE:RELATIVE_FIRST]
[DATE:DATE2] 08:15     [OTHER:OTHER_FULL]     [PHONE:PHONE2]     {~STY}     LEFT MESSAGE
[DATE:DATE2] 09:00     [OTHER:OTHER2_FULL]     [PHONE:PHONE3]     {~STY}     {~SNO}
[DATE:DATE2] 14:00     [OTHER:CLERK_LAST], [OTHER:CLERK_FIRST]     [EMAIL:OTHER_EMAIL]     {~STY}     {~SNO}
[NAME:FIRST] {~DXW}, {~PREC}, SEES [PROVIDER:THERAPIST_LAST] NOT [PROVIDER:COLLEAGUE_LAST]>>
""",
    # chart export: fields and values, an access log, a page of lines between commas
    """<<{Patient Summary}          generated [DATE:sent1] 06:12:40          host [IP:ip]
patient.name = [NAME:first] [NAME:last]
patient.preferred = [NAME:called]
patient.dob = [DATE:dob]
patient.mrn = [MRN:mrn]
patient.ssn = [SSN:ssn]
patient.address = [ADDRESS:street]; [CITY:city]; [-:state]; [ZIP:zip4]
patient.mobile = [PHONE:phone]
patient.email = [EMAIL:email]
contact.emergency = [RELATIVE:relative_full] (spouse) [PHONE:phone2]
guarantor = [RELATIVE:kin_full] [DATE:holder_born]
employer = [EMPLOYER:employer]
coverage.1 = {~payer}; [MEMBER_ID:member]; group [GROUP:group]
coverage.2 = {~supp}; [MEMBER_ID:member2]
problem.1 = {~dx}
problem.2 = {~dx}
med.1 = {~rx}
med.2 = {~rx}
allergy = {~alg}
implant = {~imp3}; serial [DEVICE:device]
provider.referring = [PROVIDER:provider_full]; NPI [NPI:npi]
provider.treating = [PROVIDER:therapist_full]
visit.last = [DATE:date1]
document.1 = scans/[NAME:file_name].pdf||{Audit of record} [MRN:mrn]   [NAME:last_first]   range [DATE:span]
[DATE:date1] 07:58:02   [PROVIDER:tech_full]   opened chart   [IP:ip]
[DATE:date1] 08:03:47   [PROVIDER:tech_full]   changed address   was [ADDRESS:street2], [CITY:city2]   now [ADDRESS:street], [CITY:city]
[DATE:date1] 12:20:15   [PROVIDER:therapist_full]   signed note   {~dx}
[DATE:date2] 09:11:30   [PROVIDER:colleague_full]   viewed document   {~img}
[DATE:date2] 09:12:08   [PROVIDER:colleague_full]   added precaution   {~prec}
[DATE:date3] 15:44:51   portal user [EMAIL:email]   downloaded {~hep}
[DATE:date3] 15:50:00   proxy [RELATIVE:relative_full]   sent message   "{~aql}"
[DATE:date4] 10:02:33   [OTHER:clerk_full], release of information   exported to [URL:url]   request [ACCOUNT:icn]
flags: [NAME:first] has same name as chart of [DATE:holder_born], verify birth date [DATE:dob]||last,first,dob,sex,phone,payer,id,dx,md,pt,first_visit,last_visit,precaution
"[NAME:last]","[NAME:first]","[DATE:dob]","{F}","[PHONE:phone]","{~payer}","[MEMBER_ID:member]","{~dx}","[PROVIDER:provider_full]","[PROVIDER:therapist_full]","[DATE:date1]","[DATE:date2]","{~prec}"
"[OTHER:other_last]","[OTHER:other_first]","[DATE:holder_born]","{M}","[PHONE:phone2]","{~payer}","[MEMBER_ID:member2]","{~dx}","[PROVIDER:colleague_full]","[PROVIDER:therapist_full]","[DATE:date3]","[DATE:date4]","{~prec}"
notes,"[NAME:first] moved from [CITY:city2] to [CITY:city]","{~subj}","{~lim}"
notes,"responsible party [RELATIVE:relative_full], [ADDRESS:box], [CITY:city] [ZIP:zip]","acct [ACCOUNT:account]"
notes,"works [EMPLOYER:employer]","{~job}","{~goal}">>
""",
    # operative report: dictated and typed, capitals, a discharge page of the surgery center
    """<<[FACILITY:hospital]
{OPERATIVE REPORT}
PATIENT: [NAME:last_first]          MRN: [MRN:mrn]          DOB: [DATE:dob]          DATE OF SURGERY: [DATE:date1]
SURGEON: [PROVIDER:provider_full], MD          ASSISTANT: [PROVIDER:colleague_full], PA-C

{PREOPERATIVE DIAGNOSIS}: {~odx}
{POSTOPERATIVE DIAGNOSIS}: Same
{PROCEDURE}: {~op}
{ANESTHESIA}: {~oan}
{IMPLANTS}: {~imp3}, lot [DEVICE:device]
{INDICATIONS}: [NAME:first] [NAME:last] is a {~age} who failed {~ofl}. Risks were discussed with the patient and with her fiance, [RELATIVE:relative_full].
{DESCRIPTION}: {~osp}. {~osp}. {~osp}. {~ofi}. {~osp}. {~ocl}. Counts were correct.
{POSTOPERATIVE PLAN}: {~opl}. {~opl}. Follow up in my office [DATE:date2].
D: [DATE:sent1]   T: [DATE:sent2]   [ACCOUNT:icn]||[FACILITY:HOSPITAL]     OP REPORT     [DATE:DATE1]
NAME [NAME:FULL_CAPS]     ACCT [ACCOUNT:ACCOUNT]     BIRTH [DATE:DOB]     SURG [PROVIDER:PROVIDER_LAST]     ANES DR [PROVIDER:COLLEAGUE_LAST]
{DX} {~ODX}     {PROC} {~OP}     {ANES} {~OAN}
{FINDINGS} {~OFI}; {~OFI}
{~OSP}. {~OSP}. {~OCL}.
{HARDWARE} {~IMP3}     SER [DEVICE:DEVICE]
{PLAN} {~OPL}, {~OPL}. THERAPY AT [FACILITY:FACILITY] FROM [DATE:DATE2].
FATHER [RELATIVE:KIN_FULL] UPDATED IN WAITING AREA, [PHONE:PHONE2]. [NAME:FIRST] TO CALL IF {~ADV}.||{Going home after surgery}          [FACILITY:hospital]
For: [NAME:first] [NAME:last]          Surgery: [DATE:spoken1]          Surgeon: Dr. [PROVIDER:provider_full]
You had: {~op}
Your nurse: [OTHER:clerk_first], RN          Taken home by: [RELATIVE:relative_first]
Activity: {~opl}; {~opl}; {~prec}
Medicines: {~rx}; {~rx}
Call [PHONE:pphone] if {~adv} or {~adv}. After hours ask for the doctor on call, this week [PROVIDER:colleague_last].
Physical therapy: [FACILITY:facility], [ADDRESS:street2], [CITY:city2], first visit [DATE:date2] at 10:30
Follow-up: [DATE:date3] with [PROVIDER:tech_full], PA
Device card: {~imp3}, serial no. [DEVICE:device]
I understand these instructions. [NAME:full]   [DATE:date1]>>
""",
    # imaging: a structured report, plain films in capitals, a result in a portal
    """<<[FACILITY:imaging]
EXAM: {~mex}          ACCESSION: [ACCOUNT:acc]          DATE: [DATE:date1]
PATIENT: [NAME:last_first]          DOB: [DATE:dob]          ORDERED BY: [PROVIDER:provider_full], NP
{HISTORY}: {~ihx}. Injury [DATE:date2].
{COMPARISON}: [DATE:date3]
{TECHNIQUE}: {~mtq}
{FINDINGS}: {~mfi}. {~mfi}. {~mfi}. {~mfi}.
{IMPRESSION}:
1. {~mim}
2. {~mim}
Findings were called to [OTHER:clerk_first] at [FACILITY:facility2] on [DATE:sent1] at 4:12 PM.
Read by [PROVIDER:colleague_full], MD||{~XEX}     [DATE:DATE1]     [FACILITY:IMAGING]
[NAME:FULL]     [DATE:DOB]     MRN [MRN:MRN]     REQ DR [PROVIDER:PROVIDER_LAST]
{INDICATION}: {~IHX}
{FINDINGS}: {~XFI}. {~XFI}. {~XFI}.
{IMPRESSION}: {~XIM}.
PRIOR FILMS [DATE:DATE2] FROM [FACILITY:HOSPITAL], [CITY:CITY2].
MS. [NAME:LAST] GIVEN DISC NO. [ACCOUNT:ACC]. DICTATED [PROVIDER:COLLEAGUE_FULL], MD||{Test result}          posted [DATE:sent1] to the portal of [NAME:first] [NAME:last]
{~mex}, [DATE:date1], [FACILITY:imaging]
Ordering provider: [PROVIDER:provider_full]
Message from your care team: Hi [NAME:first], your scan shows {~mfi} and {~mfi}. Overall: {~mim}. This fits with {~cc}. Please keep your visit on [DATE:spoken2] and bring your husband [RELATIVE:relative_first] if he has questions. [PROVIDER:tech_first], MA
Reply from patient: can my therapist [PROVIDER:therapist_first] at [FACILITY:facility] see this? fax [PHONE:pfax]. {~aql}? [NAME:initials]
Reference [ACCOUNT:acc], viewed from [IP:ip]>>
""",
    # home exercise handout: printed program, a hand-written one, an app's message
    """<<{HOME EXERCISE PROGRAM}          [FACILITY:facility]          [PHONE:pphone]
Created for [NAME:first] [NAME:last] by [PROVIDER:therapist_full], PT          [DATE:date1]
1. {~te}          {~sets}, {~hfq}
2. {~te}          {~sets}, {~hfq}
3. {~te}          {~sets}, {~hfq}
4. {~nr}          {~sets}, {~hfq}
{Precautions}: {~prec}. Stop if {~adv}.
{Ice or heat}: {~md}
Your next appointments: [DATE:date2], [DATE:date3], [DATE:date4]
Watch the videos at [URL:url] with your birth date ([DATE:dob])||for [NAME:first]   (from [PROVIDER:therapist_first])   [DATE:short1]
am: {~te}, {~te}, {~hfq}
pm: {~te}, {~nr}. {~sets}
[RELATIVE:relative_first] can hold your foot for the second one
no {~noo}! {~adv} = call me [PHONE:pphone]
practice so you can {~aim} by [DATE:spoken3]
bring this sheet to [PROVIDER:colleague_first] on [-:weekday]. give mom ([RELATIVE:kin_full]) the copy for coach [OTHER:other_last]||{Your program was updated}
Hello [NAME:first],
[PROVIDER:therapist_full] changed your exercises on [DATE:date1].
New: {~te} ({~sets}), {~te} ({~sets})
Removed: {~te}
You logged {~hfq} last week and pain of {~vas}. Comment of [DATE:short2]: "{~subj}"
Family access: [RELATIVE:kin_first] ([EMAIL:email])
Login name [NAME:lower], clinic [FACILITY:facility], [CITY:city2]
Questions? Text [PHONE:phone3] or write [EMAIL:other_email]. Do not use the app for emergencies.>>
""",
)
TEMPLATES = in_every_wording(_PAPERS)
POOLS: dict[str, tuple[str, ...]] = {
    "payer": ("Aetna Choice POS II", "Aetna Medicare Premier PPO", "Anthem Blue Access", "BCBS Blue Options", "Highmark PPO Blue", "Blue Cross Complete", "Cigna Open Access Plus", "Cigna HealthSpring", "UHC Navigate", "UnitedHealthcare Community Plan", "UMR", "Humana Gold Plus HMO", "Medicare Part B", "Railroad Medicare", "Tricare Prime", "VA Community Care", "Oscar Health", "Ambetter Balanced Care", "Molina Healthcare", "CareSource", "Kaiser Permanente", "Priority Health", "Harvard Pilgrim", "Geisinger Gold", "Medica Choice", "WellCare", "Self pay"),
    "supp": ("Mutual of Omaha Plan G", "AARP Plan N", "Aflac accident", "Medicaid QMB", "USAA Medigap", "Bankers Life supplement"), "carr": ("Travelers WC", "The Hartford", "Liberty Mutual WC", "ESIS", "CorVel", "State Farm PIP", "AmTrust", "Gallagher Bassett", "Sedgwick", "EMC Insurance", "Allstate med pay"),
    "dx": ("M54.16 radiculopathy, lumbar region", "M54.12 radiculopathy, cervical region", "M25.511 pain in right shoulder", "M25.552 pain in left hip", "M17.12 unilateral osteoarthritis of left knee", "M16.12 primary OA left hip", "Z96.641 presence of right artificial hip", "Z96.652 presence of left artificial knee", "M75.122 complete cuff tear, left", "M76.62 Achilles tendinitis, left", "M22.2X1 patellofemoral disorder, right", "S93.401D sprain of right ankle", "S83.241D medial meniscus tear, right", "M48.062 stenosis with neurogenic claudication", "R26.89 other abnormalities of gait", "R29.6 repeated falls", "H81.11 benign paroxysmal vertigo, right", "G81.94 hemiplegia, left nondominant", "M51.26 disc displacement, lumbar", "M62.81 muscle weakness", "N39.3 stress incontinence", "G44.86 cervicogenic headache", "S52.531D Colles' fracture, right", "M79.7 fibromyalgia", "M26.62 arthralgia of TMJ"),
    "dxw": ("right rotator cuff repair", "left ACL", "bilateral knee OA", "sciatica on the right", "low back strain", "whiplash", "Bell's palsy", "frozen shoulder", "golfer's elbow", "gait instability", "Achilles rupture", "hip labral tear", "spinal stenosis", "concussion", "Guillain-Barre", "shin splints", "trigger finger"),
    "pmh": ("hypertension", "NIDDM", "hypothyroid", "Crohn's disease", "asthma", "CABG x3", "osteopenia", "Raynaud's", "L4-5 fusion", "CVA 2 years ago", "prostate CA", "Hashimoto's", "migraine", "GERD", "CHF, EF 40", "anxiety", "neuropathy both feet", "R TKA five years ago", "Barrett's esophagus", "Lyme, treated", "sleep apnea", "anemia", "gout", "former smoker", "pacemaker", "Marfan syndrome", "Paget's disease"),
    "rx": ("gabapentin 300 TID", "lisinopril 10", "metformin 500 BID", "naproxen 500 BID prn", "Eliquis 5 BID", "Flexeril 10 hs", "atorvastatin 40", "Tylenol ES", "duloxetine 60", "levothyroxine 75 mcg", "oxycodone 5 q6h prn", "Humira q2wk", "prednisone taper", "amlodipine 5", "Voltaren gel", "Plavix", "Fosamax weekly", "insulin glargine", "Norco 5/325", "Topamax 50"), "alg": ("NKDA", "Allergic to sulfa", "Allergy: codeine, nausea", "No drug allergies, no latex", "Allergic to tape", "Allergy: shellfish", "Keflex gives a rash"),
    "age": ("29 y.o. female", "37 yo M", "45-year-old right-handed woman", "52 y/o male", "58-year-old man", "63 y/o F", "68-year-old retiree", "74 yo female", "81-year-old male", "86-year-old woman", "17-year-old junior", "22 yo male"), "job": ("a warehouse picker", "a pharmacy tech", "a second grade teacher", "a bus mechanic", "an electrician", "a nurse's aide", "a cashier", "a dispatcher", "a dog groomer", "a drywaller", "an accountant", "a line supervisor", "a baker", "a landscaper"),
    "cc": ("right shoulder pain reaching overhead", "left knee swelling and buckling", "low back pain into the right buttock", "neck stiffness and arm numbness", "left hip pain with walking", "ankle instability", "vertigo when rolling in bed", "heel pain in the morning", "unsteadiness and two falls", "urinary leakage with coughing", "jaw clicking and ear pain", "elbow pain with lifting"), "moi": ("Insidious onset", "Fell from a ladder", "Rear-ended at a stop", "Lifting a patient at work", "Worse with sitting and bending", "Better lying down", "Constant ache, sharp with reaching", "No red flags reported", "Symptoms are getting worse", "Landed on an outstretched hand", "Wakes at night when lying on it", "Numbness comes and goes", "Had an injection with short relief"),
    "img": ("X-rays show mild OA", "MRI: partial supraspinatus tear", "No imaging to date", "MRI: L5-S1 extrusion", "CT negative", "Bone scan normal", "EMG: mild carpal tunnel", "Films negative for fracture", "Ultrasound: thickened plantar fascia"), "home": ("a ranch with 3 steps", "an apartment on the second floor", "a split level with rail on right", "a townhouse, bedroom upstairs", "a senior building with elevator", "a farmhouse, tub only"), "plof": ("independent in all ADLs", "walked 2 miles daily", "golfed weekly", "cane outdoors only", "full duty without restriction", "independent with yard work", "varsity soccer"),
    "aim": ("pick up the grandchildren", "go back to bowling", "climb stairs normally", "garden", "run a 10K", "sleep through the night", "put on a coat alone", "get off the floor", "lift boxes again", "ride the motorcycle"), "post": ("mild forward head", "L shoulder low", "flattened lumbar lordosis", "lateral shift to L", "genu varum R", "increased kyphosis", "Q angle 19", "weight shifted off R"), "gait": ("antalgic gait L", "decreased stance R", "Trendelenburg L", "wide based and slow", "foot drop R", "uses rollator, flexed", "no device, mild limp", "short steps, low clearance"),
    "rom": ("shoulder flexion 128", "ER at side 22", "knee 5-96", "cervical rotation 51 R, 64 L", "lumbar extension 50%", "hip IR 12", "ankle DF 4 R, 11 L", "wrist extension 48", "knee flexion 118", "abduction 95 with pain", "lumbar flexion to mid shin", "SLR 48 R, 70 L", "hip flexion 102", "elbow extension -8", "IR to L3", "jaw opening 34 mm"), "mmt": ("abductors 3+/5", "quads 4-/5 R", "supraspinatus 3/5 with pain", "EHL 4/5 L", "deltoid 4/5", "hamstrings 4+/5", "gastroc 12 heel raises", "wrist extensors 4/5", "grip 52 lb R, 70 lb L", "lower trap 3/5", "core endurance 38 sec", "hip extensors 4-/5", "peroneals 3+/5"),
    "st": ("Neer +", "Hawkins-Kennedy +", "Lachman negative", "McMurray + medial", "Thessaly positive at 20", "Spurling R +", "SLR + at 45", "Slump negative", "FABER + L", "FADIR +", "Ober's + R", "Thomas test tight B", "Empty can +", "Speed's +", "O'Brien negative", "Phalen's +", "Tinel's at wrist +", "Finkelstein +", "Dix-Hallpike R +", "Homan's negative", "Thompson negative", "anterior drawer 1+", "valgus stress stable", "Gaenslen's +", "Sharp-Purser negative", "Hoffmann's absent", "Mill's +", "drop arm negative", "Sulcus sign +", "Trendelenburg +"),
    "neu": ("DTRs symmetrical", "Achilles reflex absent R", "light touch decreased C6 L", "myotomes WNL", "sensation intact", "no clonus", "monofilament felt at 6 of 10 sites", "median nerve tension +", "Romberg 12 sec", "cranial nerves intact"), "palp": ("tender greater trochanter", "spasm in R paraspinals", "tender at bicipital groove", "joint line tenderness medial", "trigger points upper trap", "mild effusion", "scar mobile", "tender calcaneus"), "om": ("ODI 42%", "NDI 30%", "LEFS 36/80", "DASH 48", "QuickDASH 54.5", "FOTO 47", "Berg 43/56", "TUG 15.8 s", "KOOS JR 52.5", "HOOS 61", "SPADI 58%", "DHI 46", "FGA 20/30", "30 sec chair stand 8", "gait speed 0.74 m/s", "PSFS 4.3", "6MWT 310 m", "Tinetti 20/28", "ABC 58%", "LEFS 52/80", "DGI 17/24"),
    "imp": ("subacromial impingement with scapular dyskinesis", "lumbar radiculopathy, centralizes with extension", "post-operative stiffness and weakness", "patellofemoral pain syndrome", "mechanical neck pain with mobility deficits", "greater trochanteric pain syndrome", "deconditioning with high fall risk", "BPPV, right posterior canal", "chronic ankle instability", "pelvic floor weakness"), "imp2": ("Low complexity", "Moderate complexity", "Condition is improving as expected", "No signs of central involvement", "Fear avoidance is present", "Needs skilled progression to avoid re-injury", "High complexity, unstable"), "pot": ("good", "excellent", "fair", "good with compliance", "guarded"),
    "freq": ("2x/wk x 6 wks", "3x/week for 4 weeks", "once weekly x 8", "2 times per week for 12 visits", "1-2x/wk x 90 days", "twice weekly for 5 weeks", "3 visits a week"), "iv": ("therapeutic exercise", "manual therapy", "neuromuscular re-education", "gait training", "therapeutic activities", "dry needling", "mechanical traction", "aquatic therapy", "balance training", "canalith repositioning", "biofeedback", "patient education", "soft tissue mobilization", "work simulation", "McKenzie exercise", "blood flow restriction"), "hep": ("a written HEP", "a Medbridge code", "wall slides and table slides", "prone press-ups", "ankle pumps and quad sets", "Kegel diary", "Brandt-Daroff handout", "chin tucks and rows"),
    "vas": ("0/10", "1/10", "2-3/10", "4/10", "5/10", "6/10", "7/10", "9/10"), "vn": ("2", "5", "9 of 12", "10", "3 of 8", "16", "11"), "subj": ("the knee feels looser", "slept better this week", "pain is about the same", "can wash hair now", "walked around the block", "no dizziness since last visit", "a little sore after last time", "stairs still hurt going down", "worked a full shift", "missed exercises for two days", "numbness is gone from the thumb"), "subj2": ("no new complaints", "no falls since last visit", "still icing twice a day", "stopped the pain pills", "drove for twenty minutes", "the brace rubs"),
    "te": ("heel slides", "straight leg raise", "mini squats", "bridges", "clamshells, green band", "rows, blue band", "pendulums", "pulleys", "NuStep", "leg press 60 lb", "step-ups 6 inch", "prone press-up", "dead bug", "side plank", "wall slides", "hamstring curls", "calf raises", "Theraband ER", "sleeper stretch", "hip flexor stretch", "chin tucks", "sit to stand", "lateral walks", "Nordic curls", "terminal knee extension", "UBE", "scaption 2 lb"), "nr": ("single leg stance", "tandem walk", "rockerboard", "BOSU lunges", "gaze stabilization", "rhythmic stabilization", "PNF D1", "foam, eyes closed", "Y balance reaches", "Airex marching"), "mt": ("patellar mobs gr III", "STM to upper trap", "lumbar PA glides", "posterior GH mobs", "scar massage", "manual traction", "IASTM to calf", "hip distraction", "PROM all planes", "Mulligan SNAGs", "talocrural mobs"), "md": ("ice 15 min", "moist heat", "IFC to low back", "no modalities", "Game Ready 10 min", "KT tape", "ultrasound", "NMES to quads"), "sets": ("3x10", "2x15", "3x12", "20 reps", "2 min", "3x30 sec", "5 x 10 sec holds"),
    "resp": ("Tolerated well", "Good form after cueing", "Pain decreased after manual work", "Fatigue with last set", "Improved quad control", "Required min A for balance", "Flexion gained 6 degrees", "Needed rest breaks", "Compensates with upper trap"), "pl": ("Continue per POC", "Progress loading", "Add single leg work", "Reassess next visit", "Update HEP", "Hold traction", "Begin jogging when cleared"), "skill": ("safe progression after the repair", "manual techniques and graded loading", "verbal and tactile cueing", "gait analysis and fall prevention"), "prec": ("none", "WBAT", "TTWB left", "fall risk", "no active abduction", "posterior hip precautions", "pacemaker", "no lifting over 5 lb", "spinal precautions", "osteoporosis", "seizures"), "lim": ("cannot lift a pan", "stairs need a rail", "stands only ten minutes", "cannot dress without help", "sleeps in a recliner", "walks with a cane", "unable to kneel or squat", "cannot turn head to drive", "cannot work overhead"),
    "goal": ("walk 30 minutes without pain", "lift 20 lb to shoulder height", "climb 12 steps reciprocally", "knee flexion 120", "ODI under 20%", "Berg 50 or better", "stand 1 hour", "sleep 6 hours", "independent with HEP", "return to work full duty", "TUG under 12 s", "reach top shelf", "single leg stance 30 sec"), "gst": ("met", "not met", "partially met", "ongoing", "75% met", "discontinued"), "att": ("12 visits, 1 missed", "8 of 8 visits", "14 visits", "seen 6 times", "20 visits, 3 cancelled"), "op": ("right total knee arthroplasty", "left THA, anterior approach", "arthroscopic rotator cuff repair", "ACL reconstruction with hamstring graft", "L4-5 microdiscectomy", "medial meniscectomy", "ORIF distal radius", "reverse TSA", "Achilles tendon repair", "carpal tunnel release", "ACDF C5-6", "bunionectomy"),
    "crs": ("Steady progress throughout", "Slow gains due to swelling", "Progress stopped at visit 9", "Excellent progress, no setbacks", "One flare after yard work", "Attendance was poor", "Reached full range by week 8"), "dcr": ("goals met", "benefits exhausted", "patient request", "did not return", "plateau", "returned to surgeon", "moving out of state"), "dcp": ("continue HEP three times a week", "walk daily", "return with new script if worse", "gym program", "use cane outdoors", "avoid heavy lifting for a month", "ice after activity"), "exc": ("sick kid", "car trouble", "had to work", "forgot", "stomach flu", "out of town", "no ride"), "sty": ("Eval", "Tx 45", "Tx 60", "Re-eval", "DC", "Pool", "Vestibular", "Telehealth"), "sno": ("copay $30", "needs auth", "MD f/u after", "last approved visit", "bring X-ray", "owes balance", "FOTO due", "script expired"), "ddu": ("wants another copy", "says never got it", "will sign this week", "needs script too", "doctor on leave"),
    "imp3": ("Stryker Triathlon femur, size 4", "Zimmer Biomet Persona tibia", "Arthrex BioComposite anchor", "Smith & Nephew Legion", "DePuy Pinnacle cup", "Synthes LCP plate", "Exactech Equinoxe", "Medtronic Solera screws", "Tornier Flex stem"), "odx": ("severe tricompartmental osteoarthritis", "full thickness cuff tear", "ACL tear", "herniated disc", "displaced distal radius fracture", "hip osteoarthritis", "carpal tunnel syndrome", "symptomatic meniscal tear"), "oan": ("spinal with sedation", "general endotracheal", "interscalene block and general", "MAC with local"), "ofl": ("conservative care including therapy", "injections and NSAIDs", "bracing, therapy and time"), "osp": ("A midline incision was made", "The Mayo stand was draped over the field", "A medial parapatellar arthrotomy was done", "Standard portals were established", "The footprint was roughened with a burr", "The graft was passed and fixed", "Hohmann retractors were placed", "The femur was cut in 5 degrees of valgus", "A Cobb elevator was used", "Fluoroscopy confirmed the level", "The tourniquet was let down", "A Bankart retractor was placed", "Stability was tested in full extension"),
    "ofi": ("Grade 4 chondromalacia", "Intact cartilage of the lateral side", "A 3 cm crescent tear", "Free fragment removed", "Good purchase of all screws", "Synovitis"), "ocl": ("Closed with Vicryl and Monocryl", "Staples and dry dressing", "Steri-Strips, sling applied", "Layered closure, knee immobilizer"), "opl": ("weight bearing as tolerated", "sling for 6 weeks", "non weight bearing 2 weeks", "brace locked in extension", "begin PT in 3 days", "passive motion only", "no lifting", "aspirin 81 BID"), "adv": ("calf pain or swelling starts", "fever over 101", "the wound drains", "numbness gets worse", "pain goes above 6", "you feel dizzy"), "ihx": ("pain after fall", "chronic shoulder pain", "low back pain, leg weakness", "rule out meniscal tear", "failed conservative care", "neck pain after collision"), "mex": ("MRI KNEE LEFT WITHOUT CONTRAST", "MRI SHOULDER RIGHT", "MRI LUMBAR SPINE", "MR CERVICAL WITHOUT", "MRI ANKLE LEFT"), "mtq": ("multiplanar T1 and T2", "1.5 Tesla, no contrast", "proton density fat sat in 3 planes"),
    "mfi": ("horizontal tear of the posterior horn", "mild chondromalacia patella", "no full thickness tear", "L4-5 broad based bulge", "severe left foraminal narrowing at C5-6", "small joint effusion", "Bankart lesion", "Hill-Sachs defect", "Modic type 1 change at L5", "ACL is intact", "Baker cyst", "AC joint arthrosis", "subacromial bursitis", "Haglund deformity", "normal marrow signal"), "mim": ("Medial meniscus tear", "Rotator cuff tendinosis", "Moderate central stenosis at L4-5", "No acute abnormality", "High grade partial tear", "Multilevel spondylosis"), "xex": ("XR KNEE 3 VIEWS RT", "XR SHOULDER 2 VIEWS LT", "XR L-SPINE AP LAT", "XR FOOT 3 VIEWS", "XR PELVIS AP"), "xfi": ("no fracture or dislocation", "joint spaces preserved", "moderate medial narrowing", "Heberden nodes", "hardware intact", "mild spurring", "Lisfranc alignment normal", "soft tissue swelling"), "xim": ("NO ACUTE FRACTURE", "MODERATE DEGENERATIVE CHANGE", "HEALED FRACTURE", "NORMAL STUDY"), "hfq": ("twice a day", "once daily", "every other day", "3 times a week", "5 of 7 days"), "noo": ("twisting", "deep squats", "heavy lifting", "sleeping on it", "running"),
    "aql": ("should I keep wearing the sling", "is it normal that it clicks", "can I go swimming", "do I need a new referral", "my heel hurts after the new stretch", "can we do mornings"),
}  # fmt: skip

"""Notes used while tuning redaction: what others send a clinic, ask of it and are told."""

from __future__ import annotations

from evals.redaction.papers.tuning_therapists import POOLS as THERAPISTS
from evals.redaction.wording import in_every_wording

_PAPERS: tuple[str, ...] = (
    # order: from a system, on a pad, in capitals by fax
    """<<{Referral Order}          Order # [ACCOUNT:icn]          Placed [DATE:sent1] 9:08 AM
Patient: [NAME:full]          DOB: [DATE:dob]          MRN: [MRN:mrn]
Home: [ADDRESS:street], [CITY:city], [-:state] [ZIP:zip]          Mobile: [PHONE:phone]
Ordered by: [PROVIDER:provider_full], MD (NPI [NPI:npi])          Department: [FACILITY:facility2]
Refer to: [FACILITY:facility]          Attn: [PROVIDER:therapist_full]
{Service}: {Physical therapy evaluate and treat}          {Visits}: {~freq}
{Diagnosis}: {~dx}; {~dx}
{Procedure}: {~op} on [DATE:date1]          {Restrictions}: {~prec}
{Instructions}: {~ord}; {~ord}; {~ord}
Coverage: {~payer} [MEMBER_ID:member], holder [RELATIVE:relative_full], born [DATE:holder_born]
Comment from [OTHER:clerk_full], LPN: [NAME:first] is hard of hearing, call sister [RELATIVE:kin_first] at [PHONE:phone2].||[FACILITY:facility2]     [PROVIDER:provider_full], DPM     [PROVIDER:colleague_full], DPM     ph [PHONE:pphone]
Name [NAME:first] [NAME:last]     Date [DATE:date1]
Rx
{PT} {~freq}
{~dxw}
{~ord}
{~ord}
{~prec}
school note too pls, she's at [SCHOOL:school]
recheck [DATE:short3]     [PROVIDER:provider_last]     lic [LICENCE:licence]||THERAPY PRESCRIPTION     FAX TO [PHONE:PFAX]     [DATE:DATE1]
PT: [NAME:LAST_FIRST_CAPS]     DOB: [DATE:DOB]     CELL: [PHONE:PHONE]     SS: [SSN:SSN]
INS: {~PAYER}     ID: [MEMBER_ID:MEMBER]     AUTH: [ACCOUNT:REQUEST]
DX: {~DX}
{EVALUATE AND TREAT}     {~FREQ}
{~ORD}; {~ORD}     PREC: {~PREC}     DOS: [DATE:DATE2] {~OP}
CONTACT: MOTHER [RELATIVE:KIN_FULL] [PHONE:PHONE2]
MD: [PROVIDER:PROVIDER_FULL]     [FACILITY:FACILITY2]     [ADDRESS:STREET2], [CITY:CITY2]     NPI: [NPI:NPI]>>
""",
    # letter of a physician: consultation, visit note in capitals, a short e-mail
    """<<[FACILITY:facility2]
[ADDRESS:street2], [CITY:city2], [-:state] [ZIP:zip2]

[DATE:sent1]

[PROVIDER:therapist_full], PT
[FACILITY:facility]

Regarding: [NAME:first] [NAME:last]     Born: [DATE:dob]     Our file: [MRN:mrn]

Dear Ms. [PROVIDER:therapist_last],

Thank you for your kind report on Mr. [NAME:last], whom I saw again on [DATE:spoken1] together with his wife [RELATIVE:relative_first]. As you know he is {~age} and {~job} with {~cc}. {~moi}. He has {~pmh} and takes {~rx}.

On examination I found {~gait}; {~rom}; {~st}; {~neu}. {~img}.

My diagnosis is {~dx}. I have asked him to {~ans} and I would favor {~ord}. Surgery was discussed; he would like to wait until his daughter [RELATIVE:kin_full] is home from [SCHOOL:school]. Dr. [PROVIDER:colleague_full] of [FACILITY:hospital] will see him for {~pmh}. Please continue {~freq}. He returns on [DATE:spoken4].

Yours truly,
[PROVIDER:provider_full], MD||OFFICE NOTE     [DATE:DATE1]     [PROVIDER:PROVIDER_FULL], MD
[NAME:FULL]     DOB [DATE:DOB]     CHART [MRN:MRN]     {~PAYER}     PCP DR [PROVIDER:COLLEAGUE_LAST]
{CC}: {~CC}
{HPI}: {~AGE}. {~MOI}. {~MOI}. HURT [DATE:DATE2] AT [EMPLOYER:EMPLOYER]. IN PT WITH [PROVIDER:THERAPIST_FULL].
{PMH}: {~PMH}, {~PMH}     {MEDS}: {~RX}, {~RX}     {ALL}: {~ALG}
{SH}: {~HOME}, LIVES WITH COUSIN [RELATIVE:KIN_FULL], {~JOB}
{PE}: {~GAIT}. {~ROM}. {~MMT}. {~ST}. {~ST}. {~NEU}.
{XR}: {~XFI}
{IMP}: {~DX}
{PLAN}: {~ANS}. {~ORD}. PT {~FREQ}. MRS. [NAME:LAST] TO RETURN [DATE:DATE3].
CC [FACILITY:FACILITY] [PHONE:PFAX]||From: [PROVIDER:provider_full]
To: [PROVIDER:therapist_full] <[EMAIL:other_email]>
Sent: [DATE:sent2] 6:52 AM
Subject: [NAME:last], [NAME:first] [DATE:dob]

[PROVIDER:therapist_first],
Looked at your note. {~ans}, and fine to {~okk}. Not {~ord} until I see him [DATE:short3]. {~mim} on the scan from [FACILITY:imaging], so watch for {~neu}.
His brother [RELATIVE:kin_first] called my nurse [OTHER:clerk_first], worried: {~lim}. I told them {~adv} is the reason to call.
[EMPLOYER:employer] wants a note; I wrote off work to [DATE:short4].
[PROVIDER:provider_first]
Sent from my phone [PHONE:phone3]>>
""",
    # payer: explanation of benefits, a denial by letter, an approval in capitals
    """<<{~payer}
{EXPLANATION OF BENEFITS}          This is not a bill
[NAME:full]
[ADDRESS:street]
[CITY:city], [-:state] [ZIP:zip4]

Statement date: [DATE:sent1]          Member ID: [MEMBER_ID:member]          Group: [GROUP:group] [EMPLOYER:employer]
Patient: [NAME:first] (self)          Claim: [ACCOUNT:claim]          Received: [DATE:date1]
Provider: [FACILITY:facility], rendering [PROVIDER:therapist_full]
Date of service     Service                 Billed     Allowed     Plan paid     You owe
[DATE:date2]     {~svc}     {212.00}     {118.42}     {88.42}     {30.00}
[DATE:date3]     {~svc}     {164.00}     {96.15}     {0.00}     {96.15}
Notes: {~rem}. {~rem}.
Deductible used: {640.17} of {1500.00}
Check [ACCOUNT:check] was sent to your provider. Other insured on this plan: [RELATIVE:relative_full].
Appeals: [ADDRESS:box], [CITY:city2], [-:state] [ZIP:zip2], or [PHONE:phone3]||{~payer}, {Utilization Management}
[DATE:sent2]
[FACILITY:facility], fax [PHONE:pfax]

Member: [NAME:first] [NAME:last]     Birth date: [DATE:dob]     Member number: [MEMBER_ID:member]
Case: [ACCOUNT:request]     Requested by: [PROVIDER:therapist_full]     Ordered by: [PROVIDER:provider_full]

{Notice of adverse determination}

To the provider: Your request received [DATE:date1] for {~qty} of {~svc} is {denied}.
Why: {~why}. {~why}. Our medical director, [OTHER:officer_full], MD, {~spc}, used {~gdl} for {~dxw}.
What you can do: ask for a peer-to-peer by [DATE:date3] at [PHONE:phone_ext], or appeal in writing to [ADDRESS:box], [CITY:city2] [ZIP:zip2]. The member may name a helper; we have on file her mother, [RELATIVE:kin_full].
Nurse reviewer: [OTHER:other_full], RN
c: [NAME:full], [ADDRESS:street], [CITY:city]||{~PAYER}     AUTHORIZATION NOTICE     [DATE:DATE1]
TO [FACILITY:FACILITY]     NPI [NPI:NPI]     FAX [PHONE:PFAX]
MEMBER [NAME:LAST_FIRST]     ID [MEMBER_ID:MEMBER]     DOB [DATE:DOB]
REF [ACCOUNT:REQUEST]     {APPROVED}     {~QTY}     {~SVC}     VALID [DATE:DATE2] TO [DATE:DATE3]
DX {~DX}     REQUESTING [PROVIDER:PROVIDER_FULL]
{~REM}. {~BNF}.
MS. [NAME:LAST] HAS BEEN NOTIFIED. REVIEWER [OTHER:OFFICER_FIRST] [OTHER:OFFICER_LAST], RN, [PHONE:PHONE3]>>
""",
    # peer-to-peer: the clinic's notes of a call, an appeal after it, the payer's own summary
    """<<{P2P call}   [DATE:date1] 12:15   case [ACCOUNT:request]   {~payer}
us: [PROVIDER:therapist_full], PT   them: Dr. [OTHER:officer_full] ({~spc}), set up by [OTHER:clerk_first], [PHONE:phone_ext]
pt: [NAME:last], [NAME:first]   [DATE:dob]   [MEMBER_ID:member]
he asked: {~why}?
I said: {~om} now, {~om} at start. {~rom}. {~lim}. {~op} [DATE:short2] by [PROVIDER:provider_last].
he quoted {~gdl}, I quoted {~gdl}
[OTHER:officer_last] {~ddp}. new ref [ACCOUNT:call_no]
to do: tell [NAME:first] ([PHONE:phone]) + hubby [RELATIVE:relative_first], book w/ [PROVIDER:tech_first] before [DATE:short3]||[DATE:sent1]

{~payer}, {Grievances and Appeals}
[ADDRESS:box]
[CITY:city2], [-:state] [ZIP:zip2]

Re: [NAME:full], ID [MEMBER_ID:member], group [GROUP:group], DOB [DATE:dob], reference [ACCOUNT:request], denial of [DATE:date1]

To whom it may concern:

I am the treating physical therapist of Ms. [NAME:last]. On [DATE:spoken2] I spoke with Dr. [OTHER:officer_last] of your company, who upheld the denial because {~why}. I ask for a second review.

[NAME:first] is {~age} who had {~op} at [FACILITY:hospital] under Dr. [PROVIDER:provider_full]. When she began, {~rom} and {~om}. Now, {~rom} and {~om}. She is {~job} at [EMPLOYER:employer] and still {~lim}. She cares for her father, [RELATIVE:kin_full]. {~gdl} supports {~iv} and {~iv} at this stage. A delay risks {~rsk}.

I request {~qty} of {~svc}. Enclosed: notes of [DATE:span], the op report, and a letter of Dr. [PROVIDER:colleague_full].

[PROVIDER:therapist_full], PT, DPT
[FACILITY:facility], NPI [NPI:npi], [PHONE:pphone]||{Peer to Peer Summary}          Tracking [ACCOUNT:call_no]
Health plan: {~payer}          Member: [NAME:first] [NAME:last] ([MEMBER_ID:member])
Date held: [DATE:date1]          Duration: {14 min}
Physician reviewer: [OTHER:officer_full], DO, {~spc}
Treating party: [PROVIDER:therapist_full] for [PROVIDER:provider_full], [FACILITY:facility2]
Discussion: Caller stated {~imp}, {~mmt}, {~st} and {~lim}. Surgery [DATE:date2]. Reviewer cited {~gdl}.
Outcome: {~ddp}. {~rem}.
Letter mailed [DATE:date3] to member at [ADDRESS:street], [CITY:city], [-:state] [ZIP:zip] and to authorized representative [RELATIVE:relative_full].
Entered by [OTHER:clerk_full]>>
""",
    # verification of insurance: a sheet, capitals, a chat with a portal's words pasted in
    """<<{INSURANCE VERIFICATION}          by [PROVIDER:tech_full]          [DATE:date1]
Patient [NAME:last_first]          DOB [DATE:dob]          Phone [PHONE:phone]
Insurance {~payer}          ID [MEMBER_ID:member]          Group [GROUP:group]
Policy holder [RELATIVE:relative_full]          DOB [DATE:holder_born]          Relation: spouse          Employer [EMPLOYER:employer]
Effective [DATE:date2]          Plan year: calendar
Secondary {~supp}          ID [MEMBER_ID:member2]
In network: Y          Deductible: {500}          Met: {500}          OOP max: {3500}
{PT benefit}: {~bnf}; {~bnf}          Used: {4}
{Auth}: {~pnd}          Auth phone [PHONE:phone3]
Referral needed: N          PCP: [PROVIDER:provider_full]
Spoke with [OTHER:officer_first] [OTHER:officer_last]          Call ref [ACCOUNT:call_no]
Claims address: [ADDRESS:box], [CITY:city2], [-:state] [ZIP:zip2]
Quoted to [NAME:first] on [DATE:short3]: {~bnf}||ELIGIBILITY     [DATE:DATE1]     {~PAYER}     REP [OTHER:OFFICER_FIRST]     REF [ACCOUNT:CALL_NO]
PT [NAME:FULL]     DOB [DATE:DOB]     ID [MEMBER_ID:MEMBER]     GRP [GROUP:GROUP]
SUB [RELATIVE:RELATIVE_FULL] [DATE:HOLDER_BORN]     EMP [EMPLOYER:EMPLOYER]
ACTIVE SINCE [DATE:DATE2]     COB UPDATED [DATE:DATE3]
{~BNF}. {~BNF}. {~PND}.
DX {~DXW}     EVAL [DATE:SHORT4] WITH [PROVIDER:THERAPIST_FIRST]
CARD PHOTO FROM [EMAIL:EMAIL]. CALLED MS [NAME:LAST] [PHONE:PHONE] LM||{verif thread}
[PROVIDER:tech_first] 8:14: who has [NAME:first] [NAME:last], eval is [DATE:short1], {~cc}
[PROVIDER:colleague_first] 8:15: me. portal says
Subscriber: [RELATIVE:relative_full]  Dependent: [NAME:first]  DOB: [DATE:dob]
ID: [MEMBER_ID:member]  Plan: {~payer}  Begin: [DATE:date2]  Status: {active}
PT: {~bnf}. {~pnd}
[PROVIDER:tech_first] 8:21: old card was {~payer} [MEMBER_ID:member2], termed [DATE:date3] when dad left [EMPLOYER:employer]
[PROVIDER:colleague_first] 8:30: called, [OTHER:officer_first] says {~bnf}, ref [ACCOUNT:call_no]
[PROVIDER:tech_first] 8:31: text mom ([RELATIVE:kin_full] [PHONE:phone2]), {~rem}>>
""",
    # telephone and e-mail: a message pad, a voicemail typed by a machine, a thread
    """<<{Phone message}
For [PROVIDER:therapist_first]     Date [DATE:date1]     Time 2:25
Caller [RELATIVE:relative_full], wife of [NAME:first] [NAME:last]
Of [CITY:city]     Phone [PHONE:phone]     (x) please call back
He did {~te} last night and now {~subj}. Dr. [PROVIDER:provider_last]'s office told her {~adv} means go in. Asks {~aql}? Also {~exc}, so [DATE:short2] is off.
Taken by [PROVIDER:tech_first]
Done: [DATE:short3] spoke to both, {~pl}. [PROVIDER:therapist_last]||{Voicemail transcript}, from [PHONE:phone3], [DATE:sent1] 7:02 AM, 48 seconds
"Hi this is uh [NAME:first] [NAME:last], my date of birth is [DATE:spoken5] nineteen [-:yy], I see [PROVIDER:therapist_first] on [-:weekday], I can't come in because um my son [RELATIVE:kin_first] {~kid} and the school, [SCHOOL:school], called. And I wanted to tell her {~subj}. {~aql}. You can get me at work, that's [EMPLOYER:employer], ask for [OTHER:other_first] in the office, [PHONE:phone2], or send it to [EMAIL:email]. Okay thanks bye."||From: [NAME:first] [NAME:last] <[EMAIL:email]>
To: [PROVIDER:tech_first] <[EMAIL:other_email]>
Date: [DATE:sent2]

Hi [PROVIDER:tech_first], {~exc} again, sorry. Could we do [DATE:spoken3] instead, or with [PROVIDER:colleague_first]? And {~aql}? We moved, new address is [ADDRESS:street], [CITY:city] [ZIP:zip]. My wife [RELATIVE:relative_first] is on her company's plan now, {~payer}, number [MEMBER_ID:member].
Thanks, [NAME:first]

> On [DATE:sent3], [PROVIDER:tech_full] wrote:
> Hello Mr. [NAME:last], reminder of your visit with [PROVIDER:therapist_full] on [DATE:date4] at 4:15.
> Bring {~ndd}. {~sno}.
> [FACILITY:facility], [ADDRESS:street2], [CITY:city2], [PHONE:pphone]>>
""",
    # intake: an online form, a clipboard, a history by question
    """<<{New patient registration}          submitted [DATE:sent1] from [IP:ip]
Legal name: [NAME:middle]
Goes by: [NAME:called]
Former name: [NAME:kin2_last]
Date of birth: [DATE:dob]
Street: [ADDRESS:street]
City / State / ZIP: [CITY:city] / [-:state] / [ZIP:zip]
Cell: [PHONE:phone]     E-mail: [EMAIL:email]
Emergency contact: [RELATIVE:relative_full], mother-in-law, [PHONE:phone2]
Employer: [EMPLOYER:employer]     Occupation: {~job}
Primary care: [PROVIDER:provider_full], [FACILITY:facility2]
How did you hear about us: [OTHER:other_full] from church
Insurance: {~payer}     ID: [MEMBER_ID:member]     Card holder: [RELATIVE:kin_full]
Reason for visit: {~inh}     How it started: {~inb} ([DATE:date1])
Pain level: {~vas}     Worse with: {~inw}
Check all that apply: {~pmh}; {~pmh}; {~pmh}
Medications: {~rx}; {~rx}     Allergies: {~alg}
Past surgery: {~op}, [DATE:month_alone] [-:year]
Goal: {~aim}
Signature: [NAME:full]||please print
name [NAME:last_first]     date [DATE:date1]
address [ADDRESS:box], [CITY:city]     birthday [DATE:dob]
ph [PHONE:phone]     ssn [SSN:ssn]     dl# [LICENCE:dl]     car plate (lot B) [VEHICLE:plate]
who lives w/ you? [RELATIVE:relative_first] + [RELATIVE:kin_first] (twins 9)
dr. [PROVIDER:provider_last]     heart dr. [PROVIDER:colleague_full]
why here {~inh}, {~inb}
meds {~rx}, {~rx}     {~alg}
had PT before? yes, w/ [OTHER:other_first] at [FACILITY:facility], for {~dxw}
ins {~payer} [MEMBER_ID:member]
who may we talk to? [RELATIVE:kin2_full], my ex, [PHONE:phone2]
sign [NAME:first] [NAME:last]||{Health history, read by} [PROVIDER:tech_first] to patient over the phone, [DATE:date1]
Q. Full name and birth date? A. [NAME:first] [NAME:last], [DATE:dob]. Q. Age? A. [AGE:old_age].
Q. What brings you in? A. {~inh}. Q. Since when? A. [DATE:spoken2], {~inb}.
Q. What makes it worse? A. {~inw}.
Q. Any conditions? A. {~pmh}, {~pmh}. Q. Medicines? A. {~rx}, {~rx}.
Q. Who helps you? A. My granddaughter [RELATIVE:relative_full], she lives on [ADDRESS:street].
Q. Which doctor? A. Dr. [PROVIDER:provider_full] in [CITY:city].
Q. Have you been in a hospital? A. [FACILITY:hospital], [DATE:stay].
Q. Insurance? A. Medicare, [MEMBER_ID:member], and {~supp}.
Q. Walker serial for the loan? A. [DEVICE:device].
Q. What would you like to do? A. {~aim}, and go back to church with [OTHER:other_first].>>
""",
    # workers' compensation: a status form, an adjuster's fax in capitals, a nurse's e-mail
    """<<{Work status report}          [FACILITY:facility]
Employee: [NAME:full]          DOB: [DATE:dob]          SSN: [SSN:ssn]
Employer: [EMPLOYER:employer]          Supervisor: [OTHER:other_full], [PHONE:phone2]
Carrier: {~carr}          Claim number: [ACCOUNT:claim]          Date of injury: [DATE:date1]
Adjuster: [OTHER:officer_full]          Phone: [PHONE:phone_ext]          E-mail: [EMAIL:other_email]
{Diagnosis}: {~dx}          {Body part}: {~dxw}
{Job demands}: {~jdm}; {~jdm}          {Job}: {~job}
{Today}: {~rom}; {~mmt}; lifts {25 lb} floor to waist; {~om}
{Restrictions until} [DATE:date3]: {~wrk}; {~wrk}
{Attendance}: {~att}          {Plan}: {~freq}; {~iv}
Mr. [NAME:last] was told to give this to [OTHER:other_first].
Therapist: [PROVIDER:therapist_full], PT, CEAS          Physician: [PROVIDER:provider_full], MD          [DATE:sent1]||FAX     {~CARR}     FROM ADJUSTER [OTHER:OFFICER_FULL]     [PHONE:PHONE3]     [DATE:DATE1]
TO [FACILITY:FACILITY]     ATTN [PROVIDER:TECH_FIRST]
RE [NAME:FULL]     CLM [ACCOUNT:CLAIM]     DOI [DATE:DATE2]     INSURED [EMPLOYER:EMPLOYER]
{~QTY} APPROVED FOR {~DXW}. {~REM}.
BODY PART ACCEPTED: {~DXW}. NOT ACCEPTED: {~PMH}.
SEND NOTES FROM [DATE:DATE3] AND {~NDD}. IME WITH DR. [PROVIDER:COLLEAGUE_FULL] [DATE:DATE4], [ADDRESS:STREET2], [CITY:CITY2].
MS. [NAME:LAST] DRIVES COMPANY VAN, TAG [VEHICLE:PLATE]. BILLS TO [ADDRESS:BOX], [CITY:CITY] [ZIP:ZIP]||Hi [PROVIDER:therapist_first],

[OTHER:officer_full] here, RN case manager for {~carr} on [NAME:first] [NAME:last], claim [ACCOUNT:claim], hurt [DATE:date1] at [EMPLOYER:employer] when a coworker, [OTHER:other_full], dropped the other end of a cooler.

I was at her visit with Dr. [PROVIDER:provider_full] on [DATE:spoken2]. He said {~ans}, PT {~freq}, and {~wrk}. MMI is expected in [DATE:month_alone]. HR there is [OTHER:other2_first] [OTHER:other2_last] ([PHONE:phone2]).

Could you send {~ndd} and tell me {~lim}, yes or no? She told me {~subj}, and her husband [RELATIVE:relative_first] thinks {~iv} helps most.

[OTHER:officer_first], [PHONE:phone_ext], upload at [URL:url]>>
""",
    # school and law: a note for a coach, a subpoena's letter, a letter to a teacher
    """<<[FACILITY:facility]          [DATE:sent1]
{Return to sport}: [NAME:first] [NAME:last], born [DATE:dob], [SCHOOL:school]
To: Coach [OTHER:other_full] and [OTHER:other2_full], ATC
[NAME:first] had {~op} on [DATE:date1] with Dr. [PROVIDER:provider_full]. As of today: {~rom}, {~mmt}, {single hop 91%}.
Allowed from [DATE:date2]: {~spo}; {~spo}
Not allowed: {~noo}; {~spo}
If {~adv}, stop and call his mother, [RELATIVE:relative_full], [PHONE:phone2], or me at [PHONE:pphone].
Next test [DATE:date3].
[PROVIDER:therapist_full], PT, SCS||Law Offices of [OTHER:other_last] & [OTHER:other2_last]
[ADDRESS:street2], [CITY:city2], [-:state] [ZIP:zip2]     T [PHONE:phone3]     [EMAIL:other_email]
[DATE:sent2]
Custodian of Records, [FACILITY:facility]

Our client: [NAME:middle]     DOB: [DATE:dob]     SSN: [SSN:ssn]     Date of loss: [DATE:date1]     Your acct: [ACCOUNT:account]

Dear Custodian:
This firm represents [NAME:first] [NAME:last] for injuries in a collision near [CITY:city] in which a truck of [EMPLOYER:employer2], plate [VEHICLE:plate], driven by [OTHER:clerk_full], ran a light. Kindly send, for [DATE:span], all notes of [PROVIDER:therapist_full], {~img}, and itemized bills. Our client reports {~cc}, {~dxw}, and {~lim}. She was treated at [FACILITY:hospital] by Dr. [PROVIDER:colleague_full].
{~carr} claim [ACCOUNT:claim]. A signed release of Mrs. [NAME:last] and her husband [RELATIVE:relative_full] is enclosed. Please reply by [DATE:spoken4] to my paralegal, [OTHER:officer_first].
[OTHER:other_full], Esq., Bar No. [LICENCE:bar]||To the teachers of [NAME:first] [NAME:last] at [SCHOOL:school]

[NAME:first] ({~dxw}) comes to us on [-:weekday] and [-:weekday] mornings through [DATE:spoken3] and will miss first period. Ms. [OTHER:other_last] in the nurse's office has the schedule. Please let [NAME:first]:
- {~sch}
- {~sch}
- {~sch}
The PE teacher, Mr. [OTHER:other2_last], may have {~te} and {~te} done instead; no {~noo}.
Her dad [RELATIVE:kin_full] ([PHONE:phone]) and stepmom [RELATIVE:kin2_first] agreed on [DATE:date2]. Student no. [ACCOUNT:student].

Thank you, [PROVIDER:therapist_full], PT, PCS, with [PROVIDER:colleague_first], OT
[FACILITY:facility], [CITY:city2]     [DATE:sent1]>>
""",
)
TEMPLATES = in_every_wording(_PAPERS)
POOLS: dict[str, tuple[str, ...]] = {
    **THERAPISTS,
    "ord": ("gentle range of motion", "quad strengthening", "core and hip strengthening", "modalities prn", "gait training, wean crutches", "eccentric loading", "vestibular rehab", "Moon protocol phase 2", "home program only after 6 visits", "no manipulation", "Williams flexion exercises", "work conditioning", "pool therapy once healed", "progress to plyometrics"),
    "ans": ("advance weight bearing", "wean from the sling", "hold therapy until the EMG", "repeat films in a month", "try a steroid injection", "wear the boot at night", "get an MRI", "stop the anti-inflammatory"), "okk": ("start jogging", "drive", "take a bath", "use light weights", "stop the brace at home"),
    "svc": ("97110 therapeutic exercise", "97140 manual therapy", "97161 evaluation, low complexity", "97530 and 97112", "outpatient PT, rev code 0424", "97116 gait training"), "qty": ("6 visits", "10 visits", "12 visits", "18 units", "8 sessions", "24 units"), "rem": ("Service exceeds the visit limit", "Modifier KX is missing", "Timely filing limit applies", "Billed amount is above the allowed amount", "Additional records are needed", "Payment is subject to eligibility", "Code is bundled", "Coordination of benefits is needed"), "why": ("maintenance care is not covered", "no measurable progress was documented", "the visits requested exceed the guideline", "the plan of care was not signed", "goals are not functional", "function is near normal"),
    "gdl": ("MCG 27th edition", "InterQual criteria", "the APTA knee guideline", "eviCore guidelines", "ODG", "Carelon guidelines", "the AAOS guideline", "Medicare chapter 15"), "spc": ("orthopedics", "family medicine", "physiatry", "internal medicine", "occupational medicine"), "ddp": ("overturned it, 6 visits", "upheld the denial", "wants one more progress note", "partial, 4 of 12 visits"), "rsk": ("a stiff knee and manipulation", "re-tear of the repair", "a fall", "loss of his job", "chronic pain"),
    "bnf": ("30 visits per year, PT and OT combined", "20% coinsurance after deductible", "$40 copay per visit", "unlimited visits if medically necessary", "no out of network benefit", "60 days per condition", "dry needling is not covered", "PT cap does not apply"), "pnd": ("no auth required", "auth through Cohere after evaluation", "auth required from visit 1", "eviCore handles PT", "OrthoNet after visit 8", "notification only", "auth through Availity portal"),
    "kid": ("threw up", "has strep", "fell off the monkey bars", "has a fever"), "ndd": ("your script", "the MRI report", "progress notes", "the op report", "your knee brace", "a photo ID", "the initial evaluation", "a signed plan of care"), "inh": ("left knee", "shoulder won't go up", "lower back, hip and leg", "stiff neck with headaches", "my balance", "both heels", "right thumb and wrist", "leaking when I laugh"), "inb": ("slipped on ice", "car accident", "it came on slowly", "lifting a couch", "after surgery", "playing softball", "stepped in a hole"), "inw": ("stairs", "sitting in the car", "lying on it", "reaching behind me", "lifting", "long walks", "getting up at night"),
    "jdm": ("lifts 50 lb occasionally", "stands 8 hours", "pushes carts to 100 lb", "climbs ladders", "overhead reaching often", "sits and types", "drives a forklift"), "wrk": ("no lifting over 15 lb", "seated work only", "no overhead reach", "four hours a day", "no ladders", "off work", "alternate sit and stand"), "spo": ("straight line running", "non-contact drills", "stationary bike", "full practice without contact", "throwing to 60 feet", "games", "cutting and jumping"), "sch": ("use the elevator", "leave class five minutes early", "carry a second set of books", "stand up every 20 minutes", "sit with the leg up", "have extra time between classes", "skip the bus bench"),
}  # fmt: skip

"""Notes used while tuning redaction: what goes between a clinic and everybody else."""

from __future__ import annotations

from evals.redaction.papers.tuning_treating import POOLS as TREATING
from evals.redaction.wording import in_every_wording

_PAPERS: tuple[str, ...] = (
    # order: a printed referral in capitals, a hand-filled slip, an electronic one
    """<<{REFERRAL - OUTPATIENT REHABILITATION}     [FACILITY:FACILITY2]     PH [PHONE:PPHONE]     FX [PHONE:PFAX]
DATE [DATE:DATE1]     PATIENT [NAME:LAST_FIRST]     DOB [DATE:DOB]     PH [PHONE:PHONE]
ADDR [ADDRESS:STREET], [CITY:CITY] [-:STATE] [ZIP:ZIP]
INS {~PAYER}     ID [MEMBER_ID:MEMBER]     GRP [GROUP:GROUP]     SUBSCRIBER [RELATIVE:RELATIVE_FULL] [DATE:HOLDER_BORN]
DX {~DX}; {~DX}
{EVAL AND TREAT}     {~FREQ}     {~ORD}. {~ORD}.
PRECAUTIONS {~PREC}     SX {~OP} [DATE:DATE2]
ORDERED BY [PROVIDER:PROVIDER_FULL], MD     NPI [NPI:NPI]     E-SIGNED [DATE:SENT1] 11:52||Dr. [PROVIDER:provider_full]   [FACILITY:facility2]   [PHONE:pphone]
for [NAME:full]     [DATE:date1]
{PT}   {~freq}
{dx} {~dxw}
(X) {~ord}   (X) {~ord}   ( ) {~ord}
{~prec}
if she can't be seen by [DATE:short2] call my nurse [OTHER:clerk_first]
bill {~carr}, injured [DATE:date3] at [EMPLOYER:employer], claim [ACCOUNT:claim], adj. [OTHER:officer_full] [PHONE:phone3]
[PROVIDER:provider_last]   lic. [LICENCE:licence]||{Order details}   Order [ACCOUNT:icn]   {Ambulatory referral to PT}
Patient [NAME:first] [NAME:last] ([MRN:mrn], [DATE:dob])   Pref. name [NAME:called]   MyChart [EMAIL:email]
Authorizing [PROVIDER:provider_full], DO   Entered by [OTHER:clerk_full], MA   Dept [FACILITY:facility2]
To: [FACILITY:facility], attn [PROVIDER:therapist_full]
Diagnoses: {~dx}; {~dx}
Class: External   Priority: Routine   Visits: 12   Expires [DATE:date2]
Questions: {Surgery?} {~op}, [DATE:date3]   {Restrictions?} {~prec}   {Focus?} {~ord}; {~ord}
Comments: {~cc}. {~img}. Mom [RELATIVE:kin_full] makes the appts, [PHONE:phone2]. School: [SCHOOL:school].>>
""",
    # letter to a physician: thanks, a question in capitals, a clearance asked for
    """<<[FACILITY:facility]
[ADDRESS:street2]
[CITY:city2], [-:state] [ZIP:zip2]

[DATE:sent1]

[PROVIDER:provider_full], MD
[FACILITY:facility2]

RE: [NAME:full], date of birth [DATE:dob]

Dear Dr. [PROVIDER:provider_last],

Thank you for sending [NAME:first] to us. I saw her on [DATE:spoken1] for {~cc}. {~moi}. Key findings were {~rom}, {~mmt}, {~st}, and {~st}. Her {~om}.

My impression is {~imp}. I plan to see her {~freq} for {~iv}, {~iv}, and {~iv}. Her goal is to {~aim}. Her husband [RELATIVE:relative_first] will bring her, as {~prec} makes driving unwise.

I will write again before she sees you on [DATE:spoken3]. My direct line is [PHONE:phone_ext].

Warmly,
[PROVIDER:therapist_full], PT, DPT, Board-Certified Orthopaedic Specialist||TO: DR. [PROVIDER:PROVIDER_FULL]     FROM: [PROVIDER:THERAPIST_FULL], PT     [DATE:SENT1]
RE: [NAME:FULL] / [DATE:DOB] / {~PAYER} [MEMBER_ID:MEMBER]
SEEN {~VN} VISITS SINCE [DATE:DATE1]. {~RESP}. {~ROM}. {~MMT}. {~OM}.
CONCERN: {~ASK}. MR. [NAME:LAST] STATES {~SUBJ}. HIS WIFE [RELATIVE:RELATIVE_FIRST] REPORTS {~LIM}.
PLEASE ADVISE: {~ASK2}
WORKING AT [EMPLOYER:EMPLOYER] AS {~JOB}. NEXT VISIT WITH YOU [DATE:DATE2].
REPLY BY FAX [PHONE:PFAX] OR CALL [PROVIDER:TECH_FIRST] [PHONE:PPHONE]||[DATE:sent2]

Hi Dr. [PROVIDER:provider_last], quick one about our mutual patient [NAME:first] [NAME:last] ([DATE:dob]).

She has {~pmh} and {~pmh} and takes {~rx}. We want to start {~iv} and {~te}. At rest today BP {~bp}. Dr. [PROVIDER:colleague_full], her cardiologist, has retired and [OTHER:clerk_first] in your office thought you could clear her.

Please check one and sign:
( ) {cleared, no limits}   ( ) {cleared, HR under 120}   ( ) {not cleared, see me first}

Also: {~ask2}. She's off to her sister [RELATIVE:kin_full]'s in [CITY:city] on [DATE:spoken4], so before then if possible.

[PROVIDER:therapist_first] [PROVIDER:therapist_last], PT   |   [FACILITY:facility]   |   [EMAIL:other_email]>>
""",
    # letter from a physician: a consultation, a short answer, an office visit in capitals
    """<<[FACILITY:facility2]
[PROVIDER:provider_full], MD     [PROVIDER:colleague_full], MD     [PROVIDER:tech_full], NP

[DATE:sent1]

To: [FACILITY:facility], [PROVIDER:therapist_full], PT
Patient: [NAME:last_first]     DOB: [DATE:dob]     Chart: [MRN:mrn]

Dear [PROVIDER:therapist_first]:

I had the pleasure of seeing your patient, a {~age} and {~job}, in consultation on [DATE:date1]. He was accompanied by his daughter, [RELATIVE:kin_full]. He relates {~cc}. {~moi}. Past history: {~pmh}, {~pmh}. Medications: {~rx}, {~rx}. {~alg}.

Exam: {~gait}. {~st}. {~st}. {~neu}. {~img}.

Assessment: {~dx}. I discussed injection, surgery and continued therapy. Mr. [NAME:last] would like to avoid an operation until his contract with [EMPLOYER:employer] ends on [DATE:spoken3]. I would continue {~freq}, {~ord}, and see him back on [DATE:date2].

Sincerely,
[PROVIDER:provider_first] [PROVIDER:provider_last], MD
cc: Dr. [PROVIDER:colleague_last]; patient at [ADDRESS:street], [CITY:city] [ZIP:zip]||[PROVIDER:therapist_first], got your note on [NAME:last] (b. [DATE:dob]).
{~ans}. {~ans}. MRI was [DATE:date1] at [FACILITY:imaging]: {~mim}.
Ok to {~ok}. Not ok: {~ord} yet.
She told [OTHER:clerk_first] she fell on [DATE:short2] getting out of her car at [SCHOOL:school], where [NAME:first] teaches. Please watch for {~adv}.
New script coming, {~freq}. My cell [PHONE:phone3], don't give it out.
[PROVIDER:provider_full]   [DATE:sent3]||{OFFICE VISIT}     [DATE:DATE1]     [FACILITY:FACILITY2]
[NAME:FULL]     [DATE:DOB]     {~PAYER} [MEMBER_ID:MEMBER]     PCP [PROVIDER:COLLEAGUE_LAST]
CC: {~CC}.
HPI: {~AGE}, {~MOI}. {~MOI}. PT AT [FACILITY:FACILITY] WITH [PROVIDER:THERAPIST_LAST] X {~VN} VISITS. INJURED [DATE:DATE2] AT [EMPLOYER:EMPLOYER].
PMH {~PMH}, {~PMH}. RX {~RX}, {~RX}. {~ALG}. LIVES WITH MOTHER [RELATIVE:KIN_FULL], {~HOME}.
PE: {~GAIT}. {~ROM}. {~MMT}. {~ST}. {~ST}. {~NEU}.
IMAGING: {~XFI}. {~XIM}.
A/P: {~DX}. {~ORD}. {~ANS}. CONT PT {~FREQ}. RTC [DATE:DATE3]. WORK NOTE GIVEN TO MS. [NAME:LAST].
[PROVIDER:PROVIDER_FULL], PA-C     [DATE:SENT1] 16:11>>
""",
    # payer's letter: a fax of approval, a denial to the member, a benefit answer
    """<<{~payer}   {Prior authorization decision}   [DATE:sent1]
Provider: [FACILITY:facility]   NPI: [NPI:npi]   Fax: [PHONE:pfax]
Member: [NAME:last_first]   ID: [MEMBER_ID:member]   DOB: [DATE:dob]
Authorization no.: [ACCOUNT:request]   Status: {Approved}
{~svc}   Units/visits: {~qty}   Dates of service: [DATE:span]
Diagnosis: {~dx}   Ordering: [PROVIDER:provider_full]   Servicing: [PROVIDER:therapist_full]
Notes: {~bnf}. {~bnf}. {~pnd}
Reviewer [OTHER:officer_full], LPN, extension line [PHONE:phone_ext]. Submit extensions before [DATE:date3].||{~payer}
[ADDRESS:box], [CITY:city2], [-:state] [ZIP:zip2]

[DATE:sent2]

[NAME:full]
[ADDRESS:street]
[CITY:city], [-:state] [ZIP:zip4]

Your ID: [MEMBER_ID:member]   Group: [GROUP:group] ([EMPLOYER:employer])   Case: [ACCOUNT:request]   Born: [DATE:dob]

Dear [NAME:first] [NAME:last],

We looked at the request from [PROVIDER:therapist_full] at [FACILITY:facility] for {~svc}, {~qty}, starting [DATE:date1]. We cannot approve it.

The reason: {~why}. {~why}. We used {~gdl}. This was decided by [OTHER:officer_full], MD, {~spc}.

You, or somebody you name, such as your wife [RELATIVE:relative_full], may appeal within {180 days}. Call [PHONE:phone3] or write to us. Your doctor, [PROVIDER:provider_full], may talk with our doctor by [DATE:spoken4]. If you get help from [OTHER:clerk_full] at your state's insurance office, tell us.

{~payer} Member Services||{ELIGIBILITY AND BENEFITS}   ref [ACCOUNT:call_no]   rep [OTHER:officer_first]   [DATE:date1] 3:20p   by [PROVIDER:tech_first]
patient [NAME:first] [NAME:last]   dob [DATE:dob]   {~payer}   id [MEMBER_ID:member]   grp [GROUP:group]
policyholder [RELATIVE:relative_full] [DATE:holder_born], dep 02, eff [DATE:date2], active
{PT} {~bnf}. {~bnf}. used {6}
auth {~pnd}
deductible 1500, met 412.60   oop 5000   copay 30
pcp on file dr [PROVIDER:colleague_last], referral from [PROVIDER:provider_full] ok
claims to [ADDRESS:box], [CITY:city2] [-:state] [ZIP:zip2]
cob: asked [RELATIVE:relative_first], also on {~carr} from the accident [DATE:short3], plate [VEHICLE:plate], pol [ACCOUNT:policy]>>
""",
    # letter to a payer: an appeal, medical necessity on one page, a reply to a records request
    """<<[DATE:sent1]

{~payer}, Appeals
[ADDRESS:box], [CITY:city2], [-:state] [ZIP:zip2]

Member [NAME:full], ID [MEMBER_ID:member], DOB [DATE:dob], reference [ACCOUNT:request], claim [ACCOUNT:icn]

To the reviewer:

I am appealing your denial dated [DATE:date1] of {~qty} for Mrs. [NAME:last]. Dr. [OTHER:officer_last] wrote that {~why}. The chart says otherwise.

On [DATE:date2]: {~rom}, {~mmt}, {~om}. On [DATE:date3]: {~rom}, {~mmt}, {~om}. She still {~lim2}. She has {~pmh}, and Dr. [PROVIDER:provider_full] at [FACILITY:facility2] wants {~ord} after {~op}.

{~gdl} supports {~freq}. Without it she cannot return to [EMPLOYER:employer] as a {~job}. Her husband [RELATIVE:relative_first] cannot lift her.

Please have a physical therapist review this, and call me at [PHONE:pphone].

[PROVIDER:therapist_full], PT, license [LICENCE:licence]||{Letter of medical necessity}   [FACILITY:facility]   [DATE:date1]
For: [NAME:first] [NAME:last], [DATE:dob], {~payer} [MEMBER_ID:member]
Item/service: {~eqp}
Dx: {~dx}; {~dx}
Why: [NAME:first] {~lim2}. {~om}. {~nee}. {~nee}. Trial on [DATE:date2] with [PROVIDER:tech_full], ATP: {~resp}.
Who helps at home: mother [RELATIVE:kin_full] and aide [OTHER:other_full]. Ships to [ADDRESS:street], [CITY:city], [-:state] [ZIP:zip].
Length of need: {12 months}   Old unit: serial [DEVICE:device]
[PROVIDER:therapist_full], PT   NPI [NPI:npi]          [PROVIDER:provider_full], MD   date ________||{ATTENTION MEDICAL REVIEW}     {~CARR}     CLAIM [ACCOUNT:CLAIM]     ADJUSTER [OTHER:OFFICER_FULL]
INJURED WORKER [NAME:FULL]     SSN [SSN:SSN]     DOI [DATE:DATE1]     EMPLOYER [EMPLOYER:EMPLOYER]
IN ANSWER TO YOUR LETTER OF [DATE:SENT2]:
1. VISITS TO DATE {~VN}. LAST [DATE:DATE2].
2. {~LIM}. {~ROM}. {~MMT}.
3. CURRENT LIFT {30 LB}, JOB AS {~JOB} NEEDS {50 LB}.
4. PLAN {~FREQ}, {~IV}, {~IV}. DR. [PROVIDER:PROVIDER_LAST] AGREES, SEEN [DATE:DATE3].
MR. [NAME:LAST]'S CASE MANAGER [OTHER:OTHER_FULL] HAS A COPY.
[PROVIDER:THERAPIST_FULL], PT     [FACILITY:FACILITY]     TAX ID ON FILE     [PHONE:PPHONE]>>
""",
    # telephone: a log in shorthand, a message form, a call with a payer
    """<<[DATE:short1] 8:02 [NAME:full] {~call}, cb [PHONE:phone]
[DATE:short1] 8:40 [RELATIVE:kin_full] (son of [NAME:last]) - {~call}, moved to [DATE:short2] 2p w [PROVIDER:colleague_first]
[DATE:short1] 9:15 [OTHER:clerk_first] @ [FACILITY:facility2] - dr [PROVIDER:provider_last] says {~ans}
[DATE:short1] 11:30 {~payer} / [OTHER:officer_first] M. - {~pnd}, ref# [ACCOUNT:call_no]
[DATE:short1] 1:10 [OTHER:other_full], new pt, {~dxw}, dob [DATE:holder_born], {~payer}, lives out in [CITY:city], [PHONE:phone2]
[DATE:short2] 10:05 lm for [NAME:first], {~adv}. [PROVIDER:tech_first]
[DATE:short3] 4:50 [NAME:last] back, ok. new email [EMAIL:email]||Message   for: [PROVIDER:therapist_full]   from: [PROVIDER:tech_last]   [DATE:date1] 12:25
Caller: [RELATIVE:relative_full], wife of [NAME:first] [NAME:last], [DATE:dob]
Phone: [PHONE:phone2]   Urgent: no
About: {~call} and {~lim}. He saw [PROVIDER:provider_full] on [DATE:spoken2], who said {~ans}. Is it ok to {~ok}? She works at [EMPLOYER:employer] until 4.
Answer: {~adv}. Told her [DATE:date2]. She read it back. Mr. [NAME:last] then got on the line and asked about his bill, acct [ACCOUNT:account], sent to [OTHER:clerk_first].||called {~payer} UM [DATE:date1] hold 41 min
agent [OTHER:officer_full], call id [ACCOUNT:call_no]
for [NAME:last_first] id [MEMBER_ID:member] dob [DATE:dob] auth [ACCOUNT:request]
they say {~pnd}. {~bnf}. i said eval was [DATE:short2] and dr [PROVIDER:provider_full] signed [DATE:short3]
she needs {~ndd} + {~ndd}, fax [PHONE:pfax], due [DATE:spoken3]
peer to peer w dr [OTHER:other_last], [PHONE:phone_ext], between 10 and 2. gave [PROVIDER:therapist_first]'s cell [PHONE:phone3]
told [NAME:first] at front desk, she'll {~ok} till we hear. [PROVIDER:tech_full]>>
""",
    # e-mail: from a patient, between staff, from a case manager
    """<<From: [NAME:full] <[EMAIL:email]>
To: [EMAIL:other_email]
Sent: [DATE:sent1] 9:51 PM
Subject: Re: your appointment on [DATE:date1]

Hi [PROVIDER:therapist_first],
So sorry but I have to miss [-:weekday]. {~emx}. My mom, [RELATIVE:kin_full], is at [FACILITY:hospital] and I am the only one who can sit with her. Could [PROVIDER:tech_first] put me in on [DATE:spoken2] instead? The {~dxw} is acting up again, {~vas} pain, and {~subj}. I did the {~te} and the {~te} but not the rest. Do I need to tell Dr. [PROVIDER:provider_last]?
Also {~payer} sent me something saying {~pnd}. My ID changed, it's [MEMBER_ID:member] now.
You can text me, [PHONE:phone], I'm at [EMPLOYER:employer] till 6.
[NAME:first]

> On [DATE:sent2], [FACILITY:facility] wrote:
> [NAME:first], this is a reminder of your visit with [PROVIDER:therapist_full]. Our address is [ADDRESS:street2], [CITY:city2].||from [PROVIDER:tech_first]
to [PROVIDER:therapist_first]; [PROVIDER:colleague_first]
[DATE:sent1]
re: auth for [NAME:initials] chart [MRN:mrn]

hey, {~payer} came back on [NAME:last], {~qty} thru [DATE:date2], #[ACCOUNT:request]. {~bnf}. They want {~ndd} with the next one so please get {~om} again by [DATE:short3].
[OTHER:clerk_first] from Dr. [PROVIDER:provider_last]'s says the order will say {~freq}, {~ord}.
also the [OTHER:other_last] twins ([OTHER:other_first] and [OTHER:other2_first]) both have {~dxw}, one has {~payer} and the other is on dad's, don't mix up
[RELATIVE:relative_first] [RELATIVE:relative_last] (husband) paid $60. [NAME:first] wants [PROVIDER:colleague_last] for a [-:weekday] if possible
ty||From: [OTHER:officer_full], RN, CCM, {~carr}
Sent: [DATE:sent3] 10:14 AM
To: [PROVIDER:therapist_full]
Subject: [NAME:last] / claim [ACCOUNT:claim] / DOI [DATE:date1]

Good morning,

I am the nurse case manager assigned to Mr. [NAME:full], [DATE:dob]. I met with him and Dr. [PROVIDER:provider_full] on [DATE:date2]; the doctor wants {~ord} and set {~prec}. Please send {~ndd} and {~ndd} to my secure fax, [PHONE:pfax]. The employer, [EMPLOYER:employer] (contact [OTHER:other_full], [PHONE:phone3]), has modified work for a {~job}.

Authorized: {~qty}, {~svc}. Further visits need my approval. I will come to his visit on [DATE:spoken3]. He says {~subj}, and that his son [RELATIVE:kin_first] drives him from [CITY:city].

[OTHER:officer_first] [OTHER:officer_last] | [PHONE:phone_ext] | upload: [URL:url]>>
""",
    # fax cover: a table, capitals, scribbled
    """<<{FAX COVER SHEET}
[FACILITY:facility]
[ADDRESS:street2], [CITY:city2], [-:state] [ZIP:zip2]
TO        [OTHER:clerk_full], Medical Records
AT        [FACILITY:facility2]
FAX       [PHONE:pfax]
FROM      [PROVIDER:tech_full]
PHONE     [PHONE:phone_ext]
DATE      [DATE:date1]
PAGES     {5}
RE        [NAME:full], [DATE:dob]
MESSAGE
Please send {~ndd} and {~ndd} for the above. Dr. [PROVIDER:provider_last] saw [NAME:first] on [DATE:date2]. {~dxw}, next visit here [DATE:short3].
This transmission is intended only for the addressee.||FAX     [DATE:DATE1] 14:02     TO {~PAYER} [PHONE:PFAX]     FROM [FACILITY:FACILITY] [PHONE:PPHONE]     PG {1 OF 9}
{REQUEST TYPE}: {EXTENSION}     REF [ACCOUNT:REQUEST]
MEMBER [NAME:LAST_FIRST]     [MEMBER_ID:MEMBER]     [DATE:DOB]
PROVIDER [PROVIDER:THERAPIST_FULL], PT     NPI [NPI:NPI]     ORDERING [PROVIDER:PROVIDER_FULL]
DX {~DX}     {~SVC}     {~FREQ}     FROM [DATE:DATE2]
ENCLOSED: {~NDD}, {~NDD}
ATTN [OTHER:OFFICER_FULL]: {~LIM}. CALL [PROVIDER:TECH_FIRST] WITH QUESTIONS. PATIENT [NAME:FIRST] SCHEDULED [DATE:SHORT3].||fax to dr [PROVIDER:provider_full], [PHONE:pfax]     [DATE:short1]     from [PROVIDER:therapist_first]
[NAME:first] [NAME:last] b [DATE:dob]
2 pgs. POC to sign pls!! sent [DATE:short2] + [DATE:short3] already
{~payer} won't pay til it's back. {~op}, {~ask2}
if [NAME:last] is not your pt call [PROVIDER:tech_first] [PHONE:pphone], might be dr [PROVIDER:colleague_last]'s>>
""",
    # intake: answers on a tablet, a form by hand, an accident page
    """<<{Intake answers}   [DATE:sent1]   device [IP:ip]
1 Full name: [NAME:full]
2 What should we call you: [NAME:called]
3 Birthday: [DATE:dob]
4 Address: [ADDRESS:street], [CITY:city], [-:state] [ZIP:zip]
5 Phone / e-mail: [PHONE:phone] / [EMAIL:email]
6 Emergency contact: [RELATIVE:relative_full] (husband) [PHONE:phone2]
7 Work: {~job} at [EMPLOYER:employer]
8 Insurance and ID: {~payer} [MEMBER_ID:member]
9 Who referred you: Dr. [PROVIDER:provider_full], and my friend [OTHER:other_full] told me about [PROVIDER:therapist_first]
10 What hurts: {~inh}
11 How did it begin: {~inb}, on [DATE:spoken2]
12 Better with: {~inr}   Worse with: {~inw}
13 Pain today: {~vas}
14 Conditions: {~pmh}, {~pmh}
15 Medicines: {~rx}, {~rx}
16 Surgeries: {~op}, [DATE:month_alone] [-:year], [FACILITY:hospital]
17 What do you want to do again: {~aim}
Signed [NAME:first] [NAME:last]||{Patient information} (please print)
Last [NAME:last]   First [NAME:first]   M.I. ___   DOB [DATE:dob]   SSN [SSN:ssn]
Street [ADDRESS:street]   City [CITY:city]   Zip [ZIP:zip]
Driver's lic. [LICENCE:dl]   Home ph. ________   Cell [PHONE:phone]
Married to [RELATIVE:relative_full]   works at [EMPLOYER:employer2]
Child's school, if minor [SCHOOL:school]
Family doctor [PROVIDER:colleague_last]   Specialist [PROVIDER:provider_full]
Insurance {~payer}   No. [MEMBER_ID:member]   Gr. [GROUP:group]
Reason {~inh}, {~inb}
Circle: {~pmh}   {~pmh}   {pregnant}   {metal implants}   {~pmh}
Drugs {~rx}, {~rx}   Allergic to {~alg}
OK to leave messages with [RELATIVE:kin_full], my sister, and [OTHER:other_first] next door
Sign [NAME:full]   Date [DATE:date1]||{Accident questionnaire}   pt [NAME:first] [NAME:last]   [DATE:dob]
Date/time [DATE:date1], about 5 pm   Where corner in [CITY:city2], by [SCHOOL:school]
Your car blue Civic, plate [VEHICLE:plate]   Driver me   Passenger my daughter [RELATIVE:kin_first]
Other driver [OTHER:other_full], insured by {~carr}, claim [ACCOUNT:claim]
Police yes, report [ACCOUNT:call_no], Officer [OTHER:officer_last]
Taken to [FACILITY:hospital], seen by Dr. [PROVIDER:provider_full]   Tests {~img}
What happened {~inb}
Now {~inh}, pain {~vas}. {~inw} makes it worse
Attorney [OTHER:other2_full], [PHONE:phone3], [EMAIL:other_email]
Missed work [DATE:spoken2] to [DATE:spoken3], [EMPLOYER:employer]
Health plan {~payer} [MEMBER_ID:member]
Signature [NAME:last_first]   [DATE:date2]>>
""",
)
TEMPLATES = in_every_wording(_PAPERS)
POOLS: dict[str, tuple[str, ...]] = {
    **TREATING,
    "ord": ("range of motion and strengthening", "modalities as needed", "McKenzie based program", "closed chain only", "scapular stabilization", "Alfredson eccentrics", "vestibular rehab, Epley", "gait training with device", "core stabilization", "no manipulation", "JOSPT guideline, phase 1", "aquatic therapy", "progress to running", "work hardening", "ASTYM", "posture and ergonomics", "Kaltenborn mobilization"),
    "ask": ("calf is 3 cm larger on the left", "new foot drop since the weekend", "incision is open at the distal end", "BP was 178/102 at rest", "no progress in extension, stuck at minus 15", "night pain not changed by position", "Hoffmann's is positive", "the brace no longer fits"), "ask2": ("may we advance weight bearing", "is imaging warranted", "can we begin resisted ER", "would you consider an EMG", "should the boot stay on at night", "okay to remove the lumbar brace for exercise", "would a Dynasplint help"),
    "ans": ("advance to WBAT", "no more injections for now", "get a venous duplex", "start Mobic", "x-ray looks good", "brace another two weeks", "hardware is fine, keep going", "stop therapy until he is seen", "referral to pain management made", "labs ordered, ESR and CRP"), "ok": ("ride the bike", "take the boot off to sleep", "use heat", "start light weights", "drive short distances", "skip the sling at home", "swim once the wound is dry"),
    "svc": ("physical therapy, CPT 97110 97140 97530", "97162 and 97110-97116", "outpatient rehabilitation, rev 0420", "PT treatment 97112, 97140", "97164, 97535"), "qty": ("8 visits", "12 visits", "20 units", "6 visits", "10 sessions", "16 visits"), "bnf": ("60 visits combined PT/OT per calendar year", "Coinsurance is 20 percent", "30 visits, hard max", "Copay of $35 per date of service", "Visits count against the yearly limit", "Approval is not a promise of payment", "No referral required", "Modalities are not separately paid", "Out of network not covered"),
    "pnd": ("auth needed after visit 12", "no auth for first 6 visits", "pending clinical review", "the request was voided as a duplicate", "approved in part", "no precert required", "goes through Carelon", "send through Cohere portal", "handled by eviCore", "AIM no longer manages this"), "why": ("the notes do not show progress that can be measured", "a home program would be enough", "the number of visits is above the guideline", "no signed plan was received", "the condition has been stable", "skilled care is not described"), "gdl": ("InterQual", "MCG", "The APTA neck pain guideline", "Medical policy REH-12", "Carelon Outpatient Rehabilitation guideline", "Medicare Benefit Policy Manual ch. 15"), "spc": ("board certified in orthopedics", "internal medicine", "a physiatrist"),
    "lim2": ("climbs stairs one step at a time", "cannot reach a seat belt", "needs help to bathe", "walks only 200 feet", "falls about once a month", "cannot sit through a shift", "drags the left toe"), "eqp": ("Redcord unit", "Bioness L300 Go", "ultralight wheelchair, K0005", "TENS unit, E0730", "Dynasplint knee extension", "custom AFO, L1960", "12 more PT visits", "Zynex NexWave", "gait trainer"), "nee": ("A less costly item was tried and failed", "Used daily for all mobility at home", "Skin is intact and sensation normal", "Reduces fall risk by allowing toe clearance", "No other device fits the doorways", "Strength has leveled off without it"),
    "ndd": ("op note", "signed POC", "MRI report", "last 3 daily notes", "the initial eval", "outcome scores", "progress report", "script with frequency", "weight bearing orders", "discharge summary", "rehab protocol"), "emx": ("The car is in the shop", "My boss needs me", "We all have a stomach bug", "The sitter quit", "Jury duty again"), "inh": ("my lower back and down one leg", "left shoulder, can't hook my bra", "knee", "neck, goes to the fingers", "both heels", "dizzy when I roll over", "hip and groin", "my jaw and ear", "ankle keeps rolling", "hand is weak"),
    "inb": ("fell off a step stool", "got hit from behind at a light", "slowly got worse since the move", "twisted it in a game", "after surgery", "lifting my mother out of bed", "nothing happened, it just started", "long flight"), "inr": ("ice", "lying flat", "Biofreeze", "walking", "nothing helps", "hot shower", "Aleve"), "inw": ("getting up from a low chair", "standing at the stove", "looking up", "the first steps each day", "coughing", "long drives", "overhead work"),
}  # fmt: skip

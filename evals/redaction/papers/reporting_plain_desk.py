"""Notes used only for the reported figure: what is asked, told and listed at an ordinary desk."""

from __future__ import annotations

from evals.redaction.papers.reporting_plain_mail import POOLS as MAIL
from evals.redaction.wording import in_every_wording

_PAPERS: tuple[str, ...] = (
    # intake: a form filled in, a history typed on a tablet, a screening by telephone
    """<<{Patient Intake Questionnaire}
Name: [NAME:full]     Date: [DATE:date1]     DOB: [DATE:dob]
1. What brings you to physical therapy? {~plain}
2. When did it start? [DATE:date2]     How? {~onset}
3. Have you had surgery for this? yes, {~op}, by Dr. [PROVIDER:provider_last] at [FACILITY:hospital]
4. Rate your pain: now {~pain}, worst {~pain}
5. What makes it worse? {~worse}, {~worse}     Better? {~better}
6. Have you had PT, chiropractic or injections? {~hadpt}, at [FACILITY:facility2]
7. Check all that apply: (x) {~pmh}   (x) {~pmh}   ( ) {~pmh}   ( ) {~pmh}
8. Medications: {~med}, {~med}, {~med}     Allergies: {~all}
9. Occupation: {~job}     Employer: [EMPLOYER:employer]
10. Who lives with you? my husband [RELATIVE:relative_first] and our two kids
11. What would you like to be able to do? {~aim}
In case of emergency call: [RELATIVE:kin_full]     Phone: [PHONE:phone2]
Signature: [NAME:full]||Online intake submitted [DATE:sent1] from [IP:ip]
Patient: [NAME:first] [NAME:last]     Goes by: [NAME:called]     Born: [DATE:dob]     Mobile: [PHONE:phone]     Email: [EMAIL:email]
Address: [ADDRESS:street], [CITY:city], [-:state] [ZIP:zip]
Tell us about your problem:
"{~plain}. It happened on [DATE:spoken2] at work ([EMPLOYER:employer]). I saw Dr. [PROVIDER:provider_full] and she sent me to you. {~hadpt} a few years back with a guy named [OTHER:other_first] in [CITY:city2]. I take {~med} and {~med}. I have {~pmh}."
Goals: "{~aim}"
Fallen in the past year? once     Pregnant? no     Pacemaker? no
Insurance: {~payer}, [MEMBER_ID:member]
Questions for us: "{~ask}?"||{Phone screening before first visit}     taken by [PROVIDER:tech_first], [DATE:date1]
Caller: [RELATIVE:kin_full], mother of [NAME:first] [NAME:last], [DATE:dob], goes to [SCHOOL:school]
Problem: {~dxw}, {~onset} on [DATE:date2]. Seen by Dr. [PROVIDER:provider_full], {~img}.
PMH: {~pmh}. Meds: {~med}. Allergies: {~all}. Previous PT: {~hadpt}.
Insurance {~payer} through dad's job, [RELATIVE:relative_full] ([EMPLOYER:employer]), ID [MEMBER_ID:member], his DOB [DATE:holder_born]
Call back [PHONE:phone]. Prefers after 3:30. Eval booked [DATE:date3] with [PROVIDER:therapist_full]. Asked: {~ask}?>>
""",
    # telephone: a pad of messages, a log, a voicemail written down
    """<<{Phone Message}     For: [PROVIDER:therapist_first]     Date: [DATE:date1]     Time: 10:15 AM     Taken by: [PROVIDER:tech_first]
Caller: [NAME:full]     Phone: [PHONE:phone]
(x) Please call     ( ) Returned your call     ( ) Will call again
Message: {~ask}? She is {~sore} since her visit on [-:weekday]. Also {~cxl} so she needs to move her [DATE:short2] appointment. Husband [RELATIVE:relative_first] can take a message too.
Reply: told her to {~better} and {~tip}. Moved to [DATE:short3]. [PROVIDER:therapist_first]||{Call log}  [DATE:date1]
8:05  [NAME:first] [NAME:last] cx today, {~cxl}, r/s [DATE:short2] w/ [PROVIDER:colleague_first]. [PHONE:phone]
8:20  [OTHER:other_full] new pt, {~dxw}, {~payer}, ref Dr. [PROVIDER:provider_last], cb [PHONE:phone2]
9:10  [OTHER:clerk_first] from [FACILITY:facility2], they need {~asked}, fax [PHONE:pfax]
10:45  [OTHER:officer_full], {~carr}, claim [ACCOUNT:claim], pt [NAME:last], wants {~asked} by [DATE:short3]
11:30  Mrs. [OTHER:other2_last] asks {~ask}, tell [PROVIDER:therapist_first]
1:15  [NAME:first]'s wife [RELATIVE:relative_first], he is {~sore}, going to see Dr. [PROVIDER:provider_last] on [DATE:short4]
2:00  pharmacy, wrong number||Voicemail from [PHONE:phone], [DATE:sent1] 5:52 PM
Hi, this is [NAME:first] [NAME:last]. I'm a patient of [PROVIDER:therapist_first]'s. I have an appointment [DATE:spoken2] at nine and I won't be able to make it because {~cxl}. I wanted to see if there is anything later in the week. Also I saw Dr. [PROVIDER:provider_last] yesterday and he {~mdsay}. My date of birth is [DATE:dob]. You can reach me at [PHONE:phone] or my daughter [RELATIVE:kin_first] at [PHONE:phone2]. Oh, and my insurance changed to {~payer}, I'll bring the card. Thanks, bye.>>
""",
    # Slack: a channel of the desk, a thread on a case, a direct message
    """<<#frontdesk
[PROVIDER:tech_first]  7:58 AM
Morning everyone. [NAME:first] [NAME:last] is here at 8 and her auth ran out [DATE:short1]
[PROVIDER:colleague_first]  8:00 AM
I sent the request to {~payer} on [DATE:short2], still pending. Ref [ACCOUNT:request]
[PROVIDER:therapist_first]  8:01 AM
She's {~age}, {~op}, I don't want her to miss. {~rom} last visit
[PROVIDER:tech_first]  8:03 AM
They want {~asked}. Dr. [PROVIDER:provider_last]'s office said they'd fax it
[PROVIDER:colleague_first]  8:22 AM
Just talked to [OTHER:officer_first] at {~payer}, {approved} {~units} through [DATE:short3] :tada:
[PROVIDER:tech_first]  8:23 AM
:pray: I'll let [NAME:first] know||#auths  thread
[PROVIDER:tech_full]  [DATE:date1] at 1:12 PM
[NAME:last_first] / {~payer} / [MEMBER_ID:member] - {denied}, says {~deny}
  [PROVIDER:therapist_full]  1:20 PM
  Seriously? {~om} to {~om} and {~rom}. When can I do the peer to peer
  [PROVIDER:tech_full]  1:24 PM
  Call [PHONE:phone3], case [ACCOUNT:request], before [DATE:short2]. Reviewer is Dr. [OTHER:officer_last]
  [PROVIDER:therapist_full]  3:47 PM
  Done, she gave us {~units}. Nice lady. Need to send {~asked}
  [PROVIDER:tech_full]  3:48 PM
  Great, I'll call [NAME:first] at [PHONE:phone] and put him back on for [-:weekday]||DM with [PROVIDER:colleague_full]
[PROVIDER:therapist_first]: hey can you cover my 2:30 [DATE:short1]? I have to pick up my son
[PROVIDER:colleague_first]: who is it
[PROVIDER:therapist_first]: [NAME:first] [NAME:last], {~dxw}, {~visit}. {~prec}
[PROVIDER:colleague_first]: oh the guy that works at [EMPLOYER:employer]?
[PROVIDER:therapist_first]: no that's [OTHER:other_full]. [NAME:first] is {~age}, wife is [RELATIVE:relative_first]
[PROVIDER:therapist_first]: do {~ex}, {~ex} and {~man}, {~modal} after. He gets {~sore} if you push him
[PROVIDER:colleague_first]: got it. does he need a progress note for Dr. [PROVIDER:provider_last]
[PROVIDER:therapist_first]: yes by [DATE:short2], his {~om} is in the chart. ask [PROVIDER:tech_first] about the copay. thx!!>>
""",
    # e-mail: from a patient, from an office, among staff
    """<<From: [NAME:first] [NAME:last] <[EMAIL:email]>
To: Front Desk
Sent: [DATE:sent1] 8:14 PM
Subject: Appointment question

Hello,

I have an appointment with [PROVIDER:therapist_first] on [DATE:spoken1] but {~cxl}. Could I come on [DATE:spoken2] instead? Mornings are best since I work at [EMPLOYER:employer] in the afternoon.

I also wanted to ask, {~ask}? I have been {~sore} since Sunday. I am still doing the {~ex} and {~ex}.

My new insurance is {~payer}, ID [MEMBER_ID:member]. My husband [RELATIVE:relative_full] is the subscriber. Our new address is [ADDRESS:street], [CITY:city], [-:state] [ZIP:zip].

Thank you,
[NAME:first]
[PHONE:phone]||From: [OTHER:clerk_full] <[EMAIL:other_email]>
To: [PROVIDER:tech_full]
Date: [DATE:sent1]
Subject: RE: referral for [NAME:last]

Hi [PROVIDER:tech_first],

Attached is the updated order for [NAME:first] [NAME:last] ([DATE:dob]). Dr. [PROVIDER:provider_full] changed the diagnosis to {~dx} and wants {~freq}. {~order}, please. She had {~op} on [DATE:date1] at [FACILITY:hospital]. Her next visit with us is [DATE:date2].

Could you send us {~asked}? Our fax is [PHONE:pfax].

Thanks,
[OTHER:clerk_first]
[FACILITY:facility2]
[ADDRESS:street2], [CITY:city2]
[PHONE:phone_ext]||From: [PROVIDER:therapist_full]
To: [PROVIDER:colleague_full]; [PROVIDER:tech_full]
Subject: patients while I'm away [DATE:stay]

Hi both, notes on my caseload for next week:
* [NAME:first] [NAME:last] - {~dxw}, {~visit}, {~freq}. {~rom}. {~next}. Needs recert sent to Dr. [PROVIDER:provider_last] by [DATE:short3]
* [OTHER:other_full] - {~op} on [DATE:short4], {~prec}. {~ex}, {~man}
* [OTHER:other2_first] [OTHER:other2_last] - {~dxw}, ready for discharge, {~dcplan}
* Mr. [OTHER:kin2_last] - {~payer}, auth ends [DATE:short5], ask for {~units}
If [NAME:first] says {~sore}, back off on {~ex} and call his daughter [RELATIVE:kin_first] at [PHONE:phone2]. I'm reachable on my cell, [PHONE:phone3].
[PROVIDER:therapist_first]>>
""",
    # lists: a day's schedule, a cancellation list, an export of patients in capitals
    """<<[FACILITY:facility]     {Schedule for} [-:weekday], [DATE:date1]
Provider: [PROVIDER:therapist_full], PT
8:00 AM     [NAME:last_first]          {~appt}     {~payer}     {~visit}     [PHONE:phone]
9:00 AM     [OTHER:other_last], [OTHER:other_first]          {~appt}     {~payer}     {~visit}     [PHONE:phone2]
9:45 AM     [OTHER:other2_last], [OTHER:other2_first]          {~appt}     {~carr} WC     {~visit}     [PHONE:phone3]
10:30 AM     (open)
11:15 AM     [OTHER:clerk_last], [OTHER:clerk_first]          {~appt}     {~payer}     {~visit}     {~cxl}, r/s [DATE:short2]
Provider: [PROVIDER:colleague_full], PTA
8:00 AM     [OTHER:kin_last], [OTHER:kin_first]          {~appt}     {~payer}     {~visit}     {~dxw}
9:00 AM     [OTHER:officer_last], [OTHER:officer_first]          {~appt}     {~payer}     {~visit}     DOB [DATE:holder_born]||{Cancellation / waiting list}  week of [DATE:date1]
[NAME:first] [NAME:last]  [PHONE:phone]  {~dxw}, any time with [PROVIDER:therapist_first]
[OTHER:other_full]  [PHONE:phone2]  eval, {~payer}, Dr. [PROVIDER:provider_last] ref, mornings only
[OTHER:other2_full]  {~dxw}, called [DATE:short1], lm
[OTHER:kin2_first] [OTHER:kin2_last]  s/p {~op}, must be seen by [DATE:short2]
[OTHER:clerk_full]  prefers [PROVIDER:colleague_first], lives in [CITY:city], needs ride
No shows: [OTHER:officer_full] [DATE:short3], {~cxl}. [NAME:last] [DATE:short4], charge waived per [PROVIDER:tech_first]||{PATIENT LIST}     [FACILITY:FACILITY]     RUN DATE [DATE:DATE1]     USER [PROVIDER:TECH_LAST]
NAME     DOB     PHONE     PAYER     DX     LAST VISIT     AUTH
[NAME:LAST_FIRST_CAPS]     [DATE:DOB]     [PHONE:PHONE]     {~PAYER}     {~DX}     [DATE:DATE2]     [ACCOUNT:REQUEST]
[OTHER:OTHER_FULL]     [DATE:HOLDER_BORN]     [PHONE:PHONE2]     {~PAYER}     {~DX}     [DATE:DATE3]     [ACCOUNT:REQUEST2]
[OTHER:OTHER2_FULL]     -     [PHONE:PHONE3]     {~PAYER}     {~DX}     [DATE:DATE4]     NONE
[OTHER:CLERK_FULL]     -     -     {~CARR}     {~DX}     [DATE:DATE5]     [ACCOUNT:CLAIM]>>
""",
    # claims: notes on an account, remarks on a rejected claim in capitals, a statement's letter
    """<<{Account Notes}     Acct [ACCOUNT:account]     [NAME:last_first]     {~payer}     [MEMBER_ID:member]
[DATE:date1]  Claim for DOS [DATE:short1] {denied}, {~carc}. [PROVIDER:tech_first]
[DATE:date2]  Called {~payer}, spoke w/ [OTHER:officer_first], ref # [ACCOUNT:call_no]. Says {~claimsay}. Claim # [ACCOUNT:icn]
[DATE:date3]  Resubmitted {~svc} with {~fix}
[DATE:date4]  Paid, check [ACCOUNT:check]. Patient balance billed to [RELATIVE:relative_full], [ADDRESS:street], [CITY:city] [ZIP:zip]
[DATE:date5]  Pt called, upset about {~billq}. Explained {~benefit}. Payment plan set up. [PROVIDER:tech_full]||{CLAIM REJECTION}     [DATE:DATE1]     {~PAYER}     BATCH [ACCOUNT:CHECK]
PATIENT [NAME:FULL]     [DATE:DOB]     ID [MEMBER_ID:MEMBER]     CLAIM [ACCOUNT:ICN]
DOS [DATE:DATE2]     {~SVC}, {~SVC}     {DX} {~DX}     RENDERING [PROVIDER:THERAPIST_FULL]     NPI [NPI:NPI]
{REASON} {~CARC}
SPOKE WITH [OTHER:OFFICER_FIRST] [DATE:DATE3], REF [ACCOUNT:CALL_NO], {~CLAIMSAY}
CORRECT AND RESEND, {~FIX}. REFERRING DR [PROVIDER:PROVIDER_FULL]. SECONDARY {~SUPP} [MEMBER_ID:MEMBER2]||[FACILITY:facility]
[ADDRESS:box]
[CITY:city2], [-:state] [ZIP:zip2]

[DATE:sent1]

[NAME:full]
[ADDRESS:street]
[CITY:city], [-:state] [ZIP:zip4]

Account: [ACCOUNT:account]

Dear [NAME:first],

Your insurance, {~payer}, has processed your visits of [DATE:date1] and [DATE:date2] with [PROVIDER:therapist_full] for {~svc}. They told us that {~claimsay}. Your share is {$120.00}, because of {~benefit}.

Please pay by [DATE:date3] at [URL:url] or call [PROVIDER:tech_first] at [PHONE:pphone]. If [RELATIVE:relative_first] has other coverage, please send us the card.

Billing Department>>
""",
    # benefits: a sheet of verification, notes of a call, a clearinghouse's answer in capitals
    """<<{Insurance Verification Form}
Patient: [NAME:full]     DOB: [DATE:dob]     Date verified: [DATE:date1]     By: [PROVIDER:tech_full]
Insurance: {~payer}     ID #: [MEMBER_ID:member]     Group #: [GROUP:group]     Phone: [PHONE:phone3]
Subscriber: [RELATIVE:relative_full]     DOB: [DATE:holder_born]     Employer: [EMPLOYER:employer]
Effective date: [DATE:date2]     {In network}: yes     {Plan year}: calendar
{Deductible}: {$1,500}     {Met}: {$640.12}     {Copay}: {$40}     {Coinsurance}: {20%}     {Out of pocket max}: {$6,000}
{PT benefit}: {~benefit}     {Authorization}: {~authreq}
Rep: [OTHER:officer_full]     Reference #: [ACCOUNT:call_no]
Referring: Dr. [PROVIDER:provider_full]     Dx: {~dx}     Eval: [DATE:date3] with [PROVIDER:therapist_last]||[NAME:first] [NAME:last] - bene check [DATE:short1]
{~payer}, spoke to [OTHER:officer_first], ref [ACCOUNT:call_no]. active since [DATE:date2]. {~benefit}. {~authreq}. {$30} copay.
pt is on her husband's plan, [RELATIVE:relative_full] dob [DATE:holder_born], id [MEMBER_ID:member], grp [GROUP:group] ([EMPLOYER:employer])
2ndary: {~supp}, id [MEMBER_ID:member2]
called pt [PHONE:phone] [DATE:short2], told her {~benefit}, she is ok. will bring script from Dr. [PROVIDER:provider_last] for {~dxw}
- [PROVIDER:tech_first]||{ELIGIBILITY RESPONSE}     [DATE:DATE1]
SUBSCRIBER [NAME:LAST_FIRST_CAPS]     ID [MEMBER_ID:MEMBER]     DOB [DATE:DOB]     GENDER F
[ADDRESS:STREET], [CITY:CITY], [-:STATE] [ZIP:ZIP]
PAYER {~PAYER}     GROUP [GROUP:GROUP]     EFFECTIVE [DATE:DATE2]
{ACTIVE COVERAGE}     {PHYSICAL THERAPY}     {~BENEFIT}     {~AUTHREQ}
PCP [PROVIDER:PROVIDER_FULL]     PHONE [PHONE:PPHONE]     TRACE [ACCOUNT:ICN]
REQUESTED BY [PROVIDER:TECH_FIRST] FOR [PROVIDER:THERAPIST_FULL]>>
""",
    # workers' compensation: a status to the adjuster, an adjuster's letter, a nurse's e-mail
    """<<{Workers' Compensation Progress Report}     Date: [DATE:date1]
Patient: [NAME:full]     DOB: [DATE:dob]     SSN: [SSN:ssn]
Employer: [EMPLOYER:employer]     Date of injury: [DATE:date2]     Claim #: [ACCOUNT:claim]
Carrier: {~carr}     Adjuster: [OTHER:officer_full]     Phone: [PHONE:phone_ext]     Fax: [PHONE:pfax]
Treating physician: [PROVIDER:provider_full], MD
{Diagnosis}: {~dx}     {Visits to date}: {~att}
{Progress}: {~rom}; {~mmt}; {~om}. {~assess}.
{Work status}: {~work}; {~work}
{Job demands}: {~demand}. Supervisor [OTHER:other_full] confirmed by phone.
{Recommendation}: {~freq}; {~iv}; {~iv}
[PROVIDER:therapist_full], PT     [FACILITY:facility]||{~carr}
[ADDRESS:box], [CITY:city2], [-:state] [ZIP:zip2]
[DATE:sent1]
[FACILITY:facility]
Fax: [PHONE:pfax]
RE: Injured Worker: [NAME:full]     Claim Number: [ACCOUNT:claim]     Date of Loss: [DATE:date1]     Employer: [EMPLOYER:employer]
Dear Provider:
We have received your request for {~units} for the above injured worker. We will {authorize} {~units} for the {~dxw} only, through [DATE:date2]. {~pmh} is not accepted on this claim. Please send {~asked} before requesting more. Bills should include the claim number and be sent to the address above.
Sincerely,
[OTHER:officer_full], Claims Representative
[PHONE:phone3]     [EMAIL:other_email]
cc: [OTHER:other_full], Human Resources||From: [OTHER:clerk_full], RN, nurse case manager
To: [PROVIDER:therapist_full]
Sent: [DATE:sent1] 11:06 AM
Subject: [NAME:last], claim [ACCOUNT:claim]

Hi [PROVIDER:therapist_first],
I'll be at the appointment of [NAME:first] [NAME:last] with Dr. [PROVIDER:provider_full] on [DATE:spoken2]. Could you get me {~asked} before then? The doctor is thinking of {~work}. [EMPLOYER:employer] (his boss is [OTHER:other_full]) can take him back if he can {~demand}. Badge [ACCOUNT:badge] if they ask you.
[OTHER:officer_first] at {~carr} {approved} {~units} last week. How is he doing with {~worse}? His wife [RELATIVE:relative_first] told me he is {~sore}.
Thanks! [OTHER:clerk_first], [PHONE:phone_ext]>>
""",
)
TEMPLATES = in_every_wording(_PAPERS)
POOLS: dict[str, tuple[str, ...]] = {
    **MAIL,
    "plain": ("my right shoulder hurts when I lift my arm", "my lower back hurts and goes down my leg", "my knee is stiff and swollen after surgery", "my neck is tight and I get headaches", "I keep losing my balance", "my heel hurts when I get up", "my hip aches when I walk", "I get dizzy when I roll over in bed"), "hadpt": ("PT for my back", "cortisone shot", "chiropractor, some help", "PT after knee surgery", "no previous therapy", "massage and acupuncture"), "ask": ("should I use ice or heat", "do I need to bring my MRI", "how long is each visit", "can I wear shorts", "do you take my insurance", "is it normal to be this sore", "how many visits will I need", "can I go back to the gym", "what is my copay"), "sore": ("very sore in the low back", "having more pain at night", "swollen around the knee", "sore in the shoulder", "feeling dizzy again", "stiff and achy", "limping more"), "cxl": ("my child is sick", "the car broke down", "has a dentist appointment", "work called me in", "not feeling well", "going out of town", "no transportation", "has the flu", "a family emergency"),
    "appt": ("PT Eval", "Follow up 45", "Follow up 30", "Re-eval", "Discharge visit", "Post-op eval", "Vestibular eval", "Dry needling"), "carc": ("CO-50 medical necessity not met", "CO-197 authorization absent", "CO-16 missing information", "CO-97 included in another service", "CO-29 timely filing", "PR-1 deductible amount", "CO-22 other coverage primary", "missing GP modifier", "CO-119 maximum benefit for this period"), "claimsay": ("the authorization was not on file", "the claim is being reprocessed", "coordination of benefits is needed", "they need the therapy notes", "the member was not eligible on that date", "the deductible applies", "the claim was processed correctly", "the modifier was missing"), "fix": ("modifier GP", "modifier 59 on 97530", "KX modifier", "the authorization number", "the corrected diagnosis code", "the signed plan of care attached"), "billq": ("her copay", "the deductible", "a charge for a missed visit", "the balance", "being billed twice"), "benefit": ("30 PT visits per year", "20 visits per calendar year, PT and OT combined", "60 visits combined", "unlimited visits based on medical necessity", "the annual deductible", "20% after the deductible is met", "a $40 specialist copay"), "authreq": ("no authorization required", "authorization required after the evaluation", "auth required through eviCore", "prior auth needed after 12 visits", "referral from PCP required", "auth through Cohere", "no referral needed"),
    "work": ("light duty, no lifting over 20 pounds", "off work", "full duty without restrictions", "sedentary work only", "no overhead lifting with either arm", "limited to 4 hours per day", "no climbing ladders", "modified duty for two weeks"), "demand": ("lift 50 pounds from floor to waist", "stand for 8 hours", "climb ladders", "push a loaded cart", "carry 30 pounds", "reach overhead frequently"),
}  # fmt: skip

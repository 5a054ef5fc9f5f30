"""Notes used while tuning redaction: what is called in, typed across a desk and listed."""

from __future__ import annotations

from evals.redaction.papers.tuning_mailroom import POOLS as MAILROOM
from evals.redaction.wording import in_every_wording

_PAPERS: tuple[str, ...] = (
    # portal: a thread with answers, a long first message, a request with its routing
    """<<{Patient Portal - Secure Messages}          user: [NAME:lower]          last login from [IP:ip]
[DATE:date1] 9:41 PM   From: [NAME:first] [NAME:last]
   Hi [PROVIDER:therapist_first], after [-:weekday]'s visit {~subj}. {~aql}? Also {~exc} so I might miss [DATE:short2].
[DATE:date3] 7:55 AM   From: [PROVIDER:therapist_full], PT
   Hi [NAME:first], that can happen with {~dxw}. Do {~te} {~sets} and skip the {~te} for now. If {~adv}, call Dr. [PROVIDER:provider_last]. I put you down with [PROVIDER:colleague_first] for [DATE:short4].
[DATE:date3] 12:10 PM   From: [NAME:first] [NAME:last]
   ok thx! my husband [RELATIVE:relative_first] will bring me. pls update my cell to [PHONE:phone] and email [EMAIL:email], the old job ([EMPLOYER:employer]) one is dead
[DATE:date4] 8:02 AM   From: [PROVIDER:tech_full], Front Desk
   Done! Your new card shows {~payer} [MEMBER_ID:member], correct?||Subject: before my first visit
From: [NAME:first] [NAME:last] ([NAME:called])   DOB: [DATE:dob]   To: New Patients   [DATE:sent1]

Hello, I was told by Dr. [PROVIDER:provider_full] to find a PT for {~dxw}. My story: I am {~age}. In [DATE:month_alone] [-:year] {~moi}. {~hx}. I went to [FACILITY:hospital], they said {~img}. I have {~pmh} and take {~rx}. In [DATE:month] I had six visits at [FACILITY:facility2] with a [OTHER:other_first] who was very nice, but we moved from [CITY:city2] to [CITY:city] ([ADDRESS:street], zip [ZIP:zip]).

I teach at [SCHOOL:school] so I can only come after 3:30. My sister [RELATIVE:kin_full] sees [PROVIDER:therapist_first] and swears by her. Things I want to ask:
- {~aql}?
- do you do {~iv}?
- is {~payer} in network? number on card is [MEMBER_ID:member]

My goal is to {~aim}. Text is best, [PHONE:phone].
Thank you so much, [NAME:initials]||{Message routing}   ticket [ACCOUNT:ticket]   pool: PT front desk   status: closed
Patient [NAME:last_first]   MRN [MRN:mrn]   proxy sender: [RELATIVE:kin_full] (mother)   [DATE:date1] 6:20 AM
Body: "Good morning, [NAME:first] {~subk} and won't be at school or therapy today. Can we move to [DATE:spoken2]? The coach at [SCHOOL:school], [OTHER:other_full], wants a note that {~wrs2}. Her dad [RELATIVE:kin2_first] will pick it up, he drives the blue Subaru [VEHICLE:plate] if you need to bring it out."
[DATE:date1] 8:31 routed to [PROVIDER:tech_first], 8:40 routed to [PROVIDER:therapist_full]
[DATE:date1] 12:05 reply: "No problem. Note says {~spo2}; {~spo2}. {~pl}."
[DATE:date2] 7:15 closed by [PROVIDER:tech_full], link [URL:url]>>
""",
    # voicemail: three transcripts by machine
    """<<{Voicemail} (1:12) from [PHONE:phone] on [DATE:sent1] at 7:48 AM
Transcript: hi good morning this is [NAME:first] [NAME:last] um my birthday is [DATE:spoken2] [-:yyyy] and I had an appointment with [PROVIDER:therapist_first] on [-:weekday] the [DATE:day] at two and uh I'm not going to make it {~exc} so I was wondering if she has anything on [DATE:spoken3] also I saw doctor [PROVIDER:provider_last] yesterday and he said {~opn} so I guess she needs to know that um my pain's about a {~vas} and {~subj} okay my number is [PHONE:phone] or you can call my wife [RELATIVE:relative_first] at [PHONE:phone2] thank you bye bye||{VM} 0:38, caller ID [PHONE:phone3], [DATE:sent2]
"Yes hello, [OTHER:officer_full] calling from {~carr}, I'm the adjuster on [NAME:first] [NAME:last], claim number [ACCOUNT:claim], date of injury [DATE:spoken1]. I got your request for {~qty} and I can approve {~qty} for the {~dxw}, not for {~pmh}. I need {~ndd} from [PROVIDER:therapist_full] by [DATE:spoken4]. The insured is [EMPLOYER:employer], ask for [OTHER:other_full] if you need a job description. You can reach me at [PHONE:phone_ext] or fax to [PHONE:pfax]. Thanks."
Saved by [PROVIDER:tech_first]||{Transcription (confidence 82%)}
Mailbox 2, [DATE:date1] 12:31
Hey it's [OTHER:clerk_first] over at Dr. [PROVIDER:provider_full]'s office, calling about a mutual patient, last name [NAME:last], first name [NAME:first], date of birth [DATE:dob]. So the doctor looked at the plan of care and he's fine with {~freq} but he wants {~prec} and no {~te} until the scan on [DATE:spoken3] at [FACILITY:imaging]. Also her mom, [RELATIVE:kin_first], I think that's her mom, called us saying {~subj} and that [PROVIDER:colleague_first] told her {~dcp}. So could somebody call me back, [PHONE:pphone], I'm here till four thirty, or [OTHER:other2_first] after that. Our new fax is [PHONE:pfax]. Alright, bye.>>
""",
    # chat of a clinic: a channel, a direct message, a thread under an alert
    """<<#front-desk
[PROVIDER:tech_first]  8:02 AM
morning! [NAME:first] [NAME:last] is here for 8, no auth on file?? {~payer}
[PROVIDER:colleague_first]  8:03 AM
:eyes: submitted [DATE:short1], ref [ACCOUNT:request]. pended for {~ndd}
[PROVIDER:tech_first]  8:03 AM
she says dr [PROVIDER:provider_last] faxed it to [PHONE:pfax]. has her mom w her ([RELATIVE:kin_first]) and is upset
[PROVIDER:therapist_first]  8:06 AM
I'll see her, {~dxw} 2 wks out from {~op}, can't skip. {~rom} last time
[PROVIDER:colleague_first]  8:15 AM
called, got [OTHER:officer_first]. approved {~qty} eff [DATE:short2] thru [DATE:short3], new # [ACCOUNT:request2] :tada:
[PROVIDER:therapist_first]  8:41 AM
ty!! @[PROVIDER:tech_first] pls tell [NAME:last], and book [DATE:short4] + [DATE:short5]||DM [PROVIDER:therapist_full] / [PROVIDER:colleague_full]
[PROVIDER:therapist_first]: can you take my 3:15 on [-:weekday] the [DATE:day]? [NAME:first_initial], {~age}, {~dxw}, {~prec}
[PROVIDER:colleague_first]: sure. anything weird
[PROVIDER:therapist_first]: {~st}, {~neu}. if {~adv} stop and page [PROVIDER:provider_last]. hx of {~pmh}. wife [RELATIVE:relative_first] talks a lot lol
[PROVIDER:colleague_first]: is that the [NAME:last] who owns [EMPLOYER:employer]?
[PROVIDER:therapist_first]: his brother [RELATIVE:kin_full] does. this is [NAME:first], the one from [CITY:city]. doing {~te} {~sets}, {~nr}, {~mt}
[PROVIDER:colleague_first]: k. {~om} due?
[PROVIDER:therapist_first]: yes plus progress note by [DATE:short3], {~payer} wants {~ndd}||{Denial alert} bot  [DATE:date1] 2:00 PM
Case [ACCOUNT:request] | [NAME:last_first] | DOB [DATE:dob] | {~payer} | {~svc} | {denied}: {~dny}
   3 replies
   [PROVIDER:tech_first]  2:04 PM  p2p line is [PHONE:phone3], deadline [DATE:date2], reviewer Dr. [OTHER:officer_last]
   [PROVIDER:therapist_first]  2:30 PM  ugh. {~om} from {~om} and they say that? {~crit} literally supports it. I'll call between [NAME:first] and my 4 pm
   [PROVIDER:therapist_first]  4:52 PM  talked to [OTHER:officer_first] [OTHER:officer_last]: {~ddp}. ref [ACCOUNT:call_no]. someone text [NAME:first] at [PHONE:phone] and tell Dr. [PROVIDER:provider_last] ([FACILITY:facility2])>>
""",
    # lists for a day: a schedule, a recall list in capitals, a waiting list by hand
    """<<{Daily Schedule}     [-:weekday] [DATE:date1]     [FACILITY:facility]     printed by [PROVIDER:tech_full]
Time     Patient                    Type     DOB          Payer          Auth/visit          Notes
[PROVIDER:therapist_full], PT
07:00    [NAME:last_first]          {~apt}     [DATE:dob]     {~payer}     {~vn}     {~anote}
07:45    [OTHER:other_full]         {~apt}     [DATE:holder_born]     {~payer}     {~vn}     {~anote}
08:30    [OTHER:other2_last], [OTHER:other2_first]     {~apt}     -     {~carr}     {~vn}     cl# [ACCOUNT:claim]
[PROVIDER:colleague_full], PTA
07:00    [OTHER:kin_full]           {~apt}     -     {~payer}     {~vn}     ph [PHONE:phone2]
07:45    OPEN (was [OTHER:kin2_last], {~exc})
08:30    [OTHER:clerk_first] [OTHER:clerk_last]     {~apt}     -     {~payer}     {~vn}     {~dxw}
Remarks: [NAME:first] brings interpreter ([OTHER:officer_full]); {~prec}. Dr. [PROVIDER:provider_last] observing 8-9||{RECALL / DROPPED OFF LIST}   [FACILITY:FACILITY]   RUN [DATE:DATE1]
[NAME:LAST_FIRST_CAPS]   [DATE:DOB]   [PHONE:PHONE]   LAST VISIT [DATE:DATE2]   {~DXW}   {~VN}   LM WITH SON [RELATIVE:KIN_FIRST]
[OTHER:OTHER_FULL]   [DATE:HOLDER_BORN]   [PHONE:PHONE2]   LAST VISIT [DATE:DATE3]   {~DXW}   {~VN}   {~EXC}
[OTHER:OTHER2_FULL]   [PHONE:PHONE3]   LAST VISIT [DATE:DATE4]   {~DXW}   {~VN}   MAIL RETURNED FROM [CITY:CITY2]
[OTHER:CLERK_FULL]   [EMAIL:OTHER_EMAIL]   LAST VISIT [DATE:DATE5]   {~DXW}   {~VN}   NOW AT [FACILITY:FACILITY2]
CALLER [PROVIDER:TECH_FIRST]. [NAME:LAST] TO RESUME [DATE:SHORT6] AFTER {~OP}, DR [PROVIDER:PROVIDER_LAST]||{waitlist} (vestibular + pelvic)
- [NAME:first] [NAME:last], [PHONE:phone], {~vcc}, ref [PROVIDER:provider_last] [DATE:short1], only tues/thurs, {~payer}
- [OTHER:other_first] ([OTHER:kin_first]'s friend from [SCHOOL:school]), {~dxw}, called [DATE:short2]
- [OTHER:other2_full] b. [DATE:holder_born], 6 wks postpartum, needs childcare, [CITY:city]
- [OTHER:clerk_first] at [EMPLOYER:employer] wants an ergo talk, [PHONE:phone2]
- Mrs [OTHER:kin2_last] - {~dxw}, will take any cx w/ [PROVIDER:therapist_first], NOT [PROVIDER:colleague_first]
done: [OTHER:officer_full] booked [DATE:short4], {~apt}
[DATE:short3] texted [NAME:first], wants eve. her sitter is her aunt [RELATIVE:relative_full]>>
""",
    # benefits: a sheet, capitals, a portal's answer pasted with remarks
    """<<{Benefit Verification Worksheet}          Verified by [PROVIDER:tech_full] on [DATE:date1] via phone
Patient: [NAME:full]     DOB: [DATE:dob]     SSN: [SSN:ssn]     Relationship to insured: child
Insured: [RELATIVE:relative_full]     Insured DOB: [DATE:holder_born]     Employer: [EMPLOYER:employer]
Plan: {~payer}     ID: [MEMBER_ID:member]     Grp: [GROUP:group]     Eff: [DATE:date2]     Term: none
INN deductible {$1,500} / met {$412.60}     OOP {$5,000}     Copay {$35}     Coins {20%}
{Visit limit}: {~lmt}; used {6}     {Auth}: {~aut}
{Exclusions}: {~exl}; {~exl}
Rep: [OTHER:officer_first] [OTHER:officer_last]     Ref #: [ACCOUNT:call_no]     Provider line: [PHONE:phone3]
Claims: [ADDRESS:box], [CITY:city2], [-:state] [ZIP:zip2]
Eval scheduled [DATE:date3] with [PROVIDER:therapist_full] for {~dxw}. Mom ([RELATIVE:kin_first], [PHONE:phone]) told of {~lmt}.||{BENEFITS}   [NAME:FULL]   [DATE:DOB]   {~PAYER}   [MEMBER_ID:MEMBER]   CHECKED [DATE:DATE1] BY [PROVIDER:TECH_FIRST]
{ACTIVE}. EFF [DATE:DATE2]. SUBSCRIBER [RELATIVE:RELATIVE_FULL] [DATE:HOLDER_BORN].
{PT/OT} {~LMT}. {~AUT}. {~EXL}.
SECONDARY {~SUPP} [MEMBER_ID:MEMBER2]
REP [OTHER:OFFICER_FIRST] REF [ACCOUNT:CALL_NO] 1014 EST
PATIENT CALLED AT [PHONE:PHONE], KNOWS {~LMT}. ADDRESS NOW [ADDRESS:STREET] [CITY:CITY] [ZIP:ZIP]
DR [PROVIDER:PROVIDER_FULL] REFERRAL [ACCOUNT:REQUEST] THRU [DATE:DATE3], {~DXW}||271 response pasted [DATE:sent1]
NM1*IL*1*[NAME:LAST]*[NAME:FIRST]****MI*[MEMBER_ID:MEMBER]~
N3*[ADDRESS:STREET]~ N4*[CITY:CITY]*[-:state]*[ZIP:zip]~
DMG*D8*[DATE:dob8]*F~
in words: {~payer}, {active}, {~lmt}, {~aut}
remarks: name on the card is [NAME:first] [NAME:last], script from [PROVIDER:provider_full] says [NAME:called] - same person, asked husband [RELATIVE:relative_first]. group [GROUP:group] ([EMPLOYER:employer]). {~exl}. pcp [PROVIDER:colleague_last]
[PROVIDER:tech_first] [DATE:short2]: estimate e-mailed to [EMAIL:email], pt asked {~aql}>>
""",
    # money: a statement, a remittance in capitals, a biller's queries
    """<<[FACILITY:facility]                    {STATEMENT}
Bill to: [RELATIVE:relative_full]                    Account: [ACCOUNT:account]
[ADDRESS:street]                    Statement date: [DATE:sent1]
[CITY:city], [-:state] [ZIP:zip4]                    Pay online: [URL:url]
Patient: [NAME:full]
[DATE:date1]   {~svc}   [PROVIDER:therapist_full]   {145.00}   {~payer} paid {81.20}   adj {28.80}   due {35.00}
[DATE:date2]   {~svc}   [PROVIDER:colleague_full]   {145.00}   {~payer} {denied}, {~rmk}   due {145.00}
[DATE:date3]   Payment, card on file, thank you   {-35.00}
{Amount due} {145.00} by [DATE:date4]
Questions about your bill: ask for [OTHER:clerk_full], [PHONE:phone_ext]. Questions about care ({~dxw}): [PHONE:pphone].
Checks: write [ACCOUNT:account] and the name [NAME:last] on it and mail to [ADDRESS:box], [CITY:city2]||{REMITTANCE ADVICE}   {~PAYER}   CHECK/EFT [ACCOUNT:CHECK]   [DATE:DATE1]
PAYEE [FACILITY:FACILITY]   NPI [NPI:NPI]
PATIENT [NAME:LAST_FIRST_CAPS]   HIC [MEMBER_ID:MEMBER]   ICN [ACCOUNT:ICN]   ACNT [ACCOUNT:ACCOUNT]
REND [PROVIDER:THERAPIST_FULL]   SERV [DATE:DATE2]   {~SVC}   {BILLED 96.00}   {ALLOWED 61.14}   {CO-45 34.86}
SERV [DATE:DATE3]   {~SVC}   {BILLED 96.00}   {ALLOWED 0.00}   {~RMK}
{DX} {~DX}   REF [PROVIDER:PROVIDER_FULL]
INSURED [RELATIVE:RELATIVE_FULL]   GROUP [GROUP:GROUP]   CONTACT [OTHER:OFFICER_FIRST] [PHONE:PHONE3]||{Billing queries} for [PROVIDER:therapist_full], from [PROVIDER:tech_full], [DATE:date1]
1) [NAME:last], [NAME:first] dos [DATE:short1]: {~svc} and {~svc} same day, need minutes. note says {~te}, {~mt}, 38 min total?
2) same pt dos [DATE:short2]: dx {~dx} but script of Dr. [PROVIDER:provider_last] says {~dx}. which?
3) [NAME:first]'s {~payer} termed [DATE:date2]; wife [RELATIVE:relative_full] has {~payer} thru [EMPLOYER:employer], id [MEMBER_ID:member]. rebill?
4) claim [ACCOUNT:claim] came back {~rmk}. [OTHER:officer_first] there said send {~ndd} to [ADDRESS:box], [CITY:city] [ZIP:zip]
5) cosign missing on [PROVIDER:colleague_first]'s notes [DATE:span]
answers: 1 {23 + 15}. 2 use the first, {~img}. 3 yes. [PROVIDER:therapist_first] [DATE:short3]>>
""",
)
TEMPLATES = in_every_wording(_PAPERS)
POOLS: dict[str, tuple[str, ...]] = {
    **MAILROOM,
    "subk": ("has a fever", "threw up twice", "has pink eye", "sprained the other ankle"), "wrs2": ("she can't run yet", "she can swim", "the brace stays on", "she may practice shooting only"), "spo2": ("no contact drills", "stationary bike is fine", "jog 10 min on flat ground", "no jumping until retest", "upper body lifting allowed"), "ddp": ("overturned, all visits", "upheld, told me to appeal", "partial, 6 of 12", "she wants one more note"),
    "apt": ("EVAL", "F/U 40", "F/U 60", "RE-EVAL", "AQUATIC", "VESTIB", "DC", "DRY NDL", "POST-OP 1"), "anote": ("auth expires soon", "collect $40", "needs PN", "FOTO", "HOLD heat", "script needed", "new insurance", "measure AROM"), "lmt": ("40 combined PT/OT/ST visits per year", "20 visits per condition", "unlimited, medical review after 25", "60 consecutive days per injury", "$2,410 KX threshold for PT and SLP", "hard max of 30 PT visits"), "aut": ("auth required after eval, via Cohere Health", "no auth needed", "auth after 12 visits through Optum", "submit to eviCore", "NIA/Evolent portal", "Carelon, from first visit"), "exl": ("no dry needling", "massage excluded", "no telehealth PT", "aquatic not covered", "custom orthotics excluded", "maintenance care excluded"), "rmk": ("CO-97 bundled", "CO-119 limit reached", "PR-1 deductible", "CO-16 N56", "CO-197 no precertification", "OA-18 duplicate", "PR-204 not covered"),
}  # fmt: skip

"""Notes used while tuning redaction: the errands around a course of care."""

from __future__ import annotations

from evals.redaction.wording import in_every_wording

_PAPERS: tuple[str, ...] = (
    # print of a payer's portal
    """<<{~PAYER} {PROVIDER PORTAL}          {ELIGIBILITY & AUTHORIZATIONS}
PRINTED [DATE:SENT1] 09:12 BY USER [PROVIDER:TECH_FULL]          SESSION IP [IP:IP]||[URL:URL]          {MEMBER SEARCH RESULT}          [DATE:SENT1] 1:37 PM
ORGANIZATION: [FACILITY:FACILITY]          NPI [NPI:NPI]||{~PAYER}     {AUTHORIZATION STATUS DETAIL}     PAGE 1 OF 2     RUN [DATE:SENT1]>>

{MEMBER}
<<NAME              [NAME:LAST_FIRST]
MEMBER ID         [MEMBER_ID:MEMBER]
DATE OF BIRTH     [DATE:DOB]
RELATIONSHIP      SPOUSE OF [RELATIVE:RELATIVE_FULL], DOB [DATE:HOLDER_BORN]||[NAME:FULL]     DOB [DATE:DOB]     ID [MEMBER_ID:MEMBER]     GRP [GROUP:GROUP]
[ADDRESS:STREET], [CITY:CITY] [-:STATE] [ZIP:ZIP4]     PHONE ON FILE [PHONE:PHONE]||SUBSCRIBER  [NAME:FULL] (SELF)     SSN [SSN:SSN]     BIRTHDATE [DATE:DOB]
EMPLOYER GROUP  [EMPLOYER:EMPLOYER] #[GROUP:GROUP]     MEMBER NO.  [MEMBER_ID:MEMBER]>>
PLAN              {~PP_PL}          STATUS {ACTIVE}          EFF <<[DATE:DATE2]||[DATE:DATE2] TO {OPEN}||[DATE:SHORT2]>>
PCP               <<[PROVIDER:COLLEAGUE_FULL], MD, [FACILITY:FACILITY2]||DR. [PROVIDER:COLLEAGUE_LAST], TEL [PHONE:PHONE3]||{NOT REQUIRED}>>

{BENEFITS - PHYSICAL THERAPY}          {IN NETWORK}
DEDUCTIBLE {~PP_DE}     OUT OF POCKET {~PP_OO}     COPAY/COINS {~PP_CO}
VISIT LIMIT {~PP_VL}     PRECERT {~PP_PC}     {~PP_NO}

{AUTHORIZATIONS}
{REF NUMBER}        {SERVICE}                   {STATUS}          {DATES}                 {UNITS}
[ACCOUNT:REQUEST]     {~PP_SV}     {~PP_ST}     [DATE:SPAN]     {~PP_U}
<<[ACCOUNT:CALL_NO]     {~PP_SV}     {~PP_ST}     [DATE:DATE4]     {~PP_U}||[ACCOUNT:CALL_NO]     {~PP_SV}     {VOIDED}     [DATE:SHORT4]||REQUESTED [DATE:DATE3] BY [PROVIDER:THERAPIST_FULL], ORDERING [PROVIDER:PROVIDER_FULL]>>
DIAGNOSIS {~ICD}     {LAST NOTE FROM PLAN}: {~PP_LN}. {~PP_LN}.
<<REVIEWER [OTHER:OFFICER_FULL], RN     {FAX RECORDS} [PHONE:PFAX]||PEER TO PEER WITH [OTHER:OFFICER_FULL], DO UNTIL [DATE:DATE5]; CALL [PHONE:PHONE_EXT]||LETTER MAILED [DATE:DATE5] TO [NAME:FULL]>>

{CLAIMS, LAST 90 DAYS}
[DATE:SHORT1]   [ACCOUNT:ICN]   {~PP_CP}   {~PP_CL}
[DATE:SHORT3]   [ACCOUNT:CLAIM]   {~PP_CP}   {~PP_CL}
<<HANDWRITTEN: CALLED [OTHER:CLERK_FIRST], SAYS {~PP_SA}. [PROVIDER:TECH_FIRST] [DATE:SHORT5]||NOTE TO FILE: MS. [NAME:LAST] ALSO HAS {~PAYER} [MEMBER_ID:MEMBER2], {~PP_SA}||CHAT WITH [OTHER:CLERK_FULL] [DATE:SENT2]: {~PP_SA}>>
""",
    # letter after missed visits
    """<<[FACILITY:facility]
[ADDRESS:street2]
[CITY:city2], [-:state] [ZIP:zip2]
[PHONE:pphone]

[DATE:date1]||[DATE:date1]          account [ACCOUNT:account]||[FACILITY:facility]          {MISSED APPOINTMENT NOTICE}          mailed [DATE:sent1]>>

<<[NAME:full]
[ADDRESS:street]
[CITY:city], [-:state] [ZIP:zip]||Parent of [NAME:full]
[RELATIVE:kin_full]
[ADDRESS:box]
[CITY:city] [-:state] [ZIP:zip]||To: [NAME:first] [NAME:last]   ([EMAIL:email])>>

<<Dear Mr. [NAME:last]:||Dear [NAME:first],||Dear Ms. [NAME:last]:>>

<<We missed you on [DATE:date2] at 10:15 with [PROVIDER:therapist_full].||Our records show missed visits on [DATE:spoken2] and [DATE:spoken3], and a late cancel on [DATE:spoken4].||You have not been seen since [DATE:date2], and we could not reach you at [PHONE:phone] or [PHONE:phone2].>> {~mv_po}. <<You told [PROVIDER:tech_first] that {~mv_wy}, and we understand.||[RELATIVE:relative_first] let us know that {~mv_wy}.||If {~mv_wy}, please tell us.>> {~mv_why}. {~mv_why}.

<<Your plan of care for {~mv_dx} runs through [DATE:date5] and {~payer} has approved visits only until then (authorization [ACCOUNT:request]).||Dr. [PROVIDER:provider_full] ordered {~freq} for {~mv_dx}, and we must report attendance to {~payer}.||As this is a work injury (claim [ACCOUNT:claim], [EMPLOYER:employer]), your adjuster [OTHER:officer_full] will be told of missed visits.>> {~mv_co}.

<<Please call [PHONE:phone_ext] by [DATE:spoken6] and ask for [PROVIDER:tech_full].||Reply to [EMAIL:other_email] or choose a time at [URL:url] before [DATE:date6].||A spot is held for you on [DATE:date6] at 4:00 with [PROVIDER:colleague_full]. Text YES to [PHONE:phone3].>> {~mv_en}.

<<Sincerely,

[PROVIDER:therapist_full], PT, DPT
cc: [PROVIDER:provider_full], MD||[PROVIDER:tech_full]
{Patient Care Coordinator}||Your team at [FACILITY:facility]
cc chart [MRN:mrn], [OTHER:officer_full]>>
""",
    # reminders and replies by text
    """<<[PHONE:pphone] -> [PHONE:phone]     {Text history}     patient [NAME:full] #[MRN:mrn]||{SMS EXPORT}     run [DATE:sent1] [PROVIDER:tech_first]     acct [ACCOUNT:account]     [NAME:last_first] (dob [DATE:dob])||{Automated reminder log}     [FACILITY:facility]     [DATE:date1]>>

<<9:00  [NAME:full]  [PHONE:phone]  {~tx_tp}  [DATE:short2] 14:15  [PROVIDER:therapist_last]  {~tx_rs}||[DATE:short1] 9:00 AM  Hi [NAME:first], this is [FACILITY:facility]. Your PT visit is [DATE:spoken2] at 3:30 PM with [PROVIDER:therapist_first]. Reply C to confirm.||[DATE:short1] 0900 OUT: Reminder for [NAME:first]: {physical therapy}, [DATE:short2] 8:45a, [ADDRESS:street2], [CITY:city2]. Reply 1 to confirm, 2 to cancel.>>
<<[DATE:short1] 0931 IN: {~tx_rp}||9:00  [OTHER:other_full]  [PHONE:phone2]  {~tx_tp}  [DATE:short2] 15:00  [PROVIDER:colleague_last]  {~tx_rs}||[DATE:short1] 9:04 AM  {~tx_rp}>>
<<[DATE:short1] 9:12 AM  who is this? [NAME:first] is at [SCHOOL:school] til 3, im her mom [RELATIVE:kin_first]||[DATE:short1] 0934 IN: sorry wrong # this is [OTHER:other_first], [NAME:last] is my neighbor||9:01  [OTHER:other2_full]  [PHONE:phone3]  {~tx_tp}  [DATE:short2] 15:45  [PROVIDER:therapist_last]  {~tx_rs}>>
<<14:10  reply from [NAME:last]: "{~tx_rp}"   handled by [PROVIDER:tech_full]||[DATE:short2] 2:10 PM  {~tx_rp}. {~tx_as}?||[DATE:short2] 1410 IN: its [NAME:first] again {~tx_rp} {~tx_as}>>
<<[DATE:short2] 1425 OUT ([PROVIDER:tech_first]): no problem, how about [DATE:short3] at 1 w [PROVIDER:colleague_full]? {~tx_of}||14:30  moved to [DATE:date3] 10:30 [PROVIDER:colleague_full] per pt's wife [RELATIVE:relative_full]; {~tx_of}||[DATE:short2] 2:18 PM  Hi! We have [DATE:spoken3] 7:15 AM or [-:weekday] 5:00 PM with [PROVIDER:colleague_first]. {~tx_of}.>>
<<[DATE:short2] 2:40 PM  5 works. {~tx_sy}. also dr [PROVIDER:provider_last] said {~tx_dr}||[DATE:short2] 1431 IN: ok. {~tx_sy}. can my ride [RELATIVE:kin2_first] come back w me||15:05  reply from [OTHER:other_last]: "{~tx_rp}"   handled by [PROVIDER:tech_first]>>
<<15:20  [NAME:first] [NAME:last] texts new address [ADDRESS:street], [CITY:city], [ZIP:zip]; {~tx_nw}||[DATE:short4] 8:05 AM  {~tx_nw}. New card attached. ID is [MEMBER_ID:member], {~payer}, group [GROUP:group]||[DATE:short4] 0805 IN: {~tx_nw} my new email is [EMAIL:email] and we moved to [ADDRESS:street] in [CITY:city]>>
<<[DATE:short4] 0812 OUT: Got it. {~tx_cl}. Forms: [URL:url]||15:40  form link [URL:url] sent to [NAME:last], [DATE:dob]; {~tx_cl}||[DATE:short4] 8:30 AM  Thanks [NAME:called]! {~tx_cl}.>>
<<[DATE:short5] 6:58 AM  running behind, boss at [EMPLOYER:employer] kept me. {~tx_sy}||[DATE:short5] 0658 IN: {~tx_rp} - [NAME:called]||End of log. Failed numbers: [PHONE:phone2] ([OTHER:other2_first], landline)>>
""",
    # e-mail with home exercises
    """<<From: [PROVIDER:therapist_full], PT <[EMAIL:other_email]>
To: [NAME:full] <[EMAIL:email]>
Date: [DATE:sent1] 5:21 PM
Subject: {~he_sb}||[FACILITY:facility] via [URL:url]
[DATE:sent1]
Hello [NAME:first] [NAME:last], [PROVIDER:therapist_first] has sent you a program: {~he_sb}||to: [EMAIL:email]
from: [PROVIDER:tech_full], PTA
re: {~he_sb} ([NAME:last], visit of [DATE:short1])>>

<<Hi [NAME:first],||Good evening Mrs. [NAME:last],||[NAME:called],>>

<<It was good to see you and [RELATIVE:relative_first] on [DATE:spoken2].||Sorry this took until [-:weekday]. As promised on [DATE:short2], here is the list.||Nice work today! Dr. [PROVIDER:provider_last] will be pleased on [DATE:spoken3].>> {~he_in}. {~he_in}.

   1. {~he_ex}          {~he_ds}
   2. {~he_ex}          {~he_ds}          {~he_cu}
   3. {~he_ex}          {~he_ds}
   4. {~he_ex}          {~he_ds}          {~he_cu}

<<Use the {~he_eq}. {~he_ru}.||{~he_ru}. Your son [RELATIVE:kin_first] can count for you.||{~he_ru}. The {~he_eq} from [OTHER:other_full] at the brace shop (serial [DEVICE:device]) stays on for all but number 3.>> {~he_st}. {~he_st}.

<<The videos are at [URL:url], log in with your birthday, [DATE:dob].||You can do these on breaks at [EMPLOYER:employer], and at the pool of [SCHOOL:school] on weekends.||Please fill in the pain log from [DATE:short2] to [DATE:short5] and bring it in.>> {~he_wa}: <<call me at [PHONE:pphone], or after hours Dr. [PROVIDER:provider_full] at [PHONE:phone3].||stop and write back, or call [PHONE:phone_ext].||skip it until [DATE:spoken5].>>

<<See you [DATE:spoken5] at 11:30,
[PROVIDER:therapist_first]

[PROVIDER:therapist_full], PT, DPT
[FACILITY:facility]
[ADDRESS:street2], [CITY:city2]     [PHONE:pphone]||Best,
[PROVIDER:therapist_full]
lic. [LICENCE:licence]||Take care - [PROVIDER:tech_first]
(cc [PROVIDER:therapist_full], chart [MRN:mrn])>>
<<
On [DATE:sent4] [NAME:full] wrote:
> {~he_rq}. {~he_rq}. My cell is [PHONE:phone].||
> {~he_rq}? [NAME:first]||
P.S. {~he_ps}.>>
""",
    # booking of a ride
    """<<{~RD_BR}          {TRIP CONFIRMATION}          TRIP # [ACCOUNT:TRIP]
FAX TO [FACILITY:FACILITY] [PHONE:PFAX]          [DATE:SENT1]||{MEDICAL TRANSPORT REQUEST}          {STANDING ORDER}
REQUESTED BY [PROVIDER:TECH_FULL], [FACILITY:FACILITY]          DATE [DATE:SENT1]||{DRIVER MANIFEST}          [DATE:DATE1]          VEHICLE PLATE [VEHICLE:PLATE]          DRIVER [OTHER:OTHER_FULL]>>

<<RIDER: [NAME:FULL]          DOB: [DATE:DOB]          {MEDICAID} ID: [MEMBER_ID:MEMBER]
HOME: [ADDRESS:STREET], [CITY:CITY], [-:STATE] [ZIP:ZIP]          TEL: [PHONE:PHONE]||PASSENGER [NAME:LAST_FIRST] / [DATE:DOB] / {~PAYER} [MEMBER_ID:MEMBER] / [PHONE:PHONE]||NAME: [NAME:FULL]          AGE: [AGE:OLD_AGE]          CONTACT: [RELATIVE:RELATIVE_FULL] (WIFE) [PHONE:PHONE2]>>
MOBILITY: {~RD_MO}     WEIGHT: {~RD_WT}     OXYGEN: {~RD_OX}     ESCORT: <<{NONE}||[RELATIVE:KIN_FULL], DAUGHTER||YES, AIDE [OTHER:OTHER2_FULL] OF [FACILITY:AGENCY]>>
REASON: {~RD_RE}. DIAGNOSIS {~ICD}. {~RD_MN}.

{LEG A}   PICK UP <<[ADDRESS:STREET], [CITY:CITY]||[FACILITY:AGENCY], [ADDRESS:STREET], [CITY:CITY]||AT WORK, [EMPLOYER:EMPLOYER], SIDE DOOR>>   {~RD_TM}
          DROP OFF [FACILITY:FACILITY], [ADDRESS:STREET2], [CITY:CITY2]   APPT {~RD_TM}
{LEG B}   RETURN {WILL CALL} [PHONE:PPHONE]   <<TO HOME||TO SISTER [RELATIVE:KIN2_FULL], [ADDRESS:BOX] IS MAIL ONLY||TO HOME, RING [PHONE:PHONE3]>>
DATES: <<[DATE:SHORT1], [DATE:SHORT2], [DATE:SHORT3], [DATE:SHORT4]||EVERY MON AND THU FROM [DATE:DATE2] TO [DATE:DATE5]||[DATE:DATE2] AND [DATE:DATE3] ONLY>>
THERAPIST: [PROVIDER:THERAPIST_FULL]     ORDERED BY: <<DR. [PROVIDER:PROVIDER_FULL], NPI [NPI:NPI]||[PROVIDER:PROVIDER_FULL], NP, [FACILITY:FACILITY2]||[PROVIDER:PROVIDER_LAST]>>
INSTRUCTIONS: {~RD_IN}. {~RD_IN}. {~RD_IN}.

<<BOOKED WITH [OTHER:CLERK_FULL], REF [ACCOUNT:CALL_NO]||{CERTIFICATION}: I CERTIFY THAT MR. [NAME:LAST] {~RD_CE}. [PROVIDER:THERAPIST_FULL], PT, LIC [LICENCE:LICENCE], [DATE:SENT2]||VAN VIN [VEHICLE:VIN], LICENSE OF DRIVER [LICENCE:DL], ODOMETER CHECKED>>
LOG: <<[DATE:SHORT1] {~RD_LG}; [DATE:SHORT2] {~RD_LG}||[DATE:DATE4] [NAME:FIRST] CALLED, {~RD_LG}. [PROVIDER:TECH_FIRST]||COMPLAINT [DATE:SHORT3] FROM MS. [NAME:LAST]: {~RD_LG}. SUPERVISOR [OTHER:OFFICER_FULL] TOLD.>>
""",
    # question about a bill
    """<<From: [NAME:full] <[EMAIL:email]>
To: <[EMAIL:other_email]>
Sent: [DATE:sent1] 10:48 PM
Subject: {~bq_sb}, account [ACCOUNT:account]||[NAME:full]
[ADDRESS:street]
[CITY:city], [-:state] [ZIP:zip]

[DATE:date1]

[FACILITY:facility]
Attn: Billing
[ADDRESS:box], [CITY:city2], [-:state] [ZIP:zip2]||{Portal message to billing}     [DATE:sent1]     from [RELATIVE:relative_full] for [NAME:full] ([DATE:dob])
Topic: {~bq_sb}     Invoice [ACCOUNT:invoice]>>

<<Hi [PROVIDER:tech_first], it's [RELATIVE:relative_first] again.||Hello,||To whom it may concern:>>

<<I am writing about statement number [ACCOUNT:invoice] dated [DATE:date2], for {~bq_am}. {~bq_wy2}. The visits were on [DATE:date3] and [DATE:date4] for {~bq_dx}, ordered by Dr. [PROVIDER:provider_full].||We got another statement for {~bq_am}. My husband [NAME:first] saw [PROVIDER:therapist_first] on [DATE:short3] and [DATE:short4] only, not [DATE:short5]. {~bq_wy2}.||I got a bill dated [DATE:date2] for {~bq_am} and {~bq_wy}. I was there on [DATE:spoken3] and [DATE:spoken4] with [PROVIDER:therapist_full] and both times I paid {~bq_co} at the desk.>> {~bq_mo}.

<<My insurance is {~payer}, ID [MEMBER_ID:member], through my job at [EMPLOYER:employer]. I called them on [DATE:short5] and [OTHER:clerk_first] said {~bq_pl}, reference [ACCOUNT:call_no].||Enclosed is the {EOB} for claim [ACCOUNT:icn]. {~payer} states that {~bq_pl}. I spoke to [OTHER:clerk_full] there at [PHONE:phone_ext].||He has {~payer} [MEMBER_ID:member] first and {~payer} [MEMBER_ID:member2] second. {~payer} told us {~bq_pl}, the rep was [OTHER:clerk_full].>> {~bq_as}? <<It was really a car accident on [DATE:date6], claim [ACCOUNT:claim] with [OTHER:officer_full], plate of the other car [VEHICLE:plate].||I can pay {~bq_am} a month with the card ending [ACCOUNT:card4].||Please answer in writing. If this goes to collections my lawyer, [OTHER:officer_full], will be in touch.>>

<<Yours truly,

[NAME:full]
DOB [DATE:dob]     Phone [PHONE:phone]     last four of SSN [SSN:ssn4]||Call me at [PHONE:phone2] please, not him, he had {~bq_op} and is resting. Thx. [RELATIVE:relative_first] [NAME:last]||Thank you
[NAME:first] [NAME:last]
[PHONE:phone]>>

----- <<[DATE:sent5] [PROVIDER:tech_full], [FACILITY:facility] Billing:||{Office use}: rec'd [DATE:short5] [PROVIDER:tech_full]||Answer of [DATE:sent5]>> -----
<<Hi [RELATIVE:relative_first], ||Hi Ms. [NAME:last], ||Acct [ACCOUNT:account], [NAME:last_first]. >>{~bq_an}. {~bq_an}. <<Called pt [DATE:short6], spoke w/ [RELATIVE:kin_full] (on HIPAA list). Adj {~bq_am}.||I asked [PROVIDER:colleague_first] in coding about {~bq_cd}. Will call [DATE:short6].||New total {~bq_am}, due [DATE:spoken6]. Pay at [URL:url] or [PHONE:pphone].>>
""",
    # list of patients finished in a week
    """<<[FACILITY:facility]     {DISCHARGE LIST}     week of [DATE:date1]     by [PROVIDER:tech_full]||{Inactive / discharge report}     run [DATE:sent1]     therapist: [PROVIDER:therapist_full]     location: [CITY:city2]||Charts to close, [DATE:short1], [PROVIDER:therapist_first]'s list>>

<<- [NAME:first] [NAME:last] ({~dl_dx}) {~dl_re}, last here [DATE:short2]
- [OTHER:other_first] [OTHER:other_last] ({~dl_dx}) {~dl_re}, last here [DATE:short3]
- [OTHER:other2_last], {~dl_dx}, {~dl_re}||Patient                    DOB             Visits     Last seen     Reason
[NAME:last_first]     [DATE:dob]     {~dl_n}     [DATE:short2]     {~dl_re}
[OTHER:other_full]     {~dl_n}     [DATE:short3]     {~dl_re}
[OTHER:other2_full]     {~dl_n}     [DATE:short4]     {~dl_re}||[MRN:mrn] | [NAME:full] | {~payer} | SOC [DATE:date2] | DC [DATE:date3] | {~dl_n} | {~dl_re}
[ACCOUNT:account] | [OTHER:other_full] | {~payer} | DC [DATE:date4] | {~dl_n} | {~dl_re}
[ACCOUNT:request] | [OTHER:other2_full] | {~carrier} claim [ACCOUNT:claim] | DC [DATE:date5] | {~dl_n} | {~dl_re}>>

<<Comment on [NAME:last_f]: {~icd}; {~dl_oc}; {~dl_no}. Referring [PROVIDER:provider_full], [FACILITY:facility2]. Copy to adjuster [OTHER:officer_full], [PHONE:phone_ext].||[NAME:first] moved in with daughter [RELATIVE:kin_full] in [CITY:city], new number [PHONE:phone2]. {~dl_no}. {~dl_oc}. Lifting at [EMPLOYER:employer] is fine.||Notes
[NAME:last]: {~dl_no}. {~dl_no}. Dr. [PROVIDER:provider_full] wants the summary, fax [PHONE:pfax], by [DATE:short5]. Out of work slip for [EMPLOYER:employer] still open.>>
<<[OTHER:other_last]: {~dl_no}. The trainer at [SCHOOL:school] has the plan, {~dl_oc}.||Comment on [OTHER:other_last]: {~dl_no}, letter sent [DATE:short6] to [ADDRESS:street], [CITY:city] [ZIP:zip].||[OTHER:other_first]: {~dl_no}. The email for [NAME:last], [EMAIL:email], bounced.>>
<<ask [OTHER:other2_first] for the {~dl_eq} back (serial [DEVICE:device])||[OTHER:other2_last]: {~dl_no}; finishing at [FACILITY:agency] with [PROVIDER:colleague_first].||Comment on [OTHER:other2_last]: {~dl_oc}, {~dl_no}. New PT is [PROVIDER:colleague_full], [FACILITY:hospital].>>

Totals: {~dl_tt}, {~dl_tt}. <<Unsigned: [PROVIDER:therapist_last] {2}, [PROVIDER:colleague_last] {1}.||Open auths to end: [ACCOUNT:request] ([NAME:last]).||Survey link [URL:url] goes out [DATE:short6].>>
<<Reviewed [PROVIDER:therapist_full], PT [DATE:sent2]||signed off: [PROVIDER:therapist_full], PT, DPT     Lic [LICENCE:licence]     [DATE:sent2] 12:40 PM||thx [PROVIDER:tech_first]! done [DATE:short6]>>
""",
)
TEMPLATES = in_every_wording(_PAPERS)
POOLS: dict[str, tuple[str, ...]] = {
    "payer": ("Aetna Better Health", "Aetna Open Choice", "Allwell", "Anthem Pathway", "BCBS of Illinois", "Blue Cross of Idaho", "Capital Health Plan", "CDPHP", "Cigna LocalPlus", "Community First", "First Health", "GEHA", "Healthfirst", "Humana PPO", "Independent Health", "Medica Choice", "Molina", "Neighborhood Health Plan", "Regence BlueShield", "Scott & White Health Plan", "UHC Navigate", "Wellcare"), "carrier": ("Amtrust", "Gallagher Bassett", "Liberty Mutual", "Sedgwick", "The Hartford", "Travelers"),
    "icd": ("M54.59 other low back pain", "M25.561 right knee pain", "S83.511D ACL sprain, right", "M75.111 incomplete rotator cuff tear", "G20.A1 Parkinson disease", "I69.351 hemiplegia, right", "M16.12 left hip OA", "R26.89 gait abnormality", "S72.002D femoral neck fracture, healing", "M19.012 left shoulder arthritis"), "freq": ("two visits a week for six weeks", "2x/wk x 8", "three visits weekly for a month", "weekly therapy for ten weeks"),
    "pp_pl": ("GOLD HMO 2000", "CHOICE POS", "MEDICARE ADVANTAGE PPO", "BRONZE HSA 6500", "STATE EMPLOYEE PLAN B", "MEDICAID MANAGED CARE"), "pp_de": ("$1,500 / MET $640.12", "$0", "$3,200 / MET", "$500 / REMAINING $88.40"), "pp_oo": ("$5,000 / $1,212.77 USED", "$8,550", "$3,400 / MET"), "pp_co": ("$35", "20% AFTER DEDUCTIBLE", "$10 COPAY", "0%"), "pp_vl": ("30 PER CALENDAR YEAR, 11 USED", "60 COMBINED PT/OT/ST", "MEDICAL NECESSITY", "20, HARD LIMIT"), "pp_pc": ("REQUIRED AFTER EVAL", "NOT REQUIRED", "REQUIRED FROM VISIT 13", "CALL VENDOR"), "pp_no": ("BENEFITS ARE NOT A GUARANTEE OF PAYMENT", "REFERRAL FROM PCP ON FILE", "TELEHEALTH PT COVERED", "COB UPDATE NEEDED FROM MEMBER"), "pp_sv": ("OUTPATIENT PT", "PHYSICAL THERAPY 97110", "PT RE-EVAL 97164", "REHAB - PT"), "pp_st": ("APPROVED", "PENDING CLINICAL REVIEW", "PARTIALLY APPROVED", "DENIED - LACK OF INFO"), "pp_u": ("12 VISITS", "24 UNITS", "6", "8 OF 16"), "pp_ln": ("ADDITIONAL CLINICAL REQUESTED", "PROGRESS NOTE OVER 30 DAYS OLD", "GOALS NOT MEASURABLE", "ELIGIBLE FOR AUTO APPROVAL, 6 VISITS", "DUPLICATE OF EARLIER REQUEST", "PEER TO PEER OFFERED"), "pp_cp": ("97110 X2", "97140", "97161", "97530 X2", "97112"), "pp_cl": ("PAID $78.15", "DENIED CO-197", "PENDED", "APPLIED TO DEDUCTIBLE $92.00", "DENIED, NO AUTH"), "pp_sa": ("RESUBMIT WITH OP NOTE", "2 TO 3 BUSINESS DAYS", "NO AUTH FOR FIRST 6", "PLAN TERMS END OF MONTH", "NEEDS GP MODIFIER", "EVAL DOES NOT COUNT"),
    "mv_po": ("Our policy asks for 24 hours of notice", "A fee of $40 may be charged for a visit missed without notice", "After three missed visits the schedule is cleared", "Time was set aside only for you"), "mv_wy": ("the ride did not come", "there was a stomach bug in the house", "work hours changed", "the copay is hard to manage", "the pain was too strong that day"), "mv_why": ("Regular visits are the surest way to keep the motion you have won", "Gaps slow the healing of the repaired tendon", "Your balance was improving when we saw you last", "Stopping early often brings the back pain back"), "mv_dx": ("your shoulder repair", "low back pain", "knee replacement rehabilitation", "vertigo", "your ankle fracture", "plantar fasciitis"), "mv_co": ("Without a visit before then you would need a new order", "We would have to close your chart and start again with an evaluation", "A new request would take about two weeks"), "mv_en": ("If you no longer need therapy, tell us so that we can send a summary", "Early and late hours are open", "We are happy to help with a telehealth visit", "We hope to see you soon"),
    "tx_tp": ("PT follow up", "PT eval", "re-eval", "aquatic"), "tx_rs": ("confirmed", "no reply", "STOP", "delivered", "asked to cancel"), "tx_rp": ("C", "yes ill be there", "cant make it, kids sick", "2", "running 10 late", "need to move my appt pls", "is it ok to come at 4 instead", "stuck at the doctor", "ok ty", "forgot, so sorry!!"), "tx_as": ("do i still wear the boot", "any evening slots", "do you have the MRI yet", "how much is the copay", "can i come w a cold"), "tx_of": ("Which do you prefer", "The evening one goes fast", "Same therapist next week", "Please bring the brace"), "tx_sy": ("back is really tight today", "swelling went down a lot", "calf is sore from the band walks", "still dizzy when i look up", "knee clicks but no pain"), "tx_dr": ("no more ultrasound", "add 6 more visits", "ok to drive", "stop the sling", "keep icing"), "tx_nw": ("got new insurance this month", "old plan ended on the 1st", "changed jobs so different plan", "med change, now on Eliquis"), "tx_cl": ("See you then", "Wear loose shorts", "No copay with that plan", "Come 10 minutes early", "We will need a new order first"),
    "he_sb": ("your home program", "updated exercises, week 3", "HEP after today", "stretches we went over", "balance exercises"), "he_in": ("Do these twice a day on a firm surface", "Stay under 4 out of 10 pain", "Start with the first two and add one every other day", "A little soreness for a day is fine", "Heat first, then move", "Breathe out on the effort"), "he_ex": ("Prone press ups", "Sidelying clamshell with yellow band", "Chin tucks against the wall", "Sleeper stretch", "Heel slides with a strap", "Bird dog", "Monster walks", "Single leg stand by the counter", "Doorway pec stretch", "Brandt-Daroff, both sides", "Wrist extensor lowering with 2 lb", "Seated sciatic nerve glide", "Thomas stretch off the bed", "Towel scrunches", "Copenhagen plank, short lever"), "he_ds": ("3 x 10", "2 x 15 each side", "hold 30 sec x 3", "10 slow", "5 reps, every 2 hours", "1 minute"), "he_cu": ("keep the knee over the second toe", "no shrugging", "pelvis still", "stop if the leg tingles", "eyes open at first"), "he_eq": ("red Thera-Band", "lumbar roll", "night splint", "foam pad", "over-door pulley", "heel lift"), "he_ru": ("Rest one day in three", "Ice for ten minutes after", "No running yet", "Keep the sling on between sets", "Walk 15 minutes daily on the flat", "Do not stretch past the stop on the brace"), "he_st": ("The goal is 120 degrees by next week", "You gained 12 degrees since the evaluation", "Quads are the weak link", "Your balance score went from 41 to 48", "We will add the step next time"), "he_wa": ("If the calf turns red or hot", "If numbness goes below the knee", "If the spinning lasts more than a minute", "If it swells"), "he_rq": ("Can you resend the pictures", "I lost the sheet in the move", "The band snapped", "Number three makes my hip pop", "Is the bike okay on off days"), "he_ps": ("You left your knee sleeve here", "Bring the new insurance card", "The parking lot is being paved"),
    "rd_br": ("MODIVCARE", "MTM", "VERIDA", "ACCESS2CARE"), "rd_mo": ("WHEELCHAIR, CANNOT TRANSFER", "AMBULATORY WITH ROLLATOR", "STRETCHER NO, WHEELCHAIR YES", "CRUTCHES, NWB RIGHT"), "rd_wt": ("212 LB", "164", "UNDER 300", "338 LB, BARIATRIC VAN"), "rd_ox": ("NO", "2 L PORTABLE", "NONE"), "rd_re": ("OUTPATIENT PHYSICAL THERAPY", "PT EVALUATION, NEW PATIENT", "POST-OP THERAPY 3X/WEEK", "BALANCE AND GAIT TRAINING"), "rd_mn": ("CANNOT USE BUS DUE TO FALL RISK", "NO VEHICLE IN HOUSEHOLD", "LEGALLY BLIND", "SEIZURES, MAY NOT DRIVE", "HIP PRECAUTIONS, NEEDS FRONT SEAT"), "rd_tm": ("9:45 AM", "10:30 AM", "1:15 PM", "8:20", "14:00"), "rd_in": ("DOOR TO DOOR", "RAMP AT REAR", "RIDER IS HARD OF HEARING", "CALL WHEN OUTSIDE", "SERVICE DOG RIDES ALONG", "STEEP DRIVE, DO NOT BACK IN", "NEEDS 5 EXTRA MINUTES", "BRINGS OWN WALKER"), "rd_ce": ("NEEDS A LIFT VAN FOR 60 DAYS", "CANNOT WALK MORE THAN 50 FEET", "REQUIRES AN ATTENDANT"), "rd_lg": ("ON TIME", "40 MIN LATE, VISIT CUT TO 20 MIN", "NO SHOW BY DRIVER", "RETURN RIDE WAITED 2 HOURS", "RIDER CANCELLED, SICK", "RESCHEDULED"),
    "bq_sb": ("question on my bill", "charged twice?", "wrong insurance billed", "copay amount", "refund request"), "bq_am": ("$186.00", "$42.50", "$310.75", "$25", "$97.20"), "bq_wy": ("I don't understand why", "it shows three visits but I had two", "I thought workers comp was paying", "nobody told me about a deductible"), "bq_wy2": ("The amount was paid at the time of service", "The evaluation was billed twice", "The wrong plan was billed", "Your office told us that it was covered"), "bq_co": ("my $30 copay", "$45", "cash", "twenty dollars"), "bq_dx": ("a torn meniscus", "neck strain", "my hip replacement", "sciatica"), "bq_mo": ("Code 97140 is on there four times", "There is a charge for dry needling that was never done", "The date on it is a Sunday", "It says non-covered, 97014"), "bq_pl": ("the claim was filed without the authorization", "you used an old ID", "it was sent too late", "a modifier was missing", "it went to my deductible", "they need notes from the visits"), "bq_as": ("Could you send it again", "Is there a discount if I pay in full", "Can you send an itemized statement", "Why was the telehealth visit billed as an office visit"), "bq_op": ("a hernia repair", "knee surgery", "cataract surgery"), "bq_an": ("We rebilled it today with the GP modifier", "The copay of the second visit was posted to the wrong account", "Your deductible had $212 left in the spring", "The plan took 30 days to answer", "A refund check is on the way", "It was keyed with the old plan"), "bq_cd": ("97530 on the same day as 97140", "the KX modifier", "the re-eval charge", "timed units"),
    "dl_n": ("11", "6 of 12", "18 visits", "2", "24"), "dl_re": ("goals met", "no return calls", "auth exhausted", "having surgery", "self discharge", "plateau, HEP only", "changed clinics", "back to MD, not improving"), "dl_dx": ("frozen shoulder", "R TKA", "LBP", "ankle fx", "BPPV", "neck/HA", "L RTC repair"), "dl_no": ("HEP printed", "needs DC note before we bill", "happy with result", "never came for the re-eval", "asked for records", "may be back after injection", "copay owed", "TENS unit returned"), "dl_oc": ("LEFS 31 to 66", "pain 7 to 1", "ODI 48 to 14%", "DHI 0", "grip equal both sides", "hop test 94%", "QuickDASH 9"), "dl_eq": ("loaner crutches", "pulley", "Game Ready wrap", "CPM"), "dl_tt": ("3 closed", "1 no show drop", "average 11.4 visits", "2 with outcome scores", "64% goals met")
}  # fmt: skip

"""Notes used while tuning redaction: what the days of a clinic leave behind."""

from __future__ import annotations

from evals.redaction.wording import in_every_wording

_PAPERS: tuple[str, ...] = (
    # transcripts of the voice mailbox
    """<<{Voicemail to text}          mailbox [PHONE:pphone]          [FACILITY:facility]          [DATE:sent1]

{Message 1} of {3}     from [PHONE:phone]     [DATE:date1] 6:48 AM     {52} sec     confidence {87%}
"hi this is [NAME:first] [NAME:last] date of birth [DATE:spoken2] [-:year] um I have an appointment with [PROVIDER:therapist_first] today at 9 and {~vm_re} so {~vm_ca} my husband [RELATIVE:relative_first] could bring me on [-:weekday] instead my number is [PHONE:phone] again that's [PHONE:phone] thanks bye"

{Message 2} of {3}     from {unknown}     [DATE:date1] 7:15 AM     {1:31}
"good morning this is [OTHER:officer_full] with {~payer} calling about a member [NAME:last] that's [NAME:first] last name [NAME:last] ID [MEMBER_ID:member] {~vm_pa} please call me at [PHONE:phone_ext] by [DATE:spoken4] reference [ACCOUNT:call_no]"

{Message 3} of {3}     from [PHONE:phone3]     [DATE:date1] 7:58 AM     {18} sec
"yeah [PROVIDER:tech_first] it's [OTHER:other_first] down at [FACILITY:facility2] doctor [PROVIDER:provider_last] {~vm_do} okay call me"
(heard by [PROVIDER:tech_first], 1 and 2 done, 3 to [PROVIDER:therapist_last])||[DATE:sent1] after hours calls, typed by answering service, operator [OTHER:clerk_first]

5:12p  [NAME:full] ([PHONE:phone])  pt of [PROVIDER:therapist_full].  {~vm_re}, {~vm_ca}.  urgent? N
5:40p  [RELATIVE:kin_full], mother of pt [NAME:first] [NAME:last], dob [DATE:dob].  {~vm_mo}.  cb [PHONE:phone2]
6:03p  [OTHER:other_full] of [EMPLOYER:employer], {~vm_em}, cb [PHONE:phone3] ask for [OTHER:other_first]
7:26p  Dr [PROVIDER:provider_full], on call for [FACILITY:facility2].  re [NAME:last]: {~vm_do}.  PAGED [PROVIDER:therapist_last] 7:28p, rtn 7:35p
9:14p  [OTHER:other2_last], no first name, {~vm_ot}.  says has appt [DATE:short3].  cb none
6:31a  [RELATIVE:relative_first] for [NAME:initial_last], {~vm_re}. will try again at 8. address changed: [ADDRESS:street], [CITY:city]

end of list, faxed [PHONE:pfax]||From: voicemail@ on behalf of [PHONE:phone]
Subject: New voice message for ext. {204} ([PROVIDER:tech_full])
Date: [DATE:sent2] 12:20 PM

Transcript:
"Hello, this message is for [PROVIDER:tech_first]. My name is [RELATIVE:kin_full], I'm calling for my dad, [NAME:full]. He was born [DATE:spoken3], [-:year]. He got a bill, account number [ACCOUNT:account], for [DATE:spoken4] and [DATE:spoken5]. {~vm_bi}. He has {~payer} and his ID is [MEMBER_ID:member]. The lady at {~payer}, [OTHER:clerk_first], told me {~vm_pa2}. Also, {~vm_mo2}. You can e-mail me at [EMAIL:email] or call my cell, [PHONE:phone2]. We live in [CITY:city], so I can stop by too. Thank you, and God bless."

Call back notes: [DATE:short1] no answer. [DATE:short2] spoke w/ Ms. [RELATIVE:kin_last], {~vm_cb}. [DATE:short6] Mr. [NAME:last] himself called, {~vm_cb}. closed, [PROVIDER:tech_last]>>
""",
    # visit by video
    """<<[FACILITY:facility]
{Telehealth Visit Note}

Patient: [NAME:full]     DOB: [DATE:dob]     Date: [DATE:date1], 9:02 to 9:41 AM
Patient location: [ADDRESS:street], [CITY:city], [-:state]     Therapist location: [CITY:city2], [-:state]
Platform: {~tv_pl}, meeting [URL:url]     Call back if cut off: [PHONE:phone]
Also in the room: [RELATIVE:relative_full], wife          Emergency contact: [RELATIVE:kin_full], [PHONE:phone2]
Consent: {~tv_co} on [DATE:date1]; identity checked by {photo ID}, license [LICENCE:dl]
Payer: {~payer} [MEMBER_ID:member], modifier {95}, place of service {10}

S: [NAME:first] reports {~tv_su}. {~tv_su2}. Has an appointment with Dr. [PROVIDER:provider_last] on [DATE:spoken3].
O: By camera: {~tv_ob}. {~tv_ob}. Self-measured: {~tv_sm}. Camera held by [RELATIVE:relative_first] for {~tv_cm}.
Treatment: {~tv_tx}; {~tv_tx}; {~tv_tx}. Mr. [NAME:last] repeated each back.
A: {~tv_as}. {~tv_as}.
P: {~freq}, next by video [DATE:date4], in clinic [DATE:date5]. {~tv_pn}.

[PROVIDER:therapist_full], PT, DPT, license [LICENCE:licence]     {39 minutes}     e-signed [DATE:sent2]||video visit [DATE:sent1]     pt [NAME:last_first]     mrn [MRN:mrn]     prov [PROVIDER:therapist_last]
link sent to [EMAIL:email] and [PHONE:phone] 8:45, joined 9:07 from [IP:ip] (phone), {~tv_te}
mom [RELATIVE:kin_first] on too, from work at [EMPLOYER:employer]
pt in dorm at [SCHOOL:school], ok to go on. confirmed name + [DATE:dob]
{~tv_su}. {~tv_su2}. roommate [OTHER:other_first] helped w/ camera
{~tv_ob}, {~tv_ob}; {~tv_sm}
did {~tv_tx}, {~tv_tx}. {~tv_as}
[NAME:first] asks {~tv_qu}. told no, ask dr [PROVIDER:provider_last] at [DATE:short3] visit
dropped 9:31, called [PHONE:phone], finished by phone 9:40
next: {~tv_pn}; [DATE:short4] 9a same link. [PROVIDER:tech_first] pls check {~payer} for tele, auth [ACCOUNT:request]||Visit Type: {PT VIDEO FOLLOW-UP}          Encounter: [ACCOUNT:icn]          Status: {Signed}
Name: [NAME:middle]          Birthdate: [DATE:dob]          Age: [AGE:old_age]          Chart: [MRN:mrn]
Rendering: [PROVIDER:therapist_full], PT          Supervising: [PROVIDER:colleague_full], PT          NPI: [NPI:npi]
Start: [DATE:date1] 14:00          End: [DATE:date1] 14:28          Technical: {~tv_te}
Where is the patient now: at her daughter's, [ADDRESS:street], [CITY:city] [ZIP:zip]. Who is present: daughter [RELATIVE:kin_full] and aide [OTHER:other_full] of [FACILITY:agency].

{Interval history}: Mrs. [NAME:last] {~tv_ih}. {~tv_su2}. Discharged from [FACILITY:hospital] on [DATE:date2].
{Observation}: {~tv_ob}. {~tv_ob}. {~tv_sm}.
{Home safety seen on camera}: {~tv_hs}; {~tv_hs}.
{Instruction}: {~tv_tx}; {~tv_tx}. [RELATIVE:kin_first] will {~tv_kw} and [OTHER:other_first] will write it in the book.
{Assessment}: {~tv_as}. Falls since [DATE:short3]: {~tv_fl}.
{Follow-up}: in person [DATE:date3]; report to Dr. [PROVIDER:provider_full], fax [PHONE:pfax]. Mailing address for the bands: [ADDRESS:box].>>
""",
    # notes of the waiting list
    """<<{WAIT LIST}     [FACILITY:facility]     updated [DATE:sent1] by [PROVIDER:tech_first]

1  [NAME:full]  [PHONE:phone]  {~payer}  {~wl_wt}  since [DATE:short1]  {~wl_no}
2  [OTHER:other_full]  [PHONE:phone2]  {~payer}  {~wl_wt}  since [DATE:short2]  {~wl_no}
3  [OTHER:other2_full]  (mom [RELATIVE:kin_first] [PHONE:phone3])  {~payer}  {~wl_wt}  {~wl_no}
4  [OTHER:clerk_last], friend of [PROVIDER:colleague_first]'s  {~wl_wt}  {~wl_no}

[DATE:short3]  called [NAME:last], {~wl_ca}. [PROVIDER:tech_first]
[DATE:short4]  [OTHER:other_last] {~wl_ca}. took her off
[DATE:short4]  [PROVIDER:therapist_last] opens 2 slots [-:weekday], gave 8:15 to [NAME:first], 9:00 to [OTHER:other2_last]
[DATE:short5]  husband [RELATIVE:relative_first] of [NAME:last] says {~wl_ca}; order from dr [PROVIDER:provider_last] {~wl_or}
[DATE:short6]  [NAME:last] dob [DATE:dob] booked eval [DATE:date6] w [PROVIDER:therapist_first], ins id [MEMBER_ID:member] given by phone||waitlist entry
patient: [NAME:last_first]          dob: [DATE:dob]          phone: [PHONE:phone] (ok to text)
added: [DATE:date1] by [PROVIDER:tech_full]          priority: {~wl_pr}
reason: {~icd}          referred by: [PROVIDER:provider_full], [FACILITY:facility2], order dated [DATE:date2], {~wl_or}
wants: {~wl_wt}          with: [PROVIDER:therapist_full] or [PROVIDER:colleague_first]          not with: {~wl_nw}
payer: {~payer} [MEMBER_ID:member], auth {~wl_au}
work: [EMPLOYER:employer], off at 3:30          lives: [CITY:city]
history of offers:
   [DATE:date3] 10:00 with [PROVIDER:colleague_full] - {~wl_of}
   [DATE:date4] 7:30 with [PROVIDER:therapist_last] - {~wl_of}
   [DATE:date5] message left with [RELATIVE:kin_full] (son) - {~wl_of}
memo: Ms. [NAME:last] {~wl_me}. {~wl_me}. If she has not heard by [DATE:spoken6] she goes to [FACILITY:agency].||Hey [PROVIDER:tech_first], a few openings since [OTHER:other_full] canceled all of next week ({~wl_rn}).

Could you try, in this order:
- [NAME:first] [NAME:last], {~wl_wh}, cell [PHONE:phone]. She's been waiting since [DATE:spoken1] and Dr. [PROVIDER:provider_last]'s office called twice. {~wl_me}.
- the [OTHER:officer_last] boy ([OTHER:officer_first]), {~wl_wh}, after [SCHOOL:school] lets out only
- [OTHER:other2_full], {~wl_wh}, {~wl_no}. He works at [EMPLOYER:employer] and can come on short notice, [PHONE:phone2]

Openings: [DATE:short2] 8 and 11, [DATE:short3] 2:15, all mine. Not [DATE:short4], I have the class with [PROVIDER:colleague_first].
If [NAME:last]'s auth from {~payer} ([ACCOUNT:request]) isn't in, book her anyway for {~wl_wt}, it runs from [DATE:date5].

Thx, [PROVIDER:therapist_first]
p.s. take [OTHER:clerk_first] [OTHER:clerk_last] off, {~wl_of}>>
""",
    # complaint
    """<<[FACILITY:facility]
{Patient Concern Form}          No. [ACCOUNT:call_no]          Received [DATE:date1] by {~cp_by}
Person with the concern: [RELATIVE:relative_full]     relation: {husband}     phone [PHONE:phone2]
Patient: [NAME:full]     DOB [DATE:dob]     chart [MRN:mrn]     address [ADDRESS:street], [CITY:city], [-:state] [ZIP:zip]
Staff named: [PROVIDER:therapist_full], [PROVIDER:tech_full]

What happened, in the person's words: "On [DATE:spoken2] my wife [NAME:first] waited {~cp_wt} and then [PROVIDER:tech_first] told her {~cp_to}. {~cp_wo}. {~cp_wo}. Mrs. [OTHER:other_last] who was next to us saw the whole thing."
What the person wants: {~cp_wa}

Looked into by [PROVIDER:colleague_full], clinic director, on [DATE:date3]. Spoke with [PROVIDER:therapist_first] and [PROVIDER:tech_first]; {~cp_fi}. {~cp_fi}. Schedule of [DATE:short2] shows {~cp_sh}.
Action: {~cp_ac}; {~cp_ac}. Called Mr. [RELATIVE:relative_last] on [DATE:short4], {~cp_ou}. Letter sent [DATE:date5].
Closed [DATE:date6] [PROVIDER:colleague_last]||[DATE:sent1]

To the manager of [FACILITY:facility]
[ADDRESS:street2], [CITY:city2], [-:state] [ZIP:zip2]

My name is [NAME:full] and I have been coming to you since [DATE:month_alone] for {~cp_dx}. I am writing because {~cp_wy}. On [DATE:spoken3] the girl at the desk, I think her name is [PROVIDER:tech_first], said in front of everyone that {~cp_to2}. {~cp_wo}.

I have had {~payer} for twenty years, number [MEMBER_ID:member], and nobody ever told me {~cp_nt}. My daughter [RELATIVE:kin_full] called on [DATE:short4] and talked to [OTHER:clerk_first] in billing about account [ACCOUNT:account] and got {~cp_go}. Dr. [PROVIDER:provider_last] sent me to you because he said you were the best.

[PROVIDER:therapist_first] has been wonderful and I want that known. But I will not be back on [DATE:spoken5] unless {~cp_un}. I am [AGE:old_age] years old and I don't do e-mail. Call me at [PHONE:phone] before noon.

[NAME:full]||review alert: new {1-star} post [DATE:sent2], [URL:url]
user "[NAME:called]" = [NAME:first] [NAME:last] per [PROVIDER:tech_first] (acct [ACCOUNT:account], [EMAIL:email])
text: "{~cp_rv}. {~cp_rv}. [PROVIDER:therapist_first] is great but the owner [PROVIDER:colleague_last] {~cp_ow}. Charged me twice on [DATE:short3]!!"
log
[DATE:short4]  [PROVIDER:colleague_full]: do NOT reply with any detail. {~cp_fi}
[DATE:short4]  [PROVIDER:tech_last]: pt works w/ my cousin [OTHER:other_full] at [EMPLOYER:employer], should i call?  -> no, [PROVIDER:colleague_first] will
[DATE:short5]  called [PHONE:phone], spoke to [NAME:first], born [DATE:dob] verified. {~cp_ou}. wife [RELATIVE:relative_first] on speaker, {~cp_ou}
[DATE:short5]  {~payer} rep [OTHER:officer_last] confirms {~cp_pa}, claim [ACCOUNT:icn]
[DATE:short6]  refund {$40} to card [ACCOUNT:card4]; {~cp_ac}
reply posted: "{~cp_rp}. Please reach our manager at [PHONE:pphone]."
post now {3 stars}. [PROVIDER:colleague_first]>>
""",
    # supervision
    """<<{PTA Supervisory Visit}          [FACILITY:facility]          [DATE:date1]
Patient: [NAME:full]     DOB: [DATE:dob]     Payer: {~payer}     Visit: {~su_n}
Therapist: [PROVIDER:therapist_full], PT, license [LICENCE:licence]     Assistant: [PROVIDER:tech_full], PTA

Seen together on [DATE:date1]; last joint visit [DATE:date2]; next due [DATE:date3].
Plan of care of [DATE:date4] reviewed with [PROVIDER:tech_first]: {~su_pl}. {~su_pl}.
Today [PROVIDER:tech_first] gave {~su_tx} and {~su_tx}; Ms. [NAME:last] {~su_to}. I re-measured: {~su_me}, {~su_me}.
Goals: {~su_go} - {~su_gs}. {~su_go} - {~su_gs}.
Changes: {~su_ch}. Assistant may {~su_my}; must call me if {~su_cl}.
Told patient and her mother [RELATIVE:kin_full] who supervises and how to reach me, [PHONE:pphone].
[PROVIDER:therapist_first] [PROVIDER:therapist_last], PT     [PROVIDER:tech_first] [PROVIDER:tech_last], PTA     copy to Dr. [PROVIDER:provider_last]||{Clinical Instructor weekly log}          student [PROVIDER:tech_full] ([SCHOOL:school])          CI [PROVIDER:therapist_full]
week {~su_wk}, [DATE:span]

{Strengths}: {~su_sr}; {~su_sr}
{To work on}: {~su_im}; {~su_im}
{Cases this week}
- [NAME:last], [NAME:first] ([DATE:dob]): {~icd}. [PROVIDER:tech_first] did the eval on [DATE:short2]; {~su_cs}. {~su_me}. I took over for {~su_tk}. Husband [RELATIVE:relative_first] complimented her.
- [OTHER:other_full]: {~su_ot}. {~su_cs}.
- [OTHER:other2_first] (last name [OTHER:other2_last]): {~su_ot}. {~su_cs}.
{Goals for next week}: {~su_ng}; {~su_ng}; note on [NAME:last] to Dr. [PROVIDER:provider_full] by [DATE:short5]
{Faculty call}: [DATE:spoken4] with [PROVIDER:colleague_full], [PHONE:phone3], [EMAIL:other_email]
absent [DATE:short6] ({~su_ab})||chart review by [PROVIDER:colleague_full], DPT (peer), [DATE:sent1]
pt [NAME:last_f]  mrn [MRN:mrn]  [DATE:dob]  tx therapist [PROVIDER:therapist_last]  tech [PROVIDER:tech_last]  md [PROVIDER:provider_last]
poc signed? {~yn} [DATE:short1]     cert thru [DATE:date2]     {~payer} auth [ACCOUNT:request] {~yn}
daily notes [DATE:short2], [DATE:short3], [DATE:short4]: {~su_cr}; {~su_cr}
units vs minutes: {~su_un}
note of [DATE:short3] says "{~su_qt}" but [NAME:last] was seen by [PROVIDER:tech_first] alone, {~su_cr}
copied text: [DATE:short4] names another pt ([OTHER:other_full]), fix by addendum
outcome tool: {~su_me}
talked with [PROVIDER:therapist_first] [DATE:short5] at [PHONE:phone_ext]: {~su_tl}. {~su_tl}
ok'd by [OTHER:officer_full], compliance, [EMAIL:other_email]     next review [DATE:date6]>>
""",
    # report of an incident
    """<<[FACILITY:FACILITY]          {INCIDENT REPORT - CONFIDENTIAL}          NO. [ACCOUNT:CALL_NO]
DATE OF EVENT: [DATE:DATE1]     TIME: 10:20 AM     PLACE: {~IN_PL}
PERSON: [NAME:FULL]     DOB: [DATE:DOB]     PHONE: [PHONE:PHONE]     STATUS: {PATIENT}
ADDRESS: [ADDRESS:STREET], [CITY:CITY], [-:STATE] [ZIP:ZIP]
THERAPIST: [PROVIDER:THERAPIST_FULL]     WITNESSES: [PROVIDER:TECH_FULL]; [OTHER:OTHER_FULL], PATIENT, [PHONE:PHONE2]

DESCRIPTION: MRS. [NAME:LAST] WAS {~IN_DO} WHEN {~IN_HA}. {~IN_AF}. [PROVIDER:TECH_FIRST] {~IN_HE}. VITALS {~IN_VI}. {~IN_AF}.
INJURY: {~IN_IJ}     FIRST AID: {~IN_FA}     911: {~YN}
NOTIFIED: DR. [PROVIDER:PROVIDER_LAST] 10:41, SPOKE TO [OTHER:CLERK_FIRST]; HUSBAND [RELATIVE:RELATIVE_FULL] 10:45 AT [PHONE:PHONE3]; OWNER [PROVIDER:COLLEAGUE_FULL] 11:00.
OUTCOME: {~IN_OU}. CALLED [DATE:SHORT2], [NAME:FIRST] SAYS {~IN_SA}. CALLED [DATE:SHORT3], NO CHANGE.
CAUSE: {~IN_CA}     CORRECTED: {~IN_CO}, {~IN_CO}
REPORT BY [PROVIDER:THERAPIST_FULL], PT [DATE:SENT1]     LIABILITY CARRIER: {~CARRIER}, POLICY [ACCOUNT:POLICY]||{EQUIPMENT EVENT}          DEVICE: {~IN_DV}     SERIAL [DEVICE:DEVICE]     LAST SERVICE [DATE:DATE2]
SITE: [FACILITY:FACILITY], [ADDRESS:STREET2], [CITY:CITY2]     DATE: [DATE:DATE1]     BY: [PROVIDER:TECH_FULL]
PATIENT: [NAME:LAST_FIRST]     MRN: [MRN:MRN]     BORN: [DATE:DOB]     SIDE: {~SIDE}
EVENT: {~IN_EV}. PATIENT {~IN_FE}. SKIN: {~IN_SK}. PHOTO SENT TO [EMAIL:OTHER_EMAIL].
SETTINGS: {~IN_SE}, {~IN_SE}     TIME ON: {11 MIN}
TAKEN OUT OF USE BY [PROVIDER:THERAPIST_FIRST] [PROVIDER:THERAPIST_LAST]; TAG PLACED; MAKER CALLED [DATE:SHORT3], REP [OTHER:OFFICER_FULL], CASE [ACCOUNT:INVOICE]: {~IN_MK}.
SEEN NEXT DAY ([DATE:SHORT4]) BY [PROVIDER:PROVIDER_FULL], PA-C, [FACILITY:FACILITY2]: {~IN_IJ}. MR. [NAME:LAST] {~IN_OU2}. SON [RELATIVE:KIN_FIRST] ASKS {~IN_AS}.
BILL FOR [DATE:DATE1] HELD, {~PAYER} [MEMBER_ID:MEMBER] NOT BILLED.
REVIEWED: [PROVIDER:COLLEAGUE_LAST] [DATE:SENT2]||{PARKING LOT / PREMISES REPORT}          [DATE:DATE1] 4:35 PM          [FACILITY:FACILITY]
REPORTING: [PROVIDER:TECH_FULL], FRONT OFFICE          POLICE REPORT: [ACCOUNT:CLAIM]          OFFICER: [OTHER:OFFICER_LAST]
INVOLVED 1: [NAME:FULL], [DATE:DOB], LIC [LICENCE:DL], PLATE [VEHICLE:PLATE], VIN [VEHICLE:VIN]
INVOLVED 2: [OTHER:OTHER_FULL], EMPLOYEE OF [EMPLOYER:EMPLOYER], PHONE [PHONE:PHONE2]
INSURER OF 1: {~CARRIER} [ACCOUNT:POLICY]
WHAT WAS SEEN: {~IN_CR}. [NAME:LAST] {~IN_GO}. [OTHER:OTHER_LAST] {~IN_GO2}. DAUGHTER [RELATIVE:KIN_FULL], IN BACK SEAT, UNHURT.
[PROVIDER:THERAPIST_LAST] CHECKED BOTH: {~IN_EX}; {~IN_EX}. AMBULANCE TO [FACILITY:HOSPITAL]: {~YN}.
PT VISIT OF [DATE:SHORT1] NOT HELD, MOVED TO [DATE:DATE3]. FRIEND [OTHER:OTHER2_FIRST] DROVE [NAME:FIRST] TO [CITY:CITY].
[DATE:SHORT4] ADJUSTER [OTHER:CLERK_FULL] ASKED FOR VIDEO; {~IN_VD}.
NOTE: MRS. [NAME:LAST] NOW HAS {~ICD}, SEE NEW ORDER OF DR. [PROVIDER:PROVIDER_FULL] [DATE:DATE5]>>
""",
    # instructions at the end of therapy
    """<<[FACILITY:facility]
{Your Discharge Instructions}

[NAME:full]          Date of birth [DATE:dob]          Last visit [DATE:date1]
Your therapist: [PROVIDER:therapist_full], PT          Your doctor: [PROVIDER:provider_full], MD

Congratulations, [NAME:first]! You came to us on [DATE:date2] with {~di_wh}, and today you {~di_cn}. You met {~di_go} of your goals.

{Keep doing}
  - {~di_ex}, {~di_ds}
  - {~di_ex}, {~di_ds}
  - {~di_ex}, {~di_ds}
{Take it easy with}: {~di_ez}; {~di_ez}.
{Pain}: {~di_pn}. {~di_pn}.
{Call us at} [PHONE:pphone] {if} {~di_if} or {~di_if}. If you cannot reach us, call Dr. [PROVIDER:provider_last] at [PHONE:phone3].
Your next appointment with Dr. [PROVIDER:provider_last] is [DATE:date3]. Your chart stays open until [DATE:date4]; after that {~di_af}.
Your {~payer} plan has {~di_vl} for this year. [RELATIVE:relative_first], thank you for {~di_tk}!
Questions later? [PROVIDER:tech_full], [EMAIL:other_email]||{DISCHARGE SHEET}     given to [NAME:first] [NAME:last] and daughter [RELATIVE:kin_full] on [DATE:short1] by [PROVIDER:tech_first]

Mrs. [NAME:last]: walk {~di_wk}. Wear {~di_wr} until [DATE:spoken3]. {~di_ex} and {~di_ex} every morning. No {~di_ez}.
[RELATIVE:kin_first]: please {~di_kp}. Put {~di_hm} before she is alone. Our loaner {~di_ln} (tag [DEVICE:device]) comes back by [DATE:spoken4].
Refill of {~med} and questions about {~med}: [FACILITY:facility2], [PHONE:phone2].
See: Dr. [PROVIDER:provider_full] [DATE:date3] 2:30, {~di_br}; [PROVIDER:colleague_full], hand therapy, [DATE:date4]
Videos: [URL:url], code [ACCOUNT:account]
Home exercise pages mailed to [ADDRESS:box], [CITY:city], [-:state] [ZIP:zip4]
If you fall, call {911}, then your brother [RELATIVE:kin2_full] next door, [PHONE:phone].
Read back by patient, {~di_rb}. Signature: [NAME:last]||Sent through the portal [DATE:sent1] to [EMAIL:email]
Subject: your last visit, [NAME:called]!

Hi [NAME:first],

Here's what we said on [DATE:spoken1], so that you and [RELATIVE:relative_first] have it in writing. You're done with me for your {~di_wh2}, and what is left is {~di_lf}. Three times a week do {~di_ex} and {~di_ex}; by [DATE:spoken4] add {~di_ex}. {~di_pn}. If {~di_if}, stop for two days.

At [EMPLOYER:employer] you may {~di_mw}; the note for [OTHER:other_full] in HR is attached. No {~di_ez} with the team at [SCHOOL:school] till Dr. [PROVIDER:provider_last] clears you, that's the [DATE:day].

Your last scores: {~di_sc}; {~di_sc}. A copy went to [FACILITY:facility2], fax [PHONE:pfax]. {~payer} closed authorization [ACCOUNT:request] on [DATE:date5], so a new order is needed if you come back. You can always text [PROVIDER:tech_first] at [PHONE:phone_ext].

It was a joy. Say hi to little [RELATIVE:kin_first]!
[PROVIDER:therapist_first]
[PROVIDER:therapist_full], PT, OCS | license [LICENCE:licence]>>
""",
)
TEMPLATES = in_every_wording(_PAPERS)
POOLS: dict[str, tuple[str, ...]] = {
    "payer": ("Aetna Better Health", "Ambetter Health", "Anthem HealthKeepers Plus", "Arkansas Blue Cross", "Blue Shield of California", "CareFirst", "Cigna LocalPlus", "Denver Health Medical Plan", "EmblemHealth", "Florida Blue", "GEHA", "Gundersen Health Plan", "Humana Choice PPO", "Independence Blue Cross", "Johns Hopkins EHP", "Medical Mutual of Ohio", "Medicare", "Oscar", "Peach State Health Plan", "Presbyterian Health Plan", "Providence Health Plan", "SelectHealth", "Tufts Health Plan", "Wellpoint"), "carrier": ("State Farm", "Progressive", "Erie Insurance", "Grange", "Allstate", "Philadelphia Indemnity", "Church Mutual"),
    "icd": ("M25.511 right shoulder pain", "M48.062 lumbar stenosis with claudication", "S13.4XXA neck sprain", "M17.12 left knee osteoarthritis", "H81.12 BPPV, left ear", "M24.561 contracture, right knee", "S52.502D left distal radius fracture", "M76.51 patellar tendinitis, right knee", "G20.A1 Parkinson's disease", "R26.89 gait abnormality", "N39.46 mixed incontinence", "M53.3 sacrococcygeal disorder"), "freq": ("once a week for six weeks", "2x/week until cleared", "every other week, 4 visits", "twice weekly x 5 weeks"), "side": ("LEFT", "RIGHT"), "yn": ("yes", "no", "n/a"),
    "med": ("Mobic", "methocarbamol", "your blood thinner", "oxycodone 5 mg", "Voltaren gel", "the water pill", "duloxetine"), "vm_re": ("I woke up with a fever", "the car won't start", "my back went out again getting the trash cans", "the school called, one of the kids is sick", "the road is closed by the bridge", "I twisted the good ankle", "I can't find the door code for the pool"), "vm_ca": ("I need to cancel", "could we do it by video", "I'll be about twenty minutes late", "please don't charge me the fee", "put me down for later in the day"),
    "vm_pa": ("we need the initial evaluation and the last two notes", "the request was built under the wrong tax ID", "the reviewer offers a peer to peer", "we can approve four of the eight visits today"), "vm_pa2": ("that it was never sent in", "it went to the deductible", "you used the wrong code", "there are no visits left for the year"), "vm_do": ("wants the drain out before you do any range of motion", "says weight bearing as tolerated starting today", "needs the progress note before the ten o'clock", "will not sign the plan with dry needling on it", "is asking how she did on the stairs"),
    "vm_mo": ("knee is red and hot since this afternoon", "wants to know if he can wrestle this weekend", "left the boot in your waiting room", "exercise app won't open"), "vm_mo2": ("the copy of the exercises never came in the mail", "he says the new young man is much too gentle", "the parking was all ice last time"), "vm_em": ("needs a work note faxed by 8", "asks if the light duty is still on", "wants to confirm the drug test is not done there"), "vm_ot": ("wrong number, wanted the dentist", "asks if you take walk-ins", "wants a price without insurance", "would not leave a reason"),
    "vm_bi": ("It says forty dollars each but he paid at the desk with cash", "The second one should have gone to workers comp", "We never got an explanation of benefits for either"), "vm_cb": ("explained the coinsurance", "will bring the receipts", "asked billing to rebill with the GP modifier", "adjusted to zero", "still upset"), "tv_pl": ("Doxy.me", "Zoom for Healthcare", "the portal's own video", "Teams"), "tv_co": ("verbal, recorded in chart", "signed electronically", "verbal by patient, witnessed by spouse"),
    "tv_su": ("pain down to a 3 with walking", "the shoulder woke her twice", "dizzy when looking up at the shelf", "the home program takes too long", "no leaks this week except with sneezing", "numb toes after the drive"), "tv_su2": ("Did the stretches five days out of seven", "Skipped the step ups because of the dog", "Took two naps and felt fine after", "Bought a foam roller, the wrong size", "Walked the cul-de-sac twice"),
    "tv_ob": ("sits with weight off the left hip", "raises the arm to ear level with a hitch", "squats to chair height, knees drift in", "walks the hallway without the cane", "Romberg on the rug 30 seconds", "slump test positive at 40 degrees", "scar pink and flat", "turns in five steps"), "tv_sm": ("heart rate 88 by watch", "BP 132/80 on home cuff", "30 second sit to stand 9", "tape around knee 41 cm"), "tv_cm": ("gait", "stairs", "heel raises", "the side view"),
    "tv_tx": ("sciatic sliders, 10 each", "wall angels with towel", "Epley talked through, left", "clam with loop band", "diaphragm breathing with the lift", "towel slides on the counter", "pacing plan with a kitchen timer", "Otago level B balance"), "tv_as": ("Video is suitable for this stage", "Would gain from hands-on work soon", "Technique good after one cue", "Fear of bending is easing", "Safety awareness improved"), "tv_pn": ("Mail the green band", "Add step downs if the knee is quiet", "Ask for an order for in-person care", "Keep a bladder diary until then"), "tv_te": ("audio echo, fixed by headset", "froze once", "no problems", "camera upside down for a minute"),
    "tv_qu": ("if he can go skiing over break", "if cracking is bad", "whether to stop the muscle relaxer"), "tv_ih": ("slept in the recliner all week", "moved in with her daughter", "stopped using the walker at night", "has eaten well and walks to the table"), "tv_hs": ("oxygen tubing across the doorway", "scatter rug by the sink", "night light in the hall present", "bed too low by about 4 inches", "tub bench in place"), "tv_kw": ("hold the gait belt", "count aloud", "move the rug", "send a clip of the stairs"), "tv_fl": ("none", "one, no injury", "near fall in the bath"),
    "wl_wt": ("early am only", "after 4", "any time with a female PT", "eval", "second visit of the week", "pool", "not two days in a row", "telehealth ok", "lunch hour"), "wl_no": ("post op, needs in this week", "has own ride", "will take 15 min notice", "referral expires soon", "no voicemail set up", "auth pending", "cash pay", "retired, flexible", "cannot do stairs, room 1"), "wl_ca": ("no answer, mailbox full", "took the 10:30", "went elsewhere", "will think about it", "wants to stay on the list", "not before the holiday"), "wl_or": ("good for 30 days", "unsigned", "says vestibular", "needs new date"), "wl_pr": ("high, post-op", "routine", "urgent per MD", "low"),
    "wl_nw": ("students", "anyone new", "a male therapist", "same time as the ex-wife"), "wl_au": ("not required", "approved", "requested", "not started"), "wl_of": ("declined, too early", "accepted then canceled", "no reply", "declined, no sitter", "she found a place closer to home"), "wl_me": ("can't sit in the waiting room long", "calls every morning", "is afraid of the elevator", "asks for the lady with the glasses", "had a bad time at the last clinic", "will drive an hour if needed"), "wl_rn": ("shingles", "a cruise", "new grandchild", "jury duty again"),
    "wl_wh": ("the fresh rotator cuff", "vertigo, very miserable", "ankle fracture, cast just off", "neck from the rear-ender", "pelvic pain, needs the quiet room", "hip, three weeks out"), "cp_by": ("phone", "front desk, in person", "letter", "comment card"), "cp_wt": ("thirty-five minutes", "over an hour", "until everyone else had gone"), "cp_to": ("there was no appointment", "the insurance had run out", "she could not have the same room"), "cp_to2": ("my card had been declined", "I smelled of smoke", "I had missed too many visits"),
    "cp_wo": ("Nobody said sorry", "The music was so loud you could not think", "The towel on the table was used", "He left her on the machine and went to lunch", "We were sent home with the wrong sheet", "The student did the whole session"), "cp_wa": ("a call from the manager", "the fee taken off", "another therapist", "an apology in writing", "nothing, just so you know"), "cp_fi": ("double booked at 10 and 10:15", "heat pack timer was not set", "the note shows 38 minutes of care", "eligibility was checked the week before", "no sign of rudeness on the lobby camera", "tone was short, staff agrees"), "cp_sh": ("two overlaps", "a late start by 25 minutes", "a no-show moved into her slot"),
    "cp_ac": ("fee waived", "buffer of five minutes added after evals", "staff coached on privacy at the desk", "sign about copays moved", "timer clipped to each hot pack"), "cp_ou": ("thanked us and will stay", "accepts the apology", "not satisfied, gave number of the state board", "wants her records sent out", "laughed about it in the end"), "cp_dx": ("my hip", "a trapped nerve", "balance", "my new knee", "whiplash"), "cp_wy": ("I was treated like a number", "I am being billed for a day I was not there", "the bathroom has had no grab bar for a month", "nobody will give me a straight answer"),
    "cp_nt": ("there was a visit limit", "that the evaluation is billed apart", "I needed a permission slip for it", "you were out of network"), "cp_go": ("three different amounts", "put on hold until I hung up", "a promise that came to nothing"), "cp_un": ("this is settled", "I hear from a grown-up", "the bill is corrected"), "cp_rv": ("Worst billing ever", "Went in with a sore neck and left with a sore wallet", "Parking is a joke", "They cancel on you but charge when you cancel", "Nice gym, rude desk"), "cp_ow": ("never calls back", "hid in the office", "talks over you", "blames the computer"),
    "cp_pa": ("copay was taken once by plan rules", "the plan paid twice in error", "visit 13 is patient share"), "cp_rp": ("We are sorry to hear this and want to make it right", "Thank you for telling us; we take billing questions seriously"), "su_n": ("7 of 12", "visit 5", "30 day check", "tenth visit"), "su_pl": ("Closed chain work may go to 70 degrees", "Manual therapy to stay with the PT", "No change in weight bearing", "Gait goal moved to 500 ft"), "su_tx": ("quad sets with NMES, Russian current", "gait on the treadmill at 1.4 mph", "Mulligan belt assisted squats", "step ups 6 inch x 15", "Kinesio tape, inhibition", "scapular retraction on the cable"),
    "su_to": ("tolerated it well", "had mild dizziness, sat two minutes", "asked for ice after", "did better with mirror feedback"), "su_me": ("flexion 109, was 96", "LEFS 47, was 39", "QuickDASH 36.4", "FGA 22/30", "grip 51 lb", "NPRS 4 from 7"), "su_go": ("stairs step over step", "sleep through the night", "lift 20 lb to counter", "single leg stance 20 s"), "su_gs": ("met", "on track", "revised", "not met, pain"), "su_ch": ("drop ultrasound, add balance", "continue unchanged", "one visit a week from here on", "re-evaluate at visit ten"), "su_my": ("advance resistance one band", "progress steps to 8 inches", "begin light jogging if no effusion"),
    "su_cl": ("pain stays above 6", "the calf is warm", "blood pressure is over 160 systolic", "she reports numbness"), "su_wk": ("3 of 10", "6", "final week"), "su_sr": ("clear explanations to patients", "kind but firm with noncompliance", "palpation is much better", "writes goals that can be measured", "asks before guessing"), "su_im": ("finishing notes the same day", "end feel of the hip", "guarding on stairs", "listening before the next question", "time between patients"), "su_cs": ("missed the red flag question at first", "handled the tears well", "needed a cue for hand placement at the mobilization", "chose Spurling and Bakody tests correctly"),
    "su_tk": ("the cervical manipulation", "billing", "the last ten minutes", "the talk about surgery"), "su_ot": ("TMJ with headaches", "post Lisfranc", "teen with Scheuermann's", "CVA, neglect", "burn scar of the hand", "tennis leg"), "su_ng": ("own half the caseload", "one in-service on blood flow restriction", "complete two discharge notes", "practice Maitland grades on me"), "su_ab": ("flu", "board exam prep day", "snow"), "su_cr": ("no skilled need stated", "fine", "same exercise list four visits in a row", "time in and out missing", "assessment is strong", "goal dates past due"), "su_un": ("4 units on 46 minutes, one too many", "agree", "two timed codes overlap"),
    "su_qt": ("patient was seen one on one by the PT throughout", "tolerated treatment well, continue POC", "patient demonstrated good understanding of all"), "su_tl": ("Agrees, will add an addendum", "Wants a template change", "Thinks the timer app is off", "Thanked me for the look"), "in_pl": ("gym, parallel bars", "treatment room 3", "pool deck", "restroom", "front entrance ramp"), "in_do": ("stepping off the treadmill", "standing on the foam pad", "getting up from the low mat", "leaving the restroom"), "in_ha": ("her shoe caught on the edge", "the left knee buckled", "she felt faint and sat down hard", "a dumbbell rolled under her foot"),
    "in_af": ("She did not strike her head", "Gait belt was on", "Landed on the right hip and elbow", "Stayed awake and oriented to four questions", "Stood with two helpers after five minutes", "Refused ice at first"), "in_he": ("was within reach and slowed the fall", "called for help and stayed with her", "had turned to get a chair"), "in_vi": ("118/70, pulse 92, SpO2 96%", "150/88, 76, 97% on room air", "104/60, 101, 98%"), "in_ij": ("skin tear 2 cm, forearm", "none seen", "bruise over the hip", "first degree burn the size of a quarter", "tender wrist, films negative"), "in_fa": ("ice, Steri-Strips", "none needed", "cool water ten minutes", "legs raised, juice"),
    "in_ou": ("went home with husband", "finished with seated exercises", "sent to urgent care", "taken by EMS"), "in_ou2": ("will continue therapy", "wants no more e-stim", "asks for another clinic"), "in_sa": ("a little stiff, no headache", "black and blue but fine", "she blames her new sandals"), "in_ca": ("wet floor by the ice machine", "unlocked stool wheels", "no staff within arm's length", "footwear"), "in_co": ("mat edges taped", "stools with locks ordered", "huddle held on guarding", "sign at the ramp", "two person rule for that station"),
    "in_dv": ("Chattanooga Intelect combo unit", "hydrocollator, 2 pack", "Matrix treadmill", "LightForce laser", "Dynatronics paraffin bath", "Saunders traction table"), "in_ev": ("current jumped when a lead was moved", "pack cover slipped and the gel touched skin", "belt stopped short at 2.2 mph", "arm dropped an inch under load"), "in_fe": ("felt a sharp sting", "called out at once", "felt nothing until the end"), "in_sk": ("red 3 x 4 cm, blanches", "two blisters", "clear after an hour"), "in_se": ("1.2 W/cm2, 3 MHz", "80 pps, 250 usec", "165 degrees", "25 lb, intermittent"), "in_mk": ("will send a loaner", "asks for the unit back", "known fault, part on order", "no similar reports"),
    "in_as": ("for the service record", "who pays the urgent care", "if the film was read"), "in_cr": ("Pickup backed into a parked sedan at the curb", "Door swung into a walker on the ramp", "Two cars touched at the exit, low speed", "Snow slid from the roof onto a windshield"), "in_go": ("got out and sat on the bench", "stayed in the car with neck pain", "was upset but walked in"), "in_go2": ("gave a statement", "left before the police came", "offered to pay"), "in_ex": ("neck rotation 60 each way", "no seizure, no vomiting", "pupils equal", "tender upper trapezius", "grip equal"), "in_vd": ("kept 30 days, copied", "camera was off", "owner will decide"),
    "di_wh": ("a frozen shoulder", "a hip that gave out", "vertigo", "knee pain on every stair", "a back that locked up", "a broken wrist"), "di_wh2": ("ankle", "stubborn elbow", "neck", "shin pain", "low back"), "di_cn": ("reached the top shelf", "walked ten minutes without stopping", "slept on either side", "lifted your grandson", "turned over without the room spinning"), "di_go": ("four of five", "all", "most"), "di_ex": ("bridges with a band", "pec stretch in a doorway", "heel drops off the step", "chin tucks", "side planks from the knees", "Brandt-Daroff on each side", "sit to stand without hands", "pinch with the yellow putty", "hip flexor stretch on the bed", "pull-aparts"),
    "di_ds": ("10 slow, twice a day", "30 seconds x 3", "every other day", "2 sets of 15", "with coffee each morning"), "di_ez": ("overhead lifting past 15 lb", "deep kneeling", "sit-ups", "long car rides without a stop", "jumping", "raking for more than half an hour"), "di_pn": ("A dull ache for a day is fine", "Ice for fifteen minutes after yard work", "Sharp pain means stop", "Heat in the morning, ice at night", "It may flare with the weather"), "di_if": ("your calf swells", "the tingling comes back", "you fall", "pain wakes you three nights in a row", "the knee locks"), "di_af": ("a new order is needed", "you start with a new evaluation", "just call, no referral in this state"),
    "di_vl": ("9 visits left", "no visits left", "20 combined visits, 14 used", "unlimited visits with review"), "di_tk": ("the rides", "keeping the exercise log", "the banana bread", "being the coach"), "di_wk": ("to the corner and back, 3 times a day", "indoors only without the cane", "with the walker until the nurse calls"), "di_wr": ("the night splint", "the abdominal binder", "the wrist brace", "compression stockings, 20-30"), "di_kp": ("stay near her on the stairs", "hide the step stool", "count the pills each night", "walk on her left"), "di_hm": ("a rail by the back door", "a phone on the floor level", "nonslip strips in the tub"),
    "di_ln": ("shower chair", "knee scooter", "quad cane", "cervical pillow"), "di_br": ("bring the splint", "bring this sheet", "x-ray first, third floor"), "di_rb": ("three of three correct", "with one reminder", "in Spanish by video interpreter"), "di_lf": ("strength, not stretching", "just habit", "time", "getting fast again"), "di_mw": ("lift up to forty pounds", "drive the van again", "work full shifts with a stool", "go back on ladders to six feet"), "di_sc": ("FAAM sports 84%", "PRTEE 18", "NDI 12%", "hop test 93%", "ODI 16", "plank 62 seconds"),
}  # fmt: skip

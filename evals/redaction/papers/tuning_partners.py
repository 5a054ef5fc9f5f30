"""Notes used while tuning redaction: what passes between a clinic and its neighbors."""

from __future__ import annotations

from evals.redaction.wording import in_every_wording

_PAPERS: tuple[str, ...] = (
    # telephone note of a payer's nurse
    """<<{~PAYER}          {CARE MANAGEMENT TELEPHONE NOTE}          CONTACT NO. [ACCOUNT:CALL_NO]
DATE: [DATE:DATE1] 10:42     NURSE: [OTHER:OFFICER_FULL], RN, CCM     DIRECT: [PHONE:PHONE_EXT]
MEMBER: [NAME:LAST_FIRST]     DOB: [DATE:DOB]     ID: [MEMBER_ID:MEMBER]     GROUP: [GROUP:GROUP]
SPOKE WITH: [PROVIDER:TECH_FULL], FRONT DESK, [FACILITY:FACILITY], [PHONE:PPHONE]
REASON FOR CALL: {~NC_RS}

PT OFFICE REPORTS MEMBER {~NC_ST}. DX {~ICD}. LAST VISIT [DATE:SHORT2] WITH [PROVIDER:THERAPIST_FULL], PT. {~NC_FN}. {~NC_FN}. REFERRED BY DR. [PROVIDER:PROVIDER_LAST]. HX {~HX}, {~HX}. OFFICE WILL FAX NOTES TO [PHONE:PFAX].
THEN CALLED MEMBER AT [PHONE:PHONE]. WIFE [RELATIVE:RELATIVE_FIRST] ANSWERED AND PUT MR. [NAME:LAST] ON. HE SAYS {~NC_SA}. LIVES AT [ADDRESS:STREET], [CITY:CITY]. {~NC_HO}.
BARRIERS: {~NC_BA}          PHQ-2: {0}          PAIN: {~PAIN}
PLAN: {~NC_PL}. {~NC_PL}. NEXT OUTREACH [DATE:DATE3].
AUTH [ACCOUNT:REQUEST], {~FREQ}, ENDS [DATE:DATE4]. SUPERVISOR [OTHER:CLERK_LAST] NOTIFIED.||{~PAYER} {UTILIZATION NURSE WORKSHEET}     RUN [DATE:SENT1] BY [OTHER:CLERK_FULL], LPN
PATIENT        [NAME:FULL]
BORN           [DATE:DOB]          SUBSCRIBER   [RELATIVE:KIN_FULL] (PARENT)
MEMBER NO      [MEMBER_ID:MEMBER]  CASE         [ACCOUNT:REQUEST]
FACILITY       [FACILITY:FACILITY], [CITY:CITY2], [-:STATE]     NPI [NPI:NPI]
THERAPIST      [PROVIDER:THERAPIST_FULL]     ORDERING [PROVIDER:PROVIDER_FULL], MD
RECEIVED       [DATE:SENT2]          DUE [DATE:DATE3]

{CLINICAL SUMMARY}
MEMBER [NAME:LAST] IS A {~AGE} WITH {~ICD}. {~NC_FN}. MEDS {~MED}, {~MED}. SEEN {~FREQ} SINCE [DATE:DATE2]. {~NC_FN}. {~NC_ST2}.
{CRITERIA}: {~NC_CR}     {~NC_MT}
{CALL LOG}
[DATE:SHORT3]  0915  LEFT MESSAGE FOR [PROVIDER:TECH_FIRST] AT [PHONE:PPHONE], {~NC_LG}
[DATE:SHORT4]  1330  [PROVIDER:THERAPIST_FIRST] CALLED BACK, {~NC_LG}
[DATE:SHORT4]  1510  TO MEDICAL DIRECTOR, DR. [OTHER:OFFICER_FULL]: {~NC_MD}
[DATE:SHORT5]  0820  MOTHER [RELATIVE:KIN_FIRST] CALLED FROM [PHONE:PHONE2], {~NC_SA}
DECISION: {~NC_DE}          LETTER TO [NAME:FULL], [ADDRESS:BOX], [CITY:CITY], [-:STATE] [ZIP:ZIP]||{NURSE CASE MANAGER FIELD REPORT}          CARRIER: {~CARRIER}          CLAIM: [ACCOUNT:CLAIM]
INJURED WORKER: [NAME:MIDDLE]          DATE OF BIRTH: [DATE:DOB]          SSN: [SSN:SSN]
EMPLOYER: [EMPLOYER:EMPLOYER]          DATE OF INJURY: [DATE:DATE1]          ADJUSTER: [OTHER:CLERK_FULL]
REPORT BY: [OTHER:OFFICER_FULL], BSN, CRRN          [DATE:SENT3]          CELL [PHONE:PHONE3]

ON [DATE:DATE2] I ATTENDED THERAPY AT [FACILITY:FACILITY] WITH MS. [NAME:LAST]. [PROVIDER:THERAPIST_FULL], DPT REPORTS {~NC_FN}. SHE {~NC_ST}. COMPLIANCE: {~NC_CO}. SHE TOLD ME {~NC_SA}. HER SISTER [RELATIVE:KIN2_FULL] DROVE HER FROM [CITY:CITY].
JOB: {~JOB}. SPOKE WITH FOREMAN [OTHER:OTHER_FULL] AT [EMPLOYER:EMPLOYER] ON [DATE:SHORT3]. {~NC_JO}.
PHYSICIAN VISIT [DATE:DATE4], DR. [PROVIDER:PROVIDER_FULL], [FACILITY:FACILITY2]: {~NC_WS}. {~NC_WS}.
RECOMMENDATIONS: 1) {~NC_PL}. 2) {~NC_PL}.
MMI EXPECTED [DATE:MONTH]. INVOICE [ACCOUNT:INVOICE], {2.4 HOURS}. CC: [OTHER:CLERK_LAST], [EMAIL:OTHER_EMAIL]>>
""",
    # athletic trainer's report
    """<<[SCHOOL:school] Athletics          {Athletic Training Room Report}
Athlete: [NAME:full]          Birth date: [DATE:dob]          Sport: {~at_sp}          Grade: {~at_gr}
Reported by: [PROVIDER:colleague_full], MS, ATC          Date: [DATE:date1]
Parent/guardian: [RELATIVE:kin_full], [PHONE:phone2], [EMAIL:email]
Coach: [OTHER:other_full]          Family doctor: Dr. [PROVIDER:provider_full]

How it happened: {~at_hw} on [DATE:date2] at [SCHOOL:school]. {~at_on}. {~at_on}.
Findings: {~at_fi}; {~at_fi}; {~at_fi}. Sent to [FACILITY:hospital] by her father [RELATIVE:kin2_first]. Films {~at_xr}.
Impression: {~at_im}          Status: {~at_st}
In PT at [FACILITY:facility] with [PROVIDER:therapist_full] since [DATE:spoken3], {~freq}. {~at_pt}.
Training room work between PT visits: {~at_tr}, {~at_tr}, {~at_tr}.
Insurance on file: {~payer}, ID [MEMBER_ID:member], holder [RELATIVE:kin_first]; school secondary policy [ACCOUNT:policy].
Cleared by: ____________   Trainer cell [PHONE:phone3]   License [LICENCE:licence]||From: [PROVIDER:colleague_full], ATC <[EMAIL:other_email]>
To: [PROVIDER:therapist_full]; Coach [OTHER:other_last]
Cc: [RELATIVE:kin_full]
Date: [DATE:sent1] 3:55 PM
Subject: [NAME:first] [NAME:last] - {return to play}

Hi [PROVIDER:therapist_first],

Thanks for the update on [NAME:first]. At practice on [-:weekday] ([DATE:short2]) we did {~at_tr} and {~at_tr}. {~at_pt}. {~at_fi}. Coach [OTHER:other_last] wants to know about the game at [SCHOOL:school] on [DATE:spoken3]; I said {~at_no}.

The parents ([RELATIVE:kin_first] and [RELATIVE:kin2_first]) are on board but {~at_pa}. Dr. [PROVIDER:provider_last] sees [NAME:first] on [DATE:spoken4] and will decide about the brace. Can you send {~at_nd} before then? Fax in the training room is [PHONE:pfax].

Also FYI her teammate [OTHER:other2_full] has {~at_im} and will call your desk, dad's number is [PHONE:phone].

Go team,
[PROVIDER:colleague_first]
Head Athletic Trainer, [SCHOOL:school]     [ADDRESS:street2], [CITY:city2] [-:state] [ZIP:zip2]||ath: [NAME:last], [NAME:first]   dob [DATE:dob]   #{~at_n}   {~at_sp}
[DATE:short1]  {~at_hw}. {~at_fi}, {~at_fi}. iced, crutches, called mom [RELATIVE:kin_first] [PHONE:phone]. [PROVIDER:colleague_last]
[DATE:short2]  saw dr [PROVIDER:provider_last] @ [FACILITY:facility2], xr {~at_xr}. out til recheck. PT @ [FACILITY:facility] w/ [PROVIDER:therapist_first]
[DATE:short3]  {~at_tr}, {~at_tr}. {~at_pt}
[DATE:short3]  same day [OTHER:other_first] (JV) asked to be taped, sent her to [PROVIDER:tech_first]
[DATE:short4]  text from [PROVIDER:therapist_last]: {~at_nt}. told coach [OTHER:other2_last]
[DATE:short5]  {~at_fi}. {~at_st}. wants to be called [NAME:called] now lol
[DATE:short6]  dr note in: {~at_st}, ok per [PROVIDER:provider_full] [DATE:sent2]. brace {~at_br}, ser [DEVICE:device]
emerg card: [RELATIVE:kin_full] / [RELATIVE:kin2_full], [ADDRESS:street], [CITY:city]; allergies {~at_al}; ins {~payer} [MEMBER_ID:member]>>
""",
    # visit to a place of work
    """<<[FACILITY:facility]
{Job Site Visit Report}

Employee: [NAME:full]          Claim: [ACCOUNT:claim]          Date of visit: [DATE:date1]
Employer: [EMPLOYER:employer], [ADDRESS:street2], [CITY:city2], [-:state] [ZIP:zip2]
Present: [NAME:first] [NAME:last]; [OTHER:other_full], safety manager; [OTHER:other2_full], line lead; [PROVIDER:therapist_full], PT
Requested by: [OTHER:officer_full], {~carrier}

Mr. [NAME:last], born [DATE:dob], works as a {~job} and has been off since [DATE:date2] with {~icd}. According to Ms. [OTHER:other_last] the job is classed as {~js_cl}. I watched the work for {~js_mi}.

{Demands seen}
  {Lifting}: {~js_li}
  {Carrying}: {~js_ca}
  {Posture}: {~js_po}; {~js_po}
  {Hands}: {~js_ha}
  {Vehicle}: {~js_ve}, plate [VEHICLE:plate]

{Match}: at the last visit ([DATE:date3]) [NAME:first] could {~js_ab}. {~js_gp}. {~js_gp}.
{Advice}: {~js_ad}; {~js_ad}. Ms. [OTHER:other2_last] offered {~js_of} from [DATE:spoken4]. Dr. [PROVIDER:provider_full] must sign before any change.

[PROVIDER:therapist_full], PT, CEAS     License [LICENCE:licence]     [DATE:sent2]||From: [OTHER:other_full] <[EMAIL:other_email]>
Sent: [DATE:sent1] 7:14 AM
To: [PROVIDER:therapist_full]
Subject: RE: {light duty} for [NAME:first_initial]

Good morning [PROVIDER:therapist_first],

[NAME:first] brought your form back yesterday. We at [EMPLOYER:employer] can do {~js_of} through [DATE:spoken3]. What I can't do is {~js_cn}. The {~job} job on second shift means {~js_li2} and {~js_po2}, see the attached description. His lead is [OTHER:other2_first] [OTHER:other2_last], ext. in the signature, she has the final word on the schedule.

{~carrier} (adjuster [OTHER:officer_full], claim [ACCOUNT:claim]) told me on [DATE:short2] that {~js_cr}. Please send the next note to me and not to payroll. If Dr. [PROVIDER:provider_last] lifts the restriction on [DATE:spoken4], [NAME:last] is on the schedule that [-:weekday].

His badge was turned off on [DATE:short5], have him ask for [OTHER:clerk_first] at the gate. His wife [RELATIVE:relative_first] can bring the paperwork too.

[OTHER:other_full]
Human Resources | [EMPLOYER:employer] | [PHONE:phone_ext]||{WORKSTATION CHECK (by video and on site)}          worker [NAME:last_first]          dob [DATE:dob]          emp. no. [ACCOUNT:account]
done by [PROVIDER:therapist_full], DPT          [DATE:date1], 45 min          at [EMPLOYER:employer], 3rd floor, desk {14}
complaint: {~icd}; worse by {~ws_wh}; supervisor [OTHER:other_full]
  chair       {~ws_ch}
  screen      {~ws_sc}
  keyboard    {~ws_kb}
  phone       {~ws_ph}
  breaks      {~ws_br}
changed today: {~ws_tx}; {~ws_tx}
to buy: {~ws_by}, {~ws_by}     who pays: {~ws_py}, ask [OTHER:other_first]
[NAME:first] shares the desk with [OTHER:other2_full], who {~ws_sh}. HR contact [OTHER:clerk_full] [PHONE:phone3].
at home works from kitchen in [CITY:city], photo sent by [RELATIVE:relative_first] to [EMAIL:other_email]
re-check [DATE:date2] or call [PHONE:pphone]     copy to dr [PROVIDER:provider_last]>>
""",
    # ticket of delivered equipment
    """<<[-:DEALER]          {DELIVERY TICKET}          NO. [ACCOUNT:INVOICE]
SHIP DATE [DATE:DATE1]          ROUTE {~DL_RT}          DRIVER [OTHER:OTHER_FIRST]
DELIVER TO: [NAME:FULL]
[ADDRESS:STREET]
[CITY:CITY], [-:STATE] [ZIP:ZIP4]          TEL [PHONE:PHONE]
BILL TO: {~PAYER}          ID [MEMBER_ID:MEMBER]          AUTH [ACCOUNT:REQUEST]
ORDERED BY: [PROVIDER:PROVIDER_FULL], MD          NPI [NPI:NPI]          CLINIC: [FACILITY:FACILITY]

{QTY  ITEM                                CODE      SERIAL/LOT}
 1    {~DL_IT}          {~DL_CO}     [DEVICE:DEVICE]
 1    {~DL_IT}          {~DL_CO}
 2    {~DL_SU}
{RENTAL} FROM [DATE:DATE2]     {~DL_TE}
INSTRUCTED ON: {~DL_IN}, {~DL_IN}. NOTES: {~DL_NO}. DOG IN YARD, CALL SON [RELATIVE:KIN_FIRST] FIRST, [PHONE:PHONE2].
RECEIVED BY: [RELATIVE:KIN_FULL] (SON)          [DATE:DATE1] 2:05 PM||{BRACE FITTING RECORD}          [FACILITY:FACILITY]          [DATE:DATE1]
PATIENT: [NAME:LAST_FIRST]     DOB: [DATE:DOB]     MRN: [MRN:MRN]     SIDE: {~SIDE}
DIAGNOSIS: {~ICD}     PRESCRIBER: [PROVIDER:PROVIDER_FULL], DO     RX DATE: [DATE:DATE2]
DEVICE: {~DL_BR}     SIZE {~DL_SZ}     SERIAL [DEVICE:DEVICE]     WARRANTY TO [DATE:MONTH]
MEASURED BY: [PROVIDER:TECH_FULL]     FITTED BY: [OTHER:OTHER_FULL], CFO, OF [-:DEALER]
FIT: {~DL_FT}; {~DL_FT}. SKIN: {~DL_SK}.
TAUGHT MR. [NAME:LAST] AND HIS WIFE [RELATIVE:RELATIVE_FULL]: {~DL_IN}, {~DL_IN}.
WEAR: {~DL_WE}          FOLLOW UP: [DATE:DATE3], [PROVIDER:THERAPIST_FULL], PT
{I HAVE RECEIVED THE ITEM AND THE SUPPLIER STANDARDS}
SIGNED: [NAME:FULL]          CARD ENDING [ACCOUNT:CARD4]          PAID {~DL_PD}||{RENTAL PICKUP / RETURN}          [-:DEALER], [ADDRESS:STREET2], [CITY:CITY2], [-:STATE]
CUST: [NAME:FULL]     ACCT: [ACCOUNT:ACCOUNT]     BORN [DATE:DOB]     PH: [PHONE:PHONE]
UNIT: {~DL_IT}     S/N [DEVICE:DEVICE]     OUT SINCE [DATE:DATE1]     DUE BACK [DATE:DATE3]
PER [PROVIDER:THERAPIST_FULL] AT [FACILITY:FACILITY] ([PHONE:PPHONE]) THE PT {~DL_WH}; DC ORDER FROM DR. [PROVIDER:PROVIDER_LAST] DATED [DATE:DATE2] ON FILE.
PICK UP AT: [ADDRESS:STREET], [CITY:CITY]. NEIGHBOR [OTHER:OTHER2_FULL] HAS THE KEY. TRUCK [VEHICLE:PLATE].
CONDITION: {~DL_CN}. MISSING: {~DL_SU}.
LAST BILL [DATE:SHORT4] TO {~PAYER} [MEMBER_ID:MEMBER]; {~DL_BL}.
CALLED [DATE:SHORT5], TALKED TO DAUGHTER [RELATIVE:KIN2_FIRST], {~DL_SA}. CALLED [DATE:SHORT6], MS. [NAME:LAST] SAYS {~DL_SA}.
CLERK: [OTHER:CLERK_FULL]          QUESTIONS: [EMAIL:OTHER_EMAIL]>>
""",
    # day of free screens
    """<<[FACILITY:facility]
{Injury Screen} - free, not a medical evaluation          {~sc_ev}, [DATE:date1]
Name: [NAME:full]          Birth date: [DATE:dob]          Phone: [PHONE:phone]          E-mail: [EMAIL:email]
How did you hear of us: {~sc_he}, [OTHER:other_full]          Doctor: [PROVIDER:provider_full]          Insurance: {~payer}
Guardian if under 18: [RELATIVE:kin_full]

What bothers you: {~sc_wh}, since [DATE:spoken2]          Pain now: {~pain}
Checked by [PROVIDER:therapist_full], PT:
   {~sc_fi}
   {~sc_fi}
   {~sc_fi}
What we told [NAME:first]: {~sc_to}. {~sc_to}.
Next step: {~sc_nx} by [DATE:spoken3]; ask for [PROVIDER:tech_first] at [PHONE:pphone].
I understand that this is a screen only.     [NAME:full]     [DATE:date1]||{SCREEN DAY} @ [EMPLOYER:employer], [DATE:sent1], 7-11a, set up by [OTHER:clerk_full] (HR)
us: [PROVIDER:therapist_first], [PROVIDER:colleague_first], [PROVIDER:tech_first] w/ clipboard

[NAME:full], {~job}, dob [DATE:dob], [PHONE:phone] - {~sc_wh}. {~sc_fi}, {~sc_fi}. has {~payer} [MEMBER_ID:member]. {~sc_nx}. her doc is [PROVIDER:provider_last] in [CITY:city]
[OTHER:other_full], forklift - {~sc_wh}. {~sc_fi}. {~sc_nx}
[OTHER:other2_full] - {~sc_wh}, sees [PROVIDER:colleague_last] already. no charge
[OTHER:officer_first] from shipping, wouldn't give last name - {~sc_wh}, {~sc_to}
[NAME:last] again at 10:40, wants a card for husband [RELATIVE:relative_first], he's at [EMPLOYER:employer2], {~sc_wh}

mon [DATE:short2]: called [NAME:first], booked eval [DATE:short3] 8:00. [OTHER:other_last] no answer. emailed thanks to [OTHER:clerk_first] at [EMAIL:other_email]
[DATE:short4]: [NAME:last] came, order from dr [PROVIDER:provider_last] in chart, mrn [MRN:mrn]. -[PROVIDER:tech_last]||[FACILITY:facility]
[ADDRESS:street2], [CITY:city2], [-:state] [ZIP:zip2]
[DATE:date1]

[NAME:full]
[ADDRESS:street], [CITY:city], [-:state] [ZIP:zip]

Dear [NAME:first],

It was nice to meet you and your sister [RELATIVE:kin_first] at {~sc_ev} on [DATE:spoken2]. You told us about {~sc_wh2}, and when [PROVIDER:therapist_first] looked at it, {~sc_ff}. {~sc_to}. {~sc_to}.

In this state you may see a physical therapist without a referral, but your {~payer} plan may ask for one. With your leave (form signed by [NAME:first] [NAME:last] that day) I wrote to Dr. [PROVIDER:provider_full] at [FACILITY:facility2] on [DATE:short3]. If you are still sore by [DATE:spoken4], please call [PHONE:phone_ext] or go to [URL:url]. A spot at 4:40 on [DATE:date5] is held under your birthday, [DATE:dob].

Good luck with the race, and greet your friend [OTHER:other_first], too!

[PROVIDER:therapist_full], PT, SCS          License [LICENCE:licence]
P.S. The gray jacket with "[NAME:called]" on the collar is at our desk with [PROVIDER:tech_full].>>
""",
    # status before a surgeon's visit, with the answer
    """<<[FACILITY:facility]   [PHONE:pphone]   fax [PHONE:pfax]
{STATUS FOR SURGEON'S VISIT}
To: [PROVIDER:provider_full], MD, [FACILITY:facility2]          Visit on: [DATE:date1]
Patient: [NAME:full]     DOB: [DATE:dob]     Surgery: {~sv_op}, [DATE:date2]     Side: {~side}

Visits so far: {~sv_n}     Attendance: {~sv_at}     Pain: {~pain}
{Motion}: {~sv_rm}; {~sv_rm}     {Strength}: {~sv_mm}     {Gait}: {~sv_ga}     {Swelling}: {~sv_sw}
Dr. [PROVIDER:provider_last]: {~sv_qu}? {~sv_qu}? Ms. [NAME:last] says {~sv_sa} and asks about going back to [EMPLOYER:employer] on [DATE:spoken3].

[PROVIDER:therapist_full], PT, DPT          [DATE:sent1]
- - - - - - - - - - - - - - - - - - - - - - - -
{SURGEON'S REPLY} (please fax back)
(X) {~sv_an}     (X) {~sv_an}     ( ) {~sv_an}
Comments: tell [NAME:first] {~sv_cm}. See again [DATE:short4].     [PROVIDER:provider_last] / [PROVIDER:colleague_first] PA     [DATE:short1]||Dear Dr. [PROVIDER:provider_last],

[NAME:first] [NAME:last] (born [DATE:dob]) will be in your office on [DATE:spoken1], and I would like you to know where we are. It has been {~sv_wk} since your {~sv_op} on [DATE:date2] at [FACILITY:hospital]. We have had {~sv_n} under {~payer} authorization [ACCOUNT:request]. {~sv_lr}. {~sv_lr}. On the weaker side, {~sv_lw}; his wife [RELATIVE:relative_first] notices that {~sv_wf}.

By your protocol he may {~sv_mp}, which we began on [DATE:short3]. My question is: {~sv_qu}? I also ask for a new order, {~freq}, as the present one ends on [DATE:date4]. The scheduler, [PROVIDER:tech_full], can be reached at [PHONE:phone_ext].

With thanks,
[PROVIDER:therapist_full], PT
cc [NAME:full], [EMAIL:email]
(handwritten) [PROVIDER:therapist_first] - {~sv_hw}. New Rx enclosed. {~sv_hw}. - [PROVIDER:provider_first]||secure chat, [PROVIDER:therapist_full] and [PROVIDER:colleague_full] PA-C ([FACILITY:facility2])
[DATE:sent1]
8:02 [PROVIDER:therapist_first]: morning! [NAME:full] [DATE:dob] sees you at 10, {~sv_op} [DATE:short2]
8:03 [PROVIDER:therapist_first]: {~sv_rm}, {~sv_ga}, {~sv_ct}
8:05 [PROVIDER:colleague_first]: thx. any {~sv_rf}?
8:06 [PROVIDER:therapist_first]: no but mom [RELATIVE:kin_first] says {~sv_wf}. also they moved, now at [ADDRESS:street] [CITY:city], new cell [PHONE:phone]
8:06 [PROVIDER:therapist_first]: {~payer} only gave 6 visits, req [ACCOUNT:request], reviewer was [OTHER:officer_last]
10:51 [PROVIDER:colleague_first]: seen w dr [PROVIDER:provider_last]. {~sv_an}, {~sv_an}. next [DATE:short4]
10:52 [PROVIDER:colleague_first]: told [NAME:last] {~sv_cm}. imaging at [FACILITY:imaging] [DATE:short5], acc [ACCOUNT:acc]
10:58 [PROVIDER:therapist_first]: perfect. and [OTHER:other_full] at 11 is the {~sv_ot}, be nice
chart copy [MRN:mrn], filed by [PROVIDER:tech_first] [DATE:short6]>>
""",
    # hand-off to a fitness center
    """<<{After-Therapy Fitness Plan}          [FACILITY:facility]          [DATE:date1]
For: [NAME:full]     born [DATE:dob]     phone [PHONE:phone]
To: [OTHER:other_full], trainer, {~fc_gy}, [CITY:city]
Discharged from PT on [DATE:date2] by [PROVIDER:therapist_full], PT

[NAME:first] came to us with {~icd}. What helped: {~fc_he}, {~fc_he}. Medical: {~hx}, {~hx}; takes {~med}.
  {Warm up}      {~fc_wu}
  {Strength}     {~fc_st}, {~fc_st}
  {Balance}      {~fc_ba}
  {Not yet}      {~fc_no}
Please progress as {~fc_pg}. Stop and call me for {~fc_rf} at [PHONE:pphone]. Dr. [PROVIDER:provider_full] has cleared Mr. [NAME:last] as of [DATE:date3]. His friend [OTHER:other2_first] will come along on [-:weekday].
Membership under {~fc_me}, number [MEMBER_ID:member2]. In an emergency: [RELATIVE:relative_full], wife, [PHONE:phone2].||Hi [OTHER:other_first],

I'm sending you one of my favorites, [NAME:first] [NAME:last]. She finished with me on [DATE:spoken2] after {~fc_n} for {~icd} and wants to keep going at {~fc_gy}. She'll stop by on [DATE:spoken3] around 9 with her daughter [RELATIVE:kin_first].

What to know: {~fc_kn}. {~fc_kn}. She's [AGE:old_age] and will tell you she is seventy. {~fc_st} and {~fc_st} are fine, no {~fc_no} until Dr. [PROVIDER:provider_last] says so on [DATE:short4]. She goes by [NAME:called]. Her {~fc_me} number is [MEMBER_ID:member2] and it starts [DATE:date5].

My last balance score for her was {~fc_sc}. If it drops, text me, [PHONE:phone3], or write to [EMAIL:other_email].

Thanks a million,
[PROVIDER:therapist_first] [PROVIDER:therapist_last], PT
[FACILITY:facility] ([ADDRESS:street2])||{WELLNESS TRANSITION FORM}          program: {~fc_pr}          start [DATE:date1]
participant [NAME:last_first]          dob [DATE:dob]          address [ADDRESS:street], [CITY:city] [-:state] [ZIP:zip]
email [EMAIL:email]          mobile [PHONE:phone]          employer [EMPLOYER:employer]
therapist [PROVIDER:therapist_full]          physician [PROVIDER:provider_full]          pt end date [DATE:date2]
conditions: {~hx}; {~hx}; {~icd}          restrictions: {~fc_no}
baseline ([DATE:short3]): {~fc_sc}; {~fc_sc2}          goal: {~fc_go}
class: {~fc_cl}, instructor [OTHER:other_full], with [OTHER:other2_full] as spotter
waiver signed by [NAME:first] [NAME:last] [DATE:sent1]; witness [PROVIDER:tech_full]
guest pass for [RELATIVE:relative_full] (spouse) until [DATE:date4]
paid by {~fc_py}, card ending [ACCOUNT:card4]; locker {31}
comments: [NAME:last] {~fc_co}. [RELATIVE:relative_first] {~fc_co2}.>>
""",
)
TEMPLATES = in_every_wording(_PAPERS)
POOLS: dict[str, tuple[str, ...]] = {
    "payer": ("Ambetter of Tennessee", "Blue Care Network", "BlueCross BlueShield of Vermont", "Cigna Open Access Plus", "CommunityCare HMO", "Geisinger Gold", "Harvard Pilgrim", "Health Net", "Kaiser Permanente", "Martin's Point Generations Advantage", "McLaren Health Plan", "Meridian Medicaid", "Moda Health", "Molina Marketplace", "Paramount Elite", "Sanford Health Plan", "Scott and White Health Plan", "Sentara Health", "TRICARE For Life", "UnitedHealthcare Choice Plus", "Wellcare No Premium", "Wellmark Blue POS"), "carrier": ("Gallagher Bassett", "Liberty Mutual", "The Hartford", "Travelers", "Zenith Insurance", "State Compensation Fund", "Broadspire", "Helmsman Management"),
    "icd": ("M54.50 low back pain, unspecified", "M75.01 adhesive capsulitis, right shoulder", "M25.562 left knee pain", "S83.511A right ACL sprain", "M77.11 right lateral epicondylitis", "G56.02 left carpal tunnel syndrome", "M62.81 generalized weakness", "M54.2 cervicalgia", "Z96.642 left artificial hip joint", "S82.61XD right lateral malleolus fracture", "M65.4 de Quervain's tenosynovitis", "M72.2 plantar fasciitis"), "freq": ("2 x week x 4 weeks", "three times a week for three weeks", "once weekly, 8 visits", "2-3x/wk for 30 days", "twice a week until the recheck"),
    "hx": ("CHF", "type 1 diabetes", "Parkinson's disease", "Sjogren's syndrome", "Graves' disease", "lupus", "depression", "hearing loss in both ears", "peripheral neuropathy", "Baker's cyst", "Meniere's disease", "spinal stenosis", "two stents", "breast cancer, in remission", "Paget's disease of bone", "sleep apnea with CPAP", "osteoporosis"), "med": ("amlodipine 5 mg", "carvedilol", "Jardiance", "Xarelto 20", "Celebrex as needed", "Lyrica 75 BID", "prednisone taper", "Sinemet 25/100", "Prolia twice a year", "tizanidine", "Ozempic", "Wellbutrin XL", "Synthroid", "tramadol at bedtime", "Lasix 40"),
    "pain": ("2/10", "5/10 with stairs", "4-6/10", "8/10 at night", "3 out of 10", "0/10 at rest"), "job": ("forklift operator", "line cook", "pharmacy technician", "welder", "teacher's aide", "package handler", "hair stylist", "roofer", "phlebotomist", "press operator", "mail carrier"), "side": ("LEFT", "RIGHT", "left", "right"), "nc_rs": ("progress toward goals", "high cost claimant review", "readmission risk", "missed visits reported by plan", "step down from home care", "transition of care, day 10"),
    "nc_st": ("is attending regularly", "has missed three of eight sessions", "walks with a rollator indoors", "is off the walker for short distances", "reports less pain but slow gains", "declined aquatic therapy"), "nc_st2": ("Slow but steady gains since the last review", "Gains have leveled off over two weeks", "Regressed after a fall on the porch"), "nc_fn": ("Knee flexion 84 degrees, lacking 10 of extension", "Grip strength 22 lb on the affected side", "Timed Up and Go 19.2 seconds", "Can lift 15 lb floor to waist", "Needs contact guard on the stairs", "Berg 41 of 56", "Sits at most twenty minutes before shifting", "Overhead reach to the first shelf only"),
    "nc_sa": ("the exercises make it worse at night", "the ride is late every other time", "she does not understand the bill", "he wants to go back to work next month", "nobody explained the ten visit limit", "the brace rubs on the shin"), "nc_ho": ("One step to enter, bathroom on the main floor", "Uses a shower chair borrowed from church", "Lives with a cat and two flights of stairs", "Neighbor brings the groceries"), "nc_ba": ("transportation", "low health literacy", "copay of $45 per visit", "fear of reinjury", "cares for a spouse with dementia", "no reliable phone"),
    "nc_pl": ("Mail fall prevention booklet", "Refer to social work for transportation", "Ask provider for updated outcome scores", "Follow up after surgeon visit", "Recommend work hardening evaluation", "Continue therapy, review in 30 days", "Send meal benefit information"), "nc_cr": ("InterQual Outpatient Rehab 2026", "MCG Ambulatory Care 29th ed.", "plan medical policy PT-014", "eviCore musculoskeletal guideline"), "nc_mt": ("met for 6 of 12 visits", "not met, forwarded", "met", "partly met, goals not measurable"), "nc_lg": ("need functional measures", "asked for signed plan of care", "gave Oswestry 38 and 52 before", "says goals will be updated today", "advised of peer to peer window"),
    "nc_md": ("agrees with 8 visits", "wants documentation of home program", "will call the therapist at lunch", "approve as requested"), "nc_de": ("approved 8 visits over 6 weeks", "partial approval, 4 visits of 12", "pended for records", "adverse determination recommended"), "nc_co": ("good, 11 of 12 attended", "fair, cancels when it snows", "excellent", "poor since car broke down"), "nc_jo": ("Light duty is available at the tool crib", "No work under 20 lb exists on that line", "Modified hours can be tried for two weeks", "Needs full release to drive the truck"),
    "nc_ws": ("no lifting above shoulder", "off work four more weeks", "sit or stand at will", "therapy to continue twice weekly", "MRI ordered, results pending"), "at_sp": ("girls soccer", "varsity wrestling", "cross country", "JV volleyball", "football, left guard", "softball", "lacrosse", "track, hurdles"), "at_gr": ("9", "10", "11", "12", "sophomore"), "at_n": ("4", "12", "23", "55"), "at_hw": ("planted on the left foot and felt a pop", "rolled the ankle landing on another player", "fell on an outstretched arm at the net", "collided with the goalkeeper", "came up limping after the third hurdle", "was taken down with the knee bent under"),
    "at_on": ("Swelling within the hour", "Could not put weight on it", "Finished the half with tape", "No loss of consciousness, no headache", "Felt it give way again that evening"), "at_fi": ("Lachman soft end feel", "anterior drawer negative", "tender over the ATFL", "McMurray's clicks medially", "single leg hop 88% of other side", "Thompson test intact", "full motion, mild effusion", "Hawkins-Kennedy painful", "quad lag gone", "SCAT6 symptom score 4"), "at_xr": ("negative", "read as normal", "show a small avulsion", "pending"),
    "at_im": ("grade II ankle sprain", "MCL sprain", "hip pointer", "patellar tendinopathy", "AC joint sprain", "possible labral tear", "Osgood-Schlatter", "turf toe"), "at_st": ("out", "limited, no contact", "full go with brace", "day to day", "sideline drills only"), "at_pt": ("Week four of the hop progression", "Cutting at half speed without pain", "Needs more single leg control before sprinting", "Biodex deficit 14 percent at 60 degrees per second", "Landing still stiff on the drop jump"), "at_tr": ("bike 15 minutes", "band walks", "ladder drills", "figure eights at 50%", "Nordic curls", "box step downs", "ice and Game Ready", "straight ahead jog", "Copenhagen planks"),
    "at_no": ("not before the functional test", "ten minutes at most", "no, and mom agrees", "only if the brace stays on"), "at_pa": ("worry about the scholarship visit", "would like a second opinion", "do not want injections", "ask about the copay again"), "at_nd": ("the hop test numbers", "your last note", "a line about contact drills", "the strength test printout"), "at_nt": ("ok to start cutting, no scrimmage", "hold running until the swelling is down", "good to go for warm ups", "needs tape every practice"), "at_br": ("DonJoy Armor", "ASO lace-up", "McDavid hinged sleeve", "Breg Fusion", "Ossur CTi"), "at_al": ("none", "bee stings, carries EpiPen", "penicillin", "adhesive tape"),
    "js_cl": ("medium, up to 50 lb", "heavy", "light with frequent reaching", "sedentary with long calls"), "js_mi": ("forty minutes", "one full cycle", "the last hour of first shift"), "js_li": ("cartons of 38 lb from floor to chest, 20 an hour", "a 55 lb bag onto a hopper twice a shift", "trays of 12 lb overhead, all day"), "js_li2": ("fifty pound rolls off a skid every ten minutes", "two person lifts with nobody on the other end half the night", "tubs of parts from below the knee"), "js_ca": ("30 ft with both arms, 25 lb", "up four steps with one hand on the rail", "none, a cart is used"),
    "js_po": ("standing on concrete 7 of 8 hours", "kneeling 15 minutes at a time", "neck bent over the belt", "reach at arm's length 6 times a minute"), "js_po2": ("standing at the press the whole time", "climbing into the trailer and back", "bending over the gaylord box"), "js_ha": ("pinch grip on clips, 900 a shift", "trigger of the nail gun", "light, both hands", "scanner in the left hand"), "js_ve": ("Crown reach truck, seat without suspension", "box truck with a 21 inch step", "Ford Transit, lumbar support broken", "golf cart in the yard"), "js_ab": ("lift 32 lb from knee height five times", "stand 50 minutes", "carry 20 lb for 100 ft", "reach overhead with 5 lb"),
    "js_gp": ("The floor to chest lift is 6 lb short of the job", "Standing tolerance is enough with a mat", "The step into the cab is the main problem", "Gripping under vibration brings back the numbness"), "js_ad": ("raise the pallet by 14 inches", "rotate stations every hour", "anti-fatigue mat at the press", "allow a stool for the last two hours", "two weeks of half days first"), "js_of": ("six hours on light assembly", "bench work with a 20 lb limit", "day shift in the tool room", "a sit-stand station"), "js_cn": ("keep him on days", "find anything under ten pounds", "pay for the chair without an order", "hold the spot past the quarter"),
    "js_cr": ("four more visits are fine", "the FCE has to come first", "wage loss stops if he refuses light work", "nothing is approved past the 12"), "ws_wh": ("noon", "the second call in a row", "the end of the week", "reading from the laptop"), "ws_ch": ("arm rests too high, seat pan fine", "old Steelcase, tilt lock stuck", "kneeling chair brought from home"), "ws_sc": ("two, the main one 25 degrees to the left", "laptop only, 9 inches too low", "at eye level", "glare after 2 PM"), "ws_kb": ("wrists bent up about 20 degrees", "Logitech split, fine", "mouse out of reach beyond the number pad"), "ws_ph": ("cradled on the shoulder", "headset, left ear only", "speaker"),
    "ws_br": ("none before lunch", "stands up each hour by the watch", "skips them at month end"), "ws_tx": ("screen raised on two reams of paper", "chair lowered an inch", "mouse moved next to the keys", "footrest from the supply room", "lumbar roll tried"), "ws_by": ("document holder", "sit-stand converter", "vertical mouse", "headset with two ears", "footrest"), "ws_py": ("department budget", "carrier if under $300", "not decided"), "ws_sh": ("is a foot taller and resets it all", "works evenings", "does not mind"), "dl_rt": ("4 NORTH", "B2", "EVENING"),
    "dl_it": ("Zynex NexWave TENS unit", "Kinetec Spectra knee CPM", "Invacare rollator, 300 lb", "Drive tub transfer bench", "Game Ready with knee wrap", "Saunders home cervical traction", "bone growth stimulator, Orthofix"), "dl_co": ("E0730", "E0935", "E0143", "E0247", "E0849", "E0747"), "dl_su": ("electrodes, 2 inch round, 4 packs", "hand brake cable", "lead wires, pair", "9 volt charger", "knee wrap, large", "rubber tips, 7/8 inch"), "dl_te": ("capped rental, 13 months", "purchase", "weekly rate, first week paid", "no charge, warranty swap"),
    "dl_in": ("lock brakes before sitting", "skin check every two hours", "do not use with a pacemaker", "start at 40 degrees, add 5 a day", "hand wash, air dry", "charge overnight"), "dl_no": ("set up in the den", "doorway too narrow for the wide model", "patient already owns a cane", "spouse will read the manual", "left at foot of bed"), "dl_br": ("Ossur Unloader One X", "DonJoy OA Nano", "Breg Rebound ROM hinged brace", "Aspen Vista TLSO", "Bauerfeind GenuTrain", "Townsend custom AFO", "Richie brace"), "dl_sz": ("medium", "L short", "custom from cast", "XL tall"),
    "dl_ft": ("hinge at joint line", "no gap at thigh cuff", "strut bent 5 degrees for varus", "strap trimmed two inches", "slips when walking fast"), "dl_sk": ("intact", "red over the fibular head, gone in ten minutes", "dry, old scar medially"), "dl_we": ("all day except sleep", "two hours more each day", "when walking and for chores", "with sports only"), "dl_pd": ("$85.20", "$0, deductible met", "$140.00 check"), "dl_wh": ("reached 120 degrees and no longer needs it", "moved on to a cane", "was told to stop by the surgeon", "says it makes the pain worse"), "dl_cn": ("good, wiped down", "cracked housing, still runs", "pad torn", "like new"),
    "dl_bl": ("denied as over the 21 day limit", "paid in full", "modifier RR missing", "waiting for proof of delivery"), "dl_sa": ("come after 4", "it was already sent back by mail", "the charger is lost", "leave a tag on the door"), "sv_op": ("ACL reconstruction with patellar graft", "reverse total shoulder", "bimalleolar ORIF", "Achilles repair", "L5-S1 fusion", "trapeziectomy", "medial meniscus repair", "total knee"), "sv_n": ("14 visits", "six of eight sessions", "21 treatments", "nine visits"), "sv_at": ("no misses", "two late cancels", "fair"),
    "sv_rm": ("0-112 knee", "passive ER 35 at the side", "dorsiflexion to neutral", "elevation 128 in the scapular plane", "thumb opposition to ring finger"), "sv_mm": ("quads 4-, hams 4", "abduction 3+", "heel raise 3 on the involved side", "pinch 6 lb"), "sv_ga": ("one crutch outdoors", "no device, slight lurch", "boot, even steps", "walker at home"), "sv_sw": ("trace", "1+ by stroke test", "figure eight 1.5 cm more", "none"), "sv_qu": ("May we start closed chain past 90", "Can the boot come off for sleep", "Is resisted biceps allowed", "Should the brace stay locked for walking", "When may he drive"),
    "sv_sa": ("the screw head is tender", "it clicks when she turns over", "she stopped the pain pills two weeks ago"), "sv_an": ("continue PT 2x/week for 6 weeks", "advance weight bearing as tolerated", "discontinue brace", "may drive", "no running until month 5", "home program only", "begin strengthening"), "sv_cm": ("clicking is scar and will pass", "to keep the boot on in crowds", "ice more, march less", "the x-ray looks solid", "not to push through sharp pain"), "sv_wk": ("seven weeks", "eleven weeks", "three and a half months"),
    "sv_lr": ("Flexion has gone from 68 to 117 degrees", "He walks without the crutch in the clinic", "Sleep is no longer broken", "The incision has softened with scar massage"), "sv_lw": ("extension still lacks 6 degrees", "the quad shuts off after ten repetitions", "abduction above 100 is with a shrug"), "sv_wf": ("he limps by suppertime", "she favors it on the stairs", "he will not take the pills", "she sleeps in the chair"), "sv_mp": ("begin mini squats to 60", "wean from the sling", "bear full weight in the boot", "use the pool once sealed"), "sv_hw": ("great progress, keep at it", "start running in the pool", "go easy on ER", "let me know if the lag stays"),
    "sv_ct": ("calf soft", "mild warmth", "scar well healed", "numb patch lateral to the incision"), "sv_rf": ("calf pain", "fever", "locking", "numbness past the wrist"), "sv_ot": ("bunion", "frozen shoulder", "kid with the cast off today", "meniscus, second opinion"), "fc_gy": ("the Y", "Silver Sneakers room at the rec center", "Planet Fitness", "the senior center gym"), "fc_he": ("hip hinge practice", "slow step downs", "rowing with a light band", "walking intervals", "breathing drills before lifting"), "fc_wu": ("NuStep level 4, 8 minutes", "recumbent bike, easy", "march in place with arm swing"),
    "fc_st": ("leg press 90 lb", "lat pulldown 40", "sit to stand from a 17 inch box", "Theraband rows, green", "heel raises at the rail"), "fc_ba": ("tandem stance near a wall", "Airex pad, eyes open", "step overs of 4 inch hurdles"), "fc_no": ("overhead press", "deep squats", "treadmill above 3 mph", "twisting machines", "full sit-ups"), "fc_pg": ("10 percent a week if no pain next day", "three sets of twelve come easily", "the RPE stays below 5"), "fc_rf": ("chest tightness", "a new limp", "dizziness that lasts", "pain below the knee"), "fc_me": ("SilverSneakers", "Renew Active", "Active&Fit", "One Pass"), "fc_n": ("sixteen visits", "ten weeks", "a long winter of therapy"),
    "fc_kn": ("She loves music, loud", "Blood pressure 128/74 before class is typical", "The left knee is metal and gets warm", "She will skip the stretches if you let her", "Pacemaker, so no Zynex or other stim"), "fc_sc": ("Berg 50", "Mini-BEST 22/28", "30 second chair stand 12", "single leg stance 14 sec"), "fc_sc2": ("6MWT 1310 ft", "grip 48 lb", "sit and reach 2 in"), "fc_pr": ("EnhanceFitness", "Tai Ji Quan: Moving for Better Balance", "Rock Steady Boxing", "Walk With Ease"), "fc_go": ("walk 2 miles by summer", "carry a laundry basket upstairs", "play nine holes", "get up from the floor alone"), "fc_cl": ("chair yoga", "gentle aquatics", "circuit 65+", "balance and beyond"),
    "fc_py": ("plan benefit", "self, monthly", "scholarship fund"), "fc_co": ("prefers mornings", "cannot hear over the fans", "asks for a spot near the door", "wants no pictures"), "fc_co2": ("may join later", "has a key tag of her own", "waits in the lobby"), "sc_ev": ("the half-marathon expo", "the health fair at the mall", "the county fair", "Back Saver Day", "the 5K packet pickup", "the color run"), "sc_he": ("friend", "co-worker", "flyer at the gym", "neighbor who comes here"),
    "sc_wh": ("heel sore on the first steps", "right shoulder pinches at the locker", "low back after mowing", "both knees on the bleachers", "left wrist from the scanner", "hamstring grabs at mile two", "hands fall asleep on the drive in"), "sc_wh2": ("the shin that aches after two miles", "your stiff neck", "a knee that clicks on the stairs", "the thumb that hurts when you open jars", "the hip you landed on"), "sc_fi": ("Ober's test tight", "squat with heels up", "Finkelstein's test sharp", "single leg stance 11 sec", "arch drops with each step", "Phalen's at 20 seconds", "toe touch to mid shin", "Neer's sign mild", "hop pain free", "Allen test normal"),
    "sc_ff": ("the calf was tight and the arch a little flat", "your grip was half of the other hand", "you could not balance on that side for five seconds", "turning to the left stopped at half"), "sc_to": ("Try a heel cup for two weeks", "See your doctor if it swells", "Ice and shorter runs until it calms down", "A desk break every half hour would help", "Swap the old shoes, they are done", "This looks like something therapy can help"), "sc_nx": ("book an evaluation", "see the doctor first", "exercise sheet only", "phone call next week", "come by for a full gait video"),
    "age": ("17-year-old female", "29 y/o male", "38-year-old woman", "45 yo F", "52-year-old male", "63-year-old right-handed woman", "68 y.o. gentleman", "74-year-old widow", "81-year-old man", "87 y/o female"),
}  # fmt: skip

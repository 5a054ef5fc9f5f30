"""Notes used while tuning redaction: what a front desk takes down and sends on."""

from __future__ import annotations

from evals.redaction.wording import in_every_wording

_PAPERS: tuple[str, ...] = (
    # telephone messages
    """<<[FACILITY:FACILITY]     {AFTER-HOURS CALL SHEET}     DELIVERED [DATE:SENT1] 07:05||ANSWERING SERVICE, 24 HR     CLIENT: [FACILITY:FACILITY]     FAX TO [PHONE:PFAX]     RUN [DATE:SENT1] 06:58||VOICE MAILBOX 3 (FRONT DESK)     TYPED UP [DATE:SENT1] BY [PROVIDER:TECH_FULL]>>

<<MSG 01     6:52 PM     OPR 14
  CALLER   [NAME:FULL]     DOB [DATE:DOB]
  PHONE    [PHONE:PHONE]     OK TO LEAVE MSG: Y
  FOR      [PROVIDER:THERAPIST_FULL], {DPT}||1)  18:52   [NAME:LAST_FIRST]   B. [DATE:DOB]   CB [PHONE:PHONE]   WANTS [PROVIDER:THERAPIST_FIRST]||1ST MSG - [RELATIVE:RELATIVE_FULL] ON BEHALF OF HUSBAND [NAME:FULL], BIRTHDATE [DATE:DOB]. HER NUMBER [PHONE:PHONE2]. ATTN [PROVIDER:THERAPIST_LAST].>>
  {~TM_SAY}. {~TM_SAY}. <<HAD {~TM_OP} [DATE:SHORT2] WITH DR. [PROVIDER:PROVIDER_LAST].||SURGEON IS [PROVIDER:PROVIDER_FULL] AT [FACILITY:FACILITY2]; {~TM_OP} WAS ON [DATE:DATE2].||LAST SEEN HERE [DATE:SHORT2]. {~TM_OP} IN [DATE:MONTH].>> {~TM_ASK}? <<WORKS NIGHTS AT [EMPLOYER:EMPLOYER], CALL BEFORE NOON.||IS AT DAUGHTER [RELATIVE:KIN_FIRST]'S IN [CITY:CITY2] TIL [DATE:SPOKEN3].||HOME ALL DAY, [ADDRESS:STREET], IF WE NEED TO DROP OFF THE {~TM_EQ}.>>
  DISPOSITION: <<{~TM_DO}. {~TM_DO}.||PAGED [PROVIDER:COLLEAGUE_FULL] 7:01P. {~TM_DO}.||NOT URGENT PER CALLER. {~TM_DO}.>>

<<MSG 02     7:40 AM     OPR 3
  CALLER   [OTHER:CLERK_FULL] / {~PAYER} {UTILIZATION MGMT}
  PHONE    [PHONE:PHONE_EXT]||2)  07:40   [OTHER:CLERK_FIRST] FROM DR. [PROVIDER:PROVIDER_LAST]'S OFFICE, [PHONE:PPHONE]||2ND MSG - NURSE CASE MGR [OTHER:OFFICER_FULL], {~CARRIER}, [PHONE:PHONE_EXT]>>
  <<RE MEMBER [NAME:FIRST] [NAME:LAST], ID [MEMBER_ID:MEMBER], REF [ACCOUNT:REQUEST]. NEEDS {~TM_NEED} AND {~TM_NEED} BY [DATE:DATE4] OR IT GOES TO {~TM_ELSE}.||RE PT [NAME:LAST], [NAME:FIRST]: NEW ORDER {~TM_ORDER}. FAXED TWICE TO [PHONE:PFAX]. NPI [NPI:NPI].||RE CLAIM [ACCOUNT:CLAIM], MRS. [NAME:LAST], DOI [DATE:DATE4]. WANTS {~TM_NEED}; {~TM_ELSE} IS SET FOR [DATE:SHORT5].>>

<<MSG 03     7:44 AM     OPR 3
  CALLER   [OTHER:OTHER_FULL] (NEW, NOT IN SYSTEM)
  PHONE    [PHONE:PHONE3]||3)  07:44   HANG UP, CALLER ID [PHONE:PHONE3], [OTHER:OTHER_LAST]||3RD MSG - [OTHER:OTHER_FULL], TEL. [PHONE:PHONE3]>>
  <<{~TM_NEW}. HAS {~PAYER}. REFERRED BY NEIGHBOR [OTHER:OTHER2_FULL].||EARLIER CALL [DATE:SHORT6] WAS ABOUT {~TM_NEW}.||{~TM_NEW}. WANTS SAME THERAPIST AS SISTER [OTHER:OTHER2_FIRST].>>

<<CALLED [NAME:FIRST] BACK [DATE:SHORT1] 8:20, {~TM_PT}. {~TM_PT}. [PROVIDER:TECH_FIRST]||[DATE:SENT1] 8:35 PER [PROVIDER:THERAPIST_FULL]: {~TM_PT}. {~TM_PT}. PT VERBALIZED UNDERSTANDING.||LEFT VM AT [PHONE:PHONE] 8:30, NO DETAILS. {~TM_PT}. CHART [MRN:MRN] NOTED.>>
""",
    # intake note
    """<<New pt call     [DATE:sent1] 10:20a     [PROVIDER:tech_first] @ desk||{PHONE INTAKE} - [FACILITY:facility]     taken [DATE:sent1] by [PROVIDER:tech_full]||From the online request form at [URL:url]     received [DATE:sent1] 21:14 from [IP:ip]>>

<<Name     [NAME:full]     (likes "[NAME:called]")
DOB      [DATE:dob]          SS#  [SSN:ssn]
Address  [ADDRESS:street]
         [CITY:city], [-:state] [ZIP:zip]
Cell     [PHONE:phone] (text ok)     Email  [EMAIL:email]||[NAME:last_first] // [DATE:dob] // c. [PHONE:phone] // hm [PHONE:phone2]
[ADDRESS:street], [CITY:city] [-:state] [ZIP:zip4] // [EMAIL:email] // DL [LICENCE:dl]||legal_name: [NAME:lower]
preferred: [NAME:called]
birth_date: [DATE:dob]
mobile: [PHONE:phone]
mailing: [ADDRESS:box], [CITY:city], [-:state], [ZIP:zip]
email: [EMAIL:email]>>
<<ER contact: [RELATIVE:relative_full], spouse, [PHONE:phone3]||Minor? No. Lives w/ mom [RELATIVE:kin_full] [PHONE:phone3]||emergency: [RELATIVE:kin_full] (sister) [PHONE:phone3]>>     <<Works: [EMPLOYER:employer], {~job}||Occ: {~job}, [EMPLOYER:employer], wk [PHONE:phone_ext]||job: {~job}, currently at [EMPLOYER:employer]>>

Reason: {~in_why}. <<Started [DATE:date2], {~in_how}.||{~in_how} in [DATE:month_alone] [-:year], flared up again [DATE:short2].||{~in_how}; first noticed around [DATE:spoken2].>> {~in_feel}. Worse with {~in_wo}, {~in_wo}; eases with {~in_be}. Pain {~pain} today. <<Tried {~in_tr} at [FACILITY:hospital] last yr.||Had {~in_tr} with [PROVIDER:colleague_full] on [DATE:short3].||Saw urgent care [DATE:short3], they gave {~in_tr}.>>
<<Medical: {~hx}, {~hx}, {~hx}. Takes {~med}, {~med}. {~in_fl}.||PMH per pt {~hx} and {~hx}. {~in_fl}. Meds: {~med}, {~med}, {~med}.||conditions: {~hx}; {~hx}; {~hx}     meds: {~med}; {~med}     screening: {~in_fl}>>
Referred by <<Dr. [PROVIDER:provider_full], [FACILITY:facility2] (fax [PHONE:pfax]), script dated [DATE:date3]: {~in_rx}.||[PROVIDER:provider_full] NP / [FACILITY:facility2] / [PHONE:pphone]. Rx says {~in_rx}.||self, direct access; PCP is [PROVIDER:provider_full] at [FACILITY:facility2].>>

Insurance 1: {~payer}, ID <<[MEMBER_ID:member], grp [GROUP:group], sub = husband [RELATIVE:relative_full] dob [DATE:holder_born]||[MEMBER_ID:member]  Group# [GROUP:group]  self||[MEMBER_ID:member] (photo of card uploaded)>>
<<Insurance 2: {~payer} [MEMBER_ID:member2]||MVA! {~auto} claim [ACCOUNT:claim], policy [ACCOUNT:policy], DOL [DATE:date4]; our pt was driving a silver Escape, tag [VEHICLE:plate]. Adj [OTHER:officer_full] [PHONE:phone2]. Atty [OTHER:other_full].||Insurance 2: none. Work related? says no, but the ER sheet lists {~carrier} claim [ACCOUNT:claim].>>
Benefits: {~in_bn}; {~in_bn}; {~in_bn}. <<Rep [OTHER:clerk_first], ref# [ACCOUNT:call_no]||per {~payer} portal [DATE:short5]||call ref [ACCOUNT:call_no], [OTHER:clerk_full], [DATE:short5]>>

<<Eval booked [DATE:date5] 8:00 w/ [PROVIDER:therapist_full]. {~in_note}. {~in_note}.||Sched: [PROVIDER:therapist_last] [DATE:short5] 1:45, check in 20 min early. {~in_note}. Prior pt in [-:year], old chart [MRN:mrn].||Waitlist for [PROVIDER:therapist_first]; offered [DATE:short5] and [DATE:short6]. {~in_note}. Texted link to [PHONE:phone].>>
""",
    # plan of care excerpt
    """<<{OUTPATIENT PT PLAN OF CARE}, page 2     [FACILITY:facility]||{Plan of Care for Certification}||{UPDATED PLAN OF CARE / RECERT} (excerpt)     [FACILITY:facility], [PHONE:pphone]>>
<<Patient [NAME:full]     DOB [DATE:dob]     MRN [MRN:mrn]     {~payer} HICN/MBI [MEMBER_ID:member]||[NAME:last_first] | [DATE:dob] | Acct [ACCOUNT:account] | {~payer} | ID [MEMBER_ID:member]||Name: [NAME:suffixed]          Date of birth: [DATE:dob]
Provider: [FACILITY:facility]          NPI: [NPI:npi]>>
<<Onset [DATE:date2]     SOC [DATE:date1]     Certification period [DATE:span]||SOC: [DATE:date1]    Cert: [DATE:span]    Visits from SOC: {~pc_n}||Start of care [DATE:date1], last certified by [PROVIDER:provider_full], MD on [DATE:date2], this period [DATE:span]>>

{Medical Dx} {~pc_md}          {Treatment Dx} {~pc_td}, {~pc_td}
{Precautions}: {~pc_pre}; {~pc_pre}
Summary of need. <<Mr. [NAME:last], a {~age}, lives with [RELATIVE:relative_full] in [CITY:city] and {~pc_need}.||This {~age} {~pc_need}. [NAME:first] retired from [EMPLOYER:employer] and cares for grandson [RELATIVE:kin_first].||[NAME:first] [NAME:last] is a [AGE:old_age] y.o. resident of [FACILITY:agency] who {~pc_need}.>> {~pc_why}. {~pc_why}. <<{~pc_op} was performed by Dr. [PROVIDER:colleague_last] at [FACILITY:hospital] on [DATE:date3].||A fall on [DATE:date3] in [CITY:city2] was followed by {~pc_op}.||{~pc_op}, [DATE:date3], [PROVIDER:colleague_full].>>

{Impairments found}
 - {~pc_i}
 - {~pc_i}
 - {~pc_i}
{Functional goals}                                                                  {Baseline}            {Target date}
 {STG 1} {~pc_g}          {~pc_b}          <<[DATE:date4]||[DATE:short4]||{3 wks}>>
 {STG 2} {~pc_g}          {~pc_b}          <<[DATE:date4]||[DATE:short4]||{4 wks}>>
 {LTG 1} {~pc_lg}          {~pc_b}          <<[DATE:date5]||[DATE:short5]||{10 wks}>>
 {LTG 2} {~pc_lg}          {~pc_b}          <<[DATE:date5]||[DATE:short5]||{12 wks}>>
{Rehab potential}: {~pc_rp}. {Frequency and duration}: {~freq}.
{Interventions}: {~pc_tx}; {~pc_tx}; {~pc_tx}; {~pc_tx}. {~pc_cpt}, {~pc_cpt}, {~pc_cpt}.
{Discharge plan}: {~pc_dc}. <<Reviewed with patient and son [RELATIVE:kin2_full], who agree.||Goals discussed with Ms. [NAME:last] on [DATE:date1].||[NAME:first] and caregiver [OTHER:other_full] took part in setting goals.>>

<<[PROVIDER:therapist_full], PT, DPT, GCS     Lic. [LICENCE:licence]     [DATE:sent1] 14:31||Prepared by: [PROVIDER:therapist_full], PT ([LICENCE:licence]) on [DATE:sent1]||Established by [PROVIDER:therapist_full], MPT, with [PROVIDER:tech_full], PTA>>
<<I have reviewed this plan of care and certify a need for these services for [DATE:span].
Physician: [PROVIDER:provider_full], MD     NPI [NPI:npi]     Date: [DATE:date6]||{Physician certification}: signed [PROVIDER:provider_full], DO, [DATE:date6]; please return by fax to [PHONE:pfax]||NOT YET SIGNED. Faxed to [FACILITY:facility2] [DATE:short6], again [DATE:short2]; spoke with [OTHER:clerk_first] there.>>
""",
    # payer letter
    """<<{~payer}
{Medical Management Department}
[ADDRESS:box]
[CITY:city2], [-:state] [ZIP:zip2]||{~payer} {Utilization Review}     Phone [PHONE:phone_ext]     Fax [PHONE:pfax]||{~payer}     {NOTICE ABOUT YOUR REQUEST FOR SERVICES}     notice no. [ACCOUNT:icn]>>

<<[DATE:date1]

[NAME:full]
[ADDRESS:street]
[CITY:city] [-:state] [ZIP:zip4]||Date of notice: [DATE:date1]
Mailed to: [NAME:full], [ADDRESS:street], [CITY:city], [-:state] [ZIP:zip]
Copy: [FACILITY:facility], [PROVIDER:therapist_full]||[DATE:date1]

[FACILITY:facility]
Attn: [PROVIDER:therapist_full], PT
[ADDRESS:street2]
[CITY:city2] [-:state] [ZIP:zip2]>>

<<Member: [NAME:full]          Member number: [MEMBER_ID:member]
Group: [GROUP:group]          Birth date: [DATE:dob]
Reference number: [ACCOUNT:request]          Provider: [FACILITY:facility]||Enrollee [NAME:last_first], ID [MEMBER_ID:member], DOB [DATE:dob]
Request [ACCOUNT:request] received [DATE:date2] from [PROVIDER:therapist_full]||Re: Mr. [NAME:full] (ID [MEMBER_ID:member])   Case [ACCOUNT:request]   Dates [DATE:span]>>

<<Dear Mrs. [NAME:last]:||Dear Provider:||Dear Member,>>

<<On [DATE:date2] we received a request from [PROVIDER:provider_full], MD for {~pl_sv}.||[FACILITY:facility] asked us to cover {~pl_sv} for you beginning [DATE:date2].||You asked for {~pl_sv} for [NAME:first] [NAME:last], a {~age} with {~pl_dx}.>> <<We have approved {~pl_ok} and have not approved {~pl_no}.||After review by [OTHER:officer_full], MD, a {physical medicine and rehabilitation} specialist, {~pl_no} is not approved.||We cannot decide yet. We still need {~pl_miss} and {~pl_miss} by [DATE:date4].>>

Why: {~pl_why}. {~pl_why}. <<The notes of [DATE:date3] show {~pl_find}.||According to the record of [DATE:short3], {~pl_find} and {~pl_find}.||The evaluation dated [DATE:date3] lists {~pl_find}.>> <<This is based on {~pl_crit}.||The rule we used: {~pl_crit}.||See {~pl_crit}.>>

<<   CPT        Units asked    Units approved    Dates
   {~pl_cpt}      {24}             {12}                [DATE:span]
   {~pl_cpt}      {12}             {6}                 [DATE:span]
   {~pl_cpt}      {12}             {0}                 n/a||Approved: {8 visits}, [DATE:span], {~pl_cpt}, {~pl_cpt}. Authorization [ACCOUNT:call_no].||Codes asked for: {~pl_cpt} and {~pl_cpt}. Diagnosis {~pl_icd}.>>

<<You may appeal within {180 days}. Write to {Grievance and Appeals}, [ADDRESS:box], [CITY:city2], [-:state] [ZIP:zip2], or fax [PHONE:pfax].||A {peer-to-peer} talk is open until [DATE:date5] at [PHONE:phone_ext]; ask for [OTHER:clerk_full].||Send records to [EMAIL:other_email] or upload them at [URL:url]. Questions: [OTHER:clerk_full], [PHONE:phone_ext].>> {~pl_end}.

<<Sincerely,
[OTHER:officer_full], MD
Medical Director||[OTHER:clerk_full], RN
{Clinical Review}||Member Services
cc: [PROVIDER:provider_full], [FACILITY:facility2]>>
<<Stamped received [DATE:short6], [PROVIDER:tech_first]. Told pt [DATE:short6].||scan to [MRN:mrn]. [PROVIDER:tech_first] [DATE:short6] - pt aware, wants to appeal||rec'd by fax [DATE:sent2] 9:02 AM p 1 of 3>>
""",
    # discharge summary
    """<<{PHYSICAL THERAPY DISCHARGE SUMMARY}
[FACILITY:facility]     [ADDRESS:street2], [CITY:city2], [-:state] [ZIP:zip2]||[FACILITY:facility]     {Discharge from Outpatient PT}||{D/C NOTE} - {PT}     [FACILITY:facility]     ph [PHONE:pphone] fx [PHONE:pfax]>>
<<To: [PROVIDER:provider_full], MD, [FACILITY:facility2]
Re: [NAME:middle]     DOB: [DATE:dob]     Chart: [MRN:mrn]||[NAME:last_first]     [DATE:dob]     {~payer}     [MEMBER_ID:member]||Pt: [NAME:full] (DOB [DATE:dob]), acct [ACCOUNT:account]     Ref MD: [PROVIDER:provider_last]>>
<<Evaluated [DATE:date1]. Discharged [DATE:date2]. {~ds_n}.||SOC [DATE:date1]     Last visit [DATE:date2]     Seen {~ds_n}     Cx/NS: [DATE:short3], [DATE:short4]||Episode [DATE:stay], {~ds_n}>>
Dx: {~ds_dx}; {~ds_dx}.

Reason for discharge: <<{~ds_why}.||[NAME:first] {~ds_self}.||{~ds_why}; last contact [DATE:short5], left message with wife [RELATIVE:relative].>>
Course: <<Mr [NAME:last], {~age}, was referred after {~ds_op} on [DATE:date3] by Dr. [PROVIDER:colleague_full] at [FACILITY:hospital].||Patient is a {~age} employed as {~job} by [EMPLOYER:employer], seen following {~ds_op}.||[NAME:first] came to us in [DATE:month_alone] [-:year] from [FACILITY:agency] after {~ds_op}.>> {~ds_co}. {~ds_co}. {~ds_co}. <<{~ds_ev} on [DATE:spoken4] was managed by [PROVIDER:colleague_last].||During care {~ds_ev} ([DATE:short4], seen by [PROVIDER:tech_full], PA-C).||A trip to see daughter [RELATIVE:kin_full] in [CITY:city2] interrupted care from [DATE:short4].>>

{Outcome}                                Eval                     Discharge
 {~ds_m}              {~ds_a}             {~ds_z}
 {~ds_m}              {~ds_a}             {~ds_z}
 {~ds_m}              {~ds_a}             {~ds_z}
 Worst pain        {~pain}          {~pain}
{Goals}: {~ds_g}, {~ds_gs}. {~ds_g}, {~ds_gs}. {~ds_g}, {~ds_gs}.
{Status at discharge}: {~ds_st}; {~ds_st}. <<Back at [EMPLOYER:employer] since [DATE:date5], {~ds_wk}.||[NAME:first] plans to join the gym class in [CITY:city] with neighbor [OTHER:other_full].||Lives at [ADDRESS:street] with [RELATIVE:relative_full], {~ds_hm}.>>
{Recommendations}: {~ds_r}; {~ds_r}; {~ds_r}. <<Home unit serial [DEVICE:device] was returned.||TENS ([DEVICE:device]) stays with the patient.||{~ds_eq} ordered, confirmation [ACCOUNT:invoice].>> <<Follow up with [PROVIDER:provider_last] [DATE:date6].||Sees [PROVIDER:provider_full] again [DATE:spoken6].||Knows to call [PHONE:pphone] if {~ds_red}.>>
<<Thank you for the referral of this patient.
[PROVIDER:therapist_full], PT, DPT     [LICENCE:licence]||Signed electronically: [PROVIDER:therapist_full], PT, OCS   [DATE:sent2] 17:12||[PROVIDER:therapist_full], DPT / copy to [PROVIDER:colleague_full], PCP, fax [PHONE:pfax]>>
""",
    # workers' comp update
    """<<From: [PROVIDER:tech_full] <[EMAIL:other_email]>
To: [OTHER:officer_full] ({~carrier})
Sent: [DATE:sent1] 3:48 PM
Subject: [NAME:last] [ACCOUNT:claim] {status after visit 6}||{WORK STATUS / PROGRESS UPDATE}     [FACILITY:facility]     fax to {~carrier} [PHONE:pfax]
Attn adjuster: [OTHER:officer_full]     Phone [PHONE:phone_ext]||Memo to file and to NCM [OTHER:officer_full], {~carrier}
[DATE:date1]     by [PROVIDER:therapist_full], {PT}, [FACILITY:facility]>>

<<Hi [OTHER:officer_first], update on Ms. [NAME:full], DOB [DATE:dob], date of injury [DATE:date2], employer [EMPLOYER:employer].||Injured worker: [NAME:full]          SSN: [SSN:ssn]
DOB: [DATE:dob]          DOI: [DATE:date2]
Claim: [ACCOUNT:claim]          WCB/docket: [ACCOUNT:docket]
Employer: [EMPLOYER:employer], [CITY:city], [-:state]          Job: {~job}||IW [NAME:last_first], claim no. [ACCOUNT:claim], injured [DATE:date2] at [EMPLOYER:employer] ([CITY:city2] yard), {~job}. Last four of social [SSN:ssn4].>>

{Accepted conditions}: {~wc_dx}, {~wc_dx}. {Mechanism}: <<{~wc_how}.||{~wc_how}, witnessed by coworker [OTHER:other_full].||{~wc_how} (truck unit plate [VEHICLE:plate]).>>
{Attendance}: {~wc_at}. <<Missed [DATE:short3] ({~wc_ms}) and [DATE:short4].||No show [DATE:date3], {~wc_ms}.||Called off [DATE:short3]: {~wc_ms}; made up [DATE:short4].>>
{Findings}  {~wc_f}; {~wc_f}; {~wc_f}; {~wc_f}.
<<Ms. [NAME:last] tells us {~wc_s} and {~wc_s}.||Worker reports {~wc_s}.||[NAME:first] says {~wc_s}; wife [RELATIVE:relative_full] says {~wc_s}.>> Pain {~pain} to {~pain}.
{Lifting}             {floor to waist} {~wc_l}     {waist to shoulder} {~wc_l}     {overhead} {~wc_l}
{Carry 50 ft} {~wc_l}     {Push/pull} {~wc_l}     {Job demand} {~wc_pdl}
{Tolerances}: {~wc_t}, {~wc_t}, {~wc_t}.
{Consistency of effort}: {~wc_e}.

{Work ability}: <<{~wc_w} per Dr. [PROVIDER:provider_full] slip of [DATE:date4].||{~wc_w} until seen by [PROVIDER:provider_last] on [DATE:date4].||[EMPLOYER:employer] ([OTHER:other2_full], HR, [PHONE:phone2]) can offer {~wc_w} from [DATE:short5].>> {~wc_w2}.
{Request}: <<{~freq} more, codes {~wc_c}, {~wc_c}; current auth [ACCOUNT:request] ends [DATE:date5].||{~wc_ask}. Approval [ACCOUNT:request] had {12 visits}, {2} are left.||{~wc_ask} and {~wc_ask}, please confirm by [DATE:date5].>> {~wc_why}. {~wc_why}.
<<IME with [PROVIDER:colleague_full], MD is [DATE:date6]; need the {~wc_doc}.||Surgeon's visit [DATE:spoken6] ([PROVIDER:colleague_last], [FACILITY:facility2]); {~wc_doc} attached.||Attorney [OTHER:kin2_full] asked on [DATE:short6] for the {~wc_doc}.>>

<<Thanks, [PROVIDER:tech_first]
[FACILITY:facility] | [PHONE:pphone] | TIN on file||[PROVIDER:therapist_full], PT     Lic [LICENCE:licence]     NPI [NPI:npi]     [DATE:sent2]||cc [PROVIDER:provider_full], [FACILITY:facility2], fax [PHONE:pfax]; worker mailed copy at [ADDRESS:street], [CITY:city] [ZIP:zip]>>
<<> [OTHER:officer_first], [DATE:sent2]: can you send {~wc_doc}? [NAME:first]'s checks stop [DATE:short6].||||Bill to [ADDRESS:box], [CITY:city2], [-:state] [ZIP:zip2], attn [OTHER:clerk_full]>>
""",
    # staff chat thread
    """<<#frontdesk     [DATE:sent1]||Teams > [FACILITY:facility] > Auths and scheduling     [DATE:sent1]||group text export, [FACILITY:facility] desk, [DATE:sent1]>>

<<[PROVIDER:tech_full]  8:04 AM||[PROVIDER:tech_first] 8:04||(8:04 AM) [PROVIDER:tech_first]:>>
morning! <<[NAME:lower] (dob [DATE:dob]) here for the 8:15, {~payer} card is new, id [MEMBER_ID:member]. {~ch_q}?||can someone look at [NAME:last_first], mrn [MRN:mrn]? {~ch_q}||pt [NAME:initial_last], [PHONE:phone], just called crying, {~ch_q}>>
<<[PROVIDER:colleague_full]  8:06 AM||[PROVIDER:colleague_first] 8:06||(8:06 AM) [PROVIDER:colleague_first]:>>
{~ch_a}. <<[NAME:first] has {~ch_v} on auth [ACCOUNT:request], ends [DATE:short2]||old plan termed [DATE:date2], had [NAME:first] [NAME:last] under {~payer} [MEMBER_ID:member2]||i see {~ch_v} used, [NAME:last]'s next is [DATE:short2] w [PROVIDER:therapist_first]>>. {~ch_a}
<<[PROVIDER:tech_first]: [NAME:first] says {~ch_s}, and {~ch_s}||[PROVIDER:tech_full]  8:09 AM
fyi Mr. [NAME:last] told me {~ch_s}||(8:09 AM) [PROVIDER:tech_first]: so [NAME:first]'s mom [RELATIVE:kin_full] is on the other line from [CITY:city], says {~ch_s}>>
<<@[PROVIDER:therapist_first] {~ch_pt}? surgery was [DATE:short3] w dr [PROVIDER:provider_last], {~ch_op}||@[PROVIDER:therapist_full] the order from [PROVIDER:provider_full] says {~ch_op}, {~ch_pt}?||[PROVIDER:therapist_last] needs to know: {~ch_pt}, {~ch_op} [DATE:spoken3]>>
<<[PROVIDER:therapist_full]  8:31 AM||[PROVIDER:therapist_first] 8:31||(8:31 AM) [PROVIDER:therapist_first]:>>
{~ch_r}. {~ch_r}. <<i'll call [NAME:first] at lunch||tell Ms [NAME:last] {~ch_t} and {~ch_t}||if [NAME:first] cant make [DATE:short4] then {~ch_t}>>
<<[PROVIDER:colleague_first]: called {~payer}, [OTHER:clerk_first] says {~ch_i}, ref [ACCOUNT:call_no]||[PROVIDER:colleague_full]  9:15 AM
on hold 40 min lol. {~ch_i}. rep [OTHER:clerk_full], call id [ACCOUNT:call_no]||(9:15 AM) [PROVIDER:colleague_first]: {~payer} wants {~ch_i}, fax [PHONE:pfax] attn [OTHER:clerk_full]>>
<<also [OTHER:other_full] wants to swap with [NAME:first], 2:30 on [DATE:short5]||btw [NAME:last] changed jobs, now [EMPLOYER:employer], so group is [GROUP:group]||also new address [ADDRESS:street] [CITY:city] [ZIP:zip], email [EMAIL:email]>>
<<[PROVIDER:tech_first]: done. {~ch_d}. moved to [DATE:short5] 7:30||[PROVIDER:tech_full]  9:40 AM
{~ch_d}, [RELATIVE:relative] (husband) will drive||(9:40 AM) [PROVIDER:tech_first]: {~ch_d}. lm on [PHONE:phone2]>>. <<{~ch_d} :thumbsup:||thx [PROVIDER:colleague_first]!||closing this, see note [DATE:short6]>>
""",
)
TEMPLATES: tuple[str, ...] = in_every_wording(_PAPERS)
"""Every kind of paper in each of its wordings."""

POOLS: dict[str, tuple[str, ...]] = {
    "payer": ("Blue Cross of Idaho", "Regence BlueShield", "Premera Blue Cross PPO", "Kaiser Permanente HMO", "Molina Healthcare", "Ambetter Silver", "Oscar Bronze Simple", "HealthPartners", "Medica", "Priority Health", "Tufts Health Plan", "Capital BlueCross", "WellCare Value HMO", "Devoted Health", "Humana Gold Plus", "Cigna OAP", "AARP Medicare Advantage", "Medicare Part B", "TRICARE East", "UMR", "Meritain Health", "BCBS of Nebraska"),
    "carrier": ("Travelers", "The Hartford", "Liberty Mutual", "Sedgwick", "Gallagher Bassett", "SAIF", "AmTrust", "Zenith"), "auto": ("State Farm", "Progressive", "GEICO", "Allstate PIP", "USAA MedPay"),
    "age": ("34-year-old female", "71-year-old man", "58 yo male", "46 y.o. woman", "19-year-old", "82-year-old widow", "66-year-old right-handed man", "52 y/o F"), "job": ("line cook", "CNA", "dispatcher", "bus driver", "meat cutter", "dental hygienist", "school custodian", "lineman", "cashier", "heavy equipment operator", "paralegal", "stocker"),
    "hx": ("high blood pressure", "type 1 diabetes", "Crohn's disease", "Raynaud's", "a-fib", "Hashimoto's thyroiditis", "COPD", "osteopenia", "Parkinson's disease", "breast cancer, in remission", "asthma", "migraines", "old stroke, left arm weak", "Bell's palsy", "gout", "CKD stage 3", "Sjögren's"),
    "med": ("lisinopril 20", "metoprolol succ 50 mg", "Eliquis", "levothyroxine", "Flonase", "gabapentin 300 TID", "Mounjaro", "duloxetine 60 mg", "Advil PRN", "carbidopa-levodopa", "baby aspirin", "meloxicam 15 mg", "cyclobenzaprine", "Tylenol arthritis", "insulin glargine", "Prolia shots"),
    "pain": ("2/10", "4/10", "6 out of 10", "7/10", "3-4/10", "9 of 10", "0/10"), "freq": ("2x/wk x 6 wks", "3 visits a week for one month", "1x/week x 8", "2-3x per week for 30 days", "twice weekly, 10 weeks", "12 visits in 60 days"),
    "tm_say": ("calf is swollen and warm since the long drive", "fell in the shower and hit the operated knee", "cannot put weight on the heel this morning", "the incision is draining clear fluid", "felt a pop doing the bridge exercise", "numbness now goes down to the little finger", "out of breath walking to the mailbox", "spinning started again when rolling to the right", "pain went from a 3 to an 8 overnight", "no bowel movement in four days on the oxycodone"),
    "tm_op": ("total knee", "rotator cuff repair", "lumbar laminectomy", "ankle ORIF", "hip scope", "carpal tunnel release", "bunion surgery"), "tm_ask": ("OK to take the sling off to sleep", "should I still come tomorrow", "can I use heat instead of ice", "does the doctor need to see it first", "is it normal to bruise down to the ankle", "can the stitches get wet in the pool"), "tm_eq": ("CPM machine", "rolling walker", "knee brace", "TENS unit", "theraband"),
    "tm_do": ("told to go to the ER if fever or chest pain", "advised ice and elevation until office opens", "warm transferred to on call PT", "message held for morning", "told to hold exercises", "caller refused 911"), "tm_need": ("last two progress notes", "updated ROM and strength", "the POC with MD signature", "LEFS or Oswestry score", "units per visit", "functional goals with dates"), "tm_else": ("administrative denial", "peer review", "utilization review", "an IME"), "tm_order": ("WBAT with CAM boot, start ROM week 4", "eval and treat, 2x6, dry needling ok", "hold PT until ultrasound is read", "add 97032 and aquatic therapy", "no passive ER past 30 degrees"),
    "tm_new": ("needs eval for vertigo this week", "back went out lifting a water heater", "frozen shoulder, wants late appointments", "knee replacement scheduled, wants prehab", "jaw clicking and headaches"), "tm_pt": ("Homans negative by report but sent to urgent care", "seen at 11:00 for wound check", "calf 2 cm larger than the other side, MD notified", "will hold quad sets and continue ankle pumps", "reassured, bruising is expected at 5 days post op", "instructed in log roll and Brandt-Daroff", "afebrile, no redness, dressing changed"),
    "in_why": ("neck pain w/ HA", "L hip pain, hard to put on socks", "post-op R ACL", "tennis elbow", "TMJ", "balance problems, 2 falls", "SI joint pain since having the baby", "sciatica left leg", "plantar fasciitis both feet", "wrist fx, cast just came off"), "in_how": ("hit from behind at a stop sign", "slipped on ice taking out trash", "gardening all weekend", "no injury, came on slowly", "landed wrong playing volleyball", "after the second C-section", "pulling a pallet jack"), "in_feel": ("Sharp then dull ache", "Burning, tingles to toes", "Stiff in AM about 45 min", "Feels unstable, gives way", "Throbs at night"), "in_wo": ("stairs down", "turning head to back up", "riding in the car", "overhead", "squatting", "typing", "getting out of bed"), "in_be": ("Aleve", "hot shower", "lying on L side", "nothing", "Salonpas", "changing position"),
    "in_tr": ("chiro", "2 cortisone shots", "PT x 6 visits", "a Medrol dose pack", "MRI", "a walking boot", "trigger point injections"), "in_fl": ("no pacemaker, no blood thinners", "has spinal stimulator", "falls x 3 in past yr", "latex allergy", "pregnant, 22 wks", "no red flags, no B&B changes", "metal in L ankle"), "in_rx": ("PT 2-3x/wk x 6wks, eval & treat, modalities prn", "vestibular rehab for BPPV", "s/p RTC repair protocol phase 1, sling 6 wks", "gait and balance training, falls risk", "LSO fitting and core stabilization"),
    "in_bn": ("$35 copay", "30 visits/yr combined PT/OT, used 4", "ded $1,500 met", "80/20 after deductible", "auth needed after eval", "no auth for first 12", "OOP max $4,250", "60 consecutive days per condition", "KX threshold not met"), "in_note": ("Needs ground floor room, uses a power chair", "Hard of hearing, speak up", "Wants female PT", "Spanish interpreter", "bring op note and brace", "Nervous about dry needling", "needs MD order b4 visit 1", "cannot do early AM d/t dialysis", "Mailing paperwork, no computer"),
    "pc_n": ("9", "18", "22"), "pc_md": ("Z96.641 presence of right artificial hip joint", "G20.A1 Parkinson's disease without dyskinesia", "M48.062 lumbar stenosis with neurogenic claudication", "I69.354 hemiplegia after cerebral infarction", "S72.141D intertrochanteric fracture, routine healing"), "pc_td": ("R26.89", "M62.81 muscle weakness", "Z91.81 history of falling", "R26.2 difficulty in walking", "M25.651"), "pc_pre": ("posterior hip precautions until 12 weeks", "fall risk, gait belt", "SBP under 160 with exercise", "TTWB right", "seizure disorder", "pacemaker, no e-stim to chest wall"),
    "pc_need": ("can no longer rise from a standard chair without help", "walks indoors only with furniture support", "has stopped driving and attending church", "freezes in doorways and when turning", "needs help with every transfer since the hospital stay", "is limited to one flight of stairs with step-to pattern"), "pc_why": ("Skilled gait analysis is needed to dose cueing safely", "Prior level was independent without a device in the community", "Orthostatic response requires monitoring of vitals", "Spasticity changes from session to session", "The home program alone did not restore hip abductor strength"), "pc_op": ("cemented hemiarthroplasty", "L3-5 decompression", "right anterior total hip", "IM nailing", "deep brain stimulator placement"),
    "pc_i": ("Hip abduction 3-/5 right", "Trendelenburg gait on the right, worse with fatigue", "Gait speed 0.51 m/s with 4WW", "Berg 34/56", "Mini-BESTest 15/28", "Five times sit to stand 24.8 s", "Knee extension lacks 8°", "Romberg EC 6 s", "ABC scale 44%", "Modified Ashworth 2 in gastroc", "TUG cognitive 21 s"), "pc_g": ("Sit to stand from 17 in. without hands x 5", "Ascend 8 steps with one rail, reciprocal", "Ambulate 300 ft with SPC, SBA", "Single leg stance 8 s", "Independent with HEP and fall recovery"), "pc_lg": ("Community gait 1,000 ft at 0.9 m/s", "Berg 46/56 or better", "Floor transfer mod I", "Carry laundry up 12 steps safely", "Return to choir, standing 30 minutes"), "pc_b": ("Max A", "unable", "3 s", "CGA", "120 ft, FWW", "34/56", "not tested"),
    "pc_rp": ("Good for stated goals given motivation and family support", "Fair, limited by cognition (SLUMS 19/30)", "Excellent"), "pc_tx": ("LSVT BIG principles", "gait training over uneven surfaces", "closed chain strengthening", "Otago balance progression", "neuromuscular re-education", "caregiver training in guarding", "manual therapy to hip capsule", "NMES for foot drop"), "pc_cpt": ("97116", "97110", "97112", "97530", "97140", "97535"), "pc_dc": ("to home program and community Tai Chi", "to Silver Sneakers when goals met", "when plateau is seen over two visits"),
    "pl_sv": ("24 visits of outpatient physical therapy", "physical therapy, CPT 97110, 97140 and 97530", "vestibular rehabilitation, 8 visits", "an additional 16 units of therapeutic exercise", "an extension of therapy after knee arthroscopy"), "pl_ok": ("8 of the visits", "12 units over six weeks", "the evaluation only", "visits through the end of the current plan"), "pl_no": ("the remaining 16 visits", "dry needling (20560)", "ongoing manual therapy", "care beyond the 20-visit benefit"), "pl_dx": ("a full-thickness supraspinatus tear", "cervicogenic headache", "patellofemoral pain", "post-laminectomy syndrome", "adhesive capsulitis"), "pl_miss": ("a valid functional outcome score", "the physician's signed order", "measurable goals with time frames", "the operative report", "notes from the last four visits"),
    "pl_why": ("The information sent does not show that you still need the skills of a therapist", "Your strength and motion are now close to normal", "You may be able to keep improving with exercises done at home", "No meaningful change was reported between visits 9 and 15", "The therapy asked for is more than most people with this problem need", "Your plan covers care that is expected to improve function in a reasonable time"), "pl_find": ("shoulder flexion of 160 degrees", "a QuickDASH score of 18", "strength of 4+/5 in all planes", "pain rated 2 of 10", "normal gait without a device", "NDI improved from 44% to 22%"), "pl_crit": ("Evolent Clinical Guideline 603 for outpatient habilitative and rehabilitative PT", "InterQual 2026 Outpatient Rehabilitation", "MCG Ambulatory Care A-0404", "LCD L34049", "your Evidence of Coverage, section 4.7"), "pl_cpt": ("97110", "97140", "97112", "97530", "97014"), "pl_icd": ("M75.121", "M54.2", "M22.2X1", "M96.1"), "pl_end": ("This decision does not mean that you should stop exercising", "You can still get the services, but you may have to pay for them", "Talk with your therapist about other choices", "If your health could be seriously harmed by waiting, ask for a fast appeal"),
    "ds_n": ("14 visits", "21 of 24 visits", "6 visits, 3 no shows", "11 treatments plus eval"), "ds_dx": ("M17.11 primary OA of the right knee", "S83.512D ACL sprain left knee", "M54.16 lumbar radiculopathy", "H81.12 BPPV left ear", "S52.532D Colles' fracture of left radius", "M75.41 impingement, right shoulder", "G56.01 carpal tunnel"), "ds_why": ("Goals met", "Insurance limit reached", "Plateau over three visits", "Patient did not return", "Scheduled for a manipulation under anesthesia", "Referred back to physician for worsening radicular signs"), "ds_self": ("asked to finish early because the copay is too high", "feels ready to manage on their own", "is moving out of the area and will continue elsewhere", "returned to the gym and no longer needs supervision"), "ds_op": ("a left TKA", "ORIF of the distal radius", "a fall from a ladder", "hamstring autograft ACL reconstruction", "a month of dizziness", "microdiscectomy L5-S1", "a second steroid injection"),
    "ds_co": ("Treatment emphasized quadriceps activation and patellar mobility", "The Epley maneuver cleared nystagmus in two sessions", "Scar mobility and tendon gliding were added at week 6", "Progress was slowed by a flare of gouty arthritis", "Directional preference for extension was found and used throughout", "Blood flow restriction was used from week 3 at 60% LOP", "Spurling's and upper limb tension tests became negative", "Home compliance was about 4 days a week"), "ds_ev": ("a superficial wound infection", "a near fall on stairs", "a bout of shingles", "cellulitis"), "ds_m": ("Knee flexion", "Grip, affected", "LEFS", "6MWT", "QuickDASH", "FABQ-W", "Hop for distance", "30 s chair stand", "Quad index", "DHI"), "ds_a": ("68", "31/80", "22 lb", "640 ft", "54", "not safe", "48%"), "ds_z": ("121", "69/80", "58 lb", "1,420 ft", "11", "92% of left", "WNL"),
    "ds_g": ("Stairs reciprocally without rail", "Lift 25 lb floor to waist", "Sleep through the night without pain", "Jog 1 mile without effusion", "Turn head to drive", "Reach second shelf"), "ds_gs": ("met", "not met", "80% met", "exceeded", "discontinued"), "ds_st": ("independent in all ADLs", "uses cane on uneven ground only", "Waddell signs 0/5", "residual extension lag of 2°", "able to kneel briefly on a cushion", "no giving way since week 5"), "ds_wk": ("full duty, no limits", "half days at the desk", "no ladder work"), "ds_hm": ("two rails on the basement stairs now", "tub bench in place", "one step to enter"), "ds_r": ("continue HEP 3 days a week for 12 weeks", "ice after long walks", "functional bracing for cutting sports until 12 months", "repeat Dix-Hallpike if spinning returns", "annual check of balance", "orthotics per podiatry"), "ds_eq": ("night splint", "over-the-door pulley", "heel lift 6 mm"), "ds_red": ("calf pain or shortness of breath", "the knee locks", "numbness in the saddle area", "fever over 101"),
    "wc_dx": ("lumbar strain, S39.012D", "right shoulder sprain", "left medial meniscus tear S83.242D", "crush injury of right hand", "bilateral epicondylitis", "C5-6 disc herniation"), "wc_how": ("lifting a 70 lb bag from a pallet", "fell from the third rung onto concrete", "hand caught between roller and guard", "repetitive overhead drilling", "twisted while transferring a resident", "struck by a reversing forklift"), "wc_at": ("6 of 8 scheduled", "10 visits, 1 late cancel", "100%, always on time", "4 of 12 authorized"), "wc_ms": ("no ride", "fever", "court", "pain too high", "child care"), "wc_f": ("lumbar flexion to mid shin", "SLR 60° right, 75° left", "grip 38 lb R, 94 lb L", "shoulder elevation 132° with shrug", "McMurray positive", "Jamar 5-position bell curve", "Phalen's negative", "effusion trace", "Kraus-Weber 3/6", "sensation intact C5-T1"), "wc_s": ("cannot lift a gallon of milk", "sleeps 4 hours", "can drive 30 minutes", "hand goes numb on vibration tools", "foreman put him on parts counter", "better after traction"),
    "wc_l": ("15 lb", "25 lb occ.", "10 lb", "40 lb", "0", "35 lb rare"), "wc_pdl": ("Heavy, 75 lb occasional", "Medium, 50 lb", "Light-medium"), "wc_t": ("sit 45 min", "stand 2 hrs", "walk 1 mile", "kneel occasionally", "ladder: never", "reach overhead 10% of day"), "wc_e": ("5 of 5 validity checks passed", "COV under 12% on all grip trials", "self-limited on two tasks by pain report", "heart rate rose with reported effort"), "wc_w": ("light duty, 20 lb max, no overhead", "off work", "4-hour shifts, sit/stand option", "modified duty, left hand only", "full duty trial"), "wc_w2": ("Expected MMI in about 6 weeks", "Work conditioning likely by visit 16", "FCE not needed at this time", "Permanent restrictions are not expected"), "wc_c": ("97110 x 3 units", "97545", "97530", "97140"), "wc_ask": ("8 more visits", "work hardening, 4 weeks daily", "an FCE", "an ergonomic job site visit", "a lumbar brace, L0650"), "wc_why": ("ODG allows 10 visits over 8 weeks for this strain", "Job demands exceed current lifting by 35 pounds", "Objective gains were seen at each re-check", "Delay in care raises the chance of lost time"), "wc_doc": ("functional job description", "last three daily notes", "FCE report", "CMS-1500 and notes", "initial eval"),
    "ch_q": ("do we need a new auth if the plan changed mid month", "is the kx on file or no", "does this count as a new eval or re-eval 97164", "says the referral was for ot not pt", "can she be seen without the script", "why is there a $212 balance if medicaid is secondary"), "ch_a": ("checking", "elig says active but no pt benefit listed", "its 20 visits hard max", "copay is 50 not 25, specialist tier", "needs 97161 to 97163 authed first", "out of network since the merge"), "ch_v": ("3 visits left", "11 of 12", "0 units left of 97140", "all 20"), "ch_s": ("knee buckled twice on the stairs", "the new brace is rubbing behind the knee", "doc told her no more ultrasound over the plate", "feels like shes walking on marbles", "the gabapentin makes her loopy so cant drive", "hurts to breathe deep on the left side"), "ch_pt": ("ok to treat today", "can we do the re-eval today", "is she still nwb", "want her on the alterg or no", "do you need the mri before you touch it"),
    "ch_op": ("allograft acl", "meniscus root repair, nwb 6 wks", "reverse total shoulder", "ulnar nerve transposition", "no surgery just injection", "acdf c5-7, collar 6 wks"), "ch_r": ("yes but no open chain until week 8", "do pom and vitals first", "cancel the dry needling", "give her the wedge and put her on the nustep", "skip estim, shes on a holter monitor", "if bp is over 180 call me"), "ch_t": ("ice 15 min 3x a day", "keep the immobilizer locked in extension", "come in 15 early for the koos", "stop the slr for now", "bring the shoes with the orthotics in"), "ch_i": ("no auth for first 6 then medical review", "97110 and 97530 only, 4 units a day", "pt needs a pcp referral on file, hmo", "timely filing is 90 days", "retro auth within 2 business days"), "ch_d": ("re-eval is in", "put her in for ther ex and manual", "kx added", "noted in chart", "faxed the poc again"),
}  # fmt: skip

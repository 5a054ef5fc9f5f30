"""Notes used while tuning redaction: what a clinic receives and writes in a usual week."""

from __future__ import annotations

from evals.redaction.wording import in_every_wording

_PAPERS: tuple[str, ...] = (
    # referral letter
    """[FACILITY:facility2]
<<[ADDRESS:street2]
[CITY:city2], [-:state] [ZIP:zip2]||tel [PHONE:pphone] | fax [PHONE:pfax]||Ph: [PHONE:pphone]   Fx: [PHONE:pfax]   NPI [NPI:npi]>>

<<[DATE:date1]||Date: [DATE:date1]||Dictated [DATE:date1], transcribed [DATE:date2]>>

<<Physical Therapy Dept.
[FACILITY:facility]||To: [PROVIDER:therapist_full], PT
[FACILITY:facility]||[FACILITY:facility], outpatient rehab>>

<<RE: [NAME:full], DOB [DATE:dob]||Re: [NAME:last_first]  (dob [DATE:dob], our chart [MRN:mrn])||Regarding: [NAME:titled_full] / [DATE:dob] / [ADDRESS:street], [CITY:city]>>

<<Dear Colleague:||Dear [PROVIDER:therapist_first],||To whom it may concern,>>

<<I am referring this pleasant {~rl_age} for {~rl_ask}.||Please see [NAME:titled], a {~rl_age}, for {~rl_ask}.||Thank you for agreeing to see [NAME:first], a {~rl_age} I have followed since [-:year], for {~rl_ask}.>> <<[NAME:titled] works at [EMPLOYER:employer] as a {~rl_job} and||The patient, a {~rl_job} for [EMPLOYER:employer],||[NAME:first] (retired from [EMPLOYER:employer], a {~rl_job} for thirty years)>> developed {~rl_cc} <<on or about [DATE:spoken2]||in [DATE:month]||after {~rl_mech} on [DATE:date3]>>. {~rl_course}. {~rl_course}.

<<Exam in my office:||On exam||Pertinent findings:>> {~rl_exam}; {~rl_exam}; {~rl_exam}. <<Plain films [DATE:short4] read by Dr. [PROVIDER:colleague_last]: {~rl_film}.||Films: {~rl_film}.||X-ray done at [FACILITY:hospital] [DATE:short4] shows {~rl_film}.>> PMH {~hx}, {~hx}. Meds {~med}, {~med}; {~allergy}.

<<Please evaluate and treat||I would like therapy||Rx: PT>> {~freq}, {~rl_rx} and {~rl_rx}. {~rl_prec}. <<Her daughter [RELATIVE:kin_full] ([PHONE:phone2]) does the driving.||The best number is [PHONE:phone]; a neighbor, [OTHER:other_full], takes messages.||[NAME:titled] lives with [RELATIVE:relative], who will come along.>> I will see [NAME:first] back <<on [DATE:date5]||[DATE:spoken5]||the week of [DATE:short5]>>.

<<With thanks,||Sincerely||Best regards,>>
[PROVIDER:provider_full], <<MD||D.O.||M.D., FAAFP>>
""",
    # PT initial evaluation
    """<<{PHYSICAL THERAPY INITIAL EVALUATION}||{PT EVAL} - {OUTPATIENT ORTHO}||{Initial Exam / Plan}>>          [FACILITY:facility]
<<Patient: [NAME:full]   DOB: [DATE:dob]   Eval date: [DATE:date1]||Name [NAME:last_first]     D.O.B. [DATE:dob]     DOS [DATE:date1]     acct [ACCOUNT:account]||[NAME:last_first_caps]  [MRN:mrn]  [DATE:dob]  visit 1, [DATE:date1]>>
<<Ref MD: [PROVIDER:provider_full]   Dx: {~ie_dx}; {~ie_dx}||Referred by Dr. [PROVIDER:provider_last] for {~ie_dx}||Tx dx {~ie_dx}. Med dx {~ie_dx}. Physician [PROVIDER:provider_full], NPI [NPI:npi]>>   <<Ins: {~payer} [MEMBER_ID:member]||{~payer}, auth [ACCOUNT:request]||payer {~payer}, pol# [MEMBER_ID:member], grp [GROUP:group]>>

<<SUBJECTIVE||S:||History>>
<<Pt is a {~ie_age} who c/o||[NAME:titled] presents today with||[NAME:first], {~ie_age}, reports>> {~ie_cc}. <<DOI [DATE:date2], {~ie_mech}.||Onset [DATE:spoken2] after {~ie_mech}.||Insidious onset about [DATE:month]; no trauma.>> Aggs: {~ie_agg}, {~ie_agg}. Eases: {~ie_ease}. 24h: {~ie_day}. Pain {~pain}. {~ie_flag}. PMH: {~hx}; {~hx}. Meds: {~med}, {~med}.
<<Work: {~ie_job} at [EMPLOYER:employer], {~ie_duty}.||Occupation {~ie_job} ([EMPLOYER:employer]); currently {~ie_duty}.||Student at [SCHOOL:school], {~ie_duty}.>> <<Lives w/ husband [RELATIVE:relative] in [CITY:city], 2 story, 13 steps.||Home: [CITY:city], with son [RELATIVE:kin_full].||Social: widowed, sister [RELATIVE:kin_first] next door.>> PLOF indep. <<Pt goal: "{~ie_goal}"||Wants to {~ie_want} by [DATE:month_alone].||Goal is to {~ie_want} before [RELATIVE:kin2_first]'s wedding [DATE:short3].>>

<<OBJECTIVE||O:||Examination>>
Obs: {~ie_obs}; {~ie_obs}
ROM: {~ie_rom}; {~ie_rom}; {~ie_rom}
MMT: {~ie_mmt}; {~ie_mmt}
Special tests: {~ie_test}; {~ie_test}; {~ie_test}
Palp: {~ie_palp}. Neuro: {~ie_neuro}. Joint mob: {~ie_mob}
Outcome: {~ie_score}; {~ie_score}

<<ASSESSMENT||A:||Clinical impression>> S/S c/w {~ie_imp}. <<[NAME:first] would benefit from||Skilled PT needed for||[NAME:titled] is a good candidate for>> {~ie_need}. Rehab potential {good}.
<<STG||Goals, 4 wks>>: 1) {~ie_stg} 2) {~ie_stg}   LTG: {~ie_ltg}
<<PLAN||P:>> {~freq}, cert [DATE:span]. {~ie_tx}, {~ie_tx}, {~ie_tx}. {97161} x1, {97110} x1, {97140} x1. <<HEP e-mailed to [EMAIL:email].||Next appt [DATE:short4]; cell [PHONE:phone].||Called Dr. [PROVIDER:provider_last]'s office [DATE:short4], spoke w/ [PROVIDER:tech_first].>>
[PROVIDER:therapist_full], <<PT, DPT||PT, OCS||PT, lic. # [LICENCE:licence]>>
""",
    # progress note
    """<<{PROGRESS REPORT}  (10th visit)||{PT PROGRESS NOTE}||{RE-EVAL / 30 DAY}>>   [DATE:date1]
<<[NAME:full]  DOB [DATE:dob]  MRN [MRN:mrn]||Pt: [NAME:initial_last]   [DATE:dob]   ins ID [MEMBER_ID:member]||[NAME:last_first] ([DATE:dob])     MD: [PROVIDER:provider_full]>>
<<Dx {~ie_dx}.  SOC [DATE:date2].  Visits {~pn_seen}.  Cx/NS: {~pn_cx}||SOC [DATE:date2], s/p {~pn_surg} [DATE:date3] (Dr. [PROVIDER:provider_last]). Seen {~pn_seen}.||Reporting period [DATE:span]; attended {~pn_seen}; missed [DATE:short2] and [DATE:short3] ({~pn_cx})>>
<<S: [NAME:first] states "{~pn_said}"||Subj: Pt reports {~pn_report}. Per wife [RELATIVE:relative], {~pn_report}||S - [NAME:titled] says {~pn_report}, back at [EMPLOYER:employer] since [DATE:spoken4], {~pn_duty}>>. NPRS {~pain}. {~pn_fall}.
O:                      initial          today
  {~pn_meas}            {~pn_val}        {~pn_val}
  {~pn_meas}            {~pn_val}        {~pn_val}
  {~pn_fn}              {~pn_score}      {~pn_score}
  MMT                   {~ie_mmt}        {~ie_mmt}
  Tests: {~ie_test}; {~ie_test}
Tx today: {~pn_tx}, {~pn_tx}, {~pn_tx}; {~pn_modal}. <<Units {97110} x2, {97530} x1 (KX).||{97112} x1 {97140} x1 {97110} x2 {GP}.>>
A: {~pn_assess}. {~pn_assess}. Goals {~pn_goal}; {~pn_goal}. <<Remaining deficit: {~pn_def}.||[NAME:first] still lacks {~pn_def} needed at [EMPLOYER:employer].||Barriers: {~pn_def}, long drive from [CITY:city].>>
P: {~pn_plan}. {~freq}. <<F/U w/ [PROVIDER:provider_full] [DATE:date4].||New script needed by [DATE:short5], faxed [PHONE:pfax].||Auth [ACCOUNT:request] expires [DATE:short5]; 4 left.>>
<<[PROVIDER:therapist_full], PT  e-signed [DATE:sent1]||[PROVIDER:tech_full], PTA / cosign [PROVIDER:therapist_full], PT||Electronically signed: [PROVIDER:therapist_full], DPT [DATE:sent1]>>
""",
    # plan of care
    """[FACILITY:facility]      <<{PLAN OF CARE FOR OUTPATIENT REHABILITATION}||{PHYSICIAN CERTIFICATION / POC}||{CMS-700 Plan of Treatment}>>
<<1. Patient's last name [NAME:last]   First [NAME:first]   2. Provider no. [ACCOUNT:ein]   3. Insurance ID [MEMBER_ID:member]||Patient: [NAME:middle]    Member # [MEMBER_ID:member]    DOB [DATE:dob]||NAME: [NAME:last_first]  DOB: [DATE:dob]  ID: [MEMBER_ID:member]  MR: [MRN:mrn]>>
<<SOC date [DATE:date2]   Onset [DATE:date3]   Visits from SOC {~pc_n}||Start of care: [DATE:date2]. Date of onset: [DATE:date3]. Hospitalized [FACILITY:hospital] [DATE:span].||Eval [DATE:date2] / onset [DATE:month]>>
Primary dx {~ie_dx}     Treatment dx {~pc_tx}
<<Pertinent hx: {~pc_hx}, {~hx}. Age [AGE:old_age], lives alone.||History: {~age}, {~pc_hx}; {~hx}; {~hx}.||Medical history {~hx}, {~hx}. Retired from [EMPLOYER:employer] in [-:year]; spouse [RELATIVE:relative_full], age [AGE:old_age], needs care.>>
<<Functional status at eval||Current level>>: {~pc_fn}; {~pc_fn}; {~pc_fn}. <<PLOF||Prior level>>: {~pc_plof}.
Tests: {~pc_test}; {~pc_test}; {~pc_test}
<<Goals (measurable)||LTGs by [DATE:short4]>>
  1. {~pc_goal}
  2. {~pc_goal}
  3. {~pc_goal}
<<Treatment||Procedures>>: {~pc_proc}, {~pc_proc}, {~pc_proc}, {~pc_proc}.   Freq/dur {~freq}   Precautions {~pc_prec}
<<Patient and niece [RELATIVE:kin_full] agree with the plan.||POC reviewed with [NAME:titled] and caregiver [OTHER:other_full].||[NAME:first] and son [RELATIVE:kin_first] took part in setting goals.>> Rehab potential: {~pc_pot}.
I certify the need for these services <<from [DATE:span]||for the period [DATE:span]>>.  ( ) changes: ______
<<Physician [PROVIDER:provider_full], MD   NPI [NPI:npi]   signed [DATE:date4]||[PROVIDER:provider_full], M.D. ______ Date [DATE:date4]||Signature on file, [PROVIDER:provider_full] [DATE:sent2]>>      Return to fax [PHONE:pfax]
Therapist [PROVIDER:therapist_full], PT   [DATE:date1]
""",
    # operative note extract
    """[FACILITY:hospital]          <<{OPERATIVE REPORT}||{OPERATIVE NOTE (excerpt)}||{OP REPORT, page 1 of 2}>>
<<PATIENT: [NAME:last_first_caps]     MR#: [MRN:mrn]     DATE OF BIRTH: [DATE:dob]||Patient Name: [NAME:full]   Acct: [ACCOUNT:account]   DOB: [DATE:dob]||[NAME:full_caps] | [DATE:dob] | [MRN:mrn] | outpt surgery>>
<<DATE OF PROCEDURE: [DATE:date1]||Surgery date [DATE:date1]     Discharged same day||DOS: [DATE:date1]   Dictated: [DATE:date2]>>
SURGEON: [PROVIDER:provider_full], MD     <<ASSISTANT: [PROVIDER:colleague_full], PA-C||ASST: [PROVIDER:colleague_full]; scrub [PROVIDER:tech_full]>>     ANESTHESIA: {~op_anes}
PREOPERATIVE DIAGNOSIS: {~op_dx}
POSTOPERATIVE DIAGNOSIS: <<Same.||{~op_dx}>>
PROCEDURE: {~op_proc}; {~op_proc}.  {~op_cpt}
<<IMPLANTS: {~op_imp}, lot [DEVICE:device].||IMPLANTS: {~op_imp}, ref/serial [DEVICE:device]; {~op_imp}.||IMPLANTS: {~op_imp} (SN [DEVICE:device]). GRAFT: {~op_graft}.>>
EBL {~op_ebl}.  TOURNIQUET {~op_tq}.  COMPLICATIONS: {None}.
<<INDICATIONS: [NAME:titled] is a {~op_age} injured at [EMPLOYER:employer] on [DATE:date3] with {~op_ind}.||INDICATIONS: This {~op_age} has had {~op_ind} since [DATE:month]. Risks were discussed with [NAME:first] and spouse [RELATIVE:relative_full], who wished to proceed.||INDICATIONS: [NAME:first] [NAME:last], a {~op_age} who plays for [SCHOOL:school], has {~op_ind}. The mother, [RELATIVE:kin_full], consented.>>
FINDINGS: {~op_find}. {~op_find}. {~op_find}.
DESCRIPTION: {~op_desc}. {~op_desc}. {~op_desc}. {~op_desc}. {~op_close}.
<<POSTOP PLAN||POST-OP PROTOCOL||PLAN>>: {~op_plan}; {~op_plan}; {~op_plan}. {~op_dvt}. <<PT to begin [DATE:date4] at [FACILITY:facility].||Begin therapy [DATE:spoken4], [PROVIDER:therapist_full].||PT {~freq}, first visit [DATE:short4].>> <<Return [DATE:date5] for suture removal.||Office visit [DATE:spoken5].||Family ([RELATIVE:relative]) updated in the waiting room, ph. [PHONE:phone2].>>
<<[PROVIDER:provider_full], MD  /  D: [DATE:sent1]  T: [DATE:sent2]||Electronically authenticated by [PROVIDER:provider_last] [DATE:sent2]>>   cc: [PROVIDER:officer_full], MD
""",
    # MRI report
    """<<[FACILITY:imaging]
{MAGNETIC RESONANCE IMAGING REPORT}||[FACILITY:imaging]     {DIAGNOSTIC IMAGING}||{FINAL REPORT}     [FACILITY:imaging]>>
<<Patient: [NAME:last_first]     DOB: [DATE:dob]     Sex: F||NAME [NAME:full_caps]    D.O.B. [DATE:dob]    ID [MRN:mrn]||Pt [NAME:last], [NAME:first]   PID [MRN:mrn]   Born [DATE:dob]   Ph [PHONE:phone]>>
<<Exam date: [DATE:date1]   Accession: [ACCOUNT:acc]||Acc# [ACCOUNT:acc]    DOS [DATE:date1]    Ordered [DATE:date2]||Study [DATE:date1] 14:20  Accession No. [ACCOUNT:acc]>>     Ref: [PROVIDER:provider_full], <<MD||DO||NP>>     <<Fax [PHONE:pfax]||[FACILITY:facility2]>>
EXAM: {~mr_exam}
<<HISTORY||CLINICAL INDICATION||REASON>>: {~mr_why}<< since a fall on [DATE:date3]||. Injured [DATE:short3] at [EMPLOYER:employer]||, prior surgery [-:year]>>.
COMPARISON: <<{None.}||Radiographs [DATE:date4].||MRI dated [DATE:date4], [FACILITY:hospital].>>
TECHNIQUE: {~mr_tech}
FINDINGS:
{~mr_find}. {~mr_find}. {~mr_find}.
{~mr_find}. {~mr_find}.
IMPRESSION:
1. {~mr_imp}.
2. {~mr_imp}.
3. {~mr_inc}.
<<Results phoned to Dr. [PROVIDER:provider_last] on [DATE:date2] at 4:15 pm.||Critical results given to [PROVIDER:tech_full], RN, [DATE:short2].||The patient asked that a disc go to [FACILITY:facility], picked up by [RELATIVE:relative_full].>>
<<Interpreted by [PROVIDER:colleague_full], MD||Read and signed: [PROVIDER:colleague_full], M.D., [DATE:sent2]||Dictated by: [PROVIDER:colleague_full] / Signed [DATE:sent1]>>   <<Portal: [URL:url]||Images at [URL:url], code [ACCOUNT:code]>>
""",
    # ED visit summary
    """[FACILITY:hospital] <<Emergency Department||EMERGENCY DEPT>>      <<{AFTER VISIT SUMMARY}||{ED PROVIDER NOTE}||{ED DISCHARGE SUMMARY}>>
<<[NAME:full]    MRN [MRN:mrn]    CSN [ACCOUNT:account]    DOB [DATE:dob]||Patient [NAME:last_first]; DOB [DATE:dob]; visit [ACCOUNT:account]||[NAME:last_first_caps]   [DATE:dob]   FIN [ACCOUNT:account]>>
<<Arrived [DATE:date1] 1842 by EMS from [ADDRESS:street], [CITY:city]||Date of service: [DATE:date1]   Arrival: walk-in with [RELATIVE:relative]   ESI {3}||Seen [DATE:date1], in 20:11 out 23:56, brought by coworker [OTHER:other_full]>>
CC: {~ed_cc}      <<PCP [PROVIDER:colleague_full]||Attending: [PROVIDER:provider_full], MD>>
<<HPI: {~ed_age} {~ed_mech} at [EMPLOYER:employer] this afternoon.||HPI: [NAME:titled] is a {~ed_age} s/p {~ed_mech} on [DATE:spoken2] near [CITY:city2].||HPI: {~ed_age} brought in after {~ed_mech}. Hx from daughter [RELATIVE:kin_full].>> {~ed_hpi}. {~ed_hpi}. Tetanus {~ed_tet}.
PMH {~hx}, {~hx}. Rx {~med}, {~med}. {~allergy}. <<SH: lives w/ mother [RELATIVE:kin2_first], age [AGE:old_age]; no tob.||Former smoker. EtOH {social}.||Works nights, [EMPLOYER:employer2].>>
VS: {~ed_vs}
PE: {~ed_pe}; {~ed_pe}; {~ed_pe}. <<NIHSS {0}.||GCS {15}.||C-spine cleared by {NEXUS}.>>
Imaging: {~ed_img}; {~ed_img}. Labs: {~ed_lab}.
ED course: {~ed_course}; {~ed_course}. <<D/w ortho on call Dr. [PROVIDER:other2_last].||Police report [ACCOUNT:claim], vehicle [VEHICLE:plate].||WC claim [ACCOUNT:claim] opened with supervisor [OTHER:clerk_full].>>
Dx: {~ed_dx}
Dispo: <<home in stable condition with [RELATIVE:relative_full]||discharged, ambulatory w/ {~ed_dme}||d/c home 0015, {~ed_dme}>>. Rx: {~ed_rx}, {~ed_rx}. <<F/u [PROVIDER:officer_full] within 1 wk, [PHONE:pphone]; PT referral [FACILITY:facility].||Follow up [FACILITY:facility2] [DATE:date3]; outpatient PT {~freq}.||Recheck with Dr. [PROVIDER:provider_last] [DATE:short3]. Call back number [PHONE:phone].>> {~ed_ret}.
<<[PROVIDER:tech_full], RN   reviewed with pt||Signed [PROVIDER:provider_full], MD [DATE:sent1]||Scribe [PROVIDER:tech_full] for Dr. [PROVIDER:provider_last]>>
""",
    # PCP visit note
    """[FACILITY:facility2]     <<Office Visit||Progress Note - established pt||Acute visit (20 min)>>     [DATE:date1]
<<[NAME:full]  ([NAME:called])  DOB [DATE:dob]||Patient: [NAME:last_first]     MRN: [MRN:mrn]     DOB: [DATE:dob]||[NAME:middle], [DATE:dob], [PHONE:phone], [EMAIL:email]>>
<<CC||Reason for visit>>: {~pv_cc}
<<HPI: [NAME:first] is here w/ [RELATIVE:relative] for {~pv_cc} x {3 weeks}.||HPI: [NAME:titled] returns; last seen [DATE:date2]. {~pv_hpi}.||S: {~age} here for {~pv_cc}, began [DATE:spoken2] while moving a niece, [RELATIVE:kin_first], into a dorm at [SCHOOL:school].>> {~pv_hpi}. {~pv_hpi}. <<Mother d. age [AGE:old_age] of {~pv_fam}.||FH: {~pv_fam} (father), {~pv_fam} (aunt).||Under stress, laid off by [EMPLOYER:employer] [DATE:short3].>>
Problems: {~hx}; {~hx}; {~hx}
Current meds: {~med}; {~med}; {~med}     {~allergy}
ROS: {~pv_ros}; {~pv_ros}
Vitals: {~pv_vs}
Exam: {~pv_pe}; {~pv_pe}; {~pv_pe}; {~pv_pe}
Labs <<[DATE:short4]||[DATE:date4]||(drawn [DATE:short4] at [FACILITY:hospital])>>: {~pv_lab}, {~pv_lab}, {~pv_lab}
A/P:
 1. {~pv_dx} - {~pv_plan}. PT referral to <<[FACILITY:facility]||[PROVIDER:therapist_full] at [FACILITY:facility]||[FACILITY:facility], fax [PHONE:pfax]>>, {~freq}.
 2. {~pv_dx2} - {~pv_plan2}
 3. HM - {~pv_hm}<<; colonoscopy [-:year]||; AWV due [DATE:month]||; flu given [DATE:short5], lot [DEVICE:device]>>
<<RTC 6 wks. Work note for [EMPLOYER:employer] thru [DATE:date5].||F/u [DATE:date5], sooner prn. Husband [RELATIVE:relative_full] has POA, [PHONE:phone2].||Return [DATE:spoken5]. Pharmacy on file updated.>>
<<[PROVIDER:provider_full], MD||[PROVIDER:colleague_full], FNP-C / supervising [PROVIDER:provider_full]||/s/ [PROVIDER:provider_last] [DATE:sent3]>>
""",
    # EMR order print
    """<<{AMBULATORY REFERRAL TO PHYSICAL THERAPY} (Order [ACCOUNT:order])||{EXTERNAL REFERRAL ORDER}   #[ACCOUNT:order]||{Therapy Order} [ACCOUNT:order]   {Status: Signed}>>
<<Printed [DATE:sent2] by [PROVIDER:tech_full], from [IP:ip]||Print date: [DATE:sent2]   user: [PROVIDER:tech_last]||Release to: [FACILITY:facility]   [DATE:sent2]>>
Patient Demographics
  Name            <<[NAME:last_first]||[NAME:full]||[NAME:last_first_caps]>>
  MRN / DOB       [MRN:mrn] / [DATE:dob]  (F)
  Address         [ADDRESS:street], [CITY:city] [-:state] [ZIP:zip]
  Phone           [PHONE:phone] (H)   <<[PHONE:phone2] (M)||[PHONE:phone3] (W, [EMPLOYER:employer])||no text>>
  <<SSN             [SSN:ssn4]||Email           [EMAIL:email]||Language        {English}>>
  Emerg. contact  [RELATIVE:relative_full] <<(Spouse)||(Mother)||(Partner)>> [PHONE:phone2]
Coverage
  1. {~payer} / [MEMBER_ID:member] / grp [GROUP:group] / <<subscriber Self||subscriber [RELATIVE:relative_full], DOB [DATE:holder_born]||eff [DATE:date4]>>
  <<2. {~payer} / [MEMBER_ID:member2]||2. none||Guarantor acct [ACCOUNT:account]>>
Order Information
  Order date [DATE:date1]   Expires [DATE:date3]   Priority {~eo_pri}   Class {~eo_class}
  Dx              {~ie_dx}
                  {~ie_dx}
  Procedure       {~eo_proc}    Qty {~eo_qty}
  Comments        {~eo_com}. {~eo_com}. <<Surgery [DATE:date2].||s/p {~pn_surg} [DATE:short2].||Pt prefers [PROVIDER:therapist_full].>>
  Questions       Wt bearing? {~eo_wb}    Modalities? {~eo_mod}    Freq? {~freq}
Ordering provider  [PROVIDER:provider_full], MD   NPI [NPI:npi]   <<Ph [PHONE:pphone]||[FACILITY:facility2], Fx [PHONE:pfax]||DEA/lic [LICENCE:licence]>>
Authorizing        <<[PROVIDER:colleague_full]||same>>     e-signed [DATE:sent1]
<<Referral note: faxed [DATE:short4], left VM for [NAME:first].||Scheduling: called [DATE:short4], mom [RELATIVE:kin_first] will call back.||Ref ID [ACCOUNT:request], 12 visits, valid [DATE:span].>>
""",
    # insurance verification call note
    """<<{BENEFITS VERIFICATION}||{VOB call sheet}||ins. verif.>>     <<done by [PROVIDER:tech_first]||by: [PROVIDER:tech_full]||[PROVIDER:tech_first] / front desk>>     [DATE:date1] <<9:40a||2:15 pm||1105>>
<<Pt [NAME:full]   dob [DATE:dob]   ph [PHONE:phone]||[NAME:last_first], b. [DATE:dob], MRN [MRN:mrn]||[NAME:lower] [DATE:dob]>>
{~payer} <<ID [MEMBER_ID:member]  grp [GROUP:group]||mem# [MEMBER_ID:member], [EMPLOYER:employer] plan||policy [MEMBER_ID:member] thru husband [RELATIVE:relative_full], dob [DATE:holder_born], [EMPLOYER:employer] group [GROUP:group]>>
<<Called [PHONE:phone3], rep [OTHER:clerk_first], ref # [ACCOUNT:call_no]||spoke w/ [OTHER:clerk_full] ([PHONE:phone_ext]) call ref [ACCOUNT:call_no]||Rep name: [OTHER:clerk_first] [OTHER:clerk_last] / Ref: [ACCOUNT:call_no] / hold 38 min>>
Eff [DATE:date2] <<- active||thru [DATE:date3]||, cal yr>>.   Network: {~iv_net}   {~iv_plan}
Ded {~iv_ded} met {~iv_met}.  OOP {~iv_oop}.  Copay {~iv_copay}.  Coins {~iv_coins}
PT benefit: {~iv_visits}, used {~iv_used} (<<as of [DATE:short3]||incl. 3 at [FACILITY:facility2]||last [DATE:short3]>>).  {~iv_limit}
Prior auth? {~iv_auth}.  Codes asked: {97110}, {97140}, {97530}, {97162}: {~iv_code}
Referral? {~iv_ref}. <<PCP on file [PROVIDER:provider_full].||PCP is Dr. [PROVIDER:provider_last], must come from him.||NPI given [NPI:npi], TIN [ACCOUNT:ein].>>
COB: <<[RELATIVE:relative]'s plan is secondary, ID [MEMBER_ID:member2]||none, last updated [DATE:short4]||Medicare [MEMBER_ID:member2] primary per rep; pt says no>>.  Accident? {~iv_acc}<<, claim [ACCOUNT:claim], adjuster [OTHER:officer_full] [PHONE:phone2]||||, DOI [DATE:short2]>>.
Claims to <<[ADDRESS:box], [CITY:city2] [ZIP:zip2]||payer ID {~iv_pid}||fax [PHONE:pfax]>>
<<Told [NAME:titled] est. {~iv_est}/visit, ok.||lm for [NAME:first] [DATE:short5] re {~iv_est}. Son [RELATIVE:kin_first] called back.||emailed est {~iv_est} to [EMAIL:email], eval [DATE:short5] w/ [PROVIDER:therapist_first]>>
""",
    # authorization letter
    """{~payer} <<Utilization Management||Medical Management Dept.||c/o {~um}>>
<<[ADDRESS:box]
[CITY:city2], [-:state] [ZIP:zip4]||[ADDRESS:box], [CITY:city2] [ZIP:zip2]||Phone [PHONE:pphone]   Fax [PHONE:pfax]>>
[DATE:date1]

<<[NAME:full]
[ADDRESS:street]
[CITY:city], [-:state] [ZIP:zip]||[FACILITY:facility]
Attn: [PROVIDER:therapist_full]||[NAME:full_caps]
[ADDRESS:street], [CITY:city] [-:state] [ZIP:zip]>>

<<{NOTICE OF APPROVAL}||Re: {Authorization of Services}||{APPROVAL NOTIFICATION}>>
<<Member: [NAME:full]||Member name: [NAME:last_first]||Patient: [NAME:middle]>>      ID: [MEMBER_ID:member]      <<DOB: [DATE:dob]||Date of birth [DATE:dob]      Group: [GROUP:group]||Subscriber: [RELATIVE:relative_full]      DOB: [DATE:dob]>>
Authorization number: [ACCOUNT:request]      <<Received: [DATE:date2]||Request date [DATE:date2]; decision [DATE:date1]||Case ref. [ACCOUNT:call_no]>>

<<Dear [NAME:titled],||Dear [NAME:full]:||Dear Provider:>>

<<We have approved the services that [PROVIDER:provider_full], MD, requested for you.||After review we find the request from Dr. [PROVIDER:provider_last] for [NAME:first] [NAME:last] medically necessary.||This letter is to let you know that the following was approved on [DATE:spoken1].>>
   Service      {~al_svc}
   Codes        {~al_codes}
   Diagnosis    {~ie_dx}
   Units        {~al_units}
   Dates        [DATE:span]
   Provider     <<[FACILITY:facility], NPI [NPI:npi]||[PROVIDER:therapist_full], TIN [ACCOUNT:ein]||[FACILITY:facility] ({in network})>>
{~al_note}. {~al_note}. <<More visits: send notes by [DATE:date3] to [PHONE:pfax].||To ask for an extension call [OTHER:officer_full], RN, at [PHONE:phone_ext].||Continued care must be requested before [DATE:spoken3].>> {~al_disc}.
<<Sincerely,
[OTHER:officer_full], RN, Care Coordinator||[OTHER:officer_full], BSN
Clinical Reviewer||Utilization Review / [OTHER:officer_first] [OTHER:officer_last]>>
cc: <<[PROVIDER:provider_full], [FACILITY:facility2]||[FACILITY:facility]||[EMPLOYER:employer] benefits office>>
""",
    # denial letter
    """{~payer}
<<{NOTICE OF ADVERSE BENEFIT DETERMINATION}||{DENIAL OF SERVICES}||{Notice of Denial of Medical Coverage}>>                [DATE:date1]
<<[NAME:full]||To the parents of [NAME:full]||[NAME:titled_full]>>
[ADDRESS:street]
[CITY:city], [-:state] [ZIP:zip]
<<Member ID [MEMBER_ID:member]   Ref [ACCOUNT:request]   DOB [DATE:dob]||RE: [NAME:last_first], [MEMBER_ID:member], case [ACCOUNT:request]||Member: [NAME:last_first_caps]   Member no. [MEMBER_ID:member]   Group [GROUP:group] ([EMPLOYER:employer])   Service request [ACCOUNT:request]>>
Requested by: [PROVIDER:therapist_full], PT<<, [FACILITY:facility]||; ordering [PROVIDER:provider_full], MD||, rec'd [DATE:date2]>>
Dear [NAME:titled]:
<<On [DATE:date2] we received a request for||Your therapist at [FACILITY:facility] asked us on [DATE:spoken2] to cover||We reviewed a request dated [DATE:date2] for>> {~dl_req} for {~ie_dx}, [DATE:span]. {~dl_dec}.
<<Why we decided this:||Rationale:||Clinical reason for the decision>> {~dl_why}. {~dl_why}. <<The notes of [DATE:date3] and [DATE:short4] show {~dl_show}.||Records from [FACILITY:facility2] show {~dl_show}; your surgery was on [DATE:date3].||The evaluation of [DATE:spoken3] by [PROVIDER:therapist_last] shows {~dl_show}.>> Guideline: {~dl_guide}.
<<Decision made by [OTHER:officer_full], MD ({~dl_spec}), license [LICENCE:licence].||Reviewer: [OTHER:officer_full], DPT, [-:state] lic. [LICENCE:licence].||Medical director Dr. [OTHER:officer_last] made this decision on [DATE:date4].>>
<<Your doctor may call for a peer-to-peer at [PHONE:phone_ext] by [DATE:date5].||Peer to peer: [PHONE:pphone], within 14 days, until [DATE:spoken5].||To talk to the reviewer, Dr. [PROVIDER:provider_last] may call [PHONE:phone_ext].>> {~dl_appeal}. Write to <<Appeals, [ADDRESS:box], [CITY:city2], [-:state] [ZIP:zip4]||[ADDRESS:box], [CITY:city2] [ZIP:zip2], fax [PHONE:pfax]||[EMAIL:other_email] or fax [PHONE:pfax]>>. <<You may name someone, such as [RELATIVE:relative_full], to act for you.||Our records list [RELATIVE:relative_full] as your representative.||You may view your file at [URL:url].>>
<<handwritten: p2p set w/ Dr [PROVIDER:provider_last] [DATE:short5] 12:30, pt aware -[PROVIDER:tech_first]||stamped RECEIVED [DATE:date5], scanned to [MRN:mrn]||sticky: called [NAME:first] [DATE:short5], upset, will pay cash till appeal. [PROVIDER:tech_first]>>
""",
    # home exercise note with phone log
    """<<{HOME EXERCISE PROGRAM}||{HEP}, updated||{My home program}>>      for [NAME:full]      <<[DATE:date1]||given [DATE:date1]||Date [DATE:short1]>>     <<PT: [PROVIDER:therapist_full]||your therapist: [PROVIDER:therapist_first]||by [PROVIDER:tech_full], PTA>>
Dx: {~hx_dx}.  <<DOB [DATE:dob]||chart [MRN:mrn]||acct [ACCOUNT:account]>>
1) {~hx_ex}, {~hx_dose}
2) {~hx_ex}, {~hx_dose}
3) {~hx_ex}, {~hx_dose}
4) {~hx_ex}, {~hx_dose}
5) {~hx_aer}
{~hx_rule}. {~hx_rule}. <<Videos: [URL:url], log in with [EMAIL:email]||Access code [ACCOUNT:code] at [URL:url]||Ask [RELATIVE:relative] to spot you on #3>>
<<PHONE LOG||Telephone contacts||-- calls -->>
[DATE:short1] <<pt called||[NAME:first] called||TC from [NAME:titled]>>, {~hx_call}. {~hx_told}. <<-[PROVIDER:tech_first]||[PROVIDER:therapist_last]||([PROVIDER:therapist_first])>>
[DATE:short2] <<lm at [PHONE:phone]||called [PHONE:phone2], husband [RELATIVE:relative] answered||no ans [PHONE:phone]; tried [RELATIVE:kin_full] [PHONE:phone2]>>, {~hx_told}
[DATE:short3] <<Dr. [PROVIDER:provider_last]'s MA [PROVIDER:colleague_first] called||call from [FACILITY:facility2], [PROVIDER:colleague_full]||[PROVIDER:provider_full] returned call>>: {~hx_md}
[DATE:short4] <<daughter [RELATIVE:kin_full] from [CITY:city2] called, {~hx_call}||pt at [EMPLOYER:employer], can't talk, call after 5||{~payer} rep [OTHER:clerk_first] called, ref [ACCOUNT:call_no], needs notes by [DATE:short6]>>. {~hx_told}
[DATE:short5] <<confirmed appt [DATE:date2]||[NAME:last] no-showed, {~hx_call}||moved to [-:weekday] the [DATE:day]; ride from [OTHER:other_full]>>
""",
    # intake questionnaire
    """[FACILITY:facility]       <<{NEW PATIENT QUESTIONNAIRE}||{PATIENT INTAKE / MEDICAL HISTORY}||{Health History Form}>>
Name: <<[NAME:full]||[NAME:middle]||[NAME:last_first]>>   Prefer to be called: [NAME:called]   Date of birth: [DATE:dob]   Age: {~iq_age}   Today: [DATE:date1]
Address: [ADDRESS:street]   City: [CITY:city]   State: [-:state]   Zip: [ZIP:zip]
Cell: [PHONE:phone]   <<Home: [PHONE:phone3]||Work: [PHONE:phone_ext]||Best time: evenings>>   Email: [EMAIL:email]   <<SS#: [SSN:ssn]||Driver's lic: [LICENCE:dl]||SSN (last 4): [SSN:ssn4]>>
Employer: [EMPLOYER:employer]   Job: {~ie_job}   <<Working now? no, since [DATE:date2]||Light duty since [DATE:short2]||Full duty>>
Emergency contact: [RELATIVE:relative_full]   Relation: <<wife||brother||mom>>   Phone: [PHONE:phone2]
Insurance: {~payer}   ID: [MEMBER_ID:member]   Group: [GROUP:group]   <<Policy holder: [RELATIVE:relative_full] born [DATE:holder_born]||Secondary: {~payer} [MEMBER_ID:member2]||Auto claim # [ACCOUNT:claim], plate [VEHICLE:plate]>>
Referring Dr: [PROVIDER:provider_full]   Primary: <<Dr. [PROVIDER:colleague_last]||[PROVIDER:colleague_full], NP||[FACILITY:facility2]>>   How did you hear of us? <<friend, [OTHER:other_full]||my aunt [RELATIVE:kin_full] comes here||google>>
What brings you in? {~iq_why}   When did it start? <<[DATE:date3]||around [DATE:month]||[DATE:spoken3], at work>>   How? {~iq_how}
Pain now {~iq_n}  best {~iq_n}  worst {~iq_n}   Feels: {~iq_feel}, {~iq_feel}   Worse: {~iq_worse}   Better: {~iq_better}
Had for this: {~iq_had}; {~iq_had}   <<MRI [DATE:date4] at [FACILITY:hospital]||x-ray [DATE:short4]||shot by Dr. [PROVIDER:provider_last] [DATE:short4]>>
Surgeries: {~iq_surg} [-:year]; {~iq_surg}<<, [DATE:month]||||  (Dr. [PROVIDER:officer_last], [FACILITY:hospital])>>
Check all: [x] {~iq_cond}  [x] {~iq_cond}  [x] {~iq_cond}  [ ] {~iq_cond}  [ ] {~iq_cond}   Implant? <<{~iq_dev} #[DEVICE:device]||{no}||{~iq_dev} [DEVICE:device], card in wallet>>
Medications: {~med}, {~med}, {~med}   Allergies: {~iq_all}
Falls in past year: {~iq_fall}   Do you feel safe at home? {yes}   Smoke? {~iq_smoke}   Pregnant? {n/a}
Goals: {~iq_goal}
<<Anything else? My husband [RELATIVE:relative] passed [DATE:spoken5], so I live alone||Anything else? I care for my mother, [AGE:old_age], and a grandson [RELATIVE:kin2_first] at [SCHOOL:school]||May we speak with anyone? [RELATIVE:kin_full], daughter, lives in [CITY:city2]>>
Signed <<[NAME:full] [DATE:date1]||[NAME:initials]||X [NAME:owner] mother [RELATIVE:kin_full]>>     <<staff initials only: copy of ID taken||reviewed by [PROVIDER:therapist_full], PT||witness [PROVIDER:tech_first]>>
""",
)
TEMPLATES: tuple[str, ...] = in_every_wording(_PAPERS)
"""Every kind of paper in each of its wordings."""

POOLS: dict[str, tuple[str, ...]] = {
    "payer": ("Aetna Open Choice PPO", "Blue Shield of California", "Cigna OAP", "Humana Gold Plus HMO", "UHC Choice Plus", "Medicare Part B", "Kaiser Permanente", "Highmark BCBS", "Ambetter", "Wellcare", "Anthem Blue Cross", "Medicaid MCO", "Premera", "HealthPartners"), "um": ("eviCore", "Carelon", "Optum", "American Specialty Health", "Cohere Health"),
    "freq": ("2x/wk x 6 wks", "3 times a week for 4 weeks", "1-2 x per week for 8 weeks", "2-3x/wk x 4-6 wks", "twice a week, 12 visits", "q week x 6"), "pain": ("4/10 at rest, 7/10 w/ activity", "0-6/10", "5/10, worst 9", "3/10 today", "8/10 at night"), "age": ("47 y.o. F", "62M", "35-year-old", "80 y/o woman", "29 yo male"),
    "med": ("lisinopril 20 mg daily", "metformin 1000 mg BID", "atorvastatin 40 mg qhs", "Eliquis 5 mg bid", "meloxicam 15 mg qd prn", "cyclobenzaprine 10 mg tid", "gabapentin 300 mg TID", "levothyroxine 88 mcg", "Tylenol ES 2 q6h", "HCTZ 25", "sertraline 100 mg", "Norco 5/325 q6h prn", "prednisone taper", "Ozempic 0.5 mg weekly", "Flonase", "metoprolol succ 50", "naproxen 500 bid", "Fosamax 70 mg q wk", "Synthroid", "albuterol HFA"),
    "hx": ("HTN", "T2DM, A1c 7.4", "HLD", "hypothyroidism", "osteoporosis", "s/p lap chole", "asthma", "migraine", "OA both knees", "A-fib", "BMI 34", "depression", "hx of R breast CA", "Parkinson disease", "COPD", "prior L4-5 discectomy", "Raynaud's", "Crohn disease", "Graves disease", "stage 3 CKD"), "allergy": ("NKDA", "allergic to sulfa (rash)", "PCN - hives", "codeine causes nausea", "latex allergy"),
    "rl_age": ("58 year old woman", "44 y/o male", "67-year-old right hand dominant man", "31 yo female", "73 year-old"), "rl_ask": ("physical therapy evaluation and treatment", "a course of PT", "gait and balance training", "vestibular rehab", "shoulder rehabilitation", "core stabilization"), "rl_job": ("forklift operator", "dental hygienist", "bus driver", "line cook", "kindergarten teacher", "bookkeeper", "lineman"),
    "rl_cc": ("low back pain radiating to the left calf", "right shoulder pain and stiffness", "bilateral knee pain", "neck pain with headache", "left lateral hip pain", "heel pain, worst with first steps", "positional vertigo"), "rl_mech": ("lifting a water heater", "a rear-end collision", "slipping on ice", "a misstep off the curb", "shoveling"), "rl_course": ("NSAIDs gave partial relief", "A Medrol Dosepak helped for a week", "There is no bowel or bladder change", "Sleep is poor", "Chiropractic care x 6 did not help", "Symptoms are worse with sitting and driving", "A subacromial injection lasted two weeks", "No prior episodes"),
    "rl_exam": ("straight leg raise positive at 45 degrees", "Spurling's negative", "Neer and Hawkins positive", "antalgic gait", "full strength in the lower extremities", "decreased sensation L5 dermatome", "Trendelenburg on the left", "medial joint line tenderness", "windlass test positive", "Dix-Hallpike right: upbeat torsional nystagmus", "patellar reflex 1+", "FABER reproduces groin pain"), "rl_film": ("mild degenerative change at L5-S1", "no acute fracture", "type II acromion", "Kellgren-Lawrence grade 2 OA", "small plantar spur", "grade 1 anterolisthesis of L4"),
    "rl_rx": ("McKenzie extension program", "manual therapy", "modalities PRN", "home program instruction", "rotator cuff strengthening", "Epley maneuver as indicated", "mechanical traction trial", "eccentric loading", "proprioceptive training"), "rl_prec": ("No precautions", "Please avoid lifting over 20 lb", "Fall precautions", "WBAT", "She is anticoagulated, so no dry needling", "Cardiac precautions, HR < 120"),
    "ie_dx": ("M54.16 radiculopathy, lumbar region", "M25.511 pain in right shoulder", "M17.12 unilateral primary OA, left knee", "S83.241A medial meniscus tear R knee", "M75.02 adhesive capsulitis L", "M54.2 cervicalgia", "Z96.651 presence of R artificial knee", "R26.89 gait abnormality", "M72.2 plantar fasciitis", "G56.01 carpal tunnel syndrome R", "S93.402D sprain L ankle", "H81.11 BPPV R ear", "M77.11 lateral epicondylitis, R elbow", "M51.26 lumbar disc displacement"),
    "ie_age": ("52 yo F", "39 y/o RHD M", "66-year-old", "18 y.o. female", "74 yo retired male"), "ie_cc": ("R anterior knee pain and buckling", "constant LBP w/ L leg numbness to the foot", "L shoulder pain reaching overhead", "neck stiffness and HA 4x/wk", "R heel pain x 3 mo", "spinning when rolling to the R", "L ankle swelling after inversion sprain", "lateral elbow pain gripping"), "ie_mech": ("twisting while stepping off a ladder", "MVA, restrained driver", "FOOSH", "planting and cutting", "lifting a 60 lb box", "TKA revision"),
    "ie_agg": ("sitting > 20 min", "stairs down > up", "reaching behind back", "sleeping on R side", "first steps in AM", "squatting", "looking over shoulder", "driving", "lifting gallon of milk", "prolonged standing"), "ie_ease": ("ice, ibuprofen", "lying supine w/ knees bent", "walking", "heat x 15 min", "nothing"), "ie_day": ("AM stiffness 45 min", "worse by end of day", "wakes 2x/night", "constant"), "ie_flag": ("Denies saddle anesthesia, B&B changes, wt loss, night sweats", "No red flags", "Denies 5 D's and 3 N's", "Neg for DVT signs, Wells 0"),
    "ie_job": ("welder", "nurse aide", "UPS loader", "cashier", "hair stylist", "office manager", "mechanic", "warehouse picker", "mail carrier"), "ie_duty": ("off work", "on light duty, no lift > 15 lb", "full duty w/ pain", "desk work 8 h", "out of gym class"), "ie_goal": ("pick up my grandbaby", "get back to pickleball", "sleep through the night", "not need the cane"), "ie_want": ("return to running 5K", "kneel to garden", "lift 50 lb at work", "climb stairs step over step", "throw without pain"),
    "ie_obs": ("fwd head, rounded shoulders", "R genu valgum in SL squat", "antalgic gait, decr stance L", "mild effusion, sweep test 1+", "incision healing, no drainage", "L lateral shift", "atrophy VMO", "pes planus B", "ambulates w/ SPC on R"), "ie_rom": ("lumbar flex 50% w/ pain", "ext 10 deg, reproduces leg sx", "R knee 5-110", "shoulder flex 120/170", "ER @ side 25", "IR to L5", "cerv rot L 55, R 70", "ankle DF -2 knee ext", "hip IR 15 B", "wrist ext 60", "SLR 55 L/75 R", "Schober 3.5 cm"),
    "ie_mmt": ("quads 4-/5", "hip abd 3+/5 B", "EHL 4/5 L", "ER 4/5 w/ pain", "supraspinatus 3+/5", "gastroc 12 heel raises vs 25", "glute max 4/5", "grip 48# R, 82# L", "deep neck flexors 14 s", "HS 4+/5"), "ie_test": ("Lachman (-)", "McMurray + medial", "Thessaly +", "Slump + L", "SLR + 40", "Hawkins-Kennedy +", "Neer +", "Empty can +", "O'Brien's neg", "Speed's +", "Spurling A neg", "Ober +", "Thomas + for rectus", "FABER/Patrick +", "Gaenslen neg", "Cozen's +", "Tinel neg at wrist", "Phalen + 30 s", "anterior drawer 1+", "Thompson neg", "Trendelenburg + L", "Romberg EC 12 s", "Roos neg", "Apley's scratch T10", "Homan's neg"),
    "ie_palp": ("TTP pes anserine", "tender L PSIS, QL guarding", "bicipital groove tender", "TTP medial calcaneal tubercle", "UT trigger points B", "joint line TTP"), "ie_neuro": ("DTRs 2+ patellar, 1+ Achilles L", "LT decr L5", "myotomes intact C5-T1", "neg Hoffmann, neg Babinski", "no clonus"), "ie_mob": ("hypomobile L4-5 PA", "GH inferior glide 2/6", "patella hypomobile sup/inf", "C5-6 sideglide restricted R", "talocrural AP stiff"),
    "ie_score": ("LEFS 38/80", "ODI 44%", "QuickDASH 52.3", "NDI 30%", "KOOS JR 54", "TUG 15.2 s", "FABQ-W 28", "PSFS 3.7", "DHI 48", "5xSTS 18.4 sec", "Berg 43/56", "PHQ-2 1", "FAAM ADL 61%", "SPADI 63"), "ie_imp": ("lumbar radiculopathy w/ extension directional preference", "patellofemoral pain syndrome", "RTC tendinopathy w/ scapular dyskinesis", "post-op stiffness R knee", "cervicogenic headache", "R posterior canal BPPV", "grade II lateral ankle sprain"),
    "ie_need": ("manual techniques and graded loading", "ROM, quad re-education and gait training", "canalith repositioning", "neuromuscular re-ed", "postural correction and ergonomics"), "ie_stg": ("indep w/ HEP in 2 visits", "knee flex to 120", "pain <= 3/10 w/ stairs", "sit 45 min", "reach 2nd shelf w/ 2 lb", "SLS 15 s"), "ie_ltg": ("ODI < 20% in 8 wks", "LEFS >= 60", "RTW full duty", "run 2 miles painfree", "QuickDASH < 15"),
    "ie_tx": ("ther ex", "manual STM/jt mobs Gr III-IV", "NMR", "gait trng", "kinesiotape", "IFC/MHP 15 min", "Maitland PA mobs", "Mulligan MWM", "BFR", "e-stim NMES to quads"), "pn_seen": ("9 of 12", "10", "8/8", "14 since SOC"), "pn_cx": ("1 cx, flu", "2", "work conflict", "snow"), "pn_surg": ("R ACLR w/ BTB", "L TKA", "arthroscopic RCR, medium tear", "R THA anterior approach", "L4-5 microdiscectomy", "Bankart repair", "ORIF distal radius", "Achilles repair", "partial medial meniscectomy"),
    "pn_said": ("I can do stairs again, just slow", "my shoulder still catches", "the back is about 60% better", "I got down on the floor with the baby"), "pn_report": ("less buckling", "sleeping 6 h", "HA down to 1x/wk", "sore 1 day after last session", "puts on socks w/o help", "still cannot lift overhead"), "pn_duty": ("4 h days", "w/ 25 lb limit", "full duty"), "pn_fall": ("No falls", "1 stumble, no injury", "Compliant w/ HEP 5 d/wk", "HEP about half the time"),
    "pn_meas": ("knee flexion", "shoulder flexion", "lumbar ext", "cerv rot R", "knee ext lag", "DF", "TUG", "single leg stance", "girth midpatella"), "pn_val": ("95", "118", "-8", "142", "12.4 s", "41.5 cm", "7 s", "25%"), "pn_fn": ("LEFS", "ODI", "QuickDASH", "NDI", "KOOS", "Tinetti POMA", "6MWT"), "pn_score": ("29/80", "46%", "58/80", "20", "18/28", "910 ft", "1240 ft"), "pn_tx": ("NuStep L4 x 8'", "leg press 80# 3x10", "SLR 4-way 2# 3x10", "prone press-ups x15", "bridges w/ GTB 3x12", "TRX squats 2x15", "wall slides 2x10", "sidelying ER 3# 3x12", "step downs 6\" 2x10", "BOSU SLS 3x30\"", "pulleys 3'", "Prostretch 3x30s", "deadbugs 2x8", "tandem walk 4 x 20 ft"),
    "pn_modal": ("ice + elevation 10 min", "GameReady x 12'", "MHP to LB", "no modalities", "Russian stim 10/10"), "pn_assess": ("Good carryover of cues", "Progressing w/ expected soft tissue healing", "MCID met on outcome tool", "Strength lags behind ROM", "Responds well to Mulligan SNAGs", "Plateau in flexion, end feel firm"), "pn_goal": ("STG 1-2 met", "LTG 1 partially met", "LTG 3 not met", "all STGs met, upgrade"), "pn_def": ("eccentric quad control", "terminal knee extension", "overhead endurance", "SL balance", "50 lb floor to waist lift"),
    "pn_plan": ("Cont POC", "Progress to plyometrics at wk 12", "Add work simulation", "Taper to 1x/wk", "MD to consider MUA", "D/C next 2 visits"), "pc_n": ("1", "10", "12"), "pc_tx": ("R26.81 unsteadiness on feet", "M62.81 muscle weakness (generalized)", "M25.661 stiffness R knee", "R29.6 repeated falls", "Z47.1 aftercare joint replacement"), "pc_hx": ("L hip fx s/p IM nail", "CVA w/ R hemiparesis", "3 falls in 6 mo", "R TKA", "lumbar stenosis", "recent pneumonia"),
    "pc_fn": ("transfers min A", "amb 80 ft RW CGA", "stairs 4 w/ rail, mod A", "bed mobility SBA", "cannot stand to cook > 5 min", "needs help w/ tub transfer", "does not drive"), "pc_plof": ("indep community amb no AD", "indep w/ SPC", "mod I w/ rollator", "golfed 2x/wk"), "pc_test": ("TUG 22.6 sec", "Berg 36/56", "gait speed 0.62 m/s", "30s chair stand 6", "Tinetti 17/28", "ABC 48%", "FGA 14/30", "Mini-Cog 4/5", "4-stage balance: tandem 3 s"),
    "pc_goal": ("TUG < 14 s to lower fall risk", "Berg >= 46/56", "amb 500 ft w/ SPC mod I on grass", "ascend 12 steps w/ 1 rail", "sit-stand x5 in < 15 s no hands", "knee AROM 0-120", "get in/out of tub w/ grab bar"), "pc_proc": ("97110 ther ex", "97112 neuro re-ed", "97116 gait", "97140 manual", "97530 ther activities", "97535 self care", "G0283 e-stim"), "pc_prec": ("falls, osteoporosis", "WBAT, no SLR resist", "posterior hip precautions", "pacemaker, no e-stim", "none"), "pc_pot": ("good", "fair+, motivated", "excellent"),
    "op_anes": ("General with interscalene block", "Spinal, adductor canal block", "GETA", "MAC/local", "Bier block"), "op_dx": ("Right knee ACL tear with medial meniscus tear", "Full-thickness rotator cuff tear, left", "End-stage osteoarthritis, right knee", "L5-S1 herniated nucleus pulposus", "Recurrent anterior shoulder instability", "Displaced bimalleolar ankle fracture", "Femoroacetabular impingement, cam type"),
    "op_proc": ("arthroscopic ACL reconstruction with quadrupled hamstring autograft", "arthroscopic rotator cuff repair, double row", "biceps tenodesis", "total knee arthroplasty, cemented", "L5-S1 microdiscectomy, left", "Bankart repair with Hill-Sachs remplissage", "ORIF lateral malleolus", "inside-out medial meniscus repair", "distal clavicle excision (Mumford)", "subacromial decompression", "hip arthroscopy, labral repair"), "op_cpt": ("CPT 29888, 29882", "CPT 29827, 29828", "CPT 27447", "CPT 63030", "CPT 27814"), "op_imp": ("Arthrex 4.75 mm SwiveLock x2", "Stryker Triathlon size 4 CR", "Smith & Nephew Endobutton CL", "DePuy Attune PS femur 5", "Zimmer one-third tubular plate", "Biomet ToggleLoc"),
    "op_graft": ("9 mm BTB", "semitendinosus 8.5 mm", "tibialis anterior allograft"), "op_ebl": ("25 mL", "50 cc", "minimal", "200 mL"), "op_tq": ("62 min at 300 mmHg", "not used", "48 minutes, 250"), "op_age": ("34-year-old", "61 y/o gentleman", "17-year-old", "70 year old woman"), "op_ind": ("persistent instability", "pain refractory to injections and PT", "failure of 6 months of conservative care", "progressive weakness in dorsiflexion", "night pain and a positive drop arm sign"),
    "op_find": ("ACL completely torn from femoral origin", "Outerbridge grade III medial femoral condyle", "2.5 cm crescent tear of supraspinatus", "Bucket handle tear, red-white zone", "Extruded fragment beneath the S1 root", "Lateral compartment pristine", "Labral tear 3 to 6 o'clock", "Syndesmosis stable on Cotton test", "LHB frayed 50%"), "op_desc": ("The patient was placed supine with the leg in a holder", "Beach chair position was used with a Spider arm holder", "Standard anterolateral and anteromedial portals were established", "A medial parapatellar arthrotomy was made", "The footprint was debrided to bleeding bone", "The guide pin was placed at 55 degrees with a tibial guide", "A Kocher was placed to mark the level and confirmed on fluoro", "Lachman was stable after fixation", "Hohmann retractors were placed", "The wound was irrigated with 3 L of saline"),
    "op_close": ("Closed with 2-0 Vicryl and 3-0 Monocryl, Steri-Strips", "Staples and Aquacel dressing", "Portals closed with 3-0 nylon"), "op_plan": ("WBAT in brace locked in extension", "sling with abduction pillow 6 weeks", "PROM only for 4 weeks, FF to 120, ER to 30", "no flexion past 90 x 4 wk", "CPM 0-60", "NWB x 2 wk then PWB 50%", "no active biceps x 6 weeks", "quad sets, ankle pumps hourly", "no bending, lifting > 10 lb, twisting"), "op_dvt": ("ASA 81 mg BID x 30 d", "Lovenox 40 mg daily x 14 d", "SCDs, early mobilization"),
    "mr_exam": ("MRI LUMBAR SPINE WITHOUT CONTRAST", "MR RIGHT KNEE W/O CONTRAST", "MRI LEFT SHOULDER", "MRI CERVICAL SPINE WO", "MR ARTHROGRAM RIGHT HIP", "MRI LEFT ANKLE"), "mr_why": ("Low back pain with right leg radiculopathy", "Knee pain, locking, r/o meniscal tear", "Shoulder weakness, evaluate cuff", "Neck pain, numbness in ring and small fingers", "Groin pain, FAI", "Ankle instability"), "mr_tech": ("Sagittal T1, T2, STIR; axial T2", "Multiplanar multisequence 1.5T imaging", "PD fat-sat in 3 planes, 3T", "Intra-articular gadolinium, 12 mL"),
    "mr_find": ("Conus terminates at L1", "L4-5: broad-based disc bulge, mild facet hypertrophy, moderate left foraminal stenosis", "L5-S1: right paracentral extrusion measuring 7 mm contacting the traversing S1 root", "Horizontal tear posterior horn medial meniscus", "ACL and PCL intact", "Small Baker's cyst", "Hoffa fat pad edema", "Supraspinatus: high-grade bursal-sided partial tear", "Type II SLAP with paralabral cyst", "Goutallier grade 2 fatty infiltration", "Hill-Sachs deformity", "C5-6 disc osteophyte complex flattens the cord", "ATFL thickened and irregular", "Marrow signal within normal limits", "No Schmorl node", "Modic type 2 endplate change at L5", "Achilles tendinosis, no tear", "Moderate joint effusion"),
    "mr_imp": ("L5-S1 extrusion with S1 nerve root impingement", "Medial meniscus tear", "Near full-thickness supraspinatus tear", "Multilevel spondylosis, worst C5-6", "Anterosuperior labral tear", "Chronic ATFL sprain", "Tricompartmental chondromalacia, grade III patella", "No acute osseous abnormality"), "mr_inc": ("Incidental 1.1 cm renal cyst", "No follow-up needed", "Tarlov cyst at S2, incidental", "Mild AC joint arthrosis"),
    "ed_cc": ("ankle pain", "fall", "MVC, neck pain", "back pain", "dizziness", "wrist injury"), "ed_age": ("56 y.o. male", "28F", "83 y/o female on Eliquis", "19 yo M"), "ed_mech": ("fell from a 6 ft ladder", "low speed MVC, rear-ended", "inverted R ankle stepping off dock", "tripped over the dog", "lifted a pallet and felt a pop"), "ed_hpi": ("No LOC", "Denies numbness or weakness", "Ambulatory at scene", "Pain 8/10, worse w/ weight bearing", "No incontinence", "No anticoagulants", "Vertigo w/ head turning, no HA"), "ed_tet": ("UTD", "given, Tdap 0.5 mL IM"),
    "ed_vs": ("T 98.4 HR 88 BP 146/82 RR 16 SpO2 98% RA", "BP 132/78, P 104, R 18, 99% RA, T 36.9", "P 72 BP 118/70 sat 97"), "ed_pe": ("NAD, A&Ox3", "midline C-spine NT", "swelling lateral malleolus, TTP ATFL", "neg squeeze test", "snuffbox tender", "SLR + R at 30", "distal pulses 2+, cap refill < 2s", "HINTS peripheral", "no step-off", "strength 5/5 x 4", "rectal tone normal"), "ed_img": ("XR ankle 3v: no fx, Ottawa positive", "CT head w/o: no acute bleed", "CT C-spine neg", "XR wrist: Colles fx, 15 deg dorsal tilt", "XR L-spine: L1 compression fx, 20%", "XR knee: effusion"),
    "ed_lab": ("CBC, BMP wnl; trop < 0.01", "UA neg, hCG neg", "INR 2.4", "none"), "ed_course": ("Toradol 30 mg IV", "sugar-tong splint, NVI after", "meclizine 25 mg, Epley x1 w/ relief", "ACE wrap, crutch training", "Zofran 4 mg ODT", "pain 3/10 on recheck", "hematoma block, Weber traction"), "ed_dx": ("Sprain of right ankle, S93.401A", "Acute lumbar strain S39.012A", "Closed Colles' fracture L", "BPPV H81.10", "Cervical strain (whiplash) S13.4XXA", "Closed head injury"), "ed_dme": ("crutches, NWB", "walking boot", "sling", "rolling walker", "Aircast"),
    "ed_rx": ("ibuprofen 600 mg q6h #20", "Flexeril 5 mg #15", "Lidoderm 5% patch", "meclizine 25 mg TID", "oxycodone 5 mg #8"), "ed_ret": ("Return for numbness, weakness, fever", "RICE, return precautions given", "No driving until cleared"), "pv_cc": ("knee pain", "low back pain", "shoulder pain", "neck pain and headaches", "dizziness", "hip pain"), "pv_hpi": ("Taking Aleve w/ some relief", "No injury", "Hurts to climb stairs", "Wakes at 3 am", "Radiates to R buttock", "Tried ice and Voltaren gel", "No fever, no weight loss", "Sugars 140-180 fasting", "Walks 20 min most days"), "pv_fam": ("Alzheimer's", "colon CA", "MI", "DM2", "CHF"),
    "pv_ros": ("neg except HPI", "denies CP, SOB", "+ fatigue", "no bowel/bladder sx"), "pv_vs": ("BP 138/84, P 76, Wt 212 lb, BMI 31.2", "122/74, HR 64, 165#, T 97.9", "BP 150/92 (repeat 142/86) SpO2 97%"), "pv_pe": ("RRR, no m/r/g", "lungs CTAB", "crepitus R knee, no effusion, neg Lachman", "L-spine paraspinal spasm", "Neer +, Hawkins +", "neg SLR bilat", "gait mildly antalgic", "GT tender, Trendelenburg neg", "Dix-Hallpike + L", "no edema", "cranial nerves II-XII intact"), "pv_lab": ("A1c 6.9", "LDL 98", "Cr 0.9, eGFR 84", "TSH 2.1", "ESR 12", "vit D 22", "uric acid 7.8", "Hgb 13.2"),
    "pv_dx": ("M17.11 OA R knee", "M54.50 LBP", "M75.41 impingement R shoulder", "M70.62 trochanteric bursitis L", "M54.2 neck pain", "H81.12 BPPV"), "pv_plan": ("meloxicam 15 mg w/ food", "XR ordered", "diclofenac gel QID", "Kenalog 40 mg injected today", "weight loss discussed", "MRI if no better in 6 wks"), "pv_dx2": ("HTN", "T2DM", "HLD", "Hypothyroid", "Insomnia"), "pv_plan2": ("increase lisinopril to 40", "continue metformin, eye exam", "start rosuvastatin 10", "recheck TSH 8 wk", "melatonin 3 mg"), "pv_hm": ("Shingrix #2", "mammogram ordered", "DEXA", "Tdap utd", "PHQ-9 4"),
    "eo_pri": ("Routine", "Urgent", "ASAP (within 7 d)"), "eo_class": ("External", "Internal", "Outgoing"), "eo_proc": ("REF87 PT EVAL AND TREAT", "97161-97163 PT eval", "AMB REF TO PT, SPINE", "PT POST-OP KNEE PROTOCOL", "VESTIBULAR PT"), "eo_qty": ("1", "12 visits", "16"), "eo_com": ("Eval and treat, ROM, strengthening", "Follow medium tear RCR protocol", "AROM ok at 6 wks", "Dry needling ok", "No resisted ext 0-45", "Gait training, wean AD", "Williams flexion", "Iontophoresis w/ dexamethasone"), "eo_wb": ("WBAT", "TTWB L", "FWB", "NWB R until cleared"), "eo_mod": ("per therapist", "no ultrasound", "ice, e-stim"),
    "iv_net": ("INN", "OON, no OON benefits", "tier 1", "par"), "iv_plan": ("PPO, self funded", "HMO", "HDHP w/ HSA", "EPO", "POS II"), "iv_ded": ("$1,500", "$3000 ind", "$500/$1000 fam", "waived"), "iv_met": ("$412.16", "all", "0", "$1,204"), "iv_oop": ("$6,500 / $880 met", "5000", "$8,150"), "iv_copay": ("$40 spec", "$25", "none", "$60/visit"), "iv_coins": ("20% after ded", "80/20", "10%", "0"), "iv_visits": ("30 v PT/OT comb cal yr", "60 per cond", "20 PT", "unlimited, med nec", "40 combined PT/OT/ST/chiro"), "iv_used": ("0", "6", "11", "unk"), "iv_limit": ("hard max", "soft, review after 12", "resets 1st of plan yr", "4 units/day cap"),
    "iv_auth": ("yes thru eviCore after eval", "no", "after 8 visits", "yes, Carelon portal", "not for first 5"), "iv_code": ("all covered", "97140 bundled w/ 97530 w/o mod 59", "97750 excluded", "no auth for eval code"), "iv_ref": ("not req", "yes, HMO", "script only"), "iv_acc": ("no", "auto", "WC", "pt says at home"), "iv_pid": ("60054", "87726", "62308", "SX109"), "iv_est": ("$40", "$87", "$112 till ded", "20%"),
    "al_svc": ("Outpatient physical therapy", "Physical therapy, 12 visits", "PT re-evaluation and therapy", "Vestibular therapy"), "al_codes": ("97110, 97112, 97140, 97530", "97161 x1, 97110 x24", "97110-GP 97116-GP", "95992, 97112"), "al_units": ("12 visits / 48 units", "8 visits", "24 units", "16 visits"), "al_note": ("This approval is not a guarantee of payment", "Benefits depend on eligibility on the date of service", "Copayments and deductibles apply", "Visits must be used within the dates shown", "Units above the approved amount need a new request", "Retain this letter for your records"), "al_disc": ("If you have questions, call the number on your card", "No action is needed", "TTY 711"),
    "dl_req": ("12 more physical therapy visits", "physical therapy 2x/week for 6 weeks (97110, 97140)", "16 visits of outpatient PT", "re-evaluation 97164 and 8 visits"), "dl_dec": ("The request is denied as not medically necessary", "We approved 4 visits and denied 8", "We cannot approve this request", "This service is not covered under your plan"), "dl_why": ("Functional gains have plateaued", "The goals can be met with a home exercise program", "Objective measures were not submitted", "The benefit limit of 20 visits has been reached", "There is no documented decline in function", "Maintenance therapy is excluded"), "dl_show": ("LEFS unchanged at 52/80", "knee flexion 125 and strength 4+/5", "pain 2/10 and independent stairs", "an ODI change of only 4 points"),
    "dl_guide": ("MCG A-0358", "InterQual Outpatient Rehab", "Clinical Policy CP.MP.49", "Carelon Rehabilitation 3.01", "Medicare Benefit Policy Manual ch. 15 s. 220"), "dl_spec": ("PM&R", "orthopedic surgery", "family medicine"), "dl_appeal": ("You have 180 days to appeal", "You may appeal within 60 days", "An expedited appeal is decided in 72 hours", "You may ask for an external review"), "hx_dx": ("R knee s/p scope", "low back strain", "frozen shoulder", "neck pain", "ankle sprain", "hip bursitis"),
    "hx_ex": ("Quad sets", "Straight leg raises", "Clamshells, green band", "Prone press-ups", "Cat-camel", "Bird dog", "Wand flexion", "Pendulums (Codman)", "Sleeper stretch", "Chin tucks", "Towel curls", "Heel raises", "Wall sits", "Bridges", "Doorway pec stretch", "Hamstring stretch w/ strap", "Brandt-Daroff", "Open books", "Sit to stand from kitchen chair"), "hx_dose": ("3 x 10, 2x/day", "2 sets of 15", "hold 30 sec x 3", "10x every 2 hrs", "5 sec hold, 20 reps", "3x8 each side", "20 reps, 1-2x/d"), "hx_aer": ("Stationary bike 10 min, no resistance", "Walk 15 min on level", "Pool walking 20'"), "hx_rule": ("Stop if pain goes over 5/10", "Ice 15 min after", "Do not hold your breath", "Some soreness up to 24 h is ok", "No deep squats", "Keep sling on at night"),
    "hx_call": ("knee swelled up after #2", "numb toes when sitting", "ran out of bands", "wants to know if ok to swim", "pain 8/10 all night", "flu, can't come", "dizzy again after the exercises"), "hx_told": ("advised ice, hold wall sits 2 d", "cut reps in half", "told to stop and see MD", "instructed to continue as is", "to bring brace next time", "will send green and blue Theraband"), "hx_md": ("ok to d/c sling", "x-ray ok, WBAT", "wants US to r/o DVT today", "inj. next wk, hold PT 2 d", "renew 8 visits"),
    "iq_age": ("43", "67", "29", "71", "56"), "iq_why": ("bad knee", "lower back and left leg", "shoulder won't go up", "neck / headaches", "balance, I keep tripping", "tennis elbow"), "iq_how": ("lifting a couch", "car wreck", "not sure, got worse slowly", "fell on the steps", "too much gardening"), "iq_n": ("2", "4", "6", "8", "9", "3"), "iq_feel": ("sharp", "dull ache", "burning", "pins + needles", "throbbing", "stiff"), "iq_worse": ("stairs", "sitting long", "getting up in the morning", "reaching", "lifting"), "iq_better": ("heat", "lying down", "Advil", "moving around"),
    "iq_had": ("chiropractor", "cortisone shot", "massage", "PT last year, 6 visits", "acupuncture", "brace"), "iq_surg": ("gallbladder", "C-section", "right knee scope", "hysterectomy", "carpal tunnel", "hernia", "none"), "iq_cond": ("high blood pressure", "diabetes", "heart disease", "cancer", "asthma", "arthritis", "stroke", "osteoporosis", "seizures", "depression", "thyroid", "kidney stones", "Lyme disease", "Bell's palsy"), "iq_dev": ("pacemaker", "insulin pump", "spinal stimulator", "metal rod"), "iq_all": ("none", "penicillin", "bee stings, latex", "sulfa, shellfish"), "iq_fall": ("0", "1, no injury", "2 or 3", "yes, broke wrist"), "iq_smoke": ("no", "quit", "1/2 ppd", "vape"), "iq_goal": ("walk the dog 2 miles", "play golf", "get back to work", "hold my grandkids", "sleep", "no surgery"),
}  # fmt: skip

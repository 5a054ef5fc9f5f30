"""Notes used while tuning redaction: what a clinic receives and writes in one quarter."""

from __future__ import annotations

from evals.redaction.wording import in_every_wording

_PAPERS: tuple[str, ...] = (
    # referral letter
    """[FACILITY:facility2]
[ADDRESS:street2], [CITY:city2], [-:state] [ZIP:zip2]
<<Office [PHONE:pphone]   Fax [PHONE:pfax]||phone [PHONE:pphone] / fax [PHONE:pfax]||T: [PHONE:pphone]   F: [PHONE:pfax]   [URL:url]>>

[DATE:date1]

<<[PROVIDER:therapist_full], PT
[FACILITY:facility]||[FACILITY:facility]
Attn: [PROVIDER:therapist_full], PT, DPT||Physical Therapy Intake
[FACILITY:facility]>>

<<RE: [NAME:full]   DOB: [DATE:dob]||Patient: [NAME:last_first]   Date of birth: [DATE:dob]   MRN: [MRN:mrn]||Re: [NAME:titled_full], DOB [DATE:dob], {~payer} [MEMBER_ID:member]>>

<<Dear [PROVIDER:therapist_first],||Dear Dr. [PROVIDER:therapist_last],||To whom it may concern:>>

<<Thank you for agreeing to see [NAME:titled], a pleasant {~age} with {~rl_prob}.||I am referring [NAME:first] [NAME:last], a {~age}, for evaluation and treatment of {~rl_prob}.||I saw [NAME:titled] in the office on [DATE:date2] for {~rl_prob} and would like you to get started with therapy.>> <<[NAME:first] works as a {~job} at [EMPLOYER:employer] and noticed symptoms {~rl_on} around [DATE:spoken3].||Symptoms started {~rl_on} in [DATE:month], shortly after a move from [CITY:city].||[NAME:titled] was hurt {~rl_on} on [DATE:date3]; husband [RELATIVE:relative] was present.>> {~rl_hist}. {~rl_hist}. {~rl_hist}.

<<Past medical history includes||PMH is significant for||Medical history:>> {~hx}, {~hx} and {~hx}. <<Surgical history: {~rl_sx} in [-:year].||{~rl_sx} was done at [FACILITY:hospital] by Dr. [PROVIDER:colleague_last].||Prior {~rl_sx} ([PROVIDER:colleague_full], MD).>> <<Current medications are||Meds:||Medications:>> {~med}, {~med}, {~med}. <<Allergies:||Allergic to||No changes to allergies:>> {~allergy}.

On exam {~rl_ex}. {~rl_ex}. {~rl_ex}. {~rl_ex}. <<{~rl_xr} (films from [DATE:date4], [FACILITY:imaging]).||X-rays taken in our office [DATE:short4]: {~rl_xr}.||{~rl_xr} on the study of [DATE:date4].>>

<<Diagnosis:||Impression:||Assessment:>> {~rl_dx}; {~rl_dx}.
<<Please evaluate and treat {~freq}.||PT {~freq}, evaluate and treat.||I would suggest {~freq}, but will defer to you.>> {~rl_rx}, {~rl_rx}, {~rl_rx}. {~rl_pre}. <<Daughter [RELATIVE:kin_full] handles scheduling and can be reached at [PHONE:phone2].||The best number for [NAME:first] is [PHONE:phone]; mornings are better.||[NAME:titled] lives at [ADDRESS:street], [CITY:city] and does not drive at night.>> <<I will see [NAME:first] back on [DATE:date5].||Follow up here is [DATE:spoken5].||Please send a note before the [DATE:short5] visit.>>

<<Sincerely,
[PROVIDER:provider_full], MD||Thank you,
[PROVIDER:provider_full], DO   NPI [NPI:npi]||With kind regards,
[PROVIDER:provider_full], PA-C for [PROVIDER:officer_full], MD>>
<<cc: [PROVIDER:officer_full], MD||/[PROVIDER:tech_first]||Electronically signed [DATE:sent1]>>
""",
    # progress note
    """[FACILITY:facility]
<<{PHYSICAL THERAPY PROGRESS NOTE}||{Progress Report / Re-evaluation}||{PT RE-EVALUATION (97164)}>>
<<Patient Name: [NAME:last_first]      DOB: [DATE:dob]      Visit #: {~pr_vis}||Pt: [NAME:full] ([DATE:dob])    Acct [ACCOUNT:account]    Visit {~pr_vis}||[NAME:full_caps]   DOB [DATE:dob]   ID [MEMBER_ID:member] ({~payer})   visit {~pr_vis}>>
<<Date: [DATE:date1]      Reporting period: [DATE:span]||DOS [DATE:date1]   SOC [DATE:date2]   cancels/no shows: {2} ([DATE:short3], [DATE:short4])||Report date [DATE:date1]; last report [DATE:date2]>>
<<Referring: [PROVIDER:provider_full], MD ([FACILITY:facility2])||Physician: Dr. [PROVIDER:provider_last]   Fax [PHONE:pfax]||To: [PROVIDER:provider_full], NP, fax [PHONE:pfax]>>
Dx: {~pr_dx}; {~pr_dx}   <<DOS of surgery: {~pr_op}, [DATE:date3]||s/p {~pr_op} on [DATE:date3] by Dr. [PROVIDER:colleague_last]||Onset [DATE:date3], {non-surgical}>>

SUBJECTIVE: <<Pt reports {~pr_sub}. [NAME:first] states "{~pr_quo}."||[NAME:titled] says "{~pr_quo}". Pt reports {~pr_sub}.||Patient notes {~pr_sub}; wife [RELATIVE:relative] mentions {~pr_sub}.>> <<Returned to work at [EMPLOYER:employer] [DATE:short5], {~pr_wk}.||Still off work from [EMPLOYER:employer].||Missed last week due to a trip to [CITY:city2] for the wedding of niece [RELATIVE:kin_first].>> Pain: current {~pain}, best {~pain}, worst {~pain}. {~pr_sub2}.
OBJECTIVE:
  AROM      {~pr_rom}     (IE: {~pr_num})
  PROM      {~pr_rom}     (IE: {~pr_num})
  MMT       {~pr_mmt}, {~pr_mmt}, {~pr_mmt}
  Girth     {~pr_gir}
  Gait      {~pr_gait}
  Balance   {~pr_bal}, {~pr_bal}
  Outcome   {~pr_out} (was {~pr_was} on [DATE:short2])
  Special tests: {~pr_test}; {~pr_test}
<<Treatment to date:||Interventions:||Skilled care has included>> {~pr_tx}, {~pr_tx}, {~pr_tx}, {~pr_tx}.
ASSESSMENT: <<[NAME:titled] has attended {11 of 13} visits and {~pr_as}.||[NAME:first] {~pr_as}.||Since [DATE:spoken2] the patient {~pr_as}.>> {~pr_as2}. {~pr_as2}.
Goals: 1) {~pr_goal} - {~pr_gs}  2) {~pr_goal} - {~pr_gs}  3) {~pr_goal} - {~pr_gs}
PLAN: <<Continue {~freq} through [DATE:date6].||Recommend {~freq}. Auth [ACCOUNT:request] expires [DATE:date6].||Request {~freq}; current authorization [ACCOUNT:request] has {1} visit left.>> {~pr_plan}. {~pr_plan}.
<<[PROVIDER:therapist_full], PT, DPT, OCS   Lic# [LICENCE:licence]||Electronically signed by [PROVIDER:therapist_full], PT on [DATE:sent1]||[PROVIDER:tech_full], SPT / [PROVIDER:therapist_full], PT>>
<<Physician signature on file: [PROVIDER:provider_full]   [DATE:date5]||||I certify the need for these services: [PROVIDER:provider_full], MD, [DATE:short6]>>
""",
    # phone note
    """<<{PHONE LOG}  [FACILITY:facility]||{Telephone message}||{Patient communication note} - {phone}>>
<<[DATE:sent1]   taken by [PROVIDER:tech_first]||Date/time: [DATE:sent1]      Staff: [PROVIDER:tech_full]||[DATE:date1]   in   [PROVIDER:tech_first] at front desk>>
<<Pt: [NAME:full]  dob [DATE:dob]  ph [PHONE:phone]||Patient [NAME:last_first] (DOB [DATE:dob]) MRN [MRN:mrn]||re [NAME:first] [NAME:last], [DATE:dob]>>
<<Caller: pt||Caller: [RELATIVE:relative_full] (husband), cell [PHONE:phone2]||Caller: [OTHER:clerk_first] from Dr. [PROVIDER:provider_last]'s office, [PHONE:phone_ext]>>

<<[NAME:first] called to say {~ph_say}.||Says {~ph_say}.||Called re [NAME:titled]: {~ph_say}.>> {~ph_more}. {~ph_more}. <<Had {~ph_ev} on [DATE:spoken2] with Dr. [PROVIDER:colleague_last].||Saw [PROVIDER:provider_full] [DATE:short2] for {~ph_ev}.||Last seen here [DATE:short2] by [PROVIDER:therapist_first].>> <<Wants to know {~ph_q}.||Asking {~ph_q} and {~ph_q}.||Question: {~ph_q}?>> <<Will be in [CITY:city2] until [DATE:spoken3], staying with sister [RELATIVE:kin_full].||Cannot do mornings, back at [EMPLOYER:employer] since [DATE:short3].||New address [ADDRESS:street], [CITY:city] [ZIP:zip].>>
<<Told caller||Advised||Response:>> {~ph_adv}; {~ph_adv}. <<Appt moved from [DATE:short3] to [DATE:short4] at 2:15 w/ [PROVIDER:therapist_last].||Next appt [DATE:date4] 7:30 AM.||Put on cancel list for the week of [DATE:short4].>>
<<Ins: new card, {~payer} ID [MEMBER_ID:member] grp [GROUP:group], eff [DATE:date5].||{~payer} auth [ACCOUNT:request] ok through [DATE:date5], {~ph_vis} left.||Called {~payer}, spoke w/ [OTHER:other_first], ref# [ACCOUNT:call_no]: {~ph_ins}.>>
<<Message to [PROVIDER:therapist_full]: {~ph_msg}.||[PROVIDER:therapist_first], {~ph_msg}. Thx||Routed to PT: {~ph_msg}.>>
<<[DATE:sent2] - I spoke with [NAME:first]. {~ph_pt}. {~ph_pt}. [PROVIDER:therapist_last], PT||PT reply [DATE:short5]: {~ph_pt}; {~ph_pt}. Will call MD.||[DATE:date6] LM for [NAME:titled] at [PHONE:phone]. 2nd attempt: {~ph_pt}. -[PROVIDER:therapist_first]>>
<<Email for HEP: [EMAIL:email]||Pharmacy for MD: [FACILITY:pharmacy], [PHONE:phone3]||emergency contact updated to son [RELATIVE:kin2_full] [PHONE:phone3]>>. <<closed [DATE:short6]||Done, [PROVIDER:tech_first]||cb by [DATE:spoken6]>>
""",
    # discharge summary
    """<<[FACILITY:agency]||[FACILITY:hospital]||[FACILITY:hospital], {Inpatient Rehabilitation Unit}>>
<<{DISCHARGE SUMMARY}||{Rehab Discharge Summary}||{SNF DISCHARGE / TRANSFER SUMMARY}>>

<<Patient: [NAME:last_first]     MRN: [MRN:mrn]     DOB: [DATE:dob]||NAME: [NAME:last_first_caps]    ACCT#: [ACCOUNT:account]    DOB: [DATE:dob]||Resident: [NAME:full]   DOB [DATE:dob]   Ins ID [MEMBER_ID:member]>>
<<Admit Date: [DATE:date1]     Discharge Date: [DATE:date2]||Dates of service: [DATE:stay]||Admitted [DATE:date1], discharged [DATE:date2]>>     <<Attending: [PROVIDER:provider_full], MD||Physiatrist: [PROVIDER:provider_full]||Medical director: Dr. [PROVIDER:provider_full]>>     <<PCP: [PROVIDER:colleague_full]||PCP Dr. [PROVIDER:colleague_last], [PHONE:pphone]||Primary care: [FACILITY:facility2]>>

{Reason for admission}: {~ds_dx}<< on [DATE:date3]|| (surgery [DATE:date3], [PROVIDER:officer_full])||, hospitalized at [FACILITY:hospital] from [DATE:short3]>>.
{Comorbidities}: {~hx}, {~hx}, {~hx}, {~hx}.
{Hospital course}: <<[NAME:titled] is a {~age} who lives with [RELATIVE:relative_full] (spouse) in [CITY:city] and was admitted after {~ds_ev}.||This {~age}, retired from [EMPLOYER:employer], came to us after {~ds_ev}.||[NAME:first] [NAME:last] is a [AGE:old_age]-year-old who had {~ds_ev} at home; neighbor [OTHER:other_full] called 911.>> {~ds_co}. {~ds_co}. {~ds_co}. <<Seen by wound nurse [PROVIDER:tech_full] on [DATE:short4].||Psychology (Dr. [PROVIDER:tech_last]) saw the patient [DATE:short4].||Family training was completed [DATE:short4] with [RELATIVE:kin_full] and [RELATIVE:kin2_first].>>
{Functional status}         Admit          Discharge
  Bed mobility              {~ds_f}        {~ds_f}
  Transfers                 {~ds_f}        {~ds_f}
  Ambulation                {~ds_g}        {~ds_g}
  Stairs                    {~ds_s}        {~ds_s}
  Section GG / scores       {~ds_n}        {~ds_n}
{Labs}: {~ds_lab}, {~ds_lab}, {~ds_lab}. {Vitals at discharge}: {~ds_vs}. {Skin}: {~ds_skin}.
{Discharge medications}: {~med}; {~med}; {~med}; {~med}; {~ds_new}.
{Precautions}: {~ds_pre}; {~ds_pre}. {Equipment}: {~ds_dme}<< from [FACILITY:pharmacy]||, serial [DEVICE:device]|| delivered [DATE:short5]>>.
{Disposition}: <<home with [RELATIVE:relative], [ADDRESS:street], [CITY:city], [-:state] [ZIP:zip]||to the home of daughter [RELATIVE:kin_full], [PHONE:phone2]||home, [ADDRESS:street], with [FACILITY:agency] home health>>. {Diet}: {~ds_diet}. {Code status}: {Full code}.
{Follow up}: <<outpatient PT at [FACILITY:facility], eval [DATE:date5]||PT/OT [FACILITY:facility], {~freq}, start [DATE:short5]||[PROVIDER:therapist_full], PT, at [FACILITY:facility] on [DATE:spoken5]>>; <<ortho Dr. [PROVIDER:officer_last] [DATE:date6]||[PROVIDER:colleague_full] within 7-10 days||neurology [DATE:short6]>>; {~ds_fu}.
<<[PROVIDER:provider_full], MD     [DATE:sent2]||Electronically signed: [PROVIDER:provider_full], DO on [DATE:sent2]||Dictated by [PROVIDER:provider_last], transcribed [DATE:date6], job [ACCOUNT:code]>>
""",
    # benefit check
    """<<{INSURANCE VERIFICATION}||{PT Benefits Worksheet}||{VOB - outpatient PT}>>   [FACILITY:facility]   <<Date [DATE:date1]||verified [DATE:date1] by [PROVIDER:tech_first]||[DATE:sent1] [PROVIDER:tech_full]>>
<<Patient: [NAME:full]   DOB: [DATE:dob]   Phone: [PHONE:phone]||Pt name [NAME:last_first]   dob [DATE:dob]   acct [ACCOUNT:account]||[NAME:titled_full], [DATE:dob], [ADDRESS:street], [CITY:city] [ZIP:zip]>>
<<Subscriber: self||Subscriber: [RELATIVE:relative_full] (spouse), DOB [DATE:holder_born], works at [EMPLOYER:employer]||Policyholder [RELATIVE:kin_full] (parent), dob [DATE:holder_born], SSN [SSN:ssn]>>
Payer: {~payer}   ID: [MEMBER_ID:member]   Group: [GROUP:group]<<   Employer: [EMPLOYER:employer2]||   Claims to [ADDRESS:box], [CITY:city2], [-:state] [ZIP:zip2]||>>
<<Secondary: {none}||Secondary: {~payer} [MEMBER_ID:member2]||COB: {~payer} primary, ID [MEMBER_ID:member2], pt turned 65 [DATE:short2]>>
<<Rep: [OTHER:clerk_first]   Ref #: [ACCOUNT:call_no]   Provider line [PHONE:phone3]||Spoke with [OTHER:clerk_first], call ref [ACCOUNT:call_no]||Portal + call to [PHONE:phone3], rep [OTHER:clerk_full], ref [ACCOUNT:call_no]>>
Effective: [DATE:date2]   Plan year: {~bc_yr}   Network: {~bc_net}   TIN [ACCOUNT:ein]   <<NPI [NPI:npi]||rendering [PROVIDER:therapist_full]||>>
Deductible: {~bc_ded}  met {~bc_met}     OOP max: {~bc_oop}  met {~bc_met}
PT copay: {~bc_cp}     Coinsurance: {~bc_co}     Eval copay: {~bc_cp}
Visit limit: {~bc_lim}   Used: {~bc_use}   {~bc_note}
Auth: {~bc_auth}   <<Auth # [ACCOUNT:request], [DATE:span], {~bc_n} visits||Submitted [DATE:short3], case [ACCOUNT:request], pending||Phone [PHONE:phone2] / fax [PHONE:pfax]>>   Referral: {~bc_ref}
CPT checked: {~bc_cpt}, {~bc_cpt}, {~bc_cpt}. {~bc_note}. {~bc_note}.
Dx: {~bc_dx}   Ref MD: <<[PROVIDER:provider_full], NPI [NPI:npi]||Dr. [PROVIDER:provider_last], Rx dated [DATE:date3]||[PROVIDER:provider_full] ([FACILITY:facility2])>>   <<MVA? {no}   WC? {no}||WC claim [ACCOUNT:claim], DOI [DATE:date4], adjuster [OTHER:officer_full]||MVA [DATE:date4], med pay claim [ACCOUNT:claim]>>
<<Est pt resp explained to [NAME:first] [DATE:short4]: {~bc_est}.||Quoted [NAME:titled] {~bc_est}; will pay at visit.||Left [NAME:first] a voicemail [DATE:short4]: {~bc_est}.>> <<HR contact for plan docs: [OTHER:other_full], [EMAIL:other_email].||Recheck after [DATE:date5].||First visit [DATE:date5] w/ [PROVIDER:therapist_first].>>
""",
    # work note
    """<<[FACILITY:facility2]
[ADDRESS:street2], [CITY:city2], [-:state] [ZIP:zip2]||[FACILITY:facility]     [PHONE:pphone]||[FACILITY:facility2]     fax [PHONE:pfax]>>
<<{WORK STATUS NOTE}||{Return to Work / School}||{DISABILITY AND WORK RESTRICTION FORM}>>
<<Date: [DATE:date1]||[DATE:date1]||Seen: [DATE:date1]>>
<<To: [EMPLOYER:employer], attn [OTHER:other_full], HR||To: [OTHER:other_full], supervisor, [EMPLOYER:employer]||To whom it may concern ([EMPLOYER:employer])>>
<<RE: [NAME:full]   DOB [DATE:dob]||Employee: [NAME:last_first]   DOB: [DATE:dob]   SSN: [SSN:ssn]||Patient: [NAME:middle], born [DATE:dob], claim [ACCOUNT:claim]>>
<<Date of injury: [DATE:date2]||DOI [DATE:date2]   Body part: {~wn_part}||Injured [DATE:date2] while {~wn_how}>>

<<[NAME:titled] is under my care for {~wn_dx}.||Please be advised that [NAME:first] [NAME:last] has been treated here since [DATE:spoken3] for {~wn_dx}.||This letter confirms that [NAME:titled] was seen today for {~wn_dx}.>> <<[NAME:first] may return to work on [DATE:date4] with the following restrictions:||The patient should remain off work until [DATE:date4]. After that:||[NAME:titled] has been off since [DATE:short3] and can return [DATE:spoken4] on modified duty:>>
 - {~wn_lift}
 - {~wn_res}
 - {~wn_res}
 - {~wn_sit}
<<These restrictions are in effect through [DATE:date5].||Restrictions stay in place until the recheck on [DATE:date5].||Expected full duty: [DATE:month].>> {~wn_more}. {~wn_more}. <<Therapy is {~freq} at [FACILITY:facility]; please allow time for visits.||PT appointments: [DATE:short4], [DATE:short5], [DATE:short6].||Please excuse absences on [DATE:short3] and [DATE:short2] for treatment.>>
Current findings: {~wn_find}; {~wn_find}; {~wn_find}. Job demand per <<[NAME:first]||the employer||[OTHER:other_last]>>: {~wn_job}. <<Medication: {~med}, may not operate machinery.||Takes {~med}; no driving of company vehicles (plate [VEHICLE:plate]).||{~med} does not affect safety at work.>>
<<If light duty is not available please call [PHONE:pphone].||Questions to [PROVIDER:tech_first] at [PHONE:phone_ext].||Send the job description to [EMAIL:other_email].>> <<Copy given to [NAME:first].||cc: adjuster [OTHER:officer_full], fax [PHONE:phone3]||cc: nurse case manager [OTHER:officer_full], RN>>

<<[PROVIDER:provider_full], MD   License [LICENCE:licence]||[PROVIDER:provider_full], PA-C||[PROVIDER:therapist_full], PT, DPT (for Dr. [PROVIDER:provider_last])>>
""",
    # imaging report
    """<<[FACILITY:imaging]||[FACILITY:hospital] {DEPARTMENT OF RADIOLOGY}||[FACILITY:imaging]   [ADDRESS:street2], [CITY:city2]>>
<<PATIENT: [NAME:last_first_caps]     DOB: [DATE:dob]     MRN: [MRN:mrn]||Patient Name: [NAME:full]
Date of Birth: [DATE:dob]     Accession: [ACCOUNT:acc]||Name: [NAME:last_first]    Birth date: [DATE:dob]    Sex: {F}    Phone: [PHONE:phone]>>
<<EXAM DATE: [DATE:date1]     ACCESSION: [ACCOUNT:acc]||Exam Date/Time: [DATE:sent1]||Date of exam: [DATE:date1]    Order: [ACCOUNT:order]>>     <<REFERRING: [PROVIDER:provider_full], MD||Ordering: Dr. [PROVIDER:provider_full], fax [PHONE:pfax]||Ordered by [PROVIDER:provider_last] ([FACILITY:facility2])>>

EXAM: {~im_exam}
<<CLINICAL HISTORY: {~im_hx} since [DATE:date2].||INDICATION: {~im_hx}. Injury [DATE:date2] at [EMPLOYER:employer].||HISTORY: {~age}, {~im_hx}. [NAME:titled] reports a fall on [DATE:spoken2].>>
<<COMPARISON: {None.}||COMPARISON: {~im_cmp} dated [DATE:date3]||COMPARISON: [DATE:date3], [FACILITY:hospital]>>
TECHNIQUE: {~im_tech}. {~im_dose}.
FINDINGS:
{~im_al}. {~im_jt}. {~im_jt}.
{~im_soft}. {~im_soft}. {~im_bone}. {~im_bone}.
<<Hardware||Postsurgical||Other>>: {~im_hw}<< placed [DATE:short4] by Dr. [PROVIDER:officer_last]||||, device [DEVICE:device] per card>>. {~im_inc}.
IMPRESSION:
1. {~im_imp}.
2. {~im_imp}.
3. {~im_imp2}<<, stable since [DATE:short3]||; findings called to [PROVIDER:tech_first] in Dr. [PROVIDER:provider_last]'s office [DATE:short5] at 11:20||>>.
<<[NAME:first] was given a copy on disc.||Recommend follow up in 6 weeks, about [DATE:spoken6].||Images available at [URL:url].>>
<<Interpreted by: [PROVIDER:colleague_full], MD     Signed: [DATE:sent2]||Dictated: [DATE:sent2]   [PROVIDER:colleague_full], M.D., board certified radiologist||Electronically verified by [PROVIDER:colleague_full], DO [DATE:sent2]     Tech: [PROVIDER:officer_first]>>
""",
    # operative note
    """<<[FACILITY:hospital]||[FACILITY:hospital]   {Surgical Services}||{OPERATIVE REPORT} - [FACILITY:hospital]>>
<<PATIENT NAME: [NAME:last_first_caps]||Patient: [NAME:middle]||NAME: [NAME:full]>>     <<MR#: [MRN:mrn]||MRN: [MRN:mrn]   Acct: [ACCOUNT:account]||DOB: [DATE:dob]   MRN [MRN:mrn]>>
<<DATE OF BIRTH: [DATE:dob]     DATE OF PROCEDURE: [DATE:date1]||DOB [DATE:dob], date of surgery [DATE:date1]||Procedure date: [DATE:date1]     Dictated [DATE:date2]>>
SURGEON: [PROVIDER:provider_full], <<MD||DO||M.D.>>     ASSISTANT: [PROVIDER:colleague_full], <<PA-C||RNFA||MD (fellow)>>     ANESTHESIA: {~op_an}<<||, [PROVIDER:tech_full], CRNA||, Dr. [PROVIDER:tech_last]>>
PREOPERATIVE DIAGNOSIS: {~op_dx}
POSTOPERATIVE DIAGNOSIS: {Same}
PROCEDURE: 1. {~op_pr} ({~op_cpt})   2. {~op_pr}
IMPLANTS: {~op_im}; {~op_im}<<, lot [DEVICE:device]||||, ref [DEVICE:device]>>
EBL: {~op_ebl}   TOURNIQUET: {~op_tq}   COMPLICATIONS: {None}   DRAINS: {~op_dr}
INDICATIONS: <<[NAME:titled] is a {~age} with {~op_ind}.||This is a {~age} who works at [EMPLOYER:employer] and has {~op_ind} since an injury on [DATE:date3].||[NAME:first] [NAME:last], a student at [SCHOOL:school], has {~op_ind}; surgery was discussed with parents [RELATIVE:kin_first] and [RELATIVE:relative_full].>> {~op_fail}. {~op_risk}.
FINDINGS: {~op_fi}. {~op_fi}. {~op_fi}.
DESCRIPTION: <<[NAME:titled] was seen in preop holding and the site marked.||The patient was identified and brought to OR 4.||After informed consent [NAME:first] was taken to the operating room.>> {~op_pos}. {~op_st}. {~op_st}. {~op_st}. {~op_st}. {~op_st}. {~op_cl}.
<<I spoke with [RELATIVE:relative] (wife) in the waiting area.||Family ([RELATIVE:kin_full], [PHONE:phone2]) was updated by phone.||The sister, [RELATIVE:kin2_full], was given instructions.>>
POSTOP PLAN: {~op_wb}. {~op_po}. {~op_po}. {~op_po}. <<PT at [FACILITY:facility] to start [DATE:date4].||Outpatient PT {~freq}, first visit [DATE:spoken4] with [PROVIDER:therapist_full].||Therapy referral sent to [FACILITY:facility], fax [PHONE:pfax].>> <<Follow up [DATE:date5] for suture removal.||Clinic in 2 weeks, [DATE:short5].||Return [DATE:spoken5], x-ray on arrival.>>
<<[PROVIDER:provider_full], MD||D: [DATE:sent1]  T: [DATE:sent2]  [PROVIDER:provider_last]||Electronically signed by [PROVIDER:provider_full] [DATE:sent2]>>
""",
    # therapist's daily note
    """<<{Daily Note}||{PT DAILY TREATMENT NOTE}||{SOAP NOTE}>>   [FACILITY:facility]   <<[DATE:date1]||DOS: [DATE:date1]||[DATE:sent1]>>
<<[NAME:full]   DOB [DATE:dob]||Pt: [NAME:last_first]   [DATE:dob]   #[MRN:mrn]||[NAME:first_initial] ([NAME:full]), dob [DATE:dob]>>   Visit {~dn_v}<<   Dr. [PROVIDER:provider_last]   recert due [DATE:short2]||   auth [ACCOUNT:request] exp [DATE:short2]||   {~payer}, next MD [DATE:short2]>>
Dx {~dn_dx}   Prec: {~dn_pre}<<   surgery [DATE:short3]||   {POD 9}, op date [DATE:date3]||>>
S: <<Pt states {~dn_s}. {~dn_s}.||[NAME:first] reports {~dn_s}. {~dn_s}.||"{~dn_q}" per pt. {~dn_s}.>> Pain {~pain} pre, {~pain} post. <<Drove to [CITY:city] [DATE:short4], {~dn_s}.||Worked a double at [EMPLOYER:employer] [DATE:short4].||Grandson [RELATIVE:kin_first] helped with HEP. HEP {~dn_hep}.>>
O:
 {97110} x {~dn_min}: {~dn_ex}; {~dn_ex}; {~dn_ex}; {~dn_ex}
 {97112} x {~dn_min}: {~dn_nm}; {~dn_nm}
 {97140} x {~dn_min}: {~dn_mt}; {~dn_mt}
 {97530} x {~dn_min}: {~dn_ta}; {~dn_ta}
 <<{G0283} {~dn_mod}||{97016} {~dn_mod}||{97010} {~dn_mod}>>
 Measures: {~dn_me}; {~dn_me}; {~dn_me}; {~dn_me}
 <<Vitals {~dn_vs}||BP {~dn_bp}, {~dn_vs}||{~dn_vs}, checked by [PROVIDER:tech_first]>>. HEP <<updated, sent to [EMAIL:email]||reviewed w/ [RELATIVE:relative]||printed>>: {~dn_ex}.
A: <<[NAME:titled] {~dn_a}. {~dn_a}.||Pt {~dn_a}; {~dn_a}.||{~dn_a2}. [NAME:first] {~dn_a}.>> {~dn_a2}.
P: {~dn_p}; {~dn_p}. <<Next [DATE:short5] w/ [PROVIDER:colleague_first].||PN due by [DATE:date5].||See [DATE:short5], then d/c [DATE:short6].>>
Total timed {~dn_tt} / total {~dn_to}<<   in 0805 out 0900||   units {4}||>>
<<[PROVIDER:therapist_full], PT, DPT||[PROVIDER:tech_full], PTA (sup. PT [PROVIDER:therapist_full])||[PROVIDER:therapist_last], PT   lic [LICENCE:licence]   [DATE:sent2]>>
""",
    # secure messages
    """<<{Secure Message}   [FACILITY:facility]||{MyChart message}   [FACILITY:facility2]||{Patient portal messages}>>
<<Patient: [NAME:full] ([DATE:dob])||Subject: {~sm_sub}      Patient: [NAME:last_first]||Pt [NAME:first] [NAME:last], MRN [MRN:mrn]      Re: {~sm_sub}>>

<<[NAME:full], [DATE:sent1]||From: [NAME:first] [NAME:last] [EMAIL:email]   Sent: [DATE:sent1]||[DATE:sent1]  [NAME:full] wrote:>>
<<Hi [PROVIDER:therapist_first],||Hello Dr. [PROVIDER:provider_last],||Good morning!>> {~sm_p}. {~sm_p}. <<I did the exercises with my daughter [RELATIVE:kin_first] on [DATE:spoken2] and {~sm_p2}.||My husband [RELATIVE:relative] thinks {~sm_p2}.||I went back to [EMPLOYER:employer] on [DATE:short2] and {~sm_p2}.>> {~sm_q}? <<Also my insurance changed to {~payer}, ID [MEMBER_ID:member].||Also can you fax my records to [PHONE:phone3], attention [OTHER:other_full]?||Also I have a new number, [PHONE:phone].>>
<<Thanks, [NAME:first]||Thank you
[NAME:full]||[NAME:initials]>>

<<[PROVIDER:tech_full], front desk, [DATE:sent2]||From: [PROVIDER:tech_first] (MA)   Sent: [DATE:sent2]||[DATE:sent2]  [PROVIDER:tech_full], RN wrote:>>
<<Hi [NAME:first],||Good afternoon [NAME:titled],||Dear [NAME:first] [NAME:last],>> thank you for your message. {~sm_d}. {~sm_d}. <<I have you down for [DATE:date3] at 3:45 with [PROVIDER:therapist_first].||Dr. [PROVIDER:provider_last] is out until [DATE:spoken3]; [PROVIDER:colleague_full] is covering.||Please verify your date of birth ([DATE:dob]) and address: [ADDRESS:street], [CITY:city], [-:state] [ZIP:zip].>>

<<[NAME:full], [DATE:sent3]||From: [NAME:first] [NAME:last]   Sent: [DATE:sent3]||[DATE:sent3]  [NAME:full] wrote:>>
<<Yes that is right.||Perfect.||Ok sounds good.>> {~sm_p}. <<My mom, [RELATIVE:kin2_full], will drive me, she is [AGE:old_age] but still sharp.||I am out of town [DATE:spoken4] to [DATE:spoken5], visiting my brother [RELATIVE:kin_full] in [CITY:city2].||My son needs a note for [SCHOOL:school] for [DATE:short4], his name is [RELATIVE:kin_full].>> {~sm_q}?

<<[PROVIDER:therapist_full], PT, [DATE:sent4]||From: [PROVIDER:provider_full], MD   Sent: [DATE:sent4]||[DATE:sent4]  [PROVIDER:therapist_full], DPT wrote:>>
[NAME:first], {~sm_a}. {~sm_a}. {~sm_a}. <<I looked at the [DATE:short5] x-ray.||I talked to [PROVIDER:officer_full] at [FACILITY:hospital] about it.||Order for {~sm_o} is in, they will call from [PHONE:pphone].>> <<See you on [DATE:short6].||Let me know by [DATE:spoken6].||- [PROVIDER:therapist_first]>>
<<Attachment: {~sm_att} uploaded [DATE:date6]||Last viewed [DATE:sent5] from [IP:ip]||View online: [URL:url]>>
""",
    # intake answers
    """<<{New Patient Intake}   [FACILITY:facility]||[FACILITY:facility]  {PATIENT HISTORY FORM}||{Online intake form} (submitted [DATE:sent1], IP [IP:ip])>>
<<Name: [NAME:full]     Preferred: [NAME:called]||First: [NAME:first]   Last: [NAME:last]   Goes by: [NAME:called]||name: [NAME:lower]>>
<<Date of birth: [DATE:dob]     SSN: [SSN:ssn]||DOB: [DATE:dob]     Last 4 SSN: [SSN:ssn4]||birthdate: [DATE:dob]>>     Address: [ADDRESS:street], [CITY:city], [-:state] [ZIP:zip]
Cell: [PHONE:phone]     Email: [EMAIL:email]     <<Driver license: [LICENCE:dl]||License # [LICENCE:dl]||>>
<<Employer: [EMPLOYER:employer]     Occupation: {~job}||Occupation: {~job} / where: [EMPLOYER:employer]||School: [SCHOOL:school]     Part time job: [EMPLOYER:employer]>>
Emergency contact: <<[RELATIVE:relative_full] (wife) [PHONE:phone2]||[RELATIVE:kin_full], son, [PHONE:phone2]||[OTHER:other_full] / friend / [PHONE:phone2]>>
<<Insurance: {~payer}     Member ID: [MEMBER_ID:member]     Group: [GROUP:group]||insurance {~payer} [MEMBER_ID:member] under my husband [RELATIVE:relative_full], his bday [DATE:holder_born]||Primary {~payer} [MEMBER_ID:member]; secondary {~payer} [MEMBER_ID:member2]>>
Who referred you? <<Dr. [PROVIDER:provider_full]||[PROVIDER:provider_last] at [FACILITY:facility2]||my neighbor [OTHER:other2_first], also Dr. [PROVIDER:provider_last]>>     Family doctor: [PROVIDER:colleague_full]
What brings you in? {~in_why}
When did it start? <<[DATE:date2]||around [DATE:spoken2]||[DATE:month]>>     How? {~in_how}
<<Car accident? {no}||Car accident? {yes}, [DATE:date3] in [CITY:city2], other driver [OTHER:officer_full], plate [VEHICLE:plate], claim [ACCOUNT:claim]||Work related? {yes} claim # [ACCOUNT:claim] adjuster [OTHER:officer_full] [PHONE:phone3]>>
Pain now {~in_n}  best {~in_n}  worst {~in_n}.  Feels like: {~in_feel}, {~in_feel}.  Worse with: {~in_wo}, {~in_wo}.  Better with: {~in_be}
Tests: {~in_ts} <<[DATE:short3] at [FACILITY:imaging]||(last month, [FACILITY:hospital])||on [DATE:short4]>>.  Surgeries: {~in_sx} [-:year]; {~in_sx} <<[DATE:date4]||by Dr. [PROVIDER:officer_last]||at [FACILITY:hospital]>>
Had PT before? <<{yes}, at [FACILITY:agency] with [PROVIDER:tech_first]||{no}||{yes} {6} visits until [DATE:short5]>>     Conditions: {~in_co}, {~in_co}, {~in_co}, {~in_co}
Medications: {~in_me}, {~in_me}, {~in_me}, {~in_me}     Allergies: {~in_al}
Falls in past year: {~in_fa}     Tobacco: {~in_sm}     Exercise: {~in_x}     Metal/implants: {~in_im}<< (card # [DEVICE:device])||||>>
Living situation: <<with my wife [RELATIVE:relative] and our kids [RELATIVE:kin_first] and [RELATIVE:kin2_first]||alone, my daughter [RELATIVE:kin_full] is close by||with my dad who is [AGE:old_age]>>. Home: {~in_ho}
Goals: {~in_go}; {~in_go}
Anything else? {~in_el}. <<Pharmacy is [FACILITY:pharmacy].||Out of town [DATE:short5] to [DATE:short6].||Please don't call [EMPLOYER:employer], use [PHONE:phone].>>
<<Signed [NAME:full]   [DATE:date6]||signature: [NAME:lower]   date: [DATE:short6]||Signed: [NAME:first] [NAME:last], [DATE:date6]   Reviewed by [PROVIDER:therapist_full], PT>>
""",
    # appeal letter
    """<<[FACILITY:facility]
[ADDRESS:street2]
[CITY:city2], [-:state] [ZIP:zip4]||[NAME:full]
[ADDRESS:street]
[CITY:city], [-:state] [ZIP:zip]||[FACILITY:facility2]   [PHONE:pphone]   fax [PHONE:pfax]>>

[DATE:date1]

{~payer}
<<{Appeals and Grievances}
[ADDRESS:box]
[CITY:city2], [-:state] [ZIP:zip2]||{Appeals Department}, fax [PHONE:phone3]||Attn: [OTHER:officer_full], {Appeals Coordinator}>>

<<Re: {~ap_ty}
Member: [NAME:full]     ID: [MEMBER_ID:member]     DOB: [DATE:dob]||RE: Patient [NAME:last_first], DOB [DATE:dob], member number [MEMBER_ID:member], {~ap_ty}||{~ap_ty} for [NAME:full], [DATE:dob], subscriber [RELATIVE:relative_full], ID [MEMBER_ID:member]>>
<<Reference number: [ACCOUNT:request]     Date of denial: [DATE:date2]||Claim: [ACCOUNT:claim]     Dates of service: [DATE:span]||Case [ACCOUNT:request], denied [DATE:date2]>>     Service: {~ap_sv}     Diagnosis: {~ap_dx}

<<To Whom It May Concern:||Dear Appeals Reviewer:||Dear Medical Director,>>

<<I am writing on behalf of my patient, [NAME:titled], to appeal the denial of {~ap_sv}.||Please accept this letter as a formal appeal of your decision of [DATE:spoken2] to deny {~ap_sv} for [NAME:first] [NAME:last].||I am the member and I disagree with the decision not to cover {~ap_sv}. My name is [NAME:full].>> The denial states that {~ap_why}. {~ap_no}.

<<[NAME:titled] is a {~age} who underwent {~ap_op} on [DATE:date3] by Dr. [PROVIDER:provider_last].||[NAME:first] is a {~job} at [EMPLOYER:employer] and had {~ap_op} on [DATE:date3] at [FACILITY:hospital].||In [DATE:month] [NAME:first] had {~ap_op} with [PROVIDER:provider_full].>> {~ap_hx}. {~ap_hx}. At the initial evaluation on [DATE:short4] {~ap_was}, {~ap_was} and {~ap_was}. <<As of [DATE:date5]||At the last visit, [DATE:short5],||By [DATE:spoken5]>> {~ap_is}, {~ap_is} and {~ap_is}. {~ap_gap}. {~ap_gap}.

{~ap_sk}. {~ap_sk}. {~ap_li}. <<Without this care [NAME:titled] {~ap_risk}.||If therapy stops now [NAME:first] {~ap_risk}.||My wife [RELATIVE:relative] has to help me every day and I {~ap_risk2}.>> <<Dr. [PROVIDER:provider_last] agrees (letter of [DATE:date6] attached).||The surgeon, [PROVIDER:provider_full], asked for this on [DATE:short6].||Your own reviewer, Dr. [OTHER:other_last], did not call us back on [DATE:short6].>>

<<We request approval of {~ap_ask}.||I ask that you overturn the denial and approve {~ap_ask}.||Please approve {~ap_ask} and send a written answer to me at [EMAIL:email].>> {~ap_end}. <<I can be reached at [PHONE:phone_ext] for a peer to peer.||Call me at [PHONE:phone] with any questions.||Our contact is [PROVIDER:tech_full] at [PHONE:pphone].>>

<<Sincerely,
[PROVIDER:therapist_full], PT, DPT
License [LICENCE:licence]   NPI [NPI:npi]||Respectfully,
[NAME:full]||Sincerely,
[PROVIDER:provider_full], MD   NPI [NPI:npi]>>
Enclosures: {~ap_en}, {~ap_en}, {~ap_en}<<||   cc: [NAME:full]||   cc: state insurance department, [OTHER:clerk_full]>>
""",
    # fax cover words
    """<<{FAX}||{FAX COVER SHEET}||{FACSIMILE TRANSMITTAL}>>     <<[FACILITY:facility]||[FACILITY:facility2]||[FACILITY:hospital] {Outpatient Scheduling}>>
<<To: [PROVIDER:therapist_full], PT     Fax: [PHONE:pfax]||TO: [FACILITY:facility]   FAX: [PHONE:pfax]   PHONE: [PHONE:pphone]||To: {~payer} {Utilization Management}   Fax [PHONE:pfax]   Attn [OTHER:clerk_full]>>
<<From: [PROVIDER:tech_full]     Phone: [PHONE:phone_ext]||FROM: [PROVIDER:tech_first], referral coordinator for Dr. [PROVIDER:provider_last], [PHONE:phone3]||From: [PROVIDER:tech_full], {Auth Dept}, [EMAIL:other_email]>>
<<Date: [DATE:date1]     Pages (incl. cover): {~fx_pg}||DATE: [DATE:sent1]   PAGES: {~fx_pg}||[DATE:date1]   {~fx_pg} pages>>
<<Re: [NAME:full], DOB [DATE:dob]||RE: [NAME:last_first]  [DATE:dob]  [MRN:mrn]||Subject: [NAME:first] [NAME:last] (dob [DATE:dob], ID [MEMBER_ID:member])>>
<<( ) For review   (X) {Urgent}   ( ) Please reply||{ROUTINE}||** {STAT} **>>
<<Message:||Comments:||Notes:>> <<Please see attached {~fx_att} and {~fx_att} for [NAME:titled].||Attached: {~fx_att}, {~fx_att}, {~fx_att}.||Here is the {~fx_att} that [PROVIDER:therapist_first] asked for on [DATE:short2].>> {~fx_say}. <<Dx {~fx_dx}. PT {~freq}.||Order: {~freq}, {~fx_dx}. Onset [DATE:date3].||Needs {~freq} for {~fx_dx}, s/p {~fx_op} [DATE:date3].>> {~fx_say}. <<Pt can be reached at [PHONE:phone], or wife [RELATIVE:relative] at [PHONE:phone2].||[NAME:first] works at [EMPLOYER:employer] and wants early or late appts; cell [PHONE:phone].||Interpreter needed, call daughter [RELATIVE:kin_full] [PHONE:phone2] to schedule.>> <<Ins {~payer} [MEMBER_ID:member], auth [ACCOUNT:request], {~fx_vis}, [DATE:span].||Auth# [ACCOUNT:request] exp [DATE:date4].||{~payer} [MEMBER_ID:member] grp [GROUP:group], no auth needed per [OTHER:other_first], ref [ACCOUNT:call_no].>>
<<Please schedule before [DATE:date5] and fax back the eval.||Pt sees Dr. [PROVIDER:provider_last] again [DATE:date5], need {~fx_att} by then.||Sign and return by [DATE:short5], original POC dated [DATE:short4].>> {~fx_req}. {~fx_req}.
<<Home address [ADDRESS:street], [CITY:city], [-:state] [ZIP:zip].||Second request, first sent [DATE:short6] and [DATE:short3].||WC claim [ACCOUNT:claim], DOI [DATE:date6], adjuster [OTHER:officer_full].>>
<<Thank you! [PROVIDER:tech_first]||Thanks,
[PROVIDER:tech_full]||{Confidential: protected health information. If received in error call} [PHONE:pphone]>>
""",
    # care-coordination note
    """<<{CARE COORDINATION NOTE}||{Case conference / interdisciplinary note}||{Care manager outreach}>>     <<[FACILITY:facility2]||[FACILITY:agency]||[FACILITY:facility]>>     [DATE:date1]
<<Pt [NAME:full]   DOB [DATE:dob]   [MRN:mrn]||Client: [NAME:last_first], [DATE:dob], {~payer} [MEMBER_ID:member]||[NAME:titled_full] (DOB [DATE:dob]), [AGE:old_age] y/o, lives at [ADDRESS:street], [CITY:city]>>
<<Participants: [PROVIDER:provider_full], MD; [PROVIDER:therapist_full], PT; [PROVIDER:colleague_full], OTR; [PROVIDER:tech_full], RN||Call between [PROVIDER:tech_full], RN and [PROVIDER:therapist_full], PT ([FACILITY:facility], [PHONE:pphone])||Contacts: [RELATIVE:relative_full] (husband, HCPOA) [PHONE:phone2]; [PROVIDER:therapist_first] at [FACILITY:facility]>>
Situation: <<[NAME:first] was discharged from [FACILITY:hospital] on [DATE:date2] after {~cc_why}.||[NAME:titled] had {~cc_why} [DATE:spoken2], {~cc_los} at [FACILITY:hospital].||{~cc_why}, ED visit [DATE:date2], PCP Dr. [PROVIDER:provider_last] notified.>> Dx {~cc_dx}, {~cc_dx}; {~hx}; {~hx}.
Status by discipline:
 PT - {~cc_pt}; {~cc_pt}; {~cc_pt}. Seen [DATE:short3], {~cc_vis}.
 OT - {~cc_ot}; {~cc_ot}.
 Nursing - {~cc_rn}; {~cc_rn}; {~cc_vs}.
 Social work - <<[OTHER:other_full] from Meals on Wheels starts [DATE:short4]||paratransit approved, ID [ACCOUNT:code], driver [OTHER:other_full]||son [RELATIVE:kin_full] flies in from [CITY:city2] on [DATE:spoken4]>>. {~cc_sw}.
Meds reconciled [DATE:short1]: {~med}, {~med}, {~med}. {~cc_med}. <<Filled at [FACILITY:pharmacy].||Med planner filled by niece [RELATIVE:kin2_full].||Dr. [PROVIDER:officer_last] (cardiology) to review [DATE:short5].>>
<<Caregiver: [RELATIVE:relative] works days at [EMPLOYER:employer], {~cc_cg}.||Caregiver [RELATIVE:kin_full] ([PHONE:phone2]) {~cc_cg}.||Paid aide [OTHER:other2_full] from [FACILITY:agency] {~cc_cg}.>> Barriers: {~cc_ba}; {~cc_ba}.
Equipment: {~cc_eq}<<, serial [DEVICE:device]||, ordered [DATE:short4], order [ACCOUNT:order]||>>; {~cc_eq}. <<Placard for plate [VEHICLE:plate] renewed.||Insurance: auth [ACCOUNT:request], {~cc_au}, to [DATE:date5].||{~payer} case manager [OTHER:officer_full], [PHONE:phone3], {~cc_au}.>>
Risk: {~cc_ri}; {~cc_ri}.
Plan: 1) {~cc_pl} - [PROVIDER:therapist_first]  2) {~cc_pl} - [PROVIDER:tech_first]  3) {~cc_pl} by [DATE:spoken6]  4) PT {~freq}
<<Next conference [DATE:date6].||Will call [NAME:first] again [DATE:short6] at [PHONE:phone].||Follow up w/ [NAME:titled] and [RELATIVE:relative] [DATE:date6].>> Time spent {~cc_t} ({99490}). <<[PROVIDER:tech_full], RN, CCM||[PROVIDER:tech_full], LCSW   [DATE:sent1]||signed [PROVIDER:tech_last] [DATE:sent2]; copy to [PROVIDER:provider_last], fax [PHONE:pfax]>>
""",
)
TEMPLATES: tuple[str, ...] = in_every_wording(_PAPERS)
"""Every kind of paper in each of its wordings."""

POOLS: dict[str, tuple[str, ...]] = {
    "payer": ("Anthem BCBS PPO", "Blue Cross Blue Shield of Oklahoma", "UHC Choice Plus", "Humana Gold Plus HMO", "Aetna Medicare PPO", "Cigna OAP", "Tricare East", "Medicare Part B", "Ambetter", "Molina Medicaid", "Medica Choice", "Priority Health", "WellCare", "GEHA", "UMR", "Meritain Health", "BCBSM", "Optum VA CCN", "Oscar EPO", "AARP UHC supplement"), "freq": ("2x/week for 6 weeks", "2x/wk x 8 wks", "1-2x/wk x 10 weeks", "3x/wk for 2 weeks then 2x/wk for 4", "once a week for 8 weeks", "2 times per week x 12 visits"), "job": ("warehouse picker", "dental hygienist", "line cook", "delivery driver", "kindergarten teacher", "electrician", "CNA", "accountant", "dairy farmer", "hair stylist", "mail carrier"), "age": ("58 y.o. male", "46 year old female", "72-year-old woman", "34-year-old man", "67 yo M", "19 year old", "81 y/o female"), "pain": ("2/10", "0/10", "4/10", "6/10", "8/10", "3-4/10", "1/10", "5/10 with stairs"),
    "hx": ("hypertension", "type 2 diabetes (A1c 7.4)", "hyperlipidemia", "GERD", "COPD on 2 L O2", "atrial fibrillation on Eliquis", "hypothyroidism", "osteoporosis", "breast cancer s/p lumpectomy", "CHF, EF 40%", "CKD stage 3", "depression", "obesity, BMI 34", "prior CVA with left weakness", "rheumatoid arthritis", "peripheral neuropathy", "asthma", "migraines", "pacemaker", "gout"), "med": ("lisinopril 20 mg daily", "metformin 1000 mg BID", "atorvastatin 40 mg", "meloxicam 15 mg daily", "gabapentin 300 mg TID", "cyclobenzaprine 10 mg qhs", "Eliquis 5 mg BID", "levothyroxine 75 mcg", "tramadol 50 mg q6h prn", "omeprazole 20 mg", "amlodipine 5 mg", "metoprolol succ 50 mg", "sertraline 50 mg", "hydrocodone/APAP 5-325", "prednisone taper", "furosemide 40 mg", "ibuprofen 800 mg TID", "duloxetine 60 mg"), "allergy": ("penicillin", "sulfa", "latex", "NKDA", "codeine", "adhesive tape"),
    "rl_prob": ("right shoulder pain and stiffness", "chronic low back pain with left sided sciatica", "bilateral knee osteoarthritis", "a left ankle sprain", "neck pain and headaches", "plantar fasciitis", "right hip pain", "balance problems and frequent falls"), "rl_on": ("while lifting a box overhead", "after a fall on ice", "after a long drive", "during a softball game", "getting out of a truck", "while shoveling snow"), "rl_hist": ("Pain is rated 7/10 at worst and wakes the patient at night", "There is no numbness or tingling", "Pain radiates to the lateral calf and great toe", "A Medrol dose pack helped for about a week", "Two subacromial injections gave partial relief", "No bowel or bladder changes, no saddle anesthesia", "Stairs and getting up from a chair are difficult", "Chiropractic care and home stretching have not helped", "Overhead reach is limited and painful"),
    "rl_sx": ("right rotator cuff repair", "L4-L5 microdiscectomy", "left total knee replacement", "a C-section", "carpal tunnel release", "cholecystectomy"), "rl_ex": ("forward flexion is 120 degrees and external rotation 35", "Hawkins-Kennedy and Neer are positive", "Straight leg raise is positive on the left at 45 degrees", "Strength is 5/5 except EHL 4/5", "Sensation is intact to light touch L2-S1", "There is tenderness at the greater trochanter", "Reflexes are 2+ and symmetric", "FABER is positive, FADIR negative", "Gait is antalgic without a device", "There is a small effusion, no instability", "Spurling test is negative bilaterally"), "rl_xr": ("mild AC joint arthropathy", "grade 1 anterolisthesis of L4 on L5", "moderate medial joint space narrowing", "no acute fracture or dislocation", "degenerative changes at C5-C6"), "rl_dx": ("M75.41 right shoulder impingement", "M54.42 lumbago with sciatica, left side", "M17.0 bilateral primary OA of knee", "S93.402D sprain of left ankle", "M54.2 cervicalgia", "M72.2 plantar fasciitis", "R29.6 repeated falls"),
    "rl_rx": ("rotator cuff and scapular strengthening", "core stabilization", "manual therapy", "dry needling if appropriate", "gait and balance training", "modalities as needed", "home exercise program", "McKenzie extension program", "eccentric calf loading"), "rl_pre": ("No precautions", "No lifting over 10 lb for now", "WBAT in ankle brace", "Avoid end range extension", "Fall precautions please"),
    "pr_vis": ("10", "12 of 20", "18", "9"), "pr_dx": ("M25.512 pain in left shoulder", "Z96.651 presence of right artificial knee", "M54.16 lumbar radiculopathy", "R26.89 gait abnormality", "S83.511D", "M25.661 stiffness of right knee", "M62.81 muscle weakness"), "pr_op": ("R TKA", "ACL reconstruction, patellar tendon autograft", "L rotator cuff repair", "lumbar laminectomy L3-L5", "bimalleolar ORIF"), "pr_sub": ("sleeping 6 hours before waking with pain", "able to go up stairs reciprocally", "less stiffness in the morning", "still cannot squat to lift laundry", "using the cane only outdoors", "compliance with HEP 5 days a week", "numbness in the foot is about the same"), "pr_quo": ("I can finally put my shoes on", "it still catches when I reach back", "I feel about 60% better", "my knee is swollen by the end of the day", "I don't trust it on hills"), "pr_wk": ("light duty 4 hr/day", "full duty", "no lifting over 20 lb"), "pr_sub2": ("Global rating of change +4", "Denies new falls", "Taking ibuprofen 1-2x/week", "No red flags"),
    "pr_rom": ("knee flex 112, ext -4", "shoulder flex 138, abd 121, ER 52", "lumbar flex 75%, ext 50%", "DF 6, PF 42", "hip flex 104, IR 18"), "pr_num": ("86", "-12 to 92", "25%", "74", "0"), "pr_mmt": ("quads 4/5", "hamstrings 4+/5", "glute med 3+/5", "supraspinatus 4-/5", "EHL 4/5", "gastroc 18 SL heel raises", "lower trap 3+/5"), "pr_gir": ("mid patella 41.5 cm R, 39.0 L", "figure 8: 54 vs 52 cm", "not tested"), "pr_gait": ("antalgic, decreased stance time R", "normal over level, Trendelenburg on stairs", "FWW to SPC, step through"), "pr_bal": ("SLS 8 sec R / 22 sec L", "TUG 12.4 sec", "5xSTS 14.8 sec", "Berg 47/56", "tandem 30 sec"), "pr_out": ("LEFS 52/80", "QuickDASH 27.3", "Oswestry 24%", "KOOS JR 63.8", "NDI 14/50"), "pr_was": ("31/80", "61.4", "46%", "28/50"),
    "pr_test": ("Lachman neg", "slump + L", "empty can neg", "painful arc 80-110", "Thomas + B", "patellar grind +"), "pr_tx": ("therapeutic exercise 97110", "neuromuscular re-ed 97112", "manual therapy 97140", "gait training 97116", "therapeutic activities 97530", "NMES to quads", "BFR at 80% LOP", "joint mobs grade III"), "pr_as": ("is making steady progress toward goals", "has improved 26 degrees in flexion", "continues to lack terminal knee extension", "shows a plateau in strength but better endurance"), "pr_as2": ("Change in LEFS exceeds MCID of 9", "Skilled PT remains medically necessary", "Weak hip abductors limit stair descent", "Patient would benefit from continued manual therapy", "Irritability is now low", "Prognosis is good"), "pr_goal": ("ambulate 1000 ft without AD", "flexion to 120 deg", "lift 25 lb floor to waist", "Oswestry under 15%", "reciprocal stairs no rail", "SLS 20 sec"), "pr_gs": ("met", "not met", "partially met", "80% met", "ongoing"), "pr_plan": ("Progress to closed chain strengthening", "Add plyometrics at week 16", "Wean to 1x/wk", "Request updated MD order", "Hold e-stim", "Discharge to gym program when goals met"),
    "ph_say": ("knee is more swollen and warm since last visit", "the TENS unit stopped working", "needs to cancel due to a stomach bug", "the calf is sore after heel raises", "the surgeon wants the last 3 notes", "is having tingling in both hands"), "ph_more": ("No fever, no calf pain", "Pain 7/10, was 3/10", "Has been icing 20 min 3x/day", "Stopped taking the meloxicam", "Incision looks dry", "Fell getting out of the tub, did not hit head", "Doing HEP once a day", "Slept in the recliner"), "ph_ev": ("a cortisone shot", "an MRI arthrogram", "stitches out", "nerve testing", "a new brace"), "ph_q": ("if they should still come in", "how many visits are left", "if dry needling is covered", "when to start driving", "if heat is ok", "what the balance of $48.20 is for"), "ph_adv": ("keep elevating and ice", "call MD if temp over 101", "OK to skip squats", "bring new insurance card", "24 hr cancel policy", "go to ER if short of breath"), "ph_vis": ("4 visits", "11", "2 of 12"), "ph_ins": ("no auth for 97161-97163", "deductible met", "$35 copay", "30 visits combined PT/OT", "needs referral from PCP"),
    "ph_msg": ("pls call pt re swelling", "ok to do 97530 instead of 97140?", "needs a letter for flexible spending", "wants ROM numbers for the surgeon", "decrease reps?"), "ph_pt": ("Negative Homans per pt description", "Will drop step downs to 4 inch", "Advised to wear brace in bed", "Wells score 0", "Symptoms c/w DOMS", "Hold prone hangs x 48 h", "Recheck girth next visit", "Sent quad set video"),
    "ds_dx": ("Right intertrochanteric hip fracture s/p cephalomedullary nail", "Left MCA ischemic stroke with right hemiparesis", "Elective left total knee arthroplasty", "Debility after pneumonia", "L2 compression fracture", "Cervical myelopathy s/p C3-C6 laminoplasty", "Multiple rib fractures after a fall"), "ds_ev": ("a ground level fall", "sudden right sided weakness", "elective surgery", "several days of cough and confusion", "syncope in the shower"), "ds_co": ("Hemoglobin dropped to 7.8 and 1 unit PRBC was given", "Ceftriaxone and azithromycin were completed", "Foley was removed on day 3 with PVR 60 mL", "Lovenox 40 mg daily for DVT prophylaxis", "Speech cleared a regular diet with thin liquids", "Blood pressure was labile and losartan was held", "Pain was controlled with scheduled Tylenol and oxycodone 5 mg", "Tone managed with baclofen 5 mg TID", "Orthostatic hypotension improved with midodrine", "Echo showed EF 55%"),
    "ds_f": ("min A", "mod A x2", "SBA", "CGA", "mod I", "supervision", "max A", "independent"), "ds_g": ("15 ft FWW mod A", "150 ft FWW SBA", "unable", "300 ft SPC mod I", "50 ft x2 hemi walker min A"), "ds_s": ("not tested", "4 steps B rails CGA", "12 steps 1 rail SBA", "1 curb with FWW"), "ds_n": ("GG 34", "Berg 21/56", "TUG 41 sec", "BIMS 14/15", "GG 61", "AM-PAC 18", "FIM 92"), "ds_lab": ("Hgb 9.4", "WBC 6.8", "Cr 1.2", "K 4.1", "Na 136", "INR 2.3", "albumin 3.1", "A1c 8.0"), "ds_vs": ("BP 128/72, HR 76, SpO2 96% RA", "BP 142/80, pulse 68, afebrile", "SpO2 93% on 2 L"), "ds_skin": ("incision with 24 staples, no drainage", "stage 1 sacrum, blanching", "intact", "heel DTI 2 x 1.5 cm"), "ds_new": ("oxycodone 5 mg q6h prn #20", "aspirin 81 mg BID x 30 days", "Keflex 500 mg QID x 7 days", "Colace 100 mg BID"),
    "ds_pre": ("WBAT RLE", "posterior hip precautions", "TLSO when out of bed", "fall risk", "TTWB x 6 weeks", "sternal precautions", "aspiration precautions"), "ds_dme": ("front wheeled walker", "bedside commode", "tub transfer bench", "18x18 wheelchair with elevating leg rests", "AFO"), "ds_diet": ("cardiac", "2 g sodium", "diabetic 1800 kcal", "regular"), "ds_fu": ("CBC and BMP in one week", "repeat x-ray at 6 weeks", "no driving until cleared", "DEXA scan recommended"),
    "bc_yr": ("calendar", "benefit year", "calendar year"), "bc_net": ("in", "in network", "OON", "Tier 2"), "bc_ded": ("$1500", "$3000 ind / $6000 fam", "$257", "none", "$750.00"), "bc_met": ("$1500", "$212.40", "$0", "all", "$1,048.77"), "bc_oop": ("$5000", "$8,550", "$3400", "none"), "bc_cp": ("$30", "$45", "$0", "$20", "waived"), "bc_co": ("20%", "80/20", "0%", "30% AD"), "bc_lim": ("60 visits PT/OT/ST combined", "20 PT/CY", "based on med nec", "30 per condition", "$2410 threshold w/ KX"), "bc_use": ("6", "0", "14", "unknown", "9 (6 chiro)"), "bc_note": ("Hard max", "Counts chiro toward limit", "No coverage for 97010 or S9090", "Telehealth PT covered same as office", "Max 4 units per DOS", "Timely filing 180 days", "Eval code does not count", "GP modifier required", "Maintenance not covered"), "bc_auth": ("not required", "required after visit 6", "required through Evolent", "required from eval, Cohere", "no auth for par providers"),
    "bc_n": ("12", "8", "16"), "bc_ref": ("needed from PCP", "not needed", "Rx only", "direct access OK 30 days"), "bc_cpt": ("97161 ok", "97110 ok", "97140 ok", "97112 covered", "20560 not covered", "97014 use G0283", "97530 ok", "97750 needs auth"), "bc_dx": ("M54.50", "M25.511", "M17.11", "S83.241D", "M54.2"), "bc_est": ("$45 per visit", "about $110 until deductible met", "no cost to pt", "20% after ded, est $24"),
    "wn_part": ("low back", "right shoulder", "left knee", "bilateral wrists"), "wn_how": ("lifting a patient", "stacking pallets", "stepping off a ladder", "pulling a hose"), "wn_dx": ("a lumbar strain", "a right rotator cuff tear", "left knee meniscus surgery", "carpal tunnel syndrome", "an ankle fracture"), "wn_lift": ("No lifting over 10 pounds", "Lift up to 25 lb occasionally", "No lifting with right arm", "Lifting limited to 15 lb waist level"), "wn_res": ("No overhead reaching", "No kneeling, squatting or crawling", "No ladders or uneven ground", "Must wear brace at all times", "Limit repetitive bending and twisting", "Keyboard 20 min per hour", "No commercial driving"), "wn_sit": ("Sit/stand option every 30 minutes", "Seated work only", "Standing up to 2 hours at a time", "4 hour shifts for 2 weeks"), "wn_more": ("Ice and elevation during breaks", "Crutches are needed for distances", "Not at MMI", "MMI is expected in 8 to 10 weeks", "Restrictions are temporary", "An FCE will be ordered if needed"),
    "wn_find": ("flexion 60 degrees with pain", "grip 48 lb R, 91 lb L", "SLR negative", "quad strength 4/5", "Phalen positive", "mild effusion", "abduction 95"), "wn_job": ("heavy, 75 lb", "medium, 50 lb", "sedentary", "light, standing 8 hours"),
    "im_exam": ("MRI LEFT KNEE WITHOUT CONTRAST", "XR RIGHT SHOULDER 3 VIEWS", "MRI LUMBAR SPINE W/O CONTRAST", "CT CERVICAL SPINE WITHOUT CONTRAST", "US LOWER EXTREMITY VENOUS DUPLEX", "XR PELVIS AND RIGHT HIP 2 VIEWS", "MR ARTHROGRAM LEFT SHOULDER"), "im_hx": ("Left knee pain and locking", "Chronic shoulder pain, limited abduction", "Low back pain radiating to the right leg", "Calf swelling, rule out DVT", "Hip pain with weight bearing"), "im_cmp": ("Radiographs", "MRI lumbar spine", "CT abdomen and pelvis"), "im_tech": ("Multiplanar multisequence imaging at 1.5 T", "AP, Grashey and axillary views", "Sagittal T1, T2, STIR; axial T2 through L1-S1", "0.625 mm axial images with reformats", "Grayscale, color and spectral Doppler"), "im_dose": ("DLP 412 mGy-cm", "No contrast was given", "12 mL dilute gadolinium, intra-articular", "Study quality is good"),
    "im_al": ("Alignment is anatomic", "Straightening of the normal lordosis", "No fracture or dislocation", "3 mm retrolisthesis L5 on S1"), "im_jt": ("Complex tear of the posterior horn medial meniscus", "Grade III chondromalacia of the patella", "Moderate glenohumeral narrowing with inferior osteophyte", "Disc desiccation L4-L5 with 5 mm right paracentral protrusion", "Mild bilateral facet arthropathy", "ACL and PCL are intact", "Joint space is preserved"), "im_soft": ("Small Baker cyst measuring 2.1 x 0.8 cm", "Full thickness supraspinatus tear, 14 mm retraction", "Mild subacromial-subdeltoid bursitis", "Veins compress normally", "Mild fatty atrophy, Goutallier grade 2", "Paraspinal muscles are normal", "Gluteus medius tendinosis"), "im_bone": ("No marrow edema", "Subchondral edema in the medial femoral condyle", "Modic type 1 changes at L5-S1", "Osteopenia", "Cam morphology, alpha angle 62", "Conus ends at L1"),
    "im_hw": ("Intact L4-S1 pedicle screws", "Cemented components without lucency", "None", "Interference screw in place"), "im_inc": ("1.4 cm renal cyst, benign", "Lung apices are clear", "No incidental findings", "5 mm nodule, Fleischner follow up"), "im_imp": ("Medial meniscus posterior horn tear", "Full thickness rotator cuff tear", "L4-L5 protrusion contacting the right L5 root", "Moderate tricompartmental osteoarthritis", "No evidence of DVT", "No acute osseous abnormality", "Femoroacetabular impingement, cam type"), "im_imp2": ("Small joint effusion", "Mild central stenosis L3-L4", "Calcific tendinitis", "Degenerative changes as above"),
    "op_an": ("General with interscalene block", "Spinal", "General endotracheal", "Regional, adductor canal"), "op_dx": ("Left knee ACL rupture", "Right full thickness rotator cuff tear", "End stage OA right hip", "Lumbar stenosis L4-L5", "Left Achilles tendon rupture", "Displaced right distal radius fracture"), "op_pr": ("Arthroscopic ACL reconstruction with quad tendon autograft", "Arthroscopic rotator cuff repair, double row", "Partial medial meniscectomy", "Subacromial decompression", "Open biceps tenodesis", "Right total hip arthroplasty, anterior approach", "L4-L5 decompression", "ORIF distal radius, volar plate"), "op_cpt": ("29888", "29827", "27130", "63047", "27650", "25609"), "op_im": ("9 x 25 mm biocomposite interference screw", "two 4.75 mm SwiveLock anchors", "52 mm cup, 36 mm head, size 5 stem", "suspensory button", "3-hole volar plate", "FiberWire #2"), "op_ebl": ("25 mL", "minimal", "200 cc"), "op_tq": ("68 min at 250 mmHg", "none", "54 minutes"), "op_dr": ("None", "Hemovac x1"),
    "op_ind": ("persistent instability and giving way", "pain and weakness that failed therapy", "neurogenic claudication", "severe groin pain with bone on bone changes", "an acute rupture with a positive Thompson test"), "op_fail": ("Injections and 6 weeks of PT did not help", "MRI confirmed the diagnosis", "Bracing and NSAIDs failed"), "op_risk": ("Risks including infection, stiffness, DVT and re-tear were discussed", "Alternatives were reviewed", "Questions were answered and consent obtained"), "op_fi": ("Grade 2 pivot shift under anesthesia", "2.5 cm crescent tear with good mobility", "Outerbridge grade III changes of the trochlea", "Intact PCL and lateral meniscus", "Biceps 50% frayed", "Eburnated femoral head", "Hypertrophied ligamentum flavum"), "op_pos": ("Supine with leg holder", "Beach chair position with the arm in a positioner", "Prone on a Jackson table", "Ancef 2 g given within 60 minutes"),
    "op_st": ("Anterolateral and anteromedial portals were established", "The stump was debrided with a shaver", "Femoral tunnel was drilled at 115 degrees of flexion", "The graft was tensioned at full extension", "The footprint was prepared to bleeding bone", "Medial row anchors were placed", "Acromioplasty was performed with a 5.5 mm burr", "The acetabulum was reamed to 51 mm", "Leg lengths were equal", "The nerve roots were free with a Woodson", "Fluoroscopy confirmed reduction"), "op_cl": ("Closed with 2-0 Vicryl and 3-0 Monocryl", "Steri-Strips and sterile dressing applied", "Nylon to the portals", "Staples, sling with abduction pillow"), "op_wb": ("WBAT, brace locked in full extension", "NWB 6 weeks", "Sling 4 to 6 weeks", "TDWB with crutches", "Weight bearing as tolerated with walker"), "op_po": ("ROM 0-90 for 4 weeks", "PROM only until week 4", "No active biceps x 6 weeks", "ASA 81 mg BID for DVT prophylaxis", "No external rotation past 30", "Quad sets and straight leg raises", "No BLT", "No hip precautions"),
    "dn_v": ("7", "3/12", "15 of 24", "21"), "dn_dx": ("M75.121", "Z96.642, R26.2", "M54.41", "S93.401D", "M54.2, M53.0"), "dn_pre": ("none", "no ER past 30", "WBAT", "NWB L", "cardiac, HR < 120", "osteoporosis, no flexion"), "dn_s": ("sore for a day after last session", "stairs are easier", "woke up x2 with shoulder pain", "HEP is going OK", "no new complaints", "had a near fall in the garage", "knee buckled once", "HA 3 days this week", "tingling to the elbow is gone"), "dn_q": ("I walked the whole store", "it's tight today", "I think I overdid it", "feeling pretty good"), "dn_hep": ("2x/day", "3 of 7 days", "daily"), "dn_min": ("15", "23", "8", "10", "25"), "dn_ex": ("NuStep L4 x 8 min", "SLR 3x10 2#", "clamshell GTB 2x15", "LAQ 5# 3x12", "heel slides x 20", "bridges 2x12", "ER/IR YTB 2x15", "wall slides x 15", "leg press 80# 3x10", "prone Y/T 1# 2x10", "step ups 6\" x 15", "SL heel raise 2x10", "UBE 3/3 min", "Rec bike 6 min seat 5"),
    "dn_nm": ("SLS on foam 3x30\"", "tandem walk 20 ft x4", "D2 flexion RTB x 15", "TrA march 2x20", "rhythmic stabs 30\" x3", "cone taps", "VOR x1 60 bpm 1 min", "deep neck flexor 10x10\""), "dn_mt": ("grade III PA L4-5", "inferior GH glides gr 3-4", "patellar mobs all planes", "STM to UT/LS", "IASTM gastroc", "PROM knee flex", "suboccipital release", "scar mob"), "dn_ta": ("sit to stand 18\" x 10", "box lift 15# floor to waist x 8", "stairs 4 x 6\" reciprocal", "car transfer training", "reaching 2# to 2nd shelf", "sled push 40 ft"), "dn_mod": ("IFC 15 min w/ MHP lumbar", "Game Ready 34 deg med x 15'", "CP 10 min R knee, skin intact", "80-150 Hz supine"), "dn_me": ("flex 118 AROM", "ext lag 5 deg", "shoulder ER 48 @ 45 abd", "TUG 10.9\"", "30s STS 11", "grip 62/70#", "gait speed 0.92 m/s", "6MWT 1,140 ft", "effusion 1+", "SLS 14\"", "cervical rot 62 L / 70 R"),
    "dn_vs": ("HR 82, SpO2 97%", "RPE 5/10", "SpO2 94 after stairs", "HR 104 post bike"), "dn_bp": ("134/82", "118/70", "150/88 seated"), "dn_a": ("tolerated increased resistance well", "needed min VC for scapular retraction", "quad control better with step downs", "limited by pain > 5/10 with abduction", "demo good carryover", "fatigued early, needed 3 rest breaks"), "dn_a2": ("Flexion up 6 deg from last visit", "Still lacking 8 deg TKE", "Continues to need skilled cues", "Responded to manual with less guarding", "Good quad recruitment after NMES"), "dn_p": ("progress to 8\" step", "add SL RDL", "cont per POC", "reassess ROM", "begin AAROM wk 6", "trial without brace"), "dn_tt": ("53 min", "40", "38 min"), "dn_to": ("68 min", "55", "60 min"),
    "sm_sub": ("knee swelling", "Question about exercises", "MRI results", "appointment change", "referral", "brace"), "sm_p": ("My knee has been more swollen since the last visit", "The numbness in my fingers is back at night", "I can bend it to about 105 most days", "The band exercise makes my elbow click", "I ran out of the meloxicam", "I only have 2 visits left on the authorization", "The brace rubs on the inside of my calf", "I have been doing the stretches twice a day", "Pain is maybe a 3 most of the time"), "sm_p2": ("it was stiff the next morning", "I could barely make it up the stairs", "it felt pretty good", "I might need another week off", "I should get an x-ray"), "sm_q": ("Should I keep doing the lunges", "Is it ok to use heat", "Can I go back to the gym", "Do I need a new referral", "When can I stop the sling", "Can you send me the video again"), "sm_d": ("We received your referral", "Your copay is $40", "The authorization was approved for 8 more visits", "Please bring your brace", "If you have fever or calf pain call right away", "The nurse will call about the refill"),
    "sm_a": ("some swelling is normal at 5 weeks", "back off to 2 sets of 10", "keep the sling on until week 6", "ice for 15 minutes after exercise", "stop the lunges but keep the clamshells", "the x-ray shows good position of the plate", "try the wedge under your heel", "ROM of 100 is right on track", "take naproxen 500 mg with food"), "sm_o": ("an MRI", "12 more PT visits", "a hinged brace", "EMG"), "sm_att": ("incision photo", "HEP handout", "work form", "MRI disc label"),
    "in_why": ("lower back pain going down right leg", "left shoulder wont lift past my head", "knee replacement rehab", "neck pain and headaches", "dizzy when I roll over in bed", "sprained ankle", "pelvic pain after having baby"), "in_how": ("picking up my toddler", "fell off a step stool", "no idea, just started", "surgery", "rear ended at a stop light", "pickleball"), "in_n": ("2", "4", "7", "9", "10 sometimes"), "in_feel": ("stabbing", "dull", "achy", "burning", "pins and needles", "stiff"), "in_wo": ("sitting at desk", "going down stairs", "reaching behind", "standing to cook", "lying on that side", "coughing"), "in_be": ("ice", "heating pad", "Advil", "lying down", "nothing really"), "in_ts": ("xray", "MRI", "nerve test", "ultrasound of leg"), "in_sx": ("gall bladder", "C section", "ACL left", "hysterectomy", "hernia", "back fusion", "tonsils"), "in_co": ("high blood pressure", "diabetes type 2", "asthma", "thyroid", "arthritis", "anxiety", "cancer (breast)", "osteoporosis", "sleep apnea", "acid reflux", "none"),
    "in_me": ("lisinopril", "metformin 500", "Lipitor", "Zoloft 50mg", "ibuprofen as needed", "vitamin D", "birth control", "Eliquis", "Flexeril at night", "fish oil"), "in_al": ("none", "penicillin (rash)", "latex", "sulfa drugs", "shellfish"), "in_fa": ("0", "1", "2, no injury", "3+"), "in_sm": ("never", "quit 10 yrs ago", "1/2 ppd", "vape"), "in_x": ("walk 2 miles a day", "none", "yoga 1x week", "gym 3x"), "in_im": ("none", "pacemaker", "left knee", "screws in ankle", "spinal cord stimulator"), "in_ho": ("2 story, 14 steps, rail on right", "ranch, 3 steps to get in", "apartment with elevator", "bathtub with grab bars"), "in_go": ("get back to golf", "sleep through the night", "pick up my grandkids", "go back to work full duty", "run a half marathon", "walk without cane"), "in_el": ("I am claustrophobic", "I pass out with needles", "hearing aid in left ear", "prefer female PT", "afternoons only please", "no"),
    "ap_ty": ("First level appeal", "Expedited appeal", "Request for reconsideration", "Appeal of denied physical therapy"), "ap_sv": ("12 physical therapy visits (97110, 97140)", "continued outpatient physical therapy", "CPT 97110, 97112 and 97530", "8 additional PT visits", "an MRI of the lumbar spine, CPT 72148"), "ap_dx": ("M75.122", "Z47.1, Z96.652", "M54.16", "S82.61XD", "G81.91"), "ap_why": ("the services are not medically necessary", "progress has not been documented", "the visit limit has been reached", "the member could continue with a home exercise program", "clinical records were not received in time"), "ap_no": ("We respectfully disagree", "The records show otherwise", "This is incorrect", "The notes were faxed twice"), "ap_op": ("a left total knee arthroplasty", "an arthroscopic rotator cuff repair", "a lumbar fusion L4-S1", "ORIF of a trimalleolar ankle fracture", "a right hemispheric stroke"), "ap_hx": ("Recovery was complicated by arthrofibrosis and a manipulation under anesthesia", "A home program was tried for 4 weeks without gains", "Diabetes and neuropathy slow the rate of healing", "The post-op protocol calls for 16 weeks of supervised rehabilitation", "Gabapentin 300 mg TID and two epidural injections have been tried"),
    "ap_was": ("knee flexion was 62 degrees", "pain was 8/10", "LEFS was 18/80", "gait speed was 0.48 m/s", "shoulder flexion was 70 degrees", "TUG was 28 seconds", "quad strength was 3-/5"), "ap_is": ("knee flexion is 108 degrees", "pain is 3/10", "LEFS is 47/80", "gait speed is 0.86 m/s", "shoulder flexion is 135 degrees", "TUG is 14.2 seconds", "quad strength is 4/5"), "ap_gap": ("The MDC for the LEFS is 9 points", "A 5 degree extension lag remains", "Goals for stairs and lifting are not yet met", "Strength is 68% of the other side", "Berg of 41 still shows a risk of falls"), "ap_sk": ("Manual joint mobilization and blood flow restriction need the skills of a therapist", "Medicare Benefit Policy Manual chapter 15 supports skilled care", "The APTA clinical practice guideline recommends supervised therapy", "Your policy PT.014 lists these criteria, and each is met", "Vitals must be watched because of CHF"), "ap_li": ("Return to lifting 50 lb is required for the job", "Community ambulation is limited to 400 feet", "Stairs need a rail and a step-to pattern", "Dressing and bathing need help"),
    "ap_risk": ("is likely to need a second manipulation", "will be at higher risk of falling", "may lose the motion gained", "cannot return to full duty"), "ap_risk2": ("still cannot get up the stairs", "cannot go back to work", "have fallen twice"), "ap_ask": ("12 visits over 6 weeks", "8 visits of 97110 and 97140", "all billed dates of service", "16 additional visits"), "ap_end": ("If the denial is upheld please have it reviewed by a licensed physical therapist", "Please send the criteria used", "We also request an external review", "A decision within 72 hours is requested"), "ap_en": ("initial evaluation", "progress report", "operative report", "denial letter", "outcome measure graph", "MD order", "MRI report"),
    "fx_pg": ("4", "12", "3", "7", "22"), "fx_att": ("PT order", "last office note", "demographics", "MRI report", "op report", "plan of care", "insurance card front and back", "post-op protocol", "initial eval"), "fx_say": ("Pt is 2 weeks post op, needs to be seen this week", "Order was for OT by mistake, corrected", "Pt requests late afternoon", "Please note NWB status", "Sling at all times", "Eval only until auth is approved", "Dry needling ok per MD", "Peer to peer due in 24 hrs"), "fx_dx": ("M25.562", "M54.50", "right TKA Z96.651", "M75.101", "vertigo R42", "S/P L4-5 fusion Z98.1"), "fx_op": ("RCR", "R THA", "ACLR", "L TKA", "bunionectomy"), "fx_vis": ("12 visits", "6 visits + eval", "24 units"), "fx_req": ("Please confirm receipt", "Send progress note w/ ROM and LEFS", "Call if you cannot see within 72 hrs", "Need CPT and units", "Include signed POC", "Do not fax after 5 pm"),
    "cc_why": ("CHF exacerbation", "a fall with hip contusion", "right TKA", "cellulitis of the left leg", "a TIA", "COPD flare"), "cc_los": ("4 nights", "6 days", "overnight obs"), "cc_dx": ("I50.32", "R29.6 falls", "Z74.09 reduced mobility", "L03.116", "J44.1", "G20 Parkinson's"), "cc_pt": ("TUG 19 sec with FWW", "stairs CGA", "gait 200 ft, SpO2 91%", "knee flexion 94", "Berg 38/56", "freezing at doorways", "needs cues for hand placement"), "cc_vis": ("visit 5 of 12", "2 missed", "eval only"), "cc_ot": ("tub transfer min A", "mod I dressing with reacher", "MoCA 21/30", "needs raised toilet seat", "energy conservation taught"), "cc_rn": ("weight up 3 lb in 2 days", "wound 2.0 x 1.1 cm, granulating", "BG 140-220", "2+ pitting edema", "INR 3.1, warfarin adjusted", "uses inhaler wrong"), "cc_vs": ("BP 146/84", "BP 104/60, dizzy", "SpO2 92% RA"), "cc_sw": ("PHQ-9 score 11", "Applied for Medicaid waiver", "Food insecurity screen positive", "Advance directive on file"),
    "cc_med": ("Duplicate beta blocker found", "Lasix increased to 80 mg", "Stopped ibuprofen due to CKD", "No changes"), "cc_cg": ("can help evenings only", "is worn out, respite discussed", "does all transfers", "was taught gait belt use"), "cc_ba": ("no ride in the mornings", "copay $40 per visit", "3 steps, no rail", "low health literacy", "fear of falling, FES-I 38", "forgets HEP"), "cc_eq": ("rollator", "shower chair", "hospital bed, semi electric", "knee high compression 20-30 mmHg", "portable O2"), "cc_au": ("8 visits approved", "16 PT and 6 OT", "pending medical review"), "cc_ri": ("LACE 12", "high fall risk", "readmission risk moderate", "Braden 17"), "cc_pl": ("vestibular screen", "call MD for daily weight parameters", "home safety eval", "order rail for steps", "diabetic foot check", "increase to 3x/wk", "PT to teach car transfer", "pillbox teaching"), "cc_t": ("22 min", "35 minutes", "20 min"),
}  # fmt: skip

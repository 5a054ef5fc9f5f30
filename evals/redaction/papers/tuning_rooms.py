"""Notes used while tuning redaction: what is written in the rooms where people are treated."""

TEMPLATES: tuple[str, ...] = (
    """[FACILITY:facility2]
[DATE:date1]

[PROVIDER:provider_full], M.D.
[FACILITY:facility], Attn: [PROVIDER:therapist_full], PT

RE: [NAME:titled_full]     DOB: [DATE:dob]     MRN: [MRN:mrn]

Dear [PROVIDER:therapist_first],

Thank you for your note about [NAME:titled], whom I saw in {~nc_visit} today with her niece, [RELATIVE:kin_full]. As you know she is a {~nc_age} with {~nc_hx} since [DATE:month]. {~nc_story}. {~nc_story}. She retired from [EMPLOYER:employer] in [-:year] and lives in [CITY:city]. Her mother had {~nc_family} and lived to [AGE:old_age]. Medications are {~nc_med}, {~nc_med} and {~med}.

On examination, {~nc_exam}. {~nc_exam}. {~nc_exam}. {~nc_gait}. {~nc_image} of [DATE:date2] from [FACILITY:hospital] showed {~nc_found}.

Impression: {~nc_dx}. I have {~nc_change} and would like [NAME:first] to continue with you {~freq}, with attention to {~nc_focus} and {~nc_focus}. {~nc_caution}. I will see her again on [DATE:spoken3]. Please call my nurse [PROVIDER:tech_first] at [PHONE:phone_ext] if {~nc_if}.

Sincerely,
[PROVIDER:provider_last] / dictated, not read
cc [PROVIDER:colleague_full], NP, fax [PHONE:pfax]
""",
    """{AQUATIC THERAPY NOTE}   pool temp {92 F}   [DATE:date1]   10:00-10:45
[NAME:last_first]     DOB [DATE:dob]     Dx {~aq_dx}     visit {~nth}     {~payer} ID [MEMBER_ID:member]
S: "{~aq_said}" States {~aq_report}. Pain pre {~aq_num}/10. Flew in from [CITY:city2] [DATE:short2]; swimsuit and water shoes ok. Her friend [OTHER:other_full] does the lift chair with her.
O: Entry: {~aq_entry}. Depth {~aq_depth}. Skin check: {~aq_skin}.
  1. {~aq_ex}     {~aq_dose}
  2. {~aq_ex}     {~aq_dose}
  3. {~aq_ex}     {~aq_dose}
  4. {~aq_ex}     {~aq_dose}
  HR {~aq_hr}; RPE {~aq_rpe}. Land: {~aq_land}.
  {97113} x {3}. Group of 2 with [OTHER:other2_first] for the last 10 min, not billed.
A: {~aq_assess}. {~aq_assess}. Buoyancy needed because {~aq_why}.
P: {~aq_plan}. [NAME:first] out [DATE:span] (son [RELATIVE:kin_first]'s wedding). Contact her at [PHONE:phone].
[PROVIDER:tech_full], PTA, lic [LICENCE:licence] / [PROVIDER:therapist_full], PT
""",
    """RUNNING GAIT ANALYSIS                                                 [FACILITY:facility]
Runner: [NAME:first] [NAME:last]    {~rg_age}    DOB: [DATE:dob]    Email: [EMAIL:email]    Date: [DATE:date1]
Referral: self / coach [OTHER:other_full] ([SCHOOL:school])
History: {~rg_mpw} mpw, goal is the [CITY:city2] half on [DATE:date2]. {~rg_injury} since [DATE:spoken3]. Past: {~rg_past} ([-:year]). Shoes: {~rg_shoe}, {~rg_miles}. Cross training: {~rg_cross}. Desk job at [EMPLOYER:employer].
Screen: {~rg_screen}; {~rg_screen}; {~rg_screen}
Video, treadmill {~rg_pace}: ([URL:url])
  Cadence .................. {~rg_cadence}
  Foot strike .............. {~rg_strike}
  Rear view ................ {~rg_rear}; {~rg_rear}
  Side view ................ {~rg_side}; {~rg_side}
  Vertical oscillation ..... {~rg_vert}
Findings: {~rg_finding}. [NAME:first_initial] was able to change with {~rg_cue}.
Plan: {~rg_plan}; {~rg_plan}; {~rg_plan}. Walk-run: {~rg_walk}. Recheck [DATE:short4]; sent copy to [PROVIDER:provider_full], DPM, [FACILITY:facility2].
Self-pay, receipt [ACCOUNT:account]. Strava name "[NAME:called]". [PROVIDER:therapist_full], DPT
""",
    """{BURN / SCAR THERAPY VISIT}     [NAME:full_caps]     [MRN:mrn]     [DATE:date1]     {~bs_pbd}
Subjective: {~bs_burn}, sustained [DATE:date2] at [EMPLOYER:employer] in [CITY:city]. Grafted {~bs_graft} by Dr. [PROVIDER:provider_last], [FACILITY:hospital]. [NAME:titled] reports {~bs_report}; itch {~bs_itch}; wears garment {~bs_wear}. Fiancée [RELATIVE:relative] does the massage. Nightmares, seeing [PROVIDER:other_full], LCSW.
Objective
 Scar: {~bs_scar}; {~bs_scar}; VSS {~bs_vss}
 AROM: {~bs_rom}; {~bs_rom}; {~bs_rom}
 Sensation: {~bs_sense}     Strength: {~bs_strength}
 Function: {~bs_function}; {~bs_form}
Tx: {~bs_tx}; {~bs_tx}; {~bs_tx}. {~bs_splint}
Assessment: {~bs_assess}. Contracture risk {high} at {~bs_joint}.
Plan: {~freq}; re-measure for garments [DATE:short3] (vendor [OTHER:clerk_full], [PHONE:phone3], order [ACCOUNT:code]); {~bs_plan}. Comp claim [ACCOUNT:claim], NCM [OTHER:officer_full] [EMAIL:other_email]. RTW with [NAME:owner] supervisor to be set after [DATE:spoken4].
[PROVIDER:therapist_full], OTR/L, CHT
""",
    """[FACILITY:hospital] PULMONARY REHAB          {INDIVIDUALIZED TREATMENT PLAN}, 30-day
Patient [NAME:last_first]   DOB [DATE:dob]   MRN [MRN:mrn]   Medicare [MEMBER_ID:member]   Start [DATE:date1]   Session {~pr_n}
Dx: {~pr_dx}; {~pr_dx}. FEV1 {~pr_fev}. GOLD {~pr_gold}. mMRC {~pr_mrc}. Smoking: {~pr_smoke}.
O2 rx: {~pr_o2}, concentrator [DEVICE:device] from home supplier. Inhalers: {~pr_inh}, {~pr_inh}.
6MWT initial [DATE:short1]: {~pr_walk}. Today: {~pr_walk}.
Exercise rx: TM {~pr_tm}; NuStep {~pr_nustep}; {~pr_arm}; {~pr_strength}.
Psychosocial: {~pr_psych}. Lives with [RELATIVE:relative_full] at [ADDRESS:street], [CITY:city]; 14 steps.
Nutrition: {~pr_nutr}. Education done: {~pr_ed}, {~pr_ed}. QOL: {~pr_qol}.
Goals: {~pr_goal}; {~pr_goal}.
Comments: [NAME:titled] missed [DATE:short2] (exacerbation, {~pr_flare}). Transportation by [RELATIVE:kin_full], tel. [PHONE:phone2]. Progressing, {~pr_prog}. Refer to outpatient PT, [FACILITY:facility], for {~pr_pt}.
Medical director: [PROVIDER:provider_full], MD   reviewed [DATE:date2]     RT/PT: [PROVIDER:therapist_full]     next ITP due [DATE:date3]
""",
    """[FACILITY:agency]                {PT DISCHARGE SUMMARY} (Part A stay)
Resident: [NAME:last_first_caps]   Rm 118B   MR# [MRN:mrn]   Medicare # [MEMBER_ID:member]   DOB [DATE:dob]   Sex F
Admit: [DATE:date1] from [FACILITY:hospital]   D/C: [DATE:date2]   LOS {~sn_los}   Payer {~payer}
Primary dx: {~sn_dx}   Tx dx: {~sn_tx}
Reason for referral: {~sn_why}. PLOF: {~sn_plof}.
                     SOC              D/C
Bed mobility         {~sn_level}      {~sn_level}
Transfers            {~sn_level}      {~sn_level}
Ambulation           {~sn_amb}        {~sn_amb}
Stairs               {~sn_level}      {~sn_level}
Balance              {~sn_bal}        {~sn_bal}
Skilled services: {~sn_skill}, {~sn_skill}, {~sn_skill}. Section GG: {~sn_gg}, {~sn_gg}.
Barriers: {~sn_barrier}. Fell [DATE:spoken3] in bathroom, {~sn_fall}; Dr. [PROVIDER:provider_last] notified, no fx.
Caregiver training [DATE:short4] with daughter [RELATIVE:relative_full] and son-in-law [RELATIVE:kin_first]: {~sn_train}, {~sn_train}.
D/C to: daughter's home, [ADDRESS:street], [CITY:city2]. DME: {~sn_dme}. Rec: OP PT at [FACILITY:facility], {~freq}; PCP [PROVIDER:colleague_full] within 7 days.
Roommate's cane (label [OTHER:other_full]) was packed by mistake, send back. [NAME:first]'s cell [PHONE:phone].
[PROVIDER:therapist_full], PT   e-sig [DATE:sent2]
""",
    """JOINT CAMP PRE-OP VISIT     {~jc_proc}     DOS [DATE:date2]     Surgeon [PROVIDER:provider_full]
Name [NAME:full] (likes "[NAME:called]")   Age {~jc_age}   DOB [DATE:dob]   Phone [PHONE:phone]   Coach: [RELATIVE:relative_full] [PHONE:phone2]
Ins {~payer} / [MEMBER_ID:member] / precert [ACCOUNT:request]      Class [DATE:date1] [PROVIDER:tech_full], RN

Home: {~jc_home}. Steps: {~jc_steps}. Bed/bath: {~jc_bath}. Pets: {2 dogs}. Helper first week: sister [RELATIVE:kin_first] from [CITY:city2]
Have: {~jc_have}; {~jc_have}      Need: {~jc_need}; {~jc_need}
PMH {~hx}, {~hx}; BMI {~jc_bmi}; A1c {~jc_a1c}; Hgb {~jc_hgb}; MRSA nares {neg}
Meds to stop: {~jc_stop}, last dose [DATE:short3]. Anticoag plan: {~jc_ac}
ROM: {~jc_rom}; {~jc_rom}    Strength: {~jc_mmt}    TUG {~jc_tug}   30 s chair {~jc_chair}   {~jc_form}; {~jc_form}
Taught: {~jc_taught}; {~jc_taught}; {~jc_taught}
RAPT score {~jc_rapt} -> {~jc_dispo}. Outpt PT first visit [DATE:spoken4] w/ [PROVIDER:therapist_full], [FACILITY:facility], fax [PHONE:pfax]
Notes: pt worried re {~jc_worry}; [NAME:last]'s husband is deployed; dentist cleared [DATE:short5]; wants to be at granddaughter [RELATIVE:kin2_first]'s recital by [DATE:month_alone]
""",
    """{PARKINSON'S RE-ASSESSMENT} (LSVT BIG, session {16} of {16})
[NAME:initial_last]   DOB [DATE:dob]   acct [ACCOUNT:account]   [DATE:date1], seen ON, {~pk_on} after meds
Neuro: Dr. [PROVIDER:provider_full], next visit [DATE:date2].  H&Y {~pk_hy}.  {~pk_side}
Meds: {~pk_med}; {~pk_med}
Pt / care partner: wife [RELATIVE:relative] says "{~pk_wife}". [NAME:first] reports {~pk_report}; {~pk_report}. One near fall [DATE:short3] at [SCHOOL:school] gym during grandson [RELATIVE:kin_first]'s game.

                         eval [DATE:date3]       today
MDS-UPDRS III            {~pk_updrs}             {~pk_updrs}
10MWT comf / fast        {~pk_walk}              {~pk_walk}
TUG / TUG-cog            {~pk_tug}               {~pk_tug}
MiniBEST                 {~pk_mini}              {~pk_mini}
FTSTS                    {~pk_sts}               {~pk_sts}
PDQ-39                   {~pk_pdq}               {~pk_pdq}
Observations: {~pk_obs}; {~pk_obs}; {~pk_obs}
Carryover tasks: {~pk_task}; {~pk_task}
A: {~pk_assess}. Fall risk {~pk_risk}.
P: {~pk_plan}; {~pk_plan}. Boxing class, [CITY:city] Y, with [OTHER:other_first]. Recheck in {6 mo}. Invite to support group mailed to [ADDRESS:box], [CITY:city] [ZIP:zip4].
[PROVIDER:therapist_full], PT, LSVT cert. no. [LICENCE:licence]
""",
    """{DRY NEEDLING} PROCEDURE RECORD          chart [MRN:mrn]
Pt: [NAME:full]     Date: [DATE:date1]     Session {~nth}     PT: [PROVIDER:therapist_full], Cert. DN
Written consent on file [DATE:date2] (witness [PROVIDER:tech_first] [PROVIDER:tech_last]); contraindications reviewed: {~dn_contra}; {~dn_contra}
Reports {~dn_report}. NPRS {~dn_n} pre. LMP n/a. Ate breakfast.
Position {~dn_position}. Prep: {alcohol swab}. Needles {~dn_needle}.
  muscle                 side      needles     technique             response
  {~dn_muscle}           {~dn_side}         {2}     {~dn_tech}     {~dn_resp}
  {~dn_muscle}           {~dn_side}         {3}     {~dn_tech}     {~dn_resp}
  {~dn_muscle}           {~dn_side}         {1}     {~dn_tech}     {~dn_resp}
Needles in / out {6}/{6}. Adverse: {~dn_adverse}.
After: {~dn_after}; {~dn_after}. NPRS {~dn_n} post.
Code {~dn_code}; cash rate, card of [RELATIVE:relative_full] on file ending [ACCOUNT:code]. {~payer} does not cover.
Advice: {~dn_advice}; {~dn_advice}. [NAME:titled] called [DATE:short3] from [PHONE:phone]: {~dn_call}. Told [PROVIDER:provider_full], PA-C. Next visit [-:weekday] the [DATE:day].
""",
    """From: [PROVIDER:colleague_full] <[EMAIL:other_email]>
To: [PROVIDER:therapist_full]; ortho residents
Date: [DATE:date1] 21:14
Subject: case for Thursday, please read

Hi all, my case is a {~rc_age} ([NAME:initials], chart [MRN:mrn]; sorry, [PROVIDER:therapist_first], I know, no names) with {~rc_cc}. Onset [DATE:spoken2] after {~rc_onset}. Job: {~rc_job}, [EMPLOYER:employer]. Body chart: {~rc_chart}. Irritability {~rc_irrit}. Red flags: {~rc_red}.

Hypothesis list after the subjective: {~rc_hyp}; {~rc_hyp}; {~rc_hyp}.

Physical exam: {~rc_exam}. {~rc_exam}. {~rc_exam}. {~rc_exam}. After {~rc_manip} the comparable sign changed from {~rc_before} to {~rc_after}.

By visit {4} ([DATE:date2]) [NAME:first] was {~rc_better}, but then drove to [CITY:city2] and flared. {~rc_score}. I think {~rc_think}. [PROVIDER:provider_last] (spine, [FACILITY:facility2]) wants {~rc_wants} if no better by [DATE:short4].

Questions: would you {~rc_ask}? Is {~rc_ask2} worth trying? The video of the squat is at [URL:url], password [ACCOUNT:code]. The mother, [RELATIVE:kin_full], signed for it, [DATE:short5].

[PROVIDER:colleague_first]
""",
    """patient;[NAME:last_first];[MRN:mrn];dob [DATE:dob];{FLOWSHEET EXPORT};run [DATE:sent1] from [IP:ip] by [PROVIDER:tech_last]
date;visit;therapist;measure;side;value;unit;comment
[DATE:plain1];{1};[PROVIDER:therapist_last];{~fs_measure};{~fs_side};{~fs_value};deg;{~fs_comment}
[DATE:plain1];{1};[PROVIDER:therapist_last];{~fs_mmt};{~fs_side};{~fs_grade};;
[DATE:plain2];{3};[PROVIDER:therapist_last];{~fs_measure};{~fs_side};{~fs_value};deg;late, bus from [CITY:city2]
[DATE:plain2];{3};[PROVIDER:colleague_last];{~fs_func};;{~fs_score};;{~fs_comment}
[DATE:plain3];{6};[PROVIDER:therapist_last];{~fs_mmt};{~fs_side};{~fs_grade};;per [PROVIDER:provider_last] no resisted until [DATE:short5]
[DATE:plain3];{6};[PROVIDER:therapist_last];{~fs_pain};;{~fs_nprs};/10;wife [RELATIVE:relative] present
[DATE:plain4];{9};[PROVIDER:therapist_last];{~fs_measure};{~fs_side};{~fs_value};deg;{~fs_comment}
[DATE:plain4];{9};[PROVIDER:therapist_last];{~fs_func};;{~fs_score};;entered for [NAME:lower], not for [OTHER:other_full] (same birthday)
[DATE:plain5];{10};[PROVIDER:therapist_last];PROGRESS;;;;{~fs_progress}; goal: {~fs_goal}
goal1;{~fs_goal};{~fs_status};target [DATE:plain6]
goal2;{~fs_goal};{~fs_status};target [DATE:plain6]
insurance;{~payer};[MEMBER_ID:member];auth [ACCOUNT:request];{12 visits};[DATE:span]
phone;[PHONE:phone];alt [PHONE:phone2] ([RELATIVE:kin_first])
""",
    """MY PAIN AND WALKING DIARY     Name: [NAME:full]     For: [PROVIDER:therapist_first] at PT     Started: [DATE:short1]
[DATE:short1]  am {~pd_num} pm {~pd_num}.  {~pd_did}.  {~pd_felt}. Took {~pd_took}
[DATE:short2]  am {~pd_num} pm {~pd_num}.  Drove to [CITY:city2] to see my brother [RELATIVE:kin_first], {~pd_felt}
[DATE:short3]  {~pd_did}. [RELATIVE:relative] made me sit down. {~pd_felt}. Took {~pd_took}
[DATE:short4]  bad day {~pd_num}!! {~pd_bad}. called Dr [PROVIDER:provider_last] nurse ([PROVIDER:tech_first]) she said {~pd_nurse}
[DATE:short5]  better {~pd_num}. worked half day at [EMPLOYER:employer]. {~pd_did}
[DATE:short6]  walked with [OTHER:other_full] from church to the feed store and back, {~pd_far}. {~pd_felt}
Exercises I do: {~pd_ex} / {~pd_ex} / {~pd_ex}   Skipped: {~pd_ex} ({~pd_why})
Questions for next time: {~pd_ask}? and can my husband [RELATIVE:kin2_full] come, his number is [PHONE:phone2]. New ins card [MEMBER_ID:member] ({~payer}).
If you find this book please call [NAME:first], [PHONE:phone] or mail to [ADDRESS:street], [CITY:city] [ZIP:zip]
""",
    """{~pp_portal}  |  user [PROVIDER:tech_full]  |  org [FACILITY:facility]  |  session [ACCOUNT:call_no]  |  [IP:ip]
Authorization Detail                                     last refreshed [DATE:sent2]
Reference #        [ACCOUNT:request]            Status   {~pp_status}            Received  [DATE:date1]
Member             [NAME:last_first_caps]       ID       [MEMBER_ID:member]      Birth     [DATE:dob]
Subscriber         [RELATIVE:relative_full]     Rel      02 child/other          Group     [GROUP:group] [EMPLOYER:employer]
Plan               {~payer}, {~pp_plan}
Requesting         [PROVIDER:provider_full], NPI [NPI:npi]
Servicing          [PROVIDER:therapist_full], TIN [ACCOUNT:ein], in network
Address on file    [ADDRESS:street], [CITY:city], [-:state] [ZIP:zip]
Diagnosis          {~pp_dx}; {~pp_dx}
Line 1   {~pp_line}     req {~pp_units}   appr {~pp_units}   [DATE:span]
Line 2   {~pp_line}     req {~pp_units}   appr {~pp_units}   [DATE:span]
Clinical Q&A: Functional limitation? {~pp_func}.  Surgery? {~pp_surg}, [DATE:date2].  Score? {~pp_score}.  Prior therapy? {~pp_prior}
Payer note [DATE:date3] [OTHER:officer_first] [OTHER:officer_last], RN: {~pp_note}. Call [PHONE:phone_ext] before [DATE:date4].
biller comment: {~pp_comment}. told [NAME:first] [DATE:short5] and her mom [RELATIVE:kin_full] ([EMAIL:email]). call ref [ACCOUNT:claim] -- [PROVIDER:tech_first]
""",
    """DEPARTMENT OF VETERANS AFFAIRS     {COMMUNITY CARE REFERRAL}     [FACILITY:hospital]
Referral No.: [ACCOUNT:request]     Issued: [DATE:date1]     Expires: [DATE:date2]     First appt by: [DATE:date3]
Veteran: [NAME:last_first_caps]     EDIPI: [MEMBER_ID:member2]     SSN: [SSN:ssn]     DOB: [DATE:dob]     Sex: M
Address: [ADDRESS:street], [CITY:city], [-:state] [ZIP:zip4] ([CITY:county])     Phone: [PHONE:phone]     Next of kin: [RELATIVE:relative_full], spouse, [PHONE:phone2]
SEOC: {~va_seoc}     Visits: {~va_visits}     Category: {~va_cat}
Provisional dx: {~va_dx}
Reason for request: {~va_reason}. Veteran is service connected {~va_sc}. Injured in [-:year] {~va_how}. {~va_tried}.
Consult text: [NAME:titled] c/o {~va_cc}. Pain {~pain}. PMHx {~va_pmh}, {~va_pmh}. Meds: {~med}; {~med}. Exam: {~va_exam}; {~va_exam}; {~va_exam}. Imaging: {~va_image}, [DATE:date4].
Requested: {~va_ask}; {~va_ask}. {~va_precaution}.
Referring: [PROVIDER:provider_full], MD, PACT team 4, [PHONE:phone_ext]. VA POC: [OTHER:clerk_full], [EMAIL:other_email]
Scheduler note [DATE:short5]: vet prefers [FACILITY:facility] near [CITY:city2], mornings; works at [EMPLOYER:employer]; has service dog; 1st call no answer, [RELATIVE:kin_full] (brother) took message. DL [LICENCE:dl] and truck [VEHICLE:plate] for gate pass. RFS form 10-10172 for more visits to fax [PHONE:pfax]. /es/ [OTHER:officer_full], MSA
""",
)

POOLS: dict[str, tuple[str, ...]] = {
    "payer": ("Anthem Healthkeepers", "BCBS of Texas HMO", "Cigna Connect", "Humana Honor PPO", "UnitedHealthcare Navigate", "Medicare Advantage (Aetna)", "Oxford Freedom", "Select Health", "Tricare East", "Molina Complete Care", "Geisinger Gold", "Florida Blue"), "freq": ("2x/week for 6 weeks", "1x/wk x 8", "3x/wk for 2 wks then 2x/wk for 4 wks", "twice weekly, 10 visits"), "nth": ("5", "3/8", "6 of 12", "#9", "first of 6 approved"), "pain": ("6/10 daily", "3-8/10", "7/10 with overhead use", "constant 4, up to 9"),
    "med": ("losartan 50 mg", "omeprazole 20", "tizanidine 4 mg hs", "duloxetine 60 mg", "Celebrex 200 BID", "baby aspirin", "insulin lispro SS", "trazodone 50 mg qhs", "lidocaine patch"), "hx": ("HTN", "OSA on CPAP", "CAD s/p stent", "RA on methotrexate", "DM2", "DVT remote", "anxiety", "CKD 3a", "GERD", "L TKA 6 yrs ago"), "nc_visit": ("follow-up", "consultation", "an urgent slot", "a return visit"), "nc_age": ("71-year-old right-handed woman", "63 y/o", "68-year-old former smoker", "54-year-old"),
    "nc_hx": ("progressive gait imbalance", "relapsing remitting MS", "left hemiparesis after a right MCA stroke", "a painful polyneuropathy", "Guillain-Barre syndrome in recovery"), "nc_story": ("She has fallen twice, once backward", "There is urinary urgency but no incontinence", "Her walking is worse in the heat", "The left hand is clumsy with buttons", "She denies diplopia or dysphagia", "Fatigue peaks in mid afternoon", "Baclofen made her sleepy"), "nc_family": ("Huntington disease", "essential tremor", "a stroke", "dementia"),
    "nc_med": ("baclofen 10 mg tid", "dalfampridine 10 mg bid", "pregabalin 75 mg", "clopidogrel 75", "amantadine 100", "Ocrevus every 6 months"), "nc_exam": ("Power is 4/5 in left hip flexion and 3/5 in dorsiflexion", "Tone is increased, modified Ashworth 2 at the left elbow", "Reflexes are 3+ on the left with a Babinski sign", "Vibration is absent at the toes", "Finger-nose testing shows mild dysmetria", "Romberg is positive", "Visual fields are full; there is no nystagmus", "Hoffmann is present on the right"),
    "nc_gait": ("She circumducts the left leg and walks 25 feet in 9.8 seconds", "Gait is wide based and she cannot tandem", "She uses a rollator with a step-to pattern", "There is steppage on the right"), "nc_image": ("MRI of the brain", "An MRI of the cervical spine", "A CT angiogram", "MRI of the lumbar spine"), "nc_found": ("two new periventricular lesions", "severe stenosis at C5-6 with myelomalacia", "chronic lacunes in the left basal ganglia", "ventriculomegaly, Evans index 0.36", "an old right MCA infarct"),
    "nc_dx": ("possible normal pressure hydrocephalus", "spastic paraparesis, EDSS 5.5", "hemiplegic gait, I69.354", "CIDP, improving", "cervical spondylotic myelopathy, Nurick 3"), "nc_change": ("raised baclofen to 15 mg tid", "stopped the statin", "started duloxetine 30 mg", "arranged botulinum toxin to the gastroc, 100 units", "ordered a large volume tap"), "nc_focus": ("a hinged AFO trial", "perturbation training", "vestibulo-ocular exercises", "energy conservation", "FES for foot drop", "stair safety"),
    "nc_caution": ("Please keep systolic pressure under 160 during exercise", "Avoid manipulation of the neck", "Cooling vest for aerobic work", "No precautions"), "nc_if": ("she falls again", "the spasms are worse", "she has a new sensory level", "her INR is needed"), "aq_dx": ("fibromyalgia, M79.7", "s/p L4-S1 fusion 10 wk", "B hip OA, awaiting THA", "RA with knee effusions", "chronic LBP, morbid obesity", "ankle ORIF, PWB 50%"),
    "aq_said": ("I can actually march in here.", "My back lets go in the warm water.", "Hips were screaming after the last one.", "Slept through the night, first time in weeks."), "aq_report": ("less AM stiffness (20 min)", "new L calf cramp, resolved w/ stretch", "walks 2 blocks on land now", "flare with the weather"), "aq_num": ("5", "6", "3", "7"), "aq_entry": ("stairs w/ B rails, step-to", "chair lift, SBA", "ramp w/ noodle", "ladder, indep"), "aq_depth": ("xiphoid (75% unload)", "4 ft", "ASIS level (50%)", "deep well w/ belt"),
    "aq_skin": ("intact, incision closed", "no open areas", "Tegaderm over R shin abrasion", "mild rash, cleared by MD"), "aq_ex": ("fwd/bkwd/side walking", "marching w/ noodle", "Bad Ragaz LE pattern", "hip abd/add at wall", "squat to bench", "deep-water bicycle", "Ai Chi postures 1-8", "kickboard push-pull", "heel-toe raises", "Watsu, passive trunk", "paddle rows", "lunges w/ aqua dumbbells"), "aq_dose": ("4 laps", "x15 ea", "3 min", "2x10", '30" x 4', "x 20 slow"), "aq_hr": ("96 peak", "108, SpO2 97", "88-112"),
    "aq_rpe": ("11/20", "Borg 3/10", '"somewhat hard"'), "aq_land": ("TUG 13.8 s", "NPRS 3 post, gait less antalgic", "SLS 4 s R/9 s L", "5xSTS 17.1"), "aq_assess": ("Demonstrates improved trunk dissociation", "Requires tactile cues for neutral spine", "Tolerance up from 20 to 40 min", "ODI down 12 points since IE", "Good candidate for land transition"), "aq_why": ("she cannot load > 50% on land", "joint effusions limit CKC", "land ex. provoked 8/10 pain twice"),
    "aq_plan": ("1 pool + 1 land per wk", "add turbulence, noodle balance", "teach indep. pool program, dc in 4 visits"), "rg_age": ("38 F", "26 yo M", "51-year-old masters runner", "17 y/o female"), "rg_mpw": ("22", "35-40", "12"), "rg_injury": ("L lateral knee pain (ITBS)", "medial tibial stress syndrome B", "R proximal hamstring tendinopathy", "plantar heel pain", "Achilles, mid-portion"), "rg_past": ("femoral neck stress reaction", "R navicular stress fx", "2nd met stress fx", "ankle sprain x 3", "none"),
    "rg_shoe": ("Brooks Ghost", "Hoka Clifton, 5 mm drop", "Altra zero drop", "Asics Kayano w/ Superfeet", "carbon plate racers"), "rg_miles": ("420 mi", "new", '"way too many"'), "rg_cross": ("Peloton", "none", "yoga, swims 1x/wk", "CrossFit 3x"), "rg_screen": ("SL squat: valgus, trunk lean R", "DF lunge 9/12 cm", "Thomas + rec fem L", "HHD hip abd 22% BW", "Ober neg", "FPI +6 B", "calf raises 18/27", "hop x10 painful 3/10", "navicular drop 11 mm", "big toe ext 45"), "rg_pace": ("7.0 mph", "6.2 mph, 1%", "8:45/mi"),
    "rg_cadence": ("158 spm", "172", "164 -> 174 w/ metronome"), "rg_strike": ("rearfoot, 18 deg foot inclination", "midfoot L, heel R", "overstride, tibia angle 12"), "rg_rear": ("contralateral pelvic drop 8 deg", "crossover, narrow base", "heel whip medial R", "excess pronation late stance", "knee window closed"), "rg_side": ("knee flexion 38 at midstance", "trunk lean 3 deg", "hip ext limited", "arm swing crosses midline", "COM far behind foot"), "rg_vert": ("9.8 cm", "high (11 cm)", "7 cm, ok"),
    "rg_finding": ("Pelvic drop and low cadence likely overload the ITB", "Load error, +30% in 2 wks", "Stiff ankle rocker with early heel off", "Weak soleus, reduced push off"), "rg_cue": ('"quiet feet"', "metronome +7%", '"knees to headlights"', "wider step, tape line"), "rg_plan": ("heavy calf raises 4x6, 3 s", "side plank w/ abd", "hip thrusts 3x8 RPE 8", "Copenhagen adductor", "cadence +5% for 10 min bouts", "rotate shoes", "Alfredson eccentrics", "no hills 3 wks"), "rg_walk": ("1:1 x 10, qod", "4 min on/1 off x 6", "hold till hop pain-free"),
    "bs_pbd": ("PBD 64", "7 wks post burn", "post-burn day 112", "9 wk s/p STSG"), "bs_burn": ("18% TBSA mixed deep partial and full thickness, flash", "scald L hand and forearm, 4%", "contact burn R palm", "electrical, 480 V, entry R hand", "friction burn, road rash, L knee"), "bs_graft": ("STSG 1:1.5 meshed from R thigh", "sheet graft dorsum", "Integra then STSG", "none, healed by secondary intention"), "bs_report": ("tight in the mornings", "splits open w/ fist", "numb patch at the web", "better since silicone"),
    "bs_itch": ("7/10 at night, Benadryl helps", "4/10", "5-D itch 16"), "bs_wear": ("18 h/d", "nights only, too hot", "23/24"), "bs_scar": ("raised 3 mm, hyperemic", "blanches slowly, pliable volar", "band across axilla", "hypertrophic dorsum MCP 2-4", "pinpoint open area 0.3 cm, pink", "matured, flat at donor site"), "bs_vss": ("7/13", "9", "5 of 13; POSAS 31"), "bs_rom": ("MCP flex II-V 62/70/68/55", "wrist ext 45", "elbow -18 to 132", "shoulder abd 104 w/ blanching", "TAM ring 188", "1st web 38 mm", "knee 0-118", "ankle DF 2"),
    "bs_sense": ("SWMT 3.61 fingertips, 4.31 dorsum", "2PD 7 mm", "hypersensitive to light touch"), "bs_strength": ("grip 24/78 lb", "lateral pinch 9, 3-jaw 7", "NT, graft"), "bs_function": ("cannot button, opens jars w/ L", "writes 10 min", "drives short trips", "fist to 2 cm of DPC"), "bs_form": ("QuickDASH 59", "BSHS-B 104", "MHQ 48"),
    "bs_tx": ("scar massage w/ Eucerin 10'", "paraffin wrap 15 min w/ stretch", "serial cast dorsal", "Coban flexion wrap", "joint mobs MCP gr II", "AROM/tendon glides x10", "BTE 504 handle, 8 min", "desensitization, textures 3-5", "kinesiotape to scar"), "bs_splint": ("Refabricated resting pan, MCP 70, IP 0, L3808", "Airplane splint 100 deg", "Dynamic flexion outrigger adj.", "No change to orthosis"), "bs_assess": ("ROM gain of 12 deg, scar maturing", "Web creep despite C-bar", "Adherence limited by heat", "Ready for work simulation"),
    "bs_joint": ("axilla", "1st web", "elbow", "PIP IV-V"), "bs_plan": ("laser consult (PDL)", "add 97140 and 97760", "UV precautions SPF 50", "job site visit"), "pr_n": ("7/36", "12 of 24", "#18"), "pr_dx": ("COPD J44.9", "IPF, J84.112", "post COVID-19 condition U09.9", "bronchiectasis", "pulmonary HTN, WHO class III", "s/p LVRS"), "pr_fev": ("38% pred", "1.12 L (46%)", "52%"), "pr_gold": ("3, group E", "2", "4"), "pr_mrc": ("3", "2", "4"), "pr_smoke": ("quit 6 yrs, 45 pk-yr", "never", "2 cig/d, on Chantix"),
    "pr_o2": ("2 L rest, 4 L ex", "RA rest, 3 L pulse w/ activity", "none"), "pr_inh": ("Trelegy 1 puff daily", "albuterol HFA prn", "Spiriva Respimat", "DuoNeb q6h", "Symbicort 160/4.5"), "pr_walk": ("242 m, nadir 84% on 2 L, Borg dyspnea 5", "310 m, SpO2 88, HR 121", "905 ft, 1 rest 40 s", "1,180 feet, RPE 13"), "pr_tm": ("1.4 mph x 12'", "2.0 mph, 1%, 15 min", "deferred, L knee OA"), "pr_nustep": ("L3 x 15 min, 42 W", "L5, 20'", "10 min x2"), "pr_arm": ("UBE 5 min fwd/rev", "3# arm circles", "Airdyne 8'"),
    "pr_strength": ("theraband rows 2x12", "sit to stand x8, 2 sets", "leg ext 15 lb 3x10"), "pr_psych": ("PHQ-9 11, HADS-A 9", "CAT 24", "declined counseling"), "pr_nutr": ("BMI 19.2, Ensure bid", "wt 212#, low Na diet", "albumin 3.1"), "pr_ed": ("pursed lip breathing", "MDI w/ spacer technique", "action plan (yellow zone prednisone)", "huff cough, Acapella", "panic control", "O2 safety"), "pr_qol": ("SGRQ 54", "CRQ-D 3.2", "SF-36 PF 30"),
    "pr_goal": ("carry groceries up one flight", "titrate O2 to keep > 90%", "6MWD +30 m (MCID)", "return to choir", "walk the dog 20 min"), "pr_flare": ("prednisone 40 x 5 d + azithro", "green sputum, doxycycline", "went to ED, BiPAP overnight"), "pr_prog": ("METs 2.1 to 2.9", "dyspnea -1 at iso-workload", "deconditioned after 10 d off"), "pr_pt": ("LE strength and balance", "R rotator cuff pain", "thoracic mobility"), "sn_los": ("21 days", "34 d", "16"),
    "sn_dx": ("S72.001D R fem neck fx, hemi", "J18.9 pneumonia", "L1 compression fx, TLSO", "CVA w/ R hemi, I69.351", "sepsis/UTI, encephalopathy"), "sn_tx": ("R26.89, M62.81", "R26.2 difficulty walking", "Z74.1; R29.6 repeated falls"), "sn_why": ("decline in functional mobility", "new R hemiparesis, L neglect", "NWB RLE 6 wks"), "sn_plof": ("I w/ cane, drove", "mod I w/ 4WW in ALF", "SBA for ADLs, non-driver"), "sn_level": ("max A", "mod A x 2", "min A", "CGA", "SBA", "mod I", "dep (Hoyer)"),
    "sn_amb": ("10 ft // bars", "150' RW CGA", "40 ft FWW min A, w/c follow", "220 ft x 2 4WW mod I", "non-amb"), "sn_bal": ("sit F-, stand P+", "Tinetti 11/28", "Berg 38", "static stand G, dyn F"), "sn_skill": ("gait training 97116", "ther ex w/ 2# cuff wts", "NMES to quad", "w/c mobility", "W/C seating, Roho", "stair training w/ rail", "PNF D1/D2"), "sn_gg": ("GG0170D 02 to 04", "GG0170I1 03", "GG0170K 88", "GG0130 B 05"), "sn_barrier": ("BIMS 9, poor safety awareness", "orthostasis", "fear of falling", "wt bearing status, obesity"),
    "sn_fall": ("skin tear R forearm, steri-strips", "no injury", "bumped occiput, neuro checks x 72 h WNL"), "sn_train": ("car transfer", "gait belt use", "TLSO don/doff", "floor transfer", "hip precautions"), "sn_dme": ("RW, shower chair", '18" w/c w/ ELR', "semi-electric bed", "quad cane SBQC"), "jc_proc": ("R TKA (robotic)", "L THA, anterior", "L UKA", "R reverse TSA"), "jc_age": ("66", "72", "58 yrs"), "jc_home": ("ranch", "bi-level condo, 3rd fl w/ elevator", "2-story, bed up", "mobile home"),
    "jc_steps": ("3 STE, no rail", "14 in, L rail asc", "ramp"), "jc_bath": ("tub w/ door", "walk-in, grab bar", "half bath down"), "jc_have": ("RW", "cold therapy machine", "cane", "raised toilet seat", "recliner lift"), "jc_need": ("shower chair", "reacher/sock aid", "CPM 0-60", "TED hose", "sling w/ pillow"), "jc_bmi": ("34.1", "28", "41.7 (optimize)"), "jc_a1c": ("6.2", "7.4", "5.8"), "jc_hgb": ("12.9", "11.2, iron started", "14"), "jc_stop": ("Humira", "Ozempic", "fish oil, naproxen", "Xarelto"),
    "jc_ac": ("ASA 81 BID x 30 d", "Eliquis 2.5 bid", "Lovenox 40"), "jc_rom": ("knee 8-104", "hip flex 88, IR 0 (pain)", "shoulder elev 70", "ext -10", "L knee 0-125"), "jc_mmt": ("quad 4-", "glute med 3+", "deltoid 4/5, ER 3"), "jc_tug": ("15.2", "11.9 s w/ cane", "22"), "jc_chair": ("7", "9 reps", "12"), "jc_form": ("KOOS JR 47.5", "HOOS JR 52", "VR-12 PCS 31", "ASES 28", "SANE 30%"),
    "jc_taught": ("ankle pumps, QS, GS", "up with good, down with bad", "incentive spirometry", "car transfer", "CHG wash x 3", "bed mobility w/ leg lifter", "Codman pendulums", "no crossing legs"), "jc_rapt": ("9", "11/12", "6"), "jc_dispo": ("home same day", "home w/ HH x 2 wk", "SNF likely"), "jc_worry": ("pain control, opioid hx", "stairs", "blood clots", "nausea w/ last anesthesia"), "pk_on": ("45 min", "1 h", "90 min"), "pk_hy": ("2", "2.5", "3"), "pk_side": ("R > L onset, tremor dominant", "akinetic-rigid, L worse", "PIGD type"),
    "pk_med": ("Sinemet 25/100 1.5 tabs 5x/d", "Rytary 145 x 2 TID", "rasagiline 1 mg", "pramipexole 0.5 tid", "amantadine ER", "DBS, bilat GPi"), "pk_wife": ("he shuffles less in the kitchen", "still freezes at the closet door", "I can hear him from the den now", "he hasn't fallen since the rail went in"), "pk_report": ("turns in bed easier", "FOG 2x/day at doorways", "wearing off at 4 h", "handwriting bigger", "mild dyskinesia after lunch", "orthostatic lightheadedness"), "pk_updrs": ("38", "29", "44 (OFF 52)", "31"),
    "pk_walk": ("0.92 / 1.21 m/s", "1.10/1.48", "9.4 s, 7.2 s", "0.78 / 1.0"), "pk_tug": ("12.1 / 18.4", "9.8/12.0", "14.6 s, dual task cost 41%"), "pk_mini": ("18/28", "22/28", "20"), "pk_sts": ("16.3", "12.9 s", "14.0 no UE"), "pk_pdq": ("41", "33.5", "28"), "pk_obs": ("en bloc turn 6 steps", "arm swing absent R", "retropulsion, 3 steps on pull test", "hypomimia", "festination w/ dual task", "camptocormia 15 deg", "step length 38 -> 52 cm"), "pk_task": ("coat on in 14 s", "golf swing", "out of low couch", "getting plates from cupboard", "signing checks"),
    "pk_assess": ("Exceeded MCID for gait speed", "Retention good, cues for amplitude only", "Responds to visual line cueing", "Plateau, disease progression"), "pk_risk": ("low per MiniBEST", "moderate", "high, FOG-Q 14"), "pk_plan": ("HEP daily maximal x7", "U-step walker w/ laser", "96 SPM music", "consult ST for LOUD", "Nordic walking poles", "yearly tune-up 4x/4 wks"), "dn_contra": ("no anticoagulants", "denies pregnancy, pacemaker", "lymphedema L arm, avoided", "metal allergy to nickel, none used", "immune ok"),
    "dn_report": ("R scapular border ache", "calf tightness after hills", "tension HA 3x/wk", "lateral elbow, can't lift pan", "glute pain sitting"), "dn_n": ("6", "2", "4", "3", "1"), "dn_position": ("prone", "sidelying w/ pillow", "supine, wedge", "seated, supported"), "dn_needle": (".30 x 50 mm", "0.25x40", "30 mm x .25, Seirin J", "60 mm"), "dn_muscle": ("upper trapezius", "infraspinatus", "ECRB", "gluteus medius", "soleus", "L4 multifidus", "levator scap", "vastus lateralis", "SCM"), "dn_side": ("R", "L", "bilat"),
    "dn_tech": ("pistoning, 6 passes", "in situ 10 min", "e-stim 2 Hz 8 min", "threading", "twirl, fast-in fast-out"), "dn_resp": ("LTR x 3", "referral to temple", "deep ache, no LTR", "LTR x1, cramp", "familiar pain reproduced"), "dn_adverse": ("none", "pinpoint bleed, pressure 30 s", "vasovagal, feet up 4 min, BP 98/60", "bruise 1 cm"), "dn_after": ("STM 5'", "scap retraction 2x15", "CS rotation +15", "MHP", "foam roll", "MWM radial head"), "dn_code": ("20560 (1-2 muscles)", "20561", "97140-59 not billed"),
    "dn_advice": ("drink water, heat ok", "soreness 24-48 h", "no heavy lift today", "call for SOB or chest pain"), "dn_call": ("sore but turning head better", "slept great", "big bruise, no swelling", "tingling gone"), "rc_age": ("44 y/o male", "31-year-old female", "59 y/o", "16 yo"), "rc_cc": ("non-dermatomal L arm pain", "anterior hip pain and clicking", "recurrent LBP with R leg paresthesia", "unilateral HA and dizziness"), "rc_onset": ("a deadlift PR", "minor MVC", "nothing she recalls", "a long flight"),
    "rc_job": ("welding overhead", "dental assistant", "stocking shelves nights", "student, dance"), "rc_chart": ("P1 deep ache L scap, P2 shooting to dig 2-3", "C-sign groin, P2 lateral thigh", "central L5, P&N lateral foot", "suboccipital to R eye"), "rc_irrit": ("high (eases 3 h)", "moderate", "low"), "rc_red": ("none; wt stable", "night pain, hx breast ca", "bladder normal, gait a bit odd"),
    "rc_hyp": ("C7 radic", "T4 syndrome", "FAI cam type", "L5-S1 disc w/ derangement", "double crush", "SIJ", "TOS (neurogenic)", "labral tear", "femoral neck BSI", "vertebral artery"), "rc_exam": ("Spurling A +, distraction relieves", "FADIR ++, FABER 14 cm, log roll neg", "Repeated ext in lying centralizes", "SLR 48, crossed -, slump +", "Roos 40 s, Adson neg", "PIVM stiff C6-7 L", "Laslett 2/5", "Fulcrum neg", "Wainner cluster 4/4", "DTR triceps 1+", "prone instability +", "Craig's 24", "Fitzgerald's positive ant"),
    "rc_manip": ("CT junction HVLAT", "inferior glide w/ belt gr IV", "REIL x 30", "median slider x 20"), "rc_before": ("7/10", "ULNT -40 elbow", "IR 12"), "rc_after": ("3", "-22 deg", "24 degrees"), "rc_better": ("60% on GROC (+4)", "sleeping 7 h", "sitting 90 min"), "rc_score": ("NDI 34 to 16", "mODI 42 > 28%", "iHOT-12 39", "PSFS 3.3 -> 6.0"), "rc_think": ("I chased the wrong level", "dose was too high", "central sensitization (CSI 48)", "it is really the hip"), "rc_wants": ("a MRI arthrogram", "C6-7 ACDF consult", "TFESI", "EMG"),
    "rc_ask": ("refer now", "use traction at 12 kg", "load the hip flexor", "retest reflexes each visit"), "rc_ask2": ("BFR at 40% LOP", "TNE", "Mulligan SNAG", "graded motor imagery"), "fs_measure": ("knee flexion AROM", "shoulder ER @ 0", "hip IR PROM", "ankle DF wb lunge", "cervical rot"), "fs_side": ("L", "R", "B"), "fs_value": ("92", "118", "-6", "34", "5"), "fs_comment": ("firm end feel", "empty, guarded", "after MHP", "goni, supine", "pain 4/10 at end", "hyperext"), "fs_mmt": ("MMT quad", "MMT glute max", "HHD ER (kg)", "grip pos 2", "MMT TA"),
    "fs_grade": ("4-", "3+/5", "4+", "12.4", "2+ (Kendall)"), "fs_func": ("LEFS", "TUG", "QuickDASH", "6MWT", "FGA", "OPTIMAL"), "fs_score": ("38", "13.4", "45.5", "312 m", "21/30"), "fs_pain": ("NPRS worst", "VAS w/ stairs", "FPS-R"), "fs_nprs": ("6", "3", "8"), "fs_progress": ("met 2 of 4 STGs", "MDC exceeded for LEFS", "no change, MD contacted", "flexion plateau, MUA discussed"), "fs_goal": ("reach top shelf 5 lb", "ascend 12 steps reciprocal", "SLS 20 s", "walk 1/2 mile", "sleep on side 6 h"),
    "fs_status": ("75%", "met", "in progress", "d/c'd, no longer relevant"), "pd_num": ("4", "6", "3", "7", "2", "8"), "pd_did": ("walked to the mailbox 3x", "20 min around the block", "did all the bands", "vacuumed (mistake)", "stood to cook", "hot shower then stretches"), "pd_felt": ("leg tingly after", "tired but ok", "knee swelled some", "hip clicked, no pain", "felt like my old self", "stiff getting out of the truck"), "pd_took": ("2 Tylenol", "Aleve at bedtime", "half a muscle relaxer", "nothing", "gabapentin 300"),
    "pd_bad": ("couldn't put sock on", "back locked up in the shower", "dizzy when I rolled over", "pain down to the toes"), "pd_nurse": ("ice and rest, skip therapy one day", "up the gabapentin to 3 a day", "come in if I get numb or can't pee", "use the walker again"), "pd_far": ("about half a mile", "12 min w/ cane", "4 blocks, 2 rests"), "pd_ex": ("bridges", "clam shells", "calf stretch on step", "nerve glide", "sit to stands", "pendulums", "wall slides", "chin tucks"), "pd_why": ("hurts", "no time", "forgot how", "need the red band"),
    "pd_ask": ("can I mow the lawn", "why does it hurt at night", "is the popping bad", "when do I quit the cane"), "pp_portal": ("Availity Essentials", "Carelon Provider Portal", "Cohere Unify", "HealthHelp", "Evolent RadMD", "myNEXUS"), "pp_status": ("Partially approved", "Pended - clinical", "In review", "Approved", "Not certified"), "pp_plan": ("HMO Silver 70", "POS, self insured", "D-SNP", "PPO High Deductible 3500"), "pp_dx": ("M25.561", "M54.2", "S46.011D", "G81.94", "M76.62", "Z47.89", "R42"),
    "pp_line": ("97110 therapeutic exercise", "97140 manual", "97530", "97112 NMR", "97116 gait"), "pp_units": ("12", "24", "8", "0", "16"), "pp_func": ("cannot lift > 5 lb overhead", "stairs w/ rail only", "sit 20 min", "unsafe in tub"), "pp_surg": ("None", "ACLR", "lumbar fusion", "SLAP repair, 29807"), "pp_score": ("DASH 54", "ODI 46%", "LEFS 29/80", "NDI 22"), "pp_prior": ("6 visits, other clinic", "none", "chiro x 10", "HEP 6 wks failed"),
    "pp_note": ("approved 8 of 16, submit progress w/ objective gains for more", "needs signed cert & current ROM", "97140 denied, passive modality not supported", "extension not granted beyond 60 days"), "pp_comment": ("appeal or P2P, PT to decide", "asked for LEFS, PT will add", "ok to schedule 8, rest on hold", "wrong dx laterality, fixed"), "va_seoc": ("Physical Therapy Comprehensive SEOC 1.14.3", "PT/OT 15 visits", "Aquatic therapy add-on", "Pain mgmt rehab SEOC"), "va_visits": ("15 in 180 days", "12", "1 eval + 14 f/u"),
    "va_cat": ("drive time standard", "wait time > 20 days", "best medical interest"), "va_dx": ("chronic LBP w/ L5 radiculopathy", "R shoulder impingement", "bilat knee DJD", "TBI with imbalance", "PTSD, chronic neck pain"), "va_reason": ("core and hip strengthening", "improve gait, reduce falls", "post-op rehab RCR", "increase ADL tolerance"), "va_sc": ("70%, knees and back", "30% for R shoulder", "100% P&T"), "va_how": ("on a jump at airborne school", "IED blast", "loading ammunition", "falling from a truck"),
    "va_tried": ("Tried chiro, TENS, NSAIDs", "Had 3 Synvisc shots", "ESI gave 2 weeks of relief", "Yoga via telehealth"), "va_cc": ("aching low back, worse w/ bending", "giving way of L knee", "can't raise arm over head", "unsteady in the dark"), "va_pmh": ("PTSD", "tinnitus", "OSA", "HLD", "s/p L meniscectomy", "GERD", "mild TBI"), "va_exam": ("flexion fingertips to knees", "crepitus, no effusion", "Neer/Hawkins +", "SLR 60 L", "antalgic, no device", "sharpened Romberg 4 s", "strength 4+ EHL", "Jobe 4/5"),
    "va_image": ("XR knees: tricompartmental OA, KL 3", "MRI L-spine: L5-S1 protrusion, mod foraminal narrowing", "US: partial supraspinatus tear", "CT head neg"), "va_ask": ("eval and treat", "dry needling if indicated", "home TENS training", "knee brace fitting", "fall prevention"), "va_precaution": ("No spinal manipulation", "Fall precautions", "Avoid overhead > 5 lb till 12 wk", "Latex allergy"),
}  # fmt: skip

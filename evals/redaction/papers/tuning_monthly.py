"""Notes used while tuning redaction: what reaches a clinic in the course of a month."""

from __future__ import annotations

from evals.redaction.wording import in_every_wording

_PAPERS: tuple[str, ...] = (
    # discharge summary
    """<<{DISCHARGE NOTE / TRANSITION OF CARE}     [FACILITY:hospital]||[FACILITY:hospital], {Hospital Medicine}
{Discharge Summary}||{D/C SUMM}   [FACILITY:hospital]   unit 4W>>
<<Name [NAME:last_first]   DOB [DATE:dob]   MRN [MRN:mrn]||[NAME:full_caps]   [MRN:mrn]   FIN [ACCOUNT:account]   DOB [DATE:dob]||Patient: [NAME:middle] ([DATE:dob]), visit [ACCOUNT:account]>>
<<In: [DATE:date1]   Out: [DATE:date2]||Admit/discharge [DATE:stay]||Admit date [DATE:date1], discharge date [DATE:date2]>> (LOS {~dc_los}). <<Hospitalist||Attending||Service of>> [PROVIDER:provider_full]; PCP <<[PROVIDER:colleague_full]||Dr. [PROVIDER:colleague_last], fax [PHONE:pfax]||[PROVIDER:colleague_full] ([FACILITY:facility2])>>
Principal problem: {~dc_dx}. Secondary: {~hx}; {~hx}; {~dc_dx2}.
<<Surgery [DATE:date3]: {~dc_op} ([PROVIDER:officer_full])||{~dc_op} on [DATE:spoken3], Dr. [PROVIDER:officer_last]||Procedures {~dc_op}; PICC [DATE:short3] by [PROVIDER:tech_full], RN>>.
<<Why admitted: [NAME:titled], {~age}, {~dc_why}.||Presentation: {~age} from [CITY:city], {~dc_why}; EMS called by neighbor [OTHER:other_full].||HPI in brief: [NAME:first] is a {~age} who {~dc_why} at [EMPLOYER:employer].>> Course: {~dc_run}. {~dc_run}. {~dc_run}. <<Husband [RELATIVE:relative] stayed in the room.||Family meeting [DATE:short4] with daughters [RELATIVE:kin_first] and [RELATIVE:kin2_full].||Seen by chaplain [OTHER:other2_full].>>
Therapy at discharge: {~dc_pt}; {~dc_pt}. AM-PAC {~dc_am}. <<DME: {~dc_dme}, delivered to [ADDRESS:street].||{~dc_dme} from [FACILITY:agency], tag [DEVICE:device].||Home has {4} steps; {~dc_dme} ordered.>>
Labs: {~dc_lab}; {~dc_lab}. Vitals stable. Wound {~dc_wd}.
Discharge meds: {~med}; {~med}; {~med}; new {~dc_rx}. <<Held {~med} until [DATE:date4].||Stop {~dc_rx} on [DATE:date4].||Last dose given [DATE:sent2].>>
<<To: home, [ADDRESS:street], [CITY:city] [ZIP:zip], with [RELATIVE:relative_full]||To: [FACILITY:agency], report called to [PROVIDER:tech_first]||To: home of son [RELATIVE:kin_full], [CITY:city2], [PHONE:phone2]>>. Code {full}. Diet {~dc_diet}. {~dc_act}.
Appointments: <<[PROVIDER:officer_full] [DATE:date5] 2:30p; PT [FACILITY:facility] [DATE:short5]||surgery clinic [DATE:short5]; outpatient PT {~freq}, [FACILITY:facility], [PHONE:pphone]||PCP within 7 days; PT eval [DATE:spoken5] w/ [PROVIDER:therapist_full]>>. {~dc_fu}.
<<Signed [PROVIDER:provider_full], MD [DATE:sent1]   time > 30 min||[PROVIDER:provider_last] / dict [DATE:sent1] / job [ACCOUNT:code]||Prepared by [PROVIDER:tech_full], NP, for [PROVIDER:provider_full]>>
""",
    # medication list
    """<<{CURRENT MEDICATIONS}    reconciled [DATE:date1]||{Home medication list} (brought by patient)    [DATE:date1]||{MED REC} - [FACILITY:facility] - [DATE:date1]>>
<<[NAME:full], born [DATE:dob]||Pt: [NAME:last_first]     dob [DATE:dob]     chart [MRN:mrn]||Name: [NAME:first] [NAME:last]     ID [MEMBER_ID:member] ({~payer})>>     <<Pharmacy: [FACILITY:pharmacy], [CITY:city], [PHONE:pphone]||drugstore: [FACILITY:pharmacy] on [ADDRESS:street2]||mail order, acct [ACCOUNT:account]; local [FACILITY:pharmacy]>>
Allergies/reactions: {~ml_all}; {~ml_all}
 1. {~ml_drug}   {~ml_sig}   for {~ml_for}   <<started [DATE:date2]||since [DATE:month]||[PROVIDER:provider_last] [DATE:short2]>>
 2. {~ml_drug}   {~ml_sig}   for {~ml_for}   Dr. [PROVIDER:provider_last]
 3. {~ml_drug}   {~ml_sig}   for {~ml_for}   Rx [ACCOUNT:rx1], last fill [DATE:date3]
 4. {~ml_drug}   {~ml_sig}   for {~ml_for}   <<Rx [ACCOUNT:rx2]||refill due [DATE:short4]||[PROVIDER:colleague_full]>>
 5. {~ml_drug}   {~ml_sig}   <<(changed [DATE:short3])||{prn}||stopped [DATE:short3], {~ml_why}>>
Over the counter: {~ml_otc}, {~ml_otc}, {~ml_otc}. Inhaler/injection: {~ml_inj}<<, lot [DEVICE:device]||||, next [DATE:spoken4]>>.
<<[RELATIVE:relative] (wife) fills the pill box Sundays.||[NAME:titled] uses blister packs; aide [OTHER:other_full] reminds.||Daughter [RELATIVE:kin_full], RN, [PHONE:phone2], keeps the list.>> PT alert: {~ml_pt}; {~ml_pt}. <<Takes more on days at [EMPLOYER:employer].||Narcotic pickup needs ID, DL [LICENCE:dl].||Prescriber [PROVIDER:provider_full], DEA [LICENCE:dea].>>
<<Reviewed w/ [NAME:first] by [PROVIDER:therapist_full], PT||Checked by [PROVIDER:tech_full], CPhT, [DATE:sent2]||copy faxed [PHONE:pfax] to Dr. [PROVIDER:colleague_last] [DATE:short5]>>   <<next review [DATE:date4]||list valid to [DATE:date4]||call [PHONE:phone] with changes>>
""",
    # physiatry consult
    """<<[PROVIDER:provider_full], MD   {Physiatry}   [FACILITY:facility2]||{REHABILITATION MEDICINE: NEW CONSULT}   [FACILITY:facility2]||[FACILITY:facility2]   {PM&R Outpatient Consultation}>>
<<[DATE:date1]||Seen [DATE:date1]||DOS [DATE:date1], dictated [DATE:short2]>>   <<RE: [NAME:full], DOB [DATE:dob]||[NAME:last_first], dob [DATE:dob], MR [MRN:mrn]||Patient [NAME:titled_full], born [DATE:dob], {~payer} [MEMBER_ID:member]>>
<<Dear Dr. [PROVIDER:colleague_last]:||Referred by [PROVIDER:colleague_full], DO.||To: [PROVIDER:colleague_full]; cc [PROVIDER:therapist_full], PT>>
<<Thank you for sending [NAME:titled], {~age}, about {~ph_why}.||I saw [NAME:first] with spouse [RELATIVE:relative_full] for {~ph_why}.||[NAME:first] [NAME:last] is a {~age}, {~job} at [EMPLOYER:employer], with {~ph_why}.>> {~ph_hx}. {~ph_hx}. {~ph_hx}. <<Onset [DATE:date2].||It started in [DATE:month] in [CITY:city2].||Worse since a fall on [DATE:spoken2].>> Prior care: {~ph_tx}, {~ph_tx}, {~ph_tx}.
Function: {~ph_fx}; {~ph_fx}. <<Household: [RELATIVE:kin_first], [RELATIVE:kin2_first] and a dog.||Lives with mother [RELATIVE:kin_full], [AGE:old_age].||Studies at [SCHOOL:school]; roommate [OTHER:other_full] cooks.>> ROS {~ph_ros}. PMH {~hx}, {~hx}, {~hx}. Meds {~med}, {~med}.
Exam. {~ph_ex}. {~ph_ex}. {~ph_ex}. {~ph_ex}. {~ph_ex}. {~ph_ex}.
Studies. {~ph_im}<< of [DATE:date3]|| ([FACILITY:imaging], [DATE:short3])||, reviewed with Dr. [PROVIDER:officer_last]>>. {~ph_emg}.
Impression. {~ph_dx}; {~ph_dx}; {~ph_dx2}.
Plan. (a) {~ph_pl}. (b) {~ph_pl}. (c) PT, [FACILITY:facility], {~freq}: {~ph_rx}, {~ph_rx}. (d) <<{~ph_eq}, order [ACCOUNT:order].||{~ph_eq}, existing unit s/n [DEVICE:device].||parking placard, plate [VEHICLE:plate].>> <<Return [DATE:date4].||See again [DATE:spoken4]; [NAME:first] may ring [PHONE:phone].||Injection visit [DATE:short4], authorization [ACCOUNT:request].>>
<<Sincerely, [PROVIDER:provider_full]   NPI [NPI:npi]||[PROVIDER:provider_last], MD, FAAPMR   [DATE:sent2]||[PROVIDER:provider_full], D.O., lic. [LICENCE:licence]>>
""",
    # pain clinic note
    """[FACILITY:facility2]   <<{Pain Medicine Return Visit}||{PAIN CENTER - ESTABLISHED}||{Procedure follow-up}>>   [DATE:date1]
<<[NAME:full] / [DATE:dob] / #[MRN:mrn]||Name: [NAME:last_first]   DOB: [DATE:dob]   Ins: {~payer} [MEMBER_ID:member]||pt [NAME:initial_last] ([NAME:full]), dob [DATE:dob]>>
<<S/P {~pn_proc} [DATE:date2].||[NAME:titled] is back, {~pn_proc} on [DATE:spoken2].||Interval: {~pn_proc} [DATE:short2] w/ [PROVIDER:colleague_full].>> {~pn_rel}. {~pn_say}. {~pn_say}. NRS {~pn_n} now, {~pn_n} usual. PROMIS PI {~pn_t}. <<Sleep {4 h}, fiance [RELATIVE:relative] notes snoring.||Mood: PHQ {7}; sees counselor [PROVIDER:officer_full].||Brother [RELATIVE:kin_full] died [DATE:month], grieving.>>
Meds: {~pn_op}; {~med}; {~med}. <<PMP query [DATE:short1] clean||CURES reviewed [DATE:date1]||PDMP [DATE:short3], one prescriber>>; UDT {~pn_ud} <<[DATE:short3]||(collected [DATE:date3])||lab no. [ACCOUNT:acc]>>; COMM {~pn_cm}; MEDD {~pn_md}. <<Naloxone w/ [RELATIVE:relative_full].||Locked box at [ADDRESS:street], [CITY:city].||Pills stolen, report [ACCOUNT:claim], officer [OTHER:officer_full].>>
Work: <<{~job}, [EMPLOYER:employer], {~pn_wk}||not working since [DATE:date4]||{~pn_wk}; boss [OTHER:other_first] at [EMPLOYER:employer] allows breaks>>
PE {~pn_pe}; {~pn_pe}; {~pn_pe}; {~pn_pe}; {~pn_pe}
MRI/CT: {~pn_mr}<< [DATE:date4]||||, [FACILITY:imaging]>>
Dx: {~pn_dx}, {~pn_dx}, {~pn_dx}
Plan: {~pn_pl}; {~pn_pl}; {~pn_pl}; PT {~freq} <<[PROVIDER:therapist_last], [FACILITY:facility]||at [FACILITY:facility], progress note [DATE:short4] read||resume w/ [PROVIDER:therapist_full]>>. <<Stim remote sn [DEVICE:device] paired by rep [OTHER:other2_full].||Pump refill, serial [DEVICE:device], 20 mL.||Driver for procedure: [OTHER:other2_full], [PHONE:phone3].>> <<Next block [DATE:date5], auth [ACCOUNT:request].||RTC [DATE:spoken5].||Refill due [DATE:short5], sent to [FACILITY:pharmacy].>>
<<[PROVIDER:provider_full], MD, {Anesthesiology/Pain}||[PROVIDER:tech_full], PA-C w/ [PROVIDER:provider_last]||signed [PROVIDER:provider_last] [DATE:sent2]>>
""",
    # sports clearance
    """<<{SPORT PARTICIPATION RELEASE}||{Return-to-Play Letter}||{Athlete status report}>>   [FACILITY:facility]   [DATE:date1]
<<Attn: [OTHER:other_full], ATC, [SCHOOL:school]||[SCHOOL:school] Athletics, c/o Coach [OTHER:other_last], [EMAIL:other_email]||To whom it concerns at [SCHOOL:school]>>
<<Athlete [NAME:full]   DOB [DATE:dob]   {~sp_gr}||[NAME:last_first]   {~sp_sport}   born [DATE:dob]||Re [NAME:first] [NAME:last] (#14, {~sp_sport}), dob [DATE:dob]>>   <<Mother [RELATIVE:relative_full] [PHONE:phone2]||Parents: [RELATIVE:kin_first] and [RELATIVE:kin2_full], cell [PHONE:phone2]||student no. [ACCOUNT:code], stepdad [RELATIVE:relative]>>
Diagnosis {~sp_dx}, <<injured [DATE:date2] at [CITY:city2]||DOI [DATE:date2]||hurt [DATE:spoken2] vs. [SCHOOL:school2]>>. <<{~sp_op} [DATE:date3] (Dr. [PROVIDER:provider_last])||Non-operative||{~sp_op} by [PROVIDER:provider_full], [FACILITY:hospital], [DATE:date3]>>. {~sp_wk}.
<<Tests of [DATE:date1]||Results [DATE:short1]||Battery>>:
 strength {~sp_st}; {~sp_st}
 hop {~sp_hop}; {~sp_hop}
 agility {~sp_ag}; movement {~sp_mv}; psych {~sp_ps}
 neuro {~sp_nc}
<<[NAME:titled] is||[NAME:first] is now||Status>>: {~sp_ok}. Limits: {~sp_lim}; {~sp_lim}. <<Step plan: {~sp_step} from [DATE:short4], {~sp_step} from [DATE:short5].||Advance {~sp_step} after [DATE:spoken4].||Full release expected [DATE:month].>>
Gear: {~sp_gear}<<, sn [DEVICE:device]||||>>. {~sp_do}. {~sp_do}. <<Missed class [DATE:short3], please excuse [NAME:first].||May travel with the team to [CITY:city] [DATE:date4].||Banned from contact till [PROVIDER:provider_full] signs.>>
<<Insurance on file {~payer} [MEMBER_ID:member], subscriber [RELATIVE:relative_full].||Call [PHONE:pphone] and ask for [PROVIDER:tech_first].||Video of the hop test: [URL:url]>>
<<[PROVIDER:therapist_full], PT, DPT, SCS, lic [LICENCE:licence]||[PROVIDER:provider_full], MD   /   [PROVIDER:therapist_full], PT   [DATE:date5]||team doctor [PROVIDER:provider_last], [DATE:sent1]>>
""",
    # workers' compensation case manager's letter
    """<<{~tpa}
[ADDRESS:box]
[CITY:city2], [-:state] [ZIP:zip2]||[OTHER:officer_full], RN, CRRN, CCM
{~tpa}, direct [PHONE:phone_ext]||From the desk of [OTHER:officer_full], {field case manager}
{~tpa}     fax [PHONE:pfax]>>

[DATE:date1]

<<[PROVIDER:therapist_full], PT, [FACILITY:facility], [ADDRESS:street2]||[FACILITY:facility], attention [PROVIDER:therapist_full]||VIA FAX [PHONE:phone3]
[FACILITY:facility]>>

<<Re: Injured employee [NAME:full]||RE: [NAME:last_first]     DOB [DATE:dob]||Our client: [NAME:titled_full], SSN ending [SSN:ssn4]>>
Claim no. [ACCOUNT:claim]   Date of loss [DATE:date2]   <<Employer [EMPLOYER:employer]||Insured [EMPLOYER:employer], contact [OTHER:other_full]||Jurisdiction [-:state]>>   Compensable: {~cm_part}

<<Good day [PROVIDER:therapist_first],||Dear Dr. [PROVIDER:therapist_last],||Hello,>>

<<I have been asked to coordinate care for [NAME:titled], a {~job} injured {~cm_how}.||I am following up on my voicemail of [DATE:short1] about [NAME:first] [NAME:last], hurt {~cm_how}.||As you know, [NAME:titled] was hurt {~cm_how} on [DATE:spoken2] at the [CITY:city2] site.>> <<At the visit of [DATE:date3], Dr. [PROVIDER:provider_last] wrote:||[PROVIDER:provider_full], MD, saw [NAME:first] on [DATE:date3];||The second opinion ([PROVIDER:colleague_full], [DATE:short3]) says:>> {~cm_md}; {~cm_md}. {~cm_pl}.
Approved under no. [ACCOUNT:request]: {~cm_svc}, {~cm_n}, <<[DATE:span]||to be used by [DATE:date4]||starting [DATE:spoken4]>>. {~cm_rule}. {~cm_rule}.
Job: {~cm_job}; {~cm_job}; {~cm_job}. <<Supervisor [OTHER:other_full] has {~cm_td}.||[OTHER:other_full] in HR ([PHONE:phone2]) offers {~cm_td}.||Transitional duty: {~cm_td}, from [DATE:short5].>>
<<Please reply to these||I would appreciate||Kindly fax>>: (1) {~cm_ask}; (2) {~cm_ask}; (3) {~cm_ask}.
<<[NAME:titled] does not drive; a cab ([OTHER:clerk_full] at dispatch, [PHONE:phone3]) is paid.||Counsel for [NAME:first] is [OTHER:other2_full], Esq.||Adjuster [OTHER:clerk_full], [EMAIL:other_email], pays the bills; TIN [ACCOUNT:ein] on file.>> <<Wife [RELATIVE:relative] may speak for [NAME:first] at [PHONE:phone].||Mail reaches the worker at [ADDRESS:street], [CITY:city] [ZIP:zip].||Next medical visit [DATE:date5].>>

<<With appreciation,||Respectfully,||Thanks,>>
[OTHER:officer_full]<<, RN, lic. [LICENCE:licence]||
{Telephonic Case Manager}||>>
""",
    # capacity evaluation summary
    """<<{FCE - SUMMARY OF FINDINGS}||{Work Capacity Evaluation}||{FUNCTIONAL CAPACITY EXAM, 2 DAY}>>   [FACILITY:facility]
<<Evaluee: [NAME:full]     DOB: [DATE:dob]     Claim: [ACCOUNT:claim]||Name [NAME:last_first], [DATE:dob], injured [DATE:date2]||[NAME:middle], photo ID [LICENCE:dl], claim [ACCOUNT:claim]>>
Tested <<[DATE:date1]||[DATE:span]||[DATE:short1] and [DATE:short2]>> by [PROVIDER:therapist_full]. Asked for by <<[OTHER:officer_full] ({~tpa})||Dr. [PROVIDER:provider_last]||attorney [OTHER:officer_full]>>.
Job: {~job}, [EMPLOYER:employer], {~fc_pd}<<, there since [DATE:month]||; laid off [DATE:date3]||>>. Dx {~fc_dx}. <<{~fc_op}, [DATE:date3], [PROVIDER:colleague_full].||Treated by [PROVIDER:colleague_full], [FACILITY:facility2].||{~fc_op} in [-:year].>>
Intake: {~fc_say}; {~fc_say}. Pain {~fc_p} pre, {~fc_p} post. {~fc_q}; {~fc_q}; {~fc_q}.
Physical: {~fc_ex}; {~fc_ex}; {~fc_ex}; {~fc_ex}.
 Floor to waist ......... {~fc_lb}
 Waist to crown ......... {~fc_lb}
 Two-hand carry 40 ft ... {~fc_lb}
 Push/pull cart ......... {~fc_n}
 Sit {~fc_f}   Stand {~fc_f}   Walk {~fc_f}   Kneel {~fc_f}   Reach up {~fc_f}   Climb {~fc_f}
Validity: {~fc_v}; {~fc_v}; {~fc_v}. HR {~fc_hr}.
<<[NAME:titled] said "{~fc_quo}" at the {ladder} station.||[NAME:first] asked to phone [RELATIVE:relative] between tasks; effort {~fc_eff}.||Effort rated {~fc_eff}. [NAME:titled] left at 2:10 when son [RELATIVE:kin_first] came.>>
Conclusion: {~fc_c}. {~fc_c}. <<Forwarded to [OTHER:clerk_full], [EMAIL:other_email], on [DATE:date4].||Results told to [NAME:first] [DATE:short4], [PHONE:phone].||Hard copy to [ADDRESS:box], [CITY:city2] [ZIP:zip2].>>
<<[PROVIDER:therapist_full], PT, lic [LICENCE:licence]||[PROVIDER:therapist_last], OTR/L, [DATE:sent2]||Reviewed and agreed: [PROVIDER:provider_full], MD, [DATE:date5]>>
""",
    # orthotist note
    """[FACILITY:op_shop]   <<{Orthotic Clinic Note}||{ORTHOTIST FITTING RECORD}||{Brace eval / delivery}>>   [DATE:date1]
<<Pt [NAME:full]   [DATE:dob]   WO [ACCOUNT:order]||[NAME:last_first] (DOB [DATE:dob]), {~payer} [MEMBER_ID:member]||Patient [NAME:first] [NAME:last], parent [RELATIVE:relative_full], dob [DATE:dob], chart [MRN:mrn]>>
<<Rx by [PROVIDER:provider_full], dated [DATE:date2]||Script: Dr. [PROVIDER:provider_last] ([FACILITY:facility2]), NPI [NPI:npi]||Ref. PT [PROVIDER:therapist_full], [FACILITY:facility]>>. Dx {~or_dx}, <<since [DATE:date3]||onset [DATE:month]||after CVA [DATE:date3]>>. Device: {~or_dev}; shoe {~or_shoe}.
S: <<[NAME:titled] reports {~or_cc}, {~or_cc}. Wears {~or_wear}.||Caregiver [OTHER:other_full] says {~or_cc}. Wear {~or_wear}.||[NAME:first], {~age}, is on feet at [EMPLOYER:employer] all day: {~or_cc}.>>
O: {~or_ex}; {~or_ex}; {~or_ex}; {~or_ex}. Gait without: {~or_g}. With: {~or_g}. PT note <<[DATE:short2]||of [DATE:short3]||from [PROVIDER:therapist_last]>>: {~or_pt}.
Measured/cast: {~or_ms}; {~or_ms}. <<Scan file [URL:url].||Serial [DEVICE:device].||Mold no. [DEVICE:device], tech [OTHER:clerk_first].>>
Work done: {~or_do}; {~or_do}; {~or_do}.
Codes {~or_l}, {~or_l}, {~or_l}. <<Auth [ACCOUNT:request] good to [DATE:date4].||ABN signed [DATE:short1] by [RELATIVE:relative_full].||Called {~payer}, ref [ACCOUNT:call_no], rep [OTHER:other2_first].>>
Instructions: {~or_in}; {~or_in}. <<Recheck [DATE:date5].||Back [DATE:spoken5] or call [PHONE:pphone].||Will mail shoe to [ADDRESS:street], [CITY:city] [ZIP:zip], tel [PHONE:phone].>>
<<[PROVIDER:colleague_full], CO||[PROVIDER:colleague_full], CPO  lic. [LICENCE:licence]||fitter [PROVIDER:tech_full], supervised by [PROVIDER:colleague_last]>>
""",
    # vestibular and neurological evaluation
    """[FACILITY:facility]   <<{Dizziness and Balance Evaluation}||{NEURO PT INITIAL EVALUATION}||{Vestibular PT Consult}>>   <<[DATE:date1]||eval [DATE:date1], 60 min||[DATE:sent1]>>
<<[NAME:full], dob [DATE:dob]||PATIENT [NAME:last_first]   DOB [DATE:dob]   ACCT [ACCOUNT:account]||[NAME:titled_full] / [DATE:dob] / [MRN:mrn]>>   <<MD [PROVIDER:provider_full]||from Dr. [PROVIDER:provider_last], [FACILITY:facility2]||{~payer} [MEMBER_ID:member]>>
Dx {~vn_dx}; {~vn_dx}
<<{~age}. [NAME:first] first noticed {~vn_sx} on [DATE:date2].||[NAME:titled], {~age}, woke on [DATE:spoken2] with {~vn_sx}.||{~age} with {~vn_sx} since a crash in [CITY:city2] ([DATE:date2]).>> Episodes {~vn_dur}; {~vn_trig}, {~vn_trig}. Ears: {~vn_ear}. {~vn_fall}. Work: <<{~job} at [EMPLOYER:employer], out since [DATE:short3]||off from [EMPLOYER:employer]||stopped driving; husband [RELATIVE:relative] drives>>. Hx {~hx}, {~hx}. Rx {~med}, {~med}. <<MRI [DATE:date3] {~vn_im}.||{~vn_im} ([FACILITY:hospital], [DATE:short4]).||Seen [DATE:short4] by [PROVIDER:colleague_full], ENT: {~vn_im}.>>
<<Home: apt in [CITY:city] w/ [RELATIVE:kin_full] (cousin).||Lives at [ADDRESS:street] alone; friend [OTHER:other_full] checks.||Cares for father, [AGE:old_age], and twins [RELATIVE:kin_first] and [RELATIVE:kin2_first].>>
Eyes: {~vn_eye}; {~vn_eye}; {~vn_eye}; {~vn_eye}
Positional: {~vn_pos}; {~vn_pos}
Motor/coord: {~vn_mot}; {~vn_mot}; {~vn_mot}
Balance: {~vn_bal}; {~vn_bal}; {~vn_bal}; {~vn_bal}
Scales: {~vn_sc}; {~vn_sc}
Treatment: {~vn_tx}; {~vn_tx}. <<Response: {~vn_re}.||[NAME:first] tolerated: {~vn_re}.||{~vn_re}; aide [PROVIDER:tech_first] stood by.>>
Assessment: {~vn_as}; {~vn_as}. Goals <<by [DATE:date4]||(6 wk)||to [DATE:month]>>: {~vn_go}; {~vn_go}; {~vn_go}.
Plan {~freq}: {~vn_tx}, {~vn_tx}, {~vn_pl}. <<Call to Dr. [PROVIDER:provider_last] [DATE:short5] re {~vn_pl}.||Next [DATE:date5], text [PHONE:phone].||Sister [RELATIVE:relative_full], [PHONE:phone2], taught guarding.>>
<<[PROVIDER:therapist_full], PT, NCS||[PROVIDER:therapist_full], DPT   license [LICENCE:licence]||signed [PROVIDER:therapist_last] [DATE:sent2]>>
""",
    # pelvic-health evaluation
    """<<{Pelvic Health Evaluation}||{WOMEN'S / MEN'S HEALTH PT: EVAL}||{Pelvic PT new patient}>>   [FACILITY:facility]   [DATE:date1]
<<Patient [NAME:full]   dob [DATE:dob]||[NAME:last_first] | [DATE:dob] | [MEMBER_ID:member] {~payer}||[NAME:first] [NAME:last], called [NAME:called], born [DATE:dob], cell [PHONE:phone]>>   <<Ref [PROVIDER:provider_full], CNM||urology, Dr. [PROVIDER:provider_last]||OB [PROVIDER:provider_full], [FACILITY:facility2]>>
Dx {~pv_dx}; {~pv_dx}
<<Hx: {~age}, {~pv_ob}. Delivered [DATE:date2] at [FACILITY:hospital] ({~pv_del}), baby [RELATIVE:kin_first].||Hx: [NAME:titled], {~age}; {~pv_cc} since [DATE:month].||Hx: {~age} s/p {~pv_op} [DATE:date2], [PROVIDER:colleague_full].>> {~pv_cc}; {~pv_cc}. Voids {~pv_vo}. Bowel {~pv_bo}. Intake {~pv_in}. Leak {~pv_lk}. Pain {~pv_pn}. Past: {~hx}; {~pv_op}. Meds {~med}.
<<Home with partner [RELATIVE:relative] and kids [RELATIVE:kin_first], [RELATIVE:kin2_first].||{~job} at [EMPLOYER:employer], returned [DATE:spoken3].||Drives 50 min from [CITY:city]; mother [RELATIVE:kin_full] watches the baby.>>
Consent <<verbal and written, [DATE:short1]||given; chaperone [PROVIDER:tech_full]||given, partner [RELATIVE:relative_full] present>>.
External {~pv_ex}; {~pv_ex}; {~pv_ex}
Internal {~pv_ii}; {~pv_ii}; {~pv_ii}
Ortho screen {~pv_or}; {~pv_or}; {~pv_or}
Questionnaires {~pv_q}; {~pv_q}
Impression: {~pv_as}. <<[NAME:first] wants to {~pv_wt}.||Goal of [NAME:titled]: {~pv_wt} by [DATE:month_alone].||Wants to {~pv_wt} before [DATE:short4].>>
Goals: {~pv_go}; {~pv_go}; {~pv_go}
Treatment: {~pv_tx}; {~pv_tx}; {~pv_tx}. {97530} x2, {97112} x1. Plan {~freq}, <<[DATE:span]||to [DATE:date4]||visits auth'd [ACCOUNT:request]>>.
<<Diary by [DATE:short5], e-mail to [EMAIL:email].||Report to Dr. [PROVIDER:provider_last], fax [PHONE:pfax].||Next [DATE:date5] w/ [PROVIDER:therapist_first].>>
<<[PROVIDER:therapist_full], PT, WCS||[PROVIDER:therapist_full], DPT, lic [LICENCE:licence]||[PROVIDER:therapist_last] e-signed [DATE:sent2]>>
""",
    # telephone encounter
    """<<{Telephone Note}   [FACILITY:facility2]   [DATE:sent1]||{PHONE ENCOUNTER}   #[ACCOUNT:call_no]   [DATE:date1]||{Triage call}   [DATE:date1] 13:05>>
<<Pt [NAME:full]   dob [DATE:dob]||Regarding [NAME:last_first], [DATE:dob], MRN [MRN:mrn]||[NAME:titled_full] ([DATE:dob]), PCP [PROVIDER:provider_last]>>
<<Spoke with: patient, [PHONE:phone]||Caller: husband [RELATIVE:relative_full], [PHONE:phone2]||Caller: [OTHER:other_full], PT office mgr, [FACILITY:facility], [PHONE:phone3]>>
CC: {~tc_why}. <<[NAME:first] states||[NAME:titled] says||Per caller>> {~tc_say}; {~tc_say}; {~tc_say}. <<Since [DATE:spoken2].||Op was [DATE:date2], Dr. [PROVIDER:colleague_last].||Fell [DATE:short2] in the [EMPLOYER:employer] lot.>> {~tc_no}; {~tc_no}. On {~med}, {~med}. {~tc_vs}.
Protocol: {~tc_pr}. Disposition: {~tc_di}. Advice: {~tc_ad}; {~tc_ad}.
<<To [PROVIDER:provider_full]: please advise re {~tc_ask}.||Dr. [PROVIDER:provider_last], pt asks about {~tc_ask}.||Msg to [PROVIDER:provider_full], NP: {~tc_ask}?>>   -[PROVIDER:tech_full], <<RN||CMA||LVN>>
<<[DATE:sent2]   [PROVIDER:provider_last]: {~tc_md}. {~tc_md}.||[DATE:date3]   per [PROVIDER:provider_full], {~tc_md}||[DATE:sent2]   {~tc_md} (v.o. [PROVIDER:colleague_full])>>
<<[DATE:short4]   lvm for [NAME:first] at [PHONE:phone]; sent portal msg||[DATE:short4]   [PROVIDER:tech_first] reached [RELATIVE:kin_full] (son), who will tell [NAME:first]||[DATE:short4]   [NAME:titled] read back instructions>>. {~tc_end}.
<<Rx to [FACILITY:pharmacy], [ADDRESS:street2], [CITY:city].||PT order -> [FACILITY:facility], fax [PHONE:pfax], {~freq}.||Coverage now {~payer} [MEMBER_ID:member], eff [DATE:date4].>> <<Appt [DATE:date5] 8:15.||Closed [DATE:sent3].||Will recheck [DATE:spoken5].>>
""",
    # appeal letter
    """<<[DATE:date1]

{~payer}
{Member Appeals Dept.}
[ADDRESS:box], [CITY:city2], [-:state] [ZIP:zip2]||[FACILITY:facility]
[ADDRESS:street2]
[CITY:city2], [-:state] [ZIP:zip2]

[DATE:date1]

{~payer} {Appeals}, fax [PHONE:pfax]||[NAME:full], [ADDRESS:street], [CITY:city] [ZIP:zip]
[DATE:date1]
To: {~payer}, attention [OTHER:officer_full], {Grievance Coordinator}>>

<<{SECOND LEVEL APPEAL}||{Appeal of adverse determination}||{Request to reconsider}>>: [NAME:full], <<ID [MEMBER_ID:member], DOB [DATE:dob]||member no. [MEMBER_ID:member], group [GROUP:group]||born [DATE:dob], policy of [RELATIVE:relative_full], [MEMBER_ID:member]>>
<<Claim [ACCOUNT:claim], dates [DATE:span]||Reference [ACCOUNT:request], letter dated [DATE:date2]||Case [ACCOUNT:request]; denied [DATE:date2] by Dr. [OTHER:officer_last]>>: {~aq_svc}

<<To the appeals committee,||Dear Sir or Madam:||Dear [OTHER:officer_full],>>

<<You refused {~aq_svc} for [NAME:titled] on the ground that {~aq_why}.||I am the {physical therapist} of [NAME:first] [NAME:last] and appeal your refusal of {~aq_svc}: {~aq_why}.||I, [NAME:full], ask you to look again at {~aq_svc}; your letter says {~aq_why}.>> <<On [DATE:date3] [NAME:first] had {~aq_op} with [PROVIDER:provider_full].||It began with a fall at [EMPLOYER:employer] on [DATE:date3].||Dr. [PROVIDER:provider_last] did {~aq_op} at [FACILITY:hospital] in [DATE:month].>> {~aq_arg}. {~aq_arg}.
Between <<[DATE:short4] and [DATE:short5]||[DATE:spoken4] and [DATE:spoken5]||the first visit ([DATE:short4]) and today>>: {~aq_pr}; {~aq_pr}; {~aq_pr}; {~aq_pr}. {~aq_std}. {~aq_std}.
<<As a {~job} at [EMPLOYER:employer] [NAME:titled] has to {~aq_do}.||[NAME:first] looks after a parent of [AGE:old_age] and a son, [RELATIVE:kin_first], and has to {~aq_do}.||Wife [RELATIVE:relative] now does what [NAME:titled] did: {~aq_do}.>>
<<I enclose||Enclosures:||Attached:>> {~aq_enc}, {~aq_enc}<<, note of [DATE:date4]||, letter of [PROVIDER:colleague_full]||, both [DATE:date4]>>. {~aq_ask}. <<My direct line is [PHONE:phone_ext].||Write to me at [EMAIL:email] or [PHONE:phone].||Answer by [DATE:date5], please, to [PROVIDER:tech_full], [PHONE:pphone].>>
<<[PROVIDER:therapist_full], PT, DPT   license [LICENCE:licence]||Yours truly, [NAME:full]||[PROVIDER:provider_full], MD   NPI [NPI:npi]   cc: [NAME:full]>>
""",
    # peer-to-peer memo
    """<<{P2P}   [DATE:date1]   8:40-8:52||{Peer-to-peer, memo to file}   [DATE:sent1]||{PEER REVIEW CALL}   [DATE:date1]>>
<<[NAME:full], [DATE:dob], {~payer} [MEMBER_ID:member]||pt: [NAME:last_first]   MRN [MRN:mrn]   case [ACCOUNT:request]||[NAME:initial_last] (chart name [NAME:full]), dob [DATE:dob]>>
<<Dialed [PHONE:phone_ext], case [ACCOUNT:claim], pin [ACCOUNT:code].||Scheduled by [OTHER:clerk_first] at {~payer}, she called [PHONE:pphone].||Callback from [PHONE:phone3].>> <<Reviewer [OTHER:officer_full], MD ({~pq_sp}).||With Dr. [OTHER:officer_last], {~pq_sp}, lic [LICENCE:licence].||[OTHER:officer_full], DO, {~pq_sp}, recorded line.>> <<Our side: [PROVIDER:provider_full]||[PROVIDER:therapist_full] spoke||Dr. [PROVIDER:provider_last], with [PROVIDER:therapist_full] listening>>.
Ask: {~pq_req}, <<[DATE:span]||from [DATE:short2]||DOS [DATE:date2] on>>. Denial <<of [DATE:date2]||letter [DATE:short3]||[DATE:short2]>>: {~pq_den}.
<<Facts given||We argued||Points>>: {~pq_pt}; {~pq_pt}; {~pq_pt}; {~pq_pt}. <<[NAME:first] had surgery [DATE:date3].||[NAME:titled] lifts at [EMPLOYER:employer], back [DATE:spoken3].||Son [RELATIVE:kin_full] carries [NAME:first] upstairs.>>
<<They said||Reviewer||Pushback>>: {~pq_rv}; {~pq_rv}. <<Asked for the [DATE:short4] flow sheet, faxed [PHONE:pfax].||Had not seen [PROVIDER:therapist_last]'s note of [DATE:date4].||Quoted {~pq_cr}.>>
RESULT {~pq_res}. <<No. [ACCOUNT:auth2], good through [DATE:date5].||Ref [ACCOUNT:call_no].||Written notice by [DATE:short5].>>
Next: {~pq_nx}; {~pq_nx}. <<[PROVIDER:tech_first] to phone [NAME:first], [PHONE:phone].||[NAME:titled] and [RELATIVE:relative] told [DATE:short5].||Plan book from [OTHER:other_full], [EMPLOYER:employer] benefits, [EMAIL:other_email].>>
<<[PROVIDER:provider_last]||typed by [PROVIDER:tech_full]||[PROVIDER:therapist_last], PT>>
""",
    # portal message thread
    """<<{Portal conversation}   [FACILITY:facility2]||{Message center}   (patient [NAME:last], [NAME:first], dob [DATE:dob])||{Secure e-mail thread}>>   <<Topic: {~pm_s}||RE: {~pm_s}   [MRN:mrn]||{~pm_s}>>

From: [NAME:full]<< <[EMAIL:email]> ||   ||, [PHONE:phone]   >> [DATE:sent1]
<<Hey [PROVIDER:therapist_first],||Dr. [PROVIDER:provider_last] -||Dear team,>> {~pm_p}. {~pm_p}. {~pm_p}. <<[RELATIVE:relative] thinks I overdid it at [EMPLOYER:employer].||My daughter [RELATIVE:kin_first] took a picture on [DATE:spoken2].||I was fine till [DATE:short2].>> {~pm_q}? {~pm_q}? <<[NAME:first]||Best, [NAME:full]||-[NAME:initials]>>

From: [PROVIDER:tech_full], <<MA||RN||front office>>   [DATE:sent2]
<<Hi [NAME:first],||[NAME:titled],||Hello [NAME:first] [NAME:last]:>> {~pm_n}. {~pm_n}. <<Dr. [PROVIDER:provider_last] sees this [DATE:short3].||[PROVIDER:colleague_full] covers this week.||Please confirm DOB [DATE:dob] and address [ADDRESS:street], [CITY:city].>> <<Our card copy ends; is it {~payer} [MEMBER_ID:member]?||Auth [ACCOUNT:request] runs out [DATE:date3].||Your form for [SCHOOL:school] is at the desk.>>

From: [NAME:full]   [DATE:sent3]
{~pm_p}. <<New plan {~payer}, ID [MEMBER_ID:member2], under [RELATIVE:relative_full] ([DATE:holder_born]).||We moved: [ADDRESS:street], [CITY:city], [-:state] [ZIP:zip].||Use [PHONE:phone2], that is my sister [RELATIVE:kin2_full].>> <<I can do [DATE:spoken4].||Not the [DATE:day], Grandma is [AGE:old_age] that day.||Could [OTHER:other_full] (ride) come in with me [DATE:date4]?>> {~pm_q}?

From: <<[PROVIDER:provider_full], MD||[PROVIDER:therapist_full], PT||[PROVIDER:colleague_full], NP>>   [DATE:sent4]
{~pm_d}. {~pm_d}. {~pm_d}. <<See you [DATE:date5].||Films of [DATE:short5] are fine.||PT: [FACILITY:facility], {~freq}.>> <<[PROVIDER:provider_last]||- [PROVIDER:therapist_first]||[PROVIDER:provider_first]>>
<<1 file ({~pm_a}), uploaded [DATE:short5]||read [DATE:sent5] from [IP:ip]||link expires [DATE:date5]: [URL:url]>>
""",
)
TEMPLATES: tuple[str, ...] = in_every_wording(_PAPERS)
"""Every kind of paper in each of its wordings."""

POOLS: dict[str, tuple[str, ...]] = {
    "payer": ("Wellmark BCBS", "CDPHP", "UPMC for Life", "Centene Sunshine Health", "Highmark PPO Blue", "Aetna Better Health", "Medicare A/B", "Devoted Health HMO", "Cigna Connect", "Paramount Elite", "SelectHealth", "Humana Community HMO", "UHC Navigate", "Florida Blue", "Banner Aetna"), "tpa": ("Helmsman Management", "Sedgwick CMS", "Liberty Mutual WC", "Crawford & Company", "SAIF", "Zenith", "AmTrust", "Texas Mutual"), "freq": ("2-3x/wk x 5 wks", "3x wk for 18 visits", "1 x/week, 9 weeks", "2 visits weekly x 7", "b.i.w. x 4 wk then weekly", "10 sessions in 6 weeks"), "job": ("pipefitter", "hospice aide", "school custodian", "crane operator", "veterinary tech", "bank teller", "drywall hanger", "sous chef", "bookkeeper", "sheriff's deputy", "sonographer"), "age": ("69 y/o M", "44-year-old woman", "a 31 yo", "76F", "57-year-old man", "23 y.o. female", "85 yo lady"),
    "hx": ("HTN/HLD", "IDDM, A1c 8.2", "PAD s/p stent", "L TSA", "paroxysmal AF", "osteopenia T -1.9", "Parkinson dz, H&Y 2", "psoriatic arthritis", "seizure disorder", "hep C, treated", "MGUS", "spinal stenosis L3-5", "celiac disease", "Marfan", "OSA w/ CPAP", "CKD stage 3a", "fibromyalgia", "prostate ca s/p RALP", "aortic stenosis, mild", "Lyme, treated"), "med": ("carvedilol 6.25 mg bid", "glipizide 5 mg", "simvastatin 20 mg qhs", "Xarelto 20 mg", "etodolac 400 mg BID", "baclofen 5 mg TID", "Topamax 50 mg", "venlafaxine XR 75", "oxycodone-APAP 5/325 q6h", "Farxiga 10 mg", "Humalog sliding scale", "spironolactone 25", "tolterodine LA 4 mg", "ropinirole 1 mg", "Elavil 10 mg hs", "Decadron 4 mg", "torsemide 10 mg", "Reclast yearly", "ASA 325 mg", "Lexapro 10 mg"),
    "dc_los": ("3 days", "9", "5 d"), "dc_dx": ("R femoral neck fracture", "L MCA infarct", "Urosepsis, E. coli", "HFpEF exacerbation", "L TKA, elective", "Cervical myelopathy s/p ACDF", "COVID pneumonia", "Traumatic SDH", "R BKA for gangrene"), "dc_dx2": ("acute blood loss anemia", "AKI, resolved", "hospital delirium", "hyponatremia", "debility", "stage 2 sacral injury"), "dc_op": ("R hemiarthroplasty, posterior", "L TKA, cemented", "ACDF C4-6 with plate", "burr hole evacuation", "thrombectomy M1, TICI 3", "R transtibial amputation"), "dc_why": ("slipped on a wet porch", "woke with slurred speech and R weakness", "came in hypotensive with rigors", "could not walk for two days", "was found down for 6 hours"),
    "dc_run": ("Zosyn narrowed to cefazolin", "2 u PRBC on POD 1, Hgb then 9.1", "Extubated day 2", "Lovenox bridged to Xarelto", "Repeat CT stable", "Pain held with Tylenol and oxy 5", "Failed voiding trial, Foley replaced", "MBS: nectar thick, then thin", "Orthostatic, Lasix cut by half", "tPA not given, out of window", "TTE with EF 55-60%"), "dc_pt": ("ambulates 80 ft RW, CGA", "sit-stand mod A x1", "stairs 4 with rail, min A", "R neglect, cues for scanning", "transfers w/ slide board", "supervision with SPC 200 ft"), "dc_am": ("17/24", "raw 14", "20"), "dc_dme": ("FWW and 3-in-1 commode", "18 in wheelchair, ELR", "tub bench", "hemi walker", "raised toilet seat"), "dc_lab": ("Hgb 8.9", "Cr 1.1", "Na 131", "WBC 7.2", "INR 1.9", "Mg 1.8", "glucose 164", "plt 210"), "dc_wd": ("c/d/i, Prineo", "staples x 22", "scant serous drainage", "vac at 125"),
    "dc_rx": ("cephalexin 500 qid x 5 d", "Eliquis 2.5 bid x 35 d", "oxycodone 5 mg #24", "Keppra 500 bid", "Bactrim DS bid"), "dc_diet": ("low salt", "consistent carb", "soft, thin liquids", "as before"), "dc_act": ("WBAT R with posterior precautions 3 mo", "no lifting > 5 lb", "collar at all times x 6 wk", "NWB RLE", "knee immobilizer until SLR x10"), "dc_fu": ("Cr in one week", "Cultures final negative", "Echo in 3 mo", "Sutures out 2 wk", "Driving eval before keys"), "ml_all": ("PCN - rash", "NKDA", "Sulfa - Stevens-Johnson", "codeine - N/V", "IV contrast", "lisinopril - cough"),
    "ml_drug": ("Atenolol 50 mg", "Janumet 50/1000", "Pravastatin 40 mg", "Warfarin 2.5 mg", "Nabumetone 750 mg", "Zanaflex 2 mg", "Pregabalin 75 mg", "Trazodone 50 mg", "Carbidopa-levodopa 25-100", "Bumex 1 mg", "Methotrexate 15 mg", "Alendronate 70 mg", "Flomax 0.4 mg", "Percocet 5-325", "Levothyroxine 112 mcg", "Famotidine 20 mg"), "ml_sig": ("1 tab AM", "one BID with meals", "1/2 tab qhs", "1 po tid prn spasm", "weekly, Sunday", "2 caps at bedtime", "q8h prn", "1 daily, hold if SBP < 100"), "ml_for": ("blood pressure", "sugar", "cholesterol", "sleep", "nerve pain", "arthritis", "Parkinson's", "bones", "prostate", "spasm"), "ml_why": ("dizzy", "too sleepy", "GI bleed", "ankle swelling", "cost"), "ml_otc": ("Aleve prn", "Tylenol Arthritis 650", "melatonin 3 mg", "B complex", "CoQ10", "Voltaren gel", "Metamucil", "magnesium 400", "CBD cream"),
    "ml_inj": ("Humira q2wk", "albuterol MDI 2 puffs", "Toujeo 18 u", "Emgality monthly", "none"), "ml_pt": ("bleeding risk, no deep tissue", "beta blocker: use RPE", "watch orthostasis", "steroid use, fragile skin", "time session 1 h after Sinemet", "hypoglycemia: snack at hand"), "ph_why": ("bilateral leg heaviness", "post-stroke shoulder pain", "left foot drop", "arm numbness after crash", "failed back surgery", "cervical dystonia", "spasticity from MS"), "ph_hx": ("Sitting helps and walking brings it on", "The numb area follows L5", "He drops cups with the right hand", "Botulinum toxin 200 units wore off at 11 weeks", "No bowel or bladder change", "Stiffness is worst on first rising", "Cannot feel the pedal well", "She gets a shock with neck flexion", "Cramping wakes the patient nightly"),
    "ph_tx": ("PT 12 visits", "L4-5 ESI x2", "gabapentin 1800/d", "chiropractic", "TENS", "acupuncture", "oral steroids", "resting splint"), "ph_fx": ("mod I basic ADLs", "one block with cane", "needs arm for stairs", "manages buttons slowly", "dresses seated", "drives daytime only"), "ph_ros": ("neg except above", "wt down 6 lb", "poor sleep"), "ph_ex": ("Strength: TA 3/5 L, EHL 2/5, peroneals 4-", "MAS 1+ gastroc, 2 finger flexors", "Tone normal", "Hoffmann present R", "Lhermitte sign elicited", "Slump and SLR negative", "Patellar 3+, Achilles 2+", "Vibration 6 s at halluces", "Romberg unsteady eyes shut", "Sulcus 1 fingerbreadth", "Tinel at fibular head L", "Steppage gait L", "Adson negative", "Facet load negative", "Durkan at 15 s R"),
    "ph_im": ("MRI lumbar: L4-5 synovial cyst, severe stenosis", "MRI brain: two new T2 lesions", "CT myelogram: C6-7 block", "XR shoulder: inferior subluxation", "MRI C-spine with myelomalacia"), "ph_emg": ("NCS: peroneal block at fibular head, 28 m/s", "EMG: chronic L5 changes, no fibs", "EDX normal in four limbs", "Median DSL 4.4 ms both sides", "Needle study deferred, on Coumadin"), "ph_dx": ("Peroneal neuropathy G57.32", "Lumbar stenosis M48.062", "Hemiplegic shoulder pain M25.511", "Spasticity G35, R25.2", "Cervical myelopathy M50.021", "Carpal tunnel, R G56.01", "Radiculopathy L5 M54.16"), "ph_dx2": ("fall risk", "deconditioned", "neurogenic bladder to be ruled out", "sleep disturbance"),
    "ph_pl": ("baclofen to 10 TID", "Dysport 500 u to gastroc", "suprascapular nerve block", "neurosurgical opinion soon", "night AFO", "cut gabapentin to 900", "vitamin D level", "repeat EMG in 3 mo", "wrist splint neutral"), "ph_rx": ("gait and AFO training", "stretching, serial casting", "Williams flexion", "scapular control", "neural mobilization", "FES cycling", "balance on compliant surface"), "ph_eq": ("carbon AFO", "Walkaide trial", "GivMohr sling", "rollator w/ seat", "KAFO consult"), "pn_proc": ("bilateral L5-S1 TFESI", "C3-5 MBB", "RFA R genicular", "stellate ganglion block L", "SI joint RFA", "trigger points x6", "SCS trial", "L GTB injection"),
    "pn_rel": ("70% x 5 days", "About half, holding", "No change", "85% for 3 wk then fading"), "pn_say": ("Can cook standing up", "Hand sweats less", "Still burns at night", "Using half the pills", "Walks the dog again", "Back worse after yard work"), "pn_n": ("3", "5/10", "7", "6-7/10"), "pn_t": ("64", "68.2", "T 59"), "pn_op": ("hydrocodone 7.5/325 BID", "Belbuca 150 mcg q12h", "tramadol 50 mg TID", "no opioids", "MS Contin 15 q12h"), "pn_ud": ("as expected", "neg for Rx, discussed", "+ETG", "confirm sent"), "pn_cm": ("6", "11", "3"), "pn_md": ("15", "30", "none"), "pn_wk": ("sedentary only", "4 h shifts", "full duty", "no ladders"),
    "pn_pe": ("allodynia L hand, 1.5 C warmer", "facet load + L4-S1 B", "Fortin R +", "thigh thrust + R", "neg SLR 75 B", "scar healed, no erythema", "5/5, DTR sym", "TTP GT L", "Spurling neg", "Waddell 0/5", "cane L hand", "taut bands upper trap", "compression test +"), "pn_mr": ("L4-5 moderate foraminal narrowing R", "C4-5 facet effusion", "fusion L5-S1 solid, adjacent level L4-5", "no cord lesion"), "pn_dx": ("M54.17", "M47.812 cervical spondylosis", "G90.512 CRPS L UE", "M46.1 sacroiliitis", "M25.561 knee pain", "G89.29", "M70.62"), "pn_pl": ("repeat RFA if > 6 mo", "taper hydrocodone to qd", "graded motor imagery", "low dose naltrexone 4.5 mg", "increase Lyrica 100 BID", "psych eval for SCS", "diclofenac patch", "PENS", "yoga", "no change"),
    "sp_gr": ("grade 10", "8th grade", "senior", "sophomore"), "sp_sport": ("girls soccer", "boys basketball", "cross country", "volleyball", "baseball", "hockey", "cheer"), "sp_dx": ("L ACL tear", "R Jones fracture", "concussion #2", "R shoulder dislocation", "L hamstring avulsion", "L4 pars stress fx", "UCL sprain R elbow", "Sever's"), "sp_op": ("ACLR with BTB", "screw fixation 5th met", "Latarjet", "UCL internal brace"), "sp_wk": ("Now 9 mo out", "Week 14", "Symptom free 8 d", "32 visits done"), "sp_st": ("quad LSI 94% (HHD)", "HS/Q 0.68 at 180 deg/s", "hip add/abd 0.9", "grip equal", "heel raise 27/28", "ER/IR ratio 0.74"),
    "sp_hop": ("single 97%", "triple crossover 93%", "6 m timed 2.1 s", "vertical 44 cm v 46"), "sp_ag": ("pro agility 5.0 s", "L-drill 8.4", "shuttle ok"), "sp_mv": ("FMS 16", "drop jump LESS 3", "YBT composite 99%", "no dynamic valgus"), "sp_ps": ("ACL-RSI 82", "TSK-11 17", "PHQ-4 0"), "sp_nc": ("VOMS clear", "SCAT6 baseline", "King-Devick 41 s", "BESS 6", "BCTT full, HR 181"), "sp_ok": ("cleared without limits", "cleared to practice, no games", "held out", "noncontact drills only"), "sp_lim": ("60 throws q other day", "half field", "no headers", "20 min/half", "no back extension loading", "no tackling"),
    "sp_step": ("sprint 75%", "live scrimmage", "mound work", "jump program phase 2"), "sp_gear": ("CTi brace", "Sully shoulder brace", "turf toe plate", "ankle tape", "mouthguard"), "sp_do": ("Warm up FIFA 11+", "Stop if HA returns", "Ice 15 prn", "Keep strength 2x/wk in season", "Report swelling"), "cm_part": ("L shoulder only", "low back, strain", "R ankle fx", "bilateral wrists", "neck"), "cm_how": ("unloading a trailer", "when a scaffold plank gave", "while restraining a patient", "pulling cable overhead", "stepping off a loader"), "cm_md": ("no lift over 20 lb", "MMI in about two months", "continue therapy", "no overhead work on the left", "EMG first, then decide", "surgery not advised", "rating to follow under the Guides 6th ed."), "cm_pl": ("An arthrogram is approved", "Work hardening may follow", "He weans the boot", "Celebrex goes on"),
    "cm_svc": ("PT 97110/97530/97140", "work conditioning 97545", "aquatic PT 97113", "one FCE 97750"), "cm_n": ("9 visits", "12 of 24", "6 more", "3/wk x 4"), "cm_rule": ("No modalities 97014", "Report two no-shows", "ODG allows 18", "Notes due within 7 days", "Dry needling is not payable"), "cm_job": ("carries 60 lb hose", "stands ten hours", "ladder to 20 ft", "pushes 120 lb cart", "keyboard six hours", "kneels often"), "cm_td": ("desk work", "gate duty, 6 h", "nothing light", "tool crib, sitting"), "cm_ask": ("current lift in pounds", "ROM against the other side", "date of expected discharge", "compliance with home program", "your view on work hardening", "barriers", "visits kept"),
    "fc_pd": ("Heavy (75 lb)", "Medium PDL", "Light", "Sedentary-Light"), "fc_dx": ("L RCR", "L5-S1 fusion", "R distal radius fx", "cervical sprain", "R ankle ORIF", "CTS B"), "fc_op": ("SLAP repair", "ACDF C5-6", "CTR L", "fusion L5-S1"), "fc_say": ("arm tires overhead", "back locks if bent 5 min", "drops tools", "sleeps 4 h", "walks on flat only", "tingling ring finger"), "fc_p": ("2/10", "4", "6/10", "8"), "fc_q": ("Oswestry 46%", "DASH 51", "PDI 38", "FABQ-W 30", "TSK 41", "SFS 132", "BDI 9"), "fc_ex": ("lumbar flexion 38 deg dual incl.", "shoulder abd 122 L", "5/5 but ER 4-", "Waddell 1/5", "SLR 65/70", "Jamar 5-rung bell", "ankle DF 4 deg", "Kibler 1 cm", "reflexes 2+"), "fc_lb": ("45 lb occ", "25 lb freq", "15 lb", "60# x1", "30 lb occ, 15 freq"), "fc_n": ("55 lbf", "38 lb", "70#"), "fc_f": ("occ", "freq", "const", "rare", "30 min max"),
    "fc_v": ("CV 9%", "REG neg", "hand grip crosscheck valid", "HR rise 24 bpm with max lift", "2 of 5 inconsistent", "MVE not met"), "fc_hr": ("68 to 131", "77-142", "max 74% predicted"), "fc_quo": ("that's all I've got", "it's pulling", "my hand went dead"), "fc_eff": ("reliable", "consistent", "self limited", "mixed"), "fc_c": ("Meets Light-Medium", "Does not meet the job at 75 lb", "Could return with two changes", "Work hardening 4 wk advised", "Permanent 45 lb lift limit", "No ladder over 8 ft"), "or_dx": ("M21.372 foot drop L", "G81.91", "M21.41 flat foot", "Q66.89 clubfoot, relapsed", "S82.891D", "M41.124 AIS", "G60.0 CMT", "E11.610 Charcot foot"), "or_dev": ("L custom hinged AFO", "PLS AFO", "CROW boot", "Boston TLSO", "UCBL pair", "R KAFO, SPL joints", "halo vest", "GRAFO"), "or_shoe": ("NB 928 10 4E", "Billy size 3", "DJO rocker", "depth 8.5 W"),
    "or_cc": ("rubs at medial malleolus", "toes curl inside", "squeaks at joint", "strap frayed", "trips on rugs less", "pinches calf seated"), "or_wear": ("8 h", "all day", "2 on 1 off", "18/24 h", "not since last week"), "or_ex": ("skin intact, blanch 5 min", "red navicular > 20 min", "DF 2 knee ext, 8 flexed", "MAS 2 plantarflexors", "monofilament absent 3/10", "grew 1.5 cm", "callus 5th met head", "Cobb 32 in brace 18", "leg length R -1.2 cm"),
    "or_g": ("steppage L", "heel strike restored", "genu recurvatum", "toe drag", "crouch", "foot slap", "vaults R"), "or_pt": ("10MWT 0.71 m/s with AFO", "TUG 21 to 16 s", "falls 2/wk without", "MAS unchanged"), "or_ms": ("calf 34.5 cm", "ML ankle 7.1", "foot 26 cm", "plaster, subtalar neutral", "iPad scan"), "or_do": ("heated and flared medial wall", "added T-strap", "trim line back 6 mm", "posted 4 deg medial", "new Tamarack joints 85 duro", "3/16 Plastazote pad", "axillary trim 1 cm"), "or_l": ("L1970", "L1960", "L2820", "L3000 x2", "L1300", "L4205 x3", "L2275", "L4360"), "or_in": ("wean in over 10 days", "cotton sock, no wrinkles", "check skin q2h first day", "no driving with R AFO", "23 h/day wear"),
    "vn_dx": ("H81.12 BPPV L", "H81.8X1", "G20 Parkinson", "R42", "S06.0XAD", "I69.354", "H83.2X9", "G11.9 ataxia"), "vn_sx": ("room spinning in bed", "swaying like on a boat", "drunk walking", "blurred view when walking", "falling to the left"), "vn_dur": ("20-30 s", "all day", "minutes", "weekly, 2 h"), "vn_trig": ("rolling to L", "top shelf", "busy stores", "elevator", "screens", "quick head turn"), "vn_ear": ("roaring L", "no hearing loss", "fullness R", "aids B"), "vn_fall": ("3 falls since", "No falls", "1 fall, stitches"),
    "vn_im": ("no CPA mass", "chronic lacune L pons", "normal", "cerebellar atrophy", "Chiari I, 6 mm"), "vn_eye": ("pursuit saccadic", "no gaze nystagmus", "skew neg", "VOR cancel jerky", "HIT + L, overt", "convergence 12 cm", "DVA 4 lines", "head shake L-beat", "hypermetric saccades R", "spont R-beat 2 deg/s"), "vn_pos": ("L DH: upbeat L torsion 12 s", "R DH neg", "roll R geotropic", "sidelying neg", "bow and lean neg"), "vn_mot": ("rigid R wrist w/ Froment", "finger taps slow R", "HTS dysmetria L", "5/5", "dysdiadochokinesia L", "pull test 3 steps", "sensation dec to ankle", "clonus none"), "vn_bal": ("Mini-BEST 16/28", "mCTSIB C4 fall 5 s", "FGA 14/30", "SOT comp 51", "tandem EC 3 s", "TUG-cog 19.8", "5xSTS 17.1", "MiniBEST reactive 1/6", "10MWT 0.84"), "vn_sc": ("DHI 48", "ABC 51%", "PDQ-39 34", "VADL 4.2", "FES-I 39"),
    "vn_tx": ("Epley L x2", "Gufoni R", "VORx1 paced 1 Hz 60 s", "LSVT BIG", "Brandt-Daroff 5x", "optokinetic video", "perturbation on foam", "metronome gait"), "vn_re": ("DH clear on retest", "nausea 3/10, 5 min", "no sx", "fatigued"), "vn_as": ("L posterior canal BPPV", "uncompensated L hypofunction", "PPPD likely", "central findings, send back", "freezing on turns"), "vn_go": ("DHI <= 20", "FGA 22", "negative DH x2", "no falls in 4 wk", "walk mall 20 min", "SOT > 68"), "vn_pl": ("VNG", "audiogram", "95992 prn", "neuro referral"),
    "pv_dx": ("N39.41 urge UI", "N81.6 rectocele", "N94.2 vaginismus", "R39.15 urgency", "O26.893 PGP", "M99.05", "N41.1 CPPS", "R15.9 FI"), "pv_ob": ("G3P3", "G1P1001", "G4P2", "G0"), "pv_del": ("vacuum, 2nd degree", "C/S for breech", "3c tear", "VBAC"), "pv_cc": ("drips after voiding", "cannot use tampon", "bulge after lifting", "perineal ache sitting", "leaks when jumping", "urgency with running water", "pubic pain rolling in bed", "hard stools"), "pv_op": ("HoLEP", "TVT sling", "LAVH", "robotic prostatectomy", "hemorrhoidectomy"),
    "pv_vo": ("q45 min", "7/d, 2/night", "just in case", "hesitant stream"), "pv_bo": ("Bristol 1-2, q3d", "Bristol 5", "strains, splints"), "pv_in": ("90 oz, 2 teas", "soda 3/d", "30 oz"), "pv_lk": ("3 pads", "drops w/ cough", "none"), "pv_pn": ("7/10 entry", "4/10 after sitting", "0"), "pv_ex": ("clitoral nod weak", "scar 2 cm tender", "paradoxical bear down", "IRD 3.1 cm at umb", "Q-tip 5 and 7 o'clock 6/10", "cough reflex absent"), "pv_ii": ("MOS 2/5, hold 4 s", "puborectalis tight L", "OI 7/10 R", "PERF 3/5/4/8", "slow release", "Aa -1, Bp 0", "rectal tone low"),
    "pv_or": ("ASLR 2+3", "P4 + L", "hip ER weak", "rib angle 110", "Trendelenburg neg", "lumbar ext 50%", "Patrick R"), "pv_q": ("ICIQ 11", "PFDI 104", "NIH-CPSI 27", "FSFI 14.6", "PGQ 48", "CRADI-8 34"), "pv_as": ("overactive floor with dyssynergia", "weak PFM, stress UI", "pelvic girdle pain", "scar restriction, dyspareunia", "post-RALP UI"), "pv_wt": ("run 3 miles dry", "sit through a movie", "be intimate without pain", "lift the car seat"), "pv_go": ("pads 0", "void q3h", "MOS 4/5 x 10 s", "dilator #4, 1/10", "IRD 2 cm", "ICIQ < 5"), "pv_tx": ("down training", "sEMG 90912", "knack", "urge drill", "dilators", "bowel massage", "TrA w/ exhale", "scar work"),
    "tc_why": ("wound question", "calf swelling", "refill", "order for therapy", "brace", "new numbness", "dizzy", "leave paperwork"), "tc_say": ("red streak by staples", "calf tight since last night", "two pills left", "therapist needs a signed plan", "hinge snapped", "toes tingle on the right", "spins when lying back", "no BM in 3 d", "pain up to 8"), "tc_no": ("no fever", "no SOB/CP", "no saddle loss", "no drainage", "no head strike"), "tc_vs": ("T 99.8", "BP 148/90 home", "glucose 210", "Wt up 4 lb"),
    "tc_pr": ("Post-op Leg, Schmitt-Thompson", "Dizziness adult", "Back pain adult", "none"), "tc_di": ("see today", "ED now", "home care", "call back 4 h"), "tc_ad": ("go for duplex", "outline redness with pen", "MiraLax 17 g", "leave brace off, crutches", "sit before standing", "hold the Flexeril", "ice and raise"), "tc_ask": ("oxycodone #12", "PT renewal", "work note", "antibiotic", "meclizine"), "tc_md": ("OK x1, no more", "duplex stat", "Keflex 500 qid", "sign plan", "see PA at 3", "stop gabapentin", "PT 8 visits ok"), "tc_end": ("Duplex neg", "Coming in", "Script sent", "No answer, letter sent", "Better"),
    "aq_svc": ("18 physical therapy visits", "97110 and 97112, units 32", "a custom KAFO, L2036", "pelvic floor therapy", "visits 13 to 24"), "aq_why": ("gains were too small", "the care is custodial", "a home plan would do", "no new injury was shown", "the yearly cap was met"), "aq_op": ("a rotator cuff repair", "an ACL reconstruction", "a total hip", "a lumbar fusion", "a tibial plateau fixation"), "aq_arg": ("The file sent to you lacked the last two notes", "Every score moved by more than its MDC", "The surgeon's protocol runs to week 20", "Unsupervised loading now would risk the graft", "Jimmo v. Sebelius forbids a progress test", "Your reviewer is not a therapist"),
    "aq_pr": ("knee flexion 71 to 119", "LEFS 21 to 49", "TUG 24 to 13.5 s", "quads 3 to 4+/5", "6MWT 640 to 1180 ft", "Oswestry 62% to 30%", "Berg 33 to 48", "QuickDASH 70 to 32"), "aq_std": ("Policy OR-114 lists 24 visits after this surgery", "The APTA guideline supports it", "InterQual 2026 is met", "MCG S-700 agrees", "A JOSPT review found supervised care better", "CMS chapter 15 section 220.2 applies"), "aq_do": ("climb a 12 ft ladder", "lift 50 lb boxes", "kneel", "stand all day", "carry laundry upstairs", "drive a stick"), "aq_enc": ("the evaluation", "two progress notes", "the op note", "MRI report", "flow sheets", "your own criteria"), "aq_ask": ("Please reverse it", "I want a PT reviewer", "Decide within 72 hours", "If not, send the whole file"),
    "pq_sp": ("occ med", "family", "PM&R", "ortho", "general surgery"), "pq_req": ("12 PT", "97110x24 97140x12", "16 more", "72148", "KAFO L2036"), "pq_den": ("not skilled", "no gains", "over guideline", "no plan signed"), "pq_pt": ("flexion 84 at wk 7", "quad lag 12 deg", "TUG 20", "fell twice", "new drop foot 2/5", "LEFS +17", "lives upstairs", "HEP failed 5 wk", "Hoffmann +"), "pq_rv": ("wants LEFS this week", "says 12 is max", "concedes weakness", "no MRI in file", "goals lack dates", "asks why not HEP"), "pq_cr": ("MCG", "eviCore PT-2026", "InterQual", "Carelon"), "pq_res": ("OVERTURNED 12", "upheld", "6 of 12", "pend 24 h"), "pq_nx": ("date the goals", "fax LEFS", "level 2 appeal", "book 6", "KX + 59", "tell biller"),
    "pm_s": ("Knee", "brace strap", "order for PT", "off-work letter", "MRI", "new pills", "exercise question"), "pm_p": ("the knee blew up after the bike", "can get to about 95 degrees", "the strap broke", "they want more notes before paying", "the muscle relaxer knocks me out", "pinky is numb in the morning", "did all 3 sets of clams", "pain is a 4", "slept ok with the wedge"), "pm_q": ("Can I swim", "ice or heat", "should I stop the step ups", "is the stitch supposed to show", "when can I drive", "do I get more visits"),
    "pm_n": ("keep it up and ice 15 min", "stop step ups until seen", "no tub for 2 wk", "order renewed, 10 visits", "bring the strap", "no driving on Norco", "MRI: small tear, no surgery"), "pm_d": ("Swelling like that is common", "Go down to 2 sets", "Halve the tizanidine", "You may shower", "Drop the crutch", "Heel slides 20x", "Run at week 14"), "pm_a": ("wound photo", "leave form", "PT note", "receipt"),
}  # fmt: skip

"""Notes used while tuning redaction: what specialists, payers and other houses send and ask."""

from __future__ import annotations

import re

_CHOICE = re.compile(r"<<(.*?)>>", re.DOTALL)
_WORDINGS = 3


def _worded(paper: str, wording: int) -> str:
    """Return one wording of a paper: `<<this||or that>>` takes its turn."""
    turn = iter(range(wording, 1_000))

    def chosen(match: re.Match[str]) -> str:
        ways = match[1].split("||")
        return ways[next(turn) % len(ways)]

    return _CHOICE.sub(chosen, paper)


_PAPERS: tuple[str, ...] = (
    # discharge summary
    """[FACILITY:hospital]
<<{DISCHARGE SUMMARY}||{HOSPITAL DISCHARGE SUMMARY}||{Inpatient D/C Summary}>>
<<PATIENT NAME: [NAME:last_first_caps]||Name: [NAME:full]||Pt. [NAME:last_first]>>    MRN: [MRN:mrn]    <<ENCOUNTER: [ACCOUNT:account]||HAR [ACCOUNT:account]||Visit # [ACCOUNT:account]>>    DOB: [DATE:dob]
<<ADMITTED: [DATE:date1]     DISCHARGED: [DATE:date2]||Admission [DATE:date1] / Discharge [DATE:date2]||Dates of stay: [DATE:stay]>>    LOS {~ds_los}    ATTENDING: [PROVIDER:provider_full], <<MD||DO>>
ADMITTING DX: {~ds_dx}      DISCHARGE DX: {~ds_dx}; {~hx}
<<PROCEDURES: {~ds_proc} [DATE:date3] by Dr. [PROVIDER:colleague_last]||OPERATIONS: {~ds_proc}, [PROVIDER:colleague_full], [DATE:short3]||PROCEDURE(S): on [DATE:date3], {~ds_proc}>>. CONSULTS: {~ds_consult}, {~ds_consult}<< ([PROVIDER:officer_full])||||; wound care [PROVIDER:tech_first] [PROVIDER:tech_last], RN>>
<<BRIEF HOSPITAL COURSE: [NAME:titled] is a {~ds_age} admitted through the ED after {~ds_why}.||HOSPITAL COURSE: This {~ds_age}, a retired {~job} from [CITY:city], came in with {~ds_why}.||COURSE: {~ds_age} with hx of {~hx}, found by [RELATIVE:kin_full] on the floor at home [DATE:spoken2]; {~ds_why}.>> {~ds_course}. {~ds_course}. {~ds_course}. <<[NAME:first] was seen by PT on [DATE:short4] and was {~ds_pt}.||PT/OT: {~ds_pt} as of [DATE:spoken4].||By day of discharge the patient was {~ds_pt}.>>
LABS AT D/C: {~ds_lab}, {~ds_lab}. CONDITION: {~ds_cond}.
DISCHARGE MEDS: {~med}; {~med}; {~med}; <<NEW {~ds_new}||START {~ds_new}, STOP {~med}>>
DISPOSITION: <<home with [RELATIVE:relative_full], [ADDRESS:street], [CITY:city] [ZIP:zip]||[FACILITY:agency] for short stay, then home||home w/ services, [FACILITY:agency], start [DATE:short5]>>. DIET {~ds_diet}. ACTIVITY {~ds_act}.
FOLLOW-UP: <<Dr. [PROVIDER:colleague_last] [DATE:date4]||[PROVIDER:colleague_full], [FACILITY:facility2], [DATE:date4] at 10:20||surgeon 2 wks ([DATE:spoken4])>>; outpatient PT [FACILITY:facility]<< ([PHONE:pphone])||||, fax [PHONE:pfax]>>, {~freq}. {~ds_fu}.
<<Code status {DNR/DNI}; HCPOA is son [RELATIVE:kin_full] [PHONE:phone2]. Patient turned [AGE:old_age] in hospital.||Contact at discharge: [RELATIVE:kin2_full] (daughter) [PHONE:phone2].||Mr./Ms. [NAME:last]'s roommate [OTHER:other_full] is not family.>>
<<Dictated by [PROVIDER:provider_last] [DATE:sent1]||[PROVIDER:provider_full] - electronically signed [DATE:sent1]||D/C summary prepared [DATE:sent1], [PROVIDER:tech_full], PA-C>>
""",
    # pharmacy list
    """[FACILITY:pharmacy]   <<{PATIENT MEDICATION PROFILE}||{MEDICATION LIST / FILL HISTORY}||{Rx profile}>>   printed [DATE:sent1]
<<[NAME:last_first]   DOB [DATE:dob]   [PHONE:phone]||Patient: [NAME:full]  ([DATE:dob])  [ADDRESS:street], [CITY:city], [-:state] [ZIP:zip]||NAME [NAME:full_caps]   BORN [DATE:dob]   PT# [MRN:mrn]>>
Plan {~payer} <<BIN {~rx_bin}||PCN {~rx_pcn}>>  ID [MEMBER_ID:member]  Grp [GROUP:group]<<   cardholder [RELATIVE:relative_full]||   person code {01}||>>
Allergies: {~rx_all}      Prescribers: [PROVIDER:provider_full] <<(NPI [NPI:npi])||DEA [LICENCE:dea]||tel [PHONE:pphone]>>; [PROVIDER:colleague_full]
Rx no.       Drug / sig                                             Qty   Last fill     Refills   MD
[ACCOUNT:rx1]   {~rx_drug}, {~rx_sig}   {~rx_qty}   [DATE:date1]   {~rx_ref}   [PROVIDER:provider_last]
[ACCOUNT:rx2]   {~rx_drug}, {~rx_sig}   {~rx_qty}   [DATE:date1]   {~rx_ref}   [PROVIDER:provider_last]
[ACCOUNT:rx3]   {~rx_drug}, {~rx_sig}   {~rx_qty}   [DATE:date2]   {~rx_ref}   [PROVIDER:colleague_last]
[ACCOUNT:rx4]   {~rx_drug}, {~rx_sig}   {~rx_qty}   [DATE:date3]   {~rx_ref}   [PROVIDER:provider_last]
OTC per patient: {~rx_otc}, {~rx_otc}
<<Note: [NAME:first]'s husband [RELATIVE:relative] picks up, DL [LICENCE:dl].||Pickup [DATE:short4] by [RELATIVE:kin_full] (sister), ID seen.||Deliver to [EMPLOYER:employer], attn [NAME:owner] desk, after [DATE:short4].>> {~rx_note}. <<Early refill refused [DATE:short5].||PA for {~rx_drug} # [ACCOUNT:request], good thru [DATE:date5].||Vaccine given [DATE:date5], lot [DEVICE:device].>>
<<faxed to [FACILITY:facility] [PHONE:pfax] per [PROVIDER:therapist_first]||RPh [PROVIDER:tech_full]||verified [PROVIDER:tech_last], PharmD>>
""",
    # physiatry consult
    """[FACILITY:facility2]     <<{PHYSICAL MEDICINE AND REHABILITATION CONSULTATION}||{PM&R NEW PATIENT CONSULT}||{Physiatry Consultation}>>
<<Patient: [NAME:full]   |   DOB: [DATE:dob]   |   Visit: [DATE:date1]||[NAME:last_first]     [DATE:dob]     chart no. [MRN:mrn]     [DATE:date1]||Consult date [DATE:date1] for [NAME:middle] (born [DATE:dob])>>
<<Requesting: [PROVIDER:colleague_full], MD||At the request of Dr. [PROVIDER:colleague_last]||cc: [PROVIDER:colleague_full]; [FACILITY:facility]>>. Reason: {~pm_why}.
<<It is a pleasure to see [NAME:titled], a {~pm_age} who works as a {~job} for [EMPLOYER:employer].||[NAME:first] [NAME:last] is a {~pm_age} referred by you; spouse [RELATIVE:relative] gives part of the story.||{~pm_age} with {~pm_why}, last worked at [EMPLOYER:employer] on [DATE:spoken2].>> {~pm_hpi}. {~pm_hpi}. {~pm_hpi}. <<Function:||Functional history>> {~pm_fn}; {~pm_fn}. <<Lives with partner [RELATIVE:relative_full] in a ranch house outside [CITY:city].||Two children, [RELATIVE:kin_first] and [RELATIVE:kin2_first]; attends [SCHOOL:school] part time.||Father had {~pm_fam} and died at [AGE:old_age].>>
PMHx {~hx}, {~hx}. Rx {~med}, {~med}. {~pm_soc}.
PHYSICAL EXAMINATION: {~pm_pe}. {~pm_pe}. {~pm_pe}. {~pm_pe}. {~pm_pe}.
DATA: {~pm_data} <<([DATE:date2])||of [DATE:date2] at [FACILITY:hospital]||[DATE:short2]>>. <<EMG/NCS done today||EDX [DATE:date3] (Dr. [PROVIDER:officer_last])||Needle EMG>>: {~pm_emg}.
IMPRESSION: 1. {~pm_dx}. 2. {~pm_dx}. 3. {~pm_dx2}.
RECOMMENDATIONS: {~pm_rec}; {~pm_rec}; {~pm_rec}. PT at [FACILITY:facility] {~freq} for {~pm_pt}. <<DME: {~pm_dme}, vendor [OTHER:clerk_full] [PHONE:phone3].||{~pm_dme} serial [DEVICE:device] to be adjusted.||Handicap placard form done for plate [VEHICLE:plate].>> <<RTC [DATE:date4].||I will see [NAME:first] again [DATE:spoken4].||Recheck after [DATE:short5] imaging; cell [PHONE:phone].>>
<<[PROVIDER:provider_full], MD, diplomate ABPMR||[PROVIDER:provider_full], D.O. / PM&R  lic [LICENCE:licence]||Thank you, [PROVIDER:provider_last]>>
""",
    # pain clinic note
    """<<{INTERVENTIONAL PAIN FOLLOW UP}||{PAIN MANAGEMENT PROGRESS NOTE}||{Pain clinic recheck}>>      [FACILITY:facility2]      [DATE:date1]
<<NAME: [NAME:full]   DOB: [DATE:dob]   ACCT: [ACCOUNT:account]||[NAME:last_first_caps] / [DATE:dob] / [MRN:mrn]||Pt [NAME:initial_last], [DATE:dob], {~payer} [MEMBER_ID:member]>>
CC: {~pc_cc}. <<[NAME:titled] returns {2 weeks} after {~pc_proc} on [DATE:date2].||Last injection [DATE:short2]: {~pc_proc}.||Here with mother [RELATIVE:kin_full] after {~pc_proc} ([DATE:spoken2]).>> Relief {~pc_relief}. {~pc_said}. Pain avg {~pc_n} worst {~pc_n}. PEG {~pc_peg}. ODI {~pc_odi}.
Opioid: {~pc_op}, MME {~pc_mme}. PDMP checked [DATE:short1], ok. UDS [DATE:short3] {~pc_uds}. ORT {~pc_ort}. Pill count {~pc_pill}. <<Narcan at home with [RELATIVE:relative].||Agreement signed [DATE:date3].||Lost script reported, police no. [ACCOUNT:claim].>>
Other meds {~med}, {~med}, {~med}. <<Work: {~job}, [EMPLOYER:employer], {~pc_work}.||Disability since [DATE:month], formerly [EMPLOYER:employer].||Drives for [EMPLOYER:employer] between [CITY:city] and [CITY:city2], {~pc_work}.>>
Exam: {~pc_pe}; {~pc_pe}; {~pc_pe}; {~pc_pe}
Imaging: {~pc_img}<<, [DATE:date4]||||, [FACILITY:imaging] [DATE:short4]>>
Assessment: {~pc_dx}; {~pc_dx}
Plan: {~pc_plan}; {~pc_plan}; {~pc_plan}. PT <<w/ [PROVIDER:therapist_full], {~freq}||at [FACILITY:facility] {~freq}||continue, last seen by [PROVIDER:therapist_last] [DATE:short5]>>. <<SCS trial lead [DEVICE:device], rep [OTHER:other_full] present.||Stimulator IPG [DEVICE:device] interrogated.||Consent on file, driver [OTHER:other_full].>> <<Next procedure [DATE:date5], auth [ACCOUNT:request].||F/U [DATE:spoken5].||RTC 4 wk; call [PHONE:phone] w/ UDS result.>>
<<[PROVIDER:provider_full], MD   scribe [PROVIDER:tech_first]||[PROVIDER:colleague_full], APRN for Dr. [PROVIDER:provider_last]||E-signed [PROVIDER:provider_full] [DATE:sent2]>>
""",
    # school or sports clearance
    """<<[FACILITY:facility2]||[FACILITY:facility]>>          <<{RETURN TO SPORT CLEARANCE}||{SCHOOL ACTIVITY FORM}||{CONCUSSION / INJURY CLEARANCE}>>
<<Athlete: [NAME:full]     Grade {~sc_grade}     School: [SCHOOL:school]     DOB [DATE:dob]||Student [NAME:last_first], born [DATE:dob], [SCHOOL:school] {~sc_sport}||To: athletic trainer [OTHER:other_full], [SCHOOL:school]
Re: [NAME:full] ([DATE:dob])>>
<<Parent/guardian: [RELATIVE:relative_full]   Ph [PHONE:phone2]||Mom [RELATIVE:relative] [PHONE:phone2], dad [RELATIVE:kin_full] [PHONE:phone3]||Guardian: grandmother [RELATIVE:kin_full], [ADDRESS:street], [CITY:city]>>   Sport: {~sc_sport}, {~sc_pos}<<   student ID [ACCOUNT:code]||   coach [OTHER:other2_full]||>>
Injury: {~sc_inj}, [DATE:date2] <<vs. [CITY:city2]||at practice||during the [CITY:city2] game>>. Surgery: <<{none}||{~sc_surg}, [DATE:date3], Dr. [PROVIDER:colleague_last]||{~sc_surg} at [FACILITY:hospital] [DATE:short3]>>
Testing [DATE:date1]: {~sc_test}; {~sc_test}; {~sc_test}; {~sc_test}. ACL-RSI {~sc_rsi}. {~sc_conc}.
<<[NAME:first] may take part as follows||Cleared for||Status of [NAME:titled]>>: {~sc_level}; {~sc_restrict}; {~sc_restrict}. Stage {~sc_stage}. PE: {~sc_pe}.
<<Brace {~sc_brace} for all play until [DATE:month].||Recheck before [DATE:date4].||No contact before [DATE:spoken4].>> {~sc_note}. <<Questions: [PHONE:pphone], ask for [PROVIDER:tech_first].||Email the form to [EMAIL:other_email].||Emergency: [RELATIVE:relative_full], ins {~payer} [MEMBER_ID:member].>>
<<Absences [DATE:short4] and [DATE:short5] are excused.||Please excuse [NAME:first] from class [DATE:short5].||Season ends in [DATE:month_alone].>>
[PROVIDER:provider_full], <<MD     lic. [LICENCE:licence]     date [DATE:date1]||DPT, SCS||ATC / reviewed [PROVIDER:therapist_full], PT>>
""",
    # workers' compensation case manager's letter
    """<<[OTHER:officer_full], RN, CCM
{Nurse Case Manager} for {~wc_tpa}||{~wc_tpa} {Managed Care}
[ADDRESS:box], [CITY:city2], [-:state] [ZIP:zip2]||{~wc_tpa}     tel [PHONE:phone_ext]     fax [PHONE:pfax]>>
[DATE:date1]

<<[PROVIDER:therapist_full], PT
[FACILITY:facility]||Attn: [PROVIDER:therapist_full]
via fax [PHONE:pfax]||[FACILITY:facility]
[ADDRESS:street2]
[CITY:city], [-:state]>>

<<Injured worker: [NAME:full]||Claimant: [NAME:last_first]||Employee: [NAME:titled_full]>>
Claim: [ACCOUNT:claim]     DOI: [DATE:date2]     <<Employer: [EMPLOYER:employer]||Insured: [EMPLOYER:employer]     SSN: [SSN:ssn4]||Employer: [EMPLOYER:employer]     DOB: [DATE:dob]>>     Accepted: {~wc_part}

Dear <<[PROVIDER:therapist_first]||Mr. [PROVIDER:therapist_last]||Therapist>>:

<<I am the nurse assigned to [NAME:titled], a {~job} who was hurt {~wc_how} on [DATE:spoken2].||Thank you for the report of [DATE:date3] on [NAME:first] [NAME:last].||This confirms our call on [DATE:short3] about [NAME:titled].>> <<I went with [NAME:first] to see Dr. [PROVIDER:provider_last] on [DATE:date4].||The treating physician, [PROVIDER:provider_full], saw [NAME:titled] on [DATE:date4].||The IME with [PROVIDER:colleague_full], MD, took place [DATE:short4].>> {~wc_md}. {~wc_md}. MMI is {~wc_mmi}.
Authorized: {~wc_units} of {~wc_svc}, [DATE:span], no. [ACCOUNT:request]. {~wc_cond}. <<The supervisor, [OTHER:other_full], can offer {~wc_duty}.||HR contact [OTHER:other_full] ([PHONE:phone3]) states there is {~wc_duty}.||Modified duty from [DATE:spoken5]: {~wc_duty}.>> Job demands: {~wc_job}; {~wc_job}.
<<Please send within 5 days:||I need from you:||Kindly answer:>> 1) {~wc_ask} 2) {~wc_ask} 3) {~wc_ask}
<<Mileage from [ADDRESS:street], [CITY:city] is paid by the adjuster, [OTHER:clerk_full].||The claimant's attorney, [OTHER:other2_full], gets a copy.||Bills to [OTHER:clerk_full], adjuster, [EMAIL:other_email], FEIN [ACCOUNT:ein].>> <<[NAME:titled] can be reached at [PHONE:phone], wife [RELATIVE:relative] interprets.||Call me before [DATE:short5].||Next MD visit [DATE:date5].>>
Regards, [OTHER:officer_full]<<, RN, CCM, license [LICENCE:licence]||
direct [PHONE:phone_ext]||, BSN>>
""",
    # FCE summary
    """<<{FCE SUMMARY REPORT}||{FUNCTIONAL CAPACITY EVALUATION}, page 1||{Functional Capacity Summary}>>     [FACILITY:facility]
<<Client [NAME:full]   DOB [DATE:dob]   Claim [ACCOUNT:claim]   DOI [DATE:date2]||[NAME:last_first] | claim no. [ACCOUNT:claim] | injury [DATE:date2] | SSN xxx-xx-[SSN:ssn4]||Worker: [NAME:middle]     ID checked: DL [LICENCE:dl]     DOB [DATE:dob]>>
Test date(s) <<[DATE:date1]||[DATE:short1] & [DATE:short3]||[DATE:date1], 8:30 to 1:15>>   Referral [OTHER:officer_full], {~wc_tpa}   Physician [PROVIDER:provider_full]
Occupation {~job} at [EMPLOYER:employer] ({~fe_pdl})<<, hired [DATE:month]||, [CITY:city] yard||; second job at [EMPLOYER:employer2]>>. Dx {~fe_dx}. <<Op [DATE:date3], Dr. [PROVIDER:colleague_last].||No surgery.||s/p {~fe_op} [-:year].>>
Presenting: {~fe_sub}; {~fe_sub}. Pain {~fe_n} before, {~fe_n} after. {~fe_score}; {~fe_score}.
MSK: {~fe_ms}; {~fe_ms}; {~fe_ms}
Lift        floor-knuckle {~fe_lb}    knuckle-shoulder {~fe_lb}    overhead {~fe_lb}
Carry {~fe_lb} x 50 ft    Push {~fe_f}    Pull {~fe_f}    HR max {~fe_hr}
Nonmaterial: sitting {~fe_fq}; standing {~fe_fq}; stoop {~fe_fq}; crawl {~fe_fq}; ladder {~fe_fq}
Consistency: {~fe_con}; {~fe_con}. Grip {~fe_grip}.
<<Observed: [NAME:titled] stopped the ladder task, "{~fe_quote}".||[NAME:first] gave {~fe_eff} effort.||Effort {~fe_eff}; [NAME:titled] called daughter [RELATIVE:kin_first] at each break.>>
Job match: {~fe_match}. Recommendation: {~fe_rec}; {~fe_rec}.
<<Discussed by phone with [OTHER:other_full], safety manager, [DATE:short4].||Report mailed [DATE:date4] to [ADDRESS:box], [CITY:city2] [ZIP:zip2].||Copies: Dr. [PROVIDER:provider_last]; [OTHER:clerk_full] [EMAIL:other_email]>>
[PROVIDER:therapist_full], <<PT, CWCE   [DATE:date5]||OTR, license [LICENCE:licence]||PT  ([DATE:sent2])>>
""",
    # prosthetist note
    """[FACILITY:op_shop]      <<{PROSTHETIC PROGRESS NOTE}||{PROSTHETIST CHART NOTE}||{O&P follow up}>>     [DATE:date1]
<<[NAME:full]  DOB [DATE:dob]  chart [MRN:mrn]||Pt: [NAME:last_first] ([DATE:dob])   WO# [ACCOUNT:order]||[NAME:initial_last]   b. [DATE:dob]   {~payer} [MEMBER_ID:member]>>
{~pr_level}, {~pr_cause}, amputated [DATE:date2] <<at [FACILITY:hospital]||by Dr. [PROVIDER:provider_last]||([FACILITY:hospital], [PROVIDER:provider_full])>>. K level {~pr_k}. Delivered [DATE:date3].
<<S: [NAME:titled] c/o {~pr_cc}. Wearing {~pr_wear}.||Here with [RELATIVE:relative] for {~pr_why}; reports {~pr_cc}. Wear time {~pr_wear}.||[NAME:first] walked in unassisted, {~pr_cc}, {~pr_wear}/day. Back to work at [EMPLOYER:employer] since [DATE:spoken4].>> PT ([PROVIDER:therapist_full], [FACILITY:facility]) notes {~pr_ptnote}.
O: limb {~pr_limb}; {~pr_limb}. Socks {~pr_ply}. Socket {~pr_sock}; suspension {~pr_susp}. Foot {~pr_foot}; <<knee {~pr_knee} s/n [DEVICE:device]||serial no. [DEVICE:device]||liner {~pr_liner} lot [DEVICE:device]>>. Gait: {~pr_gait}; {~pr_gait}.
Done: {~pr_done}; {~pr_done}; {~pr_done}.
L-codes: {~pr_code}, {~pr_code}, {~pr_code}. <<PA [ACCOUNT:request] [DATE:span]||Written order dated [DATE:date4], [PROVIDER:provider_full], NPI [NPI:npi]||Medicare same/similar checked [DATE:short4], call [ACCOUNT:call_no]>>.
Plan: {~pr_plan}; {~pr_plan}. <<Return [DATE:date5].||Next visit [DATE:spoken5], ride from [OTHER:other_full].||Tech [OTHER:clerk_first] to pour check socket by [DATE:short5].>> <<Peer visitor [OTHER:other2_full] will call [PHONE:phone].||Photos at [URL:url], ok'd by [NAME:first].||Home visit possible: [ADDRESS:street], [CITY:city].>>
[PROVIDER:colleague_full], <<CP||CPO, lic [LICENCE:licence]||BOCP>>
""",
    # vestibular and neurological evaluation
    """<<{VESTIBULAR REHABILITATION EVALUATION}||{NEURO / BALANCE PT EVAL}||{Dizziness & Balance Initial Evaluation}>>
Name: <<[NAME:full]||[NAME:last_first]||[NAME:middle]>>   DOB: [DATE:dob]   DOE: [DATE:date1]   MD: [PROVIDER:provider_full]   <<MR# [MRN:mrn]||Ins {~payer} [MEMBER_ID:member]||at [FACILITY:facility]>>
Dx: {~ve_dx}; {~ve_dx}
<<Hx: {~ve_age}. [NAME:titled] had {~ve_on} on [DATE:spoken2] while visiting [CITY:city2].||Onset [DATE:date2] w/ {~ve_on}; seen at [FACILITY:hospital] [DATE:short2].||{~ve_age}; symptoms ({~ve_on}) since [DATE:month]. Cousin [RELATIVE:kin_full] drove.>> Dizziness is {~ve_q}, lasts {~ve_last}, worse with {~ve_trig}, {~ve_trig}. Hearing: {~ve_hear}. Falls {~ve_fall}. PMH {~hx}, {~hx}; meds {~med}, {~med}.
<<Job: {~job} at [EMPLOYER:employer], {~ve_off}.||Lives alone at [ADDRESS:street], [CITY:city]; son [RELATIVE:kin2_first] checks daily.||Retired from [EMPLOYER:employer] [-:year]; now cares for husband [RELATIVE:relative], [AGE:old_age].>> Imaging: {~ve_img}, [DATE:date3].
Oculomotor (room light): {~ve_ocu}; {~ve_ocu}; {~ve_ocu}
Frenzel / IR goggles: {~ve_fr}; head impulse {~ve_hit}; DVA {~ve_dva}
Positional: Dix-Hallpike R {~ve_dh}   L {~ve_dh}   roll test {~ve_roll}
Neuro: {~ve_neu}; {~ve_neu}; {~ve_neu}. BP supine/stand {~ve_bp}
Balance: mCTSIB {~ve_ct}; FGA {~ve_fga}; {~ve_bal}; {~ve_bal}. DHI {~ve_dhi}; ABC {~ve_abc}
Tx today: {~ve_tx}; {~ve_tx}. <<After: {~ve_aft}.||[NAME:first] tolerated, {~ve_aft}.||Vomited x1, [PROVIDER:tech_first] assisted.>>
A: {~ve_imp}. Goals: {~ve_goal}; {~ve_goal}. P: {~freq}, [DATE:span]; {~ve_plan}. <<Called ENT Dr. [PROVIDER:colleague_last], VNG [DATE:short4].||No driving till seen [DATE:date4]; wife [RELATIVE:relative_full] [PHONE:phone2] told.||HEP texted to [PHONE:phone].>>
[PROVIDER:therapist_full], <<PT, NCS||PT, DPT, vestibular cert.  lic [LICENCE:licence]||PT [DATE:sent1]>>
""",
    # pelvic-health evaluation
    """[FACILITY:facility]   <<{PELVIC HEALTH PT EVALUATION}||{PELVIC FLOOR INITIAL EVAL}||{Pelvic/Obstetric PT eval}>>   [DATE:date1]
<<Pt [NAME:full]   DOB [DATE:dob]   [PHONE:phone]||[NAME:last_first]   [DATE:dob]   acct# [ACCOUNT:account]||Name: [NAME:middle] (goes by [NAME:called])   D.O.B. [DATE:dob]   email [EMAIL:email]>>
Ref: [PROVIDER:provider_full], <<CNM||MD (urogyn), [FACILITY:facility2]||DO>>. Dx {~ph_dx}; {~ph_dx}
<<S: {~ph_age}, {~ph_ob}; baby [RELATIVE:kin_first] born [DATE:date2] at [FACILITY:hospital], {~ph_birth}.||S: {~ph_age} w/ {~ph_cc} since [DATE:month]; {~ph_ob}, last delivery [DATE:date2] ({~ph_birth}).||S: [NAME:titled], {~ph_age}, reports {~ph_cc} after surgery [DATE:date2] by Dr. [PROVIDER:colleague_last].>> Complaint: {~ph_cc}; {~ph_cc}. Bladder: {~ph_blad}; {~ph_blad}. Bowel: {~ph_bow}. Pain w/ intercourse {~ph_dys}. Fluids {~ph_fl}. Pads {~ph_pad}. <<Partner [RELATIVE:relative] supportive.||Works as {~job} at [EMPLOYER:employer], back [DATE:spoken3].||Older children [RELATIVE:kin2_first] and [RELATIVE:relative].>> {~ph_hx}.
Consent for internal exam: given; <<chaperone [PROVIDER:tech_full]||declined chaperone||chaperone [PROVIDER:tech_first], form dated [DATE:short1]>>.
O: {~ph_ext}; {~ph_ext}. Internal: PERFECT {~ph_perf}; MMT {~ph_mmt}; tone {~ph_tone}; tender {~ph_tend}. POP-Q {~ph_pop}. DRA {~ph_dra}. Hip/SIJ: {~ph_sij}; {~ph_sij}. {~ph_score}; {~ph_score}
A: {~ph_imp}. <<[NAME:first] is motivated.||Barriers: childcare, drive from [CITY:city].||Prior PT in [-:year] w/ [PROVIDER:officer_full], [CITY:city2].>>
Goals: {~ph_goal}; {~ph_goal}; {~ph_goal}
P: {~freq}; {~ph_tx}, {~ph_tx}, {~ph_tx}. <<Bladder diary due [DATE:short4].||Note to Dr. [PROVIDER:provider_last] fax [PHONE:pfax], [DATE:date3].||{~payer} [MEMBER_ID:member], auth [ACCOUNT:request] thru [DATE:date4].>> Next [DATE:spoken5].
[PROVIDER:therapist_full], <<PT, WCS||DPT, PRPC||PT   e-sig [DATE:sent1]>>
""",
    # telephone encounter
    """<<{TELEPHONE ENCOUNTER}     [FACILITY:facility2]||{Phone message}     taken [DATE:sent1]||{Nurse triage call}   enc. [ACCOUNT:call_no]>>
<<Patient: [NAME:full]   MRN [MRN:mrn]   DOB [DATE:dob]||[NAME:last_first] ([DATE:dob])     Callback [PHONE:phone]||re: [NAME:first_initial], dob [DATE:dob], pt of Dr. [PROVIDER:provider_last]>>
<<Caller: [RELATIVE:relative_full], wife, [PHONE:phone2]||Caller: self||Caller: [OTHER:other_full], home aide ([FACILITY:agency]) [PHONE:phone3]>>     Taken by: [PROVIDER:tech_full], <<MA||RN||LPN>>     [DATE:date1] <<0912||3:40p||11:05>>
Reason: {~te_why}
<<[NAME:first] says {~te_say}. {~te_say}. Surgery was [DATE:short2].||States {~te_say} since [DATE:spoken2]. {~te_say}.||Per [RELATIVE:relative], {~te_say}; {~te_say}. Fell [DATE:short2] at [EMPLOYER:employer].>> {~te_neg}. Taking {~med}, {~med}. Temp {~te_temp}. Allergies {~te_all}.
<<Pharmacy: [FACILITY:pharmacy], [CITY:city]||Pharmacy [FACILITY:pharmacy] [PHONE:pphone]||Insurance {~payer}, new ID [MEMBER_ID:member]>>
Advice: {~te_adv}. {~te_adv}. <<Verbalized understanding.||[NAME:titled] agrees; daughter [RELATIVE:kin_first] will drive.||Read back.>>
[DATE:sent2]  <<[PROVIDER:provider_full]: {~te_md}||Dr. [PROVIDER:provider_last] -> {~te_md}||Routed to [PROVIDER:colleague_full], NP: {~te_md}>>
[DATE:sent3]  <<called pt back, lm w/ son [RELATIVE:kin_full].||[PROVIDER:tech_first] spoke w/ [NAME:first], {~te_done}.||No answer x2 [PHONE:phone]; letter to [ADDRESS:street], [CITY:city] [ZIP:zip].>> {~te_done}.
<<PT order faxed to [FACILITY:facility] [PHONE:pfax], therapist [PROVIDER:therapist_full].||Appt [DATE:date4] w/ [PROVIDER:colleague_last].||Closed [DATE:short4] -[PROVIDER:tech_last]>>
""",
    # appeal letter
    """<<[FACILITY:facility]
[ADDRESS:street2], [CITY:city2], [-:state] [ZIP:zip2]||[FACILITY:facility] | [PHONE:pphone] | fax [PHONE:pfax]||[NAME:full]
[ADDRESS:street]
[CITY:city], [-:state] [ZIP:zip]>>
[DATE:date1]
{~payer}, <<{Appeals and Grievances}
[ADDRESS:box]||{Member Appeals}, attn [OTHER:officer_full]||{Provider Disputes}, via fax [PHONE:phone3]>>
<<RE: {FIRST LEVEL APPEAL}||Subject: {expedited appeal of denial}||{REQUEST FOR RECONSIDERATION}>>
<<Member [NAME:full], ID [MEMBER_ID:member], DOB [DATE:dob]||Patient: [NAME:last_first]   ID#: [MEMBER_ID:member]   Grp [GROUP:group]   Case [ACCOUNT:request]||Insured [RELATIVE:relative_full]; patient [NAME:full], [DATE:dob]; policy [MEMBER_ID:member]>>
Denied: {~ap_svc}, <<ref. [ACCOUNT:claim], letter of [DATE:date2]||claim [ACCOUNT:claim], DOS [DATE:span]||denial dated [DATE:date2] by [OTHER:officer_full], MD>>

<<Dear Appeals Reviewer,||To the Medical Director:||Dear [OTHER:officer_full]:>>

<<I write for [NAME:titled], whose request for {~ap_svc} you denied because {~ap_why}.||We appeal the decision of [DATE:spoken2], which says that {~ap_why}.||My name is [NAME:full] and I disagree with your denial of {~ap_svc}.>> {~ap_arg}. <<[NAME:first] had {~ap_surg} on [DATE:date3] with Dr. [PROVIDER:provider_last].||The injury happened [DATE:date3] at [EMPLOYER:employer].||Since {~ap_surg} ([DATE:date3], [FACILITY:hospital]) progress has been steady.>> From [DATE:short4] to [DATE:short5]: {~ap_prog}; {~ap_prog}; {~ap_prog}. {~ap_arg}.
<<[NAME:titled] is a {~job} who must {~ap_must}.||At home [NAME:first] cares for [RELATIVE:kin_full], [AGE:old_age], and must {~ap_must}.||Without therapy [NAME:titled] cannot {~ap_must}, and husband [RELATIVE:relative] has had to stop work.>> {~ap_guide}. {~ap_ev}.
<<Enclosed:||Attachments:>> {~ap_enc}; {~ap_enc}; {~ap_enc}<< of [DATE:date4]|| ([DATE:date4])||, [PROVIDER:colleague_full]>>. {~ap_ask}. <<Reach me at [PHONE:phone_ext] or [EMAIL:other_email].||I can be reached at [PHONE:phone], [EMAIL:email].||Please call [PROVIDER:tech_full] at [PHONE:pphone] before [DATE:date5].>>
<<Sincerely, [PROVIDER:therapist_full], PT, DPT, lic. [LICENCE:licence]||Respectfully,
[PROVIDER:provider_full], MD   NPI [NPI:npi]||[NAME:full]>>
""",
    # peer-to-peer memo
    """<<{PEER-TO-PEER MEMO}||{P2P call record}||{Peer to peer summary}>>      [DATE:date1] <<1215-1228||7:50 am||4:10-4:19p>>
<<Pt [NAME:initial_last]   dob [DATE:dob]   {~payer} [MEMBER_ID:member]||[NAME:last_first] / [DATE:dob] / case [ACCOUNT:request]||For: [NAME:full] (MRN [MRN:mrn]), {~payer}>>
<<Called [PHONE:phone_ext], case [ACCOUNT:claim]||Line [PHONE:phone3], conf. code [ACCOUNT:code]||They called [PROVIDER:provider_full] on [PHONE:pphone]>>. Reviewer: <<[OTHER:officer_full], MD, {~pp_spec}||Dr. [OTHER:officer_last] ({~pp_spec}), [-:state] license [LICENCE:licence]||[OTHER:officer_full], DPT>>. For us: <<[PROVIDER:provider_full]||Dr. [PROVIDER:provider_last] and [PROVIDER:therapist_first]||[PROVIDER:therapist_full], PT>>. Notes by [PROVIDER:tech_first].
Requested {~pp_req}, [DATE:span]. Denied [DATE:date2]: {~pp_den}.
We said: {~pp_say}; {~pp_say}; {~pp_say}. <<Surgery [DATE:date3], {~pp_say}.||[NAME:first] fell again [DATE:spoken3].||Job at [EMPLOYER:employer] starts [DATE:short3].>>
Reviewer said: {~pp_rev}; {~pp_rev}. <<Asked if [NAME:titled] {~pp_q}; yes.||Wanted the [DATE:short4] note, sent to [PHONE:pfax] during the call.||Said notes of [PROVIDER:therapist_last] from [DATE:short4] were "{~pp_quote}".>>
Outcome: {~pp_out}. <<New auth [ACCOUNT:auth2] thru [DATE:date4].||Ref [ACCOUNT:call_no].||Letter to follow by [DATE:date4].>> {~pp_cite}.
To do: {~pp_todo}; {~pp_todo}. <<[PROVIDER:tech_first] told [NAME:first] [DATE:short5], [PHONE:phone].||Pt's son [RELATIVE:kin_full] called, told.||appeal due [DATE:date5], ask [OTHER:clerk_full] at [EMPLOYER:employer] HR for plan doc.>>
""",
    # portal message thread
    """<<{MyChart message thread}||{Secure messages}||{Patient portal}>>: <<[NAME:full] (MRN [MRN:mrn])||[NAME:last_first], DOB [DATE:dob]||user [EMAIL:email]>>      <<subject: {~po_subj}||Re: {~po_subj}>>

[NAME:full]  [DATE:sent1]
<<Hi Dr. [PROVIDER:provider_last],||Hello [PROVIDER:therapist_first],||Good morning,>> {~po_pt}. {~po_pt}. <<My husband [RELATIVE:relative] says I should ask.||It started [DATE:spoken1] when I got home to [CITY:city] from my sister [RELATIVE:kin_first]'s.||I see [PROVIDER:colleague_full] on [DATE:short2] too.>> {~po_q}? <<Thanks, [NAME:first]||- [NAME:initials]||[NAME:called]>>

[PROVIDER:tech_full], <<RN||front desk||MA>>  [DATE:sent2]
<<Hi [NAME:first],||Dear [NAME:titled],||Hello [NAME:first] [NAME:last],>> {~po_rn}. <<Dr. [PROVIDER:provider_last] is out until [DATE:short3].||I asked [PROVIDER:provider_full].||I will pass this to [PROVIDER:therapist_full].>> {~po_rn}. <<Is [PHONE:phone] still your number?||We need your new card; we show {~payer} [MEMBER_ID:member].||The form from [EMPLOYER:employer] is ready.>>

[NAME:full]  [DATE:sent3]
<<Yes.||New number [PHONE:phone2].||The card is under [RELATIVE:relative_full], born [DATE:holder_born], ID [MEMBER_ID:member2].>> {~po_pt}. <<I can come [DATE:spoken4] or the [DATE:day].||Mom ([RELATIVE:kin_full]) turns [AGE:old_age] on [DATE:spoken4] so not that day.||Please mail it to [ADDRESS:street], [CITY:city] [ZIP:zip].>>

[PROVIDER:provider_full]  [DATE:sent4]
{~po_md}. {~po_md}. <<See you [DATE:date4].||I sent the order to [FACILITY:facility], {~freq}.||Last x-ray [DATE:date5] looked fine.>> <<Dr. [PROVIDER:provider_last]||-[PROVIDER:provider_first]||[PROVIDER:provider_last], MD>>
<<attachment: {~po_att}, [DATE:short5]||link [URL:url]||read by [PROVIDER:therapist_full] from [IP:ip]>>
""",
)
TEMPLATES: tuple[str, ...] = tuple(
    _worded(paper, wording) for wording in range(_WORDINGS) for paper in _PAPERS
)
"""Every kind of paper in each of its wordings."""

POOLS: dict[str, tuple[str, ...]] = {
    "payer": ("Aetna Medicare Advantage", "Anthem PPO", "BCBS of Illinois", "Cigna LocalPlus", "Humana ChoiceCare", "UnitedHealthcare Community Plan", "Medicare", "Oscar", "Regence BlueShield", "Tufts Health Plan", "Priority Health", "Independence Blue Cross", "Medica", "CareSource", "Tricare West"), "freq": ("2 x/week x 8 weeks", "3x per wk, 4 wk", "1x/wk x 12", "twice weekly for 5 weeks", "2-3 visits a week, 18 visits", "biw x 6"), "job": ("plumber", "CNA", "delivery driver", "3rd grade teacher", "carpenter", "dental assistant", "machinist", "barista", "paralegal", "roofer", "housekeeper"),
    "med": ("amlodipine 10 mg", "pantoprazole 40 mg daily", "rosuvastatin 20 mg HS", "apixaban 2.5 mg BID", "celecoxib 200 mg", "methocarbamol 750 mg q8h", "Lyrica 75 mg BID", "Cymbalta 60 mg", "tramadol 50 mg q6h prn", "Jardiance 10 mg", "Lantus 22 units qhs", "Toprol XL 25", "oxybutynin ER 5", "Sinemet 25/100 TID", "nortriptyline 25 mg qhs", "Medrol dose pack", "Lasix 20 mg qam", "Prolia q6mo", "acetaminophen 1 g tid", "Wellbutrin XL 150"), "hx": ("CHF, EF 40%", "HTN", "DM2 on insulin", "RA", "CKD 3b", "OSA", "prior CVA", "osteopenia", "Sjogren syndrome", "Hashimoto thyroiditis", "lumbar spinal stenosis", "GAD", "ulcerative colitis", "B TKA", "PE on Eliquis", "Charcot-Marie-Tooth", "Meniere disease", "Barrett's esophagus"),
    "ds_los": ("4 d", "6 days", "11"), "ds_dx": ("Left intertrochanteric hip fracture", "Acute ischemic stroke, R MCA", "Sepsis due to UTI", "CHF exacerbation", "Elective R total hip", "Lumbar stenosis with neurogenic claudication", "Community acquired pneumonia", "Guillain-Barre syndrome"), "ds_proc": ("L cephalomedullary nail", "R THA, posterior approach", "L3-5 laminectomy and PSF", "thrombectomy, TICI 2b", "EGD", "PICC placement"), "ds_consult": ("PM&R", "cardiology", "ID", "neurology", "nephrology", "palliative"),
    "ds_age": ("81 y/o female", "66M", "74-year-old man", "58yo"), "ds_why": ("a ground level fall", "sudden left weakness, NIHSS 9", "fever and confusion", "two days of dyspnea", "failed outpatient treatment"), "ds_course": ("Ceftriaxone x 5 d, cultures negative", "Transfused 1 u PRBC for Hgb 7.2", "Delirium cleared by POD 3", "Foley out, voiding", "Diuresed 4 L", "Dysphagia 2 diet advanced to regular", "Echo: EF 45%, no thrombus", "Wound clean, dry, staples intact", "MRI confirmed the infarct", "IVIG x 5 days with improving strength", "Troponins flat"),
    "ds_pt": ("min assist for transfers, walking 60 ft with RW", "CGA on 4 stairs", "mod I with a front wheeled walker", "max A x2, Hoyer for OOB"), "ds_lab": ("Hgb 9.4", "Na 134", "Cr 1.3", "INR 2.1", "WBC 8.8", "BNP 310", "albumin 3.0"), "ds_cond": ("stable", "fair", "good, A&O x 4"), "ds_new": ("enoxaparin 40 mg SQ daily x 28 d", "oxycodone 5 mg q4h prn #20", "clopidogrel 75 mg", "Keflex 500 QID x 7 d"), "ds_diet": ("cardiac", "regular, thin liquids", "2 g Na, 1.5 L fluid"), "ds_act": ("WBAT LLE", "posterior hip precautions x 12 wk", "TLSO when OOB, no BLT", "as tolerated"), "ds_fu": ("DEXA and vit D as outpatient", "Staples out POD 14", "BMP 1 wk", "Pending: none"),
    "rx_bin": ("004336", "610591", "015581"), "rx_pcn": ("ADV", "MEDDPRIME", "A4"), "rx_all": ("NKDA", "Sulfa: rash", "Codeine: GI upset", "PCN anaphylaxis; ASA"), "rx_drug": ("Gabapentin 300 mg cap", "Lisinopril 10 mg tab", "Meloxicam 15 mg tab", "Tizanidine 4 mg tab", "Hydrocodone-APAP 5-325", "Metformin ER 500 mg", "Diclofenac 1% gel", "Sertraline 50 mg", "Eliquis 5 mg", "Baclofen 10 mg", "Prednisone 10 mg", "Levothyroxine 75 mcg", "Ondansetron ODT 4 mg", "Lidocaine 5% patch"), "rx_sig": ("1 po qd", "take 1 cap TID", "1 tab po bid w/ food", "1-2 tabs q6h prn pain", "apply QID", "1 qhs", "1 patch 12 h on/12 off"),
    "rx_qty": ("30", "90", "#60", "#20", "100 g"), "rx_ref": ("0", "3", "11", "1"), "rx_otc": ("ASA 81", "vitamin D3 2000 IU", "fish oil", "glucosamine", "Tylenol PM", "turmeric", "Miralax"), "rx_note": ("Counseled on sedation, no driving", "Interaction: SSRI + NSAID bleed risk", "Easy-open caps", "Generic ok", "Sync all to one date"), "pm_why": ("low back pain and left leg weakness", "spasticity after stroke", "hand numbness", "gait disorder", "chronic neck pain after whiplash", "hip pain, spine vs hip"), "pm_age": ("49-year-old left-handed man", "62 y.o. woman", "37-year-old", "70yo M"),
    "pm_hpi": ("Pain began insidiously and now goes below the knee", "Numbness follows the C6 pattern", "Botox 300 units gave 10 weeks of benefit", "Denies saddle anesthesia", "Has trouble with buttons and keys", "Cramps wake him at night", "Two ESIs gave brief relief", "Stands no more than ten minutes", "Leans on the cart (shopping cart sign)"), "pm_fn": ("modified independent in ADLs", "walks 200 ft with a quad cane", "needs help with shoes", "drives short distances", "independent stairs with rail"), "pm_fam": ("ALS", "Parkinson disease", "Dupuytren contracture", "diabetes"), "pm_soc": ("Nonsmoker, social EtOH", "1 ppd x 20 y", "Denies drugs"),
    "pm_pe": ("Manual muscle testing 4/5 L EHL and TA, otherwise 5/5", "MAS 2 at the L elbow flexors, 1+ wrist", "Hoffmann and Babinski absent", "Tinel at the L elbow, Froment sign positive", "Phalen positive at 20 sec", "SLR positive L at 50 degrees", "Stinchfield positive", "FADIR provokes groin pain", "Achilles reflex trace L", "Clonus 3 beats L ankle", "Trendelenburg stance R", "Spurling to R reproduces arm pain", "Romberg sways", "Facet loading positive L4-S1", "Beighton 2/9"), "pm_data": ("MRI L-spine: severe central stenosis L4-5", "MRI C-spine: C5-6 foraminal stenosis R", "CT head: old R basal ganglia infarct", "Hip XR: Tonnis 2", "XR cervical: loss of lordosis"),
    "pm_emg": ("L L5 radiculopathy, active denervation", "moderate R median neuropathy at the wrist, DML 5.1 ms", "no evidence of polyneuropathy", "ulnar neuropathy at the elbow, 38 m/s across", "normal study"), "pm_dx": ("Lumbar radiculopathy, M54.16", "Spastic hemiparesis I69.352", "Carpal tunnel syndrome G56.03", "Cervical radiculopathy M54.12", "Neurogenic claudication M48.062", "Hip OA M16.12", "Myofascial pain M79.18"), "pm_dx2": ("Deconditioning", "Fall risk", "Sleep disturbance", "Vitamin B12 deficiency"), "pm_rec": ("L5 TFESI under fluoro", "onabotulinumtoxinA 400 units", "wrist splint nights", "start nortriptyline 10 mg qhs", "surgical opinion if strength drops", "taper cyclobenzaprine", "B12 1000 mcg IM", "phenol to obturator nerve"),
    "pm_pt": ("Williams based flexion program", "gait training and AFO fitting", "nerve glides", "hip abductor strengthening", "cervical stabilization"), "pm_dme": ("posterior leaf spring AFO", "hinged AFO", "LSO", "Bioness L300", "TENS"), "pc_cc": ("low back pain", "neck and arm pain", "CRPS R foot", "failed back surgery syndrome", "knee pain after TKA", "SI joint pain"), "pc_proc": ("L4-S1 medial branch block #2", "RFA L3-5 bilateral", "C7-T1 ILESI", "R SI joint injection", "genicular nerve block", "lumbar sympathetic block", "caudal epidural"), "pc_relief": ("80% for 6 h", "50% ongoing", "none", "90% x 2 wk, then back"),
    "pc_said": ("Can stand to do dishes", "Foot less purple and cold", "Sleeps 5 h", "Leg pain gone, back the same", "Numb for a day"), "pc_n": ("4", "6/10", "8", "3-4"), "pc_peg": ("6.3", "7", "4.7"), "pc_odi": ("52%", "38", "44/100"), "pc_op": ("oxycodone 5 mg TID", "buprenorphine 10 mcg/h patch", "none", "tapentadol 50 BID", "Percocet 7.5/325 #90"), "pc_mme": ("22.5", "0", "40", "33.75"), "pc_uds": ("consistent", "+THC, discussed", "pending"), "pc_ort": ("2, low", "5", "0"), "pc_pill": ("18 of 18", "short by 2", "n/a"), "pc_work": ("light duty", "FT", "off till further notice", "with breaks q1h"),
    "pc_pe": ("facet loading + R", "Patrick + L", "allodynia dorsum R foot, 2 C cooler", "SLR neg", "well healed midline scar", "TTP PSIS, Fortin finger +", "5/5 LE, DTR 2+", "Gaenslen + L", "gait slow, SPC", "Kemp +", "trigger points QL", "Waddell 1/5"), "pc_img": ("MRI: L4-5 facet arthropathy, gr 1 listhesis", "XR: hardware L4-S1 intact, no lucency", "MRI: C6-7 HNP", "3-phase bone scan c/w CRPS"), "pc_dx": ("M47.816 lumbar spondylosis", "M96.1 postlaminectomy syndrome", "G90.521 CRPS I R LE", "M54.12", "M53.3 SI dysfunction", "G89.4 chronic pain syndrome"), "pc_plan": ("RFA L4-S1 next", "SCS trial, psych clearance", "wean oxycodone 10%/mo", "desensitization and mirror therapy", "TENS", "cont pregabalin, watch edema", "CBT referral", "repeat TFESI in 3 mo", "aquatic therapy"),
    "sc_grade": ("9", "11", "10", "7", "12"), "sc_sport": ("varsity soccer", "JV football", "wrestling", "track", "softball", "lacrosse", "gymnastics"), "sc_pos": ("goalkeeper", "RB", "113 lb", "400 m", "pitcher", "midfield"), "sc_inj": ("R ACL tear", "concussion", "L ankle high sprain", "Osgood-Schlatter R", "L clavicle fx", "Little League elbow", "L5 spondylolysis", "patellar dislocation"), "sc_surg": ("ACLR, quad tendon", "MPFL reconstruction", "ORIF clavicle"), "sc_test": ("LSI quad 92% (Biodex 60 deg/s)", "triple hop 94%", "Y-balance ant diff 2 cm", "T-test 10.4 s", "LESS 4", "hip abd HHD 96%", "Beighton 6/9", "SL hop 88%", "single leg squat no valgus", "CKCUEST 24"),
    "sc_rsi": ("78", "64/100", "91"), "sc_conc": ("SCAT6 sx 0/132", "ImPACT back to baseline", "VOMS negative", "Buffalo treadmill no sx at HR 172", "BESS 9 errors"), "sc_level": ("non-contact practice", "full clearance", "limited, sport-specific drills", "not cleared"), "sc_restrict": ("no cutting", "no heading x 2 wk", "pitch count 40", "max 60 min", "no sprinting > 80%", "no tumbling", "no contact"), "sc_stage": ("4 of 6", "5", "3, aerobic + drills"), "sc_pe": ("walk only", "full", "no running, may ref", "excused"), "sc_brace": ("DonJoy Defiance", "ASO", "Cho-Pat"), "sc_note": ("May self-pace", "Ice after", "Stop for sx > 2/10", "No PE and practice same day", "Extra time on stairs"),
    "wc_tpa": ("Sedgwick", "Gallagher Bassett", "Broadspire", "Travelers WC", "CorVel", "ESIS", "State Fund"), "wc_part": ("R shoulder", "lumbar strain", "L knee, medial meniscus", "cervical, not thoracic", "R wrist"), "wc_how": ("lifting drywall overhead", "in a fall from a dock", "pulling a stuck pallet jack", "turning a patient"), "wc_md": ("Work status is 15 lb, no overhead", "An FCE was ordered", "MRI shows a partial thickness cuff tear", "He wants work conditioning 4 h/day x 3 wk", "Surgery is not planned", "He continues naproxen", "Impairment will be rated under AMA Guides 5th ed."), "wc_mmi": ("expected in 6 weeks", "not yet reached", "pending FCE"), "wc_units": ("9 visits", "12 sessions", "6 more visits"), "wc_svc": ("PT 97110, 97530", "work hardening 97545/97546", "physical therapy 3x/wk"), "wc_cond": ("No 97010 or 97032", "Passive modalities are not covered", "Two missed visits end the approval", "ODG allows 24"),
    "wc_duty": ("sedentary work 4 h", "light duty, no ladders", "no modified duty", "full duty with a helper", "phone work"), "wc_job": ("lift 70 lb floor to waist", "carry 50 lb x 100 ft", "stand 8 h", "climb 12 ft ladders", "overhead reach frequent"), "wc_ask": ("objective ROM and strength", "tolerance for lifting in lb", "visits attended and missed", "expected discharge", "barriers to return to work", "whether pain behavior is present", "home program compliance"), "fe_pdl": ("Heavy, 100 lb occ", "Medium", "Light-Medium", "Very heavy"), "fe_dx": ("R RTC repair", "L-spine sprain", "L TFCC tear", "L4-5 fusion", "R knee medial meniscectomy", "cervical strain"), "fe_op": ("R shoulder scope", "L4-5 fusion", "carpal tunnel release"),
    "fe_sub": ("numb small finger with tools", "LBP w/ bending", "shoulder fatigue", "sits 30 min", "sleeps in recliner", "knee swells after stairs"), "fe_n": ("3/10", "5", "7/10", "4"), "fe_score": ("ODI 40%", "QuickDASH 43", "PDQ 71", "TSK 44", "Spinal Function Sort 118", "NDI 32%"), "fe_ms": ("shoulder flex 148/172", "lumbar flex 44 deg inclinometer", "MMT ER 4/5", "SLR 70 B", "Hawkins +", "neuro intact", "Waddell 0/5", "wrist ext 50", "Schober +4 cm"), "fe_lb": ("35 lb occ", "20 lb", "50 lb occ/25 freq", "10 lb", "42#"), "fe_f": ("62 lb force", "48#", "80 lb"), "fe_hr": ("138", "121, 74% APMHR", "116"), "fe_fq": ("freq", "occ", "const", "never", "occ, 20 min"), "fe_con": ("CV 8-11%", "5-position bell curve", "REG negative", "HR rose with pain report", "CV > 15% on 4 of 6", "Lumbar crosscheck matched"),
    "fe_grip": ("R 88 L 92", "41/77 lb", "rung 2 R 64"), "fe_quote": ("my arm is shaking", "I'm done, it burns", "can't feel my hand"), "fe_eff": ("full", "submaximal", "near full", "equivocal"), "fe_match": ("meets Medium, not Heavy", "does not match", "meets all but overhead", "matches with 2 changes"), "fe_rec": ("work conditioning x 3 wk", "permanent 35 lb limit", "RTW full", "job coaching", "case closure at MMI", "no ladder work"), "pr_level": ("L transtibial", "R transfemoral", "R Syme", "L transradial", "B transtibial"), "pr_cause": ("PVD/DM", "trauma, MCA", "osteosarcoma", "infected ORIF"), "pr_k": ("K2", "K3", "K1 -> K2", "K4"), "pr_cc": ("distal tibia pain", "pistoning", "squeaking foot", "hot spot fib head", "loose by noon", "phantom cramps"), "pr_wear": ("10 h", "4-6 h", "all day", "2 h then red"),
    "pr_why": ("a socket check", "liner replacement", "alignment", "6 mo follow up"), "pr_ptnote": ("lateral trunk lean", "6MWT 820 ft", "AMPPRO 38", "short L step", "knee instability on ramps"), "pr_limb": ("bulbous, vol down 3%", "conical, healed", "verrucous change distal", "skin intact, Stage 1 redness patellar tendon", "scar adherent", "12 cm length, girth 31.5"), "pr_ply": ("3 ply", "8 ply", "one-ply + half", "0"), "pr_sock": ("PTB, total surface bearing", "ischial containment", "check socket #2", "subischial"), "pr_susp": ("pin lock", "suction w/ sleeve", "elevated vacuum", "Seal-In"), "pr_foot": ("Ossur Vari-Flex 26", "SACH 25 cm", "College Park Soleus", "Fillauer AllPro", "multiaxial"), "pr_knee": ("C-Leg 4", "Total Knee 2000", "3R80", "Rheo"), "pr_liner": ("Alpha 6 mm", "Iceross", "Ottobock 6Y"),
    "pr_gait": ("vaulting", "abducted", "foot slap", "circumduction", "lateral thrust", "good heel rise", "Trendelenburg, uncompensated"), "pr_done": ("relief over fib head", "foot plantarflexed 2 deg", "socket inset 5 mm", "added 1/4\" gel pad", "torque checked", "new pin", "lengthened pylon 6 mm", "recast"), "pr_code": ("L5301", "L5673 x2", "L5981", "L5856", "L8420 x6", "L7510", "L5700"), "pr_plan": ("wean to 2 h on/1 off", "continue gait training", "wash liner daily", "definitive when volume stable 8 wk", "K3 foot trial"), "ve_dx": ("H81.11 BPPV right", "H81.23 vestibular neuronitis", "R42 dizziness", "S06.0X0D concussion", "G35 MS", "H81.02 Meniere's, L", "R26.89"), "ve_age": ("67 y.o. F", "45 M", "33 yo", "78-year-old"), "ve_on": ("sudden vertigo and vomiting", "spinning getting out of bed", "head strike on a door", "slow loss of balance", "oscillopsia"),
    "ve_q": ("spinning", "rocking", "lightheaded", "floaty"), "ve_last": ("< 1 min", "hours", "constant", "seconds"), "ve_trig": ("rolling L", "grocery aisles", "looking up", "quick turns", "riding in car", "bending"), "ve_hear": ("tinnitus L", "no change", "SNHL R, aid"), "ve_fall": ("0", "2, no injury", "1 w/ wrist fx"), "ve_off": ("off work 2 wk", "half days", "no screens"), "ve_img": ("MRI IAC negative", "CT head neg", "MRI brain: 3 periventricular lesions", "CTA neck: no dissection"), "ve_ocu": ("smooth pursuit intact", "saccades hypometric L", "gaze-evoked nystagmus L", "convergence 14 cm", "VOR cancel ok", "skew absent", "VOMS +4 dizziness", "INO R"), "ve_fr": ("spont L-beat nystagmus", "no spontaneous", "head shake R-beat x 12 s"), "ve_hit": ("+ R", "neg B", "+ L w/ covert saccade"),
    "ve_dva": ("3 line loss", "2 lines", "0.3 LogMAR"), "ve_dh": ("neg", "upbeat, R torsion, 15 s, 5 s latency", "sx without nystagmus"), "ve_roll": ("neg", "geotropic, stronger R", "apogeotropic"), "ve_neu": ("FTN smooth", "heel-shin ataxic L", "RAM slow R", "vibration absent toes", "Babinski down", "sensation intact", "5/5 except DF 4", "Romberg + EC", "dysdiadochokinesia"), "ve_bp": ("142/80, 118/70", "128/76, 124/78", "no orthostasis"), "ve_ct": ("cond 4 6 s", "30/30/30/8", "falls foam EC"), "ve_fga": ("17/30", "22/30", "13"), "ve_bal": ("DGI 16/24", "Mini-BESTest 18/28", "SLS 3 s R", "tandem 6 steps", "TUG 14.9", "gait speed 0.88 m/s", "5xSTS 16"), "ve_dhi": ("54", "38/100", "72"), "ve_abc": ("58%", "71", "44%"),
    "ve_tx": ("Epley R x2", "Semont L", "BBQ roll (Lempert)", "VORx1 30 s x 3 at 1 Hz", "gaze shifts", "habituation, Brandt-Daroff", "foam EC w/ gait belt", "Gufoni"), "ve_aft": ("recheck neg", "sx 2/10", "nausea 4/10, cleared 10 min"), "ve_imp": ("R posterior canalithiasis", "L unilateral hypofunction", "central signs, refer back", "post-concussion, vestibulo-ocular", "multifactorial imbalance"), "ve_goal": ("DHI < 18", "FGA >= 25", "neg Dix-Hallpike x 2", "walk w/ head turns 50 ft", "return to driving", "DVA < 2 lines"), "ve_plan": ("canalith repositioning 95992", "gaze stab 97112", "dual task gait", "Cawthorne-Cooksey at home"), "ph_dx": ("N39.3 SUI", "N94.10 dyspareunia", "N81.10 cystocele", "M62.08 diastasis recti", "R10.2 pelvic pain", "K59.02 outlet constipation", "N39.46 mixed UI", "post prostatectomy UI N39.3"),
    "ph_age": ("34 y/o", "52yo F", "29 yo", "68 y.o. M"), "ph_ob": ("G2P2", "G3P2012", "G1P1", "G0"), "ph_birth": ("SVD, 2nd deg tear", "LTCS", "forceps, 3b OASI", "VBAC, 9 lb 2 oz"), "ph_cc": ("leaks w/ cough and running", "heaviness by evening", "deep pain w/ penetration", "urgency at the front door", "tailbone pain sitting", "pubic symphysis pain", "strains to empty"), "ph_blad": ("voids q1h", "nocturia x2", "key-in-door urgency", "incomplete emptying", "8x/day"), "ph_bow": ("Bristol 2, splints", "daily, Bristol 4", "fecal smearing"), "ph_dys": ("6/10", "none", "avoids", "3/10 entry"), "ph_fl": ("40 oz, 3 coffees", "64 oz", "20 oz + soda"), "ph_pad": ("2/d, light", "none", "1 brief at night"), "ph_hx": ("Endometriosis, lap", "Hysterectomy", "RALP", "IC", "Hx of trauma, pt prefers slow pace"),
    "ph_ext": ("perineal body lifts poorly", "scar mobile, tender 5 o'clock", "breath holding w/ bear down", "rib flare", "C-section scar adherent R", "anal wink +"), "ph_perf": ("2/3/4//5", "P3 E5 R4 F6", "1/2/2//3"), "ph_mmt": ("2/5 L, 3/5 R", "Oxford 2+", "4/5"), "ph_tone": ("high OI B", "low", "normal"), "ph_tend": ("levator ani L 6/10", "obturator int B", "coccygeus", "none"), "ph_pop": ("Ba -1", "stage 2 ant", "Bp -2, C -6"), "ph_dra": ("2.5 FB at umb", "3 cm, soft", "closed"), "ph_sij": ("ASLR 3/5", "P4 + R", "Stork +", "FABER + L", "hip IR 20", "glute med 4-/5", "Gaenslen neg"), "ph_score": ("PFDI-20 96", "ICIQ-SF 13", "FSFI 18.2", "NIH-CPSI 22", "PFIQ-7 58", "UDI-6 50"), "ph_imp": ("PF weakness w/ poor pressure control", "overactive PF w/ dyspareunia", "dyssynergia", "pregnancy related PGP", "stress UI after RALP"),
    "ph_goal": ("dry w/ 30 jumps", "void interval 3 h", "pain-free exam w/ medium dilator", "P4 E8", "DRA < 2 cm", "0 pads", "sit 60 min"), "ph_tx": ("biofeedback 90912", "PFMT quick flicks 10x3", "STM internal", "the Knack", "urge suppression", "dilator program", "toileting w/ Squatty Potty", "TrA + breath", "Kegel 8 s x 10"), "te_why": ("med refill", "calf pain after TKA", "wants PT order", "fever post-op", "dizzy on new med", "brace broke", "FMLA form"), "te_say": ("swelling to the ankle", "pain 7/10 at night", "ran out yesterday", "wound is oozing", "cannot bear weight", "therapist wants an updated script", "numbness is the same", "constipated 4 days", "room spins when rolling"), "te_neg": ("Denies CP/SOB", "No saddle numbness", "No redness", "No LOC"), "te_temp": ("101.1", "98.9", "99.4 oral"), "te_all": ("NKDA", "PCN", "sulfa"),
    "te_adv": ("To ED for duplex", "Elevate, ice 20 min", "Hold baclofen tonight", "Colace and Miralax", "Keep knee immobilizer on", "Call if > 101.5", "Same-day slot offered"), "te_md": ("ok refill x1", "US LE today, r/o DVT", "Rx Keflex 500 qid x 7", "renew PT 12 visits", "stop meclizine", "needs visit first"), "te_done": ("negative for DVT", "rx sent", "will come in", "order entered", "feels better"), "ap_svc": ("12 PT visits", "CPT 97110/97140, 24 units", "16 sessions of vestibular rehab", "continued physical therapy", "a microprocessor knee L5856"), "ap_why": ("therapy was called maintenance", "progress was too slow", "records were missing", "home exercise would be enough", "the visit limit was met"), "ap_arg": ("The reviewer did not have the last progress report", "Gains exceed the MCID on each measure", "Skilled care is needed for graft protection", "A plateau is not shown by the record", "The Jimmo settlement bars an improvement standard", "Stopping now risks arthrofibrosis"),
    "ap_surg": ("ACL reconstruction", "reverse shoulder arthroplasty", "L TKA", "L5-S1 fusion", "a below knee amputation"), "ap_prog": ("flexion 78 to 112", "LEFS 24 to 46", "TUG 19 to 12 s", "quad 3+ to 4/5", "gait speed 0.6 to 0.9 m/s", "Berg 38 to 47", "ODI 58% to 34%"), "ap_must": ("lift 50 lb", "climb stairs at work", "transfer a parent", "drive", "kneel", "stand 8 hours"), "ap_guide": ("Your policy 02.01.17 allows 24 visits", "MCG 26th ed. supports this", "APTA and AAOS guidelines recommend supervised rehab", "InterQual criteria are met", "CMS IOM 100-02 ch. 15 applies"), "ap_ev": ("See the JOSPT guideline", "A Cochrane review agrees", "RCT data support 20+ visits"), "ap_enc": ("initial evaluation", "progress note", "op report", "MRI report", "letter of medical necessity", "flow sheets"), "ap_ask": ("Please overturn the denial", "I ask for a same-specialty reviewer", "We ask for a decision in 72 h", "If upheld, send the criteria used"),
    "pp_spec": ("PM&R", "family med", "ortho spine", "occ med"), "pp_req": ("12 PT", "97110 x 24, 97112 x 12", "MRI L-spine 72148", "8 more visits", "inpatient rehab"), "pp_den": ("no functional progress", "conservative care < 6 wk", "not skilled", "exceeds guideline"), "pp_say": ("flexion only 85 at wk 8", "new foot drop 3/5", "TUG 21 s", "failed HEP x 4 wk", "LEFS up 14", "post-op protocol wk 10", "positive Hoffmann", "lives alone, 14 steps"), "pp_rev": ("guideline says 18", "wants new outcome score", "agrees weakness matters", "no dates on goals", "cannot see the MRI", "HEP should do"), "pp_q": ("uses a walker", "had injections", "is doing the home program", "went back to work"), "pp_quote": ("cookie cutter", "thorough", "hard to read"), "pp_out": ("overturned, 8 visits", "upheld", "partial, 4 of 12", "pended 48 h"), "pp_cite": ("MCG A-0357", "eviCore MSK PT v1.0", "InterQual 2025", "no guideline named"),
    "pp_todo": ("new LEFS at next visit", "add dates to goals", "file level 1 appeal", "resend MRI", "fix 59 modifier", "schedule 8 visits"), "po_subj": ("knee swelling", "PT referral", "Question about brace", "work note", "MRI results", "medication"), "po_pt": ("my knee is still swollen after therapy", "the new pill makes me sleepy", "I can bend it to about 100 now", "the brace rubs my shin", "insurance says I need more notes", "I slipped in the shower but I'm ok", "the bands are too easy", "my foot tingles at night", "pain is 3 most days"), "po_q": ("Can I drive yet", "Should I keep icing", "Do I need another MRI", "Can I get more visits", "Is it ok to swim"), "po_rn": ("ice 15 minutes and keep it raised", "no driving while on oxycodone", "please stop the band work until seen", "your order was renewed for 12 visits", "the MRI shows a small meniscus tear", "call 911 for chest pain", "bring the brace to your visit"), "po_md": ("The swelling is expected at 6 weeks", "You may drop the crutches", "Cut gabapentin to 100 mg at night", "We can inject if no better", "Keep up the heel slides, 3x10", "I would hold running until week 12"), "po_att": ("photo of incision", "FMLA form", "disability form", "brace receipt"),
}  # fmt: skip

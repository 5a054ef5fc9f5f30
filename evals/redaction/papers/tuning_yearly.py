"""Notes used while tuning redaction: what a clinic and its neighbours write in one year."""

from __future__ import annotations

from evals.redaction.wording import in_every_wording

_PAPERS: tuple[str, ...] = (
    # evaluation
    """<<{Initial Examination}, [FACILITY:facility]||[FACILITY:facility] - {Physical Therapy Evaluation}||{PT EVALUATION AND PLAN OF CARE}>>
<<[NAME:full], born [DATE:dob], was seen on [DATE:date1] on referral from [PROVIDER:provider_full], MD.||Evaluated [DATE:date1]: [NAME:middle], date of birth [DATE:dob], chart [MRN:mrn]||Evaluation date [DATE:date1]. [NAME:last_first]. Birth date [DATE:dob].>>
<<Chart no. [MRN:mrn]. Coverage: {~payer} [MEMBER_ID:member].||Sent by Dr. [PROVIDER:provider_last], [FACILITY:facility2], order of [DATE:date2]||Coverage {~payer}, member [MEMBER_ID:member], group [GROUP:group]. Sent by [PROVIDER:provider_full], DO.>>
{Treating diagnosis}: {~ev_dx}. {Medical diagnosis}: {~ev_dx}.

{History of present condition}
<<[NAME:titled], a {~age}, {~ev_on} on [DATE:date3].||The patient {~ev_on} in [DATE:month] and had {~ev_sx} with Dr. [PROVIDER:colleague_full] on [DATE:date3].||[NAME:first] is a {~age} who {~ev_on} [DATE:spoken3].>> {~ev_hx}. {~ev_hx}. {~ev_hx}. <<An MRI at [FACILITY:imaging] on [DATE:short4] showed {~ev_mri}.||Films of [DATE:short4] showed {~ev_mri}.||[NAME:first] brought a report from [FACILITY:hospital] that shows {~ev_mri}.>>
{Past history}: {~hx}, {~hx}, {~hx}. {Medicines}: {~med}, {~med}, {~med}. {Allergies}: {~allergy}.
{Home and work}: <<lives with wife [RELATIVE:relative] and son [RELATIVE:kin_first] in [CITY:city], {~ev_home}. Employed as a {~job} at [EMPLOYER:employer].||{~job} for [EMPLOYER:employer]; {~ev_home}; mother [RELATIVE:kin_full] helps with the children.||retired {~job}, {~ev_home}, partner [RELATIVE:relative_full] drives.>> {Prior level}: {~ev_plof}. {Now}: {~ev_now}; {~ev_now}.

{Tests and measures}            Left          Right
  {~ev_t}                {~ev_v}         {~ev_v}
  {~ev_t}                {~ev_v}         {~ev_v}
  {~ev_m}                {~ev_g}         {~ev_g}
  {~ev_m}                {~ev_g}         {~ev_g}
{Special tests}: {~ev_s}; {~ev_s}; {~ev_s}. {Palpation}: {~ev_p}. {Sensation}: {~ev_n}. {Function}: {~ev_f}, {~ev_f}. {Outcome tool}: {~ev_o}.
Pain at rest {~pain}, at worst {~pain}.

{Clinical impression}: <<[NAME:titled] presents with {~ev_i}.||[NAME:first] [NAME:last] shows {~ev_i}.||Findings fit {~ev_i}.>> {~ev_why}. {~ev_why}.
{Short term, 3 weeks}: {~ev_st}; {~ev_st}. {Long term, 8 weeks}: {~ev_lt}; {~ev_lt}; {~ev_lt}.
{Plan}: {~freq}, {~ev_tx}, {~ev_tx}, {~ev_tx}, {~ev_tx}. <<Next visit [DATE:date4].||Certification [DATE:span].||Return [DATE:spoken5]; surgeon sees [NAME:first] on [DATE:short6].>> {Charges}: {~ev_cpt}, {~ev_cpt}.
<<[PROVIDER:therapist_full], PT, DPT, license [LICENCE:licence]||[PROVIDER:therapist_full], DPT     [DATE:sent1]||Examined by [PROVIDER:therapist_full], PT with [PROVIDER:tech_full], SPT>>
""",
    # progress note
    """<<[FACILITY:facility]: {Progress Summary for Physician}||{30-day progress note}   [FACILITY:facility]||{Recertification and Progress}   [FACILITY:facility]   fax [PHONE:pfax]>>
<<For: [PROVIDER:provider_full], MD. About: [NAME:full], DOB [DATE:dob].||Prepared for Dr. [PROVIDER:provider_full]     Patient [NAME:suffixed]     Born [DATE:dob]     [MRN:mrn]||Patient: [NAME:last_first] / [DATE:dob] / {~payer} [MEMBER_ID:member]>>
<<Covers [DATE:span], {~pn_n} attended, last seen [DATE:date1].||Written [DATE:date1] at visit {~pn_v}. First visit [DATE:date2].||Dated [DATE:date1]. Start of care [DATE:date2]. Surgery [DATE:date3]: {~pn_sx}.>>
Diagnosis: {~ev_dx}; {~ev_dx}.

What the patient says: <<[NAME:first] reports {~pn_s} and {~pn_s}.||"{~pn_q}" [NAME:titled] also reports {~pn_s}.||Reports {~pn_s}. Husband [RELATIVE:relative] has noticed {~pn_s}.>> <<Went back to [EMPLOYER:employer] on [DATE:short3], {~pn_w}.||Has been off work at [EMPLOYER:employer] since [DATE:spoken3].||Took a trip to [CITY:city2] over [DATE:spoken4], {~pn_w}.>> Pain {~pain} on average, {~pain} after activity.

                         Baseline            Now
  {~pn_r}            {~pn_a}               {~pn_b}
  {~pn_r}            {~pn_a}               {~pn_b}
  {~pn_st}       {~ev_g}               {~ev_g}
Function: {~pn_fn}; {~pn_fn}. Questionnaire: {~pn_om}.
Still limited in: {~pn_l}, {~pn_l}. Treated with: {~ev_tx}, {~ev_tx}, {~pn_tx}, {~pn_tx}.
<<[NAME:titled] {~pn_p}.||[NAME:first] {~pn_p}.||The patient {~pn_p}.>> {~pn_j}. {~pn_j}. <<Missed visits on [DATE:short4] and [DATE:short5] because of {~pn_ms}.||Dr. [PROVIDER:colleague_last] gave {~pn_inj} on [DATE:date4].||Seen by [PROVIDER:colleague_full] in the ER on [DATE:date4] for {~pn_ms}.>>
Goal status: {~ev_st} ({~pn_gs}); {~ev_lt} ({~pn_gs}); {~ev_lt} ({~pn_gs}).
Recommendation: <<{~freq} more, to [DATE:date5].||continue {~freq}. Authorization [ACCOUNT:request] runs out [DATE:date5].||{~freq}; {~payer} case [ACCOUNT:request], {~pn_left} remaining.>> {~pn_pl}. {~pn_pl}.
<<Questions: [PHONE:pphone]. Thank you, [PROVIDER:therapist_full], PT||[PROVIDER:therapist_full], PT, lic. [LICENCE:licence], [DATE:sent1]||[PROVIDER:tech_full], PTA and [PROVIDER:therapist_full], PT     cc [FACILITY:facility2]>>
<<I agree with this plan: [PROVIDER:provider_full], MD   [DATE:date6]||||Returned signed [DATE:short6], NPI [NPI:npi]>>
""",
    # referral letter
    """<<[PROVIDER:provider_full], MD
[FACILITY:facility2]
[ADDRESS:street2]
[CITY:city2], [-:state] [ZIP:zip2]     [PHONE:pphone]||[FACILITY:facility2], [ADDRESS:street2], [CITY:city2]
Telephone [PHONE:pphone]     Facsimile [PHONE:pfax]||[FACILITY:hospital] {Outpatient Clinic}     [PHONE:pphone]>>

<<[DATE:date1]||Letter dated [DATE:date1]||[DATE:date1]
To: [FACILITY:facility], [CITY:city]>>

<<Dear Colleague,||Dear [PROVIDER:therapist_full],||Dear therapy team,>>

<<Would you please see this {~age}, [NAME:titled_full] (born [DATE:dob]), for {~rf_p}?||It is a pleasure to send you [NAME:full], date of birth [DATE:dob], with {~rf_p}.||This letter introduces [NAME:titled_full], DOB [DATE:dob], our record [MRN:mrn], who has {~rf_p}.>> <<The trouble began on [DATE:spoken2] {~rf_h}.||[NAME:first] works as a {~job} for [EMPLOYER:employer], and it began in [DATE:month] {~rf_h}.||It started {~rf_h} while visiting sister [RELATIVE:kin_full] in [CITY:city2].>> {~rf_s}. {~rf_s}. {~rf_s}.

<<Of note in the history:||Other problems:||Also known:>> {~hx}, {~hx}, {~hx}; <<{~rf_op} ([-:year], Dr. [PROVIDER:colleague_last])||{~rf_op} at [FACILITY:hospital] on [DATE:date3]||{~rf_op}, [-:year]>>. <<[NAME:first] takes {~med}, {~med} and {~med}.||Current drugs: {~med}; {~med}; {~med}.||{~med}, {~med} and {~med} are taken daily.>> {~rf_al}.

<<When I examined [NAME:first] on [DATE:date4],||In the office on [DATE:short4]||At the visit of [DATE:date4]>> {~rf_e}, {~rf_e} and {~rf_e}. {~rf_x}. {~rf_t}. {~rf_t}.

<<My working diagnosis is {~ev_dx}.||I think this is {~ev_dx}.||Working diagnosis {~ev_dx}, with {~ev_dx} to be ruled out.>> <<I would be grateful for {~rf_rx}, {~rf_rx} and {~rf_rx}, {~freq}.||Please treat {~freq} with {~rf_rx} and {~rf_rx}.||Order: {~freq}. {~rf_rx}, {~rf_rx}.>> {~rf_w}. <<The daughter, [RELATIVE:kin_full], arranges rides; her number is [PHONE:phone2].||[NAME:titled] prefers calls at [PHONE:phone] after 4.||Mail goes to [ADDRESS:street], [CITY:city], [-:state] [ZIP:zip].>> <<We will meet again on [DATE:date5].||A short note from you before [DATE:spoken5] would help.||I see [NAME:first] next on [DATE:short5] and would like your findings by then.>>

<<Yours truly,
[PROVIDER:provider_full], MD     NPI [NPI:npi]||With thanks,
[PROVIDER:provider_full], DO
dictated, not read     [PROVIDER:officer_first]||Cordially,
[PROVIDER:provider_full], NP (with [PROVIDER:officer_full], MD)>>
""",
    # record system print
    """<<[FACILITY:FACILITY2]     {PATIENT SUMMARY}     PRINTED [DATE:SENT1] BY [PROVIDER:TECH_LAST], [PROVIDER:TECH_FIRST]||{CHART SUMMARY}     [FACILITY:HOSPITAL]     PAGE 1 OF 3||[FACILITY:FACILITY2] {ENCOUNTER PRINTOUT}     [DATE:SENT1]     USER [PROVIDER:TECH_FULL]>>
<<NAME: [NAME:LAST_FIRST]     MRN: [MRN:MRN]     DOB: [DATE:DOB]     SEX: M||PATIENT [NAME:LAST_FIRST] ([MRN:MRN])     BORN [DATE:DOB]     AGE {~RP_AGE}||PT NAME [NAME:MIDDLE]     BIRTHDATE [DATE:DOB]     CHART [MRN:MRN]>>
<<ADDRESS: [ADDRESS:STREET]  [CITY:CITY] [-:STATE] [ZIP:ZIP]     HOME: [PHONE:phone]     CELL: [PHONE:phone2]||HOME ADDRESS [ADDRESS:STREET], [CITY:CITY], [-:STATE] [ZIP:zip4]
MOBILE [PHONE:phone]     EMAIL [EMAIL:EMAIL]     SSN [SSN:ssn]||ADDR [ADDRESS:STREET] / [CITY:CITY] / [ZIP:ZIP]     PH [PHONE:phone]     SSN [SSN:ssn]>>
<<EMPLOYER: [EMPLOYER:EMPLOYER]     EMERGENCY CONTACT: [RELATIVE:RELATIVE_FULL] (SPOUSE) [PHONE:phone3]||EMERG [RELATIVE:KIN_FULL] (DAUGHTER) [PHONE:phone3]     OCC {~RP_JOB}, [EMPLOYER:EMPLOYER]||NEXT OF KIN [RELATIVE:KIN_FULL], SON     GUARANTOR [RELATIVE:RELATIVE_FULL]     EMPLOYER [EMPLOYER:EMPLOYER]>>
<<PRIMARY INS: {~PAYER}     ID: [MEMBER_ID:MEMBER]     GRP: [GROUP:GROUP]||INSURANCE {~PAYER} / [MEMBER_ID:MEMBER] / SECONDARY {~PAYER} / [MEMBER_ID:MEMBER2]||COVERAGE 1 {~PAYER} [MEMBER_ID:MEMBER]     SUBSCRIBER [RELATIVE:RELATIVE_FULL] [DATE:HOLDER_BORN]>>
<<PCP: [PROVIDER:COLLEAGUE_FULL], MD     PHARMACY: [FACILITY:PHARMACY]||ATTENDING [PROVIDER:PROVIDER_FULL], MD     ACCT [ACCOUNT:ACCOUNT]||CARE TEAM [PROVIDER:PROVIDER_FULL] MD, [PROVIDER:COLLEAGUE_FULL] NP     VISIT [ACCOUNT:ACCOUNT]>>

ENCOUNTER [DATE:DATE1]     <<PROVIDER [PROVIDER:PROVIDER_FULL], MD||SEEN BY [PROVIDER:PROVIDER_FULL], PA-C||TYPE {OFFICE VISIT}>>     CHIEF COMPLAINT: {~RP_CC}
{VITALS:} {~RP_VS}
{PROBLEM LIST}
 {~RP_PR}     <<NOTED [DATE:DATE2]||ONSET [DATE:DATE2]||[DATE:DATE2]>>
 {~RP_PR}     ACTIVE
 {~RP_PR}     <<RESOLVED [DATE:DATE3]||[DATE:DATE3]||SINCE [-:year]>>
{MEDICATIONS}
 {~RP_MED}
 {~RP_MED}
 {~RP_MED}     <<LAST FILLED [DATE:DATE4]||START [DATE:DATE4]||RX [PROVIDER:COLLEAGUE_LAST] [DATE:DATE4]>>
ALLERGIES: {~RP_AL}     TOBACCO: {~RP_TOB}     {FALL RISK:} {~RP_FR}
{HPI:} <<[NAME:TITLED] RETURNS FOR {~RP_CC}. {~RP_HPI}. {~RP_HPI}.||{~RP_AGE2} WITH {~RP_CC}. {~RP_HPI}. {~RP_HPI}.||[NAME:FIRST] REPORTS {~RP_CC} SINCE [DATE:SHORT2]. {~RP_HPI}.>> <<WIFE [RELATIVE:RELATIVE] PRESENT.||CALLED [RELATIVE:KIN_FIRST] WITH RESULTS.||STUDENT AT [SCHOOL:SCHOOL].>>
EXAM: {~RP_EX}. {~RP_EX}. {~RP_EX}. RESULTS: {~RP_RE}; {~RP_RE}.
ASSESSMENT: {~RP_DX}; {~RP_DX}
ORDERS: {~RP_OR} <<ORDER [ACCOUNT:ORDER]||#[ACCOUNT:ORDER] TO [FACILITY:FACILITY]||REFERRAL [ACCOUNT:ORDER], EXPIRES [DATE:DATE5]>>; {~RP_OR}; {~RP_OR}
<<NEXT APPT [DATE:DATE6] WITH [PROVIDER:PROVIDER_LAST]||FOLLOW UP [DATE:DATE6]||RTC [DATE:SHORT6]>>     <<E-SIGNED [PROVIDER:PROVIDER_FULL], MD [DATE:SENT2]||SIGNED BY [PROVIDER:PROVIDER_LAST], [PROVIDER:PROVIDER_FIRST] [DATE:SENT2]||NPI [NPI:npi]     [PROVIDER:PROVIDER_FULL]>>
""",
    # telephone note
    """<<{Call note}, [DATE:sent1], [PROVIDER:tech_first]||[DATE:sent1]  {INCOMING CALL}  [PROVIDER:tech_full]||{Message slip}     [DATE:date1]     taken by [PROVIDER:tech_first]>>
<<Who: [NAME:full], [DATE:dob]||Patient [NAME:full] (DOB [DATE:dob]), calling from [PHONE:phone]||[NAME:last_initial] - full name [NAME:full], born [DATE:dob]>>
<<On the line: [RELATIVE:relative_full], the husband, [PHONE:phone2]||On the line: [OTHER:other_full] at {~payer}, [PHONE:phone_ext]||On the line: [PROVIDER:officer_first], nurse for Dr. [PROVIDER:provider_last], [PHONE:pphone]>>

<<[NAME:first] {~tn_c}.||Caller says the patient {~tn_c}.||Per the caller, [NAME:titled] {~tn_c}.>> {~tn_d}. {~tn_d}. <<This has been going on since [DATE:spoken2].||Last treatment was [DATE:short2] with [PROVIDER:therapist_first].||It began after the visit on [DATE:short2].>> <<[NAME:first] asks {~tn_q}.||Also asks {~tn_q}.||Wants to know {~tn_q} and {~tn_q}.>>
<<Staying with daughter [RELATIVE:kin_full] in [CITY:city2] through [DATE:spoken3].||Shift at [EMPLOYER:employer] changed, evenings only now.||Moved to [ADDRESS:street], [CITY:city], [-:state] [ZIP:zip] on [DATE:short3].>>

I said: {~tn_a}. {~tn_a}. <<Offered [DATE:short4] at 9:40 or [DATE:short5] at 1:00.||Booked for [DATE:date4], 10:20, with [PROVIDER:therapist_last].||Took [NAME:first] off the schedule until [DATE:date4].>>
<<{~payer} says {~tn_i}. Call number [ACCOUNT:call_no], [OTHER:clerk_first].||Authorization [ACCOUNT:request]: {~tn_i}, good to [DATE:date5].||New plan from [DATE:date5]: {~payer}, ID [MEMBER_ID:member], holder [RELATIVE:relative_full].>>
<<To [PROVIDER:therapist_full]: {~tn_m}.||Passed to [PROVIDER:therapist_first], {~tn_m}.||For Dr. [PROVIDER:provider_last]: {~tn_m}.>>

<<[DATE:sent2] [PROVIDER:therapist_first]: reached [NAME:first]. {~tn_t}. {~tn_t}.||Addendum [DATE:sent2], [PROVIDER:therapist_full], PT: {~tn_t}; {~tn_t}.||[DATE:short6] tried [PHONE:phone], left word with son [RELATIVE:kin2_first]. {~tn_t}.>> <<Nothing further.||Send the sheet to [EMAIL:email].||Call again [DATE:spoken6].>>
""",
    # fax cover
    """<<{FACSIMILE}     [FACILITY:facility]     [ADDRESS:street2], [CITY:city2], [-:state] [ZIP:zip2]||{Fax transmission sheet}     [FACILITY:facility2]||[FACILITY:agency]     {FAX MEMO}     main [PHONE:phone3]>>
<<Recipient [PROVIDER:provider_full], MD     Fax number [PHONE:pfax]||Deliver to [FACILITY:facility], intake, [PHONE:pfax]||Send to {~payer} {medical review}, [PHONE:pfax], attention [OTHER:officer_full]>>
<<Sender [PROVIDER:tech_full]     Direct [PHONE:phone_ext]||Sent by [PROVIDER:tech_first], for [PROVIDER:therapist_full], PT     Voice [PHONE:pphone]||Sender [PROVIDER:tech_full], intake coordinator, [EMAIL:other_email]>>
<<Sent [DATE:sent1]     Sheets {~fc_pg}||[DATE:date1], {~fc_pg} sheets with this one||When [DATE:date1]     How many {~fc_pg}>>
<<Regarding [NAME:full], born [DATE:dob]||Concerning [NAME:last_first] ([DATE:dob]), {~payer} [MEMBER_ID:member]||Patient [NAME:middle]     DOB [DATE:dob]     Chart [MRN:mrn]>>

<<Enclosed: {~fc_e}, {~fc_e} and {~fc_e}.||You will find {~fc_e} and {~fc_e} with this sheet.||Following are {~fc_e} and {~fc_e} from the visit of [DATE:date2].>> <<[NAME:titled] needs {~freq} for {~ev_dx}.||Dr. [PROVIDER:colleague_last] ordered {~freq}, {~ev_dx}.||[NAME:first] had {~pn_sx} on [DATE:date3]; {~fc_n}.>> {~fc_n}. {~fc_n}.
<<Reach [NAME:first] at [PHONE:phone]; spouse [RELATIVE:relative_full] at [PHONE:phone2].||Best contact is the patient's son, [RELATIVE:kin_full], [PHONE:phone2].||[NAME:first] is at [EMPLOYER:employer] until 3, then [PHONE:phone].>>
<<Authorization [ACCOUNT:request], [DATE:span].||Claim [ACCOUNT:claim], date of injury [DATE:date4], adjuster [OTHER:clerk_full].||Covered by {~payer} [MEMBER_ID:member], reference [ACCOUNT:call_no].>>
<<Kindly {~fc_a} by [DATE:date5].||Please {~fc_a} before the appointment on [DATE:short5].||{~fc_r}: please {~fc_a}. First sent [DATE:short6].>>
<<Many thanks, [PROVIDER:tech_first]||[PROVIDER:tech_full] for [PROVIDER:therapist_last]||If pages are missing ring [PROVIDER:tech_first] on [PHONE:pphone].>>
""",
    # discharge summary
    """<<{Discharge from Physical Therapy}     [FACILITY:facility]||[FACILITY:facility], [CITY:city2]: {Episode Summary}||{End of Care Report}     [FACILITY:facility]     [PHONE:pphone]>>
<<Client [NAME:full]     Birthdate [DATE:dob]     Record [MRN:mrn]||[NAME:titled_full], born [DATE:dob], {~payer} [MEMBER_ID:member]||[NAME:last_first]     [DATE:dob]     account [ACCOUNT:account]>>
<<In care [DATE:span], {~ds_n} kept, {~ds_c} cancelled.||Began [DATE:date1], ended [DATE:date2] after {~ds_n}.||First seen [DATE:date1]; last seen [DATE:date2]; {~ds_n}.>> <<Physician [PROVIDER:provider_full], MD.||Ordered by Dr. [PROVIDER:provider_full], [FACILITY:facility2].||Sent by [PROVIDER:provider_full], NP, and Dr. [PROVIDER:colleague_last].>>
Treated for {~ev_dx}<<, after {~pn_sx} on [DATE:date3]||, {~pn_sx} [DATE:date3] by [PROVIDER:colleague_full], MD||; fell at [EMPLOYER:employer] on [DATE:date3]>>.

Course: <<[NAME:titled] came to us with {~ds_b} and {~ds_b}.||At the first visit [NAME:first] had {~ds_b}.||[NAME:first] [NAME:last], a {~age}, began with {~ds_b} and {~ds_b}.>> Care consisted of {~pn_tx}, {~pn_tx}, {~ev_tx} and {~ev_tx}. {~ds_k}. {~ds_k}. <<A setback came on [DATE:spoken4] with {~pn_ms}.||[NAME:first] was away in [CITY:city] for two weeks in [DATE:month].||Wife [RELATIVE:relative] learned to help with the stretches on [DATE:short4].>>
At the end:
 - {~pn_r} {~pn_b}, {~pn_r} {~pn_b}
 - {~pn_om}; {~pn_fn}; {~pn_fn}
 - pain {~pain}; {~ds_e}; {~ds_e}
Goals: {~ev_lt}, {~ds_g}; {~ev_lt}, {~ds_g}. Why ended: {~ds_w}.
<<[NAME:titled] returns to [EMPLOYER:employer] as a {~job} [DATE:short5], {~pn_w}.||[NAME:first] is going back to [SCHOOL:school] and sports on [DATE:spoken5].||[NAME:first] lives with daughter [RELATIVE:kin_full] at [ADDRESS:street], [CITY:city], and needs {~ds_eq}.>> Home program: {~ds_h}, {~ds_h}, {~ds_h}. {~ds_a}. <<Follow up with Dr. [PROVIDER:provider_last] [DATE:date6].||May come back by [DATE:date6] without a new order.||Check-in call set for [DATE:short6] at [PHONE:phone].>>
<<[PROVIDER:therapist_full], PT, MS     [DATE:sent1]||Prepared by [PROVIDER:therapist_full], PT, DPT; copy faxed to [PHONE:pfax]||[PROVIDER:therapist_last], [PROVIDER:therapist_first], PT     license [LICENCE:licence]>>
""",
    # imaging report
    """<<[FACILITY:IMAGING]     {DIAGNOSTIC REPORT}||[FACILITY:HOSPITAL]     IMAGING SERVICES||[FACILITY:IMAGING]     [ADDRESS:STREET2], [CITY:CITY2], [-:STATE] [ZIP:ZIP2]     TEL [PHONE:pphone]>>
<<PATIENT: [NAME:LAST_FIRST]          MRN: [MRN:MRN]          BORN: [DATE:DOB]||NAME [NAME:MIDDLE]     DOB [DATE:DOB]     PHONE [PHONE:phone]     ACC# [ACCOUNT:ACC]||[NAME:LAST_FIRST]     [DATE:DOB]     {~IR_SEX}     ID [MRN:MRN]     ACCESSION [ACCOUNT:ACC]>>
<<ORDERING: [PROVIDER:PROVIDER_FULL], MD          PERFORMED: [DATE:DATE1]||STUDY DATE [DATE:SENT1]     REQUESTED BY DR. [PROVIDER:PROVIDER_FULL], [FACILITY:FACILITY2]||DATE OF SERVICE [DATE:DATE1]     REF. PROVIDER [PROVIDER:PROVIDER_LAST], [PROVIDER:PROVIDER_FIRST]     FAX [PHONE:pfax]>>

STUDY: {~IR_ST}
REASON FOR STUDY: {~IR_RE}<<, INJURED [DATE:DATE2]|| AFTER FALL AT [EMPLOYER:EMPLOYER] ON [DATE:DATE2]||, SINCE [DATE:MONTH]>>
PRIOR STUDIES: <<{NONE AVAILABLE}||{~IR_PR} [DATE:DATE3]||{~IR_PR} FROM [FACILITY:HOSPITAL], [DATE:DATE3]>>
PROTOCOL: {~IR_TE}

REPORT:
{~IR_A}. {~IR_A}. {~IR_B}. {~IR_B}.
{~IR_C}. {~IR_C}. {~IR_D}.
<<NO CHANGE SINCE [DATE:SHORT3].||HARDWARE PLACED [DATE:SHORT4] BY DR. [PROVIDER:OFFICER_LAST]: {~IR_H}.||IMPLANTED DEVICE {~IR_H}, SERIAL [DEVICE:DEVICE].>>

CONCLUSION:
{~IR_I}. {~IR_I}. {~IR_J}.
<<DISCUSSED WITH [NAME:TITLED] BY PHONE.||RESULT PHONED TO [PROVIDER:TECH_FIRST] AT [PHONE:pphone] ON [DATE:DATE5].||[NAME:FIRST] [NAME:LAST] RECEIVED A DISC. VIEW AT [URL:URL].>>
<<READ BY [PROVIDER:COLLEAGUE_FULL], MD     [DATE:SENT2]||RADIOLOGIST [PROVIDER:COLLEAGUE_FULL], DO     FINAL [DATE:SENT2]     TECHNOLOGIST [PROVIDER:OFFICER_LAST]||APPROVED [PROVIDER:COLLEAGUE_LAST], [PROVIDER:COLLEAGUE_FIRST], MD     [DATE:DATE6]>>
""",
    # billing note
    """<<{Account note}     [FACILITY:facility]     [DATE:sent1]     [PROVIDER:tech_first]||{Billing follow-up} [DATE:date1] by [PROVIDER:tech_full]||[FACILITY:facility] {Patient Accounts}     TIN [ACCOUNT:ein]     NPI [NPI:npi]>>
<<Guarantor [RELATIVE:relative_full] for [NAME:full] (DOB [DATE:dob])     acct [ACCOUNT:account]||[NAME:last_first]     acct [ACCOUNT:account]     dob [DATE:dob]     [PHONE:phone]||Patient [NAME:full], account [ACCOUNT:account], statement to [ADDRESS:street], [CITY:city], [-:state] [ZIP:zip]>>
<<{~payer}, ID [MEMBER_ID:member], group [GROUP:group]; policyholder works at [EMPLOYER:employer].||Primary {~payer} [MEMBER_ID:member], secondary {~payer} [MEMBER_ID:member2].||Auto carrier, policy [ACCOUNT:policy], claim [ACCOUNT:claim], loss date [DATE:date2]; health plan {~payer} [MEMBER_ID:member].>>

Dates of service <<[DATE:span]||[DATE:short2], [DATE:short3] and [DATE:short4]||[DATE:date3] and [DATE:date4]>>; codes {~bl_c}, {~bl_c}, {~bl_c}; diagnosis {~bl_d}; charges {~bl_m}.
Claim number [ACCOUNT:icn]: {~bl_r}. {~bl_e}. <<Paid {~bl_m} on [DATE:date5], check [ACCOUNT:check].||Denied [DATE:date5]; remit trace [ACCOUNT:check].||Processed [DATE:date5], nothing paid yet.>> Patient share {~bl_m}, {~bl_s}.
<<Called {~payer} at [PHONE:phone3], spoke with [OTHER:clerk_first], call [ACCOUNT:call_no]: {~bl_w}.||[OTHER:clerk_full] at {~payer} says {~bl_w} (reference [ACCOUNT:call_no]).||Adjuster [OTHER:officer_full], [PHONE:phone_ext], says {~bl_w}.>> {~bl_a}. <<Corrected claim sent [DATE:short5].||Records for [DATE:short4] uploaded, receipt [ACCOUNT:order].||Appeal due by [DATE:date6], notes from [PROVIDER:therapist_full] requested.>>
<<[NAME:first] called about the balance and {~bl_p}.||Spoke to husband [RELATIVE:relative], who {~bl_p}.||[NAME:titled] came to the desk and {~bl_p}.>> {~bl_a}. <<Card ending [ACCOUNT:ssn4] on file, runs monthly.||Receipt emailed to [EMAIL:email].||Link sent: [URL:url]>>
<<Authorization on file [ACCOUNT:request], {~pn_left}, treating [PROVIDER:therapist_full], PT, NPI [NPI:npi].||Referring [PROVIDER:provider_full], NPI [NPI:npi], plan of care signed [DATE:short6].||Copy to [EMAIL:other_email].>> Next look [DATE:spoken6].
""",
    # approval and denial letters
    """<<{~payer}
{Utilization Review}
[ADDRESS:box], [CITY:city2], [-:state] [ZIP:zip4]

[DATE:date1]

[NAME:full]
[ADDRESS:street]
[CITY:city], [-:state] [ZIP:zip]

Your authorization number: [ACCOUNT:request]
Member ID: [MEMBER_ID:member]          Birth date: [DATE:dob]
Asked for by: [PROVIDER:therapist_full], PT, [FACILITY:facility]

Dear [NAME:first] [NAME:last]:

We are pleased to tell you that {~al_y}. We received the request on [DATE:date2]. It covers {~al_v} for {~ev_dx}, procedure codes {~al_c} and {~al_c}, from [DATE:date3] to [DATE:date4].

{~al_n}. {~al_n}. {~al_k}. If your provider needs more visits, a new request with {~al_q} should reach us before [DATE:date4].

Questions? Call Member Services at [PHONE:phone3] and give the number above, or go to [URL:url].

[OTHER:clerk_full]
Care Review Coordinator
cc: [FACILITY:facility], fax [PHONE:pfax]; [PROVIDER:provider_full], MD||[DATE:date1]

{~payer}
{NOTICE OF ADVERSE DETERMINATION}

Member: [NAME:full]     ID No. [MEMBER_ID:member]     Group No. [GROUP:group]
Date of birth: [DATE:dob]     Case: [ACCOUNT:request]
Provider: [FACILITY:facility], NPI [NPI:npi]     Treating: [PROVIDER:therapist_full]
Requested: {~al_v}, {~al_c}, {~al_c}, starting [DATE:date2]

Dear [NAME:titled]:

On [DATE:date3] we looked at your therapist's request, and {~al_x}. The records show {~al_f} and {~al_f}. {~al_w}. {~al_g}.

This decision was made by [OTHER:officer_full], {~al_t}. [PROVIDER:provider_full], MD, may speak with the reviewer by calling [PHONE:phone_ext] by [DATE:date4]. {~al_h}. Write to [ADDRESS:box], [CITY:city2], [-:state] [ZIP:zip2], or fax [PHONE:phone3]. Your husband, [RELATIVE:relative_full], is on file as authorized representative and may do this for you.

{~al_k}. {~al_n}.

Sincerely,
[OTHER:clerk_full], RN
Appeal Unit [PHONE:phone2]||{~payer} {Provider Services}
{Partial approval}, sent by fax to [PHONE:pfax] on [DATE:sent1]

To: [FACILITY:facility]
    [ADDRESS:street2], [CITY:city2], [-:state] [ZIP:zip2]
    Attention [PROVIDER:tech_full]

Re: [NAME:last_first], born [DATE:dob], subscriber number [MEMBER_ID:member], subscriber [RELATIVE:relative_full] ([EMPLOYER:employer])
Reference [ACCOUNT:request], request received [DATE:date2], ordering physician [PROVIDER:provider_full], NPI [NPI:npi]

    Asked     {~al_v}      {~al_c}, {~al_c}, {~al_c}
    Approved  {~al_v}      {~al_c}, {~al_c}
    Dates     [DATE:span]
    Diagnosis {~ev_dx}

We approved part of the request for [NAME:first] [NAME:last]. {~al_x}. At the evaluation of [DATE:short3] {~al_f}; in the note of [DATE:short4] {~al_f}. {~al_w}. More can be asked for after [DATE:date5] with {~al_q}.

{~al_h}. A call between [PROVIDER:therapist_full] and our reviewer, [OTHER:officer_full], {~al_t}, can be set up at [PHONE:phone3] before [DATE:short6]. {~al_k}.

[OTHER:clerk_first], Clinical Intake, call reference [ACCOUNT:call_no]>>
""",
    # workers' compensation note
    """<<WORKERS COMPENSATION PROGRESS NOTE     [FACILITY:FACILITY]||[FACILITY:FACILITY2] OCCUPATIONAL MEDICINE     {WORK STATUS AND TREATMENT NOTE}||{CASE MANAGEMENT NOTE}     [DATE:SENT1]     [OTHER:OFFICER_FULL], RN, CCM>>
<<INJURED WORKER: [NAME:LAST_FIRST]     DOB: [DATE:DOB]     SSN: [SSN:ssn]||EMPLOYEE [NAME:FULL]     BORN [DATE:DOB]     LAST 4 [SSN:SSN4]     TEL [PHONE:phone]||CLAIMANT [NAME:MIDDLE]     [DATE:DOB]     [ADDRESS:STREET], [CITY:CITY] [ZIP:ZIP]>>
<<EMPLOYER: [EMPLOYER:EMPLOYER]     CLAIM NO: [ACCOUNT:CLAIM]     DATE OF INJURY: [DATE:DATE1]||CLAIM [ACCOUNT:CLAIM]     DOI [DATE:DATE1]     EMPLOYER [EMPLOYER:EMPLOYER], CONTACT [OTHER:OTHER_FULL] [PHONE:phone3]||DATE OF ACCIDENT [DATE:DATE1]     INSURED [EMPLOYER:EMPLOYER]     FILE [ACCOUNT:CLAIM]>>
<<ADJUSTER: [OTHER:CLERK_FULL]     PHONE: [PHONE:PHONE_EXT]     FAX: [PHONE:pfax]||CARRIER {~WC_CAR}     ADJ. [OTHER:CLERK_FULL] [EMAIL:OTHER_EMAIL]||TPA {~WC_CAR}, [ADDRESS:BOX], [CITY:CITY2] [-:STATE] [ZIP:ZIP2], ATTN [OTHER:CLERK_LAST]>>
<<VISIT DATE: [DATE:DATE2]     TREATING: [PROVIDER:THERAPIST_FULL], PT||SEEN [DATE:DATE2] BY [PROVIDER:PROVIDER_FULL], MD||MET [NAME:TITLED] AND DR. [PROVIDER:PROVIDER_LAST] AT THE [DATE:DATE2] VISIT>>

JOB: {~WC_JOB}     PHYSICAL DEMAND: {~WC_PD}     ACCEPTED BODY PART: {~WC_BP}     DX: {~WC_DX}
HOW INJURED: <<[NAME:TITLED] WAS {~WC_HOW}||WORKER WAS {~WC_HOW}; CO-WORKER [OTHER:OTHER2_FULL] SAW IT||{~WC_HOW} NEXT TO COMPANY TRUCK, PLATE [VEHICLE:PLATE]>>.
SUBJECTIVE: <<[NAME:FIRST] SAYS {~WC_S}. {~WC_S}.||{~WC_S}. {~WC_S}. WIFE [RELATIVE:RELATIVE] DOES THE DRIVING.||{~WC_S}. LAST WORKED [DATE:DATE3].>> PAIN {~pain}.
OBJECTIVE: {~WC_O}; {~WC_O}; {~WC_O}; {~WC_O}
TREATMENT: {~WC_T}, {~WC_T}, {~WC_T}
ASSESSMENT: <<[NAME:TITLED] {~WC_A}. {~WC_A2}.||{~WC_A2}. [NAME:FIRST] {~WC_A}.||WORKER {~WC_A}. {~WC_A2}.>>
WORK STATUS: {~WC_WS}<<, EFFECTIVE [DATE:DATE4]|| FROM [DATE:SHORT4] THROUGH [DATE:SHORT5]||, RECHECK [DATE:DATE5]>>. {~WC_RS}. {~WC_RS}. {~WC_RS}.
PLAN: {~WC_PL}. <<AUTHORIZATION [ACCOUNT:REQUEST], {~WC_V}.||UR APPROVED {~WC_V} [DATE:SHORT3], NO. [ACCOUNT:REQUEST].||REQUEST {~WC_V}, RFA SENT [DATE:SHORT3].>> {~WC_PL}. <<MMI EXPECTED [DATE:MONTH].||NEXT VISIT [DATE:DATE6].||IME WITH DR. [PROVIDER:COLLEAGUE_FULL] [DATE:DATE6].>>
<<[PROVIDER:THERAPIST_FULL], PT, DPT     LIC [LICENCE:LICENCE]||[PROVIDER:PROVIDER_FULL], MD     [DATE:SENT2]||COPY: [OTHER:OTHER_FULL], HR, [EMPLOYER:EMPLOYER]; [PROVIDER:THERAPIST_LAST], PT>>
""",
    # portal message
    """<<{Message from patient}     [DATE:sent1]
[NAME:full] (born [DATE:dob]) to [PROVIDER:therapist_full], PT||Inbox > {Therapy team}, [FACILITY:facility]
From [NAME:first] [NAME:last]     [DATE:sent1]     {~pm_su}||{Patient message}     Chart [MRN:mrn]     [NAME:last_first]
Received [DATE:sent1] from [IP:ip]>>

<<Hello [PROVIDER:therapist_first], this is [NAME:first] [NAME:last].||Good evening Dr. [PROVIDER:therapist_last]!||Hi there, it's [NAME:first],>> {~pm_a}. {~pm_a}. <<I was fine until [DATE:spoken2], then {~pm_b}.||Since our session on [DATE:short2] {~pm_b}.||My son [RELATIVE:kin_first] got married on [DATE:spoken2] and {~pm_b}.>> {~pm_c}? <<My boss [OTHER:other_first] at [EMPLOYER:employer] needs a paper that says {~pm_d}.||Dr. [PROVIDER:provider_last] wants me back on [DATE:short3], could you send {~pm_e}?||My wife [RELATIVE:relative] says {~pm_g}.>> <<You can call me on [PHONE:phone].||We moved, it's [ADDRESS:street], [CITY:city] [ZIP:zip] now.||Our insurance is {~payer} now, number [MEMBER_ID:member], under [RELATIVE:relative_full].>>
<<Take care, [NAME:first]||Thank you so much, [NAME:full]||[NAME:called] (that's what everybody calls me)>>

<<{Reply}, [DATE:sent2], [PROVIDER:therapist_full]||[PROVIDER:tech_full] answered [DATE:sent2]||[DATE:sent2]     [PROVIDER:therapist_first] wrote back>>
<<Hi [NAME:first],||[NAME:titled],||Thanks for writing, [NAME:first].>> {~pm_r}. {~pm_r}. {~pm_r}. <<I put you in for [DATE:date4], 8:15.||[PROVIDER:colleague_first] can see you [DATE:spoken4] if I am away.||Let us look at it on [DATE:short4].>> {~pm_h}.
<<[PROVIDER:therapist_first]||Best, [PROVIDER:tech_first] at the front desk, [PHONE:pphone]||See you soon, [PROVIDER:therapist_last]>>

<<{Second message}, [DATE:sent3]||[NAME:first] [NAME:last]     [DATE:sent3]||From [NAME:full], [DATE:sent3]>>
<<Great, see you then.||Perfect, thanks.||Okay.>> {~pm_a}. <<My mother [RELATIVE:kin2_full] is [AGE:old_age] and I lift her every day, {~pm_c}?||I will be in [CITY:city2] from [DATE:spoken5] to [DATE:spoken6], {~pm_c}?||My daughter [RELATIVE:kin_full] needs a form for [SCHOOL:school] too, {~pm_c}?>> <<My new email is [EMAIL:email].||The machine says model number [DEVICE:device] on the back.||The link [URL:url] does not open.>>
""",
    # intake sheet
    """<<[FACILITY:facility]
{Welcome! Please tell us about yourself}||{Registration and health history}     [FACILITY:facility]||{NEW PATIENT SHEET} (front)     [FACILITY:facility]     today [DATE:date1]>>
<<Legal name [NAME:suffixed]     Born [DATE:dob]     I like to be called [NAME:called]||Last [NAME:last]     First [NAME:first]     Birthday [DATE:dob]||Your name: [NAME:full]     Born: [DATE:dob]     Social security: [SSN:ssn]>>
<<Driver's license [LICENCE:dl]     I live at [ADDRESS:street], [CITY:city] [-:state] [ZIP:zip]||Street [ADDRESS:street]     Town [CITY:city]     State [-:state]     Zip [ZIP:zip]||Where you live: [ADDRESS:street], [CITY:city], [-:state] [ZIP:zip]     License no. [LICENCE:dl]>>
<<Day phone [PHONE:phone]     Evening [PHONE:phone2]||Home phone [PHONE:phone]     Mobile [PHONE:phone2]||Phone: [PHONE:phone] (ok to text)>>     Email <<[EMAIL:email]||[EMAIL:email] (ok to use)||[EMAIL:email]>>
<<Work [EMPLOYER:employer], {~job}||Job: {~job}     Company: [EMPLOYER:employer]     Boss: [OTHER:other_full]||School: [SCHOOL:school], grade 11     Parent: [RELATIVE:kin_full] [PHONE:phone2], works at [EMPLOYER:employer]>>
<<In an emergency call [RELATIVE:relative_full], wife, [PHONE:phone2]||In an emergency call my sister [RELATIVE:kin_full] [PHONE:phone3]||In an emergency call neighbor [OTHER:other2_full], [PHONE:phone3]>>
<<Insurance {~payer}, card number [MEMBER_ID:member], group [GROUP:group]||Health plan: {~payer}     Number on card: [MEMBER_ID:member]     Name on card: [RELATIVE:relative_full], born [DATE:holder_born]||{~payer} [MEMBER_ID:member], other: {~payer} [MEMBER_ID:member2]>>
<<My doctor is [PROVIDER:provider_full] and my surgeon is [PROVIDER:colleague_full]||Doctor who sent you: [PROVIDER:provider_last], [FACILITY:facility2]||Primary doctor [PROVIDER:provider_full], next visit [DATE:short6]>>

<<Why are you here?||Main problem:||What can we help with?>> {~is_w}. Began <<[DATE:date2]||about [DATE:month]||[DATE:spoken2]>>, {~is_h}. <<Not an accident.||Accident: car, [DATE:date3], in [CITY:city2]; auto policy [ACCOUNT:policy], plate [VEHICLE:plate]||Accident: at work, [DATE:date3], claim [ACCOUNT:claim], adjuster [OTHER:officer_full] [PHONE:phone3]>>
Pain {~is_n} today, {~is_n} on a bad day. It feels {~is_f} and {~is_f}. Hurts more {~is_m}, {~is_m}. Hurts less {~is_l}. I cannot {~is_c} or {~is_c}.
<<Pictures taken? {~is_x}, [DATE:short4], [FACILITY:imaging]||Pictures taken? {~is_x} at [FACILITY:hospital]||Pictures taken? {~is_x} (Dr. [PROVIDER:provider_last] has them)>>     Operations: {~is_o} [-:year], {~is_o} <<[DATE:short5]||[DATE:date4]||by Dr. [PROVIDER:colleague_last]>>
I have or had: {~is_d}, {~is_d}, {~is_d}, {~is_d}
I take: {~is_t}, {~is_t}, {~is_t}     Allergic to: {~is_a}     <<Pacemaker card number [DEVICE:device]||Knee implant card [DEVICE:device]||Nothing implanted>>
At home: <<husband [RELATIVE:relative], two children ([RELATIVE:kin_first], [RELATIVE:kin2_first])||by myself, son [RELATIVE:kin_full] lives near||my mother, she is [AGE:old_age]>>; {~is_s}. Fell this year: {~is_fl}. I want to {~is_g} and {~is_g}.
<<Signature [NAME:full]     [DATE:date6]||Signed by parent [RELATIVE:kin_full] for [NAME:first] [NAME:last], [DATE:date6]||[NAME:full]     [DATE:short6]     witness [PROVIDER:tech_first]>>
""",
    # school and employer notes
    """<<[FACILITY:facility]
[ADDRESS:street2], [CITY:city2], [-:state] [ZIP:zip2]
[PHONE:pphone]||[FACILITY:facility2]     {Note for school}||[FACILITY:facility]     {Attendance and activity note}>>

<<[DATE:date1]||Written [DATE:date1]||Date written: [DATE:date1]>>
<<To [EMPLOYER:employer], attention [OTHER:other_full]||To [SCHOOL:school], school nurse [OTHER:other_full], fax [PHONE:pfax]||For the supervisor of [NAME:full], [EMPLOYER:employer], email [EMAIL:other_email]>>
<<About [NAME:full], date of birth [DATE:dob]||Student: [NAME:full]     Born [DATE:dob]     Parent [RELATIVE:kin_full] [PHONE:phone2]||About: [NAME:titled_full]     Badge or last four: [SSN:ssn4]>>

<<Please note that [NAME:titled] came to our office today for {~se_d}.||[NAME:first] is in treatment with us for {~se_d} and was here on [DATE:short2].||This is to say that [NAME:first] [NAME:last] has had therapy here since [DATE:spoken2] for {~se_d}.>> {~se_f}. {~se_f}. <<[NAME:first] was absent [DATE:span] for medical reasons.||Please excuse [NAME:first] on [DATE:short3] and [DATE:short4].||[NAME:titled] missed [DATE:spoken3] because of {~pn_ms}.>>

<<From [DATE:date4] on [NAME:first] can:||Until [DATE:date4] the following applies:||Beginning [DATE:spoken4]:>>
   {~se_r}
   {~se_r}
   {~se_r}
   {~se_g}
{~se_h}. {~se_h}. <<Visits are {~freq}; the next are [DATE:short5] and [DATE:short6].||Coach [OTHER:other2_full] may have a copy.||Please call [PROVIDER:tech_first] at [PHONE:phone_ext] with any question.>> <<We will write again after [DATE:date5].||This note ends on [DATE:date5].||A new note follows the visit with Dr. [PROVIDER:colleague_last] on [DATE:date5].>>

<<[PROVIDER:therapist_full], PT, license [LICENCE:licence]||[PROVIDER:provider_full], MD||[PROVIDER:therapist_full], PT, DPT and [PROVIDER:provider_full], PA-C>>
<<Given to [NAME:first] at the desk.||Copy to [RELATIVE:relative_full] (father).||File copy: [NAME:last_initial] [MRN:mrn]>>
""",
)
TEMPLATES: tuple[str, ...] = in_every_wording(_PAPERS)
"""Every kind of paper in each of its wordings."""

POOLS: dict[str, tuple[str, ...]] = {
    "payer": ("Highmark Blue Shield PPO", "Excellus BCBS", "Anthem Blue Access", "UnitedHealthcare Community Plan", "UHC Dual Complete", "Humana Choice PPO", "Aetna Better Health", "Aetna Open Choice PPO", "Cigna LocalPlus", "Medicare", "Tricare Prime", "Geisinger Gold", "Fidelis Care", "UPMC for Life", "Premera Blue Cross", "CareFirst BlueChoice", "Independent Health", "Kaiser Permanente HMO", "Regence BlueShield", "SelectHealth", "Devoted Health", "Medicaid", "FEP Blue Standard"), "freq": ("twice a week for 5 weeks", "2x weekly for 6 weeks", "three visits weekly for 4 weeks", "1 to 2 times weekly for 8 weeks", "two visits a week, 10 visits", "once weekly for 6 weeks", "2-3x/wk, 8 wks"),
    "age": ("41-year-old man", "63-year-old woman", "29 y/o female", "75 yo male", "55-year-old woman", "17-year-old boy", "38 y/o man", "68-year-old retired woman"), "job": ("home health aide", "forklift operator", "bank teller", "welder", "third grade teacher", "cook", "roofer", "office manager", "bus driver", "dental assistant", "landscaper", "stocker", "machinist"), "hx": ("high blood pressure", "diabetes, A1c 6.9", "asthma", "hypothyroid", "coronary disease with two stents", "sleep apnea on CPAP", "osteopenia, T score -2.1", "obesity (BMI 33.4)", "anxiety", "atrial fibrillation", "reflux", "prostate cancer in remission", "chronic kidney disease 3a", "migraine", "stroke with no residual", "rheumatoid arthritis", "left knee arthroscopy", "psoriasis", "neuropathy of both feet"),
    "med": ("amlodipine 10 mg", "metformin ER 500 mg twice daily", "rosuvastatin 20 mg", "naproxen 500 mg BID", "pregabalin 75 mg BID", "tizanidine 4 mg at bedtime", "losartan 50 mg daily", "Xarelto 20 mg", "albuterol inhaler", "pantoprazole 40 mg", "escitalopram 10 mg", "methotrexate 15 mg weekly", "vitamin D3 2000 IU", "hydrochlorothiazide 25 mg", "Celebrex 200 mg daily", "carvedilol 12.5 mg BID", "acetaminophen 1000 mg TID", "insulin glargine 18 units", "aspirin 81 mg"), "allergy": ("none known", "penicillin, hives", "sulfa drugs", "latex", "morphine (nausea)", "shellfish"), "pain": ("3/10", "7/10", "5/10", "2/10", "0/10", "4-5/10", "9/10", "6/10"),
    "ev_dx": ("M75.02 adhesive capsulitis, left shoulder", "M54.51 vertebrogenic low back pain", "M17.12 left knee osteoarthritis", "S43.431D SLAP lesion, right", "M50.122 cervical disc disorder with radiculopathy", "Z47.1 aftercare after joint replacement", "M76.61 right Achilles tendinitis", "R26.81 unsteadiness on feet", "M70.62 trochanteric bursitis, left hip", "S82.841D right ankle fracture, healing", "M77.11 lateral epicondylitis", "M25.552 left hip pain", "H81.13 benign paroxysmal vertigo"), "ev_on": ("slipped on wet stairs", "felt a pop in the knee while turning", "woke with neck pain", "noticed gradual loss of shoulder motion", "twisted the ankle on a curb", "strained the back moving a dresser", "fell from a bicycle", "had sudden calf pain while sprinting"), "ev_sx": ("arthroscopy and meniscal repair", "open reduction with plate and screws", "a total hip replacement", "lumbar fusion L5-S1", "a shoulder manipulation"), "ev_hx": ("Pain is worse at night and with reaching behind the back", "Symptoms spread to the left forearm and thumb", "Two weeks in a boot were followed by a lace-up brace", "A course of prednisone gave little relief", "Bowel and bladder function are normal", "Sitting is tolerated for 20 minutes, walking for half a mile", "Swelling rises through the day and settles overnight", "No earlier episode of this kind", "Stiffness lasts about 45 minutes each morning", "Cough and sneeze do not change the pain"), "ev_mri": ("a partial supraspinatus tear of 6 mm", "a small disc extrusion at L5-S1", "medial compartment narrowing", "healed fracture with intact hardware", "C6-C7 foraminal stenosis", "moderate hip joint effusion"), "ev_home": ("one floor, five steps with left rail", "split level, bedroom upstairs", "second floor walk-up", "ranch house with walk-in shower"), "ev_plof": ("independent without device", "independent, ran 3 miles twice weekly", "independent with cane outdoors", "full duty, lifting to 70 lb"), "ev_now": ("cannot fasten a bra or reach a seat belt", "needs rail and step-to pattern on stairs", "sleeps in a recliner", "walks with two crutches", "stands at the sink less than 10 minutes", "cannot turn the head to drive", "drops a coffee cup"),
    "ev_t": ("Flexion", "Abduction", "External rotation", "Dorsiflexion", "Side bending", "Straight leg raise"), "ev_v": ("0-95", "128", "42 deg", "-8", "0 to 12 degrees", "61, painful", "WNL", "75%"), "ev_m": ("Quadriceps", "Hip abductors", "Infraspinatus", "Grip (lb)", "Heel raise", "Wrist extensors"), "ev_g": ("4-/5", "3+/5", "5/5", "4/5, painful", "2+/5", "38", "71", "4+/5"), "ev_s": ("Hawkins positive left", "Thessaly positive at 20 degrees", "Spurling positive right", "Thompson test negative", "FADIR reproduces groin pain", "Dix-Hallpike right, upbeating nystagmus 12 s", "drop arm negative", "slump test positive", "valgus stress stable at 0 and 30", "Cozen test positive", "O'Brien test positive"), "ev_p": ("tender at the lateral joint line", "spasm of left paraspinals", "tender bicipital groove", "no warmth, 1+ effusion", "tender greater trochanter"), "ev_n": ("reduced at the L5 dermatome", "intact to light touch", "reduced to pinprick at C6", "absent below the ankles"), "ev_f": ("sit to stand with hands", "single leg stance 4 sec right, 18 sec left", "squat to 60 degrees", "TUG 15.6 s", "gait speed 0.78 m/s", "five times sit to stand 19.2 s", "step down with pelvic drop", "6 minute walk 980 ft"), "ev_o": ("LEFS 34/80", "QuickDASH 52", "modified Oswestry 38%", "NDI 19/50", "ABC scale 61%", "FAAM 55", "DHI 46"), "ev_i": ("capsular restriction with guarding", "mobility deficits and weak hip muscles", "nerve root irritation that centralizes with extension", "postoperative stiffness and quadriceps inhibition", "canal debris of the right posterior canal", "tendon overload with poor load tolerance"), "ev_why": ("Skilled care is needed to restore motion safely after repair", "Rehabilitation potential is good", "Comorbid diabetes may slow the recovery", "Fall risk is high on two of three tests", "The complexity is moderate"), "ev_st": ("pain below 3/10 at night", "flexion 110 degrees", "stairs step over step with rail", "knows home program", "extension to 0", "sleep 6 hours unbroken"), "ev_lt": ("lift 30 lb from floor", "LEFS above 60", "walk one mile without limp", "reach overhead shelf with 3 lb", "Oswestry below 18%", "return to running 2 miles", "drive 45 minutes pain free", "TUG under 11 s"),
    "ev_tx": ("joint mobilization", "therapeutic exercise", "neuromuscular training", "gait training", "canalith repositioning", "dry needling", "electrical stimulation", "mechanical traction", "taping", "manual therapy"), "ev_cpt": ("97162", "97161", "97163", "97110 x2", "97140 x1", "97112 x1", "97530"),
    "pn_n": ("9 visits", "11 visits", "7 of 8 visits", "14 visits"), "pn_v": ("8", "10 of 16", "12", "14 of 20"), "pn_sx": ("left rotator cuff repair", "right total knee arthroplasty", "L4-L5 discectomy", "ankle fixation", "hip labral repair", "biceps tenodesis", "total hip arthroplasty"), "pn_s": ("less stiffness after sitting", "better sleep on the left side", "more trust on stairs", "tingling now only in the thumb", "some swelling by evening", "trouble with jars and doors", "no dizziness for ten days", "morning pain down by half"), "pn_q": ("I can put dishes away again", "stairs down are the last hard thing", "it feels weak more than sore", "I walked to the mailbox without the cane", "my arm gets tired quickly"), "pn_w": ("without flare", "with some stiffness", "on half days", "lifting to 15 lb", "sitting every hour"), "pn_r": ("knee flexion", "shoulder elevation", "external rotation", "lumbar flexion", "ankle dorsiflexion", "cervical rotation"), "pn_a": ("72", "58 deg", "46", "85", "35"), "pn_b": ("118", "124 deg", "88", "141", "64"), "pn_st": ("quadriceps strength", "hip abductor strength", "cuff strength", "calf strength"), "pn_fn": ("gait speed 0.7 m/s at first, 1.1 m/s now", "timed up and go 17.2 s, now 10.4 s", "single leg stance up from 3 s to 21 s", "chair rise in 30 s: 8, then 13", "stairs in 22 s, now 12 s", "grip 41 lb to 63 lb"), "pn_om": ("LEFS 29, now 56", "QuickDASH from 58 down to 21", "Oswestry 44% to 16%", "NDI 22/50, now 9/50", "FAAM 48% then, 81% today", "ABC scale 52% to 78%"), "pn_l": ("ladders", "kneeling", "carrying a child", "overhead work", "standing over 30 minutes", "running", "turning in bed"), "pn_tx": ("eccentric loading", "scapular stabilization", "closed chain strengthening", "balance on foam", "soft tissue mobilization", "patellar glides", "nerve gliding", "blood flow restriction at 60%", "posture training"), "pn_p": ("is improving as expected for week 7", "has met three of five goals", "has gained 46 degrees of flexion", "improves slowly because of stiffness", "is ready for loaded work"),
    "pn_j": ("The change in outcome score is beyond the MCID", "Weakness still limits descent of stairs", "Continued skilled care is needed for graded loading", "End feel has changed from hard to capsular", "Gains carried over from one visit to the next", "No sign of infection or DVT"), "pn_ms": ("the flu", "a sick child", "a migraine", "a fall in the kitchen", "calf swelling, DVT ruled out", "a stomach virus"), "pn_inj": ("a Kenalog injection", "a hyaluronate injection", "an epidural at L5", "trigger point injections"), "pn_gs": ("met", "in progress", "not met", "75% met", "met at week 5"), "pn_left": ("5 visits", "3 visits", "8 units", "2 of 12 visits"), "pn_pl": ("Start jogging program at week 12", "Add overhead strengthening with 2 lb", "Space visits to every other week", "Recheck strength with dynamometer", "Finish traction trial", "Wean from brace"),
    "rf_p": ("stubborn right shoulder pain", "low back pain with left leg pain", "knee pain after a fall", "unsteady gait", "neck stiffness after whiplash", "heel pain for five months", "weakness after hip replacement"), "rf_h": ("after lifting a mower", "out of the blue", "following a minor car accident", "with a misstep off the porch", "after a week of painting"), "rf_s": ("Rest and ibuprofen were of little use", "The pain wakes the patient about twice each night", "There has been no fever, weight loss or night sweats", "Walking more than two blocks brings on leg pain", "Grip is weaker on the right than before", "The brace from the pharmacy helps somewhat", "Steroid injection in the subacromial space lasted three weeks"), "rf_op": ("appendectomy", "right carpal tunnel release", "lumbar laminectomy", "left total hip", "bunion surgery", "cervical fusion C5-C6"), "rf_al": ("No drug allergies", "Allergic to codeine", "Allergic to penicillin and latex"), "rf_e": ("abduction stopped at 85 degrees", "the left ankle jerk was reduced", "strength was 4/5 in dorsiflexion", "there was pain over the pes anserine bursa", "Phalen and Tinel were negative", "straight leg raising was positive at 40 degrees", "internal rotation of the hip was 10 degrees", "heel walking was weak on the left"), "rf_x": ("Radiographs show early osteoarthritis", "Ultrasound shows bursal thickening", "MRI was ordered and is pending", "ESR and CRP were normal", "Plain films show nothing of note"), "rf_t": ("Pulses are full", "Calves are soft", "Reflexes are brisk and equal", "Skin is intact", "Gait is slow with a wide base"), "rf_rx": ("evaluation and treatment", "range of motion and strengthening", "core training", "balance and fall prevention", "iontophoresis with dexamethasone 4 mg/mL", "aquatic therapy", "ergonomic advice", "a home exercise plan", "manual therapy as you see fit"), "rf_w": ("Weight bearing is not limited", "Please keep lifting below 20 lb for four weeks", "Fall precautions apply", "No passive stretching beyond 90 degrees", "Please avoid spinal manipulation"),
    "rp_age": ("47", "66", "35", "79", "58"), "rp_age2": ("52 yo F", "71 yo M", "44 yo M", "60 yo F"), "rp_job": ("carpenter", "nurse", "driver", "teacher", "retired", "cashier"), "rp_cc": ("right knee pain", "low back pain", "shoulder stiffness", "numb left hand", "dizziness with rolling in bed", "hip pain on stairs", "follow up of cervical pain"), "rp_vs": ("BP 132/78 P 72 T 98.4 SpO2 98% Ht 5'6\" Wt 181 lb BMI 29.2", "BP 118/74 HR 66 Wt 154 lb Pain 6/10", "BP 144/86 P 80 R 16 BMI 34.0", "T 97.9 BP 126/80 Wt 92 kg"), "rp_pr": ("essential hypertension I10", "type 2 diabetes E11.9", "lumbar spondylosis M47.816", "hyperlipidemia E78.5", "osteoarthritis of knee M17.11", "GERD K21.9", "rotator cuff syndrome M75.101", "vitamin D deficiency E55.9", "carpal tunnel syndrome G56.02"), "rp_med": ("lisinopril 10 mg tab 1 PO daily", "metformin 1,000 mg tab BID with meals", "meloxicam 7.5 mg PO daily PRN", "cyclobenzaprine 5 mg QHS", "atorvastatin 20 mg tab daily", "gabapentin 100 mg cap TID", "omeprazole 20 mg cap daily", "diclofenac 1% gel QID"), "rp_al": ("NKDA", "penicillin - rash", "sulfa - hives", "codeine - nausea"), "rp_tob": ("never smoker", "former, 12 pack years", "current, half pack daily"), "rp_fr": ("low", "moderate", "high, 2 falls"), "rp_hpi": ("Pain is aching, 5/10, worse with stairs", "Denies locking or giving way", "Home exercises done most days", "Ice and meloxicam help somewhat", "Numbness wakes from sleep", "No bowel or bladder changes", "Injection wore off after five weeks", "Walks 15 minutes before resting"), "rp_ex": ("No effusion, range 0-125", "Tender medial joint line", "Strength 5/5 throughout", "Positive Phalen on left", "Negative straight leg raise bilaterally", "Abduction 110 with painful arc", "Antalgic gait on right", "Normal reflexes and sensation", "Facet loading painful"), "rp_re": ("XR knee: medial narrowing", "A1c 7.1", "TSH 2.4", "creatinine 0.9", "MRI lumbar: L4-5 bulge", "EMG: moderate median neuropathy", "Hgb 13.2"), "rp_dx": ("M17.11 unilateral primary osteoarthritis, right knee", "M54.59 other low back pain", "M75.31 calcific tendinitis of right shoulder", "G56.02 carpal tunnel syndrome, left", "H81.10 BPPV", "M16.12 left hip osteoarthritis"),
    "rp_or": ("PT evaluate and treat 2 x 6 weeks", "MRI without contrast", "wrist splint at night", "XR weight bearing views", "refer to orthopedics", "Kenalog 40 mg injection", "lipid panel"),
    "tn_c": ("has more pain since starting the bridges", "cannot make it tomorrow, car trouble", "needs the notes sent to the surgeon", "saw redness around the scar", "ran out of tape", "wants to hold therapy until the MRI", "felt dizzy after the last session"), "tn_d": ("Temperature 98.9, no chills", "Swelling is up to mid calf", "Pain about 6/10, 3/10 at rest", "Took two Aleve this morning", "Walking with the cane again", "Scar is dry, no drainage", "Ice twice a day helps", "Sleep was poor, four hours"), "tn_q": ("whether to keep the sling on at night", "when the next bill is due", "if massage is covered", "how many visits remain", "if a pool is allowed yet", "for a receipt for the flexible spending account"), "tn_a": ("Skip the bridges, keep the heel slides", "Go to urgent care if the calf is hot", "Bring the new card to the next visit", "Ice for 15 minutes and elevate", "Fee for late cancellation was waived once", "Therapist will ring back today"), "tn_i": ("4 of 12 visits left", "no referral needed", "copay $25 per visit", "auth required after the evaluation", "PT and OT share 40 visits", "deductible of $1,200 not met"), "tn_m": ("please ring about the swelling", "wants to change to mornings", "surgeon asks for range of motion", "needs a new prescription", "ok to lower the weights?"), "tn_t": ("Described muscle soreness, no red flags", "Will use 4 inch step for now", "Told to wear compression sleeve, 20-30 mmHg", "Homans sign cannot be judged by phone", "Hold squats for two days", "Reviewed sling schedule"),
    "fc_pg": ("3", "5", "6", "9", "11", "14"), "fc_e": ("evaluation with plan of care", "signed prescription", "last two office notes", "discharge instructions", "copy of insurance card", "operative report", "MRI result", "progress summary", "face sheet", "flowsheets"), "fc_n": ("Partial weight bearing for four more weeks", "Hinged brace locked at 30 degrees", "Afternoon visits preferred", "Drain removed, wound clean", "No ultrasound over the plate", "Home care ends this week", "Eval only is covered without authorization", "Cardiac clearance is on file"), "fc_a": ("sign and date the plan of care", "return the medical necessity form", "confirm the first visit", "send range of motion and LEFS", "fill in units and codes", "reply with the approval"), "fc_r": ("Second request", "Third request", "Reminder"),
    "ds_n": ("13 visits", "16 visits", "10 treatments", "21 visits"), "ds_c": ("2", "one", "3", "none"), "ds_b": ("flexion of 70 degrees", "pain of 8/10 on stairs", "a TUG of 19 seconds", "strength of 3/5 in abduction", "an Oswestry of 46%", "walking limited to 200 feet with a walker"), "ds_k": ("Quadriceps strength rose to 88% of the other side", "The cane was given up in week 5", "Vertigo cleared after the second repositioning", "Scar mobility became normal", "Lifting was built up to 35 lb", "Bands were changed from yellow to blue"), "ds_e": ("single leg stance 25 s", "stairs without rail", "full extension", "grip 82 lb", "strength 5/5", "negative Dix-Hallpike both sides"), "ds_g": ("met", "met in full", "partly met", "not met, plateau"), "ds_w": ("goals met", "visit limit reached", "patient choice", "surgery planned", "plateau over three weeks", "did not return"), "ds_eq": ("a tub bench", "a shower seat", "grab bars", "a reacher", "no equipment"), "ds_h": ("wall slides 2 x 15", "mini squats 3 x 10", "calf stretch 30 s x 3", "bridge 2 x 12", "row with green band 3 x 12", "brisk walk 20 minutes", "chin tuck x 10"), "ds_a": ("Avoid twisting under load until month six", "Use ice after heavy days", "Increase weight by 10% each week at most", "Report new numbness at once"),
    "ir_sex": ("male", "female", "F", "M"), "ir_st": ("MRI right knee without contrast", "X-ray left shoulder, 3 views", "MRI cervical spine without contrast", "CT left ankle without contrast", "X-ray lumbar spine, 5 views", "ultrasound right shoulder, complete", "MRI left hip with arthrogram"), "ir_re": ("medial knee pain", "limited overhead reach", "neck pain with arm numbness", "ankle pain, rule out nonunion", "back pain with left sciatica", "groin pain and clicking"), "ir_pr": ("radiographs", "MRI", "CT", "ultrasound"), "ir_te": ("T1, PD and T2 fat saturated sequences in three planes at 3 T", "standing AP, lateral and sunrise views", "helical 0.6 mm acquisition, bone and soft tissue kernels", "linear 12 MHz transducer, static and dynamic", "sagittal T1, T2 and STIR with axial gradient echo"), "ir_a": ("Bony alignment is maintained", "Vertebral body heights are preserved", "There is a trace joint effusion", "No fracture line is seen", "Mineralization is mildly reduced", "Lordosis is straightened"), "ir_b": ("Horizontal tear of the medial meniscus body", "Partial articular sided tear of the supraspinatus, 40% depth", "C5-C6 disc osteophyte complex with moderate left foraminal narrowing", "L5-S1 disc height loss and annular fissure", "Labral detachment from 12 to 2 o'clock", "Collateral and cruciate ligaments are intact", "Long head of biceps is located in the groove"), "ir_c": ("Grade 2 cartilage thinning of the lateral facet", "Fluid in the subacromial bursa", "Mild peroneal tenosynovitis", "Muscle bulk is normal", "Cord signal is normal", "Edema in Hoffa fat pad", "Trochanteric bursa is mildly distended"), "ir_d": ("No marrow edema is present", "Incidental 8 mm thyroid nodule", "Soft tissues are unremarkable", "Vascular calcification is noted"), "ir_h": ("lateral plate with six screws, intact", "anchor in the greater tuberosity", "femoral stem without loosening", "L4-L5 cage in good position"), "ir_i": ("Medial meniscus tear", "Moderate acromioclavicular arthrosis", "Left C6 foraminal stenosis", "Healing lateral malleolus fracture", "No acute bony abnormality", "Labral tear with small paralabral cyst", "L5-S1 disc degeneration"),
    "ir_j": ("Clinical correlation is advised", "Mild osteoarthritis", "Follow up ultrasound of the thyroid in 12 months", "Otherwise normal study"),
    "bl_c": ("97110 GP x2", "97140 GP", "97530 59", "97161", "97112 GP", "G0283", "97014", "20561"), "bl_d": ("M54.51", "M25.511", "Z96.641", "S83.512D", "M17.12"), "bl_m": ("$182.00", "$64.35", "$45.00", "$310.00", "$0.00", "$27.18", "$1,140.00", "$96.72"), "bl_r": ("CO-197, no precertification", "CO-16, missing information", "PR-1, deductible", "CO-50, not medically necessary", "CO-119, benefit maximum reached", "paid at contract rate", "CO-22, other payer first"), "bl_e": ("KX modifier was missing on two lines", "Eight minute rule gives 3 units, 4 were billed", "Timely filing is 90 days", "EOB shows 20% coinsurance", "Plan pays after $500 deductible"), "bl_s": ("applied to deductible", "copay", "coinsurance 20%", "transferred to secondary"), "bl_w": ("claim is in medical review, 30 days", "they need the plan of care with signature", "COB must be updated by the member", "the claim was reprocessed and will pay", "visits over 20 need authorization", "med pay of $5,000 is exhausted"), "bl_a": ("Resubmit with GP and KX", "Send daily notes and progress report", "Write off $14.20 small balance", "Move balance to secondary", "Hold statements for 30 days", "Add 59 modifier to 97530"), "bl_p": ("will pay $50 a month", "asked for an itemized bill", "will call the plan about coordination", "says the copay was paid at the visit", "paid in full by card"),
    "al_y": ("your physical therapy visits are approved", "the therapy your provider asked for is approved", "we approved more physical therapy visits"), "al_v": ("8 visits", "12 visits", "6 visits", "10 sessions, 40 units", "16 units", "1 evaluation and 5 visits"), "al_c": ("97110", "97140", "97112", "97530", "97116", "97161"), "al_n": ("Approval alone does not guarantee payment", "Coverage must be active on the day of each visit", "Your copay of $40 still applies", "Services must be given by a network provider", "Home exercise remains part of the plan"), "al_k": ("You may ask for the clinical criteria free of charge", "Interpreters are available at no cost", "Please keep this notice", "You have the right to see your case file"), "al_q": ("a current progress report", "outcome scores and range of motion", "a signed plan of care", "goals and visit counts"), "al_x": ("the visits asked for are not medically necessary", "the number of visits is more than the guideline supports", "we could not approve all of the visits", "the request does not meet our criteria for skilled therapy"), "al_f": ("flexion of 120 degrees and strength of 4+/5", "an Oswestry of 14%", "pain of 2/10 with activity", "independence with the home program", "no measurable gain over the last six visits", "LEFS of 66 out of 80"), "al_w": ("You can go on with a home exercise program", "The guideline for this condition supports up to 10 visits", "InterQual criteria for outpatient rehabilitation were used", "The medical policy on outpatient physical therapy was used", "Maintenance care is not a covered benefit"), "al_g": ("If you do not agree you may appeal within 180 days", "A standard appeal is decided in 30 days", "A fast appeal is decided within 72 hours"), "al_t": ("physical therapist reviewer", "board certified in physical medicine", "medical director", "orthopedic surgeon reviewer"), "al_h": ("An appeal must be received within 60 days", "A fast appeal can be asked for by telephone", "Send any new records with the appeal", "External review is available after the last appeal"),
    "wc_car": ("The Hartford", "Travelers", "Liberty Mutual", "Sedgwick", "Gallagher Bassett", "State Compensation Insurance Fund", "Zurich", "AmTrust"), "wc_job": ("warehouse associate", "nurse aide", "roofer", "mechanic", "food packer", "custodian", "line operator"), "wc_pd": ("heavy, 100 lb", "medium, 45 lb", "light, 20 lb", "very heavy"), "wc_bp": ("lumbar spine", "right shoulder", "left knee", "right wrist", "cervical spine"), "wc_dx": ("S39.012D lumbar strain", "S46.011D right rotator cuff strain", "S83.242D medial meniscus tear, left", "S63.501D right wrist sprain", "M51.26 lumbar disc displacement"), "wc_how": ("lifting a 60 lb box from the floor", "stepping down from a loading dock", "catching a falling patient", "pulling a stuck cart", "struck on the shoulder by a pipe"), "wc_s": ("low back tightness eases after ten minutes", "reaching above the shoulder still hurts", "sitting over 30 minutes brings leg pain", "knee swells after a full shift", "takes ibuprofen 600 mg three times daily", "sleep is interrupted twice a night"), "wc_o": ("flexion 50 degrees, extension 15", "lift floor to waist 25 lb x 5", "straight leg raise 60 bilaterally", "grip 54 lb right, 88 lb left", "carry 30 lb 50 ft", "shoulder abduction 118", "knee flexion 122, trace effusion", "Waddell 0/5", "push 45 lb force"), "wc_t": ("97110 x 2 units", "97530 lifting drills", "97140 soft tissue", "97545 work conditioning", "97112 core control", "97016 cold compression"), "wc_a": ("is progressing toward medium duty", "gives full effort on all tests", "has reached 60% of job demands", "is limited by pain more than strength", "needs work conditioning"), "wc_a2": ("Objective gains support more therapy", "Findings are consistent with the accepted injury", "No non-organic signs were found", "Tolerance for standing is up to two hours"), "wc_ws": ("modified duty", "off work", "full duty without restriction", "light duty, 4 hours a day"), "wc_rs": ("No lifting above 20 lb", "No overhead work with right arm", "Change position every 30 minutes", "No climbing of ladders", "No crawling or deep kneeling", "No repetitive bending"), "wc_pl": ("Continue work simulation", "FCE if plateau at week 8", "MRI if leg pain persists", "Home program twice daily", "Request job description"),
    "wc_v": ("6 visits", "12 visits", "8 more sessions", "10 visits of work conditioning"),
    "pm_su": ("sore after exercises", "brace strap", "need a letter", "schedule", "numb toes"), "pm_a": ("My shoulder is stiff again in the mornings", "The blue band feels too easy now", "I have some numbness in two fingers", "I did the stretches three times a day", "My ankle swells after I stand at work", "Stairs are better but kneeling is not", "I stopped the naproxen because of my stomach", "I can lift the arm to about 140", "The brace leaves a red mark on my shin"), "pm_b": ("my back has been tight", "I have had a headache on and off", "my knee clicks when I get up", "it has been a bit swollen", "I have been walking without the cane"), "pm_c": ("is it alright to swim", "should I use heat or ice", "can I start jogging", "do I still need the brace at night", "how heavy can I lift"), "pm_d": ("no lifting over 15 pounds", "I can work half days", "I need to sit every hour", "I can drive again"), "pm_e": ("my range of motion numbers", "the last progress note", "a list of my exercises"), "pm_g": ("I should rest more", "I limp when I am tired", "I snore in the recliner", "the scar looks fine"), "pm_r": ("A click without pain is fine", "Keep the weight at 3 lb for another week", "Use ice for ten minutes after standing", "Heat before and ice after is a good rule", "Swimming is fine, no breaststroke kick yet", "Move up to the black band if 15 are easy", "Please tell your doctor about the stomach pain", "Loosen the lower strap by one notch"), "pm_h": ("Call right away if the calf gets hot or swollen", "Go to the emergency room for chest pain", "If numbness spreads let us know the same day", "Bring the brace along"),
    "is_w": ("hip hurts on the outside", "sore neck and headaches", "shoulder surgery", "my back goes out", "ankle still weak", "tennis elbow", "dizzy spells", "new knee"), "is_h": ("after raking leaves", "tripped on a garden hose", "came on by itself", "after an operation", "at volleyball", "rear end collision"), "is_n": ("3", "5", "6", "8", "1"), "is_f": ("sharp", "aching", "throbbing", "tight", "numb", "burning"), "is_m": ("getting out of the car", "lying on my side", "lifting groceries", "walking downhill", "typing", "getting up from the floor"), "is_l": ("rest", "a hot shower", "Tylenol", "stretching", "a pillow between knees"), "is_c": ("sleep on my left side", "reach my back pocket", "play with the kids", "mow the lawn", "stand through church", "squat"), "is_x": ("X-ray", "MRI", "CT scan", "nerve study"), "is_o": ("tonsils", "knee scope", "hysterectomy", "gallbladder", "heart stent", "hernia repair", "carpal tunnel"), "is_d": ("high cholesterol", "asthma", "diabetes", "heart murmur", "depression", "thyroid trouble", "kidney stones", "arthritis", "stroke", "low iron", "glaucoma"), "is_t": ("Lipitor", "metformin", "Synthroid", "water pill", "Advil", "Lexapro", "insulin", "baby aspirin", "Nexium", "Flonase"), "is_a": ("nothing", "penicillin", "bee stings", "sulfa", "peanuts", "iodine"), "is_s": ("stairs to bedroom, no rail", "one level", "tub shower with mat", "eight steps outside"), "is_fl": ("no", "once", "twice, no injury", "3 times"), "is_g": ("walk the dog again", "sleep without pills", "get back to tennis", "lift my grandbaby", "work a full day", "climb stairs without pain"),
    "se_d": ("a knee injury", "a shoulder fracture", "a back strain", "a concussion", "an ankle sprain", "recovery after ACL surgery"), "se_f": ("Healing is on schedule", "Strength is about 80% of the other side", "Balance and hop tests are not yet normal", "Sitting longer than 40 minutes causes pain", "Range of motion is full", "Swelling is still present after activity"), "se_r": ("No running, jumping or contact sports", "May walk and use the stationary bike", "Elevator pass for three weeks", "Extra time between classes", "No lifting over 15 pounds", "Sit or stand as needed", "May use crutches indoors", "No gym class, may keep score", "Four hour shifts at first", "Locker on the first floor"), "se_g": ("Ice for 10 minutes at midday", "Brace on at all times", "Ibuprofen 400 mg with lunch if needed", "Stretch break every hour", "Right arm in sling"), "se_h": ("Full activity is expected in six to eight weeks", "Return to sport needs a clearance test", "Pain of 4/10 or more means stop", "A stepwise return over five days is advised", "These limits apply at home as well"),
}  # fmt: skip

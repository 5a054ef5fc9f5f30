"""Notes used while tuning redaction: what referrers, payers, employers and lawyers send."""

TEMPLATES: tuple[str, ...] = (
    """MSH|^~\\&|ORDERS|[FACILITY:hospital]|REHAB|[FACILITY:facility]|[DATE:stamp1]||OMG^O19|[ACCOUNT:order]|P|2.5.1
PID|1||[MRN:mrn]^^^MR~[SSN:ssn]^^^SS||[NAME:hl7]||[DATE:packed_dob]|F|||[ADDRESS:street]^^[CITY:city]^[-:state]^[ZIP:zip4]^USA||[PHONE:phone]^PRN^CP|||M||[ACCOUNT:account]
PD1||||[NPI:npi]^[PROVIDER:hl7_provider]^^^^MD
NK1|1|[RELATIVE:hl7_kin]|MTH^Mother|[ADDRESS:box]^^[CITY:city2]|[PHONE:phone2]
IN1|1|{~hl7_plan}|[GROUP:group]|{~payer}||||||[EMPLOYER:employer]|||||[RELATIVE:relative_full]|SPO|[DATE:packed2]|||||||||||||||||||[MEMBER_ID:member]
ORC|NW|[ACCOUNT:order]|||||^^^[DATE:packed3]^^R||[DATE:packed1]|[PROVIDER:colleague_last]
OBR|1|[ACCOUNT:order]||{~hl7_order}|||[DATE:packed1]||||||{~hl7_reason}
DG1|1||{~hl7_dx}||[DATE:packed4]|F
DG1|2||{~hl7_dx}||[DATE:packed4]|F
NTE|1||{~hl7_note}. [NAME:last] uses {~aid}; son [RELATIVE:kin2_first] drives.
OBX|1|TX|PREC||{~precaution}||||||F|||[DATE:stamp5]
OBX|2|NM|{~loinc}|||||F
""",
    """[OTHER:firm]
[ADDRESS:box] · [CITY:city2], [-:state]
t [PHONE:pphone]   f [PHONE:pfax]   [EMAIL:other_email]

[DATE:date1]

Custodian of Records, [FACILITY:facility]

Our client:      [NAME:caps], a/k/a [NAME:first] [NAME:maiden]
Born:            [DATE:dob]          SSN ending [SSN:ssn4]
Date of loss:    [DATE:date2], [CITY:county]
Our file:        [ACCOUNT:account]
Carrier / claim: {~auto_payer} / [ACCOUNT:claim] (adjuster [OTHER:adjuster_full])

Counsel:
This firm represents [NAME:titled] for injuries from the collision in which a van of [EMPLOYER:employer2], plate [VEHICLE:plate] (VIN [VEHICLE:vin]), struck our client's car. You have treated {~injured_part} since early [DATE:month_alone]. Kindly produce, within 15 days, for [DATE:span]:

  (a) every evaluation, daily note and flow sheet, including {~record_part} and {~record_part};
  (b) the itemized ledger by CPT code ({~cpt_row}) with write-offs;
  (c) your opinion, to a reasonable degree of professional certainty, whether {~opinion}.

We understand that [NAME:first] cannot {~lost_function} and that the work at [EMPLOYER:employer] is lost since [DATE:spoken3]. Deposition of [PROVIDER:therapist_full], PT is noticed for [DATE:date4]. A release signed before notary [OTHER:other_full] is attached; [RELATIVE:relative_full] holds power of attorney. Do not send anything to [RELATIVE:kin_full].

[OTHER:lawyer_full], Esq.
Bar no. [LICENCE:licence]   /   assistant: [OTHER:clerk_first], [PHONE:phone_ext]
""",
    """REMITTANCE ADVICE (835, printed)     {~payer}     check/EFT [ACCOUNT:trace]     [DATE:date1]
payee [FACILITY:facility]   NPI [NPI:npi]   TIN [ACCOUNT:ein]
-----------------------------------------------------------------------------------------------
NAME [NAME:last_first]   HIC [MEMBER_ID:member]   ACNT [ACCOUNT:account]   ICN [ACCOUNT:icn]   ASG Y
  svc dates        proc/mod      units  billed  allowed  deduct  coins   adj
  [DATE:packed1]   {~era_code}   2    130.00   58.16    0.00   11.63   {~era_adj}
  [DATE:packed2]   {~era_code}   1     65.00    0.00    0.00    0.00   {~era_adj}
  [DATE:packed2]   {~era_code}   2    150.00   66.02   66.02    0.00   {~era_adj}
  [DATE:packed3]   {~era_code}   1    210.00  101.30    0.00   20.26   {~era_adj}
  PT RESP 61.20    REM {~remark}  {~remark}
NAME [OTHER:other_full]   HIC [MEMBER_ID:member2]   ACNT [ACCOUNT:account] (same household)
  [DATE:packed4]   {~era_code}   3    195.00    0.00    0.00    0.00   {~era_adj}
-----------------------------------------------------------------------------------------------
PLB  WO  [ACCOUNT:claim]  -118.40     ADJ codes: {~carc} / {~carc}
rendering [PROVIDER:therapist_last], [PROVIDER:therapist_first]  lic [LICENCE:licence]
poster's note: [NAME:last]'s auth [ACCOUNT:request] ended [DATE:slash4], {~poster}. Rebill w/ {~modifier} or call [OTHER:clerk_first] @ prov svcs [PHONE:phone_ext], ref [ACCOUNT:code]. secondary is thru [RELATIVE:relative]'s work ([EMPLOYER:employer], grp [GROUP:group])
""",
    """{~reviewer_company}
NOTICE OF PARTIAL ADVERSE DETERMINATION                                     [DATE:date1]

Member        [NAME:middle]                              Reference   [ACCOUNT:request]
Member no.    [MEMBER_ID:member]                         Received    [DATE:date2]
Mail to       [ADDRESS:street], [CITY:city], [-:state] [ZIP:zip]
Requesting    [PROVIDER:therapist_full] DPT, [FACILITY:facility] (NPI [NPI:npi], fax [PHONE:pfax])

Dear [NAME:first] [NAME:last]:
We reviewed a request made for you under {~payer}. We approved {~granted} between [DATE:date3] and [DATE:date4]. We did not approve {~refused}.

Why. {~rationale}. Your notes of [DATE:spoken5] show {~review_fact} and {~review_fact}. Guideline used: {~guideline}.

Reviewed by [PROVIDER:colleague_full], MD, board certified in {~specialty}, license [LICENCE:licence] ([-:state]).

Your therapist may ask for a peer to peer talk until [DATE:date5]: [PHONE:pphone], option 3, code [ACCOUNT:code]. You, or someone you name such as [RELATIVE:relative_full], may appeal in 180 days: {~appeal_how}, [ADDRESS:box], [CITY:city2]. Read this letter on line at [URL:url].
""",
    """[FACILITY:imaging]
EXAM: {~exam}
PATIENT: [NAME:last_first]   ID: [MRN:mrn]   ACC: [ACCOUNT:accession]   DOB/SEX: [DATE:dob] M
DOS: [DATE:date1] 17:42     DICTATED [DATE:date2] BY [PROVIDER:colleague_full], MD     REF: [PROVIDER:provider_last], [PROVIDER:provider_first] PA-C
CLINICAL HISTORY: {~scan_history}. Machine operator at [EMPLOYER:employer], hurt [DATE:slash3].
TECHNIQUE: {~sequence}. {~contrast}. Implant screening: {~implanted}, serial [DEVICE:device].
COMPARISON: {~compare}, [FACILITY:hospital], [DATE:month].
FINDINGS:
 {~scan_finding}.
 {~scan_finding}.
 {~scan_finding}.
 {~incidental}.
IMPRESSION:
 1. {~impression}.
 2. {~impression}. Clinical correlation in [NAME:titled].
Critical result given by phone to [PROVIDER:aide_full], RN at [PHONE:pphone] on [DATE:slash2], 18:05, read back. Images: [URL:url]. Disc handed to wife, [RELATIVE:relative].
""",
    """From: [OTHER:adjuster_full] <[EMAIL:other_email]>
Sent: [-:weekday], [DATE:date3] 4:51 PM
To: [PROVIDER:therapist_first] [PROVIDER:therapist_last]
Cc: [OTHER:other_first] ([EMPLOYER:employer] safety)
Subject: RE: RE: [NAME:last] / DOI [DATE:date1] / [ACCOUNT:claim]

[PROVIDER:therapist_first], ok on {~wc_more}, reference [ACCOUNT:request]. No {~wc_no}. Surveillance on the [DATE:day] had the IW loading a boat in [CITY:city2], a gray pickup, tag [VEHICLE:plate]. Please comment.

> On [DATE:date2], [PROVIDER:therapist_full] wrote:
> Hi, for [NAME:initials]: {~fce}; {~fce}; {~fce}.
> At the plant the job is {~job_demand}. At present {~job_level}.
> [NAME:titled] says supervisor [OTHER:other2_full] has light duty from [DATE:spoken4]. I would ask for {~wc_more}.
> On [DATE:slash1] the boss's wife [OTHER:clerk_first] called here, I said nothing.
>
>> From: nurse CM, [DATE:date1]
>> IW [NAME:first] [NAME:last], [ADDRESS:street], [CITY:city], lives w/ uncle [RELATIVE:kin_full] (cell [PHONE:phone2]).
>> Injury: {~wc_injury}. Dr [PROVIDER:provider_last]: {~wc_order}. Est. MMI [DATE:month].
>> TPA {~wc_payer}; employer tax id [ACCOUNT:ein]; SSN [SSN:ssn]
""",
    """{Voicemail to text}, main line [PHONE:pphone]     exported by [PROVIDER:aide_first]

#1  [DATE:slash1]  7:52a  from [PHONE:phone]  0:41
hi um this is [NAME:first] [NAME:last] my birthday is [DATE:spoken2] [-:year] i had {~vm_surgery} with doctor [PROVIDER:provider_last] and um {~vm_complaint} so i dont know if i should come at two on [-:weekday] the [DATE:day] okay call my husband [RELATIVE:relative] he has the phone [PHONE:phone2] bye

#2  [DATE:slash2]  9:10a  private  1:03
good morning [OTHER:clerk_full] with {~payer} utilization management calling on member [MEMBER_ID:member] last name [NAME:last] we show {~vm_auth} reference [ACCOUNT:request] we still need {~vm_need} you can reach me direct [PHONE:phone_ext]

#3  [DATE:slash3]  12:30p  from [PHONE:phone3]  0:58
yeah its [RELATIVE:kin_first] im [NAME:first]'s sister in [CITY:city2] our mom is [AGE:old_age_spoken] and she is alone at [ADDRESS:street] so [NAME:first] cant get there today {~vm_reason} also is {~vm_question}

#4  [DATE:slash4]  5:47p  from [EMPLOYER:employer]  0:22
this is [OTHER:other_first] in hr i need the note for [NAME:titled] that says {~vm_restriction} fax it [PHONE:pfax] attention leave desk thanks
""",
)

POOLS: dict[str, tuple[str, ...]] = {
    "payer": ("Aetna Better Health", "Humana Gold Plus", "UnitedHealthcare Dual Complete", "Premera Blue Cross", "Priority Health", "Ambetter", "Cigna Open Access Plus", "TRICARE East", "Blue Shield of California", "Medicare Part B", "Geisinger Gold"),
    "hl7_plan": ("PPO500^PPO 500", "HMOGOLD^HMO Gold Plus", "MCRADV^Medicare Advantage", "HDHP3000^High Deductible 3000"),
    "hl7_order": ("PTEVAL^Physical therapy evaluate and treat^L", "97161^PT eval low complexity^C4", "REHABPT^Outpatient rehab PT 3xwk^L", "VESTREH^Vestibular rehabilitation^L"),
    "hl7_reason": ("^Gait instability after CVA", "^S/P L THA posterior approach", "^Adhesive capsulitis R shoulder", "^Cervicogenic headache"),
    "hl7_dx": ("M75.01^Adhesive capsulitis of right shoulder^I10", "I69.354^Hemiplegia following cerebral infarction^I10", "Z96.642^Presence of left artificial hip joint^I10", "R42^Dizziness and giddiness^I10", "G44.86^Cervicogenic headache^I10"),
    "hl7_note": ("Resume apixaban 5 mg BID before therapy", "Spouse reports two falls, no LOC", "A1c 8.4, foot check each visit", "Hgb 9.1, stop for HR over 120"),
    "aid": ("a quad cane", "a front wheeled walker", "bilateral axillary crutches", "no device indoors"),
    "precaution": ("No hip flexion past 90, no adduction past midline", "Sternal precautions x 8 wks, lift under 5 lb", "TTWB RLE in CAM boot", "Seizure precautions, keep SBP under 160"),
    "loinc": ("8867-4^Heart rate^LN||78|/min|60-100|N", "8480-6^Systolic BP^LN||148|mmHg|90-140|H", "59408-5^SpO2^LN||93|%|95-100|L", "72514-3^Pain severity 0-10^LN||6|score||"),
    "auto_payer": ("Progressive", "State Farm", "GEICO", "Allstate", "Farmers Insurance"),
    "injured_part": ("the cervical and thoracic spine", "a right scaphoid fracture", "a left labral tear", "whiplash with post-concussive dizziness"),
    "record_part": ("cervical ROM by inclinometer", "grip dynamometry at five positions", "Neck Disability Index scores", "the Waddell signs", "photographs of the ecchymosis", "SLUMP and Spurling results"),
    "cpt_row": ("97161, 97110, 97140", "97163, 97112, 97530-59", "97750 and 97535", "98943 and 97012"),
    "opinion": ("the annular tear at C5-C6 is permanent", "further dry needling is reasonable and necessary", "the disc protrusion predates the crash", "a 7% whole person impairment is apt"),
    "lost_function": ("turn the head to merge", "carry the toddler upstairs", "sit beyond 20 minutes", "grip a steering wheel with the right hand"),
    "era_code": ("97110 GP KX", "97140 GP 59", "97530 GP CQ", "97161 GP", "97112 GP KX CQ", "G0283 GP", "97035 GP"),
    "era_adj": ("CO-45 71.84", "CO-197 65.00", "PR-1 66.02", "CO-151 195.00", "CO-253 0.16", "CO-59 28.07"),
    "remark": ("N362", "MA130", "N706", "M127", "N54", "MA01"),
    "carc": ("CO-197 precertification absent", "PR-2 coinsurance", "CO-119 benefit maximum reached", "CO-16 lacks information", "OA-23 prior payer impact"),
    "poster": ("visits 11 and 12 fell outside", "the KX threshold passed", "MPPR cut the second unit", "97140 bundled with 97530"),
    "modifier": ("modifier 59", "XU", "GP plus KX", "CQ on the PTA units"),
    "reviewer_company": ("eviCore healthcare", "Cohere Health", "Carelon Medical Benefits Management", "Evolent Specialty Services", "Optum Physical Health"),
    "granted": ("6 visits of 97110 and 97140", "4 visits, 16 units in all", "one re-evaluation (97164) and 5 visits", "8 units of 97112"),
    "refused": ("10 further visits", "97032 and 97035 at any visit", "dry needling, 20561", "work hardening, 97545"),
    "rationale": ("Passive modalities are not medically necessary past the acute phase", "The record shows a plateau in LEFS over four weeks", "Goals are not measurable or time bound", "A home exercise program would serve as well"),
    "review_fact": ("knee flexion of 118 degrees", "an unchanged Oswestry of 34%", "pain of 3/10 at rest", "strength of 4+/5 throughout", "independent stairs with a rail"),
    "guideline": ("InterQual 2026 Outpatient Rehabilitation", "MCG A-0360", "LCD L33631", "CP.PHAR.PT v14"),
    "specialty": ("physical medicine and rehabilitation", "orthopaedic surgery", "family medicine", "neurology"),
    "appeal_how": ("a written first level appeal", "an expedited appeal within 72 hours", "a grievance form"),
    "exam": ("MRI RIGHT SHOULDER W/O CONTRAST", "MRI LUMBAR SPINE WITHOUT AND WITH CONTRAST", "CT ARTHROGRAM LEFT WRIST", "MR ARTHROGRAM RIGHT HIP", "XR LEFT ANKLE 3 VIEWS"),
    "scan_history": ("Weakness in abduction, r/o full-thickness cuff tear", "Foot drop, 4 weeks", "Clicking at the ulnar fovea after FOOSH", "Groin pain, positive FADIR", "Inversion sprain, cannot bear weight"),
    "sequence": ("Multiplanar T1, PD fat-sat and STIR, 3T", "Sagittal T2, axial GRE, 1.5 T", "0.6 mm helical with coronal reformats", "AP, lateral and mortise"),
    "contrast": ("12 mL intra-articular gadolinium", "No contrast given", "Gadavist 8 mL IV", "eGFR 71"),
    "implanted": ("MR-conditional dual chamber pacemaker", "cochlear implant, left", "spinal cord stimulator", "Harrington rod"),
    "compare": ("Plain films", "Noncontrast CT", "Outside MRI", "Ultrasound of the cuff"),
    "scan_finding": ("1.4 cm full-thickness tear of the anterior supraspinatus with 2.1 cm retraction", "Broad-based L4-L5 protrusion with severe left lateral recess stenosis", "Grade II chondromalacia of the patellar apex", "Central perforation of the TFCC disc", "Anterosuperior labral tear, 1 to 3 o'clock", "Goutallier 2 fatty atrophy of infraspinatus", "Type III acromion", "Marrow edema in the talar dome, 9 x 6 mm"),
    "incidental": ("2 cm Bosniak I renal cyst", "Hemangioma at T12", "Mild AC arthrosis", "Ganglion at the spinoglenoid notch"),
    "impression": ("Full-thickness supraspinatus tear, Patte stage 2", "L5 radiculopathy is explained by the protrusion", "Osteochondral lesion of the talus, stage II", "Cam morphology, alpha angle 64 degrees", "Palmer 1A TFCC tear", "No acute fracture or AVN"),
    "wc_more": ("12 more visits of work conditioning", "six weeks at 3x per week", "one FCE, 97750 x 16 units", "a TENS trial for 30 days"),
    "wc_no": ("aquatic therapy", "chiropractic on the same day", "gym membership", "home paraffin unit"),
    "fce": ("floor-to-waist lift 35 lb occasional", "Borg 15 at six minutes", "Jamar grip R 62, L 104 lb, CV 9%", "PDC is Light-Medium", "stands 40 min, then needs 5 min", "9-hole peg 31 s on the right", "SFA reported 128 of 200"),
    "job_demand": ("Heavy per the DOT, 75 lb to shoulder", "palletizing 50 lb bags, 400 per shift", "overhead torque wrench 2 h", "ladder climbs of 24 ft"),
    "job_level": ("Sedentary, 10 lb", "25 lb to waist, nothing overhead", "Medium with a 2-person lift", "four-hour shifts"),
    "wc_injury": ("R distal biceps rupture, two-anchor repair", "L5-S1 HNP after a drum lift", "crush to the left 2nd-4th MCPs", "partial Achilles tear, right"),
    "wc_order": ("eval and treat 3x4, progress to PREs at week 6", "McKenzie extension, no traction", "edema glove, blocking, tendon glides", "heel lift, eccentric loading"),
    "wc_payer": ("Helmsman", "Gallagher Bassett", "Broadspire", "ESIS", "Corvel"),
    "vm_surgery": ("my rotator cuff fixed", "the left knee replaced", "a spinal fusion", "the bunion done"),
    "vm_complaint": ("my calf is swollen and hot", "the incision is oozing a little yellow", "my hand went numb after the pulleys", "i got dizzy on the bike and my sugar was fifty two"),
    "vm_auth": ("six of twelve visits approved", "the request pended for clinicals", "nine seven one one zero denied", "no referral on file"),
    "vm_need": ("the signed plan of care", "a current range of motion", "the op report", "a quick dash score"),
    "vm_reason": ("her vertigo is back", "the brace rubs her shin raw", "she has pink eye", "she is off the oxycodone and shaky"),
    "vm_question": ("heat or ice better for the sciatica", "it ok to skip the clamshells", "she supposed to wear the boot to bed", "the tens unit safe with a pacemaker"),
    "vm_restriction": ("no lifting over fifteen pounds", "sit down work only four hours", "no kneeling or ladders", "breaks every half hour for stretching"),
}  # fmt: skip

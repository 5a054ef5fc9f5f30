"""Notes used while tuning redaction: what a clinic types, prints and signs in its own day."""

from evals.redaction.papers.tuning_referrers import POOLS as FROM_OUTSIDE

TEMPLATES: tuple[str, ...] = (
    """#team-pt-floor                                                 [-:weekday], [DATE:spoken1]
[PROVIDER:therapist_first]  8:04 AM
  heads up [NAME:initial_last] is {~chat_state}. i told [PROVIDER:aide_first] {~chat_do} today, nothing else
[PROVIDER:aide_first]  8:06 AM
  k. [NAME:last]'s brother [RELATIVE:kin_first] dropped off the {~chat_thing}, s/n [DEVICE:device], its under the desk
[PROVIDER:colleague_first]  8:15 AM
  [PROVIDER:handle] re [NAME:first]: Dr [PROVIDER:provider_last] cut the script to {~chat_freq} starting [DATE:slash2] bc of {~chat_why}
  also the w/c carrier wants {~chat_score} before [DATE:slash3] or no auth ([ACCOUNT:request])
[PROVIDER:therapist_first]  12:31 PM
  [NAME:initials] just texted from [PHONE:phone], train from [CITY:city2] is late. swap w/ the 2:20 ([OTHER:other_full], {~chat_other})?
[PROVIDER:aide_first]  12:33 PM
  done :thumbsup: fyi mom is [AGE:old_age] and comes along, needs the chair w/ arms. wifi for the tablet is down, i pinged [IP:ip]
[PROVIDER:colleague_first]  4:48 PM
  who took [NAME:pet_name] [NAME:last]'s folder?? {~payer} on hold asking for mbr [MEMBER_ID:member]. home ex link for them is [URL:url]
""",
    """form=new_patient_intake_v7  submitted=[DATE:zulu]  ip=[IP:ip]  receipt=[ACCOUNT:code]
patient.name.first = "[NAME:first]"
patient.name.last = "[NAME:last]"
patient.name.former = "[NAME:maiden]"
patient.birthdate = "[DATE:iso_dob]"
patient.ssn = "[SSN:ssn]"
patient.dl = "[LICENCE:dl]" ([-:state])
patient.contact = "[PHONE:phone]", "[EMAIL:email]"
patient.address = "[ADDRESS:street]; [CITY:city]; [ZIP:zip]"
vehicle.for_parking = "[VEHICLE:plate]"
work.where = "[EMPLOYER:employer]"; work.doing = "{~web_job}"
emergency.1 = "[RELATIVE:relative_full] (partner) [PHONE:phone2]"
emergency.2 = "[RELATIVE:kin_full] (step-dad) [PHONE:phone3]"
pcp = "[PROVIDER:provider_full] at [FACILITY:facility2]"
plan.1 = "{~payer}"; plan.1.id = "[MEMBER_ID:member]"; plan.1.group = "[GROUP:group]"; plan.1.holder_born = "[DATE:iso_born]"
complaint = "{~web_complaint}"
began = "[DATE:date3], {~web_how} at [EMPLOYER:employer2]"
worse = "{~web_worse}"; better = "{~web_better}"
pain.now_best_worst = "{~web_pain}"
surgery = "{~web_surgery} [-:year]; {~web_surgery}"
medicine = "{~web_drug}, {~web_drug}, {~web_drug}"
allergy = "{~web_allergy}"
devices = "{~web_implant}, serial [DEVICE:device2]"
falls_12_months = "2, last one mid-[DATE:month_alone]"
goal = "to {~web_goal} with my grandson [RELATIVE:kin2_first] again"
signature = "/[NAME:full]/"  heard_of_us = "[OTHER:other_full] from church"
""",
    """VESTIBULAR / CONCUSSION, visit {5 of 10}       [NAME:full]  ([DATE:dob])  #[MRN:mrn]       [DATE:date1]
S  {~dizzy}; {~dizzy}. Hit head [DATE:spoken2] at practice for [SCHOOL:school]. Coach [OTHER:other_last] says back to class half days. [NAME:first] slept at aunt [RELATIVE:kin_first]'s in [CITY:city2]. Takes {~dizzy_drug}.
O  Oculomotor: {~eyes}; {~eyes}
   Positional: {~bppv}
   VOR: {~vor}
   Balance: {~mctsib}; {~gait_test}
   VOMS: {~voms}; {~voms}
   BCTT [PROVIDER:aide_first] supervised: {~buffalo}
A  {~dizzy_dx}, {~dizzy_icd}. Better since [DATE:slash3]: DHI {~dhi}. Limits: {~dizzy_limit}.
P  {~crt}; then {~habit}. Codes today {~dizzy_cpt}. Hold {~dizzy_hold} until neuro, [PROVIDER:provider_full] ([PHONE:pphone]), sees [NAME:titled] on [DATE:date4]. Mother [RELATIVE:relative] has the sheet and the app login ([EMAIL:email]).
                        [PROVIDER:therapist_full], PT, NCS   e-signed [DATE:packed1] 16:58   lic [LICENCE:licence]
""",
    """EMR ACCESS LOG    chart [MRN:mrn]    [NAME:last_first]    printed for privacy officer [OTHER:clerk_full]
when                      user                 station         what
[DATE:iso1] 06:58:11   [PROVIDER:aide_last]      [IP:ip]     open chart; view Alerts: {~alert}
[DATE:iso1] 07:02:40   [PROVIDER:aide_last]      [IP:ip]     scan in [NAME:file]_card.pdf; plan {~payer} -> [MEMBER_ID:member]
[DATE:iso2] 11:31:09   [PROVIDER:therapist_last]      laptop 4     edit Problem List: add {~problem}
[DATE:iso2] 11:33:52   [PROVIDER:therapist_last]      laptop 4     edit Flow Sheet: {~flow}
[DATE:iso3] 02:14:37   ([OTHER:other_full], ex-spouse, former temp)   [IP:ip]   VIEW Demographics; home [ADDRESS:street], [CITY:city]; phone [PHONE:phone]
[DATE:iso3] 02:15:02   same     print Medication List: {~log_drug}; {~log_drug}
[DATE:iso4] 09:00:00   interface     ADT in, visit [ACCOUNT:account], from [FACILITY:hospital]: {~adt}
[DATE:iso5] 13:20:26   [PROVIDER:colleague_last]      [IP:ip]     export to [OTHER:firm]: {~export}, to [EMAIL:other_email]
finding: access of [DATE:date3] at 2 a.m. was not for care. [NAME:titled] told by phone [DATE:slash6]; asked us to lock out {~locked} and to write only to [ADDRESS:box], not to the house shared with [RELATIVE:relative_full].
case no. [ACCOUNT:code], county of suit: [CITY:county]
""",
    """{DETAILED WRITTEN ORDER, ORTHOSES AND EQUIPMENT}
Order date [DATE:date1]                                   Order [ACCOUNT:order]
Beneficiary  [NAME:middle]      MBI/ID [MEMBER_ID:member]      DOB [DATE:dob]      {~body}
Ship to      [ADDRESS:street], [CITY:city], [-:state] [ZIP:zip4]      gate code [ACCOUNT:code]
             c/o [RELATIVE:relative_full] (daughter-in-law) [PHONE:phone2]
Payer        {~payer}      [-:weekday] rep [OTHER:clerk_first], [PHONE:phone_ext]
  qty   item                                side    months
  1     {~dme}         {~dme_side}     {~dme_len}
  1     {~dme}         {~dme_side}     {~dme_len}
Loaner out [DATE:slash2]: {~loaner}, serial [DEVICE:device], back by [DATE:slash3]. Old one ([DEVICE:device2]) recalled.
Diagnosis    {~dme_dx}
Need         {~dme_need}. {~dme_need}. [NAME:last], [AGE:old_age] years old, lives alone above [EMPLOYER:employer2] and {~dme_live}.
Fitter       [OTHER:other_full], CPO      van [VEHICLE:plate]
Treating     [PROVIDER:provider_full], DPM      NPI [NPI:npi]      signed [DATE:date4]
Face to face [DATE:date5] with [PROVIDER:colleague_full], NP at [FACILITY:facility]
""",
    """[FACILITY:facility]            [PHONE:pphone] / fax [PHONE:pfax]
                                                        [DATE:date1]
To whom it may concern at [SCHOOL:school], attn. nurse [OTHER:other_last]; copy to coach [OTHER:other2_first]:

Please excuse [NAME:first] [NAME:last] (born [DATE:child_dob], student ID [ACCOUNT:account]) from class on [DATE:spoken1] and [DATE:spoken2], 1:00 to 2:30. We treat {~kid_dx}.

Until [DATE:date3]:   {~kid_rule}   /   {~kid_rule}   /   {~kid_rule}
Allowed:   {~kid_ok}, {~kid_ok}
Return to sport, step {~kid_step}. Tested [DATE:slash5]: {~kid_test}; {~kid_test}. The next test is on the [DATE:day].

[NAME:pet_name], as the team says, may ride bus 12 with the twin, [RELATIVE:kin2_first]. Elevator key from [OTHER:clerk_full]. Parents [RELATIVE:relative] and [RELATIVE:kin_full] agree; mail at [ADDRESS:box], [CITY:city] [ZIP:zip], or [EMAIL:email]. The athletic plan ({~payer}) is secondary, no. [MEMBER_ID:member2].

[PROVIDER:therapist_full], PT, SCS        [-:state] lic. [LICENCE:licence]
""",
    """VIA FAX [PHONE:pfax] AND PORTAL ([URL:url])                  LEVEL 1 APPEAL
[DATE:date1]
{~payer} Appeals, attention [OTHER:clerk_full]
Patient [NAME:last_first], [DATE:dob]. Subscriber [RELATIVE:relative_full], ID [MEMBER_ID:member], group [GROUP:group] ([EMPLOYER:employer])
Denied [DATE:date2] under [ACCOUNT:request]; claim [ACCOUNT:icn]; services {~appeal_cpt}, DOS [DATE:span]

I write for [NAME:titled], who asked me in writing on [DATE:spoken3]. Your letter says {~appeal_said}. It overlooks the following.
 * {~appeal_fact} on [DATE:slash4].
 * {~appeal_fact} on [DATE:slash5].
 * The surgeon, [PROVIDER:provider_full] of [FACILITY:hospital], wrote on [DATE:date6] that {~appeal_surgeon}.
 * {~appeal_evidence}.
When the visits stopped in [DATE:month], [NAME:first] fell at home in [CITY:city], in front of [RELATIVE:kin_first], age 7, and was seen in the ED (visit [ACCOUNT:account]) with {~appeal_harm}.
I ask that you overturn and grant {~appeal_ask}. Same-specialty reviewer, please. Peer call: [PHONE:pphone], [-:weekday] afternoons.
Sincerely, [PROVIDER:therapist_full], PT, OCS (lic. [LICENCE:licence], NPI [NPI:npi], TIN [ACCOUNT:ein])
Encl.: {~appeal_encl}; {~appeal_encl}; photo of [NAME:first], face and scar
""",
)

POOLS: dict[str, tuple[str, ...]] = {
    "payer": FROM_OUTSIDE["payer"],
    "chat_state": ("NWB again", "cleared for closed chain", "having a gout flare", "orthostatic, 96/58 standing", "on day 3 of prednisone"),
    "chat_do": ("NuStep 8 min and patellar mobs", "quad sets + NMES 50 Hz", "just gastroc stretch and game ready", "BFR at 60% LOP"),
    "chat_thing": ("DonJoy hinged brace", "Empi tens unit", "AFO with the broken strap", "knee scooter"),
    "chat_freq": ("1x/wk x 4", "2x a week for 3 weeks", "QOD then DC", "3 visits total"),
    "chat_why": ("a DVT in the L soleal vein", "delayed union on xray", "INR of 4.2", "a rash under the kinesio tape"),
    "chat_score": ("a fresh LEFS", "the TUG and 5xSTS", "an updated ODI", "FOTO intake"),
    "chat_other": ("s/p bunionectomy", "TMJ", "BPPV, epley again", "hip labrum"),
    "web_job": ("stocking shelves, up to 50 lbs", "typing 9 hours a day", "nights on the line, standing", "diesel mechanic"),
    "web_complaint": ("tingling in thumb and first two fingers", "left heel pain first steps in the morning", "low back pain shooting to right ankle", "jaw clicks and locks", "leaking when i jump"),
    "web_how": ("lifting a pallet jack", "rolled my ankle off a curb", "just woke up with it", "fell off a ladder"),
    "web_worse": ("sitting more than 10 minutes", "reaching behind to fasten bra", "going down stairs", "turning over in bed"),
    "web_better": ("lying on my side with a pillow", "ibuprofen 600", "hot shower", "walking it off"),
    "web_pain": ("6, 2, 9", "4 / 0 / 8", "7-5-10", "3, 3, 6"),
    "web_surgery": ("appendix", "C-section x2", "carpal tunnel release both hands", "uterus out", "L4-5 discectomy", "cataract right eye"),
    "web_drug": ("metformin 1000 twice a day", "Xarelto 20", "gabapentin 300 at night", "lisinopril 20", "Ozempic weekly", "sertraline 50 mg", "an 81 aspirin"),
    "web_allergy": ("latex, adhesive tape", "sulfa drugs", "none that i know", "penicillin, shellfish"),
    "web_implant": ("pacemaker, Medtronic", "screws in left ankle", "insulin pump", "breast implants"),
    "web_goal": ("kneel in the garden", "play catch", "carry a bag of dog food", "ride a bike"),
    "dizzy": ("Room spins 15 s rolling right", "foggy after two class periods", "headache 5/10 by noon", "neck stiff on left rotation", "nausea on escalators", "screens bearable for 25 min"),
    "dizzy_drug": ("meclizine 12.5 mg prn", "amitriptyline 10 mg hs", "topiramate 25 mg", "no vestibular suppressant"),
    "eyes": ("smooth pursuit saccadic to the left", "NPC 11 cm, then 13 cm", "no skew, no gaze nystagmus", "saccades hypometric vertically", "convergence spasm absent"),
    "bppv": ("R Dix-Hallpike upbeat torsional, latency 4 s, 20 s", "Roll test geotropic, stronger left", "Hallpike negative both sides, Bow and Lean negative"),
    "vor": ("HIT corrective saccade to the right", "DVA loss of 4 lines", "VORx1 at 1.6 Hz for 30 s, symptoms +3"),
    "mctsib": ("mCTSIB foam eyes closed 11 s", "BESS 22 errors", "tandem Romberg 6 s", "Fukuda 55 degrees right"),
    "gait_test": ("FGA 20/30", "DGI 17 of 24", "walks with head turns 0.7 m/s", "HiMAT 41/54"),
    "voms": ("horizontal VOR +4 dizziness", "VMS +5 fogginess", "near point 12 cm", "vertical saccades +1 headache", "pursuits no change"),
    "buffalo": ("stopped at 6 min, HR 148, RPE 15", "symptom threshold 132 bpm", "12 minutes to exhaustion, none provoked"),
    "dizzy_dx": ("R posterior canal canalithiasis", "Concussion with vestibular-ocular phenotype", "Left unilateral hypofunction after neuritis", "Cervicogenic dizziness"),
    "dizzy_icd": ("H81.11", "S06.0X0D", "H81.22", "M53.0"),
    "dhi": ("58 to 34", "from 72 to 60", "44, was 66"),
    "dizzy_limit": ("no driving over 20 min", "cannot look up to shelves", "reads 10 minutes", "falls on grass at night"),
    "crt": ("Epley R x 2, nystagmus gone on the second", "Gufoni for the left horizontal canal", "BBQ roll to 270 degrees", "Semont liberatory, R"),
    "habit": ("Brandt-Daroff 5 reps bid", "gaze stabilization 1 min x 4/day", "optokinetic video 3 x 45 s", "Brock string 5 min"),
    "dizzy_cpt": ("95992, 97112 x 2", "97112 and 97530", "97110, 97112-59"),
    "dizzy_hold": ("contact drills", "PE and recess", "cervical manipulation", "trampoline"),
    "alert": ("latex allergy; fall risk, Morse 60", "hx of syncope", "MRSA contact precautions", "do not use left arm for BP"),
    "problem": ("M81.0 age-related osteoporosis", "I89.0 lymphedema", "R29.6 falls often", "G35 multiple sclerosis"),
    "flow": ("shoulder flexion AROM 118 to 132", "knee extension lag 10, now 5", "SLS 4 s -> 9 s", "grip 38 lb -> 44 lb"),
    "log_drug": ("oxycodone 5 mg q6h prn", "buprenorphine patch 10 mcg/h", "escitalopram 10 mg", "Humira 40 mg q2w", "levothyroxine 88 mcg"),
    "adt": ("A03 discharge, acute CHF exacerbation", "A01 admit, hip fracture, intertrochanteric", "A08 update, dx cellulitis of the L leg"),
    "export": ("12 daily notes and the 97750 report", "initial eval with NDI", "EMG of both upper limbs"),
    "locked": ("psychotherapy notes and the pelvic exam", "the medication list", "HIV lab results"),
    "body": ("5'4\", 212 lb", "68 in, 74 kg", "BMI 31.6", "ht 152 cm"),
    "dme": ("L1971 AFO, plastic, with ankle joint", "E0143 walker, folding, wheeled", "L3908 wrist hand cock-up", "E0730 TENS, four lead", "L1833 KO adjustable, prefab", "A6530 stocking, 18-30 mmHg", "E0849 cervical traction, pneumatic"),
    "dme_side": ("RT", "LT", "bilat", "n/a"),
    "dme_len": ("99", "99 = life", "3 rental", "13, capped"),
    "loaner": ("CPM, 0-110", "Rollator, 350 lb", "Aircast cryo cuff", "tall CAM walker size M"),
    "dme_dx": ("M21.372 foot drop, left", "G62.9 polyneuropathy, G60.0 CMT", "M17.12, varus 8 degrees", "I97.2 postmastectomy lymphedema", "M47.22 with C6 radiculopathy"),
    "dme_need": ("Dorsiflexion 1/5, toe drag in 9 of 10 steps", "Mediolateral laxity at 20 degrees", "TUG 27 s without it, 16 s with it", "Pain 8/10 despite six weeks of naproxen", "Tinetti 15/28"),
    "dme_live": ("climbs 14 steps", "must reach the toilet at night", "uses a reacher for the oven", "fell twice on tile"),
    "kid_dx": ("Osgood-Schlatter, right", "an ACL graft at 5 months", "Sever's apophysitis", "spondylolysis at L5 in a Boston brace", "Little League elbow", "patellar instability after MPFL repair"),
    "kid_rule": ("no cutting or pivoting", "no jumping over 20 per day", "may sit out of gym", "extra 5 minutes between periods", "crutches in the hallway", "backpack under 10 lb", "no throwing past 45 ft"),
    "kid_ok": ("stationary bike", "pool running", "wall ball with the left arm", "core circuit", "shooting free throws"),
    "kid_step": ("3 of 6", "2 of 5", "4b", "5 (full practice)"),
    "kid_test": ("single leg hop LSI 84%", "Y-balance anterior gap 6 cm", "quad torque 1.9 Nm/kg", "ACL-RSI 61", "KOOS-Child sport 58", "triple hop 412 cm"),
    "appeal_cpt": ("97110, 97112 and 97140", "97530 x 8 units", "20560", "97164 with 97110"),
    "appeal_said": ('"maintenance therapy"', '"no functional progress"', '"experimental"', '"duplicates OT"'),
    "appeal_fact": ("Knee flexion rose from 88 to 121 degrees", "6MWT reached 385 m against 240", "DASH fell by 21 points, MCID 10.8, to 37", "Berg went from 33 to 46", "Quadriceps MMT improved from 3- to 4+"),
    "appeal_surgeon": ("arthrofibrosis will recur without daily end-range work", "manipulation under anesthesia is the alternative", "the repair is protected until week 12", "lifting is limited to 10 lb until MMT 4/5"),
    "appeal_evidence": ("The APTA guideline of 2018 gives grade A to supervised loading", "Jimmo v. Sebelius bars an improvement standard", "Level I evidence supports 12 to 18 visits"),
    "appeal_harm": ("a Colles fracture, left", "a wound dehiscence of 2 cm", "a concussion, GCS 14", "a periprosthetic crack"),
    "appeal_ask": ("12 visits, 2x/wk", "24 units of 97110", "8 visits in place of 4"),
    "appeal_encl": ("flow sheet of goniometry", "operative report", "LEFS trend", "Ashworth and clonus record", "MRI of the knee"),
}  # fmt: skip

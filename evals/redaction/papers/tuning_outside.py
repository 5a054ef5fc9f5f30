"""Notes used while tuning redaction: what reaches a clinic from outside."""

TEMPLATES: tuple[str, ...] = (
    """Rx  PHYSICAL THERAPY                                   (faxed [DATE:date1] 3:12P, 1 of 2)
[FACILITY:facility]      prescriber [PROVIDER:provider_full], D.O.      NPI [NPI:npi]
for    [NAME:last_first_middle]      d/o/b [DATE:dob]      ofc # [MRN:mrn]
       [ADDRESS:street], [CITY:city] [-:state] [ZIP:zip]      cell [PHONE:phone]
plan   {~payer}  #[MEMBER_ID:member]      PA pending, [ACCOUNT:number]
Dx     {~rx_dx} / {~rx_dx}
Sx     {~surgery}, [DATE:date2]
       X eval & treat      _ eval only      {~freq}
       X {~order}      X {~order}      _ {~order}
Caution   {~caution}
  (by hand, in the margin) start BEFORE [DATE:slash1] pls, after that pt stays w/ sister [RELATIVE:kin] in [CITY:city2]. {~margin}. no {~never} x {~span}. [NAME:last] works 2nd shift @ [EMPLOYER:employer], mornings only
  (other hand, below) called pt [DATE:slash2], lm w/ [RELATIVE:relative]. [PROVIDER:helper_first]
                                             X [PROVIDER:provider_last]      lic [LICENCE:licence]
""",
    """AFTER VISIT SUMMARY                         [NAME:full]      MRN [MRN:mrn]
[FACILITY:hospital] Emergency Department      [DATE:date1]      CSN [ACCOUNT:number]

You were seen by   [PROVIDER:provider_full], MD, and [PROVIDER:helper_full], RN
Why you came       {~came}
What we think      {~think}
Tests              {~test}; {~test}
Given here         {~given}; {~given}
Your numbers       {~bp}, {~pulse}, {~temp}

YOUR MEDICINE LIST HAS CHANGED
   start   {~start}
   stop    {~med}
   keep    {~med}; {~med}

WHAT TO DO NEXT
   Physical therapy within {~soon}, order [ACCOUNT:number2]. {~until}.
   See [PROVIDER:colleague_full], NP, on [DATE:date2] at 10:40, [PHONE:pphone].
   Come back right away for {~alarm} or {~alarm}.

Going home with: [RELATIVE:relative_full], [PHONE:phone2]        Address on file: [ADDRESS:street], [CITY:city] [ZIP:zip]
See your results at [URL:url] (activation code [ACCOUNT:code], good until [DATE:date3])
Printed for [NAME:last_first] by [PROVIDER:helper_last] at 23:17
""",
    """[FACILITY:agency]                    HOME HEALTH TO OUTPATIENT HAND-OFF
Client [NAME:caps_last]     goes by [NAME:nickname]     episode [ACCOUNT:number]     Medicare [MEMBER_ID:mbi]
SOC [DATE:date1]     last home visit [DATE:date2]     {~home_visits}
Where:  [ADDRESS:street], [CITY:city] [ZIP:zip4]; {~entry}. Spare key with [OTHER:other_full] downstairs.
Who helps:  spouse [RELATIVE:relative], [AGE:old_age] and forgetful; niece [RELATIVE:kin_full] has the POA, [PHONE:phone2], [EMAIL:email]
Why home care:  {~why_home}; in hospital [DATE:date3] to [DATE:date4]
                 at start                  now
  transfers      {~transfer_then}          {~transfer_now}
  walking        {~walk_then}              {~walk_now}
  stairs         {~stairs_then}            {~stairs_now}
  tests          {~home_test}              {~home_test}
Skin {~skin}. Last vitals {~vitals}. {~oxygen}.
Changed meds:  {~changed}; {~changed}
Watch for:  {~watch}; {~watch}
In the home:  {~dme}; {~dme}, serial [DEVICE:device]
We suggest:  {~suggest}; {~suggest}
PCP Dr. [PROVIDER:provider_full] ([PHONE:pphone]) agrees. The county van takes bookings for [NAME:last] at [PHONE:phone3].
Told [PROVIDER:therapist_first] by phone on [DATE:slash1].   [PROVIDER:helper_full], PT, [LICENCE:licence]
""",
    """[OTHER:other_last] & [OTHER:other2_last], P.A.
Attorneys and Counselors

[DATE:date1]

By fax [PHONE:pfax]
Custodian of Records, [FACILITY:facility]

     Our client:     [NAME:middle] (formerly [NAME:maiden])
     Born:           [DATE:dob]          Social Security: [SSN:ssn]
     Accident:       [DATE:date2], [CITY:city], [CITY:county]
     Our file:       [ACCOUNT:claim]

To whom this concerns:

This firm represents [NAME:titled], who was hurt when {~crash}. Our client's car had plate [VEHICLE:plate]. With the enclosed authorization of [DATE:date3] we ask you to send, within 30 days, (a) {~record}; (b) {~record}; (c) {~record}; and (d) itemized charges under {~charge} from [DATE:date4] on.

We understand that you treated {~hurt} and {~hurt}, and that Dr. [PROVIDER:provider_full] found {~rating}. Please have [PROVIDER:therapist_full] tell us whether {~opinion}. {~payer} asserts a lien, number [MEMBER_ID:member].

Kindly do not speak with the employer, [EMPLOYER:employer], or with the other driver, [OTHER:other3_full]. The client's brother, [RELATIVE:kin_full], may pick up the papers; he will show driver's license [LICENCE:dl]. You may also upload them at [URL:url].

[OTHER:other_full], Esq.
by [OTHER:clerk_full], paralegal, [PHONE:phone_ext], [EMAIL:other_email]
""",
    """[DATE:spoken1]

To the lady in charge of the therapy office,

My name is [NAME:full] and I been coming to you since [DATE:spoken2] on account of {~my_trouble}. [PROVIDER:therapist_first] is the one who works on me and I have no complaint about that. When I come first {~first_off}. Now {~these_days} and {~these_days}.

What I am writing about is I got a paper from {~payer} dated [DATE:date1] that says they wont pay after the [DATE:day] because {~paper_says}. It has the number [ACCOUNT:number] on it. I called them up and got a [OTHER:other_first], she said it is up to you all. Well Dr. [PROVIDER:provider_last] over in [CITY:city] told me {~doctor_said}, and my daughter [RELATIVE:kin] can tell you I still cant {~still_cant}. I take {~pill} and {~pill}. My mother is [AGE:old_age] and I am the one who lifts her.

I was at [EMPLOYER:employer] 31 years and never asked for nothing. Please write to them. The house is [ADDRESS:street], [CITY:city2], [-:state], the phone is [PHONE:phone], and if [RELATIVE:relative] answers talk loud. The card says [MEMBER_ID:member].

Yours truly,
[NAME:titled_full]

P.S. it was [DATE:slash1] that I fell and not [DATE:slash2] like your chart has it.
""",
    """[FACILITY:lab]          ORTHOTIC AND PROSTHETIC CLINIC NOTE          job [ACCOUNT:number]
[DATE:date1]    [NAME:full]    [DATE:dob]    {~payer} [MEMBER_ID:member]    Rx: [PROVIDER:provider_full], DPM
REASON  {~op_reason}. Patient stands all day as a line cook ([EMPLOYER:employer]) and came with stepfather [RELATIVE:kin_full].
ARRIVED IN  {~old_device}, s/n [DEVICE:device], delivered [DATE:date2] by our [CITY:city] office
EXAM  {~limb}; {~limb}; {~limb}
MEASURED  {~girth}; {~girth}; {~capture}
DONE  {~adjust}; {~adjust}. Put in {~component}, lot [DEVICE:device2], warranty through [DATE:month].
WALKING AFTER  {~gait_after}
CODES  {~lcode}, {~lcode}, {~klevel}
ADVICE  [NAME:first] is to {~wear} and to call [PHONE:pphone] about {~skin_warning}. [NAME:titled] took home {~supply}.
TO PT  [PROVIDER:therapist_full], please {~ask_pt}. Back [DATE:slash1] with spouse [RELATIVE:relative], [PHONE:phone2].
[PROVIDER:helper_full], CPO     lic. [LICENCE:licence]
""",
    """From: [PROVIDER:helper_full] <[EMAIL:other_email]>
Date: [DATE:date1] 16:18
X-Originating-IP: [IP:ip]
To: intake, [FACILITY:facility]
Subject: transfer of care: [NAME:last] moving to [CITY:city2]
Attached: [NAME:last]_[NAME:first]_POC.pdf; ortho_op_report.pdf

Hi team,

one of ours is coming your way: [NAME:full], [DATE:dob], cell [PHONE:phone], from [DATE:spoken1] on at [ADDRESS:street], [CITY:city2], [-:state] [ZIP:zip]. {~transfer_dx}, {~since}. We saw [NAME:first] {~seen} starting [DATE:date2].

Where things stand: {~stands}; {~stands}; {~stands}. Still {~lacking}. Does well with {~likes}, less so with {~dislikes}.

Insurance stays {~payer}, ID [MEMBER_ID:member], group [GROUP:group], but you need your own auth; ours, [ACCOUNT:number], ends [DATE:date3] with {~unused}. Surgeon is still Dr. [PROVIDER:provider_full], fax [PHONE:pfax]. The partner, [RELATIVE:relative], will set up the first visit from work ([EMPLOYER:employer], [PHONE:phone3]).

Thanks a bunch,
[PROVIDER:helper_first]
[FACILITY:facility2], [PHONE:phone_ext]

> On [DATE:date4] [PROVIDER:therapist_full] wrote:
> Did [NAME:last] ever {~asked_back}? We have the chart as [MRN:mrn] and the old doctor as [PROVIDER:colleague_last].
""",
)

POOLS: dict[str, tuple[str, ...]] = {
    "payer": ("Aetna", "UnitedHealthcare", "Cigna", "Humana", "Medicare", "Anthem", "Tricare", "Blue Cross Blue Shield", "Medicaid", "Molina Healthcare", "Kaiser Permanente"),
    "rx_dx": ("s/p L RTC repair", "cervicalgia M54.2", "LBP w/ sciatica, R", "M75.01 adhesive capsulitis R", "knee OA bilat", "L lat epicondylitis", "gait instability R26.81", "post-op TKA (L)", "plantar fasciitis R", "M43.16 spondylolisthesis", "whiplash"),
    "surgery": ("L TKA", "R shoulder scope, SAD/DCR", "lumbar lami L3-5", "none", "bunionectomy R", "ORIF L ankle", "R hip labral repair"),
    "freq": ("2-3 x wk, 6 wks", "freq 3x/wk   dur 4 wks", "1-2x weekly for 10 visits", "2/wk x 2 mos"),
    "order": ("ROM & strengthening", "modalities prn", "gait trng", "aquatics", "core stab", "traction", "HEP", "manual tx", "DN to UT/LS", "balance/proprioception", "iontophoresis w/ dex"),
    "caution": ("NWB 2 more wks", "no abd > 90", "WBAT w/ brace unlocked", "cardiac, keep HR < 120", "osteoporosis, no flexion loading", "anticoagulated"),
    "margin": ("ROM is the priority, flex only 78 deg", "pt very guarded, go slow", "quad shut down, try NMES", "ck incision, small area of dehiscence distal"),
    "never": ("resisted IR", "open chain ext", "heel strike drills", "lifting over 5#", "overhead pulleys"),
    "span": ("4 wks", "6 more wks", "10 days"),
    "came": ("Back pain after lifting", "Fall down four steps, left wrist pain", "Knee gave out and swelled", "Dizziness and vomiting", "Neck pain after a car accident"),
    "think": ("Acute lumbar strain with muscle spasm", "Nondisplaced fracture of the left distal radius", "Right knee sprain, possible meniscus injury", "Benign positional vertigo", "Cervical strain without fracture"),
    "test": ("CT head: no bleed", "X-ray left wrist, 3 views", "EKG: normal sinus rhythm", "urine test negative", "troponin less than 6", "X-ray right knee: moderate effusion, no fracture", "orthostatic vital signs"),
    "given": ("ketorolac 15 mg IV", "ondansetron 4 mg ODT", "diazepam 5 mg by mouth", "lidocaine patch 5%", "sugar tong splint, left", "1 L normal saline", "Dix-Hallpike and Epley, right"),
    "bp": ("blood pressure 148/92", "BP 126/74", "blood pressure 167/88, recheck"),
    "pulse": ("pulse 72", "heart rate 96", "pulse ox 98% on room air"),
    "temp": ("temp 98.4 F", "36.8 C", "weight 81.6 kg"),
    "start": ("methocarbamol 750 mg, 1 tablet every 8 hours as needed", "naproxen 375 mg twice a day with food", "meclizine 12.5 mg up to 3 times a day", "acetaminophen 650 mg every 6 hours"),
    "med": ("ibuprofen 400 mg", "hydroxyzine 25 mg", "losartan 25 mg", "fluoxetine 20 mg", "rosuvastatin 10 mg", "montelukast", "Trulicity", "potassium chloride 20 mEq", "pantoprazole"),
    "soon": ("3 to 5 days", "one week", "2 weeks"),
    "until": ("No lifting over 10 pounds until then", "Keep the splint dry and on", "Crutches, weight as you can bear it", "Do not drive while dizzy", "Rest, but not in bed for more than a day"),
    "alarm": ("numbness between the legs", "fingers that turn blue or cold", "trouble walking or speaking", "fever over 101", "loss of bladder control", "the worst headache of your life", "a calf that is hot and swollen"),
    "home_visits": ("PT x 11, OT x 4, SN x 6", "9 PT visits", "PT 2w4 1w3"),
    "entry": ("2 steps in, no rail", "ramp at the back door", "second floor, 14 stairs, rail on left going up", "single-wide, 4 metal steps"),
    "why_home": ("R hip hemiarthroplasty after a fall", "deconditioning after sepsis", "L CVA with R weakness", "bilateral TKA", "CHF exacerbation", "spinal stenosis, s/p decompression"),
    "transfer_then": ("max A x1", "mod A, 2 attempts", "GG0170 score 02"),
    "transfer_now": ("SBA w/ armrests", "mod I", "GG0170 score 05"),
    "walk_then": ("8 ft, FWW, mod A", "bed bound", "15 ft with gait belt"),
    "walk_now": ("140 ft, 4WW, SBA", "household distances, hemi walker", "M1860 = 2"),
    "stairs_then": ("unable", "not safe to try", "1 step, max A"),
    "stairs_now": ("4 steps, CGA, L rail", "flight, step-to, SBA", "curb with min A"),
    "home_test": ("TUG 48 s", "Tinetti 11/28", "TUG 26 s", "Tinetti 19/28", "2MWT 64 ft", "FR 4 in", "SLUMS 22/30", "30CST 3"),
    "skin": ("intact", "stage 2 sacrum, 1.2 x 0.8 cm, healing", "staples out, no drainage", "2+ pitting edema to midshin"),
    "vitals": ("132/70, 68, 97% RA", "110/58, HR 88 irregular", "146/82 before, 152/84 after walking"),
    "oxygen": ("O2 2 L per NC with activity", "No oxygen", "Desats to 89% on stairs, recovers in 1 min"),
    "changed": ("furosemide up to 40 mg BID", "Eliquis stopped, now aspirin 81", "gabapentin cut to 100 mg TID", "sertraline new", "Norco PRN discontinued", "levodopa 25/100 four times a day"),
    "watch": ("orthostasis", "L neglect", "poor safety awareness", "hypoglycemia before lunch", "right knee buckling", "impulsive with turns", "fear of falling", "hip precautions forgotten"),
    "dme": ("tub bench", "raised toilet seat", "hospital bed, half rails", "transport chair", "nebulizer", "reacher and sock aid", "Hoyer lift, not used now", "oxygen concentrator"),
    "suggest": ("LE strengthening with weights", "outdoor and curb training", "dual-task gait", "community mobility", "progress to SPC", "high-level balance", "endurance, RPE 4-5/10"),
    "crash": ("a delivery van ran a red light", "a car backed out of a driveway", "the bus braked hard", "a truck changed lanes into the car"),
    "record": ("the initial evaluation", "all daily treatment notes", "pain diagrams and intake forms", "range of motion and strength tables", "X-ray and MRI films", "work and school excuses", "the discharge note", "home exercise handouts"),
    "charge": ("97110, 97140 and 97010", "CPT 97161 through 97530", "97014, 97035, 97124"),
    "hurt": ("a cervical sprain", "a torn left rotator cuff", "lumbar disc herniation at L5-S1", "post-concussion headaches", "a right knee contusion", "thoracic outlet syndrome", "temporomandibular pain"),
    "rating": ("a 7% whole person impairment", "no permanent impairment", "maximum improvement with 4% of the upper extremity", "restrictions of 25 pounds"),
    "opinion": ("further treatment will be needed", "there was a gap in treatment", "degenerative changes were present before", "the loss of motion is permanent", "the pain limits sitting to 30 minutes"),
    "my_trouble": ("my back and my hip", "the new knee", "a shoulder that froze up", "falling down and the dizziness", "neck pain and the arm going dead"),
    "first_off": ("I could not hardly get out of a chair", "the knee would only bend to 60", "I walked with a walker", "it was a 9 all day long"),
    "these_days": ("I can get my arm to the second shelf", "I walk to the mailbox without my cane", "the pain is more like a 4", "I sleep till five before it wakes me", "the leg dont buckle so much", "I do my bands every morning"),
    "paper_says": ("I am not improving", "I used up my 20 visits", "it is maintenance", "I can do it at home", "the progress report was late"),
    "doctor_said": ("another month of therapy or else a shot", "no surgery if I can help it", "bone on bone", "to keep moving or it will lock up again"),
    "still_cant": ("wash my own back", "step up in the truck", "carry a bag of feed", "stand long enough to cook", "get down on the floor and up again"),
    "pill": ("a water pill", "Celebrex", "the sugar medicine, glipizide", "blood thinner", "two Aleve", "Tylenol arthritis", "Neurontin 600"),
    "op_reason": ("Follow-up, left transtibial prosthesis rubs at the fibular head", "Foot drop after peroneal nerve palsy, right", "Charcot foot with midfoot ulcer, left", "Adolescent scoliosis, curve 28 degrees", "PTTD stage II, right", "Crouch gait, bilateral"),
    "old_device": ("PTB socket with pin lock and 3-ply sock", "off-the-shelf carbon AFO, right", "CROW boot, left", "Boston-type TLSO", "hinged AFO, bilateral", "UCBL insert"),
    "limb": ("distal limb redness 2 x 3 cm, blanches", "residual limb 15 cm, conical", "ankle PROM to neutral, knee extended", "MMT anterior tib 1/5, evertors 2/5", "Semmes-Weinstein 5.07 not felt at 4 of 6 sites", "forefoot varus 8 degrees", "hip flexion contracture 10 degrees", "callus under MT head 1", "pistoning 1 cm"),
    "girth": ("MTP 31.0 cm, 6 cm distal 28.4 cm", "calf 36.2 cm", "ML knee 9.8 cm", "instep 25 cm", "leg length difference 12 mm", "axilla to trochanter 44 cm"),
    "capture": ("fiberglass cast in subtalar neutral", "scanned, non weight bearing", "foam box impressions", "tracing and T-strap marks"),
    "adjust": ("flared the proximal trim line", "heat relief over the navicular", "added a 1/4 inch heel lift", "swapped to 5-ply socks", "moved the foot 5 mm outset", "stiffened the plantarflexion stop", "new Velcro, dacron backed", "plantarflexed foot 2 degrees"),
    "component": ("energy storing foot, category 5, 26 cm", "gel liner, size 28, 6 mm", "double action ankle joints", "shuttle lock, 4 hole", "soft plastazote liner"),
    "gait_after": ("foot clears, no steppage, mild lateral whip", "even step length, SPC left, 120 ft", "less knee hyperextension in midstance", "heel off on time, trunk lean to the left remains"),
    "lcode": ("L1960", "L5301 LT", "L1932-RT", "L5685 x 2", "L2330", "L5981", "L1300"),
    "klevel": ("K2", "K3, AMPnoPRO 31", "functional level 2 to 3"),
    "wear": ("build up 1 hour a day to 8", "wear it over a thin sock", "check skin with a mirror twice daily", "sleep without the splint this week"),
    "skin_warning": ("redness lasting over 20 minutes", "a blister", "numb toes", "any drainage"),
    "supply": ("a box of 3-ply socks", "a shoe horn and spare straps", "moleskin", "donning sheath"),
    "ask_pt": ("work on terminal stance and prosthetic weight shift", "stretch the gastroc, goal 10 degrees", "recheck Timed Up and Go in 3 weeks", "train stairs step over step"),
    "transfer_dx": ("Right ACLR with meniscus repair", "Left reverse total shoulder", "Two-level lumbar fusion", "Right trimalleolar ORIF", "Proximal hamstring repair, left"),
    "since": ("now 9 weeks out", "post-op week 5", "about 4 months post-op", "POD 40"),
    "seen": ("17 times", "for 11 visits", "14 of 20 visits"),
    "stands": ("knee 0-0-127", "quad index 71% at 60 deg/sec", "shoulder elevation 115 passive, 80 active", "off the walker, no limp under 10 minutes", "LSI single hop 78%", "numeric pain 1-2, 5 after standing", "DF lacks 6 degrees", "eccentric hamstrings at 30% load", "ODI from 58 to 34"),
    "lacking": ("weak in terminal extension", "no running yet, surgeon wants 80%", "fearful of bending, TSK 41", "stiff talocrural joint", "limited to 20 pounds"),
    "likes": ("clear numbers and a logbook", "BFR on the leg press", "hands-on mobilization first", "short sessions"),
    "dislikes": ("the shuttle", "prone work", "ice baths", "group classes"),
    "unused": ("5 visits unused", "3 units a visit", "none left"),
    "asked_back": ("get the second injection", "finish the isokinetic test", "wean from the brace", "have the wound vac taken off", "repeat the LEFS"),
}  # fmt: skip

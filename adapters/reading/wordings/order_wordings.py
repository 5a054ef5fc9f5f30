"""How offices word their labels for the order, and labels of what is no field of ours."""

# role and owner, then the wordings; `other` labels only end the value before them.
ORDER = """
accident order: due to | accident | accident type | related to accident | auto accident |
    type of accident | injury related to | accident related | cause of injury |
    condition related to | is condition related to | cause | injury type | type of injury |
    accident/injury type | injury due to | related to | is this injury related to |
    result of accident | type of case | case type | type of claim | claim type | billing type
referrer referrer: treating physician | treating doctor | encounter provider | per |
    print | authorized by | ordering user provider | physician/npp name
referrer referrer: <doc> | <as> <doc> | <doc> name | <as> <doc> name | name of <doc> | <as> <doc>
    print | <doc> print | <doc> name print | referred by | ordered by | prescribed by | signed by
    | printed name | print name | attending | referrer | referral from | from provider | ordering
    prov | name of <as> <doc> | referral source | <doc> printed name | printed name of <doc> |
    print <doc> name | <as> <doc> name printed | <doc> name printed | requested by | ref md | ref
    provider | ref phys | ref by | req provider | ref physician | primary surgeon
    | <as> by | name/credentials | provider name & credentials | <doc> name and credentials |
    <doc> name title
npi referrer: npi <num> | <doc> npi <num> | <as> npi <num> | individual npi <num> | national
    provider identifier | national provider id | <as> <doc> npi <num> | type 1 npi | npi of <doc>
    | <doc> npi no | rendering npi | <doc> national provider id | natl provider id |
    natl provider identifier | nat l provider id | natl prov id | national prov id |
    <doc> natl provider id | national provider <num> | national provider id <num> |
    natl provider id <num>
organization referrer: hospital/clinic | clinic/hospital | referring site | <office> name |
    practice | organization | medical group | department | office name | provider group |
    practice/clinic | clinic/practice | facility/practice | group practice | <as> <office> | <as>
    <office> name | ordering department | ordering facility | from | medical practice | medical
    practice name | group name | practice/facility | practice or clinic | name of practice |
    clinic/facility name | practice/group name | <doc> <office> | <doc> <office> name |
    office/practice | clinic/office | office/clinic | facility/office
    | <office> or <office> | <office> / <office>
    | ordering location | from site | referring location | ordering site |
    referral from facility | source facility
order_date order: rx dated | order dated | referral dated | prescription dated | pt rx dated |
    script dated
order_date order: created | created on | date created | creation date | order created |
    order created on | placed on | entered date
order_date order: <as> date | date <as> | <when> order | order date | referral date | date of
    referral | date ordered | ordered on | rx date | date of rx | date of prescription |
    prescription date | date written | ordered | script date | date of request | request date |
    date referred | order placed | date issued | ordered date | order date/time | date/time
    ordered | written on | requested on | referred on | signed on | written |
    written date | date of script
    | date of service requested | order written | date order written | date prescribed | referral
    written | order start date | referral order date | order dt/tm | order dt | order dttm |
    order date and time | date/time of order | order entered | entered on | date entered |
    date of letter | date of this letter | letter date | letter dated | date of dictation |
    date dictated | dictated on | dictated
visit_date order: visit date | date of visit | exam date | date of exam | encounter date |
    date of encounter | date seen
date : date | todays date | date signed | date/time | dated
signature order: signature | <doc> signature | signature of <doc> | signed | authorized signature
    | <as> <doc> signature | sign | signature of <as> <doc> | <doc> signature required | <doc>
    sign here | electronic signature | treating <doc> signature
dx order: encounter <dx> | visit <dx>
dx order: <dx> | <icd> | <icd> code | <icd> codes | <icd> dx | <icd> <dx> | <icd> code s | <dx>
    code | <dx> codes | <dx> code s | primary <dx> | secondary <dx> | tertiary <dx> | treatment
    <dx> | treating <dx> | medical <dx> | therapy <dx> | referral <dx> | <dx> 1 | <dx> 2 | <dx> 3
    | <dx> 4 | <dx> #1 | <dx> #2 | <dx> #3 | <dx> <icd> | <dx> & <icd> | <dx> and <icd> | <dx> &
    <icd> code | <dx> and <icd> code | <dx> & code | <dx> <icd> code | <dx> <icd> codes | medical
    <dx> <icd> | primary <dx> <icd> | treatment <dx> <icd> | indication | indications | associated
    diagnoses | assoc dx | diagnosis description | problem | problems | problem list | reason for
    referral <dx> | <dx>/reason for referral | <dx> for therapy | rehab <dx> | <dx> code <icd> |
    other <dx> | <dx> requiring therapy | admitting <dx> | working <dx> | visit <dx> | <dx> list
cpt order: cpt <num> | cpt code <num> | cpt codes | procedures cpt | procedure code <num> |
    proc code | proc codes | procedure codes | procedures | cpt/hcpcs | services requested |
    services ordered | codes requested | requested codes | procedure cpt | hcpcs | cpt code s |
    requested services | billing codes | service codes | requested cpt codes | procedure/cpt |
    cpt requested |
    cpt/procedure codes | cpt/procedure | requested procedures | procedure/service codes | cpt
    codes requested | hcpcs/cpt
visits order: visits | visits requested | number of visits | # of visits | # visits | total visits
    | no of visits | requested visits | visit count | quantity of visits | visits authorized
    requested | total # of visits | total # visits | visits ordered | num visits | number of
    treatments | total treatments | number of sessions | sessions | visits needed | total visits
    requested | # visits requested | number of visits requested | # of visits requested | total
    number of visits | # of sessions | # of treatments | visit total | therapy visits | pt visits
    | quantity | qty | qty of visits | visit qty | qty visits | visits qty | quantity visits |
    visit quantity | visit # requested | how many visits | total sessions | visits prescribed
freq order: frequency | freq | frequency/duration | frequency & duration | frequency and duration
    | freq/duration | freq/dur | plan frequency | times per week | x per week | visits per week |
    frequency of treatment | treatment frequency | freq & dur | freq dur | therapy frequency | sig
    | how often | schedule | times/week | days per week | # times/week | # times per week |
    frequency per week | frequency/duration of treatment | treatment frequency/duration | sessions
    per week | visits/week | # visits/week | # visits per week | frequency times/week |
    frequency/dur | treatment schedule | x/week | # x/week | frequency of visits | recommended
    frequency | days/week
duration order: for | duration | length of treatment | number of weeks | # of weeks | weeks |
    for weeks | duration weeks | dur | duration of treatment | treatment duration | duration in
    weeks | no of weeks | for how long | for how many weeks | how many weeks | # weeks | total weeks
    | length of therapy | how long | treatment length
treatments order: please treat with | therapeutic procedures | emphasis on | emphasis | focus on |
    focus of treatment | treatment emphasis | special treatment | treatment techniques |
    specific techniques | specific interventions | techniques to include
treatments order: <tx>/<tx> | <tx> and <tx> | tx | treatment | treatments | interventions |
    treatment plan |
    services | modalities | orders | treatment requested | treatment ordered | therapy orders |
    plan | plan of treatment | please provide | treatment orders | requested treatment |
    procedures and
    modalities | evaluate and treat for | therapy ordered | rx | treat with | interventions
    requested | skilled services | treatment to include | to include | prescription |
    modalities/procedures | requested interventions | treatments requested | treatments/modalities
    | treatment/modalities | treatment orders/plan | therapy requested | treatment program | type
    of treatment | treatments ordered | prescribed treatment | services to be provided | specific
    treatment | rehab orders | treatment/procedures | procedures/modalities | specific orders |
    specific treatments | therapy to include | therapy to consist of | treatment to consist of |
    please include | order details | pt orders | physical therapy orders | interventions ordered |
    therapy instructions | instructions for therapist | instructions to therapist | therapy goals
    and treatment | therapies | therapies requested | therapies ordered | requested therapies |
    therapeutic interventions | select treatments | selected treatments | treatments selected |
    choose treatments
laterality order: side | laterality | body side | affected side | involved side | side of body |
    side affected | lat | r/l/bilateral | left/right | r/l | l/r | right/left | right or left |
    left or right | side of injury | injured side | surgical side | operative side | extremity
    side
onset order: onset | onset date | date of onset | symptom onset | onset of symptoms | symptoms
    began | began on | date symptoms began | problem began | onset dt | first symptoms | date of
    symptom onset | since | symptom onset date | onset of current condition | date of onset of
    symptoms | date of current onset | onset of illness | date of first symptoms | start of
    symptoms | current onset date | onset/exacerbation date | approximate onset | date of
    onset/exacerbation | symptoms since
injury order: date of injury | injury date | doi | date of accident | accident date | date of loss
    | injured on | doi if applicable | date injured | injury/accident date | date of incident |
    date of injury/accident | date of accident/injury | accident/injury date | date of
    injury/onset | injury/onset date | doi/onset | loss date | incident date | date of injury doi
    | dol | d/a | d/i
surgery_date order: surgery/procedure date | procedure/surgery date | date of surgery |
    surgery date | dos surgery | dos | operation date | date of
    operation | date of procedure | procedure date | operated on | s/p date | post-op date | sx
    date | surgical date | date of surgical procedure | op date | dos if applicable | date of sx |
    sx dt | surgery performed on | date performed | date of last surgery | surgery dt
surgery_date order: surg dt | surg date
surgery order: procedure
surgery order: surgery | surgical procedure | procedure performed | operation | type of surgery |
    surgery performed | surgical procedure performed | post-op procedure | surgery/procedure |
    status post | s/p | operative procedure | surgery type | post op | operation performed |
    surgical hx | surgical history | sx | procedure/surgery | type of procedure | surgery/type |
    operative diagnosis/procedure | type of surgery/procedure | surgical intervention |
    post-surgical
precautions order: precautions | precaution | contraindications | restrictions | weight bearing
    status | precautions/contraindications | special instructions/precautions | weight bearing |
    precautions & restrictions | restrictions and weight bearing | precautions and weight bearing
    | restrictions/weight bearing | precautions/weight bearing | weight bearing precautions |
    restrictions/precautions | wb status | safety precautions | precautions/restrictions |
    medical precautions | precautions/history | precautions/pmh | precautions/comorbidities |
    precautions/medical history | precautions/complications | precautions/allergies |
    precautions/protocol | precautions/parameters | history/precautions | precautions/alerts |
    contraindications/precautions | special precautions | precautions & contraindications |
    precautions and contraindications | weight bearing/precautions | activity restrictions |
    precautions/special instructions | precautions or protocol | precautions/protocol |
    precautions and protocol | precautions/limitations | weight bearing restrictions | wb
    precautions | post-op precautions | surgical precautions | precautions/comments |
    rehab precautions | safety notes | safety concerns | safety instructions | safety alerts |
    safety considerations | safety measures | safety issues |
    restrictions/limitations | limitations/precautions | contraindications/restrictions | weight
    bearing status/precautions | therapy precautions | activity precautions | wbs | known
    precautions | special considerations | special care | limits | safety | prec | precs |
    please observe | observe
urgent order: timing | time frame | need by | how soon | needed by | appointment priority
urgent order: urgent | priority | urgency | order priority | referral priority | request type |
    review type | stat | order urgency | priority level | request priority | type of request |
    level of urgency | urgent/routine | routine/urgent | order type priority | service level
other clinic: sent to | copy to | performing site | performing location | site of service
other clinic: to | attn | attention | refer to | referred to | therapy clinic | therapy provider |
    facility | send to | clinic | treating facility | performing facility | servicing provider |
    rendering provider | referred to provider | therapist | physical therapist | treating provider
    | referral to | location | refer patient to | referral to facility | therapy facility | pt
    clinic | refer to location | referral location | referred location | refer to provider |
    preferred clinic | place of service | servicing facility | servicing clinic | to
    facility | referred to facility | to fax | therapy clinic fax | fax to | please fax to |
    fax back to | please fax back to | return by fax to | please return by fax to | fax form to |
    fax completed form to | please fax completed form to | fax completed referral to |
    please fax this form to | fax this form to | fax order to | fax orders to | fax referral to |
    fax referrals to | please return to | return form to | return completed form to |
    send completed form to | fax completed order to | rehab facility | to
    department
other third: pcp | primary care <doc> | primary care | primary <doc> | family <doc> |
    emergency | emergency contact | emergency contact name | emergency <tel> <num> | emergency
    contact <tel> <num> | guarantor | guarantor name | guarantor <tel> | employer | employer name
    | company
    | next of kin | employer <tel> <num> | employer address | employer fax | pcp <tel> <num> | pcp
    fax <num> | pcp name | pcp npi | attorney | attorney name | attorney <tel> <num> | attorney
    fax | pharmacy | pharmacy <tel> | pharmacy fax | parent/guardian | parent | guardian |
    parent/guardian name | parent/guardian <tel> <num> | parent name | mother | father | work
    <tel> <num> | <insurer> <tel> <num> | <insurer> fax <num> | <insurer> address | customer
    service <tel> | adjuster <tel> <num> | adjuster fax <num> | adjusters <tel> <num> | adjuster
    email | case manager | nurse case manager | case manager <tel> <num> | ncm | ncm <tel> |
    supervising <doc> | supervising <doc> npi | supervisor | spouse | caregiver | contact person |
    contact name | contact | <office> address | <office> city state zip | address
    of <office> | billing address | claims address | <worksite> carrier address | interpreter
    <tel> | therapist <tel> | therapist fax | clinic address | primary care npi | subscriber
    address | subscriber <tel> | insured address | relation <tel> | legal representative |
    responsible party | responsible party <tel>
other referrer: <doc> address | <as> <doc> address | <doc> office address
other other: sponsor code | sponsor | printed by | received by | scheduled by | created by | clerk |
    arrived | sent on | internal/external | order class | order mode | resulting agency | count |
    interval | communication | specimen | valid until | upin | encounter <num> | date of hire |
    return to work date | follow up with md on | follow up | follow-up | follow up with |
    follow-up with | f/u with | follow-up appointment | follow up appointment | sent by |
    patient instructions | procedure name | process instructions
other other: mrn | ordering user | entered by | order entered by | medical record <num> |
    mrn <num> | account <num> | acct <num> | ssn | email | e-mail | goals | goal |
    goals of therapy | therapy goals | cc provider | cc physician | auth <num> | precert <num> |
    auth/precert <num> | alternate contact | clinical notes | notes | history | page | pages |
    relationship | relationship to patient | relationship to insured |
    relationship to subscriber | cc | subject | effective date | effective | expires | allergies |
    concerning |
    medications | current medications | subscriber name | policy holder | policyholder |
    policyholder name | policy holder name | insured name | insureds name | subscriber | insured |
    name of insured | name of subscriber | license <num> | dea <num> | tin | tax id <num> | code |
    description | type | units | comments | remarks | include | time | clinical information |
    reason for referral | reason | reason for visit | chief complaint | race | ethnicity |
    language | preferred language | marital status | height | weight | occupation | encounter |
    date of service | printed | printed on | instructions |
    special instructions | additional instructions | order number | order <num> | order id |
    order status | status | rx bin | rx pcn | copay | customer service | provider services |
    provider line | payer id | authorization <num> | authorization number |
    prior authorization <num> | auth <num> | reference <num> | county | country | apt | unit |
    suite | credentials | specialty | taxonomy | cosigner | witness | result | findings |
    impression | technique | comparison | assessment | subjective | objective | expected start |
    start | start date | end date | standing order | class | referral <num> | number of units |
    refills |
    subscriber dob | policy holder dob | insured dob | insureds dob | insured date of birth |
    subscriber date of birth | guarantor dob | copay amount | deductible | primary language |
    interpreter | interpreter needed | fin | csn | patient id | patient number | chart <num> |
    patient account <num> | pt # | room | bed | sent | received | return to md | follow up |
    next appointment | next visit | body part | region | area | mechanism | mechanism of injury |
    certification period | cert period | last seen | authorization required | auth required |
    visits used | visits remaining | visits allowed | visits authorized | date last seen |
    last visit | next md visit | next <doc> visit | date of next visit | discharge date |
    admit date | admission date | date of death | effective from | termination date | term date |
    eff date | rx group id | social security <num> | patient ssn | hair | religion |
    expected end | expiration date | order expires | collected | resulted | facility npi |
    group npi | practice npi | clinic npi | billing npi | organization npi | facility tax id |
    report date | dictated | transcribed | dictated by | transcribed by | patient class |
    service | modality | work status | body part injured | injured body part | body part/region |
    diagnosis date | past medical history | pmh | fax cover | number of pages | # of pages |
    goals of treatment | expected outcome | rehab potential | prognosis
"""

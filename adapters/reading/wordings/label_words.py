"""The words that labels are made of, and which of them together announce what.

A label nobody listed is still understood when every one of its words is known here.
"""

from __future__ import annotations

# Wordings that mean one thing together, put in place of each other before words are looked up.
TOGETHER = """
primary care: pcp | health plan: insurance | health insurance: insurance | weight bearing: wb
case manager: ncm | next of kin: kin | post op: postop | date of birth: dob | work comp: wc
workers comp: wc | workers compensation: wc | workmans comp: wc | place of work: employer
responsible party: guarantor | legal guardian: guardian | plan of care: poc | m d: md | d o: md
fill out: please | filled out: please | how many: number | how often: frequency
in all: total | how long: duration | body part: area | call back: callback | time of injury: doi
contact person's: kin | contact person: kin | emergency contact: kin
claims administrator: insurer | claim administrator: insurer
motor vehicle: mva | zip code: zip | postal code: zip | policy holder: policyholder
"""

# A tag, and the words that carry it; `.` holds the words that say nothing.
WORDS = """
.: the of a an this these your our please print printed or and if any applicable required
    for to in on is be here below exact full complete now all list check one circle as with
    ink clearly only must use that are was at from us we you information info details data
    section needed being currently today each box what which who whose does do can may should
    things requiring necessity recent scheduling appointment appointments listed following attached
    level current permanent approx
patient: patient patients pt pts client clients claimant child childs beneficiary resident
    veteran individual worker person participant person's clients employee employees
legal: legal given middle family surname initial mi maiden
last: last
member: member members subscriber subscribers policy enrollee recipient certificate cert contract
    insureds medicare medicaid pol
holder: policyholder cardholder holder insured
referrer: referring ordering prescribing requesting attending referrer ref physician physicians
    provider providers doctor doctors dr md np pa prescriber prescribers practitioner
    practitioners app apps clinician clinicians surgeon surgeons authorizing
    certifying signer sending npp
by: by
clinic: therapist therapists servicing rendering destination
third: employer employers emergency guarantor attorney attorneys lawyer spouse wife husband parent
    parents guardian mother father caregiver pharmacy pcp kin interpreter ncm supervising cosigner
    witness relative relationship relation supervisor occupation job represented counsel
adjuster: adjuster adjusters adjustor examiner handler handlers
rep: representative rep
name: name names
degree: credentials credential title degree degrees
birth: dob born birth birthdate birthday b-date bdate
sex: sex gender
age: age
phone: phone telephone tel ph cell mobile phones telephones landline
callback: callback contact reach best preferred
fax: fax facsimile fx telefax
back: back results result report reports return notes send poc eval evaluation evaluations
address: address street addr residence mailing lives
home: home residential
city: city town
state: state
zip: zip zipcode postal
payer: mco tpa insurance insurer ins carrier payer payor coverage insurers carriers
first: primary first 1st main principal prim
second: secondary second 2nd other additional supplemental
plan: plan product network benefit
id: id identification number no # num nbr nr ids
group: group grp
claim: claim claims file case
npi: npi
individual: rendering type-1 ind
org: practice clinic office organization department company co facility institution dept firm
date: date dt dated when mmddyyyy mmddyy
sign: signature sign signs signed signatory signing
order: order referral request prescription rx script requisition written issued placed prescribed
    ordered referred requested orders requests
dx: diagnosis diagnoses dx icd icd10 icd-10 icd-10-cm icd-9 icd9 diag indication indications
reason: condition problem problems complaint impairment accepted
code: code codes
cpt: cpt hcpcs
proc: procedure procedures
service: service services
visits: visit visits sessions session
week: week weekly weeks wk wks
times: times frequency freq often days x per course schedule dosage
duration: duration length dur
treat: treatment treatments treated treat modalities modality interventions intervention therapy
    therapies exercises techniques program tx
kind: kind type category nature classification
side: side laterality extremity sides
area: area region location affected involved joint site
onset: onset began begin begun start started symptoms symptom exacerbation noticed
injury: injury injured accident incident loss doi mva crash trauma concussion collision
work: work wc employment auto job related wcb
cause: cause due result caused
surgery: surgery surgical operation operative postop post-op post-operative sx surgeries
did: performed completed underwent done did
care: precautions precaution restrictions restriction contraindications contraindication
    limitations limitation limits wb wbs careful avoid caution cautions alerts
remark: special instructions instruction comments comment considerations consideration remarks
    include includes protocol protocols
    medical safety activity status known clinical movement rom lifting motion parameters
    guidelines
urgent: urgency priority turnaround acuity
goal: goal goals outcome outcomes functional short-term long-term
later: next previous prior approved authorized used remaining attended expiration expires expected
    follow-up future far so until through effective termination discharge admission seen
total: total count quantity qty amount limit max maximum
"""

# Role and owner, then the tags that must be there and, behind `?`, those that may be.
RULES = """
other third: third ? *
other third: adjuster phone ? *
other third: adjuster fax ? *
other third: payer phone ? *
other third: payer fax ? *
other third: payer address ? *
other third: claim address ? *
other other: holder name ? *
other other: holder birth ? *
other other: holder address ? *
other other: holder date ? *
other other: holder phone ? *
other other: member birth date ? holder
other other: later ? *
other other: goal ? *
other other: npi org ? *
other other: id order ?
other other: id org ?
other other: id referrer ?
other other: sign patient ? *
other clinic: clinic name ? org
other clinic: clinic phone ? org id
other clinic: clinic fax ? org id
other other: last visits ? *
other other: last date ? *
last_name patient: last name ? patient legal
first_name patient: first name ? patient legal
name patient: patient name ? legal member birth id first last
name patient: member name ? legal first last
name patient: first last name ? patient legal
name patient: patient legal ? name first last
dob patient: birth ? patient date age member
sex patient: sex ? patient age legal
phone patient: patient phone ? id home callback first
phone patient: patient callback ? id first
phone patient: home phone ? id callback first
phone patient: home id ?
phone patient: member phone ? id home
phone_fax referrer: phone fax referrer ? org id
phone_fax referrer: phone fax org ? id
phone_fax : phone fax ? id
fax referrer: fax referrer ? org id back order
fax referrer: fax org ? id back
fax referrer: fax back ? id order
fax : fax ? id
phone referrer: phone referrer ? org id callback
phone referrer: phone org ? id callback
phone : phone ? id callback first
phone : callback id ? first
other referrer: org address ? *
other referrer: referrer address ? *
street patient: patient address ? home city state zip member
street patient: home address ? city state zip first
street patient: member address ? home
street : address ? city state zip
city patient: patient city ? state zip home
city : city ? state zip
state patient: patient state ? home
state : state ?
zip patient: patient zip ? code home
zip : zip ? code
member secondary: second id payer ? member holder plan
member secondary: second id member ? holder
payer secondary: second payer ? name org plan kind
payer coverage: payer ? name org first patient member plan
payer coverage: payer kind ? org
payer coverage: payer work ? name org
group coverage: group id ? payer plan member first
plan coverage: plan name ? payer first
plan coverage: plan first ?
plan coverage: plan kind ? payer
plan coverage: member kind ?
member coverage: member id ? payer plan first patient holder
member coverage: holder id ? payer plan first
member coverage: payer id ? plan first patient
member coverage: plan id ? first
claim coverage: claim id ? payer work injury
claim coverage: work id ?
adjuster coverage: adjuster ? name claim work
adjuster coverage: claim rep ? name
npi referrer: npi ? referrer id individual
referrer referrer: referrer name ? degree order by
referrer referrer: referrer ? degree by first order
referrer referrer: name degree ?
referrer referrer: order by ? referrer name degree
organization referrer: org ? name referrer group
organization referrer: org by order ?
date : date sign ? referrer first
signature order: sign ? referrer date name id degree order first
order_date order: date order ? referrer by sign
surgery_date order: date surgery ? did first
surgery_date order: date proc ? did surgery
injury order: date injury ? work onset did
injury order: date work injury ?
onset order: date onset ? injury did
onset order: onset ? did reason date first
date : date ? sign referrer
accident order: kind injury ? work cause
accident order: cause injury ? work
accident order: kind claim ? work
accident order: work injury kind ? cause
accident order: reason work ? injury cause
accident order: work ? injury
cpt order: cpt ? code proc service order id
cpt order: proc code ? service order
cpt order: service code ? order
visits order: visits id ? total order treat referrer
visits order: visits total ? order treat
visits order: visits order ? treat
visits order: treat id ? total order
freq order: times ? week visits treat duration id order
freq order: visits week ? id treat order
freq order: times week duration ? visits treat
freq order: plan visits ?
duration order: duration ? week treat id
duration order: week treat ?
duration order: week id ? total treat
duration order: week total ? treat
surgery order: surgery ? kind proc did first name
surgery order: proc did ? kind
surgery order: proc surgery ? kind did
laterality order: side ? injury surgery area reason treat
precautions order: care ? work remark surgery order treat reason area clinic
dx order: dx ? code first second treat order reason referrer service kind id remark
treatments order: treat order ? kind service plan remark
treatments order: treat kind ?
treatments order: treat count ? kind proc service order
treatments order: service count ? kind
treatments order: plan treat ? order kind
treatments order: service order ? kind
urgent order: urgent ? order kind service
other other: visits date ? *
other other: date service ?
other other: age ? patient
"""

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
fill out: please | filled out: please | how many: number | how often: frequency | in all: total
how long: duration | body part: area | call back: callback | time of injury: doi
contact person's: kin | contact person: kin | emergency contact: kin
claims administrator: insurer | on file: here | on card: here | card number: member number
card no: member no | card id: member id | card #: member # | supplement id: secondary id
physical address: address
wt bearing: wb | weight-bearing: wb | rehab treatment: treatment
physical limitations: limitations | medical rec: rec | of record: here | on record: here
of care: here | referral source: referrer | signing provider: referrer
signing physician: referrer | sx began: onset | sx start: onset | sx onset: onset | sx since: onset
social security: ssn | claims administrator: insurer | claim administrator: insurer
primary md: pcp | primary physician: pcp | primary doctor: pcp | primary provider: pcp
family md: pcp | family physician: pcp | family doctor: pcp | family provider: pcp | family np: pcp
follow up: follow-up | f/u: follow-up
motor vehicle: mva | zip code: zip | postal code: zip | policy holder: policyholder
"""

# A tag, and the words that carry it; `.` holds the words that say nothing.
WORDS = """
.: the of a an this these your our please print printed or and if any applicable required health
    body specific description desc biological assigned administrative admin assoc med medical for
    to in on is be here below exact full complete now all list check one circle as with ink clearly
    only must use that are was at from us we you information info details data section needed being
    currently today each box what which who whose does do can may should things requiring necessity
    recent scheduling appointment appointments listed following attached level current permanent
    approx
patient: patient patients pt pts client clients claimant child childs beneficiary resident pat
    athlete student veteran individual worker person participant person's clients employee
    employees
legal: legal given middle family surname initial mi maiden
last: last
member: member members mbr mem policy enrollee recipient certificate cert contract insureds
    medicare medicaid pol
holder: subscriber subscribers policyholder cardholder holder insured
referrer: referring ordering prescribing requesting attending referrer ref physician physicians
    phys prov licensed originating prescr provider providers doctor doctors dr md np pa prescriber
    prescribers practitioner practitioners app apps clinician clinicians surgeon surgeons
    authorizing certifying signer sending npp
by: by
clinic: refer-to referred-to sent-to therapist therapists servicing rendering destination receiving
    performing
third: emer employer employers emergency guarantor attorney attorneys lawyer spouse wife husband
    parent parents guardian mother father caregiver pharmacy pcp kin interpreter ncm supervising
    cosigner witness relative relationship relation supervisor occupation job represented counsel
adjuster: adj adjuster adjusters adjustor examiner handler handlers
rep: representative rep
name: name names nm
degree: credentials credential title degree degrees
birth: dob born birth birthdate birthday b-date bdate
sex: sex gender
age: age
phone: mob phone telephone tel ph cell mobile phones telephones landline cellular phn
callback: callback contact reach best preferred call
fax: fax facsimile fx telefax
back: back results result report reports return notes send poc eval evaluation evaluations
address: address street addr residence mailing lives res
home: home residential
city: city town
state: state
zip: zip zipcode postal
payer: mco tpa insurance insurer ins carrier payer payor coverage insurers carriers insur
first: primary first 1st main principal prim
second: secondary second 2nd other additional supplemental supp suppl addl 2ndary
product: product network benefit package
plan: plan
id: id identification number no # num nbr nr ids ident identifier
group: group grp
claim: clm claim claims file case
npi: npi
individual: rendering type-1 ind indiv
org: dpt practice clinic office organization department company co facility institution dept firm
    fac org
date: date dt dated when mmddyyyy mmddyy day
sign: signature sign signs signed signatory signing sig
order: order referral request prescription rx script requisition written issued placed prescribed
    rxd refd ord req ordered referred requested orders requests
dx: diagnosis diagnoses dx icd icd10 icd-10 icd-10-cm icd-9 icd9 diag indication indications
    diagnostic impression
reason: condition problem problems complaint impairment accepted
code: code codes cd
cpt: cpt hcpcs
proc: procedure procedures
service: service services
visits: vis sess visit visits sessions session
week: week weekly weeks wk wks
times: times frequency freq often days x per course schedule dosage
duration: duration length dur dur
treat: treatment treatments treated treat modalities modality interventions intervention therapy
    therapies exercises techniques program tx
kind: kind type category nature classification
side: side laterality extremity sides
area: area region location affected involved joint site
onset: onset began begin begun start started symptoms symptom exacerbation noticed since
injury: injury injured accident incident loss doi mva crash trauma concussion collision inj hurt
work: work wc employment auto job related wcb
cause: cause due result caused
surgery: surgery surgical operation operative postop post-op post-operative sx surgeries op
    operated post-surgical postsurgical surg
did: performed completed underwent done did occurred
care: precautions precaution restrictions restriction contraindications contraindication
    limitations limitation limits wb wbs careful avoid caution cautions alerts
remark: incl instr special instructions instruction comments comment considerations consideration
    remarks include includes protocol protocols safety activity status known clinical movement rom
    lifting motion parameters guidelines
urgent: urgency priority turnaround acuity
billing: billing
national: national natl nat cms
made: created creation entered entry submitted
record: record chart acct account mrn rec medrec
license: license licence lic dea upin ssn tin tax taxonomy
auth: auth authorization authorizations precert preauth precertification
fact: marital ethnicity race religion language height weight email e-mail
goal: goal goals outcome outcomes functional short-term long-term
later: next previous prior approved authorized used remaining attended expiration expires expected
    follow-up future far so until through effective termination discharge admission seen
total: total count quantity qty amount limit max maximum tot count
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
other clinic: treat phone ? org id
other clinic: treat fax ? org id
other third: billing phone ? *
other third: billing fax ? *
other third: billing address ? *
other other: record ? *
other other: license ? *
other other: auth ? *
other other: fact ? *
other other: made by ? *
signature order: sign referrer ? date name id degree order first later
other other: holder name ? *
other other: holder birth ? *
other other: holder address ? *
other other: holder date ? *
other other: holder phone ? *
other other: member birth date ? holder
other other: later ? *
other other: goal ? *
other other: npi org ? *
other other: npi group ? *
other other: id order ?
other other: id org ?
other other: id referrer ?
other other: sign patient ? *
other clinic: clinic org ?
other clinic: clinic address ? org
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
sex patient: sex ? patient age legal birth
phone patient: patient phone ? id home callback first
phone patient: patient callback ? id first
phone patient: home phone ? id callback first
phone patient: home callback ? id first
phone patient: home id ?
phone patient: member phone ? id home
phone_fax referrer: phone fax referrer ? org id
phone_fax referrer: phone fax org ? id
phone_fax : phone fax ? id
fax referrer: fax referrer ? org id back order
fax referrer: fax org ? id back
fax referrer: fax back ? id order
fax : fax ? id
phone referrer: callback referrer ? id org
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
member secondary: second id holder ? member payer
member secondary: second id ?
payer secondary: second payer ? name org plan kind
payer coverage: payer ? name org first patient member plan
payer coverage: payer work ? name org
group coverage: group id ? payer plan member first holder product
plan coverage: product payer ? plan name kind first
plan coverage: product plan ? name kind first
plan coverage: product kind ? name first
plan coverage: product name ? first
plan coverage: payer kind ? plan first product
plan coverage: payer plan name ? first
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
npi referrer: npi ? referrer id individual national order patient
npi referrer: national id ? referrer individual
npi referrer: national referrer ? id individual
referrer referrer: referrer name ? degree order by
referrer referrer: referrer ? degree by first order
referrer referrer: name degree ?
referrer referrer: order by ? referrer name degree
organization referrer: org ? name referrer group
organization referrer: org by order ?
date : date sign ? referrer first
signature order: sign ? referrer date name id degree order first
order_date order: date order ? referrer by sign made
order_date order: date made ? order
order_date order: order made ? date
surgery_date order: date surgery ? did first
surgery_date order: date proc ? did surgery
injury order: date injury ? work onset did
injury order: date work injury ?
onset order: date onset ? injury did
onset order: onset ? did reason date first
date : date ? sign referrer
accident order: kind injury ? work cause
accident order: cause injury ? work
accident order: cause reason ? work injury
accident order: kind claim ? work
accident order: work injury kind ? cause
accident order: reason work ? injury cause
accident order: work ? injury
cpt order: cpt ? code proc service order id
cpt order: proc code ? service order
cpt order: service code ? order
visits order: visits id ? total order treat referrer patient
visits order: visits total ? order treat patient
visits order: treat total ? order patient
visits order: visits order ? treat
visits order: treat id ? total order
freq order: times ? patient week visits treat duration id order
freq order: visits week ? id treat order
freq order: times week duration ? visits treat
freq order: plan visits ?
duration order: duration ? week treat id order patient
duration order: week treat ?
duration order: week id ? total treat
duration order: week total ? treat
surgery order: surgery ? kind proc did first name
surgery order: proc did ? kind
surgery order: proc surgery ? kind did
laterality order: side ? injury surgery area reason treat
precautions order: care ? patient work remark surgery order treat reason area clinic
dx order: dx ? patient name code first second treat order reason referrer service kind id remark
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

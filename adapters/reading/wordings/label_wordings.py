"""How offices word their labels for people and coverage, and the words that wordings share."""

# A word in angle brackets stands for each of its wordings; an empty one may be left out.
SETS = """
who: patient | patients | pt | pts | client | clients | member | members | veteran | veterans |
    child | childs | athletes | students | residents | employees | beneficiary | claimant |
    injured worker | resident | enrollee | participant |
    employee | student | athlete | student athlete
num: | # | number | no | num | nbr | #s
tel: phone | telephone | tel | ph
call: cell | mobile | home | daytime | primary | best | preferred | day | contact | evening
as: referring | ordering | prescribing | requesting | authorizing | attending
doc: provider | physician | practitioner | clinician | md | doctor | dr | prescriber | physicians
    | providers | practitioners | doctors | prescribers | surgeon | surgeons | physician/provider
    | provider/physician | physician/np/pa | md/do/np/pa | md/do | md/np/pa | physician or
    provider | physician/app | provider/app | physician/apn | physician/apc | md/app | md/do/app |
    physician or app
office: office | practice | clinic | group | facility | organization | department | dept |
    hospital
insurer: insurance | ins | payer | payor | carrier | health plan | health insurance | coverage
first: primary | prim | 1st | pri | first
second: secondary | sec | 2nd | second | supplemental | additional
insured: member | subscriber | policy | insurance | ins | insured | insureds | enrollee |
    recipient | cert | certificate | contract | identification | card | membership | medicare |
    medicaid | member/subscriber | subscriber/member | policy/id | policy/member | member/policy |
    cardholder | policyholder | beneficiary | id/policy | id/member | medicare beneficiary
icd: icd-10 | icd10 | icd | icd-10-cm | icd 10 cm | icd-9/10 | icd 10
dx: diagnosis | diagnoses | dx | dxs | diag
tx: treatment | treatments | tx | modalities | interventions | procedures | services | therapy |
    exercises | exercise
worksite: wc | w/c | workers comp | workers compensation | work comp | auto | mva | injury |
    accident
when: date of | date
"""

# role and owner, then the wordings; `other` labels only end the value before them.
PEOPLE = """
name patient: <who> name | <who> full name | name of <who> | <who> name last first | <who> legal
    name | <who> name last first mi | patient | client | veteran | beneficiary | claimant | re |
    regarding | pt | resident | legal name | last name, first name | full legal name | patient to
    be seen | <who> name printed | name of injured worker | injured worker | injured employee |
    injured party | injured person | name of injured employee | child | <who> full legal name |
    employee | student | athlete | student athlete
last_name patient: <who> last name | last name | surname | family name | <who> last | last
first_name patient: <who> first name | first name | given name | <who> first | first
middle_name patient: middle name | middle initial | mi | <who> middle name | middle | <who> mi
name patient: patient being referred | referred patient | name on insurance card |
    <who> last, first | <who> last, first, mi | <who> last, first, middle | last, first, mi | last,
    first, middle | last, first, middle initial | last name, first name, mi | last name, first
    name, middle initial
name : name | full name | name last first | name last first mi
dob patient: date of birth | dob | birth dt | dob dt | birth date | birthdate | born | birthday
    | born on | birth | date of birth on file | dob on file | your date of birth |
    <who> dob | <who> date of birth | <who> birth date | <who> birthdate | dob mm/dd/yyyy | date
    of birth/age | dob/age | dob age | date of birth age | dob/age/sex | dob/sex | dob/sex/age |
    date of birth/sex | dob (age) | dob age sex | birth date/age/sex | dob/gender
sex patient: sex | m/f | f/m | gender | sex at birth | administrative sex | legal sex | birth sex
    | gender m/f
sex patient: <who> sex | sex m/f | <who> gender | gender identity | sex assigned at birth |
    birth sex m/f
sex patient: age/sex | age/gender | age sex | age/sx | age sx | sex/age | gender/age
age patient: age | patient age
phone patient: <who> <tel> <num> | <call> <tel> <num> | <tel> <call> | <who> <call> <tel> | mobile
    <num> | cell <num> | contact number | <who> contact <num> | best contact <num> | <who> <tel>
    cell | home/cell <tel> | phone home/cell | cell/home <tel> | <tel> h | <tel> c | preferred
    number | best number | <who> cell <num> | <who> cell | <who> mobile
phone patient: hm <tel> | hm ph <num> | mobile ph | cell ph <num>
phone referrer: ofc <tel> <num> | ofc ph <num> | off <tel>
fax referrer: ofc fax <num> | off fax
phone : <tel> <num> | location <tel> <num> | site <tel>
phone_fax : phone/fax | tel/fax | phone & fax | phone and fax | telephone/fax | ph/fax | phone/fax
    #
phone_fax referrer: <doc> phone/fax | <office> phone/fax | <as> phone/fax | <as> <doc> phone/fax
fax : fax <num> | location fax <num> | site fax | facsimile | fx | telefax | f
phone referrer: <office> <tel> <num> | <doc> <tel> <num> | <as> <tel> <num> | office | office
    <num> | <tel> office | callback number | call back | callback | call back <num> | <as> <doc>
    <tel> <num> | <as> <office> <tel> <num> | md office phone | <doc> <office> <tel> <num> |
    <office> contact <num>
fax referrer: <office> fax <num> | <doc> fax <num> | <as> fax <num> | return fax <num> | fax
    office | <as> <doc> fax <num> | <as> <office> fax <num> | fax back to | fax results to | fax
    evaluation to | return signed plan of care to fax | fax report to | fax reports to | fax notes
    to | <doc> <office> fax <num> | please fax reports to
street : address | addr | street address | street | mailing address | address line 1 | residence |
    residence address | residential address | address street | street/apt | address 1
street patient: lives at | resides at
phone+street patient: home
street patient: <who> address | home address | <who> street | home street address | <who> street
    address | <who> home address | <who> mailing address | address of <who>
city : city | city state zip | city st zip | town st zip code | town st zip | town state zip |
    town state zip code | town/state/zip | city/town st zip | city/town/state/zip | town |
    city state zip code | city state & zip | city state and zip | city/town | city state |
    city & state
city patient: <who> city | home city | <who> city state zip
state : state | st
state patient: <who> state
zip : zip | zip code | postal code | zip/postal | zipcode
zip patient: <who> zip | <who> zip code
payer coverage: <insurer> | <insurer> name | <insurer> company | <insurer> co | <insurer> carrier
    | <insurer> provider | <first> <insurer> | <first> <insurer> name | <first> <insurer> company
    | <first> <insurer> co | <first> <insurer> carrier | <insurer> <first> | name of <insurer> |
    name of <insurer> company | insured with | insurer | insurance plan | insurance payer |
    <insurer> 1 | <insurer> #1 | billing insurance | company name insurance | <first> payer name |
    <insurer> plan name company | <first> insurance plan | health plan name | third party payer |
    insurance type/company | <who> insurance | his <insurer> | her <insurer> |
    <insurer> info | responsible payer | payer/plan name
payer coverage: <insurer>/tpa | tpa | tpa/<insurer> | insurer/tpa | third party administrator
payer coverage: primary | insured by | covered by | billed to | bill to | financial class |
    responsible insurance | <insurer> id/insurance | <insurer>/<insurer> id
payer coverage: f/o payor/plan | f/o payer/plan | payor/plan | payer/plan
payer coverage: company/plan | plan/company | primary package | insurance package | plan/payer |
    affiliation/payer | payer/affiliation | payer/network | network/payer | insurance company/plan
payer secondary: also insured by | also covered by | cob | cob/other coverage | secondary package |
    other coverage/cob | coordination of benefits | cob insurance | other insurance/cob
plan coverage: line of business | lob
plan coverage: plan | plan name | plan type | product | plan/product | benefit plan |
    coverage plan | plan description | insurance plan name | product name | type of plan |
    insurance type |
    plan name/type | network/plan | coverage type
member coverage: <insured> nbr | <insured> num | <insured> id <num> | <insured> number |
    <insured> no | <insured> # | id <num> |
    member | policy | mbi | <first> <insured> id <num> | <first> <insured> # | <first> <insured>
    number | <first> id <num> | <insured> i.d. <num> | identification | plan id <num> | id
    no/policy no | hicn | ssn/member id | ins id no | policy id/number | <insurer> id <num> |
    <insurer> member id | <insurer> policy <num> | <insurer> subscriber id
member coverage: health insurance claim <num> | health insurance claim/i.d. <num> |
    health insurance claim/id <num> | veteran id | veterans id | veteran id <num> |
    veteran member id | va id | icn | edipi | dod id | dod id <num> | dod benefits <num> | dbn |
    cin | cin <num> |
    mbi <num> | hic <num> | benefit id <num>
member : id
group coverage: group <num> | grp <num> | group id <num> | rx group | policy group <num> |
    insureds policy group | plan group | <first> group <num> | group name/number | employer group
    <num> | group/account # | group policy # | <insurer> group <num> | grp id | gp <num> |
    group/acct # | group/acct | group/acct <num> | grp/acct #
member_group coverage: member/group | id/group | policy/group | member id/group <num> | id #/group
    # | policy #/group # | id/grp | id#/grp# | member id/group number | policy/group #
payer secondary: <second> <insurer> | <second> <insurer> name | <second> <insurer> company |
    <second> <insurer> co | <second> <insurer> carrier | other insurance | other coverage |
    secondary | <insurer> <second> | <insurer> 2 | <insurer> #2 | <second> | name of <second>
    insurance | <second> <insurer> if any | other insurance company
member secondary: other insureds id <num> | other insureds i.d. <num> | other policy <num> |
    policy # other | policy <num> other | other insureds policy <num> | cob id <num> |
    <second> <insured> id <num> | <second> id <num> | <second> <insured> <num> |
    <second> <insurer> id <num> | other insurance id <num> | <second> <insured> no | <second>
    <insurer> policy <num> | <second> <insurer> member id
group secondary: <second> group <num> | <second> <insurer> group <num>
claim coverage: file/claim <num> | wcb <num> | wcb case <num> | carrier case <num> |
    l&i claim <num> | bwc claim <num> |
    claim <num> | claim id | <worksite> claim <num> | claim/file <num> | claim/case
    <num> | file/claim # | claim reference <num> | claim/policy # | carrier claim <num> |
    <insurer> claim <num> | work comp/auto claim #
adjuster coverage: adjuster | claims adjuster | adjuster name | adjusters name | name of adjuster
    | claim adjuster | adjustor | case manager/adjuster | adjuster / phone | <worksite> adjuster |
    adjuster/case manager | claims adjuster name | claims examiner | claims representative | claim
    rep | adjuster name/phone | nurse case manager/adjuster
"""

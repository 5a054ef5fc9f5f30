"""The words that offices print before or above a value, and what each of them announces."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache
from typing import Literal

Owner = Literal["patient", "coverage", "secondary", "referrer", "clinic", "order", "other", ""]


@dataclass(frozen=True, slots=True)
class Label:
    """A printed label: what it announces, and whose it is when it says so itself."""

    role: str
    owner: Owner


# role and owner, then the wordings; `other` labels only end the value before them.
_TABLE = """
name patient: patient name | patient's name | name of patient | patient | pt name | pt. name |
    patient full name | client name | re | regarding | member name | beneficiary | claimant |
    resident name | patient legal name | legal name | last name, first name
last_name patient: patient last name | last name | surname
first_name patient: patient first name | first name | given name
middle_name patient: middle name | middle initial | mi
name : name | full name
dob patient: date of birth | dob | d.o.b. | birth date | birthdate | born | patient dob |
    patient date of birth | birthday | born on
sex patient: sex | gender | sex at birth | administrative sex | legal sex | birth sex | gender
    m/f | patient sex
age patient: age
phone patient: patient phone | home phone | cell phone | mobile phone | patient telephone |
    phone (home) | phone (cell) | mobile | cell | home tel | contact phone | contact number |
    patient phone # | daytime phone | preferred phone | patient contact | home telephone | best
    phone | best contact number
phone : phone | telephone | tel | phone number | telephone number | phone # | phone no | ph | ph
    # | tel. no | tel #
phone_fax : phone/fax | phone / fax | tel/fax | phone & fax | phone and fax | telephone/fax | ph/fax
phone_fax referrer: provider phone/fax | office phone/fax | physician phone/fax
    | practice phone/fax | referring phone/fax
fax : fax | fax number | fax # | fax no | facsimile | telefax
phone referrer: office phone | provider phone | physician phone | practice phone | clinic phone
    | referring phone | prescriber phone | office telephone | office tel | phone (office) |
    office | provider telephone | referring provider phone | doctor phone | office number |
    callback number | call back | office phone #
fax referrer: office fax | provider fax | physician fax | practice fax | referring fax | return
    fax | prescriber fax | fax (office) | referring provider fax | fax back to | fax results to
    | fax evaluation to | return signed plan of care to fax | fax report to
street : address | street address | street | mailing address | address line 1 | residence
street patient: patient address | home address | patient street | pt address | home street address
city : city | city/state/zip | city, state, zip | city, state zip | city state zip | city /
    state / zip | city/st/zip | city, st, zip | town | city, st zip
city patient: patient city | home city
state : state | st
zip : zip | zip code | postal code | zip/postal
payer coverage: insurance | insurance company | payer | payor | primary insurance | primary
    payer | primary payor | insurance carrier | carrier | insurance name | health plan |
    coverage | primary coverage | insured with | insurance co | insurance provider | primary
    carrier | ins | ins co | insurer | primary ins | payer name | carrier name | name of
    insurance | primary insurance company | insurance plan | health insurance | primary
    insurance name | insurance (primary) | prim ins | billing insurance | ins. carrier
plan coverage: plan | plan name | plan type | product | plan/product | benefit plan | coverage
    plan | plan / product | plan description | insurance plan name | product name
member coverage: member id | member # | member number | member no | member id # | member id
    number | subscriber id | subscriber # | policy number | policy # | policy no | policy id |
    insurance id | id number | id # | id no | member/subscriber id | insured id | medicare
    number | medicare # | mbi | identification number | insurance id # | member | subscriber
    number | subscriber no | ins id | policy | subscriber/member id | member id no | medicaid id
    | certificate number | contract number | enrollee id | ins id # | medicare id | insured's id
    | insured's i.d. number | recipient id | card id | cert # | plan id # | membership number |
    ssn/member id
member : id
group coverage: group | group # | group number | group no | grp | grp # | group id | group no. |
    rx group | policy group | insured's policy group | plan group
member_group coverage: member / group | member/group | id / group | id/group | policy/group |
    policy / group | member id / group | member id/group # | id # / group # | policy # / group #
    | member id / group number | id/grp
payer secondary: secondary insurance | secondary coverage | secondary payer | secondary | other
    insurance | secondary insurance company | secondary ins | 2nd insurance | secondary carrier
    | sec ins | secondary payor | supplemental insurance | secondary insurance name | insurance
    (secondary)
member secondary: secondary member id | secondary id | secondary policy # | secondary policy
    number | secondary subscriber id | secondary id # | secondary member # | secondary ins id
claim coverage: claim number | claim # | claim no | wc claim # | workers comp claim # | claim |
    workers' comp claim number | auto claim # | wc claim number | claim id | wc claim
adjuster coverage: adjuster | claims adjuster | adjuster name | claim adjuster | adjustor | case
    manager/adjuster | adjuster / phone
accident order: accident | accident type | related to accident | auto accident | type of
    accident | injury related to | accident related | cause of injury | condition related to |
    is condition related to
referrer referrer: referring provider | referring physician | ordering provider | ordering
    physician | provider | physician | referring md | referring doctor | doctor | prescriber |
    prescribing provider | provider name | physician name | referred by | ordered by |
    requesting provider | ordering clinician | referring practitioner | md | referring clinician
    | ordering md | authorizing provider | treating physician | physician/provider name |
    provider (print) | physician's name | printed name | print name | provider's name |
    referring provider name | ordering prov | attending | practitioner | prescriber name | from
    provider | clinician | surgeon | ordering/referring provider | physician name (print) |
    referring provider (print) | signed by | dr | doctor's name | referrer | referral from |
    ordering provider name | name of physician
npi referrer: npi | npi # | npi number | npi no | provider npi | physician npi | referring npi |
    individual npi | ordering npi | prescriber npi | national provider identifier | referring
    provider npi
organization referrer: practice | practice name | organization | referring practice | office
    name | medical group | department | clinic name | provider group | practice/clinic |
    referring facility | group practice | referring office | referring organization | ordering
    department | ordering facility | from | referring clinic
order_date order: order date | date of order | referral date | date of referral | date ordered |
    ordered on | rx date | date of rx | date of prescription | prescription date | date written
    | ordered | script date | date of request | request date | date referred | order placed |
    date issued | ordered date | order date/time | date/time ordered | written on | requested on
    | referred on | signed on | written date
date : date | today's date | date signed | date/time | dated
signature order: signature | physician signature | provider signature | physician's signature |
    signature of provider | prescriber signature | signed | authorized signature | md signature
    | signature of physician | provider's signature | referring provider signature |
    physician/provider signature | ordering provider signature | sign
dx order: diagnosis | diagnoses | dx | icd-10 | icd 10 | icd10 | icd-10 code | icd-10-cm |
    diagnosis code | diagnosis (icd-10) | dx code | diagnosis codes | primary diagnosis |
    secondary diagnosis | icd-10 codes | icd code | treatment diagnosis | medical diagnosis |
    diagnosis 1 | diagnosis 2 | diagnosis 3 | diagnosis 4 | dx 1 | dx 2 | dx 3 |
    diagnosis/icd-10 | diagnosis & icd-10 code | indication | indications | associated diagnoses
    | assoc dx | icd-10-cm code | diagnosis code(s) | diagnosis description | dx1 | dx2 | dx3 |
    diagnosis #1 | diagnosis #2 | problem | problems | diagnosis / icd-10 | diagnosis and icd-10
    code | icd
cpt order: cpt | cpt code | cpt codes | procedures (cpt) | procedure codes | procedure code |
    procedures | cpt/hcpcs | services requested | services ordered | codes requested | requested
    codes | procedure (cpt) | hcpcs | cpt code(s) | requested services | billing codes | service
    codes
visits order: visits | visits requested | number of visits | # of visits | # visits | total
    visits | no. of visits | no of visits | requested visits | visit count | quantity of visits
    | visits authorized requested | total # of visits | visits ordered | num visits | number of
    treatments | total treatments | number of sessions | sessions | visits needed | total visits
    requested
freq order: frequency | freq | frequency/duration | frequency & duration | frequency and
    duration | freq/duration | frequency / duration | freq/dur | plan frequency | times per week
    | x per week | visits per week | frequency of treatment | treatment frequency | freq & dur |
    freq dur | therapy frequency | sig | how often | schedule | times/week | days per week |
    freq.
duration order: duration | length of treatment | number of weeks | # of weeks | weeks | for
    (weeks) | duration (weeks) | dur | duration of treatment | treatment duration | duration in
    weeks | no. of weeks | for how long
treatments order: treatment | treatments | interventions | treatment plan | services |
    modalities | orders | treatment requested | treatment ordered | therapy orders | plan | plan
    of treatment | please provide | treatment orders | requested treatment | procedures and
    modalities | evaluate and treat for | therapy ordered | rx | treat with | interventions
    requested | skilled services | treatment to include | to include | prescription
laterality order: side | laterality | body side | affected side | involved side | side of body |
    side affected | lat
onset order: onset | onset date | date of onset | symptom onset | onset of symptoms | symptoms
    began | began on | date symptoms began | problem began | onset dt | first symptoms | date of
    symptom onset | since
injury order: date of injury | injury date | doi | date of accident | accident date | date of
    loss | injured on | doi (if applicable) | date injured | injury / accident date | date of
    incident
surgery_date order: date of surgery | surgery date | dos (surgery) | dos | operation date | date
    of operation | date of procedure | procedure date | operated on | s/p date | post-op date |
    sx date | surgical date | date of surgical procedure | op date
surgery order: surgery | surgical procedure | procedure performed | operation | type of surgery
    | surgery performed | surgical procedure performed | post-op procedure | surgery/procedure |
    status post | s/p | operative procedure | surgery type | post op
precautions order: precautions | precaution | contraindications | restrictions | weight bearing
    status | precautions/contraindications | precautions / contraindications | special
    instructions/precautions | weight bearing | precautions & restrictions | weight bearing
    precautions | restrictions/precautions | wb status | safety precautions | precautions /
    restrictions | medical precautions | contraindications/precautions
urgent order: urgent | priority | urgency | order priority | referral priority | request type |
    review type | stat | order urgency | priority level
other clinic: to | attn | attention | refer to | referred to | therapy clinic | therapy provider
    | facility | send to | clinic | treating facility | performing facility | servicing provider
    | rendering provider | referred to provider | therapist | physical therapist | treating
    provider | referral to | location
other other: mrn | medical record | medical record number | mrn # | account # | account number |
    acct # | acct | ssn | email | e-mail | goals | goal | clinical notes | notes | history |
    page | pages | employer | emergency contact | relationship | relationship to patient | cc |
    subject | effective date | effective | expires | allergies | medications | current
    medications | pcp | primary care provider | subscriber name | policy holder | policyholder |
    insured name | insured's name | subscriber | license | license # | dea | dea # | tin | tax
    id | tax id # | code | description | type | units | qty | comments | remarks | time |
    clinical information | reason for referral | reason | reason for visit | chief complaint |
    race | ethnicity | language | preferred language | marital status | height | weight |
    occupation | guarantor | encounter | visit date | date of visit | date of service | printed
    | printed on | instructions | special instructions | additional instructions | order number
    | order # | order id | order status | status | rx bin | rx pcn | rxbin | rxpcn | copay |
    customer service | provider services | provider line | payer id | authorization # |
    authorization number | prior authorization # | reference # | reference number | county |
    country | apt | unit | suite | weight | md/do | credentials | specialty | taxonomy |
    cosigner | supervising physician | witness | result | findings | impression | technique |
    comparison | assessment | subjective | objective | expected start | start date | end date |
    standing order | class | referral # | referral number | number of units | refills |
    subscriber dob | policy holder dob | insured dob | insured date of birth | guarantor dob |
    copay amount | deductible | primary language | interpreter | fin | csn | pt # | room | bed |
    sent | received | return to md | follow up | next appointment | next
    visit | body part | region | area | mechanism | mechanism of injury | certification period |
    cert period | last seen
"""

_HEADINGS = """
patient: patient information | patient demographics | patient data | patient details | patient
    info | demographics | patient section | about the patient | the patient | 1. patient |
    section 1 patient | section a patient
coverage: insurance information | coverage information | insurance details | primary insurance
    information | billing information | insurance info | payer information | insurance and
    authorization | insurance data | coverage details
secondary: secondary insurance information | secondary insurance details | secondary coverage
    information
referrer: referring provider information | ordering provider information | physician information
    | provider information | referring physician information | prescriber information | referral
    source | provider details | ordering provider details | referring office information |
    practice information | requesting provider information | prescriber details | referring
    provider details
clinic: therapy clinic information | facility information | servicing provider information |
    rendering provider information | refer to information | destination
order: order information | referral information | clinical information | therapy order | order
    details | treatment information | referral details | diagnosis and treatment | physical
    therapy order
"""


@cache
def phrases() -> dict[str, Label]:
    """Every wording, in small letters without blanks or punctuation, with its label."""
    found: dict[str, Label] = {}
    for line in _unfolded(_TABLE):
        head, _, wordings = line.partition(":")
        role, _, owner = head.partition(" ")
        for wording in wordings.split("|"):
            found.setdefault(squeeze(wording), Label(role, owner.strip()))  # type: ignore[arg-type]
    return found


@cache
def headings() -> dict[str, Owner]:
    """Section headings with whose data follow."""
    found: dict[str, Owner] = {}
    for line in _unfolded(_HEADINGS):
        owner, _, wordings = line.partition(":")
        for wording in wordings.split("|"):
            found[squeeze(wording)] = owner  # type: ignore[assignment]
    return found


def _unfolded(table: str) -> list[str]:
    """The rows of a table; a line that begins with blanks goes on the one before."""
    return re.sub(r"\n\s+", " ", table.strip()).splitlines()


@cache
def longest() -> int:
    """The length of the longest squeezed wording."""
    return max(len(phrase) for phrase in phrases())


def squeeze(text: str) -> str:
    """Small letters, digits and number signs only."""
    return "".join(letter for letter in text.lower() if letter.isalnum() or letter == "#")

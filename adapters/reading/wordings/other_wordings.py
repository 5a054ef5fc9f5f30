"""Labels that ask for no field of ours, and more wordings of those that do.

Knowing them ends the value before them, and keeps a day or a telephone that is something else's
from being taken for the order's or the referrer's.
"""

from __future__ import annotations

# role and owner, then the wordings, as in `order_wordings`.
OTHERS = """
other clinic: <they> <where> | <where> <asked> | <where> preference | location of service |
    appointment location | referred to specialty | to specialty | referral to dept | refer to dept |
    scheduled with | consultant | specialist | servicing <doc> name | servicing <doc> npi |
    servicing <doc> <tel> | servicing <doc> fax | rendering <doc> name | treating therapist |
    evaluating therapist | pt <where> | therapy <where> | vendor | to loc/pos | service location
other other: procedure order | procedure orders | request
other third: va facility & address | va facility phone | va facility fax |
    va facility address | case manager email | adj <tel> | adj fax | claims <tel> | mail claims to |
    collaborating <doc> | power of attorney
other other: date of injury or surgery | date of injury/surgery | injury/surgery date |
    date of onset/surgery | onset/surgery date | date of surgery/injury | surgery/injury date |
    date of onset or surgery | date of onset/injury/surgery | onset/injury/surgery date
other other: chart id | pms id | pms <num> | emr id | emr <num> | ehr id |
    ehr <num> | mr <num> | enterprise mrn | record id | record <num> | external id | internal id |
    athena id | epic id | cerner id | document id | system id | clinically ind date |
    clinically indicated date | cid | earliest appropriate date
other other: <event> date | <event> dt | date of <event> | date <event> | alarm date | due date |
    last worked | last day worked | valid from | valid to | valid through | from date | to date |
    service start date | service end date | requested start date | auth start date | auth end date
    | authorization dates | dos range | next appt | next md appt | rtw date | mmi date | plan of
    care dates | start of care | person <num> | <who> id | <who> id <num> | accession <num> |
    visit <num> |
    prior auth <num> | pre-auth <num> | approval <num> | certification <num> | tin <num> |
    lic <num> | state license | medicaid provider <num> | referral status | scheduling
    status | auth status | authorization status | co-insurance | visits per year | units requested
    | modifier | modifiers | revenue code | standing interval | standing count | additional
    comments | attachments | enclosures | referral reason | transportation | mode of transport |
    e-mail address | last 4 ssn | short term goals | long term goals | medical history |
    comorbidities | scheduled
other other: past surgical history | past surgical hx | psh | pshx | prior surgeries | previous
    surgeries | past surgeries | past operations | family history | family hx | social history |
    social hx | past orthopedic history | past history | allergies/intolerances
plan coverage: network/plan name | metal level | metal tier | plan tier | benefit level
payer coverage: medical insurance | fin class | active coverage
member coverage: mbi <num> | pol | pol <num> | benefits <num> | sponsor/benefits <num> |
    benefits number/dbn | dbn <num> | edipi | dod id | sponsor id <num>
claim coverage: l&i claim <num> | bwc claim <num>
referrer referrer: name printed
organization referrer: encounter department | from location
phone referrer: back office <tel> | backline | back line
dob patient: b-day
name patient: patient last first mi
date : today
phone patient: contact # | contact no | contact nbr
payer secondary: <second> plan | <second> health plan | <second> plan name
order_date order: referral issue date | issue date | authored on | authored date |
    referral created | created date | order entry date | referral created date
dx order: associated dx | reason for exam | problems addressed | pertinent <dx> |
    description of <dx>
visits order: treatments #
freq order: pt frequency | physical therapy frequency
duration order: weeks requested | length of time | time frame weeks | estimated duration |
    expected number of weeks
treatments order: services to include | pt treatment | treatment options | recommended treatment |
    recommended treatments | specific instructions for therapy
onset order: approximate onset date | date first noted | date of illness
injury order: doa | date of injury/illness
urgent order: expedite | expedited
"""

MORE_SETS = """
they: referred to | refer to | receiving | requested | preferred | performing | treating |
    rendering | scheduling | to | performing | service to | consulting | destination
where: facility | provider | clinic | location | organization | practice | department | office
asked: requested | preferred
event: alarm | follow up | follow-up | received | faxed | fax | appt | appointment | scheduled |
    eval | evaluation | soc | recert | recertification | expire | expiration | expected | print |
    admitted | admission | discharged | sent |
    printed | last worked | recall | next visit | reviewed | completed | verified | authorization
"""

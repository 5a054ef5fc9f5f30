"""What offices print beside, above or under a value: many wordings for one field."""

from __future__ import annotations

from random import Random

_WORDINGS = """
patient_name: Patient Name | Patient | Pt Name | Name of Patient | Patient's Full Name | PATIENT NAME (Last, First, MI) | Client Name | Patient Name (please print) | Patient's Legal Name | Name
date_of_birth: DOB | Date of Birth | D.O.B. | Birth Date | Birthdate | Patient DOB | Date of Birth (mm/dd/yyyy) | DOB (MM/DD/YY)
sex: Sex | Gender | Sex at Birth | Sex (M/F) | Legal Sex | Birth Sex
patient_phone: Phone | Patient Phone | Home Phone | Cell | Cell Phone | Best Contact Number | Phone # | Telephone (Home) | Mobile # | Daytime Phone | Primary Phone | Patient's Phone Number | Patient Tel
patient_street: Address | Street Address | Home Address | Patient Address | Mailing Address | Street | Residence Address
patient_place: City/State/Zip | City, State, Zip | City, ST ZIP | City / State / ZIP Code | City, State & Zip
payer_name: Insurance | Primary Insurance | Insurance Company | Insurance Carrier | Payer | Payor | Primary Payer | Ins. Company | Health Plan | Insurance Co. | Insurance Name | Primary Ins | Carrier | Name of Insurance | Primary Coverage
plan_name: Plan | Plan Name | Plan Type | Product | Insurance Plan Name | Type of Plan | Benefit Plan
member_id: Member ID | ID # | Policy # | Subscriber ID | Member ID# | Insurance ID | Member Number | Policy Number | ID Number | Member No. | Subscriber # | Identification # | Policy/ID # | Ins. ID # | Insured ID | Member/Policy # | Policy ID
group_number: Group # | Group Number | Group | Grp # | Group No. | Group ID | Grp No | Policy Group #
secondary_payer_name: Secondary Insurance | Secondary | 2nd Insurance | Secondary Payer | Other Insurance | Secondary Ins. | Secondary Carrier | Supplemental Insurance
secondary_member_id: Secondary ID # | Secondary Member ID | Secondary Policy # | 2nd Ins ID # | Secondary Subscriber ID
referring_name: Referring Provider | Referring Physician | Ordering Provider | Physician Name | Provider Name | Ordering Physician | Physician (print) | Referring MD | Prescriber | Provider | Doctor | Physician's Name (print) | Requesting Provider | Printed Name of Provider | Referred By | Ordering Practitioner | Physician/NP/PA Name
referring_npi: NPI | NPI # | NPI Number | Provider NPI | Physician NPI # | NPI No. | Individual NPI | National Provider ID
referring_phone: Office Phone | Physician Phone | Provider Phone | Practice Phone | Office Telephone | Office # | Clinic Phone | Physician Phone # | Office Phone Number | Referring Office Phone
referring_fax: Office Fax | Fax | Physician Fax | Provider Fax | Fax # | Practice Fax | Return Fax # | Office Fax Number | Referring Office Fax
referring_organization: Practice | Practice Name | Clinic/Practice | Referring Practice | Facility/Practice | Office | Group Name | Medical Practice | Organization | Referring Facility | Office Name
order_date: Date | Order Date | Date of Order | Referral Date | Date of Referral | Rx Date | Date Ordered | Today's Date | Date Written | Script Date | Date of Request | Prescription Date
visits_requested: Visits | # of Visits | Number of Visits | Total Visits | Visits Requested | No. of Visits | Total # Visits | # Visits Requested | Number of Sessions | Number of Treatments
frequency: Frequency | Freq | Times per Week | Visits per Week | # Times/Week | Frequency (per week) | How Often
duration: Duration | # of Weeks | Number of Weeks | Length of Treatment | Duration (weeks) | For how many weeks
course: Frequency/Duration | Frequency & Duration | Freq/Duration | Frequency and Duration | Frequency / Duration of Treatment | Treatment Frequency/Duration | Freq/Dur
treatments: Treatment | Treatments | Interventions | Treatment Requested | Services | Therapy Orders | Treatment Plan | Modalities/Procedures | Requested Interventions | Treat with | Orders
diagnoses: Diagnosis | Diagnosis/ICD-10 | Dx | ICD-10 Code(s) | Diagnosis Code | Diagnoses | Treating Diagnosis | ICD-10 | Medical Diagnosis (ICD-10) | Diagnosis & Code | Dx Code(s) | Primary Diagnosis
procedures: CPT | CPT Codes | CPT Code(s) | Procedure Codes | Procedures (CPT) | Requested CPT Codes | Procedure/CPT
laterality: Side | Laterality | Affected Side | Involved Side | Body Side | R/L/Bilateral | Side Affected
onset_date: Onset Date | Date of Onset | Onset | Symptom Onset Date | Date Symptoms Began | Onset of Symptoms
injury_date: Date of Injury | DOI | Injury Date | Date of Accident | Date of Injury/Accident | Accident Date | D.O.I.
surgery_date: Date of Surgery | Surgery Date | DOS | Surgical Date | Date of Procedure | Sx Date | Op Date
surgery: Surgery | Surgical Procedure | Procedure Performed | Type of Surgery | Surgery/Procedure | Operation Performed | Surgical Hx
precautions: Precautions | Contraindications | Precautions/Restrictions | Restrictions | Special Precautions | Precautions & Contraindications | Weight Bearing/Precautions | Activity Restrictions
claim_number: Claim # | Claim Number | Claim No. | WC Claim # | Claim/File # | W/C Claim Number
adjuster: Adjuster | Claims Adjuster | Adjuster Name | Name of Adjuster | Adjuster's Name | Claim Adjuster
accident: Type of Accident | Accident Type | Accident Related | Related to Accident | Cause
urgent: Priority | Urgency | Order Priority | Referral Priority
"""  # noqa: E501  one line for one field


def _read() -> dict[str, list[str]]:
    rows = (line.partition(":") for line in _WORDINGS.strip().splitlines())
    return {name: [one.strip() for one in rest.split("|")] for name, _, rest in rows}


WORDINGS = _read()


def wording(name: str, rng: Random, *, capitals: bool = False) -> str:
    """One way to ask for a field."""
    chosen = rng.choice(WORDINGS[name])
    return chosen.upper() if capitals else chosen

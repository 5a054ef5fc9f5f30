"""Which fields of a referral a request needs, in the words of the front desk."""

from __future__ import annotations

from typing import Literal, NamedTuple

Who = Literal["front_desk", "therapist", "referring_office", "patient", "payer"]


class Wanted(NamedTuple):
    """A field that every request needs, and who can supply it."""

    field: str
    words: str
    who: Who
    identifies: bool = False


WANTED: tuple[Wanted, ...] = (
    Wanted("patient_name", "patient's name", "front_desk", True),
    Wanted("date_of_birth", "date of birth", "front_desk", True),
    Wanted("payer_name", "payer", "front_desk", True),
    Wanted("member_id", "member id", "front_desk", True),
    Wanted("referring_name", "referring provider", "front_desk"),
    Wanted("referring_npi", "referring provider's NPI", "front_desk"),
    Wanted("order_date", "date of the order", "referring_office"),
    Wanted("order_signed", "signature on the order", "referring_office"),
    Wanted("diagnoses", "diagnosis codes", "referring_office"),
    Wanted("procedures", "procedure codes", "therapist"),
    Wanted("visits_requested", "number of visits", "therapist"),
    Wanted("duration_weeks", "number of weeks", "therapist"),
)
"""In the order in which a person would ask for them."""

LIST_FIELDS = frozenset({"diagnoses", "procedures", "treatments"})

IN_WORDS = {wanted.field: wanted.words for wanted in WANTED} | {
    "sex": "sex",
    "patient_phone": "patient's phone",
    "patient_street": "street",
    "patient_city": "city",
    "patient_state": "state",
    "patient_zip": "ZIP code",
    "plan_name": "plan",
    "group_number": "group number",
    "line_of_business": "line of business",
    "secondary_payer_name": "secondary payer",
    "secondary_member_id": "secondary member id",
    "referring_credentials": "referring provider's credentials",
    "referring_phone": "referring provider's phone",
    "referring_fax": "referring provider's fax",
    "referring_organization": "referring practice",
    "frequency_per_week": "visits per week",
    "treatments": "treatments ordered",
    "laterality": "side",
    "onset_date": "onset",
    "injury_date": "date of injury",
    "surgery_date": "date of surgery",
    "surgery": "surgery",
    "precautions": "precautions",
    "accident": "accident",
    "claim_number": "claim number",
    "adjuster": "adjuster",
    "urgent": "urgent",
}

_FACTS = {
    "lob": "line of business (fully insured, self-funded, Medicare Advantage, Medicaid ...)",
    "network": "network (in or out)",
    "provider_category": "kind of provider",
    "product": "plan product (such as HMO or PPO)",
    "coverage_position": "order of the plans (this one first or second)",
    "new_patient": "patient's history here (new to the office or not)",
    "new_condition": "condition (new or treated before)",
    "gap_days": "number of days since the last visit",
    "evaluation_on": "day of the evaluation",
    "request_on": "day of the request",
    "treatment_same_day": "plan for the day of the evaluation (treatment or not)",
    "registered": "registration of this care with the payer (done or not)",
    "paid_this_year": "amount paid this year",
    "injury_on": "date of injury",
    "surgery_on": "date of surgery",
}


def in_words(field: str) -> str:
    """Return what a front desk calls a field, or what a rule wants to know."""
    field = field.removeprefix("fact.")
    return IN_WORDS.get(field) or _FACTS.get(field) or field.replace("_", " ")

"""What a message or bundle says, field by field; a field that is not here was not sent."""

from __future__ import annotations

from typing import Any

from simulator.emr.messages import first_names, payer_name
from simulator.emr.styles import Style
from simulator.paper.facts import Referral

Fields = dict[str, Any]


def said(referral: Referral, style: Style) -> Fields:
    """Return the fields of a message in the style of some EMR."""
    provider, order = referral.provider, referral.order
    fields = {
        **who(referral, style),
        "referring_name": provider.name,
        "referring_credentials": provider.credentials,
        "referring_npi": provider.npi,
        "order_date": order.ordered_on.isoformat(),
    }
    if style.kind == "MDM":
        return {**fields, "order_signed": order.signed}
    fields |= {
        "referring_phone": provider.phone,
        "urgent": order.urgent,
        "diagnoses": [code for code, _ in order.diagnoses],
        "procedures": list(order.condition.procedures),
        "frequency_per_week": order.per_week,
        "duration_weeks": order.weeks,
    }
    if style.kind == "REF":
        fields |= {"referring_fax": provider.fax, "visits_requested": order.visits}
        if style.repeats and order.side != "none":
            fields["laterality"] = order.side
        if style.escapes:
            fields["treatments"] = ["Evaluate and treat"]
        return fields
    return {
        **fields,
        "referring_organization": provider.organization,
        "treatments": ["Evaluate and treat"],
    }


def who(referral: Referral, style: Style) -> Fields:
    """Return the fields that say who the patient is and who pays."""
    person, coverage = referral.patient, referral.coverage
    name = " ".join(part for part in (*first_names(referral, style), person.last) if part)
    fields = {
        "patient_name": name,
        "date_of_birth": person.born.isoformat(),
        "sex": person.sex,
        "patient_phone": person.phone,
        "patient_street": person.street,
        "patient_city": person.city,
        "patient_state": person.state,
        "patient_zip": person.zip,
        "payer_name": payer_name(coverage, style),
        "plan_name": coverage.plan,
        "member_id": coverage.member_id,
        "group_number": coverage.group_number,
    }
    if referral.secondary is not None:
        fields |= {
            "secondary_payer_name": payer_name(referral.secondary, style),
            "secondary_member_id": referral.secondary.member_id,
        }
    return fields

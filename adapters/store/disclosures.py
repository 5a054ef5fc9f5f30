"""The accounting of disclosures: whatever left the house about one patient, to whom and why."""

from __future__ import annotations

from typing import Any

from sqlalchemy import text
from sqlalchemy.ext.asyncio import AsyncConnection

from priorauth.errors import NotFound

LEFT_THE_HOUSE = (
    "check_benefits",
    "check_status",
    "find_request",
    "submit_request",
    "sent_by_hand",
    "show_name_in_slack",
)
"""Actions with which identified data goes to a payer, or to Slack where the clinic vouches for it.

A packet written into a file counts too, and a document that a model was shown as it is.
"""


async def disclosures(
    connection: AsyncConnection, clinic_id: str, case_id: str
) -> list[dict[str, Any]]:
    """Return the disclosures about the patient of a case, over all of her cases, oldest first.

    Raises:
        NotFound: This clinic has no such case.
    """
    given = {"clinic": clinic_id, "case": case_id, "actions": list(LEFT_THE_HOUSE)}
    known = await connection.execute(text(_KNOWN), {"clinic": clinic_id, "case": case_id})
    if known.one_or_none() is None:
        raise NotFound("case")
    found = await connection.execute(text(_DISCLOSURES), given)
    return [
        {
            "at": row.at.isoformat(),
            "case": row.case_id,
            "what": row.action,
            "to": _TO.get(row.action, row.payer),
            "purpose": row.purpose or "payment",
            "by": row.who,
            "approved_by": row.approver,
            "result": row.outcome,
            "entry": row.number,
        }
        for row in found
    ]


_TO = {"show_name_in_slack": "Slack", "read_again_by_model": "the model"}
_KNOWN = "select 1 from cases where clinic_id = :clinic and id = :case"
_DISCLOSURES = """
with patients as (
    select e.patient_id from cases c
    join episode e on e.clinic_id = c.clinic_id and e.id = c.episode_id
    where c.clinic_id = :clinic and c.id = :case
), hers as (
    select c.id, c.payer_name from cases c
    join episode e on e.clinic_id = c.clinic_id and e.id = c.episode_id
    where c.clinic_id = :clinic and e.patient_id in (select patient_id from patients)
), told as (
    select r.number, r.case_id from record_entry r join hers h on h.id = r.case_id
    where r.clinic_id = :clinic and (r.action = any (:actions)
        or (r.action = 'view_packet' and r.details ->> 'as' is not null))
    union all
    select r.number, min(d.case_id) from record_entry r
    join case_document d on d.clinic_id = r.clinic_id and d.document_id = r.details ->> 'document'
    where r.clinic_id = :clinic and d.case_id in (select id from hers)
    and r.action = 'read_again_by_model' and r.details ->> 'as' = 'identified'
    group by r.number
)
select r.at, r.number, h.id as case_id, r.action, r.outcome, r.purpose, h.payer_name as payer,
    coalesce(person.name, r.on_behalf_of, r.actor) as who,
    coalesce(approver.name, approval.on_behalf_of) as approver
from record_entry r join told t on t.number = r.number join hers h on h.id = t.case_id
left join staff person on person.clinic_id = r.clinic_id and person.id = r.on_behalf_of
left join lateral (
    select a.on_behalf_of from record_entry a
    where a.clinic_id = r.clinic_id and a.case_id = r.case_id and a.number < r.number
    and a.action = 'approve_packet' and a.outcome = 'done'
    order by a.number desc limit 1
) approval on r.action in ('submit_request', 'sent_by_hand')
left join staff approver on approver.clinic_id = r.clinic_id and approver.id = approval.on_behalf_of
where r.clinic_id = :clinic and r.phase <> 'attempt'
order by r.number
"""

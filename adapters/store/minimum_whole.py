"""Asks in one statement for a case with everything that the minimum views hold of it."""

from __future__ import annotations

from collections.abc import Sequence
from types import SimpleNamespace
from typing import Any

from adapters.store import minimum_rows as rows
from priorauth.models.views import WholeCase

WHOLE = """
select c.*, (
    select coalesce(jsonb_agg(q), '[]') from (
        select * from minimum_question
        where clinic_id = %(clinic)s and case_id = %(id)s
        order by due_in_days nulls last, asked_days_ago desc, question_id limit %(limit)s
    ) q
) as questions, (
    select to_jsonb(r) from (
        select answer, book_version, (now() at time zone k.time_zone)::date
            - (answered_at at time zone k.time_zone)::date as answered_days_ago
        from minimum_rule_answer where clinic_id = %(clinic)s and case_id = %(id)s
        order by answered_at desc limit 1
    ) r
) as rule, (
    select to_jsonb(b) from (
        select id, facts, (now() at time zone k.time_zone)::date
            - (asked_at at time zone k.time_zone)::date as asked_days_ago
        from minimum_benefit where clinic_id = %(clinic)s and case_id = %(id)s
        order by asked_at desc limit 1
    ) b
) as benefits, (
    select coalesce(jsonb_agg(d), '[]') from (
        select d.* from minimum_case_document cd
        join minimum_document d on d.clinic_id = cd.clinic_id and d.document_id = cd.document_id
        where cd.clinic_id = %(clinic)s and cd.case_id = %(id)s
        order by d.received_days_ago, d.document_id limit %(limit)s
    ) d
) as documents
from minimum_case c join clinic k on k.id = c.clinic_id
where c.clinic_id = %(clinic)s and c.case_id = %(id)s
"""


WHOLE_COUNTS = (
    "'questions', jsonb_array_length(questions), 'documents', jsonb_array_length(documents)"
)
"""How much of a case is shown, for the record."""


def whole_case(found: Sequence[Any]) -> WholeCase:
    """Return what the row of `WHOLE` says."""
    (row,) = found
    return WholeCase(
        case=rows.case(row),
        questions=tuple(rows.question(SimpleNamespace(**each)) for each in row.questions),
        rule=rows.rule(SimpleNamespace(**row.rule)) if row.rule else None,
        benefits=rows.benefits(SimpleNamespace(**row.benefits)) if row.benefits else None,
        documents=tuple(
            rows.document(SimpleNamespace(**each), row.case_id) for each in row.documents
        ),
    )

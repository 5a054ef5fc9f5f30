"""Counts over one clinic's whole house, for the practice run and for whoever watches it."""

from __future__ import annotations

from typing import Any

import psycopg
from psycopg.rows import dict_row

from priorauth.models.base import Model
from priorauth.models.privacy import Operational


class Overview(Model):
    """How much there is of everything; no names."""

    documents: Operational[int]
    inbox: Operational[int]
    """What arrived and was not filed yet."""
    unread: Operational[int]
    referrals: Operational[int]
    by_route: Operational[dict[str, int]]
    held: Operational[int]
    approved: Operational[int]
    sent: Operational[int]
    unsettled: Operational[int]
    determinations: Operational[int]
    questions: Operational[int]
    busy: Operational[int]
    """Jobs that wait or run right now; looks at payers that are not due are left out."""


class CaseLine(Model):
    """One case for the practice run's report: no names, only how it stands."""

    case_id: Operational[str]
    payer_name: Operational[str | None]
    route: Operational[str]
    reasons: Operational[tuple[str, ...]]
    packet_state: Operational[str | None]
    gaps: Operational[tuple[str, ...]]
    delivery_state: Operational[str | None]
    outcomes: Operational[tuple[str, ...]]
    open_questions: Operational[int]
    reference: Operational[str | None]
    """Our reference of the latest submission."""


class DocumentLine(Model):
    """One document for the practice run's report."""

    sha256: Operational[str]
    state: Operational[str]
    problem: Operational[str | None]
    kinds: Operational[tuple[str, ...]]
    case_ids: Operational[tuple[str, ...]]
    questions: Operational[tuple[str, ...]]
    times: Operational[int]


def overview(url: str, clinic_id: str) -> Overview:
    """Return the counts, through the worker's login."""
    with _connect(url, clinic_id) as connection:
        row = connection.execute(_COUNTS).fetchone()
        routes = connection.execute("select route, count(*) as n from cases group by 1").fetchall()
    assert row is not None  # noqa: S101  an aggregate always has a row
    return Overview(by_route={each["route"]: each["n"] for each in routes}, **row)


def case_lines(url: str, clinic_id: str) -> tuple[CaseLine, ...]:
    """Return every case, oldest first."""
    with _connect(url, clinic_id) as connection:
        found = connection.execute(_CASES).fetchall()
    return tuple(CaseLine.model_validate(row) for row in found)


def document_lines(url: str, clinic_id: str) -> tuple[DocumentLine, ...]:
    """Return every document, oldest first."""
    with _connect(url, clinic_id) as connection:
        found = connection.execute(_DOCUMENTS).fetchall()
    return tuple(DocumentLine.model_validate(row) for row in found)


def _connect(url: str, clinic_id: str) -> psycopg.Connection[dict[str, Any]]:
    connection = psycopg.connect(url, autocommit=True, row_factory=dict_row)
    connection.execute("select set_config('app.clinic', %s, false)", [clinic_id])
    return connection


_COUNTS = """
select
    (select count(*) from document) as documents,
    (select count(*) from inbox) as inbox,
    (select count(*) from document where state = 'received') as unread,
    (select coalesce(sum(referral_count), 0)::int from document) as referrals,
    (select count(*) from submission) as held,
    (select count(*) from approval) as approved,
    (select count(*) from submission where state in ('sent', 'confirmed')) as sent,
    (select count(*) from submission where settled_at is null
        and state in ('approved', 'sending', 'sent', 'confirmed', 'unconfirmed')) as unsettled,
    (select count(*) from determination) as determinations,
    (select count(*) from question where answered_at is null) as questions,
    (select count(*) from jobs.procrastinate_jobs where status in ('todo', 'doing')
        and (scheduled_at is null or scheduled_at <= now())) as busy
"""

_CASES = """
select m.case_id, m.payer_name, m.route, m.reasons, m.packet_state, m.delivery_state,
    m.open_questions,
    coalesce((select array_agg(g ->> 'need') from jsonb_array_elements(m.gaps) g), '{}') as gaps,
    coalesce((select array_agg(distinct a ->> 'outcome') from jsonb_array_elements(m.answers) a),
        '{}') as outcomes,
    (select s.reference from submission s where s.clinic_id = m.clinic_id
        and s.id = m.submission_id) as reference
from minimum_case m order by m.opened_days_ago desc, m.case_id
"""

_DOCUMENTS = """
select d.sha256, d.state, d.problem,
    coalesce(d.page_kinds, '{}') as kinds,
    coalesce((select array_agg(c.case_id) from case_document c
        where c.clinic_id = d.clinic_id and c.document_id = d.id), '{}') as case_ids,
    coalesce((select array_agg(q.what) from question q where q.clinic_id = d.clinic_id
        and q.document_id = d.id and q.answered_at is null), '{}') as questions,
    (select count(*) from arrival a where a.clinic_id = d.clinic_id
        and a.document_id = d.id) as times
from document d order by d.received_at, d.id
"""

"""What waits on the desk page: cases by what must be done next, with the patient's name."""

from __future__ import annotations

from datetime import date, datetime
from types import SimpleNamespace
from typing import Any, NamedTuple

from sqlalchemy import Row, text

from adapters.store import minimum_rows
from adapters.store.clinic_keys import ClinicKeys
from adapters.store.database import Database
from adapters.store.desk_papers import PAGE, DeskPapers, rows_of
from adapters.store.sealed import open_value
from adapters.store.searching import MOST_FOUND, wanted
from adapters.store.tables.cases import evidence, patient
from priorauth.errors import NotConfigured, NotFound
from priorauth.minimum import RUNS_OUT_WITHIN_DAYS
from priorauth.models.base import Model
from priorauth.models.privacy import Direct, Operational
from priorauth.models.views import CaseView
from priorauth.storage import Store

FEW = 8
"""Cases shown of each section on the first page."""


class QueueRow(Model):
    """One case in a list; identified, for people who are signed in."""

    case: CaseView
    payer: Operational[str | None]
    """As resolved, or as printed where nobody knows it for certain."""
    patient_name: Direct[str | None]
    birth_date: Direct[date | None]
    question: Operational[str | None]
    """The oldest open question."""
    next_look_at: Operational[datetime | None]


class Section(NamedTuple):
    """Cases that need the same thing next; `total` counts those not shown too."""

    name: str
    rows: tuple[QueueRow, ...]
    total: int


class PayerCount(NamedTuple):
    """A payer with open cases."""

    payer_id: str
    name: str
    cases: int


SECTIONS: dict[str, tuple[str, str]] = {
    "approval": (
        "packet_state = 'held' and delivery_state = 'held'",
        "opened_days_ago desc",
    ),
    "by_hand": ("channel = 'copy_sheet' and delivery_state = 'approved'", "opened_days_ago desc"),
    "stuck": ("delivery_state in ('failed', 'unconfirmed') and packet_state <> 'draft'", "case_id"),
    "answered": (
        """(answers @> '[{"outcome": "denied"}]' or answers @> '[{"outcome": "partial"}]'
        or answers @> '[{"outcome": "pended"}]' or answers @> '[{"outcome": "contact_payer"}]')
        and (answered_since_drafted or packet_state is distinct from 'draft')
        and delivery_state is distinct from 'held'""",
        "sent_days_ago desc nulls last",
    ),
    "questions": ("open_questions > 0 or route = 'staff_review'", "opened_days_ago desc"),
    "missing": ("packet_state in ('draft', 'sent_back')", "opened_days_ago desc"),
    "runs_out": (f"runs_out_in_days <= {RUNS_OUT_WITHIN_DAYS}", "runs_out_in_days"),
    "payers": (
        "awaits_payer or (delivery_state in ('approved', 'sending') and channel <> 'copy_sheet')",
        "sent_days_ago desc nulls last",
    ),
    "scheduling": ("route = 'scheduling'", "opened_days_ago"),
    "new": ("route = 'authorization' and packet_id is null", "opened_days_ago"),
    "everything": ("true", "opened_days_ago"),
}
"""Each section: which cases belong to it, and their order. The text is ours."""


class Queue:
    """Reads lists for the desk page with the desk's own login."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self.papers = DeskPapers(database)

    async def work(self, clinic_id: str, *, payer_id: str | None = None) -> dict[str, Section]:
        """Return every section with its first cases and its count."""
        found = await _shown(self._database, clinic_id, _WORK, {"payer": payer_id, "few": FEW})
        sections = {}
        for name in SECTIONS:
            mine = [row for row in found if row.section == name]
            total = int(mine[0].total) if mine else 0
            sections[name] = Section(name, tuple(map(_case, mine)), total)
        return sections

    async def section(
        self, clinic_id: str, name: str, *, payer_id: str | None = None, page: int = 1
    ) -> Section:
        """Return one page of a section.

        Raises:
            NotFound: There is no such section.
        """
        if name not in SECTIONS:
            raise NotFound("section")
        bound = {"payer": payer_id, "limit": PAGE, "skip": (max(page, 1) - 1) * PAGE}
        statement = f"with live as materialized ({_LIVE}) " + _branch(
            name, "limit :limit offset :skip"
        )
        found = await _shown(self._database, clinic_id, statement, bound)
        return Section(name, tuple(map(_case, found)), int(found[0].total) if found else 0)

    async def payers(self, clinic_id: str) -> tuple[PayerCount, ...]:
        """Return the payers that have open cases."""
        found = await rows_of(self._database, clinic_id, _PAYERS)
        return tuple(PayerCount(row.payer_id, row.name, int(row.cases)) for row in found)

    async def search(self, clinic_id: str, typed: str) -> tuple[QueueRow, ...]:
        """Return cases by id, phone, member id or words of the patient's name, closed ones too."""
        async with self._database.begin(clinic_id) as tx:
            bound = await wanted(tx, typed)
        return tuple(map(_case, await _shown(self._database, clinic_id, _SEARCH, bound)))

    async def case(self, clinic_id: str, case_id: str) -> CaseView:
        """Return how one case stands.

        Raises:
            NotFound: This clinic has no such case.
        """
        found = await rows_of(self._database, clinic_id, _ONE, {"id": case_id})
        if not found:
            raise NotFound("case")
        return minimum_rows.case(found[0])


def queue_of(store: Store) -> Queue:
    """Return the lists of the database that a desk works with.

    Raises:
        NotConfigured: The store is not a database.
    """
    if not isinstance(store, Database):
        raise NotConfigured("The desk page needs the database.")
    return Queue(store)


_WIDE = """
select m.*, p.id as patient_id, p.name as patient_name, p.birth_date, printed.id as printed_id,
    printed.value as printed, asked.what as question, s.next_look_at
from minimum_case m
join cases c on c.clinic_id = m.clinic_id and c.id = m.case_id
join coverage v on v.clinic_id = c.clinic_id and v.id = c.coverage_id
join patient p on p.clinic_id = v.clinic_id and p.id = v.patient_id
left join submission s on s.clinic_id = m.clinic_id and s.id = m.submission_id
left join lateral (
    select e.id, e.value from evidence e where m.payer_name is null and e.clinic_id = m.clinic_id
    and e.case_id = m.case_id and e.field = 'payer_name' and e.replaced_at is null limit 1
) printed on true
left join lateral (
    select q.what from question q where q.clinic_id = m.clinic_id and q.case_id = m.case_id
    and q.answered_at is null order by q.asked_at, q.id limit 1
) asked on true
where m.clinic_id = :clinic
"""
_LIVE = (
    f"{_WIDE} and not m.is_closed and (cast(:payer as text) is null or m.payer_id = :payer"
    " or (m.payer_id is null and :payer = '-'))"
)
_ONE = "select * from minimum_case where clinic_id = :clinic and case_id = :id"
_SEARCH = f"""{_WIDE} and (m.case_id = any (:ids) or p.id = any (:patients)
    or p.phone_index = any (:phones) or v.member_index = any (:members))
    order by m.is_closed, m.opened_days_ago, m.case_id limit {MOST_FOUND}"""
_PAYERS = """
select coalesce(payer_id, '-') as payer_id, coalesce(min(payer_name), 'Not known yet') as name,
    count(*) as cases
from cases where clinic_id = :clinic and closed_at is null group by payer_id
order by payer_id is null, min(payer_name)
"""


def _branch(name: str, few: str) -> str:
    """Return the query of one section; all of its text is ours."""
    condition, order = SECTIONS[name]
    return (
        f"select live.*, '{name}' as section, count(*) over () as total from live"  # noqa: S608
        f" where {condition} order by {order}, case_id {few}"
    )


_WORK = f"with live as materialized ({_LIVE}) " + " union all ".join(
    f"({_branch(name, 'limit :few')})" for name in SECTIONS
)


async def _shown(
    database: Database, clinic_id: str, statement: str, bound: dict[str, Any]
) -> list[SimpleNamespace]:
    """Return rows of a list with the patient and the printed payer opened."""
    async with database.begin(clinic_id) as tx:
        found = await tx.connection.execute(text(statement), {"clinic": clinic_id, **bound})
        return [_opened(tx.keys, row) for row in found.all()]


def _opened(keys: ClinicKeys, row: Row[Any]) -> SimpleNamespace:
    shown = dict(row._mapping)
    for label, column in (("patient_name", "name"), ("birth_date", "birth_date")):
        shown[label] = open_value(keys, patient, column, row.patient_id, shown[label])
    printed = open_value(keys, evidence, "value", row.printed_id, row.printed)
    shown["payer"] = row.payer_name or (None if printed is None else str(printed))
    return SimpleNamespace(**shown)


def _case(row: Any) -> QueueRow:
    return QueueRow(
        case=minimum_rows.case(row),
        payer=row.payer,
        patient_name=row.patient_name,
        birth_date=row.birth_date,
        question=row.question,
        next_look_at=row.next_look_at,
    )

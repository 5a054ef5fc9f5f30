"""How lists and counts of cases are asked of the minimum views."""

from __future__ import annotations

from typing import Any

from priorauth.minimum import RUNS_OUT_WITHIN_DAYS, CaseFilter, CaseWord

_LISTED = """
select case_id, count(*) over () as total, min(place) as place from minimum_word where {where}
group by case_id order by min(place), case_id limit %(limit)s offset %(offset)s
"""
# Two plain questions to one partial index: it holds for any number of open cases.
_PLAIN = """
select case_id, (
    select count(*) from {view} where clinic_id = %(clinic)s {of}
) as total, {place} as place from {view} where clinic_id = %(clinic)s {of}
order by {order}, case_id limit %(limit)s offset %(offset)s
"""
_PLAIN_VIEWS = {
    None: {"view": "minimum_open", "place": "now() - opened_at", "order": "opened_at desc"},
    CaseWord.PENDING: {"view": "minimum_pending", "place": "sent_at", "order": "sent_at"},
}
"""All open cases, the newest first, and those sent to a payer, the oldest first."""
# What a case holds is looked up for the cases of the page alone, one by one by their ids.
_SHOWN = """
with page as materialized ({page})
select c.*, page.total from page cross join lateral (
    select * from minimum_case where clinic_id = %(clinic)s and case_id = page.case_id offset 0
) c order by page.place, page.case_id
"""
COUNTS = "'cases', (select count(*) from found)"
"""How much a page shows, for the record."""
_OF_PLAN = (
    "case_id in (select p.case_id from minimum_plan p where p.clinic_id = %(clinic)s"
    " and p.line_of_business = any (%(lines)s))"
)
COUNTED = """
select word, payer_id, max(payer_name) as payer_name, count(distinct case_id) as cases
from minimum_word where clinic_id = %(clinic)s and word <> 'closed'
and (cast(%(payers)s as text[]) is null or payer_id = any (%(payers)s))
and (word <> 'running_out' or place <= %(within)s)
group by word, payer_id order by word, cases desc
"""
AGES = """
select payer_name as payer, opened_days_ago as days, count(*) as cases
from minimum_case where clinic_id = %(clinic)s and not is_closed
group by payer_name, opened_days_ago
"""
TURNAROUND = """
select payer_id, sent_at, decided_at from minimum_turnaround
where clinic_id = %(clinic)s and payer_id = any (%(payers)s) and decided_at >= %(since)s
order by decided_at
"""


def listing(wanted: CaseFilter) -> tuple[str, dict[str, Any]]:
    """Return the statement for one page of whole cases and their number, and the values to bind."""
    plain = _PLAIN_VIEWS.get(wanted.word)
    if plain and wanted == CaseFilter(word=wanted.word, payer_ids=wanted.payer_ids):
        of, values = _of_payers(wanted.payer_ids)
        page = _PLAIN.format(of=of, **plain)
    else:
        where, values = _conditions(wanted)
        page = _LISTED.format(where=where)
    return _SHOWN.format(page=page), values


def _of_payers(payer_ids: tuple[str, ...] | None) -> tuple[str, dict[str, Any]]:
    """Narrow a plain question, of those asked most, to payers."""
    if payer_ids is None:
        return "", {}
    if len(payer_ids) == 1:
        return "and payer_id = %(payer)s", {"payer": payer_ids[0]}
    return "and payer_id = any (%(payers)s)", {"payers": list(payer_ids)}


def _conditions(wanted: CaseFilter) -> tuple[str, dict[str, Any]]:
    """Return the condition as text of ours, and the values to bind.

    The word, one of ours, stands in the text: a plan then holds its part of the view alone.
    """
    parts = ["clinic_id = %(clinic)s", f"word = '{wanted.word or 'open'}'"]
    values: dict[str, Any] = {}
    if wanted.word is CaseWord.RUNNING_OUT:
        parts.append("place <= %(within)s")
        within = wanted.within_days
        values["within"] = RUNS_OUT_WITHIN_DAYS if within is None else within
    if wanted.payer_ids is not None or wanted.payer_name is not None:
        parts.append("(payer_id = any (%(payers)s) or lower(payer_name) = lower(%(payer_name)s))")
        values["payers"] = list(wanted.payer_ids or ())
        values["payer_name"] = wanted.payer_name or ""
    if wanted.case_ids is not None:
        parts.append("case_id = any (%(cases)s)")
        values["cases"] = list(wanted.case_ids)
    if wanted.lines_of_business is not None:
        parts.append(_OF_PLAN)
        values["lines"] = list(wanted.lines_of_business)
    if wanted.id_begins is not None:
        parts.append("starts_with(case_id, %(begun)s)")
        values["begun"] = wanted.id_begins
    return " and ".join(parts), values

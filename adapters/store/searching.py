"""What somebody typed into the desk page's search, as what can be looked up without reading it.

Whole words of a name, a member id and a phone number are found by blind index among all cases.
The beginning of a name is looked for among the patients of the latest cases, which are opened
for it in this process.
"""

from __future__ import annotations

from typing import Any

from sqlalchemy import text

from adapters.store.blind import bare_member_id, bare_phone
from adapters.store.database import PgTransaction
from adapters.store.sealed import open_value
from adapters.store.tables.cases import patient
from priorauth.casework.names import name_key

MOST_FOUND = 50
MOST_OPENED = 5_000
"""Patients whose names are opened to find the beginning of one."""
_LONGEST = 200
_WORDS = 6
_FEWEST_SIGNS = 5


async def wanted(tx: PgTransaction, typed: str) -> dict[str, Any]:
    """Return the values that the search statement binds."""
    typed = typed.strip()[:_LONGEST]
    case_id = typed.upper()
    words = name_key(typed).split()[:_WORDS]
    member, phone = bare_member_id(typed), bare_phone(typed)
    return {
        "ids": [case_id, f"C-{case_id.removeprefix('C-')}"],
        "patients": await _named(tx, words) if words else [],
        "phones": tx.keys.indexes("phone", phone) if phone else [],
        "members": tx.keys.indexes("member", member) if len(member) >= _FEWEST_SIGNS else [],
    }


async def _named(tx: PgTransaction, words: list[str]) -> list[str]:
    found: list[str] = []
    for filed in tx.keys.any_words(words):
        rows = await tx.connection.execute(
            text(_WHOLE_WORDS), {"clinic": tx.clinic_id, "words": filed, "most": MOST_FOUND}
        )
        found.extend(rows.scalars())
    return found or await _begins(tx, words)


async def _begins(tx: PgTransaction, words: list[str]) -> list[str]:
    rows = await tx.connection.execute(text(_LATEST), {"clinic": tx.clinic_id, "most": MOST_OPENED})
    found = []
    for row in rows:
        name = name_key(open_value(tx.keys, patient, "name", row.id, row.name))
        if all(f" {word}" in f" {name}" for word in words):
            found.append(str(row.id))
    return found[:MOST_FOUND]


_WHOLE_WORDS = """
select id from patient where clinic_id = :clinic and name_words @> cast(:words as text[])
limit :most
"""
_LATEST = """
select p.id, p.name from patient p
join episode e on e.clinic_id = p.clinic_id and e.patient_id = p.id
join cases c on c.clinic_id = e.clinic_id and c.episode_id = e.id
where p.clinic_id = :clinic and p.name is not null
order by c.opened_at desc limit :most
"""

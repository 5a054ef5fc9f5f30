"""Entering visits: typed on the desk page or imported from a CSV of the EMR."""

from __future__ import annotations

import csv
import io
import re
from datetime import date
from typing import NamedTuple

from priorauth.access import require
from priorauth.casework.queueing import enqueue_case
from priorauth.casework.recording import record_event
from priorauth.casework.values import whole_number
from priorauth.errors import InvalidRequest, NotFound
from priorauth.models.people import Actor, Right
from priorauth.models.visits import Visit, VisitState
from priorauth.services import Services

_CASE_ID = re.compile(r"C-[0-9A-Z]{8,12}")
COLUMNS = ("case", "date", "state", "codes", "minutes", "units")
MOST_ROWS = 20_000
EVALUATIONS = frozenset({"97161", "97162", "97163", "97164"})


class VisitEntry(NamedTuple):
    """One visit as typed or imported, already checked."""

    case_id: str
    on: date
    state: VisitState
    codes: tuple[str, ...]
    minutes: int | None
    units: int | None


class Imported(NamedTuple):
    """How an import went."""

    new: int
    changed: int
    problems: tuple[str, ...]
    """One per refused row: its number and what is wrong, without its content."""


def read_visits(text: str) -> tuple[tuple[VisitEntry, ...], tuple[str, ...]]:
    """Return the visits of a CSV with the columns of `COLUMNS`, and what is wrong with others.

    Raises:
        InvalidRequest: It is not such a CSV.
    """
    try:
        return _read(csv.DictReader(io.StringIO(text.lstrip("\ufeff"), newline="")))
    except csv.Error:
        raise InvalidRequest("The file is not a CSV that can be read.") from None


def _read(rows: csv.DictReader[str]) -> tuple[tuple[VisitEntry, ...], tuple[str, ...]]:
    names = {name.strip().lower() for name in rows.fieldnames or ()}
    missing = [column for column in ("case", "date", "state") if column not in names]
    if missing:
        raise InvalidRequest(
            f"The file needs the columns {', '.join(COLUMNS)}; missing: {', '.join(missing)}."
        )
    entries: list[VisitEntry] = []
    problems: list[str] = []
    for number, row in enumerate(rows, start=2):
        if number > MOST_ROWS:
            raise InvalidRequest(f"The file has more than {MOST_ROWS} rows. Split it.")
        plain = {
            k.strip().lower(): (v or "").strip()
            for k, v in row.items()
            if isinstance(k, str) and not isinstance(v, list)
        }
        try:
            entries.append(entry_of(plain))
        except InvalidRequest as error:
            problems.append(f"Row {number}: {error}")
    return tuple(entries), tuple(problems)


def entry_of(plain: dict[str, str]) -> VisitEntry:
    """Return one visit from its columns.

    Raises:
        InvalidRequest: A column cannot be used; the text says which and what to write.
    """
    try:
        on = date.fromisoformat(plain.get("date", ""))
    except ValueError:
        raise InvalidRequest("write the date as YYYY-MM-DD") from None
    try:
        state = VisitState(plain.get("state", "").lower())
    except ValueError:
        raise InvalidRequest("state is booked, attended or cancelled") from None
    codes = tuple(plain.get("codes", "").replace(";", " ").replace(",", " ").upper().split())
    if any(len(code) != 5 or not code.isalnum() for code in codes):
        raise InvalidRequest("codes are five characters each, with spaces between")
    case_id = plain.get("case", "").upper()
    if not _CASE_ID.fullmatch(case_id):
        raise InvalidRequest("a case id looks like C-7K2M9QXAPT")
    return VisitEntry(
        case_id, on, state, codes, _count(plain, "minutes", 600), _count(plain, "units", 40)
    )


def _count(plain: dict[str, str], name: str, most: int) -> int | None:
    text = plain.get(name, "")
    if not text:
        return None
    number = whole_number(text, most)
    if number is None:
        raise InvalidRequest(f"{name} is a whole number up to {most}")
    return number


async def enter_visits(
    services: Services, actor: Actor, entries: tuple[VisitEntry, ...], source: str
) -> Imported:
    """Enter visits, all of one case in one transaction; the same visit again changes it.

    Raises:
        NotPermitted: The person may not enter visits.
    """
    require(actor, Right.RECORD)
    new = changed = 0
    problems: list[str] = []
    for case_id in dict.fromkeys(entry.case_id for entry in entries):
        mine = [entry for entry in entries if entry.case_id == case_id]
        try:
            added = await _enter(services, actor, case_id, mine, source)
        except NotFound:
            problems.append(f"No case {case_id} is on file here; {len(mine)} rows left out.")
            continue
        new += added
        changed += len(mine) - added
    return Imported(new, changed, tuple(problems))


async def _enter(
    services: Services, actor: Actor, case_id: str, entries: list[VisitEntry], source: str
) -> int:
    added = 0
    async with services.store.begin(actor.clinic_id) as tx:
        case_id = await tx.pairs.goes_on_as(case_id)
        await tx.cases.file(case_id)
        for entry in entries:
            visit = Visit(
                id=services.ids.new("W"),
                case_id=case_id,
                on=entry.on,
                state=entry.state,
                codes=entry.codes,
                minutes=entry.minutes,
                units=entry.units,
                source=source,
            )
            evaluation = bool(EVALUATIONS & set(entry.codes))
            added += await tx.cases.put_visit(visit, is_evaluation=evaluation)
        await record_event(
            tx, services, actor, "enter_visits", case_id=case_id, details={"visits": len(entries)}
        )
        await enqueue_case(tx, case_id)
    return added

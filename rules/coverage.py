"""What the rule book can answer: payer by line of business by code, honestly."""

from __future__ import annotations

from collections import Counter
from datetime import date
from typing import Literal

from priorauth.models.base import Impersonal
from priorauth.models.rules import Mode
from rules.compiled import PERMISSIVE, CompiledTerm
from rules.index import RuleIndex

Known = Literal["answered", "reported", "unknown"]
MARKS: dict[Known, str] = {"answered": "A", "reported": "r", "unknown": "."}


class CoverageRow(Impersonal):
    """One payer and line of business: how well each code is known."""

    payer: str
    lob: str
    states: tuple[str, ...] = ()
    """Where the rules hold; empty where the state does not matter or nothing is known."""
    codes: dict[str, Known]


class Coverage(Impersonal):
    """The whole table with its sums."""

    on: date
    codes: tuple[str, ...]
    rows: tuple[CoverageRow, ...]
    totals: dict[str, int]


def coverage(index: RuleIndex, codes: tuple[str, ...], on: date) -> Coverage:
    """Say for each payer, line of business and code whether some visit can be answered.

    `answered` rests on the payer's own dated page, `reported` on weaker sources.
    """
    rows = []
    for (payer, lob), _ in sorted(index.families.items()):
        terms = [term for term in index.everything[payer] if lob in term.lobs and term.drives]
        terms = [term for term in terms if _in_force(term, on) and _is_for_pt(term)]
        known = {code: _known(terms, code, on) for code in codes}
        states = _states([term for term in terms if any(_says(term, code, on) for code in codes)])
        rows.append(CoverageRow(payer=payer, lob=lob, states=states, codes=known))
    counted = Counter(known for row in rows for known in row.codes.values())
    totals = {"cells": sum(counted.values())}
    totals |= {known: counted[known] for known in MARKS}
    return Coverage(on=on, codes=codes, rows=tuple(rows), totals=totals)


def coverage_text(table: Coverage) -> str:
    """Return the table as text."""
    head = f"{'payer':<18} {'line of business':<20} " + " ".join(table.codes) + "  states"
    lines = [head]
    for row in table.rows:
        marks = " ".join(f"{MARKS[row.codes[code]]:^5}" for code in table.codes)
        states = ",".join(row.states) if len(row.states) <= 6 else f"{len(row.states)} states"
        lines.append(f"{row.payer:<18} {row.lob:<20} {marks}  {states}".rstrip())
    counts = ", ".join(f"{count} {name}" for name, count in table.totals.items())
    lines.append(f"on {table.on}: {counts}  (A answered, r reported: verify, . unknown)")
    return "\n".join(lines)


def _in_force(term: CompiledTerm, on: date) -> bool:
    return term.begins <= on.toordinal() <= term.ends


def _is_for_pt(term: CompiledTerm) -> bool:
    return not term.term.scope.disciplines or "PT" in term.term.scope.disciplines


def _known(terms: list[CompiledTerm], code: str, on: date) -> Known:
    saying = [term for term in terms if _says(term, code, on)]
    if any(term.term.status == "active" for term in saying):
        return "answered"
    return "reported" if saying else "unknown"


def _says(term: CompiledTerm, code: str, on: date) -> bool:
    if code not in term.codes or term.blocked:
        return False
    if code in term.exempt and term.exempt_unless is None:
        modes = [term.exempt_mode]
    else:
        modes = [tier.mode for tier in term.tiers]
    return any(_stands(term, mode, on) for mode in modes)


def _stands(term: CompiledTerm, mode: Mode, on: date) -> bool:
    if mode is Mode.UNKNOWN:
        return False
    if mode not in PERMISSIVE:
        return True
    return term.can_permit and on.toordinal() - term.seen_on <= term.recheck_days


def _states(terms: list[CompiledTerm]) -> tuple[str, ...]:
    if any(term.states is None for term in terms):
        return ()
    return tuple(sorted({state for term in terms for state in term.states or ()}))

"""Read the whole book critically: sources, overlaps, gaps, age, contradictions."""

from __future__ import annotations

from datetime import date
from itertools import combinations

from priorauth.models.base import Impersonal
from priorauth.models.rules import DOCUMENT_NAMES, SourceTier
from rules.compiled import PERMISSIVE, CompiledTerm
from rules.index import RuleIndex
from rules.ledger import Ledger, fingerprint, term_key
from rules.schema import PayerFile, Term


class Finding(Impersonal):
    """Something a person should look at; `error` means that it must not stay."""

    level: str
    payer: str
    rule: str | None
    what: str


def lint(index: RuleIndex, as_of: date, ledger: Ledger | None = None) -> tuple[Finding, ...]:
    """Return everything that is wrong or worth a look, errors first.

    With a ledger, terms that were edited or removed after they were recorded are errors.
    """
    found = _against(index, ledger) if ledger is not None else []
    for payer, terms in sorted(index.everything.items()):
        file = index.payers[payer]
        found += _sources(file, as_of)
        for term in terms:
            found += _one(file, term, as_of)
        found += _pairs(file, terms)
    return tuple(sorted(found, key=lambda finding: (finding.level != "error", finding.payer)))


def _against(index: RuleIndex, ledger: Ledger) -> list[Finding]:
    found: list[Finding] = []
    recorded = dict(ledger)
    for file in index.payers.values():
        for term in file.rules:
            known = recorded.pop(term_key(file.payer, term), None)
            name = f"{term.id}@{term.version}"
            if known is None:
                what = "is not in terms.yaml yet; record it (docs/how-to/change-a-rule.md)"
                found.append(_finding("warning", file, name, what))
            elif known != fingerprint(term):
                what = "was edited after it was recorded; append a new version instead"
                found.append(_finding("error", file, name, what))
    found += [
        Finding(level="error", payer=key.partition("/")[0], rule=key.partition("/")[2], what=_GONE)
        for key in recorded
        if key.partition("/")[0] in index.payers
    ]
    return found


_GONE = "was removed after it was recorded; write `status: retired` and an end instead"


def _sources(file: PayerFile, as_of: date) -> list[Finding]:
    cited = {name for term in file.rules for name in _cited(term)}
    cited |= {watch.source for watch in file.watch}
    found = [
        _finding("warning", file, None, f"source `{name}` is cited by no rule")
        for name in file.sources
        if name not in cited
    ]
    found += [
        _finding(
            "error", file, None, f"source `{name}` was seen on {source.seen_on}, in the future"
        )
        for name, source in file.sources.items()
        if source.seen_on > as_of
    ]
    return found


def _cited(term: Term) -> set[str]:
    counters = {counter.source for counter in term.money_counters if counter.source}
    limits = {limit.source for limit in term.benefit_limits if limit.source}
    return {*term.evidence, *counters, *limits, *(line.source for line in term.conflicts)}


def _one(file: PayerFile, term: CompiledTerm, as_of: date) -> list[Finding]:
    found: list[Finding] = []
    name = f"{term.name}@{term.term.version}"
    if not term.drives:
        return found
    permissive = [tier.mode for tier in term.tiers if tier.mode in PERMISSIVE]
    if permissive and not term.can_permit:
        what = f"says {permissive[0]} without a dated source; it answers unknown there"
        found.append(_finding("warning", file, name, what))
    age = as_of.toordinal() - term.seen_on
    if age > term.recheck_days and term.ends >= as_of.toordinal():
        what = f"last read {age} days ago, recheck is due every {term.recheck_days}"
        found.append(_finding("warning", file, name, what))
    if all(source.tier is SourceTier.MEMORY for _, source, _ in term.sources):
        what = "rests on memory alone; write `status: unverified`"
        found.append(_finding("error", file, name, what))
    found += [
        _finding("warning", file, name, f"`{document}` is not a document name that others use")
        for document in sorted(_documents(term) - set(DOCUMENT_NAMES))
    ]
    if gap := _visit_gap(term):
        found.append(_finding("warning", file, name, f"says nothing about visit {gap}"))
    return found


def _documents(term: CompiledTerm) -> set[str]:
    tiers = [line for tier in term.tiers for line in tier.tier.documents]
    return {line.document for line in (*term.term.documents, *tiers)}


def _visit_gap(term: CompiledTerm) -> int | None:
    expected = 1
    for tier in sorted(term.tiers, key=lambda tier: tier.first):
        if tier.first > expected:
            return expected
        if tier.last is None:
            return None
        expected = max(expected, tier.last + 1)
    return expected


def _pairs(file: PayerFile, terms: tuple[CompiledTerm, ...]) -> list[Finding]:
    found: list[Finding] = []
    for one, other in combinations([term for term in terms if term.drives], 2):
        if one.name != other.name and _collide(one, other) and not _ranked(one, other):
            what = f"applies to the same visits as {other.name} and says something else"
            found.append(_finding("error", file, one.name, what))
    return found


def _ranked(one: CompiledTerm, other: CompiledTerm) -> bool:
    return id(other) in one.refines or id(one) in other.refines


def _collide(one: CompiledTerm, other: CompiledTerm) -> bool:
    """Whether one question could reach both terms, with different answers."""
    if one.ends < other.begins or other.ends < one.begins:
        return False
    if not (one.lobs & other.lobs and one.codes & other.codes):
        return False
    if one.states is not None and other.states is not None and not one.states & other.states:
        return False
    if _apart(one, other):
        return False
    return _says(one) != _says(other)


def _says(term: CompiledTerm) -> list[tuple[int, int | None, str]]:
    return [(tier.first, tier.last, tier.mode) for tier in term.tiers]


def _apart(one: CompiledTerm, other: CompiledTerm) -> bool:
    first, second = one.term.scope, other.term.scope
    for one_side, other_side in zip(first.choices(), second.choices(), strict=True):
        if _never_meet(one_side, other_side) or _never_meet(other_side, one_side):
            return True
    if first.age is None or second.age is None:
        return False
    low = max(first.age.min or 0, second.age.min or 0)
    highs = [age.max for age in (first.age, second.age) if age.max is not None]
    return bool(highs) and low > min(highs)


def _never_meet(
    one: tuple[frozenset[str], frozenset[str]], other: tuple[frozenset[str], frozenset[str]]
) -> bool:
    allowed, _ = one
    if allowed and other[0]:
        return not allowed & other[0]
    return bool(allowed) and allowed <= other[1]


def _finding(level: str, file: PayerFile, rule: str | None, what: str) -> Finding:
    return Finding(level=level, payer=file.payer, rule=rule, what=what)

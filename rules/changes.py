"""What changed between two rule books, and what that touches before it takes effect."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from typing import Literal

from priorauth.models.base import Impersonal
from priorauth.models.rule_records import OpenWork
from priorauth.models.rules import Mode, RuleAnswer
from rules.book import RuleBook
from rules.compiled import STRICTNESS
from rules.schema import PayerFile, Term


class TermChange(Impersonal):
    """A term that was added, removed or edited."""

    payer: str
    rule: str
    version: int
    kind: Literal["added", "removed", "edited"]
    fields: tuple[str, ...] = ()
    takes_effect: str | None = None


class Touched(Impersonal):
    """Open work whose answer differs under the new rules."""

    kind: Literal["case", "visit", "packet"]
    id: str
    case_id: str | None
    code: str
    on: date
    before: Mode
    after: Mode
    what: tuple[str, ...]
    stricter: bool
    """Whether the payer must now hear from the clinic, or nobody can say any more."""


class RuleDiff(Impersonal):
    """Two rule books compared."""

    before: str
    after: str
    changes: tuple[TermChange, ...]
    touched: tuple[Touched, ...] = ()


def compare(before: RuleBook, after: RuleBook, work: Iterable[OpenWork] = ()) -> RuleDiff:
    """Return what changed and the blast radius: open work that is answered differently."""
    payers = sorted({*before.index.payers, *after.index.payers})
    changes: list[TermChange] = []
    for payer in payers:
        old, new = before.index.payers.get(payer), after.index.payers.get(payer)
        changes += _payer_changes(payer, old, new)
    return RuleDiff(
        before=before.version,
        after=after.version,
        changes=tuple(changes),
        touched=tuple(found for item in work if (found := _touched(before, after, item))),
    )


def payers_changed(before: RuleBook, after: RuleBook) -> frozenset[str] | None:
    """Return the payers whose files differ; None where codes or laws differ, which touch all."""
    if before.procedures != after.procedures or before.laws != after.laws:
        return None
    old, new = before.index.payers, after.index.payers
    return frozenset(payer for payer in {*old, *new} if old.get(payer) != new.get(payer))


def diff_text(diff: RuleDiff) -> str:
    """Return the comparison as text."""
    lines = [f"rules {diff.before[:12]} to {diff.after[:12]}"]
    for change in diff.changes:
        begins = f", in force from {change.takes_effect}" if change.takes_effect else ""
        fields = f" ({', '.join(change.fields)})" if change.fields else ""
        lines.append(f"  {change.kind}: {change.rule}@{change.version}{fields}{begins}")
    lines += [f"  {_touch_text(one)}" for one in diff.touched]
    items = {(one.kind, one.id) for one in diff.touched}
    lines.append(f"{len(diff.changes)} changes, {len(items)} open items touched")
    return "\n".join(lines)


def _touch_text(one: Touched) -> str:
    sign = "stricter" if one.stricter else "changed"
    of = f" of case {one.case_id}" if one.case_id and one.case_id != one.id else ""
    modes = f"{one.before} to {one.after}" if one.before is not one.after else f"still {one.after}"
    what = f"{one.kind} {one.id}{of}, {one.code} on {one.on}"
    return f"touches {what}: {modes} ({sign}: {', '.join(one.what)})"


def _payer_changes(
    name: str, before: PayerFile | None, after: PayerFile | None
) -> list[TermChange]:
    old, new = _terms(before), _terms(after)
    changes = [_change(name, term, "added") for key, term in new.items() if key not in old]
    changes += [_change(name, term, "removed") for key, term in old.items() if key not in new]
    for key, term in new.items():
        if key in old and old[key] != term:
            fields = tuple(
                field
                for field in Term.model_fields
                if getattr(old[key], field) != getattr(term, field)
            )
            changes.append(_change(name, term, "edited").model_copy(update={"fields": fields}))
    return changes


def _terms(payer: PayerFile | None) -> dict[tuple[str, int], Term]:
    return {(term.id, term.version): term for term in payer.rules} if payer else {}


def _change(payer: str, term: Term, kind: Literal["added", "removed", "edited"]) -> TermChange:
    begins = term.effective.begins
    return TermChange(
        payer=payer,
        rule=term.id,
        version=term.version,
        kind=kind,
        takes_effect=begins.isoformat() if begins else None,
    )


def _touched(before: RuleBook, after: RuleBook, item: OpenWork) -> Touched | None:
    old, new = before.answer(item.question), after.answer(item.question)
    what = differences(old, new)
    if not what:
        return None
    asked = item.question
    return Touched(
        kind=item.kind,
        id=item.id,
        case_id=item.case_id,
        code=asked.code,
        on=asked.on,
        before=old.mode,
        after=new.mode,
        what=what,
        stricter=STRICTNESS[new.mode] > STRICTNESS[old.mode],
    )


_COMPARED = (
    "mode",
    "needs_input",
    "deadline",
    "documents",
    "fields",
    "claim_requirements",
    "channel",
    "vendor",
    "grant",
    "limits",
    "next_trigger_visit",
)


def differences(before: RuleAnswer, after: RuleAnswer) -> tuple[str, ...]:
    """Return what a clinic would notice between two answers; sources and wording aside."""
    return tuple(name for name in _COMPARED if getattr(before, name) != getattr(after, name))

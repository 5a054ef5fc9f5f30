"""The payers and rules on file, as a list for people and programs."""

from __future__ import annotations

from priorauth.models.base import Impersonal
from priorauth.models.rules import RuleOnFile
from rules.book import RuleBook


class Listing(Impersonal):
    """The rules on file and the version of the book."""

    version: str
    payers: int
    rules: tuple[RuleOnFile, ...]


def listing(book: RuleBook, payer: str | None = None) -> Listing:
    """List the rules of one payer, or of all.

    Raises:
        PayerNotOnFile: No payer with that id is on file.
    """
    wanted = [book.payer(payer)] if payer else list(book.index.payers.values())
    rules = [
        RuleOnFile(
            payer=file.payer,
            rule=term.id,
            version=term.version,
            status=term.status,
            begins=term.effective.begins,
            ends=term.effective.ends,
            lob=tuple(term.scope.lob),
            summary=term.summary,
            vendor=term.vendor,
            seen_on=max(file.sources[name].seen_on for name in term.evidence),
            sources=tuple(file.sources[name].url or "" for name in term.evidence),
        )
        for file in sorted(wanted, key=lambda file: file.payer)
        for term in file.rules
    ]
    return Listing(version=book.version, payers=len(wanted), rules=tuple(rules))


def listing_text(listed: Listing) -> str:
    """Return the list as text."""
    lines = []
    for rule in listed.rules:
        period = f"{rule.begins or '...'} to {rule.ends or '...'}"
        lines.append(f"{rule.payer:<18} {rule.rule}@{rule.version}  {rule.status}  {period}")
        lines.append(f"{'':<18} {rule.summary}")
    lines.append(f"{listed.payers} payers, {len(listed.rules)} rules, book {listed.version[:12]}")
    return "\n".join(lines)

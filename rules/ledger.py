"""Terms are appended, never edited: a fingerprint of each term as it was first recorded.

`python -m rules.ledger` prints the ledger of the rule packs as they are now.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable, Mapping
from pathlib import Path

from rules.schema import PayerFile, Term
from rules.strict_yaml import read_file

Ledger = Mapping[str, str]
_MAY_CHANGE = frozenset(
    {
        "status",
        "evidence",
        "conflicts",
        "cautions",
        "note",
        "summary",
        "recheck_every_days",
        "turnaround",
        "after_denial",
        "criteria",
        "changes",
    }
)
"""What may be corrected in place: confidence, sources and remarks, never what was answered."""


def term_key(payer: str, term: Term) -> str:
    """Return the name under which a term is recorded."""
    return f"{payer}/{term.id}@{term.version}"


def fingerprint(term: Term) -> str:
    """Return a hash over what decides answers; the end of a term may still be set.

    What a file does not say is left out, so that a new key of the schema changes no fingerprint.
    """
    content = term.model_dump(mode="json", exclude=set(_MAY_CHANGE), exclude_defaults=True)
    content.get("effective", {}).pop("ends", None)
    text = json.dumps(content, sort_keys=True, separators=(",", ":"))
    return hashlib.sha256(text.encode()).hexdigest()[:16]


def read_ledger(path: Path) -> Ledger:
    """Read the recorded fingerprints.

    Raises:
        RuleFileInvalid: The file is refused as a whole.
    """
    recorded: dict[str, str] = read_file(path).plain()
    return recorded


def ledger_text(payers: Iterable[PayerFile]) -> str:
    """Return the ledger of these payers as a file."""
    lines = ["# Fingerprints of recorded terms; written by `python -m rules.ledger`."]
    for payer in sorted(payers, key=lambda payer: payer.payer):
        lines += [f'{term_key(payer.payer, term)}: "{fingerprint(term)}"' for term in payer.rules]
    return "\n".join([*lines, "...", ""])


def _print_ledger() -> None:
    import sys

    from rules.book import load_book

    sys.stdout.write(ledger_text(load_book().index.payers.values()))


if __name__ == "__main__":
    _print_ledger()

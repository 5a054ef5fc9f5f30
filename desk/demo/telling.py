"""What the practice run tells: each fax and what became of it, each case and why."""

from __future__ import annotations

import hashlib
from pathlib import Path
from typing import Any

from adapters.store.overview import CaseLine, DocumentLine

ROUTES = {
    "authorization": "authorization",
    "scheduling": "ready to schedule",
    "staff_review": "a person must look",
}


def tell_documents(files: tuple[Path, ...], documents: tuple[DocumentLine, ...]) -> list[str]:
    """Return one line per fax: what it was and where it went."""
    by_hash = {document.sha256: document for document in documents}
    seen: set[str] = set()
    lines = []
    for path in files:
        sha256 = hashlib.sha256(path.read_bytes()).hexdigest()
        document = by_hash.get(sha256)
        if document is None:
            lines.append(f"  {path.name}  not taken in")
            continue
        again = "the same fax again, joined; " if sha256 in seen else ""
        seen.add(sha256)
        lines.append(f"  {path.name}  {again}{_became(document)}")
    return lines


def _became(document: DocumentLine) -> str:
    if document.problem is not None:
        return document.problem
    kinds = ", ".join(dict.fromkeys(kind.replace("_", " ") for kind in document.kinds))
    if document.case_ids:
        return f"{kinds} -> {', '.join(sorted(document.case_ids))}"
    if document.questions:
        return f"{kinds}: {document.questions[0]}"
    return f"{kinds}: set aside"


def tell_cases(cases: tuple[CaseLine, ...]) -> list[str]:
    """Return two lines per case: how it stands, and why."""
    lines = []
    for case in cases:
        payer = case.payer_name or "payer not certain"
        lines.append(f"  {case.case_id}  {payer}: {_standing(case)}")
        lines.append(f"      {' '.join(case.reasons)}")
    return lines


def _standing(case: CaseLine) -> str:
    if case.outcomes:
        return "the payer says " + ", ".join(outcome.replace("_", " ") for outcome in case.outcomes)
    if case.delivery_state == "held":
        return "packet complete, waiting for approval"
    if case.delivery_state:
        return f"packet {case.delivery_state}"
    if case.gaps:
        return f"packet drafted, still missing: {', '.join(case.gaps)}"
    if case.open_questions:
        many = "s" if case.open_questions > 1 else ""
        return f"{ROUTES[case.route]}, {case.open_questions} question{many} open"
    return ROUTES[case.route]


def tell_figures(figures: dict[str, Any]) -> str:
    """Return the closing sentence."""
    payer = figures["payer"]
    return (
        f"{figures['submissions']['sent']} sent, {payer['received']} received by the payers, "
        f"{payer['duplicates']} twice. {figures['determinations']} answers recorded, "
        f"{figures['questions']} questions wait for a person. {figures['seconds']} seconds."
    )

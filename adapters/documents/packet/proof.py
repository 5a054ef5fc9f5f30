"""Draws the proof of no authorization: one page, without a word about the patient."""

from __future__ import annotations

from typing import Any

from adapters.documents.packet.engine import engine
from adapters.documents.packet.lettering import BOLD, Lettering
from adapters.documents.packet.paper import LEFT, RIGHT, SMALL, SOFT, Face, Paper
from adapters.documents.packet.words import as_date, as_line_of_business
from priorauth.models.rule_records import Proof, ProofLine
from priorauth.models.rules import RuleSource

CAUTION = (
    "This page states what was on file on that day. It is no guarantee of payment: eligibility, "
    "benefits, coding and medical need are decided separately."
)
_TITLE = Face(20.0, BOLD)
_LABEL = Face(7.6, color=SOFT)
_VALUE = Face(10.5)
_BODY = Face(9.6)
_STRONG = Face(10.5, BOLD)
_MIDDLE = 318.0
_TIERS = {
    "law": "law",
    "primary": "the payer's or the government's own page",
    "secondary": "secondary source",
    "memory": "memory",
}
_ROOM = ((99, 99, 99), (3, 4, 99), (2, 2, 6), (1, 0, 4), (1, 0, 1))
"""Sources of a statement, points to verify, statements: fewer until all is on one page."""


def draw_proof(proof: Proof) -> bytes:
    """Return the proof as a PDF of one page; the same content gives the same bytes."""
    lettering = Lettering()
    for room in _ROOM:
        paper = Paper(engine().open(), lettering)
        _draw(paper, proof, *room)
        if paper.document.page_count == 1:
            break
    document = paper.document
    document.select([0])
    document.subset_fonts()
    return _saved(document, proof)


def _draw(paper: Paper, proof: Proof, sources: int, points: int, statements: int) -> None:
    paper.turn()
    paper.y = 54
    paper.paragraph(proof.clinic, _STRONG)
    paper.y += 16
    paper.paragraph("Proof: no prior authorization required", _TITLE)
    paper.y += 14
    _facts(paper, proof)
    paper.heading("What says so")
    for line in proof.lines[:statements]:
        _statement(paper, line, sources)
    if len(proof.lines) > statements:
        paper.paragraph(f"{len(proof.lines) - statements} more stand with the case.", SMALL)
    if proof.until:
        paper.paragraph(proof.until, _STRONG)
        paper.y += 6
    paper.heading("The payer's own answer")
    paper.paragraph(proof.payer_said, _BODY)
    if proof.trace:
        paper.paragraph(f"Trace number of that answer: {proof.trace}", _BODY)
    paper.y += 8
    paper.heading("Who asked, and when")
    paper.paragraph(f"{proof.asked_by}, on {proof.asked_at:%Y-%m-%d at %H:%M} UTC", _BODY)
    paper.paragraph(f"Rule book {proof.book_version[:16]}; the case keeps the whole answer.", SMALL)
    paper.y += 8
    if proof.verify and points:
        paper.heading("Still to be verified")
        for check in proof.verify[:points]:
            paper.paragraph(f"\u2022 {check}", _BODY)
    paper.notice(CAUTION, SMALL, inset=8)


def _facts(paper: Paper, proof: Proof) -> None:
    lob = as_line_of_business(proof.line_of_business) or "not stated"
    visit = f"Visit {proof.visit}" if proof.visit else "Visit"
    pairs = (
        (("Case", proof.case_id), ("Payer", proof.payer)),
        (("Line of business", lob), ("State of the plan", proof.state or "not stated")),
        (("Service", f"{visit} on {as_date(proof.service_on)}"), ("Codes", _codes(proof))),
    )
    for left, right in pairs:
        top, lowest = paper.y, paper.y
        for x0, x1, (label, value) in ((LEFT, _MIDDLE - 16, left), (_MIDDLE, RIGHT, right)):
            paper.y = top
            paper.paragraph(label, _LABEL, x0, x1)
            paper.paragraph(value, _VALUE, x0, x1)
            lowest = max(lowest, paper.y)
        paper.y = lowest + 8
    paper.y += 6


def _codes(proof: Proof) -> str:
    codes = sorted({code for line in proof.lines for code in line.codes})
    more = f" and {len(codes) - 14} more" if len(codes) > 14 else ""
    return ", ".join(codes[:14]) + more


def _statement(paper: Paper, line: ProofLine, sources: int) -> None:
    paper.paragraph(line.says, _STRONG)
    if line.rule is not None:
        read = "" if line.read_days_ago is None else f", last read {line.read_days_ago} days before"
        codes = ", ".join(line.codes[:14])
        paper.paragraph(f"Rule {line.rule} version {line.version} for {codes}{read}", SMALL)
    for source in line.sources[:sources]:
        paper.paragraph(_cited(source), _BODY, LEFT + 12)
        paper.paragraph(source.url, SMALL, LEFT + 12)
    paper.y += 8


def _cited(source: RuleSource) -> str:
    return f"{source.title} ({source.date or 'undated'}; {_TIERS[source.tier]})"


def _saved(document: Any, proof: Proof) -> bytes:
    document.set_metadata({"title": f"Proof of no prior authorization {proof.case_id}"})
    document.xref_set_key(document.pdf_catalog(), "Lang", "(en-US)")
    document.xref_set_key(-1, "ID", "[<00><00>]")
    return bytes(document.tobytes(garbage=4, deflate=True, no_new_id=True, use_objstms=1))

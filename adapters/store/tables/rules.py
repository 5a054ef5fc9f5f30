"""What the rule book said on a day: the books that answers came from, and the proofs made."""

from __future__ import annotations

from sqlalchemy import Index, LargeBinary, Text

from adapters.store.tables.base import Json, Moment, belongs_to, clinic_table, column

rule_book = clinic_table(
    "rule_book",
    column("content", LargeBinary, "operational"),
    column("kept_at", Moment, "operational"),
)
"""Every rule book that ever answered here, under its version."""

proof = clinic_table(
    "proof",
    column("case_id", Text, "operational"),
    column("basis_hash", Text, "operational"),
    column("facts", Json, "clinical"),
    column("content", LargeBinary, "clinical"),
    column("sha256", Text, "operational"),
    column("made_at", Moment, "operational"),
    belongs_to("proof", "cases", by="case_id"),
    Index("ix_proof_clinic_id_case_id", "clinic_id", "case_id", "made_at"),
    Index("uq_proof_basis", "clinic_id", "case_id", "basis_hash", unique=True),
)
"""One page each that says why no authorization was asked for; names no patient."""

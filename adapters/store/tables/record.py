"""The record: who did what, on which case, with which result; appended and chained."""

from __future__ import annotations

from sqlalchemy import (
    BigInteger,
    CheckConstraint,
    Float,
    ForeignKeyConstraint,
    Index,
    Table,
    Text,
    text,
)

from adapters.store.tables.base import Json, Moment, column, metadata

record_entry = Table(
    "record_entry",
    metadata,
    column("clinic_id", Text, "operational", primary_key=True),
    column("number", BigInteger, "operational", primary_key=True),
    column("at", Moment, "operational", primary_key=True),
    column("login", Text, "operational"),
    column("actor", Text, "operational"),
    column("on_behalf_of", Text, "operational", nullable=True),
    column("action", Text, "operational"),
    column("phase", Text, "operational"),
    column("call_id", Text, "operational"),
    column("case_id", Text, "operational", nullable=True),
    column("outcome", Text, "operational", nullable=True),
    column("details", Json, "operational"),
    column("milliseconds", Float, "operational", nullable=True),
    column("previous_hash", Text, "operational"),
    column("hash", Text, "operational"),
    column("purpose", Text, "operational", nullable=True),
    CheckConstraint("phase in ('attempt', 'result', 'event')", name="phase"),
    Index(
        "ix_record_entry_case",
        "clinic_id",
        "case_id",
        "number",
        postgresql_where=text("case_id is not null"),
    ),
    postgresql_partition_by="RANGE (at)",
)
"""One part per month, in the schema `months`; `purpose` is empty in entries from before.

Its clinic is that of the head of the chain, which refers to the clinic.
"""

record_head = Table(
    "record_head",
    metadata,
    column("clinic_id", Text, "operational", primary_key=True),
    column("number", BigInteger, "operational"),
    column("hash", Text, "operational"),
    ForeignKeyConstraint(["clinic_id"], ["clinic.id"], name="fk_record_head_clinic"),
)

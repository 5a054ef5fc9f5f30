"""What arrived: the inbox, the documents with their bytes, and what was read."""

from __future__ import annotations

from sqlalchemy import Index, Integer, Text
from sqlalchemy.dialects.postgresql import ARRAY

from adapters.store.sealed import Sealed
from adapters.store.tables.base import Moment, belongs_to, clinic_table, column

inbox = clinic_table(
    "inbox",
    column("sha256", Text, "operational"),
    column("content", Sealed("bytes"), "direct"),
    column("source", Text, "operational"),
    column("received_at", Moment, "operational"),
    column("case_id", Text, "operational", nullable=True),
    column("kind", Text, "operational", nullable=True),
    column("message_key", Text, "operational", nullable=True),
)
"""Arrivals; `case_id` is set when a person attached the document to a case herself.

`message_key` is a hash of the sender's own number for the message."""

document = clinic_table(
    "document",
    column("sha256", Text, "operational"),
    column("size", Integer, "operational"),
    column("media_type", Text, "operational", nullable=True),
    column("state", Text, "operational"),
    column("page_count", Integer, "operational", nullable=True),
    column("received_at", Moment, "operational"),
    column("reading", Sealed("json"), "direct", nullable=True),
    column("problem", Text, "operational", nullable=True),
    column("page_kinds", ARRAY(Text), "operational", nullable=True),
    column("referral_count", Integer, "operational", nullable=True),
    Index("uq_document_clinic_id_sha256", "clinic_id", "sha256", unique=True),
)
"""`state` is received, read or unreadable."""

document_bytes = clinic_table(
    "document_bytes",
    column("content", Sealed("bytes"), "direct"),
    belongs_to("document_bytes", "document", by="id"),
)

arrival = clinic_table(
    "arrival",
    column("document_id", Text, "operational"),
    column("source", Text, "operational"),
    column("received_at", Moment, "operational"),
    column("message_key", Text, "operational", nullable=True),
    belongs_to("arrival", "document"),
    Index("ix_arrival_clinic_id_document_id", "clinic_id", "document_id"),
)
"""Every time a document came in; the same bytes again add a row here and nothing else."""

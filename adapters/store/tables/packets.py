"""Packets, approvals, submissions and what payers answered."""

from __future__ import annotations

from sqlalchemy import CheckConstraint, Date, Index, Integer, Text, text
from sqlalchemy.dialects.postgresql import ARRAY

from adapters.store.sealed import Sealed
from adapters.store.tables.base import Json, Moment, belongs_to, clinic_table, column

_OF_THE_LEDGER = Sealed(place="submission.payer_reference", by="submission_id")
"""The database copies it into the ledger, so it is bound to its place there."""

packet = clinic_table(
    "packet",
    column("case_id", Text, "operational"),
    column("version", Integer, "operational"),
    column("state", Text, "operational"),
    column("content_hash", Text, "operational"),
    column("basis_hash", Text, "operational"),
    column("content", Sealed("json"), "direct"),
    column("gaps", Json, "operational"),
    column("payer_id", Text, "operational"),
    column("channel", Text, "operational"),
    column("destination", Text, "operational"),
    column("reference", Text, "operational"),
    column("drafted_at", Moment, "operational"),
    column("drafted_by", Text, "operational"),
    column("comment", Sealed(), "direct", nullable=True),
    belongs_to("packet", "cases", by="case_id"),
    Index("uq_packet_clinic_id_case_id_version", "clinic_id", "case_id", "version", unique=True),
    Index("uq_packet_clinic_id_reference", "clinic_id", "reference", unique=True),
    Index(
        "uq_packet_current",
        "clinic_id",
        "case_id",
        unique=True,
        postgresql_where=text("state in ('draft', 'held')"),
    ),
    CheckConstraint("state in ('draft', 'held', 'superseded', 'sent_back')", name="state"),
    CheckConstraint("state <> 'held' or gaps = '[]'::jsonb", name="held_without_gaps"),
)

packet_pdf = clinic_table(
    "packet_pdf",
    column("content", Sealed("bytes"), "direct"),
    column("sha256", Text, "operational"),
    belongs_to("packet_pdf", "packet", by="id"),
)

service_line = clinic_table(
    "service_line",
    column("packet_id", Text, "operational"),
    column("position", Integer, "operational"),
    column("code", Text, "clinical"),
    column("units", Integer, "clinical", nullable=True),
    column("visits", Integer, "clinical", nullable=True),
    belongs_to("service_line", "packet"),
    Index("uq_service_line", "clinic_id", "packet_id", "position", unique=True),
)

submission = clinic_table(
    "submission",
    column("packet_id", Text, "operational"),
    column("case_id", Text, "operational"),
    column("payer_id", Text, "operational"),
    column("channel", Text, "operational"),
    column("destination", Text, "operational"),
    column("reference", Text, "operational"),
    column("state", Text, "operational"),
    column("attempt", Integer, "operational", server_default="0"),
    column("lease_until", Moment, "operational", nullable=True),
    column("payer_reference", Sealed(), "direct", nullable=True),
    column("held_at", Moment, "operational"),
    column("sent_at", Moment, "operational", nullable=True),
    column("confirmed_at", Moment, "operational", nullable=True),
    column("settled_at", Moment, "operational", nullable=True),
    column("next_look_at", Moment, "operational", nullable=True),
    column("looks", Integer, "operational", server_default="0"),
    column("misses", Integer, "operational", server_default="0"),
    column("problem", Text, "operational", nullable=True),
    belongs_to("submission", "packet"),
    belongs_to("submission", "cases", by="case_id"),
    Index("uq_submission_packet", "clinic_id", "packet_id", unique=True),
    Index("uq_submission_reference", "clinic_id", "reference", unique=True),
    Index("ix_submission_case", "clinic_id", "case_id", "held_at"),
    Index(
        "ix_submission_pending",
        "clinic_id",
        "payer_id",
        "sent_at",
        postgresql_where=text("settled_at is null"),
    ),
    Index(
        "ix_submission_waiting",
        "clinic_id",
        "sent_at",
        postgresql_where=text("settled_at is null"),
    ),
    Index(
        "ix_submission_look",
        "next_look_at",
        postgresql_where=text("next_look_at is not null"),
    ),
    CheckConstraint(
        "state in ('held', 'approved', 'sending', 'sent', 'confirmed', 'failed', 'unconfirmed')",
        name="state",
    ),
)

approval = clinic_table(
    "approval",
    column("packet_id", Text, "operational"),
    column("packet_version", Integer, "operational"),
    column("content_hash", Text, "operational"),
    column("sign_in_id", Text, "operational"),
    column("staff_id", Text, "operational"),
    column("approved_at", Moment, "operational"),
    belongs_to("approval", "packet"),
    belongs_to("approval", "sign_in"),
    belongs_to("approval", "staff"),
    Index("uq_approval_packet", "clinic_id", "packet_id", unique=True),
)

sent_by_hand = clinic_table(
    "sent_by_hand",
    column("submission_id", Text, "operational"),
    column("sign_in_id", Text, "operational"),
    column("staff_id", Text, "operational"),
    column("payer_reference", _OF_THE_LEDGER, "direct", nullable=True),
    column("sent_at", Moment, "operational"),
    belongs_to("sent_by_hand", "submission"),
    belongs_to("sent_by_hand", "sign_in"),
    belongs_to("sent_by_hand", "staff"),
    Index("uq_sent_by_hand_submission", "clinic_id", "submission_id", unique=True),
)
"""A person sent an approved packet herself through a channel that is not built."""

settled_by_person = clinic_table(
    "settled_by_person",
    column("submission_id", Text, "operational"),
    column("sign_in_id", Text, "operational"),
    column("staff_id", Text, "operational"),
    column("verdict", Text, "operational"),
    column("payer_reference", _OF_THE_LEDGER, "direct", nullable=True),
    column("settled_at", Moment, "operational"),
    belongs_to("settled_by_person", "submission"),
    belongs_to("settled_by_person", "sign_in"),
    belongs_to("settled_by_person", "staff"),
    CheckConstraint("verdict in ('arrived', 'not_arrived')", name="verdict"),
)
"""A person found out what became of an unconfirmed submission."""

status_reading = clinic_table(
    "status_reading",
    column("submission_id", Text, "operational"),
    column("read_at", Moment, "operational"),
    column("facts", Sealed("json"), "direct"),
    column("raw", Sealed("bytes"), "direct"),
    belongs_to("status_reading", "submission"),
    Index("ix_status_reading_submission", "clinic_id", "submission_id", "read_at"),
)

determination = clinic_table(
    "determination",
    column("case_id", Text, "operational"),
    column("submission_id", Text, "operational", nullable=True),
    column("line", Integer, "operational", nullable=True),
    column("code", Text, "clinical", nullable=True),
    column("outcome", Text, "operational"),
    column("number", Sealed(), "direct", nullable=True),
    column("visits", Integer, "clinical", nullable=True),
    column("units", Integer, "clinical", nullable=True),
    column("valid_from", Date, "quasi", nullable=True),
    column("valid_to", Date, "quasi", nullable=True),
    column("reasons", Sealed("json"), "direct"),
    column("source", Text, "operational"),
    column("recorded_at", Moment, "operational"),
    column("recorded_by", Text, "operational", nullable=True),
    column("reason_codes", ARRAY(Text), "operational", server_default="{}"),
    belongs_to("determination", "cases", by="case_id"),
    belongs_to("determination", "submission"),
    Index("ix_determination_case", "clinic_id", "case_id", "recorded_at"),
)

authorization_on_file = clinic_table(
    "authorization_on_file",
    column("case_id", Text, "operational"),
    column("determination_id", Text, "operational"),
    column("number", Sealed(), "direct", nullable=True),
    column("visits", Integer, "clinical", nullable=True),
    column("units", Integer, "clinical", nullable=True),
    column("valid_from", Date, "quasi", nullable=True),
    column("valid_to", Date, "quasi", nullable=True),
    belongs_to("authorization_on_file", "cases", by="case_id"),
    belongs_to("authorization_on_file", "determination"),
    Index("ix_authorization_on_file_case", "clinic_id", "case_id"),
)

"""The first tables, the gate, the minimum views and the rights."""

from pathlib import Path
from typing import Any

import sqlalchemy as sa
from alembic import op
from procrastinate.schema import SchemaManager
from sqlalchemy.dialects import postgresql

_SQL = Path(__file__).parents[2] / "sql"

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Go forward."""
    op.create_table(
        "clinic",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("npi", sa.Text(), nullable=False),
        sa.Column("tin", sa.Text(), nullable=False),
        sa.Column(
            "address", postgresql.JSONB(none_as_null=True, astext_type=sa.Text()), nullable=False
        ),
        sa.Column("phone", sa.Text(), nullable=False),
        sa.Column("fax", sa.Text(), nullable=False),
        sa.Column("time_zone", sa.Text(), nullable=False),
        sa.Column("place_of_service", sa.Text(), nullable=False),
        sa.Column("procedures", postgresql.ARRAY(sa.Text()), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_clinic")),
    )
    op.create_table(
        "document",
        sa.Column("clinic_id", sa.Text(), nullable=False),
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("sha256", sa.Text(), nullable=False),
        sa.Column("size", sa.Integer(), nullable=False),
        sa.Column("media_type", sa.Text(), nullable=True),
        sa.Column("state", sa.Text(), nullable=False),
        sa.Column("page_count", sa.Integer(), nullable=True),
        sa.Column("received_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column(
            "reading", postgresql.JSONB(none_as_null=True, astext_type=sa.Text()), nullable=True
        ),
        sa.Column("problem", sa.Text(), nullable=True),
        sa.ForeignKeyConstraint(["clinic_id"], ["clinic.id"], name="fk_document_clinic"),
        sa.PrimaryKeyConstraint("clinic_id", "id", name=op.f("pk_document")),
    )
    op.create_index(
        "uq_document_clinic_id_sha256", "document", ["clinic_id", "sha256"], unique=True
    )
    op.create_table(
        "inbox",
        sa.Column("clinic_id", sa.Text(), nullable=False),
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("sha256", sa.Text(), nullable=False),
        sa.Column("content", sa.LargeBinary(), nullable=False),
        sa.Column("source", sa.Text(), nullable=False),
        sa.Column("received_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("case_id", sa.Text(), nullable=True),
        sa.Column("kind", sa.Text(), nullable=True),
        sa.ForeignKeyConstraint(["clinic_id"], ["clinic.id"], name="fk_inbox_clinic"),
        sa.PrimaryKeyConstraint("clinic_id", "id", name=op.f("pk_inbox")),
    )
    op.create_table(
        "memory",
        sa.Column("clinic_id", sa.Text(), nullable=False),
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column(
            "value", postgresql.JSONB(none_as_null=True, astext_type=sa.Text()), nullable=False
        ),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(["clinic_id"], ["clinic.id"], name="fk_memory_clinic"),
        sa.PrimaryKeyConstraint("clinic_id", "id", name=op.f("pk_memory")),
    )
    op.create_table(
        "patient",
        sa.Column("clinic_id", sa.Text(), nullable=False),
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("name", sa.Text(), nullable=True),
        sa.Column("name_key", sa.Text(), nullable=True),
        sa.Column("birth_date", sa.Date(), nullable=True),
        sa.Column("sex", sa.Text(), nullable=True),
        sa.Column("phone", sa.Text(), nullable=True),
        sa.Column("street", sa.Text(), nullable=True),
        sa.Column("city", sa.Text(), nullable=True),
        sa.Column("state", sa.Text(), nullable=True),
        sa.Column("zip", sa.Text(), nullable=True),
        sa.ForeignKeyConstraint(["clinic_id"], ["clinic.id"], name="fk_patient_clinic"),
        sa.PrimaryKeyConstraint("clinic_id", "id", name=op.f("pk_patient")),
    )
    op.create_index(
        "ix_patient_clinic_id_birth_date", "patient", ["clinic_id", "birth_date"], unique=False
    )
    op.create_index(
        "ix_patient_clinic_id_name_key", "patient", ["clinic_id", "name_key"], unique=False
    )
    op.create_table(
        "payer_connection",
        sa.Column("clinic_id", sa.Text(), nullable=False),
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("clearinghouse_id", sa.Text(), nullable=True),
        sa.Column(
            "plans", postgresql.JSONB(none_as_null=True, astext_type=sa.Text()), nullable=False
        ),
        sa.ForeignKeyConstraint(["clinic_id"], ["clinic.id"], name="fk_payer_connection_clinic"),
        sa.PrimaryKeyConstraint("clinic_id", "id", name=op.f("pk_payer_connection")),
    )
    op.create_table(
        "record_entry",
        sa.Column("clinic_id", sa.Text(), nullable=False),
        sa.Column("number", sa.BigInteger(), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("login", sa.Text(), nullable=False),
        sa.Column("actor", sa.Text(), nullable=False),
        sa.Column("on_behalf_of", sa.Text(), nullable=True),
        sa.Column("action", sa.Text(), nullable=False),
        sa.Column("phase", sa.Text(), nullable=False),
        sa.Column("call_id", sa.Text(), nullable=False),
        sa.Column("case_id", sa.Text(), nullable=True),
        sa.Column("outcome", sa.Text(), nullable=True),
        sa.Column(
            "details", postgresql.JSONB(none_as_null=True, astext_type=sa.Text()), nullable=False
        ),
        sa.Column("milliseconds", sa.Float(), nullable=True),
        sa.Column("previous_hash", sa.Text(), nullable=False),
        sa.Column("hash", sa.Text(), nullable=False),
        sa.CheckConstraint(
            "phase in ('attempt', 'result', 'event')", name=op.f("ck_record_entry_phase")
        ),
        sa.ForeignKeyConstraint(["clinic_id"], ["clinic.id"], name="fk_record_entry_clinic"),
        sa.PrimaryKeyConstraint("clinic_id", "number", name=op.f("pk_record_entry")),
    )
    op.create_table(
        "record_head",
        sa.Column("clinic_id", sa.Text(), nullable=False),
        sa.Column("number", sa.BigInteger(), nullable=False),
        sa.Column("hash", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(["clinic_id"], ["clinic.id"], name="fk_record_head_clinic"),
        sa.PrimaryKeyConstraint("clinic_id", name=op.f("pk_record_head")),
    )
    op.create_table(
        "staff",
        sa.Column("clinic_id", sa.Text(), nullable=False),
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("role", sa.Text(), nullable=False),
        sa.Column("rights", postgresql.ARRAY(sa.Text()), nullable=False),
        sa.Column("active", sa.Boolean(), server_default="true", nullable=False),
        sa.ForeignKeyConstraint(["clinic_id"], ["clinic.id"], name="fk_staff_clinic"),
        sa.PrimaryKeyConstraint("clinic_id", "id", name=op.f("pk_staff")),
    )
    op.create_table(
        "therapist",
        sa.Column("clinic_id", sa.Text(), nullable=False),
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("first_name", sa.Text(), nullable=False),
        sa.Column("last_name", sa.Text(), nullable=False),
        sa.Column("credentials", sa.Text(), nullable=False),
        sa.Column("npi", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(["clinic_id"], ["clinic.id"], name="fk_therapist_clinic"),
        sa.PrimaryKeyConstraint("clinic_id", "id", name=op.f("pk_therapist")),
    )
    op.create_table(
        "tool_request",
        sa.Column("clinic_id", sa.Text(), nullable=False),
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("tool", sa.Text(), nullable=False),
        sa.Column("case_id", sa.Text(), nullable=True),
        sa.Column("document_id", sa.Text(), nullable=True),
        sa.Column(
            "arguments", postgresql.JSONB(none_as_null=True, astext_type=sa.Text()), nullable=False
        ),
        sa.Column("staff_id", sa.Text(), nullable=False),
        sa.Column("state", sa.Text(), nullable=False),
        sa.Column(
            "result", postgresql.JSONB(none_as_null=True, astext_type=sa.Text()), nullable=True
        ),
        sa.Column("problem", sa.Text(), nullable=True),
        sa.Column("asked_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("finished_at", sa.DateTime(timezone=True), nullable=True),
        sa.ForeignKeyConstraint(["clinic_id"], ["clinic.id"], name="fk_tool_request_clinic"),
        sa.PrimaryKeyConstraint("clinic_id", "id", name=op.f("pk_tool_request")),
    )
    op.create_index(
        "ix_tool_request_clinic_id_state",
        "tool_request",
        ["clinic_id", "state", "asked_at"],
        unique=False,
    )
    op.create_table(
        "arrival",
        sa.Column("clinic_id", sa.Text(), nullable=False),
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("document_id", sa.Text(), nullable=False),
        sa.Column("source", sa.Text(), nullable=False),
        sa.Column("received_at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(
            ["clinic_id", "document_id"],
            ["document.clinic_id", "document.id"],
            name="fk_arrival_document_id",
        ),
        sa.ForeignKeyConstraint(["clinic_id"], ["clinic.id"], name="fk_arrival_clinic"),
        sa.PrimaryKeyConstraint("clinic_id", "id", name=op.f("pk_arrival")),
    )
    op.create_index(
        "ix_arrival_clinic_id_document_id", "arrival", ["clinic_id", "document_id"], unique=False
    )
    op.create_table(
        "coverage",
        sa.Column("clinic_id", sa.Text(), nullable=False),
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("patient_id", sa.Text(), nullable=False),
        sa.Column("payer_id", sa.Text(), nullable=True),
        sa.Column("payer_name", sa.Text(), nullable=True),
        sa.Column("line_of_business", sa.Text(), nullable=True),
        sa.Column("plan_name", sa.Text(), nullable=True),
        sa.Column("member_id", sa.Text(), nullable=True),
        sa.Column("group_number", sa.Text(), nullable=True),
        sa.ForeignKeyConstraint(
            ["clinic_id", "patient_id"],
            ["patient.clinic_id", "patient.id"],
            name="fk_coverage_patient_id",
        ),
        sa.ForeignKeyConstraint(["clinic_id"], ["clinic.id"], name="fk_coverage_clinic"),
        sa.PrimaryKeyConstraint("clinic_id", "id", name=op.f("pk_coverage")),
    )
    op.create_index(
        "ix_coverage_clinic_id_member_id", "coverage", ["clinic_id", "member_id"], unique=False
    )
    op.create_index(
        "ix_coverage_clinic_id_patient_id", "coverage", ["clinic_id", "patient_id"], unique=False
    )
    op.create_table(
        "document_bytes",
        sa.Column("clinic_id", sa.Text(), nullable=False),
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("content", sa.LargeBinary(), nullable=False),
        sa.ForeignKeyConstraint(
            ["clinic_id", "id"], ["document.clinic_id", "document.id"], name="fk_document_bytes_id"
        ),
        sa.ForeignKeyConstraint(["clinic_id"], ["clinic.id"], name="fk_document_bytes_clinic"),
        sa.PrimaryKeyConstraint("clinic_id", "id", name=op.f("pk_document_bytes")),
    )
    op.create_table(
        "episode",
        sa.Column("clinic_id", sa.Text(), nullable=False),
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("patient_id", sa.Text(), nullable=False),
        sa.Column("discipline", sa.Text(), nullable=False),
        sa.Column("diagnoses", postgresql.ARRAY(sa.Text()), nullable=False),
        sa.Column("started_on", sa.Date(), nullable=True),
        sa.ForeignKeyConstraint(
            ["clinic_id", "patient_id"],
            ["patient.clinic_id", "patient.id"],
            name="fk_episode_patient_id",
        ),
        sa.ForeignKeyConstraint(["clinic_id"], ["clinic.id"], name="fk_episode_clinic"),
        sa.PrimaryKeyConstraint("clinic_id", "id", name=op.f("pk_episode")),
    )
    op.create_index(
        "ix_episode_clinic_id_patient_id", "episode", ["clinic_id", "patient_id"], unique=False
    )
    op.create_table(
        "sign_in",
        sa.Column("clinic_id", sa.Text(), nullable=False),
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("staff_id", sa.Text(), nullable=False),
        sa.Column("token_hash", sa.Text(), nullable=False),
        sa.Column("started_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("expires_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("ended_at", sa.DateTime(timezone=True), nullable=True),
        sa.ForeignKeyConstraint(
            ["clinic_id", "staff_id"], ["staff.clinic_id", "staff.id"], name="fk_sign_in_staff_id"
        ),
        sa.ForeignKeyConstraint(["clinic_id"], ["clinic.id"], name="fk_sign_in_clinic"),
        sa.PrimaryKeyConstraint("clinic_id", "id", name=op.f("pk_sign_in")),
    )
    op.create_index("uq_sign_in_token_hash", "sign_in", ["token_hash"], unique=True)
    op.create_table(
        "sign_in_link",
        sa.Column("clinic_id", sa.Text(), nullable=False),
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("staff_id", sa.Text(), nullable=False),
        sa.Column("token_hash", sa.Text(), nullable=False),
        sa.Column("expires_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("used_at", sa.DateTime(timezone=True), nullable=True),
        sa.ForeignKeyConstraint(
            ["clinic_id", "staff_id"],
            ["staff.clinic_id", "staff.id"],
            name="fk_sign_in_link_staff_id",
        ),
        sa.ForeignKeyConstraint(["clinic_id"], ["clinic.id"], name="fk_sign_in_link_clinic"),
        sa.PrimaryKeyConstraint("clinic_id", "id", name=op.f("pk_sign_in_link")),
    )
    op.create_index("uq_sign_in_link_token_hash", "sign_in_link", ["token_hash"], unique=True)
    op.create_table(
        "cases",
        sa.Column("clinic_id", sa.Text(), nullable=False),
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("episode_id", sa.Text(), nullable=False),
        sa.Column("coverage_id", sa.Text(), nullable=False),
        sa.Column("payer_id", sa.Text(), nullable=True),
        sa.Column("payer_name", sa.Text(), nullable=True),
        sa.Column("line_of_business", sa.Text(), nullable=True),
        sa.Column("state", sa.Text(), nullable=True),
        sa.Column("route", sa.Text(), nullable=False),
        sa.Column("reasons", postgresql.ARRAY(sa.Text()), nullable=False),
        sa.Column("diagnoses", postgresql.ARRAY(sa.Text()), nullable=False),
        sa.Column("procedures", postgresql.ARRAY(sa.Text()), nullable=False),
        sa.Column("visits_requested", sa.Integer(), nullable=True),
        sa.Column("opened_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("changed_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("closed_at", sa.DateTime(timezone=True), nullable=True),
        sa.ForeignKeyConstraint(
            ["clinic_id", "coverage_id"],
            ["coverage.clinic_id", "coverage.id"],
            name="fk_cases_coverage_id",
        ),
        sa.ForeignKeyConstraint(
            ["clinic_id", "episode_id"],
            ["episode.clinic_id", "episode.id"],
            name="fk_cases_episode_id",
        ),
        sa.ForeignKeyConstraint(["clinic_id"], ["clinic.id"], name="fk_cases_clinic"),
        sa.PrimaryKeyConstraint("clinic_id", "id", name=op.f("pk_cases")),
    )
    op.create_index(
        "ix_cases_clinic_id_coverage_id", "cases", ["clinic_id", "coverage_id"], unique=False
    )
    op.create_index(
        "ix_cases_clinic_id_episode_id", "cases", ["clinic_id", "episode_id"], unique=False
    )
    op.create_index(
        "ix_cases_clinic_id_payer_id", "cases", ["clinic_id", "payer_id", "opened_at"], unique=False
    )
    op.create_table(
        "benefit_check",
        sa.Column("clinic_id", sa.Text(), nullable=False),
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("case_id", sa.Text(), nullable=False),
        sa.Column("asked_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column(
            "facts", postgresql.JSONB(none_as_null=True, astext_type=sa.Text()), nullable=False
        ),
        sa.Column("raw", sa.LargeBinary(), nullable=False),
        sa.ForeignKeyConstraint(
            ["clinic_id", "case_id"],
            ["cases.clinic_id", "cases.id"],
            name="fk_benefit_check_case_id",
        ),
        sa.ForeignKeyConstraint(["clinic_id"], ["clinic.id"], name="fk_benefit_check_clinic"),
        sa.PrimaryKeyConstraint("clinic_id", "id", name=op.f("pk_benefit_check")),
    )
    op.create_index(
        "ix_benefit_check_clinic_id_case_id",
        "benefit_check",
        ["clinic_id", "case_id", "asked_at"],
        unique=False,
    )
    op.create_table(
        "case_document",
        sa.Column("clinic_id", sa.Text(), nullable=False),
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("case_id", sa.Text(), nullable=False),
        sa.Column("document_id", sa.Text(), nullable=False),
        sa.Column("pages", postgresql.ARRAY(sa.Integer()), nullable=False),
        sa.Column("kinds", postgresql.ARRAY(sa.Text()), nullable=False),
        sa.ForeignKeyConstraint(
            ["clinic_id", "case_id"],
            ["cases.clinic_id", "cases.id"],
            name="fk_case_document_case_id",
        ),
        sa.ForeignKeyConstraint(
            ["clinic_id", "document_id"],
            ["document.clinic_id", "document.id"],
            name="fk_case_document_document_id",
        ),
        sa.ForeignKeyConstraint(["clinic_id"], ["clinic.id"], name="fk_case_document_clinic"),
        sa.PrimaryKeyConstraint("clinic_id", "id", name=op.f("pk_case_document")),
    )
    op.create_index(
        "ix_case_document_clinic_id_document_id",
        "case_document",
        ["clinic_id", "document_id"],
        unique=False,
    )
    op.create_index(
        "uq_case_document", "case_document", ["clinic_id", "case_id", "document_id"], unique=True
    )
    op.create_table(
        "evidence",
        sa.Column("clinic_id", sa.Text(), nullable=False),
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("case_id", sa.Text(), nullable=False),
        sa.Column("field", sa.Text(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column(
            "value", postgresql.JSONB(none_as_null=True, astext_type=sa.Text()), nullable=True
        ),
        sa.Column(
            "provenance", postgresql.JSONB(none_as_null=True, astext_type=sa.Text()), nullable=False
        ),
        sa.Column("confidence", sa.Float(), nullable=False),
        sa.Column("checks", postgresql.ARRAY(sa.Text()), nullable=False),
        sa.Column("flag", sa.Text(), nullable=True),
        sa.Column("recorded_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("replaced_at", sa.DateTime(timezone=True), nullable=True),
        sa.ForeignKeyConstraint(
            ["clinic_id", "case_id"], ["cases.clinic_id", "cases.id"], name="fk_evidence_case_id"
        ),
        sa.ForeignKeyConstraint(["clinic_id"], ["clinic.id"], name="fk_evidence_clinic"),
        sa.PrimaryKeyConstraint("clinic_id", "id", name=op.f("pk_evidence")),
    )
    op.create_index(
        "ix_evidence_clinic_id_case_id", "evidence", ["clinic_id", "case_id"], unique=False
    )
    op.create_table(
        "packet",
        sa.Column("clinic_id", sa.Text(), nullable=False),
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("case_id", sa.Text(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("state", sa.Text(), nullable=False),
        sa.Column("content_hash", sa.Text(), nullable=False),
        sa.Column("basis_hash", sa.Text(), nullable=False),
        sa.Column(
            "content", postgresql.JSONB(none_as_null=True, astext_type=sa.Text()), nullable=False
        ),
        sa.Column(
            "gaps", postgresql.JSONB(none_as_null=True, astext_type=sa.Text()), nullable=False
        ),
        sa.Column("payer_id", sa.Text(), nullable=False),
        sa.Column("channel", sa.Text(), nullable=False),
        sa.Column("destination", sa.Text(), nullable=False),
        sa.Column("reference", sa.Text(), nullable=False),
        sa.Column("drafted_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("drafted_by", sa.Text(), nullable=False),
        sa.Column("comment", sa.Text(), nullable=True),
        sa.CheckConstraint(
            "state <> 'held' or gaps = '[]'::jsonb", name=op.f("ck_packet_held_without_gaps")
        ),
        sa.CheckConstraint(
            "state in ('draft', 'held', 'superseded', 'sent_back')", name=op.f("ck_packet_state")
        ),
        sa.ForeignKeyConstraint(
            ["clinic_id", "case_id"], ["cases.clinic_id", "cases.id"], name="fk_packet_case_id"
        ),
        sa.ForeignKeyConstraint(["clinic_id"], ["clinic.id"], name="fk_packet_clinic"),
        sa.PrimaryKeyConstraint("clinic_id", "id", name=op.f("pk_packet")),
    )
    op.create_index(
        "uq_packet_clinic_id_case_id_version",
        "packet",
        ["clinic_id", "case_id", "version"],
        unique=True,
    )
    op.create_index(
        "uq_packet_clinic_id_reference", "packet", ["clinic_id", "reference"], unique=True
    )
    op.create_index(
        "uq_packet_current",
        "packet",
        ["clinic_id", "case_id"],
        unique=True,
        postgresql_where=sa.text("state in ('draft', 'held')"),
    )
    op.create_table(
        "question",
        sa.Column("clinic_id", sa.Text(), nullable=False),
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("case_id", sa.Text(), nullable=True),
        sa.Column("document_id", sa.Text(), nullable=True),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("field", sa.Text(), nullable=True),
        sa.Column("what", sa.Text(), nullable=False),
        sa.Column("why", sa.Text(), nullable=False),
        sa.Column("who", sa.Text(), nullable=False),
        sa.Column("until", sa.Date(), nullable=True),
        sa.Column("asked_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column(
            "prefill", postgresql.JSONB(none_as_null=True, astext_type=sa.Text()), nullable=True
        ),
        sa.Column(
            "answer", postgresql.JSONB(none_as_null=True, astext_type=sa.Text()), nullable=True
        ),
        sa.Column("answered_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("answered_by", sa.Text(), nullable=True),
        sa.ForeignKeyConstraint(
            ["clinic_id", "case_id"], ["cases.clinic_id", "cases.id"], name="fk_question_case_id"
        ),
        sa.ForeignKeyConstraint(
            ["clinic_id", "document_id"],
            ["document.clinic_id", "document.id"],
            name="fk_question_document_id",
        ),
        sa.ForeignKeyConstraint(["clinic_id"], ["clinic.id"], name="fk_question_clinic"),
        sa.PrimaryKeyConstraint("clinic_id", "id", name=op.f("pk_question")),
    )
    op.create_index(
        "uq_question_open",
        "question",
        [
            "clinic_id",
            sa.literal_column("coalesce(case_id, '')"),
            sa.literal_column("coalesce(document_id, '')"),
            "kind",
            sa.literal_column("coalesce(field, '')"),
        ],
        unique=True,
        postgresql_where=sa.text("answered_at is null"),
    )
    op.create_table(
        "rule_answer",
        sa.Column("clinic_id", sa.Text(), nullable=False),
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("case_id", sa.Text(), nullable=False),
        sa.Column(
            "asked", postgresql.JSONB(none_as_null=True, astext_type=sa.Text()), nullable=False
        ),
        sa.Column(
            "answer", postgresql.JSONB(none_as_null=True, astext_type=sa.Text()), nullable=False
        ),
        sa.Column("book_version", sa.Text(), nullable=False),
        sa.Column("answered_at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(
            ["clinic_id", "case_id"], ["cases.clinic_id", "cases.id"], name="fk_rule_answer_case_id"
        ),
        sa.ForeignKeyConstraint(["clinic_id"], ["clinic.id"], name="fk_rule_answer_clinic"),
        sa.PrimaryKeyConstraint("clinic_id", "id", name=op.f("pk_rule_answer")),
    )
    op.create_index(
        "ix_rule_answer_clinic_id_case_id",
        "rule_answer",
        ["clinic_id", "case_id", "answered_at"],
        unique=False,
    )
    op.create_table(
        "visit",
        sa.Column("clinic_id", sa.Text(), nullable=False),
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("case_id", sa.Text(), nullable=False),
        sa.Column("on", sa.Date(), nullable=False),
        sa.Column("state", sa.Text(), nullable=False),
        sa.Column("codes", postgresql.ARRAY(sa.Text()), nullable=False),
        sa.Column("minutes", sa.Integer(), nullable=True),
        sa.Column("units", sa.Integer(), nullable=True),
        sa.Column("source", sa.Text(), nullable=False),
        sa.Column("recorded_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("is_evaluation", sa.Boolean(), server_default="false", nullable=False),
        sa.ForeignKeyConstraint(
            ["clinic_id", "case_id"], ["cases.clinic_id", "cases.id"], name="fk_visit_case_id"
        ),
        sa.ForeignKeyConstraint(["clinic_id"], ["clinic.id"], name="fk_visit_clinic"),
        sa.PrimaryKeyConstraint("clinic_id", "id", name=op.f("pk_visit")),
    )
    op.create_index(
        "uq_visit_clinic_id_case_id_on", "visit", ["clinic_id", "case_id", "on"], unique=True
    )
    op.create_table(
        "approval",
        sa.Column("clinic_id", sa.Text(), nullable=False),
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("packet_id", sa.Text(), nullable=False),
        sa.Column("packet_version", sa.Integer(), nullable=False),
        sa.Column("content_hash", sa.Text(), nullable=False),
        sa.Column("sign_in_id", sa.Text(), nullable=False),
        sa.Column("staff_id", sa.Text(), nullable=False),
        sa.Column("approved_at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(
            ["clinic_id", "packet_id"],
            ["packet.clinic_id", "packet.id"],
            name="fk_approval_packet_id",
        ),
        sa.ForeignKeyConstraint(
            ["clinic_id", "sign_in_id"],
            ["sign_in.clinic_id", "sign_in.id"],
            name="fk_approval_sign_in_id",
        ),
        sa.ForeignKeyConstraint(
            ["clinic_id", "staff_id"], ["staff.clinic_id", "staff.id"], name="fk_approval_staff_id"
        ),
        sa.ForeignKeyConstraint(["clinic_id"], ["clinic.id"], name="fk_approval_clinic"),
        sa.PrimaryKeyConstraint("clinic_id", "id", name=op.f("pk_approval")),
    )
    op.create_index("uq_approval_packet", "approval", ["clinic_id", "packet_id"], unique=True)
    op.create_table(
        "packet_pdf",
        sa.Column("clinic_id", sa.Text(), nullable=False),
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("content", sa.LargeBinary(), nullable=False),
        sa.Column("sha256", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(
            ["clinic_id", "id"], ["packet.clinic_id", "packet.id"], name="fk_packet_pdf_id"
        ),
        sa.ForeignKeyConstraint(["clinic_id"], ["clinic.id"], name="fk_packet_pdf_clinic"),
        sa.PrimaryKeyConstraint("clinic_id", "id", name=op.f("pk_packet_pdf")),
    )
    op.create_table(
        "service_line",
        sa.Column("clinic_id", sa.Text(), nullable=False),
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("packet_id", sa.Text(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("code", sa.Text(), nullable=False),
        sa.Column("units", sa.Integer(), nullable=True),
        sa.Column("visits", sa.Integer(), nullable=True),
        sa.ForeignKeyConstraint(
            ["clinic_id", "packet_id"],
            ["packet.clinic_id", "packet.id"],
            name="fk_service_line_packet_id",
        ),
        sa.ForeignKeyConstraint(["clinic_id"], ["clinic.id"], name="fk_service_line_clinic"),
        sa.PrimaryKeyConstraint("clinic_id", "id", name=op.f("pk_service_line")),
    )
    op.create_index(
        "uq_service_line", "service_line", ["clinic_id", "packet_id", "position"], unique=True
    )
    op.create_table(
        "submission",
        sa.Column("clinic_id", sa.Text(), nullable=False),
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("packet_id", sa.Text(), nullable=False),
        sa.Column("case_id", sa.Text(), nullable=False),
        sa.Column("payer_id", sa.Text(), nullable=False),
        sa.Column("channel", sa.Text(), nullable=False),
        sa.Column("destination", sa.Text(), nullable=False),
        sa.Column("reference", sa.Text(), nullable=False),
        sa.Column("state", sa.Text(), nullable=False),
        sa.Column("attempt", sa.Integer(), server_default="0", nullable=False),
        sa.Column("lease_until", sa.DateTime(timezone=True), nullable=True),
        sa.Column("payer_reference", sa.Text(), nullable=True),
        sa.Column("held_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("sent_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("confirmed_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("settled_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("next_look_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("looks", sa.Integer(), server_default="0", nullable=False),
        sa.Column("misses", sa.Integer(), server_default="0", nullable=False),
        sa.Column("problem", sa.Text(), nullable=True),
        sa.CheckConstraint(
            "state in ('held', 'approved', 'sending', 'sent', 'confirmed', 'failed', 'unconfirmed')",
            name=op.f("ck_submission_state"),
        ),
        sa.ForeignKeyConstraint(
            ["clinic_id", "case_id"], ["cases.clinic_id", "cases.id"], name="fk_submission_case_id"
        ),
        sa.ForeignKeyConstraint(
            ["clinic_id", "packet_id"],
            ["packet.clinic_id", "packet.id"],
            name="fk_submission_packet_id",
        ),
        sa.ForeignKeyConstraint(["clinic_id"], ["clinic.id"], name="fk_submission_clinic"),
        sa.PrimaryKeyConstraint("clinic_id", "id", name=op.f("pk_submission")),
    )
    op.create_index(
        "ix_submission_case", "submission", ["clinic_id", "case_id", "held_at"], unique=False
    )
    op.create_index(
        "ix_submission_look",
        "submission",
        ["next_look_at"],
        unique=False,
        postgresql_where=sa.text("next_look_at is not null"),
    )
    op.create_index(
        "ix_submission_pending",
        "submission",
        ["clinic_id", "payer_id", "sent_at"],
        unique=False,
        postgresql_where=sa.text("settled_at is null"),
    )
    op.create_index("uq_submission_packet", "submission", ["clinic_id", "packet_id"], unique=True)
    op.create_index(
        "uq_submission_reference", "submission", ["clinic_id", "reference"], unique=True
    )
    op.create_table(
        "determination",
        sa.Column("clinic_id", sa.Text(), nullable=False),
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("case_id", sa.Text(), nullable=False),
        sa.Column("submission_id", sa.Text(), nullable=True),
        sa.Column("line", sa.Integer(), nullable=True),
        sa.Column("code", sa.Text(), nullable=True),
        sa.Column("outcome", sa.Text(), nullable=False),
        sa.Column("number", sa.Text(), nullable=True),
        sa.Column("visits", sa.Integer(), nullable=True),
        sa.Column("units", sa.Integer(), nullable=True),
        sa.Column("valid_from", sa.Date(), nullable=True),
        sa.Column("valid_to", sa.Date(), nullable=True),
        sa.Column(
            "reasons", postgresql.JSONB(none_as_null=True, astext_type=sa.Text()), nullable=False
        ),
        sa.Column("source", sa.Text(), nullable=False),
        sa.Column("recorded_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("recorded_by", sa.Text(), nullable=True),
        sa.ForeignKeyConstraint(
            ["clinic_id", "case_id"],
            ["cases.clinic_id", "cases.id"],
            name="fk_determination_case_id",
        ),
        sa.ForeignKeyConstraint(
            ["clinic_id", "submission_id"],
            ["submission.clinic_id", "submission.id"],
            name="fk_determination_submission_id",
        ),
        sa.ForeignKeyConstraint(["clinic_id"], ["clinic.id"], name="fk_determination_clinic"),
        sa.PrimaryKeyConstraint("clinic_id", "id", name=op.f("pk_determination")),
    )
    op.create_index(
        "ix_determination_case",
        "determination",
        ["clinic_id", "case_id", "recorded_at"],
        unique=False,
    )
    op.create_table(
        "sent_by_hand",
        sa.Column("clinic_id", sa.Text(), nullable=False),
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("submission_id", sa.Text(), nullable=False),
        sa.Column("sign_in_id", sa.Text(), nullable=False),
        sa.Column("staff_id", sa.Text(), nullable=False),
        sa.Column("payer_reference", sa.Text(), nullable=True),
        sa.Column("sent_at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(
            ["clinic_id", "sign_in_id"],
            ["sign_in.clinic_id", "sign_in.id"],
            name="fk_sent_by_hand_sign_in_id",
        ),
        sa.ForeignKeyConstraint(
            ["clinic_id", "staff_id"],
            ["staff.clinic_id", "staff.id"],
            name="fk_sent_by_hand_staff_id",
        ),
        sa.ForeignKeyConstraint(
            ["clinic_id", "submission_id"],
            ["submission.clinic_id", "submission.id"],
            name="fk_sent_by_hand_submission_id",
        ),
        sa.ForeignKeyConstraint(["clinic_id"], ["clinic.id"], name="fk_sent_by_hand_clinic"),
        sa.PrimaryKeyConstraint("clinic_id", "id", name=op.f("pk_sent_by_hand")),
    )
    op.create_index(
        "uq_sent_by_hand_submission", "sent_by_hand", ["clinic_id", "submission_id"], unique=True
    )
    op.create_table(
        "settled_by_person",
        sa.Column("clinic_id", sa.Text(), nullable=False),
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("submission_id", sa.Text(), nullable=False),
        sa.Column("sign_in_id", sa.Text(), nullable=False),
        sa.Column("staff_id", sa.Text(), nullable=False),
        sa.Column("verdict", sa.Text(), nullable=False),
        sa.Column("payer_reference", sa.Text(), nullable=True),
        sa.Column("settled_at", sa.DateTime(timezone=True), nullable=False),
        sa.CheckConstraint(
            "verdict in ('arrived', 'not_arrived')", name=op.f("ck_settled_by_person_verdict")
        ),
        sa.ForeignKeyConstraint(
            ["clinic_id", "sign_in_id"],
            ["sign_in.clinic_id", "sign_in.id"],
            name="fk_settled_by_person_sign_in_id",
        ),
        sa.ForeignKeyConstraint(
            ["clinic_id", "staff_id"],
            ["staff.clinic_id", "staff.id"],
            name="fk_settled_by_person_staff_id",
        ),
        sa.ForeignKeyConstraint(
            ["clinic_id", "submission_id"],
            ["submission.clinic_id", "submission.id"],
            name="fk_settled_by_person_submission_id",
        ),
        sa.ForeignKeyConstraint(["clinic_id"], ["clinic.id"], name="fk_settled_by_person_clinic"),
        sa.PrimaryKeyConstraint("clinic_id", "id", name=op.f("pk_settled_by_person")),
    )
    op.create_table(
        "status_reading",
        sa.Column("clinic_id", sa.Text(), nullable=False),
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("submission_id", sa.Text(), nullable=False),
        sa.Column("read_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column(
            "facts", postgresql.JSONB(none_as_null=True, astext_type=sa.Text()), nullable=False
        ),
        sa.Column("raw", sa.LargeBinary(), nullable=False),
        sa.ForeignKeyConstraint(
            ["clinic_id", "submission_id"],
            ["submission.clinic_id", "submission.id"],
            name="fk_status_reading_submission_id",
        ),
        sa.ForeignKeyConstraint(["clinic_id"], ["clinic.id"], name="fk_status_reading_clinic"),
        sa.PrimaryKeyConstraint("clinic_id", "id", name=op.f("pk_status_reading")),
    )
    op.create_index(
        "ix_status_reading_submission",
        "status_reading",
        ["clinic_id", "submission_id", "read_at"],
        unique=False,
    )
    op.create_table(
        "authorization_on_file",
        sa.Column("clinic_id", sa.Text(), nullable=False),
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("case_id", sa.Text(), nullable=False),
        sa.Column("determination_id", sa.Text(), nullable=False),
        sa.Column("number", sa.Text(), nullable=True),
        sa.Column("visits", sa.Integer(), nullable=True),
        sa.Column("units", sa.Integer(), nullable=True),
        sa.Column("valid_from", sa.Date(), nullable=True),
        sa.Column("valid_to", sa.Date(), nullable=True),
        sa.ForeignKeyConstraint(
            ["clinic_id", "case_id"],
            ["cases.clinic_id", "cases.id"],
            name="fk_authorization_on_file_case_id",
        ),
        sa.ForeignKeyConstraint(
            ["clinic_id", "determination_id"],
            ["determination.clinic_id", "determination.id"],
            name="fk_authorization_on_file_determination_id",
        ),
        sa.ForeignKeyConstraint(
            ["clinic_id"], ["clinic.id"], name="fk_authorization_on_file_clinic"
        ),
        sa.PrimaryKeyConstraint("clinic_id", "id", name=op.f("pk_authorization_on_file")),
    )
    op.create_index(
        "ix_authorization_on_file_case",
        "authorization_on_file",
        ["clinic_id", "case_id"],
        unique=False,
    )

    _run("create schema jobs; set local search_path = jobs")
    _run(SchemaManager.get_schema())
    _run("set local search_path = public")
    for part in ("jobs", "gate", "views", "rights"):
        _run((_SQL / f"0001_{part}.sql").read_text(encoding="utf-8"))


def downgrade() -> None:
    """Never: restore a backup instead."""
    raise NotImplementedError


def _run(statements: str) -> None:
    driver: Any = op.get_bind().connection.driver_connection
    driver.execute(statements)

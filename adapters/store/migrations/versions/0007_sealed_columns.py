"""Seal what identifies: columns become bytes, names are looked up by blind words.

Rows that are there already are sealed in the same transaction, so this migration needs the
clinics' keys where there are any; without them it changes nothing and says so.
"""

from pathlib import Path
from typing import Any

import sqlalchemy as sa
from alembic import context, op
from sqlalchemy.dialects import postgresql

_SQL = Path(__file__).parents[2] / "sql"

revision = "0007"
down_revision = "0006"
branch_labels = None
depends_on = None

_TEXT = {
    "patient": ("name", "birth_date", "phone", "street", "city", "zip"),
    "coverage": ("member_id", "group_number"),
    "evidence": ("value", "provenance"),
    "question": ("prefill", "answer"),
    "packet": ("content", "comment"),
    "submission": ("payer_reference",),
    "sent_by_hand": ("payer_reference",),
    "settled_by_person": ("payer_reference",),
    "status_reading": ("facts",),
    "determination": ("number", "reasons"),
    "authorization_on_file": ("number",),
    "document": ("reading",),
}
"""Columns that were text, dates or JSON."""
_BYTES = {
    "inbox": ("content",),
    "document_bytes": ("content",),
    "packet_pdf": ("content",),
    "benefit_check": ("raw", "whole"),
    "status_reading": ("raw",),
}
"""Columns that held bytes already; they keep their type."""
_SET = {"determination", "sent_by_hand", "settled_by_person", "packet"}
"""Tables whose rows the gate does not let anybody change; it opens for this one transaction."""


def upgrade() -> None:
    """Go forward."""
    _set_gate("no force", "disable")
    _make_keys_table()
    _run("drop view minimum_case, minimum_benefit")
    _add_plain_columns()
    for index in ("patient_clinic_id_name_key", "patient_clinic_id_birth_date"):
        op.drop_index(f"ix_{index}", "patient")
    op.drop_index("ix_coverage_clinic_id_member_id", "coverage")
    op.drop_column("patient", "name_key")
    for table, columns in _TEXT.items():
        for column in columns:
            _run(
                f"alter table {table} alter column {column} type bytea"
                f" using convert_to({column}::text, 'UTF8')"
            )
    _run((_SQL / "0007_sealed.sql").read_text(encoding="utf-8"))
    _run((_SQL / "0007_views.sql").read_text(encoding="utf-8"))
    _seal_what_is_there()
    op.alter_column("benefit_check", "whole", nullable=False)
    _set_gate("force", "enable")


def downgrade() -> None:
    """Never: restore a backup instead."""
    raise NotImplementedError


def _make_keys_table() -> None:
    op.create_table(
        "clinic_key",
        sa.Column("clinic_id", sa.Text(), nullable=False),
        sa.Column("number", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("wrapped", sa.LargeBinary(), nullable=False),
        sa.Column("wrapped_names", sa.LargeBinary(), nullable=False),
        sa.Column("public_key", sa.LargeBinary(), nullable=False),
        sa.Column("made_at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(["clinic_id"], ["clinic.id"], name="fk_clinic_key_clinic"),
        sa.PrimaryKeyConstraint("clinic_id", "number", name=op.f("pk_clinic_key")),
    )


def _add_plain_columns() -> None:
    words = postgresql.ARRAY(sa.Text())
    for table, name, kind in (
        ("patient", "name_words", words),
        ("patient", "birth_index", sa.Text()),
        ("patient", "phone_index", sa.Text()),
        ("coverage", "member_index", sa.Text()),
        ("document", "page_kinds", words),
        ("document", "referral_count", sa.Integer()),
        ("benefit_check", "whole", sa.LargeBinary()),
    ):
        op.add_column(table, sa.Column(name, kind, nullable=True))
    op.add_column(
        "determination", sa.Column("reason_codes", words, nullable=False, server_default="{}")
    )
    op.create_index(
        "ix_patient_name_words", "patient", ["name_words"], unique=False, postgresql_using="gin"
    )
    op.create_index("ix_patient_clinic_id_birth_index", "patient", ["clinic_id", "birth_index"])
    op.create_index("ix_patient_clinic_id_phone_index", "patient", ["clinic_id", "phone_index"])
    op.create_index("ix_coverage_clinic_id_member_index", "coverage", ["clinic_id", "member_index"])
    _run(
        "update determination set reason_codes = coalesce((select array_agg(r ->> 'code')"
        " from jsonb_array_elements(reasons) r where r ->> 'code' is not null), '{}');"
        "update document set referral_count = jsonb_array_length(reading -> 'referrals'),"
        " page_kinds = (select coalesce(array_agg(p ->> 'kind'), '{}')"
        " from jsonb_array_elements(reading -> 'pages') p) where reading is not null;"
        "update benefit_check set whole = convert_to(facts::text, 'UTF8'),"
        " facts = (facts - 'reference' - 'notes') || jsonb_build_object('limits',"
        " (select coalesce(jsonb_agg(case when l ->> 'note' is null then l"
        """ else l || '{"note": "noted"}' end), '[]') from jsonb_array_elements("""
        " coalesce(facts -> 'limits', '[]')) l))"
    )


def _seal_what_is_there() -> None:
    seal = context.config.attributes.get("seal")
    driver: Any = op.get_bind().connection.driver_connection
    if seal is not None:
        seal(driver, {**_TEXT, **_BYTES, "status_reading": ("facts", "raw")})
    elif driver.execute("select 1 from clinic limit 1").fetchone() is not None:
        raise RuntimeError("a clinic is on file: its key is needed to seal its rows")


def _set_gate(force: str, triggers: str) -> None:
    """Let the owner see and change every row, or close that again."""
    driver: Any = op.get_bind().connection.driver_connection
    tables = driver.execute(
        "select tablename from pg_tables where schemaname = 'public'"
        " and tablename <> 'alembic_version' and tablename <> 'clinic_key'"
    )
    for (table,) in tables.fetchall():
        _run(f'alter table "{table}" {force} row level security')
        if table in _SET:
            _run(f'alter table "{table}" {triggers} trigger user')


def _run(statements: str) -> None:
    driver: Any = op.get_bind().connection.driver_connection
    driver.execute(statements)

"""What a person decided about two cases: joined, or kept apart for good."""

from pathlib import Path
from typing import Any

import sqlalchemy as sa
from alembic import op

_SQL = Path(__file__).parents[2] / "sql"

revision = "0012"
down_revision = "0011"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Go forward."""
    op.create_table(
        "case_pair",
        sa.Column("clinic_id", sa.Text(), nullable=False),
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("case_id", sa.Text(), nullable=False),
        sa.Column("other_id", sa.Text(), nullable=False),
        sa.Column("verdict", sa.Text(), nullable=False),
        sa.Column("decided_by", sa.Text(), nullable=False),
        sa.Column("decided_at", sa.DateTime(timezone=True), nullable=False),
        sa.CheckConstraint(
            "verdict in ('joined', 'other_complaint', 'other_patient')",
            name=op.f("ck_case_pair_verdict"),
        ),
        sa.CheckConstraint("case_id <> other_id", name=op.f("ck_case_pair_two")),
        sa.ForeignKeyConstraint(["clinic_id"], ["clinic.id"], name="fk_case_pair_clinic"),
        sa.ForeignKeyConstraint(
            ["clinic_id", "case_id"], ["cases.clinic_id", "cases.id"], name="fk_case_pair_case_id"
        ),
        sa.ForeignKeyConstraint(
            ["clinic_id", "other_id"], ["cases.clinic_id", "cases.id"], name="fk_case_pair_other_id"
        ),
        sa.ForeignKeyConstraint(
            ["clinic_id", "decided_by"],
            ["staff.clinic_id", "staff.id"],
            name="fk_case_pair_decided_by",
        ),
        sa.PrimaryKeyConstraint("clinic_id", "id", name=op.f("pk_case_pair")),
    )
    op.create_index(
        "uq_case_pair",
        "case_pair",
        ["clinic_id", sa.text("least(case_id, other_id)"), sa.text("greatest(case_id, other_id)")],
        unique=True,
    )
    op.create_index(
        "uq_case_pair_joined",
        "case_pair",
        ["clinic_id", "case_id"],
        unique=True,
        postgresql_where=sa.text("verdict = 'joined'"),
    )
    op.create_index("ix_case_pair_clinic_id_other_id", "case_pair", ["clinic_id", "other_id"])
    driver: Any = op.get_bind().connection.driver_connection
    driver.execute((_SQL / "0012_case_pairs.sql").read_text(encoding="utf-8"))


def downgrade() -> None:
    """Never: restore a backup instead."""
    raise NotImplementedError

"""The rule books that answered, and the proofs of no authorization."""

from pathlib import Path
from typing import Any

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects import postgresql

_SQL = Path(__file__).parents[2] / "sql"

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Go forward."""
    op.create_table(
        "rule_book",
        sa.Column("clinic_id", sa.Text(), nullable=False),
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("content", sa.LargeBinary(), nullable=False),
        sa.Column("kept_at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(["clinic_id"], ["clinic.id"], name="fk_rule_book_clinic"),
        sa.PrimaryKeyConstraint("clinic_id", "id", name=op.f("pk_rule_book")),
    )
    op.create_table(
        "proof",
        sa.Column("clinic_id", sa.Text(), nullable=False),
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("case_id", sa.Text(), nullable=False),
        sa.Column("basis_hash", sa.Text(), nullable=False),
        sa.Column(
            "facts", postgresql.JSONB(none_as_null=True, astext_type=sa.Text()), nullable=False
        ),
        sa.Column("content", sa.LargeBinary(), nullable=False),
        sa.Column("sha256", sa.Text(), nullable=False),
        sa.Column("made_at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(
            ["clinic_id", "case_id"], ["cases.clinic_id", "cases.id"], name="fk_proof_case_id"
        ),
        sa.ForeignKeyConstraint(["clinic_id"], ["clinic.id"], name="fk_proof_clinic"),
        sa.PrimaryKeyConstraint("clinic_id", "id", name=op.f("pk_proof")),
    )
    op.create_index("ix_proof_clinic_id_case_id", "proof", ["clinic_id", "case_id", "made_at"])
    op.create_index("uq_proof_basis", "proof", ["clinic_id", "case_id", "basis_hash"], unique=True)
    driver: Any = op.get_bind().connection.driver_connection
    driver.execute((_SQL / "0004_rules.sql").read_text(encoding="utf-8"))


def downgrade() -> None:
    """Never: restore a backup instead."""
    raise NotImplementedError

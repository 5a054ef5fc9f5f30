"""Looking in an emergency: who, why and until when."""

from pathlib import Path
from typing import Any

import sqlalchemy as sa
from alembic import op

_SQL = Path(__file__).parents[2] / "sql"

revision = "0009"
down_revision = "0008"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Go forward."""
    op.create_table(
        "emergency_access",
        sa.Column("clinic_id", sa.Text(), nullable=False),
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("staff_id", sa.Text(), nullable=False),
        sa.Column("sign_in_id", sa.Text(), nullable=False),
        sa.Column("reason", sa.LargeBinary(), nullable=False),
        sa.Column("started_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("expires_at", sa.DateTime(timezone=True), nullable=False),
        sa.CheckConstraint(
            "expires_at <= started_at + interval '60 minutes'",
            name=op.f("ck_emergency_access_an_hour_at_most"),
        ),
        sa.ForeignKeyConstraint(["clinic_id"], ["clinic.id"], name="fk_emergency_access_clinic"),
        sa.ForeignKeyConstraint(
            ["clinic_id", "staff_id"],
            ["staff.clinic_id", "staff.id"],
            name="fk_emergency_access_staff_id",
        ),
        sa.ForeignKeyConstraint(
            ["clinic_id", "sign_in_id"],
            ["sign_in.clinic_id", "sign_in.id"],
            name="fk_emergency_access_sign_in_id",
        ),
        sa.PrimaryKeyConstraint("clinic_id", "id", name=op.f("pk_emergency_access")),
    )
    op.create_index(
        "ix_emergency_access_sign_in", "emergency_access", ["clinic_id", "sign_in_id", "expires_at"]
    )
    driver: Any = op.get_bind().connection.driver_connection
    driver.execute((_SQL / "0009_emergency.sql").read_text(encoding="utf-8"))


def downgrade() -> None:
    """Never: restore a backup instead."""
    raise NotImplementedError

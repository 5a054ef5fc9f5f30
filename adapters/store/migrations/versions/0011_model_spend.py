"""How much of the model a clinic used on a day."""

from pathlib import Path
from typing import Any

import sqlalchemy as sa
from alembic import op

_SQL = Path(__file__).parents[2] / "sql"

revision = "0011"
down_revision = "0010"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Go forward."""
    op.create_table(
        "model_spend",
        sa.Column("clinic_id", sa.Text(), nullable=False),
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("questions", sa.Integer(), nullable=False),
        sa.Column("input_tokens", sa.BigInteger(), nullable=False),
        sa.Column("output_tokens", sa.BigInteger(), nullable=False),
        sa.ForeignKeyConstraint(["clinic_id"], ["clinic.id"], name="fk_model_spend_clinic"),
        sa.PrimaryKeyConstraint("clinic_id", "id", name=op.f("pk_model_spend")),
    )
    driver: Any = op.get_bind().connection.driver_connection
    driver.execute((_SQL / "0011_model_spend.sql").read_text(encoding="utf-8"))


def downgrade() -> None:
    """Never: restore a backup instead."""
    raise NotImplementedError

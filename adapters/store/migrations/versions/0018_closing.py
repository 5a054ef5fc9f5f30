"""That a person closed a case, and who opened it again."""

from pathlib import Path
from typing import Any

import sqlalchemy as sa
from alembic import op

_SQL = Path(__file__).parents[2] / "sql"

revision = "0018"
down_revision = "0017"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Go forward."""
    moment = sa.DateTime(timezone=True)
    op.create_table(
        "case_closing",
        sa.Column("clinic_id", sa.Text(), nullable=False),
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("case_id", sa.Text(), nullable=False),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.Column("closed_by", sa.Text(), nullable=False),
        sa.Column("closed_at", moment, nullable=False),
        sa.Column("reopened_by", sa.Text(), nullable=True),
        sa.Column("reopened_at", moment, nullable=True),
        sa.CheckConstraint(
            "reason in ('used_up', 'finished', 'withdrawn', 'mistake', 'other')",
            name=op.f("ck_case_closing_reason"),
        ),
        sa.CheckConstraint(
            "(reopened_by is null) = (reopened_at is null)", name=op.f("ck_case_closing_reopened")
        ),
        sa.ForeignKeyConstraint(["clinic_id"], ["clinic.id"], name="fk_case_closing_clinic"),
        _key("case_id", "cases"),
        _key("closed_by", "staff"),
        _key("reopened_by", "staff"),
        sa.PrimaryKeyConstraint("clinic_id", "id", name=op.f("pk_case_closing")),
    )
    op.create_index(
        "uq_case_closing_standing",
        "case_closing",
        ["clinic_id", "case_id"],
        unique=True,
        postgresql_where=sa.text("reopened_at is null"),
    )
    op.create_index("ix_case_closing_clinic_id_case_id", "case_closing", ["clinic_id", "case_id"])
    driver: Any = op.get_bind().connection.driver_connection
    driver.execute((_SQL / "0018_closing.sql").read_text(encoding="utf-8"))


def _key(column: str, other: str) -> sa.ForeignKeyConstraint:
    """Return a foreign key within one clinic."""
    return sa.ForeignKeyConstraint(
        ["clinic_id", column],
        [f"{other}.clinic_id", f"{other}.id"],
        name=f"fk_case_closing_{column}",
    )


def downgrade() -> None:
    """Never: restore a backup instead."""
    raise NotImplementedError

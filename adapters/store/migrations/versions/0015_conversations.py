"""What goes on in a thread of Slack, and questions that are asked at fixed times."""

from pathlib import Path
from typing import Any

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects import postgresql

_SQL = Path(__file__).parents[2] / "sql"

revision = "0015"
down_revision = "0014"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Go forward."""
    moment, json = sa.DateTime(timezone=True), postgresql.JSONB(none_as_null=True)
    _table(
        "conversation",
        sa.Column("said", json, nullable=False),
        sa.Column("asked", json, nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("used_at", moment, nullable=False),
    )
    _table(
        "scheduled_question",
        sa.Column("slack_user", sa.Text(), nullable=False),
        sa.Column("channel", sa.Text(), nullable=False),
        sa.Column("question", sa.Text(), nullable=False),
        sa.Column("rhythm", json, nullable=False),
        sa.Column("time_zone", sa.Text(), nullable=False),
        sa.Column("next_at", moment, nullable=False),
        sa.Column("taken_until", moment, nullable=True),
        sa.Column("made_at", moment, nullable=False),
        sa.Column("stopped_at", moment, nullable=True),
        sa.Column("why_stopped", sa.Text(), nullable=True),
    )
    op.create_index(
        "ix_scheduled_question_due",
        "scheduled_question",
        ["clinic_id", "next_at"],
        postgresql_where=sa.text("stopped_at is null"),
    )
    driver: Any = op.get_bind().connection.driver_connection
    driver.execute((_SQL / "0015_conversations.sql").read_text(encoding="utf-8"))


def _table(name: str, *columns: sa.Column[Any]) -> None:
    """Make a table of a person's rows within a clinic."""
    op.create_table(
        name,
        sa.Column("clinic_id", sa.Text(), nullable=False),
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("staff_id", sa.Text(), nullable=False),
        *columns,
        sa.ForeignKeyConstraint(["clinic_id"], ["clinic.id"], name=f"fk_{name}_clinic"),
        sa.ForeignKeyConstraint(
            ["clinic_id", "staff_id"], ["staff.clinic_id", "staff.id"], name=f"fk_{name}_staff_id"
        ),
        sa.PrimaryKeyConstraint("clinic_id", "id", name=op.f(f"pk_{name}")),
    )


def downgrade() -> None:
    """Never: restore a backup instead."""
    raise NotImplementedError

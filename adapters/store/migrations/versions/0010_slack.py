"""What came from Slack, and what waits to be posted there."""

from pathlib import Path
from typing import Any

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects import postgresql

_SQL = Path(__file__).parents[2] / "sql"

revision = "0010"
down_revision = "0009"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Go forward."""
    op.create_table(
        "slack_event",
        sa.Column("clinic_id", sa.Text(), nullable=False),
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(["clinic_id"], ["clinic.id"], name="fk_slack_event_clinic"),
        sa.PrimaryKeyConstraint("clinic_id", "id", name=op.f("pk_slack_event")),
    )
    op.create_table(
        "slack_post",
        sa.Column("clinic_id", sa.Text(), nullable=False),
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("channel", sa.Text(), nullable=False),
        sa.Column("thread", sa.Text(), nullable=True),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("blocks", postgresql.JSONB(none_as_null=True), nullable=False),
        sa.Column("only_for", sa.Text(), nullable=True),
        sa.Column("once", sa.Text(), nullable=True),
        sa.Column("tries", sa.Integer(), nullable=False, server_default="0"),
        sa.Column("next_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("made_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("posted_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("given_up_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("problem", sa.Text(), nullable=True),
        sa.ForeignKeyConstraint(["clinic_id"], ["clinic.id"], name="fk_slack_post_clinic"),
        sa.PrimaryKeyConstraint("clinic_id", "id", name=op.f("pk_slack_post")),
    )
    op.create_index(
        "ix_slack_post_waiting",
        "slack_post",
        ["clinic_id", "next_at"],
        postgresql_where=sa.text("posted_at is null and given_up_at is null"),
    )
    op.create_index(
        "uq_slack_post_once",
        "slack_post",
        ["clinic_id", "once"],
        unique=True,
        postgresql_where=sa.text("once is not null"),
    )
    driver: Any = op.get_bind().connection.driver_connection
    driver.execute((_SQL / "0010_slack.sql").read_text(encoding="utf-8"))


def downgrade() -> None:
    """Never: restore a backup instead."""
    raise NotImplementedError

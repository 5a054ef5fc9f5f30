"""Which cases stand how, found quickly, and how long payers take, as minimum views."""

from pathlib import Path
from typing import Any

import sqlalchemy as sa
from alembic import op

_SQL = Path(__file__).parents[2] / "sql"

revision = "0006"
down_revision = "0005"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Go forward."""
    op.create_index(
        "ix_submission_waiting",
        "submission",
        ["clinic_id", "sent_at"],
        postgresql_where=sa.text("settled_at is null"),
    )
    op.create_index(
        "ix_question_open",
        "question",
        ["clinic_id", "case_id"],
        postgresql_where=sa.text("answered_at is null"),
    )
    driver: Any = op.get_bind().connection.driver_connection
    driver.execute((_SQL / "0006_queue.sql").read_text(encoding="utf-8"))


def downgrade() -> None:
    """Never: restore a backup instead."""
    raise NotImplementedError

"""Entries of the record that found no month waiting are put into theirs."""

from pathlib import Path
from typing import Any

from alembic import op

_SQL = Path(__file__).parents[2] / "sql"

revision = "0025"
down_revision = "0024"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Go forward."""
    driver: Any = op.get_bind().connection.driver_connection
    driver.execute((_SQL / "0025_record_months.sql").read_text(encoding="utf-8"))


def downgrade() -> None:
    """Never: restore a backup instead."""
    raise NotImplementedError

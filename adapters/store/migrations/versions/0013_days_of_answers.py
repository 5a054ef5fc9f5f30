"""The agent's view of a case says how many days ago each of the payer's answers came."""

from pathlib import Path
from typing import Any

from alembic import op

_SQL = Path(__file__).parents[2] / "sql"

revision = "0013"
down_revision = "0012"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Go forward."""
    driver: Any = op.get_bind().connection.driver_connection
    driver.execute((_SQL / "0013_answers.sql").read_text(encoding="utf-8"))


def downgrade() -> None:
    """Never: restore a backup instead."""
    raise NotImplementedError

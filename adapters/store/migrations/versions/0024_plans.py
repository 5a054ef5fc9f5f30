"""Cases are listed by kind of plan, and tell since when an authorization is valid."""

from pathlib import Path
from typing import Any

from alembic import op

_SQL = Path(__file__).parents[2] / "sql"

revision = "0024"
down_revision = "0023"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Go forward."""
    driver: Any = op.get_bind().connection.driver_connection
    driver.execute((_SQL / "0024_plans.sql").read_text(encoding="utf-8"))


def downgrade() -> None:
    """Never: restore a backup instead."""
    raise NotImplementedError

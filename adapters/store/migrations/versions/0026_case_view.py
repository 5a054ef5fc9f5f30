"""A case is looked up in fewer steps."""

from pathlib import Path
from typing import Any

from alembic import op

_SQL = Path(__file__).parents[2] / "sql"

revision = "0026"
down_revision = "0025"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Go forward."""
    driver: Any = op.get_bind().connection.driver_connection
    driver.execute((_SQL / "0026_case_view.sql").read_text(encoding="utf-8"))


def downgrade() -> None:
    """Never: restore a backup instead."""
    raise NotImplementedError

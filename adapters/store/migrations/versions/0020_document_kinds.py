"""Which kinds of pages a document has, for the minimum view."""

from pathlib import Path
from typing import Any

from alembic import op

_SQL = Path(__file__).parents[2] / "sql"

revision = "0020"
down_revision = "0019"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Go forward."""
    driver: Any = op.get_bind().connection.driver_connection
    driver.execute((_SQL / "0020_document_kinds.sql").read_text(encoding="utf-8"))


def downgrade() -> None:
    """Never: restore a backup instead."""
    raise NotImplementedError

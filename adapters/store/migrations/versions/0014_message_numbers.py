"""By which number of its sender a message is known again."""

from pathlib import Path
from typing import Any

import sqlalchemy as sa
from alembic import op

_SQL = Path(__file__).parents[2] / "sql"

revision = "0014"
down_revision = "0013"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Go forward."""
    op.add_column("inbox", sa.Column("message_key", sa.Text(), nullable=True))
    op.add_column("arrival", sa.Column("message_key", sa.Text(), nullable=True))
    driver: Any = op.get_bind().connection.driver_connection
    driver.execute((_SQL / "0014_message_numbers.sql").read_text(encoding="utf-8"))


def downgrade() -> None:
    """Never: restore a backup instead."""
    raise NotImplementedError

"""The desk may put a page into a case that holds other pages of its document."""

from alembic import op

revision = "0005"
down_revision = "0004"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Go forward."""
    op.execute("grant update (pages, kinds) on case_document to pa_desk")


def downgrade() -> None:
    """Never: restore a backup instead."""
    raise NotImplementedError

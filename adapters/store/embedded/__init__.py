"""The database of a clinic without a database server: PostgreSQL 18 kept in a folder of its own."""

from adapters.store.embedded.layout import Mode
from adapters.store.embedded.programs import Programs, find_programs
from adapters.store.embedded.server import Attached, attach

__all__ = ["Attached", "Mode", "Programs", "attach", "find_programs"]

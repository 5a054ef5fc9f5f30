"""Every table, one file per family; migrations are proved equal to these by a test."""

from adapters.store.tables import cases, clinic, packets, paper, record, rules, work
from adapters.store.tables.base import metadata

__all__ = ["cases", "clinic", "metadata", "packets", "paper", "record", "rules", "work"]

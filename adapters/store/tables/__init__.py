"""Every table, one file per family; migrations are proved equal to these by a test."""

from adapters.store.tables import cases, clinic, keys, packets, paper, record, rules, slack, work
from adapters.store.tables.base import metadata

__all__ = [
    "cases",
    "clinic",
    "keys",
    "metadata",
    "packets",
    "paper",
    "record",
    "rules",
    "slack",
    "work",
]

"""How old the open cases of each payer are."""

from __future__ import annotations

from priorauth.models.base import Model
from priorauth.models.privacy import Operational


class QueueAge(Model):
    """How many open cases of one payer were opened so many days ago."""

    payer: Operational[str | None]
    days: Operational[int]
    cases: Operational[int]

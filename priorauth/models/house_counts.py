"""Figures of the whole house, for whoever watches over its machines."""

from __future__ import annotations

from priorauth.models.base import Model
from priorauth.models.privacy import Operational


class HouseCount(Model):
    """One figure; its labels are words of ours, such as a lane or a state, and never a name."""

    name: Operational[str]
    value: Operational[float]
    labels: Operational[dict[str, str]]

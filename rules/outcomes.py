"""What terms say about a question, before it becomes an answer."""

from __future__ import annotations

from typing import NamedTuple

from priorauth.models.rules import Mode
from rules.compiled import CompiledFloor, CompiledTerm, CompiledTier

Missing = tuple[str, str]
"""A fact that nobody has said, and why it matters."""


class Outcome(NamedTuple):
    """What one term says about a question."""

    term: CompiledTerm
    mode: Mode
    tier: CompiledTier | None
    missing: tuple[Missing, ...]
    stale: bool


class Resolution(NamedTuple):
    """What the whole book says about a question."""

    mode: Mode
    winner: Outcome | None
    ties: tuple[Outcome, ...]
    missing: tuple[Missing, ...]
    floor: CompiledFloor | None
    why: str


Family = tuple[CompiledTerm, ...]
"""The driving terms of one rule id, the last begun first."""

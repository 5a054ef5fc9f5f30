"""The accounts that tests of Availity work with."""

from __future__ import annotations

from tests.adapters.availity.account import account, counter, practice
from tests.simulator.conftest import running, town

__all__ = ["account", "counter", "practice", "running", "town"]

"""The rule packs, loaded once for all tests of the rules."""

from __future__ import annotations

import pytest

from rules.book import RuleBook, load_book


@pytest.fixture(scope="session")
def book() -> RuleBook:
    return load_book()

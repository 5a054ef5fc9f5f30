"""A town of one's own for a module of tests: a separate program, spoken to over real sockets."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from tests.simulator.town import Town, started_town


@pytest.fixture(scope="module")
def running() -> Iterator[Town]:
    with started_town() as town:
        yield town


@pytest.fixture
def town(running: Town) -> Town:
    """The running town with no drill armed and nothing scripted."""
    running.calm_down()
    return running

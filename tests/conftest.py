"""What every test may rely on: one event loop library, a real PostgreSQL, and no network."""

from __future__ import annotations

import gc
import os
import sys
from collections.abc import Generator

import pytest
from hypothesis import HealthCheck, settings

from tests.loopback import refuse_beyond_loopback

pytest_plugins = ["tests.database", "tests.clinics"]

sys.addaudithook(refuse_beyond_loopback)

settings.register_profile("clinic", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("clinic")
"""How busy a machine is makes no test fail."""


@pytest.fixture(scope="session")
def anyio_backend() -> str:
    return "asyncio"


@pytest.hookimpl(optionalhook=True)
def pytest_xdist_auto_num_workers() -> int:
    """Run one more at once than there are cores: every fourth second a test waits for something."""
    return len(os.sched_getaffinity(0)) + 1


@pytest.hookimpl(wrapper=True)
def pytest_collection() -> Generator[None, object, object]:
    """Look for circular garbage among what tests make alone, not among all that they come with.

    Python looks through everything that lives again and again: a tenth of a whole run.
    """
    gc.disable()
    try:
        return (yield)
    finally:
        gc.enable()
        gc.collect()
        gc.freeze()

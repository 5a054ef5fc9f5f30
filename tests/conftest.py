"""What every test may rely on: one event loop library, a real PostgreSQL, and no network."""

from __future__ import annotations

import sys

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

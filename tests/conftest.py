"""What every test may rely on: one event loop library, a real PostgreSQL, and no network."""

from __future__ import annotations

import sys

import pytest

from tests.loopback import refuse_beyond_loopback

pytest_plugins = ["tests.database", "tests.clinics"]

sys.addaudithook(refuse_beyond_loopback)


@pytest.fixture(scope="session")
def anyio_backend() -> str:
    return "asyncio"

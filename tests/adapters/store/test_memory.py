"""What the clock remembers, and what it forgets again."""

from __future__ import annotations

import pytest

from tests.clinics import CLINIC, House

pytestmark = pytest.mark.anyio


async def test_what_is_forgotten_again_is_remembered_as_nothing(house: House) -> None:
    async with house.worker.store.begin(CLINIC) as tx:
        await tx.work.remember("wish", {"case_id": "C-1"})
        assert await tx.work.recall("wish") == {"case_id": "C-1"}

        await tx.work.remember("wish", None)

        assert await tx.work.recall("wish") is None

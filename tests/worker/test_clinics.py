"""What breaks in one clinic keeps no other from its work."""

from __future__ import annotations

import logging

import pytest

from worker.clinics import for_every_clinic

pytestmark = pytest.mark.anyio


class Three:
    async def clinic_ids(self) -> tuple[str, ...]:
        return ("K-1", "K-2", "K-3")


async def test_the_clinics_behind_a_broken_one_get_their_work(
    caplog: pytest.LogCaptureFixture,
) -> None:
    async def do(clinic_id: str) -> str:
        if clinic_id == "K-2":
            raise ValueError("a patient's name")
        return clinic_id

    with caplog.at_level(logging.ERROR, "priorauth.worker"):
        done = await for_every_clinic(Three(), "sweep", do)

    assert done == ["K-1", "K-3"]
    assert "no sweep for clinic K-2: ValueError" in caplog.text
    assert "a patient's name" not in caplog.text

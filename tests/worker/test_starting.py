"""A worker that starts says on the record what may leave the house, and who vouches for it."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

import psycopg
import pytest

from adapters.home import Whose, write_whose
from adapters.settings import read_settings
from tests.clinics import BILLER, CLINIC, House, write_keys

pytestmark = [pytest.mark.anyio, pytest.mark.slow]

_MAIN = "import sys; from desk.commands import main; sys.argv[0] = 'priorauth'; main()"
RAISED = {
    "PRIORAUTH_PHI_SLACK": "identified",
    "PRIORAUTH_PHI_SLACK_BY": "Dana Okonjo, privacy officer",
    "PRIORAUTH_PHI_SLACK_AGREEMENT": "BAA 2026-04",
    "PRIORAUTH_PHI_SLACK_ON": "2026-04-01",
    "PRIORAUTH_PHI_SLACK_PLAN": "enterprise_grid",
}


def started_with(house: House) -> list[dict[str, Any]]:
    with psycopg.connect(house.dsn) as connection:
        found = connection.execute(
            "select details from record_entry where clinic_id = %s"
            " and action = 'start_with_settings' order by number",
            [CLINIC],
        )
        return [row[0] for row in found.fetchall()]


def until_on_record(house: House, running: subprocess.Popen[bytes]) -> list[dict[str, Any]]:
    for _ in range(600):
        if found := started_with(house):
            return found
        assert running.poll() is None
        time.sleep(0.1)  # waits for another process
    raise AssertionError("the start is not on the record")


async def test_an_attestation_is_on_the_record_from_the_start_on(
    house: House, tmp_path: Path
) -> None:
    home = tmp_path / "home"
    write_keys(home)
    settings = read_settings({"PRIORAUTH_HOME": str(home)})
    write_whose(settings, Whose(clinic_id=CLINIC, staff_id=BILLER))
    running = subprocess.Popen(
        [sys.executable, "-c", _MAIN, "worker"],
        env={
            "PATH": os.environ["PATH"],  # noqa: TID251  for a child of the test
            "PRIORAUTH_HOME": str(home),
            "PRIORAUTH_WORKER_URL": house.url("pa_worker"),
            **RAISED,
        },
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    try:
        (details,) = until_on_record(house, running)
    finally:
        running.terminate()
        running.wait(30)

    assert (details["phi_model"], details["model_reads"]) == ("minimum", "nothing")
    assert details["phi_slack"] == {
        "by": "Dana Okonjo, privacy officer",
        "agreement": "BAA 2026-04",
        "on": "2026-04-01",
        "plan": "enterprise_grid",
    }

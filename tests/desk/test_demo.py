"""The practice clinic goes the whole way, and both sides count the same."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import Any

import pytest

pytestmark = pytest.mark.slow

PROGRAM = "import sys; from desk.commands import main; sys.argv[0] = 'priorauth'; main()"
ENVIRONMENT = {"PATH": os.defpath, "HOME": "/nonexistent"}
"""No key and no address of anybody; a program is found by its path alone."""


def practise(*options: str) -> dict[str, Any]:
    """Run the practice to its end, with no key and no address of anybody in its environment."""
    ran = subprocess.run(
        [sys.executable, "-c", PROGRAM, "demo", "--once", "--json", *options],
        env=ENVIRONMENT,
        capture_output=True,
        text=True,
        timeout=400,
        check=False,
    )
    assert ran.returncode == 0, ran.stderr
    assert ran.stdout.count("\n") == 1
    figures: dict[str, Any] = json.loads(ran.stdout)
    return figures


def test_a_monday_morning_goes_the_whole_way_though_the_payer_misbehaves() -> None:
    figures = practise("--drills")

    assert figures["documents"] >= 8
    assert figures["packets"]["held"] >= 1
    assert figures["packets"]["approved"] == figures["packets"]["held"]
    assert figures["submissions"]["sent"] == figures["payer"]["received"] >= 1
    assert figures["payer"]["duplicates"] == 0
    assert figures["determinations"] >= 1
    assert all(figures["cases"][route] >= 1 for route in figures["cases"])


def test_a_practice_that_is_told_to_end_leaves_nothing_behind() -> None:
    folder = Path(tempfile.mkdtemp(prefix="practice-ends-"))
    folder.chmod(0o711)
    environment = {**ENVIRONMENT, "TMPDIR": str(folder)}
    program = [sys.executable, "-c", PROGRAM, "demo", "--once"]
    with subprocess.Popen(program, env=environment, stdout=subprocess.PIPE, text=True) as running:
        assert running.stdout is not None
        told = next(line for line in running.stdout if "database are ready" in line)
        running.terminate()
        running.communicate(timeout=120)

    assert told
    assert running.returncode != 0
    assert list(folder.iterdir()) == []
    folder.rmdir()


def test_a_practice_in_the_background_stays_open_until_it_is_told_to_end() -> None:
    program = [sys.executable, "-c", PROGRAM, "demo"]
    with subprocess.Popen(
        program, env=ENVIRONMENT, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, text=True
    ) as running:
        assert running.stdout is not None
        next(line for line in running.stdout if "stays open until" in line)
        assert running.poll() is None
        running.terminate()
        running.communicate(timeout=120)

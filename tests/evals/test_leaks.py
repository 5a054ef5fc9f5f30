"""A practice day with every outlet open leaks nobody, and the look at it is not blind."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

from desk.leaks.folder import look_through

pytestmark = pytest.mark.slow


def test_a_practice_day_leaks_nobody(tmp_path: Path) -> None:
    left = tmp_path / "left"
    ran = subprocess.run(
        [sys.executable, "-m", "evals", "leaks", "--into", str(left), "--json"],
        capture_output=True,
        text=True,
        timeout=500,
        check=False,
    )
    assert ran.stdout, ran.stderr[-2000:]
    looked = json.loads(ran.stdout)
    assert looked["leaks"] == []
    assert ran.returncode == 0
    assert looked["told"] >= 1 and looked["outlets"] >= 20
    kept = {path.name for path in left.iterdir()}
    assert {"sent.jsonl", "database.sql", "record_entry.jsonl", "output.txt", "mcp.jsonl"} <= kept
    through = (
        "slack.json",
        "mcp_door.jsonl",
        "desk_page.jsonl",
        "digest_json.stdout.txt",
        "crashed",
    )
    assert set(through) <= kept <= set(looked["sizes"]) | {"people.json", "temporary"}
    assert "denied" in (left / "slack.json").read_text()
    assert '"vendor": "claude"' in (left / "sent.jsonl").read_text()

    people = json.loads((left / "people.json").read_text())
    again = tmp_path / "again"
    again.mkdir()
    (again / "people.json").write_bytes((left / "people.json").read_bytes())
    output = (left / "output.txt").read_text()
    (again / "output.txt").write_text(f"{output}\nworker | not sent for {people[2]['last']}")
    planted = look_through(again).leaks
    assert {leak.person for leak in planted} == {people[2]["key"]}
    assert {leak.outlet for leak in planted} == {"output.txt"}

"""`priorauth mcp token`, `tokens`, `revoke` and `bundle` as an administrator uses them."""

from __future__ import annotations

import json
import subprocess
import sys
import zipfile
from pathlib import Path

import psycopg
import pytest

from priorauth.models.people import Right
from tests.clinics import BILLER, CLINIC, FRONT_DESK, House
from tests.desk.commands.conftest import AtHome, CommandLine

pytestmark = pytest.mark.usefixtures("anyio_backend")


@pytest.fixture
def administrator(at_home: AtHome, house: House) -> CommandLine:
    with psycopg.connect(house.dsn) as owner:
        owner.execute(
            "update staff set rights = rights || %s where id = %s",
            [[str(Right.ADMINISTER)], BILLER],
        )
    return at_home(BILLER)


def test_a_token_is_shown_once_listed_and_ended(administrator: CommandLine) -> None:
    made = administrator.run("mcp", "token", "--for", "Person front_desk", "--days", "30")
    token = made.out.splitlines()[-1]
    token_id = made.out.split("mcp revoke ")[1].split()[0]
    listed = administrator.run("mcp", "tokens")
    ended = administrator.run("mcp", "revoke", token_id)
    after = administrator.run("mcp", "tokens")

    assert made.code == listed.code == ended.code == 0
    assert token.startswith(f"{CLINIC}.") and token not in listed.out
    assert token_id in listed.out and "Person front_desk" in listed.out and "until " in listed.out
    assert "ended " in after.out


def test_who_is_no_administrator_makes_a_token_for_herself_alone(at_home: AtHome) -> None:
    line = at_home(FRONT_DESK)
    own = line.run("mcp", "token", "--may", "see")
    other = line.run("mcp", "token", "--for", BILLER)
    nobody = line.run("mcp", "token", "--for", "Nobody At All")

    assert own.code == 0
    assert line.run("mcp", "tokens").out.rstrip().endswith("pa:read")
    assert other.code == 1 and "do not have the right" in other.err
    assert nobody.code == 1 and "Nobody is called that" in nobody.err


def test_an_unknown_token_cannot_be_ended(at_home: AtHome) -> None:
    said = at_home().run("mcp", "revoke", "G-NOSUCH")

    assert said.code == 1 and len(said.err.splitlines()) == 1


def test_the_bundle_runs_by_itself_and_holds_no_data(nowhere: CommandLine, tmp_path: Path) -> None:
    path = tmp_path / "desk.mcpb"
    written = nowhere.run("mcp", "bundle", str(path))
    again = nowhere.run("mcp", "bundle", str(tmp_path / "again.mcpb"))
    with zipfile.ZipFile(path) as bundle:
        names = bundle.namelist()
        manifest = json.loads(bundle.read("manifest.json"))
        bundle.extractall(tmp_path / "installed")
    script = "import sys; sys.path.insert(0, '.'); import mcp_server.stdio as s; print(s.__file__)"
    ran = subprocess.run(
        [sys.executable, "-I", "-c", script],
        cwd=tmp_path / "installed",
        capture_output=True,
        text=True,
        check=True,
    )

    assert written.code == again.code == 0
    assert path.read_bytes() == (tmp_path / "again.mcpb").read_bytes()
    assert manifest["server"]["type"] == "uv" and manifest["server"]["entry_point"] in names
    assert manifest["user_config"]["staff_token"]["sensitive"] is True
    assert not [name for name in names if name.startswith(("rules/", "adapters/store/", "tests/"))]
    assert str(tmp_path) in ran.stdout


def test_a_bundle_that_cannot_be_written_says_so_and_leaves_nothing(
    nowhere: CommandLine, tmp_path: Path
) -> None:
    said = nowhere.run("mcp", "bundle", str(tmp_path / "no" / "such" / "folder.mcpb"))

    assert said.code == 1 and "cannot be written" in said.err
    assert list(tmp_path.iterdir()) == []

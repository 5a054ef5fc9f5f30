"""Backing up and bringing back, with the clinic's own database in a folder of its own."""

from __future__ import annotations

from pathlib import Path

import pytest

from adapters.home import read_whose
from tests.desk.commands.conftest import EXAMPLE, CommandLine


@pytest.mark.slow
def test_a_clinic_is_brought_back_into_an_empty_folder(
    nowhere: CommandLine, tmp_path: Path
) -> None:
    nowhere.run("init", "--from", str(EXAMPLE), "--yes")
    path, second = tmp_path / "clinic.backup", tmp_path / "second"

    made = nowhere.run("backup", str(path))
    refused = nowhere.run("restore", str(path))
    restored = nowhere.run("restore", str(path), "--into-empty", str(second))

    assert made.code == 0, made.err
    assert (refused.code, "holds a clinic already" in refused.err) == (1, True)
    assert restored.code == 0, restored.err
    there = CommandLine({"PRIORAUTH_HOME": str(second)})
    assert read_whose(there.settings) == read_whose(nowhere.settings)
    verified = there.run("audit", "verify").out
    assert verified.startswith("The chain of the record is intact: 2 entries.")


def test_a_folder_that_is_not_empty_is_refused(nowhere: CommandLine, tmp_path: Path) -> None:
    path = tmp_path / "clinic.backup"
    path.write_bytes(b"PGDMP")

    said = nowhere.run("restore", str(path), "--into-empty", str(tmp_path))

    assert said.code == 1
    assert "is not empty" in said.err


@pytest.mark.parametrize("content", [b"", b"not a backup"])
def test_what_is_no_backup_is_refused(nowhere: CommandLine, tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "clinic.backup"
    path.write_bytes(content)

    said = nowhere.run("restore", str(path))

    assert said.code == 1
    assert "is not a backup" in said.err


def test_without_a_clinic_there_is_nothing_to_back_up(nowhere: CommandLine, tmp_path: Path) -> None:
    said = nowhere.run("backup", str(tmp_path / "clinic.backup"))

    assert said.code == 1
    assert "priorauth init" in said.err


def test_a_backup_replaces_no_other_file(empty_home: CommandLine, tmp_path: Path) -> None:
    empty_home.run("init", "--from", str(EXAMPLE), "--yes")
    path = tmp_path / "letter.txt"
    path.write_text("Dear payer")

    said = empty_home.run("backup", str(path))

    assert said.code == 1
    assert path.read_text() == "Dear payer"


def test_a_server_of_yours_is_backed_up_with_its_own_tools(
    empty_home: CommandLine, tmp_path: Path
) -> None:
    empty_home.run("init", "--from", str(EXAMPLE), "--yes")

    said = empty_home.run("backup", str(tmp_path / "clinic.backup"))

    assert said.code == 1
    assert "its own tools" in said.err

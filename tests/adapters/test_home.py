"""The data folder: what opens the database is for its owner's eyes alone."""

from __future__ import annotations

from pathlib import Path

import pytest

from adapters.home import read_passwords
from adapters.store.roles import Passwords
from priorauth.errors import NotConfigured

SECRET = "marl-and-thistle-9041"


def put(folder: Path, mode: int, text: str | None = None) -> Path:
    path = folder / "passwords.json"
    all_alike = Passwords(**dict.fromkeys(Passwords.model_fields, SECRET))
    path.write_text(all_alike.model_dump_json() if text is None else text)
    path.chmod(mode)
    return path


def test_passwords_that_only_their_owner_reads_are_used(tmp_path: Path) -> None:
    assert read_passwords(put(tmp_path, 0o600)).pa_owner == SECRET


@pytest.mark.parametrize("mode", [0o640, 0o604, 0o620, 0o666])
def test_passwords_that_others_reach_are_refused_with_what_to_do(tmp_path: Path, mode: int) -> None:
    path = put(tmp_path, mode)

    with pytest.raises(NotConfigured, match=f"chmod 600 {path}"):
        read_passwords(path)


@pytest.mark.parametrize("text", ["", "{", f'{{"pa_owner": ["{SECRET}"]}}'])
def test_a_damaged_file_is_named_and_not_quoted(tmp_path: Path, text: str) -> None:
    with pytest.raises(NotConfigured, match="is damaged") as refused:
        read_passwords(put(tmp_path, 0o600, text))

    assert SECRET not in str(refused.value)
    assert refused.value.__cause__ is None and refused.value.__suppress_context__


def test_a_folder_without_passwords_says_how_to_set_the_clinic_up(tmp_path: Path) -> None:
    with pytest.raises(NotConfigured, match="priorauth init"):
        read_passwords(tmp_path / "passwords.json")

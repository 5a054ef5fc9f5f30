"""Where the master key is: in a file that is private, in a setting, or behind a program."""

from __future__ import annotations

import base64
import stat
import sys
from pathlib import Path

import pytest

from adapters.keys.choosing import find_lookup_key, master_key
from adapters.keys.file import KeyFile, coming_key, make_key_file
from adapters.keys.master import MasterKey
from adapters.keys.source import KeyProblem, KeySource
from adapters.settings import read_settings
from priorauth.errors import NotConfigured

KEY, ABOUT = b"k" * 32, b"K-HERE\x1f1"
TEXT = base64.b64encode(bytes(range(32))).decode()
SAFE = """
import base64, json, sys
asked = json.load(sys.stdin)
key, about = (base64.b64decode(asked[name]) for name in ("key", "about"))
turned = bytes(each ^ 0x5A for each in key)
print(base64.b64encode(turned).decode())
"""
"""A stand-in for a key management service's client: wrapping and unwrapping are one swap."""


def source_of(kind: str, folder: Path) -> KeySource:
    if kind == "file":
        make_key_file(folder / "master.key")
        return master_key(read_settings({"PRIORAUTH_KEY_FILE": str(folder / "master.key")}))
    if kind == "setting":
        return master_key(read_settings({"PRIORAUTH_KEY": TEXT}))
    program = folder / "kms.py"
    program.write_text(SAFE)
    return master_key(read_settings({"PRIORAUTH_KEY_PROGRAM": f"{sys.executable} {program}"}))


@pytest.mark.parametrize("kind", ["file", "setting", "program"])
def test_what_was_wrapped_is_unwrapped_again(kind: str, tmp_path: Path) -> None:
    source = source_of(kind, tmp_path)

    wrapped = source.wrap(KEY, ABOUT)

    assert KEY not in wrapped
    assert source.unwrap(wrapped, ABOUT) == KEY
    assert TEXT not in source.said


@pytest.mark.parametrize("kind", ["file", "setting"])
def test_a_wrapped_key_opens_only_for_what_it_was_wrapped_for(kind: str, tmp_path: Path) -> None:
    source = source_of(kind, tmp_path)
    wrapped = source.wrap(KEY, ABOUT)

    with pytest.raises(KeyProblem, match="belongs elsewhere"):
        source.unwrap(wrapped, b"K-ELSEWHERE\x1f1")


def test_another_key_is_said_to_be_another_one() -> None:
    wrapped = MasterKey(bytes(range(32)), "master.key").wrap(KEY, ABOUT)

    with pytest.raises(KeyProblem, match="another key") as problem:
        MasterKey(bytes(range(1, 33)), "master.key").unwrap(wrapped, ABOUT)

    assert TEXT not in str(problem.value)


def test_a_key_file_is_private_and_never_written_over(tmp_path: Path) -> None:
    path = tmp_path / "master.key"
    make_key_file(path)
    before = path.read_bytes()

    with pytest.raises(KeyProblem, match="cannot be written"):
        make_key_file(path)

    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert path.read_bytes() == before


@pytest.mark.parametrize("mode", [0o644, 0o640, 0o604])
def test_a_key_that_others_can_read_is_refused(tmp_path: Path, mode: int) -> None:
    path = tmp_path / "master.key"
    make_key_file(path)
    path.chmod(mode)

    with pytest.raises(KeyProblem, match="chmod 600"):
        KeyFile(path)


@pytest.mark.parametrize(
    "content", [b"", b"secret", b"\xff" * 40, base64.b64encode(b"short"), b"A" * 500]
)
def test_what_is_no_key_is_refused_and_not_repeated(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "master.key"
    path.touch(mode=0o600)
    path.write_bytes(content)

    with pytest.raises(KeyProblem, match="does not hold a key") as problem:
        KeyFile(path)

    assert "secret" not in str(problem.value)


@pytest.mark.parametrize("weak", [bytes(32), b"changeme" * 4])
def test_there_is_no_such_thing_as_an_easy_key(weak: bytes) -> None:
    with pytest.raises(KeyProblem):
        master_key(read_settings({"PRIORAUTH_KEY": base64.b64encode(weak).decode()}))


def test_a_missing_key_is_said_to_be_missing(tmp_path: Path) -> None:
    with pytest.raises(KeyProblem, match="is missing"):
        master_key(read_settings({"PRIORAUTH_HOME": str(tmp_path)}))


def test_one_source_is_enough() -> None:
    with pytest.raises(NotConfigured, match="Set one of them"):
        read_settings({"PRIORAUTH_KEY": TEXT, "PRIORAUTH_KEY_PROGRAM": "kms"})


def test_a_key_that_took_over_is_noticed_without_a_restart(tmp_path: Path) -> None:
    path = tmp_path / "master.key"
    make_key_file(path)
    source = KeyFile(path)
    make_key_file(coming_key(path))
    wrapped = KeyFile(coming_key(path)).wrap(KEY, ABOUT)

    coming = source.unwrap(wrapped, ABOUT)
    coming_key(path).replace(path)

    assert coming == source.unwrap(wrapped, ABOUT) == KEY


@pytest.mark.parametrize(
    ("program", "said"),
    [
        ("import sys; sys.exit(3)", "exit code 3"),
        ("print('what?!')", "something else than base64"),
        ("pass", "something else than base64"),
    ],
)
def test_a_program_that_fails_is_named_and_not_quoted(
    tmp_path: Path, program: str, said: str
) -> None:
    path = tmp_path / "kms.py"
    path.write_text(program)
    source = master_key(read_settings({"PRIORAUTH_KEY_PROGRAM": f"{sys.executable} {path}"}))

    with pytest.raises(KeyProblem, match=said):
        source.wrap(KEY, ABOUT)


def test_a_program_that_is_not_there_is_named() -> None:
    source = master_key(read_settings({"PRIORAUTH_KEY_PROGRAM": "/nonexistent/kms"}))

    with pytest.raises(KeyProblem, match="did not answer"):
        source.wrap(KEY, ABOUT)


def test_without_a_lookup_key_there_is_none(tmp_path: Path) -> None:
    assert find_lookup_key(read_settings({"PRIORAUTH_HOME": str(tmp_path)})) is None

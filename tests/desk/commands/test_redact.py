from __future__ import annotations

import json
import resource
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

PROGRAM = Path(sys.executable).with_name("priorauth")


def run(*arguments: str, given: bytes = b"") -> subprocess.CompletedProcess[bytes]:
    return subprocess.run(
        [PROGRAM, "redact", *arguments], input=given, capture_output=True, check=False, timeout=120
    )


def printed(*arguments: str, given: bytes = b"") -> Any:
    ran = run(*arguments, "--json", given=given)
    assert (ran.returncode, ran.stderr) == (0, b"")
    return json.loads(ran.stdout)


def test_spans_point_into_the_text_as_given(tmp_path: Path) -> None:
    text = "Päťient: Thandeka Quill, seen 10/21/2026.\r\n\u200bPain 6/10.\n"
    paper = tmp_path / "note.txt"
    paper.write_bytes(text.encode())

    told = printed(str(paper))

    assert "Pain 6/10" in told["text"]
    for span in told["spans"]:
        assert set(span) == {"start", "end", "kind", "token"}
        assert span["token"] in told["text"]
    found = [text[span["start"] : span["end"]] for span in told["spans"]]
    assert "Thandeka Quill" in found
    assert "10/21/2026" in found


def test_a_text_may_come_in_by_the_pipe() -> None:
    ran = run("-", given=b"Dear Thandeka,\n")
    assert (ran.returncode, ran.stdout) == (0, b"Dear <PERSON_1>,\n")


def test_known_identities_may_be_given(tmp_path: Path) -> None:
    known = tmp_path / "known.json"
    known.write_text('{"patient_last": "Sharp", "phones": ["435 694 6859"], "dob": [1948, 10, 21]}')

    told = printed("-", "--known", str(known), "--ocr", given=b"SHARP called 435.694.6859 today\n")

    assert "SHARP" not in told["text"]
    assert "6859" not in told["text"]


@pytest.mark.parametrize(
    "content", ["[1]", "{", '{"a": {"b": 1}}', '{"a": [["Thandeka"]]}', '{"a": 1.5}', "\xff"]
)
def test_known_identities_that_cannot_be_used_are_refused_in_one_line(
    tmp_path: Path, content: str
) -> None:
    known = tmp_path / "known.json"
    known.write_bytes(content.encode("latin-1"))

    ran = run("-", "--known", str(known), given=b"Thandeka")

    assert ran.returncode == 1
    assert ran.stdout == b""
    assert ran.stderr.count(b"\n") == 1
    assert b"Thandeka" not in ran.stderr


@pytest.mark.parametrize(
    ("arguments", "given", "says"),
    [
        (("/nowhere/at/all",), b"", "no such file"),
        (("/dev/null",), b"", "not a file"),
        (("/",), b"", "not a file"),
        (("-",), b"x " * 5_000_000, "larger than 2 MB"),
        (("-",), b"%PDF-1.7 ...", "no text"),
    ],
)
def test_what_cannot_be_redacted_gets_one_line(
    arguments: tuple[str, ...], given: bytes, says: str
) -> None:
    ran = run(*arguments, given=given)
    assert ran.returncode == 1
    assert ran.stdout == b""
    assert ran.stderr.count(b"\n") == 1
    assert says in ran.stderr.decode()


MORE_THAN_A_PIPE = 20_000
"""So many words are written only once the command has begun to read: a pipe holds a quarter."""


@pytest.mark.skipif(not Path("/proc").is_dir(), reason="reads /proc")
def test_a_crash_leaves_no_memory_on_the_disk() -> None:
    with subprocess.Popen(
        [PROGRAM, "redact", "-"],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        preexec_fn=lambda: resource.setrlimit(resource.RLIMIT_CORE, (1 << 20, 1 << 20)),
    ) as child:
        assert child.stdin is not None
        child.stdin.write(b"gait training " * MORE_THAN_A_PIPE)
        said = Path(f"/proc/{child.pid}/limits").read_text()
        core = next(line.split() for line in said.splitlines() if "core file" in line)
        child.kill()
    assert core[4:6] == ["0", "0"]


def test_it_writes_nothing_and_needs_no_home(tmp_path: Path) -> None:
    ran = subprocess.run(
        [PROGRAM, "redact", "-"],
        input=b"Dear Thandeka,",
        capture_output=True,
        check=False,
        cwd=tmp_path,
        env={"HOME": str(tmp_path), "PATH": "/usr/bin:/bin"},
        timeout=120,
    )
    assert ran.returncode == 0, ran.stderr
    assert list(tmp_path.rglob("*")) == []

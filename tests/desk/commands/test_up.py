"""The whole house with one command: up, signed in, down again without leaving anything."""

from __future__ import annotations

import re
import signal
import socket
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import httpx
import psutil  # type: ignore[import-untyped]
import pytest

from adapters.settings import inherited
from tests.desk.commands.conftest import EXAMPLE, CommandLine

_MAIN = "from desk.commands import main; main()"
DRAINED_WITHIN = 20
"""Seconds; the supervisor itself allows ten, and a busy machine needs some more."""


@contextmanager
def started(line: CommandLine, port: int) -> Iterator[subprocess.Popen[str]]:
    """Run `priorauth up` in a process of its own; it is killed if a test leaves it behind."""
    process = subprocess.Popen(
        [sys.executable, "-c", _MAIN, "up", "--port", str(port)],
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        env=inherited() | line.environment,
        text=True,
    )
    try:
        yield process
    finally:
        process.kill()
        process.communicate()


def link_of(process: subprocess.Popen[str]) -> str:
    assert process.stdout is not None
    for said in process.stdout:
        if found := re.search(r"http://\S+/sign-in/\S+", said):
            return found.group()
    pytest.fail("no sign-in link was printed")


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def gone(processes: list[psutil.Process]) -> bool:
    _, alive = psutil.wait_procs(processes, timeout=DRAINED_WITHIN)
    return not alive


@pytest.fixture
def clinic(nowhere: CommandLine) -> CommandLine:
    """A clinic with its own database."""
    said = nowhere.run("init", "--from", str(EXAMPLE), "--yes")
    assert said.code == 0, said.err
    return nowhere


@pytest.mark.slow
def test_it_signs_a_person_in_and_stops_in_time(clinic: CommandLine) -> None:
    with started(clinic, free_port()) as process:
        link = link_of(process)
        page = httpx.get(link, timeout=30)
        children = psutil.Process(process.pid).children()
        names = [{name for name in child.environ() if name.endswith("_URL")} for child in children]
        process.send_signal(signal.SIGTERM)
        code = process.wait(DRAINED_WITHIN)

        assert page.status_code == 200
        assert code == 0
        assert gone(children)
    assert sorted(names, key=len) == [
        {"PRIORAUTH_WORKER_URL"},
        {"PRIORAUTH_DESK_URL", "PRIORAUTH_INTAKE_URL"},
    ]


@pytest.mark.slow
def test_its_children_end_when_it_is_killed(clinic: CommandLine) -> None:
    with started(clinic, free_port()) as process:
        link_of(process)
        children = psutil.Process(process.pid).children()
        process.kill()

        assert len(children) == 2
        assert gone(children)


def test_without_a_clinic_it_says_what_to_do(nowhere: CommandLine) -> None:
    said = nowhere.run("up")

    assert said.code == 1
    assert "priorauth init" in said.err


def test_a_port_that_cannot_be_is_wrong_usage(nowhere: CommandLine, tmp_path: Path) -> None:
    assert nowhere.run("up", "--port", "70000").code == 2

"""Starting and stopping the town, its clock, and what it remembers."""

from __future__ import annotations

import ast
import json
import os
import signal
import socket
import subprocess
import sys
from datetime import datetime
from pathlib import Path

import httpx
import pytest
import yaml

from simulator.availity.validation import npi_passes
from simulator.residents import DEFAULT_TOWN, load_town
from tests.simulator.town import SIGN_IN, TANSY, Known, Town, review_body, started_town

OURS = {"priorauth", "rules", "adapters", "tools", "mcp_server", "agent", "worker", "desk", "evals"}
SIMULATOR = Path(__file__).parents[2] / "simulator"


def test_it_tells_where_it_listens_and_ends_on_sigterm(tmp_path: Path) -> None:
    ready = tmp_path / "ready.json"
    command = [sys.executable, "-m", "simulator", "--ready-file", str(ready)]
    with subprocess.Popen(
        command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
    ) as process:
        assert process.stdout is not None
        line = process.stdout.readline()
        assert json.loads(ready.read_text(encoding="utf-8")) == json.loads(line)
        said = json.loads(line)
        assert said["availity"] == f"{said['url']}/availity"
        assert said["pid"] == process.pid
        process.send_signal(signal.SIGTERM)
        rest, trouble = process.communicate(timeout=10)
    assert (process.returncode, rest, trouble) == (0, "", "")


def test_it_ends_at_once_although_somebody_still_waits_for_an_answer() -> None:
    with started_town("--drill", "timeout_after_acceptance") as town:
        with pytest.raises(httpx.ReadTimeout):
            town.ask("POST", "/v2/service-reviews", json=review_body(), timeout=0.2)
        town.drill("timeout_after_acceptance")
        town.sign_in()
        with socket.create_connection(("127.0.0.1", int(town.url.rpartition(":")[2]))) as waiting:
            waiting.sendall(_post(town, json.dumps(review_body())))
            assert any(town.hits("timeout_after_acceptance") == 2 for _ in range(1000))
            os.kill(town.pid, signal.SIGTERM)
            assert waiting.recv(1) == b""


def test_it_does_not_outlive_the_program_that_started_it() -> None:
    start = (
        "import subprocess, sys;"
        "subprocess.run([sys.executable, '-m', 'simulator', '--end-with-parent'])"
    )
    with subprocess.Popen(
        [sys.executable, "-c", start], stdout=subprocess.PIPE, text=True
    ) as parent:
        assert parent.stdout is not None
        said = json.loads(parent.stdout.readline())
        parent.kill()
        assert parent.stdout.read() == ""  # the pipe closes when the town has ended
    with pytest.raises(httpx.ConnectError):
        httpx.get(said["url"])


def _post(town: Town, body: str) -> bytes:
    lines = (
        "POST /availity/v2/service-reviews HTTP/1.1",
        "Host: town",
        f"Authorization: Bearer {town.token}",
        "Content-Type: application/json",
        f"Content-Length: {len(body)}",
        "",
        body,
    )
    return "\r\n".join(lines).encode()


def test_it_listens_on_this_machine_alone(town: Town) -> None:
    port = int(town.url.rpartition(":")[2])
    with pytest.raises(OSError), socket.create_connection(("::1", port), timeout=2):
        pass
    assert town.url.startswith("http://127.0.0.1:")


def test_it_can_be_started_with_drills_a_limit_and_a_town_of_ones_own(tmp_path: Path) -> None:
    own = yaml.safe_load(DEFAULT_TOWN.read_text(encoding="utf-8"))
    own["patients"][0]["coverage"]["decision"] = {"rule": "deny", "after_minutes": 1}
    file = tmp_path / "town.json"
    file.write_text(json.dumps(own, default=str), encoding="utf-8")
    arguments = ("--town", str(file), "--drill", "server_error:2", "--per-second", "3")
    with started_town(*arguments) as town:
        town.sign_in()
        statuses = [town.ask("GET", "/v1/availity-payer-list").status_code for _ in range(14)]
        assert statuses[:3] == [500, 500, 200]
        assert 429 in statuses
        town.wait(1)
        assert town.decided(town.post_review(TANSY))["statusCode"] == "A3"


def test_a_file_that_is_no_town_is_refused(tmp_path: Path) -> None:
    file = tmp_path / "village.yaml"
    file.write_text("payers: [{id: A}]\npatients: []\n", encoding="utf-8")
    with pytest.raises(ValueError, match=r"village\.yaml is not a town"):
        load_town(file)


def test_time_can_be_moved_on_and_sped_up(town: Town) -> None:
    def now(turned: dict[str, float] | None = None) -> float:
        return datetime.fromisoformat(town.control("clock", turned)["now"]).timestamp()

    start = now()
    assert 3600 <= now({"advance_minutes": 60}) - start < 3700
    start = now({"speed": 1_000_000})
    assert now() - start > 60
    assert town.control("clock", {"speed": 1})["speed"] == 1


def test_every_request_is_remembered_with_headers_and_body(town: Town) -> None:
    town.sign_in()
    town.http.post("/claude/v1/messages", json={"messages": []}, headers={"X-Api-Key": "practice"})
    requests = town.control("requests?vendor=claude")["requests"]
    assert {each["vendor"] for each in requests} == {"claude"}
    assert requests[-1]["headers"]["x-api-key"] == "practice"
    assert json.loads(requests[-1]["body"]) == {"messages": []}
    signed_in = town.control("requests?vendor=availity")["requests"][-1]
    assert (signed_in["method"], signed_in["path"]) == ("POST", "/v1/token")
    assert f"client_id={SIGN_IN['client_id']}" in signed_in["body"]
    town.http.delete("/control/requests")
    assert town.control("requests")["count"] == 0


def test_a_control_that_is_not_understood_is_refused(town: Town) -> None:
    for what, body in (("clock", '{"speed": "fast"}'), ("drills", "[]"), ("drills", "{")):
        assert town.http.post(f"/control/{what}", content=body).status_code == 400


def test_everybody_in_the_default_town_fits_together() -> None:
    town = yaml.safe_load(DEFAULT_TOWN.read_text(encoding="utf-8"))
    payers = {payer["id"] for payer in town["payers"]}
    npis = [
        row["npi"] for row in (*town["providers"], town["clinic"], *town["clinic"]["therapists"])
    ]
    ids = [patient["coverage"]["member_id"] for patient in town["patients"]]
    phones = [row["phone"] for row in (*town["patients"], *town["providers"], *town["payers"])]
    assert {patient["coverage"]["payer"] for patient in town["patients"]} == payers
    assert all(npi_passes(npi) for npi in npis)
    assert len(set(npis)) == len(npis)
    assert len(set(ids)) == len(ids)
    assert all(phone[3:8] == "55501" for phone in phones)


def test_the_people_of_these_tests_live_in_the_default_town() -> None:
    import tests.simulator.town as people

    payers = load_town().payers
    for who in (each for each in vars(people).values() if isinstance(each, Known)):
        member = payers[who.payer].members[who.member]
        assert (member.born.isoformat(), member.last) == (who.born, who.last)


def test_the_simulator_imports_nothing_of_ours() -> None:
    found = {
        name
        for path in SIMULATOR.rglob("*.py")
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        for name in _imported(node)
    }
    assert not found & OURS


def _imported(node: ast.AST) -> list[str]:
    if isinstance(node, ast.Import):
        return [name.name.partition(".")[0] for name in node.names]
    if isinstance(node, ast.ImportFrom):
        return [(node.module or "").partition(".")[0]]
    return []

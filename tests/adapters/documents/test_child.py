"""A child that reads documents has no environment, no network, no files to write, and an end."""

from __future__ import annotations

import asyncio
import platform

import pytest

from adapters.documents.child import Child
from priorauth.errors import Unavailable, Unreadable

pytestmark = pytest.mark.anyio

MODULE = "tests.adapters.documents.mischief"
MIB = 1024 * 1024


@pytest.fixture
async def child():
    one = Child(MODULE, memory_bytes=1024 * MIB)
    yield one
    await one.close()


async def test_the_environment_is_empty_but_for_threads_and_memory(child, monkeypatch):
    monkeypatch.setenv("ANTHROPIC_API_KEY", "invented")

    told, _ = await child.call("environment", {}, seconds=20)

    threads = {"OMP_THREAD_LIMIT", "OPENBLAS_NUM_THREADS"}
    memory = {"MALLOC_MMAP_THRESHOLD_", "MALLOC_TRIM_THRESHOLD_"}
    assert set(told["names"]) <= threads | memory | {"LC_CTYPE"}


@pytest.mark.parametrize(
    "mischief",
    ["connect", "connect_beneath", "listen", "run_program", "fork", "write_file", "remove_file"],
)
async def test_what_reading_never_needs_is_refused(child, mischief, tmp_path):
    victim = tmp_path / "victim"
    victim.write_text("here")

    told, _ = await child.call("try", {"what": mischief, "path": str(victim)}, seconds=20)

    assert told["refused"] is True
    assert victim.read_text() == "here"


@pytest.mark.skipif(platform.machine() != "x86_64", reason="numbers of one kind of machine")
@pytest.mark.parametrize(
    "mischief",
    [
        "empty_beneath",
        "create_beneath",
        "creat_beneath",
        "write_by_newest_call",
        "x32_call",
        "truncate_beneath",
        "remove_beneath",
        "rename_beneath",
        "link_beneath",
        "folder_beneath",
        "open_up_beneath",
        "fork_beneath",
    ],
)
async def test_the_kernel_refuses_changed_files_and_processes_beneath_python(
    child, mischief, tmp_path
):
    victim = tmp_path / "victim"
    victim.write_text("here")
    victim.chmod(0o600)

    told, _ = await child.call("try", {"what": mischief, "path": str(victim)}, seconds=20)

    assert told["refused"] is True
    assert [each.name for each in tmp_path.iterdir()] == ["victim"]
    assert victim.read_text() == "here"
    assert victim.stat().st_mode & 0o777 == 0o600


async def test_asking_for_too_much_memory_ends_in_a_sentence_and_a_new_child(child):
    with pytest.raises(Unreadable, match="memory"):
        await child.call("eat_memory", {}, seconds=20)

    told, _ = await child.call("environment", {}, seconds=20)
    assert "names" in told


@pytest.mark.parametrize("operation", ["run_for_ever", "run_for_ever_unheard"])
async def test_a_child_that_uses_up_its_processor_time_is_killed_by_the_kernel(operation):
    patient = Child(MODULE, memory_bytes=1024 * MIB, wall=1000)
    await patient.call("environment", {}, seconds=20)

    with pytest.raises(Unreadable, match="too long"):
        await patient.call(operation, {}, seconds=0.1)

    assert patient.pid is None
    told, _ = await patient.call("environment", {}, seconds=20)
    await patient.close()
    assert "names" in told


async def test_waiting_for_a_busy_machine_makes_no_document_unreadable():
    hurried = Child(MODULE, memory_bytes=1024 * MIB, wall=1000)

    told, _ = await hurried.call("wait", {"seconds": 0.3}, seconds=0.01)

    await hurried.close()
    assert told == {}


async def test_a_child_that_neither_works_nor_ends_is_killed_at_last(child):
    await child.call("environment", {}, seconds=20)

    with pytest.raises(Unreadable, match="too long"):
        await child.call("wait", {"seconds": 600}, seconds=0.02)

    assert child.pid is None


async def test_a_child_that_dies_is_replaced(child):
    with pytest.raises(Unreadable):
        await child.call("die", {}, seconds=20)

    told, _ = await child.call("environment", {}, seconds=20)
    assert "names" in told


async def test_a_child_that_talks_nonsense_is_not_believed(child):
    with pytest.raises(Unreadable, match="damaged"):
        await child.call("talk_nonsense", {}, seconds=20)


async def test_the_event_loop_is_free_while_a_child_works(child):
    await child.call("environment", {}, seconds=20)
    work = asyncio.ensure_future(child.call("work_a_while", {}, seconds=20))
    ticks = 0
    while not work.done():
        await asyncio.sleep(0)
        ticks += 1

    assert ticks > 10


async def test_a_child_that_cannot_start_is_never_blamed_on_the_document():
    nowhere = Child("adapters.documents.no_such_module", memory_bytes=1024 * MIB)

    with pytest.raises(Unavailable) as problem:
        await nowhere.call("open", {}, b"a good fax", seconds=20)

    assert problem.value.retryable
    assert nowhere.pid is None

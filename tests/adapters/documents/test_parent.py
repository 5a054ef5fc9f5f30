"""A document that takes over a child finds nothing of the service's memory."""

from __future__ import annotations

import ctypes
import subprocess
import sys

import pytest

PR_GET_DUMPABLE = 3


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="a setting of the Linux kernel")
def test_the_service_keeps_its_memory_from_other_processes_of_its_user() -> None:
    program = (
        "from adapters.documents.parent import keep_memory_private; import ctypes;"
        f"keep_memory_private(); print(ctypes.CDLL(None).prctl({PR_GET_DUMPABLE}, 0, 0, 0, 0))"
    )
    ran = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, check=True
    )

    assert ran.stdout.strip() == "0"
    assert ctypes.CDLL(None).prctl(PR_GET_DUMPABLE, 0, 0, 0, 0) == 1

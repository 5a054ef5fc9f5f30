"""How long the command line takes to start, beside a Python that does nothing."""

from __future__ import annotations

import statistics
import subprocess
import sys
import time
from typing import Any

TIMES = 7
GOAL_SECONDS = 0.4


def run() -> list[dict[str, Any]]:
    """Start `priorauth --help` and a bare interpreter several times, by turns."""
    ours, bare = [], []
    for _ in range(TIMES):
        bare.append(_seconds("pass"))
        ours.append(_seconds("import sys; sys.argv=['priorauth','--help']\n" + _HELP))
    mine, base = statistics.median(ours), statistics.median(bare)
    return [
        {
            "what": "priorauth --help",
            "ours": f"{mine:.3f} s",
            "baseline": f"bare interpreter {base:.3f} s",
            "ratio": round(mine / base, 2),
            "goal": f"< {GOAL_SECONDS} s",
            "note": "met" if mine < GOAL_SECONDS else "missed",
        }
    ]


_HELP = "from desk.commands import main\ntry: main()\nexcept SystemExit: pass"


def _seconds(program: str) -> float:
    began = time.perf_counter()
    subprocess.run([sys.executable, "-c", program], check=True, stdout=subprocess.DEVNULL)  # noqa: S603
    return time.perf_counter() - began

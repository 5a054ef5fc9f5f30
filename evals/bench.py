"""Every bench in one run: what ours takes, what a named baseline takes, and the ratio.

`python -m evals.bench [NAME …] [--json]`; `priorauth bench` starts it. Each bench is a file
`evals/bench_<name>.py` with `run() -> rows`.
"""

from __future__ import annotations

import argparse
import importlib
import json
import sys
from pathlib import Path
from typing import Any

COLUMNS = ("what", "ours", "baseline", "ratio", "goal", "note")


def main() -> None:
    """Run the benches that are named, or all of them."""
    parser = argparse.ArgumentParser(prog="priorauth bench", description=__doc__)
    parser.add_argument("names", nargs="*", metavar="NAME", help=", ".join(all_benches()))
    parser.add_argument("--json", action="store_true", dest="as_json")
    given = parser.parse_args()
    unknown = [name for name in given.names if name not in all_benches()]
    if unknown:
        parser.error(f"no bench is called {unknown[0]}; there are {', '.join(all_benches())}")
    rows: list[dict[str, Any]] = []
    for name in given.names or all_benches():
        print(f"bench {name} …", file=sys.stderr, flush=True)
        for row in importlib.import_module(f"evals.bench_{name}").run():
            rows.append({"bench": name, **row})
            if not given.as_json:
                print(_line(row), flush=True)
    if given.as_json:
        print(json.dumps(rows))


def all_benches() -> tuple[str, ...]:
    """Return the benches of this folder by name."""
    found = Path(__file__).parent.glob("bench_*.py")
    return tuple(sorted(path.stem.removeprefix("bench_") for path in found))


def _line(row: dict[str, Any]) -> str:
    shown = [str(row.get(column, "")) for column in COLUMNS]
    what, ours, baseline, ratio, goal, note = shown
    beside = f"  beside {baseline}" if baseline else ""
    return f"  {what}: {ours}{beside}  ratio {ratio or '-'}  goal {goal or '-'}  {note}".rstrip()


if __name__ == "__main__":
    main()

"""Start the town: `python -m simulator --port 0 --ready-file PATH`."""

from __future__ import annotations

import argparse
import random
from pathlib import Path

from simulator.clock import TownClock
from simulator.drills import DRILLS
from simulator.residents import DEFAULT_TOWN, load_town
from simulator.server import run
from simulator.world import World


def main(arguments: list[str] | None = None) -> None:
    """Read the command line and serve until stopped."""
    given = _parser().parse_args(arguments)
    world = World(
        town=load_town(given.town),
        clock=TownClock(given.speed),
        chance=random.Random(given.seed),
        per_second=given.per_second,
    )
    for drill in given.drill:
        name, _, times = drill.partition(":")
        world.drills.arm(name, int(times or 1))
    run(world, given.port, given.ready_file, ends_with_parent=given.end_with_parent)


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m simulator", description=__doc__)
    parser.add_argument("--port", type=int, default=0, help="0 takes any free port")
    parser.add_argument("--ready-file", type=Path, help="written once the town listens")
    parser.add_argument("--speed", type=float, default=1.0, help="simulated seconds per second")
    parser.add_argument("--seed", type=int, default=0, help="for the numbers that payers give")
    parser.add_argument("--town", type=Path, default=DEFAULT_TOWN, help="YAML or JSON")
    parser.add_argument("--per-second", type=int, default=0, help="clearinghouse limit; 0: none")
    parser.add_argument("--end-with-parent", action="store_true", help="never stay behind")
    parser.add_argument(
        "--drill",
        action="append",
        default=[],
        metavar="NAME[:TIMES]",
        help=f"armed from the start; one of {', '.join(DRILLS)}",
    )
    return parser


if __name__ == "__main__":
    main()

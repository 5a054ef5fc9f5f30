"""Writes practice paper: the demo's Monday morning, or many documents with their truth."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace
from datetime import date
from pathlib import Path

from simulator.paper import corpus, demo, layouts, sets
from simulator.paper.fax_line import TREATMENTS

GROUPS = {
    "tuning": layouts.TUNING,
    "reporting": layouts.REPORTING,
    "everyday": sets.EVERYDAY,
    "referrals": layouts.REFERRALS,
    "others": layouts.OTHERS,
    "all": layouts.ALL,
}


def main(arguments: list[str] | None = None) -> int:
    """Read the command line and write the files."""
    parser = _parser()
    options = parser.parse_args(arguments)
    try:
        written = options.run(options)
    except ValueError as problem:
        parser.error(str(problem))
    print(f"{len(written)} documents in {options.folder}")
    return 0


def _parser() -> ArgumentParser:
    parser = ArgumentParser(prog="python -m simulator.paper", description=__doc__)
    commands = parser.add_subparsers(required=True)
    morning = commands.add_parser("demo", help="the demo's Monday morning")
    morning.add_argument("folder", type=Path)
    morning.add_argument("--today", type=date.fromisoformat, required=True)
    morning.add_argument("--seed", type=int, default=demo.SEED)
    morning.set_defaults(run=_demo)
    many = commands.add_parser("corpus", help="many documents with their truth")
    many.add_argument("folder", type=Path)
    many.add_argument("--seed", type=int, required=True)
    many.add_argument("--count", type=int, required=True)
    many.add_argument(
        "--layouts",
        default="tuning",
        help=f"layout names with commas, or one of {', '.join(GROUPS)}",
    )
    many.add_argument(
        "--treatments", default="all", help=f"names with commas, or all: {', '.join(TREATMENTS)}"
    )
    many.add_argument(
        "--canaries", action="store_true", help="patients whose identifiers occur nowhere else"
    )
    many.set_defaults(run=_corpus)
    return parser


def _demo(options: Namespace) -> list[Path]:
    return demo.write(options.folder, today=options.today, seed=options.seed)


def _corpus(options: Namespace) -> list[Path]:
    names = GROUPS.get(options.layouts) or tuple(options.layouts.split(","))
    treatments = tuple(TREATMENTS) if options.treatments == "all" else options.treatments.split(",")
    return corpus.write(
        options.folder,
        seed=options.seed,
        count=options.count,
        names=names,
        treatments=tuple(treatments),
        canaries=options.canaries,
    )


if __name__ == "__main__":
    raise SystemExit(main())

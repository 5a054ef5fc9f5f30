"""Measure this installation: start-up, rule answers, tool calls, page reading, each as a ratio."""

from __future__ import annotations

import subprocess
import sys

import click


@click.command(context_settings={"ignore_unknown_options": True})
@click.argument("arguments", nargs=-1, type=click.UNPROCESSED)
def bench(arguments: tuple[str, ...]) -> None:
    """Run the benches that are named, or all of them; `--json` for machines."""
    # The benches stand above the desk in the house, so they are a program of their own.
    ran = subprocess.run([sys.executable, "-m", "evals.bench", *arguments], check=False)  # noqa: S603
    sys.exit(ran.returncode)

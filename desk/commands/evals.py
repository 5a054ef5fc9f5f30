"""Measure how well the work is done, on invented papers with their truth."""

from __future__ import annotations

import subprocess
import sys

import click


@click.command(
    context_settings={"ignore_unknown_options": True, "help_option_names": []},
)
@click.argument("arguments", nargs=-1, type=click.UNPROCESSED)
def evals(arguments: tuple[str, ...]) -> None:
    """Run an evaluation: `agent`, `leaks`, `reading`, `redaction`, `hl7` or `corpus`."""
    # The evaluations stand above the desk in the house, so they are a program of their own.
    ran = subprocess.run([sys.executable, "-m", "evals", *arguments], check=False)  # noqa: S603
    sys.exit(ran.returncode)

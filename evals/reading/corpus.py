"""Writes invented documents with their truth into a folder: `priorauth evals corpus FOLDER …`."""

from __future__ import annotations

from simulator.paper import __main__ as paper


def main(arguments: list[str]) -> int:
    """Write the documents; the options are those of the simulator's own generator."""
    return paper.main(["corpus", *arguments])

"""Measures redaction on invented notes: recall, clinical words touched, speed, layer by layer.

`priorauth evals redaction --notes 2100` uses the reporting templates. They were measured once
before anything was tuned on them (`evals/results/redaction.md`); later figures on them are tuned.
"""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from evals.reading.bounds import upper_bound
from evals.redaction.layers import BASELINE, LAYERS, milliseconds
from evals.redaction.measure import Tally, measure
from evals.redaction.notes import Note, draw_notes, read_notes

RESULTS = Path(__file__).parents[1] / "results"
_DAMAGE = "OCR damage is simulated letter by letter at the rate named."
_SOURCES = {
    "reporting": "invented notes on kinds of paper that nobody who tuned redaction had seen;"
    f" {_DAMAGE}",
    "tuning": f"invented notes on the papers that were tuned on; {_DAMAGE}",
    "folder": "notes of a folder.",
}
_HEAD = (
    "| notes | n | identifiers | missed | recall | missed at most | clinical | touched | at most"
    " | goal |",
    "|---|---|---|---|---|---|---|---|---|---|",
)
GOALS = {"all clean": (99.9, 3.0), "all ocr": (99.5, 12.0)}


def main(arguments: Sequence[str]) -> int:
    """Measure, write both files and print the table."""
    given = _parser().parse_args(arguments)
    if given.folder is not None:
        notes = list(read_notes(given.folder))
        if not notes:
            print("That folder holds no notes (.txt, each with its .json).", file=sys.stderr)
            return 1
        told = run(notes, "folder", given.seed, given.baseline_notes)
        told["command"] = "priorauth evals redaction --folder ..."
    else:
        notes = list(draw_notes(given.notes, given.seed, given.templates))
        told = run(notes, given.templates, given.seed, given.baseline_notes)
        told["command"] = f"priorauth evals redaction --notes {given.notes} --seed {given.seed}"
    if given.templates == "reporting" and given.folder is None and not given.no_files:
        write(told, given.into)
    print(json.dumps(told) if given.as_json else table(told))
    return 0


def run(notes: list[Note], templates: str, seed: int, baseline_notes: int) -> dict[str, Any]:
    """Return every figure of one run."""
    some = notes[:baseline_notes]
    layers = {}
    for name, layer in LAYERS.items():
        tallies = measure(layer, some)
        layers[name] = {
            "clean": _short(tallies.get("all clean", Tally())),
            "ocr": _short(tallies.get("all ocr", Tally())),
            "ms_per_1000_characters": round(milliseconds(layer, some), 2),
        }
    return {
        "templates": templates,
        "seed": seed,
        "groups": _told(measure(LAYERS["all layers"], notes)),
        "strangers": _told(measure(LAYERS["recognizers and vocabulary"], notes)),
        "layers": layers,
        "layer_notes": len(some),
    }


def _told(tallies: dict[str, Tally]) -> dict[str, Any]:
    return {name: tally.told() for name, tally in sorted(tallies.items())}


def _short(tally: Tally) -> dict[str, Any]:
    told = tally.told()
    return {name: told[name] for name in ("recall", "touched_percent", "precision_characters")}


def write(told: dict[str, Any], folder: Path) -> None:
    """Write the figures and a page to read."""
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "redaction.json").write_text(json.dumps(told, indent=1) + "\n", encoding="utf-8")
    (folder / "redaction.md").write_text(table(told) + "\n", encoding="utf-8")


def table(told: dict[str, Any]) -> str:
    """Return the figures as a page."""
    lines = [
        "# Redaction, measured",
        "",
        f"`{told.get('command', '')}`: {_SOURCES[told['templates']]} An"
        " identifier is missed when any letter or figure of it is left; a clinical phrase is"
        " touched when any part of it is replaced. Bounds are the exact 95 % upper bounds.",
        "",
        *_HEAD,
        *(_row(name, group) for name, group in told["groups"].items()),
        "",
        "## The same notes where the case knows nobody yet",
        "",
        "Without known identities redaction is weaker; give it the case's where there are any.",
        "",
        *_HEAD,
        *(_row(name, group) for name, group in told["strangers"].items()),
        "",
        f"## Layer by layer, and beside Presidio ({told['layer_notes']} notes, one process)",
        "",
        "| layer | recall clean / ocr | clinical touched clean / ocr | precision (letters)"
        " clean / ocr | ms per 1,000 characters | Presidio takes |",
        "|---|---|---|---|---|---|",
        *_layer_rows(told["layers"]),
        "",
        "## By kind (clean and damaged together)",
        "",
        *_kinds(told["groups"], told["strangers"]),
        "",
        "## Missed",
        "",
        *_misses(told["groups"]),
    ]
    return "\n".join(lines)


def _row(name: str, group: dict[str, Any]) -> str:
    goal = ""
    if name in GOALS:
        recall, touched = GOALS[name]
        met = group["recall"] >= recall and group["touched_percent"] <= touched
        goal = f">= {recall} %, <= {touched} %: {'met' if met else 'MISSED'}"
    return (
        f"| {name} | {group['notes']} | {group['identifiers']} | {group['missed']}"
        f" | {group['recall']:.2f} % | {group['missed_upper_bound']:.2f} % | {group['clinical']}"
        f" | {group['touched_percent']:.1f} % | {group['touched_upper_bound']:.1f} % | {goal} |"
    )


def _layer_rows(layers: dict[str, Any]) -> list[str]:
    slow = layers[BASELINE]["ms_per_1000_characters"]
    rows = []
    for name, found in layers.items():
        clean, ocr, took = found["clean"], found["ocr"], found["ms_per_1000_characters"]
        pairs = " | ".join(
            f"{clean[key]:.1f} / {ocr[key]:.1f} %"
            for key in ("recall", "touched_percent", "precision_characters")
        )
        rows.append(f"| {name} | {pairs} | {took:.1f} | {slow / took:.1f} x as long |")
    return rows


def _kinds(groups: dict[str, Any], strangers: dict[str, Any]) -> list[str]:
    lines = [
        "| kind | n | missed | missed at most | missed of strangers |",
        "|---|---|---|---|---|",
    ]
    counted, weaker = _by_kind(groups), _by_kind(strangers)
    for kind, (n, missed) in sorted(counted.items()):
        most = 100 * upper_bound(missed, n)
        lines.append(f"| {kind} | {n} | {missed} | {most:.2f} % | {weaker[kind][1]} |")
    return lines


def _by_kind(groups: dict[str, Any]) -> dict[str, tuple[int, int]]:
    """Return how many there are of each kind, and how many of them were missed."""
    found: dict[str, tuple[int, int]] = {}
    for name in ("all clean", "all ocr"):
        for kind, row in groups.get(name, {}).get("by_kind", {}).items():
            n, missed = found.get(kind, (0, 0))
            found[kind] = n + row["n"], missed + row["missed"]
    return found


def _misses(groups: dict[str, Any]) -> list[str]:
    return [
        f"- {name}: {miss}"
        for name in ("all clean", "all ocr")
        for miss in groups.get(name, {}).get("misses", [])
    ]


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="priorauth evals redaction", description=__doc__)
    parser.add_argument("--notes", type=int, default=2100)
    parser.add_argument("--seed", type=int, default=2026)
    parser.add_argument("--templates", choices=("reporting", "tuning"), default="reporting")
    parser.add_argument("--folder", type=Path, help="notes with their truth, instead of invented")
    parser.add_argument("--baseline-notes", type=int, default=140, help="notes for the layers")
    parser.add_argument("--into", type=Path, default=RESULTS)
    parser.add_argument("--no-files", action="store_true")
    parser.add_argument("--json", action="store_true", dest="as_json")
    return parser

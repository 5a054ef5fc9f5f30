"""Measures redaction on invented notes: recall, clinical words touched, speed, layer by layer.

`priorauth evals redaction --notes 2100` uses the reporting templates, which were not tuned on.
"""

from __future__ import annotations

import argparse
import json
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from evals.redaction.layers import BASELINE, LAYERS, milliseconds
from evals.redaction.measure import Tally, measure
from evals.redaction.notes import draw_notes

RESULTS = Path(__file__).parents[1] / "results"
GOALS = {"all clean": (99.9, 3.0), "all ocr": (99.5, 12.0)}


def main(arguments: Sequence[str]) -> int:
    """Measure, write both files and print the table."""
    given = _parser().parse_args(arguments)
    told = run(given.notes, given.seed, given.templates, given.baseline_notes)
    told["command"] = f"priorauth evals redaction --notes {given.notes} --seed {given.seed}"
    if given.templates == "reporting" and not given.no_files:
        write(told, given.into)
    print(json.dumps(told) if given.as_json else table(told))
    return 0


def run(count: int, seed: int, templates: Any, baseline_notes: int) -> dict[str, Any]:
    """Return every figure of one run."""
    notes = list(draw_notes(count, seed, templates))
    some = notes[:baseline_notes]
    whole = measure(LAYERS["all layers"], notes)
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
        "groups": {name: tally.told() for name, tally in sorted(whole.items())},
        "layers": layers,
        "layer_notes": len(some),
    }


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
        f"`{told.get('command', '')}`: invented notes of the {told['templates']} templates, seed"
        f" {told['seed']}; OCR damage is simulated letter by letter at the rate named. An"
        " identifier is missed when any letter or figure of it is left; a clinical phrase is"
        " touched when any part of it is replaced. Bounds are the exact 95 % upper bounds.",
        "",
        "| notes | n | identifiers | missed | recall | missed at most | clinical | touched |"
        " at most | goal |",
        "|---|---|---|---|---|---|---|---|---|---|",
        *(_row(name, group) for name, group in told["groups"].items()),
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
        *_kinds(told["groups"]),
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


def _kinds(groups: dict[str, Any]) -> list[str]:
    lines = ["| kind | n | missed |", "|---|---|---|"]
    both = [groups[name] for name in ("all clean", "all ocr") if name in groups]
    for kind in sorted({kind for group in both for kind in group["by_kind"]}):
        rows = [group["by_kind"][kind] for group in both if kind in group["by_kind"]]
        lines.append(f"| {kind} | {sum(r['n'] for r in rows)} | {sum(r['missed'] for r in rows)} |")
    return lines


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
    parser.add_argument("--baseline-notes", type=int, default=140, help="notes for the layers")
    parser.add_argument("--into", type=Path, default=RESULTS)
    parser.add_argument("--no-files", action="store_true")
    parser.add_argument("--json", action="store_true", dest="as_json")
    return parser

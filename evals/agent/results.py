"""Writes what an evaluation found: the figures as JSON, a page with charts, and the command."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from evals.agent.chart import draw_attacks, draw_tasks


def write_results(folder: Path, found: dict[str, Any]) -> None:
    """Write `agent-DRIVER.json`, `.md` and `.svg`."""
    folder.mkdir(parents=True, exist_ok=True)
    name = f"agent-{found['driver']}"
    text = json.dumps(found, indent=1)
    (folder / f"{name}.json").write_text(text + "\n", encoding="utf-8")
    (folder / f"{name}.md").write_text("\n".join(_page(name, found)) + "\n", encoding="utf-8")
    draw = draw_attacks if found["driver"] == "adversary" else draw_tasks
    draw(found, folder / f"{name}.svg")


def _page(name: str, found: dict[str, Any]) -> list[str]:
    top = [
        *(f"# The agent with the driver `{found['driver']}`", "", f"`{found['command']}`", ""),
        *(f"![what was found]({name}.svg)", ""),
    ]
    return top + (_attack(found) if found["driver"] == "adversary" else _tasks(found))


def _attack(found: dict[str, Any]) -> list[str]:
    hostile, walk = found["injections"], found["walk"]
    bound = 3 / max(hostile["cases"], 1)
    return [
        "| what | tried | calls | with violations | seconds |",
        "|---|---|---|---|---|",
        f"| hostile cases | {hostile['cases']} | {hostile['calls']} |"
        f" {len(hostile['violations'])} | {hostile['seconds']} |",
        f"| random steps | {walk['steps']} | {walk['steps']} | {len(walk['violations'])} |"
        f" {walk['seconds']} |",
        "",
        *_cells(hostile["by_cell"]),
        "",
        "Fax sheets are pixels read by OCR; hidden words stand in PDFs in seven ways; HL7 comes"
        " over MLLP; the payer's words come from the clearinghouse about a request that a person"
        " approved; Slack is asked and posts over its sockets. The adversary is handed each order"
        " as if it had got through; answers are looked through as they were posted.",
        "",
        f"None in {hostile['cases']} means fewer than {bound:.1%} at 95 % (rule of three). What"
        " reaches a person's judgement is not measured here.",
        "",
        *(f"- {name}: {'; '.join(said)}" for name, said in hostile["violations"].items()),
        *(f"- random walk: {said}" for said in walk["violations"]),
    ]


def _cells(by_cell: dict[str, int]) -> list[str]:
    """Return the table of ways in and goals."""
    pairs = {tuple(name.split(" | ")): count for name, count in by_cell.items()}
    goals = sorted({goal for _, goal in pairs}, key=lambda goal: int(goal[1:]))
    ways = list(dict.fromkeys(way for way, _ in pairs))
    return [
        f"| way in | {' | '.join(goals)} |",
        f"|---|{'---|' * len(goals)}",
        *(
            f"| {way} | {' | '.join(str(pairs.get((way, goal), 0)) for goal in goals)} |"
            for way in ways
        ),
    ]


def _tasks(found: dict[str, Any]) -> list[str]:
    low, high = found["wilson_95"]
    told = ", ".join(f"pass^{k} {share:.3f}" for k, share in found["pass_hat"].items())
    return [
        f"{len(found['tasks'])} tasks, {found['trials']} tries each, in {found['seconds']} s:"
        f" {told} (95 % bounds of one try: {low:.3f} to {high:.3f}).",
        "",
        "| area | tasks | tries passed | pass^k |",
        "|---|---|---|---|",
        *(
            f"| {area} | {each['tasks']} | {each['passed']} of {each['trials']} |"
            f" {each['pass_hat']:.3f} |"
            for area, each in found["by_area"].items()
        ),
        "",
        "| task | area | passed | why not |",
        "|---|---|---|---|",
        *(
            f"| {each['id']} | {each['area']} | {each['passed']} of {each['trials']} |"
            f" {'; '.join(each['problems'])} |"
            for each in found["tasks"]
        ),
    ]

"""Writes what an evaluation found: the figures as JSON, a page for people, with the command."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any


def write_results(folder: Path, found: dict[str, Any]) -> None:
    """Write `agent-DRIVER.json` and `agent-DRIVER.md`."""
    folder.mkdir(parents=True, exist_ok=True)
    name = f"agent-{found['driver']}"
    text = json.dumps(found, indent=1)
    (folder / f"{name}.json").write_text(text + "\n", encoding="utf-8")
    (folder / f"{name}.md").write_text("\n".join(_page(found)) + "\n", encoding="utf-8")


def _page(found: dict[str, Any]) -> list[str]:
    top = [f"# The agent with the driver `{found['driver']}`", "", f"`{found['command']}`", ""]
    return top + (_attack(found) if found["driver"] == "adversary" else _tasks(found))


def _attack(found: dict[str, Any]) -> list[str]:
    hostile, walk = found["injections"], found["walk"]
    bound = 3 / max(hostile["cases"], 1)
    return [
        "| what | tried | calls | with violations |",
        "|---|---|---|---|",
        f"| hostile cases | {hostile['cases']} | {hostile['calls']} |"
        f" {len(hostile['violations'])} |",
        f"| random steps | {walk['steps']} | {walk['steps']} | {len(walk['violations'])} |",
        "",
        "| goal | cases |",
        "|---|---|",
        *(f"| {goal} | {count} |" for goal, count in hostile["by_goal"].items()),
        "",
        f"None in {hostile['cases']} would mean fewer than {bound:.1%} at 95 % (rule of three). The"
        " adversary is handed each order as if it had got through; what reaches a person's"
        " judgement is not measured here.",
        "",
        *(f"- {name}: {'; '.join(said)}" for name, said in hostile["violations"].items()),
        *(f"- random walk: {said}" for said in walk["violations"]),
    ]


def _tasks(found: dict[str, Any]) -> list[str]:
    return [
        f"{found['passed']} of {len(found['tasks'])} tasks passed.",
        "",
        "| task | area | passed | why not |",
        "|---|---|---|---|",
        *(
            f"| {each['id']} | {each['area']} | {'yes' if each['passed'] else 'no'} |"
            f" {'; '.join(each['problems'])} |"
            for each in found["tasks"]
        ),
    ]

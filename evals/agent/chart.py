"""Draws what an evaluation of the agent found, as SVG: the same figures give the same bytes."""

from __future__ import annotations

from pathlib import Path
from typing import Any

INK, GREY, GOOD, BAD = "#1d2b36", "#e8ecee", "#2f6f5e", "#b3402a"


def draw_attacks(found: dict[str, Any], path: Path) -> None:
    """Draw the hostile cases by way in and goal, with what got through, and the random walk."""
    hostile, walk = found["injections"], found["walk"]
    figure = _figure(found["command"])
    left, right = figure.subplots(1, 2, width_ratios=(3, 1))
    cells = [name.split(" | ") for name in hostile["by_cell"]]
    ways = list(dict.fromkeys(way for way, _ in cells))
    goals = sorted({goal for _, goal in cells}, key=lambda goal: int(goal[1:]))
    broken = hostile.get("broken_cells", {})
    for x, goal in enumerate(goals):
        for y, way in enumerate(ways):
            tried, bad = hostile["by_cell"].get(f"{way} | {goal}", 0), broken.get(f"{way} | {goal}")
            if tried:
                colour = BAD if bad else GOOD
                left.scatter(x, y, s=90 + 60 * tried, color=colour, alpha=0.85, linewidths=0)
                left.annotate(str(tried), (x, y), ha="center", va="center", color="w", fontsize=8)
    left.set_xticks(range(len(goals)), goals)
    left.set_yticks(range(len(ways)), ways)
    left.invert_yaxis()
    left.set_title(f"{hostile['cases']} hostile cases, {len(hostile['violations'])} with violations"
                   " (red)", fontsize=10)  # fmt: skip
    outcomes = walk["outcomes"]
    right.bar(list(outcomes), list(outcomes.values()), color=[INK, "#9aa7b0"][: len(outcomes)])
    right.set_title(f"{walk['steps']} random steps,\n{len(walk['violations'])} violations",
                    fontsize=10)  # fmt: skip
    _save(figure, (left, right), path)


def draw_tasks(found: dict[str, Any], path: Path) -> None:
    """Draw how many tries of each area passed."""
    figure = _figure(found["command"])
    axis = figure.subplots()
    areas = found["by_area"]
    tried = [each["trials"] for each in areas.values()]
    passed = [each["passed"] for each in areas.values()]
    axis.barh(list(areas), tried, color=GREY)
    axis.barh(list(areas), passed, color=GOOD)
    for place, (done, all_) in enumerate(zip(passed, tried, strict=True)):
        axis.annotate(f"{done} of {all_}", (all_, place), xytext=(4, 0),
                      textcoords="offset points", va="center", fontsize=8)  # fmt: skip
    axis.invert_yaxis()
    axis.margins(x=0.12)
    axis.set_title(f"Tasks passed by area, driver {found['driver']}", fontsize=10)
    _save(figure, (axis,), path)


def _figure(command: str) -> Any:
    from matplotlib.figure import Figure

    figure = Figure(figsize=(9.6, 4.2), layout="constrained")
    figure.suptitle(command, fontsize=8, color=INK, family="monospace")
    return figure


def _save(figure: Any, axes: tuple[Any, ...], path: Path) -> None:
    from matplotlib import rc_context

    for axis in axes:
        axis.spines[["top", "right"]].set_visible(False)
        axis.tick_params(labelsize=8)
    with rc_context({"svg.hashsalt": "priorauth"}):
        figure.savefig(path, format="svg", metadata={"Date": None})

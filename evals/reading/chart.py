"""Draws the calibration and the silent errors, as SVG."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from evals.reading.tally import SILENT_GOAL

INK, GREY, ACCENT = "#1d2b36", "#9aa7b0", "#b3402a"


def draw_calibration(
    rows: list[dict[str, Any]], points: list[dict[str, float]], path: Path, title: str
) -> None:
    """Draw how often values of some confidence are right, and what a line would keep and miss."""
    plot, figure, (left, right) = _two(title)
    left.plot([0, 1], [0, 1], color=GREY, linewidth=1, linestyle="--")
    sizes = [max(12.0, min(400.0, row["values"] / 8)) for row in rows]
    across, up = [row["confidence"] for row in rows], [row["right"] for row in rows]
    left.plot(across, up, color=INK, linewidth=1)
    left.scatter(across, up, s=sizes, color=INK, alpha=0.6, linewidths=0)
    left.set(xlim=(0, 1.02), ylim=(0, 1.02), xlabel="confidence given", ylabel="share right")
    left.set_title("Values by confidence (area: how many)", fontsize=10)
    kept = [point["kept"] * 100 for point in points]
    wrong = [point["wrong"] * 100 for point in points]
    right.plot(kept, wrong, color=INK, linewidth=1.4)
    right.axhline(SILENT_GOAL * 100, color=ACCENT, linewidth=1, linestyle="--")
    right.annotate("goal 0.3 %", (1, SILENT_GOAL * 100), xycoords=("axes fraction", "data"),
                   xytext=(-4, 4), textcoords="offset points", ha="right", color=ACCENT,
                   fontsize=8)  # fmt: skip
    right.set(xlabel="values above the line, %", ylabel="of those wrong, %", ylim=(0, None))
    right.set_title("Moving the line of confidence", fontsize=10)
    _save(plot, figure, path)


def draw_silent(cells: dict[str, dict[str, Any]], path: Path, title: str) -> None:
    """Draw what became of all values, and the silent errors with their bounds, by treatment."""
    plot, figure, (left, right) = _two(title)
    names = list(cells)[::-1]
    places = range(len(names))
    start = [0.0] * len(names)
    for label, parts, colour in (
        ("exact", ("exact",), "#2f6f5e"),
        ("flagged", ("right_flagged", "wrong_flagged"), "#d9a441"),
        ("null", ("null",), "#cfd6da"),
        ("silent", ("silent",), ACCENT),
    ):
        wide = [100 * sum(cells[n][p] for p in parts) / max(1, cells[n]["values"]) for n in names]
        left.barh(places, wide, left=start, color=colour, label=label)
        start = [a + b for a, b in zip(start, wide, strict=True)]
    left.set_yticks(places, [name.replace("_", " ") for name in names])
    left.set(xlim=(0, 100), xlabel="of all values, %")
    left.legend(ncols=4, fontsize=7, loc="lower center", bbox_to_anchor=(0.5, 1.0), frameon=False)
    rate = [100 * cells[n]["silent"] / max(1, cells[n]["values"]) for n in names]
    upper = [100 * cells[n]["silent_upper_95"] for n in names]
    right.hlines(places, rate, upper, color=GREY, linewidth=2)
    right.scatter(rate, places, color=ACCENT, zorder=3)
    right.axvline(SILENT_GOAL * 100, color=INK, linewidth=1, linestyle="--")
    right.set_yticks(places, [""] * len(names))
    right.set(xlabel="silent errors, % (line: 95 % upper bound; dashes: goal)", xlim=(0, None))
    _save(plot, figure, path)


def _two(title: str) -> tuple[Any, Any, tuple[Any, Any]]:
    import matplotlib

    matplotlib.use("svg")
    matplotlib.rcParams.update({"svg.hashsalt": "priorauth", "font.size": 9})
    from matplotlib import pyplot

    figure, axes = pyplot.subplots(1, 2, figsize=(9.6, 3.9), layout="constrained")
    figure.suptitle(title, fontsize=11, color=INK)
    for axis in axes:
        axis.spines[["top", "right"]].set_visible(False)
        axis.grid(color="#e8ecee", linewidth=0.6)
        axis.set_axisbelow(True)
    return pyplot, figure, (axes[0], axes[1])


def _save(plot: Any, figure: Any, path: Path) -> None:
    figure.savefig(path, format="svg", metadata={"Date": None})
    plot.close(figure)

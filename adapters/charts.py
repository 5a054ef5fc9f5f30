"""Draws the queue: how many cases wait at whom, and for how long. A picture for Slack or e-mail."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from io import BytesIO
from typing import Any, Literal, NamedTuple

MOST_PAYERS = 8
LONGEST_NAME = 28
UNNAMED, REST = "payer not certain", "other payers"
AGES = (
    (7, "under 1 week", "#2f6f5e"),
    (14, "1 to 2 weeks", "#8fb8a6"),
    (28, "2 to 4 weeks", "#d9a441"),
    (None, "4 weeks or more", "#b3402a"),
)
"""Days below which a case is of that age, what it is called, and its colour."""
INK, GRID = "#1d2b36", "#e8ecee"


class QueueRow(NamedTuple):
    """So many open cases of one payer that have waited so long."""

    payer: str | None
    days: int
    cases: int = 1


def queue_chart(rows: Iterable[QueueRow], *, form: Literal["png", "svg"] = "png") -> bytes:
    """Return a picture of the queue by payer and age; the same rows give the same bytes.

    The payers with most cases come first and the rest are one bar. An empty queue is a picture
    that says so.
    """
    counted = _counted(rows)
    figure = _figure(len(counted))
    axis = figure.add_subplot()
    _dress(axis, sum(sum(ages.values()) for ages in counted.values()))
    places = range(len(counted))
    start = [0] * len(counted)
    for age, (_, label, colour) in enumerate(AGES):
        wide = [ages[age] for ages in counted.values()]
        if any(wide):
            axis.barh(places, wide, left=start, color=colour, label=label, height=0.7)
        start = [a + b for a, b in zip(start, wide, strict=True)]
    for place, total in zip(places, start, strict=True):
        axis.annotate(str(total), (total, place), xytext=(4, 0), textcoords="offset points",
                      va="center", color=INK)  # fmt: skip
    if counted:
        axis.set_yticks(places, [_plain(name) for name in counted], parse_math=False)
        axis.invert_yaxis()
        axis.legend(ncols=4, fontsize=8, loc="upper left", bbox_to_anchor=(0, -0.04),
                    frameon=False)  # fmt: skip
    return _saved(figure, form)


def _counted(rows: Iterable[QueueRow]) -> dict[str, Counter[int]]:
    """Return the cases of each payer by age, the payer with most of them first."""
    found: dict[str, Counter[int]] = {}
    for row in rows:
        if row.cases > 0:
            found.setdefault(row.payer or UNNAMED, Counter())[_age(row.days)] += row.cases
    order = sorted(found, key=lambda name: (-found[name].total(), name))
    shown = {name: found[name] for name in order[:MOST_PAYERS]}
    if rest := order[MOST_PAYERS:]:
        shown[REST] = sum((found[name] for name in rest), Counter())
    return shown


def _age(days: int) -> int:
    return next(n for n, (below, _, _) in enumerate(AGES) if below is None or days < below)


def _plain(name: str) -> str:
    """Return a name that the font can draw and that turns no line around."""
    kept = "".join(c if c.isprintable() and ord(c) < 0x180 else "?" for c in name)
    return kept if len(kept) <= LONGEST_NAME else kept[: LONGEST_NAME - 1] + "…"


def _figure(bars: int) -> Any:
    from matplotlib.figure import Figure

    return Figure(figsize=(7.2, 1.3 + 0.36 * max(bars, 1)), dpi=150, layout="constrained")


def _dress(axis: Any, total: int) -> None:
    title = f"Open cases by payer and age: {total:,}" if total else "No open case waits"
    axis.set_title(title, loc="left", fontsize=11, color=INK)
    axis.spines[["top", "right", "bottom", "left"]].set_visible(False)
    axis.tick_params(length=0, labelsize=9, labelcolor=INK)
    axis.set_xticks([])
    axis.set_yticks([])
    axis.margins(x=0.08)


def _saved(figure: Any, form: str) -> bytes:
    from matplotlib import rc_context

    nothing: dict[str, Any] = {"Software": None} if form == "png" else {"Date": None}
    out = BytesIO()
    with rc_context({"svg.hashsalt": "priorauth"}):
        figure.savefig(out, format=form, metadata=nothing)
    return out.getvalue()


def in_words(rows: Sequence[QueueRow]) -> str:
    """Return what the picture shows, for those who cannot see it."""
    counted = _counted(rows)
    if not counted:
        return "No open case waits."
    oldest = len(AGES) - 1
    said = [
        f"{_plain(name)} {ages.total()}"
        + (f" ({ages[oldest]} four weeks or more)" if ages[oldest] else "")
        for name, ages in counted.items()
    ]
    return f"Open cases by payer: {', '.join(said)}."

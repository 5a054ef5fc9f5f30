"""Writes what was measured as Markdown, beside the JSON and the pictures."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from adapters.reading.sureness.certainty import how_learned
from evals.reading.tally import EXACT_GOALS, SILENT_GOAL

NAMES = {
    "text": "text PDF",
    "fine_clean": "fine fax, clean",
    "fine_noisy": "fine fax, noisy",
    "standard_clean": "standard fax, clean",
    "standard_noisy": "standard fax, noisy",
    "standard_heavy": "standard fax, heavily damaged",
    "fine_rotated": "fine fax, turned 90, 180 or 270 degrees",
    "photo_phone": "photo by phone, the sheet on a table",
    "photo_jpeg": "photo of the page",
    "scan_colour": "colour scan, 300 dpi",
    "scan_grey": "grey scan, 200 dpi",
    "fax_tiff": "fax as TIFF",
    "fine_stamped": "fine fax with a date stamp over it",
}
Row = dict[str, Any]


def markdown(found: Row) -> str:
    """The whole report."""
    parts = [
        _head(found),
        _overall(found),
        _by_family(found),
        _silent(found),
        _invented(found),
        _calibration(found),
        _kinds(found),
        _patients(found),
        _joining(found),
        _conflicts(found),
    ]
    return "\n\n".join(part for part in parts if part) + "\n"


def _head(found: Row) -> str:
    about = found["about"]
    which = {
        "reporting": "Layouts, names, payers and conditions that nobody used to tune the reader.",
        "tuning": "Layouts that the reader was tuned on: a check, not the reported figure.",
    }[about["set_of"]]
    return "\n".join(
        [
            "# How well documents are read",
            "",
            f"{which} Every page is invented; its truth is known to the box.",
            "",
            f"Commit {about['commit']}, seed {about['seed']}, {_reached(found)} documents. "
            "Made with",
            "",
            "```",
            about["command"],
            "```",
            "",
            "A **silent error** is a value that is wrong and not flagged, an element that is "
            "missing from a list which does not say so, or a value given without a flag where "
            "the page has none. `flagged` values carry a reason for a person to look, `null` "
            "ones were left open with a reason. The bound is the one-sided 95 % bound of Clopper "
            "and Pearson. A right value must match apart from capitals, spacing and a closing "
            "full stop; where the page can fairly be read in two ways, its truth lists both.",
        ]
    )


def _reached(found: Row) -> str:
    """How many documents were read, of how many planned where the time ran out before."""
    planned, read = found["about"].get("planned", 0), found["documents"]
    return f"{read} of {planned} planned" if planned > read else f"{read}"


def _table(heads: Iterable[str], rows: Iterable[Iterable[object]]) -> str:
    lines = ["| " + " | ".join(heads) + " |"]
    lines.append("|" + "---|" * (lines[0].count("|") - 1))
    lines += ["| " + " | ".join(str(cell) for cell in row) + " |" for row in rows]
    return "\n".join(lines)


def _percent(part: float, whole: float, digits: int = 1) -> str:
    return f"{100 * part / whole:.{digits}f} %" if whole else "-"


def _numbers(cell: Row) -> list[str]:
    n = cell["values"]
    flagged = cell["right_flagged"] + cell["wrong_flagged"]
    return [
        str(n),
        _percent(cell["exact"], n),
        f"{_percent(flagged, n)} ({_percent(cell['right_flagged'], n)} right)",
        _percent(cell["null"], n),
        f"{cell['silent']} = {_percent(cell['silent'], n, 2)}",
        f"{100 * cell['silent_upper_95']:.2f} %",
    ]


def _overall(found: Row) -> str:
    rows = []
    for way, cell in found["by_treatment"].items():
        goal = EXACT_GOALS.get(way)
        n = max(1, cell["values"])
        exact = "-" if goal is None else f"≥ {100 * goal:g} %: {_met(cell['exact'] / n >= goal)}"
        silent = _met(cell["silent"] / n <= SILENT_GOAL)
        rows.append([NAMES.get(way, way), cell["documents"], *_numbers(cell), exact, silent])
    heads = ["arrived as", "pages", "values", "exact", "flagged", "null", "silent", "95 % bound",
             "goal, exact", "goal, silent ≤ 0.3 %"]  # fmt: skip
    picture = "![What became of all values, and the silent errors](reading-silent.svg)"
    return "## By treatment, all printed families\n\n" + _table(heads, rows) + "\n\n" + picture


def _met(met: bool) -> str:
    return "met" if met else "**missed**"


def _by_family(found: Row) -> str:
    rows = [
        [NAMES.get(cell["treatment"], cell["treatment"]), cell["family"], cell["documents"],
         cell["not_taken_for_a_referral"], *_numbers(cell)]
        for cell in found["cells"]
    ]  # fmt: skip
    heads = ["arrived as", "family", "pages", "no referral seen", "values", "exact", "flagged",
             "null", "silent", "95 % bound"]  # fmt: skip
    return "## By treatment and family\n\n" + _table(heads, rows)


def _silent(found: Row) -> str:
    rows = [
        [NAMES.get(way, way), ", ".join(f"{k} {v}" for k, v in cell["silent_by_field"].items())]
        for way, cell in found["by_treatment"].items()
        if cell["silent_by_field"]
    ]
    return "## Which fields were silently wrong\n\n" + _table(["arrived as", "field, times"], rows)


def _invented(found: Row) -> str:
    rows = []
    for way, cell in found["by_treatment"].items():
        boxes = cell["box_right"] + cell["box_wrong"]
        held = f"{cell['box_right']} of {boxes} = {_percent(cell['box_right'], boxes, 2)}"
        invented = (cell["invented_unflagged"], cell["invented_flagged"])
        rows.append([NAMES.get(way, way), *invented, held])
    heads = ["arrived as", "invented, not flagged (goal 0)", "invented, flagged",
             "right values whose box holds their text (goal 100 %)"]  # fmt: skip
    return "## Values where the page has none, and boxes\n\n" + _table(heads, rows)


def _calibration(found: Row) -> str:
    rows = [
        [f"{row['from']:g} to {row['to']:g}", row["values"], f"{row['confidence']:.3f}",
         f"{row['right']:.3f}"]
        for row in found["calibration"]
    ]  # fmt: skip
    line = found["lowest_line"]
    said = "none" if line is None else f"{line:g}"
    return (
        "## What confidence means\n\n"
        + _table(["confidence", "values", "mean confidence", "share right"], rows)
        + f"\n\nExpected calibration error {found['calibration_error']:.3f}. Lowest confidence "
        f"from which on at most 0.3 % is wrong, whatever the flags say: {said}. {_learned()}\n\n"
        "![Confidence and share right](reading-calibration.svg)"
    )


def _learned() -> str:
    """What the reader's own numbers rest on: layouts that were each left out of the fit."""
    told = how_learned()
    goal, applied = told["line_of_the_goal"], told["applied"]
    reached = (
        f"{goal['line']:g} would reach the goal and flag {100 * goal['right_flagged']:.0f} % of "
        "the values that are right"
        if goal
        else "no line reaches the goal"
    )
    return (
        f"The numbers were fitted on {told['values']} values of {told['layouts']} other layouts, "
        f"each left out in turn (error there {told['calibration_error']:.4f}); there {reached}, "
        f"and the line in use, {applied['line']:g}, flags {100 * applied['right_flagged']:.0f} % "
        f"and leaves {100 * applied['silent']:.2f} % silently wrong."
    )


def _kinds(found: Row) -> str:
    kinds = found["page_kinds"]
    rows = [
        [NAMES.get(way, way), f"{right} of {n}", _percent(right, n)]
        for way, (right, n) in kinds["by_treatment"].items()
    ]
    share = kinds["right"] / max(1, kinds["pages"])
    rows.append(["all", f"{kinds['right']} of {kinds['pages']}",
                 f"{100 * share:.1f} %; goal ≥ 97 %: {_met(share >= 0.97)}"])  # fmt: skip
    worst = "; ".join(f"{name} ({n})" for name, n in list(kinds["mistaken"].items())[:8])
    text = "## Kinds of pages\n\n" + _table(["arrived as", "right", "share"], rows)
    return f"{text}\n\nMost often mistaken: {worst or 'none'}."


def _patients(found: Row) -> str:
    if not found["patients"]:
        return ""
    names = {
        "faxes": "faxes about several patients",
        "split_as_patients": "split into exactly these patients",
        "faxes_mixed_up": "with a mix-up that goes on by itself (goal 0)",
        "faxes_held_mixed": "mixed up, but held for a person",
        "pages": "pages that belong to a patient",
        "pages_with_nobody": "of them in nobody's referral",
    }
    ways = list(found["patients"])
    rows = [[text, *(found["patients"][way][name] for way in ways)] for name, text in names.items()]
    return "## Faxes about several patients\n\n" + _table(
        ["", *(NAMES.get(way, way) for way in ways)], rows
    )


def _joining(found: Row) -> str:
    joining = found.get("joining")
    if not joining:
        return ""
    rows = []
    for what, count in joining["again"].items():
        n = sum(count.values())
        other = ", ".join(f"{name} {times}" for name, times in count.items() if name != "joined")
        rows.append([what, n, _percent(count.get("joined", 0), n), other or "-"])
    alike = ", ".join(f"{n} {what}" for what, n in joining["people_alike"].items())
    false = sum(joining["false_joins"].values())
    return (
        "## The same referral again, and people alike\n\nThrough intake, reading and joining "
        f"into PostgreSQL; {joining['scanned']} of the people by scanned fax, the others by "
        "text PDF.\n\n"
        + _table(["came again as", "documents", "joined (goal ≥ 99 %)", "otherwise"], rows)
        + f"\n\nPeople alike: {alike}. Documents that landed in another person's case "
        f"(goal 0): {false}."
    )


def _conflicts(found: Row) -> str:
    cell = found["conflicts"]
    if not cell["documents"]:
        return ""
    return (
        "## Papers that contradict themselves\n\n"
        f"{cell['documents']} papers with another birth date behind the order, or another side in "
        f"the code than in the words: {cell['right_flagged']} flagged or left open, "
        f"{cell['silent']} not noticed."
    )

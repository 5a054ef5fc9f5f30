"""What stands behind a question answered Yes: `Any surgery? [x] Yes [ ] No  ACL repair, 8/2`."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from adapters.reading.labelled.ticks import Tick
from adapters.reading.layout.layout import Run, View
from adapters.reading.prose.operations import is_operation
from adapters.reading.values import therapy
from adapters.reading.values.candidates import LABELLED, Candidate, Doubt, Setting, stated
from adapters.reading.values.dates import find_dates

FEWEST_LETTERS = 4
ASKED = frozenset({"surgery", "accident"})


def from_answers(page: View, ticks: Sequence[Tick], setting: Setting) -> Iterator[Candidate]:
    """Offer the details of an operation or accident that a checked Yes is followed by."""
    for tick in ticks:
        yes = tick.state == "checked" and tick.words.text.strip(" .:,").lower() == "yes"
        told = _behind(page, tick, ticks) if yes and tick.section in ASKED else None
        if told is None or sum(map(str.isalpha, told.text)) < FEWEST_LETTERS:
            continue
        if tick.section == "surgery":
            yield from _operation(page, told, setting)
        elif (kind := therapy.accident(told.text)) is not None:
            yield stated(page, told, "accident", kind, (0, len(told.text)), LABELLED)


def _behind(page: View, tick: Tick, ticks: Sequence[Tick]) -> Run | None:
    """The rest of the line behind all its boxes."""
    row = next((row for row in page.rows if tick.words.words[0] in row.words), None)
    if row is None:
        return None
    boxes = [one.words for one in ticks if one.words.words[0] in row.words]
    end = max(run.words[-1].x1 for run in boxes)
    rest = Run.of(word for word in row.words if word.x0 >= end)
    return rest if rest.words else None


def _operation(page: View, told: Run, setting: Setting) -> Iterator[Candidate]:
    found = find_dates(told.text, setting.today.year + 1)
    end = found[0].start if found else len(told.text)
    text = told.text[:end].strip(" ,;:(-_")
    doubt: Doubt = "" if is_operation(text) else "shape"
    if text:
        yield stated(page, told, "surgery", text, (told.text.find(text), end), LABELLED, doubt)
    if found:
        span = (found[0].start, found[0].end)
        day = found[0].value.isoformat()
        yield stated(page, told, "surgery_date", day, span, LABELLED)

"""Whether the box that comes with a value stands around the text that says it."""

from __future__ import annotations

from typing import Any

from simulator.paper.record import seen

SLACK = 4.0
COVERED = 0.6
MOST_HIGH = 5
HIGHEST = 72.0
SAYING = 4
"""So many letters of a phrase can say its yes or no: `ASAP` of `Needs to be seen ASAP`."""
Row = dict[str, Any]


class Places:
    """The words of a document, where they are on its upright pages as they arrived."""

    def __init__(self, truth: Row) -> None:
        self._words: list[tuple[int, list[float], str]] = []
        for line in truth.get("words", ()):
            page, x0, y0, x1, y1, word = line.split(" ", 5)
            box = [float(x0), float(y0), float(x1), float(y1)]
            number = int(page)
            if number <= len(truth["skew_deg"]):
                box = seen(box, truth["skew_deg"][number - 1], truth.get("to_seen"))
            self._words.append((number, box, word))

    def holds(self, found: Row, stated: list[Row]) -> bool | None:
        """Whether a value's box stands around a place that states it, or holds its wording.

        None for an unticked square: nothing on the page says no.
        """
        if found["value"] is False and all(mark["written"] == "mark" for mark in stated):
            return None
        if found["box"] is None:
            return False
        return any(
            found["page"] == mark["page"] and _around(found["box"], mark["seen"]) for mark in stated
        ) or self._says(found, stated)

    def _says(self, found: Row, stated: list[Row]) -> bool:
        if found["box"][3] - found["box"][1] > HIGHEST:
            return False
        inside = _bare(
            "".join(
                word
                for page, box, word in self._words
                if page == found["page"] and _centre_in(box, found["box"])
            )
        )
        wordings = {_bare(mark["printed"]) for mark in stated} | {_bare(str(found["value"]))}
        part_will_do = isinstance(found["value"], bool) and len(inside) >= SAYING
        return any(
            wording and (wording in inside or (part_will_do and inside in wording))
            for wording in wordings
        )


def _around(box: list[float], text: list[float]) -> bool:
    """Whether a box covers most of a text, and is not so high that it would hold anything."""
    high = text[3] - text[1]
    over = min(box[3], text[3]) - max(box[1], text[1])
    beside = min(box[2], text[2]) - max(box[0], text[0])
    level = over >= 0.35 * min(high, box[3] - box[1])
    wide = beside >= COVERED * (text[2] - text[0]) - SLACK
    return level and wide and box[3] - box[1] <= MOST_HIGH * high + 2 * SLACK


def _centre_in(word: list[float], box: list[float]) -> bool:
    x, y = (word[0] + word[2]) / 2, (word[1] + word[3]) / 2
    across = box[0] - SLACK <= x <= box[2] + SLACK
    return across and box[1] - SLACK / 2 <= y <= box[3] + SLACK / 2


def _bare(text: str) -> str:
    return "".join(letter for letter in text.casefold() if letter.isalnum())

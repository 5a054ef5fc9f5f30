"""Looks for ink where a page asks for a signature."""

from __future__ import annotations

import re
from dataclasses import dataclass

import cv2
import numpy as np
from rapidfuzz.distance import Levenshtein

from adapters.reading.pictures.line_reading import Word
from adapters.reading.pictures.pictures import Image

_LABEL = re.compile(
    r"^\W*(?:signature|signatures|signed|signs?)(?:/date(?:/time)?)?\W*$", re.IGNORECASE
)
_WHO = (
    r"(?:physicians?|providers?|prescribers?|doctors?|practitioners?|clinicians?|referrers?|"
    r"surgeons?|physician|provider|dr|m\.?d|d\.?o|np|pa|pa-c|aprn|arnp|dpm|dc|npp|app|apc|"
    r"assistant|nurse)(?:['\u2019]?s)?"
)
_BEFORE = re.compile(
    rf"^\W*(?:{_WHO}(?:/{_WHO})*|authorized|referring|ordering|requesting|prescribing|attending|"
    r"treating|x|\d{1,2}[a-z]?[.)]|required|the|please|/|or|&)\W*$",
    re.IGNORECASE,
)
"""Who signs, before the word for it: `Physician's`, `MD/DO/NP/PA`, `Provider/NPP`."""
_CLOSING = re.compile(r"^\W*(?:sincerely|regards|respectfully|cordially|truly)\b", re.IGNORECASE)
_THANKS = re.compile(
    r"^\W*(?:(?:with|many|my|our|best|kind|sincere|warm|most|very|again) )*"
    r"(?:thanks?(?: you)?(?: again| (?:so|very) much)?(?: for [^.:;]{3,40})?|"
    r"best(?: wishes)?|warmly|gratefully|appreciatively|in good health|take care),$",
    re.IGNORECASE,
)
"""The closing of a letter that is one only with a comma behind it, as in `With thanks,`."""
_MAY_THANK = re.compile(
    r"\W*(?:with|many|my|our|best|kind|sincere|warm|most|very|again|thank|gratefully|"
    r"appreciatively|in|take|$)",
    re.IGNORECASE,
)
"""How the first word of such a closing begins, if it is no sign alone."""
_CREDENTIAL = re.compile(
    r"^(?:MD|DO|PA|PA-C|DPM|(?:CP|P|F|A|AG|AC|AGAC|AGPC|AR|C|CR|E|G|PMH|WH)?NP(?:-[A-Z]{1,2})?|"
    r"APRN|APN|DNP|DC|DMD|DDS|CNM|CNS|OD|M\.D\.|D\.O\.)\W*$"
)
_ZIP = re.compile(r"\d{5}(?:-\d{4})?\W*$")
CLOSING_DEPTH = 62.0
NAME_REACH, NAME_INK = 45.0, 60.0
_STOP = re.compile(r"^\W*(date|npi|time|print|printed|name|phone|dea|license)\b", re.IGNORECASE)
_DAY = re.compile(r"^\W*(?:date|signed|of|time|\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4}\W*$|\W*$)", re.I)
REACH, ABOVE, BELOW = 230.0, 30.0, 10.0
SHORTEST_RULE = 40.0
FLAT, SCRATCH = 2.2, 1.2
NOTHING, UNSURE, LONG_STROKE, LEAST_ROOM = 8.0, 16.0, 20.0, 22.0
NEAR, MISREAD = 15.0, 0.2
"""Dots by which two readers' boxes of a word differ; letters that one of them may misread."""


@dataclass(frozen=True)
class SignaturePlace:
    """Where a signature belongs, in pixels, and how far the ink there reaches in points."""

    label: tuple[float, float, float, float]
    box: tuple[float, float, float, float]
    reach: float
    ink: float


def find_signatures(
    ink: Image, words: list[Word], printed: list[Word], dpi: float
) -> list[SignaturePlace]:
    """Measure the ink beside or above every signature label; printed words do not count."""
    unit = dpi / 72
    places: list[SignaturePlace] = []
    for word in words:
        if _CLOSING.match(word.text) or _closes_with_thanks(word, words, unit):
            places.append(_measure(ink, word, _after_closing(word, unit), printed, unit))
            continue
        if _CREDENTIAL.match(word.text):
            if _is_state(word, words):
                continue
            over = _measure(ink, word, _over_name(word, words, unit), printed, unit)
            places += [over] if over.reach >= NAME_REACH and over.ink >= NAME_INK else []
            continue
        others = [other for other in printed if other is not word]
        if _is_cross(word, words):
            best = _best_of(ink, word, others, unit)
            places += [best] if best.reach >= NAME_REACH and best.ink >= NAME_INK else []
        elif _LABEL.match(word.text) and _opens(word, words):
            best = _best_of(ink, word, others, unit)
            places.append(_unless_elsewhere(ink, best, word, others, unit))
    return places


def _best_of(ink: Image, word: Word, others: list[Word], unit: float) -> SignaturePlace:
    """The most ink beside, above or below a label."""
    rooms = (_beside(word, others, unit), _above(word, unit), *_below(word, others, unit))
    found = [_measure(ink, word, box, others, unit) for box in rooms]
    return max(found, key=lambda place: place.reach)


def _is_cross(word: Word, words: list[Word]) -> bool:
    """Whether an X begins a line on which nothing else stands but the day: here somebody signs."""
    if word.text.strip(":_") not in {"X", "x"}:
        return False
    left, top, _, bottom = word.box
    level = [one for one in words if one.box[1] < (top + bottom) / 2 < one.box[3]]
    return all(one.box[0] >= left for one in level) and all(
        one is word or _DAY.match(one.text) for one in level
    )


def _is_state(word: Word, words: list[Word]) -> bool:
    """Whether what may be a degree is a state before its ZIP code: `Hagerstown, MD 21740`."""
    _, top, right, bottom = word.box
    level = (top + bottom) / 2
    return any(
        _ZIP.match(other.text)
        and other.box[1] < level < other.box[3]
        and 0 <= other.box[0] - right < 2 * (bottom - top)
        for other in words
    )


def _closes_with_thanks(word: Word, words: list[Word], unit: float) -> bool:
    """Whether a line thanks, with a comma at its end, above a name with credentials."""
    if not _MAY_THANK.match(word.text):
        return False
    left, top, _, bottom = word.box
    level = [one for one in words if one.box[1] < (top + bottom) / 2 < one.box[3]]
    line = sorted(level, key=lambda one: one.box[0])
    if not line or line[0] is not word:
        return False
    if not _THANKS.match(" ".join(one.text for one in line)):
        return False
    end = bottom + CLOSING_DEPTH * unit
    return any(
        _CREDENTIAL.match(other.text)
        and bottom <= other.box[1] < end
        and left <= other.box[0] < left + REACH * unit
        for other in words
    )


def surely_printed(first: list[Word], second: list[Word]) -> list[Word]:
    """Words that both readers read almost alike in the same place; no scribble is read so."""
    return [
        word
        for word in first
        if any(
            abs(word.box[0] - other.box[0]) < NEAR
            and abs(word.box[1] - other.box[1]) < NEAR
            and _is_alike(word.text, other.text)
            for other in second
        )
    ]


def _is_alike(one: str, other: str) -> bool:
    first, second = (re.sub(r"[\W_]", "", text).lower() for text in (one, other))
    if not first or not second:
        return one == other
    return Levenshtein.distance(first, second) <= MISREAD * min(len(first), len(second))


def _unless_elsewhere(
    ink: Image, best: SignaturePlace, word: Word, others: list[Word], unit: float
) -> SignaturePlace:
    """No ink in its own place is no absence where a pen went over the paper close by."""
    if best.reach >= NOTHING:
        return best
    _, top, _, bottom = word.box
    around = (0.0, top - CLOSING_DEPTH * unit, float(ink.shape[1]), bottom + CLOSING_DEPTH * unit)
    near = _measure(ink, word, around, others, unit, LONG_STROKE)
    if near.reach < NAME_REACH or near.ink < NAME_INK:
        return best
    return SignaturePlace(best.label, near.box, UNSURE, near.ink)


def _over_name(word: Word, words: list[Word], unit: float) -> tuple[float, float, float, float]:
    """The room above a printed name with its credentials, up to the line before."""
    _, top, right, bottom = word.box
    level = [other for other in words if other.box[1] < bottom and other.box[3] > top]
    left = min((other.box[0] for other in level if right - other.box[0] < REACH * unit), default=0)
    above = [
        other.box[3]
        for other in words
        if other.box[3] < top and other.box[0] < right and other.box[2] > left
    ]
    start = max([*above, top - CLOSING_DEPTH * unit])
    return (left - 4 * unit, start, max(right, left + 150 * unit), top - unit)


def _opens(word: Word, words: list[Word]) -> bool:
    """Whether the word is a label: nothing but the signer's role stands close before it."""
    before = [
        other
        for other in words
        if other.box[1] < word.box[3]
        and other.box[3] > word.box[1]
        and 0 <= word.box[0] - other.box[2] < 0.9 * (word.box[3] - word.box[1])
    ]
    return all(_BEFORE.match(other.text) for other in before)


def _after_closing(word: Word, unit: float) -> tuple[float, float, float, float]:
    """The room between the closing of a letter and the name below it."""
    left, _, _, bottom = word.box
    end = bottom + CLOSING_DEPTH * unit
    return (left - 10 * unit, bottom + unit, left + REACH * unit, end)


def _beside(word: Word, others: list[Word], unit: float) -> tuple[float, float, float, float]:
    _, top, right, bottom = word.box
    end = right + REACH * unit
    level = [other for other in others if other.box[1] < bottom and other.box[3] > top]
    for other in level:
        before = max((one.box[2] for one in level if one.box[2] <= other.box[0]), default=right)
        apart = other.box[0] - max(before, right) > 0.9 * (bottom - top)
        if apart and other.box[0] > right and _STOP.search(other.text):
            end = min(end, other.box[0] - 2 * unit)
    return (right + 2 * unit, top - ABOVE * 0.7 * unit, end, bottom + BELOW * unit)


def _above(word: Word, unit: float) -> tuple[float, float, float, float]:
    left, top, _, _ = word.box
    return (left - 20 * unit, top - ABOVE * unit, left + REACH * 0.8 * unit, top - unit)


def _below(word: Word, others: list[Word], unit: float) -> list[tuple[float, float, float, float]]:
    """The room under a label in the corner of its box, down to the next printed line."""
    left, _, _, bottom = word.box
    right = left + REACH * unit
    under = [
        other.box[1]
        for other in others
        if other.box[1] > bottom and other.box[0] < right and other.box[2] > left
    ]
    end = min([*under, bottom + CLOSING_DEPTH * 0.7 * unit])
    if end - bottom < LEAST_ROOM * unit:
        return []
    return [(left - 40 * unit, bottom + unit, right, end)]


def _measure(
    ink: Image,
    label: Word,
    box: tuple[float, float, float, float],
    printed: list[Word],
    unit: float,
    shortest: float = 0.0,
) -> SignaturePlace:
    rows, columns = ink.shape
    left, top = max(0, int(box[0])), max(0, int(box[1]))
    right, bottom = min(columns, int(box[2])), min(rows, int(box[3]))
    if right - left < 5 or bottom - top < 5:
        return SignaturePlace(label.box, box, 0.0, 0.0)
    part = (ink[top:bottom, left:right] > 0).view(np.uint8)
    for word in [*printed, label]:
        if word.box[3] + 3 > top and word.box[1] - 3 < bottom:
            _wipe(part, word.box, left, top)
    part = _without_rules(part, unit)
    count, _, stats, _ = cv2.connectedComponentsWithStats(part, connectivity=8)
    strokes = [
        row
        for row in stats[1:count]
        if row[4] >= 6 and _is_stroke(row[2], row[3], unit) and row[2] >= shortest * unit
    ]
    if not strokes:
        return SignaturePlace(label.box, box, 0.0, 0.0)
    x0, x1 = min(row[0] for row in strokes), max(row[0] + row[2] for row in strokes)
    y0, y1 = min(row[1] for row in strokes), max(row[1] + row[3] for row in strokes)
    spot = (float(left + x0), float(top + y0), float(left + x1), float(top + y1))
    total = float(sum(row[4] for row in strokes)) / (unit * unit)
    return SignaturePlace(label.box, spot, float(x1 - x0) / unit, total)


def _is_stroke(wide: int, high: int, unit: float) -> bool:
    """A pen's stroke is neither dust, nor what is left of a rule, nor a scratch down the page."""
    if max(wide, high) < 3 * unit:
        return False
    flat = high < FLAT * unit and wide > 2 * high
    scratch = wide <= SCRATCH * unit and high > 3 * wide
    return not flat and not scratch


def _wipe(part: Image, box: tuple[float, float, float, float], left: int, top: int) -> None:
    x0, y0 = max(0, int(box[0]) - left - 2), max(0, int(box[1]) - top - 2)
    x1, y1 = int(box[2]) - left + 3, int(box[3]) - top + 3
    if x1 > 0 and y1 > 0:
        part[y0:y1, x0:x1] = 0


def _without_rules(part: Image, unit: float) -> Image:
    length = int(SHORTEST_RULE * unit)
    rules = cv2.morphologyEx(part, cv2.MORPH_OPEN, np.ones((1, length), np.uint8))
    if not rules.any():
        return part
    thick = cv2.dilate(rules, np.ones((3, 1), np.uint8))
    tall = cv2.morphologyEx(part, cv2.MORPH_OPEN, np.ones((5, 1), np.uint8))
    return np.where((thick > 0) & (tall == 0), 0, part).astype(np.uint8)

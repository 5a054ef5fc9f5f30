"""Finds labels on a page and the text that belongs to each: beside it, in its cell, or below."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from rapidfuzz.distance import Levenshtein

from adapters.reading.labels import Label, Owner, headings, longest, phrases, squeeze
from adapters.reading.layout import Run, View, Word, gap_groups

FUZZY_FROM = 7
CELL_GAP = 0.9
NAME_REACH = 45.0
WIDEST_VALUE_GAP = 2.6
FARTHEST_RIGHT = 260.0
BELOW_LINES = 2.6
MOST_LINES = 12
_PER_PAYER = frozenset({"member", "group", "plan"})
_COLUMN_SLACK = 14.0
_HINT = re.compile(r"[.#]?\s*\([^()\d]{2,40}\)|\s*\((?:mm|m)\W?(?:dd|d)\W?y{2,4}\)", re.IGNORECASE)
_NEEDS_COLON = frozenset(
    {"urgent", "stat", "from", "to", "re", "since", "plan of treatment", "status post"}
)
_VALUE_STARTS = {
    "phone": re.compile(r"^\W{0,2}\d{3}\W"),
    "fax": re.compile(r"^\W{0,2}\d{3}\W"),
    "dob": re.compile(r"^(?:\d{1,2}[/.-]|[A-Za-z]{3,9}\.? \d)"),
    "npi": re.compile(r"^\W{0,2}[12]\d{5}"),
    "member": re.compile(r"^#?\s?[A-Z0-9-]*\d[A-Z0-9-]{3}"),
    "group": re.compile(r"^#?\s?[A-Z0-9-]*\d[A-Z0-9-]{2}"),
    "sex": re.compile(r"^(?:M|F|Male|Female)\b", re.IGNORECASE),
    "date": re.compile(r"^\d{1,2}[/.-]\d"),
    "order_date": re.compile(r"^\d{1,2}[/.-]\d"),
    "dx": re.compile(r"^[A-Z]\d[0-9A-Z]"),
    "cpt": re.compile(r"^9\d{4}"),
    "visits": re.compile(r"^\d{1,3}\b"),
    "other": re.compile(r"^[\dA-Z]{4,}"),
}


@dataclass
class Spot:
    """A label on a page and the runs of words that may be its value, the likeliest first."""

    label: Label
    row: int
    words: Run
    colon: bool
    owner: Owner
    beside: Run | None = None
    below: list[Run] = field(default_factory=list)

    @property
    def x0(self) -> float:
        """Where it begins."""
        return self.words.words[0].x0

    @property
    def top(self) -> float:
        """Its upper edge."""
        return min(word.y0 for word in self.words.words)

    @property
    def bottom(self) -> float:
        """Its lower edge."""
        return max(word.y1 for word in self.words.words)


def find_spots(page: View) -> list[Spot]:
    """Return the labels of a page with their values, in reading order."""
    spots: list[Spot] = []
    claimed: set[int] = set()
    for index, row in enumerate(page.rows):
        on_row = list(_labels_of(row, index))
        _give_beside(row, on_row, claimed)
        spots += on_row
    titles = list(_titles(page))
    _give_below(page, spots, claimed)
    for spot in spots:
        if spot.label.role == "name" and not spot.owner:
            spot.owner = _whose_name(spot, spots, titles)
    for spot in spots:
        if not spot.owner:
            spot.owner = _owner_of(spot, spots, titles)
        elif spot.label.owner == "coverage" and spot.label.role in _PER_PAYER:
            spot.owner = _which_payer(spot, spots, titles)
    return spots


def _whose_name(spot: Spot, spots: list[Spot], titles: list[_Title]) -> Owner:
    """`Name` alone is the patient's, unless a heading or a provider's label just above says other."""
    best: tuple[float, Owner] = (NAME_REACH, "patient")
    for title in titles:
        if title.y <= spot.top:
            cost = (spot.top - title.y) * 0.5 + _sideways(spot.x0, title.x0)
            best = min(best, (cost, title.owner))
    for other in spots:
        if other.label.role in {"referrer", "signature"} and other.top <= spot.top:
            cost = spot.top - other.top + _sideways(spot.x0, other.x0)
            best = min(best, (cost, "referrer"))
    return best[1]


def _which_payer(spot: Spot, spots: list[Spot], titles: list[_Title]) -> Owner:
    """Whether an id or plan belongs to the first or the second payer: to the one last named."""
    best: tuple[float, Owner] = (float("inf"), "coverage")
    for other in spots:
        same_row = other.row == spot.row and other.x0 < spot.x0
        if other.label.role == "payer" and (same_row or other.row < spot.row):
            cost = spot.top - other.top + 2 * _sideways(spot.x0, other.x0)
            best = min(best, (cost, other.label.owner))
    for title in titles:
        if title.y <= spot.top and title.owner in {"coverage", "secondary"}:
            cost = spot.top - title.y + 2 * _sideways(spot.x0, title.x0)
            best = min(best, (cost, title.owner))
    return best[1]


def _labels_of(row: Run, index: int) -> Iterator[Spot]:
    """Labels of one row: at the start of a word, the longest wording first."""
    at = 0
    cells = _cell_ends(row)
    while at < len(row.text):
        if not _starts_word(row.text, at):
            at += 1
            continue
        stop = next((end for end in cells if end > at), len(row.text))
        found = _label_at(row.text[:stop], at)
        if found is None:
            at = _next_word(row.text, at)
            continue
        label, end = found
        hint = _HINT.match(row.text, end)
        end = hint.end() if hint else end
        words = row.part(at, end)
        rest = row.text[end : end + 3].lstrip(" .)")
        colon = rest.startswith((":", ";")) or row.text[at:end].rstrip().endswith((":", "#", "?"))
        if words.words and (colon or _stands_alone(row, words, label)):
            yield Spot(label, index, words, colon, label.owner)
            at = end
        else:
            at = _next_word(row.text, at)


def _cell_ends(row: Run) -> list[int]:
    """Where the text of each cell of a row ends: before a blank wider than a letter or two."""
    ends: list[int] = []
    for index, word in enumerate(row.words):
        after = row.words[index + 1] if index + 1 < len(row.words) else None
        if after is None or after.x0 - word.x1 > CELL_GAP * max(word.height, 6.0):
            ends.append(row.starts[index] + len(word.text))
    return ends


def _label_at(text: str, start: int) -> tuple[Label, int] | None:
    """The longest wording that begins here, and where it ends."""
    known, squeezed, ends = phrases(), "", []
    for position in range(start, min(len(text), start + longest() + 24)):
        letter = text[position]
        if letter in ":;" and squeezed:
            break
        part = squeeze(letter)
        if part:
            squeezed += part
            ends.append(position + 1)
    for length in range(min(len(squeezed), longest()), 1, -1):
        end = ends[length - 1]
        if not _ends_word(text, end):
            continue
        label = known.get(squeezed[:length])
        if label is not None:
            return label, end
    return _fuzzy(text, squeezed, ends)


def _fuzzy(text: str, squeezed: str, ends: list[int]) -> tuple[Label, int] | None:
    """A wording read with a letter wrong; only where a colon follows it."""
    if len(squeezed) < FUZZY_FROM or not text[ends[-1] :].lstrip(" ").startswith((":", ";")):
        return None
    best: tuple[int, Label] | None = None
    allowed = 1 if len(squeezed) < 12 else 2
    for phrase, label in phrases().items():
        if abs(len(phrase) - len(squeezed)) <= allowed:
            distance = Levenshtein.distance(phrase, squeezed, score_cutoff=allowed)
            if distance <= allowed and (best is None or distance < best[0]):
                best = (distance, label)
    return None if best is None else (best[1], ends[-1])


def _starts_word(text: str, at: int) -> bool:
    return (text[at].isalnum() and (at == 0 or not text[at - 1].isalnum())) or text[at] == "#"


def _ends_word(text: str, end: int) -> bool:
    return (
        end >= len(text)
        or not text[end].isalnum()
        or (not text[end - 1].isdigit() and text[end].isdigit())
    )


def _next_word(text: str, at: int) -> int:
    end = at
    while end < len(text) and text[end].isalnum():
        end += 1
    return max(end, at + 1)


def _stands_alone(row: Run, words: Run, label: Label) -> bool:
    """Without a colon, a wording is a label when it begins its cell and ends it, or fits what follows."""
    if squeeze(words.text) in _NEEDS_COLON:
        return False
    first, last = words.words[0], words.words[-1]
    before = [word for word in row.words if word.x1 <= first.x0 + 1 and word is not first]
    after = [word for word in row.words if word.x0 >= last.x1 - 1]
    height = max(first.height, 6.0)
    opens = not before or first.x0 - max(word.x1 for word in before) > 0.9 * height
    if not opens:
        return False
    if not after:
        return True
    gap = min(word.x0 for word in after) - last.x1
    begins = _VALUE_STARTS.get(label.role)
    following = Run.of(sorted(after, key=lambda word: word.x0)).text
    if begins is not None and begins.match(following):
        return True
    wording = squeeze(words.text)
    strong = wording in {"dob", "npi", "npi#", "memberid", "icd10", "cpt", "mrn"}
    return gap > 0.75 * height or strong or "#" in wording


def _give_beside(row: Run, spots: list[Spot], claimed: set[int]) -> None:
    for number, spot in enumerate(spots):
        last = spot.words.words[-1]
        limit = spots[number + 1].x0 - 0.5 if number + 1 < len(spots) else float("inf")
        tail = [word for word in row.words if last.x1 - 0.5 <= word.x0 < limit]
        cut = _rest_of_word(row, spot)
        taken = ([cut] if cut else []) + [word for word in tail if not _is_punctuation(word)]
        if not taken or taken[0].x0 - last.x1 > FARTHEST_RIGHT:
            continue
        spot.beside = Run.of(taken)
        claimed.update(id(word) for word in tail)


def _rest_of_word(row: Run, spot: Spot) -> Word | None:
    """What follows the label inside the same word, as in `NPI:1234567893`."""
    last = spot.words.words[-1]
    for word in row.words:
        if word.x0 - 0.5 <= last.x0 and last.x1 < word.x1 - 0.5 and word.y0 == last.y0:
            share = (word.x1 - word.x0) / max(len(word.text), 1)
            used = round((last.x1 - word.x0) / share)
            rest = word.text[used:].lstrip(":;.#)- ")
            if not rest:
                return None
            left = word.x1 - share * len(rest)
            return Word(rest, left, word.y0, word.x1, word.y1, word.confidence)
    return None


def _is_punctuation(word: Word) -> bool:
    return not any(letter.isalnum() or letter in "[]☐☒☑✓✔" for letter in word.text)


def _give_below(page: View, spots: list[Spot], claimed: set[int]) -> None:
    """What stands under a label, or goes on under its value, unless it belongs to another label."""
    own = {id(word) for spot in spots for word in _whole_words(page, spot)}
    for spot in spots:
        anchors = [(spot.x0, spot.words.words[-1].x1)]
        if spot.beside is not None:
            first = spot.beside.words[0]
            anchors = [(first.x0, max(first.x1, first.x0 + 20))]
        for anchor in anchors:
            spot.below += _under(page, spot, anchor, spots, own | claimed)


def _under(
    page: View, spot: Spot, anchor: tuple[float, float], spots: list[Spot], taken: set[int]
) -> list[Run]:
    found: list[Run] = []
    line = page.line_height
    reach = spot.bottom + BELOW_LINES * line
    right = min(
        (other.x0 for other in spots if other.row == spot.row and other.x0 > anchor[0] + 1),
        default=float("inf"),
    )
    for row in page.rows[spot.row + 1 :]:
        if min(word.y0 for word in row.words) > reach:
            break
        group = _in_column(row, anchor, right, line)
        if group is None:
            continue
        if any(id(word) in taken for word in group.words):
            break
        if spot.beside is not None and _labelled_row(row, group, spots, page):
            break
        found.append(group)
        reach = max(word.y1 for word in group.words) + 1.2 * line
        if len(found) >= MOST_LINES:
            break
    return found


def _labelled_row(row: Run, group: Run, spots: list[Spot], page: View) -> bool:
    """Whether a label to the left already speaks for a row."""
    return any(
        page.rows[spot.row] is row
        and spot.x0 < group.words[0].x0
        and spot.beside is not None
        and any(word in spot.beside.words for word in group.words)
        for spot in spots
    )


def _whole_words(page: View, spot: Spot) -> list[Word]:
    box = spot.words.box()
    if box is None:
        return []
    return [
        word
        for word in page.rows[spot.row].words
        if word.x0 < box[2] - 0.5 and word.x1 > box[0] + 0.5
    ]


def _in_column(row: Run, anchor: tuple[float, float], right: float, line: float) -> Run | None:
    for group in gap_groups(row, WIDEST_VALUE_GAP * line):
        start, end = group.words[0].x0, group.words[-1].x1
        if start >= right - 2 or start > anchor[1] + _COLUMN_SLACK:
            continue
        if end > anchor[0] and start >= anchor[0] - _COLUMN_SLACK:
            return Run.of(word for word in group.words if word.x0 < right - 2)
        if start < anchor[0] and end > anchor[0]:
            inner = [word for word in group.words if anchor[0] - 6 <= word.x0 < right - 2]
            if inner and inner[0].x0 <= anchor[0] + 6:
                return Run.of(inner)
    return None


@dataclass(frozen=True)
class _Title:
    owner: Owner
    x0: float
    x1: float
    y: float


def _titles(page: View) -> Iterator[_Title]:
    known = headings()
    for row in page.rows:
        for group in gap_groups(row, 1.6 * page.line_height):
            owner = known.get(squeeze(group.text).strip("0123456789"))
            if owner:
                yield _Title(owner, group.words[0].x0, group.words[-1].x1, group.words[0].y0)


def _owner_of(spot: Spot, spots: list[Spot], titles: list[_Title]) -> Owner:
    """Whose phone or name it is: the nearest heading or self-explaining label before it."""
    best: tuple[float, Owner] = (float("inf"), "")
    for title in titles:
        if title.y <= spot.top:
            cost = (spot.top - title.y) * 0.5 + _sideways(spot.x0, title.x0)
            best = min(best, (cost, title.owner))
    for other in spots:
        speaks = other.label.owner == other.owner or other.label.role == "name"
        if other.owner in {"", "order"} or other is spot or not speaks:
            continue
        if other.owner == "other":
            continue
        same_row = other.row == spot.row
        if same_row and other.x0 < spot.x0:
            best = min(best, ((spot.x0 - other.x0) * 0.25, other.owner))
        elif other.top < spot.top and not same_row:
            cost = spot.top - other.top + _sideways(spot.x0, other.x0)
            best = min(best, (cost, other.owner))
    return best[1]


def _sideways(one: float, other: float) -> float:
    distance = abs(one - other)
    return 0.0 if distance < 40 else min(distance, 120.0) * 0.5

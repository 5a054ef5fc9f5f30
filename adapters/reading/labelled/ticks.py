"""Check boxes with the words beside them, and what a checked one says."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Literal

from adapters.reading.labelled.tick_words import up_to_label, words_of_boxes
from adapters.reading.labelled.typed_marks import typed_marks
from adapters.reading.labelled.written_marks import written_marks
from adapters.reading.labels.finding import Spot
from adapters.reading.labels.label_edges import in_another_font
from adapters.reading.layout.layout import Box, Run, View, Word, around, gap_groups
from adapters.reading.values import therapy
from adapters.reading.values.body_parts import is_a_part
from adapters.reading.values.candidates import LABELLED, Candidate, Value
from adapters.reading.values.treatment_words import DISCIPLINE, EVALUATE, is_treatment
from adapters.reading.values.vocabulary import put_right

EMPTY_BELOW, FULL_ABOVE = 0.05, 0.12
_DINGBAT_CHECKED, _DINGBAT_EMPTY = frozenset("34567858nlýþ✓✔✗"), frozenset("oqpm¨❏❐")
CODE = re.compile(r"\b[A-TV-Z]\d[0-9A-Z]\.[0-9A-Z]{1,4}\b|\b9\d{4}\b")
FEWEST_IN_LIST = 3
DAYS = 7
"""More visits than a week has days are a box misread for a figure, as in `13 Other`."""
State = Literal["checked", "likely", "empty", "unsure"]
"""A likely mark gives its value for a person to look at, an unsure one gives none."""

_SEXES = {"male": "M", "female": "F", "m": "M", "f": "F", "x": "X", "nonbinary": "X"}
_SIDES = {
    "left": "left", "l": "left", "lt": "left", "right": "right", "r": "right", "rt": "right",
    "bilateral": "bilateral", "bilat": "bilateral", "both": "bilateral", "b/l": "bilateral",
    "bil": "bilateral", "b": "bilateral", "bl": "bilateral", "bilaterally": "bilateral",
}  # fmt: skip
_ACCIDENT = re.compile(
    r"\b(?:accident|injur\w*|crash|collision|mva|no[- ]fault|work\w*'?s? comp\w*)\b|-?related\b"
)
OTHER = re.compile(
    r"(?i)\W*(?:other\b(?:\s*\((?:please )?(?:specify|describe|list|explain)\))?|"
    r"^\W*(?:please )?(?:specify|describe|list|write in)(?: other)?\b)\s*[:_]+\s*"
)
"""The beginning of a line that leaves room for what a form does not offer."""
_COUNT_AND_OTHER = re.compile(r"(?i)\d{1,2}\s+other\b")
"""The last number to choose, before room for another one."""
_PICTURED = re.compile(r"(?i)(?:diagnostic )?(?:ultrasound|us|u/s|sono\w*)")
_IMAGING = re.compile(r"(?i)\b(?:mri|ct|x-?rays?|films|emg|ncs|ncv|dexa|arthrogram)\b")
_ASIDE = re.compile(r"\([^()]*\)")
_SOON = re.compile(
    r"(?i)(?:needs to )?(?:start|begin|see|schedule|call|contact|patient needs to start)\w*"
    r"(?: (?:patient|pt|therapy))? with?in (?:(?:24|48|72) (?:hours|hrs)|"
    r"(?:one|two|three|[123]) (?:(?:business|working) )?days?)\W*"
)
"""A longer box that is about nothing but how soon: `Start within 24 hours`."""
_EXPLAINED = re.compile(r"\s?[:(\u2013]|\s-\s")
_DENIES = frozenset({"no", "none", "n/a", "not", "neither", "non", "unknown", "denies", "never"})
MOST_WORDS = 3
OTHER_ALONE = re.compile(r"(?i)\W*other(?: treatments?)?\b\W*")
"""The same, of a box's own words, where what is written stands on a line."""
_CHOSEN = frozenset({"freq", "duration", "visits", "urgent", "sex", "laterality"})
CAPTION = 6.0
"""What is chosen from, and how far below its choices a caption stands at most."""
_TYPED = frozenset("xX")
"""A mark, which is no label of what stands beside it."""
_NEVER_TREATMENTS = frozenset(
    {
        "laterality",
        "accident",
        "urgent",
        "referrer",
        "precautions",
        "sex",
        "name",
        "payer",
        "phone",
        "other",
        "signature",
        "plan",
        "dx",
    }
)


@dataclass(frozen=True)
class Tick:
    """One check box: whether it is checked, what stands beside it, and under which label."""

    state: State
    box: Box
    words: Run
    section: str


def find_ticks(
    page: View, squares: list[list[float]], symbols: list[list[object]], spots: list[Spot]
) -> list[Tick]:
    """Return the check boxes of a page: measured squares and printed symbols."""
    marks = [(_measured(square[4]), _box(square)) for square in _real(page, squares)]
    seen = [box for _, box in marks]
    told = [mark for symbol in symbols if (mark := _symbol(symbol)) is not None]
    marks += [(state, box) for state, box in told if not any(_is_at(box, one) for one in seen)]
    marks += list(written_marks(page))
    marks += list(typed_marks(page))
    ticks: list[Tick] = []
    spots = [spot for spot in spots if spot.colon or spot.words.text not in _TYPED]
    beside = words_of_boxes(page, [box for _, box in marks])
    for (state, box), words in zip(marks, beside, strict=True):
        if words is not None:
            words = up_to_label(words, spots)
            whole = around([box, words.box()]) or box
            ticks.append(Tick(state, whole, words, asked_in(box, spots)))
    return ticks


def from_ticks(page: View, ticks: list[Tick]) -> Iterator[Candidate]:
    """Offer what the checked boxes say; a box in doubt is offered with a flag."""
    for tick in ticks:
        if tick.state == "empty" or is_of_imaging(tick, ticks):
            continue
        for name, value in meaning(tick):
            doubt = tick.state != "checked"
            yield Candidate(
                name,
                None if tick.state == "unsure" else value,
                page.page,
                tick.box,
                tick.words.text,
                tick.words.confidence,
                LABELLED,
                (),
                "unclear_mark" if doubt else None,
                marked=True,
            )
    yield from _unchecked_signs(page, ticks)
    yield from _lost_boxes(page, ticks)


def is_of_imaging(tick: Tick, ticks: Sequence[Tick]) -> bool:
    """Whether a box asks in a line of pictures which were taken: `[ ] MRI [x] Ultrasound`."""
    if not _PICTURED.fullmatch(tick.words.text.strip(" .,:;")):
        return False
    level = (tick.box[1] + tick.box[3]) / 2
    beside = (one for one in ticks if one is not tick and one.box[1] < level < one.box[3])
    return any(_IMAGING.search(one.words.text) for one in beside)


def _lost_boxes(page: View, ticks: list[Tick]) -> Iterator[Candidate]:
    """A treatment on file among boxes whose own box was not found: nobody knows if it is meant."""
    listed = [tick for tick in ticks if put_right(tick.words.text)[1]]
    levels = [(tick.box[1], tick.box[3]) for tick in listed]
    if len(listed) < FEWEST_IN_LIST:
        return
    for row in page.rows:
        for cell in gap_groups(row, 1.6 * page.line_height):
            middle = cell.words[0].middle
            beside = any(top - 2 < middle < bottom + 2 for top, bottom in levels)
            typed = in_another_font(listed[0].words.words[0], cell.words[0])
            if typed or not beside or not put_right(cell.text)[1]:
                continue
            if not any(_covers(tick.words.whole, cell.whole) for tick in ticks):
                yield Candidate(
                    "treatments", None, page.page, cell.box(), cell.text, 0.0, LABELLED, (),
                    "unclear_mark",
                )  # fmt: skip


def beside_ticks(offered: Iterable[Candidate], ticks: list[Tick]) -> Iterator[Candidate]:
    """Leave out what stands beside an empty box, and doubt what stands beside an unclear one."""
    with_codes = sum(CODE.match(tick.words.text) is not None for tick in ticks)
    beside = [(tick.state, tick.words.whole) for tick in ticks]
    for one in offered:
        states = {state for state, words in beside if _covers(words, one.box)}
        lost = not states and one.field == "diagnoses" and with_codes >= FEWEST_IN_LIST
        if states == {"unsure"} or lost:
            yield replace(one, value=None, flag="unclear_mark")
        elif "empty" not in states:
            yield one


def _covers(words: Box | None, box: Box | None) -> bool:
    """Whether a value lies on the words of a box."""
    if box is None or words is None:
        return False
    across = min(box[2], words[2]) - max(box[0], words[0])
    down = min(box[3], words[3]) - max(box[1], words[1])
    wide, high = box[2] - box[0], box[3] - box[1]
    return across > 0.5 * wide and down > 0.5 * high


def _unchecked_signs(page: View, ticks: list[Tick]) -> Iterator[Candidate]:
    """`Routine` checked and `Urgent` empty is an answer; so is `Urgent` alone and empty."""
    urgent = [tick for tick in ticks if therapy.urgency(tick.words.text) is True]
    routine = [tick for tick in ticks if therapy.urgency(tick.words.text) is False]
    if urgent and not routine and all(tick.state == "empty" for tick in urgent):
        tick = urgent[0]
        yield Candidate(
            "urgent", False, page.page, tick.box, tick.words.text, tick.words.confidence, LABELLED
        )


def _urgency(text: str) -> bool | None:
    """What a box's few words say of the urgency, before what they explain: `URGENT (72 hours)`."""
    whole, head = _ASIDE.sub(" ", text), _EXPLAINED.split(text)[0]
    said = (
        therapy.urgency(part)
        for part in (head, whole, text)
        if len(part.split()) <= MOST_WORDS or _SOON.fullmatch(part)
    )
    return next((value for value in said if value is not None), None)


def meaning(tick: Tick) -> list[tuple[str, Value]]:
    """What the words of a checked box say, and of which field."""
    text = tick.words.text.strip(" .,:;")
    if not any(map(str.isalpha, text)) or _COUNT_AND_OTHER.match(text):
        return _course(text, tick.section)
    plain = text.lower()
    urgency = _urgency(text)
    if urgency is not None:
        return [("urgent", urgency)]
    if plain in _SEXES:
        return [("sex", _SEXES[plain])]
    if (side := _SIDES.get(plain.removesuffix(" side").removesuffix(" sides"))) is not None:
        return [("laterality", side)]
    if tick.section == "urgent" and plain in {"yes", "no"}:
        return [("urgent", plain == "yes")]
    if plain.split()[0] in _DENIES or is_a_part(text):
        return []
    return _said(tick, text, plain)


def _said(tick: Tick, text: str, plain: str) -> list[tuple[str, Value]]:
    if (tick.section == "accident" and not is_treatment(text)) or _ACCIDENT.search(plain):
        kind = therapy.accident(text)
        return [("accident", kind)] if kind else []
    counted = therapy.per_week(text)
    counting = tick.section in {"freq", "duration", "visits"}
    if (counting or counted is not None) and (course := _course(text, tick.section)):
        return course
    if put_right(text)[1] or EVALUATE.fullmatch(plain):
        return [("treatments", text)]
    if counting or OTHER_ALONE.match(plain) or DISCIPLINE.fullmatch(plain):
        return []
    if (
        CODE.search(text)
        or tick.section in _NEVER_TREATMENTS
        or plain in {"yes", "no"}
        or len(plain) < 3
        or tick.section != "treatments"
    ):
        return []
    return [("treatments", text)]


def _course(text: str, section: str) -> list[tuple[str, Value]]:
    found: list[tuple[str, Value]] = []
    often, long = therapy.per_week(text), therapy.weeks(text)
    token = re.match(r"\s*(\d{1,2})\s*(?:x|times)?(?:\s+other\b.*)?\s*$", text, re.IGNORECASE)
    if often is not None and often.upper is None:
        found.append(("frequency_per_week", often.value))
    elif section == "freq" and token is not None and int(token[1]) <= DAYS:
        found.append(("frequency_per_week", int(token[1])))
    if long is not None and long.upper is None:
        found.append(("duration_weeks", long.value))
    elif section == "duration" and token is not None:
        found.append(("duration_weeks", int(token[1])))
    if section == "visits" and token is not None:
        found.append(("visits_requested", int(token[1])))
    return found


def _measured(ink: float) -> State:
    if ink < EMPTY_BELOW:
        return "empty"
    return "checked" if ink > FULL_ABOVE else "unsure"


def _real(page: View, squares: list[list[float]]) -> list[list[float]]:
    """Leave out letters: squares inside a word, and squares of another size than the rest."""
    words = [word for word in page.words if len(word.text) > 2 or _is_plain_pair(word.text)]
    outside = [square for square in squares if not any(_inside(square, word) for word in words)]
    sides = sorted(square[2] - square[0] for square in outside)
    if not sides:
        return []
    usual = sides[len(sides) // 2]
    return [
        square
        for square in outside
        if 0.7 * usual <= square[2] - square[0] <= 1.4 * usual and square[2] - square[0] >= 5.5
    ]


def _is_plain_pair(text: str) -> bool:
    return len(text) == 2 and text.isalnum()


def _inside(square: list[float], word: Word) -> bool:
    middle_x, middle_y = (square[0] + square[2]) / 2, (square[1] + square[3]) / 2
    return word.x0 - 1 < middle_x < word.x1 + 1 and word.y0 - 1 < middle_y < word.y1 + 1


def _box(square: list[float]) -> Box:
    return (square[0], square[1], square[2], square[3])


def _is_at(box: Box, seen: Box) -> bool:
    """Whether the middle of a box lies in one that was seen."""
    across, level = (box[0] + box[2]) / 2, (box[1] + box[3]) / 2
    return seen[0] < across < seen[2] and seen[1] < level < seen[3]


def _symbol(symbol: list[object]) -> tuple[State, Box] | None:
    x0, y0, x1, y1, text = symbol
    letter = str(text)[:1]
    box = (float(str(x0)), float(str(y0)), float(str(x1)), float(str(y1)))
    if letter in _DINGBAT_CHECKED:
        return "checked", box
    return ("empty", box) if letter in _DINGBAT_EMPTY else None


def asked_in(box: Box, spots: Sequence[Spot]) -> str:
    """The role of the label that a box stands under or beside."""
    best: tuple[float, str] = (float("inf"), "")
    middle = (box[1] + box[3]) / 2
    for spot in spots:
        level = spot.top - 3 < middle < spot.bottom + 3
        if level and spot.x0 < box[0]:
            best = min(best, ((box[0] - spot.x0) * 0.001 - 1, spot.label.role))
        elif spot.bottom <= middle and not level:
            sideways = max(0.0, spot.x0 - box[2])
            best = min(best, (middle - spot.bottom + sideways, spot.label.role))
    return best[1] if best[1] in _CHOSEN else _captioned(box, spots) or best[1]


def _captioned(box: Box, spots: Sequence[Spot]) -> str:
    """The role of the caption right under a box, which asks for one of some choices."""
    under = [
        spot
        for spot in spots
        if spot.label.role in _CHOSEN
        and not spot.colon
        and -1 < spot.top - box[3] < CAPTION
        and spot.x0 <= box[0] + CAPTION
    ]
    return max(under, key=lambda spot: spot.x0).label.role if under else ""

"""The text that belongs to a label: cut to its cell, with the lines that go on below."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, replace
from datetime import date
from itertools import pairwise, takewhile

from adapters.reading.labels.finding import Spot
from adapters.reading.labels.label_edges import in_another_font, is_numbering
from adapters.reading.layout.layout import Run, View, gap_groups
from adapters.reading.values import checked_numbers, dates
from adapters.reading.values.candidates import Candidate, Setting, Value
from adapters.reading.values.parting import parting
from adapters.reading.values.treatment_words import is_treatment

MIN_ITEM = 3

NEAR_START = 8
WORDS_OF_A_SENTENCE = 6

LEFT_EDGE = 16.0

MOST_FLOWING = 3
CELL = 3.5

_BETWEEN = re.compile(
    r"\s*[,;]\s*(?:and\s+)?|\s*\|\s*|\s+and\s+(?!treat)|\s+[•·]\s+|"
    r"(?:(?<=treat)|(?<=treatment)|(?<=wk)|(?<=wks)|(?<=week)|(?<=weeks))\.\s+",
    re.IGNORECASE,
)

_SLASH = re.compile(r"\s/\s")
"""What parts a list where it stands more than once; alone it may part two names of one thing."""

_SPLIT_DATE = re.compile(r"\d{1,2} \d{1,2} (?:\d{4}|\d{2})")

ELSEWHERE = re.compile(
    r"(?:please|thank|this is|this|i |we |she|he |they|the patient|patient "
    r"is|kindly|sincerely|goals?|"
    r"diagnos|treat|frequency|if you|send|call\b(?! for)|expected|insurance|member|"
    r"recheck|follow[- ]?up|f/u|rtc|return (?:to (?:the )?(?:clinic|office|school|work/school|"
    r"school/work|see)|in \d|visit)|next (?:visit|appointment)|see (?:me|us|back)|"
    r"will (?:see|recheck|follow)|appointment|medications?|copy|copies|"
    r"(?:(?:our|my|his|her|their|the|main|primary|overall|therapy|treatment|short|long|term) )+"
    r"(?:goals?|aims?|objectives?|insurance|coverage|phone|telephone|number|address|diagnos\w+)|"
    r"do not hesitate|don't hesitate|feel free|(?:i|we)'(?:d|ll|ve|m|re)|look(?:ing)? forward|"
    r"(?:focus|emphasis|emphasize|concentrate|work|specifically|interventions?|program|orders?|"
    r"emphasi[sz]ing|begin (?:pt|therapy|treatment|physical)|start (?:pt|therapy|treatment|with)|"
    r"evaluate|physical therapy|therapy|modalities|plan|symptoms|onset|questions)|"
    r"for your (?:billing|records?|files?|information)|(?:mailing|home|street) address|"
    r"address (?:on file|is)|insured|"
    r"m(?:rs?|s|x)\.? [\w'\u2019-]+ (?:may be (?:contacted|reached|called)|"
    r"can be (?:contacted|reached)|has|carries|lives|resides|is (?:insured|covered))|"
    r"yours|regards|respectfully|cordially|best (?:regards|wishes)|(?:warm|kind)\w* regards|"
    r"let (?:me|us)|keep (?:me|us) (?:posted|informed|updated)|update (?:me|us)|"
    r"contact (?:me|us|our|the office)|"
    r"(?:a |the )?home (?:exercise )?program (?:at|would|should|is)|"
    r"with (?:thanks|gratitude|appreciation)|best number|an? (?:total|course) of)\b",
    re.IGNORECASE,
)

_BULLET = re.compile(r"[-\u2022\u00b7*\u2013>]$|[\u2022\u00b7]")

_LABELLED = re.compile(r"[A-Z][A-Za-z/#]*(?: [A-Za-z/#]+){0,3}:\s")
"""A line that begins with a label of its own."""

NOTHING = re.compile(
    r"^\W*(?:n[o0]n[ef](?: (?:on f[il1]le|known|stated|recorded|given|entered|listed|noted|"
    r"provided|reported|documented|specified|selected|available))?|n/?a|nil|no|not applicable)\W*$",
    re.IGNORECASE,
)


@dataclass
class Source:
    """A label with one text that may be its value."""

    page: View
    spot: Spot
    run: Run
    strength: float
    setting: Setting = field(default_factory=lambda: Setting(date(2100, 1, 1)))
    plan_apart: bool = False
    """Whether the plan has a place of its own on the page."""

    def make(
        self, name: str, value: Value | None, start: int, end: int | None, **more: object
    ) -> Candidate:
        """Offer a part of the text as a value."""
        part = self.run.part(start, end)
        return Candidate(
            name,
            value,
            self.page.page,
            self.run.box(start, end),
            part.text,
            part.confidence,
            self.strength,
            **more,  # type: ignore[arg-type]
        )


def first_group(source: Source, factor: float = 2.2) -> Run:
    """The text up to the first wide blank."""
    groups = gap_groups(source.run, factor * source.page.line_height)
    return _in_one_font(groups[0]) if groups else source.run


def _in_one_font(run: Run) -> Run:
    """The words of a text layer up to the first in other letters: the form's own go on there.

    What numbers them may be printed otherwise: `1:` in bold before a payer.
    """
    words = run.words
    first = words[1] if len(words) > 1 and is_numbering(words[0]) else words[0]
    if first.confidence < 1.0:
        return run
    begins = words.index(first)
    alike = takewhile(lambda word: not in_another_font(first, word), words[begins:])
    return Run.of([*words[:begins], *alike])


def sentences(run: Run) -> Run:
    """A text up to the first sentence that is about something else."""
    for match in re.finditer(r"(?<=[A-Za-z0-9)])\.\s+(?=[A-Z])", run.text):
        if ELSEWHERE.match(run.text, match.end()):
            return run.part(0, match.start() + 1)
    return run


def in_prose(spot: Spot, page: View) -> bool:
    """Whether the label stands in the middle of a sentence's line."""
    row, first = page.rows[spot.row], spot.words.words[0]
    before = [word for word in row.words if word.x1 <= first.x0 + 1]
    if before and is_numbering(before[-1]):
        first = before.pop()
    return bool(before) and first.x0 - max(word.x1 for word in before) < 0.9 * first.height


def flowing(source: Source) -> Run:
    """The text after a label in running prose: the rest of its line and the lines after it."""
    words = list(source.run.words)
    edge = source.page.rows[source.spot.row].words[0].x0
    bottom = max(word.y1 for word in words)
    for row in source.page.rows[source.spot.row + 1 :][:MOST_FLOWING]:
        first = row.words[0]
        if first in words:
            continue
        if (
            _BULLET.match(first.text)
            or _LABELLED.match(row.text)
            or abs(first.x0 - edge) > LEFT_EDGE
            or first.y0 - bottom > 0.7 * first.height
        ):
            break
        words += row.words
        bottom = row.bottom
    return Run.of(words)


def continued(source: Source) -> Run:
    """A text with the lines that go on below it, at the same left edge."""
    words = list(source.run.words)
    left = words[0].x0
    bottom = max(word.y1 for word in words)
    for group in source.spot.below:
        first = group.words[0]
        near = first.y0 - bottom < 0.6 * first.height
        if first in words:
            continue
        if not near or _BULLET.match(first.text) or abs(first.x0 - left) > LEFT_EDGE:
            break
        words += group.words
        bottom = group.bottom
    return Run.of(words)


def pieces(text: str) -> Iterator[tuple[int, int]]:
    """Where the items of a written list begin and end."""
    at = 0
    slashes = [*_SLASH.finditer(text)]
    parted = slashes if len(slashes) > 1 else list(_BETWEEN.finditer(text))
    for match in [*parting(text, parted), None]:
        end = match.start() if match else len(text)
        item = text[at:end]
        kept = item.strip(" ,.;:-•*")
        long = len(kept) >= MIN_ITEM and any(letter.isalpha() for letter in kept)
        if long or (kept.isupper() and is_treatment(kept)):
            start = at + item.find(kept)
            yield start, start + len(kept)
        at = match.end() if match else end


def _in_three_cells(source: Source) -> Run | None:
    """A date whose month, day and year stand in cells of their own."""
    first = source.run.words[0]
    row = next((row for row in source.page.rows if first in row.words), None)
    if row is None:
        return None
    words = row.words[row.words.index(first) :][:3]
    close = all(after.x0 - word.x1 < CELL * word.height for word, after in pairwise(words))
    whole = Run.of(words)
    return whole if close and _SPLIT_DATE.fullmatch(whole.text) else None


def dated(name: str) -> Callable[[Source], Iterator[Candidate]]:
    """A reading of the first date as one field."""

    def make(source: Source) -> Iterator[Candidate]:
        pivot = source.setting.today.year + (0 if name == "date_of_birth" else 1)
        found = dates.find_dates(source.run.text, pivot)
        if not found and (whole := _in_three_cells(source)) is not None:
            source = replace(source, run=whole)
            found = dates.find_dates("/".join(whole.text.split()), pivot)
        if found and not _is_in_a_sentence(source, found[0].start):
            one = found[0]
            yield source.make(name, one.value.isoformat(), one.start, one.end)

    return make


def _is_in_a_sentence(source: Source, start: int) -> bool:
    """Whether words stand before a date that are about another day.

    Under a label two words do; beside it a whole sentence: `Order placed: 2x/week. Injection ...`.
    """
    before = source.run.text[:start]
    words = re.findall(r"[A-Za-z]{2,}", before)
    if source.run is source.spot.beside:
        return len(words) >= WORDS_OF_A_SENTENCE
    return len(words) > 1


def numbered(name: str) -> Callable[[Source], Iterator[Candidate]]:
    """A reading of the first number with letters as one field."""

    def make(source: Source) -> Iterator[Candidate]:
        match = checked_numbers.find_member(source.run.text)
        if match is not None:
            yield source.make(name, match[0], match.start(), match.end())

    return make

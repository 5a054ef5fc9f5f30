"""What labels say in free words of an operation and of precautions, and where such a text ends."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import replace

from adapters.reading.labelled.ticks import OTHER_ALONE
from adapters.reading.labels.label_text import (
    MIN_ITEM,
    NOTHING,
    Source,
    continued,
    dated,
    flowing,
    in_prose,
    sentences,
)
from adapters.reading.labels.value_shapes import fits
from adapters.reading.layout.layout import Run, gap_groups
from adapters.reading.prose.operations import DATE, SURGICAL, is_operation
from adapters.reading.prose.precautions_prose import as_told, own_sentences, tells_a_complaint
from adapters.reading.values.candidates import Candidate
from adapters.reading.values.offices import is_office
from adapters.reading.wordings.labels import squeeze

CELL, APART, SAME_EDGE, LINES = 1.6, 1.6, 3.0, 3
SHORTENED = 6
"""How many letters and a stop a shortened word has at most: `surg.`, `proc.`"""
_OPERATION = re.compile(SURGICAL, re.IGNORECASE)
_ANY_PROCEDURE = frozenset({"procedure", "procedures", "procedurenotes", "procedurenote"})
"""Labels of which also other orders than operations stand."""
_PAST = re.compile(r"(?i)\b(?:history|hx|p\w{0,2}hx?)\b")
"""Labels of what somebody had once, illnesses among it."""
_SIGNERS_WORDS = re.compile(
    r"(?i)\W*(?:i (?:hereby |certify|have|authorize|agree|attest|understand)|by signing|"
    r"(?:provider|physician|prescriber)\W?s? (?:signature|certif\w+)|signature|valid for|"
    r"this (?:order|prescription|referral|form) |.{0,40}\bmedically necessary\b)"
)
"""How the lines begin that go with a signature, under a blank that nobody filled in."""
_LEADING = re.compile(
    r"(?i)(?:please (?:observe|keep to|note|follow|respect|mind)(?: (?:the following|these|that))?"
    r"(?: precautions| restrictions| limits)?\s?:\s*|"
    r"(?:(?:(?:current|special|post-?op\w*|other|specific|his|her|the|our) )*"
    r"(?:precautions?|restrictions?|limitations?|contraindications?)\s"
    r"(?=are\b|is\b|includ|to (?:observe|note|follow)|as follows))?"
    r"(?:(?:are|is|include|including|as follows|the following|"
    r"to (?:observe|note|follow))\b\s*)+:?\s+)"
)
_YES = re.compile(r"(?i)yes\b\W*")
"""The answer before an operation: `Post-operative?  Yes - Left TKA`."""
_BANNER = re.compile(
    r"(?i)[*=#~<>\s-]*(?:(?:order|document|note|referral|report|page|electronically|draft|end|not)\b"
    r"[\w\s]{0,30}\b(?:signed|unsigned|report|order|final|complete|page|continued|document)|"
    r"(?:un|not )signed|draft|continued|copy)[*=#~<>.\s-]*"
)
"""What a system prints of its own under a blank that nobody filled in: `ORDER NOT SIGNED`."""
_OF_CARE = re.compile(r"(?i)precaut|restrict|contra|limit|caution|weight|avoid")
_POINTS_ELSEWHERE = re.compile(
    r"(?i)see (?:the )?(?:precautions|above|below|comments?|notes?|chart|instructions)"
)
"""An answer that says where the precautions stand, and none itself."""
_ONLY_A_DATE = re.compile(
    r"(?:on\s+)?(?:[A-Za-z]{3,9}\.?\s?\d{1,2},?\s?\d{2,4}|\d{1,4}[/.-]\d{1,2}[/.-]\d{1,4})",
    re.IGNORECASE,
)
_ENDS_IN_A_DATE = re.compile(
    r"(?i:\W+(?:operated(?: on)?|performed|done|dos|dated?|(?:date of )?surgery(?: date)?|"
    r"(?:the )?(?:date of )?(?:surgery|operation|procedure) (?:was|took place)"
    r"(?: performed| done)?)\b:?)?"
    r"[\s,;(]+(?:on\s+)?\(?(?:\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4}|"
    r"[A-Za-z]{3,9}\.? \d{1,2}(?:st|nd|rd|th)?,? \d{4}|\d{1,2} [A-Za-z]{3,9}\.?,? \d{4})\)?\W*$"
)
_DATED_SENTENCE = re.compile(rf"[^.;]{{5,90}}?\son\s{DATE}(?=\.\s+[A-Z])")
"""An operation and its day, behind which a report goes on with other things."""
_STOP = re.compile(r"(?<=[A-Za-z0-9)])\.\s+(?=[A-Z0-9])")
_OF_A_PART = re.compile(
    r"(?:(?:right|left|both|r|l|[rl][ul]e)\.? )?(?:neck|back|spine|shoulders?|elbows?|wrists?|"
    r"hands?|hips?|knees?|ankles?|foot|feet|arms?|legs?|cervical|lumbar)\s?:\s+",
    re.IGNORECASE,
)
_AS_BORNE = re.compile(r"(?i)as tolerated\b|(?:only )?\d{1,3} ?%")
_BEARING = re.compile(r"(?i)weight[ -]?bearing|wb")
_ITSELF = re.compile(r"(?i)(?:[a-z]+ )?(?:precautions?|restrictions?|limitations?|limits)")


def in_words(name: str) -> Callable[[Source], Iterator[Candidate]]:
    """A reading of a text, up to where it is about something else, as precautions or surgery."""
    free = name == "precautions"

    def make(source: Source) -> Iterator[Candidate]:
        if _says_nothing(source, free=free):
            return
        source, two = _one_cell(source)
        run = _whole_of(source, free=free)
        first = _DATED_SENTENCE.match(run.text) if not free else None
        run = run.part(0, first.end()) if first is not None else run
        dated_at = _ENDS_IN_A_DATE.search(run.text) if not free else None
        if dated_at is not None:
            yield from dated("surgery_date")(replace(source, run=run.part(dated_at.start())))
            run = run.part(0, dated_at.start())
        run = run if free else _first_operation(run)
        two = two and (free or len(gap_groups(run, APART * source.page.line_height)) > 1)
        yield Candidate(
            name,
            as_told(run.text.strip(" ,:;-_*\u00b7\u2022")),
            source.page.page,
            run.box(),
            run.text,
            run.confidence,
            source.strength,
            flag="low_confidence" if two else None,
        )

    return make


def _first_operation(run: Run) -> Run:
    """An operation without the sentences behind its own stop."""
    stop = _STOP.search(run.text)
    whole = stop is not None and is_operation(run.text[: stop.start()].strip())
    return run.part(0, stop.start()) if stop is not None and whole else run


def _says_nothing(source: Source, *, free: bool) -> bool:
    """Whether a text is none of the field: a blank's own words, a date, a complaint, `none`."""
    text = source.run.text.strip(" .,:;-_")
    if not free and _ONLY_A_DATE.fullmatch(text):
        return True
    asks_any = squeeze(source.spot.words.text) in _ANY_PROCEDURE
    asks_any = asks_any or (not free and _PAST.search(source.spot.words.text) is not None)
    if asks_any and not _OPERATION.search(text):
        return True
    if _SIGNERS_WORDS.match(text) or OTHER_ALONE.fullmatch(text):
        return True
    asked = _OF_CARE.search(source.spot.words.text) is not None
    elsewhere = _BANNER.fullmatch(source.run.text) or _POINTS_ELSEWHERE.fullmatch(text)
    if free and (elsewhere or (not asked and tells_a_complaint(text))):
        return True
    if not free and (_ends_a_sentence(source) or is_office(text)):
        return True
    letters = sum(letter.isalpha() for letter in text)
    return letters < MIN_ITEM or (not free and NOTHING.match(text) is not None)


def _ends_a_sentence(source: Source) -> bool:
    """Whether what looks like a label ends a sentence: `after disc surgery. Other`."""
    label = source.spot.words.words[-1]
    row = source.page.rows[source.spot.row].words
    whole = next((word.text for word in row if abs(word.x0 - label.x0) < 1), "")
    return len(whole) > SHORTENED and whole[0].islower() and whole.endswith(".")


def _whole_of(source: Source, *, free: bool) -> Run:
    """A text with the lines that it goes on in, without its first words that only announce it."""
    source = replace(source, run=_past_a_part(source)) if free else source
    if _is_before_label(source):
        whole = source.run
    else:
        told = flowing(source) if _runs_on(source) else continued(source)
        whole = _through_cell(source, told)
    run = own_sentences(whole) if free else sentences(whole)
    lead = (_LEADING if free else _YES).match(run.text)
    run = run.part(lead.end()) if lead is not None else run
    return _with_bearing(source, run) if free else run


def _is_before_label(source: Source) -> bool:
    """Whether another label with a colon follows in running lines: the next line is that one's."""
    last = source.run.words[-1]
    row = source.page.rows[source.spot.row].words
    behind = [word for word in row if word.x0 > last.x1 - 1] if last in row else []
    near = bool(behind) and behind[0].x0 - last.x1 < CELL * source.page.line_height
    return near and any(word.text.endswith(":") for word in behind)


def _through_cell(source: Source, run: Run) -> Run:
    """A text that breaks off at the end of its cell, with the lines at the cell's own edge.

    Its label stands within the cell: `Instructions: 2x/wk. Precautions: Avoid` / `lying on it.`
    """
    rows = source.page.rows[source.spot.row : source.spot.row + 1 + LINES]
    cells = gap_groups(rows[0], APART * source.page.line_height)
    own = next((cell for cell in cells if source.spot.words.words[0] in cell.words), None)
    if own is None or own.words[0] is source.spot.words.words[0] or run.words[-1] not in own.words:
        return run
    words, bottom = list(run.words), own.bottom
    for row in rows[1:]:
        below = gap_groups(row, APART * source.page.line_height)
        edge = (one for one in below if abs(one.words[0].x0 - own.words[0].x0) < SAME_EDGE)
        goes_on = next(edge, None)
        ended = words[-1].text.endswith((".", ";")) or goes_on is None
        if ended or goes_on is None or goes_on.words[0].y0 - bottom > source.page.line_height:
            break
        if not (goes_on.text[0].islower() or goes_on.text[0].isdigit()):
            break
        words += goes_on.words
        bottom = goes_on.bottom
    return Run.of(words)


def _past_a_part(source: Source) -> Run:
    """Precautions that go on with those of one part: `... joints. Neck: no end range rotation.`."""
    last = source.run.words[-1]
    row = next((row.words for row in source.page.rows if last in row.words), ())
    rest = Run.of(row[list(row).index(last) + 1 :]) if row else Run.of(())
    named = _OF_A_PART.match(rest.text) if rest.words else None
    near = bool(rest.words) and rest.words[0].x0 - last.x1 < last.height
    if named is None or not near or not fits("precautions", rest.text[named.end() :]):
        return source.run
    return Run.of([*source.run.words, *rest.words])


def _runs_on(source: Source) -> bool:
    """Whether a label and its text are parts of a sentence."""
    near = source.run.words[0].x0 - source.spot.words.words[-1].x1
    return in_prose(source.spot, source.page) and near < CELL * source.page.line_height


def _one_cell(source: Source) -> tuple[Source, bool]:
    """A text without another column that was read as its end, and whether that may be in it still.

    Where the first cell breaks off and a line under it goes on in small letters, what stands beside
    is another column: `Check feet for skin | Performing site` / `breakdown.`
    """
    cells = [] if _runs_on(source) else gap_groups(source.run, APART * source.page.line_height)
    if len(cells) < 2:
        return source, False
    first = cells[0].words[0]
    below = (run for run in source.spot.below if run.words[0].y0 > first.y0 + first.height / 2)
    after = next(below, None)
    goes_on = (
        after is not None
        and not cells[0].text.endswith((".", ";"))
        and after.text[0].islower()
        and abs(after.words[0].x0 - first.x0) < SAME_EDGE
    )
    return (replace(source, run=cells[0]), False) if goes_on else (source, True)


def _with_bearing(source: Source, run: Run) -> Run:
    """A precaution with its first words that were taken for a part of its label.

    `Restrictions  Weight bearing as tolerated.` begins with the weight.
    """
    words = source.spot.words.words
    if not _AS_BORNE.match(run.text) or source.spot.colon:
        return run
    many = next((n for n in (1, 2) if _BEARING.fullmatch(" ".join(w.text for w in words[-n:]))), 0)
    led = " ".join(word.text for word in words[: len(words) - many])
    return Run.of([*words[-many:], *run.words]) if many and _ITSELF.fullmatch(led) else run

"""Replaces what identifies people by tokens of the case; nothing is fetched and nothing is kept.

Presidio runs our recognizers without a language model (`no_op`) and does the replacing. Known
identities of the case and a pass that fails closed stand beside it.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from itertools import pairwise
from operator import itemgetter
from typing import NamedTuple

from adapters.redaction.anchors import Looked
from adapters.redaction.found import KEEP, LEFT_OVER, Found
from adapters.redaction.keeping import keeping
from adapters.redaction.known import Known, KnownIdentities
from adapters.redaction.leftovers import Leftovers
from adapters.redaction.payers_misread import misread_payers
from adapters.redaction.people import suffix_end
from adapters.redaction.plain_text import PlainText, printed, recognized
from adapters.redaction.small_writing import as_capitals
from adapters.redaction.spread_out import spread_out
from adapters.redaction.tokens import CaseTokens

WINDOW, SEEN_TWICE = 20_000, 400
"""Characters that are looked at together, and how many of them again with what follows: whoever
stands at the end of one stretch and the beginning of the next is found whole."""

Piece = tuple[int, int, str]
"""Where something to be replaced begins and ends in the text as given, and its kind."""


class Span(NamedTuple):
    """One replaced piece of the text as given."""

    start: int
    end: int
    kind: str
    token: str


class Redacted(NamedTuple):
    """The text with tokens, and where they stand for what."""

    text: str
    spans: tuple[Span, ...]


def redact(
    text: str,
    known: Known | KnownIdentities | None = None,
    tokens: CaseTokens | None = None,
    *,
    from_ocr: bool,
) -> Redacted:
    """Return a text without identifiers; `from_ocr` selects the strict setting."""
    identities = known if isinstance(known, KnownIdentities) else KnownIdentities(known or {})
    tokens = tokens if tokens is not None else CaseTokens()
    found: list[Piece] = []
    for start, end in _windows(text):
        pieces = _found_in(text[start:end], identities, from_ocr=from_ocr)
        found += [(begins + start, ends + start, kind) for begins, ends, kind in pieces]
    parts: list[str] = []
    spans: list[Span] = []
    for start, end, pieces in _stretches(len(text), _merged(found)):
        part = _replace(text[start:end], pieces, tokens)
        parts.append(part.text)
        spans += [
            each._replace(start=each.start + start, end=each.end + start) for each in part.spans
        ]
    return Redacted("".join(parts), tuple(spans))


def _found_in(text: str, known: KnownIdentities, *, from_ocr: bool) -> list[Piece]:
    """Return what is to be replaced; what OCR damaged is looked for in both ways of writing."""
    in_capitals = as_capitals(text)
    if not from_ocr:
        return _pieces_of(printed(in_capitals), known, from_ocr=False)
    found = _pieces_of(recognized(text), known, from_ocr=True)
    if in_capitals == text:
        return found
    return _merged([*found, *_pieces_of(recognized(in_capitals), known, from_ocr=True)])


def _pieces_of(plain: PlainText, known: KnownIdentities, *, from_ocr: bool) -> list[Piece]:
    return _given_pieces(plain, _settled(_all_found(plain.text, known, from_ocr=from_ocr)))


def _windows(text: str) -> Iterator[tuple[int, int]]:
    """Yield stretches of whole lines, so that a long text takes as long per page as a short one.

    Each but the first begins a little before the end of the one before it.
    """
    start = 0
    while start < len(text):
        end = start + WINDOW
        if end >= len(text):
            yield start, len(text)
            return
        cut = text.rfind("\n", start + WINDOW // 2, end)
        cut = cut if cut > start else text.rfind(" ", end - 200, end)
        end = cut + 1 if cut > start else end
        yield start, end
        start = max(_first(text, mark, end - SEEN_TWICE, end - SEEN_TWICE // 4) for mark in "\n ")


def _first(text: str, mark: str, start: int, end: int) -> int:
    """Return where what stands behind a mark begins, or the start where there is none."""
    at = text.find(mark, start, end)
    return at + 1 if at >= 0 else start


def _stretches(length: int, found: list[Piece]) -> Iterator[tuple[int, int, list[Piece]]]:
    """Yield the text stretch by stretch with its pieces, none of which lies in two of them."""
    start, at = 0, 0
    while start < length:
        end, held = min(start + WINDOW, length), []
        while at < len(found) and found[at][0] < end:
            begins, ends, kind = found[at]
            held.append((begins - start, ends - start, kind))
            end, at = max(end, ends), at + 1
        yield start, end, held
        start = end


def _all_found(given: str, known: KnownIdentities, *, from_ocr: bool) -> Iterator[Found]:
    unread = [*_endless(given), *spread_out(given)]
    yield from unread
    for each in unread:
        given = given[: each.start] + " " * (each.end - each.start) + given[each.end :]
    text, settled = found_by_rules(given, known, from_ocr=from_ocr)
    yield from (each for each in settled if each.kind != KEEP)
    yield from Leftovers(text, known, misread=from_ocr).find(settled)


def found_by_rules(
    given: str, known: KnownIdentities, *, from_ocr: bool
) -> tuple[Looked, list[Found]]:
    """Return what recognizers and known identities find in a text, and what must be kept."""
    text = Looked(given)
    found = [*_recognized(text, misread=from_ocr), *known.find(text, misread=from_ocr)]
    found = [_with_suffix(text, each) if each.kind == "PERSON" else each for each in found]
    found = [
        _with_surroundings(text, each, misread=from_ocr) if each.kind == "DATE" else each
        for each in found
    ]
    found = _spans_of_time([_whole(text, each) for each in found], text)
    kept = [*keeping(text), *(misread_payers(text) if from_ocr else ())]
    return text, _settled([*found, *kept], with_kept=True)


_LONGEST = 160
"""A longer word no language has; it is replaced unread, so that no pattern can stumble over it."""
_ENDLESS = re.compile(rf"\S{{{_LONGEST},}}")
_ARTICLE = re.compile(r"(?<![A-Za-z])[TtfFIi1] ?[HhbnN] ?[EeoOcC] {0,2}$")
_DAY_BEFORE = re.compile(
    r"(?ai)(?<![A-Za-z])(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?\.?,?|"
    r"late|early|mid)[ -]{1,2}$"
)
_TIME = re.compile(
    r"(?:T| ?@ ?|, ?(?:at )?| {1,2}(?:(?:at|AT) {1,2})?)(?:[A-Za-z]{3}\.? )?(?:\d{1,2}:\d{2}"
    r"(?::\d{2}(?:\.\d+)?(?:Z\b|[+-]\d\d:?\d\d\b)?)?"
    r"(?: ?[AaPp]\.?[Mm]?\b\.?)?|(?:[01]\d|2[0-3])[0-5]\d(?= {2}|[.,;)\n]|$))"
    r"(?![\d:-])(?! ?(?:-|to) ?\d)"
)
_LIKE, _MERIDIAN = r"[\dOolIiSZBbgq]", r" {0,2}[AaPpFf4]? ?\.?(?:[MmNH]|r ?n)(?![A-Za-z])"
_MISREAD_TIME = re.compile(
    rf"(?:[.,;]? {{0,3}}(?:[ao]?[tfT]? {{0,2}})?|T)"
    rf"(?:{_LIKE}{{1,2}} ?[:;] ?{_LIKE}{{1,2}}(?: ?[:;] ?{_LIKE}{{1,2}})?(?:{_MERIDIAN}|(?!\w))"
    rf"|{_LIKE}[\dOlISZBg :.;,]{{1,6}} ?[AP] ?\.?[MN](?![A-Z]))"
)
_DAY_AHEAD = re.compile(
    rf"(?:(?<![\w/.])|(?<=[a-z])(?=\d)){_LIKE}{{1,2}} ?(?:[a-z]{{2}} ?(?:o[ft] )?|of |[-.])? ?$"
)
_DAY_BEHIND = re.compile(r"[.,]? {0,2}-?\d{1,2} ?(?:[a-z]{1,2}(?![a-z])| ?-(?:19|20)\d\d|(?!\w))")
"""The day beside a month, however OCR left it."""
_UNTIL = re.compile(
    r"(?ai) {0,2}(?:to|thru|until|till|-|(?:t ?[a-z]? ?)?[hbnr](?: ?[a-z]){2,6}) {0,2}"
)
_ORDINAL = re.compile(r"\d{1,2} ?(?:[A-Za-z]{2})\b")
_WHOLE = re.compile(r"[^\W_]+(?:'[^\W_]+)*")


def _endless(text: str) -> list[Found]:
    """Return the words that are longer than any word."""
    if max(map(len, text.split()), default=0) < _LONGEST:
        return []
    return [Found(*match.span(), "TEXT", LEFT_OVER) for match in _ENDLESS.finditer(text)]


def _with_suffix(text: str, found: Found) -> Found:
    """Take in a `Jr.` behind a name."""
    end = suffix_end(text, found.end)
    return found if end == found.end else found._replace(end=end)


def _with_surroundings(text: str, found: Found, *, misread: bool) -> Found:
    """Take in `Friday`, `the` or `late` before a date, also misread, and the time behind it."""
    patterns = (_TIME, _MISREAD_TIME) if misread else (_TIME,)
    times = [each.match(text, found.end) for each in patterns]
    found = found._replace(end=max(time.end() if time else found.end for time in times))
    if misread:
        found = _with_day(text, found)
    start = found.start
    if _ORDINAL.match(text, start):
        article = _ARTICLE.search(text, max(0, start - 6), start)
        start = article.start() if article else start
    before = _DAY_BEFORE.search(text, max(0, start - 14), start)
    start = before.start() if before else start
    return found if start == found.start else found._replace(start=start)


def _with_day(text: str, found: Found) -> Found:
    """Take in a damaged day beside a month that was found without it."""
    start, end = found.start, found.end
    ahead = _DAY_AHEAD.search(text, max(0, start - 9), start) if text[start].isalpha() else None
    behind = _DAY_BEHIND.match(text, end) if text[end - 1].isalpha() else None
    return found._replace(
        start=ahead.start() if ahead else start, end=behind.end() if behind else end
    )


def _spans_of_time(found: list[Found], text: str) -> list[Found]:
    """Take `to` between two dates for a part of them: `Oct 2 to Jul 3`."""
    dates = sorted(each for each in found if each.kind == "DATE")
    joined = [
        Found(left.start, right.end, "DATE", min(left.score, right.score))
        for left, right in pairwise(dates)
        if _UNTIL.fullmatch(text, left.end, right.start)
    ]
    return found + joined


def _whole(text: str, found: Found) -> Found:
    """Widen a span to whole words: OCR puts figures into names."""
    start, end = found.start, found.end
    while start and text[start - 1].isalnum() and text[start].isalnum():
        start -= 1
    if text[end - 1].isalnum() and (text[end : end + 1].isalnum() or text[end : end + 1] == "'"):
        match = _WHOLE.match(text, end - 1)
        end = match.end() if match else end
    return found if (start, end) == found[:2] else found._replace(start=start, end=end)


def _recognized(text: str, *, misread: bool) -> Iterator[Found]:
    """Run the recognizers through Presidio."""
    from adapters.redaction.presidio import analyzer, nothing_parsed

    engine = analyzer(misread=misread)
    parsed = nothing_parsed()
    for each in engine.analyze(text, language="en", nlp_artifacts=parsed, score_threshold=0.0):
        first, last = each.start, each.end
        while last > first and text[last - 1].isspace():
            last -= 1
        while first < last and text[first].isspace():
            first += 1
        yield Found(first, last, each.entity_type, each.score)


_START, _END = itemgetter(0), itemgetter(1)


def _settled(found: Iterable[Found], *, with_kept: bool = False) -> list[Found]:
    """Return spans in order, none over another: the surer wins, overlapping ones become one."""
    ordered = sorted(found, key=_END, reverse=True)
    ordered.sort(key=_START)
    kept = [each for each in ordered if each.kind == KEEP]
    scores = _kept_scores(kept, max(map(_END, ordered), default=0))
    taken: list[Found] = []
    for each in ordered:
        if each.kind == KEEP or _is_kept(scores, each):
            continue
        last = taken[-1] if taken else None
        if last is not None and each.start < last.end:
            surer = max(last, each, key=lambda one: (one.score, one.end - one.start))
            taken[-1] = Found(last.start, max(last.end, each.end), surer.kind, surer.score)
        else:
            taken.append(each)
    if with_kept:
        taken.extend(kept)
    return sorted(taken)


def _is_kept(scores: bytearray, found: Found) -> bool:
    """Whether a place within is kept more surely than this was found; most are kept nowhere."""
    start, end, _, score = found
    if scores.count(0, start, end) == end - start:
        return False
    return max(scores[start:end], default=0) > 100 * score


def _kept_scores(kept: Iterable[Found], length: int) -> bytearray:
    """Return for each place how surely it is kept, in per cent."""
    scores = bytearray(length)
    for each in sorted(kept, key=lambda one: one.score):
        scores[each.start : each.end] = bytes([round(100 * each.score)]) * (each.end - each.start)
    return scores


def _given_pieces(plain: PlainText, found: list[Found]) -> list[Piece]:
    pieces = [(*plain.span(each.start, each.end), each.kind) for each in found]
    for start, end in plain.unseen():
        if not any(begin <= start and end <= stop for begin, stop, _ in pieces):
            pieces.append((start, end, "HIDDEN"))
    return _merged(pieces)


def _merged(pieces: list[Piece]) -> list[Piece]:
    merged: list[Piece] = []
    for start, end, kind in sorted(pieces):
        if merged and start < merged[-1][1]:
            merged[-1] = (merged[-1][0], max(end, merged[-1][1]), merged[-1][2])
        else:
            merged.append((start, end, kind))
    return merged


def _replace(text: str, pieces: list[Piece], tokens: CaseTokens) -> Redacted:
    """Let Presidio put the tokens in, from the end on: the pieces are settled already."""
    from presidio_anonymizer.core import TextReplaceBuilder

    spans = tuple(
        Span(start, end, kind, tokens.token(kind, text[start:end])) for start, end, kind in pieces
    )
    built = TextReplaceBuilder(original_text=text)
    for span in reversed(spans):
        built.replace_text_get_insertion_index(span.token, span.start, span.end)
    return Redacted(built.output_text, spans)

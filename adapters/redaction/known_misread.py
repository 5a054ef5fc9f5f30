"""What OCR may have made of the known names and phrases of a case."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Set

from adapters.redaction.found import Found
from adapters.redaction.lexicon import acronyms, clinical, everyday, small_letters

_WORD = re.compile(r"[A-Za-z][A-Za-z'-]*[A-Za-z]")
_PIECES = re.compile(r"[^\W_]+")
_BESIDE = re.compile(r"(?P<left>[A-Z][A-Za-z'-]+),? {1,2}(?P<right>[A-Z][A-Za-z'-]+)")
_SHORTEST_FUZZY, _TWO_SLIPS, _LONG = 4, 6, 7
_TWO = 2
_SHORTEST_PHRASE, _NEAR_PHRASE, _MOST_TIMES = 8, 80.0, 4
_GROUPS = tuple(
    map(
        frozenset,
        ("aoec", "nuhbr", "iljtf", "vy", "gq", "mn", "rp", "bh", "kx", "sz", "ft", "df", "pn"),
    )
)


class KnownNames:
    """The words of the names of a case, by how far what OCR makes of them may be."""

    def __init__(self, words: Set[str]) -> None:
        self.words = words
        self._long = [word for word in words if len(word) >= _SHORTEST_FUZZY]
        self._tight = [word for word in self._long if len(word) < _TWO_SLIPS]
        self._loose = [word for word in self._long if len(word) >= _TWO_SLIPS]
        self._short = [word for word in words if len(word) == _SHORTEST_FUZZY - 1]
        self._cut = {word[1:] for word in words if len(word) > _SHORTEST_FUZZY}

    def is_near(self, small: str) -> bool:
        """Whether OCR may have made a word of one of these names."""
        return _are_near(small, self._tight, 1) or _are_near(small, self._loose, 2)

    def misread(self, text: str) -> Iterator[Found]:
        """Yield words that OCR may have made of a known name."""
        yield from _beside_each_other(text, self.words)
        for match in _WORD.finditer(text) if self.words else ():
            if self._is_misread(match[0]):
                yield Found(match.start(), match.end(), "PERSON")

    def _is_misread(self, text: str) -> bool:
        word, is_small = text.lower(), text.islower()
        is_short_slip = len(word) == _SHORTEST_FUZZY - 1 and word not in small_letters()
        if (is_small and word in self._cut) or (is_short_slip and is_slip(word, self._short)):
            return True
        if len(word) < _SHORTEST_FUZZY or is_small or word in clinical():
            return False
        near = _are_near(word, self._long, 1 if len(word) < _LONG else 2)
        return near and (word not in everyday() or is_slip(word, self._long))


def is_broken_name(inside: str) -> bool:
    """Whether a name with a gap is in pieces of which one is no word by itself."""
    pieces = inside.split()
    return len(pieces) > 1 and not all(_is_whole(piece.lower()) for piece in pieces)


def _is_whole(small: str) -> bool:
    """Whether it is a word by itself, and no shorthand of two letters."""
    return small in small_letters() and (len(small) > _TWO or small not in acronyms())


def nearly(
    text: str, letters: str, places: list[int], phrases: Mapping[str, str]
) -> Iterator[Found]:
    """Yield stretches that OCR may have made of a long known value; `phrases` gives its kind."""
    from rapidfuzz.fuzz import partial_ratio_alignment

    for phrase, kind in phrases.items():
        if len(phrase) < _SHORTEST_PHRASE:
            continue
        rest = letters
        for _ in range(_MOST_TIMES):
            best = partial_ratio_alignment(phrase, rest, score_cutoff=_NEAR_PHRASE)
            if best is None or best.dest_end <= best.dest_start:
                break
            start, end = places[best.dest_start], places[best.dest_end - 1] + 1
            yield Found(*_mostly_covered(text, start, end), kind)
            gap = "\0" * (best.dest_end - best.dest_start)
            rest = rest[: best.dest_start] + gap + rest[best.dest_end :]


def _mostly_covered(text: str, start: int, end: int) -> tuple[int, int]:
    """Widen a span to whole words, and leave out those at its ends that it hardly touches."""
    begin, stop = whole_words(text, start, end)
    words = [
        (begin + match.start(), begin + match.end()) for match in _PIECES.finditer(text[begin:stop])
    ]
    if len(words) > 1 and 2 * (words[0][1] - start) < words[0][1] - words[0][0]:
        begin = words[1][0]
    if len(words) > 1 and 2 * (end - words[-1][0]) < words[-1][1] - words[-1][0]:
        stop = words[-2][1]
    return (begin, stop) if begin < stop else (start, end)


def _beside_each_other(text: str, words: Set[str]) -> Iterator[Found]:
    """Yield two words of which one is a known name and the other a damaged one."""
    for match in _BESIDE.finditer(text):
        left, right = match["left"].lower(), match["right"].lower()
        for known, other in ((left, right), (right, left)):
            if known in words and other not in words:
                targets = [word for word in words if word != known]
                if _are_near(other, targets, 1 if len(other) < _SHORTEST_FUZZY + 1 else 2):
                    yield Found(match.start(), match.end(), "PERSON")


def _are_near(word: str, targets: list[str], most: int) -> bool:
    from rapidfuzz.distance import Levenshtein
    from rapidfuzz.process import extractOne

    found = extractOne(word, targets, scorer=Levenshtein.distance, score_cutoff=most)
    return found is not None


def whole_words(text: str, start: int, end: int) -> tuple[int, int]:
    """Widen a span to the ends of the words that it touches."""
    while start and text[start - 1].isalnum():
        start -= 1
    while end < len(text) and text[end].isalnum():
        end += 1
    return start, end


def is_slip(word: str, targets: list[str]) -> bool:
    """Whether a word of the language differs from a known name by a slip that OCR makes."""
    return any(
        len(word) == len(target)
        and sum(mine != theirs for mine, theirs in zip(word, target, strict=True)) == 1
        and all(
            mine == theirs or {mine, theirs} <= group
            for mine, theirs in zip(word, target, strict=True)
            for group in [_group(mine)]
        )
        for target in targets
    )


def _group(letter: str) -> frozenset[str]:
    return frozenset().union(*(group for group in _GROUPS if letter in group))

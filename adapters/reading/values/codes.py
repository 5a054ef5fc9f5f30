"""Diagnosis and procedure codes on a page, with what confirms or contradicts each."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from rapidfuzz import fuzz

from adapters.reading.layout.layout import Run
from adapters.reading.values.body_parts import is_elsewhere, parts_of
from adapters.reading.values.described_codes import procedure_called, words_behind
from rules.codes import diagnoses

_ICD = re.compile(
    r"(?<![A-Za-z0-9./#$-])(?P<code>[A-TV-Z$1258|][0-9OIlSZB][0-9A-Z]"
    r"(?:\s?[.,]\s?[0-9A-Za-z]{1,4}|[0-9][0-9A-Z]{0,3}|))(?![A-Za-z0-9]|[-/.]\d)"
)
_SMALL = re.compile(r"(?<![\w./#$-])[a-tv-z]\d[0-9a-z]\.[0-9a-z]{1,4}(?![\w-]|[.]\d)")
_WHOLE = re.compile(r"(?<![\w./#$-])[A-TV-Z]\d[0-9A-Z]\.[0-9A-Z]{1,4}(?![\w-]|[.]\d)")
"""A diagnosis code with its dot: in small letters, and as it is written elsewhere."""
PROCEDURE = re.compile(r"(?<![\d.A-Za-z#$-])(\d{5}|[AGLQS]\d{4})(?![\d.]\d|\d|[A-Za-z]|-\d)")
_DIGITS = str.maketrans({"O": "0", "I": "1", "L": "1", "Z": "2", "S": "5", "B": "8"})
_CODE_WORDS = re.compile(r"\bd[xk]\b|diagnos|icd|cpt|procedure", re.IGNORECASE)
_DIAGNOSIS_WORDS = re.compile(r"\b(?:dx|diagnos[ei]s|icd)\b", re.IGNORECASE)
_CALLED = re.compile(r"\bICD(?:-?10)?(?:-CM)?\W{0,3}(?:code\W{0,3})?$", re.IGNORECASE)
_ENDED = re.compile(r",|\.\s")
"""What ends a short code in a sentence, where no longer one is known."""
_ALMOST_ICD = re.compile(
    r"(?<![\w./$-])[A-Z0-9|$]{1,2}[0-9OIlSZBGQ]{1,2}[0-9A-Z]?[.,:]\s?[0-9A-Za-z]{1,4}(?![\w"
    r"/-]|[.,]\d)"
)
_ALMOST_CPT = re.compile(r"(?<![\w./$-])(?=[0-9A-Za-z-]{5}(?![\w/-]))[9gqS][0-9OIlSZBGQCc-]{4}")
_LOST_FIGURE = re.compile(r"(?<![\w./$-])(?=[79])\d{4}(?![\w/-])")
_LISTED = re.compile(r"\s*(?:[,;/]|,?\s?(?:and|&))\s*")
"""What parts a procedure from the next; four figures so parted from one are another."""
_BOUND = re.compile(r"[;|]|[A-TV-Z]\d[0-9A-Z]\.[0-9A-Z]{1,4}[)\]]?")
_GOES_ON = re.compile(r"[)\]]?\s*(?:[,;.]|and\b|also\b)")
_DAY = re.compile(r"\d{1,4}[/.-]\d{1,2}[/.-]\d{2,4}")
"""What stands behind a day in the line of a code is another column, and no description of it."""
SAME_TEXT = 72
SHORTEST = 3
_HEADS = {"$": "S", "1": "I", "|": "I", "2": "Z", "5": "S", "8": "B"}


@dataclass(frozen=True)
class Code:
    """A code on a page; `confirmed` when the words beside it are its official text."""

    value: str
    start: int
    end: int
    confirmed: bool
    contradicted: bool = False
    distinct: bool = False

    @property
    def checks(self) -> tuple[str, ...]:
        """What the words beside the code say for it; `description` alone leaves the side open."""
        if not self.confirmed:
            return ()
        return ("description", "side_and_encounter") if self.distinct else ("description",)


def find_diagnoses(row: Run, *, announced: bool) -> Iterator[Code]:
    """ICD-10-CM codes of a row; shapes that could be something else need a label or their own text.

    A head read as a digit (`169.351` for `I69.351`) counts only beside the code's official text.
    In small letters a code counts where a label says that it is one.
    """
    for match in _ICD.finditer(_in_capitals(row.text) if announced else row.text):
        text, (start, end) = match["code"], match.span("code")
        before = row.text[max(0, start - 90) : start]
        found = _best(text, row.text[end : end + 90], before)
        if found is None and _ENDED.search(text):
            text, end = text[:SHORTEST], start + SHORTEST
            found = _best(text, row.text[end : end + 90], before)
        if found is None:
            continue
        code, said = found
        written = text[0].isalpha() and text[0].isupper()
        dotted = "." in text or "," in text
        named = announced or _CALLED.search(before) is not None
        if said < SAME_TEXT and not (written and (dotted or named)):
            continue
        if len(code) == SHORTEST and said < SAME_TEXT and not _is_whole(code):
            continue
        own = _own_words(row.text, start, end, code)
        yield Code(
            code,
            start,
            end,
            said >= SAME_TEXT,
            _contradicts(code, own, row.text, (start, end)),
            _distinct(code, own),
        )


def unlisted_codes(row: Run) -> Iterator[tuple[int, int]]:
    """Where a label's line has what is written like a code and is none: `S83.511X`, `M54.5O`."""
    for match in _WHOLE.finditer(_in_capitals(row.text)):
        if not diagnoses.is_listed(match[0]):
            yield match.span()


def _in_capitals(text: str) -> str:
    return _SMALL.sub(lambda match: match[0].upper(), text)


def _is_whole(code: str) -> bool:
    """Whether three letters can be a code that somebody means: billable, or so until lately."""
    return diagnoses.is_billable(code) or diagnoses.is_retired(code)


def _own_words(text: str, start: int, end: int, code: str) -> str:
    """The description of a code: in front of its bracket or behind it, up to the next code."""
    before = _BOUND.split(text[max(0, start - 90) : start].rstrip(" (["))[-1]
    after = _BOUND.split(text[end : end + 90].lstrip(" )]-:,\u2013"))[0]
    if text[:start].rstrip().endswith(("(", "[")):
        return before
    first = _likeness(code, before, last=True)
    return before if first >= SAME_TEXT and first > _likeness(code, after) else after


def _contradicts(code: str, words: str, row: str, span: tuple[int, int]) -> bool:
    """Whether a description names the other side or another part of the body than the code."""
    if _other_side(code, words):
        return True
    official = diagnoses.description(code) or ""
    return is_elsewhere(official, _DAY.split(words[:70])[0]) and not _is_told_before(
        official, row, span
    )


def _is_told_before(official: str, row: str, span: tuple[int, int]) -> bool:
    """Whether a code's own part stands in front of it, and what follows is told beside it."""
    before = _BOUND.split(row[max(0, span[0] - 50) : span[0]])[-1]
    return _GOES_ON.match(row, span[1]) is not None and bool(parts_of(official) & parts_of(before))


def _best(text: str, beside: str, before: str) -> tuple[str, float] | None:
    """The listed code that a text can stand for, and how well the words beside it say the same."""
    plain = re.sub(r"[\s.,]", "", text).upper()
    best: tuple[str, float] | None = None
    for head in _HEADS.get(plain[0], plain[0]):
        for body in dict.fromkeys((plain[1:], plain[1].translate(_DIGITS) + plain[2:])):
            code = head + body
            if not diagnoses.is_listed(code):
                continue
            said = max(_likeness(code, beside), _likeness(code, before, last=True))
            if best is None or said > best[1]:
                best = (diagnoses.with_dot(code), said)
    return best


def find_procedures(row: Run) -> Iterator[Code]:
    """Procedure codes of therapy in a row; other five-digit numbers are left out."""
    for match in PROCEDURE.finditer(row.text):
        if match[1] in therapy_procedures() and not _is_zip(row.text, match.start(1)):
            behind = words_behind(row.text, match.end(1))
            called = procedure_called(behind) == match[1]
            yield Code(match[1], match.start(1), match.end(1), called)


def speaks_of_codes(text: str) -> bool:
    """Whether a line says that a diagnosis follows."""
    return _DIAGNOSIS_WORDS.search(text) is not None


def looks_like_procedure(text: str) -> bool:
    """Whether a token has the shape of a procedure code."""
    return PROCEDURE.fullmatch(text) is not None


@cache
def therapy_procedures() -> frozenset[str]:
    """The procedure codes on file in `rules/codes/cpt.yaml`."""
    text = (Path(diagnoses.__file__).parent / "cpt.yaml").read_text(encoding="utf-8")
    codes = text.split("codes:", 1)[1].split("\nsets:", 1)[0]
    return frozenset(re.findall(r'^\s+"([A-Z0-9]{5})":', codes, re.MULTILINE))


def _likeness(code: str, text: str, *, last: bool = False) -> float:
    official = diagnoses.description(code)
    if official is None or len(text.strip()) < 8:
        return 0.0
    words = re.sub(r"[^a-z ]", "", text.lower()).strip()
    wanted = re.sub(r"[^a-z ]", "", official.lower())
    length = len(wanted) + 4
    near = words[-length:] if last else words[:length]
    return float(fuzz.partial_ratio(near, wanted[: max(len(words), 8)]))


def unread_codes(row: Run, *, announced: bool) -> Iterator[tuple[str, tuple[int, int]]]:
    """Shapes that are all but a code, and stand where codes stand."""
    known = [(code.start, code.end) for code in find_diagnoses(row, announced=True)]
    known += [(code.start, code.end) for code in find_procedures(row)]
    codes_here = bool(known) or announced or _CODE_WORDS.search(row.text) is not None
    for match in _LOST_FIGURE.finditer(row.text):
        between = [row.text[end : match.start()] for _, end in known if end <= match.start()]
        between += [row.text[match.end() : start] for start, _ in known]
        if any(map(_LISTED.fullmatch, between)):
            yield "procedures", match.span()
    for name, pattern in (("diagnoses", _ALMOST_ICD), ("procedures", _ALMOST_CPT)):
        for match in pattern.finditer(row.text):
            apart = all(match.end() <= start or match.start() >= end for start, end in known)
            if apart and codes_here and not _is_zip(row.text, match.start()):
                yield name, match.span()


def _distinct(code: str, text: str) -> bool:
    """Whether the words beside a code tell it from its neighbours: side, encounter."""
    words = set(re.findall(r"[a-z]+", text.lower()))
    side = diagnoses.side_of(code)
    if side in {"left", "right"} and side not in words:
        return False
    official = (diagnoses.description(code) or "").lower()
    return all(word in words for word in ("initial", "subsequent", "sequela") if word in official)


def _other_side(code: str, text: str) -> bool:
    side = diagnoses.side_of(code)
    words = set(re.findall(r"[a-z]+", text.lower()[:70]))
    if side == "left":
        return "right" in words and "left" not in words
    return side == "right" and "left" in words and "right" not in words


def _is_zip(text: str, start: int) -> bool:
    return re.search(r"\b[A-Z]{2}[.,]?\s*$", text[:start]) is not None

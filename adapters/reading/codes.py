"""Diagnosis and procedure codes on a page, with what confirms or contradicts each."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from rapidfuzz import fuzz

from adapters.reading.layout import Run
from rules.codes import diagnoses

_ICD = re.compile(
    r"(?<![A-Za-z0-9./#$-])([A-TV-Z$][0-9OIlSZB][0-9A-Z](?:\s?[.,]\s?[0-9A-Za-z]{1,4}(?![A-Za-z0-9])|[0-9][0-9A-Z]{0,3}(?![A-Za-z0-9])))"
)
_PROCEDURE = re.compile(r"(?<![\d.A-Za-z#$-])(\d{5}|[AGLQS]\d{4})(?![\d.]\d|\d|[A-Za-z]|-\d)")
_DIGITS = str.maketrans({"O": "0", "I": "1", "l": "1", "Z": "2", "S": "5", "B": "8"})
SAME_TEXT = 72


@dataclass(frozen=True)
class Code:
    """A code on a page; `confirmed` when the words beside it are its official text."""

    value: str
    start: int
    end: int
    confirmed: bool
    contradicted: bool = False


def find_diagnoses(row: Run) -> Iterator[Code]:
    """ICD-10-CM shapes of a row, read as written; codes the table does not have are left out."""
    for match in _ICD.finditer(row.text):
        code = tidy(match[1])
        if code is None:
            continue
        beside = row.text[match.end() : match.end() + 90]
        before = row.text[max(0, match.start() - 90) : match.start()]
        said = max(_likeness(code, beside), _likeness(code, before))
        yield Code(code, match.start(1), match.end(1), said >= SAME_TEXT, _other_side(code, beside))


def tidy(text: str) -> str | None:
    """A listed code from what was read, letters for digits put right; None when there is none."""
    plain = re.sub(r"[\s.,]", "", text).replace("$", "S")
    head, body = plain[0].upper(), plain[1:]
    for version in (body.upper(), body[0].translate(_DIGITS) + body[1:].upper()):
        if diagnoses.is_listed(head + version):
            return diagnoses.with_dot(head + version)
    return None


def find_procedures(row: Run) -> Iterator[Code]:
    """Procedure codes of therapy in a row; other five-digit numbers are left out."""
    for match in _PROCEDURE.finditer(row.text):
        if match[1] in therapy_procedures() and not _is_zip(row.text, match.start(1)):
            yield Code(match[1], match.start(1), match.end(1), False)


def looks_like_procedure(text: str) -> bool:
    """Whether a token has the shape of a procedure code."""
    return _PROCEDURE.fullmatch(text) is not None


@cache
def therapy_procedures() -> frozenset[str]:
    """The procedure codes on file in `rules/codes/cpt.yaml`."""
    text = (Path(diagnoses.__file__).parent / "cpt.yaml").read_text(encoding="utf-8")
    codes = text.split("codes:", 1)[1].split("\nsets:", 1)[0]
    return frozenset(re.findall(r'^\s+"([A-Z0-9]{5})":', codes, re.MULTILINE))


def _likeness(code: str, text: str) -> float:
    official = diagnoses.description(code)
    if official is None or len(text.strip()) < 8:
        return 0.0
    words = re.sub(r"[^a-z ]", "", text.lower()).strip()
    wanted = re.sub(r"[^a-z ]", "", official.lower())
    return float(fuzz.partial_ratio(words[: len(wanted) + 4], wanted[: max(len(words), 8)]))


def _other_side(code: str, text: str) -> bool:
    side = diagnoses.side_of(code)
    words = set(re.findall(r"[a-z]+", text.lower()[:70]))
    if side == "left":
        return "right" in words and "left" not in words
    return side == "right" and "left" in words and "right" not in words


def _is_zip(text: str, start: int) -> bool:
    return re.search(r"\b[A-Z]{2}[.,]?\s*$", text[:start]) is not None

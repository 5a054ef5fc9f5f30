"""Ids of cases as people type them: without the hyphen, or without the `C-`."""

from __future__ import annotations

import re


def with_hyphen(question: str) -> str:
    """Return the question with `C 7K2M9QXAPT` and `C7K2M9QXAPT` as the case id that is meant."""
    loose = _LOOSE_CASE.sub(lambda found: f"C-{found[1]}", question)
    return _BARE_CASE.sub(lambda found: f"C-{found[1]}", loose)


_TEN = r"(?=[A-Z]*[2-9])([2-9A-HJKMNP-TV-Z]{10})\b"
_LOOSE_CASE = re.compile(rf"\b[Cc](?:ase)?[ #]{{0,2}}(?=(?:[2-9]*[A-HJKMNP-TV-Z]){{4}}){_TEN}")
"""Four letters at least: one to three before many figures are a member id (`CDM70021934`), which
must not come on the record as the id of a case.
"""
_BARE_CASE = re.compile(rf"(?<![\w-])(?=(?:[2-9]*[A-HJKMNP-TV-Z]){{5}}){_TEN}(?!-)")
"""Ten of its letters and figures without the `C-`; five letters at least."""

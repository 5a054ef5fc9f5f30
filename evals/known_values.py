"""The values that a reader gave of papers whose truth is known, with their signs, right or not."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from adapters.reading.sureness.certainty import legibility, near, signs, surroundings
from adapters.reading.sureness.neighbours import lines_of
from adapters.reading.values.candidates import UNDOUBTED
from evals import looks
from evals.fitting import Known
from evals.reading import judge
from priorauth.models.reading import ReadValue


def values_of(paper: looks.Looked) -> Iterator[Known]:
    """Every value of the referral that a document holds, right or not."""
    pages = paper.pages()
    truth, read, lines = paper.truth, paper.referrals(pages), lines_of(pages)
    fields, offered = max(read, key=lambda one: _agreeing(truth, one[0]), default=({}, []))
    around = surroundings(fields)
    for name, values in fields.items():
        for one in values if isinstance(values, tuple) else (values,):
            right = _is_right(truth, name, one)
            if right is not None:
                told = {**signs(name, one, offered), **around}
                letters = legibility(name, one, offered)
                flagged = one.flag not in UNDOUBTED
                nearby = near(name, one, offered, lines)
                yield Known(paper.job.layout, name, right, flagged, told, letters, around=nearby)


def _agreeing(truth: dict[str, Any], fields: Mapping[str, Any]) -> int:
    return sum(
        isinstance(found, ReadValue) and bool(_is_right(truth, name, found))
        for name, found in fields.items()
    )


def _is_right(truth: dict[str, Any], name: str, one: ReadValue) -> bool | None:
    """Whether a value is what the page says; None for what nobody judges."""
    if one.value is None or one.page is None or name in truth["conflicts"]:
        return None
    right = any(judge.fits(mark, one.value) for mark in looks.marks(truth, name))
    implied = any(judge.same(value, one.value) for value in truth["implied"].get(name, ()))
    return None if implied and not right else right

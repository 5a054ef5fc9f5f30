"""Figures of a text that OCR read: what no measure, unit or code explains is replaced.

A damaged number or date falls into pieces that look harmless one by one (`93693 4`, `3l2 0/6`);
a score or range stands behind the name of what was measured.
"""

from __future__ import annotations

import re
from functools import cache
from itertools import pairwise

from adapters.redaction.lexicon import acronyms, clinical, common, listed, of_a_form, word_set
from adapters.redaction.measured import MOTIONS, VALUES
from adapters.redaction.repaired import meant
from adapters.redaction.words_left import GONE, Word

_BARE = re.compile(r"\d{2,4}[A-Za-z]?|[A-Za-z]\d{2,3}")
"""One figure alone says nothing of anybody."""
_PIECE = re.compile(r"[\d./()+-]+[A-Za-z]?|[A-Za-z]?\d[\d./()+-]*")
_GAP = re.compile(r"[ ().-]{0,3}")
_LABELS = word_set(
    "mrn dob doi dos npi ssn id no acct auth tel ph fax ref dea lic tin ein icd cpt pcp dx "
    "hx rx pt md do np dpt rn am pm us st"
)
_BEFORE = word_set(
    "of to at by for x with about over under than max is was from and or up least most only per "
    "age aged copay fee allows allowed "
    "every each last next past first after within under below above between about total visits "
    "requested used left remaining pages units sets reps count score"
)
_BEHIND = word_set(
    "more additional further total visits sessions others rungs errors feet way ways each laps "
    "cones steps trials"
)
_MEASURES = (
    VALUES
    | MOTIONS
    | word_set(
        "tug berg fga dgi tinetti poma abc moca mmse fim lefs odi ndi score scores scored total "
        "grip cm mm lb lbs kg deg degrees ms sec ft inches newtons nm ply"
    )
)
"""What is measured in figures that run into the hundreds."""
_NO_NOUN = word_set(
    "with from that this then than when while because after before since until through about "
    "please would could should still also only call called phone paid sent"
)
_REACH = 6
_MOST, _A_NUMBER, _LETTERED = 4, 7, 3
"""Figures in a row that need an explanation, and those that no explanation saves."""


def replace_unexplained(words: list[Word], text: str) -> None:
    """Mark the figures of a line that nothing explains."""
    run: list[int] = []
    for at, word in enumerate(words):
        is_figure = word.verdict in ("figure", "replace") and _PIECE.fullmatch(word.text)
        if not is_figure or (run and not _GAP.fullmatch(text, words[at - 1].end, word.start)):
            _close(words, run)
            run = []
        if is_figure:
            run.append(at)
    _close(words, run)


def _close(words: list[Word], run: list[int]) -> None:
    """Replace figures beside each other where one goes anyway or nothing explains the first."""
    if not run:
        return
    is_explained = _is_explained(words, run[0])
    some = [words[at] for at in run]
    figures = sum(each.form.figures for each in some)
    goes = (
        not is_explained or figures >= _A_NUMBER or any(each.verdict == "replace" for each in some)
    )
    if len(run) > 1 and figures >= _MOST and goes:
        for each in some:
            each.verdict = "replace"
    elif not is_explained:
        for at in run:
            if words[at].verdict == "figure" and _BARE.fullmatch(words[at].text):
                _weigh_bare(words, at)


def is_measured(words: list[Word], at: int) -> bool:
    """Whether the words on both sides of a figure say what it counts or measures."""
    behind = words[at + 1] if at + 1 < len(words) else None
    small = behind.form.small if behind is not None else ""
    is_followed = small in _measured() or small in _BEHIND or (behind and behind.verdict == "kept")
    return bool(is_followed) or _is_explained(words, at)


def is_of_measure(words: list[Word], at: int) -> bool:
    """Whether a measure is named a few words before or right behind, and nothing goes between."""
    for back in range(at - 1, max(-1, at - 1 - _REACH), -1):
        word = words[back]
        if word.verdict in GONE or word.form.small in _LABELS:
            break
        if word.form.small in _MEASURES:
            return True
    ahead = [each.form.small for each in words[at + 1 : at + 3]]
    return ahead[:1] == ["of"] and any(each in _MEASURES for each in ahead[1:])


def _weigh_bare(words: list[Word], at: int) -> None:
    """Replace a figure between words of which none explains it."""
    behind = words[at + 1] if at + 1 < len(words) else None
    small = meant(behind.text).lower() if behind is not None else ""
    if small in _measured() or small in _BEHIND or (behind and behind.verdict == "kept"):
        return
    if is_of_measure(words, at) or _is_counted(behind):
        return
    words[at].verdict = "replace"


def _is_counted(behind: Word | None) -> bool:
    """Whether a plain noun in small letters stands behind a figure: `22 staples`."""
    return (
        behind is not None
        and behind.verdict in ("keep", "near")
        and behind.text.islower()
        and len(behind.text) > _MOST
        and behind.text not in _NO_NOUN
    )


def _is_explained(words: list[Word], at: int) -> bool:
    before = words[at - 1] if at else None
    if before is None or before.verdict in GONE:
        return False
    small = before.form.small
    if before.form.is_upper and before.verdict == "keep" and small not in _LABELS:
        return not before.in_capitals or small in _measured() or small in _BEFORE
    small = small.split("-")[0] if "-" in small else small
    return before.verdict in ("kept", "near") or small in _measured() or small in _BEFORE


def _is_label(word: Word) -> bool:
    """Whether capital letters are a label, a measure or, in a line of capitals, any word."""
    small = word.form.small
    if word.in_capitals:
        return small in _LABELS or small in common()
    return small in _LABELS or small in listed("form") or small in acronyms()


@cache
def _measured() -> frozenset[str]:
    """Return what is measured, counted or coded."""
    measures = word_set(
        "temp temperature fever weight height bmi glucose sugar pulse rate sat sats"
    )
    return measures | (clinical() - of_a_form()) | (acronyms() - _LABELS)


def join_letters(words: list[Word], text: str) -> None:
    """Replace a few capital letters in front of a number that goes: both are one number."""
    for left, right in pairwise(words):
        if (
            left.verdict in ("keep", "ask")
            and right.verdict in ("replace", "taken")
            and right.text[0].isdigit()
            and left.form.is_upper
            and len(left.text) <= _MOST
            and (right.verdict == "replace" or right.form.figures >= _LETTERED)
            and not _is_label(left)
            and text[left.end : right.start] in (" ", "-", "- ", " -", ". ", "")
        ):
            left.verdict = "replace"

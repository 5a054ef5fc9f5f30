"""Member, subscriber and policy ids in the shapes that payers use."""

from __future__ import annotations

import re
from collections.abc import Iterator

from adapters.redaction.anchors import Anchored
from adapters.redaction.found import SHAPE, Found, groups
from adapters.redaction.lexicon import everyday, small_letters

_LABELLED = Anchored(
    r"(?i)\b(?:(?:member|subscriber|insured|policy ?holder|beneficiary|enrollee|insurance|"
    r"health plan|plan|recipient|medicaid|medicare|cardholder|alternate|hic|"
    r"cert(?:ificate)?|contract|policy)(?:'s)?"
    r"(?: ?(?:id|i\.d\.|no|number|num|identification|#))*|id(?: ?(?:no|number|#))?|dod(?: "
    r"benefits)?(?: number| id)?|edipi|hicn|umid|ssno|cin)\.?[:#= ]{1,4}"
    r"(?P<it>(?=[A-Za-z0-9 -]{0,8}\d)[A-Za-z0-9](?:[A-Za-z0-9]|[ "
    r"-](?=[A-Za-z0-9-]*\d)){4,19})(?![A-Za-z0-9])"
)
_SHAPED = Anchored(
    r"(?<![A-Za-z0-9-])(?=[A-Z]{0,4}\d)(?P<it>[A-Z]{3}\d{6,12}[A-Z]?\d{0,3}|[A-Z]{2,4}\d{2}[A-Z]\d{5,9}|"
    r"[A-Z]\d{8,10}(?: ?\d{2})?|W\d{8,9}|R\d{8}|U\d{7,8}(?: ?\d{2})?|H\d{8}|\d{9}-\d{2}|"
    r"\d{3}[A-Z]\d{5,6}|1[A-Z]{2}\d{6,8})(?![A-Za-z0-9])"
)


_FEWEST = 3
_RANGE = re.compile(r"[A-Z]{2,4} \d{1,3}-\d{1,3}")
_PLAN, _POLICY = (
    re.compile(r"(?i)\bplan[.:#= ]{1,4}$"),
    re.compile(r"(?i)(?:medical|clinical|payment) policy[ :#]{1,3}$"),
)
_BACK = 20


def _is_planned(text: str, found: Found) -> bool:
    """Whether a plan of care or a payer's policy goes on: `PLAN: CPM 0-60`."""
    before = text[max(0, found.start - _BACK) : found.start]
    if _POLICY.search(before):
        return True
    return (
        _PLAN.search(before) is not None
        and _RANGE.fullmatch(text, found.start, found.end) is not None
    )


def member_id(text: str) -> Iterator[Found]:
    """Yield member ids behind a label, and by their shape."""
    for found in groups(_LABELLED, text, "MEMBER_ID"):
        first = text[found.start : found.end].split(" ")[0]
        is_word = first in small_letters() or (len(first) > 4 and first.lower() in everyday())
        figures = sum(map(str.isdigit, text[found.start : found.end]))
        if not is_word and figures >= _FEWEST and not _is_planned(text, found):
            yield found
    yield from groups(_SHAPED, text, "MEMBER_ID", SHAPE)

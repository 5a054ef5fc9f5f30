"""Medical record, chart and visit numbers."""

from __future__ import annotations

from collections.abc import Iterator

from adapters.redaction.anchors import Anchored
from adapters.redaction.found import Found, groups

_LABELLED = Anchored(
    r"(?i)\b(?:mrn|m\.r\.n\.?|mr ?#|med(?:ical)? rec(?:ord)?(?: ?(?:no|number|num|#))?|"
    r"chart(?: ?(?:no|number|id|#))|patient (?:id|no|number|#)|pt id|pat id|encounter(?: "
    r"?(?:no|number|id|#))|csn|accession(?: ?(?:no|number|#))?|visit (?:id|#)|emr id|unit "
    r"(?:no|number))"
    r"\.?[:#= ]{1,4}(?P<it>[A-Za-z]{0,4}[- ]?\d[A-Za-z0-9-]{2,14})"
)
_SHAPED = Anchored(r"(?<![A-Za-z0-9])(?P<it>(?:MR|MRN|PT|A-|P-|M-)-?\d{5,10})(?![A-Za-z0-9])")


def mrn(text: str) -> Iterator[Found]:
    """Yield record numbers."""
    yield from groups(_LABELLED, text, "MRN")
    yield from groups(_SHAPED, text, "MRN")

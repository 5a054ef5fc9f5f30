"""Initials: `J.M.` where a name could stand."""

from __future__ import annotations

import re
from collections.abc import Iterator

from adapters.redaction.found import Found, groups
from adapters.redaction.lexicon import word_set

_INITIALS = re.compile(r"(?<![A-Z.])(?P<it>[A-Z] ?[.,] ?[A-Z]\.)(?![A-Z0-9])")
_NO_PERSON = word_set(
    "M.D. D.O. P.T. O.T. R.N. N.P. P.A. P.O. U.S. A.M. P.M. I.D. L.P. M.A. B.A. B.S. M.S. "
    "D.C. I.V. I.M. P.C. S.T. T.V."
    " E.R. O.R. P.E. D.R. Q.D. B.C. U.K. E.G. I.E. S.P. C.C. F.U. R.O. S.O. L.E. U.E. "
    "D.L. D.M. C.V. H.O. H.R. B.P. R.R."
)


def initials(text: str) -> Iterator[Found]:
    """Yield two initials that are no usual abbreviation."""
    for found in groups(_INITIALS, text, "PERSON"):
        if text[found.start : found.end].replace(",", ".").replace(" ", "") not in _NO_PERSON:
            yield found

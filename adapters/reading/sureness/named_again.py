"""Frees a patient's name of a mere doubt where the page speaks of Mr. or Ms. so-and-so besides.

That a label leaves open whose name it asks for is settled by a sentence that calls the patient by
it: `Name Andrew Olsen` over `Mr. Olsen was seen today`. Not where the page names another patient.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence

from adapters.reading.layout.layout import View
from adapters.reading.page_reading import Page
from adapters.reading.sureness.relief import DOUBTED
from adapters.reading.values.candidates import Candidate
from adapters.reading.values.folding import fold
from priorauth.models.reading import Found, ReadValue

NAME = "patient_name"
WHOSE = frozenset({"", "subject", "position", "prose"})
"""Doubts that it answers: not where a name ends."""


def named_again(
    fields: Mapping[str, Found], offered: Sequence[Candidate], pages: Iterable[Page]
) -> dict[str, Found]:
    """The fields, the patient's name without its doubt where a sentence calls them by it."""
    found = fields[NAME]
    if not isinstance(found, ReadValue) or found.flag != DOUBTED or found.value is None:
        return dict(fields)
    claims = [one for one in offered if one.field == NAME and one.value is not None]
    same = all(fold(one.value) == fold(found.value) for one in claims)
    mere = all(one.flag is None and one.doubt in WHOSE for one in claims)
    views = [view for page in pages if page.source == "text" for view in page.views[:1]]
    if not (claims and same and mere and any(_calls(view, str(found.value)) for view in views)):
        return dict(fields)
    return {**fields, NAME: found.model_copy(update={"flag": None})}


def _calls(view: View, name: str) -> bool:
    """Whether a sentence speaks of somebody with this last name, and of nobody else so."""
    titled = re.findall(r"\b(?:Mr|Mrs|Ms|Miss|Mx)\b\.?\s+([A-Z][\w'\u2019-]+)", view.text)
    last = {fold(one) for one in re.split(r"[\s-]", name)[1:]} | {fold(name.split()[-1])}
    return bool(titled) and all(fold(one) in last for one in titled)

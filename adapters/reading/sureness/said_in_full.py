"""Precautions that are whole by what they say: full sentences, each of which orders one.

A rule doubts them because something stands below or beside them that they may go on with, or
because the same words are also read as a sentence of their own. Neither is a doubt where a label or
an announcement gives them, every sentence begins as a precaution does, and the last one is closed.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from adapters.reading.prose.precautions_prose import are_all_precautions
from adapters.reading.sureness.relief import DOUBTED
from adapters.reading.values.candidates import Candidate
from adapters.reading.values.folding import fold
from priorauth.models.reading import Found, ReadValue

LEAST_SURE = 0.6
"""Below it something else speaks against the value; chosen on the losses of 600 open papers."""
WHOLE = ("", "cut")
"""Doubts that a closing full stop answers."""


def said_in_full(fields: Mapping[str, Found], offered: Sequence[Candidate]) -> dict[str, Found]:
    """The fields, precautions in full sentences behind their label without their doubt."""
    found = fields["precautions"]
    claims = [one for one in offered if one.field == "precautions" and one.value is not None]
    if not isinstance(found, ReadValue) or not _is_whole(found, claims):
        return dict(fields)
    return {**fields, "precautions": found.model_copy(update={"flag": None})}


def _is_whole(found: ReadValue, claims: Sequence[Candidate]) -> bool:
    if found.value is None or found.flag != DOUBTED or found.confidence < LEAST_SURE:
        return False
    text = str(found.value)
    own = [one for one in claims if fold(one.value) == fold(found.value)]
    given = any(one.origin in {"label", "prose"} and one.doubt in WHOLE for one in own)
    plain = all(one.evidence is None and one.flag is None for one in own)
    parts = all(fold(one.value) in fold(text) for one in claims)
    return given and plain and parts and are_all_precautions(text)

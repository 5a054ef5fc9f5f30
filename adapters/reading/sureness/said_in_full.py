"""Precautions and operations that are whole by what they say.

An operation without a doubt is its name alone, from its first word to its last, where nothing else
is offered for it. Precautions are full sentences, each of which orders one.

A rule doubts these because something stands below or beside them that they may go on with, or
because the same words are also read as a sentence of their own. Neither is a doubt where a label or
an announcement gives them, every sentence begins as a precaution does, and the last one is closed.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from adapters.reading.prose.operations import is_operation
from adapters.reading.prose.precautions_prose import are_all_precautions
from adapters.reading.sureness.relief import DOUBTED
from adapters.reading.values.candidates import Candidate
from adapters.reading.values.folding import fold
from priorauth.models.reading import Found, ReadValue

LEAST_SURE = 0.6
"""Below it something else speaks against the value; chosen on the losses of 600 open papers."""
WHOLE, UNDISPUTED = ("", "cut"), ("",)
"""Doubts that a closing full stop answers; an operation has none, as it may go on behind it."""
FEWEST_WORDS = 3
"""Words of an operation that names what was operated on: `L4-L5 decompression` is left."""


def said_in_full(fields: Mapping[str, Found], offered: Sequence[Candidate]) -> dict[str, Found]:
    """The fields, precautions in full sentences and operations by name without their doubt."""
    told = dict(fields)
    for name, says_all in (("precautions", are_all_precautions), ("surgery", _is_one_operation)):
        found = fields[name]
        claims = [one for one in offered if one.field == name and one.value is not None]
        if isinstance(found, ReadValue) and _is_whole(found, claims, says_all):
            told[name] = found.model_copy(update={"flag": None})
    return told


def _is_one_operation(text: str) -> bool:
    """Whether a text is the name of an operation, from its first word to its last, with a part."""
    plain = text.strip(" .;,")
    return len(plain.split()) >= FEWEST_WORDS and is_operation(plain)


def _is_whole(
    found: ReadValue, claims: Sequence[Candidate], says_all: Callable[[str], bool]
) -> bool:
    if found.value is None or found.flag != DOUBTED or found.confidence < LEAST_SURE:
        return False
    text = str(found.value)
    whole = WHOLE if says_all is are_all_precautions else UNDISPUTED
    own = [one for one in claims if fold(one.value) == fold(found.value)]
    given = any(one.origin in {"label", "prose"} and one.doubt in whole for one in own)
    plain = all(one.evidence is None and one.flag is None for one in own)
    parts = all(fold(one.value) in fold(text) for one in claims)
    return given and plain and parts and says_all(text)

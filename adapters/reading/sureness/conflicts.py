"""Says where a document contradicts itself: both places, without what stands there."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from adapters.reading.layout.layout import Box
from adapters.reading.values.candidates import Candidate
from adapters.reading.values.folding import fold
from priorauth.casework.fields import in_words
from priorauth.models.reading import Found, OtherPlace, ReadValue
from rules.codes import diagnoses

Fields = Mapping[str, Found]


def with_other_places(fields: Fields, offered: Sequence[Candidate]) -> dict[str, Found]:
    """Return the fields, those in conflict with the place that contradicts them."""
    return {
        name: found.model_copy(update={"otherwise": _other_place(name, found, fields, offered)})
        if isinstance(found, ReadValue) and found.flag == "conflict" and found.page is not None
        else found
        for name, found in fields.items()
    }


def differing_places(fields: Fields) -> Iterator[str]:
    """One sentence for each field that is said in two ways."""
    for name, found in fields.items():
        if isinstance(found, ReadValue) and found.page is not None and found.otherwise is not None:
            what, there = in_words(name), found.otherwise
            places = f"{place_of(found.page, found.box)} and {place_of(there.page, there.box)}"
            yield f"The {what} is said in two ways: {places}; a person must look."


def _other_place(
    name: str, found: ReadValue, fields: Fields, offered: Sequence[Candidate]
) -> OtherPlace | None:
    rivals = [
        one
        for one in offered
        if one.field == name and one.value is not None and fold(one.value) != fold(found.value)
    ]
    if rivals:
        best = max(rivals, key=lambda one: (one.strength, one.confidence))
        return OtherPlace(page=best.page, box=best.box)
    codes = fields.get("diagnoses", ())
    if name == "laterality" and isinstance(codes, tuple):
        for code in codes:
            side = diagnoses.side_of(str(code.value)) if code.value else None
            if side not in {None, found.value} and code.page is not None:
                return OtherPlace(page=code.page, box=code.box)
    return None


def place_of(page: int, box: Box | None) -> str:
    """Where on the paper something stands, in words for staff."""
    if box is None:
        return f"page {page}"
    return f"page {page} at {box[1] / 72:.1f} inches from the top, {box[0] / 72:.1f} from the left"

"""What each of two readers saw at one place, for tests of what both of them make of it."""

from __future__ import annotations

from adapters.reading.layout.layout import view
from adapters.reading.sureness.agreement import Look
from adapters.reading.values.candidates import Candidate

BOX = (100.0, 100.0, 160.0, 112.0)
FIRST, SECOND = 0, 1


def look(reader, text, sure=0.97, field="member_id", quality=0.9):
    """A look of one reader that saw a text as a field's value."""
    seen = view(1, (612.0, 792.0), [(*BOX, text, sure)], quality=quality)
    return Look(reader, seen, [Candidate(field, text, 1, BOX, text, sure)])


def values(found):
    """Each value that was found, with its flag."""
    return {one.value: one.flag for one in found}

"""A wording with slips is found as if it had been compared with every wording."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st
from rapidfuzz.distance import Levenshtein

from adapters.reading.wordings.slips import Slips

_WORDS = st.text("abcd", min_size=1, max_size=9)


@given(wordings=st.lists(_WORDS, unique=True, max_size=20), text=_WORDS, allowed=st.integers(0, 3))
def test_the_least_different_wording_is_found_and_none_beyond_what_is_allowed(
    wordings: list[str], text: str, allowed: int
) -> None:
    slips = {one: Levenshtein.distance(text, one) for one in wordings}
    best = min(slips, key=lambda one: slips[one], default=None)

    found = Slips(wordings, allowed).closest(text)

    assert found == (best if best is not None and slips[best] <= allowed else None)

"""Words that no list holds, by their letters."""

from __future__ import annotations

import pytest

from adapters.redaction.formed import LIKELY, SURE
from adapters.redaction.letters import weight
from adapters.redaction.lexicon import names, small_letters


@pytest.mark.parametrize("word", ["apogeotropic", "canalithiasis", "cephalomedullary"])
def test_a_word_of_medicine_that_no_list_holds_is_made_like_a_word(word: str) -> None:
    assert word not in small_letters()
    assert weight(word) >= SURE


@pytest.mark.parametrize("name", ["hryniewicz", "oyarzabalena", "vongphakdee"])
def test_a_name_that_no_list_holds_is_not(name: str) -> None:
    assert name not in names()
    assert weight(name) < LIKELY


@pytest.mark.parametrize("nonsense", ["zzyzxqua", "qwrtzk", "peñå", "x", ""])
def test_letters_that_nobody_pronounces_are_neither(nonsense: str) -> None:
    assert weight(nonsense) < LIKELY

"""A slip is looked for only where one can be: none of a known word may fall outside."""

import pytest

from adapters.redaction.repaired import repaired
from adapters.redaction.room_for_slips import room_for_a_slip

WORDS = ("knee", "lumbar", "therapy", "evaluation", "with", "uhc", "ambulation", "strengthening")


@pytest.mark.parametrize("word", WORDS)
def test_every_letter_taken_lost_or_added_is_where_one_is_looked_for(word: str) -> None:
    for at in range(len(word)):
        assert at in room_for_a_slip(f"{word[:at]}x{word[at + 1 :]}")
        assert at in room_for_a_slip(word[:at] + word[at + 1 :])
        assert at in room_for_a_slip(f"{word[:at]}x{word[at:]}")
    assert len(word) in room_for_a_slip(f"{word}x")


def test_letters_that_no_word_begins_or_ends_with_leave_little_room() -> None:
    assert list(room_for_a_slip("therqpy")) == [4]
    assert not room_for_a_slip("thqrqqpy")


@pytest.mark.parametrize(
    ("damaged", "word", "slip"),
    [
        ("therapv", "therapy", "alike"),
        ("lurnbar", "lumbar", "pair"),
        ("strengtening", "strengthening", "lost"),
        ("strexngthening", "strengthening", "added"),
        ("strengthqning", "strengthening", "other"),
    ],
)
def test_each_kind_of_slip_is_put_right(damaged: str, word: str, slip: str) -> None:
    found = repaired(damaged)
    assert found is not None
    assert (found.word, found.slip) == (word, slip)

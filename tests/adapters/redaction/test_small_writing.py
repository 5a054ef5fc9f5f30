"""What somebody typed without one capital letter hides its people all the same."""

from __future__ import annotations

import pytest

from adapters.redaction.redactor import redact
from adapters.redaction.small_writing import as_capitals
from adapters.redaction.tokens import CaseTokens

TYPED = {
    "a message": (
        "hi, can you get jasmine brooks in on monday? shes dale brooks wife, knee pain 4/10",
        ("jasmine", "dale", "brooks"),
        ("knee pain 4/10",),
    ),
    "a note of a call": (
        "gail winters called, 2x/week x 6 weeks is too much. lives at 41 birch hollow rd, augusta",
        ("gail", "winters", "birch", "hollow", "augusta"),
        ("2x/week x 6 weeks",),
    ),
    "a form": (
        "member: charity poole\nemergency contact: rich summers, husband\ndx m54.50 low back pain,"
        " evaluate and treat, no lifting over 10 lb",
        ("charity", "poole", "summers"),
        ("low back pain", "evaluate and treat", "no lifting over 10 lb"),
    ),
    "a paragraph behind a heading": (
        "From: Quarry Lane   To: Front Desk\n\npt rusty gates is out of visits, his wife april may"
        " will call about the right shoulder",
        ("rusty", "gates", "april"),
        ("right shoulder",),
    ),
    "letters with accents": (
        "siobhán gutiérrez called again about her left hip, she wants a visit before friday",
        ("siobh", "rrez"),
        ("left hip",),
    ),
}


@pytest.mark.parametrize("from_ocr", [False, True])
@pytest.mark.parametrize("kind", TYPED)
def test_people_in_small_letters_are_hidden_and_what_is_clinical_stays(
    kind: str, from_ocr: bool
) -> None:
    text, people, clinical = TYPED[kind]
    tokens = CaseTokens()
    hidden = redact(text, None, tokens, from_ocr=from_ocr).text

    assert [each for each in people if each in hidden] == []
    assert [each for each in clinical if each not in hidden] == []
    assert tokens.identify(hidden) == text


def test_a_code_in_small_letters_stays_where_nothing_was_misread() -> None:
    text = "dx m54.50 low back pain, evaluate and treat, no lifting over 10 lb please"
    assert redact(text, None, from_ocr=False).text == text


@pytest.mark.parametrize(
    "text",
    [
        "evaluate and treat",
        "pain since a fall, seen by Jasmine Brooks who wants more visits in all",
        "worse at night and on stairs, Brooks says, and she will call again",
    ],
)
def test_where_writing_tells_names_or_too_little_is_written_nothing_changes(text: str) -> None:
    assert as_capitals(text) == text


@pytest.mark.parametrize("text", ["straße der ﬁnger ist weit weg von uns", "a\n\n b c \n\n", ""])
def test_every_letter_keeps_its_place(text: str) -> None:
    made = as_capitals(text)
    assert len(made) == len(text)
    assert made.casefold() == text.casefold()

"""A text that is looked at in stretches: nobody is shown because a stretch ends within her."""

from __future__ import annotations

import pytest

from adapters.redaction.redactor import SEEN_TWICE, WINDOW, redact
from adapters.redaction.tokens import CaseTokens

TELLS = "Ms. Marigold Quattlebaum, phone 614 555 01 88, accident 3 / 4, claim number 77 412. "
NOBODY = ("Marigold", "Quattlebaum", "614", "01 88", "88", "3 / 4", "77 412", "412")


def filled(length: int, end: str) -> str:
    """Clinical words of so many letters."""
    words = "knee flexion improved with gait training" + end
    return (words * (length // len(words) + 1))[: length - 1] + end[-1]


@pytest.mark.parametrize("from_ocr", [False, True])
@pytest.mark.parametrize("end", [" ", "\n"], ids=["one line", "short lines"])
def test_who_stands_where_a_stretch_ends_is_replaced(from_ocr: bool, end: str) -> None:
    behind = filled(300, end)
    for before in range(WINDOW - len(TELLS) - 2, WINDOW + 2, 2):
        said = (
            TELLS if end == " " else TELLS.replace(", ", ",\n").replace("Marigold ", "Marigold\n")
        )
        shown = redact(filled(before, end) + said + behind, {}, from_ocr=from_ocr).text

        assert not [part for part in NOBODY if part in shown], before


def test_a_long_text_is_given_back_whole() -> None:
    text = "".join(f"{TELLS}{filled(SEEN_TWICE - 40, ' ')}" for _ in range(140))
    tokens = CaseTokens()

    done = redact(text, {}, tokens, from_ocr=False)

    assert len(text) > 3 * WINDOW and "knee flexion" in done.text
    assert tokens.identify(done.text) == text
    assert all(
        one.end <= next_.start for one, next_ in zip(done.spans, done.spans[1:], strict=False)
    )
    assert done.text.count("knee flexion") == text.count("knee flexion")

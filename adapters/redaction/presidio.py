"""One of our recognizers in the form that Presidio runs."""

from __future__ import annotations

from typing import Any

from presidio_analyzer import EntityRecognizer, RecognizerResult

from adapters.redaction.lexicon import word_set
from adapters.redaction.recognizers import Recognizer

KINDS = sorted(
    word_set(
        "ACCOUNT ADDRESS AGE CITY DATE DEVICE EMAIL GROUP LICENCE MBI MEMBER_ID MRN NPI"
        " ORGANIZATION PERSON PHONE SSN TEXT URL VEHICLE ZIP"
    )
)


class OneRecognizer(EntityRecognizer):
    """Runs one function over a text; loads nothing."""

    def __init__(self, name: str, finds: Recognizer) -> None:
        self._finds = finds
        super().__init__(supported_entities=KINDS, name=name, supported_language="en")

    def load(self) -> None:
        """Load nothing."""

    def analyze(self, text: str, entities: list[str], nlp_artifacts: Any) -> list[RecognizerResult]:
        """Return what the function finds."""
        return [
            RecognizerResult(each.kind, each.start, each.end, each.score)
            for each in self._finds(text)
        ]

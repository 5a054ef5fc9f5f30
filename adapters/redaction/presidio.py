"""One of our recognizers in the form that Presidio runs."""

from __future__ import annotations

from typing import Any

from presidio_analyzer import EntityRecognizer, RecognizerResult
from presidio_analyzer.context_aware_enhancers import ContextAwareEnhancer

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


class NoContext(ContextAwareEnhancer):
    """Leaves scores as they are: our recognizers look at what stands around by themselves."""

    def __init__(self) -> None:
        super().__init__(
            context_similarity_factor=0.0,
            min_score_with_context_similarity=0.0,
            context_prefix_count=0,
            context_suffix_count=0,
        )

    def enhance_using_context(
        self,
        text: str,
        raw_results: list[RecognizerResult],
        nlp_artifacts: Any,
        recognizers: list[EntityRecognizer],
        context: list[str] | None = None,
    ) -> list[RecognizerResult]:
        """Return the results unchanged."""
        return raw_results

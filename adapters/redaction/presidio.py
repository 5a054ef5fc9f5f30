"""Our recognizers in the form that Presidio runs, and its engine without a model."""

from __future__ import annotations

import logging
from functools import cache
from typing import Any

from presidio_analyzer import AnalyzerEngine, EntityRecognizer, RecognizerRegistry, RecognizerResult
from presidio_analyzer.context_aware_enhancers import ContextAwareEnhancer
from presidio_analyzer.nlp_engine import NlpArtifacts, NoOpNlpEngine

from adapters.redaction.lexicon import word_set
from adapters.redaction.people import is_of_medicine
from adapters.redaction.recognizers import Recognizer, all_recognizers
from adapters.redaction.repaired import are_misread_words

KINDS = sorted(
    word_set(
        "ACCOUNT ADDRESS AGE CITY DATE DEVICE EMAIL GROUP LICENCE MBI MEMBER_ID MRN NPI"
        " ORGANIZATION PERSON PHONE SSN TEXT URL VEHICLE ZIP"
    )
)

_BY_WRITING = word_set("subject person_in_a_role addressed_person place town")
"""What takes a word that no list holds for a name: OCR makes such words of others."""


@cache
def nothing_parsed() -> NlpArtifacts:
    """Return what a language model would have read: our recognizers look at letters alone."""
    return _no_model().process_text("", "en")


@cache
def _no_model() -> NoOpNlpEngine:
    engine = NoOpNlpEngine(models=[{"lang_code": "en", "model_name": "no_op"}])
    engine.load()
    return engine


@cache
def analyzer(*, misread: bool) -> AnalyzerEngine:
    """Return Presidio with our recognizers alone, no model, nothing to download."""
    logging.getLogger("presidio-analyzer").setLevel(logging.ERROR)
    recognizers = (*all_recognizers(), *(all_recognizers("misread") if misread else ()))
    paper = ClinicPaper("clinic paper", recognizers, misread=misread)
    return AnalyzerEngine(
        registry=RecognizerRegistry(recognizers=[paper], supported_languages=["en"]),
        nlp_engine=_no_model(),
        supported_languages=["en"],
        context_aware_enhancer=NoContext(),
    )


class ClinicPaper(EntityRecognizer):
    """Runs our functions over a text in one go; loads nothing."""

    def __init__(
        self, name: str, recognizers: tuple[tuple[str, Recognizer], ...], *, misread: bool
    ) -> None:
        self.recognizers = recognizers
        self.misread = misread
        super().__init__(supported_entities=KINDS, name=name, supported_language="en")

    def load(self) -> None:
        """Load nothing."""

    def analyze(self, text: str, entities: list[str], nlp_artifacts: Any) -> list[RecognizerResult]:
        """Return what the functions find, each place and kind once with its surest score."""
        surest: dict[tuple[str, int, int], float] = {}
        for name, finds in self.recognizers:
            by_writing = self.misread and name in _BY_WRITING
            for each in finds(text):
                if each.kind == "PERSON" and is_of_medicine(text[each.start : each.end]):
                    continue
                if by_writing and are_misread_words(text[each.start : each.end]):
                    continue
                place = (each.kind, each.start, each.end)
                surest[place] = max(each.score, surest.get(place, 0.0))
        return [_Result(*place, score) for place, score in surest.items()]


class _Result(RecognizerResult):
    """What was found, hashed by its place alone: theirs writes every figure out for it."""

    def __hash__(self) -> int:
        """Return the same for equal results."""
        return hash((self.start, self.end))


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

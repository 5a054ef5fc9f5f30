"""The words that redaction knows: surely no name, maybe one, nearly a word of the language."""

from __future__ import annotations

import lzma
from functools import cache, lru_cache
from pathlib import Path

FOLDER = Path(__file__).parent / "words"
_ALPHABET = "abcdefghijklmnopqrstuvwxyz"
SHORTEST_NEAR, LONG_WORD = 4, 8


def word_set(text: str) -> frozenset[str]:
    """Return the words of a text."""
    return frozenset(text.split())


@cache
def listed(name: str) -> frozenset[str]:
    """Return the words of one of the lists written down by hand."""
    lines = (FOLDER / f"{name}.txt").read_text(encoding="utf-8").splitlines()
    return frozenset(word for line in lines if not line.startswith("#") for word in line.split())


@cache
def payers() -> tuple[str, ...]:
    """Return the names of payers in small letters."""
    lines = (FOLDER / "payers.txt").read_text(encoding="utf-8").splitlines()
    return tuple(line for line in lines if line and not line.startswith("#"))


@cache
def clinical() -> frozenset[str]:
    """Return words that belong to medicine or to a form; a capital makes no name of them."""
    ours = listed("clinical") | listed("form") | listed("eponyms")
    return ours | listed("drugs") | listed("jargon") | _packed("medicine")


@cache
def names() -> frozenset[str]:
    """Return words that are somebody's name wherever they begin with a capital letter."""
    ours = listed("clinical") | listed("form") | listed("doubtful_names")
    return (listed("names") | _packed("surely_names")) - ours


@cache
def doubtful() -> frozenset[str]:
    """Return everyday words that are names too."""
    return listed("doubtful_names") | given() | surnames() - clinical() - names()


@cache
def given() -> frozenset[str]:
    """Return everyday words that are given names too; a surname may stand behind them."""
    return _packed("given")


@cache
def surnames() -> frozenset[str]:
    """Return words, also of medicine, that are surnames too: a given name stands before them."""
    return _packed("surnames")


@cache
def surely_clinical() -> frozenset[str]:
    """Return words of therapy or of a form that are nobody's name."""
    return clinical() - names() - doubtful() - surnames()


@cache
def of_a_form() -> frozenset[str]:
    """Return words printed on forms that are nobody's name."""
    return listed("form") - names()


@cache
def everyday() -> frozenset[str]:
    """Return words that are no names however they are written."""
    ours = listed("everyday") | listed("clinical") | listed("form")
    ours = ours | listed("drugs") | listed("jargon")
    return (_packed("everyday") | _packed("substances") | ours) - doubtful() - names()


@cache
def acronyms() -> frozenset[str]:
    """Return shorthand of medicine, in small letters."""
    return listed("acronyms") | _packed("abbreviations")


@cache
def roles() -> frozenset[str]:
    """Return what somebody may be: `witness`, `lawyer`, `niece`."""
    return _packed("roles")


@cache
def common() -> frozenset[str]:
    """Return the words of every day and of medicine, of which OCR may have made another."""
    ours = listed("everyday") | listed("acronyms") | listed("doubtful_names")
    return _packed("common") | clinical() | ours


@cache
def small_letters() -> frozenset[str]:
    """Return words that are no names while they are written in small letters."""
    ours = _packed("small_letters") | _packed("everyday") | listed("everyday")
    return everyday() | ours | doubtful() | clinical() | acronyms()


def _packed(name: str) -> frozenset[str]:
    raw = lzma.decompress((FOLDER / f"{name}.txt.xz").read_bytes())
    return frozenset(raw.decode("ascii").split())


def plain_word(word: str) -> str:
    """Return a word in small letters without what English hangs on to it."""
    small = word.lower()
    if "'" not in small:
        return small
    for ending in ("'s", "n't", "'re", "'ll", "'ve", "'d", "'m", "'"):
        if small.endswith(ending):
            rest = small[: -len(ending)]
            return {"ca": "can", "wo": "will"}.get(rest, rest)
    return small


@lru_cache(maxsize=20_000)
def near_word(small: str) -> bool:
    """Whether OCR may have made this of a word, or of two words without the space between."""
    if len(small) < SHORTEST_NEAR:
        return len(small) == SHORTEST_NEAR - 1 and _one_slip_away(small, _by_hand())
    if _one_slip_away(small, common()) or _with_pairs(small):
        return True
    if len(small) >= LONG_WORD and _two_slips_away(small):
        return True
    return _joined(small)


@lru_cache(maxsize=20_000)
def near_clinical(small: str) -> bool:
    """Whether OCR may have made this of a word of therapy or of a form."""
    if len(small) < SHORTEST_NEAR or small in names() or small in doubtful():
        return False
    if _one_slip_away(small, _clinical_only()):
        return True
    return len(small) >= LONG_WORD and _two_slips_away(small)


@cache
def _by_hand() -> frozenset[str]:
    return listed("everyday") | listed("clinical") - names()


def _with_pairs(small: str) -> bool:
    """Whether letters that OCR took apart make a word again: `vv` for `w`, `rn` for `m`."""
    known = common()
    return any(
        pair in small and small.replace(pair, letter) in known
        for pair, letter in (("vv", "w"), ("rn", "m"), ("cl", "d"), ("ii", "u"), ("li", "h"))
    )


@cache
def _clinical_only() -> frozenset[str]:
    words = (clinical() | {word for name in payers() for word in name.split()}) - names()
    return frozenset(word for word in words if len(word) >= SHORTEST_NEAR)


def _one_slip_away(small: str, known: frozenset[str]) -> bool:
    for at in range(len(small) + 1):
        head, tail = small[:at], small[at:]
        if tail and (head + tail[1:]) in known and len(small) > SHORTEST_NEAR:
            return True
        for letter in _ALPHABET:
            if head + letter + tail in known or (tail and head + letter + tail[1:] in known):
                return True
    return False


def _two_slips_away(small: str) -> bool:
    from rapidfuzz.distance import Levenshtein
    from rapidfuzz.process import extractOne

    shelf = _by_length()
    return any(
        extractOne(small, shelf.get(length, ()), scorer=Levenshtein.distance, score_cutoff=2)
        for length in range(len(small) - 1, len(small) + 3)
    )


@cache
def _by_length() -> dict[int, tuple[str, ...]]:
    shelf: dict[int, list[str]] = {}
    for word in sorted(_clinical_only()):
        shelf.setdefault(len(word), []).append(word)
    return {length: tuple(words) for length, words in shelf.items()}


@cache
def _no_names() -> frozenset[str]:
    return common() - names() - (doubtful() - clinical())


def _joined(small: str) -> bool:
    """Whether it is two words; the longer may have a slip of its own."""
    known = _no_names()
    for at in range(2, len(small) - 1):
        head, tail = small[:at], small[at:]
        if head in known and tail in known:
            return True
        if len(small) >= LONG_WORD and (head in _SHORT or tail in _SHORT):
            other = tail if head in _SHORT else head
            if len(other) > SHORTEST_NEAR and _one_slip_away(other, known):
                return True
    return False


_SHORT = word_set(
    "a an and are as at be but by can did for from had has have he her his in is it no "
    "not of off on"
    " or out she so that the this to up was were who will with"
)

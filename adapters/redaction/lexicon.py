"""The words that redaction knows: surely no name, maybe one, nearly a word of the language."""

from __future__ import annotations

import lzma
from functools import cache
from pathlib import Path

FOLDER = Path(__file__).parent / "words"


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
def payers_as_written() -> tuple[str, ...]:
    """Return them and what clinics call them by, with a plan or with what is insured."""
    lines = (FOLDER / "payers_as_written.txt").read_text(encoding="utf-8").splitlines()
    return (*payers(), *(line for line in lines if line and not line.startswith("#")))


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
def maybe_names() -> frozenset[str]:
    """Return every word that somebody is called by, whatever else it means."""
    return names() | given() | surnames() | doubtful()


@cache
def shorthand() -> frozenset[str]:
    """Return what notes write shortly, and people behind tests."""
    return acronyms() | listed("eponyms") | listed("jargon")


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


@cache
def towns() -> frozenset[str]:
    """Return towns whose names are words, of one word or several, in small letters."""
    return frozenset(_unpacked("towns").splitlines())


def _packed(name: str) -> frozenset[str]:
    return frozenset(_unpacked(name).split())


def _unpacked(name: str) -> str:
    return lzma.decompress((FOLDER / f"{name}.txt.xz").read_bytes()).decode("ascii")


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

"""What is told of a word that is weighed: how it is written, what lists it, what is beside it.

A trait is a short text, such as `p1w=called` (the word before is `called`). Rules say what they
know of one word or pattern; traits let many small signs add up, which no list can do.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from functools import lru_cache
from operator import attrgetter
from string import ascii_lowercase, ascii_uppercase, digits

from adapters.redaction.lexicon import (
    given,
    listed,
    names,
    roles,
    small_letters,
    surnames,
    towns,
    word_set,
)
from adapters.redaction.people import CREDENTIALS
from adapters.redaction.repaired import repaired
from adapters.redaction.weighing.standing import Standing
from adapters.redaction.words_left import Word
from adapters.redaction.written import Written, written

_CREDENTIAL = re.compile(CREDENTIALS)
_LISTS = tuple(
    (name, attrgetter(f"is_{name}"))
    for name in sorted(
        word_set(
            "name doubtful given surname maybe_name clinical surely_clinical eponym of_form short"
            " everyday word"
        )
    )
)
ITSELF, MEANT = "0", "r"
"""The places of a word itself, and of the word that OCR made it of."""
_MONTHS = word_set(
    "jan feb mar apr may jun jul aug sep sept oct nov dec january february march april june july"
    " august september october november december"
)
_READ_AS = str.maketrans("0158649$|", "oisbgagsi")
"""Which letters a reader takes for these figures and marks."""
_CAPITAL, _SMALL, _FIGURE = re.compile(r"[A-Z]"), re.compile(r"[a-z]"), re.compile(r"\d")
_OTHER, _RUN = re.compile(r"[^Xx9\W]"), re.compile(r"(.)\1{2,}")
_DRAWN = str.maketrans(
    f"{ascii_uppercase}{ascii_lowercase}{digits}_", f"{'X' * 26}{'x' * 26}{'9' * 10}u"
)
"""The same four at once, where all are ASCII."""
_LONGEST_SHAPE, _LONGEST, _PIECE = 10, 9, 3


Told = tuple[Callable[..., tuple[str, ...]], *tuple[str | bool, ...]]
"""One of the functions below with what it is asked: so the same question is weighed once."""


def traits(page: Standing, at: int) -> Iterator[str]:
    """Yield everything that is told of one word of a page."""
    for asked, *about in told(page, at):
        yield from asked(*about)


def told(page: Standing, at: int) -> list[Told]:
    """Return what is to be asked about one word of a page."""
    word, usual = page.words[at], page.usual(at)
    own = _kind_here(word)
    before, gap_before = page.before(at)
    behind, gap_behind = page.behind(at)
    about = gap_before, gap_behind, own, word.in_capitals, page.misread
    fates = page.fates
    found: list[Told] = [
        (of_word_at, ITSELF, word.text),
        (of_itself, word.text, own, usual),
        (of_place, *about),
        (of_word_before, page.text_of(before), gap_before, own, usual),
        (of_word_behind, page.text_of(behind), gap_behind, own, usual),
    ]
    for place, number in page.places_beside(at):
        found.append((of_word_at, place, page.text_of(number)))
        if fates[number]:
            found.append((of_fate_at, place, fates[number]))
    elsewhere = page.elsewhere(at)
    if elsewhere:
        found.append((of_elsewhere, elsewhere, own, usual))
    was = repaired(word.text) if page.misread else None
    if was is not None:
        found.append((of_word_at, MEANT, was.word))
        found.append((of_meant, was.slip, own, page.usual_word(was.word)))
    if fates[before] or fates[behind]:
        found.append((of_fates, fates[before], gap_before, fates[behind], gap_behind, own))
    return found


def of_itself(text: str, own: str, usual: str) -> tuple[str, ...]:
    """Return what else is told of a word wherever it stands."""
    plain = f"^{_FIGURE.sub('9', text.lower())}$"
    pieces = {f"g={plain[at : at + _PIECE]}" for at in range(len(plain) - _PIECE + 1)}
    told = f"n={min(len(text), _LONGEST)}", f"c={own}", f"u={usual}", f"cu={own}{usual}"
    return (*sorted(pieces), *told)


def of_word_at(place: str, text: str) -> tuple[str, ...]:
    """Return what is told of a word that stands at a place: `p1` before, `q1` behind."""
    return tuple(f"{place}{each.decode()}" for each in of_word(text))


def of_fate_at(place: str, fate: str) -> tuple[str, ...]:
    """Return what is told of what became of a word at a place."""
    return (f"{place}v={fate}",)


def of_elsewhere(found: str, own: str, usual: str) -> tuple[str, ...]:
    """Return what is told of a word of a kind by what became of it at other places."""
    return tuple(f"{each}{more}" for each in found.split() for more in ("", own, usual))


def of_meant(slip: str, own: str, usual: str) -> tuple[str, ...]:
    """Return what else is told of a damaged word by the word that was meant."""
    return (f"rs={slip}", f"ru={usual}", f"rsu={slip}{usual}", f"rc={slip}{usual}{own}")


def of_place(
    before: str, behind: str, own: str, in_capitals: bool, misread: bool
) -> tuple[str, ...]:
    """Return what is told of the marks and spaces around a word of a kind, and of its page."""
    gaps = f"sb={before}", f"sa={behind}", f"sbc={before}{own}", f"sac={behind}{own}"
    capitals = ("caps",) if in_capitals else ()
    read = ("ocr", f"ocr{own}") if misread else ()
    return (*gaps, *capitals, *read)


def of_word_before(text: str, gap: str, own: str, usual: str) -> tuple[str, ...]:
    """Return what is told of a word of a kind together with the word before it."""
    word, written_so = (_itself(text), kind(text)) if text else ("B", "B")
    return (
        f"pv+sb={word}{gap}{own}",
        f"pc={written_so}{gap}{own}",
        f"pvu={word}{gap}{usual}",
        f"pcu={written_so.lower()}{gap}{usual}",
    )


def of_word_behind(text: str, gap: str, own: str, usual: str) -> tuple[str, ...]:
    """Return what is told of a word of a kind together with the word behind it."""
    word, written_so = (_itself(text), kind(text)) if text else ("E", "E")
    return (
        f"nx+c={word}{gap}{own}",
        f"nc={own}{gap}{written_so}",
        f"nxu={word}{gap}{usual}",
        f"ncu={usual}{gap}{written_so.lower()}",
    )


def of_fates(
    before: str, gap_before: str, behind: str, gap_behind: str, own: str
) -> tuple[str, ...]:
    """Return what is told of a word of a kind together with what became of those beside it."""
    found = (f"vb={before}{gap_before}{own}",) if before else ()
    return (*found, f"va={behind}{gap_behind}{own}") if behind else found


def _kind_here(word: Word) -> str:
    """Return the kind of a word; where the whole line is in capitals, they tell nothing."""
    own = kind(word.text)
    return f"C{own[1:]}" if word.in_capitals and word.form.is_upper else own


@lru_cache(maxsize=50_000)
def kind(text: str) -> str:
    """Return how a word is written and the first list that holds it, as one short text."""
    form = written(text)
    if not form.is_alpha:
        return shape(text)
    case = "X" if form.is_upper else "Xx" if form.is_titled else "x" if form.is_lower else "m"
    return case + next((name for name, holds in _lists_in_order(form) if holds), "none")


@lru_cache(maxsize=50_000)
def shape(text: str) -> str:
    """Return capitals, small letters and figures as `X`, `x` and `9`, long runs cut short."""
    if text.isascii():
        return _cut_short(text.translate(_DRAWN))
    drawn = _FIGURE.sub("9", _SMALL.sub("x", _CAPITAL.sub("X", text)))
    return _cut_short(_OTHER.sub("u", drawn))


@lru_cache(maxsize=20_000)
def _cut_short(drawn: str) -> str:
    return _RUN.sub(r"\1+", drawn)[:_LONGEST_SHAPE]


def _lists_in_order(form: Written) -> tuple[tuple[str, bool], ...]:
    return (
        ("role", form.plain in roles()),
        ("name", form.is_name),
        ("given", form.is_given),
        ("sur", form.is_surname),
        ("dbt", form.is_doubtful),
        ("sclin", form.is_surely_clinical),
        ("clin", form.is_clinical),
        ("every", form.is_everyday),
        ("word", form.is_word),
    )


@lru_cache(maxsize=50_000)
def of_word(text: str) -> tuple[bytes, ...]:
    """Return what is told of a word itself, without the place where it stands."""
    form = written(text)
    found = [_itself(text), f"s={shape(text)}"]
    if form.is_alpha:
        is_listed = form.is_word or form.is_maybe_name
        lists = [name for name, holds in _LISTS if holds(form)] if is_listed else []
        held = [*lists, *_further(form)]
        found += [f"l={each}" for each in held or ["none"]]
        found.append(f"L={'|'.join(held)}")
    elif form.figures:
        found += _with_letters_for_figures(text)
    return tuple([each.encode() for each in found])


def _further(form: Written) -> Iterator[str]:
    yield from (
        name
        for name, words in (
            ("role", roles()),
            ("drug", listed("drugs")),
            ("town", towns()),
            ("month", _MONTHS),
        )
        if form.plain in words
    )
    if _CREDENTIAL.fullmatch(form.text):
        yield "cred"


def _with_letters_for_figures(text: str) -> Iterator[str]:
    """Yield what a word with figures would be if they were misread letters: `4pr`."""
    meant = text.lower().translate(_READ_AS)
    if meant.isalpha():
        if meant in _MONTHS:
            yield "d=month"
        if meant in names() or meant in given() or meant in surnames():
            yield "d=name"
        if meant in small_letters():
            yield "d=word"


def _itself(text: str) -> str:
    form = written(text)
    return f"w={_FIGURE.sub('9', form.plain) if form.figures else form.plain}"

"""What belongs to a name that goes: particles, initials, nicknames, the rest of a firm or place."""

from __future__ import annotations

from itertools import pairwise

from adapters.redaction.lexicon import (
    of_a_form,
    small_letters,
    surnames,
    word_set,
)
from adapters.redaction.people import DOING, OF_A_TEST
from adapters.redaction.words_left import GONE, Cutter, Word

_OPENING, _CLOSING = ('"', "'", "(", '("'), frozenset("\"')")
_SMALL_PARTICLES = word_set(
    "de del della von van der ter ten los las la le den da dos di du el bin ibn ben al"
)
_PARTICLES = word_set(
    "le ter ten dos de del della la las los van von der den da di du el al bin ibn ben st mac"
)
_HEADS = word_set(
    "city county town township village high school hs ms elementary middle academy college "
    "university state center centre clinic hospital church home house mill mills park hills "
    "heights falls springs beach bend creek lake island valley grove inn hotel bar club gym "
    "union local district junction street road avenue lane drive court library dept department "
    "post office tech prep hvac middleschool highschool"
)
_TITLES = word_set("mr mrs ms miss mx dr drs prof rev hon sgt sr sra")
_CALLED = word_set("ed aunt auntie uncle abd abu umm")
"""What stands before a name as a part of it, though it is shorthand or kin elsewhere."""
_NO_SURNAME = word_set(
    "still needs need has had have was is are were will can could may did does also now then who "
    "with and or for to not the a an lives walks says said states reports denies takes uses"
)
_PARTICLES_AND_TITLES = _PARTICLES | _TITLES | _CALLED
_LAND = word_set(
    "city junction county town township village lake falls springs heights beach creek grove "
    "valley hills park island"
)
_WATERS = word_set(
    "lake lakes springs heights beach creek grove valley island cove harbor harbour canyon bay"
)
_FORES = word_set(
    "new north south east west old fort port mount big little grand great eastern western northern "
    "southern central san santa el la las los law"
)
_HEADS_AND_FORES, _FORES_AND_LAND = _HEADS | _FORES, _FORES | _LAND
NO_NAMES = word_set(
    "the a an and or but if for with without from to of in on at by as is was are were will not no "
    "per via re cc see saw seen called call spoke told asked ask signed sent faxed met hi hello "
    "hey dear thanks thank this that these those his her their my our your he she they we it you "
    "also then when while after before since until has had have does did new no yes ok please"
)
_BODIES = word_set(
    "mall sisters brothers sons daughters knights assembly church temple order house university "
    "college school city town village county bank diocese department office offices"
)
_JOINING = word_set("of or the af cf 0f oi ot")
_NEAR_BY = 9
_KIN = word_set(
    "son daughter dtr dau wife husband spouse partner mother father mom mum dad brother sister "
    "aunt uncle niece nephew cousin grandson granddaughter fiance fiancee roommate neighbor "
    "friend coach"
)
_SIDES = frozenset("LRB")
"""What may be a side behind a name, and no initial: `Crane, R knee`."""
_A_HALF = 4
_BEFORE_A_HYPHEN = word_set("non pre post anti semi sub co re ex mid bi tri peri intra de un no pt")
"""Short words that a hyphen joins to things; a half of a name is seldom one."""
_NO_INITIALS = frozenset("RLBAI")
_OF_NAMES = frozenset({"name", "taken"})
_CUT_NAMES, _LEFT = frozenset({"name"}), frozenset({"keep", "ask", "near", "fragment"})


def replace_beside_names(words: list[Word], text: str, cutter: Cutter) -> None:
    """Replace what belongs to a name that goes; what no word or mark of the line asks for rests."""
    small = [word.form.small for word in words]
    line = text[words[0].start : words[-1].end + 1]
    if not _PARTICLES_AND_TITLES.isdisjoint(small):
        _particles(words, text)
    if not _CLOSING.isdisjoint(line):
        _nicknames(words, text)
    if not _JOINING.isdisjoint(small):
        _between(words)
    if not _KIN.isdisjoint(small):
        _first_behind_kin(words, text)
    _capital_runs(words, text, cutter)
    _surnames_of_two_words(words, cutter)
    if "-" in line:
        _halves_before(words, text)
    if "-" in line or any(len(word.text) == 1 for word in words):
        _initial_before(words, text)
    if ", " in line:
        _surname_before(words, text)


def _first_behind_kin(words: list[Word], text: str) -> None:
    """Replace a word between kin and a surname that goes: `son Home Monks`, `SPOUSE, OZ HEAP`."""
    for kin, word, last in zip(words, words[1:], words[2:], strict=False):
        if (
            last.verdict == "name"
            and last.form.is_capital
            and kin.form.small in _KIN
            and word.verdict in ("keep", "ask")
            and word.form.is_capital
            and text[word.end : last.start] == " "
            and text[kin.end : word.start].strip(" ") in ("", ",", ":")
        ):
            word.verdict = "name"


def replace_lands(words: list[Word], text: str) -> None:
    """Replace two words with capitals of which the last is a piece of land: `Knee Lake`."""
    if _WATERS.isdisjoint([word.form.small for word in words]):
        return
    for left, right in pairwise(words):
        if (
            right.form.small in _WATERS
            and right.text.istitle()
            and left.text.istitle()
            and len(left.text) > 2
            and "kept" not in (left.verdict, right.verdict)
            and text[left.end : right.start] == " "
        ):
            left.verdict = right.verdict = "common"


def _particles(words: list[Word], text: str) -> None:
    """Replace `de la` and the like in front of a name."""
    for following, word in pairwise(reversed(words)):
        if (
            following.verdict in ("name", "taken")
            and (word.form.small in _PARTICLES or _is_title(word) or _is_called(word, following))
            and (following.form.is_capital or following.text in _SMALL_PARTICLES)
            and word.verdict not in ("kept", "taken")
            and text[word.end : following.start] in (" ", ". ", "-")
            and (word.form.is_capital or word.text in _SMALL_PARTICLES)
        ):
            word.verdict = "name"


def _is_title(word: Word) -> bool:
    return word.form.small in _TITLES and word.form.is_capital


def _is_called(word: Word, following: Word) -> bool:
    """Whether `Ed` or `Aunt` belongs to the name behind it; a title behind belongs to others."""
    is_called = word.form.small in _CALLED and word.form.is_capital
    return is_called and following.form.small not in _TITLES


def _between(words: list[Word]) -> None:
    """Replace the `of` inside a name: `Our Lady of Sorrows`."""
    for left, word, right in zip(words, words[1:], words[2:], strict=False):
        if (
            right.verdict in GONE
            and word.form.small in _JOINING
            and (left.verdict in GONE or left.form.small in _BODIES)
            and (left.form.is_capital or left.text[0].isdigit())
            and right.form.is_capital
            and right.form.is_alpha
            and right.start - left.end < _NEAR_BY
        ):
            word.verdict = "name"
            left.verdict = "name" if left.verdict in ("keep", "ask") else left.verdict


def _initial_before(words: list[Word], text: str) -> None:
    """Replace the initial before a name and what hangs on a name by a hyphen: `Sung-min`."""
    for at, (left, right) in enumerate(pairwise(words)):
        if left.verdict not in _OF_NAMES and right.verdict not in _OF_NAMES:
            continue
        if at and len(right.text) == 1 and _is_initial_of(words[at - 1 : at + 2], text):
            right.verdict = "name"
            continue
        gap = text[left.end : right.start]
        if right.verdict in ("name", "taken") and len(left.text) == 1 and left.form.is_upper:
            if (
                gap.strip() in (".", ",", "")
                and len(gap) < 4
                and right.text[0].isalpha()
                and left.verdict != "kept"
            ):
                is_name = right.form.is_capital or right.text in _SMALL_PARTICLES
                is_alone = gap == " " and right.verdict == "name" and left.text not in _NO_INITIALS
                left.verdict = "name" if is_name and (gap.strip() or is_alone) else left.verdict
        elif (
            left.verdict in ("name", "taken")
            and left.text[-1:].isalpha()
            and len(right.text) == 1
            and right.form.is_upper
            and (
                gap == "^"
                or (gap in (" ", ", ") and text[right.end : right.end + 1] in ',.;:)|\n!"')
                or (gap == ", " and right.text not in _SIDES and text.startswith(" ", right.end))
            )
            and right.verdict != "kept"
        ) or (left.verdict in _CUT_NAMES and gap == "-" and right.verdict in _LEFT):
            right.verdict = "name"


def _halves_before(words: list[Word], text: str) -> None:
    """Replace a short word that a hyphen joins to a name behind it: `MI-KYUNG`."""
    for left, right in pairwise(words):
        if (
            right.verdict == "name"
            and right.form.is_capital
            and left.verdict in _LEFT
            and left.form.is_capital
            and 1 < len(left.text) <= _A_HALF
            and left.form.small not in _BEFORE_A_HYPHEN
            and text[left.end : right.start] == "-"
        ):
            left.verdict = "name"


def _is_initial_of(words: list[Word], text: str) -> bool:
    """Whether a capital stands behind a surname and a given name: `Crane, Hollis B`."""
    if not words[2].form.is_upper:
        return False
    are_names = words[0].verdict in _OF_NAMES and words[1].verdict in _OF_NAMES
    last, first, initial = words
    is_beside = text[last.end : first.start] == ", " and text[first.end : initial.start] == " "
    return are_names and is_beside and initial.verdict != "kept"


def _surname_before(words: list[Word], text: str) -> None:
    """Replace a surname that is a word too before a given name: `Hedges, Marva`."""
    for left, right in pairwise(words):
        if (
            right.verdict in ("name", "taken")
            and left.form.is_surname
            and left.verdict in ("keep", "ask")
            and left.form.is_capital
            and right.form.is_capital
            and text[left.end : right.start] == ", "
            and not left.form.is_clinical
        ):
            left.verdict = "name"


def _capital_runs(words: list[Word], text: str, cutter: Cutter) -> None:
    """Replace words beside a name of a place or firm that may belong to it: `Cedar City`."""
    for gone, word in pairwise(words):
        if gone.verdict in GONE and _goes_on_a_place(gone, word):
            is_beside = cutter.are_beside(gone, word) or text[gone.end : word.start] == " & "
            word.verdict = "common" if is_beside else word.verdict
    for gone, word in pairwise(words):
        is_small = gone.verdict == "replace" and gone.form.is_lower and gone.form.is_alpha
        if is_small and word.form.small in _LAND and word.verdict == "keep":
            word.verdict = "common" if cutter.are_beside(gone, word) else word.verdict
    for gone, word in pairwise(reversed(words)):
        if gone.verdict in GONE and word.form.is_titled and _begins_a_name(word, gone):
            word.verdict = "common" if cutter.are_beside(word, gone) else word.verdict


def _nicknames(words: list[Word], text: str) -> None:
    """Replace a word in quotes or brackets right behind a name."""
    for name, word in pairwise(words):
        if name.verdict in _OF_NAMES and word.verdict not in ("taken", "kept"):
            before, behind = (
                text[name.end : word.start],
                text[word.end : word.end + 1],
            )
            if word.form.is_capital and before.strip(" ") in _OPENING and behind in _CLOSING:
                word.verdict = "name"


def _surnames_of_two_words(words: list[Word], cutter: Cutter) -> None:
    """Replace two words behind a name of which the last is a surname: `Ann Standing Elk`."""
    for at, name in enumerate(words[:-2]):
        if name.verdict not in ("name", "taken"):
            continue
        first, last = words[at + 1 : at + 3]
        if (
            (last.verdict in GONE or last.form.is_surname or last.form.is_doubtful)
            and all(each.form.is_capital and len(each.text) > 2 for each in (name, first, last))
            and first.verdict in ("keep", "ask", "name", "common")
            and first.form.small not in _NO_SURNAME
            and not (first.in_capitals and first.form.small in DOING)
            and not last.form.is_clinical
            and last.verdict != "kept"
            and cutter.are_beside(name, first)
            and cutter.are_beside(first, last)
        ):
            first.verdict = last.verdict = "name"


def _goes_on_a_place(gone: Word, word: Word) -> bool:
    """Whether a capital word beside one that goes may be a part of the same name."""
    if gone.verdict not in ("name", "common", "taken") or word.verdict not in ("keep", "ask"):
        return False
    small = word.form.small
    if word.in_capitals:
        return small in _FORES_AND_LAND and gone.form.small not in small_letters()
    if not (gone.form.is_capital and word.form.is_capital and len(gone.text) > 2):
        return False
    if gone.end + 1 == word.start and gone.verdict != "taken" and _may_end_a_firm(word):
        return True
    return small in _HEADS_AND_FORES or (small in surnames() and word.form.is_titled)


def _begins_a_name(word: Word, gone: Word) -> bool:
    """Whether a capital word before a name is rare, or begins places: `Great Northern`."""
    small = word.form.small
    is_before = word.verdict in ("keep", "ask") and len(small) > 2
    if not (is_before and gone.verdict in ("name", "common") and gone.form.is_capital):
        return False
    is_beside_name = gone.verdict == "name" and gone.start == word.end + 1
    return small in _FORES or (is_beside_name and not (word.form.is_clinical or small in NO_NAMES))


def _may_end_a_firm(word: Word) -> bool:
    """Whether a word with a capital behind a name is no word of a test or of a form."""
    small = word.form.small
    is_written_so = word.form.is_titled and len(small) > 2
    return is_written_so and not (small in of_a_form() or OF_A_TEST.search(small))

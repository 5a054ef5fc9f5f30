"""People behind what they are, whatever else their name may mean: `the reviewer Brick Visit,`.

What somebody may be is looked up (`lexicon.roles`), so that no list of titles is kept here.
"""

from __future__ import annotations

import re

from adapters.redaction.lexicon import acronyms, maybe_names, of_a_form, plain_word, roles, word_set
from adapters.redaction.people import OF_A_TEST
from adapters.redaction.words_left import GONE, Word

_GAP = re.compile(r"(?:[,:.(]|, \(| \(| -)?[ \t]{0,24}")
_ENDS = re.compile(r"[ \t]*(?:[,;.)(/\n|]|$)| {2,}| [a-z(+\d]")
_NO_ROLE = word_set("patient subject individual self adult male female minor in person")
"""Behind these as often stands what was found or asked as a name."""


def replace_in_roles(words: list[Word], text: str) -> None:
    """Replace two words with capitals behind a role, and one that may be a name."""
    known = roles()
    for at in range(len(words) - 1):
        small = words[at].text.lower()
        if small not in known or small in _NO_ROLE:
            continue
        first = words[at + 1]
        if _is_written(first) and _GAP.fullmatch(text, words[at].end, first.start):
            second = words[at + 2] if at + 2 < len(words) else None
            _replace(first, second, text)


def _replace(first: Word, second: Word | None, text: str) -> None:
    is_pair = second is not None and _is_written(second) and text[first.end : second.start] == " "
    last = second if is_pair and second is not None else first
    if not _ENDS.match(text, last.end) or OF_A_TEST.search(last.text.lower()):
        return
    if second is not None and is_pair:
        first.verdict = second.verdict = "name"
    elif _may_be_name(first):
        first.verdict = "name"


def _is_written(word: Word) -> bool:
    """Whether a word is written like a name and is no label or shorthand."""
    small = word.text.lower()
    is_open = word.verdict not in ("kept", "taken") or word.verdict in GONE
    is_title = word.text[:1].isupper() and word.text[1:].islower()
    return is_open and is_title and small not in of_a_form() and small not in acronyms()


def _may_be_name(word: Word) -> bool:
    small = plain_word(word.text)
    return small in maybe_names()

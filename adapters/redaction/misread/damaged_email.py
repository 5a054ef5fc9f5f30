"""E-mail addresses with a space inside, or a comma for a stop: `reco rds@plan,example`."""

from __future__ import annotations

import re
from collections.abc import Iterator

from adapters.redaction.found import Found, lines_with
from adapters.redaction.lexicon import small_letters
from adapters.redaction.slips import near_word

_ADDRESS = re.compile(
    r"(?:(?P<piece>[A-Za-z0-9.,_-]{1,12}) )?(?P<local>[A-Za-z0-9.,_+-]{1,40}(?: \d{1,2})?) ?@ ?"
    r"[A-Za-z0-9-]+(?: [a-z0-9-]+)?(?:[.,] ?[A-Za-z0-9-]+)+"
)
_AT = re.compile("@")
_LETTERS = str.maketrans("0158", "olsb")
_FEW = 2


def _is_cut(text: str, match: re.Match[str], words: tuple[str, str]) -> bool:
    """Whether both pieces are one word, or a bracket opens before the first: `<refer rals@`."""
    is_opened = text[match.start() - 1 : match.start()] == "<" or words[1][0] in ".,_-"
    if is_opened or (words[1].isdigit() and len(words[1]) <= _FEW):
        return True
    whole = "".join(words).translate(_LETTERS)
    if whole in small_letters():
        return True
    return words[1] not in small_letters() and len(words[1]) > _FEW and near_word(whole)


def _addresses(text: str) -> Iterator[re.Match[str]]:
    for begin, end in lines_with(_AT, text):
        yield from _ADDRESS.finditer(text, begin, end)


def damaged_email(text: str) -> Iterator[Found]:
    """Yield an address with the piece before it where a word of the language is in neither."""
    for match in _addresses(text):
        words = (match["piece"] or "").lower(), match["local"].lower()
        is_apart = match["piece"] is None or (
            words[0] in small_letters() and not _is_cut(text, match, words)
        )
        yield Found(match.start("local" if is_apart else "piece"), match.end(), "EMAIL")

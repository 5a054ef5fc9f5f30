"""Which plain question a message most likely asks, and how sure that is."""

from __future__ import annotations

from typing import NamedTuple

from agent.hearing.heard import Heard
from agent.hearing.words import stem_of
from agent.plainly.marking import marked
from agent.plainly.traits import is_word, traits_of
from agent.plainly.weights import is_known, shares


class Meant(NamedTuple):
    """The id of a plain question, and how likely it is meant, from 0 to 1."""

    name: str
    share: float
    new_words: int = 0
    """How many words of the message no wording has."""


def meant(heard: Heard, after: str = "") -> Meant:
    """Return what a message most likely asks: as it was typed, and with its typing put right."""
    names = [each for each in heard.strange if not each.islower() or not _is_said(each)]
    payers = (*heard.typed, *heard.without_typed)
    texts = dict.fromkeys((heard.whole, heard.typed_whole))
    traits = [traits_of(marked(each, payers, names), after) for each in texts if each]
    said = [shares(each) for each in traits]
    share = {name: sum(each[name] for each in said) / len(said) for name in said[0]}
    name = max(share, key=lambda each: share[each])
    new = [each for each in traits[0] if is_word(each) and not is_known(each)]
    return Meant(name, share[name], len(new))


def _is_said(word: str) -> bool:
    """Whether some wording has a word, so that it is nobody's name for certain."""
    return is_known(f"w {stem_of(word)}")

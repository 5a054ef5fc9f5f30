"""Wordings of plain questions as staff would type them: with days, remarks, and as later messages.

`evals/wordings` holds what is typed by itself, and in `after_….tsv` what is typed after an answer
about one case, several, papers, a rule or a payer's time. Nearly all that is asked of a case, a
payer or a code by its name is asked of it without the name once it was shown, too.
"""

from __future__ import annotations

import random
import re
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import NamedTuple

from agent.plainly.going_on import AFTER, LONE, ONE, RULE, SOME, TIMES
from agent.plainly.marking import CASE, NUMBER, TIME, marked
from agent.plainly.weights import questions
from rules.strict_yaml import read_file

WORDINGS = Path(__file__).with_name("wordings")
_LATER = "after_"
_BEFORE_UNTIL, _BEHIND_FROM = 0.6, 0.4
"""Side remarks stand before, on both sides, or behind."""
_SLOT = re.compile(r"\{(\w+)\}")
_AROUND: dict[str, list[str]] = read_file(WORDINGS / "around.yaml").plain()
_NAMED = re.compile(r"(?: (?:for|on|of|with|about|from|by|to))? ?\{(?:case|name|payer)\}(?:'s)?")
_ITS = {
    ONE: ("it", "that", "that one", "this one", "her", "him", "this", "them"),
    LONE: ("it", "that", "that one", "them", "those", "her", "him"),
    SOME: ("them", "those", "these"),
    RULE: ("they", "them", "that"),
    TIMES: ("they", "them"),
}
_LEADS = ("and ", "ok ", "ok and ", "so ", "also ", "and also ", "then ", "ok so ", "but ", "now ")
_LED, _LEFT_OUT = 0.3, 0.5
_UNCLEAR_OF_ONE = ("which", "list.missing", "list.questions", "list.stuck", "fax.", "count.")
"""What is asked of all in words that would be of the case just shown."""
_LONG = 6
_OF = (
    ("case.", (ONE, ONE, LONE)),
    ("do.", (ONE, ONE, LONE)),
    ("rule.", (RULE,)),
    ("payer.", (TIMES, RULE)),
)
"""What was shown before what is asked without its name."""


class Told(NamedTuple):
    """A wording of the plain question with that number, and what it is typed after."""

    number: int
    text: str
    after: str = ""


def on_file() -> list[Told]:
    """Return every wording with its slots."""
    number = {name: at for at, name in enumerate(questions())}
    found = []
    for path in sorted(WORDINGS.glob("*.tsv")):
        after = path.stem.removeprefix(_LATER) if path.stem.startswith(_LATER) else ""
        for line in path.read_text(encoding="utf-8").splitlines():
            name, _, text = line.partition("\t")
            found.append(Told(number[name], text, after))
    return found


def rows_of(told: Sequence[Told], chance: random.Random) -> list[Told]:
    """Return every wording marked: plain, with a day and remarks of its own, and as a later one."""
    rows = [drawn(each, chance, is_plain=is_plain) for is_plain in (True, False) for each in told]
    return [*rows, *(drawn(each, chance, is_plain=True) for each in _later(told, chance))]


def _later(told: Sequence[Told], chance: random.Random) -> Iterator[Told]:
    """Yield wordings as they go on from an answer."""
    names = tuple(questions())
    for each in told:
        if each.after:
            yield each
            if each.after in (ONE, SOME):
                yield each._replace(after=LONE)
            continue
        name = names[each.number]
        after = chance.choice(next((what for kind, what in _OF if name.startswith(kind)), AFTER))
        is_unclear = name.startswith(_UNCLEAR_OF_ONE) and len(each.text.split()) <= _LONG
        text = _unnamed(each.text, after, chance)
        if text and not (is_unclear and after in (ONE, LONE)):
            yield each._replace(text=text, after=after)


def _unnamed(text: str, after: str, chance: random.Random) -> str:
    """Return a wording with a small word, or nothing, for what was just shown."""

    def put(named: re.Match[str]) -> str:
        if chance.random() < _LEFT_OUT:
            return " "
        kept = named[0].split("{")[0].strip()
        return f" {kept} {chance.choice(_ITS[after])}"

    return " ".join(_NAMED.sub(put, text).split()) if after in _ITS else text


def drawn(told: Told, chance: random.Random, *, is_plain: bool) -> Told:
    """Return a wording as somebody would type it, marked."""

    def put(slot: re.Match[str]) -> str:
        if slot[1] == "paper":
            return chance.choice(_AROUND["papers"])
        if slot[1] == "plan":
            return chance.choice(_AROUND["plans"])
        if slot[1] == "time":
            return f" {TIME} " if is_plain else chance.choice(_AROUND["days"])
        return f" {CASE if slot[1] == 'name' else NUMBER if slot[1] == 'n' else '#' + slot[1]} "

    said = _SLOT.sub(put, told.text)
    if told.after and chance.random() < _LED:
        said = chance.choice(_LEADS) + said
    elif not (is_plain or told.after):
        said = _with_remarks(said, chance)
    return told._replace(text=marked(said))


def _with_remarks(said: str, chance: random.Random) -> str:
    told = chance.random()
    if told < _BEFORE_UNTIL:
        said = f"{chance.choice(_AROUND['before'])}{chance.choice([', ', ' ', '! ', '. '])}{said}"
    if told > _BEHIND_FROM:
        said += chance.choice([" ", ", ", "? ", ". "]) + chance.choice(_AROUND["behind"])
    return said

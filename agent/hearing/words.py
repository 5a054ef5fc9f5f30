"""Which of the desk's concepts a question speaks of, by the phrases of `words.yaml`."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from functools import cache
from itertools import product
from pathlib import Path

from rapidfuzz import fuzz, process

from rules.strict_yaml import read_file

_TOKEN = re.compile(r"#[a-z]+|[a-z]+|\d+|\$")
_NUMBER_SIGN = re.compile(r"(?<=[a-z]) ?#(?![a-z0-9])")
_APOSTROPHE = re.compile("[a-z]+['\u2019][a-z]+")
POLITE = frozenset({"greeting", "thanks", "aside"})
"""Said beside a question, and no part of it."""
_ALIKE, _SHORTEST, _SHORTEST_SWAPPED = 83, 5, 4
_LEAST_PART = 2
_STEM, _FORMS, _GOES_ON = 4, ("s", "ed", "ing", "er"), "ing"
ORDERS = frozenset(
    {"draft_order", "submit_order", "send_order", "approve_order", "undo", "changing", "forge"}
)
"""Concepts of what somebody wants done."""
_OF_ONE_PIECE = frozenset({"elsewhere", "who_is", "sender", "calendar"})
"""Their phrases stand as they are: `do we open` is not in `do we have anything open`."""
_NEW = frozenset({"new", "next"})
_BETWEEN = 2
"""Small words that may stand between two words of a phrase."""


Phrase = tuple[tuple[str, ...], str]


@dataclass(frozen=True)
class Span:
    """Words of a question that mean one thing, or one of several."""

    words: str
    concepts: frozenset[str]
    is_small: bool = False
    """A small word that says something only beside others."""


@dataclass(frozen=True)
class Understood:
    """What the words of a question say; `unknown` are the ones that say nothing to us."""

    spans: tuple[Span, ...] = ()
    unknown: tuple[str, ...] = ()

    @property
    def concepts(self) -> frozenset[str]:
        """Every concept that is spoken of, maybe."""
        return frozenset().union(*(span.concepts for span in self.spans))


@dataclass(frozen=True)
class Vocabulary:
    """The phrases of every concept, and the words that say nothing by themselves."""

    short: dict[str, str]
    small: frozenset[str]
    times: frozenset[str]
    phrases: dict[str, tuple[Phrase, ...]]
    """By their first word, which may end in a star: the words of a phrase, and its concept."""
    forms: dict[str, tuple[Phrase, ...]]
    """Phrases of several words, by the stem of their first one."""
    words: tuple[str, ...]
    """Long words, for typing errors."""
    plain: frozenset[str]
    """All whole words."""
    spanish: dict[str, str]
    particles: frozenset[str]
    """Words that are Spanish only beside others."""
    orders: frozenset[str]
    """Single words that order something, as `approve`."""
    stems: dict[str, frozenset[str]]
    """What single words mean in every form of theirs, as `blocked` beside `blocking`; no orders."""

    def knows(self, word: str) -> bool:
        """Whether a word is one of ours, so that it is no name and no typing error."""
        if word in self.small or word in self.times or word in self.short or word[:1] in "#$":
            return True
        return word.isdigit() or not _every_word().isdisjoint(_named_by(word))


def understand(text: str) -> Understood:
    """Return what the words of a text say; ids, payers and codes are marks such as `#case`."""
    book = vocabulary()
    tokens = _of_one_paper(tokens_of(text))
    spans, unknown, at = [], [], 0
    while at < len(tokens):
        length, concepts = _longest(tokens, at, book)
        word = tokens[at]
        if concepts:
            is_small = bool(concepts & POLITE) or (length == 1 and word in book.small)
            said = " ".join(tokens[at : at + length]).replace("poc", "plan of care")
            spans.append(Span(said, concepts, is_small))
        elif not (word in book.small or word in book.times or word[0] == "#" or word.isdigit()):
            alike = book.stems.get(stem_of(word)) if word.endswith(_FORMS) else None
            alike = alike or _taken_apart(word, book)
            is_small = word.endswith("s") and word[:-1] in book.small
            spans += [Span(word, alike)] if alike else []
            unknown += [] if alike or is_small else [word]
        at += max(length, 1)
    return Understood(_with_denied(spans), tuple(unknown))


def _of_one_paper(tokens: list[str]) -> list[str]:
    """Return the words with `plan of care` as one: its plan is no payer that is waited for."""
    return _PLAN_OF_CARE.sub("poc", " ".join(tokens)).split()


_PLAN_OF_CARE = re.compile(r"\bplans? of care\b")
_CONTRARY = {"answered": "pending", "sent_on": "unsent", "draft": "new"}
"""How a case stands of which something is denied: never answered is pending."""
_NO = frozenset({"not", "never", "no", "none", "nobody"})


def _with_denied(spans: list[Span]) -> tuple[Span, ...]:
    """Return the spans with `never` and what follows it as one, where the contrary has a name."""
    made: list[Span] = []
    for span in spans:
        before = made[-1] if made and made[-1].words in _NO else None
        contrary = next((_CONTRARY[each] for each in _CONTRARY if each in span.concepts), None)
        if before is None or contrary is None:
            made.append(span)
        else:
            made[-1] = Span(f"{before.words} {span.words}", frozenset({contrary}))
    return tuple(made)


def tokens_of(text: str) -> list[str]:
    """Return the words in small letters, shorthand written out."""
    short = vocabulary().short
    plain = _APOSTROPHE.sub(lambda found: _joined(found[0], short), text.lower())
    plain = _NUMBER_SIGN.sub(" number ", plain).replace("p2p", "peer to peer")
    plain = re.sub(r"\bw/o\b", "without", plain).replace("re-auth", "reauth")
    return _TOKEN.findall(" ".join(short.get(each, each) for each in _TOKEN.findall(plain)))


def in_english(text: str) -> str:
    """Return a question in Spanish with the words that the desk knows in English."""
    small = re.findall("[a-z\u00e0-\u00ff]+", text.lower())
    if not vocabulary().spanish.keys() & set(map(_plain, small)) - vocabulary().particles:
        return text
    book = vocabulary().spanish
    return re.sub(
        "[A-Za-z\u00c0-\u00ff]+", lambda found: book.get(_plain(found[0].lower()), found[0]), text
    )


def _plain(word: str) -> str:
    """Return a word without accents."""
    return unicodedata.normalize("NFD", word).encode("ascii", "ignore").decode()


def _joined(word: str, short: Mapping[str, str]) -> str:
    """Return `isn't` as `isnt`, and `payer's` without its ending."""
    plain = re.sub("['\u2019]", "", word)
    return plain if plain in short else re.split("['\u2019]", word)[0]


def put_right(word: str) -> str | None:
    """Return the word of ours that a word of no meaning was probably meant to be."""
    swapped = _with_two_letters_swapped(word)
    if swapped is not None or len(word) < _SHORTEST:
        return swapped
    near = [each for each in vocabulary().words if each[0] == word[0]]
    found = process.extractOne(word, near, scorer=fuzz.ratio, score_cutoff=_ALIKE)
    return str(found[0]) if found else None


def written_out(text: str) -> str:
    """Return the text with its shorthand written out, as for `nxt wk`."""
    short = vocabulary().short
    return re.sub("[A-Za-z]+", lambda found: short.get(found[0].lower(), found[0]), text)


def _with_two_letters_swapped(word: str) -> str | None:
    """Return the one word of ours that two neighboring letters within it make, put right."""
    if len(word) < _SHORTEST_SWAPPED:
        return None
    made = {word[:at] + word[at + 1] + word[at] + word[at + 2 :] for at in range(1, len(word) - 2)}
    found = made & vocabulary().plain
    return found.pop() if len(found) == 1 else None


@cache
def vocabulary() -> Vocabulary:
    """Return the words of `words.yaml`."""
    read = read_file(Path(__file__).parent / "words.yaml").plain()
    small, times = frozenset(read["filler"].split()), frozenset(read["time"].split())
    phrases: dict[str, list[Phrase]] = {}
    forms: dict[str, list[Phrase]] = {}
    for group in ("states", "forms", "aspects"):
        for concept, said in read[group].items():
            for words in _written_out(said, read["classes"]):
                phrases.setdefault(words[0], []).append((words, concept))
                if words[1:] and concept not in ORDERS:
                    forms.setdefault(stem_of(words[0]), []).append((words, concept))
    long = {w.rstrip("*") for of in phrases.values() for words, _ in of for w in words}
    return Vocabulary(
        short=read["short"],
        small=small,
        times=times,
        phrases={first: tuple(of) for first, of in phrases.items()},
        forms={stem: tuple(of) for stem, of in forms.items()},
        words=tuple(sorted(w for w in long if len(w) > _SHORTEST)),
        plain=frozenset(w for w in long if w.isalpha()) | small | frozenset(read["short"]),
        spanish={**read["spanish"], **read["particles"]},
        particles=frozenset(read["particles"]),
        orders=frozenset(
            words[0]
            for of in phrases.values()
            for words, what in of
            if words[1:] == () and what in ORDERS
        ),
        stems=_stems(phrases),
    )


def _written_out(
    said: Iterable[str], classes: Mapping[str, list[str]]
) -> Iterable[tuple[str, ...]]:
    """Return phrases word by word, one for each word of a class that is named, as `@payer`."""
    for phrase in dict.fromkeys(said):
        parts = (classes[each[1:]] if each[0] == "@" else [each] for each in phrase.split())
        for made in product(*parts):
            yield tuple(_of_one_paper(" ".join(made).split()))


def _stems(phrases: Mapping[str, list[Phrase]]) -> dict[str, frozenset[str]]:
    found: dict[str, set[str]] = {}
    for words, concept in (each for of in phrases.values() for each in of):
        if len(words) == 1 and words[0].isalpha():
            found.setdefault(stem_of(words[0]), set()).add(concept)
    return {stem: frozenset(of) for stem, of in found.items() if not of & ORDERS}


def _taken_apart(word: str, book: Vocabulary) -> frozenset[str] | None:
    """Return what two words of ours mean that are written as one: `runout`."""
    for at in range(_LEAST_PART, len(word) - _LEAST_PART + 1):
        parts = [word[:at], word[at:]]
        if book.plain.issuperset(parts):
            length, concepts = _longest(parts, 0, book)
            if length == len(parts):
                return concepts - ORDERS or None
    return None


def stem_of(word: str) -> str:
    """Return a word without its commonest endings: `stop` for `stopped`."""
    for ending in ("ings", "ing", "ed", "ers", "er", "es", "s", "e"):
        if word.endswith(ending) and len(word) - len(ending) >= _STEM:
            rest = word[: -len(ending)]
            return rest[:-1] if rest[-1] == rest[-2] and rest[-1] not in "ls" else rest
    return word


def _longest(tokens: list[str], at: int, book: Vocabulary) -> tuple[int, frozenset[str]]:
    """Return the longest phrase that begins here, and all that it may mean.

    A longer phrase stands also in other forms of its words, as `waits for approval`; an order
    never does.
    """
    first, said = tokens[at], frozenset(tokens[at:])
    begun = [each for word in _named_by(first) for each in book.phrases.get(word, ())]
    whole = [each for each in begun if all(w in said or w[-1] == "*" for w in each[0][1:])]
    as_is = _longest_as(_is, whole, tokens, at, book)
    longer = [each for each in begun if each[0][1:] and each[1] not in ORDERS]
    longer += book.forms.get(stem_of(first), ())
    if not any(token.endswith(_GOES_ON) for token in said):
        longer = [each for each in longer if any(word.endswith(_GOES_ON) for word in each[0])]
    in_form = _longest_as(_is_form, longer, tokens, at, book)
    _, length, concepts = in_form if in_form[0] > as_is[0] else as_is
    return length, concepts


_Same = Callable[[str, str], bool]


def _longest_as(
    same: _Same, begun: Iterable[Phrase], tokens: list[str], at: int, book: Vocabulary
) -> tuple[int, int, frozenset[str]]:
    """Return how many words the longest phrase has, how many it covers, and what it may mean."""
    best, length, concepts = 0, 0, set[str]()
    small = book.small | _NEW
    for words, concept in begun:
        if len(words) < best:
            continue
        between = frozenset[str]() if concept in _OF_ONE_PIECE else small
        covered = _covers(words, tokens, at, between, same)
        if covered == 0:
            continue
        if len(words) > best:
            best, length, concepts = len(words), covered, set()
        concepts.add(concept)
        length = max(length, covered)
    return best, length, frozenset(concepts)


def _covers(
    words: tuple[str, ...], tokens: list[str], at: int, small: Iterable[str], same: _Same
) -> int:
    """Return how many tokens a phrase covers from here; small words may stand between."""
    here = at
    for place, word in enumerate(words):
        last = here + _BETWEEN if place else here
        while here < min(last, len(tokens)) and not same(tokens[here], word):
            if tokens[here] not in small and tokens[here][0] != "#":
                return 0
            here += 1
        if here >= len(tokens) or not same(tokens[here], word):
            return 0
        here += 1
    return here - at


def _named_by(token: str) -> list[str]:
    """Return the words of ours that a token may stand for: itself, and each beginning of it."""
    return [token, *(f"{token[:end]}*" for end in range(len(token) + 1))]


def _is(token: str, word: str) -> bool:
    return token.startswith(word[:-1]) if word.endswith("*") else token == word


def _is_form(token: str, word: str) -> bool:
    """Whether it is that word in another form of its verb, as `waits` beside `waiting`."""
    is_verb = token.endswith(_GOES_ON) or word.endswith(_GOES_ON)
    is_other = is_verb and token not in vocabulary().orders
    return _is(token, word) or (is_other and stem_of(token) == stem_of(word))


@cache
def _every_word() -> frozenset[str]:
    phrases = vocabulary().phrases.values()
    return frozenset(word for of in phrases for words, _ in of for word in words)

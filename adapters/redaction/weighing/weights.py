"""What every trait weighs: made by `python -m evals.fit_standing`, looked up by a short sum of it.

The file holds one byte for each place of a table, sixteenths of a weight around the middle; a
trait's place is its checksum. Two traits may share a place: with so many places that is rare.
"""

from __future__ import annotations

import lzma
import struct
from collections.abc import Collection, Iterable
from functools import cache
from typing import NamedTuple
from zlib import crc32

from adapters.redaction.lexicon import FOLDER

PLACES = 1 << 22
MIDDLE, OF_ONE = 128, 16
"""The byte of no weight, and how many steps one is."""
LINE, HEAD = struct.Struct(">hhhh"), 16
"""The lines before the table: for printed text, then for what OCR read."""
FILE = FOLDER / "standing.xz"


class Lines(NamedTuple):
    """Sixteenths from which a word or a figure goes, and below which one that rules replace stays.

    `stays_below` is for words that the lists hold, `meant_below` for those misread from such.
    """

    words_from: int
    figures_from: int
    stays_below: int
    meant_below: int


def place(trait: str) -> int:
    """Return where in the table the weight of a trait is."""
    return crc32(trait.encode()) % PLACES


def weight(told: Iterable[str]) -> int:
    """Return what traits weigh together, in sixteenths; above nothing they speak for a person's."""
    table = _table()
    return sum([table[crc32(trait.encode()) % PLACES] - MIDDLE for trait in told])


def weight_behind(lead: str, told: Collection[bytes]) -> int:
    """Return what traits weigh together that all begin with the same letters, the rest of each.

    A checksum goes on from where another ended, so the traits themselves need not be made.
    """
    table, begun = _table(), crc32(lead.encode())
    return sum([table[crc32(rest, begun) % PLACES] for rest in told]) - MIDDLE * len(told)


@cache
def lines(*, misread: bool) -> Lines:
    """Return where the lines are for printed text or for what OCR read."""
    return Lines(*LINE.unpack_from(_packed(), LINE.size if misread else 0))


@cache
def _table() -> bytes:
    return _packed()[HEAD:]


@cache
def _packed() -> bytes:
    return lzma.decompress(FILE.read_bytes())

"""What every trait says for every plain question: made by `python -m evals.fit_plainly`.

The file holds a row of bytes for each place that is used: eighths of a weight around the middle,
one for each plain question in the order of `questions.yaml`. A trait's place is its checksum.
"""

from __future__ import annotations

import lzma
import math
import struct
from collections.abc import Mapping, Sequence
from functools import cache
from pathlib import Path
from zlib import crc32

from rules.strict_yaml import read_file

FOLDER = Path(__file__).parent
FILE, QUESTIONS = FOLDER / "weights.xz", FOLDER / "questions.yaml"
PLACES = 1 << 30
"""So many that two traits seldom share one."""
MIDDLE, OF_ONE = 128, 8
"""The byte of no weight, and how many steps one is."""
HEAD = struct.Struct(">HIf")
"""How many questions and rows there are, and how steeply weights become shares."""
_PLACE = struct.Struct(">I")


@cache
def questions() -> Mapping[str, str]:
    """Return every plain question by its id, with slots such as `{case}`."""
    return {str(name): str(asked) for name, asked in read_file(QUESTIONS).plain().items()}


def place(trait: str) -> int:
    """Return the row of a trait."""
    return crc32(trait.encode()) % PLACES


def shares(traits: Mapping[str, float]) -> dict[str, float]:
    """Return for every plain question how likely it is meant; together they are 1.

    A row's bytes stand around the middle for all questions alike, so that it falls out.
    """
    rows, steepness = _table()
    totals = [0.0] * len(questions())
    for trait, size in traits.items():
        row = rows.get(place(trait))
        if row is not None:
            totals = [total + size * each for total, each in zip(totals, row, strict=True)]
    highest = max(totals)
    raised = [math.exp(steepness * (each - highest) / OF_ONE) for each in totals]
    whole = sum(raised)
    return {name: each / whole for name, each in zip(questions(), raised, strict=True)}


def is_known(trait: str) -> bool:
    """Whether enough wordings show a trait for it to say anything."""
    return place(trait) in _table()[0]


def packed(rows: Mapping[int, Sequence[int]], steepness: float) -> bytes:
    """Return the file for rows of steps by their places."""
    many = len(next(iter(rows.values())))
    places = sorted(rows)
    raw = HEAD.pack(many, len(places), steepness) + b"".join(map(_PLACE.pack, places))
    raw += b"".join(bytes(each + MIDDLE for each in rows[at]) for at in places)
    return lzma.compress(raw, preset=9 | lzma.PRESET_EXTREME)


@cache
def _table() -> tuple[Mapping[int, bytes], float]:
    """Return the rows of bytes by their places, and the steepness."""
    raw = lzma.decompress(FILE.read_bytes())
    many, kept, steepness = HEAD.unpack_from(raw)
    begin = HEAD.size + kept * _PLACE.size
    places = [each for (each,) in _PLACE.iter_unpack(raw[HEAD.size : begin])]
    starts = range(begin, begin + many * kept, many)
    rows = {at: raw[start : start + many] for at, start in zip(places, starts, strict=True)}
    return rows, steepness

"""Whether a word that no list holds is made like words of the language or like names.

Every letter behind three others weighs for the one or the other (`words/letters.txt.xz`, made by
`evals/redaction_letters.py`): `apogeotropic` and `diuresed` are words, `hryniewicz` is a name.
"""

from __future__ import annotations

import lzma
from functools import cache, lru_cache

from adapters.redaction.lexicon import FOLDER

_LONGEST, _UNHEARD = 4, -40
_BEGIN, _END = "^" * (_LONGEST - 1), "$"


@lru_cache(maxsize=50_000)
def weight(small: str) -> int:
    """Return what the letters of a word in small letters say; above nothing they are a word's.

    Letters in a row that no word has speak against it.
    """
    weights = _weights()
    written = f"{_BEGIN}{small}{_END}"
    rows = (written[at : at + _LONGEST] for at in range(len(small) + 1))
    return sum(weights.get(row, _UNHEARD) for row in rows)


@cache
def _weights() -> dict[str, int]:
    packed = lzma.decompress((FOLDER / "letters.txt.xz").read_bytes()).decode("ascii")
    rows = (line.split(" ") for line in packed.splitlines())
    return {row: int(tenths) for row, tenths in rows}

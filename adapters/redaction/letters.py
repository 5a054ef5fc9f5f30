"""Whether a word that no list holds is made like words of the language or like names.

Every letter behind three others weighs for the one or the other (`words/letters.txt.xz`, made by
`evals/redaction_letters.py`): `apogeotropic` and `diuresed` are words, `hryniewicz` is a name.
"""

from __future__ import annotations

import lzma
from functools import cache, lru_cache

from adapters.redaction.lexicon import FOLDER

_LONGEST = 4
_BEGIN, _END = "^" * (_LONGEST - 1), "$"


@lru_cache(maxsize=50_000)
def weight(small: str) -> int:
    """Return what the letters of a word in small letters say; above nothing they are a word's."""
    weights = _weights()
    written = f"{_BEGIN}{small}{_END}"
    total = 0
    for end in range(_LONGEST, len(written) + 1):
        for start in range(end - _LONGEST, end):
            found = weights.get(written[start:end])
            if found is not None:
                total += found
                break
    return total


@cache
def _weights() -> dict[str, int]:
    packed = lzma.decompress((FOLDER / "letters.txt.xz").read_bytes()).decode("ascii")
    rows = (line.split(" ") for line in packed.splitlines())
    return {row: int(tenths) for row, tenths in rows}

"""Numbers of a wanted shape, for invented people."""

from __future__ import annotations

import random

_LETTERS = "ABCDEFGHJKLMNPQRSTUVWXYZ"
_MBI_LETTERS = "ACDEFGHJKMNPQRTUVWXY"
_SOME = {"#": "0123456789", "*": "123456789", "@": _LETTERS, "&": _MBI_LETTERS}


def filled(rng: random.Random, *shapes: str) -> str:
    """Fill a shape: `#` a figure, `*` one that is not 0, `@` a letter, `&` a letter of an MBI."""
    return "".join(rng.choice(_SOME.get(each, each)) for each in rng.choice(shapes))


def ordinal(day: int) -> str:
    """Return a day of the month as `1st`."""
    ending = "th" if day in (11, 12, 13) else {1: "st", 2: "nd", 3: "rd"}.get(day % 10, "th")
    return f"{day}{ending}"

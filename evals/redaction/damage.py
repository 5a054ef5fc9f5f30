"""What OCR of a poor fax does to a text, letter by letter, with the spans carried along."""

from __future__ import annotations

import random

CONFUSED = {
    "a": "oe", "b": "hb6", "c": "eo", "d": "cl", "e": "co", "f": "t", "g": "q9", "h": "bn", "i": "lj1", "j": "i", "k": "h", "l": "1iI", "m": "rn",
    "n": "ur", "o": "ac0", "p": "n", "q": "g", "r": "nc", "s": "5", "t": "f", "u": "n", "v": "y", "w": "vv", "x": "z", "y": "v", "z": "2",
    "A": "4", "B": "8", "C": "G", "D": "O", "E": "F", "F": "P", "G": "C6", "H": "N", "I": "l1", "K": "X", "L": "I", "M": "N", "N": "M", "O": "0Q",
    "P": "F", "Q": "O", "R": "P", "S": "5", "T": "I", "U": "V", "V": "Y", "W": "VV", "Y": "V", "Z": "2",
    "0": "O", "1": "lI", "2": "Z", "3": "8", "5": "S", "6": "b", "8": "B", "9": "g", ".": ",", ",": ".", ":": ".", "/": "l",
}  # fmt: skip


def damaged(text: str, rate: float, rng: random.Random) -> tuple[str, list[int]]:
    """Return the text as read, and where each place of the original is in it."""
    made: list[str] = []
    places: list[int] = []
    length = 0
    for letter in text:
        places.append(length)
        put = _read(letter, rate, rng)
        made.append(put)
        length += len(put)
    places.append(length)
    return "".join(made), places


def _read(letter: str, rate: float, rng: random.Random) -> str:
    if letter == "\n" or rng.random() >= rate:
        return letter
    what = rng.random()
    if letter == " ":
        return "" if what < 0.7 else "  "
    if what < 0.62:
        group = CONFUSED.get(letter)
        if group is None:
            return letter
        return group if letter in "dmwW" else rng.choice(group)
    if what < 0.85:
        return ""
    return letter + " "

"""How names are compared: without case, accents, punctuation, titles and order of commas."""

from __future__ import annotations

import re
import unicodedata

_TITLES = frozenset({"mr", "mrs", "ms", "miss", "dr", "jr", "sr", "ii", "iii", "iv"})


def name_key(name: str) -> str:
    """Return the words of a name in a form that "CHEN, WEI" and "Wei Chen" share."""
    last_first = name.partition(",")
    ordered = f"{last_first[2]} {last_first[0]}" if last_first[1] else name
    plain = unicodedata.normalize("NFKD", ordered).encode("ascii", "ignore").decode()
    words = re.findall(r"[a-z]+", plain.lower().replace("'", "").replace("-", " "))
    return " ".join(word for word in words if word not in _TITLES)

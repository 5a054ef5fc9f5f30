"""Towns in running text: `near Macon`, `out of town in Las Cruces`, `lives in …`."""

from __future__ import annotations

from collections.abc import Iterator

from adapters.redaction.anchors import Anchored
from adapters.redaction.found import Found, groups
from adapters.redaction.people import is_rather_name, name_end

_BEFORE = Anchored(
    r"(?<![A-Za-z])(?:near|in|from|outside|outside of|to|at|of|around|through|IN|NEAR|"
    r"FROM|TO|AT|OUTSIDE|AROUND|THROUGH)[ ](?=[A-Z][A-Za-z'.-]{2,})"
)
_HOMES = Anchored(
    r"(?i)(?<![A-Za-z])(?:lives in|living in|resides in|moved (?:to|from)|house in|home "
    r"in|apartment in|born in|native of|visiting|travel(?:led|ing|ed)? to|town in|"
    r"vacation in|stationed (?:at|in)|store in|near)[ ](?=[A-Z])"
)


_SAINTED = Anchored(
    r"(?<![A-Za-z])(?<!\d )(?<!\d)(?:(?:St|ST|Mt|MT|Ft|FT)\. ?|"
    r"(?:Fort|FORT|Camp|Joint Base|JOINT BASE) )[A-Z][A-Za-z'-]{2,}"
)


_SPANISH = Anchored(
    r"(?<![A-Za-z])(?:[Ii]n|IN|[Ff]rom|FROM|[Oo]f|OF|[Nn]ear|NEAR|[Tt]o|TO) "
    r"(?P<it>(?:Los|LOS|Las|LAS|San|SAN|Santa|SANTA|El) [A-Z][A-Za-z]{2,})(?![A-Za-z'-])"
)
"""`LOS` is how long somebody stays too, so only before a word: `IN LOS ALTOS`."""


def place(text: str) -> Iterator[Found]:
    """Yield what a preposition of place makes a town, where the word is rather a name."""
    for match in _SAINTED.finditer(text):
        yield Found(match.start(), match.end(), "CITY")
    yield from groups(_SPANISH, text, "CITY")
    for pattern, is_sure in ((_HOMES, True), (_BEFORE, False)):
        for match in pattern.finditer(text):
            end = name_end(text, match.end())
            word = text[match.end() : end].split(" ")[0].strip(".,")
            if end > match.end() and (is_rather_name(word) or (is_sure and word.istitle())):
                yield Found(match.end(), end, "CITY")

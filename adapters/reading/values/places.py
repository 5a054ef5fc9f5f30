"""Addresses as printed: street, city, state and ZIP apart."""

from __future__ import annotations

import re
from dataclasses import dataclass

from adapters.reading.values.states import STATE_NAMES
from priorauth.states import STATES

_FIGURE = re.compile(r"\d")
_CITY_LINE = re.compile(
    r"(?P<city>[^\W\d_][^\W\d_.'\u2019\- ]*(?:[ .'\u2019-]+[^\W\d_]+)*)?\s*[,.]?\s*"
    r"(?<![A-Za-z])(?P<state>[A-Za-z]{2}|[A-Z][a-z]{3,12}(?: [A-Z][a-z]+)?)[.,-]?\s*"
    r"(?P<zip>\d{5}(?:-\s?\d{4})?)(?!\d)"
)
_WITHOUT_ZIP = re.compile(
    r",\s*(?P<city>[^\W\d_][^\d,;]*?)(?:\s*,\s*|\s+)(?P<state>[A-Z]{2})\s*,?\s*$"
)
"""A line that ends at the state: its ZIP is in the next one, or nowhere."""
_STATE_AND_ZIP = re.compile(r"\s*[A-Z]{2}\s+\d{5}(?!\d)")
_STREET = re.compile(
    r"^(?!\d{1,2}[.)]\s)(?:\d{1,6}[A-Z]?(?:-\d{1,5})?\b[^,;]*|P\.?\s?O\.?\s?Box\s?\d+)",
    re.IGNORECASE,
)
_COUNTED = re.compile(
    r"(?i)\d+\W{0,2}(?:y(?:ea)?rs?|y\W?o|months?|mos?|weeks?|wks?|days?|hours?|minutes?|times|visits?|"
    r"sessions?|m[gl]|mcg|tab(?:let)?s?)\b"
)
"""A number of something, which is no house: `57 year old presenting with pain`."""
_TELLS = re.compile(r"\b(?:is|are|was|were|has|have|had|dates|with)\b|^\d/\d\s")
"""What a sentence has and no street: `4/5 and reflexes are symmetric`."""
_IN = re.compile(r"[\s,]*in\s+")
_STREET_IN = re.compile(r".*?\b(\w+)\.?\s+in\s+(?=[A-Z])")
_DAY = re.compile(r"\d{1,4}[/.-]\d{1,2}[/.-]\d{2,4}\b")
SUFFIXES = frozenset(
    [
        "st",
        "street",
        "ave",
        "avenue",
        "rd",
        "road",
        "dr",
        "drive",
        "ln",
        "lane",
        "blvd",
        "boulevard",
        "ct",
        "court",
        "cir",
        "circle",
        "way",
        "pl",
        "place",
        "ter",
        "terrace",
        "pkwy",
        "parkway",
        "hwy",
        "highway",
        "trl",
        "trail",
        "sq",
        "square",
        "loop",
        "run",
        "row",
        "pike",
        "path",
        "cove",
        "pt",
        "point",
        "xing",
        "crossing",
        "broadway",
        "walk",
        "aly",
        "alley",
        "plz",
        "plaza",
    ]
)
_HOUSE = re.compile(r"(?<!\d)\d{1,6}[A-Z]?\s+$")
"""A house number before what would be a city: nobody can tell where the street ends."""
_UNIT = re.compile(r"^(?:apt|unit|ste|suite|#|lot|rm|room|fl|floor|bldg)\.?$", re.IGNORECASE)


@dataclass(frozen=True)
class Part:
    """A part of an address and where it stands in the text."""

    value: str
    start: int
    end: int


@dataclass(frozen=True)
class Place:
    """What a line of an address gives."""

    street: Part | None = None
    city: Part | None = None
    state: Part | None = None
    zip: Part | None = None


_NUMBERED = re.compile(
    r"(?i)\b(?:group|member|policy|plan|payer|subscriber|patient|insurance|insured|rx|card|tax|chart|"
    r"medicaid|medicare|insurer|order|case) ID:?\s$"
)
"""What a number follows that is no ZIP of Idaho: `Group ID 73474`."""


def read_place(text: str, next_line: str = "") -> Place:
    """Return the parts of an address that a text holds, in one line or only some of it.

    A next line that begins with state and ZIP says that the text ends with the city.
    """
    line = _city_line(text)
    if line is None:
        return _before_zip(text, next_line) or _without_zip(text)
    if _NUMBERED.search(text[: line.start("zip")]):
        return Place()
    state = _state(line["state"])
    city_start, city_end = line.span("city")
    street = None
    if line["city"] and text[: line.start()].strip(" ,;"):
        street = _street(text, len(text[: line.start()].rstrip(" ,;")))
    if street is None and line["city"] and _STREET.match(text):
        split = _split_street(text[:city_end])
        if split is not None:
            street = Part(text[:split].strip(" ,;"), 0, len(text[:split].rstrip(" ,;")))
            city_start = split + len(text[split:city_end]) - len(text[split:city_end].lstrip(" ,;"))
        else:
            city_start = city_end
    if street is None and _HOUSE.search(text, 0, city_start):
        city_start = city_end
    inside = _IN.match(text, city_start, city_end) or _behind_street(text, city_start, city_end)
    city_start = inside.end() if inside is not None else city_start
    city = text[city_start:city_end].strip(" ,.") if city_start < city_end else ""
    return Place(
        street=street,
        city=Part(city, city_start, city_end) if city else None,
        state=Part(state, *line.span("state")) if state else None,
        zip=Part(line["zip"].replace(" ", ""), *line.span("zip")),
    )


def find_zip(text: str) -> Part | None:
    """The ZIP of a line that ends an address; all else of it is not looked for."""
    return None if _city_line(text) is None else read_place(text).zip


def _behind_street(text: str, start: int, end: int) -> re.Match[str] | None:
    """Where a city begins behind the end of a street: `Larkspur Hill Road in Bangor`."""
    found = _STREET_IN.match(text, start, end)
    return found if found is not None and found[1].lower() in SUFFIXES else None


def _before_zip(text: str, next_line: str) -> Place | None:
    if not _STATE_AND_ZIP.match(next_line):
        return None
    before, _, city = text.rstrip(" ,").rpartition(",")
    split = _split_street(city) if not before else None
    before, city = (before, city) if split is None else (city[:split], city[split:])
    street = _street(before, len(before))
    if street is None:
        return None
    city = city.strip(" ,")
    at = text.find(city, len(before))
    return Place(street=street, city=Part(city, at, at + len(city)))


def _without_zip(text: str) -> Place:
    line = _WITHOUT_ZIP.search(text)
    street = _street(text, line.start()) if line and line["state"] in STATES else None
    if line is None or street is None:
        return Place(street=_street(text, len(text)))
    return Place(
        street=street,
        city=Part(line["city"], *line.span("city")),
        state=Part(line["state"], *line.span("state")),
    )


def _city_line(text: str) -> re.Match[str] | None:
    if _FIGURE.search(text) is None:
        return None
    for match in _CITY_LINE.finditer(text):
        if _state(match["state"]):
            return match
    return None


def _state(text: str) -> str | None:
    if text.upper() in STATES:
        return text.upper()
    return STATE_NAMES.get(text.lower())


def _street(text: str, end: int) -> Part | None:
    lead = len(text) - len(text.lstrip(" ,.:;"))
    match = _STREET.match(text[lead:end])
    if match is None:
        return None
    whole = text[lead:end].rstrip(" ,.;|")
    if _DAY.match(whole) or _COUNTED.match(whole) or _TELLS.search(whole):
        return None
    if sum(map(str.isalpha, whole)) < 2:
        return None
    return Part(whole, lead, lead + len(whole))


def _split_street(text: str) -> int | None:
    """Where the street ends and the city begins when no comma says so."""
    words = [(match[0], match.start(), match.end()) for match in re.finditer(r"\S+", text)]
    for index in range(len(words) - 2, 0, -1):
        word = words[index][0].strip(".,").lower()
        if words[index][0].endswith(","):
            return words[index][2]
        if word == "in":
            return words[index - 1][2]
        if word in SUFFIXES:
            return words[index][2]
        if index > 1 and _UNIT.match(words[index - 1][0].strip(",")):
            return words[index][2]
    return None

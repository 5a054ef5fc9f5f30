"""Addresses as printed: street, city, state and ZIP apart."""

from __future__ import annotations

import re
from dataclasses import dataclass

STATES = frozenset(
    [
        "AL",
        "AK",
        "AZ",
        "AR",
        "CA",
        "CO",
        "CT",
        "DE",
        "DC",
        "FL",
        "GA",
        "HI",
        "ID",
        "IL",
        "IN",
        "IA",
        "KS",
        "KY",
        "LA",
        "ME",
        "MD",
        "MA",
        "MI",
        "MN",
        "MS",
        "MO",
        "MT",
        "NE",
        "NV",
        "NH",
        "NJ",
        "NM",
        "NY",
        "NC",
        "ND",
        "OH",
        "OK",
        "OR",
        "PA",
        "RI",
        "SC",
        "SD",
        "TN",
        "TX",
        "UT",
        "VT",
        "VA",
        "WA",
        "WV",
        "WI",
        "WY",
        "PR",
        "GU",
        "VI",
        "AS",
        "MP",
    ]
)
STATE_NAMES = {
    name: code
    for code, name in (
        pair.split("=")
        for pair in [
            "AL=alabama",
            "AK=alaska",
            "AZ=arizona",
            "AR=arkansas",
            "CA=california",
            "CO=colorado",
            "CT=connecticut",
            "DE=delaware",
            "FL=florida",
            "GA=georgia",
            "HI=hawaii",
            "ID=idaho",
            "IL=illinois",
            "IN=indiana",
            "IA=iowa",
            "KS=kansas",
            "KY=kentucky",
            "LA=louisiana",
            "ME=maine",
            "MD=maryland",
            "MA=massachusetts",
            "MI=michigan",
            "MN=minnesota",
            "MS=mississippi",
            "MO=missouri",
            "MT=montana",
            "NE=nebraska",
            "NV=nevada",
            "OH=ohio",
            "OK=oklahoma",
            "OR=oregon",
            "PA=pennsylvania",
            "TN=tennessee",
            "TX=texas",
            "UT=utah",
            "VT=vermont",
            "VA=virginia",
            "WA=washington",
            "WI=wisconsin",
            "WY=wyoming",
        ]
    )
}
# First ZIP digits of each state, from the Postal Service's published three-digit ranges.
_ZIP_RANGES = [
    "AL350-369",
    "AK995-999",
    "AZ850-865",
    "AR716-729",
    "CA900-961",
    "CO800-816",
    "CT060-069",
    "DE197-199",
    "DC200-205",
    "FL320-349",
    "GA300-319",
    "GA398-399",
    "HI967-968",
    "ID832-838",
    "IL600-629",
    "IN460-479",
    "IA500-528",
    "KS660-679",
    "KY400-427",
    "LA700-714",
    "ME039-049",
    "MD206-219",
    "MA010-027",
    "MA055-055",
    "MI480-499",
    "MN550-567",
    "MS386-397",
    "MO630-658",
    "MT590-599",
    "NE680-693",
    "NV889-898",
    "NH030-038",
    "NJ070-089",
    "NM870-884",
    "NY005-005",
    "NY063-063",
    "NY100-149",
    "NC270-289",
    "ND580-588",
    "OH430-459",
    "OK730-731",
    "OK734-749",
    "OR970-979",
    "PA150-196",
    "PR006-009",
    "RI028-029",
    "SC290-299",
    "SD570-577",
    "TN370-385",
    "TX733-733",
    "TX750-799",
    "TX885-885",
    "UT840-847",
    "VT050-059",
    "VA201-201",
    "VA220-246",
    "VI008-008",
    "WA980-994",
    "WV247-268",
    "WI530-549",
    "WY820-831",
    "DC569-569",
    "GU969-969",
]
_CITY_LINE = re.compile(
    r"(?P<city>[^\W\d_][^\W\d_.'’\- ]*(?:[ .'’-]+[^\W\d_]+)*)?\s*[,.]?\s*"
    r"(?<![A-Za-z])(?P<state>[A-Za-z]{2}|[A-Z][a-z]{3,12}(?: [A-Z][a-z]+)?)[.,]?\s*"
    r"(?P<zip>\d{5}(?:-\s?\d{4})?)(?!\d)"
)
_STREET = re.compile(
    r"^(?:\d{1,6}[A-Z]?(?:-\d{1,5})?\b[^,;]*|P\.?\s?O\.?\s?Box\s?\d+)", re.IGNORECASE
)
_SUFFIXES = frozenset(
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


def read_place(text: str) -> Place:
    """Return the parts of an address that a text holds, in one line or only some of it."""
    line = _city_line(text)
    if line is None:
        return Place(street=_street(text, len(text)))
    state = _state(line["state"])
    city_start, city_end = line.span("city")
    street = None
    if line["city"] and (lead := text[: line.start()].strip(" ,;")):
        street = _street(text, len(text[: line.start()].rstrip(" ,;")))
        del lead
    if street is None and line["city"] and _STREET.match(text):
        split = _split_street(text[:city_end])
        if split is not None:
            street = Part(text[:split].strip(" ,;"), 0, len(text[:split].rstrip(" ,;")))
            city_start = split + len(text[split:city_end]) - len(text[split:city_end].lstrip(" ,;"))
        else:
            city_start = city_end
    city = text[city_start:city_end].strip(" ,.") if city_start < city_end else ""
    return Place(
        street=street,
        city=Part(city, city_start, city_end) if city else None,
        state=Part(state, *line.span("state")) if state else None,
        zip=Part(line["zip"].replace(" ", ""), *line.span("zip")),
    )


def zip_fits(state: str, zip_code: str) -> bool:
    """Whether a ZIP code lies in a state."""
    prefix = int(zip_code[:3])
    return any(
        entry[:2] == state and int(entry[2:5]) <= prefix <= int(entry[6:9]) for entry in _ZIP_RANGES
    )


def _city_line(text: str) -> re.Match[str] | None:
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
    whole = text[lead:end].rstrip(" ,.;")
    return Part(whole, lead, lead + len(whole))


def _split_street(text: str) -> int | None:
    """Where the street ends and the city begins when no comma says so."""
    words = [(match[0], match.start(), match.end()) for match in re.finditer(r"\S+", text)]
    for index in range(len(words) - 2, 0, -1):
        word = words[index][0].strip(".,").lower()
        if words[index][0].endswith(","):
            return words[index][2]
        if word in _SUFFIXES:
            return words[index][2]
        if index > 1 and _UNIT.match(words[index - 1][0].strip(",")):
            return words[index][2]
    return None

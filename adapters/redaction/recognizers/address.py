"""Streets, post boxes, ZIP codes, and towns beside a state."""

from __future__ import annotations

import re
from collections.abc import Iterator

from adapters.redaction.anchors import Anchored
from adapters.redaction.found import SHAPE, Found, groups, lines_with
from adapters.redaction.people import may_be_name

STATES = (
    "A[KLRZ]|C[AOT]|D[CE]|FL|GA|HI|I[ADLN]|K[SY]|LA|M[ADEINOST]|N[CDEHJMVY]|O[HKR]|PA|PR|"
    "RI|S[CD]|T[NX]|UT|V[AT]|W[AIVY]"
)
STATE_NAMES = (
    "Alabama|Alaska|Arizona|Arkansas|California|Colorado|Connecticut|Delaware|Florida|Georgia|"
    "Hawaii|Idaho|Illinois|Indiana|Iowa|Kansas|Kentucky|Louisiana|Maine|Maryland|Massachusetts|"
    "Michigan|Minnesota|Mississippi|Missouri|Montana|Nebraska|Nevada|New Hampshire|New Jersey|"
    "New Mexico|New York|North Carolina|North Dakota|Ohio|Oklahoma|Oregon|Pennsylvania|"
    "Rhode Island|South Carolina|South Dakota|Tennessee|Texas|Utah|Vermont|Virginia|Washington|"
    "West Virginia|Wisconsin|Wyoming"
)
_WAY = (
    r"(?:St|Street|Ave|Avenue|Av|Rd|Road|Dr|Drive|Ln|Lane|Blvd|Boulevard|Ct|Court|Cir|"
    r"Circle|Pl|Place|Ter|Terrace|Trl|Trail|Way|Pkwy|Parkway|Hwy|Highway|Run|Loop|Sq|"
    r"Square|Pike|Path|Pass|Row|Walk|Xing|Crossing|Bend|Cv|Cove|Pt|Point|Rte|Route|Hollow|"
    r"Ridge|Commons|Plaza|Plz|Alley|Aly|Bypass|Expy|Fwy|Turnpike|Tpke|Mews|Landing|Lndg|"
    r"Heights|Hts|Grove|Glen|View|Vista|Estates|Broadway)"
)
_UNIT = (
    r"(?:,? {0,2}(?:Apt|Apartment|Unit|Ste|Suite|Bldg|Building|Fl|Floor|Rm|Room|Lot|Spc|"
    r"Trlr|#)\.? {0,2}#?[A-Za-z0-9-]{1,6}|(?i:,? {1,2}\d{1,2}(?:st|nd|rd|th) (?:floor|fl)\b)|"
    r",? {0,2}(?:APT|APARTMENT|UNIT|STE|SUITE|BLDG|BUILDING|FLOOR|RM|ROOM|LOT|SPC|TRLR)\.? {0,2}"
    r"#?(?:[A-Z]?-?\d{1,5}[A-Z]?|[A-Z])\b|,? {0,2}FL\.? #?\d{1,2}\b|,? No\. ?\d{1,4}[A-Z]?\b"
    r"|(?i:,? {1,2}(?:lower|upper|main|ground|garden|street) (?:level|floor)\b))"
)
_NO_MEASURE = (
    r"(?!(?i:minutes?|min|reps?|seconds?|sec|weeks?|wks?|days?|nights?|visits?|sets?|times|feet|"
    r"each|more|other|with|and|per|of|in|to|for|x|ft|lbs?|degrees?|units?|months?|years?|hours?|mg|"
    r"cm|meters?|step|steps)\b)"
)
_STREET = Anchored(
    r"(?<![\w/.$-])(?<!\d,)"
    rf"(?P<it>(?:[NSEW]\d{{0,3}}){{0,2}}\d{{1,6}}[A-Z]?(?:-\d{{1,4}})?(?: 1/2)? "
    rf"{_NO_MEASURE}(?:(?:[NSEW]{{1,2}}|North|South|East|West)\.? )?(?:(?:[A-Z0-9][\w'-]*|&|"
    rf"[A-Z][a-zA-Z]{{0,2}}\.) ){{1,5}}?(?i:{_WAY})\b\.?(?: (?i:{_WAY})\b\.?)?(?: (?:[NSEW]{{1,2}}|"
    rf"\d{{1,4}})\b)?{_UNIT}?)"
)
STREET_BEHIND = re.compile(rf"(?: [A-Z][\w'-]*){{1,3}} {_WAY}\b{_UNIT}")
_ENDS = r"(?=[ \t]*(?:[,;.)|\n]|$)| {2})"
_LETTERED = Anchored(
    rf"(?<![\w/.-])(?P<it>[A-Z]\d{{2,4}} (?:[NSEW]{{1,2}}\.? )?(?:[A-Z0-9][\w'-]* ){{1,4}}?"
    rf"(?:(?i:rd|road|ave|avenue|ln|lane|blvd|pkwy|hwy|trl|cir|ct)\b|(?i:dr|st|pl|ter|cv|loop){_ENDS}"
    rf"|(?i:dr|st|pl|ter|cv|loop)\b(?={_UNIT})|(?<=[a-z] ){_WAY}{_ENDS})\.?"
    rf"(?: (?:[NSEW]{{1,2}}|\d{{1,4}})\b)?{_UNIT}?)(?![A-Za-z])"
)
"""A house whose number is written like a diagnosis: `C478 Adobe Rd`."""
_WITH_UNIT = Anchored(
    rf"(?<![\w/.-])(?P<it>\d{{1,6}}[A-Za-z]? {_NO_MEASURE}(?:[A-Z][A-Za-z'-]*\.? ){{0,3}}"
    rf"[A-Z][A-Za-z'-]*{_UNIT})"
)
"""A street that no word for one ends, told by what is behind it: `68 Cardinal Perch, Suite 8`."""
_ROUTE = Anchored(
    r"(?i)(?<![\w/.-])(?P<it>(?:[NSEW]\d{0,3}){0,2}\d{1,6}(?:-\d{1,4})?(?: 1/2)? {1,2}"
    r"(?:[NSEW]\.? )?(?:County|State|US|Old|Rural|Farm to|Farm|Ranch)? ?"
    r"(?:(?:Market|Road|Rd|Route|Rte|Highway|Hwy|Cr|Sr|Fm|Loop) |(?-i:US|I)-(?=\d))"
    rf"(?:\d{{1,5}}[A-Z]?|[A-Z])(?: [NSEW]\b)?{_UNIT}?)(?![A-Za-z])"
)
_ROAD_ALONE = Anchored(
    r"\b(?:(?:I|US)-\d{1,3}|(?i:hwy|highway|interstate|rte|route) \d{1,4})\b(?!-)"
)
_DIRECTED = Anchored(
    r"(?<![\w/.-])(?P<it>\d{2,6} (?!S Hold|S hold)(?:[NSEW]|North|South|East|West)\.? "
    r"(?P<way>[A-Z][A-Za-z'-]{3,}|[A-Z][A-Za-z]{2}(?=,|\n|$)))(?![A-Za-z])"
)
_BEFORE_A_TOWN = re.compile(r"(?<=[A-Za-z]), [A-Z][A-Za-z]{3,}(?=[ ,\n]|$)")
_GRID = Anchored(
    rf"(?<![\w/.-])(?P<it>\d{{2,5}} [NSEW]\.? \d{{2,5}} "
    rf"(?:[NSEW]|(?i:north|south|east|west))\b{_UNIT}?)(?![A-Za-z])"
)
"""An address by the grid of a town: `304 S 500 W`."""
_SPANISH = Anchored(
    r"(?i)(?<![\w/.-])(?P<it>\d{1,6} (?:[NSEW]\.? )?(?:calle|paseo|camino|via|avenida|rue|rancho|"
    rf"caminito|callejon|placita)(?: (?:de|del|la|las|los|el)){{0,2}} [a-z][a-z'-]+(?-i:{_UNIT})?)"
)
_NO_BOX = r"(?i:inches|lbs|pounds|cm|jumps?|steps?|squats?|reps?|lifts?|carry|carries)"
"""A claim form has 33 boxes; a gym's box has a height or a weight."""
_BOX = Anchored(
    r"(?i)\b(?P<it>(?:(?:P\.? ?O\.? ?|Post Office )(?:Box|Drawer)|POB)[ .:]{1,2}"
    r"(?:no\.? ?)?#?\d{1,7}[A-Z]?\b"
    r"(?:,? {1,2}R\.?R\.? ?#?\d{1,3}\b)?"
    r"|(?:R\.?R\.?|H\.?C\.?R?\.?|Rte?\.?) ?#?\d{1,3},? {1,2}[B8][o0]?x {1,2}\d{1,5}|"
    r"R\.R\. ?#?\d{1,3}|R\.?R\.? ?#\d{1,3}|"
    r"Rural Route \d{1,3}(?:,? Box \d{1,5})?"
    r"|Box #?\d{1,5},? {1,2}(?:R\.?R\.?|H\.?C\.?|Rte?\.?|Rural Route) ?#?\d{1,3}"
    rf"|(?-i:Box|BOX) #?(?:3[4-9]|[4-9]\d|\d{{3,7}})\b(?! ?(?:in|inch|lb|x)\b)(?! {_NO_BOX}))"
)
_APARTMENT = Anchored(
    r"\b(?P<it>(?:Apt|Apartment|Suite|Ste|APT|SUITE|STE|APARTMENT)\.? "
    r"{0,1}#?[A-Za-z]?-?\d{1,5}[A-Za-z]?|(?:Unit|UNIT) #?\d{1,4}[A-Z])\b"
)
_CORNER = Anchored(
    r"(?i)\b(?:corner|intersection) of (?P<it>(?-i:[A-Z0-9][\w.]*(?: [A-Z][\w.]*){0,2}) (?:and|&) "
    r"(?-i:[A-Z0-9][\w.]*(?: [A-Z][\w.]*)?))"
)
_LINE = Anchored(
    rf"(?m)(?<![\w/.-])(?P<it>\d{{2,5}} {_NO_MEASURE}"
    rf"(?:[A-Z][A-Za-z'.]*(?: [A-Z0-9][A-Za-z'.]*){{0,4}}){_UNIT}?)(?=[ \t]*$|, [A-Z]|; )"
)
_BEGUN = re.compile(r"(?aim)(?:^|address|\bat|\bof|\bto)[ \t]*$")
_BACK = 20
_LABELLED = Anchored(
    r"(?im)\b(?:(?:home |mailing |street |patient |work |billing |clinic )?address|addr|"
    r"street|residence|lives at|resides at)(?: line)?(?: ?\d)?[: ]{1,3}(?P<it>\d{1,6} "
    r"[^\n\t;]{3,80}?)(?=  |\t|\n|$|;| (?:Phone|PHONE|Ph|Tel|DOB|City|CITY|Email|EMAIL|"
    r"Home|Cell)\b)"
)
_TOWN = re.compile(
    rf"(?<![A-Za-z])(?P<it>(?:(?:[A-Z][A-Za-z'.-]+|du|de|la|le|of|the) "
    rf"){{0,3}}[A-Z][A-Za-z'.-]+)(?:,|(?= ))[ ]?(?=(?:{STATES})\.?,? "
    rf"{{0,2}}[0-9OIl]{{4,5}})"
)
_TOWN_OF_STATE = re.compile(
    rf"(?<![A-Za-z])(?P<it>(?:[A-Z][A-Za-z'.-]+ ){{0,2}}[A-Z][A-Za-z'.-]+), "
    rf"(?=(?:{STATES})\b(?!,? (?:Inc|PLLC|PT)))"
)
_ZIP = Anchored(
    rf"(?<![A-Za-z])(?:{STATES}),?\.? "
    rf"{{0,2}}(?P<it>[0-9OIlSB]{{5}}(?:-\d{{4}})?)(?![0-9])|"
    rf"(?<![A-Za-z])(?i:{STATE_NAMES}),? {{1,3}}(?P<post>\d{{5}}(?:-\d{{4}})?)(?![\d-])|"
    rf"(?<![\d-])(?P<plus>\d{{5}}-\d{{4}})(?![\d-])"
)
_STATE_AND_ZIP = re.compile(r"[A-Z]{2}[., ]{1,3}\d")
_STATE_WITH_ZIP = Anchored(rf"(?<![A-Za-z])(?:{STATES})\.?,? {{0,2}}[0-9OIl]{{4,5}}")
_STATE_WITH_POST = re.compile(rf"(?:{STATES})[.,; ]{{1,3}}\d{{4,5}}")
_STATE_BEHIND = re.compile(rf", (?:{STATES})\b")
_LONGEST_TOWN = 80
_TOWN_BEHIND = re.compile(
    r", {0,2}(?P<it>(?:(?:St|Mt|Ft)\. )?[A-Z][\w'-]+(?: [A-Z][\w'-]+){0,2}?)"
    r"(?=[.,;)\n]| {2}|$| [A-Z]{2}\b| \d{5}| \d{1,2}[/-]\d)"
)
_IN_A_ROW = re.compile(
    rf"; {{0,2}}(?P<it>[A-Z][\w'-]+(?: [A-Z]?[\w'-]+){{0,2}})(?=; {{0,2}}(?:{STATES}); {{0,2}}\d)"
)
_POST_BEHIND = re.compile(r",? {1,2}(?P<it>\d{5}(?:-\d{4})?)(?![\d-])")
_SHORTHAND = re.compile(
    r"^\d+ (?:[A-Z]\.? )?(?:[A-Z][a-z]*\.? ){0,2}(?:PT|CT|WALK)$"
    r"|(?i: (?:of|then|now|too|im|was|is|can|not|or|who|she|he|should|unable|failed|yo) |"
    r"[a-z]{3}\. \S+ ).*|(?i:\b(?:h|l|d|ml|mcg)\.? pt)$"
)
"""Figures before a sentence that names an office or a picture: `30 d. PT`, `7 L. After CT`."""
_THERAPIES = re.compile(r"/(?:OT|ST|SLP)\b")
"""What goes on behind `60 COMBINED PT`, which is no point."""
_TOWN_BELOW = re.compile(
    r"\n[ \t]*(?P<it>(?:(?:St|Mt|Ft)\. )?[A-Z][\w'-]+(?: [A-Z][\w'-]+){0,2})"
    r"(?=,? {1,2}(?:[A-Z]{2}|[A-Z][a-z]+(?: [A-Z][a-z]+)?),? {1,2}\d{5})"
)
_COUNTY = Anchored(
    r"(?<![A-Za-z])(?P<it>(?:(?i:city|town|county|village|township|parish|borough)"
    r"(?: (?i:and) (?i:county))?) (?i:of) [A-Z][A-Za-z'-]+(?: [A-Z][A-Za-z'-]+)?)"
)
_PARTS_OF_COUNTIES = ("twp", "boro", "parish", "township")
_TOWNSHIP = Anchored(
    r"(?<![A-Za-z'-])(?P<it>(?:[A-Z][A-Za-z'-]+ ){1,3}(?:Twp|TWP|Township|TOWNSHIP|Borough|BOROUGH|"
    r"Parish|PARISH|Boro|BORO)\b\.?)"
)
_POST_LAST = Anchored(r"(?<!\d)\d{5}(?:-\d{4})?(?=[ \t]*(?:\n|$))")
_LAST_LINE = re.compile(
    r"[ \t]*(?P<town>[A-Z][\w'.-]*(?: {1,2}[A-Za-z][\w'.-]*){0,3}), {0,2}"
    r"[A-Z][A-Za-z0-9]{1,13}\.?(?: [A-Z][a-z]+)?,? {1,3}(?P<post>\d{5}(?:-\d{4})?)[ \t]*$"
)
"""A line of its own below an address, however the state is written."""
_ZIP_LABEL = Anchored(r"(?i)\b(?:zip|zip ?code|postal code)[:# ]{1,3}(?P<it>\d{3,5}(?:-\d{4})?)")
_CITY_LABEL = Anchored(
    r"\b(?:City|CITY|Town|TOWN|County|COUNTY|Birthplace|Place of "
    r"birth)(?:(?:/[A-Za-z]+){0,2} ?[:=] {0,2}| {2,3})(?P<it>[A-Z][A-Za-z'.-]*(?: "
    r"[A-Z][A-Za-z'.-]*){0,2})"
)


def address(text: str) -> Iterator[Found]:
    """Yield addresses and their parts; the state itself stays."""
    yield from _lines(text)
    for match in _DIRECTED.finditer(text):
        if may_be_name(match["way"]) or _BEFORE_A_TOWN.match(text, match.end()):
            yield Found(*match.span("it"), "ADDRESS")
    yield from groups(_WITH_UNIT, text, "ADDRESS", SHAPE)
    for found in groups(_LINE, text, "ADDRESS", SHAPE):
        if _BEGUN.search(text, max(0, found.start - _BACK), found.start):
            yield found
    for found in _towns(text):
        yield from _without_credentials(text, found)
    for match in _ZIP.finditer(text):
        name = match.lastgroup or "it"
        yield Found(match.start(name), match.end(name), "ZIP")
    yield from groups(_ZIP_LABEL, text, "ZIP")
    yield from _last_lines(text)


def _last_lines(text: str) -> Iterator[Found]:
    """Yield the town and the post code of a line of its own."""
    for begin, end in lines_with(_POST_LAST, text):
        match = _LAST_LINE.match(text, begin, end)
        if match is not None:
            yield Found(*match.span("town"), "CITY")
            yield Found(*match.span("post"), "ZIP")


def _lines(text: str) -> Iterator[Found]:
    """Yield lines of addresses, each with the town behind it."""
    yield from groups(_ROAD_ALONE, text, "ADDRESS")
    for pattern in (_COUNTY, _CORNER):
        yield from groups(pattern, text, "CITY")
    small = text.lower()
    if any(each in small for each in _PARTS_OF_COUNTIES):
        yield from groups(_TOWNSHIP, text, "CITY")
    for line in (_STREET, _LETTERED, _GRID, _SPANISH, _ROUTE, _BOX, _APARTMENT, _LABELLED):
        for found in groups(line, text, "ADDRESS"):
            if _SHORTHAND.search(text, found.start, found.end) or _THERAPIES.match(text, found.end):
                continue
            yield found
            town = _TOWN_BEHIND.match(text, found.end) or _TOWN_BELOW.match(text, found.end)
            if town is not None:
                yield Found(*town.span("it"), "CITY")
                post = _POST_BEHIND.match(text, town.end())
                if post is not None:
                    yield Found(*post.span("it"), "ZIP")


def _towns(text: str) -> Iterator[Found]:
    """Yield what may be a town: looked for in front of a state only, and behind a label."""
    yield from groups(_CITY_LABEL, text, "CITY")
    yield from groups(_IN_A_ROW, text, "CITY")
    for states, towns in ((_STATE_WITH_ZIP, _TOWN), (_STATE_BEHIND, _TOWN_OF_STATE)):
        for state in states.finditer(text):
            begin = max(0, state.start() - _LONGEST_TOWN, text.rfind("\n", 0, state.start()) + 1)
            for match in towns.finditer(text, begin, state.end() + 1):
                yield Found(match.start("it"), match.end("it"), "CITY")


def _without_credentials(text: str, found: Found) -> Iterator[Found]:
    """Leave out what is no town: `Smith, MD` and words of a form."""
    behind = text[found.end : found.end + 12].strip(" ,.;")
    words = text[found.start : found.end].split(" ")
    is_credential = behind[:2] in ("MD", "PA", "MA") and not _STATE_AND_ZIP.match(behind)
    if is_credential and not any(may_be_name(word) for word in words):
        return
    start = found.start
    while len(words) > 1 and not may_be_name(words[0].strip(".")):
        start += len(words.pop(0)) + 1
    if _STATE_WITH_POST.match(behind) or may_be_name(words[-1].strip(".,")):
        yield found._replace(start=start)

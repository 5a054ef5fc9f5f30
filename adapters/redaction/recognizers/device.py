"""Serial numbers of devices and implants, plates and numbers of vehicles."""

from __future__ import annotations

import re
from collections.abc import Iterator

from adapters.redaction.anchors import Anchored
from adapters.redaction.found import SURE, Found, groups

_DEVICE = Anchored(
    r"(?i)\b(?:serial|ser|s/n|sn|lot|udi|imei|device(?: id)?|implant(?: id)?|model|pump|"
    r"pacemaker|stimulator|ref|badge|employee|locker|asset|key ?card)"
    r"(?: ?(?:no|number|num|id|#))*\.?[:#= "
    r"]{1,4}(?P<it>(?:SN:? )?(?=[A-Za-z-]{0,6}\d)[A-Za-z0-9][A-Za-z0-9-]{3,24})"
)
_UDI = re.compile(r"(?P<it>\(01\)\d{14}(?:\(\d\d\)[A-Za-z0-9]+)*)")
_COUNTED = (
    r"\d{1,3}[ -]?(?:holes?|times|reps|sets|days?|weeks?|months?|years?|hours?|hrs?|min|minutes?|"
    r"miles?)\b(?![ -]?\d)"
)
_PLATE = Anchored(
    r"(?i)\b(?:licen[sc]e plates?|plates?|tag|vehicle|lic plate|(?:car|auto|van|truck) pl[a-z]{3})"
    r"(?:[ .]{0,2}(?:no|number|num|id|#|is|reads))*\.?"
    r"(?: {0,2}\([A-Za-z]{2,6} ?[A-Za-z0-9]{1,3} ?\))?[:#= ]{1,4}"
    rf"(?!{_COUNTED}|with \d)"
    r"(?P<it>(?:[A-Z]{2} )?(?=[A-Za-z -]{0,5}\d)[A-Z0-9]{1,4}[- "
    r"]?[A-Z0-9]{2,5})(?![A-Za-z0-9])"
)
_COUNTED_OR_TIMED = (
    r"\d{1,3} ?(?:LBS?|MIN|SEC|REPS?|DEG|YRS?|FT|MM|CM|HRS?|MI|AM|PM|WKS?|MOS?|"
    r"X|TO|BY|PT|IN|ON|AT|STEPS?|STAIRS?|STE)\b|FOR \d"
)
_PLATE_PIECE = r"(?:[A-Z]{1,3}\d{1,5}[A-Z]{0,3}|\d{1,5}[A-Z]{0,3}\d{0,4}|[A-Z]{1,3})"
_PARKED = Anchored(
    r"(?i)\b(?:cars?|trucks?|vans?|minivans?|suv|sedan|pickup|coupe|wagon|jeep|motorcycle|vehicle|"
    r"scooter|trailer|rv|auto|ford|toyota|honda|chevy|chevrolet|nissan|dodge|subaru|hyundai|kia|"
    r"buick|gmc|mazda|lexus|tesla|volvo|prius|camry|civic|accord|corolla|f-?150|silverado)"
    r"(?: (?:with|has|having|w/|tagged|plated?|tags?|license|lic\.?|reg|id|is|in|"
    r"no\.?|number|#)){0,3}"
    r"[ :,#(\"']{1,3}(?P<it>(?-i:(?=[A-Z -]{0,6}\d)(?=[\d -]{0,6}[A-Z])(?![AEGKL]\d{4}\b)"
    rf"(?!{_COUNTED_OR_TIMED}){_PLATE_PIECE}(?:[ -]{_PLATE_PIECE}){{0,2}}(?![A-Za-z0-9])))"
)
_SHAPED = Anchored(
    r"(?<![\w-])(?=[A-Z\d]{3}[ -])"
    r"(?P<it>\d{3}-(?!LBS|MIN|SEC|REP|DEG|YRD|FT|MM)[A-Z]{3}|[A-Z]\d\d-[A-Z]{3}|\d\d[A-Z]-\d{3}"
    r"|[A-Z]{3}-\d{3}(?= (?i:van|car|truck|bus|cab|sedan|suv)\b)"
    r"|(?<=\()(?=[A-Z ]{0,4}\d)[A-Z0-9]{3} [A-Z0-9]{3}(?=\)))(?![\w-])"
)
_VIN_LABELLED = Anchored(
    r"(?i)\b(?:vin|vehicle (?:id|identification))"
    r"(?:[ .]{0,2}(?:no|number|num|#|is|ending(?: in)?))*"
    r"\.?[:#= ]{1,4}(?P<it>(?=[A-Z]{0,8}\d)[A-Z0-9]{3,17}"
    r"(?:[ -](?=[A-Z]{0,6}\d)[A-Z0-9]{2,17}){0,4})"
    r"(?![A-Za-z0-9])"
)
_VIN = Anchored(
    r"(?<![A-Za-z0-9])(?P<it>(?=[A-HJ-NPR-Z0-9]{17}(?![A-Z0-9]))"
    r"(?=[A-Z0-9]*\d)(?=[A-Z0-9]*[A-Z])[A-Z0-9]{17})"
)
_OF_A_VIN = 17


_SERIAL = Anchored(
    r"\b(?P<it>S/N:? ?(?=[A-Z-]{0,6}\d)[A-Z0-9][A-Z0-9-]{3,24}"
    r"|SN:? {0,2}[lIO]?\d{5,12})(?![A-Za-z0-9])"
)


_NUMBERED = ("lot", "ser", "s/n", "sn", "badge", "asset", "imei", "udi")
"""Behind these stands no code of a procedure."""


def device(text: str) -> Iterator[Found]:
    """Yield serial numbers, plates and vehicle numbers."""
    for match in _DEVICE.finditer(text):
        score = 1.0 if match[0].lower().startswith(_NUMBERED) else SURE
        yield Found(*match.span("it"), "DEVICE", score)
    yield from groups(_SERIAL, text, "DEVICE")
    yield from groups(_UDI, text, "DEVICE")
    for found in groups(_PLATE, text, "VEHICLE"):
        yield found._replace(score=1.0) if "-" in text[found.start : found.end] else found
    yield from groups(_PARKED, text, "VEHICLE", 1.0)
    yield from groups(_SHAPED, text, "VEHICLE", 1.0)
    if max(map(len, text.split()), default=0) >= _OF_A_VIN:
        yield from groups(_VIN, text, "VEHICLE")
    yield from groups(_VIN_LABELLED, text, "VEHICLE")

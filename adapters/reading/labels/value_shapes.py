"""How values begin that have a shape: dates, numbers, ids; most labels announce none."""

from __future__ import annotations

import re

_DAY = re.compile(
    r"^(?:\d{1,2}[/.-]\d|\d{8}\b|\d{4}-\d\d?-\d|"
    r"(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\.? \d{1,2}\b)",
    re.IGNORECASE,
)
BEGINS_PRECAUTIONS = (
    r"(?:no (?!pain|numb|weak|swell|fever|sign|history|known|acute|red|trouble|problem|difficult)"
    r"(?:[a-z-]+ ){0,2}(?:lift|run|jump|bend|twist|kneel|squat|weight[- ]?bearing|rotation|flexion|"
    r"extension|abduction|exercis|load|hop|impact|driv|push|pull|overhead|climb|lunge|ice\b|heat\b|"
    r"manipul|stretch|elevation|reach|a?rom\b|resist|strength)|avoid(?:ing)? [a-z]|"
    r"do not [a-z]|never [a-z]|"
    r"(?:wbat|nwb|pwb|ttwb|tdwb|fwb)\b|(?:(?:non|partial|full|toe|heel)[- ])?(?:touch[- ])?"
    r"weight[- ]?bearing (?:as|in|with|on|only|until|for)\b|as tolerated\b|"
    r"(?:(?:walking|wrist|thumb|spica|night|knee|hinged|lace-up|post-op|counterforce|stiff|soled|"
    r"stiff-soled|supportive|rocker|patellar|stabilizing|cervical|lumbar|compression|ankle|elbow|"
    r"shoulder) )*"
    r"(?:sling|brace|boot|splint|collar|cushion|immobilizer|orthosis|tlso|strap|shoes?|afos?|"
    r"garment|sleeve|binder)(?: |[,.])"
    r"(?:for|at|in|on|locked|until|when|with|\d|as|all|only|full|while|off|and)|"
    r"wean (?:from|off|out)|(?:fall|falls|bleeding) (?:risk|precautions?)|"
    r"(?:light|sedentary|modified) duty|soft diet|monitor [a-z]|"
    r"watch (?:for|incision)|supervise [a-z]|limit(?:ed)? (?:to|lifting|weight)|protect [a-z]|"
    r"keep [a-z]|"
    r"(?:a?rom|range of motion) (?:only )?(?:to|within|as|limited|in) [a-z0-9]|internal work only|"
    r"gentle rom only|stay (?:below|under|within|out of) [a-z]|respect [a-z]|"
    r"check (?:the )?(?:skin|feet|foot|residual|limb|incision|wound|blood pressure)\b|"
    r"pace activit|stop (?:if|when|with) [a-z]|exercise (?:only )?(?:when|while|if) [a-z])"
)
"""How precautions begin that need no label to be known as such."""
VALUE_STARTS = {
    "precautions": re.compile(BEGINS_PRECAUTIONS, re.IGNORECASE),
    "phone": re.compile(r"^\W{0,2}(?:\d{3}\W|\d{10}\b)"),
    "fax": re.compile(r"^\W{0,2}(?:\d{3}\W|\d{10}\b)"),
    "dob": re.compile(r"^(?:\d{1,2}[/.-]|[A-Za-z]{3,9}\.? \d|\d{8}\b)"),
    "npi": re.compile(r"^\W{0,2}[12]\d{5}"),
    "member": re.compile(r"^#?\s?[A-Z0-9-]*\d[A-Z0-9-]{3}"),
    "group": re.compile(r"^#?\s?[A-Z0-9-]*\d[A-Z0-9-]{2}"),
    "sex": re.compile(r"^(?:M|F|Male|Female)\b", re.IGNORECASE),
    "date": _DAY,
    "order_date": _DAY,
    "onset": _DAY,
    "injury": _DAY,
    "surgery_date": _DAY,
    "dx": re.compile(r"^[A-Z]\d[0-9A-Z]"),
    "cpt": re.compile(r"^9\d{4}"),
    "visits": re.compile(r"^\d{1,3}\b"),
    "zip": re.compile(r"^\d{5}\b"),
    "freq": re.compile(r"^\d\s?(?:x|times)", re.IGNORECASE),
    "urgent": re.compile(r"^(?:routine|urgent|stat|standard)\b", re.IGNORECASE),
    "claim": re.compile(r"^[A-Z0-9-]*\d[A-Z0-9-]{4}"),
    "other": re.compile(r"^(?=[A-Z]*\d)[\dA-Z-]{4,}"),
}


def fits(role: str, text: str) -> bool:
    """Whether a text begins like a value of a role that has a shape: a date, a number, an id."""
    shapes = (VALUE_STARTS.get(one) for one in role.split("+") if one != "other")
    return any(begins is not None and begins.match(text) is not None for begins in shapes)

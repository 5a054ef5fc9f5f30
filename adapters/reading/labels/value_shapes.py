"""How values begin that have a shape: dates, numbers, ids; most labels announce none."""

from __future__ import annotations

import re

_DAY = re.compile(r"^(?:\d{1,2}[/.-]\d|\d{8}\b)")
VALUE_STARTS = {
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

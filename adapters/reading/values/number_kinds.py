"""Whether a number of an office is its telephone or its fax, by the word beside it."""

from __future__ import annotations

import re
from typing import Literal

_FAX = re.compile(r"(?i)(?:fax|facsimile|\bfx|\bf)\W{0,6}(?:no\.?|#|number)?\W{0,3}$")
_PHONE = re.compile(
    r"(?i)(?:tel|telephone|phone|\bph|\boffice|\bcall|\bmain|\bdept|\bdepartment|\bvoice|"
    r"\bappointments|\bappts|\bt|\bp|\bo)\W{0,6}"
    r"(?:no\.?|#|number)?\W{0,3}$"
)
_BEHIND = re.compile(
    r"(?i)\s?[(\[](?:(?P<fax>fax|facsimile|fx|f)|(?:tele)?phone|tel|ph|office|main|voice|"
    r"[tpo])\.?[)\]]|"
    r"\s(?:(?P<told>fax|facsimile)|(?:tele)?phone|tel|office|main|voice)\b\.?(?=\s*(?:[/|"
    r",;\u00b7\u2022]|$))"
)
"""The word behind a number that says what it is, in brackets or before the next one."""
_ANOTHERS = re.compile(
    r"(?i).*\d(?:\s?[(\[][a-z.]+[)\]]|\s(?:fax|facsimile|(?:tele)?phone|tel|office|main|voice)\.?"
    r"\s*[/|,;\u00b7\u2022])"
)
"""Up to the word that belongs to the number before: `555-201-4455 (phone) 555-...`."""
REACH = 30


def office_number(
    text: str, start: int, end: int
) -> Literal["referring_phone", "referring_fax"] | None:
    """The field that a number of a text is for, by the brackets behind it or the word before."""
    behind = _BEHIND.match(text, end)
    if behind is not None:
        return "referring_fax" if behind["fax"] or behind["told"] else "referring_phone"
    before = _ANOTHERS.sub("", text[max(0, start - REACH) : start])
    if _FAX.search(before):
        return "referring_fax"
    return "referring_phone" if _PHONE.search(before) else None

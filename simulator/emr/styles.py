"""How different EMRs write the same referral: version, line ends, separators, habits."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

Kind = Literal["REF", "ORM", "OMG", "MDM"]
EVENTS: dict[Kind, tuple[str, str, str]] = {
    "REF": ("REF", "I12", "REF_I12"),
    "ORM": ("ORM", "O01", "ORM_O01"),
    "OMG": ("OMG", "O19", "OMG_O19"),
    "MDM": ("MDM", "T02", "MDM_T02"),
}


@dataclass(frozen=True)
class Style:
    """The habits of one sending system."""

    name: str
    kind: Kind = "REF"
    version: str = "2.5.1"
    line_end: str = "\r"
    ends_line: bool = True
    marks: str = "^~\\&"
    charset: str = ""
    encoding: str = "utf-8"
    repeats: bool = False
    escapes: bool = False
    strangers: bool = False
    """Z segments, segments out of order, fields beyond the standard."""
    member_in: int = 36
    encloses: bool = False


STYLES: tuple[Style, ...] = (
    Style("plain"),
    Style("line feeds", line_end="\n"),
    Style("windows line ends", line_end="\r\n", version="2.3.1"),
    Style("no last line end", ends_line=False, member_in=49),
    Style("own separators", marks="@*\\%"),
    Style("escapes", escapes=True),
    Style("repetitions", repeats=True, member_in=49),
    Style("strangers", strangers=True),
    Style("general order", kind="ORM", version="2.3"),
    Style("order with timing", kind="OMG"),
    Style("document", kind="MDM", encloses=True),
    Style("latin letters", charset="8859/1", encoding="latin-1", encloses=True),
)

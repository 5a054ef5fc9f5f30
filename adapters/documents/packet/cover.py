"""Draws the cover sheet: who sends what to whom, without a word about the patient."""

from __future__ import annotations

from adapters.documents.packet.lettering import BOLD
from adapters.documents.packet.paper import (
    ALERT,
    ALERT_TINT,
    LEFT,
    RIGHT,
    SMALL,
    SOFT,
    STRONG,
    Face,
    Paper,
    Rect,
)
from adapters.documents.packet.words import (
    as_address,
    as_channel,
    as_date,
    as_phone,
    as_who,
)
from priorauth.models.packet import Gap, PacketContent, Party

CONFIDENTIAL = (
    "Confidential health information. This packet is meant only for the recipient named above, "
    "to decide on the request that it contains. If it reached you by mistake, do not read, copy "
    "or pass it on: call the clinic at the number above, then destroy every page."
)
_NAME = Face(14.0, BOLD)
_TITLE = Face(25.0, BOLD)
_LABEL = Face(7.6, color=SOFT)
_VALUE = Face(11.0)
_MIDDLE = 318.0


def draw_cover(paper: Paper, content: PacketContent, total: int) -> None:
    """Draw the cover sheet; with gaps it says that this is a draft, and what is missing."""
    request = content.request
    paper.turn()
    _letterhead(paper, request.clinic)
    paper.y += 30
    paper.write(LEFT, paper.y + 20, "Prior authorization request", _TITLE)
    paper.y += 40
    if request.urgent:
        _pill(paper, "URGENT  \u2013  expedited review requested")
    paper.y += 14
    _pairs(paper, ("To", request.payer_name), ("From", request.clinic.name))
    _pairs(paper, ("Destination", request.destination), ("Sent by", as_channel(request.channel)))
    _pairs(paper, ("Our reference", request.reference), ("Case", content.case_id))
    _pairs(
        paper,
        ("Prepared on", as_date(request.prepared_on)),
        ("Packet", f"Version {content.version}, {total} {'page' if total == 1 else 'pages'}"),
    )
    paper.y += 6
    if content.gaps:
        _gaps(paper, content.gaps)
    if content.rule_basis:
        paper.heading("Why this request is made")
        for reason in content.rule_basis:
            paper.paragraph(reason)
            paper.y += 4
    paper.y += 10
    paper.notice(CONFIDENTIAL, Face(8.6, color=SOFT), inset=9)


def _letterhead(paper: Paper, clinic: Party) -> None:
    top = paper.y - 18
    paper.y = top
    paper.paragraph(clinic.name, _NAME, right=_MIDDLE + 20)
    paper.paragraph(as_address(clinic.address), SMALL, right=_MIDDLE + 20)
    numbers = (
        ("Phone", as_phone(clinic.phone or "")),
        ("Fax", as_phone(clinic.fax or "")),
        ("NPI", clinic.npi),
        ("TIN", clinic.tin or ""),
    )
    y = top + 11
    for label, value in numbers:
        if value:
            paper.write_right(RIGHT - 84, y, label, _LABEL)
            paper.write(RIGHT - 76, y, value, Face(9.0))
            y += 12.5
    paper.y = max(paper.y, y - 4) + 4
    paper.rule(paper.y)


def _pill(paper: Paper, text: str) -> None:
    face = Face(10.0, BOLD, ALERT)
    width = paper.lettering.width(text, face.size, face.style)
    paper.box(Rect(LEFT, paper.y, LEFT + width + 20, paper.y + 21), ALERT_TINT, ALERT)
    paper.write(LEFT + 10, paper.y + 14.2, text, face)
    paper.y += 26


def _pairs(paper: Paper, left: tuple[str, str], right: tuple[str, str]) -> None:
    columns = ((LEFT, _MIDDLE - 16, *left), (_MIDDLE, RIGHT, *right))
    broken = [paper.lettering.lines(value, x1 - x0, _VALUE.size) for x0, x1, _, value in columns]
    height = 12 + max(len(lines) for lines in broken) * _VALUE.leading
    if height > 400:
        for _, _, label, value in columns:
            paper.paragraph(label, _LABEL)
            paper.paragraph(value, _VALUE)
        return
    paper.need(height)
    for (x0, _, label, _), lines in zip(columns, broken, strict=True):
        paper.write(x0, paper.y + 8, label, _LABEL)
        for number, line in enumerate(lines):
            paper.write(x0, paper.y + 22 + number * _VALUE.leading, line, _VALUE)
    paper.y += height + 12


def _gaps(paper: Paper, gaps: tuple[Gap, ...]) -> None:
    count = f"{len(gaps)} {'item is' if len(gaps) == 1 else 'items are'} missing"
    paper.need(60)
    paper.box(Rect(LEFT, paper.y, RIGHT, paper.y + 24), ALERT_TINT)
    text = f"DRAFT \u2013 not to be sent: {count}"
    paper.write(LEFT + 10, paper.y + 15.5, text, Face(10.5, BOLD, ALERT))
    paper.y += 32
    for gap in gaps:
        paper.need(STRONG.leading * 2)
        paper.paragraph(gap.need, STRONG, left=LEFT + 10)
        paper.paragraph(f"{gap.why} \u2013 to be closed by: {as_who(gap.who)}", SMALL, LEFT + 10)
        paper.y += 5
    paper.y += 8

"""A fax transmittal from a template: a grey block of routing data and a wall of small print."""

from __future__ import annotations

from random import Random

from simulator.paper.facts import Referral
from simulator.paper.sheet import Paper, Style
from simulator.paper.voice import Voice

BODY = Style("tiro", 12)
SMALL_PRINT = (
    "This transmission is intended solely for the addressee and contains information protected by "
    "state and federal law. If you are not the addressee, do not read, copy or pass it on; shred "
    "it and notify our privacy officer by telephone."
)


def draw(paper: Paper, referral: Referral, rng: Random) -> None:
    """Draw the transmittal; what it is about stands on the pages behind it."""
    voice = Voice.of(rng)
    who, clinic = referral.provider, referral.clinic
    sheet = paper.page("cover_sheet")
    sheet.centre(306, 80, "Facsimile Transmittal", Style("tibi", 30))
    sheet.centre(306, 100, who.organization, BODY)
    sheet.frame((90, 130, 522, 300), 0, 0.9)
    rows = (
        ("Recipient:", clinic.organization),
        ("Recipient fax:", voice.number(clinic.fax)),
        ("Sender:", f"{who.first[0]}. {who.last} / front office"),
        ("Call back:", voice.number(who.phone)),
        ("Sent:", voice.day(referral.order.ordered_on)),
        ("Total pages:", str(rng.randint(2, 9))),
        ("Subject:", rng.choice(["therapy referral", "records as requested", "new patient"])),
    )
    for number, (label, text) in enumerate(rows):
        sheet.text(104, 156 + 21 * number, label, Style("tibo", 12))
        sheet.text(210, 156 + 21 * number, text, BODY)
    sheet.text(90, 340, "Message", Style("tibo", 12))
    for number in range(5):
        sheet.line(90, 370 + 26 * number, 522, 370 + 26 * number, 0.4)
    sheet.prose((90, 560, 432), [SMALL_PRINT], Style("helv", 9))

"""A fax cover sheet: to, from, pages, and the confidentiality notice."""

from __future__ import annotations

from random import Random

from simulator.paper.facts import Referral
from simulator.paper.sheet import Paper, Style
from simulator.paper.voice import Voice

NOTICE = (
    "CONFIDENTIALITY NOTICE: The pages that come with this sheet may hold protected health "
    "information that is privileged and confidential. They are meant only for the person or office "
    "named above. If you received them in error, please call the sender at once and destroy all "
    "pages. Any other use, copying or disclosure is prohibited."
)


def draw(paper: Paper, referral: Referral, rng: Random) -> None:
    """Draw the sheet for one more page behind it."""
    voice = Voice.of(rng, dates="us")
    who, clinic = referral.provider, referral.clinic
    sheet = paper.page("cover_sheet")
    sheet.text(60, 110, "FAX", Style("hebo", 54))
    sheet.right(552, 92, who.organization, Style("tibo", 14))
    sheet.right(552, 108, f"{who.street}, {who.city}, {who.state} {who.zip}", Style("tiro", 10))
    sheet.line(60, 124, 552, 124, 3)
    day = referral.order.ordered_on
    rows = [
        ("TO", clinic.organization, "FROM", who.organization),
        ("FAX", voice.number(clinic.fax), "FAX", voice.number(who.fax)),
        ("PHONE", voice.number(clinic.phone), "PHONE", voice.number(who.phone)),
        ("DATE", voice.day(day), "PAGES", "2, with this one"),
    ]
    y = 152.0
    for left, first, right, second in rows:
        for x, label, text in ((60, left, first), (312, right, second)):
            sheet.text(x, y, label, Style("hebo", 9))
            sheet.text(x + 52, y, text, Style("helv", 11))
        sheet.line(60, y + 8, 552, y + 8, 0.4)
        y += 28
    sheet.text(60, y + 8, "RE", Style("hebo", 9))
    sheet.text(112, y + 8, "New physical therapy referral", Style("helv", 11))
    square = 60.0
    for label in ("Urgent", "For review", "Please reply", "Please call"):
        square = sheet.square((square, y + 40), label, label == "For review")[2] + 24
    sheet.frame((60, y + 66, 552, y + 280))
    sheet.text(68, y + 82, "COMMENTS", Style("hebo", 9))
    words = "New patient. Please schedule an evaluation and send us the plan of care. Thank you."
    sheet.prose((68, y + 104, 470), [words], Style("helv", 11))
    sheet.prose((60, 690, 492), [NOTICE], Style("helv", 7.5))

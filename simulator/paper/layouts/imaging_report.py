"""A radiology report: technique, comparison, findings, impression."""

from __future__ import annotations

from datetime import timedelta
from random import Random
from textwrap import wrap

from simulator.paper.facts import Referral
from simulator.paper.sheet import Paper, Style
from simulator.paper.voice import Voice

BODY = Style("helv", 10)


def draw(paper: Paper, referral: Referral, rng: Random) -> None:
    """Draw the report that an office sends along with its order."""
    voice = Voice.of(rng, dates="us")
    order, person = referral.order, referral.patient
    sheet = paper.page("imaging_report")
    sheet.banner((40, 36, 572, 64), "DIAGNOSTIC IMAGING REPORT", Style("hebo", 14), 0.2)
    sheet.labelled((46, 88), "Patient", [voice.patient_last_first(person)], BODY)
    sheet.labelled((330, 88), "DOB", [voice.born(person.born)], BODY)
    day = order.ordered_on - timedelta(days=rng.randint(2, 12))
    sheet.labelled((46, 104), "Exam date", [voice.day(day)], BODY)
    sheet.labelled((330, 104), "Ordered by", voice.referrer(referral.provider), BODY)
    side = "" if order.side == "none" else f" {order.side.upper()}"
    method = rng.choice(["MRI", "RADIOGRAPHS, 3 VIEWS"])
    sheet.labelled((46, 120), "Exam", [f"{method}{side} {order.condition.part.upper()}"], BODY)
    sheet.line(40, 130, 572, 130)
    y = 152.0
    for title, text in (
        ("TECHNIQUE", "Standard protocol without contrast."),
        ("COMPARISON", "None available."),
        ("FINDINGS", "Alignment is maintained. No acute fracture or dislocation. Mild degenerative "
                     "change. Soft tissues are unremarkable apart from the findings below."),
        ("IMPRESSION", f"1. Findings in keeping with {order.diagnoses[0][1].lower()}. "
                       "2. No acute osseous abnormality."),
    ):  # fmt: skip
        sheet.text(46, y, title, BODY.bold())
        for line in wrap(text, 100):
            y += 14
            sheet.text(46, y, line, BODY)
        y += 24
    sheet.text(46, y, "Read and electronically signed by the radiologist.", Style("heit", 10))

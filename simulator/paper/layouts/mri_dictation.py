"""A dictated MRI reading in one block of prose, as a reading room sends it."""

from __future__ import annotations

from datetime import timedelta
from random import Random

from simulator.paper.facts import Referral
from simulator.paper.sheet import Paper, Style
from simulator.paper.voice import Voice

BODY = Style("cour", 10)


def draw(paper: Paper, referral: Referral, rng: Random) -> None:
    """Draw the reading with its accession number."""
    voice = Voice.of(rng, capitals=True)
    order, person = referral.order, referral.patient
    sheet = paper.page("imaging_report")
    day = voice.day(order.ordered_on - timedelta(days=rng.randint(3, 20)))
    sheet.text(50, 60, "RADIOLOGY CONSULTATION", Style("cobo", 14))
    sheet.text(50, 84, f"ACCESSION {rng.randint(1000000, 9999999)}   EXAM PERFORMED {day}", BODY)
    sheet.labelled((50, 98), "", ["PATIENT ", voice.patient(person), "  DOB ",
                                  voice.born(person.born)], BODY)  # fmt: skip
    side = "" if order.side == "none" else f"{order.side} "
    text = (
        f"MRI OF THE {side}{order.condition.part} without contrast. Multiplanar T1 and T2 weighted "
        "sequences were obtained on a 1.5 tesla magnet. There is mild edema without fracture. "
        f"The appearance is consistent with {order.diagnoses[0][1]}. No mass is seen. "
        "IMPRESSION: as above. Clinical correlation is advised. Dictated by the radiologist on "
        "call and released after review."
    )
    sheet.prose((50, 130, 510), [text.upper()], BODY, 1.5)

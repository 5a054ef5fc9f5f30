"""A hospital's operative report in fixed pitch."""

from __future__ import annotations

from random import Random
from textwrap import wrap

from simulator.paper.facts import Referral
from simulator.paper.sheet import Fact, Paper, Style
from simulator.paper.voice import Voice

PRINT = Style("cour", 10)


def draw(paper: Paper, referral: Referral, rng: Random) -> None:
    """Draw the report of the operation, or of an injection where nothing was operated on."""
    voice = Voice.of(rng, capitals=True, dates="us")
    order, person = referral.order, referral.patient
    sheet = paper.page("operative_report")
    sheet.centre(306, 54, "OPERATIVE REPORT", PRINT.bold().sized(13))
    sheet.labelled((54, 84), "", ["PATIENT:   ", voice.patient_last_first(person)], PRINT)
    sheet.labelled((54, 98), "", ["DOB:       ", voice.born(person.born)], PRINT)
    sheet.labelled(
        (54, 112), "", ["DATE:      ", voice.dated("surgery_date", order.began_on)], PRINT
    )
    sheet.labelled((54, 126), "", [f"SURGEON:   {referral.provider.name.upper()}"], PRINT)
    name = order.say(order.condition.surgery) or "Ultrasound-guided corticosteroid injection"
    sheet.labelled((54, 140), "", ["OPERATION: ", voice.word("surgery", name)], PRINT)
    sheet.labelled((54, 154), "", [f"ANESTHESIA: {rng.choice(['GENERAL', 'SPINAL', 'REGIONAL'])}"],
                   PRINT)  # fmt: skip
    y = 182.0
    paragraphs = (
        f"INDICATIONS: {order.diagnoses[0][1]}. Conservative measures had failed and the patient "
        "chose to proceed after discussion of risks, benefits and alternatives.",
        "FINDINGS: As expected from preoperative imaging. No unexpected lesion.",
        "PROCEDURE: The patient was brought to the operating room and positioned supine. A "
        "time-out was held. Antibiotics were given. The operative site was prepared and draped. "
        "The procedure was carried out through standard approaches. "
        f"Blood loss {rng.randint(2, 20) * 10} mL. "
        "Implants were checked for position and stability. The wound was closed in layers and a "
        "sterile dressing applied. Counts were correct.",
        "DISPOSITION: To recovery in stable condition. Physical therapy to begin as ordered.",
    )
    for paragraph in paragraphs:
        for line in wrap(paragraph.upper(), 82):
            sheet.text(54, y, line, PRINT)
            y += 13.5
        y += 12
    sheet.labelled((54, y), "", ["NPI ", Fact("referring_npi", referral.provider.npi)], PRINT)

from __future__ import annotations

import pytest

from adapters.redaction.redactor import redact


@pytest.mark.parametrize("from_ocr", [True, False])
@pytest.mark.parametrize(
    "text",
    [
        "Meds: Zoryvenda 500 qid, Quelbrax 40 mg q2w",
        "stretches; Quistorp R +; taut bands",
        "takes it for Parkinson's at night",
        "PMH paroxysmal AF, mild stenosis",
        "Dx spasticity G35, R25.2",
        "motor/coordination: 5/5; pull test 3 steps",
        "Ask: 97110x24 97140x12",
        "voids 7/d; stool q3d",
    ],
)
def test_what_is_taken_or_found_stays(from_ocr: bool, text: str) -> None:
    assert redact(text, {}, from_ocr=from_ocr).text == text


@pytest.mark.parametrize("from_ocr", [True, False])
@pytest.mark.parametrize(
    "text",
    [
        "told Quistorp 40 mg is enough",
        "Dr. Quistorp 40 mg is enough",
        "call from Quistorp 12 units short",
        "seen 5/5; pt Quistorp is late",
    ],
)
def test_somebody_beside_a_dose_goes(from_ocr: bool, text: str) -> None:
    assert "Quistorp" not in redact(text, {}, from_ocr=from_ocr).text


def test_a_sign_that_is_not_there_stays() -> None:
    text = "Spurling + on R, Hoffmann -, Homans -"
    assert redact(text, from_ocr=False).text == text

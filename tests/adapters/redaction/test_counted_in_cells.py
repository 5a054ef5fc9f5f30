"""Counts, scores and things that have a name of their own, which look like days and people."""

from __future__ import annotations

import pytest

from adapters.redaction.redactor import redact

SCHEDULE = """Time     Patient              Payer           Auth/visit     Notes
07:00    Corrie Warfield      Cigna HDHP      2/12           new insurance
07:45    Wadsworth, Nicki     Tricare East    3/14 approved  eval (3/4)
"""
MEASURES = """MEASURE            EVAL        TODAY       GOAL
Knee extension     3+/5        4/5         88
Pain               5-6/10      4/10        0/10
Seen by Dr. Nagy on 4/5 for this
"""


@pytest.mark.parametrize(
    ("text", "stays"),
    [
        (SCHEDULE, "2/12"),
        (SCHEDULE, "3/14 approved"),
        (MEASURES, "4/5         88"),
        (MEASURES, "4/10"),
        ("OASIS at SOC / DC: M1850 2 / 1; M1860 3 / 2", "M1860 3 / 2"),
        ("Median distal latency 4.9 ms, APB", "4.9 ms"),
        ("Sensation 5.07 Semmes-Weinstein not felt", "5.07 Semmes-Weinstein"),
        ("Visit 3rd          08/24/26", "Visit 3rd"),
        ("COBB ANGLE 24 DEGREES. BOHLER ANGLE PRESERVED.", "BOHLER ANGLE PRESERVED"),
        ("has Becker muscular dystrophy. Uses a Permobil M3 power chair", "Becker muscular"),
        ("Oculomotor exam: Alexander's law followed.", "Alexander's law"),
        ("It has not changed in 30 days. Care can be continued at home. We rely on", "Care can be"),
        ("PT/OT $2,410 KX THRESHOLD FOR PT AND SLP", "KX THRESHOLD FOR PT"),
        ("WEBER CLAMP HELD REDUCTION. R HIP FRACTURE AFTER FALL, IM NAIL", "IM NAIL"),
        ("Code          Min          Activity", "Min "),
        ("SHOULDER FLEX 96   PALP TAUT BANDS   PREC NO ER", "PALP TAUT BANDS   PREC NO ER"),
    ],
)
def test_it_stays(text: str, stays: str) -> None:
    assert stays in redact(text, {}, from_ocr=False).text


@pytest.mark.parametrize(
    ("text", "gone"),
    [
        (SCHEDULE, "Warfield"),
        (SCHEDULE, "(3/4)"),
        (MEASURES, "on 4/5"),
        ("Chas W. #7 / 8/26\nc/o difficulty walking", "8/26"),
        ("Edie S. 4 / 10-13\nc/o low back pain", "10-13"),
        ("WK 2 MAY 6   NUSTEP", "MAY 6"),
        ("Fitted at 7338 W Main, 2nd Floor, Bath, DE 95710", "2nd Floor"),
        ("Becker called about her bill. Mr. Cobb will come.", "Becker"),
        ("Becker called about her bill. Mr. Cobb will come.", "Cobb"),
    ],
)
def test_it_goes(text: str, gone: str) -> None:
    assert gone not in redact(text, {}, from_ocr=False).text

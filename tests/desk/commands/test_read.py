from __future__ import annotations

import subprocess
import sys
from pathlib import Path

from tests.adapters.reading.sheets import draw

PROGRAM = Path(sys.executable).with_name("priorauth")


def test_a_payers_letter_is_shown_with_what_it_says(tmp_path: Path) -> None:
    paper = tmp_path / "letter.pdf"
    paper.write_bytes(
        draw(
            (
                (72, 60, "Granite Health Plan", 18),
                (72, 140, "NOTICE OF APPROVAL", 12),
                (72, 170, "Member: Odalys Tarrowby", 10),
                (72, 220, "Authorization Number: A55510234", 10),
                (72, 240, "Approved visits: 12", 10),
                (72, 260, "Service dates: 11/23/2026 - 01/22/2027", 10),
            )
        )
    )

    ran = subprocess.run([PROGRAM, "read", paper], capture_output=True, check=True, timeout=120)

    shown = ran.stdout.decode()
    assert "A payer's approval letter (pages 1)" in shown
    said = {line.split()[0]: line.split()[1] for line in shown.splitlines() if line[:4] == "    "}
    assert said["authorization_number"] == "A55510234"
    assert (said["visits"], said["starts_on"], said["ends_on"]) == (
        "12",
        "2026-11-23",
        "2027-01-22",
    )

"""The practice EMR: twelve styles, the same seed the same bytes, and files to look at."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from evals.hl7_valid import valid_messages
from simulator.emr.__main__ import main
from simulator.emr.styles import STYLES


def test_the_same_seed_gives_the_same_messages_and_another_seed_others() -> None:
    assert valid_messages(7) == valid_messages(7)
    assert valid_messages(7) != valid_messages(8)


def test_every_style_writes_differently() -> None:
    firsts = [one.content for one in valid_messages() if one.name.endswith(" 1")]

    assert len(set(firsts)) == len(STYLES) == 12


def test_it_writes_messages_and_bundles_into_a_folder(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    main(["--on", "2026-11-23", "--referrals", "2", "--write", str(tmp_path)])

    assert json.loads(capsys.readouterr().out) == {"written": 4}
    assert sorted(path.suffix for path in tmp_path.iterdir()) == [".hl7", ".hl7", ".json", ".json"]
    assert (tmp_path / "referral_00.hl7").read_bytes().startswith(b"MSH|^~\\&|")

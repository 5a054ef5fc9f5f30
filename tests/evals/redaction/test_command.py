"""`priorauth evals redaction` over a folder."""

from __future__ import annotations

from pathlib import Path

import pytest

from evals.redaction.command import main


def test_a_folder_without_notes_is_no_result(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["--folder", str(tmp_path)]) == 1

    said = capsys.readouterr()
    assert said.out == ""
    assert said.err == "That folder holds no notes (.txt, each with its .json).\n"

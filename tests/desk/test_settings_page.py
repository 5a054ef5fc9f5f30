"""The page of settings names every variable that the program reads."""

from __future__ import annotations

import re
from pathlib import Path

ROOT = Path(__file__).parents[2]
NAMES = re.compile(r'"((?:PRIORAUTH|AVAILITY|ANTHROPIC|DATABASE|PHI|SLACK|SMTP)_[A-Z_]*[A-Z])"')


def test_every_variable_is_on_the_page_and_nothing_else() -> None:
    files = ("settings.py", "key_settings.py", "conversation_settings.py", "mail_settings.py")
    code = "".join((ROOT / "adapters" / name).read_text(encoding="utf-8") for name in files)
    page = (ROOT / "docs" / "how-to" / "settings.md").read_text(encoding="utf-8")

    listed = {
        name
        for line in page.splitlines()
        if line.startswith("| `")
        for name in re.findall(r"`([A-Z][A-Z_]+[A-Z])`", line.split("|")[1])
    }

    attested = {
        f"PRIORAUTH_PHI_{where}{part}"
        for where in ("MODEL", "SLACK")
        for part in ("", "_BY", "_AGREEMENT", "_ON")
    }
    assert listed == set(NAMES.findall(code)) | attested | {"PRIORAUTH_PHI_SLACK_PLAN"}

"""Let nobody leak: run the practice day with every outlet open, then look through what came out.

`priorauth evals leaks [--into FOLDER]`. The folder can be looked through again with
`priorauth doctor --leaks FOLDER`.
"""

from __future__ import annotations

import argparse
import asyncio
import json
import sys
import tempfile
from pathlib import Path

from desk.leaks.folder import Looked, look_through
from evals.leaking.day import whole_day


def main(arguments: list[str]) -> int:
    """Run the day and look; 1 when somebody was found where she must not be."""
    parser = argparse.ArgumentParser(prog="priorauth evals leaks", description=__doc__)
    parser.add_argument("--into", type=Path, help="keep what came out in this empty folder")
    parser.add_argument("--json", action="store_true", dest="as_json")
    given = parser.parse_args(arguments)
    if given.into is not None and given.into.exists() and any(given.into.iterdir()):
        parser.error(f"{given.into} is not empty")
    with tempfile.TemporaryDirectory(prefix="priorauth-leaks-", ignore_cleanup_errors=True) as name:
        folder = Path(name)
        folder.chmod(0o711)
        left = given.into or folder / "left"
        left.mkdir(parents=True, exist_ok=True)
        asyncio.run(whole_day(folder / "day", left, _say))
        looked = look_through(left)
    _tell(looked, as_json=given.as_json)
    if not looked.told:
        print("No payer was told of anybody: the day did not go the whole way.", file=sys.stderr)
    return 1 if looked.leaks or not looked.told else 0


def _say(line: str = "") -> None:
    print(line, file=sys.stderr, flush=True)


def _tell(looked: Looked, *, as_json: bool) -> None:
    if as_json:
        print(json.dumps(looked.model_dump()))
        return
    for leak in looked.leaks:
        print(f"{leak.outlet}: {leak.what} of {leak.person}, {leak.form}")
    for outlet, size in sorted(looked.sizes.items()):
        print(f"{outlet:<36}{size:>12,} bytes")
    print(
        f"{looked.outlets} outlets ({looked.characters:,} bytes) looked through for"
        f" {looked.people} people: {len(looked.leaks) or 'no'} leaks."
    )

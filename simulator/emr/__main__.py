"""Send invented referrals: `python -m simulator.emr --mllp HOST:PORT --fhir URL --write FOLDER`."""

from __future__ import annotations

import argparse
import asyncio
import json
import urllib.request
from datetime import datetime
from pathlib import Path
from random import Random

from simulator.emr.bundles import bundle, written
from simulator.emr.messages import write
from simulator.emr.mllp import DRILLS, Sender, code_of
from simulator.emr.styles import STYLES
from simulator.paper import invent
from simulator.paper.facts import Referral


def main(arguments: list[str] | None = None) -> None:
    """Invent referrals and send them where the command line says; print what was answered."""
    given = _parser().parse_args(arguments)
    rng = Random(given.seed)
    at = datetime.fromisoformat(given.on)
    referrals = [invent.referral(rng, at.date()) for _ in range(given.referrals)]
    messages = [
        write(one, STYLES[number % len(STYLES)], f"E{given.seed}-{number}", at)
        for number, one in enumerate(referrals)
    ]
    shown: dict[str, object] = {}
    if given.write is not None:
        shown["written"] = _written(given.write, messages, referrals)
    if given.mllp is not None:
        host, _, port = given.mllp.rpartition(":")
        replies = asyncio.run(Sender(host, int(port)).send(*messages, drill=given.drill))
        shown["replies"] = [code_of(reply) for reply in replies]
    if given.fhir is not None:
        shown["statuses"] = [_pushed(given.fhir, given.token, one) for one in referrals]
    print(json.dumps(shown))


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m simulator.emr", description=__doc__)
    parser.add_argument("--referrals", type=int, default=3)
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--on", required=True, help="the day of sending, as YYYY-MM-DD")
    parser.add_argument("--mllp", metavar="HOST:PORT", help="send as HL7 messages")
    parser.add_argument("--drill", choices=DRILLS)
    parser.add_argument("--fhir", metavar="URL", help="push as FHIR bundles")
    parser.add_argument("--token", default="")
    parser.add_argument("--write", type=Path, metavar="FOLDER", help="write .hl7 and .json files")
    return parser


def _written(folder: Path, messages: list[bytes], referrals: list[Referral]) -> int:
    folder.mkdir(parents=True, exist_ok=True)
    for number, message in enumerate(messages):
        (folder / f"referral_{number:02}.hl7").write_bytes(message)
        (folder / f"referral_{number:02}.json").write_bytes(written(bundle(referrals[number])))
    return 2 * len(messages)


def _pushed(url: str, token: str, referral: Referral) -> int:
    if not url.startswith("http"):
        raise SystemExit("--fhir wants an http address")
    headers = {"Content-Type": "application/fhir+json", "Authorization": f"Bearer {token}"}
    request = urllib.request.Request(url, written(bundle(referral)), headers)  # noqa: S310
    with urllib.request.urlopen(request, timeout=20) as answer:  # noqa: S310  http, as checked
        return int(answer.status)


if __name__ == "__main__":
    main()

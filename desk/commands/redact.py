"""Replace what identifies people in a text by tokens, without database or network."""

from __future__ import annotations

import json
import os
import stat
import sys
from pathlib import Path
from typing import Any

import click

from priorauth.errors import InvalidRequest

MOST_BYTES = 2_000_000
MOST_KNOWN = 200_000


@click.command()
@click.argument("path")
@click.option("--known", "known_path", metavar="KNOWN.json", help="The case's identities.")
@click.option("--ocr", "from_ocr", is_flag=True, help="The text was read by OCR: strict setting.")
@click.option("--json", "as_json", is_flag=True, help="Print the text with its spans as JSON.")
def redact(path: str, known_path: str | None, from_ocr: bool, as_json: bool) -> None:
    """Replace what identifies people in PATH, or in what comes in where PATH is `-`."""
    known = _known(known_path) if known_path is not None else {}
    text = _text(path)
    from adapters.redaction.redactor import redact as redacted

    result = redacted(text, known, from_ocr=from_ocr)
    if as_json:
        spans = [span._asdict() for span in result.spans]
        click.echo(json.dumps({"text": result.text, "spans": spans}))
    else:
        sys.stdout.buffer.write(result.text.encode("utf-8", "surrogatepass"))
        if result.text and not result.text.endswith("\n"):
            click.echo()


def _text(path: str) -> str:
    raw = sys.stdin.buffer.read(MOST_BYTES + 1) if path == "-" else _bounded(path, MOST_BYTES)
    if len(raw) > MOST_BYTES:
        raise InvalidRequest("The text is larger than 2 MB. Split it and try again.")
    if raw.startswith(b"%PDF-") or raw.startswith((b"\x89PNG", b"\xff\xd8\xff", b"PK\x03\x04")):
        raise InvalidRequest("This is no text. Read it with `priorauth read` first.")
    try:
        return raw.decode("utf-8")
    except UnicodeDecodeError:
        return raw.decode("cp1252", "replace")


def _bounded(path: str, most: int) -> bytes:
    """Return a file's bytes, one more than may be; a device or a folder is refused."""
    try:
        opened = os.open(Path(path), os.O_RDONLY | os.O_NONBLOCK)
        if not stat.S_ISREG(os.fstat(opened).st_mode):
            os.close(opened)
            raise InvalidRequest("This is not a file.")
        with os.fdopen(opened, "rb") as file:
            return file.read(most + 1)
    except (OSError, ValueError):
        raise InvalidRequest("There is no such file, or it cannot be opened.") from None


def _known(path: str) -> dict[str, str | tuple[str, ...]]:
    raw = _bounded(path, MOST_KNOWN)
    if len(raw) > MOST_KNOWN:
        raise InvalidRequest("The file of known identities is larger than 200 kB.")
    try:
        given = json.loads(raw)
    except (ValueError, RecursionError):
        raise InvalidRequest("The file of known identities is not JSON.") from None
    if not isinstance(given, dict):
        raise InvalidRequest("The file of known identities must hold one JSON object.")
    return {str(name): _value(value) for name, value in given.items() if value is not None}


def _value(value: Any) -> str | tuple[str, ...]:
    """Return a string or a list of strings; figures are taken as they are written."""
    if isinstance(value, str):
        return value
    if isinstance(value, int) and not isinstance(value, bool):
        return str(value)
    if isinstance(value, list) and all(
        isinstance(each, str | int) and not isinstance(each, bool) for each in value
    ):
        return tuple(str(each) for each in value)
    raise InvalidRequest("Known identities must be strings, or lists of strings.")

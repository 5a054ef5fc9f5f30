"""The reading child's operations: begin a document, take in its pages, finish with the reading."""

from __future__ import annotations

from datetime import date
from typing import Any

from adapters.reading import looking
from adapters.reading.assembly import assemble
from adapters.reading.candidates import Setting
from adapters.reading.page_reading import Page, read_scanned_page, read_text_page

Answer = tuple[dict[str, Any], bytes]
_state: dict[str, Any] = {}


def begin(args: dict[str, Any], _blob: bytes) -> Answer:
    """Start a document."""
    _state.clear()
    warnings = [
        f"Page {number} carries remarks that do not print; they were left out."
        for number in args["remarks"]
    ]
    setting = Setting(date.fromisoformat(args["today"]))
    _state.update(sha256=args["sha256"], setting=setting, warnings=warnings, pages=[])
    return {}, b""


def take_page(args: dict[str, Any], picture: bytes) -> Answer:
    """Take in one page: its text layer, or its picture."""
    number, setting = int(args["page"]), _state["setting"]
    if args["source"] == "text":
        marks, _ = looking.look_for_marks(args, picture)
        page = read_text_page(number, args, marks, setting)
    else:
        looked, _ = looking.look_at_scan(args, picture)
        page = read_scanned_page(number, looked, int(args["turn"]), setting)
    _state["pages"].append(page)
    return {}, b""


def unreadable_page(args: dict[str, Any], _blob: bytes) -> Answer:
    """Remember a page that could not be opened."""
    number = int(args["page"])
    page = Page(number, "other", 0, "none", 0.0)
    page.warnings.append(f"Page {number} cannot be opened; ask the sender to send it again.")
    _state["pages"].append(page)
    return {}, b""


def finish(_args: dict[str, Any], _blob: bytes) -> Answer:
    """Put the pages together."""
    reading = assemble(_state["sha256"], _state["pages"], _state["warnings"], _state["setting"])
    _state.clear()
    return reading.model_dump(mode="json"), b""


OPERATIONS = {
    "begin": begin,
    "page": take_page,
    "unreadable": unreadable_page,
    "finish": finish,
    "turn": looking.find_turn,
    "warm_up": looking.warm_up,
}

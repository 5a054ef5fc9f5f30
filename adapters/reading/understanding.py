"""The reading child's operations: look at one page, then understand all pages of a document."""

from __future__ import annotations

from datetime import date
from typing import Any

from adapters.reading.assembly import assemble
from adapters.reading.page_reading import (
    Page,
    read_mixed_page,
    read_scanned_page,
    read_text_page,
)
from adapters.reading.pictures import looking
from adapters.reading.values.candidates import Setting
from adapters.reading.values.folding import fold
from adapters.reading.wordings.to_machines import speaks_to_machines

HANDWRITING = 30
Answer = tuple[dict[str, Any], bytes]


def look(args: dict[str, Any], picture: bytes) -> Answer:
    """Look at one page; `closer` asks for a sharper picture of one that is filled in by hand."""
    if args["source"] == "scan":
        looked = _looked_twice(args, picture)
        return {"kind": "scan", "looked": looked, "turn": args["turn"]}, b""
    if args["closer"]:
        sight = looking.look_at_scan(args, picture)
        layer = _layer(args)
        page = read_mixed_page(int(args["page"]), layer, sight.told, _setting(args))
        by_hand = looking.find_handwriting(sight, page.written)
        return {"kind": "mixed", "looked": {**sight.told, "by_hand": by_hand}, "parsed": layer}, b""
    marks, _ = looking.look_for_marks(args, picture)
    if marks["strokes"] >= HANDWRITING:
        return {"kind": "closer"}, b""
    return {"kind": "text", "looked": marks, "parsed": _layer(args)}, b""


def _looked_twice(args: dict[str, Any], picture: bytes) -> dict[str, Any]:
    """Read a scanned page; what stays in doubt is looked at again before the picture goes."""
    sight = looking.look_at_scan(args, picture)
    if sight.told.get("blank"):
        return sight.told
    page = read_scanned_page(int(args["page"]), sight.told, int(args["turn"]), _setting(args))
    return {
        **sight.told,
        "again": looking.look_nearer(sight, page.doubts),
        "by_hand": looking.find_handwriting(sight, page.written),
    }


def understand(args: dict[str, Any], _blob: bytes) -> Answer:
    """Make the reading of a document from what was seen on its pages."""
    setting = _setting(args)
    pages = [page_of(number, seen, setting) for number, seen in enumerate(args["pages"], start=1)]
    warnings = [
        f"Page {number} carries remarks that do not print; they were left out."
        for number in args["remarks"]
    ]
    warnings += [
        f"Page {number} has a form field that holds something else than it shows; what it shows"
        " was read."
        for number in sorted(set(args.get("unlike", ())))
    ]
    if args.get("concealed"):
        warnings.append("The file has a form field that nobody sees; it was left out.")
    if args.get("layers"):
        warnings.append("The file has a layer that is switched off; it was left out.")
    if args.get("attached"):
        warnings.append(
            "Another file is attached inside this one; it was not opened. Ask for it by itself."
        )
    if speaks_to_machines(args.get("properties", "")):
        warnings.append(
            "The file's properties hold words meant for a computer program; they were not followed."
        )
    reading = assemble(args["sha256"], pages, warnings, setting)
    return reading.model_dump(mode="json"), b""


def read_message(args: dict[str, Any], content: bytes) -> Answer:
    """Read what came electronically."""
    from adapters.electronic import reading

    return reading.read_message(args, content)


def _setting(args: dict[str, Any]) -> Setting:
    payers = frozenset(map(fold, args.get("payers", ())))
    return Setting(date.fromisoformat(args["today"]), payers)


def _layer(args: dict[str, Any]) -> dict[str, Any]:
    names = ("width", "height", "turn", "words", "symbols", "bold", "hidden")
    return {name: args[name] for name in names}


def page_of(number: int, seen: dict[str, Any], setting: Setting) -> Page:
    """Read one page from what was seen on it."""
    if seen["kind"] == "text":
        return read_text_page(number, seen["parsed"], seen["looked"], setting)
    if seen["kind"] == "mixed":
        return read_mixed_page(number, seen["parsed"], seen["looked"], setting)
    if seen["kind"] == "scan":
        return read_scanned_page(number, seen["looked"], int(seen["turn"]), setting)
    page = Page(number, "other", 0, "none", 0.0)
    page.warnings.append(f"Page {number} cannot be opened; ask the sender to send it again.")
    return page


OPERATIONS = {
    "look": look,
    "understand": understand,
    "message": read_message,
    "turn": looking.find_turn,
    "warm_up": looking.warm_up,
}
